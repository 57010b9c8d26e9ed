/** Distinct rows or columns drawn by the counter-based permutation, on wasm. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { whole } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { permuted } from '../../compiler/targets/wasm/wat/random.ts';
import { overRow } from '../../compiler/targets/wasm/wat/rows.ts';
import type { SampleAttrs } from './oracle.ts';

/** The drawn numbers: unit = index. */
const draw = (): WasmCode =>
  kernel('sample.draw', ['seed', 'drawn'], { salt: 'i', n: 'i' }, (f, { views, params, units }) => {
    const seed = f.int('key', i32.load(views.seed));
    units((j) =>
      f.store(elementAt(views.drawn, j), f.call(permuted, seed, params.salt, params.n, j)),
    );
  });

/** y[j] = x[drawn[j]]: unit = drawn row. */
const takeRows = (): WasmCode =>
  kernel('sample.rows', ['x', 'drawn', 'y'], { D: 'i' }, (f, { views, params: { D }, units }) =>
    units((j) => {
      const row = i32.load(elementAt(views.drawn, j));
      const from = f.int('from', elementAt(views.x, i32.mul(row, D)));
      const to = f.int('to', elementAt(views.y, i32.mul(j, D)));
      overRow(f, D, ({ load, store }) => store(to, load(from)));
    }),
  );

/** y[n, j] = x[n, drawn[j]]: unit = row. */
const takeColumns = (): WasmCode =>
  kernel(
    'sample.columns',
    ['x', 'drawn', 'y'],
    { D: 'i', count: 'i' },
    (f, { views, params: { D, count }, units }) =>
      units((n) => {
        const from = f.int('from', elementAt(views.x, i32.mul(n, D)));
        const to = f.int('to', elementAt(views.y, i32.mul(n, count)));
        f.loop('j', 0, count, 1, (j) => {
          const column = i32.load(elementAt(views.drawn, j));
          f.store(elementAt(to, j), f32.load(elementAt(from, column)));
        });
      }),
  );

export function wasmSample(site: CallSite<SampleAttrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  const N = elements(shape) / D;
  const { count } = site.attrs;
  const rows = site.attrs.axis === 0;
  const drawn = whole(3);
  return {
    workspace: [count * 4],
    dispatches: [
      {
        code: draw(),
        views: [whole(1), drawn],
        params: [site.attrs.salt | 0, rows ? N : D],
        grid: [count, 1, 1],
      },
      {
        code: rows ? takeRows() : takeColumns(),
        views: [whole(0), drawn, whole(2)],
        params: rows ? [D] : [D, count],
        grid: [rows ? count : N, 1, 1],
      },
    ],
  };
}
