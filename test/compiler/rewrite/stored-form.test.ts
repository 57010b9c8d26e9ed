import assert from 'node:assert/strict';
import fc from 'fast-check';
import { differentiate } from '../../../compiler/autodiff/differentiate.ts';
import type { JointGraph } from '../../../compiler/ir/joint.ts';
import type { PlannedGraph } from '../../../compiler/ir/plan.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { apply } from '../../../compiler/lowering/apply.ts';
import { levelPlanner, levels } from '../../../compiler/planning/search/levels.ts';
import { policies } from '../../../compiler/policies/index.ts';
import { storedForm } from '../../../compiler/rewrite/stored-form.ts';
import { modelOf, modelShapes } from '../../support/arbitrary.ts';
import { seededStep } from '../../support/step.ts';

const machine = { flops: 1e9, bandwidth: 1e9, launch: 1e-6 };
const problem = { policies, machine, maxError: Infinity, errorScale: 1, measurements: [] };
const byName = new Map(policies.map((policy) => [policy.name, policy]));
const lossy = policies.filter((policy) => !policy.replays && policy.name !== 'keep');

const planOf = (joint: JointGraph, level: (typeof levels)[number], policy: string) =>
  levelPlanner(level, policy)({ ...problem, joint }).plans[1] ?? { placements: [], error: 0 };

/** How many floats the backward makes of what was stored, by doing nothing but decode. */
const decodes = ({ backward, stored }: PlannedGraph): readonly string[] =>
  backward.flatMap((node) => {
    const whole = node.inputs.every((v) => v !== null && stored.has(v));
    const only = node.op === 'matmul' || (node.op === 'map' && node.attrs.formula.kind === 'arg');
    return whole && only ? [node.op] : [];
  });

describe('stored form', () => {
  it('leaves every gradient the same real number, whatever is stored and however', () => {
    fc.assert(
      fc.property(
        modelShapes,
        fc.constantFrom(...levels),
        fc.constantFrom(...lossy),
        (shape, level, policy) => {
          const joint = differentiate(modelOf(shape));
          const planned = apply(joint, planOf(joint, level, policy.name), byName, infer);
          const { gradients: plain } = seededStep(planned);
          const { gradients } = seededStep(storedForm(planned));
          gradients.forEach((gradient, i) => {
            const wanted = plain[i] ?? Float64Array.of(NaN);
            const most = Math.max(1e-12, ...wanted.filter(Number.isFinite).map(Math.abs));
            gradient.forEach((x, n) => {
              // Beyond f16's range halves are infinite, with or without the rewrites.
              if (!Number.isFinite(wanted[n])) return;
              assert.ok(Math.abs(x - (wanted[n] ?? NaN)) <= 1e-9 * most, `${x} ${wanted[n]}`);
            });
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  for (const policy of ['4-bit', 'half', 'low-rank 1/4']) {
    it(`leaves nothing whole of norms and linears stored as ${policy}`, () => {
      const joint = differentiate(
        modelOf({
          rows: 13,
          width: 9,
          hidden: 17,
          layers: 3,
          body: ['norm', 'linear', 'skip', 'norm', 'gate'],
          frozenEvery: 0,
          shared: false,
        }),
      );
      const planned = apply(joint, planOf(joint, 'operator', policy), byName, infer);
      assert.ok(decodes(planned).length > 0);
      assert.deepEqual(decodes(storedForm(planned)), []);
    });
  }
});
