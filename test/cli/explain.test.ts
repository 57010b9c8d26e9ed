import assert from 'node:assert/strict';
import { explain } from '../../compiler/cli/advice/explain.ts';
import type { Explanation } from '../../compiler/cli/advice/explain.ts';
import { explanationText } from '../../compiler/cli/advice/explain-text.ts';
import { compile } from '../../compiler/compile.ts';
import type { Compiled } from '../../compiler/compile.ts';
import type { Planner } from '../../compiler/planning/problem/planner.ts';
import { asked } from '../support/asked.ts';

describe('plan --explain', () => {
  /** Between the least and everything: some tensors are kept, some replayed. */
  let compiled: Compiled;
  before(async () => {
    const { plan } = await compile(asked('min'));
    compiled = await compile(asked(Math.round((plan.minimumBytes + plan.keepAllBytes) / 2)));
  });

  const only = (name: string): Explanation => {
    const [one, ...more] = explain(name, compiled);
    assert.ok(one && more.length === 0, `${name} is one tensor`);
    return one;
  };

  it('shows the line of the model file that a tensor is born in', () => {
    const text = explanationText(only('blocks.1.g'), compiled.plan.budgetBytes);
    assert.match(text, /^blocks\.1\.g: f32\[4, 64, 160\], 0\.16 MiB\n/);
    assert.match(text, /Born at .*model\.ts:\d+:\d+ as map of blocks\.1\.linear\(gate_proj\)/);
    assert.match(text, /\d+ \| {3}const g = map\(.*\n +\| +\^{4,}/);
  });

  it('names what in the backward needs it, and between which nodes it lives', () => {
    const { neededBy, lifetime } = only('blocks.0.h');
    assert.ok(neededBy.length > 0 && neededBy.every((label) => label.includes('model.ts:')));
    const { made, lastForwardUse, backward } = lifetime;
    assert.ok(made < lastForwardUse && lastForwardUse < lifetime.forwardNodes);
    assert.ok(backward && backward.first <= backward.last);
    assert.ok(backward.last < lifetime.backwardNodes);
  });

  it('takes the names of the plan’s table, with the layer, with a star, or with neither', () => {
    assert.deepEqual(only('blocks.0.h').layers, [0]);
    for (const name of ['h', 'blocks.*.h']) {
      const one = only(name);
      assert.deepEqual([one.tensor, one.layers], ['blocks.*.h', [0, 1]]);
      assert.equal(one.bytes, 4 * 64 * 64 * 4);
    }
    assert.ok(explain('linear(*) weight', compiled).length > 3);
  });

  it('prices each policy by the bytes that the compiler then allocates', async () => {
    const one = only('blocks.0.g');
    const { placements } = compiled.decision.plan;
    const { values } = compiled.decision.problem.joint;
    const site = placements.find(({ residual }) => values[residual]?.name === 'blocks.0.g');
    for (const choice of one.choices.filter(({ allocatedBytes }) => allocatedBytes !== null)) {
      const other = placements.map((p) => (p === site ? { ...p, policy: choice.policy } : p));
      const planner: Planner = () => ({ plans: [{ placements: other, error: 0 }] });
      const { program } = await compile({ ...asked('max'), planner });
      assert.equal(program.arena.bytes, choice.allocatedBytes, choice.policy);
    }
    assert.deepEqual(one.choices.find(({ chosen }) => chosen)?.seconds, 0);
  });

  it('says why not the faster ones, and what the next best would cost', () => {
    const limit = compiled.plan.budgetBytes ?? 0;
    for (const one of ['h', 'g', 'm', 'linear(v_proj)', 'linear(up_proj)'].flatMap((n) =>
      explain(n, compiled),
    )) {
      const { nextBest, choices, stored } = one;
      for (const { fits, allocatedBytes } of choices) {
        assert.equal(fits, allocatedBytes !== null && allocatedBytes <= limit);
      }
      const others = choices.filter(({ fits, policy }) => fits && policy !== stored[0]?.policy);
      if (stored.length === 1) {
        assert.equal(
          nextBest?.seconds,
          others.map(({ seconds }) => seconds).sort((a, b) => a - b)[0],
        );
      }
      const text = explanationText(one, limit);
      assert.match(text, /Stored by .*: \d.*\. (No policy|.* would be faster, by \d)/);
      if (nextBest) assert.match(text, /Next best: .*, for [+−]\d.* ms a step and .*: --pin '/);
    }
  });

  it('says which errors lossy policies would need', () => {
    const half = only('blocks.0.g').choices.find(({ policy }) => policy === 'half');
    assert.ok(half && !half.fits && half.allocatedBytes === null && half.error > 0);
    assert.match(explanationText(only('blocks.0.g'), null), /half .* needs --max-error 0\.000\d+/);
  });

  it('refuses a name that no tensor has, with those that come near', () => {
    assert.throws(() => explain('blocks.0.hh', compiled), {
      code: 'tensor-unknown',
      hint: /^Did you mean .*blocks\.0\.h/,
    });
    assert.throws(() => explain('gate', compiled), {
      code: 'tensor-unknown',
      hint: /blocks\.\*\.linear\(gate_proj\)/,
    });
    assert.throws(() => explain('zzz', compiled), { hint: 'stowage plan lists them.' });
  });
});
