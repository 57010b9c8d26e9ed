/**
 * The compiler as one readable list: source → graph → joint graph → plan → program. Every line is a pass; each takes a
 * stage's type and returns the next, so no other order type-checks.
 */

import type { Program } from '../runtime/format/program.ts';
import { formsOf, formsReport, formsText } from './adapters/forms.ts';
import type { ModuleForm } from './adapters/forms.ts';
import { chosenBy, extremes } from './planning/choose.ts';
import type { Chooser, Chosen } from './planning/choose.ts';
import { debugs, stage } from './debug.ts';
import { budgetTooSmall } from './diagnostics.ts';
import { Drafts, isLossy } from './planning/evaluate.ts';
import type { Packer } from './planning/evaluate.ts';
import { forDevice } from './targets/index.ts';
import type { Device } from './targets/index.ts';
import { settled } from './planning/forms.ts';
import type { Across, Begun, Settled } from './planning/forms.ts';
import { targetRefused, decomposed } from './forward.ts';
import type { Sizes } from './frontend/index.ts';
import {
  forwardGraph,
  gradientGraph,
  priceOn,
  readModel,
  requireMicroBatches,
  stepGraph,
} from './graphs.ts';
import type { ModelOptions, Read } from './graphs.ts';
import type { Graph } from './ir/graph.ts';
import type { JointGraph } from './ir/joint.ts';
import type { Plan } from './ir/plan.ts';
import type { Machine } from './ir/machine.ts';
import { printJoint } from './ir/print.ts';
import type { Recipe } from './recipe.ts';
import { withModule } from './lowering/select/codes.ts';
import { peakOf } from './lowering/arena/peak.ts';
import { finish } from './lowering/program.ts';
import type { Draft } from './lowering/program.ts';
import { Selector } from './lowering/select/select.ts';
import { secondsOfTraining } from './lowering/timing/step-time.ts';
import { modelIdentity } from './model-identity.ts';
import type { ModelIdentity } from './model-identity.ts';
import { memoryMapOf } from './page/data.ts';
import type { MemoryMap } from './page/data.ts';
import type { Observe } from './progress.ts';
import { pinned } from './planning/problem/pins.ts';
import type { Pin } from './planning/problem/pins.ts';
import type { Decision, Measurement, PlanProblem } from './planning/problem/planner.ts';
import { placementsOf } from './planning/report.ts';
import type { PlanReport } from './planning/report.ts';
import { policies } from './policies/index.ts';
import { anatomyOf, kernelText, momentsOf, packsOf, showPlan } from './report.ts';
import { lackOf } from './targets/target.ts';
import type { Target } from './targets/target.ts';
import { boundsOf } from './trainer/bounds.ts';
import { isCausal } from './trainer/causal.ts';

export type { Device } from './targets/index.ts';
export { compileEvaluation, compileLogits } from './forward.ts';

export interface CompileOptions extends ModelOptions {
  readonly budget: number | 'min' | 'max';
  readonly device: Device;
  /** Who chooses the plan; by default the solver. */
  readonly planner?: Chooser;
  /** Search for the smallest budget that would do, even where nothing else asks for it. */
  readonly minimum?: boolean;
  /** Let the backward work on stored forms; true where not said. */
  readonly storedForm?: boolean;
  /** Keep every trainable weight's gradient readable, as output `gradient <path>`. For checks. */
  readonly exposeGradients?: boolean;
  /** Make room for measuring the gradient's error under a lossy plan; true where not said. */
  readonly check?: boolean;
  /** What predicted errors are multiplied by: measured over predicted, once that is known. */
  readonly errorScale?: number;
  /** How fast the device is, as measured; what its target takes for granted where not said. */
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
  /** Every slice of the arena, for drawing. */
  readonly memory: () => MemoryMap;
  /** What was decided, for those who ask about other plans. */
  readonly decision: Decision;
  /** How each site of a low-rank adapter is computed. */
  readonly forms: readonly ModuleForm[];
  /** What makes it this model. */
  readonly identity: () => ModelIdentity;
  /** As in `ModelOptions`; null where the operator decides. */
  readonly chunkBytes: number | null;
}

/** Compiles a trainer's program. Throws a `StowageDiagnostic` for everything that is the user's to mend. */
export async function compile(options: CompileOptions): Promise<Compiled> {
  const { begun, choice, ...across } = await settledFor(options);
  const same = across.quickest === begun;
  const forms = formsReport(begun.forms, same ? null : across.quickest.forms);
  return {
    ...(await begun.write(choice, across, forms)),
    identity: () => modelIdentity(options),
    chunkBytes: options.chunkBytes ?? null,
  };
}

/** A choice without its program. */
export interface PlanChoice extends Chosen {
  readonly problem: PlanProblem;
  readonly drafts: Packer;
  /** Of a step under a plan, predicted. */
  readonly secondsOf: (plan: Plan) => number;
}

/** Chooses a plan and writes no program: for those who compare plans. */
export async function planOf(options: CompileOptions): Promise<PlanChoice> {
  const { choice, minimumBytes, minimumBound, keepAllBytes } = await settledFor(options);
  return { ...choice, minimumBytes, minimumBound, keepAllBytes };
}

const settledFor = (
  options: CompileOptions,
): Promise<Settled<Begun<PlanChoice> & Written, PlanChoice>> =>
  settled({ ...options, anyPlan: typeof options.planner === 'function' }, begin);

/** What is so of the program, whatever the options were. */
type Unidentified = Omit<Compiled, 'identity' | 'chunkBytes'>;

interface Written {
  readonly forms: readonly ModuleForm[];
  readonly write: (
    choice: PlanChoice,
    across: Across,
    taken: PlanReport['forms'],
  ) => Promise<Unidentified>;
}

/** One choice of forms, before any search. */
async function begin(options: CompileOptions): Promise<Begun<PlanChoice> & Written> {
  const { graphs, context } = readGraphs(options);
  const { joint } = graphs;
  return forDevice(options.device, async (target): Promise<Begun<PlanChoice> & Written> => {
    const refused = (error: unknown): unknown =>
      targetRefused(error, target, {
        ...joint,
        nodes: [...joint.forward, ...joint.backward, ...joint.update],
      });
    try {
      const { problem, drafts } = draftsFor(graphs, target, context);
      const secondsOf = (plan: Plan): number =>
        secondsOfStep(drafts.of(plan).draft, joint.microBatches, problem);
      const { planner = 'milp', storedForm = true } = context;
      const { limits } = target;
      const forms = formsOf({ ...joint, nodes: joint.forward }, priceOn(target.machine));
      return {
        forms,
        formsText: formsText(context.recipe.adapter, forms),
        fingerprint: () => printJoint(joint),
        keepAllSeconds: secondsOf(extremes(problem).keepAll),
        choose: async (budget, minimum) => {
          const observed = context.observe ? { observe: context.observe } : {};
          const asked = { problem, drafts, limits, budget, storedForm, minimum, ...observed };
          try {
            return { ...(await chosenBy(planner, asked)), problem, drafts, secondsOf };
          } catch (error) {
            throw refused(error);
          }
        },
        write: async (choice, across, taken) => {
          const from = { graphs, target, context, drafts, choice, across, forms, taken };
          try {
            return await written(from);
          } catch (error) {
            throw refused(error);
          }
        },
      };
    } catch (error) {
      throw refused(error);
    }
  });
}

function readGraphs(options: CompileOptions): {
  readonly graphs: Graphs;
  readonly context: Context;
} {
  const read = readModel(options);
  requireMicroBatches(read);
  const gradients = gradientGraph(read);
  const graphs = {
    gradients,
    joint: stepGraph(gradients, read),
    evaluation: forwardGraph(read, { entry: 'loss', training: false }),
  };
  return { graphs, context: { ...options, ...read } };
}

interface Graphs {
  readonly gradients: JointGraph;
  readonly joint: JointGraph;
  readonly evaluation: Graph;
}

/** What planning needs of the options and of the model as read. */
type Context = Read & Omit<CompileOptions, keyof ModelOptions | 'device'>;

/** What is to be planned, and its judge. */
function draftsFor<Code extends { readonly name: string }>(
  graphs: Graphs,
  target: Target<Code>,
  context: Context,
): { readonly problem: PlanProblem; readonly drafts: Drafts<Code> } {
  const { recipe, rows, storedForm = true, check = true } = context;
  const { joint } = graphs;
  const { limits } = target;
  const machine = permitted(context.machine, target.machine);
  const free: PlanProblem = {
    ...{ joint, policies, machine, maxError: recipe.maxError },
    errorScale: context.errorScale ?? 1,
    measurements: context.measurements ?? [],
  };
  const drafts = new Drafts({
    ...{ ...graphs, rows, limits, storedForm },
    withRows: (fewer) => gradientGraph(context.withRows(fewer)),
    selector: new Selector(target),
    exposeGradients: context.exposeGradients === true,
    bounded: check && recipe.maxError > 0,
    exact: () => Object.values(extremes(free)),
  });
  return { problem: pinned(free, context.pins ?? []), drafts };
}

/** Everything that a program is written from. */
interface Writing<Code extends { readonly name: string }> {
  readonly graphs: Graphs;
  readonly target: Target<Code>;
  readonly context: Context;
  readonly drafts: Drafts<Code>;
  readonly choice: PlanChoice;
  readonly across: Across;
  readonly forms: readonly ModuleForm[];
  readonly taken: PlanReport['forms'];
}

async function written<Code extends { readonly name: string }>({
  graphs: { joint },
  target,
  context,
  drafts,
  choice,
  across: { minimumBytes, minimumBound, keepAllBytes },
  forms,
  taken,
}: Writing<Code>): Promise<Unidentified> {
  const { recipe, rows } = context;
  const { limits } = target;
  const { problem } = choice;
  if (!choice.plan) {
    const [heaviest] = drafts.least(choice.minimum).timelines.toSorted((a, b) => b.load - a.load);
    const timelines = heaviest ? [heaviest] : [];
    throw budgetTooSmall({
      ...{ budget: limitOf(context.budget, 0), minimum: minimumBytes },
      ...lackOf(target),
      peak: peakOf({ timelines }, limits.alignment),
      mayErr: recipe.maxError > 0,
    });
  }
  const limit = limitOf(context.budget, minimumBytes);
  const { ceiling } = limits;
  const most = Math.min(limit, ceiling?.bytes ?? Infinity);
  const check = context.check === false ? null : drafts.check(choice.plan, most);
  const { planned, draft: training } = drafts.of(choice.plan);
  const chosen = drafts.with(training, check);
  if (debugs(2, 'choose')) process.stderr.write(`${showPlan(joint, choice.plan)}\n`);
  const made = stage('layout', () => finish(chosen, target, joint.microBatches));
  if (debugs(4, 'select')) process.stderr.write(made.codes.map(kernelText).join('\n\n') + '\n');
  const program: Program = {
    ...made.program,
    ...('faults' in made.program.scalars ? { packs: packsOf(planned) } : {}),
    ...decomposed(drafts.decompositions),
    ...(check ? { check: { layers: check.layers, rows: check.rows, of: rows } } : {}),
  };
  const checkBytes = program.arena.bytes - drafts.bytesOf(training);
  const report: PlanReport = {
    budgetBytes: context.budget === 'max' ? null : limit,
    ceiling: ceiling && limit > ceiling.bytes && keepAllBytes > ceiling.bytes ? ceiling : null,
    predictedBytes: program.arena.bytes,
    hostBytes: program.hostBytes ?? 0,
    keepAllBytes,
    minimumBytes,
    minimumBound,
    forms: taken,
    solver: choice.solver,
    loadBytes: program.arena.load,
    arenaBytes: program.arena.packed,
    target: target.name,
    microBatches: joint.microBatches,
    peakAt: peakOf(chosen, limits.alignment).at,
    lossy: isLossy(choice.plan, joint),
    predictedError: choice.plan.error,
    predictedSeconds: secondsOfStep(training, joint.microBatches, problem),
    calibratedOn: problem.machine.measured ?? null,
    check: check ? { rows: check.rows, of: rows } : null,
    moments: momentsOf(joint, recipe.optimizer),
    anatomy: anatomyOf(program, chosen, limits.alignment, checkBytes),
    placements: placementsOf(joint, choice.plan),
  };
  return {
    program: await withModule(program, made.codes, target),
    plan: report,
    recipe,
    sizes: context.sizes,
    bounds: boundsOf({ ...joint, nodes: joint.forward }),
    causal: isCausal({ ...joint, nodes: joint.forward }),
    memory: () =>
      memoryMapOf({
        ...{ program, planned, limits, draft: chosen },
        values: joint.values,
        budgetBytes: report.budgetBytes,
      }),
    decision: { problem, plan: choice.plan, judge: drafts },
    forms,
  };
}

/** What a step takes, by what is known of the machine. */
function secondsOfStep(
  { timelines: [training] }: Draft<unknown>,
  microBatches: number,
  problem: PlanProblem,
): number {
  return training ? secondsOfTraining(training, microBatches, problem.machine) : 0;
}

/** The measured machine, else the target's; tensors may go to the host only where the target says that they may. */
function permitted(measured: Machine | undefined, usual: Machine): Machine {
  if (measured === undefined) return usual;
  const { hostLink = null } = usual;
  return { ...measured, hostLink: hostLink === null ? null : (measured.hostLink ?? hostLink) };
}

/** `min` asks for the minimum, `max` for no limit. */
function limitOf(budget: CompileOptions['budget'], minimum: number): number {
  if (budget === 'max') return Infinity;
  return budget === 'min' ? minimum : budget;
}
