/**
 * quantize and dequantize on wasm: ranges by blocks of columns over all rows, then codes by rows. Minima and maxima
 * have no order, so neither pass depends on how its units are split.
 */

import { elements } from '../kernel.ts';
import type { CallSite, DType, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, number, numbers, operand } from '../reading.ts';
import { f32, f32x4, i32, i32x4, shuffle, v128 } from '../wat/expr.ts';
import type { Expr, I, V } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import { elementAt, load1, load4 } from '../wat/memory.ts';

/** Columns whose range one unit finds: a cache line of floats. */
const blockColumns = 16;

/** range[0] = minimum, range[1] = (maximum − minimum) / levels of each of C columns over N rows. */
const findRanges = (dtype: DType): WasmCode =>
  kernel(
    `quantize.range.${dtype}`,
    ['x', 'range'],
    { N: 'i', C: 'i', levels: 'f' },
    (f, { views, params: { N, C, levels }, units }) =>
      units((unit) => {
        const from = f.int('from', i32.mul(unit, blockColumns));
        const to = f.int('to', i32.min(C, i32.add(from, blockColumns)));
        /** Walks down `vectors` groups of lanes side by side; a group of one column repeats it in its lanes. */
        const walk = (width: 1 | 4, vectors: number, begin: I, end: I): Expr<'i32'> =>
          f.loop('c', begin, end, width * vectors, (c) => {
            const lows = Array.from({ length: vectors }, () =>
              f.vector('low', f32x4.const(Infinity)),
            );
            const highs = lows.map(() => f.vector('high', f32x4.const(-Infinity)));
            f.loop('n', 0, N, 1, (n) => {
              lows.forEach((low, v) => {
                const high = highs[v];
                if (!high) return;
                const column = i32.add(i32.mul(n, C), c, v * width);
                const at = elementAt(views.x, column, dtype);
                const x = width === 4 ? load4(f, dtype, at) : f32x4.splat(load1(f, dtype, at));
                const value = f.vector('value', x);
                f.set(low, f32x4.min(low, value));
                f.set(high, f32x4.max(high, value));
              });
            });
            lows.forEach((low, v) => {
              const high = highs[v];
              if (!high) return;
              const at = f.int('at', elementAt(views.range, i32.add(c, v * width)));
              const second = elementAt(at, C);
              const scale = f32x4.div(f32x4.sub(high, low), f32x4.splat(levels));
              f.store(at, width === 4 ? low : f32.lane(low, 0));
              f.store(second, width === 4 ? scale : f32.lane(scale, 0));
            });
          });
        const fours = f.int('fours', i32.add(from, i32.and(i32.sub(to, from), -4)));
        f.if(
          i32.eq(i32.sub(to, from), blockColumns),
          () => void walk(4, blockColumns / 4, from, to),
          () => {
            walk(4, 1, from, fours);
            walk(1, 1, fours, to);
          },
        );
      }),
  );

/** q = round((x − min) / scale) for four columns, or 0 where the scale is 0: 0 / 0 truncates to 0. */
const codesOf = (x: V, min: V, scale: V, levels: number): V => {
  const steps = f32x4.nearest(f32x4.div(f32x4.sub(x, min), scale));
  return i32x4.min(i32x4.truncate(steps), i32x4.const(levels));
};

/** Unit = one row: every word gathers 32 / bits codes of neighbouring columns. */
const encode = (dtype: DType, bits: number): WasmCode =>
  kernel(
    `quantize.codes.${dtype}.${bits}`,
    ['x', 'range', 'codes'],
    { C: 'i' },
    (f, { views, params: { C }, units }) => {
      const perWord = 32 / bits;
      const levels = 2 ** bits - 1;
      const places = i32x4.lanes(1, 1 << bits, 1 << (2 * bits), 1 << (3 * bits));
      const words = f.int('words', i32.ceilDiv(C, perWord));
      const whole = f.int('whole', i32.div(C, perWord));
      units((unit) => {
        const x = f.int('x0', elementAt(views.x, i32.mul(unit, C), dtype));
        const codes = f.int('codes0', elementAt(views.codes, i32.mul(unit, words)));
        f.loop('w', 0, whole, 1, (w) => {
          const word = f.vector('word', i32x4.const(0));
          for (let v = 0; v < perWord / 4; v++) {
            const c = f.int('c', i32.add(i32.mul(w, perWord), 4 * v));
            const range = f.int('at', elementAt(views.range, c));
            const scale = f32x4.load(elementAt(range, C));
            const value = load4(f, dtype, elementAt(x, c, dtype));
            const q = i32x4.mul(codesOf(value, f32x4.load(range), scale, levels), places);
            f.set(word, v128.or(word, i32x4.shl(q, 4 * bits * v)));
          }
          f.set(word, v128.or(word, shuffle(word, word, [2, 3, 0, 1])));
          f.set(word, v128.or(word, shuffle(word, word, [1, 0, 3, 2])));
          f.store(elementAt(codes, w), i32.lane(word, 0));
        });
        f.if(i32.lt(whole, words), () => {
          const word = f.int('part', 0);
          const first = f.int('first', i32.mul(whole, perWord));
          f.loop('c', first, C, 1, (c) => {
            const range = f.int('at', elementAt(views.range, c));
            const scale = f32x4.loadSplat(elementAt(range, C));
            const value = f32x4.splat(load1(f, dtype, elementAt(x, c, dtype)));
            const q = i32.lane(codesOf(value, f32x4.loadSplat(range), scale, levels), 0);
            f.set(word, i32.or(word, i32.shl(q, i32.mul(i32.sub(c, first), bits))));
          });
          f.store(elementAt(codes, whole), word);
        });
      });
    },
  );

/** Per column: minimum, scale and codes of `bits` bits, packed little end first along the row. */
export function wasmQuantize(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape, dtype } = operand(site, 0);
  const bits = number(site, 'bits');
  const C = axis(shape, -1);
  const N = elements(shape) / C;
  return {
    workspace: [],
    dispatches: [
      {
        code: findRanges(dtype),
        views: [{ operand: 0 }, { operand: 2 }],
        params: [N, C, 2 ** bits - 1],
        grid: [Math.ceil(C / blockColumns), 1, 1],
      },
      {
        code: encode(dtype, bits),
        views: [{ operand: 0 }, { operand: 2 }, { operand: 1 }],
        params: [C],
        grid: [N, 1, 1],
      },
    ],
  };
}

/** Unit = one row. A code is brought to the top of its lane by a product, then down by one shift. */
const decode = (bits: number): WasmCode =>
  kernel(
    `dequantize.${bits}`,
    ['codes', 'range', 'x'],
    { C: 'i' },
    (f, { views, params: { C }, units }) => {
      const perWord = 32 / bits;
      const words = f.int('words', i32.ceilDiv(C, perWord));
      const whole = f.int('whole', i32.div(C, perWord));
      units((unit) => {
        const x = f.int('x0', elementAt(views.x, i32.mul(unit, C)));
        const codes = f.int('codes0', elementAt(views.codes, i32.mul(unit, words)));
        f.loop('w', 0, whole, 1, (w) => {
          const word = f.vector('word', f32x4.loadSplat(elementAt(codes, w)));
          for (let v = 0; v < perWord / 4; v++) {
            const place = (lane: number): number => 1 << (32 - bits * (4 * v + lane + 1));
            const tops = i32x4.mul(word, i32x4.lanes(place(0), place(1), place(2), place(3)));
            const q = f32x4.fromSigned(i32x4.shr(tops, 32 - bits));
            const c = f.int('c', i32.add(i32.mul(w, perWord), 4 * v));
            const range = f.int('at', elementAt(views.range, c));
            const scale = f32x4.load(elementAt(range, C));
            f.store(elementAt(x, c), f32x4.add(f32x4.mul(q, scale), f32x4.load(range)));
          }
        });
        f.if(i32.lt(whole, words), () => {
          const rest = f.int('rest', i32.load(elementAt(codes, whole)));
          f.loop('c', i32.mul(whole, perWord), C, 1, (c) => {
            const range = f.int('at', elementAt(views.range, c));
            const scale = f32.load(elementAt(range, C));
            const q = f32.from(i32.and(rest, 2 ** bits - 1));
            f.store(elementAt(x, c), f32.add(f32.mul(q, scale), f32.load(range)));
            f.set(rest, i32.shr(rest, bits));
          });
        });
      });
    },
  );

/** x = q·scale + min. */
export function wasmDequantize(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const shape = numbers(site, 'shape');
  const C = axis(shape, -1);
  return {
    workspace: [],
    dispatches: [
      {
        code: decode(number(site, 'bits')),
        views: [{ operand: 0 }, { operand: 1 }, { operand: 2 }],
        params: [C],
        grid: [elements(shape) / C, 1, 1],
      },
    ],
  };
}
