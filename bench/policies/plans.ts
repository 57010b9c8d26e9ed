/** Compiles a subject under a row: its level forced, or the planner's own choice within a budget. */

import { compileOptions } from '../../compiler/cli/inputs.ts';
import { compile } from '../../compiler/compile.ts';
import type { Compiled, CompileOptions } from '../../compiler/compile.ts';
import { StowageDiagnostic } from '../../compiler/diagnostics.ts';
import type { Plan } from '../../compiler/ir/plan.ts';
import { greedy } from '../../compiler/planner/greedy.ts';
import { levelPlanner } from '../../compiler/planner/levels.ts';
import type { Planner, Task } from '../../compiler/planner/planner.ts';
import type { Anatomy } from '../../compiler/planner/report.ts';
import type { Row } from './rows.ts';
import { stored } from './stored.ts';
import type { StoredTensor } from './stored.ts';
import type { Subject } from './subjects.ts';

export type Target = 'wasm' | 'wgsl';

export interface Compilation {
  readonly compiled: Compiled;
  /** The tensors that the chosen plan holds between forward and backward. */
  readonly tensors: readonly StoredTensor[];
  /** The bound on the error under which the planner found the plan; null where the row forces one. */
  readonly maxError: number | null;
}

/** Bounds on the gradient's error that the planner's own mix tries, least first. */
const bounds = [0, 0.003, 0.01, 0.03, 0.1, 0.3, 1] as const;

export interface Wish {
  readonly steps: number;
  readonly target: Target;
  /** Whether the program can measure its gradient's error. */
  readonly check: boolean;
  /** The planner's own mix tries no bound on the error below this, nor this itself. */
  readonly above?: number;
}

/** The bytes that depend on how activations are stored: residuals at the peak and what is in the making there. */
export const activationMemory = ({ activations, workspace }: Anatomy): number =>
  activations + workspace;

/**
 * Compiles. The planner's own mix takes the least bound under which its budget can be reached. Rejects with the
 * compiler's diagnostic where no plan fits the row.
 */
export async function compileRow(
  subject: Subject,
  row: Row,
  { steps, target, check, above = -1 }: Wish,
): Promise<Compilation> {
  const options = await compileOptions(subject.modelFile, { ...subject.flags, steps, target });
  const { storedForm, way } = row;
  const under = (
    planner: Planner,
    budget: CompileOptions['budget'],
    maxError: number | null,
  ): Promise<Compilation> => {
    const recipe = { ...options.recipe, maxError: maxError ?? 1 };
    return watched({ ...options, storedForm, recipe, planner, budget, check }, maxError);
  };
  switch (way.kind) {
    case 'level':
      return under(only(levelPlanner(way.level, way.policy)), 'max', null);
    case 'minimum':
      return under(greedy, 'min', 0);
    case 'share': {
      const { plan } = (await under(only(levelPlanner('keep')), 'max', null)).compiled;
      const budget = plan.predictedBytes - Math.round((1 - way.share) * plan.anatomy.activations);
      let refused: unknown = new Error('internal: there is no bound left to try');
      for (const bound of bounds.filter((b) => b > above)) {
        try {
          return await under(greedy, budget, bound);
        } catch (error) {
          if (!(error instanceof StowageDiagnostic && error.code === 'budget-too-small'))
            throw error;
          refused = error;
        }
      }
      throw refused;
    }
  }
}

/** The last plan alone, so that nothing else can be chosen. */
const only =
  (planner: Planner): Planner =>
  (task) => ({ plans: planner(task).plans.slice(-1) });

/** Compiles, and looks over the planner's shoulder to know what the chosen plan stores. */
async function watched(
  options: CompileOptions & { readonly planner: Planner; readonly storedForm: boolean },
  maxError: number | null,
): Promise<Compilation> {
  const seen: { task: Task; plans: readonly Plan[] }[] = [];
  const compiled = await compile({
    ...options,
    planner: (task) => {
      const proposals = options.planner(task);
      seen.push({ task, plans: proposals.plans });
      return proposals;
    },
  });
  const { placements } = compiled.plan;
  for (const { task, plans } of seen) {
    const chosen = plans.find(
      (plan) =>
        plan.placements.length === placements.length &&
        plan.placements.every(({ policy }, i) => policy === placements[i]?.policy),
    );
    if (!chosen) continue;
    return { compiled, tensors: stored(task.joint, chosen, options.storedForm), maxError };
  }
  throw new Error('internal: the planner did not propose the plan that was chosen');
}
