/**
 * Packing for products on wasm: b into panels of eight columns, k-major, so that a tile reads it as one stream; and,
 * where a is transposed, half or coded, strips of four rows of a. Halves and codes are decoded on the way.
 */

import type { Coded, Plain } from '../coded.ts';
import type { WasmCode } from '../kernel.ts';
import {
  type CodedTensor,
  type Stored,
  anyExact,
  codedRow,
  codedTensor,
  decode1,
  exact4,
  header4,
  isCodedStored,
  isPlainStored,
  placed4,
  storedName,
  under4,
} from '../../compiler/targets/wasm/wat/coded.ts';
import { f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { helper, kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../compiler/targets/wasm/wat/function.ts';
import { elementAt, load1, load4, shiftOf } from '../../compiler/targets/wasm/wat/memory.ts';
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

/** Of a coded matrix, the first of the rows that a helper reads, and how far apart they are. */
const rowParams = [
  ['header', 'i32'],
  ['codes', 'i32'],
  ['values', 'i32'],
  ['rowBytes', 'i32'],
  ['column', 'i32'],
] as const;

/** `interleave` of a coded matrix, from `column` on: the header is decoded once for the four rows. */
const interleaveCoded = (type: Stored<Coded>) =>
  helper(
    `matmul.interleave.${storedName(type)}`,
    [...rowParams, ['rows', 'i32'], ['k', 'i32'], ['target', 'i32'], ['to', 'i32']],
    null,
    (f, { header, codes, values, rowBytes, column, rows, k, target, to }) => {
      const last = f.int('last', i32.sub(rows, 1));
      const own = [0, 1, 2, 3].map((i) => {
        const row = f.int('row', i32.min(i, last));
        return codedRow(f, { type, header, codes, values, rowBytes }, row);
      });
      const end = f.int('end', i32.add(column, k));
      const fours = f.int('fours', i32.add(column, i32.and(k, -4)));
      f.loop('c', column, fours, 4, (c) => {
        const head = header4(f, { type, header }, c);
        const block = own.map((row) => f.vector('v', under4(f, row, head, c)));
        for (const line of transposed(f, block)) {
          f.store(target, line);
          f.step(target, to);
        }
      });
      f.loop('c', fours, end, 1, (c) => {
        own.forEach((row, i) => f.store(target, decode1(f, row, c), 4 * i));
        f.step(target, to);
      });
      return null;
    },
  );

/** `gather` of a coded matrix, its columns from `column` on: the header is decoded once. */
const gatherCoded = (type: Stored<Coded>) =>
  helper(
    `matmul.gather.${storedName(type)}`,
    [...rowParams, ['columns', 'i32'], ['k', 'i32'], ['target', 'i32'], ['to', 'i32']],
    null,
    (f, { header, codes, values, rowBytes, column, columns, k, target, to }) => {
      const { dtype, exact = 0 } = type;
      const rows = (copy: () => void): void =>
        void f.loop('i', 0, k, 1, () => {
          copy();
          f.step(codes, rowBytes);
          if (exact > 0) f.step(values, 4 * exact);
          f.step(target, to);
        });
      f.if(
        i32.ge(columns, 4),
        () => {
          const { words, scale, min } = header4(f, { type, header }, column);
          const value = (): V => f32x4.add(f32x4.mul(placed4(dtype, codes, column), scale), min);
          const plain = (): void => rows(() => f.store(target, value()));
          if (exact === 0) return plain();
          f.if(
            anyExact(words),
            () => rows(() => f.store(target, f.call(exact4, value(), words, values))),
            plain,
          );
        },
        () => {
          const last = f.int('last', i32.sub(columns, 1));
          rows(() => {
            for (let lane = 0; lane < 4; lane++) {
              const at = i32.add(column, i32.min(lane, last));
              f.store(target, decode1(f, { type, header, codes, values }, at), 4 * lane);
            }
          });
        },
      );
      return null;
    },
  );

/** Matrices to pack from: how they are stored, where, and how many columns a stored row has. */
export interface Source {
  readonly type: Stored<Plain> | CodedTensor;
  readonly address: Expr<'i32'>;
  readonly columns: I;
}

/** The source at an address; `rows`: of all its matrices together. */
export function sourceOf(f: Fn, type: Stored, address: Expr<'i32'>, rows: I, columns: I): Source {
  if (isCodedStored(type))
    return { type: codedTensor(f, type, address, rows, columns), address, columns };
  if (!isPlainStored(type)) throw new Error('internal: neither plain nor coded');
  return { type, address, columns };
}

/** Four lines of a source: its rows, which run along k, or its columns, which k runs down. `column` is a multiple of 4. */
export interface Lines {
  readonly along: 'rows' | 'columns';
  /** Where the first begins. */
  readonly row: I;
  readonly column: I;
  /** How many of the four there are; the rest repeat the last. */
  readonly there: I;
  readonly k: I;
}

/** Writes four lines k-major: four floats every `to` bytes. */
export function packLines(f: Fn, source: Source, lines: Lines, target: I, to: I): void {
  const { type, address, columns } = source;
  const { along, row, column, there, k } = lines;
  const most = i32.min(there, 4);
  if ('codes' in type) {
    const { header, codes, values } = codedRow(f, type, row);
    const first = [header, codes, values, type.rowBytes, column] as const;
    if (along === 'columns') f.run(gatherCoded(type.type), ...first, there, k, target, to);
    else f.run(interleaveCoded(type.type), ...first, most, k, target, to);
    return;
  }
  const { dtype } = type;
  const from = elementAt(address, i32.add(i32.mul(row, columns), column), dtype);
  const ld = i32.mul(columns, 1 << shiftOf(dtype));
  if (along === 'columns') f.run(gather(dtype), from, ld, there, k, target, to);
  else f.run(interleave(dtype), from, ld, most, k, target, to);
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
