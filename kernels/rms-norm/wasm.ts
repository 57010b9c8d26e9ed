/** rmsNorm and its gradient on wasm: unit = row. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, number, operand } from '../reading.ts';
import { f32, f32x4, i32 } from '../wat/expr.ts';
import type { Expr, I, V } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import type { Fn } from '../wat/function.ts';
import { single } from '../wat/lowering.ts';
import { elementAt } from '../wat/memory.ts';
import { overRow, spread, sumRow } from '../wat/rows.ts';

/** 1 / √(mean(x²) + eps) of a row. */
const scaleOf = (f: Fn, x: I, D: Expr<'i32'>, eps: Expr<'f32'>): Expr<'f32'> => {
  const squares = sumRow(f, D, ({ load }) => f32x4.mul(load(x), load(x)));
  return f32.div(1, f32.sqrt(f32.add(f32.div(squares, f32.from(D)), eps)));
};

/** y = x r ⊙ w */
const forward = (weighted: boolean): WasmCode =>
  kernel(
    weighted ? 'rmsNorm.w' : 'rmsNorm',
    weighted ? ['x', 'w', 'y'] : ['x', 'y'],
    { D: 'i', eps: 'f' },
    (f, { views, params: { D, eps }, units }) =>
      units((row) => {
        const { x: x0, y: y0, w } = views as Views;
        const x = f.int('row', elementAt(x0, i32.mul(row, D)));
        const y = f.int('to', elementAt(y0, i32.mul(row, D)));
        const r = spread(f, 'r', scaleOf(f, x, D, eps));
        overRow(f, D, ({ load, store }) => {
          const normal = f32x4.mul(load(x), r);
          store(y, w ? f32x4.mul(normal, load(w)) : normal);
        });
      }),
  );
type Views = Readonly<Record<'x' | 'y', Expr<'i32'>>> & { readonly w?: Expr<'i32'> };

/** dx = r (g − x̂ mean(g x̂)) = r g − x r³ Σ(g x) / D, g = dy ⊙ w */
const backward = (weighted: boolean): WasmCode =>
  kernel(
    weighted ? 'rmsNormGrad.w' : 'rmsNormGrad',
    weighted ? ['x', 'w', 'dy', 'dx'] : ['x', 'dy', 'dx'],
    { D: 'i', eps: 'f' },
    (f, { views, params: { D, eps }, units }) =>
      units((row) => {
        const { w } = views as { readonly w?: Expr<'i32'> };
        const begin = f.int('begin', i32.mul(row, D));
        const x = f.int('x', elementAt(views.x, begin));
        const dy = f.int('dy', elementAt(views.dy, begin));
        const dx = f.int('dx', elementAt(views.dx, begin));
        const r = f.float('r', scaleOf(f, x, D, eps));
        const rs = spread(f, 'rs', r);
        const g = (load: (base: I) => V): V => (w ? f32x4.mul(load(dy), load(w)) : load(dy));
        const dot = sumRow(f, D, ({ load }) => f32x4.mul(g(load), f32x4.mul(load(x), rs)));
        const mean = spread(f, 'mean', f32.div(dot, f32.from(D)));
        overRow(f, D, ({ load, store }) => {
          const normal = f32x4.mul(load(x), rs);
          store(dx, f32x4.mul(rs, f32x4.sub(g(load), f32x4.mul(normal, mean))));
        });
      }),
  );

/** y = x · rsqrt(mean(x²) + eps) · w */
export function wasmRmsNorm(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  return rows(site, [0, 1, 2], forward(site.inputs[1] !== null));
}

export function wasmRmsNormGrad(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  return rows(site, [0, 1, 2, 3], backward(site.inputs[1] !== null));
}

function rows(site: CallSite, operands: readonly number[], code: WasmCode): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  const present = operands.filter((i) => site.inputs[i] !== null);
  return single(code, present, [D, number(site, 'eps')], elements(shape) / D);
}
