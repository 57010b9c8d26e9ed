/**
 * The variables of a model as columns: one for each storage option, 1 where it is taken, shared by the layers of a group.
 * Exactly one option of a variable is taken; some of them have the backward work on a copy.
 */

import type { Policy } from '../../../policies/policy.ts';
import type { Site } from '../../problem/saved-values.ts';
import type { DecisionSpace, StorageOption } from './decision-space.ts';
import type { LinearBuilder } from './linear.ts';
import type { Objective } from './objective.ts';
import { minus } from './terms.ts';
import type { OptionTerms, Term } from './terms.ts';

/** Which columns there are. */
export interface Detail {
  /** Layers of a stack that are decided as one; null: each for itself. */
  readonly group: ((layer: number) => number) | null;
  /** Of the options with an error, those that there are, by `optionName`; all by default. */
  readonly only?: ReadonlySet<string>;
  /** Parts of options may be taken. */
  readonly relaxed?: boolean;
}

/** The same for all layers of a stack. */
export const optionName = ({ template }: Site, policy: Policy | null): string =>
  `${template} ${policy?.name ?? ''}`;

export interface OptionColumns extends OptionTerms {
  /** The column of each option, by variable. */
  readonly columns: readonly (readonly number[])[];
  /** Whether the backward works on a copy of a variable. */
  readonly copies: (variable: number) => Term[];
}

export function optionColumns(
  { variables, problem: { joint } }: DecisionSpace,
  into: LinearBuilder,
  { group, only, relaxed = false }: Detail,
  objective: Objective,
): OptionColumns {
  const shared = new Map<string, number>();
  const columns = variables.map(({ site, options }) =>
    options.map((option, p) => {
      const name = optionName(site, option.policy);
      const key = group ? `${name} ${group(site.layer)}` : `${site.value} ${p}`;
      const left = option.own > 0 && only?.has(name) === false;
      const column = shared.get(key) ?? into.column({ integer: !relaxed, upper: left ? 0 : 1 });
      shared.set(key, column);
      into.charge(column, objective.ofOption(option));
      return column;
    }),
  );
  const once = new Set<string>();
  for (const own of columns) {
    const key = own.join();
    if (once.has(key)) continue;
    once.add(key);
    into.equal(
      own.map((column) => [column, 1]),
      1,
    );
  }

  const where: OptionTerms['where'] = (i, test, weight = () => 1) =>
    (variables[i]?.options ?? []).flatMap((option, p): Term[] => {
      const column = columns[i]?.[p];
      return column !== undefined && test(option) ? [[column, weight(option)]] : [];
    });
  // A rescaled variable that is replayed from a stored form is read through that form: the backward makes no copy of it.
  const throughForms = variables.map(({ parents, site }, i): number | null => {
    const [parent, ...more] = parents;
    const forms = parent === undefined || more.length > 0 ? [] : where(parent, decoded);
    const own = where(i, ({ copies }) => copies);
    if (forms.length === 0 || own.length === 0) return null;
    if (joint.forward[site.producer]?.op !== 'map') return null;
    const column = into.column();
    into.atLeast([[column, 1], ...minus(own), ...forms], 0);
    return column;
  });
  return {
    columns,
    where,
    replays: (i) => where(i, ({ policy }) => policy?.replays === true),
    copies: (i) => {
      const column = throughForms[i] ?? null;
      return column === null ? where(i, ({ copies }) => copies) : [[column, 1]];
    },
  };
}

/** Stored in a form that kernels decode as they load it. */
const decoded = ({ own, copies }: StorageOption): boolean => own > 0 && !copies;
