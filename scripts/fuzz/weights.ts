/** Files of tensors, and what lies beside them: bases, adapters, results, checkpoints. */

import { adaptedWeights } from '../../compiler/cli/inputs/mergeable.ts';
import { trainedRecipe } from '../../compiler/cli/inputs/trained.ts';
import { buildGraph } from '../../compiler/frontend/index.ts';
import { forwardGraph, readModel } from '../../compiler/graphs.ts';
import { readTrained } from '../../runtime/peft/folder.ts';
import { peftKinds } from '../../runtime/peft/kinds.ts';
import { mergeFolder } from '../../runtime/peft/merge.ts';
import { openCheckpoint } from '../../runtime/weights/safetensors.ts';
import { encode, type Bytes } from './bytes.ts';
import type { Chance } from './chance.ts';
import { changedJson } from './json.ts';
import { changed, type Kind } from './kind.ts';
import { baseFiles, filesOf, subjectOf, trained, type Folder } from './subject.ts';
import { changedMetadata, changedTensors } from './tensors.ts';

const base = 'base/model.safetensors';

const parsed = (bytes: Bytes | undefined): unknown =>
  JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array(0)));

/** The base's only file as the only shard of an index. */
function sharded(folder: Folder, chance: Chance): Folder {
  const shard = 'model-00001-of-00001.safetensors';
  const file = folder.get(base) ?? new Uint8Array(0);
  const length = Number(new DataView(file.buffer).getBigUint64(0, true));
  const names = Object.keys(parsed(file.slice(8, 8 + length)) as object).filter(
    (name) => name !== '__metadata__',
  );
  const map = Object.fromEntries(names.map((name) => [name, shard]));
  const index = { metadata: { total_size: file.length - 8 - length }, weight_map: map };
  const rest = new Map([...folder].filter(([path]) => path !== base));
  rest.set(`base/${shard}`, file);
  return rest.set('base/model.safetensors.index.json', changedJson(index, chance));
}

const safetensors: Kind = {
  name: 'safetensors',
  share: 5,
  async make(chance) {
    const whole = await baseFiles();
    if (chance.is(0.15)) return sharded(whole, chance);
    return changed(whole, base, changedTensors(whole.get(base) ?? new Uint8Array(0), chance));
  },
  read: async (folder) => void (await trained('lora', folder)),
};

const adapters = Object.keys(peftKinds);
const several = 'lora:q_proj,v_proj;ia3:o_proj';
const wholes = ['full', several] as const;
const settings = { out: 'out', steps: 2, log: 'log.jsonl', saveEvery: 1 };

const results = new Map<string, Promise<Folder>>();

/** What two steps of an adapter leave in `out`, beside the base. */
function resultOf(adapter: string): Promise<Folder> {
  const made = results.get(adapter) ?? baseFiles().then((all) => trained(adapter, all, settings));
  results.set(adapter, made);
  return made;
}

/** One of the result's files with changes. */
async function changedResult(
  adapter: string,
  chance: Chance,
  wanted: (path: string) => boolean,
): Promise<Folder> {
  const folder = await resultOf(adapter);
  const path = chance.of([...folder.keys()].filter((one) => one.startsWith('out/') && wanted(one)));
  const bytes = folder.get(path) ?? new Uint8Array(0);
  if (path.endsWith('.json')) return changed(folder, path, changedJson(parsed(bytes), chance));
  return changed(folder, path, changedTensors(bytes, chance));
}

const isCheckpoint = (path: string): boolean => path.endsWith('checkpoint.safetensors');

/** Merges what `out` holds, as `stowage merge` does. */
async function merged(folder: Folder): Promise<void> {
  const files = filesOf(folder);
  const { asked } = await subjectOf('lora');
  const { parts, feedforward } = await readTrained(files, 'out');
  const recipe = (await trainedRecipe(files, 'out', {}))(asked.recipe);
  const entry = { entry: 'loss', training: false } as const;
  const read = readModel({ ...asked, recipe });
  forwardGraph(read, entry);
  const checkpoint = await openCheckpoint(files, 'base');
  await checkpoint.close();
  const graph = buildGraph(read.model, read.sizes, entry);
  const weights = adaptedWeights(graph, parts, feedforward, checkpoint.tensors);
  await mergeFolder(files, { base: 'base', from: 'out', out: 'merged', weights });
  await finite(files);
}

/** What a merge wrote must be numbers. */
async function finite(files: ReturnType<typeof filesOf>): Promise<void> {
  const written = await openCheckpoint(files, 'merged');
  for (const name of written.tensors.keys())
    for await (const piece of written.pieces(name))
      if (
        !new Float32Array(piece.buffer, piece.byteOffset, piece.length / 4).every(Number.isFinite)
      )
        throw new Error(`merged ${name} is not finite`);
  await written.close();
}

const byFolder = new WeakMap<Folder, string>();

const tagged = (folder: Folder, adapter: string): Folder => (byFolder.set(folder, adapter), folder);

const adapterOf = (folder: Folder): string => byFolder.get(folder) ?? 'lora';

const adapter: Kind = {
  name: 'adapter',
  share: 5,
  async make(chance) {
    const kind = chance.of(adapters);
    return tagged(await changedResult(kind, chance, (path) => !isCheckpoint(path)), kind);
  },
  async read(folder) {
    await merged(folder);
    await trained(adapterOf(folder), folder, { from: 'out' });
  },
};

const journal = { removed: ['adapter_config.json'], placed: ['adapter_model.safetensors'] };

const notes: Kind = {
  name: 'stowage.json',
  share: 3,
  async make(chance) {
    const kind = chance.of([...adapters, ...wholes]);
    if (chance.is(0.2)) {
      const path = 'out/.stowage-export/journal.json';
      return tagged(changed(await resultOf(kind), path, changedJson(journal, chance)), kind);
    }
    return tagged(await changedResult(kind, chance, (path) => path.endsWith('stowage.json')), kind);
  },
  async read(folder) {
    const kind = adapterOf(folder);
    await trained(kind, folder, { out: 'out', replace: true });
    await trained(kind, folder, { from: 'out' });
  },
};

const checkpoints: Kind = {
  name: 'checkpoint',
  share: 3,
  async make(chance) {
    const kind = chance.of([...adapters, ...wholes]);
    const folder = await resultOf(kind);
    const path = 'out/checkpoint.safetensors';
    const bytes = folder.get(path) ?? encode('');
    const drawn = chance.below(8);
    if (drawn === 0) {
      const log = changedJson({ step: 1, loss: 2, evalLoss: 1, firstStep: 0 }, chance);
      return tagged(changed(folder, 'log.jsonl', log), kind);
    }
    const other =
      drawn < 4
        ? changedTensors(bytes, chance)
        : changedMetadata(bytes, chance, (text) =>
            changedJson(JSON.parse(text) as unknown, chance),
          );
    return tagged(changed(folder, path, other), kind);
  },
  read: async (folder) =>
    void (await trained(adapterOf(folder), folder, { ...settings, steps: 3, resume: true })),
};

export const weightKinds: readonly Kind[] = [safetensors, adapter, notes, checkpoints];
