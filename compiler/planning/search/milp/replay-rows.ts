/** Rows about replays: what they execute too, and the copies that they need before anything else does. */

import type { DecisionSpace } from './decision-space.ts';
import type { LinearBuilder } from './linear.ts';
import { minus } from './terms.ts';
import type { OptionTerms, Term } from './terms.ts';

/**
 * Replays: a replayed node needs each of its inputs stored, or replayed too. `costOf`: what the replay of a forward node
 * costs in the objective. Returns the column that says whether a node is replayed; null where none is ever asked to be.
 */
export function closure(
  { variables, variableOf, recompute }: DecisionSpace,
  into: LinearBuilder,
  { where, replays }: OptionTerms,
  costOf: (node: number) => number,
): (node: number) => number | null {
  const replay = new Map<number, number>();
  const columnFor = (node: number): number => {
    const known = replay.get(node);
    if (known !== undefined) return known;
    const column = into.column({ cost: costOf(node) });
    replay.set(node, column);
    for (const { value, producer, crosses } of recompute.parentsOf(node)) {
      const variable = variableOf.get(value);
      if (variable !== undefined && variables[variable]?.site.residual === true) {
        // What is only good for the backward's own readers serves no replay.
        const partial = where(variable, ({ policy }) => policy?.partial === true);
        if (partial.length > 0) into.atMost([[column, 1], ...partial], 1);
        continue;
      }
      const held = variable === undefined ? [] : where(variable, ({ policy }) => policy !== null);
      if (!crosses) {
        into.atLeast([[columnFor(producer), 1], [column, -1], ...held], 0);
      } else if (held.length > 0) into.atLeast([...held, [column, -1]], 0);
    }
    return column;
  };
  variables.forEach(({ site }, i) => {
    const terms = replays(i);
    if (terms.length === 0) return;
    into.atLeast([[columnFor(site.producer), 1], ...minus(terms)], 0);
  });
  return (node) => replay.get(node) ?? null;
}

/** Copies that a child's replay needs before the variable's own first reader does. */
export function earlyCopies(
  { variables }: DecisionSpace,
  into: LinearBuilder,
  copies: (i: number) => Term[],
): (i: number, step: number) => number | null {
  const starts: (readonly { readonly step: number; readonly column: number }[])[] = [];
  const children = variables.map((): number[] => []);
  variables.forEach(({ parents }, i) => parents.forEach((parent) => children[parent]?.push(i)));
  for (let i = variables.length - 1; i >= 0; i--) {
    const { first = null } = variables[i] ?? {};
    const mine = copies(i);
    const wanted =
      mine.length === 0
        ? []
        : (children[i] ?? []).flatMap((child) => {
            const begins = variables[child]?.first ?? null;
            const own = begins === null ? [] : [{ step: begins, terms: copies(child) }];
            const earlier = (starts[child] ?? []).map(({ step, column }) => ({
              step,
              terms: [[column, 1]] as Term[],
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
        into.atLeast([[column, 1], ...minus(mine), ...minus(one.terms)], -1);
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
