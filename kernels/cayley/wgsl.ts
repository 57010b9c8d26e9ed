/** Cayley's rotation less I on WebGPU: a workgroup a matrix, in place. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { type Width, bindings, dispatch, gridOf, lanesOf, units, widthOf } from '../wgsl.ts';
import text from './cayley.wgsl';

/** Rows whose factors lie in workgroup memory at once: 4 KiB. */
const chunk = 256;

/** Columns k..k+3, where k is a multiple of 4, of the row that begins at unit `at`; and the part of them in unit u. */
const quarters = (width: Width): string =>
  width === 4
    ? `fn four(at: u32, k: u32) -> vec4f { return load_s(at + k / 4u); }
fn part(row: vec4f, u: u32) -> vec4f { return row; }
`
    : `fn four(at: u32, k: u32) -> vec4f {
  var v = vec4f();
  for (var i = 0u; i < 4u && k + i < R; i++) { v[i] = load_s(at + k + i); }
  return v;
}
fn part(row: vec4f, u: u32) -> f32 { return row[u % 4u]; }
`;

/** Invocations for a matrix of this many units: on a GPU about four units each. */
function lanesFor(profile: WgslProfile, count: number): number {
  if (profile.kind === 'software') return lanesOf(profile);
  let lanes = 32;
  while (2 * lanes <= Math.min(256, profile.maxInvocations) && 4 * lanes < count) lanes *= 2;
  return lanes;
}

export function wgslCayley(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const { shape } = operand(site, 0);
  const R = axis(shape, -1);
  const BATCH = elements(shape) / (R * R);
  const width = widthOf(R);
  const UNITS = R / width;
  const lanes = lanesFor(profile, R * UNITS);
  let SIDE = 1;
  while (SIDE < lanes && SIDE < UNITS) SIDE *= 2;
  const source =
    bindings([
      { name: 'q', dtype: 'f32', width, access: 'load' },
      { name: 's', dtype: 'f32', width, access: 'both' },
    ]) +
    units(width) +
    `const LANES = ${lanes}u;\nconst CHUNK = ${chunk}u;\n` +
    quarters(width) +
    text;
  const constants = { BATCH, R, UNITS, SIDE };
  return {
    workspace: [],
    dispatches: [dispatch('cayley', source, constants, [0, 1], gridOf(BATCH))],
  };
}
