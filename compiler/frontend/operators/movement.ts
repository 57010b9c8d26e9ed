/** reshape, permute, slice, concat. */

import { count32 } from '../../../runtime/format/rules.ts';
import { notStatic } from '../../diagnostics.ts';
import { placeOf } from '../place.ts';
import type { Operator } from './call.ts';
import {
  addNode,
  numberOption,
  numbersOf,
  optionsArg,
  resultShape,
  sizesIn,
  tensorArg,
  tensorOf,
} from './call.ts';
import { sameShape } from '../../ir/types.ts';
import { shapeMismatch } from '../../diagnostics.ts';
import { showShape } from '../dimensions.ts';

export const reshape: Operator = (call) => {
  const x = tensorArg(call, 0);
  const dims = resultShape(call);
  return tensorOf(addNode(call, 'reshape', [x.id], { shape: sizesIn(call, dims) }), dims);
};

export const permute: Operator = (call) => {
  const x = tensorArg(call, 0);
  const order = numbersOf(call, call.args[1]) ?? [];
  const dims = order.flatMap((axis) => x.dims[axis] ?? []);
  return tensorOf(addNode(call, 'permute', [x.id], { order }), dims);
};

export const slice: Operator = (call) => {
  const x = tensorArg(call, 0);
  const dims = resultShape(call);
  const sizes = sizesIn(call, dims);
  const starts = numbersOf(call, call.args[1]) ?? dims.map(() => 0);
  return tensorOf(addNode(call, 'slice', [x.id], { starts, sizes }), dims);
};

export const concat: Operator = (call) => {
  const [list] = call.args;
  const items = list?.kind === 'list' ? list.items : [];
  const parts = items.flatMap((item) => (item.kind === 'tensor' ? [item] : []));
  if (parts.length === 0 || parts.length !== items.length) {
    throw notStatic(
      placeOf(call.node),
      'concat got no list of tensors.',
      'concat<[…]>([a, b], { axis: 1 })',
    );
  }
  const dims = resultShape(call);
  const asked = numberOption(call, optionsArg(call, 1), 'axis', 0, count32);
  const axis = asked < 0 ? asked + dims.length : asked;
  const joined = addNode(
    call,
    'concat',
    parts.map(({ id }) => id),
    { axis },
  );
  const made = call.run.g.typeOf(joined).shape;
  const wanted = sizesIn(call, dims);
  if (!sameShape(made, wanted)) {
    throw shapeMismatch(
      placeOf(call.node),
      `The parts make [${made.join(', ')}].`,
      `The type says ${showShape(dims)} = [${wanted.join(', ')}].`,
      'The joined axis is the sum of the parts: Add<P, T>.',
    );
  }
  return tensorOf(joined, dims);
};
