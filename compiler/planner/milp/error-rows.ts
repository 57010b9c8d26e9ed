/** Rows about errors. */

import type { Frame } from './frame.ts';
import type { LinearBuilder } from './linear.ts';
import { minus } from './terms.ts';
import type { Choices, Term } from './terms.ts';

/** The error row, what replays inherit from their parents, and results bound to their inputs. */
export function errorRows(
  { items, task }: Frame,
  into: LinearBuilder,
  { where, replays }: Choices,
): void {
  const { joint, maxError, ops } = task;
  // In units of the error that is allowed, so that neither a half's nor a big M drowns in the solver's tolerances.
  const scale = 1 / maxError ** 2;
  const terms: Term[] = [];
  const inherited = items.map(
    (): { readonly column: number; readonly most: number } | null => null,
  );
  const own = (i: number): Term[] =>
    where(
      i,
      (choice) => choice.own > 0,
      (choice) => choice.own * scale,
    );
  items.forEach(({ parents, sensitivity, site }, i) => {
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
    // What the parents may be off by at most: the least M that lets go of an item that is not replayed.
    const most = parents.reduce(
      (sum, parent) =>
        sum +
        Math.max(0, ...own(parent).map(([, value]) => value)) +
        (inherited[parent]?.most ?? 0),
      0,
    );
    const replayed = replays(i).map(([c]): Term => [c, -most]);
    const node = joint.forward[site.producer];
    const output = node?.outputs.indexOf(site.value) ?? -1;
    if (ops[node?.op ?? '']?.bound?.includes(output) === true && site.replayable) {
      into.atMost([...sources, ...replayed], 0);
    }
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
}
