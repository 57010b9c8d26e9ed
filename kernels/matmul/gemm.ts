/**
 * y = op(a) · op(b) (+ bias) (+ plus) (+ y) on WebGPU, with any operand a range of any tensor: what matmul, linear and the
 * chunked head are made of. Chooses the kernel by profile and size, and writes the loaders that hide the operands'
 * storage: `block_a(batch, m, k)` is four rows at k..k+3, `block_b(batch, n, k)` four columns, one vector per k.
 */

import type { Dispatch, View, WgslCode, WgslProfile } from '../kernel.ts';
import { type Binding, type Width, bindings, dispatch, gridOf, lanesOf, widthOf } from '../wgsl.ts';
import { loaders } from './loaders.ts';
import addSplits from './add-splits.wgsl';
import largeTile from './large-tile.wgsl';
import register from './register.wgsl';
import subgroupTransposed from './subgroup-transposed.wgsl';
import subgroup from './subgroup.wgsl';
import tile from './tile.wgsl';

export interface GemmOperand extends Pick<Binding, 'dtype' | 'inRows'> {
  readonly view: View;
  /**
   * Number of the stored row `r` of `batch`, in WGSL, where rows do not simply follow one another. A stored row is one
   * of op(x)'s rows, or of its columns where it is stored transposed.
   */
  readonly row?: string;
}

export interface Gemm {
  readonly M: number;
  readonly N: number;
  readonly K: number;
  readonly batch: number;
  readonly a: GemmOperand;
  /** a is stored [K, M]. */
  readonly transposeA: boolean;
  readonly b: GemmOperand;
  /** b is stored [N, K]. */
  readonly transposeB: boolean;
  readonly bias?: GemmOperand;
  /** Of the size and order of y. */
  readonly plus?: GemmOperand;
  readonly y: View;
  readonly rowOfY?: string;
  /** Adds to what y holds. */
  readonly accumulate?: boolean;
  /** WGSL that the expressions here speak of. */
  readonly more?: string;
  /** Software devices: whether the tile from row `m0` and column `n0` on need not be made, and where k ends; in WGSL. */
  readonly idle?: string;
  readonly endK?: string;
}

/** A kernel with the tile it makes and the constants only it has. */
interface Variant {
  readonly name: string;
  readonly source: string;
  readonly head: string;
  readonly tileM: number;
  readonly tileN: number;
  /** k is read in steps of this many. */
  readonly block: number;
  readonly splits: number;
  /** Terms that one sum takes. */
  readonly depth: number;
  readonly constants: Readonly<Record<string, number>>;
}

/**
 * Terms of a product that are added up in registers; then they are added to y. A sum over a vocabulary or a batch's rows
 * one by one would be an order of magnitude further off; longer segments spare traffic with y.
 */
const segment = 512;

/** Bytes that `gemm` wants as scratch; 0 where K is not split. */
export function gemmWorkspace(g: Gemm, profile: WgslProfile): number {
  const { splits } = variantOf(g, profile);
  return splits > 1 ? splits * g.batch * g.M * g.N * 4 : 0;
}

/** The dispatches; `workspace` is the operand index of the scratch, used only where `gemmWorkspace` is not 0. */
export function gemm(g: Gemm, profile: WgslProfile, workspace: number): Dispatch<WgslCode>[] {
  const variant = variantOf(g, profile);
  const split = variant.splits > 1;
  const out = widthOf(g.N);
  const segmented = variant.depth > segment;
  const ending = addends(g, out);
  const a = load('a', g.a, widthOf(g.transposeA ? g.M : g.K));
  const b = load('b', g.b, widthOf(g.transposeB ? g.K : g.N));
  const operands: Binding[] = [
    a,
    b,
    {
      name: 'y',
      dtype: 'f32',
      width: out,
      access: segmented || (!split && g.accumulate) ? 'both' : 'store',
    },
    ...(split ? [] : ending.bindings),
  ];
  const product = [g.a.view, g.b.view, split ? { operand: workspace } : g.y];
  const views = split ? product : [...product, ...ending.views];
  const tilesM = Math.ceil(g.M / variant.tileM);
  const tilesN = Math.ceil(g.N / variant.tileN);
  const tiles = tilesM * tilesN * g.batch * variant.splits;
  const source = [
    variant.head + bindings(operands),
    'override M: u32;\noverride N: u32;\noverride K: u32;\n/// k of one segment.\noverride SEGMENT: u32;\n',
    g.more ?? '',
    limits(g, profile),
    loaders({
      operand: a,
      P: 'M',
      row: g.a.row,
      along: g.transposeA,
      edgeP: g.M % variant.tileM !== 0,
      edgeK: g.K % variant.block !== 0,
    }),
    loaders({
      operand: b,
      P: 'N',
      row: g.b.row,
      along: !g.transposeB,
      edgeP: g.N % variant.tileN !== 0,
      edgeK: g.K % variant.block !== 0,
    }),
    putter(g, variant, out, segmented),
    variant.source,
  ].join('\n');
  const sizes = {
    M: g.M,
    N: g.N,
    K: g.K,
    SEGMENT: segment,
    TILES: tiles,
    TILES_M: tilesM,
    TILES_N: tilesN,
  };
  const constants = { ...sizes, ...variant.constants };
  const main = dispatch(variant.name, source, constants, views, gridOf(tiles));
  return split ? [main, addition(g, variant.splits, out, workspace)] : [main];
}

const load = (name: string, { dtype, inRows }: GemmOperand, width: Width): Binding => ({
  name,
  dtype,
  width,
  access: 'load',
  ...(inRows && { inRows }),
});

/** What is added to the product besides what y holds, as operands and as terms at unit i of y, unit n of its row. */
function addends(g: Gemm, width: Width) {
  const list = [
    ...(g.bias ? [{ name: 'bias', at: 'n', from: g.bias }] : []),
    ...(g.plus ? [{ name: 'plus', at: 'i', from: g.plus }] : []),
  ] as const;
  return {
    bindings: list.map(({ name, from }) => load(name, from, width)),
    views: list.map(({ from }) => from.view),
    terms: (i: string, n: string): string[] =>
      list.map(({ name, at }) => `load_${name}(${at === 'n' ? n : i})`),
  };
}

function variantOf(g: Gemm, profile: WgslProfile): Variant {
  return profile.kind === 'software' ? softwareVariant(g, profile) : gpuVariant(g, profile);
}

function softwareVariant(g: Gemm, profile: WgslProfile): Variant {
  const common = { block: 4, splits: 1, depth: g.K, constants: {} };
  const lanes = profile.subgroupSize;
  if (lanes >= 4 && lanes <= 64) {
    const head = `enable subgroups;\nconst SUBGROUP = ${lanes}u;\n`;
    const [name, source] = g.transposeA
      ? ['matmul subgroup transposed', subgroupTransposed]
      : ['matmul subgroup', subgroup];
    return { ...common, name, source, head, tileM: 16, tileN: 4 * lanes };
  }
  const width = lanesOf(profile);
  const head = `const WIDTH = ${width}u;\n`;
  return { ...common, name: 'matmul register', source: register, head, tileM: 8, tileN: 4 * width };
}

/** What the software kernels ask: tiles to leave out, and where k ends. */
function limits(g: Gemm, profile: WgslProfile): string {
  if (profile.kind !== 'software') return '';
  return `fn idle(m0: u32, n0: u32) -> bool { return ${g.idle ?? 'false'}; }
fn end_k() -> u32 { return ${g.endK ?? 'K'}; }
`;
}

/** Workgroups that keep a large GPU busy. */
const enough = 256;

function gpuVariant(g: Gemm, profile: WgslProfile): Variant {
  const tilesOf = (m: number, n: number): number =>
    Math.ceil(g.M / m) * Math.ceil(g.N / n) * g.batch;
  const large = tilesOf(128, 128);
  const fits = profile.maxWorkgroupBytes >= 16384 && profile.maxInvocations >= 256;
  const [tileM, tileN] =
    fits && g.M >= 128 && g.N >= 128 && large >= enough / 2 ? [128, 128] : smallTile(g, tilesOf);
  const tiles = tilesOf(tileM, tileN);
  const splits = splitsOf(g, tiles);
  const split = Math.ceil(g.K / splits / 16) * 16;
  const shared = { block: 16, splits, depth: split, tileM, tileN, head: '' };
  const constants = { BATCH: g.batch, SPLIT: split };
  if (tileM === 128 && tileN === 128) {
    const STRIDE = profile.maxWorkgroupBytes >= 16 * 33 * 2 * 16 ? 33 : 32;
    return {
      ...shared,
      name: 'matmul large tile',
      source: largeTile,
      constants: { ...constants, STRIDE },
    };
  }
  const sizes = { TILE_M: tileM, TILE_N: tileN };
  return { ...shared, name: 'matmul tile', source: tile, constants: { ...constants, ...sizes } };
}

/** 64 × 64, or 32 × 32 where that would leave the GPU idle, or thin where a side is (a rank of an adapter). */
function smallTile(g: Gemm, tilesOf: (m: number, n: number) => number): [number, number] {
  if (g.N <= 16) return [64, 16];
  if (g.M <= 16) return [16, 64];
  if (tilesOf(64, 64) >= enough / 2 && g.M > 32 && g.N > 32) return [64, 64];
  return [32, 32];
}

/** Parts of K, each at least 128 deep, where the tiles alone are too few; their sum costs at most 4 MiB of scratch. */
function splitsOf(g: Gemm, tiles: number): number {
  const wanted = Math.min(Math.floor(enough / tiles), Math.floor(g.K / 128), 32);
  const room = Math.floor((4 << 20) / (g.M * g.N * g.batch * 4));
  const splits = Math.max(1, Math.min(wanted, room));
  const each = Math.ceil(g.K / splits / 16) * 16;
  return Math.ceil(g.K / each);
}

/** `put_y(batch, m, n, v, more)` stores four columns of row m, those inside y; it adds where `more` says that y has some. */
function putter(g: Gemm, variant: Variant, width: Width, segmented: boolean): string {
  const split = variant.splits > 1;
  const edge = g.M % variant.tileM !== 0 || g.N % variant.tileN !== 0;
  const old = !split && g.accumulate === true;
  const terms = split ? () => [] : addends(g, width).terms;
  const store = (i: string, n: string, v: string): string => {
    const first = [v, ...terms(i, n), ...(old ? [`load_y(${i})`] : [])].join(' + ');
    if (!segmented) return `store_y(${i}, ${first});`;
    return `var sum = ${v}; if (more) { sum += load_y(${i}); } else { sum = ${first}; } store_y(${i}, sum);`;
  };
  const lines = [
    `fn row_y(batch: u32, r: u32) -> u32 { return ${g.rowOfY ?? 'batch * M + r'}; }`,
    'fn put_y(batch: u32, m: u32, n: u32, v: vec4f, more: bool) {',
    ...(edge ? ['  if (m >= M || n >= N) { return; }'] : []),
    '  let i = row_y(batch, m) * N + n;',
  ];
  if (width === 4) {
    lines.push(`  ${store('i / 4u', 'n / 4u', 'v')}`);
  } else {
    for (const c of [0, 1, 2, 3]) {
      lines.push(`  if (n + ${c}u < N) { ${store(`i + ${c}u`, `n + ${c}u`, `v[${c}]`)} }`);
    }
  }
  return [...lines, '}'].join('\n') + '\n';
}

function addition(g: Gemm, splits: number, width: Width, workspace: number): Dispatch<WgslCode> {
  const ending = addends(g, width);
  const operands: Binding[] = [
    { name: 'part', dtype: 'f32', width, access: 'load' },
    { name: 'y', dtype: 'f32', width, access: g.accumulate ? 'both' : 'store' },
    ...ending.bindings,
  ];
  const views: View[] = [{ operand: workspace }, g.y, ...ending.views];
  const unitType = width === 4 ? 'vec4f' : 'f32';
  const terms = [
    'sum',
    ...ending.terms('i', `i % ${g.N / width}u`),
    ...(g.accumulate ? ['load_y(i)'] : []),
  ];
  const finish = `fn finish_y(i: u32, sum: ${unitType}) { store_y(i, ${terms.join(' + ')}); }\n`;
  const UNITS = (g.batch * g.M * g.N) / width;
  const source = bindings(operands) + finish + addSplits;
  const constants = { UNITS, SPLITS: splits };
  return dispatch('matmul add splits', source, constants, views, gridOf(Math.ceil(UNITS / 64)));
}
