/** Rules that only take away: operators that do nothing, views of views, literals that a formula can hold. */

import type { Node, ValueId } from '../ir/graph.ts';
import type { Scalar } from '../ir/scalar.ts';
import { elements, sameShape } from '../ir/types.ts';
import { literalOf, s, substitute } from '../ops/scalar.ts';
import { dense } from '../ops/sugar.ts';
import type { Context, Rule, Rules } from './rewrite.ts';

const only = (node: Node): ValueId => {
  const [x] = node.inputs;
  if (x === undefined || x === null) throw new Error(`internal: ${node.op} without an operand`);
  return x;
};

const sameAsInput: Rule = (node, { g }) => {
  const [x, [y = -1]] = [only(node), node.outputs];
  return sameShape(g.typeOf(x).shape, g.typeOf(y).shape) ? [x] : null;
};

const reshapeOfReshape: Rule<'reshape'> = (node, { g, producer }) => {
  const inner = producer(only(node));
  return inner?.op === 'reshape' ? [g.add('reshape', [only(inner)], node.attrs)] : null;
};

const permuteOfNothing: Rule<'permute'> = (node) =>
  node.attrs.order.every((axis, i) => axis === i) ? [only(node)] : null;

const permuteOfPermute: Rule<'permute'> = (node, { g, producer }) => {
  const inner = producer(only(node));
  if (inner?.op !== 'permute') return null;
  const first = inner.attrs.order;
  const order = node.attrs.order.map((axis) => first[axis] ?? axis);
  return [g.add('permute', [only(inner)], { order })];
};

/** Moving axes of size 1 moves no element. */
const permuteOfOnes: Rule<'permute'> = (node, { g }) => {
  const { shape } = g.typeOf(only(node));
  const { order } = node.attrs;
  const moved = order.filter((axis) => shape[axis] !== 1);
  if (!moved.every((axis, i) => axis > (moved[i - 1] ?? -1))) return null;
  return [g.add('reshape', [only(node)], { shape: order.map((axis) => shape[axis] ?? 1) })];
};

const concatOfOne: Rule = (node) => (node.inputs.length === 1 ? [only(node)] : null);

/** map(x, x ⇒ x) at x's own shape. */
const identityMap: Rule<'map'> = (node, { g }) => {
  const whole = node.attrs.formula;
  const x = whole.kind === 'arg' ? node.inputs[whole.index] : undefined;
  if (x === undefined || x === null) return null;
  const type = g.typeOf(x);
  const same = type.dtype === node.attrs.dtype && sameShape(type.shape, node.attrs.shape);
  return same ? [x] : null;
};

/** The number that the value holds everywhere, where it is known. */
function constantOf(value: ValueId | null, context: Pick<Context, 'producer'>): number | undefined {
  const node = context.producer(value);
  if (node?.op === 'reshape') return constantOf(only(node), context);
  if (node?.op !== 'map' || node.inputs.length > 0 || node.attrs.dtype !== 'f32') return undefined;
  return literalOf(node.attrs.formula);
}

/** Operands that are one number everywhere become literals of the formula. */
const literalOperands: Rule<'map' | 'reduce'> = (node, context) => {
  const constants = node.inputs.map((v) => constantOf(v, context));
  if (constants.every((c) => c === undefined)) return null;
  const folded = substitute(node.attrs.formula, (i): Scalar => {
    const constant = constants[i];
    return constant === undefined ? s.arg(i) : s.literal(constant);
  });
  const call = dense({ formula: folded, operands: node.inputs });
  return [context.g.add(node.op, call.operands, { ...node.attrs, formula: call.formula })];
};

/** A reduction of one number everywhere is a number. */
const reduceOfLiteral: Rule<'reduce'> = (node, { g }) => {
  const value = literalOf(node.attrs.formula);
  if (value === undefined) return null;
  const [y = -1] = node.outputs;
  const { shape } = g.typeOf(y);
  const count = elements(node.attrs.shape) / elements(shape);
  const total = node.attrs.reduction === 'sum' ? value * count : value;
  return [g.add('map', [], { formula: s.literal(total), shape, dtype: 'f32' })];
};

/** Rules that are right anywhere, forward or backward. */
export const tidy: Rules = {
  reshape: [sameAsInput, reshapeOfReshape],
  permute: [permuteOfNothing, permuteOfPermute, permuteOfOnes],
  slice: [sameAsInput],
  pad: [sameAsInput],
  concat: [concatOfOne],
  map: [identityMap, literalOperands],
  reduce: [literalOperands, reduceOfLiteral],
};
