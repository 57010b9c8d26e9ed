/**
 * attention and its gradient on WebGPU. One set of texts for all devices: on a software device each invocation keeps a
 * query (or a key) of its own and reads the rest at addresses that all share; on a GPU some invocations share a query,
 * and blocks of the streamed rows are brought into workgroup memory.
 */

import {
  type CallSite,
  type Dispatch,
  type Lowering,
  type WgslCode,
  type WgslProfile,
} from '../kernel.ts';
import { axis, flag, number, operand, text } from '../reading.ts';
import { type Binding, bindings, dispatch, gridOf, widthOf } from '../wgsl.ts';
import deltaText from './attention-delta.wgsl';
import dkvText from './attention-dkv.wgsl';
import dqText from './attention-dq.wgsl';
import forwardText from './attention.wgsl';
import { type Geometry, geometry, sharing, streams } from './sharing.ts';

/** An operand: its name in the text, which one it is, and whether it is written. */
type Bound = readonly [name: string, operand: number, access?: 'store'];

const vectors = new Set(['q', 'k', 'v', 'o', 'do', 'dq', 'dk', 'dv']);

/** Heads' vectors are loaded four at a time where the head size allows; the rest are single numbers. */
function bind(
  g: Geometry,
  site: CallSite,
  bound: readonly Bound[],
  padded = 0,
): { text: string; views: number[] } {
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

/** `vector_x(row, c)`: elements 4c… of a row, zero beyond the head; c < `padded`. */
function getter(name: string, K: number, padded: number): string {
  const head = `fn vector_${name}(row: u32, c: u32) -> vec4f {\n`;
  if (K % 4 === 0 && padded * 4 <= K) {
    return `${head}  return load_${name}(row * VECTORS + c);\n}\n`;
  }
  if (K % 4 === 0) {
    return `${head}  return select(vec4f(), load_${name}(row * VECTORS + min(c, VECTORS - 1u)), c < VECTORS);\n}\n`;
  }
  const one = (i: number): string =>
    `select(0.0, load_${name}(row * K + min(c * 4u + ${i}u, K - 1u)), c * 4u + ${i}u < K)`;
  return `${head}  return vec4f(\n    ${[0, 1, 2, 3].map(one).join(',\n    ')},\n  );\n}\n`;
}

/** `put_x(row, c, v)`: the elements inside the head. */
function putter(name: string, K: number): string {
  const head = `fn put_${name}(row: u32, c: u32, v: vec4f) {\n`;
  if (K % 4 === 0) return `${head}  if (c < VECTORS) { store_${name}(row * VECTORS + c, v); }\n}\n`;
  const one = (i: number): string =>
    `  if (c * 4u + ${i}u < K) { store_${name}(row * K + c * 4u + ${i}u, v[${i}]); }\n`;
  return `${head}${[0, 1, 2, 3].map(one).join('')}}\n`;
}

/** Sizes, where rows lie, and which keys a query sees. */
function places(g: Geometry, causal: boolean, starts: boolean): string {
  const query = g.tokens ? '(batch * T + t) * H + head' : '(batch * H + head) * T + t';
  const key = g.tokens ? '(batch * S + s) * G + head' : '(batch * G + head) * S + s';
  return `const H = ${g.H}u;
const G = ${g.G}u;
const T = ${g.T}u;
const S = ${g.S}u;
const K = ${g.K}u;
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

export function wgslAttention(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const g = geometry(site);
  const starts = site.inputs[3] !== null && site.inputs[3] !== undefined;
  const outputs = site.inputs.length;
  const bound: Bound[] = [
    ['q', 0],
    ['k', 1],
    ['v', 2],
    ...(starts ? [['starts', 3] as const] : []),
    ['o', outputs, 'store'],
    ['lse', outputs + 1, 'store'],
  ];
  const shared = sharing(profile, g, 1);
  const { text: operands, views } = bind(g, site, bound, shared.padded);
  const source = [
    operands,
    places(g, flag(site, 'causal'), starts),
    shared.text,
    shared.firstKey(starts),
    streams(shared, 'key_row', 'S', ['k', 'v']),
    forwardText,
  ].join('\n');
  const TILES_T = Math.ceil(g.T / shared.rows);
  const TILES = TILES_T * g.B * g.H;
  const constants = { TILES, TILES_T, SCALE: number(site, 'scale') };
  const forward = dispatch('attention', source, constants, views, gridOf(TILES));
  return { workspace: [], dispatches: [forward] };
}

export function wgslAttentionGrad(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const g = geometry(site);
  const starts = site.inputs[6] !== null && site.inputs[6] !== undefined;
  const outputs = site.inputs.length;
  const stats = outputs + 3;
  const QUERIES = g.B * g.H * g.T;
  const place = places(g, flag(site, 'causal'), starts);
  const SCALE = number(site, 'scale');
  const inputs: Bound[] = [
    ['q', 0],
    ['k', 1],
    ['v', 2],
    ['do', 5],
    ['stats', stats],
    ...(starts ? [['starts', 6] as const] : []),
  ];

  const delta = (): Dispatch<WgslCode> => {
    const { text: operands, views } = bind(g, site, [
      ['o', 3],
      ['do', 5],
      ['lse', 4],
      ['stats', stats, 'store'],
    ]);
    const visible = places(g, false, false);
    const source = [operands, visible, deltaText].join('\n');
    return dispatch(
      'attentionGrad delta',
      source,
      { QUERIES },
      views,
      gridOf(Math.ceil(QUERIES / 64)),
    );
  };

  const shared = sharing(profile, g, 2);
  const dq = (): Dispatch<WgslCode> => {
    const { text: operands, views } = bind(
      g,
      site,
      [...inputs, ['dq', outputs, 'store']],
      shared.padded,
    );
    const source = [
      operands,
      place,
      shared.text,
      shared.firstKey(starts),
      streams(shared, 'key_row', 'S', ['k', 'v']),
      dqText,
    ].join('\n');
    const TILES_T = Math.ceil(g.T / shared.rows);
    const TILES = TILES_T * g.B * g.H;
    const constants = { TILES, TILES_T, QUERIES, SCALE };
    return dispatch('attentionGrad dq', source, constants, views, gridOf(TILES));
  };

  const dkv = (): Dispatch<WgslCode> => {
    const { text: operands, views } = bind(
      g,
      site,
      [...inputs, ['dk', outputs + 1, 'store'], ['dv', outputs + 2, 'store']],
      shared.padded,
    );
    const source = [
      operands,
      place,
      shared.text,
      streams(shared, 'query_row', 'T', ['q', 'do']),
      dkvText,
    ].join('\n');
    const TILES_S = Math.ceil(g.S / shared.rows);
    const TILES = TILES_S * g.B * g.G;
    const constants = { TILES, TILES_S, QUERIES, SCALE };
    return dispatch('attentionGrad dkv', source, constants, views, gridOf(TILES));
  };
  return { workspace: [2 * QUERIES * 4], dispatches: [delta(), dq(), dkv()] };
}
