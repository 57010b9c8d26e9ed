/** What a plan really holds between forward and backward: the tensors that cross, read off the planned graph. */

import type { JointGraph } from '../../compiler/ir/joint.ts';
import type { Plan } from '../../compiler/ir/plan.ts';
import { bytesOf } from '../../compiler/ir/types.ts';
import type { TensorType } from '../../compiler/ir/types.ts';
import { producers, roots, uses } from '../../compiler/ir/walk.ts';
import { infer } from '../../compiler/ops/table.ts';
import { apply } from '../../compiler/lowering/apply.ts';
import { policies } from '../../compiler/policies/index.ts';
import { storedForm } from '../../compiler/rewrite/stored-form.ts';

export interface StoredTensor {
  readonly name: string;
  readonly type: TensorType;
  readonly bytes: number;
  /** Read by the backward of a block, not only by what follows the stack. */
  readonly inBlock: boolean;
}

/** The values that the forward makes and the backward reads, views counted once with what they are views of. */
export function stored(joint: JointGraph, plan: Plan, rewritten: boolean): readonly StoredTensor[] {
  const applied = apply(joint, plan, new Map(policies.map((p) => [p.name, p])), infer);
  const { forward, backward, values } = rewritten ? storedForm(applied) : applied;
  const made = producers(forward);
  const rootOf = roots(forward);
  const found = new Map<number, StoredTensor>();
  for (const [value, readers] of uses(backward)) {
    const root = rootOf(value);
    const owner = values[root];
    if (!made.has(root) || !owner) continue;
    const { name, type } = owner;
    const inBlock =
      found.get(root)?.inBlock === true || readers.some((i) => backward[i]?.block !== undefined);
    found.set(root, { name, type, bytes: bytesOf(type), inBlock });
  }
  return [...found.values()];
}
