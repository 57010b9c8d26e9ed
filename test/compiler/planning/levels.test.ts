import assert from 'node:assert/strict';
import { ops } from '../../../compiler/ops/table.ts';
import { levelPlanner } from '../../../compiler/planning/search/levels.ts';
import type { Level } from '../../../compiler/planning/search/levels.ts';
import { policies } from '../../../compiler/policies/index.ts';
import { llama } from '../../support/llama.ts';

// One Llama of odd sizes: N tokens, width D, heads' widths dq and dkv, MLP width F, LoRA rank r on all seven linears.
const [B, T, D, H, KV, K, F, L, r] = [3, 64, 96, 6, 2, 16, 160, 3, 4] as const;
const [N, dq, dkv] = [B * T, H * K, KV * K];

const joint = llama({ B, T, D, H, KV, K, F, L, r });
const problem = {
  joint,
  policies,
  ops,
  machine: { flops: 1e9, bandwidth: 1e9, launch: 1e-6 },
  maxError: Infinity,
  errorScale: 1,
  measurements: [],
};

/** Stored bytes of the last layer: the first has no gradient below it and stores less. */
function storedInLayer(level: Level, policy: string | null): number {
  const { placements } = levelPlanner(level, policy)(problem).plans[1] ?? { placements: [] };
  const owner = new Map(
    joint.forward.flatMap((node) => node.outputs.map((v) => [v, node.block?.index] as const)),
  );
  return placements
    .filter(({ residual }) => owner.get(residual) === L - 1)
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A word of header for every channel of a coded tensor. */
const headers = (...channels: readonly number[]): number => 4 * channels.reduce((a, b) => a + b, 0);

const e = 4;
const k = Math.floor(D / 8);

describe('the papers’ granularities are plans, with the bytes that they state', () => {
  it('keep: every input of a linear, the norms’ x̂ in place of x, and rstd', () => {
    // methods §1.3 with x, xmid held as x̂, and without silu(g), which its own derivative replaces.
    const baseline = e * N * (4 * D + 2 * dq + 2 * dkv + 3 * F) + 7 * e * N * r;
    assert.equal(storedInLayer('keep', null), baseline + 8 * N + 4 * N * H);
  });

  it('LoRAct at sublayer level: 2·e·k(N + D) + 8N', () => {
    assert.equal(storedInLayer('sublayer', 'low-rank 1/8'), 2 * e * k * (N + D) + 8 * N);
  });

  it('LoRAct at layer level: e·k(N + D)', () => {
    const { placements } = levelPlanner('layer', 'low-rank 1/8')(problem).plans[1] ?? {
      placements: [],
    };
    const inputs = placements.filter(({ policy }) => policy === 'low-rank 1/8');
    assert.equal(inputs.length, L);
    for (const { bytes } of inputs) assert.equal(bytes, e * k * (N + D));
    assert.equal(storedInLayer('layer', 'low-rank 1/8'), 0);
  });

  it('LoRAct at operator level: factors of what linears and activations read, attention kept', () => {
    const kF = Math.floor(F / 8);
    const factors = (rank: number, d: number): number => e * rank * (N + d);
    assert.equal(
      storedInLayer('operator', 'low-rank 1/8'),
      2 * factors(k, D) +
        3 * factors(kF, F) +
        e * N * (2 * dq + 2 * dkv) +
        7 * e * N * r +
        8 * N +
        4 * N * H,
    );
  });

  for (const [bits, name] of [
    [8, '8-bit'],
    [4, '4-bit'],
    [2, '2-bit'],
  ] as const) {
    it(`HyC-LoRA’s plain tier at ${bits} bits, norms and attention rebuilt`, () => {
      const codes = (bits / 8) * N * (2 * D + dq + 2 * dkv + 3 * F);
      const header = headers(D, D, dq, dkv, dkv, F, F, F);
      assert.equal(storedInLayer('plain', name), codes + header + 7 * e * N * r + 8 * N);
    });

    it(`HyC-LoRA’s inter-operator tier at ${bits} bits: frozen outputs only, attention recomputed`, () => {
      const codes = (bits / 8) * N * (2 * D + dq + 2 * dkv + 2 * F);
      const header = headers(D, D, dq, dkv, dkv, F, F);
      assert.equal(storedInLayer('inter', name), codes + header + 7 * e * N * r + 8 * N);
    });
  }

  it('keeps half a percent of the channels, at least one, exactly', () => {
    const codes = (2 / 8) * N * (2 * D + dq + 2 * dkv + 2 * F);
    const header = headers(D, D, dq, dkv, dkv, F, F);
    const exact = 7 * e * N;
    assert.equal(
      storedInLayer('inter', '2-bit + outliers'),
      codes + header + exact + 7 * e * N * r + 8 * N,
    );
  });
});
