/** Names in PEFT's files: `base_model.model.<module>.<part>`, and of what all modules share `base_model.<part>`. */

import type { Program, WeightEntry } from '../format/program.ts';
import type { Targets } from './kind.ts';
import { allKinds } from './kinds.ts';

const prefix = 'base_model.model.';

/** The name of an adapter's tensor in a PEFT file. */
export const peftName = (weight: Pick<WeightEntry, 'names' | 'path'>): string =>
  weight.names.find((name) => name.startsWith('base_model.')) ?? `${prefix}${weight.path}.weight`;

const parts = [...new Set(allKinds.flatMap((kind) => kind.parts))];
const shared = allKinds.flatMap((kind) => kind.shared?.names ?? []);
const oneOf = (words: readonly string[]): string => `(?:${words.join('|').replaceAll('.', '\\.')})`;
const ending = new RegExp(`\\.(${oneOf(parts)})$`);

/** Whether it is a tensor that all target modules share. */
export const isShared = (name: string): boolean =>
  shared.some((one) => name.startsWith(`base_model.${one}`));

/** A tensor's module and which of its tensors it is; null where it belongs to none or is of no adapter that is known. */
export function placeOf(name: string): { readonly module: string; readonly part: string } | null {
  const found = name.startsWith(prefix) ? ending.exec(name) : null;
  const part = found?.[1];
  if (!found || part === undefined) return null;
  return { module: name.slice(prefix.length, found.index), part };
}

/** A part's name, and what follows an adapter's name where PEFT keeps the part by it. */
const halves = parts.map((part) => part.split('.'));
const withEnds = halves.flatMap(([head = '', end]) => (end === undefined ? [] : [head]));
const ends = halves.flatMap(([, end]) => (end === undefined ? [] : [end]));
const whole = [...parts.filter((part) => !part.includes('.')), ...shared, 'lora_embedding_[AB]'];

/** Parts that PEFT keeps by an adapter's name, and drops it from when it saves; what follows the name stays. */
const named: readonly RegExp[] = [
  new RegExp(`(\\.${oneOf([...withEnds, 'lora_E'])})\\.[^.]+(\\.${oneOf([...ends, 'bias'])})$`),
  new RegExp(`((?:^|\\.)${oneOf(whole)})(?:\\.[^.]+){1,2}()$`),
];

/**
 * A tensor's name as `save_pretrained` spells it: without the adapter's name (`lora_A.default.weight`), which a state that
 * was saved otherwise has, and with the prefix.
 */
export function plainName(name: string): string {
  const plain = named.reduce((text, pattern) => text.replace(pattern, '$1$2'), name);
  return plain.startsWith('base_model.') ? plain : `${prefix}${plain}`;
}

/** The module and the part, `weight` or `bias`, that a frozen copy of a base weight is of; null for anything else. */
export function copyOf(name: string): { readonly module: string; readonly part: string } | null {
  if (!name.startsWith(prefix) || placeOf(name) !== null) return null;
  const [, module, part] =
    /^(.+?)(?:\.base_layer)?\.(weight|bias)$/.exec(name.slice(prefix.length)) ?? [];
  return module === undefined || part === undefined ? null : { module, part };
}

/** The name of a module's tensor. */
export const tensorName = (module: string, part: string): string => `${prefix}${module}.${part}`;

/** A base weight's module in its checkpoint. */
export const moduleOf = (weight: Pick<WeightEntry, 'names' | 'path'>): string =>
  (weight.names[0] ?? weight.path).replace(/\.weight$/, '');

/**
 * The modules as a configuration names them. PEFT matches a target by the end of a module's name, so the last word is
 * enough where all modules of that word carry the adapter, and in one way; else full names are written.
 */
export function targetNames(
  program: Pick<Program, 'weights'>,
  adapted: ReadonlySet<string>,
  feedforward: ReadonlySet<string> = new Set(),
): Targets {
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const modules = program.weights.filter(({ role }) => role === 'base').map(moduleOf);
  const mixed = new Set(
    modules.filter((name) => !adapted.has(name) || feedforward.has(name)).map(last),
  );
  for (const word of [...mixed]) {
    const those = [...modules, ...adapted].filter((name) => last(name) === word);
    if (those.every((name) => adapted.has(name) && feedforward.has(name))) mixed.delete(word);
  }
  const named = (names: ReadonlySet<string>): readonly string[] =>
    [...new Set([...names].map((name) => (mixed.has(last(name)) ? name : last(name))))].sort();
  return { all: named(adapted), feedforward: named(feedforward) };
}

/** The modules that these tensors adapt. */
export const adaptedModules = (weights: readonly WeightEntry[]): ReadonlySet<string> =>
  new Set(weights.flatMap((weight) => placeOf(peftName(weight))?.module ?? []));
