import assert from 'node:assert/strict';
import type { Node } from '../../../compiler/ir/graph.ts';
import type { JointGraph } from '../../../compiler/ir/joint.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { apply } from '../../../compiler/lowering/apply.ts';
import { levelPlanner } from '../../../compiler/planning/search/levels.ts';
import { policies } from '../../../compiler/policies/index.ts';
import { storedForm } from '../../../compiler/rewrite/stored-form.ts';
import { type Environment, interpret } from '../../support/interpreter.ts';
import { feedsOf, llama } from '../../support/llama.ts';

const sizes = { B: 2, T: 16, D: 24, H: 4, KV: 2, K: 6, F: 40, L: 5, r: 3 };
const joint = llama(sizes);
const byName = new Map(policies.map((policy) => [policy.name, policy]));
const machine = { flops: 1e9, bandwidth: 1e9, launch: 1e-6 };
const problem = {
  policies,
  machine,
  maxError: Infinity,
  errorScale: 1,
  measurements: [],
  joint,
};

function run(graph: JointGraph, seed?: number): Environment {
  const forward = interpret({ ...graph, nodes: graph.forward }, feedsOf(graph, seed));
  return interpret({ ...graph, nodes: graph.backward }, forward);
}

interface Ran {
  readonly graph: JointGraph;
  readonly values: Environment;
}

const known = new Map<string, Ran>();

/** The backward's values under a policy at a level; `keep` is exact. */
function ran(policy: string, codedAt: 'plain' | 'inter' = 'inter', seed?: number): Ran {
  const name = `${policy} ${codedAt} ${seed ?? ''}`;
  const before = known.get(name);
  if (before) return before;
  const level = policy === 'keep' ? 'keep' : codedAt;
  const plan = levelPlanner(level, policy)(problem).plans[1] ?? { placements: [], error: 0 };
  const graph = storedForm(apply(joint, plan, byName, infer));
  const now = { graph, values: run(graph, seed) };
  known.set(name, now);
  return now;
}

/** Largest |Σ exp(S − lse) − 1| over the rows of a call of attention, causal, layout [B, T, H, K]. */
function offUnity(values: Environment, { inputs, outputs, attrs }: Node<'attention'>): number {
  const { B, T, H, KV, K } = sizes;
  const [q, k] = inputs.map((v) => values.get(v ?? -1) ?? new Float64Array());
  const lse = values.get(outputs[1] ?? -1) ?? new Float64Array();
  const scale = attrs.scale;
  let worst = 0;
  for (let b = 0; b < B; b++)
    for (let h = 0; h < H; h++)
      for (let t = 0; t < T; t++) {
        let sum = 0;
        for (let s = 0; s <= t; s++) {
          let dot = 0;
          for (let i = 0; i < K; i++) {
            const g = Math.floor((h * KV) / H);
            dot +=
              (q?.[((b * T + t) * H + h) * K + i] ?? NaN) *
              (k?.[((b * T + s) * KV + g) * K + i] ?? NaN);
          }
          sum += Math.exp(dot * scale - (lse[(b * H + h) * T + t] ?? NaN));
        }
        worst = Math.max(worst, Math.abs(sum - 1));
      }
  return worst;
}

/** Norm of each layer's gradient. */
function byLayer({ graph, values }: Ran): readonly number[] {
  const squares = new Array<number>(sizes.L).fill(0);
  for (const input of graph.inputs) {
    const gradient = values.get(graph.gradients.get(input.value) ?? -1);
    if (input.kind !== 'weight' || !gradient) continue;
    const layer = Number(/blocks\.(\d+)\./.exec(input.path)?.[1] ?? -1);
    squares[layer] = (squares[layer] ?? 0) + gradient.reduce((sum, x) => sum + x * x, 0);
  }
  return squares.map(Math.sqrt);
}

describe('attention from coded q, k and v', () => {
  for (const [policy, level] of [
    ['8-bit', 'inter'],
    ['4-bit', 'inter'],
    ['2-bit', 'inter'],
    ['2-bit', 'plain'],
  ] as const) {
    it(`sees probabilities whose rows sum to 1 at ${policy}, ${level}`, () => {
      const { graph, values } = ran(policy, level);
      const calls = graph.backward.filter((node) => node.op === 'attention');
      assert.equal(calls.length, sizes.L, 'every layer recomputes its attention');
      for (const call of calls) assert.ok(offUnity(values, call) < 1e-9);
    });

    it(`keeps each layer’s gradient of its own size at ${policy}, ${level}, however deep`, () => {
      // Of one draw of so small a model 2 bits make some layer's gradient a few times larger or smaller.
      const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
      const logs = new Array<number>(sizes.L).fill(0);
      for (const seed of seeds) {
        const exact = byLayer(ran('keep', 'inter', seed));
        byLayer(ran(policy, level, seed)).forEach((norm, layer) => {
          const log = Math.log(norm / (exact[layer] ?? NaN)) / seeds.length;
          logs[layer] = (logs[layer] ?? 0) + log;
        });
      }
      logs.forEach((log, layer) => {
        const ratio = Math.exp(log);
        assert.ok(ratio > 0.4 && ratio < 2.5, `layer ${layer}: ${ratio}`);
      });
    });
  }
});

describe('the gradient under codes', () => {
  const errorOf = (policy: string): number => {
    const [exact, found] = [ran('keep'), ran(policy)];
    let [off, all] = [0, 0];
    for (const weight of joint.gradients.keys()) {
      const of = ({ graph, values }: Ran): Float64Array =>
        values.get(graph.gradients.get(weight) ?? -1) ?? Float64Array.of(NaN);
      of(exact).forEach((x, i) => {
        off += (x - (of(found)[i] ?? NaN)) ** 2;
        all += x * x;
      });
    }
    return Math.sqrt(off / all);
  };

  it('is the nearer the more bits there are, and nearer with exact channels', () => {
    const [eight = NaN, four = NaN, two = NaN] = ['8-bit', '4-bit', '2-bit'].map(errorOf);
    assert.ok(eight < four && four < two, `${eight} ${four} ${two}`);
    assert.ok(eight < 0.05, String(eight));
    const held = errorOf('2-bit + outliers');
    assert.ok(held < two, `${held} ${two}`);
  });
});
