/** The optimizers there are. A new one is a file, a line here and a declaration in dsl.ts. */

import type { Fields } from '../../ir/fields.ts';
import type { TensorType } from '../../ir/types.ts';
import { adamw } from './adamw.ts';
import type { Optimizer, OptimizerKind } from './optimizer.ts';
import { sgd } from './sgd.ts';

/** By the recipe's word, as help lists them. */
export const optimizerKinds = { adamw, sgd } as const;

type Kinds = typeof optimizerKinds;
export type OptimizerName = keyof Kinds;

/** What an update reads of each kind's recipe. */
type SettingsBy = { [Name in OptimizerName]: Parameters<Kinds[Name]['of']>[0] };
export type OptimizerSettings<Name extends OptimizerName = OptimizerName> = {
  [N in Name]: SettingsBy[N] & { readonly kind: N };
}[Name];

/** The same kinds, each by what it reads. */
const known: {
  readonly [Name in OptimizerName]: OptimizerKind<SettingsBy[Name], Kinds[Name]['fields']>;
} = optimizerKinds;

/** The optimizer of a weight of this type. */
export const optimizerOf = <Name extends OptimizerName>(
  settings: OptimizerSettings<Name>,
  weight: TensorType,
): Optimizer => known[settings.kind].of(settings, weight);

/** Decay rates of two moments; null for an optimizer that has none to correct. */
export const betasOf = <Name extends OptimizerName>(
  settings: OptimizerSettings<Name>,
): readonly [number, number] | null => known[settings.kind].betas?.(settings) ?? null;

/** Flags of optimizers that do nothing beside others. */
export const idleSettings = Object.entries<OptimizerKind<never, Fields>>(known).flatMap(
  ([kind, { idle = [] }]) =>
    idle.map(({ when, ...row }) => ({
      ...row,
      when: (settings: OptimizerSettings): boolean =>
        settings.kind === kind && when(settings as never),
    })),
);
