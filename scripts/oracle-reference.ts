/**
 * Reference runs of PyTorch and PEFT as small scripts write them: PREFIX.json with the setting and the losses,
 * PREFIX.safetensors with the data, the trained tensors and what became of them (`../shared/oracle/*.py`).
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adapterDefaults, type PlainAdapter, type Recipe } from '../compiler/recipe.ts';
import type { Batch } from '../runtime/data/batches.ts';
import { ignored } from '../runtime/data/examples.ts';
import { StowageError } from '../runtime/error.ts';
import type { Program, WeightEntry } from '../runtime/format/program.ts';
import type { Checkpoint } from '../runtime/weights/safetensors.ts';
import { readTensor } from '../runtime/weights/tensors.ts';

/** What PREFIX.json says. */
export interface Reference {
  readonly setting: {
    readonly adapter: string;
    readonly rank: number;
    readonly alpha: number;
    readonly targets: string;
    readonly batch: number;
    /** Tokens of a row; null where a row is not made of tokens. */
    readonly context: number | null;
    readonly steps: number;
    readonly lr: number;
    /** What the loss is divided by, where it is not the targets that count. */
    readonly valid?: number;
  };
  readonly losses: readonly number[];
  /** SHA-256 of the base's model.safetensors. */
  readonly base_sha256?: string;
}

/** Reads PREFIX.json. */
export function readReference(prefix: string): Reference {
  const file = `${prefix}.json`;
  if (!existsSync(file)) throw unknown(`There is no ${file}.`, 'the PREFIX of a reference run');
  return JSON.parse(readFileSync(file, 'utf8')) as Reference;
}

export const unknown = (message: string, wanted: string): StowageError =>
  new StowageError('flag-unreadable', message, wanted, 'See the head of scripts/oracle.ts.');

/** Throws where the folder's weights are not those that the reference was made with, if it says which. */
export async function requireBase(
  { base_sha256: wanted }: Reference,
  folder: string,
): Promise<void> {
  const file = join(folder, 'model.safetensors');
  if (wanted === undefined || !existsSync(file)) return;
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Uint8Array);
  const found = hash.digest('hex');
  if (found !== wanted)
    throw unknown(
      `${file} is not what the reference was made with: its SHA-256 is ${found}.`,
      wanted,
    );
}

/**
 * The recipe that repeats a reference; `full`: weights that train in full beside its adapter; `own`: this is the model's.
 */
export function recipeOf(
  setting: Reference['setting'],
  { full = [], own = false }: { readonly full?: readonly string[]; readonly own?: boolean },
): Partial<Recipe> {
  const { adapter, rank, alpha, targets, batch, context, steps, lr } = setting;
  const names = targets.split(',');
  const known: Readonly<Record<string, PlainAdapter>> = {
    full: { kind: 'full', targets: null },
    lora: { ...adapterDefaults.lora, ...{ rank, alpha, targets: names } },
    dora: { ...adapterDefaults.dora, ...{ rank, alpha, targets: names } },
    vera: { ...adapterDefaults.vera, ...{ rank, targets: names } },
    ia3: {
      ...adapterDefaults.ia3,
      ...{ targets: names, feedforward: names.filter((name) => name === 'down_proj') },
    },
    oft: { ...adapterDefaults.oft, ...{ blockSize: 8, targets: names } },
    psoft: { ...adapterDefaults.psoft, ...{ rank, alpha: rank, targets: names } },
  };
  const found: PlainAdapter | undefined = own ? { kind: 'own' } : known[adapter];
  if (!found)
    throw unknown(`The reference was made with ${adapter}.`, Object.keys(known).join(', '));
  return {
    adapter:
      full.length === 0
        ? found
        : { kind: 'mixed', parts: [{ kind: 'full', targets: full }, found] },
    optimizer: {
      kind: 'adamw',
      lr,
      beta1: 0.9,
      beta2: 0.999,
      epsilon: 1e-8,
      weightDecay: 0,
      states: 'f32',
    },
    schedule: { kind: 'constant', warmup: 0 },
    clip: null,
    batch,
    ...(context === null ? {} : { context }),
    steps,
    storage: 'f32',
    maxError: 0,
  };
}

/** The recorded batches, of which a program takes the inputs that it has. */
export async function batchesOf(
  recorded: Checkpoint,
  { setting }: Reference,
): Promise<readonly Batch[]> {
  const inputs = recorded.tensors.has('tokens')
    ? await tokenInputs(recorded, setting)
    : await dataInputs(recorded);
  return Array.from({ length: setting.steps }, (_, step) => {
    const values = Object.fromEntries(
      Object.entries(inputs).map(([name, all]) => {
        const size = all.length / setting.steps;
        return [name, all.slice(step * size, (step + 1) * size)];
      }),
    );
    const { targets } = values;
    const counted = targets && Array.from(targets).filter((target) => target !== ignored).length;
    const valid = setting.valid ?? counted ?? setting.batch;
    return { values, valid, filled: setting.batch, placements: [] };
  });
}

/**
 * Of `tokens` [steps, batch, context + 1] the inputs are all but the last and the targets all but the first, unless
 * `targets` are recorded; those that `mask` [steps, batch, context] has as 0 count as little as recorded ones of −100.
 */
async function tokenInputs(
  recorded: Checkpoint,
  setting: Reference['setting'],
): Promise<Record<string, Int32Array<ArrayBuffer>>> {
  const { steps, batch } = setting;
  const context = setting.context ?? 1;
  const ids = await integers(recorded, 'tokens');
  const given = recorded.tensors.has('targets') ? await integers(recorded, 'targets') : null;
  const mask = recorded.tensors.has('mask') ? await bytesOf(recorded, 'mask') : null;
  const each = (value: (row: number, t: number, i: number) => number): Int32Array<ArrayBuffer> =>
    Int32Array.from({ length: steps * batch * context }, (_, i) =>
      value(Math.floor(i / context), i % context, i),
    );
  const at = (row: number, t: number): number => ids[row * (context + 1) + t] ?? 0;
  return {
    tokens: each((row, t) => at(row, t)),
    targets: each((row, t, i) => (mask?.[i] === 0 ? ignored : (given?.[i] ?? at(row, t + 1)))),
    positions: each((_, t) => t),
    starts: each(() => 0),
  };
}

/** Whatever else a model takes: `data.NAME` [steps, …]. */
async function dataInputs(recorded: Checkpoint): Promise<Record<string, Batch['values'][string]>> {
  const out: Record<string, Batch['values'][string]> = {};
  for (const [name, { dtype }] of recorded.tensors) {
    if (!name.startsWith('data.')) continue;
    const integer = dtype === 'I32';
    out[name.slice('data.'.length)] = integer
      ? await integers(recorded, name)
      : await floats(recorded, name);
  }
  return out;
}

/** The batch's inputs that a program has. */
export function taken(program: Program, batch: Batch): Batch {
  const values = Object.keys(program.data).map((name) => {
    const own = batch.values[name];
    if (!own)
      throw unknown(`The reference has no data for the model's input ${name}.`, `data.${name}`);
    return [name, own] as const;
  });
  return { ...batch, values: Object.fromEntries(values) };
}

/**
 * A weight's name in the reference, or null; PEFT's parameters carry the adapter's name, `default`, its files do not,
 * and what is trained in full beside an adapter carries `modules_to_save`.
 */
export function recordedName(
  weight: WeightEntry,
  part: 'init' | 'grad' | 'final',
  recorded: Checkpoint,
): string | null {
  const wanted = new Set(weight.names.flatMap((name) => [name, `${name}.weight`]));
  for (const name of recorded.tensors.keys()) {
    if (!name.startsWith(`${part}.`)) continue;
    const own = name.slice(part.length + 1);
    const saved = own.replace('base_model.model.', '').replace('.modules_to_save.default', '');
    if (wanted.has(own.replace('.default', '')) || wanted.has(saved.replace('.default', '')))
      return name;
  }
  return null;
}

/** A recorded tensor as f32. */
export function floats(recorded: Checkpoint, name: string): Promise<Float32Array<ArrayBuffer>> {
  if (!recorded.tensors.has(name))
    throw unknown(`${recorded.path} has no tensor ${name}.`, 'a reference run');
  return readTensor(recorded, name, recorded.path);
}

const integers = async (recorded: Checkpoint, name: string): Promise<Int32Array<ArrayBuffer>> =>
  new Int32Array((await bytesOf(recorded, name)).buffer);

async function bytesOf(recorded: Checkpoint, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const info = recorded.tensors.get(name);
  if (!info) throw unknown(`${recorded.path} has no tensor ${name}.`, 'a reference run');
  const out = new Uint8Array(info.end - info.begin);
  let at = 0;
  for await (const piece of recorded.pieces(name)) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}
