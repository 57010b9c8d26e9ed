/** sample on WebGPU: draws the indices, then gathers. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import random from '../random.wgsl';
import { axis, operand } from '../reading.ts';
import { GROUP, type Width, bindings, dispatch, gridOf, widthOf } from '../wgsl.ts';
import draw from './draw.wgsl';
import gather from './gather.wgsl';
import type { SampleAttrs } from './oracle.ts';

export function wgslSample(site: CallSite<SampleAttrs>, _profile: WgslProfile): Lowering<WgslCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  const rows = elements(shape) / D;
  const byRow = site.attrs.axis === 0;
  const COUNT = site.attrs.count;
  const N = byRow ? rows : D;
  const [x, seed, y, drawn] = [0, 1, 2, 3];
  let half = 1;
  while (2 ** (2 * half) < N) half++;
  const constants = { COUNT, N, HALF_BITS: half, MASK: 2 ** half - 1, SALT: site.attrs.salt };
  const indices = dispatch(
    'sample draw',
    bindings([
      { name: 'seed', dtype: 'u32', width: 1, access: 'load' },
      { name: 'drawn', dtype: 'u32', width: 1, access: 'store' },
    ]) +
      random +
      draw,
    constants,
    [seed, drawn],
    gridOf(Math.ceil(COUNT / GROUP)),
  );
  const width: Width = byRow ? widthOf(D) : 1;
  const place = byRow ? 'load_drawn(row) * COLS + c' : 'row * COLS + load_drawn(c)';
  const UNITS = (byRow ? COUNT * D : rows * COUNT) / width;
  const collect = dispatch(
    'sample gather',
    bindings([
      { name: 'x', dtype: 'f32', width, access: 'load' },
      { name: 'drawn', dtype: 'u32', width: 1, access: 'load' },
      { name: 'y', dtype: 'f32', width, access: 'store' },
    ]) +
      `fn source_of(row: u32, c: u32) -> u32 { return ${place}; }\n` +
      gather,
    { UNITS, COLS: D / width, OUT_COLS: byRow ? D / width : COUNT },
    [x, drawn, y],
    gridOf(Math.ceil(UNITS / GROUP)),
  );
  return { workspace: [COUNT * 4], dispatches: [indices, collect] };
}
