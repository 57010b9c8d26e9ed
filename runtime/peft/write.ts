/** An adapter's folder for PEFT: its configuration, its tensors, and beside them what PEFT makes anew when it loads. */

import type { Device } from '../device/device.ts';
import { join, writeText, type Files } from '../files/files.ts';
import type { Principal, Program, WeightEntry } from '../format/program.ts';
import { writeTensors, type TensorSource } from '../weights/safetensors.ts';
import { readFloats, slotOf, slotSource } from '../weights/tensors.ts';
import { peftConfig } from './config.ts';
import { adapterName } from './file.ts';
import { factorsName, noteName, type Note } from './folder.ts';
import type { Patterns } from './kind.ts';
import { peftKind, type AttachedSettings } from './kinds.ts';
import { adaptedModules, peftName, placeOf, targetNames } from './names.ts';
import { configName } from './read-config.ts';

/** What pairs taken off their weights (PiSSA) began as, by path: the base alone no longer says it. */
export type Starts = ReadonlyMap<string, Float32Array>;

/** Reads them after `initialise`, before anything is loaded or trained. */
export async function startsOf(program: Program, device: Device): Promise<Starts> {
  const taken = ({ init }: WeightEntry): boolean =>
    init.kind === 'principal' && (init satisfies Principal).taken;
  const starts = new Map<string, Float32Array>();
  for (const weight of program.weights.filter(taken))
    starts.set(weight.path, (await readFloats(device, slotOf(program, weight.slot))).slice());
  return starts;
}

/** What is written, apart from which part of it. */
export interface Trained {
  readonly program: Program;
  readonly device: Device;
  /** The base's path, for the configuration; null from scratch. */
  readonly base: string | null;
  /** As in `Meta`. */
  readonly causal: boolean;
  readonly starts: Starts;
}

/** Writes the adapter that these weights of the program are. Returns the names of the files. */
export async function writePeft(
  files: Files,
  folder: string,
  { program, device, base, causal, starts }: Trained,
  settings: AttachedSettings,
  weights: readonly WeightEntry[],
  patterns?: Patterns,
): Promise<readonly string[]> {
  const source = (weight: WeightEntry): TensorSource =>
    slotSource(device, slotOf(program, weight.slot), peftName(weight));
  const { mark, doubled, factors, inward } = peftKind(settings);
  const partOf = (weight: WeightEntry): string => placeOf(peftName(weight))?.part ?? '';
  const beside = (weight: WeightEntry): boolean => factors?.parts.includes(partOf(weight)) ?? false;
  const scaledInputs = weights.filter((weight) =>
    inward?.(partOf(weight), slotOf(program, weight.slot).shape),
  );
  const targets = targetNames(program, adaptedModules(weights), adaptedModules(scaledInputs));
  const marked = mark?.(settings) ?? null;
  const config = peftConfig(settings, { base, causal, targets }, patterns);
  const tensors = weights
    .filter((weight) => !beside(weight))
    .map((weight) =>
      marked !== null && doubled
        ? doubled(source(weight), starts.get(weight.path))
        : source(weight),
    );
  await writeJson(files, join(folder, configName), config);
  await writeFile(
    files,
    join(folder, adapterName),
    tensors,
    marked === null ? {} : { stowage: marked },
  );
  const kept = weights.filter(beside);
  if (kept.length > 0)
    await writeFile(files, join(folder, factorsName), kept.map(source), { signs: 'stowage' });
  await writeNote(files, folder, { kind: settings.kind });
  return [configName, adapterName, ...(kept.length > 0 ? [factorsName] : []), noteName];
}

export const writeNote = (files: Files, folder: string, note: Note): Promise<void> =>
  writeJson(files, join(folder, noteName), note);

export const writeJson = (files: Files, path: string, value: unknown): Promise<void> =>
  writeText(files, path, `${JSON.stringify(value, null, 2)}\n`);

/** Writes a file of tensors as transformers and PEFT have them. */
export async function writeFile(
  files: Files,
  path: string,
  tensors: readonly TensorSource[],
  marks: Readonly<Record<string, string>> = {},
): Promise<void> {
  const writer = await files.create(path);
  try {
    await writeTensors(writer, tensors, { format: 'pt', ...marks });
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  await writer.commit();
}
