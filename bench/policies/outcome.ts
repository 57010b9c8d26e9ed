/** What is known of a row after it was trained, and of its step's time. */

import type { Plan } from '../../compiler/ir/plan.ts';
import type { Anatomy } from '../../compiler/planning/report.ts';
import type { Comparison } from './formulas.ts';

/** Bytes are of a whole step; losses are means over the held-out targets. */
export interface Trained {
  readonly plan: Plan;
  readonly predictedBytes: number;
  /** What the device allocated. */
  readonly allocatedBytes: number;
  readonly anatomy: Anatomy;
  /** Bytes that the plan holds between forward and backward, in all. */
  readonly storedBytes: number;
  /** How many values are stored by each policy. */
  readonly policies: Readonly<Record<string, number>>;
  /** Bound on the error under which the planner found the plan; null where the row forces one. */
  readonly maxError: number | null;
  /** Against the papers' accounting; null for the planner's own plans. */
  readonly comparison: Comparison | null;
  /** Relative error of the whole gradient: predicted, and the largest measured before the first step and half-way. */
  readonly predictedError: number;
  readonly gradientError: number;
  readonly lossBefore: number;
  readonly lossAfter: number;
  readonly device: string;
  readonly seconds: number;
}

/** A row that cannot be trained says why. */
export type Outcome = Trained | { readonly failed: string };

/** Milliseconds of a row's steps, and of the reference row's steps taken between them. */
export interface Round {
  readonly row: readonly number[];
  readonly reference: readonly number[];
}
