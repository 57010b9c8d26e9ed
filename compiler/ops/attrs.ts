/** Reads an operator's attributes by name and kind. A missing one is our own mistake, hence an internal error. */

import type { Attrs } from '../ir/graph.ts';
import type { Scalar } from '../ir/scalar.ts';

const missing = (name: string, kind: string): Error =>
  new Error(`internal: attribute '${name}' should be ${kind}`);

export function number(attrs: Attrs, name: string): number {
  const value = attrs[name];
  if (typeof value !== 'number') throw missing(name, 'a number');
  return value;
}

export function flag(attrs: Attrs, name: string): boolean {
  const value = attrs[name];
  if (typeof value !== 'boolean') throw missing(name, 'true or false');
  return value;
}

export function text(attrs: Attrs, name: string): string {
  const value = attrs[name];
  if (typeof value !== 'string') throw missing(name, 'a string');
  return value;
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((v) => typeof v === 'number');

export function numbers(attrs: Attrs, name: string): readonly number[] {
  const value = attrs[name];
  if (!isNumbers(value)) throw missing(name, 'a list of numbers');
  return value;
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'object' && value !== null && 'kind' in value;

export function formula(attrs: Attrs, name = 'formula'): Scalar {
  const value = attrs[name];
  if (!isScalar(value)) throw missing(name, 'a formula');
  return value;
}

export function formulas(attrs: Attrs, name = 'formulas'): readonly Scalar[] {
  const value = attrs[name];
  if (!Array.isArray(value) || !value.every(isScalar)) throw missing(name, 'a list of formulas');
  return value;
}
