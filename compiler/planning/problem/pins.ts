/** Pins: policies that the user has chosen for tensors. Each is honoured, or refused with the reason. */

import { pinMatchesNothing, pinRefused, policyUnknown } from '../../diagnostics.ts';
import type { Plan } from '../../ir/plan.ts';
import type { Policy } from '../../policies/policy.ts';
import { meant, namer } from './names.ts';
import type { PlanProblem } from './planner.ts';
import { Prices } from './prices.ts';
import { replayBound } from './replay-bound.ts';
import { sites } from './saved-values.ts';
import type { Site } from './saved-values.ts';

/** `blocks.*.gate` is stored by `keep`. `*` in a tensor's name stands for any text. */
export interface Pin {
  readonly tensor: string;
  readonly policy: string;
}

/**
 * The problem with its pins; of two pins for one tensor the later holds. Throws where a name is unknown, a policy does not
 * fit, or the pins alone are further off than `problem.maxError`.
 */
export function pinned(problem: PlanProblem, pins: readonly Pin[]): PlanProblem {
  if (pins.length === 0) return problem;
  const all = sites(problem.joint);
  const names = namer(problem.joint);
  const prices = new Prices(problem);
  const nameOf = ({ value }: Site): string => names(value)[0] ?? '';
  const chosen = new Map<Site, Policy>();
  for (const { tensor, policy: name } of pins) {
    const policy = problem.policies.find((one) => one.name === name);
    if (!policy) {
      throw policyUnknown(
        name,
        problem.policies.map((one) => one.name),
      );
    }
    const found = all.filter(({ value }) => meant(tensor, names(value)));
    if (found.length === 0) {
      throw pinMatchesNothing(
        tensor,
        all.map(({ value }) => names(value)),
      );
    }
    for (const site of found) {
      const refused = refusal(policy, site, problem, prices);
      if (refused !== null) throw pinRefused(nameOf(site), name, refused.why, refused.hint);
      chosen.set(site, policy);
    }
  }
  const [keep] = problem.policies;
  if (!keep) throw new Error('internal: there are no policies');
  const state = new Map(all.map((site) => [site, chosen.get(site) ?? keep] as const));
  const worst = [...chosen].sort(
    ([a, p], [b, q]) => prices.error(q, b) - prices.error(p, a) || a.value - b.value,
  )[0];
  const error = prices.total(state);
  if (worst && error > problem.maxError) {
    throw pinRefused(
      nameOf(worst[0]),
      worst[1].name,
      `Together the pins put the gradient off by ${error.toPrecision(3)}, predicted; the bound is ${problem.maxError}.`,
      'Pin fewer tensors, or raise --max-error.',
    );
  }
  const stored = replayBound(state, problem, (policy, site) => prices.error(policy, site) === 0);
  for (const [site, policy] of chosen) {
    const instead = stored.get(site);
    if (instead === policy) continue;
    throw pinRefused(
      nameOf(site),
      policy.name,
      `It belongs to the numbers that it was made from, and those are restored with an error: it must be made again from them (${instead?.name ?? ''}).`,
      'Leave it out.',
    );
  }
  return { ...problem, pins: (site) => chosen.get(site) ?? null };
}

/** Why a policy cannot be had at a site; null where it can. */
function refusal(
  policy: Policy,
  site: Site,
  problem: PlanProblem,
  prices: Prices,
): { readonly why: string; readonly hint: string } | null {
  if (policy.replays && !site.replayable) {
    return {
      why: 'It cannot be replayed: what it is made from lies in another turn of the stack.',
      hint: 'keep it, or store it in another form',
    };
  }
  if (!prices.fits(policy, site)) {
    const { joint } = problem;
    const shape = joint.values[site.value]?.type.shape ?? [];
    const fitting = problem.policies.filter((one) => prices.fits(one, site)).map((one) => one.name);
    const needed = policy.permission === undefined ? '' : ` It needs ${policy.permission}.`;
    return {
      why: `The policy does not fit this tensor, [${shape.join(', ')}].${needed}`,
      hint: `These fit: ${fitting.join('; ')}.`,
    };
  }
  if (problem.maxError === 0 && prices.error(policy, site) > 0) {
    return {
      why: 'The policy is lossy, and no error is allowed.',
      hint: 'Allow one: --max-error 0.05',
    };
  }
  return null;
}

/** Whether a plan stores every pinned site as pinned. */
export function honours(plan: Plan, { joint, pins }: PlanProblem): boolean {
  if (!pins) return true;
  const policyOf = new Map(plan.placements.map((one) => [one.residual, one.policy]));
  return sites(joint).every((site) => {
    const policy = pins(site);
    return policy === null || policyOf.get(site.value) === policy.name;
  });
}
