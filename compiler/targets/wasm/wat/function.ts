/**
 * WebAssembly functions written statement by statement: locals, loops, stores and calls of helpers become the WAT
 * text of one function. A kernel is such a function with the call signature of `WasmCode`.
 */

import type { WasmCode } from '../../../../kernels/kernel.ts';
import { called, f32, i32, named } from './expr.ts';
import type { Expr, F, I, Type, V } from './expr.ts';

/** A variable: an expression that can be assigned. */
export interface Local<T extends Type = Type> extends Expr<T> {
  readonly name: string;
}

/** A function that others call by `Fn.call`; it is added to the module once, with what it needs itself. */
export interface Helper<
  P extends readonly Type[] = readonly Type[],
  R extends Type | null = Type | null,
> {
  readonly name: string;
  readonly params: P;
  readonly result: R;
  readonly wat: string;
  readonly needs: Readonly<Record<string, string>>;
}

type Arg<T extends Type> = T extends 'i32' ? I : T extends 'f32' ? F : V;
type Args<P extends readonly Type[]> = { [K in keyof P]: Arg<P[K]> };

/** A function under construction. Statements go to the innermost open block. */
export class Fn {
  readonly needs: Record<string, string> = {};
  private readonly declared: string[] = [];
  private readonly used = new Map<string, number>();
  private lines: string[] = [];

  private unique(name: string): string {
    const count = this.used.get(name) ?? 0;
    this.used.set(name, count + 1);
    return count === 0 ? name : `${name}.${count}`;
  }

  /** A parameter's name must be reserved before locals are made. */
  reserve(name: string): void {
    this.used.set(name, 1);
  }

  /** A new variable; without a value it is zero only at its first declaration, so loops should give one. */
  local<T extends Type>(type: T, name: string, value?: Arg<T>): Local<T> {
    const own = this.unique(name);
    this.declared.push(`(local $${own} ${type})`);
    const local = { ...named(type, own), name: own };
    if (value !== undefined) this.set(local, value);
    return local;
  }
  int(name: string, value?: I): Local<'i32'> {
    return this.local('i32', name, value);
  }
  float(name: string, value?: F): Local<'f32'> {
    return this.local('f32', name, value);
  }
  vector(name: string, value?: V): Local<'v128'> {
    return this.local('v128', name, value);
  }

  set<T extends Type>(local: Local<T>, value: Arg<T>): void {
    this.lines.push(`(local.set $${local.name} ${lift(local.type, value).text})`);
  }
  /** local += amount, for integers. */
  step(local: Local<'i32'>, amount: I): void {
    this.set(local, i32.add(local, amount));
  }

  store(address: I, value: Expr, offset = 0): void {
    const at = offset === 0 ? '' : ` offset=${offset}`;
    this.lines.push(`(${value.type}.store${at} ${i32.const(address).text} ${value.text})`);
  }
  /** Stores the low 16 bits of an integer. */
  store16(address: I, value: I): void {
    this.lines.push(`(i32.store16 ${i32.const(address).text} ${i32.const(value).text})`);
  }
  /** Stores one 32-bit lane. */
  storeLane(address: I, value: V, lane: number, offset = 0): void {
    const at = offset === 0 ? '' : ` offset=${offset}`;
    this.lines.push(`(v128.store32_lane${at} ${lane} ${i32.const(address).text} ${value.text})`);
  }
  /** Stores the low half of a vector. */
  storeLow(address: I, value: V): void {
    this.lines.push(`(v128.store64_lane 0 ${i32.const(address).text} ${value.text})`);
  }

  private block(body: () => void): string {
    const outer = this.lines;
    this.lines = [];
    body();
    const text = this.lines.join('\n');
    this.lines = outer;
    return text;
  }

  /** for (i = from; i < to; i += step), signed. `to` is evaluated once. */
  loop(
    name: string,
    from: I,
    to: I,
    step: I,
    body: (i: Local<'i32'>, brk: string) => void,
  ): Local<'i32'> {
    const i = this.int(name, from);
    const end = typeof to === 'number' || isLocal(to) ? i32.const(to) : this.int(`${name}.end`, to);
    const label = this.unique(`L.${name}`);
    const exit = `${label}.exit`;
    const text = this.block(() => body(i, exit));
    this.lines.push(
      `(block $${exit} (br_if $${exit} (i32.ge_s ${i.text} ${end.text}))`,
      `(loop $${label}`,
      text,
      `(br_if $${label} (i32.lt_s (local.tee $${i.name} ${i32.add(i, step).text}) ${end.text}))))`,
    );
    return i;
  }

  /** Runs the body, then again as long as the test made after it holds. */
  repeat(body: () => I): void {
    const label = this.unique('R');
    let test: I = 0;
    const text = this.block(() => {
      test = body();
    });
    this.lines.push(`(loop $${label}`, text, `(br_if $${label} ${i32.const(test).text}))`);
  }

  /** A block that `leave` jumps out of. */
  exitable(body: (exit: string) => void): void {
    const label = this.unique('X');
    const text = this.block(() => body(label));
    this.lines.push(`(block $${label}`, text, ')');
  }
  leave(exit: string, test: I): void {
    this.lines.push(`(br_if $${exit} ${i32.const(test).text})`);
  }

  if(test: I, then: () => void, otherwise?: () => void): void {
    const a = this.block(then);
    const b = otherwise ? `(else\n${this.block(otherwise)})` : '';
    this.lines.push(`(if ${i32.const(test).text} (then\n${a})${b})`);
  }

  /** Calls a helper that returns a value. The value may be used once; keep it in a local to use it twice. */
  call<P extends readonly Type[], R extends Type>(helper: Helper<P, R>, ...args: Args<P>): Expr<R> {
    this.need(helper);
    return called(
      helper.result,
      helper.name,
      helper.params.map((type, i) => lift(type, args[i] as Arg<Type>)),
    );
  }
  /** Calls a helper that returns nothing. */
  run<P extends readonly Type[]>(helper: Helper<P, null>, ...args: Args<P>): void {
    this.need(helper);
    const values = helper.params.map((type, i) => lift(type, args[i] as Arg<Type>).text);
    this.lines.push(`(call $${helper.name} ${values.join(' ')})`);
  }
  private need(helper: Helper): void {
    Object.assign(this.needs, helper.needs, { [helper.name]: helper.wat });
  }

  /** The function's text; `head` holds its parameters and result. */
  finish(name: string, head: string, result: Expr | null): string {
    const body = result ? [...this.lines, result.text] : this.lines;
    return `(func $${name} ${head}\n${this.declared.join(' ')}\n${body.join('\n')})`;
  }
}

const isLocal = (e: Expr): boolean => e.text.startsWith('(local.get');

const lift = (type: Type, value: I | F | V): Expr =>
  typeof value !== 'number' ? value : type === 'f32' ? f32.const(value) : i32.const(value);

type Locals<P extends Readonly<Record<string, Type>>> = {
  readonly [K in keyof P]: P[K] extends Type ? Local<P[K]> : never;
};

const declare = <P extends Readonly<Record<string, Type>>>(f: Fn, params: P): Locals<P> => {
  const locals: Record<string, Local> = {};
  for (const [name, type] of Object.entries(params)) {
    f.reserve(name);
    locals[name] = { ...named(type, name), name };
  }
  return locals as Locals<P>;
};
const paramText = (params: Readonly<Record<string, Type>>): string =>
  Object.entries(params)
    .map(([name, type]) => `(param $${name} ${type})`)
    .join(' ');

type Lift<P extends readonly (readonly [string, Type])[]> = { [K in keyof P]: P[K][1] };
type ByName<P extends readonly (readonly [string, Type])[]> = {
  readonly [E in P[number] as E[0]]: Local<E[1]>;
};

/** Helpers already written, by name. */
const helpers = new Map<string, Helper>();

/**
 * A helper function. Parameters are [name, type] in order; the body returns the result, or null for none. Like a
 * kernel's, its name must spell everything that shaped the body.
 */
export function helper<const P extends readonly (readonly [string, Type])[], R extends Type | null>(
  name: string,
  params: P,
  result: R,
  body: (f: Fn, p: ByName<P>) => R extends Type ? Expr<R> : null,
): Helper<Lift<P>, R> {
  const known = helpers.get(name);
  if (known) return known as Helper<Lift<P>, R>;
  const f = new Fn();
  const byName = Object.fromEntries(params) as Record<string, Type>;
  const value = body(f, declare(f, byName) as unknown as ByName<P>);
  const head = `${paramText(byName)}${result ? ` (result ${result})` : ''}`;
  const made = {
    name,
    params: params.map(([, type]) => type) as Lift<P>,
    result,
    wat: f.finish(name, head, value),
    needs: f.needs,
  };
  helpers.set(name, made);
  return made;
}

/** The addresses and extra arguments of a kernel, and the units [begin, end) that one call does. */
export interface KernelArgs<N extends string, P extends Readonly<Record<string, 'i' | 'f'>>> {
  readonly views: Readonly<Record<N, Local<'i32'>>>;
  readonly params: { readonly [K in keyof P]: Local<P[K] extends 'f' ? 'f32' : 'i32'> };
  /** Runs the body for each unit of this call. */
  units(body: (unit: Local<'i32'>) => void): void;
}

/** Kernels already written, by name: thirty equal layers make their text once. */
const written = new Map<string, WasmCode>();

/**
 * A kernel: a function of view addresses, then params, then begin and end. Its `name` must spell everything that
 * shaped the body, for a name that was seen before is not written again.
 */
export function kernel<const N extends string, const P extends Readonly<Record<string, 'i' | 'f'>>>(
  name: string,
  views: readonly N[],
  params: P,
  body: (f: Fn, args: KernelArgs<N, P>) => void,
): WasmCode {
  const known = written.get(name);
  if (known) return known;
  const f = new Fn();
  const types: Record<string, Type> = {};
  for (const view of views) types[view] = 'i32';
  for (const [param, letter] of Object.entries(params))
    types[param] = letter === 'f' ? 'f32' : 'i32';
  types['begin'] = 'i32';
  types['end'] = 'i32';
  const locals = declare(f, types);
  const begin = { ...named('i32', 'begin'), name: 'begin' };
  const end = { ...named('i32', 'end'), name: 'end' };
  body(f, {
    views: locals as unknown as KernelArgs<N, P>['views'],
    params: locals as unknown as KernelArgs<N, P>['params'],
    units: (each) => void f.loop('unit', begin, end, 1, (unit) => each(unit)),
  });
  const code = {
    name,
    wat: f.finish(name, `(export "${name}") ${paramText(types)}`, null),
    params: Object.values(params).join(''),
    needs: f.needs,
  };
  written.set(name, code);
  return code;
}
