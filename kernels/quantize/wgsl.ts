/** quantize and dequantize on WebGPU: a range per column, then a word per invocation. */

import {
  type CallSite,
  type Dispatch,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, number, numbers, operand } from '../reading.ts';
import { type Binding, GROUP, bindings, dispatch, gridOf, units, widthOf } from '../wgsl.ts';
import dequantize from './dequantize.wgsl';
import quantize from './quantize.wgsl';
import rangeParts from './range-parts.wgsl';
import range from './range.wgsl';

const gridFor = (invocations: number): [number, number, number] =>
  gridOf(Math.ceil(invocations / GROUP));

const putRange = (bits: number): string => `
fn put_range(c: u32, low: V, high: V) {
  store_range(c, low);
  store_range(COLS + c, (high - low) / ${2 ** bits - 1}.0);
}
`;

export function wgslQuantize(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const x = operand(site, 0);
  const bits = number(site, 'bits');
  const C = axis(x.shape, -1);
  const rows = elements(x.shape) / C;
  const ROW_WORDS = Math.ceil((C * bits) / 32);
  const WORDS = rows * ROW_WORDS;
  const pack = dispatch(
    'quantize',
    bindings([
      { name: 'x', dtype: 'f32', width: 1, access: 'load' },
      { name: 'range', dtype: 'f32', width: 1, access: 'load' },
      { name: 'codes', dtype: 'u32', width: 1, access: 'store' },
    ]) + quantize,
    { WORDS, ROW_WORDS, C, BITS: bits },
    [0, 2, 1],
    gridFor(WORDS),
  );
  const { workspace, dispatches } = ranges(rows, C, bits, profile);
  return { workspace, dispatches: [...dispatches, pack] };
}

/** range[2, C] of x: in one go, or by parts of the rows where there are few columns. */
function ranges(rows: number, C: number, bits: number, profile: WgslProfile): Lowering<WgslCode> {
  const [x, output, workspace] = [0, 2, 3];
  const width = widthOf(C);
  const COLS = C / width;
  const busy = profile.kind === 'software' ? 64 : 1 << 14;
  const PARTS = Math.max(1, Math.min(Math.ceil(busy / COLS), Math.floor(rows / 16), 64));
  const load: Binding = { name: 'x', dtype: 'f32', width, access: 'load' };
  const put = putRange(bits);
  const out: Binding = { name: 'range', dtype: 'f32', width, access: 'store' };
  const constants = { ROWS: rows, COLS, PARTS };
  if (PARTS === 1) {
    const whole = 'fn put_part(part: u32, c: u32, low: V, high: V) { put_range(c, low, high); }\n';
    const source = bindings([load, out]) + units(width) + put + whole + range;
    const one = dispatch('quantize range', source, constants, [x, output], gridFor(COLS));
    return { workspace: [], dispatches: [one] };
  }
  const part: Binding = { name: 'part', dtype: 'f32', width, access: 'store' };
  const apart = `fn put_part(part: u32, c: u32, low: V, high: V) {
  store_part(part * COLS + c, low);
  store_part((PARTS + part) * COLS + c, high);
}
`;
  const first: Dispatch<WgslCode> = dispatch(
    'quantize range of parts',
    bindings([load, part]) + units(width) + apart + range,
    constants,
    [x, workspace],
    gridFor(COLS * PARTS),
  );
  const last = dispatch(
    'quantize range',
    bindings([{ ...part, access: 'load' }, out]) + units(width) + put + rangeParts,
    { COLS, PARTS },
    [workspace, output],
    gridFor(COLS),
  );
  return { workspace: [2 * PARTS * C * 4], dispatches: [first, last] };
}

/** The codes of a unit, from bit `at` of a word. */
const codesOf = (width: 1 | 4): string =>
  width === 4
    ? `fn codes_at(word: u32, at: u32, bits: u32) -> V {
  return V((vec4u(word) >> (vec4u(at) + vec4u(0u, 1u, 2u, 3u) * bits)) & vec4u((1u << bits) - 1u));
}
`
    : `fn codes_at(word: u32, at: u32, bits: u32) -> V {
  return V((word >> at) & ((1u << bits) - 1u));
}
`;

export function wgslDequantize(site: CallSite, _profile: WgslProfile): Lowering<WgslCode> {
  const shape = numbers(site, 'shape');
  const bits = number(site, 'bits');
  const C = axis(shape, -1);
  const width = widthOf(C);
  const UNITS = elements(shape) / width;
  const operands: Binding[] = [
    { name: 'codes', dtype: 'u32', width: 1, access: 'load' },
    { name: 'range', dtype: 'f32', width, access: 'load' },
    { name: 'x', dtype: 'f32', width, access: 'store' },
  ];
  const source = bindings(operands) + units(width) + codesOf(width) + dequantize;
  const ROW_WORDS = Math.ceil((C * bits) / 32);
  const constants = { UNITS, COLS: C / width, ROW_WORDS, BITS: bits };
  const unpack = dispatch('dequantize', source, constants, [0, 1, 2], gridFor(UNITS));
  return { workspace: [], dispatches: [unpack] };
}
