/** What a matrix has above its diagonal less what it has below, on WebGPU. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { GROUP, bindings, dispatch, gridOf } from '../wgsl.ts';
import text from './unskew.wgsl';

export function wgslUnskew(site: CallSite, _profile: WgslProfile): Lowering<WgslCode> {
  const { shape } = operand(site, 0);
  const COUNT = elements(shape);
  const source =
    bindings([
      { name: 'm', dtype: 'f32', width: 1, access: 'load' },
      { name: 'theta', dtype: 'f32', width: 1, access: 'store' },
    ]) + text;
  const grid = gridOf(Math.ceil(COUNT / GROUP));
  const constants = { COUNT, R: axis(shape, -1) };
  return { workspace: [], dispatches: [dispatch('unskew', source, constants, [0, 1], grid)] };
}
