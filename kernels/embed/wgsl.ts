/** embed and its gradient on WebGPU. The gradient adds in the tokens' order: no atomics, the same sum every time. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { type Binding, GROUP, bindings, dispatch, gridOf, units, widthOf } from '../wgsl.ts';
import zero from '../copy/zero.wgsl';
import sums from '../sums.wgsl';
import grad from './embed-grad.wgsl';
import links from './embed-links.wgsl';
import forward from './embed.wgsl';
import type { EmbedGradAttrs } from './oracle.ts';

const gridFor = (invocations: number): [number, number, number] =>
  gridOf(Math.ceil(invocations / GROUP));

export function wgslEmbed(site: CallSite, _profile: WgslProfile): Lowering<WgslCode> {
  const table = operand(site, 0);
  const D = axis(table.shape, -1);
  const width = widthOf(D);
  const COLS = D / width;
  const UNITS = elements(operand(site, 1).shape) * COLS;
  const source = bindings([
    { name: 'table', dtype: table.dtype, width, access: 'load' },
    { name: 'ids', dtype: 'i32', width: 1, access: 'load' },
    { name: 'y', dtype: 'f32', width, access: 'store' },
  ]);
  const code = source + forward;
  const embed = dispatch('embed', code, { UNITS, COLS }, [0, 1, 2], gridFor(UNITS));
  return { workspace: [], dispatches: [embed] };
}

export function wgslEmbedGrad(
  site: CallSite<EmbedGradAttrs>,
  _profile: WgslProfile,
): Lowering<WgslCode> {
  const N = elements(operand(site, 0).shape);
  const D = axis(operand(site, 1).shape, -1);
  const width = widthOf(D);
  const COLS = D / width;
  const [ids, dy, dtable, strings] = [0, 1, 2, 3];
  const idsBinding: Binding = { name: 'ids', dtype: 'i32', width: 1, access: 'load' };
  const linksBinding = (access: 'load' | 'store'): Binding => {
    return { name: 'links', dtype: 'u32', width: 1, access };
  };
  const out: Binding = { name: 'dtable', dtype: 'f32', width, access: 'store' };
  const string = dispatch(
    'embedGrad links',
    bindings([idsBinding, linksBinding('store')]) + links,
    { N },
    [ids, strings],
    gridFor(N),
  );
  const UNITS = site.attrs.rows * COLS;
  const clear = dispatch(
    'embedGrad zero',
    bindings([{ ...out, name: 'y' }]) + units(width) + zero,
    { UNITS },
    [dtable],
    gridFor(UNITS),
  );
  const add = dispatch(
    'embedGrad',
    bindings([
      idsBinding,
      linksBinding('load'),
      { name: 'dy', dtype: 'f32', width, access: 'load' },
      out,
    ]) +
      units(width) +
      sums +
      grad,
    { N, COLS },
    [ids, strings, dy, dtable],
    gridFor(N * COLS),
  );
  return { workspace: [2 * N * 4], dispatches: [string, clear, add] };
}
