/** OFT: inputs rotated in blocks. */

import type { ChangeRows, PeftKind } from './kind.ts';
import { layers } from './low-rank.ts';
import { cayley } from './rotation.ts';
import { at } from './rows.ts';

export interface OftSettings {
  readonly kind: 'oft';
  readonly blockSize: number;
}

const anglesPart = 'oft_R.weight';

/** Of a block of b there are b(b − 1)/2 angles. */
const blockOf = (angles: number): number => (1 + Math.sqrt(1 + 8 * angles)) / 2;

export const oft: PeftKind<OftSettings, 'oft'> = {
  kind: 'oft',
  type: 'OFT',
  parts: [anglesPart],
  past: ['init_weights', 'eps', 'num_cayley_neumann_terms'],
  config: ({ blockSize }) => ({
    ...layers,
    ...{ block_share: false, coft: false, eps: 6e-5, exclude_modules: null },
    bias: 'none',
    init_weights: true,
    module_dropout: 0,
    num_cayley_neumann_terms: 5,
    oft_block_size: blockSize,
    r: 0,
    // R = (I − Q)(I + Q)⁻¹ there and here; the series would be of −Q besides.
    use_cayley_neumann: false,
  }),
  read: (keys, modules) => {
    const [blocks, size] = [keys.number('r', 0), keys.number('oft_block_size')];
    // PEFT's series is of −Q besides, so it is near no rotation of ours.
    keys.must('use_cayley_neumann', [false], true);
    keys.must('coft', [false]);
    keys.must('block_share', [false]);
    keys.must('module_dropout', [0]);
    return (module) => ({
      kind: 'oft',
      blockSize:
        blocks === 0 ? size : Math.round(blockOf(modules.get(module)?.get(anglesPart)?.[1] ?? 0)),
    });
  },
  sizes: ({ blockSize }) => ({
    [anglesPart]: [1, (blockSize * (blockSize - 1)) / 2, 'oft_block_size'],
  }),
  fits: (_, [blocks = 0, angles = 0], { into }) => blocks * blockOf(angles) === into,
  change: async (_, { read, into }) => ({ rows: rotating(await read(anglesPart), into) }),
};

/** y = (x·R) wᵀ is x (w·Rᵀ)ᵀ, block by block. */
function rotating(angles: Float32Array, into: number): ChangeRows {
  // Each of the n = into / size blocks has size·(size − 1)/2 angles: 2·angles = n·size·(size − 1) = into·(size − 1).
  const size = Math.round((2 * angles.length) / into) + 1;
  const each = (size * (size - 1)) / 2;
  const blocks = Array.from({ length: into / size }, (_, k) =>
    cayley(angles.subarray(k * each, (k + 1) * each), size),
  );
  const old = new Float64Array(size);
  return (w) => {
    for (let from = 0; from < w.length; from += size) {
      const turn = blocks[(from % into) / size];
      if (!turn) throw new Error('internal: a block without a rotation');
      old.set(w.subarray(from, from + size));
      for (let c = 0; c < size; c++) {
        let sum = 0;
        for (let d = 0; d < size; d++) sum += at(old, d) * at(turn, c * size + d);
        w[from + c] = sum;
      }
    }
  };
}
