/** What a call of an operator costs, in the terms of `Machine`. */

import type { Work } from '../ir/machine.ts';
import { attrEntries, type Attrs, type OpName } from '../ir/operators.ts';
import { bytesOf, isFormat, isPlain, showType } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import type { Op } from './op.ts';

/** Below this many rows, columns or terms a product is slower than others, by how few they are. */
const narrow = 64;

/** The work of a call; `launches` where it is lowered already. */
export function workOf(
  op: Op,
  inputs: readonly (TensorType | null)[],
  outputs: readonly TensorType[],
  attrs: Attrs,
  launches = 1,
): Work {
  const bytes = [...inputs, ...outputs].reduce((sum, type) => sum + (type ? bytesOf(type) : 0), 0);
  return {
    family: familyOf(op.name, inputs, outputs),
    flops: op.flops(inputs, outputs, attrs),
    bytes,
    launches,
    ...(op.overLink === true ? { overLink: true } : {}),
  };
}

/** Attributes that are numbers of residuals and of draws. */
const numbering = ['site', 'salt', 'place'];

/** Equal for calls that take equally long: all that shapes the kernel, without the numbers of residuals and of draws. */
export function keyOf(
  op: Op,
  inputs: readonly (TensorType | null)[],
  outputs: readonly TensorType[],
  attrs: Attrs,
): string {
  const own = attrEntries(attrs).filter(([name]) => !numbering.includes(name));
  const types = [
    ...inputs.map((type) => (type ? showType(type) : '-')),
    '→',
    ...outputs.map(showType),
  ];
  return `${op.name} ${types.join(' ')} ${JSON.stringify(Object.fromEntries(own))}`;
}

/** `linear`, `linear k16` where the least of a product's three sizes is about 16, `linear q4` where codes are read. */
export function familyOf(
  op: OpName,
  inputs: readonly (TensorType | null)[],
  outputs: readonly TensorType[],
): string {
  const inRows = inputs.find((type) => type && !isPlain(type.dtype))?.dtype;
  const stored = inRows ?? inputs.find((type) => type && isFormat(type.dtype))?.dtype;
  const least = op === 'linear' || op === 'matmul' ? leastSize(inputs, outputs) : narrow;
  const size = least < narrow ? `k${2 ** Math.round(Math.log2(Math.max(1, least)))}` : undefined;
  return [op, size, stored].filter((part) => part !== undefined).join(' ');
}

/** The least of a product's rows, columns and terms. */
function leastSize([a, b]: readonly (TensorType | null)[], [y]: readonly TensorType[]): number {
  if (!a || !b || !y) return narrow;
  const columns = y.shape.at(-1) ?? 1;
  const terms = [a, b].flatMap(({ shape }) => shape.slice(-2));
  return Math.min(columns, ...terms);
}
