/** What a compilation is told, and what it gives. */

import type { Program } from '../runtime/format/program.ts';
import type { ModuleForm } from './adapters/forms.ts';
import type { BudgetAsked } from './budget.ts';
import type { Device } from './targets/index.ts';
import type { Sizes } from './frontend/index.ts';
import type { ModelOptions } from './graphs.ts';
import type { Machine } from './ir/machine.ts';
import type { Plan } from './ir/plan.ts';
import type { LoweredPlan } from './lowering/pipeline.ts';
import type { ModelIdentity } from './model-identity.ts';
import type { Chooser, Chosen } from './planning/choose.ts';
import type { Packer } from './planning/evaluate.ts';
import type { Pin } from './planning/problem/pins.ts';
import type { Decision, Measurement, PlanProblem } from './planning/problem/planner.ts';
import type { PlanReport } from './planning/report.ts';
import type { Observe } from './progress.ts';
import type { Recipe } from './recipe.ts';

export interface CompileOptions extends ModelOptions {
  readonly budget: BudgetAsked;
  readonly device: Device;
  /** Who chooses the plan; by default the solver. */
  readonly planner?: Chooser;
  /** Search for the smallest budget that would do, even where nothing else asks for it. */
  readonly minimum?: boolean;
  /** Let the backward work on stored forms; true by default. */
  readonly storedForm?: boolean;
  /** Keep every trainable weight's gradient readable, as output `gradient <path>`. For checks. */
  readonly exposeGradients?: boolean;
  /** Make room for measuring the gradient's error under a lossy plan; true by default. */
  readonly check?: boolean;
  /** What predicted errors are multiplied by: measured over predicted, once that is known. */
  readonly errorScale?: number;
  /** How fast the device is, as measured; by default its target's usual speed. */
  readonly machine?: Machine;
  /** How much the gradient suffers where one residual alone is stored lossily, as far as measured. */
  readonly measurements?: readonly Measurement[];
  /** How the run that is resumed computes its adapter: kept where the recipe leaves it open and a plan fits. */
  readonly forms?: string;
  /** Policies that the user has chosen for tensors. */
  readonly pins?: readonly Pin[];
  /** Hears of the search while it goes. */
  readonly observe?: Observe;
}

export interface Compiled {
  readonly program: Program;
  readonly plan: PlanReport;
  readonly recipe: Recipe;
  readonly sizes: Sizes;
  /** Exclusive upper bounds of integer data inputs, by name. */
  readonly bounds: Readonly<Record<string, number>>;
  /** As in `Meta`. */
  readonly causal: boolean;
  /** The plan as it was lowered, for those who draw or explain it. */
  readonly lowered: LoweredPlan;
  /** What was decided, for those who ask about other plans. */
  readonly decision: Decision;
  /** How each target module of a low-rank adapter is computed. */
  readonly forms: readonly ModuleForm[];
  /** What makes it this model. */
  readonly identity: () => ModelIdentity;
  /** As in `ModelOptions`; null where the operator decides. */
  readonly chunkBytes: number | null;
}

/** A choice without its program. */
export interface PlanChoice extends Chosen {
  readonly problem: PlanProblem;
  readonly evaluator: Packer;
  /** Of a step under a plan, predicted. */
  readonly secondsOf: (plan: Plan) => number;
}
