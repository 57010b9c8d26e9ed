/**
 * orthonormalise on wasm: Gram–Schmidt column by column, twice, in the result itself. A column that depends on those
 * before it gives way to the unit vector that lies farthest outside their span.
 */

import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, f32x4, f64x2, i32 } from '../wat/expr.ts';
import type { I } from '../wat/expr.ts';
import { helper, kernel } from '../wat/function.ts';
import type { Fn, Helper, Local } from '../wat/function.ts';
import { sumLanes } from '../wat/math.ts';
import { elementAt } from '../wat/memory.ts';

/** Square of the part of its first length below which a column counts as dependent on the ones before. */
const dependent = 1e-12;
/** Square of the part that the second pass must leave of the first's result: less means that only rounding is left. */
const steady = 1e-2;
/** Columns whose largest element is smaller than this are zero. */
const tiny = 1e-37;

/** Floats of row-major q, `row` bytes a row, four columns at a time and then one, over columns [0, j). */
function columns(f: Fn, j: Local<'i32'>, body: (offset: Local<'i32'>, width: 1 | 4) => void): void {
  const end = f.int('end', i32.mul(j, 4));
  const fours = f.int('fours', i32.and(end, -16));
  f.loop('p', 0, fours, 16, (p) => body(p, 4));
  f.loop('p', fours, end, 4, (p) => body(p, 1));
}

type Sweep = Helper<readonly ['i32', 'i32', 'i32', 'i32', 'i32', 'i32'], 'f32'>;

/**
 * One walk down the n rows of q: where `takes`, column j loses Σ c[p]·column p over p < j; where `finds`, next[p]
 * grows by the product of column p with what is left. Returns the square of column j's length.
 */
const sweep = (takes: boolean, finds: boolean, fma: boolean): Sweep =>
  helper(
    `orthonormalise.${takes ? 'take' : ''}${finds ? 'find' : ''}${fma ? '.fma' : ''}`,
    [
      ['q', 'i32'],
      ['c', 'i32'],
      ['next', 'i32'],
      ['n', 'i32'],
      ['row', 'i32'],
      ['j', 'i32'],
    ],
    'f32',
    (f, { q, c, next, n, row, j }) => {
      const square = f.vector('square', f64x2.const(0));
      /** Several rows at once, so that c and next are loaded once for all of them. */
      const rows = (count: number, from: I, to: I): void =>
        void f.loop('i', from, to, count, (i) => {
          const at = Array.from({ length: count }, (_, r) =>
            f.int('at', i32.add(q, i32.mul(i32.add(i, r), row))),
          );
          const values = at.map((a) => f.float('v', f32.load(elementAt(a, j))));
          if (takes) {
            const sums = at.map(() => f.vector('sum', f32x4.const(0)));
            columns(f, j, (p, width) => {
              const load = width === 4 ? f32x4.load : f32x4.loadOne;
              const part = f.vector('part', load(i32.add(c, p)));
              at.forEach((a, r) => {
                const sum = sums[r];
                if (sum) f.set(sum, f32x4.madd(load(i32.add(a, p)), part, sum, fma));
              });
            });
            values.forEach((v, r) => {
              const [a, sum] = [at[r], sums[r]];
              if (!a || !sum) return;
              f.set(v, f32.sub(v, f32.lane(f.call(sumLanes, sum), 0)));
              f.store(elementAt(a, j), v);
            });
          }
          if (finds) {
            const splats = values.map((v) => f.vector('w', f32x4.splat(v)));
            columns(f, j, (p, width) => {
              const load = width === 4 ? f32x4.load : f32x4.loadOne;
              const sum = f.vector('found', load(i32.add(next, p)));
              at.forEach((a, r) => {
                const w = splats[r];
                if (w) f.set(sum, f32x4.madd(load(i32.add(a, p)), w, sum, fma));
              });
              f.store(i32.add(next, p), width === 4 ? sum : f32.lane(sum, 0));
            });
          }
          for (const v of values) {
            const wide = f.vector('wide', f64x2.promote(f32x4.splat(v)));
            f.set(square, f64x2.add(square, f64x2.mul(wide, wide)));
          }
        });
      const fours = f.int('whole', i32.and(n, -4));
      rows(4, 0, fours);
      rows(1, fours, n);
      return f32.lane(f64x2.demote(square), 0);
    },
  );

/** The row of q whose first j elements have the smallest sum of squares: its unit vector has the most to add. */
const barest = (fma: boolean): Helper<readonly ['i32', 'i32', 'i32', 'i32'], 'i32'> =>
  helper(
    `orthonormalise.barest${fma ? '.fma' : ''}`,
    [
      ['q', 'i32'],
      ['n', 'i32'],
      ['row', 'i32'],
      ['j', 'i32'],
    ],
    'i32',
    (f, { q, n, row, j }) => {
      const best = f.int('best', 0);
      const least = f.float('least', Infinity);
      const at = f.int('at', q);
      f.loop('i', 0, n, 1, (i) => {
        const sum = f.vector('sum', f32x4.const(0));
        columns(f, j, (p, width) => {
          const load = width === 4 ? f32x4.load : f32x4.loadOne;
          const x = f.vector('x', load(i32.add(at, p)));
          f.set(sum, f32x4.madd(x, x, sum, fma));
        });
        const whole = f.float('total', f32.lane(f.call(sumLanes, sum), 0));
        f.if(f32.lt(whole, least), () => {
          f.set(least, whole);
          f.set(best, i);
        });
        f.step(at, row);
      });
      return best;
    },
  );

/** The whole result is one unit: every column needs all before it. `c` holds two rows of k coefficients. */
const gramSchmidt = (fma: boolean): WasmCode =>
  kernel(
    `orthonormalise${fma ? '.fma' : ''}`,
    ['y', 'q', 'c'],
    { n: 'i', k: 'i' },
    (f, { views: { y, q, c }, params: { n, k }, units }) => {
      const row = f.int('row', i32.mul(k, 4));
      const next = f.int('next', i32.add(c, row));
      const first = f.float('first');
      const middle = f.float('middle');
      const last = f.float('last');
      const again = f.int('again');
      units(() =>
        f.loop('j', 0, k, 1, (j) => {
          const each = (body: (from: Local<'i32'>, to: Local<'i32'>) => void): void => {
            const from = f.int('from', elementAt(y, j));
            const to = f.int('to', elementAt(q, j));
            f.loop('i', 0, n, 1, () => {
              body(from, to);
              f.step(from, row);
              f.step(to, row);
            });
          };
          // Scaled to a largest element of 1, no column's square leaves the range.
          const most = f.float('most', 0);
          each((from) => f.set(most, f32.max(most, f32.abs(f32.load(from)))));
          const scale = f.float('scale', f32.select(f32.ge(most, tiny), f32.div(1, most), 0));
          each((from, to) => f.store(to, f32.mul(f32.load(from), scale)));
          const tries = f.int('tries', 0);
          f.repeat(() => {
            f.loop('z', c, i32.add(next, row), 4, (z) => f.store(z, f32.const(0)));
            f.set(first, f.call(sweep(false, true, fma), q, c, c, n, row, j));
            f.set(middle, f.call(sweep(true, true, fma), q, c, next, n, row, j));
            f.set(last, f.call(sweep(true, false, fma), q, next, c, n, row, j));
            f.step(tries, 1);
            const left = i32.and(
              f32.gt(last, f32.mul(first, dependent)),
              f32.ge(last, f32.mul(middle, steady)),
            );
            f.set(again, i32.and(i32.eqz(left), i32.eq(tries, 1)));
            f.if(again, () => {
              const unit = f.int('bare', f.call(barest(fma), q, n, row, j));
              each((_, to) => f.store(to, f32.const(0)));
              f.store(i32.add(elementAt(q, j), i32.mul(unit, row)), f32.const(1));
            });
            return again;
          });
          const length = f.float('length', f32.sqrt(last));
          each((_, to) => f.store(to, f32.div(f32.load(to), length)));
        }),
      );
    },
  );

/** Columns orthonormal, of the same span as y's; for every y, also of deficient rank. */
export function wasmOrthonormalise(site: CallSite, profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const [n, k] = [axis(shape, 0), axis(shape, 1)];
  return {
    workspace: [8 * k],
    dispatches: [
      {
        code: gramSchmidt(profile.fma),
        views: [{ operand: 0 }, { operand: 1 }, { operand: 2 }],
        params: [n, k],
        grid: [1, 1, 1],
      },
    ],
  };
}
