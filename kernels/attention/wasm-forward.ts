/** Attention on wasm in flash form: queries in strips of four, keys in blocks, softmax on line. */

import type { WasmCode } from '../kernel.ts';
import { f32, f32x4, i32, i32x4, v128 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { log } from '../../compiler/targets/wasm/wat/math.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { overRow } from '../../compiler/targets/wasm/wat/rows.ts';
import { strip } from '../matmul/wasm-tile.ts';
import {
  accumulate,
  blockBytes,
  blockRows,
  laneLoad,
  scores,
  vectorAt,
  weightOf,
  widthsName,
} from './wasm-block.ts';
import type { Widths } from './wasm-block.ts';

/** Queries of one item of work: their strips share the blocks of keys while these are in the cache. */
export const itemRows = 16;
/** Scratch of a unit: a block of scores, and the running maximum and sum of each strip. */
export const forwardScratch = blockBytes + (itemRows / strip) * 32;

/** Smaller than any score, and finite, so that differences of it are numbers. */
const nothing = -3e38;

export const geometryParams = {
  B: 'i',
  H: 'i',
  G: 'i',
  T: 'i',
  S: 'i',
  K: 'i',
  qToken: 'i',
  qHead: 'i',
  kToken: 'i',
  kHead: 'i',
  causal: 'i',
  scale: 'f',
  items: 'i',
  count: 'i',
} as const;

/**
 * o and lse. Item = (batch, head, 16 queries); unit u does items u, u + count, … so that causal work is even. Where
 * there are starts, query i sees keys from starts[b, i] on.
 */
export const forward = (starts: boolean, widths: Widths): WasmCode =>
  kernel(
    `attention${starts ? '.starts' : ''}${widthsName(widths)}`,
    ['q', 'k', 'v', ...(starts ? ['starts'] : []), 'o', 'lse', 'scratch'],
    geometryParams,
    (f, { views, params: p, units }) => {
      const at = views as Readonly<Record<string, Expr<'i32'>>>;
      const { q = p.B, k = p.B, v = p.B, o = p.B, lse = p.B, scratch = p.B } = at;
      const rowBytes = f.int('rowBytes', i32.mul(p.qToken, 4));
      const keyBytes = f.int('keyBytes', i32.mul(p.kToken, 4));
      const blocks = f.int('blocks', i32.ceilDiv(p.T, itemRows));
      units((unit) => {
        const weights = f.int('weights', i32.add(scratch, i32.mul(unit, forwardScratch)));
        const states = f.int('states', i32.add(weights, blockBytes));
        f.loop('item', unit, p.items, p.count, (item) => {
          const head = f.int('head', i32.div(item, blocks));
          const b = f.int('b', i32.div(head, p.H));
          const h = f.int('h', i32.rem(head, p.H));
          const g = f.int('g', i32.div(i32.mul(h, p.G), p.H));
          const t0 = f.int('t0', i32.mul(i32.rem(item, blocks), itemRows));
          const t1 = f.int('t1', i32.min(p.T, i32.add(t0, itemRows)));
          const query = f.int('query', vectorAt(b, p.H, p.T, p.K, h, p.qHead, 0, p.qToken));
          const key = f.int('key', vectorAt(b, p.G, p.S, p.K, g, p.kHead, 0, p.kToken));
          const startsAt = f.int('startsAt', elementAt(at['starts'] ?? scratch, i32.mul(b, p.T)));
          const lseAt = f.int('lseAt', elementAt(lse, i32.mul(head, p.T)));

          // Nothing seen yet: o = 0, maximum −∞, sum 0. The first key that any of these queries sees.
          const from = f.int('from', starts ? p.S : 0);
          f.loop('t', t0, t1, 1, (t) => {
            const row = f.int('row', elementAt(o, i32.add(query, i32.mul(t, p.qToken))));
            overRow(f, p.K, ({ store }) => store(row, f32x4.const(0)));
            if (starts) f.set(from, i32.min(from, i32.load(elementAt(startsAt, t))));
          });
          f.loop('s', 0, (itemRows / strip) * 32, 32, (s) => {
            f.store(i32.add(states, s), f32x4.const(nothing));
            f.store(i32.add(states, s), f32x4.const(0), 16);
          });
          const to = f.int('to', i32.select(p.causal, t1, p.S));

          f.loop('j0', from, to, blockRows, (j0) => {
            const j1 = f.int('j1', i32.min(to, i32.add(j0, blockRows)));
            const keys = f.int('keys', elementAt(k, i32.add(key, i32.mul(j0, p.kToken))));
            const values = f.int('values', elementAt(v, i32.add(key, i32.mul(j0, p.kToken))));
            f.loop('t', t0, t1, strip, (t) => {
              const rows = f.int('rows', i32.min(strip, i32.sub(t1, t)));
              // Keys past the strip's last query are not looked at.
              const end = f.int('end', i32.select(p.causal, i32.min(j1, i32.add(t, rows)), j1));
              const count = f.int('keysHere', i32.sub(end, j0));
              f.if(i32.gt(count, 0), () => {
                const state = f.int('state', i32.add(states, i32.mul(i32.sub(t, t0), 32 / strip)));
                const origin = f.int('origin', i32.add(query, i32.mul(t, p.qToken)));
                const qAt = elementAt(q, origin);
                f.run(
                  scores(widths),
                  qAt,
                  rowBytes,
                  rows,
                  keys,
                  keyBytes,
                  count,
                  p.K,
                  p.scale,
                  weights,
                );

                // Masks are needed only where a block reaches past the first query or before a start.
                const lanes = i32x4.add(i32x4.splat(t), i32x4.lanes(0, 1, 2, 3));
                const queries = f.vector('queries', i32x4.min(lanes, i32x4.splat(i32.sub(t1, 1))));
                const begins = f.vector('begins', i32x4.const(0));
                if (starts) f.set(begins, laneLoad(f, elementAt(startsAt, t), rows));
                const masked = f.int('masked', i32.and(p.causal, i32.gt(end, t)));
                if (starts) f.set(masked, i32.const(1));
                const most = f.vector('most', f32x4.load(state));
                const old = f.vector('old', most);
                const raise = (score: V): void => f.set(most, f32x4.pmax(most, score));
                const scoreOf = (j: Expr<'i32'>) =>
                  f.int('score', i32.add(weights, i32.mul(j, 16)));
                f.if(
                  masked,
                  () =>
                    f.loop('j', 0, count, 1, (j) => {
                      const at = scoreOf(j);
                      const number = f.vector('number', i32x4.splat(i32.add(j0, j)));
                      const late = i32x4.gt(number, queries);
                      const hidden = v128.or(late, i32x4.lt(number, begins));
                      const seen = v128.select(hidden, f32x4.const(nothing), f32x4.load(at));
                      const score = f.vector('seen', seen);
                      f.store(at, score);
                      raise(score);
                    }),
                  () => f.loop('j', 0, count, 1, (j) => raise(f32x4.load(scoreOf(j)))),
                );
                // A lane that has seen no key yet adds up what the first that it sees shrinks to nothing.
                const sum = f.vector('sum', f32x4.const(0));
                f.loop('j', 0, count, 1, (j) => {
                  const score = scoreOf(j);
                  const power = f.vector('power', weightOf(f, f32x4.sub(f32x4.load(score), most)));
                  f.store(score, power);
                  f.set(sum, f32x4.add(sum, power));
                });
                const shrink = f.vector('shrink', weightOf(f, f32x4.sub(old, most)));
                f.store(state, most);
                const total = f32x4.add(f32x4.mul(f32x4.load(state, 16), shrink), sum);
                f.store(state, total, 16);
                const y = f.int('y', elementAt(o, origin));
                const row = f.int('oRow', y);
                for (let i = 0; i < strip; i++) {
                  const factor = f.float('factor', f32.lane(shrink, i));
                  f.if(i32.and(i32.gt(rows, i), f32.ne(factor, 1)), () => {
                    const factors = f.vector('factors', f32x4.splat(factor));
                    overRow(f, p.K, ({ load, store }) => store(row, f32x4.mul(load(row), factors)));
                  });
                  f.step(row, rowBytes);
                }
                f.run(
                  accumulate(widths.fma),
                  weights,
                  count,
                  values,
                  keyBytes,
                  y,
                  rowBytes,
                  rows,
                  p.K,
                );
              });
            });
          });

          // o / sum; lse = maximum + ln sum.
          f.loop('t', t0, t1, strip, (t) => {
            const rows = f.int('rows', i32.min(strip, i32.sub(t1, t)));
            const state = f.int('state', i32.add(states, i32.mul(i32.sub(t, t0), 32 / strip)));
            const sum = f.vector('sum', f32x4.load(state, 16));
            const logs = f.vector('logs', f32x4.add(f32x4.load(state), f.call(log, sum)));
            const row = f.int('row', elementAt(o, i32.add(query, i32.mul(t, p.qToken))));
            for (let i = 0; i < strip; i++)
              f.if(i32.gt(rows, i), () => {
                f.storeLane(elementAt(lseAt, i32.add(t, i)), logs, i);
                const part = f.vector('part', f32x4.splat(f32.div(1, f32.lane(sum, i))));
                overRow(f, p.K, ({ load, store }) => store(row, f32x4.mul(load(row), part)));
                f.step(row, rowBytes);
              });
          });
        });
      });
    },
  );
