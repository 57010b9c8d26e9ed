/** The long parts of a pass on wasm, over W in panels of 32 rows, each column by column; padding is zero. */

import type { WasmCode } from '../kernel.ts';
import { f32, f32x4, i32, i32x4, v128 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr } from '../../compiler/targets/wasm/wat/expr.ts';
import { helper, kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { maxLanes, sumLanes } from '../../compiler/targets/wasm/wat/math.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { streamKey, uniform4 } from '../../compiler/targets/wasm/wat/random.ts';
import { tiny } from './passes.ts';
import { stateOf } from './wasm-factor.ts';

/** Rows of a panel. */
export const panelRows = 32;
/** Bytes of a panel's column. */
const run = panelRows * 4;
/** Panels that a sum runs over before it is added to the total: rounding errors then grow with √n, not n. */
const chunk = 4;

/** The first `count` floats at an address, and zeros. */
const quad = helper(
  'orthonormalise.quad',
  [
    ['at', 'i32'],
    ['count', 'i32'],
  ],
  'v128',
  (f, { at, count }) => {
    const value = f.vector('value', f32x4.const(0));
    f.if(
      i32.ge(count, 4),
      () => f.set(value, f32x4.load(at)),
      () => {
        for (const lane of [0, 1, 2])
          f.if(i32.gt(count, lane), () =>
            f.set(value, f32x4.replace(value, lane, f32.load(at, 4 * lane))),
          );
      },
    );
    return value;
  },
);

/**
 * W from y: columns of length 1, numbers that are not finite as 0, and the noise. Unit = four columns. Sets the state to 0,
 * and the fault where there is one.
 */
export const prepare = (reports: boolean): WasmCode =>
  kernel(
    `orthonormalise.prepare${reports ? '.reports' : ''}`,
    reports ? (['y', 'w', 'pivots', 'faults'] as const) : (['y', 'w', 'pivots'] as const),
    { n: 'i', k: 'i', K: 'i', noise: 'f', fault: 'i' },
    (f, { views, params: { n, k, K, noise, fault }, units }) => {
      const panels = f.int('panels', i32.ceilDiv(n, panelRows));
      const key = f.int('key', f.call(streamKey, 0, 0));
      const quarter = f32x4.const(0.25);
      units((unit) => {
        f.if(i32.eqz(unit), () => f.store(stateOf(views.pivots, K), i32.const(0)));
        const first = f.int('first', i32.mul(unit, 4));
        const count = f.int('count', i32.sub(k, first));
        const bad = f.vector('bad', f32x4.const(0));
        const origin = f.int('origin', i32.add(views.w, i32.mul(first, run)));
        const panelBytes = f.int('panelBytes', i32.mul(K, run));
        f.loop('row', 0, i32.mul(panels, panelRows), 1, (row) => {
          const value = f.vector('value', f32x4.const(0));
          f.if(i32.lt(row, n), () => {
            const at = elementAt(views.y, i32.add(i32.mul(row, k), first));
            f.set(value, f.call(quad, at, count));
            const finite = f.vector(
              'finite',
              f32x4.eq(f32x4.mul(value, f32x4.const(0)), f32x4.const(0)),
            );
            f.set(value, v128.and(value, finite));
            f.set(bad, v128.or(bad, v128.not(finite)));
          });
          const panel = i32.mul(i32.div(row, panelRows), panelBytes);
          const to = f.int('to', elementAt(i32.add(origin, panel), i32.rem(row, panelRows)));
          for (const lane of [0, 1, 2, 3]) f.storeLane(to, value, lane, lane * run);
        });
        if (reports) {
          const { faults } = views as Readonly<Record<string, typeof views.y>>;
          f.if(i32.any(bad), () => f.store(faults ?? views.y, fault));
        }
        f.loop('column', first, i32.min(k, i32.add(first, 4)), 1, (column) => {
          const start = f.int('start', i32.add(views.w, i32.mul(column, run)));
          const each = (body: (at: Expr<'i32'>, row: Expr<'i32'>) => void): void =>
            void f.loop('panel', 0, panels, 1, (panel) => {
              const base = f.int('base', i32.add(start, i32.mul(panel, panelBytes)));
              f.loop('x', 0, run, 16, (x) => {
                const row = i32.add(i32.mul(panel, panelRows), i32.shr(x, 2));
                body(f.int('at', i32.add(base, x)), row);
              });
            });
          const tops = f.vector('tops', f32x4.const(0));
          each((at) => f.set(tops, f32x4.max(tops, f32x4.abs(f32x4.load(at)))));
          const top = f.float('top', f32.lane(f.call(maxLanes, tops), 0));
          // By quarters, so that the reciprocal of the largest number is a normal one.
          const divisor = f.vector('divisor', f32x4.splat(f32.mul(top, 0.25)));
          const squares = f.vector('squares', f32x4.const(0));
          const scale = f.vector('scale', f32x4.const(0));
          f.if(f32.gt(top, tiny), () => {
            each((at) => {
              const part = f.vector('part', f32x4.div(f32x4.mul(f32x4.load(at), quarter), divisor));
              f.store(at, part);
              f.set(squares, f32x4.add(squares, f32x4.mul(part, part)));
            });
            const length = f32.sqrt(f32.lane(f.call(sumLanes, squares), 0));
            f.set(scale, f32x4.splat(f32.div(1, length)));
          });
          const loud = f.vector('loud', f32x4.splat(noise));
          const serial = f.int('serial', i32.mul(column, panels, panelRows));
          each((at, row) => {
            const rows = f.vector('rows', i32x4.add(i32x4.splat(row), i32x4.lanes(0, 1, 2, 3)));
            const u = f.call(uniform4, key, i32x4.add(rows, i32x4.splat(serial)));
            const added = f32x4.mul(f32x4.sub(u, f32x4.const(0.5)), loud);
            const whole = f32x4.add(f32x4.mul(f32x4.load(at), scale), added);
            f.store(at, v128.and(whole, i32x4.lt(rows, i32x4.splat(n))));
          });
        });
      });
    },
  );

/** Inner products of W's columns, on and above the diagonal. Unit = a tile of 4 × 4 columns. */
export const gram = (fma: boolean): WasmCode =>
  kernel(
    `orthonormalise.gram${fma ? '.fma' : ''}`,
    ['w', 'g', 'pivots'],
    { K: 'i', panels: 'i' },
    (f, { views: { w, g, pivots }, params: { K, panels }, units }) =>
      f.if(i32.eqz(i32.load(stateOf(pivots, K))), () => {
        const panelBytes = f.int('panelBytes', i32.mul(K, run));
        units((unit) => {
          // Tiles are counted along rows of a triangle: row r begins at r(r + 1)/2.
          const root = f32.sqrt(f32.from(i32.add(i32.mul(unit, 8), 1)));
          const r = f.int('r', i32.truncate(f32.mul(f32.sub(root, 1), 0.5)));
          const startOf = (of: Expr<'i32'>) => i32.shr(i32.mul(of, i32.add(of, 1)), 1);
          f.if(i32.gt(startOf(r), unit), () => f.step(r, -1));
          f.if(i32.le(startOf(i32.add(r, 1)), unit), () => f.step(r, 1));
          const top = f.int('top', i32.mul(i32.sub(unit, startOf(r)), 4));
          for (const half of [0, 2]) {
            const left = f.int('left', i32.add(i32.mul(r, 4), half));
            const gAt = f.int('gAt', elementAt(g, i32.add(i32.mul(top, K), left)));
            const rowBytes = f.int('rowBytes', i32.mul(K, 4));
            const sums = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => f.vector(`sum.${i}`));
            f.loop('from', 0, panels, chunk, (from) => {
              for (const sum of sums) f.set(sum, f32x4.const(0));
              const to = i32.min(panels, i32.add(from, chunk));
              f.loop('panel', from, to, 1, (panel) => {
                const base = f.int('base', i32.add(w, i32.mul(panel, panelBytes)));
                const a = f.int('a', i32.add(base, i32.mul(top, run)));
                const b = f.int('b', i32.add(base, i32.mul(left, run)));
                const end = f.int('end', i32.add(a, run));
                f.repeat(() => {
                  const b0 = f.vector('b0', f32x4.load(b));
                  const b1 = f.vector('b1', f32x4.load(b, run));
                  for (const i of [0, 1, 2, 3]) {
                    const ai = f.vector('ai', f32x4.load(a, i * run));
                    const [s0, s1] = [sums[2 * i], sums[2 * i + 1]];
                    if (s0) f.set(s0, f32x4.madd(ai, b0, s0, fma));
                    if (s1) f.set(s1, f32x4.madd(ai, b1, s1, fma));
                  }
                  f.step(a, 16);
                  f.step(b, 16);
                  return i32.lt(a, end);
                });
              });
              for (const [i, sum] of sums.entries()) {
                const at = f.int('at', i32.add(gAt, i32.mul(rowBytes, i >> 1), 4 * (i & 1)));
                const part = f32.lane(f.call(sumLanes, sum), 0);
                f.store(at, f32.add(f32.select(from, f32.load(at), 0), part));
              }
            });
          }
        });
      }),
  );

/** W ← W·R⁻¹ by substitution. Unit = a panel. */
export const solve = (fma: boolean): WasmCode =>
  kernel(
    `orthonormalise.solve${fma ? '.fma' : ''}`,
    ['w', 'r', 'pivots'],
    { K: 'i' },
    (f, { views: { w, r, pivots }, params: { K }, units }) =>
      f.if(i32.lt(i32.load(stateOf(pivots, K)), 2), () => {
        const rowBytes = f.int('rowBytes', i32.mul(K, 4));
        units((unit) => {
          const panel = f.int('panel', i32.add(w, i32.mul(unit, K, run)));
          // Sixteen rows by two columns at a time.
          f.loop('part', panel, i32.add(panel, run), 64, (part) => {
            f.loop('j', 0, K, 2, (j) => {
              const out = f.int('out', i32.add(part, i32.mul(j, run)));
              const left = [0, 16, 32, 48].map((x) => f.vector(`left.${x}`, f32x4.load(out, x)));
              const right = [0, 16, 32, 48].map((x) =>
                f.vector(`right.${x}`, f32x4.load(out, run + x)),
              );
              const rAt = f.int('rAt', elementAt(r, j));
              f.loop('q', part, out, run, (q) => {
                const r0 = f.vector('r0', f32x4.neg(f32x4.loadSplat(rAt)));
                const r1 = f.vector('r1', f32x4.neg(f32x4.loadSplat(rAt, 4)));
                for (const [x, sum] of left.entries()) {
                  const value = f.vector('value', f32x4.load(q, 16 * x));
                  f.set(sum, f32x4.madd(value, r0, sum, fma));
                  const other = right[x];
                  if (other) f.set(other, f32x4.madd(value, r1, other, fma));
                }
                f.step(rAt, rowBytes);
              });
              const p0 = f.vector('p0', f32x4.loadSplat(elementAt(pivots, j)));
              const p1 = f.vector('p1', f32x4.loadSplat(elementAt(pivots, j), 4));
              const between = f.vector('between', f32x4.neg(f32x4.loadSplat(rAt, 4)));
              for (const [x, sum] of left.entries()) {
                f.set(sum, f32x4.mul(sum, p0));
                f.store(out, sum, 16 * x);
                const other = right[x];
                if (other)
                  f.store(out, f32x4.mul(f32x4.madd(sum, between, other, fma), p1), run + 16 * x);
              }
            });
          });
        });
      }),
  );

/** q from W. Unit = a panel. */
export const finish = (): WasmCode =>
  kernel(
    'orthonormalise.finish',
    ['w', 'q'],
    { n: 'i', k: 'i', K: 'i' },
    (f, { views: { w, q }, params: { n, k, K }, units }) =>
      units((unit) => {
        const panel = f.int('panel', i32.add(w, i32.mul(unit, K, run)));
        const first = f.int('first', i32.mul(unit, panelRows));
        f.loop('row', first, i32.min(n, i32.add(first, panelRows)), 1, (row) => {
          const from = f.int('from', elementAt(panel, i32.sub(row, first)));
          const to = f.int('to', elementAt(q, i32.mul(row, k)));
          f.loop('j', 0, k, 1, (j) =>
            f.store(elementAt(to, j), f32.load(i32.add(from, i32.mul(j, run)))),
          );
        });
      }),
  );
