/** What adapters make of the weights that they are at: w' [out, in] row by row, in float64. */

import { principalPart } from '../weights/decompose.ts';
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

/** How a weight's rows change. Overwrites whole rows of w, the first of which is the row `from`. */
export type ChangeRows = (w: Float64Array, from: number) => void;

export interface Change {
  readonly rows: ChangeRows;
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
      return { rows: adding(pair) };
    }
    case 'dora': {
      const add = adding(await pairOf(site, lowRankScale(settings)));
      const lengths = await site.read('lora_magnitude_vector');
      return {
        rows: (w, from) => {
          add(w, from);
          eachRow(w, site.into, (row, i) => {
            const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
            times(row, at(lengths, from + i) / length);
          });
        },
      };
    }
    case 'ia3': {
      const scales = await site.read('ia3_l');
      const rows: ChangeRows = (w, from) =>
        eachRow(w, site.into, (row, i) => {
          if (site.inward) row.forEach((x, j) => (row[j] = x * at(scales, j)));
          else times(row, at(scales, from + i));
        });
      return site.inward
        ? { rows }
        : { rows, bias: (b) => b.forEach((x, i) => (b[i] = x * at(scales, i))) };
    }
    case 'oft':
      return { rows: rotating(await site.read('oft_R.weight'), site.into) };
    default:
      return settings satisfies never;
  }
}

const eachRow = (
  w: Float64Array,
  columns: number,
  change: (row: Float64Array, index: number) => void,
): void => {
  for (let i = 0; i * columns < w.length; i++)
    change(w.subarray(i * columns, (i + 1) * columns), i);
};

const times = (row: Float64Array, factor: number): void => {
  for (let j = 0; j < row.length; j++) row[j] = at(row, j) * factor;
};

/** w_i += b_i·a; four ranks at a time for two rows, so that w and a are read less often. */
function adding({ rank, a, b }: LowRankChange): ChangeRows {
  const columns = a.length / rank;
  const padded = 4 * Math.ceil(rank / 4);
  const whole = new Float64Array(padded * columns);
  whole.set(a);
  const factor = (i: number, r: number): number =>
    r < rank && i * rank + r < b.length ? at(b, i * rank + r) : 0;
  return (w, from) => {
    const count = w.length / columns;
    const spare = new Float64Array(columns);
    for (let i = 0; i < count; i += 2) {
      const x = w.subarray(i * columns, (i + 1) * columns);
      const y = i + 1 < count ? w.subarray((i + 1) * columns, (i + 2) * columns) : spare;
      for (let r = 0; r < padded; r += 4) {
        const four = whole.subarray(r * columns, (r + 4) * columns);
        addFour(x, y, four, (row, k) => factor(from + i + row, r + k));
      }
    }
  };
}

/** x += Σ f(0, k)·aₖ, y += Σ f(1, k)·aₖ over the four rows of a. */
function addFour(
  x: Float64Array,
  y: Float64Array,
  a: Float64Array,
  f: (row: number, k: number) => number,
): void {
  const [f0, f1, f2, f3] = [f(0, 0), f(0, 1), f(0, 2), f(0, 3)];
  const [g0, g1, g2, g3] = [f(1, 0), f(1, 1), f(1, 2), f(1, 3)];
  const n = x.length;
  for (let j = 0; j < n; j++) {
    const [p, q, r, s] = [at(a, j), at(a, n + j), at(a, 2 * n + j), at(a, 3 * n + j)];
    x[j] = at(x, j) + f0 * p + f1 * q + f2 * r + f3 * s;
    y[j] = at(y, j) + g0 * p + g1 * q + g2 * r + g3 * s;
  }
}

/** y = (x·R) wᵀ is x (w·Rᵀ)ᵀ, block by block. */
function rotating(angles: Float32Array, into: number): ChangeRows {
  // Each of the n = into / size blocks has size·(size − 1)/2 angles: 2·angles = n·size·(size − 1) = into·(size − 1).
  const size = Math.round((2 * angles.length) / into) + 1;
  const each = (size * (size - 1)) / 2;
  const blocks = Array.from({ length: into / size }, (_, k) =>
    cayley(angles.subarray(k * each, (k + 1) * each), size),
  );
  const old = new Float64Array(size);
  return (w) => {
    for (let from = 0; from < w.length; from += size) {
      const turn = blocks[(from % into) / size];
      if (!turn) throw new Error('internal: a block without a rotation');
      old.set(w.subarray(from, from + size));
      for (let c = 0; c < size; c++) {
        let sum = 0;
        for (let d = 0; d < size; d++) sum += at(old, d) * at(turn, c * size + d);
        w[from + c] = sum;
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
