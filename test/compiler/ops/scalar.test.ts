import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Scalar } from '../../../compiler/ir/scalar.ts';
import { derivative } from '../../../compiler/ops/derivative.ts';
import { argsOf, evaluate, s, show, substitute } from '../../../compiler/ops/scalar.ts';

const [x, y] = [s.arg(0), s.arg(1)];
const one = s.literal(1);

/** Smooth formulas of two operands, all of whose parts are defined everywhere and stay moderate. */
const smooth = fc.letrec<{ formula: Scalar }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(x, y, s.literal(0.5), s.literal(-2)),
    tie('formula').map((a) => s.tanh(a)),
    tie('formula').map((a) => s.sin(a)),
    tie('formula').map((a) => s.cos(a)),
    tie('formula').map((a) => s.exp(s.tanh(a))),
    tie('formula').map((a) => s.log(s.add(one, s.exp(s.tanh(a))))),
    tie('formula').map((a) => s.sqrt(s.add(one, s.mul(a, a)))),
    tie('formula').map((a) => s.pow(s.tanh(a), s.literal(3))),
    tie('formula').map((a) => s.pow(s.exp(s.sin(a)), s.literal(1.5))),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => s.add(a, b)),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => s.sub(a, b)),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => s.mul(s.tanh(a), b)),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => s.div(a, s.add(one, s.exp(s.sin(b))))),
    fc
      .tuple(tie('formula'), tie('formula'))
      .map(([a, b]) => s.div(a, s.sqrt(s.add(one, s.mul(b, b))))),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => s.pow(s.exp(s.tanh(a)), s.tanh(b))),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => s.select(s.lt(x, s.literal(9)), a, b)),
  ),
})).formula;

const inputs = fc.tuple(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: -2, max: 2, noNaN: true }),
);

describe('scalar formulas', () => {
  it('have derivatives that agree with finite differences', () => {
    fc.assert(
      fc.property(smooth, inputs, fc.constantFrom(0, 1), (formula, at, index) => {
        const h = 1e-6;
        const moved = (t: number): number =>
          evaluate(
            formula,
            at.map((v, i) => (i === index ? v + t : v)),
          );
        const numeric = (moved(h) - moved(-h)) / (2 * h);
        const exact = evaluate(derivative(formula, index), at);
        assert.ok(
          Math.abs(exact - numeric) <= 1e-4 * Math.max(1, Math.abs(exact), Math.abs(moved(0))),
          `${show(formula)} at ${at.join()}: ${exact}, differences say ${numeric}`,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('mean the same after substitution', () => {
    fc.assert(
      fc.property(smooth, inputs, (formula, [a, b]) => {
        const swapped = substitute(formula, (i) => s.arg(1 - i));
        assert.equal(evaluate(swapped, [b, a]), evaluate(formula, [a, b]));
      }),
    );
  });

  it('fold constants and neutral elements while they are built', () => {
    const folded = [
      s.add(x, s.literal(0)),
      s.mul(one, x),
      s.div(x, one),
      s.sub(x, s.literal(0)),
      s.pow(x, one),
      s.neg(s.neg(x)),
      s.select(s.lt(one, s.literal(2)), x, y),
    ];
    for (const formula of folded) assert.deepEqual(formula, x);
    assert.deepEqual(s.mul(x, s.literal(0)), s.literal(0));
    assert.deepEqual(s.exp(s.literal(0)), one);
    assert.equal(show(s.add(x, s.neg(y))), '(x0 - x1)');
    assert.equal(show(s.pow(x, s.literal(3))), '((x0 * x0) * x0)');
  });

  it('name the operands that they read, seeds included', () => {
    assert.deepEqual(argsOf(s.select(s.ge(s.random(2, 1), s.arg(3)), x, one)), [0, 2, 3]);
    assert.deepEqual(argsOf(one), []);
  });

  it('take one side at a kink', () => {
    const zero = s.literal(0);
    assert.equal(evaluate(derivative(s.max(x, zero), 0), [0]), 0);
    assert.equal(evaluate(derivative(s.min(x, s.literal(6)), 0), [6]), 0);
    assert.equal(evaluate(derivative(s.abs(x), 0), [0]), 0);
    assert.deepEqual(derivative(s.floor(x), 0), zero);
    assert.deepEqual(derivative(s.sign(x), 0), zero);
    assert.deepEqual(derivative(s.random(0, 1), 0), zero);
  });

  it('have derivatives that stay finite where an exponential does not', () => {
    const sigmoid = s.div(one, s.add(one, s.exp(s.neg(x))));
    const silu = s.mul(x, sigmoid);
    const softplus = s.log(s.add(one, s.exp(x)));
    const gated = s.div(x, s.add(s.exp(s.neg(x)), one));
    for (const [formula, left, right] of [
      [sigmoid, 0, 0],
      [silu, 0, 1],
      [gated, 0, 1],
      [softplus, 0, 1],
    ] as const) {
      assert.ok(Math.abs(evaluate(derivative(formula, 0), [-1e4]) - left) < 1e-12, show(formula));
      assert.ok(Math.abs(evaluate(derivative(formula, 0), [1e4]) - right) < 1e-12, show(formula));
    }
  });
});
