/** permute, slice, pad and concat on WebGPU: boxes copied between strided places. Bits pass unchanged. */

import {
  type CallSite,
  type DType,
  type Dispatch,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand, result, strides } from '../reading.ts';
import { GROUP, type Width, bindings, dispatch, gridOf, indexOf, units } from '../wgsl.ts';
import copy from './copy.wgsl';
import zero from './zero.wgsl';
import type { ConcatAttrs, PadAttrs, PermuteAttrs, SliceAttrs } from './oracle.ts';

/** One side of a copy: elements per step of each axis of the box, and where the box begins. */
interface Side {
  readonly operand: number;
  readonly strides: readonly number[];
  readonly offset: number;
}

/** Copies the box of `sizes` from one place to another. */
function box(
  sizes: readonly number[],
  dtype: DType,
  from: Side,
  to: Side,
  name: string,
): Dispatch<WgslCode> {
  const merged = merge(sizes, from.strides, to.strides);
  const last = merged.sizes.length - 1;
  const width = widthOfBox(merged, from.offset, to.offset);
  // Halves are moved as words: four of them are two.
  if (dtype === 'f16' && width === 1) throw new Error(`internal: ${name} of f16 in odd places`);
  const inUnits = (list: readonly number[], unitAxis: number): number[] =>
    list.map((n, axis) => (axis === last ? unitAxis : n / width));
  const counts = merged.sizes.map((n, axis) => (axis === last ? n / width : n));
  const index = (own: readonly number[], offset: number): string => {
    const walked = indexOf(counts, inUnits(own, own[last] ?? 1), 'i');
    return offset === 0 ? walked : `${offset / width}u + ${walked}`;
  };
  const stored = dtype === 'f16' ? 'f16' : 'u32';
  const source =
    wordBindings(stored, width) +
    `fn source_of(i: u32) -> u32 { return ${index(merged.from, from.offset)}; }\n` +
    `fn target_of(i: u32) -> u32 { return ${index(merged.to, to.offset)}; }\n` +
    copy;
  const UNITS = counts.reduce((n, d) => n * d, 1);
  const grid = gridOf(Math.ceil(UNITS / GROUP));
  return dispatch(name, source, { UNITS }, [from.operand, to.operand], grid);
}

/** Four halves are bound as two words, so that their bits pass unchanged. */
function wordBindings(stored: 'f16' | 'u32', width: Width): string {
  if (stored === 'u32') {
    return bindings([
      { name: 'x', dtype: 'u32', width, access: 'load' },
      { name: 'y', dtype: 'u32', width, access: 'store' },
    ]);
  }
  return `@group(0) @binding(0) var<storage, read_write> x_data: array<vec2u>;
fn load_x(i: u32) -> vec2u { return x_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<vec2u>;
fn store_y(i: u32, v: vec2u) { y_data[i] = v; }
`;
}

interface Merged {
  readonly sizes: number[];
  readonly from: number[];
  readonly to: number[];
}

/** Joins axes that both sides walk as one. */
function merge(sizes: readonly number[], from: readonly number[], to: readonly number[]): Merged {
  const merged: Merged = { sizes: [], from: [], to: [] };
  sizes.forEach((size, axis) => {
    if (size === 1) return;
    const last = merged.sizes.length - 1;
    const [f, t] = [from[axis] ?? 0, to[axis] ?? 0];
    if (last >= 0 && merged.from[last] === f * size && merged.to[last] === t * size) {
      merged.sizes[last] = (merged.sizes[last] ?? 1) * size;
      merged.from[last] = f;
      merged.to[last] = t;
      return;
    }
    merged.sizes.push(size);
    merged.from.push(f);
    merged.to.push(t);
  });
  if (merged.sizes.length === 0) return { sizes: [1], from: [1], to: [1] };
  return merged;
}

function widthOfBox({ sizes, from, to }: Merged, ...offsets: readonly number[]): Width {
  const last = sizes.length - 1;
  const whole = [sizes[last] ?? 1, ...from.slice(0, last), ...to.slice(0, last), ...offsets];
  return from[last] === 1 && to[last] === 1 && whole.every((n) => n % 4 === 0) ? 4 : 1;
}

const one = (dispatch: Dispatch<WgslCode>): Lowering<WgslCode> => ({
  workspace: [],
  dispatches: [dispatch],
});

/** Elements from the start of a tensor to the corner of a box in it. */
const corner = (shape: readonly number[], at: readonly number[]): number =>
  strides(shape).reduce((sum, step, d) => sum + step * (at[d] ?? 0), 0);

export function wgslPermute(
  site: CallSite<PermuteAttrs>,
  _profile: WgslProfile,
): Lowering<WgslCode> {
  const x = operand(site, 0);
  const y = result(site, 0).shape;
  const own = strides(x.shape);
  const from = site.attrs.order.map((d) => axis(own, d));
  const source = { operand: 0, strides: from, offset: 0 };
  return one(box(y, x.dtype, source, { operand: 1, strides: strides(y), offset: 0 }, 'permute'));
}

export function wgslSlice(site: CallSite<SliceAttrs>, _profile: WgslProfile): Lowering<WgslCode> {
  const x = operand(site, 0);
  const { sizes } = site.attrs;
  const offset = corner(x.shape, site.attrs.starts);
  const source = { operand: 0, strides: strides(x.shape), offset };
  return one(
    box(sizes, x.dtype, source, { operand: 1, strides: strides(sizes), offset: 0 }, 'slice'),
  );
}

export function wgslPad(site: CallSite<PadAttrs>, _profile: WgslProfile): Lowering<WgslCode> {
  const x = operand(site, 0);
  const { shape } = site.attrs;
  const offset = corner(shape, site.attrs.before);
  const source = { operand: 0, strides: strides(x.shape), offset: 0 };
  const target = { operand: 1, strides: strides(shape), offset };
  const count = elements(shape);
  const width: Width = count % 4 === 0 ? 4 : 1;
  const UNITS = count / width;
  const clear = dispatch(
    'pad zero',
    bindings([{ name: 'y', dtype: 'f32', width, access: 'store' }]) + units(width) + zero,
    { UNITS },
    [1],
    gridOf(Math.ceil(UNITS / GROUP)),
  );
  return { workspace: [], dispatches: [clear, box(x.shape, x.dtype, source, target, 'pad')] };
}

export function wgslConcat(site: CallSite<ConcatAttrs>, _profile: WgslProfile): Lowering<WgslCode> {
  const y = result(site, 0).shape;
  const along = site.attrs.axis;
  const steps = strides(y);
  let at = 0;
  const dispatches = site.inputs.map((_, n) => {
    const x = operand(site, n);
    const source = { operand: n, strides: strides(x.shape), offset: 0 };
    const offset = at * axis(steps, along);
    at += axis(x.shape, along);
    const target = { operand: site.inputs.length, strides: steps, offset };
    return box(x.shape, x.dtype, source, target, 'concat');
  });
  return { workspace: [], dispatches };
}
