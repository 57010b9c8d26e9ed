/** Codes on wasm: sixteen channels of a row at a time, rounded, narrowed to bytes and folded together. */

import type { WasmCode } from '../kernel.ts';
import {
  f32,
  f32x4,
  i16x8,
  i32,
  i32x4,
  i8x16,
  v128,
} from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn, Local } from '../../compiler/targets/wasm/wat/function.ts';
import { rowBytesOf } from '../formats/codes/decode.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { streamKey, uniformFrom } from '../../compiler/targets/wasm/wat/random.ts';
import { blockRows, calibrating, gather, partialOf, partialRows, viewOf } from './wasm-partials.ts';

/** Sixteen codes, given as four vectors of words below 2^bits, in the first 2 · bits bytes of a vector. */
function packCodes(f: Fn, bits: 8 | 4 | 2 | 1, codes: readonly [V, V, V, V]): Local<'v128'> {
  const [a, b, c, d] = codes;
  const bytes = i8x16.fromShorts(i16x8.fromWords(a, b), i16x8.fromWords(c, d));
  const packed = f.vector('packed', bytes);
  // Neighbours join: two codes a byte, then four, then eight; every join halves the bytes.
  for (let width: number = bits; width < 8; width *= 2) {
    const low = v128.and(packed, i32x4.const((2 ** width - 1) * 0x10001));
    const high = v128.and(
      i16x8.shr(packed, 8 - width),
      i32x4.const((2 ** width - 1) * 2 ** width * 0x10001),
    );
    f.set(packed, v128.or(low, high));
    f.set(packed, i8x16.fromShorts(packed, packed));
  }
  return packed;
}

/** Stores sixteen codes in 2 · bits bytes. */
export function storeCodes(f: Fn, bits: 8 | 4 | 2 | 1, at: I, codes: readonly [V, V, V, V]): void {
  const packed = packCodes(f, bits, codes);
  if (bits === 8) f.store(at, packed);
  else if (bits === 4) f.storeLow(at, packed);
  else if (bits === 2) f.store(at, i32.lane(packed, 0));
  else f.store16(at, i32.lane(packed, 0));
}

/** What a call of quantize has, which shapes its code. */
export interface Encoding {
  readonly bits: 8 | 4 | 2 | 1;
  readonly exact: boolean;
  readonly real: boolean;
  /** There is a state that follows: after the first batches the extremes of the batch are found on the way. */
  readonly follows: boolean;
  /** And with them the sums that clipping wants. */
  readonly clips: boolean;
  readonly draws: boolean;
  readonly faults: boolean;
}

/**
 * Codes and exact values of rows of x by steps (see `header`): unit = chunk of rows. Rounding to nearest adds 2²³, whose
 * last bit is one; with a seed the fraction is moved by a uniform in [−½, ½) first.
 */
export function encode(has: Encoding): WasmCode {
  const flags = (['exact', 'real', 'follows', 'clips', 'draws', 'faults'] as const).filter(
    (flag) => has[flag],
  );
  const { bits } = has;
  return kernel(
    ['quantize', 'encode', bits, ...flags].join('.'),
    [
      'x',
      'steps',
      'y',
      ...(has.follows ? ['partial', 'batch'] : []),
      ...(has.real ? ['real'] : []),
      ...(has.draws ? ['seed'] : []),
      ...(has.faults ? ['faults'] : []),
    ],
    { N: 'i', C: 'i', each: 'i', exact: 'i', salt: 'i', site: 'i' },
    (f, { views, params: p, units }) => {
      const { C } = p;
      const [x, mins, y] = [viewOf(views, 'x'), viewOf(views, 'steps'), viewOf(views, 'y')];
      const inverses = f.int('inverses', elementAt(mins, C));
      const channels = f.int('channels', elementAt(inverses, C));
      const rowBytes = f.int('rowBytes', rowBytesOf(`q${bits}`, C));
      const codes = f.int('codes', elementAt(y, C));
      const values = f.int('values', i32.add(codes, i32.mul(p.N, rowBytes)));
      const key = has.draws
        ? f.int('key', f.call(streamKey, i32.load(viewOf(views, 'seed')), p.salt))
        : null;
      const tracking = has.follows
        ? f.int('tracking', i32.eqz(calibrating(viewOf(views, 'batch'))))
        : null;
      const most = f32x4.const(2 ** bits - 1);
      const sixteens = f.int('sixteens', i32.and(C, -16));
      // The end of what goes by fours; a row with a rest goes one by one from the last sixteen on.
      const even = bits > 1 ? i32.eqz(i32.and(C, 3)) : 0;
      const fours = f.int('fours', i32.select(even, C, sixteens));
      units((chunk) => {
        const row0 = f.int('row0', i32.mul(chunk, p.each));
        const row1 = f.int('row1', i32.min(p.N, i32.add(row0, p.each)));
        const own = tracking
          ? partialOf(
              f,
              [viewOf(views, 'partial'), chunk, C],
              partialRows(true, has.clips),
              has.clips ? 4 : 2,
              tracking,
            )
          : [];
        // Infinities and NaN times zero are NaN, which a sum keeps.
        const bad = f.vector('bad', f32x4.const(0));
        const codeRow = (row: Expr<'i32'>): void => {
          const from = f.int('from', elementAt(x, i32.mul(row, C)));
          const to = f.int('to', i32.add(codes, i32.mul(row, rowBytes)));
          /** Codes of four channels from c on, or of one in lane 0, in words. */
          const codesOf = (c: I, width: 1 | 4): Expr<'v128'> => {
            const load = (base: I): V =>
              (width === 4 ? f32x4.load : f32x4.loadSplat)(elementAt(base, c));
            const v = f.vector('v', load(from));
            f.set(bad, f32x4.add(bad, f32x4.mul(v, f32x4.const(0))));
            const t = f.vector('t', f32x4.mul(f32x4.sub(v, load(mins)), load(inverses)));
            if (key) {
              const u = uniformFrom(f, key, i32.add(i32.mul(row, C), c));
              f.set(t, f32x4.add(t, f32x4.sub(u, f32x4.const(0.5))));
            }
            const within = f32x4.pmin(most, f32x4.pmax(f32x4.const(0), t));
            const one = f32x4.const(2 ** 23);
            return f.vector('code', v128.xor(f32x4.add(within, one), one));
          };
          f.loop('c', 0, sixteens, 16, (c) => {
            const four = (i: number): V => codesOf(i32.add(c, 4 * i), 4);
            const at = i32.add(to, i32.shr(i32.mul(c, bits), 3));
            storeCodes(f, bits, at, [four(0), four(1), four(2), four(3)]);
          });
          if (bits > 1)
            f.if(i32.lt(sixteens, fours), () => {
              // What fills no sixteen, by fours: whole words, for these are the row's last.
              const none = f32x4.const(0);
              const more = [4, 8].map((past) => {
                const codes = f.vector('more', none);
                const c = f.int('c', i32.add(sixteens, past));
                f.if(i32.lt(c, fours), () => f.set(codes, codesOf(c, 4)));
                return codes;
              });
              const [second = none, third = none] = more;
              const packed = packCodes(f, bits, [codesOf(sixteens, 4), second, third, none]);
              const at = f.int('last', i32.add(to, i32.shr(i32.mul(sixteens, bits), 3)));
              for (let word = 0; word < (3 * bits) / 8; word++)
                f.if(i32.lt(i32.add(sixteens, (32 / bits) * word), fours), () =>
                  f.storeLane(at, packed, word, 4 * word),
                );
            });
          const word = f.int('word', 0);
          f.loop('c', fours, C, 1, (c) => {
            const bit = f.int('bit', i32.mul(c, bits));
            f.set(word, i32.or(word, i32.shl(i32.lane(codesOf(c, 1), 0), i32.and(bit, 31))));
            const next = i32.add(c, 1);
            const full = i32.eqz(i32.and(i32.mul(next, bits), 31));
            f.if(i32.or(full, i32.eq(next, C)), () => {
              f.store(i32.add(to, i32.mul(i32.shr(bit, 5), 4)), word);
              f.set(word, 0);
            });
          });
          if (has.exact)
            f.loop('j', 0, p.exact, 1, (j) => {
              const channel = i32.load(elementAt(channels, j));
              const at = elementAt(values, i32.add(i32.mul(row, p.exact), j));
              f.store(at, f32.load(elementAt(from, channel)));
            });
        };
        if (tracking)
          f.loop('block', row0, row1, blockRows, (block) => {
            const end = f.int('end', i32.min(row1, i32.add(block, blockRows)));
            f.loop('row', block, end, 1, codeRow);
            const of = { x, C, real: has.real ? viewOf(views, 'real') : null };
            f.if(tracking, () => gather(f, own, of, block, end));
          });
        else f.loop('row', row0, row1, 1, codeRow);
        if (has.faults)
          f.if(i32.any(f32x4.ne(bad, bad)), () => f.store(viewOf(views, 'faults'), p.site));
      });
    },
  );
}

/** One bit an element, x > above, under a header of scale 1 and min `above`: unit = row. */
export const maskRows = (): WasmCode =>
  kernel(
    'mask',
    ['x', 'y'],
    { C: 'i', above: 'f', word: 'i' },
    (f, { views, params: { C, above, word }, units }) => {
      const rowBytes = f.int('rowBytes', rowBytesOf('q1', C));
      const codes = f.int('codes', elementAt(views.y, C));
      const thirtyTwos = f.int('thirtyTwos', i32.and(C, -32));
      const limit = f.vector('limit', f32x4.splat(above));
      units((row) => {
        f.if(
          i32.eqz(row),
          () => void f.loop('c', 0, C, 1, (c) => f.store(elementAt(views.y, c), word)),
        );
        const from = f.int('from', elementAt(views.x, i32.mul(row, C)));
        const to = f.int('to', i32.add(codes, i32.mul(row, rowBytes)));
        f.loop('c', 0, thirtyTwos, 32, (c) => {
          const at = f.int('at', elementAt(from, c));
          const sixteen = (first: number): Expr<'i32'> => {
            const test = (i: number): V => f32x4.gt(f32x4.load(at, 4 * first + 16 * i), limit);
            const pair = (i: number): V => i16x8.fromWords(test(i), test(i + 1));
            return i32.bitmask(i8x16.fromSignedShorts(pair(0), pair(2)));
          };
          f.store(i32.add(to, i32.shr(c, 3)), i32.or(sixteen(0), i32.shl(sixteen(16), 16)));
        });
        f.if(i32.lt(thirtyTwos, C), () => {
          const last = f.int('last', 0);
          f.loop('c', thirtyTwos, C, 1, (c) => {
            const bit = f32.gt(f32.load(elementAt(from, c)), above);
            f.set(last, i32.or(last, i32.shl(bit, i32.and(c, 31))));
          });
          f.store(i32.add(to, i32.shr(thirtyTwos, 3)), last);
        });
      });
    },
  );
