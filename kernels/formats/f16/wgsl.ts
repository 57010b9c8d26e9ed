/**
 * f16 as pairs in u32 words, which every device can unpack, with or without the `shader-f16` feature. What is stored to
 * must have width 4, or the pair's two halves would belong to two invocations.
 */

import type { WgslFormat } from '../format.ts';

/** WGSL leaves the rounding of f32 to f16 to the device; ours is to nearest even, everywhere. */
export const roundingToF16 = [
  '// The sixteen bits of the f16 nearest to x, ties to even.',
  'fn f16_bits(x: f32) -> u32 {',
  '  let word = bitcast<u32>(x);',
  '  let sign = (word >> 16u) & 0x8000u;',
  '  let size = word & 0x7fffffffu;',
  '  if (size > 0x7f800000u) { return sign | 0x7e00u; }',
  '  if (size >= 0x477ff000u) { return sign | 0x7c00u; }',
  '  if (size < 0x38800000u) {',
  '    // 0.5 has the spacing of the smallest f16: adding it rounds.',
  '    return sign | (bitcast<u32>(bitcast<f32>(size) + 0.5) - 0x3f000000u);',
  '  }',
  '  return sign | ((size - 0x38000000u + 0xfffu + ((size >> 13u) & 1u)) >> 13u);',
  '}',
  'fn pack_f16(low: f32, high: f32) -> u32 { return f16_bits(low) | (f16_bits(high) << 16u); }',
];

export const f16: WgslFormat = {
  array: (width) => (width === 4 ? 'vec2<u32>' : 'u32'),
  load: (name, width) =>
    width === 4
      ? [
          `fn load_${name}(i: u32) -> vec4<f32> {`,
          `  let words = ${name}_data[i];`,
          '  return vec4f(unpack2x16float(words.x), unpack2x16float(words.y));',
          '}',
        ]
      : [
          `fn load_${name}(i: u32) -> f32 {`,
          `  let pair = unpack2x16float(${name}_data[i >> 1u]);`,
          '  return select(pair.x, pair.y, (i & 1u) == 1u);',
          '}',
        ],
  store: (name, width) => {
    if (width === 1) throw new Error('internal: f16 is stored four at a time');
    return [
      `fn store_${name}(i: u32, v: vec4<f32>) {`,
      `  ${name}_data[i] = vec2u(pack_f16(v.x, v.y), pack_f16(v.z, v.w));`,
      '}',
      ...roundingToF16,
    ];
  },
};
