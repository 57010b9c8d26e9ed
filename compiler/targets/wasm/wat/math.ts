/**
 * Transcendental functions of four floats, good to about 2·10⁻⁷ relative, clean at the ends of the range: no NaN
 * comes out where none went in and the function is defined. Polynomials after S. Moshier's Cephes library.
 */

import { f32x4, f64x2, i32x4, shuffle, v128 } from './expr.ts';
import type { V } from './expr.ts';
import { helper } from './function.ts';
import type { Fn } from './function.ts';

/** c₀ + x(c₁ + x(c₂ + …)) */
const horner = (x: V, coefficients: readonly number[]): V =>
  coefficients
    .slice(0, -1)
    .reduceRight<V>(
      (sum, c) => f32x4.add(f32x4.mul(sum, x), f32x4.const(c)),
      f32x4.const(coefficients.at(-1) ?? 0),
    );

/** 2ⁿ·y for integer lanes n in [−160, 130], in two exact steps so that subnormal and infinite results come out. */
const scaled = (f: Fn, y: V, n: V): V => {
  const half = f.vector('half', i32x4.sar(n, 1));
  const power = (e: V): V => i32x4.shl(i32x4.add(e, i32x4.const(127)), 23);
  return f32x4.mul(f32x4.mul(y, power(half)), power(i32x4.sub(n, half)));
};

/** e^r for |r| ≤ ln2 / 2. */
const expCore = (r: V): V =>
  f32x4.add(
    f32x4.add(
      f32x4.mul(
        f32x4.mul(r, r),
        horner(
          r,
          [
            5.0000001201e-1, 1.6666665459e-1, 4.1665795894e-2, 8.3334519073e-3, 1.3981999507e-3,
            1.98756915e-4,
          ],
        ),
      ),
      r,
    ),
    f32x4.const(1),
  );

/** 2ⁿ·y for |n| ≤ 126 and y near 1: a normal number. NaN stays NaN, whose shifted bits are zeros. */
const scaledWithin = (_: Fn, y: V, n: V): V => i32x4.add(y, i32x4.shl(n, 23));

/**
 * e^x, written where it is used: a call would bring its dozen constants anew each time, and spill what is live. `within`
 * narrows the range to where results are normal numbers: outside of ±`within` it is e^±within.
 */
export const expOf = (f: Fn, x: V, within: number | null = null): V => {
  const [least, most] = within === null ? [-105, 89.5] : [-within, within];
  const r = f.vector('r', f32x4.pmin(f32x4.pmax(x, f32x4.const(least)), f32x4.const(most)));
  // Adding 1.5·2²³ rounds to a whole number, which is then in the low bits.
  const whole = f.vector(
    'whole',
    f32x4.add(f32x4.mul(r, f32x4.const(Math.LOG2E)), f32x4.const(1.5 * 2 ** 23)),
  );
  const n = f.vector('n', f32x4.sub(whole, f32x4.const(1.5 * 2 ** 23)));
  // ln 2 in two parts, the first short enough that n times it is exact.
  f.set(r, f32x4.sub(r, f32x4.mul(n, f32x4.const(0.693359375))));
  f.set(r, f32x4.sub(r, f32x4.mul(n, f32x4.const(-2.1219444e-4))));
  const count = f.vector('count', i32x4.sub(whole, i32x4.const(0x4b400000)));
  return (within === null ? scaled : scaledWithin)(f, expCore(r), count);
};

export const exp = helper('exp', [['x', 'v128']], 'v128', (f, { x }) => expOf(f, x));

/** Splits positive x into m · 2^e, m in [√½, √2): sets x to m and returns e. */
const splitExponent = (f: Fn, x: ReturnType<Fn['vector']>): V => {
  const small = f.vector('small', f32x4.lt(x, f32x4.const(2 ** -126)));
  f.set(x, v128.select(small, f32x4.mul(x, f32x4.const(2 ** 23)), x));
  const e = f.vector('e', i32x4.sub(i32x4.shr(x, 23), i32x4.const(126)));
  f.set(e, i32x4.sub(e, v128.and(small, i32x4.const(23))));
  // Mantissa in [½, 1); below √½ it is doubled.
  f.set(x, v128.or(v128.and(x, i32x4.const(0x007fffff)), i32x4.const(0x3f000000)));
  const low = f.vector('low', f32x4.lt(x, f32x4.const(Math.SQRT1_2)));
  f.set(e, i32x4.add(e, low));
  f.set(x, f32x4.add(x, v128.and(low, x)));
  return e;
};

export const log = helper('log', [['x', 'v128']], 'v128', (f, { x }) => {
  const given = f.vector('given', x);
  const e = f.vector('en', f32x4.fromSigned(splitExponent(f, x)));
  f.set(x, f32x4.sub(x, f32x4.const(1)));
  const z = f.vector('z', f32x4.mul(x, x));
  const y = f.vector(
    'y',
    f32x4.mul(
      f32x4.mul(x, z),
      horner(
        x,
        [
          3.3333331174e-1, -2.4999993993e-1, 2.0000714765e-1, -1.6668057665e-1, 1.4249322787e-1,
          -1.2420140846e-1, 1.167699874e-1, -1.151461031e-1, 7.0376836292e-2,
        ],
      ),
    ),
  );
  f.set(y, f32x4.add(y, f32x4.mul(e, f32x4.const(-2.1219444e-4))));
  f.set(y, f32x4.sub(y, f32x4.mul(z, f32x4.const(0.5))));
  f.set(y, f32x4.add(f32x4.add(x, y), f32x4.mul(e, f32x4.const(0.693359375))));
  const zero = f32x4.const(0);
  f.set(y, v128.select(f32x4.eq(given, zero), f32x4.const(-Infinity), y));
  f.set(y, v128.select(f32x4.eq(given, f32x4.const(Infinity)), given, y));
  // Below zero, and NaN: all bits set is a NaN.
  return v128.or(y, v128.not(f32x4.ge(given, zero)));
});

export const tanh = helper('tanh', [['x', 'v128']], 'v128', (f, { x }) => {
  const a = f.vector('a', f32x4.abs(x));
  const z = f.vector('z', f32x4.mul(x, x));
  const series = f.vector(
    'series',
    f32x4.add(
      f32x4.mul(
        f32x4.mul(
          horner(
            z,
            [
              -3.33332819422e-1, 1.33314422036e-1, -5.37397155531e-2, 2.06390887954e-2,
              -5.70498872745e-3,
            ],
          ),
          z,
        ),
        x,
      ),
      x,
    ),
  );
  // 1 − 2 / (e^2|x| + 1)
  const grown = f32x4.add(f.call(exp, f32x4.add(a, a)), f32x4.const(1));
  const far = f.vector('far', f32x4.sub(f32x4.const(1), f32x4.div(f32x4.const(2), grown)));
  f.set(far, v128.or(far, v128.and(x, i32x4.const(0x80000000))));
  return v128.select(f32x4.gt(a, f32x4.const(0.625)), far, series);
});

/** The two high lanes in the low ones' place too, and two pairs of low lanes side by side. */
export const highHalf = (x: V): V => shuffle(x, x, [2, 3, 2, 3]);
export const joinLow = (low: V, high: V): V => shuffle(low, high, [0, 1, 4, 5]);

/**
 * sin(x + quarter·π/2). The nearest multiple of π/2 is taken off in double precision, so that arguments up to 10⁸
 * keep their digits.
 */
const circular = (name: string, quarter: number) =>
  helper(name, [['x', 'v128']], 'v128', (f, { x }) => {
    const quadrants: V[] = [];
    const rests: V[] = [];
    for (const half of [x, highHalf(x)]) {
      const wide = f.vector('wide', f64x2.promote(half));
      const n = f.vector('n', f64x2.nearest(f64x2.mul(wide, f64x2.const(2 / Math.PI))));
      quadrants.push(f.vector('q', f64x2.truncate(n)));
      const rest = f64x2.sub(wide, f64x2.mul(n, f64x2.const(Math.PI / 2)));
      rests.push(
        f.vector(
          'r',
          f64x2.demote(f64x2.sub(rest, f64x2.mul(n, f64x2.const(6.123233995736766e-17)))),
        ),
      );
    }
    const join = ([low = x, high = x]: readonly V[]): V => joinLow(low, high);
    const q = f.vector('quadrant', i32x4.add(join(quadrants), i32x4.const(quarter)));
    const r = f.vector('rest', join(rests));
    const z = f.vector('z', f32x4.mul(r, r));
    const sine = f.vector(
      'sine',
      f32x4.add(
        f32x4.mul(
          f32x4.mul(horner(z, [-1.6666654611e-1, 8.3321608736e-3, -1.9515295891e-4]), z),
          r,
        ),
        r,
      ),
    );
    const cosine = f.vector(
      'cosine',
      f32x4.add(
        f32x4.sub(
          f32x4.mul(
            f32x4.mul(z, z),
            horner(z, [4.166664568298827e-2, -1.388731625493765e-3, 2.443315711809948e-5]),
          ),
          f32x4.mul(z, f32x4.const(0.5)),
        ),
        f32x4.const(1),
      ),
    );
    const odd = i32x4.ne(v128.and(q, i32x4.const(1)), i32x4.const(0));
    const sign = i32x4.shl(v128.and(q, i32x4.const(2)), 30);
    return v128.xor(v128.select(odd, cosine, sine), sign);
  });

export const sin = circular('sin', 0);
export const cos = circular('cos', 1);

/** c₀ + x(c₁ + …) in doubles. */
const horner64 = (x: V, coefficients: readonly number[]): V =>
  coefficients
    .slice(0, -1)
    .reduceRight<V>(
      (sum, c) => f64x2.add(f64x2.mul(sum, x), f64x2.const(c)),
      f64x2.const(coefficients.at(-1) ?? 0),
    );

/** ln(m · 2^e) in doubles of the two low lanes, m in [√½, √2): 2 artanh s = 2s(1 + s²/3 + s⁴/5 + …), |s| ≤ 0.172. */
const wideLn = (f: Fn, m: V, e: V): V => {
  const wide = f.vector('wide', f64x2.promote(m));
  const s = f.vector(
    's',
    f64x2.div(f64x2.sub(wide, f64x2.const(1)), f64x2.add(wide, f64x2.const(1))),
  );
  const s2 = f.vector('s2', f64x2.mul(s, s));
  const series = horner64(s2, [2, 2 / 3, 2 / 5, 2 / 7, 2 / 9, 2 / 11, 2 / 13]);
  return f64x2.add(f64x2.mul(s, series), f64x2.mul(f64x2.fromSigned(e), f64x2.const(Math.LN2)));
};

/** ln x in doubles, of the two low lanes; NaN where x is not finite. x is positive. */
export const logWide = helper('log.wide', [['x', 'v128']], 'v128', (f, { x }) => {
  const given = f.vector('given', f64x2.promote(x));
  const e = f.vector('en', splitExponent(f, x));
  return f64x2.add(wideLn(f, x, e), f64x2.sub(given, given));
});

/**
 * a^b = e^(b ln|a|) with the product in double precision, for an error of the exponent is an error of the result; a
 * negative base needs an integer exponent (else NaN), as in JavaScript.
 */
export const pow = helper(
  'pow',
  [
    ['a', 'v128'],
    ['b', 'v128'],
  ],
  'v128',
  (f, { a, b }) => {
    const base = f.vector('base', f32x4.abs(a));
    const m = f.vector('m', base);
    const e = f.vector('exponent', splitExponent(f, m));
    const counts: V[] = [];
    const rests: V[] = [];
    for (const pick of [(x: V): V => x, highHalf]) {
      const ln = wideLn(f, pick(m), pick(e));
      const t = f.vector('t', f64x2.mul(f64x2.promote(pick(b)), ln));
      f.set(t, f64x2.min(f64x2.max(t, f64x2.const(-105)), f64x2.const(89.5)));
      const n = f.vector('n', f64x2.nearest(f64x2.mul(t, f64x2.const(Math.LOG2E))));
      counts.push(f.vector('count', f64x2.truncate(n)));
      rests.push(f.vector('r', f64x2.demote(f64x2.sub(t, f64x2.mul(n, f64x2.const(Math.LN2))))));
    }
    const [count0 = a, count1 = a] = counts;
    const [rest0 = a, rest1 = a] = rests;
    const r = f.vector('rest', joinLow(rest0, rest1));
    const y = f.vector('y', scaled(f, expCore(r), joinLow(count0, count1)));
    const zero = f.vector('zero', f32x4.const(0));
    const one = f32x4.const(1);
    const infinity = f32x4.const(Infinity);
    // |a| = 0 or ∞: 0 or ∞ by the sign of b; 1 is 1.
    const up = f.vector('up', f32x4.gt(b, zero));
    const isZero = f.vector('isZero', f32x4.eq(base, zero));
    const isInf = f.vector('isInf', f32x4.eq(base, infinity));
    f.set(y, v128.select(isZero, v128.select(up, zero, infinity), y));
    f.set(y, v128.select(isInf, v128.select(up, infinity, zero), y));
    // Odd integers below 2²⁴ flip the sign of a negative base; every larger float is an even integer.
    const whole = f.vector('whole', f32x4.eq(f32x4.floor(b), b));
    const halved = f.vector('halved', f32x4.mul(b, f32x4.const(0.5)));
    const odd = v128.and(whole, f32x4.ne(f32x4.floor(halved), halved));
    const below = f.vector('below', f32x4.lt(a, zero));
    f.set(y, v128.xor(y, v128.and(v128.and(a, i32x4.const(0x80000000)), odd)));
    const undefined_ = v128.and(v128.and(below, v128.not(whole)), v128.not(isInf));
    f.set(y, v128.or(y, undefined_));
    f.set(y, v128.or(y, f32x4.ne(a, a)));
    f.set(y, v128.or(y, f32x4.ne(b, b)));
    return v128.select(f32x4.eq(b, zero), one, y);
  },
);

/** Sum of the four lanes: (0 + 2) + (1 + 3). */
export const sumLanes = helper('lanes.sum', [['x', 'v128']], 'v128', (f, { x }) => {
  f.set(x, f32x4.add(x, shuffle(x, x, [2, 3, 0, 1])));
  return f32x4.add(x, shuffle(x, x, [1, 0, 3, 2]));
});

/** Maximum of the four lanes, in every lane. */
export const maxLanes = helper('lanes.max', [['x', 'v128']], 'v128', (f, { x }) => {
  f.set(x, f32x4.max(x, shuffle(x, x, [2, 3, 0, 1])));
  return f32x4.max(x, shuffle(x, x, [1, 0, 3, 2]));
});
