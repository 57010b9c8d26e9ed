/** Elements moved, never changed: reshape, permute, slice, pad, concat. */

import type { ConcatAttrs, PadAttrs, PermuteAttrs, SliceAttrs } from '../../kernels/copy/oracle.ts';
import { elements, isPlain, sameShape, showType, tensor } from '../ir/types.ts';
import { everyOperand, type Gradient, type Op, type Saved } from './op.ts';
import type { ValueId } from '../ir/graph.ts';
import { axis, operand, require } from './shapes.ts';
import { reshape as reshaped } from './sugar.ts';

declare module '../ir/operators.ts' {
  interface Operators {
    readonly permute: PermuteAttrs;
    readonly slice: SliceAttrs;
    readonly pad: PadAttrs;
    readonly concat: ConcatAttrs;
  }
}

const nothing = (): readonly string[] => [];
const free = (): number => 0;

/** A rule for an operator that is linear and reads nothing: only its cotangent. */
const linearRule = <A>(
  rule: (dy: ValueId, ...rest: Parameters<Gradient<A>['rule']>) => ValueId,
): Gradient<A> => ({
  saves: nothing,
  rule: (g, saved, attrs, types) => {
    const dy = cotangent(saved);
    return dy === null ? null : rule(dy, g, saved, attrs, types);
  },
});

const cotangent = (saved: Saved): ValueId | null => saved.d[0] ?? null;

export const reshape: Op<'reshape'> = {
  name: 'reshape',
  inputs: ['x'],
  infer: (inputs, attrs) => {
    const x = operand(inputs, 0);
    const { shape } = attrs;
    require(elements(x.shape) === elements(shape), {
      x,
    }, `reshape keeps the number of elements: x has ${elements(x.shape)}, [${shape.join(', ')}] has ${elements(shape)}`);
    require(isPlain(x.dtype) || shape.at(-1) === x.shape.at(-1), {
      x,
    }, 'reshape keeps the channels of a coded tensor');
    return [{ ...x, shape }];
  },
  gradients: {
    0: linearRule((dy, g, _saved, _attrs, types) => reshaped(g, dy, operand(types, 0).shape)),
  },
  moves: true,
  flops: free,
  runs: 'view',
  samples: [
    { inputs: [tensor([6, 35])], attrs: { shape: [2, 3, 5, 7] } },
    { inputs: [tensor([1])], attrs: { shape: [] } },
  ],
};

const inverse = (order: readonly number[]): number[] => order.map((_, i) => order.indexOf(i));

export const permute: Op<'permute'> = {
  name: 'permute',
  inputs: ['x'],
  infer: (inputs, attrs) => {
    const x = operand(inputs, 0);
    const { order } = attrs;
    require(order.length === x.shape.length && x.shape.every((_, i) => order.includes(i)), {
      x,
    }, `permute wants every axis of x once; the order is [${order.join(', ')}]`);
    return [
      tensor(
        order.map((i) => axis(x.shape, i)),
        x.dtype,
      ),
    ];
  },
  gradients: {
    0: linearRule((dy, g, _saved, attrs) =>
      g.add('permute', [dy], { order: inverse(attrs.order) }),
    ),
  },
  moves: true,
  flops: free,
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53])], attrs: { order: [1, 0] } },
    { inputs: [tensor([3, 5, 7, 11])], attrs: { order: [0, 2, 1, 3] } },
    { inputs: [tensor([3, 5, 7])], attrs: { order: [2, 0, 1] } },
    { inputs: [tensor([1, 9, 1])], attrs: { order: [1, 2, 0] } },
  ],
};

export const slice: Op<'slice'> = {
  name: 'slice',
  inputs: ['x'],
  infer: (inputs, attrs) => {
    const x = operand(inputs, 0);
    const { starts, sizes } = attrs;
    require(starts.length === x.shape.length && sizes.length === x.shape.length, {
      x,
    }, `slice wants a start and a size for each of the ${x.shape.length} axes of x`);
    require(x.shape.every(
      (d, i) => axis(starts, i) >= 0 && axis(sizes, i) > 0 && axis(starts, i) + axis(sizes, i) <= d,
    ), {
      x,
    }, `slice wants a part that lies inside x; it begins at [${starts.join(', ')}] and has shape [${sizes.join(', ')}]`);
    return [tensor(sizes, x.dtype)];
  },
  gradients: {
    0: linearRule((dy, g, _saved, attrs, types) =>
      g.add('pad', [dy], { before: attrs.starts, shape: operand(types, 0).shape }),
    ),
  },
  moves: true,
  flops: free,
  runs: 'kernel',
  samples: [
    { inputs: [tensor([37, 53])], attrs: { starts: [5, 0], sizes: [11, 53] } },
    { inputs: [tensor([5, 7, 9])], attrs: { starts: [1, 2, 3], sizes: [3, 1, 5] } },
    { inputs: [tensor([13])], attrs: { starts: [12], sizes: [1] } },
  ],
};

export const pad: Op<'pad'> = {
  name: 'pad',
  inputs: ['x'],
  infer: (inputs, attrs) => {
    const x = operand(inputs, 0);
    const { before, shape } = attrs;
    require(shape.length === x.shape.length &&
      x.shape.every((d, i) => axis(before, i) >= 0 && axis(before, i) + d <= axis(shape, i)), {
      x,
    }, `pad wants x at [${before.join(', ')}] to lie inside [${shape.join(', ')}]`);
    require(isPlain(x.dtype) || shape.at(-1) === x.shape.at(-1), {
      x,
    }, 'reshape keeps the channels of a coded tensor');
    return [{ ...x, shape }];
  },
  gradients: {
    0: linearRule((dy, g, _saved, attrs, types) =>
      g.add('slice', [dy], { starts: attrs.before, sizes: operand(types, 0).shape }),
    ),
  },
  moves: true,
  flops: free,
  runs: 'kernel',
  samples: [
    { inputs: [tensor([11, 53])], attrs: { before: [5, 0], shape: [37, 53] } },
    { inputs: [tensor([3, 1, 5])], attrs: { before: [1, 2, 3], shape: [5, 7, 9] } },
    { inputs: [tensor([1])], attrs: { before: [12], shape: [13] } },
  ],
};

/** Where input `index` begins along the joined axis. */
const offset = (
  types: readonly ({ shape: readonly number[] } | null)[],
  along: number,
  index: number,
): number => types.slice(0, index).reduce((n, type) => n + axis(type?.shape ?? [], along), 0);

const part = (index: number): Gradient<ConcatAttrs> =>
  linearRule((dy, g, _saved, attrs, types) => {
    const along = attrs.axis;
    const { shape } = operand(types, index);
    return g.add('slice', [dy], {
      starts: shape.map((_, i) => (i === along ? offset(types, along, index) : 0)),
      sizes: shape,
    });
  });

export const concat: Op<'concat'> = {
  name: 'concat',
  inputs: ['x…'],
  infer: (inputs, attrs) => {
    const along = attrs.axis;
    const types = inputs.map((_, i) => operand(inputs, i));
    const operands = Object.fromEntries(types.map((type, i) => [`x${i}`, type]));
    const first = operand(inputs, 0);
    require(Number.isInteger(along) &&
      along >= 0 &&
      along <
        first.shape
          .length, operands, `concat wants an axis between 0 and ${first.shape.length - 1}; it is ${along}`);
    const others = (shape: readonly number[]): number[] => shape.filter((_, i) => i !== along);
    require(types.every(
      (type) =>
        type.dtype === first.dtype &&
        type.shape.length === first.shape.length &&
        sameShape(others(type.shape), others(first.shape)),
    ), operands, `concat wants operands like ${showType(first)} in all but axis ${along}`);
    return [
      tensor(
        first.shape.map((d, i) => (i === along ? offset(types, along, types.length) : d)),
        first.dtype,
      ),
    ];
  },
  gradients: everyOperand(part),
  moves: true,
  flops: free,
  runs: 'kernel',
  samples: [
    { inputs: [tensor([3, 5]), tensor([3, 7])], attrs: { axis: 1 } },
    { inputs: [tensor([3, 5]), tensor([1, 5]), tensor([6, 5])], attrs: { axis: 0 } },
    { inputs: [tensor([2, 3, 5]), tensor([2, 4, 5])], attrs: { axis: 1 } },
    { inputs: [tensor([7])], attrs: { axis: 0 } },
  ],
};
