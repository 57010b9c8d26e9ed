/** Symbolic partial derivatives of scalar formulas. At a kink one side's derivative is taken, or 0. */

import type { Scalar } from '../ir/scalar.ts';
import { literalOf, s } from './scalar.ts';

const zero = s.literal(0);
const one = s.literal(1);

/**
 * ∂formula/∂arg(index). Conditions are not differentiated; `floor`, `sign` and draws have derivative 0;
 * max(x, 0) has derivative 0 at 0, as min(x, 6) has at 6.
 */
export function derivative(formula: Scalar, index: number): Scalar {
  const d = (a: Scalar): Scalar => {
    switch (a.kind) {
      case 'arg':
        return a.index === index ? one : zero;
      case 'literal':
      case 'random':
        return zero;
      case 'select':
        return s.select(a.test, d(a.a), d(a.b));
      case 'unary':
        return unary(a, d(a.a));
      case 'binary':
        return binary(a);
      default:
        return a satisfies never;
    }
  };

  const unary = (f: Extract<Scalar, { kind: 'unary' }>, da: Scalar): Scalar => {
    if (literalOf(da) === 0) return zero;
    switch (f.fn) {
      case 'neg':
        return s.neg(da);
      case 'exp':
        return s.mul(da, f);
      case 'log':
        return logarithmic(f.a);
      case 'sqrt':
        return s.div(da, s.mul(s.literal(2), f));
      case 'tanh':
        return s.mul(da, s.sub(one, s.mul(f, f)));
      case 'abs':
        return s.mul(da, s.sign(f.a));
      case 'sin':
        return s.mul(da, s.cos(f.a));
      case 'cos':
        return s.neg(s.mul(da, s.sin(f.a)));
      case 'floor':
      case 'sign':
        return zero;
      default:
        return f.fn satisfies never;
    }
  };

  const binary = (f: Extract<Scalar, { kind: 'binary' }>): Scalar => {
    const [da, db] = [d(f.a), d(f.b)];
    if (literalOf(da) === 0 && literalOf(db) === 0) return zero;
    switch (f.fn) {
      case 'add':
        return s.add(da, db);
      case 'sub':
        return s.sub(da, db);
      case 'mul':
        return s.add(s.mul(da, f.b), s.mul(f.a, db));
      case 'div':
        // (a/b)' = a'/b − (a/b)·(b'/b): b² never appears, so a large b does not overflow.
        return s.sub(s.div(da, f.b), s.mul(f, logarithmic(f.b)));
      case 'min':
        return s.select(s.lt(f.a, f.b), da, db);
      case 'max':
        return s.select(s.gt(f.a, f.b), da, db);
      case 'pow':
        // b·a^(b−1)·a' + a^b·log(a)·b'
        return s.add(
          s.mul(s.mul(f.b, s.pow(f.a, s.sub(f.b, one))), da),
          literalOf(db) === 0 ? zero : s.mul(s.mul(f, s.log(f.a)), db),
        );
      default:
        return f.fn satisfies never;
    }
  };

  /** a'/a. For c + exp(u), c > 0, as u'/(1 + c·exp(−u)): finite where exp(u) is not (sigmoid, silu, softplus). */
  const logarithmic = (a: Scalar): Scalar => {
    const da = d(a);
    if (literalOf(da) === 0) return zero;
    if (a.kind === 'unary' && a.fn === 'exp') return d(a.a);
    if (a.kind === 'unary' && a.fn === 'neg') return logarithmic(a.a);
    if (a.kind === 'unary' && a.fn === 'sqrt') return s.mul(s.literal(0.5), logarithmic(a.a));
    if (a.kind === 'binary' && a.fn === 'mul') return s.add(logarithmic(a.a), logarithmic(a.b));
    if (a.kind === 'binary' && a.fn === 'add') {
      const shifted = shiftedExponential(a.a, a.b) ?? shiftedExponential(a.b, a.a);
      if (shifted) {
        const { c, u } = shifted;
        return s.div(d(u), s.add(one, s.mul(s.literal(c), s.exp(s.neg(u)))));
      }
    }
    return s.div(da, a);
  };

  return d(formula);
}

function shiftedExponential(c: Scalar, e: Scalar): { c: number; u: Scalar } | undefined {
  const value = literalOf(c);
  if (value === undefined || value <= 0) return undefined;
  return e.kind === 'unary' && e.fn === 'exp' ? { c: value, u: e.a } : undefined;
}
