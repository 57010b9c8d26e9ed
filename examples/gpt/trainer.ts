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

/** [buffer, byte offset, bytes] */
const at = (buffer: number, offset: number, bytes: number): readonly [number, number, number] => [buffer, offset, bytes];
const a = {
  tokens: at(0, 0, 4096), // tokens i32[8, 128]
  targets: at(0, 4096, 4096), // targets i32[8, 128]
  count: at(0, 8192, 4), // count f32[]
  embed: at(0, 8256, 524288), // embed f32[512, 256]
  positions: at(0, 532544, 131072), // positions f32[128, 256]
  blocks_0_norm1_weight: at(0, 663616, 1024), // blocks.0.norm1.weight f32[256]
  blocks_0_norm1_bias: at(0, 664640, 1024), // blocks.0.norm1.bias f32[256]
  blocks_0_wq: at(0, 665664, 262144), // blocks.0.wq f32[256, 256]
  blocks_0_bq: at(0, 927808, 1024), // blocks.0.bq f32[256]
  blocks_0_wk: at(0, 928832, 262144), // blocks.0.wk f32[256, 256]
  blocks_0_bk: at(0, 1190976, 1024), // blocks.0.bk f32[256]
  blocks_0_wv: at(0, 1192000, 262144), // blocks.0.wv f32[256, 256]
  blocks_0_bv: at(0, 1454144, 1024), // blocks.0.bv f32[256]
  blocks_0_wo: at(0, 1455168, 262144), // blocks.0.wo f32[256, 256]
  blocks_0_bo: at(0, 1717312, 1024), // blocks.0.bo f32[256]
  blocks_0_norm2_weight: at(0, 1718336, 1024), // blocks.0.norm2.weight f32[256]
  blocks_0_norm2_bias: at(0, 1719360, 1024), // blocks.0.norm2.bias f32[256]
  blocks_0_up: at(0, 1720384, 1048576), // blocks.0.up f32[1024, 256]
  blocks_0_bup: at(0, 2768960, 4096), // blocks.0.bup f32[1024]
  blocks_0_down: at(0, 2773056, 1048576), // blocks.0.down f32[256, 1024]
  blocks_0_bdown: at(0, 3821632, 1024), // blocks.0.bdown f32[256]
  blocks_1_norm1_weight: at(0, 3822656, 1024), // blocks.1.norm1.weight f32[256]
  blocks_1_norm1_bias: at(0, 3823680, 1024), // blocks.1.norm1.bias f32[256]
  blocks_1_wq: at(0, 3824704, 262144), // blocks.1.wq f32[256, 256]
  blocks_1_bq: at(0, 4086848, 1024), // blocks.1.bq f32[256]
  blocks_1_wk: at(0, 4087872, 262144), // blocks.1.wk f32[256, 256]
  blocks_1_bk: at(0, 4350016, 1024), // blocks.1.bk f32[256]
  blocks_1_wv: at(0, 4351040, 262144), // blocks.1.wv f32[256, 256]
  blocks_1_bv: at(0, 4613184, 1024), // blocks.1.bv f32[256]
  blocks_1_wo: at(0, 4614208, 262144), // blocks.1.wo f32[256, 256]
  blocks_1_bo: at(0, 4876352, 1024), // blocks.1.bo f32[256]
  blocks_1_norm2_weight: at(0, 4877376, 1024), // blocks.1.norm2.weight f32[256]
  blocks_1_norm2_bias: at(0, 4878400, 1024), // blocks.1.norm2.bias f32[256]
  blocks_1_up: at(0, 4879424, 1048576), // blocks.1.up f32[1024, 256]
  blocks_1_bup: at(0, 5928000, 4096), // blocks.1.bup f32[1024]
  blocks_1_down: at(0, 5932096, 1048576), // blocks.1.down f32[256, 1024]
  blocks_1_bdown: at(0, 6980672, 1024), // blocks.1.bdown f32[256]
  blocks_2_norm1_weight: at(0, 6981696, 1024), // blocks.2.norm1.weight f32[256]
  blocks_2_norm1_bias: at(0, 6982720, 1024), // blocks.2.norm1.bias f32[256]
  blocks_2_wq: at(0, 6983744, 262144), // blocks.2.wq f32[256, 256]
  blocks_2_bq: at(0, 7245888, 1024), // blocks.2.bq f32[256]
  blocks_2_wk: at(0, 7246912, 262144), // blocks.2.wk f32[256, 256]
  blocks_2_bk: at(0, 7509056, 1024), // blocks.2.bk f32[256]
  blocks_2_wv: at(0, 7510080, 262144), // blocks.2.wv f32[256, 256]
  blocks_2_bv: at(0, 7772224, 1024), // blocks.2.bv f32[256]
  blocks_2_wo: at(0, 7773248, 262144), // blocks.2.wo f32[256, 256]
  blocks_2_bo: at(0, 8035392, 1024), // blocks.2.bo f32[256]
  blocks_2_norm2_weight: at(0, 8036416, 1024), // blocks.2.norm2.weight f32[256]
  blocks_2_norm2_bias: at(0, 8037440, 1024), // blocks.2.norm2.bias f32[256]
  blocks_2_up: at(0, 8038464, 1048576), // blocks.2.up f32[1024, 256]
  blocks_2_bup: at(0, 9087040, 4096), // blocks.2.bup f32[1024]
  blocks_2_down: at(0, 9091136, 1048576), // blocks.2.down f32[256, 1024]
  blocks_2_bdown: at(0, 10139712, 1024), // blocks.2.bdown f32[256]
  blocks_3_norm1_weight: at(0, 10140736, 1024), // blocks.3.norm1.weight f32[256]
  blocks_3_norm1_bias: at(0, 10141760, 1024), // blocks.3.norm1.bias f32[256]
  blocks_3_wq: at(0, 10142784, 262144), // blocks.3.wq f32[256, 256]
  blocks_3_bq: at(0, 10404928, 1024), // blocks.3.bq f32[256]
  blocks_3_wk: at(0, 10405952, 262144), // blocks.3.wk f32[256, 256]
  blocks_3_bk: at(0, 10668096, 1024), // blocks.3.bk f32[256]
  blocks_3_wv: at(0, 10669120, 262144), // blocks.3.wv f32[256, 256]
  blocks_3_bv: at(0, 10931264, 1024), // blocks.3.bv f32[256]
  blocks_3_wo: at(0, 10932288, 262144), // blocks.3.wo f32[256, 256]
  blocks_3_bo: at(0, 11194432, 1024), // blocks.3.bo f32[256]
  blocks_3_norm2_weight: at(0, 11195456, 1024), // blocks.3.norm2.weight f32[256]
  blocks_3_norm2_bias: at(0, 11196480, 1024), // blocks.3.norm2.bias f32[256]
  blocks_3_up: at(0, 11197504, 1048576), // blocks.3.up f32[1024, 256]
  blocks_3_bup: at(0, 12246080, 4096), // blocks.3.bup f32[1024]
  blocks_3_down: at(0, 12250176, 1048576), // blocks.3.down f32[256, 1024]
  blocks_3_bdown: at(0, 13298752, 1024), // blocks.3.bdown f32[256]
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
  m_of_blocks_0_norm1_weight: at(0, 15137024, 1024), // m of blocks.0.norm1.weight f32[256]
  v_of_blocks_0_norm1_weight: at(0, 15138048, 1024), // v of blocks.0.norm1.weight f32[256]
  m_of_blocks_0_norm1_bias: at(0, 15139072, 1024), // m of blocks.0.norm1.bias f32[256]
  v_of_blocks_0_norm1_bias: at(0, 15140096, 1024), // v of blocks.0.norm1.bias f32[256]
  m_of_blocks_0_wq: at(0, 15141120, 262144), // m of blocks.0.wq f32[256, 256]
  v_of_blocks_0_wq: at(0, 15403264, 262144), // v of blocks.0.wq f32[256, 256]
  m_of_blocks_0_bq: at(0, 15665408, 1024), // m of blocks.0.bq f32[256]
  v_of_blocks_0_bq: at(0, 15666432, 1024), // v of blocks.0.bq f32[256]
  m_of_blocks_0_wk: at(0, 15667456, 262144), // m of blocks.0.wk f32[256, 256]
  v_of_blocks_0_wk: at(0, 15929600, 262144), // v of blocks.0.wk f32[256, 256]
  m_of_blocks_0_bk: at(0, 16191744, 1024), // m of blocks.0.bk f32[256]
  v_of_blocks_0_bk: at(0, 16192768, 1024), // v of blocks.0.bk f32[256]
  m_of_blocks_0_wv: at(0, 16193792, 262144), // m of blocks.0.wv f32[256, 256]
  v_of_blocks_0_wv: at(0, 16455936, 262144), // v of blocks.0.wv f32[256, 256]
  m_of_blocks_0_bv: at(0, 16718080, 1024), // m of blocks.0.bv f32[256]
  v_of_blocks_0_bv: at(0, 16719104, 1024), // v of blocks.0.bv f32[256]
  m_of_blocks_0_wo: at(0, 16720128, 262144), // m of blocks.0.wo f32[256, 256]
  v_of_blocks_0_wo: at(0, 16982272, 262144), // v of blocks.0.wo f32[256, 256]
  m_of_blocks_0_bo: at(0, 17244416, 1024), // m of blocks.0.bo f32[256]
  v_of_blocks_0_bo: at(0, 17245440, 1024), // v of blocks.0.bo f32[256]
  m_of_blocks_0_norm2_weight: at(0, 17246464, 1024), // m of blocks.0.norm2.weight f32[256]
  v_of_blocks_0_norm2_weight: at(0, 17247488, 1024), // v of blocks.0.norm2.weight f32[256]
  m_of_blocks_0_norm2_bias: at(0, 17248512, 1024), // m of blocks.0.norm2.bias f32[256]
  v_of_blocks_0_norm2_bias: at(0, 17249536, 1024), // v of blocks.0.norm2.bias f32[256]
  m_of_blocks_0_up: at(0, 17250560, 1048576), // m of blocks.0.up f32[1024, 256]
  v_of_blocks_0_up: at(0, 18299136, 1048576), // v of blocks.0.up f32[1024, 256]
  m_of_blocks_0_bup: at(0, 19347712, 4096), // m of blocks.0.bup f32[1024]
  v_of_blocks_0_bup: at(0, 19351808, 4096), // v of blocks.0.bup f32[1024]
  m_of_blocks_0_down: at(0, 19355904, 1048576), // m of blocks.0.down f32[256, 1024]
  v_of_blocks_0_down: at(0, 20404480, 1048576), // v of blocks.0.down f32[256, 1024]
  m_of_blocks_0_bdown: at(0, 21453056, 1024), // m of blocks.0.bdown f32[256]
  v_of_blocks_0_bdown: at(0, 21454080, 1024), // v of blocks.0.bdown f32[256]
  m_of_blocks_1_norm1_weight: at(0, 21455104, 1024), // m of blocks.1.norm1.weight f32[256]
  v_of_blocks_1_norm1_weight: at(0, 21456128, 1024), // v of blocks.1.norm1.weight f32[256]
  m_of_blocks_1_norm1_bias: at(0, 21457152, 1024), // m of blocks.1.norm1.bias f32[256]
  v_of_blocks_1_norm1_bias: at(0, 21458176, 1024), // v of blocks.1.norm1.bias f32[256]
  m_of_blocks_1_wq: at(0, 21459200, 262144), // m of blocks.1.wq f32[256, 256]
  v_of_blocks_1_wq: at(0, 21721344, 262144), // v of blocks.1.wq f32[256, 256]
  m_of_blocks_1_bq: at(0, 21983488, 1024), // m of blocks.1.bq f32[256]
  v_of_blocks_1_bq: at(0, 21984512, 1024), // v of blocks.1.bq f32[256]
  m_of_blocks_1_wk: at(0, 21985536, 262144), // m of blocks.1.wk f32[256, 256]
  v_of_blocks_1_wk: at(0, 22247680, 262144), // v of blocks.1.wk f32[256, 256]
  m_of_blocks_1_bk: at(0, 22509824, 1024), // m of blocks.1.bk f32[256]
  v_of_blocks_1_bk: at(0, 22510848, 1024), // v of blocks.1.bk f32[256]
  m_of_blocks_1_wv: at(0, 22511872, 262144), // m of blocks.1.wv f32[256, 256]
  v_of_blocks_1_wv: at(0, 22774016, 262144), // v of blocks.1.wv f32[256, 256]
  m_of_blocks_1_bv: at(0, 23036160, 1024), // m of blocks.1.bv f32[256]
  v_of_blocks_1_bv: at(0, 23037184, 1024), // v of blocks.1.bv f32[256]
  m_of_blocks_1_wo: at(0, 23038208, 262144), // m of blocks.1.wo f32[256, 256]
  v_of_blocks_1_wo: at(0, 23300352, 262144), // v of blocks.1.wo f32[256, 256]
  m_of_blocks_1_bo: at(0, 23562496, 1024), // m of blocks.1.bo f32[256]
  v_of_blocks_1_bo: at(0, 23563520, 1024), // v of blocks.1.bo f32[256]
  m_of_blocks_1_norm2_weight: at(0, 23564544, 1024), // m of blocks.1.norm2.weight f32[256]
  v_of_blocks_1_norm2_weight: at(0, 23565568, 1024), // v of blocks.1.norm2.weight f32[256]
  m_of_blocks_1_norm2_bias: at(0, 23566592, 1024), // m of blocks.1.norm2.bias f32[256]
  v_of_blocks_1_norm2_bias: at(0, 23567616, 1024), // v of blocks.1.norm2.bias f32[256]
  m_of_blocks_1_up: at(0, 23568640, 1048576), // m of blocks.1.up f32[1024, 256]
  v_of_blocks_1_up: at(0, 24617216, 1048576), // v of blocks.1.up f32[1024, 256]
  m_of_blocks_1_bup: at(0, 25665792, 4096), // m of blocks.1.bup f32[1024]
  v_of_blocks_1_bup: at(0, 25669888, 4096), // v of blocks.1.bup f32[1024]
  m_of_blocks_1_down: at(0, 25673984, 1048576), // m of blocks.1.down f32[256, 1024]
  v_of_blocks_1_down: at(0, 26722560, 1048576), // v of blocks.1.down f32[256, 1024]
  m_of_blocks_1_bdown: at(0, 27771136, 1024), // m of blocks.1.bdown f32[256]
  v_of_blocks_1_bdown: at(0, 27772160, 1024), // v of blocks.1.bdown f32[256]
  m_of_blocks_2_norm1_weight: at(0, 27773184, 1024), // m of blocks.2.norm1.weight f32[256]
  v_of_blocks_2_norm1_weight: at(0, 27774208, 1024), // v of blocks.2.norm1.weight f32[256]
  m_of_blocks_2_norm1_bias: at(0, 27775232, 1024), // m of blocks.2.norm1.bias f32[256]
  v_of_blocks_2_norm1_bias: at(0, 27776256, 1024), // v of blocks.2.norm1.bias f32[256]
  m_of_blocks_2_wq: at(0, 27777280, 262144), // m of blocks.2.wq f32[256, 256]
  v_of_blocks_2_wq: at(0, 28039424, 262144), // v of blocks.2.wq f32[256, 256]
  m_of_blocks_2_bq: at(0, 28301568, 1024), // m of blocks.2.bq f32[256]
  v_of_blocks_2_bq: at(0, 28302592, 1024), // v of blocks.2.bq f32[256]
  m_of_blocks_2_wk: at(0, 28303616, 262144), // m of blocks.2.wk f32[256, 256]
  v_of_blocks_2_wk: at(0, 28565760, 262144), // v of blocks.2.wk f32[256, 256]
  m_of_blocks_2_bk: at(0, 28827904, 1024), // m of blocks.2.bk f32[256]
  v_of_blocks_2_bk: at(0, 28828928, 1024), // v of blocks.2.bk f32[256]
  m_of_blocks_2_wv: at(0, 28829952, 262144), // m of blocks.2.wv f32[256, 256]
  v_of_blocks_2_wv: at(0, 29092096, 262144), // v of blocks.2.wv f32[256, 256]
  m_of_blocks_2_bv: at(0, 29354240, 1024), // m of blocks.2.bv f32[256]
  v_of_blocks_2_bv: at(0, 29355264, 1024), // v of blocks.2.bv f32[256]
  m_of_blocks_2_wo: at(0, 29356288, 262144), // m of blocks.2.wo f32[256, 256]
  v_of_blocks_2_wo: at(0, 29618432, 262144), // v of blocks.2.wo f32[256, 256]
  m_of_blocks_2_bo: at(0, 29880576, 1024), // m of blocks.2.bo f32[256]
  v_of_blocks_2_bo: at(0, 29881600, 1024), // v of blocks.2.bo f32[256]
  m_of_blocks_2_norm2_weight: at(0, 29882624, 1024), // m of blocks.2.norm2.weight f32[256]
  v_of_blocks_2_norm2_weight: at(0, 29883648, 1024), // v of blocks.2.norm2.weight f32[256]
  m_of_blocks_2_norm2_bias: at(0, 29884672, 1024), // m of blocks.2.norm2.bias f32[256]
  v_of_blocks_2_norm2_bias: at(0, 29885696, 1024), // v of blocks.2.norm2.bias f32[256]
  m_of_blocks_2_up: at(0, 29886720, 1048576), // m of blocks.2.up f32[1024, 256]
  v_of_blocks_2_up: at(0, 30935296, 1048576), // v of blocks.2.up f32[1024, 256]
  m_of_blocks_2_bup: at(0, 31983872, 4096), // m of blocks.2.bup f32[1024]
  v_of_blocks_2_bup: at(0, 31987968, 4096), // v of blocks.2.bup f32[1024]
  m_of_blocks_2_down: at(0, 31992064, 1048576), // m of blocks.2.down f32[256, 1024]
  v_of_blocks_2_down: at(0, 33040640, 1048576), // v of blocks.2.down f32[256, 1024]
  m_of_blocks_2_bdown: at(0, 34089216, 1024), // m of blocks.2.bdown f32[256]
  v_of_blocks_2_bdown: at(0, 34090240, 1024), // v of blocks.2.bdown f32[256]
  m_of_blocks_3_norm1_weight: at(0, 34091264, 1024), // m of blocks.3.norm1.weight f32[256]
  v_of_blocks_3_norm1_weight: at(0, 34092288, 1024), // v of blocks.3.norm1.weight f32[256]
  m_of_blocks_3_norm1_bias: at(0, 34093312, 1024), // m of blocks.3.norm1.bias f32[256]
  v_of_blocks_3_norm1_bias: at(0, 34094336, 1024), // v of blocks.3.norm1.bias f32[256]
  m_of_blocks_3_wq: at(0, 34095360, 262144), // m of blocks.3.wq f32[256, 256]
  v_of_blocks_3_wq: at(0, 34357504, 262144), // v of blocks.3.wq f32[256, 256]
  m_of_blocks_3_bq: at(0, 34619648, 1024), // m of blocks.3.bq f32[256]
  v_of_blocks_3_bq: at(0, 34620672, 1024), // v of blocks.3.bq f32[256]
  m_of_blocks_3_wk: at(0, 34621696, 262144), // m of blocks.3.wk f32[256, 256]
  v_of_blocks_3_wk: at(0, 34883840, 262144), // v of blocks.3.wk f32[256, 256]
  m_of_blocks_3_bk: at(0, 35145984, 1024), // m of blocks.3.bk f32[256]
  v_of_blocks_3_bk: at(0, 35147008, 1024), // v of blocks.3.bk f32[256]
  m_of_blocks_3_wv: at(0, 35148032, 262144), // m of blocks.3.wv f32[256, 256]
  v_of_blocks_3_wv: at(0, 35410176, 262144), // v of blocks.3.wv f32[256, 256]
  m_of_blocks_3_bv: at(0, 35672320, 1024), // m of blocks.3.bv f32[256]
  v_of_blocks_3_bv: at(0, 35673344, 1024), // v of blocks.3.bv f32[256]
  m_of_blocks_3_wo: at(0, 35674368, 262144), // m of blocks.3.wo f32[256, 256]
  v_of_blocks_3_wo: at(0, 35936512, 262144), // v of blocks.3.wo f32[256, 256]
  m_of_blocks_3_bo: at(0, 36198656, 1024), // m of blocks.3.bo f32[256]
  v_of_blocks_3_bo: at(0, 36199680, 1024), // v of blocks.3.bo f32[256]
  m_of_blocks_3_norm2_weight: at(0, 36200704, 1024), // m of blocks.3.norm2.weight f32[256]
  v_of_blocks_3_norm2_weight: at(0, 36201728, 1024), // v of blocks.3.norm2.weight f32[256]
  m_of_blocks_3_norm2_bias: at(0, 36202752, 1024), // m of blocks.3.norm2.bias f32[256]
  v_of_blocks_3_norm2_bias: at(0, 36203776, 1024), // v of blocks.3.norm2.bias f32[256]
  m_of_blocks_3_up: at(0, 36204800, 1048576), // m of blocks.3.up f32[1024, 256]
  v_of_blocks_3_up: at(0, 37253376, 1048576), // v of blocks.3.up f32[1024, 256]
  m_of_blocks_3_bup: at(0, 38301952, 4096), // m of blocks.3.bup f32[1024]
  v_of_blocks_3_bup: at(0, 38306048, 4096), // v of blocks.3.bup f32[1024]
  m_of_blocks_3_down: at(0, 38310144, 1048576), // m of blocks.3.down f32[256, 1024]
  v_of_blocks_3_down: at(0, 39358720, 1048576), // v of blocks.3.down f32[256, 1024]
  m_of_blocks_3_bdown: at(0, 40407296, 1024), // m of blocks.3.bdown f32[256]
  v_of_blocks_3_bdown: at(0, 40408320, 1024), // v of blocks.3.bdown f32[256]
  m_of_norm_weight: at(0, 40409344, 1024), // m of norm.weight f32[256]
  v_of_norm_weight: at(0, 40410368, 1024), // v of norm.weight f32[256]
  m_of_norm_bias: at(0, 40411392, 1024), // m of norm.bias f32[256]
  v_of_norm_bias: at(0, 40412416, 1024), // v of norm.bias f32[256]
  m_of_head: at(0, 40413440, 524288), // m of head f32[512, 256]
  v_of_head: at(0, 40937728, 524288), // v of head f32[512, 256]
  shared_1: at(0, 41462016, 4096), // rows f32[8, 128]; then blocks.0.rstd(weight) f32[8, 128, 1]
  workspace: at(0, 41462016, 492032), // workspace u32[123008]
  shared_2: at(0, 41462016, 1048576), // x f32[8, 128, 256]; then blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.x f32[8, 128, 256]; then 7 more
  shared_3: at(0, 41462016, 4194304), // blocks.0.linear(up) f32[8, 128, 1024]; then blocks.1.linear(up) f32[8, 128, 1024]; then blocks.2.linear(up) f32[8, 128, 1024]; then blocks.3.linear(up) f32[8, 128, 1024]
  loss: at(0, 41466112, 4), // loss f32[]
  workspace_2: at(0, 41466112, 2097152), // workspace u32[524288]
  crossEntropy: at(0, 41466176, 4), // crossEntropy f32[]
  d_embed: at(0, 41466176, 524288), // d embed f32[512, 256]
  shared_4: at(0, 41466176, 1048576), // x f32[8, 128, 256]; then blocks.0.normalised(weight) f32[8, 128, 256]; then d blocks.0.a f32[8, 128, 256]
  d_positions: at(0, 41990464, 131072), // d positions f32[128, 256]
  shared_5: at(0, 42121536, 4), // gradientNorm f32[]; then Σg² f32[]
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
  shared_6: at(0, 42510592, 4096), // blocks.0.rstd(weight) f32[8, 128, 1]; then blocks.1.rstd(weight) f32[8, 128, 1]; then blocks.2.rstd(weight) f32[8, 128, 1]; then blocks.3.rstd(weight) f32[8, 128, 1]
  workspace_6: at(0, 42510592, 492032), // workspace u32[123008]
  shared_7: at(0, 42510592, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 7 more
  workspace_7: at(0, 42514752, 32768), // workspace u32[8192]
  workspace_8: at(0, 42514752, 524288), // workspace u32[131072]
  shared_8: at(0, 42514752, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 3 more
  rstd_weight: at(0, 43559168, 4096), // rstd(weight) f32[8, 128, 1]
  shared_9: at(0, 43559168, 1048576), // blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]; then 9 more
  layerNorm_weight: at(0, 43563264, 1048576), // layerNorm(weight) f32[8, 128, 256]
  shared_10: at(0, 43563328, 1048576), // blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]; then 3 more
  blocks_0_linear_up: at(0, 43563328, 4194304), // blocks.0.linear(up) f32[8, 128, 1024]
  workspace_9: at(0, 44607744, 263168), // workspace u32[65792]
  shared_11: at(0, 44607744, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then blocks.1.linear(wk) f32[8, 128, 256]; then blocks.2.linear(wk) f32[8, 128, 256]; then blocks.3.linear(wk) f32[8, 128, 256]
  workspace_10: at(0, 44611840, 524288), // workspace u32[131072]
  blocks_1_rstd_weight: at(0, 44611904, 4096), // blocks.1.rstd(weight) f32[8, 128, 1]
  workspace_11: at(0, 44611904, 8192), // workspace u32[2048]
  workspace_12: at(0, 44611904, 262144), // workspace u32[65536]
  workspace_13: at(0, 44611904, 263168), // workspace u32[65792]
  workspace_14: at(0, 44611904, 492032), // workspace u32[123008]
  shared_12: at(0, 44611904, 524288),
  shared_13: at(0, 44611904, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then d blocks.0.h f32[8, 128, 256]; then d x f32[8, 128, 256]
  shared_14: at(0, 44616000, 1048576), // blocks.0.x f32[8, 128, 256]; then blocks.1.normalised(weight) f32[8, 128, 256]; then d blocks.1.a f32[8, 128, 256]
  crossEntropy_2: at(0, 45136128, 4096), // crossEntropy f32[8, 128]
  shared_15: at(0, 45136192, 262144),
  workspace_15: at(0, 45656320, 263168), // workspace u32[65792]
  shared_16: at(0, 45656320, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then blocks.0.layerNorm(weight) f32[8, 128, 256]; then blocks.1.linear(wv) f32[8, 128, 256]; then 5 more
  shared_17: at(0, 45656320, 4194304), // blocks.0.u f32[8, 128, 1024]; then blocks.1.u f32[8, 128, 1024]; then blocks.2.u f32[8, 128, 1024]; then blocks.3.u f32[8, 128, 1024]
  workspace_16: at(0, 45660480, 8192), // workspace u32[2048]
  workspace_17: at(0, 45660480, 263168), // workspace u32[65792]
  shared_18: at(0, 45660480, 524288),
  shared_19: at(0, 45660480, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.0.normalised(weight) f32[8, 128, 256]
  blocks_1_rstd_weight_2: at(0, 45664576, 4096), // blocks.1.rstd(weight) f32[8, 128, 1]
  workspace_18: at(0, 45664576, 8192), // workspace u32[2048]
  workspace_19: at(0, 45664576, 262144), // workspace u32[65536]
  shared_20: at(0, 45664576, 1048576), // blocks.1.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then d blocks.1.h f32[8, 128, 256]; then d blocks.0.x f32[8, 128, 256]
  workspace_20: at(0, 45668672, 32768), // workspace u32[8192]
  shared_21: at(0, 45668672, 524288),
  shared_22: at(0, 45668672, 1048576), // blocks.1.linear(down) f32[8, 128, 256]; then blocks.2.normalised(weight) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.1.a f32[8, 128, 256]
  blocks_1_linear_up: at(0, 45668672, 4194304), // blocks.1.linear(up) f32[8, 128, 1024]
  shared_23: at(0, 46184768, 262144),
  shared_24: at(0, 46192960, 262144),
  workspace_21: at(0, 46704896, 74752), // workspace u32[18688]
  workspace_22: at(0, 46704896, 263168), // workspace u32[65792]
  workspace_23: at(0, 46704896, 518144), // workspace u32[129536]
  d_blocks_0_norm1_weight: at(0, 46709056, 1024), // d blocks.0.norm1.weight f32[256]
  workspace_24: at(0, 46709056, 8192), // workspace u32[2048]
  workspace_25: at(0, 46709056, 74752), // workspace u32[18688]
  workspace_26: at(0, 46709056, 262144), // workspace u32[65536]
  workspace_27: at(0, 46709056, 263168), // workspace u32[65792]
  shared_25: at(0, 46709056, 524288),
  shared_26: at(0, 46709056, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]
  d_blocks_0_norm1_bias: at(0, 46710080, 1024), // d blocks.0.norm1.bias f32[256]
  workspace_28: at(0, 46713152, 8192), // workspace u32[2048]
  workspace_29: at(0, 46713152, 74752), // workspace u32[18688]
  workspace_30: at(0, 46713152, 262144), // workspace u32[65536]
  workspace_31: at(0, 46713152, 263168), // workspace u32[65792]
  shared_27: at(0, 46713152, 524288),
  shared_28: at(0, 46713152, 1048576), // blocks.1.linear(wq) f32[8, 128, 256]; then blocks.1.linear(wo) f32[8, 128, 256]; then d blocks.1.splitHeads f32[8, 128, 4, 64]; then d blocks.1.normalised(weight) f32[8, 128, 256]
  blocks_2_rstd_weight: at(0, 46717248, 4096), // blocks.2.rstd(weight) f32[8, 128, 1]
  workspace_32: at(0, 46717248, 8192), // workspace u32[2048]
  workspace_33: at(0, 46717248, 492032), // workspace u32[123008]
  workspace_34: at(0, 46717248, 524288), // workspace u32[131072]
  d_blocks_1_normalised_weight: at(0, 46717248, 1048576), // d blocks.1.normalised(weight) f32[8, 128, 256]
  shared_29: at(0, 46721344, 1048576), // blocks.1.x f32[8, 128, 256]; then blocks.2.normalised(weight) f32[8, 128, 256]; then d blocks.2.a f32[8, 128, 256]
  shared_30: at(0, 46779648, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then blocks.3.attention f32[8, 4, 128]
  blocks_0_attention: at(0, 46783808, 16384), // blocks.0.attention f32[8, 4, 128]
  shared_31: at(0, 47233344, 262144),
  shared_32: at(0, 47237440, 262144),
  workspace_35: at(0, 47757632, 8192), // workspace u32[2048]
  workspace_36: at(0, 47757632, 262144), // workspace u32[65536]
  workspace_37: at(0, 47757632, 263168), // workspace u32[65792]
  workspace_38: at(0, 47757632, 518144), // workspace u32[129536]
  workspace_39: at(0, 47757632, 524288), // workspace u32[131072]
  shared_33: at(0, 47757632, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then matmul f32[1024, 256]
  shared_34: at(0, 47757632, 4194304), // blocks.0.u f32[8, 128, 1024]; then d blocks.0.linear(up) f32[8, 128, 1024]
  workspace_40: at(0, 47761728, 8192), // workspace u32[2048]
  workspace_41: at(0, 47761728, 263168), // workspace u32[65792]
  shared_35: at(0, 47761728, 524288),
  shared_36: at(0, 47761728, 1048576), // blocks.1.linear(wk) f32[8, 128, 256]; then blocks.1.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]
  blocks_2_rstd_weight_2: at(0, 47769920, 4096), // blocks.2.rstd(weight) f32[8, 128, 1]
  workspace_42: at(0, 47769920, 8192), // workspace u32[2048]
  workspace_43: at(0, 47769920, 262144), // workspace u32[65536]
  shared_37: at(0, 47769920, 1048576), // blocks.2.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then d blocks.2.h f32[8, 128, 256]; then d blocks.1.x f32[8, 128, 256]
  workspace_44: at(0, 47774016, 32768), // workspace u32[8192]
  shared_38: at(0, 47774016, 524288),
  shared_39: at(0, 47774016, 1048576), // blocks.2.linear(down) f32[8, 128, 256]; then blocks.3.normalised(weight) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.2.a f32[8, 128, 256]
  blocks_2_linear_up: at(0, 47774016, 4194304), // blocks.2.linear(up) f32[8, 128, 1024]
  shared_40: at(0, 48281920, 262144),
  shared_41: at(0, 48286016, 262144),
  shared_42: at(0, 48298304, 262144),
  d_blocks_0_wv: at(0, 48806208, 262144), // d blocks.0.wv f32[256, 256]
  workspace_45: at(0, 48806208, 263168), // workspace u32[65792]
  attention: at(0, 48806208, 1048576), // attention f32[8, 128, 4, 64]
  workspace_46: at(0, 48810304, 8192), // workspace u32[2048]
  workspace_47: at(0, 48810304, 262144), // workspace u32[65536]
  workspace_48: at(0, 48810304, 263168), // workspace u32[65792]
  shared_43: at(0, 48810304, 524288),
  shared_44: at(0, 48810304, 1048576), // blocks.1.linear(wv) f32[8, 128, 256]; then blocks.1.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]
  workspace_49: at(0, 48818496, 8192), // workspace u32[2048]
  workspace_50: at(0, 48818496, 74752), // workspace u32[18688]
  workspace_51: at(0, 48818496, 262144), // workspace u32[65536]
  workspace_52: at(0, 48818496, 263168), // workspace u32[65792]
  shared_45: at(0, 48818496, 524288),
  shared_46: at(0, 48818496, 1048576), // blocks.2.linear(wq) f32[8, 128, 256]; then blocks.2.linear(wo) f32[8, 128, 256]; then d blocks.2.splitHeads f32[8, 128, 4, 64]; then d blocks.2.normalised(weight) f32[8, 128, 256]
  blocks_3_rstd_weight: at(0, 48822592, 4096), // blocks.3.rstd(weight) f32[8, 128, 1]
  workspace_53: at(0, 48822592, 8192), // workspace u32[2048]
  workspace_54: at(0, 48822592, 492032), // workspace u32[123008]
  workspace_55: at(0, 48822592, 524288), // workspace u32[131072]
  d_blocks_2_normalised_weight: at(0, 48822592, 1048576), // d blocks.2.normalised(weight) f32[8, 128, 256]
  workspace_56: at(0, 48826688, 8192), // workspace u32[2048]
  workspace_57: at(0, 48826688, 262144), // workspace u32[65536]
  shared_47: at(0, 48826688, 1048576), // blocks.3.linear(wq) f32[8, 128, 256]; then blocks.3.h f32[8, 128, 256]; then d blocks.3.h f32[8, 128, 256]; then d blocks.2.x f32[8, 128, 256]
  d_blocks_0_wk: at(0, 49068352, 262144), // d blocks.0.wk f32[256, 256]
  d_blocks_0_wq: at(0, 49330496, 262144), // d blocks.0.wq f32[256, 256]
  shared_48: at(0, 49334592, 262144),
  shared_49: at(0, 49342784, 262144),
  d_blocks_0_bv: at(0, 49592640, 1024), // d blocks.0.bv f32[256]
  d_blocks_0_bk: at(0, 49593664, 1024), // d blocks.0.bk f32[256]
  d_blocks_0_bq: at(0, 49594688, 1024), // d blocks.0.bq f32[256]
  shared_50: at(0, 49850624, 1048576), // blocks.0.a f32[8, 128, 256]; then blocks.1.a f32[8, 128, 256]; then blocks.2.a f32[8, 128, 256]; then blocks.3.a f32[8, 128, 256]
  workspace_58: at(0, 49854784, 8192), // workspace u32[2048]
  workspace_59: at(0, 49854784, 74752), // workspace u32[18688]
  workspace_60: at(0, 49854784, 262144), // workspace u32[65536]
  shared_51: at(0, 49854784, 524288),
  shared_52: at(0, 49854784, 1048576), // blocks.0.linear(wo) f32[8, 128, 256]; then d blocks.0.normalised(weight) f32[8, 128, 256]; then d blocks.0.splitHeads f32[8, 128, 4, 64]
  workspace_61: at(0, 49858880, 74752), // workspace u32[18688]
  workspace_62: at(0, 49858880, 263168), // workspace u32[65792]
  shared_53: at(0, 49858880, 524288),
  shared_54: at(0, 49858880, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  workspace_63: at(0, 49862976, 8192), // workspace u32[2048]
  workspace_64: at(0, 49862976, 518144), // workspace u32[129536]
  workspace_65: at(0, 49862976, 524288), // workspace u32[131072]
  blocks_1_layerNorm_weight: at(0, 49862976, 1048576), // blocks.1.layerNorm(weight) f32[8, 128, 256]
  shared_55: at(0, 49862976, 4194304), // blocks.1.u f32[8, 128, 1024]; then d blocks.1.linear(up) f32[8, 128, 1024]
  workspace_66: at(0, 49867072, 8192), // workspace u32[2048]
  workspace_67: at(0, 49867072, 263168), // workspace u32[65792]
  shared_56: at(0, 49867072, 524288),
  shared_57: at(0, 49867072, 1048576), // blocks.2.linear(wk) f32[8, 128, 256]; then blocks.2.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]
  workspace_68: at(0, 49875264, 8192), // workspace u32[2048]
  workspace_69: at(0, 49875264, 263168), // workspace u32[65792]
  shared_58: at(0, 49875264, 524288),
  shared_59: at(0, 49875264, 1048576), // blocks.3.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.3.normalised(weight) f32[8, 128, 256]
  blocks_1_attention: at(0, 49933632, 16384), // blocks.1.attention f32[8, 4, 128]
  shared_60: at(0, 50379072, 262144),
  shared_61: at(0, 50383168, 262144),
  shared_62: at(0, 50391360, 262144),
  shared_63: at(0, 50399552, 262144),
  workspace_70: at(0, 50903360, 263168), // workspace u32[65792]
  shared_64: at(0, 50903360, 1048576), // blocks.0.a f32[8, 128, 256]; then d blocks.0.a f32[8, 128, 256]; then attentionGrad f32[8, 128, 4, 64]
  workspace_71: at(0, 50907456, 262144), // workspace u32[65536]
  blocks_1_linear_wv: at(0, 50907456, 1048576), // blocks.1.linear(wv) f32[8, 128, 256]
  workspace_72: at(0, 50911552, 518144), // workspace u32[129536]
  workspace_73: at(0, 50915648, 8192), // workspace u32[2048]
  workspace_74: at(0, 50915648, 262144), // workspace u32[65536]
  workspace_75: at(0, 50915648, 263168), // workspace u32[65792]
  shared_65: at(0, 50915648, 524288),
  shared_66: at(0, 50915648, 1048576), // blocks.2.linear(wv) f32[8, 128, 256]; then blocks.2.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]
  workspace_76: at(0, 50923840, 8192), // workspace u32[2048]
  workspace_77: at(0, 50923840, 262144), // workspace u32[65536]
  workspace_78: at(0, 50923840, 263168), // workspace u32[65792]
  shared_67: at(0, 50923840, 524288),
  shared_68: at(0, 50923840, 1048576), // blocks.3.linear(wv) f32[8, 128, 256]; then matmul f32[1024, 256]
  shared_69: at(0, 51439936, 262144),
  shared_70: at(0, 51448128, 262144),
  shared_71: at(0, 51951936, 524288),
  shared_72: at(0, 51951936, 1048576), // blocks.0.a f32[8, 128, 256]; then matmul f32[1024, 256]; then attentionGrad f32[8, 128, 4, 64]
  matmul: at(0, 51951936, 4194304), // matmul f32[1024, 1024]
  attention_2: at(0, 51956032, 1048576), // attention f32[8, 128, 4, 64]
  workspace_79: at(0, 51964224, 74752), // workspace u32[18688]
  workspace_80: at(0, 51964224, 263168), // workspace u32[65792]
  shared_73: at(0, 51964224, 524288),
  shared_74: at(0, 51964224, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  workspace_81: at(0, 51968320, 8192), // workspace u32[2048]
  workspace_82: at(0, 51968320, 518144), // workspace u32[129536]
  workspace_83: at(0, 51968320, 524288), // workspace u32[131072]
  blocks_2_layerNorm_weight: at(0, 51968320, 1048576), // blocks.2.layerNorm(weight) f32[8, 128, 256]
  shared_75: at(0, 51968320, 4194304), // blocks.2.u f32[8, 128, 1024]; then d blocks.2.linear(up) f32[8, 128, 1024]
  shared_76: at(0, 51972416, 1048576), // blocks.2.x f32[8, 128, 256]; then blocks.3.normalised(weight) f32[8, 128, 256]; then d blocks.3.a f32[8, 128, 256]
  blocks_2_attention: at(0, 52038976, 16384), // blocks.2.attention f32[8, 4, 128]
  shared_77: at(0, 52476224, 262144),
  shared_78: at(0, 52488512, 262144),
  blocks_0_normalised_weight: at(0, 53000512, 4096), // blocks.0.normalised(weight) f32[8, 128, 1]
  matmul_2: at(0, 53000512, 1048576), // matmul f32[1024, 256]
  attentionGrad: at(0, 53004608, 1048576), // attentionGrad f32[8, 128, 4, 64]
  workspace_84: at(0, 53012800, 262144), // workspace u32[65536]
  blocks_2_linear_wv: at(0, 53012800, 1048576), // blocks.2.linear(wv) f32[8, 128, 256]
  workspace_85: at(0, 53016896, 518144), // workspace u32[129536]
  blocks_3_rstd_weight_2: at(0, 53020992, 4096), // blocks.3.rstd(weight) f32[8, 128, 1]
  workspace_86: at(0, 53020992, 8192), // workspace u32[2048]
  workspace_87: at(0, 53020992, 74752), // workspace u32[18688]
  workspace_88: at(0, 53020992, 262144), // workspace u32[65536]
  shared_79: at(0, 53020992, 524288),
  shared_80: at(0, 53020992, 1048576), // blocks.3.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then d blocks.3.splitHeads f32[8, 128, 4, 64]
  workspace_89: at(0, 53025088, 32768), // workspace u32[8192]
  shared_81: at(0, 53025088, 1048576), // blocks.3.layerNorm(weight) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.3.a f32[8, 128, 256]
  blocks_3_linear_up: at(0, 53025088, 4194304), // blocks.3.linear(up) f32[8, 128, 1024]
  shared_82: at(0, 53545280, 262144),
  d_blocks_0_wo: at(0, 54049088, 262144), // d blocks.0.wo f32[256, 256]
  matmul_3: at(0, 54053184, 1048576), // matmul f32[1024, 256]
  shared_83: at(0, 54057280, 524288),
  blocks_1_a: at(0, 54057280, 1048576), // blocks.1.a f32[8, 128, 256]
  matmul_4: at(0, 54057280, 4194304), // matmul f32[1024, 1024]
  attention_3: at(0, 54061376, 1048576), // attention f32[8, 128, 4, 64]
  workspace_90: at(0, 54069568, 74752), // workspace u32[18688]
  workspace_91: at(0, 54069568, 263168), // workspace u32[65792]
  shared_84: at(0, 54069568, 524288),
  shared_85: at(0, 54069568, 1048576), // blocks.3.linear(wo) f32[8, 128, 256]; then attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  workspace_92: at(0, 54073664, 8192), // workspace u32[2048]
  workspace_93: at(0, 54073664, 524288), // workspace u32[131072]
  d_blocks_3_normalised_weight: at(0, 54073664, 1048576), // d blocks.3.normalised(weight) f32[8, 128, 256]
  blocks_3_attention: at(0, 54144320, 16384), // blocks.3.attention f32[8, 4, 128]
  workspace_94: at(0, 54311232, 133120), // workspace u32[33280]
  attention_4: at(0, 54444352, 16384), // attention f32[8, 4, 128]
  workspace_95: at(0, 54460736, 16384), // workspace u32[4096]
  d_blocks_0_bup: at(0, 54477120, 4096), // d blocks.0.bup f32[1024]
  blocks_0_normalised_weight_2: at(0, 54481216, 4096), // blocks.0.normalised(weight) f32[8, 128, 1]
  d_blocks_0_norm2_weight: at(0, 54485312, 1024), // d blocks.0.norm2.weight f32[256]
  d_blocks_0_norm2_bias: at(0, 54486336, 1024), // d blocks.0.norm2.bias f32[256]
  d_blocks_0_bo: at(0, 54487360, 1024), // d blocks.0.bo f32[256]
  shared_86: at(0, 54581568, 262144),
  shared_87: at(0, 54593856, 262144),
  shared_88: at(0, 54597952, 262144),
  workspace_96: at(0, 55101760, 133120), // workspace u32[33280]
  attentionGrad_2: at(0, 55109952, 1048576), // attentionGrad f32[8, 128, 4, 64]
  workspace_97: at(0, 55118144, 262144), // workspace u32[65536]
  workspace_98: at(0, 55118144, 263168), // workspace u32[65792]
  attention_5: at(0, 55118144, 1048576), // attention f32[8, 128, 4, 64]
  attention_6: at(0, 55234880, 16384), // attention f32[8, 4, 128]
  workspace_99: at(0, 55251264, 16384), // workspace u32[4096]
  d_blocks_1_up: at(0, 56146240, 1048576), // d blocks.1.up f32[1024, 256]
  matmul_5: at(0, 56158528, 1048576), // matmul f32[1024, 256]
  shared_89: at(0, 56162624, 524288),
  blocks_2_a: at(0, 56162624, 1048576), // blocks.2.a f32[8, 128, 256]
  matmul_6: at(0, 56162624, 4194304), // matmul f32[1024, 1024]
  attentionGrad_3: at(0, 56166720, 1048576), // attentionGrad f32[8, 128, 4, 64]
  shared_90: at(0, 56686912, 262144),
  d_blocks_0_down: at(0, 57194816, 1048576), // d blocks.0.down f32[256, 1024]
  workspace_100: at(0, 57207104, 133120), // workspace u32[33280]
  matmul_7: at(0, 57215296, 1048576), // matmul f32[1024, 256]
  workspace_101: at(0, 57219392, 8192), // workspace u32[2048]
  workspace_102: at(0, 57219392, 524288), // workspace u32[131072]
  blocks_3_layerNorm_weight: at(0, 57219392, 1048576), // blocks.3.layerNorm(weight) f32[8, 128, 256]
  shared_91: at(0, 57219392, 4194304), // blocks.3.u f32[8, 128, 1024]; then d blocks.3.linear(up) f32[8, 128, 1024]
  attention_7: at(0, 57340224, 16384), // attention f32[8, 4, 128]
  workspace_103: at(0, 57356608, 16384), // workspace u32[4096]
  d_blocks_1_bup: at(0, 58243392, 4096), // d blocks.1.bup f32[1024]
  d_blocks_1_norm2_weight: at(0, 58247488, 1024), // d blocks.1.norm2.weight f32[256]
  d_blocks_1_norm2_bias: at(0, 58248512, 1024), // d blocks.1.norm2.bias f32[256]
  d_blocks_1_bo: at(0, 58249536, 1024), // d blocks.1.bo f32[256]
  d_blocks_1_bv: at(0, 58250560, 1024), // d blocks.1.bv f32[256]
  d_blocks_2_up: at(0, 58251584, 1048576), // d blocks.2.up f32[1024, 256]
  workspace_104: at(0, 58263872, 133120), // workspace u32[33280]
  workspace_105: at(0, 58267968, 518144), // workspace u32[129536]
  attention_8: at(0, 58396992, 16384), // attention f32[8, 4, 128]
  workspace_106: at(0, 58413376, 16384), // workspace u32[4096]
  d_blocks_1_down: at(0, 59300160, 1048576), // d blocks.1.down f32[256, 1024]
  d_blocks_2_bup: at(0, 60348736, 4096), // d blocks.2.bup f32[1024]
  d_blocks_2_norm2_weight: at(0, 60352832, 1024), // d blocks.2.norm2.weight f32[256]
  d_blocks_2_norm2_bias: at(0, 60353856, 1024), // d blocks.2.norm2.bias f32[256]
  d_blocks_2_bo: at(0, 60354880, 1024), // d blocks.2.bo f32[256]
  d_blocks_2_bv: at(0, 60355904, 1024), // d blocks.2.bv f32[256]
  d_blocks_2_down: at(0, 60356928, 1048576), // d blocks.2.down f32[256, 1024]
  d_blocks_3_norm2_weight: at(0, 61405504, 1024), // d blocks.3.norm2.weight f32[256]
  d_blocks_3_norm2_bias: at(0, 61406528, 1024), // d blocks.3.norm2.bias f32[256]
  d_blocks_3_bo: at(0, 61407552, 1024), // d blocks.3.bo f32[256]
  d_blocks_3_bv: at(0, 61408576, 1024), // d blocks.3.bv f32[256]
  d_blocks_3_bk: at(0, 61409600, 1024), // d blocks.3.bk f32[256]
  d_blocks_3_bq: at(0, 61410624, 1024), // d blocks.3.bq f32[256]
  d_blocks_3_norm1_weight: at(0, 61411648, 1024), // d blocks.3.norm1.weight f32[256]
  d_blocks_3_norm1_bias: at(0, 61412672, 1024), // d blocks.3.norm1.bias f32[256]
  shared_92: at(0, 61413696, 524288),
  shared_93: at(0, 61413696, 1048576), // blocks.3.a f32[8, 128, 256]; then normalised(weight) f32[8, 128, 256]; then d blocks.3.up f32[1024, 256]
  matmul_8: at(0, 61413696, 4194304), // matmul f32[1024, 1024]
  shared_94: at(0, 61937984, 262144),
  rstd_weight_2: at(0, 62462272, 4096), // rstd(weight) f32[8, 128, 1]
  shared_95: at(0, 62462272, 1048576), // blocks.3.linear(down) f32[8, 128, 256]; then d blocks.2.x f32[8, 128, 256]; then d blocks.1.x f32[8, 128, 256]; then d blocks.0.x f32[8, 128, 256]
  workspace_107: at(0, 62466368, 8192), // workspace u32[2048]
  shared_96: at(0, 62466368, 1048576), // layerNorm(weight) f32[8, 128, 256]; then d normalised(weight) f32[8, 128, 256]
  d_blocks_1_wo: at(0, 63510848, 262144), // d blocks.1.wo f32[256, 256]
  workspace_108: at(0, 63510848, 492032), // workspace u32[123008]
  shared_97: at(0, 63510848, 1048576), // blocks.3.x f32[8, 128, 256]; then blocks.2.layerNorm(weight) f32[8, 128, 256]; then blocks.1.layerNorm(weight) f32[8, 128, 256]
  crossEntropy_3: at(0, 63514944, 4096), // crossEntropy f32[8, 128]
  shared_98: at(0, 63519040, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  workspace_109: at(0, 63519040, 2097152), // workspace u32[524288]
  d_blocks_1_wv: at(0, 63772992, 262144), // d blocks.1.wv f32[256, 256]
  d_blocks_1_wk: at(0, 64035136, 262144), // d blocks.1.wk f32[256, 256]
  d_blocks_1_wq: at(0, 64297280, 262144), // d blocks.1.wq f32[256, 256]
  d_blocks_3_wo: at(0, 64559424, 262144), // d blocks.3.wo f32[256, 256]
  d_blocks_3_wv: at(0, 64821568, 262144), // d blocks.3.wv f32[256, 256]
  d_blocks_3_wk: at(0, 65083712, 262144), // d blocks.3.wk f32[256, 256]
  d_blocks_3_wq: at(0, 65345856, 262144), // d blocks.3.wq f32[256, 256]
  d_blocks_3_down: at(0, 65608000, 1048576), // d blocks.3.down f32[256, 1024]
  workspace_110: at(0, 65616192, 524288), // workspace u32[131072]
  headLossGrad: at(0, 65616192, 1048576), // headLossGrad f32[8, 128, 256]
  d_blocks_2_wo: at(0, 66656576, 262144), // d blocks.2.wo f32[256, 256]
  d_blocks_3_x: at(0, 66656576, 1048576), // d blocks.3.x f32[8, 128, 256]
  shared_99: at(0, 66664768, 524288),
  d_blocks_2_wv: at(0, 66918720, 262144), // d blocks.2.wv f32[256, 256]
  d_blocks_2_wk: at(0, 67180864, 262144), // d blocks.2.wk f32[256, 256]
  shared_100: at(0, 67189056, 262144),
  d_blocks_2_wq: at(0, 67443008, 262144), // d blocks.2.wq f32[256, 256]
  d_rows: at(0, 67451200, 4096), // d rows f32[8, 128]
  d_head: at(0, 67705152, 524288), // d head f32[512, 256]
  d_blocks_3_bup: at(0, 68229440, 4096), // d blocks.3.bup f32[1024]
  d_norm_weight: at(0, 68233536, 1024), // d norm.weight f32[256]
  d_norm_bias: at(0, 68234560, 1024), // d norm.bias f32[256]
  d_blocks_3_bdown: at(0, 68235584, 1024), // d blocks.3.bdown f32[256]
  d_blocks_2_bdown: at(0, 68236608, 1024), // d blocks.2.bdown f32[256]
  d_blocks_2_bk: at(0, 68237632, 1024), // d blocks.2.bk f32[256]
  d_blocks_2_bq: at(0, 68238656, 1024), // d blocks.2.bq f32[256]
  d_blocks_2_norm1_weight: at(0, 68239680, 1024), // d blocks.2.norm1.weight f32[256]
  d_blocks_2_norm1_bias: at(0, 68240704, 1024), // d blocks.2.norm1.bias f32[256]
  d_blocks_1_bdown: at(0, 68241728, 1024), // d blocks.1.bdown f32[256]
  d_blocks_1_bk: at(0, 68242752, 1024), // d blocks.1.bk f32[256]
  d_blocks_1_bq: at(0, 68243776, 1024), // d blocks.1.bq f32[256]
  d_blocks_1_norm1_weight: at(0, 68244800, 1024), // d blocks.1.norm1.weight f32[256]
  d_blocks_1_norm1_bias: at(0, 68245824, 1024), // d blocks.1.norm1.bias f32[256]
  d_blocks_0_bdown: at(0, 68246848, 1024), // d blocks.0.bdown f32[256]
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

const call = (kernel: number, ranges: Program["sections"][string][number]["ranges"], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_8], [1024, 1, 1], [256], "embed(embed) embed model.ts:91"),
  call(k.map_1tryft1t2hd, [a.shared_8, a.positions, a.shared_4], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:91"),
  call(k.normalise_centered, [a.shared_4, a.shared_10, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_8], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_13, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_13, a.shared_10], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_17, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_17, a.shared_13], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_27, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_27, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_10, a.shared_13, a.shared_19, a.shared_8, a.blocks_0_attention, a.workspace_25], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_13, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_13, a.shared_10], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_10, a.shared_72], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_72, a.shared_10, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_8], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_34], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_14, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_34, a.workspace_14, a.shared_10], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_14, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_34, a.workspace_14, a.shared_10], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_14, a.blocks_0_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_34, a.workspace_14, a.shared_10], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.shared_72, a.shared_10, a.shared_14], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_14, a.shared_10, a.blocks_1_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_20], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_41, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_41, a.shared_28], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_48, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_48, a.shared_36], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_62, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_62, a.shared_44], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_28, a.shared_36, a.shared_44, a.shared_20, a.blocks_1_attention, a.workspace_61], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_41, a.blocks_1_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_41, a.shared_28], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_14, a.shared_28, a.blocks_1_a], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:85"),
  call(k.normalise_centered, [a.blocks_1_a, a.shared_14, a.blocks_1_rstd_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_14, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.blocks_1_layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_72, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_1_layerNorm_weight, a.workspace_72, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_72, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_1_layerNorm_weight, a.workspace_72, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_72, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_1_layerNorm_weight, a.workspace_72, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_55], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_33, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_33, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_33, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_33, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_33, a.blocks_1_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_33, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.blocks_1_a, a.shared_22, a.shared_29], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_29, a.shared_22, a.blocks_2_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_22, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_37], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_67, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_67, a.shared_46], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_75, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_75, a.shared_57], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_80, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_80, a.shared_66], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_46, a.shared_57, a.shared_66, a.shared_37, a.blocks_2_attention, a.workspace_79], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_67, a.blocks_2_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_67, a.shared_46], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_29, a.shared_46, a.blocks_2_a], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:85"),
  call(k.normalise_centered, [a.blocks_2_a, a.shared_29, a.blocks_2_rstd_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_29, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.blocks_2_layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_85, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_2_layerNorm_weight, a.workspace_85, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_85, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_2_layerNorm_weight, a.workspace_85, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_85, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_2_layerNorm_weight, a.workspace_85, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_75], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_54, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_75, a.workspace_54, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_54, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_75, a.workspace_54, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_54, a.blocks_2_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_75, a.workspace_54, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.blocks_2_a, a.shared_39, a.shared_76], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_76, a.shared_39, a.blocks_3_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_39, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_80], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_69, a.blocks_3_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_69, a.shared_47], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_78, a.blocks_3_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_78, a.shared_59], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_91, a.blocks_3_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_91, a.shared_68], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_47, a.shared_59, a.shared_68, a.shared_80, a.blocks_3_attention, a.workspace_90], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_98, a.blocks_3_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_98, a.shared_85], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_76, a.shared_85, a.shared_93], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_93, a.shared_76, a.blocks_3_rstd_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_76, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.blocks_3_layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_105, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_105, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_105, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_105, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_105, a.blocks_3_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_105, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_3_linear_up, a.shared_91], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_108, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_108, a.shared_95], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_108, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_108, a.shared_95], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_108, a.blocks_3_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_108, a.shared_95], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.shared_93, a.shared_95, a.shared_97], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_97, a.shared_93, a.rstd_weight_2], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_93, a.norm_weight, a.norm_bias, a.shared_96], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_110], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.shared_96, a.workspace_110, a.workspace_109], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:97"),
  call(k.crossEntropy, [a.workspace_109, a.targets, a.shared_1, a.crossEntropy_3], [1024, 1, 1], [512, -100], "rows headLoss model.ts:97"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.shared_98], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:97"),
  call(k.map_y9el2poll4, [a.shared_98, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:97"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_25m5wwmbg6g, [a.count, a.shared_98], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:97"),
  call(k.map_2d78orckbpu, [a.shared_98, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:97"),
  call(k.matmul_pack_f32_transposed, [a.head, a.shared_99], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.shared_96, a.shared_99, a.workspace_109], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.crossEntropyGrad, [a.workspace_109, a.targets, a.crossEntropy_3, a.d_rows, a.workspace_109], [1024, 1, 1], [512, -100], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_pack_f32, [a.head, a.shared_99], [32, 1, 1], [1, 512, 256, 0, 512, 0, 32, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.workspace_109, a.shared_99, a.headLossGrad], [32, 1, 1], [1, 1024, 256, 512, 0, 512, 0, 256, 0, 32, 256, 32, 32, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_pack_f32, [a.shared_96, a.shared_99], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_109, a.shared_99, a.d_head, a.shared_100], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_pack_f32, [a.shared_96, a.shared_99], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_109, a.shared_99, a.d_head, a.shared_100], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:97"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_93, a.headLossGrad, a.workspace_107], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_107, a.d_norm_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.headLossGrad, a.workspace_107], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_107, a.d_norm_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.norm_weight, a.headLossGrad, a.shared_96], [64, 1, 1], [1024, 256, 1024, 16, 256], "d normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_93, a.rstd_weight_2, a.shared_96, a.d_blocks_3_x], [1024, 1, 1], [1024, 256], "d blocks.3.x normaliseGrad model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.d_blocks_3_x, a.workspace_101], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bdown reduce model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_101, a.d_blocks_3_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bdown reduce model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_102], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_102, a.matmul_8], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_102], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_102, a.matmul_8], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_istgzoqvtk, [a.blocks_3_linear_up, a.matmul_8, a.shared_91], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.3.linear(up) map model.ts:86"),
  call(k.map_1ikpppcs69u, [a.shared_76, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.shared_81], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_81, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.workspace_93, a.shared_93, a.shared_88], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_81, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.workspace_93, a.shared_93, a.shared_88], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_91, a.workspace_89], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.3.bup reduce model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_89, a.d_blocks_3_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.3.bup reduce model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_93, a.shared_81], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_93, a.shared_81], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_76, a.shared_81, a.workspace_92], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_92, a.d_blocks_3_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_81, a.workspace_92], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_92, a.d_blocks_3_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_norm2_weight, a.shared_81, a.d_blocks_3_normalised_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_76, a.blocks_3_rstd_weight_2, a.d_blocks_3_normalised_weight, a.shared_81], [1024, 1, 1], [1024, 256], "d blocks.3.a normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x, a.shared_81, a.shared_76], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.a map model.ts:78"),
  call(k.attention_fma, [a.shared_47, a.shared_59, a.shared_68, a.attention_5, a.attention_8, a.workspace_87], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_5, a.shared_79], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_76, a.shared_79, a.d_blocks_3_wo, a.shared_82], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_5, a.shared_79], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_76, a.shared_79, a.d_blocks_3_wo, a.shared_82], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_76, a.workspace_86], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bo reduce model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_86, a.d_blocks_3_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bo reduce model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_3_wo, a.workspace_88], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.workspace_88, a.matmul_7], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.attentionGrad_delta, [a.attention_5, a.matmul_7, a.workspace_106], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_q_fma, [a.shared_47, a.shared_59, a.shared_68, a.attention_8, a.matmul_7, a.workspace_106, a.shared_80, a.workspace_104], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_kv_fma, [a.shared_47, a.shared_59, a.shared_68, a.attention_8, a.matmul_7, a.workspace_106, a.shared_85, a.attentionGrad_3, a.workspace_104], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:85"),
  call(k.map_1ikpppcs69u, [a.shared_39, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_47], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_58], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_3, a.shared_58, a.d_blocks_3_wv, a.shared_63], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_58], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_3, a.shared_58, a.d_blocks_3_wv, a.shared_63], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad_3, a.workspace_68], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bv reduce model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_68, a.d_blocks_3_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bv reduce model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_3_wv, a.workspace_77], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_3, a.workspace_77, a.shared_59], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_67], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_85, a.shared_67, a.d_blocks_3_wk, a.shared_70], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_67], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_85, a.shared_67, a.d_blocks_3_wk, a.shared_70], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_85, a.workspace_76], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bk reduce model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_76, a.d_blocks_3_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bk reduce model.ts:83"),
  call(k.matmul_pack_f32, [a.blocks_3_wk, a.workspace_97], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_rows_panels_fma, [a.shared_85, a.workspace_97, a.shared_68], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_84], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_80, a.shared_84, a.d_blocks_3_wq, a.shared_87], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_84], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_80, a.shared_84, a.d_blocks_3_wq, a.shared_87], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_80, a.workspace_56], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bq reduce model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_56, a.d_blocks_3_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bq reduce model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_wq, a.workspace_57], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_57, a.shared_85], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2e272549fmx, [a.shared_59, a.shared_68, a.shared_85, a.shared_47], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.h map model.ts:82"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_39, a.shared_47, a.workspace_68], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_68, a.d_blocks_3_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_47, a.workspace_68], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_68, a.d_blocks_3_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_norm1_weight, a.shared_47, a.shared_59], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_39, a.blocks_3_rstd_weight, a.shared_59, a.shared_47], [1024, 1, 1], [1024, 256], "d blocks.2.x normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_76, a.shared_47, a.shared_95], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.x map model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_29, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_97], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_82, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_82, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_82, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_82, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_82, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_82, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_75], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_95, a.workspace_81], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bdown reduce model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_81, a.d_blocks_2_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bdown reduce model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_83], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_83, a.matmul_6], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_83], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_83, a.matmul_6], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_istgzoqvtk, [a.blocks_2_linear_up, a.matmul_6, a.shared_75], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.2.linear(up) map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_38], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_75, a.shared_38, a.d_blocks_2_up, a.shared_42], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_38], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_75, a.shared_38, a.d_blocks_2_up, a.shared_42], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_75, a.workspace_44], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.2.bup reduce model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_44, a.d_blocks_2_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.2.bup reduce model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_55], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_55, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_55], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_55, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_29, a.shared_39, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_2_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_39, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_2_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_norm2_weight, a.shared_39, a.d_blocks_2_normalised_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.2.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_29, a.blocks_2_rstd_weight_2, a.d_blocks_2_normalised_weight, a.shared_39], [1024, 1, 1], [1024, 256], "d blocks.2.a normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_39, a.shared_29], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.a map model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_22, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_37], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_52, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_52, a.shared_57], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_52, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_52, a.shared_66], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_52, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_52, a.blocks_2_linear_wv], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_57, a.shared_66, a.blocks_2_linear_wv, a.attention_3, a.attention_7, a.workspace_50], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_3, a.shared_45], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_29, a.shared_45, a.d_blocks_2_wo, a.shared_49], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_3, a.shared_45], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_29, a.shared_45, a.d_blocks_2_wo, a.shared_49], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_29, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bo reduce model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_2_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bo reduce model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_2_wo, a.workspace_51], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_51, a.matmul_5], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.attentionGrad_delta, [a.attention_3, a.matmul_5, a.workspace_103], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_q_fma, [a.shared_57, a.shared_66, a.blocks_2_linear_wv, a.attention_7, a.matmul_5, a.workspace_103, a.shared_46, a.workspace_100], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_kv_fma, [a.shared_57, a.shared_66, a.blocks_2_linear_wv, a.attention_7, a.matmul_5, a.workspace_103, a.shared_74, a.attentionGrad_2, a.workspace_100], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_56], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_56, a.d_blocks_2_wv, a.shared_62], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_56], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_56, a.d_blocks_2_wv, a.shared_62], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad_2, a.workspace_66], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bv reduce model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_66, a.d_blocks_2_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bv reduce model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_2_wv, a.workspace_74], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_2, a.workspace_74, a.shared_57], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_65], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_74, a.shared_65, a.d_blocks_2_wk, a.shared_69], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_65], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_74, a.shared_65, a.d_blocks_2_wk, a.shared_69], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_74, a.workspace_73], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bk reduce model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_73, a.d_blocks_2_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bk reduce model.ts:83"),
  call(k.matmul_pack_f32, [a.blocks_2_wk, a.workspace_84], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_84, a.shared_66], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_73], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_46, a.shared_73, a.d_blocks_2_wq, a.shared_78], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_73], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_46, a.shared_73, a.d_blocks_2_wq, a.shared_78], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_46, a.workspace_42], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bq reduce model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_42, a.d_blocks_2_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bq reduce model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_wq, a.workspace_43], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_46, a.workspace_43, a.shared_74], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2e272549fmx, [a.shared_57, a.shared_66, a.shared_74, a.shared_37], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.h map model.ts:82"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_22, a.shared_37, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_2_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_37, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_2_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_norm1_weight, a.shared_37, a.shared_46], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.2.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_22, a.blocks_2_rstd_weight, a.shared_46, a.shared_37], [1024, 1, 1], [1024, 256], "d blocks.1.x normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_29, a.shared_37, a.shared_95], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.x map model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_14, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_97], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_64, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_64, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_64, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_64, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_64, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_64, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_55], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_95, a.workspace_63], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bdown reduce model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_63, a.d_blocks_1_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bdown reduce model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_65], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_65, a.matmul_4], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_65], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_65, a.matmul_4], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_istgzoqvtk, [a.blocks_1_linear_up, a.matmul_4, a.shared_55], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.1.linear(up) map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_21], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_55, a.shared_21, a.d_blocks_1_up, a.shared_24], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_21], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_55, a.shared_21, a.d_blocks_1_up, a.shared_24], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_55, a.workspace_20], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.1.bup reduce model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20, a.d_blocks_1_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.1.bup reduce model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_34, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_34, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_14, a.shared_22, a.workspace_32], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32, a.d_blocks_1_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_22, a.workspace_32], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32, a.d_blocks_1_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_norm2_weight, a.shared_22, a.d_blocks_1_normalised_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.1.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_14, a.blocks_1_rstd_weight_2, a.d_blocks_1_normalised_weight, a.shared_22], [1024, 1, 1], [1024, 256], "d blocks.1.a normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_22, a.shared_14], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.a map model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_20], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_31, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_31, a.shared_36], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_31, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_31, a.shared_44], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_31, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_31, a.blocks_1_linear_wv], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_36, a.shared_44, a.blocks_1_linear_wv, a.attention_2, a.attention_6, a.workspace_29], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_2, a.shared_27], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_14, a.shared_27, a.d_blocks_1_wo, a.shared_32], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.attention_2, a.shared_27], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_14, a.shared_27, a.d_blocks_1_wo, a.shared_32], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_14, a.workspace_28], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bo reduce model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_28, a.d_blocks_1_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bo reduce model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_1_wo, a.workspace_30], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace_30, a.matmul_3], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.attentionGrad_delta, [a.attention_2, a.matmul_3, a.workspace_99], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_q_fma, [a.shared_36, a.shared_44, a.blocks_1_linear_wv, a.attention_6, a.matmul_3, a.workspace_99, a.shared_28, a.workspace_96], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_kv_fma, [a.shared_36, a.shared_44, a.blocks_1_linear_wv, a.attention_6, a.matmul_3, a.workspace_99, a.shared_54, a.attentionGrad, a.workspace_96], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_35], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad, a.shared_35, a.d_blocks_1_wv, a.shared_41], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_35], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad, a.shared_35, a.d_blocks_1_wv, a.shared_41], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad, a.workspace_40], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bv reduce model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_40, a.d_blocks_1_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bv reduce model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_1_wv, a.workspace_47], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad, a.workspace_47, a.shared_36], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_54, a.shared_43, a.d_blocks_1_wk, a.shared_48], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_54, a.shared_43, a.d_blocks_1_wk, a.shared_48], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_54, a.workspace_46], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bk reduce model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_46, a.d_blocks_1_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bk reduce model.ts:83"),
  call(k.matmul_pack_f32, [a.blocks_1_wk, a.workspace_71], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_rows_panels_fma, [a.shared_54, a.workspace_71, a.shared_44], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_53], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_28, a.shared_53, a.d_blocks_1_wq, a.shared_61], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_53], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_28, a.shared_53, a.d_blocks_1_wq, a.shared_61], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_28, a.workspace_18], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bq reduce model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_18, a.d_blocks_1_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bq reduce model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_wq, a.workspace_19], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_28, a.workspace_19, a.shared_54], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2e272549fmx, [a.shared_36, a.shared_44, a.shared_54, a.shared_20], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.h map model.ts:82"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_10, a.shared_20, a.workspace_28], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_28, a.d_blocks_1_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_20, a.workspace_28], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_28, a.d_blocks_1_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_norm1_weight, a.shared_20, a.shared_28], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.1.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_10, a.blocks_1_rstd_weight, a.shared_28, a.shared_20], [1024, 1, 1], [1024, 256], "d blocks.0.x normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_14, a.shared_20, a.shared_95], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.x map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_34], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_95, a.workspace_35], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bdown reduce model.ts:87"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_35, a.d_blocks_0_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bdown reduce model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_39], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_39, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_39], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_39, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_istgzoqvtk, [a.blocks_0_linear_up, a.matmul, a.shared_34], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.0.linear(up) map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_8, a.shared_12], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_34, a.shared_12, a.shared_10, a.shared_15], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_8, a.shared_12], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_34, a.shared_12, a.shared_10, a.shared_15], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_34, a.workspace_7], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.0.bup reduce model.ts:86"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_7, a.d_blocks_0_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.0.bup reduce model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_8], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_34, a.workspace_8, a.shared_72], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_8], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_34, a.workspace_8, a.shared_72], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.normalise_centered, [a.shared_4, a.shared_8, a.blocks_0_normalised_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_8, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_13], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_27, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_27, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_37, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_37, a.shared_26], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_45, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_45, a.shared_33], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_19, a.shared_26, a.shared_33, a.attention, a.attention_4, a.workspace_59], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_70, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.attention, a.workspace_70, a.shared_52], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_52, a.shared_64], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_64, a.shared_4, a.blocks_0_normalised_weight], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_4, a.shared_72, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_0_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_72, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_0_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_0_norm2_weight, a.shared_72, a.shared_52], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_4, a.blocks_0_normalised_weight, a.shared_52, a.shared_64], [1024, 1, 1], [1024, 256], "d blocks.0.a normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_64, a.shared_4], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.a map model.ts:78"),
  call(k.matmul_pack_f32, [a.attention, a.shared_51], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_4, a.shared_51, a.d_blocks_0_wo, a.shared_60], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.attention, a.shared_51], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_4, a.shared_51, a.d_blocks_0_wo, a.shared_60], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_4, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bo reduce model.ts:85"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_0_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bo reduce model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_0_wo, a.workspace_60], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_4, a.workspace_60, a.matmul_2], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.attentionGrad_delta, [a.attention, a.matmul_2, a.workspace_95], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_q_fma, [a.shared_19, a.shared_26, a.shared_33, a.attention_4, a.matmul_2, a.workspace_95, a.shared_52, a.workspace_94], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:85"),
  call(k.attentionGrad_kv_fma, [a.shared_19, a.shared_26, a.shared_33, a.attention_4, a.matmul_2, a.workspace_95, a.shared_64, a.shared_72, a.workspace_94], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_18], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_72, a.shared_18, a.d_blocks_0_wv, a.shared_23], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_18], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_72, a.shared_18, a.d_blocks_0_wv, a.shared_23], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_72, a.workspace_16], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bv reduce model.ts:84"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_16, a.d_blocks_0_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bv reduce model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_0_wv, a.workspace_26], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_26, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:84"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_64, a.shared_25, a.d_blocks_0_wk, a.shared_31], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_64, a.shared_25, a.d_blocks_0_wk, a.shared_31], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_64, a.workspace_24], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bk reduce model.ts:83"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_24, a.d_blocks_0_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bk reduce model.ts:83"),
  call(k.matmul_pack_f32, [a.blocks_0_wk, a.workspace_36], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_rows_panels_fma, [a.shared_64, a.workspace_36, a.shared_26], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:83"),
  call(k.matmul_pack_f32, [a.shared_13, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_52, a.workspace_39, a.d_blocks_0_wq, a.shared_40], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.shared_13, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_52, a.workspace_39, a.d_blocks_0_wq, a.shared_40], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_52, a.workspace_11], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bq reduce model.ts:82"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_11, a.d_blocks_0_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bq reduce model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_wq, a.workspace_12], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_52, a.workspace_12, a.shared_33], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2e272549fmx, [a.shared_19, a.shared_26, a.shared_33, a.shared_13], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.h map model.ts:82"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_8, a.shared_13, a.workspace_16], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_16, a.d_blocks_0_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.weight reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_13, a.workspace_16], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.bias reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_16, a.d_blocks_0_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.bias reduce model.ts:78"),
  call(k.map_jd3fgm0b7k, [a.blocks_0_norm1_weight, a.shared_13, a.shared_19], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:78"),
  call(k.normaliseGrad_f32_centered, [a.shared_8, a.blocks_0_normalised_weight_2, a.shared_19, a.shared_13], [1024, 1, 1], [1024, 256], "d x normaliseGrad model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_13, a.shared_8], [64, 1, 1], [262144, 1, 1, 4096], "d x map model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_8, a.d_positions], [512, 1, 1], [8, 32768, 1, 8, 8, 64, 1], "d positions reduce model.ts:91"),
  call(k.embedGrad, [a.tokens, a.shared_8, a.d_embed], [16, 1, 1], [256, 1024, 512], "d embed embedGrad model.ts:91"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.d_embed, a.workspace_4], [8, 1, 1], [32, 4096, 1, 32, 4, 131072, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_4, a.g], [1, 1, 1], [1, 8, 1, 1, 1, 8, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_positions, a.g_2], [1, 1, 1], [8, 4096, 1, 8, 8, 32768, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm1_weight, a.g_3], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm1_bias, a.g_4], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_wq, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_5], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bq, a.g_6], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_wk, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_7], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bk, a.g_8], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_wv, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_9], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bv, a.g_10], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_wo, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_11], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bo, a.g_12], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm2_weight, a.g_13], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm2_bias, a.g_14], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_10, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_15], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bup, a.g_16], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_down, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_17], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bdown, a.g_18], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_norm1_weight, a.g_19], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_norm1_bias, a.g_20], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_wq, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_21], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_bq, a.g_22], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_wk, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_23], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_bk, a.g_24], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_wv, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_25], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_bv, a.g_26], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_wo, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_27], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_bo, a.g_28], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_norm2_weight, a.g_29], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_norm2_bias, a.g_30], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_up, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_31], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_bup, a.g_32], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_down, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_33], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_bdown, a.g_34], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_norm1_weight, a.g_35], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_norm1_bias, a.g_36], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_wq, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_37], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_bq, a.g_38], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_wk, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_39], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_bk, a.g_40], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_wv, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_41], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_bv, a.g_42], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_wo, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_43], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_bo, a.g_44], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_norm2_weight, a.g_45], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_norm2_bias, a.g_46], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_up, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_47], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_bup, a.g_48], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_down, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_49], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_bdown, a.g_50], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_norm1_weight, a.g_51], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_norm1_bias, a.g_52], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_wq, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_53], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bq, a.g_54], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_wk, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_55], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bk, a.g_56], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_wv, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_57], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bv, a.g_58], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_wo, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_59], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bo, a.g_60], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_norm2_weight, a.g_61], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_norm2_bias, a.g_62], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_93, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_63], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bup, a.g_65], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_down, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_66], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bdown, a.g_67], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_norm_weight, a.g_68], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_norm_bias, a.g_69], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_head, a.workspace_4], [8, 1, 1], [32, 4096, 1, 32, 4, 131072, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_4, a.g_64], [1, 1, 1], [1, 8, 1, 1, 1, 8, 1], "Σg² reduce"),
  call(k.map_utt4xiuz3e, [a.g, a.g_2, a.g_3, a.g_4, a.shared_5], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
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
  call(k.map_utt4xiuz3e, [a.shared_5, a.g, a.g_2, a.g_3, a.g_17], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_4, a.g_5, a.g_6, a.g_7, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_8, a.g_9, a.g_10, a.g_11, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_12, a.g_13, a.g_14, a.g_15, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_28n9mlny2ys, [a.g_16, a.g_64, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_hzdcfxssq8, [a.g_4, a.g_17, a.g, a.g_2, a.g_3, a.shared_5], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  call(k.update_cx72m392gh, [a.embed, a.m_of_embed, a.v_of_embed, a.d_embed, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "embed update model.ts:60"),
  call(k.update_cx72m392gh, [a.positions, a.m_of_positions, a.v_of_positions, a.d_positions, a.learningRate, a.biasCorrection1, a.biasCorrection2], [8, 1, 1], [32768, 1, 1, 4096], "positions update model.ts:62"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_weight, a.m_of_blocks_0_norm1_weight, a.v_of_blocks_0_norm1_weight, a.d_blocks_0_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_bias, a.m_of_blocks_0_norm1_bias, a.v_of_blocks_0_norm1_bias, a.d_blocks_0_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_0_wq, a.m_of_blocks_0_wq, a.v_of_blocks_0_wq, a.d_blocks_0_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_0_bq, a.m_of_blocks_0_bq, a.v_of_blocks_0_bq, a.d_blocks_0_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bq update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_0_wk, a.m_of_blocks_0_wk, a.v_of_blocks_0_wk, a.d_blocks_0_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_0_bk, a.m_of_blocks_0_bk, a.v_of_blocks_0_bk, a.d_blocks_0_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bk update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_0_wv, a.m_of_blocks_0_wv, a.v_of_blocks_0_wv, a.d_blocks_0_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_bv, a.m_of_blocks_0_bv, a.v_of_blocks_0_bv, a.d_blocks_0_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bv update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_0_wo, a.m_of_blocks_0_wo, a.v_of_blocks_0_wo, a.d_blocks_0_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_bo, a.m_of_blocks_0_bo, a.v_of_blocks_0_bo, a.d_blocks_0_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bo update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_weight, a.m_of_blocks_0_norm2_weight, a.v_of_blocks_0_norm2_weight, a.d_blocks_0_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_bias, a.m_of_blocks_0_norm2_bias, a.v_of_blocks_0_norm2_bias, a.d_blocks_0_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_0_up, a.m_of_blocks_0_up, a.v_of_blocks_0_up, a.shared_10, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.up update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_0_bup, a.m_of_blocks_0_bup, a.v_of_blocks_0_bup, a.d_blocks_0_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.bup update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_0_down, a.m_of_blocks_0_down, a.v_of_blocks_0_down, a.d_blocks_0_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.down update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_0_bdown, a.m_of_blocks_0_bdown, a.v_of_blocks_0_bdown, a.d_blocks_0_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bdown update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_1_norm1_weight, a.m_of_blocks_1_norm1_weight, a.v_of_blocks_1_norm1_weight, a.d_blocks_1_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm1.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_1_norm1_bias, a.m_of_blocks_1_norm1_bias, a.v_of_blocks_1_norm1_bias, a.d_blocks_1_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm1.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_1_wq, a.m_of_blocks_1_wq, a.v_of_blocks_1_wq, a.d_blocks_1_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_1_bq, a.m_of_blocks_1_bq, a.v_of_blocks_1_bq, a.d_blocks_1_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bq update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_1_wk, a.m_of_blocks_1_wk, a.v_of_blocks_1_wk, a.d_blocks_1_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_1_bk, a.m_of_blocks_1_bk, a.v_of_blocks_1_bk, a.d_blocks_1_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bk update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_1_wv, a.m_of_blocks_1_wv, a.v_of_blocks_1_wv, a.d_blocks_1_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_1_bv, a.m_of_blocks_1_bv, a.v_of_blocks_1_bv, a.d_blocks_1_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bv update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_1_wo, a.m_of_blocks_1_wo, a.v_of_blocks_1_wo, a.d_blocks_1_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_1_bo, a.m_of_blocks_1_bo, a.v_of_blocks_1_bo, a.d_blocks_1_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bo update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_1_norm2_weight, a.m_of_blocks_1_norm2_weight, a.v_of_blocks_1_norm2_weight, a.d_blocks_1_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm2.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_1_norm2_bias, a.m_of_blocks_1_norm2_bias, a.v_of_blocks_1_norm2_bias, a.d_blocks_1_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm2.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_1_up, a.m_of_blocks_1_up, a.v_of_blocks_1_up, a.d_blocks_1_up, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.up update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_1_bup, a.m_of_blocks_1_bup, a.v_of_blocks_1_bup, a.d_blocks_1_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.bup update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_1_down, a.m_of_blocks_1_down, a.v_of_blocks_1_down, a.d_blocks_1_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.down update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_1_bdown, a.m_of_blocks_1_bdown, a.v_of_blocks_1_bdown, a.d_blocks_1_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bdown update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_2_norm1_weight, a.m_of_blocks_2_norm1_weight, a.v_of_blocks_2_norm1_weight, a.d_blocks_2_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm1.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_2_norm1_bias, a.m_of_blocks_2_norm1_bias, a.v_of_blocks_2_norm1_bias, a.d_blocks_2_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm1.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_2_wq, a.m_of_blocks_2_wq, a.v_of_blocks_2_wq, a.d_blocks_2_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_2_bq, a.m_of_blocks_2_bq, a.v_of_blocks_2_bq, a.d_blocks_2_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bq update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_2_wk, a.m_of_blocks_2_wk, a.v_of_blocks_2_wk, a.d_blocks_2_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_2_bk, a.m_of_blocks_2_bk, a.v_of_blocks_2_bk, a.d_blocks_2_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bk update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_2_wv, a.m_of_blocks_2_wv, a.v_of_blocks_2_wv, a.d_blocks_2_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_2_bv, a.m_of_blocks_2_bv, a.v_of_blocks_2_bv, a.d_blocks_2_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bv update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_2_wo, a.m_of_blocks_2_wo, a.v_of_blocks_2_wo, a.d_blocks_2_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_2_bo, a.m_of_blocks_2_bo, a.v_of_blocks_2_bo, a.d_blocks_2_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bo update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_2_norm2_weight, a.m_of_blocks_2_norm2_weight, a.v_of_blocks_2_norm2_weight, a.d_blocks_2_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm2.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_2_norm2_bias, a.m_of_blocks_2_norm2_bias, a.v_of_blocks_2_norm2_bias, a.d_blocks_2_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm2.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_2_up, a.m_of_blocks_2_up, a.v_of_blocks_2_up, a.d_blocks_2_up, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.up update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_2_bup, a.m_of_blocks_2_bup, a.v_of_blocks_2_bup, a.d_blocks_2_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.bup update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_2_down, a.m_of_blocks_2_down, a.v_of_blocks_2_down, a.d_blocks_2_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.down update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_2_bdown, a.m_of_blocks_2_bdown, a.v_of_blocks_2_bdown, a.d_blocks_2_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bdown update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_3_norm1_weight, a.m_of_blocks_3_norm1_weight, a.v_of_blocks_3_norm1_weight, a.d_blocks_3_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm1.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_3_norm1_bias, a.m_of_blocks_3_norm1_bias, a.v_of_blocks_3_norm1_bias, a.d_blocks_3_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm1.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_3_wq, a.m_of_blocks_3_wq, a.v_of_blocks_3_wq, a.d_blocks_3_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_3_bq, a.m_of_blocks_3_bq, a.v_of_blocks_3_bq, a.d_blocks_3_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bq update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_3_wk, a.m_of_blocks_3_wk, a.v_of_blocks_3_wk, a.d_blocks_3_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_3_bk, a.m_of_blocks_3_bk, a.v_of_blocks_3_bk, a.d_blocks_3_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bk update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_3_wv, a.m_of_blocks_3_wv, a.v_of_blocks_3_wv, a.d_blocks_3_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_3_bv, a.m_of_blocks_3_bv, a.v_of_blocks_3_bv, a.d_blocks_3_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bv update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_3_wo, a.m_of_blocks_3_wo, a.v_of_blocks_3_wo, a.d_blocks_3_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_3_bo, a.m_of_blocks_3_bo, a.v_of_blocks_3_bo, a.d_blocks_3_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bo update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_3_norm2_weight, a.m_of_blocks_3_norm2_weight, a.v_of_blocks_3_norm2_weight, a.d_blocks_3_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm2.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.blocks_3_norm2_bias, a.m_of_blocks_3_norm2_bias, a.v_of_blocks_3_norm2_bias, a.d_blocks_3_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm2.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.blocks_3_up, a.m_of_blocks_3_up, a.v_of_blocks_3_up, a.shared_93, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.up update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_3_bup, a.m_of_blocks_3_bup, a.v_of_blocks_3_bup, a.d_blocks_3_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.bup update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_3_down, a.m_of_blocks_3_down, a.v_of_blocks_3_down, a.d_blocks_3_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.down update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_3_bdown, a.m_of_blocks_3_bdown, a.v_of_blocks_3_bdown, a.d_blocks_3_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bdown update model.ts:55"),
  call(k.update_cx72m392gh, [a.norm_weight, a.m_of_norm_weight, a.v_of_norm_weight, a.d_norm_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "norm.weight update model.ts:36"),
  call(k.update_cx72m392gh, [a.norm_bias, a.m_of_norm_bias, a.v_of_norm_bias, a.d_norm_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "norm.bias update model.ts:38"),
  call(k.update_cx72m392gh, [a.head, a.m_of_head, a.v_of_head, a.d_head, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "head update model.ts:66"),
];

// ── Evaluate: the forward alone, without dropout ──────────────────────────────────────────────────────────────────

const evaluate = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_7], [1024, 1, 1], [256], "embed(embed) embed model.ts:91"),
  call(k.map_1tryft1t2hd, [a.shared_7, a.positions, a.shared_2], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:91"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_9, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_15, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_22, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_9, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_23, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_23, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_23, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_9, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_15, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_22, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_9, a.blocks_1_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_23, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_23, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_23, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_9, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_15, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_22, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_9, a.blocks_2_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_23, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_23, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_23, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_9, a.blocks_3_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:82"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:82"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_15, a.blocks_3_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:83"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:83"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_22, a.blocks_3_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:84"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:84"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:85"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_9, a.blocks_3_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:85"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:85"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:85"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_23, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_23, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_23, a.blocks_3_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:86"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:86"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_6, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_6, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_6, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:87"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_2, a.shared_7], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:87"),
  call(k.normalise_centered, [a.shared_7, a.shared_2, a.rstd_weight], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:78"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.norm_weight, a.norm_bias, a.layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_10], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:97"),
  call(k.matmul_rows_panels_fma, [a.layerNorm_weight, a.workspace_10, a.workspace_2], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:97"),
  call(k.crossEntropy, [a.workspace_2, a.targets, a.shared_1, a.crossEntropy_2], [1024, 1, 1], [512, -100], "rows headLoss model.ts:97"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.crossEntropy], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:97"),
  call(k.map_y9el2poll4, [a.crossEntropy, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:97"),
];

// ── What the host writes and reads ────────────────────────────────────────────────────────────────────────────────

const slots: Program["slots"] = [
  { name: "tokens", dtype: "i32", shape: [8, 128], buffer: 0, offset: 0, bytes: 4096 },
  { name: "targets", dtype: "i32", shape: [8, 128], buffer: 0, offset: 4096, bytes: 4096 },
  { name: "count", dtype: "f32", shape: [], buffer: 0, offset: 8192, bytes: 4 },
  { name: "embed", dtype: "f32", shape: [512, 256], buffer: 0, offset: 8256, bytes: 524288 },
  { name: "positions", dtype: "f32", shape: [128, 256], buffer: 0, offset: 532544, bytes: 131072 },
  { name: "blocks.0.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 663616, bytes: 1024 },
  { name: "blocks.0.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 664640, bytes: 1024 },
  { name: "blocks.0.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 665664, bytes: 262144 },
  { name: "blocks.0.bq", dtype: "f32", shape: [256], buffer: 0, offset: 927808, bytes: 1024 },
  { name: "blocks.0.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 928832, bytes: 262144 },
  { name: "blocks.0.bk", dtype: "f32", shape: [256], buffer: 0, offset: 1190976, bytes: 1024 },
  { name: "blocks.0.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 1192000, bytes: 262144 },
  { name: "blocks.0.bv", dtype: "f32", shape: [256], buffer: 0, offset: 1454144, bytes: 1024 },
  { name: "blocks.0.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 1455168, bytes: 262144 },
  { name: "blocks.0.bo", dtype: "f32", shape: [256], buffer: 0, offset: 1717312, bytes: 1024 },
  { name: "blocks.0.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 1718336, bytes: 1024 },
  { name: "blocks.0.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 1719360, bytes: 1024 },
  { name: "blocks.0.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 1720384, bytes: 1048576 },
  { name: "blocks.0.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 2768960, bytes: 4096 },
  { name: "blocks.0.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 2773056, bytes: 1048576 },
  { name: "blocks.0.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 3821632, bytes: 1024 },
  { name: "blocks.1.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 3822656, bytes: 1024 },
  { name: "blocks.1.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 3823680, bytes: 1024 },
  { name: "blocks.1.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 3824704, bytes: 262144 },
  { name: "blocks.1.bq", dtype: "f32", shape: [256], buffer: 0, offset: 4086848, bytes: 1024 },
  { name: "blocks.1.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 4087872, bytes: 262144 },
  { name: "blocks.1.bk", dtype: "f32", shape: [256], buffer: 0, offset: 4350016, bytes: 1024 },
  { name: "blocks.1.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 4351040, bytes: 262144 },
  { name: "blocks.1.bv", dtype: "f32", shape: [256], buffer: 0, offset: 4613184, bytes: 1024 },
  { name: "blocks.1.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 4614208, bytes: 262144 },
  { name: "blocks.1.bo", dtype: "f32", shape: [256], buffer: 0, offset: 4876352, bytes: 1024 },
  { name: "blocks.1.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 4877376, bytes: 1024 },
  { name: "blocks.1.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 4878400, bytes: 1024 },
  { name: "blocks.1.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 4879424, bytes: 1048576 },
  { name: "blocks.1.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 5928000, bytes: 4096 },
  { name: "blocks.1.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 5932096, bytes: 1048576 },
  { name: "blocks.1.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 6980672, bytes: 1024 },
  { name: "blocks.2.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 6981696, bytes: 1024 },
  { name: "blocks.2.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 6982720, bytes: 1024 },
  { name: "blocks.2.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 6983744, bytes: 262144 },
  { name: "blocks.2.bq", dtype: "f32", shape: [256], buffer: 0, offset: 7245888, bytes: 1024 },
  { name: "blocks.2.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 7246912, bytes: 262144 },
  { name: "blocks.2.bk", dtype: "f32", shape: [256], buffer: 0, offset: 7509056, bytes: 1024 },
  { name: "blocks.2.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 7510080, bytes: 262144 },
  { name: "blocks.2.bv", dtype: "f32", shape: [256], buffer: 0, offset: 7772224, bytes: 1024 },
  { name: "blocks.2.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 7773248, bytes: 262144 },
  { name: "blocks.2.bo", dtype: "f32", shape: [256], buffer: 0, offset: 8035392, bytes: 1024 },
  { name: "blocks.2.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 8036416, bytes: 1024 },
  { name: "blocks.2.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 8037440, bytes: 1024 },
  { name: "blocks.2.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 8038464, bytes: 1048576 },
  { name: "blocks.2.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 9087040, bytes: 4096 },
  { name: "blocks.2.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 9091136, bytes: 1048576 },
  { name: "blocks.2.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 10139712, bytes: 1024 },
  { name: "blocks.3.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 10140736, bytes: 1024 },
  { name: "blocks.3.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 10141760, bytes: 1024 },
  { name: "blocks.3.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 10142784, bytes: 262144 },
  { name: "blocks.3.bq", dtype: "f32", shape: [256], buffer: 0, offset: 10404928, bytes: 1024 },
  { name: "blocks.3.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 10405952, bytes: 262144 },
  { name: "blocks.3.bk", dtype: "f32", shape: [256], buffer: 0, offset: 10668096, bytes: 1024 },
  { name: "blocks.3.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 10669120, bytes: 262144 },
  { name: "blocks.3.bv", dtype: "f32", shape: [256], buffer: 0, offset: 10931264, bytes: 1024 },
  { name: "blocks.3.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 10932288, bytes: 262144 },
  { name: "blocks.3.bo", dtype: "f32", shape: [256], buffer: 0, offset: 11194432, bytes: 1024 },
  { name: "blocks.3.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 11195456, bytes: 1024 },
  { name: "blocks.3.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 11196480, bytes: 1024 },
  { name: "blocks.3.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 11197504, bytes: 1048576 },
  { name: "blocks.3.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 12246080, bytes: 4096 },
  { name: "blocks.3.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 12250176, bytes: 1048576 },
  { name: "blocks.3.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 13298752, bytes: 1024 },
  { name: "norm.weight", dtype: "f32", shape: [256], buffer: 0, offset: 13299776, bytes: 1024 },
  { name: "norm.bias", dtype: "f32", shape: [256], buffer: 0, offset: 13300800, bytes: 1024 },
  { name: "head", dtype: "f32", shape: [512, 256], buffer: 0, offset: 13301824, bytes: 524288 },
  { name: "learningRate", dtype: "f32", shape: [], buffer: 0, offset: 13826112, bytes: 4 },
  { name: "biasCorrection1", dtype: "f32", shape: [], buffer: 0, offset: 13826176, bytes: 4 },
  { name: "biasCorrection2", dtype: "f32", shape: [], buffer: 0, offset: 13826240, bytes: 4 },
  { name: "m of embed", dtype: "f32", shape: [512, 256], buffer: 0, offset: 13826304, bytes: 524288 },
  { name: "v of embed", dtype: "f32", shape: [512, 256], buffer: 0, offset: 14350592, bytes: 524288 },
  { name: "m of positions", dtype: "f32", shape: [128, 256], buffer: 0, offset: 14874880, bytes: 131072 },
  { name: "v of positions", dtype: "f32", shape: [128, 256], buffer: 0, offset: 15005952, bytes: 131072 },
  { name: "m of blocks.0.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 15137024, bytes: 1024 },
  { name: "v of blocks.0.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 15138048, bytes: 1024 },
  { name: "m of blocks.0.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 15139072, bytes: 1024 },
  { name: "v of blocks.0.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 15140096, bytes: 1024 },
  { name: "m of blocks.0.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 15141120, bytes: 262144 },
  { name: "v of blocks.0.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 15403264, bytes: 262144 },
  { name: "m of blocks.0.bq", dtype: "f32", shape: [256], buffer: 0, offset: 15665408, bytes: 1024 },
  { name: "v of blocks.0.bq", dtype: "f32", shape: [256], buffer: 0, offset: 15666432, bytes: 1024 },
  { name: "m of blocks.0.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 15667456, bytes: 262144 },
  { name: "v of blocks.0.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 15929600, bytes: 262144 },
  { name: "m of blocks.0.bk", dtype: "f32", shape: [256], buffer: 0, offset: 16191744, bytes: 1024 },
  { name: "v of blocks.0.bk", dtype: "f32", shape: [256], buffer: 0, offset: 16192768, bytes: 1024 },
  { name: "m of blocks.0.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 16193792, bytes: 262144 },
  { name: "v of blocks.0.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 16455936, bytes: 262144 },
  { name: "m of blocks.0.bv", dtype: "f32", shape: [256], buffer: 0, offset: 16718080, bytes: 1024 },
  { name: "v of blocks.0.bv", dtype: "f32", shape: [256], buffer: 0, offset: 16719104, bytes: 1024 },
  { name: "m of blocks.0.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 16720128, bytes: 262144 },
  { name: "v of blocks.0.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 16982272, bytes: 262144 },
  { name: "m of blocks.0.bo", dtype: "f32", shape: [256], buffer: 0, offset: 17244416, bytes: 1024 },
  { name: "v of blocks.0.bo", dtype: "f32", shape: [256], buffer: 0, offset: 17245440, bytes: 1024 },
  { name: "m of blocks.0.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 17246464, bytes: 1024 },
  { name: "v of blocks.0.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 17247488, bytes: 1024 },
  { name: "m of blocks.0.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 17248512, bytes: 1024 },
  { name: "v of blocks.0.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 17249536, bytes: 1024 },
  { name: "m of blocks.0.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 17250560, bytes: 1048576 },
  { name: "v of blocks.0.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 18299136, bytes: 1048576 },
  { name: "m of blocks.0.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 19347712, bytes: 4096 },
  { name: "v of blocks.0.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 19351808, bytes: 4096 },
  { name: "m of blocks.0.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 19355904, bytes: 1048576 },
  { name: "v of blocks.0.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 20404480, bytes: 1048576 },
  { name: "m of blocks.0.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 21453056, bytes: 1024 },
  { name: "v of blocks.0.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 21454080, bytes: 1024 },
  { name: "m of blocks.1.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 21455104, bytes: 1024 },
  { name: "v of blocks.1.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 21456128, bytes: 1024 },
  { name: "m of blocks.1.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 21457152, bytes: 1024 },
  { name: "v of blocks.1.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 21458176, bytes: 1024 },
  { name: "m of blocks.1.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 21459200, bytes: 262144 },
  { name: "v of blocks.1.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 21721344, bytes: 262144 },
  { name: "m of blocks.1.bq", dtype: "f32", shape: [256], buffer: 0, offset: 21983488, bytes: 1024 },
  { name: "v of blocks.1.bq", dtype: "f32", shape: [256], buffer: 0, offset: 21984512, bytes: 1024 },
  { name: "m of blocks.1.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 21985536, bytes: 262144 },
  { name: "v of blocks.1.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 22247680, bytes: 262144 },
  { name: "m of blocks.1.bk", dtype: "f32", shape: [256], buffer: 0, offset: 22509824, bytes: 1024 },
  { name: "v of blocks.1.bk", dtype: "f32", shape: [256], buffer: 0, offset: 22510848, bytes: 1024 },
  { name: "m of blocks.1.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 22511872, bytes: 262144 },
  { name: "v of blocks.1.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 22774016, bytes: 262144 },
  { name: "m of blocks.1.bv", dtype: "f32", shape: [256], buffer: 0, offset: 23036160, bytes: 1024 },
  { name: "v of blocks.1.bv", dtype: "f32", shape: [256], buffer: 0, offset: 23037184, bytes: 1024 },
  { name: "m of blocks.1.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 23038208, bytes: 262144 },
  { name: "v of blocks.1.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 23300352, bytes: 262144 },
  { name: "m of blocks.1.bo", dtype: "f32", shape: [256], buffer: 0, offset: 23562496, bytes: 1024 },
  { name: "v of blocks.1.bo", dtype: "f32", shape: [256], buffer: 0, offset: 23563520, bytes: 1024 },
  { name: "m of blocks.1.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 23564544, bytes: 1024 },
  { name: "v of blocks.1.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 23565568, bytes: 1024 },
  { name: "m of blocks.1.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 23566592, bytes: 1024 },
  { name: "v of blocks.1.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 23567616, bytes: 1024 },
  { name: "m of blocks.1.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 23568640, bytes: 1048576 },
  { name: "v of blocks.1.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 24617216, bytes: 1048576 },
  { name: "m of blocks.1.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 25665792, bytes: 4096 },
  { name: "v of blocks.1.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 25669888, bytes: 4096 },
  { name: "m of blocks.1.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 25673984, bytes: 1048576 },
  { name: "v of blocks.1.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 26722560, bytes: 1048576 },
  { name: "m of blocks.1.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 27771136, bytes: 1024 },
  { name: "v of blocks.1.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 27772160, bytes: 1024 },
  { name: "m of blocks.2.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 27773184, bytes: 1024 },
  { name: "v of blocks.2.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 27774208, bytes: 1024 },
  { name: "m of blocks.2.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 27775232, bytes: 1024 },
  { name: "v of blocks.2.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 27776256, bytes: 1024 },
  { name: "m of blocks.2.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 27777280, bytes: 262144 },
  { name: "v of blocks.2.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 28039424, bytes: 262144 },
  { name: "m of blocks.2.bq", dtype: "f32", shape: [256], buffer: 0, offset: 28301568, bytes: 1024 },
  { name: "v of blocks.2.bq", dtype: "f32", shape: [256], buffer: 0, offset: 28302592, bytes: 1024 },
  { name: "m of blocks.2.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 28303616, bytes: 262144 },
  { name: "v of blocks.2.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 28565760, bytes: 262144 },
  { name: "m of blocks.2.bk", dtype: "f32", shape: [256], buffer: 0, offset: 28827904, bytes: 1024 },
  { name: "v of blocks.2.bk", dtype: "f32", shape: [256], buffer: 0, offset: 28828928, bytes: 1024 },
  { name: "m of blocks.2.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 28829952, bytes: 262144 },
  { name: "v of blocks.2.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 29092096, bytes: 262144 },
  { name: "m of blocks.2.bv", dtype: "f32", shape: [256], buffer: 0, offset: 29354240, bytes: 1024 },
  { name: "v of blocks.2.bv", dtype: "f32", shape: [256], buffer: 0, offset: 29355264, bytes: 1024 },
  { name: "m of blocks.2.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 29356288, bytes: 262144 },
  { name: "v of blocks.2.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 29618432, bytes: 262144 },
  { name: "m of blocks.2.bo", dtype: "f32", shape: [256], buffer: 0, offset: 29880576, bytes: 1024 },
  { name: "v of blocks.2.bo", dtype: "f32", shape: [256], buffer: 0, offset: 29881600, bytes: 1024 },
  { name: "m of blocks.2.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 29882624, bytes: 1024 },
  { name: "v of blocks.2.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 29883648, bytes: 1024 },
  { name: "m of blocks.2.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 29884672, bytes: 1024 },
  { name: "v of blocks.2.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 29885696, bytes: 1024 },
  { name: "m of blocks.2.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 29886720, bytes: 1048576 },
  { name: "v of blocks.2.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 30935296, bytes: 1048576 },
  { name: "m of blocks.2.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 31983872, bytes: 4096 },
  { name: "v of blocks.2.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 31987968, bytes: 4096 },
  { name: "m of blocks.2.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 31992064, bytes: 1048576 },
  { name: "v of blocks.2.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 33040640, bytes: 1048576 },
  { name: "m of blocks.2.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 34089216, bytes: 1024 },
  { name: "v of blocks.2.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 34090240, bytes: 1024 },
  { name: "m of blocks.3.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 34091264, bytes: 1024 },
  { name: "v of blocks.3.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 34092288, bytes: 1024 },
  { name: "m of blocks.3.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 34093312, bytes: 1024 },
  { name: "v of blocks.3.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 34094336, bytes: 1024 },
  { name: "m of blocks.3.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 34095360, bytes: 262144 },
  { name: "v of blocks.3.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 34357504, bytes: 262144 },
  { name: "m of blocks.3.bq", dtype: "f32", shape: [256], buffer: 0, offset: 34619648, bytes: 1024 },
  { name: "v of blocks.3.bq", dtype: "f32", shape: [256], buffer: 0, offset: 34620672, bytes: 1024 },
  { name: "m of blocks.3.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 34621696, bytes: 262144 },
  { name: "v of blocks.3.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 34883840, bytes: 262144 },
  { name: "m of blocks.3.bk", dtype: "f32", shape: [256], buffer: 0, offset: 35145984, bytes: 1024 },
  { name: "v of blocks.3.bk", dtype: "f32", shape: [256], buffer: 0, offset: 35147008, bytes: 1024 },
  { name: "m of blocks.3.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 35148032, bytes: 262144 },
  { name: "v of blocks.3.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 35410176, bytes: 262144 },
  { name: "m of blocks.3.bv", dtype: "f32", shape: [256], buffer: 0, offset: 35672320, bytes: 1024 },
  { name: "v of blocks.3.bv", dtype: "f32", shape: [256], buffer: 0, offset: 35673344, bytes: 1024 },
  { name: "m of blocks.3.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 35674368, bytes: 262144 },
  { name: "v of blocks.3.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 35936512, bytes: 262144 },
  { name: "m of blocks.3.bo", dtype: "f32", shape: [256], buffer: 0, offset: 36198656, bytes: 1024 },
  { name: "v of blocks.3.bo", dtype: "f32", shape: [256], buffer: 0, offset: 36199680, bytes: 1024 },
  { name: "m of blocks.3.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 36200704, bytes: 1024 },
  { name: "v of blocks.3.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 36201728, bytes: 1024 },
  { name: "m of blocks.3.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 36202752, bytes: 1024 },
  { name: "v of blocks.3.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 36203776, bytes: 1024 },
  { name: "m of blocks.3.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 36204800, bytes: 1048576 },
  { name: "v of blocks.3.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 37253376, bytes: 1048576 },
  { name: "m of blocks.3.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 38301952, bytes: 4096 },
  { name: "v of blocks.3.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 38306048, bytes: 4096 },
  { name: "m of blocks.3.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 38310144, bytes: 1048576 },
  { name: "v of blocks.3.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 39358720, bytes: 1048576 },
  { name: "m of blocks.3.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 40407296, bytes: 1024 },
  { name: "v of blocks.3.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 40408320, bytes: 1024 },
  { name: "m of norm.weight", dtype: "f32", shape: [256], buffer: 0, offset: 40409344, bytes: 1024 },
  { name: "v of norm.weight", dtype: "f32", shape: [256], buffer: 0, offset: 40410368, bytes: 1024 },
  { name: "m of norm.bias", dtype: "f32", shape: [256], buffer: 0, offset: 40411392, bytes: 1024 },
  { name: "v of norm.bias", dtype: "f32", shape: [256], buffer: 0, offset: 40412416, bytes: 1024 },
  { name: "m of head", dtype: "f32", shape: [512, 256], buffer: 0, offset: 40413440, bytes: 524288 },
  { name: "v of head", dtype: "f32", shape: [512, 256], buffer: 0, offset: 40937728, bytes: 524288 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 41466112, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 42121536, bytes: 4 },
  { name: "embed(embed)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41466176, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "blocks.0.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44611904, bytes: 263168 },
  { name: "blocks.0.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45660480, bytes: 263168 },
  { name: "blocks.0.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46709056, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 46783808, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 46709056, bytes: 74752 },
  { name: "blocks.0.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44611904, bytes: 263168 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "blocks.0.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "blocks.0.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 43563328, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 47757632, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47757632, bytes: 4194304 },
  { name: "blocks.0.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 44611904, bytes: 492032 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "blocks.1.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 44611904, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "blocks.1.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47761728, bytes: 263168 },
  { name: "blocks.1.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 48810304, bytes: 263168 },
  { name: "blocks.1.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48810304, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 49858880, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 49933632, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 49858880, bytes: 74752 },
  { name: "blocks.1.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47761728, bytes: 263168 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54057280, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "blocks.1.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 45664576, bytes: 4096 },
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49862976, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45668672, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 50911552, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 49862976, bytes: 4194304 },
  { name: "blocks.1.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45668672, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 46717248, bytes: 492032 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46721344, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45668672, bytes: 1048576 },
  { name: "blocks.2.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 46717248, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47769920, bytes: 1048576 },
  { name: "blocks.2.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48818496, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 49867072, bytes: 263168 },
  { name: "blocks.2.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50915648, bytes: 263168 },
  { name: "blocks.2.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 51964224, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 47769920, bytes: 1048576 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 52038976, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 51964224, bytes: 74752 },
  { name: "blocks.2.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48818496, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 49867072, bytes: 263168 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 56162624, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46721344, bytes: 1048576 },
  { name: "blocks.2.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 47769920, bytes: 4096 },
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51968320, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47774016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 53016896, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 51968320, bytes: 4194304 },
  { name: "blocks.2.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47774016, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 48822592, bytes: 492032 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51972416, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47774016, bytes: 1048576 },
  { name: "blocks.3.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 48822592, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53020992, bytes: 1048576 },
  { name: "blocks.3.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48826688, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 49875264, bytes: 263168 },
  { name: "blocks.3.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49875264, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50923840, bytes: 263168 },
  { name: "blocks.3.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50923840, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 54069568, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 53020992, bytes: 1048576 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 54144320, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 54069568, bytes: 74752 },
  { name: "blocks.3.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54069568, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 55118144, bytes: 263168 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 61413696, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51972416, bytes: 1048576 },
  { name: "blocks.3.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 53020992, bytes: 4096 },
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 57219392, bytes: 1048576 },
  { name: "blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 53025088, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 58267968, bytes: 518144 },
  { name: "blocks.3.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57219392, bytes: 4194304 },
  { name: "blocks.3.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 62462272, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 63510848, bytes: 492032 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 63510848, bytes: 1048576 },
  { name: "normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 61413696, bytes: 1048576 },
  { name: "rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 62462272, bytes: 4096 },
  { name: "layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 62466368, bytes: 1048576 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 63514944, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 63519040, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 65616192, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 63519040, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 63519040, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 67451200, bytes: 4096 },
  { name: "headLossGrad", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 65616192, bytes: 1048576 },
  { name: "d head", dtype: "f32", shape: [512, 256], buffer: 0, offset: 67705152, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 63519040, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 66664768, bytes: 786432 },
  { name: "d norm.weight", dtype: "f32", shape: [256], buffer: 0, offset: 68233536, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 62466368, bytes: 8192 },
  { name: "d norm.bias", dtype: "f32", shape: [256], buffer: 0, offset: 68234560, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 62466368, bytes: 8192 },
  { name: "d normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 62466368, bytes: 1048576 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 66656576, bytes: 1048576 },
  { name: "d blocks.3.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 65608000, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 61413696, bytes: 786432 },
  { name: "d blocks.3.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 68235584, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 57219392, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 61413696, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 57219392, bytes: 524288 },
  { name: "d blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57219392, bytes: 4194304 },
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53025088, bytes: 1048576 },
  { name: "d blocks.3.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 61413696, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 54073664, bytes: 786432 },
  { name: "d blocks.3.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 68229440, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 53025088, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53025088, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 54073664, bytes: 524288 },
  { name: "d blocks.3.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 61405504, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54073664, bytes: 8192 },
  { name: "d blocks.3.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 61406528, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54073664, bytes: 8192 },
  { name: "d blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54073664, bytes: 1048576 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53025088, bytes: 1048576 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51972416, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 55118144, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 58396992, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 53020992, bytes: 74752 },
  { name: "d blocks.3.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64559424, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 53020992, bytes: 786432 },
  { name: "d blocks.3.bo", dtype: "f32", shape: [256], buffer: 0, offset: 61407552, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 53020992, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 57215296, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 53020992, bytes: 262144 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 53020992, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 54069568, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 56166720, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 58413376, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 58263872, bytes: 133120 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48826688, bytes: 1048576 },
  { name: "d blocks.3.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64821568, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49875264, bytes: 786432 },
  { name: "d blocks.3.bv", dtype: "f32", shape: [256], buffer: 0, offset: 61408576, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49875264, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49875264, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50923840, bytes: 262144 },
  { name: "d blocks.3.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 65083712, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 50923840, bytes: 786432 },
  { name: "d blocks.3.bk", dtype: "f32", shape: [256], buffer: 0, offset: 61409600, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50923840, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 50923840, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 55118144, bytes: 262144 },
  { name: "d blocks.3.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 65345856, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 54069568, bytes: 786432 },
  { name: "d blocks.3.bq", dtype: "f32", shape: [256], buffer: 0, offset: 61410624, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48826688, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 54069568, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 48826688, bytes: 262144 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48826688, bytes: 1048576 },
  { name: "d blocks.3.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 61411648, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49875264, bytes: 8192 },
  { name: "d blocks.3.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 61412672, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49875264, bytes: 8192 },
  { name: "d blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49875264, bytes: 1048576 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48826688, bytes: 1048576 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 62462272, bytes: 1048576 },
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 63510848, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47774016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 51968320, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 51968320, bytes: 4194304 },
  { name: "d blocks.2.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 60356928, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 56162624, bytes: 786432 },
  { name: "d blocks.2.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 68236608, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 51968320, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 56162624, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 51968320, bytes: 524288 },
  { name: "d blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 51968320, bytes: 4194304 },
  { name: "d blocks.2.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 58251584, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47774016, bytes: 786432 },
  { name: "d blocks.2.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 60348736, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 47774016, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 47774016, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 48822592, bytes: 524288 },
  { name: "d blocks.2.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 60352832, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48822592, bytes: 8192 },
  { name: "d blocks.2.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 60353856, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48822592, bytes: 8192 },
  { name: "d blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48822592, bytes: 1048576 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47774016, bytes: 1048576 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46721344, bytes: 1048576 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47769920, bytes: 1048576 },
  { name: "blocks.2.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 48818496, bytes: 263168 },
  { name: "blocks.2.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 48818496, bytes: 263168 },
  { name: "blocks.2.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53012800, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 48818496, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 54061376, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 57340224, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 48818496, bytes: 74752 },
  { name: "d blocks.2.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 66656576, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 48818496, bytes: 786432 },
  { name: "d blocks.2.bo", dtype: "f32", shape: [256], buffer: 0, offset: 60354880, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48818496, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 56158528, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 48818496, bytes: 262144 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 48818496, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51964224, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 55109952, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 57356608, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 57207104, bytes: 133120 },
  { name: "d blocks.2.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 66918720, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49867072, bytes: 786432 },
  { name: "d blocks.2.bv", dtype: "f32", shape: [256], buffer: 0, offset: 60355904, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49867072, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50915648, bytes: 262144 },
  { name: "d blocks.2.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67180864, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 50915648, bytes: 786432 },
  { name: "d blocks.2.bk", dtype: "f32", shape: [256], buffer: 0, offset: 68237632, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50915648, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 53012800, bytes: 262144 },
  { name: "d blocks.2.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67443008, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 51964224, bytes: 786432 },
  { name: "d blocks.2.bq", dtype: "f32", shape: [256], buffer: 0, offset: 68238656, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47769920, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 51964224, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 47769920, bytes: 262144 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47769920, bytes: 1048576 },
  { name: "d blocks.2.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 68239680, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48818496, bytes: 8192 },
  { name: "d blocks.2.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 68240704, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48818496, bytes: 8192 },
  { name: "d blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48818496, bytes: 1048576 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47769920, bytes: 1048576 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 62462272, bytes: 1048576 },
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 63510848, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45668672, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 49862976, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 49862976, bytes: 4194304 },
  { name: "d blocks.1.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 59300160, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 54057280, bytes: 786432 },
  { name: "d blocks.1.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 68241728, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49862976, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 54057280, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 49862976, bytes: 524288 },
  { name: "d blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 49862976, bytes: 4194304 },
  { name: "d blocks.1.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 56146240, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 45668672, bytes: 786432 },
  { name: "d blocks.1.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 58243392, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 45668672, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 45668672, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 46717248, bytes: 524288 },
  { name: "d blocks.1.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 58247488, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46717248, bytes: 8192 },
  { name: "d blocks.1.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 58248512, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46717248, bytes: 8192 },
  { name: "d blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45668672, bytes: 1048576 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "blocks.1.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46713152, bytes: 263168 },
  { name: "blocks.1.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48810304, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46713152, bytes: 263168 },
  { name: "blocks.1.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50907456, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46713152, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51956032, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 55234880, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 46713152, bytes: 74752 },
  { name: "d blocks.1.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 63510848, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 46713152, bytes: 786432 },
  { name: "d blocks.1.bo", dtype: "f32", shape: [256], buffer: 0, offset: 58249536, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46713152, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 54053184, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 46713152, bytes: 262144 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 49858880, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 53004608, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 55251264, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 55101760, bytes: 133120 },
  { name: "d blocks.1.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 63772992, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47761728, bytes: 786432 },
  { name: "d blocks.1.bv", dtype: "f32", shape: [256], buffer: 0, offset: 58250560, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47761728, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 48810304, bytes: 262144 },
  { name: "d blocks.1.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64035136, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 48810304, bytes: 786432 },
  { name: "d blocks.1.bk", dtype: "f32", shape: [256], buffer: 0, offset: 68242752, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48810304, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 48810304, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50907456, bytes: 262144 },
  { name: "d blocks.1.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64297280, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49858880, bytes: 786432 },
  { name: "d blocks.1.bq", dtype: "f32", shape: [256], buffer: 0, offset: 68243776, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45664576, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49858880, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 45664576, bytes: 262144 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "d blocks.1.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 68244800, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46713152, bytes: 8192 },
  { name: "d blocks.1.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 68245824, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46713152, bytes: 8192 },
  { name: "d blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 62462272, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 43563328, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 47757632, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47757632, bytes: 4194304 },
  { name: "d blocks.0.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 57194816, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 51951936, bytes: 786432 },
  { name: "d blocks.0.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 68246848, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 51951936, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 47757632, bytes: 524288 },
  { name: "d blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47757632, bytes: 4194304 },
  { name: "d blocks.0.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 44611904, bytes: 786432 },
  { name: "d blocks.0.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 54477120, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 42514752, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 42514752, bytes: 524288 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 54481216, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "blocks.0.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46709056, bytes: 263168 },
  { name: "blocks.0.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47757632, bytes: 263168 },
  { name: "blocks.0.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 48806208, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 54444352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 49854784, bytes: 74752 },
  { name: "blocks.0.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50903360, bytes: 263168 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41466176, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 53000512, bytes: 4096 },
  { name: "d blocks.0.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 54485312, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49854784, bytes: 8192 },
  { name: "d blocks.0.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 54486336, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49854784, bytes: 8192 },
  { name: "d blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41466176, bytes: 1048576 },
  { name: "d blocks.0.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 54049088, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49854784, bytes: 786432 },
  { name: "d blocks.0.bo", dtype: "f32", shape: [256], buffer: 0, offset: 54487360, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49854784, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 49854784, bytes: 262144 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 54460736, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 54311232, bytes: 133120 },
  { name: "d blocks.0.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 48806208, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 45660480, bytes: 786432 },
  { name: "d blocks.0.bv", dtype: "f32", shape: [256], buffer: 0, offset: 49592640, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 46709056, bytes: 262144 },
  { name: "d blocks.0.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 49068352, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 46709056, bytes: 786432 },
  { name: "d blocks.0.bk", dtype: "f32", shape: [256], buffer: 0, offset: 49593664, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46709056, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 47757632, bytes: 262144 },
  { name: "d blocks.0.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 49330496, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47757632, bytes: 786432 },
  { name: "d blocks.0.bq", dtype: "f32", shape: [256], buffer: 0, offset: 49594688, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 44611904, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 44611904, bytes: 262144 },
  { name: "d blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "d blocks.0.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 46709056, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "d blocks.0.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 46710080, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "d blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "d x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "d x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "d positions", dtype: "f32", shape: [128, 256], buffer: 0, offset: 41990464, bytes: 131072 },
  { name: "d embed", dtype: "f32", shape: [512, 256], buffer: 0, offset: 41466176, bytes: 524288 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121600, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [8], buffer: 0, offset: 42121536, bytes: 32 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121664, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121728, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121792, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121856, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121920, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121984, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122048, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122112, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122240, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122496, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122624, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122688, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122752, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122816, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122880, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122944, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123008, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123072, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123136, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123200, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123264, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123328, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123392, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123456, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123520, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123584, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123648, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123712, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123776, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123840, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123904, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42123968, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124032, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124096, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124160, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124224, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124288, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124352, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124416, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124480, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124544, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124608, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124672, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124736, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124800, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124864, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124928, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42124992, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125056, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125120, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125184, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125248, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125312, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 42121536, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125376, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125440, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125504, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125568, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125696, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125760, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 42121536, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125824, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125888, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125952, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42125632, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [8], buffer: 0, offset: 42121536, bytes: 32 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121536, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121600, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121664, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121728, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121792, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121856, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121920, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121984, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122048, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122112, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122496, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42122624, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121600, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121664, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121728, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 42121792, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 41466112, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "embed(embed)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "blocks.0.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.0.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.0.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44607744, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45656320, bytes: 263168 },
  { name: "blocks.0.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46704896, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 46779648, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 46704896, bytes: 74752 },
  { name: "blocks.0.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49850624, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.0.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.0.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.0.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 41462016, bytes: 492032 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "blocks.1.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.1.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.1.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44607744, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45656320, bytes: 263168 },
  { name: "blocks.1.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46704896, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 46779648, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 46704896, bytes: 74752 },
  { name: "blocks.1.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49850624, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.1.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.1.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 41462016, bytes: 492032 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "blocks.2.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.2.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.2.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44607744, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45656320, bytes: 263168 },
  { name: "blocks.2.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46704896, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 46779648, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 46704896, bytes: 74752 },
  { name: "blocks.2.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49850624, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.2.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.2.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 41462016, bytes: 492032 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "blocks.3.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.3.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.3.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44607744, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45656320, bytes: 263168 },
  { name: "blocks.3.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46704896, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 46779648, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 46704896, bytes: 74752 },
  { name: "blocks.3.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43559168, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44607744, bytes: 263168 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49850624, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "blocks.3.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 42510592, bytes: 4096 },
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.3.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.3.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 42510592, bytes: 492032 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 43559168, bytes: 4096 },
  { name: "layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563264, bytes: 1048576 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 45136128, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 41466112, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 44611840, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 41466176, bytes: 4 },
];

const weights: Program["weights"] = [
  { slot: 3, path: "embed", names: ["embed"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:60:3" },
  { slot: 4, path: "positions", names: ["positions"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:62:3" },
  { slot: 5, path: "blocks.0.norm1.weight", names: ["blocks.0.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 6, path: "blocks.0.norm1.bias", names: ["blocks.0.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 7, path: "blocks.0.wq", names: ["blocks.0.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:43:3" },
  { slot: 8, path: "blocks.0.bq", names: ["blocks.0.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:44:3" },
  { slot: 9, path: "blocks.0.wk", names: ["blocks.0.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:45:3" },
  { slot: 10, path: "blocks.0.bk", names: ["blocks.0.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:46:3" },
  { slot: 11, path: "blocks.0.wv", names: ["blocks.0.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:47:3" },
  { slot: 12, path: "blocks.0.bv", names: ["blocks.0.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:48:3" },
  { slot: 13, path: "blocks.0.wo", names: ["blocks.0.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:49:3" },
  { slot: 14, path: "blocks.0.bo", names: ["blocks.0.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:50:3" },
  { slot: 15, path: "blocks.0.norm2.weight", names: ["blocks.0.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 16, path: "blocks.0.norm2.bias", names: ["blocks.0.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 17, path: "blocks.0.up", names: ["blocks.0.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:52:3" },
  { slot: 18, path: "blocks.0.bup", names: ["blocks.0.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:53:3" },
  { slot: 19, path: "blocks.0.down", names: ["blocks.0.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:54:3" },
  { slot: 20, path: "blocks.0.bdown", names: ["blocks.0.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:55:3" },
  { slot: 21, path: "blocks.1.norm1.weight", names: ["blocks.1.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 22, path: "blocks.1.norm1.bias", names: ["blocks.1.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 23, path: "blocks.1.wq", names: ["blocks.1.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:43:3" },
  { slot: 24, path: "blocks.1.bq", names: ["blocks.1.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:44:3" },
  { slot: 25, path: "blocks.1.wk", names: ["blocks.1.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:45:3" },
  { slot: 26, path: "blocks.1.bk", names: ["blocks.1.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:46:3" },
  { slot: 27, path: "blocks.1.wv", names: ["blocks.1.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:47:3" },
  { slot: 28, path: "blocks.1.bv", names: ["blocks.1.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:48:3" },
  { slot: 29, path: "blocks.1.wo", names: ["blocks.1.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:49:3" },
  { slot: 30, path: "blocks.1.bo", names: ["blocks.1.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:50:3" },
  { slot: 31, path: "blocks.1.norm2.weight", names: ["blocks.1.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 32, path: "blocks.1.norm2.bias", names: ["blocks.1.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 33, path: "blocks.1.up", names: ["blocks.1.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:52:3" },
  { slot: 34, path: "blocks.1.bup", names: ["blocks.1.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:53:3" },
  { slot: 35, path: "blocks.1.down", names: ["blocks.1.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:54:3" },
  { slot: 36, path: "blocks.1.bdown", names: ["blocks.1.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:55:3" },
  { slot: 37, path: "blocks.2.norm1.weight", names: ["blocks.2.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 38, path: "blocks.2.norm1.bias", names: ["blocks.2.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 39, path: "blocks.2.wq", names: ["blocks.2.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:43:3" },
  { slot: 40, path: "blocks.2.bq", names: ["blocks.2.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:44:3" },
  { slot: 41, path: "blocks.2.wk", names: ["blocks.2.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:45:3" },
  { slot: 42, path: "blocks.2.bk", names: ["blocks.2.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:46:3" },
  { slot: 43, path: "blocks.2.wv", names: ["blocks.2.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:47:3" },
  { slot: 44, path: "blocks.2.bv", names: ["blocks.2.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:48:3" },
  { slot: 45, path: "blocks.2.wo", names: ["blocks.2.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:49:3" },
  { slot: 46, path: "blocks.2.bo", names: ["blocks.2.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:50:3" },
  { slot: 47, path: "blocks.2.norm2.weight", names: ["blocks.2.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 48, path: "blocks.2.norm2.bias", names: ["blocks.2.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 49, path: "blocks.2.up", names: ["blocks.2.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:52:3" },
  { slot: 50, path: "blocks.2.bup", names: ["blocks.2.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:53:3" },
  { slot: 51, path: "blocks.2.down", names: ["blocks.2.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:54:3" },
  { slot: 52, path: "blocks.2.bdown", names: ["blocks.2.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:55:3" },
  { slot: 53, path: "blocks.3.norm1.weight", names: ["blocks.3.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 54, path: "blocks.3.norm1.bias", names: ["blocks.3.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 55, path: "blocks.3.wq", names: ["blocks.3.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:43:3" },
  { slot: 56, path: "blocks.3.bq", names: ["blocks.3.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:44:3" },
  { slot: 57, path: "blocks.3.wk", names: ["blocks.3.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:45:3" },
  { slot: 58, path: "blocks.3.bk", names: ["blocks.3.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:46:3" },
  { slot: 59, path: "blocks.3.wv", names: ["blocks.3.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:47:3" },
  { slot: 60, path: "blocks.3.bv", names: ["blocks.3.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:48:3" },
  { slot: 61, path: "blocks.3.wo", names: ["blocks.3.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:49:3" },
  { slot: 62, path: "blocks.3.bo", names: ["blocks.3.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:50:3" },
  { slot: 63, path: "blocks.3.norm2.weight", names: ["blocks.3.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 64, path: "blocks.3.norm2.bias", names: ["blocks.3.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 65, path: "blocks.3.up", names: ["blocks.3.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:52:3" },
  { slot: 66, path: "blocks.3.bup", names: ["blocks.3.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:53:3" },
  { slot: 67, path: "blocks.3.down", names: ["blocks.3.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:54:3" },
  { slot: 68, path: "blocks.3.bdown", names: ["blocks.3.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:55:3" },
  { slot: 69, path: "norm.weight", names: ["norm.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:36:3" },
  { slot: 70, path: "norm.bias", names: ["norm.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:38:3" },
  { slot: 71, path: "head", names: ["head"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:66:3" },
];

const states: Program["states"] = [
  { slot: 75, role: "m", of: "embed" },
  { slot: 76, role: "v", of: "embed" },
  { slot: 77, role: "m", of: "positions" },
  { slot: 78, role: "v", of: "positions" },
  { slot: 79, role: "m", of: "blocks.0.norm1.weight" },
  { slot: 80, role: "v", of: "blocks.0.norm1.weight" },
  { slot: 81, role: "m", of: "blocks.0.norm1.bias" },
  { slot: 82, role: "v", of: "blocks.0.norm1.bias" },
  { slot: 83, role: "m", of: "blocks.0.wq" },
  { slot: 84, role: "v", of: "blocks.0.wq" },
  { slot: 85, role: "m", of: "blocks.0.bq" },
  { slot: 86, role: "v", of: "blocks.0.bq" },
  { slot: 87, role: "m", of: "blocks.0.wk" },
  { slot: 88, role: "v", of: "blocks.0.wk" },
  { slot: 89, role: "m", of: "blocks.0.bk" },
  { slot: 90, role: "v", of: "blocks.0.bk" },
  { slot: 91, role: "m", of: "blocks.0.wv" },
  { slot: 92, role: "v", of: "blocks.0.wv" },
  { slot: 93, role: "m", of: "blocks.0.bv" },
  { slot: 94, role: "v", of: "blocks.0.bv" },
  { slot: 95, role: "m", of: "blocks.0.wo" },
  { slot: 96, role: "v", of: "blocks.0.wo" },
  { slot: 97, role: "m", of: "blocks.0.bo" },
  { slot: 98, role: "v", of: "blocks.0.bo" },
  { slot: 99, role: "m", of: "blocks.0.norm2.weight" },
  { slot: 100, role: "v", of: "blocks.0.norm2.weight" },
  { slot: 101, role: "m", of: "blocks.0.norm2.bias" },
  { slot: 102, role: "v", of: "blocks.0.norm2.bias" },
  { slot: 103, role: "m", of: "blocks.0.up" },
  { slot: 104, role: "v", of: "blocks.0.up" },
  { slot: 105, role: "m", of: "blocks.0.bup" },
  { slot: 106, role: "v", of: "blocks.0.bup" },
  { slot: 107, role: "m", of: "blocks.0.down" },
  { slot: 108, role: "v", of: "blocks.0.down" },
  { slot: 109, role: "m", of: "blocks.0.bdown" },
  { slot: 110, role: "v", of: "blocks.0.bdown" },
  { slot: 111, role: "m", of: "blocks.1.norm1.weight" },
  { slot: 112, role: "v", of: "blocks.1.norm1.weight" },
  { slot: 113, role: "m", of: "blocks.1.norm1.bias" },
  { slot: 114, role: "v", of: "blocks.1.norm1.bias" },
  { slot: 115, role: "m", of: "blocks.1.wq" },
  { slot: 116, role: "v", of: "blocks.1.wq" },
  { slot: 117, role: "m", of: "blocks.1.bq" },
  { slot: 118, role: "v", of: "blocks.1.bq" },
  { slot: 119, role: "m", of: "blocks.1.wk" },
  { slot: 120, role: "v", of: "blocks.1.wk" },
  { slot: 121, role: "m", of: "blocks.1.bk" },
  { slot: 122, role: "v", of: "blocks.1.bk" },
  { slot: 123, role: "m", of: "blocks.1.wv" },
  { slot: 124, role: "v", of: "blocks.1.wv" },
  { slot: 125, role: "m", of: "blocks.1.bv" },
  { slot: 126, role: "v", of: "blocks.1.bv" },
  { slot: 127, role: "m", of: "blocks.1.wo" },
  { slot: 128, role: "v", of: "blocks.1.wo" },
  { slot: 129, role: "m", of: "blocks.1.bo" },
  { slot: 130, role: "v", of: "blocks.1.bo" },
  { slot: 131, role: "m", of: "blocks.1.norm2.weight" },
  { slot: 132, role: "v", of: "blocks.1.norm2.weight" },
  { slot: 133, role: "m", of: "blocks.1.norm2.bias" },
  { slot: 134, role: "v", of: "blocks.1.norm2.bias" },
  { slot: 135, role: "m", of: "blocks.1.up" },
  { slot: 136, role: "v", of: "blocks.1.up" },
  { slot: 137, role: "m", of: "blocks.1.bup" },
  { slot: 138, role: "v", of: "blocks.1.bup" },
  { slot: 139, role: "m", of: "blocks.1.down" },
  { slot: 140, role: "v", of: "blocks.1.down" },
  { slot: 141, role: "m", of: "blocks.1.bdown" },
  { slot: 142, role: "v", of: "blocks.1.bdown" },
  { slot: 143, role: "m", of: "blocks.2.norm1.weight" },
  { slot: 144, role: "v", of: "blocks.2.norm1.weight" },
  { slot: 145, role: "m", of: "blocks.2.norm1.bias" },
  { slot: 146, role: "v", of: "blocks.2.norm1.bias" },
  { slot: 147, role: "m", of: "blocks.2.wq" },
  { slot: 148, role: "v", of: "blocks.2.wq" },
  { slot: 149, role: "m", of: "blocks.2.bq" },
  { slot: 150, role: "v", of: "blocks.2.bq" },
  { slot: 151, role: "m", of: "blocks.2.wk" },
  { slot: 152, role: "v", of: "blocks.2.wk" },
  { slot: 153, role: "m", of: "blocks.2.bk" },
  { slot: 154, role: "v", of: "blocks.2.bk" },
  { slot: 155, role: "m", of: "blocks.2.wv" },
  { slot: 156, role: "v", of: "blocks.2.wv" },
  { slot: 157, role: "m", of: "blocks.2.bv" },
  { slot: 158, role: "v", of: "blocks.2.bv" },
  { slot: 159, role: "m", of: "blocks.2.wo" },
  { slot: 160, role: "v", of: "blocks.2.wo" },
  { slot: 161, role: "m", of: "blocks.2.bo" },
  { slot: 162, role: "v", of: "blocks.2.bo" },
  { slot: 163, role: "m", of: "blocks.2.norm2.weight" },
  { slot: 164, role: "v", of: "blocks.2.norm2.weight" },
  { slot: 165, role: "m", of: "blocks.2.norm2.bias" },
  { slot: 166, role: "v", of: "blocks.2.norm2.bias" },
  { slot: 167, role: "m", of: "blocks.2.up" },
  { slot: 168, role: "v", of: "blocks.2.up" },
  { slot: 169, role: "m", of: "blocks.2.bup" },
  { slot: 170, role: "v", of: "blocks.2.bup" },
  { slot: 171, role: "m", of: "blocks.2.down" },
  { slot: 172, role: "v", of: "blocks.2.down" },
  { slot: 173, role: "m", of: "blocks.2.bdown" },
  { slot: 174, role: "v", of: "blocks.2.bdown" },
  { slot: 175, role: "m", of: "blocks.3.norm1.weight" },
  { slot: 176, role: "v", of: "blocks.3.norm1.weight" },
  { slot: 177, role: "m", of: "blocks.3.norm1.bias" },
  { slot: 178, role: "v", of: "blocks.3.norm1.bias" },
  { slot: 179, role: "m", of: "blocks.3.wq" },
  { slot: 180, role: "v", of: "blocks.3.wq" },
  { slot: 181, role: "m", of: "blocks.3.bq" },
  { slot: 182, role: "v", of: "blocks.3.bq" },
  { slot: 183, role: "m", of: "blocks.3.wk" },
  { slot: 184, role: "v", of: "blocks.3.wk" },
  { slot: 185, role: "m", of: "blocks.3.bk" },
  { slot: 186, role: "v", of: "blocks.3.bk" },
  { slot: 187, role: "m", of: "blocks.3.wv" },
  { slot: 188, role: "v", of: "blocks.3.wv" },
  { slot: 189, role: "m", of: "blocks.3.bv" },
  { slot: 190, role: "v", of: "blocks.3.bv" },
  { slot: 191, role: "m", of: "blocks.3.wo" },
  { slot: 192, role: "v", of: "blocks.3.wo" },
  { slot: 193, role: "m", of: "blocks.3.bo" },
  { slot: 194, role: "v", of: "blocks.3.bo" },
  { slot: 195, role: "m", of: "blocks.3.norm2.weight" },
  { slot: 196, role: "v", of: "blocks.3.norm2.weight" },
  { slot: 197, role: "m", of: "blocks.3.norm2.bias" },
  { slot: 198, role: "v", of: "blocks.3.norm2.bias" },
  { slot: 199, role: "m", of: "blocks.3.up" },
  { slot: 200, role: "v", of: "blocks.3.up" },
  { slot: 201, role: "m", of: "blocks.3.bup" },
  { slot: 202, role: "v", of: "blocks.3.bup" },
  { slot: 203, role: "m", of: "blocks.3.down" },
  { slot: 204, role: "v", of: "blocks.3.down" },
  { slot: 205, role: "m", of: "blocks.3.bdown" },
  { slot: 206, role: "v", of: "blocks.3.bdown" },
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
