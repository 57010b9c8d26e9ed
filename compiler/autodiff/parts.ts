/**
 * What a value of a micro-batch is to the same value of the whole batch. M micro-batches; a power p says by how much they
 * differ: whole = micro / M^p (the number of targets that the host writes has −1, a mean's divisor that was written out 1).
 */

import type { Node } from '../ir/graph.ts';
import type { Scalar, Test } from '../ir/scalar.ts';
import { derivative } from '../ops/derivative.ts';
import { argsOf, evaluate, s, substitute } from '../ops/scalar.ts';

export type Part =
  /** No row has a part in it: whole = micro / M^power. */
  | { readonly kind: 'same'; readonly power: number }
  /** Each row of it is made of that row alone; `stride` as in batch-axis.ts. */
  | { readonly kind: 'rows'; readonly stride: number; readonly power: number }
  /** A sum over the rows: whole = Σ micro / M^power. `by` added them. */
  | { readonly kind: 'total'; readonly power: number; readonly by: Node };

/** Micro-batches would train another loss: `node` is where rows meet, and why that does not add up. */
export class RowsMix extends Error {
  readonly node: Node | null;
  readonly why: string;

  constructor(node: Node | null, why: string) {
    super(why);
    this.node = node;
    this.why = why;
  }
}

/** One formula as it is in the whole batch and in a micro-batch: they differ where sizes are written into them. */
export interface Formulas {
  readonly whole: Scalar;
  readonly micro: Scalar;
}

/** Numbers that formulas are tried at: both signs, large and small. */
const samples = [0.37, -1.83, 271, -0.0059, 1.19, 51300, -3.47, 0.083];
const tries = 8;
const tolerance = 1e-9;

/** Operand j at trial t. What grows with the batch is a count, and positive. */
const sample = (trial: number, j: number, power: number): number =>
  power >= 0 ? (samples[(3 * trial + 5 * j) % samples.length] ?? 1) : 64 + 7 * trial + 3 * j;

/**
 * The power of a formula's result where operand j has `powers[j]`: the k with whole(x / M^p) = micro(x) / M^k for every x.
 * Null where there is none; 'zero' where the result is 0 whatever the operands.
 */
export function powerOf(
  { whole, micro }: Formulas,
  powers: readonly number[],
  times: number,
): number | 'zero' | null {
  if (powers.every((p) => p === 0) && JSON.stringify(whole) === JSON.stringify(micro)) {
    return isZero(whole, powers) ? 'zero' : 0;
  }
  if (stepsOn(whole, (j) => powers[j] !== 0)) return null;
  let found: number | null = null;
  let zeros = 0;
  for (let trial = 0; trial < tries; trial++) {
    const x = powers.map((p, j) => sample(trial, j, p));
    const a = evaluate(
      whole,
      x.map((v, j) => v / times ** (powers[j] ?? 0)),
      () => 0.5,
    );
    const b = evaluate(micro, x, () => 0.5);
    if (a === 0 && b === 0) zeros++;
    if (a === 0 || !Number.isFinite(a) || !Number.isFinite(b)) continue;
    const power = Math.round(Math.log(Math.abs(b / a)) / Math.log(times));
    if (!Number.isFinite(power) || !near(a * times ** power, b)) return null;
    if (found !== null && power !== found) return null;
    found = power;
  }
  return zeros === tries ? 'zero' : found;
}

/** Whether a formula chooses, or steps, by one of some operands: where it does so is not seen at a few numbers. */
function stepsOn(formula: Scalar, some: (index: number) => boolean): boolean {
  const by = (inner: Scalar): boolean => argsOf(inner).some(some);
  const inTest = (test: Test): boolean =>
    test.kind === 'compare'
      ? by(test.a) || by(test.b)
      : test.kind === 'not'
        ? inTest(test.a)
        : inTest(test.a) || inTest(test.b);
  const within = (a: Scalar): boolean => {
    switch (a.kind) {
      case 'unary':
        return ((a.fn === 'floor' || a.fn === 'sign') && by(a.a)) || within(a.a);
      case 'binary':
        return within(a.a) || within(a.b);
      case 'select':
        return inTest(a.test) || within(a.a) || within(a.b);
      default:
        return false;
    }
  };
  return within(formula);
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= tolerance * (Math.abs(a) + Math.abs(b));

const isZero = (formula: Scalar, powers: readonly number[]): boolean =>
  formula.kind === 'literal'
    ? formula.value === 0
    : Array.from({ length: tries }, (_, trial) =>
        evaluate(
          formula,
          powers.map((p, j) => sample(trial, j, p)),
          () => 0.5,
        ),
      ).every((value) => value === 0);

/**
 * The power of a sum over rows that a formula makes of other such sums: it must be Σ c_j·x_j + r in them, with c and r free of
 * them, or the formula of a sum is not the sum of the formula. Null where it is not, or where its terms scale unlike.
 */
export function linearPower(
  formulas: Formulas,
  parts: readonly Part[],
  times: number,
): number | null {
  const totals = parts.flatMap((part, j) => (part.kind === 'total' ? [j] : []));
  const powers = parts.map(({ power }) => power);
  const free = (formula: Scalar): boolean => argsOf(formula).every((j) => !totals.includes(j));
  const without = (formula: Scalar): Scalar =>
    substitute(formula, (j) => (totals.includes(j) ? s.literal(0) : s.arg(j)));
  const rest: Formulas = { whole: without(formulas.whole), micro: without(formulas.micro) };
  const slopes = totals.map((j): Formulas => ({
    whole: derivative(formulas.whole, j),
    micro: derivative(formulas.micro, j),
  }));
  if (!slopes.every(({ whole, micro }) => free(whole) && free(micro))) return null;
  if (stepsOn(formulas.whole, (j) => totals.includes(j))) return null;
  for (let trial = 0; trial < tries; trial++) {
    const x = powers.map(
      (p, j) => sample(trial, j, p) * (totals.includes(j) && trial % 2 ? -1 : 1),
    );
    const value = evaluate(formulas.micro, x, () => 0.5);
    const sum = slopes.reduce(
      (n, { micro }, t) => n + evaluate(micro, x, () => 0.5) * (x[totals[t] ?? 0] ?? 0),
      evaluate(rest.micro, x, () => 0.5),
    );
    if (Number.isFinite(value) && Math.abs(value - sum) > 1e-6 * (1 + Math.abs(value))) return null;
  }
  let power: number | null = null;
  for (const [t, j] of totals.entries()) {
    const slope = powerOf(slopes[t] ?? formulas, powers, times);
    if (slope === 'zero') continue;
    if (slope === null) return null;
    const mine = slope + (powers[j] ?? 0);
    if (power !== null && mine !== power) return null;
    power = mine;
  }
  const remainder = powerOf(rest, powers, times);
  if (remainder === 'zero') return power ?? 0;
  // Of M sums each has the remainder once: whole = Σ micro / M^p needs that one to be M times too small.
  return remainder !== null && power !== null && remainder === power - 1 ? power : null;
}
