/** Mistakes in the recipe and its flags. */

import type { Location } from '../ir/graph.ts';
import { showConfig } from './config.ts';
import { StowageDiagnostic, didYouMean } from './diagnostic.ts';

/** A field that the recipe, an adapter, an optimizer or a schedule does not have. */
export const unknownRecipeField = (
  owner: string,
  field: string,
  known: readonly string[],
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'unknown-recipe-field',
    at,
    soIs: `${owner} has no field ${field}.`,
    wanted: `Its fields are ${known.join(', ')}.`,
    hint: didYouMean(field, known),
  });

/** A field with a value that it cannot have. */
export const recipeValue = (
  field: string,
  value: unknown,
  wanted: string,
  at?: Location,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'recipe-value',
    at,
    soIs: `${field} is ${showConfig(value)}.`,
    wanted: `It must be ${wanted}.`,
  });

/** An adapter's target names no weight. */
export const adapterTargetUnknown = (
  target: string,
  sites: readonly string[],
  at?: Location,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'adapter-target-unknown',
    at,
    soIs: `The adapter's target ${target} matches nothing.`,
    wanted: `The model's linears are ${sites.join(', ')}.`,
    hint:
      target === 'all-linear'
        ? `all-linear leaves the head out, and there is no other: --targets ${sites[0] ?? 'NAME'}, or --adapter full.`
        : didYouMean(target, sites),
  });

/** An adapter of a folder is of a linear that the model does not have; `like`: one that it has of the same last name. */
export const adapterUnfit = (
  folder: string,
  module: string,
  sites: readonly string[],
  like: string | null,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'adapter-unfit',
    place: folder,
    soIs: `It has an adapter of ${module}, and the model has no linear of that name.`,
    wanted:
      like === null
        ? `An adapter of this model, whose linears are ${sites.join(', ')}.`
        : `An adapter of this model, which has ${like}.`,
    hint:
      like === null
        ? 'Name the model and the weights that it was trained on.'
        : 'It is of another model. If this one is a part of that, rename the tensors to the names that they have here.',
  });

export const adapterRank = (
  path: string,
  rank: number,
  most: number,
  at?: Location,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'adapter-rank',
    at,
    soIs: `The adapter's rank is ${rank}, and ${path} has only ${most} singular values.`,
    wanted: `A rank of at most ${most}: it begins as the weight's principal part.`,
    hint: 'Lower the rank, or leave this weight out of the targets.',
  });

export const adapterConflict = (
  path: string,
  [first, second]: readonly [string, string],
  at?: Location,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'adapter-conflict',
    at,
    soIs: `Two parts of the adapter, ${first} and ${second}, both claim ${path}.`,
    wanted: 'Each weight belongs to one part at most.',
    hint:
      path === 'vera_A'
        ? 'Name all targets of VeRA in one part: its sites share one pair of projections.'
        : 'Name targets that do not overlap.',
  });

/** Rows at a time would train another loss than the whole batch does. */
export const microBatchRefused = (
  { batch, microBatch }: { readonly batch: number; readonly microBatch: number },
  why: string,
  at?: Location,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'micro-batch-refused',
    at,
    soIs: why,
    wanted: `Rows that know nothing of each other, up to the mean over them: only then do the gradients of ${microBatch} of ${batch} rows at a time add up to those of all.`,
    hint: `Train on whole batches (no --micro-batch, no --allow micro-batch), of fewer rows if need be: --batch ${microBatch}.`,
  });
