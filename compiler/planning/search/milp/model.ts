/**
 * model: the choice of a policy for every variable as a mixed integer linear program (planning §2.2, for any model). With
 * x_ip = 1 where variable i is stored by policy p, z_n the replay of node n, and u_ig a copy of i that is there before its
 * own first reader:
 *
 *   minimise Σ seconds_ip·x_ip + Σ seconds_n·z_n
 *   one policy a variable:      Σ_p x_ip = 1
 *   replays are closed:      z_n ≥ x_i,replay for i's producer n; z_m ≥ z_n − (what is stored between) for inputs of n
 *   early copies:            u_ig ≥ x_i,copies + (a child is there at g) − 1, and it stays: u_ig ≥ u_i,g−1
 *   bytes, at each moment:   base + constant + stored by then and not yet freed + copies ≤ budget
 *   error:                   Σ squares_ip·x_ip + Σ sensitivity_i·e_i ≤ maxError², e_i ≥ Σ e_parents − M·(1 − x_i,replay)
 *   bound results:           not stored where an input of theirs is restored with an error
 *
 * What earlier turns of a stack store is summed along a chain of columns, so that the matrix stays sparse. Bytes count in
 * units, so that coefficients are neither huge nor tiny.
 */

import type { Policy } from '../../../policies/policy.ts';
import type { State } from '../../problem/prices.ts';
import type { Site } from '../../problem/saved-values.ts';
import type { StorageOption, DecisionSpace, Variable } from './decision-space.ts';
import { LinearBuilder } from './linear.ts';
import type { LinearProgram } from './linear.ts';
import { closure, earlyCopies } from './replay-rows.ts';
import { errorLevels } from './error-levels.ts';
import { errorRows } from './error-rows.ts';
import { minus } from './terms.ts';
import type { Options, Term } from './terms.ts';

export interface Aim {
  /** Bytes that training may take; `min`: as few as possible. */
  readonly budget: number | 'min';
  /** Turns of a stack that are decided as one; null: each for itself. */
  readonly group: ((layer: number) => number) | null;
  /** Of the options with an error, those that there are, by `optionName`; all where nothing is said. */
  readonly only?: ReadonlySet<string>;
  /** Parts of options are allowed, with rows (errorLevels) that make them cost what they should: solved soon, and a bound. */
  readonly relaxed?: boolean;
}

/** The same for all turns of a stack. */
export const optionName = ({ template }: Site, policy: Policy | null): string =>
  `${template} ${policy?.name ?? ''}`;

export interface Model {
  readonly program: LinearProgram;
  /** Columns that are whole. */
  readonly whole: number;
  /** The options of a solution. */
  readonly state: (columns: Float64Array) => State;
  /** The options that a solution takes a part of, by `optionName`. */
  readonly used: (columns: Float64Array) => ReadonlySet<string>;
  /** The whole columns of a solution that makes these options, at the sites that a test holds of. */
  readonly columnsOf: (state: State, test?: (site: Site) => boolean) => ReadonlyMap<number, number>;
  /** Bytes that an objective stands for, where the budget was `min`. */
  readonly bytes: (objective: number) => number;
  /** Bytes of one unit of the objective, where the budget was `min`. */
  readonly unit: number;
  /** Seconds that an objective stands for at least, where there was a budget. */
  readonly seconds: (objective: number) => number;
}

/** What all bytes cost beside seconds, of which the sum of every replay is a thousand: ties go to the plan of fewer bytes. */
const tieBreak = 1e-3;
/** The least part of an option that counts. */
const taken = 1e-6;

export function modelOf(
  space: DecisionSpace,
  { budget, group, only, relaxed = false }: Aim,
): Model {
  const { variables, problem, schedule, constant, before, forwardSteps, backwardEnd } = space;
  const { joint } = problem;
  const lp = new LinearBuilder();
  const total = Math.max(1, ...constant) + variables.reduce((sum, { bytes }) => sum + bytes, 0);
  const unit = 2 ** Math.max(8, Math.ceil(Math.log2(total)) - 12);
  // Seconds in units, too: the sum of every replay is a thousand.
  const secondsUnit = Math.max(1e-12, space.nodeSeconds.reduce((a, b) => a + b, 0) / 1000);
  const least = budget === 'min';
  const limit = least ? lp.column({ cost: 1, upper: Infinity }) : null;

  // x: shared by the turns of a group.
  const shared = new Map<string, number>();
  const x = variables.map((variable) =>
    variable.options.map((option, p) => {
      const { site } = variable;
      const name = optionName(site, option.policy);
      const key = group ? `${name} ${group(site.layer)}` : `${site.value} ${p}`;
      const left = option.own > 0 && only?.has(name) === false;
      const column = shared.get(key) ?? lp.column({ integer: !relaxed, upper: left ? 0 : 1 });
      shared.set(key, column);
      if (!least) {
        lp.charge(column, option.seconds / secondsUnit + (tieBreak * option.bytes) / total);
      }
      return column;
    }),
  );
  const once = new Set<string>();
  variables.forEach((variable, i) => {
    const columns = x[i] ?? [];
    const key = columns.join();
    if (once.has(key)) return;
    once.add(key);
    lp.equal(
      columns.map((column) => [column, 1]),
      1,
    );
  });
  /** Terms of the options of a variable that a test holds of. */
  const where: Options['where'] = (i, test, weight = () => 1) =>
    (variables[i]?.options ?? []).flatMap((option, p): Term[] => {
      const column = x[i]?.[p];
      return column !== undefined && test(option) ? [[column, weight(option)]] : [];
    });
  const replays = (i: number): Term[] => where(i, ({ policy }) => policy?.replays === true);
  // A rescaled variable that is replayed from a stored form is read through that form: the backward makes no copy of it.
  const throughForms = variables.map(({ parents, site }, i): number | null => {
    const [parent, ...more] = parents;
    const forms = parent === undefined || more.length > 0 ? [] : where(parent, decoded);
    const own = where(i, (option) => option.copies);
    if (forms.length === 0 || own.length === 0) return null;
    if (joint.forward[site.producer]?.op !== 'map') return null;
    const column = lp.column();
    lp.atLeast([[column, 1], ...minus(own), ...forms], 0);
    return column;
  });
  const copies = (i: number): Term[] => {
    const column = throughForms[i] ?? null;
    return column === null ? where(i, (option) => option.copies) : [[column, 1]];
  };
  const replayOf = closure(space, lp, { where, replays }, (node) =>
    least ? 0 : (space.nodeSeconds[node] ?? 0) / secondsUnit,
  );
  const early = earlyCopies(space, lp, copies);

  // Bytes.
  const room = (terms: Term[], fixed: number): void => {
    const bytes = (fixed + schedule.base) / unit;
    if (limit !== null) lp.atMost([...terms, [limit, -1]], -bytes);
    else if (budget !== 'min') lp.atMost(terms, budget / unit - bytes);
  };
  const stored = (i: number): Term[] =>
    where(
      i,
      ({ bytes }) => bytes > 0,
      ({ bytes }) => bytes / unit,
    );
  const chain = (sets: readonly (readonly number[])[]): readonly Term[][] => {
    let sum: Term[] = [];
    return sets.map((set) => {
      const now = sum;
      if (set.length > 0) {
        const column = lp.column({ upper: Infinity });
        lp.atLeast([[column, 1], ...minus(sum), ...minus(set.flatMap(stored))], 0);
        sum = [[column, 1]];
      }
      return now;
    });
  };

  // The forward: what earlier segments stored, what this one has packed, and the rest as it is.
  const forward = segments(space, 0, forwardSteps);
  const packedIn = forward.map(({ first, last }) =>
    indices(variables, ({ packed }) => packed >= first && packed <= last),
  );
  chain(packedIn).forEach((earlier, s) => {
    const { first, last } = forward[s] ?? { first: 0, last: -1 };
    let most = -1;
    for (let step = last; step >= first; step--) {
      const here = constant[step] ?? 0;
      if (here <= most) continue;
      most = here;
      const inside = (packedIn[s] ?? []).filter((i) => (variables[i]?.packed ?? 0) < step);
      const packing = (packedIn[s] ?? []).filter((i) => variables[i]?.packed === step);
      const beside = packing.flatMap((i) =>
        where(
          i,
          ({ bytes }) => bytes > 0 && bytes < (variables[i]?.bytes ?? 0),
          ({ bytes }) => bytes / unit,
        ),
      );
      room([...earlier, ...inside.flatMap(stored), ...beside], here);
    }
  });

  // The backward: what later segments will free, what this one has not yet freed, and copies.
  const backward = segments(space, forwardSteps, backwardEnd);
  const freedIn = backward.map(({ first, last }) =>
    indices(variables, (variable) => variable.last >= first && variable.last <= last),
  );
  const later = [...chain([...freedIn].reverse())].reverse();
  backward.forEach(({ first, last }, s) => {
    const local = freedIn[s] ?? [];
    for (const [from, to] of groups(variables, local, first, last)) {
      const waiting = local.filter((i) => (variables[i]?.last ?? 0) >= from);
      const there = variables.flatMap((variable, i) => {
        if (variable.last < from) return [];
        const size = variable.bytes / unit;
        if (variable.first !== null && variable.first <= from) {
          return copies(i).map(([column, value]): Term => [column, value * size]);
        }
        const column = early(i, from);
        return column === null ? [] : [[column, size] as Term];
      });
      const terms = [...(later[s] ?? []), ...waiting.flatMap(stored), ...there];
      const most = Math.max(...constant.slice(from, to + 1));
      room(terms, most);
      for (const [i, { first: begins, regionBytes }] of variables.entries()) {
        if (begins !== from || regionBytes === 0) continue;
        const region = replays(i).map(([column, v]): Term => [column, (v * regionBytes) / unit]);
        if ((before[from] ?? 0) + regionBytes > most)
          room([...terms, ...region], before[from] ?? 0);
      }
    }
  });
  room([], Math.max(0, ...constant.slice(backwardEnd)));

  if (problem.maxError > 0) {
    const inherited = errorRows(space, lp, { where, replays });
    if (relaxed) errorLevels(space, lp, { where, replays }, replayOf, inherited);
  }

  const program = lp.build();
  const keep = problem.policies[0];
  return {
    program,
    whole: program.integer.reduce((sum, one) => sum + one, 0),
    unit,
    bytes: (objective) => objective * unit,
    seconds: (objective) => (objective - tieBreak) * secondsUnit,
    state: (columns) => {
      const state = new Map<Site, Policy>();
      variables.forEach(({ site, options }, i) => {
        const best = (x[i] ?? []).findIndex((column) => (columns[column] ?? 0) > 0.5);
        const policy = options[best]?.policy ?? null;
        // What crosses blocks is kept without saying so.
        const crossing = !site.residual && !site.replayable;
        if (policy && !(crossing && policy === keep)) state.set(site, policy);
      });
      return state;
    },
    used: (columns) =>
      new Set(
        variables.flatMap(({ site, options }, i) =>
          options
            .filter((_, p) => (columns[x[i]?.[p] ?? -1] ?? 0) > taken)
            .map(({ policy }) => optionName(site, policy)),
        ),
      ),
    columnsOf: (state, test = () => true) => {
      const wanted = new Map([...state].map(([site, policy]) => [site.value, policy]));
      return new Map(
        variables.flatMap(({ site, options }, i) => {
          const policy = wanted.get(site.value) ?? null;
          // What crosses blocks is there without a placement, if a replay needs it: left for the solver to find.
          if (!test(site) || (policy === null && !site.replayable)) return [];
          return options.map((option, p): Term => [
            x[i]?.[p] ?? -1,
            Number(option.policy === policy),
          ]);
        }),
      );
    },
  };
}

/** Stored in a form that kernels decode as they load it. */
const decoded = ({ own, copies }: StorageOption): boolean => own > 0 && !copies;

/** Runs of steps that belong to one turn of a stack. */
function segments(
  { schedule }: DecisionSpace,
  begin: number,
  end: number,
): readonly { readonly first: number; readonly last: number }[] {
  const found: { first: number; last: number; block: string }[] = [];
  for (let step = begin; step < end; step++) {
    const block = schedule.steps[step]?.block ?? '';
    const last = found.at(-1);
    if (last?.block === block) last.last = step;
    else found.push({ first: step, last: step, block });
  }
  return found;
}

/** Stretches of a segment during which the same variables wait and the same copies are there. */
function groups(
  variables: readonly Variable[],
  local: readonly number[],
  first: number,
  last: number,
): readonly (readonly [number, number])[] {
  const cuts = new Set([first]);
  for (const i of local) {
    const variable = variables[i];
    if (!variable) continue;
    if (variable.first !== null && variable.first > first && variable.first <= last)
      cuts.add(variable.first);
    if (variable.last < last) cuts.add(variable.last + 1);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.map((from, i) => [from, (sorted[i + 1] ?? last + 1) - 1]);
}

const indices = (
  variables: readonly Variable[],
  test: (variable: Variable) => boolean,
): readonly number[] => variables.flatMap((variable, i) => (test(variable) ? [i] : []));
