/** sample on wasm: rows copied whole, columns gathered for a block of rows at a time. */

import type { CallSite, DType, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, number, operand } from '../reading.ts';
import { i32 } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import { elementAt, load1, load4 } from '../wat/memory.ts';
import { permuted } from '../wat/random.ts';

/** Rows that one unit gathers columns of: each draw is made once for all of them. */
const blockRows = 32;

/** Unit = one drawn row of D elements. */
const drawRows = (dtype: DType): WasmCode =>
  kernel(
    `sample.rows.${dtype}`,
    ['x', 'seed', 'y'],
    { N: 'i', D: 'i', salt: 'i' },
    (f, { views, params: { N, D, salt }, units }) => {
      const seed = f.int('drawSeed', i32.load(views.seed));
      const fours = f.int('fours', i32.and(D, -4));
      units((unit) => {
        const drawn = f.call(permuted, seed, salt, N, unit);
        const row = f.int('row', elementAt(views.x, i32.mul(drawn, D), dtype));
        const y = f.int('y0', elementAt(views.y, i32.mul(unit, D)));
        f.loop('i', 0, fours, 4, (i) => {
          f.store(elementAt(y, i), load4(f, dtype, elementAt(row, i, dtype)));
        });
        f.loop('j', fours, D, 1, (i) => {
          f.store(elementAt(y, i), load1(f, dtype, elementAt(row, i, dtype)));
        });
      });
    },
  );

/** Unit = `blockRows` rows, of which k drawn columns of D are taken. */
const drawColumns = (dtype: DType): WasmCode =>
  kernel(
    `sample.columns.${dtype}`,
    ['x', 'seed', 'y'],
    { N: 'i', D: 'i', k: 'i', salt: 'i' },
    (f, { views, params: { N, D, k, salt }, units }) => {
      const seed = f.int('drawSeed', i32.load(views.seed));
      units((unit) => {
        const from = f.int('from', i32.mul(unit, blockRows));
        const to = f.int('to', i32.min(N, i32.add(from, blockRows)));
        f.loop('j', 0, k, 1, (j) => {
          const drawn = f.int('drawn', f.call(permuted, seed, salt, D, j));
          f.loop('n', from, to, 1, (n) => {
            const x = elementAt(views.x, i32.add(i32.mul(n, D), drawn), dtype);
            f.store(elementAt(views.y, i32.add(i32.mul(n, k), j)), load1(f, dtype, x));
          });
        });
      });
    },
  );

/** Row (axis 0) or column (axis 1) j of y is number permute(seed, salt, n, j) of x. */
export function wasmSample(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape, dtype } = operand(site, 0);
  const [N, D] = [axis(shape, 0), axis(shape, 1)];
  const count = number(site, 'count');
  const salt = number(site, 'salt') | 0;
  const rows = number(site, 'axis') === 0;
  return {
    workspace: [],
    dispatches: [
      {
        code: rows ? drawRows(dtype) : drawColumns(dtype),
        views: [{ operand: 0 }, { operand: 1 }, { operand: 2 }],
        params: rows ? [N, D, salt] : [N, D, count, salt],
        grid: [rows ? count : Math.ceil(N / blockRows), 1, 1],
      },
    ],
  };
}
