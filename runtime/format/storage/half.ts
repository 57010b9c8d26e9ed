/** f16: IEEE binary16, one after the other. Exact widening; narrowing to nearest with ties to even, as every target does it. */

import { type Format, type Numbers, elements, halvesOf } from './format.ts';

const word = new Uint32Array(1);
const real = new Float32Array(word.buffer);

/** The number that an f16's bits stand for. */
export function widen(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Every f16 widened: 256 KiB that make bulk conversion a look-up. */
let table: Float32Array | undefined;
const widened = (): Float32Array =>
  (table ??= Float32Array.from({ length: 65536 }, (_, i) => widen(i)));

/** The bits of the f16 nearest to a number, ties to even; beyond 65504 + half a step it is infinite. */
export function narrow(value: number): number {
  real[0] = value;
  let bits = word[0] ?? 0;
  // A number that f32 rounds to the middle of two f16 was on one side of it.
  const near = real[0];
  if (near !== value && (bits & 0x1fff) === 0x1000)
    bits += Math.abs(value) > Math.abs(near) ? 1 : -1;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  // 65520 is halfway from 65504 to the first power of two that f16 lacks.
  if (magnitude >= 0x477ff000) return sign | 0x7c00;
  if (magnitude < 0x38800000) {
    // Subnormal in f16: count units of 2⁻²⁴. Scaling by a power of two is exact, so one rounding remains.
    const units = Math.abs(value) * 2 ** 24;
    const whole = Math.floor(units);
    const rest = units - whole;
    const up = rest > 0.5 || (rest === 0.5 && whole % 2 === 1);
    return sign | (whole + (up ? 1 : 0));
  }
  // Rebias the exponent by 15 − 127 and add half a unit, less one when the kept part is even.
  return sign | ((magnitude - 0x38000000 + 0xfff + ((magnitude >>> 13) & 1)) >>> 13);
}

/** The number nearest to x that f16 can hold. */
export const roundToHalf = (x: number): number => widen(narrow(x));

/** Writes what f16 bits stand for. */
function widenInto<T extends Numbers>(halves: Uint16Array, to: T): T {
  const values = widened();
  for (let i = 0; i < to.length; i++) to[i] = values[halves[i] ?? 0] ?? 0;
  return to;
}

/** f16 bits to f32. */
export const widenAll = (halves: Uint16Array): Float32Array<ArrayBuffer> =>
  widenInto(halves, new Float32Array(halves.length));

/** Numbers to f16 bits, rounded to nearest even. */
export function narrowAll(values: Numbers): Uint16Array<ArrayBuffer> {
  const out = new Uint16Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = narrow(values[i] ?? 0);
  return out;
}

export const f16 = {
  lies: 'alone',
  bytes: ({ shape }) => 2 * elements(shape),
  decode: (bytes, _, to) => widenInto(halvesOf(bytes), to),
  encode: (numbers) => new Uint8Array(narrowAll(numbers).buffer),
  range: { most: 65504, infiniteFrom: 65520 },
  tolerance: 1e-3,
  variants: [{}],
} as const satisfies Format;
