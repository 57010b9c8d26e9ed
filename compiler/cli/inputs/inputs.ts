/** What a command finds on disk and on the machine before it compiles: the recipe, config.json, shapes, the device. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StowageError } from '../../../runtime/error.ts';
import { withoutEffect } from '../../../runtime/idle.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { readObject } from '../../../runtime/files/json.ts';
import { own } from '../../../runtime/format/records.ts';
import { machineMemory, mostOf } from '../../../runtime/device/machine-memory.ts';
import type { CompileOptions, Device } from '../../compile.ts';
import {
  ignoredUnknown,
  offloadRefused,
  recipeValue,
  targetUnavailable,
} from '../../diagnostics.ts';
import { loadModel, recipeOf } from '../../frontend/index.ts';
import type { CheckpointShapes, ConfigSource, Model } from '../../frontend/index.ts';
import type { Recipe } from '../../recipe.ts';
import { targetNames, targets, type TargetName } from '../../targets/index.ts';
import { baseOf, requireFrom, unusedOf } from './base.ts';
import { parseBudget } from './budget.ts';
import { parsePin, parseSet, type ModelFlags, type RunFlags } from './flags.ts';
import { recipeWith } from './recipe-flags.ts';
import { requireEffects } from './idle.ts';

/** A model with everything that says how large it is. */
export interface Sized {
  readonly model: Model;
  readonly recipe: Recipe;
  readonly config?: ConfigSource;
  readonly checkpoint?: CheckpointShapes;
  readonly set: Readonly<Record<string, number>>;
}

/** Reads the model file, the recipe with its flags, config.json and the checkpoint's header. */
export async function readInputs(
  modelFile: string,
  flags: ModelFlags & RunFlags & { readonly from?: string },
  adjust: (recipe: Recipe) => Recipe = (recipe) => recipe,
): Promise<Sized> {
  const model = loadModel(modelFile);
  const asked = parseSet(flags.set ?? []);
  const recipe = rowsOf(model, adjust(recipeWith(recipeOf(model), flags)), flags, asked);
  requireEffects({ ...flags, recipe });
  const config = await readConfig(flags);
  const set = { ...asked, ...sizesOfBatch(model, recipe, asked) };
  const sized = { model, recipe, set, ...(config ? { config } : {}) };
  const unused = unusedOf(model, flags);
  if (flags.from !== undefined) await requireFrom(sized, flags.from, unused);
  if (flags.weights === undefined) return sized;
  return { ...sized, checkpoint: await baseOf(sized, flags.weights, unused) };
}

/** The options of `compile`: inputs, budget and device. */
export async function compileOptions(
  modelFile: string,
  flags: ModelFlags & RunFlags & { readonly from?: string },
  adjust?: (recipe: Recipe) => Recipe,
): Promise<CompileOptions & { readonly recipe: Recipe }> {
  const inputs = await readInputs(modelFile, flags, adjust);
  const budget = parseBudget(inputs.recipe.budget);
  const pins = (flags.pin ?? []).map(parsePin);
  const device = permitted(await deviceFor(flags.target ?? 'auto'), flags);
  return { ...inputs, modelFile, budget, pins, device };
}

/** The device, with leave to put tensors on the host where `--allow offload` gives it. Throws `offload-refused`. */
export function permitted(device: Device, { allow = [] }: Pick<ModelFlags, 'allow'>): Device {
  if (!allow.includes('offload')) return device;
  const { offload } = targets[device.target];
  if (offload !== null) throw offloadRefused(device.target, offload);
  return { ...device, offload: true };
}

/** `--set B=4` says the batch where `--batch` does not; a batch is whole micro-batches. */
function rowsOf(
  { batchDimension, contextDimension }: Model,
  recipe: Recipe,
  flags: ModelFlags,
  set: Readonly<Record<string, number>>,
): Recipe {
  const rows = batchDimension === null ? undefined : own(set, batchDimension);
  const batch = flags.batch ?? rows ?? recipe.batch;
  requireOne(batchDimension, set, 'batch', flags.batch);
  requireOne(contextDimension, set, 'context', flags.context);
  const { microBatch } = recipe;
  if (microBatch !== null && batch % microBatch !== 0) {
    throw recipeValue('microBatch', microBatch, `a divisor of the batch, ${batch}`);
  }
  return { ...recipe, batch };
}

/** Throws `flag-without-effect` where `--set` and a flag of its own ask for different sizes. */
function requireOne(
  dimension: string | null,
  set: Readonly<Record<string, number>>,
  flag: string,
  asked: number | undefined,
): void {
  const size = dimension === null ? undefined : own(set, dimension);
  if (asked === undefined || size === undefined || asked === size) return;
  throw withoutEffect({
    flag: `set ${dimension ?? ''}=${size}`,
    because: `--${flag} ${asked} says the same size otherwise.`,
    instead: 'Leave one of the two out.',
  });
}

/** The sizes that the recipe gives to the model's batch and context dimensions. */
function sizesOfBatch(
  { batchDimension, contextDimension }: Model,
  { batch, microBatch, context }: Recipe,
  set: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const sizes = new Map<string, number>();
  if (batchDimension !== null) sizes.set(batchDimension, microBatch ?? batch);
  if (contextDimension !== null && context !== null && !Object.hasOwn(set, contextDimension)) {
    sizes.set(contextDimension, context);
  }
  return Object.fromEntries(sizes);
}

async function readConfig({
  config,
  weights,
  ignoreConfig: ignore = [],
}: ModelFlags): Promise<ConfigSource | undefined> {
  const beside =
    weights === undefined || weights.endsWith('.safetensors')
      ? undefined
      : join(weights, 'config.json');
  const file = config ?? (beside !== undefined && existsSync(beside) ? beside : undefined);
  if (file === undefined) {
    const [first] = ignore;
    if (first !== undefined) throw ignoredUnknown(first, []);
    return undefined;
  }
  const wanted = {
    code: 'config-unreadable',
    wanted: 'The model’s config.json: one object.',
    hint: 'Copy it again from where the weights are from, or mend this place.',
  } as const;
  const values = await readObject(await nodeFiles(), file, wanted);
  if (values !== null) {
    for (const key of ignore)
      console.error(`--ignore-config: ${file}'s "${key}" is not held against the model file.`);
    return { values, file, ignore };
  }
  throw new StowageError(
    wanted.code,
    'There is no such file.',
    wanted.wanted,
    'Check the path after --config.',
    file,
  );
}

/** `auto` takes the first target that is preferred here: a GPU, else WebAssembly. */
export async function deviceFor(asked: 'auto' | TargetName): Promise<Device> {
  const names = asked === 'auto' ? targetNames : [asked];
  for (const name of names) {
    const found = await deviceOf(name, asked === 'auto');
    if (found) return found;
  }
  throw new Error('internal: no target is preferred here');
}

/** The device of a target; null where only a preferred one is wanted, and it is not. */
async function deviceOf<N extends TargetName>(
  target: N,
  preferred: boolean,
): Promise<Device<N> | null> {
  const here = await targets[target].here();
  const found = await (preferred ? here.preferred() : here.detect());
  if (!found) return null;
  const { profile, onHost } = found;
  return { target, profile, ...(onHost ? { memoryBytes: await machineBytes() } : {}) };
}

/** What this process may have: of a container, its share. */
async function machineBytes(): Promise<number> {
  const machine = await machineMemory();
  return machine === null ? Infinity : mostOf(machine);
}

/** Rejects with `target-unavailable` where a program for the device could be built but not run. */
export async function requireDevice({ target }: Device): Promise<void> {
  const here = await targets[target].here();
  const found = await here.unavailable();
  if (found) throw targetUnavailable(target, ['auto', ...targetNames], found);
}
