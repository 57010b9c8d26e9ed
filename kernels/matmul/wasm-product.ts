/**
 * y = op(a)·op(b) on wasm, for any sizes: panels of b are packed once, in parallel, into a bounded workspace, then
 * row blocks of y are multiplied independently. Where packing would cost more than it saves (few rows or few
 * columns, as adapters of small rank have), b or a is walked as it lies.
 */

import type { Dispatch, View, WasmCode, WasmProfile } from '../kernel.ts';
import { type Lines, type Stored, storedName } from '../formats/format.ts';
import { i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import type { Expr } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import { elementAt } from '../../compiler/targets/wasm/wat/memory.ts';
import { packLines, packPanels, sourceOf } from './wasm-pack.ts';
import { itself, nothing, panel, strip, tiles } from './wasm-tile.ts';

/** A matrix, or `batch` of them, as a call binds it; coded ones as a whole. */
export interface Matrix extends Stored {
  readonly view: View;
  /** Stored as its transpose. */
  readonly transposed: boolean;
}

/** batch × y[M, N] = a[M, K]·b[K, N] + bias + plus. */
export interface Product {
  readonly batch: number;
  readonly M: number;
  readonly N: number;
  readonly K: number;
  readonly a: Matrix;
  readonly b: Matrix;
  readonly bias: View | null;
  /** Of y's shape. */
  readonly plus?: View | null;
  readonly y: View;
  /** Add to y instead of storing. */
  readonly add: boolean;
  /** Operand index of the workspace that the product may use. */
  readonly workspace: number;
}

/** Depth of a tile's walk: a panel of this depth is 8 KiB and stays in the first-level cache. */
const depth = 256;
/** Depth of one packed chunk. */
const chunkDepth = 1024;
/** Most bytes of packed panels at a time; they are re-read per row block, so they should stay in the second-level cache. */
const panelBytes = 512 * 1024;
/** A head over a large vocabulary has packed panels of this size: hundreds of small turns would each pay a barrier. */
const mostPanelBytes = 4 * 1024 * 1024;
/** Rows of y that share a panel while it is in the first-level cache. */
const blockRows = 32;
/** Where strips of a are packed, each unit has scratch for this many rows, and there are at most `packers` units. */
const packedRows = 16;
const packers = 16;

type AWalk = 'rows' | 'columns' | 'strips';

/** How op(a) and op(b) are walked. */
interface Shape {
  readonly a: AWalk;
  readonly aType: Stored;
  readonly aTransposed: boolean;
  readonly packed: boolean;
  readonly bias: boolean;
  readonly plus: boolean;
  readonly fma: boolean;
}

/** Multiplies rows of y by the columns [j0, j0 + jn) over k in [k0, k0 + kn): item = (matrix, row block, column block). */
const multiply = (shape: Shape): WasmCode => {
  const { a: walk, aType, aTransposed, packed, bias, plus, fma } = shape;
  const strips = walk === 'strips';
  const name = [
    'matmul',
    walk,
    ...(strips ? [storedName(aType), aTransposed ? 'transposed' : 'plain'] : []),
    packed ? 'panels' : 'direct',
    ...(bias ? ['bias'] : []),
    ...(plus ? ['plus'] : []),
    ...(fma ? ['fma'] : []),
  ].join('.');
  const step = tiles(walk === 'rows' ? 'rows' : 'columns', fma);
  return kernel(
    name,
    ['a', 'b', 'y', ...(strips ? ['scratch'] : []), ...(plus ? ['plus'] : [])],
    {
      batch: 'i',
      M: 'i',
      N: 'i',
      K: 'i',
      k0: 'i',
      kn: 'i',
      j0: 'i',
      jn: 'i',
      matrix0: 'i',
      rowsEach: 'i',
      columnsEach: 'i',
      items: 'i',
      count: 'i',
      add: 'i',
    },
    (f, { views, params: p, units }) => {
      const view = (of: string): Expr<'i32'> => {
        const address = views[of];
        if (!address) throw new Error(`internal: no view ${of}`);
        return address;
      };
      const [rowsA, widthA] = aTransposed ? [p.K, p.M] : [p.M, p.K];
      const source = strips ? sourceOf(f, aType, view('a'), i32.mul(p.batch, rowsA), widthA) : null;
      const across = f.int('across', i32.ceilDiv(p.jn, p.columnsEach));
      const down = f.int('down', i32.ceilDiv(p.M, p.rowsEach));
      const head = bias ? 1 : 0;
      const lda = f.int('lda', i32.mul(widthA, 4));
      const deep = f.int('deep', i32.mul(i32.add(p.kn, head), 4 * panel));
      const panels = f.int('panels', i32.ceilDiv(p.jn, panel));
      const rowBytes = f.int('rowBytes', i32.mul(p.N, 4));
      units((unit) => {
        // Units of a strip-packing product do several items each, for they own scratch.
        const from = f.int('from', i32.div(i32.mul(p.items, unit), p.count));
        const to = f.int('to', i32.div(i32.mul(p.items, i32.add(unit, 1)), p.count));
        f.loop('item', from, to, 1, (item) => {
          const block = f.int('block', i32.div(item, across));
          const local = f.int('local', i32.div(block, down));
          const matrix = f.int('matrix', i32.add(p.matrix0, local));
          const i0 = f.int('i0', i32.mul(i32.rem(block, down), p.rowsEach));
          const i1 = f.int('i1', i32.min(p.M, i32.add(i0, p.rowsEach)));
          const jFrom = f.int('jFrom', i32.mul(i32.rem(item, across), p.columnsEach));
          const jTo = f.int('jTo', i32.min(p.jn, i32.add(jFrom, p.columnsEach)));
          const aOrigin = f.int('aOrigin', elementAt(view('a'), i32.mul(matrix, p.M, p.K)));
          const yOrigin = f.int('yOrigin', elementAt(view('y'), i32.mul(matrix, p.M, p.N)));
          f.loop('kk', 0, p.kn, depth, (kk) => {
            const kc = f.int('kc', i32.min(depth, i32.sub(p.kn, kk)));
            const k = f.int('k', i32.add(p.k0, kk));
            const addNow = f.int('addNow', i32.or(p.add, i32.gt(kk, 0)));
            const first = plus ? i32.sub(view('plus'), view('y')) : nothing;
            const added = f.int('added', i32.select(addNow, itself, first));
            const rows = strips ? packedRows : blockRows;
            f.loop('ii', i0, i1, rows, (ii) => {
              const iEnd = f.int('iEnd', i32.min(i1, i32.add(ii, rows)));
              const aAt = (i: typeof ii) =>
                aTransposed
                  ? i32.add(aOrigin, i32.mul(k, lda), i32.mul(i, 4))
                  : i32.add(aOrigin, i32.mul(i, lda), i32.mul(k, 4));
              const stripAt = (i: typeof ii) =>
                i32.add(
                  view('scratch'),
                  i32.mul(unit, packedRows * depth * 4),
                  i32.mul(i32.sub(i, ii), depth * 4),
                );
              if (source)
                f.loop('s', ii, iEnd, strip, (s) => {
                  const lines: Lines = {
                    along: aTransposed ? 'columns' : 'rows',
                    row: i32.add(i32.mul(matrix, rowsA), aTransposed ? k : s),
                    column: aTransposed ? s : k,
                    there: i32.sub(iEnd, s),
                    k: kc,
                  };
                  packLines(f, source, lines, stripAt(s), 4 * strip);
                });
              f.loop('j', jFrom, jTo, panel, (j) => {
                const panelAt = f.int('panelAt');
                const start = f.int('start', -1);
                if (packed) {
                  const index = i32.add(i32.mul(local, panels), i32.div(j, panel));
                  f.set(panelAt, i32.add(view('b'), i32.mul(index, deep)));
                  if (bias) f.set(start, i32.select(addNow, -1, panelAt));
                  f.set(panelAt, i32.add(panelAt, i32.mul(i32.add(kk, head), 4 * panel)));
                } else {
                  const row = i32.mul(i32.add(i32.mul(matrix, p.K), k), p.N);
                  f.set(panelAt, elementAt(view('b'), i32.add(row, p.j0, j)));
                }
                const sb = packed ? 4 * panel : rowBytes;
                const column = f.int('column', i32.add(p.j0, j));
                const columns = f.int('columns', i32.sub(p.N, column));
                const y = i32.add(yOrigin, i32.mul(ii, rowBytes), i32.mul(column, 4));
                const a = strips ? stripAt(ii) : aAt(ii);
                const sa = strips ? 4 * strip : lda;
                const next = strips
                  ? depth * 4 * strip
                  : walk === 'rows'
                    ? i32.mul(lda, strip)
                    : 4 * strip;
                const there = i32.sub(iEnd, ii);
                f.run(
                  step,
                  a,
                  sa,
                  next,
                  panelAt,
                  sb,
                  y,
                  rowBytes,
                  kc,
                  start,
                  added,
                  there,
                  columns,
                );
              });
            });
          });
        });
      });
    },
  );
};

const ceil = Math.ceil;
const roundUp = (n: number, to: number): number => ceil(n / to) * to;

/** How a is walked: as it lies where that is fast, else through packed strips. */
function walkOf({ M, N, a }: Product): AWalk {
  if (a.dtype !== 'f32') return 'strips';
  if (!a.transposed) return 'rows';
  return M % strip === 0 && (M <= 32 || N <= 32) ? 'columns' : 'strips';
}

/** The dispatches of a product, and the workspace bytes that they need. */
export function product(
  p: Product,
  profile: WasmProfile,
): {
  readonly bytes: number;
  readonly dispatches: readonly Dispatch<WasmCode>[];
} {
  const { batch, M, N, K } = p;
  const walk = walkOf(p);
  const direct =
    p.b.dtype === 'f32' && !p.b.transposed && !p.bias && N % panel === 0 && (M <= 32 || N <= 32);
  const head = p.bias ? 1 : 0;
  const kChunk = direct ? K : Math.min(K, chunkDepth);
  const onePanel = (kChunk + head) * panel * 4;
  const panelsAll = ceil(N / panel);
  const budget = Math.min(mostPanelBytes, Math.max(panelBytes, (K * N * 4) / 16));
  const panelsAtOnce = direct
    ? panelsAll
    : Math.max(1, Math.min(panelsAll, Math.floor(budget / onePanel)));
  const matricesAtOnce = direct
    ? batch
    : Math.max(1, Math.min(batch, Math.floor(budget / (onePanel * panelsAtOnce))));
  const packedBytes = direct ? 0 : roundUp(matricesAtOnce * panelsAtOnce * onePanel, 256);

  const rowsEach =
    walk === 'strips' ? Math.max(packedRows, roundUp(ceil(M / packers), packedRows)) : blockRows;
  const down = ceil(M / rowsEach);
  const code = multiply({
    a: walk,
    aType: p.a,
    aTransposed: p.a.transposed,
    packed: !direct,
    bias: p.bias !== null,
    plus: !!p.plus,
    fma: profile.fma,
  });
  const scratchUnits = walk === 'strips' ? Math.min(packers, down * matricesAtOnce) : 0;
  const scratchBytes = scratchUnits * packedRows * depth * 4;
  const panels: View = { operand: p.workspace, offset: 0, bytes: packedBytes };
  const scratch: View = { operand: p.workspace, offset: packedBytes, bytes: scratchBytes };

  const dispatches: Dispatch<WasmCode>[] = [];
  for (let matrix0 = 0; matrix0 < batch; matrix0 += matricesAtOnce) {
    const matrices = Math.min(matricesAtOnce, batch - matrix0);
    for (let j0 = 0; j0 < N; j0 += panelsAtOnce * panel) {
      const jn = Math.min(panelsAtOnce * panel, N - j0);
      const count = ceil(jn / panel);
      for (let k0 = 0; k0 < K; k0 += kChunk) {
        const kn = Math.min(kChunk, K - k0);
        const bias = p.bias;
        if (!direct)
          dispatches.push({
            code: packPanels(p.b, p.b.transposed, bias !== null),
            views: bias ? [p.b.view, panels, bias] : [p.b.view, panels],
            params: [batch, K, N, k0, kn, j0, count, matrix0],
            grid: [matrices * count, 1, 1],
          });
        // Enough units for sixteen threads where rows alone do not give them; strips are packed once per row block.
        const across =
          walk === 'strips' ? 1 : Math.min(count, Math.max(1, ceil(16 / (down * matrices))));
        const columnsEach = ceil(count / across) * panel;
        const items = matrices * down * ceil(jn / columnsEach);
        const units = walk === 'strips' ? Math.min(packers, items) : items;
        const add = p.add || k0 > 0 ? 1 : 0;
        dispatches.push({
          code,
          views: [
            p.a.view,
            direct ? p.b.view : panels,
            p.y,
            ...(walk === 'strips' ? [scratch] : []),
            ...(p.plus ? [p.plus] : []),
          ],
          params: [
            batch,
            M,
            N,
            K,
            k0,
            kn,
            j0,
            jn,
            matrix0,
            rowsEach,
            columnsEach,
            items,
            units,
            add,
          ],
          grid: [units, 1, 1],
        });
      }
    }
  }
  return { bytes: packedBytes + scratchBytes, dispatches };
}
