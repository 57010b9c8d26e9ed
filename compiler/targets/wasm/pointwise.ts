/** map and update on wasm: one generated loop per structure of operands and formula, shared by all sizes. */

import { elements } from '../../../kernels/kernel.ts';
import type {
  CallSite,
  Lowering,
  Operand,
  WasmCode,
  WasmProfile,
} from '../../../kernels/kernel.ts';
import { isPlain } from '../../../runtime/format/storage/index.ts';
import { type Stored, storedName } from '../../../kernels/formats/format.ts';
import { f32, i32 } from './wat/expr.ts';
import type { Expr, V } from './wat/expr.ts';
import { kernel } from './wat/function.ts';
import { elementAt, store1, store4 } from './wat/memory.ts';
import type { Scalar } from '../../ir/scalar.ts';
import type { MapAttrs } from '../../ops/map.ts';
import type { UpdateAttrs } from '../../ops/optimizer.ts';
import { collapse, digest, movesText, operandsOf } from './broadcast.ts';
import { Emitter, Formulas } from './formula.ts';
import { bind, decompose, reader, startsOf } from './operands.ts';

/** Elements that one unit computes, about. */
const unitElements = 4096;

/** y = formula(x0 …), broadcast; f16 results round to nearest even. */
export function lowerMap(site: CallSite<MapAttrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const inputs = operandsOf(site);
  const { formula, shape, dtype } = site.attrs;
  const output: Operand = { dtype, shape };
  return pointwise('map', [...inputs, output], [formula], [inputs.length]);
}

/** Operand targets[i] becomes formulas[i] of the old values, in place. */
export function lowerUpdate(
  site: CallSite<UpdateAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const { targets, formulas } = site.attrs;
  return pointwise('update', operandsOf(site), formulas, targets);
}

/** A loop over the shape of operand targets[0], where operand targets[i] receives formulas[i]. */
function pointwise(
  kind: string,
  operands: readonly Operand[],
  scalars: readonly Scalar[],
  targets: readonly number[],
): Lowering<WasmCode> {
  const shape = operands[targets[0] ?? 0]?.shape ?? [];
  const { sizes, moves } = collapse(shape, operands);
  const formulas = new Formulas(scalars);
  const lie = operands.map((o, i) => `${storedName(o)}:${movesText(moves[i] ?? [])}`).join();
  const name = `${kind}.${digest(`${lie} ${targets.join()} ${formulas.text}`)}`;
  const code = write(name, formulas, operands, moves, sizes.length, targets);
  const n = sizes.at(-1) ?? 1;
  const rows = elements(sizes) / n;
  const each = n > unitElements ? unitElements : n;
  const rowsEach = Math.max(1, Math.floor(unitElements / n));
  const grid = Math.ceil(rows / rowsEach) * Math.ceil(n / each);
  return {
    workspace: [],
    dispatches: [
      {
        code,
        views: operands.map((_, operand) => ({ operand })),
        params: [...sizes, rows, rowsEach, each],
        grid: [elements(shape) === 0 ? 0 : grid, 1, 1],
      },
    ],
  };
}

/** Unit = (block of rows, block of the innermost axis). */
function write(
  name: string,
  formulas: Formulas,
  types: readonly Stored[],
  moves: readonly (readonly boolean[])[],
  rank: number,
  targets: readonly number[],
): WasmCode {
  const axes = Array.from({ length: rank }, (_, axis) => axis);
  const sizeParams = Object.fromEntries(axes.map((axis) => [`n${axis}`, 'i' as const]));
  const params = { ...sizeParams, rows: 'i', rowsEach: 'i', each: 'i' } as const;
  return kernel(
    name,
    types.map((_, i) => `x${i}`),
    params,
    (f, { views, params: p, units }) => {
      const sizes = axes.map(
        (axis) => (p as Readonly<Record<string, Expr<'i32'>>>)[`n${axis}`] ?? p.each,
      );
      const n = sizes.at(-1) ?? p.each;
      const bases = types.map((_, i) => views[`x${i}`] ?? p.each);
      const bound = bind(f, bases, types, moves, sizes);
      const outside = new Emitter(f, formulas, reader(bound, [], 4, null, null));
      outside.hoist(0);
      const blocks = f.int('blocks', i32.ceilDiv(n, p.each));
      units((unit) => {
        const row0 = f.int('row0', i32.mul(i32.div(unit, blocks), p.rowsEach));
        const row1 = f.int('row1', i32.min(p.rows, i32.add(row0, p.rowsEach)));
        const from = f.int('from', i32.mul(i32.rem(unit, blocks), p.each));
        const to = f.int('to', i32.min(n, i32.add(from, p.each)));
        const fours = f.int('fours', i32.add(from, i32.and(i32.sub(to, from), -4)));
        f.loop('row', row0, row1, 1, (row) => {
          const indices = decompose(f, row, axes.slice(0, -1), sizes);
          const starts = startsOf(f, bound, indices, sizes);
          const inRow = outside.inner(reader(bound, starts, 4, null, null));
          inRow.hoist(1);
          const elementsFrom = (width: 1 | 4, i0: Expr<'i32'>, i1: Expr<'i32'>): void =>
            void f.loop('i', i0, i1, width, (i) => {
              const counter = i32.add(i32.mul(row, n), i);
              const values = inRow.inner(reader(bound, starts, width, i, counter));
              // Every formula reads the old values: all are computed before the first is stored.
              const results = targets.map((_, t) => f.vector('y', values.result(t)));
              targets.forEach((target, t) => {
                const start = starts[target];
                const result: V | undefined = results[t];
                const type = types[target];
                if (!start || 'decode4' in start || !result || !type || !isPlain(type.dtype))
                  return;
                const at = elementAt(start, i, type.dtype);
                if (width === 4) store4(f, type.dtype, at, result);
                else store1(f, type.dtype, at, f32.lane(result, 0));
              });
            });
          elementsFrom(4, from, fours);
          elementsFrom(1, fours, to);
        });
      });
    },
  );
}
