/** DoRA: LoRA of the rows' directions, and their lengths. */

import type { PeftKind } from './kind.ts';
import {
  lowRankScale,
  pairConfig,
  pairOf,
  pairParts,
  pairSizes,
  pastOfPair,
  type LowRankSettings,
} from './low-rank.ts';
import { adding, at, eachRow, times } from './rows.ts';

export interface DoraSettings extends LowRankSettings {
  readonly kind: 'dora';
}

const lengthsPart = 'lora_magnitude_vector';

/** PEFT's type is LoRA's, which reads it. */
export const dora: PeftKind<DoraSettings, 'dora'> = {
  kind: 'dora',
  type: 'LORA',
  parts: [...pairParts, lengthsPart],
  past: pastOfPair,
  config: (settings, _, patterns) => pairConfig(settings, true, patterns),
  sizes: pairSizes,
  fits: (part, shape, { out, into }) =>
    part === pairParts[0] ? shape[1] === into : shape[0] === out,
  change: async (settings, target) => {
    const add = adding(await pairOf(target, lowRankScale(settings)));
    const lengths = await target.read(lengthsPart);
    return {
      rows: (w, from) => {
        add(w, from);
        eachRow(w, target.into, (row, i) => {
          const length = Math.sqrt(row.reduce((sum, x) => sum + x * x, 0));
          times(row, at(lengths, from + i) / length);
        });
      },
    };
  },
};
