/**
 * Statistics of quantize on wasm: gathered over chunks of rows, and joined in order, so that they do not depend on how
 * chunks are shared out.
 */

import type { WasmCode } from '../kernel.ts';
import { f32, f32x4, i32, v128 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../compiler/targets/wasm/wat/function.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { type Lanes, overRow } from '../../compiler/targets/wasm/wat/rows.ts';
import { calibrationBatches, narrow } from './oracle.ts';

/** A view that only some forms of a kernel have. */
export function viewOf(views: Readonly<Record<string, Expr<'i32'>>>, name: string): Expr<'i32'> {
  const address = views[name];
  if (!address) throw new Error(`internal: no view ${name}`);
  return address;
}

/** Whether the batch, by its number at an address, is one of the first. */
export const calibrating = (batch: Expr<'i32'>): Expr<'i32'> =>
  i32.ltu(i32.load(batch), calibrationBatches);

/** Whether row `row` counts: `real` is 0 for padding. */
export const counts = (real: Expr<'i32'>, row: I): Expr<'i32'> => i32.load(elementAt(real, row));

/** Rows of a chunk's partial results: low, high, and as far as they are needed energy and sum. */
export const partialRows = (state: boolean, clips: boolean): 2 | 3 | 4 =>
  clips ? 4 : state ? 3 : 2;

/** Joins partial results [low; high; energy; sum], as many as there are, with the numbers v. */
export const joined = (results: readonly V[], v: V): readonly V[] => {
  const [low, high, energy, sum] = results;
  return [
    ...(low ? [f32x4.pmin(low, v)] : []),
    ...(high ? [f32x4.pmax(high, v)] : []),
    ...(energy ? [f32x4.add(energy, f32x4.mul(v, v))] : []),
    ...(sum ? [f32x4.add(sum, v)] : []),
  ];
};

/**
 * Adds rows [row0, row1) of x to a chunk's partial results, of which the addresses of the first are given. As many
 * channels go down the rows at a time as have their results in registers.
 */
export function gather(
  f: Fn,
  own: readonly I[],
  { x, C, real }: { readonly x: I; readonly C: I; readonly real: Expr<'i32'> | null },
  row0: I,
  row1: I,
): void {
  const rowBytes = f.int('rowBytes', i32.mul(C, 4));
  const columns = (c: I, vectors: number, width: 1 | 4): void => {
    const load = (base: I, i: number): V =>
      (width === 4 ? f32x4.load : f32x4.loadSplat)(elementAt(base, c), 16 * i);
    const all = Array.from({ length: vectors }, (_, i) =>
      own.map((base) => f.vector('own', load(base, i))),
    );
    const at = f.int('at', elementAt(x, i32.add(i32.mul(row0, C), c)));
    f.loop('row', row0, row1, 1, (row) => {
      const add = (): void =>
        all.forEach((results, i) => {
          const v = f.vector('v', (width === 4 ? f32x4.load : f32x4.loadSplat)(at, 16 * i));
          joined(results, v).forEach((next, r) => {
            const result = results[r];
            if (result) f.set(result, next);
          });
        });
      if (real) f.if(counts(real, row), add);
      else add();
      f.step(at, rowBytes);
    });
    all.forEach((results, i) =>
      results.forEach((result, r) => {
        const to = elementAt(own[r] ?? 0, c);
        if (width === 4) f.store(to, result, 16 * i);
        else f.storeLane(to, result, 0);
      }),
    );
  };
  const wide = own.length > 2 ? 2 : 4;
  const wides = f.int('wides', i32.and(C, -4 * wide));
  const fours = f.int('fours', i32.and(C, -4));
  f.loop('c', 0, wides, 4 * wide, (c) => columns(c, wide, 4));
  f.loop('c', wides, fours, 4, (c) => columns(c, 1, 4));
  f.loop('c', fours, C, 1, (c) => columns(c, 1, 1));
}

/** Rows that are walked together: few enough that they are still in the cache when they are walked again. */
export const blockRows = 32;

/** What partial results are before any row. */
const none = [Infinity, -Infinity, 0, 0] as const;

/**
 * The addresses of the first `used` partial results of a chunk, of which each has `rows`; they are cleared where `test`
 * holds or is left out.
 */
export function partialOf(
  f: Fn,
  [partial, chunk, C]: readonly [I, I, I],
  rows: 2 | 3 | 4,
  used: 2 | 3 | 4 = rows,
  test: I = 1,
): readonly I[] {
  const low = f.int('low', elementAt(partial, i32.mul(chunk, C, rows)));
  const all = none.slice(0, used).map((_, row) => f.int('own', elementAt(low, i32.mul(C, row))));
  f.if(test, () =>
    overRow(f, C, ({ store }) => all.forEach((at, row) => store(at, f32x4.const(none[row] ?? 0)))),
  );
  return all;
}

/** What a call has that shapes how its statistics are found. */
export interface Gathering {
  readonly real: boolean;
  /** Only a batch that calibrates is looked at. */
  readonly batch: boolean;
  readonly clips: boolean;
}

/**
 * partial[chunk] = least, greatest, Σ x² and Σ x of every channel, as far as they are needed: unit = chunk. Where only batches
 * that calibrate are looked at, one unit does all chunks: in every other batch threads need not meet for nothing.
 */
export const stats = (has: Gathering): WasmCode =>
  kernel(
    `quantize.stats${has.real ? '.real' : ''}${has.batch ? '.batch' : ''}${has.clips ? '.clips' : ''}`,
    ['x', 'partial', ...(has.real ? ['real'] : []), ...(has.batch ? ['batch'] : [])],
    { N: 'i', C: 'i', each: 'i', count: 'i' },
    (f, { views, params: { N, C, each, count }, units }) => {
      const [x, partial] = [viewOf(views, 'x'), viewOf(views, 'partial')];
      const gatherChunk = (chunk: Expr<'i32'>): void => {
        const row0 = f.int('row0', i32.mul(chunk, each));
        const row1 = f.int('row1', i32.min(N, i32.add(row0, each)));
        const own = partialOf(f, [partial, chunk, C], partialRows(has.batch, has.clips));
        const from = { x, C, real: has.real ? viewOf(views, 'real') : null };
        f.loop('block', row0, row1, blockRows, (block) =>
          gather(f, own, from, block, f.int('end', i32.min(row1, i32.add(block, blockRows)))),
        );
      };
      if (has.batch)
        f.if(calibrating(viewOf(views, 'batch')), () =>
          units(() => void f.loop('chunk', 0, count, 1, gatherChunk)),
        );
      else units(gatherChunk);
    },
  );

/** Whether ranges are clipped, and then whether some rows are padding. */
export interface Clipping {
  readonly clips: boolean;
  readonly real: boolean;
}

/** What clipping adds to a kernel's name, and to its views. */
export const clipFlags = ({ clips, real }: Clipping): string =>
  clips ? `.clips${real ? '.real' : ''}` : '';
export const clipViews = ({ clips, real }: Clipping): readonly string[] =>
  clips && real ? ['real'] : [];

/** A kernel's parameters for clipping. */
interface Clip {
  /** Rows. */
  readonly N: I;
  /** Standard deviations. */
  readonly clip: Expr<'f32'>;
}

/** How many rows count, in all lanes. */
function realRows(f: Fn, views: Readonly<Record<string, Expr<'i32'>>>, N: I, has: Clipping): V {
  if (!has.real) return f.vector('count', f32x4.splat(f32.from(N)));
  const rows = f.int('rows', 0);
  f.loop('row', 0, N, 1, (row) =>
    f.set(rows, i32.add(rows, i32.ne(counts(viewOf(views, 'real'), row), 0))),
  );
  return f.vector('count', f32x4.splat(f32.from(rows)));
}

/**
 * Joins the partial results of all chunks, in order: gives the range and energy of the channels of a walk. The range is
 * clipped as the oracle's; where no row counts, the mean is NaN and nothing is.
 */
export function joining(
  f: Fn,
  views: Readonly<Record<string, Expr<'i32'>>>,
  { C, count, N, clip }: Clip & { readonly C: I; readonly count: I },
  rows: 2 | 3 | 4,
  has: Clipping,
): (lanes: Lanes) => { low: V; high: V; energy: V } {
  const partial = viewOf(views, 'partial');
  const real = has.clips ? realRows(f, views, N, has) : null;
  return ({ load }) => {
    const low = f.vector('low', f32x4.const(Infinity));
    const high = f.vector('high', f32x4.const(-Infinity));
    const energy = f.vector('energy', f32x4.const(0));
    const sum = f.vector('sum', f32x4.const(0));
    f.loop('chunk', 0, count, 1, (chunk) => {
      const at = f.int('at', elementAt(partial, i32.mul(chunk, C, rows)));
      f.set(low, f32x4.pmin(low, load(at)));
      f.set(high, f32x4.pmax(high, load(elementAt(at, C))));
      if (rows >= 3) f.set(energy, f32x4.add(energy, load(elementAt(at, i32.mul(C, 2)))));
      if (rows === 4) f.set(sum, f32x4.add(sum, load(elementAt(at, i32.mul(C, 3)))));
    });
    if (real) {
      const mean = f.vector('mean', f32x4.div(sum, real));
      const square = f.vector('square', f32x4.mul(mean, mean));
      const variance = f.vector('variance', f32x4.sub(f32x4.div(energy, real), square));
      const wide = f32x4.gt(variance, f32x4.mul(square, f32x4.const(narrow)));
      const varies = f.vector('varies', wide);
      const reach = f.vector('reach', f32x4.mul(f32x4.splat(clip), f32x4.sqrt(variance)));
      f.set(low, v128.select(varies, f32x4.pmax(low, f32x4.sub(mean, reach)), low));
      f.set(high, v128.select(varies, f32x4.pmin(high, f32x4.add(mean, reach)), high));
    }
    return { low, high, energy };
  };
}
