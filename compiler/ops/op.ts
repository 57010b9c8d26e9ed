/** What a row of the operator table is. */

import type { GraphBuilder } from '../ir/builder.ts';
import type { ValueId } from '../ir/graph.ts';
import type { Attrs, AttrsOf, OpName } from '../ir/operators.ts';
import { formatNames, isPlain, type FormatName, type TensorType } from '../ir/types.ts';

/** An operator's inputs do not fit together. The frontend turns it into a diagnostic at the user's expression. */
export class ShapeError extends Error {
  readonly wanted: string;
  readonly hint: string | undefined;
  constructor(soIs: string, wanted: string, hint?: string) {
    super(soIs);
    this.wanted = wanted;
    this.hint = hint;
  }
}

/** What a gradient rule may read: the cotangents of the outputs (null: not needed), and the values it declared. */
export interface Saved {
  /** Cotangent of output i, or null where nothing depends on it. */
  readonly d: readonly (ValueId | null)[];
  /** Only what `saves` names: `input(i)` or `output(i)`; anything else throws, so that `saves` can be trusted. */
  input(index: number): ValueId;
  output(index: number): ValueId;
}

/** How the cotangent of one input is made, of an operator with attributes `A`. */
export interface Gradient<A = Attrs> {
  /** What the rule reads, `x0` for input 0, `y0` for output 0. May depend on attrs (a `map` needs what its formula needs). */
  readonly saves: (attrs: A, inputs: readonly (TensorType | null)[]) => readonly string[];
  /**
   * The cotangent of this input, made with the builder. Rules of one node that share work (attention's dq, dk, dv)
   * are shared by common-subexpression elimination. Null: the cotangent is zero whatever the values.
   */
  readonly rule: (
    g: GraphBuilder,
    saved: Saved,
    attrs: A,
    types: readonly (TensorType | null)[],
  ) => ValueId | null;
}

/** A small odd-shaped call that the table-driven tests run: gradient check, target parity, shape errors. */
export interface Sample<A = Attrs> {
  readonly inputs: readonly (TensorType | null)[];
  readonly attrs: A;
  /**
   * How test inputs are drawn: default normal(0, 1); whole numbers below n; `only` one number; `starts` monotone per
   * row; `state` as quantize keeps it; `moments` as adamw8 does of its operand 0; `skew` matrices.
   */
  readonly draw?: readonly (
    | 'normal'
    | 'positive'
    | 'seed'
    | 'starts'
    | 'state'
    | 'moments'
    | 'skew'
    | { readonly below: number }
    | { readonly only: number }
  )[];
}

/** The row of one operator; `Op` alone is the row of whichever operator a node names. */
export interface Op<N extends OpName = OpName> {
  readonly name: N;
  /** Input names for messages; an optional one ends in `?`; a last `…` means any number. */
  readonly inputs: readonly string[];
  readonly infer: (
    inputs: readonly (TensorType | null)[],
    attrs: AttrsOf<N>,
  ) => readonly TensorType[];
  /** Per input index; an absent entry means not differentiable (ids, targets). */
  readonly gradients: Readonly<Record<number, Gradient<AttrsOf<N>>>>;
  /**
   * For operators whose outputs are optional: the attrs that make only the outputs marked used. Gradient rules ask
   * for all of them, so that they share one node; what nobody reads is dropped afterwards.
   */
  readonly narrow?: (attrs: AttrsOf<N>, used: readonly boolean[]) => AttrsOf<N>;
  /**
   * Outputs that a gradient rule reads together with the inputs, and that are wrong where the inputs are not exactly
   * those they were made from: exp(scores − lse) sums to 1 only with the lse of those very scores. Where an input is
   * restored with an error, they are recomputed from it.
   */
  readonly bound?: readonly number[];
  /** Inputs that are changed in place. */
  readonly writes?: (attrs: AttrsOf<N>) => readonly number[];
  /** By operand: the storage formats that the kernel decodes as it loads. All others are read as words. */
  readonly loads?: Loads;
  /** The operand that is a weight of products or a table: what a frozen one may be stored otherwise for. */
  readonly weight?: number;
  /** Its results hold numbers of its operands, each as it was. */
  readonly moves?: true;
  /** The operand that holds whole numbers which count along an axis of another, `table`: they are below its size. */
  readonly indexes?: (attrs: AttrsOf<N>) => {
    readonly ids: number;
    readonly table: number;
    readonly axis: number;
  };
  /**
   * Of an operator that is another's gradient: which of its operands that one reads, and which operands are its results
   * (null: not among them). Others than those mean nothing.
   */
  readonly gradientOf?: {
    readonly op: OpName;
    readonly reads: readonly number[];
    readonly results: readonly (number | null)[];
  };
  /** Its bytes go from the device to the host, or back. */
  readonly overLink?: boolean;
  /** Floating-point operations of one call, for prices. */
  readonly flops: (
    inputs: readonly (TensorType | null)[],
    outputs: readonly TensorType[],
    attrs: AttrsOf<N>,
  ) => number;
  /**
   * How it runs: a view costs nothing, `map`, `update` and `reduce` are generated, `tiles` is a product and a map block
   * by block, the rest has a kernel folder.
   */
  readonly runs: 'view' | 'map' | 'update' | 'reduce' | 'tiles' | 'kernel';
  /** None where a call means nothing alone: what is fetched was offloaded before. */
  readonly samples: readonly Sample<AttrsOf<N>>[];
}

export type Loads = Readonly<Record<number, readonly FormatName[]>>;

/** The same formats for some operands: all of them where nothing else is said. */
export const loading = (
  operands: readonly number[],
  names: readonly FormatName[] = formatNames,
): Loads => Object.fromEntries(operands.map((index) => [index, names]));

/** Formats whose numbers lie one after the other: where a kernel needs no rows. */
export const alone: readonly FormatName[] = formatNames.filter(isPlain);

/** Operands that an operator of any number of them takes at most. */
export const mostOperands = 32;

/** The gradients of an operator whose operands are all alike. */
export const everyOperand = <A>(
  gradient: (index: number) => Gradient<A>,
): Readonly<Record<number, Gradient<A>>> =>
  Object.fromEntries(Array.from({ length: mostOperands }, (_, i) => [i, gradient(i)]));

/** The indices of an operator's operands, however many it has. */
export const anyOperand: readonly number[] = Array.from({ length: mostOperands }, (_, i) => i);
