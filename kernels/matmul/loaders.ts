/** How a product reads its operands: the functions that hide storage, transposition, edges and the order of rows. */

import type { Width } from '../wgsl.ts';

/**
 * Loaders of one operand. `along` says that rows (columns) lie side by side, else k does. Rows beyond the edge are
 * read from within it, for they are not stored; k beyond the edge is zero.
 */
export function loaders(
  name: 'a' | 'b',
  P: 'M' | 'N',
  rowOf: string | undefined,
  width: Width,
  along: boolean,
  edgeP: boolean,
  edgeK: boolean,
): string {
  const inside = (text: string, zero: string): string =>
    edgeK ? `select(${zero}, ${text}, k < K)` : text;
  const k = edgeK ? 'min(k, K - 1u)' : 'k';
  const count = along ? 'K' : P;
  const lines = [
    `fn row_${name}(batch: u32, r: u32) -> u32 { return ${rowOf ?? `batch * ${count} + r`}; }`,
  ];
  if (along) {
    const p = (i: number): string => (edgeP ? `min(p + ${i}u, ${P} - 1u)` : `p + ${i}u`);
    const value =
      width === 4
        ? `load_${name}((row + ${edgeP ? `min(p, ${P} - 4u)` : 'p'}) / 4u)`
        : `vec4f(${[0, 1, 2, 3].map((i) => `load_${name}(row + ${p(i)})`).join(', ')})`;
    lines.push(
      `// ${name} at k, for p..p+3.`,
      `fn line_${name}(batch: u32, p: u32, k: u32) -> vec4f {`,
      `  let row = row_${name}(batch, ${k}) * ${P};`,
      `  return ${inside(value, 'vec4f()')};`,
      '}',
      `fn block_${name}(batch: u32, p: u32, k: u32) -> mat4x4f {`,
      `  return mat4x4f(${[0, 1, 2, 3].map((q) => `line_${name}(batch, p, k + ${q}u)`).join(', ')});`,
      '}',
      '// Neighbouring invocations take neighbouring p.',
      `fn spot_${name}(i: u32, wide: u32) -> vec2u { return vec2u(i % wide, i / wide); }`,
    );
    return lines.join('\n') + '\n';
  }
  const p = edgeP ? `min(p, ${P} - 1u)` : 'p';
  if (width === 1) {
    lines.push(
      `fn one_${name}(row: u32, k: u32) -> f32 { return ${inside(`load_${name}(row + ${k})`, '0.0')}; }`,
    );
  }
  const value =
    width === 4
      ? inside(`load_${name}((row + ${k === 'k' ? 'k' : 'min(k, K - 4u)'}) / 4u)`, 'vec4f()')
      : `vec4f(${[0, 1, 2, 3].map((q) => `one_${name}(row, k + ${q}u)`).join(', ')})`;
  lines.push(
    `// ${name} at p, for k..k+3.`,
    `fn line_${name}(batch: u32, p: u32, k: u32) -> vec4f {`,
    `  let row = row_${name}(batch, ${p}) * K;`,
    `  return ${value};`,
    '}',
    `fn block_${name}(batch: u32, p: u32, k: u32) -> mat4x4f {`,
    `  return transpose(mat4x4f(${[0, 1, 2, 3].map((i) => `line_${name}(batch, p + ${i}u, k)`).join(', ')}));`,
    '}',
    '// Neighbouring invocations take neighbouring k.',
    `fn spot_${name}(i: u32, wide: u32) -> vec2u { return vec2u(i / 4u, i % 4u); }`,
  );
  return lines.join('\n') + '\n';
}
