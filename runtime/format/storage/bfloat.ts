/** bf16: the upper half of an f32, one after the other. */

import { type Format, type Numbers, elements, halvesOf } from './format.ts';

/** bf16 bits to f32. */
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

const floats = (numbers: Numbers): Float32Array =>
  numbers instanceof Float32Array ? numbers : Float32Array.from(numbers);

export const bf16 = {
  lies: 'alone',
  bytes: ({ shape }) => 2 * elements(shape),
  decode: (bytes, _, to) => {
    to.set(widenBfloats(halvesOf(bytes).subarray(0, to.length)));
    return to;
  },
  encode: (numbers) => new Uint8Array(narrowBfloats(floats(numbers)).buffer),
  range: { most: (2 - 2 ** -7) * 2 ** 127, infiniteFrom: (2 - 2 ** -8) * 2 ** 127 },
  tolerance: 8e-3,
  variants: [{}],
} as const satisfies Format;
