/**
 * What a run leaves for others: an adapter as a PEFT folder (adapter_config.json, adapter_model.safetensors), or, after
 * full fine-tuning, model.safetensors under the names it was read with.
 */

import type { Device } from './device.ts';
import { StowageError } from './error.ts';
import { join, readAll, readText, writeAll, type Files } from './files.ts';
import type { Program, WeightEntry } from './program.ts';
import { openCheckpoint, writeTensors, type Checkpoint, type TensorSource } from './safetensors.ts';
import { loadTensor, slotSource } from './tensors.ts';
import type { LoraSettings } from './trainer.ts';
import { nameIn, slotOf } from './weights.ts';

const prefix = 'base_model.model.';

/** The name of an adapter's tensor in a PEFT file: `base_model.model.<module>.lora_A.weight`. */
export const peftName = (weight: WeightEntry): string =>
  weight.names.find((name) => name.startsWith(prefix)) ?? `${prefix}${weight.path}.weight`;

/** Writes what was trained into `out`. `weights` is where the base came from, null from scratch. */
export async function exportTrained(
  files: Files,
  out: string,
  program: Program,
  device: Device,
  base: { readonly path: string | null; readonly checkpoint: Checkpoint | null },
  adapter: LoraSettings | null,
): Promise<readonly string[]> {
  if (adapter === null) {
    await save(files, join(out, 'model.safetensors'), fullModel(program, device, base.checkpoint));
    const copied = base.path === null ? [] : await copySettings(files, base.path, out);
    return ['model.safetensors', ...copied];
  }
  const weights = program.weights.filter((weight) => weight.role === 'adapter');
  await save(
    files,
    join(out, 'adapter_model.safetensors'),
    weights.map((weight) => slotSource(device, slotOf(program, weight.slot), peftName(weight))),
  );
  const config = JSON.stringify(peftConfig(program, adapter, base), null, 2);
  await writeAll(files, join(out, 'adapter_config.json'), new TextEncoder().encode(`${config}\n`));
  return ['adapter_config.json', 'adapter_model.safetensors'];
}

/** Loads an adapter, or a fully tuned model, that `exportTrained` wrote. Rejects with `adapter-unreadable`. */
export async function loadTrained(
  files: Files,
  folder: string,
  program: Program,
  device: Device,
): Promise<void> {
  const path = join(folder, 'adapter_model.safetensors');
  const adapter = program.weights.filter((weight) => weight.role === 'adapter');
  const checkpoint = await openCheckpoint(files, adapter.length > 0 ? path : folder);
  try {
    for (const weight of adapter.length > 0 ? adapter : program.weights) {
      const name = adapter.length > 0 ? peftName(weight) : nameIn(checkpoint, weight);
      if (name === null || !checkpoint.tensors.has(name)) {
        throw new StowageError(
          'adapter-unreadable',
          `${checkpoint.path} has no ${name ?? weight.path}.`,
          'What the same model and the same adapter wrote.',
          'Name the folder that train wrote with --from, and the same --adapter settings.',
          weight.at,
        );
      }
      await loadTensor(device, slotOf(program, weight.slot), checkpoint, name, weight.at);
    }
  } finally {
    await checkpoint.close();
  }
}

async function save(files: Files, path: string, tensors: readonly TensorSource[]): Promise<void> {
  const writer = await files.create(path);
  try {
    await writeTensors(writer, tensors, { format: 'pt' });
  } catch (error) {
    await writer.abandon();
    throw error;
  }
  await writer.commit();
}

function fullModel(
  program: Program,
  device: Device,
  checkpoint: Checkpoint | null,
): readonly TensorSource[] {
  return program.weights.map((weight) =>
    slotSource(
      device,
      slotOf(program, weight.slot),
      (checkpoint && nameIn(checkpoint, weight)) ?? weight.names[0] ?? weight.path,
    ),
  );
}

/** Copies what a model folder needs besides its weights. */
async function copySettings(files: Files, from: string, out: string): Promise<readonly string[]> {
  const copied: string[] = [];
  for (const name of ['config.json', 'tokenizer.json', 'tokenizer_config.json']) {
    if (join(from, name) === join(out, name)) continue;
    const bytes = await readAll(files, join(from, name));
    if (bytes === null) continue;
    await writeAll(files, join(out, name), bytes);
    copied.push(name);
  }
  return copied;
}

/** The configuration as PEFT 0.21 writes it for LoRA; unknown keys are dropped there, so only its own are here. */
function peftConfig(
  program: Program,
  adapter: LoraSettings,
  base: { readonly path: string | null; readonly checkpoint: Checkpoint | null },
): Readonly<Record<string, unknown>> {
  return {
    alpha_pattern: {},
    auto_mapping: null,
    base_model_name_or_path: base.path,
    bias: 'none',
    fan_in_fan_out: false,
    inference_mode: true,
    init_lora_weights: true,
    layers_pattern: null,
    layers_to_transform: null,
    lora_alpha: adapter.alpha,
    lora_dropout: adapter.dropout,
    modules_to_save: null,
    peft_type: 'LORA',
    peft_version: '0.21.0',
    r: adapter.rank,
    rank_pattern: {},
    revision: null,
    target_modules: targetModules(program),
    task_type: 'CAUSAL_LM',
    use_dora: false,
    use_rslora: adapter.rsLora,
  };
}

/**
 * The modules that carry an adapter. PEFT matches a target by the end of a module's name, so the last word is enough
 * where all modules of that word carry one; else the full names are written.
 */
export function targetModules(program: Program): readonly string[] {
  const adapted = new Set(
    program.weights
      .filter((weight) => weight.role === 'adapter')
      .map((weight) => peftName(weight).slice(prefix.length))
      .map((name) => name.replace(/\.lora_(A|B)(\.weight)?$/, '')),
  );
  const modules = program.weights
    .filter((weight) => weight.role === 'base')
    .map((weight) => (weight.names[0] ?? weight.path).replace(/\.weight$/, ''));
  const last = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
  const partly = new Set(modules.filter((name) => !adapted.has(name)).map(last));
  const targets = [...adapted].map((name) => (partly.has(last(name)) ? name : last(name)));
  return [...new Set(targets)].sort();
}

/** The LoRA settings of a PEFT folder, or null where it holds none. Rejects with `adapter-unreadable` for other kinds. */
export async function readAdapterConfig(
  files: Files,
  folder: string,
): Promise<(Omit<LoraSettings, 'dropout'> & { readonly targets: readonly string[] }) | null> {
  const path = join(folder, 'adapter_config.json');
  const text = await readText(files, path);
  if (text === null) return null;
  const refuse = (message: string): StowageError =>
    new StowageError(
      'adapter-unreadable',
      message,
      'A LoRA adapter’s configuration with r, lora_alpha and target_modules.',
      'Only LoRA adapters without DoRA are read.',
      path,
    );
  let config: Record<string, unknown>;
  try {
    config = JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw refuse('It is not JSON.');
  }
  const { peft_type: kind, r, lora_alpha: alpha, target_modules: targets } = config;
  if (kind !== 'LORA' || config['use_dora'] === true)
    throw refuse(`It is of type ${String(kind)}.`);
  if (typeof r !== 'number' || typeof alpha !== 'number')
    throw refuse('r or lora_alpha is missing.');
  const list: unknown[] = Array.isArray(targets) ? targets : [targets];
  return { rank: r, alpha, rsLora: config['use_rslora'] === true, targets: list.map(String) };
}
