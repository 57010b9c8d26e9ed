/** How the rate goes over the steps of a run. */

/** `warmup` is a number of steps of rising rate, or below 1 a share of all steps. */
export interface Schedule {
  readonly kind: (typeof scheduleKinds)[number];
  readonly warmup: number;
}

export const scheduleKinds = ['constant', 'linear', 'cosine'] as const;

export const isScheduleKind = (text: string): text is Schedule['kind'] =>
  scheduleKinds.some((kind) => kind === text);

/** The steps of rising rate in a run of `steps`. */
export const warmupSteps = ({ warmup }: Schedule, steps: number): number =>
  warmup < 1 ? Math.round(warmup * steps) : warmup;

/** The rate of a step (from 0) of `steps`. */
export function rateAt(base: number, schedule: Schedule, step: number, steps: number): number {
  const warmup = warmupSteps(schedule, steps);
  if (step < warmup) return (base * (step + 1)) / warmup;
  const progress = Math.min(1, (step - warmup) / Math.max(1, steps - warmup));
  switch (schedule.kind) {
    case 'constant':
      return base;
    case 'linear':
      return base * (1 - progress);
    case 'cosine':
      return base * 0.5 * (1 + Math.cos(Math.PI * progress));
  }
}
