/**
 * Scalar formulas as WGSL, over single numbers or four at a time. Equal parts are written once, as `let`; literals
 * carry exactly the f32 nearest to them; functions stay finite and correct for arguments up to ±1e4 and let NaN pass.
 */

import uniform from '../../../kernels/random.wgsl';
import type { Binary, Comparison, Scalar, Test, Unary } from '../../ir/scalar.ts';

export interface Formulas {
  /** `let` lines, in order. */
  readonly lines: readonly string[];
  /** One expression per formula. */
  readonly results: readonly string[];
  /** Helper functions that the lines call: text by name. */
  readonly helpers: ReadonlyMap<string, string>;
  /** The salts that `random` draws with, in the order of their `SALT_n` constants. */
  readonly salts: readonly number[];
  /** Operands read as numbers, `x0`, … */
  readonly reads: ReadonlySet<number>;
  /** Operands whose first element is a random key, `seed0`, … */
  readonly seeds: ReadonlySet<number>;
}

type Node = {
  readonly text: string;
  uses: number;
  name: string | null;
  readonly parts: readonly number[];
};

const symbols: Readonly<Record<Comparison, string>> = {
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  eq: '==',
  ne: '!=',
};

/** A literal that means exactly the f32 nearest to `value`; infinities become the largest finite number. */
export function literal(value: number): string {
  if (Number.isNaN(value)) throw new Error('internal: a formula holds NaN');
  const largest = 3.4028234663852886e38;
  const nearest = Math.fround(Math.max(-largest, Math.min(largest, value)));
  if (Object.is(nearest, -0)) return '-0.0f';
  const text = String(nearest);
  return /[.e]/.test(text) ? `${text}f` : `${text}.0f`;
}

/** Formulas over operands called `x0`, `x1`, …; `i` must name the element's linear index where a formula draws. */
export function speak(formulas: readonly Scalar[], width: 1 | 4): Formulas {
  const type = width === 4 ? 'vec4f' : 'f32';
  const nodes: Node[] = [];
  const known = new Map<string, number>();
  const seen = new Map<Scalar | Test, number>();
  const helpers = new Map<string, string>();
  const salts: number[] = [];
  const reads = new Set<number>();
  const seeds = new Set<number>();

  const intern = (text: string, parts: readonly number[]): number => {
    const key = `${text}|${parts.join()}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    for (const [, n] of text.matchAll(/\$(\d)/g)) use(parts[Number(n)] ?? -1);
    nodes.push({ text, uses: 0, name: null, parts });
    known.set(key, nodes.length - 1);
    return nodes.length - 1;
  };
  const node = (id: number): Node => {
    const found = nodes[id];
    if (!found) throw new Error(`internal: no part ${id}`);
    return found;
  };
  const use = (id: number): void => {
    node(id).uses += 1;
  };

  // `$0`, `$1` stand for the parts.
  const visit = (a: Scalar): number => {
    const old = seen.get(a);
    if (old !== undefined) return old;
    const id = make(a);
    seen.set(a, id);
    return id;
  };
  const make = (a: Scalar): number => {
    switch (a.kind) {
      case 'arg':
        reads.add(a.index);
        return intern(`x${a.index}`, []);
      case 'literal':
        return intern(width === 4 ? `vec4f(${literal(a.value)})` : literal(a.value), []);
      case 'unary':
        return intern(unary(a.fn, type, helpers), [visit(a.a)]);
      case 'binary': {
        // A comparison with NaN is false and keeps the first: so the literal, never NaN, comes second.
        const swap = (a.fn === 'max' || a.fn === 'min') && a.a.kind === 'literal';
        const [left, right] = swap ? [a.b, a.a] : [a.a, a.b];
        return intern(binary(a.fn, type, helpers), [visit(left), visit(right)]);
      }
      case 'select':
        return intern('select($1, $0, $2)', [visit(a.a), visit(a.b), visitTest(a.test)]);
      case 'random': {
        seeds.add(a.seed);
        if (!salts.includes(a.salt)) salts.push(a.salt);
        helpers.set('uniform', uniform);
        const draw = (c: string): string =>
          `uniform01(seed${a.seed}, SALT_${salts.indexOf(a.salt)}, ${c})`;
        const four = [0, 1, 2, 3].map((c) => draw(`i * 4u + ${c}u`)).join(', ');
        return intern(width === 4 ? `vec4f(${four})` : draw('i'), []);
      }
      default:
        return a satisfies never;
    }
  };
  const visitTest = (test: Test): number => {
    switch (test.kind) {
      case 'compare':
        return intern(`($0 ${symbols[test.fn]} $1)`, [visit(test.a), visit(test.b)]);
      case 'and':
        return intern('($0 & $1)', [visitTest(test.a), visitTest(test.b)]);
      case 'or':
        return intern('($0 | $1)', [visitTest(test.a), visitTest(test.b)]);
      case 'not':
        return intern('(!$0)', [visitTest(test.a)]);
      default:
        return test satisfies never;
    }
  };

  const roots = formulas.map(visit);
  for (const root of roots) use(root);
  const lines: string[] = [];
  const write = (id: number): string => {
    const own = node(id);
    if (own.name !== null) return own.name;
    const text = own.text.replace(/\$(\d)/g, (_, n: string) => write(own.parts[Number(n)] ?? -1));
    // Long lines are cut where a part is used twice, or has grown long.
    if (own.parts.length === 0 || (own.uses < 2 && text.length < 60)) return text;
    own.name = `t${lines.length}`;
    lines.push(`let ${own.name} = ${text};`);
    return own.name;
  };
  return { lines, results: roots.map(write), helpers, salts, reads, seeds };
}

function unary(fn: Unary, type: string, helpers: Map<string, string>): string {
  switch (fn) {
    case 'neg':
      return '(-$0)';
    case 'tanh':
      helpers.set('tanh_of', tanhOf(type));
      return 'tanh_of($0)';
    case 'exp':
    case 'log':
    case 'sqrt':
    case 'abs':
    case 'sin':
    case 'cos':
    case 'floor':
    case 'sign':
      return `${fn}($0)`;
    default:
      return fn satisfies never;
  }
}

function binary(fn: Binary, type: string, helpers: Map<string, string>): string {
  switch (fn) {
    case 'add':
      return '($0 + $1)';
    case 'sub':
      return '($0 - $1)';
    case 'mul':
      return '($0 * $1)';
    case 'div':
      return '($0 / $1)';
    case 'max':
      return `select($0, $1, $0 < $1)`;
    case 'min':
      return `select($0, $1, $0 > $1)`;
    case 'pow':
      helpers.set('power', power(type));
      return 'power($0, $1)';
    default:
      return fn satisfies never;
  }
}

/** Drivers' tanh overflows; near 0 the exponential form cancels, so the series takes over. */
const tanhOf = (type: string): string => `
fn tanh_of(x: ${type}) -> ${type} {
  let s = x * x;
  let series = x * (1.0 + s * (-0.33333334 + s * (0.13333334 + s * (-0.053968254 + s * 0.021869488))));
  let t = exp(-2.0 * abs(x));
  return select(sign(x) * ((1.0 - t) / (1.0 + t)), series, abs(x) < ${type}(0.3));
}`;

/** As in JavaScript for all that training meets: a negative base needs a whole exponent. */
const power = (type: string): string => `
fn power(a: ${type}, b: ${type}) -> ${type} {
  let size = select(${type}(), pow(abs(a), b), abs(a) > ${type}());
  let half = abs(b) * 0.5;
  let odd = (a < ${type}()) & (half != floor(half));
  return select(select(size, -size, odd), ${type}(1.0), b == ${type}());
}`;
