/** Which modules a PEFT configuration says are adapted, as PEFT 0.21's `check_target_module_exists` decides. */

import type { JsonObject } from '../files/json.ts';
import { Pattern, PatternTooSlow } from '../pattern/pattern.ts';
import { unsupported } from './refusals.ts';

/** The keys that this reads. */
export const targetKeys = [
  'target_modules',
  'exclude_modules',
  'layers_to_transform',
  'layers_pattern',
] as const;

/** Whether PEFT puts an adapter on a module. Throws `adapter-unsupported` for patterns that JavaScript does not read. */
export function targeting(config: JsonObject, place: string): (module: string) => boolean {
  const targets = matching(config, 'target_modules', place);
  const excluded = matching(config, 'exclude_modules', place);
  const layers = layersOf(config, place);
  const list = config['target_modules'];
  // Layers are asked of modules that the end of their name found: not of whole names, and not of a pattern's.
  const byEnd = (module: string): boolean => Array.isArray(list) && !list.includes(module);
  return (module) =>
    (targets === null || targets(module)) &&
    (excluded === null || !excluded(module)) &&
    (layers === null || !byEnd(module) || layers(module));
}

/** A pattern over whole names, or names and their last parts; null where the key says nothing, or `all-linear`. */
function matching(
  config: JsonObject,
  key: (typeof targetKeys)[number],
  place: string,
): ((module: string) => boolean) | null {
  const value = config[key] ?? null;
  if (value === null || value === 'all-linear') return null;
  if (typeof value === 'string') {
    const pattern = patternOf(value, `^(?:${value})$`, key, place);
    return (module) => pattern(module) !== null;
  }
  if (!isList(value, 'string'))
    throw unsupported(place, key, value, 'a list of names, or a pattern');
  if (value.length === 0) return null;
  return (module) => value.some((name) => module === name || module.endsWith(`.${String(name)}`));
}

function layersOf(config: JsonObject, place: string): ((module: string) => boolean) | null {
  const value = config['layers_to_transform'] ?? null;
  if (value === null) return null;
  const layers = typeof value === 'number' ? [value] : value;
  if (!isList(layers, 'number')) throw unsupported(place, 'layers_to_transform', value, 'numbers');
  if (layers.length === 0) return null;
  const before = config['layers_pattern'] ?? [];
  const names = typeof before === 'string' ? [before] : before;
  if (!isList(names, 'string')) throw unsupported(place, 'layers_pattern', before, 'names');
  const patterns =
    names.length === 0
      ? [(module: string) => /^.*?\.[^.]*\.(\d+)\./.exec(module)?.slice(1) ?? null]
      : names.map((name) =>
          patternOf(before, `^(?:|.*?\\.)(?:${String(name)})\\.(\\d+)\\.`, 'layers_pattern', place),
        );
  return (module) => {
    const found = patterns.map((pattern) => pattern(module)).find((groups) => groups !== null);
    return found !== undefined && layers.includes(Number(found.at(-1)));
  };
}

/** What a pattern finds in a name: its groups, or null. Bounded time: `adapter-unsupported` where that is too short. */
export function patternOf(
  value: unknown,
  source: string,
  key: string,
  place: string,
): (name: string) => readonly (string | undefined)[] | null {
  const refuse = (wanted: string): Error => unsupported(place, key, value, wanted);
  let pattern: Pattern;
  try {
    pattern = new Pattern(new RegExp(source).source);
  } catch {
    throw refuse('patterns that JavaScript reads too, which refer to nothing before');
  }
  return (name) => {
    try {
      return pattern.exec(name)?.groups ?? null;
    } catch (error) {
      if (error instanceof PatternTooSlow) throw refuse('patterns that take no long time');
      throw error;
    }
  };
}

const isList = <T extends 'string' | 'number'>(
  value: unknown,
  of: T,
): value is readonly (T extends 'string' ? string : number)[] =>
  Array.isArray(value) && value.every((one) => typeof one === of);
