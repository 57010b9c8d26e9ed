/** Between a skew matrix and the numbers above its diagonal, on WebGPU: an invocation an element of the matrix. */

import {
  type CallSite,
  type Lowering,
  type Operand,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, result } from '../reading.ts';
import { GROUP, bindings, dispatch, gridOf } from '../wgsl.ts';
import text from './skew.wgsl';

/** One dispatch over the elements of `matrix`, from the operand named `from` to that named `to`. */
export function overMatrix(
  name: string,
  source: string,
  { shape }: Operand,
  [from, to]: readonly [string, string],
): Lowering<WgslCode> {
  const COUNT = elements(shape);
  const head = bindings([
    { name: from, dtype: 'f32', width: 1, access: 'load' },
    { name: to, dtype: 'f32', width: 1, access: 'store' },
  ]);
  const constants = { COUNT, R: axis(shape, -1) };
  const grid = gridOf(Math.ceil(COUNT / GROUP));
  return { workspace: [], dispatches: [dispatch(name, head + source, constants, [0, 1], grid)] };
}

export const wgslSkew = (site: CallSite, _profile: WgslProfile): Lowering<WgslCode> =>
  overMatrix('skew', text, result(site, 0), ['theta', 'q']);
