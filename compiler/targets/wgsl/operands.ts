/** How operands are broadcast over the elements of a generated kernel: as few axes as will do, four at a time if so. */

import { isPlain } from '../../../runtime/format/storage/index.ts';
import type { Operand } from '../../../kernels/kernel.ts';
import type { Width } from '../../../kernels/wgsl.ts';

/** Axes that all operands walk alike, merged; `strides[n][d]` are operand n's elements per step, 0 where broadcast. */
export interface Walk {
  readonly sizes: readonly number[];
  readonly strides: readonly (readonly number[])[];
  /** For each merged axis, whether it is one of the marked ones. */
  readonly marked: readonly boolean[];
}

/** Merges axes of `shape` that no operand tells apart; a marked axis is never merged with an unmarked one. */
export function walk(
  shape: readonly number[],
  operands: readonly Operand[],
  isMarked: (axis: number) => boolean = () => false,
): Walk {
  const full = operands.map((x) => broadcastStrides(x.shape, shape));
  const sizes: number[] = [];
  const marked: boolean[] = [];
  const strides: number[][] = operands.map(() => []);
  shape.forEach((size, axis) => {
    if (size === 1) return;
    const last = sizes.length - 1;
    const same = marked[last] === isMarked(axis);
    const joins = strides.every((own, n) => own[last] === (full[n]?.[axis] ?? 0) * size);
    if (last >= 0 && same && joins) {
      sizes[last] = (sizes[last] ?? 1) * size;
      strides.forEach((own, n) => (own[last] = full[n]?.[axis] ?? 0));
      return;
    }
    sizes.push(size);
    marked.push(isMarked(axis));
    strides.forEach((own, n) => own.push(full[n]?.[axis] ?? 0));
  });
  return { sizes, strides, marked };
}

function broadcastStrides(own: readonly number[], shape: readonly number[]): number[] {
  const missing = shape.length - own.length;
  let step = 1;
  const strides: number[] = [];
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const size = axis < missing ? 1 : (own[axis - missing] ?? 1);
    strides.unshift(size === 1 ? 0 : step);
    step *= size;
  }
  return strides;
}

/**
 * Whether the last axis goes in steps of four: each operand is contiguous or constant along it, and rows are aligned.
 * Of a coded operand that means its own rows, however many of them were merged into the axis.
 */
export function walkWidth({ sizes, strides }: Walk, operands: readonly Operand[]): Width {
  const last = sizes.length - 1;
  if (last < 0 || (sizes[last] ?? 1) % 4 !== 0) return 1;
  const fits = strides.every((own, n) => {
    const step = own[last] ?? 0;
    if (step === 0) return true;
    const x = operands[n];
    if (x && !isPlain(x.dtype) && (x.shape.at(-1) ?? 1) % 4 !== 0) return false;
    return step === 1 && own.slice(0, last).every((stride) => stride % 4 === 0);
  });
  return fits ? 4 : 1;
}

/** The same walk in units of `width` elements; operands constant along the last axis are still counted singly. */
export function inUnits(walk: Walk, width: Width): Walk {
  if (width === 1) return walk;
  const last = walk.sizes.length - 1;
  const sizes = walk.sizes.map((size, axis) => (axis === last ? size / 4 : size));
  const strides = walk.strides.map((own) =>
    own[last] === 0 ? own : own.map((stride, axis) => (axis === last ? stride : stride / 4)),
  );
  return { ...walk, sizes, strides };
}
