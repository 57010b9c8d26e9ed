/**
 * A PEFT folder's configuration as settings of ours. Every key is either followed, without effect on what was trained,
 * or refused by name: nothing is passed over.
 */

import { join, type Files } from '../files/files.ts';
import { readObject, type JsonObject } from '../files/json.ts';
import type { Checkpoint } from '../weights/safetensors.ts';
import { requireLinears, requireSizes } from './held.ts';
import { placeOf } from './names.ts';
import { mergeThere, unreadable, unsupported } from './refusals.ts';
import type { SettingsPart, SiteSettings } from './settings.ts';
import { psoftExactUpTo, psoftTerms } from './settings.ts';
import { own as ownValue } from '../format/records.ts';
import { count, fraction, notZero, positive, type Rule } from '../format/rules.ts';
import { patternOf, targetKeys, targeting } from './targeted.ts';

export const configName = 'adapter_config.json';

/** The configuration, as JSON; null where there is none. Rejects with `adapter-unreadable`. */
export const readConfig = (files: Files, folder: string): Promise<JsonObject | null> =>
  readObject(files, join(folder, configName), {
    code: 'adapter-unreadable',
    wanted: 'What PEFT writes.',
    hint: 'Write it again.',
  });

/** Keys that say where an adapter comes from, or which modules it has: its tensors are held to the latter. */
const told = new Set<string>([
  ...['auto_mapping', 'base_model_name_or_path', 'inference_mode', 'peft_type', 'peft_version'],
  ...['revision', 'task_type', 'feedforward_modules', 'runtime_config'],
  ...targetKeys,
]);

/** What PEFT's types that are read are to us. */
const kinds = ['LORA', 'VERA', 'IA3', 'OFT', 'PSOFT'] as const;

/** Types that change the input, not weights. */
const prompts = [
  ...['PROMPT_TUNING', 'MULTITASK_PROMPT_TUNING', 'P_TUNING', 'PREFIX_TUNING', 'ADAPTION_PROMPT'],
  ...['CPT', 'CARTRIDGE'],
];

/** Throws `adapter-unsupported`, or `adapter-unreadable` where nothing is said, unless the kind of adapter is read. */
export function requireKind(config: JsonObject, place: string): void {
  const kind = config['peft_type'];
  if (kinds.some((one) => one === kind)) return;
  if (kind === undefined || kind === null) {
    const ofMlx = 'lora_parameters' in config || 'fine_tune_type' in config;
    throw unreadable(
      place,
      ofMlx ? 'It is of mlx-lm, and has no peft_type.' : 'It has no peft_type.',
      `What PEFT writes: ${kinds.join(', ')}.`,
      ofMlx
        ? 'Fuse it there (mlx_lm.fuse --de-quantize) and name the result with --weights.'
        : 'Write it again with PEFT.',
    );
  }
  const hint = prompts.some((one) => one === kind)
    ? 'It lengthens the input and changes no weight, so nothing can be merged: use it in PEFT, or train a LoRA instead.'
    : mergeThere;
  throw unsupported(place, 'peft_type', kind, listOf(kinds), hint);
}

const listOf = (all: readonly string[]): string =>
  `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;

/** Keys that matter before the first step only, or with others that are refused. */
const past: Readonly<Record<string, readonly string[]>> = {
  LORA: ['megatron_core', 'qalora_group_size', 'eva_config'],
  VERA: ['init_weights', 'save_projection'],
  IA3: ['init_ia3_weights'],
  OFT: ['init_weights', 'eps', 'num_cayley_neumann_terms'],
  PSOFT: ['init_weights', 'psoft_svd_lowrank_niter', 'random_seed', 'cayley_neumann_eps'],
};

/** What to do about keys that PEFT itself can resolve. */
const ways: Readonly<Record<string, string>> = {
  modules_to_save: `Whole modules beside an adapter are not read. ${mergeThere}`,
  trainable_token_indices: mergeThere,
  target_parameters: mergeThere,
  layer_replication: mergeThere,
  lora_bias: mergeThere,
};

const nothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Reads the keys of one configuration and remembers which. */
class Keys {
  private readonly config: JsonObject;
  private readonly place: string;
  private readonly read = new Set<string>();

  constructor(config: JsonObject, place: string) {
    this.config = config;
    this.place = place;
  }

  private take(key: string): unknown {
    this.read.add(key);
    return this.config[key];
  }

  number(key: string, otherwise?: number): number {
    const value = this.take(key) ?? otherwise;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw unreadable(this.place, `${key} is missing.`, 'A number.', 'Write it again with PEFT.');
  }

  flag(key: string, otherwise: boolean): boolean {
    const value = this.take(key) ?? otherwise;
    if (typeof value === 'boolean') return value;
    throw unsupported(this.place, key, value, 'true or false');
  }

  /** Numbers by a pattern of modules. */
  pattern(key: string): readonly (readonly [ReturnType<typeof patternOf>, number])[] {
    const value = this.take(key) ?? {};
    const entries = typeof value === 'object' ? Object.entries(value) : [];
    return entries.map(([text, number]: [string, unknown]) => {
      if (typeof number !== 'number') throw unsupported(this.place, key, value, 'numbers');
      // As PEFT's `get_pattern_key`.
      return [patternOf(value, `^(?:.*\\.)?(?:${text})$`, key, this.place), number] as const;
    });
  }

  /** The value must be one of these; where there is none the first stands for it, or `otherwise`. */
  must(key: string, wanted: readonly unknown[], otherwise = wanted[0]): unknown {
    const value = this.take(key) ?? otherwise;
    if (wanted.includes(value)) return value;
    const list = wanted.map((one) => JSON.stringify(one)).join(' or ');
    throw unsupported(this.place, key, value, list);
  }

  /** Refuses what has not been read and is not nothing. */
  end(kind: string): void {
    const passed = new Set(past[kind]);
    for (const [key, value] of Object.entries(this.config)) {
      if (this.read.has(key) || told.has(key) || passed.has(key) || nothing(value)) continue;
      throw unsupported(this.place, key, value, 'null or false', ownValue(ways, key));
    }
  }
}

/** The shapes of an adapter's tensors by module, then by part. */
type Modules = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

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
  const kind = config['peft_type'];
  const settings = settingsOf(kind, keys, modules, metadata['stowage'] === 'pissa');
  keys.must('bias', ['none']);
  keys.must('fan_in_fan_out', [false]);
  keys.end(String(kind));
  requireLinears(path, tensors);
  if (modules.size === 0)
    throw unreadable(
      path,
      'It has no tensor of an adapter.',
      'Tensors as PEFT names them.',
      'Save the adapter again with PEFT’s save_pretrained.',
    );
  const targeted = targeting(config, place);
  const groups = new Map<string, { settings: SiteSettings; members: string[] }>();
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
    requireSizes(own, module, parts, metadata['stowage'] === 'pissa', { path, place });
    const key = JSON.stringify(own);
    const group = groups.get(key) ?? { settings: own, members: [] };
    group.members.push(module);
    groups.set(key, group);
  }
  const feedforward = [...modules].flatMap(([module, parts]) =>
    parts.get('ia3_l')?.[0] === 1 && parts.get('ia3_l')?.[1] !== 1 ? [module] : [],
  );
  return { parts: [...groups.values()], feedforward };
}

/** What each number of an adapter must be, as in a recipe. */
const numberRules: Readonly<Record<string, Rule>> = {
  ...{ rank: count(1), alpha: positive, dropout: fraction },
  ...{ initial: notZero, key: count(0), blockSize: count(2) },
};

function requireRules(settings: SiteSettings, place: string): void {
  for (const [field, value] of Object.entries(settings) as [string, unknown][]) {
    const rule = ownValue(numberRules, field);
    if (!rule || rule.holds(value)) continue;
    throw unreadable(
      place,
      `The ${field} of its ${settings.kind} is ${String(value)}.`,
      `${field}: ${rule.wanted}.`,
      'Mend the configuration, or save the adapter again.',
    );
  }
}

/** Settings by module. */
type SettingsOf = (module: string) => SiteSettings;

function settingsOf(kind: unknown, keys: Keys, modules: Modules, converted: boolean): SettingsOf {
  switch (kind) {
    case 'LORA':
      return lowRank(keys, converted);
    case 'VERA': {
      const settings = {
        ...{
          kind: 'vera' as const,
          rank: keys.number('r'),
          dropout: keys.number('vera_dropout', 0),
        },
        ...{ initial: keys.number('d_initial', 0.1), key: keys.number('projection_prng_key', 0) },
      };
      return () => settings;
    }
    case 'IA3':
      return () => ({ kind: 'ia3' });
    case 'OFT':
      return oft(keys, modules);
    case 'PSOFT':
      return psoft(keys);
    default:
      throw new Error(`internal: a kind that requireKind let pass: ${String(kind)}`);
  }
}

function lowRank(keys: Keys, converted: boolean): SettingsOf {
  const [r, alpha] = [keys.number('r'), keys.number('lora_alpha')];
  const [ranks, alphas] = [keys.pattern('rank_pattern'), keys.pattern('alpha_pattern')];
  const rsLora = keys.flag('use_rslora', false);
  const dropout = keys.number('lora_dropout', 0);
  const dora = keys.flag('use_dora', false);
  // The other ways to begin take something off the base weights that files do not hold.
  const plain = [true, false, 'gaussian', 'orthogonal', 'eva'];
  const start = keys.must('init_lora_weights', dora ? plain : [...plain, 'pissa']);
  const of = (patterns: typeof ranks, module: string, otherwise: number): number =>
    patterns.find(([pattern]) => pattern(module) !== null)?.[1] ?? otherwise;
  return (module) => {
    const rank = of(ranks, module, r);
    const pair = { rank, alpha: of(alphas, module, alpha), rsLora, dropout };
    if (dora) return { kind: 'dora', ...pair };
    if (!converted) return { kind: 'lora', ...pair, start: start === 'pissa' ? 'pissa' : 'zero' };
    // The scale of rank 2r is that of rank r.
    const half = rank / 2;
    const same = rsLora ? Math.sqrt(half / rank) : half / rank;
    return { kind: 'lora', ...pair, rank: half, alpha: pair.alpha * same, start: 'pissa' };
  };
}

function oft(keys: Keys, modules: Modules): SettingsOf {
  const [blocks, size] = [keys.number('r', 0), keys.number('oft_block_size')];
  // PEFT's series is of −Q besides, so it is near no rotation of ours.
  keys.must('use_cayley_neumann', [false], true);
  keys.must('coft', [false]);
  keys.must('block_share', [false]);
  keys.must('module_dropout', [0]);
  return (module) => {
    if (blocks === 0) return { kind: 'oft', blockSize: size };
    // b(b − 1)/2 angles a block.
    const angles = modules.get(module)?.get('oft_R.weight')?.[1] ?? 0;
    return { kind: 'oft', blockSize: Math.round((1 + Math.sqrt(1 + 8 * angles)) / 2) };
  };
}

function psoft(keys: Keys): SettingsOf {
  const rank = keys.number('r');
  const series = rank > psoftExactUpTo;
  keys.must('psoft_orth', [true]);
  keys.must('ab_svd_init', ['psoft_init']);
  keys.must('psoft_svd', ['full']);
  keys.must('use_cayley_neumann', [series], false);
  if (series) keys.must('num_cayley_neumann_terms', [psoftTerms], 5);
  else keys.number('num_cayley_neumann_terms', 5);
  if (series) keys.must('cayley_neumann_eps', [null]);
  const vectors = keys.flag('psoft_mag_a', true);
  keys.must('psoft_mag_b', [vectors], true);
  const settings = {
    ...{ kind: 'psoft' as const, rank, vectors, alpha: keys.number('psoft_alpha') },
    dropout: keys.number('psoft_dropout', 0),
  };
  return () => settings;
}
