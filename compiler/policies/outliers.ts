/**
 * quantised with structured outliers: HyC-LoRA's intra-operator tier, bettered by clipping. Ranges are
 * calibrated on the first batches and then follow the data; half a percent of the channels, those of the most energy,
 * are kept exactly.
 */

import { bytesOf, coded } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import { matrix } from './policy.ts';
import type { Policy } from './policy.ts';
import { quantised } from './quantised.ts';

/** Share of the channels kept exactly, at least one. */
const share = 0.005;

const exactOf = (type: TensorType): number => Math.max(1, Math.floor(share * matrix(type).columns));

/**
 * Standard deviations that codes span on either side of the mean: the outermost levels of the uniform quantiser of 2ᵇ
 * levels with the least mean square error on normal numbers (Max 1960, table II: steps 0.9957σ and 0.3352σ). Spanning
 * the whole range instead, as HyC-LoRA does, doubles the error of 2 bits. At 8 bits there is nothing to gain.
 */
const clips = { 8: 0, 4: 2.514, 2: 1.494 } as const;
/** The error of those quantisers, relative; at 8 bits that of the whole range. */
const clipped = { 8: null, 4: 0.1074, 2: 0.3447 } as const;
/** What is clipped lands on the outermost level whatever is drawn, a bias; codes that are to have none span it all. */
const unclipped = 0;

const stored = (type: TensorType, bits: 8 | 4 | 2): TensorType =>
  coded(type.shape, bits, exactOf(type));

export interface OutlierOptions {
  /** Codes are rounded up with the probability of their fraction: unbiased, with more variance. */
  readonly stochastic?: boolean;
}

export function outliers(bits: 8 | 4 | 2, { stochastic = false }: OutlierOptions = {}): Policy {
  const plain = quantised(bits);
  const name = `${bits}-bit + outliers${stochastic ? ', stochastic' : ''}`;
  return {
    ...plain,
    probe: false,
    name,
    fits: (candidate) => plain.fits(candidate) && matrix(candidate.type).columns > 8,
    bytes: (type) => bytesOf(stored(type, bits)),
    // A uniform draw in place of one half adds the variance of the fraction: √2 times the error of rounding to nearest.
    error: (type) =>
      stochastic ? Math.SQRT2 * plain.error(type) : (clipped[bits] ?? plain.error(type)),
    pack: (storage, value) => {
      const { g, salt } = storage;
      const type = g.typeOf(value);
      const { rows, columns } = matrix(type);
      const state = storage.state('ranges', { dtype: 'f32', shape: [4, columns] });
      const clip = stochastic ? unclipped : clips[bits];
      const attrs = { bits, exact: exactOf(type), salt, site: salt, clip };
      const seed = stochastic ? storage.seed() : null;
      return [
        g.add(
          'quantize',
          [value, state, storage.batch(), storage.real(rows), seed, storage.faults()],
          attrs,
          name,
        ),
      ];
    },
  };
}
