/**
 * Repeats a reference run of PyTorch and PEFT and says how far we are from it.
 *
 *     npm run oracle -- PREFIX [--model FILE] [--weights DIR] [--set A=1 …] [--full NAME …] [--own]
 *                              [--target wasm|wgsl] [--budget min|max|BYTES] [--threads N] [--tolerance X]
 *
 * PREFIX.json holds the setting and the losses, PREFIX.safetensors the data (`tokens` with `mask` or `targets`, or
 * `data.NAME`), the trained tensors before the first step (`init.`), of all or some their gradients in it (`grad.`) and
 * what they are after the last (`final.`), and logits, as small scripts of transformers and PEFT write them
 * (`../shared/oracle/finetune.py`, `chat.py`). FILE is the model (default: examples/stories/model.ts, which reads any Llama
 * of Hugging Face), DIR the folder of the weights (default: ../shared/data/stories260K/hf), NAME a weight of the model that
 * trains in full beside the adapter; --own: the model file has the adapter itself (`@adapter`). Prints one JSON line, and
 * leaves with status 1 where losses, logits or gradients differ by more than the tolerance (1e-4): max |ours − theirs| /
 * max |theirs|, for losses |ours − theirs| / theirs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, compileLogits, type CompileOptions } from '../compiler/compile.ts';
import { format, StowageDiagnostic } from '../compiler/diagnostics/diagnostic.ts';
import type { Batch } from '../runtime/data/batches.ts';
import { ignored } from '../runtime/data/examples.ts';
import type { Device } from '../runtime/device/device.ts';
import { exitCode, formatError } from '../runtime/error.ts';
import { nodeFiles } from '../runtime/files/node-files.ts';
import type { Program, WeightEntry } from '../runtime/format/program.ts';
import { openCheckpoint, type Checkpoint } from '../runtime/weights/safetensors.ts';
import { readOutput, trainStep, writeBatch, writeScalars } from '../runtime/loop/step.ts';
import { loadTensor, readFloats, SlotWriter } from '../runtime/weights/tensors.ts';
import { initialise, slotOf } from '../runtime/weights/weights.ts';
import { isMain } from './is-main.mjs';
import { scriptDevice } from './open-device.ts';
import {
  batchesOf,
  floats,
  readReference,
  recipeOf,
  recordedName,
  requireBase,
  taken,
  unknown,
} from './oracle-reference.ts';
import { type Difference, difference, median } from './oracle-difference.ts';
import { inSigns, signsBetween } from './oracle-signs.ts';

const root = join(import.meta.dirname, '..');

/** How to repeat a reference. */
export interface OracleOptions {
  readonly target: string;
  /** `min`, `max` or a number of bytes. */
  readonly budget: string;
  /** The model file; default: the Llama of examples/stories. */
  readonly model?: string;
  /** Folder of the weights that the reference was made with. */
  readonly weights: string;
  /** Weights that train in full beside the adapter. */
  readonly full?: readonly string[];
  /** The adapter is the model's own (`@adapter`). */
  readonly own?: boolean;
  /** Dimensions beside the batch's B and the context's T. */
  readonly set?: Readonly<Record<string, number>>;
  readonly threads: number;
  /** Most that anything may differ by; default 1e-4. */
  readonly tolerance?: number;
}

/** How far a repeated run is from its reference. */
export interface Comparison {
  readonly ok: boolean;
  readonly losses: number;
  /** Null where the reference has none. */
  readonly logits: number | null;
  readonly worstGradient: { readonly tensor: string; readonly difference: number };
  /** Of the gradients' relative errors in the L2 norm, the median. */
  readonly medianGradient: number;
  readonly gradients: Readonly<Record<string, number>>;
  /**
   * The worst of the trained tensors after the last step; null where the reference has none. Said, not judged: AdamW divides
   * a gradient by its size, so that numbers whose gradient is next to nothing move by the rounding of it.
   */
  readonly finals: number | null;
  readonly steps: number;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly predictedBytes: number;
  readonly allocatedBytes: number;
  readonly keepAllBytes: number;
  readonly minimumBytes: number;
  readonly target: string;
  readonly device: string;
}

/** Repeats the run of PREFIX.json and PREFIX.safetensors and compares. */
export async function compare(prefix: string, asked: OracleOptions): Promise<Comparison> {
  const { weights, tolerance = 1e-4 } = asked;
  const files = await nodeFiles();
  const reference = readReference(prefix);
  await requireBase(reference, weights);
  const recorded = await openCheckpoint(files, `${prefix}.safetensors`);
  const base = await openCheckpoint(files, weights);
  const { setting } = reference;
  const { device: profile, open } = await scriptDevice(asked.target, asked.threads);
  const context = setting.context === null ? {} : { T: setting.context };
  const options: CompileOptions = {
    modelFile: asked.model ?? join(root, 'examples/stories/model.ts'),
    config: {
      values: JSON.parse(readFileSync(join(weights, 'config.json'), 'utf8')) as unknown,
      file: join(weights, 'config.json'),
    },
    checkpoint: base.tensors,
    set: { B: setting.batch, ...context, ...asked.set },
    recipe: recipeOf(setting, asked),
    budget: budgetOf(asked.budget),
    device: profile,
    exposeGradients: true,
  };
  const batches = await batchesOf(recorded, reference);

  const { program, plan } = await compile(options);
  const device = await open(program);
  await initialise(program, device, base, 0);
  const signs = await signsOf(program, device, batches[0], recorded);
  await loadStart(program, device, recorded, signs);
  const gradients = await gradientsOf(program, device, batches[0], recorded, signs);
  const losses: number[] = [];
  for (const [step, batch] of batches.entries()) {
    const settings = { step, seed: 0, learningRate: setting.lr, betas: [0.9, 0.999] as const };
    losses.push((await trainStep(program, device, [taken(program, batch)], settings)).loss);
  }
  const finals = await finalsOf(program, device, recorded);
  await device.close();

  const logits = recorded.tensors.has('logits')
    ? await logitsDifference(await compileLogits(options))
    : null;
  const worst = Object.entries(gradients).reduce((a, b) => (b[1].most > a[1].most ? b : a));
  const lossDifference = Math.max(
    ...losses.map((loss, i) => Math.abs(loss / (reference.losses[i] ?? NaN) - 1)),
  );
  await recorded.close();
  await base.close();
  return {
    ok: [lossDifference, logits ?? 0, worst[1].most].every((x) => x <= tolerance),
    losses: lossDifference,
    logits,
    worstGradient: { tensor: worst[0], difference: worst[1].most },
    medianGradient: median(Object.values(gradients).map(({ norm }) => norm)),
    gradients: Object.fromEntries(
      Object.entries(gradients).map(([name, { most }]) => [name, most]),
    ),
    finals,
    steps: losses.length,
    ours: losses,
    theirs: reference.losses,
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
    const [first] = batches;
    if (first) await writeBatch(forward, device, taken(forward, first));
    await device.run(['forward']);
    const slot = slotOf(forward, forward.outputs['logits'] ?? -1);
    const ours = await readFloats(device, slot);
    await device.close();
    const theirs = await floats(recorded, 'logits');
    const chosen = first && recorded.tensors.has('mask') ? ends(first, ours, slot.shape) : ours;
    return difference(chosen, theirs).most;
  }
}

/** The logits of the first row at its first and its last target that counts. */
function ends(batch: Batch, logits: Float32Array, shape: readonly number[]): Float32Array {
  const [V, T] = [shape.at(-1) ?? 1, shape.at(-2) ?? 1];
  const counted = Array.from(batch.values['targets'] ?? []).slice(0, T);
  const places = [...counted.keys()].filter((t) => counted[t] !== ignored);
  const picked = [places[0] ?? 0, places.at(-1) ?? 0];
  return Float32Array.from(picked.flatMap((t) => [...logits.subarray(t * V, (t + 1) * V)]));
}

function budgetOf(text: string): number | 'min' | 'max' {
  if (text === 'min' || text === 'max') return text;
  if (/^\d+$/.test(text)) return Number(text);
  throw unknown(`--budget ${text} cannot be read.`, 'min, max or a number of bytes');
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
  await writeBatch(program, device, taken(program, batch));
  await writeScalars(program, device, { count: batch.valid, seed: 0 });
  await device.run(['forward', 'backward']);
  await readOutput(program, device, 'loss');
}

/** Differences of the first step's gradients that are recorded, by PEFT's name of the tensor. Nothing is updated. */
async function gradientsOf(
  program: Program,
  device: Device,
  batch: Batch | undefined,
  recorded: Checkpoint,
  signs: Signs,
): Promise<Record<string, Difference>> {
  await firstStep(program, device, batch);
  const out: Record<string, Difference> = {};
  for (const weight of program.weights.filter(({ trainable }) => trainable)) {
    const name = recordedName(weight, 'grad', recorded);
    if (name === null) continue;
    const slot = slotOf(program, program.outputs[`gradient ${weight.path}`] ?? -1);
    const theirs = await floats(recorded, name);
    const own = signs.get(weight.path);
    out[name.slice('grad.'.length)] = difference(
      await readFloats(device, slot),
      own ? inSigns(theirs, own) : theirs,
    );
  }
  if (Object.keys(out).length === 0)
    throw unknown(`${recorded.path} has no gradient of any weight that trains.`, 'a reference run');
  return out;
}

/** The worst difference of the trained tensors as they are now from those recorded after the last step. */
async function finalsOf(
  program: Program,
  device: Device,
  recorded: Checkpoint,
): Promise<number | null> {
  let worst: number | null = null;
  for (const weight of program.weights.filter(({ trainable }) => trainable)) {
    const name = recordedName(weight, 'final', recorded);
    if (name === null) continue;
    const ours = await readFloats(device, slotOf(program, weight.slot));
    worst = Math.max(worst ?? 0, difference(ours, await floats(recorded, name)).most);
  }
  return worst;
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

/** Dimensions as `--set B=4`. */
function dimensionsOf(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    words.map((word) => {
      const [, name = '', size = ''] = /^(\w+)=(\d+)$/.exec(word) ?? [];
      if (!name) throw unknown(`--set ${word} cannot be read.`, 'NAME=NUMBER');
      return [name, Number(size)];
    }),
  );
}

function toleranceOf(text: string): number {
  if (!(Number(text) > 0)) throw unknown(`--tolerance ${text} cannot be read.`, 'a number above 0');
  return Number(text);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      target: { type: 'string', default: 'wasm' },
      budget: { type: 'string', default: 'max' },
      model: { type: 'string', default: join(root, 'examples/stories/model.ts') },
      weights: { type: 'string', default: join(root, '../shared/data/stories260K/hf') },
      set: { type: 'string', multiple: true, default: [] },
      full: { type: 'string', multiple: true, default: [] },
      own: { type: 'boolean', default: false },
      threads: { type: 'string', default: '2' },
      tolerance: { type: 'string', default: '1e-4' },
    },
  });
  const [prefix] = positionals;
  if (prefix === undefined) throw unknown('There is no PREFIX.', 'the path of a reference run');
  const found = await compare(prefix, {
    ...values,
    set: dimensionsOf(values.set),
    threads: Number(values.threads),
    tolerance: toleranceOf(values.tolerance),
  });
  console.log(JSON.stringify({ prefix, budget: values.budget, ...found }));
  process.exitCode = found.ok ? 0 : 1;
}

if (isMain(import.meta.url)) {
  await main().catch((error: unknown) => {
    console.error(error instanceof StowageDiagnostic ? format(error) : formatError(error));
    process.exitCode = exitCode(error);
  });
}
