/**
 * What the papers' accounting gives for a row, beside what the plan stores: bytes of all blocks, e = 4. Each difference
 * has a name and a formula of its own; what they do not explain is left over, and must be 0. Per block, with N tokens,
 * width D, dq and dkv those of queries and keys, MLP width F, rank r, H heads and k = ⌊ρ·d⌋:
 *
 *     everything kept      e·N·(4D + 2dq + 2dkv + 4F) + 7e·N·r + 8N + 4N·H        2F in place of 4F where no gate is
 *     w-bit codes          w/8 in place of the first e; + 2e·N·⌊0.005D⌋ with outliers
 *     … inter-operator     (w/8)·N·(4D + 2dq + 2dkv + 2F) + 2e·N·⌊0.005D⌋ + 7e·N·r + 8N
 *     low-rank, operator   2e·k(N + D) + e·N·(2dq + 2dkv) + e·kq(N + dq) + 3e·kF(N + F) + 7e·N·r + 8N + 4N·H
 *     low-rank, sublayer   2e·k(N + D) + 8N               w/8 in place of e for w-bit factors; 2(w/8)·N·D + 8N for codes
 *     low-rank, layer      e·k(N + D)
 *     recompute            e·N·D
 *
 * after LoRAct and HyC-LoRA, with fused norms and attention that keeps one log-sum-exp per row and head.
 */

import type { Compiled } from '../../compiler/compile.ts';
import type { TensorType } from '../../compiler/ir/types.ts';
import { isPlain } from '../../compiler/ir/types.ts';
import { codedLayout, isCodedType } from '../../runtime/format/storage/codes.ts';
import type { Row } from './rows.ts';
import type { StoredTensor } from './stored.ts';

export interface Difference {
  readonly why: string;
  readonly bytes: number;
}

export interface Comparison {
  /** Bytes of all blocks by the papers' accounting. */
  readonly formulaBytes: number;
  /** Bytes of the tensors that the blocks' backward reads of the forward. */
  readonly storedBytes: number;
  readonly differences: readonly Difference[];
  /** What the differences do not explain. */
  readonly leftOver: number;
}

/** Bytes of an f32. */
const e = 4;

/** The sizes that the formulas speak of. */
interface Sizes {
  readonly N: number;
  readonly D: number;
  readonly dq: number;
  readonly dkv: number;
  readonly F: number;
  readonly H: number;
  readonly L: number;
  /** Rank of the adapters; 0 where the weights themselves train. */
  readonly r: number;
  /** Whether the MLP is silu(gate) ⊙ up. */
  readonly gated: boolean;
}

/** The comparison for a row whose level is forced; null for the planner's own plans, which no formula describes. */
export function compare(
  row: Row,
  compiled: Compiled,
  tensors: readonly StoredTensor[],
): Comparison | null {
  if (row.way.kind !== 'level') return null;
  const sizes = sizesOf(compiled);
  const inBlocks = tensors.filter(({ inBlock }) => inBlock);
  const coded = inBlocks.map(({ type }) => type).filter(({ dtype }) => !isPlain(dtype));
  const { formula, outliers, differences } = account(row, sizes);
  const formulaBytes = formula + outliers;
  const storedBytes = inBlocks.reduce((sum, { bytes }) => sum + bytes, 0);
  const all = [
    ...differences,
    { why: 'headers of coded tensors, rows filled to whole words', bytes: overhead(coded) },
    {
      why: 'exact channels: at least one, in every coded tensor',
      bytes: exactBytes(coded) - outliers,
    },
  ].filter(({ bytes }) => bytes !== 0);
  const explained = all.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    formulaBytes,
    storedBytes,
    differences: all,
    leftOver: storedBytes - formulaBytes - explained,
  };
}

function sizesOf({ sizes, recipe }: Compiled): Sizes {
  const size = (name: string): number => {
    const found = sizes.dimensions.get(name);
    if (found === undefined) throw new Error(`internal: the model has no dimension ${name}`);
    return found;
  };
  const gated = sizes.dimensions.has('G');
  const [H, K] = [size('H'), size('K')];
  return {
    N: size('B') * size('T'),
    D: size('D'),
    dq: H * K,
    dkv: (gated ? size('G') : H) * K,
    F: size('F'),
    H,
    L: size('L'),
    r: recipe.adapter.kind === 'lora' ? recipe.adapter.rank : 0,
    gated,
  };
}

/** Bytes of all blocks: by the formula, its share for outliers apart, and where ours differs. */
interface Account {
  readonly formula: number;
  readonly outliers: number;
  readonly differences: readonly Difference[];
}

function account(row: Row, sizes: Sizes): Account {
  if (row.way.kind !== 'level') throw new Error('internal: no formula for this row');
  const { level, policy } = row.way;
  const { N, D, L } = sizes;
  const { bits, ratio } = formOf(policy);
  const u = bits / 8;
  const k = (width: number): number => Math.floor(ratio * width);
  // Factors have both sides of x; codes are of x itself.
  const sides = ratio < 1 ? N + D : N;
  switch (level) {
    case 'keep':
      return byElement(sizes, { unit: e, level, outliers: false });
    case 'operator':
      return factors(sizes, k);
    case 'plain':
    case 'inter':
      return byElement(sizes, { unit: u, level, outliers: policy?.includes('outliers') === true });
    case 'sublayer': {
      const one = ratio < 1 ? u * k(D) * (N + D) : u * N * D;
      const differences = first(sizes, one + 4 * N, 'its norm has no backward');
      return { formula: L * (2 * one + 8 * N), outliers: 0, differences };
    }
    case 'layer':
      return { formula: L * u * k(D) * sides, outliers: 0, differences: [] };
    case 'recompute': {
      const differences = first(sizes, e * N * D, 'its input is embedded again');
      return { formula: L * e * N * D, outliers: 0, differences };
    }
  }
  return level satisfies never;
}

/** Bits of an element that a policy of this name stores, and the rank by width where it stores factors; else 1. */
function formOf(policy: string | null): { readonly bits: number; readonly ratio: number } {
  const bits = /(?:^| )(\d+)-bit/.exec(policy ?? '')?.[1];
  const rank = /^low-rank 1\/(\d+)/.exec(policy ?? '')?.[1];
  return {
    bits: bits === undefined ? (policy === 'half' ? 16 : 32) : Number(bits),
    ratio: rank === undefined ? 1 : 1 / Number(rank),
  };
}

/** What the first block of an adapted model does without: nothing below it trains. */
const first = ({ r }: Sizes, bytes: number, why: string): readonly Difference[] =>
  r === 0 ? [] : [{ why: `the first block: ${why}`, bytes: -bytes }];

/** Adapters' narrow middles, and row statistics of two norms. */
const exactly = ({ N, r }: Sizes): number => 7 * e * N * r + 8 * N;

/** Every residual in `unit` bytes an element. */
function byElement(
  sizes: Sizes,
  {
    unit,
    level,
    outliers,
  }: {
    readonly unit: number;
    readonly level: 'keep' | 'plain' | 'inter';
    readonly outliers: boolean;
  },
): Account {
  const { N, D, dq, dkv, F, H, L, gated } = sizes;
  const u = unit * N;
  const inter = level === 'inter';
  const mlp = (gated ? 4 : 2) / (inter ? 2 : 1);
  const block = u * (4 * D + 2 * dq + 2 * dkv + mlp * F) + exactly(sizes) + (inter ? 0 : 4 * N * H);
  const shared = { why: 'x̂ serves the norm and the linears after it', bytes: -2 * u * D * L };
  const product = { why: 'silu(gate) ⊙ up is one operator', bytes: -u * F * L };
  const attended = {
    why: 'attention’s output and log-sum-exp are computed again',
    bytes: -(u * dq + (inter ? 0 : 4 * N * H)) * L,
  };
  return {
    formula: L * block,
    outliers: outliers ? L * 2 * e * N * Math.floor(0.005 * D) : 0,
    differences: [
      ...(level === 'keep' ? [] : [shared]),
      ...(gated && !inter ? [product] : []),
      ...(level === 'keep' ? [] : [attended]),
      // Its x̂ is stored all the same where something is rebuilt from it.
      ...first(sizes, (inter ? 0 : u * D) + 4 * N, 'its norm has no backward'),
    ],
  };
}

/** Every residual as factors of rank k(width). */
function factors(sizes: Sizes, k: (width: number) => number): Account {
  const { N, D, dq, dkv, F, H, L, gated } = sizes;
  const pair = (width: number): number => e * k(width) * (N + width);
  const heads = e * N * (2 * dq + 2 * dkv);
  const wide = gated ? 3 : 2;
  const block = 2 * pair(D) + heads + pair(dq) + wide * pair(F) + exactly(sizes) + 4 * N * H;
  const beyond = Math.max(0, pair(F) - e * N * F);
  return {
    formula: L * block,
    outliers: 0,
    differences: [
      ...(beyond > 0
        ? [{ why: 'kept where the factors would take more', bytes: -wide * beyond * L }]
        : []),
      {
        why: 'attention’s output is held once, for attention and for the linear after it',
        bytes: -pair(dq) * L,
      },
      ...first(sizes, pair(D) + 4 * N, 'its norm has no backward'),
    ],
  };
}

/** What coded tensors store besides codes and exact channels. */
function overhead(types: readonly TensorType[]): number {
  return types.reduce((sum, type) => {
    if (!isCodedType(type)) return sum;
    const { bits, rows, channels, exactAt } = codedLayout(type);
    return sum + 4 * exactAt - (rows * channels * bits) / 8;
  }, 0);
}

function exactBytes(types: readonly TensorType[]): number {
  return types.reduce((sum, type) => {
    if (!isCodedType(type)) return sum;
    const { rows, exact } = codedLayout(type);
    return sum + e * rows * exact;
  }, 0);
}
