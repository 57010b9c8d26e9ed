/** Rotary position embedding on wasm: unit = one head of one token. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, f32x4, i32, shuffle } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import type { RopeAttrs } from './oracle.ts';

/**
 * Every pair (a, b) becomes (a c − b s, a s + b c). Row `unit` stands at position (unit / every) mod T; `turn` is −1
 * for the inverse, else 1.
 */
const rotate = (halves: boolean): WasmCode =>
  kernel(
    halves ? 'rope.half' : 'rope.interleaved',
    ['x', 'table', 'y'],
    { K: 'i', T: 'i', every: 'i', turn: 'f' },
    (f, { views, params: { K, T, every, turn }, units }) => {
      const pairs = f.int('pairs', i32.shr(K, 1));
      units((unit) => {
        const x = f.int('from', elementAt(views.x, i32.mul(unit, K)));
        const y = f.int('to', elementAt(views.y, i32.mul(unit, K)));
        const position = i32.rem(i32.div(unit, every), T);
        const angles = f.int('angles', elementAt(views.table, i32.mul(position, K)));
        // In one turn: four pairs of halves, or the two interleaved pairs that one vector holds.
        const width = halves ? 4 : 2;
        const whole = f.int('whole', i32.and(pairs, -width));
        f.loop('j', 0, whole, width, (j) => {
          const table = elementAt(angles, i32.mul(j, 2));
          if (halves) {
            const low = f.vector('low', f32x4.load(table));
            const high = f.vector('high', f32x4.load(table, 16));
            const c = f.vector('c', shuffle(low, high, [0, 2, 4, 6]));
            const s = f.vector('s', f32x4.mul(shuffle(low, high, [1, 3, 5, 7]), f32x4.splat(turn)));
            const a = f.vector('a', f32x4.load(elementAt(x, j)));
            const b = f.vector('b', f32x4.load(elementAt(x, i32.add(j, pairs))));
            f.store(elementAt(y, j), f32x4.sub(f32x4.mul(a, c), f32x4.mul(b, s)));
            const second = f32x4.add(f32x4.mul(a, s), f32x4.mul(b, c));
            f.store(elementAt(y, i32.add(j, pairs)), second);
          } else {
            const v = f.vector('v', f32x4.load(elementAt(x, i32.mul(j, 2))));
            const t = f.vector('t', f32x4.load(table));
            const c = shuffle(t, t, [0, 0, 2, 2]);
            const s = f32x4.mul(shuffle(t, t, [1, 1, 3, 3]), f32x4.splat(turn));
            const crossed = f.vector('crossed', f32x4.mul(shuffle(v, v, [1, 0, 3, 2]), s));
            const signed = shuffle(f32x4.neg(crossed), crossed, [0, 5, 2, 7]);
            f.store(elementAt(y, i32.mul(j, 2)), f32x4.add(f32x4.mul(v, c), signed));
          }
        });
        f.loop('j', whole, pairs, 1, (j) => {
          const table = f.int('table1', elementAt(angles, i32.mul(j, 2)));
          const c = f.float('c1', f32.load(table));
          const s = f.float('s1', f32.mul(f32.load(table, 4), turn));
          const first: Expr<'i32'> = halves ? j : i32.mul(j, 2);
          const second: Expr<'i32'> = i32.add(first, halves ? pairs : 1);
          const a = f.float('a1', f32.load(elementAt(x, first)));
          const b = f.float('b1', f32.load(elementAt(x, second)));
          f.store(elementAt(y, first), f32.sub(f32.mul(a, c), f32.mul(b, s)));
          f.store(elementAt(y, second), f32.add(f32.mul(a, s), f32.mul(b, c)));
        });
      });
    },
  );

export function wasmRope(site: CallSite<RopeAttrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const tokens = site.attrs.layout === 'tokens';
  const K = axis(shape, -1);
  const T = axis(shape, tokens ? -3 : -2);
  const every = tokens ? axis(shape, -2) : 1;
  const params = [K, T, every, site.attrs.inverse ? -1 : 1];
  const code = rotate(site.attrs.style === 'half');
  return single(code, [0, 1, 2], params, elements(shape) / K);
}
