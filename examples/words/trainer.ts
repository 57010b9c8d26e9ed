/*
 * Trainer of examples/words/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget     26.00 MiB (27262976)
 *   allocated  26.00 MiB (27262976)  peak at d rmsNorm(norm) headLossGrad model.ts:111
 *   keep-all   62.31 MiB (65339392)  with every residual kept as it is
 *   less       19.31 MiB (20250624)  would do, too; the smallest budget was not searched for
 *   LOAD       26.00 MiB (27261760)  most bytes alive at once
 *   H          26.00 MiB (27261760)  equal: nothing lost
 *
 *   weights       5.35 MiB  20.6 %
 *   adapter       0.43 MiB   1.6 %
 *   optimizer     0.86 MiB   3.3 %
 *   inputs        28.3 KiB   0.1 %
 *   activations  14.40 MiB  55.4 %
 *   workspace     4.94 MiB  19.0 %
 *   staging        1.2 KiB   0.0 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor                             layers    shape            policy       stored  error  from
 *   blocks.*.h                         0–5       [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:84
 *   blocks.*.linear(q_proj) a          0         [8, 128]         recompute  0.00 MiB  0      examples/words/model.ts:85
 *   rope                               0–5       [8, 128, 4, 32]  keep       3.00 MiB  0      examples/words/model.ts:85
 *   blocks.*.linear(k_proj) a          0–5       [8, 128]         keep       24.0 KiB  0      examples/words/model.ts:86
 *   rope                               0–5       [8, 128, 2, 32]  keep       1.50 MiB  0      examples/words/model.ts:86
 *   blocks.*.linear(v_proj) a          0–5       [8, 128]         keep       24.0 KiB  0      examples/words/model.ts:87
 *   blocks.*.linear(v_proj)            0–4       [8, 128, 64]     keep       1.25 MiB  0      examples/words/model.ts:87
 *   attention                          0–1, 3–5  [8, 128, 4, 32]  recompute  0.00 MiB  0      examples/words/model.ts:88
 *   blocks.*.attention                 0–1, 3–5  [8, 4, 128]      recompute  0.00 MiB  0      examples/words/model.ts:88
 *   blocks.*.linear(o_proj) a          0–5       [8, 128]         keep       24.0 KiB  0      examples/words/model.ts:89
 *   blocks.*.linear(o_proj) weight     0–5       [128, 128]       recompute  0.00 MiB  0      examples/words/model.ts:89
 *   blocks.*.normalised(mlp_norm)      0–5       [8, 128, 128]    keep       3.00 MiB  0      examples/words/model.ts:91
 *   blocks.*.rstd(mlp_norm)            0–5       [8, 128, 1]      keep       24.0 KiB  0      examples/words/model.ts:91
 *   blocks.*.m                         0–5       [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:91
 *   blocks.*.linear(gate_proj) a       0–5       [8, 128]         keep       24.0 KiB  0      examples/words/model.ts:92
 *   blocks.*.linear(gate_proj) weight  0–5       [352, 128]       recompute  0.00 MiB  0      examples/words/model.ts:92
 *   blocks.*.linear(gate_proj)         0–5       [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:92
 *   blocks.*.linear(up_proj) a         0–5       [8, 128]         keep       24.0 KiB  0      examples/words/model.ts:92
 *   blocks.*.linear(up_proj) weight    0–5       [352, 128]       recompute  0.00 MiB  0      examples/words/model.ts:92
 *   blocks.*.linear(up_proj)           0–4       [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:92
 *   blocks.*.g                         0–5       [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:92
 *   blocks.*.linear(down_proj) a       0–5       [8, 352]         keep       66.0 KiB  0      examples/words/model.ts:93
 *   blocks.*.linear(down_proj) weight  0–5       [128, 352]       recompute  0.00 MiB  0      examples/words/model.ts:93
 *   blocks.*.normalised(attn_norm)     1–5       [8, 128, 128]    keep       2.50 MiB  0      examples/words/model.ts:84
 *   blocks.*.rstd(attn_norm)           1–5       [8, 128, 1]      keep       20.0 KiB  0      examples/words/model.ts:84
 *   blocks.*.linear(q_proj) a          1–5       [8, 128]         keep       20.0 KiB  0      examples/words/model.ts:85
 *   blocks.*.linear(q_proj) weight     1–5       [128, 128]       recompute  0.00 MiB  0      examples/words/model.ts:85
 *   blocks.*.linear(k_proj) weight     1–5       [64, 128]        recompute  0.00 MiB  0      examples/words/model.ts:86
 *   blocks.*.linear(v_proj) weight     1–5       [64, 128]        recompute  0.00 MiB  0      examples/words/model.ts:87
 *   attention                          2         [8, 128, 4, 32]  keep       0.50 MiB  0      examples/words/model.ts:88
 *   blocks.*.attention                 2         [8, 4, 128]      keep       16.0 KiB  0      examples/words/model.ts:88
 *   blocks.*.linear(v_proj)            5         [8, 128, 64]     recompute  0.00 MiB  0      examples/words/model.ts:87
 *   blocks.*.linear(up_proj)           5         [8, 128, 352]    keep       1.38 MiB  0      examples/words/model.ts:92
 *   normalised(norm)                             [8, 128, 128]    keep       0.50 MiB  0      examples/words/model.ts:103
 *   rstd(norm)                                   [8, 128, 1]      keep        4.0 KiB  0      examples/words/model.ts:103
 *   rmsNorm(norm)                                [8, 128, 128]    keep       0.50 MiB  0      examples/words/model.ts:103
 *   crossEntropy                                 [8, 128]         keep        4.0 KiB  0      examples/words/model.ts:111
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWasm as open } from "../../runtime/device/wasm.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [27262976], bytes: 27262976, packed: 27261760, load: 27261760 };

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
  shared_1: at(0, 4096, 1792),
  targets: at(0, 4096, 4096), // targets i32[8, 128]
  shared_2: at(0, 5888, 1792),
  shared_3: at(0, 7680, 512),
  starts: at(0, 8192, 4096), // starts i32[8, 128]
  rope: at(0, 12288, 16384), // rope f32[128, 16, 2]
  count: at(0, 28672, 4), // count f32[]
  embed: at(0, 28736, 1179648), // embed f32[2304, 128]
  blocks_attn_norm: (i: number) => at(0, 1208384 + 738304 * i, 512), // blocks.*.attn_norm f32[128]
  blocks_q_proj: (i: number) => at(0, 1208896 + 738304 * i, 65536), // blocks.*.q_proj f32[128, 128]
  blocks_k_proj: (i: number) => at(0, 1274432 + 738304 * i, 32768), // blocks.*.k_proj f32[64, 128]
  blocks_v_proj: (i: number) => at(0, 1307200 + 738304 * i, 32768), // blocks.*.v_proj f32[64, 128]
  blocks_o_proj: (i: number) => at(0, 1339968 + 738304 * i, 65536), // blocks.*.o_proj f32[128, 128]
  blocks_mlp_norm: (i: number) => at(0, 1405504 + 738304 * i, 512), // blocks.*.mlp_norm f32[128]
  blocks_gate_proj: (i: number) => at(0, 1406016 + 738304 * i, 180224), // blocks.*.gate_proj f32[352, 128]
  blocks_up_proj: (i: number) => at(0, 1586240 + 738304 * i, 180224), // blocks.*.up_proj f32[352, 128]
  blocks_down_proj: (i: number) => at(0, 1766464 + 738304 * i, 180224), // blocks.*.down_proj f32[128, 352]
  norm: at(0, 5638208, 512), // norm f32[128]
  blocks_q_proj_lora_A: (i: number) => at(0, 5638720 + 74752 * i, 4096), // blocks.*.q_proj.lora_A f32[8, 128]
  blocks_q_proj_lora_B: (i: number) => at(0, 5642816 + 74752 * i, 4096), // blocks.*.q_proj.lora_B f32[128, 8]
  blocks_k_proj_lora_A: (i: number) => at(0, 5646912 + 74752 * i, 4096), // blocks.*.k_proj.lora_A f32[8, 128]
  blocks_k_proj_lora_B: (i: number) => at(0, 5651008 + 74752 * i, 2048), // blocks.*.k_proj.lora_B f32[64, 8]
  blocks_v_proj_lora_A: (i: number) => at(0, 5653056 + 74752 * i, 4096), // blocks.*.v_proj.lora_A f32[8, 128]
  blocks_v_proj_lora_B: (i: number) => at(0, 5657152 + 74752 * i, 2048), // blocks.*.v_proj.lora_B f32[64, 8]
  blocks_o_proj_lora_A: (i: number) => at(0, 5659200 + 74752 * i, 4096), // blocks.*.o_proj.lora_A f32[8, 128]
  blocks_o_proj_lora_B: (i: number) => at(0, 5663296 + 74752 * i, 4096), // blocks.*.o_proj.lora_B f32[128, 8]
  blocks_gate_proj_lora_A: (i: number) => at(0, 5667392 + 74752 * i, 4096), // blocks.*.gate_proj.lora_A f32[8, 128]
  blocks_gate_proj_lora_B: (i: number) => at(0, 5671488 + 74752 * i, 11264), // blocks.*.gate_proj.lora_B f32[352, 8]
  blocks_up_proj_lora_A: (i: number) => at(0, 5682752 + 74752 * i, 4096), // blocks.*.up_proj.lora_A f32[8, 128]
  blocks_up_proj_lora_B: (i: number) => at(0, 5686848 + 74752 * i, 11264), // blocks.*.up_proj.lora_B f32[352, 8]
  blocks_down_proj_lora_A: (i: number) => at(0, 5698112 + 74752 * i, 11264), // blocks.*.down_proj.lora_A f32[8, 352]
  blocks_down_proj_lora_B: (i: number) => at(0, 5709376 + 74752 * i, 4096), // blocks.*.down_proj.lora_B f32[128, 8]
  learningRate: at(0, 6087232, 4), // learningRate f32[]
  biasCorrection1: at(0, 6087296, 4), // biasCorrection1 f32[]
  biasCorrection2: at(0, 6087360, 4), // biasCorrection2 f32[]
  m_of_blocks_q_proj_lora_A: (i: number) => at(0, 6087424 + 149504 * i, 4096), // m of blocks.*.q_proj.lora_A f32[8, 128]
  v_of_blocks_q_proj_lora_A: (i: number) => at(0, 6091520 + 149504 * i, 4096), // v of blocks.*.q_proj.lora_A f32[8, 128]
  m_of_blocks_q_proj_lora_B: (i: number) => at(0, 6095616 + 149504 * i, 4096), // m of blocks.*.q_proj.lora_B f32[128, 8]
  v_of_blocks_q_proj_lora_B: (i: number) => at(0, 6099712 + 149504 * i, 4096), // v of blocks.*.q_proj.lora_B f32[128, 8]
  m_of_blocks_k_proj_lora_A: (i: number) => at(0, 6103808 + 149504 * i, 4096), // m of blocks.*.k_proj.lora_A f32[8, 128]
  v_of_blocks_k_proj_lora_A: (i: number) => at(0, 6107904 + 149504 * i, 4096), // v of blocks.*.k_proj.lora_A f32[8, 128]
  m_of_blocks_k_proj_lora_B: (i: number) => at(0, 6112000 + 149504 * i, 2048), // m of blocks.*.k_proj.lora_B f32[64, 8]
  v_of_blocks_k_proj_lora_B: (i: number) => at(0, 6114048 + 149504 * i, 2048), // v of blocks.*.k_proj.lora_B f32[64, 8]
  m_of_blocks_v_proj_lora_A: (i: number) => at(0, 6116096 + 149504 * i, 4096), // m of blocks.*.v_proj.lora_A f32[8, 128]
  v_of_blocks_v_proj_lora_A: (i: number) => at(0, 6120192 + 149504 * i, 4096), // v of blocks.*.v_proj.lora_A f32[8, 128]
  m_of_blocks_v_proj_lora_B: (i: number) => at(0, 6124288 + 149504 * i, 2048), // m of blocks.*.v_proj.lora_B f32[64, 8]
  v_of_blocks_v_proj_lora_B: (i: number) => at(0, 6126336 + 149504 * i, 2048), // v of blocks.*.v_proj.lora_B f32[64, 8]
  m_of_blocks_o_proj_lora_A: (i: number) => at(0, 6128384 + 149504 * i, 4096), // m of blocks.*.o_proj.lora_A f32[8, 128]
  v_of_blocks_o_proj_lora_A: (i: number) => at(0, 6132480 + 149504 * i, 4096), // v of blocks.*.o_proj.lora_A f32[8, 128]
  m_of_blocks_o_proj_lora_B: (i: number) => at(0, 6136576 + 149504 * i, 4096), // m of blocks.*.o_proj.lora_B f32[128, 8]
  v_of_blocks_o_proj_lora_B: (i: number) => at(0, 6140672 + 149504 * i, 4096), // v of blocks.*.o_proj.lora_B f32[128, 8]
  m_of_blocks_gate_proj_lora_A: (i: number) => at(0, 6144768 + 149504 * i, 4096), // m of blocks.*.gate_proj.lora_A f32[8, 128]
  v_of_blocks_gate_proj_lora_A: (i: number) => at(0, 6148864 + 149504 * i, 4096), // v of blocks.*.gate_proj.lora_A f32[8, 128]
  m_of_blocks_gate_proj_lora_B: (i: number) => at(0, 6152960 + 149504 * i, 11264), // m of blocks.*.gate_proj.lora_B f32[352, 8]
  v_of_blocks_gate_proj_lora_B: (i: number) => at(0, 6164224 + 149504 * i, 11264), // v of blocks.*.gate_proj.lora_B f32[352, 8]
  m_of_blocks_up_proj_lora_A: (i: number) => at(0, 6175488 + 149504 * i, 4096), // m of blocks.*.up_proj.lora_A f32[8, 128]
  v_of_blocks_up_proj_lora_A: (i: number) => at(0, 6179584 + 149504 * i, 4096), // v of blocks.*.up_proj.lora_A f32[8, 128]
  m_of_blocks_up_proj_lora_B: (i: number) => at(0, 6183680 + 149504 * i, 11264), // m of blocks.*.up_proj.lora_B f32[352, 8]
  v_of_blocks_up_proj_lora_B: (i: number) => at(0, 6194944 + 149504 * i, 11264), // v of blocks.*.up_proj.lora_B f32[352, 8]
  m_of_blocks_down_proj_lora_A: (i: number) => at(0, 6206208 + 149504 * i, 11264), // m of blocks.*.down_proj.lora_A f32[8, 352]
  v_of_blocks_down_proj_lora_A: (i: number) => at(0, 6217472 + 149504 * i, 11264), // v of blocks.*.down_proj.lora_A f32[8, 352]
  m_of_blocks_down_proj_lora_B: (i: number) => at(0, 6228736 + 149504 * i, 4096), // m of blocks.*.down_proj.lora_B f32[128, 8]
  v_of_blocks_down_proj_lora_B: (i: number) => at(0, 6232832 + 149504 * i, 4096), // v of blocks.*.down_proj.lora_B f32[128, 8]
  shared_4: at(0, 6984448, 1792),
  shared_5: at(0, 6984448, 4096), // rows f32[8, 128]; then workspace u32[1024]; then blocks.0.linear(gate_proj) a f32[8, 128]; then 5 more
  workspace: (i: number) => at(0, pick([7508736, 6984448, 7508736, 8033024, 8033024, 8033024], i), 4096), // blocks.*.rstd(attn_norm) f32[8, 128, 1]; then workspace u32[1024]; then blocks.*.rstd(mlp_norm) f32[8, 128, 1]; then 27 more
  workspace_2: (i: number) => at(0, pick([6984448, 7508736, 7508736, 7688960, 7688960, 7688960], i), 4096), // rows f32[8, 128]; then workspace u32[1024]; then blocks.*.linear(gate_proj) a f32[8, 128]; then 19 more
  workspace_3: (i: number) => at(0, pick([6984448, 8950528, 8950528, 8426240, 8426240, 8426240], i), 11264), // workspace u32[2816]; then blocks.5.linear(down_proj) a f32[8, 352]
  blocks_linear_down_proj_a: (i: number) => at(0, pick([7164672, 7164672, 7164672, 7164672, 7164672, 6984448], i), 11264), // blocks.*.linear(down_proj) a f32[8, 352]; then blocks.1.linear(down_proj) a f32[8, 352]; then blocks.2.linear(down_proj) a f32[8, 352]; then 4 more
  workspace_4: (i: number) => at(0, pick([7508736, 6984448, 8033024, 8557312, 8557312, 8557312], i), 65536), // workspace u32[16384]; then blocks.0.linear(q_proj) weight f32[128, 128]; then blocks.1.linear(q_proj) weight f32[128, 128]; then 11 more
  workspace_5: (i: number) => at(0, pick([7508736, 6984448, 7508736, 8033024, 8033024, 8295168], i), 74752), // workspace u32[18688]
  workspace_6: (i: number) => at(0, pick([6984448, 9474816, 9474816, 9130752, 9130752, 9130752], i), 180224), // workspace u32[45056]; then blocks.*.linear(down_proj) weight f32[128, 352]; then blocks.1.linear(down_proj) weight f32[128, 352]; then 3 more
  shared_6: (i: number) => at(0, pick([6984448, 6984448, 6984448, 6984448, 6984448, 7508736], i), 180224), // workspace u32[45056]; then blocks.*.linear(down_proj) weight f32[128, 352]; then blocks.1.linear(down_proj) weight f32[128, 352]; then 10 more
  shared_7: at(0, 6984448, 524288), // x f32[8, 128, 128]; then blocks.1.h f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then 18 more
  blocks_h: (i: number) => at(0, pick([8164096, 6984448, 7508736, 7508736, 7508736, 7508736], i), 524288), // blocks.*.h f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then x f32[8, 128, 128]; then 33 more
  blocks_m: (i: number) => at(0, pick([8786688, 6984448, 6984448, 6984448, 6984448, 6984448], i), 524288), // blocks.*.m f32[8, 128, 128]; then x f32[8, 128, 128]; then blocks.*.h f32[8, 128, 128]; then 23 more
  blocks_x: (i: number) => at(0, pick([7508736, 6984448, 6984448, 6984448, 6984448, 6984448], i), 524288), // blocks.*.x f32[8, 128, 128]; then blocks.2.h f32[8, 128, 128]; then blocks.2.linear(o_proj) f32[8, 128, 128]; then 33 more
  blocks_linear_down_proj: (i: number) => at(0, pick([7508736, 7508736, 7508736, 7508736, 7508736, 6984448], i), 524288), // blocks.*.x f32[8, 128, 128]; then blocks.2.h f32[8, 128, 128]; then blocks.2.linear(o_proj) f32[8, 128, 128]; then 33 more
  blocks_x_2: (i: number) => at(0, pick([6984448, 6984448, 6984448, 6984448, 6984448, 7508736], i), 524288), // x f32[8, 128, 128]; then blocks.1.h f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then 33 more
  shared_8: (i: number) => at(0, pick([6984448, 7508736, 6984448, 6984448, 6984448, 6984448], i), 524288), // x f32[8, 128, 128]; then blocks.1.h f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then 34 more
  shared_9: at(0, 6984448, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.1.g f32[8, 128, 352]; then blocks.2.g f32[8, 128, 352]; then 8 more
  blocks_linear_gate_proj: (i: number) => at(0, pick([6984448, 8950528, 8950528, 8426240, 8426240, 8426240], i), 1441792), // blocks.*.linear(gate_proj) f32[8, 128, 352]; then blocks.1.g f32[8, 128, 352]; then blocks.2.g f32[8, 128, 352]; then 10 more
  blocks_g: (i: number) => at(0, pick([8426240, 6984448, 6984448, 6984448, 6984448, 6984448], i), 1441792), // blocks.*.g f32[8, 128, 352]; then blocks.3.linear(gate_proj) f32[8, 128, 352]; then blocks.4.linear(gate_proj) f32[8, 128, 352]; then 10 more
  shared_10: at(0, 6986240, 1792),
  shared_11: at(0, 6988032, 512),
  loss: at(0, 6988544, 4), // loss f32[]
  workspace_7: at(0, 6988544, 4096), // workspace u32[1024]
  shared_12: at(0, 6988544, 1179648),
  workspace_8: at(0, 6988544, 4128768), // workspace u32[1032192]
  shared_13: at(0, 6988608, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  shared_14: at(0, 6988608, 4096), // workspace u32[1024]; then d blocks.5.down_proj.lora_B f32[128, 8]
  shared_15: (i: number) => at(0, 7362368 + -74752 * i, 4096), // d blocks.5.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.*.down_proj.lora_B f32[128, 8]; then 4 more
  workspace_9: at(0, 6988608, 11264), // workspace u32[2816]
  shared_16: at(0, 6988608, 180224), // blocks.5.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  shared_17: at(0, 6988608, 229376),
  d_rmsNorm_norm: at(0, 6988608, 524288), // d rmsNorm(norm) f32[8, 128, 128]
  d_blocks_down_proj_lora_A: (i: number) => at(0, 7366464 + -74752 * i, 11264), // d blocks.*.down_proj.lora_A f32[8, 352]
  matmul: at(0, 6992704, 32768), // matmul f32[8, 1024]
  workspace_10: (i: number) => at(0, pick([7175936, 7175936, 7175936, 7175936, 7175936, 6995712], i), 11264), // workspace u32[2816]
  matmul_2: at(0, 6999872, 32768), // matmul f32[1024, 8]
  workspace_11: at(0, 7003968, 4096), // workspace u32[1024]
  d_blocks_up_proj_lora_B: (i: number) => at(0, pick([10392384, 7302976, 7228224, 7153472, 7078720, 7003968], i), 11264), // d blocks.*.up_proj.lora_B f32[352, 8]
  blocks_5_linear_up_proj_weight: at(0, 7003968, 180224), // blocks.5.linear(up_proj) weight f32[352, 128]
  d_blocks_up_proj_lora_A: (i: number) => at(0, pick([10403648, 7314240, 7239488, 7164736, 7089984, 7015232], i), 4096), // d blocks.*.up_proj.lora_A f32[8, 128]
  shared_18: at(0, 7015232, 32768), // matmul f32[1024, 8]; then matmul f32[8, 1024]
  workspace_12: at(0, 7019328, 4096), // workspace u32[1024]
  d_blocks_5_gate_proj_lora_B: at(0, 7019328, 11264), // d blocks.5.gate_proj.lora_B f32[352, 8]
  d_blocks_gate_proj_lora_B: (i: number) => at(0, pick([9900864, 7318336, 7243584, 7168832, 7094080, 7019328], i), 11264), // d blocks.*.gate_proj.lora_B f32[352, 8]; then workspace u32[2816]
  matmul_3: at(0, 7019328, 524288), // matmul f32[1024, 128]
  d_blocks_5_linear_down_proj_a: at(0, 7025472, 11264), // d blocks.5.linear(down_proj) a f32[8, 352]
  workspace_13: at(0, 7025472, 524288), // workspace u32[131072]
  d_blocks_gate_proj_lora_A: (i: number) => at(0, pick([9868096, 7329600, 7254848, 7180096, 7105344, 7030592], i), 4096), // d blocks.*.gate_proj.lora_A f32[8, 128]
  matmul_4: at(0, 7030592, 32768), // matmul f32[1024, 8]
  workspace_14: at(0, 7030592, 518144), // workspace u32[129536]
  shared_19: at(0, 7034688, 4096), // d blocks.5.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.5.o_proj.lora_B f32[128, 8]
  d_blocks_o_proj_lora_B: (i: number) => at(0, pick([9628480, 7333696, 7258944, 7184192, 7109440, 7034688], i), 4096), // d blocks.*.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.*.o_proj.lora_B f32[128, 8]
  workspace_15: at(0, 7034688, 32768), // workspace u32[8192]
  workspace_16: at(0, 7034688, 65536), // workspace u32[16384]
  workspace_17: at(0, 7034688, 74752), // workspace u32[18688]
  d_blocks_5_normalised_mlp_norm: at(0, 7034688, 524288), // d blocks.5.normalised(mlp_norm) f32[8, 128, 128]
  d_blocks_o_proj_lora_A: (i: number) => at(0, pick([9624384, 7337792, 7263040, 7188288, 7113536, 7038784], i), 4096), // d blocks.*.o_proj.lora_A f32[8, 128]
  matmul_5: at(0, 7038784, 32768), // matmul f32[1024, 8]
  workspace_18: at(0, 7038784, 524288), // workspace u32[131072]
  d_blocks_v_proj_lora_B: (i: number) => at(0, pick([9245504, 7341888, 7267136, 7192384, 7117632, 7042880], i), 2048), // d blocks.*.v_proj.lora_B f32[64, 8]
  shared_20: at(0, 7042880, 4096), // d blocks.5.linear(o_proj) a f32[8, 128]; then workspace u32[1024]
  workspace_19: at(0, 7042880, 32768), // workspace u32[8192]
  workspace_20: at(0, 7042880, 133120), // workspace u32[33280]
  d_blocks_v_proj_lora_A: (i: number) => at(0, pick([8993600, 7343936, 7269184, 7194432, 7119680, 7044928], i), 4096), // d blocks.*.v_proj.lora_A f32[8, 128]
  workspace_21: at(0, 7044928, 262144), // workspace u32[65536]
  matmul_6: at(0, 7046976, 32768), // matmul f32[1024, 8]
  d_blocks_5_linear_up_proj_a: at(0, 7048000, 4096), // d blocks.5.linear(up_proj) a f32[8, 128]
  workspace_22: at(0, 7048000, 518144), // workspace u32[129536]
  d_blocks_k_proj_lora_B: (i: number) => at(0, pick([8991552, 7348032, 7273280, 7198528, 7123776, 7049024], i), 2048), // d blocks.*.k_proj.lora_B f32[64, 8]
  d_blocks_5_linear_v_proj_a: at(0, 7049024, 4096), // d blocks.5.linear(v_proj) a f32[8, 128]
  blocks_linear_o_proj_weight: (i: number) => at(0, pick([8098560, 7049984, 8098560, 8622848, 8622848, 8622848], i), 65536), // blocks.*.linear(q_proj) weight f32[128, 128]; then blocks.*.linear(o_proj) weight f32[128, 128]; then blocks.2.linear(o_proj) weight f32[128, 128]; then 11 more
  d_blocks_k_proj_lora_A: (i: number) => at(0, pick([8987456, 7350080, 7275328, 7200576, 7125824, 7051072], i), 4096), // d blocks.*.k_proj.lora_A f32[8, 128]
  d_blocks_5_splitHeads: at(0, 7051072, 262144), // d blocks.5.splitHeads f32[8, 128, 2, 32]
  shared_21: at(0, 7055168, 4096), // d blocks.5.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.5.q_proj.lora_B f32[128, 8]
  d_blocks_q_proj_lora_B: (i: number) => at(0, pick([8983360, 7354176, 7279424, 7204672, 7129920, 7055168], i), 4096), // d blocks.*.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.*.q_proj.lora_B f32[128, 8]
  matmul_7: at(0, 7055168, 524288), // matmul f32[1024, 128]
  blocks_attention: (i: number) => at(0, pick([7583488, 7059200, 22117184, 8107776, 8107776, 8369920], i), 16384), // blocks.*.attention f32[8, 4, 128]; then blocks.4.attention f32[8, 4, 128]; then blocks.3.attention f32[8, 4, 128]
  d_blocks_q_proj_lora_A: (i: number) => at(0, pick([7383168, 7358272, 7283520, 7208768, 7134016, 7059264], i), 4096), // d blocks.*.q_proj.lora_A f32[8, 128]
  matmul_8: at(0, 7059264, 32768), // matmul f32[1024, 8]
  workspace_23: at(0, 7059264, 524288), // workspace u32[131072]
  shared_22: at(0, 7063360, 4096), // d blocks.5.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.4.down_proj.lora_B f32[128, 8]
  shared_23: (i: number) => at(0, 7362368 + -74752 * i, 180224), // blocks.*.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  d_blocks_5_normalised_attn_norm: at(0, 7063360, 524288), // d blocks.5.normalised(attn_norm) f32[8, 128, 128]
  shared_24: (i: number) => at(0, 7362368 + -74752 * i, 524288), // d blocks.5.normalised(attn_norm) f32[8, 128, 128]; then d blocks.4.normalised(attn_norm) f32[8, 128, 128]
  blocks_g_2: (i: number) => at(0, 7366464 + -74752 * i, 1441792), // blocks.*.g f32[8, 128, 352]
  workspace_24: (i: number) => at(0, 7377728 + -74752 * i, 4096), // workspace u32[1024]
  workspace_25: (i: number) => at(0, 7377728 + -74752 * i, 180224), // workspace u32[45056]
  matmul_9: (i: number) => at(0, 7388992 + -74752 * i, 32768), // matmul f32[1024, 8]
  workspace_26: (i: number) => at(0, 7388992 + -74752 * i, 518144), // workspace u32[129536]
  shared_25: (i: number) => at(0, 7393088 + -74752 * i, 4096), // d blocks.*.linear(up_proj) a f32[8, 128]; then workspace u32[1024]
  d_blocks_4_gate_proj_lora_B: at(0, 7094080, 11264), // d blocks.4.gate_proj.lora_B f32[352, 8]
  matmul_10: (i: number) => at(0, 7393088 + -74752 * i, 524288), // matmul f32[1024, 128]
  blocks_5_linear_o_proj_weight: at(0, 7100224, 65536), // blocks.5.linear(o_proj) weight f32[128, 128]
  matmul_11: (i: number) => at(0, 7404352 + -74752 * i, 32768), // matmul f32[1024, 8]
  workspace_27: (i: number) => at(0, 7404352 + -74752 * i, 518144), // workspace u32[129536]
  shared_26: at(0, 7109440, 4096), // d blocks.4.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.4.o_proj.lora_B f32[128, 8]
  workspace_28: (i: number) => at(0, 7408448 + -74752 * i, 65536), // workspace u32[16384]
  workspace_29: (i: number) => at(0, 7408448 + -74752 * i, 74752), // workspace u32[18688]
  d_blocks_normalised_mlp_norm: (i: number) => at(0, 7408448 + -74752 * i, 524288), // d blocks.*.normalised(mlp_norm) f32[8, 128, 128]
  matmul_12: (i: number) => at(0, 7412544 + -74752 * i, 32768), // matmul f32[1024, 8]
  workspace_30: (i: number) => at(0, 7412544 + -74752 * i, 524288), // workspace u32[131072]
  shared_27: (i: number) => at(0, 7416640 + -74752 * i, 4096), // d blocks.*.linear(o_proj) a f32[8, 128]; then workspace u32[1024]
  workspace_31: (i: number) => at(0, 7416640 + -74752 * i, 32768), // workspace u32[8192]
  workspace_32: (i: number) => at(0, 7416640 + -74752 * i, 133120), // workspace u32[33280]
  workspace_33: (i: number) => at(0, 7418688 + -74752 * i, 262144), // workspace u32[65536]
  matmul_13: (i: number) => at(0, 7420736 + -74752 * i, 32768), // matmul f32[1024, 8]
  d_blocks_linear_v_proj_a: (i: number) => at(0, 7422784 + -74752 * i, 4096), // d blocks.*.linear(v_proj) a f32[8, 128]
  d_blocks_splitHeads: (i: number) => at(0, 7424832 + -74752 * i, 262144), // d blocks.*.splitHeads f32[8, 128, 2, 32]
  shared_28: at(0, 7129920, 4096), // d blocks.4.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.4.q_proj.lora_B f32[128, 8]
  matmul_14: (i: number) => at(0, 7428928 + -74752 * i, 524288), // matmul f32[1024, 128]
  matmul_15: (i: number) => at(0, 7433024 + -74752 * i, 32768), // matmul f32[1024, 8]
  workspace_34: (i: number) => at(0, 7433024 + -74752 * i, 524288), // workspace u32[131072]
  shared_29: at(0, 7138112, 4096), // d blocks.4.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.3.down_proj.lora_B f32[128, 8]
  shared_30: (i: number) => at(0, 7437120 + -74752 * i, 4096), // d blocks.*.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.3.down_proj.lora_B f32[128, 8]; then d blocks.2.down_proj.lora_B f32[128, 8]
  d_blocks_normalised_attn_norm: (i: number) => at(0, 7437120 + -74752 * i, 524288), // d blocks.*.normalised(attn_norm) f32[8, 128, 128]
  blocks_linear_v_proj_weight: (i: number) => at(0, 7449408 + -74752 * i, 32768), // blocks.*.linear(v_proj) weight f32[64, 128]
  blocks_linear_down_proj_weight: (i: number) => at(0, pick([7164672, 9655040, 9655040, 8950528, 8950528, 8950528], i), 180224), // blocks.*.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]; then blocks.2.linear(down_proj) weight f32[128, 352]; then 18 more
  workspace_35: (i: number) => at(0, pick([7164672, 7164672, 7164672, 7164672, 7164672, 7688960], i), 180224), // blocks.*.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]; then blocks.0.linear(down_proj) weight f32[128, 352]; then 4 more
  shared_31: at(0, 7168832, 11264), // workspace u32[2816]; then d blocks.3.gate_proj.lora_B f32[352, 8]
  workspace_36: at(0, 7168832, 180224), // workspace u32[45056]
  blocks_linear_o_proj_weight_2: (i: number) => at(0, 7473984 + -74752 * i, 65536), // blocks.*.linear(o_proj) weight f32[128, 128]
  workspace_37: at(0, 7176000, 16384), // workspace u32[4096]
  shared_32: at(0, 7184192, 4096), // workspace u32[1024]; then d blocks.3.linear(gate_proj) a f32[8, 128]; then d blocks.3.o_proj.lora_B f32[128, 8]
  workspace_38: at(0, 7184192, 180224), // workspace u32[45056]
  shared_33: at(0, 7204672, 4096), // d blocks.3.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.3.q_proj.lora_B f32[128, 8]
  shared_34: at(0, 7212864, 4096), // d blocks.3.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.2.down_proj.lora_B f32[128, 8]
  shared_35: at(0, 7212864, 180224), // blocks.2.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  blocks_2_g: at(0, 7216960, 1441792), // blocks.2.g f32[8, 128, 352]
  shared_36: at(0, 7217984, 229376),
  workspace_39: at(0, 7228224, 4096), // workspace u32[1024]
  workspace_40: at(0, 7228224, 180224), // workspace u32[45056]
  matmul_16: at(0, 7239488, 32768), // matmul f32[1024, 8]
  workspace_41: at(0, 7239488, 518144), // workspace u32[129536]
  shared_37: at(0, 7243584, 4096), // d blocks.2.linear(up_proj) a f32[8, 128]; then workspace u32[1024]
  shared_38: at(0, 7243584, 11264), // workspace u32[2816]; then d blocks.2.gate_proj.lora_B f32[352, 8]
  workspace_42: (i: number) => at(0, 7542592 + -74752 * i, 11264), // workspace u32[2816]; then d blocks.2.gate_proj.lora_B f32[352, 8]; then d blocks.1.gate_proj.lora_B f32[352, 8]
  workspace_43: (i: number) => at(0, 7542592 + -74752 * i, 180224), // workspace u32[45056]
  matmul_17: at(0, 7243584, 524288), // matmul f32[1024, 128]
  workspace_44: (i: number) => at(0, 7549760 + -74752 * i, 16384), // workspace u32[4096]
  matmul_18: at(0, 7254848, 32768), // matmul f32[1024, 8]
  workspace_45: at(0, 7254848, 518144), // workspace u32[129536]
  shared_39: at(0, 7258944, 4096), // d blocks.2.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.2.o_proj.lora_B f32[128, 8]
  workspace_46: at(0, 7258944, 65536), // workspace u32[16384]
  d_blocks_2_normalised_mlp_norm: at(0, 7258944, 524288), // d blocks.2.normalised(mlp_norm) f32[8, 128, 128]
  matmul_19: at(0, 7263040, 32768), // matmul f32[1024, 8]
  workspace_47: at(0, 7263040, 524288), // workspace u32[131072]
  shared_40: at(0, 7267136, 4096), // d blocks.2.linear(o_proj) a f32[8, 128]; then workspace u32[1024]
  workspace_48: at(0, 7267136, 32768), // workspace u32[8192]
  workspace_49: at(0, 7267136, 133120), // workspace u32[33280]
  workspace_50: at(0, 7269184, 262144), // workspace u32[65536]
  matmul_20: at(0, 7271232, 32768), // matmul f32[1024, 8]
  d_blocks_2_linear_v_proj_a: at(0, 7273280, 4096), // d blocks.2.linear(v_proj) a f32[8, 128]
  d_blocks_2_splitHeads: at(0, 7275328, 262144), // d blocks.2.splitHeads f32[8, 128, 2, 32]
  shared_41: at(0, 7279424, 4096), // d blocks.2.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.2.q_proj.lora_B f32[128, 8]
  matmul_21: at(0, 7279424, 524288), // matmul f32[1024, 128]
  matmul_22: at(0, 7283520, 32768), // matmul f32[1024, 8]
  workspace_51: at(0, 7283520, 524288), // workspace u32[131072]
  shared_42: at(0, 7287616, 4096), // d blocks.2.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.1.down_proj.lora_B f32[128, 8]
  shared_43: at(0, 7287616, 180224), // blocks.1.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  d_blocks_2_normalised_attn_norm: at(0, 7287616, 524288), // d blocks.2.normalised(attn_norm) f32[8, 128, 128]
  blocks_1_g: at(0, 7291712, 1441792), // blocks.1.g f32[8, 128, 352]
  blocks_2_linear_v_proj_weight: at(0, 7299904, 32768), // blocks.2.linear(v_proj) weight f32[64, 128]
  workspace_52: at(0, 7302976, 4096), // workspace u32[1024]
  workspace_53: at(0, 7302976, 180224), // workspace u32[45056]
  attentionGrad: at(0, 7307072, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_54: at(0, 7313216, 4096), // workspace u32[1024]
  workspace_55: at(0, 7313216, 32768), // workspace u32[8192]
  workspace_56: at(0, 7313216, 262144), // workspace u32[65536]
  matmul_23: at(0, 7314240, 32768), // matmul f32[1024, 8]
  workspace_57: at(0, 7314240, 518144), // workspace u32[129536]
  matmul_24: at(0, 7317312, 32768), // matmul f32[1024, 8]
  shared_44: at(0, 7318336, 4096), // d blocks.1.linear(up_proj) a f32[8, 128]; then workspace u32[1024]
  shared_45: at(0, 7318336, 11264), // workspace u32[2816]; then d blocks.1.gate_proj.lora_B f32[352, 8]
  matmul_25: at(0, 7318336, 524288), // matmul f32[1024, 128]
  blocks_2_linear_o_proj_weight: at(0, 7324480, 65536), // blocks.2.linear(o_proj) weight f32[128, 128]
  matmul_26: at(0, 7329600, 32768), // matmul f32[1024, 8]
  workspace_58: at(0, 7329600, 518144), // workspace u32[129536]
  shared_46: at(0, 7333696, 4096), // d blocks.1.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.1.o_proj.lora_B f32[128, 8]
  workspace_59: at(0, 7333696, 65536), // workspace u32[16384]
  workspace_60: at(0, 7333696, 74752), // workspace u32[18688]
  d_blocks_1_normalised_mlp_norm: at(0, 7333696, 524288), // d blocks.1.normalised(mlp_norm) f32[8, 128, 128]
  matmul_27: at(0, 7337792, 32768), // matmul f32[1024, 8]
  workspace_61: at(0, 7337792, 524288), // workspace u32[131072]
  d_blocks_1_linear_o_proj_a: at(0, 7341888, 4096), // d blocks.1.linear(o_proj) a f32[8, 128]
  attentionGrad_2: at(0, 7343936, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_5_linear_k_proj_weight: at(0, 7345984, 32768), // blocks.5.linear(k_proj) weight f32[64, 128]
  d_blocks_1_linear_v_proj_a: at(0, 7348032, 4096), // d blocks.1.linear(v_proj) a f32[8, 128]
  d_blocks_1_splitHeads: at(0, 7350080, 262144), // d blocks.1.splitHeads f32[8, 128, 2, 32]
  shared_47: at(0, 7354176, 4096), // d blocks.1.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.1.q_proj.lora_B f32[128, 8]
  matmul_28: at(0, 7354176, 524288), // matmul f32[1024, 128]
  matmul_29: at(0, 7358272, 32768), // matmul f32[1024, 8]
  workspace_62: at(0, 7358272, 524288), // workspace u32[131072]
  shared_48: at(0, 7362368, 4096), // d blocks.1.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.0.down_proj.lora_B f32[128, 8]
  workspace_63: at(0, 7362368, 11264), // workspace u32[2816]
  workspace_64: at(0, 7362368, 180224), // workspace u32[45056]
  d_blocks_1_normalised_attn_norm: at(0, 7362368, 524288), // d blocks.1.normalised(attn_norm) f32[8, 128, 128]
  blocks_0_g: at(0, 7366464, 1441792), // blocks.0.g f32[8, 128, 352]
  shared_49: at(0, 7377728, 4), // gradientNorm f32[]; then Σg² f32[]
  shared_50: at(0, 7377728, 4096), // d blocks.0.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]
  shared_51: at(0, 7377728, 524288), // d blocks.0.normalised(mlp_norm) f32[8, 128, 128]; then matmul f32[1024, 128]; then x f32[8, 128, 128]; then blocks.0.h f32[8, 128, 128]
  d_blocks_0_linear_gate_proj: at(0, 7377728, 1441792), // d blocks.0.linear(gate_proj) f32[8, 128, 352]
  g: at(0, 7377792, 4), // Σg² f32[]
  g_2: at(0, 7377856, 4), // Σg² f32[]
  g_3: at(0, 7377920, 4), // Σg² f32[]
  g_4: at(0, 7377984, 4), // Σg² f32[]
  g_5: at(0, 7378048, 4), // Σg² f32[]
  g_6: at(0, 7378112, 4), // Σg² f32[]
  g_7: at(0, 7378176, 4), // Σg² f32[]
  g_8: at(0, 7378240, 4), // Σg² f32[]
  g_9: at(0, 7378304, 4), // Σg² f32[]
  g_10: at(0, 7378368, 4), // Σg² f32[]
  g_11: at(0, 7378432, 4), // Σg² f32[]
  g_12: at(0, 7378496, 4), // Σg² f32[]
  g_13: at(0, 7378560, 4), // Σg² f32[]
  g_14: at(0, 7378624, 4), // Σg² f32[]
  g_15: at(0, 7378688, 4), // Σg² f32[]
  g_16: at(0, 7378752, 4), // Σg² f32[]
  g_17: at(0, 7378816, 4), // Σg² f32[]
  g_18: at(0, 7378880, 4), // Σg² f32[]
  g_19: at(0, 7378944, 4), // Σg² f32[]
  g_20: at(0, 7379008, 4), // Σg² f32[]
  g_21: at(0, 7379072, 4), // Σg² f32[]
  g_22: at(0, 7379136, 4), // Σg² f32[]
  g_23: at(0, 7379200, 4), // Σg² f32[]
  g_24: at(0, 7379264, 4), // Σg² f32[]
  g_25: at(0, 7379328, 4), // Σg² f32[]
  g_26: at(0, 7379392, 4), // Σg² f32[]
  g_27: at(0, 7379456, 4), // Σg² f32[]
  g_28: at(0, 7379520, 4), // Σg² f32[]
  g_29: at(0, 7379584, 4), // Σg² f32[]
  g_30: at(0, 7379648, 4), // Σg² f32[]
  g_31: at(0, 7379712, 4), // Σg² f32[]
  g_32: at(0, 7379776, 4), // Σg² f32[]
  g_33: at(0, 7379840, 4), // Σg² f32[]
  g_34: at(0, 7379904, 4), // Σg² f32[]
  g_35: at(0, 7379968, 4), // Σg² f32[]
  g_36: at(0, 7380032, 4), // Σg² f32[]
  g_37: at(0, 7380096, 4), // Σg² f32[]
  g_38: at(0, 7380160, 4), // Σg² f32[]
  g_39: at(0, 7380224, 4), // Σg² f32[]
  g_40: at(0, 7380288, 4), // Σg² f32[]
  g_41: at(0, 7380352, 4), // Σg² f32[]
  g_42: at(0, 7380416, 4), // Σg² f32[]
  g_43: at(0, 7380480, 4), // Σg² f32[]
  g_44: at(0, 7380544, 4), // Σg² f32[]
  g_45: at(0, 7380608, 4), // Σg² f32[]
  g_46: at(0, 7380672, 4), // Σg² f32[]
  g_47: at(0, 7380736, 4), // Σg² f32[]
  g_48: at(0, 7380800, 4), // Σg² f32[]
  g_49: at(0, 7380864, 4), // Σg² f32[]
  g_50: at(0, 7380928, 4), // Σg² f32[]
  g_51: at(0, 7380992, 4), // Σg² f32[]
  g_52: at(0, 7381056, 4), // Σg² f32[]
  g_53: at(0, 7381120, 4), // Σg² f32[]
  g_54: at(0, 7381184, 4), // Σg² f32[]
  g_55: at(0, 7381248, 4), // Σg² f32[]
  g_56: at(0, 7381312, 4), // Σg² f32[]
  g_57: at(0, 7381376, 4), // Σg² f32[]
  g_58: at(0, 7381440, 4), // Σg² f32[]
  g_59: at(0, 7381504, 4), // Σg² f32[]
  g_60: at(0, 7381568, 4), // Σg² f32[]
  g_61: at(0, 7381632, 4), // Σg² f32[]
  g_62: at(0, 7381696, 4), // Σg² f32[]
  g_63: at(0, 7381760, 4), // Σg² f32[]
  g_64: at(0, 7381824, 4), // Σg² f32[]
  attentionGrad_3: (i: number) => at(0, 7680832 + -74752 * i, 262144), // attentionGrad f32[8, 128, 2, 32]
  g_65: at(0, 7381888, 4), // Σg² f32[]
  g_66: at(0, 7381952, 4), // Σg² f32[]
  g_67: at(0, 7382016, 4), // Σg² f32[]
  g_68: at(0, 7382080, 4), // Σg² f32[]
  g_69: at(0, 7382144, 4), // Σg² f32[]
  g_70: at(0, 7382208, 4), // Σg² f32[]
  g_71: at(0, 7382272, 4), // Σg² f32[]
  g_72: at(0, 7382336, 4), // Σg² f32[]
  g_73: at(0, 7382400, 4), // Σg² f32[]
  g_74: at(0, 7382464, 4), // Σg² f32[]
  g_75: at(0, 7382528, 4), // Σg² f32[]
  g_76: at(0, 7382592, 4), // Σg² f32[]
  g_77: at(0, 7382656, 4), // Σg² f32[]
  g_78: at(0, 7382720, 4), // Σg² f32[]
  g_79: at(0, 7382784, 4), // Σg² f32[]
  g_80: at(0, 7382848, 4), // Σg² f32[]
  g_81: at(0, 7382912, 4), // Σg² f32[]
  g_82: at(0, 7382976, 4), // Σg² f32[]
  g_83: at(0, 7383040, 4), // Σg² f32[]
  g_84: at(0, 7383104, 4), // Σg² f32[]
  workspace_65: (i: number) => at(0, 7686976 + -74752 * i, 4096), // workspace u32[1024]
  workspace_66: (i: number) => at(0, 7686976 + -74752 * i, 32768), // workspace u32[8192]
  workspace_67: (i: number) => at(0, 7686976 + -74752 * i, 262144), // workspace u32[65536]
  matmul_30: (i: number) => at(0, 7691072 + -74752 * i, 32768), // matmul f32[1024, 8]
  workspace_68: at(0, 7393088, 11264), // workspace u32[2816]
  workspace_69: at(0, 7393088, 180224), // workspace u32[45056]
  blocks_1_linear_o_proj_weight: at(0, 7399232, 65536), // blocks.1.linear(o_proj) weight f32[128, 128]
  workspace_70: at(0, 7400256, 16384), // workspace u32[4096]
  blocks_linear_k_proj_weight: (i: number) => at(0, 7719744 + -74752 * i, 32768), // blocks.*.linear(k_proj) weight f32[64, 128]
  shared_52: at(0, 7447360, 65536),
  workspace_71: at(0, 7467840, 11264), // workspace u32[2816]
  workspace_72: at(0, 7467840, 180224), // workspace u32[45056]
  shared_53: at(0, 7508736, 4096), // blocks.0.rstd(attn_norm) f32[8, 128, 1]; then workspace u32[1024]; then blocks.0.rstd(mlp_norm) f32[8, 128, 1]; then 10 more
  blocks_rstd_attn_norm: (i: number) => at(0, pick([7508736, 18386752, 20527936, 23209792, 24826688, 15192896], i), 4096), // blocks.*.rstd(attn_norm) f32[8, 128, 1]; then workspace u32[1024]; then blocks.*.rstd(mlp_norm) f32[8, 128, 1]; then 10 more
  workspace_73: (i: number) => at(0, pick([7508736, 8033024, 8033024, 8033024, 8033024, 8033024], i), 4096), // blocks.*.rstd(attn_norm) f32[8, 128, 1]; then workspace u32[1024]; then blocks.*.rstd(mlp_norm) f32[8, 128, 1]; then 18 more
  workspace_74: (i: number) => at(0, pick([8426240, 7508736, 7508736, 7688960, 7688960, 7688960], i), 4096), // workspace u32[1024]; then blocks.0.rstd(attn_norm) f32[8, 128, 1]; then blocks.0.rstd(mlp_norm) f32[8, 128, 1]; then 12 more
  workspace_75: (i: number) => at(0, pick([7508736, 8033024, 8033024, 8295168, 8295168, 8295168], i), 32768), // workspace u32[8192]
  workspace_76: (i: number) => at(0, pick([7508736, 8033024, 8033024, 8033024, 8033024, 8295168], i), 32768), // workspace u32[8192]
  workspace_77: (i: number) => at(0, pick([7508736, 8033024, 8557312, 8557312, 8557312, 8557312], i), 65536), // workspace u32[16384]; then blocks.0.linear(q_proj) weight f32[128, 128]; then blocks.*.linear(q_proj) weight f32[128, 128]; then 11 more
  shared_54: (i: number) => at(0, pick([8606464, 7688960, 7688960, 7508736, 7508736, 7508736], i), 180224), // blocks.*.linear(gate_proj) weight f32[352, 128]; then blocks.*.linear(up_proj) weight f32[352, 128]; then blocks.2.linear(gate_proj) weight f32[352, 128]; then 12 more
  workspace_78: (i: number) => at(0, pick([8426240, 7508736, 7508736, 7688960, 7688960, 7688960], i), 180224), // workspace u32[45056]; then blocks.3.linear(gate_proj) weight f32[352, 128]; then blocks.3.linear(up_proj) weight f32[352, 128]; then 9 more
  shared_55: at(0, 7508736, 524288), // blocks.0.x f32[8, 128, 128]; then blocks.2.h f32[8, 128, 128]; then blocks.2.linear(o_proj) f32[8, 128, 128]; then 12 more
  attention: (i: number) => at(0, pick([8164096, 8033024, 21592896, 7508736, 7508736, 7508736], i), 524288), // blocks.*.h f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then 31 more
  blocks_linear_o_proj: (i: number) => at(0, pick([7574272, 8950528, 7508736, 8033024, 8033024, 8033024], i), 524288), // blocks.*.linear(q_proj) f32[8, 128, 128]; then blocks.*.linear(o_proj) f32[8, 128, 128]; then blocks.*.linear(down_proj) f32[8, 128, 128]; then 32 more
  blocks_linear_q_proj_a: (i: number) => at(0, pick([7512832, 18390848, 20532032, 23213888, 24830784, 15196992], i), 4096), // blocks.*.linear(q_proj) a f32[8, 128]
  blocks_normalised_attn_norm: (i: number) => at(0, pick([7512832, 17862464, 20003648, 22685504, 15729472, 14668608], i), 524288), // blocks.*.normalised(attn_norm) f32[8, 128, 128]
  shared_56: at(0, 7512896, 1792),
  d_rows: at(0, 7512896, 4096), // d rows f32[8, 128]
  d_normalised_norm: at(0, 7512896, 524288), // d normalised(norm) f32[8, 128, 128]
  shared_57: at(0, 7514688, 1792),
  shared_58: at(0, 7516480, 512),
  shared_59: at(0, 7516992, 1179648),
  workspace_79: at(0, 7516992, 4128768), // workspace u32[1032192]
  attentionGrad_4: at(0, 7531328, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_80: at(0, 7537472, 4096), // workspace u32[1024]
  workspace_81: at(0, 7537472, 32768), // workspace u32[8192]
  workspace_82: at(0, 7537472, 262144), // workspace u32[65536]
  blocks_linear_v_proj_weight_2: (i: number) => at(0, pick([7541504, 8065792, 8065792, 8065792, 8065792, 8327936], i), 32768), // blocks.*.linear(v_proj) weight f32[64, 128]; then blocks.2.linear(v_proj) weight f32[64, 128]; then blocks.3.linear(v_proj) weight f32[64, 128]; then 7 more
  blocks_linear_k_proj: (i: number) => at(0, pick([7541504, 8065792, 8065792, 8033024, 8033024, 8033024], i), 262144), // blocks.*.linear(k_proj) f32[8, 128, 64]; then blocks.2.linear(k_proj) f32[8, 128, 64]; then blocks.1.linear(k_proj) f32[8, 128, 64]; then 5 more
  matmul_31: at(0, 7541568, 32768), // matmul f32[1024, 8]
  blocks_0_linear_down_proj_weight: at(0, 7542592, 180224), // blocks.0.linear(down_proj) weight f32[128, 352]
  workspace_83: at(0, 7543616, 180224), // workspace u32[45056]
  matmul_32: at(0, 7549760, 1441792), // matmul f32[1024, 352]
  shared_60: at(0, 7558976, 524288), // d blocks.5.m f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]
  matmul_33: at(0, 7569216, 524288), // matmul f32[1024, 128]
  blocks_2_linear_k_proj_weight: at(0, 7570240, 32768), // blocks.2.linear(k_proj) weight f32[64, 128]
  blocks_linear_q_proj: (i: number) => at(0, pick([7574272, 8098560, 8033024, 8033024, 8033024, 8033024], i), 524288), // blocks.*.linear(q_proj) f32[8, 128, 128]; then blocks.*.linear(o_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then 18 more
  matmul_34: at(0, 7579456, 524288), // matmul f32[1024, 128]
  matmul_35: at(0, 7583552, 32768), // matmul f32[8, 1024]
  d_blocks_x: (i: number) => at(0, 7886656 + -74752 * i, 524288), // d blocks.*.x f32[8, 128, 128]
  workspace_84: at(0, 7606080, 4096), // workspace u32[1024]
  workspace_85: at(0, 7606080, 32768), // workspace u32[8192]
  workspace_86: at(0, 7606080, 133120), // workspace u32[33280]
  workspace_87: at(0, 7606080, 262144), // workspace u32[65536]
  d_blocks_linear_up_proj: (i: number) => at(0, 7907136 + -74752 * i, 1441792), // d blocks.*.linear(up_proj) f32[8, 128, 352]
  matmul_36: at(0, 7610176, 32768), // matmul f32[1024, 8]
  workspace_88: at(0, 7612224, 4096), // workspace u32[1024]
  workspace_89: at(0, 7612224, 32768), // workspace u32[8192]
  workspace_90: at(0, 7612224, 262144), // workspace u32[65536]
  matmul_37: at(0, 7616320, 32768), // matmul f32[1024, 8]
  workspace_91: (i: number) => at(0, 7917376 + -74752 * i, 180224), // workspace u32[45056]
  shared_61: (i: number) => at(0, 7932736 + -74752 * i, 524288), // d blocks.*.m f32[8, 128, 128]; then d blocks.*.a f32[8, 128, 128]
  matmul_38: (i: number) => at(0, 7936832 + -74752 * i, 32768), // matmul f32[8, 1024]
  blocks_1_linear_v_proj_weight: at(0, 7638848, 32768), // blocks.1.linear(v_proj) weight f32[64, 128]
  attentionGrad_5: (i: number) => at(0, 7942976 + -74752 * i, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_1_linear_k_proj_weight: at(0, 7644992, 32768), // blocks.1.linear(k_proj) weight f32[64, 128]
  matmul_39: (i: number) => at(0, 7953216 + -74752 * i, 524288), // matmul f32[1024, 128]
  matmul_40: (i: number) => at(0, 7957312 + -74752 * i, 32768), // matmul f32[8, 1024]
  d_blocks_2_x: at(0, 7737152, 524288), // d blocks.2.x f32[8, 128, 128]
  workspace_92: at(0, 7739200, 16384), // workspace u32[4096]
  d_blocks_2_linear_up_proj: at(0, 7757632, 1441792), // d blocks.2.linear(up_proj) f32[8, 128, 352]
  workspace_93: at(0, 7767872, 180224), // workspace u32[45056]
  shared_62: at(0, 7783232, 524288), // d blocks.2.m f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]
  matmul_41: at(0, 7787328, 32768), // matmul f32[8, 1024]
  attentionGrad_6: at(0, 7793472, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_linear_k_proj_weight_2: (i: number) => at(0, pick([7803648, 8327936, 8327936, 8327936, 8327936, 8327936], i), 32768), // blocks.*.linear(k_proj) weight f32[64, 128]; then blocks.2.linear(k_proj) weight f32[64, 128]; then blocks.3.linear(k_proj) weight f32[64, 128]; then 5 more
  matmul_42: at(0, 7803712, 524288), // matmul f32[1024, 128]
  matmul_43: at(0, 7807808, 32768), // matmul f32[8, 1024]
  d_blocks_1_x: at(0, 7811904, 524288), // d blocks.1.x f32[8, 128, 128]
  d_blocks_1_linear_up_proj: at(0, 7832384, 1441792), // d blocks.1.linear(up_proj) f32[8, 128, 352]
  workspace_94: at(0, 7842624, 180224), // workspace u32[45056]
  shared_63: at(0, 7857984, 524288), // d blocks.1.m f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]
  matmul_44: at(0, 7862080, 524288), // matmul f32[1024, 128]
  matmul_45: at(0, 7878464, 524288), // matmul f32[1024, 128]
  matmul_46: at(0, 7882560, 32768), // matmul f32[8, 1024]
  d_blocks_0_x: at(0, 7886656, 524288), // d blocks.0.x f32[8, 128, 128]
  shared_64: at(0, 7902016, 4096), // d blocks.0.linear(o_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.0.linear(q_proj) a f32[8, 128]
  shared_65: at(0, 7902016, 524288), // d blocks.0.a f32[8, 128, 128]; then d rope f32[8, 128, 4, 32]; then workspace u32[131072]
  shared_66: at(0, 7906112, 32768), // matmul f32[8, 1024]; then matmul f32[1024, 8]
  shared_67: (i: number) => at(0, 8205120 + -74752 * i, 32768), // matmul f32[8, 1024]; then matmul f32[1024, 8]
  matmul_47: (i: number) => at(0, 8205120 + -74752 * i, 524288), // matmul f32[1024, 128]
  blocks_0_linear_q_proj_a: at(0, 7938880, 4096), // blocks.0.linear(q_proj) a f32[8, 128]
  shared_68: at(0, 8033024, 4096), // workspace u32[1024]; then blocks.0.linear(o_proj) a f32[8, 128]; then blocks.1.linear(o_proj) a f32[8, 128]; then 5 more
  shared_69: at(0, 8033024, 65536), // workspace u32[16384]; then blocks.0.linear(q_proj) weight f32[128, 128]; then blocks.1.linear(q_proj) weight f32[128, 128]; then 4 more
  blocks_linear_v_proj: (i: number) => at(0, pick([17048384, 19189568, 21330752, 24012608, 25629504, 8033024], i), 262144), // blocks.*.linear(v_proj) f32[8, 128, 64]; then blocks.3.linear(k_proj) f32[8, 128, 64]; then blocks.4.linear(k_proj) f32[8, 128, 64]; then blocks.*.linear(k_proj) f32[8, 128, 64]
  shared_70: at(0, 8033024, 524288), // attention f32[8, 128, 4, 32]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then blocks.3.linear(q_proj) f32[8, 128, 128]; then 15 more
  workspace_95: at(0, 8037120, 4096), // workspace u32[1024]
  matmul_48: at(0, 8055616, 32768), // matmul f32[8, 1024]
  matmul_49: at(0, 8055616, 524288), // matmul f32[1024, 128]
  matmul_50: at(0, 8083264, 32768), // matmul f32[8, 1024]
  matmul_51: at(0, 8083264, 524288), // matmul f32[1024, 128]
  blocks_5_linear_v_proj: at(0, 8093504, 262144), // blocks.5.linear(v_proj) f32[8, 128, 64]
  shared_71: at(0, 8098560, 4096), // blocks.0.linear(q_proj) a f32[8, 128]; then blocks.1.linear(q_proj) a f32[8, 128]; then blocks.2.linear(q_proj) a f32[8, 128]; then 3 more
  shared_72: at(0, 8098560, 65536), // blocks.0.linear(q_proj) weight f32[128, 128]; then blocks.0.linear(o_proj) weight f32[128, 128]; then blocks.2.linear(o_proj) weight f32[128, 128]; then workspace u32[16384]
  shared_73: (i: number) => at(0, pick([8098560, 8622848, 8622848, 8622848, 8622848, 8622848], i), 65536), // blocks.*.linear(q_proj) weight f32[128, 128]; then blocks.*.linear(o_proj) weight f32[128, 128]; then blocks.2.linear(o_proj) weight f32[128, 128]; then 9 more
  workspace_96: at(0, 8102656, 4096), // workspace u32[1024]
  matmul_52: at(0, 8103744, 32768), // matmul f32[8, 1024]
  matmul_53: at(0, 8103744, 524288), // matmul f32[1024, 128]
  matmul_54: (i: number) => at(0, 8457024 + -74752 * i, 32768), // matmul f32[8, 1024]
  blocks_h_2: (i: number) => at(0, 8477504 + -74752 * i, 524288), // blocks.*.h f32[8, 128, 128]
  matmul_55: at(0, 8307520, 32768), // matmul f32[8, 1024]
  blocks_2_h: at(0, 8328000, 524288), // blocks.2.h f32[8, 128, 128]
  matmul_56: at(0, 8355648, 32768), // matmul f32[8, 1024]
  attentionGrad_7: at(0, 8355648, 262144), // attentionGrad f32[8, 128, 2, 32]
  matmul_57: at(0, 8382272, 32768), // matmul f32[8, 1024]
  attention_2: at(0, 8386368, 524288), // attention f32[8, 128, 4, 32]
  blocks_1_h: at(0, 8402752, 524288), // blocks.1.h f32[8, 128, 128]
  shared_74: at(0, 8426240, 524288), // blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then blocks.3.linear(down_proj) f32[8, 128, 128]; then 8 more
  blocks_a: (i: number) => at(0, pick([11309824, 8426240, 8426240, 9868032, 9868032, 9868032], i), 524288), // blocks.*.a f32[8, 128, 128]; then blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then 14 more
  blocks_linear_down_proj_2: (i: number) => at(0, pick([9868032, 8950528, 8950528, 8426240, 8426240, 8426240], i), 524288), // blocks.*.linear(down_proj) f32[8, 128, 128]; then blocks.3.a f32[8, 128, 128]; then blocks.4.a f32[8, 128, 128]; then 17 more
  shared_75: at(0, 8426240, 1441792), // blocks.0.g f32[8, 128, 352]; then blocks.3.linear(gate_proj) f32[8, 128, 352]; then blocks.4.linear(gate_proj) f32[8, 128, 352]; then 6 more
  shared_76: at(0, 8426304, 4096), // workspace u32[1024]; then d blocks.0.linear(k_proj) a f32[8, 128]
  workspace_97: at(0, 8426304, 65536), // workspace u32[16384]
  workspace_98: at(0, 8426304, 74752), // workspace u32[18688]
  shared_77: at(0, 8426304, 262144), // attentionGrad f32[8, 128, 2, 32]; then workspace u32[65536]
  shared_78: at(0, 8426304, 524288), // d blocks.0.a f32[8, 128, 128]; then workspace u32[131072]; then d blocks.0.splitHeads f32[8, 128, 4, 32]
  matmul_58: at(0, 8430400, 32768), // matmul f32[1024, 8]
  attention_3: (i: number) => at(0, 8729408 + -74752 * i, 524288), // attention f32[8, 128, 4, 32]
  blocks_0_linear_o_proj_weight: at(0, 8491840, 65536), // blocks.0.linear(o_proj) weight f32[128, 128]
  blocks_linear_up_proj: (i: number) => at(0, 8808256 + -74752 * i, 1441792), // blocks.*.linear(up_proj) f32[8, 128, 352]
  shared_79: at(0, 8557312, 32768), // blocks.0.linear(k_proj) weight f32[64, 128]; then blocks.1.linear(k_proj) weight f32[64, 128]; then blocks.2.linear(k_proj) weight f32[64, 128]; then 3 more
  shared_80: at(0, 8557312, 65536), // workspace u32[16384]; then blocks.0.linear(o_proj) weight f32[128, 128]; then blocks.1.linear(o_proj) weight f32[128, 128]; then 4 more
  rope_2: at(0, 8557312, 262144), // rope f32[8, 128, 2, 32]
  shared_81: at(0, 8557312, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then blocks.1.linear(q_proj) f32[8, 128, 128]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then 3 more
  shared_82: at(0, 8590080, 4096), // blocks.0.linear(k_proj) a f32[8, 128]; then blocks.1.linear(k_proj) a f32[8, 128]; then blocks.2.linear(k_proj) a f32[8, 128]; then 3 more
  workspace_99: at(0, 8590080, 32768), // workspace u32[8192]
  workspace_100: at(0, 8594176, 4096), // workspace u32[1024]
  attention_4: at(0, 8617792, 524288), // attention f32[8, 128, 4, 32]
  shared_83: at(0, 8622848, 65536), // blocks.1.linear(q_proj) weight f32[128, 128]; then blocks.2.linear(q_proj) weight f32[128, 128]; then blocks.3.linear(q_proj) weight f32[128, 128]; then 6 more
  matmul_59: at(0, 8628032, 32768), // matmul f32[8, 1024]
  d_blocks_5_splitHeads_2: at(0, 8628032, 524288), // d blocks.5.splitHeads f32[8, 128, 4, 32]
  blocks_2_linear_up_proj: at(0, 8658752, 1441792), // blocks.2.linear(up_proj) f32[8, 128, 352]
  d_blocks_0_linear_v_proj_a: at(0, 8688448, 4096), // d blocks.0.linear(v_proj) a f32[8, 128]
  shared_84: at(0, 8688448, 262144), // attentionGrad f32[8, 128, 2, 32]; then d blocks.0.splitHeads f32[8, 128, 2, 32]
  matmul_60: (i: number) => at(0, 9001792 + -74752 * i, 524288), // matmul f32[1024, 128]
  blocks_1_linear_up_proj: at(0, 8733504, 1441792), // blocks.1.linear(up_proj) f32[8, 128, 352]
  shared_85: at(0, 8808256, 11264), // workspace u32[2816]; then d blocks.0.linear(down_proj) a f32[8, 352]
  workspace_101: at(0, 8808256, 524288), // workspace u32[131072]
  shared_86: at(0, 8819456, 4096), // blocks.0.linear(v_proj) a f32[8, 128]; then blocks.1.linear(v_proj) a f32[8, 128]; then blocks.2.linear(v_proj) a f32[8, 128]; then 3 more
  shared_87: at(0, 8819456, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.0.linear(v_proj) f32[8, 128, 64]; then blocks.1.linear(k_proj) f32[8, 128, 64]; then 9 more
  workspace_102: at(0, 8819520, 4096), // workspace u32[1024]
  matmul_61: at(0, 8819520, 32768), // matmul f32[1024, 8]
  workspace_103: at(0, 8819520, 518144), // workspace u32[129536]
  matmul_62: at(0, 8819520, 524288), // matmul f32[1024, 128]
  workspace_104: at(0, 8823552, 4096), // workspace u32[1024]
  matmul_63: at(0, 8823616, 32768), // matmul f32[1024, 8]
  d_blocks_2_a: at(0, 8852288, 524288), // d blocks.2.a f32[8, 128, 128]
  attention_5: at(0, 8910656, 16384), // attention f32[8, 4, 128]
  d_blocks_1_a: at(0, 8927040, 524288), // d blocks.1.a f32[8, 128, 128]
  shared_88: at(0, 8950528, 180224), // blocks.3.linear(down_proj) weight f32[128, 352]; then blocks.4.linear(down_proj) weight f32[128, 352]; then blocks.5.linear(down_proj) weight f32[128, 352]; then 12 more
  workspace_105: at(0, 8950592, 4096), // workspace u32[1024]
  matmul_64: at(0, 8950592, 32768), // matmul f32[8, 1024]
  workspace_106: at(0, 8950592, 262144), // workspace u32[65536]
  shared_89: at(0, 8950592, 524288), // attention f32[8, 128, 4, 32]; then blocks.0.normalised(attn_norm) f32[8, 128, 128]
  attention_6: (i: number) => at(0, 9253696 + -74752 * i, 16384), // attention f32[8, 4, 128]
  matmul_65: at(0, 8954688, 32768), // matmul f32[1024, 8]
  d_blocks_0_q_proj_lora_B: at(0, 8983360, 4096), // d blocks.0.q_proj.lora_B f32[128, 8]
  d_blocks_5_x: at(0, 8991552, 524288), // d blocks.5.x f32[8, 128, 128]
  matmul_66: (i: number) => at(0, 9348928 + -74752 * i, 524288), // matmul f32[1024, 128]
  shared_90: at(0, 9081600, 32768), // blocks.0.linear(v_proj) weight f32[64, 128]; then blocks.1.linear(v_proj) weight f32[64, 128]; then blocks.2.linear(v_proj) weight f32[64, 128]; then 3 more
  workspace_107: at(0, 9081600, 74752), // workspace u32[18688]
  workspace_108: at(0, 9114368, 32768), // workspace u32[8192]
  shared_91: at(0, 9130752, 4096), // blocks.0.linear(up_proj) a f32[8, 128]; then blocks.1.linear(up_proj) a f32[8, 128]; then blocks.2.linear(up_proj) a f32[8, 128]; then 3 more
  workspace_109: at(0, 9130752, 180224), // workspace u32[45056]
  workspace_110: at(0, 9134848, 4096), // workspace u32[1024]
  blocks_5_h: at(0, 9152320, 524288), // blocks.5.h f32[8, 128, 128]
  shared_92: at(0, 9156352, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then 3 more
  matmul_67: at(0, 9199424, 524288), // matmul f32[1024, 128]
  matmul_68: at(0, 9212736, 32768), // matmul f32[8, 1024]
  d_blocks_a: (i: number) => at(0, 9526080 + -74752 * i, 524288), // d blocks.*.a f32[8, 128, 128]
  shared_93: (i: number) => at(0, 7878464 + 449536 * i, 524288), // d blocks.5.a f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]
  matmul_69: at(0, 9274176, 524288), // matmul f32[1024, 128]
  matmul_70: at(0, 9332544, 1441792), // matmul f32[1024, 352]
  shared_94: at(0, 9343808, 4096), // workspace u32[1024]; then d blocks.0.linear(up_proj) a f32[8, 128]
  workspace_111: at(0, 9343808, 180224), // workspace u32[45056]
  workspace_112: at(0, 9343808, 518144), // workspace u32[129536]
  d_blocks_0_m: at(0, 9343808, 524288), // d blocks.0.m f32[8, 128, 128]
  matmul_71: at(0, 9347904, 32768), // matmul f32[1024, 8]
  matmul_72: at(0, 9376576, 524288), // matmul f32[1024, 128]
  matmul_73: at(0, 9451328, 32768), // matmul f32[8, 1024]
  workspace_113: at(0, 9451328, 65536), // workspace u32[16384]
  shared_95: at(0, 9451328, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.1.h f32[8, 128, 128]
  blocks_0_normalised_attn_norm: at(0, 9474880, 4096), // blocks.0.normalised(attn_norm) f32[8, 128, 1]
  matmul_74: at(0, 9474880, 32768), // matmul f32[8, 1024]
  workspace_114: at(0, 9474880, 133120), // workspace u32[33280]
  blocks_5_m: at(0, 9515840, 524288), // blocks.5.m f32[8, 128, 128]
  blocks_1_linear_q_proj_weight: at(0, 9516864, 65536), // blocks.1.linear(q_proj) weight f32[128, 128]
  matmul_75: (i: number) => at(0, 9873216 + -74752 * i, 32768), // matmul f32[8, 1024]
  workspace_115: at(0, 9608000, 16384), // workspace u32[4096]
  d_blocks_0_o_proj_lora_B: at(0, 9628480, 4096), // d blocks.0.o_proj.lora_B f32[128, 8]
  attention_7: at(0, 9632576, 16384), // attention f32[8, 4, 128]
  d_blocks_5_a: at(0, 9676608, 524288), // d blocks.5.a f32[8, 128, 128]
  matmul_76: at(0, 9723712, 32768), // matmul f32[8, 1024]
  workspace_116: (i: number) => at(0, 10050368 + -74752 * i, 65536), // workspace u32[16384]
  shared_96: (i: number) => at(0, 10050368 + -74752 * i, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.*.h f32[8, 128, 128]
  matmul_77: at(0, 9798464, 32768), // matmul f32[8, 1024]
  blocks_linear_q_proj_weight: (i: number) => at(0, 10115904 + -74752 * i, 65536), // blocks.*.linear(q_proj) weight f32[128, 128]
  matmul_78: at(0, 9861952, 32768), // matmul f32[8, 1024]
  shared_97: at(0, 9868032, 1441792), // blocks.0.linear(up_proj) f32[8, 128, 352]; then blocks.1.linear(up_proj) f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then 3 more
  blocks_linear_up_proj_2: (i: number) => at(0, pick([9868032, 10392320, 10392320, 10392320, 10392320, 13226816], i), 1441792), // blocks.*.linear(up_proj) f32[8, 128, 352]; then blocks.1.linear(up_proj) f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then 3 more
  matmul_79: at(0, 9868096, 32768), // matmul f32[8, 1024]
  matmul_80: at(0, 9868096, 524288), // matmul f32[1024, 128]
  d_blocks_0_gate_proj_lora_B: at(0, 9900864, 11264), // d blocks.0.gate_proj.lora_B f32[352, 8]
  workspace_117: at(0, 9900864, 65536), // workspace u32[16384]
  shared_98: at(0, 9900864, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.2.h f32[8, 128, 128]
  blocks_m_2: (i: number) => at(0, 12347200 + -599040 * i, 524288), // blocks.*.m f32[8, 128, 128]
  blocks_2_linear_q_proj_weight: at(0, 9966400, 65536), // blocks.2.linear(q_proj) weight f32[128, 128]
  attentionGrad_8: at(0, 9975616, 262144), // attentionGrad f32[8, 128, 2, 32]
  matmul_81: at(0, 9975616, 524288), // matmul f32[1024, 128]
  d_blocks_x_2: (i: number) => at(0, 8677184 + 449536 * i, 524288), // d blocks.*.x f32[8, 128, 128]
  blocks_5_linear_gate_proj_weight: at(0, 10040128, 180224), // blocks.5.linear(gate_proj) weight f32[352, 128]
  d_blocks_2_x_2: at(0, 10100544, 524288), // d blocks.2.x f32[8, 128, 128]
  d_blocks_1_x_2: at(0, 10175296, 524288), // d blocks.1.x f32[8, 128, 128]
  blocks_5_linear_q_proj_weight: at(0, 10200896, 65536), // blocks.5.linear(q_proj) weight f32[128, 128]
  shared_99: at(0, 10200896, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.5.h f32[8, 128, 128]
  shared_100: at(0, 10220352, 1441792), // blocks.5.g f32[8, 128, 352]; then d blocks.5.linear(gate_proj) f32[8, 128, 352]
  matmul_82: at(0, 10237760, 32768), // matmul f32[8, 1024]
  workspace_118: at(0, 10266432, 65536), // workspace u32[16384]
  matmul_83: (i: number) => at(0, 10574656 + -74752 * i, 32768), // matmul f32[8, 1024]
  d_blocks_splitHeads_2: (i: number) => at(0, 10574656 + -74752 * i, 524288), // d blocks.*.splitHeads f32[8, 128, 4, 32]
  matmul_84: at(0, 10425152, 32768), // matmul f32[8, 1024]
  d_blocks_2_splitHeads_2: at(0, 10425152, 524288), // d blocks.2.splitHeads f32[8, 128, 4, 32]
  matmul_85: at(0, 10499904, 32768), // matmul f32[8, 1024]
  d_blocks_1_splitHeads_2: at(0, 10499904, 524288), // d blocks.1.splitHeads f32[8, 128, 4, 32]
  blocks_2_m: at(0, 10624832, 524288), // blocks.2.m f32[8, 128, 128]
  blocks_1_m: at(0, 10699584, 524288), // blocks.1.m f32[8, 128, 128]
  blocks_5_linear_v_proj_weight: at(0, 10725184, 32768), // blocks.5.linear(v_proj) weight f32[64, 128]
  attention_8: at(0, 10757952, 16384), // attention f32[8, 4, 128]
  d_blocks_0_x_2: at(0, 10774336, 524288), // d blocks.0.x f32[8, 128, 128]
  blocks_linear_gate_proj_weight: (i: number) => at(0, 11298624 + -74752 * i, 180224), // blocks.*.linear(gate_proj) weight f32[352, 128]
  shared_101: at(0, 11117312, 229376),
  shared_102: at(0, 11117312, 524288), // workspace u32[131072]; then rmsNorm(norm) f32[8, 128, 128]
  blocks_2_linear_gate_proj_weight: at(0, 11149120, 180224), // blocks.2.linear(gate_proj) weight f32[352, 128]
  matmul_86: (i: number) => at(0, 11478848 + -74752 * i, 1441792), // matmul f32[1024, 352]
  blocks_1_linear_gate_proj_weight: at(0, 11223872, 180224), // blocks.1.linear(gate_proj) weight f32[352, 128]
  blocks_0_m: at(0, 11298624, 524288), // blocks.0.m f32[8, 128, 128]
  shared_103: at(0, 11309824, 524288), // blocks.0.a f32[8, 128, 128]; then blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then 3 more
  matmul_87: at(0, 11329344, 1441792), // matmul f32[1024, 352]
  shared_104: at(0, 11346688, 229376),
  matmul_88: at(0, 11404096, 1441792), // matmul f32[1024, 352]
  shared_105: at(0, 11576064, 65536),
  workspace_119: at(0, 11641600, 524288), // workspace u32[131072]
  normalised_norm: at(0, 11645760, 524288), // normalised(norm) f32[8, 128, 128]
  blocks_5_linear_gate_proj: at(0, 11662144, 1441792), // blocks.5.linear(gate_proj) f32[8, 128, 352]
  blocks_0_linear_gate_proj_weight: at(0, 11822912, 180224), // blocks.0.linear(gate_proj) weight f32[352, 128]
  blocks_0_linear_gate_proj: at(0, 12003136, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]
  shared_106: at(0, 12165888, 1792),
  crossEntropy: at(0, 12165888, 4096), // crossEntropy f32[8, 128]
  shared_107: at(0, 12167680, 1792),
  shared_108: at(0, 12169472, 512),
  rstd_norm: at(0, 12170048, 4096), // rstd(norm) f32[8, 128, 1]
  shared_109: at(0, 12174144, 229376),
  rmsNorm_norm: at(0, 12174144, 524288), // rmsNorm(norm) f32[8, 128, 128]
  shared_110: at(0, 12403520, 229376),
  shared_111: (i: number) => at(0, 12965696 + -86016 * i, 32768), // matmul f32[1024, 8]; then matmul f32[8, 1024]
  shared_112: (i: number) => at(0, 15017792 + -599040 * i, 32768), // matmul f32[1024, 8]; then matmul f32[8, 1024]
  d_blocks_linear_gate_proj: (i: number) => at(0, 12920640 + -74752 * i, 1441792), // d blocks.*.linear(gate_proj) f32[8, 128, 352]
  shared_113: at(0, 12632896, 65536),
  shared_114: (i: number) => at(0, 12822336 + -41984 * i, 11264), // workspace u32[2816]; then d blocks.*.linear(down_proj) a f32[8, 352]
  workspace_120: (i: number) => at(0, 12822336 + -41984 * i, 524288), // workspace u32[131072]
  shared_115: at(0, 12698432, 1792),
  crossEntropy_2: at(0, 12698432, 4096), // crossEntropy f32[8, 128]
  shared_116: at(0, 12700224, 1792),
  shared_117: at(0, 12702016, 512),
  workspace_121: at(0, 12702528, 524288), // workspace u32[131072]
  shared_118: at(0, 12771136, 11264), // workspace u32[2816]; then d blocks.2.linear(down_proj) a f32[8, 352]
  workspace_122: at(0, 12771136, 524288), // workspace u32[131072]
  d_blocks_2_linear_gate_proj: at(0, 12771136, 1441792), // d blocks.2.linear(gate_proj) f32[8, 128, 352]
  matmul_89: at(0, 12782400, 32768), // matmul f32[1024, 8]
  shared_119: at(0, 12845888, 11264), // workspace u32[2816]; then d blocks.1.linear(down_proj) a f32[8, 352]
  workspace_123: at(0, 12845888, 524288), // workspace u32[131072]
  d_blocks_1_linear_gate_proj: at(0, 12845888, 1441792), // d blocks.1.linear(gate_proj) f32[8, 128, 352]
  matmul_90: at(0, 12857152, 32768), // matmul f32[1024, 8]
  d_blocks_5_linear_up_proj: at(0, 13103936, 1441792), // d blocks.5.linear(up_proj) f32[8, 128, 352]
  blocks_5_linear_up_proj: at(0, 13226816, 1441792), // blocks.5.linear(up_proj) f32[8, 128, 352]
  matmul_91: at(0, 13295424, 32768), // matmul f32[8, 1024]
  matmul_92: at(0, 13370176, 32768), // matmul f32[8, 1024]
  blocks_0_linear_up_proj_weight: at(0, 13444928, 180224), // blocks.0.linear(up_proj) weight f32[352, 128]
  shared_120: at(0, 13625152, 1441792), // blocks.0.linear(up_proj) f32[8, 128, 352]; then d blocks.0.linear(up_proj) f32[8, 128, 352]
  blocks_linear_gate_proj_2: (i: number) => at(0, 14362432 + -74752 * i, 1441792), // blocks.*.linear(gate_proj) f32[8, 128, 352]
  blocks_2_linear_gate_proj: at(0, 14212928, 1441792), // blocks.2.linear(gate_proj) f32[8, 128, 352]
  blocks_1_linear_gate_proj: at(0, 14287680, 1441792), // blocks.1.linear(gate_proj) f32[8, 128, 352]
  shared_121: (i: number) => at(0, 18912064 + -1060864 * i, 524288), // blocks.5.normalised(attn_norm) f32[8, 128, 128]; then blocks.4.normalised(attn_norm) f32[8, 128, 128]
  matmul_93: at(0, 15066944, 32768), // matmul f32[8, 1024]
  shared_122: (i: number) => at(0, 53728064 + -9633792 * i, 4096), // blocks.5.rstd(attn_norm) f32[8, 128, 1]; then blocks.4.rstd(attn_norm) f32[8, 128, 1]
  blocks_linear_k_proj_a: (i: number) => at(0, pick([16253760, 18394944, 20536128, 23217984, 24834880, 15201088], i), 4096), // blocks.*.linear(k_proj) a f32[8, 128]
  rope_3: (i: number) => at(0, pick([16257856, 18399040, 20540224, 23222080, 24838976, 15205184], i), 524288), // rope f32[8, 128, 4, 32]
  blocks_linear_up_proj_weight: (i: number) => at(0, 15804224 + -74752 * i, 180224), // blocks.*.linear(up_proj) weight f32[352, 128]
  blocks_2_linear_up_proj_weight: at(0, 15654720, 180224), // blocks.2.linear(up_proj) weight f32[352, 128]
  blocks_1_linear_up_proj_weight: at(0, 15729472, 180224), // blocks.1.linear(up_proj) weight f32[352, 128]
  blocks_linear_v_proj_a: (i: number) => at(0, pick([16782144, 18923328, 21064512, 23746368, 25363264, 26443584], i), 4096), // blocks.*.linear(v_proj) a f32[8, 128]
  rope_4: (i: number) => at(0, pick([16786240, 18927424, 21068608, 23750464, 25367360, 26447680], i), 262144), // rope f32[8, 128, 2, 32]
  blocks_0_linear_v_proj: at(0, 17048384, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  blocks_linear_o_proj_a: (i: number) => at(0, pick([17310528, 19451712, 22133568, 24274752, 25891648, 26709824], i), 4096), // blocks.*.linear(o_proj) a f32[8, 128]
  blocks_normalised_mlp_norm: (i: number) => at(0, pick([17314624, 19455808, 22137664, 24278848, 25895744, 26713920], i), 524288), // blocks.*.normalised(mlp_norm) f32[8, 128, 128]
  blocks_rstd_mlp_norm: (i: number) => at(0, pick([17838912, 19980096, 22661952, 24803136, 26420032, 27238208], i), 4096), // blocks.*.rstd(mlp_norm) f32[8, 128, 1]
  blocks_linear_gate_proj_a: (i: number) => at(0, pick([17843008, 19984192, 22666048, 24807232, 26424128, 27242304], i), 4096), // blocks.*.linear(gate_proj) a f32[8, 128]
  blocks_linear_up_proj_a: (i: number) => at(0, pick([17847104, 19988288, 22670144, 24811328, 26428224, 27246400], i), 4096), // blocks.*.linear(up_proj) a f32[8, 128]
  blocks_linear_down_proj_a_2: (i: number) => at(0, pick([17851200, 19992384, 22674240, 24815424, 26432320, 27250496], i), 11264), // blocks.*.linear(down_proj) a f32[8, 352]
  blocks_1_rstd_attn_norm: at(0, 18386752, 4096), // blocks.1.rstd(attn_norm) f32[8, 128, 1]
  blocks_1_linear_v_proj: at(0, 19189568, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  blocks_2_rstd_attn_norm: at(0, 20527936, 4096), // blocks.2.rstd(attn_norm) f32[8, 128, 1]
  blocks_2_linear_v_proj: at(0, 21330752, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  attention_9: at(0, 21592896, 524288), // attention f32[8, 128, 4, 32]
  blocks_2_attention: at(0, 22117184, 16384), // blocks.2.attention f32[8, 4, 128]
  blocks_3_rstd_attn_norm: at(0, 23209792, 4096), // blocks.3.rstd(attn_norm) f32[8, 128, 1]
};

// ── Kernels ───────────────────────────────────────────────────────────────────────────────────────────────────────

// Functions of the module below: (address of each view…, parameters…, first unit, end unit).
const kernels: Program["kernels"] = [
  { name: "embed.f32" },
  { name: "normalise" },
  { name: "map.25lup5r3fyc" },
  { name: "map.2f55wmjmkjn" },
  { name: "matmul.pack.f32" },
  { name: "matmul.rows.panels.plus.fma" },
  { name: "matmul.pack.f32.transposed" },
  { name: "matmul.rows.panels.fma" },
  { name: "rope.half" },
  { name: "attention.starts.fma" },
  { name: "map.28n9mlny2ys" },
  { name: "map.2f8tr6xgq8p" },
  { name: "crossEntropy" },
  { name: "reduce.rows.27pdvp70a9l" },
  { name: "map.y9el2poll4" },
  { name: "map.25m5wwmbg6g" },
  { name: "map.2d78orckbpu" },
  { name: "crossEntropyGrad" },
  { name: "map.jd3fgm0b7k" },
  { name: "normaliseGrad.f32" },
  { name: "matmul.columns.direct.fma" },
  { name: "matmul.columns.panels.fma" },
  { name: "matmul.rows.direct.fma" },
  { name: "map.26zp56n65ht" },
  { name: "map.1p99pkdetj0" },
  { name: "attentionGrad.delta" },
  { name: "attentionGrad.q.starts.fma" },
  { name: "attentionGrad.kv.starts.fma" },
  { name: "map.2e272549fmx" },
  { name: "reduce.rows.3dvwgeyczl" },
  { name: "map.utt4xiuz3e" },
  { name: "map.3wt2f1p0bu" },
  { name: "update.cx72m392gh" },
];
const k = {
  embed_f32: 0,
  normalise: 1,
  map_25lup5r3fyc: 2,
  map_2f55wmjmkjn: 3,
  matmul_pack_f32: 4,
  matmul_rows_panels_plus_fma: 5,
  matmul_pack_f32_transposed: 6,
  matmul_rows_panels_fma: 7,
  rope_half: 8,
  attention_starts_fma: 9,
  map_28n9mlny2ys: 10,
  map_2f8tr6xgq8p: 11,
  crossEntropy: 12,
  reduce_rows_27pdvp70a9l: 13,
  map_y9el2poll4: 14,
  map_25m5wwmbg6g: 15,
  map_2d78orckbpu: 16,
  crossEntropyGrad: 17,
  map_jd3fgm0b7k: 18,
  normaliseGrad_f32: 19,
  matmul_columns_direct_fma: 20,
  matmul_columns_panels_fma: 21,
  matmul_rows_direct_fma: 22,
  map_26zp56n65ht: 23,
  map_1p99pkdetj0: 24,
  attentionGrad_delta: 25,
  attentionGrad_q_starts_fma: 26,
  attentionGrad_kv_starts_fma: 27,
  map_2e272549fmx: 28,
  reduce_rows_3dvwgeyczl: 29,
  map_utt4xiuz3e: 30,
  map_3wt2f1p0bu: 31,
  update_cx72m392gh: 32,
};

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_7], [1024, 1, 1], [128], "x embed model.ts:101"),
  ...layers(0, 5, (i) => [
    call(k.normalise, [a.shared_8(i), a.blocks_normalised_attn_norm(i), a.blocks_rstd_attn_norm(i)], [1024, 1, 1], [128, 0.00001], `blocks.${i}.normalised(attn_norm) normalise model.ts:84`),
    call(k.map_25lup5r3fyc, [a.blocks_normalised_attn_norm(i), a.blocks_attn_norm(i), a.blocks_h(i)], [32, 1, 1], [1024, 128, 1024, 32, 128], `blocks.${i}.h map model.ts:84`),
    call(k.map_2f55wmjmkjn, [a.blocks_q_proj_lora_A(i), a.blocks_linear_q_proj_a(i)], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(q_proj) a map model.ts:85`),
    call(k.matmul_pack_f32, [a.blocks_linear_q_proj_a(i), a.workspace_73(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(q_proj) weight matmul model.ts:85`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_q_proj_lora_B(i), a.workspace_73(i), a.shared_73(i), a.blocks_q_proj(i)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], `blocks.${i}.linear(q_proj) weight matmul model.ts:85`),
    call(k.matmul_pack_f32_transposed, [a.shared_73(i), a.workspace_77(i)], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], `blocks.${i}.linear(q_proj) linear model.ts:85`),
    call(k.matmul_rows_panels_fma, [a.blocks_h(i), a.workspace_77(i), a.blocks_linear_q_proj(i)], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], `blocks.${i}.linear(q_proj) linear model.ts:85`),
    call(k.rope_half, [a.blocks_linear_q_proj(i), a.rope, a.rope_3(i)], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
    call(k.map_2f55wmjmkjn, [a.blocks_k_proj_lora_A(i), a.blocks_linear_k_proj_a(i)], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(k_proj) a map model.ts:86`),
    call(k.matmul_pack_f32, [a.blocks_linear_k_proj_a(i), a.workspace_73(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(k_proj) weight matmul model.ts:86`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_k_proj_lora_B(i), a.workspace_73(i), a.blocks_linear_k_proj_weight_2(i), a.blocks_k_proj(i)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], `blocks.${i}.linear(k_proj) weight matmul model.ts:86`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_k_proj_weight_2(i), a.workspace_75(i)], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], `blocks.${i}.linear(k_proj) linear model.ts:86`),
    call(k.matmul_rows_panels_fma, [a.blocks_h(i), a.workspace_75(i), a.blocks_linear_k_proj(i)], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], `blocks.${i}.linear(k_proj) linear model.ts:86`),
    call(k.rope_half, [a.blocks_linear_k_proj(i), a.rope, a.rope_4(i)], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
    call(k.map_2f55wmjmkjn, [a.blocks_v_proj_lora_A(i), a.blocks_linear_v_proj_a(i)], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(v_proj) a map model.ts:87`),
    call(k.matmul_pack_f32, [a.blocks_linear_v_proj_a(i), a.workspace_73(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(v_proj) weight matmul model.ts:87`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_v_proj_lora_B(i), a.workspace_73(i), a.blocks_linear_v_proj_weight_2(i), a.blocks_v_proj(i)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], `blocks.${i}.linear(v_proj) weight matmul model.ts:87`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_v_proj_weight_2(i), a.workspace_76(i)], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], `blocks.${i}.linear(v_proj) linear model.ts:87`),
    call(k.matmul_rows_panels_fma, [a.blocks_h(i), a.workspace_76(i), a.blocks_linear_v_proj(i)], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], `blocks.${i}.linear(v_proj) linear model.ts:87`),
    call(k.attention_starts_fma, [a.rope_3(i), a.rope_4(i), a.blocks_linear_v_proj(i), a.starts, a.attention(i), a.blocks_attention(i), a.workspace_5(i)], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
    call(k.map_2f55wmjmkjn, [a.blocks_o_proj_lora_A(i), a.blocks_linear_o_proj_a(i)], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(o_proj) a map model.ts:89`),
    call(k.matmul_pack_f32, [a.blocks_linear_o_proj_a(i), a.workspace(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(o_proj) weight matmul model.ts:89`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_o_proj_lora_B(i), a.workspace(i), a.blocks_linear_o_proj_weight(i), a.blocks_o_proj(i)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], `blocks.${i}.linear(o_proj) weight matmul model.ts:89`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_o_proj_weight(i), a.workspace_4(i)], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], `blocks.${i}.linear(o_proj) linear model.ts:89`),
    call(k.matmul_rows_panels_fma, [a.attention(i), a.workspace_4(i), a.blocks_linear_o_proj(i)], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], `blocks.${i}.linear(o_proj) linear model.ts:89`),
    call(k.map_28n9mlny2ys, [a.shared_8(i), a.blocks_linear_o_proj(i), a.blocks_a(i)], [32, 1, 1], [131072, 1, 1, 4096], `blocks.${i}.a map model.ts:89`),
    call(k.normalise, [a.blocks_a(i), a.blocks_normalised_mlp_norm(i), a.blocks_rstd_mlp_norm(i)], [1024, 1, 1], [128, 0.00001], `blocks.${i}.normalised(mlp_norm) normalise model.ts:91`),
    call(k.map_25lup5r3fyc, [a.blocks_normalised_mlp_norm(i), a.blocks_mlp_norm(i), a.blocks_m(i)], [32, 1, 1], [1024, 128, 1024, 32, 128], `blocks.${i}.m map model.ts:91`),
    call(k.map_2f55wmjmkjn, [a.blocks_gate_proj_lora_A(i), a.blocks_linear_gate_proj_a(i)], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(gate_proj) a map model.ts:92`),
    call(k.matmul_pack_f32, [a.blocks_linear_gate_proj_a(i), a.workspace_2(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(gate_proj) weight matmul model.ts:92`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_gate_proj_lora_B(i), a.workspace_2(i), a.shared_54(i), a.blocks_gate_proj(i)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], `blocks.${i}.linear(gate_proj) weight matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.shared_54(i), a.workspace_78(i)], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], `blocks.${i}.linear(gate_proj) linear model.ts:92`),
    call(k.matmul_rows_panels_fma, [a.blocks_m(i), a.workspace_78(i), a.blocks_linear_gate_proj(i)], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], `blocks.${i}.linear(gate_proj) linear model.ts:92`),
    call(k.map_2f55wmjmkjn, [a.blocks_up_proj_lora_A(i), a.blocks_linear_up_proj_a(i)], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(up_proj) a map model.ts:92`),
    call(k.matmul_pack_f32, [a.blocks_linear_up_proj_a(i), a.workspace_74(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(up_proj) weight matmul model.ts:92`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_up_proj_lora_B(i), a.workspace_74(i), a.shared_54(i), a.blocks_up_proj(i)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], `blocks.${i}.linear(up_proj) weight matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.shared_54(i), a.workspace_78(i)], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], `blocks.${i}.linear(up_proj) linear model.ts:92`),
    call(k.matmul_rows_panels_fma, [a.blocks_m(i), a.workspace_78(i), a.blocks_linear_up_proj_2(i)], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], `blocks.${i}.linear(up_proj) linear model.ts:92`),
    call(k.map_2f8tr6xgq8p, [a.blocks_linear_gate_proj(i), a.blocks_linear_up_proj_2(i), a.blocks_g(i)], [88, 1, 1], [360448, 1, 1, 4096], `blocks.${i}.g map model.ts:92`),
    call(k.map_2f55wmjmkjn, [a.blocks_down_proj_lora_A(i), a.blocks_linear_down_proj_a_2(i)], [1, 1, 1], [2816, 1, 1, 2816], `blocks.${i}.linear(down_proj) a map model.ts:93`),
    call(k.matmul_pack_f32, [a.blocks_linear_down_proj_a_2(i), a.workspace_3(i)], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], `blocks.${i}.linear(down_proj) weight matmul model.ts:93`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_down_proj_lora_B(i), a.workspace_3(i), a.blocks_linear_down_proj_weight(i), a.blocks_down_proj(i)], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], `blocks.${i}.linear(down_proj) weight matmul model.ts:93`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_down_proj_weight(i), a.workspace_6(i)], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], `blocks.${i}.linear(down_proj) linear model.ts:93`),
    call(k.matmul_rows_panels_fma, [a.blocks_g(i), a.workspace_6(i), a.blocks_linear_down_proj_2(i)], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], `blocks.${i}.linear(down_proj) linear model.ts:93`),
    call(k.map_28n9mlny2ys, [a.blocks_a(i), a.blocks_linear_down_proj_2(i), a.blocks_x(i)], [32, 1, 1], [131072, 1, 1, 4096], `blocks.${i}.x map model.ts:93`),
  ]),
  call(k.normalise, [a.shared_7, a.normalised_norm, a.rstd_norm], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:103"),
  call(k.map_25lup5r3fyc, [a.normalised_norm, a.norm, a.rmsNorm_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:103"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_109, a.shared_102, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_109, a.shared_102, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_109, a.shared_102, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_8, a.shared_1, a.shared_4, a.shared_115], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.shared_102, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.shared_102, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.shared_102, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_8, a.shared_2, a.shared_10, a.shared_116], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.shared_102, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.shared_102, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_102], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.shared_102, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.shared_12, a.shared_3, a.shared_11, a.shared_117], [128, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_5, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:111"),
  call(k.map_y9el2poll4, [a.shared_13, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:111"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_25m5wwmbg6g, [a.count, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:111"),
  call(k.map_2d78orckbpu, [a.shared_13, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_109, a.workspace_121, a.workspace_79], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_109, a.workspace_121, a.workspace_79], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_109, a.workspace_121, a.workspace_79], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.crossEntropyGrad, [a.workspace_79, a.shared_1, a.shared_115, a.shared_56, a.workspace_79], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_79, a.workspace_121, a.shared_17], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_79, a.workspace_121, a.shared_17], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_79, a.workspace_121, a.shared_17], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.workspace_121, a.workspace_79], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.workspace_121, a.workspace_79], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.workspace_121, a.workspace_79], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.crossEntropyGrad, [a.workspace_79, a.shared_2, a.shared_116, a.shared_57, a.workspace_79], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_79, a.workspace_121, a.shared_36], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_79, a.workspace_121, a.shared_36], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_79, a.workspace_121, a.shared_36], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.workspace_121, a.shared_59], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.workspace_121, a.shared_59], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_121], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.workspace_121, a.shared_59], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.crossEntropyGrad, [a.shared_59, a.shared_3, a.shared_117, a.shared_58, a.shared_59], [128, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_59, a.workspace_121, a.shared_52], [16, 1, 1], [1, 128, 128, 2304, 0, 1024, 0, 128, 0, 32, 32, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_59, a.workspace_121, a.shared_52], [16, 1, 1], [1, 128, 128, 2304, 1024, 1024, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_121], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_59, a.workspace_121, a.shared_52], [16, 1, 1], [1, 128, 128, 2304, 2048, 256, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.map_jd3fgm0b7k, [a.norm, a.d_rmsNorm_norm, a.d_normalised_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d normalised(norm) map model.ts:103"),
  call(k.normaliseGrad_f32, [a.normalised_norm, a.rstd_norm, a.d_normalised_norm, a.d_blocks_5_x], [1024, 1, 1], [1024, 128], "d blocks.5.x normaliseGrad model.ts:103"),
  call(k.matmul_pack_f32, [a.blocks_linear_down_proj_a_2(5), a.shared_31], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_down_proj_lora_B(5), a.shared_31, a.shared_16, a.blocks_down_proj(5)], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_16, a.workspace_36], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_x, a.workspace_36, a.matmul_32], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_normalised_mlp_norm(5), a.blocks_mlp_norm(5), a.blocks_5_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_gate_proj_a(5), a.shared_14], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_gate_proj_lora_B(5), a.shared_14, a.blocks_5_linear_gate_proj_weight, a.blocks_gate_proj(5)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_gate_proj_weight, a.shared_16], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_16, a.blocks_5_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_5_linear_gate_proj, a.blocks_5_linear_up_proj, a.shared_100], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_down_proj_a_2(5), a.workspace_9], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_100, a.workspace_9, a.matmul_2], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_x, a.matmul_2, a.shared_14], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_x, a.workspace_13], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_down_proj_lora_B(5), a.workspace_13, a.matmul], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul, a.shared_100, a.d_blocks_5_linear_down_proj_a], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.5.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_5_linear_down_proj_a, a.d_blocks_down_proj_lora_A(5)], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.5.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_5_linear_gate_proj, a.blocks_5_linear_up_proj, a.matmul_32, a.shared_100], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_5_linear_gate_proj, a.matmul_32, a.d_blocks_5_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_linear_up_proj_a(5), a.shared_32], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_up_proj_lora_B(5), a.shared_32, a.blocks_5_linear_up_proj_weight, a.blocks_up_proj(5)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_up_proj_weight, a.workspace_38], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_linear_up_proj, a.workspace_38, a.matmul_51], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_up_proj_a(5), a.workspace_11], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_11, a.shared_18], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_linear_up_proj, a.shared_18, a.d_blocks_up_proj_lora_B(5)], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_linear_up_proj, a.workspace_22], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(5), a.workspace_22, a.shared_18], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_linear_up_proj, a.workspace_22], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(5), a.workspace_22, a.shared_18], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_linear_up_proj, a.workspace_22], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(5), a.workspace_22, a.shared_18], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.shared_18, a.blocks_5_m, a.d_blocks_5_linear_up_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_5_linear_up_proj_a, a.d_blocks_up_proj_lora_A(5)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_gate_proj_weight, a.workspace_83], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_100, a.workspace_83, a.matmul_3], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_51, a.matmul_3, a.shared_60], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_gate_proj_a(5), a.workspace_12], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_12, a.matmul_4], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.shared_100, a.matmul_4, a.d_blocks_5_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_100, a.workspace_14], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(5), a.workspace_14, a.matmul_50], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_100, a.workspace_14], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(5), a.workspace_14, a.matmul_50], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_100, a.workspace_14], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(5), a.workspace_14, a.matmul_50], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_50, a.blocks_5_m, a.shared_19], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_19, a.d_blocks_gate_proj_lora_A(5)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_mlp_norm(5), a.shared_60, a.d_blocks_5_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_normalised_mlp_norm(5), a.blocks_rstd_mlp_norm(5), a.d_blocks_5_normalised_mlp_norm, a.shared_60], [1024, 1, 1], [1024, 128], "d blocks.5.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_5_x, a.shared_60, a.d_blocks_5_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_o_proj_a(5), a.shared_19], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_o_proj_lora_B(5), a.shared_19, a.blocks_5_linear_o_proj_weight, a.blocks_o_proj(5)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_o_proj_weight, a.workspace_16], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_a, a.workspace_16, a.matmul_33], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.map_25lup5r3fyc, [a.blocks_normalised_attn_norm(5), a.blocks_attn_norm(5), a.blocks_5_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_linear_v_proj_a(5), a.shared_19], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_v_proj_lora_B(5), a.shared_19, a.blocks_5_linear_v_proj_weight, a.blocks_v_proj(5)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_v_proj_weight, a.workspace_15], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.workspace_15, a.blocks_5_linear_v_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_3(5), a.rope_4(5), a.blocks_5_linear_v_proj, a.starts, a.attention_4, a.attention_8, a.workspace_17], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_o_proj_a(5), a.shared_19], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_4, a.shared_19, a.matmul_5], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_a, a.matmul_5, a.shared_19], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_a, a.workspace_18], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_o_proj_lora_B(5), a.workspace_18, a.matmul_56], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_56, a.attention_4, a.shared_20], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_20, a.d_blocks_o_proj_lora_A(5)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention_4, a.matmul_33, a.workspace_37], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_3(5), a.rope_4(5), a.blocks_5_linear_v_proj, a.attention_8, a.matmul_33, a.starts, a.workspace_37, a.shared_99, a.workspace_20], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_3(5), a.rope_4(5), a.blocks_5_linear_v_proj, a.attention_8, a.matmul_33, a.starts, a.workspace_37, a.attentionGrad_7, a.attentionGrad, a.workspace_20], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_v_proj_weight, a.workspace_19], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad, a.workspace_19, a.matmul_34], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_v_proj_a(5), a.shared_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_20, a.matmul_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad, a.matmul_6, a.d_blocks_v_proj_lora_B(5)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad, a.workspace_21], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_v_proj_lora_B(5), a.workspace_21, a.matmul_52], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_52, a.blocks_5_h, a.d_blocks_5_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_5_linear_v_proj_a, a.d_blocks_v_proj_lora_A(5)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_7, a.rope, a.d_blocks_5_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.5.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_linear_k_proj_a(5), a.workspace_54], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_k_proj_lora_B(5), a.workspace_54, a.blocks_5_linear_k_proj_weight, a.blocks_k_proj(5)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_k_proj_weight, a.workspace_55], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_splitHeads, a.workspace_55, a.matmul_53], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_k_proj_a(5), a.workspace_54], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.workspace_54, a.matmul_24], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_splitHeads, a.matmul_24, a.d_blocks_k_proj_lora_B(5)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_splitHeads, a.workspace_56], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_k_proj_lora_B(5), a.workspace_56, a.matmul_59], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_59, a.blocks_5_h, a.shared_21], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_21, a.d_blocks_k_proj_lora_A(5)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_99, a.rope, a.d_blocks_5_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.5.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_linear_q_proj_a(5), a.shared_21], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_q_proj_lora_B(5), a.shared_21, a.blocks_5_linear_q_proj_weight, a.blocks_q_proj(5)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_q_proj_weight, a.workspace_118], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_splitHeads_2, a.workspace_118, a.matmul_7], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_34, a.matmul_53, a.matmul_7, a.shared_99], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_q_proj_a(5), a.shared_21], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_21, a.matmul_8], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_splitHeads_2, a.matmul_8, a.shared_21], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_splitHeads_2, a.workspace_23], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_q_proj_lora_B(5), a.workspace_23, a.matmul_35], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_35, a.blocks_5_h, a.shared_22], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_22, a.d_blocks_q_proj_lora_A(5)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_attn_norm(5), a.shared_99, a.d_blocks_5_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(attn_norm) map model.ts:84"),
  ...layers(4, 3, (i) => [
    call(k.normaliseGrad_f32, [a.shared_121(i), a.shared_122(i), a.shared_24(i), a.d_blocks_x(i)], [1024, 1, 1], [1024, 128], `d blocks.${i}.x normaliseGrad model.ts:84`),
    call(k.map_28n9mlny2ys, [a.shared_93(i), a.d_blocks_x(i), a.d_blocks_x_2(i)], [32, 1, 1], [131072, 1, 1, 4096], `d blocks.${i}.x map model.ts:84`),
    call(k.matmul_pack_f32, [a.blocks_linear_down_proj_a_2(i), a.workspace_42(i)], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], `blocks.${i}.linear(down_proj) weight matmul model.ts:93`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_down_proj_lora_B(i), a.workspace_42(i), a.shared_23(i), a.blocks_down_proj(i)], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], `blocks.${i}.linear(down_proj) weight matmul model.ts:93`),
    call(k.matmul_pack_f32, [a.shared_23(i), a.workspace_43(i)], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
    call(k.matmul_rows_panels_fma, [a.d_blocks_x_2(i), a.workspace_43(i), a.matmul_86(i)], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
    call(k.map_25lup5r3fyc, [a.blocks_normalised_mlp_norm(i), a.blocks_mlp_norm(i), a.blocks_m_2(i)], [32, 1, 1], [1024, 128, 1024, 32, 128], `blocks.${i}.m map model.ts:91`),
    call(k.matmul_pack_f32, [a.blocks_linear_gate_proj_a(i), a.shared_15(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(gate_proj) weight matmul model.ts:92`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_gate_proj_lora_B(i), a.shared_15(i), a.blocks_linear_gate_proj_weight(i), a.blocks_gate_proj(i)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], `blocks.${i}.linear(gate_proj) weight matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_gate_proj_weight(i), a.shared_23(i)], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], `blocks.${i}.linear(gate_proj) linear model.ts:92`),
    call(k.matmul_rows_panels_fma, [a.blocks_m_2(i), a.shared_23(i), a.blocks_linear_gate_proj_2(i)], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], `blocks.${i}.linear(gate_proj) linear model.ts:92`),
    call(k.matmul_pack_f32, [a.blocks_linear_up_proj_a(i), a.shared_15(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(up_proj) weight matmul model.ts:92`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_up_proj_lora_B(i), a.shared_15(i), a.blocks_linear_up_proj_weight(i), a.blocks_up_proj(i)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], `blocks.${i}.linear(up_proj) weight matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_up_proj_weight(i), a.shared_23(i)], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], `blocks.${i}.linear(up_proj) linear model.ts:92`),
    call(k.matmul_rows_panels_fma, [a.blocks_m_2(i), a.shared_23(i), a.blocks_linear_up_proj(i)], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], `blocks.${i}.linear(up_proj) linear model.ts:92`),
    call(k.map_2f8tr6xgq8p, [a.blocks_linear_gate_proj_2(i), a.blocks_linear_up_proj(i), a.blocks_g_2(i)], [88, 1, 1], [360448, 1, 1, 4096], `blocks.${i}.g map model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_down_proj_a_2(i), a.shared_114(i)], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
    call(k.matmul_rows_panels_fma, [a.blocks_g_2(i), a.shared_114(i), a.shared_111(i)], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
    call(k.matmul_columns_direct_fma, [a.d_blocks_x_2(i), a.shared_111(i), a.shared_15(i)], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], `d blocks.${i}.down_proj.lora_B matmul model.ts:93`),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_x_2(i), a.workspace_120(i)], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
    call(k.matmul_columns_panels_fma, [a.blocks_down_proj_lora_B(i), a.workspace_120(i), a.shared_112(i)], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
    call(k.matmul_rows_direct_fma, [a.shared_112(i), a.blocks_g_2(i), a.shared_114(i)], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], `d blocks.${i}.linear(down_proj) a matmul model.ts:93`),
    call(k.map_2f55wmjmkjn, [a.shared_114(i), a.d_blocks_down_proj_lora_A(i)], [1, 1, 1], [2816, 1, 1, 2816], `d blocks.${i}.down_proj.lora_A map model.ts:93`),
    call(k.map_26zp56n65ht, [a.blocks_linear_gate_proj_2(i), a.blocks_linear_up_proj(i), a.matmul_86(i), a.d_blocks_linear_gate_proj(i)], [88, 1, 1], [360448, 1, 1, 4096], `d blocks.${i}.linear(gate_proj) map model.ts:92`),
    call(k.map_1p99pkdetj0, [a.blocks_linear_gate_proj_2(i), a.matmul_86(i), a.d_blocks_linear_up_proj(i)], [88, 1, 1], [360448, 1, 1, 4096], `d blocks.${i}.linear(up_proj) map model.ts:92`),
    call(k.matmul_pack_f32, [a.blocks_linear_up_proj_weight(i), a.workspace_25(i)], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
    call(k.matmul_rows_panels_fma, [a.d_blocks_linear_up_proj(i), a.workspace_25(i), a.matmul_66(i)], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_up_proj_a(i), a.workspace_24(i)], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
    call(k.matmul_rows_panels_fma, [a.blocks_m_2(i), a.workspace_24(i), a.matmul_9(i)], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_direct_fma, [a.d_blocks_linear_up_proj(i), a.matmul_9(i), a.d_blocks_up_proj_lora_B(i)], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], `d blocks.${i}.up_proj.lora_B matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_linear_up_proj(i), a.workspace_26(i)], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(i), a.workspace_26(i), a.matmul_75(i)], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_linear_up_proj(i), a.workspace_26(i)], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(i), a.workspace_26(i), a.matmul_75(i)], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_linear_up_proj(i), a.workspace_26(i)], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(i), a.workspace_26(i), a.matmul_75(i)], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
    call(k.matmul_rows_direct_fma, [a.matmul_75(i), a.blocks_m_2(i), a.shared_25(i)], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], `d blocks.${i}.linear(up_proj) a matmul model.ts:92`),
    call(k.map_2f55wmjmkjn, [a.shared_25(i), a.d_blocks_up_proj_lora_A(i)], [1, 1, 1], [1024, 1, 4, 1024], `d blocks.${i}.up_proj.lora_A map model.ts:92`),
    call(k.matmul_pack_f32, [a.blocks_linear_gate_proj_weight(i), a.workspace_91(i)], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
    call(k.matmul_rows_panels_fma, [a.d_blocks_linear_gate_proj(i), a.workspace_91(i), a.matmul_10(i)], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
    call(k.map_28n9mlny2ys, [a.matmul_66(i), a.matmul_10(i), a.shared_61(i)], [32, 1, 1], [131072, 1, 1, 4096], `d blocks.${i}.m map model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_gate_proj_a(i), a.shared_25(i)], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
    call(k.matmul_rows_panels_fma, [a.blocks_m_2(i), a.shared_25(i), a.matmul_11(i)], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_direct_fma, [a.d_blocks_linear_gate_proj(i), a.matmul_11(i), a.d_blocks_gate_proj_lora_B(i)], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], `d blocks.${i}.gate_proj.lora_B matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_linear_gate_proj(i), a.workspace_27(i)], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(i), a.workspace_27(i), a.matmul_54(i)], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_linear_gate_proj(i), a.workspace_27(i)], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(i), a.workspace_27(i), a.matmul_54(i)], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_linear_gate_proj(i), a.workspace_27(i)], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
    call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(i), a.workspace_27(i), a.matmul_54(i)], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
    call(k.matmul_rows_direct_fma, [a.matmul_54(i), a.blocks_m_2(i), a.d_blocks_o_proj_lora_B(i)], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], `d blocks.${i}.linear(gate_proj) a matmul model.ts:92`),
    call(k.map_2f55wmjmkjn, [a.d_blocks_o_proj_lora_B(i), a.d_blocks_gate_proj_lora_A(i)], [1, 1, 1], [1024, 1, 4, 1024], `d blocks.${i}.gate_proj.lora_A map model.ts:92`),
    call(k.map_jd3fgm0b7k, [a.blocks_mlp_norm(i), a.shared_61(i), a.d_blocks_normalised_mlp_norm(i)], [32, 1, 1], [1024, 128, 1024, 32, 128], `d blocks.${i}.normalised(mlp_norm) map model.ts:91`),
    call(k.normaliseGrad_f32, [a.blocks_normalised_mlp_norm(i), a.blocks_rstd_mlp_norm(i), a.d_blocks_normalised_mlp_norm(i), a.shared_61(i)], [1024, 1, 1], [1024, 128], `d blocks.${i}.a normaliseGrad model.ts:91`),
    call(k.map_28n9mlny2ys, [a.d_blocks_x_2(i), a.shared_61(i), a.d_blocks_a(i)], [32, 1, 1], [131072, 1, 1, 4096], `d blocks.${i}.a map model.ts:91`),
    call(k.matmul_pack_f32, [a.blocks_linear_o_proj_a(i), a.d_blocks_o_proj_lora_B(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(o_proj) weight matmul model.ts:89`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_o_proj_lora_B(i), a.d_blocks_o_proj_lora_B(i), a.blocks_linear_o_proj_weight_2(i), a.blocks_o_proj(i)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], `blocks.${i}.linear(o_proj) weight matmul model.ts:89`),
    call(k.matmul_pack_f32, [a.blocks_linear_o_proj_weight_2(i), a.workspace_28(i)], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
    call(k.matmul_rows_panels_fma, [a.d_blocks_a(i), a.workspace_28(i), a.matmul_47(i)], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
    call(k.attention_starts_fma, [a.rope_3(i), a.rope_4(i), a.blocks_linear_v_proj(i), a.starts, a.attention_3(i), a.attention_6(i), a.workspace_29(i)], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_o_proj_a(i), a.d_blocks_o_proj_lora_B(i)], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
    call(k.matmul_rows_panels_fma, [a.attention_3(i), a.d_blocks_o_proj_lora_B(i), a.matmul_12(i)], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
    call(k.matmul_columns_direct_fma, [a.d_blocks_a(i), a.matmul_12(i), a.d_blocks_o_proj_lora_B(i)], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], `d blocks.${i}.o_proj.lora_B matmul model.ts:89`),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_a(i), a.workspace_30(i)], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
    call(k.matmul_columns_panels_fma, [a.blocks_o_proj_lora_B(i), a.workspace_30(i), a.matmul_38(i)], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
    call(k.matmul_rows_direct_fma, [a.matmul_38(i), a.attention_3(i), a.shared_27(i)], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], `d blocks.${i}.linear(o_proj) a matmul model.ts:89`),
    call(k.map_2f55wmjmkjn, [a.shared_27(i), a.d_blocks_o_proj_lora_A(i)], [1, 1, 1], [1024, 1, 4, 1024], `d blocks.${i}.o_proj.lora_A map model.ts:89`),
    call(k.attentionGrad_delta, [a.attention_3(i), a.matmul_47(i), a.workspace_44(i)], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
    call(k.attentionGrad_q_starts_fma, [a.rope_3(i), a.rope_4(i), a.blocks_linear_v_proj(i), a.attention_6(i), a.matmul_47(i), a.starts, a.workspace_44(i), a.shared_96(i), a.workspace_32(i)], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
    call(k.attentionGrad_kv_starts_fma, [a.rope_3(i), a.rope_4(i), a.blocks_linear_v_proj(i), a.attention_6(i), a.matmul_47(i), a.starts, a.workspace_44(i), a.attentionGrad_5(i), a.attentionGrad_3(i), a.workspace_32(i)], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
    call(k.matmul_pack_f32, [a.blocks_linear_v_proj_a(i), a.shared_27(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(v_proj) weight matmul model.ts:87`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_v_proj_lora_B(i), a.shared_27(i), a.blocks_linear_v_proj_weight(i), a.blocks_v_proj(i)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], `blocks.${i}.linear(v_proj) weight matmul model.ts:87`),
    call(k.matmul_pack_f32, [a.blocks_linear_v_proj_weight(i), a.workspace_31(i)], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
    call(k.matmul_rows_panels_fma, [a.attentionGrad_3(i), a.workspace_31(i), a.matmul_60(i)], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
    call(k.map_25lup5r3fyc, [a.blocks_normalised_attn_norm(i), a.blocks_attn_norm(i), a.blocks_h_2(i)], [32, 1, 1], [1024, 128, 1024, 32, 128], `blocks.${i}.h map model.ts:84`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_v_proj_a(i), a.shared_27(i)], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
    call(k.matmul_rows_panels_fma, [a.blocks_h_2(i), a.shared_27(i), a.matmul_13(i)], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
    call(k.matmul_columns_direct_fma, [a.attentionGrad_3(i), a.matmul_13(i), a.d_blocks_v_proj_lora_B(i)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], `d blocks.${i}.v_proj.lora_B matmul model.ts:87`),
    call(k.matmul_pack_f32_transposed, [a.attentionGrad_3(i), a.workspace_33(i)], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
    call(k.matmul_columns_panels_fma, [a.blocks_v_proj_lora_B(i), a.workspace_33(i), a.shared_67(i)], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
    call(k.matmul_rows_direct_fma, [a.shared_67(i), a.blocks_h_2(i), a.d_blocks_linear_v_proj_a(i)], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], `d blocks.${i}.linear(v_proj) a matmul model.ts:87`),
    call(k.map_2f55wmjmkjn, [a.d_blocks_linear_v_proj_a(i), a.d_blocks_v_proj_lora_A(i)], [1, 1, 1], [1024, 1, 4, 1024], `d blocks.${i}.v_proj.lora_A map model.ts:87`),
    call(k.rope_half, [a.attentionGrad_5(i), a.rope, a.d_blocks_splitHeads(i)], [2048, 1, 1], [32, 128, 2, -1], `d blocks.${i}.splitHeads rope model.ts:86`),
    call(k.matmul_pack_f32, [a.blocks_linear_k_proj_a(i), a.workspace_65(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(k_proj) weight matmul model.ts:86`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_k_proj_lora_B(i), a.workspace_65(i), a.blocks_linear_k_proj_weight(i), a.blocks_k_proj(i)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], `blocks.${i}.linear(k_proj) weight matmul model.ts:86`),
    call(k.matmul_pack_f32, [a.blocks_linear_k_proj_weight(i), a.workspace_66(i)], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
    call(k.matmul_rows_panels_fma, [a.d_blocks_splitHeads(i), a.workspace_66(i), a.matmul_39(i)], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_k_proj_a(i), a.workspace_65(i)], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
    call(k.matmul_rows_panels_fma, [a.blocks_h_2(i), a.workspace_65(i), a.matmul_30(i)], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
    call(k.matmul_columns_direct_fma, [a.d_blocks_splitHeads(i), a.matmul_30(i), a.d_blocks_k_proj_lora_B(i)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], `d blocks.${i}.k_proj.lora_B matmul model.ts:86`),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_splitHeads(i), a.workspace_67(i)], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
    call(k.matmul_columns_panels_fma, [a.blocks_k_proj_lora_B(i), a.workspace_67(i), a.matmul_83(i)], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
    call(k.matmul_rows_direct_fma, [a.matmul_83(i), a.blocks_h_2(i), a.d_blocks_q_proj_lora_B(i)], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], `d blocks.${i}.linear(k_proj) a matmul model.ts:86`),
    call(k.map_2f55wmjmkjn, [a.d_blocks_q_proj_lora_B(i), a.d_blocks_k_proj_lora_A(i)], [1, 1, 1], [1024, 1, 4, 1024], `d blocks.${i}.k_proj.lora_A map model.ts:86`),
    call(k.rope_half, [a.shared_96(i), a.rope, a.d_blocks_splitHeads_2(i)], [4096, 1, 1], [32, 128, 4, -1], `d blocks.${i}.splitHeads rope model.ts:85`),
    call(k.matmul_pack_f32, [a.blocks_linear_q_proj_a(i), a.d_blocks_q_proj_lora_B(i)], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(q_proj) weight matmul model.ts:85`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_q_proj_lora_B(i), a.d_blocks_q_proj_lora_B(i), a.blocks_linear_q_proj_weight(i), a.blocks_q_proj(i)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], `blocks.${i}.linear(q_proj) weight matmul model.ts:85`),
    call(k.matmul_pack_f32, [a.blocks_linear_q_proj_weight(i), a.workspace_116(i)], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
    call(k.matmul_rows_panels_fma, [a.d_blocks_splitHeads_2(i), a.workspace_116(i), a.matmul_14(i)], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
    call(k.map_2e272549fmx, [a.matmul_60(i), a.matmul_39(i), a.matmul_14(i), a.shared_96(i)], [32, 1, 1], [131072, 1, 1, 4096], `d blocks.${i}.h map model.ts:85`),
    call(k.matmul_pack_f32_transposed, [a.blocks_linear_q_proj_a(i), a.d_blocks_q_proj_lora_B(i)], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
    call(k.matmul_rows_panels_fma, [a.blocks_h_2(i), a.d_blocks_q_proj_lora_B(i), a.matmul_15(i)], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
    call(k.matmul_columns_direct_fma, [a.d_blocks_splitHeads_2(i), a.matmul_15(i), a.d_blocks_q_proj_lora_B(i)], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], `d blocks.${i}.q_proj.lora_B matmul model.ts:85`),
    call(k.matmul_pack_f32_transposed, [a.d_blocks_splitHeads_2(i), a.workspace_34(i)], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
    call(k.matmul_columns_panels_fma, [a.blocks_q_proj_lora_B(i), a.workspace_34(i), a.matmul_40(i)], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
    call(k.matmul_rows_direct_fma, [a.matmul_40(i), a.blocks_h_2(i), a.shared_30(i)], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], `d blocks.${i}.linear(q_proj) a matmul model.ts:85`),
    call(k.map_2f55wmjmkjn, [a.shared_30(i), a.d_blocks_q_proj_lora_A(i)], [1, 1, 1], [1024, 1, 4, 1024], `d blocks.${i}.q_proj.lora_A map model.ts:85`),
    call(k.map_jd3fgm0b7k, [a.blocks_attn_norm(i), a.shared_96(i), a.d_blocks_normalised_attn_norm(i)], [32, 1, 1], [1024, 128, 1024, 32, 128], `d blocks.${i}.normalised(attn_norm) map model.ts:84`),
  ]),
  call(k.normaliseGrad_f32, [a.blocks_normalised_attn_norm(3), a.blocks_3_rstd_attn_norm, a.d_blocks_normalised_attn_norm(3), a.d_blocks_2_x], [1024, 1, 1], [1024, 128], "d blocks.2.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_a(3), a.d_blocks_2_x, a.d_blocks_2_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_linear_down_proj_a_2(2), a.workspace_68], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_down_proj_lora_B(2), a.workspace_68, a.shared_35, a.blocks_down_proj(2)], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_35, a.workspace_69], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_x_2, a.workspace_69, a.matmul_87], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_normalised_mlp_norm(2), a.blocks_mlp_norm(2), a.blocks_2_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_gate_proj_a(2), a.shared_34], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_gate_proj_lora_B(2), a.shared_34, a.blocks_2_linear_gate_proj_weight, a.blocks_gate_proj(2)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_gate_proj_weight, a.shared_35], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_35, a.blocks_2_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_linear_up_proj_a(2), a.shared_34], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_up_proj_lora_B(2), a.shared_34, a.blocks_2_linear_up_proj_weight, a.blocks_up_proj(2)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_up_proj_weight, a.shared_35], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_35, a.blocks_2_linear_up_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_2_linear_gate_proj, a.blocks_2_linear_up_proj, a.blocks_2_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_down_proj_a_2(2), a.shared_118], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_g, a.shared_118, a.matmul_89], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_x_2, a.matmul_89, a.shared_34], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_x_2, a.workspace_122], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_down_proj_lora_B(2), a.workspace_122, a.matmul_91], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul_91, a.blocks_2_g, a.shared_118], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.2.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_118, a.d_blocks_down_proj_lora_A(2)], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.2.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_2_linear_gate_proj, a.blocks_2_linear_up_proj, a.matmul_87, a.d_blocks_2_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_2_linear_gate_proj, a.matmul_87, a.d_blocks_2_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_up_proj_weight, a.workspace_40], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_up_proj, a.workspace_40, a.matmul_67], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_up_proj_a(2), a.workspace_39], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_39, a.matmul_16], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_up_proj, a.matmul_16, a.d_blocks_up_proj_lora_B(2)], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_up_proj, a.workspace_41], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(2), a.workspace_41, a.matmul_76], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_up_proj, a.workspace_41], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(2), a.workspace_41, a.matmul_76], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_up_proj, a.workspace_41], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(2), a.workspace_41, a.matmul_76], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_76, a.blocks_2_m, a.shared_37], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_37, a.d_blocks_up_proj_lora_A(2)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_gate_proj_weight, a.workspace_93], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_gate_proj, a.workspace_93, a.matmul_17], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_67, a.matmul_17, a.shared_62], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_gate_proj_a(2), a.shared_37], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_37, a.matmul_18], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_gate_proj, a.matmul_18, a.shared_38], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_gate_proj, a.workspace_45], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(2), a.workspace_45, a.matmul_55], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_gate_proj, a.workspace_45], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(2), a.workspace_45, a.matmul_55], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_gate_proj, a.workspace_45], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(2), a.workspace_45, a.matmul_55], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_55, a.blocks_2_m, a.shared_39], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_39, a.d_blocks_gate_proj_lora_A(2)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_mlp_norm(2), a.shared_62, a.d_blocks_2_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_normalised_mlp_norm(2), a.blocks_rstd_mlp_norm(2), a.d_blocks_2_normalised_mlp_norm, a.shared_62], [1024, 1, 1], [1024, 128], "d blocks.2.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_x_2, a.shared_62, a.d_blocks_2_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_o_proj_a(2), a.shared_39], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_o_proj_lora_B(2), a.shared_39, a.blocks_2_linear_o_proj_weight, a.blocks_o_proj(2)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_o_proj_weight, a.workspace_46], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_a, a.workspace_46, a.matmul_49], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_o_proj_a(2), a.shared_39], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_9, a.shared_39, a.matmul_19], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_a, a.matmul_19, a.shared_39], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_a, a.workspace_47], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_o_proj_lora_B(2), a.workspace_47, a.matmul_41], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_41, a.attention_9, a.shared_40], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.d_blocks_o_proj_lora_A(2)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention_9, a.matmul_49, a.workspace_70], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_3(2), a.rope_4(2), a.blocks_2_linear_v_proj, a.blocks_2_attention, a.matmul_49, a.starts, a.workspace_70, a.shared_98, a.workspace_49], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_3(2), a.rope_4(2), a.blocks_2_linear_v_proj, a.blocks_2_attention, a.matmul_49, a.starts, a.workspace_70, a.attentionGrad_6, a.attentionGrad_4, a.workspace_49], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_linear_v_proj_a(2), a.shared_40], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_v_proj_lora_B(2), a.shared_40, a.blocks_2_linear_v_proj_weight, a.blocks_v_proj(2)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_v_proj_weight, a.workspace_48], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_4, a.workspace_48, a.matmul_72], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_25lup5r3fyc, [a.blocks_normalised_attn_norm(2), a.blocks_attn_norm(2), a.blocks_2_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_v_proj_a(2), a.shared_40], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_40, a.matmul_20], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_4, a.matmul_20, a.d_blocks_v_proj_lora_B(2)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad_4, a.workspace_50], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_v_proj_lora_B(2), a.workspace_50, a.matmul_48], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_48, a.blocks_2_h, a.d_blocks_2_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_2_linear_v_proj_a, a.d_blocks_v_proj_lora_A(2)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_6, a.rope, a.d_blocks_2_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.2.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_linear_k_proj_a(2), a.workspace_80], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_k_proj_lora_B(2), a.workspace_80, a.blocks_2_linear_k_proj_weight, a.blocks_k_proj(2)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_k_proj_weight, a.workspace_81], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_splitHeads, a.workspace_81, a.matmul_42], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_k_proj_a(2), a.workspace_80], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.workspace_80, a.matmul_31], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_splitHeads, a.matmul_31, a.d_blocks_k_proj_lora_B(2)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_splitHeads, a.workspace_82], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_k_proj_lora_B(2), a.workspace_82, a.matmul_84], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_84, a.blocks_2_h, a.shared_41], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.d_blocks_k_proj_lora_A(2)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_98, a.rope, a.d_blocks_2_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.2.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_linear_q_proj_a(2), a.shared_41], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_q_proj_lora_B(2), a.shared_41, a.blocks_2_linear_q_proj_weight, a.blocks_q_proj(2)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_q_proj_weight, a.workspace_117], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_splitHeads_2, a.workspace_117, a.matmul_21], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_72, a.matmul_42, a.matmul_21, a.shared_98], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_q_proj_a(2), a.shared_41], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_41, a.matmul_22], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_splitHeads_2, a.matmul_22, a.shared_41], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_splitHeads_2, a.workspace_51], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_q_proj_lora_B(2), a.workspace_51, a.matmul_43], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_43, a.blocks_2_h, a.shared_42], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.d_blocks_q_proj_lora_A(2)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_attn_norm(2), a.shared_98, a.d_blocks_2_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(attn_norm) map model.ts:84"),
  call(k.normaliseGrad_f32, [a.blocks_normalised_attn_norm(2), a.blocks_2_rstd_attn_norm, a.d_blocks_2_normalised_attn_norm, a.d_blocks_1_x], [1024, 1, 1], [1024, 128], "d blocks.1.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_a, a.d_blocks_1_x, a.d_blocks_1_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_linear_down_proj_a_2(1), a.workspace_71], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_down_proj_lora_B(1), a.workspace_71, a.shared_43, a.blocks_down_proj(1)], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_43, a.workspace_72], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_x_2, a.workspace_72, a.matmul_88], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_normalised_mlp_norm(1), a.blocks_mlp_norm(1), a.blocks_1_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_gate_proj_a(1), a.shared_42], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_gate_proj_lora_B(1), a.shared_42, a.blocks_1_linear_gate_proj_weight, a.blocks_gate_proj(1)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_gate_proj_weight, a.shared_43], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_43, a.blocks_1_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_linear_up_proj_a(1), a.shared_42], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_up_proj_lora_B(1), a.shared_42, a.blocks_1_linear_up_proj_weight, a.blocks_up_proj(1)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_up_proj_weight, a.shared_43], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_43, a.blocks_1_linear_up_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_1_linear_gate_proj, a.blocks_1_linear_up_proj, a.blocks_1_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_down_proj_a_2(1), a.shared_119], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_g, a.shared_119, a.matmul_90], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_x_2, a.matmul_90, a.shared_42], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_x_2, a.workspace_123], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_down_proj_lora_B(1), a.workspace_123, a.matmul_92], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul_92, a.blocks_1_g, a.shared_119], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.1.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_119, a.d_blocks_down_proj_lora_A(1)], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.1.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_1_linear_gate_proj, a.blocks_1_linear_up_proj, a.matmul_88, a.d_blocks_1_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_1_linear_gate_proj, a.matmul_88, a.d_blocks_1_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_up_proj_weight, a.workspace_53], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_up_proj, a.workspace_53, a.matmul_69], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_up_proj_a(1), a.workspace_52], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_52, a.matmul_23], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_up_proj, a.matmul_23, a.d_blocks_up_proj_lora_B(1)], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_up_proj, a.workspace_57], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(1), a.workspace_57, a.matmul_77], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_up_proj, a.workspace_57], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(1), a.workspace_57, a.matmul_77], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_up_proj, a.workspace_57], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(1), a.workspace_57, a.matmul_77], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_77, a.blocks_1_m, a.shared_44], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_44, a.d_blocks_up_proj_lora_A(1)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_gate_proj_weight, a.workspace_94], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_gate_proj, a.workspace_94, a.matmul_25], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_69, a.matmul_25, a.shared_63], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_gate_proj_a(1), a.shared_44], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_44, a.matmul_26], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_gate_proj, a.matmul_26, a.shared_45], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_gate_proj, a.workspace_58], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(1), a.workspace_58, a.matmul_57], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_gate_proj, a.workspace_58], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(1), a.workspace_58, a.matmul_57], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_gate_proj, a.workspace_58], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(1), a.workspace_58, a.matmul_57], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_57, a.blocks_1_m, a.shared_46], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.d_blocks_gate_proj_lora_A(1)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_mlp_norm(1), a.shared_63, a.d_blocks_1_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_normalised_mlp_norm(1), a.blocks_rstd_mlp_norm(1), a.d_blocks_1_normalised_mlp_norm, a.shared_63], [1024, 1, 1], [1024, 128], "d blocks.1.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_x_2, a.shared_63, a.d_blocks_1_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_o_proj_a(1), a.shared_46], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_o_proj_lora_B(1), a.shared_46, a.blocks_1_linear_o_proj_weight, a.blocks_o_proj(1)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_o_proj_weight, a.workspace_59], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_a, a.workspace_59, a.matmul_44], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.attention_starts_fma, [a.rope_3(1), a.rope_4(1), a.blocks_1_linear_v_proj, a.starts, a.attention_2, a.attention_5, a.workspace_60], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_o_proj_a(1), a.shared_46], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_2, a.shared_46, a.matmul_27], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_a, a.matmul_27, a.shared_46], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_a, a.workspace_61], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_o_proj_lora_B(1), a.workspace_61, a.matmul_73], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_73, a.attention_2, a.d_blocks_1_linear_o_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_1_linear_o_proj_a, a.d_blocks_o_proj_lora_A(1)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention_2, a.matmul_44, a.workspace_92], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_3(1), a.rope_4(1), a.blocks_1_linear_v_proj, a.attention_5, a.matmul_44, a.starts, a.workspace_92, a.shared_95, a.workspace_86], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_3(1), a.rope_4(1), a.blocks_1_linear_v_proj, a.attention_5, a.matmul_44, a.starts, a.workspace_92, a.attentionGrad_8, a.attentionGrad_2, a.workspace_86], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_linear_v_proj_a(1), a.workspace_84], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_v_proj_lora_B(1), a.workspace_84, a.blocks_1_linear_v_proj_weight, a.blocks_v_proj(1)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_v_proj_weight, a.workspace_85], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_2, a.workspace_85, a.matmul_45], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_25lup5r3fyc, [a.blocks_normalised_attn_norm(1), a.blocks_attn_norm(1), a.blocks_1_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_v_proj_a(1), a.workspace_84], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.workspace_84, a.matmul_36], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_2, a.matmul_36, a.d_blocks_v_proj_lora_B(1)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad_2, a.workspace_87], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_v_proj_lora_B(1), a.workspace_87, a.matmul_82], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_82, a.blocks_1_h, a.d_blocks_1_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_1_linear_v_proj_a, a.d_blocks_v_proj_lora_A(1)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_8, a.rope, a.d_blocks_1_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.1.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_linear_k_proj_a(1), a.workspace_88], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_k_proj_lora_B(1), a.workspace_88, a.blocks_1_linear_k_proj_weight, a.blocks_k_proj(1)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_k_proj_weight, a.workspace_89], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_splitHeads, a.workspace_89, a.matmul_81], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_k_proj_a(1), a.workspace_88], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.workspace_88, a.matmul_37], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_splitHeads, a.matmul_37, a.d_blocks_k_proj_lora_B(1)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_splitHeads, a.workspace_90], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_k_proj_lora_B(1), a.workspace_90, a.matmul_85], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_85, a.blocks_1_h, a.shared_47], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_47, a.d_blocks_k_proj_lora_A(1)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_95, a.rope, a.d_blocks_1_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.1.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_linear_q_proj_a(1), a.shared_47], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_q_proj_lora_B(1), a.shared_47, a.blocks_1_linear_q_proj_weight, a.blocks_q_proj(1)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_q_proj_weight, a.workspace_113], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_splitHeads_2, a.workspace_113, a.matmul_28], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_45, a.matmul_81, a.matmul_28, a.shared_95], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_q_proj_a(1), a.shared_47], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_47, a.matmul_29], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_splitHeads_2, a.matmul_29, a.shared_47], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_splitHeads_2, a.workspace_62], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_q_proj_lora_B(1), a.workspace_62, a.matmul_46], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_46, a.blocks_1_h, a.shared_48], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.d_blocks_q_proj_lora_A(1)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_attn_norm(1), a.shared_95, a.d_blocks_1_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(attn_norm) map model.ts:84"),
  call(k.normaliseGrad_f32, [a.blocks_normalised_attn_norm(1), a.blocks_1_rstd_attn_norm, a.d_blocks_1_normalised_attn_norm, a.d_blocks_0_x], [1024, 1, 1], [1024, 128], "d blocks.0.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_a, a.d_blocks_0_x, a.d_blocks_0_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_linear_down_proj_a_2(0), a.workspace_63], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_down_proj_lora_B(0), a.workspace_63, a.blocks_0_linear_down_proj_weight, a.blocks_down_proj(0)], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_down_proj_weight, a.workspace_64], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x_2, a.workspace_64, a.matmul_70], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_normalised_mlp_norm(0), a.blocks_mlp_norm(0), a.blocks_0_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_gate_proj_a(0), a.shared_48], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_gate_proj_lora_B(0), a.shared_48, a.blocks_0_linear_gate_proj_weight, a.blocks_gate_proj(0)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_gate_proj_weight, a.workspace_64], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_64, a.blocks_0_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_linear_up_proj_a(0), a.shared_48], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_up_proj_lora_B(0), a.shared_48, a.blocks_0_linear_up_proj_weight, a.blocks_up_proj(0)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_up_proj_weight, a.workspace_64], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_64, a.shared_120], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_0_linear_gate_proj, a.shared_120, a.blocks_0_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_down_proj_a_2(0), a.shared_85], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_g, a.shared_85, a.matmul_61], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_x_2, a.matmul_61, a.shared_48], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_x_2, a.workspace_101], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_down_proj_lora_B(0), a.workspace_101, a.matmul_93], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul_93, a.blocks_0_g, a.shared_85], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.0.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_85, a.d_blocks_down_proj_lora_A(0)], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.0.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_0_linear_gate_proj, a.shared_120, a.matmul_70, a.d_blocks_0_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_0_linear_gate_proj, a.matmul_70, a.shared_120], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_up_proj_weight, a.workspace_111], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_111, a.matmul_62], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_up_proj_a(0), a.shared_94], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_94, a.matmul_71], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.shared_120, a.matmul_71, a.d_blocks_up_proj_lora_B(0)], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_120, a.workspace_112], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(0), a.workspace_112, a.matmul_78], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_120, a.workspace_112], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(0), a.workspace_112, a.matmul_78], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_120, a.workspace_112], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_up_proj_lora_B(0), a.workspace_112, a.matmul_78], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_78, a.blocks_0_m, a.shared_94], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_94, a.d_blocks_up_proj_lora_A(0)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_gate_proj_weight, a.workspace_111], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_linear_gate_proj, a.workspace_111, a.matmul_80], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_62, a.matmul_80, a.d_blocks_0_m], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_gate_proj_a(0), a.workspace_102], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_102, a.matmul_63], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_gate_proj, a.matmul_63, a.d_blocks_0_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_linear_gate_proj, a.workspace_103], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(0), a.workspace_103, a.matmul_79], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_linear_gate_proj, a.workspace_103], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(0), a.workspace_103, a.matmul_79], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_linear_gate_proj, a.workspace_103], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_gate_proj_lora_B(0), a.workspace_103, a.matmul_79], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_79, a.blocks_0_m, a.shared_50], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_50, a.d_blocks_gate_proj_lora_A(0)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_mlp_norm(0), a.d_blocks_0_m, a.shared_51], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.0.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_normalised_mlp_norm(0), a.blocks_rstd_mlp_norm(0), a.shared_51, a.shared_78], [1024, 1, 1], [1024, 128], "d blocks.0.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_0_x_2, a.shared_78, a.shared_65], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_linear_o_proj_a(0), a.shared_50], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_o_proj_lora_B(0), a.shared_50, a.blocks_0_linear_o_proj_weight, a.blocks_o_proj(0)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_o_proj_weight, a.workspace_97], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_97, a.shared_51], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.attention_starts_fma, [a.rope_3(0), a.rope_4(0), a.blocks_0_linear_v_proj, a.starts, a.shared_89, a.attention_7, a.workspace_98], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_o_proj_a(0), a.shared_76], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_89, a.shared_76, a.matmul_58], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.shared_65, a.matmul_58, a.d_blocks_0_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_65, a.shared_78], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_o_proj_lora_B(0), a.shared_78, a.matmul_74], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_74, a.shared_89, a.shared_64], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.d_blocks_o_proj_lora_A(0)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.shared_89, a.shared_51, a.workspace_115], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_3(0), a.rope_4(0), a.blocks_0_linear_v_proj, a.attention_7, a.shared_51, a.starts, a.workspace_115, a.shared_65, a.workspace_114], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_3(0), a.rope_4(0), a.blocks_0_linear_v_proj, a.attention_7, a.shared_51, a.starts, a.workspace_115, a.shared_77, a.shared_84, a.workspace_114], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.embed_f32, [a.embed, a.tokens, a.shared_51], [1024, 1, 1], [128], "x embed model.ts:101"),
  call(k.normalise, [a.shared_51, a.shared_89, a.blocks_0_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_89, a.blocks_attn_norm(0), a.shared_51], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_v_proj_a(0), a.workspace_105], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_105, a.matmul_65], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.shared_84, a.matmul_65, a.d_blocks_v_proj_lora_B(0)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_84, a.workspace_106], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_v_proj_lora_B(0), a.workspace_106, a.matmul_68], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_68, a.shared_51, a.d_blocks_0_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_0_linear_v_proj_a, a.d_blocks_v_proj_lora_A(0)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.shared_77, a.rope, a.shared_84], [2048, 1, 1], [32, 128, 2, -1], "d blocks.0.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_linear_k_proj_a(0), a.shared_76], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.shared_76, a.matmul_58], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.shared_84, a.matmul_58, a.d_blocks_k_proj_lora_B(0)], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_84, a.shared_77], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_k_proj_lora_B(0), a.shared_77, a.matmul_64], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_64, a.shared_51, a.shared_76], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_76, a.d_blocks_k_proj_lora_A(0)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_65, a.rope, a.shared_78], [4096, 1, 1], [32, 128, 4, -1], "d blocks.0.splitHeads rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_q_proj_lora_A(0), a.blocks_0_linear_q_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_q_proj_a, a.shared_64], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.shared_64, a.shared_66], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.shared_78, a.shared_66, a.d_blocks_0_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_78, a.shared_65], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_q_proj_lora_B(0), a.shared_65, a.matmul_64], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_64, a.shared_51, a.shared_64], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.d_blocks_q_proj_lora_A(0)], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.q_proj.lora_A map model.ts:85"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_q_proj_lora_A(0), a.g_84], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_q_proj_lora_B, a.g_83], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_A(0), a.g_82], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_B(0), a.g_20], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_A(0), a.g_81], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_B(0), a.g_80], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_o_proj_lora_A(0), a.g_79], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_B, a.g_19], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_gate_proj_lora_A(0), a.g_78], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_B, a.g_77], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_A(0), a.g_76], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_B(0), a.g_4], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down_proj_lora_A(0), a.g_75], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_48, a.g_74], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_q_proj_lora_A(1), a.g_73], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_47, a.g_18], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_A(1), a.g_72], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_B(1), a.g_71], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_A(1), a.g_70], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_B(1), a.g_17], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_o_proj_lora_A(1), a.g_69], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_46, a.g_68], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_gate_proj_lora_A(1), a.g_67], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_45, a.g_16], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_A(1), a.g_66], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_B(1), a.g_65], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down_proj_lora_A(1), a.g_64], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_42, a.g_3], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_q_proj_lora_A(2), a.g_63], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_41, a.g_62], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_A(2), a.g_61], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_B(2), a.g_15], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_A(2), a.g_60], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_B(2), a.g_59], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_o_proj_lora_A(2), a.g_58], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_39, a.g_14], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_gate_proj_lora_A(2), a.g_57], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_38, a.g_56], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_A(2), a.g_55], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_B(2), a.g_13], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down_proj_lora_A(2), a.g_54], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_34, a.g_53], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_q_proj_lora_A(3), a.g_52], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_33, a.shared_49], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_A(3), a.g_51], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_B(3), a.g_50], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_A(3), a.g_49], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_B(3), a.g_12], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_o_proj_lora_A(3), a.g_48], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_32, a.g_47], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_gate_proj_lora_A(3), a.g_46], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_31, a.g_11], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_A(3), a.g_45], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_B(3), a.g_44], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down_proj_lora_A(3), a.g_43], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_29, a.g_10], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_q_proj_lora_A(4), a.g_42], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_28, a.g_41], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_A(4), a.g_40], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_B(4), a.g_2], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_A(4), a.g_39], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_B(4), a.g_38], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_o_proj_lora_A(4), a.g_37], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_26, a.g_9], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_gate_proj_lora_A(4), a.g_36], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_gate_proj_lora_B, a.g_35], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_A(4), a.g_34], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_B(4), a.g_8], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down_proj_lora_A(4), a.g_33], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_22, a.g_32], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_q_proj_lora_A(5), a.g_31], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_21, a.g_7], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_A(5), a.g_30], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_k_proj_lora_B(5), a.g_29], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_A(5), a.g_28], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_v_proj_lora_B(5), a.g], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_o_proj_lora_A(5), a.g_27], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_19, a.g_26], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_gate_proj_lora_A(5), a.g_25], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_gate_proj_lora_B, a.g_6], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_A(5), a.g_24], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_up_proj_lora_B(5), a.g_23], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_down_proj_lora_A(5), a.g_22], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_14, a.g_5], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.map_utt4xiuz3e, [a.g_84, a.g_83, a.g_82, a.g_20, a.g_21], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_81, a.g_80, a.g_79, a.g_19, a.g_20], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_78, a.g_77, a.g_76, a.g_4, a.g_19], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_75, a.g_74, a.g_73, a.g_18, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_72, a.g_71, a.g_70, a.g_17, a.g_18], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_69, a.g_68, a.g_67, a.g_16, a.g_17], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_66, a.g_65, a.g_64, a.g_3, a.g_16], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_63, a.g_62, a.g_61, a.g_15, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_60, a.g_59, a.g_58, a.g_14, a.g_15], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_57, a.g_56, a.g_55, a.g_13, a.g_14], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_54, a.g_53, a.g_52, a.shared_49, a.g_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_51, a.g_50, a.g_49, a.g_12, a.shared_49], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_48, a.g_47, a.g_46, a.g_11, a.g_12], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_45, a.g_44, a.g_43, a.g_10, a.g_11], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_42, a.g_41, a.g_40, a.g_2, a.g_10], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_39, a.g_38, a.g_37, a.g_9, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_36, a.g_35, a.g_34, a.g_8, a.g_9], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_33, a.g_32, a.g_31, a.g_7, a.g_8], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_30, a.g_29, a.g_28, a.g, a.g_7], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_27, a.g_26, a.g_25, a.g_6, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_24, a.g_23, a.g_22, a.g_5, a.g_6], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_21, a.g_20, a.g_19, a.g_4, a.g_5], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_18, a.g_17, a.g_16, a.g_3, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_15, a.g_14, a.g_13, a.shared_49, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_12, a.g_11, a.g_10, a.g_2, a.shared_49], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_9, a.g_8, a.g_7, a.g, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_5, a.g_4, a.g_3, a.shared_49, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_3wt2f1p0bu, [a.g, a.g_2, a.g_6, a.shared_49], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  ...layers(0, 5, (i) => [
    call(k.update_cx72m392gh, [a.blocks_q_proj_lora_A(i), a.m_of_blocks_q_proj_lora_A(i), a.v_of_blocks_q_proj_lora_A(i), a.d_blocks_q_proj_lora_A(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.q_proj.lora_A update model.ts:44`),
    call(k.update_cx72m392gh, [a.blocks_q_proj_lora_B(i), a.m_of_blocks_q_proj_lora_B(i), a.v_of_blocks_q_proj_lora_B(i), a.d_blocks_q_proj_lora_B(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.q_proj.lora_B update model.ts:44`),
    call(k.update_cx72m392gh, [a.blocks_k_proj_lora_A(i), a.m_of_blocks_k_proj_lora_A(i), a.v_of_blocks_k_proj_lora_A(i), a.d_blocks_k_proj_lora_A(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.k_proj.lora_A update model.ts:46`),
    call(k.update_cx72m392gh, [a.blocks_k_proj_lora_B(i), a.m_of_blocks_k_proj_lora_B(i), a.v_of_blocks_k_proj_lora_B(i), a.d_blocks_k_proj_lora_B(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], `blocks.${i}.k_proj.lora_B update model.ts:46`),
    call(k.update_cx72m392gh, [a.blocks_v_proj_lora_A(i), a.m_of_blocks_v_proj_lora_A(i), a.v_of_blocks_v_proj_lora_A(i), a.d_blocks_v_proj_lora_A(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.v_proj.lora_A update model.ts:48`),
    call(k.update_cx72m392gh, [a.blocks_v_proj_lora_B(i), a.m_of_blocks_v_proj_lora_B(i), a.v_of_blocks_v_proj_lora_B(i), a.d_blocks_v_proj_lora_B(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], `blocks.${i}.v_proj.lora_B update model.ts:48`),
    call(k.update_cx72m392gh, [a.blocks_o_proj_lora_A(i), a.m_of_blocks_o_proj_lora_A(i), a.v_of_blocks_o_proj_lora_A(i), a.d_blocks_o_proj_lora_A(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.o_proj.lora_A update model.ts:50`),
    call(k.update_cx72m392gh, [a.blocks_o_proj_lora_B(i), a.m_of_blocks_o_proj_lora_B(i), a.v_of_blocks_o_proj_lora_B(i), a.d_blocks_o_proj_lora_B(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.o_proj.lora_B update model.ts:50`),
    call(k.update_cx72m392gh, [a.blocks_gate_proj_lora_A(i), a.m_of_blocks_gate_proj_lora_A(i), a.v_of_blocks_gate_proj_lora_A(i), a.d_blocks_gate_proj_lora_A(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.gate_proj.lora_A update model.ts:54`),
    call(k.update_cx72m392gh, [a.blocks_gate_proj_lora_B(i), a.m_of_blocks_gate_proj_lora_B(i), a.v_of_blocks_gate_proj_lora_B(i), a.d_blocks_gate_proj_lora_B(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], `blocks.${i}.gate_proj.lora_B update model.ts:54`),
    call(k.update_cx72m392gh, [a.blocks_up_proj_lora_A(i), a.m_of_blocks_up_proj_lora_A(i), a.v_of_blocks_up_proj_lora_A(i), a.d_blocks_up_proj_lora_A(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.up_proj.lora_A update model.ts:56`),
    call(k.update_cx72m392gh, [a.blocks_up_proj_lora_B(i), a.m_of_blocks_up_proj_lora_B(i), a.v_of_blocks_up_proj_lora_B(i), a.d_blocks_up_proj_lora_B(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], `blocks.${i}.up_proj.lora_B update model.ts:56`),
    call(k.update_cx72m392gh, [a.blocks_down_proj_lora_A(i), a.m_of_blocks_down_proj_lora_A(i), a.v_of_blocks_down_proj_lora_A(i), a.d_blocks_down_proj_lora_A(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], `blocks.${i}.down_proj.lora_A update model.ts:58`),
    call(k.update_cx72m392gh, [a.blocks_down_proj_lora_B(i), a.m_of_blocks_down_proj_lora_B(i), a.v_of_blocks_down_proj_lora_B(i), a.shared_15(i), a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.down_proj.lora_B update model.ts:58`),
  ]),
];

// ── Evaluate: the forward alone, without dropout ──────────────────────────────────────────────────────────────────

const evaluate = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_7], [1024, 1, 1], [128], "x embed model.ts:101"),
  ...layers(0, 5, (i) => [
    call(k.normalise, [a.shared_7, a.shared_70, a.shared_53], [1024, 1, 1], [128, 0.00001], `blocks.${i}.normalised(attn_norm) normalise model.ts:84`),
    call(k.map_25lup5r3fyc, [a.shared_70, a.blocks_attn_norm(i), a.shared_55], [32, 1, 1], [1024, 128, 1024, 32, 128], `blocks.${i}.h map model.ts:84`),
    call(k.map_2f55wmjmkjn, [a.blocks_q_proj_lora_A(i), a.shared_71], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(q_proj) a map model.ts:85`),
    call(k.matmul_pack_f32, [a.shared_71, a.workspace_96], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(q_proj) weight matmul model.ts:85`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_q_proj_lora_B(i), a.workspace_96, a.shared_69, a.blocks_q_proj(i)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], `blocks.${i}.linear(q_proj) weight matmul model.ts:85`),
    call(k.matmul_pack_f32_transposed, [a.shared_69, a.shared_72], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], `blocks.${i}.linear(q_proj) linear model.ts:85`),
    call(k.matmul_rows_panels_fma, [a.shared_55, a.shared_72, a.shared_81], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], `blocks.${i}.linear(q_proj) linear model.ts:85`),
    call(k.rope_half, [a.shared_81, a.rope, a.shared_70], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
    call(k.map_2f55wmjmkjn, [a.blocks_k_proj_lora_A(i), a.shared_82], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(k_proj) a map model.ts:86`),
    call(k.matmul_pack_f32, [a.shared_82, a.workspace_100], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(k_proj) weight matmul model.ts:86`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_k_proj_lora_B(i), a.workspace_100, a.shared_79, a.blocks_k_proj(i)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], `blocks.${i}.linear(k_proj) weight matmul model.ts:86`),
    call(k.matmul_pack_f32_transposed, [a.shared_79, a.workspace_99], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], `blocks.${i}.linear(k_proj) linear model.ts:86`),
    call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_99, a.shared_87], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], `blocks.${i}.linear(k_proj) linear model.ts:86`),
    call(k.rope_half, [a.shared_87, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
    call(k.map_2f55wmjmkjn, [a.blocks_v_proj_lora_A(i), a.shared_86], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(v_proj) a map model.ts:87`),
    call(k.matmul_pack_f32, [a.shared_86, a.workspace_104], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(v_proj) weight matmul model.ts:87`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_v_proj_lora_B(i), a.workspace_104, a.shared_90, a.blocks_v_proj(i)], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], `blocks.${i}.linear(v_proj) weight matmul model.ts:87`),
    call(k.matmul_pack_f32_transposed, [a.shared_90, a.workspace_108], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], `blocks.${i}.linear(v_proj) linear model.ts:87`),
    call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_108, a.shared_87], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], `blocks.${i}.linear(v_proj) linear model.ts:87`),
    call(k.attention_starts_fma, [a.shared_70, a.rope_2, a.shared_87, a.starts, a.shared_55, a.shared_92, a.workspace_107], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
    call(k.map_2f55wmjmkjn, [a.blocks_o_proj_lora_A(i), a.shared_68], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(o_proj) a map model.ts:89`),
    call(k.matmul_pack_f32, [a.shared_68, a.workspace_95], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(o_proj) weight matmul model.ts:89`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_o_proj_lora_B(i), a.workspace_95, a.shared_80, a.blocks_o_proj(i)], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], `blocks.${i}.linear(o_proj) weight matmul model.ts:89`),
    call(k.matmul_pack_f32_transposed, [a.shared_80, a.shared_83], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], `blocks.${i}.linear(o_proj) linear model.ts:89`),
    call(k.matmul_rows_panels_fma, [a.shared_55, a.shared_83, a.shared_70], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], `blocks.${i}.linear(o_proj) linear model.ts:89`),
    call(k.map_28n9mlny2ys, [a.shared_7, a.shared_70, a.shared_103], [32, 1, 1], [131072, 1, 1, 4096], `blocks.${i}.a map model.ts:89`),
    call(k.normalise, [a.shared_103, a.shared_7, a.shared_53], [1024, 1, 1], [128, 0.00001], `blocks.${i}.normalised(mlp_norm) normalise model.ts:91`),
    call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_mlp_norm(i), a.shared_74], [32, 1, 1], [1024, 128, 1024, 32, 128], `blocks.${i}.m map model.ts:91`),
    call(k.map_2f55wmjmkjn, [a.blocks_gate_proj_lora_A(i), a.shared_5], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(gate_proj) a map model.ts:92`),
    call(k.matmul_pack_f32, [a.shared_5, a.workspace_7], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(gate_proj) weight matmul model.ts:92`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_gate_proj_lora_B(i), a.workspace_7, a.shared_88, a.blocks_gate_proj(i)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], `blocks.${i}.linear(gate_proj) weight matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_109], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], `blocks.${i}.linear(gate_proj) linear model.ts:92`),
    call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_109, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], `blocks.${i}.linear(gate_proj) linear model.ts:92`),
    call(k.map_2f55wmjmkjn, [a.blocks_up_proj_lora_A(i), a.shared_91], [1, 1, 1], [1024, 1, 4, 1024], `blocks.${i}.linear(up_proj) a map model.ts:92`),
    call(k.matmul_pack_f32, [a.shared_91, a.workspace_110], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], `blocks.${i}.linear(up_proj) weight matmul model.ts:92`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_up_proj_lora_B(i), a.workspace_110, a.shared_88, a.blocks_up_proj(i)], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], `blocks.${i}.linear(up_proj) weight matmul model.ts:92`),
    call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_109], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], `blocks.${i}.linear(up_proj) linear model.ts:92`),
    call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_109, a.shared_97], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], `blocks.${i}.linear(up_proj) linear model.ts:92`),
    call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_97, a.shared_75], [88, 1, 1], [360448, 1, 1, 4096], `blocks.${i}.g map model.ts:92`),
    call(k.map_2f55wmjmkjn, [a.blocks_down_proj_lora_A(i), a.blocks_linear_down_proj_a(i)], [1, 1, 1], [2816, 1, 1, 2816], `blocks.${i}.linear(down_proj) a map model.ts:93`),
    call(k.matmul_pack_f32, [a.blocks_linear_down_proj_a(i), a.workspace_10(i)], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], `blocks.${i}.linear(down_proj) weight matmul model.ts:93`),
    call(k.matmul_rows_panels_plus_fma, [a.blocks_down_proj_lora_B(i), a.workspace_10(i), a.shared_6(i), a.blocks_down_proj(i)], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], `blocks.${i}.linear(down_proj) weight matmul model.ts:93`),
    call(k.matmul_pack_f32_transposed, [a.shared_6(i), a.workspace_35(i)], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], `blocks.${i}.linear(down_proj) linear model.ts:93`),
    call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_35(i), a.blocks_linear_down_proj(i)], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], `blocks.${i}.linear(down_proj) linear model.ts:93`),
    call(k.map_28n9mlny2ys, [a.shared_103, a.blocks_linear_down_proj(i), a.blocks_x_2(i)], [32, 1, 1], [131072, 1, 1, 4096], `blocks.${i}.x map model.ts:93`),
  ]),
  call(k.normalise, [a.shared_55, a.shared_7, a.shared_68], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:103"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.norm, a.shared_102], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:103"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_119, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_119, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_119, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_8, a.shared_1, a.shared_4, a.shared_106], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_104, a.workspace_119, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_104, a.workspace_119, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_104, a.workspace_119, a.workspace_8], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_8, a.shared_2, a.shared_10, a.shared_107], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_119, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_119, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_119], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_119, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.shared_12, a.shared_3, a.shared_11, a.shared_108], [128, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_5, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:111"),
  call(k.map_y9el2poll4, [a.shared_13, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:111"),
];

// ── What the host writes and reads ────────────────────────────────────────────────────────────────────────────────

const slots = [
  slot("tokens", "i32", [8, 128], a.tokens),
  slot("targets", "i32", [8, 128], a.targets),
  slot("starts", "i32", [8, 128], a.starts),
  slot("rope", "f32", [128, 16, 2], a.rope),
  slot("count", "f32", [], a.count),
  slot("embed", "f32", [2304, 128], a.embed),
  ...layers(0, 5, (i) => [
    slot(`blocks.${i}.attn_norm`, "f32", [128], a.blocks_attn_norm(i)),
    slot(`blocks.${i}.q_proj`, "f32", [128, 128], a.blocks_q_proj(i)),
    slot(`blocks.${i}.k_proj`, "f32", [64, 128], a.blocks_k_proj(i)),
    slot(`blocks.${i}.v_proj`, "f32", [64, 128], a.blocks_v_proj(i)),
    slot(`blocks.${i}.o_proj`, "f32", [128, 128], a.blocks_o_proj(i)),
    slot(`blocks.${i}.mlp_norm`, "f32", [128], a.blocks_mlp_norm(i)),
    slot(`blocks.${i}.gate_proj`, "f32", [352, 128], a.blocks_gate_proj(i)),
    slot(`blocks.${i}.up_proj`, "f32", [352, 128], a.blocks_up_proj(i)),
    slot(`blocks.${i}.down_proj`, "f32", [128, 352], a.blocks_down_proj(i)),
  ]),
  slot("norm", "f32", [128], a.norm),
  ...layers(0, 5, (i) => [
    slot(`blocks.${i}.q_proj.lora_A`, "f32", [8, 128], a.blocks_q_proj_lora_A(i)),
    slot(`blocks.${i}.q_proj.lora_B`, "f32", [128, 8], a.blocks_q_proj_lora_B(i)),
    slot(`blocks.${i}.k_proj.lora_A`, "f32", [8, 128], a.blocks_k_proj_lora_A(i)),
    slot(`blocks.${i}.k_proj.lora_B`, "f32", [64, 8], a.blocks_k_proj_lora_B(i)),
    slot(`blocks.${i}.v_proj.lora_A`, "f32", [8, 128], a.blocks_v_proj_lora_A(i)),
    slot(`blocks.${i}.v_proj.lora_B`, "f32", [64, 8], a.blocks_v_proj_lora_B(i)),
    slot(`blocks.${i}.o_proj.lora_A`, "f32", [8, 128], a.blocks_o_proj_lora_A(i)),
    slot(`blocks.${i}.o_proj.lora_B`, "f32", [128, 8], a.blocks_o_proj_lora_B(i)),
    slot(`blocks.${i}.gate_proj.lora_A`, "f32", [8, 128], a.blocks_gate_proj_lora_A(i)),
    slot(`blocks.${i}.gate_proj.lora_B`, "f32", [352, 8], a.blocks_gate_proj_lora_B(i)),
    slot(`blocks.${i}.up_proj.lora_A`, "f32", [8, 128], a.blocks_up_proj_lora_A(i)),
    slot(`blocks.${i}.up_proj.lora_B`, "f32", [352, 8], a.blocks_up_proj_lora_B(i)),
    slot(`blocks.${i}.down_proj.lora_A`, "f32", [8, 352], a.blocks_down_proj_lora_A(i)),
    slot(`blocks.${i}.down_proj.lora_B`, "f32", [128, 8], a.blocks_down_proj_lora_B(i)),
  ]),
  slot("learningRate", "f32", [], a.learningRate),
  slot("biasCorrection1", "f32", [], a.biasCorrection1),
  slot("biasCorrection2", "f32", [], a.biasCorrection2),
  ...layers(0, 5, (i) => [
    slot(`m of blocks.${i}.q_proj.lora_A`, "f32", [8, 128], a.m_of_blocks_q_proj_lora_A(i)),
    slot(`v of blocks.${i}.q_proj.lora_A`, "f32", [8, 128], a.v_of_blocks_q_proj_lora_A(i)),
    slot(`m of blocks.${i}.q_proj.lora_B`, "f32", [128, 8], a.m_of_blocks_q_proj_lora_B(i)),
    slot(`v of blocks.${i}.q_proj.lora_B`, "f32", [128, 8], a.v_of_blocks_q_proj_lora_B(i)),
    slot(`m of blocks.${i}.k_proj.lora_A`, "f32", [8, 128], a.m_of_blocks_k_proj_lora_A(i)),
    slot(`v of blocks.${i}.k_proj.lora_A`, "f32", [8, 128], a.v_of_blocks_k_proj_lora_A(i)),
    slot(`m of blocks.${i}.k_proj.lora_B`, "f32", [64, 8], a.m_of_blocks_k_proj_lora_B(i)),
    slot(`v of blocks.${i}.k_proj.lora_B`, "f32", [64, 8], a.v_of_blocks_k_proj_lora_B(i)),
    slot(`m of blocks.${i}.v_proj.lora_A`, "f32", [8, 128], a.m_of_blocks_v_proj_lora_A(i)),
    slot(`v of blocks.${i}.v_proj.lora_A`, "f32", [8, 128], a.v_of_blocks_v_proj_lora_A(i)),
    slot(`m of blocks.${i}.v_proj.lora_B`, "f32", [64, 8], a.m_of_blocks_v_proj_lora_B(i)),
    slot(`v of blocks.${i}.v_proj.lora_B`, "f32", [64, 8], a.v_of_blocks_v_proj_lora_B(i)),
    slot(`m of blocks.${i}.o_proj.lora_A`, "f32", [8, 128], a.m_of_blocks_o_proj_lora_A(i)),
    slot(`v of blocks.${i}.o_proj.lora_A`, "f32", [8, 128], a.v_of_blocks_o_proj_lora_A(i)),
    slot(`m of blocks.${i}.o_proj.lora_B`, "f32", [128, 8], a.m_of_blocks_o_proj_lora_B(i)),
    slot(`v of blocks.${i}.o_proj.lora_B`, "f32", [128, 8], a.v_of_blocks_o_proj_lora_B(i)),
    slot(`m of blocks.${i}.gate_proj.lora_A`, "f32", [8, 128], a.m_of_blocks_gate_proj_lora_A(i)),
    slot(`v of blocks.${i}.gate_proj.lora_A`, "f32", [8, 128], a.v_of_blocks_gate_proj_lora_A(i)),
    slot(`m of blocks.${i}.gate_proj.lora_B`, "f32", [352, 8], a.m_of_blocks_gate_proj_lora_B(i)),
    slot(`v of blocks.${i}.gate_proj.lora_B`, "f32", [352, 8], a.v_of_blocks_gate_proj_lora_B(i)),
    slot(`m of blocks.${i}.up_proj.lora_A`, "f32", [8, 128], a.m_of_blocks_up_proj_lora_A(i)),
    slot(`v of blocks.${i}.up_proj.lora_A`, "f32", [8, 128], a.v_of_blocks_up_proj_lora_A(i)),
    slot(`m of blocks.${i}.up_proj.lora_B`, "f32", [352, 8], a.m_of_blocks_up_proj_lora_B(i)),
    slot(`v of blocks.${i}.up_proj.lora_B`, "f32", [352, 8], a.v_of_blocks_up_proj_lora_B(i)),
    slot(`m of blocks.${i}.down_proj.lora_A`, "f32", [8, 352], a.m_of_blocks_down_proj_lora_A(i)),
    slot(`v of blocks.${i}.down_proj.lora_A`, "f32", [8, 352], a.v_of_blocks_down_proj_lora_A(i)),
    slot(`m of blocks.${i}.down_proj.lora_B`, "f32", [128, 8], a.m_of_blocks_down_proj_lora_B(i)),
    slot(`v of blocks.${i}.down_proj.lora_B`, "f32", [128, 8], a.v_of_blocks_down_proj_lora_B(i)),
  ]),
  slot("loss", "f32", [], a.loss),
  slot("rows", "f32", [8, 128], a.shared_5),
  slot("gradientNorm", "f32", [], a.shared_49),
  slot("x", "f32", [8, 128, 128], a.shared_7),
  ...layers(0, 5, (i) => [
    slot(`blocks.${i}.normalised(attn_norm)`, "f32", [8, 128, 128], a.blocks_normalised_attn_norm(i)),
    slot(`blocks.${i}.rstd(attn_norm)`, "f32", [8, 128, 1], a.blocks_rstd_attn_norm(i)),
    slot(`blocks.${i}.h`, "f32", [8, 128, 128], a.blocks_h(i)),
    slot(`blocks.${i}.linear(q_proj) a`, "f32", [8, 128], a.blocks_linear_q_proj_a(i)),
    slot(`blocks.${i}.linear(q_proj) weight`, "f32", [128, 128], a.shared_73(i)),
    slot("workspace", "u32", [1024], a.workspace_73(i)),
    slot(`blocks.${i}.linear(q_proj)`, "f32", [8, 128, 128], a.blocks_linear_q_proj(i)),
    slot("workspace", "u32", [16384], a.workspace_77(i)),
    slot("rope", "f32", [8, 128, 4, 32], a.rope_3(i)),
    slot(`blocks.${i}.linear(k_proj) a`, "f32", [8, 128], a.blocks_linear_k_proj_a(i)),
    slot(`blocks.${i}.linear(k_proj) weight`, "f32", [64, 128], a.blocks_linear_k_proj_weight_2(i)),
    slot("workspace", "u32", [1024], a.workspace_73(i)),
    slot(`blocks.${i}.linear(k_proj)`, "f32", [8, 128, 64], a.blocks_linear_k_proj(i)),
    slot("workspace", "u32", [8192], a.workspace_75(i)),
    slot("rope", "f32", [8, 128, 2, 32], a.rope_4(i)),
    slot(`blocks.${i}.linear(v_proj) a`, "f32", [8, 128], a.blocks_linear_v_proj_a(i)),
    slot(`blocks.${i}.linear(v_proj) weight`, "f32", [64, 128], a.blocks_linear_v_proj_weight_2(i)),
    slot("workspace", "u32", [1024], a.workspace_73(i)),
    slot(`blocks.${i}.linear(v_proj)`, "f32", [8, 128, 64], a.blocks_linear_v_proj(i)),
    slot("workspace", "u32", [8192], a.workspace_76(i)),
    slot("attention", "f32", [8, 128, 4, 32], a.attention(i)),
    slot(`blocks.${i}.attention`, "f32", [8, 4, 128], a.blocks_attention(i)),
    slot("workspace", "u32", [18688], a.workspace_5(i)),
    slot(`blocks.${i}.linear(o_proj) a`, "f32", [8, 128], a.blocks_linear_o_proj_a(i)),
    slot(`blocks.${i}.linear(o_proj) weight`, "f32", [128, 128], a.blocks_linear_o_proj_weight(i)),
    slot("workspace", "u32", [1024], a.workspace(i)),
    slot(`blocks.${i}.linear(o_proj)`, "f32", [8, 128, 128], a.blocks_linear_o_proj(i)),
    slot("workspace", "u32", [16384], a.workspace_4(i)),
    slot(`blocks.${i}.a`, "f32", [8, 128, 128], a.blocks_a(i)),
    slot(`blocks.${i}.normalised(mlp_norm)`, "f32", [8, 128, 128], a.blocks_normalised_mlp_norm(i)),
    slot(`blocks.${i}.rstd(mlp_norm)`, "f32", [8, 128, 1], a.blocks_rstd_mlp_norm(i)),
    slot(`blocks.${i}.m`, "f32", [8, 128, 128], a.blocks_m(i)),
    slot(`blocks.${i}.linear(gate_proj) a`, "f32", [8, 128], a.blocks_linear_gate_proj_a(i)),
    slot(`blocks.${i}.linear(gate_proj) weight`, "f32", [352, 128], a.shared_54(i)),
    slot("workspace", "u32", [1024], a.workspace_2(i)),
    slot(`blocks.${i}.linear(gate_proj)`, "f32", [8, 128, 352], a.blocks_linear_gate_proj(i)),
    slot("workspace", "u32", [45056], a.workspace_78(i)),
    slot(`blocks.${i}.linear(up_proj) a`, "f32", [8, 128], a.blocks_linear_up_proj_a(i)),
    slot(`blocks.${i}.linear(up_proj) weight`, "f32", [352, 128], a.shared_54(i)),
    slot("workspace", "u32", [1024], a.workspace_74(i)),
    slot(`blocks.${i}.linear(up_proj)`, "f32", [8, 128, 352], a.blocks_linear_up_proj_2(i)),
    slot("workspace", "u32", [45056], a.workspace_78(i)),
    slot(`blocks.${i}.g`, "f32", [8, 128, 352], a.blocks_g(i)),
    slot(`blocks.${i}.linear(down_proj) a`, "f32", [8, 352], a.blocks_linear_down_proj_a_2(i)),
    slot(`blocks.${i}.linear(down_proj) weight`, "f32", [128, 352], a.blocks_linear_down_proj_weight(i)),
    slot("workspace", "u32", [2816], a.workspace_3(i)),
    slot(`blocks.${i}.linear(down_proj)`, "f32", [8, 128, 128], a.blocks_linear_down_proj_2(i)),
    slot("workspace", "u32", [45056], a.workspace_6(i)),
    slot(`blocks.${i}.x`, "f32", [8, 128, 128], a.blocks_x(i)),
  ]),
  slot("normalised(norm)", "f32", [8, 128, 128], a.normalised_norm),
  slot("rstd(norm)", "f32", [8, 128, 1], a.rstd_norm),
  slot("rmsNorm(norm)", "f32", [8, 128, 128], a.rmsNorm_norm),
  slot("crossEntropy", "f32", [8, 128], a.crossEntropy_2),
  slot("workspace", "u32", [1032192], a.workspace_8),
  slot("workspace", "u32", [131072], a.shared_102),
  slot("crossEntropy", "f32", [], a.shared_13),
  slot("d crossEntropy", "f32", [], a.shared_13),
  slot("d rows", "f32", [8, 128], a.d_rows),
  slot("d rmsNorm(norm)", "f32", [8, 128, 128], a.d_rmsNorm_norm),
  slot("workspace", "u32", [1032192], a.workspace_79),
  slot("workspace", "u32", [131072], a.workspace_121),
  slot("d normalised(norm)", "f32", [8, 128, 128], a.d_normalised_norm),
  slot("d blocks.5.x", "f32", [8, 128, 128], a.d_blocks_5_x),
  slot("blocks.5.linear(down_proj) weight", "f32", [128, 352], a.shared_16),
  slot("workspace", "u32", [2816], a.shared_31),
  slot("matmul", "f32", [1024, 352], a.matmul_32),
  slot("workspace", "u32", [45056], a.workspace_36),
  slot("blocks.5.m", "f32", [8, 128, 128], a.blocks_5_m),
  slot("blocks.5.linear(gate_proj) weight", "f32", [352, 128], a.blocks_5_linear_gate_proj_weight),
  slot("workspace", "u32", [1024], a.shared_14),
  slot("blocks.5.linear(gate_proj)", "f32", [8, 128, 352], a.blocks_5_linear_gate_proj),
  slot("workspace", "u32", [45056], a.shared_16),
  slot("blocks.5.g", "f32", [8, 128, 352], a.shared_100),
  slot("matmul", "f32", [1024, 8], a.matmul_2),
  slot("workspace", "u32", [2816], a.workspace_9),
  slot("d blocks.5.down_proj.lora_B", "f32", [128, 8], a.shared_14),
  slot("matmul", "f32", [8, 1024], a.matmul),
  slot("workspace", "u32", [131072], a.workspace_13),
  slot("d blocks.5.linear(down_proj) a", "f32", [8, 352], a.d_blocks_5_linear_down_proj_a),
  slot("d blocks.5.down_proj.lora_A", "f32", [8, 352], a.d_blocks_down_proj_lora_A(5)),
  slot("d blocks.5.linear(gate_proj)", "f32", [8, 128, 352], a.shared_100),
  slot("d blocks.5.linear(up_proj)", "f32", [8, 128, 352], a.d_blocks_5_linear_up_proj),
  slot("blocks.5.linear(up_proj) weight", "f32", [352, 128], a.blocks_5_linear_up_proj_weight),
  slot("workspace", "u32", [1024], a.shared_32),
  slot("matmul", "f32", [1024, 128], a.matmul_51),
  slot("workspace", "u32", [45056], a.workspace_38),
  slot("matmul", "f32", [1024, 8], a.shared_18),
  slot("workspace", "u32", [1024], a.workspace_11),
  slot("d blocks.5.up_proj.lora_B", "f32", [352, 8], a.d_blocks_up_proj_lora_B(5)),
  slot("matmul", "f32", [8, 1024], a.shared_18),
  slot("workspace", "u32", [129536], a.workspace_22),
  slot("d blocks.5.linear(up_proj) a", "f32", [8, 128], a.d_blocks_5_linear_up_proj_a),
  slot("d blocks.5.up_proj.lora_A", "f32", [8, 128], a.d_blocks_up_proj_lora_A(5)),
  slot("matmul", "f32", [1024, 128], a.matmul_3),
  slot("workspace", "u32", [45056], a.workspace_83),
  slot("d blocks.5.m", "f32", [8, 128, 128], a.shared_60),
  slot("matmul", "f32", [1024, 8], a.matmul_4),
  slot("workspace", "u32", [1024], a.workspace_12),
  slot("d blocks.5.gate_proj.lora_B", "f32", [352, 8], a.d_blocks_5_gate_proj_lora_B),
  slot("matmul", "f32", [8, 1024], a.matmul_50),
  slot("workspace", "u32", [129536], a.workspace_14),
  slot("d blocks.5.linear(gate_proj) a", "f32", [8, 128], a.shared_19),
  slot("d blocks.5.gate_proj.lora_A", "f32", [8, 128], a.d_blocks_gate_proj_lora_A(5)),
  slot("d blocks.5.normalised(mlp_norm)", "f32", [8, 128, 128], a.d_blocks_5_normalised_mlp_norm),
  slot("d blocks.5.a", "f32", [8, 128, 128], a.shared_60),
  slot("d blocks.5.a", "f32", [8, 128, 128], a.d_blocks_5_a),
  slot("blocks.5.linear(o_proj) weight", "f32", [128, 128], a.blocks_5_linear_o_proj_weight),
  slot("workspace", "u32", [1024], a.shared_19),
  slot("matmul", "f32", [1024, 128], a.matmul_33),
  slot("workspace", "u32", [16384], a.workspace_16),
  slot("blocks.5.h", "f32", [8, 128, 128], a.blocks_5_h),
  slot("blocks.5.linear(v_proj) weight", "f32", [64, 128], a.blocks_5_linear_v_proj_weight),
  slot("workspace", "u32", [1024], a.shared_19),
  slot("blocks.5.linear(v_proj)", "f32", [8, 128, 64], a.blocks_5_linear_v_proj),
  slot("workspace", "u32", [8192], a.workspace_15),
  slot("attention", "f32", [8, 128, 4, 32], a.attention_4),
  slot("attention", "f32", [8, 4, 128], a.attention_8),
  slot("workspace", "u32", [18688], a.workspace_17),
  slot("matmul", "f32", [1024, 8], a.matmul_5),
  slot("workspace", "u32", [1024], a.shared_19),
  slot("d blocks.5.o_proj.lora_B", "f32", [128, 8], a.shared_19),
  slot("matmul", "f32", [8, 1024], a.matmul_56),
  slot("workspace", "u32", [131072], a.workspace_18),
  slot("d blocks.5.linear(o_proj) a", "f32", [8, 128], a.shared_20),
  slot("d blocks.5.o_proj.lora_A", "f32", [8, 128], a.d_blocks_o_proj_lora_A(5)),
  slot("d rope", "f32", [8, 128, 4, 32], a.shared_99),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad_7),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad),
  slot("workspace", "u32", [4096], a.workspace_37),
  slot("workspace", "u32", [33280], a.workspace_20),
  slot("matmul", "f32", [1024, 128], a.matmul_34),
  slot("workspace", "u32", [8192], a.workspace_19),
  slot("matmul", "f32", [1024, 8], a.matmul_6),
  slot("workspace", "u32", [1024], a.shared_20),
  slot("d blocks.5.v_proj.lora_B", "f32", [64, 8], a.d_blocks_v_proj_lora_B(5)),
  slot("matmul", "f32", [8, 1024], a.matmul_52),
  slot("workspace", "u32", [65536], a.workspace_21),
  slot("d blocks.5.linear(v_proj) a", "f32", [8, 128], a.d_blocks_5_linear_v_proj_a),
  slot("d blocks.5.v_proj.lora_A", "f32", [8, 128], a.d_blocks_v_proj_lora_A(5)),
  slot("d blocks.5.splitHeads", "f32", [8, 128, 2, 32], a.d_blocks_5_splitHeads),
  slot("blocks.5.linear(k_proj) weight", "f32", [64, 128], a.blocks_5_linear_k_proj_weight),
  slot("workspace", "u32", [1024], a.workspace_54),
  slot("matmul", "f32", [1024, 128], a.matmul_53),
  slot("workspace", "u32", [8192], a.workspace_55),
  slot("matmul", "f32", [1024, 8], a.matmul_24),
  slot("workspace", "u32", [1024], a.workspace_54),
  slot("d blocks.5.k_proj.lora_B", "f32", [64, 8], a.d_blocks_k_proj_lora_B(5)),
  slot("matmul", "f32", [8, 1024], a.matmul_59),
  slot("workspace", "u32", [65536], a.workspace_56),
  slot("d blocks.5.linear(k_proj) a", "f32", [8, 128], a.shared_21),
  slot("d blocks.5.k_proj.lora_A", "f32", [8, 128], a.d_blocks_k_proj_lora_A(5)),
  slot("d blocks.5.splitHeads", "f32", [8, 128, 4, 32], a.d_blocks_5_splitHeads_2),
  slot("blocks.5.linear(q_proj) weight", "f32", [128, 128], a.blocks_5_linear_q_proj_weight),
  slot("workspace", "u32", [1024], a.shared_21),
  slot("matmul", "f32", [1024, 128], a.matmul_7),
  slot("workspace", "u32", [16384], a.workspace_118),
  slot("d blocks.5.h", "f32", [8, 128, 128], a.shared_99),
  slot("matmul", "f32", [1024, 8], a.matmul_8),
  slot("workspace", "u32", [1024], a.shared_21),
  slot("d blocks.5.q_proj.lora_B", "f32", [128, 8], a.shared_21),
  slot("matmul", "f32", [8, 1024], a.matmul_35),
  slot("workspace", "u32", [131072], a.workspace_23),
  slot("d blocks.5.linear(q_proj) a", "f32", [8, 128], a.shared_22),
  slot("d blocks.5.q_proj.lora_A", "f32", [8, 128], a.d_blocks_q_proj_lora_A(5)),
  slot("d blocks.5.normalised(attn_norm)", "f32", [8, 128, 128], a.d_blocks_5_normalised_attn_norm),
  ...layers(4, 3, (i) => [
    slot(`d blocks.${i}.x`, "f32", [8, 128, 128], a.d_blocks_x(i)),
    slot(`d blocks.${i}.x`, "f32", [8, 128, 128], a.d_blocks_x_2(i)),
    slot(`blocks.${i}.linear(down_proj) weight`, "f32", [128, 352], a.shared_23(i)),
    slot("workspace", "u32", [2816], a.workspace_42(i)),
    slot("matmul", "f32", [1024, 352], a.matmul_86(i)),
    slot("workspace", "u32", [45056], a.workspace_43(i)),
    slot(`blocks.${i}.m`, "f32", [8, 128, 128], a.blocks_m_2(i)),
    slot(`blocks.${i}.linear(gate_proj) weight`, "f32", [352, 128], a.blocks_linear_gate_proj_weight(i)),
    slot("workspace", "u32", [1024], a.shared_15(i)),
    slot(`blocks.${i}.linear(gate_proj)`, "f32", [8, 128, 352], a.blocks_linear_gate_proj_2(i)),
    slot("workspace", "u32", [45056], a.shared_23(i)),
    slot(`blocks.${i}.linear(up_proj) weight`, "f32", [352, 128], a.blocks_linear_up_proj_weight(i)),
    slot("workspace", "u32", [1024], a.shared_15(i)),
    slot(`blocks.${i}.linear(up_proj)`, "f32", [8, 128, 352], a.blocks_linear_up_proj(i)),
    slot("workspace", "u32", [45056], a.shared_23(i)),
    slot(`blocks.${i}.g`, "f32", [8, 128, 352], a.blocks_g_2(i)),
    slot("matmul", "f32", [1024, 8], a.shared_111(i)),
    slot("workspace", "u32", [2816], a.shared_114(i)),
    slot(`d blocks.${i}.down_proj.lora_B`, "f32", [128, 8], a.shared_15(i)),
    slot("matmul", "f32", [8, 1024], a.shared_112(i)),
    slot("workspace", "u32", [131072], a.workspace_120(i)),
    slot(`d blocks.${i}.linear(down_proj) a`, "f32", [8, 352], a.shared_114(i)),
    slot(`d blocks.${i}.down_proj.lora_A`, "f32", [8, 352], a.d_blocks_down_proj_lora_A(i)),
    slot(`d blocks.${i}.linear(gate_proj)`, "f32", [8, 128, 352], a.d_blocks_linear_gate_proj(i)),
    slot(`d blocks.${i}.linear(up_proj)`, "f32", [8, 128, 352], a.d_blocks_linear_up_proj(i)),
    slot("matmul", "f32", [1024, 128], a.matmul_66(i)),
    slot("workspace", "u32", [45056], a.workspace_25(i)),
    slot("matmul", "f32", [1024, 8], a.matmul_9(i)),
    slot("workspace", "u32", [1024], a.workspace_24(i)),
    slot(`d blocks.${i}.up_proj.lora_B`, "f32", [352, 8], a.d_blocks_up_proj_lora_B(i)),
    slot("matmul", "f32", [8, 1024], a.matmul_75(i)),
    slot("workspace", "u32", [129536], a.workspace_26(i)),
    slot(`d blocks.${i}.linear(up_proj) a`, "f32", [8, 128], a.shared_25(i)),
    slot(`d blocks.${i}.up_proj.lora_A`, "f32", [8, 128], a.d_blocks_up_proj_lora_A(i)),
    slot("matmul", "f32", [1024, 128], a.matmul_10(i)),
    slot("workspace", "u32", [45056], a.workspace_91(i)),
    slot(`d blocks.${i}.m`, "f32", [8, 128, 128], a.shared_61(i)),
    slot("matmul", "f32", [1024, 8], a.matmul_11(i)),
    slot("workspace", "u32", [1024], a.shared_25(i)),
    slot(`d blocks.${i}.gate_proj.lora_B`, "f32", [352, 8], a.d_blocks_gate_proj_lora_B(i)),
    slot("matmul", "f32", [8, 1024], a.matmul_54(i)),
    slot("workspace", "u32", [129536], a.workspace_27(i)),
    slot(`d blocks.${i}.linear(gate_proj) a`, "f32", [8, 128], a.d_blocks_o_proj_lora_B(i)),
    slot(`d blocks.${i}.gate_proj.lora_A`, "f32", [8, 128], a.d_blocks_gate_proj_lora_A(i)),
    slot(`d blocks.${i}.normalised(mlp_norm)`, "f32", [8, 128, 128], a.d_blocks_normalised_mlp_norm(i)),
    slot(`d blocks.${i}.a`, "f32", [8, 128, 128], a.shared_61(i)),
    slot(`d blocks.${i}.a`, "f32", [8, 128, 128], a.d_blocks_a(i)),
    slot(`blocks.${i}.linear(o_proj) weight`, "f32", [128, 128], a.blocks_linear_o_proj_weight_2(i)),
    slot("workspace", "u32", [1024], a.d_blocks_o_proj_lora_B(i)),
    slot("matmul", "f32", [1024, 128], a.matmul_47(i)),
    slot("workspace", "u32", [16384], a.workspace_28(i)),
    slot("attention", "f32", [8, 128, 4, 32], a.attention_3(i)),
    slot("attention", "f32", [8, 4, 128], a.attention_6(i)),
    slot("workspace", "u32", [18688], a.workspace_29(i)),
    slot("matmul", "f32", [1024, 8], a.matmul_12(i)),
    slot("workspace", "u32", [1024], a.d_blocks_o_proj_lora_B(i)),
    slot(`d blocks.${i}.o_proj.lora_B`, "f32", [128, 8], a.d_blocks_o_proj_lora_B(i)),
    slot("matmul", "f32", [8, 1024], a.matmul_38(i)),
    slot("workspace", "u32", [131072], a.workspace_30(i)),
    slot(`d blocks.${i}.linear(o_proj) a`, "f32", [8, 128], a.shared_27(i)),
    slot(`d blocks.${i}.o_proj.lora_A`, "f32", [8, 128], a.d_blocks_o_proj_lora_A(i)),
    slot("d rope", "f32", [8, 128, 4, 32], a.shared_96(i)),
    slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad_5(i)),
    slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad_3(i)),
    slot("workspace", "u32", [4096], a.workspace_44(i)),
    slot("workspace", "u32", [33280], a.workspace_32(i)),
    slot(`blocks.${i}.linear(v_proj) weight`, "f32", [64, 128], a.blocks_linear_v_proj_weight(i)),
    slot("workspace", "u32", [1024], a.shared_27(i)),
    slot("matmul", "f32", [1024, 128], a.matmul_60(i)),
    slot("workspace", "u32", [8192], a.workspace_31(i)),
    slot(`blocks.${i}.h`, "f32", [8, 128, 128], a.blocks_h_2(i)),
    slot("matmul", "f32", [1024, 8], a.matmul_13(i)),
    slot("workspace", "u32", [1024], a.shared_27(i)),
    slot(`d blocks.${i}.v_proj.lora_B`, "f32", [64, 8], a.d_blocks_v_proj_lora_B(i)),
    slot("matmul", "f32", [8, 1024], a.shared_67(i)),
    slot("workspace", "u32", [65536], a.workspace_33(i)),
    slot(`d blocks.${i}.linear(v_proj) a`, "f32", [8, 128], a.d_blocks_linear_v_proj_a(i)),
    slot(`d blocks.${i}.v_proj.lora_A`, "f32", [8, 128], a.d_blocks_v_proj_lora_A(i)),
    slot(`d blocks.${i}.splitHeads`, "f32", [8, 128, 2, 32], a.d_blocks_splitHeads(i)),
    slot(`blocks.${i}.linear(k_proj) weight`, "f32", [64, 128], a.blocks_linear_k_proj_weight(i)),
    slot("workspace", "u32", [1024], a.workspace_65(i)),
    slot("matmul", "f32", [1024, 128], a.matmul_39(i)),
    slot("workspace", "u32", [8192], a.workspace_66(i)),
    slot("matmul", "f32", [1024, 8], a.matmul_30(i)),
    slot("workspace", "u32", [1024], a.workspace_65(i)),
    slot(`d blocks.${i}.k_proj.lora_B`, "f32", [64, 8], a.d_blocks_k_proj_lora_B(i)),
    slot("matmul", "f32", [8, 1024], a.matmul_83(i)),
    slot("workspace", "u32", [65536], a.workspace_67(i)),
    slot(`d blocks.${i}.linear(k_proj) a`, "f32", [8, 128], a.d_blocks_q_proj_lora_B(i)),
    slot(`d blocks.${i}.k_proj.lora_A`, "f32", [8, 128], a.d_blocks_k_proj_lora_A(i)),
    slot(`d blocks.${i}.splitHeads`, "f32", [8, 128, 4, 32], a.d_blocks_splitHeads_2(i)),
    slot(`blocks.${i}.linear(q_proj) weight`, "f32", [128, 128], a.blocks_linear_q_proj_weight(i)),
    slot("workspace", "u32", [1024], a.d_blocks_q_proj_lora_B(i)),
    slot("matmul", "f32", [1024, 128], a.matmul_14(i)),
    slot("workspace", "u32", [16384], a.workspace_116(i)),
    slot(`d blocks.${i}.h`, "f32", [8, 128, 128], a.shared_96(i)),
    slot("matmul", "f32", [1024, 8], a.matmul_15(i)),
    slot("workspace", "u32", [1024], a.d_blocks_q_proj_lora_B(i)),
    slot(`d blocks.${i}.q_proj.lora_B`, "f32", [128, 8], a.d_blocks_q_proj_lora_B(i)),
    slot("matmul", "f32", [8, 1024], a.matmul_40(i)),
    slot("workspace", "u32", [131072], a.workspace_34(i)),
    slot(`d blocks.${i}.linear(q_proj) a`, "f32", [8, 128], a.shared_30(i)),
    slot(`d blocks.${i}.q_proj.lora_A`, "f32", [8, 128], a.d_blocks_q_proj_lora_A(i)),
    slot(`d blocks.${i}.normalised(attn_norm)`, "f32", [8, 128, 128], a.d_blocks_normalised_attn_norm(i)),
  ]),
  slot("d blocks.2.x", "f32", [8, 128, 128], a.d_blocks_2_x),
  slot("d blocks.2.x", "f32", [8, 128, 128], a.d_blocks_2_x_2),
  slot("blocks.2.linear(down_proj) weight", "f32", [128, 352], a.shared_35),
  slot("workspace", "u32", [2816], a.workspace_68),
  slot("matmul", "f32", [1024, 352], a.matmul_87),
  slot("workspace", "u32", [45056], a.workspace_69),
  slot("blocks.2.m", "f32", [8, 128, 128], a.blocks_2_m),
  slot("blocks.2.linear(gate_proj) weight", "f32", [352, 128], a.blocks_2_linear_gate_proj_weight),
  slot("workspace", "u32", [1024], a.shared_34),
  slot("blocks.2.linear(gate_proj)", "f32", [8, 128, 352], a.blocks_2_linear_gate_proj),
  slot("workspace", "u32", [45056], a.shared_35),
  slot("blocks.2.linear(up_proj) weight", "f32", [352, 128], a.blocks_2_linear_up_proj_weight),
  slot("workspace", "u32", [1024], a.shared_34),
  slot("blocks.2.linear(up_proj)", "f32", [8, 128, 352], a.blocks_2_linear_up_proj),
  slot("workspace", "u32", [45056], a.shared_35),
  slot("blocks.2.g", "f32", [8, 128, 352], a.blocks_2_g),
  slot("matmul", "f32", [1024, 8], a.matmul_89),
  slot("workspace", "u32", [2816], a.shared_118),
  slot("d blocks.2.down_proj.lora_B", "f32", [128, 8], a.shared_34),
  slot("matmul", "f32", [8, 1024], a.matmul_91),
  slot("workspace", "u32", [131072], a.workspace_122),
  slot("d blocks.2.linear(down_proj) a", "f32", [8, 352], a.shared_118),
  slot("d blocks.2.down_proj.lora_A", "f32", [8, 352], a.d_blocks_down_proj_lora_A(2)),
  slot("d blocks.2.linear(gate_proj)", "f32", [8, 128, 352], a.d_blocks_2_linear_gate_proj),
  slot("d blocks.2.linear(up_proj)", "f32", [8, 128, 352], a.d_blocks_2_linear_up_proj),
  slot("matmul", "f32", [1024, 128], a.matmul_67),
  slot("workspace", "u32", [45056], a.workspace_40),
  slot("matmul", "f32", [1024, 8], a.matmul_16),
  slot("workspace", "u32", [1024], a.workspace_39),
  slot("d blocks.2.up_proj.lora_B", "f32", [352, 8], a.d_blocks_up_proj_lora_B(2)),
  slot("matmul", "f32", [8, 1024], a.matmul_76),
  slot("workspace", "u32", [129536], a.workspace_41),
  slot("d blocks.2.linear(up_proj) a", "f32", [8, 128], a.shared_37),
  slot("d blocks.2.up_proj.lora_A", "f32", [8, 128], a.d_blocks_up_proj_lora_A(2)),
  slot("matmul", "f32", [1024, 128], a.matmul_17),
  slot("workspace", "u32", [45056], a.workspace_93),
  slot("d blocks.2.m", "f32", [8, 128, 128], a.shared_62),
  slot("matmul", "f32", [1024, 8], a.matmul_18),
  slot("workspace", "u32", [1024], a.shared_37),
  slot("d blocks.2.gate_proj.lora_B", "f32", [352, 8], a.shared_38),
  slot("matmul", "f32", [8, 1024], a.matmul_55),
  slot("workspace", "u32", [129536], a.workspace_45),
  slot("d blocks.2.linear(gate_proj) a", "f32", [8, 128], a.shared_39),
  slot("d blocks.2.gate_proj.lora_A", "f32", [8, 128], a.d_blocks_gate_proj_lora_A(2)),
  slot("d blocks.2.normalised(mlp_norm)", "f32", [8, 128, 128], a.d_blocks_2_normalised_mlp_norm),
  slot("d blocks.2.a", "f32", [8, 128, 128], a.shared_62),
  slot("d blocks.2.a", "f32", [8, 128, 128], a.d_blocks_2_a),
  slot("blocks.2.linear(o_proj) weight", "f32", [128, 128], a.blocks_2_linear_o_proj_weight),
  slot("workspace", "u32", [1024], a.shared_39),
  slot("matmul", "f32", [1024, 128], a.matmul_49),
  slot("workspace", "u32", [16384], a.workspace_46),
  slot("matmul", "f32", [1024, 8], a.matmul_19),
  slot("workspace", "u32", [1024], a.shared_39),
  slot("d blocks.2.o_proj.lora_B", "f32", [128, 8], a.shared_39),
  slot("matmul", "f32", [8, 1024], a.matmul_41),
  slot("workspace", "u32", [131072], a.workspace_47),
  slot("d blocks.2.linear(o_proj) a", "f32", [8, 128], a.shared_40),
  slot("d blocks.2.o_proj.lora_A", "f32", [8, 128], a.d_blocks_o_proj_lora_A(2)),
  slot("d rope", "f32", [8, 128, 4, 32], a.shared_98),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad_6),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad_4),
  slot("workspace", "u32", [4096], a.workspace_70),
  slot("workspace", "u32", [33280], a.workspace_49),
  slot("blocks.2.linear(v_proj) weight", "f32", [64, 128], a.blocks_2_linear_v_proj_weight),
  slot("workspace", "u32", [1024], a.shared_40),
  slot("matmul", "f32", [1024, 128], a.matmul_72),
  slot("workspace", "u32", [8192], a.workspace_48),
  slot("blocks.2.h", "f32", [8, 128, 128], a.blocks_2_h),
  slot("matmul", "f32", [1024, 8], a.matmul_20),
  slot("workspace", "u32", [1024], a.shared_40),
  slot("d blocks.2.v_proj.lora_B", "f32", [64, 8], a.d_blocks_v_proj_lora_B(2)),
  slot("matmul", "f32", [8, 1024], a.matmul_48),
  slot("workspace", "u32", [65536], a.workspace_50),
  slot("d blocks.2.linear(v_proj) a", "f32", [8, 128], a.d_blocks_2_linear_v_proj_a),
  slot("d blocks.2.v_proj.lora_A", "f32", [8, 128], a.d_blocks_v_proj_lora_A(2)),
  slot("d blocks.2.splitHeads", "f32", [8, 128, 2, 32], a.d_blocks_2_splitHeads),
  slot("blocks.2.linear(k_proj) weight", "f32", [64, 128], a.blocks_2_linear_k_proj_weight),
  slot("workspace", "u32", [1024], a.workspace_80),
  slot("matmul", "f32", [1024, 128], a.matmul_42),
  slot("workspace", "u32", [8192], a.workspace_81),
  slot("matmul", "f32", [1024, 8], a.matmul_31),
  slot("workspace", "u32", [1024], a.workspace_80),
  slot("d blocks.2.k_proj.lora_B", "f32", [64, 8], a.d_blocks_k_proj_lora_B(2)),
  slot("matmul", "f32", [8, 1024], a.matmul_84),
  slot("workspace", "u32", [65536], a.workspace_82),
  slot("d blocks.2.linear(k_proj) a", "f32", [8, 128], a.shared_41),
  slot("d blocks.2.k_proj.lora_A", "f32", [8, 128], a.d_blocks_k_proj_lora_A(2)),
  slot("d blocks.2.splitHeads", "f32", [8, 128, 4, 32], a.d_blocks_2_splitHeads_2),
  slot("blocks.2.linear(q_proj) weight", "f32", [128, 128], a.blocks_2_linear_q_proj_weight),
  slot("workspace", "u32", [1024], a.shared_41),
  slot("matmul", "f32", [1024, 128], a.matmul_21),
  slot("workspace", "u32", [16384], a.workspace_117),
  slot("d blocks.2.h", "f32", [8, 128, 128], a.shared_98),
  slot("matmul", "f32", [1024, 8], a.matmul_22),
  slot("workspace", "u32", [1024], a.shared_41),
  slot("d blocks.2.q_proj.lora_B", "f32", [128, 8], a.shared_41),
  slot("matmul", "f32", [8, 1024], a.matmul_43),
  slot("workspace", "u32", [131072], a.workspace_51),
  slot("d blocks.2.linear(q_proj) a", "f32", [8, 128], a.shared_42),
  slot("d blocks.2.q_proj.lora_A", "f32", [8, 128], a.d_blocks_q_proj_lora_A(2)),
  slot("d blocks.2.normalised(attn_norm)", "f32", [8, 128, 128], a.d_blocks_2_normalised_attn_norm),
  slot("d blocks.1.x", "f32", [8, 128, 128], a.d_blocks_1_x),
  slot("d blocks.1.x", "f32", [8, 128, 128], a.d_blocks_1_x_2),
  slot("blocks.1.linear(down_proj) weight", "f32", [128, 352], a.shared_43),
  slot("workspace", "u32", [2816], a.workspace_71),
  slot("matmul", "f32", [1024, 352], a.matmul_88),
  slot("workspace", "u32", [45056], a.workspace_72),
  slot("blocks.1.m", "f32", [8, 128, 128], a.blocks_1_m),
  slot("blocks.1.linear(gate_proj) weight", "f32", [352, 128], a.blocks_1_linear_gate_proj_weight),
  slot("workspace", "u32", [1024], a.shared_42),
  slot("blocks.1.linear(gate_proj)", "f32", [8, 128, 352], a.blocks_1_linear_gate_proj),
  slot("workspace", "u32", [45056], a.shared_43),
  slot("blocks.1.linear(up_proj) weight", "f32", [352, 128], a.blocks_1_linear_up_proj_weight),
  slot("workspace", "u32", [1024], a.shared_42),
  slot("blocks.1.linear(up_proj)", "f32", [8, 128, 352], a.blocks_1_linear_up_proj),
  slot("workspace", "u32", [45056], a.shared_43),
  slot("blocks.1.g", "f32", [8, 128, 352], a.blocks_1_g),
  slot("matmul", "f32", [1024, 8], a.matmul_90),
  slot("workspace", "u32", [2816], a.shared_119),
  slot("d blocks.1.down_proj.lora_B", "f32", [128, 8], a.shared_42),
  slot("matmul", "f32", [8, 1024], a.matmul_92),
  slot("workspace", "u32", [131072], a.workspace_123),
  slot("d blocks.1.linear(down_proj) a", "f32", [8, 352], a.shared_119),
  slot("d blocks.1.down_proj.lora_A", "f32", [8, 352], a.d_blocks_down_proj_lora_A(1)),
  slot("d blocks.1.linear(gate_proj)", "f32", [8, 128, 352], a.d_blocks_1_linear_gate_proj),
  slot("d blocks.1.linear(up_proj)", "f32", [8, 128, 352], a.d_blocks_1_linear_up_proj),
  slot("matmul", "f32", [1024, 128], a.matmul_69),
  slot("workspace", "u32", [45056], a.workspace_53),
  slot("matmul", "f32", [1024, 8], a.matmul_23),
  slot("workspace", "u32", [1024], a.workspace_52),
  slot("d blocks.1.up_proj.lora_B", "f32", [352, 8], a.d_blocks_up_proj_lora_B(1)),
  slot("matmul", "f32", [8, 1024], a.matmul_77),
  slot("workspace", "u32", [129536], a.workspace_57),
  slot("d blocks.1.linear(up_proj) a", "f32", [8, 128], a.shared_44),
  slot("d blocks.1.up_proj.lora_A", "f32", [8, 128], a.d_blocks_up_proj_lora_A(1)),
  slot("matmul", "f32", [1024, 128], a.matmul_25),
  slot("workspace", "u32", [45056], a.workspace_94),
  slot("d blocks.1.m", "f32", [8, 128, 128], a.shared_63),
  slot("matmul", "f32", [1024, 8], a.matmul_26),
  slot("workspace", "u32", [1024], a.shared_44),
  slot("d blocks.1.gate_proj.lora_B", "f32", [352, 8], a.shared_45),
  slot("matmul", "f32", [8, 1024], a.matmul_57),
  slot("workspace", "u32", [129536], a.workspace_58),
  slot("d blocks.1.linear(gate_proj) a", "f32", [8, 128], a.shared_46),
  slot("d blocks.1.gate_proj.lora_A", "f32", [8, 128], a.d_blocks_gate_proj_lora_A(1)),
  slot("d blocks.1.normalised(mlp_norm)", "f32", [8, 128, 128], a.d_blocks_1_normalised_mlp_norm),
  slot("d blocks.1.a", "f32", [8, 128, 128], a.shared_63),
  slot("d blocks.1.a", "f32", [8, 128, 128], a.d_blocks_1_a),
  slot("blocks.1.linear(o_proj) weight", "f32", [128, 128], a.blocks_1_linear_o_proj_weight),
  slot("workspace", "u32", [1024], a.shared_46),
  slot("matmul", "f32", [1024, 128], a.matmul_44),
  slot("workspace", "u32", [16384], a.workspace_59),
  slot("attention", "f32", [8, 128, 4, 32], a.attention_2),
  slot("attention", "f32", [8, 4, 128], a.attention_5),
  slot("workspace", "u32", [18688], a.workspace_60),
  slot("matmul", "f32", [1024, 8], a.matmul_27),
  slot("workspace", "u32", [1024], a.shared_46),
  slot("d blocks.1.o_proj.lora_B", "f32", [128, 8], a.shared_46),
  slot("matmul", "f32", [8, 1024], a.matmul_73),
  slot("workspace", "u32", [131072], a.workspace_61),
  slot("d blocks.1.linear(o_proj) a", "f32", [8, 128], a.d_blocks_1_linear_o_proj_a),
  slot("d blocks.1.o_proj.lora_A", "f32", [8, 128], a.d_blocks_o_proj_lora_A(1)),
  slot("d rope", "f32", [8, 128, 4, 32], a.shared_95),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad_8),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.attentionGrad_2),
  slot("workspace", "u32", [4096], a.workspace_92),
  slot("workspace", "u32", [33280], a.workspace_86),
  slot("blocks.1.linear(v_proj) weight", "f32", [64, 128], a.blocks_1_linear_v_proj_weight),
  slot("workspace", "u32", [1024], a.workspace_84),
  slot("matmul", "f32", [1024, 128], a.matmul_45),
  slot("workspace", "u32", [8192], a.workspace_85),
  slot("blocks.1.h", "f32", [8, 128, 128], a.blocks_1_h),
  slot("matmul", "f32", [1024, 8], a.matmul_36),
  slot("workspace", "u32", [1024], a.workspace_84),
  slot("d blocks.1.v_proj.lora_B", "f32", [64, 8], a.d_blocks_v_proj_lora_B(1)),
  slot("matmul", "f32", [8, 1024], a.matmul_82),
  slot("workspace", "u32", [65536], a.workspace_87),
  slot("d blocks.1.linear(v_proj) a", "f32", [8, 128], a.d_blocks_1_linear_v_proj_a),
  slot("d blocks.1.v_proj.lora_A", "f32", [8, 128], a.d_blocks_v_proj_lora_A(1)),
  slot("d blocks.1.splitHeads", "f32", [8, 128, 2, 32], a.d_blocks_1_splitHeads),
  slot("blocks.1.linear(k_proj) weight", "f32", [64, 128], a.blocks_1_linear_k_proj_weight),
  slot("workspace", "u32", [1024], a.workspace_88),
  slot("matmul", "f32", [1024, 128], a.matmul_81),
  slot("workspace", "u32", [8192], a.workspace_89),
  slot("matmul", "f32", [1024, 8], a.matmul_37),
  slot("workspace", "u32", [1024], a.workspace_88),
  slot("d blocks.1.k_proj.lora_B", "f32", [64, 8], a.d_blocks_k_proj_lora_B(1)),
  slot("matmul", "f32", [8, 1024], a.matmul_85),
  slot("workspace", "u32", [65536], a.workspace_90),
  slot("d blocks.1.linear(k_proj) a", "f32", [8, 128], a.shared_47),
  slot("d blocks.1.k_proj.lora_A", "f32", [8, 128], a.d_blocks_k_proj_lora_A(1)),
  slot("d blocks.1.splitHeads", "f32", [8, 128, 4, 32], a.d_blocks_1_splitHeads_2),
  slot("blocks.1.linear(q_proj) weight", "f32", [128, 128], a.blocks_1_linear_q_proj_weight),
  slot("workspace", "u32", [1024], a.shared_47),
  slot("matmul", "f32", [1024, 128], a.matmul_28),
  slot("workspace", "u32", [16384], a.workspace_113),
  slot("d blocks.1.h", "f32", [8, 128, 128], a.shared_95),
  slot("matmul", "f32", [1024, 8], a.matmul_29),
  slot("workspace", "u32", [1024], a.shared_47),
  slot("d blocks.1.q_proj.lora_B", "f32", [128, 8], a.shared_47),
  slot("matmul", "f32", [8, 1024], a.matmul_46),
  slot("workspace", "u32", [131072], a.workspace_62),
  slot("d blocks.1.linear(q_proj) a", "f32", [8, 128], a.shared_48),
  slot("d blocks.1.q_proj.lora_A", "f32", [8, 128], a.d_blocks_q_proj_lora_A(1)),
  slot("d blocks.1.normalised(attn_norm)", "f32", [8, 128, 128], a.d_blocks_1_normalised_attn_norm),
  slot("d blocks.0.x", "f32", [8, 128, 128], a.d_blocks_0_x),
  slot("d blocks.0.x", "f32", [8, 128, 128], a.d_blocks_0_x_2),
  slot("blocks.0.linear(down_proj) weight", "f32", [128, 352], a.blocks_0_linear_down_proj_weight),
  slot("workspace", "u32", [2816], a.workspace_63),
  slot("matmul", "f32", [1024, 352], a.matmul_70),
  slot("workspace", "u32", [45056], a.workspace_64),
  slot("blocks.0.m", "f32", [8, 128, 128], a.blocks_0_m),
  slot("blocks.0.linear(gate_proj) weight", "f32", [352, 128], a.blocks_0_linear_gate_proj_weight),
  slot("workspace", "u32", [1024], a.shared_48),
  slot("blocks.0.linear(gate_proj)", "f32", [8, 128, 352], a.blocks_0_linear_gate_proj),
  slot("workspace", "u32", [45056], a.workspace_64),
  slot("blocks.0.linear(up_proj) weight", "f32", [352, 128], a.blocks_0_linear_up_proj_weight),
  slot("workspace", "u32", [1024], a.shared_48),
  slot("blocks.0.linear(up_proj)", "f32", [8, 128, 352], a.shared_120),
  slot("workspace", "u32", [45056], a.workspace_64),
  slot("blocks.0.g", "f32", [8, 128, 352], a.blocks_0_g),
  slot("matmul", "f32", [1024, 8], a.matmul_61),
  slot("workspace", "u32", [2816], a.shared_85),
  slot("d blocks.0.down_proj.lora_B", "f32", [128, 8], a.shared_48),
  slot("matmul", "f32", [8, 1024], a.matmul_93),
  slot("workspace", "u32", [131072], a.workspace_101),
  slot("d blocks.0.linear(down_proj) a", "f32", [8, 352], a.shared_85),
  slot("d blocks.0.down_proj.lora_A", "f32", [8, 352], a.d_blocks_down_proj_lora_A(0)),
  slot("d blocks.0.linear(gate_proj)", "f32", [8, 128, 352], a.d_blocks_0_linear_gate_proj),
  slot("d blocks.0.linear(up_proj)", "f32", [8, 128, 352], a.shared_120),
  slot("matmul", "f32", [1024, 128], a.matmul_62),
  slot("workspace", "u32", [45056], a.workspace_111),
  slot("matmul", "f32", [1024, 8], a.matmul_71),
  slot("workspace", "u32", [1024], a.shared_94),
  slot("d blocks.0.up_proj.lora_B", "f32", [352, 8], a.d_blocks_up_proj_lora_B(0)),
  slot("matmul", "f32", [8, 1024], a.matmul_78),
  slot("workspace", "u32", [129536], a.workspace_112),
  slot("d blocks.0.linear(up_proj) a", "f32", [8, 128], a.shared_94),
  slot("d blocks.0.up_proj.lora_A", "f32", [8, 128], a.d_blocks_up_proj_lora_A(0)),
  slot("matmul", "f32", [1024, 128], a.matmul_80),
  slot("workspace", "u32", [45056], a.workspace_111),
  slot("d blocks.0.m", "f32", [8, 128, 128], a.d_blocks_0_m),
  slot("matmul", "f32", [1024, 8], a.matmul_63),
  slot("workspace", "u32", [1024], a.workspace_102),
  slot("d blocks.0.gate_proj.lora_B", "f32", [352, 8], a.d_blocks_0_gate_proj_lora_B),
  slot("matmul", "f32", [8, 1024], a.matmul_79),
  slot("workspace", "u32", [129536], a.workspace_103),
  slot("d blocks.0.linear(gate_proj) a", "f32", [8, 128], a.shared_50),
  slot("d blocks.0.gate_proj.lora_A", "f32", [8, 128], a.d_blocks_gate_proj_lora_A(0)),
  slot("d blocks.0.normalised(mlp_norm)", "f32", [8, 128, 128], a.shared_51),
  slot("d blocks.0.a", "f32", [8, 128, 128], a.shared_78),
  slot("d blocks.0.a", "f32", [8, 128, 128], a.shared_65),
  slot("blocks.0.linear(o_proj) weight", "f32", [128, 128], a.blocks_0_linear_o_proj_weight),
  slot("workspace", "u32", [1024], a.shared_50),
  slot("matmul", "f32", [1024, 128], a.shared_51),
  slot("workspace", "u32", [16384], a.workspace_97),
  slot("attention", "f32", [8, 128, 4, 32], a.shared_89),
  slot("attention", "f32", [8, 4, 128], a.attention_7),
  slot("workspace", "u32", [18688], a.workspace_98),
  slot("matmul", "f32", [1024, 8], a.matmul_58),
  slot("workspace", "u32", [1024], a.shared_76),
  slot("d blocks.0.o_proj.lora_B", "f32", [128, 8], a.d_blocks_0_o_proj_lora_B),
  slot("matmul", "f32", [8, 1024], a.matmul_74),
  slot("workspace", "u32", [131072], a.shared_78),
  slot("d blocks.0.linear(o_proj) a", "f32", [8, 128], a.shared_64),
  slot("d blocks.0.o_proj.lora_A", "f32", [8, 128], a.d_blocks_o_proj_lora_A(0)),
  slot("d rope", "f32", [8, 128, 4, 32], a.shared_65),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.shared_77),
  slot("attentionGrad", "f32", [8, 128, 2, 32], a.shared_84),
  slot("workspace", "u32", [4096], a.workspace_115),
  slot("workspace", "u32", [33280], a.workspace_114),
  slot("x", "f32", [8, 128, 128], a.shared_51),
  slot("blocks.0.normalised(attn_norm)", "f32", [8, 128, 128], a.shared_89),
  slot("blocks.0.normalised(attn_norm)", "f32", [8, 128, 1], a.blocks_0_normalised_attn_norm),
  slot("blocks.0.h", "f32", [8, 128, 128], a.shared_51),
  slot("matmul", "f32", [1024, 8], a.matmul_65),
  slot("workspace", "u32", [1024], a.workspace_105),
  slot("d blocks.0.v_proj.lora_B", "f32", [64, 8], a.d_blocks_v_proj_lora_B(0)),
  slot("matmul", "f32", [8, 1024], a.matmul_68),
  slot("workspace", "u32", [65536], a.workspace_106),
  slot("d blocks.0.linear(v_proj) a", "f32", [8, 128], a.d_blocks_0_linear_v_proj_a),
  slot("d blocks.0.v_proj.lora_A", "f32", [8, 128], a.d_blocks_v_proj_lora_A(0)),
  slot("d blocks.0.splitHeads", "f32", [8, 128, 2, 32], a.shared_84),
  slot("matmul", "f32", [1024, 8], a.matmul_58),
  slot("workspace", "u32", [1024], a.shared_76),
  slot("d blocks.0.k_proj.lora_B", "f32", [64, 8], a.d_blocks_k_proj_lora_B(0)),
  slot("matmul", "f32", [8, 1024], a.matmul_64),
  slot("workspace", "u32", [65536], a.shared_77),
  slot("d blocks.0.linear(k_proj) a", "f32", [8, 128], a.shared_76),
  slot("d blocks.0.k_proj.lora_A", "f32", [8, 128], a.d_blocks_k_proj_lora_A(0)),
  slot("d blocks.0.splitHeads", "f32", [8, 128, 4, 32], a.shared_78),
  slot("blocks.0.linear(q_proj) a", "f32", [8, 128], a.blocks_0_linear_q_proj_a),
  slot("matmul", "f32", [1024, 8], a.shared_66),
  slot("workspace", "u32", [1024], a.shared_64),
  slot("d blocks.0.q_proj.lora_B", "f32", [128, 8], a.d_blocks_0_q_proj_lora_B),
  slot("matmul", "f32", [8, 1024], a.matmul_64),
  slot("workspace", "u32", [131072], a.shared_65),
  slot("d blocks.0.linear(q_proj) a", "f32", [8, 128], a.shared_64),
  slot("d blocks.0.q_proj.lora_A", "f32", [8, 128], a.d_blocks_q_proj_lora_A(0)),
  slot("Σg²", "f32", [], a.g_84),
  slot("Σg²", "f32", [], a.g_83),
  slot("Σg²", "f32", [], a.g_82),
  slot("Σg²", "f32", [], a.g_20),
  slot("Σg²", "f32", [], a.g_81),
  slot("Σg²", "f32", [], a.g_80),
  slot("Σg²", "f32", [], a.g_79),
  slot("Σg²", "f32", [], a.g_19),
  slot("Σg²", "f32", [], a.g_78),
  slot("Σg²", "f32", [], a.g_77),
  slot("Σg²", "f32", [], a.g_76),
  slot("Σg²", "f32", [], a.g_4),
  slot("Σg²", "f32", [], a.g_75),
  slot("Σg²", "f32", [], a.g_74),
  slot("Σg²", "f32", [], a.g_73),
  slot("Σg²", "f32", [], a.g_18),
  slot("Σg²", "f32", [], a.g_72),
  slot("Σg²", "f32", [], a.g_71),
  slot("Σg²", "f32", [], a.g_70),
  slot("Σg²", "f32", [], a.g_17),
  slot("Σg²", "f32", [], a.g_69),
  slot("Σg²", "f32", [], a.g_68),
  slot("Σg²", "f32", [], a.g_67),
  slot("Σg²", "f32", [], a.g_16),
  slot("Σg²", "f32", [], a.g_66),
  slot("Σg²", "f32", [], a.g_65),
  slot("Σg²", "f32", [], a.g_64),
  slot("Σg²", "f32", [], a.g_3),
  slot("Σg²", "f32", [], a.g_63),
  slot("Σg²", "f32", [], a.g_62),
  slot("Σg²", "f32", [], a.g_61),
  slot("Σg²", "f32", [], a.g_15),
  slot("Σg²", "f32", [], a.g_60),
  slot("Σg²", "f32", [], a.g_59),
  slot("Σg²", "f32", [], a.g_58),
  slot("Σg²", "f32", [], a.g_14),
  slot("Σg²", "f32", [], a.g_57),
  slot("Σg²", "f32", [], a.g_56),
  slot("Σg²", "f32", [], a.g_55),
  slot("Σg²", "f32", [], a.g_13),
  slot("Σg²", "f32", [], a.g_54),
  slot("Σg²", "f32", [], a.g_53),
  slot("Σg²", "f32", [], a.g_52),
  slot("Σg²", "f32", [], a.shared_49),
  slot("Σg²", "f32", [], a.g_51),
  slot("Σg²", "f32", [], a.g_50),
  slot("Σg²", "f32", [], a.g_49),
  slot("Σg²", "f32", [], a.g_12),
  slot("Σg²", "f32", [], a.g_48),
  slot("Σg²", "f32", [], a.g_47),
  slot("Σg²", "f32", [], a.g_46),
  slot("Σg²", "f32", [], a.g_11),
  slot("Σg²", "f32", [], a.g_45),
  slot("Σg²", "f32", [], a.g_44),
  slot("Σg²", "f32", [], a.g_43),
  slot("Σg²", "f32", [], a.g_10),
  slot("Σg²", "f32", [], a.g_42),
  slot("Σg²", "f32", [], a.g_41),
  slot("Σg²", "f32", [], a.g_40),
  slot("Σg²", "f32", [], a.g_2),
  slot("Σg²", "f32", [], a.g_39),
  slot("Σg²", "f32", [], a.g_38),
  slot("Σg²", "f32", [], a.g_37),
  slot("Σg²", "f32", [], a.g_9),
  slot("Σg²", "f32", [], a.g_36),
  slot("Σg²", "f32", [], a.g_35),
  slot("Σg²", "f32", [], a.g_34),
  slot("Σg²", "f32", [], a.g_8),
  slot("Σg²", "f32", [], a.g_33),
  slot("Σg²", "f32", [], a.g_32),
  slot("Σg²", "f32", [], a.g_31),
  slot("Σg²", "f32", [], a.g_7),
  slot("Σg²", "f32", [], a.g_30),
  slot("Σg²", "f32", [], a.g_29),
  slot("Σg²", "f32", [], a.g_28),
  slot("Σg²", "f32", [], a.g),
  slot("Σg²", "f32", [], a.g_27),
  slot("Σg²", "f32", [], a.g_26),
  slot("Σg²", "f32", [], a.g_25),
  slot("Σg²", "f32", [], a.g_6),
  slot("Σg²", "f32", [], a.g_24),
  slot("Σg²", "f32", [], a.g_23),
  slot("Σg²", "f32", [], a.g_22),
  slot("Σg²", "f32", [], a.g_5),
  slot("Σg²", "f32", [], a.g_21),
  slot("Σg²", "f32", [], a.g_20),
  slot("Σg²", "f32", [], a.g_19),
  slot("Σg²", "f32", [], a.g_4),
  slot("Σg²", "f32", [], a.g_18),
  slot("Σg²", "f32", [], a.g_17),
  slot("Σg²", "f32", [], a.g_16),
  slot("Σg²", "f32", [], a.g_3),
  slot("Σg²", "f32", [], a.g_15),
  slot("Σg²", "f32", [], a.g_14),
  slot("Σg²", "f32", [], a.g_13),
  slot("Σg²", "f32", [], a.shared_49),
  slot("Σg²", "f32", [], a.g_12),
  slot("Σg²", "f32", [], a.g_11),
  slot("Σg²", "f32", [], a.g_10),
  slot("Σg²", "f32", [], a.g_2),
  slot("Σg²", "f32", [], a.g_9),
  slot("Σg²", "f32", [], a.g_8),
  slot("Σg²", "f32", [], a.g_7),
  slot("Σg²", "f32", [], a.g),
  slot("Σg²", "f32", [], a.g_6),
  slot("Σg²", "f32", [], a.g_5),
  slot("Σg²", "f32", [], a.g_4),
  slot("Σg²", "f32", [], a.g_3),
  slot("Σg²", "f32", [], a.shared_49),
  slot("Σg²", "f32", [], a.g_2),
  slot("Σg²", "f32", [], a.g),
  slot("loss", "f32", [], a.loss),
  slot("rows", "f32", [8, 128], a.shared_5),
  slot("x", "f32", [8, 128, 128], a.shared_7),
  ...layers(0, 5, (i) => [
    slot(`blocks.${i}.normalised(attn_norm)`, "f32", [8, 128, 128], a.shared_70),
    slot(`blocks.${i}.rstd(attn_norm)`, "f32", [8, 128, 1], a.shared_53),
    slot(`blocks.${i}.h`, "f32", [8, 128, 128], a.shared_55),
    slot(`blocks.${i}.linear(q_proj) a`, "f32", [8, 128], a.shared_71),
    slot(`blocks.${i}.linear(q_proj) weight`, "f32", [128, 128], a.shared_69),
    slot("workspace", "u32", [1024], a.workspace_96),
    slot(`blocks.${i}.linear(q_proj)`, "f32", [8, 128, 128], a.shared_81),
    slot("workspace", "u32", [16384], a.shared_72),
    slot("rope", "f32", [8, 128, 4, 32], a.shared_70),
    slot(`blocks.${i}.linear(k_proj) a`, "f32", [8, 128], a.shared_82),
    slot(`blocks.${i}.linear(k_proj) weight`, "f32", [64, 128], a.shared_79),
    slot("workspace", "u32", [1024], a.workspace_100),
    slot(`blocks.${i}.linear(k_proj)`, "f32", [8, 128, 64], a.shared_87),
    slot("workspace", "u32", [8192], a.workspace_99),
    slot("rope", "f32", [8, 128, 2, 32], a.rope_2),
    slot(`blocks.${i}.linear(v_proj) a`, "f32", [8, 128], a.shared_86),
    slot(`blocks.${i}.linear(v_proj) weight`, "f32", [64, 128], a.shared_90),
    slot("workspace", "u32", [1024], a.workspace_104),
    slot(`blocks.${i}.linear(v_proj)`, "f32", [8, 128, 64], a.shared_87),
    slot("workspace", "u32", [8192], a.workspace_108),
    slot("attention", "f32", [8, 128, 4, 32], a.shared_55),
    slot(`blocks.${i}.attention`, "f32", [8, 4, 128], a.shared_92),
    slot("workspace", "u32", [18688], a.workspace_107),
    slot(`blocks.${i}.linear(o_proj) a`, "f32", [8, 128], a.shared_68),
    slot(`blocks.${i}.linear(o_proj) weight`, "f32", [128, 128], a.shared_80),
    slot("workspace", "u32", [1024], a.workspace_95),
    slot(`blocks.${i}.linear(o_proj)`, "f32", [8, 128, 128], a.shared_70),
    slot("workspace", "u32", [16384], a.shared_83),
    slot(`blocks.${i}.a`, "f32", [8, 128, 128], a.shared_103),
    slot(`blocks.${i}.normalised(mlp_norm)`, "f32", [8, 128, 128], a.shared_7),
    slot(`blocks.${i}.rstd(mlp_norm)`, "f32", [8, 128, 1], a.shared_53),
    slot(`blocks.${i}.m`, "f32", [8, 128, 128], a.shared_74),
    slot(`blocks.${i}.linear(gate_proj) a`, "f32", [8, 128], a.shared_5),
    slot(`blocks.${i}.linear(gate_proj) weight`, "f32", [352, 128], a.shared_88),
    slot("workspace", "u32", [1024], a.workspace_7),
    slot(`blocks.${i}.linear(gate_proj)`, "f32", [8, 128, 352], a.shared_9),
    slot("workspace", "u32", [45056], a.workspace_109),
    slot(`blocks.${i}.linear(up_proj) a`, "f32", [8, 128], a.shared_91),
    slot(`blocks.${i}.linear(up_proj) weight`, "f32", [352, 128], a.shared_88),
    slot("workspace", "u32", [1024], a.workspace_110),
    slot(`blocks.${i}.linear(up_proj)`, "f32", [8, 128, 352], a.shared_97),
    slot("workspace", "u32", [45056], a.workspace_109),
    slot(`blocks.${i}.g`, "f32", [8, 128, 352], a.shared_75),
    slot(`blocks.${i}.linear(down_proj) a`, "f32", [8, 352], a.blocks_linear_down_proj_a(i)),
    slot(`blocks.${i}.linear(down_proj) weight`, "f32", [128, 352], a.shared_6(i)),
    slot("workspace", "u32", [2816], a.workspace_10(i)),
    slot(`blocks.${i}.linear(down_proj)`, "f32", [8, 128, 128], a.blocks_linear_down_proj(i)),
    slot("workspace", "u32", [45056], a.workspace_35(i)),
    slot(`blocks.${i}.x`, "f32", [8, 128, 128], a.blocks_x_2(i)),
  ]),
  slot("normalised(norm)", "f32", [8, 128, 128], a.shared_7),
  slot("rstd(norm)", "f32", [8, 128, 1], a.shared_68),
  slot("rmsNorm(norm)", "f32", [8, 128, 128], a.shared_102),
  slot("crossEntropy", "f32", [8, 128], a.crossEntropy),
  slot("workspace", "u32", [1032192], a.workspace_8),
  slot("workspace", "u32", [131072], a.workspace_119),
  slot("crossEntropy", "f32", [], a.shared_13),
];

const weights: Program["weights"] = [
  { slot: 5, path: "embed", names: ["model.embed_tokens.weight", "embed"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:63:3" },
  ...layers<NonNullable<Program["weights"]>[number]>(0, 5, (i) => [
    { slot: 6 + 9 * i, path: `blocks.${i}.attn_norm`, names: [`model.layers.${i}.input_layernorm.weight`, `blocks.${i}.attn_norm`], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:42:3" },
    { slot: 7 + 9 * i, path: `blocks.${i}.q_proj`, names: [`model.layers.${i}.self_attn.q_proj.weight`, `blocks.${i}.q_proj`], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:44:3" },
    { slot: 8 + 9 * i, path: `blocks.${i}.k_proj`, names: [`model.layers.${i}.self_attn.k_proj.weight`, `blocks.${i}.k_proj`], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:46:3" },
    { slot: 9 + 9 * i, path: `blocks.${i}.v_proj`, names: [`model.layers.${i}.self_attn.v_proj.weight`, `blocks.${i}.v_proj`], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:48:3" },
    { slot: 10 + 9 * i, path: `blocks.${i}.o_proj`, names: [`model.layers.${i}.self_attn.o_proj.weight`, `blocks.${i}.o_proj`], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:50:3" },
    { slot: 11 + 9 * i, path: `blocks.${i}.mlp_norm`, names: [`model.layers.${i}.post_attention_layernorm.weight`, `blocks.${i}.mlp_norm`], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:52:3" },
    { slot: 12 + 9 * i, path: `blocks.${i}.gate_proj`, names: [`model.layers.${i}.mlp.gate_proj.weight`, `blocks.${i}.gate_proj`], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:54:3" },
    { slot: 13 + 9 * i, path: `blocks.${i}.up_proj`, names: [`model.layers.${i}.mlp.up_proj.weight`, `blocks.${i}.up_proj`], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:56:3" },
    { slot: 14 + 9 * i, path: `blocks.${i}.down_proj`, names: [`model.layers.${i}.mlp.down_proj.weight`, `blocks.${i}.down_proj`], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:58:3" },
  ]),
  { slot: 60, path: "norm", names: ["model.norm.weight", "norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:67:3" },
  ...layers<NonNullable<Program["weights"]>[number]>(0, 5, (i) => [
    { slot: 61 + 14 * i, path: `blocks.${i}.q_proj.lora_A`, names: [`base_model.model.model.layers.${i}.self_attn.q_proj.lora_A.weight`, `blocks.${i}.q_proj.lora_A`], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:44:3" },
    { slot: 62 + 14 * i, path: `blocks.${i}.q_proj.lora_B`, names: [`base_model.model.model.layers.${i}.self_attn.q_proj.lora_B.weight`, `blocks.${i}.q_proj.lora_B`], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:44:3" },
    { slot: 63 + 14 * i, path: `blocks.${i}.k_proj.lora_A`, names: [`base_model.model.model.layers.${i}.self_attn.k_proj.lora_A.weight`, `blocks.${i}.k_proj.lora_A`], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:46:3" },
    { slot: 64 + 14 * i, path: `blocks.${i}.k_proj.lora_B`, names: [`base_model.model.model.layers.${i}.self_attn.k_proj.lora_B.weight`, `blocks.${i}.k_proj.lora_B`], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:46:3" },
    { slot: 65 + 14 * i, path: `blocks.${i}.v_proj.lora_A`, names: [`base_model.model.model.layers.${i}.self_attn.v_proj.lora_A.weight`, `blocks.${i}.v_proj.lora_A`], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:48:3" },
    { slot: 66 + 14 * i, path: `blocks.${i}.v_proj.lora_B`, names: [`base_model.model.model.layers.${i}.self_attn.v_proj.lora_B.weight`, `blocks.${i}.v_proj.lora_B`], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:48:3" },
    { slot: 67 + 14 * i, path: `blocks.${i}.o_proj.lora_A`, names: [`base_model.model.model.layers.${i}.self_attn.o_proj.lora_A.weight`, `blocks.${i}.o_proj.lora_A`], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:50:3" },
    { slot: 68 + 14 * i, path: `blocks.${i}.o_proj.lora_B`, names: [`base_model.model.model.layers.${i}.self_attn.o_proj.lora_B.weight`, `blocks.${i}.o_proj.lora_B`], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:50:3" },
    { slot: 69 + 14 * i, path: `blocks.${i}.gate_proj.lora_A`, names: [`base_model.model.model.layers.${i}.mlp.gate_proj.lora_A.weight`, `blocks.${i}.gate_proj.lora_A`], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:54:3" },
    { slot: 70 + 14 * i, path: `blocks.${i}.gate_proj.lora_B`, names: [`base_model.model.model.layers.${i}.mlp.gate_proj.lora_B.weight`, `blocks.${i}.gate_proj.lora_B`], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:54:3" },
    { slot: 71 + 14 * i, path: `blocks.${i}.up_proj.lora_A`, names: [`base_model.model.model.layers.${i}.mlp.up_proj.lora_A.weight`, `blocks.${i}.up_proj.lora_A`], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:56:3" },
    { slot: 72 + 14 * i, path: `blocks.${i}.up_proj.lora_B`, names: [`base_model.model.model.layers.${i}.mlp.up_proj.lora_B.weight`, `blocks.${i}.up_proj.lora_B`], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:56:3" },
    { slot: 73 + 14 * i, path: `blocks.${i}.down_proj.lora_A`, names: [`base_model.model.model.layers.${i}.mlp.down_proj.lora_A.weight`, `blocks.${i}.down_proj.lora_A`], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:58:3" },
    { slot: 74 + 14 * i, path: `blocks.${i}.down_proj.lora_B`, names: [`base_model.model.model.layers.${i}.mlp.down_proj.lora_B.weight`, `blocks.${i}.down_proj.lora_B`], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:58:3" },
  ]),
];

const states: Program["states"] = [
  ...layers<NonNullable<Program["states"]>[number]>(0, 5, (i) => [
    { slot: 148 + 28 * i, role: "m", of: `blocks.${i}.q_proj.lora_A` },
    { slot: 149 + 28 * i, role: "v", of: `blocks.${i}.q_proj.lora_A` },
    { slot: 150 + 28 * i, role: "m", of: `blocks.${i}.q_proj.lora_B` },
    { slot: 151 + 28 * i, role: "v", of: `blocks.${i}.q_proj.lora_B` },
    { slot: 152 + 28 * i, role: "m", of: `blocks.${i}.k_proj.lora_A` },
    { slot: 153 + 28 * i, role: "v", of: `blocks.${i}.k_proj.lora_A` },
    { slot: 154 + 28 * i, role: "m", of: `blocks.${i}.k_proj.lora_B` },
    { slot: 155 + 28 * i, role: "v", of: `blocks.${i}.k_proj.lora_B` },
    { slot: 156 + 28 * i, role: "m", of: `blocks.${i}.v_proj.lora_A` },
    { slot: 157 + 28 * i, role: "v", of: `blocks.${i}.v_proj.lora_A` },
    { slot: 158 + 28 * i, role: "m", of: `blocks.${i}.v_proj.lora_B` },
    { slot: 159 + 28 * i, role: "v", of: `blocks.${i}.v_proj.lora_B` },
    { slot: 160 + 28 * i, role: "m", of: `blocks.${i}.o_proj.lora_A` },
    { slot: 161 + 28 * i, role: "v", of: `blocks.${i}.o_proj.lora_A` },
    { slot: 162 + 28 * i, role: "m", of: `blocks.${i}.o_proj.lora_B` },
    { slot: 163 + 28 * i, role: "v", of: `blocks.${i}.o_proj.lora_B` },
    { slot: 164 + 28 * i, role: "m", of: `blocks.${i}.gate_proj.lora_A` },
    { slot: 165 + 28 * i, role: "v", of: `blocks.${i}.gate_proj.lora_A` },
    { slot: 166 + 28 * i, role: "m", of: `blocks.${i}.gate_proj.lora_B` },
    { slot: 167 + 28 * i, role: "v", of: `blocks.${i}.gate_proj.lora_B` },
    { slot: 168 + 28 * i, role: "m", of: `blocks.${i}.up_proj.lora_A` },
    { slot: 169 + 28 * i, role: "v", of: `blocks.${i}.up_proj.lora_A` },
    { slot: 170 + 28 * i, role: "m", of: `blocks.${i}.up_proj.lora_B` },
    { slot: 171 + 28 * i, role: "v", of: `blocks.${i}.up_proj.lora_B` },
    { slot: 172 + 28 * i, role: "m", of: `blocks.${i}.down_proj.lora_A` },
    { slot: 173 + 28 * i, role: "v", of: `blocks.${i}.down_proj.lora_A` },
    { slot: 174 + 28 * i, role: "m", of: `blocks.${i}.down_proj.lora_B` },
    { slot: 175 + 28 * i, role: "v", of: `blocks.${i}.down_proj.lora_B` },
  ]),
];

// ── The WebAssembly module with the kernels above, base64 ─────────────────────────────────────────────────────────

const wasm = [
  "AGFzbQEAAAABlwISYAZ/f39/f38AYAR/e39/AGAMf39/f39/f39/f39/AGAJf39/f39/f31/AGAIf39/f39/f38AYAF7AXtgB39/f399f38AYAp/f39/",
  "f39/f39/AGAUf39/f39/f39/f39/f39/f39/f38AYBN/f39/f39/f39/f39/f39/f39/AGAJf39/f39/fX9/AGAXf39/f39/f39/f39/f39/f39/fX9/",
  "f38AYAl/f39/f39/f38AYAt/f39/f39/f31/fwBgGX9/f39/f39/f39/f39/f39/f39/fX9/f38AYBp/f39/f39/f39/f39/f39/f39/f399f39/fwBg",
  "C39/f39/f39/f39/AGANf39/f39/f39/f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAMsKwABAgADAgQFBQUABgcEAggCCQoLDAwEDQwEBAwHBAkJCQcM",
  "Bw4PBw0QBxEHpwUhCWVtYmVkLmYzMgAKCW5vcm1hbGlzZQALD21hcC4yNWx1cDVyM2Z5YwAMD21hcC4yZjU1d21qbWtqbgAND21hdG11bC5wYWNrLmYz",
  "MgAOG21hdG11bC5yb3dzLnBhbmVscy5wbHVzLmZtYQAPGm1hdG11bC5wYWNrLmYzMi50cmFuc3Bvc2VkABAWbWF0bXVsLnJvd3MucGFuZWxzLmZtYQAR",
  "CXJvcGUuaGFsZgASFGF0dGVudGlvbi5zdGFydHMuZm1hABMPbWFwLjI4bjltbG55MnlzABQPbWFwLjJmOHRyNnhncThwABUMY3Jvc3NFbnRyb3B5ABYX",
  "cmVkdWNlLnJvd3MuMjdwZHZwNzBhOWwAFw5tYXAueTllbDJwb2xsNAAYD21hcC4yNW01d3dtYmc2ZwAZD21hcC4yZDc4b3Jja2JwdQAaEGNyb3NzRW50",
  "cm9weUdyYWQAGw5tYXAuamQzZmdtMGI3awAcEW5vcm1hbGlzZUdyYWQuZjMyAB0ZbWF0bXVsLmNvbHVtbnMuZGlyZWN0LmZtYQAeGW1hdG11bC5jb2x1",
  "bW5zLnBhbmVscy5mbWEAHxZtYXRtdWwucm93cy5kaXJlY3QuZm1hACAPbWFwLjI2enA1Nm42NWh0ACEPbWFwLjFwOTlwa2RldGowACITYXR0ZW50aW9u",
  "R3JhZC5kZWx0YQAjGmF0dGVudGlvbkdyYWQucS5zdGFydHMuZm1hACQbYXR0ZW50aW9uR3JhZC5rdi5zdGFydHMuZm1hACUPbWFwLjJlMjcyNTQ5Zm14",
  "ACYWcmVkdWNlLnJvd3MuM2R2d2dleWN6bAAnDm1hcC51dHQ0eGl1ejNlACgObWFwLjN3dDJmMXAwYnUAKRF1cGRhdGUuY3g3Mm0zOTJnaAAqCvKCAivW",
  "AQEDfyACQQROBEBBACEGAkAgBiADTg0AA0AgBCAA/QAEAP0LBAAgACABaiEAIAQgBWohBCAGQQFqIgYgA0gNAAsLBSACQQFrIQdBACEIAkAgCCADTg0A",
  "A0AgBCAAQQAgB0EAIAdIG0ECdGoqAgA4AgAgBCAAQQEgB0EBIAdIG0ECdGoqAgA4AgQgBCAAQQIgB0ECIAdIG0ECdGoqAgA4AgggBCAAQQMgB0EDIAdI",
  "G0ECdGoqAgA4AgwgACABaiEAIAQgBWohBCAIQQFqIgggA0gNAAsLCwu0AQEDeyACQQROBEAgA0EBRwRAIAEgACADav0ABAD95AEhAQsgACAB/QsEAAUg",
  "AkEASgRAIAEhBCADQQFHBEAgASAAIANq/QkCAP3kASEECyAAIAT9WgIAAAsgAkEBSgRAIAEhBSADQQFHBEAgASAAIANq/QkCBP3kASEFCyAAIAX9WgIE",
  "AQsgAkECSgRAIAEhBiADQQFHBEAgASAAIANq/QkCCP3kASEGCyAAIAb9WgIIAgsLC4kMAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAAAAAAAAAhDP0M",
  "AAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAA",
  "AAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9",
  "AAQAIRAgCP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAhFyAAIAFBASAKQQFrQQEgCkEBa0gbbGohGCAAIAFBAiAKQQFrQQIgCkEBa0gbbGohGSAAIAFB",
  "AyAKQQFrQQMgCkEBa0gbbGohGiADIRsgByEcAkADQCAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9",
  "CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2F",
  "AiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0g",
  "F0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAh",
  "FiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYg",
  "FSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRq",
  "IRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQg",
  "DP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9",
  "hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRAIAlBAUcE",
  "QCAMIAUgCWogBkEAbGr9AAQA/eQBIQwgDSAFIAlqIAZBAGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD95AEhDiAPIAUgCWogBmr9AAQQ/eQBIQ8gECAF",
  "IAlqIAZBAXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0av0ABBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQBIRIgEyAFIAlqIAZBA2xq/QAEEP3kASETCyAF",
  "IAz9CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAG",
  "aiEFBSAKQQBKBEAgBSAMIAtBAGsgCRABIAVBEGogDSALQQRrIAkQASAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAEgBUEQaiAPIAtBBGsgCRABIAUg",
  "BmohBQsgCkECSgRAIAUgECALQQBrIAkQASAFQRBqIBEgC0EEayAJEAEgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRABIAVBEGogEyALQQRrIAkQASAF",
  "IAZqIQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsLiwQDB38IewF/IAJBAWshBiAAIAFBACAGQQAgBkgbbGohByAAIAFBASAGQQEgBkgbbGohCCAAIAFB",
  "AiAGQQIgBkgbbGohCSAAIAFBAyAGQQMgBkgbbGohCiADQXxxIQtBACEMAkAgDCALTg0AA0AgB/0ABAAhDSAI/QAEACEOIAn9AAQAIQ8gCv0ABAAhECAN",
  "IA79DQABAgMQERITBAUGBxQVFhchESANIA79DQgJCgsYGRobDA0ODxwdHh8hEiAPIBD9DQABAgMQERITBAUGBxQVFhchEyAPIBD9DQgJCgsYGRobDA0O",
  "DxwdHh8hFCAEIBEgE/0NAAECAwQFBgcQERITFBUWF/0LBAAgBCAFaiEEIAQgESAT/Q0ICQoLDA0ODxgZGhscHR4f/QsEACAEIAVqIQQgBCASIBT9DQAB",
  "AgMEBQYHEBESExQVFhf9CwQAIAQgBWohBCAEIBIgFP0NCAkKCwwNDg8YGRobHB0eH/0LBAAgBCAFaiEEIAdBEGohByAIQRBqIQggCUEQaiEJIApBEGoh",
  "CiAMQQRqIgwgC0gNAAsLIAshFQJAIBUgA04NAANAIAQgByoCADgCACAHQQRqIQcgBCAIKgIAOAIEIAhBBGohCCAEIAkqAgA4AgggCUEEaiEJIAQgCioC",
  "ADgCDCAKQQRqIQogBCAFaiEEIBVBAWoiFSADSA0ACwsLlggIBH8BewN/CHsBfwZ7AX8KeyAGQXxxIQkgACABQQEgAkEBa0EBIAJBAWtIG2xqIQogACAB",
  "QQIgAkEBa0ECIAJBAWtIG2xqIQsgACABQQMgAkEBa0EDIAJBAWtIG2xqIQwgB/0TIQ1BACEOAkAgDiAFTg0AA0AgAyAEIA5saiEPIA8gBGogDyAOQQFq",
  "IAVIGyEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRT9",
  "DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGEEAIRkCQCAZ",
  "IAlODQADQCAPIBlBAnRq/QAEACEaIBAgGUECdGr9AAQAIRsgACAZQQJ0av0ABAAhHCAcIBogEf2FAiERIBwgGyAS/YUCIRIgCiAZQQJ0av0ABAAhHSAd",
  "IBogE/2FAiETIB0gGyAU/YUCIRQgCyAZQQJ0av0ABAAhHiAeIBogFf2FAiEVIB4gGyAW/YUCIRYgDCAZQQJ0av0ABAAhHyAfIBogF/2FAiEXIB8gGyAY",
  "/YUCIRggGUEEaiIZIAlIDQALCyAJISACQCAgIAZODQADQCAPICBBAnRq/VwCACEhIBAgIEECdGr9XAIAISIgACAgQQJ0av1cAgAhIyAjICEgEf2FAiER",
  "ICMgIiAS/YUCIRIgCiAgQQJ0av1cAgAhJCAkICEgE/2FAiETICQgIiAU/YUCIRQgCyAgQQJ0av1cAgAhJSAlICEgFf2FAiEVICUgIiAW/YUCIRYgDCAg",
  "QQJ0av1cAgAhJiAmICEgF/2FAiEXICYgIiAY/YUCIRggIEEBaiIgIAZIDQALCyARIBP9DQABAgMEBQYHEBESExQVFhcgESAT/Q0ICQoLDA0ODxgZGhsc",
  "HR4f/eQBIScgFSAX/Q0AAQIDBAUGBxAREhMUFRYXIBUgF/0NCAkKCwwNDg8YGRobHB0eH/3kASEoIAggDkEEdGogJyAo/Q0AAQIDCAkKCxAREhMYGRob",
  "ICcgKP0NBAUGBwwNDg8UFRYXHB0eH/3kASAN/eYB/QsEACASIBT9DQABAgMEBQYHEBESExQVFhcgEiAU/Q0ICQoLDA0ODxgZGhscHR4f/eQBISkgFiAY",
  "/Q0AAQIDBAUGBxAREhMUFRYXIBYgGP0NCAkKCwwNDg8YGRobHB0eH/3kASEqIAggDkEEdGogKSAq/Q0AAQIDCAkKCxAREhMYGRobICkgKv0NBAUGBwwN",
  "Dg8UFRYXHB0eH/3kASAN/eYB/QsEECAOQQJqIg4gBUgNAAsLC+0KAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAA",
  "AAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9",
  "DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9AAQAIRAgCP0ABBAh",
  "ESAI/QAEACESIAj9AAQQIRMLIAAhFyADIRsgByEcAkADQCAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQh",
  "FiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyAB",
  "aiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEO",
  "IBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAc",
  "QX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8g",
  "F/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb",
  "/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQg",
  "EP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRA",
  "IAlBAUcEQCAMIAUgCWogBkEAbGr9AAQA/eQBIQwgDSAFIAlqIAZBAGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD95AEhDiAPIAUgCWogBmr9AAQQ/eQB",
  "IQ8gECAFIAlqIAZBAXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0av0ABBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQBIRIgEyAFIAlqIAZBA2xq/QAEEP3k",
  "ASETCyAFIAz9CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0L",
  "BBAgBSAGaiEFBSAKQQBKBEAgBSAMIAtBAGsgCRABIAVBEGogDSALQQRrIAkQASAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAEgBUEQaiAPIAtBBGsg",
  "CRABIAUgBmohBQsgCkECSgRAIAUgECALQQBrIAkQASAFQRBqIBEgC0EEayAJEAEgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRABIAVBEGogEyALQQRr",
  "IAkQASAFIAZqIQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsL5wIDA38BewZ/IAdBeHEhCEEAIQkCQCAJIAhODQADQCAAQRBBACACIAlBAnRqIAMgBCAJ",
  "QQJ0aiAFIAFBf0EAIAZBCBAFIAlBCGoiCSAISA0ACwsgCCEKAkAgCiAHTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhCyACIApBAnRqIQxBACENAkAgDSAB",
  "Tg0AA0AgACANQQR0av0ABAAgDP0JAgAgC/2FAiELIAwgA2ohDCANQQFqIg0gAUgNAAsLIAZBAEoEQCAEIApBAnRqIAVBAGxqIQ4gDiAOKgIAIAv9HwCS",
  "OAIACyAGQQFKBEAgBCAKQQJ0aiAFaiEPIA8gDyoCACAL/R8BkjgCAAsgBkECSgRAIAQgCkECdGogBUEBdGohECAQIBAqAgAgC/0fApI4AgALIAZBA0oE",
  "QCAEIApBAnRqIAVBA2xqIREgESARKgIAIAv9HwOSOAIACyAKQQFqIgogB0gNAAsLC7IFAQd7IAAhASAA/QwAAIAAAACAAAAAgAAAAIAA/UMhAiAA/QwA",
  "AABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwXAAAAFwAAABcAAAAXAAAA/U79sQEhAyAA",
  "/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9QyEEIAMgBP2uASEDIAAgBCAA/U795AEh",
  "ACAD/foBIQUgAP0MAACAPwAAgD8AAIA/AACAP/3lASEAIAAgAP3mASEGIAAgBv3mAf0MuyGQPbshkD27IZA9uyGQPSAA/eYB/Qy40eu9uNHrvbjR6724",
  "0eu9/eQBIAD95gH9DBol7z0aJe89GiXvPRol7z395AEgAP3mAf0MT13+vU9d/r1PXf69T13+vf3kASAA/eYB/Qy/6RE+v+kRPr/pET6/6RE+/eQBIAD9",
  "5gH9DFCuKr5Qriq+UK4qvlCuKr795AEgAP3mAf0MrM5MPqzOTD6szkw+rM5MPv3kASAA/eYB/Qz8/3++/P9/vvz/f778/3++/eQBIAD95gH9DKqqqj6q",
  "qqo+qqqqPqqqqj795AH95gEhByAHIAX9DIOAXrmDgF65g4BeuYOAXrn95gH95AEhByAHIAb9DAAAAD8AAAA/AAAAPwAAAD/95gH95QEhByAAIAf95AEg",
  "Bf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3kASEH/QwAAID/AACA/wAAgP8AAID/IAcgAf0MAAAAAAAAAAAAAAAAAAAAAP1B/VIhByABIAcgAf0MAACAfwAA",
  "gH8AAIB/AACAf/1B/VIhByAHIAH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1N/VALOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf96QEhACAAIAAgAP0NBAUG",
  "BwABAgMMDQ4PCAkKC/3pAQv2AwEIeyAA/V8hASAA/QwAAIAAAACAAAAAgAAAAIAA/UMhAiAA/QwAAABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX",
  "/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwXAAAAFwAAABcAAAAXAAAA/U79sQEhAyAA/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/",
  "AAAAPwAAAD/9UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9QyEEIAMgBP2uASEDIAAgBCAA/U795AEhACADIQUgAP1fIQYgBv0MAAAAAAAA8D8AAAAAAADw",
  "P/3xASAG/QwAAAAAAADwPwAAAAAAAPA//fAB/fMBIQcgByAH/fIBIQggB/0MFDuxEzuxwz8UO7ETO7HDPyAI/fIB/QxGF1100UXHP0YXXXTRRcc//fAB",
  "IAj98gH9DBzHcRzHccw/HMdxHMdxzD/98AEgCP3yAf0MkiRJkiRJ0j+SJEmSJEnSP/3wASAI/fIB/QyamZmZmZnZP5qZmZmZmdk//fABIAj98gH9DFVV",
  "VVVVVeU/VVVVVVVV5T/98AEgCP3yAf0MAAAAAAAAAEAAAAAAAAAAQP3wAf3yASAF/f4B/QzvOfr+Qi7mP+85+v5CLuY//fIB/fABIAEgAf3xAf3wAQu6",
  "AQEHfyAEIQYCQCAGIAVODQADQCAAIAEgBkECdGooAgAgA2xBAnRqIQcgAiAGIANsQQJ0aiEIIAMhCSAJQXxxIQpBACELAkAgCyAKTg0AA0AgCCALQQJ0",
  "aiAHIAtBAnRq/QAEAP0LBAAgC0EEaiILIApIDQALCyAKIQwCQCAMIAlODQADQCAIIAxBAnRqIAcgDEECdGr9CQIA/VoCAAAgDEEBaiIMIAlIDQALCyAG",
  "QQFqIgYgBUgNAAsLC4UFDAN/AXsCfwN7A38BewF9AX8CewJ9AXsEfyAFIQcCQCAHIAZODQADQCAAIAcgA2xBAnRqIQggASAHIANsQQJ0aiEJIAMhCyAL",
  "QXxxIQz9DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEOQQAhEAJAIBAgDE4NAANAIAwgEEHAAGogDCAQQcAAakgbIRH9DAAAAAAA",
  "AAAAAAAAAAAAAAAhDyAQIRICQCASIBFODQADQCAIIBJBAnRq/QAEACEKIA8gCiAK/eYB/eQBIQ8gEkEEaiISIBFIDQALCyAPIRMgDSAT/V/98AEhDSAO",
  "IBMgE/0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIQ4gEEHAAGoiECAMSA0ACwtDAAAAACEUIAwhFQJAIBUgC04NAANAIAggFUECdGr9CQIAIQogFCAKIAr9",
  "5gH9HwCSIRQgFUEBaiIVIAtIDQALC/0MAAAAAAAAAAAAAAAAAAAAACAU/SAAIRYgDSAW/V/98AEhDSAOIBYgFv0NCAkKCwwNDg8ICQoLDA0OD/1f/fAB",
  "IQ4gDSAO/fABIRcgFyAXIBf9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACEYQwAAgD8gGCADspUgBJKRlSEZIAIgB0ECdGogGTgCACAZ/RMhGiADIRsg",
  "G0F8cSEcQQAhHQJAIB0gHE4NAANAIAkgHUECdGogCCAdQQJ0av0ABAAgGv3mAf0LBAAgHUEEaiIdIBxIDQALCyAcIR4CQCAeIBtODQADQCAJIB5BAnRq",
  "IAggHkECdGr9CQIAIBr95gH9WgIAACAeQQFqIh4gG0gNAAsLIAdBAWoiByAGSA0ACwsL5AIEDH8EewF/BHsgBCAHakEBayAHbiEKIAghCwJAIAsgCU4N",
  "AANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANA",
  "IAAgESAEbEECdGohEiABQQBBAnRqIRMgAiARIARsQQJ0aiEUIA4hFQJAIBUgEE4NAANAIBIgFUECdGr9AAQAIRYgEyAVQQJ0av0ABAAhFyAWIBf95gEh",
  "GCAYIRkgFCAVQQJ0aiAZ/QsEACAVQQRqIhUgEEgNAAsLIBAhGgJAIBogD04NAANAIBIgGkECdGr9CQIAIRsgEyAaQQJ0av0JAgAhHCAbIBz95gEhHSAd",
  "IR4gFCAaQQJ0aiAe/R8AOAIAIBpBAWoiGiAPSA0ACwsgEUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC9gCBAt/A3sBfwN7IAIgBWpBAWsgBW4hCCAG",
  "IQkCQCAJIAdODQADQCAJIAhuIARsIQogAyAKIARqIAMgCiAEakgbIQsgCSAIcCAFbCEMIAIgDCAFaiACIAwgBWpIGyENIAwgDSAMa0F8cWohDiAKIQ8C",
  "QCAPIAtODQADQCAAQQBBAnRqIRAgAUEAQQJ0aiERIAwhEgJAIBIgDk4NAANAIBAgEkECdGr9AAQAIRMgE/0MAAAAQAAAAEAAAABAAAAAQP3mASEUIBQh",
  "FSARIBJBAnRqIBX9CwQAIBJBBGoiEiAOSA0ACwsgDiEWAkAgFiANTg0AA0AgECAWQQJ0av0JAgAhFyAX/QwAAABAAAAAQAAAAEAAAABA/eYBIRggGCEZ",
  "IBEgFkECdGogGf0fADgCACAWQQFqIhYgDUgNAAsLIA9BAWoiDyALSA0ACwsgCUEBaiIJIAdIDQALCwu2AQEHfyAKIQwCQCAMIAtODQADQCAJIAwgCG5q",
  "IANsIQ0gByAMIAhwQQN0aiEOIAQgDmshDyABIAwgBmxBBXRqIRBBAEEAIA9BAEobIREgACANIAVqIARsIA4gEWpqQQJ0aiAEQQJ0IA8gEWsgBiAQQSAQ",
  "AEEEQQAgD0EEShshEiAAIA0gBWogBGwgDiASampBAnRqIARBAnQgDyASayAGIBBBEGpBIBAAIAxBAWoiDCALSA0ACwsLgAQBH38gCyAOakEBayAObiEU",
  "IAUgDWpBAWsgDW4hFSAHQQJ0IRYgCUEFdCEXIAtBCGpBAWtBCG4hGCAGQQJ0IRkgEiEaAkAgGiATTg0AA0AgDyAabCAQbiEbIA8gGkEBamwgEG4hHCAb",
  "IR0CQCAdIBxODQADQCAdIBRuIR4gHiAVbiEfIAwgH2ohICAeIBVwIA1sISEgBSAhIA1qIAUgISANakgbISIgHSAUcCAObCEjIAsgIyAOaiALICMgDmpI",
  "GyEkIAAgICAFbCAHbEECdGohJSACICAgBWwgBmxBAnRqISZBACEnAkAgJyAJTg0AA0BBgAIgCSAna0GAAiAJICdrSBshKCAIICdqISkgESAnQQBKciEq",
  "QQAgAyACayAqGyErICEhLAJAICwgIk4NAANAICIgLEEgaiAiICxBIGpIGyEtICMhLgJAIC4gJE4NAANAQX8hMCABIB8gGGwgLkEIbmogF2xqIS8gLyAn",
  "QQV0aiEvIAogLmohMSAGIDFrITIgJSAsIBZsaiApQQJ0aiAWIBZBAnQgL0EgICYgLCAZbGogMUECdGogGSAoIDAgKyAtICxrIDIQAiAuQQhqIi4gJEgN",
  "AAsLICxBIGoiLCAiSA0ACwsgJ0GAAmoiJyAJSA0ACwsgHUEBaiIdIBxIDQALCyAaQQFqIhogE0gNAAsLC8wBAQd/IAohDAJAIAwgC04NAANAIAkgDCAI",
  "bmogBGwhDSAHIAwgCHBBA3RqIQ4gBCAOayEPIAEgDCAGbEEFdGohEEEAQQAgD0EAShshESAAIA0gDiARamogA2wgBWpBAnRqIANBAnQgDyARa0EEIA8g",
  "EWtBBEgbIAYgEEEgEANBBEEAIA9BBEobIRIgACANIA4gEmpqIANsIAVqQQJ0aiADQQJ0IA8gEmtBBCAPIBJrQQRIGyAGIBBBEGpBIBADIAxBAWoiDCAL",
  "SA0ACwsL/QMBH38gCiANakEBayANbiETIAQgDGpBAWsgDG4hFCAGQQJ0IRUgCEEFdCEWIApBCGpBAWtBCG4hFyAFQQJ0IRggESEZAkAgGSASTg0AA0Ag",
  "DiAZbCAPbiEaIA4gGUEBamwgD24hGyAaIRwCQCAcIBtODQADQCAcIBNuIR0gHSAUbiEeIAsgHmohHyAdIBRwIAxsISAgBCAgIAxqIAQgICAMakgbISEg",
  "HCATcCANbCEiIAogIiANaiAKICIgDWpIGyEjIAAgHyAEbCAGbEECdGohJCACIB8gBGwgBWxBAnRqISVBACEmAkAgJiAITg0AA0BBgAIgCCAma0GAAiAI",
  "ICZrSBshJyAHICZqISggECAmQQBKciEpQQBBASApGyEqICAhKwJAICsgIU4NAANAICEgK0EgaiAhICtBIGpIGyEsICIhLQJAIC0gI04NAANAQX8hLyAB",
  "IB4gF2wgLUEIbmogFmxqIS4gLiAmQQV0aiEuIAkgLWohMCAFIDBrITEgJCArIBVsaiAoQQJ0aiAVIBVBAnQgLkEgICUgKyAYbGogMEECdGogGCAnIC8g",
  "KiAsICtrIDEQAiAtQQhqIi0gI0gNAAsLICtBIGoiKyAhSA0ACwsgJkGAAmoiJiAISA0ACwsgHEEBaiIcIBtIDQALCyAZQQFqIhkgEkgNAAsLC7sDBAd/",
  "BnsCfwR9IANBAXYhCSAHIQoCQCAKIAhODQADQCAAIAogA2xBAnRqIQsgAiAKIANsQQJ0aiEMIAEgCiAFbiAEcCADbEECdGohDSAJQXxxIQ5BACEPAkAg",
  "DyAOTg0AA0AgDSAPQQF0QQJ0av0ABAAhECANIA9BAXRBAnRq/QAEECERIBAgEf0NAAECAwgJCgsQERITGBkaGyESIBAgEf0NBAUGBwwNDg8UFRYXHB0e",
  "HyAG/RP95gEhEyALIA9BAnRq/QAEACEUIAsgDyAJakECdGr9AAQAIRUgDCAPQQJ0aiAUIBL95gEgFSAT/eYB/eUB/QsEACAMIA8gCWpBAnRqIBQgE/3m",
  "ASAVIBL95gH95AH9CwQAIA9BBGoiDyAOSA0ACwsgDiEWAkAgFiAJTg0AA0AgDSAWQQF0QQJ0aiEXIBcqAgAhGCAXKgIEIAaUIRkgCyAWQQJ0aioCACEa",
  "IAsgFiAJakECdGoqAgAhGyAMIBZBAnRqIBogGJQgGyAZlJM4AgAgDCAWIAlqQQJ0aiAaIBmUIBsgGJSSOAIAIBZBAWoiFiAJSA0ACwsgCkEBaiIKIAhI",
  "DQALCwu0HSEkfwN7AX8CewJ/AnsCfwF7An8MewJ/AX0BewR/AX0BewR/AX0BewR/AX0Bewd/AnsBfwF7BH8BewR/AXsEfwF7BH8gDUECdCEXIA9BAnQh",
  "GCAKQRBqQQFrQRBuIRkgFSEaAkAgGiAWTg0AA0AgBiAaQZAJbGohGyAbQZAIaiEcIBohHQJAIB0gE04NAANAIB0gGW4hHiAeIAhuIR8gHiAIcCEgICAg",
  "CWwgCG4hISAdIBlwQQR0ISIgCiAiQRBqIAogIkEQakgbISMgHyAIbCAKbCAMbCAgIA5saiANQQBsaiEkIB8gCWwgC2wgDGwgISAQbGogD0EAbGohJSAD",
  "IB8gCmxBAnRqISYgBSAeIApsQQJ0aiEnIAshKCAiISkCQCApICNODQADQCAEICQgKSANbGpBAnRqISogDCErICtBfHEhLEEAIS0CQCAtICxODQADQCAq",
  "IC1BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAtQQRqIi0gLEgNAAsLICwhLgJAIC4gK04NAANAICogLkECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIA",
  "ACAuQQFqIi4gK0gNAAsLICggJiApQQJ0aigCACAoICYgKUECdGooAgBIGyEoIClBAWoiKSAjSA0ACwtBACEvAkAgL0GAAU4NAANAIBwgL2r9DOaxYf/m",
  "sWH/5rFh/+axYf/9CwQAIBwgL2r9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIC9BIGoiL0GAAUgNAAsLICMgCyARGyEwICghMQJAIDEgME4NAANAIDAgMUHA",
  "AGogMCAxQcAAakgbITIgASAlIDEgD2xqQQJ0aiEzIAIgJSAxIA9sakECdGohNCAiITUCQCA1ICNODQADQEEEICMgNWtBBCAjIDVrSBshNiAyIDUgNmog",
  "MiA1IDZqSBsgMiARGyE3IDcgMWshOCA4QQBKBEAgHCA1ICJrQQN0aiE5ICQgNSANbGohOiAAIDpBAnRqIBcgNiAzIBggOCAMIBIgGxAEIDX9Ef0MAAAA",
  "AAEAAAACAAAAAwAAAP2uASAjQQFr/RH9tgEhO/0MAAAAAAAAAAAAAAAAAAAAACE8ICYgNUECdGr9CQIAIT0gPSAmIDVBAnRqQQEgNkEBa0EBIDZBAWtI",
  "G0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT0gPSAmIDVBAnRqQQIgNkEBa0ECIDZBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT0gPSAm",
  "IDVBAnRqQQMgNkEBa0EDIDZBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBwgJCgsQERITIT0gPSE8IBEgNyA1SnEhPkEBIT4gOf0ABAAhPyA/IUAgPgRAQQAh",
  "QQJAIEEgOE4NAANAIBsgQUEEdGohQiAxIEFq/REhQ/0M5rFh/+axYf/msWH/5rFh/yBC/QAEACBDIDv9OyBDIDz9Of1Q/VIhRCBCIET9CwQAID8gRP3r",
  "ASE/IEFBAWoiQSA4SA0ACwsFQQAhRQJAIEUgOE4NAANAIBsgRUEEdGohRiA/IEb9AAQA/esBIT8gRUEBaiJFIDhIDQALCwv9DAAAAAAAAAAAAAAAAAAA",
  "AAAhR0EAIUgCQCBIIDhODQADQCAbIEhBBHRqIUkgSf0ABAAgP/3lASFKIEr9DAAAoMIAAKDCAACgwgAAoML96wH9DAAAoEIAAKBCAACgQgAAoEL96gEh",
  "SyBL/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIUwgTP0MAABASwAAQEsAAEBLAABAS/3lASFNIEsgTf0MAIAxPwCAMT8A",
  "gDE/AIAxP/3mAf3lASFLIEsgTf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASFLIEz9DAAAQEsAAEBLAABASwAAQEv9sQEhTiBLIEv95gH9DGdpUDlnaVA5",
  "Z2lQOWdpUDkgS/3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASBL/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIEv95gH9DMGpKj3BqSo9wakqPcGpKj395AEg",
  "S/3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASBL/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIEv95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgTkEX/asB",
  "/a4BIEr9DAAAoMIAAKDCAACgwgAAoML9Q/1PIU8gSSBP/QsEACBHIE/95AEhRyBIQQFqIkggOEgNAAsLIEAgP/3lASFQIFD9DAAAoMIAAKDCAACgwgAA",
  "oML96wH9DAAAoEIAAKBCAACgQgAAoEL96gEhUSBR/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIVIgUv0MAABASwAAQEsA",
  "AEBLAABAS/3lASFTIFEgU/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASFRIFEgU/0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASFRIFL9DAAAQEsAAEBLAABA",
  "SwAAQEv9sQEhVCBRIFH95gH9DGdpUDlnaVA5Z2lQOWdpUDkgUf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASBR/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQB",
  "IFH95gH9DMGpKj3BqSo9wakqPcGpKj395AEgUf3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASBR/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIFH95AH9",
  "DAAAgD8AAIA/AACAPwAAgD/95AEgVEEX/asB/a4BIFD9DAAAoMIAAKDCAACgwgAAoML9Q/1PIVUgOSA//QsEACA5IDn9AAQQIFX95gEgR/3kAf0LBBAg",
  "BCA6QQJ0aiFWIFYhVyBV/R8AIVggNkEASiBYQwAAgD9ccQRAIFj9EyFZIAwhWiBaQXxxIVtBACFcAkAgXCBbTg0AA0AgVyBcQQJ0aiBXIFxBAnRq/QAE",
  "ACBZ/eYB/QsEACBcQQRqIlwgW0gNAAsLIFshXQJAIF0gWk4NAANAIFcgXUECdGogVyBdQQJ0av0JAgAgWf3mAf1aAgAAIF1BAWoiXSBaSA0ACwsLIFcg",
  "F2ohVyBV/R8BIV4gNkEBSiBeQwAAgD9ccQRAIF79EyFfIAwhYCBgQXxxIWFBACFiAkAgYiBhTg0AA0AgVyBiQQJ0aiBXIGJBAnRq/QAEACBf/eYB/QsE",
  "ACBiQQRqImIgYUgNAAsLIGEhYwJAIGMgYE4NAANAIFcgY0ECdGogVyBjQQJ0av0JAgAgX/3mAf1aAgAAIGNBAWoiYyBgSA0ACwsLIFcgF2ohVyBV/R8C",
  "IWQgNkECSiBkQwAAgD9ccQRAIGT9EyFlIAwhZiBmQXxxIWdBACFoAkAgaCBnTg0AA0AgVyBoQQJ0aiBXIGhBAnRq/QAEACBl/eYB/QsEACBoQQRqImgg",
  "Z0gNAAsLIGchaQJAIGkgZk4NAANAIFcgaUECdGogVyBpQQJ0av0JAgAgZf3mAf1aAgAAIGlBAWoiaSBmSA0ACwsLIFcgF2ohVyBV/R8DIWogNkEDSiBq",
  "QwAAgD9ccQRAIGr9EyFrIAwhbCBsQXxxIW1BACFuAkAgbiBtTg0AA0AgVyBuQQJ0aiBXIG5BAnRq/QAEACBr/eYB/QsEACBuQQRqIm4gbUgNAAsLIG0h",
  "bwJAIG8gbE4NAANAIFcgb0ECdGogVyBvQQJ0av0JAgAga/3mAf1aAgAAIG9BAWoibyBsSA0ACwsLIFcgF2ohVyAbIDggNCAYIFYgFyA2IAwQBgsgNUEE",
  "aiI1ICNIDQALCyAxQcAAaiIxIDBIDQALCyAiIXACQCBwICNODQADQEEEICMgcGtBBCAjIHBrSBshcSAcIHAgImtBA3RqIXIgcv0ABBAhcyBy/QAEACBz",
  "EAf95AEhdCAEICQgcCANbGpBAnRqIXUgcUEASgRAICcgcEECdGogdP1aAgAAQwAAgD8gc/0fAJX9EyF2IAwhdyB3QXxxIXhBACF5AkAgeSB4Tg0AA0Ag",
  "dSB5QQJ0aiB1IHlBAnRq/QAEACB2/eYB/QsEACB5QQRqInkgeEgNAAsLIHghegJAIHogd04NAANAIHUgekECdGogdSB6QQJ0av0JAgAgdv3mAf1aAgAA",
  "IHpBAWoieiB3SA0ACwsgdSAXaiF1CyBxQQFKBEAgJyBwQQFqQQJ0aiB0/VoCAAFDAACAPyBz/R8Blf0TIXsgDCF8IHxBfHEhfUEAIX4CQCB+IH1ODQAD",
  "QCB1IH5BAnRqIHUgfkECdGr9AAQAIHv95gH9CwQAIH5BBGoifiB9SA0ACwsgfSF/AkAgfyB8Tg0AA0AgdSB/QQJ0aiB1IH9BAnRq/QkCACB7/eYB/VoC",
  "AAAgf0EBaiJ/IHxIDQALCyB1IBdqIXULIHFBAkoEQCAnIHBBAmpBAnRqIHT9WgIAAkMAAIA/IHP9HwKV/RMhgAEgDCGBASCBAUF8cSGCAUEAIYMBAkAg",
  "gwEgggFODQADQCB1IIMBQQJ0aiB1IIMBQQJ0av0ABAAggAH95gH9CwQAIIMBQQRqIoMBIIIBSA0ACwsgggEhhAECQCCEASCBAU4NAANAIHUghAFBAnRq",
  "IHUghAFBAnRq/QkCACCAAf3mAf1aAgAAIIQBQQFqIoQBIIEBSA0ACwsgdSAXaiF1CyBxQQNKBEAgJyBwQQNqQQJ0aiB0/VoCAANDAACAPyBz/R8Dlf0T",
  "IYUBIAwhhgEghgFBfHEhhwFBACGIAQJAIIgBIIcBTg0AA0AgdSCIAUECdGogdSCIAUECdGr9AAQAIIUB/eYB/QsEACCIAUEEaiKIASCHAUgNAAsLIIcB",
  "IYkBAkAgiQEghgFODQADQCB1IIkBQQJ0aiB1IIkBQQJ0av0JAgAghQH95gH9WgIAACCJAUEBaiKJASCGAUgNAAsLIHUgF2ohdQsgcEEEaiJwICNIDQAL",
  "CyAdIBRqIh0gE0gNAAsLIBpBAWoiGiAWSA0ACwsL3gIEDH8EewF/BHsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWog",
  "BCALIAVqSBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIg",
  "AkEAQQJ0aiETIA0hFAJAIBQgD04NAANAIBEgFEECdGr9AAQAIRUgEiAUQQJ0av0ABAAhFiAVIBb95AEhFyAXIRggEyAUQQJ0aiAY/QsEACAUQQRqIhQg",
  "D0gNAAsLIA8hGQJAIBkgDk4NAANAIBEgGUECdGr9CQIAIRogEiAZQQJ0av0JAgAhGyAaIBv95AEhHCAcIR0gEyAZQQJ0aiAd/R8AOAIAIBlBAWoiGSAO",
  "SA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC9AKBAx/DXsBfw17IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCAL",
  "IAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0",
  "aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBX94QEhFiAW/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IA",
  "ALNC/eoBIRcgF/0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASEYIBj9DAAAQEsAAEBLAABASwAAQEv95QEhGSAXIBn9DACA",
  "MT8AgDE/AIAxPwCAMT/95gH95QEhFyAXIBn9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhFyAY/QwAAEBLAABASwAAQEsAAEBL/bEBIRogGkEB/awBIRsg",
  "FyAX/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IBf95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgF/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAX/eYB/QzBqSo9",
  "wakqPcGpKj3BqSo9/eQBIBf95gH9DKqqKj6qqio+qqoqPqqqKj795AEgF/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAX/eQB/QwAAIA/AACAPwAA",
  "gD8AAIA//eQBIBv9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAaIBv9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASEc/QwAAIA/AACA",
  "PwAAgD8AAIA/IBz95AEhHSAVIB395wEhHiASIBRBAnRq/QAEACEfIB4gH/3mASEgICAhISATIBRBAnRqICH9CwQAIBRBBGoiFCAPSA0ACwsgDyEiAkAg",
  "IiAOTg0AA0AgESAiQQJ0av0JAgAhIyAj/eEBISQgJP0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASElICX9DDuquD87qrg/",
  "O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhJiAm/QwAAEBLAABASwAAQEsAAEBL/eUBIScgJSAn/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUB",
  "ISUgJSAn/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBISUgJv0MAABASwAAQEsAAEBLAABAS/2xASEoIChBAf2sASEpICUgJf3mAf0MZ2lQOWdpUDlnaVA5",
  "Z2lQOSAl/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBICX95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgJf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAl/eYB",
  "/Qyqqio+qqoqPqqqKj6qqio+/eQBICX95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgJf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAp/Qx/AAAAfwAA",
  "AH8AAAB/AAAA/a4BQRf9qwH95gEgKCAp/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEhKv0MAACAPwAAgD8AAIA/AACAPyAq/eQBISsgIyAr",
  "/ecBISwgEiAiQQJ0av0JAgAhLSAsIC395gEhLiAuIS8gEyAiQQJ0aiAv/R8AOAIAICJBAWoiIiAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgN",
  "AAsLC4INEAR/AnsCfwJ9AXsCfwN7A38GewF9AX8HewF9AXsBfwF9IAYhCAJAIAggB04NAANAIAAgCCAEbEECdGohCSAEIQogCkF8cSEL/QwAAID/AACA",
  "/wAAgP8AAID/IQz9DAAAgP8AAID/AACA/wAAgP8hDUEAIQ4CQCAOIAtODQADQCAMIAkgDkECdGr9AAQA/ekBIQwgDkEEaiIOIAtIDQALCyALIQ8CQCAP",
  "IApODQADQCANIAkgD0ECdGr9CQIA/ekBIQ0gD0EBaiIPIApIDQALCyAMEAj9HwAgDf0fAJchECAQIREgEf0TIRIgBCETIBNBfHEhFP0MAAAAAAAAAAAA",
  "AAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRZBACEYAkAgGCAUTg0AA0AgFCAYQcAAaiAUIBhBwABqSBshGf0MAAAAAAAAAAAAAAAAAAAAACEXIBgh",
  "GgJAIBogGU4NAANAIAkgGkECdGr9AAQAIBL95QH9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhGyAb/Qw7qrg/O6q4Pzuq",
  "uD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIRwgHP0MAABASwAAQEsAAEBLAABAS/3lASEdIBsgHf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEb",
  "IBsgHf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEbIBz9DAAAQEsAAEBLAABASwAAQEv9sQEhHiAeQQH9rAEhHyAXIBsgG/3mAf0MZ2lQOWdpUDlnaVA5",
  "Z2lQOSAb/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIBv95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgG/3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAb/eYB",
  "/Qyqqio+qqoqPqqqKj6qqio+/eQBIBv95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgG/3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAf/Qx/AAAAfwAA",
  "AH8AAAB/AAAA/a4BQRf9qwH95gEgHiAf/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AEhFyAaQQRqIhogGUgNAAsLIBchICAVICD9X/3w",
  "ASEVIBYgICAg/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhFiAYQcAAaiIYIBRIDQALC0MAAAAAISEgFCEiAkAgIiATTg0AA0AgCSAiQQJ0av0JAgAgEv3l",
  "Af0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEjICP9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv9",
  "5AEhJCAk/QwAAEBLAABASwAAQEsAAEBL/eUBISUgIyAl/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBISMgIyAl/QyDgF65g4BeuYOAXrmDgF65/eYB/eUB",
  "ISMgJP0MAABASwAAQEsAAEBLAABAS/2xASEmICZBAf2sASEnICEgIyAj/eYB/QxnaVA5Z2lQOWdpUDlnaVA5ICP95gH9DM5DtzrOQ7c6zkO3Os5Dtzr9",
  "5AEgI/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAj/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBICP95gH9DKqqKj6qqio+qqoqPqqqKj795AEgI/3mAf0M",
  "AAAAPwAAAD8AAAA/AAAAP/3kAf3mASAj/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBICf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAmICf9sQH9",
  "DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAf0fAJIhISAiQQFqIiIgE0gNAAsL/QwAAAAAAAAAAAAAAAAAAAAAICH9IAAhKCAVICj9X/3wASEVIBYg",
  "KCAo/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhFiAVIBb98AEhKSApICkgKf0NCAkKCwwNDg8ICQoLDA0OD/3wAf1e/R8AISogKv0TEAkhKyADIAhBAnRq",
  "IBL9XyAr/fAB/V79HwA4AgAgASAIQQJ0aigCACEsQwAAAAAhLSAsIAVHBEAgEv1fIAkgLEECdGr9CQIA/V/98QEgK/3wAf1e/R8AIS0LIAIgCEECdGog",
  "LTgCACAIQQFqIgggB0gNAAsLC6MECQR/AnsEfwF7AX0DfwJ7AX8DeyAJIQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCENIAUgDSAGaiAFIA0gBmpI",
  "GyEO/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhECANIRECQCARIA5ODQADQCAAIBEgA2xBAnRqIRIgAyAHIBEgA2xrIAMgByAR",
  "IANsa0gbIRMgE0F8cSEUQwAAAAAhFkEAIRcCQCAXIBRODQADQCAUIBdBwABqIBQgF0HAAGpIGyEY/QwAAAAAAAAAAAAAAAAAAAAAIRUgFyEZAkAgGSAY",
  "Tg0AA0AgEiAZQQJ0av0ABAAhGiAVIBr95AEhFSAZQQRqIhkgGEgNAAsLIBUhGyAPIBv9X/3wASEPIBAgGyAb/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEh",
  "ECAXQcAAaiIXIBRIDQALCyAUIRwCQCAcIBNODQADQCASIBxBAnRq/QkCACEdIBYgHf0fAJIhFiAcQQFqIhwgE0gNAAsL/QwAAAAAAAAAAAAAAAAAAAAA",
  "IBb9IAAhHiAPIB79X/3wASEPIBAgHiAe/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhECARQQFqIhEgDkgNAAsLIA8gEP3wASEfIAEgC0ECdGogHyAfIB/9",
  "DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACAIlTgCACALQQFqIgsgCkgNAAsLC94CBAx/BHsBfwR7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAK",
  "IAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBB",
  "AnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9AAQAIRYgFSAW/ecBIRcgFyEYIBMgFEEC",
  "dGogGP0LBAAgFEEEaiIUIA9IDQALCyAPIRkCQCAZIA5ODQADQCARIBlBAnRq/QkCACEaIBIgGUECdGr9CQIAIRsgGiAb/ecBIRwgHCEdIBMgGUECdGog",
  "Hf0fADgCACAZQQFqIhkgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwvYAgQLfwN7AX8DeyACIAVqQQFrIAVuIQggBiEJAkAgCSAHTg0A",
  "A0AgCSAIbiAEbCEKIAMgCiAEaiADIAogBGpIGyELIAkgCHAgBWwhDCACIAwgBWogAiAMIAVqSBshDSAMIA0gDGtBfHFqIQ4gCiEPAkAgDyALTg0AA0Ag",
  "AEEAQQJ0aiEQIAFBAEECdGohESAMIRICQCASIA5ODQADQCAQIBJBAnRq/QAEACET/QwAAIA/AACAPwAAgD8AAIA/IBP95wEhFCAUIRUgESASQQJ0aiAV",
  "/QsEACASQQRqIhIgDkgNAAsLIA4hFgJAIBYgDU4NAANAIBAgFkECdGr9CQIAIRf9DAAAgD8AAIA/AACAPwAAgD8gF/3nASEYIBghGSARIBZBAnRqIBn9",
  "HwA4AgAgFkEBaiIWIA1IDQALCyAPQQFqIg8gC0gNAAsLIAlBAWoiCSAHSA0ACwsLlAIFAXsLfwF7AX8BeyAA/QkCACEIIAIgBWpBAWsgBW4hCSAGIQoC",
  "QCAKIAdODQADQCAKIAluIARsIQsgAyALIARqIAMgCyAEakgbIQwgCiAJcCAFbCENIAIgDSAFaiACIA0gBWpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQ",
  "IAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIA0hEwJAIBMgD04NAANAIAghFCASIBNBAnRqIBT9CwQAIBNBBGoiEyAPSA0ACwsgDyEVAkAgFSAOTg0A",
  "A0AgCCEWIBIgFUECdGogFv0fADgCACAVQQFqIhUgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAdIDQALCwu+CgkIfwF7AX0BewN/BXsBfwV7AX8g",
  "ByEJAkAgCSAITg0AA0AgACAJIAVsQQJ0aiEKIAQgCSAFbEECdGohCyABIAlBAnRqKAIAIQwgDCAGRgRAIAUhDSANQXxxIQ5BACEPAkAgDyAOTg0AA0Ag",
  "CyAPQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgD0EEaiIPIA5IDQALCyAOIRACQCAQIA1ODQADQCALIBBBAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoC",
  "AAAgEEEBaiIQIA1IDQALCwUgAiAJQQJ0aioCAP0TIREgAyAJQQJ0aioCACESIBL9EyETIAUhFCAUQXxxIRVBACEWAkAgFiAVTg0AA0AgCiAWQQJ0av0A",
  "BAAgEf3lAf0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEXIBf9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABA",
  "SwAAQEv95AEhGCAY/QwAAEBLAABASwAAQEsAAEBL/eUBIRkgFyAZ/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIRcgFyAZ/QyDgF65g4BeuYOAXrmDgF65",
  "/eYB/eUBIRcgGP0MAABASwAAQEsAAEBLAABAS/2xASEaIBpBAf2sASEbIAsgFkECdGogFyAX/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IBf95gH9DM5DtzrO",
  "Q7c6zkO3Os5Dtzr95AEgF/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAX/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIBf95gH9DKqqKj6qqio+qqoqPqqq",
  "Kj795AEgF/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAX/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIBv9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2r",
  "Af3mASAaIBv9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAT/eYB/QsEACAWQQRqIhYgFUgNAAsLIBUhHAJAIBwgFE4NAANAIAogHEECdGr9",
  "CQIAIBH95QH9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhHSAd/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAA",
  "QEsAAEBL/eQBIR4gHv0MAABASwAAQEsAAEBLAABAS/3lASEfIB0gH/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEdIB0gH/0Mg4BeuYOAXrmDgF65g4Be",
  "uf3mAf3lASEdIB79DAAAQEsAAEBLAABASwAAQEv9sQEhICAgQQH9rAEhISALIBxBAnRqIB0gHf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAd/eYB/QzOQ7c6",
  "zkO3Os5DtzrOQ7c6/eQBIB395gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgHf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAd/eYB/Qyqqio+qqoqPqqqKj6q",
  "qio+/eQBIB395gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgHf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAh/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9",
  "qwH95gEgICAh/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgE/3mAf1aAgAAIBxBAWoiHCAUSA0ACwsgCyAMQQJ0aiEiICIgIioCACASkzgC",
  "AAsgCUEBaiIJIAhIDQALCwvkAgQMfwR7AX8EeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsg",
  "CnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAEgESAEbEECdGohEyACIBEgBGxBAnRq",
  "IRQgDiEVAkAgFSAQTg0AA0AgEyAVQQJ0av0ABAAhFiASIBVBAnRq/QAEACEXIBYgF/3mASEYIBghGSAUIBVBAnRqIBn9CwQAIBVBBGoiFSAQSA0ACwsg",
  "ECEaAkAgGiAPTg0AA0AgEyAaQQJ0av0JAgAhGyASIBpBAnRq/QkCACEcIBsgHP3mASEdIB0hHiAUIBpBAnRqIB79HwA4AgAgGkEBaiIaIA9IDQALCyAR",
  "QQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLtwUKB38DewN/AXsBfQF/AnsBfQJ7BH8gBiEIAkAgCCAHTg0AA0AgCCAFbCEJIAAgCCAFbEECdGohCiAC",
  "IAlBAnRqIQsgAyAJQQJ0aiEMIAUhDSANQXxxIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQQQAhEgJAIBIgDk4NAANAIA4g",
  "EkHAAGogDiASQcAAakgbIRP9DAAAAAAAAAAAAAAAAAAAAAAhESASIRQCQCAUIBNODQADQCARIAsgFEECdGr9AAQAIAogFEECdGr9AAQA/eYB/eQBIREg",
  "FEEEaiIUIBNIDQALCyARIRUgDyAV/V/98AEhDyAQIBUgFf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRAgEkHAAGoiEiAOSA0ACwtDAAAAACEWIA4hFwJA",
  "IBcgDU4NAANAIBYgCyAXQQJ0av0JAgAgCiAXQQJ0av0JAgD95gH9HwCSIRYgF0EBaiIXIA1IDQALC/0MAAAAAAAAAAAAAAAAAAAAACAW/SAAIRggDyAY",
  "/V/98AEhDyAQIBggGP0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIRAgDyAQ/fABIRkgGSAZIBn9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACEaIBogBbKV",
  "/RMhGyABIAhBAnRqKgIA/RMhHCAFIR0gHUF8cSEeQQAhHwJAIB8gHk4NAANAIAwgH0ECdGogHCALIB9BAnRq/QAEACAKIB9BAnRq/QAEACAb/eYB/eUB",
  "/eYB/QsEACAfQQRqIh8gHkgNAAsLIB4hIAJAICAgHU4NAANAIAwgIEECdGogHCALICBBAnRq/QkCACAKICBBAnRq/QkCACAb/eYB/eUB/eYB/VoCAAAg",
  "IEEBaiIgIB1IDQALCyAIQQFqIgggB0gNAAsLC/YDAR9/IAogDWpBAWsgDW4hEyAEIAxqQQFrIAxuIRQgBEECdCEVIAhBBXQhFiAKQQhqQQFrQQhuIRcg",
  "BUECdCEYIBEhGQJAIBkgEk4NAANAIA4gGWwgD24hGiAOIBlBAWpsIA9uIRsgGiEcAkAgHCAbTg0AA0AgHCATbiEdIB0gFG4hHiALIB5qIR8gHSAUcCAM",
  "bCEgIAQgICAMaiAEICAgDGpIGyEhIBwgE3AgDWwhIiAKICIgDWogCiAiIA1qSBshIyAAIB8gBGwgBmxBAnRqISQgAiAfIARsIAVsQQJ0aiElQQAhJgJA",
  "ICYgCE4NAANAQYACIAggJmtBgAIgCCAma0gbIScgByAmaiEoIBAgJkEASnIhKUEAQQEgKRshKiAgISsCQCArICFODQADQCAhICtBIGogISArQSBqSBsh",
  "LCAiIS0CQCAtICNODQADQEF/IS8gASAfIAZsIChqIAVsIAlqIC1qQQJ0aiEuIAkgLWohMCAFIDBrITEgJCAoIBVsaiArQQJ0aiAVQRAgLiAYICUgKyAY",
  "bGogMEECdGogGCAnIC8gKiAsICtrIDEQBSAtQQhqIi0gI0gNAAsLICtBIGoiKyAhSA0ACwsgJkGAAmoiJiAISA0ACwsgHEEBaiIcIBtIDQALCyAZQQFq",
  "IhkgEkgNAAsLC/oDAR9/IAogDWpBAWsgDW4hEyAEIAxqQQFrIAxuIRQgBEECdCEVIAhBBXQhFiAKQQhqQQFrQQhuIRcgBUECdCEYIBEhGQJAIBkgEk4N",
  "AANAIA4gGWwgD24hGiAOIBlBAWpsIA9uIRsgGiEcAkAgHCAbTg0AA0AgHCATbiEdIB0gFG4hHiALIB5qIR8gHSAUcCAMbCEgIAQgICAMaiAEICAgDGpI",
  "GyEhIBwgE3AgDWwhIiAKICIgDWogCiAiIA1qSBshIyAAIB8gBGwgBmxBAnRqISQgAiAfIARsIAVsQQJ0aiElQQAhJgJAICYgCE4NAANAQYACIAggJmtB",
  "gAIgCCAma0gbIScgByAmaiEoIBAgJkEASnIhKUEAQQEgKRshKiAgISsCQCArICFODQADQCAhICtBIGogISArQSBqSBshLCAiIS0CQCAtICNODQADQEF/",
  "IS8gASAeIBdsIC1BCG5qIBZsaiEuIC4gJkEFdGohLiAJIC1qITAgBSAwayExICQgKCAVbGogK0ECdGogFUEQIC5BICAlICsgGGxqIDBBAnRqIBggJyAv",
  "ICogLCArayAxEAUgLUEIaiItICNIDQALCyArQSBqIisgIUgNAAsLICZBgAJqIiYgCEgNAAsLIBxBAWoiHCAbSA0ACwsgGUEBaiIZIBJIDQALCwv5AwEf",
  "fyAKIA1qQQFrIA1uIRMgBCAMakEBayAMbiEUIAZBAnQhFSAIQQV0IRYgCkEIakEBa0EIbiEXIAVBAnQhGCARIRkCQCAZIBJODQADQCAOIBlsIA9uIRog",
  "DiAZQQFqbCAPbiEbIBohHAJAIBwgG04NAANAIBwgE24hHSAdIBRuIR4gCyAeaiEfIB0gFHAgDGwhICAEICAgDGogBCAgIAxqSBshISAcIBNwIA1sISIg",
  "CiAiIA1qIAogIiANakgbISMgACAfIARsIAZsQQJ0aiEkIAIgHyAEbCAFbEECdGohJUEAISYCQCAmIAhODQADQEGAAiAIICZrQYACIAggJmtIGyEnIAcg",
  "JmohKCAQICZBAEpyISlBAEEBICkbISogICErAkAgKyAhTg0AA0AgISArQSBqICEgK0EgakgbISwgIiEtAkAgLSAjTg0AA0BBfyEvIAEgHyAGbCAoaiAF",
  "bCAJaiAtakECdGohLiAJIC1qITAgBSAwayExICQgKyAVbGogKEECdGogFSAVQQJ0IC4gGCAlICsgGGxqIDBBAnRqIBggJyAvICogLCArayAxEAIgLUEI",
  "aiItICNIDQALCyArQSBqIisgIUgNAAsLICZBgAJqIiYgCEgNAAsLIBxBAWoiHCAbSA0ACwsgGUEBaiIZIBJIDQALCwviEwQNfxp7AX8aeyAEIAdqQQFr",
  "IAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFq",
  "IRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBQgFkECdGr9AAQAIRcg",
  "EiAWQQJ0av0ABAAhGCAY/eEBIRkgGf0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEaIBr9DDuquD87qrg/O6q4PzuquD/9",
  "5gH9DAAAQEsAAEBLAABASwAAQEv95AEhGyAb/QwAAEBLAABASwAAQEsAAEBL/eUBIRwgGiAc/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIRogGiAc/QyD",
  "gF65g4BeuYOAXrmDgF65/eYB/eUBIRogG/0MAABASwAAQEsAAEBLAABAS/2xASEdIB1BAf2sASEeIBogGv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAa/eYB",
  "/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIBr95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgGv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAa/eYB/Qyqqio+qqoq",
  "PqqqKj6qqio+/eQBIBr95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgGv3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAe/Qx/AAAAfwAAAH8AAAB/AAAA",
  "/a4BQRf9qwH95gEgHSAe/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEhH/0MAACAPwAAgD8AAIA/AACAPyAf/eQBISD9DAAAgD8AAIA/AACA",
  "PwAAgD8gIP3nASEhIBggIP3nASEiIBj9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhIyAj/Qw7qrg/O6q4PzuquD87qrg/",
  "/eYB/QwAAEBLAABASwAAQEsAAEBL/eQBISQgJP0MAABASwAAQEsAAEBLAABAS/3lASElICMgJf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEjICMgJf0M",
  "g4BeuYOAXrmDgF65g4Beuf3mAf3lASEjICT9DAAAQEsAAEBLAABASwAAQEv9sQEhJiAmQQH9rAEhJyAjICP95gH9DGdpUDlnaVA5Z2lQOWdpUDkgI/3m",
  "Af0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAj/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBICP95gH9DMGpKj3BqSo9wakqPcGpKj395AEgI/3mAf0MqqoqPqqq",
  "Kj6qqio+qqoqPv3kASAj/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBICP95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgJ/0MfwAAAH8AAAB/AAAAfwAA",
  "AP2uAUEX/asB/eYBICYgJ/2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBISj9DAAAgD8AAIA/AACAPwAAgD8gKP3kASEp/QwAAIC/AACAvwAA",
  "gL8AAIC/ICn95wEhKiAiICr95gEhKyAhICv95QEhLCATIBZBAnRq/QAEACEtICwgLf3mASEuIBcgLv3mASEvIC8hMCAVIBZBAnRqIDD9CwQAIBZBBGoi",
  "FiAQSA0ACwsgECExAkAgMSAPTg0AA0AgFCAxQQJ0av0JAgAhMiASIDFBAnRq/QkCACEzIDP94QEhNCA0/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNC",
  "AACzQgAAs0IAALNC/eoBITUgNf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASE2IDb9DAAAQEsAAEBLAABASwAAQEv95QEh",
  "NyA1IDf9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhNSA1IDf9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhNSA2/QwAAEBLAABASwAAQEsAAEBL/bEBITgg",
  "OEEB/awBITkgNSA1/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IDX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgNf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASA1",
  "/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIDX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgNf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASA1/eQB/QwA",
  "AIA/AACAPwAAgD8AAIA//eQBIDn9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASA4IDn9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASE6",
  "/QwAAIA/AACAPwAAgD8AAIA/IDr95AEhO/0MAACAPwAAgD8AAIA/AACAPyA7/ecBITwgMyA7/ecBIT0gM/0MAADSwgAA0sIAANLCAADSwv3rAf0MAACz",
  "QgAAs0IAALNCAACzQv3qASE+ID79DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhPyA//QwAAEBLAABASwAAQEsAAEBL/eUB",
  "IUAgPiBA/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIT4gPiBA/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIT4gP/0MAABASwAAQEsAAEBLAABAS/2xASFB",
  "IEFBAf2sASFCID4gPv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSA+/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBID795gH9DAiJCDwIiQg8CIkIPAiJCDz95AEg",
  "Pv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASA+/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBID795gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgPv3kAf0M",
  "AACAPwAAgD8AAIA/AACAP/3kASBC/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgQSBC/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEh",
  "Q/0MAACAPwAAgD8AAIA/AACAPyBD/eQBIUT9DAAAgL8AAIC/AACAvwAAgL8gRP3nASFFID0gRf3mASFGIDwgRv3lASFHIBMgMUECdGr9CQIAIUggRyBI",
  "/eYBIUkgMiBJ/eYBIUogSiFLIBUgMUECdGogS/0fADgCACAxQQFqIjEgD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwvQCgQMfw17AX8N",
  "eyADIAZqQQFrIAZuIQkgByEKAkAgCiAITg0AA0AgCiAJbiAFbCELIAQgCyAFaiAEIAsgBWpIGyEMIAogCXAgBmwhDSADIA0gBmogAyANIAZqSBshDiAN",
  "IA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiACQQBBAnRqIRMgDSEUAkAgFCAPTg0AA0AgEiAUQQJ0av0ABAAhFSAR",
  "IBRBAnRq/QAEACEWIBb94QEhFyAX/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoBIRggGP0MO6q4PzuquD87qrg/O6q4P/3m",
  "Af0MAABASwAAQEsAAEBLAABAS/3kASEZIBn9DAAAQEsAAEBLAABASwAAQEv95QEhGiAYIBr9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhGCAYIBr9DIOA",
  "XrmDgF65g4BeuYOAXrn95gH95QEhGCAZ/QwAAEBLAABASwAAQEsAAEBL/bEBIRsgG0EB/awBIRwgGCAY/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IBj95gH9",
  "DM5DtzrOQ7c6zkO3Os5Dtzr95AEgGP3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAY/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIBj95gH9DKqqKj6qqio+",
  "qqoqPqqqKj795AEgGP3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAY/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIBz9DH8AAAB/AAAAfwAAAH8AAAD9",
  "rgFBF/2rAf3mASAbIBz9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASEd/QwAAIA/AACAPwAAgD8AAIA/IB395AEhHiAWIB795wEhHyAVIB/9",
  "5gEhICAgISEgEyAUQQJ0aiAh/QsEACAUQQRqIhQgD0gNAAsLIA8hIgJAICIgDk4NAANAIBIgIkECdGr9CQIAISMgESAiQQJ0av0JAgAhJCAk/eEBISUg",
  "Jf0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEmICb9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv9",
  "5AEhJyAn/QwAAEBLAABASwAAQEsAAEBL/eUBISggJiAo/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBISYgJiAo/QyDgF65g4BeuYOAXrmDgF65/eYB/eUB",
  "ISYgJ/0MAABASwAAQEsAAEBLAABAS/2xASEpIClBAf2sASEqICYgJv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAm/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQB",
  "ICb95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgJv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAm/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBICb95gH9DAAA",
  "AD8AAAA/AAAAPwAAAD/95AH95gEgJv3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAq/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgKSAq/bEB/Qx/",
  "AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEhK/0MAACAPwAAgD8AAIA/AACAPyAr/eQBISwgJCAs/ecBIS0gIyAt/eYBIS4gLiEvIBMgIkECdGogL/0f",
  "ADgCACAiQQFqIiIgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwuTBAgGfwN7A38BewF9AX8CewF9IAghCgJAIAogCU4NAANAIAogBG4g",
  "A24gA2wgBGwgBWwgCiAEbiADcCAHbGogCiAEcCAGbGohCyAAIAtBAnRqIQwgASALQQJ0aiENIAUhDiAOQXxxIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0M",
  "AAAAAAAAAAAAAAAAAAAAACERQQAhEwJAIBMgD04NAANAIA8gE0HAAGogDyATQcAAakgbIRT9DAAAAAAAAAAAAAAAAAAAAAAhEiATIRUCQCAVIBRODQAD",
  "QCASIAwgFUECdGr9AAQAIA0gFUECdGr9AAQA/eYB/eQBIRIgFUEEaiIVIBRIDQALCyASIRYgECAW/V/98AEhECARIBYgFv0NCAkKCwwNDg8ICQoLDA0O",
  "D/1f/fABIREgE0HAAGoiEyAPSA0ACwtDAAAAACEXIA8hGAJAIBggDk4NAANAIBcgDCAYQQJ0av0JAgAgDSAYQQJ0av0JAgD95gH9HwCSIRcgGEEBaiIY",
  "IA5IDQALC/0MAAAAAAAAAAAAAAAAAAAAACAX/SAAIRkgECAZ/V/98AEhECARIBkgGf0NCAkKCwwNDg8ICQoLDA0OD/1f/fABIREgECAR/fABIRogGiAa",
  "IBr9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACEbIAIgCkECdGogGzgCACAKQQFqIgogCUgNAAsLC+EOByR/BXsBfwN7An8HewF/IA9BAnQhGSARQQJ0",
  "IRogDEEQakEBa0EQbiEbIBchHAJAIBwgGE4NAANAIAggHEGgEGxqIR0gHUGQCGohHiAcIR8CQCAfIBVODQADQCAfIBtuISAgICAKbiEhICAgCnAhIiAi",
  "IAtsIApuISMgHyAbcEEEdCEkIAwgJEEQaiAMICRBEGpIGyElICEgCmwgDGwgDmwgIiAQbGogD0EAbGohJiAhIAtsIA1sIA5sICMgEmxqIBFBAGxqIScg",
  "BSAhIAxsQQJ0aiEoICAgDGwhKSANISogJCErAkAgKyAlTg0AA0AgByAmICsgD2xqQQJ0aiEsIA4hLSAtQXxxIS5BACEvAkAgLyAuTg0AA0AgLCAvQQJ0",
  "av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgL0EEaiIvIC5IDQALCyAuITACQCAwIC1ODQADQCAsIDBBAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgMEEB",
  "aiIwIC1IDQALCyAqICggK0ECdGooAgAgKiAoICtBAnRqKAIASBshKiArQQFqIisgJUgNAAsLICUgDSATGyExICohMgJAIDIgMU4NAANAIDEgMkHAAGog",
  "MSAyQcAAakgbITMgJyAyIBFsaiE0IAEgNEECdGohNSACIDRBAnRqITYgJCE3AkAgNyAlTg0AA0BBBCAlIDdrQQQgJSA3a0gbITggMyA3IDhqIDMgNyA4",
  "akgbIDMgExshOSA5IDJrITogOkEASgRAICYgNyAPbGohOyAAIDtBAnRqIBkgOCA1IBogOiAOIBQgHRAEIAQgO0ECdGogGSA4IDYgGiA6IA5DAACAPyAe",
  "EAQgKSA3aiE8IAMgPEECdGr9CQIAIT0gPSADIDxBAnRqQQEgOEEBa0EBIDhBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT0gPSADIDxBAnRq",
  "QQIgOEEBa0ECIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT0gPSADIDxBAnRqQQMgOEEBa0EDIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUG",
  "BwgJCgsQERITIT0gPSE+IAYgPEECdGr9CQIAIT8gPyAGIDxBAnRqQQEgOEEBa0EBIDhBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT8gPyAG",
  "IDxBAnRqQQIgOEEBa0ECIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT8gPyAGIDxBAnRqQQMgOEEBa0EDIDhBAWtIG0ECdGr9CQIA/Q0A",
  "AQIDBAUGBwgJCgsQERITIT8gPyFAIDf9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASFBIBMgOSA3SnEhQkEBIUIgE0UEQCAN/REhQQv9DAAAAAAAAAAAAAAA",
  "AAAAAAAhQyAoIDdBAnRq/QkCACFEIEQgKCA3QQJ0akEBIDhBAWtBASA4QQFrSBtBAnRq/QkCAP0NAAECAxAREhMQERITEBESEyFEIEQgKCA3QQJ0akEC",
  "IDhBAWtBAiA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcQERITEBESEyFEIEQgKCA3QQJ0akEDIDhBAWtBAyA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcI",
  "CQoLEBESEyFEIEQhQyAU/RMhRUEAIUYCQCBGIDpODQADQCBGQQR0IUcgHSBHav0ABAAgPv3lASFIIEj9DAAAoMIAAKDCAACgwgAAoML96wH9DAAAoEIA",
  "AKBCAACgQgAAoEL96gEhSSBJ/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIUogSv0MAABASwAAQEsAAEBLAABAS/3lASFL",
  "IEkgS/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASFJIEkgS/0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASFJIEr9DAAAQEsAAEBLAABASwAAQEv9sQEhTCBJ",
  "IEn95gH9DGdpUDlnaVA5Z2lQOWdpUDkgSf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASBJ/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIEn95gH9DMGpKj3B",
  "qSo9wakqPcGpKj395AEgSf3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASBJ/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIEn95AH9DAAAgD8AAIA/AACA",
  "PwAAgD/95AEgTEEX/asB/a4BIEj9DAAAoMIAAKDCAACgwgAAoML9Q/1PIU0gQgRAIDIgRmr9ESFOIE0gTiBB/TsgTiBD/Tn9UP1PIU0LIB4gR2ohTyBP",
  "IE0gT/0ABAAgQP3lAf3mASBF/eYB/QsEACBGQQFqIkYgOkgNAAsLIB4gOiA1IBogByA7QQJ0aiAZIDggDhAGCyA3QQRqIjcgJUgNAAsLIDJBwABqIjIg",
  "MUgNAAsLIB8gFmoiHyAVSA0ACwsgHEEBaiIcIBhIDQALCwvfCwQmfwF7BX8HeyAQQQJ0IRogEkECdCEbIA5BEGpBAWtBEG4hHCAYIR0CQCAdIBlODQAD",
  "QCAJIB1BoBBsaiEeIB5BkAhqIR8gHSEgAkAgICAWTg0AA0AgICAcbiEhICEgDG4hIiAhIAxwISMgICAccEEEdCEkIA4gJEEQaiAOICRBEGpIGyElICIg",
  "DGwgDmwgD2wgIyATbGogEkEAbGohJiAFICIgDWxBAnRqIScgJCEoAkAgKCAlTg0AA0AgJiAoIBJsaiEpIAcgKUECdGohKiAIIClBAnRqISsgDyEsICxB",
  "fHEhLUEAIS4CQCAuIC1ODQADQCAqIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACArIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAuQQRqIi4g",
  "LUgNAAsLIC0hLwJAIC8gLE4NAANAICogL0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACArIC9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgL0EB",
  "aiIvICxIDQALCyAoQQFqIiggJUgNAAsLICMgC2wgDGpBAWsgDG4hMCAjQQFqIAtsIAxqQQFrIAxuITECQCAwIDFODQADQCAiIAtsIA1sIA9sIDAgEWxq",
  "IBBBAGxqITIgIiALbCAwaiANbCEzICRBACAUGyE0IDQhNQJAIDUgDU4NAANAIA0gNUHAAGogDSA1QcAAakgbITYgMiA1IBBsaiE3IAAgN0ECdGohOCAE",
  "IDdBAnRqITkgNiA1ayE6QQEhO0EAITsgNSE8AkAgPCA2Tg0AA0AgOyAnIDxBAnRqKAIAICVIciE7IDxBAWoiPCA2SA0ACwsgOwRAICQhPQJAID0gJU4N",
  "AANAQQQgJSA9a0EEICUgPWtIGyE+ICYgPSASbGohPyABID9BAnRqIBsgPiA4IBogOiAPIBUgHhAEIAIgP0ECdGogGyA+IDkgGiA6IA9DAACAPyAfEAQg",
  "Pf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIUAgPUEDakEAIBQbIUFBACFCAkAgQiA6Tg0AA0AgNSBCaiFDIDMgQ2ohRCAeIEJBBHRqIUUgRf0ABAAgAyBE",
  "QQJ0av0JAgD95QEhRiBG/QwAAKDCAACgwgAAoMIAAKDC/esB/QwAAKBCAACgQgAAoEIAAKBC/eoBIUcgR/0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABA",
  "SwAAQEsAAEBLAABAS/3kASFIIEj9DAAAQEsAAEBLAABASwAAQEv95QEhSSBHIEn9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhRyBHIEn9DIOAXrmDgF65",
  "g4BeuYOAXrn95gH95QEhRyBI/QwAAEBLAABASwAAQEsAAEBL/bEBIUogRyBH/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IEf95gH9DM5DtzrOQ7c6zkO3Os5D",
  "tzr95AEgR/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASBH/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIEf95gH9DKqqKj6qqio+qqoqPqqqKj795AEgR/3m",
  "Af0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASBH/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIEpBF/2rAf2uASBG/QwAAKDCAACgwgAAoMIAAKDC/UP9TyFL",
  "QQEEQCBAIEMgDiAUG/0R/TshTCBMIEAgJyBDQQJ0aigCAP0R/Tn9UCFMIEsgTP1PIUsLIEUgS/0LBAAgRSBLIBX9E/3mASBF/QAEkAggBiBEQQJ0av0J",
  "AgD95QH95gH9CwSQCCBCQQFqIkIgOkgNAAsLIB4gOiA5IBogCCA/QQJ0aiAbID4gDxAGIB8gOiA4IBogByA/QQJ0aiAbID4gDxAGID1BBGoiPSAlSA0A",
  "CwsLIDVBwABqIjUgDUgNAAsLIDBBAWoiMCAxSA0ACwsgICAXaiIgIBZIDQALCyAdQQFqIh0gGUgNAAsLC5YDBA1/BnsBfwZ7IAQgB2pBAWsgB24hCiAI",
  "IQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIREC",
  "QCARIA1ODQADQCAAQQBBAnRqIRIgAUEAQQJ0aiETIAJBAEECdGohFCADQQBBAnRqIRUgDiEWAkAgFiAQTg0AA0AgEiAWQQJ0av0ABAAhFyATIBZBAnRq",
  "/QAEACEYIBcgGP3kASEZIBQgFkECdGr9AAQAIRogGSAa/eQBIRsgGyEcIBUgFkECdGogHP0LBAAgFkEEaiIWIBBIDQALCyAQIR0CQCAdIA9ODQADQCAS",
  "IB1BAnRq/QkCACEeIBMgHUECdGr9CQIAIR8gHiAf/eQBISAgFCAdQQJ0av0JAgAhISAgICH95AEhIiAiISMgFSAdQQJ0aiAj/R8AOAIAIB1BAWoiHSAP",
  "SA0ACwsgEUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC7UECQR/AnsEfwF7AX0DfwN7AX8EeyAJIQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCEN",
  "IAUgDSAGaiAFIA0gBmpIGyEO/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAAAAAAAAAhECANIRECQCARIA5ODQADQCAAIBEgA2xBAnRqIRIg",
  "AyAHIBEgA2xrIAMgByARIANsa0gbIRMgE0F8cSEUQwAAAAAhFkEAIRcCQCAXIBRODQADQCAUIBdBwABqIBQgF0HAAGpIGyEY/QwAAAAAAAAAAAAAAAAA",
  "AAAAIRUgFyEZAkAgGSAYTg0AA0AgEiAZQQJ0av0ABAAhGiAaIBr95gEhGyAVIBv95AEhFSAZQQRqIhkgGEgNAAsLIBUhHCAPIBz9X/3wASEPIBAgHCAc",
  "/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhECAXQcAAaiIXIBRIDQALCyAUIR0CQCAdIBNODQADQCASIB1BAnRq/QkCACEeIB4gHv3mASEfIBYgH/0fAJIh",
  "FiAdQQFqIh0gE0gNAAsL/QwAAAAAAAAAAAAAAAAAAAAAIBb9IAAhICAPICD9X/3wASEPIBAgICAg/Q0ICQoLDA0ODwgJCgsMDQ4P/V/98AEhECARQQFq",
  "IhEgDkgNAAsLIA8gEP3wASEhIAEgC0ECdGogISAhICH9DQgJCgsMDQ4PCAkKCwwNDg/98AH9Xv0fACAIlTgCACALQQFqIgsgCkgNAAsLC84DBA5/CHsB",
  "fwh7IAUgCGpBAWsgCG4hCyAJIQwCQCAMIApODQADQCAMIAtuIAdsIQ0gBiANIAdqIAYgDSAHakgbIQ4gDCALcCAIbCEPIAUgDyAIaiAFIA8gCGpIGyEQ",
  "IA8gECAPa0F8cWohESANIRICQCASIA5ODQADQCAAQQBBAnRqIRMgAUEAQQJ0aiEUIAJBAEECdGohFSADQQBBAnRqIRYgBEEAQQJ0aiEXIA8hGAJAIBgg",
  "EU4NAANAIBMgGEECdGr9AAQAIRkgFCAYQQJ0av0ABAAhGiAZIBr95AEhGyAVIBhBAnRq/QAEACEcIBsgHP3kASEdIBYgGEECdGr9AAQAIR4gHSAe/eQB",
  "IR8gHyEgIBcgGEECdGogIP0LBAAgGEEEaiIYIBFIDQALCyARISECQCAhIBBODQADQCATICFBAnRq/QkCACEiIBQgIUECdGr9CQIAISMgIiAj/eQBISQg",
  "FSAhQQJ0av0JAgAhJSAkICX95AEhJiAWICFBAnRq/QkCACEnICYgJ/3kASEoICghKSAXICFBAnRqICn9HwA4AgAgIUEBaiIhIBBIDQALCyASQQFqIhIg",
  "DkgNAAsLIAxBAWoiDCAKSA0ACwsLpAMEDX8HewF/B3sgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBsh",
  "DSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEU",
  "IANBAEECdGohFSAOIRYCQCAWIBBODQADQCASIBZBAnRq/QAEACEXIBMgFkECdGr9AAQAIRggFCAWQQJ0av0ABAAhGSAYIBn95AEhGiAXIBr95AEhGyAb",
  "/eMBIRwgHCEdIBUgFkECdGogHf0LBAAgFkEEaiIWIBBIDQALCyAQIR4CQCAeIA9ODQADQCASIB5BAnRq/QkCACEfIBMgHkECdGr9CQIAISAgFCAeQQJ0",
  "av0JAgAhISAgICH95AEhIiAfICL95AEhIyAj/eMBISQgJCElIBUgHkECdGogJf0fADgCACAeQQFqIh4gD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiIL",
  "IAlIDQALCwuoBwUFexB/FHsBfxR7IAT9CQIAIQ0gBf0JAgAhDiANIA795wEhDyAG/QkCACEQIBD94wEhESAHIApqQQFrIApuIRIgCyETAkAgEyAMTg0A",
  "A0AgEyASbiAJbCEUIAggFCAJaiAIIBQgCWpIGyEVIBMgEnAgCmwhFiAHIBYgCmogByAWIApqSBshFyAWIBcgFmtBfHFqIRggFCEZAkAgGSAVTg0AA0Ag",
  "AEEAQQJ0aiEaIAFBAEECdGohGyACQQBBAnRqIRwgA0EAQQJ0aiEdIARBAEECdGohHiAFQQBBAnRqIR8gBkEAQQJ0aiEgIBYhIQJAICEgGE4NAANAIBog",
  "IUECdGr9AAQAISIgGyAhQQJ0av0ABAAhI/0MZmZmP2ZmZj9mZmY/ZmZmPyAj/eYBISQgHSAhQQJ0av0ABAAhJf0MzczMPc3MzD3NzMw9zczMPSAl/eYB",
  "ISYgJCAm/eQBIScgHCAhQQJ0av0ABAAhKP0Md75/P3e+fz93vn8/d75/PyAo/eYBISkgJSAl/eYBISr9DG8SgzpvEoM6bxKDOm8SgzogKv3mASErICkg",
  "K/3kASEsICz94wEhLSAtIBH95wEhLiAu/Qx3zCsyd8wrMnfMKzJ3zCsy/eQBIS8gJyAv/ecBITAgDyAw/eYBITEgIiAx/eUBITIgMiEzICchNCAsITUg",
  "GiAhQQJ0aiAz/QsEACAbICFBAnRqIDT9CwQAIBwgIUECdGogNf0LBAAgIUEEaiIhIBhIDQALCyAYITYCQCA2IBdODQADQCAaIDZBAnRq/QkCACE3IBsg",
  "NkECdGr9CQIAITj9DGZmZj9mZmY/ZmZmP2ZmZj8gOP3mASE5IB0gNkECdGr9CQIAITr9DM3MzD3NzMw9zczMPc3MzD0gOv3mASE7IDkgO/3kASE8IBwg",
  "NkECdGr9CQIAIT39DHe+fz93vn8/d75/P3e+fz8gPf3mASE+IDogOv3mASE//QxvEoM6bxKDOm8SgzpvEoM6ID/95gEhQCA+IED95AEhQSBB/eMBIUIg",
  "QiAR/ecBIUMgQ/0Md8wrMnfMKzJ3zCsyd8wrMv3kASFEIDwgRP3nASFFIA8gRf3mASFGIDcgRv3lASFHIEchSCA8IUkgQSFKIBogNkECdGogSP0fADgC",
  "ACAbIDZBAnRqIEn9HwA4AgAgHCA2QQJ0aiBK/R8AOAIAIDZBAWoiNiAXSA0ACwsgGUEBaiIZIBVIDQALCyATQQFqIhMgDEgNAAsLCw==",
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
  constants: [{ slot: 3, table: { kind: "rope", positions: 128, half: 16, theta: 10000, scaling: null } }],
  data: { tokens: 0, targets: 1, starts: 2 },
  scalars: { count: 4, learningRate: 145, biasCorrection1: 146, biasCorrection2: 147 },
  outputs: { loss: 316, rows: 317, gradientNorm: 318, "evaluate.loss": 1348, "evaluate.rows": 1349 },
  microBatches: 1,
};

const meta: Meta = {
  "schema": 2,
  "model": "examples/words/model.ts",
  "facts": {
    "graph": "42f9ee1d9a6acb80",
    "size.V": 2304,
    "size.D": 128,
    "size.F": 352,
    "size.L": 6,
    "size.H": 4,
    "size.G": 2,
    "size.K": 32,
    "adapter.kind": "lora",
    "adapter.rank": 8,
    "adapter.alpha": 16,
    "adapter.targets": "model.layers.*.mlp.down_proj (6), model.layers.*.mlp.gate_proj (6), model.layers.*.mlp.up_proj (6), model.layers.*.self_attn.k_proj (6), model.layers.*.self_attn.o_proj (6), model.layers.*.self_attn.q_proj (6), model.layers.*.self_attn.v_proj (6), 65eb5189",
    "adapter.rsLora": false,
    "adapter.dropout": 0,
    "adapter.start": "zero",
    "named.adapter.rsLora": "the adapter’s rank-stabilised scale",
    "named.adapter.start": "where the adapter begins",
    "adapter.form": "weight 42",
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
    "budget": 27262976
  },
  "plan": {
    "budgetBytes": 27262976,
    "predictedBytes": 27262976,
    "keepAllBytes": 65339392,
    "loadBytes": 27261760,
    "arenaBytes": 27261760
  },
  "seed": 0,
  "steps": null,
  "epochs": 1,
  "learningRate": 0.003,
  "schedule": {
    "kind": "cosine",
    "warmup": 0.05
  },
  "betas": [
    0.9,
    0.999
  ],
  "adapter": {
    "kind": "lora",
    "rank": 8,
    "alpha": 16,
    "rsLora": false,
    "dropout": 0,
    "start": "zero"
  },
  "bounds": {
    "tokens": 2304,
    "starts": 128,
    "targets": 2304
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
