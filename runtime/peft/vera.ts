/** VeRA: two vectors at each target module, around one frozen random pair for all. */

import { Mersenne } from '../weights/mersenne.ts';
import type { LowRankChange, PeftKind, TargetTensors } from './kind.ts';
import { layers } from './low-rank.ts';
import { adding, at } from './rows.ts';

export interface VeraSettings {
  readonly kind: 'vera';
  readonly rank: number;
  readonly initial: number;
  readonly dropout: number;
  readonly key: number;
}

export const vera: PeftKind<VeraSettings, 'vera'> = {
  kind: 'vera',
  type: 'VERA',
  parts: ['vera_lambda_b', 'vera_lambda_d'],
  shared: {
    names: ['vera_A', 'vera_B'],
    takes: (name, { rank }, { out, into }) => (name === 'vera_A' ? [rank, into] : [out, rank]),
    // As PEFT draws them for all its modules; vera_B after vera_A.
    drawn: (name, { rank, key }, shapes) => {
      const [tallest, widest] = [0, 1].map((axis) =>
        Math.max(...shapes.map((shape) => shape?.[axis] ?? 1)),
      );
      const [wide, tall] = [rank * (widest ?? 1), rank * (tallest ?? 1)];
      const random = new Mersenne(key);
      const [columns, count] = name === 'vera_A' ? [widest ?? 1, wide] : [rank, tall];
      if (name === 'vera_B') for (let i = 0; i < wide; i++) random.bits();
      const bound = Math.sqrt(6 / columns);
      return {
        values: Float32Array.from({ length: count }, () => random.uniform(bound)),
        columns,
      };
    },
  },
  past: ['init_weights', 'save_projection'],
  free: ['initial'],
  config: ({ rank, initial, dropout, key }) => ({
    ...layers,
    bias: 'none',
    d_initial: initial,
    init_weights: true,
    projection_prng_key: key,
    r: rank,
    save_projection: true,
    vera_dropout: dropout,
  }),
  read: (keys) => {
    const settings: VeraSettings = {
      ...{ kind: 'vera', rank: keys.number('r'), dropout: keys.number('vera_dropout', 0) },
      ...{ initial: keys.number('d_initial', 0.1), key: keys.number('projection_prng_key', 0) },
    };
    return () => settings;
  },
  sizes: ({ rank }) => ({ vera_lambda_d: [0, rank, 'r'] }),
  fits: (part, shape, { out }) => part !== 'vera_lambda_b' || shape[0] === out,
  change: async (settings, target) => ({ rows: adding(await pair(settings, target)) }),
  pair,
};

/** diag(λb)·B·diag(λd) and A, each the first rows or columns of what all target modules share. */
async function pair({ rank }: VeraSettings, target: TargetTensors): Promise<LowRankChange> {
  const { out, into } = target;
  const [inner, outer] = [await target.read('vera_lambda_d'), await target.read('vera_lambda_b')];
  const [wide, tall] = [await target.shared('vera_A'), await target.shared('vera_B')];
  const a = Float64Array.from({ length: rank * into }, (_, k) =>
    at(wide.values, Math.floor(k / into) * wide.columns + (k % into)),
  );
  const b = Float64Array.from({ length: out * rank }, (_, k) => {
    const [i, r] = [Math.floor(k / rank), k % rank];
    return at(outer, i) * at(tall.values, i * tall.columns + r) * at(inner, r);
  });
  return { rank, a, b };
}
