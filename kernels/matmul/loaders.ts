/** How a product reads its operands: the functions that hide storage, transposition, edges and the order of rows. */

import type { Binding } from '../wgsl.ts';

/** What must be known of an operand's place in a product. */
export interface Reading {
  readonly operand: Binding;
  /** The size of the product that it brings along, beside K. */
  readonly P: 'M' | 'N';
  /** As in `GemmOperand`. */
  readonly row: string | undefined;
  /** Rows (columns) of the product lie side by side, else k does. */
  readonly along: boolean;
  /** Whether tiles go beyond P, and beyond K. */
  readonly edgeP: boolean;
  readonly edgeK: boolean;
}

/**
 * Loaders of one operand. Rows beyond the edge are read from within it, for they are not stored; k beyond the edge is
 * zero.
 */
export function loaders({ operand, P, row, along, edgeP, edgeK }: Reading): string {
  const { name, width, inRows } = operand;
  const inside = (text: string, zero: string): string =>
    edgeK ? `select(${zero}, ${text}, k < K)` : text;
  const k = edgeK ? 'min(k, K - 1u)' : 'k';
  const [count, length] = along ? ['K', P] : [P, 'K'];
  // `row` is the number of a stored row where the operand lies in rows, else where it begins.
  const rowAt = (r: string): string => `row_${name}(batch, ${r})${inRows ? '' : ` * ${length}`}`;
  const one = (column: string): string =>
    inRows ? `at_${name}(row, ${column})` : `load_${name}(row + ${column})`;
  const four = (column: string): string =>
    inRows ? `at_${name}(row, ${column} / 4u)` : `load_${name}((row + ${column}) / 4u)`;
  const lines = [
    `fn row_${name}(batch: u32, r: u32) -> u32 { return ${row ?? `batch * ${count} + r`}; }`,
  ];
  if (along) {
    const p = (i: number): string => (edgeP ? `min(p + ${i}u, ${P} - 1u)` : `p + ${i}u`);
    const value =
      width === 4
        ? four(edgeP ? `min(p, ${P} - 4u)` : 'p')
        : `vec4f(${[0, 1, 2, 3].map((i) => one(p(i))).join(', ')})`;
    lines.push(
      `// ${name} at k, for p..p+3.`,
      `fn line_${name}(batch: u32, p: u32, k: u32) -> vec4f {`,
      `  let row = ${rowAt(k)};`,
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
    lines.push(`fn one_${name}(row: u32, k: u32) -> f32 { return ${inside(one(k), '0.0')}; }`);
  }
  const value =
    width === 4
      ? inside(four(k === 'k' ? 'k' : 'min(k, K - 4u)'), 'vec4f()')
      : `vec4f(${[0, 1, 2, 3].map((q) => `one_${name}(row, k + ${q}u)`).join(', ')})`;
  lines.push(
    `// ${name} at p, for k..k+3.`,
    `fn line_${name}(batch: u32, p: u32, k: u32) -> vec4f {`,
    `  let row = ${rowAt(p)};`,
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
