/**
 * reduce on wasm: sum, mean or max of a formula over axes. Chunks are fixed by the shape, so that a result does not
 * depend on the threads: large reductions write partial results to a workspace, and a second dispatch joins them.
 */

import { elements } from '../../../kernels/kernel.ts';
import type {
  CallSite,
  Dispatch,
  Lowering,
  Operand,
  WasmCode,
  WasmProfile,
} from '../../../kernels/kernel.ts';
import { isPlain } from '../../../runtime/format/storage/index.ts';
import { type Stored, storedName } from '../../../kernels/formats/format.ts';
import { f32, f32x4, i32 } from './wat/expr.ts';
import type { Expr, F, V } from './wat/expr.ts';
import { kernel } from './wat/function.ts';
import type { Fn } from './wat/function.ts';
import { maxLanes } from './wat/math.ts';
import { elementAt } from './wat/memory.ts';
import { type WideSums, blockVectors, wideSums } from './wat/sums.ts';
import type { ReduceAttrs } from '../../ops/reduction.ts';
import { collapse, digest, movesText, operandsOf } from './broadcast.ts';
import type { Layout } from './broadcast.ts';
import { Emitter, Formulas } from './formula.ts';
import { bind, decompose, reader, startsOf } from './operands.ts';

/** Elements of one chunk of a reduction to few results. */
const chunkElements = 16384;
/** Columns that one unit reduces. */
const unitColumns = 64;
/** Most chunks that partial results are kept for. */
const mostChunks = 16;
/** Rows that columns add up in f32 before the sums go into doubles. */
const blockRows = 64;

/** How partial results join: sums (a mean divides at the end) or maxima. Sums go block by block into doubles. */
interface Joining {
  readonly start: number;
  join4(a: V, b: V): V;
  join1(a: F, b: F): Expr<'f32'>;
  /** Where blocks of partial results are gathered: four side by side, or what becomes one. */
  gather(f: Fn): WideSums;
}
const joinings: Readonly<Record<'sum' | 'max', Joining>> = {
  sum: { start: 0, join4: f32x4.add, join1: f32.add, gather: wideSums },
  max: {
    start: -Infinity,
    join4: f32x4.max,
    join1: f32.max,
    gather: (f) => {
      const most = f.vector('most', f32x4.const(-Infinity));
      return {
        add: (block) => f.set(most, f32x4.max(most, block)),
        lanes: () => most,
        total: () => f32.lane(f.call(maxLanes, most), 0),
      };
    },
  },
};

/** What one reducing loop is made of. Axes are labelled k (kept) or r (reduced). */
interface Plan {
  readonly layout: Layout;
  readonly types: readonly Stored[];
  readonly formulas: Formulas;
  readonly reduction: 'sum' | 'max';
}

/** y = reduction over axes of formula(x0 …). */
export function lowerReduce(
  site: CallSite<ReduceAttrs>,
  _profile: WasmProfile,
): Lowering<WasmCode> {
  const operands = operandsOf(site);
  const { formula, shape, axes, reduction } = site.attrs;
  const layout = collapse(shape, operands, (axis) => (axes.includes(axis) ? 'r' : 'k'));
  const reduced = axes.reduce((n, axis) => n * (shape[axis] ?? 1), 1);
  const plan: Plan = {
    layout,
    types: operands,
    formulas: new Formulas([formula]),
    reduction: reduction === 'max' ? 'max' : 'sum',
  };
  const divisor = reduction === 'mean' ? reduced : 1;
  const views = operands.map((_, operand) => ({ operand }));
  const y = operands.length;
  const first = layout.labels.at(-1) === 'k' ? columns(plan) : rows(plan);
  if (first.chunks === 1)
    return {
      workspace: [],
      dispatches: [{ ...first.dispatch(divisor), views: [...views, { operand: y }] }],
    };
  const results = elements(shape) / reduced;
  const partial: Operand = { dtype: 'f32', shape: [first.chunks, results] };
  const second = columns({
    layout: collapse(partial.shape, [partial], (axis) => (axis === 0 ? 'r' : 'k')),
    types: [partial],
    formulas: new Formulas([{ kind: 'arg', index: 0 }]),
    reduction: plan.reduction,
  });
  const joined = results === 1 ? rowsOf(partial, plan.reduction) : second;
  return {
    workspace: [4 * first.chunks * results],
    dispatches: [
      { ...first.dispatch(1), views: [...views, { operand: y + 1 }] },
      { ...joined.dispatch(divisor), views: [{ operand: y + 1 }, { operand: y }] },
    ],
  };
}

/** The plain reduction of all elements of one operand, in one chunk. */
function rowsOf(operand: Operand, reduction: 'sum' | 'max'): Loops {
  return rows({
    layout: collapse(operand.shape, [operand], () => 'r'),
    types: [operand],
    formulas: new Formulas([{ kind: 'arg', index: 0 }]),
    reduction,
  });
}

interface Loops {
  /** Partial results per result; partials are [chunks, results]. */
  readonly chunks: number;
  dispatch(divisor: number): Omit<Dispatch<WasmCode>, 'views'>;
}

const axesOf = (layout: Layout, label: string): number[] =>
  layout.sizes.flatMap((_, axis) => (layout.labels[axis] === label ? [axis] : []));
const product = (layout: Layout, axes: readonly number[]): number =>
  axes.reduce((n, axis) => n * (layout.sizes[axis] ?? 1), 1);

const nameOf = (kind: string, { layout, types, formulas, reduction }: Plan): string => {
  const lie = types.map((t, i) => `${storedName(t)}:${movesText(layout.moves[i] ?? [])}`).join();
  return `reduce.${kind}.${digest(`${lie} ${layout.labels.join('')} ${reduction} ${formulas.text}`)}`;
};

const sizeParams = (rank: number) =>
  Object.fromEntries(Array.from({ length: rank }, (_, axis) => [`n${axis}`, 'i' as const]));

/** The innermost axis is reduced: lanes run along it. Unit = (result, chunk of the outer reduced axes). */
function rows(plan: Plan): Loops {
  // One long reduced axis is cut in two; the last piece may be short.
  const { sizes, labels, moves } = plan.layout;
  const whole = sizes.at(-1) ?? 1;
  const coded = plan.types.some(({ dtype }) => !isPlain(dtype));
  const cut = sizes.length === 1 && labels[0] === 'r' && !coded;
  const inner = cut ? Math.min(whole, 4096) : whole;
  const layout: Layout = cut
    ? {
        sizes: [Math.ceil(whole / inner), inner],
        labels: ['r', 'r'],
        moves: moves.map((own) => [own[0] ?? true, own[0] ?? true]),
      }
    : plan.layout;
  const own = { ...plan, layout };
  const results = product(layout, axesOf(layout, 'k'));
  const outer = product(layout, axesOf(layout, 'r')) / inner;
  const worth = results < mostChunks && outer * inner > 2 * chunkElements;
  const rowsEach = worth
    ? Math.max(Math.ceil(chunkElements / inner), Math.ceil(outer / 256))
    : outer;
  const chunks = Math.ceil(outer / rowsEach);
  const total = cut ? whole : outer * inner;
  const code = writeRows(nameOf('rows', own), own);
  return {
    chunks,
    dispatch: (divisor) => ({
      code,
      params: [...layout.sizes, results, outer, rowsEach, total, divisor],
      grid: [results * chunks, 1, 1],
    }),
  };
}

function writeRows(name: string, { layout, types, formulas, reduction }: Plan): WasmCode {
  const { labels, moves } = layout;
  const rank = labels.length;
  const params = {
    ...sizeParams(rank),
    results: 'i',
    outer: 'i',
    rowsEach: 'i',
    total: 'i',
    divisor: 'f',
  } as const;
  const { start, join4, join1, gather } = joinings[reduction];
  return kernel(
    name,
    [...types.map((_, i) => `x${i}`), 'y'],
    params,
    (f, { views, params: p, units }) => {
      const sizes = labels.map(
        (_, axis) => (p as unknown as Readonly<Record<string, Expr<'i32'>>>)[`n${axis}`] ?? p.total,
      );
      const n = sizes.at(-1) ?? p.total;
      const bases = types.map((_, i) => views[`x${i}`] ?? p.total);
      const bound = bind(f, bases, types, moves, sizes);
      const outside = new Emitter(f, formulas, reader(bound, [], 4, null, null));
      outside.hoist(0);
      const kept = axesOf(layout, 'k');
      const reducedOuter = axesOf(layout, 'r').filter((axis) => axis !== rank - 1);
      units((unit) => {
        // Unit order is [chunk, result], as partial results lie.
        const result = f.int('result', i32.rem(unit, p.results));
        const row0 = f.int('row0', i32.mul(i32.div(unit, p.results), p.rowsEach));
        const row1 = f.int('row1', i32.min(p.outer, i32.add(row0, p.rowsEach)));
        const keptIndices = decompose(f, result, kept, sizes);
        const gathered = gather(f);
        f.loop('row', row0, row1, 1, (row) => {
          const indices = new Map([...keptIndices, ...decompose(f, row, reducedOuter, sizes)]);
          const starts = startsOf(f, bound, indices, sizes);
          const inRow = outside.inner(reader(bound, starts, 4, null, null));
          inRow.hoist(1);
          const count = f.int('count', i32.min(n, i32.sub(p.total, i32.mul(row, n))));
          const fours = f.int('fours', i32.and(count, -4));
          const lanes = f.vector('lanes');
          const part = f.float('part', start);
          f.loop('from', 0, fours, 4 * blockVectors, (from) => {
            const to = f.int('to', i32.min(fours, i32.add(from, 4 * blockVectors)));
            f.set(lanes, f32x4.const(start));
            f.loop('i', from, to, 4, (i) => {
              const value = inRow.inner(reader(bound, starts, 4, i, null)).result(0);
              f.set(lanes, join4(lanes, value));
            });
            gathered.add(lanes);
          });
          f.loop('j', fours, count, 1, (i) => {
            const value = inRow.inner(reader(bound, starts, 1, i, null)).result(0);
            f.set(part, join1(part, f32.lane(value, 0)));
          });
          gathered.add(f32x4.replace(f32x4.const(start), 0, part));
        });
        f.store(elementAt(views['y'] ?? unit, unit), f32.div(gathered.total(), p.divisor));
      });
    },
  );
}

/** The innermost axis is kept: lanes run over results. Unit = (outer results, chunk of reduced rows, block of columns). */
function columns(plan: Plan): Loops {
  const { layout } = plan;
  const n = layout.sizes.at(-1) ?? 1;
  const outer = product(layout, axesOf(layout, 'k')) / n;
  const reduced = product(layout, axesOf(layout, 'r'));
  const worth = reduced >= 256 && outer * n <= 4096;
  const rowsEach = worth ? Math.max(128, Math.ceil(reduced / mostChunks)) : reduced;
  const chunks = Math.ceil(reduced / rowsEach);
  const code = writeColumns(nameOf('columns', plan), plan);
  return {
    chunks,
    dispatch: (divisor) => ({
      code,
      params: [...layout.sizes, outer, reduced, rowsEach, unitColumns, divisor],
      grid: [chunks * outer * Math.ceil(n / unitColumns), 1, 1],
    }),
  };
}

function writeColumns(name: string, { layout, types, formulas, reduction }: Plan): WasmCode {
  const { labels, moves } = layout;
  const rank = labels.length;
  const params = {
    ...sizeParams(rank),
    outer: 'i',
    reduced: 'i',
    rowsEach: 'i',
    each: 'i',
    divisor: 'f',
  } as const;
  const { start, join4, gather } = joinings[reduction];
  return kernel(
    name,
    [...types.map((_, i) => `x${i}`), 'y'],
    params,
    (f, { views, params: p, units }) => {
      const sizes = labels.map(
        (_, axis) => (p as unknown as Readonly<Record<string, Expr<'i32'>>>)[`n${axis}`] ?? p.each,
      );
      const n = sizes.at(-1) ?? p.each;
      const bases = types.map((_, i) => views[`x${i}`] ?? p.each);
      const bound = bind(f, bases, types, moves, sizes);
      const outside = new Emitter(f, formulas, reader(bound, [], 4, null, null));
      outside.hoist(0);
      const keptOuter = axesOf(layout, 'k').filter((axis) => axis !== rank - 1);
      const reducedAxes = axesOf(layout, 'r');
      const blocks = f.int('blocks', i32.ceilDiv(n, p.each));
      units((unit) => {
        // Unit order is [chunk, outer result, block], as partial results lie.
        const rest = f.int('rest', i32.div(unit, blocks));
        const from = f.int('from', i32.mul(i32.rem(unit, blocks), p.each));
        const to = f.int('to', i32.min(n, i32.add(from, p.each)));
        const result = f.int('result', i32.rem(rest, p.outer));
        const row0 = f.int('row0', i32.mul(i32.div(rest, p.outer), p.rowsEach));
        const row1 = f.int('row1', i32.min(p.reduced, i32.add(row0, p.rowsEach)));
        const keptIndices = decompose(f, result, keptOuter, sizes);
        const y = f.int('y0', elementAt(views['y'] ?? unit, i32.mul(rest, n)));
        /** Reduces `vectors` groups of lanes side by side: one walk down the rows uses whole cache lines. */
        const walk = (
          width: 1 | 4,
          vectors: number,
          i0: Expr<'i32'>,
          i1: Expr<'i32'>,
        ): Expr<'i32'> =>
          f.loop('i', i0, i1, width * vectors, (i) => {
            const sums = Array.from({ length: vectors }, () => f.vector('sum'));
            const gathered = sums.map(() => gather(f));
            f.loop('from', row0, row1, blockRows, (from) => {
              const to = f.int('to', i32.min(row1, i32.add(from, blockRows)));
              for (const sum of sums) f.set(sum, f32x4.const(start));
              f.loop('row', from, to, 1, (row) => {
                const indices = new Map([...keptIndices, ...decompose(f, row, reducedAxes, sizes)]);
                const starts = startsOf(f, bound, indices, sizes);
                const inRow = outside.inner(reader(bound, starts, 4, null, null));
                inRow.hoist(1);
                sums.forEach((sum, v) => {
                  const column = f.int('column', i32.add(i, v * width));
                  const value = inRow.inner(reader(bound, starts, width, column, null)).result(0);
                  f.set(sum, join4(sum, value));
                });
              });
              sums.forEach((sum, v) => gathered[v]?.add(sum));
            });
            gathered.forEach((sum, v) => {
              const mean = f.vector('mean', f32x4.div(sum.lanes(), f32x4.splat(p.divisor)));
              const at = elementAt(y, i32.add(i, v * width));
              if (width === 4) f.store(at, mean);
              else f.store(at, f32.lane(mean, 0));
            });
          });
        const length = f.int('length', i32.sub(to, from));
        const sixteens = f.int('sixteens', i32.add(from, i32.and(length, -16)));
        const fours = f.int('fours', i32.add(from, i32.and(length, -4)));
        walk(4, 4, from, sixteens);
        walk(4, 1, sixteens, fours);
        walk(1, 1, fours, to);
      });
    },
  );
}
