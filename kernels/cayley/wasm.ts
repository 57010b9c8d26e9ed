/** Cayley's rotation less I on wasm: unit = matrix, in place. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { helper, kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { overRow, spread } from '../../compiler/targets/wasm/wat/rows.ts';

/** −½ of the element at `place`, in all lanes; the element itself changes its sign. */
function minusHalf(f: Fn, place: Expr<'i32'>): Expr<'v128'> {
  const at = f.int('place', place);
  const x = f.float('x', f32.load(at));
  f.store(at, f32.neg(x));
  return spread(f, 'minus', f32.mul(x, -0.5));
}

/** Eliminates pivot k from the row at `row`, whose factor is at `place`; `pivot` is the pivot's own row, done. */
const reduced = (fma: boolean) =>
  helper(
    `cayley.reduced${fma ? '.fma' : ''}`,
    [
      ['row', 'i32'],
      ['pivot', 'i32'],
      ['place', 'i32'],
      ['R', 'i32'],
    ],
    null,
    (f, { row, pivot, place, R }) => {
      const minus = minusHalf(f, place);
      overRow(f, R, ({ load, store }) =>
        store(row, f32x4.madd(minus, load(pivot), load(row), fma)),
      );
      return null;
    },
  );

/** The row of a pivot: p s_kj, and −p s_kk. */
const pivoted = () =>
  helper(
    'cayley.pivoted',
    [
      ['row', 'i32'],
      ['place', 'i32'],
      ['R', 'i32'],
    ],
    null,
    (f, { row, place, R }) => {
      const own = f.float('own', f32.load(place));
      const p = f.float('p', f32.div(2, f32.add(2, own)));
      const by = spread(f, 'by', p);
      overRow(f, R, ({ load, store }) => store(row, f32x4.mul(load(row), by)));
      f.store(place, f32.neg(f32.mul(own, p)));
      return null;
    },
  );

const sweep = (fma: boolean): WasmCode =>
  kernel(`cayley${fma ? '.fma' : ''}`, ['q', 's'], { R: 'i' }, (f, args) =>
    args.units((unit) => {
      const { R } = args.params;
      const size = f.int('size', i32.mul(R, R));
      const first = f.int('first', i32.mul(unit, size));
      const q = f.int('from', elementAt(args.views.q, first));
      const s = f.int('to', elementAt(args.views.s, first));
      const rowOf = (i: Expr<'i32'>): Expr<'i32'> => elementAt(s, i32.mul(i, R));
      const doubled = f.vector('doubled');
      overRow(f, size, ({ load, store }) => {
        f.set(doubled, load(q));
        store(s, f32x4.add(doubled, doubled));
      });
      /** Eliminates pivots k, k + 1, … from all rows. */
      const eliminate = (k: Expr<'i32'>, pivots: readonly number[]): void => {
        const rows = pivots.map((n) => f.int('pivot', rowOf(i32.add(k, n))));
        rows.forEach((row, n) => {
          const column = f.int('column', i32.add(k, n));
          f.run(pivoted(), row, elementAt(row, column), R);
          for (const other of rows)
            if (other !== row) f.run(reduced(fma), other, row, elementAt(other, column), R);
        });
        const others = (from: Expr<'i32'> | number, to: Expr<'i32'>): void => {
          f.loop('i', from, to, 1, (i) => {
            const row = f.int('row', rowOf(i));
            const place = f.int('factors', elementAt(row, k));
            const minus = pivots.map((n) => minusHalf(f, i32.add(place, 4 * n)));
            overRow(f, R, ({ load, store }) =>
              store(
                row,
                rows.reduce<V>(
                  (sum, pivot, n) => f32x4.madd(minus[n] ?? f32x4.const(0), load(pivot), sum, fma),
                  load(row),
                ),
              ),
            );
          });
        };
        others(0, k);
        others(i32.add(k, pivots.length), R);
      };
      const fours = f.int('fours', i32.and(R, -4));
      f.loop('k', 0, fours, 4, (k) => eliminate(k, [0, 1, 2, 3]));
      f.loop('k', fours, R, 1, (k) => eliminate(k, [0]));
    }),
  );

export function wasmCayley(site: CallSite, { fma }: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const R = axis(shape, -1);
  return single(sweep(fma), [0, 1], [R], elements(shape) / (R * R));
}
