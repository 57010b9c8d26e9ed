/** What inputs are read for: a Llama of two narrow layers, compiled for wasm, with all the files that a run of it has. */

import { readFileSync } from 'node:fs';
import { compileOptions } from '../../compiler/cli/inputs/inputs.ts';
import type { ModelFlags } from '../../compiler/cli/inputs/flags.ts';
import { savedPlan, savedText } from '../../compiler/cli/files/plan-file.ts';
import type { Asked } from '../../compiler/cli/inputs/vary.ts';
import { metaOf } from '../../compiler/cli/trainer.ts';
import { compile } from '../../compiler/compile.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { fillOptions, type PartialOptions } from '../../runtime/loop/options.ts';
import { normal, saltOf } from '../../runtime/format/random.ts';
import { writeTensors, type TensorSource } from '../../runtime/weights/safetensors.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import { train } from '../../runtime/loop/train.ts';
import type { Trainer } from '../../runtime/trainer.ts';
import { openWasm } from '../../runtime/device/wasm.ts';
import type { Bytes } from './bytes.ts';

/** Files by path. */
export type Folder = ReadonlyMap<string, Bytes>;

export const modelFile = 'examples/stories/model.ts';

/** config.json of the subject. */
export const config = {
  ...{ model_type: 'llama', hidden_act: 'silu', hidden_size: 16, intermediate_size: 24 },
  ...{ num_hidden_layers: 2, num_attention_heads: 2, num_key_value_heads: 1, head_dim: 8 },
  ...{ vocab_size: 34, max_position_embeddings: 64, rms_norm_eps: 1e-5, rope_theta: 10000 },
  ...{ rope_scaling: null, attention_bias: false, mlp_bias: false, tie_word_embeddings: true },
  ...{ bos_token_id: 1, eos_token_id: 2 },
};

const sizes = { set: ['B=2', 'T=16'], target: 'wasm' } as const;

/** Adapters that have a rank. */
const ranked = /lora|dora|vera|psoft/;

export interface Subject {
  readonly asked: Asked;
  readonly trainer: Trainer;
  /** Of the plan that keeps everything, as `plan --save` writes it. */
  readonly plan: string;
}

const subjects = new Map<string, Promise<Subject>>();

/** The subject with an adapter; made once. */
export function subjectOf(adapter: string): Promise<Subject> {
  const made = subjects.get(adapter) ?? make(adapter);
  subjects.set(adapter, made);
  return made;
}

async function make(adapter: string): Promise<Subject> {
  const narrow = adapter === 'oft' ? { blockSize: 4 } : ranked.test(adapter) ? { rank: 4 } : {};
  const flags: ModelFlags = { ...sizes, ...narrow, set: [...sizes.set], adapter };
  const found = await compileOptions(modelFile, flags);
  const asked: Asked = {
    ...{ ...found, budget: 'max', planner: 'greedy' },
    config: { values: config, file: 'config.json' },
    device: { target: 'wasm', profile: { fma: false } },
  };
  const compiled = await compile(asked);
  const trainer: Trainer = {
    program: compiled.program,
    meta: metaOf(modelFile, compiled),
    open: (program) => openWasm(program, { threads: 1 }),
  };
  return { asked, trainer, plan: savedText(savedPlan(asked, compiled)) };
}

/** The base's folder and data to train on. */
export async function baseFiles(): Promise<Folder> {
  const { trainer } = await subjectOf('lora');
  const { weights, slots } = trainer.program;
  const sources = weights
    .filter(({ role }) => role === 'base')
    .map(({ names, slot }): TensorSource => {
      const [name, shape] = [names[0] ?? '', slots[slot]?.shape ?? []];
      const count = shape.reduce((n, d) => n * d, 1);
      const values = Float32Array.from(
        { length: count },
        (_, i) => 0.2 * normal(1, saltOf(name), i),
      );
      return {
        name,
        dtype: 'F32',
        shape,
        read: () => Promise.resolve(new Uint8Array(values.buffer)),
      };
    });
  const files = memoryFiles();
  const writer = await files.create('base/model.safetensors');
  await writeTensors(writer, sources, { format: 'pt' });
  await writer.commit();
  const letters = ['tokenizer.json', 'tokenizer_config.json'] as const;
  return new Map([
    ...(await folderOf(files)),
    ...letters.map((name) => [`base/${name}`, bytesAt(`test/fixtures/letters/${name}`)] as const),
    ['base/config.json', new TextEncoder().encode(JSON.stringify(config))],
    ['data.txt', bytesAt('test/fixtures/letters/data.txt').slice(0, 1500)],
  ]);
}

export const bytesAt = (path: string): Bytes => new Uint8Array(readFileSync(path));

/** Takes files out of memory. */
export async function folderOf({ contents }: ReturnType<typeof memoryFiles>): Promise<Folder> {
  const found = new Map<string, Bytes>();
  for (const [path, blob] of contents) found.set(path, new Uint8Array(await blob.arrayBuffer()));
  return found;
}

/** The same as files in memory. */
export const filesOf = (folder: Folder): ReturnType<typeof memoryFiles> =>
  memoryFiles(Object.fromEntries([...folder].map(([path, bytes]) => [path, new Blob([bytes])])));

/** Trains a step of the subject with the files, and returns them as they are then. */
export async function trained(
  adapter: string,
  folder: Folder,
  options: Partial<PartialOptions> = {},
): Promise<Folder> {
  const { trainer } = await subjectOf(adapter);
  const files = filesOf(folder);
  const asked = {
    ...{ data: 'data.txt', weights: 'base', steps: 1, evalBatches: 1, holdout: 0.1 },
    ...options,
  };
  await train(trainer, fillOptions(trainer, asked, files, recordingTerminal()));
  return folderOf(files);
}
