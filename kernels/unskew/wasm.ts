/** What a matrix has above its diagonal less what it has below, on wasm: unit = row. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';

/** A run of θ: row i right of the diagonal, less column i below it. */
const row = (): WasmCode =>
  kernel('unskew', ['m', 'theta'], { R: 'i', triangle: 'i' }, (f, args) =>
    args.units((unit) => {
      const { R, triangle } = args.params;
      const i = f.int('row', i32.rem(unit, R));
      const before = i32.div(i32.mul(i, i32.sub(i32.sub(i32.mul(2, R), i), 1)), 2);
      const first = f.int('first', i32.add(i32.mul(i32.div(unit, R), triangle), before));
      const to = f.int('to', elementAt(args.views.theta, first));
      const right = f.int('right', elementAt(args.views.m, i32.add(i32.mul(unit, R), i)));
      const below = f.int('below', right);
      f.loop('j', i32.add(i, 1), R, 1, () => {
        f.step(right, 4);
        f.step(below, elementAt(0, R));
        f.store(to, f32.sub(f32.load(right), f32.load(below)));
        f.step(to, 4);
      });
    }),
  );

export function wasmUnskew(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const R = axis(shape, -1);
  return single(row(), [0, 1], [R, (R * (R - 1)) / 2], elements(shape) / R);
}
