/** What a trainer and a command line use of the runtime. */

export type { Device } from './device.ts';
export type { Program } from './program.ts';
export type { AdapterSettings, PlainSettings } from './peft/settings.ts';
export type { Meta, PlanNumbers, Trainer } from './trainer.ts';
export type { Schedule } from './schedule.ts';
export type { Files, Reader, Writer } from './files.ts';
export type { Batch, Frame } from './batches.ts';
export type { Terminal } from './terminal.ts';
export type { TrainOptions, TrainResult } from './train.ts';
export type { PartialOptions } from './options.ts';
export type { Tokenizer } from './tokenizer.ts';
export type { Evaluation } from './evaluate.ts';
export type { GradientError, Measurable } from './check.ts';
export { Batches, frameOf } from './batches.ts';
export { measureGradient, worstError } from './check.ts';
export { ErrorAboveBound, StowageError, errorCodes, exitCode, formatError } from './error.ts';
export { evaluate } from './evaluate.ts';
export { readTrained } from './peft/folder.ts';
export { loadTrained } from './peft/load.ts';
export { peftName } from './peft/names.ts';
export { folderOf, join, memoryFiles, nodeFiles, readText } from './files.ts';
export { generate } from './generate.ts';
export { main, trainOrStop, trainWith } from './main.ts';
export { fillOptions } from './options.ts';
export { openBase, openDevice, tokenizerOf } from './prepare.ts';
export { openCheckpoint } from './safetensors.ts';
export { meanLoss, readOutput, trainStep, writeBatch, writeScalars } from './step.ts';
export { loadTensor, readFloats, readSlot, SlotWriter } from './tensors.ts';
export {
  clock,
  mebibytes,
  onInterrupt,
  processTerminal,
  recordingTerminal,
  speed,
} from './terminal.ts';
export { train } from './train.ts';
export { initialise, nameIn, ropeTable, slotOf } from './weights.ts';
