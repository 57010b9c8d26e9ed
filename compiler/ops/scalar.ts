/**
 * The algebra of scalar formulas: constructors that fold as they build, substitution, and a text for people.
 * Folding uses the rules of real numbers (0·x = 0, x/1 = x); no formula is ever reassociated.
 */

import type { Binary, Comparison, Scalar, Test, Unary } from '../ir/scalar.ts';

export { showScalar as show } from '../ir/show-scalar.ts';

const literal = (value: number): Scalar => ({ kind: 'literal', value });
const arg = (index: number): Scalar => ({ kind: 'arg', index });

/** The literal's value, or undefined for anything else. */
export const literalOf = (a: Scalar): number | undefined =>
  a.kind === 'literal' ? a.value : undefined;

const unaryFunctions: Readonly<Record<Unary, (a: number) => number>> = {
  neg: (a) => -a,
  exp: Math.exp,
  log: Math.log,
  sqrt: Math.sqrt,
  tanh: Math.tanh,
  abs: Math.abs,
  sin: Math.sin,
  cos: Math.cos,
  floor: Math.floor,
  sign: Math.sign,
};

const binaryFunctions: Readonly<Record<Binary, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  min: Math.min,
  max: Math.max,
  pow: Math.pow,
};

const comparisons: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
};

function unary(fn: Unary, a: Scalar): Scalar {
  if (a.kind === 'literal') return literal(unaryFunctions[fn](a.value));
  if (fn === 'neg' && a.kind === 'unary' && a.fn === 'neg') return a.a;
  return { kind: 'unary', fn, a };
}

/** What is left of `a fn b` where one side is a literal that does nothing, or undefined. */
function neutral(fn: Binary, a: Scalar, b: Scalar): Scalar | undefined {
  const [x, y] = [literalOf(a), literalOf(b)];
  switch (fn) {
    case 'add':
      return x === 0 ? b : y === 0 ? a : undefined;
    case 'sub':
      return y === 0 ? a : x === 0 ? unary('neg', b) : undefined;
    case 'mul':
      if (x === 0 || y === 0) return literal(0);
      if (x === 1) return b;
      if (y === 1) return a;
      if (x === -1) return unary('neg', b);
      return y === -1 ? unary('neg', a) : undefined;
    case 'div':
      if (x === 0) return literal(0);
      return y === 1 ? a : y === -1 ? unary('neg', a) : undefined;
    case 'pow':
      return y === undefined ? undefined : power(a, y);
    case 'min':
    case 'max':
      return undefined;
    default:
      return fn satisfies never;
  }
}

/** Small powers as products: exact for negative bases, where a target's `pow` need not be. */
function power(a: Scalar, n: number): Scalar | undefined {
  switch (n) {
    case 0:
      return literal(1);
    case 1:
      return a;
    case 2:
      return binary('mul', a, a);
    case 3:
      return binary('mul', binary('mul', a, a), a);
    case 4:
      return power(binary('mul', a, a), 2);
    case 0.5:
      return unary('sqrt', a);
    case -0.5:
      return binary('div', literal(1), unary('sqrt', a));
    default:
      return n === -1 || n === -2 || n === -3 || n === -4
        ? binary('div', literal(1), power(a, -n) ?? a)
        : undefined;
  }
}

function binary(fn: Binary, a: Scalar, b: Scalar): Scalar {
  if (a.kind === 'literal' && b.kind === 'literal')
    return literal(binaryFunctions[fn](a.value, b.value));
  const folded = neutral(fn, a, b);
  if (folded) return folded;
  if (b.kind === 'unary' && b.fn === 'neg') {
    if (fn === 'add') return binary('sub', a, b.a);
    if (fn === 'sub') return binary('add', a, b.a);
  }
  if (fn === 'mul' && a.kind === 'unary' && a.fn === 'neg') return unary('neg', binary(fn, a.a, b));
  if (fn === 'mul' && b.kind === 'unary' && b.fn === 'neg') return unary('neg', binary(fn, a, b.a));
  return { kind: 'binary', fn, a, b };
}

const isLiteral = (a: Scalar, value: number): boolean => a.kind === 'literal' && a.value === value;

/** `test ? a : b`; a test of literals is decided here, and equal branches need no test. */
function select(test: Test, a: Scalar, b: Scalar): Scalar {
  const known = decided(test);
  if (known !== undefined) return known ? a : b;
  if (a.kind === 'literal' && isLiteral(b, a.value)) return a;
  return { kind: 'select', test, a, b };
}

function decided(test: Test): boolean | undefined {
  switch (test.kind) {
    case 'compare': {
      const [a, b] = [literalOf(test.a), literalOf(test.b)];
      return a === undefined || b === undefined ? undefined : comparisons[test.fn](a, b);
    }
    case 'and': {
      const [a, b] = [decided(test.a), decided(test.b)];
      return a === false || b === false ? false : a && b;
    }
    case 'or': {
      const [a, b] = [decided(test.a), decided(test.b)];
      return a === true || b === true ? true : a === false && b === false ? false : undefined;
    }
    case 'not': {
      const a = decided(test.a);
      return a === undefined ? undefined : !a;
    }
    default:
      return test satisfies never;
  }
}

const compare = (fn: Comparison, a: Scalar, b: Scalar): Test => ({ kind: 'compare', fn, a, b });

/** Constructors, one per kind of formula. All fold constants and drop neutral elements. */
export const s = {
  arg,
  literal,
  neg: (a: Scalar) => unary('neg', a),
  exp: (a: Scalar) => unary('exp', a),
  log: (a: Scalar) => unary('log', a),
  sqrt: (a: Scalar) => unary('sqrt', a),
  tanh: (a: Scalar) => unary('tanh', a),
  abs: (a: Scalar) => unary('abs', a),
  sin: (a: Scalar) => unary('sin', a),
  cos: (a: Scalar) => unary('cos', a),
  floor: (a: Scalar) => unary('floor', a),
  sign: (a: Scalar) => unary('sign', a),
  add: (a: Scalar, b: Scalar) => binary('add', a, b),
  sub: (a: Scalar, b: Scalar) => binary('sub', a, b),
  mul: (a: Scalar, b: Scalar) => binary('mul', a, b),
  div: (a: Scalar, b: Scalar) => binary('div', a, b),
  min: (a: Scalar, b: Scalar) => binary('min', a, b),
  max: (a: Scalar, b: Scalar) => binary('max', a, b),
  pow: (a: Scalar, b: Scalar) => binary('pow', a, b),
  select,
  random: (seed: number, salt: number): Scalar => ({ kind: 'random', seed, salt }),
  lt: (a: Scalar, b: Scalar) => compare('lt', a, b),
  le: (a: Scalar, b: Scalar) => compare('le', a, b),
  gt: (a: Scalar, b: Scalar) => compare('gt', a, b),
  ge: (a: Scalar, b: Scalar) => compare('ge', a, b),
  eq: (a: Scalar, b: Scalar) => compare('eq', a, b),
  ne: (a: Scalar, b: Scalar) => compare('ne', a, b),
  and: (a: Test, b: Test): Test => ({ kind: 'and', a, b }),
  or: (a: Test, b: Test): Test => ({ kind: 'or', a, b }),
  not: (a: Test): Test => ({ kind: 'not', a }),
  unary,
  binary,
  compare,
} as const;

/**
 * The formula's value in float64. `random(seed, salt)` supplies the uniform of the element at hand; without it a
 * formula that draws is an internal error.
 */
export function evaluate(
  formula: Scalar,
  args: ArrayLike<number>,
  random?: (seed: number, salt: number) => number,
): number {
  const value = (a: Scalar): number => {
    switch (a.kind) {
      case 'arg': {
        const x = args[a.index];
        if (x === undefined) throw new Error(`internal: formula reads operand ${a.index}`);
        return x;
      }
      case 'literal':
        return a.value;
      case 'unary':
        return unaryFunctions[a.fn](value(a.a));
      case 'binary':
        return binaryFunctions[a.fn](value(a.a), value(a.b));
      case 'select':
        return truth(a.test) ? value(a.a) : value(a.b);
      case 'random':
        if (!random) throw new Error('internal: formula draws but no generator was given');
        return random(a.seed, a.salt);
      default:
        return a satisfies never;
    }
  };
  const truth = (test: Test): boolean => {
    switch (test.kind) {
      case 'compare':
        return comparisons[test.fn](value(test.a), value(test.b));
      case 'and':
        return truth(test.a) && truth(test.b);
      case 'or':
        return truth(test.a) || truth(test.b);
      case 'not':
        return !truth(test.a);
      default:
        return test satisfies never;
    }
  };
  return value(formula);
}

/** The formula with every operand replaced: `arg(i)` becomes `by(i)`, a draw's seed operand `seed(i)`. */
export function substitute(
  formula: Scalar,
  by: (index: number) => Scalar,
  seed: (index: number) => number = (i) => i,
): Scalar {
  const inner = (a: Scalar): Scalar => {
    switch (a.kind) {
      case 'arg':
        return by(a.index);
      case 'literal':
        return a;
      case 'unary':
        return unary(a.fn, inner(a.a));
      case 'binary':
        return binary(a.fn, inner(a.a), inner(a.b));
      case 'select':
        return select(innerTest(a.test), inner(a.a), inner(a.b));
      case 'random':
        return { ...a, seed: seed(a.seed) };
      default:
        return a satisfies never;
    }
  };
  const innerTest = (test: Test): Test => {
    switch (test.kind) {
      case 'compare':
        return compare(test.fn, inner(test.a), inner(test.b));
      case 'and':
      case 'or':
        return { kind: test.kind, a: innerTest(test.a), b: innerTest(test.b) };
      case 'not':
        return { kind: 'not', a: innerTest(test.a) };
      default:
        return test satisfies never;
    }
  };
  return inner(formula);
}

/** Operands that the formula mentions, seeds of draws included, ascending. */
export function argsOf(formula: Scalar): readonly number[] {
  const found = new Set<number>();
  substitute(
    formula,
    (i) => {
      found.add(i);
      return arg(i);
    },
    (i) => {
      found.add(i);
      return i;
    },
  );
  return [...found].sort((a, b) => a - b);
}

/** Number of arithmetic operations, for prices. */
export function operations(formula: Scalar): number {
  switch (formula.kind) {
    case 'arg':
    case 'literal':
      return 0;
    case 'unary':
      return 1 + operations(formula.a);
    case 'binary':
      return 1 + operations(formula.a) + operations(formula.b);
    case 'select':
      return 2 + operations(formula.a) + operations(formula.b);
    case 'random':
      return 16;
    default:
      return formula satisfies never;
  }
}
