/** Asymmetric per-channel quantisation to 8, 4 or 2 bits and back, on wasm. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, number, numbers, operand } from '../reading.ts';
import { f32, f32x4, i32, i32x4, shuffle, v128 } from '../wat/expr.ts';
import type { Expr, V } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import { single, whole } from '../wat/lowering.ts';
import { elementAt } from '../wat/memory.ts';
import { overRow } from '../wat/rows.ts';

/** Chunks of rows whose extremes are found apart. */
const chunks = 16;

/** partial[chunk] = least and greatest of every column over the chunk's rows: unit = chunk. */
const extremes = (): WasmCode =>
  kernel(
    'quantize.extremes',
    ['x', 'partial'],
    { N: 'i', C: 'i', each: 'i' },
    (f, { views, params: { N, C, each }, units }) =>
      units((chunk) => {
        const row0 = f.int('row0', i32.mul(chunk, each));
        const row1 = f.int('row1', i32.min(N, i32.add(row0, each)));
        const least = f.int('least', elementAt(views.partial, i32.mul(chunk, C, 2)));
        const most = f.int('most', elementAt(least, C));
        overRow(f, C, ({ store }) => {
          store(least, f32x4.const(Infinity));
          store(most, f32x4.const(-Infinity));
        });
        f.loop('row', row0, row1, 1, (row) => {
          const x = f.int('x', elementAt(views.x, i32.mul(row, C)));
          overRow(f, C, ({ load, store }) => {
            store(least, f32x4.min(load(least), load(x)));
            store(most, f32x4.max(load(most), load(x)));
          });
        });
      }),
  );

/** range = the least of all chunks, and (greatest − least) / levels: one unit. */
const joinRange = (): WasmCode =>
  kernel(
    'quantize.range',
    ['partial', 'range'],
    { C: 'i', count: 'i', levels: 'f' },
    (f, { views, params: { C, count, levels }, units }) =>
      units(() => {
        const scale = f.int('scale', elementAt(views.range, C));
        overRow(f, C, ({ load, store }) => {
          const least = f.vector('least', f32x4.const(Infinity));
          const most = f.vector('most', f32x4.const(-Infinity));
          f.loop('chunk', 0, count, 1, (chunk) => {
            const at = f.int('at', elementAt(views.partial, i32.mul(chunk, C, 2)));
            f.set(least, f32x4.min(least, load(at)));
            f.set(most, f32x4.max(most, load(elementAt(at, C))));
          });
          store(views.range, least);
          store(scale, f32x4.div(f32x4.sub(most, least), f32x4.splat(levels)));
        });
      }),
  );

/** Lane l shifted by l codes: multipliers that place four neighbouring codes in a word. */
const placed = (bits: number): V => i32x4.lanes(1, 1 << bits, 1 << (2 * bits), 1 << (3 * bits));

/** round((x − min) / scale), at most `levels`; 0 where scale is 0, for 0/0 truncates to 0. */
const codesOf = (x: V, least: V, scale: V, bits: number): V =>
  i32x4.min(
    i32x4.truncate(f32x4.floor(f32x4.add(f32x4.div(f32x4.sub(x, least), scale), f32x4.const(0.5)))),
    i32x4.const(2 ** bits - 1),
  );

/** Packs a row of codes, little end first: unit = row. */
const pack = (bits: number): WasmCode =>
  kernel(
    `quantize.pack${bits}`,
    ['x', 'range', 'codes'],
    { C: 'i' },
    (f, { views, params: { C }, units }) => {
      const perWord = 32 / bits;
      const words = f.int('words', i32.ceilDiv(C, perWord));
      const scale = f.int('scale', elementAt(views.range, C));
      const wholeWords = f.int('wholeWords', i32.div(C, perWord));
      units((row) => {
        const x = f.int('x', elementAt(views.x, i32.mul(row, C)));
        const to = f.int('to', elementAt(views.codes, i32.mul(row, words)));
        f.loop('word', 0, wholeWords, 1, (word) => {
          const at = f.int('at', i32.mul(word, perWord * 4));
          const sum = f.vector('sum', i32x4.const(0));
          for (let part = 0; part < perWord / 4; part++) {
            const load = (base: Expr<'i32'>): V => f32x4.load(i32.add(base, at), part * 16);
            const codes = codesOf(load(x), load(views.range), load(scale), bits);
            const shifted = i32x4.shl(i32x4.mul(codes, placed(bits)), part * 4 * bits);
            f.set(sum, v128.or(sum, shifted));
          }
          f.set(sum, v128.or(sum, shuffle(sum, sum, [2, 3, 0, 1])));
          f.set(sum, v128.or(sum, shuffle(sum, sum, [1, 0, 3, 2])));
          f.store(elementAt(to, word), i32.lane(sum, 0));
        });
        f.if(i32.lt(wholeWords, words), () => {
          const last = f.int('last', 0);
          f.loop('c', i32.mul(wholeWords, perWord), C, 1, (c) => {
            const load = (base: Expr<'i32'>): V => f32x4.loadSplat(elementAt(base, c));
            const code = i32.lane(codesOf(load(x), load(views.range), load(scale), bits), 0);
            const place = i32.mul(i32.rem(c, perWord), bits);
            f.set(last, i32.or(last, i32.shl(code, place)));
          });
          f.store(elementAt(to, wholeWords), last);
        });
      });
    },
  );

/** x = q scale + min: unit = row. Four codes at a time are masked in place and scaled down exactly. */
const unpack = (bits: number): WasmCode =>
  kernel(
    `dequantize.${bits}`,
    ['codes', 'range', 'x'],
    { C: 'i' },
    (f, { views, params: { C }, units }) => {
      const perWord = 32 / bits;
      const words = f.int('words', i32.ceilDiv(C, perWord));
      const scale = f.int('scale', elementAt(views.range, C));
      const fours = f.int('fours', i32.and(C, -4));
      const mask = 2 ** bits - 1;
      const masks = i32x4.lanes(mask, mask << bits, mask << (2 * bits), mask << (3 * bits));
      // Exponents of 2^(−bits·lane) as float bits.
      const lane = (l: number): number => (127 - bits * l) << 23;
      const down = i32x4.lanes(lane(0), lane(1), lane(2), lane(3));
      units((row) => {
        const from = f.int('from', elementAt(views.codes, i32.mul(row, words)));
        const x = f.int('x', elementAt(views.x, i32.mul(row, C)));
        const shiftedWord = (c: Expr<'i32'>): Expr<'i32'> =>
          i32.shr(
            i32.load(elementAt(from, i32.div(c, perWord))),
            i32.mul(i32.rem(c, perWord), bits),
          );
        f.loop('c', 0, fours, 4, (c) => {
          const q = f32x4.fromUnsigned(v128.and(i32x4.splat(shiftedWord(c)), masks));
          const value = f32x4.mul(f32x4.mul(q, down), f32x4.load(elementAt(scale, c)));
          f.store(elementAt(x, c), f32x4.add(value, f32x4.load(elementAt(views.range, c))));
        });
        f.loop('c', fours, C, 1, (c) => {
          const q = f32.from(i32.and(shiftedWord(c), mask));
          const value = f32.mul(q, f32.load(elementAt(scale, c)));
          f.store(elementAt(x, c), f32.add(value, f32.load(elementAt(views.range, c))));
        });
      });
    },
  );

/** codes and range of x, per column. */
export function wasmQuantize(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const bits = number(site, 'bits');
  const C = axis(shape, -1);
  const N = elements(shape) / C;
  const each = Math.ceil(N / chunks);
  const count = Math.ceil(N / each);
  return {
    workspace: [count * 2 * C * 4],
    dispatches: [
      { code: extremes(), views: [whole(0), whole(3)], params: [N, C, each], grid: [count, 1, 1] },
      {
        code: joinRange(),
        views: [whole(3), whole(2)],
        params: [C, count, 2 ** bits - 1],
        grid: [1, 1, 1],
      },
      { code: pack(bits), views: [whole(0), whole(2), whole(1)], params: [C], grid: [N, 1, 1] },
    ],
  };
}

export function wasmDequantize(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const shape = numbers(site, 'shape');
  const C = axis(shape, -1);
  return single(unpack(number(site, 'bits')), [0, 1, 2], [C], elements(shape) / C);
}
