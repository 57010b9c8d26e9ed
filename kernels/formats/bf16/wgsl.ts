/** bf16 as pairs in u32 words: each half is the upper half of an f32. */

import type { WgslFormat } from '../format.ts';

const low = (word: string): string => `bitcast<f32>(${word} << 16u)`;
const high = (word: string): string => `bitcast<f32>(${word} & 0xffff0000u)`;

export const bf16: WgslFormat = {
  array: (width) => (width === 4 ? 'vec2<u32>' : 'u32'),
  load: (name, width) =>
    width === 4
      ? [
          `fn load_${name}(i: u32) -> vec4<f32> {`,
          `  let words = ${name}_data[i];`,
          `  return vec4f(${low('words.x')}, ${high('words.x')}, ${low('words.y')}, ${high('words.y')});`,
          '}',
        ]
      : [
          `fn load_${name}(i: u32) -> f32 {`,
          `  let pair = ${name}_data[i >> 1u];`,
          `  return select(${low('pair')}, ${high('pair')}, (i & 1u) == 1u);`,
          '}',
        ],
};
