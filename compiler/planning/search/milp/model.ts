/**
 * model: which policy stores each variable, as a mixed integer linear program, for any model. With x_ip = 1 where variable
 * i is stored by policy p, z_n the replay of node n, and u_ig a copy of i that is there before its own first reader:
 *
 *   minimise Σ seconds_ip·x_ip + Σ seconds_n·z_n                                                         objective.ts
 *   one policy a variable:   Σ_p x_ip = 1                                                           option-columns.ts
 *   replays are closed:      z_n ≥ x_i,replay for i's producer n; z_m ≥ z_n − (what is stored between)   replay-rows.ts
 *   early copies:            u_ig ≥ x_i,copies + (a child is there at g) − 1, and it stays: u_ig ≥ u_i,g−1
 *   bytes, at each moment:   base + constant + stored by then and not yet freed + copies ≤ budget        memory-rows.ts
 *   error:                   Σ squares_ip·x_ip + Σ sensitivity_i·e_i ≤ maxError²,                         error-rows.ts
 *                            e_i ≥ Σ e_parents − M·(1 − x_i,replay)
 *   bound results:           not stored where an input of theirs is restored with an error
 */

import type { DecisionSpace } from './decision-space.ts';
import { decoderOf } from './decode.ts';
import type { Decoder } from './decode.ts';
import { errorLevels } from './error-levels.ts';
import { errorRows } from './error-rows.ts';
import { LinearBuilder } from './linear.ts';
import type { LinearProgram } from './linear.ts';
import { memoryRows } from './memory-rows.ts';
import { objectiveOf } from './objective.ts';
import type { Objective } from './objective.ts';
import { optionColumns } from './option-columns.ts';
import type { Detail } from './option-columns.ts';
import { closure, earlyCopies } from './replay-rows.ts';

/** What is asked of a model. `relaxed` adds rows (errorLevels) that make parts of options cost what they should: solved soon, and a bound. */
export interface Aim extends Detail {
  /** Bytes that training may take; `min`: as few as possible. */
  readonly budget: number | 'min';
}

export interface Model extends Decoder, Pick<Objective, 'unit' | 'bytes' | 'seconds'> {
  readonly program: LinearProgram;
  /** Columns that are whole. */
  readonly whole: number;
}

export function modelOf(space: DecisionSpace, aim: Aim): Model {
  const { budget, relaxed = false } = aim;
  const lp = new LinearBuilder();
  const objective = objectiveOf(space, budget === 'min' ? 'bytes' : 'seconds');
  const { unit, bytes, seconds } = objective;
  const limit =
    budget === 'min' ? { column: lp.column({ cost: 1, upper: Infinity }) } : { bytes: budget };
  const options = optionColumns(space, lp, aim, objective);
  const replayOf = closure(space, lp, options, objective.ofNode);
  const early = earlyCopies(space, lp, options.copies);
  memoryRows(space, lp, { limit, unit, options, early });
  if (space.problem.maxError > 0) {
    const inherited = errorRows(space, lp, options);
    if (relaxed) errorLevels(space, lp, options, replayOf, inherited);
  }
  const program = lp.build();
  const whole = program.integer.reduce((sum, one) => sum + one, 0);
  return { program, whole, unit, bytes, seconds, ...decoderOf(space, options) };
}
