/** Small Llamas as joint graphs, with numbers to feed them. */

import { join } from 'node:path';
import { adapt } from '../../compiler/adapters/adapt.ts';
import { differentiate } from '../../compiler/autodiff/differentiate.ts';
import { buildGraph, loadModel, sizesOf } from '../../compiler/frontend/index.ts';
import type { JointGraph } from '../../compiler/ir/joint.ts';
import { adapterDefaults } from '../../compiler/recipe.ts';
import { elements } from '../../compiler/ir/types.ts';
import { simplify } from '../../compiler/rewrite/simplify.ts';
import { normal } from '../../compiler/cli/alone/draw.ts';

export interface LlamaSizes {
  readonly B: number;
  readonly T: number;
  /** Width, heads, heads of keys and values, width of a head, width of the MLP, layers, LoRA rank. */
  readonly D: number;
  readonly H: number;
  readonly KV: number;
  readonly K: number;
  readonly F: number;
  readonly L: number;
  readonly r: number;
}

/** The joint graph of examples/stories with LoRA on every linear. */
export function llama({ B, T, D, H, KV, K, F, L, r }: LlamaSizes): JointGraph {
  const values = {
    hidden_size: D,
    intermediate_size: F,
    num_hidden_layers: L,
    num_attention_heads: H,
    num_key_value_heads: KV,
    head_dim: K,
    vocab_size: 64,
    rms_norm_eps: 1e-5,
    rope_theta: 10000,
    max_position_embeddings: 128,
    tie_word_embeddings: true,
  };
  const model = loadModel(join(import.meta.dirname, '../../examples/stories/model.ts'));
  const sizes = sizesOf(model, { config: { values, file: 'config.json' }, set: { B, T } });
  const graph = buildGraph(model, sizes, { entry: 'loss', training: true });
  const adapter = {
    ...adapterDefaults.lora,
    ...{ rank: r, targets: ['all-linear'], form: 'activation' as const },
  };
  return differentiate(simplify(adapt(graph, adapter)));
}

/** One channel of the residual stream is large, as in trained models. */
const outlier = (path: string, channel: number): number =>
  path.startsWith('embed') && channel === 5 ? 8 : 1;

/** Numbers for every input: weights of a trained model's size, norms near 1, both halves of the adapters at work. */
export function feedsOf(joint: JointGraph, seed = 7): Map<number, Float64Array> {
  const feeds = new Map<number, Float64Array>();
  for (const input of joint.inputs) {
    const { shape } = joint.values[input.value]?.type ?? { shape: [] };
    const count = elements(shape);
    const width = shape.at(-1) ?? 1;
    const draw = normal(seed, input.value, count);
    const data = (): Float64Array => {
      switch (input.kind) {
        case 'weight':
          return shape.length === 1
            ? draw.map((x) => 1 + 0.1 * x)
            : draw.map((x, i) => (x * outlier(input.path, i % width)) / Math.sqrt(width));
        case 'data':
          return draw.map((x, i) =>
            input.name === 'real' ? 1 : Math.floor(Math.abs(x) * 40 + i) % 64,
          );
        case 'scalar':
          return draw.fill(input.name === 'count' ? elements(shape) * 48 : 0);
        default:
          return draw.fill(0);
      }
    };
    if (input.kind !== 'constant') feeds.set(input.value, data());
  }
  return feeds;
}
