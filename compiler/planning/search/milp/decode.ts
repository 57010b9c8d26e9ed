/** From a solution's columns to the state that it stands for, and back. */

import type { Policy } from '../../../policies/policy.ts';
import type { State } from '../../problem/prices.ts';
import type { Site } from '../../problem/saved-values.ts';
import type { DecisionSpace } from './decision-space.ts';
import { optionName } from './option-columns.ts';
import type { OptionColumns } from './option-columns.ts';
import type { Term } from './terms.ts';

/** The least part of an option that counts. */
const leastPart = 1e-6;

export interface Decoder {
  /** The options that a solution takes. */
  readonly state: (columns: Float64Array) => State;
  /** The options that a solution takes a part of, by `optionName`. */
  readonly used: (columns: Float64Array) => ReadonlySet<string>;
  /** The whole columns of a solution that takes these options, of the saved values that a test holds of. */
  readonly columnsOf: (state: State, test?: (site: Site) => boolean) => ReadonlyMap<number, number>;
}

export function decoderOf(
  { variables, problem }: DecisionSpace,
  { columns: own }: Pick<OptionColumns, 'columns'>,
): Decoder {
  const keep = problem.policies[0];
  return {
    state: (columns) => {
      const state = new Map<Site, Policy>();
      variables.forEach(({ site, options }, i) => {
        const best = (own[i] ?? []).findIndex((column) => (columns[column] ?? 0) > 0.5);
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
            .filter((_, p) => (columns[own[i]?.[p] ?? -1] ?? 0) > leastPart)
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
            own[i]?.[p] ?? -1,
            Number(option.policy === policy),
          ]);
        }),
      );
    },
  };
}
