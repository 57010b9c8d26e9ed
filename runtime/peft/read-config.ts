/** A PEFT folder's configuration as settings of ours. */

import { join, type Files } from '../files/files.ts';
import { readObject, type JsonObject } from '../files/json.ts';
import type { Checkpoint } from '../weights/safetensors.ts';
import { own as ownValue } from '../format/records.ts';
import { adapterRules, type Rule } from '../format/rules.ts';
import { requireLinears, requireSizes } from './held.ts';
import { Keys } from './keys.ts';
import type { Modules } from './kind.ts';
import { allKinds, type AttachedSettings } from './kinds.ts';
import { doubledMark } from './lora.ts';
import { placeOf } from './names.ts';
import { mergeThere, unreadable, unsupported } from './refusals.ts';
import type { SettingsPart } from './settings.ts';
import { targetKeys, targeting } from './targeted.ts';

export const configName = 'adapter_config.json';

/** The configuration, as JSON; null where there is none. Rejects with `adapter-unreadable`. */
export const readConfig = (files: Files, folder: string): Promise<JsonObject | null> =>
  readObject(files, join(folder, configName), {
    code: 'adapter-unreadable',
    wanted: 'What PEFT writes.',
    hint: 'Write it again.',
  });

/** PEFT's types that are read. */
const types = [...new Set(allKinds.map(({ type }) => type))];

/** Types that change the input, not weights. */
const prompts = [
  ...['PROMPT_TUNING', 'MULTITASK_PROMPT_TUNING', 'P_TUNING', 'PREFIX_TUNING', 'ADAPTION_PROMPT'],
  ...['CPT', 'CARTRIDGE'],
];

/** Throws `adapter-unsupported`, or `adapter-unreadable` where nothing is said, unless the kind of adapter is read. */
export function requireKind(config: JsonObject, place: string): void {
  const kind = config['peft_type'];
  if (types.some((one) => one === kind)) return;
  if (kind === undefined || kind === null) {
    const ofMlx = 'lora_parameters' in config || 'fine_tune_type' in config;
    throw unreadable(
      place,
      ofMlx ? 'It is of mlx-lm, and has no peft_type.' : 'It has no peft_type.',
      `What PEFT writes: ${types.join(', ')}.`,
      ofMlx
        ? 'Fuse it there (mlx_lm.fuse --de-quantize) and name the result with --weights.'
        : 'Write it again with PEFT.',
    );
  }
  const hint = prompts.some((one) => one === kind)
    ? 'It lengthens the input and changes no weight, so nothing can be merged: use it in PEFT, or train a LoRA instead.'
    : mergeThere;
  throw unsupported(place, 'peft_type', kind, listOf(types), hint);
}

const listOf = (all: readonly string[]): string =>
  `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;

function modulesOf(tensors: Checkpoint['tensors']): Modules {
  const found = new Map<string, Map<string, readonly number[]>>();
  for (const { name, shape } of tensors.values()) {
    const place = placeOf(name);
    if (!place) continue;
    const parts = found.get(place.module) ?? new Map<string, readonly number[]>();
    found.set(place.module, parts.set(place.part, shape));
  }
  return found;
}

/** What a PEFT folder holds: its modules in groups of equal settings, and those of IA3 whose input is scaled. */
export interface PeftAdapter {
  readonly parts: readonly SettingsPart[];
  readonly feedforward: readonly string[];
}

/**
 * Reads a configuration beside the header of `adapter_model.safetensors`, which says which modules there are. `converted`:
 * it is a PiSSA of half its rank, as we write it. Throws `adapter-unsupported` or `adapter-unreadable`.
 */
export function readSettings(
  config: JsonObject,
  { path, metadata, tensors }: Pick<Checkpoint, 'path' | 'metadata' | 'tensors'>,
  place: string,
): PeftAdapter {
  const modules = modulesOf(tensors);
  const keys = new Keys(config, place);
  const reader = allKinds.find(({ type, read }) => read && type === config['peft_type']);
  if (!reader?.read) throw new Error('internal: a type that requireKind let pass');
  const doubled = metadata['stowage'] === doubledMark;
  const settings = reader.read(keys, modules, doubled) as (module: string) => AttachedSettings;
  keys.must('bias', ['none']);
  keys.must('fan_in_fan_out', [false]);
  keys.end(reader.past);
  requireLinears(path, tensors);
  if (modules.size === 0)
    throw unreadable(
      path,
      'It has no tensor of an adapter.',
      'Tensors as PEFT names them.',
      'Save the adapter again with PEFT’s save_pretrained.',
    );
  const targeted = targeting(config, place);
  const groups = new Map<string, { settings: AttachedSettings; members: string[] }>();
  for (const [module, parts] of modules) {
    if (!targeted(module))
      throw unreadable(
        place,
        `It leaves ${module} out, for which ${path} has tensors: PEFT passes them over.`,
        `${targetKeys.join(', ')} that name the modules of the tensors.`,
        'Name the module, or take its tensors out of the file.',
      );
    const own = settings(module);
    requireRules(own, place);
    requireSizes(own, module, parts, doubled, { path, place });
    const key = JSON.stringify(own);
    const group = groups.get(key) ?? { settings: own, members: [] };
    group.members.push(module);
    groups.set(key, group);
  }
  const feedforward = [...modules].flatMap(([module, parts]) =>
    [...parts].some(([part, shape]) => reader.inward?.(part, shape)) ? [module] : [],
  );
  return { parts: [...groups.values()], feedforward };
}

function requireRules(settings: AttachedSettings, place: string): void {
  for (const [field, value] of Object.entries(settings) as [string, unknown][]) {
    const rule = ownValue<Rule>(adapterRules, field);
    if (!rule || rule.holds(value)) continue;
    throw unreadable(
      place,
      `The ${field} of its ${settings.kind} is ${String(value)}.`,
      `${field}: ${rule.wanted}.`,
      'Mend the configuration, or save the adapter again.',
    );
  }
}
