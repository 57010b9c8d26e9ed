/** Changes of JSON that know its structure, and say what no parser's object can: a key twice, a number as it is written. */

import { changedBytes, encode, type Bytes } from './bytes.ts';
import { Chance } from './chance.ts';

type Node =
  | { readonly kind: 'object'; readonly pairs: [key: string, value: Node][] }
  | { readonly kind: 'list'; readonly items: Node[] }
  /** As it is written. */
  | { readonly kind: 'word'; readonly text: string };

const word = (text: string): Node => ({ kind: 'word', text });

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf) };
  if (typeof value === 'object' && value !== null)
    return { kind: 'object', pairs: Object.entries(value).map(([key, one]) => [key, nodeOf(one)]) };
  return word(JSON.stringify(value));
}

function textOf(node: Node): string {
  switch (node.kind) {
    case 'word':
      return node.text;
    case 'list':
      return `[${node.items.map(textOf).join(',')}]`;
    case 'object':
      return `{${node.pairs.map(([key, value]) => `${key.startsWith('"') ? key : JSON.stringify(key)}:${textOf(value)}`).join(',')}}`;
    default:
      return node satisfies never;
  }
}

/** Numbers at and over the edges of what is meant, held exactly, or held at all. */
export const oddNumbers: readonly string[] = [
  ...['0', '-0', '1', '-1', '2', '3', '7', '0.5', '1.5', '-2.5', '16', '1000', '65537', '1e-5', '1e-45', '1e-320'],
  ...['2147483647', '2147483648', '4294967296', '9007199254740991', '9007199254740993', '1e11', '1e15', '1e38'],
  ...['3.5e38', '1e308', '-1e308', '1e400', 'NaN', 'Infinity', '-Infinity', '18446744073709551616'],
]; // prettier-ignore

const oddTexts: readonly string[] = [
  ...['', ' ', 'x', '__proto__', 'constructor', 'toString', '../../x', '/etc/passwd', 'a\nb', '\0', '\u2028'],
  ...['\u001b[31m', '</script>', '${x}', '`', '(a+)+$', '(a|a)*b', '[', '(?<=a)b', '\\p{L}+', '.*', '^(?:', '𝒳'],
  ...['none', 'null', 'true', '1', 'auto', 'gelu', 'dynamic', 'yarn', 'F32', 'I64'],
].map((text) => JSON.stringify(text)); // prettier-ignore

const oddWords: readonly string[] = [
  ...['null', 'true', 'false', '{}', '[]', '[[]]', '{"__proto__":{"a":1}}', '[null]', '[1,"1"]', '{"type":null}'],
  ...['"\\ud800"', '"\\udc00\\ud800"', '"\\u0000"', 'True', "'x'", '01', '.5', '+1', '0x10'],
]; // prettier-ignore

const oddKeys: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '',
    'a\nb',
    '\0',
    '../x',
    'type',
    '0',
  ],
];

const long = (chance: Chance): string => JSON.stringify('a'.repeat(chance.of([300, 70000])));
const deep = (chance: Chance): string => {
  const times = chance.of([5, 600, 20000]);
  const [open, close] = chance.of([['[', ']'], ['{"a":', '}']]); // prettier-ignore
  return `${open?.repeat(times)}0${close?.repeat(times)}`;
};

function oddValue(chance: Chance): Node {
  const drawn = chance.below(20);
  if (drawn < 9) return word(chance.of(oddNumbers));
  if (drawn < 14) return word(chance.of(oddTexts));
  if (drawn < 18) return word(chance.of(oddWords));
  return word(drawn === 18 ? long(chance) : deep(chance));
}

/** All places of a tree, by the node that holds them. */
function holdersIn(root: Node): Exclude<Node, { kind: 'word' }>[] {
  const found: Exclude<Node, { kind: 'word' }>[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'word') continue;
    found.push(node);
    waiting.push(...(node.kind === 'list' ? node.items : node.pairs.map(([, value]) => value)));
  }
  return found;
}

/** Near what is there: of another sign, off by one, of another type. */
function near(node: Node, chance: Chance): Node {
  if (node.kind !== 'word' || chance.is(0.6)) return oddValue(chance);
  const value = Number(node.text);
  if (node.text.startsWith('"') || !Number.isFinite(value))
    return chance.is(0.5) ? { kind: 'list', items: [node] } : oddValue(chance);
  const others = [value + 1, value - 1, -value, value / 2, value * 2, value * 1000, value + 0.5];
  return word(chance.is(0.2) ? `"${node.text}"` : String(chance.of(others)));
}

function change(root: Node, chance: Chance): Node {
  const holders = holdersIn(root).filter((one) =>
    one.kind === 'list' ? one.items.length > 0 : one.pairs.length > 0,
  );
  if (holders.length === 0 || chance.is(0.02)) return oddValue(chance);
  const holder = chance.of(holders);
  const what = chance.below(10);
  if (holder.kind === 'list') {
    const { items } = holder;
    const at = chance.below(items.length);
    const own = items[at] ?? word('null');
    if (what < 5) items[at] = near(own, chance);
    else if (what < 7) items.splice(at, 1 + chance.below(items.length));
    else if (what < 9) items.splice(at, 0, own, oddValue(chance));
    else items.push(...Array.from({ length: chance.of([1, 50, 3000]) }, () => own));
    return root;
  }
  const { pairs } = holder;
  const at = chance.below(pairs.length);
  const [key, value] = pairs[at] ?? ['', word('null')];
  if (what < 5) pairs[at] = [key, near(value, chance)];
  else if (what === 5) pairs.splice(at, 1);
  else if (what === 6) pairs.splice(at, 0, [key, chance.is(0.5) ? value : oddValue(chance)]);
  else if (what === 7) pairs[at] = [chance.is(0.5) ? chance.of(oddKeys) : `${key}s`, value];
  else if (what === 8) pairs.push([chance.of(oddKeys), oddValue(chance)]);
  else {
    // The values of two keys for each other.
    const other = chance.below(pairs.length);
    const [otherKey, otherValue] = pairs[other] ?? ['', word('null')];
    [pairs[at], pairs[other]] = [[key, otherValue], [otherKey, value]]; // prettier-ignore
  }
  return root;
}

/** The text of a value with one to three changes; of every eighth the bytes are changed besides. */
export function changedJson(value: unknown, chance: Chance): Bytes {
  let root = nodeOf(value);
  for (let left = chance.of([1, 1, 2, 3]); left > 0; left--) root = change(root, chance);
  const bytes = encode(textOf(root));
  return chance.is(0.125) ? changedBytes(bytes, chance) : bytes;
}

/** Objects as JSON lines, some of them changed. */
export function jsonLines(rows: readonly object[], chance: Chance): Bytes {
  const lines = rows.map((row) => JSON.stringify(row));
  const at = chance.below(lines.length);
  lines[at] = new TextDecoder().decode(changedJson(rows[at], chance));
  const bytes = encode(`${lines.join('\n')}\n`);
  return chance.is(0.25) ? changedBytes(bytes, chance) : bytes;
}
