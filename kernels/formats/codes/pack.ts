/** Lines of coded matrices for products (see kernels/matmul/wasm-pack.ts): the header is decoded once for all rows. */

import type { Coded } from '../../../runtime/format/storage/codes.ts';
import { f32x4, i32 } from '../../../compiler/targets/wasm/wat/expr.ts';
import type { I, V } from '../../../compiler/targets/wasm/wat/expr.ts';
import { helper } from '../../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../../compiler/targets/wasm/wat/function.ts';
import { transposed } from '../../../compiler/targets/wasm/wat/transpose.ts';
import { type Lines, type Stored, storedName } from '../format.ts';
import {
  type CodedTensor,
  anyExact,
  codedRow,
  decode1,
  exact4,
  header4,
  placed4,
  under4,
} from './decode.ts';

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

/** Four lines of a coded matrix written k-major. */
export function packCoded(f: Fn, tensor: CodedTensor, lines: Lines, target: I, to: I): void {
  const { along, row, column, there, k } = lines;
  const most = i32.min(there, 4);
  const { type } = tensor;
  const { header, codes, values } = codedRow(f, tensor, row);
  const first = [header, codes, values, tensor.rowBytes, column] as const;
  if (along === 'columns') f.run(gatherCoded(type), ...first, there, k, target, to);
  else f.run(interleaveCoded(type), ...first, most, k, target, to);
}
