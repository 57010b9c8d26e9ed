/**
 * Where no plan fits: which single relaxations would work, each with its number and each compiled. More is allowed of one
 * thing only; everything else stays as asked.
 */

import { size } from '../../../runtime/format/units.ts';
import { BudgetTooSmall, StowageDiagnostic } from '../../diagnostics.ts';
import { loadModel } from '../../frontend/index.ts';
import { gradientGraph, readModel } from '../../graphs.ts';
import { manyNodes, nodesOf } from '../../ir/walk.ts';
import { statesOf } from '../../recipe.ts';
import { targets } from '../../targets/index.ts';
import { align } from '../../trainer/table.ts';
import { attempt, frugal } from './frugal.ts';
import { vary } from '../inputs/vary.ts';
import type { Asked, Variation } from '../inputs/vary.ts';

export interface Relaxation {
  /** As it is asked for: `--micro-batch 2`. */
  readonly flags: string;
  /** What a plan takes then; within the budget, but for `--budget`. */
  readonly bytes: number;
}

/** Errors that are tried, ascending. */
const errors = [0.01, 0.05, 0.1, 0.2, 0.5];
/** Models with more nodes than this take long to compile: they are asked by the quick search alone. */
const fewNodes = 500;

/** The relaxations that work, `--budget` first where the device could allocate it. */
export async function relaxationsOf(
  asked: Asked,
  { minimum, mayGrow }: Pick<BudgetTooSmall, 'minimum' | 'mayGrow'>,
): Promise<readonly Relaxation[]> {
  const model = asked.model ?? loadModel(asked.modelFile);
  const searched: Asked = { ...asked, model };
  const base: Asked = { ...searched, planner: frugal };
  const read = readModel(base);
  const nodes = nodesOf(gradientGraph(read));
  const thorough = nodes <= fewNodes;
  // Of a model that takes long to compile fewer sizes of each relaxation are tried.
  const most = nodes <= manyNodes ? 16 : 3;
  const { recipe } = read;
  const rows = recipe.microBatch ?? recipe.batch;
  const { contextDimension } = model;
  const context =
    contextDimension === null ? 1 : (read.sizes.dimensions.get(contextDimension) ?? 1);
  const found: Relaxation[] = mayGrow ? [{ flags: `--budget ${minimum}`, bytes: minimum }] : [];
  const offer = (one: Relaxation | null): void => {
    if (one) found.push(one);
  };
  const byFlag = async (
    flags: string,
    variation: Partial<Variation>,
    quickly: boolean,
  ): Promise<Relaxation | null> => {
    const options = vary(quickly ? base : searched, { flags: {}, sizes: {}, ...variation });
    const bytes = await attempt(options);
    return typeof bytes === 'number' ? { flags, bytes } : null;
  };
  const single = async (flags: string, variation: Partial<Variation>): Promise<void> =>
    offer(
      (await byFlag(flags, variation, true)) ??
        (thorough ? await byFlag(flags, variation, false) : null),
    );
  const mildestOf = async (
    values: readonly number[],
    flagsOf: (value: number) => readonly [string, Partial<Variation>],
  ): Promise<void> =>
    offer(
      await mildest(thinned(values, most), thorough, (value, quickly) =>
        byFlag(...flagsOf(value), quickly),
      ),
    );

  await mildestOf(
    divisors(recipe.batch).filter((n) => n < rows),
    (microBatch) => [`--micro-batch ${microBatch}`, { flags: { microBatch } }],
  );
  if (contextDimension !== null) {
    await mildestOf(below(context), (n) => [
      `--set ${contextDimension}=${n}`,
      { sizes: { [contextDimension]: n } },
    ]);
  }
  if (recipe.adapter.kind === 'full') {
    await single('--adapter lora', { flags: { adapter: 'lora' } });
  } else if ('rank' in recipe.adapter) {
    await mildestOf(powers(recipe.adapter.rank), (rank) => [`--rank ${rank}`, { flags: { rank } }]);
  }
  if (statesOf(recipe.optimizer) === 'f32') {
    await single('--optimizer-states 8-bit', { flags: { optimizerStates: '8-bit' } });
  }
  if (recipe.optimizer.kind !== 'sgd') {
    await single('--optimizer sgd', { flags: { optimizer: 'sgd' } });
  }
  if (recipe.storage === 'f32') {
    await single('--storage f16', { flags: { storage: 'f16' } });
  }
  await mildestOf(errors.filter((error) => error > recipe.maxError).reverse(), (maxError) => [
    `--max-error ${maxError}`,
    { flags: { maxError } },
  ]);
  if (targets[asked.device.target].offload === null && asked.device.offload !== true) {
    const device = { ...asked.device, offload: true };
    const bytes = await attempt({ ...base, device });
    if (typeof bytes === 'number') found.push({ flags: '--allow offload', bytes });
  }
  return found;
}

/**
 * Of values from the strongest to the mildest, the mildest that works: by bisection with the quick search, then, if
 * `thorough`, on from there with the whole one. Null where not even the strongest does.
 */
async function mildest(
  values: readonly number[],
  thorough: boolean,
  attemptAt: (value: number, quickly: boolean) => Promise<Relaxation | null>,
): Promise<Relaxation | null> {
  let best: Relaxation | null = null;
  let low = -1;
  const attempted = async (index: number, quickly: boolean): Promise<boolean> => {
    const value = values[index];
    const found = value === undefined ? null : await attemptAt(value, quickly);
    if (found) [best, low] = [found, index];
    return found !== null;
  };
  if (await attempted(0, true)) {
    let high = values.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (!(await attempted(middle, true))) high = middle;
    }
  }
  while (thorough && (await attempted(low + 1, false)));
  return best;
}

/** At most `most` of them, evenly, the first always. */
const thinned = (values: readonly number[], most: number): readonly number[] =>
  values.filter((_, i) => i % Math.ceil(values.length / most) === 0);

const divisors = (n: number): readonly number[] =>
  Array.from({ length: n }, (_, i) => i + 1).filter((d) => n % d === 0);

/** Sixteenths of a size below it; all sizes where there are fewer. */
function below(n: number): readonly number[] {
  const step = Math.max(1, Math.floor(n / 16));
  return Array.from({ length: Math.ceil(n / step) - 1 }, (_, i) => (i + 1) * step);
}

const powers = (n: number): readonly number[] =>
  Array.from({ length: Math.ceil(Math.log2(n)) }, (_, i) => 2 ** i);

/** Runs; a budget that is too small is refused with the relaxations that work. */
export async function withRelaxations<T>(asked: Asked, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof BudgetTooSmall)) throw error;
    const found = await relaxationsOf(asked, error);
    throw found.length === 0 ? error : new Refused(error, found);
  }
}

/** `budget-too-small`, with what would help. */
export class Refused extends StowageDiagnostic {
  readonly budget: number;
  readonly minimum: number;
  readonly relaxations: readonly Relaxation[];

  constructor({ budget, minimum, code, soIs, wanted }: BudgetTooSmall, all: readonly Relaxation[]) {
    super({ code, soIs, wanted, hint: relaxationLines(all).join('\n') });
    this.budget = budget;
    this.minimum = minimum;
    this.relaxations = all;
  }

  /** For scripts. */
  get report(): object {
    const { code, budget: budgetBytes, minimum: minimumBytes, relaxations } = this;
    return { error: code, budgetBytes, minimumBytes, relaxations };
  }
}

const relaxationLines = (all: readonly Relaxation[]): readonly string[] => [
  'Any one of these would do:',
  ...align(
    all.map(({ flags, bytes }) => [flags, size(bytes)]),
    new Set([1]),
  ).map((line) => `  ${line}`),
];
