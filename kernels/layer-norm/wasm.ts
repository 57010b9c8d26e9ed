/** layerNorm, its gradient, and the statistics of a row on wasm: unit = row. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, flag, number, operand } from '../reading.ts';
import { f32, f32x4, i32 } from '../wat/expr.ts';
import type { Expr, I, V } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import type { Fn, Local } from '../wat/function.ts';
import { single } from '../wat/lowering.ts';
import { elementAt } from '../wat/memory.ts';
import { overRow, spread, sumRow } from '../wat/rows.ts';

type Address = Expr<'i32'>;

/** mean(x), or 0 where not centered. */
const meanOf = (f: Fn, x: I, D: Address, centered: boolean): Local<'f32'> =>
  centered
    ? f.float(
        'mean',
        f32.div(
          sumRow(f, D, ({ load }) => load(x)),
          f32.from(D),
        ),
      )
    : f.float('mean', 0);

/** 1 / √(mean((x − mean)²) + eps) */
const deviationOf = (f: Fn, x: I, D: Address, mean: V, eps: Expr<'f32'>): Local<'f32'> => {
  const apart = f.vector('apart');
  const squares = sumRow(f, D, ({ load }) => {
    f.set(apart, f32x4.sub(load(x), mean));
    return f32x4.mul(apart, apart);
  });
  return f.float('rstd', f32.div(1, f32.sqrt(f32.add(f32.div(squares, f32.from(D)), eps))));
};

/** y = (x − mean) rstd ⊙ w + b */
const forward = (weighted: boolean, biased: boolean): WasmCode =>
  kernel(
    `layerNorm${weighted ? '.w' : ''}${biased ? '.b' : ''}`,
    ['x', ...(weighted ? ['w'] : []), ...(biased ? ['b'] : []), 'y'],
    { D: 'i', eps: 'f' },
    (f, { views, params: { D, eps }, units }) => {
      const { x: x0 = D, w, b, y: y0 = D } = views as Readonly<Record<string, Address | undefined>>;
      units((row) => {
        const x = f.int('row', elementAt(x0, i32.mul(row, D)));
        const y = f.int('to', elementAt(y0, i32.mul(row, D)));
        const mean = spread(f, 'means', meanOf(f, x, D, true));
        const rstd = spread(f, 'rstds', deviationOf(f, x, D, mean, eps));
        overRow(f, D, ({ load, store }) => {
          const normal = f32x4.mul(f32x4.sub(load(x), mean), rstd);
          const scaled = w ? f32x4.mul(normal, load(w)) : normal;
          store(y, b ? f32x4.add(scaled, load(b)) : scaled);
        });
      });
    },
  );

/** dx = rstd (g − mean(g) − x̂ mean(g x̂)), g = dy ⊙ w, x̂ = (x − mean) rstd */
const backward = (weighted: boolean): WasmCode =>
  kernel(
    weighted ? 'layerNormGrad.w' : 'layerNormGrad',
    weighted ? ['x', 'w', 'dy', 'dx'] : ['x', 'dy', 'dx'],
    { D: 'i', eps: 'f' },
    (f, { views, params: { D, eps }, units }) =>
      units((row) => {
        const { w } = views as { readonly w?: Address };
        const begin = f.int('begin', i32.mul(row, D));
        const x = f.int('x', elementAt(views.x, begin));
        const dy = f.int('dy', elementAt(views.dy, begin));
        const dx = f.int('dx', elementAt(views.dx, begin));
        const mean = spread(f, 'means', meanOf(f, x, D, true));
        const rstd = spread(f, 'rstds', deviationOf(f, x, D, mean, eps));
        const g = (load: (base: I) => V): V => (w ? f32x4.mul(load(dy), load(w)) : load(dy));
        const normal = (load: (base: I) => V): V => f32x4.mul(f32x4.sub(load(x), mean), rstd);
        const meanOver = (name: string, sum: Expr<'f32'>): V =>
          spread(f, name, f32.div(sum, f32.from(D)));
        const meanG = meanOver(
          'meanG',
          sumRow(f, D, ({ load }) => g(load)),
        );
        const meanGx = meanOver(
          'meanGx',
          sumRow(f, D, ({ load }) => f32x4.mul(g(load), normal(load))),
        );
        overRow(f, D, ({ load, store }) => {
          const rest = f32x4.sub(f32x4.sub(g(load), meanG), f32x4.mul(normal(load), meanGx));
          store(dx, f32x4.mul(rstd, rest));
        });
      }),
  );

const stats = (centered: boolean): WasmCode =>
  kernel(
    centered ? 'rowStats.centered' : 'rowStats',
    ['x', 'mean', 'rstd'],
    { D: 'i', eps: 'f' },
    (f, { views, params: { D, eps }, units }) =>
      units((row) => {
        const x = f.int('row', elementAt(views.x, i32.mul(row, D)));
        const mean = meanOf(f, x, D, centered);
        const rstd = deviationOf(f, x, D, spread(f, 'means', mean), eps);
        f.store(elementAt(views.mean, row), mean);
        f.store(elementAt(views.rstd, row), rstd);
      }),
  );

export function wasmLayerNorm(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  return rows(site, [0, 1, 2, 3], forward(site.inputs[1] !== null, site.inputs[2] !== null));
}

export function wasmLayerNormGrad(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  return rows(site, [0, 1, 2, 3], backward(site.inputs[1] !== null));
}

/** mean[…, 1] and rstd[…, 1]. */
export function wasmRowStats(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  return rows(site, [0, 1, 2], stats(flag(site, 'centered')));
}

function rows(site: CallSite, operands: readonly number[], code: WasmCode): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  const present = operands.filter((i) => site.inputs[i] !== null);
  return single(code, present, [D, number(site, 'eps')], elements(shape) / D);
}
