/** Micro-batches are taken where the mean of their losses is the loss of the whole batch, as numbers show, and refused elsewhere. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { RowsMix } from '../../../compiler/autodiff/parts.ts';
import { requireRowWise } from '../../../compiler/autodiff/row-wise.ts';
import { allowed } from '../../../compiler/cli/advice/allow.ts';
import type { Asked } from '../../../compiler/cli/inputs/vary.ts';
import { compile } from '../../../compiler/compile.ts';
import { buildGraph, loadModel, recipeOf, sizesOf } from '../../../compiler/frontend/index.ts';
import type { Model } from '../../../compiler/frontend/index.ts';
import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { Graph, ValueId } from '../../../compiler/ir/graph.ts';
import type { Recipe } from '../../../compiler/recipe.ts';
import { elements, tensor } from '../../../compiler/ir/types.ts';
import { s } from '../../../compiler/ops/scalar.ts';
import { map, reduce } from '../../../compiler/ops/sugar.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { interpret } from '../../support/interpreter.ts';
import { skipBecause } from '../../support/skip.ts';

const reference = '../shared/reference/models';

/** Why it is refused; null where it is not. */
function refusal(whole: Graph, micro: Graph, rows: number, times: number): string | null {
  try {
    requireRowWise(whole, micro, rows, times);
    return null;
  } catch (error) {
    if (error instanceof RowsMix) return error.why;
    throw error;
  }
}

/** The loss of the whole batch, and the mean of its micro-batches' losses, of random weights and data. */
function losses(whole: Graph, micro: Graph, times: number): readonly [number, number] {
  const drawn = whole.inputs.map(({ value }, i) => {
    const { dtype, shape } = whole.values[value]?.type ?? tensor([]);
    const numbers = normal(11, i, elements(shape));
    return dtype === 'f32' ? numbers : numbers.map((x) => Math.floor(Math.abs(x) * 2));
  });
  // Fewer than micro-batches, and they say how many of them a loss divides by all the same.
  const counted = 2;
  const lossOf = (graph: Graph, part: number, of: number): number => {
    const feeds = graph.inputs.map((input, i): readonly [ValueId, Float64Array] => {
      const all = drawn[i] ?? new Float64Array(0);
      if (input.kind === 'scalar') {
        return [input.value, Float64Array.of(input.name === 'count' ? counted / of : 0)];
      }
      const size = all.length / of;
      return [input.value, input.kind === 'data' ? all.slice(part * size, (part + 1) * size) : all];
    });
    return interpret(graph, new Map(feeds)).get(graph.outputs['loss'] ?? -1)?.[0] ?? NaN;
  };
  const parts = Array.from({ length: times }, (_, part) => lossOf(micro, part, times));
  return [lossOf(whole, 0, 1), parts.reduce((sum, loss) => sum + loss, 0) / times];
}

const near = ([a, b]: readonly [number, number]): boolean =>
  Math.abs(a - b) <= 1e-9 * (1 + Math.abs(a));

describe('micro-batches', () => {
  const model = loadModel('test/samples/rows/model.ts');
  const graphOf = (kind: string, rows: number): Graph =>
    buildGraph(
      model,
      sizesOf(model, { set: { B: rows }, config: { values: { kind }, file: 'config.json' } }),
      { entry: 'loss', training: true },
    );

  for (const kind of [
    ...['mean', 'squared-error', 'cross-entropy', 'preference', 'merged', 'transposed'],
    ...['merged-inside', 'sum-over-size', 'scaled-rows', 'penalised', 'two-means', 'attended'],
    ...['joined', 'stacked', 'moment', 'linear-in-the-mean'],
  ]) {
    it(`takes ${kind}, and their mean is the whole batch's`, () => {
      for (const [rows, times] of [
        [1, 4],
        [2, 2],
        [2, 3],
      ] as const) {
        const [whole, micro] = [graphOf(kind, rows * times), graphOf(kind, rows)];
        assert.equal(refusal(whole, micro, rows * times, times), null);
        const both = losses(whole, micro, times);
        assert.ok(near(both), `${rows} of ${rows * times} rows: ${both.join(' and ')}`);
      }
    });
  }

  for (const [kind, why] of Object.entries({
    sum: /The loss is a sum over the rows/,
    largest: /takes the largest over the rows/,
    'root-of-mean': /not linear/,
    'step-of-mean': /not linear/,
    'product-of-means': /not linear/,
    variance: /each row reads a sum over all rows/,
    'batch-softmax': /multiplies each row of the batch with every other one/,
    'rows-as-weights': /takes rows of the batch for its weight/,
    'attended-across': /multiplies each row of the batch with every other one/,
    neighbours: /axis of the batch|otherwise than by its rows/,
    'masked-mean': /not linear/,
    'counted-on-the-device': /not linear/,
    'penalised-sum': /not linear/,
    'mean-in-each-row': /each row reads a sum over all rows/,
  })) {
    it(`refuses ${kind}, which would be another loss`, () => {
      const [whole, micro] = [graphOf(kind, 4), graphOf(kind, 2)];
      assert.match(refusal(whole, micro, 4, 2) ?? 'taken', why);
      const both = losses(whole, micro, 2);
      assert.ok(!near(both), `they are the same: ${both.join(' and ')}`);
    });
  }

  it('takes every example', () => {
    const values = {
      ...{ vocab_size: 16, hidden_size: 8, intermediate_size: 12, num_hidden_layers: 2 },
      ...{ num_attention_heads: 2, num_key_value_heads: 1, head_dim: 4, rms_norm_eps: 1e-5 },
    };
    for (const name of ['gpt', 'mlp', 'stories', 'words']) {
      takes(loadModel(`examples/${name}/model.ts`), values);
    }
  });

  it('takes the reference models', function () {
    if (!existsSync(reference)) skipBecause(this, `no ${reference}`);
    const values = {
      ...{ vocab_size: 16, hidden_size: 12, intermediate_size: 12, num_hidden_layers: 2 },
      ...{ num_attention_heads: 2, num_key_value_heads: 1, rms_norm_eps: 1e-5, rope_theta: 1e4 },
      ...{ n_embd: 12, n_layer: 2, n_head: 2, n_positions: 32, max_position_embeddings: 32 },
      ...{ type_vocab_size: 2, num_local_experts: 2, num_experts_per_tok: 1, sliding_window: 4 },
      ...{ image_size: 8, patch_size: 4, num_channels: 1, query_pre_attn_scalar: 6 },
      ...{ attn_logit_softcapping: 50, final_logit_softcapping: 30, rotary_pct: 1 / 3 },
      layer_types: ['sliding_attention', 'full_attention'],
    };
    for (const file of readdirSync(reference)) takes(loadModel(`${reference}/${file}`), values);
  });

  function takes(one: Model, values: object): void {
    const { batchDimension = 'B', contextDimension } = one;
    const open = [...one.dimensions.values()].filter(({ size, otherwise }) => !size && !otherwise);
    const graph = (rows: number): Graph => {
      const set = {
        ...Object.fromEntries(open.map(({ name }) => [name, 4])),
        [batchDimension ?? 'B']: rows,
        ...(contextDimension === null ? {} : { [contextDimension]: 6 }),
      };
      // One configuration for every family: each computes some of it.
      const config = { values, file: 'config.json', ignore: Object.keys(values) };
      const sizes = sizesOf(one, { set, config });
      return buildGraph(one, sizes, { entry: 'loss', training: true });
    };
    assert.equal(refusal(graph(4), graph(2), 4, 2), null, one.file);
  }

  it('are refused where they are asked for, in the words of the model file', async () => {
    const asked: Omit<Asked, 'recipe'> = {
      ...{ modelFile: model.file, model, budget: 'max', planner: 'greedy' },
      config: { values: { kind: 'variance' }, file: 'config.json' },
      device: { target: 'wasm', profile: { fma: false } },
    };
    const recipe: Recipe = { ...recipeOf(model), batch: 4 };
    const refused = { code: 'micro-batch-refused', soIs: /^map: each row reads a sum/ };
    await assert.rejects(compile({ ...asked, recipe: { ...recipe, microBatch: 2 } }), refused);
    await assert.rejects(allowed({ ...asked, recipe }, ['micro-batch']), refused);
    await compile({ ...asked, recipe });
  });

  it('of random graphs are the whole batch’s, or refused', () => {
    let taken = 0;
    let needless = 0;
    const count = 150;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(11), fc.nat(5)), { minLength: 1, maxLength: 5 }),
        fc.nat(5),
        (steps, end) => {
          const [rows, times] = [2, 3];
          const [whole, micro] = [
            randomGraph(rows * times, steps, end),
            randomGraph(rows, steps, end),
          ];
          if (!whole || !micro) return;
          const why = refusal(whole, micro, rows * times, times);
          const same = whole.inputs.every(
            ({ kind, value }, i) =>
              kind !== 'weight' ||
              elements(whole.values[value]?.type.shape ?? []) ===
                elements(micro.values[micro.inputs[i]?.value ?? -1]?.type.shape ?? []),
          );
          const equal = same && near(losses(whole, micro, times));
          if (why === null) {
            taken++;
            assert.ok(equal, 'taken, and another loss');
          } else if (equal) needless++;
        },
      ),
      { numRuns: count },
    );
    assert.ok(taken > count / 5, `${taken} of ${count} taken`);
    assert.ok(needless < count / 10, `${needless} of ${count} refused without need`);
  });
});

/** Some operators one after another over [rows, 3, 5], then something that makes one number; null where they do not fit. */
function randomGraph(
  rows: number,
  steps: readonly (readonly [number, number])[],
  end: number,
): Graph | null {
  const g = new GraphBuilder(infer);
  let x = g.input({ kind: 'data', name: 'x', value: g.value('x', tensor([rows, 3, 5])) });
  const weight = (shape: readonly number[]): ValueId =>
    g.input({
      ...{ kind: 'weight', value: g.value('w', tensor(shape)), path: 'w', names: [] },
      ...{ role: 'base', trainable: true, init: { kind: 'zeros' } },
    });
  const square = s.mul(s.arg(0), s.arg(0));
  try {
    for (const [what, where] of steps) {
      const { shape } = g.typeOf(x);
      const rank = shape.length;
      const axis = where % rank;
      const last = shape.at(-1) ?? 1;
      switch (what) {
        case 0:
          x = g.add('linear', [x, weight([4, last]), null], {});
          break;
        case 1:
          x = g.add(
            where % 2 ? 'softmax' : 'normalise',
            [x],
            where % 2 ? {} : { eps: 1e-5, centered: true },
          );
          break;
        case 2:
          x = map(g, s.tanh(s.mul(s.arg(0), s.arg(1))), [x, weight([last])]);
          break;
        case 3: {
          const order = shape.map((_, i) => (i + 1 + where) % rank);
          x = g.add('permute', [x], { order });
          break;
        }
        case 4: {
          const at = where % (rank - 1);
          const merged = (shape[at] ?? 1) * (shape[at + 1] ?? 1);
          x = g.add('reshape', [x], {
            shape: [...shape.slice(0, at), merged, ...shape.slice(at + 2)],
          });
          break;
        }
        case 5:
          x = g.add('reshape', [x], { shape: [...shape.slice(0, axis), 1, ...shape.slice(axis)] });
          break;
        case 6:
          x = reduce(g, where < 3 ? 'mean' : 'sum', where % 2 ? square : s.arg(0), [x], {
            axes: [axis],
          });
          break;
        case 7: {
          const centre = reduce(g, 'mean', s.arg(0), [x], { axes: [axis], keep: true });
          x = map(g, s.sub(s.arg(0), s.arg(1)), [x, centre]);
          break;
        }
        case 8:
          x = g.add('matmul', [x, x], { transposeA: where % 2 === 0, transposeB: where % 2 === 1 });
          break;
        case 9:
          x = g.add('concat', [x, x], { axis });
          break;
        case 10:
          x = map(g, s.add(s.arg(0), s.div(s.arg(1), s.literal(where % 2 ? rows : 2))), [x, x]);
          break;
        default: {
          const sizes = shape.map((d, i) => (i === axis ? Math.max(1, d - 1) : d));
          x = g.add('slice', [x], { starts: shape.map(() => 0), sizes });
        }
      }
    }
    const { shape } = g.typeOf(x);
    const whole = (kind: 'sum' | 'mean' | 'max', formula = square): ValueId =>
      shape.length === 0 ? x : reduce(g, kind, formula, [x], { axes: shape.map((_, i) => i) });
    const literal = s.literal(1 / rows);
    const ends: readonly (() => ValueId)[] = [
      () => whole('mean'),
      () => whole('mean', s.arg(0)),
      () => map(g, s.mul(s.arg(0), literal), [whole('sum')]),
      () => whole('sum'),
      () => map(g, s.sqrt(s.add(s.literal(1), s.arg(0))), [whole('mean')]),
      () =>
        map(g, s.add(s.mul(s.literal(2), s.arg(0)), s.arg(1)), [
          whole('mean'),
          whole('mean', s.arg(0)),
        ]),
    ];
    return g.finish({ loss: ends[end % ends.length]?.() ?? x });
  } catch (error) {
    if (error instanceof Error && error.name === 'AssertionError') throw error;
    return null;
  }
}
