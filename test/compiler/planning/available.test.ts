/** Policies on a target that lacks kernels: they say what they run by, and are not there where it is missing. */

import assert from 'node:assert/strict';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import { tensor } from '../../../compiler/ir/types.ts';
import { kernelOf } from '../../../compiler/lowering/select/kernels.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { policiesOn } from '../../../compiler/planning/available.ts';
import { policies } from '../../../compiler/policies/index.ts';
import type { Policy } from '../../../compiler/policies/policy.ts';
import { storageOf } from '../../../compiler/policies/storage.ts';
import { lacking } from '../../support/lacking.ts';

/** The operators with kernels that a policy stores and restores a tensor by. */
function runsBy(policy: Policy): readonly string[] {
  const g = new GraphBuilder(infer);
  const type = tensor([64, 96]);
  const residual = g.value('x', type);
  const state = (role: string, of: typeof type): number => g.value(role, of);
  const storage = storageOf(g, { residual, compared: 0, state, replay: () => residual });
  policy.unpack(storage, policy.pack(storage, residual), type);
  return [...new Set(g.nodes.map(({ op }) => op).filter((op) => kernelOf(op)))].sort();
}

describe('compiler/planning/available', () => {
  it('every policy says the kernels that it runs by', () => {
    for (const policy of policies) {
      // Whether there is a host to send it to is the machine's to say.
      if (policy.permission !== undefined) continue;
      assert.deepEqual([...(policy.kernels ?? [])].sort(), runsBy(policy), policy.name);
    }
  });

  it('a policy is not there where the target lacks its kernel', async () => {
    await lacking('orthonormalise', () => {
      const left = policiesOn({ name: 'wasm' }).map(({ name }) => name);
      const low = policies.filter(({ family }) => family === 'low-rank');
      assert.ok(low.length > 0 && low.every(({ name }) => !left.includes(name)));
      assert.equal(left.length, policies.length - low.length);
      assert.equal(policiesOn({ name: 'wgsl' }).length, policies.length);
      return Promise.resolve();
    });
    assert.equal(policiesOn({ name: 'wasm' }).length, policies.length);
  });
});
