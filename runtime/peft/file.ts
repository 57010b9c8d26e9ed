/** The file of an adapter, its tensors under one spelling of their names. */

import { join, type Files } from '../files/files.ts';
import { openCheckpoint, type Checkpoint } from '../weights/safetensors.ts';
import type { TensorInfo } from '../weights/safetensors-header.ts';
import { plainName } from './names.ts';
import { unreadable } from './refusals.ts';

export const adapterName = 'adapter_model.safetensors';

async function exists(files: Files, path: string): Promise<boolean> {
  const reader = await files.open(path);
  await reader?.close();
  return reader !== null;
}

/** Whether a folder holds an adapter of PEFT, be it in a form that is not read. */
export async function holdsAdapter(files: Files, folder: string): Promise<boolean> {
  if (await exists(files, join(folder, adapterName))) return true;
  const names = (await files.list(folder)) ?? [];
  return names.some((name) =>
    /^adapter_(model\.|config\.json$)|^adapters\.safetensors$/.test(name),
  );
}

/**
 * Opens `adapter_model.safetensors` of a folder. Rejects with `adapter-unreadable` where something else is in its place,
 * or two adapters are in it.
 */
export async function openAdapter(files: Files, folder: string): Promise<Checkpoint> {
  const path = join(folder, adapterName);
  if (!(await exists(files, path))) {
    const names = (await files.list(folder)) ?? [];
    const pickle = names.find((name) => /^adapter_model\.(bin|pt)$/.test(name));
    throw pickle === undefined
      ? unreadable(
          folder,
          `It has adapter_config.json and no ${adapterName}.`,
          'An adapter in safetensors.',
          'Save it with safe_serialization, or name another folder.',
        )
      : unreadable(
          join(folder, pickle),
          'It is a pickle of PyTorch, which runs code when it is opened, so it is not read.',
          `${adapterName} beside adapter_config.json.`,
          'In Python, load it with PeftModel.from_pretrained and save it with save_pretrained(DIR).',
        );
  }
  return renamed(await openCheckpoint(files, path));
}

/** The same file with `plainName`s. */
function renamed(file: Checkpoint): Checkpoint {
  const own = new Map<string, string>();
  const tensors = new Map<string, TensorInfo>();
  for (const info of file.tensors.values()) {
    const name = plainName(info.name);
    const other = own.get(name);
    if (other !== undefined)
      throw unreadable(
        file.path,
        `It holds two adapters: ${other} and ${info.name}.`,
        'One adapter in a file.',
        'In Python, save one of them alone: save_pretrained(DIR, selected_adapters=[NAME]).',
      );
    own.set(name, info.name);
    tensors.set(name, { ...info, name });
  }
  return { ...file, tensors, pieces: (name) => file.pieces(own.get(name) ?? name) };
}
