/**
 * What one kind of adapter of linears is to PEFT and to a weight: how its configuration is written and read, which tensors it
 * has, and how it changes a weight. A new one is a file, and a line in kinds.ts.
 */

import type { TensorSource } from '../weights/safetensors.ts';
import type { Keys } from './keys.ts';

export interface PeftKind<Settings, Name extends string> {
  readonly kind: Name;
  /** `peft_type` */
  readonly type: string;
  /** What comes after a module's name in the names of its tensors. */
  readonly parts: readonly string[];
  /** Names of tensors that all target modules share. */
  readonly shared?: SharedTensors<Settings>;
  /** Keys of the configuration that matter before the first step only, or with others that are refused. */
  readonly past: readonly string[];
  /** Fields that a trainer of the adapter takes with other values, besides the dropout. */
  readonly free?: readonly string[];
  /** Keys of the configuration, but for those that every type has. */
  readonly config: (settings: Settings, targets: Targets, patterns: Partial<Patterns>) => Json;
  /**
   * Reads a configuration of its type. Of kinds of one type the first that has it reads for all. `doubled`: the tensors are
   * of twice the rank, as we write what was taken off the base.
   */
  readonly read?: (keys: Keys, modules: Modules, doubled: boolean) => (module: string) => unknown;
  /** Sizes of its tensors that its settings say. */
  readonly sizes: (settings: Settings, doubled: boolean) => Sizes;
  /** Whether a tensor fits a weight. */
  readonly fits: (part: string, shape: readonly number[], weight: Held) => boolean;
  /** Whether a tensor scales the inputs of its module. What a kind with this scales otherwise are outputs, and biases. */
  readonly inward?: (part: string, shape: readonly number[]) => boolean;
  readonly change: (settings: Settings, target: TargetTensors) => Promise<Change>;
  /** The change as a pair of factors, which LoRA can be. */
  readonly pair?: (settings: Settings, target: TargetTensors) => Promise<LowRankChange>;
  /** How files are marked for the one who reads them again. */
  readonly mark?: (settings: Settings) => string | null;
  /** A tensor as it is written, where it was taken off the base; `start`: what it began as. */
  readonly doubled?: (source: TensorSource, start: Float32Array | undefined) => TensorSource;
  /** Frozen tensors that are written beside, for PEFT does not read them; they are wanted where `turned` is not 0. */
  readonly factors?: { readonly parts: readonly string[]; readonly turned: string };
}

export type Json = Readonly<Record<string, unknown>>;

/** What kinds of modules a folder's configuration has to tell apart. */
export interface Targets {
  readonly all: readonly string[];
  /** Those of them whose input is scaled (IA3). */
  readonly feedforward: readonly string[];
}

/** Ranks and alphas by module, where a folder has more than one. */
export interface Patterns {
  readonly ranks: Readonly<Record<string, number>>;
  readonly alphas: Readonly<Record<string, number>>;
}

/** The shapes of an adapter's tensors by module, then by part. */
export type Modules = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Part → axis, size, and the configuration's key that says it. */
export type Sizes = Readonly<Record<string, readonly [axis: number, size: number, key: string]>>;

/** A weight as an adapter of it sees it. */
export interface Held {
  readonly out: number;
  readonly into: number;
  /** The scales of IA3 are of inputs. */
  readonly inward: boolean;
}

export interface Shared {
  readonly values: Float32Array;
  readonly columns: number;
}

/** Tensors that all target modules share. */
export interface SharedTensors<Settings> {
  readonly names: readonly string[];
  /** The least rows and columns that a weight takes of one. */
  readonly takes: (name: string, settings: Settings, weight: Held) => readonly [number, number];
  /** One that a folder leaves out, as PEFT draws it for weights of these shapes. */
  readonly drawn: (
    name: string,
    settings: Settings,
    shapes: readonly (readonly number[] | undefined)[],
  ) => Shared;
}

/** An adapter's tensors at one weight, and the weight as it is where nothing else says it. */
export interface TargetTensors extends Held {
  /** By the part's name in PEFT's files; rejects where it is not there. */
  readonly read: (part: string) => Promise<Float32Array>;
  /** Null where it is not there: the adapter begins from the base, or draws it. */
  readonly find: (part: string) => Promise<Float32Array | null>;
  /** A tensor that all target modules share: rows and columns of the whole, of which each takes the first. */
  readonly shared: (name: string) => Promise<Shared>;
  readonly weight: () => Promise<Float32Array>;
  /** The pairs hold what was taken off the base (PiSSA as we write it). */
  readonly doubled: boolean;
}

/** w' = w + b·a with a [rank, in] and b [out, rank]. */
export interface LowRankChange {
  readonly rank: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** How a weight's rows change. Overwrites whole rows of w, the first of which is the row `from`. */
export type ChangeRows = (w: Float64Array, from: number) => void;

export interface Change {
  readonly rows: ChangeRows;
  /** The same of a bias, where it changes. */
  readonly bias?: (b: Float64Array) => void;
}
