/**
 * permute, slice, pad and concat on wasm are one strided copy. Axes that lie alike on both sides are merged first, so
 * that what is contiguous is copied in runs; where the innermost axes differ, small tiles are transposed.
 */

import { elements } from '../kernel.ts';
import type { CallSite, Dispatch, Lowering, View, WasmCode, WasmProfile } from '../kernel.ts';
import { axis, number, numbers, operand, result, strides } from '../reading.ts';
import { f32, f32x4, i32 } from '../wat/expr.ts';
import type { Expr } from '../wat/expr.ts';
import { kernel } from '../wat/function.ts';
import { shiftOf } from '../wat/memory.ts';

/** An axis of a copy: its size, and the bytes from one index to the next in the source and in the target. */
interface Axis {
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

/** Bytes that one unit copies, about. */
const unitBytes = 16384;
/** Rows and columns of a tile: 32 rows of two cache lines each. */
const tile = 32;

/** Axes of size 1 dropped, and neighbours joined wherever the outer one continues the inner one on both sides. */
function merged(axes: readonly Axis[]): Axis[] {
  const kept: Axis[] = [];
  for (const own of [...axes].filter((a) => a.size !== 1).sort((a, b) => b.to - a.to)) {
    const outer = kept.at(-1);
    if (outer && outer.from === own.size * own.from && outer.to === own.size * own.to)
      kept[kept.length - 1] = { ...own, size: outer.size * own.size };
    else kept.push(own);
  }
  return kept;
}

/**
 * Unit = (index of the outer axes, block of axis m, block of the innermost axis c): m is `M`, its strides, and the
 * indices of it that a unit does; so with c. Along c runs are copied, or, in tiles, single elements.
 */
const copying = (runs: boolean, outer: number, bytes: number): WasmCode => {
  const sizes = Object.fromEntries(
    Array.from({ length: outer }, (_, i) => [
      [`n${i}`, 'i'],
      [`s${i}`, 'i'],
      [`t${i}`, 'i'],
    ]).flat() as [string, 'i'][],
  );
  const inner = {
    M: 'i',
    sm: 'i',
    tm: 'i',
    mEach: 'i',
    C: 'i',
    sc: 'i',
    tc: 'i',
    cEach: 'i',
    source: 'i',
    target: 'i',
  } as const;
  return kernel(
    `copy.${runs ? 'runs' : 'tiles'}.${outer}.${bytes}`,
    ['x', 'y'],
    { ...sizes, ...inner } as typeof inner,
    (f, { views, params: p, units }) => {
      const own = (letter: string, i: number): Expr<'i32'> =>
        (p as unknown as Readonly<Record<string, Expr<'i32'>>>)[`${letter}${i}`] ?? p.M;
      const across = f.int('across', i32.ceilDiv(p.C, p.cEach));
      const down = f.int('down', i32.ceilDiv(p.M, p.mEach));
      const move = (from: Expr<'i32'>, to: Expr<'i32'>): void => {
        if (bytes === 2) f.store16(to, i32.load16(from));
        else f.store(to, f32.load(from));
      };
      units((unit) => {
        const rest = f.int('rest', i32.div(unit, across));
        const c0 = f.int('c0', i32.mul(i32.rem(unit, across), p.cEach));
        const c1 = f.int('c1', i32.min(p.C, i32.add(c0, p.cEach)));
        const m0 = f.int('m0', i32.mul(i32.rem(rest, down), p.mEach));
        const m1 = f.int('m1', i32.min(p.M, i32.add(m0, p.mEach)));
        const from = f.int('from', i32.add(views.x, p.source, i32.mul(m0, p.sm)));
        const to = f.int('to', i32.add(views.y, p.target, i32.mul(m0, p.tm)));
        f.set(from, i32.add(from, i32.mul(c0, p.sc)));
        f.set(to, i32.add(to, i32.mul(c0, p.tc)));
        const index = f.int('index', i32.div(rest, down));
        for (let i = outer - 1; i >= 0; i--) {
          const here = i === 0 ? index : f.int('here', i32.rem(index, own('n', i)));
          f.step(from, i32.mul(here, own('s', i)));
          f.step(to, i32.mul(here, own('t', i)));
          if (i > 0) f.set(index, i32.div(index, own('n', i)));
        }
        const length = f.int('length', i32.mul(i32.sub(c1, c0), bytes));
        const whole = f.int('whole', i32.and(length, -16));
        f.loop('m', m0, m1, 1, () => {
          if (runs) {
            f.loop('b', 0, whole, 16, (b) => f.store(i32.add(to, b), f32x4.load(i32.add(from, b))));
            f.loop('b', whole, length, bytes, (b) => move(i32.add(from, b), i32.add(to, b)));
          } else {
            const a = f.int('a', from);
            const b = f.int('b', to);
            f.loop('c', c0, c1, 1, () => {
              move(a, b);
              f.step(a, p.sc);
              f.step(b, p.tc);
            });
          }
          f.step(from, p.sm);
          f.step(to, p.tm);
        });
      });
    },
  );
};

/** The dispatch that copies elements of `bytes` bytes over `axes`, from and to byte offsets within the two views. */
function copy(
  bytes: number,
  axes: readonly Axis[],
  [x, source]: readonly [View, number],
  [y, target]: readonly [View, number],
): Dispatch<WasmCode> {
  const one: Axis = { size: 1, from: bytes, to: bytes };
  // Sorted by the target's strides: the last is written in order.
  const rest = merged(axes);
  const c = rest.pop() ?? one;
  const runs = c.from === bytes && c.to === bytes;
  // Runs go on along the next axis; tiles take the axis that is read in order.
  const nearest = rest.reduce((best, a, i) => (a.from < (rest[best]?.from ?? 0) ? i : best), 0);
  const [m = one] = rest.splice(runs ? rest.length - 1 : nearest, 1);
  const cEach = Math.min(c.size, runs ? unitBytes / bytes : tile);
  const mEach = Math.min(m.size, runs ? Math.ceil(unitBytes / (cEach * bytes)) : tile);
  const blocks = Math.ceil(c.size / cEach) * Math.ceil(m.size / mEach);
  return {
    code: copying(runs, rest.length, bytes),
    views: [x, y],
    params: [
      ...rest.flatMap((a) => [a.size, a.from, a.to]),
      ...[m.size, m.from, m.to, mEach],
      ...[c.size, c.from, c.to, cEach],
      ...[source, target],
    ],
    grid: [rest.reduce((n, a) => n * a.size, blocks), 1, 1],
  };
}

/** Unit = `each` words of zeros. */
const clear = (): WasmCode =>
  kernel(
    'copy.zeros',
    ['y'],
    { words: 'i', each: 'i' },
    (f, { views, params: { words, each }, units }) =>
      units((unit) => {
        const from = f.int('from', i32.mul(unit, each));
        const to = f.int('to', i32.min(words, i32.add(from, each)));
        const fours = f.int('fours', i32.add(from, i32.and(i32.sub(to, from), -4)));
        const at = (i: Expr<'i32'>): Expr<'i32'> => i32.add(views.y, i32.mul(i, 4));
        f.loop('i', from, fours, 4, (i) => f.store(at(i), f32x4.const(0)));
        f.loop('i', fours, to, 1, (i) => f.store(at(i), i32.const(0)));
      }),
  );

/** Bytes of an element of the first input, which the others and the result share. */
const bytesOf = (site: CallSite): number => 1 << shiftOf(operand(site, 0).dtype);

/** A box of `sizes` as axes, moved between dense tensors of the shapes `from` and `to`. */
function box(
  sizes: readonly number[],
  from: readonly number[],
  to: readonly number[],
  bytes: number,
): Axis[] {
  const [s, t] = [strides(from), strides(to)];
  return sizes.map((size, i) => ({ size, from: axis(s, i) * bytes, to: axis(t, i) * bytes }));
}

/** Bytes before the element at `indices` of a dense tensor. */
const offsetIn = (shape: readonly number[], indices: readonly number[], bytes: number): number => {
  const steps = strides(shape);
  return indices.reduce((sum, index, i) => sum + index * axis(steps, i) * bytes, 0);
};

/** y.shape[i] = x.shape[order[i]]. */
export function wasmPermute(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const bytes = bytesOf(site);
  const from = strides(operand(site, 0).shape);
  const { shape } = result(site, 0);
  const to = strides(shape);
  const axes = numbers(site, 'order').map((source, i) => ({
    size: axis(shape, i),
    from: axis(from, source) * bytes,
    to: axis(to, i) * bytes,
  }));
  return {
    workspace: [],
    dispatches: [copy(bytes, axes, [{ operand: 0 }, 0], [{ operand: 1 }, 0])],
  };
}

/** y[i, j, …] = x[starts[0] + i, starts[1] + j, …]. */
export function wasmSlice(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const bytes = bytesOf(site);
  const { shape } = operand(site, 0);
  const sizes = numbers(site, 'sizes');
  const source = offsetIn(shape, numbers(site, 'starts'), bytes);
  const axes = box(sizes, shape, sizes, bytes);
  return {
    workspace: [],
    dispatches: [copy(bytes, axes, [{ operand: 0 }, source], [{ operand: 1 }, 0])],
  };
}

/** Zeros of `shape` with x placed at `before`. */
export function wasmPad(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const bytes = bytesOf(site);
  const { shape } = operand(site, 0);
  const whole = numbers(site, 'shape');
  const target = offsetIn(whole, numbers(site, 'before'), bytes);
  const words = Math.ceil((elements(whole) * bytes) / 4);
  const each = unitBytes / 4;
  const zeros: Dispatch<WasmCode> = {
    code: clear(),
    views: [{ operand: 1 }],
    params: [words, each],
    grid: [Math.ceil(words / each), 1, 1],
  };
  const axes = box(shape, shape, whole, bytes);
  return {
    workspace: [],
    dispatches: [zeros, copy(bytes, axes, [{ operand: 0 }, 0], [{ operand: 1 }, target])],
  };
}

/** The inputs one after another along `axis`. */
export function wasmConcat(site: CallSite, _profile: WasmProfile): Lowering<WasmCode> {
  const bytes = bytesOf(site);
  const along = number(site, 'axis');
  const to = result(site, 0).shape;
  const step = axis(strides(to), along) * bytes;
  let before = 0;
  const dispatches = site.inputs.map((_, index) => {
    const { shape } = operand(site, index);
    const target = before * step;
    before += axis(shape, along);
    const axes = box(shape, shape, to, bytes);
    return copy(bytes, axes, [{ operand: index }, 0], [{ operand: site.inputs.length }, target]);
  });
  return { workspace: [], dispatches };
}
