/**
 * The rules of the stored-form pass. With x decoded from what a policy stored:
 *
 *     f(decode(q))                f reads q and decodes as it loads                     any f whose row says that it `loads` them
 *     (q ⊙ w)ᵀ·t                  diag(w)·(qᵀ·t)                                        w per channel, x coded
 *     linear(q ⊙ w, W)            linear(q, W ⊙ w)                                      where W is smaller than x
 *     (P·R) ⊙ w                   P·(R ⊙ w)                                             w per channel
 *     op(P·R)·b, a·op(P·R)        through the k columns of P                            always fewer operations
 *     Σ_rows (P·R) ⊙ d            Σ_k R ⊙ (Pᵀ·d)
 *     f(P·R, …), pointwise        block by block (productMap)
 *     normaliseGrad(P·R, ρ, d)    ρ ⊙ d − (ρ ⊙ μ ⊙ P)·R,  μ = rowsum(P ⊙ d·Rᵀ) / D
 *
 * All are exact in real numbers.
 */

import type { GraphBuilder } from '../ir/builder.ts';
import type { Node, ValueId } from '../ir/graph.ts';
import type { Scalar } from '../ir/scalar.ts';
import { bytesOf, elements, isFormat, isPlain, sameShape } from '../ir/types.ts';
import { s, substitute } from '../ops/scalar.ts';
import { map, reduce, reshape } from '../ops/sugar.ts';
import { last, rowsOf } from '../ops/shapes.ts';
import { opOf } from '../ops/table.ts';
import type { Context, Rule, Rules } from './rewrite.ts';

/** x ≈ p·r or p·rᵀ, as [rows, channels]. */
interface Factors {
  readonly p: ValueId;
  readonly r: ValueId;
  /** r lies as [channels, k]. */
  readonly turned: boolean;
  readonly k: number;
}

/** What a view looks at. */
function behind(
  value: ValueId | null | undefined,
  { producer }: Pick<Context, 'producer'>,
): ValueId | null {
  const node = producer(value);
  if (node?.op === 'reshape') return behind(node.inputs[0], { producer });
  return value ?? null;
}

const operand = (node: Node, index: number): ValueId => node.inputs[index] ?? -1;

/** The two arguments that a formula multiplies, if it does nothing else. */
const multiplied = (f: Scalar): readonly [number, number] | null =>
  f.kind === 'binary' && f.fn === 'mul' && f.a.kind === 'arg' && f.b.kind === 'arg'
    ? [f.a.index, f.b.index]
    : null;

/** The rules for residuals whose packs left `stored`. */
export function storedFormRules(stored: ReadonlyMap<ValueId, ValueId>): Rules {
  const isStored = (value: ValueId | null, context: Context): boolean =>
    stored.has(behind(value, context) ?? -1);

  /** The coded or half value that a pointwise identity decodes. */
  function codes(value: ValueId | null | undefined, context: Context): ValueId | null {
    const node = context.producer(behind(value, context));
    if (node?.op !== 'map' || node.inputs.length !== 1) return null;
    if (node.attrs.formula.kind !== 'arg' || !isStored(operand(node, 0), context)) return null;
    return operand(node, 0);
  }

  /** The factors that a product decodes. */
  function factors(value: ValueId | null | undefined, context: Context): Factors | null {
    const node = context.producer(behind(value, context));
    if (node?.op !== 'matmul' || node.attrs.transposeA || node.inputs[2]) return null;
    const [p, r] = [operand(node, 0), operand(node, 1)];
    if (!isFactor(p, context) || !isFactor(r, context)) return null;
    const { shape } = context.g.typeOf(p);
    return { p, r, turned: node.attrs.transposeB, k: last(shape) };
  }

  /** A stored factor, its decoded form, or one that a rule below made of it. */
  const made = new Set<ValueId>();
  const isFactor = (value: ValueId, context: Context): boolean =>
    made.has(value) || isStored(value, context) || codes(value, context) !== null;

  /** Operands that the kernel decodes itself are read as they are stored. */
  const load: Rule<'map' | 'reduce' | 'matmul' | 'linear' | 'normaliseGrad'> = (node, context) => {
    const { loads = {} } = opOf(node.op);
    const { g } = context;
    let changed = false;
    const inputs = node.inputs.map((value, index) => {
      const formats = loads[index];
      if (value === null || !formats) return value;
      const from = codes(value, context);
      if (from === null) return value;
      const { shape } = g.typeOf(value);
      const type = g.typeOf(from);
      if (!isFormat(type.dtype) || !formats.includes(type.dtype)) return value;
      if (!isPlain(type.dtype) && last(shape) !== last(type.shape)) return value;
      changed = true;
      return reshape(g, from, shape);
    });
    return changed ? g.apply(node.op, inputs, node.attrs) : null;
  };

  /** x ⊙ w with w per channel or one number: the operand that is x, and w. */
  function scaled(
    value: ValueId | null | undefined,
    context: Context,
    isX: (value: ValueId) => boolean,
  ): { readonly x: ValueId; readonly w: ValueId } | null {
    const node = context.producer(behind(value, context));
    if (node?.op !== 'map' || node.inputs.length !== 2) return null;
    const indices = multiplied(node.attrs.formula);
    if (!indices) return null;
    const [a, b] = [operand(node, indices[0]), operand(node, indices[1])];
    const [x, w] = isX(a) ? [a, b] : [b, a];
    if (x === w || !isX(x)) return null;
    const { shape } = context.g.typeOf(x);
    const { shape: own } = context.g.typeOf(w);
    const channels = last(shape);
    if (elements(own) !== channels || last(own) !== channels) return null;
    return sameShape(context.g.typeOf(node.outputs[0] ?? -1).shape, shape) ? { x, w } : null;
  }

  const isCodes = (context: Context) => (value: ValueId) =>
    codes(value, context) !== null ||
    (context.g.typeOf(value).dtype !== 'f32' && isStored(value, context));

  /** (q ⊙ w)ᵀ·t: the scale waits for the small result. */
  const scaleAfter: Rule<'matmul'> = (node, context) => {
    const { g } = context;
    if (node.inputs[2] || !node.attrs.transposeA) return null;
    const [a, b] = [operand(node, 0), operand(node, 1)];
    if (g.typeOf(a).shape.length !== 2) return null;
    const left = scaled(a, context, isCodes(context));
    if (left) {
      const x = reshape(g, left.x, g.typeOf(a).shape);
      const y = g.add('matmul', [x, b], node.attrs);
      const w = reshape(g, left.w, [last(g.typeOf(a).shape), 1]);
      return [map(g, s.mul(s.arg(0), s.arg(1)), [y, w])];
    }
    const right = node.attrs.transposeB ? null : scaled(b, context, isCodes(context));
    if (!right) return null;
    const x = reshape(g, right.x, g.typeOf(b).shape);
    const y = g.add('matmul', [a, x], node.attrs);
    return [map(g, s.mul(s.arg(0), s.arg(1)), [y, flat(g, right.w)])];
  };

  /** linear(q ⊙ w, W) = linear(q, W ⊙ w). */
  const scaleWeight: Rule<'linear'> = (node, context) => {
    const { g } = context;
    const found = scaled(node.inputs[0], context, isCodes(context));
    if (!found) return null;
    const [x, weight] = [operand(node, 0), operand(node, 1)];
    if (4 * elements(g.typeOf(weight).shape) >= bytesOf(g.typeOf(x))) return null;
    const W = map(g, s.mul(s.arg(0), s.arg(1)), [weight, flat(g, found.w)]);
    const inner = reshape(g, found.x, g.typeOf(x).shape);
    return [g.add('linear', [inner, W, node.inputs[2] ?? null], node.attrs)];
  };

  /** (P·R) ⊙ w = P·(R ⊙ w). */
  const scaleFactor: Rule<'map'> = (node, context) => {
    const { g } = context;
    const [y] = node.outputs;
    const found = scaled(
      y,
      { ...context, producer: (v) => (v === y ? node : context.producer(v)) },
      (v) => factors(v, context) !== null,
    );
    const parts = found && factors(found.x, context);
    if (!found || !parts) return null;
    const { shape } = g.typeOf(found.x);
    const w = parts.turned ? reshape(g, found.w, [last(shape), 1]) : flat(g, found.w);
    const r = map(g, s.mul(s.arg(0), s.arg(1)), [parts.r, w]);
    made.add(r);
    const attrs = { transposeA: false, transposeB: parts.turned };
    return [reshape(g, g.add('matmul', [parts.p, r], attrs), shape)];
  };

  /** op(P·R)·b and a·op(P·R), through the narrow middle. */
  const throughMiddle: Rule<'matmul'> = (node, context) => {
    const { g } = context;
    if (node.inputs[2] || made.has(node.outputs[0] ?? -1)) return null;
    const [a, b] = [operand(node, 0), operand(node, 1)];
    if (g.typeOf(a).shape.length !== 2 || isDecode(node, context)) return null;
    const { transposeA: ta, transposeB: tb } = node.attrs;
    const times = (x: ValueId, tx: boolean, y: ValueId, ty: boolean): ValueId =>
      g.add('matmul', [x, y], { transposeA: tx, transposeB: ty });
    const left = factors(a, context);
    if (left) {
      const { p, r, turned } = left;
      // op(a) = p·op(r) or, transposed, op(r)ᵀ·pᵀ.
      return [
        ta
          ? times(r, !turned, times(p, true, b, tb), false)
          : times(p, false, times(r, turned, b, tb), false),
      ];
    }
    const right = factors(b, context);
    if (!right) return null;
    const { p, r, turned } = right;
    return [
      tb
        ? times(times(a, ta, r, !turned), false, p, true)
        : times(times(a, ta, p, false), false, r, turned),
    ];
  };

  /** A product that only decodes: it goes when nothing reads it. */
  const isDecode = (node: Node, context: Context): boolean =>
    isFactor(operand(node, 0), context) && isFactor(operand(node, 1), context);

  /** linear(P·R, W) = P·(R·Wᵀ) + bias. */
  const linearThroughMiddle: Rule<'linear'> = (node, context) => {
    const { g } = context;
    const parts = factors(node.inputs[0], context);
    if (!parts) return null;
    const [y] = node.outputs;
    const { shape } = g.typeOf(y ?? -1);
    const attrs = { transposeA: parts.turned, transposeB: true };
    const inner = g.add('matmul', [parts.r, operand(node, 1)], attrs);
    const outer = g.add('matmul', [parts.p, inner], { transposeA: false, transposeB: false });
    const whole = reshape(g, outer, shape);
    const bias = node.inputs[2] ?? null;
    return [bias === null ? whole : map(g, s.add(s.arg(0), s.arg(1)), [whole, bias])];
  };

  /** The norm's gradient without forming x̂ = P·R. */
  const normThroughMiddle: Rule<'normaliseGrad'> = (node, context) => {
    const { g } = context;
    const parts = factors(node.inputs[0], context);
    if (!parts) return null;
    const { p, r, turned, k } = parts;
    const [rstd, d] = [operand(node, 1), operand(node, 2)];
    const { shape } = g.typeOf(d);
    const [rows, D] = [rowsOf(shape), last(shape)];
    const flatD = reshape(g, d, [rows, D]);
    const scale = reshape(g, rstd, [rows, 1]);
    // u = d·Rᵀ, so that rowsum(P ⊙ u) = rowsum(x̂ ⊙ d).
    const u = g.add('matmul', [flatD, r], { transposeA: false, transposeB: !turned });
    const along = reduce(g, 'sum', s.mul(s.arg(0), s.arg(1)), [p, u], {
      axes: [1],
      keep: true,
      shape: [rows, k],
    });
    const shift = s.mul(s.mul(s.arg(0), s.literal(-1 / D)), s.mul(s.arg(1), s.arg(2)));
    const left = map(g, shift, [p, along, scale]);
    const base = node.attrs.centered
      ? map(g, s.mul(s.arg(1), s.sub(s.arg(0), s.arg(2))), [
          flatD,
          scale,
          reduce(g, 'mean', s.arg(0), [flatD], { axes: [1], keep: true }),
        ])
      : map(g, s.mul(s.arg(0), s.arg(1)), [flatD, scale]);
    const attrs = { transposeA: false, transposeB: turned };
    return [reshape(g, g.add('matmul', [left, r, base], attrs), shape)];
  };

  /** The weight gradient of a norm: Σ over rows of (P·R) ⊙ d. */
  const sumThroughMiddle: Rule<'reduce'> = (node, context) => {
    const { g } = context;
    if (node.inputs.length !== 2 || node.attrs.reduction !== 'sum') return null;
    const indices = multiplied(node.attrs.formula);
    if (!indices || indices[0] === indices[1]) return null;
    const index = node.inputs.findIndex((v) => factors(v, context) !== null);
    const parts = factors(node.inputs[index], context);
    const d = node.inputs[1 - index];
    const { shape, axes } = node.attrs;
    const overRows = axes.length === shape.length - 1 && !axes.includes(shape.length - 1);
    if (!parts || d === null || d === undefined || !overRows) return null;
    if (!sameShape(g.typeOf(d).shape, shape) || g.typeOf(d).dtype !== 'f32') return null;
    const { p, r, turned, k } = parts;
    const D = last(shape);
    const flatD = reshape(g, d, [rowsOf(shape), D]);
    const [a, b] = turned ? [flatD, p] : [p, flatD];
    const inner = g.add('matmul', [a, b], { transposeA: true, transposeB: false });
    const total = reduce(g, 'sum', s.mul(s.arg(0), s.arg(1)), [r, inner], {
      axes: [turned ? 1 : 0],
      shape: turned ? [D, k] : [k, D],
    });
    return [reshape(g, total, g.typeOf(node.outputs[0] ?? -1).shape)];
  };

  /** A pointwise function of products P·R, block by block. */
  const mapOfProducts: Rule<'map'> = (node, context) => {
    const { g } = context;
    const { shape } = g.typeOf(node.outputs[0] ?? -1);
    const parts = node.inputs.map((v) => {
      const found = factors(v, context);
      return found && g.typeOf(found.p).dtype === 'f32' ? found : null;
    });
    const products = parts.filter((found) => found !== null);
    const others = node.inputs.filter((_, i) => !parts[i]);
    const fits = node.inputs.every((v, i) => {
      const type = g.typeOf(v ?? -1);
      const whole = sameShape(type.shape, shape);
      const count = elements(type.shape);
      const vector = count === 1 || (count === last(shape) && last(type.shape) === count);
      return type.dtype === 'f32' && (whole || (vector && !parts[i]));
    });
    if (products.length === 0 || !fits || node.attrs.dtype !== 'f32') return null;
    const order = [
      ...parts.flatMap((found, i) => (found ? [i] : [])),
      ...parts.flatMap((found, i) => (found ? [] : [i])),
    ];
    const place = (i: number): number => order.indexOf(i);
    return [
      g.add('productMap', [...products.flatMap(({ p, r }) => [p, r]), ...others], {
        formula: substitute(node.attrs.formula, (i) => s.arg(place(i)), place),
        shape,
        products: products.length,
        transposed: products.map(({ turned }) => Number(turned)),
      }),
    ];
  };

  return {
    map: [scaleFactor, load, mapOfProducts],
    reduce: [sumThroughMiddle, load],
    matmul: [throughMiddle, scaleAfter, load],
    linear: [linearThroughMiddle, scaleWeight, load],
    normaliseGrad: [normThroughMiddle, load],
  };
}

/** A vector, whatever axes of size 1 it has. */
const flat = (g: GraphBuilder, w: ValueId): ValueId => reshape(g, w, [elements(g.typeOf(w).shape)]);
