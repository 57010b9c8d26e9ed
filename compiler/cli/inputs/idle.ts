/**
 * Flags that have no effect beside another, without one, or in a command that trains nothing. One table for all commands;
 * what the run itself knows of is in runtime/idle.ts.
 */

import {
  idleInRun,
  refuseIdle,
  requireWarmup,
  withoutEffect,
  type Idle,
} from '../../../runtime/idle.ts';
import { idleSettings } from '../../autodiff/optimizers/index.ts';
import { statesOf, type Recipe } from '../../recipe.ts';
import type { PlanReport } from '../../planning/report.ts';
import { kebab } from './field-flags.ts';
import type { ModelFlags, RunFlags } from './flags.ts';
import { ofTrainingAlone } from './recipe-flags.ts';

/** All that is given, and the recipe that comes of it. */
export interface Given extends ModelFlags, RunFlags {
  readonly from?: string;
  readonly recipe: Recipe;
}

const allows =
  (what: string): ((given: Given) => boolean) =>
  (given) =>
    (given.allow ?? []).some((one) => one === what);

/** Those of the recipe and the plan, in every command that has the flags. */
export const idleInPlan: readonly Idle<Given>[] = [
  {
    flag: 'recheck',
    when: ({ recheck, recipe }) => recheck !== undefined && recipe.maxError === 0,
    because: 'a lossless plan has no error to measure.',
    instead: 'Give --max-error, or leave it out.',
  },
  {
    flag: 'allow',
    when: ({ allow, plan }) => allow !== undefined && plan !== undefined,
    because: 'the plan in --plan says what was changed for it.',
    instead: 'Leave one of the two out.',
  },
  {
    flag: 'allow micro-batch',
    when: (given) => allows('micro-batch')(given) && given.recipe.microBatch === 1,
    because: 'rows go one at a time already.',
    instead: 'Leave out --micro-batch, or the allowance.',
  },
  {
    flag: 'allow 8-bit-states',
    when: (given) => allows('8-bit-states')(given) && statesOf(given.recipe.optimizer) !== 'f32',
    because: 'only AdamW has moments that could be stored in 8 bits, where they are not already.',
    instead: 'Leave it out, or choose --optimizer adamw.',
  },
  {
    flag: 'allow f16-weights',
    when: (given) => allows('f16-weights')(given) && given.recipe.storage === 'f16',
    because: 'frozen weights are stored in f16 already.',
    instead: 'Leave out --storage, or the allowance.',
  },
  {
    flag: 'targets',
    when: ({ targets, adapter }) => targets !== undefined && (adapter ?? '').includes(':'),
    because: '--adapter names the targets of its parts.',
    instead: 'Name them in one place.',
  },
  ...idleSettings.map(({ when, ...row }) => ({
    ...row,
    when: ({ recipe }: Given) => when(recipe.optimizer),
  })),
];

/** Throws `flag-without-effect`, or what else a run of the recipe could not do. */
export function requireEffects(given: Given): void {
  const { schedule, steps } = given.recipe;
  const run = { ...given, steps: given.epochs === undefined ? steps : given.steps };
  refuseIdle(idleInRun, run);
  refuseIdle(idleInPlan, given);
  if (steps !== null) requireWarmup(schedule, steps);
}

/** Throws `flag-without-effect` where 8-bit moments are asked for, and every trained tensor is too small for them. */
export function requireMoments({ moments }: Pick<PlanReport, 'moments'>): void {
  if (moments === null || moments.coded.tensors > 0) return;
  throw withoutEffect({
    flag: 'optimizer-states 8-bit',
    because: `all ${moments.all.tensors} trained tensors have fewer than ${moments.smallest} numbers, and keep f32 moments.`,
    instead: 'Leave it out.',
  });
}

/** Throws `flag-without-effect` for a flag that a command which trains nothing would pass over. */
export function refuseTraining(command: string, flags: ModelFlags): void {
  const idle = ofTrainingAlone.find((name) => flags[name] !== undefined);
  if (idle === undefined) return;
  throw withoutEffect({
    flag: kebab(idle),
    because: `${command} trains nothing.`,
    instead: 'Leave it out.',
  });
}
