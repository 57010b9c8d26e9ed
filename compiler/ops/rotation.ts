/** What orthogonal adapters turn with: skew matrices from their upper triangle, and Cayley's rotations from those. */

import type { SkewAttrs } from '../../kernels/skew/oracle.ts';
import type { NoAttrs } from '../ir/operators.ts';
import { elements, tensor, type TensorType } from '../ir/types.ts';
import type { Op } from './op.ts';
import { s } from './scalar.ts';
import { axis, last, leading, operand, require, requireAxes, requireF32 } from './shapes.ts';
import { map, product } from './sugar.ts';

declare module '../ir/operators.ts' {
  interface Operators {
    readonly skew: SkewAttrs;
    readonly unskew: NoAttrs;
    readonly cayley: NoAttrs;
  }
}

/** Elements above the diagonal of an r × r matrix. */
const triangle = (r: number): number => (r * (r - 1)) / 2;

function requireSquare(op: string, name: string, type: TensorType): void {
  requireF32(op, name, type);
  requireAxes(op, name, type, 2);
  require(axis(type.shape, type.shape.length - 2) === last(type.shape), {
    [name]: type,
  }, `${op} wants ${name} to hold square matrices in its last two axes`);
}

/**
 * θ [..., r(r−1)/2] → Q [..., r, r] with r = `size`: Q_ij = θ_k above the diagonal, row by row (torch.triu_indices(r, r, 1)),
 * Q_ji = −θ_k below it, 0 on it.
 */
export const skew: Op<'skew'> = {
  name: 'skew',
  inputs: ['theta'],
  infer: (inputs, attrs) => {
    const theta = operand(inputs, 0);
    const r = attrs.size;
    requireF32('skew', 'theta', theta);
    requireAxes('skew', 'theta', theta, 1);
    require(r >= 2, { theta }, `skew wants r ≥ 2, for a matrix of ${r} × ${r} has no triangle`);
    require(last(theta.shape) === triangle(r), {
      theta,
    }, `skew wants r(r − 1)/2 = ${triangle(r)} numbers for a matrix of ${r} × ${r} in the last axis of theta`);
    return [tensor([...leading(theta.shape), r, r])];
  },
  // dθ_k = dQ_ij − dQ_ji
  gradients: {
    0: {
      saves: () => [],
      rule: (g, saved) => {
        const [dq] = saved.d;
        return dq === null || dq === undefined ? null : g.add('unskew', [dq], {});
      },
    },
  },
  flops: (_, [q]) => elements(q?.shape ?? []),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([21])], attrs: { size: 7 } },
    { inputs: [tensor([3, 5, 10])], attrs: { size: 5 } },
    { inputs: [tensor([1])], attrs: { size: 2 } },
    { inputs: [tensor([2, 28])], attrs: { size: 8 } },
  ],
};

/** M [..., r, r] → θ [..., r(r−1)/2], θ_k = M_ij − M_ji above the diagonal, row by row: the transpose of `skew`. */
export const unskew: Op<'unskew'> = {
  name: 'unskew',
  inputs: ['m'],
  infer: (inputs) => {
    const m = operand(inputs, 0);
    requireSquare('unskew', 'm', m);
    const r = last(m.shape);
    require(r >= 2, { m }, `unskew wants r ≥ 2, for a matrix of ${r} × ${r} has no triangle`);
    return [tensor([...m.shape.slice(0, -2), triangle(r)])];
  },
  // dM_ij = dθ_k, dM_ji = −dθ_k
  gradients: {
    0: {
      saves: () => [],
      rule: (g, saved, _attrs, types) => {
        const [dTheta] = saved.d;
        if (dTheta === null || dTheta === undefined) return null;
        return g.add('skew', [dTheta], { size: last(operand(types, 0).shape) });
      },
    },
  },
  flops: (_, [theta]) => elements(theta?.shape ?? []),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([7, 7])], attrs: {} },
    { inputs: [tensor([3, 5, 5, 5])], attrs: {} },
    { inputs: [tensor([2, 2])], attrs: {} },
    { inputs: [tensor([2, 8, 8])], attrs: {} },
  ],
};

/**
 * Q [..., r, r] skew → S = R − I of the rotation R = (I − Q)(I + Q)⁻¹ = 2(I + Q)⁻¹ − I: exactly 0 where Q is 0, and RᵀR = I
 * to rounding. (I + Q)⁻¹ is there for every skew Q; of other matrices it is taken where elimination without pivoting finds it.
 */
export const cayley: Op<'cayley'> = {
  name: 'cayley',
  inputs: ['q'],
  infer: (inputs) => {
    const q = operand(inputs, 0);
    requireSquare('cayley', 'q', q);
    return [tensor(q.shape)];
  },
  // d(I + Q)⁻¹ = −(I + Q)⁻¹ dQ (I + Q)⁻¹ and 2(I + Q)⁻¹ = R + I = S + 2I, so with dS the cotangent of S
  // dQ = −½ (S + 2I)ᵀ dS (S + 2I)ᵀ = −½ (SᵀH + 2H), H = dS·Sᵀ + 2dS.
  gradients: {
    0: {
      saves: () => ['y0'],
      rule: (g, saved) => {
        const [ds] = saved.d;
        if (ds === null || ds === undefined) return null;
        const y = saved.output(0);
        const twice = s.mul(s.literal(2), s.arg(1));
        const h = map(g, s.add(s.arg(0), twice), [product(g, ds, y, false, true), ds]);
        const half = s.mul(s.literal(-0.5), s.arg(0));
        return map(g, s.sub(half, s.arg(1)), [product(g, y, h, true, false), h]);
      },
    },
  },
  flops: ([q]) => 2 * elements(q?.shape ?? []) * last(q?.shape ?? []),
  runs: 'kernel',
  samples: [
    { inputs: [tensor([7, 7])], attrs: {}, draw: ['skew'] },
    { inputs: [tensor([3, 2, 5, 5])], attrs: {}, draw: ['skew'] },
    { inputs: [tensor([2, 8, 8])], attrs: {}, draw: ['skew'] },
    { inputs: [tensor([2, 2])], attrs: {}, draw: ['skew'] },
    { inputs: [tensor([4, 1, 1])], attrs: {}, draw: ['skew'] },
  ],
};
