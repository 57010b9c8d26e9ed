/**
 * Plans as files: `plan --save FILE` writes one, `--plan FILE` uses it again without a search. The text depends on the
 * plan alone; a file that was made for another model, other sizes, another target or other policies is refused.
 */

import { createHash } from 'node:crypto';
import { own } from '../../../runtime/format/records.ts';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseJson, Unreadable, vastBytes } from '../../../runtime/files/json.ts';
import { writeText, type Files } from '../../../runtime/files/files.ts';
import { size } from '../../../runtime/format/units.ts';
import { compile } from '../../compile.ts';
import type { Compiled, CompileOptions } from '../../compile.ts';
import { BudgetTooSmall, planMismatch, planUnreadable } from '../../diagnostics.ts';
import { slashed } from '../../frontend/paths.ts';
import type { ValueId } from '../../ir/graph.ts';
import type { JointGraph } from '../../ir/joint.ts';
import type { Placement } from '../../ir/plan.ts';
import { printJoint } from '../../ir/print.ts';
import { honours } from '../../planning/problem/pins.ts';
import type { Planner, PlanProblem } from '../../planning/problem/planner.ts';
import { Prices } from '../../planning/problem/prices.ts';
import { anchor, sites } from '../../planning/problem/saved-values.ts';
import { readModel } from '../../graphs.ts';
import { statesOf } from '../../recipe.ts';
import { targets } from '../../targets/index.ts';
import type { ModelFlags } from '../inputs/flags.ts';
import { vary } from '../inputs/vary.ts';
import type { Asked, Variation } from '../inputs/vary.ts';

/** How one tensor is stored. */
export interface SavedPlacement {
  readonly tensor: string;
  readonly layer: number | null;
  /** Which of the tensors of this name in this layer, from 0. */
  readonly nth: number;
  readonly policy: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly error: number;
}

export interface SavedPlan {
  readonly stowagePlan: 1;
  readonly model: string;
  /** SHA-256 of the graph of a whole step, which says the model, its sizes and its recipe. */
  readonly graph: string;
  readonly target: string;
  readonly sizes: Readonly<Record<string, number>>;
  /** What may have been changed for the budget: it is asked for again, where no flag says otherwise. */
  readonly settings: {
    readonly microBatch: number | null;
    readonly optimizerStates: 'f32' | '8-bit' | null;
    readonly storage: 'f32' | 'f16';
    readonly chunkBytes: number | null;
    /** Tensors may wait in the host's memory. */
    readonly offload?: true;
  };
  /** Null: no limit. */
  readonly budgetBytes: number | null;
  readonly allocatedBytes: number;
  readonly keepAllBytes: number;
  readonly minimumBytes: number;
  readonly predictedSeconds: number;
  readonly predictedError: number;
  readonly placements: readonly SavedPlacement[];
}

const fingerprint = (joint: JointGraph): string =>
  createHash('sha256').update(printJoint(joint)).digest('hex');

/** A compiled plan as it is saved. */
export function savedPlan(asked: Asked, { plan, sizes, decision }: Compiled): SavedPlan {
  const { device, recipe } = asked;
  const { optimizer, microBatch, storage } = recipe;
  const { joint } = decision.problem;
  const keyOf = new Map([...valuesByKey(joint)].map(([key, value]) => [value, key]));
  return {
    stowagePlan: 1,
    model: slashed(asked.modelFile),
    graph: fingerprint(joint),
    target: plan.target,
    sizes: Object.fromEntries([...sizes.dimensions].sort(([a], [b]) => (a < b ? -1 : 1))),
    settings: {
      microBatch,
      optimizerStates: statesOf(optimizer),
      storage,
      chunkBytes: asked.chunkBytes ?? null,
      ...(device.offload === true ? { offload: true } : {}),
    },
    budgetBytes: plan.budgetBytes,
    allocatedBytes: plan.predictedBytes,
    keepAllBytes: plan.keepAllBytes,
    minimumBytes: plan.minimumBytes,
    predictedSeconds: plan.predictedSeconds,
    predictedError: plan.predictedError,
    placements: decision.plan.placements.map(({ residual, policy, bytes, time, error }) => {
      const [tensor, layer, nth] = JSON.parse(keyOf.get(residual) ?? '[]') as [
        string,
        number | null,
        number,
      ];
      return { tensor, layer, nth, policy, bytes, seconds: time, error };
    }),
  };
}

/** The file's text: one placement a line, and a newline at the end. */
export function savedText({ placements, ...head }: SavedPlan): string {
  const lines = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  const rows = placements.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
  return `${lines},\n  "placements": [\n${rows}\n  ]\n}\n`;
}

/** Writes the plan. Rejects with the code of what the system refuses. */
export const savePlan = (
  files: Files,
  file: string,
  asked: Asked,
  compiled: Compiled,
): Promise<void> => writeText(files, file, savedText(savedPlan(asked, compiled)));

/** Forward values by what a file calls them: name, layer, and which of several. */
function valuesByKey(joint: JointGraph): ReadonlyMap<string, ValueId> {
  const found = new Map<string, ValueId>();
  const times = new Map<string, number>();
  for (const { outputs, block } of joint.forward) {
    for (const value of outputs) {
      const name = [joint.values[value]?.name ?? '', block?.index ?? null];
      const plain = JSON.stringify(name);
      const nth = times.get(plain) ?? 0;
      times.set(plain, nth + 1);
      found.set(JSON.stringify([...name, nth]), value);
    }
  }
  return found;
}

/** Reads a saved plan. Throws `plan-unreadable`. */
export function readPlan(file: string): SavedPlan {
  const status = existsSync(file) ? statSync(file) : null;
  if (status?.isFile() === false) throw planUnreadable(file, 'it is no file.');
  if (status && status.size > vastBytes) throw planUnreadable(file, 'it is too large for one.');
  let found: unknown;
  try {
    found = parseJson(readFileSync(file, 'utf8'));
  } catch (error) {
    throw planUnreadable(
      file,
      error instanceof Unreadable ? `it is not JSON: ${error.message}` : 'there is none.',
    );
  }
  const version = versionIn(found);
  if (version !== null && version !== planVersion) {
    const by = version > planVersion ? 'a later' : 'an earlier';
    const why = `it is of version ${version}, of ${by} Stowage; this one reads version ${planVersion}.`;
    throw planUnreadable(file, why);
  }
  if (!isSavedPlan(found)) throw planUnreadable(file, 'fields are missing.');
  return found;
}

const planVersion = 1;

const versionIn = (found: unknown): number | null =>
  typeof found === 'object' && found !== null && 'stowagePlan' in found
    ? Number(found.stowagePlan)
    : null;

function isSavedPlan(found: unknown): found is SavedPlan {
  if (typeof found !== 'object' || found === null) return false;
  const plan = found as Readonly<Record<string, unknown>>;
  return (
    plan['stowagePlan'] === planVersion &&
    ['model', 'graph', 'target'].every((field) => typeof plan[field] === 'string') &&
    ['allocatedBytes', 'keepAllBytes', 'minimumBytes', 'predictedSeconds', 'predictedError'].every(
      (field) => typeof plan[field] === 'number',
    ) &&
    (plan['budgetBytes'] === null || typeof plan['budgetBytes'] === 'number') &&
    isNumbers(plan['sizes']) &&
    isRecord(plan['settings']) &&
    Array.isArray(plan['placements']) &&
    plan['placements'].every(isSavedPlacement)
  );
}

const isRecord = (one: unknown): one is Readonly<Record<string, unknown>> =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

const isNumbers = (one: unknown): boolean =>
  isRecord(one) && Object.values(one).every((size) => typeof size === 'number');

const isSavedPlacement = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  'tensor' in one &&
  typeof one.tensor === 'string' &&
  'policy' in one &&
  typeof one.policy === 'string' &&
  ['nth', 'bytes', 'seconds', 'error'].every(
    (field) => typeof (one as Readonly<Record<string, unknown>>)[field] === 'number',
  );

/**
 * Compiles by a saved plan; nothing is searched. Without a budget of its own it keeps to the one that the plan was made
 * for. Throws `plan-mismatch` where the plan is of something else, or takes more than the budget.
 */
export async function compileSaved(given: Asked, file: string, flags: Given): Promise<Compiled> {
  const saved = readPlan(file);
  const asked = withSettings(given, saved, flags);
  refuseOthers(asked, saved, file);
  const budget = flags.budget === undefined ? (saved.budgetBytes ?? 'max') : asked.budget;
  const options: CompileOptions = { ...asked, budget, planner: plannerOf(saved, file) };
  try {
    const compiled = await compile(options);
    const { keepAllBytes, minimumBytes } = saved;
    return { ...compiled, plan: { ...compiled.plan, keepAllBytes, minimumBytes } };
  } catch (error) {
    if (!(error instanceof BudgetTooSmall) || !error.mayGrow) throw error;
    throw planMismatch(
      file,
      `it takes ${size(error.minimum)} (${error.minimum}), and the budget is ${size(error.budget)} (${error.budget}).`,
      'A plan within the budget.',
      `--budget ${error.minimum}, or leave out --plan to search for another.`,
    );
  }
}

/** The flags that a saved plan does not overrule. */
export type Given = Pick<ModelFlags, 'budget' | 'microBatch' | 'optimizerStates' | 'storage'>;

/** The options with what the plan was made with, where no flag says otherwise. */
function withSettings(asked: Asked, { settings }: SavedPlan, flags: Given): Asked {
  const { microBatch, optimizerStates, storage, chunkBytes, offload = false } = settings;
  const { optimizer } = asked.recipe;
  const again: Variation['flags'] = {
    ...(flags.microBatch === undefined && microBatch !== null ? { microBatch } : {}),
    ...(flags.storage === undefined ? { storage } : {}),
    ...(flags.optimizerStates === undefined && optimizerStates && statesOf(optimizer)
      ? { optimizerStates }
      : {}),
  };
  const { device } = asked;
  const planned =
    offload && targets[device.target].offload === null
      ? { ...asked, device: { ...device, offload } }
      : asked;
  const varied = vary(planned, { flags: again, sizes: {} });
  return chunkBytes === null ? varied : { ...varied, chunkBytes };
}

/** Target and sizes, by name, before anything is built. */
function refuseOthers(asked: Asked, saved: SavedPlan, file: string): void {
  if (saved.target !== asked.device.target) {
    throw planMismatch(
      file,
      `it is for the target ${saved.target}, and this is ${asked.device.target}.`,
      'A plan of the same target.',
      `--target ${saved.target}, or save one for ${asked.device.target}.`,
    );
  }
  const { dimensions } = readModel(asked).sizes;
  const others = [...dimensions].filter(([name, n]) => own(saved.sizes, name) !== n);
  if (others.length === 0) return;
  const said = others.map(
    ([name, n]) => `${name} was ${own(saved.sizes, name) ?? 'not there'} and is ${n}`,
  );
  throw planMismatch(
    file,
    `${said.join(', ')}.`,
    'A plan of the same sizes.',
    'Give the sizes that it was made for, or leave out --plan.',
  );
}

/** Proposes the saved plan alone. */
const plannerOf =
  (saved: SavedPlan, file: string): Planner =>
  (problem) => {
    if (fingerprint(problem.joint) !== saved.graph) {
      throw planMismatch(
        file,
        'the model or its recipe is another than when it was saved.',
        `The graph of ${saved.model} with the same adapter, optimizer and rows.`,
        'Save a plan of the model as it is now, or leave out --plan.',
      );
    }
    const plan = { placements: placementsOf(saved, problem, file), error: saved.predictedError };
    if (honours(plan, problem)) return { plans: [plan] };
    throw planMismatch(
      file,
      'it stores a tensor otherwise than it is pinned.',
      'A plan made with the same pins, or none.',
      'Leave out --pin or --plan.',
    );
  };

function placementsOf(saved: SavedPlan, problem: PlanProblem, file: string): readonly Placement[] {
  const refused = (what: string): Error =>
    planMismatch(
      file,
      what,
      'A plan that this version of stowage could have made.',
      'Save it again, or leave out --plan.',
    );
  const values = valuesByKey(problem.joint);
  const all = new Map(sites(problem.joint).map((site) => [site.value, site]));
  const prices = new Prices(problem);
  const placements = saved.placements.map(
    ({ tensor, layer, nth, policy: name, bytes, seconds, error }): Placement => {
      const residual = values.get(JSON.stringify([tensor, layer, nth]));
      const policy = problem.policies.find((one) => one.name === name);
      if (residual === undefined) throw refused(`there is no tensor ${tensor}.`);
      if (!policy) throw refused(`there is no policy ${name}.`);
      const site = all.get(residual) ?? anchor(problem.joint, residual);
      if (!prices.fits(policy, site)) throw refused(`${name} does not fit ${tensor}.`);
      if (prices.bytes(policy, site) !== bytes) {
        throw refused(
          `${name} stores ${prices.bytes(policy, site)} bytes of ${tensor}, and ${bytes} when it was saved.`,
        );
      }
      return { residual, policy: name, bytes, time: seconds, error };
    },
  );
  const placed = new Set(placements.map(({ residual }) => residual));
  const open = [...all.keys()].find((value) => !placed.has(value));
  if (open !== undefined) {
    throw refused(`it does not say how ${problem.joint.values[open]?.name ?? ''} is stored.`);
  }
  if (saved.predictedError > problem.maxError) {
    throw planMismatch(
      file,
      `it puts the gradient off by ${saved.predictedError.toPrecision(3)}, predicted, and ${problem.maxError} is allowed.`,
      'A plan within --max-error.',
      `--max-error ${Number((saved.predictedError * 1.01).toPrecision(2))}, or leave out --plan.`,
    );
  }
  return placements;
}
