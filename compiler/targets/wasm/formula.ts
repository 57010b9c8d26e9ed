/**
 * Scalar formulas spoken as WebAssembly, four elements at a time. Equal subformulas are computed once, and what does
 * not depend on the innermost loop is computed outside it.
 */

import { f32x4, i32, i32x4, v128 } from './wat/expr.ts';
import type { Expr, V } from './wat/expr.ts';
import type { Fn } from './wat/function.ts';
import * as math from './wat/math.ts';
import { streamKey, uniform4 } from './wat/random.ts';
import type { Binary, Comparison, Scalar, Test, Unary } from '../../ir/scalar.ts';

/** Where a value is fixed: for the whole call, for a row, or for four elements. */
export type Level = 0 | 1 | 2;

type Formula = Scalar | Test;

/** What formulas read: how an argument is loaded at a level, and the counters of the current elements. */
export interface Reader {
  /** The level at which argument `index` is fixed. */
  level(index: number): Level;
  load(f: Fn, index: number): V;
  /** The u32 that seeds `random`. */
  seed(f: Fn, index: number): Expr<'i32'>;
  /** Linear index of the current output elements. */
  counter(f: Fn): V;
}

/** Formulas of one kernel with equal parts shared. Ids name subformulas; the table spells the whole kernel. */
export class Formulas {
  private readonly ids = new Map<Formula, number>();
  private readonly byKey = new Map<string, number>();
  private readonly nodes: Formula[] = [];
  readonly roots: readonly number[];

  constructor(formulas: readonly Scalar[]) {
    this.roots = formulas.map((formula) => this.id(formula));
  }

  /** Every distinct subformula in order: equal texts mean equal formulas. */
  get text(): string {
    return `${[...this.byKey.keys()].join(';')}=>${this.roots.join()}`;
  }

  node(id: number): Formula {
    const node = this.nodes[id];
    if (!node) throw new Error(`internal: no subformula ${id}`);
    return node;
  }

  id(formula: Formula): number {
    const known = this.ids.get(formula);
    if (known !== undefined) return known;
    const key = this.key(formula);
    let id = this.byKey.get(key);
    if (id === undefined) {
      id = this.nodes.push(formula) - 1;
      this.byKey.set(key, id);
    }
    this.ids.set(formula, id);
    return id;
  }

  private key(formula: Formula): string {
    switch (formula.kind) {
      case 'arg':
        return `x${formula.index}`;
      case 'literal':
        return Object.is(formula.value, -0) ? '-0' : String(formula.value);
      case 'random':
        return `random ${formula.seed} ${formula.salt}`;
      case 'compare':
      case 'unary':
      case 'binary':
        return `${formula.fn} ${this.parts(formula).join(' ')}`;
      default:
        return `${formula.kind} ${this.parts(formula).join(' ')}`;
    }
  }

  private parts(formula: Formula): number[] {
    return partsOf(formula).map((part) => this.id(part));
  }
}

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'arg':
    case 'literal':
    case 'random':
      return [];
    case 'unary':
    case 'not':
      return [formula.a];
    case 'binary':
    case 'compare':
    case 'and':
    case 'or':
      return [formula.a, formula.b];
    case 'select':
      return [formula.test, formula.a, formula.b];
  }
  return formula satisfies never;
}

/** Writes the values of formulas into a function, level by level. */
export class Emitter {
  private readonly f: Fn;
  private readonly formulas: Formulas;
  private readonly reader: Reader;
  private readonly values: Map<number, V>;
  private readonly keys: Map<number, Expr<'i32'>>;
  private readonly levels: Map<number, Level>;

  constructor(f: Fn, formulas: Formulas, reader: Reader, outer?: Emitter) {
    this.f = f;
    this.formulas = formulas;
    this.reader = reader;
    this.values = new Map(outer?.values);
    this.keys = new Map(outer?.keys);
    this.levels = outer?.levels ?? new Map<number, Level>();
  }

  /** An emitter for an inner block: it knows what was computed so far, and what it computes stays its own. */
  inner(reader: Reader): Emitter {
    return new Emitter(this.f, this.formulas, reader, this);
  }

  /** Computes everything that is fixed at `level` or further out. */
  hoist(level: Level): void {
    const seen = new Set<number>();
    const visit = (id: number): void => {
      if (seen.has(id)) return;
      seen.add(id);
      const node = this.formulas.node(id);
      if (node.kind === 'random' && !this.keys.has(id)) {
        const seed = this.reader.seed(this.f, node.seed);
        this.keys.set(id, this.f.int('key', this.f.call(streamKey, seed, node.salt | 0)));
      }
      if (node.kind !== 'literal' && this.level(id) <= level) this.value(id);
      else for (const part of partsOf(node)) visit(this.formulas.id(part));
    };
    this.formulas.roots.forEach(visit);
  }

  /** The value of formula `index`. */
  result(index: number): V {
    const root = this.formulas.roots[index];
    if (root === undefined) throw new Error(`internal: no formula ${index}`);
    return this.value(root);
  }

  private level(id: number): Level {
    const known = this.levels.get(id);
    if (known !== undefined) return known;
    const node = this.formulas.node(id);
    const own: Level =
      node.kind === 'arg' ? this.reader.level(node.index) : node.kind === 'random' ? 2 : 0;
    const parts = partsOf(node).map((part) => this.level(this.formulas.id(part)));
    const level = Math.max(own, ...parts) as Level;
    this.levels.set(id, level);
    return level;
  }

  private value(id: number): V {
    const known = this.values.get(id);
    if (known) return known;
    const node = this.formulas.node(id);
    if (node.kind === 'literal') return f32x4.const(node.value);
    const local = this.f.vector('v', this.compute(id, node));
    this.values.set(id, local);
    return local;
  }

  private compute(id: number, node: Exclude<Formula, { kind: 'literal' }>): V {
    const of = (part: Formula): V => this.value(this.formulas.id(part));
    switch (node.kind) {
      case 'arg':
        return this.reader.load(this.f, node.index);
      case 'random': {
        const key = this.keys.get(id);
        if (!key) throw new Error('internal: random was not hoisted');
        return this.f.call(uniform4, key, this.reader.counter(this.f));
      }
      case 'unary':
        return unary(this.f, node.fn, of(node.a));
      case 'binary':
        return node.fn === 'pow' && node.b.kind === 'literal'
          ? this.power(of(node.a), node.b.value)
          : binary(this.f, node.fn, of(node.a), of(node.b));
      case 'select':
        return v128.select(of(node.test), of(node.a), of(node.b));
      case 'compare':
        return comparisons[node.fn](of(node.a), of(node.b));
      case 'and':
        return v128.and(of(node.a), of(node.b));
      case 'or':
        return v128.or(of(node.a), of(node.b));
      case 'not':
        return v128.not(of(node.a));
    }
    return node satisfies never;
  }

  /** Small whole powers by squaring, square roots as such: exact where pow would only be close. */
  private power(a: V, exponent: number): V {
    const whole = Math.abs(exponent);
    if (whole === 0.5) return reciprocalIf(exponent < 0, f32x4.sqrt(a));
    if (!Number.isInteger(exponent) || whole > 8 || whole === 0)
      return this.f.call(math.pow, a, f32x4.const(exponent));
    let square = a;
    let product: V | undefined;
    for (let bits = whole; bits > 0; bits >>= 1) {
      if (bits & 1) product = product ? f32x4.mul(product, square) : square;
      if (bits > 1) square = this.f.vector('square', f32x4.mul(square, square));
    }
    return reciprocalIf(exponent < 0, product ?? a);
  }
}

const reciprocalIf = (test: boolean, a: V): V => (test ? f32x4.div(f32x4.const(1), a) : a);

function unary(f: Fn, fn: Unary, a: V): V {
  switch (fn) {
    case 'exp':
      return math.expOf(f, a);
    case 'log':
    case 'tanh':
    case 'sin':
    case 'cos':
      return f.call(math[fn], a);
    case 'neg':
    case 'sqrt':
    case 'abs':
    case 'floor':
      return f32x4[fn](a);
    case 'sign':
      return v128.or(
        v128.and(f32x4.ne(a, f32x4.const(0)), f32x4.const(1)),
        v128.and(a, i32x4.const(0x80000000)),
      );
  }
  return fn satisfies never;
}

const binary = (f: Fn, fn: Binary, a: V, b: V): V =>
  fn === 'pow' ? f.call(math.pow, a, b) : f32x4[fn](a, b);

const comparisons: Readonly<Record<Comparison, (a: V, b: V) => V>> = f32x4;

/** Counters base, base + 1, … of four elements. */
export const countFrom = (base: Expr<'i32'>): V =>
  i32x4.add(i32x4.splat(i32.const(base)), i32x4.lanes(0, 1, 2, 3));
