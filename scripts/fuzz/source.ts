/** Changes of a model file that know what its tokens are. */

import { changedBytes, encode, type Bytes } from './bytes.ts';
import { Chance } from './chance.ts';

const token = /\/\*[^]*?\*\/|\/\/[^\n]*|'[^'\n]*'|\d[\d.e_+-]*|[\w$]+|=>|\?\?|\s+|[^]/g;

/** What stands where a number is. */
const numbers = [
  '0',
  '-1',
  '1.5',
  '1e9',
  '1e309',
  '2 ** 31',
  '9007199254740993',
  '0x10',
  '1n',
  'NaN',
  'Infinity',
  '1e-400',
  '(1, 2)',
  'null',
  "'8'",
];
const words = [
  ...['await', 'async', 'yield', 'class', 'new', 'delete', 'typeof', 'void', 'throw', 'function*', 'static', 'enum'],
  ...['any', 'unknown', 'never', 'this', 'super', 'arguments', 'null', 'globalThis', '__proto__', 'Math'],
  ...['...', '!', '?.', '??=', '++', '=>', '`${', '/x/g', '#x', '@d', '<T>', 'as any', 'satisfies', 'is', 'keyof', 'infer'],
  ...['w', 'x', 'B', 'T', 'D', 'Dim', 'Mul', 'Div', 'linear', 'add', 'attention', 'rope', 'config', 'expect', 'random'],
]; // prettier-ignore

/** Statements that stand at the top of a file or in a function. */
const statements = [
  ...['while (true) {}', 'for (;;) {}', 'for (const b of w.blocks) for (const c of w.blocks) x = block(c, x);'],
  ...['function again(x: number): number { return again(x); }', 'const f = () => f();', 'type Again = Again[];'],
  ...["type B = Dim<'B', B>;", "type Q = Dim<'Q', Mul<Q, Q>>;", "type H = Dim<'H', Div<D, 0>>;", 'type A<X> = A<A<X>>;'],
  ...["import * as all from 'stowage';", "import './model.ts';", "export * from './model.ts';", "import x from 'fs';"],
  ...["import { loss as other } from './model.ts';", "export { loss as logits } from './model.ts';", 'export default loss;'],
  ...['let y = x; y = y;', 'x = add(x, x);', 'const [p, q] = [x, x];', 'const { ...rest } = w;', 'if (x) x = x;', 'x;'],
  ...['var hoisted;', 'label: for (const b of w.blocks) break label;', 'try { x = x; } catch { x = x; }', 'switch (1) {}'],
  ...['declare const z: Tensor<[B, T, D]>;', 'namespace N { export const a = 1; }', 'enum E { A }', 'class C {}'],
  ...["expect('rms_norm_eps', 1);", "expect('', null);", "const e = config('rms_norm_eps', NaN);", "config('__proto__', 1);"],
  ...['const n = 1 / 0;', 'const m = Math.sqrt(-1);', 'const eps2 = eps ** 1e9;', '// @ts-nocheck', '/** @init normal(1e400) */'],
  ...['eval("x");', 'debugger;', 'throw x;', '({}).constructor;', 'x = x as any;', 'x = w as never;', 'x = (() => x)();'],
  ...['export const recipe = finetune({ adapter: lora({ rank: 1e9 }) });', 'export const loss = 1;', 'return x;'],
]; // prettier-ignore

const deep = (chance: Chance): string => {
  const times = chance.of([20, 300, 3000]);
  const [open, close] = chance.of([['(', ')'], ['[', ']'], ['add(x, ', ')'], ['-', ''], ['() => ', ''], ['{ a: ', '}'], ['Mul<D, ', '>']]); // prettier-ignore
  return `${open?.repeat(times)}x${close?.repeat(times)}`;
};

const solid = (part: string): boolean => part.trim() !== '';

/** Names that are no keyword: one may stand where another does. */
const isName = (part: string): boolean => /^[A-Za-z_$][\w$]*$/.test(part) && !keywords.has(part);
const keywords = new Set([
  'import',
  'export',
  'const',
  'let',
  'function',
  'return',
  'type',
  'interface',
  'for',
  'of',
  'from',
  'as',
  'finetune',
]);

function change(parts: string[], chance: Chance): void {
  const places = parts.flatMap((part, i) => (solid(part) ? [i] : []));
  if (places.length === 0) return void parts.push(chance.of(statements));
  const among = (wanted: (part: string) => boolean): number => {
    const found = places.filter((i) => wanted(parts[i] ?? ''));
    return chance.of(found.length === 0 ? places : found);
  };
  const what = chance.below(20);
  const any = (): boolean => true;
  const named = what < 7;
  const upper = chance.is(0.5);
  const isAlike = (part: string): boolean => isName(part) && /^[A-Z]/.test(part) === upper;
  const [at, other] = named ? [among(isAlike), among(isAlike)] : [among(any), among(any)];
  const [here, there] = [parts[at] ?? '', parts[other] ?? ''];
  if (what < 5) parts[at] = there;
  else if (what < 7) [parts[at], parts[other]] = [there, here];
  else if (what < 10) parts[among((part) => /^\d/.test(part))] = chance.of(numbers);
  else if (what < 15)
    parts.splice(among((part) => part === ';') + 1, 0, `\n${chance.of(statements)}\n`);
  else if (what === 15) parts[at] = '';
  else if (what === 16) parts[at] = `${here} ${here}`;
  else if (what === 17) parts[at] = chance.of(words);
  else if (what === 18) parts.splice(at, 1 + chance.below(30));
  else parts[among(isName)] = deep(chance);
}

/** The text of a model file with one to three changes. */
export function changedSource(text: string, chance: Chance): Bytes {
  const parts = [...(text.match(token) ?? [])];
  for (let left = chance.of([1, 1, 2, 3]); left > 0; left--) change(parts, chance);
  const bytes = encode(parts.join(''));
  return chance.is(0.04) ? changedBytes(bytes, chance) : bytes;
}
