/** The small sequential part of a pass on wasm: R of G + s·I = RᵀR, rows of R side by side, in the place of G. */

import type { WasmCode } from '../kernel.ts';
import { f32, f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { sumLanes } from '../../compiler/targets/wasm/wat/math.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { near, sound, tiny } from './passes.ts';

/**
 * `pivots` holds K inverses of R's diagonal, K lengths of W's columns, then the state: 0 while W is to be improved, 1 when
 * this pass ends it, 2 when it has ended.
 */
export const stateOf = (pivots: Expr<'i32'>, K: Expr<'i32'>): Expr<'i32'> =>
  elementAt(pivots, i32.mul(K, 2));

/** One unit: the whole factor. Columns of W are taken as if of length 1, and the result is scaled back. */
export const factor = (fma: boolean): WasmCode =>
  kernel(
    `orthonormalise.factor${fma ? '.fma' : ''}`,
    ['g', 'pivots'],
    { K: 'i', last: 'i', shift: 'f' },
    (f, { views: { g, pivots }, params: { K, last, shift }, units }) =>
      units(() => {
        const state = f.int('state', stateOf(pivots, K));
        const lengths = f.int('lengths', elementAt(pivots, K));
        const rowOf = (i: Expr<'i32'>) => elementAt(g, i32.mul(i, K));
        f.if(
          i32.ne(i32.load(state), 0),
          () => f.store(state, i32.const(2)),
          () => {
            f.loop('c', 0, K, 1, (c) => {
              const square = f.float('square', f32.load(elementAt(rowOf(c), c)));
              const there = f.int('there', f32.gt(square, tiny));
              const length = f.float('length', f32.select(there, f32.sqrt(square), 0));
              f.store(elementAt(lengths, c), length);
              f.store(elementAt(pivots, c), f32.select(there, f32.div(1, length), 0));
            });
            const off = f.vector('off', f32x4.const(0));
            f.loop('i', 0, K, 1, (i) => {
              const row = f.int('row', rowOf(i));
              const scale = f.vector('scale', f32x4.loadSplat(elementAt(pivots, i)));
              // What lies below the diagonal is zeroed for the sum and not used again.
              f.loop('j', i32.and(i, -4), i, 1, (j) => f.store(elementAt(row, j), f32.const(0)));
              f.store(elementAt(row, i), f32.const(0));
              f.loop('j', i32.and(i, -4), K, 4, (j) => {
                const at = f.int('at', elementAt(row, j));
                const scaled = f.vector(
                  'scaled',
                  f32x4.mul(f32x4.mul(f32x4.load(at), scale), f32x4.load(elementAt(pivots, j))),
                );
                f.store(at, scaled);
                f.set(off, f32x4.madd(scaled, scaled, off, fma));
              });
              const one = f32.gt(f32.load(elementAt(lengths, i)), 0);
              f.store(elementAt(row, i), f32.select(one, 1, 0));
            });
            const sum = f32.mul(2, f32.lane(f.call(sumLanes, off), 0));
            const final = f.int('final', i32.or(last, f32.lt(sum, near ** 2)));
            f.store(state, final);
            const s = f.float('s', f32.select(final, 0, shift));
            const least = f.float('least', f32.select(final, tiny, f32.mul(sound, shift)));
            f.loop('j', 0, K, 1, (j) => {
              const row = f.int('row', rowOf(j));
              const pivot = f.float('pivot', f32.add(f32.load(elementAt(row, j)), s));
              f.if(i32.eqz(f32.gt(pivot, least)), () => f.set(pivot, f32.select(final, 1, shift)));
              const inverse = f.float('inverse', f32.div(1, f32.sqrt(pivot)));
              const by = f.vector('by', f32x4.splat(inverse));
              f.loop('l', i32.and(j, -4), K, 4, (l) => {
                const at = f.int('at', elementAt(row, l));
                f.store(at, f32x4.mul(f32x4.load(at), by));
              });
              f.loop('i', i32.add(j, 1), K, 1, (i) => {
                const below = f.int('below', rowOf(i));
                const minus = f.vector('minus', f32x4.neg(f32x4.loadSplat(elementAt(row, i))));
                f.loop('l', i32.and(i, -4), K, 4, (l) => {
                  const at = f.int('at', elementAt(below, l));
                  const old = f32x4.load(at);
                  f.store(at, f32x4.madd(minus, f32x4.load(elementAt(row, l)), old, fma));
                });
              });
              const at = f.int('pivotAt', elementAt(pivots, j));
              f.store(at, f32.mul(f32.load(at), inverse));
            });
            f.loop('i', 0, K, 1, (i) => {
              const row = f.int('row', rowOf(i));
              f.loop('j', i32.and(i, -4), K, 4, (j) => {
                const at = f.int('at', elementAt(row, j));
                f.store(at, f32x4.mul(f32x4.load(at), f32x4.load(elementAt(lengths, j))));
              });
            });
          },
        );
      }),
  );
