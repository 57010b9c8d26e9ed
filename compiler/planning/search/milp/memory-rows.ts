/**
 * Rows about memory: at each moment what is alive fits into the limit. What earlier layers of a stack have stored, and what
 * later ones will free, is summed along a chain of columns, so that the matrix stays sparse.
 */

import type { DecisionSpace, Variable } from './decision-space.ts';
import type { LinearBuilder } from './linear.ts';
import type { OptionColumns } from './option-columns.ts';
import { minus } from './terms.ts';
import type { Term } from './terms.ts';

/** What memory rows are about, and in which units. */
export interface Memory {
  /** Bytes that training may take, or the column of those that it takes. */
  readonly limit: { readonly bytes: number } | { readonly column: number };
  /** Bytes of one unit. */
  readonly unit: number;
  readonly options: OptionColumns;
  /** The column of a copy that is there at a step before the variable's own first reader. */
  readonly early: (variable: number, step: number) => number | null;
}

/** A run of steps that belong to one layer of a stack, both ends included. */
interface Segment {
  readonly first: number;
  readonly last: number;
}

export function memoryRows(space: DecisionSpace, into: LinearBuilder, memory: Memory): void {
  forwardRows(space, into, memory);
  backwardRows(space, into, memory);
  atMost(space, into, memory, [], Math.max(0, ...space.constant.slice(space.backwardEnd)));
}

/** The forward: what earlier segments stored, what this one has packed, and the rest as it is. */
function forwardRows(space: DecisionSpace, into: LinearBuilder, memory: Memory): void {
  const { variables, constant, forwardSteps } = space;
  const { unit, options } = memory;
  const segments = segmentsOf(space, 0, forwardSteps);
  const packedIn = segments.map(({ first, last }) =>
    indices(variables, ({ packed }) => packed >= first && packed <= last),
  );
  chain(packedIn, into, memory).forEach((earlier, s) => {
    const { first, last } = segments[s] ?? { first: 0, last: -1 };
    const packed = packedIn[s] ?? [];
    let most = -1;
    for (let step = last; step >= first; step--) {
      const here = constant[step] ?? 0;
      if (here <= most) continue;
      most = here;
      const inside = packed.filter((i) => (variables[i]?.packed ?? 0) < step);
      const packing = packed.filter((i) => variables[i]?.packed === step);
      const beside = packing.flatMap((i) =>
        options.where(
          i,
          ({ bytes }) => bytes > 0 && bytes < (variables[i]?.bytes ?? 0),
          ({ bytes }) => bytes / unit,
        ),
      );
      const stored = inside.flatMap((i) => storedBytes(i, memory));
      atMost(space, into, memory, [...earlier, ...stored, ...beside], here);
    }
  });
}

/** The backward: what later segments will free, what this one has not yet freed, and copies. */
function backwardRows(space: DecisionSpace, into: LinearBuilder, memory: Memory): void {
  const { variables, constant, before, forwardSteps, backwardEnd } = space;
  const { unit, options, early } = memory;
  const segments = segmentsOf(space, forwardSteps, backwardEnd);
  const freedIn = segments.map(({ first, last }) =>
    indices(variables, (variable) => variable.last >= first && variable.last <= last),
  );
  const later = [...chain([...freedIn].reverse(), into, memory)].reverse();
  segments.forEach((segment, s) => {
    const local = freedIn[s] ?? [];
    for (const [from, to] of stretches(variables, local, segment)) {
      const waiting = local.filter((i) => (variables[i]?.last ?? 0) >= from);
      const copies = variables.flatMap((variable, i) => {
        if (variable.last < from) return [];
        const size = variable.bytes / unit;
        if (variable.first !== null && variable.first <= from) {
          return options.copies(i).map(([column, value]): Term => [column, value * size]);
        }
        const column = early(i, from);
        return column === null ? [] : [[column, size] as Term];
      });
      const stored = waiting.flatMap((i) => storedBytes(i, memory));
      const terms = [...(later[s] ?? []), ...stored, ...copies];
      const most = Math.max(...constant.slice(from, to + 1));
      atMost(space, into, memory, terms, most);
      for (const [i, { first: begins, regionBytes }] of variables.entries()) {
        if (begins !== from || regionBytes === 0) continue;
        const region = options
          .replays(i)
          .map(([column, v]): Term => [column, (v * regionBytes) / unit]);
        if ((before[from] ?? 0) + regionBytes > most) {
          atMost(space, into, memory, [...terms, ...region], before[from] ?? 0);
        }
      }
    }
  });
}

/** Terms, what is persistent and what no decision changes fit into the limit. */
function atMost(
  { schedule }: DecisionSpace,
  into: LinearBuilder,
  { limit, unit }: Memory,
  terms: Term[],
  fixed: number,
): void {
  const bytes = (fixed + schedule.base) / unit;
  if ('column' in limit) into.atMost([...terms, [limit.column, -1]], -bytes);
  else into.atMost(terms, limit.bytes / unit - bytes);
}

const storedBytes = (i: number, { options, unit }: Memory): Term[] =>
  options.where(
    i,
    ({ bytes }) => bytes > 0,
    ({ bytes }) => bytes / unit,
  );

/** The bytes stored in all sets before each, a column for each set. */
function chain(
  sets: readonly (readonly number[])[],
  into: LinearBuilder,
  memory: Memory,
): readonly Term[][] {
  let sum: Term[] = [];
  return sets.map((set) => {
    const now = sum;
    if (set.length > 0) {
      const column = into.column({ upper: Infinity });
      const own = set.flatMap((i) => storedBytes(i, memory));
      into.atLeast([[column, 1], ...minus(sum), ...minus(own)], 0);
      sum = [[column, 1]];
    }
    return now;
  });
}

function segmentsOf({ schedule }: DecisionSpace, begin: number, end: number): readonly Segment[] {
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
function stretches(
  variables: readonly Variable[],
  local: readonly number[],
  { first, last }: Segment,
): readonly (readonly [number, number])[] {
  const cuts = new Set([first]);
  for (const i of local) {
    const variable = variables[i];
    if (!variable) continue;
    const { first: begins, last: ends } = variable;
    if (begins !== null && begins > first && begins <= last) cuts.add(begins);
    if (ends < last) cuts.add(ends + 1);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.map((from, i) => [from, (sorted[i + 1] ?? last + 1) - 1]);
}

const indices = (
  variables: readonly Variable[],
  test: (variable: Variable) => boolean,
): readonly number[] => variables.flatMap((variable, i) => (test(variable) ? [i] : []));
