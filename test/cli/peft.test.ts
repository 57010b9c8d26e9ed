/** Adapters that PEFT made (bench/peft_make.py --small): read, written, merged, and refused where they are not ours. */

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { buildGraph, loadModel, sizesOf } from '../../compiler/frontend/index.ts';
import { adaptedWeights } from '../../compiler/cli/inputs/mergeable.ts';
import { recipeOf, settingsOf } from '../../compiler/cli/inputs/settings.ts';
import type { Graph } from '../../compiler/ir/graph.ts';
import { isStowageError } from '../../runtime/error.ts';
import { exportTrained } from '../../runtime/weights/export.ts';
import { writeAll, writeText, type Files } from '../../runtime/files/files.ts';
import { convertToLora } from '../../runtime/peft/as-lora.ts';
import { readTrained, type Trained } from '../../runtime/peft/folder.ts';
import { requireSame } from '../../runtime/peft/load.ts';
import { mergeFolder } from '../../runtime/peft/merge.ts';
import type { AdaptedWeight } from '../../runtime/peft/opened.ts';
import { startsOf, writeFile } from '../../runtime/peft/write.ts';
import { openCheckpoint } from '../../runtime/weights/safetensors.ts';
import { readSlot, readTensor } from '../../runtime/weights/tensors.ts';
import { slotOf } from '../../runtime/weights/weights.ts';
import { baseFolder, bytesIn, difference, overlay, withAdapted } from '../support/adapted.ts';

const root = 'test/fixtures/peft';
const kinds = readdirSync(root).sort();
const tolerance = 1e-4;
const targetsOfHead = ['lm_head', 'model.layers.0.self_attn.v_proj'];

/** What PEFT made of the fixture's row. */
async function expected(
  files: Files,
  kind: string,
): Promise<{ readonly tokens: Int32Array<ArrayBuffer>; readonly logits: Float32Array }> {
  const path = `${root}/${kind}/expected.safetensors`;
  const tensors = await bytesIn(files, path);
  const checkpoint = await openCheckpoint(files, path);
  const logits = await readTensor(checkpoint, 'logits', path);
  await checkpoint.close();
  const tokens = tensors.get('tokens');
  assert.ok(tokens);
  return { tokens: new Int32Array(new Uint8Array(tokens).buffer), logits };
}

/** The base's own logits; every fixture has the same row. */
const plainLogits = (() => {
  let known: Promise<Float32Array> | undefined;
  return async (tokens: Int32Array<ArrayBuffer>): Promise<Float32Array> =>
    (known ??= withAdapted(await overlay(), {}, (plain) => plain.logits(tokens)));
})();

const jsonOf = async (files: Files, path: string): Promise<Record<string, unknown>> => {
  const reader = await files.open(path);
  assert.ok(reader, path);
  const bytes = await reader.read(0, reader.size);
  await reader.close();
  return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
};

/** The graph of the demo's Llama. */
const plainGraph = (() => {
  let known: Graph | undefined;
  return (): Graph => {
    if (known) return known;
    const model = loadModel('examples/stories/model.ts');
    const file = `${baseFolder}/config.json`;
    const values = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const sizes = sizesOf(model, { config: { values, file }, set: { B: 1, T: 4 } });
    return (known = buildGraph(model, sizes, { entry: 'logits', training: false }));
  };
})();

const weightsOf = (trained: Trained): readonly AdaptedWeight[] =>
  adaptedWeights(plainGraph(), trained.parts, trained.feedforward, { has: () => false });

/** The demo's base in f32, so that merging rounds no more than f32 does. */
async function wideBase(files: Files): Promise<string> {
  const base = await openCheckpoint(files, baseFolder);
  const tensors = [...base.tensors.values()].map(({ name, shape }) => ({
    ...{ name, shape, dtype: 'F32' },
    read: async () => new Uint8Array((await readTensor(base, name, base.path)).buffer),
  }));
  await writeFile(files, 'wide/model.safetensors', tensors);
  await base.close();
  return 'wide';
}

describe('PEFT folders', () => {
  for (const kind of kinds) {
    describe(kind, () => {
      const folder = `${root}/${kind}`;

      it('has the logits of PEFT', async () => {
        const files = await overlay();
        const { tokens, logits } = await expected(files, kind);
        await withAdapted(files, { from: folder }, async (adapted) => {
          assert.ok(difference(await adapted.logits(tokens), logits) <= tolerance);
        });
        assert.ok(difference(await plainLogits(tokens), logits) > 100 * tolerance);
      });

      it('is written as PEFT has it, and read back to the bit', async () => {
        const files = await overlay();
        const trained = await readTrained(files, folder);
        const recipe = recipeOf(trained.parts, trained.feedforward);
        const slots = await withAdapted(files, { recipe }, async ({ program, device, base }) => {
          const starts = await startsOf(program, device);
          const { loadTrained } = await import('../../runtime/peft/load.ts');
          await loadTrained(files, folder, program, device);
          const from = { path: baseFolder, checkpoint: base, causal: true };
          const settings = settingsOf(recipe, program);
          await exportTrained(files, 'out', program, device, from, settings, starts);
          return arena();
          async function arena(): Promise<readonly Buffer[]> {
            const all = program.weights.map(({ slot }) => readSlot(device, slotOf(program, slot)));
            return (await Promise.all(all)).map((bytes) => Buffer.from(bytes));
          }
        });
        await withAdapted(files, { from: 'out' }, async ({ program, device }) => {
          for (const [i, { slot, path }] of program.weights.entries()) {
            const now = Buffer.from(await readSlot(device, slotOf(program, slot)));
            assert.ok(slots[i]?.equals(now), path);
          }
        });
        const [theirs, ours] = [folder, 'out'].map((where) => `${where}/adapter_model.safetensors`);
        const written = await bytesIn(files, ours ?? '');
        for (const [name, bytes] of await bytesIn(files, theirs ?? '')) {
          // PiSSA is written as a LoRA of twice the rank, and patterns by module.
          if (kind !== 'pissa') assert.ok(written.get(name)?.equals(bytes), name);
        }
        const config = await jsonOf(files, 'out/adapter_config.json');
        assert.equal(config['task_type'], 'CAUSAL_LM');
        if (kind === 'head') assert.deepEqual(config['target_modules'], targetsOfHead);
        const told = ['auto_mapping', 'target_modules', 'feedforward_modules', 'task_type'];
        const changed: Readonly<Record<string, readonly string[]>> = {
          pissa: ['init_lora_weights', 'lora_alpha', 'r'],
          patterns: ['alpha_pattern', 'lora_alpha', 'r', 'rank_pattern'],
          vera: ['save_projection'],
        };
        const their = await jsonOf(files, `${folder}/adapter_config.json`);
        assert.deepEqual(Object.keys(config).sort(), Object.keys(their).sort());
        for (const [key, value] of Object.entries(their)) {
          if (told.includes(key) || changed[kind]?.includes(key) === true) continue;
          assert.deepEqual(config[key], value, key);
        }
      });

      if (kind === 'head') {
        it('is not merged: the head is the embedding too', async () => {
          const trained = await readTrained(await overlay(), folder);
          assert.throws(() => weightsOf(trained), { code: 'merge-refused' });
        });
        return;
      }

      it('is merged', async () => {
        const files = await overlay();
        const base = await wideBase(files);
        const { tokens, logits } = await expected(files, kind);
        const weights = weightsOf(await readTrained(files, folder));
        const merged = await mergeFolder(files, { base, from: folder, out: 'merged', weights });
        assert.equal(merged.roundings.length, 2);
        assert.ok(merged.roundings.every(({ error }) => error > 0 && error < 1e-7));
        await withAdapted(files, { base: 'merged' }, async (plain) => {
          assert.ok(difference(await plain.logits(tokens), logits) <= tolerance);
        });
      });

      const low = !['dora', 'ia3', 'oft'].includes(kind);
      it(low ? 'is a LoRA of the same change' : 'is no LoRA', async () => {
        const files = await overlay();
        const weights = weightsOf(await readTrained(files, folder));
        const options = { base: baseFolder, from: folder, out: 'lora', weights, causal: true };
        if (!low) {
          await assert.rejects(convertToLora(files, options), { code: 'merge-refused' });
          return;
        }
        await convertToLora(files, options);
        const { tokens, logits } = await expected(files, kind);
        await withAdapted(files, { from: 'lora' }, async (adapted) => {
          assert.ok(difference(await adapted.logits(tokens), logits) <= tolerance);
        });
      });
    });
  }
});

describe('PEFT folders that are refused', () => {
  /** Kind, key, value. */
  const table: readonly (readonly [string, string, unknown])[] = [
    ['lora', 'peft_type', 'LOHA'],
    ['lora', 'bias', 'lora_only'],
    ['lora', 'fan_in_fan_out', true],
    ['lora', 'modules_to_save', ['lm_head']],
    ['lora', 'lora_bias', true],
    ['lora', 'use_qalora', true],
    ['lora', 'layer_replication', [[0, 2]]],
    ['lora', 'target_parameters', ['experts.down_proj']],
    ['lora', 'trainable_token_indices', [1, 2]],
    ['lora', 'alora_invocation_tokens', [3]],
    ['lora', 'arrow_config', { top_k: 2 }],
    ['lora', 'init_lora_weights', 'pissa_niter_4'],
    ['lora', 'init_lora_weights', 'olora'],
    ['lora', 'rank_pattern', { v_proj: 'many' }],
    ['lora', 'something_of_tomorrow', 1],
    ['dora', 'init_lora_weights', 'pissa'],
    ['vera', 'bias', 'vera_only'],
    ['vera', 'modules_to_save', ['norm']],
    ['ia3', 'modules_to_save', ['norm']],
    ['oft', 'use_cayley_neumann', true],
    ['oft', 'use_cayley_neumann', undefined],
    ['oft', 'coft', true],
    ['oft', 'block_share', true],
    ['oft', 'module_dropout', 0.1],
    ['oft', 'bias', 'all'],
    ['psoft', 'psoft_orth', false],
    ['psoft', 'ab_svd_init', 'pissa_init'],
    ['psoft', 'psoft_svd', 'lowrank'],
    ['psoft', 'use_cayley_neumann', true],
    ['psoft', 'psoft_mag_a', false],
  ];
  for (const [kind, key, value] of table) {
    it(`${kind} with ${key}: ${JSON.stringify(value)}`, async () => {
      const files = await overlay();
      const config = await jsonOf(files, `${root}/${kind}/adapter_config.json`);
      const text = JSON.stringify({ ...config, [key]: value });
      const memory = { ...files, open: opening(files, kind, text) };
      await assert.rejects(readTrained(memory, 'changed'), (error: unknown) => {
        assert.ok(isStowageError(error));
        assert.equal(error.code, 'adapter-unsupported');
        assert.equal(error.place, 'changed/adapter_config.json');
        const named = key === 'psoft_mag_a' ? 'psoft_mag_b' : key;
        assert.ok(error.message.startsWith(named), error.message);
        return true;
      });
    });
  }

  /** The fixture as folder `changed`, with another configuration; `without`: files that are not there. */
  const opening =
    (files: Files, kind: string, config: string, without: readonly string[] = []): Files['open'] =>
    async (path) => {
      const name = path.replace(/^changed\//, '');
      if (name === path) return files.open(path);
      if (without.includes(name)) return null;
      if (name !== 'adapter_config.json') return files.open(`${root}/${kind}/${name}`);
      await writeAll(files, `memory-${name}`, new TextEncoder().encode(config));
      return files.open(`memory-${name}`);
    };

  it('PSOFT whose singular vectors have signs that nobody knows', async () => {
    const files = await overlay();
    const config = readFileSync(`${root}/psoft/adapter_config.json`, 'utf8');
    const open = opening(files, 'psoft', config, ['psoft_factors.safetensors']);
    await assert.rejects(readTrained({ ...files, open }, 'changed'), (error: unknown) => {
      assert.ok(isStowageError(error) && error.code === 'adapter-unreadable');
      assert.match(error.message, /signs are not known/);
      assert.match(error.hint, /peft_factors\.py save/);
      return true;
    });
  });

  it('a configuration that is not JSON, and one without tensors', async () => {
    const files = await overlay();
    for (const [config, without] of [
      ['{', []],
      ['[]', []],
      ['{"peft_type":"LORA"}', []],
      [readFileSync(`${root}/lora/adapter_config.json`, 'utf8'), ['adapter_model.safetensors']],
    ] as const) {
      const open = opening(files, 'lora', config, without);
      await assert.rejects(readTrained({ ...files, open }, 'changed'), {
        code: 'adapter-unreadable',
      });
    }
  });

  it('an adapter with a tensor that the model has no place for', async () => {
    const files = await overlay();
    const lora = await openCheckpoint(files, `${root}/lora/adapter_model.safetensors`);
    const tensors = [...lora.tensors.values()].map(({ name, shape }) => ({
      ...{ name, shape, dtype: 'F32' },
      read: async () => new Uint8Array((await readTensor(lora, name, '')).buffer),
    }));
    const stray = { name: 'base_model.model.lm_head.weight', dtype: 'F32', shape: [1] };
    const more = [...tensors, { ...stray, read: () => Promise.resolve(new Uint8Array(4)) }];
    await writeFile(files, 'stray/adapter_model.safetensors', more);
    const config = readFileSync(`${root}/lora/adapter_config.json`);
    await writeAll(files, 'stray/adapter_config.json', new Uint8Array(config));
    await assert.rejects(
      withAdapted(files, { from: 'stray' }, () => Promise.resolve()),
      { code: 'adapter-unreadable' },
    );
  });

  it('a trainer that was made for another adapter', async () => {
    const files = await overlay();
    const lora = { kind: 'lora', rank: 2, rsLora: false, dropout: 0.5, start: 'zero' } as const;
    await requireSame(files, `${root}/lora`, { ...lora, alpha: 8 });
    await assert.rejects(requireSame(files, `${root}/lora`, { ...lora, alpha: 16 }), {
      code: 'adapter-unreadable',
      message: 'It holds lora: alpha 8, rank 2, rsLora false, start zero.',
    });
  });
});

describe('merging', () => {
  const lora = {
    kind: 'lora',
    rank: 2,
    alpha: 2,
    rsLora: false,
    dropout: 0,
    start: 'zero',
  } as const;
  const part = (member: string) => [{ settings: lora, members: [member] }];
  const nothing = { has: () => false };

  it('is refused where a weight is read besides', () => {
    assert.throws(
      () => adaptedWeights(plainGraph(), part('model.embed_tokens'), [], nothing),
      (error: unknown) => {
        assert.ok(isStowageError(error) && error.code === 'merge-refused');
        assert.match(error.message, /is read by embed in another/);
        assert.match(error.place ?? '', /examples\/stories\/model\.ts:\d+/);
        return true;
      },
    );
  });

  it('is refused where two weights are one tensor of the base', () => {
    const graph = plainGraph();
    const [first, second] = graph.inputs.filter(
      (input) => input.kind === 'weight' && input.names[0]?.endsWith('q_proj.weight'),
    );
    assert.ok(first?.kind === 'weight' && second?.kind === 'weight');
    const shared = { ...second, names: [...second.names, ...first.names] };
    const twice = { ...graph, inputs: graph.inputs.map((one) => (one === second ? shared : one)) };
    const checkpoint = { has: (name: string) => name === first.names[0] };
    const member = (first.names[0] ?? '').replace(/\.weight$/, '');
    assert.throws(() => adaptedWeights(twice, part(member), [], checkpoint), {
      code: 'merge-refused',
    });
  });

  it('is refused where the element type cannot hold a number', async () => {
    const files = await overlay();
    const from = `${root}/ia3`;
    const trained = await readTrained(files, from);
    const huge = {
      ...files,
      open: async (path: string) => {
        const reader = await files.open(path);
        if (reader === null || path !== `${from}/adapter_model.safetensors`) return reader;
        return {
          ...reader,
          read: async (begin: number, length: number) => {
            const bytes = (await reader.read(begin, length)).slice();
            // Past the header, every number 2¹²⁷.
            const isData = begin > 8;
            if (isData) new Uint32Array(bytes.buffer).fill(0x7f000000);
            return bytes;
          },
        };
      },
    };
    const options = { base: baseFolder, from, out: 'merged', weights: weightsOf(trained) };
    await assert.rejects(mergeFolder(huge, options), { code: 'merge-refused' });
    assert.equal(files.contents.has('merged/model.safetensors'), false);
  });

  it('is refused where it would overwrite the base', async () => {
    const files = await overlay();
    const from = `${root}/lora`;
    const weights = weightsOf(await readTrained(files, from));
    const options = { base: baseFolder, from, out: `${baseFolder}/`, weights };
    await assert.rejects(mergeFolder(files, options), { code: 'out-over-input' });
  });

  it('leaves nothing of the run whose place it takes, its checkpoint neither', async () => {
    const files = await overlay();
    const from = `${root}/lora`;
    const weights = weightsOf(await readTrained(files, from));
    const earlier = ['stowage.json', 'adapter_config.json', 'checkpoint.safetensors'];
    for (const name of [...earlier, 'mine.txt']) await writeText(files, `merged/${name}`, '{}');
    const merged = await mergeFolder(files, {
      ...{ base: baseFolder, from, out: 'merged', weights },
      replace: true,
    });
    const left = ((await files.list('merged')) ?? []).toSorted();
    assert.deepEqual(left, [...merged.files, 'mine.txt', 'stowage.json'].toSorted());
  });

  it('keeps the base’s names and element types, and says what rounding does', async () => {
    const files = await overlay();
    const from = `${root}/lora`;
    const weights = weightsOf(await readTrained(files, from));
    const merged = await mergeFolder(files, { base: baseFolder, from, out: 'merged', weights });
    const [base, result] = [
      await openCheckpoint(files, baseFolder),
      await openCheckpoint(files, 'merged'),
    ];
    for (const [name, { dtype, shape }] of base.tensors) {
      assert.equal(result.tensors.get(name)?.dtype, dtype);
      assert.deepEqual(result.tensors.get(name)?.shape, shape);
    }
    const changed = [...base.tensors.keys()].filter((name) => /v_proj|down_proj/.test(name));
    const own = await Promise.all([bytesIn(files, baseFolder), bytesIn(files, 'merged')]);
    const differing = changed.filter(
      (name) => own[1].get(name)?.equals(own[0].get(name) ?? Buffer.of()) !== true,
    );
    assert.deepEqual(differing.sort(), [
      'model.layers.0.self_attn.v_proj.weight',
      'model.layers.5.mlp.down_proj.weight',
    ]);
    assert.ok(
      merged.roundings.every(
        ({ error, dtype }) => dtype === 'F16' && error > 1e-5 && error < 2 ** -10,
      ),
    );
    assert.ok(merged.files.includes('tokenizer.json'));
    await base.close();
    await result.close();
  });
});
