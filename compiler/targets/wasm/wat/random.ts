/** The counter-based generator of runtime/format/random.ts, bit for bit: four counters at once, and one. */

import { f32x4, i32, i32x4, v128 } from './expr.ts';
import type { Expr, I, V } from './expr.ts';
import { helper } from './function.ts';
import type { Fn, Local } from './function.ts';

/** lowbias32 of four words in place; returns the result. */
function hashLanes(f: Fn, x: Local<'v128'>): V {
  const mix = (by: number): V => v128.xor(x, i32x4.shr(x, by));
  f.set(x, mix(16));
  f.set(x, i32x4.mul(x, i32x4.const(0x7feb352d)));
  f.set(x, mix(15));
  f.set(x, i32x4.mul(x, i32x4.const(0x846ca68b)));
  return mix(16);
}

/** lowbias32 of four words. */
export const hash4 = helper('random.hash4', [['x', 'v128']], 'v128', (f, { x }) => hashLanes(f, x));

/** Added to a key for every step of the counter. */
const stride = 0x9e3779b9 | 0;

/** Four patterns of 32 bits as uniforms in [0, 1). */
const uniformOf = (bits: V): V =>
  f32x4.mul(f32x4.fromSigned(i32x4.shr(bits, 8)), f32x4.const(2 ** -24));

/** Uniforms in [0, 1) for counters `first` to `first + 3` of a stream, without a call: for the innermost loops. */
export function uniformFrom(f: Fn, key: Expr<'i32'>, first: I): V {
  const start = i32x4.splat(i32.add(key, i32.mul(first, stride)));
  const steps = i32x4.lanes(0, stride, (2 * stride) | 0, Math.imul(3, stride));
  return uniformOf(hashLanes(f, f.vector('bits', i32x4.add(start, steps))));
}

/** lowbias32 of one word. */
export const hash = helper('random.hash', [['x', 'i32']], 'i32', (f, { x }) => {
  f.set(x, i32.xor(x, i32.shr(x, 16)));
  f.set(x, i32.mul(x, 0x7feb352d));
  f.set(x, i32.xor(x, i32.shr(x, 15)));
  f.set(x, i32.mul(x, 0x846ca68b | 0));
  return i32.xor(x, i32.shr(x, 16));
});

/** The stream's key: what bits(seed, salt, ·) hashes of its seed and salt. */
export const streamKey = helper(
  'random.key',
  [
    ['seed', 'i32'],
    ['salt', 'i32'],
  ],
  'i32',
  (f, { seed, salt }) => f.call(hash, i32.xor(f.call(hash, i32.add(seed, stride)), salt)),
);

/** Uniforms in [0, 1) for four counters of the stream. */
export const uniform4 = helper(
  'random.uniform4',
  [
    ['key', 'i32'],
    ['counter', 'v128'],
  ],
  'v128',
  (f, { key, counter }) => {
    const step = i32x4.mul(counter, i32x4.const(stride));
    return uniformOf(f.call(hash4, i32x4.add(i32x4.splat(key), step)));
  },
);

/** Element `index` of the pseudo-random permutation of [0, n) that (seed, salt) names. */
export const permuted = helper(
  'random.permute',
  [
    ['seed', 'i32'],
    ['salt', 'i32'],
    ['n', 'i32'],
    ['index', 'i32'],
  ],
  'i32',
  (f, { seed, salt, n, index }) => {
    const key = f.int('key', f.call(streamKey, seed, salt));
    const half = f.int('half', 1);
    // 2^(2·half) < n, without leaving 32 bits: n ≤ 2³¹ needs half ≤ 16.
    f.exitable((done) => {
      f.repeat(() => {
        f.leave(done, i32.eqz(i32.shr(i32.sub(n, 1), i32.mul(half, 2))));
        f.step(half, 1);
        return i32.lt(half, 16);
      });
    });
    const mask = f.int('mask', i32.sub(i32.shl(1, half), 1));
    const left = f.int('left');
    const right = f.int('right');
    const mixed = f.int('mixed');
    f.repeat(() => {
      f.set(left, i32.and(i32.shr(index, half), mask));
      f.set(right, i32.and(index, mask));
      for (let round = 0; round < 4; round++) {
        const bits = f.call(hash, i32.add(key, Math.imul(round, 0x9e3779b9)));
        f.set(mixed, i32.and(f.call(hash, i32.xor(bits, right)), mask));
        f.set(mixed, i32.xor(left, mixed));
        f.set(left, right);
        f.set(right, mixed);
      }
      f.set(index, i32.or(i32.shl(left, half), right));
      return i32.ge(index, n);
    });
    return index;
  },
);
