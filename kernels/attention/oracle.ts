/** Attention and its gradient in float64, row by row, with every score written out. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, operand } from '../reading.ts';

export interface AttentionAttrs {
  /** A query sees no key after its own place. */
  readonly causal: boolean;
  readonly scale: number;
  /** [B, H, T, K] or [B, T, H, K]. */
  readonly layout: 'heads' | 'tokens';
}

/** Sizes of a call, and where a vector of a query head or of a key/value head begins. */
interface Geometry {
  readonly B: number;
  readonly H: number;
  readonly G: number;
  readonly T: number;
  readonly S: number;
  readonly K: number;
  /** First element of q[b, h, t]; the same for o and their cotangents. */
  query(b: number, h: number, t: number): number;
  /** First element of the key/value vector at position s that query head h reads. */
  key(b: number, h: number, s: number): number;
}

function geometry(site: CallSite<AttentionAttrs>): Geometry {
  const q = operand(site, 0).shape;
  const k = operand(site, 1).shape;
  const tokens = site.attrs.layout === 'tokens';
  const B = axis(q, 0);
  const H = axis(q, tokens ? 2 : 1);
  const T = axis(q, tokens ? 1 : 2);
  const G = axis(k, tokens ? 2 : 1);
  const S = axis(k, tokens ? 1 : 2);
  const K = axis(q, 3);
  const group = (h: number): number => Math.floor((h * G) / H);
  return {
    B,
    H,
    G,
    T,
    S,
    K,
    query: (b, h, t) => (tokens ? (b * T + t) * H + h : (b * H + h) * T + t) * K,
    key: (b, h, s) => (tokens ? (b * S + s) * G + group(h) : (b * G + group(h)) * S + s) * K,
  };
}

/** The keys that query t of batch b sees: [first, last]. */
function visible(
  site: CallSite<AttentionAttrs>,
  starts: Float64Array | null,
  { T, S }: Geometry,
  b: number,
  t: number,
): [number, number] {
  const last = site.attrs.causal ? t : S - 1;
  return [starts ? at(starts, b * T + t) : 0, last];
}

/** Σₖ x[i + k] y[j + k] */
function dot(x: Float64Array, i: number, y: Float64Array, j: number, K: number): number {
  let sum = 0;
  for (let k = 0; k < K; k++) sum += at(x, i + k) * at(y, j + k);
  return sum;
}

/** o = softmax(scale q kᵀ) v over the visible keys, and lse = log Σ exp of the scaled scores. */
export function oracleAttention(site: CallSite<AttentionAttrs>, inputs: Inputs): Float64Array[] {
  const [q, k, v] = [input(inputs, 0), input(inputs, 1), input(inputs, 2)];
  const starts = inputs[3] ?? null;
  const { scale } = site.attrs;
  const size = geometry(site);
  const { B, H, T, K } = size;
  const o = new Float64Array(q.length);
  const lse = new Float64Array(B * H * T);
  for (let b = 0; b < B; b++) {
    for (let h = 0; h < H; h++) {
      for (let t = 0; t < T; t++) {
        const query = size.query(b, h, t);
        const [first, last] = visible(site, starts, size, b, t);
        const score = (s: number): number => scale * dot(q, query, k, size.key(b, h, s), K);
        let max = -Infinity;
        for (let s = first; s <= last; s++) max = Math.max(max, score(s));
        let sum = 0;
        for (let s = first; s <= last; s++) sum += Math.exp(score(s) - max);
        lse[(b * H + h) * T + t] = max + Math.log(sum);
        for (let s = first; s <= last; s++) {
          const p = Math.exp(score(s) - max) / sum;
          for (let i = 0; i < K; i++) {
            o[query + i] = at(o, query + i) + p * at(v, size.key(b, h, s) + i);
          }
        }
      }
    }
  }
  return [o, lse];
}

/**
 * P = exp(scale q kᵀ − lse); δ = Σ do ⊙ o; dS = P ⊙ (do vᵀ − δ);
 * dq = scale dS k; dk = scale dSᵀ q; dv = Pᵀ do, the last two summed over the heads of a group.
 */
export function oracleAttentionGrad(
  site: CallSite<AttentionAttrs>,
  inputs: Inputs,
): Float64Array[] {
  const [q, k, v] = [input(inputs, 0), input(inputs, 1), input(inputs, 2)];
  const [o, lse, dO] = [input(inputs, 3), input(inputs, 4), input(inputs, 5)];
  const starts = inputs[6] ?? null;
  const { scale } = site.attrs;
  const size = geometry(site);
  const { B, H, T, K } = size;
  const dq = new Float64Array(q.length);
  const dk = new Float64Array(k.length);
  const dv = new Float64Array(v.length);
  for (let b = 0; b < B; b++) {
    for (let h = 0; h < H; h++) {
      for (let t = 0; t < T; t++) {
        const query = size.query(b, h, t);
        const delta = dot(dO, query, o, query, K);
        const [first, last] = visible(site, starts, size, b, t);
        for (let s = first; s <= last; s++) {
          const key = size.key(b, h, s);
          const p = Math.exp(scale * dot(q, query, k, key, K) - at(lse, (b * H + h) * T + t));
          const dS = p * (dot(dO, query, v, key, K) - delta);
          for (let i = 0; i < K; i++) {
            dq[query + i] = at(dq, query + i) + scale * dS * at(k, key + i);
            dk[key + i] = at(dk, key + i) + scale * dS * at(q, query + i);
            dv[key + i] = at(dv, key + i) + p * at(dO, query + i);
          }
        }
      }
    }
  }
  return [dq, dk, dv];
}
