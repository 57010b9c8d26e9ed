/**
 * What adapters and optimizers can be told, a field at a time. One entry makes the check of the model file, the default, the
 * flag with its help, and what is said of a run that is resumed with another value.
 */

import { type Rule } from '../../runtime/format/rules.ts';

/** How a field is given on a command line. */
export interface Flag<Option extends string = string> {
  /** `blockSize` is the flag --block-size. Kinds that share an option share the flag. */
  readonly option: Option;
  /** As the help writes the value: `<n>`; nothing follows a switch. */
  readonly shows: string;
  readonly help: string;
  /** Words to choose from, a number, names apart by commas, or nothing at all. */
  readonly takes: 'number' | 'names' | 'switch' | readonly string[];
}

/** `T`: what the recipe holds; `Given`: what the flag says. */
export interface Field<T = unknown, Option extends string = string, Given = never> {
  /** What it is unless it is said. */
  readonly start: T;
  readonly rule: Rule;
  readonly flag: Flag<Option>;
  /** A flag's value as the field's. */
  readonly read: (given: Given) => T;
  /** A run that is resumed must have it as it was: why, and what it is called where that is not its name. */
  readonly resumed?: { readonly why: string; readonly says?: string };
  /** The files of a result do not repeat it: they say it otherwise, or it is about how the same is computed. */
  readonly unwritten?: true;
  /** Only training reads it. */
  readonly training?: true;
  /** Where this field alone was given by a flag, its value is that of the other one too. */
  readonly sets?: string;
}

export type Fields = Readonly<Record<string, Field>>;

/** A recipe of one kind: its fields' values. */
export type RecipeOf<Kind extends string, F extends Fields> = { readonly kind: Kind } & {
  readonly [Name in keyof F]: F[Name]['start'];
};

/** The flags of these fields, as commander hands them over. */
export type FlagsOf<F extends Fields> = {
  readonly [Name in keyof F as F[Name]['flag']['option']]?: Parameters<F[Name]['read']>[0];
};

/** What is the same of every field of a form. */
type More = Omit<Field, 'start' | 'rule' | 'flag' | 'read'>;

const same = <T>(value: T): T => value;

export const numberField = <O extends string>(
  start: number,
  rule: Rule,
  flag: readonly [option: O, shows: string, help: string],
  more: More = {},
): Field<number, O, number> => ({
  ...{ start, rule, flag: flagOf(flag, 'number'), read: same },
  ...more,
});

/** One of some words; the first is the default. */
export const wordField = <O extends string, const W extends string>(
  words: readonly [W, ...W[]],
  flag: readonly [option: O, shows: string, help: string],
  more: More = {},
): Field<W, O, W> => ({
  start: words[0],
  rule: {
    wanted: words.map((word) => `"${word}"`).join(' or '),
    holds: (v) => words.some((word) => word === v),
  },
  flag: flagOf(flag, words),
  read: same,
  ...more,
});

const truth: Rule = { wanted: 'true or false', holds: (v) => typeof v === 'boolean' };

/** False unless the switch is given. */
export const switchField = <O extends string>(
  flag: readonly [option: O, help: string],
  more: More = {},
): Field<boolean, O, boolean> => ({
  ...{ start: false, rule: truth, flag: flagOf([flag[0], '', flag[1]], 'switch'), read: same },
  ...more,
});

/** True unless the flag says `off`. */
export const stateField = <O extends string>(
  flag: readonly [option: O, help: string],
  more: More = {},
): Field<boolean, O, 'on' | 'off'> => ({
  ...{ start: true, rule: truth, flag: flagOf([flag[0], '<state>', flag[1]], ['on', 'off']) },
  read: (given) => given === 'on',
  ...more,
});

export const namesField = <O extends string, T extends readonly string[] | null>(
  start: T,
  rule: Rule,
  flag: readonly [option: O, help: string],
  more: More = {},
): Field<readonly string[] | T, O, readonly string[]> => ({
  ...{ start, rule, flag: flagOf([flag[0], '<names>', flag[1]], 'names'), read: same },
  ...more,
});

const flagOf = <O extends string>(
  [option, shows, help]: readonly [option: O, shows: string, help: string],
  takes: Flag['takes'],
): Flag<O> => ({ option, shows, help, takes });

/** Fields of several kinds. */
export type FieldsBy = Readonly<Record<string, Fields>>;

/** Recipes of several kinds. */
export type RecipeBy<By extends FieldsBy> = {
  readonly [Kind in keyof By & string]: RecipeOf<Kind, By[Kind]>;
};

/** Kind → its fields. */
export const fieldsOf = <Kinds extends Readonly<Record<string, { readonly fields: Fields }>>>(
  kinds: Kinds,
): { readonly [Kind in keyof Kinds]: Kinds[Kind]['fields'] } =>
  mapped(kinds, ({ fields }) => fields) as { [Kind in keyof Kinds]: Kinds[Kind]['fields'] };

/** Kind → the recipe of which nothing is said. */
export const startsOf = <By extends FieldsBy>(kinds: By): RecipeBy<By> =>
  mapped(kinds, (fields, kind) => ({
    kind,
    ...mapped(fields, ({ start }) => start),
  })) as RecipeBy<By>;

/** Kind → field → what it must hold. */
export const rulesOf = <By extends FieldsBy>(
  kinds: By,
): { readonly [Kind in keyof By]: { readonly [Name in keyof By[Kind]]: Rule } } =>
  mapped(kinds, (fields) => mapped(fields, ({ rule }) => rule)) as {
    [Kind in keyof By]: { [Name in keyof By[Kind]]: Rule };
  };

const mapped = <T, U>(
  record: Readonly<Record<string, T>>,
  by: (value: T, name: string) => U,
): Readonly<Record<string, U>> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, by(value, name)]));
