/**
 * Packing for products on wasm: b into panels of eight columns, k-major, so that a tile reads it as one stream; and,
 * where a is transposed, half or coded, strips of four rows of a. Halves and codes are decoded on the way.
 */

import { type Plain, isPlain } from '../../runtime/format/storage/index.ts';
import { type Lines, type Stored, type WatTensor, storedName } from '../formats/format.ts';
import type { WasmCode } from '../kernel.ts';
import { i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, I } from '../../compiler/targets/wasm/wat/expr.ts';
import { helper, kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../compiler/targets/wasm/wat/function.ts';
import {
  elementAt,
  load1,
  load4,
  shiftOf,
  tensorOf,
} from '../../compiler/targets/wasm/wat/memory.ts';
import { transposed } from '../../compiler/targets/wasm/wat/transpose.ts';
import { panel } from './wasm-tile.ts';

/**
 * Four rows of a matrix whose rows run along k, `ld` bytes apart, written k-major: four floats every `to` bytes. Rows
 * from `rows` on repeat the last.
 */
const interleave = (dtype: Plain) =>
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
        for (const row of transposed(f, block)) {
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
const gather = (dtype: Plain) =>
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

/** Matrices to pack from: how they are stored, where, and how many columns a stored row has. */
export interface Source {
  readonly stored: Plain | WatTensor;
  readonly address: Expr<'i32'>;
  readonly columns: I;
}

/** The source at an address; `rows`: of all its matrices together. */
export function sourceOf(f: Fn, type: Stored, address: Expr<'i32'>, rows: I, columns: I): Source {
  const { dtype } = type;
  const stored = isPlain(dtype) ? dtype : tensorOf(f, type, address, rows, columns);
  return { stored, address, columns };
}

/** Writes four lines k-major: four floats every `to` bytes. */
export function packLines(f: Fn, source: Source, lines: Lines, target: I, to: I): void {
  const { stored, address, columns } = source;
  if (typeof stored !== 'string') {
    stored.pack(f, lines, target, to);
    return;
  }
  const { along, row, column, there, k } = lines;
  const from = elementAt(address, i32.add(i32.mul(row, columns), column), stored);
  const ld = i32.mul(columns, 1 << shiftOf(stored));
  if (along === 'columns') f.run(gather(stored), from, ld, there, k, target, to);
  else f.run(interleave(stored), from, ld, i32.min(there, 4), k, target, to);
}

/**
 * Packs b[k0 … k0 + kn, j0 …) of several matrices into panels: unit = (matrix, panel). A panel is kn × 8 floats, after
 * eight of bias where there is one. `K`, `N` are b's whole sizes, `batch` the number of all matrices, `matrix0` the
 * first of these.
 */
export const packPanels = (type: Stored, transposedB: boolean, bias: boolean): WasmCode =>
  kernel(
    `matmul.pack.${storedName(type)}${transposedB ? '.transposed' : ''}${bias ? '.bias' : ''}`,
    bias ? (['b', 'panels', 'bias'] as const) : (['b', 'panels'] as const),
    { batch: 'i', K: 'i', N: 'i', k0: 'i', kn: 'i', j0: 'i', count: 'i', matrix0: 'i' },
    (f, { views, params: { batch, K, N, k0, kn, j0, count, matrix0 }, units }) => {
      const [rows, width] = transposedB ? [N, K] : [K, N];
      const source = sourceOf(f, type, views.b, i32.mul(batch, rows), width);
      units((unit) => {
        const matrix = i32.add(matrix0, i32.div(unit, count));
        const origin = f.int('origin', i32.mul(matrix, rows));
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
          const first = i32.add(column, from);
          const lines: Lines = {
            along: transposedB ? 'rows' : 'columns',
            row: i32.add(origin, transposedB ? first : k0),
            column: transposedB ? k0 : first,
            there: i32.sub(columns, from),
            k: kn,
          };
          packLines(f, source, lines, i32.add(target, 4 * side), 4 * panel);
        }
      });
    },
  );
