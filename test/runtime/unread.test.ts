/** What a base holds besides what the model reads: refused by name, unless it is known to be harmless or declared unused. */

import assert from 'node:assert/strict';
import { memoryFiles } from '../../runtime/files/files.ts';
import { refuseQuantised } from '../../runtime/weights/quantised.ts';
import { openCheckpoint, type Checkpoint } from '../../runtime/weights/safetensors.ts';
import { grouped, matches } from '../../runtime/weights/tensor-names.ts';
import { finite, finitePieces } from '../../runtime/weights/tensors.ts';
import { isDerived, refuseUnread } from '../../runtime/weights/unread.ts';
import { f32, tensorFile, type TensorSpec } from '../support/tensor-file.ts';

const open = (tensors: Readonly<Record<string, TensorSpec>>): Promise<Checkpoint> =>
  openCheckpoint(memoryFiles({ 'm.safetensors': tensorFile(tensors) }), 'm.safetensors');

const none = { declared: [], asked: [] };
const embedding: TensorSpec = ['F32', [2, 2], f32(1, 2, 3, 4)];
const read = [
  { path: 'embed', names: ['model.embed_tokens.weight', 'embed'] },
  { path: 'blocks.0.q_proj', names: ['model.layers.0.self_attn.q_proj.weight'] },
];
const base: Readonly<Record<string, TensorSpec>> = {
  'model.embed_tokens.weight': embedding,
  'model.layers.0.self_attn.q_proj.weight': ['BF16', [2, 3], 12],
};

describe('runtime/unread', () => {
  const harmless: readonly [string, TensorSpec][] = [
    ['model.layers.0.self_attn.rotary_emb.inv_freq', ['F32', [4], 16]],
    ['model.freqs_cis', ['C64', [2, 2], 32]],
    ['bert.embeddings.position_ids', ['I64', [1, 2], 16]],
    ['h.0.attn.bias', ['F32', [1, 1, 2, 2], 16]],
    ['h.0.attn.masked_bias', ['F32', [], 4]],
    ['layer.0.bn.num_batches_tracked', ['I64', [], 8]],
    ['lm_head.weight', embedding],
  ];
  for (const [name, spec] of harmless) {
    it(`knows that ${name} says nothing new`, async () => {
      await refuseUnread(await open({ ...base, [name]: spec }), read, none);
    });
  }

  const refused: readonly [string, TensorSpec, RegExp][] = [
    ['lm_head.weight', ['F32', [2, 2], f32(1, 2, 3, 5)], /lm_head\.weight {2}F32 \[2, 2\]$/m],
    ['h.0.attn.bias', ['F32', [4], 16], /h\.0\.attn\.bias/],
    [
      'model.layers.1.self_attn.q_proj.weight',
      ['BF16', [2, 3], 12],
      /\(blocks\.0\.q_proj reads only model\.layers\.0\.self/,
    ],
    ['model.layers.0.self_attn.q_proj.bias', ['F4', [4], 2], /F4 \[4\].*near blocks\.0\.q_proj/],
    ['position_ids', ['F32', [2], 8], /position_ids/],
    ['embed', embedding, /reads 1 of its 3 tensors:\n {2}embed/],
  ];
  for (const [name, spec, message] of refused) {
    it(`refuses ${name} [${spec[1].join(', ')}]`, async () => {
      const checkpoint = await open({ ...base, [name]: spec });
      await assert.rejects(refuseUnread(checkpoint, read, none), {
        code: 'checkpoint-tensor-unread',
        message,
      });
      for (const unused of [
        { declared: [name], asked: [] },
        { declared: ['not.there'], asked: [name] },
      ]) {
        await refuseUnread(checkpoint, read, unused);
      }
    });
  }

  it('refuses a pattern of a flag that names nothing unread', async () => {
    for (const pattern of ['*.bias', 'model.embed_tokens.weight']) {
      const unused = { declared: [], asked: [pattern] };
      await assert.rejects(refuseUnread(await open(base), read, unused), {
        code: 'flag-unreadable',
      });
    }
  });

  it('folds names over layers, and matches patterns', () => {
    const names = ['l.0.e.3.w', 'l.1.e.3.w', 'l.4.e.3.w', 'head', 'n.7'];
    assert.deepEqual(
      grouped(names).map(({ pattern, wild }) => [pattern, wild]),
      [
        ['l.{0–1,4}.e.3.w', 'l.*.e.3.w'],
        ['head', 'head'],
        ['n.7', 'n.7'],
      ],
    );
    const rows: readonly [string, string, boolean][] = [
      ['*.bias', 'a.b.bias', true],
      ['*.bias', 'a.bias.x', false],
      ['l.{0–1,4}.w', 'l.4.w', true],
      ['l.{0-1,4}.w', 'l.3.w', false],
      ['l.{l}.w', 'l.31.w', true],
      ['l.{l}.w', 'l.x.w', false],
      ['a.b', 'axb', false],
    ];
    for (const [pattern, name, wanted] of rows) assert.equal(matches(pattern, name), wanted, name);
  });
});

describe('runtime/tensors', () => {
  it('copies no number that is not finite, but in masks', async () => {
    const checkpoint = await open({ 'norm.weight': ['F32', [2, 2], f32(1, 2, 3, -Infinity)] });
    const [info] = checkpoint.tensors.values();
    assert.ok(info);
    await assert.rejects(finitePieces(checkpoint, info).next(), {
      code: 'checkpoint-tensor-not-finite',
      message: 'norm.weight[1, 1] is -Infinity.',
    });
    assert.ok(isDerived({ ...info, name: 'h.0.attn.bias', shape: [1, 1, 2, 2] }));
    assert.ok(!isDerived(info));
  });

  it('keeps no number in f16 that f16 does not hold', () => {
    const named = { name: 'w', shape: [2] };
    const values = Float32Array.of(65519, -65520);
    finite(values, named, 0, 'm.safetensors');
    assert.throws(() => finite(values, named, 0, 'm.safetensors', 'f16'), {
      code: 'checkpoint-tensor-not-finite',
      message: 'w[1] is -65520, which f16 cannot hold.',
    });
  });
});

describe('runtime/quantised', () => {
  const plain: TensorSpec = ['F16', [4, 4], 32];
  const rows: readonly [string, Readonly<Record<string, TensorSpec>>, unknown, RegExp][] = [
    ['bitsandbytes in 4 bits', { 'q.weight': ['U8', [8, 1], 8], 'q.weight.quant_state.bitsandbytes__nf4': ['U8', [4], 4] }, { quantization_config: { quant_method: 'bitsandbytes' } }, /bitsandbytes in 4 bits/],
    ['bitsandbytes in 8 bits', { 'q.weight': ['I8', [4, 4], 16], 'q.SCB': ['F32', [4], 16] }, null, /bitsandbytes in 8 bits/],
    ['GPTQ', { 'q.qweight': ['I32', [1, 4], 16], 'q.g_idx': ['I32', [4], 16] }, null, /GPTQ/],
    ['AWQ', { 'q.qweight': ['I32', [4, 1], 16], 'q.qzeros': ['I32', [1, 1], 4] }, { quantization_config: { quant_method: 'awq' } }, /AWQ/],
    ['MLX', { 'q.weight': ['U32', [4, 1], 16], 'q.scales': ['F16', [4, 1], 8] }, { quantization: { bits: 4 } }, /MLX/],
    ['HQQ', { 'q.W_q': ['U8', [4], 4] }, null, /HQQ/],
    ['AQLM', { 'q.codebooks': plain }, null, /AQLM/],
    ['compressed-tensors', { 'q.weight_packed': ['I32', [4], 16] }, null, /compressed-tensors/],
    ['NVFP4', { 'q.weight': ['U8', [4], 4], 'q.weight_scale_2': ['F32', [], 4] }, { quantization_config: { quant_method: 'modelopt' } }, /NVFP4 \(config.json says modelopt\)/],
    ['MXFP4', { 'e.down_proj_blocks': ['U8', [4], 4] }, null, /MXFP4/],
    ['FP8', { 'q.weight': ['F8_E4M3', [4], 4], 'q.weight_scale_inv': ['F32', [1], 4] }, null, /FP8/],
    ['8-bit integers', { 'q.weight': ['I8', [4], 4], 'q.weight_scale': ['F32', [1], 4] }, null, /8-bit integers/],
  ]; // prettier-ignore
  for (const [what, tensors, config, message] of rows) {
    it(`names ${what}, unless it is left unread`, async () => {
      const checkpoint = await open({ 'norm.weight': plain, ...tensors });
      assert.throws(() => refuseQuantised(checkpoint, none, config), {
        code: 'checkpoint-quantised',
        message,
      });
      refuseQuantised(checkpoint, { declared: ['q.*', 'e.*'], asked: [] }, config);
    });
  }

  it('takes scales beside numbers, and types that nobody reads, for what they are', async () => {
    const checkpoint = await open({
      'q.weight': plain,
      'q.weight_scale': ['F8_E8M0', [8], 8],
      'other.weight': ['F8_E5M2FNUZ', [8], 8],
    });
    refuseQuantised(checkpoint, none, { quantization_config: {} });
  });
});
