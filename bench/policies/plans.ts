/** Compiles a subject under a row: its level forced, or the planner's own choice within a budget. */

import { compileOptions } from '../../compiler/cli/inputs/inputs.ts';
import { measureSensitivities } from '../../compiler/cli/files/sensitivities.ts';
import { tightened } from '../../compiler/cli/tighten.ts';
import { compile } from '../../compiler/compile.ts';
import type { Compiled, CompileOptions } from '../../compiler/compile.ts';
import { StowageDiagnostic } from '../../compiler/diagnostics.ts';
import type { Plan } from '../../compiler/ir/plan.ts';
import type { Recipe } from '../../compiler/recipe.ts';
import { levelPlanner } from '../../compiler/planning/search/levels.ts';
import type { Planner } from '../../compiler/planning/problem/planner.ts';
import type { Anatomy } from '../../compiler/planning/report.ts';
import { ErrorAboveBound } from '../../runtime/error.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import type { Row } from './rows.ts';
import { stored } from './stored.ts';
import type { StoredTensor } from './stored.ts';
import type { Subject } from './subjects.ts';

export type Target = 'wasm' | 'wgsl';

export interface Compilation {
  readonly compiled: Compiled;
  readonly plan: Plan;
  /** The tensors that the plan holds between forward and backward. */
  readonly tensors: readonly StoredTensor[];
  /** The bound on the error under which the planner found the plan; null where the row forces one. */
  readonly maxError: number | null;
}

export interface Wish {
  readonly steps: number;
  readonly target: Target;
  /** Whether the program can measure its gradient's error. */
  readonly check: boolean;
}

/** Bounds on the gradient's error that the planner's own mix tries, least first. */
const bounds = [0, 0.003, 0.01, 0.03, 0.1, 0.3, 1] as const;

/** The bytes that depend on how activations are stored: residuals at the peak and what is in the making there. */
export const activationMemory = ({ activations, workspace }: Anatomy): number =>
  activations + workspace;

/** A given plan; for rows that force a level, theirs. */
export async function compilePlan(
  subject: Subject,
  row: Row,
  wish: Wish,
  plan: Plan | null,
): Promise<Compiled> {
  const options = await optionsOf(subject, row, wish);
  const own = row.way.kind === 'level' ? levelOf(row.way) : null;
  const planner = own ?? (() => ({ plans: plan ? [plan] : [] }));
  return compile({ ...options, planner, budget: 'max' });
}

/**
 * Compiles and runs a row. The planner's own mix goes the way of `stowage train`: sensitivities are measured, and a plan
 * whose measured error is above the bound is made again, more strictly; the bound is the least with which that ends
 * inside the budget. Rejects with the compiler's diagnostic where no plan fits.
 */
export async function withRow<T>(
  subject: Subject,
  row: Row,
  wish: Wish,
  run: (compilation: Compilation) => Promise<T>,
): Promise<T> {
  const { way } = row;
  const options = await optionsOf(subject, row, wish);
  if (way.kind !== 'share') {
    if (way.kind === 'level') {
      const compiled = await compile({ ...options, budget: 'max', planner: levelOf(way) });
      return run(compilationOf(compiled, row, null));
    }
    const recipe = { ...options.recipe, maxError: 0 };
    return run(compilationOf(await compile({ ...options, recipe, budget: 'min' }), row, 0));
  }
  const kept = levelOf({ level: 'keep', policy: null });
  const { plan } = await compile({ ...options, planner: kept, budget: 'max' });
  const budget = plan.predictedBytes - Math.round((1 - way.share) * plan.anatomy.activations);
  const terminal = recordingTerminal();
  const weights = subject.flags.weights ?? null;
  const on = { files: await nodeFiles(), weights, ...subject.data };
  let refused: unknown;
  for (const maxError of bounds) {
    const recipe = { ...options.recipe, maxError };
    const bounded = { ...options, recipe, budget };
    const measurements = await measureSensitivities(bounded, on, terminal);
    try {
      return await tightened({ ...bounded, measurements }, terminal, (compiled) =>
        run(compilationOf(compiled, row, maxError)),
      );
    } catch (error) {
      const small = error instanceof StowageDiagnostic && error.code === 'budget-too-small';
      if (!small && !(error instanceof ErrorAboveBound)) throw error;
      refused = error;
    }
  }
  throw refused;
}

async function optionsOf(
  subject: Subject,
  { storedForm }: Row,
  { steps, target, check }: Wish,
): Promise<Omit<CompileOptions, 'budget'> & { readonly recipe: Recipe }> {
  const options = await compileOptions(subject.modelFile, { ...subject.flags, steps, target });
  // A forced level may err as much as it does.
  return { ...options, storedForm, check, recipe: { ...options.recipe, maxError: 1 } };
}

/** The plan of a level alone, without keep-all before it, so that nothing else can be chosen. */
const levelOf =
  ({ level, policy }: Pick<Extract<Row['way'], { kind: 'level' }>, 'level' | 'policy'>): Planner =>
  (problem) => ({ plans: levelPlanner(level, policy)(problem).plans.slice(-1) });

function compilationOf(
  compiled: Compiled,
  { storedForm }: Row,
  maxError: number | null,
): Compilation {
  const { plan, problem } = compiled.decision;
  return { compiled, plan, tensors: stored(problem.joint, plan, storedForm), maxError };
}
