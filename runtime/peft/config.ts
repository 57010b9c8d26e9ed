/** `adapter_config.json` as PEFT 0.21 writes it, every key of the configuration's class. */

import type { Targets } from './names.ts';
import type { SettingsPart, SiteSettings } from './settings.ts';
import { lowRankScale, psoftExactUpTo, psoftTerms } from './settings.ts';

type Json = Readonly<Record<string, unknown>>;

/** What a configuration says of the model. */
export interface ConfigOf {
  readonly base: string | null;
  /** As in `Meta`. PEFT takes an adapter without a task for any model; with the wrong one it cannot load it. */
  readonly causal: boolean;
  /** Names or their last words. */
  readonly targets: Targets;
}

/** Of every kind. */
const common = ({ base, causal, targets }: ConfigOf): Json => ({
  auto_mapping: null,
  base_model_name_or_path: base,
  fan_in_fan_out: false,
  inference_mode: true,
  modules_to_save: null,
  peft_version: '0.21.0',
  revision: null,
  target_modules: targets.all,
  task_type: causal ? 'CAUSAL_LM' : null,
});

/** Which of a model's layers: the targets say it. */
const layers: Json = { layers_pattern: null, layers_to_transform: null };

/** Ranks and alphas by module, where a folder has more than one. */
export interface Patterns {
  readonly ranks: Readonly<Record<string, number>>;
  readonly alphas: Readonly<Record<string, number>>;
}

/** How a low-rank pair enters the product. */
interface Pair extends Partial<Patterns> {
  readonly rank: number;
  readonly alpha: number;
  readonly rsLora: boolean;
  readonly dropout: number;
  readonly dora: boolean;
}

/** The configuration of a LoRA folder. */
export function loraConfig(pair: Pair, of: ConfigOf): Json {
  return sorted({
    ...common(of),
    ...layers,
    ...{ alora_invocation_tokens: null, arrow_config: null, corda_config: null, eva_config: null },
    ...{ ensure_weight_tying: false, exclude_modules: null, kasa_config: null },
    ...{ layer_replication: null, loftq_config: {}, lora_bias: false, lora_ga_config: null },
    ...{ megatron_config: null, megatron_core: 'megatron.core', monteclora_config: null },
    ...{ qalora_group_size: 16, target_parameters: null, trainable_token_indices: null },
    ...{ use_bdlora: null, use_qalora: false, velora_config: null },
    alpha_pattern: pair.alphas ?? {},
    bias: 'none',
    init_lora_weights: true,
    lora_alpha: pair.alpha,
    lora_dropout: pair.dropout,
    peft_type: 'LORA',
    r: pair.rank,
    rank_pattern: pair.ranks ?? {},
    use_dora: pair.dora,
    use_rslora: pair.rsLora,
  });
}

/** The configuration of a folder that holds what was trained. */
export function peftConfig(
  settings: SiteSettings,
  of: ConfigOf,
  patterns: Partial<Patterns> = {},
): Json {
  switch (settings.kind) {
    case 'lora': {
      const pair = { ...settings, ...patterns, dora: false };
      return loraConfig(settings.start === 'pissa' ? { ...pair, ...doubled(settings) } : pair, of);
    }
    case 'dora':
      return loraConfig({ ...settings, ...patterns, dora: true }, of);
    case 'vera':
      return sorted({
        ...common(of),
        ...layers,
        bias: 'none',
        d_initial: settings.initial,
        init_weights: true,
        peft_type: 'VERA',
        projection_prng_key: settings.key,
        r: settings.rank,
        save_projection: true,
        vera_dropout: settings.dropout,
      });
    case 'ia3':
      return sorted({
        ...common(of),
        exclude_modules: null,
        feedforward_modules: of.targets.feedforward,
        init_ia3_weights: true,
        peft_type: 'IA3',
      });
    case 'oft':
      return sorted({
        ...common(of),
        ...layers,
        ...{ block_share: false, coft: false, eps: 6e-5, exclude_modules: null },
        bias: 'none',
        init_weights: true,
        module_dropout: 0,
        num_cayley_neumann_terms: 5,
        oft_block_size: settings.blockSize,
        peft_type: 'OFT',
        r: 0,
        // R = (I − Q)(I + Q)⁻¹ there and here; the series would be of −Q besides.
        use_cayley_neumann: false,
      });
    case 'psoft': {
      const series = settings.rank > psoftExactUpTo;
      return sorted({
        ...common(of),
        ...layers,
        ...{ ab_svd_init: 'psoft_init', cayley_neumann_eps: null, exclude_modules: null },
        ...{ psoft_svd: 'full', psoft_svd_lowrank_niter: 10, random_seed: 0 },
        init_weights: true,
        num_cayley_neumann_terms: series ? psoftTerms : 5,
        peft_type: 'PSOFT',
        psoft_alpha: settings.alpha,
        psoft_dropout: settings.dropout,
        psoft_mag_a: settings.vectors,
        psoft_mag_b: settings.vectors,
        psoft_orth: true,
        r: settings.rank,
        use_cayley_neumann: series,
      });
    }
    default:
      return settings satisfies never;
  }
}

/** Rank 2r at the same scale. */
function doubled(settings: { rank: number; alpha: number; rsLora: boolean }): {
  readonly rank: number;
  readonly alpha: number;
} {
  const rank = 2 * settings.rank;
  const { rsLora } = settings;
  return { rank, alpha: lowRankScale(settings) * (rsLora ? Math.sqrt(rank) : rank) };
}

const sorted = (config: Json): Json =>
  Object.fromEntries(Object.entries(config).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Several adapters as one configuration: LoRAs, or DoRAs, that differ in rank and alpha alone. Null where PEFT has no one
 * configuration for them.
 */
export function inOne(
  parts: readonly SettingsPart[],
): { readonly settings: SiteSettings; readonly patterns: Patterns } | null {
  const first = parts[0]?.settings;
  if (first?.kind !== 'lora' && first?.kind !== 'dora') return null;
  const ranks: Record<string, number> = {};
  const alphas: Record<string, number> = {};
  for (const { settings, members } of parts) {
    if (settings.kind !== 'lora' && settings.kind !== 'dora') return null;
    if (settings.kind === 'lora' && settings.start === 'pissa') return null;
    const { kind, rsLora, dropout, rank, alpha } = settings;
    if (kind !== first.kind || rsLora !== first.rsLora || dropout !== first.dropout) return null;
    for (const module of members) {
      if (rank !== first.rank) ranks[module] = rank;
      if (alpha !== first.alpha) alphas[module] = alpha;
    }
  }
  return { settings: first, patterns: { ranks, alphas } };
}
