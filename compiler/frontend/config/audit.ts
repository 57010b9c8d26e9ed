/** Holds config.json against what the model file has read, stated and computed (facts.ts). */

import {
  configConflict,
  configKeyUnread,
  configValueType,
  contextTooLong,
  placeInConfig,
} from '../../diagnostics.ts';
import type { Config } from './config.ts';
import { asRecord, lookUp, textKey, valueAt } from './config.ts';
import type { Fact, NumberRule } from './facts.ts';
import { changesNothing, factOf, facts, nameOf, same } from './facts.ts';

/** What reading a model file has shown. */
export interface Witness {
  /** Keys that it read or stated. */
  readonly read: ReadonlySet<string>;
  /** What its operators were given, by the name of the fact. */
  readonly seen: ReadonlyMap<string, ReadonlySet<unknown>>;
  /** Names of the tensors that its weights are. */
  readonly tensors: readonly string[];
  readonly context: { readonly name: string; readonly size: number } | null;
  readonly modelFile: string;
}

/** Throws where a key that changes the function is neither followed nor stated, or is a number that cannot be. */
export function audit(config: Config, witness: Witness): void {
  auditPart(config, witness, '');
  if (!config.text) return;
  const inside = `${textKey}.`;
  const read = [...witness.read].map((key) =>
    key.startsWith(inside) ? key.slice(inside.length) : key,
  );
  auditPart(config.text, { ...witness, read: new Set(read) }, inside);
}

function auditPart(config: Config, witness: Witness, prefix: string): void {
  const names = new Set([...witness.read].map((key) => nameIn(key)));
  for (const fact of [...facts, ...layerKinds(config)]) {
    const given = fact.keys.flatMap((key) => {
      const value = valueAt(config.given, key);
      const there = value !== undefined && value !== null;
      return there && !isIgnored(config, key) ? [{ key, value }] : [];
    });
    const [first, ...rest] = given;
    if (idle(config, fact)) continue;
    const window = nameOf(fact) === 'sliding_window' && !isIgnored(config, nameOf(fact));
    const said = first ?? (window ? byDefault(config, fact) : undefined);
    if (!said) continue;
    const { key, value } = said;
    const at = placeInConfig(config.file, prefix + key);
    const rule = fact.rule;
    if (rule !== undefined && !obeys(value, rule))
      throw configValueType(prefix + key, value, `a number, ${rule}`, at);
    // rope.ts has compared what lies inside objects.
    const flat = [first, ...rest].filter((one) => one && !one.key.includes('.'));
    const other = flat.find((one) => one && !same(one.value, value));
    if (other && !key.includes('.') && !witness.read.has(other.key))
      throw configConflict(config.file, [key, value], [other.key, other.value]);
    if (names.has(nameOf(fact)) || changesNothing(fact, value)) continue;
    if (fact.usual && same(value, config.defaults[nameOf(fact)])) continue;
    if (shown(config, fact, value, witness)) continue;
    if (window && witness.context) {
      if (witness.context.size <= reach(key, Number(value))) continue;
      const { name, size } = witness.context;
      throw contextTooLong(name, size, reach(key, Number(value)), prefix + key, at);
    }
    throw configKeyUnread(prefix + key, value, fact, witness.modelFile, at);
  }
}

/** A key by the name of its fact. */
const nameIn = (key: string): string => {
  const fact = factOf(key);
  return fact ? nameOf(fact) : key;
};

const isIgnored = ({ ignored }: Config, key: string): boolean =>
  [...ignored].some((one) => one === key || nameIn(one) === nameIn(key));

/** Layers of other kinds than the two that most models have, where their rotary positions are others. */
function layerKinds({ given, values }: Config): readonly Fact[] {
  const kinds = asRecord(given['rope_parameters']) ?? {};
  const full = asRecord(valueAt(values, 'rope_parameters.full_attention')) ?? {};
  return Object.entries(kinds).flatMap(([kind, value]): readonly Fact[] => {
    if (asRecord(value) === null || ['full_attention', 'sliding_attention'].includes(kind))
      return [];
    const theta = `rope_parameters.${kind}.rope_theta`;
    if (same(valueAt(values, theta), full['rope_theta'])) return [];
    return [{ keys: [theta], is: `the base of rotary positions in ${kind} layers` }];
  });
}

function byDefault(
  config: Config,
  fact: Fact,
): { readonly key: string; readonly value: unknown } | undefined {
  const key = nameOf(fact);
  const value = lookUp(config, key);
  return value === undefined || value === null ? undefined : { key, value };
}

function obeys(value: unknown, rule: NumberRule): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  switch (rule) {
    case 'above 0':
      return value > 0;
    case 'from 0 to 1':
      return value >= 0 && value <= 1;
    case 'at most 1':
      return value > 0 && value <= 1;
    case 'whole, at least 1':
      return Number.isInteger(value) && value >= 1;
    case 'whole, at least 0':
      return Number.isInteger(value) && value >= 0;
    default:
      return rule satisfies never;
  }
}

/** Whether other keys say that this one does nothing. */
function idle(config: Config, fact: Fact): boolean {
  const { given } = config;
  const layers = Number(given['num_hidden_layers'] ?? given['n_layer'] ?? 0);
  const kinds = given['layer_types'];
  switch (nameOf(fact)) {
    case 'sliding_window': {
      if (given['use_sliding_window'] === false) return true;
      if (Array.isArray(kinds)) return !kinds.some((kind) => /sliding|chunked/.test(String(kind)));
      const first = given['max_window_layers'];
      return given['use_sliding_window'] === true && typeof first === 'number' && first >= layers;
    }
    case 'layer_types':
      // Windows are held against the context by themselves.
      return (
        Array.isArray(kinds) &&
        kinds.every((kind) => ['full_attention', 'sliding_attention'].includes(String(kind)))
      );
    case 'rope_local_base_freq':
      return same(lookUp(config, 'rope_local_base_freq'), lookUp(config, 'rope_theta'));
    case 'no_rope_layer_interval':
      // A list beside it is what counts; without rotary layers left out, it says nothing.
      return (
        leavesOut(given['no_rope_layers']) === false ||
        Number(given['no_rope_layer_interval']) > layers
      );
    case 'no_rope_layers': {
      const every = lookUp(config, 'no_rope_layer_interval');
      const list = given['no_rope_layers'];
      // The same as its interval, which is asked for by itself.
      return (
        leavesOut(list) === false ||
        (Array.isArray(list) &&
          list.every((turned, i) => Boolean(turned) === ((i + 1) % Number(every) !== 0)))
      );
    }
    case 'num_experts_per_tok':
      return changesNothing(
        facts.find((one) => nameOf(one) === 'num_local_experts') ?? fact,
        lookUp(config, 'num_local_experts'),
      );
    case 'head_dim': {
      const [width, heads] = [lookUp(config, 'hidden_size'), lookUp(config, 'num_attention_heads')];
      return same(Number(width) / Number(heads), given['head_dim']);
    }
    default:
      return false;
  }
}

/** Whether a list of `no_rope_layers` (1: turned) leaves a layer out; null where there is no list. */
const leavesOut = (list: unknown): boolean | null =>
  Array.isArray(list) ? list.some((turned) => !turned) : null;

/** How far a context may go before a window is felt: one of `local_attention` is half to each side. */
const reach = (key: string, window: number): number =>
  key === 'local_attention' ? Math.floor(window / 2) + 1 : window;

/** Whether what the model computes is what the key says. */
function shown(config: Config, fact: Fact, value: unknown, { seen, tensors }: Witness): boolean {
  const all = (name: string, wanted: unknown): boolean => {
    const values = [...(seen.get(name) ?? [])];
    return values.length > 0 && values.every((one) => same(one, wanted));
  };
  if (fact.bias) return tensors.some((name) => name.endsWith('bias'));
  switch (nameOf(fact)) {
    case 'query_pre_attn_scalar':
      return all('attention_multiplier', Number(value) ** -0.5);
    case 'softmax_scale':
      return all('attention_multiplier', value);
    case 'partial_rotary_factor': {
      const [width] = seen.get('head_dim') ?? [lookUp(config, 'head_dim')];
      return all('rotary_dim', Math.trunc(Number(width) * Number(value)));
    }
    case 'tie_word_embeddings':
      return value === !tensors.some(isHead);
    default:
      return all(nameOf(fact), value);
  }
}

/** Names under which checkpoints hold a head of its own. */
export const isHead = (tensor: string): boolean =>
  /^(?:.*\.)?(?:lm_head|embed_out)\.weight$|^output\.weight$/.test(tensor);
