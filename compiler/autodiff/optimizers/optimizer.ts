/** What an optimizer is: the tensors it keeps for each weight, the numbers the host gives it, and its formulas. */

import type { Scalar } from '../../ir/scalar.ts';

/** Operands of one weight's update as scalar formulas. All are the values from before the step. */
export interface Operands {
  readonly weight: Scalar;
  readonly gradient: Scalar;
  state(role: string): Scalar;
  scalar(name: string): Scalar;
}

export interface Optimizer {
  /** Roles of the tensors kept for each weight, zero at first, each of the weight's shape. */
  readonly states: readonly string[];
  /** Names of the numbers that the host writes before each step. */
  readonly scalars: readonly string[];
  /** The weight's and each state's new value. */
  step(operands: Operands): {
    readonly weight: Scalar;
    readonly states: Readonly<Record<string, Scalar>>;
  };
}
