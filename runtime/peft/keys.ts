/** A PEFT configuration's keys: every one is either followed, without effect on what was trained, or refused by name. */

import { own } from '../format/records.ts';
import type { JsonObject } from '../files/json.ts';
import { mergeThere, unreadable, unsupported } from './refusals.ts';
import { patternOf, targetKeys } from './targeted.ts';

/** Keys that say where an adapter comes from, or which modules it has: its tensors are held to the latter. */
const told = new Set<string>([
  ...['auto_mapping', 'base_model_name_or_path', 'inference_mode', 'peft_type', 'peft_version'],
  ...['revision', 'task_type', 'feedforward_modules', 'runtime_config'],
  ...targetKeys,
]);

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
export class Keys {
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

  /** Refuses what has not been read, is not among `past` and is not nothing. */
  end(past: readonly string[]): void {
    const passed = new Set(past);
    for (const [key, value] of Object.entries(this.config)) {
      if (this.read.has(key) || told.has(key) || passed.has(key) || nothing(value)) continue;
      throw unsupported(this.place, key, value, 'null or false', own(ways, key));
    }
  }
}
