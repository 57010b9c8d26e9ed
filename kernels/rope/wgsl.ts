/** rope on WebGPU: a pair, or four, per invocation. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { type Binding, GROUP, type Width, bindings, dispatch, gridOf, units } from '../wgsl.ts';
import rope from './rope.wgsl';
import type { RopeAttrs } from './oracle.ts';

export function wgslRope(site: CallSite<RopeAttrs>, _profile: WgslProfile): Lowering<WgslCode> {
  const x = operand(site, 0);
  const tokens = site.attrs.layout === 'tokens';
  const K = axis(x.shape, -1);
  const width: Width = (K / 2) % 4 === 0 ? 4 : 1;
  const HALF = K / 2 / width;
  const UNITS = elements(x.shape) / 2 / width;
  const operands: Binding[] = [
    { name: 'x', dtype: x.dtype, width, access: 'load' },
    { name: 'table', dtype: 'f32', width, access: 'load' },
    { name: 'y', dtype: 'f32', width, access: 'store' },
  ];
  const pairs = site.attrs.style === 'half' ? halves : width === 4 ? four : one;
  const angles = width === 4 ? fourAngles : oneAngle;
  const source = bindings(operands) + units(width) + angles + pairs + rope;
  const constants = {
    UNITS,
    HALF,
    INNER: tokens ? axis(x.shape, 2) : 1,
    T: axis(x.shape, tokens ? 1 : 2),
    SIGN: site.attrs.inverse ? -1 : 1,
  };
  const grid = gridOf(Math.ceil(UNITS / GROUP));
  return { workspace: [], dispatches: [dispatch('rope', source, constants, [0, 1, 2], grid)] };
}

/** The table holds cosine and sine in turn. */
const oneAngle = `
fn cosines(i: u32) -> V { return load_table(i * 2u); }
fn sines(i: u32) -> V { return load_table(i * 2u + 1u); }
`;
const fourAngles = `
fn cosines(i: u32) -> V { return vec4f(load_table(i * 2u).xz, load_table(i * 2u + 1u).xz); }
fn sines(i: u32) -> V { return vec4f(load_table(i * 2u).yw, load_table(i * 2u + 1u).yw); }
`;

/** j goes with j + K/2. */
const halves = `
fn first(head: u32, j: u32) -> V { return load_x(head * 2u * HALF + j); }
fn second(head: u32, j: u32) -> V { return load_x((head * 2u + 1u) * HALF + j); }
fn put_pair(head: u32, j: u32, a: V, b: V) {
  store_y(head * 2u * HALF + j, a);
  store_y((head * 2u + 1u) * HALF + j, b);
}
`;

/** 2j goes with 2j + 1. */
const one = `
fn first(head: u32, j: u32) -> V { return load_x((head * HALF + j) * 2u); }
fn second(head: u32, j: u32) -> V { return load_x((head * HALF + j) * 2u + 1u); }
fn put_pair(head: u32, j: u32, a: V, b: V) {
  store_y((head * HALF + j) * 2u, a);
  store_y((head * HALF + j) * 2u + 1u, b);
}
`;
const four = `
fn first(head: u32, j: u32) -> V {
  let i = (head * HALF + j) * 2u;
  return vec4f(load_x(i).xz, load_x(i + 1u).xz);
}
fn second(head: u32, j: u32) -> V {
  let i = (head * HALF + j) * 2u;
  return vec4f(load_x(i).yw, load_x(i + 1u).yw);
}
fn put_pair(head: u32, j: u32, a: V, b: V) {
  let i = (head * HALF + j) * 2u;
  store_y(i, vec4f(a.x, b.x, a.y, b.y));
  store_y(i + 1u, vec4f(a.z, b.z, a.w, b.w));
}
`;
