import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LinearBuilder } from '../../../compiler/planning/search/milp/linear.ts';
import { modelOf as milpOf } from '../../../compiler/planning/search/milp/model.ts';
import { solve } from '../../../compiler/planning/search/milp/solver.ts';
import { modelOf, modelShapes } from '../../support/arbitrary.ts';
import type { ModelShape } from '../../support/arbitrary.ts';
import { planningOf } from '../../support/planning.ts';

/** Large enough that bytes differ by more than their alignment. */
const grown = (shape: ModelShape): ModelShape => ({
  ...shape,
  ...{ rows: 8 * shape.rows, width: 3 * shape.width, hidden: 3 * shape.hidden },
});

const precise = { gap: 0, iterations: 1e6, seconds: 60 };

describe('the solver', () => {
  it('finds the optimum of a small program, and the same again', async () => {
    const lp = new LinearBuilder();
    const a = lp.column({ cost: -3, integer: true, upper: 10 });
    const b = lp.column({ cost: -5, integer: true, upper: 10 });
    lp.atMost(
      [
        [a, 1],
        [b, 2],
      ],
      7.5,
    );
    lp.atMost(
      [
        [a, 2],
        [b, 1],
      ],
      9,
    );
    const { status, columns, objective, bound } = await solve(lp.build(), precise);
    assert.deepEqual(
      [status, [...(columns ?? [])], objective, bound],
      ['optimal', [3, 2], -19, -19],
    );
    assert.deepEqual((await solve(lp.build(), { ...precise, gap: 1e-9 })).columns, columns);
  });

  it('says that a program has no solution', async () => {
    const lp = new LinearBuilder();
    lp.atLeast([[lp.column({ integer: true }), 1]], 2);
    const { status, columns } = await solve(lp.build(), precise);
    assert.deepEqual([status, columns], ['infeasible', null]);
  });
});

describe('the optimum', () => {
  it('of 500 random models: predicted = allocated ≤ budget, H/LOAD, no slower with more bytes, refused below the minimum', async function () {
    this.timeout(900_000);
    let [programs, exact] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        modelShapes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (shape, part) => {
          const planning = planningOf(modelOf(grown(shape)));
          const least = await planning.choose('min');
          assert.ok(least.plan);
          assert.equal(planning.bytes(least.plan), least.minimumBytes);
          assert.ok((least.minimumBound ?? 0) <= least.minimumBytes);
          const refused = await planning.choose(least.minimumBytes - 1);
          assert.equal(refused.plan, null);
          assert.equal(refused.minimumBytes, least.minimumBytes);
          const between =
            least.minimumBytes + Math.floor(part * (least.keepAllBytes - least.minimumBytes));
          let [bytesBefore, secondsBefore] = [0, Infinity];
          for (const budget of [least.minimumBytes, between, least.keepAllBytes]) {
            const { plan } = await planning.choose(budget);
            assert.ok(plan, `nothing within ${budget}`);
            const { arena } = planning.program(plan);
            const bytes = planning.bytes(plan);
            const seconds = planning.seconds(plan);
            assert.equal(arena.bytes, bytes);
            assert.ok(bytes <= budget);
            assert.ok(arena.packed <= 1.01 * arena.load, `H/LOAD ${arena.packed / arena.load}`);
            programs++;
            if (arena.packed === arena.load) exact++;
            assert.ok(bytes >= bytesBefore, 'the peak falls as the budget grows');
            assert.ok(seconds <= secondsBefore, 'a step takes longer as the budget grows');
            [bytesBefore, secondsBefore] = [bytes, seconds];
          }
        },
      ),
      { numRuns: 500 },
    );
    assert.ok(exact >= 0.99 * programs, `H = LOAD for ${exact} of ${programs} programs`);
  });

  for (const maxError of [0, 0.05]) {
    it(`is never slower than a greedy proposal within the same budget, at an error of ${maxError}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          modelShapes,
          fc.double({ min: 0, max: 1, noNaN: true }),
          async (shape, part) => {
            const planning = planningOf(modelOf(grown(shape)), maxError);
            const { minimumBytes, keepAllBytes } = await planning.choose('min', 'greedy');
            const budget = Math.floor(minimumBytes + part * (keepAllBytes - minimumBytes));
            const greedy = await planning.choose(budget, 'greedy');
            const best = await planning.choose(budget);
            assert.ok(greedy.plan && best.plan);
            assert.ok(best.plan.error <= maxError);
            assert.ok(planning.bytes(best.plan) <= budget);
            assert.ok(planning.seconds(best.plan) <= planning.seconds(greedy.plan));
          },
        ),
        { numRuns: maxError > 0 ? 12 : 20 },
      );
    });
  }

  it('is bounded by its relaxation, which is no weaker than leaving out that choices are whole', async () => {
    let stronger = 0;
    await fc.assert(
      fc.asyncProperty(
        modelShapes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (shape, part) => {
          const planning = planningOf(modelOf(grown(shape)), 0.02);
          const { minimumBytes, keepAllBytes } = await planning.choose('min', 'greedy');
          const budget = Math.floor(minimumBytes + part * (keepAllBytes - minimumBytes));
          const space = planning.space();
          const { program } = milpOf(space, { budget, group: null });
          const best = await solve(program, { ...precise, gap: 0.01 });
          const parts = { ...program, integer: program.integer.map(() => 0) };
          const plain = await solve(parts, precise);
          const aim = { budget, group: null, relaxed: true };
          const { program: inParts } = milpOf(space, aim);
          const relaxed = await solve(inParts, precise);
          // The same choices, whole: the relaxation's own rows and columns come after the program's.
          const fixed = (bounds: Float64Array): Float64Array =>
            bounds.map((bound, i) =>
              program.integer[i] === 1 ? Math.round(best.columns?.[i] ?? 0) : bound,
            );
          const [lower, upper] = [fixed(inParts.lower), fixed(inParts.upper)];
          const whole = await solve({ ...inParts, lower, upper }, precise);
          assert.deepEqual(
            [best, relaxed, whole].map(({ status }) => status),
            ['optimal', 'optimal', 'optimal'],
          );
          const slack = 1e-6 * (1 + best.objective);
          assert.ok(whole.objective <= best.objective + slack, 'whole choices cost more in it');
          assert.ok(relaxed.objective <= best.objective + slack, 'it cuts off the optimum');
          assert.ok(relaxed.objective >= plain.objective - slack, 'it is weaker');
          if (relaxed.objective > plain.objective + slack) stronger++;
        },
      ),
      { numRuns: 25 },
    );
    assert.ok(stronger > 0);
  });

  it('is the same plan again, byte for byte', async () => {
    for (const shape of fc.sample(modelShapes, { numRuns: 5, seed: 3 })) {
      const plan = async (): Promise<string> => {
        const planning = planningOf(modelOf(grown(shape)));
        const { minimumBytes, keepAllBytes } = await planning.choose('min');
        return JSON.stringify((await planning.choose((minimumBytes + keepAllBytes) >> 1)).plan);
      };
      assert.equal(await plan(), await plan());
    }
  });
});
