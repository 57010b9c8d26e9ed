/** The tensors of a folder of adapters, by the weights that they are at. */

import type { Checkpoint } from '../weights/safetensors.ts';
import type { Files } from '../files/files.ts';
import { readTensor } from '../weights/tensors.ts';
import { passCopies } from './copies.ts';
import { openSource, readTrained, type Source, type Trained } from './folder.ts';
import { requireShape, requireShared } from './held.ts';
import type { TargetTensors } from './kind.ts';
import { peftKind, type AttachedSettings } from './kinds.ts';
import { isShared, placeOf, tensorName } from './names.ts';
import { unreadable } from './refusals.ts';

/** A weight that adapters change, as the model has it. */
export interface AdaptedWeight {
  /** Names under which checkpoints may hold it. */
  readonly names: readonly string[];
  readonly module: string;
  readonly settings: AttachedSettings;
  /** Its linear's bias, where an adapter that scales outputs changes it. */
  readonly bias: readonly string[] | null;
}

/** An opened folder of trained weights. */
export interface OpenedFolder {
  readonly trained: Trained;
  readonly folder: string;
  /** Base weights that were trained beside adapters. */
  readonly replaced: readonly Checkpoint[];
  /** The tensors of one weight; `weight` reads it as the base has it. */
  readonly target: (
    adapted: AdaptedWeight,
    shape: readonly number[],
    weight: () => Promise<Float32Array>,
  ) => TargetTensors;
  readonly close: () => Promise<void>;
}

/** Opens what `readTrained` says of a folder of adapters for these weights of a base. */
export async function openFolder(
  files: Files,
  folder: string,
  base: Checkpoint,
  weights: readonly AdaptedWeight[],
): Promise<OpenedFolder> {
  const trained = await readTrained(files, folder);
  const opened: { readonly source: Source; readonly checkpoint: Checkpoint }[] = [];
  const close = async (): Promise<void> => {
    for (const { checkpoint } of opened) await checkpoint.close();
  };
  try {
    for (const source of trained.sources)
      opened.push({ source, checkpoint: await openSource(files, source) });
    for (const { source, checkpoint } of opened)
      if (source.holds === 'adapter') await requireNoOther(checkpoint, base);
  } catch (error) {
    await close();
    throw error;
  }
  const holding = (name: string): (typeof opened)[number] | undefined =>
    opened.find(({ checkpoint }) => checkpoint.tensors.has(name));
  const inward = new Set(trained.feedforward);
  return {
    trained,
    folder,
    replaced: opened.flatMap(({ source, checkpoint }) =>
      source.holds === 'trained' ? [checkpoint] : [],
    ),
    target: ({ module, settings }, [out = 1, into = 1], weight) => {
      const held = { out, into, inward: inward.has(module) };
      const find = async (part: string): Promise<Float32Array | null> => {
        const name = tensorName(module, part);
        const found = holding(name);
        if (!found) return null;
        const { checkpoint } = found;
        requireShape(
          settings,
          checkpoint.path,
          name,
          checkpoint.tensors.get(name)?.shape ?? [],
          held,
        );
        return readTensor(checkpoint, name, checkpoint.path);
      };
      const must = (name: string): never => {
        throw unreadable(folder, `It has no ${name}.`, 'A whole adapter.', 'Write it again.');
      };
      return {
        ...{ ...held, find, weight },
        doubled: opened.some(({ source }) => source.doubled),
        read: async (part) => (await find(part)) ?? must(tensorName(module, part)),
        shared: async (part) => {
          const name = `base_model.${part}`;
          const found = holding(name);
          const { shared } = peftKind(settings);
          if (!found) {
            if (!shared) return must(name);
            const same = weights.filter((weight) => weight.settings.kind === settings.kind);
            const shapes = same.map(
              ({ names }) =>
                base.tensors.get(names.find((one) => base.tensors.has(one)) ?? '')?.shape,
            );
            return shared.drawn(part, settings, shapes);
          }
          const { path, tensors } = found.checkpoint;
          const shape = tensors.get(name)?.shape ?? [];
          if (shared) requireShared(path, name, shape, shared.takes(part, settings, held), held);
          const [, columns = 1] = shape;
          return { values: await readTensor(found.checkpoint, name, folder), columns };
        },
      };
    },
    close,
  };
}

/** Rejects with `adapter-unreadable` where a tensor is neither an adapter's nor a frozen copy of the base's. */
async function requireNoOther(file: Checkpoint, base: Checkpoint): Promise<void> {
  const left = new Set(
    [...file.tensors.keys()].filter((name) => placeOf(name) === null && !isShared(name)),
  );
  await passCopies(file, left, (module, part) => {
    const info = base.tensors.get(`${module}.${part}`);
    return info ? { dtype: info.dtype, read: () => readTensor(base, info.name, base.path) } : null;
  });
  const [stray] = left;
  if (stray === undefined) return;
  throw unreadable(
    file.path,
    `It has ${stray}, for which the base has no place.`,
    'Tensors of modules that the base has.',
    'Check that the adapter is of this base.',
  );
}
