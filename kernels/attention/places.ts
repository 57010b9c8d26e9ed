/** What all attention kernels say first: sizes, where rows lie, which keys a query sees, and how vectors are read. */

import type { CallSite } from '../kernel.ts';
import { type Binding, bindings, widthOf } from '../wgsl.ts';
import { axis, operand } from '../reading.ts';
import type { AttentionAttrs } from './oracle.ts';

export interface Geometry {
  readonly B: number;
  readonly H: number;
  readonly G: number;
  readonly T: number;
  readonly S: number;
  readonly K: number;
  /** Layout [B, T, H, K] rather than [B, H, T, K]. */
  readonly tokens: boolean;
}

export function geometry(site: CallSite<AttentionAttrs>): Geometry {
  const q = operand(site, 0).shape;
  const k = operand(site, 1).shape;
  const tokens = site.attrs.layout === 'tokens';
  return {
    B: axis(q, 0),
    H: axis(q, tokens ? 2 : 1),
    G: axis(k, tokens ? 2 : 1),
    T: axis(q, tokens ? 1 : 2),
    S: axis(k, tokens ? 1 : 2),
    K: axis(q, 3),
    tokens,
  };
}

/** Sizes, where rows lie, and which keys a query sees. */
export function places(g: Geometry, causal: boolean, starts: boolean): string {
  const query = g.tokens ? '(batch * T + t) * H + head' : '(batch * H + head) * T + t';
  const key = g.tokens ? '(batch * S + s) * G + head' : '(batch * G + head) * S + s';
  return `const H = ${g.H}u;
const G = ${g.G}u;
const T = ${g.T}u;
const S = ${g.S}u;
const HEAD = ${g.K}u;
/// Vectors of four in a head.
const VECTORS = ${Math.ceil(g.K / 4)}u;
fn query_row(batch: u32, head: u32, t: u32) -> u32 { return ${query}; }
fn key_row(batch: u32, head: u32, s: u32) -> u32 { return ${key}; }
// Query t sees the keys from first_key to before end_key.
fn first_key(batch: u32, t: u32) -> u32 { return ${starts ? 'u32(load_starts(batch * T + t))' : '0u'}; }
fn end_key(t: u32) -> u32 { return ${causal ? 'min(t + 1u, S)' : 'S'}; }
// The first query that may see key s.
fn first_query(s: u32) -> u32 { return ${causal ? 's' : '0u'}; }
`;
}

/** An operand: its name in the text, which one it is, and whether it is written. */
export type Bound = readonly [name: string, operand: number, access?: 'store'];

const vectors = new Set(['q', 'k', 'v', 'o', 'do', 'dq', 'dk', 'dv']);

/**
 * Binds operands and gives heads' vectors their functions, `vector_x` and `put_x`, four numbers at a time; vectors up
 * to `padded` may be asked for, and are zero beyond the head.
 */
export function bind(
  g: Geometry,
  site: CallSite<AttentionAttrs>,
  bound: readonly Bound[],
  padded = 0,
): { readonly text: string; readonly views: number[] } {
  const list = bound.map(([name, index, access]): Binding => {
    const width = vectors.has(name) ? widthOf(g.K) : 1;
    const dtype = site.inputs[index]?.dtype ?? 'f32';
    return { name, dtype, width, access: access ?? 'load' };
  });
  const helpers = bound
    .filter(([name]) => vectors.has(name))
    .map(([name, , access]) => (access ? putter(name, g.K) : getter(name, g.K, padded)));
  return { text: bindings(list) + helpers.join(''), views: bound.map(([, index]) => index) };
}

/** `vector_x(row, c)`: elements 4c… of a row. */
function getter(name: string, K: number, padded: number): string {
  const head = `fn vector_${name}(row: u32, c: u32) -> vec4f {\n`;
  if (K % 4 === 0 && padded * 4 <= K) {
    return `${head}  return load_${name}(row * VECTORS + c);\n}\n`;
  }
  if (K % 4 === 0) {
    const load = `load_${name}(row * VECTORS + min(c, VECTORS - 1u))`;
    return `${head}  return select(vec4f(), ${load}, c < VECTORS);\n}\n`;
  }
  const one = (i: number): string =>
    `select(0.0, load_${name}(row * HEAD + min(c * 4u + ${i}u, HEAD - 1u)), c * 4u + ${i}u < HEAD)`;
  return `${head}  return vec4f(\n    ${[0, 1, 2, 3].map(one).join(',\n    ')},\n  );\n}\n`;
}

/** `put_x(row, c, v)`: the elements inside the head. */
function putter(name: string, K: number): string {
  const head = `fn put_${name}(row: u32, c: u32, v: vec4f) {\n`;
  if (K % 4 === 0) return `${head}  if (c < VECTORS) { store_${name}(row * VECTORS + c, v); }\n}\n`;
  const one = (i: number): string =>
    `  if (c * 4u + ${i}u < HEAD) { store_${name}(row * HEAD + c * 4u + ${i}u, v[${i}]); }\n`;
  return `${head}${[0, 1, 2, 3].map(one).join('')}}\n`;
}
