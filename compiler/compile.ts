/**
 * The compiler as one readable list: source → graph → adapted → joint (graphs.ts) → planned (lowering/pipeline.ts) → program
 * (write.ts). An adapter whose form is open goes through it in each form, up to the plan. `DEBUG=3` prints what each pass makes.
 */

import { formsOf, formsReport, formsText } from './adapters/forms.ts';
import type { ModuleForm } from './adapters/forms.ts';
import { budgetOf } from './budget.ts';
import { stageOf } from './debug.ts';
import { forDevice } from './targets/index.ts';
import { refusingOn } from './forward.ts';
import {
  forwardGraph,
  gradientGraph,
  modelOf,
  priceOn,
  readModel,
  requireMicroBatches,
  stepGraph,
} from './graphs.ts';
import type { Plan } from './ir/plan.ts';
import { printJoint } from './ir/print.ts';
import { modelIdentity } from './model-identity.ts';
import type { CompileOptions, Compiled, PlanChoice } from './options.ts';
import { chosenBy, extremes } from './planning/choose.ts';
import { bestForm } from './planning/forms.ts';
import type { Across, BestForm, Prepared } from './planning/forms.ts';
import type { FormsReport } from './planning/report.ts';
import { problemOf } from './prepare.ts';
import { showPlan } from './report.ts';
import { boundsOf } from './trainer/bounds.ts';
import { isCausal } from './trainer/causal.ts';
import { secondsOfStep, written } from './write.ts';

export type { Device } from './targets/index.ts';
export { compileEvaluation, compileLogits } from './forward.ts';
export type { CompileOptions, Compiled, PlanChoice } from './options.ts';

/** Compiles a trainer's program. Throws a `StowageDiagnostic` for everything that is the user's to mend. */
export async function compile(options: CompileOptions): Promise<Compiled> {
  const { prepared, choice, quickest, ...across } = await planned(options);
  const forms = formsReport(prepared.forms, quickest === prepared ? null : quickest.forms);
  return {
    ...(await prepared.write(choice, across, forms)),
    forms: prepared.forms,
    identity: () => modelIdentity(options),
    chunkBytes: options.chunkBytes ?? null,
  };
}

/** Chooses a plan and writes no program: for those who compare plans. */
export async function planOf(options: CompileOptions): Promise<PlanChoice> {
  const { choice, minimumBytes, minimumBound, keepAllBytes } = await planned(options);
  return { ...choice, minimumBytes, minimumBound, keepAllBytes };
}

function planned(given: CompileOptions): Promise<BestForm<InForm, PlanChoice>> {
  const options = { ...given, model: modelOf(given) };
  const asked = { budget: budgetOf(given.budget), anyPlan: typeof given.planner === 'function' };
  return bestForm({ ...options, ...asked }, (form) => inForm({ ...options, ...form }));
}

type Facts = Omit<Compiled, 'identity' | 'chunkBytes' | 'forms'>;

interface InForm extends Prepared<PlanChoice> {
  readonly forms: readonly ModuleForm[];
  readonly write: (choice: PlanChoice, across: Across, forms: FormsReport | null) => Promise<Facts>;
}

/** One choice of forms: graphs, and what is yet to be done with them. */
async function inForm(options: CompileOptions): Promise<InForm> {
  const read = readModel(options);
  requireMicroBatches(read);
  const gradients = gradientGraph(read);
  const joint = stepGraph(gradients, read);
  const evaluation = forwardGraph(read, { entry: 'loss', training: false });
  const context = { ...options, ...read };
  const forward = { ...joint, nodes: joint.forward };
  return forDevice(options.device, async (target): Promise<InForm> => {
    const orRefused = refusingOn(target, joint);
    return orRefused(async () => {
      const { problem, evaluator } = problemOf({ gradients, joint, evaluation }, target, context);
      const secondsOf = (plan: Plan): number => secondsOfStep(evaluator.of(plan).draft, problem);
      const forms = formsOf(forward, priceOn(target.machine));
      return Promise.resolve({
        forms,
        formsText: formsText(read.recipe.adapter, forms),
        fingerprint: () => printJoint(joint),
        keepAllSeconds: secondsOf(extremes(problem).keepAll),
        choose: (budget, minimum) =>
          orRefused(async () => {
            const { planner = 'milp', storedForm = true, observe } = options;
            const asked = {
              problem,
              evaluator,
              limits: target.limits,
              budget,
              storedForm,
              minimum,
            };
            const chosen = await stageOf(
              'choose',
              () => chosenBy(planner, { ...asked, ...(observe ? { observe } : {}) }),
              ({ plan }) => (plan ? showPlan(joint, plan) : 'no plan fits'),
            );
            return { ...chosen, problem, evaluator, secondsOf };
          }),
        write: (choice, across, taken) =>
          orRefused(async () => {
            const from = { problem, evaluator, target, context, choice, across, forms: taken };
            const { chosen, ...made } = await written(from);
            const { recipe, sizes } = read;
            const facts = { recipe, sizes, bounds: boundsOf(forward), causal: isCausal(forward) };
            return { ...made, ...facts, decision: { problem, plan: chosen, evaluator } };
          }),
      });
    });
  });
}
