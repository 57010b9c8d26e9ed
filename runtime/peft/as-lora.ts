/** Adapters whose change is of low rank, as one LoRA folder that every reader of LoRA takes, to the last bit of f32. */

import { runIn } from '../files/destination.ts';
import { join, type Files } from '../files/files.ts';
import { openCheckpoint, type TensorSource } from '../weights/safetensors.ts';
import { placeTogether } from '../files/staging.ts';
import { readTensor } from '../weights/tensors.ts';
import { lowRankChange } from './change.ts';
import { peftConfig } from './config.ts';
import { adapterName } from './file.ts';
import { intoOut, mergeRefused, type MergeOptions } from './merge.ts';
import { tensorName } from './names.ts';
import { configName } from './read-config.ts';
import { openFolder } from './opened.ts';
import { writeFile, writeJson, writeNote } from './write.ts';

export interface ConvertOptions extends MergeOptions {
  /** As in `Meta`. */
  readonly causal: boolean;
}

/**
 * Writes w' − w = b·a of every adapted weight as a LoRA of scale 1: of LoRA, PiSSA, VeRA and PSOFT, the latter of its own
 * rank, for A'(C − I)B' has no more. Rejects with `merge-refused` for other kinds. Returns the ranks.
 */
export const convertToLora = (files: Files, options: ConvertOptions): Promise<readonly number[]> =>
  intoOut(files, options, () => convert(files, options));

async function convert(
  files: Files,
  { base: from, from: adapters, out, weights, causal }: ConvertOptions,
): Promise<readonly number[]> {
  const base = await openCheckpoint(files, from);
  try {
    const folder = await openFolder(files, adapters, base, weights);
    try {
      if (folder.replaced.length > 0)
        throw notLow('weights that were trained themselves', folder.folder);
      const tensors: TensorSource[] = [];
      const ranks: Record<string, number> = {};
      for (const weight of weights) {
        const name = weight.names.find((one) => base.tensors.has(one));
        const info = base.tensors.get(name ?? '');
        if (name === undefined || !info)
          throw mergeRefused(
            `The base has no ${weight.names[0] ?? weight.module}.`,
            'The base that the adapter was trained on.',
            'Name its folder with --weights.',
            base.path,
          );
        const whole = (): Promise<Float32Array> => readTensor(base, name, base.path);
        const target = folder.target(weight, info.shape, whole);
        const pair = await lowRankChange(weight.settings, target);
        if (!pair) throw notLow(weight.settings.kind, folder.folder);
        const { rank, a, b } = pair;
        ranks[weight.module] = rank;
        tensors.push(
          floats(tensorName(weight.module, 'lora_A.weight'), [rank, target.into], a),
          floats(tensorName(weight.module, 'lora_B.weight'), [target.out, rank], b),
        );
      }
      const modules = Object.keys(ranks).sort();
      const all = [...new Set(Object.values(ranks))].sort((a, b) => a - b);
      const [rank = 1] = all;
      const others = Object.fromEntries(Object.entries(ranks).filter(([, own]) => own !== rank));
      const pair = { rank, alpha: rank, rsLora: false, dropout: 0 };
      const patterns = { ranks: others, alphas: others };
      const targets = { all: modules, feedforward: [] };
      const settings = { kind: 'lora', ...pair, start: 'zero' } as const;
      const config = peftConfig(settings, { base: from, causal, targets }, patterns);
      await placeTogether(files, out, await runIn(files, out), async (aside) => {
        await writeJson(aside, join(out, configName), config);
        await writeFile(aside, join(out, adapterName), tensors);
        await writeNote(aside, out, { kind: 'lora' });
      });
      return all;
    } finally {
      await folder.close();
    }
  } finally {
    await base.close();
  }
}

const floats = (name: string, shape: readonly number[], values: Float64Array): TensorSource => ({
  ...{ name, dtype: 'F32', shape },
  read: () => Promise.resolve(new Uint8Array(Float32Array.from(values).buffer)),
});

const notLow = (what: string, place: string): Error =>
  mergeRefused(
    `The change of ${what} is not of low rank.`,
    'LoRA, PiSSA, VeRA or PSOFT.',
    'Merge it into the weights instead: leave --as lora out.',
    place,
  );
