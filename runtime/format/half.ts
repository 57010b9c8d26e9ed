/** 16-bit floats by hand: exact widening, narrowing to nearest with ties to even, as every target does it. */

const word = new Uint32Array(1);
const real = new Float32Array(word.buffer);

/** The f32 that an f16's bits stand for. */
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

/** The bits of the f16 nearest to an f32, ties to even; beyond 65504 + half a step it is infinite. */
export function narrow(value: number): number {
  real[0] = value;
  const bits = word[0] ?? 0;
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

/** f16 bits to f32. */
export function widenAll(halves: Uint16Array): Float32Array<ArrayBuffer> {
  const values = widened();
  const out = new Float32Array(halves.length);
  for (let i = 0; i < out.length; i++) out[i] = values[halves[i] ?? 0] ?? 0;
  return out;
}

/** f32 to f16 bits, rounded to nearest even. */
export function narrowAll(values: Float32Array): Uint16Array<ArrayBuffer> {
  const out = new Uint16Array(values.length);
  for (let i = 0; i < out.length; i++) out[i] = narrow(values[i] ?? 0);
  return out;
}

/** bf16 bits to f32: they are its upper half. */
export function widenBfloats(halves: Uint16Array): Float32Array<ArrayBuffer> {
  const out = new Uint32Array(halves.length);
  for (let i = 0; i < out.length; i++) out[i] = (halves[i] ?? 0) << 16;
  return new Float32Array(out.buffer);
}

/** f32 to bf16 bits, rounded to nearest even. */
export function narrowBfloats(values: Float32Array): Uint16Array<ArrayBuffer> {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const out = new Uint16Array(values.length);
  for (let i = 0; i < out.length; i++) {
    const all = bits[i] ?? 0;
    // Of a NaN the upper half could be an infinity's.
    const nan = (all & 0x7fffffff) > 0x7f800000;
    out[i] = nan ? (all >>> 16) | 0x40 : (all + 0x7fff + ((all >>> 16) & 1)) >>> 16;
  }
  return out;
}
