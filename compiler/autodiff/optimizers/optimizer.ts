/** What an optimizer is: what it can be told, the tensors it keeps for each weight, and the node that moves one. */

import type { GraphBuilder } from '../../ir/builder.ts';
import type { Fields } from '../../ir/fields.ts';
import type { ValueId } from '../../ir/graph.ts';
import type { Scalar } from '../../ir/scalar.ts';
import type { TensorType } from '../../ir/types.ts';
import { s } from '../../ops/scalar.ts';

/** A kind of optimizer, as recipes name it. */
export interface OptimizerKind<Settings, F extends Fields> {
  readonly fields: F;
  /** Names of the numbers that the host writes before each step. */
  readonly scalars: readonly string[];
  /** Decay rates of the two moments, where the host has to correct for them (`biasCorrection1` and `2`). */
  readonly betas?: (settings: Settings) => readonly [number, number];
  /** Flags that do nothing beside others. */
  readonly idle?: readonly {
    readonly flag: string;
    readonly when: (settings: Settings) => boolean;
    readonly because: string;
    readonly instead: string;
  }[];
  /** The optimizer of a weight of this type. */
  readonly of: (settings: Settings, weight: TensorType) => Optimizer;
}

export interface Optimizer {
  /** Types of the tensors kept for the weight by role, zero at first. */
  readonly states: Readonly<Record<string, TensorType>>;
  /** Adds the node that changes the weight and its states in place. */
  readonly step: (g: GraphBuilder, operands: Operands) => void;
}

/** Operands of one weight's step. */
export interface Operands {
  readonly weight: ValueId;
  readonly gradient: ValueId;
  /** What the gradient is multiplied by; null where it is not clipped. */
  readonly scale: ValueId | null;
  /** By role. */
  readonly states: Readonly<Record<string, ValueId>>;
  /** By name, those of the kind. */
  readonly scalars: Readonly<Record<string, ValueId>>;
}

/** The same as scalar formulas. All are the values from before the step. */
export interface Terms<Role extends string> {
  readonly weight: Scalar;
  readonly gradient: Scalar;
  readonly states: Readonly<Record<Role, Scalar>>;
  scalar(name: string): Scalar;
}

/**
 * An optimizer whose states are of the weight's type, and whose step is a formula for each element of each: the weight and
 * its states move together in one `update`.
 */
export function elementwise<Role extends string>(
  roles: readonly Role[],
  type: TensorType,
  next: (terms: Terms<Role>) => {
    readonly weight: Scalar;
    readonly states: Readonly<Record<Role, Scalar>>;
  },
): Optimizer {
  const by = <T>(of: (role: Role) => T): Readonly<Record<Role, T>> =>
    Object.fromEntries(roles.map((role) => [role, of(role)])) as Record<Role, T>;
  return {
    states: by(() => type),
    step: (g, { weight, gradient, scale, states, scalars }) => {
      const inputs = [weight, ...Object.values(states), gradient, ...Object.values(scalars)];
      const at = (value: ValueId | undefined): Scalar => s.arg(inputs.indexOf(value ?? -1));
      const given = at(gradient);
      const moved = next({
        weight: s.arg(0),
        gradient: scale === null ? given : s.mul(given, s.arg(inputs.push(scale) - 1)),
        states: by((role) => at(states[role])),
        scalar: (name) => at(scalars[name]),
      });
      g.apply('update', inputs, {
        targets: [0, ...roles.map((_, i) => i + 1)],
        formulas: [moved.weight, ...roles.map((role) => moved.states[role])],
      });
    },
  };
}
