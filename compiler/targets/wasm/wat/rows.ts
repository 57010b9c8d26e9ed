/** Walking along a row of floats: four elements at a time, then one at a time, with one description of the body. */

import type { WatRow } from '../../../../kernels/formats/format.ts';
import type { Plain } from '../../../../runtime/format/storage/index.ts';
import { f32, f32x4, i32 } from './expr.ts';
import type { Expr, I, V } from './expr.ts';
import type { Fn, Local } from './function.ts';
import { maxLanes } from './math.ts';
import { elementAt, load1, load4 } from './memory.ts';
import { blockVectors, wideSums } from './sums.ts';

/** The elements that one turn of a walk is about: four, or one (then only lane 0 counts). */
export interface Lanes {
  /** Index of the first. */
  readonly i: Local<'i32'>;
  /** Elements from i on of the row at `base`. */
  load(base: I, dtype?: Plain): V;
  /** The same of a row of a format that lies in rows. */
  decode(row: WatRow): V;
  /** Stores as f32. */
  store(base: I, value: V): void;
}

const lanesAt = (f: Fn, i: Local<'i32'>, width: 1 | 4): Lanes => ({
  i,
  load: (base, dtype = 'f32') => {
    const at = elementAt(base, i, dtype);
    if (width === 4) return load4(f, dtype, at);
    return dtype === 'f32' ? f32x4.loadSplat(at) : f32x4.splat(load1(f, dtype, at));
  },
  decode: (row) => (width === 4 ? row.decode4(f, i) : f32x4.splat(row.decode1(f, i))),
  store: (base, value) => {
    const at = elementAt(base, i);
    if (width === 4) f.store(at, value);
    else f.storeLane(at, value, 0);
  },
});

/** Runs the body over elements [0, n) of a row. */
export function overRow(f: Fn, n: I, body: (lanes: Lanes) => void): void {
  const count = f.int('n', n);
  const fours = f.int('fours', i32.and(count, -4));
  f.loop('i', 0, fours, 4, (i) => body(lanesAt(f, i, 4)));
  f.loop('i', fours, count, 1, (i) => body(lanesAt(f, i, 1)));
}

/** Σ over [0, n) of a value, rounded about once however long the row is. */
export function sumRow(f: Fn, n: I, value: (lanes: Lanes) => V): Local<'f32'> {
  const count = f.int('n', n);
  const fours = f.int('fours', i32.and(count, -4));
  const sums = wideSums(f);
  const lanes = f.vector('lanes');
  f.loop('from', 0, fours, 4 * blockVectors, (from) => {
    const to = f.int('to', i32.min(fours, i32.add(from, 4 * blockVectors)));
    f.set(lanes, f32x4.const(0));
    f.loop('i', from, to, 4, (i) => f.set(lanes, f32x4.add(lanes, value(lanesAt(f, i, 4)))));
    sums.add(lanes);
  });
  const rest = f.float('rest', 0);
  f.loop('i', fours, count, 1, (i) =>
    f.set(rest, f32.add(rest, f32.lane(value(lanesAt(f, i, 1)), 0))),
  );
  sums.add(f32x4.replace(f32x4.const(0), 0, rest));
  return f.float('sum', sums.total());
}

/** Maximum over [0, n) of a value; −∞ where n is 0. */
export function maxRow(f: Fn, n: I, value: (lanes: Lanes) => V): Local<'f32'> {
  const count = f.int('n', n);
  const fours = f.int('fours', i32.and(count, -4));
  const lanes = f.vector('lanes', f32x4.const(-Infinity));
  const rest = f.vector('rest', f32x4.const(-Infinity));
  f.loop('i', 0, fours, 4, (i) => f.set(lanes, f32x4.max(lanes, value(lanesAt(f, i, 4)))));
  f.loop('i', fours, count, 1, (i) => f.set(rest, f32x4.max(rest, value(lanesAt(f, i, 1)))));
  return f.float('folded', f32.max(f32.lane(f.call(maxLanes, lanes), 0), f32.lane(rest, 0)));
}

/** A float in all lanes, kept in a local. */
export const spread = (f: Fn, name: string, value: Expr<'f32'>): Local<'v128'> =>
  f.vector(name, f32x4.splat(value));
