/** A recipe's adapter in the words of the runtime, and back. */

import { peftName, placeOf } from '../../../runtime/peft/names.ts';
import type {
  AdapterSettings,
  PlainSettings,
  SettingsPart,
} from '../../../runtime/peft/settings.ts';
import type { Program, WeightEntry } from '../../../runtime/format/program.ts';
import { named } from '../../adapters/targets.ts';
import { adapterDefaults, type AdapterRecipe, type PlainAdapter } from '../../recipe.ts';

/** What files repeat of a recipe's adapter. Of several, each with what it has of the program. */
export function settingsOf(
  recipe: AdapterRecipe,
  program: Pick<Program, 'weights' | 'slots'>,
): AdapterSettings {
  // Of an adapter of the model's own its weights alone are written, as of a part of several.
  if (recipe.kind !== 'mixed' && recipe.kind !== 'own') return plain(recipe);
  const asked = recipe.kind === 'own' ? [recipe] : recipe.parts;
  const members = membersOf(asked, program);
  return {
    kind: 'mixed',
    parts: asked.map((part, i) => ({ settings: plain(part), members: members[i] ?? [] })),
  };
}

function plain(recipe: PlainAdapter): PlainSettings {
  switch (recipe.kind) {
    case 'lora': {
      const { kind, rank, alpha, rsLora, dropout, start } = recipe;
      return { kind, rank, alpha, rsLora, dropout, start };
    }
    case 'dora': {
      const { kind, rank, alpha, rsLora, dropout } = recipe;
      return { kind, rank, alpha, rsLora, dropout };
    }
    case 'vera': {
      const { kind, rank, initial, dropout, key } = recipe;
      return { kind, rank, initial, dropout, key };
    }
    case 'ia3':
      return { kind: 'ia3' };
    case 'oft':
      return { kind: 'oft', blockSize: recipe.blockSize };
    case 'psoft': {
      const { kind, rank, alpha, dropout, vectors } = recipe;
      return { kind, rank, alpha, dropout, vectors };
    }
    case 'bitfit':
      return { kind: 'bitfit' };
    case 'full':
      return { kind: 'full', targets: recipe.targets };
    case 'own':
      return { kind: 'full', targets: [] };
    default:
      return recipe satisfies never;
  }
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
    return 'targets' in part && part.targets !== null && part.targets.some((t) => named(all, t));
  };
  const base = weights.filter(({ role }) => role === 'base');
  const onSites = ({ kind }: PlainAdapter): boolean =>
    kind !== 'full' && kind !== 'bitfit' && kind !== 'own';
  return parts.map((part) => {
    if (onSites(part)) {
      const others = parts.filter((other) => other !== part && onSites(other));
      return base
        .filter((weight) => names(part, weight) || !others.some((other) => names(other, weight)))
        .flatMap(({ path }) => adapted.get(path) ?? []);
    }
    if (part.kind === 'own') {
      return base.filter(({ fresh }) => fresh === true).map(({ names, path }) => names[0] ?? path);
    }
    const flat = ({ slot }: WeightEntry): boolean => slots[slot]?.shape.length === 1;
    return base
      .filter(({ trainable }) => trainable)
      .filter((weight) => {
        if (names(part, weight)) return true;
        const others = parts.filter((other) => other !== part && !onSites(other));
        if (others.some((other) => names(other, weight))) return false;
        return others.length === 0 || (part.kind === 'bitfit') === flat(weight);
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
    switch (settings.kind) {
      case 'full':
      case 'bitfit':
        return settings;
      case 'ia3':
        return { ...settings, targets: members, feedforward: only(members, feedforward) };
      case 'lora':
        return { ...adapterDefaults.lora, ...settings, targets: members };
      case 'dora':
        return { ...adapterDefaults.dora, ...settings, targets: members };
      default:
        return { ...settings, targets: members };
    }
  });
  const [first] = all;
  return first && all.length === 1 ? first : { kind: 'mixed', parts: all };
}

const only = (all: readonly string[], some: readonly string[]): readonly string[] =>
  all.filter((one) => some.includes(one));
