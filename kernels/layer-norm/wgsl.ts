/** layerNorm, its gradient and rowStats on WebGPU: a row at a time. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, flag, number, operand } from '../reading.ts';
import { type Binding, dispatch, rowKernel, widthOf } from '../wgsl.ts';
import grad from './layer-norm-grad.wgsl';
import forward from './layer-norm.wgsl';
import stats from './row-stats.wgsl';

export function wgslLayerNorm(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  return lower(site, profile, 'layerNorm', ['x', 'w', 'b'], 'y', forward);
}

export function wgslLayerNormGrad(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  return lower(site, profile, 'layerNormGrad', ['x', 'w', 'dy'], 'dx', grad);
}

export function wgslRowStats(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const x = operand(site, 0);
  const size = axis(x.shape, -1);
  const rows = elements(x.shape) / size;
  const width = widthOf(size);
  const operands: Binding[] = [
    { name: 'x', dtype: x.dtype, width, access: 'load' },
    { name: 'mean', dtype: 'f32', width: 1, access: 'store' },
    { name: 'rstd', dtype: 'f32', width: 1, access: 'store' },
  ];
  const { source, grid } = rowKernel(profile, rows, size, operands, stats);
  const CENTERED = flag(site, 'centered') ? 1 : 0;
  const constants = {
    ROWS: rows,
    COLS: size / width,
    SIZE: size,
    EPS: number(site, 'eps'),
    CENTERED,
  };
  return { workspace: [], dispatches: [dispatch('rowStats', source, constants, [0, 1, 2], grid)] };
}

/** `weight(c)` and `bias(c)`, whether or not there are such operands. */
const affine = (names: readonly string[]): string => {
  const or = (name: string, otherwise: string): string =>
    names.includes(name) ? `load_${name}(c)` : otherwise;
  return `fn weight(c: u32) -> V { return ${or('w', 'V(1.0)')}; }
fn bias(c: u32) -> V { return ${or('b', 'V()')}; }
`;
};

function lower(
  site: CallSite,
  profile: WgslProfile,
  name: string,
  inputs: readonly string[],
  output: string,
  text: string,
): Lowering<WgslCode> {
  const x = operand(site, 0);
  const size = axis(x.shape, -1);
  const rows = elements(x.shape) / size;
  const width = widthOf(size);
  const operands: Binding[] = [];
  const views: number[] = [];
  inputs.forEach((input, i) => {
    const own = site.inputs[i];
    if (!own) return;
    operands.push({ name: input, dtype: own.dtype, width, access: 'load' });
    views.push(i);
  });
  const more = affine(operands.map((x) => x.name));
  operands.push({ name: output, dtype: 'f32', width, access: 'store' });
  views.push(site.inputs.length);
  const { source, grid } = rowKernel(profile, rows, size, operands, text, more);
  const constants = { ROWS: rows, COLS: size / width, SIZE: size, EPS: number(site, 'eps') };
  return { workspace: [], dispatches: [dispatch(name, source, constants, views, grid)] };
}
