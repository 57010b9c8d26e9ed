/** rmsNorm and its gradient on WebGPU: a row at a time. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, number, operand } from '../reading.ts';
import { type Binding, dispatch, rowKernel, widthOf } from '../wgsl.ts';
import grad from './rms-norm-grad.wgsl';
import forward from './rms-norm.wgsl';

/** What `weight(c)` gives where there is none. */
const ones = 'fn weight(c: u32) -> V { return V(1.0); }\n';
const loaded = 'fn weight(c: u32) -> V { return load_w(c); }\n';

export function wgslRmsNorm(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  return lower(site, profile, 'rmsNorm', ['x', 'w'], 'y', forward);
}

export function wgslRmsNormGrad(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  return lower(site, profile, 'rmsNormGrad', ['x', 'w', 'dy'], 'dx', grad);
}

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
  operands.push({ name: output, dtype: 'f32', width, access: 'store' });
  views.push(site.inputs.length);
  const weight = site.inputs[1] ? loaded : ones;
  const { source, grid } = rowKernel(profile, rows, size, operands, text, weight);
  const constants = { ROWS: rows, COLS: size / width, SIZE: size, EPS: number(site, 'eps') };
  return { workspace: [], dispatches: [dispatch(name, source, constants, views, grid)] };
}
