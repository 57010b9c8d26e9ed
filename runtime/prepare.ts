/** What comes before the first step: files opened and checked, the device opened, the arena filled. */

import { Batches, fingerprint, frameOf, splitCorpus, type Frame } from './batches.ts';
import { readCorpus, type Reading } from './corpus.ts';
import type { Device } from './device.ts';
import { StowageError } from './error.ts';
import type { Files } from './files.ts';
import type { Program } from './program.ts';
import { openCheckpoint, type Checkpoint } from './safetensors.ts';
import type { Terminal } from './terminal.ts';
import { openTokenizer, type Tokenizer } from './tokenizer.ts';
import type { Meta } from './trainer.ts';
import { initialise } from './weights.ts';

/** What a run reads. */
export interface Sources {
  readonly files: Files;
  /** Folder (or .safetensors file) of the base weights; null trains from scratch. */
  readonly weights: string | null;
  /** Folder of tokenizer.json; null looks beside the weights. */
  readonly tokenizer: string | null;
  readonly data: string;
  /** Held-out data; null holds out the last `holdout` of `data`. */
  readonly evalData: string | null;
  readonly holdout: number;
  readonly seed: number;
  /** Of records that are longer than the program reads, their beginnings: it stands in for a larger one. */
  readonly beginnings?: boolean;
  /** Told what there is to know of the tokenizer. */
  readonly terminal?: Terminal;
}

export interface Data {
  readonly frame: Frame;
  readonly train: Batches;
  readonly held: Batches | null;
  readonly fingerprint: number;
}

/** What reading data needs to know of a trainer. */
export interface Reads {
  readonly program: Program;
  readonly meta: Pick<Meta, 'bounds'>;
}

/**
 * Opens the tokenizer of a run and tells the terminal what there is to know of it; `known` is how many token ids the
 * model has. Rejects with `tokenizer-…`.
 */
export async function tokenizerOf(
  files: Files,
  weights: string | null,
  tokenizer: string | null,
  known?: number,
  terminal?: Terminal,
): Promise<Tokenizer> {
  const beside = weights?.endsWith('.safetensors') ? weights.replace(/[^/]*$/, '') : weights;
  const opened = await openTokenizer(files, tokenizer ?? beside ?? '', beside ?? tokenizer ?? '');
  for (const note of opened.notes) terminal?.line(`tokenizer: ${note}`);
  if (known !== undefined && (opened.size > known || 2 * opened.size < known)) {
    terminal?.line(
      `tokenizer: it has ${opened.size} ids, and the model ${known}: is it another model’s?`,
    );
  }
  return opened;
}

/** How the program's data inputs are to be read: all but `real`, which says where there is data. */
export function readingOf(trainer: Reads, tokenizer: () => Promise<Tokenizer>): Reading {
  const { inputs } = frameOf(trainer.program);
  return {
    tokenizer,
    inputs: Object.fromEntries(
      Object.entries(inputs)
        .filter(([name]) => name !== 'real')
        .map(([name, { size }]) => [name, { size, below: trainer.meta.bounds[name] ?? null }]),
    ),
  };
}

/** Reads, tokenises and splits the data. */
export async function prepareData(trainer: Reads, sources: Sources): Promise<Data> {
  const { files, data, evalData, holdout, seed, beginnings = false } = sources;
  const frame = frameOf(trainer.program);
  let known: Promise<Tokenizer> | undefined;
  const asked = readingOf(
    trainer,
    () =>
      (known ??= tokenizerOf(
        ...([files, sources.weights, sources.tokenizer] as const),
        ...([trainer.meta.bounds['tokens'], sources.terminal] as const),
      )),
  );
  const reading = { ...asked, beginnings };
  const corpus = await readCorpus(files, data, reading);
  const split =
    evalData === null
      ? splitCorpus(corpus, holdout, frame.context)
      : { train: corpus, held: await readCorpus(files, evalData, reading) };
  return {
    frame,
    train: new Batches(split.train, frame, seed, data),
    held: split.held === null ? null : new Batches(split.held, frame, null, evalData ?? data),
    fingerprint: fingerprint(split.train),
  };
}

/** Opens the base checkpoint; null where the run starts from scratch. */
export const openBase = (sources: {
  readonly files: Files;
  readonly weights: string | null;
}): Promise<Checkpoint | null> =>
  sources.weights === null ? Promise.resolve(null) : openCheckpoint(sources.files, sources.weights);

/** Throws unless what was taken is what was predicted. */
function same(what: string, taken: number, predicted: number): void {
  if (taken === predicted) return;
  throw new StowageError(
    'memory-allocation-failed',
    `${what} ${taken} bytes.`,
    `The ${predicted} bytes that the plan predicts.`,
    'This is a fault of Stowage; please report it.',
  );
}

/**
 * Opens a device with the program's arena and fills it, which takes seconds where weights are decomposed: the terminal
 * shows how far it is. Rejects with `memory-allocation-failed` unless what the device allocated, and took of the host's
 * memory, is what the program predicted, to the byte.
 */
export async function openDevice(
  trainer: { readonly program: Program; readonly open: (program: Program) => Promise<Device> },
  base: Checkpoint | null,
  seed: number,
  terminal?: Terminal,
): Promise<Device> {
  const { program } = trainer;
  const device = await trainer.open(program);
  try {
    same('The device allocated', device.allocated, program.arena.bytes);
    same('Of the host’s memory it took', device.hostBytes, program.hostBytes ?? 0);
    await initialise(program, device, base, seed, (done, all) =>
      terminal?.status(`adapters begin from their weights: ${done}/${all}`),
    );
    terminal?.status('');
  } catch (error) {
    await device.close();
    throw error;
  }
  return device;
}
