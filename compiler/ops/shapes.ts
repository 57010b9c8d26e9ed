/** Questions about operands that shape rules ask, and the sentences they answer with when the answer is no. */

import { isFormat, sameShape, showType, type FormatName, type TensorType } from '../ir/types.ts';
import { ShapeError } from './op.ts';

/** `x is f32[4, 8]; w is f32[16, 9]` */
export const describe = (operands: Readonly<Record<string, TensorType | null>>): string =>
  Object.entries(operands)
    .flatMap(([name, type]) => (type ? [`${name} is ${showType(type)}`] : []))
    .join('; ');

/** Throws unless `holds`; `hint` may say what was probably meant. */
export function require(
  holds: boolean,
  operands: Readonly<Record<string, TensorType | null>>,
  wanted: string,
  hint?: string | false,
): asserts holds {
  if (!holds) throw new ShapeError(describe(operands), wanted, hint || undefined);
}

/** The operand at `index`; an absent one is our own mistake. */
export function operand(inputs: readonly (TensorType | null)[], index: number): TensorType {
  const type = inputs[index];
  if (!type) throw new Error(`internal: operand ${index} is absent`);
  return type;
}

const ordinals = ['no', 'one axis', 'two axes', 'three axes', 'four axes', 'five axes'];

export function requireRank(op: string, name: string, type: TensorType, rank: number): void {
  require(type.shape.length === rank, {
    [name]: type,
  }, `${op} wants ${name} to have ${ordinals[rank] ?? `${rank} axes`}`);
}

export function requireAxes(op: string, name: string, type: TensorType, least: number): void {
  require(type.shape.length >= least, {
    [name]: type,
  }, `${op} wants ${name} to have at least ${ordinals[least] ?? `${least} axes`}`);
}

/** Most kernels load f32 only; what is stored otherwise reaches just those operands that `requireFloat` guards. */
export function requireF32(op: string, name: string, type: TensorType): void {
  require(type.dtype === 'f32', {
    [name]: type,
  }, `${op} wants ${name} to hold real numbers (f32)`, type.dtype === 'i32' &&
    'token ids become vectors by embed(table, ids)');
}

/** f32, or one of the formats that the row says are loaded. */
export function requireFloat(
  op: string,
  name: string,
  type: TensorType,
  loads: readonly FormatName[] = [],
): void {
  require(type.dtype === 'f32' || (isFormat(type.dtype) && loads.includes(type.dtype)), {
    [name]: type,
  }, `${op} wants ${name} to hold real numbers (f32 or f16)`, type.dtype === 'i32' &&
    'token ids become vectors by embed(table, ids)');
}

export function requireIds(op: string, name: string, type: TensorType): void {
  require(type.dtype === 'i32', {
    [name]: type,
  }, `${op} wants ${name} to hold whole numbers (i32), as Tokens do`);
}

/** All axes but the last. */
export const leading = (shape: readonly number[]): readonly number[] => shape.slice(0, -1);

export const last = (shape: readonly number[]): number => shape[shape.length - 1] ?? 1;

export const axis = (shape: readonly number[], index: number): number => shape[index] ?? 1;

/** Elements without the last axis: the rows of a row-wise operator. */
export const rowsOf = (shape: readonly number[]): number =>
  leading(shape).reduce((n, d) => n * d, 1);

/** Whether `from` broadcasts to `to`: right aligned, every axis equal or 1. */
export const broadcastsTo = (from: readonly number[], to: readonly number[]): boolean =>
  from.length <= to.length &&
  from.every((d, i) => d === 1 || d === to[to.length - from.length + i]);

/** The shape that all operands broadcast to (numpy's rule). `operands` name them for the message. */
export function broadcast(
  op: string,
  operands: Readonly<Record<string, TensorType>>,
): readonly number[] {
  const types = Object.values(operands);
  const rank = Math.max(0, ...types.map((t) => t.shape.length));
  return Array.from({ length: rank }, (_, i) => {
    const sizes = types
      .map((t) => t.shape[t.shape.length - rank + i] ?? 1)
      .filter((size) => size !== 1);
    const [size = 1] = sizes;
    require(sizes.every(
      (other) => other === size,
    ), operands, `${op} wants equal shapes, or axes of size 1, counted from the last axis; axis ${i - rank} has sizes ${[...new Set(sizes)].join(' and ')}`, transposed(
      types,
    ) && 'did you mean to permute one of them?');
    return size;
  });
}

const transposed = (types: readonly TensorType[]): boolean => {
  const [a, b] = types;
  return (
    types.length === 2 &&
    !!a &&
    !!b &&
    a.shape.length > 1 &&
    sameShape(a.shape, b.shape.toReversed())
  );
};

/** Axes of `to` along which a value of shape `from` is repeated, ascending. */
export const repeatedAxes = (from: readonly number[], to: readonly number[]): number[] =>
  to.flatMap((d, i) => {
    const own = from[from.length - to.length + i];
    return own === undefined || (own === 1 && d !== 1) ? [i] : [];
  });

/** The shape after `axes` are reduced away, or to size 1 with `keep`. */
export const reducedShape = (
  shape: readonly number[],
  axes: readonly number[],
  keep: boolean,
): number[] => shape.flatMap((d, i) => (axes.includes(i) ? (keep ? [1] : []) : [d]));
