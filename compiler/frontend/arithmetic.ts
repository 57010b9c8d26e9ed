/**
 * Arithmetic on numbers: those known now are computed, those inside `map` become formulas. `Math` and its functions
 * too; functions that formulas lack are spelled out in those they have.
 */

import type { ts } from 'ts-morph';
import { own } from '../../runtime/format/records.ts';
import { notStatic, unsupportedExpression } from '../diagnostics.ts';
import type { Comparison, Scalar, Test } from '../ir/scalar.ts';
import { s } from '../ops/scalar.ts';
import { syntax } from './morph.ts';
import { placeOf } from './place.ts';
import type { Static, Value } from './values.ts';
import { describe, fixed } from './values.ts';

const { SyntaxKind } = syntax;

/** x % y with the sign of x, as JavaScript has it: x − y·trunc(x / y). */
const remainder = (a: Scalar, b: Scalar): Scalar => s.sub(a, s.mul(b, trunc(s.div(a, b))));
const trunc = (a: Scalar): Scalar => s.mul(s.sign(a), s.floor(s.abs(a)));

interface Operation {
  readonly known: (a: number, b: number) => number;
  readonly formula: (a: Scalar, b: Scalar) => Scalar;
}

const operations: Readonly<Partial<Record<ts.SyntaxKind, Operation>>> = {
  [SyntaxKind.PlusToken]: { known: (a, b) => a + b, formula: s.add },
  [SyntaxKind.MinusToken]: { known: (a, b) => a - b, formula: s.sub },
  [SyntaxKind.AsteriskToken]: { known: (a, b) => a * b, formula: s.mul },
  [SyntaxKind.SlashToken]: { known: (a, b) => a / b, formula: s.div },
  [SyntaxKind.PercentToken]: { known: (a, b) => a % b, formula: remainder },
  [SyntaxKind.AsteriskAsteriskToken]: { known: (a, b) => a ** b, formula: s.pow },
};

const assignments: Readonly<Partial<Record<ts.SyntaxKind, ts.SyntaxKind>>> = {
  [SyntaxKind.PlusEqualsToken]: SyntaxKind.PlusToken,
  [SyntaxKind.MinusEqualsToken]: SyntaxKind.MinusToken,
  [SyntaxKind.AsteriskEqualsToken]: SyntaxKind.AsteriskToken,
  [SyntaxKind.SlashEqualsToken]: SyntaxKind.SlashToken,
};

/** The operator inside `+=` and its like, or undefined. */
export const operatorOfAssignment = (kind: ts.SyntaxKind): ts.SyntaxKind | undefined =>
  assignments[kind];

const comparisons: Readonly<Partial<Record<ts.SyntaxKind, Comparison>>> = {
  [SyntaxKind.LessThanToken]: 'lt',
  [SyntaxKind.LessThanEqualsToken]: 'le',
  [SyntaxKind.GreaterThanToken]: 'gt',
  [SyntaxKind.GreaterThanEqualsToken]: 'ge',
  [SyntaxKind.EqualsEqualsEqualsToken]: 'eq',
  [SyntaxKind.ExclamationEqualsEqualsToken]: 'ne',
};

const orders: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
};

/** A number as a formula; undefined for what is not a number. */
export function formulaOf(value: Value): Scalar | undefined {
  if (value.kind === 'scalar') return value.formula;
  return value.kind === 'static' && typeof value.value === 'number'
    ? s.literal(value.value)
    : undefined;
}

const fromFormula = (formula: Scalar): Value =>
  formula.kind === 'literal' ? fixed(formula.value) : { kind: 'scalar', formula };

/** `a op b` for arithmetic and comparison. */
export function binary(node: ts.Node, operator: ts.SyntaxKind, a: Value, b: Value): Value {
  const comparison = comparisons[operator];
  const operation = operations[operator];
  if (a.kind === 'static' && b.kind === 'static') {
    const value = staticBinary(operator, comparison, operation, a.value, b.value);
    if (value !== undefined) return fixed(value);
  }
  const [x, y] = [formulaOf(a), formulaOf(b)];
  if (x && y && operation) return fromFormula(operation.formula(x, y));
  if (x && y && comparison) return { kind: 'test', formula: s.compare(comparison, x, y) };
  if (comparison === 'eq' || comparison === 'ne') {
    // A tensor, a weight or an object against undefined or null: known, because presence is.
    const [known] = [a, b].filter(
      (v) => v.kind === 'static' && (v.value === undefined || v.value === null),
    );
    if (known) return fixed(comparison === 'ne');
  }
  const tensors = [a, b].some((v) => v.kind === 'tensor');
  throw unsupportedExpression(
    placeOf(node),
    `${syntax.tokenToString(operator) ?? 'This'} has no meaning between ${describe(a)} and ${describe(b)}.`,
    tensors
      ? 'Element by element: map(a, b, (x, y) => x + y), or add(a, b).'
      : operator === SyntaxKind.EqualsEqualsToken
        ? 'Write ===.'
        : operator === SyntaxKind.ExclamationEqualsToken
          ? 'Write !==.'
          : 'Numbers have + - * / % ** < <= > >= === and !==.',
  );
}

function staticBinary(
  operator: ts.SyntaxKind,
  comparison: Comparison | undefined,
  operation: Operation | undefined,
  a: Static,
  b: Static,
): Static {
  if (typeof a === 'number' && typeof b === 'number') {
    if (operation) return operation.known(a, b);
    if (comparison) return orders[comparison](a, b);
  }
  if (comparison === 'eq') return a === b;
  if (comparison === 'ne') return a !== b;
  if (typeof a === 'string' && typeof b === 'string' && operator === SyntaxKind.PlusToken)
    return a + b;
  return undefined;
}

/** `−a`, `+a`, `!a`; undefined for another operator or operand. */
export function prefix(operator: ts.SyntaxKind, a: Value): Value | undefined {
  if (operator === SyntaxKind.ExclamationToken) {
    if (a.kind === 'test') return { kind: 'test', formula: s.not(a.formula) };
    if (a.kind === 'scalar') return { kind: 'test', formula: s.eq(a.formula, s.literal(0)) };
    return fixed(!truthOf(a));
  }
  const formula = formulaOf(a);
  if (!formula) return undefined;
  if (operator === SyntaxKind.MinusToken) return fromFormula(s.neg(formula));
  return operator === SyntaxKind.PlusToken ? a : undefined;
}

/** Whether a value known now counts as true. Things that are there do. */
export const truthOf = (value: Value): boolean =>
  value.kind === 'static' ? Boolean(value.value) : true;

/** A truth inside `map`; undefined for a value that is known now. */
export function testOf(value: Value): Test | undefined {
  if (value.kind === 'test') return value.formula;
  return value.kind === 'scalar' ? s.ne(value.formula, s.literal(0)) : undefined;
}

/** A truth as a formula, where one side of `&&` is known and the other is not. */
export const asTest = (value: Value): Test =>
  testOf(value) ?? s.ne(s.literal(truthOf(value) ? 1 : 0), s.literal(0));

/** `test ? a : b` inside `map`. */
export function select(node: ts.Node, test: Test, a: Value, b: Value): Value {
  const [x, y] = [formulaOf(a), formulaOf(b)];
  if (x && y) return fromFormula(s.select(test, x, y));
  throw notStatic(
    placeOf(node),
    `?: chooses between ${describe(a)} and ${describe(b)} by a number of the run.`,
    'Inside map, both sides must be numbers.',
  );
}

const two =
  (f: (a: Scalar, b: Scalar) => Scalar) =>
  (args: readonly Scalar[]): Scalar =>
    args.reduce((a, b) => f(a, b));
const one =
  (f: (a: Scalar) => Scalar) =>
  ([a]: readonly Scalar[]): Scalar =>
    f(a ?? s.literal(NaN));
const half = s.literal(0.5);

/** `Math`'s functions as formulas. */
const functions: Readonly<Record<string, (args: readonly Scalar[]) => Scalar>> = {
  abs: one(s.abs),
  ceil: one((a) => s.neg(s.floor(s.neg(a)))),
  cos: one(s.cos),
  // (eˣ + e⁻ˣ)/2
  cosh: one((a) => s.mul(half, s.add(s.exp(a), s.exp(s.neg(a))))),
  exp: one(s.exp),
  floor: one(s.floor),
  log: one(s.log),
  log10: one((a) => s.mul(s.log(a), s.literal(Math.LOG10E))),
  log2: one((a) => s.mul(s.log(a), s.literal(Math.LOG2E))),
  max: two(s.max),
  min: two(s.min),
  pow: two(s.pow),
  round: one((a) => s.floor(s.add(a, half))),
  sign: one(s.sign),
  sin: one(s.sin),
  // (eˣ − e⁻ˣ)/2
  sinh: one((a) => s.mul(half, s.sub(s.exp(a), s.exp(s.neg(a))))),
  sqrt: one(s.sqrt),
  tan: one((a) => s.div(s.sin(a), s.cos(a))),
  tanh: one(s.tanh),
  trunc: one(trunc),
};

const constants: Readonly<Record<string, number>> = {
  E: Math.E,
  LN10: Math.LN10,
  LN2: Math.LN2,
  LOG2E: Math.LOG2E,
  LOG10E: Math.LOG10E,
  PI: Math.PI,
  SQRT1_2: Math.SQRT1_2,
  SQRT2: Math.SQRT2,
};

const known = Math as unknown as Readonly<Record<string, (...args: readonly number[]) => number>>;

/** `Math.name`: a constant or a function; undefined where there is none. */
export function mathMember(name: string): Value | undefined {
  const value = own(constants, name);
  if (value !== undefined) return fixed(value);
  return own(functions, name) ? { kind: 'math-function', name } : undefined;
}

/** Calls `Math.name`. */
export function mathCall(node: ts.Node, name: string, args: readonly Value[]): Value {
  const formulas = args.map((arg) => {
    const formula = formulaOf(arg);
    if (formula) return formula;
    throw unsupportedExpression(
      placeOf(node),
      `Math.${name} of ${describe(arg)}.`,
      arg.kind === 'tensor'
        ? `Element by element: map(x, (v) => Math.${name}(v)).`
        : 'Math is for numbers.',
    );
  });
  const numbers = formulas.flatMap((f) => (f.kind === 'literal' ? [f.value] : []));
  const direct = own(known, name);
  if (direct && numbers.length === formulas.length) return fixed(direct(...numbers));
  const formula = own(functions, name);
  if (!formula) throw new Error(`internal: no Math.${name}`);
  return fromFormula(formula(formulas));
}
