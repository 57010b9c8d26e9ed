/** What a setting may be: one meaning for the recipe in a model file, the flags of the commands and built trainers. */

/** What a value must be, and how to say so. */
export interface Rule {
  readonly wanted: string;
  readonly holds: (value: unknown) => boolean;
}

export const isNumber = (v: unknown): v is number => typeof v === 'number' && Number.isFinite(v);

export const count = (least: number): Rule => ({
  wanted: `a whole number, at least ${least}`,
  holds: (v) => isNumber(v) && Number.isSafeInteger(v) && v >= least,
});
export const positive: Rule = {
  wanted: 'a number above 0',
  holds: (v) => isNumber(v) && v > 0,
};
export const notNegative: Rule = {
  wanted: 'a number, at least 0',
  holds: (v) => isNumber(v) && v >= 0,
};
export const notZero: Rule = {
  wanted: 'a number other than 0',
  holds: (v) => isNumber(v) && v !== 0,
};
export const fraction: Rule = {
  wanted: 'a number from 0 up to, not including, 1',
  holds: (v) => isNumber(v) && v >= 0 && v < 1,
};
/** What the device holds as f32. */
export const single: Rule = {
  wanted: 'a number that float32 holds',
  holds: (v) => isNumber(v) && Number.isFinite(Math.fround(v)),
};
/** What the device holds as i32. */
export const count32: Rule = {
  wanted: 'a whole number that int32 holds',
  holds: (v) => isNumber(v) && (v | 0) === v,
};
/** As the generator takes it: larger seeds would fall together. */
export const seed: Rule = {
  wanted: 'a whole number from 0 to 4294967295',
  holds: (v) => isNumber(v) && Number.isInteger(v) && v >= 0 && v < 2 ** 32,
};
/** Random numbers depend on the step, which their generator takes in 32 bits. */
export const steps: Rule = {
  wanted: 'a whole number from 1 to 4294967295',
  holds: (v) => isNumber(v) && Number.isInteger(v) && v >= 1 && v < 2 ** 32,
};
export const warmup: Rule = {
  wanted: 'a whole number of steps, or a share of all steps below 1',
  holds: (v) => isNumber(v) && v >= 0 && (v < 1 || Number.isSafeInteger(v)),
};

/** So many, or without end. */
const atMost: Rule = {
  wanted: `${count(1).wanted}, or Infinity`,
  holds: (v) => v === Infinity || count(1).holds(v),
};

/** The numbers of a run, by the names of its options. */
export const runRules = {
  holdout: fraction,
  steps,
  epochs: positive,
  learningRate: positive,
  warmup,
  seed,
  evalEvery: count(1),
  evalBatches: atMost,
  saveEvery: count(1),
} as const satisfies Readonly<Record<string, Rule>>;

/** The numbers of adapters, by the names of their fields. */
export const adapterRules = {
  rank: count(1),
  alpha: positive,
  dropout: fraction,
  initial: notZero,
  key: count(0),
  blockSize: count(2),
} as const satisfies Readonly<Record<string, Rule>>;
