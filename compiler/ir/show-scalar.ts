/** Scalar formulas as text for people. */

import type { Binary, Comparison, Scalar, Test } from './scalar.ts';

const signs: Partial<Record<Binary, string>> = { add: '+', sub: '-', mul: '*', div: '/' };
const comparisonSigns: Readonly<Record<Comparison, string>> = {
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  eq: '===',
  ne: '!==',
};

/** The formula as a person would write it: `(x0 / (1 + exp(-x0)))`. */
export function showScalar(formula: Scalar, name = (index: number): string => `x${index}`): string {
  const inner = (a: Scalar): string => {
    switch (a.kind) {
      case 'arg':
        return name(a.index);
      case 'literal':
        return String(a.value);
      case 'unary':
        return a.fn === 'neg' ? `-${inner(a.a)}` : `${a.fn}(${inner(a.a)})`;
      case 'binary': {
        const sign = signs[a.fn];
        return sign
          ? `(${inner(a.a)} ${sign} ${inner(a.b)})`
          : `${a.fn}(${inner(a.a)}, ${inner(a.b)})`;
      }
      case 'select':
        return `(${innerTest(a.test)} ? ${inner(a.a)} : ${inner(a.b)})`;
      case 'random':
        return `random(${name(a.seed)}, ${a.salt})`;
      default:
        return a satisfies never;
    }
  };
  const innerTest = (test: Test): string => {
    switch (test.kind) {
      case 'compare':
        return `${inner(test.a)} ${comparisonSigns[test.fn]} ${inner(test.b)}`;
      case 'and':
        return `(${innerTest(test.a)} && ${innerTest(test.b)})`;
      case 'or':
        return `(${innerTest(test.a)} || ${innerTest(test.b)})`;
      case 'not':
        return `!(${innerTest(test.a)})`;
      default:
        return test satisfies never;
    }
  };
  return inner(formula);
}
