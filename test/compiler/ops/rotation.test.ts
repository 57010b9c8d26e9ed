import assert from 'node:assert/strict';
import { differentiate } from '../../../compiler/autodiff/differentiate.ts';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { ValueId } from '../../../compiler/ir/graph.ts';
import { tensor } from '../../../compiler/ir/types.ts';
import { ShapeError } from '../../../compiler/ops/op.ts';
import { s } from '../../../compiler/ops/scalar.ts';
import { map, reduce } from '../../../compiler/ops/sugar.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { kernels } from '../../../kernels/index.ts';
import { assertClose } from '../../../compiler/cli/alone/close.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { checkGradients, gradientsOf, residualNames } from '../autodiff/check.ts';

const product = { transposeA: false, transposeB: false };

const weight = (g: GraphBuilder, path: string, shape: readonly number[]): ValueId => {
  const value = g.value(path, tensor(shape));
  const init = { kind: 'zeros' } as const;
  g.input({ kind: 'weight', value, path, names: [path], role: 'base', trainable: true, init });
  return value;
};

const data = (g: GraphBuilder, name: string, shape: readonly number[]): ValueId =>
  g.input({ kind: 'data', value: g.value(name, tensor(shape)), name });

describe('rotations', () => {
  const [n, r] = [3, 5];
  const site = { inputs: [tensor([n, r, r])], outputs: [tensor([n, r, r])], attrs: {} };

  it('are the Cayley transform: (S + I)(I + Q) = I − Q', () => {
    const theta = { inputs: [tensor([n, 10])], outputs: site.inputs, attrs: { size: r } };
    const [q] = kernels['skew']?.oracle(theta, [normal(1, 1, n * 10)]) ?? [];
    const [y] = (q && kernels['cayley']?.oracle(site, [q])) ?? [];
    assert.ok(q && y);
    const one = (i: number, j: number): number => (i === j ? 1 : 0);
    const element = (x: Float64Array, m: number, i: number, j: number): number =>
      x[(m * r + i) * r + j] ?? NaN;
    for (let m = 0; m < n; m++)
      for (let i = 0; i < r; i++)
        for (let j = 0; j < r; j++) {
          let sum = 0;
          for (let k = 0; k < r; k++)
            sum += (element(y, m, i, k) + one(i, k)) * (one(k, j) + element(q, m, k, j));
          assert.ok(Math.abs(sum - one(i, j) + element(q, m, i, j)) < 1e-12);
        }
  });

  it('by nothing are exactly nothing', () => {
    const [y] = kernels['cayley']?.oracle(site, [new Float64Array(n * r * r)]) ?? [];
    assert.ok(y?.every((v) => v === 0));
  });

  it('train by their angles, and keep S alone', () => {
    const g = new GraphBuilder(infer);
    const theta = weight(g, 'theta', [n, 10]);
    const q = g.add('skew', [theta], { size: r }, 'Q');
    const turn = g.add('cayley', [q], {}, 'S');
    const x = data(g, 'x', [n, 7, r]);
    const c = data(g, 'c', [n, 7, r]);
    const y = g.add('matmul', [x, turn], product);
    const loss = reduce(g, 'sum', s.mul(s.arg(0), s.arg(1)), [y, c], { axes: [0, 1, 2] });
    const joint = differentiate(g.finish({ loss }));
    const feeds = new Map([
      [theta, normal(2, 1, n * 10)],
      [x, normal(2, 2, n * 7 * r)],
      [c, normal(2, 3, n * 7 * r)],
    ]);
    checkGradients(joint, feeds);
    assert.deepEqual(residualNames(joint), ['S']);
  });

  it('have two rows at least', () => {
    for (const [op, shape, attrs] of [
      ['skew', [0], { size: 1 }],
      ['unskew', [3, 1, 1], {}],
    ] as const)
      assert.throws(
        () => infer(op, [tensor(shape)], attrs),
        (error) => error instanceof ShapeError && /r ≥ 2/.test(error.wanted),
      );
  });
});

describe('detach', () => {
  it('is a constant to the gradient', () => {
    const g = new GraphBuilder(infer);
    const x = weight(g, 'x', [4, 3]);
    const formula = s.exp(s.arg(0));
    const held = g.add('detach', [x], { formula, shape: [4, 3], dtype: 'f32' });
    const y = map(g, s.mul(s.arg(0), s.arg(1)), [x, held]);
    const loss = reduce(g, 'sum', s.arg(0), [y], { axes: [0, 1] });
    const joint = differentiate(g.finish({ loss }));
    const values = normal(3, 1, 12);
    const gradient = gradientsOf(joint, new Map([[x, values]])).get(x);
    assertClose(gradient ?? [], values.map(Math.exp), 1e-15);
  });

  it('leaves a weight that only it reads without a gradient', () => {
    const g = new GraphBuilder(infer);
    const [x, w] = [weight(g, 'x', [4]), weight(g, 'w', [4])];
    const held = g.add('detach', [x], { formula: s.arg(0), shape: [4], dtype: 'f32' });
    const y = map(g, s.mul(s.arg(0), s.arg(1)), [w, held]);
    const loss = reduce(g, 'sum', s.arg(0), [y], { axes: [0] });
    assert.deepEqual([...differentiate(g.finish({ loss })).gradients.keys()], [w]);
  });
});
