/**
 * The error model: how much storing one site by one policy adds to the relative error of the whole gradient. Where the
 * site's template was measured (one residual stored lossily, everything else exact), at layers around this one, the
 * measurement of the policy's family serves, scaled by the policies' own errors; else the policy's error of the tensor stands in.
 */

import type { TensorType } from '../../ir/types.ts';
import type { Policy } from '../../policies/policy.ts';
import type { Measurement, PlanProblem } from '../problem/planner.ts';
import type { Site } from '../problem/saved-values.ts';

export type ErrorModel = (policy: Policy, site: Site, type: TensorType) => number;

export function errorModel({ measurements, errorScale, policies }: PlanProblem): ErrorModel {
  const byTemplate = new Map<string, Measurement[]>();
  for (const measured of measurements) {
    byTemplate.set(measured.template, [...(byTemplate.get(measured.template) ?? []), measured]);
  }
  const policyOf = new Map(policies.map((policy) => [policy.name, policy]));
  return (policy, site, type) => {
    const own = policy.error(type);
    if (own === 0) return 0;
    const known = (byTemplate.get(site.template) ?? []).filter(
      (measured) => policyOf.get(measured.policy)?.family === policy.family,
    );
    const exact = known.filter((m) => m.policy === policy.name);
    const near = at(exact.length > 0 ? exact : known, site.layer);
    if (!near) return own * errorScale;
    const probe = policyOf.get(near.policy);
    const scale = exact.length > 0 || !probe ? 1 : own / probe.error(type);
    return near.gradientError * scale * errorScale;
  };
}

/** The measurement at a layer: between two measured ones, in proportion. */
function at(
  known: readonly Measurement[],
  layer: number,
): Pick<Measurement, 'policy' | 'gradientError'> | null {
  const sorted = [...known].sort((a, b) => a.layer - b.layer);
  const below = sorted.findLast((m) => m.layer <= layer) ?? sorted[0];
  const above = sorted.find((m) => m.layer >= layer) ?? sorted.at(-1);
  if (!below || !above) return null;
  if (above.layer === below.layer) return below;
  const part = (layer - below.layer) / (above.layer - below.layer);
  const gradientError = below.gradientError + part * (above.gradientError - below.gradientError);
  return { policy: below.policy, gradientError };
}
