/** RoPE's cosines and sines in float64, as the papers and Hugging Face's configurations define them. */

import type { RopeScaling, RopeTable } from '../../compiler/ir/graph.ts';

/** Radians per position of pair j of `half`: theta^(−j / half), stretched where the configuration says so. */
function frequency(j: number, { half, theta, scaling }: RopeTable): number {
  return stretched(theta ** (-j / half), scaling);
}

/**
 * `linear` divides by the factor. `llama3` divides slow pairs (wavelength above original / lowFrequencyFactor), leaves
 * fast ones (below original / highFrequencyFactor), and blends in between.
 */
function stretched(plain: number, scaling: RopeScaling | null): number {
  if (!scaling) return plain;
  if (scaling.kind === 'linear') return plain / scaling.factor;
  const { factor, lowFrequencyFactor: low, highFrequencyFactor: high } = scaling;
  const turns = (scaling.originalPositions * plain) / (2 * Math.PI);
  if (turns < low) return plain / factor;
  if (turns > high) return plain;
  const fast = (turns - low) / (high - low);
  return (1 - fast) * (plain / factor) + fast * plain;
}

/** [positions, half, 2]: cos and sin of position × frequency. */
export function ropeTable(table: RopeTable): Float64Array {
  const values = new Float64Array(table.positions * table.half * 2);
  for (let p = 0; p < table.positions; p++) {
    for (let j = 0; j < table.half; j++) {
      const angle = p * frequency(j, table);
      values.set([Math.cos(angle), Math.sin(angle)], (p * table.half + j) * 2);
    }
  }
  return values;
}
