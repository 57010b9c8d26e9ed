/** Cross-entropy over the last axis, and fused with the head so that the logits never exist in full. */

import type { CrossEntropyAttrs } from '../../kernels/cross-entropy/oracle.ts';
import type { HeadLossAttrs, HeadLossGradAttrs } from '../../kernels/head-loss/oracle.ts';
import { elements, sameShape, tensor, type TensorType } from '../ir/types.ts';
import { alone, loading, type Gradient, type Op, type Sample } from './op.ts';
import {
  axis,
  last,
  leading,
  operand,
  require,
  requireAxes,
  requireF32,
  requireFloat,
  requireIds,
  requireRank,
} from './shapes.ts';

declare module '../ir/operators.ts' {
  interface Operators {
    readonly crossEntropy: CrossEntropyAttrs;
    readonly crossEntropyGrad: CrossEntropyAttrs;
    readonly headLoss: HeadLossAttrs;
    readonly headLossGrad: HeadLossGradAttrs;
  }
}

function requireTargets(op: string, name: string, x: TensorType, targets: TensorType): void {
  requireIds(op, 'targets', targets);
  require(sameShape(leading(x.shape), targets.shape), {
    [name]: x,
    targets,
  }, `${op} wants one target for each row of ${name}: [${leading(x.shape).join(', ')}]`);
}

function requireRows(op: string, targets: TensorType, lse: TensorType, drows: TensorType): void {
  require(sameShape(lse.shape, targets.shape) && sameShape(drows.shape, targets.shape), {
    targets,
    lse,
    drows,
  }, `${op} wants lse and drows to have the shape of targets`);
}

export const crossEntropy: Op<'crossEntropy'> = {
  name: 'crossEntropy',
  inputs: ['logits', 'targets'],
  infer: (inputs) => {
    const [logits, targets] = [operand(inputs, 0), operand(inputs, 1)];
    requireF32('crossEntropy', 'logits', logits);
    requireAxes('crossEntropy', 'logits', logits, 1);
    requireTargets('crossEntropy', 'logits', logits, targets);
    return [tensor(targets.shape), tensor(targets.shape)];
  },
  gradients: {
    0: {
      saves: () => ['x0', 'x1', 'y1'],
      rule: (g, saved, attrs) => {
        const [drows, dlse] = saved.d;
        if (dlse !== null && dlse !== undefined)
          throw new Error("internal: crossEntropy's lse is not differentiable");
        if (drows === null || drows === undefined) return null;
        const inputs = [saved.input(0), saved.input(1), saved.output(1), drows];
        return g.add('crossEntropyGrad', inputs, attrs);
      },
    },
  },
  bound: [1],
  indexes: () => ({ ids: 1, table: 0, axis: -1 }),
  flops: ([logits]) => 4 * elements(logits?.shape ?? []),
  runs: 'kernel',
  samples: [
    {
      inputs: [tensor([37, 53]), tensor([37], 'i32')],
      attrs: { ignore: 3 },
      draw: ['normal', { below: 53 }],
    },
    {
      inputs: [tensor([2, 5, 11]), tensor([2, 5], 'i32')],
      attrs: { ignore: -100 },
      draw: ['normal', { below: 11 }],
    },
  ],
};

export const crossEntropyGrad: Op<'crossEntropyGrad'> = {
  name: 'crossEntropyGrad',
  inputs: ['logits', 'targets', 'lse', 'drows'],
  infer: (inputs) => {
    const [logits, targets] = [operand(inputs, 0), operand(inputs, 1)];
    requireAxes('crossEntropyGrad', 'logits', logits, 1);
    requireTargets('crossEntropyGrad', 'logits', logits, targets);
    requireRows('crossEntropyGrad', targets, operand(inputs, 2), operand(inputs, 3));
    return [tensor(logits.shape)];
  },
  gradients: {},
  gradientOf: { op: 'crossEntropy', reads: [0, 1], results: [null, 2] },
  flops: ([logits]) => 4 * elements(logits?.shape ?? []),
  runs: 'kernel',
  samples: [
    {
      inputs: [tensor([37, 53]), tensor([37], 'i32'), tensor([37]), tensor([37])],
      attrs: { ignore: 3 },
      draw: ['normal', { below: 53 }, 'positive', 'normal'],
    },
    {
      inputs: [tensor([2, 5, 11]), tensor([2, 5], 'i32'), tensor([2, 5]), tensor([2, 5])],
      attrs: { ignore: -100 },
      draw: ['normal', { below: 11 }, 'positive', 'normal'],
    },
  ],
};

/** The head of `headLoss` and its gradient. */
const head = loading([1], alone);

function requireHead(op: string, x: TensorType, w: TensorType, targets: TensorType): void {
  requireF32(op, 'x', x);
  requireFloat(op, 'w', w, head[1]);
  requireAxes(op, 'x', x, 1);
  requireRank(op, 'w', w, 2);
  require(last(x.shape) === axis(w.shape, 1), {
    x,
    w,
  }, `${op} joins the last axis of x (${last(x.shape)}) with the last axis of w (${axis(w.shape, 1)})`, last(
    x.shape,
  ) === axis(w.shape, 0) && 'did you mean to transpose w?');
  requireTargets(op, 'x', x, targets);
}

const logitFlops = (x: TensorType, w: TensorType): number =>
  2 * elements(x.shape) * axis(w.shape, 0);

/** dx and dw come from one node, which re-forms the logits once for both. */
const headGradient = (index: 0 | 1): Gradient<HeadLossAttrs> => ({
  saves: () => ['x0', 'x1', 'x2', 'y1'],
  rule: (g, saved, attrs) => {
    const [drows, dlse] = saved.d;
    if (dlse !== null && dlse !== undefined)
      throw new Error("internal: headLoss's lse is not differentiable");
    if (drows === null || drows === undefined) return null;
    const inputs = [saved.input(0), saved.input(1), saved.input(2), saved.output(1), drows];
    const made = g.apply('headLossGrad', inputs, { ...attrs, wantX: true, wantW: true });
    return made[index] ?? null;
  },
});

const headSamples: readonly {
  readonly sample: Sample<HeadLossAttrs>;
  readonly wants: Omit<HeadLossGradAttrs, keyof HeadLossAttrs>;
}[] = [
  {
    sample: {
      inputs: [tensor([37, 13]), tensor([53, 13]), tensor([37], 'i32')],
      attrs: { ignore: 3, chunk: 64 },
      draw: ['normal', 'normal', { below: 53 }],
    },
    wants: { wantX: true, wantW: true },
  },
  {
    sample: {
      inputs: [tensor([3, 43, 8]), tensor([19, 8]), tensor([3, 43], 'i32')],
      attrs: { ignore: -100, chunk: 64 },
      draw: ['normal', 'normal', { below: 19 }],
    },
    wants: { wantX: true, wantW: false },
  },
  {
    sample: {
      inputs: [tensor([2, 5, 9]), tensor([11, 9], 'f16'), tensor([2, 5], 'i32')],
      attrs: { ignore: -100, chunk: 128 },
      draw: ['normal', 'normal', { below: 11 }],
    },
    wants: { wantX: true, wantW: false },
  },
  {
    sample: {
      inputs: [tensor([7, 5]), tensor([3, 5]), tensor([7], 'i32')],
      attrs: { ignore: 0, chunk: 64 },
      draw: ['normal', 'normal', { below: 3 }],
    },
    wants: { wantX: false, wantW: true },
  },
];

export const headLoss: Op<'headLoss'> = {
  name: 'headLoss',
  inputs: ['x', 'w', 'targets'],
  infer: (inputs) => {
    const targets = operand(inputs, 2);
    requireHead('headLoss', operand(inputs, 0), operand(inputs, 1), targets);
    return [tensor(targets.shape), tensor(targets.shape)];
  },
  gradients: { 0: headGradient(0), 1: headGradient(1) },
  bound: [1],
  indexes: () => ({ ids: 2, table: 1, axis: 0 }),
  loads: head,
  weight: 1,
  flops: ([x, w]) => (x && w ? logitFlops(x, w) : 0),
  runs: 'kernel',
  samples: headSamples.map(({ sample }) => sample),
};

export const headLossGrad: Op<'headLossGrad'> = {
  name: 'headLossGrad',
  inputs: ['x', 'w', 'targets', 'lse', 'drows'],
  infer: (inputs, attrs) => {
    const [x, w, targets] = [operand(inputs, 0), operand(inputs, 1), operand(inputs, 2)];
    requireHead('headLossGrad', x, w, targets);
    requireRows('headLossGrad', targets, operand(inputs, 3), operand(inputs, 4));
    return [...(attrs.wantX ? [tensor(x.shape)] : []), ...(attrs.wantW ? [tensor(w.shape)] : [])];
  },
  gradients: {},
  narrow: (attrs, used) => {
    const wanted = [...used];
    const wantX = attrs.wantX && wanted.shift() === true;
    const wantW = attrs.wantW && wanted.shift() === true;
    return { ...attrs, wantX, wantW };
  },
  gradientOf: { op: 'headLoss', reads: [0, 1, 2], results: [null, 3] },
  loads: head,
  flops: ([x, w], outputs) => (x && w ? logitFlops(x, w) * (1 + outputs.length) : 0),
  runs: 'kernel',
  samples: headSamples.map(({ sample, wants }) => {
    const targets = sample.inputs[2] ?? tensor([]);
    const rows = tensor(targets.shape);
    return {
      inputs: [...sample.inputs, rows, rows],
      attrs: { ...sample.attrs, ...wants },
      draw: [...(sample.draw ?? []), 'positive', 'normal'],
    };
  }),
};
