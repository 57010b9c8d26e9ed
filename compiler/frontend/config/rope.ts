/**
 * RoPE in config.json has two spellings. transformers 4 wrote `rope_theta` beside `rope_scaling` (whose kind is `type` or
 * `rope_type`), and `rope_local_base_freq` for layers with a window; transformers 5 writes `rope_parameters`, with all of
 * it inside, or one such object for each kind of layer. Here either becomes both, as transformers 5 reads them, so that a
 * model file may ask for the keys of its choice.
 */

import { configConflict } from '../../diagnostics.ts';

type Json = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;

/** A value with the key that it was found under. */
type Found = readonly [key: string, value: unknown];

const present = (list: readonly Found[]): readonly Found[] =>
  list.filter(([, value]) => value !== undefined && value !== null);

/** The one value that all keys agree on; undefined where none is there. Throws `config-conflict`. */
function agreed(file: string, list: readonly Found[]): unknown {
  const [first, ...rest] = present(list);
  const other = rest.find(([, value]) => JSON.stringify(value) !== JSON.stringify(first?.[1]));
  if (first && other) throw configConflict(file, first, other);
  return first?.[1];
}

/** The kinds whose frequencies depend on the positions that the model was first trained for. */
const fromOriginal = ['llama3', 'yarn', 'longrope'];

/** The config with both spellings of its rotary positions, from either; as it is where it has none. */
export function withRope(given: Json, defaults: Json, file: string): Json {
  const parameters = asObject(given['rope_parameters']) ?? {};
  const layered = Object.entries(parameters).flatMap(([kind, value]) => {
    const own = asObject(value);
    return own ? [[kind, own] as const] : [];
  });
  const byLayer = new Map(layered);
  const wide = byLayer.get('full_attention') ?? layered[0]?.[1] ?? parameters;
  const inside = byLayer.has('full_attention')
    ? 'rope_parameters.full_attention'
    : 'rope_parameters';
  const theta =
    agreed(file, [
      [`${inside}.rope_theta`, wide['rope_theta']],
      ...['rope_theta', 'rotary_emb_base', 'global_rope_theta'].map((k): Found => [k, given[k]]),
    ]) ?? defaults['rope_theta'];
  const scaled = scalingOf(given, wide, inside, file);
  if (theta === undefined && scaled === null) return given;

  const share = wide['partial_rotary_factor'] ?? given['partial_rotary_factor'];
  const whole = (own: Json, base: unknown): Json => ({
    ...(share === undefined ? {} : { partial_rotary_factor: share }),
    ...own,
    rope_type: kindOf(own),
    rope_theta: own['rope_theta'] ?? base,
    ...original(given, own),
  });
  const full = whole(scaled ?? {}, theta);
  const narrow = byLayer.get('sliding_attention');
  const local =
    agreed(file, [
      ['rope_parameters.sliding_attention.rope_theta', narrow?.['rope_theta']],
      ...['rope_local_base_freq', 'local_rope_theta'].map((k): Found => [k, given[k]]),
    ]) ?? (byLayer.size > 0 ? undefined : defaults['rope_local_base_freq']);
  const sliding = narrow || local !== undefined ? whole(narrow ?? {}, local ?? theta) : full;
  const others = layered
    .filter(([kind]) => !['full_attention', 'sliding_attention'].includes(kind))
    .map(([kind, own]) => [kind, whole(own, theta)] as const);
  return {
    ...given,
    rope_theta: theta,
    rope_scaling: kindOf(full) === 'default' ? null : full,
    rope_local_base_freq: sliding['rope_theta'],
    rope_parameters: {
      ...full,
      ...Object.fromEntries(others),
      full_attention: full,
      sliding_attention: sliding,
    },
    ...(share === undefined ? {} : { partial_rotary_factor: share }),
  };
}

const kindOf = (own: Json): unknown => own['rope_type'] ?? own['type'] ?? 'default';

/** The scaling of layers that see everything: `rope_scaling` or what `rope_parameters` says; null where neither does. */
function scalingOf(given: Json, wide: Json, inside: string, file: string): Json | null {
  const older = asObject(given['rope_scaling']);
  const newer = Object.keys(wide).length > 0 ? wide : null;
  if (older && newer) {
    const keys = new Set([...Object.keys(older), ...Object.keys(newer)]);
    keys.delete('type');
    for (const key of keys) {
      const [a, b] =
        key === 'rope_type' ? [kindOf(older), kindOf(newer)] : [older[key], newer[key]];
      agreed(file, [
        [`rope_scaling.${key}`, a],
        [`${inside}.${key}`, b],
      ]);
    }
    return { ...newer, ...older };
  }
  return older ?? newer;
}

/** transformers takes the config's own key first, then the scaling's, then the longest context. */
function original(given: Json, own: Json): Json {
  if (!fromOriginal.includes(String(kindOf(own)))) return {};
  const key = 'original_max_position_embeddings';
  const positions = given[key] ?? own[key] ?? given['max_position_embeddings'];
  return positions === undefined ? {} : { [key]: positions };
}
