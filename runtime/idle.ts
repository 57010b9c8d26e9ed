/** Flags that have no effect beside another flag, or without it: what is asked for is honoured or refused, never passed over. */

import { StowageError } from './error.ts';
import { warmupSteps, type Schedule } from './format/schedule.ts';

/** A flag that does nothing under a condition. `Given` has what was given, by the names of options. */
export interface Idle<Given> {
  readonly flag: string;
  readonly when: (given: Given) => boolean;
  readonly because: string;
  readonly instead: string;
}

/** What a run was given; what was not is absent. */
export interface RunGiven {
  readonly evalData?: unknown;
  readonly holdout?: unknown;
  readonly out?: unknown;
  readonly resume?: unknown;
  readonly replace?: unknown;
  readonly steps?: unknown;
  readonly epochs?: unknown;
  readonly evalEvery?: unknown;
  readonly evalBatches?: unknown;
  readonly saveEvery?: unknown;
  readonly weights?: unknown;
  readonly from?: unknown;
  readonly unused?: unknown;
  readonly randomBase?: unknown;
}

const has = (value: unknown): boolean => value !== undefined && value !== null && value !== false;
const holdsNothingOut = ({ holdout, evalData }: RunGiven): boolean =>
  holdout === 0 && !has(evalData);
const later = (every: unknown, steps: unknown): boolean =>
  typeof every === 'number' && typeof steps === 'number' && every > steps;

/** Those of a run, in `train` and in built trainers. */
export const idleInRun: readonly Idle<RunGiven>[] = [
  {
    flag: 'unused',
    when: ({ unused, weights, from }) => has(unused) && !has(weights) && !has(from),
    because: 'without --weights or --from there are no tensors to leave out.',
    instead: 'Give --weights DIR, or leave it out.',
  },
  {
    flag: 'random-base',
    when: ({ randomBase, weights }) => has(randomBase) && has(weights),
    because: '--weights says what the base is.',
    instead: 'Leave one of the two out.',
  },
  {
    flag: 'epochs',
    when: ({ epochs, steps }) => has(epochs) && has(steps),
    because: '--steps says how long the run is.',
    instead: 'Leave one of the two out.',
  },
  {
    flag: 'holdout',
    when: ({ holdout, evalData }) => has(holdout) && has(evalData),
    because: '--eval-data is what is held out, and all of --data is trained on.',
    instead: 'Leave one of the two out.',
  },
  {
    flag: 'eval-every',
    when: (given) => has(given.evalEvery) && holdsNothingOut(given),
    because: '--holdout 0 leaves nothing to evaluate.',
    instead: 'Give --eval-data, or hold out a share.',
  },
  {
    flag: 'eval-batches',
    when: (given) => has(given.evalBatches) && holdsNothingOut(given),
    because: '--holdout 0 leaves nothing to evaluate.',
    instead: 'Give --eval-data, or hold out a share.',
  },
  {
    flag: 'eval-every',
    when: ({ evalEvery, steps }) => later(evalEvery, steps),
    because: 'the run has fewer steps; it evaluates before and after anyway.',
    instead: 'Evaluate more often, or leave it out.',
  },
  {
    flag: 'save-every',
    when: ({ saveEvery, steps }) => later(saveEvery, steps),
    because: 'the run has fewer steps; it saves at the end anyway.',
    instead: 'Save more often; as many as --steps saves at the end alone.',
  },
  {
    flag: 'save-every',
    when: ({ saveEvery, out }) => has(saveEvery) && !has(out),
    because: 'without --out nothing is saved.',
    instead: 'Give --out DIR.',
  },
  {
    flag: 'resume',
    when: ({ resume, out }) => has(resume) && !has(out),
    because: 'a run goes on from the checkpoint in --out.',
    instead: 'Give --out DIR, as the run before had it.',
  },
  {
    flag: 'replace',
    when: ({ replace, out }) => has(replace) && !has(out),
    because: 'a run that names no --out goes to a new folder.',
    instead: 'Give --out DIR, or leave it out.',
  },
  {
    flag: 'replace',
    when: ({ replace, resume }) => has(replace) && has(resume),
    because: '--resume goes on with what is there.',
    instead: 'Leave one of the two out.',
  },
];

/** Throws `flag-without-effect` for the first flag that does nothing. */
export function refuseIdle<Given>(rows: readonly Idle<Given>[], given: Given): void {
  const idle = rows.find(({ when }) => when(given));
  if (idle) throw withoutEffect(idle);
}

export const withoutEffect = ({
  flag,
  because,
  instead,
}: Omit<Idle<never>, 'when'>): StowageError =>
  new StowageError('flag-without-effect', `--${flag} has no effect here: ${because}`, '', instead);

/** Throws `flag-unreadable` where the rate would still be rising when the run ends. */
export function requireWarmup(schedule: Schedule, steps: number): void {
  const rising = warmupSteps(schedule, steps);
  if (rising <= steps) return;
  throw new StowageError(
    'flag-unreadable',
    `The rate is to rise for ${rising} steps, and the run has ${steps}.`,
    'A warm-up within the run.',
    `--warmup ${steps} at most, a share of the run such as --warmup 0.1, or more --steps.`,
  );
}
