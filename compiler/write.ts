/** From a chosen plan to its program, and what is said of it. Throws `budget-too-small` where none was chosen. */

import type { Program } from '../runtime/format/program.ts';
import { budgetOf, bytesWithin } from './budget.ts';
import type { Budget } from './budget.ts';
import { debugLevel, debugs, stage } from './debug.ts';
import { budgetTooSmall } from './diagnostics.ts';
import { decomposed } from './forward.ts';
import type { Plan } from './ir/plan.ts';
import { peakOf } from './lowering/arena/peak.ts';
import type { Check } from './lowering/check.ts';
import type { LoweredPlan } from './lowering/pipeline.ts';
import { finish } from './lowering/program.ts';
import type { Draft } from './lowering/program.ts';
import { withModule } from './lowering/select/codes.ts';
import { secondsOfTraining } from './lowering/timing/step-time.ts';
import type { Chosen } from './planning/choose.ts';
import { isLossy } from './planning/evaluate.ts';
import type { Across } from './planning/forms.ts';
import type { PlanProblem } from './planning/problem/planner.ts';
import { placementsOf } from './planning/report.ts';
import type { PlanReport } from './planning/report.ts';
import type { Context, OnTarget } from './prepare.ts';
import { anatomyOf, kernelText, momentsOf, packsOf, printProgram, showPlan } from './report.ts';
import { lackOf } from './targets/target.ts';
import type { Target } from './targets/target.ts';

/** Everything that a program is written from. */
export interface Writing<Code extends { readonly name: string }> extends OnTarget<Code> {
  readonly target: Target<Code>;
  readonly context: Context;
  readonly choice: Chosen;
  readonly across: Across;
  /** How an adapter's sites are computed. */
  readonly forms: PlanReport['forms'];
}

export interface Written {
  readonly program: Program;
  readonly plan: PlanReport;
  readonly chosen: Plan;
  readonly lowered: LoweredPlan;
}

export async function written<Code extends { readonly name: string }>(
  writing: Writing<Code>,
): Promise<Written> {
  const { problem, target, context, evaluator, across } = writing;
  const plan = planOrRefusal(writing);
  const { joint } = problem;
  const { limits } = target;
  const limit = bytesWithin(budgetOf(context.budget), across.minimumBytes);
  const most = Math.min(limit, limits.ceiling?.bytes ?? Infinity);
  if (debugs(2, 'choose')) process.stderr.write(`${showPlan(joint, plan)}\n`);
  const { planned, draft: training } = evaluator.of(plan, debugLevel > 0 ? stage : undefined);
  const check = context.check === false ? null : evaluator.check(plan, most);
  const draft = evaluator.with(training, check);
  const made = stage('layout', () => finish(draft, target, joint.microBatches), printProgram);
  if (debugs(4, 'select')) process.stderr.write(made.codes.map(kernelText).join('\n\n') + '\n');
  const program: Program = {
    ...made.program,
    ...('faults' in made.program.scalars ? { packs: packsOf(planned) } : {}),
    ...decomposed(evaluator.decompositions),
    ...(check ? { check: { layers: check.layers, rows: check.rows, of: context.rows } } : {}),
  };
  return {
    program: await withModule(program, made.codes, target),
    plan: reportOf(writing, plan, program, { training, draft, check }),
    chosen: plan,
    lowered: { planned, draft, limits, values: joint.values },
  };
}

function planOrRefusal<Code extends { readonly name: string }>({
  choice,
  evaluator,
  target,
  context: { budget, recipe },
  across: { minimumBytes },
}: Writing<Code>): Plan {
  if (choice.plan) return choice.plan;
  const { timelines } = evaluator.least(choice.minimum);
  const [heaviest] = timelines.toSorted((a, b) => b.load - a.load);
  throw budgetTooSmall({
    ...{ budget: bytesWithin(budgetOf(budget), 0), minimum: minimumBytes },
    ...lackOf(target),
    peak: peakOf({ timelines: heaviest ? [heaviest] : [] }, target.limits.alignment),
    mayErr: recipe.maxError > 0,
  });
}

interface Lowered<Code> {
  readonly training: Draft<Code>;
  /** With the check. */
  readonly draft: Draft<Code>;
  readonly check: Check<Code> | null;
}

function reportOf<Code extends { readonly name: string }>(
  { problem, target, context, evaluator, choice, across, forms }: Writing<Code>,
  plan: Plan,
  program: Program,
  { training, draft, check }: Lowered<Code>,
): PlanReport {
  const { joint, machine } = problem;
  const { recipe, rows } = context;
  const { ceiling, alignment } = target.limits;
  const { minimumBytes, minimumBound, keepAllBytes } = across;
  const budget: Budget = budgetOf(context.budget);
  const limit = bytesWithin(budget, minimumBytes);
  const checkBytes = program.arena.bytes - evaluator.bytesOf(training);
  return {
    budgetBytes: budget.kind === 'unlimited' ? null : limit,
    ceiling: ceiling && limit > ceiling.bytes && keepAllBytes > ceiling.bytes ? ceiling : null,
    predictedBytes: program.arena.bytes,
    hostBytes: program.hostBytes ?? 0,
    keepAllBytes,
    minimumBytes,
    minimumBound,
    forms,
    solver: choice.solver,
    loadBytes: program.arena.load,
    arenaBytes: program.arena.packed,
    target: target.name,
    microBatches: joint.microBatches,
    peakAt: peakOf(draft, alignment).at,
    lossy: isLossy(plan, joint),
    predictedError: plan.error,
    predictedSeconds: secondsOfStep(training, problem),
    calibratedOn: machine.measured ?? null,
    check: check ? { rows: check.rows, of: rows } : null,
    moments: momentsOf(joint, recipe.optimizer),
    anatomy: anatomyOf(program, draft, alignment, checkBytes),
    placements: placementsOf(joint, plan),
  };
}

/** What a step takes, by what is known of the machine. */
export function secondsOfStep(
  { timelines: [training] }: Draft<unknown>,
  { joint, machine }: PlanProblem,
): number {
  return training ? secondsOfTraining(training, joint.microBatches, machine) : 0;
}
