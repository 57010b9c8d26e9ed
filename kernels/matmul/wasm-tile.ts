/**
 * The register tile under every product on wasm: 4 rows × 8 columns of y += a·b over k steps. Eight accumulators, two
 * loads of b and four broadcasts of a fit the sixteen vector registers; unrolled by four, with an exit test between
 * steps, for otherwise V8 hoists every load to the loop's head and spills.
 */

import { f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import { helper } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn, Local } from '../../compiler/targets/wasm/wat/function.ts';

/** Columns of a tile, and of a packed panel of b. */
export const panel = 8;
/** Rows of a tile. */
export const strip = 4;

/**
 * How a tile walks a. `rows`: element (i, k) at a + i·stride + 4k, the matrix as it lies; `columns`: at
 * a + 4i + k·stride, a transposed matrix or a packed strip.
 */
export type Walk = 'rows' | 'columns';

/** What a tile's sums are added to, as bytes from y: y itself, or nothing, which is no distance between floats. */
export const itself = 0;
export const nothing = 1;

/** Stores the first `count` lanes (all when ≥ 4) of a row of the result, plus what lies `plus` bytes on. */
const storePart = helper(
  'matmul.store',
  [
    ['at', 'i32'],
    ['value', 'v128'],
    ['count', 'i32'],
    ['plus', 'i32'],
  ],
  null,
  (f, { at, value, count, plus }) => {
    f.if(
      i32.ge(count, 4),
      () => {
        f.if(i32.ne(plus, nothing), () =>
          f.set(value, f32x4.add(value, f32x4.load(i32.add(at, plus)))),
        );
        f.store(at, value);
      },
      () => {
        for (const lane of [0, 1, 2])
          f.if(i32.gt(count, lane), () => {
            const here = f.vector('here', value);
            f.if(i32.ne(plus, nothing), () =>
              f.set(here, f32x4.add(value, f32x4.loadSplat(i32.add(at, plus), 4 * lane))),
            );
            f.storeLane(at, here, lane, 4 * lane);
          });
      },
    );
    return null;
  },
);

const lanesOf = (f: Fn, name: string): [Local<'v128'>, Local<'v128'>] => [
  f.vector(`${name}.0`),
  f.vector(`${name}.1`),
];

/**
 * The tiles of one panel: `rows` rows of y, four at a time, by eight columns. a's strips lie `next` bytes apart; b has
 * eight floats every `sb` bytes. `start`: the address of eight initial values (a bias), or −1 for zeros; `plus`: bytes
 * from y to what is added, `itself` or `nothing`. Only `rows` × `columns` of the result are
 * written, and rows of a past them are not read.
 */
export const tiles = (walk: Walk, fma: boolean) =>
  helper(
    `matmul.tiles.${walk}${fma ? '.fma' : ''}`,
    [
      ['a', 'i32'],
      ['sa', 'i32'],
      ['next', 'i32'],
      ['b', 'i32'],
      ['sb', 'i32'],
      ['y', 'i32'],
      ['sy', 'i32'],
      ['k', 'i32'],
      ['start', 'i32'],
      ['plus', 'i32'],
      ['rows', 'i32'],
      ['columns', 'i32'],
    ],
    null,
    (f, { a, sa, next, b, sb, y, sy, k, start, plus, rows, columns }) => {
      const sums = [0, 1, 2, 3].map((i) => lanesOf(f, `y${i}`));
      const right = lanesOf(f, 'b');
      const left = f.vector('left');
      const pointers = [0, 1, 2, 3].map((i) => f.int(`a${i}`));
      const bAt = f.int('bAt');
      const steps = f.int('steps');
      /** Walks a and b over k steps: the sums of one tile. */
      const walkTile = (): void => {
        const step = (): void => {
          right.forEach((lane, j) => f.set(lane, f32x4.load(bAt, 16 * j)));
          sums.forEach((row, i) => {
            const at = walk === 'rows' ? pointers[i] : pointers[0];
            if (!at) return;
            f.set(left, walk === 'rows' ? f32x4.loadSplat(at) : f32x4.loadSplat(at, 4 * i));
            row.forEach((sum, j) => f.set(sum, f32x4.madd(left, right[j] ?? left, sum, fma)));
            if (walk === 'rows') f.step(at, 4);
          });
          const [first] = pointers;
          if (walk === 'columns' && first) f.step(first, sa);
          f.step(bAt, sb);
          f.step(steps, -1);
        };
        f.exitable((done) =>
          f.repeat(() => {
            for (let unrolled = 0; unrolled < 4; unrolled++) {
              if (unrolled > 0) f.leave(done, i32.eqz(steps));
              step();
            }
            return steps;
          }),
        );
      };
      const store = (): void =>
        f.if(
          i32.and(i32.ge(rows, strip), i32.ge(columns, panel)),
          () => {
            f.if(i32.ne(plus, nothing), () =>
              sums.forEach((row, i) =>
                row.forEach((sum, j) =>
                  f.set(sum, f32x4.add(sum, f32x4.load(i32.add(y, plus, i32.mul(sy, i)), 16 * j))),
                ),
              ),
            );
            for (const row of sums) {
              row.forEach((sum, j) => f.store(y, sum, 16 * j));
              f.step(y, sy);
            }
          },
          () =>
            sums.forEach((row, i) =>
              f.if(i32.gt(rows, i), () => {
                row.forEach((sum, j) =>
                  f.run(storePart, i32.add(y, 16 * j), sum, i32.sub(columns, 4 * j), plus),
                );
                f.step(y, sy);
              }),
            ),
        );
      f.repeat(() => {
        f.if(
          i32.eq(start, -1),
          () => {
            for (const row of sums) for (const sum of row) f.set(sum, f32x4.const(0));
          },
          () => {
            for (const row of sums) row.forEach((sum, j) => f.set(sum, f32x4.load(start, 16 * j)));
          },
        );
        // Rows that are not there repeat the last one that is.
        pointers.forEach((pointer, i) => {
          if (i === 0) f.set(pointer, a);
          else if (walk === 'rows')
            f.set(pointer, i32.add(a, i32.mul(sa, i32.min(i, i32.sub(rows, 1)))));
        });
        f.set(bAt, b);
        f.set(steps, k);
        walkTile();
        store();
        f.step(a, next);
        f.step(rows, -strip);
        return i32.gt(rows, 0);
      });
      return null;
    },
  );
