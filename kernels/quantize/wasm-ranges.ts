/** Ranges of quantize on wasm: those of a batch merged into a state, and put in a header. */

import { exactBit } from '../../runtime/format/storage/codes.ts';
import type { WasmCode } from '../kernel.ts';
import { f32, f32x4, i32, i32x4, v128 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, I, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../compiler/targets/wasm/wat/function.ts';
import { decodeHalves, encodeHalves } from '../formats/f16/wat.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { overRow } from '../../compiler/targets/wasm/wat/rows.ts';
import { shrink } from './oracle.ts';
import {
  type Clipping,
  calibrating,
  clipFlags,
  clipViews,
  joining,
  partialRows,
  viewOf,
} from './wasm-partials.ts';

/** ranges = the range of all chunks: one unit. */
export const join = (has: Clipping): WasmCode =>
  kernel(
    `quantize.join${clipFlags(has)}`,
    ['partial', 'ranges', ...clipViews(has)],
    { C: 'i', count: 'i', N: 'i', clip: 'f' },
    (f, { views, params, units }) =>
      units(() => {
        const ranges = viewOf(views, 'ranges');
        const second = f.int('second', elementAt(ranges, params.C));
        const joined = joining(f, views, params, partialRows(false, has.clips), has);
        overRow(f, params.C, (lanes) => {
          const { low, high } = joined(lanes);
          lanes.store(ranges, low);
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
export const calibrate = (exact: boolean, has: Clipping): WasmCode =>
  kernel(
    `quantize.calibrate${exact ? '.exact' : ''}${clipFlags(has)}`,
    ['partial', 'state', 'batch', ...clipViews(has)],
    { C: 'i', count: 'i', N: 'i', clip: 'f', exact: 'i' },
    (f, { views, params: p, units }) =>
      f.if(calibrating(viewOf(views, 'batch')), () =>
        units(() => {
          const [state, batch] = [viewOf(views, 'state'), viewOf(views, 'batch')];
          const high = f.int('highs', elementAt(state, p.C));
          const energy = f.int('energies', elementAt(high, p.C));
          const slots = f.int('slots', elementAt(energy, p.C));
          const later = f.vector('later', i32x4.splat(i32.sub(0, i32.ne(i32.load(batch), 0))));
          const joined = joining(f, views, p, partialRows(true, has.clips), has);
          overRow(f, p.C, (lanes) => {
            const now = joined(lanes);
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
export const follow = (has: Clipping): WasmCode =>
  kernel(
    `quantize.follow${clipFlags(has)}`,
    ['partial', 'state', 'batch', ...clipViews(has)],
    { C: 'i', count: 'i', N: 'i', clip: 'f' },
    (f, { views, params, units }) =>
      f.if(i32.eqz(calibrating(viewOf(views, 'batch'))), () =>
        units(() => {
          const state = viewOf(views, 'state');
          const highs = f.int('highs', elementAt(state, params.C));
          const joined = joining(f, views, params, partialRows(true, has.clips), has);
          overRow(f, params.C, (lanes) => {
            const now = joined(lanes);
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
