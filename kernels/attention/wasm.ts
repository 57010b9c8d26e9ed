/** attention and its gradient on wasm: sizes and layouts of a call become strides; see wasm-forward and wasm-backward. */

import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { whole } from '../../compiler/targets/wasm/wat/lowering.ts';
import { backwardKeys, backwardQueries, backwardScratch, deltas } from './wasm-backward.ts';
import { isNarrow } from './wasm-block.ts';
import type { Widths } from './wasm-block.ts';
import { forward, forwardScratch, itemRows } from './wasm-forward.ts';
import type { AttentionAttrs } from './oracle.ts';

/** Most units of a dispatch: each owns scratch. */
const mostUnits = 64;

interface Sizes {
  readonly B: number;
  readonly H: number;
  readonly G: number;
  readonly T: number;
  readonly S: number;
  readonly K: number;
  readonly qToken: number;
  readonly qHead: number;
  /** Everything up to the scale, as the kernels take it. */
  readonly params: readonly number[];
}

function sizesOf(site: CallSite<AttentionAttrs>): Sizes {
  const q = operand(site, 0).shape;
  const k = operand(site, 1).shape;
  const tokens = site.attrs.layout === 'tokens';
  const [B, K] = [axis(q, 0), axis(q, 3)];
  const [H, T] = tokens ? [axis(q, 2), axis(q, 1)] : [axis(q, 1), axis(q, 2)];
  const [G, S] = tokens ? [axis(k, 2), axis(k, 1)] : [axis(k, 1), axis(k, 2)];
  const [qToken, qHead] = tokens ? [H * K, K] : [K, T * K];
  const [kToken, kHead] = tokens ? [G * K, K] : [K, S * K];
  const causal = site.attrs.causal ? 1 : 0;
  const { scale } = site.attrs;
  const params = [B, H, G, T, S, K, qToken, qHead, kToken, kHead, causal, scale];
  return { B, H, G, T, S, K, qToken, qHead, params };
}

/** o and lse. */
export function wasmAttention(
  site: CallSite<AttentionAttrs>,
  { fma }: WasmProfile,
): Lowering<WasmCode> {
  const { B, H, T, K, params } = sizesOf(site);
  const starts = site.inputs[3] !== null && site.inputs[3] !== undefined;
  const items = B * H * Math.ceil(T / itemRows);
  const units = Math.min(mostUnits, items);
  const first = site.inputs.length;
  const operands = [0, 1, 2, ...(starts ? [3] : []), first, first + 1, first + 2];
  return {
    workspace: [units * forwardScratch],
    dispatches: [
      {
        code: forward(starts, { narrow: isNarrow(K), fma }),
        views: operands.map(whole),
        params: [...params, items, units],
        grid: [units, 1, 1],
      },
    ],
  };
}

/** dq, dk, dv. */
export function wasmAttentionGrad(
  site: CallSite<AttentionAttrs>,
  { fma }: WasmProfile,
): Lowering<WasmCode> {
  const { B, H, G, T, S, K, qToken, qHead, params } = sizesOf(site);
  const starts = site.inputs[6] !== null && site.inputs[6] !== undefined;
  const first = site.inputs.length;
  const [dq, dk, dv, delta, scratch] = [0, 1, 2, 3, 4].map((i) => first + i) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const read = [0, 1, 2, 4, 5, ...(starts ? [6] : []), delta];
  const widths: Widths = { narrow: isNarrow(K), fma };
  const qItems = B * H * Math.ceil(T / itemRows);
  const kItems = B * G * Math.ceil(S / itemRows);
  const qUnits = Math.min(mostUnits, qItems);
  const kUnits = Math.min(mostUnits, kItems);
  return {
    workspace: [B * H * T * 4, Math.max(qUnits, kUnits) * backwardScratch],
    dispatches: [
      {
        code: deltas(widths),
        views: [3, 5, delta].map(whole),
        params: [H, T, K, qToken, qHead],
        grid: [B * H * T, 1, 1],
      },
      {
        code: backwardQueries(starts, widths),
        views: [...read, dq, scratch].map(whole),
        params: [...params, qItems, qUnits],
        grid: [qUnits, 1, 1],
      },
      {
        code: backwardKeys(starts, widths),
        views: [...read, dk, dv, scratch].map(whole),
        params: [...params, kItems, kUnits],
        grid: [kUnits, 1, 1],
      },
    ],
  };
}
