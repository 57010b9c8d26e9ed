/**
 * Sizes: every dimension's number, from `--set`, literals, config.json, other dimensions, and the checkpoint's shapes,
 * solved together; and which optional weights there are.
 */

import { own } from '../../runtime/format/records.ts';
import type { Location } from '../ir/graph.ts';
import { mostTurns } from '../ir/limits.ts';
import {
  checkpointTensorDtype,
  checkpointTensorMissing,
  checkpointTensorShape,
  configValueType,
  contextTooLong,
  dimensionConflict,
  headMissing,
  ignoredUnknown,
  placeInConfig,
  tooManyTurns,
  unknownDimension,
  unsizedDimension,
} from '../diagnostics.ts';
import { isHead } from './config/audit.ts';
import type { Config, ConfigSource } from './config/config.ts';
import { lookUp, openConfig, valueAt } from './config/config.ts';
import { countTurns, refuseForeign } from './base-names.ts';
import type { Dimension } from './dimensions.ts';
import { namesIn, showShape, sizeIn, solve } from './dimensions.ts';
import type { Model } from './model.ts';
import type { Position, StackType, WeightEntry } from './weights.ts';
import { entriesOf } from './weights.ts';

/** What a checkpoint says of its tensors: name → shape and element type (`F32`, `F16`, `BF16`). */
export type CheckpointShapes = ReadonlyMap<
  string,
  { readonly shape: readonly number[]; readonly dtype: string }
>;

export interface SizeSources {
  readonly config?: ConfigSource | undefined;
  readonly checkpoint?: CheckpointShapes | undefined;
  /** `--set NAME=NUMBER`. */
  readonly set?: Readonly<Record<string, number>> | undefined;
}

export interface Sizes {
  /** Dimension name → size. */
  readonly dimensions: ReadonlyMap<string, number>;
  readonly config: Config | null;
  /** Path → name of its tensor in the checkpoint; null without a checkpoint. */
  readonly tensors: ReadonlyMap<string, string> | null;
}

/** The size of a dimension; throws `unsized-dimension` where nothing says. */
export function sizeOf(model: Model, sizes: Sizes, d: Dimension, at?: Location): number {
  const size = sizeIn(d, (name) => sizes.dimensions.get(name), at);
  if (size !== undefined) return size;
  const open = namesIn(d).find((name) => !sizes.dimensions.has(name)) ?? '';
  throw unsized(model, sizes, open, at);
}

function unsized(model: Model, sizes: Sizes, name: string, at?: Location): Error {
  const declaration = model.dimensions.get(name);
  return unsizedDimension(
    name,
    declaration?.at ?? at,
    typeof declaration?.size === 'string' ? declaration.size : null,
    { config: sizes.config !== null, checkpoint: sizes.tensors !== null },
  );
}

interface Known {
  readonly size: number;
  /** Read off the checkpoint's shapes. */
  readonly ofWeights?: true;
  /** How it is known: `config.json's "hidden_size"`. */
  readonly note: string;
  readonly at?: Location;
}

/**
 * Solves all sizes. Two answers for one name are a `dimension-conflict` with both places; what no source says stays
 * open, and is an error only if the weights or the data need it.
 */
export function sizesOf(model: Model, sources: SizeSources): Sizes {
  const { checkpoint, set = {} } = sources;
  const config = configOf(sources);
  const known = new Map<string, Known>();
  for (const name of Object.keys(set)) {
    if (!model.dimensions.has(name)) throw unknownDimension(name, [...model.dimensions.keys()]);
  }
  if (checkpoint) refuseForeign(model, checkpoint);
  const learn = (name: string, next: Known): void => {
    const first = known.get(name);
    if (!first) known.set(name, next);
    else if (first.size !== next.size) {
      throw dimensionConflict(
        name,
        { ...first, size: String(first.size) },
        { ...next, size: String(next.size) },
        next.ofWeights === true && first.ofWeights !== true
          ? 'Take both from one model. Where tokens were added or cut, save config.json and weights again together.'
          : undefined,
      );
    }
  };

  for (const { name, size, at } of model.dimensions.values()) {
    const asked = own(set, name);
    if (asked !== undefined) known.set(name, { size: asked, note: `--set ${name}=${asked}` });
    else if (typeof size === 'number') known.set(name, { size, note: `declared here`, at });
    if (typeof size !== 'string') continue;
    const value = lookUp(config, size);
    if (value === undefined || value === null) continue;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
      throw configValueType(size, value, 'a whole number, at least 1', at);
    }
    learn(name, { size: value, note: `config.json's "${size}"`, at });
  }

  fallBack(model, known);
  if (checkpoint) solveFromCheckpoint(model, known, learn, checkpoint);

  const dimensions = new Map([...known].map(([name, { size }]) => [name, size]));
  const open: Sizes = { dimensions, config, tensors: checkpoint ? new Map() : null };
  const entries = [
    ...entriesOf(model.weights.fields, (stack, _, field) => {
      const turns = sizeOf(model, open, stack.turns, field.at);
      if (turns > mostTurns) throw tooManyTurns(field.name, turns, mostTurns, field.at);
      return turns;
    }),
  ];
  const tensors = checkpoint ? findTensors(model, entries, checkpoint, open) : null;
  const sizes: Sizes = { ...open, tensors };
  for (const { dims, at } of [...model.loss.data, ...entries.filter((e) => holds(sizes, e))]) {
    for (const d of dims) sizeOf(model, sizes, d, at);
  }
  checkContext(model, sizes);
  return sizes;
}

/** Whether the weight is there: always if required; if optional, exactly when the checkpoint has it. */
export const holds = (sizes: Sizes, entry: WeightEntry): boolean =>
  !entry.optional || sizes.tensors?.has(entry.path) === true;

/** Gives dimensions that nothing sized the value of their alternative, as far as that is known. */
function fallBack(model: Model, known: Map<string, Known>): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const { name, otherwise, at } of model.dimensions.values()) {
      if (!otherwise || known.has(name)) continue;
      const size = sizeIn(otherwise, (n) => known.get(n)?.size, at);
      if (size === undefined) continue;
      known.set(name, { size, note: 'by its alternative', at });
      changed = true;
    }
  }
}

/** Reads open dimensions off the checkpoint until nothing new is learnt. */
function solveFromCheckpoint(
  model: Model,
  known: Map<string, Known>,
  learn: (name: string, next: Known) => void,
  checkpoint: CheckpointShapes,
): void {
  const sizeKnown = (name: string): number | undefined => known.get(name)?.size;
  const turnsOf = (stack: StackType, position: Position): number => {
    const size = sizeIn(stack.turns, sizeKnown);
    // Too many are said once all sizes are known.
    if (size !== undefined) return Math.min(size, mostTurns);
    const turns = countTurns(stack, position, checkpoint);
    const solved = solve(stack.turns, turns, sizeKnown);
    if (turns > 0 && solved) {
      learn(solved.name, { size: solved.size, note: `${turns} layers in the checkpoint` });
    }
    return turns;
  };
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const entry of entriesOf(model.weights.fields, turnsOf)) {
      const name = entry.names.find((n) => checkpoint.has(n));
      const shape = name === undefined ? undefined : checkpoint.get(name)?.shape;
      if (name === undefined || shape?.length !== entry.dims.length) continue;
      entry.dims.forEach((d, axis) => {
        const size = shape[axis] ?? 0;
        const note = `axis ${axis} of ${name}, ${showShape(entry.dims)} = [${shape.join(', ')}]`;
        const read = { note, at: entry.at, ofWeights: true } as const;
        if (d.kind === 'named') learn(d.name, { ...read, size });
        const solved = solve(d, size, sizeKnown);
        if (solved && Number.isInteger(solved.size))
          learn(solved.name, { ...read, size: solved.size });
      });
    }
    fallBack(model, known);
  }
}

const dtypes = new Set(['F32', 'F16', 'BF16']);

/** Every weight's tensor; throws where one is missing, of another shape or in an unknown format. */
function findTensors(
  model: Model,
  entries: readonly WeightEntry[],
  checkpoint: CheckpointShapes,
  { dimensions, config }: Sizes,
): ReadonlyMap<string, string> {
  const tied = config?.ignored.has('tie_word_embeddings')
    ? undefined
    : lookUp(config, 'tie_word_embeddings');
  const found = new Map<string, string>();
  for (const { path, names, dims, optional, fresh, at } of entries) {
    const name = names.find((n) => checkpoint.has(n));
    const tensor = name === undefined ? undefined : checkpoint.get(name);
    if (optional && names.some(isHead)) {
      // As transformers does: where config.json ties the head to the embedding, a head in the file is passed over.
      if (tied === true) continue;
      if (
        tied === false &&
        !tensor &&
        config &&
        valueAt(config.given, 'tie_word_embeddings') === false
      )
        throw headMissing(path, names, at);
    }
    if (name === undefined || !tensor) {
      if (optional || fresh) continue;
      throw checkpointTensorMissing(path, names, at, checkpoint.keys());
    }
    const { shape, dtype } = tensor;
    const wanted = dims.map((d) => sizeIn(d, (n) => dimensions.get(n), at));
    if (
      shape.length !== wanted.length ||
      wanted.some((d, i) => d !== undefined && d !== shape[i])
    ) {
      throw checkpointTensorShape(
        path,
        name,
        shape,
        `${showShape(dims)} = [${wanted.map((d) => d ?? '?').join(', ')}]`,
        at,
      );
    }
    if (!dtypes.has(dtype.toUpperCase())) throw checkpointTensorDtype(name, dtype, at);
    found.set(path, name);
  }
  return found;
}

/** Reads config.json; a key to ignore must be in it. */
function configOf({ config: source }: SizeSources): Config | null {
  const config = source ? openConfig(source) : null;
  for (const key of source?.ignore ?? []) {
    const value = config ? (valueAt(config.given, key) ?? lookUp(config, key)) : undefined;
    if (value === undefined) throw ignoredUnknown(key, Object.keys(config?.given ?? {}));
  }
  return config;
}

/** config.json's keys for the longest context, as the formats name them. */
const contextKeys = ['max_position_embeddings', 'n_positions', 'n_ctx', 'max_seq_len'];

function checkContext(model: Model, { config, dimensions }: Sizes): void {
  const name = model.contextDimension;
  const context = name === null ? undefined : dimensions.get(name);
  for (const part of config ? [config, ...(config.text ? [config.text] : [])] : []) {
    for (const key of contextKeys) {
      const most = part.given[key];
      if (most === undefined || most === null || part.ignored.has(key)) continue;
      const at = placeInConfig(part.file, key);
      if (typeof most !== 'number' || !Number.isInteger(most) || most < 1)
        throw configValueType(key, most, 'a whole number, at least 1', at);
      if (name !== null && context !== undefined && context > most)
        throw contextTooLong(name, context, most, key, at);
    }
  }
}
