/** Dimensions as data: names, numbers, and products, quotients, sums and differences of these. */

import type { Location } from '../ir/graph.ts';
import { dimensionFraction } from '../diagnostics.ts';

export type Dimension =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: Arithmetic; readonly a: Dimension; readonly b: Dimension };

export type Arithmetic = 'mul' | 'div' | 'add' | 'sub';

/** What a `Dim<…>` type says. */
export interface Declaration {
  readonly name: string;
  /** A number, a key of config.json, or null. */
  readonly size: number | string | null;
  readonly otherwise: Dimension | null;
  readonly at: Location;
}

export const number = (value: number): Dimension => ({ kind: 'number', value });

const signs: Readonly<Record<Arithmetic, string>> = { mul: '*', div: '/', add: '+', sub: '-' };

/** `H*K`, as in the type's own name. */
export function showDimension(d: Dimension): string {
  if (d.kind === 'named') return d.name;
  if (d.kind === 'number') return String(d.value);
  const term = (t: Dimension): string =>
    t.kind === 'named' || t.kind === 'number' ? showDimension(t) : `(${showDimension(t)})`;
  return `${term(d.a)}${signs[d.kind]}${term(d.b)}`;
}

/** `[B, T, H*K]` */
export const showShape = (dims: readonly Dimension[]): string =>
  `[${dims.map(showDimension).join(', ')}]`;

/** The size where all of its names are known, else undefined. Throws where it does not come out whole. */
export function sizeIn(
  d: Dimension,
  known: (name: string) => number | undefined,
  at?: Location,
): number | undefined {
  if (d.kind === 'named') return known(d.name);
  if (d.kind === 'number') return d.value;
  const a = sizeIn(d.a, known, at);
  const b = sizeIn(d.b, known, at);
  if (a === undefined || b === undefined) return undefined;
  const value = arithmetic[d.kind](a, b);
  if (!Number.isInteger(value) || value < 1) throw dimensionFraction(showDimension(d), value, at);
  return value;
}

const arithmetic: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
};

/** The names in `d`. */
export function namesIn(d: Dimension): readonly string[] {
  if (d.kind === 'named') return [d.name];
  return d.kind === 'number' ? [] : [...namesIn(d.a), ...namesIn(d.b)];
}

/**
 * Solves `d = size` for its one unknown name: its value (perhaps a fraction, when nothing whole fits), or undefined
 * where none or several are unknown.
 */
export function solve(
  d: Dimension,
  size: number,
  known: (name: string) => number | undefined,
): { readonly name: string; readonly size: number } | undefined {
  if (d.kind === 'named') return known(d.name) === undefined ? { name: d.name, size } : undefined;
  if (d.kind === 'number') return undefined;
  const a = sizeIn(d.a, known);
  const b = sizeIn(d.b, known);
  if (a !== undefined && b === undefined) {
    const rest = { mul: size / a, div: a / size, add: size - a, sub: a - size }[d.kind];
    return solve(d.b, rest, known);
  }
  if (b !== undefined && a === undefined) {
    const rest = { mul: size / b, div: size * b, add: size - b, sub: size + b }[d.kind];
    return solve(d.a, rest, known);
  }
  return undefined;
}

/** Reads `showDimension`'s text back: how a dimension that only the type checker has seen becomes data. */
export function parseDimension(text: string): Dimension {
  let at = 0;
  const term = (): Dimension => {
    if (text[at] === '(') {
      at++;
      const inside = expression();
      at++;
      return inside;
    }
    const word = /^[^*/+\-()]*/.exec(text.slice(at))?.[0] ?? '';
    at += word.length;
    return /^\d+$/.test(word) ? number(Number(word)) : { kind: 'named', name: word };
  };
  const expression = (): Dimension => {
    let left = term();
    for (;;) {
      const sign = text[at];
      const kind = (Object.keys(signs) as Arithmetic[]).find((k) => signs[k] === sign);
      if (kind === undefined) return left;
      at++;
      left = { kind, a: left, b: term() };
    }
  };
  return expression();
}

/** The same dimension by structure. */
export const sameDimension = (a: Dimension, b: Dimension): boolean =>
  showDimension(a) === showDimension(b);
