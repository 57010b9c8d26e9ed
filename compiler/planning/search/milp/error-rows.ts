/** Rows about errors. */

import type { PlanProblem } from '../../problem/planner.ts';
import type { DecisionSpace, Variable } from './decision-space.ts';
import type { LinearBuilder } from './linear.ts';
import { minus } from './terms.ts';
import type { OptionTerms, Term } from './terms.ts';
import { opOf } from '../../../ops/table.ts';

/** Squares of errors are in units of what is allowed, so that neither a half's nor a big M drowns in the solver's tolerances. */
export const errorUnit = ({ maxError }: PlanProblem): number => maxError ** 2;

/** Whether a result may not be stored where an input of it is restored with an error. */
export function isBound({ site }: Variable, { joint }: PlanProblem): boolean {
  const node = joint.forward[site.producer];
  if (!node || !site.replayable) return false;
  return opOf(node.op).bound?.includes(node.outputs.indexOf(site.value)) === true;
}

/**
 * The error row, what replays inherit from their parents, and results bound to their inputs. Returns the column of the
 * square that a variable inherits; null where it inherits none.
 */
export function errorRows(
  { variables, problem }: DecisionSpace,
  into: LinearBuilder,
  { where, replays }: OptionTerms,
): (variable: number) => number | null {
  const scale = 1 / errorUnit(problem);
  const terms: Term[] = [];
  const inherited = variables.map(
    (): { readonly column: number; readonly most: number } | null => null,
  );
  const own = (i: number): Term[] =>
    where(
      i,
      (option) => option.own > 0,
      (option) => option.own * scale,
    );
  variables.forEach((variable, i) => {
    const { parents, sensitivity, site } = variable;
    terms.push(
      ...where(
        i,
        (c) => c.squares > 0,
        (c) => c.squares * scale,
      ),
    );
    const sources = parents.flatMap((parent) => {
      const from = inherited[parent] ?? null;
      return [...own(parent), ...(from ? [[from.column, 1] as Term] : [])];
    });
    if (sources.length === 0) return;
    // What the parents may be off by at most: the least M that lets go of a variable that is not replayed.
    const most = parents.reduce(
      (sum, parent) =>
        sum +
        Math.max(0, ...own(parent).map(([, value]) => value)) +
        (inherited[parent]?.most ?? 0),
      0,
    );
    const replayed = replays(i).map(([c]): Term => [c, -most]);
    if (isBound(variable, problem)) into.atMost([...sources, ...replayed], 0);
    const through = site.residual
      ? replayed
      : where(
          i,
          ({ policy }) => policy === null,
          () => -most,
        );
    if (through.length === 0) return;
    const column = into.column({ upper: Infinity });
    inherited[i] = { column, most };
    into.atLeast([[column, 1], ...minus(sources), ...through], -most);
    if (site.residual) terms.push([column, sensitivity]);
  });
  into.atMost(terms, 1);
  return (variable) => inherited[variable]?.column ?? null;
}
