/** What LoRA and DoRA share in PEFT's files: the pair of factors, its scale, and the configuration's class. */

import type { Json, LowRankChange, Patterns, TargetTensors, Sizes } from './kind.ts';
import type { Keys } from './keys.ts';

export interface LowRankSettings {
  readonly rank: number;
  readonly alpha: number;
  readonly rsLora: boolean;
  readonly dropout: number;
}

/** The scale of a low-rank change: alpha / rank, or alpha / √rank. */
export const lowRankScale = ({ alpha, rank, rsLora }: Omit<LowRankSettings, 'dropout'>): number =>
  alpha / (rsLora ? Math.sqrt(rank) : rank);

/** Their factors; the tensors of the first are of `rank` rows, those of the second of so many columns. */
export const pairParts = ['lora_A.weight', 'lora_B.weight'] as const;

export const pastOfPair = ['megatron_core', 'qalora_group_size', 'eva_config'];

/** Which of a model's layers: the targets say it. */
export const layers: Json = { layers_pattern: null, layers_to_transform: null };

/** The keys of the pair's configuration. */
export function pairConfig(
  pair: LowRankSettings,
  dora: boolean,
  patterns: Partial<Patterns>,
): Json {
  return {
    ...layers,
    ...{ alora_invocation_tokens: null, arrow_config: null, corda_config: null, eva_config: null },
    ...{ ensure_weight_tying: false, exclude_modules: null, kasa_config: null },
    ...{ layer_replication: null, loftq_config: {}, lora_bias: false, lora_ga_config: null },
    ...{ megatron_config: null, megatron_core: 'megatron.core', monteclora_config: null },
    ...{ qalora_group_size: 16, target_parameters: null, trainable_token_indices: null },
    ...{ use_bdlora: null, use_qalora: false, velora_config: null },
    alpha_pattern: patterns.alphas ?? {},
    bias: 'none',
    init_lora_weights: true,
    lora_alpha: pair.alpha,
    lora_dropout: pair.dropout,
    r: pair.rank,
    rank_pattern: patterns.ranks ?? {},
    use_dora: dora,
    use_rslora: pair.rsLora,
  };
}

/** What a configuration says of each module: LoRA, or DoRA. `doubled`: a PiSSA of half its rank, as we write it. */
export function readPair(
  keys: Keys,
  doubled: boolean,
): (
  module: string,
) => LowRankSettings &
  ({ readonly kind: 'dora' } | { readonly kind: 'lora'; readonly start: 'zero' | 'pissa' }) {
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
    if (!doubled) return { kind: 'lora', ...pair, start: start === 'pissa' ? 'pissa' : 'zero' };
    // The scale of rank 2r is that of rank r.
    const half = rank / 2;
    const same = rsLora ? Math.sqrt(half / rank) : half / rank;
    return { kind: 'lora', ...pair, rank: half, alpha: pair.alpha * same, start: 'pissa' };
  };
}

/** Sizes of the factors. */
export const pairSizes = ({ rank }: LowRankSettings, doubled: boolean): Sizes => {
  const [a, b] = pairParts;
  const r = doubled ? 2 * rank : rank;
  return { [a]: [0, r, 'r'], [b]: [1, r, 'r'] };
};

/** s·B and A. */
export async function pairOf({ read, into }: TargetTensors, scale: number): Promise<LowRankChange> {
  const a = Float64Array.from(await read('lora_A.weight'));
  const b = Float64Array.from(await read('lora_B.weight'), (value) => scale * value);
  return { rank: a.length / into, a, b };
}
