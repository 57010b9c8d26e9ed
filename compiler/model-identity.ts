/** What tells a model from others: its graph, whatever it is trained with and however it is written. */

import { StowageDiagnostic } from './diagnostics.ts';
import { buildGraph } from './frontend/index.ts';
import type { Sizes } from './frontend/index.ts';
import { readModel } from './graphs.ts';
import type { ModelOptions } from './graphs.ts';
import { canonical } from './ir/canonical.ts';

export interface ModelIdentity {
  /** Its graph as `canonical` writes it; equal for any number of rows, and of tokens in a row. */
  readonly text: string;
  /** Its dimensions but those two. */
  readonly sizes: Readonly<Record<string, number>>;
}

export function modelIdentity(options: ModelOptions): ModelIdentity {
  const read = readModel(options);
  const { model, recipe, sizes } = read;
  const { batchDimension: rows, contextDimension: tokens } = model;
  const few = { ...(rows === null ? {} : { [rows]: 1 }), ...(tokens === null ? {} : { [tokens]: 8 }) };
  const whole = rows === null ? {} : { [rows]: recipe.batch };
  const textOf = (set: Readonly<Record<string, number>>): string => {
    const plain = { ...recipe, microBatch: null, context: null };
    const sized = readModel({ ...options, model, recipe: plain, set: { ...options.set, ...set } });
    return canonical(buildGraph(model, sized.sizes, { entry: 'loss', training: true }));
  };
  const own = [...sizes.dimensions].filter(([name]) => name !== rows && name !== tokens);
  let text: string;
  try {
    text = textOf(few);
  } catch (error) {
    // A model may want more rows, or other numbers of tokens.
    if (!(error instanceof StowageDiagnostic)) throw error;
    text = textOf({ ...whole, ...(tokens === null ? {} : sizeIn(sizes, tokens)) });
  }
  return { text, sizes: Object.fromEntries(own) };
} // prettier-ignore

const sizeIn = ({ dimensions }: Sizes, name: string): Readonly<Record<string, number>> => {
  const size = dimensions.get(name);
  return size === undefined ? {} : { [name]: size };
};
