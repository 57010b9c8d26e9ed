/** Cross-entropy per row and its gradient on wasm: unit = row. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { f32, f32x4, f64x2, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr, V } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { single } from '../../compiler/targets/wasm/wat/lowering.ts';
import { expOf, logWide } from '../../compiler/targets/wasm/wat/math.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { maxRow, overRow, spread, sumRow } from '../../compiler/targets/wasm/wat/rows.ts';
import type { CrossEntropyAttrs } from './oracle.ts';

/** rows = lse − logit[target], 0 where the target is `ignore`; lse. */
export const lossRows = (): WasmCode =>
  kernel(
    'crossEntropy',
    ['logits', 'targets', 'rows', 'lse'],
    { V: 'i', ignore: 'i' },
    (f, { views, params: { V, ignore }, units }) =>
      units((row) => {
        const x = f.int('x', elementAt(views.logits, i32.mul(row, V)));
        const most = f.float(
          'most',
          maxRow(f, V, ({ load }) => load(x)),
        );
        const mosts = spread(f, 'mosts', most);
        const sum = sumRow(f, V, ({ load }) => expOf(f, f32x4.sub(load(x), mosts)));
        // In doubles, and the loss not by way of lse: what the maximum takes of both is not rounded into either.
        const ln = f.vector('ln', f.call(logWide, f32x4.splat(sum)));
        const rounded = (x: V): Expr<'f32'> => f32.lane(f64x2.demote(x), 0);
        f.store(elementAt(views.lse, row), rounded(f64x2.add(f64x2.promote(mosts), ln)));
        const target = f.int('target', i32.load(elementAt(views.targets, row)));
        const loss = f.float('loss', 0);
        f.if(i32.ne(target, ignore), () => {
          const chosen = f64x2.promote(f32x4.loadSplat(elementAt(x, target)));
          const below = f64x2.sub(f64x2.promote(mosts), chosen);
          f.set(loss, rounded(f64x2.add(below, ln)));
        });
        f.store(elementAt(views.rows, row), loss);
      }),
  );

/** dlogits = (exp(logits − lse) − onehot) drows, 0 where ignored; dlogits may be the logits' own bytes. */
export const lossRowsGrad = (): WasmCode =>
  kernel(
    'crossEntropyGrad',
    ['logits', 'targets', 'lse', 'drows', 'dlogits'],
    { V: 'i', ignore: 'i' },
    (f, { views, params: { V, ignore }, units }) =>
      units((row) => {
        const x = f.int('x', elementAt(views.logits, i32.mul(row, V)));
        const dx = f.int('dx', elementAt(views.dlogits, i32.mul(row, V)));
        const target = f.int('target', i32.load(elementAt(views.targets, row)));
        f.if(
          i32.eq(target, ignore),
          () => overRow(f, V, ({ store }) => store(dx, f32x4.const(0))),
          () => {
            const lse = spread(f, 'lse4', f32.load(elementAt(views.lse, row)));
            const drow = f.float('drow', f32.load(elementAt(views.drows, row)));
            const drows = spread(f, 'drows4', drow);
            overRow(f, V, ({ load, store }) =>
              store(dx, f32x4.mul(expOf(f, f32x4.sub(load(x), lse)), drows)),
            );
            const at = f.int('at', elementAt(dx, target));
            f.store(at, f32.sub(f32.load(at), drow));
          },
        );
      }),
  );

export function wasmCrossEntropy(
  site: CallSite<CrossEntropyAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const V = axis(shape, -1);
  return single(lossRows(), [0, 1, 2, 3], [V, site.attrs.ignore], elements(shape) / V);
}

export function wasmCrossEntropyGrad(
  site: CallSite<CrossEntropyAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const { shape } = operand(site, 0);
  const V = axis(shape, -1);
  const params = [V, site.attrs.ignore];
  return single(lossRowsGrad(), [0, 1, 2, 3, 4], params, elements(shape) / V);
}
