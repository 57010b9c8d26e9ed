/** Which policies a target can store by: those whose kernels it has. */

import type { Kernel } from '../../kernels/kernel.ts';
import { operatorNotOnTarget } from '../diagnostics.ts';
import { kernelOf } from '../lowering/select/kernels.ts';
import { policies, policyNamed } from '../policies/index.ts';
import type { Policy } from '../policies/policy.ts';
import { targetNamed, targetsWith } from '../targets/index.ts';
import type { Target } from '../targets/target.ts';
import type { Pin } from './problem/pins.ts';

type Named = Pick<Target, 'name'>;

/** The policies that the target has every kernel for. */
export const policiesOn = (target: Named): readonly Policy[] =>
  policies.filter((policy) => missing(policy, target).length === 0);

/** Throws `operator-not-on-target` where a pin's policy wants a kernel that the target lacks. */
export function requirePinned(pins: readonly Pin[], target: Named): void {
  for (const { policy: name } of pins) {
    const policy = policyNamed.get(name);
    const [kernel] = policy ? missing(policy, target) : [];
    if (kernel) {
      throw operatorNotOnTarget({
        ...{ operator: kernel.name, target: target.name, wantedBy: `the policy ${name}` },
        elsewhere: targetsWith(kernel),
      });
    }
  }
}

function missing({ kernels = [] }: Policy, { name }: Named): readonly Kernel<never>[] {
  return kernels.flatMap((op) => {
    const kernel = kernelOf(op);
    return kernel && !targetNamed(name).has(kernel) ? [kernel] : [];
  });
}
