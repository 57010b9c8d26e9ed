/** IA3: a scale of each output of a module, or of each input. */

import type { ChangeRows, PeftKind } from './kind.ts';
import { at, eachRow, times } from './rows.ts';

/** Whether outputs or inputs are scaled is in the tensors' shapes. */
export interface Ia3Settings {
  readonly kind: 'ia3';
}

export const ia3: PeftKind<Ia3Settings, 'ia3'> = {
  kind: 'ia3',
  type: 'IA3',
  parts: ['ia3_l'],
  past: ['init_ia3_weights'],
  config: (_, { feedforward }) => ({
    exclude_modules: null,
    feedforward_modules: feedforward,
    init_ia3_weights: true,
  }),
  read: () => () => ({ kind: 'ia3' }),
  sizes: () => ({}),
  fits: (_, shape, { inward, into, out }) =>
    shape.reduce((n, d) => n * d, 1) === (inward ? into : out),
  inward: (part, [first, second]) => part === 'ia3_l' && first === 1 && second !== 1,
  change: async (_, target) => {
    const scales = await target.read('ia3_l');
    const rows: ChangeRows = (w, from) =>
      eachRow(w, target.into, (row, i) => {
        if (target.inward) row.forEach((x, j) => (row[j] = x * at(scales, j)));
        else times(row, at(scales, from + i));
      });
    return target.inward
      ? { rows }
      : { rows, bias: (b) => b.forEach((x, i) => (b[i] = x * at(scales, i))) };
  },
};
