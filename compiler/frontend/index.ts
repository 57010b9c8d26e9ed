/** The frontend: from a model file's text to its graph. The only folder that knows ts-morph. */

export { buildGraph } from './build.ts';
export type { BuildOptions } from './build.ts';
export type { ConfigSource } from './config/config.ts';
export { loadModel } from './model.ts';
export type { DataParameter, Model } from './model.ts';
export { weightsRead } from './reads.ts';
export { recipeOf, recipeSource } from './recipe.ts';
export type { RecipeSource } from './recipe.ts';
export { sizesOf } from './sizes.ts';
export type { CheckpointShapes, SizeSources, Sizes } from './sizes.ts';
