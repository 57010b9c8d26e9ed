/** Flags of adapters and optimizers, made of the fields that each of their kinds has. */

import { InvalidArgumentError, Option } from 'commander';
import { StowageError } from '../../../runtime/error.ts';
import type { Rule } from '../../../runtime/format/rules.ts';
import type { Field, Fields, FieldsBy, FlagsOf } from '../../ir/fields.ts';

/** Several kinds' flags: an option that more than one has is one flag. */
export type FlagsBy<By extends FieldsBy> = Both<
  { [Kind in keyof By]: FlagsOf<By[Kind]> }[keyof By]
>;
type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** What a command line says, by option. */
export type Given = Readonly<Record<string, unknown>>;

/** An option as it is written: `blockSize` is block-size. */
export const kebab = (option: string): string =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A flag's number, as its rule wants it. */
export const number =
  ({ wanted, holds }: Rule) =>
  (text: string): number => {
    const value = text.trim() === '' ? NaN : Number(text);
    if (holds(value)) return value;
    throw new InvalidArgumentError(`It must be ${wanted}.`);
  };

export const list = (text: string): readonly string[] => text.split(',').map((word) => word.trim());

/** Each option once, with the kinds that have it. */
function shared(kinds: FieldsBy): ReadonlyMap<string, { field: Field; of: readonly string[] }> {
  const found = new Map<string, { field: Field; of: readonly string[] }>();
  for (const [kind, fields] of Object.entries(kinds)) {
    for (const field of Object.values(fields)) {
      const { option } = field.flag;
      const { field: first, of } = found.get(option) ?? { field, of: [] };
      found.set(option, { field: first, of: [...of, kind] });
    }
  }
  return found;
}

/** The flags, in the order of their kinds. Those that not every kind has say which do. */
export function optionsOf(kinds: FieldsBy): readonly Option[] {
  return [...shared(kinds).values()].map(({ field, of }) => {
    const { option, shows, help, takes } = field.flag;
    const all = of.length === Object.keys(kinds).length;
    const flag = `--${kebab(option)}${shows === '' ? '' : ` ${shows}`}`;
    const made = new Option(flag, all ? help : `${help} (${of.join(', ')})`);
    if (takes === 'number') return made.argParser(number(field.rule));
    if (takes === 'names') return made.argParser(list);
    return takes === 'switch' ? made : made.choices(takes);
  });
}

/** The options of all kinds. */
export const optionNames = (kinds: FieldsBy): readonly string[] => [...shared(kinds).keys()];

/** Those that only training reads. */
export const ofTraining = (kinds: FieldsBy): readonly string[] =>
  [...shared(kinds)].flatMap(([option, { field }]) => (field.training === true ? [option] : []));

/** What is given of these fields, by their names, with what follows from it. */
export function given(fields: Fields, flags: Given): Readonly<Record<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const [name, { flag, read, sets }] of Object.entries(fields)) {
    const value = flags[flag.option];
    if (value === undefined) continue;
    // The flag's own parser made it of the type that the field reads.
    const own = read(value as never);
    found.set(name, own);
    const other = sets === undefined ? undefined : fields[sets];
    if (sets !== undefined && other && flags[other.flag.option] === undefined) found.set(sets, own);
  }
  return Object.fromEntries(found);
}

/** Throws `unknown-flag` for an option of other kinds that none of these has: it is a mistake, not something to pass over. */
export function refuseForOthers(kinds: FieldsBy, chosen: readonly string[], flags: Given): void {
  for (const [option, { of }] of shared(kinds))
    if (flags[option] !== undefined && !of.some((kind) => chosen.includes(kind)))
      throw hasNoMeaning(option, chosen);
}

export const hasNoMeaning = (option: string, kinds: readonly string[]): StowageError =>
  new StowageError(
    'unknown-flag',
    `--${kebab(option)} has no meaning for ${kinds.join(' and ')}.`,
    'Flags of the adapter and the optimizer that are used.',
    'Leave it out, or choose another --adapter or --optimizer.',
  );
