/** Folders of adapters as people have them: other spellings and frozen copies are read, what is not ours is named. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isStowageError } from '../../runtime/error.ts';
import { writeAll, type Files } from '../../runtime/files/files.ts';
import { openFolder, type AdaptedWeight } from '../../runtime/peft/opened.ts';
import { readTrained } from '../../runtime/peft/folder.ts';
import { plainName } from '../../runtime/peft/names.ts';
import { targeting } from '../../runtime/peft/targeted.ts';
import { writeFile } from '../../runtime/peft/write.ts';
import { openCheckpoint, type TensorSource } from '../../runtime/weights/safetensors.ts';
import { readTensor } from '../../runtime/weights/tensors.ts';
import { baseFolder, difference, overlay, withAdapted } from '../support/adapted.ts';

const root = 'test/fixtures/peft';
const [vProj, downProj] = ['model.layers.0.self_attn.v_proj', 'model.layers.5.mlp.down_proj'];
const prefix = 'base_model.model.';

/** A change of a fixture: keys of its configuration, names of its tensors, more tensors, files that are not there. */
interface Change {
  readonly kind?: string;
  readonly config?: Readonly<Record<string, unknown>> | null;
  readonly rename?: (name: string) => string;
  readonly more?: readonly TensorSource[];
  readonly without?: readonly string[];
  readonly beside?: Readonly<Record<string, string>>;
}

const floats = (name: string, shape: readonly number[], values: Float32Array): TensorSource => ({
  ...{ name, dtype: 'F32', shape },
  read: () => Promise.resolve(new Uint8Array(values.slice().buffer)),
});
const zeros = (name: string, shape: readonly number[]): TensorSource =>
  floats(`${prefix}${name}`, shape, new Float32Array(shape.reduce((n, d) => n * d, 1)));

/** The fixture, changed, as the folder `changed`. */
async function changed(change: Change): Promise<Files> {
  const { kind = 'lora', config = {}, rename = (name) => name, more = [], without = [] } = change;
  const files = await overlay();
  const text = (value: unknown): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode(JSON.stringify(value));
  const path = `${root}/${kind}/adapter_config.json`;
  const own = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  if (config !== null)
    await writeAll(files, 'changed/adapter_config.json', text({ ...own, ...config }));
  for (const [name, content] of Object.entries(change.beside ?? {}))
    await writeAll(files, `changed/${name}`, new TextEncoder().encode(content));
  if (without.includes('adapter_model.safetensors')) return files;
  const file = await openCheckpoint(files, `${root}/${kind}/adapter_model.safetensors`);
  const tensors: TensorSource[] = [];
  for (const { name, shape } of file.tensors.values())
    tensors.push(floats(rename(name), shape, await readTensor(file, name, '')));
  await file.close();
  await writeFile(files, 'changed/adapter_model.safetensors', [...tensors, ...more]);
  return files;
}

/** A base weight's copy, as PEFT saves it beside an adapter. */
async function copyOf(module: string, scale = 1): Promise<TensorSource> {
  const base = await openCheckpoint(await overlay(), baseFolder);
  const name = `${module}.weight`;
  const values = await readTensor(base, name, baseFolder);
  const shape = base.tensors.get(name)?.shape ?? [];
  await base.close();
  const scaled = values.map((value) => value * scale);
  return floats(`${prefix}${module}.base_layer.weight`, shape, scaled);
}

const refusal = async (work: Promise<unknown>, code: string): Promise<string> => {
  let found: unknown;
  await work.catch((error: unknown) => (found = error));
  assert.ok(isStowageError(found), 'nothing was refused');
  assert.equal(found.code, code);
  return [found.place, found.message, found.wanted, found.hint].join('\n');
};

describe('adapters under other names', () => {
  const spelt: Readonly<Record<string, string>> = {
    'm.q.lora_A.default.weight': `${prefix}m.q.lora_A.weight`,
    'base_model.model.m.q.lora_B.mine.weight': `${prefix}m.q.lora_B.weight`,
    'base_model.model.m.q.lora_B.weight': `${prefix}m.q.lora_B.weight`,
    'base_model.model.m.q.lora_magnitude_vector.default.weight': `${prefix}m.q.lora_magnitude_vector`,
    'base_model.model.m.q.lora_magnitude_vector': `${prefix}m.q.lora_magnitude_vector`,
    'base_model.model.m.q.vera_lambda_b.default': `${prefix}m.q.vera_lambda_b`,
    'base_model.vera_A.default': 'base_model.vera_A',
    'base_model.vera_B': 'base_model.vera_B',
    'base_model.model.m.q.ia3_l.default': `${prefix}m.q.ia3_l`,
    'base_model.model.m.q.oft_R.default.weight': `${prefix}m.q.oft_R.weight`,
    'base_model.model.m.q.psoft_R.default.vector_a': `${prefix}m.q.psoft_R.vector_a`,
    'base_model.model.m.embed.lora_embedding_A.default': `${prefix}m.embed.lora_embedding_A`,
  };
  it('have the names that PEFT saves', () => {
    for (const [name, plain] of Object.entries(spelt)) assert.equal(plainName(name), plain);
  });

  it('are read, beside frozen copies of the base', async () => {
    const rename = (name: string): string =>
      name.replace(prefix, '').replace(/(lora_[AB])/, '$1.default');
    const files = await changed({ rename, more: [await copyOf(vProj)] });
    const path = `${root}/lora/expected.safetensors`;
    const file = await openCheckpoint(files, path);
    const logits = await readTensor(file, 'logits', path);
    const tokens = Int32Array.from({ length: 4 }, (_, i) => (i * i * 31 + 7) % logits.length);
    await file.close();
    await withAdapted(files, { from: 'changed' }, async (adapted) => {
      assert.ok(difference(await adapted.logits(tokens), logits) <= 1e-4);
    });
  });
});

describe('adapters of another model', () => {
  const load = async (change: Change): Promise<unknown> =>
    withAdapted(await changed(change), { from: 'changed' }, () => Promise.resolve());
  const merge = async (change: Change): Promise<unknown> => {
    const files = await changed(change);
    const base = await openCheckpoint(files, baseFolder);
    const settings = {
      kind: 'lora',
      rank: 2,
      alpha: 8,
      rsLora: false,
      dropout: 0,
      start: 'zero',
    } as const;
    const weight: AdaptedWeight = {
      names: [`${downProj}.weight`],
      module: downProj,
      settings,
      bias: null,
    };
    const folder = await openFolder(files, 'changed', base, [weight]);
    const { shape } = base.tensors.get(`${downProj}.weight`) ?? { shape: [] };
    return folder.target(weight, shape, () => Promise.reject(new Error())).read('lora_A.weight');
  };
  const narrow = {
    more: [
      zeros('model.layers.1.mlp.down_proj.lora_A.weight', [2, 5]),
      zeros('model.layers.1.mlp.down_proj.lora_B.weight', [128, 2]),
    ],
    config: { target_modules: null },
  };

  it('are refused by a tensor’s shape when they are loaded', async () => {
    const said = await refusal(load(narrow), 'adapter-unreadable');
    assert.match(
      said,
      /^changed\/adapter_model.*\n.*down_proj\.lora_A\.weight is \[2, 5\], and that of blocks/,
    );
    assert.match(said, /base_model_name_or_path/);
  });

  it('are refused by a tensor’s shape when they are merged', async () => {
    const rename = (name: string): string =>
      name.includes(vProj) ? name.replace(vProj, downProj) : name.replace(downProj, vProj);
    const said = await refusal(
      merge({ rename, config: { target_modules: null } }),
      'adapter-unreadable',
    );
    assert.match(
      said,
      /down_proj\.lora_A\.weight is \[2, 128\], and its weight is \[128, 352\] here/,
    );
  });

  it('are refused by a frozen copy that is not the base’s', async () => {
    for (const work of [load, merge]) {
      const said = await refusal(work({ more: [await copyOf(vProj, 1.01)] }), 'adapter-unreadable');
      assert.match(said, /v_proj\.base_layer\.weight is not the base's: its numbers differ/);
    }
    const grown = { more: [zeros('model.embed_tokens.weight', [4098, 128])] };
    assert.match(await refusal(merge(grown), 'adapter-unreadable'), /it is \[4098, 128\]/);
    const stray = { more: [zeros('score.weight', [2, 128])] };
    assert.match(await refusal(merge(stray), 'adapter-unreadable'), /score\.weight, for which/);
  });
});

describe('folders of adapters that are named for what they are', () => {
  const unsupported = 'adapter-unsupported';
  const unreadable = 'adapter-unreadable';
  const rows: Readonly<Record<string, readonly [Change, string, RegExp]>> = {
    AdaLoRA: [{ config: { peft_type: 'ADALORA' } }, unsupported, /"ADALORA"[^]*merge_and_unload/],
    'a prompt': [
      { config: { peft_type: 'PROMPT_TUNING' }, without: ['adapter_model.safetensors'] },
      unsupported,
      /"PROMPT_TUNING"[^]*nothing can be merged/,
    ],
    'no kind at all': [{ config: { peft_type: undefined } }, unreadable, /no peft_type/],
    'mlx-lm': [
      { config: { peft_type: undefined, fine_tune_type: 'lora' } },
      unreadable,
      /of mlx-lm[^]*mlx_lm\.fuse/,
    ],
    'no configuration': [
      { config: null },
      unreadable,
      /^changed\nIt holds an adapter's tensors and no/,
    ],
    'a pickle': [
      { without: ['adapter_model.safetensors'], beside: { 'adapter_model.bin': 'PK' } },
      unreadable,
      /adapter_model\.bin\nIt is a pickle[^]*save_pretrained/,
    ],
    'two adapters in one file': [
      { more: [zeros(`${vProj}.lora_A.other.weight`, [2, 128])] },
      unreadable,
      /two adapters: .*lora_A\.weight and .*lora_A\.other\.weight/,
    ],
    'whole modules beside': [
      { config: { modules_to_save: ['lm_head'] } },
      unsupported,
      /modules_to_save is \["lm_head"\][^]*merge_and_unload/,
    ],
    'an embedding': [
      { more: [zeros('model.embed_tokens.lora_embedding_A', [2, 4096])] },
      unsupported,
      /lora_embedding_A adapts an embedding/,
    ],
    'a convolution': [
      { more: [zeros('patch.lora_A.weight', [2, 3, 4, 4])] },
      unsupported,
      /\[2, 3, 4, 4\], of a module that is no linear/,
    ],
    'another rank': [
      { config: { r: 3 } },
      unreadable,
      /Its r says[^]*lora_A\.weight has 3 rows, and it is \[2/,
    ],
    'another rank of a pattern': [
      { config: { rank_pattern: { down_proj: 4 } } },
      unreadable,
      /down_proj\.lora_A\.weight has 4 rows/,
    ],
    'another rank of VeRA': [
      { kind: 'vera', config: { r: 3 } },
      unreadable,
      /vera_lambda_d has 3 rows/,
    ],
    'other blocks of OFT': [
      { kind: 'oft', config: { oft_block_size: 8 } },
      unreadable,
      /Its oft_block_size/,
    ],
    'another rank of PSOFT': [
      { kind: 'psoft', config: { r: 4 } },
      unreadable,
      /psoft_R\.weight has 6 rows/,
    ],
    'targets that its tensors are not of': [
      { config: { target_modules: ['down_proj', 'q_proj'] } },
      unreadable,
      /It leaves model\.layers\.0\.self_attn\.v_proj out/,
    ],
    'a pattern that is Python’s alone': [
      { config: { target_modules: '(?P<which>.*)_proj' } },
      unsupported,
      /^changed\/adapter_config\.json\ntarget_modules is/,
    ],
  };
  for (const [what, [change, code, pattern]] of Object.entries(rows)) {
    it(what, async () => {
      const files = await changed(change);
      assert.match(await refusal(readTrained(files, 'changed'), code), pattern);
    });
  }
});

describe('the modules that a configuration names', () => {
  const all = [vProj, downProj, 'model.layers.10.self_attn.v_proj', 'lm_head'];
  /** Which of these PEFT 0.21's check_target_module_exists finds. */
  const rows: readonly (readonly [Readonly<Record<string, unknown>>, readonly number[]])[] = [
    [{ target_modules: null }, [0, 1, 2, 3]],
    [{ target_modules: 'all-linear' }, [0, 1, 2, 3]],
    [{ target_modules: ['v_proj', 'lm_head'] }, [0, 2, 3]],
    [{ target_modules: ['proj'] }, []],
    [{ target_modules: ['v_proj', 'down_proj'], exclude_modules: ['mlp.down_proj'] }, [0, 2]],
    [{ target_modules: '.*_proj', exclude_modules: '.*\\.5\\..*' }, [0, 2]],
    [{ target_modules: 'v_proj' }, []],
    [{ target_modules: ['v_proj', 'lm_head'], layers_to_transform: [10] }, [2, 3]],
    [{ target_modules: ['v_proj', 'lm_head'], layers_to_transform: 1 }, [3]],
    [{ target_modules: ['down_proj'], layers_to_transform: [5], layers_pattern: 'layers' }, [1]],
    [{ target_modules: ['down_proj'], layers_to_transform: [5], layers_pattern: ['h'] }, []],
  ];
  for (const [config, found] of rows)
    it(JSON.stringify(config), () => {
      const targeted = targeting(config, 'adapter_config.json');
      assert.deepEqual(
        all.flatMap((module, i) => (targeted(module) ? [i] : [])),
        found,
      );
    });
});
