/** normalise and its gradient on WebGPU: a row at a time. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { type Binding, dispatch, rowKernel, storageOf, widthOf } from '../wgsl.ts';
import grad from './normalise-grad.wgsl';
import forward from './normalise.wgsl';
import type { NormaliseAttrs, NormaliseGradAttrs } from './oracle.ts';

export function wgslNormalise(
  site: CallSite<NormaliseAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const width = widthOf(axis(operand(site, 0).shape, -1));
  const operands: Binding[] = [
    { name: 'x', dtype: 'f32', width, access: 'load' },
    { name: 'normal', dtype: 'f32', width, access: 'store' },
    { name: 'rstd', dtype: 'f32', width: 1, access: 'store' },
  ];
  const EPS = site.attrs.eps;
  return lower(site, profile, { name: 'normalise', operands, text: forward, constants: { EPS } });
}

export function wgslNormaliseGrad(
  site: CallSite<NormaliseGradAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const normal = operand(site, 0);
  const width = widthOf(axis(normal.shape, -1));
  const operands: Binding[] = [
    { name: 'normal', ...storageOf(normal), width, access: 'load' },
    { name: 'rstd', dtype: 'f32', width: 1, access: 'load' },
    { name: 'g', dtype: 'f32', width, access: 'load' },
    { name: 'dx', dtype: 'f32', width, access: 'store' },
  ];
  return lower(site, profile, { name: 'normaliseGrad', operands, text: grad, constants: {} });
}

interface Text {
  readonly name: string;
  readonly operands: readonly Binding[];
  readonly text: string;
  readonly constants: Readonly<Record<string, number>>;
}

function lower(
  site: CallSite<NormaliseGradAttrs>,
  profile: WgslProfile,
  { name, operands, text, constants }: Text,
): Lowering<WgslCode> {
  const { shape } = operand(site, 0);
  const SIZE = axis(shape, -1);
  const ROWS = elements(shape) / SIZE;
  const { source, grid } = rowKernel(profile, ROWS, SIZE, operands, text);
  const CENTERED = site.attrs.centered ? 1 : 0;
  const all = { ...constants, ROWS, COLS: SIZE / widthOf(SIZE), SIZE, CENTERED };
  const views = operands.map((_, i) => i);
  return { workspace: [], dispatches: [dispatch(name, source, all, views, grid)] };
}
