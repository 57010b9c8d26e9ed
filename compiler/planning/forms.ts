/**
 * Which of an adapter's forms a budget is met best with. Where the recipe leaves it open, each site takes the form that is
 * quicker by its shape. Within a budget another may need fewer bytes, and so leave more of them kept: LoRA on activations
 * where the changed weight would lie at the peak, DoRA through the weight where its two full-width products would be stored.
 * Each form alone is planned as well, and the best plan decides: it is no slower than that of any form, and
 * the least budget is the least of all of them. A run that is resumed keeps its forms, and so its bits, where they fit.
 */

import { unlimited } from '../budget.ts';
import type { Budget } from '../budget.ts';
import { StowageDiagnostic } from '../diagnostics.ts';
import { readModel } from '../graphs.ts';
import type { ModelOptions } from '../graphs.ts';
import type { AdapterForm } from '../adapters/fields.ts';
import type { AdapterRecipe, PlainAdapter } from '../recipe.ts';
import { partsOf, withParts } from '../recipe.ts';
import type { Plan } from '../ir/plan.ts';

interface Choice {
  readonly plan: Plan | null;
  readonly minimumBytes: number;
  readonly minimumBound: number | null;
  readonly keepAllBytes: number;
  readonly secondsOf: (plan: Plan) => number;
}

/** Graphs in one choice of forms, before any search. */
export interface Prepared<Found> {
  /** Equal for equal graphs. */
  readonly fingerprint: () => string;
  /** The forms as `formsText` says them. */
  readonly formsText: string;
  /** Of a step that keeps everything. */
  readonly keepAllSeconds: number;
  readonly choose: (budget: Budget, minimum: boolean) => Promise<Found>;
}

/** What is so whichever forms are taken. */
export interface Across {
  readonly minimumBytes: number;
  /** Null where the minimum was not searched for in every form. */
  readonly minimumBound: number | null;
  readonly keepAllBytes: number;
}

export interface BestForm<B, Found> extends Across {
  readonly prepared: B;
  readonly choice: Found;
  /** In the forms that are quickest where everything is kept. */
  readonly quickest: B;
}

export interface Asked extends ModelOptions {
  readonly budget: Budget;
  readonly minimum?: boolean;
  /** Forms that are to be taken wherever a plan in them fits: those of the run that is resumed. */
  readonly forms?: string;
  /** Any plan that fits will do: the first that is found is taken. */
  readonly anyPlan: boolean;
}

/** What the options are changed in. */
type Form = Pick<ModelOptions, 'recipe'>;

/** The best choice of all forms. Throws what is wrong with the forms as asked where none can be planned. */
export async function bestForm<B extends Prepared<Found>, Found extends Choice>(
  options: Asked,
  prepare: (form: Form) => Promise<B>,
): Promise<BestForm<B, Found>> {
  const { all, errors } = await preparedIn(formsToTry(options), prepare);
  const same = all.filter((prepared) => prepared.formsText === options.forms);
  if (same.length > 0 && same.length < all.length) {
    const found = await bestOf<B, Found>(options, same, []).catch((error: unknown) => {
      diagnosticOf(error);
      return null;
    });
    if (found?.choice.plan) return found;
  }
  return bestOf<B, Found>(options, all, errors);
}

async function bestOf<B extends Prepared<Found>, Found extends Choice>(
  options: Asked,
  all: readonly B[],
  errors: StowageDiagnostic[],
): Promise<BestForm<B, Found>> {
  const { budget, minimum = false, anyPlan } = options;
  const byBytes = budget.kind === 'min';
  const mayErr = all.length > 1 && readModel(options).recipe.maxError > 0;
  const found: { readonly prepared: B; readonly choice: Found }[] = [];
  let best: { readonly prepared: B; readonly choice: Found; readonly goal: Goal } | null = null;
  for (const prepared of all) {
    // What is stored and restored only adds to what keeping everything takes, where nothing may err.
    const slower =
      best?.choice.plan && !byBytes && !mayErr && prepared.keepAllSeconds >= best.goal[1];
    if (slower && (!minimum || anyPlan)) continue;
    try {
      const choice = await prepared.choose(slower ? unlimited : budget, minimum);
      found.push({ prepared, choice });
      const goal = goalOf(choice, byBytes);
      if (!slower && (best === null || isLess(goal, best.goal))) best = { prepared, choice, goal };
      if (anyPlan && choice.plan) break;
    } catch (error) {
      errors.push(diagnosticOf(error));
    }
  }
  const [quickest] = found;
  if (best === null || !quickest) throw errors[0] ?? new Error('internal: forms without a plan');
  const bounds = found.map(({ choice }) => choice.minimumBound);
  const searched = found.length === all.length && bounds.every((bound) => bound !== null);
  return {
    ...best,
    quickest: quickest.prepared,
    minimumBytes: Math.min(...found.map(({ choice }) => choice.minimumBytes)),
    minimumBound: searched ? Math.min(...bounds) : null,
    keepAllBytes: quickest.choice.keepAllBytes,
  };
}

/** Different graphs, the quickest first. A pin, or a plan of a file, may fit only some of them. */
async function preparedIn<B extends Prepared<unknown>>(
  tries: readonly Form[],
  prepare: (form: Form) => Promise<B>,
): Promise<{ readonly all: readonly B[]; readonly errors: StowageDiagnostic[] }> {
  const all: B[] = [];
  const errors: StowageDiagnostic[] = [];
  const known = new Set<string>();
  for (const one of tries) {
    try {
      const prepared = await prepare(one);
      const key = tries.length > 1 ? prepared.fingerprint() : '';
      if (!known.has(key)) all.push(prepared);
      known.add(key);
    } catch (error) {
      errors.push(diagnosticOf(error));
    }
  }
  return { all: all.sort((a, b) => a.keepAllSeconds - b.keepAllSeconds), errors };
}

function diagnosticOf(error: unknown): StowageDiagnostic {
  if (error instanceof StowageDiagnostic) return error;
  throw error;
}

/** What is to be least, the first number first. */
type Goal = readonly [number, number];

/** Bytes where the least budget is asked for, or nothing fits; else seconds. */
function goalOf({ plan, minimumBytes, secondsOf }: Choice, byBytes: boolean): Goal {
  const seconds = plan ? secondsOf(plan) : Infinity;
  if (byBytes || !plan) return [minimumBytes + (plan ? 0 : 2 ** 52), seconds];
  return [0, seconds];
}

const isLess = (a: Goal, b: Goal): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** The recipe as it is, and with each form alone. */
function formsToTry(options: Asked): readonly Form[] {
  // Fewer tokens that stand in for more have the forms of those.
  if (options.standsFor !== undefined) return [{}];
  const { adapter } = readModel(options).recipe;
  if (!partsOf(adapter).some(isOpen)) return [{}];
  const ways = [
    adapter,
    withParts(adapter, thrifty),
    ...alone.map((form) => inForm(adapter, form)),
  ];
  const different = new Map(ways.map((way) => [JSON.stringify(way), way]));
  return [...different.values()].map((way) => ({ recipe: { ...options.recipe, adapter: way } }));
}

const alone = ['activation', 'hybrid', 'weight'] as const;

const isOpen = (part: PlainAdapter): part is Extract<PlainAdapter, { form: AdapterForm }> =>
  'form' in part && part.form === 'auto';

/** Dropout cannot be expressed in a changed weight. */
const inForm = (adapter: AdapterRecipe, form: AdapterForm): AdapterRecipe =>
  withParts(adapter, (part) =>
    isOpen(part) && (form === 'activation' || part.dropout === 0) ? { ...part, form } : part,
  );

/** What mostly takes the fewest bytes: DoRA through the weight, LoRA beside it on activations. */
function thrifty(part: PlainAdapter): PlainAdapter {
  if (!isOpen(part)) return part;
  if (part.kind === 'lora') return { ...part, form: 'activation' };
  return part.dropout === 0 ? { ...part, form: 'hybrid' } : part;
}
