import assert from 'node:assert/strict';
import { LinearBuilder } from '../../../compiler/planning/search/milp/linear.ts';
import { solve } from '../../../compiler/planning/search/milp/solver.ts';

const options = { gap: 0, iterations: 1000, seconds: 20 };

describe('the solver', () => {
  /** The least x, at least `least`. */
  const program = (least: number) => {
    const lp = new LinearBuilder();
    lp.atLeast([[lp.column({ cost: 1, upper: 10, integer: true }), 1]], least);
    return lp.build();
  };

  it('that breaks has no solution, and solves what is asked next', async () => {
    const broken = { ...program(2), indices: Int32Array.of(7) };
    const [before, lost] = await Promise.all([
      solve(program(1.5), options),
      solve(broken, options),
    ]);
    assert.equal(before.objective, 2);
    assert.deepEqual([lost.status, lost.columns, lost.bound], ['limit', null, -Infinity]);
    assert.equal((await solve(program(2.5), options)).objective, 3);
  });

  it('is not asked for what is too large for it', async () => {
    const large = { ...program(1), values: new Float64Array(2_000_001) };
    assert.equal((await solve(large, options)).status, 'limit');
  });
});
