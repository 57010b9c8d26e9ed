/**
 * PyTorch's generator of random numbers on the CPU: mt19937 (Matsumoto and Nishimura, 1998), seeded by its initialiser
 * for one word. Only for numbers that PEFT draws; ours come from random.ts.
 */

const length = 624;
const ahead = 397;

export class Mersenne {
  private readonly state = new Uint32Array(length);
  private at = length;

  /** `torch.Generator().manual_seed(seed)`; torch takes the low 32 bits. */
  constructor(seed: number) {
    const { state } = this;
    state[0] = seed;
    for (let i = 1; i < length; i++) {
      const before = state[i - 1] ?? 0;
      state[i] = Math.imul(before ^ (before >>> 30), 1812433253) + i;
    }
  }

  /** 32 random bits. */
  bits(): number {
    if (this.at === length) this.twist();
    let y = this.state[this.at++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** The next number of `uniform_(−bound, bound)`: unit · 2·bound − bound by a fused multiply-add in f32, as there. */
  uniform(bound: number): number {
    const half = Math.fround(bound);
    const unit = (this.bits() & 0xffffff) * 2 ** -24;
    return Math.fround(unit * Math.fround(2 * half) - half);
  }

  private twist(): void {
    const { state } = this;
    for (let i = 0; i < length; i++) {
      const next = state[(i + 1) % length] ?? 0;
      const y = ((state[i] ?? 0) & 0x80000000) | (next & 0x7fffffff);
      state[i] = (state[(i + ahead) % length] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.at = 0;
  }
}
