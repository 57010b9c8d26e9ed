/**
 * Which of an adapter's forms a budget is met best with. Where the recipe leaves it open, each site takes the quicker form.
 * Within a budget the other may need fewer bytes, and so leave more of them kept: LoRA on activations where the changed
 * weight would lie at the peak, DoRA through the weight where its two full-width products would be stored (methods §4.4).
 * Both are planned, and the better plan decides.
 */

import { StowageDiagnostic } from './diagnostics.ts';
import { gradientGraph, readModel } from './graphs.ts';
import type { ModelOptions } from './graphs.ts';
import type { AdapterRecipe } from './ir/recipe.ts';
import type { Plan } from './ir/plan.ts';
import { manyNodes, nodesOf } from './ir/walk.ts';

/** What is asked of plans: whether there is one, what it takes, and what would do. */
interface Choice {
  readonly plan: Plan | null;
  readonly minimumBytes: number;
  readonly secondsOf: (plan: Plan) => number;
}

/** The options with the forms settled. `planOf` plans options as they are. */
export async function settled<
  Options extends ModelOptions & { readonly budget: number | 'min' | 'max' },
>(options: Options, planOf: (options: Options) => Promise<Choice>): Promise<Options> {
  const { budget } = options;
  if (budget === 'max') return options;
  const read = readModel(options);
  const { adapter } = read.recipe;
  if (!isOpen(adapter)) return options;
  const other: Options = {
    ...options,
    recipe: { ...options.recipe, adapter: thrifty(adapter) },
  };
  const nodes = nodesOf(gradientGraph(read));
  if (nodes === nodesOf(gradientGraph(readModel(other)))) return options;
  const first = await planOf(options);
  // Planning many layers twice takes long: the other form is asked only where this one does not fit.
  if (first.plan && budget !== 'min' && nodes > manyNodes) return options;
  const second = await planOf(other).catch((error: unknown) => {
    // A pin may name what only one of the forms has.
    if (error instanceof StowageDiagnostic) return null;
    throw error;
  });
  return second && goalOf(second, budget) < goalOf(first, budget) ? other : options;
}

/** What is to be least: bytes where the least budget is asked for, or nothing fits; else seconds. */
function goalOf(choice: Choice, budget: number | 'min'): number {
  if (budget === 'min') return choice.minimumBytes;
  return choice.plan ? choice.secondsOf(choice.plan) : Infinity;
}

const isOpen = (adapter: AdapterRecipe): boolean =>
  adapter.kind === 'mixed'
    ? adapter.parts.some(isOpen)
    : 'form' in adapter && adapter.form === 'auto';

function thrifty<Adapter extends AdapterRecipe>(adapter: Adapter): Adapter {
  if (adapter.kind === 'mixed') return { ...adapter, parts: adapter.parts.map(thrifty) };
  if (!isOpen(adapter)) return adapter;
  return { ...adapter, form: adapter.kind === 'dora' ? 'weight' : 'activation' };
}
