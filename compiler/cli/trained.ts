/** The recipe that a folder written by train needs, so that what it holds fits the program. */

import { readAdapterConfig } from '../../runtime/export.ts';
import type { Files } from '../../runtime/files.ts';
import { adapterDefaults } from '../ir/recipe.ts';
import type { Recipe } from '../ir/recipe.ts';

/** How the recipe changes for `from`: its own adapter settings, or full where it holds a whole model. */
export async function trainedRecipe(
  files: Files,
  from: string | undefined,
): Promise<(recipe: Recipe) => Recipe> {
  if (from === undefined) return (recipe) => recipe;
  const lora = await readAdapterConfig(files, from);
  if (lora === null) return (recipe) => ({ ...recipe, adapter: { kind: 'full', targets: null } });
  return (recipe) => ({ ...recipe, adapter: { ...adapterDefaults.lora, ...lora } });
}
