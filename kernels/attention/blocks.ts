/**
 * Attention on software devices: block by block of queries, products by the matmul kernels, which such a device does
 * far better than anything else, with the scores of one block in a workspace. Where a block begins is told by where
 * its view of the queries begins, so that all blocks share their pipelines.
 */

import type { CallSite, Dispatch, Lowering, View, WgslCode, WgslProfile } from '../kernel.ts';
import zero from '../copy/zero.wgsl';
import { type Gemm, type GemmOperand, gemm } from '../matmul/gemm.ts';
import {
  type Binding,
  GROUP,
  bindings,
  dispatch,
  gridOf,
  rowKernel,
  units,
  widthOf,
} from '../wgsl.ts';
import gradText from './block-grad.wgsl';
import softmaxText from './block-softmax.wgsl';
import { type Geometry, places } from './places.ts';
import type { AttentionAttrs } from './oracle.ts';

/** Bytes of scores that a block should not pass, where the sizes let it be that small. */
const roomy = 1 << 20;

interface Block {
  readonly begin: number;
  readonly count: number;
}

/** Blocks of 64, 32 or 16 queries whose views begin at multiples of 256 bytes. */
function blocksOf(g: Geometry): Block[] {
  const step = (g.tokens ? g.H * g.K : g.K) * 4;
  const sizes = [64, 32, 16].filter((n) => (n * step) % 256 === 0);
  const size = sizes.find((n) => g.B * g.H * n * g.S * 4 <= roomy) ?? sizes.at(-1) ?? 64;
  return Array.from({ length: Math.ceil(g.T / size) }, (_, i) => {
    return { begin: i * size, count: Math.min(size, g.T - i * size) };
  });
}

/** Bytes of the scores of the largest block. */
function scoreBytes(g: Geometry): number {
  return g.B * g.H * (blocksOf(g)[0]?.count ?? 0) * g.S * 4;
}

/** What a block's kernels speak of. */
interface Call {
  readonly g: Geometry;
  readonly site: CallSite<AttentionAttrs>;
  readonly profile: WgslProfile;
  readonly causal: boolean;
  readonly block: Block;
}

/** The queries of the block and all that follow, of an operand shaped as q. */
function queriesOf(call: Call, operand: number): View {
  const { B, T, H, K, tokens } = call.g;
  const offset = call.block.begin * (tokens ? H * K : K) * 4;
  return { operand, offset, bytes: B * T * H * K * 4 - offset };
}

/** The block's scores in a workspace. */
function scoresIn(call: Call, operand: number): View {
  const { B, H, S } = call.g;
  return { operand, bytes: B * H * call.block.count * S * 4 };
}

/** Sizes and rows; the block's first query, from how much of `name` is left. */
function preface(call: Call, name: string, starts = false): string {
  const { B, T, H, K, tokens } = call.g;
  const width = widthOf(K);
  const step = ((tokens ? H : 1) * K) / width;
  return `${places(call.g, call.causal, starts)}
const BLOCK_T = ${call.block.count}u;
fn block_begin() -> u32 { return (${(B * T * H * K) / width}u - arrayLength(&${name}_data)) / ${step}u; }
// One past the last key that any query of the block sees.
fn block_end() -> u32 { return ${call.causal ? 'min(block_begin() + BLOCK_T, S)' : 'S'}; }
`;
}

/** scores[batch · head, t, s] = Σ a[t] b[s] over the head's elements; a lies as q, b as k. */
function inner(call: Call, a: number, b: number, scores: number): Dispatch<WgslCode>[] {
  const { B, H, S, K } = call.g;
  return product(call, {
    M: call.block.count,
    N: S,
    K,
    batch: B * H,
    a: { ...numbers(queriesOf(call, a)), row: 'query_row(batch / H, batch % H, r)' },
    transposeA: false,
    b: { ...numbers({ operand: b }), row: 'key_row(batch / H, batch % H * G / H, r)' },
    transposeB: true,
    y: scoresIn(call, scores),
    more: preface(call, 'a'),
    idle: 'n0 >= block_end()',
  });
}

/** y[t] = Σ over keys of scores[t, s] b[s]; y lies as q, b as k. */
function outer(call: Call, scores: number, b: number, y: number): Dispatch<WgslCode>[] {
  const { B, H, S, K } = call.g;
  return product(call, {
    M: call.block.count,
    N: K,
    K: S,
    batch: B * H,
    a: numbers(scoresIn(call, scores)),
    transposeA: false,
    b: { ...numbers({ operand: b }), row: 'key_row(batch / H, batch % H * G / H, r)' },
    transposeB: false,
    y: queriesOf(call, y),
    rowOfY: 'query_row(batch / H, batch % H, r)',
    more: preface(call, 'y'),
    endK: 'block_end()',
  });
}

/** y[s] += Σ over the block's queries, of all heads of the group, of scores[t, s] b[t]; y lies as k, b as q. */
function gather(call: Call, scores: number, b: number, y: number): Dispatch<WgslCode>[] {
  const { B, H, G, S, K } = call.g;
  const head = 'batch % G * (H / G) + r / BLOCK_T';
  return product(call, {
    M: S,
    N: K,
    K: (H / G) * call.block.count,
    batch: B * G,
    a: numbers(scoresIn(call, scores)),
    transposeA: true,
    b: { ...numbers(queriesOf(call, b)), row: `query_row(batch / G, ${head}, r % BLOCK_T)` },
    transposeB: false,
    y: { operand: y },
    rowOfY: 'key_row(batch / G, batch % G, r)',
    accumulate: true,
    more: preface(call, 'b'),
    idle: 'm0 >= block_end()',
  });
}

/** A kernel over the rows of the block's scores; the first operand tells where the block begins. */
function rows(
  call: Call,
  name: string,
  text: string,
  operands: readonly (readonly [Binding, View])[],
  constants: Readonly<Record<string, number>>,
): Dispatch<WgslCode> {
  const { B, H, S } = call.g;
  const width = widthOf(S);
  const ROWS = B * H * call.block.count;
  const list = operands.map(([binding]) => binding);
  const starts = list.some((x) => x.name === 'starts');
  const more = preface(call, 'q', starts) + seenOf(width);
  const { source, grid } = rowKernel(call.profile, ROWS, S, list, text, more);
  const all = { ...constants, ROWS, COLS: S / width, SCALE: call.site.attrs.scale };
  const views = operands.map(([, view]) => view);
  return dispatch(name, source, all, views, grid);
}

function product(call: Call, g: Gemm): Dispatch<WgslCode>[] {
  return gemm(g, call.profile, -1);
}

function numbers(view: View): GemmOperand {
  return { view, dtype: 'f32' };
}

/** `seen(c, first, end)`: which elements of unit c are keys from `first` to before `end`. */
const seenOf = (width: 1 | 4): string =>
  width === 4
    ? `fn seen(c: u32, first: u32, end: u32) -> vec4<bool> {
  let s = vec4u(c * 4u) + vec4u(0u, 1u, 2u, 3u);
  return (s >= vec4u(first)) & (s < vec4u(end));
}
`
    : 'fn seen(c: u32, first: u32, end: u32) -> bool { return c >= first && c < end; }\n';

const loading = (name: string, width: 1 | 4, access: Binding['access'] = 'load'): Binding => {
  return { name, dtype: name === 'starts' ? 'i32' : 'f32', width, access };
};

/** o and lse. */
export function blockwise(
  g: Geometry,
  site: CallSite<AttentionAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const starts = site.inputs[3] ?? null;
  const o = site.inputs.length;
  const [lse, scores] = [o + 1, o + 2];
  const dispatches = blocksOf(g).flatMap((block) => {
    const call: Call = { g, site, profile, causal: site.attrs.causal, block };
    const operands: (readonly [Binding, View])[] = [
      [loading('q', widthOf(g.K)), queriesOf(call, 0)],
      [loading('p', widthOf(g.S), 'both'), scoresIn(call, scores)],
      [loading('lse', 1, 'store'), { operand: lse }],
      ...(starts ? [[loading('starts', 1), { operand: 3 }] as const] : []),
    ];
    return [
      ...inner(call, 0, 1, scores),
      rows(call, 'attention block', softmaxText, operands, {}),
      ...outer(call, scores, 2, o),
    ];
  });
  return { workspace: [scoreBytes(g)], dispatches };
}

/** dq, dk and dv, when `stats` (lse and δ) is in the workspace `stats`; scores and dS come after it. */
export function blockwiseGrad(
  g: Geometry,
  site: CallSite<AttentionAttrs>,
  profile: WgslProfile,
  stats: number,
): { readonly workspace: readonly number[]; readonly dispatches: Dispatch<WgslCode>[] } {
  const starts = site.inputs[6] ?? null;
  const [q, k, v, dO] = [0, 1, 2, 5];
  const dq = site.inputs.length;
  const [dk, dv] = [dq + 1, dq + 2];
  const [p, ds] = [stats + 1, stats + 2];
  const width = widthOf(g.S);
  const blocks = blocksOf(g).flatMap((block) => {
    const call: Call = { g, site, profile, causal: site.attrs.causal, block };
    const operands: (readonly [Binding, View])[] = [
      [loading('q', widthOf(g.K)), queriesOf(call, q)],
      [loading('p', width, 'both'), scoresIn(call, p)],
      [loading('ds', width, 'both'), scoresIn(call, ds)],
      [loading('stats', 1), { operand: stats }],
      ...(starts ? [[loading('starts', 1), { operand: 6 }] as const] : []),
    ];
    const QUERIES = g.B * g.H * g.T;
    return [
      ...inner(call, q, k, p),
      ...inner(call, dO, v, ds),
      rows(call, 'attentionGrad block', gradText, operands, { QUERIES }),
      ...outer(call, ds, k, dq),
      ...gather(call, ds, q, dk),
      ...gather(call, p, dO, dv),
    ];
  });
  const cleared = [dk, dv].map((operand) => clear(g, operand));
  return { workspace: [scoreBytes(g), scoreBytes(g)], dispatches: [...cleared, ...blocks] };
}

function clear(g: Geometry, operand: number): Dispatch<WgslCode> {
  const count = g.B * g.S * g.G * g.K;
  const width = widthOf(count);
  const y: Binding = { name: 'y', dtype: 'f32', width, access: 'store' };
  const source = bindings([y]) + units(width) + zero;
  const UNITS = count / width;
  return dispatch('zero', source, { UNITS }, [operand], gridOf(Math.ceil(UNITS / GROUP)));
}
