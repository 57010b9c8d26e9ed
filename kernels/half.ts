/** f16 by its sixteen bits, in float64: what the oracles round with. */

/** Rounds to the nearest number that f16 can hold, ties to even; beyond 65504 by half a step, infinity. */
export function roundToHalf(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(x))), -14);
  const step = 2 ** (exponent - 10);
  const steps = x / step;
  const below = Math.floor(steps);
  const rest = steps - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  const y = (up ? below + 1 : below) * step;
  return Math.abs(y) >= 65520 ? Math.sign(y) * Infinity : y;
}

/** The bits of an f16, round to nearest even. */
export function halfBits(x: number): number {
  const y = roundToHalf(x);
  const sign = y < 0 || Object.is(y, -0) ? 0x8000 : 0;
  const size = Math.abs(y);
  if (Number.isNaN(y)) return 0x7e00;
  if (size === Infinity) return sign | 0x7c00;
  if (size < 2 ** -14) return sign | (size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign | ((exponent + 15) << 10) | ((size / 2 ** exponent - 1) * 1024);
}

/** The number that the bits of an f16 stand for. */
export function halfValue(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent ? (1 + fraction / 1024) * 2 ** (exponent - 15) : fraction * 2 ** -24);
}
