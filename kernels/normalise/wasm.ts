/** normalise and its gradient on wasm: unit = row. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { isPlain } from '../../runtime/format/storage/index.ts';
import { type Stored, storedName } from '../formats/format.ts';
import { f32, f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { type Fn, kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt, tensorOf } from '../../compiler/targets/wasm/wat/memory.ts';
import { type Lanes, overRow, spread, sumRow } from '../../compiler/targets/wasm/wat/rows.ts';
import type { NormaliseAttrs, NormaliseGradAttrs } from './oracle.ts';

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

/** What gives the elements of row `row` of a rows × D operand, however it is stored. */
function rowsOf(
  f: Fn,
  type: Stored,
  address: Expr<'i32'>,
  rows: I,
  D: Expr<'i32'>,
): (row: I) => (lanes: Lanes) => V {
  const { dtype } = type;
  if (isPlain(dtype))
    return (row) => {
      const base = f.int('plain', elementAt(address, i32.mul(row, D), dtype));
      return ({ load }) => load(base, dtype);
    };
  const tensor = tensorOf(f, type, address, rows, D);
  return (row) => {
    const own = tensor.row(f, row);
    return ({ decode }) => decode(own);
  };
}

/** dx = rstd (g − mean(g) − x̂ mean(g x̂)), g = dx̂, mean(g) = 0 where not centered */
const backward = (centered: boolean, type: Stored): WasmCode =>
  kernel(
    `normaliseGrad.${storedName(type)}${centered ? '.centered' : ''}`,
    ['normal', 'rstd', 'g', 'dx'],
    { rows: 'i', D: 'i' },
    (f, { views, params: { rows, D }, units }) => {
      const normals = rowsOf(f, type, views.normal, rows, D);
      units((row) => {
        const begin = f.int('begin', i32.mul(row, D));
        const normal = normals(row);
        const g = f.int('from', elementAt(views.g, begin));
        const dx = f.int('to', elementAt(views.dx, begin));
        const meanOf = (sum: Expr<'f32'>): V => f32x4.splat(f32.div(sum, f32.from(D)));
        const mean = centered
          ? f.vector('mean', meanOf(sumRow(f, D, ({ load }) => load(g))))
          : null;
        const products = sumRow(f, D, (lanes) => f32x4.mul(lanes.load(g), normal(lanes)));
        const along = f.vector('along', meanOf(products));
        const rstd = spread(f, 'r', f32.load(elementAt(views.rstd, row)));
        overRow(f, D, (lanes) => {
          const rest = mean ? f32x4.sub(lanes.load(g), mean) : lanes.load(g);
          lanes.store(dx, f32x4.mul(rstd, f32x4.sub(rest, f32x4.mul(normal(lanes), along))));
        });
      });
    },
  );

export function wasmNormalise(
  site: CallSite<NormaliseAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  const code = forward(site.attrs.centered);
  return single(code, [0, 1, 2], [D, site.attrs.eps], elements(shape) / D);
}

export function wasmNormaliseGrad(
  site: CallSite<NormaliseGradAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const { dtype, shape, exact = 0 } = operand(site, 0);
  const D = axis(shape, -1);
  const rows = elements(shape) / D;
  const code = backward(site.attrs.centered, { dtype, exact });
  return single(code, [0, 1, 2, 3], [rows, D], rows);
}
