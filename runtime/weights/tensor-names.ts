/** Names of tensors by the hundred: folded over the numbers of layers, and matched by patterns. */

/** Names that differ in numbers alone. */
export interface NameGroup {
  /** `model.layers.{0–4}.mlp.up_proj.weight`; the name itself where it is one. */
  readonly pattern: string;
  /** The same for `--unused`: `model.layers.*.mlp.up_proj.weight`. */
  readonly wild: string;
  readonly names: readonly string[];
}

const isNumber = (part: string): boolean => /^\d+$/.test(part);

/** A name without its numbers: equal for the names of one group. */
export const keyOf = (name: string): string =>
  name
    .split('.')
    .map((part) => (isNumber(part) ? '*' : part))
    .join('.');

/** Folds names into groups, in the order of their first names. */
export function grouped(names: Iterable<string>): readonly NameGroup[] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return [...groups].map(([key, all]) => {
    const split = all.map((name) => name.split('.'));
    const parts = key.split('.').map((part, i) => {
      if (part !== '*') return { shown: part, wild: part };
      const numbers = [...new Set(split.map((one) => Number(one[i])))].sort((a, b) => a - b);
      const [only] = numbers;
      return numbers.length === 1
        ? { shown: String(only), wild: String(only) }
        : { shown: `{${ranges(numbers)}}`, wild: '*' };
    });
    const join = (which: 'shown' | 'wild'): string => parts.map((part) => part[which]).join('.');
    return { pattern: join('shown'), wild: join('wild'), names: all };
  });
}

/** `0–4,7` */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else found.push([n, n]);
  }
  return found.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(',');
}

/**
 * Whether a name is one of a pattern's: `*` stands for any text, `{0–4,7}` (or `{0-4}`) for these numbers, `{l}` for any
 * number.
 */
export function matches(pattern: string, name: string): boolean {
  const sets: string[] = [];
  const text = pattern
    .split(/(\*|\{[^}]*\})/)
    .map((part) => {
      if (part === '*') return '.*';
      if (!part.startsWith('{')) return part.replaceAll(/[\\^$.|?+()[\]{}]/g, '\\$&');
      sets.push(part.slice(1, -1));
      return '(\\d+)';
    })
    .join('');
  const found = new RegExp(`^${text}$`).exec(name);
  return (
    found !== null && found.slice(1).every((number, i) => within(Number(number), sets[i] ?? ''))
  );
}

const within = (number: number, set: string): boolean =>
  !/^\d/.test(set) ||
  set.split(',').some((range) => {
    const [first = '', last = first] = range.trim().split(/[–-]/);
    return number >= Number(first) && number <= Number(last);
  });
