/** crossEntropy and its gradient on WebGPU, and the same over a chunk of rows for the chunked head. */

import {
  type CallSite,
  type Dispatch,
  type Lowering,
  type View,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { type Binding, dispatch, rowKernel, widthOf } from '../wgsl.ts';
import grad from './cross-entropy-grad.wgsl';
import forward from './cross-entropy.wgsl';
import type { CrossEntropyAttrs } from './oracle.ts';

/** Rows of logits, [rows, V], and where the numbers of each row lie. */
export interface LossRows {
  readonly rows: number;
  readonly V: number;
  readonly ignore: number;
  readonly logits: View;
  readonly targets: View;
  readonly lse: View;
}

/** rows and lse of some rows of logits. */
export function lossRows(at: LossRows, losses: View, profile: WgslProfile): Dispatch<WgslCode> {
  const width = widthOf(at.V);
  const operands: Binding[] = [
    { name: 'x', dtype: 'f32', width, access: 'load' },
    { name: 'targets', dtype: 'i32', width: 1, access: 'load' },
    { name: 'rows', dtype: 'f32', width: 1, access: 'store' },
    { name: 'lse', dtype: 'f32', width: 1, access: 'store' },
  ];
  const { source, grid } = rowKernel(profile, at.rows, at.V, operands, forward);
  const constants = { ROWS: at.rows, COLS: at.V / width, IGNORE: at.ignore };
  const views = [at.logits, at.targets, losses, at.lse];
  return dispatch('crossEntropy', source, constants, views, grid);
}

/** dlogits of some rows; in place of the logits where `dlogits` is null. */
export function lossRowsGrad(
  at: LossRows,
  drows: View,
  dlogits: View | null,
  profile: WgslProfile,
): Dispatch<WgslCode> {
  const width = widthOf(at.V);
  const numbers: Binding[] = [
    { name: 'targets', dtype: 'i32', width: 1, access: 'load' },
    { name: 'lse', dtype: 'f32', width: 1, access: 'load' },
    { name: 'drows', dtype: 'f32', width: 1, access: 'load' },
  ];
  const apart: Binding[] = [
    { name: 'x', dtype: 'f32', width, access: 'load' },
    { name: 'dx', dtype: 'f32', width, access: 'store' },
  ];
  const inPlace: Binding[] = [{ name: 'dx', dtype: 'f32', width, access: 'both' }];
  const operands = [...numbers, ...(dlogits ? apart : inPlace)];
  const logit = `fn logit(i: u32) -> V { return load_${dlogits ? 'x' : 'dx'}(i); }\n`;
  const { source, grid } = rowKernel(profile, at.rows, at.V, operands, grad, logit);
  const constants = { ROWS: at.rows, COLS: at.V / width, IGNORE: at.ignore };
  const views = [at.targets, at.lse, drows, at.logits, ...(dlogits ? [dlogits] : [])];
  return dispatch('crossEntropyGrad', source, constants, views, grid);
}

const whole = (site: CallSite<CrossEntropyAttrs>, lse: number): LossRows => {
  const { shape } = operand(site, 0);
  const V = axis(shape, -1);
  return {
    rows: elements(shape) / V,
    V,
    ignore: site.attrs.ignore,
    logits: { operand: 0 },
    targets: { operand: 1 },
    lse: { operand: lse },
  };
};

export function wgslCrossEntropy(
  site: CallSite<CrossEntropyAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  return { workspace: [], dispatches: [lossRows(whole(site, 3), { operand: 2 }, profile)] };
}

export function wgslCrossEntropyGrad(
  site: CallSite<CrossEntropyAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const loss = lossRowsGrad(whole(site, 2), { operand: 3 }, { operand: 4 }, profile);
  return { workspace: [], dispatches: [loss] };
}
