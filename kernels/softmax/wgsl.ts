/** softmax over the last axis and its gradient on WebGPU: a row at a time. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { type Binding, dispatch, rowKernel, widthOf } from '../wgsl.ts';
import grad from './softmax-grad.wgsl';
import forward from './softmax.wgsl';

export function wgslSoftmax(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  return lower(site, profile, 'softmax', ['x'], 'y', forward);
}

export function wgslSoftmaxGrad(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  return lower(site, profile, 'softmaxGrad', ['y', 'dy'], 'dx', grad);
}

function lower(
  site: CallSite,
  profile: WgslProfile,
  name: string,
  inputs: readonly string[],
  output: string,
  text: string,
): Lowering<WgslCode> {
  const { shape } = operand(site, 0);
  const size = axis(shape, -1);
  const rows = elements(shape) / size;
  const width = widthOf(size);
  const operands: Binding[] = [
    ...inputs.map((input, i): Binding => {
      return { name: input, dtype: operand(site, i).dtype, width, access: 'load' };
    }),
    { name: output, dtype: 'f32', width, access: 'store' },
  ];
  const { source, grid } = rowKernel(profile, rows, size, operands, text);
  const constants = { ROWS: rows, COLS: size / width };
  const views = operands.map((_, i) => i);
  return { workspace: [], dispatches: [dispatch(name, source, constants, views, grid)] };
}
