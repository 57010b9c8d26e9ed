/** A skew matrix from the numbers above its diagonal, on wasm: unit = row. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, result } from '../reading.ts';
import { f32, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { overRow } from '../../compiler/targets/wasm/wat/rows.ts';

/** What lies right of the diagonal is a run of θ; what lies left of it, one number of each row before. */
const row = (): WasmCode =>
  kernel('skew', ['theta', 'q'], { R: 'i', triangle: 'i' }, (f, args) =>
    args.units((unit) => {
      const { R, triangle } = args.params;
      const i = f.int('row', i32.rem(unit, R));
      const first = f.int('first', i32.mul(i32.div(unit, R), triangle));
      const q = f.int('to', elementAt(args.views.q, i32.mul(unit, R)));
      // θ at (j, i) for j < i: R − j − 2 numbers after that at (j − 1, i).
      const from = f.int('from', elementAt(args.views.theta, i32.sub(i32.add(first, i), 1)));
      f.loop('j', 0, i, 1, (j) => {
        f.store(elementAt(q, j), f32.neg(f32.load(from)));
        f.step(from, elementAt(0, i32.sub(i32.sub(R, j), 2)));
      });
      const diagonal = f.int('diagonal', elementAt(q, i));
      f.store(diagonal, f32.const(0));
      // The walk has come to (i, i), one before (i, i + 1).
      const [run, to] = [f.int('run', i32.add(from, 4)), f.int('right', i32.add(diagonal, 4))];
      overRow(f, i32.sub(i32.sub(R, i), 1), ({ load, store }) => store(to, load(run)));
    }),
  );

export function wasmSkew(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = result(site, 0);
  const R = axis(shape, -1);
  return single(row(), [0, 1], [R, (R * (R - 1)) / 2], elements(shape) / R);
}
