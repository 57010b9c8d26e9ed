/** The optimizers there are, by the recipe's settings. */

import { adamw, type AdamW } from './adamw.ts';
import type { Optimizer } from './optimizer.ts';
import { sgd, type Sgd } from './sgd.ts';

export type OptimizerSettings = AdamW | Sgd;

export function optimizerOf(settings: OptimizerSettings): Optimizer {
  switch (settings.kind) {
    case 'adamw':
      return adamw(settings);
    case 'sgd':
      return sgd(settings);
    default:
      return settings satisfies never;
  }
}
