/**
 * Where the rows of a batch lie in a tensor. Row-major, a tensor of N elements holds row (i / stride) mod rows at element
 * i; views keep the stride, so an axis may be merged with others and cut out again.
 */

/** Rows within one axis, which is outer × rows × inner long. */
export interface RowsAt {
  readonly axis: number;
  readonly outer: number;
  readonly inner: number;
}

/** The axis that rows of this stride lie in; null where they lie across several. At least two rows. */
export function locate(shape: readonly number[], stride: number, rows: number): RowsAt | null {
  let below = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const above = below * (shape[axis] ?? 1);
    if (stride < above) {
      const whole = stride % below === 0 && above % (stride * rows) === 0;
      return whole ? { axis, outer: above / (stride * rows), inner: stride / below } : null;
    }
    below = above;
  }
  return null;
}

/** The stride of rows that lie in `axis` of `shape`. */
export const strideAt = (shape: readonly number[], axis: number, inner: number): number =>
  shape.slice(axis + 1).reduce((n, d) => n * d, inner);
