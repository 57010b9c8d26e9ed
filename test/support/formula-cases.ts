/** Calls of the generated operators that try the formulas themselves: every function, the tails, draws, integers. */

import type { Scalar, Unary } from '../../compiler/ir/scalar.ts';
import { tensor } from '../../compiler/ir/types.ts';
import { s } from '../../compiler/ops/scalar.ts';
import { type Case, caseOf } from './case.ts';

/** All of them. */
export const formulaCases = (): Case[] => [...functions(), ...tails(), ...draws()];

const x0 = s.arg(0);
const x1 = s.arg(1);
const unary: readonly Unary[] = [
  'neg',
  'exp',
  'log',
  'sqrt',
  'tanh',
  'abs',
  'sin',
  'cos',
  'floor',
  'sign',
];
const binary = ['add', 'sub', 'mul', 'div', 'min', 'max', 'pow'] as const;
const comparisons = ['lt', 'le', 'gt', 'ge', 'eq', 'ne'] as const;

/**
 * One `map` of a formula over vectors of numbers, each element held to its own magnitude, at least `floor` (a function
 * that crosses zero is not accurate there).
 */
function mapCase(
  title: string,
  formula: Scalar,
  operands: readonly Float64Array[],
  floor = 1e-30,
): Case {
  const shape = [Math.max(...operands.map((x) => x.length))];
  const inputs = operands.map((x) => x.map(Math.fround));
  const site = {
    inputs: operands.map((x) => tensor([x.length])),
    outputs: [tensor(shape)],
    attrs: { formula, shape, dtype: 'f32' },
  };
  const made = caseOf(`map ${title}`, { op: 'map', site, inputs }, { each: floor });
  return { tolerance: 1e-5, ...made };
}

/** Numbers on a grid of 37, so that no vector width divides them. */
const grid = (from: number, to: number): Float64Array =>
  new Float64Array(37).map((_, i) => from + ((to - from) * i) / 36);

/** Every scalar function alone. */
function functions(): Case[] {
  const domains: Partial<Record<Unary, readonly [number, number]>> = {
    log: [1e-6, 50],
    sqrt: [0, 1e4],
    exp: [-80, 80],
    sin: [-3, 3],
    cos: [-3, 3],
  };
  return [
    ...unary.map((fn) => {
      const domain = grid(...(domains[fn] ?? [-5, 5]));
      // An absolute error: near the zeros of sin and cos nothing better is promised.
      return mapCase(fn, s.unary(fn, x0), [domain], domains[fn]?.[1] === 3 ? 1 : 1e-2);
    }),
    ...binary.map((fn) => {
      const left = fn === 'pow' ? grid(0.1, 4) : grid(-4, 5);
      return mapCase(fn, s.binary(fn, x0, x1), [left, grid(0.5, 3)], 1e-2);
    }),
    ...comparisons.map((fn) => {
      const test = s.compare(fn, s.floor(x0), s.literal(1));
      return mapCase(fn, s.select(test, x0, s.neg(x0)), [grid(-4, 4)]);
    }),
  ];
}

/** Formulas at the ends where they must stay clean, and truth values joined. */
function tails(): Case[] {
  const far = Float64Array.of(-1e4, -1000, -200, -100, -50, 0, 50, 100, 200, 1000, 1e4);
  const left = Float64Array.of(-1e4, -1000, -200, -100, -80, 0);
  const logistic = s.div(s.literal(1), s.add(s.literal(1), s.exp(s.neg(x0))));
  const inside = s.and(s.lt(x0, s.literal(2)), s.not(s.lt(x0, s.literal(-2))));
  const test = s.or(inside, s.gt(x0, s.literal(4)));
  return [
    mapCase('exp far left', s.exp(x0), [left]),
    mapCase('tanh far out', s.tanh(x0), [far]),
    mapCase('tanh near 0', s.tanh(x0), [grid(-1e-3, 1e-3)]),
    mapCase('logistic far out', logistic, [far]),
    mapCase('and, or, not', s.select(test, x0, s.literal(7)), [grid(-5, 5)]),
  ];
}

/** Draws, integer operands, f16 results. */
function draws(): Case[] {
  const seed = Float64Array.of(0x9abcdef1);
  const draw = {
    inputs: [tensor([1], 'u32')],
    outputs: [tensor([5, 41])],
    attrs: { formula: s.random(0, 77), shape: [5, 41], dtype: 'f32' },
  };
  const integers = {
    inputs: [tensor([7], 'i32'), tensor([3, 1], 'u32')],
    outputs: [tensor([3, 7])],
    attrs: { formula: s.sub(s.mul(x0, s.literal(3)), x1), shape: [3, 7], dtype: 'f32' },
  };
  const half = {
    inputs: [tensor([3, 11])],
    outputs: [tensor([3, 11], 'f16')],
    attrs: { formula: s.mul(x0, s.literal(1.7)), shape: [3, 11], dtype: 'f16' },
  };
  const numbers = grid(-7, 9).slice(0, 33).map(Math.fround);
  return [
    caseOf('map random', { op: 'map', site: draw, inputs: [seed] }),
    caseOf('map of i32 and u32', {
      op: 'map',
      site: integers,
      inputs: [Float64Array.of(-3, 0, 5, 7, -100, 2, 1), Float64Array.of(0, 9, 100000)],
    }),
    caseOf('map to f16', { op: 'map', site: half, inputs: [numbers] }),
  ];
}
