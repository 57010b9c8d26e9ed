/**
 * Packing for products on wasm: b into panels of eight columns, k-major, so that a tile reads it as one stream; and,
 * where a is transposed or half, strips of four rows of a. Halves are decoded on the way.
 */

import type { DType, WasmCode } from '../kernel.ts';
import { i32, shuffle } from '../wat/expr.ts';
import type { Expr, I, V } from '../wat/expr.ts';
import { helper, kernel } from '../wat/function.ts';
import type { Fn } from '../wat/function.ts';
import { elementAt, load1, load4, shiftOf } from '../wat/memory.ts';
import { panel, strip } from './wasm-tile.ts';

/** The transpose of a 4 × 4 block given by rows. */
function transposed(f: Fn, rows: readonly [V, V, V, V]): readonly V[] {
  const [a, b, c, d] = rows;
  const low = f.vector('low', shuffle(a, b, [0, 4, 1, 5]));
  const high = f.vector('high', shuffle(a, b, [2, 6, 3, 7]));
  const low2 = f.vector('low2', shuffle(c, d, [0, 4, 1, 5]));
  const high2 = f.vector('high2', shuffle(c, d, [2, 6, 3, 7]));
  return [
    shuffle(low, low2, [0, 1, 4, 5]),
    shuffle(low, low2, [2, 3, 6, 7]),
    shuffle(high, high2, [0, 1, 4, 5]),
    shuffle(high, high2, [2, 3, 6, 7]),
  ];
}

/**
 * Four rows of a matrix whose rows run along k, `ld` bytes apart, written k-major: four floats every `to` bytes. Rows
 * from `rows` on repeat the last.
 */
const interleave = (dtype: DType) =>
  helper(
    `matmul.interleave.${dtype}`,
    [
      ['source', 'i32'],
      ['ld', 'i32'],
      ['rows', 'i32'],
      ['k', 'i32'],
      ['target', 'i32'],
      ['to', 'i32'],
    ],
    null,
    (f, { source, ld, rows, k, target, to }) => {
      const size = 1 << shiftOf(dtype);
      const last = f.int('last', i32.sub(rows, 1));
      const pointers = [0, 1, 2, 3].map((i) =>
        f.int(`p${i}`, i32.add(source, i32.mul(ld, i32.min(i, last)))),
      );
      const [p0, p1, p2, p3] = pointers.map((p) => () => load4(f, dtype, p));
      const fours = f.int('fours', i32.and(k, -4));
      f.loop('i', 0, fours, 4, () => {
        if (!p0 || !p1 || !p2 || !p3) return;
        const block = [p0, p1, p2, p3].map((load, i) => f.vector(`v${i}`, load()));
        const [a, b, c, d] = block;
        if (!a || !b || !c || !d) return;
        for (const row of transposed(f, [a, b, c, d])) {
          f.store(target, row);
          f.step(target, to);
        }
        for (const p of pointers) f.step(p, 4 * size);
      });
      f.loop('j', fours, k, 1, () => {
        pointers.forEach((p, i) => {
          f.store(target, load1(f, dtype, p), 4 * i);
          f.step(p, size);
        });
        f.step(target, to);
      });
      return null;
    },
  );

/** Four columns of a matrix whose rows are `ld` bytes apart, k rows, written every `to` bytes; `columns` are there. */
const gather = (dtype: DType) =>
  helper(
    `matmul.gather.${dtype}`,
    [
      ['source', 'i32'],
      ['ld', 'i32'],
      ['columns', 'i32'],
      ['k', 'i32'],
      ['target', 'i32'],
      ['to', 'i32'],
    ],
    null,
    (f, { source, ld, columns, k, target, to }) => {
      const size = 1 << shiftOf(dtype);
      const rows = (copy: () => void): void =>
        void f.loop('i', 0, k, 1, () => {
          copy();
          f.step(source, ld);
          f.step(target, to);
        });
      f.if(
        i32.ge(columns, 4),
        () => rows(() => f.store(target, load4(f, dtype, source))),
        () => {
          const last = f.int('last', i32.sub(columns, 1));
          rows(() => {
            for (let lane = 0; lane < 4; lane++) {
              const at = i32.add(source, i32.mul(i32.min(lane, last), size));
              f.store(target, load1(f, dtype, at), 4 * lane);
            }
          });
        },
      );
      return null;
    },
  );

/**
 * Packs b[k0 … k0 + kn, j0 …) of several matrices into panels: unit = (matrix, panel). A panel is kn × 8 floats, after
 * eight of bias where there is one. `K`, `N` are b's whole sizes, `matrix0` the first matrix.
 */
export const packPanels = (dtype: DType, transposedB: boolean, bias: boolean): WasmCode =>
  kernel(
    `matmul.pack.${dtype}${transposedB ? '.transposed' : ''}${bias ? '.bias' : ''}`,
    bias ? (['b', 'panels', 'bias'] as const) : (['b', 'panels'] as const),
    { K: 'i', N: 'i', k0: 'i', kn: 'i', j0: 'i', count: 'i', matrix0: 'i' },
    (f, { views, params: { K, N, k0, kn, j0, count, matrix0 }, units }) =>
      units((unit) => {
        const matrix = i32.add(matrix0, i32.div(unit, count));
        const origin = f.int('origin', i32.mul(matrix, K, N));
        const column = f.int('column', i32.add(j0, i32.mul(i32.rem(unit, count), panel)));
        const columns = f.int('columns', i32.sub(N, column));
        const head = bias ? 1 : 0;
        const target = f.int(
          'target',
          i32.add(views.panels, i32.mul(unit, i32.add(kn, head), 4 * panel)),
        );
        if (bias) {
          const address = (views as Readonly<Record<string, Expr<'i32'>>>)['bias'] ?? target;
          for (let lane = 0; lane < panel; lane++) {
            const at = i32.add(column, i32.min(lane, i32.sub(columns, 1)));
            f.store(target, load1(f, 'f32', elementAt(address, at)), 4 * lane);
          }
          f.step(target, 4 * panel);
        }
        for (const side of [0, 4]) {
          // A side that is not there repeats the first: its results are never stored.
          const from = f.int('from', i32.select(i32.gt(columns, side), side, 0));
          const there = i32.sub(columns, from);
          const first = i32.add(column, from);
          const to = i32.add(target, 4 * side);
          if (transposedB) {
            const source = elementAt(views.b, i32.add(origin, i32.mul(first, K), k0), dtype);
            const ld = i32.mul(K, 1 << shiftOf(dtype));
            f.run(interleave(dtype), source, ld, i32.min(there, 4), kn, to, 4 * panel);
          } else {
            const source = elementAt(views.b, i32.add(origin, i32.mul(k0, N), first), dtype);
            const ld = i32.mul(N, 1 << shiftOf(dtype));
            f.run(gather(dtype), source, ld, there, kn, to, 4 * panel);
          }
        }
      }),
  );

/** Packs up to four rows of op(a), k steps from `source`, `ld` bytes between a's stored rows, into a strip. */
export function packStrip(
  f: Fn,
  dtype: DType,
  transposedA: boolean,
  source: I,
  ld: I,
  rows: I,
  k: I,
  target: I,
): void {
  if (transposedA) f.run(gather(dtype), source, ld, rows, k, target, 4 * strip);
  else f.run(interleave(dtype), source, ld, i32.min(rows, strip), k, target, 4 * strip);
}
