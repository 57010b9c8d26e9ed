/**
 * HiGHS, compiled to WebAssembly, in a thread of its own: one for the process, started when first asked, which keeps no
 * process alive. It stops at the gap asked for, or after so many simplex iterations, which is the same on every machine; a
 * limit in seconds is for machines that are much slower than most.
 */

import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { LinearProgram } from './linear.ts';

export interface SolveOptions {
  /** Relative distance of the objective from its bound that is good enough. */
  readonly gap: number;
  /** Simplex iterations after which the best found so far is taken. */
  readonly iterations: number;
  readonly seconds: number;
  /** Distance in the objective's own unit that is good enough, too. */
  readonly distance?: number;
  /** An objective that is good enough, whatever the bound is. */
  readonly target?: number;
  /** Whole columns of a solution to begin with, by index; what is not named is found first. */
  readonly start?: ReadonlyMap<number, number>;
}

export interface Solution {
  /** `limit`: stopped before the gap was reached, with or without a solution. */
  readonly status: 'optimal' | 'infeasible' | 'limit';
  /** Null where none was found. */
  readonly columns: Float64Array | null;
  readonly objective: number;
  /** No solution can cost less. */
  readonly bound: number;
  readonly iterations: number;
}

// Status 7 is optimal, 8 infeasible, 9 unbounded or infeasible; all others are limits.
const source = `
const { parentPort, workerData } = require('node:worker_threads');
const loaded = require(workerData.module)();
parentPort.on('message', async ({ id, program, options }) => {
  try {
    const highs = await loaded;
    const tell = (objective, bound) => parentPort.postMessage({ id, progress: { objective, bound } });
    parentPort.postMessage({ id, solution: solve(highs, program, options, tell) });
  } catch { parentPort.postMessage({ id }); }
});
function solve(highs, p, { gap, distance, target, iterations, seconds, start }, tell) {
  const numCols = p.cost.length, numRows = p.rowLower.length;
  const model = highs.createModel({
    numCols, numRows, colCost: p.cost, colLower: p.lower, colUpper: p.upper,
    rowLower: p.rowLower, rowUpper: p.rowUpper, integrality: p.integer,
    matrix: { format: 'csr', numRows, numCols, starts: p.starts, indices: p.indices, values: p.values },
  });
  try {
    model.options.set({ output_flag: false, random_seed: 0, mip_rel_gap: gap, mip_abs_gap: distance || 1e-6, time_limit: seconds,
      simplex_iteration_limit: iterations,
      mip_detect_symmetry: false, mip_heuristic_effort: 0.02 });
    if (target !== undefined) model.options.set({ objective_target: target });
    if (start) model.setSolution({ indices: Int32Array.from(start.keys()), values: Float64Array.from(start.values()) });
    let used = 0, primal = Infinity, dual = -Infinity;
    const types = highs.constants.callbackType;
    let told = Date.now();
    const watch = ({ data, interrupt }) => {
      if (Date.now() - told > 500) { told = Date.now(); tell(data.mip_primal_bound, data.mip_dual_bound); }
      used = Number(data.mip_total_lp_iterations || 0);
      if (used > iterations) interrupt();
    };
    model.run({ [types.mipInterrupt]: (event) => watch({ data: event.data, interrupt: () => event.interrupt() }) });
    const status = model.getModelStatus();
    const has = model.info.get('primal_solution_status') === 2;
    const whole = p.integer.some((i) => i === 1);
    primal = has ? model.getObjectiveValue() : Infinity;
    if (!whole) used = Number(model.info.get('simplex_iteration_count'));
    dual = whole ? model.info.get('mip_dual_bound') : status === 7 ? primal : -Infinity;
    return {
      status: status === 7 ? 'optimal' : status === 8 || status === 9 ? 'infeasible' : 'limit',
      columns: has ? Float64Array.from(model.getSolution().colValue) : null,
      objective: primal, bound: dual, iterations: used,
    };
  } finally { model.dispose(); }
}
`;

/** Hears of a search that takes long, about twice a second: the objective so far, infinite without one, and its bound. */
export type Hears = (objective: number, bound: number) => void;

interface Asked {
  readonly resolve: (solution: Solution) => void;
  readonly hears: Hears;
}

/** What the thread says. */
interface Said {
  readonly id: number;
  readonly progress?: { readonly objective: number; readonly bound: number };
  readonly solution?: Solution;
}

/** Nothing is known: the search goes on with the plans that are there without the solver. */
const unsolved: Solution = {
  ...{ status: 'limit', columns: null, iterations: 0 },
  ...{ objective: Infinity, bound: -Infinity },
};

let team: { readonly worker: Worker; readonly asked: Map<number, Asked> } | null = null;
let count = 0;

function started(): NonNullable<typeof team> {
  if (team) return team;
  const module = createRequire(import.meta.url).resolve('highs');
  const worker = new Worker(source, { eval: true, execArgv: [], workerData: { module } });
  const asked = new Map<number, Asked>();
  const abandon = (): void => {
    if (team?.worker === worker) team = null;
    for (const { resolve } of asked.values()) resolve(unsolved);
    asked.clear();
    void worker.terminate();
  };
  worker.on('message', ({ id, progress, solution }: Said) => {
    const waiting = asked.get(id);
    if (progress) {
      waiting?.hears(progress.objective, progress.bound);
      return;
    }
    asked.delete(id);
    if (asked.size === 0) worker.unref();
    if (solution) waiting?.resolve(solution);
    else {
      // Its memory ran out, and what is left of it solves nothing any more: the next program begins in a new one.
      waiting?.resolve(unsolved);
      abandon();
    }
  });
  worker.on('error', abandon);
  worker.on('exit', abandon);
  worker.unref();
  team = { worker, asked };
  return team;
}

/** Solutions by what was asked: plans of one model at several budgets share their minimum. */
const answers = new Map<string, Promise<Solution>>();
const mostAnswers = 256;

/** Numbers in a program's rows that fit into the solver's memory, and into the patience of whoever waits, with room to spare. */
const mostEntries = 2_000_000;

/** Solves; the same program once. Where the program is too large for the solver, or breaks it, there is no solution and no bound. */
export async function solve(
  program: LinearProgram,
  options: SolveOptions,
  hears: Hears = () => undefined,
): Promise<Solution> {
  if (program.values.length > mostEntries) return unsolved;
  const key = keyOf(program, options);
  const known = answers.get(key);
  if (known) return known;
  const [oldest] = answers.size < mostAnswers ? [] : answers.keys();
  if (oldest !== undefined) answers.delete(oldest);
  const answer = ask(program, options, hears);
  answers.set(key, answer);
  return answer;
}

function keyOf(program: LinearProgram, { start, ...options }: SolveOptions): string {
  const hash = createHash('sha256').update(JSON.stringify([options, [...(start ?? [])]]));
  for (const part of Object.values(program) as (Float64Array | Int32Array)[]) {
    hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  return hash.digest('hex');
}

async function ask(program: LinearProgram, options: SolveOptions, hears: Hears): Promise<Solution> {
  const { worker, asked } = started();
  const id = count++;
  return new Promise((resolve) => {
    asked.set(id, { resolve, hears });
    worker.ref();
    worker.postMessage({ id, program, options });
  });
}
