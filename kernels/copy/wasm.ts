/** permute, slice, pad and concat on wasm: all are one strided copy, after zeros where the result has a border. */

import { elements } from '../kernel.ts';
import type { CallSite, Dispatch, DType, Lowering, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, operand, result, strides } from '../reading.ts';
import { f32x4, i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Fn } from '../../compiler/targets/wasm/wat/function.ts';
import { whole } from '../../compiler/targets/wasm/wat/lowering.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import type { ConcatAttrs, PadAttrs, PermuteAttrs, SliceAttrs } from './oracle.ts';

/** Elements that one unit copies, about. */
const unitElements = 4096;

/** One axis of a copy: its size, and the elements that a step moves in x and in y. */
interface Axis {
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** Fewest axes for the same copy, outermost first: neighbours that continue each other in x and y are one. */
function merged(axes: readonly Axis[]): readonly Axis[] {
  const kept: Axis[] = [];
  for (const next of axes) {
    const last = kept.at(-1);
    if (next.size === 1) continue;
    const continues =
      last && last.from === next.from * next.size && last.to === next.to * next.size;
    if (continues) kept[kept.length - 1] = { ...next, size: last.size * next.size };
    else kept.push(next);
  }
  return kept.length > 0 ? kept : [{ size: 1, from: 1, to: 1 }];
}

/** y[to + Σ i·toStride] = x[from + Σ i·fromStride] over `rank` axes; `run`: the innermost is contiguous in both. */
const copy = (rank: number, half: boolean, run: boolean): WasmCode => {
  const list = Array.from({ length: rank }, (_, d) => d);
  const sizes = list.map((d) => `n${d}`);
  const params = Object.fromEntries(
    [...sizes, ...list.flatMap((d) => [`x${d}`, `y${d}`])].map((name) => [name, 'i' as const]),
  );
  const name = `copy.${rank}${half ? '.half' : ''}${run ? '.run' : ''}`;
  return kernel(
    name,
    ['x', 'y'],
    { ...params, xAt: 'i', yAt: 'i', rows: 'i', rowsEach: 'i' } as const,
    (f, { views, params: p, units }) => {
      const named = (which: string): Expr<'i32'> =>
        (p as unknown as Readonly<Record<string, Expr<'i32'>>>)[which] ?? p.rows;
      const dtype: DType = half ? 'f16' : 'f32';
      const n = named(`n${rank - 1}`);
      units((unit) => {
        const row0 = f.int('row0', i32.mul(unit, p.rowsEach));
        const row1 = f.int('row1', i32.min(p.rows, i32.add(row0, p.rowsEach)));
        f.loop('row', row0, row1, 1, (row) => {
          const from = f.int('from', p.xAt);
          const to = f.int('to', p.yAt);
          const rest = f.int('rest', row);
          for (const d of list.slice(0, -1).reverse()) {
            const index = f.int('index', i32.rem(rest, named(`n${d}`)));
            f.set(rest, i32.div(rest, named(`n${d}`)));
            f.step(from, i32.mul(index, named(`x${d}`)));
            f.step(to, i32.mul(index, named(`y${d}`)));
          }
          f.set(from, elementAt(views.x, from, dtype));
          f.set(to, elementAt(views.y, to, dtype));
          if (run) {
            copyBytes(f, from, to, elementAt(0, n, dtype), half);
          } else {
            f.loop('i', 0, n, 1, () => {
              if (half) f.store16(to, i32.load16(from));
              else f.store(to, i32.load(from));
              f.step(from, elementAt(0, named(`x${rank - 1}`), dtype));
              f.step(to, elementAt(0, named(`y${rank - 1}`), dtype));
            });
          }
        });
      });
    },
  );
};

/** Copies `bytes` bytes, a multiple of the element's. */
function copyBytes(
  f: Fn,
  from: Expr<'i32'>,
  to: Expr<'i32'>,
  bytes: Expr<'i32'>,
  half: boolean,
): void {
  const count = f.int('bytes', bytes);
  const whole16 = f.int('whole', i32.and(count, -16));
  f.loop('at', 0, whole16, 16, (at) => f.store(i32.add(to, at), f32x4.load(i32.add(from, at))));
  f.loop('at', whole16, count, half ? 2 : 4, (at) => {
    if (half) f.store16(i32.add(to, at), i32.load16(i32.add(from, at)));
    else f.store(i32.add(to, at), i32.load(i32.add(from, at)));
  });
}

/** Zeros over the bytes of a tensor: unit = 16 KiB. */
const zeroBytes = 16384;
const zero = (): WasmCode =>
  kernel('zero', ['y'], { bytes: 'i' }, (f, { views: { y }, params: { bytes }, units }) =>
    units((unit) => {
      const from = f.int('from', i32.mul(unit, zeroBytes));
      const to = f.int('to', i32.min(bytes, i32.add(from, zeroBytes)));
      const whole16 = f.int('whole', i32.add(from, i32.and(i32.sub(to, from), -16)));
      f.loop('at', from, whole16, 16, (at) => f.store(i32.add(y, at), f32x4.const(0)));
      f.loop('at', whole16, to, 2, (at) => f.store16(i32.add(y, at), 0));
    }),
  );

interface Copy {
  readonly axes: readonly Axis[];
  /** First element in x and in y. */
  readonly from: number;
  readonly to: number;
  readonly dtype: DType;
  readonly x: number;
  readonly y: number;
}

function dispatchOf({ axes, from, to, dtype, x, y }: Copy): Dispatch<WasmCode> {
  const kept = merged(axes);
  const last = kept.at(-1);
  const n = last?.size ?? 1;
  const rows = kept.reduce((product, { size }) => product * size, 1) / n;
  const rowsEach = Math.max(1, Math.floor(unitElements / n));
  const run = last?.from === 1 && last.to === 1;
  const params = [
    ...kept.map(({ size }) => size),
    ...kept.flatMap((one) => [one.from, one.to]),
    from,
    to,
    rows,
    rowsEach,
  ];
  return {
    code: copy(kept.length, dtype === 'f16', run),
    views: [whole(x), whole(y)],
    params,
    grid: [n === 0 ? 0 : Math.ceil(rows / rowsEach), 1, 1],
  };
}

/** Elements from the start to these coordinates. */
const offsetIn = (shape: readonly number[], at: readonly number[]): number =>
  strides(shape).reduce((sum, step, d) => sum + step * axis(at, d), 0);

/** y.shape[i] = x.shape[order[i]] */
export function wasmPermute(
  site: CallSite<PermuteAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const { dtype, shape } = operand(site, 0);
  const out = result(site, 0).shape;
  const from = strides(shape);
  const to = strides(out);
  const { order } = site.attrs;
  const axes = out.map((size, d) => ({ size, from: axis(from, axis(order, d)), to: axis(to, d) }));
  return { workspace: [], dispatches: [dispatchOf({ axes, from: 0, to: 0, dtype, x: 0, y: 1 })] };
}

export function wasmSlice(site: CallSite<SliceAttrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const { dtype, shape } = operand(site, 0);
  const { sizes } = site.attrs;
  const from = strides(shape);
  const to = strides(sizes);
  const axes = sizes.map((size, d) => ({ size, from: axis(from, d), to: axis(to, d) }));
  const start = offsetIn(shape, site.attrs.starts);
  return {
    workspace: [],
    dispatches: [dispatchOf({ axes, from: start, to: 0, dtype, x: 0, y: 1 })],
  };
}

/** Zeros, then x at `before`. */
export function wasmPad(site: CallSite<PadAttrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const { dtype, shape } = operand(site, 0);
  const out = site.attrs.shape;
  const from = strides(shape);
  const to = strides(out);
  const axes = shape.map((size, d) => ({ size, from: axis(from, d), to: axis(to, d) }));
  const start = offsetIn(out, site.attrs.before);
  const bytes = elements(out) * (dtype === 'f16' ? 2 : 4);
  return {
    workspace: [],
    dispatches: [
      {
        code: zero(),
        views: [whole(1)],
        params: [bytes],
        grid: [Math.ceil(bytes / zeroBytes), 1, 1],
      },
      dispatchOf({ axes, from: 0, to: start, dtype, x: 0, y: 1 }),
    ],
  };
}

export function wasmConcat(site: CallSite<ConcatAttrs>, _profile: WasmProfile): Lowering<WasmCode> {
  const along = site.attrs.axis;
  const out = result(site, 0).shape;
  const to = strides(out);
  let offset = 0;
  const dispatches = site.inputs.map((_, x) => {
    const { dtype, shape } = operand(site, x);
    const from = strides(shape);
    const axes = shape.map((size, d) => ({ size, from: axis(from, d), to: axis(to, d) }));
    const start = offset * axis(to, along);
    offset += axis(shape, along);
    return dispatchOf({ axes, from: 0, to: start, dtype, x, y: site.inputs.length });
  });
  return { workspace: [], dispatches };
}
