/** Ranges of quantize on wasm: found over chunks of rows, joined in order, merged into a state, and put in a header. */

import { exactBit } from '../coded.ts';
import type { WasmCode } from '../kernel.ts';
import { f32, f32x4, i32, i32x4, v128 } from '../wat/expr.ts';
import type { Expr, I, V } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import type { Fn } from '../wat/function.ts';
import { decodeHalves, encodeHalves } from '../wat/half.ts';
import { elementAt } from '../wat/memory.ts';
import { type Lanes, overRow } from '../wat/rows.ts';
import { calibrationBatches, shrink } from './oracle.ts';

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

/** No extremes yet, in `low` and `high` of C channels. */
export const clearExtremes = (f: Fn, C: I, low: I, high: I): void =>
  overRow(f, C, ({ store }) => {
    store(low, f32x4.const(Infinity));
    store(high, f32x4.const(-Infinity));
  });

/** partial[chunk] = least, greatest and, of a batch that calibrates, Σ x² of every channel: unit = chunk. */
export const stats = (has: { readonly real: boolean; readonly batch: boolean }): WasmCode =>
  kernel(
    `quantize.stats${has.real ? '.real' : ''}${has.batch ? '.batch' : ''}`,
    ['x', 'partial', ...(has.real ? ['real'] : []), ...(has.batch ? ['batch'] : [])],
    { N: 'i', C: 'i', each: 'i' },
    (f, { views, params: { N, C, each }, units }) => {
      const [x, partial] = [viewOf(views, 'x'), viewOf(views, 'partial')];
      const all = (): void =>
        units((chunk) => {
          const row0 = f.int('row0', i32.mul(chunk, each));
          const row1 = f.int('row1', i32.min(N, i32.add(row0, each)));
          const low = f.int('low', elementAt(partial, i32.mul(chunk, C, has.batch ? 3 : 2)));
          const high = f.int('high', elementAt(low, C));
          const energy = f.int('energy', elementAt(high, C));
          clearExtremes(f, C, low, high);
          if (has.batch) overRow(f, C, ({ store }) => store(energy, f32x4.const(0)));
          f.loop('row', row0, row1, 1, (row) => {
            const at = f.int('at', elementAt(x, i32.mul(row, C)));
            const add = (): void =>
              overRow(f, C, ({ load, store }) => {
                const v = f.vector('v', load(at));
                store(low, f32x4.pmin(load(low), v));
                store(high, f32x4.pmax(load(high), v));
                if (has.batch) store(energy, f32x4.add(load(energy), f32x4.mul(v, v)));
              });
            if (has.real) f.if(counts(viewOf(views, 'real'), row), add);
            else add();
          });
        });
      if (has.batch) f.if(calibrating(viewOf(views, 'batch')), all);
      else all();
    },
  );

/** The least and greatest of all chunks, in channels of a walk; chunks are `rows` · C apart. */
function joined(
  f: Fn,
  { load }: Lanes,
  partial: I,
  C: I,
  rows: number,
  count: I,
): { low: V; high: V; energy: V } {
  const low = f.vector('low', f32x4.const(Infinity));
  const high = f.vector('high', f32x4.const(-Infinity));
  const energy = f.vector('energy', f32x4.const(0));
  f.loop('chunk', 0, count, 1, (chunk) => {
    const at = f.int('at', elementAt(partial, i32.mul(chunk, C, rows)));
    f.set(low, f32x4.pmin(low, load(at)));
    f.set(high, f32x4.pmax(high, load(elementAt(at, C))));
    if (rows === 3) f.set(energy, f32x4.add(energy, load(elementAt(at, i32.mul(C, 2)))));
  });
  return { low, high, energy };
}

/** ranges = the least and greatest of all chunks: one unit. */
export const join = (): WasmCode =>
  kernel(
    'quantize.join',
    ['partial', 'ranges'],
    { C: 'i', count: 'i' },
    (f, { views, params: { C, count }, units }) =>
      units(() => {
        const second = f.int('second', elementAt(views.ranges, C));
        overRow(f, C, (lanes) => {
          const { low, high } = joined(f, lanes, views.partial, C, 2, count);
          lanes.store(views.ranges, low);
          lanes.store(second, high);
        });
      }),
  );

/** The exact channels: those of most energy, of equal ones the first; their slots follow the order of channels. */
function choose(
  f: Fn,
  energy: Expr<'i32'>,
  slots: Expr<'i32'>,
  C: Expr<'i32'>,
  exact: Expr<'i32'>,
): void {
  overRow(f, C, ({ store }) => store(slots, f32x4.const(-1)));
  f.loop('slot', 0, exact, 1, () => {
    const best = f.int('best', -1);
    f.loop('c', 0, C, 1, (c) => {
      const free = f32.lt(f32.load(elementAt(slots, c)), 0);
      f.if(free, () => {
        const more = f32.gt(f32.load(elementAt(energy, c)), f32.load(elementAt(energy, best)));
        f.if(
          i32.lt(best, 0),
          () => f.set(best, c),
          () => f.if(more, () => f.set(best, c)),
        );
      });
    });
    f.store(elementAt(slots, best), f32.const(0));
  });
  const next = f.float('next', 0);
  f.loop('c', 0, C, 1, (c) => {
    f.if(f32.ge(f32.load(elementAt(slots, c)), 0), () => {
      f.store(elementAt(slots, c), next);
      f.set(next, f32.add(next, 1));
    });
  });
}

/** In the first batches: merges the partial results into the state [4, C] and chooses the exact channels. One unit. */
export const calibrate = (exact: boolean): WasmCode =>
  kernel(
    `quantize.calibrate${exact ? '.exact' : ''}`,
    ['partial', 'state', 'batch'],
    { C: 'i', count: 'i', exact: 'i' },
    (f, { views, params: p, units }) =>
      f.if(calibrating(views.batch), () =>
        units(() => {
          const { partial, state } = views;
          const high = f.int('highs', elementAt(state, p.C));
          const energy = f.int('energies', elementAt(high, p.C));
          const slots = f.int('slots', elementAt(energy, p.C));
          const later = f.vector(
            'later',
            i32x4.splat(i32.sub(0, i32.ne(i32.load(views.batch), 0))),
          );
          overRow(f, p.C, (lanes) => {
            const now = joined(f, lanes, partial, p.C, 3, p.count);
            const merge = (at: I, seen: V, join: (a: V, b: V) => V): void =>
              lanes.store(at, v128.select(later, join(lanes.load(at), seen), seen));
            merge(state, now.low, f32x4.pmin);
            merge(high, now.high, f32x4.pmax);
            merge(energy, now.energy, f32x4.add);
            if (!exact) lanes.store(slots, f32x4.const(-1));
          });
          if (exact) choose(f, energy, slots, p.C, p.exact);
        }),
      ),
  );

/** After the first batches: the state's ranges widen at once and close in by a tenth. One unit. */
export const follow = (): WasmCode =>
  kernel(
    'quantize.follow',
    ['partial', 'state', 'batch'],
    { C: 'i', count: 'i' },
    (f, { views, params: { C, count }, units }) =>
      f.if(i32.eqz(calibrating(views.batch)), () =>
        units(() => {
          const { partial, state } = views;
          const highs = f.int('highs', elementAt(state, C));
          overRow(f, C, (lanes) => {
            const now = joined(f, lanes, partial, C, 3, count);
            const seen = f.vector('seen', f32x4.le(now.low, now.high));
            const move = (at: I, to: V, wider: (a: V, b: V) => V): void => {
              const old = f.vector('old', lanes.load(at));
              const closer = f32x4.add(old, f32x4.mul(f32x4.sub(to, old), f32x4.const(shrink)));
              const moved = v128.select(wider(to, old), to, closer);
              lanes.store(at, v128.select(seen, moved, old));
            };
            move(state, now.low, f32x4.lt);
            move(highs, now.high, f32x4.gt);
          });
        }),
      ),
  );

/**
 * The header of ranges [low; high; energy; slot], and what encoding reads: steps = min and 1 / scale of every channel,
 * then the exact channels in their order. A channel that is exact, or all of one number, has 1 / scale = 0. One unit.
 */
export const header = (exact: boolean, faults: boolean): WasmCode =>
  kernel(
    `quantize.header${exact ? '.exact' : ''}${faults ? '.faults' : ''}`,
    ['ranges', 'header', 'steps', ...(faults ? ['faults'] : [])],
    { C: 'i', levels: 'f', site: 'i' },
    (f, { views, params: p, units }) =>
      units(() => {
        const [low, out, mins] = [
          viewOf(views, 'ranges'),
          viewOf(views, 'header'),
          viewOf(views, 'steps'),
        ];
        const high = f.int('high', elementAt(low, p.C));
        const slots = f.int('slots', elementAt(low, i32.mul(p.C, 3)));
        const inverses = f.int('inverses', elementAt(mins, p.C));
        const channels = f.int('channels', elementAt(inverses, p.C));
        const bad = f.vector('bad', i32x4.const(0));
        const levels = f.vector('levels', f32x4.splat(p.levels));
        overRow(f, p.C, ({ load, store }) => {
          const span = f32x4.sub(load(high), load(low));
          const scaleBits = f.vector('scaleBits', f.call(encodeHalves, f32x4.div(span, levels)));
          f.set(scaleBits, v128.and(scaleBits, i32x4.const(0x7fff)));
          const minBits = f.vector('minBits', f.call(encodeHalves, load(low)));
          const scale = f.vector('scale', f.call(decodeHalves, scaleBits));
          const some = f32x4.gt(scale, f32x4.const(0));
          const inverse = f.vector('inverse', v128.and(some, f32x4.div(f32x4.const(1), scale)));
          const min = f.vector('min', f.call(decodeHalves, minBits));
          const word = f.vector('word', v128.or(i32x4.shl(minBits, 16), scaleBits));
          const infinite = (half: V): V =>
            i32x4.gt(v128.and(half, i32x4.const(0x7fff)), i32x4.const(0x7bff));
          const fault = f.vector('fault', v128.or(infinite(scaleBits), infinite(minBits)));
          if (exact) {
            const slot = f.vector('slot', load(slots));
            const held = f.vector('held', f32x4.ge(slot, f32x4.const(0)));
            const marked = v128.or(i32x4.shl(i32x4.truncate(slot), 16), i32x4.const(exactBit));
            f.set(word, v128.select(held, marked, word));
            f.set(inverse, v128.and(inverse, v128.not(held)));
            f.set(min, v128.and(min, v128.not(held)));
            f.set(fault, v128.and(fault, v128.not(held)));
          }
          store(out, word);
          store(mins, min);
          store(inverses, inverse);
          f.set(bad, v128.or(bad, fault));
        });
        if (exact)
          f.loop('c', 0, p.C, 1, (c) => {
            const slot = f.float('slot', f32.load(elementAt(slots, c)));
            f.if(f32.ge(slot, 0), () => f.store(elementAt(channels, i32.truncate(slot)), c));
          });
        if (faults) f.if(i32.any(bad), () => f.store(viewOf(views, 'faults'), p.site));
      }),
  );
