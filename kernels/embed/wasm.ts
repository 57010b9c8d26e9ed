/** Table look-up and its gradient on wasm. */

import type { Plain } from '../../runtime/format/storage/index.ts';
import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand, plain } from '../reading.ts';
import { f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { overRow } from '../../compiler/targets/wasm/wat/rows.ts';
import type { EmbedGradAttrs } from './oracle.ts';

/** y[n] = table[ids[n]]: unit = token. */
const lookUp = (dtype: Plain): WasmCode =>
  kernel(
    `embed.${dtype}`,
    ['table', 'ids', 'y'],
    { D: 'i' },
    (f, { views, params: { D }, units }) =>
      units((n) => {
        const id = i32.load(elementAt(views.ids, n));
        const from = f.int('from', elementAt(views.table, i32.mul(id, D), dtype));
        const to = f.int('to', elementAt(views.y, i32.mul(n, D)));
        overRow(f, D, ({ load, store }) => store(to, load(from, dtype)));
      }),
  );

/** Shares of the vocabulary: frequent tokens have near ids, so ids go round. */
const shares = 16;

/** dtable[v] = Σ dy[n] over the n with ids[n] = v, in the order of n: unit = the ids that are `unit` modulo `shares`. */
const scatter = (): WasmCode =>
  kernel(
    'embedGrad',
    ['ids', 'dy', 'dtable'],
    { D: 'i', N: 'i', rows: 'i' },
    (f, { views, params: { D, N, rows }, units }) =>
      units((unit) => {
        f.loop('v', unit, rows, shares, (v) => {
          const row = f.int('row', elementAt(views.dtable, i32.mul(v, D)));
          overRow(f, D, ({ store }) => store(row, f32x4.const(0)));
        });
        f.loop('token', 0, N, 1, (n) => {
          const id = f.int('id', i32.load(elementAt(views.ids, n)));
          f.if(i32.eq(i32.and(id, shares - 1), unit), () => {
            const from = f.int('from', elementAt(views.dy, i32.mul(n, D)));
            const to = f.int('to', elementAt(views.dtable, i32.mul(id, D)));
            overRow(f, D, ({ load, store }) => store(to, f32x4.add(load(to), load(from))));
          });
        });
      }),
  );

export function wasmEmbed(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const table = operand(site, 0);
  const tokens = elements(operand(site, 1).shape);
  return single(lookUp(plain(table)), [0, 1, 2], [axis(table.shape, 1)], tokens);
}

export function wasmEmbedGrad(
  site: CallSite<EmbedGradAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const N = elements(operand(site, 0).shape);
  const D = axis(operand(site, 1).shape, -1);
  return single(scatter(), [0, 1, 2], [D, N, site.attrs.rows], shares);
}
