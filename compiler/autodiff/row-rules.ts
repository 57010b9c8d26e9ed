/**
 * How each operator treats the rows of a batch: row by row, adding them up, or mixing them, which is refused. One rule an
 * operator of model files.
 */

import { nodeOf, type Node } from '../ir/graph.ts';
import type { OpName } from '../ir/operators.ts';
import { sameShape } from '../ir/types.ts';
import type { RowsAt } from './batch-axis.ts';
import { locate, strideAt } from './batch-axis.ts';
import type { Formulas, Part } from './parts.ts';
import { RowsMix, linearPower, powerOf } from './parts.ts';

/** What no row has a part in. */
export const constant: Part = { kind: 'same', power: 0 };

/** An operand: its part, and its shape in the whole batch. */
export interface Operand {
  readonly part: Part;
  readonly shape: readonly number[];
}

/** A node in both graphs. */
export interface Site<N extends OpName = OpName> {
  readonly whole: Node<N>;
  readonly micro: Node<N>;
  readonly operands: readonly (Operand | null)[];
  /** Of the first output, in the whole batch. */
  readonly shape: readonly number[];
  /** Rows of the whole batch, and how many micro-batches they are. */
  readonly rows: number;
  readonly times: number;
}

export const mix = ({ whole }: Site, why: string): RowsMix => new RowsMix(whole, why);

/** Where the rows lie in an operand; null where it has none. */
function rowsAt(site: Site, { part, shape }: Operand): RowsAt | null {
  return part.kind === 'rows' ? at(site, shape, part.stride) : null;
}

/** Where rows of this stride lie in a shape of the whole batch. */
export function at(site: Site, shape: readonly number[], stride: number): RowsAt {
  const found = locate(shape, stride, site.rows);
  if (!found)
    throw mix(site, 'it cuts the axis of the batch, so that rows of different micro-batches meet.');
  return found;
}

/** The shape in the whole batch is that of a micro-batch, with `times` as many rows in `axis`; the same where that is null. */
export function requireGrown(
  site: Site,
  whole: readonly number[],
  micro: readonly number[],
  axis: number | null,
): void {
  const expected = micro.map((d, i) => (i === axis ? d * site.times : d));
  if (sameShape(whole, expected)) return;
  throw mix(
    site,
    'the axes of its result depend on the size of the batch otherwise than by its rows.',
  );
}

const operand = ({ operands, whole }: Site, index: number): Operand => {
  const found = operands[index];
  if (!found) throw new Error(`internal: ${whole.op} has no operand ${index}`);
  return found;
};

/** Operators that are not linear take no sums over rows, nor what depends on their number. */
function plain(site: Site): void {
  for (const one of site.operands) {
    if (one?.part.kind === 'total')
      throw mix(site, 'it reads a sum over the rows of the batch, and is not linear in it.');
    if (one && one.part.power !== 0)
      throw mix(site, 'it reads what depends on the size of the batch.');
  }
}

/** What a formula of operands makes at `shape`, before anything is reduced. */
function pointwise(site: Site<'map' | 'detach' | 'reduce'>, shape: readonly number[]): Part {
  const formulas: Formulas = { whole: site.whole.attrs.formula, micro: site.micro.attrs.formula };
  const parts = site.operands.map((one) => one?.part ?? constant);
  const totals = parts.filter((part) => part.kind === 'total');
  const [total] = totals;
  const strides = new Set<number>();
  let here: RowsAt | null = null;
  for (const one of site.operands) {
    const found = one && rowsAt(site, one);
    if (!one || !found) continue;
    const axis = found.axis + shape.length - one.shape.length;
    const stride = strideAt(shape, axis, found.inner);
    strides.add(stride);
    here = at(site, shape, stride);
  }
  if (strides.size > 1) throw mix(site, 'it sets each row of the batch beside every other one.');
  if (total) {
    if (here) throw mix(site, 'each row reads a sum over all rows of the batch.');
    const power = linearPower(formulas, parts, site.times);
    if (power === null)
      throw mix(site, 'it reads a sum over the rows of the batch, and is not linear in it.');
    return { kind: 'total', power, by: total.by };
  }
  const power = powerOf(
    formulas,
    parts.map((part) => part.power),
    site.times,
  );
  if (power === null) throw mix(site, 'it depends on the size of the batch.');
  const scale = power === 'zero' ? 0 : power;
  here ??= repeatedAt(site, shape);
  if (here === null) return { kind: 'same', power: scale };
  for (const one of site.operands) {
    const own =
      one?.part.kind === 'same' ? (one.shape[here.axis - shape.length + one.shape.length] ?? 1) : 1;
    if (own !== 1) throw mix(site, 'it treats each place in the batch in its own way.');
  }
  return { kind: 'rows', stride: strideAt(shape, here.axis, here.inner), power: scale };
}

/** Where something without rows is repeated for each: the one axis that is longer in the whole batch; null where none is. */
function repeatedAt(
  { micro, rows }: Site<'map' | 'detach' | 'reduce'>,
  shape: readonly number[],
): RowsAt | null {
  const fewer = micro.attrs.shape;
  const axis = shape.findIndex((d, i) => d !== fewer[i]);
  const inner = (shape[axis] ?? 0) / rows;
  return axis >= 0 && Number.isInteger(inner) ? { axis, outer: 1, inner } : null;
}

function reduction(site: Site<'reduce'>): Part {
  const { shape, axes, reduction: kind } = site.whole.attrs;
  const part = pointwise(site, shape);
  const micro = site.micro.attrs.shape;
  if (part.kind !== 'rows') {
    requireGrown(site, shape, micro, null);
    if (part.kind === 'total' && kind === 'max')
      throw mix(site, 'it takes the largest of sums over the rows of the batch.');
    return part;
  }
  const found = at(site, shape, part.stride);
  requireGrown(site, shape, micro, found.axis);
  if (!axes.includes(found.axis)) {
    const kept = shape.map((d, axis) => (axes.includes(axis) ? 1 : d));
    return { ...part, stride: strideAt(kept, found.axis, found.inner) };
  }
  if (kind === 'max') throw mix(site, 'it takes the largest over the rows of the batch.');
  return { kind: 'total', power: part.power + (kind === 'mean' ? 1 : 0), by: site.whole };
}

/** Elements in another order: rows keep together, wherever their axis goes. */
function moved(
  site: Site,
  place: (found: RowsAt, from: readonly number[]) => readonly [number, number],
): Part {
  const one = operand(site, 0);
  const found = rowsAt(site, one);
  if (!found || one.part.kind !== 'rows') return one.part;
  const [axis, inner] = place(found, one.shape);
  return { ...one.part, stride: strideAt(site.shape, axis, inner) };
}

function slice(site: Site<'slice'>): Part {
  return moved(site, (found, from) => {
    if (site.whole.attrs.sizes[found.axis] !== from[found.axis]) {
      throw mix(site, 'it takes some of the rows of the batch.');
    }
    return [found.axis, found.inner];
  });
}

function concat(site: Site<'concat'>): Part {
  const along = site.whole.attrs.axis;
  const places = site.operands.map((one) => one && rowsAt(site, one));
  const parts = site.operands.map((one) => one?.part ?? constant);
  const [first = constant] = parts;
  const [place = null] = places;
  const alike = parts.every(
    (part, i) =>
      part.kind === first.kind &&
      part.power === first.power &&
      places[i]?.axis === place?.axis &&
      places[i]?.inner === place?.inner &&
      (place?.axis === along || places[i]?.outer === place?.outer),
  );
  if (!alike)
    throw mix(site, 'it joins what has a row for each row of the batch with what has not.');
  if (!place || first.kind !== 'rows') return first;
  return { ...first, stride: strideAt(site.shape, place.axis, place.inner) };
}

/** Of one row of sums over the last axis: x times a weight that no row has a part in. */
function linear(site: Site): Part {
  const [x, w] = [operand(site, 0), operand(site, 1)];
  const bias = site.operands[2] ?? null;
  if (w.part.kind !== 'same')
    throw mix(site, 'it takes rows of the batch for its weight: each row meets every other one.');
  const power = x.part.power + w.part.power;
  if (bias) {
    if (bias.part.kind !== 'same') throw mix(site, 'its bias is made of rows of the batch.');
    const wanted = x.part.kind === 'total' ? power - 1 : power;
    if (bias.part.power !== wanted)
      throw mix(site, 'it adds its bias to what depends on the size of the batch.');
  }
  const found = rowsAt(site, x);
  if (!found || x.part.kind !== 'rows') return { ...x.part, power };
  if (found.axis === x.shape.length - 1) throw mix(site, 'it joins the rows of the batch.');
  return { kind: 'rows', stride: strideAt(site.shape, found.axis, found.inner), power };
}

function matmul(site: Site<'matmul'>): Part {
  const [a, b] = [operand(site, 0), operand(site, 1)];
  if (site.operands[2])
    throw mix(site, 'it is not known how its third operand treats the rows of a batch.');
  const power = a.part.power + b.part.power;
  const [total] = [a.part, b.part].filter((part) => part.kind === 'total');
  if (total) {
    if (a.part.kind !== 'same' && b.part.kind !== 'same') {
      throw mix(site, 'it multiplies a sum over the rows of the batch with what is made of them.');
    }
    return { ...total, power };
  }
  const [left, right] = [rowsAt(site, a), rowsAt(site, b)];
  if (!left && !right) return { kind: 'same', power };
  const rank = site.shape.length;
  const { attrs } = site.whole;
  /** Axes of the operands that are summed over, and those that are axes of the result. */
  const [joinedA, joinedB] = [
    attrs.transposeA ? rank - 2 : rank - 1,
    attrs.transposeB ? rank - 1 : rank - 2,
  ];
  const whereA =
    left && (left.axis === joinedA ? 'joined' : left.axis < rank - 2 ? left.axis : rank - 2);
  const whereB =
    right && (right.axis === joinedB ? 'joined' : right.axis < rank - 2 ? right.axis : rank - 1);
  const sides = left && right;
  const alike = sides && whereA === whereB && left.inner === right.inner;
  if (alike && whereA === 'joined') return { kind: 'total', power, by: site.whole };
  if (alike && typeof whereA === 'number') {
    return { kind: 'rows', stride: strideAt(site.shape, whereA, left.inner), power };
  }
  if (sides) throw mix(site, 'it multiplies each row of the batch with every other one.');
  const where = whereA ?? whereB;
  const found = left ?? right;
  if (where === 'joined' || where === null || !found || where < rank - 2) {
    throw mix(site, 'it treats each place in the batch in its own way.');
  }
  return { kind: 'rows', stride: strideAt(site.shape, where, found.inner), power };
}

function embed(site: Site): Part {
  const [table, ids] = [operand(site, 0), operand(site, 1)];
  plain(site);
  if (table.part.kind !== 'same')
    throw mix(site, 'it looks ids up in a table that is made of rows of the batch.');
  const width = table.shape[1] ?? 1;
  return ids.part.kind === 'rows' ? { ...ids.part, stride: ids.part.stride * width } : ids.part;
}

/** Operators over the last axis, each row of it for itself. */
function overLast(site: Site): Part {
  plain(site);
  const x = operand(site, 0);
  if (rowsAt(site, x)?.axis === x.shape.length - 1)
    throw mix(site, 'it goes over the rows of the batch.');
  return x.part;
}

function crossEntropy(site: Site): Part {
  const [logits, targets] = [operand(site, 0), operand(site, 1)];
  const part = overLast(site);
  const classes = logits.shape.at(-1) ?? 1;
  const wanted = targets.part.kind === 'rows' ? targets.part.stride * classes : null;
  if (part.kind !== 'rows' && wanted === null) return part;
  if (part.kind !== 'rows' || part.stride !== wanted) {
    throw mix(site, 'its targets are not the targets of the rows of its logits.');
  }
  return { ...part, stride: part.stride / classes };
}

/** Axes that attention and rope treat one by one: the batch, and for rope the heads. */
function inLeading(axes: readonly number[]): (site: Site<'attention' | 'rope'>) => Part {
  return (site) => {
    plain(site);
    const heads = site.whole.attrs.layout === 'tokens' ? 2 : 1;
    const allowed = axes.map((axis) => (axis === 1 ? heads : axis));
    const all = site.operands.flatMap((one) => (one ? [one] : []));
    const operands = site.whole.op === 'rope' ? all.slice(0, 1) : all;
    const places = operands.map((one) => rowsAt(site, one));
    const [first = null] = places;
    if (!first) {
      if (places.every((place) => place === null)) return operand(site, 0).part;
      throw mix(
        site,
        'some of its operands have a row for each row of the batch, and some have not.',
      );
    }
    if (!allowed.includes(first.axis)) throw mix(site, 'it goes over the rows of the batch.');
    if (
      !places.every(
        (p) => p?.axis === first.axis && p.inner === first.inner && p.outer === first.outer,
      )
    ) {
      throw mix(site, 'its operands have the rows of the batch in different places.');
    }
    return { kind: 'rows', stride: strideAt(site.shape, first.axis, first.inner), power: 0 };
  };
}

const rowRules: { readonly [N in OpName]?: (site: Site<N>) => Part } = {
  map: (site) => pointwise(site, site.shape),
  detach: (site) => pointwise(site, site.shape),
  reduce: reduction,
  reshape: (site) => {
    const { part } = operand(site, 0);
    if (part.kind === 'rows') at(site, site.shape, part.stride);
    return part;
  },
  permute: (site) =>
    moved(site, ({ axis, inner }) => [site.whole.attrs.order.indexOf(axis), inner]),
  slice,
  concat,
  linear,
  matmul,
  embed,
  normalise: overLast,
  softmax: overLast,
  crossEntropy,
  attention: inLeading([0]),
  rope: inLeading([0, 1]),
};

/** The part of a node's first result; throws `RowsMix`. */
export function partOf<N extends OpName>(op: N, site: Site<N>): Part {
  const rule: ((site: Site<N>) => Part) | undefined = rowRules[op];
  if (!rule)
    throw new RowsMix(nodeOf(site.whole), `it is not known how ${op} treats the rows of a batch.`);
  return rule(site);
}
