/** What adapters make of the weights that they are at: w' [out, in] row by row, in float64. */

import { principalPart } from '../decompose.ts';
import { cayley, neumann } from './rotation.ts';
import type { SiteSettings } from './settings.ts';
import { lowRankScale, psoftExactUpTo, psoftTerms } from './settings.ts';

/** An adapter's tensors at one weight, and the weight as it is where nothing else says it. */
export interface SiteTensors {
  readonly out: number;
  readonly into: number;
  /** By the part's name in PEFT's files; rejects where it is not there. */
  readonly read: (part: string) => Promise<Float32Array>;
  /** Null where it is not there: the adapter begins from the base, or draws it. */
  readonly find: (part: string) => Promise<Float32Array | null>;
  /** VeRA's shared projections: rows and columns of the whole, of which a site takes the first. */
  readonly shared: (name: 'vera_A' | 'vera_B') => Promise<{
    readonly values: Float32Array;
    readonly columns: number;
  }>;
  readonly weight: () => Promise<Float32Array>;
  /** The scales of IA3 are of inputs. */
  readonly inward: boolean;
  /** The pairs hold what was taken off the base (PiSSA as we write it). */
  readonly doubled: boolean;
}

/** w' = w + b·a with a [rank, in] and b [out, rank]. */
export interface LowRankChange {
  readonly rank: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
}

/** How a weight's rows change. `row` overwrites the row `index` of w. */
export interface Change {
  readonly row: (w: Float64Array, index: number) => void;
  /** The same of a bias, where it changes. */
  readonly bias?: (b: Float64Array) => void;
}

const at = (list: ArrayLike<number>, i: number): number => list[i] as number;

/** The adapter's change as a pair of factors, which LoRA can be; null where it is none. */
export async function lowRankChange(
  settings: SiteSettings,
  site: SiteTensors,
): Promise<LowRankChange | null> {
  switch (settings.kind) {
    case 'lora': {
      const pair = await pairOf(site, lowRankScale(settings));
      if (settings.start === 'zero' || site.doubled) return pair;
      // PEFT's PiSSA: the base without its principal part is what the pair is added to.
      const { right, left } = principalPart(
        await site.weight(),
        [site.out, site.into],
        settings.rank,
      );
      const part = {
        rank: settings.rank,
        a: Float64Array.from(right),
        b: Float64Array.from(left, (value) => -value),
      };
      return joined(pair, part, site);
    }
    case 'vera':
      return veraPair(settings.rank, site);
    case 'psoft':
      return psoftPair(settings, site);
    default:
      return null;
  }
}

/** The adapter's change of its weight. */
export async function changeOf(settings: SiteSettings, site: SiteTensors): Promise<Change> {
  switch (settings.kind) {
    case 'lora':
    case 'vera':
    case 'psoft': {
      const pair = await lowRankChange(settings, site);
      if (!pair) throw new Error(`internal: ${settings.kind} is a pair`);
      return { row: adding(pair) };
    }
    case 'dora': {
      const add = adding(await pairOf(site, lowRankScale(settings)));
      const lengths = await site.read('lora_magnitude_vector');
      return {
        row: (w, i) => {
          add(w, i);
          const factor = at(lengths, i) / Math.sqrt(w.reduce((sum, x) => sum + x * x, 0));
          w.forEach((x, j) => (w[j] = x * factor));
        },
      };
    }
    case 'ia3': {
      const scales = await site.read('ia3_l');
      if (site.inward) return { row: (w) => w.forEach((x, j) => (w[j] = x * at(scales, j))) };
      return {
        row: (w, i) => w.forEach((x, j) => (w[j] = x * at(scales, i))),
        bias: (b) => b.forEach((x, i) => (b[i] = x * at(scales, i))),
      };
    }
    case 'oft':
      return { row: rotating(await site.read('oft_R.weight'), site.into) };
    default:
      return settings satisfies never;
  }
}

/** w_i += b_i·a */
const adding =
  ({ rank, a, b }: LowRankChange): Change['row'] =>
  (w, i) => {
    for (let r = 0; r < rank; r++) {
      const factor = at(b, i * rank + r);
      const from = r * w.length;
      for (let j = 0; j < w.length; j++) w[j] = at(w, j) + factor * at(a, from + j);
    }
  };

/** y = (x·R) wᵀ is x (w·Rᵀ)ᵀ, block by block. */
function rotating(angles: Float32Array, into: number): Change['row'] {
  // Each of the n = into / size blocks has size·(size − 1)/2 angles: 2·angles = n·size·(size − 1) = into·(size − 1).
  const size = Math.round((2 * angles.length) / into) + 1;
  const each = (size * (size - 1)) / 2;
  const blocks = Array.from({ length: into / size }, (_, k) =>
    cayley(angles.subarray(k * each, (k + 1) * each), size),
  );
  const old = new Float64Array(size);
  return (w) => {
    for (const [k, turn] of blocks.entries()) {
      old.set(w.subarray(k * size, (k + 1) * size));
      for (let c = 0; c < size; c++) {
        let sum = 0;
        for (let d = 0; d < size; d++) sum += at(old, d) * at(turn, c * size + d);
        w[k * size + c] = sum;
      }
    }
  };
}

/** s·B and A. */
async function pairOf({ read, into }: SiteTensors, scale: number): Promise<LowRankChange> {
  const a = Float64Array.from(await read('lora_A.weight'));
  const b = Float64Array.from(await read('lora_B.weight'), (value) => scale * value);
  return { rank: a.length / into, a, b };
}

/** Two pairs as one of both ranks. */
function joined(x: LowRankChange, y: LowRankChange, { out, into }: SiteTensors): LowRankChange {
  const rank = x.rank + y.rank;
  const a = new Float64Array(rank * into);
  a.set(x.a);
  a.set(y.a, x.a.length);
  const b = new Float64Array(out * rank);
  for (let i = 0; i < out; i++) {
    b.set(x.b.subarray(i * x.rank, (i + 1) * x.rank), i * rank);
    b.set(y.b.subarray(i * y.rank, (i + 1) * y.rank), i * rank + x.rank);
  }
  return { rank, a, b };
}

/** diag(λb)·B·diag(λd) and A, each the first rows or columns of what all sites share. */
async function veraPair(rank: number, site: SiteTensors): Promise<LowRankChange> {
  const { out, into } = site;
  const [inner, outer] = [await site.read('vera_lambda_d'), await site.read('vera_lambda_b')];
  const [wide, tall] = [await site.shared('vera_A'), await site.shared('vera_B')];
  const a = Float64Array.from({ length: rank * into }, (_, k) =>
    at(wide.values, Math.floor(k / into) * wide.columns + (k % into)),
  );
  const b = Float64Array.from({ length: out * rank }, (_, k) => {
    const [i, r] = [Math.floor(k / rank), k % rank];
    return at(outer, i) * at(tall.values, i * tall.columns + r) * at(inner, r);
  });
  return { rank, a, b };
}

/** y += s·(p·C − p)·Bᵀ with p = x·Aᵀ, so b = s·B·(C − I)ᵀ and a = A; C = diag(α)·R·diag(β). */
async function psoftPair(
  { rank, alpha, vectors }: Extract<SiteSettings, { kind: 'psoft' }>,
  site: SiteTensors,
): Promise<LowRankChange> {
  const { out, into, read, find } = site;
  const scale = alpha / rank;
  const [given, beside] = [await find('psoft_A'), await find('psoft_B')];
  let a: ArrayLike<number>;
  let left: (i: number) => number;
  if (given && beside) {
    [a, left] = [given, (i) => scale * at(beside, i)];
  } else {
    const part = principalPart(await site.weight(), [out, into], rank);
    [a, left] = [part.right, (i) => at(part.left, i)];
  }
  const angles = await read('psoft_R.weight');
  const turn = rank > psoftExactUpTo ? neumann(angles, rank, psoftTerms - 2) : cayley(angles, rank);
  const first = vectors ? await read('psoft_R.vector_a') : null;
  const second = vectors ? await read('psoft_R.vector_b') : null;
  const c = turn.map((value, k) => {
    const [i, j] = [Math.floor(k / rank), k % rank];
    const scaled = value * (first ? at(first, i) : 1) * (second ? at(second, j) : 1);
    return i === j ? scaled - 1 : scaled;
  });
  const b = new Float64Array(out * rank);
  for (let i = 0; i < out; i++) {
    for (let r = 0; r < rank; r++) {
      let sum = 0;
      for (let k = 0; k < rank; k++) sum += left(i * rank + k) * at(c, r * rank + k);
      b[i * rank + r] = sum;
    }
  }
  return { rank, a: Float64Array.from(a), b };
}
