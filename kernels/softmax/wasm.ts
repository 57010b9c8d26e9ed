/** softmax over the last axis and its gradient on wasm: unit = row. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { expOf } from '../../compiler/targets/wasm/wat/math.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { maxRow, overRow, spread, sumRow } from '../../compiler/targets/wasm/wat/rows.ts';

/** y = exp(x − max x) / Σ exp(x − max x) */
const forward = (): WasmCode =>
  kernel('softmax', ['x', 'y'], { D: 'i' }, (f, { views, params: { D }, units }) =>
    units((row) => {
      const x = f.int('row', elementAt(views.x, i32.mul(row, D)));
      const y = f.int('to', elementAt(views.y, i32.mul(row, D)));
      const most = spread(
        f,
        'most',
        maxRow(f, D, ({ load }) => load(x)),
      );
      const power = f.vector('power');
      const sum = sumRow(f, D, ({ load, store }) => {
        f.set(power, expOf(f, f32x4.sub(load(x), most)));
        store(y, power);
        return power;
      });
      const part = spread(f, 'part', f32.div(1, sum));
      overRow(f, D, ({ load, store }) => store(y, f32x4.mul(load(y), part)));
    }),
  );

/** dx = y ⊙ (dy − Σ dy ⊙ y) */
const backward = (): WasmCode =>
  kernel('softmaxGrad', ['y', 'dy', 'dx'], { D: 'i' }, (f, { views, params: { D }, units }) =>
    units((row) => {
      const begin = f.int('begin', i32.mul(row, D));
      const y = f.int('y', elementAt(views.y, begin));
      const dy = f.int('dy', elementAt(views.dy, begin));
      const dx = f.int('dx', elementAt(views.dx, begin));
      const dot = spread(
        f,
        'dot',
        sumRow(f, D, ({ load }) => f32x4.mul(load(dy), load(y))),
      );
      overRow(f, D, ({ load, store }) => store(dx, f32x4.mul(load(y), f32x4.sub(load(dy), dot))));
    }),
  );

export function wasmSoftmax(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  return single(forward(), [0, 1], [D], elements(shape) / D);
}

export function wasmSoftmaxGrad(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  return single(backward(), [0, 1, 2], [D], elements(shape) / D);
}
