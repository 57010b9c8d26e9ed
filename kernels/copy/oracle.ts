/** permute, slice, pad and concat: every element of the result finds its place in an input. */

import { type CallSite, elements } from '../kernel.ts';
import { type Inputs, at, axis, input, operand, result, strides } from '../reading.ts';

export interface PermuteAttrs {
  /** Axes of x, in the order in which y has them. */
  readonly order: readonly number[];
}

export interface SliceAttrs {
  readonly starts: readonly number[];
  readonly sizes: readonly number[];
}

export interface PadAttrs {
  /** Zeros before x, by axis. */
  readonly before: readonly number[];
  readonly shape: readonly number[];
}

export interface ConcatAttrs {
  readonly axis: number;
}

/** The coordinates of element i of a tensor of this shape. */
function coordinates(shape: readonly number[], i: number): number[] {
  const steps = strides(shape);
  return shape.map((size, d) => Math.floor(i / axis(steps, d)) % size);
}

/** The element at these coordinates of a tensor of this shape. */
function position(shape: readonly number[], coordinate: readonly number[]): number {
  const steps = strides(shape);
  return coordinate.reduce((sum, c, d) => sum + c * axis(steps, d), 0);
}

/** y.shape[i] = x.shape[order[i]] */
export function oraclePermute(site: CallSite<PermuteAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const { order } = site.attrs;
  const from = operand(site, 0).shape;
  const to = result(site, 0).shape;
  const y = new Float64Array(x.length);
  for (let i = 0; i < y.length; i++) {
    const source = from.map(() => 0);
    coordinates(to, i).forEach((c, d) => (source[axis(order, d)] = c));
    y[i] = at(x, position(from, source));
  }
  return [y];
}

/** y[i, j, …] = x[starts[0] + i, starts[1] + j, …] */
export function oracleSlice(site: CallSite<SliceAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const { starts } = site.attrs;
  const from = operand(site, 0).shape;
  const { sizes } = site.attrs;
  const y = new Float64Array(elements(sizes));
  for (let i = 0; i < y.length; i++) {
    const source = coordinates(sizes, i).map((c, d) => c + axis(starts, d));
    y[i] = at(x, position(from, source));
  }
  return [y];
}

/** Zeros of `shape` with x placed at `before`. */
export function oraclePad(site: CallSite<PadAttrs>, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const { before } = site.attrs;
  const from = operand(site, 0).shape;
  const { shape } = site.attrs;
  const y = new Float64Array(elements(shape));
  for (let i = 0; i < x.length; i++) {
    const target = coordinates(from, i).map((c, d) => c + axis(before, d));
    y[position(shape, target)] = at(x, i);
  }
  return [y];
}

/** The inputs one after another along `axis`. */
export function oracleConcat(site: CallSite<ConcatAttrs>, inputs: Inputs): Float64Array[] {
  const along = site.attrs.axis;
  const to = result(site, 0).shape;
  const y = new Float64Array(elements(to));
  let offset = 0;
  for (let n = 0; n < inputs.length; n++) {
    const x = input(inputs, n);
    const from = operand(site, n).shape;
    for (let i = 0; i < x.length; i++) {
      const target = coordinates(from, i).map((c, d) => (d === along ? c + offset : c));
      y[position(to, target)] = at(x, i);
    }
    offset += axis(from, along);
  }
  return [y];
}
