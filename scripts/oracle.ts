/**
 * Repeats a reference run of PyTorch and PEFT and says how far we are from it.
 *
 *     npm run oracle -- PREFIX [--target wasm|wgsl] [--budget min|max|BYTES] [--model DIR] [--threads N]
 *
 * PREFIX.json holds the setting and the losses, PREFIX.safetensors the tokens, the trained tensors before the first
 * step (`init.`), their gradients in it (`grad.`) and its logits, as a small script of transformers and PEFT writes
 * them (`../shared/oracle/finetune.py`). The model is examples/stories/model.ts, which reads any Llama of Hugging
 * Face; DIR is its folder (default: ../shared/data/stories260K/hf). Prints one JSON line, and leaves with status 1
 * where something differs by more than 1e-4: max |ours − theirs| / max |theirs|, for losses |ours − theirs| / theirs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, compileLogits, type CompileOptions } from '../compiler/compile.ts';
import { format, StowageDiagnostic } from '../compiler/diagnostics/diagnostic.ts';
import { adapterDefaults, type Recipe } from '../compiler/ir/recipe.ts';
import type { Batch } from '../runtime/batches.ts';
import type { Device } from '../runtime/device.ts';
import { exitCode, formatError, StowageError } from '../runtime/error.ts';
import { nodeFiles } from '../runtime/files.ts';
import type { Program, WeightEntry } from '../runtime/program.ts';
import { openCheckpoint, type Checkpoint } from '../runtime/safetensors.ts';
import { readOutput, trainStep, writeBatch, writeScalars } from '../runtime/step.ts';
import { loadTensor, readFloats, SlotWriter } from '../runtime/tensors.ts';
import { initialise, slotOf } from '../runtime/weights.ts';
import { scriptDevice } from './open-device.ts';
import { inSigns, signsBetween } from './oracle-signs.ts';

/** What PREFIX.json says. */
interface Reference {
  readonly setting: {
    readonly adapter: string;
    readonly rank: number;
    readonly alpha: number;
    readonly targets: string;
    readonly batch: number;
    readonly context: number;
    readonly steps: number;
    readonly lr: number;
  };
  readonly losses: readonly number[];
}

const tolerance = 1e-4;
const root = join(import.meta.dirname, '..');

/** How to repeat a reference. */
export interface OracleOptions {
  readonly target: string;
  /** `min`, `max` or a number of bytes. */
  readonly budget: string;
  /** Folder of the Llama that the reference was made with. */
  readonly model: string;
  readonly threads: number;
}

/** How far a repeated run is from its reference. */
export interface Comparison {
  readonly ok: boolean;
  readonly losses: number;
  readonly logits: number;
  readonly worstGradient: { readonly tensor: string; readonly difference: number };
  readonly gradients: Readonly<Record<string, number>>;
  readonly steps: number;
  readonly predictedBytes: number;
  readonly allocatedBytes: number;
  readonly keepAllBytes: number;
  readonly minimumBytes: number;
  readonly target: string;
  readonly device: string;
}

/** Repeats the run of PREFIX.json and PREFIX.safetensors and compares. */
export async function compare(prefix: string, asked: OracleOptions): Promise<Comparison> {
  const files = await nodeFiles();
  const reference = JSON.parse(readFileSync(`${prefix}.json`, 'utf8')) as Reference;
  const recorded = await openCheckpoint(files, `${prefix}.safetensors`);
  const base = await openCheckpoint(files, asked.model);
  const { setting } = reference;
  const { device: profile, open } = await scriptDevice(asked.target, asked.threads);
  const options: CompileOptions = {
    modelFile: join(root, 'examples/stories/model.ts'),
    config: {
      values: JSON.parse(readFileSync(join(asked.model, 'config.json'), 'utf8')) as unknown,
      file: join(asked.model, 'config.json'),
    },
    checkpoint: base.tensors,
    set: { B: setting.batch, T: setting.context },
    recipe: recipeOf(setting),
    budget: budgetOf(asked.budget),
    device: profile,
    exposeGradients: true,
  };
  const batches = await batchesOf(recorded, setting);

  const { program, plan } = await compile(options);
  const device = await open(program);
  await initialise(program, device, base, 0);
  const signs = await signsOf(program, device, batches[0], recorded);
  await loadStart(program, device, recorded, signs);
  const gradients = await gradientsOf(program, device, batches[0], recorded, signs);
  const losses: number[] = [];
  for (const [step, batch] of batches.entries()) {
    const settings = { step, seed: 0, learningRate: setting.lr, betas: [0.9, 0.999] as const };
    losses.push((await trainStep(program, device, [batch], settings)).loss);
  }
  await device.close();

  const logits = await logitsDifference(await compileLogits(options));
  const worst = Object.entries(gradients).reduce((a, b) => (b[1] > a[1] ? b : a));
  const lossDifference = Math.max(
    ...losses.map((loss, i) => Math.abs(loss / (reference.losses[i] ?? NaN) - 1)),
  );
  await recorded.close();
  await base.close();
  return {
    ok: [lossDifference, logits, worst[1]].every((difference) => difference <= tolerance),
    losses: lossDifference,
    logits,
    worstGradient: { tensor: worst[0], difference: worst[1] },
    gradients,
    steps: losses.length,
    predictedBytes: plan.predictedBytes,
    allocatedBytes: device.allocated,
    keepAllBytes: plan.keepAllBytes,
    minimumBytes: plan.minimumBytes,
    target: program.target,
    device: device.name,
  };

  async function logitsDifference(forward: Program): Promise<number> {
    const device = await open(forward);
    await initialise(forward, device, base, 0);
    await loadStart(forward, device, recorded, signs);
    if (batches[0]) await writeBatch(forward, device, batches[0]);
    await device.run(['forward']);
    const ours = await readFloats(device, slotOf(forward, forward.outputs['logits'] ?? -1));
    await device.close();
    return difference(ours, await floats(recorded, 'logits'));
  }
}

function recipeOf(setting: Reference['setting']): Partial<Recipe> {
  const { adapter, rank, alpha, targets, batch, context, steps, lr } = setting;
  const names = targets.split(',');
  const known: Readonly<Record<string, Recipe['adapter']>> = {
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
  const found = known[adapter];
  if (!found)
    throw unknown(`The reference was made with ${adapter}.`, Object.keys(known).join(', '));
  return {
    adapter: found,
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
    context,
    steps,
    storage: 'f32',
    maxError: 0,
  };
}

function budgetOf(text: string): number | 'min' | 'max' {
  if (text === 'min' || text === 'max') return text;
  if (/^\d+$/.test(text)) return Number(text);
  throw unknown(`--budget ${text} cannot be read.`, 'min, max or a number of bytes');
}

const unknown = (message: string, wanted: string): StowageError =>
  new StowageError('flag-unreadable', message, wanted, 'See the head of scripts/oracle.ts.');

/** The recorded batches: inputs are all tokens but the last, targets all but the first. */
async function batchesOf(recorded: Checkpoint, setting: Reference['setting']): Promise<Batch[]> {
  const { steps, batch, context } = setting;
  const ids = new Int32Array((await bytesOf(recorded, 'tokens')).buffer);
  return Array.from({ length: steps }, (_, step) => {
    const rows = (shift: number): Int32Array<ArrayBuffer> =>
      Int32Array.from({ length: batch * context }, (_, i) => {
        const row = step * batch + Math.floor(i / context);
        return ids[row * (context + 1) + (i % context) + shift] ?? 0;
      });
    return {
      values: { tokens: rows(0), targets: rows(1) },
      valid: batch * context,
      filled: batch,
      placements: [],
    };
  });
}

/** Overwrites every trained tensor with the recorded start. */
async function loadStart(
  program: Program,
  device: Device,
  recorded: Checkpoint,
  signs: Signs,
): Promise<void> {
  for (const weight of program.weights) {
    const name = recordedName(weight, 'init', recorded);
    if (name === null) continue;
    const slot = slotOf(program, weight.slot);
    const own = signs.get(weight.path);
    if (own) await new SlotWriter(device, slot).write(inSigns(await floats(recorded, name), own));
    else await loadTensor(device, slot, recorded, name, weight.at);
  }
}

async function firstStep(
  program: Program,
  device: Device,
  batch: Batch | undefined,
): Promise<void> {
  if (!batch) throw unknown('The reference has no step.', 'at least one');
  await writeBatch(program, device, batch);
  await writeScalars(program, device, { count: batch.valid, seed: 0 });
  await device.run(['forward', 'backward']);
  await readOutput(program, device, 'loss');
}

/** Differences of the first step's gradients, by PEFT's name of the tensor. Nothing is updated. */
async function gradientsOf(
  program: Program,
  device: Device,
  batch: Batch | undefined,
  recorded: Checkpoint,
  signs: Signs,
): Promise<Record<string, number>> {
  await firstStep(program, device, batch);
  const out: Record<string, number> = {};
  for (const weight of program.weights.filter(({ trainable }) => trainable)) {
    const name = recordedName(weight, 'grad', recorded);
    if (name === null) throw new Error(`internal: no recorded gradient of ${weight.path}`);
    const slot = slotOf(program, program.outputs[`gradient ${weight.path}`] ?? -1);
    const theirs = await floats(recorded, name);
    const own = signs.get(weight.path);
    out[name.slice('grad.'.length)] = difference(
      await readFloats(device, slot),
      own ? inSigns(theirs, own) : theirs,
    );
  }
  return out;
}

/** A weight's name in the reference; PEFT's parameters carry the adapter's name, `default`, its files do not. */
function recordedName(weight: WeightEntry, part: string, recorded: Checkpoint): string | null {
  const wanted = new Set(weight.names.flatMap((name) => [name, `${name}.weight`]));
  for (const name of recorded.tensors.keys()) {
    if (!name.startsWith(`${part}.`)) continue;
    if (wanted.has(name.slice(part.length + 1).replace('.default', ''))) return name;
  }
  return null;
}

/** Signs of the principal directions by the path of the angles, as the reference has them beside ours. */
type Signs = ReadonlyMap<string, readonly number[]>;

const isRotation = ({ path }: WeightEntry): boolean => path.endsWith('.psoft_R');

/** Reads the signs off the first step's gradients; again where one site's signs change another's gradients. */
async function signsOf(
  program: Program,
  device: Device,
  batch: Batch | undefined,
  recorded: Checkpoint,
): Promise<Signs> {
  const signs = new Map<string, readonly number[]>();
  const rotations = program.weights.filter(isRotation);
  for (let round = 0; round < 3 && rotations.length > 0; round++) {
    await loadStart(program, device, recorded, signs);
    await firstStep(program, device, batch);
    for (const weight of rotations) {
      const slot = slotOf(program, program.outputs[`gradient ${weight.path}`] ?? -1);
      const theirs = await floats(recorded, recordedName(weight, 'grad', recorded) ?? '');
      signs.set(weight.path, signsBetween(await readFloats(device, slot), theirs));
    }
  }
  return signs;
}

function difference(ours: Float32Array, theirs: Float32Array): number {
  let most = 0;
  let scale = 0;
  theirs.forEach((value, i) => {
    most = Math.max(most, Math.abs((ours[i] ?? NaN) - value));
    scale = Math.max(scale, Math.abs(value));
  });
  return Number.isNaN(most) ? Infinity : most / scale;
}

const floats = async (recorded: Checkpoint, name: string): Promise<Float32Array> =>
  new Float32Array((await bytesOf(recorded, name)).buffer);

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

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      target: { type: 'string', default: 'wasm' },
      budget: { type: 'string', default: 'max' },
      model: { type: 'string', default: join(root, '../shared/data/stories260K/hf') },
      threads: { type: 'string', default: '2' },
    },
  });
  const [prefix = ''] = positionals;
  const found = await compare(prefix, { ...values, threads: Number(values.threads) });
  console.log(JSON.stringify({ prefix, budget: values.budget, ...found }));
  process.exitCode = found.ok ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) {
  await main().catch((error: unknown) => {
    console.error(error instanceof StowageDiagnostic ? format(error) : formatError(error));
    process.exitCode = exitCode(error);
  });
}
