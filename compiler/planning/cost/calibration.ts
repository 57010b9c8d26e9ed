/**
 * Calibration: how long this model's own kernel calls take on a device. The calls of the program that keeps everything,
 * of the one that replays all that can be, and, where errors are allowed, of those that store by each policy, are put
 * into one program, a section each; equal calls once. Once it has run (cli/files/calibrate.ts), its times are a `Machine`.
 */

import type { Program } from '../../../runtime/format/program.ts';
import { Evaluator } from '../evaluate.ts';
import { forDevice } from '../../targets/index.ts';
import type { Device } from '../../targets/index.ts';
import { forwardGraph, gradientGraph, readModel, stepGraph } from '../../graphs.ts';
import type { ModelOptions } from '../../graphs.ts';
import type { Machine } from '../../ir/machine.ts';
import type { Plan } from '../../ir/plan.ts';
import { printJoint } from '../../ir/print.ts';
import { withModule } from '../../lowering/select/codes.ts';
import { Selector } from '../../lowering/select/select.ts';
import { callSites, trialProgram } from '../../lowering/timing/trials.ts';
import type { Trials } from '../../lowering/timing/trials.ts';
import { levelPlanner } from '../search/levels.ts';
import type { PlanProblem } from '../problem/planner.ts';
import { policiesOn } from '../available.ts';
import type { Target } from '../../targets/target.ts';

export interface Calibration {
  /** The model's graph as text: equal texts on equal devices measure the same. */
  readonly text: string;
  /** What is taken for granted where nothing was measured. */
  readonly machine: Machine;
  /** The program that measures; its arena is within `limit` bytes, calls that need more are left out. */
  readonly trials: (limit: number) => Promise<Trials & { readonly program: Program }>;
}

/** The calibration of a model, not yet run. */
export const calibration = (options: ModelOptions & { readonly device: Device }): Calibration =>
  forDevice(options.device, (target) => ofTarget(options, target));

function ofTarget<Code extends { readonly name: string }>(
  options: ModelOptions,
  target: Target<Code>,
): Calibration {
  const read = readModel(options);
  const gradients = gradientGraph(read);
  const joint = stepGraph(gradients, read);
  const lossy = read.recipe.maxError > 0;
  const { machine, limits } = target;
  return {
    text: JSON.stringify([printJoint(joint), lossy]),
    machine,
    trials: async (limit) => {
      const problem: PlanProblem = {
        ...{ joint, policies: policiesOn(target), machine, maxError: lossy ? 1 : 0 },
        ...{ errorScale: 1, measurements: [] },
      };
      const evaluator = new Evaluator({
        ...{ gradients, joint, limits, rows: read.rows },
        withRows: (rows) => gradientGraph(read.withRows(rows)),
        evaluation: forwardGraph(read, { entry: 'loss', training: false }),
        selector: new Selector(target),
        ...{ exposeGradients: false, storedForm: true, bounded: false, exact: () => [] },
      });
      const trainings = plansOf(problem).flatMap((plan) =>
        evaluator.of(plan).draft.timelines.slice(0, 1),
      );
      const sites = callSites(trainings);
      const { codes, program, ...trials } = trialProgram(sites, target, limit);
      return { ...trials, program: await withModule(program, codes, target) };
    },
  };
}

/** Keep-all, replaying everything, and the plain level of every policy that could come into question. */
function plansOf(problem: PlanProblem): readonly Plan[] {
  const last = (level: 'keep' | 'recompute' | 'plain', policy: string | null): readonly Plan[] =>
    levelPlanner(level, policy)(problem).plans.slice(-1);
  const stored = problem.policies.filter((policy) => {
    const exact = policy.error({ dtype: 'f32', shape: [64, 64] }) === 0;
    return !policy.replays && (exact || problem.maxError > 0);
  });
  return [
    ...last('keep', null),
    ...last('recompute', null),
    ...stored.slice(1).flatMap(({ name }) => last('plain', name)),
  ];
}
