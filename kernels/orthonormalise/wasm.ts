/** An orthonormal basis of the columns of a matrix on wasm: Gram-Schmidt done twice, column by column, in one unit. */

import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, f32x4, i32 } from '../wat/expr.ts';
import type { Expr } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import type { Fn, Local } from '../wat/function.ts';
import { whole } from '../wat/lowering.ts';
import { elementAt } from '../wat/memory.ts';
import { overRow, spread, sumRow } from '../wat/rows.ts';

/** A column whose length falls below this part of its first, or of its length after one pass, depends on the others. */
const dependent = 1e-6;
const halfGone = 0.1;

interface Sizes {
  readonly n: Expr<'i32'>;
  readonly k: Expr<'i32'>;
  readonly q: Expr<'i32'>;
  /** The column in work, n floats; and its k products with the columns before. */
  readonly v: Expr<'i32'>;
  readonly dots: Expr<'i32'>;
}

/** v −= Σₚ qₚ (qₚ·v) over the columns p < j, row by row of q, where columns lie side by side. */
function reduce(f: Fn, { n, k, q, v, dots }: Sizes, j: Local<'i32'>): void {
  overRow(f, j, ({ store }) => store(dots, f32x4.const(0)));
  f.loop('row', 0, n, 1, (row) => {
    const qRow = f.int('qRow', elementAt(q, i32.mul(row, k)));
    const value = f.vector('value', f32x4.loadSplat(elementAt(v, row)));
    overRow(f, j, ({ load, store }) =>
      store(dots, f32x4.add(load(dots), f32x4.mul(value, load(qRow)))),
    );
  });
  f.loop('row', 0, n, 1, (row) => {
    const qRow = f.int('qRow', elementAt(q, i32.mul(row, k)));
    const along = sumRow(f, j, ({ load }) => f32x4.mul(load(dots), load(qRow)));
    const at = f.int('at', elementAt(v, row));
    f.store(at, f32.sub(f32.load(at), along));
  });
}

const lengthOf = (f: Fn, { n, v }: Sizes): Expr<'f32'> =>
  f32.sqrt(sumRow(f, n, ({ load }) => f32x4.mul(load(v), load(v))));

const gramSchmidt = (): WasmCode =>
  kernel(
    'orthonormalise',
    ['y', 'q', 'work'],
    { n: 'i', k: 'i' },
    (f, { views, params: { n, k }, units }) =>
      units(() => {
        const v = views.work;
        const dots = f.int('dots', elementAt(v, n));
        const sizes: Sizes = { n, k, q: views.q, v, dots };
        f.loop('j', 0, k, 1, (j) => {
          f.loop('row', 0, n, 1, (row) =>
            f.store(elementAt(v, row), f32.load(elementAt(views.y, i32.add(i32.mul(row, k), j)))),
          );
          const first = f.float('first', lengthOf(f, sizes));
          // Fill-ins are unit vectors, of which one at least keeps a length of 1 / √n; tries begin at the j-th.
          const unit = f.int('unitVector', j);
          const least = f.float('least', f32.mul(first, dependent));
          const once = f.float('once');
          const length = f.float('length');
          f.repeat(() => {
            reduce(f, sizes, j);
            f.set(once, lengthOf(f, sizes));
            reduce(f, sizes, j);
            f.set(length, lengthOf(f, sizes));
            const short = f.int(
              'short',
              i32.or(
                i32.eqz(f32.gt(length, least)),
                i32.eqz(f32.gt(length, f32.mul(once, halfGone))),
              ),
            );
            f.if(short, () => {
              overRow(f, n, ({ store }) => store(v, f32x4.const(0)));
              f.store(elementAt(v, i32.rem(unit, n)), f32.const(1));
              f.set(least, f32.div(0.5, f32.sqrt(f32.from(n))));
              f.step(unit, 1);
            });
            // After n tries nothing better will come: the last is taken.
            return i32.and(short, i32.le(unit, i32.add(j, n)));
          });
          const part = spread(f, 'part', f32.div(1, length));
          f.loop('row', 0, n, 1, (row) => {
            const scaled = f32.mul(f32.load(elementAt(v, row)), f32.lane(part, 0));
            f.store(elementAt(views.q, i32.add(i32.mul(row, k), j)), scaled);
          });
        });
      }),
  );

export function wasmOrthonormalise(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const n = axis(shape, 0);
  const k = axis(shape, 1);
  return {
    workspace: [4 * (n + k)],
    dispatches: [
      {
        code: gramSchmidt(),
        views: [whole(0), whole(1), whole(2)],
        params: [n, k],
        grid: [1, 1, 1],
      },
    ],
  };
}
