/** A skew matrix from the numbers above its diagonal, on WebGPU. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, result } from '../reading.ts';
import { GROUP, bindings, dispatch, gridOf } from '../wgsl.ts';
import text from './skew.wgsl';

export function wgslSkew(site: CallSite, _profile: WgslProfile): Lowering<WgslCode> {
  const { shape } = result(site, 0);
  const COUNT = elements(shape);
  const source =
    bindings([
      { name: 'theta', dtype: 'f32', width: 1, access: 'load' },
      { name: 'q', dtype: 'f32', width: 1, access: 'store' },
    ]) + text;
  const grid = gridOf(Math.ceil(COUNT / GROUP));
  const constants = { COUNT, R: axis(shape, -1) };
  return { workspace: [], dispatches: [dispatch('skew', source, constants, [0, 1], grid)] };
}
