/** Coded operands as WGSL reads them: decoded while they are loaded. */

import { type Coded, codedLayout, exactBit } from '../../../runtime/format/storage/codes.ts';
import type { StoredType } from '../../../runtime/format/storage/format.ts';
import type { WgslFormat } from '../format.ts';

const join = (lanes: readonly number[], text: (lane: number) => string): string => {
  const [first = '', ...more] = lanes.map(text);
  return more.length === 0 ? first : `vec4f(${[first, ...more].join(', ')})`;
};

/**
 * WGSL of `at_<name>(row, c)`, unit c of a row, and of `load_<name>(i)`, unit i of all, over `<name>_data: array<u32>`.
 * A unit is one channel, or four where the channels are a multiple of four: such a unit never crosses a word.
 */
function decoder(name: string, width: 1 | 4, type: StoredType<Coded>): string[] {
  const { bits, channels, rowWords, codesAt, exact, exactAt } = codedLayout(type);
  if (channels % width !== 0) throw new Error(`internal: units of ${name} cross its rows`);
  const unit = width === 4 ? 'vec4f' : 'f32';
  const lanes = width === 4 ? [0, 1, 2, 3] : [0];
  const columns = channels / width;
  const perWord = 32 / (bits * width);
  const [word, bit] =
    perWord === 1 ? ['c', '0u'] : [`c / ${perWord}u`, `c % ${perWord}u * ${bits * width}u`];
  const code = (lane: number): string => `f32((word >> ${lane * bits}u) & ${2 ** bits - 1}u)`;
  const held = (lane: number): string[] => [
    `  if ((head${lane} & ${exactBit}u) != 0u) {`,
    `    let at = ${exactAt}u + row * ${exact}u + (head${lane} >> 16u);`,
    `    v${width === 4 ? `[${lane}]` : ''} = bitcast<f32>(${name}_data[at]);`,
    '  }',
  ];
  return [
    `fn at_${name}(row: u32, c: u32) -> ${unit} {`,
    `  let word = ${name}_data[${codesAt}u + row * ${rowWords}u + ${word}] >> (${bit});`,
    ...lanes.map((n) => `  let head${n} = ${name}_data[c * ${width}u + ${n}u];`),
    ...lanes.map((n) => `  let range${n} = unpack2x16float(head${n});`),
    `  var v = ${join(lanes, code)} * ${join(lanes, (n) => `range${n}.x`)} + ${join(lanes, (n) => `range${n}.y`)};`,
    ...(exact > 0 ? lanes.flatMap(held) : []),
    '  return v;',
    '}',
    `fn load_${name}(i: u32) -> ${unit} { return at_${name}(i / ${columns}u, i % ${columns}u); }`,
  ];
}

export const codes: WgslFormat = {
  array: () => 'u32',
  load: (name, width, type) => decoder(name, width, type as StoredType<Coded>),
};
