/**
 * What attention on wasm is made of. A strip is four rows (queries in the forward, keys in the backward of k and v);
 * a block of scores lies strip-wise: four floats, one per row of the strip, for every row of the other side. So
 * softmax runs over lanes, and a block is at once the packed left operand of the register tile of products.
 */

import { f32, f32x4, i32, shuffle, v128 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { helper } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn, Local } from '../../compiler/targets/wasm/wat/function.ts';
import { expOf } from '../../compiler/targets/wasm/wat/math.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { transposed } from '../../compiler/targets/wasm/wat/transpose.ts';
import { itself, panel, strip, tiles } from '../matmul/wasm-tile.ts';

/** Rows of the other side in one block of scores. */
export const blockRows = 64;
/** Bytes of one block of scores; one row more, for rows are done in pairs. */
export const blockBytes = (blockRows + 1) * 16;

/**
 * The weight of a key whose score is x above the row's: e^x, and 0 where that is below 10⁻³⁴. Numbers near the least that
 * a float holds would take the processor a hundred times as long, and they add nothing to a sum of at least 1.
 */
export function weightOf(f: Fn, x: V): V {
  const above = f.vector('above', x);
  return v128.andNot(expOf(f, above, 80), f32x4.lt(above, f32x4.const(-80)));
}

/** [a·, b·, c·, d·]: the lane sums of four vectors. */
function laneSums(f: Fn, a: V, b: V, c: V, d: V): V {
  const ab = f.vector('ab', f32x4.add(shuffle(a, b, [0, 1, 4, 5]), shuffle(a, b, [2, 3, 6, 7])));
  const cd = f.vector('cd', f32x4.add(shuffle(c, d, [0, 1, 4, 5]), shuffle(c, d, [2, 3, 6, 7])));
  return f32x4.add(shuffle(ab, cd, [0, 2, 4, 6]), shuffle(ab, cd, [1, 3, 5, 7]));
}

/** How the kernels of a call are written: for narrow heads, with a fused multiply-add. */
export interface Widths {
  readonly narrow: boolean;
  readonly fma: boolean;
}
/** What they add to a kernel's name. */
export const widthsName = ({ narrow, fma }: Widths): string =>
  `${narrow ? '.narrow' : ''}${fma ? '.fma' : ''}`;

/** Numbers of a head that a strip of four rows keeps in registers. */
const held = 8;
/** Whether heads are so narrow that `narrowScores` beats `scores`, whose sums over lanes weigh more the fewer they add. */
export const isNarrow = (K: number): boolean => K % held === 0 && K <= 2 * held;

const scoreParams = [
  ['left', 'i32'],
  ['ls', 'i32'],
  ['rows', 'i32'],
  ['right', 'i32'],
  ['rs', 'i32'],
  ['count', 'i32'],
  ['K', 'i32'],
  ['scale', 'f32'],
  ['out', 'i32'],
] as const;

/**
 * `scores` for narrow heads: the strip lies in registers, number by number with a row a lane, and the other rows' numbers
 * are spread over the lanes. Their order is that of the row, as in `deltas`.
 */
const narrowScores = (fma: boolean) =>
  helper(
    `attention.scores.narrow${fma ? '.fma' : ''}`,
    scoreParams,
    null,
    (f, { left, ls, rows, right, rs, count, K, scale, out }) => {
      const own = [0, 1, 2, 3].map((i) =>
        f.int(`l${i}`, i32.add(left, i32.mul(ls, i32.min(i, i32.sub(rows, 1))))),
      );
      const scales = f.vector('scales', f32x4.splat(scale));
      f.loop('c', 0, K, held, (c) => {
        const strips: V[] = [];
        for (const half of [0, 16]) {
          const block = own.map((row) => f.vector('v', f32x4.load(row, half)));
          for (const column of transposed(f, block))
            strips.push(f.vector('column', f32x4.mul(column, scales)));
        }
        const other = f.int('other', i32.add(right, i32.mul(c, 4)));
        const to = f.int('to', out);
        const score = f.vector('score');
        f.loop('j', 0, count, 1, () => {
          f.if(
            c,
            () => f.set(score, f32x4.load(to)),
            () => f.set(score, f32x4.const(0)),
          );
          strips.forEach((strip, k) =>
            f.set(score, f32x4.madd(strip, f32x4.loadSplat(other, 4 * k), score, fma)),
          );
          f.store(to, score);
          f.step(other, rs);
          f.step(to, 16);
        });
        for (const row of own) f.step(row, 4 * held);
      });
      return null;
    },
  );

/**
 * out[j] = scale · (strip row 0 … 3 · other row j) for j < count. Strip rows lie `ls` bytes apart at `left`, of which
 * `rows` are there (the last is repeated); the others `rs` bytes apart at `right`.
 */
export const scores = ({ narrow, fma }: Widths) => (narrow ? narrowScores(fma) : wideScores(fma));

const wideScores = (fma: boolean) =>
  helper(
    `attention.scores${fma ? '.fma' : ''}`,
    scoreParams,
    null,
    (f, { left, ls, rows, right, rs, count, K, scale, out }) => {
      const fours = f.int('fours', i32.and(K, -4));
      const starts = [left];
      for (const i of [1, 2, 3])
        starts.push(f.int(`l${i}`, i32.add(left, i32.mul(ls, i32.min(i, i32.sub(rows, 1))))));
      const scales = f.vector('scales', f32x4.splat(scale));
      f.loop('j', 0, count, 2, (j) => {
        const first = f.int('first', i32.add(right, i32.mul(rs, j)));
        const second = f.int(
          'second',
          i32.select(i32.lt(i32.add(j, 1), count), i32.add(first, rs), first),
        );
        const sums = starts.map((_, i) =>
          [0, 1].map((side) => f.vector(`s${i}${side}`, f32x4.const(0))),
        );
        const mac = (load: (at: I) => V, one: (at: I) => V, at: I): void => {
          const others = [first, second].map((row, side) =>
            f.vector(`r${side}`, load(i32.add(row, at))),
          );
          starts.forEach((start, i) => {
            const own = f.vector('own', one(i32.add(start, at)));
            others.forEach((other, side) => {
              const sum = sums[i]?.[side];
              if (sum) f.set(sum, f32x4.madd(own, other, sum, fma));
            });
          });
        };
        f.loop('c', 0, fours, 4, (c) => mac(f32x4.load, f32x4.load, i32.mul(c, 4)));
        // Single elements count in lane 0 only.
        f.loop('c', fours, K, 1, (c) => mac(f32x4.loadOne, f32x4.loadOne, i32.mul(c, 4)));
        const at = i32.add(out, i32.mul(j, 16));
        for (const side of [0, 1]) {
          const [a, b, c, d] = sums.map((pair) => pair[side]);
          if (a && b && c && d) f.store(at, f32x4.mul(laneSums(f, a, b, c, d), scales), 16 * side);
        }
      });
      return null;
    },
  );

/**
 * y[row of the strip] += Σⱼ weights[j][row] · other row j, for `count` rows j of K floats. y's rows lie `ys` bytes
 * apart and `rows` of them are there.
 */
export const accumulate = (fma: boolean) =>
  helper(
    `attention.accumulate${fma ? '.fma' : ''}`,
    [
      ['weights', 'i32'],
      ['count', 'i32'],
      ['right', 'i32'],
      ['rs', 'i32'],
      ['y', 'i32'],
      ['ys', 'i32'],
      ['rows', 'i32'],
      ['K', 'i32'],
    ],
    null,
    (f, { weights, count, right, rs, y, ys, rows, K }) => {
      const step = tiles('columns', fma);
      const eights = f.int('eights', i32.and(K, -panel));
      f.loop('c', 0, eights, panel, (c) => {
        const at = i32.mul(c, 4);
        f.run(
          step,
          weights,
          4 * strip,
          0,
          i32.add(right, at),
          rs,
          i32.add(y, at),
          ys,
          count,
          -1,
          itself,
          rows,
          panel,
        );
      });
      // Columns that fill no panel, one by one: lanes are the strip's rows.
      f.loop('c', eights, K, 1, (c) => {
        const sum = f.vector('sum', f32x4.const(0));
        const other = f.int('other', elementAt(right, c));
        f.loop('j', 0, count, 1, (j) => {
          const weight = f32x4.load(i32.add(weights, i32.mul(j, 16)));
          f.set(sum, f32x4.madd(weight, f32x4.loadSplat(other), sum, fma));
          f.step(other, rs);
        });
        for (let i = 0; i < strip; i++)
          f.if(i32.gt(rows, i), () => {
            const at = f.int('at', i32.add(elementAt(y, c), i32.mul(ys, i)));
            f.store(at, f32.add(f32.load(at), f32.lane(sum, i)));
          });
      });
      return null;
    },
  );

/** Index of the first element of a token's vector: (b, h, t) of a tensor with `heads` heads of `tokens` tokens. */
export const vectorAt = (b: I, heads: I, tokens: I, K: I, h: I, headStep: I, t: I, tokenStep: I) =>
  i32.add(i32.mul(b, heads, tokens, K), i32.mul(h, headStep), i32.mul(t, tokenStep));

/** Lanes 0 … 3 as a0, a1, a2, a3 of memory, where `rows` are there and the last is repeated. */
export function laneLoad(f: Fn, base: I, rows: Local<'i32'>): V {
  const lanes = f.vector('lanes', f32x4.loadSplat(base));
  const last = i32.sub(rows, 1);
  for (const lane of [1, 2, 3]) {
    const value = f32x4.loadSplat(elementAt(base, i32.min(lane, last)));
    const order = [0, 1, 2, 3].map((l) => (l < lane ? l : 4));
    f.set(lanes, shuffle(lanes, value, order as [number, number, number, number]));
  }
  return lanes;
}
