/**
 * An orthonormal basis of the columns of a matrix on wasm (passes.ts has the method). W lies in panels of 32 rows, a
 * panel column by column, so that inner products and substitutions walk four rows at a time through memory in order.
 */

import type { CallSite, Dispatch, Lowering, View, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { whole } from '../../compiler/targets/wasm/wat/lowering.ts';
import { noiseOf, passes, shiftOf } from './passes.ts';
import { factor } from './wasm-factor.ts';
import { finish, gram, panelRows, prepare, solve } from './wasm-panels.ts';
import type { OrthonormaliseAttrs } from './oracle.ts';

export function wasmOrthonormalise(
  site: CallSite<OrthonormaliseAttrs>,
  { fma }: WasmProfile,
): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const n = axis(shape, 0);
  const k = axis(shape, 1);
  const K = 4 * Math.ceil(k / 4);
  const panels = Math.ceil(n / panelRows);
  const blocks = K / 4;
  // Operands: y, faults, q; then W, the products G that become R, and the pivots' inverses with the state.
  const [y, faults, q, w, g, pivots] = [0, 1, 2, 3, 4, 5].map(whole) as [
    View,
    View,
    View,
    View,
    View,
    View,
  ];
  const reports = site.inputs[1] !== undefined && site.inputs[1] !== null;
  const dispatches: Dispatch<WasmCode>[] = [
    {
      code: prepare(reports),
      views: reports ? [y, w, pivots, faults] : [y, w, pivots],
      params: [n, k, K, noiseOf(n), reports ? site.attrs.site + 1 : 0],
      grid: [blocks, 1, 1],
    },
  ];
  for (let pass = 0; pass < passes; pass++) {
    const last = pass === passes - 1 ? 1 : 0;
    dispatches.push(
      {
        code: gram(fma),
        views: [w, g, pivots],
        params: [K, panels],
        grid: [(blocks * (blocks + 1)) / 2, 1, 1],
      },
      {
        code: factor(fma),
        views: [g, pivots],
        params: [K, last, shiftOf(k)],
        grid: [1, 1, 1],
      },
      { code: solve(fma), views: [w, g, pivots], params: [K], grid: [panels, 1, 1] },
    );
  }
  dispatches.push({ code: finish(), views: [w, q], params: [n, k, K], grid: [panels, 1, 1] });
  return { workspace: [panels * panelRows * K * 4, K * K * 4, (2 * K + 4) * 4], dispatches };
}
