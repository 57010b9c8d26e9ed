/**
 * Scalar formulas: what a `map` lambda becomes. One formula is read in several ways: evaluated in float64 (the
 * oracle), differentiated symbolically, and spoken by each target.
 */

export type Unary =
  'neg' | 'exp' | 'log' | 'sqrt' | 'tanh' | 'abs' | 'sin' | 'cos' | 'floor' | 'sign';
export type Binary = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'pow';
export type Comparison = 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne';

/** A number-valued formula over the operands of a `map`. */
export type Scalar =
  | { readonly kind: 'arg'; readonly index: number }
  | { readonly kind: 'literal'; readonly value: number }
  | { readonly kind: 'unary'; readonly fn: Unary; readonly a: Scalar }
  | { readonly kind: 'binary'; readonly fn: Binary; readonly a: Scalar; readonly b: Scalar }
  | { readonly kind: 'select'; readonly test: Test; readonly a: Scalar; readonly b: Scalar }
  /**
   * Uniform in [0, 1): bits of a counter-based generator at (seed operand's u32 element 0, salt, linear index of the
   * output element). The same numbers on every target; see `runtime/format/random.ts`.
   */
  | { readonly kind: 'random'; readonly seed: number; readonly salt: number };

/** A truth-valued formula. */
export type Test =
  | { readonly kind: 'compare'; readonly fn: Comparison; readonly a: Scalar; readonly b: Scalar }
  | { readonly kind: 'and' | 'or'; readonly a: Test; readonly b: Test }
  | { readonly kind: 'not'; readonly a: Test };
