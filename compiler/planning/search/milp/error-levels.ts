/**
 * Rows that say nothing new about whole options, and a lot about parts of them. In errorRows a replay that is left out by a
 * thousandth is forgiven a thousandth of the largest error that its parents could have (M), which hides all the error of a good
 * code: a relaxation would store everything in eight bits and inherit nothing. So, for levels L_1 < L_2 < … of errors:
 *
 *   y_ik = 1 where variable i is restored with an error of at least L_k:  y_ik ≥ replayed_i − stored_p below L_k − replayed_p + y_pk
 *   for each parent p, because what is replayed finds p stored or replays it;
 *   what i inherits ≥ Σ_p (Σ min(own, L_k)·x_p + Σ_{j ≤ k} (L_j − L_{j−1})·y_pj) − (number of parents)·L_k·(1 − replayed_i)
 *   a result that is bound to its inputs is replayed as much as any of them is restored with an error.
 */

import { errorUnit, isBound } from './error-rows.ts';
import type { DecisionSpace } from './decision-space.ts';
import type { LinearBuilder } from './linear.ts';
import { minus } from './terms.ts';
import type { OptionTerms, Term } from './terms.ts';

/** Own errors' squares within such a factor of one another are one level: less than between any two policies. */
const together = 1.5;

/** `replayOf`: the column of a node's replay; `inherited`: of the square that a variable inherits. */
export function errorLevels(
  { variables, problem }: DecisionSpace,
  into: LinearBuilder,
  { where, replays }: OptionTerms,
  replayOf: (node: number) => number | null,
  inherited: (variable: number) => number | null,
): void {
  const scale = 1 / errorUnit(problem);
  const levels = levelsOf(
    variables.flatMap(({ options }) => options.map(({ own }) => own * scale)),
  );
  const makes = new Map<number, number>();
  for (const { site } of variables) makes.set(site.producer, (makes.get(site.producer) ?? 0) + 1);
  const replayed = variables.map(({ site }, i): Term[] => {
    if (site.residual) return replays(i);
    // A node that makes several variables may be replayed for another of them.
    const column = makes.get(site.producer) === 1 ? replayOf(site.producer) : null;
    return column === null ? [] : [[column, 1]];
  });
  const lossy = (i: number): Term[] => where(i, ({ own }) => own > 0);
  const levelled = variables.map((): readonly (number | null)[] => []);
  variables.forEach((variable, i) => {
    const { parents, site } = variable;
    const bad = parents.filter(
      (p) => lossy(p).length > 0 || levelled[p]?.some((column) => column !== null) === true,
    );
    const mine = replayed[i] ?? [];
    if (bad.length === 0 || mine.length === 0) return;
    levelled[i] = levels.map((level, k) => {
      const column = into.column();
      for (const p of bad) {
        const below = where(
          p,
          ({ policy, own }) => policy?.replays === false && own * scale < level,
        );
        const theirs = levelled[p]?.[k] ?? null;
        const above: Term[] = theirs === null ? [] : [[theirs, -1]];
        into.atLeast([[column, 1], ...minus(mine), ...below, ...passed(p), ...above], 0);
      }
      return column;
    });
    if (isBound(variable, problem)) {
      for (const p of bad) {
        const any = levelled[p]?.[0] ?? null;
        const restored: Term[] = any === null ? [] : [[any, 1]];
        into.atLeast([...mine, ...minus([...lossy(p), ...restored])], 0);
      }
    }
    const column = inherited(i);
    if (!site.residual || column === null) return;
    levels.forEach((level, k) => {
      const sources = bad.flatMap((p): Term[] => [
        ...where(
          p,
          ({ own }) => own > 0,
          ({ own }) => Math.min(own * scale, level),
        ),
        ...(levelled[p] ?? [])
          .slice(0, k + 1)
          .flatMap((theirs, j): Term[] =>
            theirs === null ? [] : [[theirs, (levels[j] ?? 0) - (levels[j - 1] ?? 0)]],
          ),
      ]);
      const most = bad.length * level;
      const released = mine.map(([c, value]): Term => [c, -most * value]);
      into.atLeast([[column, 1], ...minus(sources), ...released], -most);
    });
  });

  /** A parent that is not stored when a replay reads it. */
  function passed(p: number): Term[] {
    const terms = replayed[p] ?? [];
    const { residual = true, replayable = false } = variables[p]?.site ?? {};
    return terms.length > 0 || residual || !replayable
      ? terms
      : where(p, ({ policy }) => policy === null);
  }
}

function levelsOf(squares: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const square of squares.toSorted((a, b) => a - b)) {
    if (square > together * (found.at(-1) ?? 0)) found.push(square);
  }
  return found;
}
