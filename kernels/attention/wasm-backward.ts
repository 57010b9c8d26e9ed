/**
 * The gradient of attention on wasm. P = exp(s·qkᵀ − lse) is re-formed block by block, once for dq with strips of
 * queries and once for dk and dv with strips of keys; dS = P⊙(do vᵀ − δ), δ = Σ do⊙o.
 */

import type { WasmCode } from '../kernel.ts';
import { f32x4, i32, i32x4, v128 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { overRow, sumRow } from '../../compiler/targets/wasm/wat/rows.ts';
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
import { geometryParams, itemRows } from './wasm-forward.ts';

/** Scratch of a unit: a block of P and one of dP, which becomes dS. */
export const backwardScratch = 2 * blockBytes;

/**
 * δ[b, h, t] = Σ do ⊙ o: unit = row of lse. For narrow heads in the order of their scores, so that dS is 0 to the bit where a
 * query sees one key.
 */
export const deltas = (widths: Widths): WasmCode =>
  kernel(
    `attentionGrad.delta${widths.narrow ? widthsName(widths) : ''}`,
    ['o', 'do', 'delta'],
    { H: 'i', T: 'i', K: 'i', qToken: 'i', qHead: 'i' },
    (f, { views, params: { H, T, K, qToken, qHead }, units }) =>
      units((unit) => {
        const head = i32.div(unit, T);
        const t = i32.rem(unit, T);
        const b = i32.div(head, H);
        const first = f.int('first', vectorAt(b, H, T, K, i32.rem(head, H), qHead, t, qToken));
        const o = f.int('oAt', elementAt(views.o, first));
        const dO = f.int('doAt', elementAt(views.do, first));
        if (widths.narrow) {
          const total = f.vector('total', f32x4.const(0));
          f.loop('c', 0, K, 1, (c) => {
            const [a, b] = [f32x4.loadSplat(elementAt(dO, c)), f32x4.loadSplat(elementAt(o, c))];
            f.set(total, f32x4.madd(a, b, total, widths.fma));
          });
          return f.storeLane(elementAt(views.delta, unit), total, 0);
        }
        const sum = sumRow(f, K, ({ load }) => f32x4.mul(load(o), load(dO)));
        f.store(elementAt(views.delta, unit), sum);
      }),
  );

/** dq: item = (batch, head, 16 queries), as in the forward. */
export const backwardQueries = (starts: boolean, widths: Widths): WasmCode =>
  kernel(
    `attentionGrad.q${starts ? '.starts' : ''}${widthsName(widths)}`,
    ['q', 'k', 'v', 'lse', 'do', ...(starts ? ['starts'] : []), 'delta', 'dq', 'scratch'],
    geometryParams,
    (f, { views, params: p, units }) => {
      const at = views as Readonly<Record<string, Expr<'i32'>>>;
      const { q = p.B, k = p.B, v = p.B, lse = p.B, do: dO = p.B } = at;
      const { delta = p.B, dq = p.B, scratch = p.B } = at;
      const rowBytes = f.int('rowBytes', i32.mul(p.qToken, 4));
      const keyBytes = f.int('keyBytes', i32.mul(p.kToken, 4));
      const blocks = f.int('blocks', i32.ceilDiv(p.T, itemRows));
      units((unit) => {
        const P = f.int('P', i32.add(scratch, i32.mul(unit, backwardScratch)));
        const dS = f.int('dS', i32.add(P, blockBytes));
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
          const stats = f.int('stats', i32.mul(head, p.T));
          const from = f.int('from', starts ? p.S : 0);
          f.loop('t', t0, t1, 1, (t) => {
            const row = f.int('row', elementAt(dq, i32.add(query, i32.mul(t, p.qToken))));
            overRow(f, p.K, ({ store }) => store(row, f32x4.const(0)));
            if (starts) f.set(from, i32.min(from, i32.load(elementAt(startsAt, t))));
          });
          const to = f.int('to', i32.select(p.causal, t1, p.S));
          f.loop('j0', from, to, blockRows, (j0) => {
            const j1 = f.int('j1', i32.min(to, i32.add(j0, blockRows)));
            const block = f.int('block', i32.add(key, i32.mul(j0, p.kToken)));
            const keys = f.int('keys', elementAt(k, block));
            const values = f.int('values', elementAt(v, block));
            f.loop('t', t0, t1, strip, (t) => {
              const rows = f.int('rows', i32.min(strip, i32.sub(t1, t)));
              const end = f.int('end', i32.select(p.causal, i32.min(j1, i32.add(t, rows)), j1));
              const count = f.int('keysHere', i32.sub(end, j0));
              f.if(i32.gt(count, 0), () => {
                const origin = f.int('origin', i32.add(query, i32.mul(t, p.qToken)));
                const score = scores(widths);
                const qAt = elementAt(q, origin);
                const doAt = elementAt(dO, origin);
                f.run(score, qAt, rowBytes, rows, keys, keyBytes, count, p.K, p.scale, P);
                f.run(score, doAt, rowBytes, rows, values, keyBytes, count, p.K, 1, dS);
                const row = f.int('statRow', i32.add(stats, t));
                const lses = f.vector('lses', laneLoad(f, elementAt(lse, row), rows));
                const ds = f.vector('deltas', laneLoad(f, elementAt(delta, row), rows));
                const queries = f.vector(
                  'queries',
                  i32x4.add(i32x4.splat(t), i32x4.lanes(0, 1, 2, 3)),
                );
                const masked = f.int('masked', i32.and(p.causal, i32.gt(end, t)));
                if (starts) f.set(masked, i32.const(1));
                f.if(i32.eqz(p.causal), () => f.set(queries, i32x4.splat(p.S)));
                const begins = f.vector('begins', i32x4.const(0));
                if (starts) f.set(begins, laneLoad(f, elementAt(startsAt, t), rows));
                const scales = f.vector('scales', f32x4.splat(p.scale));
                f.loop('j', 0, count, 1, (j) => {
                  const offset = f.int('offset', i32.mul(j, 16));
                  const logits = f32x4.load(i32.add(P, offset));
                  const power = f.vector('power', weightOf(f, f32x4.sub(logits, lses)));
                  f.if(masked, () => {
                    const number = f.vector('number', i32x4.splat(i32.add(j0, j)));
                    const hidden = v128.or(i32x4.gt(number, queries), i32x4.lt(number, begins));
                    f.set(power, v128.andNot(power, hidden));
                  });
                  const slot = f.int('slot', i32.add(dS, offset));
                  const grown = f32x4.mul(power, f32x4.sub(f32x4.load(slot), ds));
                  f.store(slot, f32x4.mul(grown, scales));
                });
                const y = elementAt(dq, origin);
                f.run(accumulate(widths.fma), dS, count, keys, keyBytes, y, rowBytes, rows, p.K);
              });
            });
          });
        });
      });
    },
  );

/** dk and dv: item = (batch, key/value head, 16 keys); the heads of a group and blocks of queries are walked through. */
export const backwardKeys = (starts: boolean, widths: Widths): WasmCode =>
  kernel(
    `attentionGrad.kv${starts ? '.starts' : ''}${widthsName(widths)}`,
    ['q', 'k', 'v', 'lse', 'do', ...(starts ? ['starts'] : []), 'delta', 'dk', 'dv', 'scratch'],
    geometryParams,
    (f, { views, params: p, units }) => {
      const at = views as Readonly<Record<string, Expr<'i32'>>>;
      const { q = p.B, k = p.B, v = p.B, lse = p.B, do: dO = p.B } = at;
      const { delta = p.B, dk = p.B, dv = p.B, scratch = p.B } = at;
      const queryBytes = f.int('queryBytes', i32.mul(p.qToken, 4));
      const keyBytes = f.int('keyBytes', i32.mul(p.kToken, 4));
      const blocks = f.int('blocks', i32.ceilDiv(p.S, itemRows));
      units((unit) => {
        const P = f.int('P', i32.add(scratch, i32.mul(unit, backwardScratch)));
        const dS = f.int('dS', i32.add(P, blockBytes));
        f.loop('item', unit, p.items, p.count, (item) => {
          const head = f.int('head', i32.div(item, blocks));
          const b = f.int('b', i32.div(head, p.G));
          const g = f.int('g', i32.rem(head, p.G));
          const s0 = f.int('s0', i32.mul(i32.rem(item, blocks), itemRows));
          const s1 = f.int('s1', i32.min(p.S, i32.add(s0, itemRows)));
          const key = f.int('key', vectorAt(b, p.G, p.S, p.K, g, p.kHead, 0, p.kToken));
          const startsAt = f.int('startsAt', elementAt(at['starts'] ?? scratch, i32.mul(b, p.T)));
          f.loop('s', s0, s1, 1, (s) => {
            const row = f.int('row', i32.add(key, i32.mul(s, p.kToken)));
            const dkRow = f.int('dkRow', elementAt(dk, row));
            const dvRow = f.int('dvRow', elementAt(dv, row));
            overRow(f, p.K, ({ store }) => {
              store(dkRow, f32x4.const(0));
              store(dvRow, f32x4.const(0));
            });
          });
          // Head h reads kv head ⌊h·G/H⌋: those of g are ⌈g·H/G⌉ … ⌈(g + 1)·H/G⌉.
          const h0 = i32.ceilDiv(i32.mul(g, p.H), p.G);
          const h1 = i32.ceilDiv(i32.mul(i32.add(g, 1), p.H), p.G);
          f.loop('h', h0, h1, 1, (h) => {
            const query = f.int('query', vectorAt(b, p.H, p.T, p.K, h, p.qHead, 0, p.qToken));
            const stats = f.int('stats', i32.mul(i32.add(i32.mul(b, p.H), h), p.T));
            const from = f.int('from', i32.select(p.causal, s0, 0));
            f.loop('t0', from, p.T, blockRows, (t0) => {
              const t1 = f.int('t1', i32.min(p.T, i32.add(t0, blockRows)));
              const block = f.int('block', i32.add(query, i32.mul(t0, p.qToken)));
              const queries = f.int('queries', elementAt(q, block));
              const cotangents = f.int('cotangents', elementAt(dO, block));
              const count = f.int('queriesHere', i32.sub(t1, t0));
              const seen = f.int('seen', 1);
              if (starts) {
                // Documents that begin past these keys do not see them.
                f.set(seen, 0);
                f.loop('t', t0, t1, 1, (t) => {
                  const begin = i32.load(elementAt(startsAt, t));
                  f.set(seen, i32.or(seen, i32.lt(begin, s1)));
                });
              }
              f.if(seen, () =>
                f.loop('s', s0, s1, strip, (s) => {
                  const rows = f.int('rows', i32.min(strip, i32.sub(s1, s)));
                  const origin = f.int('origin', i32.add(key, i32.mul(s, p.kToken)));
                  const score = scores(widths);
                  const kAt = elementAt(k, origin);
                  const vAt = elementAt(v, origin);
                  f.run(score, kAt, keyBytes, rows, queries, queryBytes, count, p.K, p.scale, P);
                  f.run(score, vAt, keyBytes, rows, cotangents, queryBytes, count, p.K, 1, dS);
                  const keys = f.vector('keys', i32x4.add(i32x4.splat(s), i32x4.lanes(0, 1, 2, 3)));
                  // Queries before the strip's last key do not see all of it.
                  const last = f.int('last', i32.select(p.causal, i32.add(s, strip - 1), 0));
                  f.loop('j', 0, count, 1, (j) => {
                    const t = f.int('t', i32.add(t0, j));
                    const row = f.int('statRow', i32.add(stats, t));
                    const slot = f.int('slot', i32.add(P, i32.mul(j, 16)));
                    const logits = f32x4.sub(
                      f32x4.load(slot),
                      f32x4.loadSplat(elementAt(lse, row)),
                    );
                    const power = f.vector('power', weightOf(f, logits));
                    f.if(starts ? 1 : i32.lt(t, last), () => {
                      const reach = i32.select(p.causal, t, p.S);
                      const hidden = f.vector('hidden', i32x4.gt(keys, i32x4.splat(reach)));
                      if (starts) {
                        const begin = i32x4.splat(i32.load(elementAt(startsAt, t)));
                        f.set(hidden, v128.or(hidden, i32x4.lt(keys, begin)));
                      }
                      f.set(power, v128.andNot(power, hidden));
                    });
                    f.store(slot, power);
                    const dP = f32x4.load(slot, blockBytes);
                    const apart = f32x4.sub(dP, f32x4.loadSplat(elementAt(delta, row)));
                    const scaled = f32x4.mul(power, f32x4.splat(p.scale));
                    f.store(slot, f32x4.mul(scaled, apart), blockBytes);
                  });
                  const add = accumulate(widths.fma);
                  const dvAt = elementAt(dv, origin);
                  const dkAt = elementAt(dk, origin);
                  f.run(add, P, count, cotangents, queryBytes, dvAt, keyBytes, rows, p.K);
                  f.run(add, dS, count, queries, queryBytes, dkAt, keyBytes, rows, p.K);
                }),
              );
            });
          });
        });
      });
    },
  );
