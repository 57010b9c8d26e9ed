/** An adapter's folder for PEFT: its configuration, its tensors, and beside them what PEFT makes anew when it loads. */

import type { Device } from '../device/device.ts';
import { join, writeText, type Files } from '../files/files.ts';
import type { Principal, Program, WeightEntry } from '../format/program.ts';
import { writeTensors, type TensorSource } from '../weights/safetensors.ts';
import { readFloats, slotOf, slotSource } from '../weights/tensors.ts';
import { peftConfig, type Patterns } from './config.ts';
import { adapterName } from './file.ts';
import { factorsName, noteName, type Note } from './folder.ts';
import { adaptedModules, peftName, placeOf, targetNames } from './names.ts';
import { configName } from './read-config.ts';
import type { SiteSettings } from './settings.ts';

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
  settings: SiteSettings,
  weights: readonly WeightEntry[],
  patterns?: Patterns,
): Promise<readonly string[]> {
  const source = (weight: WeightEntry): TensorSource =>
    slotSource(device, slotOf(program, weight.slot), peftName(weight));
  const beside = (weight: WeightEntry): boolean =>
    ['psoft_A', 'psoft_B'].includes(placeOf(peftName(weight))?.part ?? '');
  const scaledInputs = weights.filter((weight) => {
    const [first, second] = slotOf(program, weight.slot).shape;
    return settings.kind === 'ia3' && first === 1 && second !== 1;
  });
  const targets = targetNames(program, adaptedModules(weights), adaptedModules(scaledInputs));
  const pissa = settings.kind === 'lora' && settings.start === 'pissa';
  const marks: Readonly<Record<string, string>> = pissa
    ? { stowage: 'pissa' }
    : settings.kind === 'psoft'
      ? { stowage: 'psoft' }
      : {};
  const config = peftConfig(settings, { base, causal, targets }, patterns);
  const tensors = weights
    .filter((weight) => !beside(weight))
    .map((weight) =>
      pissa ? doubledSource(source(weight), starts.get(weight.path)) : source(weight),
    );
  await writeJson(files, join(folder, configName), config);
  await writeFile(files, join(folder, adapterName), tensors, marks);
  const factors = weights.filter(beside);
  if (factors.length > 0)
    await writeFile(files, join(folder, factorsName), factors.map(source), { signs: 'stowage' });
  await writeNote(files, folder, { kind: settings.kind });
  return [configName, adapterName, ...(factors.length > 0 ? [factorsName] : []), noteName];
}

/**
 * A PiSSA's factor as one of an equal LoRA of the untouched base: w − s·b₀·a₀ + s·b·a = w + s·[b, −b₀]·[a; a₀]. For an
 * adapter that says `pissa` PEFT would decompose the base again, round the rest in the base's type, and fail under
 * `low_cpu_mem_usage`.
 */
function doubledSource(source: TensorSource, start: Float32Array | undefined): TensorSource {
  if (!start) throw new Error(`internal: ${source.name} has no start`);
  const [rows = 0, columns = 0] = source.shape;
  const ofRows = placeOf(source.name)?.part === 'lora_A.weight';
  return {
    ...source,
    shape: ofRows ? [2 * rows, columns] : [rows, 2 * columns],
    read: async () => {
      const bytes = await source.read();
      const now = new Float32Array(bytes.buffer, bytes.byteOffset, rows * columns);
      const both = new Float32Array(2 * now.length);
      if (ofRows) {
        both.set(now);
        both.set(start, now.length);
      } else {
        for (let i = 0; i < rows; i++) {
          both.set(now.subarray(i * columns, (i + 1) * columns), 2 * i * columns);
          for (let j = 0; j < columns; j++)
            both[(2 * i + 1) * columns + j] = -(start[i * columns + j] ?? 0);
        }
      }
      return new Uint8Array(both.buffer);
    },
  };
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
