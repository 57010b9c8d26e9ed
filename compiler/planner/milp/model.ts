/**
 * model: the choice of a policy for every item as a mixed integer linear program (planning §2.2, for any model). With
 * x_ip = 1 where item i is stored by policy p, z_n the replay of node n, and u_ig a copy of i that is there before its
 * own first reader:
 *
 *   minimise Σ seconds_ip·x_ip + Σ seconds_n·z_n
 *   one policy an item:      Σ_p x_ip = 1
 *   replays are closed:      z_n ≥ x_i,replay for i's producer n; z_m ≥ z_n − (what is stored between) for inputs of n
 *   early copies:            u_ig ≥ x_i,copies + (a child is there at g) − 1, and it stays: u_ig ≥ u_i,g−1
 *   bytes, at each moment:   base + constant + stored by then and not yet freed + copies ≤ budget
 *   error:                   Σ squares_ip·x_ip + Σ sensitivity_i·e_i ≤ maxError², e_i ≥ Σ e_parents − M·(1 − x_i,replay)
 *   bound results:           not stored where an input of theirs is restored with an error
 *
 * What earlier turns of a stack store is summed along a chain of columns, so that the matrix stays sparse. Bytes count in
 * units, so that coefficients are neither huge nor tiny.
 */

import type { Policy } from '../../policies/policy.ts';
import { replayable } from '../replay.ts';
import type { State } from '../prices.ts';
import type { Site } from '../sites.ts';
import type { Choice, Frame, Item } from './frame.ts';
import { LinearBuilder } from './linear.ts';
import type { LinearProgram } from './linear.ts';

export interface Aim {
  /** Bytes that training may take; `min`: as few as possible. */
  readonly budget: number | 'min';
  /** Turns of a stack that are decided as one; null: each for itself. */
  readonly group: ((layer: number) => number) | null;
}

export interface Model {
  readonly program: LinearProgram;
  /** Columns that are whole. */
  readonly whole: number;
  /** The choices of a solution. */
  readonly state: (columns: Float64Array) => State;
  /** The whole columns of a solution that makes these choices. */
  readonly columnsOf: (state: State) => ReadonlyMap<number, number>;
  /** Bytes that an objective stands for, where the budget was `min`. */
  readonly bytes: (objective: number) => number;
  /** Bytes of one unit of the objective, where the budget was `min`. */
  readonly unit: number;
  /** Seconds that an objective stands for at least, where there was a budget. */
  readonly seconds: (objective: number) => number;
}

/** What all bytes cost beside seconds, of which the sum of every replay is a thousand: ties go to the plan of fewer bytes. */
const tieBreak = 1e-3;

export function modelOf(frame: Frame, { budget, group }: Aim): Model {
  const { items, task, schedule, constant, before, forwardSteps, backwardEnd } = frame;
  const { joint, maxError } = task;
  const lp = new LinearBuilder();
  const total = Math.max(1, ...constant) + items.reduce((sum, { bytes }) => sum + bytes, 0);
  const unit = 2 ** Math.max(8, Math.ceil(Math.log2(total)) - 12);
  // Seconds in units, too: the sum of every replay is a thousand.
  const secondsUnit = Math.max(1e-12, frame.nodeSeconds.reduce((a, b) => a + b, 0) / 1000);
  const least = budget === 'min';
  const limit = least ? lp.column({ cost: 1, upper: Infinity }) : null;

  // x: shared by the turns of a group.
  const shared = new Map<string, number>();
  const x = items.map((item) =>
    item.choices.map((choice, p) => {
      const { template, layer } = item.site;
      const name = choice.policy?.name ?? '';
      const key = group ? `${template} ${group(layer)} ${name}` : `${item.site.value} ${p}`;
      const column = shared.get(key) ?? lp.column({ integer: true });
      shared.set(key, column);
      if (!least) {
        lp.charge(column, choice.seconds / secondsUnit + (tieBreak * choice.bytes) / total);
      }
      return column;
    }),
  );
  const once = new Set<string>();
  items.forEach((item, i) => {
    const columns = x[i] ?? [];
    const key = columns.join();
    if (once.has(key)) return;
    once.add(key);
    lp.equal(
      columns.map((column) => [column, 1]),
      1,
    );
  });
  /** Terms of the choices of an item that a test holds of. */
  const where = (
    i: number,
    test: (choice: Choice) => boolean,
    weight: (choice: Choice) => number = () => 1,
  ): [number, number][] =>
    (items[i]?.choices ?? []).flatMap((choice, p): [number, number][] => {
      const column = x[i]?.[p];
      return column !== undefined && test(choice) ? [[column, weight(choice)]] : [];
    });
  const replays = (i: number): [number, number][] =>
    where(i, ({ policy }) => policy?.replays === true);
  const minus = (terms: readonly (readonly [number, number])[]): [number, number][] =>
    terms.map(([column, value]) => [column, -value]);
  // A rescaled item that is replayed from a stored form is read through that form: the backward makes no copy of it.
  const throughForms = items.map(({ parents, site, choices }): number | null => {
    const [parent, ...more] = parents;
    const forms = parent === undefined || more.length > 0 ? [] : where(parent, decoded);
    if (forms.length === 0 || joint.forward[site.producer]?.op !== 'map') return null;
    if (!choices.some((choice) => choice.copies)) return null;
    return lp.column();
  });
  const copies = (i: number): [number, number][] => {
    const own = where(i, (choice) => choice.copies);
    const column = throughForms[i] ?? null;
    return column === null ? own : [[column, 1]];
  };
  items.forEach(({ parents }, i) => {
    const column = throughForms[i] ?? null;
    const [parent] = parents;
    if (column === null || parent === undefined) return;
    const own = where(i, (choice) => choice.copies);
    lp.atLeast([[column, 1], ...minus(own), ...where(parent, decoded)], 0);
  });
  closure(frame, lp, { where, replays, minus, secondsUnit, least });
  const early = earlyCopies(frame, lp, { copies, minus });

  // Bytes.
  const room = (terms: [number, number][], fixed: number): void => {
    const bytes = (fixed + schedule.base) / unit;
    if (limit !== null) lp.atMost([...terms, [limit, -1]], -bytes);
    else if (budget !== 'min') lp.atMost(terms, budget / unit - bytes);
  };
  const stored = (i: number): [number, number][] =>
    where(
      i,
      ({ bytes }) => bytes > 0,
      ({ bytes }) => bytes / unit,
    );
  const chain = (sets: readonly (readonly number[])[]): readonly [number, number][][] => {
    let sum: [number, number][] = [];
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
  const forward = segments(frame, 0, forwardSteps);
  const packedIn = forward.map(({ first, last }) =>
    indices(items, ({ packed, site }) => packed >= first && packed <= last && site.producer >= 0),
  );
  chain(packedIn).forEach((earlier, s) => {
    const { first, last } = forward[s] ?? { first: 0, last: -1 };
    let most = -1;
    for (let step = last; step >= first; step--) {
      const here = constant[step] ?? 0;
      if (here <= most) continue;
      most = here;
      const inside = (packedIn[s] ?? []).filter((i) => (items[i]?.packed ?? 0) < step);
      const packing = (packedIn[s] ?? []).filter((i) => items[i]?.packed === step);
      const beside = packing.flatMap((i) =>
        where(
          i,
          ({ bytes }) => bytes > 0 && bytes < (items[i]?.bytes ?? 0),
          ({ bytes }) => bytes / unit,
        ),
      );
      room([...earlier, ...inside.flatMap(stored), ...beside], here);
    }
  });

  // The backward: what later segments will free, what this one has not yet freed, and copies.
  const backward = segments(frame, forwardSteps, backwardEnd);
  const freedIn = backward.map(({ first, last }) =>
    indices(items, (item) => item.last >= first && item.last <= last),
  );
  const later = [...chain([...freedIn].reverse())].reverse();
  backward.forEach(({ first, last }, s) => {
    const local = freedIn[s] ?? [];
    for (const [from, to] of groups(items, local, first, last)) {
      const waiting = local.filter((i) => (items[i]?.last ?? 0) >= from);
      const there = items.flatMap((item, i) => {
        if (item.last < from) return [];
        const size = item.bytes / unit;
        if (item.first !== null && item.first <= from) {
          return copies(i).map(([column, value]): [number, number] => [column, value * size]);
        }
        const column = early(i, from);
        return column === null ? [] : [[column, size] as [number, number]];
      });
      const terms = [...(later[s] ?? []), ...waiting.flatMap(stored), ...there];
      const most = Math.max(...constant.slice(from, to + 1));
      room(terms, most);
      for (const [i, { first: begins, regionBytes }] of items.entries()) {
        if (begins !== from || regionBytes === 0) continue;
        const region = replays(i).map(([column, v]): [number, number] => [
          column,
          (v * regionBytes) / unit,
        ]);
        if ((before[from] ?? 0) + regionBytes > most)
          room([...terms, ...region], before[from] ?? 0);
      }
    }
  });
  room([], Math.max(0, ...constant.slice(backwardEnd)));

  if (maxError > 0) errors(frame, lp, { where, replays, minus });

  const program = lp.build();
  const keep = task.policies[0];
  return {
    program,
    whole: program.integer.reduce((sum, one) => sum + one, 0),
    unit,
    bytes: (objective) => objective * unit,
    seconds: (objective) => (objective - tieBreak) * secondsUnit,
    state: (columns) => {
      const state = new Map<Site, Policy>();
      items.forEach(({ site, choices }, i) => {
        const best = (x[i] ?? []).findIndex((column) => (columns[column] ?? 0) > 0.5);
        const policy = choices[best]?.policy ?? null;
        if (policy && (site.residual || policy !== keep)) state.set(site, policy);
        else if (policy && site.replayable) state.set(site, policy);
      });
      return state;
    },
    columnsOf: (state) => {
      const wanted = new Map([...state].map(([site, policy]) => [site.value, policy]));
      return new Map(
        items.flatMap(({ site, choices }, i) => {
          const policy = wanted.get(site.value) ?? null;
          // What crosses blocks is there without a placement, if a replay needs it: left for the solver to find.
          if (policy === null && !site.replayable) return [];
          return choices.map((choice, p): [number, number] => [
            x[i]?.[p] ?? -1,
            Number(choice.policy === policy),
          ]);
        }),
      );
    },
  };

  /** Replays: a replayed node needs each of its inputs stored, or replayed too. */
  function closure(
    { itemOf, rootOf, madeBy, nodeSeconds }: Frame,
    into: LinearBuilder,
    ask: Parts & { readonly secondsUnit: number; readonly least: boolean },
  ): void {
    const replay = new Map<number, number>();
    const columnFor = (node: number): number => {
      const known = replay.get(node);
      if (known !== undefined) return known;
      const cost = ask.least ? 0 : (nodeSeconds[node] ?? 0) / ask.secondsUnit;
      const column = into.column({ cost });
      replay.set(node, column);
      const made = joint.forward[node];
      for (const input of made?.inputs ?? []) {
        if (input === null) continue;
        const root = rootOf(input);
        const producer = madeBy.get(root);
        const other = producer === undefined ? undefined : joint.forward[producer];
        if (!made || producer === undefined || !other) continue;
        const item = itemOf.get(root);
        if (item !== undefined && items[item]?.site.residual === true) {
          // What is only good for the backward's own readers serves no replay.
          const partial = ask.where(item, ({ policy }) => policy?.partial === true);
          if (partial.length > 0) into.atMost([[column, 1], ...partial], 1);
          continue;
        }
        const held = item === undefined ? [] : ask.where(item, ({ policy }) => policy !== null);
        if (replayable(other, made, joint.forward, madeBy)) {
          into.atLeast([[columnFor(producer), 1], [column, -1], ...held], 0);
        } else if (held.length > 0) into.atLeast([...held, [column, -1]], 0);
      }
      return column;
    };
    items.forEach(({ site }, i) => {
      const terms = ask.replays(i);
      if (terms.length === 0) return;
      into.atLeast([[columnFor(site.producer), 1], ...ask.minus(terms)], 0);
    });
  }

  /** Copies that a child's replay needs before the item's own first reader does. */
  function earlyCopies(
    { items: all }: Frame,
    into: LinearBuilder,
    ask: Pick<Parts, 'minus'> & { readonly copies: (i: number) => [number, number][] },
  ): (i: number, step: number) => number | null {
    const starts: (readonly { readonly step: number; readonly column: number }[])[] = [];
    const children = all.map((): number[] => []);
    all.forEach(({ parents }, i) => parents.forEach((parent) => children[parent]?.push(i)));
    for (let i = all.length - 1; i >= 0; i--) {
      const { first = null } = all[i] ?? {};
      const mine = ask.copies(i);
      const wanted =
        mine.length === 0
          ? []
          : (children[i] ?? []).flatMap((child) => {
              const begins = all[child]?.first ?? null;
              const own = begins === null ? [] : [{ step: begins, terms: ask.copies(child) }];
              const earlier = (starts[child] ?? []).map(({ step, column }) => ({
                step,
                terms: [[column, 1]] as [number, number][],
              }));
              return [...own, ...earlier].filter(
                ({ step, terms }) => terms.length > 0 && (first === null || step < first),
              );
            });
      const steps = [...new Set(wanted.map(({ step }) => step))].sort((a, b) => a - b);
      let before: number | null = null;
      starts[i] = steps.map((step) => {
        const column = into.column();
        for (const one of wanted) {
          if (one.step !== step) continue;
          into.atLeast([[column, 1], ...ask.minus(mine), ...ask.minus(one.terms)], -1);
        }
        if (before !== null)
          into.atLeast(
            [
              [column, 1],
              [before, -1],
            ],
            0,
          );
        before = column;
        return { step, column };
      });
    }
    return (i, step) => starts[i]?.findLast((start) => start.step <= step)?.column ?? null;
  }

  /** The error row, what replays inherit from their parents, and results bound to their inputs. */
  function errors({ items: all }: Frame, into: LinearBuilder, ask: Parts): void {
    // In units of the error that is allowed, so that neither a half's nor a big M drowns in the solver's tolerances.
    const scale = 1 / maxError ** 2;
    const terms: [number, number][] = [];
    const inherited = all.map(
      (): { readonly column: number; readonly most: number } | null => null,
    );
    const own = (i: number): [number, number][] =>
      ask.where(
        i,
        (choice) => choice.own > 0,
        (choice) => choice.own * scale,
      );
    all.forEach(({ parents, sensitivity, site }, i) => {
      terms.push(
        ...ask.where(
          i,
          (c) => c.squares > 0,
          (c) => c.squares * scale,
        ),
      );
      const sources = parents.flatMap((parent) => {
        const from = inherited[parent] ?? null;
        return [...own(parent), ...(from ? [[from.column, 1] as [number, number]] : [])];
      });
      if (sources.length === 0) return;
      // What the parents may be off by at most: the least M that lets go of an item that is not replayed.
      const most = parents.reduce(
        (sum, parent) =>
          sum +
          Math.max(0, ...own(parent).map(([, value]) => value)) +
          (inherited[parent]?.most ?? 0),
        0,
      );
      const replayed = ask.replays(i).map(([c]): [number, number] => [c, -most]);
      const node = joint.forward[site.producer];
      const output = node?.outputs.indexOf(site.value) ?? -1;
      if (task.ops[node?.op ?? '']?.bound?.includes(output) === true && site.replayable) {
        into.atMost([...sources, ...replayed], 0);
      }
      const through = site.residual
        ? replayed
        : ask.where(
            i,
            ({ policy }) => policy === null,
            () => -most,
          );
      if (through.length === 0) return;
      const column = into.column({ upper: Infinity });
      inherited[i] = { column, most };
      into.atLeast([[column, 1], ...ask.minus(sources), ...through], -most);
      if (site.residual) terms.push([column, sensitivity]);
    });
    into.atMost(terms, 1);
  }
}

/** Stored in a form that kernels decode as they load it. */
const decoded = ({ own, copies }: Choice): boolean => own > 0 && !copies;

interface Parts {
  readonly where: (
    i: number,
    test: (choice: Choice) => boolean,
    weight?: (choice: Choice) => number,
  ) => [number, number][];
  readonly replays: (i: number) => [number, number][];
  readonly minus: (terms: readonly (readonly [number, number])[]) => [number, number][];
}

/** Runs of steps that belong to one turn of a stack. */
function segments(
  { schedule }: Frame,
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

/** Stretches of a segment during which the same items wait and the same copies are there. */
function groups(
  items: readonly Item[],
  local: readonly number[],
  first: number,
  last: number,
): readonly (readonly [number, number])[] {
  const cuts = new Set([first]);
  for (const i of local) {
    const item = items[i];
    if (!item) continue;
    if (item.first !== null && item.first > first && item.first <= last) cuts.add(item.first);
    if (item.last < last) cuts.add(item.last + 1);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.map((from, i) => [from, (sorted[i + 1] ?? last + 1) - 1]);
}

const indices = (items: readonly Item[], test: (item: Item) => boolean): readonly number[] =>
  items.flatMap((item, i) => (test(item) ? [i] : []));
