/** The recipe that a folder of trained weights needs, so that what it holds fits the program. */

import { baseMissing, wholeModelIn } from '../../../runtime/weights/base.ts';
import { StowageError } from '../../../runtime/error.ts';
import type { Files } from '../../../runtime/files/files.ts';
import { readTrained } from '../../../runtime/peft/folder.ts';
import { withParts } from '../../recipe.ts';
import type { PlainAdapter, Recipe } from '../../recipe.ts';
import type { ModelFlags } from './flags.ts';
import { recipeOf } from './settings.ts';

/** Flags that say what the folder says. */
const said = {
  adapter: 'adapter',
  rank: 'rank',
  alpha: 'alpha',
  targets: 'targets',
  rsLora: 'rs-lora',
  loraStart: 'lora-start',
  veraInitial: 'vera-initial',
  veraKey: 'vera-key',
  feedforward: 'feedforward',
  blockSize: 'block-size',
  psoftVectors: 'psoft-vectors',
} as const satisfies Partial<Record<keyof ModelFlags, string>>;

/**
 * Rejects with `base-missing` where a command that trains nothing would compute with random weights: no base is named, and
 * `from` is no whole model.
 */
export async function requireTrained(
  files: Files,
  { weights, from, randomBase }: ModelFlags & { readonly from?: string },
): Promise<void> {
  if (weights !== undefined || randomBase === true) return;
  if (from === undefined) {
    throw baseMissing('There are no --weights, and no --from.', 'Or --from, a whole model.');
  }
  if ((await wholeModelIn(files, from)) !== null) return;
  throw baseMissing(
    `${from} holds what was trained on a base, and there are no --weights.`,
    'The base is the one that it was trained on.',
  );
}

/**
 * How the recipe changes for `from`: the folder's own adapters, or full where it holds a whole model. How an adapter is
 * computed and its dropout stay free. Rejects with `unknown-flag` for a flag that the folder leaves no room for,
 * `adapter-unreadable` or `adapter-unsupported`.
 */
export async function trainedRecipe(
  files: Files,
  from: string | undefined,
  flags: ModelFlags,
): Promise<(recipe: Recipe) => Recipe> {
  if (from === undefined) return (recipe) => recipe;
  for (const [field, flag] of Object.entries(said)) {
    if (flags[field as keyof typeof said] === undefined) continue;
    throw new StowageError(
      'unknown-flag',
      `--${flag} has no meaning with --from: ${from} says what its adapter is.`,
      'One of the two.',
      'Leave one out.',
    );
  }
  const { parts, feedforward } = await readTrained(files, from);
  const adapter = recipeOf(parts, feedforward);
  const { loraForm: form, adapterDropout: dropout } = flags;
  const asked = Object.entries({ form, dropout }).filter(([, value]) => value !== undefined);
  const changed = (part: PlainAdapter): PlainAdapter => ({
    ...part,
    ...Object.fromEntries(asked.filter(([field]) => Object.hasOwn(part, field))),
  });
  const own = withParts(adapter, changed);
  return (recipe) => ({ ...recipe, adapter: own, from });
}
