/** `adapter_config.json` as PEFT 0.21 writes it, every key of the configuration's class. */

import type { Json, Patterns, Targets } from './kind.ts';
import { peftKind, type AttachedSettings } from './kinds.ts';
import type { SettingsPart } from './settings.ts';

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

/** The configuration of a folder that holds what was trained. */
export function peftConfig(
  settings: AttachedSettings,
  of: ConfigOf,
  patterns: Partial<Patterns> = {},
): Json {
  const { type, config } = peftKind(settings);
  const whole = { ...common(of), peft_type: type, ...config(settings, of.targets, patterns) };
  return Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Several adapters as one configuration: LoRAs, or DoRAs, that differ in rank and alpha alone. Null where PEFT has no one
 * configuration for them.
 */
export function inOne(
  parts: readonly SettingsPart[],
): { readonly settings: AttachedSettings; readonly patterns: Patterns } | null {
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
