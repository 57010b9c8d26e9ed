/**
 * Where no plan fits: which single relaxations would work, each with its number and each compiled. More is allowed of one
 * thing only; everything else stays as asked.
 */

import { BudgetTooSmall, StowageDiagnostic } from '../diagnostics.ts';
import { loadModel } from '../frontend/index.ts';
import { gradientGraph, readModel } from '../graphs.ts';
import { align, size } from '../trainer/table.ts';
import { attempt, frugal } from './frugal.ts';
import { vary } from './vary.ts';
import type { Asked, Variation } from './vary.ts';

export interface Relaxation {
  /** As it is asked for: `--micro-batch 2`. */
  readonly flags: string;
  /** What a plan takes then; within the budget, but for `--budget`. */
  readonly bytes: number;
}

/** Errors that are tried, ascending. */
const errors = [0.01, 0.05, 0.1, 0.2, 0.5];
/** Models with more nodes than this take long to compile: of each relaxation fewer sizes are tried. */
const manyNodes = 1500;

/** The relaxations that work, `--budget` first. */
export async function relaxationsOf(asked: Asked, minimum: number): Promise<readonly Relaxation[]> {
  const model = asked.model ?? loadModel(asked.modelFile);
  const base: Asked = { ...asked, model, planner: frugal };
  const read = readModel(base);
  const { forward, backward } = gradientGraph(read);
  const most = forward.length + backward.length > manyNodes ? 3 : 16;
  const { recipe } = read;
  const rows = recipe.microBatch ?? recipe.batch;
  const { contextDimension } = model;
  const context =
    contextDimension === null ? 1 : (read.sizes.dimensions.get(contextDimension) ?? 1);
  const found: Relaxation[] = [{ flags: `--budget ${minimum}`, bytes: minimum }];
  const offer = (one: Relaxation | null): void => {
    if (one) found.push(one);
  };
  const of = (variation: Partial<Variation>): Asked =>
    vary(base, { flags: {}, sizes: {}, ...variation });
  const byFlag = async (flags: string, options: () => Asked): Promise<Relaxation | null> => {
    const bytes = await attempt(options());
    return typeof bytes === 'number' ? { flags, bytes } : null;
  };

  offer(
    await mildest(
      thinned(
        divisors(recipe.batch).filter((n) => n < rows),
        most,
      ),
      (n) => byFlag(`--micro-batch ${n}`, () => of({ flags: { microBatch: n } })),
    ),
  );
  if (contextDimension !== null) {
    offer(
      await mildest(thinned(below(context), most), (n) =>
        byFlag(`--set ${contextDimension}=${n}`, () => of({ sizes: { [contextDimension]: n } })),
      ),
    );
  }
  if (recipe.adapter.kind === 'full') {
    offer(await byFlag('--adapter lora', () => of({ flags: { adapter: 'lora' } })));
  } else {
    offer(
      await mildest(thinned(powers(recipe.adapter.rank), most), (rank) =>
        byFlag(`--rank ${rank}`, () => of({ flags: { rank } })),
      ),
    );
  }
  if (recipe.optimizer.kind === 'adamw') {
    if (recipe.optimizer.states === 'f32') {
      offer(
        await byFlag('--optimizer-states 8-bit', () => of({ flags: { optimizerStates: '8-bit' } })),
      );
    }
    offer(await byFlag('--optimizer sgd', () => of({ flags: { optimizer: 'sgd' } })));
  }
  if (recipe.storage === 'f32') {
    offer(await byFlag('--storage f16', () => of({ flags: { storage: 'f16' } })));
  }
  const looser = errors.filter((error) => error > recipe.maxError).reverse();
  offer(
    await mildest(thinned(looser, most), (maxError) =>
      byFlag(`--max-error ${maxError}`, () => of({ flags: { maxError } })),
    ),
  );
  return found;
}

/** Of values from the strongest to the mildest, the mildest that works, by bisection; null where not even the strongest does. */
async function mildest(
  values: readonly number[],
  attemptAt: (value: number) => Promise<Relaxation | null>,
): Promise<Relaxation | null> {
  const [strongest] = values;
  if (strongest === undefined) return null;
  let best = await attemptAt(strongest);
  if (!best) return null;
  let low = 0;
  let high = values.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const value = values[middle];
    const found = value === undefined ? null : await attemptAt(value);
    if (found) [best, low] = [found, middle];
    else high = middle;
  }
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
    throw new Refused(error, await relaxationsOf(asked, error.minimum));
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
}

const relaxationLines = (all: readonly Relaxation[]): readonly string[] => [
  'Any one of these would do:',
  ...align(
    all.map(({ flags, bytes }) => [flags, size(bytes)]),
    new Set([1]),
  ).map((line) => `  ${line}`),
];
