/** A recipe's adapter in the words of the runtime, and back. */

import { peftName, placeOf } from '../../../runtime/peft/names.ts';
import type {
  AdapterSettings,
  PlainSettings,
  SettingsPart,
} from '../../../runtime/peft/settings.ts';
import type { Program, WeightEntry } from '../../../runtime/format/program.ts';
import { named } from '../../adapters/targets.ts';
import {
  adapterDefaults,
  adapterOf,
  partsOf,
  targetsOf,
  type AdapterRecipe,
  type PlainAdapter,
} from '../../recipe.ts';

/** What files repeat of a recipe's adapter. Of several, each with what it has of the program. */
export function settingsOf(
  recipe: AdapterRecipe,
  program: Pick<Program, 'weights' | 'slots'>,
): AdapterSettings {
  const parts = partsOf(recipe);
  if (recipe.kind !== 'mixed' && parts.every(({ kind }) => !adapterOf(kind).weightsAlone))
    return plain(recipe);
  const members = membersOf(parts, program);
  return {
    kind: 'mixed',
    parts: parts.map((part, i) => ({ settings: plain(part), members: members[i] ?? [] })),
  };
}

/** The fields that files repeat. */
function plain(recipe: PlainAdapter): PlainSettings {
  if (adapterOf(recipe.kind).weightsAlone) return { kind: 'full', targets: [] };
  const { fields } = adapterOf(recipe.kind);
  const written = Object.entries(recipe).filter(([name]) => !fields[name]?.unwritten);
  // The runtime's types of what files hold are those of the fields.
  return Object.fromEntries(written) as unknown as PlainSettings;
}

/**
 * What each part has: of adapters the modules that its targets name, of the others the trained weights. No two claim one
 * weight, so a part that names none has what the others leave.
 */
export function membersOf(
  parts: readonly PlainAdapter[],
  { weights, slots }: Pick<Program, 'weights' | 'slots'>,
): readonly (readonly string[])[] {
  const adapted = new Map(
    weights
      .filter(({ role }) => role === 'adapter')
      .flatMap((weight) => {
        const module = placeOf(peftName(weight))?.module;
        const of = weight.path.slice(0, weight.path.lastIndexOf('.'));
        return module === undefined ? [] : [[of, module] as const];
      }),
  );
  const names = (part: PlainAdapter, { path, names }: WeightEntry): boolean => {
    const all = { path, names: [...names, adapted.get(path) ?? path] };
    return (targetsOf(part) ?? []).some((target) => named(all, target));
  };
  const base = weights.filter(({ role }) => role === 'base');
  const attaches = ({ kind }: PlainAdapter): boolean => adapterOf(kind).attach !== undefined;
  return parts.map((part) => {
    const others = parts.filter((other) => other !== part && attaches(other) === attaches(part));
    const another = (weight: WeightEntry): boolean => others.some((other) => names(other, weight));
    if (attaches(part)) {
      return base
        .filter((weight) => names(part, weight) || !another(weight))
        .flatMap(({ path }) => adapted.get(path) ?? []);
    }
    const holds = ({ slot, fresh = false }: WeightEntry): boolean =>
      adapterOf(part.kind).holds?.({ dimensions: slots[slot]?.shape.length ?? 0, fresh }) ?? true;
    return base
      .filter(({ trainable }) => trainable)
      .filter((weight) => {
        if (names(part, weight)) return true;
        return !another(weight) && (others.length === 0 || holds(weight));
      })
      .map((weight) => weight.names[0] ?? weight.path);
  });
}

/** The recipe of adapters that a folder holds. `feedforward`: those of its modules whose input is scaled. */
export function recipeOf(
  parts: readonly SettingsPart[],
  feedforward: readonly string[],
): AdapterRecipe {
  const all = parts.map(({ settings, members }): PlainAdapter => {
    const { attach, fields } = adapterOf(settings.kind);
    const told = { ...adapterDefaults[settings.kind], ...settings };
    const found = {
      ...(attach ? { targets: members } : {}),
      ...('feedforward' in fields ? { feedforward: only(members, feedforward) } : {}),
    };
    return { ...told, ...found } as PlainAdapter;
  });
  const [first] = all;
  return first && all.length === 1 ? first : { kind: 'mixed', parts: all };
}

const only = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((one) => some.includes(one));
