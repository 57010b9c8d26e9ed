/** Small whole models, built as the frontend builds them: heads split by reshape and permute, loss averaged by `count`. */

import { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { Graph, GraphInput, ValueId } from '../../../compiler/ir/graph.ts';
import { elements, tensor, type DType } from '../../../compiler/ir/types.ts';
import { s } from '../../../compiler/ops/scalar.ts';
import { map, reduce, reshape } from '../../../compiler/ops/sugar.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { normal } from '../../../compiler/cli/alone/draw.ts';
import { layerNorm, rmsNorm } from '../../support/norms.ts';
import { uniform } from '../../../runtime/format/random.ts';

const [batch, length, width, heads, groups, size, hidden, classes] = [2, 5, 12, 4, 2, 6, 14, 17];

/** A builder with the inputs that models need. */
class Model {
  readonly g = new GraphBuilder(infer);

  weight(path: string, shape: readonly number[], name = path, dtype: DType = 'f32'): ValueId {
    return this.g.input({
      kind: 'weight',
      value: this.g.value(path, tensor(shape, dtype)),
      path,
      names: [name, path],
      role: 'base',
      trainable: true,
      init: { kind: 'normal', std: 0.02 },
    });
  }

  data(name: string, shape: readonly number[], dtype: DType = 'i32'): ValueId {
    return this.g.input({ kind: 'data', value: this.g.value(name, tensor(shape, dtype)), name });
  }

  scalar(name: string, shape: readonly number[] = [], dtype: DType = 'f32'): ValueId {
    return this.g.input({
      kind: 'scalar',
      value: this.g.value(name, tensor(shape, dtype)),
      name,
    });
  }

  add(a: ValueId, b: ValueId): ValueId {
    return map(this.g, s.add(s.arg(0), s.arg(1)), [a, b]);
  }

  linear(x: ValueId, w: ValueId, bias: ValueId | null = null): ValueId {
    return this.g.add('linear', [x, w, bias], {});
  }

  split(x: ValueId, count: number): ValueId {
    const split = reshape(this.g, x, [batch, length, count, size]);
    return this.g.add('permute', [split], { order: [0, 2, 1, 3] });
  }

  merge(x: ValueId): ValueId {
    const merged = this.g.add('permute', [x], { order: [0, 2, 1, 3] });
    return reshape(this.g, merged, [batch, length, heads * size]);
  }

  /** Σ rows / count. */
  loss(logits: ValueId, targets: ValueId): ValueId {
    const [rows = -1] = this.g.apply('crossEntropy', [logits, targets], { ignore: -100 });
    const total = reduce(this.g, 'sum', s.arg(0), [rows], { axes: [0, 1] });
    return map(this.g, s.div(s.arg(0), s.arg(1)), [total, this.scalar('count')]);
  }
}

const attrs = { causal: true, scale: size ** -0.5, layout: 'heads' as const };
const silu = s.div(s.arg(0), s.add(s.literal(1), s.exp(s.neg(s.arg(0)))));

/** A Llama: grouped-query attention, rotary positions, gated feed-forward; the head tied to the embedding or not. */
export function llama({ layers = 2, tied = true } = {}): Graph {
  const m = new Model();
  const { g } = m;
  const tokens = m.data('tokens', [batch, length]);
  const targets = m.data('targets', [batch, length]);
  const starts = m.data('starts', [batch, length]);
  const table = g.input({
    kind: 'constant',
    value: g.value('rope', tensor([length, size / 2, 2])),
    table: { kind: 'rope', positions: length, half: size / 2, theta: 100, scaling: null },
  });
  const embed = m.weight('embed', [classes, width], 'model.embed_tokens.weight');
  let x = g.add('embed', [embed, tokens], {});
  for (let l = 0; l < layers; l++) {
    g.origin = { block: { stack: 'blocks', index: l } };
    const w = (name: string, module: string, shape: readonly number[]): ValueId =>
      m.weight(`blocks.${l}.${name}`, shape, `model.layers.${l}.${module}.weight`);
    const turn = (y: ValueId): ValueId =>
      g.add('rope', [y, table], { style: 'half', layout: 'heads', inverse: false });
    const h = rmsNorm(g, x, w('attn_norm', 'input_layernorm', [width]));
    const q = m.linear(h, w('wq', 'self_attn.q_proj', [heads * size, width]));
    const k = m.linear(h, w('wk', 'self_attn.k_proj', [groups * size, width]));
    const v = m.linear(h, w('wv', 'self_attn.v_proj', [groups * size, width]));
    const [o = -1] = g.apply(
      'attention',
      [turn(m.split(q, heads)), turn(m.split(k, groups)), m.split(v, groups), starts],
      attrs,
    );
    x = m.add(x, m.linear(m.merge(o), w('wo', 'self_attn.o_proj', [width, heads * size])));
    const n = rmsNorm(g, x, w('ffn_norm', 'post_attention_layernorm', [width]));
    const gate = m.linear(n, w('gate', 'mlp.gate_proj', [hidden, width]));
    const up = m.linear(n, w('up', 'mlp.up_proj', [hidden, width]));
    const act = map(g, s.mul(silu, s.arg(1)), [gate, up]);
    x = m.add(x, m.linear(act, w('down', 'mlp.down_proj', [width, hidden])));
  }
  g.origin = {};
  const last = rmsNorm(g, x, m.weight('norm', [width], 'model.norm.weight'));
  const head = tied ? embed : m.weight('head', [classes, width], 'lm_head.weight');
  return g.finish({ loss: m.loss(m.linear(last, head), targets) });
}

/** A GPT block: layer norms, biases, learned positions, a user-written GELU, dropout, a head with bias. */
export function gpt(): Graph {
  const m = new Model();
  const { g } = m;
  const tokens = m.data('tokens', [batch, length]);
  const targets = m.data('targets', [batch, length]);
  const seed = m.scalar('seed', [1], 'u32');
  const positions = m.weight('positions', [length + 3, width]);
  const used = g.add('slice', [positions], { starts: [0, 0], sizes: [length, width] });
  let x = m.add(g.add('embed', [m.weight('embed', [classes, width]), tokens], {}), used);
  const norm = (y: ValueId, name: string): ValueId =>
    layerNorm(g, y, m.weight(`${name}.w`, [width]), m.weight(`${name}.b`, [width]));
  const inner = heads * size;
  const qkv = m.linear(
    norm(x, 'ln1'),
    m.weight('qkv', [3 * inner, width]),
    m.weight('qkvb', [3 * inner]),
  );
  const [q = -1, k = -1, v = -1] = [0, 1, 2].map((i) =>
    m.split(
      g.add('slice', [qkv], { starts: [0, 0, i * inner], sizes: [batch, length, inner] }),
      heads,
    ),
  );
  const [o = -1] = g.apply('attention', [q, k, v], attrs);
  x = m.add(x, m.linear(m.merge(o), m.weight('proj', [width, inner]), m.weight('projb', [width])));
  const up = m.linear(norm(x, 'ln2'), m.weight('fc', [hidden, width]), m.weight('fcb', [hidden]));
  const cube = s.mul(s.literal(0.044715), s.pow(s.arg(0), s.literal(3)));
  const tanh = s.tanh(s.mul(s.literal(0.7978845608), s.add(s.arg(0), cube)));
  const gelu = s.mul(s.mul(s.literal(0.5), s.arg(0)), s.add(s.literal(1), tanh));
  const keep = s.ge(s.random(1, 3), s.literal(0.1));
  const dropped = s.select(keep, s.div(s.arg(0), s.literal(0.9)), s.literal(0));
  const act = map(g, dropped, [map(g, gelu, [up]), seed], { shape: [batch, length, hidden] });
  x = m.add(x, m.linear(act, m.weight('out', [width, hidden])));
  const head = m.linear(
    norm(x, 'ln3'),
    m.weight('head', [classes, width]),
    m.weight('headb', [classes]),
  );
  return g.finish({ loss: m.loss(head, targets) });
}

/** A regression whose loss is a mean of squares, with softmax, matmul, concat and a maximum on the way. */
export function mixture(): Graph {
  const m = new Model();
  const { g } = m;
  const x = m.data('x', [7, 5], 'f32');
  const y = m.data('y', [7, 6], 'f32');
  const a = m.weight('a', [5, 6]);
  const b = m.weight('b', [3, 5]);
  const left = g.add('matmul', [x, a], { transposeA: false, transposeB: false });
  const right = g.add('softmax', [m.linear(x, b)], {});
  const both = g.add('concat', [left, right], { axis: 1 });
  const most = reduce(g, 'max', s.arg(0), [both], { axes: [1], keep: true });
  const part = g.add('slice', [both], { starts: [0, 2], sizes: [7, 6] });
  const shown = map(g, s.mul(s.tanh(s.arg(0)), s.arg(1)), [part, most]);
  const error = s.sub(s.arg(0), s.arg(1));
  const loss = reduce(g, 'mean', s.mul(error, error), [shown, y], { axes: [0, 1] });
  return g.finish({ loss });
}

/** Numbers for every input but constants. States are zero, `count` is the number of tokens. */
export function feedsFor(
  inputs: readonly GraphInput[],
  values: Graph['values'],
  streamOf: (value: ValueId) => number = (value) => value,
): Map<ValueId, Float64Array> {
  const feeds = new Map<ValueId, Float64Array>();
  for (const input of inputs) {
    const type = values[input.value]?.type ?? tensor([]);
    const numbers = normal(5, streamOf(input.value), elements(type.shape));
    switch (input.kind) {
      case 'weight':
        feeds.set(
          input.value,
          numbers.map((v) => 0.5 * v),
        );
        break;
      case 'data':
        feeds.set(input.value, dataFor(input.name, type.dtype, numbers));
        break;
      case 'scalar':
        feeds.set(input.value, numbers.fill(input.name === 'count' ? batch * length - 1 : 12345));
        break;
      case 'state':
        feeds.set(input.value, numbers.fill(0));
        break;
      case 'constant':
        break;
      default:
        input satisfies never;
    }
  }
  return feeds;
}

function dataFor(name: string, dtype: DType, numbers: Float64Array): Float64Array {
  if (dtype === 'f32') return numbers;
  // Two documents in each row.
  if (name === 'starts') return numbers.map((_, i) => (i % length < 2 ? 0 : 2));
  return numbers.map((_, i) =>
    name === 'targets' && i === 3 ? -100 : Math.floor(uniform(1, name.length, i) * classes),
  );
}
