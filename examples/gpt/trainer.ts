/*
 * Trainer of examples/gpt/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget       65.13 MiB (68288512)
 *   allocated    65.13 MiB (68288512)  peak at d blocks.0.linear(up) map model.ts:86
 *   keep-all   110.19 MiB (115539968)  with every residual kept as it is
 *   minimum      65.13 MiB (68288512)  the smallest budget that would do; none below it would
 *   LOAD         65.09 MiB (68247872)  most bytes alive at once
 *   H            65.09 MiB (68247872)  equal: nothing lost
 *
 *   weights      13.18 MiB  20.2 %
 *   optimizer    26.36 MiB  40.5 %
 *   inputs         8.3 KiB   0.0 %
 *   activations   2.00 MiB   3.1 %
 *   workspace    23.54 MiB  36.1 %
 *   staging       39.7 KiB   0.1 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor                          layers  shape            policy       stored  error  from
 *   blocks.*.normalised(weight) ×2  0       [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:78
 *   blocks.*.rstd(weight) ×2        0       [8, 128, 1]      recompute  0.00 MiB  0      examples/gpt/model.ts:78
 *   blocks.*.h                      0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:78
 *   blocks.*.linear(wq)             0–2     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:82
 *   blocks.*.linear(wk)             0–2     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:83
 *   blocks.*.linear(wv)             0–2     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:84
 *   attention                       0–3     [8, 128, 4, 64]  recompute  0.00 MiB  0      examples/gpt/model.ts:85
 *   blocks.*.attention              0–3     [8, 4, 128]      recompute  0.00 MiB  0      examples/gpt/model.ts:85
 *   blocks.*.layerNorm(weight)      0       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:78
 *   blocks.*.linear(up)             0–2     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:86
 *   blocks.*.u                      0–2     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:86
 *   blocks.*.normalised(weight) ×2  1–3     [8, 128, 256]    keep       6.00 MiB  0      examples/gpt/model.ts:78
 *   blocks.*.rstd(weight) ×2        1–3     [8, 128, 1]      keep       24.0 KiB  0      examples/gpt/model.ts:78
 *   blocks.*.layerNorm(weight)      1–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:78
 *   blocks.*.linear(wq)             3       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:82
 *   blocks.*.linear(wk)             3       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:83
 *   blocks.*.linear(wv)             3       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:84
 *   blocks.*.linear(up)             3       [8, 128, 1024]   keep       4.00 MiB  0      examples/gpt/model.ts:86
 *   blocks.*.u                      3       [8, 128, 1024]   keep       4.00 MiB  0      examples/gpt/model.ts:86
 *   normalised(weight)                      [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:78
 *   rstd(weight)                            [8, 128, 1]      keep        4.0 KiB  0      examples/gpt/model.ts:78
 *   layerNorm(weight)                       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:78
 *   crossEntropy                            [8, 128]         keep        4.0 KiB  0      examples/gpt/model.ts:97
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWasm as open } from "../../runtime/device/wasm.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [68288512], bytes: 68288512, packed: 68247872, load: 68247872 };

/** A range of the arena. Where it moves from layer to layer, it is a function of the layer i. */
const at = (buffer: number, offset: number, bytes: number): readonly [number, number, number] => [buffer, offset, bytes];
/** An element of a table by layer. */
const pick = (table: readonly number[], n: number): number => Number(table[n]);
/** A tensor in the arena; `more` is what few have. */
const slot = (name: string, dtype: Program["slots"][number]["dtype"], shape: readonly number[], [buffer, offset, bytes]: ReturnType<typeof at>, more: Partial<Program["slots"][number]> = {}) => ({ name, dtype, shape, buffer, offset, bytes, ...more });
/** A kernel over ranges. */
const call = (kernel: number, ranges: readonly ReturnType<typeof at>[], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });
/** What layers from `first` to `last` have, upwards or downwards. */
const layers = <T>(first: number, last: number, of: (i: number) => readonly T[]): T[] => Array.from({ length: Math.abs(last - first) + 1 }, (_, n) => of(first < last ? first + n : first - n)).flat() as T[];

const a = {
  tokens: at(0, 0, 4096), // tokens i32[8, 128]
  targets: at(0, 4096, 4096), // targets i32[8, 128]
  count: at(0, 8192, 4), // count f32[]
  embed: at(0, 8256, 524288), // embed f32[512, 256]
  positions: at(0, 532544, 131072), // positions f32[128, 256]
  blocks_norm1_weight: (i: number) => at(0, 663616 + 3159040 * i, 1024), // blocks.*.norm1.weight f32[256]
  blocks_norm1_bias: (i: number) => at(0, 664640 + 3159040 * i, 1024), // blocks.*.norm1.bias f32[256]
  blocks_wq: (i: number) => at(0, 665664 + 3159040 * i, 262144), // blocks.*.wq f32[256, 256]
  blocks_bq: (i: number) => at(0, 927808 + 3159040 * i, 1024), // blocks.*.bq f32[256]
  blocks_wk: (i: number) => at(0, 928832 + 3159040 * i, 262144), // blocks.*.wk f32[256, 256]
  blocks_bk: (i: number) => at(0, 1190976 + 3159040 * i, 1024), // blocks.*.bk f32[256]
  blocks_wv: (i: number) => at(0, 1192000 + 3159040 * i, 262144), // blocks.*.wv f32[256, 256]
  blocks_bv: (i: number) => at(0, 1454144 + 3159040 * i, 1024), // blocks.*.bv f32[256]
  blocks_wo: (i: number) => at(0, 1455168 + 3159040 * i, 262144), // blocks.*.wo f32[256, 256]
  blocks_bo: (i: number) => at(0, 1717312 + 3159040 * i, 1024), // blocks.*.bo f32[256]
  blocks_norm2_weight: (i: number) => at(0, 1718336 + 3159040 * i, 1024), // blocks.*.norm2.weight f32[256]
  blocks_norm2_bias: (i: number) => at(0, 1719360 + 3159040 * i, 1024), // blocks.*.norm2.bias f32[256]
  blocks_up: (i: number) => at(0, 1720384 + 3159040 * i, 1048576), // blocks.*.up f32[1024, 256]
  blocks_bup: (i: number) => at(0, 2768960 + 3159040 * i, 4096), // blocks.*.bup f32[1024]
  blocks_down: (i: number) => at(0, 2773056 + 3159040 * i, 1048576), // blocks.*.down f32[256, 1024]
  blocks_bdown: (i: number) => at(0, 3821632 + 3159040 * i, 1024), // blocks.*.bdown f32[256]
  norm_weight: at(0, 13299776, 1024), // norm.weight f32[256]
  norm_bias: at(0, 13300800, 1024), // norm.bias f32[256]
  head: at(0, 13301824, 524288), // head f32[512, 256]
  learningRate: at(0, 13826112, 4), // learningRate f32[]
  biasCorrection1: at(0, 13826176, 4), // biasCorrection1 f32[]
  biasCorrection2: at(0, 13826240, 4), // biasCorrection2 f32[]
  m_of_embed: at(0, 13826304, 524288), // m of embed f32[512, 256]
  v_of_embed: at(0, 14350592, 524288), // v of embed f32[512, 256]
  m_of_positions: at(0, 14874880, 131072), // m of positions f32[128, 256]
  v_of_positions: at(0, 15005952, 131072), // v of positions f32[128, 256]
  m_of_blocks_norm1_weight: (i: number) => at(0, 15137024 + 6318080 * i, 1024), // m of blocks.*.norm1.weight f32[256]
  v_of_blocks_norm1_weight: (i: number) => at(0, 15138048 + 6318080 * i, 1024), // v of blocks.*.norm1.weight f32[256]
  m_of_blocks_norm1_bias: (i: number) => at(0, 15139072 + 6318080 * i, 1024), // m of blocks.*.norm1.bias f32[256]
  v_of_blocks_norm1_bias: (i: number) => at(0, 15140096 + 6318080 * i, 1024), // v of blocks.*.norm1.bias f32[256]
  m_of_blocks_wq: (i: number) => at(0, 15141120 + 6318080 * i, 262144), // m of blocks.*.wq f32[256, 256]
  v_of_blocks_wq: (i: number) => at(0, 15403264 + 6318080 * i, 262144), // v of blocks.*.wq f32[256, 256]
  m_of_blocks_bq: (i: number) => at(0, 15665408 + 6318080 * i, 1024), // m of blocks.*.bq f32[256]
  v_of_blocks_bq: (i: number) => at(0, 15666432 + 6318080 * i, 1024), // v of blocks.*.bq f32[256]
  m_of_blocks_wk: (i: number) => at(0, 15667456 + 6318080 * i, 262144), // m of blocks.*.wk f32[256, 256]
  v_of_blocks_wk: (i: number) => at(0, 15929600 + 6318080 * i, 262144), // v of blocks.*.wk f32[256, 256]
  m_of_blocks_bk: (i: number) => at(0, 16191744 + 6318080 * i, 1024), // m of blocks.*.bk f32[256]
  v_of_blocks_bk: (i: number) => at(0, 16192768 + 6318080 * i, 1024), // v of blocks.*.bk f32[256]
  m_of_blocks_wv: (i: number) => at(0, 16193792 + 6318080 * i, 262144), // m of blocks.*.wv f32[256, 256]
  v_of_blocks_wv: (i: number) => at(0, 16455936 + 6318080 * i, 262144), // v of blocks.*.wv f32[256, 256]
  m_of_blocks_bv: (i: number) => at(0, 16718080 + 6318080 * i, 1024), // m of blocks.*.bv f32[256]
  v_of_blocks_bv: (i: number) => at(0, 16719104 + 6318080 * i, 1024), // v of blocks.*.bv f32[256]
  m_of_blocks_wo: (i: number) => at(0, 16720128 + 6318080 * i, 262144), // m of blocks.*.wo f32[256, 256]
  v_of_blocks_wo: (i: number) => at(0, 16982272 + 6318080 * i, 262144), // v of blocks.*.wo f32[256, 256]
  m_of_blocks_bo: (i: number) => at(0, 17244416 + 6318080 * i, 1024), // m of blocks.*.bo f32[256]
  v_of_blocks_bo: (i: number) => at(0, 17245440 + 6318080 * i, 1024), // v of blocks.*.bo f32[256]
  m_of_blocks_norm2_weight: (i: number) => at(0, 17246464 + 6318080 * i, 1024), // m of blocks.*.norm2.weight f32[256]
  v_of_blocks_norm2_weight: (i: number) => at(0, 17247488 + 6318080 * i, 1024), // v of blocks.*.norm2.weight f32[256]
  m_of_blocks_norm2_bias: (i: number) => at(0, 17248512 + 6318080 * i, 1024), // m of blocks.*.norm2.bias f32[256]
  v_of_blocks_norm2_bias: (i: number) => at(0, 17249536 + 6318080 * i, 1024), // v of blocks.*.norm2.bias f32[256]
  m_of_blocks_up: (i: number) => at(0, 17250560 + 6318080 * i, 1048576), // m of blocks.*.up f32[1024, 256]
  v_of_blocks_up: (i: number) => at(0, 18299136 + 6318080 * i, 1048576), // v of blocks.*.up f32[1024, 256]
  m_of_blocks_bup: (i: number) => at(0, 19347712 + 6318080 * i, 4096), // m of blocks.*.bup f32[1024]
  v_of_blocks_bup: (i: number) => at(0, 19351808 + 6318080 * i, 4096), // v of blocks.*.bup f32[1024]
  m_of_blocks_down: (i: number) => at(0, 19355904 + 6318080 * i, 1048576), // m of blocks.*.down f32[256, 1024]
  v_of_blocks_down: (i: number) => at(0, 20404480 + 6318080 * i, 1048576), // v of blocks.*.down f32[256, 1024]
  m_of_blocks_bdown: (i: number) => at(0, 21453056 + 6318080 * i, 1024), // m of blocks.*.bdown f32[256]
  v_of_blocks_bdown: (i: number) => at(0, 21454080 + 6318080 * i, 1024), // v of blocks.*.bdown f32[256]
  m_of_norm_weight: at(0, 40409344, 1024), // m of norm.weight f32[256]
  v_of_norm_weight: at(0, 40410368, 1024), // v of norm.weight f32[256]
  m_of_norm_bias: at(0, 40411392, 1024), // m of norm.bias f32[256]
  v_of_norm_bias: at(0, 40412416, 1024), // v of norm.bias f32[256]
  m_of_head: at(0, 40413440, 524288), // m of head f32[512, 256]
  v_of_head: at(0, 40937728, 524288), // v of head f32[512, 256]
  shared_1: at(0, 41462016, 4096), // rows f32[8, 128]; then blocks.0.rstd(weight) f32[8, 128, 1]
  blocks_rstd_weight: (i: number) => at(0, pick([41462016, 44611904, 46717248, 48822592], i), 4096), // rows f32[8, 128]; then blocks.*.rstd(weight) f32[8, 128, 1]
  blocks_rstd_weight_2: (i: number) => at(0, pick([41462016, 45664576, 47769920, 53020992], i), 4096), // rows f32[8, 128]; then blocks.*.rstd(weight) f32[8, 128, 1]
  workspace: (i: number) => at(0, pick([41462016, 41462016, 41462016, 42510592], i), 492032), // workspace u32[123008]
  shared_2: at(0, 41462016, 1048576), // x f32[8, 128, 256]; then blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.x f32[8, 128, 256]; then 7 more
  blocks_linear_down: (i: number) => at(0, pick([42510592, 42510592, 42510592, 41462016], i), 1048576), // embed(embed) f32[8, 128, 256]; then blocks.*.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 18 more
  blocks_x: (i: number) => at(0, pick([41462016, 41462016, 41462016, 42510592], i), 1048576), // x f32[8, 128, 256]; then blocks.*.normalised(weight) f32[8, 128, 256]; then blocks.*.x f32[8, 128, 256]; then 18 more
  shared_3: at(0, 41462016, 4194304), // blocks.0.linear(up) f32[8, 128, 1024]; then blocks.1.linear(up) f32[8, 128, 1024]; then blocks.2.linear(up) f32[8, 128, 1024]; then blocks.3.linear(up) f32[8, 128, 1024]
  loss: at(0, 41466112, 4), // loss f32[]
  workspace_2: at(0, 41466112, 2097152), // workspace u32[524288]
  crossEntropy: at(0, 41466176, 4), // crossEntropy f32[]
  d_embed: at(0, 41466176, 524288), // d embed f32[512, 256]
  shared_4: at(0, 41466176, 1048576), // x f32[8, 128, 256]; then blocks.0.normalised(weight) f32[8, 128, 256]; then d blocks.0.a f32[8, 128, 256]
  shared_5: (i: number) => at(0, pick([41466176, 44616000, 46721344, 51972416], i), 1048576), // x f32[8, 128, 256]; then blocks.*.normalised(weight) f32[8, 128, 256]; then d blocks.*.a f32[8, 128, 256]; then 3 more
  d_positions: at(0, 41990464, 131072), // d positions f32[128, 256]
  shared_6: at(0, 42121536, 4), // gradientNorm f32[]; then Σg² f32[]
  workspace_3: at(0, 42121536, 16), // workspace u32[4]
  workspace_4: at(0, 42121536, 32), // workspace u32[8]
  workspace_5: at(0, 42121536, 64), // workspace u32[16]
  g: at(0, 42121600, 4), // Σg² f32[]
  g_2: at(0, 42121664, 4), // Σg² f32[]
  g_3: at(0, 42121728, 4), // Σg² f32[]
  g_4: at(0, 42121792, 4), // Σg² f32[]
  g_5: at(0, 42121856, 4), // Σg² f32[]
  g_6: at(0, 42121920, 4), // Σg² f32[]
  g_7: at(0, 42121984, 4), // Σg² f32[]
  g_8: at(0, 42122048, 4), // Σg² f32[]
  g_9: at(0, 42122112, 4), // Σg² f32[]
  g_10: at(0, 42122176, 4), // Σg² f32[]
  g_11: at(0, 42122240, 4), // Σg² f32[]
  g_12: at(0, 42122304, 4), // Σg² f32[]
  g_13: at(0, 42122368, 4), // Σg² f32[]
  g_14: at(0, 42122432, 4), // Σg² f32[]
  g_15: at(0, 42122496, 4), // Σg² f32[]
  g_16: at(0, 42122560, 4), // Σg² f32[]
  g_17: at(0, 42122624, 4), // Σg² f32[]
  g_18: at(0, 42122688, 4), // Σg² f32[]
  g_19: at(0, 42122752, 4), // Σg² f32[]
  g_20: at(0, 42122816, 4), // Σg² f32[]
  g_21: at(0, 42122880, 4), // Σg² f32[]
  g_22: at(0, 42122944, 4), // Σg² f32[]
  g_23: at(0, 42123008, 4), // Σg² f32[]
  g_24: at(0, 42123072, 4), // Σg² f32[]
  g_25: at(0, 42123136, 4), // Σg² f32[]
  g_26: at(0, 42123200, 4), // Σg² f32[]
  g_27: at(0, 42123264, 4), // Σg² f32[]
  g_28: at(0, 42123328, 4), // Σg² f32[]
  g_29: at(0, 42123392, 4), // Σg² f32[]
  g_30: at(0, 42123456, 4), // Σg² f32[]
  g_31: at(0, 42123520, 4), // Σg² f32[]
  g_32: at(0, 42123584, 4), // Σg² f32[]
  g_33: at(0, 42123648, 4), // Σg² f32[]
  g_34: at(0, 42123712, 4), // Σg² f32[]
  g_35: at(0, 42123776, 4), // Σg² f32[]
  g_36: at(0, 42123840, 4), // Σg² f32[]
  g_37: at(0, 42123904, 4), // Σg² f32[]
  g_38: at(0, 42123968, 4), // Σg² f32[]
  g_39: at(0, 42124032, 4), // Σg² f32[]
  g_40: at(0, 42124096, 4), // Σg² f32[]
  g_41: at(0, 42124160, 4), // Σg² f32[]
  g_42: at(0, 42124224, 4), // Σg² f32[]
  g_43: at(0, 42124288, 4), // Σg² f32[]
  g_44: at(0, 42124352, 4), // Σg² f32[]
  g_45: at(0, 42124416, 4), // Σg² f32[]
  g_46: at(0, 42124480, 4), // Σg² f32[]
  g_47: at(0, 42124544, 4), // Σg² f32[]
  g_48: at(0, 42124608, 4), // Σg² f32[]
  g_49: at(0, 42124672, 4), // Σg² f32[]
  g_50: at(0, 42124736, 4), // Σg² f32[]
  g_51: at(0, 42124800, 4), // Σg² f32[]
  g_52: at(0, 42124864, 4), // Σg² f32[]
  g_53: at(0, 42124928, 4), // Σg² f32[]
  g_54: at(0, 42124992, 4), // Σg² f32[]
  g_55: at(0, 42125056, 4), // Σg² f32[]
  g_56: at(0, 42125120, 4), // Σg² f32[]
  g_57: at(0, 42125184, 4), // Σg² f32[]
  g_58: at(0, 42125248, 4), // Σg² f32[]
  g_59: at(0, 42125312, 4), // Σg² f32[]
  g_60: at(0, 42125376, 4), // Σg² f32[]
  g_61: at(0, 42125440, 4), // Σg² f32[]
  g_62: at(0, 42125504, 4), // Σg² f32[]
  g_63: at(0, 42125568, 4), // Σg² f32[]
  g_64: at(0, 42125632, 4), // Σg² f32[]
  g_65: at(0, 42125696, 4), // Σg² f32[]
  g_66: at(0, 42125760, 4), // Σg² f32[]
  g_67: at(0, 42125824, 4), // Σg² f32[]
  g_68: at(0, 42125888, 4), // Σg² f32[]
  g_69: at(0, 42125952, 4), // Σg² f32[]
  shared_7: at(0, 42510592, 4096), // blocks.0.rstd(weight) f32[8, 128, 1]; then blocks.1.rstd(weight) f32[8, 128, 1]; then blocks.2.rstd(weight) f32[8, 128, 1]; then blocks.3.rstd(weight) f32[8, 128, 1]
  shared_8: at(0, 42510592, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 7 more
  workspace_6: at(0, 42514752, 32768), // workspace u32[8192]
  workspace_7: at(0, 42514752, 524288), // workspace u32[131072]
  shared_9: at(0, 42514752, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 3 more
  shared_10: (i: number) => at(0, pick([42514752, 45664576, 47769920, 53020992], i), 1048576), // embed(embed) f32[8, 128, 256]; then blocks.*.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 7 more
  blocks_layerNorm_weight: (i: number) => at(0, pick([42514752, 49862976, 51968320, 57219392], i), 1048576), // embed(embed) f32[8, 128, 256]; then blocks.*.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 3 more
  rstd_weight: at(0, 43559168, 4096), // rstd(weight) f32[8, 128, 1]
  shared_11: at(0, 43559168, 1048576), // blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]; then 9 more
  layerNorm_weight: at(0, 43563264, 1048576), // layerNorm(weight) f32[8, 128, 256]
  shared_12: at(0, 43563328, 1048576), // blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]; then 3 more
  blocks_normalised_weight: (i: number) => at(0, pick([43563328, 43563328, 45668672, 47774016], i), 1048576), // blocks.*.normalised(weight) f32[8, 128, 256]; then blocks.*.linear(wq) f32[8, 128, 256]; then blocks.*.linear(wo) f32[8, 128, 256]; then 13 more
  blocks_linear_wq: (i: number) => at(0, pick([43563328, 46713152, 48818496, 48826688], i), 1048576), // blocks.*.normalised(weight) f32[8, 128, 256]; then blocks.*.linear(wq) f32[8, 128, 256]; then blocks.*.linear(wo) f32[8, 128, 256]; then 8 more
  blocks_linear_wo: (i: number) => at(0, pick([43563328, 46713152, 48818496, 54069568], i), 1048576), // blocks.*.normalised(weight) f32[8, 128, 256]; then blocks.*.linear(wq) f32[8, 128, 256]; then blocks.*.linear(wo) f32[8, 128, 256]; then 7 more
  blocks_normalised_weight_2: (i: number) => at(0, pick([43563328, 44616000, 46721344, 51972416], i), 1048576), // blocks.*.normalised(weight) f32[8, 128, 256]; then blocks.*.linear(wq) f32[8, 128, 256]; then blocks.*.linear(wo) f32[8, 128, 256]; then 7 more
  blocks_linear_down_2: (i: number) => at(0, pick([43563328, 45668672, 47774016, 62462272], i), 1048576), // blocks.*.normalised(weight) f32[8, 128, 256]; then blocks.*.linear(wq) f32[8, 128, 256]; then blocks.*.linear(wo) f32[8, 128, 256]; then 10 more
  d_blocks_up: (i: number) => at(0, pick([43563328, 56146240, 58251584, 61413696], i), 1048576), // d blocks.*.up f32[1024, 256]; then blocks.*.normalised(weight) f32[8, 128, 256]; then blocks.*.linear(wq) f32[8, 128, 256]; then 5 more
  blocks_linear_up: (i: number) => at(0, pick([43563328, 45668672, 47774016, 53025088], i), 4194304), // blocks.*.linear(up) f32[8, 128, 1024]
  workspace_8: at(0, 44607744, 263168), // workspace u32[65792]
  shared_13: at(0, 44607744, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then blocks.1.linear(wk) f32[8, 128, 256]; then blocks.2.linear(wk) f32[8, 128, 256]; then blocks.3.linear(wk) f32[8, 128, 256]
  workspace_9: at(0, 44611840, 524288), // workspace u32[131072]
  blocks_1_rstd_weight: at(0, 44611904, 4096), // blocks.1.rstd(weight) f32[8, 128, 1]
  workspace_10: at(0, 44611904, 8192), // workspace u32[2048]
  workspace_11: at(0, 44611904, 262144), // workspace u32[65536]
  workspace_12: (i: number) => at(0, pick([44611904, 47761728, 49867072, 49875264], i), 263168), // workspace u32[65792]
  workspace_13: (i: number) => at(0, pick([44611904, 47761728, 49867072, 55118144], i), 263168), // workspace u32[65792]
  workspace_14: (i: number) => at(0, pick([44611904, 46717248, 48822592, 63510848], i), 492032), // workspace u32[123008]
  shared_14: at(0, 44611904, 524288),
  workspace_15: at(0, 44611904, 786432), // workspace u32[196608]
  shared_15: at(0, 44611904, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then d blocks.0.h f32[8, 128, 256]; then d x f32[8, 128, 256]
  blocks_linear_wk: (i: number) => at(0, pick([44611904, 47761728, 49867072, 49875264], i), 1048576), // blocks.*.linear(wk) f32[8, 128, 256]; then blocks.*.h f32[8, 128, 256]; then d blocks.*.h f32[8, 128, 256]; then 4 more
  shared_16: at(0, 44616000, 1048576), // blocks.0.x f32[8, 128, 256]; then blocks.1.normalised(weight) f32[8, 128, 256]; then d blocks.1.a f32[8, 128, 256]
  blocks_x_2: (i: number) => at(0, pick([44616000, 46721344, 51972416, 63510848], i), 1048576), // blocks.*.x f32[8, 128, 256]; then blocks.1.normalised(weight) f32[8, 128, 256]; then d blocks.1.a f32[8, 128, 256]; then 6 more
  crossEntropy_2: at(0, 45136128, 4096), // crossEntropy f32[8, 128]
  shared_17: at(0, 45136192, 262144),
  workspace_16: at(0, 45656320, 263168), // workspace u32[65792]
  shared_18: at(0, 45656320, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then blocks.0.layerNorm(weight) f32[8, 128, 256]; then blocks.1.linear(wv) f32[8, 128, 256]; then 5 more
  shared_19: at(0, 45656320, 4194304), // blocks.0.u f32[8, 128, 1024]; then blocks.1.u f32[8, 128, 1024]; then blocks.2.u f32[8, 128, 1024]; then blocks.3.u f32[8, 128, 1024]
  workspace_17: at(0, 45660480, 8192), // workspace u32[2048]
  workspace_18: (i: number) => at(0, pick([45660480, 48810304, 50915648, 50923840], i), 263168), // workspace u32[65792]
  shared_20: at(0, 45660480, 524288),
  workspace_19: at(0, 45660480, 786432), // workspace u32[196608]
  shared_21: at(0, 45660480, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.0.normalised(weight) f32[8, 128, 256]
  shared_22: (i: number) => at(0, pick([45660480, 48810304, 50915648, 50923840], i), 1048576), // blocks.*.linear(wv) f32[8, 128, 256]; then blocks.*.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]; then 2 more
  workspace_20: (i: number) => at(0, 43559232 + 2105344 * i, 8192), // workspace u32[2048]
  workspace_21: (i: number) => at(0, 43559232 + 2105344 * i, 262144), // workspace u32[65536]
  shared_23: at(0, 45664576, 1048576), // blocks.1.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then d blocks.1.h f32[8, 128, 256]; then d blocks.0.x f32[8, 128, 256]
  workspace_22: (i: number) => at(0, 43563328 + 2105344 * i, 32768), // workspace u32[8192]
  shared_24: (i: number) => at(0, 43563328 + 2105344 * i, 524288),
  workspace_23: (i: number) => at(0, 43563328 + 2105344 * i, 786432), // workspace u32[196608]
  shared_25: at(0, 46184768, 262144),
  shared_26: (i: number) => at(0, 44087616 + 2105344 * i, 262144),
  workspace_24: at(0, 46704896, 74752), // workspace u32[18688]
  workspace_25: at(0, 46704896, 263168), // workspace u32[65792]
  workspace_26: at(0, 46704896, 518144), // workspace u32[129536]
  d_blocks_norm1_weight: (i: number) => at(0, pick([46709056, 68244800, 68239680, 61411648], i), 1024), // d blocks.*.norm1.weight f32[256]
  workspace_27: at(0, 46709056, 8192), // workspace u32[2048]
  workspace_28: (i: number) => at(0, pick([46709056, 49858880, 51964224, 54069568], i), 74752), // workspace u32[18688]
  workspace_29: at(0, 46709056, 262144), // workspace u32[65536]
  workspace_30: (i: number) => at(0, pick([46709056, 49858880, 51964224, 54069568], i), 263168), // workspace u32[65792]
  shared_27: at(0, 46709056, 524288),
  workspace_31: at(0, 46709056, 786432), // workspace u32[196608]
  shared_28: at(0, 46709056, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]
  d_blocks_norm1_bias: (i: number) => at(0, pick([46710080, 68245824, 68240704, 61412672], i), 1024), // d blocks.*.norm1.bias f32[256]
  workspace_32: (i: number) => at(0, 44607808 + 2105344 * i, 8192), // workspace u32[2048]
  workspace_33: (i: number) => at(0, 44607808 + 2105344 * i, 74752), // workspace u32[18688]
  workspace_34: (i: number) => at(0, 44607808 + 2105344 * i, 262144), // workspace u32[65536]
  workspace_35: (i: number) => at(0, 44607808 + 2105344 * i, 263168), // workspace u32[65792]
  shared_29: (i: number) => at(0, 44607808 + 2105344 * i, 524288),
  workspace_36: (i: number) => at(0, 44607808 + 2105344 * i, 786432), // workspace u32[196608]
  shared_30: at(0, 46713152, 1048576), // blocks.1.linear(wq) f32[8, 128, 256]; then blocks.1.linear(wo) f32[8, 128, 256]; then d blocks.1.splitHeads f32[8, 128, 4, 64]; then d blocks.1.normalised(weight) f32[8, 128, 256]
  shared_31: (i: number) => at(0, 44611904 + 2105344 * i, 4096), // blocks.3.rstd(weight) f32[8, 128, 1]; then blocks.2.rstd(weight) f32[8, 128, 1]
  workspace_37: (i: number) => at(0, 44611904 + 2105344 * i, 8192), // workspace u32[2048]
  workspace_38: (i: number) => at(0, 44611904 + 2105344 * i, 524288), // workspace u32[131072]
  d_blocks_normalised_weight: (i: number) => at(0, 44611904 + 2105344 * i, 1048576), // d blocks.*.normalised(weight) f32[8, 128, 256]
  shared_32: at(0, 46779648, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then blocks.3.attention f32[8, 4, 128]
  blocks_attention: (i: number) => at(0, pick([46783808, 49933632, 52038976, 54144320], i), 16384), // blocks.*.attention f32[8, 4, 128]
  shared_33: at(0, 47233344, 262144),
  shared_34: (i: number) => at(0, 45132096 + 2105344 * i, 262144),
  workspace_39: at(0, 47757632, 8192), // workspace u32[2048]
  workspace_40: at(0, 47757632, 262144), // workspace u32[65536]
  workspace_41: at(0, 47757632, 263168), // workspace u32[65792]
  workspace_42: (i: number) => at(0, pick([47757632, 50911552, 53016896, 58267968], i), 518144), // workspace u32[129536]
  workspace_43: at(0, 47757632, 524288), // workspace u32[131072]
  workspace_44: at(0, 47757632, 786432), // workspace u32[196608]
  shared_35: at(0, 47757632, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then matmul f32[1024, 256]
  shared_36: at(0, 47757632, 4194304), // blocks.0.u f32[8, 128, 1024]; then d blocks.0.linear(up) f32[8, 128, 1024]
  shared_37: (i: number) => at(0, pick([47757632, 49862976, 51968320, 57219392], i), 4194304), // blocks.*.u f32[8, 128, 1024]; then d blocks.*.linear(up) f32[8, 128, 1024]
  workspace_45: (i: number) => at(0, 45656384 + 2105344 * i, 8192), // workspace u32[2048]
  shared_38: (i: number) => at(0, 45656384 + 2105344 * i, 524288),
  workspace_46: (i: number) => at(0, 45656384 + 2105344 * i, 786432), // workspace u32[196608]
  d_blocks_x: (i: number) => at(0, 46713152 + 1056768 * i, 1048576), // blocks.3.linear(wq) f32[8, 128, 256]; then blocks.3.h f32[8, 128, 256]; then d blocks.3.h f32[8, 128, 256]; then 4 more
  shared_39: at(0, 47774016, 1048576), // blocks.2.linear(down) f32[8, 128, 256]; then blocks.3.normalised(weight) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.2.a f32[8, 128, 256]
  shared_40: at(0, 48281920, 262144),
  shared_41: (i: number) => at(0, 46180672 + 2105344 * i, 262144),
  d_blocks_wv: (i: number) => at(0, pick([48806208, 63772992, 66918720, 64821568], i), 262144), // d blocks.*.wv f32[256, 256]
  workspace_47: at(0, 48806208, 263168), // workspace u32[65792]
  attention: at(0, 48806208, 1048576), // attention f32[8, 128, 4, 64]
  workspace_48: (i: number) => at(0, 46704960 + 2105344 * i, 8192), // workspace u32[2048]
  workspace_49: (i: number) => at(0, 46704960 + 2105344 * i, 262144), // workspace u32[65536]
  shared_42: (i: number) => at(0, 46704960 + 2105344 * i, 524288),
  workspace_50: (i: number) => at(0, 46704960 + 2105344 * i, 786432), // workspace u32[196608]
  shared_43: (i: number) => at(0, 47761728 + 1056768 * i, 1048576), // blocks.3.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.3.normalised(weight) f32[8, 128, 256]; then 4 more
  workspace_51: at(0, 48826688, 8192), // workspace u32[2048]
  workspace_52: at(0, 48826688, 262144), // workspace u32[65536]
  shared_44: at(0, 48826688, 1048576), // blocks.3.linear(wq) f32[8, 128, 256]; then blocks.3.h f32[8, 128, 256]; then d blocks.3.h f32[8, 128, 256]; then d blocks.2.x f32[8, 128, 256]
  d_blocks_wk: (i: number) => at(0, pick([49068352, 64035136, 67180864, 65083712], i), 262144), // d blocks.*.wk f32[256, 256]
  d_blocks_wq: (i: number) => at(0, pick([49330496, 64297280, 67443008, 65345856], i), 262144), // d blocks.*.wq f32[256, 256]
  shared_45: (i: number) => at(0, 47229248 + 2105344 * i, 262144),
  d_blocks_bv: (i: number) => at(0, pick([49592640, 58250560, 60355904, 61408576], i), 1024), // d blocks.*.bv f32[256]
  d_blocks_bk: (i: number) => at(0, pick([49593664, 68242752, 68237632, 61409600], i), 1024), // d blocks.*.bk f32[256]
  d_blocks_bq: (i: number) => at(0, pick([49594688, 68243776, 68238656, 61410624], i), 1024), // d blocks.*.bq f32[256]
  shared_46: at(0, 49850624, 1048576), // blocks.0.a f32[8, 128, 256]; then blocks.1.a f32[8, 128, 256]; then blocks.2.a f32[8, 128, 256]; then blocks.3.a f32[8, 128, 256]
  workspace_53: at(0, 49854784, 8192), // workspace u32[2048]
  workspace_54: at(0, 49854784, 74752), // workspace u32[18688]
  workspace_55: at(0, 49854784, 262144), // workspace u32[65536]
  shared_47: at(0, 49854784, 524288),
  workspace_56: at(0, 49854784, 786432), // workspace u32[196608]
  shared_48: at(0, 49854784, 1048576), // blocks.0.linear(wo) f32[8, 128, 256]; then d blocks.0.normalised(weight) f32[8, 128, 256]; then d blocks.0.splitHeads f32[8, 128, 4, 64]
  shared_49: (i: number) => at(0, 47753536 + 2105344 * i, 524288),
  workspace_57: (i: number) => at(0, 47753536 + 2105344 * i, 786432), // workspace u32[196608]
  shared_50: (i: number) => at(0, 47753536 + 2105344 * i, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  workspace_58: (i: number) => at(0, 47757632 + 2105344 * i, 8192), // workspace u32[2048]
  workspace_59: (i: number) => at(0, 47757632 + 2105344 * i, 518144), // workspace u32[129536]
  workspace_60: (i: number) => at(0, 47757632 + 2105344 * i, 524288), // workspace u32[131072]
  workspace_61: at(0, 49875264, 8192), // workspace u32[2048]
  shared_51: at(0, 49875264, 524288),
  workspace_62: at(0, 49875264, 786432), // workspace u32[196608]
  shared_52: at(0, 49875264, 1048576), // blocks.3.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.3.normalised(weight) f32[8, 128, 256]
  shared_53: at(0, 50379072, 262144),
  shared_54: (i: number) => at(0, 48277824 + 2105344 * i, 262144),
  shared_55: at(0, 50399552, 262144),
  workspace_63: at(0, 50903360, 263168), // workspace u32[65792]
  shared_56: at(0, 50903360, 1048576), // blocks.0.a f32[8, 128, 256]; then d blocks.0.a f32[8, 128, 256]; then attentionGrad f32[8, 128, 4, 64]
  workspace_64: (i: number) => at(0, 48802112 + 2105344 * i, 262144), // workspace u32[65536]
  blocks_linear_wv: (i: number) => at(0, 48802112 + 2105344 * i, 1048576), // blocks.*.linear(wv) f32[8, 128, 256]
  workspace_65: at(0, 50923840, 8192), // workspace u32[2048]
  workspace_66: at(0, 50923840, 262144), // workspace u32[65536]
  shared_57: at(0, 50923840, 524288),
  workspace_67: at(0, 50923840, 786432), // workspace u32[196608]
  shared_58: at(0, 50923840, 1048576), // blocks.3.linear(wv) f32[8, 128, 256]; then matmul f32[1024, 256]
  shared_59: at(0, 51448128, 262144),
  shared_60: at(0, 51951936, 524288),
  workspace_68: at(0, 51951936, 786432), // workspace u32[196608]
  shared_61: at(0, 51951936, 1048576), // blocks.0.a f32[8, 128, 256]; then matmul f32[1024, 256]; then attentionGrad f32[8, 128, 4, 64]
  blocks_a: (i: number) => at(0, pick([51951936, 54057280, 56162624, 61413696], i), 1048576), // blocks.*.a f32[8, 128, 256]; then matmul f32[1024, 256]; then attentionGrad f32[8, 128, 4, 64]; then 2 more
  matmul: at(0, 51951936, 4194304), // matmul f32[1024, 1024]
  attention_2: (i: number) => at(0, 49850688 + 2105344 * i, 1048576), // attention f32[8, 128, 4, 64]
  shared_62: at(0, 51972416, 1048576), // blocks.2.x f32[8, 128, 256]; then blocks.3.normalised(weight) f32[8, 128, 256]; then d blocks.3.a f32[8, 128, 256]
  shared_63: at(0, 52476224, 262144),
  blocks_0_normalised_weight: at(0, 53000512, 4096), // blocks.0.normalised(weight) f32[8, 128, 1]
  matmul_2: at(0, 53000512, 1048576), // matmul f32[1024, 256]
  attentionGrad: (i: number) => at(0, 50899264 + 2105344 * i, 1048576), // attentionGrad f32[8, 128, 4, 64]
  blocks_3_rstd_weight: at(0, 53020992, 4096), // blocks.3.rstd(weight) f32[8, 128, 1]
  workspace_69: at(0, 53020992, 8192), // workspace u32[2048]
  workspace_70: at(0, 53020992, 74752), // workspace u32[18688]
  workspace_71: at(0, 53020992, 262144), // workspace u32[65536]
  shared_64: at(0, 53020992, 524288),
  workspace_72: at(0, 53020992, 786432), // workspace u32[196608]
  shared_65: at(0, 53020992, 1048576), // blocks.3.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then d blocks.3.splitHeads f32[8, 128, 4, 64]
  workspace_73: at(0, 53025088, 32768), // workspace u32[8192]
  shared_66: at(0, 53025088, 1048576), // blocks.3.layerNorm(weight) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.3.a f32[8, 128, 256]
  shared_67: at(0, 53545280, 262144),
  d_blocks_wo: (i: number) => at(0, pick([54049088, 63510848, 66656576, 64559424], i), 262144), // d blocks.*.wo f32[256, 256]
  matmul_3: (i: number) => at(0, 51947840 + 2105344 * i, 1048576), // matmul f32[1024, 256]
  shared_68: (i: number) => at(0, 51951936 + 2105344 * i, 524288),
  workspace_74: (i: number) => at(0, 51951936 + 2105344 * i, 786432), // workspace u32[196608]
  matmul_4: (i: number) => at(0, 51951936 + 2105344 * i, 4194304), // matmul f32[1024, 1024]
  shared_69: at(0, 54069568, 524288),
  workspace_75: at(0, 54069568, 786432), // workspace u32[196608]
  shared_70: at(0, 54069568, 1048576), // blocks.3.linear(wo) f32[8, 128, 256]; then attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  workspace_76: at(0, 54073664, 8192), // workspace u32[2048]
  workspace_77: at(0, 54073664, 524288), // workspace u32[131072]
  workspace_78: at(0, 54073664, 786432), // workspace u32[196608]
  d_blocks_3_normalised_weight: at(0, 54073664, 1048576), // d blocks.3.normalised(weight) f32[8, 128, 256]
  workspace_79: at(0, 54311232, 133120), // workspace u32[33280]
  attention_3: at(0, 54444352, 16384), // attention f32[8, 4, 128]
  workspace_80: at(0, 54460736, 16384), // workspace u32[4096]
  d_blocks_bup: (i: number) => at(0, pick([54477120, 58243392, 60348736, 68229440], i), 4096), // d blocks.*.bup f32[1024]
  blocks_0_normalised_weight_2: at(0, 54481216, 4096), // blocks.0.normalised(weight) f32[8, 128, 1]
  d_blocks_norm2_weight: (i: number) => at(0, pick([54485312, 58247488, 60352832, 61405504], i), 1024), // d blocks.*.norm2.weight f32[256]
  d_blocks_norm2_bias: (i: number) => at(0, pick([54486336, 58248512, 60353856, 61406528], i), 1024), // d blocks.*.norm2.bias f32[256]
  d_blocks_bo: (i: number) => at(0, pick([54487360, 58249536, 60354880, 61407552], i), 1024), // d blocks.*.bo f32[256]
  shared_71: (i: number) => at(0, 52476224 + 2105344 * i, 262144),
  shared_72: at(0, 54593856, 262144),
  shared_73: at(0, 54597952, 262144),
  workspace_81: (i: number) => at(0, 52996416 + 2105344 * i, 133120), // workspace u32[33280]
  workspace_82: at(0, 55118144, 262144), // workspace u32[65536]
  attention_4: at(0, 55118144, 1048576), // attention f32[8, 128, 4, 64]
  attention_5: (i: number) => at(0, 53129536 + 2105344 * i, 16384), // attention f32[8, 4, 128]
  workspace_83: (i: number) => at(0, 53145920 + 2105344 * i, 16384), // workspace u32[4096]
  d_blocks_1_up: at(0, 56146240, 1048576), // d blocks.1.up f32[1024, 256]
  attentionGrad_2: at(0, 56166720, 1048576), // attentionGrad f32[8, 128, 4, 64]
  d_blocks_down: (i: number) => at(0, pick([57194816, 59300160, 60356928, 65608000], i), 1048576), // d blocks.*.down f32[256, 1024]
  matmul_5: at(0, 57215296, 1048576), // matmul f32[1024, 256]
  workspace_84: at(0, 57219392, 8192), // workspace u32[2048]
  workspace_85: at(0, 57219392, 524288), // workspace u32[131072]
  shared_74: at(0, 57219392, 4194304), // blocks.3.u f32[8, 128, 1024]; then d blocks.3.linear(up) f32[8, 128, 1024]
  d_blocks_2_up: at(0, 58251584, 1048576), // d blocks.2.up f32[1024, 256]
  workspace_86: at(0, 58263872, 133120), // workspace u32[33280]
  attention_6: at(0, 58396992, 16384), // attention f32[8, 4, 128]
  workspace_87: at(0, 58413376, 16384), // workspace u32[4096]
  shared_75: at(0, 61413696, 524288),
  workspace_88: at(0, 61413696, 786432), // workspace u32[196608]
  shared_76: at(0, 61413696, 1048576), // blocks.3.a f32[8, 128, 256]; then normalised(weight) f32[8, 128, 256]; then d blocks.3.up f32[1024, 256]
  matmul_6: at(0, 61413696, 4194304), // matmul f32[1024, 1024]
  shared_77: at(0, 61937984, 262144),
  rstd_weight_2: at(0, 62462272, 4096), // rstd(weight) f32[8, 128, 1]
  shared_78: at(0, 62462272, 1048576), // blocks.3.linear(down) f32[8, 128, 256]; then d blocks.2.x f32[8, 128, 256]; then d blocks.1.x f32[8, 128, 256]; then d blocks.0.x f32[8, 128, 256]
  workspace_89: at(0, 62466368, 8192), // workspace u32[2048]
  shared_79: at(0, 62466368, 1048576), // layerNorm(weight) f32[8, 128, 256]; then d normalised(weight) f32[8, 128, 256]
  shared_80: at(0, 63510848, 1048576), // blocks.3.x f32[8, 128, 256]; then blocks.2.layerNorm(weight) f32[8, 128, 256]; then blocks.1.layerNorm(weight) f32[8, 128, 256]
  crossEntropy_3: at(0, 63514944, 4096), // crossEntropy f32[8, 128]
  shared_81: at(0, 63519040, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  workspace_90: at(0, 63519040, 2097152), // workspace u32[524288]
  workspace_91: at(0, 65616192, 524288), // workspace u32[131072]
  headLossGrad: at(0, 65616192, 1048576), // headLossGrad f32[8, 128, 256]
  d_blocks_3_x: at(0, 66656576, 1048576), // d blocks.3.x f32[8, 128, 256]
  shared_82: at(0, 66664768, 524288),
  workspace_92: at(0, 66664768, 786432), // workspace u32[196608]
  shared_83: at(0, 67189056, 262144),
  d_rows: at(0, 67451200, 4096), // d rows f32[8, 128]
  d_head: at(0, 67705152, 524288), // d head f32[512, 256]
  d_norm_weight: at(0, 68233536, 1024), // d norm.weight f32[256]
  d_norm_bias: at(0, 68234560, 1024), // d norm.bias f32[256]
  d_blocks_bdown: (i: number) => at(0, pick([68246848, 68241728, 68236608, 68235584], i), 1024), // d blocks.*.bdown f32[256]
};

// ── Kernels ───────────────────────────────────────────────────────────────────────────────────────────────────────

// Functions of the module below: (address of each view…, parameters…, first unit, end unit).
const kernels: Program["kernels"] = [
  { name: "embed.f32" },
  { name: "map.1tryft1t2hd" },
  { name: "normalise.centered" },
  { name: "map.1ikpppcs69u" },
  { name: "matmul.pack.f32.transposed.bias" },
  { name: "matmul.rows.panels.bias.fma" },
  { name: "attention.fma" },
  { name: "map.28n9mlny2ys" },
  { name: "map.26mhzzfhgfg" },
  { name: "matmul.pack.f32.transposed" },
  { name: "matmul.rows.panels.fma" },
  { name: "crossEntropy" },
  { name: "reduce.rows.27pdvp70a9l" },
  { name: "map.y9el2poll4" },
  { name: "map.25m5wwmbg6g" },
  { name: "map.2d78orckbpu" },
  { name: "crossEntropyGrad" },
  { name: "matmul.pack.f32" },
  { name: "matmul.strips.f32.transposed.panels.fma" },
  { name: "reduce.columns.21bc3uizhdu" },
  { name: "reduce.columns.1k0jqvtsmug" },
  { name: "map.jd3fgm0b7k" },
  { name: "normaliseGrad.f32.centered" },
  { name: "map.istgzoqvtk" },
  { name: "attentionGrad.delta" },
  { name: "attentionGrad.q.fma" },
  { name: "attentionGrad.kv.fma" },
  { name: "map.2e272549fmx" },
  { name: "embedGrad" },
  { name: "reduce.rows.3dvwgeyczl" },
  { name: "map.utt4xiuz3e" },
  { name: "map.hzdcfxssq8" },
  { name: "update.cx72m392gh" },
];
const k = {
  embed_f32: 0,
  map_1tryft1t2hd: 1,
  normalise_centered: 2,
  map_1ikpppcs69u: 3,
  matmul_pack_f32_transposed_bias: 4,
  matmul_rows_panels_bias_fma: 5,
  attention_fma: 6,
  map_28n9mlny2ys: 7,
  map_26mhzzfhgfg: 8,
  matmul_pack_f32_transposed: 9,
  matmul_rows_panels_fma: 10,
  crossEntropy: 11,
  reduce_rows_27pdvp70a9l: 12,
  map_y9el2poll4: 13,
  map_25m5wwmbg6g: 14,
  map_2d78orckbpu: 15,
  crossEntropyGrad: 16,
  matmul_pack_f32: 17,
  matmul_strips_f32_transposed_panels_fma: 18,
  reduce_columns_21bc3uizhdu: 19,
  reduce_columns_1k0jqvtsmug: 20,
  map_jd3fgm0b7k: 21,
  normaliseGrad_f32_centered: 22,
  map_istgzoqvtk: 23,
  attentionGrad_delta: 24,
  attentionGrad_q_fma: 25,
  attentionGrad_kv_fma: 26,
  map_2e272549fmx: 27,
  embedGrad: 28,
  reduce_rows_3dvwgeyczl: 29,
  map_utt4xiuz3e: 30,
  map_hzdcfxssq8: 31,
  update_cx72m392gh: 32,
};

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_9], [1024, 1, 1], [256], "embed(embed) embed model.ts:91"),
  call(k.map_1tryft1t2hd, [a.shared_9, a.positions, a.shared_4], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:91"),
  ...layers(0, 3, (i) => [
    call(k.normalise_centered, [a.shared_5(i), a.blocks_normalised_weight(i), a.blocks_rstd_weight(i)], [1024, 1, 1], [256, 0.00001], `blocks.${i}.normalised(weight) normalise model.ts:78`),
    call(k.map_1ikpppcs69u, [a.blocks_normalised_weight(i), a.blocks_norm1_weight(i), a.blocks_norm1_bias(i), a.shared_10(i)], [64, 1, 1], [1024, 256, 1024, 16, 256], `blocks.${i}.h map model.ts:78`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wq(i), a.workspace_12(i), a.blocks_bq(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wq) linear model.ts:82`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_10(i), a.workspace_12(i), a.blocks_linear_wq(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wq) linear model.ts:82`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wk(i), a.workspace_18(i), a.blocks_bk(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wk) linear model.ts:83`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_10(i), a.workspace_18(i), a.blocks_linear_wk(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wk) linear model.ts:83`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wv(i), a.workspace_30(i), a.blocks_bv(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wv) linear model.ts:84`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_10(i), a.workspace_30(i), a.shared_22(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wv) linear model.ts:84`),
    call(k.attention_fma, [a.blocks_linear_wq(i), a.blocks_linear_wk(i), a.shared_22(i), a.shared_10(i), a.blocks_attention(i), a.workspace_28(i)], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wo(i), a.workspace_13(i), a.blocks_bo(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wo) linear model.ts:85`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_10(i), a.workspace_13(i), a.blocks_linear_wo(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wo) linear model.ts:85`),
    call(k.map_28n9mlny2ys, [a.shared_5(i), a.blocks_linear_wo(i), a.blocks_a(i)], [64, 1, 1], [262144, 1, 1, 4096], `blocks.${i}.a map model.ts:85`),
    call(k.normalise_centered, [a.blocks_a(i), a.blocks_normalised_weight_2(i), a.blocks_rstd_weight_2(i)], [1024, 1, 1], [256, 0.00001], `blocks.${i}.normalised(weight) normalise model.ts:78`),
    call(k.map_1ikpppcs69u, [a.blocks_normalised_weight_2(i), a.blocks_norm2_weight(i), a.blocks_norm2_bias(i), a.blocks_layerNorm_weight(i)], [64, 1, 1], [1024, 256, 1024, 16, 256], `blocks.${i}.layerNorm(weight) map model.ts:78`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_42(i), a.blocks_bup(i)], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.blocks_layerNorm_weight(i), a.workspace_42(i), a.blocks_linear_up(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_42(i), a.blocks_bup(i)], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.blocks_layerNorm_weight(i), a.workspace_42(i), a.blocks_linear_up(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_42(i), a.blocks_bup(i)], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.blocks_layerNorm_weight(i), a.workspace_42(i), a.blocks_linear_up(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.map_26mhzzfhgfg, [a.blocks_linear_up(i), a.shared_37(i)], [256, 1, 1], [1048576, 1, 1, 4096], `blocks.${i}.u map model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_down(i), a.workspace_14(i), a.blocks_bdown(i)], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_37(i), a.workspace_14(i), a.blocks_linear_down_2(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_down(i), a.workspace_14(i), a.blocks_bdown(i)], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_37(i), a.workspace_14(i), a.blocks_linear_down_2(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_down(i), a.workspace_14(i), a.blocks_bdown(i)], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_37(i), a.workspace_14(i), a.blocks_linear_down_2(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.map_28n9mlny2ys, [a.blocks_a(i), a.blocks_linear_down_2(i), a.blocks_x_2(i)], [64, 1, 1], [262144, 1, 1, 4096], `blocks.${i}.x map model.ts:87`),
  ]),
  call(k.normalise_centered, [a.shared_80, a.shared_76, a.rstd_weight_2], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_76, a.norm_weight, a.norm_bias, a.shared_79], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_91], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_91, a.workspace_90], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:97"),
  call(k.crossEntropy, [a.workspace_90, a.targets, a.shared_1, a.crossEntropy_3], [1024, 1, 1], [512, -100], "rows headLoss model.ts:97"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.shared_81], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:97"),
  call(k.map_y9el2poll4, [a.shared_81, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:97"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_25m5wwmbg6g, [a.count, a.shared_81], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:97"),
  call(k.map_2d78orckbpu, [a.shared_81, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:97"),
  call(k.matmul_pack_f32_transposed, [a.head, a.shared_82], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.shared_82, a.workspace_90], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.crossEntropyGrad, [a.workspace_90, a.targets, a.crossEntropy_3, a.d_rows, a.workspace_90], [1024, 1, 1], [512, -100], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_pack_f32, [a.head, a.shared_82], [32, 1, 1], [1, 512, 256, 0, 512, 0, 32, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.workspace_90, a.shared_82, a.headLossGrad], [32, 1, 1], [1, 1024, 256, 512, 0, 512, 0, 256, 0, 32, 256, 32, 32, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_pack_f32, [a.shared_79, a.shared_82], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_90, a.shared_82, a.d_head, a.shared_83], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_pack_f32, [a.shared_79, a.shared_82], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_90, a.shared_82, a.d_head, a.shared_83], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_76, a.headLossGrad, a.workspace_89], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_89, a.d_norm_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.headLossGrad, a.workspace_89], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_89, a.d_norm_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.norm_weight, a.headLossGrad, a.shared_79], [64, 1, 1], [1024, 256, 1024, 16, 256], "d normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_76, a.rstd_weight_2, a.shared_79, a.d_blocks_3_x], [1024, 1, 1], [1024, 256], "d blocks.3.x normaliseGrad model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_74, a.shared_75], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_75, a.d_blocks_down(3), a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.d_blocks_3_x, a.workspace_84], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bdown reduce model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_84, a.d_blocks_bdown(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bdown reduce model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_down(3), a.workspace_85], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_85, a.matmul_6], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_down(3), a.workspace_85], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_85, a.matmul_6], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_istgzoqvtk, [a.blocks_linear_up(3), a.matmul_6, a.shared_74], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.3.linear(up) map model.ts:86"),
  call(k.map_1ikpppcs69u, [a.shared_62, a.blocks_norm2_weight(3), a.blocks_norm2_bias(3), a.shared_66], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_66, a.workspace_77], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_74, a.workspace_77, a.shared_76, a.shared_73], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_66, a.workspace_77], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_74, a.workspace_77, a.shared_76, a.shared_73], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_74, a.workspace_73], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.3.bup reduce model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_73, a.d_blocks_bup(3)], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.3.bup reduce model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_up(3), a.workspace_77], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_77, a.shared_66], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_up(3), a.workspace_77], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_77, a.shared_66], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_62, a.shared_66, a.workspace_76], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_76, a.d_blocks_norm2_weight(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_66, a.workspace_76], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_76, a.d_blocks_norm2_bias(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_norm2_weight(3), a.shared_66, a.d_blocks_3_normalised_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_62, a.blocks_3_rstd_weight, a.d_blocks_3_normalised_weight, a.shared_66], [1024, 1, 1], [1024, 256], "d blocks.3.a normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x, a.shared_66, a.shared_62], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.a map model.ts:78"),
  call(k.attention_fma, [a.shared_44, a.shared_52, a.shared_58, a.attention_4, a.attention_6, a.workspace_70], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_4, a.shared_64], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_62, a.shared_64, a.d_blocks_wo(3), a.shared_67], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_4, a.shared_64], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_62, a.shared_64, a.d_blocks_wo(3), a.shared_67], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_62, a.workspace_69], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bo reduce model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_69, a.d_blocks_bo(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bo reduce model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_wo(3), a.workspace_71], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_71, a.matmul_5], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.attentionGrad_delta, [a.attention_4, a.matmul_5, a.workspace_87], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_q_fma, [a.shared_44, a.shared_52, a.shared_58, a.attention_6, a.matmul_5, a.workspace_87, a.shared_65, a.workspace_86], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_kv_fma, [a.shared_44, a.shared_52, a.shared_58, a.attention_6, a.matmul_5, a.workspace_87, a.shared_70, a.attentionGrad_2, a.workspace_86], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:85"),
  call(k.map_1ikpppcs69u, [a.shared_39, a.blocks_norm1_weight(3), a.blocks_norm1_bias(3), a.shared_44], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_44, a.shared_51], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_51, a.d_blocks_wv(3), a.shared_55], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_44, a.shared_51], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_51, a.d_blocks_wv(3), a.shared_55], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad_2, a.workspace_61], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bv reduce model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_61, a.d_blocks_bv(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bv reduce model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_wv(3), a.workspace_66], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_2, a.workspace_66, a.shared_52], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_44, a.shared_57], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_70, a.shared_57, a.d_blocks_wk(3), a.shared_59], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_44, a.shared_57], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_70, a.shared_57, a.d_blocks_wk(3), a.shared_59], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_70, a.workspace_65], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bk reduce model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_65, a.d_blocks_bk(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bk reduce model.ts:83"),
  call(k.matmul_pack_f32, [a.blocks_wk(3), a.workspace_82], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_rows_panels_fma, [a.shared_70, a.workspace_82, a.shared_58], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_44, a.shared_69], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_69, a.d_blocks_wq(3), a.shared_72], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.shared_44, a.shared_69], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_69, a.d_blocks_wq(3), a.shared_72], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_65, a.workspace_51], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bq reduce model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_51, a.d_blocks_bq(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bq reduce model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_wq(3), a.workspace_52], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_52, a.shared_70], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2e272549fmx, [a.shared_52, a.shared_58, a.shared_70, a.shared_44], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.h map model.ts:82"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_39, a.shared_44, a.workspace_61], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_61, a.d_blocks_norm1_weight(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_44, a.workspace_61], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_61, a.d_blocks_norm1_bias(3)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_norm1_weight(3), a.shared_44, a.shared_52], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:78"),
  ...layers(2, 1, (i) => [
    call(k.normaliseGrad_f32_centered, [a.blocks_linear_down_2(i), a.shared_31(i), a.shared_43(i), a.d_blocks_x(i)], [1024, 1, 1], [1024, 256], `d blocks.${i}.x normaliseGrad model.ts:78`),
    call(k.map_28n9mlny2ys, [a.blocks_x_2(i), a.d_blocks_x(i), a.shared_78], [64, 1, 1], [262144, 1, 1, 4096], `d blocks.${i}.x map model.ts:78`),
    call(k.map_1ikpppcs69u, [a.blocks_normalised_weight_2(i), a.blocks_norm2_weight(i), a.blocks_norm2_bias(i), a.shared_80], [64, 1, 1], [1024, 256, 1024, 16, 256], `blocks.${i}.layerNorm(weight) map model.ts:78`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_59(i), a.blocks_bup(i)], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_59(i), a.blocks_linear_up(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_59(i), a.blocks_bup(i)], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_59(i), a.blocks_linear_up(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_59(i), a.blocks_bup(i)], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_59(i), a.blocks_linear_up(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.map_26mhzzfhgfg, [a.blocks_linear_up(i), a.shared_37(i)], [256, 1, 1], [1048576, 1, 1, 4096], `blocks.${i}.u map model.ts:86`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_37(i), a.shared_68(i)], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_68(i), a.d_blocks_down(i), a.shared_71(i)], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.down matmul model.ts:87`),
    call(k.reduce_columns_1k0jqvtsmug, [a.shared_78, a.workspace_58(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.bdown reduce model.ts:87`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58(i), a.d_blocks_bdown(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.bdown reduce model.ts:87`),
    call(k.matmul_pack_f32, [a.blocks_down(i), a.workspace_60(i)], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:87"),
    call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_60(i), a.matmul_4(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
    call(k.matmul_pack_f32, [a.blocks_down(i), a.workspace_60(i)], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:87"),
    call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_60(i), a.matmul_4(i)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
    call(k.map_istgzoqvtk, [a.blocks_linear_up(i), a.matmul_4(i), a.shared_37(i)], [256, 1, 1], [1048576, 1, 1, 4096], `d blocks.${i}.linear(up) map model.ts:86`),
    call(k.matmul_pack_f32, [a.shared_80, a.shared_24(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], `d blocks.${i}.up matmul model.ts:86`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_37(i), a.shared_24(i), a.d_blocks_up(i), a.shared_26(i)], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], `d blocks.${i}.up matmul model.ts:86`),
    call(k.matmul_pack_f32, [a.shared_80, a.shared_24(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], `d blocks.${i}.up matmul model.ts:86`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_37(i), a.shared_24(i), a.d_blocks_up(i), a.shared_26(i)], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], `d blocks.${i}.up matmul model.ts:86`),
    call(k.reduce_columns_1k0jqvtsmug, [a.shared_37(i), a.workspace_22(i)], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], `d blocks.${i}.bup reduce model.ts:86`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_22(i), a.d_blocks_bup(i)], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], `d blocks.${i}.bup reduce model.ts:86`),
    call(k.matmul_pack_f32, [a.blocks_up(i), a.workspace_38(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:86"),
    call(k.matmul_rows_panels_fma, [a.shared_37(i), a.workspace_38(i), a.blocks_linear_down_2(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
    call(k.matmul_pack_f32, [a.blocks_up(i), a.workspace_38(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:86"),
    call(k.matmul_rows_panels_fma, [a.shared_37(i), a.workspace_38(i), a.blocks_linear_down_2(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
    call(k.reduce_columns_21bc3uizhdu, [a.blocks_normalised_weight_2(i), a.blocks_linear_down_2(i), a.workspace_37(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.norm2.weight reduce model.ts:78`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_37(i), a.d_blocks_norm2_weight(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.norm2.weight reduce model.ts:78`),
    call(k.reduce_columns_1k0jqvtsmug, [a.blocks_linear_down_2(i), a.workspace_37(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.norm2.bias reduce model.ts:78`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_37(i), a.d_blocks_norm2_bias(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.norm2.bias reduce model.ts:78`),
    call(k.map_jd3fgm0b7k, [a.blocks_norm2_weight(i), a.blocks_linear_down_2(i), a.d_blocks_normalised_weight(i)], [64, 1, 1], [1024, 256, 1024, 16, 256], `d blocks.${i}.normalised(weight) map model.ts:78`),
    call(k.normaliseGrad_f32_centered, [a.blocks_normalised_weight_2(i), a.blocks_rstd_weight_2(i), a.d_blocks_normalised_weight(i), a.blocks_linear_down_2(i)], [1024, 1, 1], [1024, 256], `d blocks.${i}.a normaliseGrad model.ts:78`),
    call(k.map_28n9mlny2ys, [a.shared_78, a.blocks_linear_down_2(i), a.blocks_normalised_weight_2(i)], [64, 1, 1], [262144, 1, 1, 4096], `d blocks.${i}.a map model.ts:78`),
    call(k.map_1ikpppcs69u, [a.blocks_normalised_weight(i), a.blocks_norm1_weight(i), a.blocks_norm1_bias(i), a.shared_10(i)], [64, 1, 1], [1024, 256, 1024, 16, 256], `blocks.${i}.h map model.ts:78`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wq(i), a.workspace_35(i), a.blocks_bq(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wq) linear model.ts:82`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_10(i), a.workspace_35(i), a.blocks_linear_wk(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wq) linear model.ts:82`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wk(i), a.workspace_35(i), a.blocks_bk(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wk) linear model.ts:83`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_10(i), a.workspace_35(i), a.shared_22(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wk) linear model.ts:83`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wv(i), a.workspace_35(i), a.blocks_bv(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wv) linear model.ts:84`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_10(i), a.workspace_35(i), a.blocks_linear_wv(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wv) linear model.ts:84`),
    call(k.attention_fma, [a.blocks_linear_wk(i), a.shared_22(i), a.blocks_linear_wv(i), a.attention_2(i), a.attention_5(i), a.workspace_33(i)], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
    call(k.matmul_pack_f32, [a.attention_2(i), a.shared_29(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], `d blocks.${i}.wo matmul model.ts:85`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.blocks_normalised_weight_2(i), a.shared_29(i), a.d_blocks_wo(i), a.shared_34(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wo matmul model.ts:85`),
    call(k.matmul_pack_f32, [a.attention_2(i), a.shared_29(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], `d blocks.${i}.wo matmul model.ts:85`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.blocks_normalised_weight_2(i), a.shared_29(i), a.d_blocks_wo(i), a.shared_34(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wo matmul model.ts:85`),
    call(k.reduce_columns_1k0jqvtsmug, [a.blocks_normalised_weight_2(i), a.workspace_32(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.bo reduce model.ts:85`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32(i), a.d_blocks_bo(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.bo reduce model.ts:85`),
    call(k.matmul_pack_f32, [a.blocks_wo(i), a.workspace_34(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:85"),
    call(k.matmul_rows_panels_fma, [a.blocks_normalised_weight_2(i), a.workspace_34(i), a.matmul_3(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:85"),
    call(k.attentionGrad_delta, [a.attention_2(i), a.matmul_3(i), a.workspace_83(i)], [4096, 1, 1], [4, 128, 64, 256, 64], `d blocks.${i}.splitHeads attentionGrad model.ts:85`),
    call(k.attentionGrad_q_fma, [a.blocks_linear_wk(i), a.shared_22(i), a.blocks_linear_wv(i), a.attention_5(i), a.matmul_3(i), a.workspace_83(i), a.blocks_linear_wq(i), a.workspace_81(i)], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], `d blocks.${i}.splitHeads attentionGrad model.ts:85`),
    call(k.attentionGrad_kv_fma, [a.blocks_linear_wk(i), a.shared_22(i), a.blocks_linear_wv(i), a.attention_5(i), a.matmul_3(i), a.workspace_83(i), a.shared_50(i), a.attentionGrad(i), a.workspace_81(i)], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], `d blocks.${i}.splitHeads attentionGrad model.ts:85`),
    call(k.matmul_pack_f32, [a.shared_10(i), a.shared_38(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], `d blocks.${i}.wv matmul model.ts:84`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad(i), a.shared_38(i), a.d_blocks_wv(i), a.shared_41(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wv matmul model.ts:84`),
    call(k.matmul_pack_f32, [a.shared_10(i), a.shared_38(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], `d blocks.${i}.wv matmul model.ts:84`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad(i), a.shared_38(i), a.d_blocks_wv(i), a.shared_41(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wv matmul model.ts:84`),
    call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad(i), a.workspace_45(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.bv reduce model.ts:84`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_45(i), a.d_blocks_bv(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.bv reduce model.ts:84`),
    call(k.matmul_pack_f32, [a.blocks_wv(i), a.workspace_49(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:84"),
    call(k.matmul_rows_panels_fma, [a.attentionGrad(i), a.workspace_49(i), a.blocks_linear_wk(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:84"),
    call(k.matmul_pack_f32, [a.shared_10(i), a.shared_42(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], `d blocks.${i}.wk matmul model.ts:83`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_50(i), a.shared_42(i), a.d_blocks_wk(i), a.shared_45(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wk matmul model.ts:83`),
    call(k.matmul_pack_f32, [a.shared_10(i), a.shared_42(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], `d blocks.${i}.wk matmul model.ts:83`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_50(i), a.shared_42(i), a.d_blocks_wk(i), a.shared_45(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wk matmul model.ts:83`),
    call(k.reduce_columns_1k0jqvtsmug, [a.shared_50(i), a.workspace_48(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.bk reduce model.ts:83`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_48(i), a.d_blocks_bk(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.bk reduce model.ts:83`),
    call(k.matmul_pack_f32, [a.blocks_wk(i), a.workspace_64(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:83"),
    call(k.matmul_rows_panels_fma, [a.shared_50(i), a.workspace_64(i), a.shared_22(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:83"),
    call(k.matmul_pack_f32, [a.shared_10(i), a.shared_49(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], `d blocks.${i}.wq matmul model.ts:82`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.blocks_linear_wq(i), a.shared_49(i), a.d_blocks_wq(i), a.shared_54(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wq matmul model.ts:82`),
    call(k.matmul_pack_f32, [a.shared_10(i), a.shared_49(i)], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], `d blocks.${i}.wq matmul model.ts:82`),
    call(k.matmul_strips_f32_transposed_panels_fma, [a.blocks_linear_wq(i), a.shared_49(i), a.d_blocks_wq(i), a.shared_54(i)], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], `d blocks.${i}.wq matmul model.ts:82`),
    call(k.reduce_columns_1k0jqvtsmug, [a.blocks_linear_wq(i), a.workspace_20(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.bq reduce model.ts:82`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20(i), a.d_blocks_bq(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.bq reduce model.ts:82`),
    call(k.matmul_pack_f32, [a.blocks_wq(i), a.workspace_21(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:82"),
    call(k.matmul_rows_panels_fma, [a.blocks_linear_wq(i), a.workspace_21(i), a.shared_50(i)], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:82"),
    call(k.map_2e272549fmx, [a.blocks_linear_wk(i), a.shared_22(i), a.shared_50(i), a.shared_10(i)], [64, 1, 1], [262144, 1, 1, 4096], `d blocks.${i}.h map model.ts:82`),
    call(k.reduce_columns_21bc3uizhdu, [a.blocks_normalised_weight(i), a.shared_10(i), a.workspace_32(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.norm1.weight reduce model.ts:78`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32(i), a.d_blocks_norm1_weight(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.norm1.weight reduce model.ts:78`),
    call(k.reduce_columns_1k0jqvtsmug, [a.shared_10(i), a.workspace_32(i)], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], `d blocks.${i}.norm1.bias reduce model.ts:78`),
    call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32(i), a.d_blocks_norm1_bias(i)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], `d blocks.${i}.norm1.bias reduce model.ts:78`),
    call(k.map_jd3fgm0b7k, [a.blocks_norm1_weight(i), a.shared_10(i), a.blocks_linear_wq(i)], [64, 1, 1], [1024, 256, 1024, 16, 256], `d blocks.${i}.normalised(weight) map model.ts:78`),
  ]),
  call(k.normaliseGrad_f32_centered, [a.shared_12, a.blocks_1_rstd_weight, a.shared_30, a.shared_23], [1024, 1, 1], [1024, 256], "d blocks.0.x normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_16, a.shared_23, a.shared_78], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.x map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(0), a.workspace_42(0), a.blocks_bup(0)], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_9, a.workspace_42(0), a.blocks_linear_up(0)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(0), a.workspace_42(0), a.blocks_bup(0)], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_9, a.workspace_42(0), a.blocks_linear_up(0)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(0), a.workspace_42(0), a.blocks_bup(0)], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_9, a.workspace_42(0), a.blocks_linear_up(0)], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_linear_up(0), a.shared_36], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_36, a.shared_60], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_60, a.d_blocks_down(0), a.shared_63], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_78, a.workspace_39], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bdown reduce model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_39, a.d_blocks_bdown(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bdown reduce model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_down(0), a.workspace_43], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_43, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_down(0), a.workspace_43], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_43, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_istgzoqvtk, [a.blocks_linear_up(0), a.matmul, a.shared_36], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.0.linear(up) map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_9, a.shared_14], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.shared_14, a.shared_12, a.shared_17], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_9, a.shared_14], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.shared_14, a.shared_12, a.shared_17], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_36, a.workspace_6], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.0.bup reduce model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_6, a.d_blocks_bup(0)], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.0.bup reduce model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_up(0), a.workspace_7], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.workspace_7, a.shared_61], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_up(0), a.workspace_7], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.workspace_7, a.shared_61], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.normalise_centered, [a.shared_4, a.shared_9, a.blocks_0_normalised_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_norm1_weight(0), a.blocks_norm1_bias(0), a.shared_15], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_wq(0), a.workspace_30(0), a.blocks_bq(0)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_15, a.workspace_30(0), a.shared_21], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_wk(0), a.workspace_41, a.blocks_bk(0)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_15, a.workspace_41, a.shared_28], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_wv(0), a.workspace_47, a.blocks_bv(0)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_15, a.workspace_47, a.shared_35], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_21, a.shared_28, a.shared_35, a.attention, a.attention_3, a.workspace_54], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_wo(0), a.workspace_63, a.blocks_bo(0)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.attention, a.workspace_63, a.shared_48], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_48, a.shared_56], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_56, a.shared_4, a.blocks_0_normalised_weight], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_4, a.shared_61, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_norm2_weight(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_61, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_norm2_bias(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_norm2_weight(0), a.shared_61, a.shared_48], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_4, a.blocks_0_normalised_weight, a.shared_48, a.shared_56], [1024, 1, 1], [1024, 256], "d blocks.0.a normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_78, a.shared_56, a.shared_4], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.a map model.ts:78"),
  call(k.matmul_pack_f32, [a.attention, a.shared_47], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_4, a.shared_47, a.d_blocks_wo(0), a.shared_53], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.attention, a.shared_47], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_4, a.shared_47, a.d_blocks_wo(0), a.shared_53], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_4, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bo reduce model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_bo(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bo reduce model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_wo(0), a.workspace_55], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_4, a.workspace_55, a.matmul_2], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.attentionGrad_delta, [a.attention, a.matmul_2, a.workspace_80], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_q_fma, [a.shared_21, a.shared_28, a.shared_35, a.attention_3, a.matmul_2, a.workspace_80, a.shared_48, a.workspace_79], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_kv_fma, [a.shared_21, a.shared_28, a.shared_35, a.attention_3, a.matmul_2, a.workspace_80, a.shared_56, a.shared_61, a.workspace_79], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_15, a.shared_20], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_61, a.shared_20, a.d_blocks_wv(0), a.shared_25], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_15, a.shared_20], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_61, a.shared_20, a.d_blocks_wv(0), a.shared_25], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_61, a.workspace_17], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bv reduce model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_17, a.d_blocks_bv(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bv reduce model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_wv(0), a.workspace_29], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_29, a.shared_21], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_15, a.shared_27], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_27, a.d_blocks_wk(0), a.shared_33], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_15, a.shared_27], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_27, a.d_blocks_wk(0), a.shared_33], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_56, a.workspace_27], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bk reduce model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_27, a.d_blocks_bk(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bk reduce model.ts:83"),
  call(k.matmul_pack_f32, [a.blocks_wk(0), a.workspace_40], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_rows_panels_fma, [a.shared_56, a.workspace_40, a.shared_28], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_15, a.workspace_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_48, a.workspace_43, a.d_blocks_wq(0), a.shared_40], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.shared_15, a.workspace_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_48, a.workspace_43, a.d_blocks_wq(0), a.shared_40], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_48, a.workspace_10], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bq reduce model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_10, a.d_blocks_bq(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bq reduce model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_wq(0), a.workspace_11], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_48, a.workspace_11, a.shared_35], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2e272549fmx, [a.shared_21, a.shared_28, a.shared_35, a.shared_15], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.h map model.ts:82"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_9, a.shared_15, a.workspace_17], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_17, a.d_blocks_norm1_weight(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_15, a.workspace_17], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_17, a.d_blocks_norm1_bias(0)], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_norm1_weight(0), a.shared_15, a.shared_21], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_9, a.blocks_0_normalised_weight_2, a.shared_21, a.shared_15], [1024, 1, 1], [1024, 256], "d x normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_15, a.shared_9], [64, 1, 1], [262144, 1, 1, 4096], "d x map model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_9, a.d_positions], [512, 1, 1], [8, 32768, 1, 8, 8, 64, 1], "d positions reduce model.ts:91"),
  call(k.embedGrad, [a.tokens, a.shared_9, a.d_embed], [16, 1, 1], [256, 1024, 512], "d embed embedGrad model.ts:91"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.d_embed, a.workspace_4], [8, 1, 1], [32, 4096, 1, 32, 4, 131072, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_4, a.g], [1, 1, 1], [1, 8, 1, 1, 1, 8, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_positions, a.g_2], [1, 1, 1], [8, 4096, 1, 8, 8, 32768, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_weight(0), a.g_3], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_bias(0), a.g_4], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wq(0), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_5], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bq(0), a.g_6], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wk(0), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_7], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bk(0), a.g_8], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wv(0), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_9], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bv(0), a.g_10], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wo(0), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_11], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bo(0), a.g_12], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_weight(0), a.g_13], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_bias(0), a.g_14], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_12, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_15], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bup(0), a.g_16], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down(0), a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_17], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bdown(0), a.g_18], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_weight(1), a.g_19], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_bias(1), a.g_20], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wq(1), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_21], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bq(1), a.g_22], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wk(1), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_23], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bk(1), a.g_24], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wv(1), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_25], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bv(1), a.g_26], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wo(1), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_27], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bo(1), a.g_28], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_weight(1), a.g_29], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_bias(1), a.g_30], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_up, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_31], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bup(1), a.g_32], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down(1), a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_33], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bdown(1), a.g_34], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_weight(2), a.g_35], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_bias(2), a.g_36], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wq(2), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_37], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bq(2), a.g_38], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wk(2), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_39], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bk(2), a.g_40], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wv(2), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_41], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bv(2), a.g_42], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wo(2), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_43], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bo(2), a.g_44], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_weight(2), a.g_45], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_bias(2), a.g_46], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_up, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_47], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bup(2), a.g_48], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down(2), a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_49], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bdown(2), a.g_50], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_weight(3), a.g_51], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm1_bias(3), a.g_52], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wq(3), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_53], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bq(3), a.g_54], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wk(3), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_55], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bk(3), a.g_56], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wv(3), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_57], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bv(3), a.g_58], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_wo(3), a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_59], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bo(3), a.g_60], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_weight(3), a.g_61], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_norm2_bias(3), a.g_62], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_76, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_63], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bup(3), a.g_65], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down(3), a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_66], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_bdown(3), a.g_67], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_norm_weight, a.g_68], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_norm_bias, a.g_69], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_head, a.workspace_4], [8, 1, 1], [32, 4096, 1, 32, 4, 131072, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_4, a.g_64], [1, 1, 1], [1, 8, 1, 1, 1, 8, 1], "Σg² reduce"),
  call(k.map_utt4xiuz3e, [a.g, a.g_2, a.g_3, a.g_4, a.shared_6], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_5, a.g_6, a.g_7, a.g_8, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_9, a.g_10, a.g_11, a.g_12, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_13, a.g_14, a.g_15, a.g_16, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_17, a.g_18, a.g_19, a.g_20, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_21, a.g_22, a.g_23, a.g_24, a.g_5], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_25, a.g_26, a.g_27, a.g_28, a.g_6], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_29, a.g_30, a.g_31, a.g_32, a.g_7], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_33, a.g_34, a.g_35, a.g_36, a.g_8], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_37, a.g_38, a.g_39, a.g_40, a.g_9], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_41, a.g_42, a.g_43, a.g_44, a.g_10], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_45, a.g_46, a.g_47, a.g_48, a.g_11], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_49, a.g_50, a.g_51, a.g_52, a.g_12], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_53, a.g_54, a.g_55, a.g_56, a.g_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_57, a.g_58, a.g_59, a.g_60, a.g_14], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_61, a.g_62, a.g_63, a.g_65, a.g_15], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_66, a.g_67, a.g_68, a.g_69, a.g_16], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.shared_6, a.g, a.g_2, a.g_3, a.g_17], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_4, a.g_5, a.g_6, a.g_7, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_8, a.g_9, a.g_10, a.g_11, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_12, a.g_13, a.g_14, a.g_15, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_28n9mlny2ys, [a.g_16, a.g_64, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_hzdcfxssq8, [a.g_4, a.g_17, a.g, a.g_2, a.g_3, a.shared_6], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  call(k.update_cx72m392gh, [a.embed, a.m_of_embed, a.v_of_embed, a.d_embed, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "embed update model.ts:60"),
  call(k.update_cx72m392gh, [a.positions, a.m_of_positions, a.v_of_positions, a.d_positions, a.learningRate, a.biasCorrection1, a.biasCorrection2], [8, 1, 1], [32768, 1, 1, 4096], "positions update model.ts:62"),
  ...layers(0, 3, (i) => [
    call(k.update_cx72m392gh, [a.blocks_norm1_weight(i), a.m_of_blocks_norm1_weight(i), a.v_of_blocks_norm1_weight(i), a.d_blocks_norm1_weight(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.norm1.weight update model.ts:36`),
    call(k.update_cx72m392gh, [a.blocks_norm1_bias(i), a.m_of_blocks_norm1_bias(i), a.v_of_blocks_norm1_bias(i), a.d_blocks_norm1_bias(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.norm1.bias update model.ts:38`),
    call(k.update_cx72m392gh, [a.blocks_wq(i), a.m_of_blocks_wq(i), a.v_of_blocks_wq(i), a.d_blocks_wq(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], `blocks.${i}.wq update model.ts:43`),
    call(k.update_cx72m392gh, [a.blocks_bq(i), a.m_of_blocks_bq(i), a.v_of_blocks_bq(i), a.d_blocks_bq(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.bq update model.ts:44`),
    call(k.update_cx72m392gh, [a.blocks_wk(i), a.m_of_blocks_wk(i), a.v_of_blocks_wk(i), a.d_blocks_wk(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], `blocks.${i}.wk update model.ts:45`),
    call(k.update_cx72m392gh, [a.blocks_bk(i), a.m_of_blocks_bk(i), a.v_of_blocks_bk(i), a.d_blocks_bk(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.bk update model.ts:46`),
    call(k.update_cx72m392gh, [a.blocks_wv(i), a.m_of_blocks_wv(i), a.v_of_blocks_wv(i), a.d_blocks_wv(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], `blocks.${i}.wv update model.ts:47`),
    call(k.update_cx72m392gh, [a.blocks_bv(i), a.m_of_blocks_bv(i), a.v_of_blocks_bv(i), a.d_blocks_bv(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.bv update model.ts:48`),
    call(k.update_cx72m392gh, [a.blocks_wo(i), a.m_of_blocks_wo(i), a.v_of_blocks_wo(i), a.d_blocks_wo(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], `blocks.${i}.wo update model.ts:49`),
    call(k.update_cx72m392gh, [a.blocks_bo(i), a.m_of_blocks_bo(i), a.v_of_blocks_bo(i), a.d_blocks_bo(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.bo update model.ts:50`),
    call(k.update_cx72m392gh, [a.blocks_norm2_weight(i), a.m_of_blocks_norm2_weight(i), a.v_of_blocks_norm2_weight(i), a.d_blocks_norm2_weight(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.norm2.weight update model.ts:36`),
    call(k.update_cx72m392gh, [a.blocks_norm2_bias(i), a.m_of_blocks_norm2_bias(i), a.v_of_blocks_norm2_bias(i), a.d_blocks_norm2_bias(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.norm2.bias update model.ts:38`),
    call(k.update_cx72m392gh, [a.blocks_up(i), a.m_of_blocks_up(i), a.v_of_blocks_up(i), a.d_blocks_up(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], `blocks.${i}.up update model.ts:52`),
    call(k.update_cx72m392gh, [a.blocks_bup(i), a.m_of_blocks_bup(i), a.v_of_blocks_bup(i), a.d_blocks_bup(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.bup update model.ts:53`),
    call(k.update_cx72m392gh, [a.blocks_down(i), a.m_of_blocks_down(i), a.v_of_blocks_down(i), a.d_blocks_down(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], `blocks.${i}.down update model.ts:54`),
    call(k.update_cx72m392gh, [a.blocks_bdown(i), a.m_of_blocks_bdown(i), a.v_of_blocks_bdown(i), a.d_blocks_bdown(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], `blocks.${i}.bdown update model.ts:55`),
  ]),
  call(k.update_cx72m392gh, [a.norm_weight, a.m_of_norm_weight, a.v_of_norm_weight, a.d_norm_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "norm.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.norm_bias, a.m_of_norm_bias, a.v_of_norm_bias, a.d_norm_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "norm.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.head, a.m_of_head, a.v_of_head, a.d_head, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "head update model.ts:66"),
];

// ── Evaluate: the forward alone, without dropout ──────────────────────────────────────────────────────────────────

const evaluate = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_8], [1024, 1, 1], [256], "embed(embed) embed model.ts:91"),
  call(k.map_1tryft1t2hd, [a.shared_8, a.positions, a.shared_2], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:91"),
  ...layers(0, 3, (i) => [
    call(k.normalise_centered, [a.shared_2, a.shared_11, a.shared_7], [1024, 1, 1], [256, 0.00001], `blocks.${i}.normalised(weight) normalise model.ts:78`),
    call(k.map_1ikpppcs69u, [a.shared_11, a.blocks_norm1_weight(i), a.blocks_norm1_bias(i), a.shared_8], [64, 1, 1], [1024, 256, 1024, 16, 256], `blocks.${i}.h map model.ts:78`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wq(i), a.workspace_8, a.blocks_bq(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wq) linear model.ts:82`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_8, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wq) linear model.ts:82`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wk(i), a.workspace_16, a.blocks_bk(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wk) linear model.ts:83`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_16, a.shared_13], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wk) linear model.ts:83`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wv(i), a.workspace_25, a.blocks_bv(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wv) linear model.ts:84`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_25, a.shared_18], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wv) linear model.ts:84`),
    call(k.attention_fma, [a.shared_11, a.shared_13, a.shared_18, a.shared_8, a.shared_32, a.workspace_24], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_wo(i), a.workspace_8, a.blocks_bo(i)], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], `blocks.${i}.linear(wo) linear model.ts:85`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_8, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], `blocks.${i}.linear(wo) linear model.ts:85`),
    call(k.map_28n9mlny2ys, [a.shared_2, a.shared_11, a.shared_46], [64, 1, 1], [262144, 1, 1, 4096], `blocks.${i}.a map model.ts:85`),
    call(k.normalise_centered, [a.shared_46, a.shared_2, a.shared_7], [1024, 1, 1], [256, 0.00001], `blocks.${i}.normalised(weight) normalise model.ts:78`),
    call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_norm2_weight(i), a.blocks_norm2_bias(i), a.shared_18], [64, 1, 1], [1024, 256, 1024, 16, 256], `blocks.${i}.layerNorm(weight) map model.ts:78`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_26, a.blocks_bup(i)], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_18, a.workspace_26, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_26, a.blocks_bup(i)], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_18, a.workspace_26, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_up(i), a.workspace_26, a.blocks_bup(i)], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_18, a.workspace_26, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], `blocks.${i}.linear(up) linear model.ts:86`),
    call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_19], [256, 1, 1], [1048576, 1, 1, 4096], `blocks.${i}.u map model.ts:86`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_down(i), a.workspace(i), a.blocks_bdown(i)], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace(i), a.blocks_linear_down(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_down(i), a.workspace(i), a.blocks_bdown(i)], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace(i), a.blocks_linear_down(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_pack_f32_transposed_bias, [a.blocks_down(i), a.workspace(i), a.blocks_bdown(i)], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace(i), a.blocks_linear_down(i)], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], `blocks.${i}.linear(down) linear model.ts:87`),
    call(k.map_28n9mlny2ys, [a.shared_46, a.blocks_linear_down(i), a.blocks_x(i)], [64, 1, 1], [262144, 1, 1, 4096], `blocks.${i}.x map model.ts:87`),
  ]),
  call(k.normalise_centered, [a.shared_8, a.shared_2, a.rstd_weight], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.norm_weight, a.norm_bias, a.layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_9], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.layerNorm_weight, a.workspace_9, a.workspace_2], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:97"),
  call(k.crossEntropy, [a.workspace_2, a.targets, a.shared_1, a.crossEntropy_2], [1024, 1, 1], [512, -100], "rows headLoss model.ts:97"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.crossEntropy], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:97"),
  call(k.map_y9el2poll4, [a.crossEntropy, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:97"),
];

// ── What the host writes and reads ────────────────────────────────────────────────────────────────────────────────

const slots = [
  slot("tokens", "i32", [8, 128], a.tokens),
  slot("targets", "i32", [8, 128], a.targets),
  slot("count", "f32", [], a.count),
  slot("embed", "f32", [512, 256], a.embed),
  slot("positions", "f32", [128, 256], a.positions),
  ...layers(0, 3, (i) => [
    slot(`blocks.${i}.norm1.weight`, "f32", [256], a.blocks_norm1_weight(i)),
    slot(`blocks.${i}.norm1.bias`, "f32", [256], a.blocks_norm1_bias(i)),
    slot(`blocks.${i}.wq`, "f32", [256, 256], a.blocks_wq(i)),
    slot(`blocks.${i}.bq`, "f32", [256], a.blocks_bq(i)),
    slot(`blocks.${i}.wk`, "f32", [256, 256], a.blocks_wk(i)),
    slot(`blocks.${i}.bk`, "f32", [256], a.blocks_bk(i)),
    slot(`blocks.${i}.wv`, "f32", [256, 256], a.blocks_wv(i)),
    slot(`blocks.${i}.bv`, "f32", [256], a.blocks_bv(i)),
    slot(`blocks.${i}.wo`, "f32", [256, 256], a.blocks_wo(i)),
    slot(`blocks.${i}.bo`, "f32", [256], a.blocks_bo(i)),
    slot(`blocks.${i}.norm2.weight`, "f32", [256], a.blocks_norm2_weight(i)),
    slot(`blocks.${i}.norm2.bias`, "f32", [256], a.blocks_norm2_bias(i)),
    slot(`blocks.${i}.up`, "f32", [1024, 256], a.blocks_up(i)),
    slot(`blocks.${i}.bup`, "f32", [1024], a.blocks_bup(i)),
    slot(`blocks.${i}.down`, "f32", [256, 1024], a.blocks_down(i)),
    slot(`blocks.${i}.bdown`, "f32", [256], a.blocks_bdown(i)),
  ]),
  slot("norm.weight", "f32", [256], a.norm_weight),
  slot("norm.bias", "f32", [256], a.norm_bias),
  slot("head", "f32", [512, 256], a.head),
  slot("learningRate", "f32", [], a.learningRate),
  slot("biasCorrection1", "f32", [], a.biasCorrection1),
  slot("biasCorrection2", "f32", [], a.biasCorrection2),
  slot("m of embed", "f32", [512, 256], a.m_of_embed),
  slot("v of embed", "f32", [512, 256], a.v_of_embed),
  slot("m of positions", "f32", [128, 256], a.m_of_positions),
  slot("v of positions", "f32", [128, 256], a.v_of_positions),
  ...layers(0, 3, (i) => [
    slot(`m of blocks.${i}.norm1.weight`, "f32", [256], a.m_of_blocks_norm1_weight(i)),
    slot(`v of blocks.${i}.norm1.weight`, "f32", [256], a.v_of_blocks_norm1_weight(i)),
    slot(`m of blocks.${i}.norm1.bias`, "f32", [256], a.m_of_blocks_norm1_bias(i)),
    slot(`v of blocks.${i}.norm1.bias`, "f32", [256], a.v_of_blocks_norm1_bias(i)),
    slot(`m of blocks.${i}.wq`, "f32", [256, 256], a.m_of_blocks_wq(i)),
    slot(`v of blocks.${i}.wq`, "f32", [256, 256], a.v_of_blocks_wq(i)),
    slot(`m of blocks.${i}.bq`, "f32", [256], a.m_of_blocks_bq(i)),
    slot(`v of blocks.${i}.bq`, "f32", [256], a.v_of_blocks_bq(i)),
    slot(`m of blocks.${i}.wk`, "f32", [256, 256], a.m_of_blocks_wk(i)),
    slot(`v of blocks.${i}.wk`, "f32", [256, 256], a.v_of_blocks_wk(i)),
    slot(`m of blocks.${i}.bk`, "f32", [256], a.m_of_blocks_bk(i)),
    slot(`v of blocks.${i}.bk`, "f32", [256], a.v_of_blocks_bk(i)),
    slot(`m of blocks.${i}.wv`, "f32", [256, 256], a.m_of_blocks_wv(i)),
    slot(`v of blocks.${i}.wv`, "f32", [256, 256], a.v_of_blocks_wv(i)),
    slot(`m of blocks.${i}.bv`, "f32", [256], a.m_of_blocks_bv(i)),
    slot(`v of blocks.${i}.bv`, "f32", [256], a.v_of_blocks_bv(i)),
    slot(`m of blocks.${i}.wo`, "f32", [256, 256], a.m_of_blocks_wo(i)),
    slot(`v of blocks.${i}.wo`, "f32", [256, 256], a.v_of_blocks_wo(i)),
    slot(`m of blocks.${i}.bo`, "f32", [256], a.m_of_blocks_bo(i)),
    slot(`v of blocks.${i}.bo`, "f32", [256], a.v_of_blocks_bo(i)),
    slot(`m of blocks.${i}.norm2.weight`, "f32", [256], a.m_of_blocks_norm2_weight(i)),
    slot(`v of blocks.${i}.norm2.weight`, "f32", [256], a.v_of_blocks_norm2_weight(i)),
    slot(`m of blocks.${i}.norm2.bias`, "f32", [256], a.m_of_blocks_norm2_bias(i)),
    slot(`v of blocks.${i}.norm2.bias`, "f32", [256], a.v_of_blocks_norm2_bias(i)),
    slot(`m of blocks.${i}.up`, "f32", [1024, 256], a.m_of_blocks_up(i)),
    slot(`v of blocks.${i}.up`, "f32", [1024, 256], a.v_of_blocks_up(i)),
    slot(`m of blocks.${i}.bup`, "f32", [1024], a.m_of_blocks_bup(i)),
    slot(`v of blocks.${i}.bup`, "f32", [1024], a.v_of_blocks_bup(i)),
    slot(`m of blocks.${i}.down`, "f32", [256, 1024], a.m_of_blocks_down(i)),
    slot(`v of blocks.${i}.down`, "f32", [256, 1024], a.v_of_blocks_down(i)),
    slot(`m of blocks.${i}.bdown`, "f32", [256], a.m_of_blocks_bdown(i)),
    slot(`v of blocks.${i}.bdown`, "f32", [256], a.v_of_blocks_bdown(i)),
  ]),
  slot("m of norm.weight", "f32", [256], a.m_of_norm_weight),
  slot("v of norm.weight", "f32", [256], a.v_of_norm_weight),
  slot("m of norm.bias", "f32", [256], a.m_of_norm_bias),
  slot("v of norm.bias", "f32", [256], a.v_of_norm_bias),
  slot("m of head", "f32", [512, 256], a.m_of_head),
  slot("v of head", "f32", [512, 256], a.v_of_head),
  slot("loss", "f32", [], a.loss),
  slot("rows", "f32", [8, 128], a.shared_1),
  slot("gradientNorm", "f32", [], a.shared_6),
  slot("embed(embed)", "f32", [8, 128, 256], a.shared_9),
  slot("x", "f32", [8, 128, 256], a.shared_4),
  ...layers(0, 3, (i) => [
    slot(`blocks.${i}.normalised(weight)`, "f32", [8, 128, 256], a.blocks_normalised_weight(i)),
    slot(`blocks.${i}.rstd(weight)`, "f32", [8, 128, 1], a.blocks_rstd_weight(i)),
    slot(`blocks.${i}.h`, "f32", [8, 128, 256], a.shared_10(i)),
    slot(`blocks.${i}.linear(wq)`, "f32", [8, 128, 256], a.blocks_linear_wq(i)),
    slot("workspace", "u32", [65792], a.workspace_12(i)),
    slot(`blocks.${i}.linear(wk)`, "f32", [8, 128, 256], a.blocks_linear_wk(i)),
    slot("workspace", "u32", [65792], a.workspace_18(i)),
    slot(`blocks.${i}.linear(wv)`, "f32", [8, 128, 256], a.shared_22(i)),
    slot("workspace", "u32", [65792], a.workspace_30(i)),
    slot("attention", "f32", [8, 128, 4, 64], a.shared_10(i)),
    slot(`blocks.${i}.attention`, "f32", [8, 4, 128], a.blocks_attention(i)),
    slot("workspace", "u32", [18688], a.workspace_28(i)),
    slot(`blocks.${i}.linear(wo)`, "f32", [8, 128, 256], a.blocks_linear_wo(i)),
    slot("workspace", "u32", [65792], a.workspace_13(i)),
    slot(`blocks.${i}.a`, "f32", [8, 128, 256], a.blocks_a(i)),
    slot(`blocks.${i}.normalised(weight)`, "f32", [8, 128, 256], a.blocks_normalised_weight_2(i)),
    slot(`blocks.${i}.rstd(weight)`, "f32", [8, 128, 1], a.blocks_rstd_weight_2(i)),
    slot(`blocks.${i}.layerNorm(weight)`, "f32", [8, 128, 256], a.blocks_layerNorm_weight(i)),
    slot(`blocks.${i}.linear(up)`, "f32", [8, 128, 1024], a.blocks_linear_up(i)),
    slot("workspace", "u32", [129536], a.workspace_42(i)),
    slot(`blocks.${i}.u`, "f32", [8, 128, 1024], a.shared_37(i)),
    slot(`blocks.${i}.linear(down)`, "f32", [8, 128, 256], a.blocks_linear_down_2(i)),
    slot("workspace", "u32", [123008], a.workspace_14(i)),
    slot(`blocks.${i}.x`, "f32", [8, 128, 256], a.blocks_x_2(i)),
  ]),
  slot("normalised(weight)", "f32", [8, 128, 256], a.shared_76),
  slot("rstd(weight)", "f32", [8, 128, 1], a.rstd_weight_2),
  slot("layerNorm(weight)", "f32", [8, 128, 256], a.shared_79),
  slot("crossEntropy", "f32", [8, 128], a.crossEntropy_3),
  slot("workspace", "u32", [524288], a.workspace_90),
  slot("workspace", "u32", [131072], a.workspace_91),
  slot("crossEntropy", "f32", [], a.shared_81),
  slot("d crossEntropy", "f32", [], a.shared_81),
  slot("d rows", "f32", [8, 128], a.d_rows),
  slot("headLossGrad", "f32", [8, 128, 256], a.headLossGrad),
  slot("d head", "f32", [512, 256], a.d_head),
  slot("workspace", "u32", [524288], a.workspace_90),
  slot("workspace", "u32", [196608], a.workspace_92),
  slot("d norm.weight", "f32", [256], a.d_norm_weight),
  slot("workspace", "u32", [2048], a.workspace_89),
  slot("d norm.bias", "f32", [256], a.d_norm_bias),
  slot("workspace", "u32", [2048], a.workspace_89),
  slot("d normalised(weight)", "f32", [8, 128, 256], a.shared_79),
  slot("d blocks.3.x", "f32", [8, 128, 256], a.d_blocks_3_x),
  slot("d blocks.3.down", "f32", [256, 1024], a.d_blocks_down(3)),
  slot("workspace", "u32", [196608], a.workspace_88),
  slot("d blocks.3.bdown", "f32", [256], a.d_blocks_bdown(3)),
  slot("workspace", "u32", [2048], a.workspace_84),
  slot("matmul", "f32", [1024, 1024], a.matmul_6),
  slot("workspace", "u32", [131072], a.workspace_85),
  slot("d blocks.3.linear(up)", "f32", [8, 128, 1024], a.shared_74),
  slot("blocks.3.layerNorm(weight)", "f32", [8, 128, 256], a.shared_66),
  slot("d blocks.3.up", "f32", [1024, 256], a.shared_76),
  slot("workspace", "u32", [196608], a.workspace_78),
  slot("d blocks.3.bup", "f32", [1024], a.d_blocks_bup(3)),
  slot("workspace", "u32", [8192], a.workspace_73),
  slot("matmul", "f32", [1024, 256], a.shared_66),
  slot("workspace", "u32", [131072], a.workspace_77),
  slot("d blocks.3.norm2.weight", "f32", [256], a.d_blocks_norm2_weight(3)),
  slot("workspace", "u32", [2048], a.workspace_76),
  slot("d blocks.3.norm2.bias", "f32", [256], a.d_blocks_norm2_bias(3)),
  slot("workspace", "u32", [2048], a.workspace_76),
  slot("d blocks.3.normalised(weight)", "f32", [8, 128, 256], a.d_blocks_3_normalised_weight),
  slot("d blocks.3.a", "f32", [8, 128, 256], a.shared_66),
  slot("d blocks.3.a", "f32", [8, 128, 256], a.shared_62),
  slot("attention", "f32", [8, 128, 4, 64], a.attention_4),
  slot("attention", "f32", [8, 4, 128], a.attention_6),
  slot("workspace", "u32", [18688], a.workspace_70),
  slot("d blocks.3.wo", "f32", [256, 256], a.d_blocks_wo(3)),
  slot("workspace", "u32", [196608], a.workspace_72),
  slot("d blocks.3.bo", "f32", [256], a.d_blocks_bo(3)),
  slot("workspace", "u32", [2048], a.workspace_69),
  slot("matmul", "f32", [1024, 256], a.matmul_5),
  slot("workspace", "u32", [65536], a.workspace_71),
  slot("d blocks.3.splitHeads", "f32", [8, 128, 4, 64], a.shared_65),
  slot("attentionGrad", "f32", [8, 128, 4, 64], a.shared_70),
  slot("attentionGrad", "f32", [8, 128, 4, 64], a.attentionGrad_2),
  slot("workspace", "u32", [4096], a.workspace_87),
  slot("workspace", "u32", [33280], a.workspace_86),
  slot("blocks.3.h", "f32", [8, 128, 256], a.shared_44),
  slot("d blocks.3.wv", "f32", [256, 256], a.d_blocks_wv(3)),
  slot("workspace", "u32", [196608], a.workspace_62),
  slot("d blocks.3.bv", "f32", [256], a.d_blocks_bv(3)),
  slot("workspace", "u32", [2048], a.workspace_61),
  slot("matmul", "f32", [1024, 256], a.shared_52),
  slot("workspace", "u32", [65536], a.workspace_66),
  slot("d blocks.3.wk", "f32", [256, 256], a.d_blocks_wk(3)),
  slot("workspace", "u32", [196608], a.workspace_67),
  slot("d blocks.3.bk", "f32", [256], a.d_blocks_bk(3)),
  slot("workspace", "u32", [2048], a.workspace_65),
  slot("matmul", "f32", [1024, 256], a.shared_58),
  slot("workspace", "u32", [65536], a.workspace_82),
  slot("d blocks.3.wq", "f32", [256, 256], a.d_blocks_wq(3)),
  slot("workspace", "u32", [196608], a.workspace_75),
  slot("d blocks.3.bq", "f32", [256], a.d_blocks_bq(3)),
  slot("workspace", "u32", [2048], a.workspace_51),
  slot("matmul", "f32", [1024, 256], a.shared_70),
  slot("workspace", "u32", [65536], a.workspace_52),
  slot("d blocks.3.h", "f32", [8, 128, 256], a.shared_44),
  slot("d blocks.3.norm1.weight", "f32", [256], a.d_blocks_norm1_weight(3)),
  slot("workspace", "u32", [2048], a.workspace_61),
  slot("d blocks.3.norm1.bias", "f32", [256], a.d_blocks_norm1_bias(3)),
  slot("workspace", "u32", [2048], a.workspace_61),
  slot("d blocks.3.normalised(weight)", "f32", [8, 128, 256], a.shared_52),
  ...layers(2, 1, (i) => [
    slot(`d blocks.${i}.x`, "f32", [8, 128, 256], a.d_blocks_x(i)),
    slot(`d blocks.${i}.x`, "f32", [8, 128, 256], a.shared_78),
    slot(`blocks.${i}.layerNorm(weight)`, "f32", [8, 128, 256], a.shared_80),
    slot(`blocks.${i}.linear(up)`, "f32", [8, 128, 1024], a.blocks_linear_up(i)),
    slot("workspace", "u32", [129536], a.workspace_59(i)),
    slot(`blocks.${i}.u`, "f32", [8, 128, 1024], a.shared_37(i)),
    slot(`d blocks.${i}.down`, "f32", [256, 1024], a.d_blocks_down(i)),
    slot("workspace", "u32", [196608], a.workspace_74(i)),
    slot(`d blocks.${i}.bdown`, "f32", [256], a.d_blocks_bdown(i)),
    slot("workspace", "u32", [2048], a.workspace_58(i)),
    slot("matmul", "f32", [1024, 1024], a.matmul_4(i)),
    slot("workspace", "u32", [131072], a.workspace_60(i)),
    slot(`d blocks.${i}.linear(up)`, "f32", [8, 128, 1024], a.shared_37(i)),
    slot(`d blocks.${i}.up`, "f32", [1024, 256], a.d_blocks_up(i)),
    slot("workspace", "u32", [196608], a.workspace_23(i)),
    slot(`d blocks.${i}.bup`, "f32", [1024], a.d_blocks_bup(i)),
    slot("workspace", "u32", [8192], a.workspace_22(i)),
    slot("matmul", "f32", [1024, 256], a.blocks_linear_down_2(i)),
    slot("workspace", "u32", [131072], a.workspace_38(i)),
    slot(`d blocks.${i}.norm2.weight`, "f32", [256], a.d_blocks_norm2_weight(i)),
    slot("workspace", "u32", [2048], a.workspace_37(i)),
    slot(`d blocks.${i}.norm2.bias`, "f32", [256], a.d_blocks_norm2_bias(i)),
    slot("workspace", "u32", [2048], a.workspace_37(i)),
    slot(`d blocks.${i}.normalised(weight)`, "f32", [8, 128, 256], a.d_blocks_normalised_weight(i)),
    slot(`d blocks.${i}.a`, "f32", [8, 128, 256], a.blocks_linear_down_2(i)),
    slot(`d blocks.${i}.a`, "f32", [8, 128, 256], a.blocks_normalised_weight_2(i)),
    slot(`blocks.${i}.h`, "f32", [8, 128, 256], a.shared_10(i)),
    slot(`blocks.${i}.linear(wq)`, "f32", [8, 128, 256], a.blocks_linear_wk(i)),
    slot("workspace", "u32", [65792], a.workspace_35(i)),
    slot(`blocks.${i}.linear(wk)`, "f32", [8, 128, 256], a.shared_22(i)),
    slot("workspace", "u32", [65792], a.workspace_35(i)),
    slot(`blocks.${i}.linear(wv)`, "f32", [8, 128, 256], a.blocks_linear_wv(i)),
    slot("workspace", "u32", [65792], a.workspace_35(i)),
    slot("attention", "f32", [8, 128, 4, 64], a.attention_2(i)),
    slot("attention", "f32", [8, 4, 128], a.attention_5(i)),
    slot("workspace", "u32", [18688], a.workspace_33(i)),
    slot(`d blocks.${i}.wo`, "f32", [256, 256], a.d_blocks_wo(i)),
    slot("workspace", "u32", [196608], a.workspace_36(i)),
    slot(`d blocks.${i}.bo`, "f32", [256], a.d_blocks_bo(i)),
    slot("workspace", "u32", [2048], a.workspace_32(i)),
    slot("matmul", "f32", [1024, 256], a.matmul_3(i)),
    slot("workspace", "u32", [65536], a.workspace_34(i)),
    slot(`d blocks.${i}.splitHeads`, "f32", [8, 128, 4, 64], a.blocks_linear_wq(i)),
    slot("attentionGrad", "f32", [8, 128, 4, 64], a.shared_50(i)),
    slot("attentionGrad", "f32", [8, 128, 4, 64], a.attentionGrad(i)),
    slot("workspace", "u32", [4096], a.workspace_83(i)),
    slot("workspace", "u32", [33280], a.workspace_81(i)),
    slot(`d blocks.${i}.wv`, "f32", [256, 256], a.d_blocks_wv(i)),
    slot("workspace", "u32", [196608], a.workspace_46(i)),
    slot(`d blocks.${i}.bv`, "f32", [256], a.d_blocks_bv(i)),
    slot("workspace", "u32", [2048], a.workspace_45(i)),
    slot("matmul", "f32", [1024, 256], a.blocks_linear_wk(i)),
    slot("workspace", "u32", [65536], a.workspace_49(i)),
    slot(`d blocks.${i}.wk`, "f32", [256, 256], a.d_blocks_wk(i)),
    slot("workspace", "u32", [196608], a.workspace_50(i)),
    slot(`d blocks.${i}.bk`, "f32", [256], a.d_blocks_bk(i)),
    slot("workspace", "u32", [2048], a.workspace_48(i)),
    slot("matmul", "f32", [1024, 256], a.shared_22(i)),
    slot("workspace", "u32", [65536], a.workspace_64(i)),
    slot(`d blocks.${i}.wq`, "f32", [256, 256], a.d_blocks_wq(i)),
    slot("workspace", "u32", [196608], a.workspace_57(i)),
    slot(`d blocks.${i}.bq`, "f32", [256], a.d_blocks_bq(i)),
    slot("workspace", "u32", [2048], a.workspace_20(i)),
    slot("matmul", "f32", [1024, 256], a.shared_50(i)),
    slot("workspace", "u32", [65536], a.workspace_21(i)),
    slot(`d blocks.${i}.h`, "f32", [8, 128, 256], a.shared_10(i)),
    slot(`d blocks.${i}.norm1.weight`, "f32", [256], a.d_blocks_norm1_weight(i)),
    slot("workspace", "u32", [2048], a.workspace_32(i)),
    slot(`d blocks.${i}.norm1.bias`, "f32", [256], a.d_blocks_norm1_bias(i)),
    slot("workspace", "u32", [2048], a.workspace_32(i)),
    slot(`d blocks.${i}.normalised(weight)`, "f32", [8, 128, 256], a.blocks_linear_wq(i)),
  ]),
  slot("d blocks.0.x", "f32", [8, 128, 256], a.shared_23),
  slot("d blocks.0.x", "f32", [8, 128, 256], a.shared_78),
  slot("blocks.0.linear(up)", "f32", [8, 128, 1024], a.blocks_linear_up(0)),
  slot("workspace", "u32", [129536], a.workspace_42(0)),
  slot("blocks.0.u", "f32", [8, 128, 1024], a.shared_36),
  slot("d blocks.0.down", "f32", [256, 1024], a.d_blocks_down(0)),
  slot("workspace", "u32", [196608], a.workspace_68),
  slot("d blocks.0.bdown", "f32", [256], a.d_blocks_bdown(0)),
  slot("workspace", "u32", [2048], a.workspace_39),
  slot("matmul", "f32", [1024, 1024], a.matmul),
  slot("workspace", "u32", [131072], a.workspace_43),
  slot("d blocks.0.linear(up)", "f32", [8, 128, 1024], a.shared_36),
  slot("d blocks.0.up", "f32", [1024, 256], a.shared_12),
  slot("workspace", "u32", [196608], a.workspace_15),
  slot("d blocks.0.bup", "f32", [1024], a.d_blocks_bup(0)),
  slot("workspace", "u32", [8192], a.workspace_6),
  slot("matmul", "f32", [1024, 256], a.shared_61),
  slot("workspace", "u32", [131072], a.workspace_7),
  slot("blocks.0.normalised(weight)", "f32", [8, 128, 256], a.shared_9),
  slot("blocks.0.normalised(weight)", "f32", [8, 128, 1], a.blocks_0_normalised_weight_2),
  slot("blocks.0.h", "f32", [8, 128, 256], a.shared_15),
  slot("blocks.0.linear(wq)", "f32", [8, 128, 256], a.shared_21),
  slot("workspace", "u32", [65792], a.workspace_30(0)),
  slot("blocks.0.linear(wk)", "f32", [8, 128, 256], a.shared_28),
  slot("workspace", "u32", [65792], a.workspace_41),
  slot("blocks.0.linear(wv)", "f32", [8, 128, 256], a.shared_35),
  slot("workspace", "u32", [65792], a.workspace_47),
  slot("attention", "f32", [8, 128, 4, 64], a.attention),
  slot("attention", "f32", [8, 4, 128], a.attention_3),
  slot("workspace", "u32", [18688], a.workspace_54),
  slot("blocks.0.linear(wo)", "f32", [8, 128, 256], a.shared_48),
  slot("workspace", "u32", [65792], a.workspace_63),
  slot("blocks.0.a", "f32", [8, 128, 256], a.shared_56),
  slot("blocks.0.normalised(weight)", "f32", [8, 128, 256], a.shared_4),
  slot("blocks.0.normalised(weight)", "f32", [8, 128, 1], a.blocks_0_normalised_weight),
  slot("d blocks.0.norm2.weight", "f32", [256], a.d_blocks_norm2_weight(0)),
  slot("workspace", "u32", [2048], a.workspace_53),
  slot("d blocks.0.norm2.bias", "f32", [256], a.d_blocks_norm2_bias(0)),
  slot("workspace", "u32", [2048], a.workspace_53),
  slot("d blocks.0.normalised(weight)", "f32", [8, 128, 256], a.shared_48),
  slot("d blocks.0.a", "f32", [8, 128, 256], a.shared_56),
  slot("d blocks.0.a", "f32", [8, 128, 256], a.shared_4),
  slot("d blocks.0.wo", "f32", [256, 256], a.d_blocks_wo(0)),
  slot("workspace", "u32", [196608], a.workspace_56),
  slot("d blocks.0.bo", "f32", [256], a.d_blocks_bo(0)),
  slot("workspace", "u32", [2048], a.workspace_53),
  slot("matmul", "f32", [1024, 256], a.matmul_2),
  slot("workspace", "u32", [65536], a.workspace_55),
  slot("d blocks.0.splitHeads", "f32", [8, 128, 4, 64], a.shared_48),
  slot("attentionGrad", "f32", [8, 128, 4, 64], a.shared_56),
  slot("attentionGrad", "f32", [8, 128, 4, 64], a.shared_61),
  slot("workspace", "u32", [4096], a.workspace_80),
  slot("workspace", "u32", [33280], a.workspace_79),
  slot("d blocks.0.wv", "f32", [256, 256], a.d_blocks_wv(0)),
  slot("workspace", "u32", [196608], a.workspace_19),
  slot("d blocks.0.bv", "f32", [256], a.d_blocks_bv(0)),
  slot("workspace", "u32", [2048], a.workspace_17),
  slot("matmul", "f32", [1024, 256], a.shared_21),
  slot("workspace", "u32", [65536], a.workspace_29),
  slot("d blocks.0.wk", "f32", [256, 256], a.d_blocks_wk(0)),
  slot("workspace", "u32", [196608], a.workspace_31),
  slot("d blocks.0.bk", "f32", [256], a.d_blocks_bk(0)),
  slot("workspace", "u32", [2048], a.workspace_27),
  slot("matmul", "f32", [1024, 256], a.shared_28),
  slot("workspace", "u32", [65536], a.workspace_40),
  slot("d blocks.0.wq", "f32", [256, 256], a.d_blocks_wq(0)),
  slot("workspace", "u32", [196608], a.workspace_44),
  slot("d blocks.0.bq", "f32", [256], a.d_blocks_bq(0)),
  slot("workspace", "u32", [2048], a.workspace_10),
  slot("matmul", "f32", [1024, 256], a.shared_35),
  slot("workspace", "u32", [65536], a.workspace_11),
  slot("d blocks.0.h", "f32", [8, 128, 256], a.shared_15),
  slot("d blocks.0.norm1.weight", "f32", [256], a.d_blocks_norm1_weight(0)),
  slot("workspace", "u32", [2048], a.workspace_17),
  slot("d blocks.0.norm1.bias", "f32", [256], a.d_blocks_norm1_bias(0)),
  slot("workspace", "u32", [2048], a.workspace_17),
  slot("d blocks.0.normalised(weight)", "f32", [8, 128, 256], a.shared_21),
  slot("d x", "f32", [8, 128, 256], a.shared_15),
  slot("d x", "f32", [8, 128, 256], a.shared_9),
  slot("d positions", "f32", [128, 256], a.d_positions),
  slot("d embed", "f32", [512, 256], a.d_embed),
  slot("Σg²", "f32", [], a.g),
  slot("workspace", "u32", [8], a.workspace_4),
  slot("Σg²", "f32", [], a.g_2),
  slot("Σg²", "f32", [], a.g_3),
  slot("Σg²", "f32", [], a.g_4),
  slot("Σg²", "f32", [], a.g_5),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_6),
  slot("Σg²", "f32", [], a.g_7),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_8),
  slot("Σg²", "f32", [], a.g_9),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_10),
  slot("Σg²", "f32", [], a.g_11),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_12),
  slot("Σg²", "f32", [], a.g_13),
  slot("Σg²", "f32", [], a.g_14),
  slot("Σg²", "f32", [], a.g_15),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_16),
  slot("Σg²", "f32", [], a.g_17),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_18),
  slot("Σg²", "f32", [], a.g_19),
  slot("Σg²", "f32", [], a.g_20),
  slot("Σg²", "f32", [], a.g_21),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_22),
  slot("Σg²", "f32", [], a.g_23),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_24),
  slot("Σg²", "f32", [], a.g_25),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_26),
  slot("Σg²", "f32", [], a.g_27),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_28),
  slot("Σg²", "f32", [], a.g_29),
  slot("Σg²", "f32", [], a.g_30),
  slot("Σg²", "f32", [], a.g_31),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_32),
  slot("Σg²", "f32", [], a.g_33),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_34),
  slot("Σg²", "f32", [], a.g_35),
  slot("Σg²", "f32", [], a.g_36),
  slot("Σg²", "f32", [], a.g_37),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_38),
  slot("Σg²", "f32", [], a.g_39),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_40),
  slot("Σg²", "f32", [], a.g_41),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_42),
  slot("Σg²", "f32", [], a.g_43),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_44),
  slot("Σg²", "f32", [], a.g_45),
  slot("Σg²", "f32", [], a.g_46),
  slot("Σg²", "f32", [], a.g_47),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_48),
  slot("Σg²", "f32", [], a.g_49),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_50),
  slot("Σg²", "f32", [], a.g_51),
  slot("Σg²", "f32", [], a.g_52),
  slot("Σg²", "f32", [], a.g_53),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_54),
  slot("Σg²", "f32", [], a.g_55),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_56),
  slot("Σg²", "f32", [], a.g_57),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_58),
  slot("Σg²", "f32", [], a.g_59),
  slot("workspace", "u32", [4], a.workspace_3),
  slot("Σg²", "f32", [], a.g_60),
  slot("Σg²", "f32", [], a.g_61),
  slot("Σg²", "f32", [], a.g_62),
  slot("Σg²", "f32", [], a.g_63),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_65),
  slot("Σg²", "f32", [], a.g_66),
  slot("workspace", "u32", [16], a.workspace_5),
  slot("Σg²", "f32", [], a.g_67),
  slot("Σg²", "f32", [], a.g_68),
  slot("Σg²", "f32", [], a.g_69),
  slot("Σg²", "f32", [], a.g_64),
  slot("workspace", "u32", [8], a.workspace_4),
  slot("Σg²", "f32", [], a.shared_6),
  slot("Σg²", "f32", [], a.g),
  slot("Σg²", "f32", [], a.g_2),
  slot("Σg²", "f32", [], a.g_3),
  slot("Σg²", "f32", [], a.g_4),
  slot("Σg²", "f32", [], a.g_5),
  slot("Σg²", "f32", [], a.g_6),
  slot("Σg²", "f32", [], a.g_7),
  slot("Σg²", "f32", [], a.g_8),
  slot("Σg²", "f32", [], a.g_9),
  slot("Σg²", "f32", [], a.g_10),
  slot("Σg²", "f32", [], a.g_11),
  slot("Σg²", "f32", [], a.g_12),
  slot("Σg²", "f32", [], a.g_13),
  slot("Σg²", "f32", [], a.g_14),
  slot("Σg²", "f32", [], a.g_15),
  slot("Σg²", "f32", [], a.g_16),
  slot("Σg²", "f32", [], a.g_17),
  slot("Σg²", "f32", [], a.g),
  slot("Σg²", "f32", [], a.g_2),
  slot("Σg²", "f32", [], a.g_3),
  slot("Σg²", "f32", [], a.g_4),
  slot("loss", "f32", [], a.loss),
  slot("rows", "f32", [8, 128], a.shared_1),
  slot("embed(embed)", "f32", [8, 128, 256], a.shared_8),
  slot("x", "f32", [8, 128, 256], a.shared_2),
  ...layers(0, 3, (i) => [
    slot(`blocks.${i}.normalised(weight)`, "f32", [8, 128, 256], a.shared_11),
    slot(`blocks.${i}.rstd(weight)`, "f32", [8, 128, 1], a.shared_7),
    slot(`blocks.${i}.h`, "f32", [8, 128, 256], a.shared_8),
    slot(`blocks.${i}.linear(wq)`, "f32", [8, 128, 256], a.shared_11),
    slot("workspace", "u32", [65792], a.workspace_8),
    slot(`blocks.${i}.linear(wk)`, "f32", [8, 128, 256], a.shared_13),
    slot("workspace", "u32", [65792], a.workspace_16),
    slot(`blocks.${i}.linear(wv)`, "f32", [8, 128, 256], a.shared_18),
    slot("workspace", "u32", [65792], a.workspace_25),
    slot("attention", "f32", [8, 128, 4, 64], a.shared_8),
    slot(`blocks.${i}.attention`, "f32", [8, 4, 128], a.shared_32),
    slot("workspace", "u32", [18688], a.workspace_24),
    slot(`blocks.${i}.linear(wo)`, "f32", [8, 128, 256], a.shared_11),
    slot("workspace", "u32", [65792], a.workspace_8),
    slot(`blocks.${i}.a`, "f32", [8, 128, 256], a.shared_46),
    slot(`blocks.${i}.normalised(weight)`, "f32", [8, 128, 256], a.shared_2),
    slot(`blocks.${i}.rstd(weight)`, "f32", [8, 128, 1], a.shared_7),
    slot(`blocks.${i}.layerNorm(weight)`, "f32", [8, 128, 256], a.shared_18),
    slot(`blocks.${i}.linear(up)`, "f32", [8, 128, 1024], a.shared_3),
    slot("workspace", "u32", [129536], a.workspace_26),
    slot(`blocks.${i}.u`, "f32", [8, 128, 1024], a.shared_19),
    slot(`blocks.${i}.linear(down)`, "f32", [8, 128, 256], a.blocks_linear_down(i)),
    slot("workspace", "u32", [123008], a.workspace(i)),
    slot(`blocks.${i}.x`, "f32", [8, 128, 256], a.blocks_x(i)),
  ]),
  slot("normalised(weight)", "f32", [8, 128, 256], a.shared_2),
  slot("rstd(weight)", "f32", [8, 128, 1], a.rstd_weight),
  slot("layerNorm(weight)", "f32", [8, 128, 256], a.layerNorm_weight),
  slot("crossEntropy", "f32", [8, 128], a.crossEntropy_2),
  slot("workspace", "u32", [524288], a.workspace_2),
  slot("workspace", "u32", [131072], a.workspace_9),
  slot("crossEntropy", "f32", [], a.crossEntropy),
];

const weights: Program["weights"] = [
  { slot: 3, path: "embed", names: ["embed"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:60:3" },
  { slot: 4, path: "positions", names: ["positions"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:62:3" },
  ...layers<NonNullable<Program["weights"]>[number]>(0, 3, (i) => [
    { slot: 5 + 16 * i, path: `blocks.${i}.norm1.weight`, names: [`blocks.${i}.norm1.weight`], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
    { slot: 6 + 16 * i, path: `blocks.${i}.norm1.bias`, names: [`blocks.${i}.norm1.bias`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
    { slot: 7 + 16 * i, path: `blocks.${i}.wq`, names: [`blocks.${i}.wq`], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:43:3" },
    { slot: 8 + 16 * i, path: `blocks.${i}.bq`, names: [`blocks.${i}.bq`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:44:3" },
    { slot: 9 + 16 * i, path: `blocks.${i}.wk`, names: [`blocks.${i}.wk`], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:45:3" },
    { slot: 10 + 16 * i, path: `blocks.${i}.bk`, names: [`blocks.${i}.bk`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:46:3" },
    { slot: 11 + 16 * i, path: `blocks.${i}.wv`, names: [`blocks.${i}.wv`], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:47:3" },
    { slot: 12 + 16 * i, path: `blocks.${i}.bv`, names: [`blocks.${i}.bv`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:48:3" },
    { slot: 13 + 16 * i, path: `blocks.${i}.wo`, names: [`blocks.${i}.wo`], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:49:3" },
    { slot: 14 + 16 * i, path: `blocks.${i}.bo`, names: [`blocks.${i}.bo`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:50:3" },
    { slot: 15 + 16 * i, path: `blocks.${i}.norm2.weight`, names: [`blocks.${i}.norm2.weight`], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
    { slot: 16 + 16 * i, path: `blocks.${i}.norm2.bias`, names: [`blocks.${i}.norm2.bias`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
    { slot: 17 + 16 * i, path: `blocks.${i}.up`, names: [`blocks.${i}.up`], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:52:3" },
    { slot: 18 + 16 * i, path: `blocks.${i}.bup`, names: [`blocks.${i}.bup`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:53:3" },
    { slot: 19 + 16 * i, path: `blocks.${i}.down`, names: [`blocks.${i}.down`], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:54:3" },
    { slot: 20 + 16 * i, path: `blocks.${i}.bdown`, names: [`blocks.${i}.bdown`], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:55:3" },
  ]),
  { slot: 69, path: "norm.weight", names: ["norm.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 70, path: "norm.bias", names: ["norm.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 71, path: "head", names: ["head"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:66:3" },
];

const states: Program["states"] = [
  { slot: 75, role: "m", of: "embed" },
  { slot: 76, role: "v", of: "embed" },
  { slot: 77, role: "m", of: "positions" },
  { slot: 78, role: "v", of: "positions" },
  ...layers<NonNullable<Program["states"]>[number]>(0, 3, (i) => [
    { slot: 79 + 32 * i, role: "m", of: `blocks.${i}.norm1.weight` },
    { slot: 80 + 32 * i, role: "v", of: `blocks.${i}.norm1.weight` },
    { slot: 81 + 32 * i, role: "m", of: `blocks.${i}.norm1.bias` },
    { slot: 82 + 32 * i, role: "v", of: `blocks.${i}.norm1.bias` },
    { slot: 83 + 32 * i, role: "m", of: `blocks.${i}.wq` },
    { slot: 84 + 32 * i, role: "v", of: `blocks.${i}.wq` },
    { slot: 85 + 32 * i, role: "m", of: `blocks.${i}.bq` },
    { slot: 86 + 32 * i, role: "v", of: `blocks.${i}.bq` },
    { slot: 87 + 32 * i, role: "m", of: `blocks.${i}.wk` },
    { slot: 88 + 32 * i, role: "v", of: `blocks.${i}.wk` },
    { slot: 89 + 32 * i, role: "m", of: `blocks.${i}.bk` },
    { slot: 90 + 32 * i, role: "v", of: `blocks.${i}.bk` },
    { slot: 91 + 32 * i, role: "m", of: `blocks.${i}.wv` },
    { slot: 92 + 32 * i, role: "v", of: `blocks.${i}.wv` },
    { slot: 93 + 32 * i, role: "m", of: `blocks.${i}.bv` },
    { slot: 94 + 32 * i, role: "v", of: `blocks.${i}.bv` },
    { slot: 95 + 32 * i, role: "m", of: `blocks.${i}.wo` },
    { slot: 96 + 32 * i, role: "v", of: `blocks.${i}.wo` },
    { slot: 97 + 32 * i, role: "m", of: `blocks.${i}.bo` },
    { slot: 98 + 32 * i, role: "v", of: `blocks.${i}.bo` },
    { slot: 99 + 32 * i, role: "m", of: `blocks.${i}.norm2.weight` },
    { slot: 100 + 32 * i, role: "v", of: `blocks.${i}.norm2.weight` },
    { slot: 101 + 32 * i, role: "m", of: `blocks.${i}.norm2.bias` },
    { slot: 102 + 32 * i, role: "v", of: `blocks.${i}.norm2.bias` },
    { slot: 103 + 32 * i, role: "m", of: `blocks.${i}.up` },
    { slot: 104 + 32 * i, role: "v", of: `blocks.${i}.up` },
    { slot: 105 + 32 * i, role: "m", of: `blocks.${i}.bup` },
    { slot: 106 + 32 * i, role: "v", of: `blocks.${i}.bup` },
    { slot: 107 + 32 * i, role: "m", of: `blocks.${i}.down` },
    { slot: 108 + 32 * i, role: "v", of: `blocks.${i}.down` },
    { slot: 109 + 32 * i, role: "m", of: `blocks.${i}.bdown` },
    { slot: 110 + 32 * i, role: "v", of: `blocks.${i}.bdown` },
  ]),
  { slot: 207, role: "m", of: "norm.weight" },
  { slot: 208, role: "v", of: "norm.weight" },
  { slot: 209, role: "m", of: "norm.bias" },
  { slot: 210, role: "v", of: "norm.bias" },
  { slot: 211, role: "m", of: "head" },
  { slot: 212, role: "v", of: "head" },
];

// ── The WebAssembly module with the kernels above, base64 ─────────────────────────────────────────────────────────

const wasm = [
  "AGFzbQEAAAABlwISYAZ/f39/f38AYAR/e39/AGAMf39/f39/f39/f39/AGAJf39/f39/f31/AGAIf39/f39/f38AYAF7AXtgCn9/f39/f39/f38AYAd/",
  "f39/fX9/AGALf39/f39/f39/f38AYA1/f39/f39/f39/f39/AGATf39/f39/f39/f39/f39/f39/fwBgFn9/f39/f39/f39/f39/f39/fX9/f38AYAl/",
  "f39/f39/f38AYAt/f39/f39/f31/fwBgFH9/f39/f39/f39/f39/f39/f39/AGAMf39/f39/f39/fX9/AGAYf39/f39/f39/f39/f39/f39/f31/f39/",
  "AGAZf39/f39/f39/f39/f39/f39/f399f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAMuLQABAgMCBAUFBQUFAAAGBwgJCgsMBAIKBA0MBAQMAg4PDQYE",
  "DAYQEQYEDQgCCQfGBSEJZW1iZWQuZjMyAAwPbWFwLjF0cnlmdDF0MmhkAA0Sbm9ybWFsaXNlLmNlbnRlcmVkAA4PbWFwLjFpa3BwcGNzNjl1AA8fbWF0",
  "bXVsLnBhY2suZjMyLnRyYW5zcG9zZWQuYmlhcwAQG21hdG11bC5yb3dzLnBhbmVscy5iaWFzLmZtYQARDWF0dGVudGlvbi5mbWEAEg9tYXAuMjhuOW1s",
  "bnkyeXMAEw9tYXAuMjZtaHp6ZmhnZmcAFBptYXRtdWwucGFjay5mMzIudHJhbnNwb3NlZAAVFm1hdG11bC5yb3dzLnBhbmVscy5mbWEAFgxjcm9zc0Vu",
  "dHJvcHkAFxdyZWR1Y2Uucm93cy4yN3BkdnA3MGE5bAAYDm1hcC55OWVsMnBvbGw0ABkPbWFwLjI1bTV3d21iZzZnABoPbWFwLjJkNzhvcmNrYnB1ABsQ",
  "Y3Jvc3NFbnRyb3B5R3JhZAAcD21hdG11bC5wYWNrLmYzMgAdJ21hdG11bC5zdHJpcHMuZjMyLnRyYW5zcG9zZWQucGFuZWxzLmZtYQAeGnJlZHVjZS5j",
  "b2x1bW5zLjIxYmMzdWl6aGR1AB8acmVkdWNlLmNvbHVtbnMuMWswanF2dHNtdWcAIA5tYXAuamQzZmdtMGI3awAhGm5vcm1hbGlzZUdyYWQuZjMyLmNl",
  "bnRlcmVkACIObWFwLmlzdGd6b3F2dGsAIxNhdHRlbnRpb25HcmFkLmRlbHRhACQTYXR0ZW50aW9uR3JhZC5xLmZtYQAlFGF0dGVudGlvbkdyYWQua3Yu",
  "Zm1hACYPbWFwLjJlMjcyNTQ5Zm14ACcJZW1iZWRHcmFkACgWcmVkdWNlLnJvd3MuM2R2d2dleWN6bAApDm1hcC51dHQ0eGl1ejNlACoObWFwLmh6ZGNm",
  "eHNzcTgAKxF1cGRhdGUuY3g3Mm0zOTJnaAAsCtWHAi2LBAMHfwh7AX8gAkEBayEGIAAgAUEAIAZBACAGSBtsaiEHIAAgAUEBIAZBASAGSBtsaiEIIAAg",
  "AUECIAZBAiAGSBtsaiEJIAAgAUEDIAZBAyAGSBtsaiEKIANBfHEhC0EAIQwCQCAMIAtODQADQCAH/QAEACENIAj9AAQAIQ4gCf0ABAAhDyAK/QAEACEQ",
  "IA0gDv0NAAECAxAREhMEBQYHFBUWFyERIA0gDv0NCAkKCxgZGhsMDQ4PHB0eHyESIA8gEP0NAAECAxAREhMEBQYHFBUWFyETIA8gEP0NCAkKCxgZGhsM",
  "DQ4PHB0eHyEUIAQgESAT/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAEIAVqIQQgBCARIBP9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAQgBWohBCAEIBIgFP0N",
  "AAECAwQFBgcQERITFBUWF/0LBAAgBCAFaiEEIAQgEiAU/Q0ICQoLDA0ODxgZGhscHR4f/QsEACAEIAVqIQQgB0EQaiEHIAhBEGohCCAJQRBqIQkgCkEQ",
  "aiEKIAxBBGoiDCALSA0ACwsgCyEVAkAgFSADTg0AA0AgBCAHKgIAOAIAIAdBBGohByAEIAgqAgA4AgQgCEEEaiEIIAQgCSoCADgCCCAJQQRqIQkgBCAK",
  "KgIAOAIMIApBBGohCiAEIAVqIQQgFUEBaiIVIANIDQALCwu0AQEDeyACQQROBEAgA0EBRwRAIAEgACADav0ABAD95AEhAQsgACAB/QsEAAUgAkEASgRA",
  "IAEhBCADQQFHBEAgASAAIANq/QkCAP3kASEECyAAIAT9WgIAAAsgAkEBSgRAIAEhBSADQQFHBEAgASAAIANq/QkCBP3kASEFCyAAIAX9WgIEAQsgAkEC",
  "SgRAIAEhBiADQQFHBEAgASAAIANq/QkCCP3kASEGCyAAIAb9WgIIAgsLC4kMAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAA",
  "AAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAA",
  "AAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9AAQAIRAg",
  "CP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAhFyAAIAFBASAKQQFrQQEgCkEBa0gbbGohGCAAIAFBAiAKQQFrQQIgCkEBa0gbbGohGSAAIAFBAyAKQQFr",
  "QQMgCkEBa0gbbGohGiADIRsgByEcAkADQCAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYg",
  "FiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYg",
  "FSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEX",
  "IBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQg",
  "Ev2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUC",
  "IQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0J",
  "AgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEM",
  "IBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZ",
  "QQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRAIAlBAUcEQCAMIAUg",
  "CWogBkEAbGr9AAQA/eQBIQwgDSAFIAlqIAZBAGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD95AEhDiAPIAUgCWogBmr9AAQQ/eQBIQ8gECAFIAlqIAZB",
  "AXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0av0ABBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQBIRIgEyAFIAlqIAZBA2xq/QAEEP3kASETCyAFIAz9CwQA",
  "IAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAGaiEFBSAK",
  "QQBKBEAgBSAMIAtBAGsgCRABIAVBEGogDSALQQRrIAkQASAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAEgBUEQaiAPIAtBBGsgCRABIAUgBmohBQsg",
  "CkECSgRAIAUgECALQQBrIAkQASAFQRBqIBEgC0EEayAJEAEgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRABIAVBEGogEyALQQRrIAkQASAFIAZqIQUL",
  "CyAAIAJqIQAgCkF8aiEKIApBAEoNAAsLlggIBH8BewN/CHsBfwZ7AX8KeyAGQXxxIQkgACABQQEgAkEBa0EBIAJBAWtIG2xqIQogACABQQIgAkEBa0EC",
  "IAJBAWtIG2xqIQsgACABQQMgAkEBa0EDIAJBAWtIG2xqIQwgB/0TIQ1BACEOAkAgDiAFTg0AA0AgAyAEIA5saiEPIA8gBGogDyAOQQFqIAVIGyEQ/QwA",
  "AAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAA",
  "AAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGEEAIRkCQCAZIAlODQADQCAP",
  "IBlBAnRq/QAEACEaIBAgGUECdGr9AAQAIRsgACAZQQJ0av0ABAAhHCAcIBogEf2FAiERIBwgGyAS/YUCIRIgCiAZQQJ0av0ABAAhHSAdIBogE/2FAiET",
  "IB0gGyAU/YUCIRQgCyAZQQJ0av0ABAAhHiAeIBogFf2FAiEVIB4gGyAW/YUCIRYgDCAZQQJ0av0ABAAhHyAfIBogF/2FAiEXIB8gGyAY/YUCIRggGUEE",
  "aiIZIAlIDQALCyAJISACQCAgIAZODQADQCAPICBBAnRq/VwCACEhIBAgIEECdGr9XAIAISIgACAgQQJ0av1cAgAhIyAjICEgEf2FAiERICMgIiAS/YUC",
  "IRIgCiAgQQJ0av1cAgAhJCAkICEgE/2FAiETICQgIiAU/YUCIRQgCyAgQQJ0av1cAgAhJSAlICEgFf2FAiEVICUgIiAW/YUCIRYgDCAgQQJ0av1cAgAh",
  "JiAmICEgF/2FAiEXICYgIiAY/YUCIRggIEEBaiIgIAZIDQALCyARIBP9DQABAgMEBQYHEBESExQVFhcgESAT/Q0ICQoLDA0ODxgZGhscHR4f/eQBIScg",
  "FSAX/Q0AAQIDBAUGBxAREhMUFRYXIBUgF/0NCAkKCwwNDg8YGRobHB0eH/3kASEoIAggDkEEdGogJyAo/Q0AAQIDCAkKCxAREhMYGRobICcgKP0NBAUG",
  "BwwNDg8UFRYXHB0eH/3kASAN/eYB/QsEACASIBT9DQABAgMEBQYHEBESExQVFhcgEiAU/Q0ICQoLDA0ODxgZGhscHR4f/eQBISkgFiAY/Q0AAQIDBAUG",
  "BxAREhMUFRYXIBYgGP0NCAkKCwwNDg8YGRobHB0eH/3kASEqIAggDkEEdGogKSAq/Q0AAQIDCAkKCxAREhMYGRobICkgKv0NBAUGBwwNDg8UFRYXHB0e",
  "H/3kASAN/eYB/QsEECAOQQJqIg4gBUgNAAsLC+0KAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwA",
  "AAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAA",
  "AAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9AAQAIRAgCP0ABBAhESAI/QAEACES",
  "IAj9AAQQIRMLIAAhFyADIRsgByEcAkADQCAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2F",
  "AiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGoh",
  "GyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUC",
  "IQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUN",
  "ASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAW",
  "IBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9",
  "AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYg",
  "FSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRAIAlBAUcEQCAM",
  "IAUgCWogBkEAbGr9AAQA/eQBIQwgDSAFIAlqIAZBAGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD95AEhDiAPIAUgCWogBmr9AAQQ/eQBIQ8gECAFIAlq",
  "IAZBAXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0av0ABBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQBIRIgEyAFIAlqIAZBA2xq/QAEEP3kASETCyAFIAz9",
  "CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAGaiEF",
  "BSAKQQBKBEAgBSAMIAtBAGsgCRABIAVBEGogDSALQQRrIAkQASAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAEgBUEQaiAPIAtBBGsgCRABIAUgBmoh",
  "BQsgCkECSgRAIAUgECALQQBrIAkQASAFQRBqIBEgC0EEayAJEAEgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRABIAVBEGogEyALQQRrIAkQASAFIAZq",
  "IQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsL5wIDA38BewZ/IAdBeHEhCEEAIQkCQCAJIAhODQADQCAAQRBBACACIAlBAnRqIAMgBCAJQQJ0aiAFIAFB",
  "f0EAIAZBCBAEIAlBCGoiCSAISA0ACwsgCCEKAkAgCiAHTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhCyACIApBAnRqIQxBACENAkAgDSABTg0AA0AgACAN",
  "QQR0av0ABAAgDP0JAgAgC/2FAiELIAwgA2ohDCANQQFqIg0gAUgNAAsLIAZBAEoEQCAEIApBAnRqIAVBAGxqIQ4gDiAOKgIAIAv9HwCSOAIACyAGQQFK",
  "BEAgBCAKQQJ0aiAFaiEPIA8gDyoCACAL/R8BkjgCAAsgBkECSgRAIAQgCkECdGogBUEBdGohECAQIBAqAgAgC/0fApI4AgALIAZBA0oEQCAEIApBAnRq",
  "IAVBA2xqIREgESARKgIAIAv9HwOSOAIACyAKQQFqIgogB0gNAAsLC7IFAQd7IAAhASAA/QwAAIAAAACAAAAAgAAAAIAA/UMhAiAA/QwAAABLAAAASwAA",
  "AEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwXAAAAFwAAABcAAAAXAAAA/U79sQEhAyAA/Qz//38A//9/",
  "AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9QyEEIAMgBP2uASEDIAAgBCAA/U795AEhACAD/foBIQUg",
  "AP0MAACAPwAAgD8AAIA/AACAP/3lASEAIAAgAP3mASEGIAAgBv3mAf0MuyGQPbshkD27IZA9uyGQPSAA/eYB/Qy40eu9uNHrvbjR67240eu9/eQBIAD9",
  "5gH9DBol7z0aJe89GiXvPRol7z395AEgAP3mAf0MT13+vU9d/r1PXf69T13+vf3kASAA/eYB/Qy/6RE+v+kRPr/pET6/6RE+/eQBIAD95gH9DFCuKr5Q",
  "riq+UK4qvlCuKr795AEgAP3mAf0MrM5MPqzOTD6szkw+rM5MPv3kASAA/eYB/Qz8/3++/P9/vvz/f778/3++/eQBIAD95gH9DKqqqj6qqqo+qqqqPqqq",
  "qj795AH95gEhByAHIAX9DIOAXrmDgF65g4BeuYOAXrn95gH95AEhByAHIAb9DAAAAD8AAAA/AAAAPwAAAD/95gH95QEhByAAIAf95AEgBf0MAIAxPwCA",
  "MT8AgDE/AIAxP/3mAf3kASEH/QwAAID/AACA/wAAgP8AAID/IAcgAf0MAAAAAAAAAAAAAAAAAAAAAP1B/VIhByABIAcgAf0MAACAfwAAgH8AAIB/AACA",
  "f/1B/VIhByAHIAH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1N/VAL0gMBBXsgAP0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEB",
  "IAH9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhAiAC/QwAAEBLAABASwAAQEsAAEBL/eUBIQMgASAD/QwAgDE/AIAxPwCA",
  "MT8AgDE//eYB/eUBIQEgASAD/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIQEgAv0MAABASwAAQEsAAEBLAABAS/2xASEEIARBAf2sASEFIAEgAf3mAf0M",
  "Z2lQOWdpUDlnaVA5Z2lQOSAB/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAH95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgAf3mAf0MwakqPcGpKj3BqSo9",
  "wakqPf3kASAB/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAH95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgAf3kAf0MAACAPwAAgD8AAIA/AACAP/3k",
  "ASAF/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgBCAF/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gELoQIBBHsgAP3gASEBIAAgAP3m",
  "ASEC/Qzq8Lq76vC6u+rwurvq8Lq7IAL95gH9DE4TqTxOE6k8ThOpPE4TqTz95AEgAv3mAf0MLR5cvS0eXL0tHly9LR5cvf3kASAC/eYB/QyTgwg+k4MI",
  "PpODCD6Tgwg+/eQBIAL95gH9DJmqqr6Zqqq+maqqvpmqqr795AEgAv3mASAA/eYBIAD95AEhA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAQAAAAEAAAABA",
  "AAAAQCABIAH95AEQB/0MAACAPwAAgD8AAIA/AACAP/3kAf3nAf3lASEEIAQgAP0MAAAAgAAAAIAAAACAAAAAgP1O/VAhBCAEIAMgAf0MAAAgPwAAID8A",
  "ACA/AAAgP/1E/VILOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf96QEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3pAQv2AwEIeyAA/V8hASAA/QwA",
  "AIAAAACAAAAAgAAAAIAA/UMhAiAA/QwAAABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwX",
  "AAAAFwAAABcAAAAXAAAA/U79sQEhAyAA/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9",
  "QyEEIAMgBP2uASEDIAAgBCAA/U795AEhACADIQUgAP1fIQYgBv0MAAAAAAAA8D8AAAAAAADwP/3xASAG/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQcg",
  "ByAH/fIBIQggB/0MFDuxEzuxwz8UO7ETO7HDPyAI/fIB/QxGF1100UXHP0YXXXTRRcc//fABIAj98gH9DBzHcRzHccw/HMdxHMdxzD/98AEgCP3yAf0M",
  "kiRJkiRJ0j+SJEmSJEnSP/3wASAI/fIB/QyamZmZmZnZP5qZmZmZmdk//fABIAj98gH9DFVVVVVVVeU/VVVVVVVV5T/98AEgCP3yAf0MAAAAAAAAAEAA",
  "AAAAAAAAQP3wAf3yASAF/f4B/QzvOfr+Qi7mP+85+v5CLuY//fIB/fABIAEgAf3xAf3wAQvWAQEDfyACQQROBEBBACEGAkAgBiADTg0AA0AgBCAA/QAE",
  "AP0LBAAgACABaiEAIAQgBWohBCAGQQFqIgYgA0gNAAsLBSACQQFrIQdBACEIAkAgCCADTg0AA0AgBCAAQQAgB0EAIAdIG0ECdGoqAgA4AgAgBCAAQQEg",
  "B0EBIAdIG0ECdGoqAgA4AgQgBCAAQQIgB0ECIAdIG0ECdGoqAgA4AgggBCAAQQMgB0EDIAdIG0ECdGoqAgA4AgwgACABaiEAIAQgBWohBCAIQQFqIggg",
  "A0gNAAsLCwu6AQEHfyAEIQYCQCAGIAVODQADQCAAIAEgBkECdGooAgAgA2xBAnRqIQcgAiAGIANsQQJ0aiEIIAMhCSAJQXxxIQpBACELAkAgCyAKTg0A",
  "A0AgCCALQQJ0aiAHIAtBAnRq/QAEAP0LBAAgC0EEaiILIApIDQALCyAKIQwCQCAMIAlODQADQCAIIAxBAnRqIAcgDEECdGr9CQIA/VoCAAAgDEEBaiIM",
  "IAlIDQALCyAGQQFqIgYgBUgNAAsLC+QCBAx/BHsBfwR7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAGakgb",
  "IQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAIBEgBGxBAnRqIRIgAUEAQQJ0aiETIAIgESAE",
  "bEECdGohFCAOIRUCQCAVIBBODQADQCASIBVBAnRq/QAEACEWIBMgFUECdGr9AAQAIRcgFiAX/eQBIRggGCEZIBQgFUECdGogGf0LBAAgFUEEaiIVIBBI",
  "DQALCyAQIRoCQCAaIA9ODQADQCASIBpBAnRq/QkCACEbIBMgGkECdGr9CQIAIRwgGyAc/eQBIR0gHSEeIBQgGkECdGogHv0fADgCACAaQQFqIhogD0gN",
  "AAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwuuCBMFfwN7A38BewF9AX8CewF9AnsCfwN7A38BewF9AX8CewJ9AXsEfyAFIQcCQCAHIAZODQAD",
  "QCAAIAcgA2xBAnRqIQggASAHIANsQQJ0aiEJIAMhCiAKQXxxIQv9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACENQQAhDwJAIA8g",
  "C04NAANAIAsgD0HAAGogCyAPQcAAakgbIRD9DAAAAAAAAAAAAAAAAAAAAAAhDiAPIRECQCARIBBODQADQCAOIAggEUECdGr9AAQA/eQBIQ4gEUEEaiIR",
  "IBBIDQALCyAOIRIgDCAS/V/98AEhDCANIBIgEv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQ0gD0HAAGoiDyALSA0ACwtDAAAAACETIAshFAJAIBQgCk4N",
  "AANAIBMgCCAUQQJ0av0JAgD9HwCSIRMgFEEBaiIUIApIDQALC/0MAAAAAAAAAAAAAAAAAAAAACAT/SAAIRUgDCAV/V/98AEhDCANIBUgFf0NCAkKCwwN",
  "Dg8ICQoLDA0OD/1f/fABIQ0gDCAN/fABIRYgFiAWIBb9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACEXIBcgA7KV/RMhGCADIRogGkF8cSEb/QwAAAAA",
  "AAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHUEAIR8CQCAfIBtODQADQCAbIB9BwABqIBsgH0HAAGpIGyEg/QwAAAAAAAAAAAAAAAAAAAAA",
  "IR4gHyEhAkAgISAgTg0AA0AgCCAhQQJ0av0ABAAgGP3lASEZIB4gGSAZ/eYB/eQBIR4gIUEEaiIhICBIDQALCyAeISIgHCAi/V/98AEhHCAdICIgIv0N",
  "CAkKCwwNDg8ICQoLDA0OD/1f/fABIR0gH0HAAGoiHyAbSA0ACwtDAAAAACEjIBshJAJAICQgGk4NAANAIAggJEECdGr9CQIAIBj95QEhGSAjIBkgGf3m",
  "Af0fAJIhIyAkQQFqIiQgGkgNAAsL/QwAAAAAAAAAAAAAAAAAAAAAICP9IAAhJSAcICX9X/3wASEcIB0gJSAl/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEh",
  "HSAcIB398AEhJiAmICYgJv0NCAkKCwwNDg8ICQoLDA0OD/3wAf1e/R8AISdDAACAPyAnIAOylSAEkpGVISggAiAHQQJ0aiAoOAIAICj9EyEpIAMhKiAq",
  "QXxxIStBACEsAkAgLCArTg0AA0AgCSAsQQJ0aiAIICxBAnRq/QAEACAY/eUBICn95gH9CwQAICxBBGoiLCArSA0ACwsgKyEtAkAgLSAqTg0AA0AgCSAt",
  "QQJ0aiAIIC1BAnRq/QkCACAY/eUBICn95gH9WgIAACAtQQFqIi0gKkgNAAsLIAdBAWoiByAGSA0ACwsLnAMEDX8GewF/BnsgBSAIakEBayAIbiELIAkh",
  "DAJAIAwgCk4NAANAIAwgC24gB2whDSAGIA0gB2ogBiANIAdqSBshDiAMIAtwIAhsIQ8gBSAPIAhqIAUgDyAIakgbIRAgDyAQIA9rQXxxaiERIA0hEgJA",
  "IBIgDk4NAANAIAAgEiAFbEECdGohEyABQQBBAnRqIRQgAkEAQQJ0aiEVIAMgEiAFbEECdGohFiAPIRcCQCAXIBFODQADQCATIBdBAnRq/QAEACEYIBQg",
  "F0ECdGr9AAQAIRkgGCAZ/eYBIRogFSAXQQJ0av0ABAAhGyAaIBv95AEhHCAcIR0gFiAXQQJ0aiAd/QsEACAXQQRqIhcgEUgNAAsLIBEhHgJAIB4gEE4N",
  "AANAIBMgHkECdGr9CQIAIR8gFCAeQQJ0av0JAgAhICAfICD95gEhISAVIB5BAnRq/QkCACEiICEgIv3kASEjICMhJCAWIB5BAnRqICT9HwA4AgAgHkEB",
  "aiIeIBBIDQALCyASQQFqIhIgDkgNAAsLIAxBAWoiDCAKSA0ACwsL3gMBB38gCyENAkAgDSAMTg0AA0AgCiANIAluaiAFbCEOIAggDSAJcEEDdGohDyAF",
  "IA9rIRAgASANIAdBAWpsQQV0aiERIBEgAiAPQQAgEEEBa0EAIBBBAWtIG2pBAnRqKgIAOAIAIBEgAiAPQQEgEEEBa0EBIBBBAWtIG2pBAnRqKgIAOAIE",
  "IBEgAiAPQQIgEEEBa0ECIBBBAWtIG2pBAnRqKgIAOAIIIBEgAiAPQQMgEEEBa0EDIBBBAWtIG2pBAnRqKgIAOAIMIBEgAiAPQQQgEEEBa0EEIBBBAWtI",
  "G2pBAnRqKgIAOAIQIBEgAiAPQQUgEEEBa0EFIBBBAWtIG2pBAnRqKgIAOAIUIBEgAiAPQQYgEEEBa0EGIBBBAWtIG2pBAnRqKgIAOAIYIBEgAiAPQQcg",
  "EEEBa0EHIBBBAWtIG2pBAnRqKgIAOAIcIBFBIGohEUEAQQAgEEEAShshEiAAIA4gDyASamogBGwgBmpBAnRqIARBAnQgECASa0EEIBAgEmtBBEgbIAcg",
  "EUEgEABBBEEAIBBBBEobIRMgACAOIA8gE2pqIARsIAZqQQJ0aiAEQQJ0IBAgE2tBBCAQIBNrQQRIGyAHIBFBEGpBIBAAIA1BAWoiDSAMSA0ACwsLjAQB",
  "H38gCiANakEBayANbiETIAQgDGpBAWsgDG4hFCAGQQJ0IRUgCEEBakEFdCEWIApBCGpBAWtBCG4hFyAFQQJ0IRggESEZAkAgGSASTg0AA0AgDiAZbCAP",
  "biEaIA4gGUEBamwgD24hGyAaIRwCQCAcIBtODQADQCAcIBNuIR0gHSAUbiEeIAsgHmohHyAdIBRwIAxsISAgBCAgIAxqIAQgICAMakgbISEgHCATcCAN",
  "bCEiIAogIiANaiAKICIgDWpIGyEjIAAgHyAEbCAGbEECdGohJCACIB8gBGwgBWxBAnRqISVBACEmAkAgJiAITg0AA0BBgAIgCCAma0GAAiAIICZrSBsh",
  "JyAHICZqISggECAmQQBKciEpQQBBASApGyEqICAhKwJAICsgIU4NAANAICEgK0EgaiAhICtBIGpIGyEsICIhLQJAIC0gI04NAANAQX8hLyABIB4gF2wg",
  "LUEIbmogFmxqIS5BfyAuICkbIS8gLiAmQQFqQQV0aiEuIAkgLWohMCAFIDBrITEgJCArIBVsaiAoQQJ0aiAVIBVBAnQgLkEgICUgKyAYbGogMEECdGog",
  "GCAnIC8gKiAsICtrIDEQAiAtQQhqIi0gI0gNAAsLICtBIGoiKyAhSA0ACwsgJkGAAmoiJiAISA0ACwsgHEEBaiIcIBtIDQALCyAZQQFqIhkgEkgNAAsL",
  "C9cbISR/AnsBfwJ7An8CewJ/AXsCfwx7An8BfQF7BH8BfQF7BH8BfQF7BH8BfQF7B38CewF/AXsEfwF7BH8BewR/AXsEfyAMQQJ0IRYgDkECdCEXIAlB",
  "EGpBAWtBEG4hGCAUIRkCQCAZIBVODQADQCAFIBlBkAlsaiEaIBpBkAhqIRsgGSEcAkAgHCASTg0AA0AgHCAYbiEdIB0gB24hHiAdIAdwIR8gHyAIbCAH",
  "biEgIBwgGHBBBHQhISAJICFBEGogCSAhQRBqSBshIiAeIAdsIAlsIAtsIB8gDWxqIAxBAGxqISMgHiAIbCAKbCALbCAgIA9saiAOQQBsaiEkIAUgHiAJ",
  "bEECdGohJSAEIB0gCWxBAnRqISZBACEnICEhKAJAICggIk4NAANAIAMgIyAoIAxsakECdGohKSALISogKkF8cSErQQAhLAJAICwgK04NAANAICkgLEEC",
  "dGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAICxBBGoiLCArSA0ACwsgKyEtAkAgLSAqTg0AA0AgKSAtQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIC1B",
  "AWoiLSAqSA0ACwsgKEEBaiIoICJIDQALC0EAIS4CQCAuQYABTg0AA0AgGyAuav0M5rFh/+axYf/msWH/5rFh//0LBAAgGyAuav0MAAAAAAAAAAAAAAAA",
  "AAAAAP0LBBAgLkEgaiIuQYABSA0ACwsgIiAKIBAbIS8gJyEwAkAgMCAvTg0AA0AgLyAwQcAAaiAvIDBBwABqSBshMSABICQgMCAObGpBAnRqITIgAiAk",
  "IDAgDmxqQQJ0aiEzICEhNAJAIDQgIk4NAANAQQQgIiA0a0EEICIgNGtIGyE1IDEgNCA1aiAxIDQgNWpIGyAxIBAbITYgNiAwayE3IDdBAEoEQCAbIDQg",
  "IWtBA3RqITggIyA0IAxsaiE5IAAgOUECdGogFiA1IDIgFyA3IAsgESAaEAMgNP0R/QwAAAAAAQAAAAIAAAADAAAA/a4BICJBAWv9Ef22ASE6/QwAAAAA",
  "AAAAAAAAAAAAAAAAITsgECA2IDRKcSE8IDj9AAQAIT0gPSE+IDwEQEEAIT8CQCA/IDdODQADQCAaID9BBHRqIUAgMCA/av0RIUH9DOaxYf/msWH/5rFh",
  "/+axYf8gQP0ABAAgQSA6/TsgQSA7/Tn9UP1SIUIgQCBC/QsEACA9IEL96wEhPSA/QQFqIj8gN0gNAAsLBUEAIUMCQCBDIDdODQADQCAaIENBBHRqIUQg",
  "PSBE/QAEAP3rASE9IENBAWoiQyA3SA0ACwsL/QwAAAAAAAAAAAAAAAAAAAAAIUVBACFGAkAgRiA3Tg0AA0AgGiBGQQR0aiFHIEf9AAQAID395QEhSCBI",
  "/QwAAKDCAACgwgAAoMIAAKDC/esB/QwAAKBCAACgQgAAoEIAAKBC/eoBIUkgSf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3k",
  "ASFKIEr9DAAAQEsAAEBLAABASwAAQEv95QEhSyBJIEv9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhSSBJIEv9DIOAXrmDgF65g4BeuYOAXrn95gH95QEh",
  "SSBK/QwAAEBLAABASwAAQEsAAEBL/bEBIUwgSSBJ/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IEn95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgSf3mAf0MCIkI",
  "PAiJCDwIiQg8CIkIPP3kASBJ/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIEn95gH9DKqqKj6qqio+qqoqPqqqKj795AEgSf3mAf0MAAAAPwAAAD8AAAA/",
  "AAAAP/3kAf3mASBJ/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIExBF/2rAf2uASBI/QwAAKDCAACgwgAAoMIAAKDC/UP9TyFNIEcgTf0LBAAgRSBN/eQB",
  "IUUgRkEBaiJGIDdIDQALCyA+ID395QEhTiBO/QwAAKDCAACgwgAAoMIAAKDC/esB/QwAAKBCAACgQgAAoEIAAKBC/eoBIU8gT/0MO6q4PzuquD87qrg/",
  "O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASFQIFD9DAAAQEsAAEBLAABASwAAQEv95QEhUSBPIFH9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhTyBP",
  "IFH9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhTyBQ/QwAAEBLAABASwAAQEsAAEBL/bEBIVIgTyBP/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IE/95gH9DM5D",
  "tzrOQ7c6zkO3Os5Dtzr95AEgT/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASBP/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIE/95gH9DKqqKj6qqio+qqoq",
  "PqqqKj795AEgT/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASBP/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIFJBF/2rAf2uASBO/QwAAKDCAACgwgAA",
  "oMIAAKDC/UP9TyFTIDggPf0LBAAgOCA4/QAEECBT/eYBIEX95AH9CwQQIAMgOUECdGohVCBUIVUgU/0fACFWIDVBAEogVkMAAIA/XHEEQCBW/RMhVyAL",
  "IVggWEF8cSFZQQAhWgJAIFogWU4NAANAIFUgWkECdGogVSBaQQJ0av0ABAAgV/3mAf0LBAAgWkEEaiJaIFlIDQALCyBZIVsCQCBbIFhODQADQCBVIFtB",
  "AnRqIFUgW0ECdGr9CQIAIFf95gH9WgIAACBbQQFqIlsgWEgNAAsLCyBVIBZqIVUgU/0fASFcIDVBAUogXEMAAIA/XHEEQCBc/RMhXSALIV4gXkF8cSFf",
  "QQAhYAJAIGAgX04NAANAIFUgYEECdGogVSBgQQJ0av0ABAAgXf3mAf0LBAAgYEEEaiJgIF9IDQALCyBfIWECQCBhIF5ODQADQCBVIGFBAnRqIFUgYUEC",
  "dGr9CQIAIF395gH9WgIAACBhQQFqImEgXkgNAAsLCyBVIBZqIVUgU/0fAiFiIDVBAkogYkMAAIA/XHEEQCBi/RMhYyALIWQgZEF8cSFlQQAhZgJAIGYg",
  "ZU4NAANAIFUgZkECdGogVSBmQQJ0av0ABAAgY/3mAf0LBAAgZkEEaiJmIGVIDQALCyBlIWcCQCBnIGRODQADQCBVIGdBAnRqIFUgZ0ECdGr9CQIAIGP9",
  "5gH9WgIAACBnQQFqImcgZEgNAAsLCyBVIBZqIVUgU/0fAyFoIDVBA0ogaEMAAIA/XHEEQCBo/RMhaSALIWogakF8cSFrQQAhbAJAIGwga04NAANAIFUg",
  "bEECdGogVSBsQQJ0av0ABAAgaf3mAf0LBAAgbEEEaiJsIGtIDQALCyBrIW0CQCBtIGpODQADQCBVIG1BAnRqIFUgbUECdGr9CQIAIGn95gH9WgIAACBt",
  "QQFqIm0gakgNAAsLCyBVIBZqIVUgGiA3IDMgFyBUIBYgNSALEAULIDRBBGoiNCAiSA0ACwsgMEHAAGoiMCAvSA0ACwsgISFuAkAgbiAiTg0AA0BBBCAi",
  "IG5rQQQgIiBua0gbIW8gGyBuICFrQQN0aiFwIHD9AAQQIXEgcP0ABAAgcRAG/eQBIXIgAyAjIG4gDGxqQQJ0aiFzIG9BAEoEQCAmIG5BAnRqIHL9WgIA",
  "AEMAAIA/IHH9HwCV/RMhdCALIXUgdUF8cSF2QQAhdwJAIHcgdk4NAANAIHMgd0ECdGogcyB3QQJ0av0ABAAgdP3mAf0LBAAgd0EEaiJ3IHZIDQALCyB2",
  "IXgCQCB4IHVODQADQCBzIHhBAnRqIHMgeEECdGr9CQIAIHT95gH9WgIAACB4QQFqInggdUgNAAsLIHMgFmohcwsgb0EBSgRAICYgbkEBakECdGogcv1a",
  "AgABQwAAgD8gcf0fAZX9EyF5IAsheiB6QXxxIXtBACF8AkAgfCB7Tg0AA0AgcyB8QQJ0aiBzIHxBAnRq/QAEACB5/eYB/QsEACB8QQRqInwge0gNAAsL",
  "IHshfQJAIH0gek4NAANAIHMgfUECdGogcyB9QQJ0av0JAgAgef3mAf1aAgAAIH1BAWoifSB6SA0ACwsgcyAWaiFzCyBvQQJKBEAgJiBuQQJqQQJ0aiBy",
  "/VoCAAJDAACAPyBx/R8Clf0TIX4gCyF/IH9BfHEhgAFBACGBAQJAIIEBIIABTg0AA0AgcyCBAUECdGogcyCBAUECdGr9AAQAIH795gH9CwQAIIEBQQRq",
  "IoEBIIABSA0ACwsggAEhggECQCCCASB/Tg0AA0AgcyCCAUECdGogcyCCAUECdGr9CQIAIH795gH9WgIAACCCAUEBaiKCASB/SA0ACwsgcyAWaiFzCyBv",
  "QQNKBEAgJiBuQQNqQQJ0aiBy/VoCAANDAACAPyBx/R8Dlf0TIYMBIAshhAEghAFBfHEhhQFBACGGAQJAIIYBIIUBTg0AA0AgcyCGAUECdGogcyCGAUEC",
  "dGr9AAQAIIMB/eYB/QsEACCGAUEEaiKGASCFAUgNAAsLIIUBIYcBAkAghwEghAFODQADQCBzIIcBQQJ0aiBzIIcBQQJ0av0JAgAggwH95gH9WgIAACCH",
  "AUEBaiKHASCEAUgNAAsLIHMgFmohcwsgbkEEaiJuICJIDQALCyAcIBNqIhwgEkgNAAsLIBlBAWoiGSAVSA0ACwsL3gIEDH8EewF/BHsgAyAGakEBayAG",
  "biEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEP",
  "IAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04NAANAIBEgFEECdGr9AAQAIRUgEiAUQQJ0av0ABAAh",
  "FiAVIBb95AEhFyAXIRggEyAUQQJ0aiAY/QsEACAUQQRqIhQgD0gNAAsLIA8hGQJAIBkgDk4NAANAIBEgGUECdGr9CQIAIRogEiAZQQJ0av0JAgAhGyAa",
  "IBv95AEhHCAcIR0gEyAZQQJ0aiAd/R8AOAIAIBlBAWoiGSAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC8IEBAt/C3sBfwt7IAIgBWpB",
  "AWsgBW4hCCAGIQkCQCAJIAdODQADQCAJIAhuIARsIQogAyAKIARqIAMgCiAEakgbIQsgCSAIcCAFbCEMIAIgDCAFaiACIAwgBWpIGyENIAwgDSAMa0F8",
  "cWohDiAKIQ8CQCAPIAtODQADQCAAQQBBAnRqIRAgAUEAQQJ0aiERIAwhEgJAIBIgDk4NAANAIBAgEkECdGr9AAQAIRP9DAAAAD8AAAA/AAAAPwAAAD8g",
  "E/3mASEU/QwTJzc9Eyc3PRMnNz0TJzc9IBP95gEhFSAVIBP95gEhFiAWIBP95gEhFyATIBf95AEhGP0MKkJMPypCTD8qQkw/KkJMPyAY/eYBIRkgGRAI",
  "IRr9DAAAgD8AAIA/AACAPwAAgD8gGv3kASEbIBQgG/3mASEcIBwhHSARIBJBAnRqIB39CwQAIBJBBGoiEiAOSA0ACwsgDiEeAkAgHiANTg0AA0AgECAe",
  "QQJ0av0JAgAhH/0MAAAAPwAAAD8AAAA/AAAAPyAf/eYBISD9DBMnNz0TJzc9Eyc3PRMnNz0gH/3mASEhICEgH/3mASEiICIgH/3mASEjIB8gI/3kASEk",
  "/QwqQkw/KkJMPypCTD8qQkw/ICT95gEhJSAlEAghJv0MAACAPwAAgD8AAIA/AACAPyAm/eQBIScgICAn/eYBISggKCEpIBEgHkECdGogKf0fADgCACAe",
  "QQFqIh4gDUgNAAsLIA9BAWoiDyALSA0ACwsgCUEBaiIJIAdIDQALCwvMAQEHfyAKIQwCQCAMIAtODQADQCAJIAwgCG5qIARsIQ0gByAMIAhwQQN0aiEO",
  "IAQgDmshDyABIAwgBmxBBXRqIRBBAEEAIA9BAEobIREgACANIA4gEWpqIANsIAVqQQJ0aiADQQJ0IA8gEWtBBCAPIBFrQQRIGyAGIBBBIBAAQQRBACAP",
  "QQRKGyESIAAgDSAOIBJqaiADbCAFakECdGogA0ECdCAPIBJrQQQgDyASa0EESBsgBiAQQRBqQSAQACAMQQFqIgwgC0gNAAsLC/0DAR9/IAogDWpBAWsg",
  "DW4hEyAEIAxqQQFrIAxuIRQgBkECdCEVIAhBBXQhFiAKQQhqQQFrQQhuIRcgBUECdCEYIBEhGQJAIBkgEk4NAANAIA4gGWwgD24hGiAOIBlBAWpsIA9u",
  "IRsgGiEcAkAgHCAbTg0AA0AgHCATbiEdIB0gFG4hHiALIB5qIR8gHSAUcCAMbCEgIAQgICAMaiAEICAgDGpIGyEhIBwgE3AgDWwhIiAKICIgDWogCiAi",
  "IA1qSBshIyAAIB8gBGwgBmxBAnRqISQgAiAfIARsIAVsQQJ0aiElQQAhJgJAICYgCE4NAANAQYACIAggJmtBgAIgCCAma0gbIScgByAmaiEoIBAgJkEA",
  "SnIhKUEAQQEgKRshKiAgISsCQCArICFODQADQCAhICtBIGogISArQSBqSBshLCAiIS0CQCAtICNODQADQEF/IS8gASAeIBdsIC1BCG5qIBZsaiEuIC4g",
  "JkEFdGohLiAJIC1qITAgBSAwayExICQgKyAVbGogKEECdGogFSAVQQJ0IC5BICAlICsgGGxqIDBBAnRqIBggJyAvICogLCArayAxEAIgLUEIaiItICNI",
  "DQALCyArQSBqIisgIUgNAAsLICZBgAJqIiYgCEgNAAsLIBxBAWoiHCAbSA0ACwsgGUEBaiIZIBJIDQALCwuCDRAEfwJ7An8CfQF7An8DewN/BnsBfQF/",
  "B3sBfQF7AX8BfSAGIQgCQCAIIAdODQADQCAAIAggBGxBAnRqIQkgBCEKIApBfHEhC/0MAACA/wAAgP8AAID/AACA/yEM/QwAAID/AACA/wAAgP8AAID/",
  "IQ1BACEOAkAgDiALTg0AA0AgDCAJIA5BAnRq/QAEAP3pASEMIA5BBGoiDiALSA0ACwsgCyEPAkAgDyAKTg0AA0AgDSAJIA9BAnRq/QkCAP3pASENIA9B",
  "AWoiDyAKSA0ACwsgDBAJ/R8AIA39HwCXIRAgECERIBH9EyESIAQhEyATQXxxIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEW",
  "QQAhGAJAIBggFE4NAANAIBQgGEHAAGogFCAYQcAAakgbIRn9DAAAAAAAAAAAAAAAAAAAAAAhFyAYIRoCQCAaIBlODQADQCAJIBpBAnRq/QAEACAS/eUB",
  "/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoBIRsgG/0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3k",
  "ASEcIBz9DAAAQEsAAEBLAABASwAAQEv95QEhHSAbIB39DACAMT8AgDE/AIAxPwCAMT/95gH95QEhGyAbIB39DIOAXrmDgF65g4BeuYOAXrn95gH95QEh",
  "GyAc/QwAAEBLAABASwAAQEsAAEBL/bEBIR4gHkEB/awBIR8gFyAbIBv95gH9DGdpUDlnaVA5Z2lQOWdpUDkgG/3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3k",
  "ASAb/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIBv95gH9DMGpKj3BqSo9wakqPcGpKj395AEgG/3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAb/eYB/QwA",
  "AAA/AAAAPwAAAD8AAAA//eQB/eYBIBv95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgH/0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIB4gH/2xAf0M",
  "fwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQBIRcgGkEEaiIaIBlIDQALCyAXISAgFSAg/V/98AEhFSAWICAgIP0NCAkKCwwNDg8ICQoLDA0OD/1f",
  "/fABIRYgGEHAAGoiGCAUSA0ACwtDAAAAACEhIBQhIgJAICIgE04NAANAIAkgIkECdGr9CQIAIBL95QH9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IA",
  "ALNCAACzQgAAs0L96gEhIyAj/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBISQgJP0MAABASwAAQEsAAEBLAABAS/3lASEl",
  "ICMgJf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEjICMgJf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEjICT9DAAAQEsAAEBLAABASwAAQEv9sQEhJiAm",
  "QQH9rAEhJyAhICMgI/3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAj/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBICP95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEg",
  "I/3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAj/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBICP95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgI/3kAf0M",
  "AACAPwAAgD8AAIA/AACAP/3kASAn/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgJiAn/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH9",
  "HwCSISEgIkEBaiIiIBNIDQALC/0MAAAAAAAAAAAAAAAAAAAAACAh/SAAISggFSAo/V/98AEhFSAWICggKP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRYg",
  "FSAW/fABISkgKSApICn9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACEqICr9ExAKISsgAyAIQQJ0aiAS/V8gK/3wAf1e/R8AOAIAIAEgCEECdGooAgAh",
  "LEMAAAAAIS0gLCAFRwRAIBL9XyAJICxBAnRq/QkCAP1f/fEBICv98AH9Xv0fACEtCyACIAhBAnRqIC04AgAgCEEBaiIIIAdIDQALCwujBAkEfwJ7BH8B",
  "ewF9A38CewF/A3sgCSELAkAgCyAKTg0AA0AgCyAEcCEMIAsgBG4gBmwhDSAFIA0gBmogBSANIAZqSBshDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAA",
  "AAAAAAAAAAAAAAAAIRAgDSERAkAgESAOTg0AA0AgACARIANsQQJ0aiESIAMgByARIANsayADIAcgESADbGtIGyETIBNBfHEhFEMAAAAAIRZBACEXAkAg",
  "FyAUTg0AA0AgFCAXQcAAaiAUIBdBwABqSBshGP0MAAAAAAAAAAAAAAAAAAAAACEVIBchGQJAIBkgGE4NAANAIBIgGUECdGr9AAQAIRogFSAa/eQBIRUg",
  "GUEEaiIZIBhIDQALCyAVIRsgDyAb/V/98AEhDyAQIBsgG/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRAgF0HAAGoiFyAUSA0ACwsgFCEcAkAgHCATTg0A",
  "A0AgEiAcQQJ0av0JAgAhHSAWIB39HwCSIRYgHEEBaiIcIBNIDQALC/0MAAAAAAAAAAAAAAAAAAAAACAW/SAAIR4gDyAe/V/98AEhDyAQIB4gHv0NCAkK",
  "CwwNDg8ICQoLDA0OD/1f/fABIRAgEUEBaiIRIA5IDQALCyAPIBD98AEhHyABIAtBAnRqIB8gHyAf/Q0ICQoLDA0ODwgJCgsMDQ4P/fAB/V79HwAgCJU4",
  "AgAgC0EBaiILIApIDQALCwveAgQMfwR7AX8EeyADIAZqQQFrIAZuIQkgByEKAkAgCiAITg0AA0AgCiAJbiAFbCELIAQgCyAFaiAEIAsgBWpIGyEMIAog",
  "CXAgBmwhDSADIA0gBmogAyANIAZqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiACQQBBAnRqIRMgDSEU",
  "AkAgFCAPTg0AA0AgESAUQQJ0av0ABAAhFSASIBRBAnRq/QAEACEWIBUgFv3nASEXIBchGCATIBRBAnRqIBj9CwQAIBRBBGoiFCAPSA0ACwsgDyEZAkAg",
  "GSAOTg0AA0AgESAZQQJ0av0JAgAhGiASIBlBAnRq/QkCACEbIBogG/3nASEcIBwhHSATIBlBAnRqIB39HwA4AgAgGUEBaiIZIA5IDQALCyAQQQFqIhAg",
  "DEgNAAsLIApBAWoiCiAISA0ACwsL2AIEC38DewF/A3sgAiAFakEBayAFbiEIIAYhCQJAIAkgB04NAANAIAkgCG4gBGwhCiADIAogBGogAyAKIARqSBsh",
  "CyAJIAhwIAVsIQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxrQXxxaiEOIAohDwJAIA8gC04NAANAIABBAEECdGohECABQQBBAnRqIREgDCESAkAgEiAO",
  "Tg0AA0AgECASQQJ0av0ABAAhE/0MAACAPwAAgD8AAIA/AACAPyAT/ecBIRQgFCEVIBEgEkECdGogFf0LBAAgEkEEaiISIA5IDQALCyAOIRYCQCAWIA1O",
  "DQADQCAQIBZBAnRq/QkCACEX/QwAAIA/AACAPwAAgD8AAIA/IBf95wEhGCAYIRkgESAWQQJ0aiAZ/R8AOAIAIBZBAWoiFiANSA0ACwsgD0EBaiIPIAtI",
  "DQALCyAJQQFqIgkgB0gNAAsLC5QCBQF7C38BewF/AXsgAP0JAgAhCCACIAVqQQFrIAVuIQkgBiEKAkAgCiAHTg0AA0AgCiAJbiAEbCELIAMgCyAEaiAD",
  "IAsgBGpIGyEMIAogCXAgBWwhDSACIA0gBWogAiANIAVqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiAN",
  "IRMCQCATIA9ODQADQCAIIRQgEiATQQJ0aiAU/QsEACATQQRqIhMgD0gNAAsLIA8hFQJAIBUgDk4NAANAIAghFiASIBVBAnRqIBb9HwA4AgAgFUEBaiIV",
  "IA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAHSA0ACwsLvgoJCH8BewF9AXsDfwV7AX8FewF/IAchCQJAIAkgCE4NAANAIAAgCSAFbEECdGohCiAE",
  "IAkgBWxBAnRqIQsgASAJQQJ0aigCACEMIAwgBkYEQCAFIQ0gDUF8cSEOQQAhDwJAIA8gDk4NAANAIAsgD0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQA",
  "IA9BBGoiDyAOSA0ACwsgDiEQAkAgECANTg0AA0AgCyAQQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIBBBAWoiECANSA0ACwsFIAIgCUECdGoqAgD9",
  "EyERIAMgCUECdGoqAgAhEiAS/RMhEyAFIRQgFEF8cSEVQQAhFgJAIBYgFU4NAANAIAogFkECdGr9AAQAIBH95QH9DAAA0sIAANLCAADSwgAA0sL96wH9",
  "DAAAs0IAALNCAACzQgAAs0L96gEhFyAX/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIRggGP0MAABASwAAQEsAAEBLAABA",
  "S/3lASEZIBcgGf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEXIBcgGf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEXIBj9DAAAQEsAAEBLAABASwAAQEv9",
  "sQEhGiAaQQH9rAEhGyALIBZBAnRqIBcgF/3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAX/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIBf95gH9DAiJCDwIiQg8",
  "CIkIPAiJCDz95AEgF/3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAX/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIBf95gH9DAAAAD8AAAA/AAAAPwAAAD/9",
  "5AH95gEgF/3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAb/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgGiAb/bEB/Qx/AAAAfwAAAH8AAAB/AAAA",
  "/a4BQRf9qwH95gEgE/3mAf0LBAAgFkEEaiIWIBVIDQALCyAVIRwCQCAcIBRODQADQCAKIBxBAnRq/QkCACAR/eUB/QwAANLCAADSwgAA0sIAANLC/esB",
  "/QwAALNCAACzQgAAs0IAALNC/eoBIR0gHf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASEeIB79DAAAQEsAAEBLAABASwAA",
  "QEv95QEhHyAdIB/9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhHSAdIB/9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhHSAe/QwAAEBLAABASwAAQEsAAEBL",
  "/bEBISAgIEEB/awBISEgCyAcQQJ0aiAdIB395gH9DGdpUDlnaVA5Z2lQOWdpUDkgHf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAd/eYB/QwIiQg8CIkI",
  "PAiJCDwIiQg8/eQBIB395gH9DMGpKj3BqSo9wakqPcGpKj395AEgHf3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAd/eYB/QwAAAA/AAAAPwAAAD8AAAA/",
  "/eQB/eYBIB395AH9DAAAgD8AAIA/AACAPwAAgD/95AEgIf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBICAgIf2xAf0MfwAAAH8AAAB/AAAAfwAA",
  "AP2uAUEX/asB/eYBIBP95gH9WgIAACAcQQFqIhwgFEgNAAsLIAsgDEECdGohIiAiICIqAgAgEpM4AgALIAlBAWoiCSAISA0ACwsLtgEBB38gCiEMAkAg",
  "DCALTg0AA0AgCSAMIAhuaiADbCENIAcgDCAIcEEDdGohDiAEIA5rIQ8gASAMIAZsQQV0aiEQQQBBACAPQQBKGyERIAAgDSAFaiAEbCAOIBFqakECdGog",
  "BEECdCAPIBFrIAYgEEEgEAtBBEEAIA9BBEobIRIgACANIAVqIARsIA4gEmpqQQJ0aiAEQQJ0IA8gEmsgBiAQQRBqQSAQCyAMQQFqIgwgC0gNAAsLC9AE",
  "ASB/IAsgDmpBAWsgDm4hFCAFIA1qQQFrIA1uIRUgBUECdCEWIAlBBXQhFyALQQhqQQFrQQhuIRggBkECdCEZIBIhGgJAIBogE04NAANAIA8gGmwgEG4h",
  "GyAPIBpBAWpsIBBuIRwgGyEdAkAgHSAcTg0AA0AgHSAUbiEeIB4gFW4hHyAMIB9qISAgHiAVcCANbCEhIAUgISANaiAFICEgDWpIGyEiIB0gFHAgDmwh",
  "IyALICMgDmogCyAjIA5qSBshJCAAICAgBWwgB2xBAnRqISUgAiAgIAVsIAZsQQJ0aiEmQQAhJwJAICcgCU4NAANAQYACIAkgJ2tBgAIgCSAna0gbISgg",
  "CCAnaiEpIBEgJ0EASnIhKkEAQQEgKhshKyAhISwCQCAsICJODQADQCAiICxBEGogIiAsQRBqSBshLSAsIS4CQCAuIC1ODQADQCAAICAgB2wgKWogBWwg",
  "LmpBAnRqIAVBAnQgLSAuayAoIAMgGkEOdGogLiAsa0EKdGpBEBALIC5BBGoiLiAtSA0ACwsgIyEvAkAgLyAkTg0AA0BBfyExIAEgHyAYbCAvQQhuaiAX",
  "bGohMCAwICdBBXRqITAgCiAvaiEyIAYgMmshMyADIBpBDnRqICwgLGtBCnRqQRBBgCAgMEEgICYgLCAZbGogMkECdGogGSAoIDEgKyAtICxrIDMQBCAv",
  "QQhqIi8gJEgNAAsLICxBEGoiLCAiSA0ACwsgJ0GAAmoiJyAJSA0ACwsgHUEBaiIdIBxIDQALCyAaQQFqIhogE0gNAAsLC7IOEg1/DHsGfwN7AX8DewF/",
  "A3sBfwt7AX8DewZ/BXsBfwN7Bn8FeyAEIAhqQQFrIAhuIQwgCiENAkAgDSALTg0AA0AgDSAMbiEOIA0gDHAgCGwhDyAEIA8gCGogBCAPIAhqSBshECAO",
  "IAVwIREgDiAFbiAHbCESIAYgEiAHaiAGIBIgB2pIGyETIAIgDiAEbEECdGohFCAQIA9rIRUgDyAVQXBxaiEWIA8gFUF8cWohFyAPIRgCQCAYIBZODQAD",
  "QP0MAAAAAAAAAAAAAAAAAAAAACEd/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhH/0MAAAAAAAAAAAAAAAAAAAAACEg/QwAAAAA",
  "AAAAAAAAAAAAAAAAISH9DAAAAAAAAAAAAAAAAAAAAAAhIv0MAAAAAAAAAAAAAAAAAAAAACEj/QwAAAAAAAAAAAAAAAAAAAAAISQgEiElAkAgJSATTg0A",
  "A0AgEyAlQcAAaiATICVBwABqSBshJv0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAA",
  "AAAAAAAAAAAAAAAAACEcICUhJwJAICcgJk4NAANAIAAgJyAEbEECdGohKCABICcgBGxBAnRqISkgGCEqICkgKkECdGr9AAQAISsgKCAqQQJ0av0ABAAh",
  "LCArICz95gEhLSAZIC395AEhGSAYQQRqIS4gKSAuQQJ0av0ABAAhLyAoIC5BAnRq/QAEACEwIC8gMP3mASExIBogMf3kASEaIBhBCGohMiApIDJBAnRq",
  "/QAEACEzICggMkECdGr9AAQAITQgMyA0/eYBITUgGyA1/eQBIRsgGEEMaiE2ICkgNkECdGr9AAQAITcgKCA2QQJ0av0ABAAhOCA3IDj95gEhOSAcIDn9",
  "5AEhHCAnQQFqIicgJkgNAAsLIBkhOiAdIDr9X/3wASEdIB4gOiA6/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhHiAaITsgHyA7/V/98AEhHyAgIDsgO/0N",
  "CAkKCwwNDg8ICQoLDA0OD/1f/fABISAgGyE8ICEgPP1f/fABISEgIiA8IDz9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEiIBwhPSAjID39X/3wASEjICQg",
  "PSA9/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhJCAlQcAAaiIlIBNIDQALCyAd/V4gHv1e/Q0AAQIDBAUGBxAREhMUFRYXIAn9E/3nASE+IBQgGEECdGog",
  "Pv0LBAAgH/1eICD9Xv0NAAECAwQFBgcQERITFBUWFyAJ/RP95wEhPyAUIBhBBGpBAnRqID/9CwQAICH9XiAi/V79DQABAgMEBQYHEBESExQVFhcgCf0T",
  "/ecBIUAgFCAYQQhqQQJ0aiBA/QsEACAj/V4gJP1e/Q0AAQIDBAUGBxAREhMUFRYXIAn9E/3nASFBIBQgGEEMakECdGogQf0LBAAgGEEQaiIYIBZIDQAL",
  "CyAWIUICQCBCIBdODQADQP0MAAAAAAAAAAAAAAAAAAAAACFE/QwAAAAAAAAAAAAAAAAAAAAAIUUgEiFGAkAgRiATTg0AA0AgEyBGQcAAaiATIEZBwABq",
  "SBshR/0MAAAAAAAAAAAAAAAAAAAAACFDIEYhSAJAIEggR04NAANAIAAgSCAEbEECdGohSSABIEggBGxBAnRqIUogQiFLIEogS0ECdGr9AAQAIUwgSSBL",
  "QQJ0av0ABAAhTSBMIE395gEhTiBDIE795AEhQyBIQQFqIkggR0gNAAsLIEMhTyBEIE/9X/3wASFEIEUgTyBP/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEh",
  "RSBGQcAAaiJGIBNIDQALCyBE/V4gRf1e/Q0AAQIDBAUGBxAREhMUFRYXIAn9E/3nASFQIBQgQkECdGogUP0LBAAgQkEEaiJCIBdIDQALCyAXIVECQCBR",
  "IBBODQADQP0MAAAAAAAAAAAAAAAAAAAAACFT/QwAAAAAAAAAAAAAAAAAAAAAIVQgEiFVAkAgVSATTg0AA0AgEyBVQcAAaiATIFVBwABqSBshVv0MAAAA",
  "AAAAAAAAAAAAAAAAACFSIFUhVwJAIFcgVk4NAANAIAAgVyAEbEECdGohWCABIFcgBGxBAnRqIVkgUSFaIFkgWkECdGr9CQIAIVsgWCBaQQJ0av0JAgAh",
  "XCBbIFz95gEhXSBSIF395AEhUiBXQQFqIlcgVkgNAAsLIFIhXiBTIF79X/3wASFTIFQgXiBe/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhVCBVQcAAaiJV",
  "IBNIDQALCyBT/V4gVP1e/Q0AAQIDBAUGBxAREhMUFRYXIAn9E/3nASFfIBQgUUECdGogX/0fADgCACBRQQFqIlEgEEgNAAsLIA1BAWoiDSALSA0ACwsL",
  "gQ0SDX8MewV/AXsBfwF7AX8BewF/CXsBfwN7BX8DewF/A3sFfwN7IAMgB2pBAWsgB24hCyAJIQwCQCAMIApODQADQCAMIAtuIQ0gDCALcCAHbCEOIAMg",
  "DiAHaiADIA4gB2pIGyEPIA0gBHAhECANIARuIAZsIREgBSARIAZqIAUgESAGakgbIRIgASANIANsQQJ0aiETIA8gDmshFCAOIBRBcHFqIRUgDiAUQXxx",
  "aiEWIA4hFwJAIBcgFU4NAANA/QwAAAAAAAAAAAAAAAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHf0MAAAAAAAAAAAAAAAAAAAAACEe/QwAAAAAAAAA",
  "AAAAAAAAAAAAIR/9DAAAAAAAAAAAAAAAAAAAAAAhIP0MAAAAAAAAAAAAAAAAAAAAACEh/QwAAAAAAAAAAAAAAAAAAAAAISL9DAAAAAAAAAAAAAAAAAAA",
  "AAAhIyARISQCQCAkIBJODQADQCASICRBwABqIBIgJEHAAGpIGyEl/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAA",
  "AAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRsgJCEmAkAgJiAlTg0AA0AgACAmIANsQQJ0aiEnIBchKCAnIChBAnRq/QAEACEpIBggKf3kASEY",
  "IBdBBGohKiAnICpBAnRq/QAEACErIBkgK/3kASEZIBdBCGohLCAnICxBAnRq/QAEACEtIBogLf3kASEaIBdBDGohLiAnIC5BAnRq/QAEACEvIBsgL/3k",
  "ASEbICZBAWoiJiAlSA0ACwsgGCEwIBwgMP1f/fABIRwgHSAwIDD9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEdIBkhMSAeIDH9X/3wASEeIB8gMSAx/Q0I",
  "CQoLDA0ODwgJCgsMDQ4P/V/98AEhHyAaITIgICAy/V/98AEhICAhIDIgMv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABISEgGyEzICIgM/1f/fABISIgIyAz",
  "IDP9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEjICRBwABqIiQgEkgNAAsLIBz9XiAd/V79DQABAgMEBQYHEBESExQVFhcgCP0T/ecBITQgEyAXQQJ0aiA0",
  "/QsEACAe/V4gH/1e/Q0AAQIDBAUGBxAREhMUFRYXIAj9E/3nASE1IBMgF0EEakECdGogNf0LBAAgIP1eICH9Xv0NAAECAwQFBgcQERITFBUWFyAI/RP9",
  "5wEhNiATIBdBCGpBAnRqIDb9CwQAICL9XiAj/V79DQABAgMEBQYHEBESExQVFhcgCP0T/ecBITcgEyAXQQxqQQJ0aiA3/QsEACAXQRBqIhcgFUgNAAsL",
  "IBUhOAJAIDggFk4NAANA/QwAAAAAAAAAAAAAAAAAAAAAITr9DAAAAAAAAAAAAAAAAAAAAAAhOyARITwCQCA8IBJODQADQCASIDxBwABqIBIgPEHAAGpI",
  "GyE9/QwAAAAAAAAAAAAAAAAAAAAAITkgPCE+AkAgPiA9Tg0AA0AgACA+IANsQQJ0aiE/IDghQCA/IEBBAnRq/QAEACFBIDkgQf3kASE5ID5BAWoiPiA9",
  "SA0ACwsgOSFCIDogQv1f/fABITogOyBCIEL9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASE7IDxBwABqIjwgEkgNAAsLIDr9XiA7/V79DQABAgMEBQYHEBES",
  "ExQVFhcgCP0T/ecBIUMgEyA4QQJ0aiBD/QsEACA4QQRqIjggFkgNAAsLIBYhRAJAIEQgD04NAANA/QwAAAAAAAAAAAAAAAAAAAAAIUb9DAAAAAAAAAAA",
  "AAAAAAAAAAAhRyARIUgCQCBIIBJODQADQCASIEhBwABqIBIgSEHAAGpIGyFJ/QwAAAAAAAAAAAAAAAAAAAAAIUUgSCFKAkAgSiBJTg0AA0AgACBKIANs",
  "QQJ0aiFLIEQhTCBLIExBAnRq/QkCACFNIEUgTf3kASFFIEpBAWoiSiBJSA0ACwsgRSFOIEYgTv1f/fABIUYgRyBOIE79DQgJCgsMDQ4PCAkKCwwNDg/9",
  "X/3wASFHIEhBwABqIkggEkgNAAsLIEb9XiBH/V79DQABAgMEBQYHEBESExQVFhcgCP0T/ecBIU8gEyBEQQJ0aiBP/R8AOAIAIERBAWoiRCAPSA0ACwsg",
  "DEEBaiIMIApIDQALCwvkAgQMfwR7AX8EeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAg",
  "B2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAEgESAEbEECdGohEyACIBEgBGxBAnRqIRQg",
  "DiEVAkAgFSAQTg0AA0AgEyAVQQJ0av0ABAAhFiASIBVBAnRq/QAEACEXIBYgF/3mASEYIBghGSAUIBVBAnRqIBn9CwQAIBVBBGoiFSAQSA0ACwsgECEa",
  "AkAgGiAPTg0AA0AgEyAaQQJ0av0JAgAhGyASIBpBAnRq/QkCACEcIBsgHP3mASEdIB0hHiAUIBpBAnRqIB79HwA4AgAgGkEBaiIaIA9IDQALCyARQQFq",
  "IhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsL2ggTB38DewN/AXsBfQF/AnsBfQF7An8DewN/AXsBfQF/AnsBfQJ7BH8gBiEIAkAgCCAHTg0AA0AgCCAFbCEJ",
  "IAAgCCAFbEECdGohCiACIAlBAnRqIQsgAyAJQQJ0aiEMIAUhDSANQXxxIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQQQAh",
  "EgJAIBIgDk4NAANAIA4gEkHAAGogDiASQcAAakgbIRP9DAAAAAAAAAAAAAAAAAAAAAAhESASIRQCQCAUIBNODQADQCARIAsgFEECdGr9AAQA/eQBIREg",
  "FEEEaiIUIBNIDQALCyARIRUgDyAV/V/98AEhDyAQIBUgFf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRAgEkHAAGoiEiAOSA0ACwtDAAAAACEWIA4hFwJA",
  "IBcgDU4NAANAIBYgCyAXQQJ0av0JAgD9HwCSIRYgF0EBaiIXIA1IDQALC/0MAAAAAAAAAAAAAAAAAAAAACAW/SAAIRggDyAY/V/98AEhDyAQIBggGP0N",
  "CAkKCwwNDg8ICQoLDA0OD/1f/fABIRAgDyAQ/fABIRkgGSAZIBn9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACEaIBogBbKV/RMhGyAFIRwgHEF8cSEd",
  "/QwAAAAAAAAAAAAAAAAAAAAAIR79DAAAAAAAAAAAAAAAAAAAAAAhH0EAISECQCAhIB1ODQADQCAdICFBwABqIB0gIUHAAGpIGyEi/QwAAAAAAAAAAAAA",
  "AAAAAAAAISAgISEjAkAgIyAiTg0AA0AgICALICNBAnRq/QAEACAKICNBAnRq/QAEAP3mAf3kASEgICNBBGoiIyAiSA0ACwsgICEkIB4gJP1f/fABIR4g",
  "HyAkICT9DQgJCgsMDQ4PCAkKCwwNDg/9X/3wASEfICFBwABqIiEgHUgNAAsLQwAAAAAhJSAdISYCQCAmIBxODQADQCAlIAsgJkECdGr9CQIAIAogJkEC",
  "dGr9CQIA/eYB/R8AkiElICZBAWoiJiAcSA0ACwv9DAAAAAAAAAAAAAAAAAAAAAAgJf0gACEnIB4gJ/1f/fABIR4gHyAnICf9DQgJCgsMDQ4PCAkKCwwN",
  "Dg/9X/3wASEfIB4gH/3wASEoICggKCAo/Q0ICQoLDA0ODwgJCgsMDQ4P/fAB/V79HwAhKSApIAWylf0TISogASAIQQJ0aioCAP0TISsgBSEsICxBfHEh",
  "LUEAIS4CQCAuIC1ODQADQCAMIC5BAnRqICsgCyAuQQJ0av0ABAAgG/3lASAKIC5BAnRq/QAEACAq/eYB/eUB/eYB/QsEACAuQQRqIi4gLUgNAAsLIC0h",
  "LwJAIC8gLE4NAANAIAwgL0ECdGogKyALIC9BAnRq/QkCACAb/eUBIAogL0ECdGr9CQIAICr95gH95QH95gH9WgIAACAvQQFqIi8gLEgNAAsLIAhBAWoi",
  "CCAHSA0ACwsLrgcEDH8XewF/F3sgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0g",
  "AyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04N",
  "AANAIBIgFEECdGr9AAQAIRUgESAUQQJ0av0ABAAhFv0MEyc3PRMnNz0TJzc9Eyc3PSAW/eYBIRcgFyAW/eYBIRggGCAW/eYBIRkgFiAZ/eQBIRr9DCpC",
  "TD8qQkw/KkJMPypCTD8gGv3mASEbIBsQCCEc/QwAAIA/AACAPwAAgD8AAIA/IBz95AEhHf0MAAAAPwAAAD8AAAA/AAAAPyAd/eYBIR79DAAAAD8AAAA/",
  "AAAAPwAAAD8gFv3mASEfIBcgF/3kASEgICAgFv3mASEhICEgGP3kASEi/QwAAIA/AACAPwAAgD8AAIA/ICL95AEhI/0MKkJMPypCTD8qQkw/KkJMPyAj",
  "/eYBISQgHCAc/eYBISX9DAAAgD8AAIA/AACAPwAAgD8gJf3lASEmICQgJv3mASEnIB8gJ/3mASEoIB4gKP3kASEpIBUgKf3mASEqICohKyATIBRBAnRq",
  "ICv9CwQAIBRBBGoiFCAPSA0ACwsgDyEsAkAgLCAOTg0AA0AgEiAsQQJ0av0JAgAhLSARICxBAnRq/QkCACEu/QwTJzc9Eyc3PRMnNz0TJzc9IC795gEh",
  "LyAvIC795gEhMCAwIC795gEhMSAuIDH95AEhMv0MKkJMPypCTD8qQkw/KkJMPyAy/eYBITMgMxAIITT9DAAAgD8AAIA/AACAPwAAgD8gNP3kASE1/QwA",
  "AAA/AAAAPwAAAD8AAAA/IDX95gEhNv0MAAAAPwAAAD8AAAA/AAAAPyAu/eYBITcgLyAv/eQBITggOCAu/eYBITkgOSAw/eQBITr9DAAAgD8AAIA/AACA",
  "PwAAgD8gOv3kASE7/QwqQkw/KkJMPypCTD8qQkw/IDv95gEhPCA0IDT95gEhPf0MAACAPwAAgD8AAIA/AACAPyA9/eUBIT4gPCA+/eYBIT8gNyA//eYB",
  "IUAgNiBA/eQBIUEgLSBB/eYBIUIgQiFDIBMgLEECdGogQ/0fADgCACAsQQFqIiwgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwuTBAgG",
  "fwN7A38BewF9AX8CewF9IAghCgJAIAogCU4NAANAIAogBG4gA24gA2wgBGwgBWwgCiAEbiADcCAHbGogCiAEcCAGbGohCyAAIAtBAnRqIQwgASALQQJ0",
  "aiENIAUhDiAOQXxxIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhEwJAIBMgD04NAANAIA8gE0HAAGogDyATQcAAakgb",
  "IRT9DAAAAAAAAAAAAAAAAAAAAAAhEiATIRUCQCAVIBRODQADQCASIAwgFUECdGr9AAQAIA0gFUECdGr9AAQA/eYB/eQBIRIgFUEEaiIVIBRIDQALCyAS",
  "IRYgECAW/V/98AEhECARIBYgFv0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIREgE0HAAGoiEyAPSA0ACwtDAAAAACEXIA8hGAJAIBggDk4NAANAIBcgDCAY",
  "QQJ0av0JAgAgDSAYQQJ0av0JAgD95gH9HwCSIRcgGEEBaiIYIA5IDQALC/0MAAAAAAAAAAAAAAAAAAAAACAX/SAAIRkgECAZ/V/98AEhECARIBkgGf0N",
  "CAkKCwwNDg8ICQoLDA0OD/1f/fABIREgECAR/fABIRogGiAaIBr9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACEbIAIgCkECdGogGzgCACAKQQFqIgog",
  "CUgNAAsLC4sNByR/BXsBfwJ7An8HewF/IA5BAnQhGCAQQQJ0IRkgC0EQakEBa0EQbiEaIBYhGwJAIBsgF04NAANAIAcgG0GgEGxqIRwgHEGQCGohHSAb",
  "IR4CQCAeIBRODQADQCAeIBpuIR8gHyAJbiEgIB8gCXAhISAhIApsIAluISIgHiAacEEEdCEjIAsgI0EQaiALICNBEGpIGyEkICAgCWwgC2wgDWwgISAP",
  "bGogDkEAbGohJSAgIApsIAxsIA1sICIgEWxqIBBBAGxqISYgByAgIAtsQQJ0aiEnIB8gC2whKEEAISkgIyEqAkAgKiAkTg0AA0AgBiAlICogDmxqQQJ0",
  "aiErIA0hLCAsQXxxIS1BACEuAkAgLiAtTg0AA0AgKyAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgLkEEaiIuIC1IDQALCyAtIS8CQCAvICxODQAD",
  "QCArIC9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgL0EBaiIvICxIDQALCyAqQQFqIiogJEgNAAsLICQgDCASGyEwICkhMQJAIDEgME4NAANAIDAg",
  "MUHAAGogMCAxQcAAakgbITIgJiAxIBBsaiEzIAEgM0ECdGohNCACIDNBAnRqITUgIyE2AkAgNiAkTg0AA0BBBCAkIDZrQQQgJCA2a0gbITcgMiA2IDdq",
  "IDIgNiA3akgbIDIgEhshOCA4IDFrITkgOUEASgRAICUgNiAObGohOiAAIDpBAnRqIBggNyA0IBkgOSANIBMgHBADIAQgOkECdGogGCA3IDUgGSA5IA1D",
  "AACAPyAdEAMgKCA2aiE7IAMgO0ECdGr9CQIAITwgPCADIDtBAnRqQQEgN0EBa0EBIDdBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITITwgPCAD",
  "IDtBAnRqQQIgN0EBa0ECIDdBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITITwgPCADIDtBAnRqQQMgN0EBa0EDIDdBAWtIG0ECdGr9CQIA/Q0A",
  "AQIDBAUGBwgJCgsQERITITwgPCE9IAUgO0ECdGr9CQIAIT4gPiAFIDtBAnRqQQEgN0EBa0EBIDdBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERIT",
  "IT4gPiAFIDtBAnRqQQIgN0EBa0ECIDdBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT4gPiAFIDtBAnRqQQMgN0EBa0EDIDdBAWtIG0ECdGr9",
  "CQIA/Q0AAQIDBAUGBwgJCgsQERITIT4gPiE/IDb9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASFAIBIgOCA2SnEhQSASRQRAIAz9ESFAC/0MAAAAAAAAAAAA",
  "AAAAAAAAACFCIBP9EyFDQQAhRAJAIEQgOU4NAANAIERBBHQhRSAcIEVq/QAEACA9/eUBIUYgRv0MAACgwgAAoMIAAKDCAACgwv3rAf0MAACgQgAAoEIA",
  "AKBCAACgQv3qASFHIEf9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhSCBI/QwAAEBLAABASwAAQEsAAEBL/eUBIUkgRyBJ",
  "/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIUcgRyBJ/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIUcgSP0MAABASwAAQEsAAEBLAABAS/2xASFKIEcgR/3m",
  "Af0MZ2lQOWdpUDlnaVA5Z2lQOSBH/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIEf95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgR/3mAf0MwakqPcGpKj3B",
  "qSo9wakqPf3kASBH/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIEf95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgR/3kAf0MAACAPwAAgD8AAIA/AACA",
  "P/3kASBKQRf9qwH9rgEgRv0MAACgwgAAoMIAAKDCAACgwv1D/U8hSyBBBEAgMSBEav0RIUwgSyBMIED9OyBMIEL9Of1Q/U8hSwsgHSBFaiFNIE0gSyBN",
  "/QAEACA//eUB/eYBIEP95gH9CwQAIERBAWoiRCA5SA0ACwsgHSA5IDQgGSAGIDpBAnRqIBggNyANEAULIDZBBGoiNiAkSA0ACwsgMUHAAGoiMSAwSA0A",
  "CwsgHiAVaiIeIBRIDQALCyAbQQFqIhsgF0gNAAsLC5cLBCV/AXsFfwd7IA9BAnQhGSARQQJ0IRogDUEQakEBa0EQbiEbIBchHAJAIBwgGE4NAANAIAgg",
  "HEGgEGxqIR0gHUGQCGohHiAcIR8CQCAfIBVODQADQCAfIBtuISAgICALbiEhICAgC3AhIiAfIBtwQQR0ISMgDSAjQRBqIA0gI0EQakgbISQgISALbCAN",
  "bCAObCAiIBJsaiARQQBsaiElIAggISAMbEECdGohJiAjIScCQCAnICRODQADQCAlICcgEWxqISggBiAoQQJ0aiEpIAcgKEECdGohKiAOISsgK0F8cSEs",
  "QQAhLQJAIC0gLE4NAANAICkgLUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAICogLUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIC1BBGoiLSAsSA0A",
  "CwsgLCEuAkAgLiArTg0AA0AgKSAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAICogLkECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAuQQFqIi4g",
  "K0gNAAsLICdBAWoiJyAkSA0ACwsgIiAKbCALakEBayALbiEvICJBAWogCmwgC2pBAWsgC24hMAJAIC8gME4NAANAICEgCmwgDGwgDmwgLyAQbGogD0EA",
  "bGohMSAhIApsIC9qIAxsITIgI0EAIBMbITMgMyE0AkAgNCAMTg0AA0AgDCA0QcAAaiAMIDRBwABqSBshNSAxIDQgD2xqITYgACA2QQJ0aiE3IAQgNkEC",
  "dGohOCA1IDRrITlBASE6IDoEQCAjITsCQCA7ICRODQADQEEEICQgO2tBBCAkIDtrSBshPCAlIDsgEWxqIT0gASA9QQJ0aiAaIDwgNyAZIDkgDiAUIB0Q",
  "AyACID1BAnRqIBogPCA4IBkgOSAOQwAAgD8gHhADIDv9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASE+IDtBA2pBACATGyE/QQAhQAJAIEAgOU4NAANAIDQg",
  "QGohQSAyIEFqIUIgHSBAQQR0aiFDIEP9AAQAIAMgQkECdGr9CQIA/eUBIUQgRP0MAACgwgAAoMIAAKDCAACgwv3rAf0MAACgQgAAoEIAAKBCAACgQv3q",
  "ASFFIEX9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhRiBG/QwAAEBLAABASwAAQEsAAEBL/eUBIUcgRSBH/QwAgDE/AIAx",
  "PwCAMT8AgDE//eYB/eUBIUUgRSBH/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIUUgRv0MAABASwAAQEsAAEBLAABAS/2xASFIIEUgRf3mAf0MZ2lQOWdp",
  "UDlnaVA5Z2lQOSBF/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIEX95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgRf3mAf0MwakqPcGpKj3BqSo9wakqPf3k",
  "ASBF/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIEX95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgRf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASBIQRf9",
  "qwH9rgEgRP0MAACgwgAAoMIAAKDCAACgwv1D/U8hSSBBID9IBEAgPiBBIA0gExv9Ef07IUogSSBK/U8hSQsgQyBJ/QsEACBDIEkgFP0T/eYBIEP9AASQ",
  "CCAFIEJBAnRq/QkCAP3lAf3mAf0LBJAIIEBBAWoiQCA5SA0ACwsgHSA5IDggGSAHID1BAnRqIBogPCAOEAUgHiA5IDcgGSAGID1BAnRqIBogPCAOEAUg",
  "O0EEaiI7ICRIDQALCwsgNEHAAGoiNCAMSA0ACwsgL0EBaiIvIDBIDQALCyAfIBZqIh8gFUgNAAsLIBxBAWoiHCAYSA0ACwsLlgMEDX8GewF/BnsgBCAH",
  "akEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5r",
  "QXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEUIANBAEECdGohFSAOIRYCQCAWIBBODQADQCASIBZBAnRq/QAE",
  "ACEXIBMgFkECdGr9AAQAIRggFyAY/eQBIRkgFCAWQQJ0av0ABAAhGiAZIBr95AEhGyAbIRwgFSAWQQJ0aiAc/QsEACAWQQRqIhYgEEgNAAsLIBAhHQJA",
  "IB0gD04NAANAIBIgHUECdGr9CQIAIR4gEyAdQQJ0av0JAgAhHyAeIB/95AEhICAUIB1BAnRq/QkCACEhICAgIf3kASEiICIhIyAVIB1BAnRqICP9HwA4",
  "AgAgHUEBaiIdIA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLsAMBD38gBiEIAkAgCCAHTg0AA0AgCCEJAkAgCSAFTg0AA0AgAiAJIANs",
  "QQJ0aiEKIAMhCyALQXxxIQxBACENAkAgDSAMTg0AA0AgCiANQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgDUEEaiINIAxIDQALCyAMIQ4CQCAOIAtO",
  "DQADQCAKIA5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgDkEBaiIOIAtIDQALCyAJQRBqIgkgBUgNAAsLQQAhDwJAIA8gBE4NAANAIAAgD0ECdGoo",
  "AgAhECAQQQ9xIAhGBEAgASAPIANsQQJ0aiERIAIgECADbEECdGohEiADIRMgE0F8cSEUQQAhFQJAIBUgFE4NAANAIBIgFUECdGogEiAVQQJ0av0ABAAg",
  "ESAVQQJ0av0ABAD95AH9CwQAIBVBBGoiFSAUSA0ACwsgFCEWAkAgFiATTg0AA0AgEiAWQQJ0aiASIBZBAnRq/QkCACARIBZBAnRq/QkCAP3kAf1aAgAA",
  "IBZBAWoiFiATSA0ACwsLIA9BAWoiDyAESA0ACwsgCEEBaiIIIAdIDQALCwu1BAkEfwJ7BH8BewF9A38DewF/BHsgCSELAkAgCyAKTg0AA0AgCyAEcCEM",
  "IAsgBG4gBmwhDSAFIA0gBmogBSANIAZqSBshDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRAgDSERAkAgESAOTg0AA0AgACAR",
  "IANsQQJ0aiESIAMgByARIANsayADIAcgESADbGtIGyETIBNBfHEhFEMAAAAAIRZBACEXAkAgFyAUTg0AA0AgFCAXQcAAaiAUIBdBwABqSBshGP0MAAAA",
  "AAAAAAAAAAAAAAAAACEVIBchGQJAIBkgGE4NAANAIBIgGUECdGr9AAQAIRogGiAa/eYBIRsgFSAb/eQBIRUgGUEEaiIZIBhIDQALCyAVIRwgDyAc/V/9",
  "8AEhDyAQIBwgHP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRAgF0HAAGoiFyAUSA0ACwsgFCEdAkAgHSATTg0AA0AgEiAdQQJ0av0JAgAhHiAeIB795gEh",
  "HyAWIB/9HwCSIRYgHUEBaiIdIBNIDQALC/0MAAAAAAAAAAAAAAAAAAAAACAW/SAAISAgDyAg/V/98AEhDyAQICAgIP0NCAkKCwwNDg8ICQoLDA0OD/1f",
  "/fABIRAgEUEBaiIRIA5IDQALCyAPIBD98AEhISABIAtBAnRqICEgISAh/Q0ICQoLDA0ODwgJCgsMDQ4P/fAB/V79HwAgCJU4AgAgC0EBaiILIApIDQAL",
  "CwvOAwQOfwh7AX8IeyAFIAhqQQFrIAhuIQsgCSEMAkAgDCAKTg0AA0AgDCALbiAHbCENIAYgDSAHaiAGIA0gB2pIGyEOIAwgC3AgCGwhDyAFIA8gCGog",
  "BSAPIAhqSBshECAPIBAgD2tBfHFqIREgDSESAkAgEiAOTg0AA0AgAEEAQQJ0aiETIAFBAEECdGohFCACQQBBAnRqIRUgA0EAQQJ0aiEWIARBAEECdGoh",
  "FyAPIRgCQCAYIBFODQADQCATIBhBAnRq/QAEACEZIBQgGEECdGr9AAQAIRogGSAa/eQBIRsgFSAYQQJ0av0ABAAhHCAbIBz95AEhHSAWIBhBAnRq/QAE",
  "ACEeIB0gHv3kASEfIB8hICAXIBhBAnRqICD9CwQAIBhBBGoiGCARSA0ACwsgESEhAkAgISAQTg0AA0AgEyAhQQJ0av0JAgAhIiAUICFBAnRq/QkCACEj",
  "ICIgI/3kASEkIBUgIUECdGr9CQIAISUgJCAl/eQBISYgFiAhQQJ0av0JAgAhJyAmICf95AEhKCAoISkgFyAhQQJ0aiAp/R8AOAIAICFBAWoiISAQSA0A",
  "CwsgEkEBaiISIA5IDQALCyAMQQFqIgwgCkgNAAsLC5QEBA9/C3sBfwt7IAYgCWpBAWsgCW4hDCAKIQ0CQCANIAtODQADQCANIAxuIAhsIQ4gByAOIAhq",
  "IAcgDiAIakgbIQ8gDSAMcCAJbCEQIAYgECAJaiAGIBAgCWpIGyERIBAgESAQa0F8cWohEiAOIRMCQCATIA9ODQADQCAAQQBBAnRqIRQgAUEAQQJ0aiEV",
  "IAJBAEECdGohFiADQQBBAnRqIRcgBEEAQQJ0aiEYIAVBAEECdGohGSAQIRoCQCAaIBJODQADQCAVIBpBAnRq/QAEACEbIBYgGkECdGr9AAQAIRwgGyAc",
  "/eQBIR0gFyAaQQJ0av0ABAAhHiAdIB795AEhHyAYIBpBAnRq/QAEACEgIB8gIP3kASEhIBQgGkECdGr9AAQAISIgISAi/eQBISMgI/3jASEkICQhJSAZ",
  "IBpBAnRqICX9CwQAIBpBBGoiGiASSA0ACwsgEiEmAkAgJiARTg0AA0AgFSAmQQJ0av0JAgAhJyAWICZBAnRq/QkCACEoICcgKP3kASEpIBcgJkECdGr9",
  "CQIAISogKSAq/eQBISsgGCAmQQJ0av0JAgAhLCArICz95AEhLSAUICZBAnRq/QkCACEuIC0gLv3kASEvIC/94wEhMCAwITEgGSAmQQJ0aiAx/R8AOAIA",
  "ICZBAWoiJiARSA0ACwsgE0EBaiITIA9IDQALCyANQQFqIg0gC0gNAAsLC6gHBQV7EH8UewF/FHsgBP0JAgAhDSAF/QkCACEOIA0gDv3nASEPIAb9CQIA",
  "IRAgEP3jASERIAcgCmpBAWsgCm4hEiALIRMCQCATIAxODQADQCATIBJuIAlsIRQgCCAUIAlqIAggFCAJakgbIRUgEyAScCAKbCEWIAcgFiAKaiAHIBYg",
  "CmpIGyEXIBYgFyAWa0F8cWohGCAUIRkCQCAZIBVODQADQCAAQQBBAnRqIRogAUEAQQJ0aiEbIAJBAEECdGohHCADQQBBAnRqIR0gBEEAQQJ0aiEeIAVB",
  "AEECdGohHyAGQQBBAnRqISAgFiEhAkAgISAYTg0AA0AgGiAhQQJ0av0ABAAhIiAbICFBAnRq/QAEACEj/QxmZmY/ZmZmP2ZmZj9mZmY/ICP95gEhJCAd",
  "ICFBAnRq/QAEACEl/QzNzMw9zczMPc3MzD3NzMw9ICX95gEhJiAkICb95AEhJyAcICFBAnRq/QAEACEo/Qx3vn8/d75/P3e+fz93vn8/ICj95gEhKSAl",
  "ICX95gEhKv0MbxKDOm8SgzpvEoM6bxKDOiAq/eYBISsgKSAr/eQBISwgLP3jASEtIC0gEf3nASEuIC79DHfMKzJ3zCsyd8wrMnfMKzL95AEhLyAnIC/9",
  "5wEhMCAPIDD95gEhMSAiIDH95QEhMiAyITMgJyE0ICwhNSAaICFBAnRqIDP9CwQAIBsgIUECdGogNP0LBAAgHCAhQQJ0aiA1/QsEACAhQQRqIiEgGEgN",
  "AAsLIBghNgJAIDYgF04NAANAIBogNkECdGr9CQIAITcgGyA2QQJ0av0JAgAhOP0MZmZmP2ZmZj9mZmY/ZmZmPyA4/eYBITkgHSA2QQJ0av0JAgAhOv0M",
  "zczMPc3MzD3NzMw9zczMPSA6/eYBITsgOSA7/eQBITwgHCA2QQJ0av0JAgAhPf0Md75/P3e+fz93vn8/d75/PyA9/eYBIT4gOiA6/eYBIT/9DG8Sgzpv",
  "EoM6bxKDOm8SgzogP/3mASFAID4gQP3kASFBIEH94wEhQiBCIBH95wEhQyBD/Qx3zCsyd8wrMnfMKzJ3zCsy/eQBIUQgPCBE/ecBIUUgDyBF/eYBIUYg",
  "NyBG/eUBIUcgRyFIIDwhSSBBIUogGiA2QQJ0aiBI/R8AOAIAIBsgNkECdGogSf0fADgCACAcIDZBAnRqIEr9HwA4AgAgNkEBaiI2IBdIDQALCyAZQQFq",
  "IhkgFUgNAAsLIBNBAWoiEyAMSA0ACwsL",
].join("");

// ── Main ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const program: Program = {
  target: "wasm",
  arena,
  slots,
  kernels,
  wasm,
  sections: { forward, backward, update, evaluate },
  weights,
  states,
  constants: [],
  data: { tokens: 0, targets: 1 },
  scalars: { count: 2, learningRate: 72, biasCorrection1: 73, biasCorrection2: 74 },
  outputs: { loss: 213, rows: 214, gradientNorm: 215, "evaluate.loss": 733, "evaluate.rows": 734 },
  microBatches: 1,
};

const meta: Meta = {
  "schema": 2,
  "model": "examples/gpt/model.ts",
  "facts": {
    "graph": "e2d381505341952c",
    "size.V": 512,
    "size.D": 256,
    "size.F": 1024,
    "size.L": 4,
    "size.H": 4,
    "size.K": 64,
    "adapter.kind": "full",
    "adapter.targets": "blocks.*.bdown (4), blocks.*.bk (4), blocks.*.bo (4), blocks.*.bq (4), blocks.*.bup (4), blocks.*.bv (4), blocks.*.down (4), blocks.*.norm1.bias (4), blocks.*.norm1.weight (4), blocks.*.norm2.bias (4), blocks.*.norm2.weight (4), blocks.*.up (4), blocks.*.wk (4), blocks.*.wo (4), blocks.*.wq (4), blocks.*.wv (4), embed, head, norm.bias, norm.weight, positions, 123fc898",
    "adapter.form": "",
    "optimizer.kind": "adamw",
    "optimizer.beta1": 0.9,
    "optimizer.beta2": 0.999,
    "optimizer.epsilon": 1e-8,
    "optimizer.weightDecay": 0,
    "optimizer.states": "f32",
    "named.optimizer.states": "the format of the optimizer’s states",
    "storage": "f32",
    "clip": null,
    "maxError": 0,
    "recheck": 100,
    "chunkBytes": null,
    "budget": 68288512
  },
  "plan": {
    "budgetBytes": 68288512,
    "predictedBytes": 68288512,
    "keepAllBytes": 115539968,
    "minimumBytes": 68288512,
    "loadBytes": 68247872,
    "arenaBytes": 68247872
  },
  "seed": 0,
  "steps": null,
  "epochs": 1,
  "learningRate": 0.001,
  "schedule": {
    "kind": "constant",
    "warmup": 0
  },
  "betas": [
    0.9,
    0.999
  ],
  "adapter": {
    "kind": "full",
    "targets": null
  },
  "bounds": {
    "tokens": 512,
    "targets": 512
  },
  "causal": true
};

export const trainer = { program, meta, open };

/** Trains with options as on the command line; for pages and scripts. */
export const train = (options: PartialOptions) => trainWith(trainer, options);

// Run as a program: `node trainer.mjs --weights DIR --data FILE --steps N --out DIR`.
if (typeof process !== 'undefined' && process.argv?.[1] !== undefined) {
  const { pathToFileURL } = await import('node:url');
  const { realpathSync } = await import('node:fs');
  const script = pathToFileURL(realpathSync(process.argv[1])).href;
  if (script === import.meta.url) process.exitCode = await main(trainer, process.argv.slice(2));
}
