/** Adapters of the demo's base model, as files and as logits. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileLogits } from '../../compiler/compile.ts';
import { recipeOf } from '../../compiler/cli/inputs/settings.ts';
import type { AdapterRecipe } from '../../compiler/recipe.ts';
import type { Device } from '../../runtime/device/device.ts';
import { memoryFiles, type Files } from '../../runtime/files/files.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { readTrained } from '../../runtime/peft/folder.ts';
import { loadTrained } from '../../runtime/peft/load.ts';
import type { Program } from '../../runtime/format/program.ts';
import { openCheckpoint, type Checkpoint } from '../../runtime/weights/safetensors.ts';
import { readFloats } from '../../runtime/weights/tensors.ts';
import { detectWasmProfile, openWasm } from '../../runtime/device/wasm.ts';
import { initialise, slotOf } from '../../runtime/weights/weights.ts';

export const baseFolder = 'examples/words/base';

/** Reads from the disk what memory does not hold, and writes to memory alone. */
export async function overlay(): Promise<Files & { readonly contents: Map<string, Blob> }> {
  const [memory, disk] = [memoryFiles(), await nodeFiles()];
  return {
    ...memory,
    open: async (path) => (await memory.open(path)) ?? disk.open(path),
    identity: async (path) => (await memory.identity(path)) ?? disk.identity(path),
    list: async (path) => {
      const both = [await memory.list(path), await disk.list(path)].filter((one) => one !== null);
      return both.length === 0 ? null : [...new Set(both.flat())];
    },
  };
}

/** The tensors of a file, as bytes. */
export async function bytesIn(files: Files, path: string): Promise<ReadonlyMap<string, Buffer>> {
  const checkpoint = await openCheckpoint(files, path);
  const found = new Map<string, Buffer>();
  for (const name of checkpoint.tensors.keys()) {
    const pieces: Buffer[] = [];
    for await (const piece of checkpoint.pieces(name)) pieces.push(Buffer.from(piece));
    found.set(name, Buffer.concat(pieces));
  }
  await checkpoint.close();
  return found;
}

/** The demo's Llama with an adapter, on a device. */
export interface Adapted {
  readonly program: Program;
  readonly device: Device;
  readonly base: Checkpoint;
  /** Of the last of these tokens. */
  readonly logits: (tokens: Int32Array<ArrayBuffer>) => Promise<Float32Array>;
}

/** Tokens of a row in the fixtures. */
const context = 4;

/** Opens the model, with what a folder holds where one is given, and hands it over until `use` is done. */
export async function withAdapted<T>(
  files: Files,
  what: { readonly from?: string; readonly base?: string; readonly recipe?: AdapterRecipe },
  use: (adapted: Adapted) => Promise<T>,
): Promise<T> {
  const base = await openCheckpoint(files, what.base ?? baseFolder);
  const file = `${baseFolder}/config.json`;
  const trained = what.from === undefined ? null : await readTrained(files, what.from);
  const adapter =
    what.recipe ??
    (trained
      ? recipeOf(trained.parts, trained.feedforward)
      : ({ kind: 'full', targets: null } as const));
  const program = await compileLogits({
    modelFile: 'examples/stories/model.ts',
    config: { values: JSON.parse(readFileSync(file, 'utf8')) as unknown, file },
    checkpoint: base.tensors,
    set: { B: 1, T: context },
    recipe: { adapter },
    budget: 'max',
    device: { target: 'wasm', profile: detectWasmProfile() },
  });
  const device = await openWasm(program, { threads: 1 });
  try {
    await initialise(program, device, base, 0);
    if (what.from !== undefined) await loadTrained(files, what.from, program, device);
    const logits = async (tokens: Int32Array<ArrayBuffer>): Promise<Float32Array> => {
      const input = slotOf(program, program.data['tokens'] ?? -1);
      await device.write([input.buffer, input.offset, tokens.byteLength], tokens);
      await device.run(['forward']);
      const all = await readFloats(device, slotOf(program, program.outputs['logits'] ?? -1));
      return all.subarray((all.length / context) * (context - 1));
    };
    return await use({ program, device, base, logits });
  } finally {
    await device.close();
    await base.close();
  }
}

/** max |ours − theirs| / max |theirs| */
export function difference(ours: ArrayLike<number>, theirs: ArrayLike<number>): number {
  assert.equal(ours.length, theirs.length);
  let [most, scale] = [0, 0];
  for (let i = 0; i < theirs.length; i++) {
    most = Math.max(most, Math.abs((ours[i] ?? NaN) - (theirs[i] ?? NaN)));
    scale = Math.max(scale, Math.abs(theirs[i] ?? 0));
  }
  return Number.isNaN(most) ? Infinity : most / scale;
}
