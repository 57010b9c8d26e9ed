/** normalise and its gradient on wasm: unit = row. */

import { isCoded, type Plain } from '../coded.ts';
import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, flag, number, operand } from '../reading.ts';
import { f32, f32x4, i32 } from '../wat/expr.ts';
import type { Expr, V } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import { single } from '../wat/lowering.ts';
import { elementAt } from '../wat/memory.ts';
import { overRow, spread, sumRow } from '../wat/rows.ts';

/** x̂ = (x − mean) rstd, rstd = 1 / √(mean((x − mean)²) + eps), mean = 0 where not centered */
const forward = (centered: boolean): WasmCode =>
  kernel(
    centered ? 'normalise.centered' : 'normalise',
    ['x', 'normal', 'rstd'],
    { D: 'i', eps: 'f' },
    (f, { views, params: { D, eps }, units }) =>
      units((row) => {
        const x = f.int('row', elementAt(views.x, i32.mul(row, D)));
        const to = f.int('to', elementAt(views.normal, i32.mul(row, D)));
        const meanOf = (sum: Expr<'f32'>): Expr<'f32'> => f32.div(sum, f32.from(D));
        const mean = centered
          ? spread(f, 'mean', meanOf(sumRow(f, D, ({ load }) => load(x))))
          : null;
        const apart = (value: V): V => (mean ? f32x4.sub(value, mean) : value);
        const value = f.vector('value');
        const squares = sumRow(f, D, ({ load }) => {
          f.set(value, apart(load(x)));
          return f32x4.mul(value, value);
        });
        const rstd = f.float('rstd', f32.div(1, f32.sqrt(f32.add(meanOf(squares), eps))));
        f.store(elementAt(views.rstd, row), rstd);
        const r = spread(f, 'r', rstd);
        overRow(f, D, ({ load, store }) => {
          store(to, f32x4.mul(apart(load(x)), r));
        });
      }),
  );

/** dx = rstd (g − mean(g) − x̂ mean(g x̂)), g = dx̂, mean(g) = 0 where not centered */
const backward = (centered: boolean, dtype: Plain): WasmCode =>
  kernel(
    `normaliseGrad.${dtype}${centered ? '.centered' : ''}`,
    ['normal', 'rstd', 'g', 'dx'],
    { D: 'i' },
    (f, { views, params: { D }, units }) =>
      units((row) => {
        const begin = f.int('begin', i32.mul(row, D));
        const normal = f.int('normal', elementAt(views.normal, begin, dtype));
        const g = f.int('from', elementAt(views.g, begin));
        const dx = f.int('to', elementAt(views.dx, begin));
        const meanOf = (sum: Expr<'f32'>): V => f32x4.splat(f32.div(sum, f32.from(D)));
        const mean = centered
          ? f.vector('mean', meanOf(sumRow(f, D, ({ load }) => load(g))))
          : null;
        const products = sumRow(f, D, ({ load }) => f32x4.mul(load(g), load(normal, dtype)));
        const along = f.vector('along', meanOf(products));
        const rstd = spread(f, 'r', f32.load(elementAt(views.rstd, row)));
        overRow(f, D, ({ load, store }) => {
          const rest = mean ? f32x4.sub(load(g), mean) : load(g);
          store(dx, f32x4.mul(rstd, f32x4.sub(rest, f32x4.mul(load(normal, dtype), along))));
        });
      }),
  );

export function wasmNormalise(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  const code = forward(flag(site, 'centered'));
  return single(code, [0, 1, 2], [D, number(site, 'eps')], elements(shape) / D);
}

export function wasmNormaliseGrad(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { dtype, shape } = operand(site, 0);
  if (isCoded(dtype)) throw new Error('internal: coded');
  const D = axis(shape, -1);
  return single(backward(flag(site, 'centered'), dtype), [0, 1, 2, 3], [D], elements(shape) / D);
}
