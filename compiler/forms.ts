/**
 * Which of an adapter's forms a budget is met best with. Where the recipe leaves it open, each site takes the quicker form.
 * Within a budget the other may need fewer bytes, and so leave more of them kept: LoRA on activations where the changed
 * weight would lie at the peak, DoRA through the weight where its two full-width products would be stored (methods §4.4).
 * Both are planned, and the better plan decides.
 */

import { StowageDiagnostic } from './diagnostics.ts';
import { gradientGraph, readModel } from './graphs.ts';
import type { ModelOptions } from './graphs.ts';
import { partsOf, withParts } from './ir/recipe.ts';
import type { PlainAdapter } from './ir/recipe.ts';
import type { Plan } from './ir/plan.ts';
import { manyNodes, nodesOf } from './ir/walk.ts';

/** What is asked of plans: whether there is one, what it takes, and what would do. */
interface Choice {
  readonly plan: Plan | null;
  readonly minimumBytes: number;
  readonly secondsOf: (plan: Plan) => number;
}

/** Options with the forms settled, and their plan where one had to be made for that. `planOf` plans options as they are. */
export async function settled<
  Options extends ModelOptions & { readonly budget: number | 'min' | 'max' },
  Found extends Choice,
>(
  options: Options,
  planOf: (options: Options) => Promise<Found>,
): Promise<{ readonly options: Options; readonly choice: Found | null }> {
  const { budget } = options;
  if (budget === 'max') return { options, choice: null };
  const read = readModel(options);
  const { adapter } = read.recipe;
  if (!partsOf(adapter).some(isOpen)) return { options, choice: null };
  const other: Options = {
    ...options,
    recipe: { ...options.recipe, adapter: withParts(adapter, thrifty) },
  };
  const nodes = nodesOf(gradientGraph(read));
  if (nodes === nodesOf(gradientGraph(readModel(other)))) return { options, choice: null };
  const first = await planOf(options);
  // Planning many layers twice takes long: the other form is asked only where this one does not fit.
  if (first.plan && budget !== 'min' && nodes > manyNodes) return { options, choice: first };
  const second = await planOf(other).catch((error: unknown) => {
    // A pin may name what only one of the forms has.
    if (error instanceof StowageDiagnostic) return null;
    throw error;
  });
  return second && goalOf(second, budget) < goalOf(first, budget)
    ? { options: other, choice: second }
    : { options, choice: first };
}

/** What is to be least: bytes where the least budget is asked for, or nothing fits; else seconds. */
function goalOf(choice: Choice, budget: number | 'min'): number {
  if (budget === 'min') return choice.minimumBytes;
  return choice.plan ? choice.secondsOf(choice.plan) : Infinity;
}

const isOpen = (part: PlainAdapter): boolean => 'form' in part && part.form === 'auto';

function thrifty(part: PlainAdapter): PlainAdapter {
  if (!isOpen(part)) return part;
  // DoRA has one form through the weight; that of LoRA's parts beside it keeps its own gradients.
  if (part.kind === 'dora') return { ...part, form: 'hybrid' };
  return part.kind === 'lora' ? { ...part, form: 'activation' } : part;
}
