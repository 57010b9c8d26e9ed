/**
 * AdamW's two moments of one tensor in 2 bytes a parameter: codes of 8 bits in blocks of 256 numbers along the flat
 * tensor, and two f32 scales a block (after Dettmers et al. 2022, "8-bit Optimizers via Block-wise Quantization"). With N
 * numbers, B = ⌈N / 256⌉ blocks and W = ⌈N / 4⌉ words of four codes, little end first, a range of u32 words holds
 *
 *     S  B words   f32: the largest √v of the block
 *     R  B words   f32: the largest |m| / √v
 *     v  W words   codes c of 0 … 255:     √v = S · (c / 255)⁴
 *     m  W words   codes d of −127 … 127:   m = R · (d / 127) · √v
 *
 * So |m| ≤ R · √v, whatever was lost: a step of m / √v never explodes, and where v reads as 0, m does. (c / 255)⁸ is
 * drawn between its neighbours, so that what 8 bits cannot show of (1 − β₂) g² is still there on average; c is 0 only
 * where v is. docs/optimizer.md says how other codes compare. All words 0 are moments of 0.
 */

/** Numbers that share their scales. */
export const blockSize = 256;

/** Names the stream of random numbers that v is rounded by. */
export const salt = 0xada8;

/** √v is held to this, so that v = √v² is finite in f32. */
export const largestRoot = 1.8e19;

/** Below this R reads as 0: 127 / R must be finite. */
export const leastRatio = 2 ** -100;

/** Where the parts lie, in words. */
export interface MomentsLayout {
  readonly blocks: number;
  /** First word of R, of v's codes and of m's; S is at 0. */
  readonly ratiosAt: number;
  readonly rootsAt: number;
  readonly meansAt: number;
  readonly words: number;
}

/** The layout for so many numbers. */
export function momentsLayout(count: number): MomentsLayout {
  const blocks = Math.ceil(count / blockSize);
  const codes = Math.ceil(count / 4);
  return {
    blocks,
    ratiosAt: blocks,
    rootsAt: 2 * blocks,
    meansAt: 2 * blocks + codes,
    words: 2 * blocks + 2 * codes,
  };
}
