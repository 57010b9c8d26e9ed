/** Walking along a row of floats: four elements at a time, then one at a time, with one description of the body. */

import type { Plain } from '../coded.ts';
import { type CodedRow, decode1, decode4 } from './coded.ts';
import { f32, f32x4, i32 } from './expr.ts';
import type { Expr, I, V } from './expr.ts';
import type { Fn, Local } from './function.ts';
import { maxLanes, sumLanes } from './math.ts';
import { elementAt, load1, load4 } from './memory.ts';

/** The elements that one turn of a walk is about: four, or one (then only lane 0 counts). */
export interface Lanes {
  /** Index of the first. */
  readonly i: Local<'i32'>;
  /** Elements from i on of the row at `base`. */
  load(base: I, dtype?: Plain): V;
  /** The same of a coded row. */
  decode(row: CodedRow): V;
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
  decode: (row) => (width === 4 ? decode4(f, row, i) : f32x4.splat(decode1(f, row, i))),
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

/** Σ over [0, n) of a value. */
export function sumRow(f: Fn, n: I, value: (lanes: Lanes) => V): Local<'f32'> {
  return foldRow(f, n, 0, value, f32x4.add, (lanes, rest) =>
    f32.add(f32.lane(f.call(sumLanes, lanes), 0), f32.lane(rest, 0)),
  );
}

/** Maximum over [0, n) of a value; −∞ where n is 0. */
export function maxRow(f: Fn, n: I, value: (lanes: Lanes) => V): Local<'f32'> {
  return foldRow(f, n, -Infinity, value, f32x4.max, (lanes, rest) =>
    f32.max(f32.lane(f.call(maxLanes, lanes), 0), f32.lane(rest, 0)),
  );
}

function foldRow(
  f: Fn,
  n: I,
  start: number,
  value: (lanes: Lanes) => V,
  join: (a: V, b: V) => V,
  finish: (lanes: V, rest: V) => Expr<'f32'>,
): Local<'f32'> {
  const count = f.int('n', n);
  const fours = f.int('fours', i32.and(count, -4));
  const lanes = f.vector('lanes', f32x4.const(start));
  const rest = f.vector('rest', f32x4.const(start));
  f.loop('i', 0, fours, 4, (i) => f.set(lanes, join(lanes, value(lanesAt(f, i, 4)))));
  f.loop('i', fours, count, 1, (i) => f.set(rest, join(rest, value(lanesAt(f, i, 1)))));
  return f.float('folded', finish(lanes, rest));
}

/** A float in all lanes, kept in a local. */
export const spread = (f: Fn, name: string, value: Expr<'f32'>): Local<'v128'> =>
  f.vector(name, f32x4.splat(value));
