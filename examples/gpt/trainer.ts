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
import { openWasm as open } from "../../runtime/wasm.ts";

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
  "AGFzbQEAAAABlwISYAF7AXtgBn9/f39/fwBgBH97f38AYAx/f39/f39/f39/f38AYAl/f39/f39/fX8AYAh/f39/f39/fwBgCn9/f39/f39/f38AYAd/",
  "f39/fX9/AGALf39/f39/f39/f38AYA1/f39/f39/f39/f39/AGATf39/f39/f39/f39/f39/f39/fwBgFn9/f39/f39/f39/f39/f39/fX9/f38AYAl/",
  "f39/f39/f38AYAt/f39/f39/f31/fwBgFH9/f39/f39/f39/f39/f39/f39/AGAMf39/f39/f39/fX9/AGAYf39/f39/f39/f39/f39/f39/f31/f39/",
  "AGAZf39/f39/f39/f39/f39/f39/f399f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAMuLQABAgMEAwUAAAAAAQEGBwgJCgsMBQMKBQ0MBQUMAw4PDQYF",
  "DAYQEQYFDQgDCQfGBSEJZW1iZWQuZjMyAAwPbWFwLjF0cnlmdDF0MmhkAA0Sbm9ybWFsaXNlLmNlbnRlcmVkAA4PbWFwLjFpa3BwcGNzNjl1AA8fbWF0",
  "bXVsLnBhY2suZjMyLnRyYW5zcG9zZWQuYmlhcwAQG21hdG11bC5yb3dzLnBhbmVscy5iaWFzLmZtYQARDWF0dGVudGlvbi5mbWEAEg9tYXAuMjhuOW1s",
  "bnkyeXMAEw9tYXAuMjZtaHp6ZmhnZmcAFBptYXRtdWwucGFjay5mMzIudHJhbnNwb3NlZAAVFm1hdG11bC5yb3dzLnBhbmVscy5mbWEAFgxjcm9zc0Vu",
  "dHJvcHkAFxdyZWR1Y2Uucm93cy4yN3BkdnA3MGE5bAAYDm1hcC55OWVsMnBvbGw0ABkPbWFwLjI1bTV3d21iZzZnABoPbWFwLjJkNzhvcmNrYnB1ABsQ",
  "Y3Jvc3NFbnRyb3B5R3JhZAAcD21hdG11bC5wYWNrLmYzMgAdJ21hdG11bC5zdHJpcHMuZjMyLnRyYW5zcG9zZWQucGFuZWxzLmZtYQAeGnJlZHVjZS5j",
  "b2x1bW5zLjIxYmMzdWl6aGR1AB8acmVkdWNlLmNvbHVtbnMuMWswanF2dHNtdWcAIA5tYXAuamQzZmdtMGI3awAhGm5vcm1hbGlzZUdyYWQuZjMyLmNl",
  "bnRlcmVkACIObWFwLmlzdGd6b3F2dGsAIxNhdHRlbnRpb25HcmFkLmRlbHRhACQTYXR0ZW50aW9uR3JhZC5xLmZtYQAlFGF0dGVudGlvbkdyYWQua3Yu",
  "Zm1hACYPbWFwLjJlMjcyNTQ5Zm14ACcJZW1iZWRHcmFkACgWcmVkdWNlLnJvd3MuM2R2d2dleWN6bAApDm1hcC51dHQ0eGl1ejNlACoObWFwLmh6ZGNm",
  "eHNzcTgAKxF1cGRhdGUuY3g3Mm0zOTJnaAAsCvfoAS06ACAAIAAgAP0NCAkKCwwNDg8AAQIDBAUGB/3kASEAIAAgACAA/Q0EBQYHAAECAwwNDg8ICQoL",
  "/eQBC4sEAwd/CHsBfyACQQFrIQYgACABQQAgBkEAIAZIG2xqIQcgACABQQEgBkEBIAZIG2xqIQggACABQQIgBkECIAZIG2xqIQkgACABQQMgBkEDIAZI",
  "G2xqIQogA0F8cSELQQAhDAJAIAwgC04NAANAIAf9AAQAIQ0gCP0ABAAhDiAJ/QAEACEPIAr9AAQAIRAgDSAO/Q0AAQIDEBESEwQFBgcUFRYXIREgDSAO",
  "/Q0ICQoLGBkaGwwNDg8cHR4fIRIgDyAQ/Q0AAQIDEBESEwQFBgcUFRYXIRMgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIRQgBCARIBP9DQABAgMEBQYHEBES",
  "ExQVFhf9CwQAIAQgBWohBCAEIBEgE/0NCAkKCwwNDg8YGRobHB0eH/0LBAAgBCAFaiEEIAQgEiAU/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAEIAVqIQQg",
  "BCASIBT9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAQgBWohBCAHQRBqIQcgCEEQaiEIIAlBEGohCSAKQRBqIQogDEEEaiIMIAtIDQALCyALIRUCQCAVIANO",
  "DQADQCAEIAcqAgA4AgAgB0EEaiEHIAQgCCoCADgCBCAIQQRqIQggBCAJKgIAOAIIIAlBBGohCSAEIAoqAgA4AgwgCkEEaiEKIAQgBWohBCAVQQFqIhUg",
  "A0gNAAsLC7QBAQN7IAJBBE4EQCADQQFHBEAgASAAIANq/QAEAP3kASEBCyAAIAH9CwQABSACQQBKBEAgASEEIANBAUcEQCABIAAgA2r9CQIA/eQBIQQL",
  "IAAgBP1aAgAACyACQQFKBEAgASEFIANBAUcEQCABIAAgA2r9CQIE/eQBIQULIAAgBf1aAgQBCyACQQJKBEAgASEGIANBAUcEQCABIAAgA2r9CQII/eQB",
  "IQYLIAAgBv1aAggCCwsLiQwCC3sGfwNAIAhBf0YEQP0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAA",
  "AAAhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwA",
  "AAAAAAAAAAAAAAAAAAAAIRMFIAj9AAQAIQwgCP0ABBAhDSAI/QAEACEOIAj9AAQQIQ8gCP0ABAAhECAI/QAEECERIAj9AAQAIRIgCP0ABBAhEwsgACEX",
  "IAAgAUEBIApBAWtBASAKQQFrSBtsaiEYIAAgAUECIApBAWtBAiAKQQFrSBtsaiEZIAAgAUEDIApBAWtBAyAKQQFrSBtsaiEaIAMhGyAHIRwCQANAIBv9",
  "AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEY",
  "IBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2oh",
  "HCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUC",
  "IQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAE",
  "aiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEO",
  "IBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAa",
  "QQRqIRogGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAW",
  "IBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAV",
  "IBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcDQALCyAKQQROIAtBCE5xBEAgCUEBRwRAIAwgBSAJaiAGQQBsav0ABAD95AEhDCANIAUgCWogBkEA",
  "bGr9AAQQ/eQBIQ0gDiAFIAlqIAZq/QAEAP3kASEOIA8gBSAJaiAGav0ABBD95AEhDyAQIAUgCWogBkEBdGr9AAQA/eQBIRAgESAFIAlqIAZBAXRq/QAE",
  "EP3kASERIBIgBSAJaiAGQQNsav0ABAD95AEhEiATIAUgCWogBkEDbGr9AAQQ/eQBIRMLIAUgDP0LBAAgBSAN/QsEECAFIAZqIQUgBSAO/QsEACAFIA/9",
  "CwQQIAUgBmohBSAFIBD9CwQAIAUgEf0LBBAgBSAGaiEFIAUgEv0LBAAgBSAT/QsEECAFIAZqIQUFIApBAEoEQCAFIAwgC0EAayAJEAIgBUEQaiANIAtB",
  "BGsgCRACIAUgBmohBQsgCkEBSgRAIAUgDiALQQBrIAkQAiAFQRBqIA8gC0EEayAJEAIgBSAGaiEFCyAKQQJKBEAgBSAQIAtBAGsgCRACIAVBEGogESAL",
  "QQRrIAkQAiAFIAZqIQULIApBA0oEQCAFIBIgC0EAayAJEAIgBUEQaiATIAtBBGsgCRACIAUgBmohBQsLIAAgAmohACAKQXxqIQogCkEASg0ACwuWCAgE",
  "fwF7A38IewF/BnsBfwp7IAZBfHEhCSAAIAFBASACQQFrQQEgAkEBa0gbbGohCiAAIAFBAiACQQFrQQIgAkEBa0gbbGohCyAAIAFBAyACQQFrQQMgAkEB",
  "a0gbbGohDCAH/RMhDUEAIQ4CQCAOIAVODQADQCADIAQgDmxqIQ8gDyAEaiAPIA5BAWogBUgbIRD9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAA",
  "AAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAA",
  "IRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYQQAhGQJAIBkgCU4NAANAIA8gGUECdGr9AAQAIRogECAZQQJ0av0ABAAhGyAA",
  "IBlBAnRq/QAEACEcIBwgGiAR/YUCIREgHCAbIBL9hQIhEiAKIBlBAnRq/QAEACEdIB0gGiAT/YUCIRMgHSAbIBT9hQIhFCALIBlBAnRq/QAEACEeIB4g",
  "GiAV/YUCIRUgHiAbIBb9hQIhFiAMIBlBAnRq/QAEACEfIB8gGiAX/YUCIRcgHyAbIBj9hQIhGCAZQQRqIhkgCUgNAAsLIAkhIAJAICAgBk4NAANAIA8g",
  "IEECdGr9XAIAISEgECAgQQJ0av1cAgAhIiAAICBBAnRq/VwCACEjICMgISAR/YUCIREgIyAiIBL9hQIhEiAKICBBAnRq/VwCACEkICQgISAT/YUCIRMg",
  "JCAiIBT9hQIhFCALICBBAnRq/VwCACElICUgISAV/YUCIRUgJSAiIBb9hQIhFiAMICBBAnRq/VwCACEmICYgISAX/YUCIRcgJiAiIBj9hQIhGCAgQQFq",
  "IiAgBkgNAAsLIBEgE/0NAAECAwQFBgcQERITFBUWFyARIBP9DQgJCgsMDQ4PGBkaGxwdHh/95AEhJyAVIBf9DQABAgMEBQYHEBESExQVFhcgFSAX/Q0I",
  "CQoLDA0ODxgZGhscHR4f/eQBISggCCAOQQR0aiAnICj9DQABAgMICQoLEBESExgZGhsgJyAo/Q0EBQYHDA0ODxQVFhccHR4f/eQBIA395gH9CwQAIBIg",
  "FP0NAAECAwQFBgcQERITFBUWFyASIBT9DQgJCgsMDQ4PGBkaGxwdHh/95AEhKSAWIBj9DQABAgMEBQYHEBESExQVFhcgFiAY/Q0ICQoLDA0ODxgZGhsc",
  "HR4f/eQBISogCCAOQQR0aiApICr9DQABAgMICQoLEBESExgZGhsgKSAq/Q0EBQYHDA0ODxQVFhccHR4f/eQBIA395gH9CwQQIA5BAmoiDiAFSA0ACwsL",
  "7QoCC3sGfwNAIAhBf0YEQP0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAA",
  "AAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAA",
  "IRMFIAj9AAQAIQwgCP0ABBAhDSAI/QAEACEOIAj9AAQQIQ8gCP0ABAAhECAI/QAEECERIAj9AAQAIRIgCP0ABBAhEwsgACEXIAMhGyAHIRwCQANAIBv9",
  "AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ",
  "/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAh",
  "FSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9",
  "hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYg",
  "FCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEW",
  "IBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAV",
  "IA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIg",
  "FiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcDQALCyAKQQROIAtBCE5xBEAgCUEBRwRAIAwgBSAJaiAGQQBsav0ABAD95AEhDCANIAUgCWog",
  "BkEAbGr9AAQQ/eQBIQ0gDiAFIAlqIAZq/QAEAP3kASEOIA8gBSAJaiAGav0ABBD95AEhDyAQIAUgCWogBkEBdGr9AAQA/eQBIRAgESAFIAlqIAZBAXRq",
  "/QAEEP3kASERIBIgBSAJaiAGQQNsav0ABAD95AEhEiATIAUgCWogBkEDbGr9AAQQ/eQBIRMLIAUgDP0LBAAgBSAN/QsEECAFIAZqIQUgBSAO/QsEACAF",
  "IA/9CwQQIAUgBmohBSAFIBD9CwQAIAUgEf0LBBAgBSAGaiEFIAUgEv0LBAAgBSAT/QsEECAFIAZqIQUFIApBAEoEQCAFIAwgC0EAayAJEAIgBUEQaiAN",
  "IAtBBGsgCRACIAUgBmohBQsgCkEBSgRAIAUgDiALQQBrIAkQAiAFQRBqIA8gC0EEayAJEAIgBSAGaiEFCyAKQQJKBEAgBSAQIAtBAGsgCRACIAVBEGog",
  "ESALQQRrIAkQAiAFIAZqIQULIApBA0oEQCAFIBIgC0EAayAJEAIgBUEQaiATIAtBBGsgCRACIAUgBmohBQsLIAAgAmohACAKQXxqIQogCkEASg0ACwvn",
  "AgMDfwF7Bn8gB0F4cSEIQQAhCQJAIAkgCE4NAANAIABBEEEAIAIgCUECdGogAyAEIAlBAnRqIAUgAUF/QQAgBkEIEAUgCUEIaiIJIAhIDQALCyAIIQoC",
  "QCAKIAdODQADQP0MAAAAAAAAAAAAAAAAAAAAACELIAIgCkECdGohDEEAIQ0CQCANIAFODQADQCAAIA1BBHRq/QAEACAM/QkCACAL/YUCIQsgDCADaiEM",
  "IA1BAWoiDSABSA0ACwsgBkEASgRAIAQgCkECdGogBUEAbGohDiAOIA4qAgAgC/0fAJI4AgALIAZBAUoEQCAEIApBAnRqIAVqIQ8gDyAPKgIAIAv9HwGS",
  "OAIACyAGQQJKBEAgBCAKQQJ0aiAFQQF0aiEQIBAgECoCACAL/R8CkjgCAAsgBkEDSgRAIAQgCkECdGogBUEDbGohESARIBEqAgAgC/0fA5I4AgALIApB",
  "AWoiCiAHSA0ACwsLsgUBB3sgACEBIAD9DAAAgAAAAIAAAACAAAAAgAD9QyECIAD9DAAAAEsAAABLAAAASwAAAEv95gEgACAC/VIhACAAQRf9rQH9DH4A",
  "AAB+AAAAfgAAAH4AAAD9sQEhAyADIAL9DBcAAAAXAAAAFwAAABcAAAD9Tv2xASEDIAD9DP//fwD//38A//9/AP//fwD9Tv0MAAAAPwAAAD8AAAA/AAAA",
  "P/1QIQAgAP0M8wQ1P/MENT/zBDU/8wQ1P/1DIQQgAyAE/a4BIQMgACAEIAD9Tv3kASEAIAP9+gEhBSAA/QwAAIA/AACAPwAAgD8AAIA//eUBIQAgACAA",
  "/eYBIQYgACAG/eYB/Qy7IZA9uyGQPbshkD27IZA9IAD95gH9DLjR67240eu9uNHrvbjR67395AEgAP3mAf0MGiXvPRol7z0aJe89GiXvPf3kASAA/eYB",
  "/QxPXf69T13+vU9d/r1PXf69/eQBIAD95gH9DL/pET6/6RE+v+kRPr/pET795AEgAP3mAf0MUK4qvlCuKr5Qriq+UK4qvv3kASAA/eYB/Qyszkw+rM5M",
  "PqzOTD6szkw+/eQBIAD95gH9DPz/f778/3++/P9/vvz/f7795AEgAP3mAf0MqqqqPqqqqj6qqqo+qqqqPv3kAf3mASEHIAcgBf0Mg4BeuYOAXrmDgF65",
  "g4Beuf3mAf3kASEHIAcgBv0MAAAAPwAAAD8AAAA/AAAAP/3mAf3lASEHIAAgB/3kASAF/QwAgDE/AIAxPwCAMT8AgDE//eYB/eQBIQf9DAAAgP8AAID/",
  "AACA/wAAgP8gByAB/QwAAAAAAAAAAAAAAAAAAAAA/UH9UiEHIAEgByAB/QwAAIB/AACAfwAAgH8AAIB//UH9UiEHIAcgAf0MAAAAAAAAAAAAAAAAAAAA",
  "AP1G/U39UAvSAwEFeyAA/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoBIQEgAf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABA",
  "SwAAQEsAAEBLAABAS/3kASECIAL9DAAAQEsAAEBLAABASwAAQEv95QEhAyABIAP9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhASABIAP9DIOAXrmDgF65",
  "g4BeuYOAXrn95gH95QEhASAC/QwAAEBLAABASwAAQEsAAEBL/bEBIQQgBEEB/awBIQUgASAB/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IAH95gH9DM5DtzrO",
  "Q7c6zkO3Os5Dtzr95AEgAf3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAB/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIAH95gH9DKqqKj6qqio+qqoqPqqq",
  "Kj795AEgAf3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAB/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIAX9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2r",
  "Af3mASAEIAX9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mAQuhAgEEeyAA/eABIQEgACAA/eYBIQL9DOrwurvq8Lq76vC6u+rwursgAv3mAf0M",
  "ThOpPE4TqTxOE6k8ThOpPP3kASAC/eYB/QwtHly9LR5cvS0eXL0tHly9/eQBIAL95gH9DJODCD6Tgwg+k4MIPpODCD795AEgAv3mAf0Mmaqqvpmqqr6Z",
  "qqq+maqqvv3kASAC/eYBIAD95gEgAP3kASED/QwAAIA/AACAPwAAgD8AAIA//QwAAABAAAAAQAAAAEAAAABAIAEgAf3kARAI/QwAAIA/AACAPwAAgD8A",
  "AIA//eQB/ecB/eUBIQQgBCAA/QwAAACAAAAAgAAAAIAAAACA/U79UCEEIAQgAyAB/QwAACA/AAAgPwAAID8AACA//UT9Ugs6ACAAIAAgAP0NCAkKCwwN",
  "Dg8AAQIDBAUGB/3pASEAIAAgACAA/Q0EBQYHAAECAwwNDg8ICQoL/ekBC9YBAQN/IAJBBE4EQEEAIQYCQCAGIANODQADQCAEIAD9AAQA/QsEACAAIAFq",
  "IQAgBCAFaiEEIAZBAWoiBiADSA0ACwsFIAJBAWshB0EAIQgCQCAIIANODQADQCAEIABBACAHQQAgB0gbQQJ0aioCADgCACAEIABBASAHQQEgB0gbQQJ0",
  "aioCADgCBCAEIABBAiAHQQIgB0gbQQJ0aioCADgCCCAEIABBAyAHQQMgB0gbQQJ0aioCADgCDCAAIAFqIQAgBCAFaiEEIAhBAWoiCCADSA0ACwsLC7oB",
  "AQd/IAQhBgJAIAYgBU4NAANAIAAgASAGQQJ0aigCACADbEECdGohByACIAYgA2xBAnRqIQggAyEJIAlBfHEhCkEAIQsCQCALIApODQADQCAIIAtBAnRq",
  "IAcgC0ECdGr9AAQA/QsEACALQQRqIgsgCkgNAAsLIAohDAJAIAwgCU4NAANAIAggDEECdGogByAMQQJ0av0JAgD9WgIAACAMQQFqIgwgCUgNAAsLIAZB",
  "AWoiBiAFSA0ACwsL5AIEDH8EewF/BHsgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAds",
  "IQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIAAgESAEbEECdGohEiABQQBBAnRqIRMgAiARIARsQQJ0aiEUIA4h",
  "FQJAIBUgEE4NAANAIBIgFUECdGr9AAQAIRYgEyAVQQJ0av0ABAAhFyAWIBf95AEhGCAYIRkgFCAVQQJ0aiAZ/QsEACAVQQRqIhUgEEgNAAsLIBAhGgJA",
  "IBogD04NAANAIBIgGkECdGr9CQIAIRsgEyAaQQJ0av0JAgAhHCAbIBz95AEhHSAdIR4gFCAaQQJ0aiAe/R8AOAIAIBpBAWoiGiAPSA0ACwsgEUEBaiIR",
  "IA1IDQALCyALQQFqIgsgCUgNAAsLC+gECwV/AnsCfwF9AnsCfwJ7An8CfQF7BH8gBSEHAkAgByAGTg0AA0AgACAHIANsQQJ0aiEIIAEgByADbEECdGoh",
  "CSADIQogCkF8cSEL/QwAAAAAAAAAAAAAAAAAAAAAIQz9DAAAAAAAAAAAAAAAAAAAAAAhDUEAIQ4CQCAOIAtODQADQCAMIAggDkECdGr9AAQA/eQBIQwg",
  "DkEEaiIOIAtIDQALCyALIQ8CQCAPIApODQADQCANIAggD0ECdGr9CQIA/eQBIQ0gD0EBaiIPIApIDQALCyAMEAD9HwAgDf0fAJIhECAQIAOylf0TIREg",
  "AyETIBNBfHEhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRZBACEXAkAgFyAUTg0AA0AgCCAXQQJ0av0ABAAgEf3lASESIBUg",
  "EiAS/eYB/eQBIRUgF0EEaiIXIBRIDQALCyAUIRgCQCAYIBNODQADQCAIIBhBAnRq/QkCACAR/eUBIRIgFiASIBL95gH95AEhFiAYQQFqIhggE0gNAAsL",
  "IBUQAP0fACAW/R8AkiEZQwAAgD8gGSADspUgBJKRlSEaIAIgB0ECdGogGjgCACAa/RMhGyADIRwgHEF8cSEdQQAhHgJAIB4gHU4NAANAIAkgHkECdGog",
  "CCAeQQJ0av0ABAAgEf3lASAb/eYB/QsEACAeQQRqIh4gHUgNAAsLIB0hHwJAIB8gHE4NAANAIAkgH0ECdGogCCAfQQJ0av0JAgAgEf3lASAb/eYB/VoC",
  "AAAgH0EBaiIfIBxIDQALCyAHQQFqIgcgBkgNAAsLC5wDBA1/BnsBfwZ7IAUgCGpBAWsgCG4hCyAJIQwCQCAMIApODQADQCAMIAtuIAdsIQ0gBiANIAdq",
  "IAYgDSAHakgbIQ4gDCALcCAIbCEPIAUgDyAIaiAFIA8gCGpIGyEQIA8gECAPa0F8cWohESANIRICQCASIA5ODQADQCAAIBIgBWxBAnRqIRMgAUEAQQJ0",
  "aiEUIAJBAEECdGohFSADIBIgBWxBAnRqIRYgDyEXAkAgFyARTg0AA0AgEyAXQQJ0av0ABAAhGCAUIBdBAnRq/QAEACEZIBggGf3mASEaIBUgF0ECdGr9",
  "AAQAIRsgGiAb/eQBIRwgHCEdIBYgF0ECdGogHf0LBAAgF0EEaiIXIBFIDQALCyARIR4CQCAeIBBODQADQCATIB5BAnRq/QkCACEfIBQgHkECdGr9CQIA",
  "ISAgHyAg/eYBISEgFSAeQQJ0av0JAgAhIiAhICL95AEhIyAjISQgFiAeQQJ0aiAk/R8AOAIAIB5BAWoiHiAQSA0ACwsgEkEBaiISIA5IDQALCyAMQQFq",
  "IgwgCkgNAAsLC94DAQd/IAshDQJAIA0gDE4NAANAIAogDSAJbmogBWwhDiAIIA0gCXBBA3RqIQ8gBSAPayEQIAEgDSAHQQFqbEEFdGohESARIAIgD0EA",
  "IBBBAWtBACAQQQFrSBtqQQJ0aioCADgCACARIAIgD0EBIBBBAWtBASAQQQFrSBtqQQJ0aioCADgCBCARIAIgD0ECIBBBAWtBAiAQQQFrSBtqQQJ0aioC",
  "ADgCCCARIAIgD0EDIBBBAWtBAyAQQQFrSBtqQQJ0aioCADgCDCARIAIgD0EEIBBBAWtBBCAQQQFrSBtqQQJ0aioCADgCECARIAIgD0EFIBBBAWtBBSAQ",
  "QQFrSBtqQQJ0aioCADgCFCARIAIgD0EGIBBBAWtBBiAQQQFrSBtqQQJ0aioCADgCGCARIAIgD0EHIBBBAWtBByAQQQFrSBtqQQJ0aioCADgCHCARQSBq",
  "IRFBAEEAIBBBAEobIRIgACAOIA8gEmpqIARsIAZqQQJ0aiAEQQJ0IBAgEmtBBCAQIBJrQQRIGyAHIBFBIBABQQRBACAQQQRKGyETIAAgDiAPIBNqaiAE",
  "bCAGakECdGogBEECdCAQIBNrQQQgECATa0EESBsgByARQRBqQSAQASANQQFqIg0gDEgNAAsLC4wEAR9/IAogDWpBAWsgDW4hEyAEIAxqQQFrIAxuIRQg",
  "BkECdCEVIAhBAWpBBXQhFiAKQQhqQQFrQQhuIRcgBUECdCEYIBEhGQJAIBkgEk4NAANAIA4gGWwgD24hGiAOIBlBAWpsIA9uIRsgGiEcAkAgHCAbTg0A",
  "A0AgHCATbiEdIB0gFG4hHiALIB5qIR8gHSAUcCAMbCEgIAQgICAMaiAEICAgDGpIGyEhIBwgE3AgDWwhIiAKICIgDWogCiAiIA1qSBshIyAAIB8gBGwg",
  "BmxBAnRqISQgAiAfIARsIAVsQQJ0aiElQQAhJgJAICYgCE4NAANAQYACIAggJmtBgAIgCCAma0gbIScgByAmaiEoIBAgJkEASnIhKUEAQQEgKRshKiAg",
  "ISsCQCArICFODQADQCAhICtBIGogISArQSBqSBshLCAiIS0CQCAtICNODQADQEF/IS8gASAeIBdsIC1BCG5qIBZsaiEuQX8gLiApGyEvIC4gJkEBakEF",
  "dGohLiAJIC1qITAgBSAwayExICQgKyAVbGogKEECdGogFSAVQQJ0IC5BICAlICsgGGxqIDBBAnRqIBggJyAvICogLCArayAxEAMgLUEIaiItICNIDQAL",
  "CyArQSBqIisgIUgNAAsLICZBgAJqIiYgCEgNAAsLIBxBAWoiHCAbSA0ACwsgGUEBaiIZIBJIDQALCwvXGyEkfwJ7AX8CewJ/AnsCfwF7An8MewJ/AX0B",
  "ewR/AX0BewR/AX0BewR/AX0Bewd/AnsBfwF7BH8BewR/AXsEfwF7BH8gDEECdCEWIA5BAnQhFyAJQRBqQQFrQRBuIRggFCEZAkAgGSAVTg0AA0AgBSAZ",
  "QZAJbGohGiAaQZAIaiEbIBkhHAJAIBwgEk4NAANAIBwgGG4hHSAdIAduIR4gHSAHcCEfIB8gCGwgB24hICAcIBhwQQR0ISEgCSAhQRBqIAkgIUEQakgb",
  "ISIgHiAHbCAJbCALbCAfIA1saiAMQQBsaiEjIB4gCGwgCmwgC2wgICAPbGogDkEAbGohJCAFIB4gCWxBAnRqISUgBCAdIAlsQQJ0aiEmQQAhJyAhISgC",
  "QCAoICJODQADQCADICMgKCAMbGpBAnRqISkgCyEqICpBfHEhK0EAISwCQCAsICtODQADQCApICxBAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAsQQRq",
  "IiwgK0gNAAsLICshLQJAIC0gKk4NAANAICkgLUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAtQQFqIi0gKkgNAAsLIChBAWoiKCAiSA0ACwtBACEu",
  "AkAgLkGAAU4NAANAIBsgLmr9DOaxYf/msWH/5rFh/+axYf/9CwQAIBsgLmr9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIC5BIGoiLkGAAUgNAAsLICIgCiAQ",
  "GyEvICchMAJAIDAgL04NAANAIC8gMEHAAGogLyAwQcAAakgbITEgASAkIDAgDmxqQQJ0aiEyIAIgJCAwIA5sakECdGohMyAhITQCQCA0ICJODQADQEEE",
  "ICIgNGtBBCAiIDRrSBshNSAxIDQgNWogMSA0IDVqSBsgMSAQGyE2IDYgMGshNyA3QQBKBEAgGyA0ICFrQQN0aiE4ICMgNCAMbGohOSAAIDlBAnRqIBYg",
  "NSAyIBcgNyALIBEgGhAEIDT9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAiQQFr/RH9tgEhOv0MAAAAAAAAAAAAAAAAAAAAACE7IBAgNiA0SnEhPCA4/QAE",
  "ACE9ID0hPiA8BEBBACE/AkAgPyA3Tg0AA0AgGiA/QQR0aiFAIDAgP2r9ESFB/QzmsWH/5rFh/+axYf/msWH/IED9AAQAIEEgOv07IEEgO/05/VD9UiFC",
  "IEAgQv0LBAAgPSBC/esBIT0gP0EBaiI/IDdIDQALCwVBACFDAkAgQyA3Tg0AA0AgGiBDQQR0aiFEID0gRP0ABAD96wEhPSBDQQFqIkMgN0gNAAsLC/0M",
  "AAAAAAAAAAAAAAAAAAAAACFFQQAhRgJAIEYgN04NAANAIBogRkEEdGohRyBH/QAEACA9/eUBIUggSP0MAACgwgAAoMIAAKDCAACgwv3rAf0MAACgQgAA",
  "oEIAAKBCAACgQv3qASFJIEn9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhSiBK/QwAAEBLAABASwAAQEsAAEBL/eUBIUsg",
  "SSBL/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIUkgSSBL/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIUkgSv0MAABASwAAQEsAAEBLAABAS/2xASFMIEkg",
  "Sf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSBJ/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIEn95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgSf3mAf0MwakqPcGp",
  "Kj3BqSo9wakqPf3kASBJ/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIEn95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgSf3kAf0MAACAPwAAgD8AAIA/",
  "AACAP/3kASBMQRf9qwH9rgEgSP0MAACgwgAAoMIAAKDCAACgwv1D/U8hTSBHIE39CwQAIEUgTf3kASFFIEZBAWoiRiA3SA0ACwsgPiA9/eUBIU4gTv0M",
  "AACgwgAAoMIAAKDCAACgwv3rAf0MAACgQgAAoEIAAKBCAACgQv3qASFPIE/9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEh",
  "UCBQ/QwAAEBLAABASwAAQEsAAEBL/eUBIVEgTyBR/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIU8gTyBR/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIU8g",
  "UP0MAABASwAAQEsAAEBLAABAS/2xASFSIE8gT/3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSBP/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIE/95gH9DAiJCDwI",
  "iQg8CIkIPAiJCDz95AEgT/3mAf0MwakqPcGpKj3BqSo9wakqPf3kASBP/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIE/95gH9DAAAAD8AAAA/AAAAPwAA",
  "AD/95AH95gEgT/3kAf0MAACAPwAAgD8AAIA/AACAP/3kASBSQRf9qwH9rgEgTv0MAACgwgAAoMIAAKDCAACgwv1D/U8hUyA4ID39CwQAIDggOP0ABBAg",
  "U/3mASBF/eQB/QsEECADIDlBAnRqIVQgVCFVIFP9HwAhViA1QQBKIFZDAACAP1xxBEAgVv0TIVcgCyFYIFhBfHEhWUEAIVoCQCBaIFlODQADQCBVIFpB",
  "AnRqIFUgWkECdGr9AAQAIFf95gH9CwQAIFpBBGoiWiBZSA0ACwsgWSFbAkAgWyBYTg0AA0AgVSBbQQJ0aiBVIFtBAnRq/QkCACBX/eYB/VoCAAAgW0EB",
  "aiJbIFhIDQALCwsgVSAWaiFVIFP9HwEhXCA1QQFKIFxDAACAP1xxBEAgXP0TIV0gCyFeIF5BfHEhX0EAIWACQCBgIF9ODQADQCBVIGBBAnRqIFUgYEEC",
  "dGr9AAQAIF395gH9CwQAIGBBBGoiYCBfSA0ACwsgXyFhAkAgYSBeTg0AA0AgVSBhQQJ0aiBVIGFBAnRq/QkCACBd/eYB/VoCAAAgYUEBaiJhIF5IDQAL",
  "CwsgVSAWaiFVIFP9HwIhYiA1QQJKIGJDAACAP1xxBEAgYv0TIWMgCyFkIGRBfHEhZUEAIWYCQCBmIGVODQADQCBVIGZBAnRqIFUgZkECdGr9AAQAIGP9",
  "5gH9CwQAIGZBBGoiZiBlSA0ACwsgZSFnAkAgZyBkTg0AA0AgVSBnQQJ0aiBVIGdBAnRq/QkCACBj/eYB/VoCAAAgZ0EBaiJnIGRIDQALCwsgVSAWaiFV",
  "IFP9HwMhaCA1QQNKIGhDAACAP1xxBEAgaP0TIWkgCyFqIGpBfHEha0EAIWwCQCBsIGtODQADQCBVIGxBAnRqIFUgbEECdGr9AAQAIGn95gH9CwQAIGxB",
  "BGoibCBrSA0ACwsgayFtAkAgbSBqTg0AA0AgVSBtQQJ0aiBVIG1BAnRq/QkCACBp/eYB/VoCAAAgbUEBaiJtIGpIDQALCwsgVSAWaiFVIBogNyAzIBcg",
  "VCAWIDUgCxAGCyA0QQRqIjQgIkgNAAsLIDBBwABqIjAgL0gNAAsLICEhbgJAIG4gIk4NAANAQQQgIiBua0EEICIgbmtIGyFvIBsgbiAha0EDdGohcCBw",
  "/QAEECFxIHD9AAQAIHEQB/3kASFyIAMgIyBuIAxsakECdGohcyBvQQBKBEAgJiBuQQJ0aiBy/VoCAABDAACAPyBx/R8Alf0TIXQgCyF1IHVBfHEhdkEA",
  "IXcCQCB3IHZODQADQCBzIHdBAnRqIHMgd0ECdGr9AAQAIHT95gH9CwQAIHdBBGoidyB2SA0ACwsgdiF4AkAgeCB1Tg0AA0AgcyB4QQJ0aiBzIHhBAnRq",
  "/QkCACB0/eYB/VoCAAAgeEEBaiJ4IHVIDQALCyBzIBZqIXMLIG9BAUoEQCAmIG5BAWpBAnRqIHL9WgIAAUMAAIA/IHH9HwGV/RMheSALIXogekF8cSF7",
  "QQAhfAJAIHwge04NAANAIHMgfEECdGogcyB8QQJ0av0ABAAgef3mAf0LBAAgfEEEaiJ8IHtIDQALCyB7IX0CQCB9IHpODQADQCBzIH1BAnRqIHMgfUEC",
  "dGr9CQIAIHn95gH9WgIAACB9QQFqIn0gekgNAAsLIHMgFmohcwsgb0ECSgRAICYgbkECakECdGogcv1aAgACQwAAgD8gcf0fApX9EyF+IAshfyB/QXxx",
  "IYABQQAhgQECQCCBASCAAU4NAANAIHMggQFBAnRqIHMggQFBAnRq/QAEACB+/eYB/QsEACCBAUEEaiKBASCAAUgNAAsLIIABIYIBAkAgggEgf04NAANA",
  "IHMgggFBAnRqIHMgggFBAnRq/QkCACB+/eYB/VoCAAAgggFBAWoiggEgf0gNAAsLIHMgFmohcwsgb0EDSgRAICYgbkEDakECdGogcv1aAgADQwAAgD8g",
  "cf0fA5X9EyGDASALIYQBIIQBQXxxIYUBQQAhhgECQCCGASCFAU4NAANAIHMghgFBAnRqIHMghgFBAnRq/QAEACCDAf3mAf0LBAAghgFBBGoihgEghQFI",
  "DQALCyCFASGHAQJAIIcBIIQBTg0AA0AgcyCHAUECdGogcyCHAUECdGr9CQIAIIMB/eYB/VoCAAAghwFBAWoihwEghAFIDQALCyBzIBZqIXMLIG5BBGoi",
  "biAiSA0ACwsgHCATaiIcIBJIDQALCyAZQQFqIhkgFUgNAAsLC94CBAx/BHsBfwR7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsg",
  "BCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEA",
  "QQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9AAQAIRYgFSAW/eQBIRcgFyEYIBMgFEECdGogGP0LBAAg",
  "FEEEaiIUIA9IDQALCyAPIRkCQCAZIA5ODQADQCARIBlBAnRq/QkCACEaIBIgGUECdGr9CQIAIRsgGiAb/eQBIRwgHCEdIBMgGUECdGogHf0fADgCACAZ",
  "QQFqIhkgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwvCBAQLfwt7AX8LeyACIAVqQQFrIAVuIQggBiEJAkAgCSAHTg0AA0AgCSAIbiAE",
  "bCEKIAMgCiAEaiADIAogBGpIGyELIAkgCHAgBWwhDCACIAwgBWogAiAMIAVqSBshDSAMIA0gDGtBfHFqIQ4gCiEPAkAgDyALTg0AA0AgAEEAQQJ0aiEQ",
  "IAFBAEECdGohESAMIRICQCASIA5ODQADQCAQIBJBAnRq/QAEACET/QwAAAA/AAAAPwAAAD8AAAA/IBP95gEhFP0MEyc3PRMnNz0TJzc9Eyc3PSAT/eYB",
  "IRUgFSAT/eYBIRYgFiAT/eYBIRcgEyAX/eQBIRj9DCpCTD8qQkw/KkJMPypCTD8gGP3mASEZIBkQCSEa/QwAAIA/AACAPwAAgD8AAIA/IBr95AEhGyAU",
  "IBv95gEhHCAcIR0gESASQQJ0aiAd/QsEACASQQRqIhIgDkgNAAsLIA4hHgJAIB4gDU4NAANAIBAgHkECdGr9CQIAIR/9DAAAAD8AAAA/AAAAPwAAAD8g",
  "H/3mASEg/QwTJzc9Eyc3PRMnNz0TJzc9IB/95gEhISAhIB/95gEhIiAiIB/95gEhIyAfICP95AEhJP0MKkJMPypCTD8qQkw/KkJMPyAk/eYBISUgJRAJ",
  "ISb9DAAAgD8AAIA/AACAPwAAgD8gJv3kASEnICAgJ/3mASEoICghKSARIB5BAnRqICn9HwA4AgAgHkEBaiIeIA1IDQALCyAPQQFqIg8gC0gNAAsLIAlB",
  "AWoiCSAHSA0ACwsLzAEBB38gCiEMAkAgDCALTg0AA0AgCSAMIAhuaiAEbCENIAcgDCAIcEEDdGohDiAEIA5rIQ8gASAMIAZsQQV0aiEQQQBBACAPQQBK",
  "GyERIAAgDSAOIBFqaiADbCAFakECdGogA0ECdCAPIBFrQQQgDyARa0EESBsgBiAQQSAQAUEEQQAgD0EEShshEiAAIA0gDiASamogA2wgBWpBAnRqIANB",
  "AnQgDyASa0EEIA8gEmtBBEgbIAYgEEEQakEgEAEgDEEBaiIMIAtIDQALCwv9AwEffyAKIA1qQQFrIA1uIRMgBCAMakEBayAMbiEUIAZBAnQhFSAIQQV0",
  "IRYgCkEIakEBa0EIbiEXIAVBAnQhGCARIRkCQCAZIBJODQADQCAOIBlsIA9uIRogDiAZQQFqbCAPbiEbIBohHAJAIBwgG04NAANAIBwgE24hHSAdIBRu",
  "IR4gCyAeaiEfIB0gFHAgDGwhICAEICAgDGogBCAgIAxqSBshISAcIBNwIA1sISIgCiAiIA1qIAogIiANakgbISMgACAfIARsIAZsQQJ0aiEkIAIgHyAE",
  "bCAFbEECdGohJUEAISYCQCAmIAhODQADQEGAAiAIICZrQYACIAggJmtIGyEnIAcgJmohKCAQICZBAEpyISlBAEEBICkbISogICErAkAgKyAhTg0AA0Ag",
  "ISArQSBqICEgK0EgakgbISwgIiEtAkAgLSAjTg0AA0BBfyEvIAEgHiAXbCAtQQhuaiAWbGohLiAuICZBBXRqIS4gCSAtaiEwIAUgMGshMSAkICsgFWxq",
  "IChBAnRqIBUgFUECdCAuQSAgJSArIBhsaiAwQQJ0aiAYICcgLyAqICwgK2sgMRADIC1BCGoiLSAjSA0ACwsgK0EgaiIrICFIDQALCyAmQYACaiImIAhI",
  "DQALCyAcQQFqIhwgG0gNAAsLIBlBAWoiGSASSA0ACwsLjAsOBH8CewJ/An0BewJ/AnsBfwV7AX8FewJ9AX8BfSAGIQgCQCAIIAdODQADQCAAIAggBGxB",
  "AnRqIQkgBCEKIApBfHEhC/0MAACA/wAAgP8AAID/AACA/yEM/QwAAID/AACA/wAAgP8AAID/IQ1BACEOAkAgDiALTg0AA0AgDCAJIA5BAnRq/QAEAP3p",
  "ASEMIA5BBGoiDiALSA0ACwsgCyEPAkAgDyAKTg0AA0AgDSAJIA9BAnRq/QkCAP3pASENIA9BAWoiDyAKSA0ACwsgDBAK/R8AIA39HwCXIRAgECERIBH9",
  "EyESIAQhEyATQXxxIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEWQQAhFwJAIBcgFE4NAANAIAkgF0ECdGr9AAQAIBL95QH9",
  "DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhGCAY/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQB",
  "IRkgGf0MAABASwAAQEsAAEBLAABAS/3lASEaIBggGv0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEYIBggGv0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEY",
  "IBn9DAAAQEsAAEBLAABASwAAQEv9sQEhGyAbQQH9rAEhHCAVIBggGP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAY/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQB",
  "IBj95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgGP3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAY/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIBj95gH9DAAA",
  "AD8AAAA/AAAAPwAAAD/95AH95gEgGP3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAc/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgGyAc/bEB/Qx/",
  "AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gH95AEhFSAXQQRqIhcgFEgNAAsLIBQhHQJAIB0gE04NAANAIAkgHUECdGr9CQIAIBL95QH9DAAA0sIAANLC",
  "AADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhHiAe/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIR8gH/0MAABA",
  "SwAAQEsAAEBLAABAS/3lASEgIB4gIP0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEeIB4gIP0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEeIB/9DAAAQEsA",
  "AEBLAABASwAAQEv9sQEhISAhQQH9rAEhIiAWIB4gHv3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAe/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIB795gH9DAiJ",
  "CDwIiQg8CIkIPAiJCDz95AEgHv3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAe/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIB795gH9DAAAAD8AAAA/AAAA",
  "PwAAAD/95AH95gEgHv3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAi/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgISAi/bEB/Qx/AAAAfwAAAH8A",
  "AAB/AAAA/a4BQRf9qwH95gH95AEhFiAdQQFqIh0gE0gNAAsLIBUQAP0fACAW/R8AkiEjIBEgI/0TEAf9HwCSISQgAyAIQQJ0aiAkOAIAIAEgCEECdGoo",
  "AgAhJUMAAAAAISYgJSAFRwRAICQgCSAlQQJ0aioCAJMhJgsgAiAIQQJ0aiAmOAIAIAhBAWoiCCAHSA0ACwsLxwIJBH8BfQR/AXsBfQF/AXsBfwF7IAkh",
  "CwJAIAsgCk4NAANAIAsgBHAhDCALIARuIAZsIQ0gBSANIAZqIAUgDSAGakgbIQ5DAAAAACEPIA0hEAJAIBAgDk4NAANAIAAgECADbEECdGohESADIAcg",
  "ECADbGsgAyAHIBAgA2xrSBshEiASQXxxIRP9DAAAAAAAAAAAAAAAAAAAAAAhFEMAAAAAIRVBACEWAkAgFiATTg0AA0AgESAWQQJ0av0ABAAhFyAUIBf9",
  "5AEhFCAWQQRqIhYgE0gNAAsLIBMhGAJAIBggEk4NAANAIBEgGEECdGr9CQIAIRkgFSAZ/R8AkiEVIBhBAWoiGCASSA0ACwsgDyAVIBQQAP0fAJKSIQ8g",
  "EEEBaiIQIA5IDQALCyABIAtBAnRqIA8gCJU4AgAgC0EBaiILIApIDQALCwveAgQMfwR7AX8EeyADIAZqQQFrIAZuIQkgByEKAkAgCiAITg0AA0AgCiAJ",
  "biAFbCELIAQgCyAFaiAEIAsgBWpIGyEMIAogCXAgBmwhDSADIA0gBmogAyANIAZqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0",
  "aiERIAFBAEECdGohEiACQQBBAnRqIRMgDSEUAkAgFCAPTg0AA0AgESAUQQJ0av0ABAAhFSASIBRBAnRq/QAEACEWIBUgFv3nASEXIBchGCATIBRBAnRq",
  "IBj9CwQAIBRBBGoiFCAPSA0ACwsgDyEZAkAgGSAOTg0AA0AgESAZQQJ0av0JAgAhGiASIBlBAnRq/QkCACEbIBogG/3nASEcIBwhHSATIBlBAnRqIB39",
  "HwA4AgAgGUEBaiIZIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsL2AIEC38DewF/A3sgAiAFakEBayAFbiEIIAYhCQJAIAkgB04NAANA",
  "IAkgCG4gBGwhCiADIAogBGogAyAKIARqSBshCyAJIAhwIAVsIQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxrQXxxaiEOIAohDwJAIA8gC04NAANAIABB",
  "AEECdGohECABQQBBAnRqIREgDCESAkAgEiAOTg0AA0AgECASQQJ0av0ABAAhE/0MAACAPwAAgD8AAIA/AACAPyAT/ecBIRQgFCEVIBEgEkECdGogFf0L",
  "BAAgEkEEaiISIA5IDQALCyAOIRYCQCAWIA1ODQADQCAQIBZBAnRq/QkCACEX/QwAAIA/AACAPwAAgD8AAIA/IBf95wEhGCAYIRkgESAWQQJ0aiAZ/R8A",
  "OAIAIBZBAWoiFiANSA0ACwsgD0EBaiIPIAtIDQALCyAJQQFqIgkgB0gNAAsLC5QCBQF7C38BewF/AXsgAP0JAgAhCCACIAVqQQFrIAVuIQkgBiEKAkAg",
  "CiAHTg0AA0AgCiAJbiAEbCELIAMgCyAEaiADIAsgBGpIGyEMIAogCXAgBWwhDSACIA0gBWogAiANIAVqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAM",
  "Tg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiANIRMCQCATIA9ODQADQCAIIRQgEiATQQJ0aiAU/QsEACATQQRqIhMgD0gNAAsLIA8hFQJAIBUgDk4NAANA",
  "IAghFiASIBVBAnRqIBb9HwA4AgAgFUEBaiIVIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAHSA0ACwsLvgoJCH8BewF9AXsDfwV7AX8FewF/IAch",
  "CQJAIAkgCE4NAANAIAAgCSAFbEECdGohCiAEIAkgBWxBAnRqIQsgASAJQQJ0aigCACEMIAwgBkYEQCAFIQ0gDUF8cSEOQQAhDwJAIA8gDk4NAANAIAsg",
  "D0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIA9BBGoiDyAOSA0ACwsgDiEQAkAgECANTg0AA0AgCyAQQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAA",
  "IBBBAWoiECANSA0ACwsFIAIgCUECdGoqAgD9EyERIAMgCUECdGoqAgAhEiAS/RMhEyAFIRQgFEF8cSEVQQAhFgJAIBYgFU4NAANAIAogFkECdGr9AAQA",
  "IBH95QH9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhFyAX/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsA",
  "AEBL/eQBIRggGP0MAABASwAAQEsAAEBLAABAS/3lASEZIBcgGf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEXIBcgGf0Mg4BeuYOAXrmDgF65g4Beuf3m",
  "Af3lASEXIBj9DAAAQEsAAEBLAABASwAAQEv9sQEhGiAaQQH9rAEhGyALIBZBAnRqIBcgF/3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAX/eYB/QzOQ7c6zkO3",
  "Os5DtzrOQ7c6/eQBIBf95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgF/3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAX/eYB/Qyqqio+qqoqPqqqKj6qqio+",
  "/eQBIBf95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgF/3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAb/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH9",
  "5gEgGiAb/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgE/3mAf0LBAAgFkEEaiIWIBVIDQALCyAVIRwCQCAcIBRODQADQCAKIBxBAnRq/QkC",
  "ACAR/eUB/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoBIR0gHf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBL",
  "AABAS/3kASEeIB79DAAAQEsAAEBLAABASwAAQEv95QEhHyAdIB/9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhHSAdIB/9DIOAXrmDgF65g4BeuYOAXrn9",
  "5gH95QEhHSAe/QwAAEBLAABASwAAQEsAAEBL/bEBISAgIEEB/awBISEgCyAcQQJ0aiAdIB395gH9DGdpUDlnaVA5Z2lQOWdpUDkgHf3mAf0MzkO3Os5D",
  "tzrOQ7c6zkO3Ov3kASAd/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIB395gH9DMGpKj3BqSo9wakqPcGpKj395AEgHf3mAf0MqqoqPqqqKj6qqio+qqoq",
  "Pv3kASAd/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIB395AH9DAAAgD8AAIA/AACAPwAAgD/95AEgIf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB",
  "/eYBICAgIf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIBP95gH9WgIAACAcQQFqIhwgFEgNAAsLIAsgDEECdGohIiAiICIqAgAgEpM4AgAL",
  "IAlBAWoiCSAISA0ACwsLtgEBB38gCiEMAkAgDCALTg0AA0AgCSAMIAhuaiADbCENIAcgDCAIcEEDdGohDiAEIA5rIQ8gASAMIAZsQQV0aiEQQQBBACAP",
  "QQBKGyERIAAgDSAFaiAEbCAOIBFqakECdGogBEECdCAPIBFrIAYgEEEgEAtBBEEAIA9BBEobIRIgACANIAVqIARsIA4gEmpqQQJ0aiAEQQJ0IA8gEmsg",
  "BiAQQRBqQSAQCyAMQQFqIgwgC0gNAAsLC9AEASB/IAsgDmpBAWsgDm4hFCAFIA1qQQFrIA1uIRUgBUECdCEWIAlBBXQhFyALQQhqQQFrQQhuIRggBkEC",
  "dCEZIBIhGgJAIBogE04NAANAIA8gGmwgEG4hGyAPIBpBAWpsIBBuIRwgGyEdAkAgHSAcTg0AA0AgHSAUbiEeIB4gFW4hHyAMIB9qISAgHiAVcCANbCEh",
  "IAUgISANaiAFICEgDWpIGyEiIB0gFHAgDmwhIyALICMgDmogCyAjIA5qSBshJCAAICAgBWwgB2xBAnRqISUgAiAgIAVsIAZsQQJ0aiEmQQAhJwJAICcg",
  "CU4NAANAQYACIAkgJ2tBgAIgCSAna0gbISggCCAnaiEpIBEgJ0EASnIhKkEAQQEgKhshKyAhISwCQCAsICJODQADQCAiICxBEGogIiAsQRBqSBshLSAs",
  "IS4CQCAuIC1ODQADQCAAICAgB2wgKWogBWwgLmpBAnRqIAVBAnQgLSAuayAoIAMgGkEOdGogLiAsa0EKdGpBEBALIC5BBGoiLiAtSA0ACwsgIyEvAkAg",
  "LyAkTg0AA0BBfyExIAEgHyAYbCAvQQhuaiAXbGohMCAwICdBBXRqITAgCiAvaiEyIAYgMmshMyADIBpBDnRqICwgLGtBCnRqQRBBgCAgMEEgICYgLCAZ",
  "bGogMkECdGogGSAoIDEgKyAtICxrIDMQBSAvQQhqIi8gJEgNAAsLICxBEGoiLCAiSA0ACwsgJ0GAAmoiJyAJSA0ACwsgHUEBaiIdIBxIDQALCyAaQQFq",
  "IhogE0gNAAsLC/AHEg1/BHsEfwN7AX8DewF/A3sBfwN7AX8BewR/A3sBfwF7BH8DeyAEIAhqQQFrIAhuIQwgCiENAkAgDSALTg0AA0AgDSAMbiEOIA0g",
  "DHAgCGwhDyAEIA8gCGogBCAPIAhqSBshECAOIAVwIREgDiAFbiAHbCESIAYgEiAHaiAGIBIgB2pIGyETIAIgDiAEbEECdGohFCAQIA9rIRUgDyAVQXBx",
  "aiEWIA8gFUF8cWohFyAPIRgCQCAYIBZODQADQP0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAh",
  "G/0MAAAAAAAAAAAAAAAAAAAAACEcIBIhHQJAIB0gE04NAANAIAAgHSAEbEECdGohHiABIB0gBGxBAnRqIR8gGCEgIB8gIEECdGr9AAQAISEgHiAgQQJ0",
  "av0ABAAhIiAhICL95gEhIyAZICP95AEhGSAYQQRqISQgHyAkQQJ0av0ABAAhJSAeICRBAnRq/QAEACEmICUgJv3mASEnIBogJ/3kASEaIBhBCGohKCAf",
  "IChBAnRq/QAEACEpIB4gKEECdGr9AAQAISogKSAq/eYBISsgGyAr/eQBIRsgGEEMaiEsIB8gLEECdGr9AAQAIS0gHiAsQQJ0av0ABAAhLiAtIC795gEh",
  "LyAcIC/95AEhHCAdQQFqIh0gE0gNAAsLIBQgGEECdGogGSAJ/RP95wH9CwQAIBQgGEEEakECdGogGiAJ/RP95wH9CwQAIBQgGEEIakECdGogGyAJ/RP9",
  "5wH9CwQAIBQgGEEMakECdGogHCAJ/RP95wH9CwQAIBhBEGoiGCAWSA0ACwsgFiEwAkAgMCAXTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhMSASITICQCAy",
  "IBNODQADQCAAIDIgBGxBAnRqITMgASAyIARsQQJ0aiE0IDAhNSA0IDVBAnRq/QAEACE2IDMgNUECdGr9AAQAITcgNiA3/eYBITggMSA4/eQBITEgMkEB",
  "aiIyIBNIDQALCyAUIDBBAnRqIDEgCf0T/ecB/QsEACAwQQRqIjAgF0gNAAsLIBchOQJAIDkgEE4NAANA/QwAAAAAAAAAAAAAAAAAAAAAITogEiE7AkAg",
  "OyATTg0AA0AgACA7IARsQQJ0aiE8IAEgOyAEbEECdGohPSA5IT4gPSA+QQJ0av0JAgAhPyA8ID5BAnRq/QkCACFAID8gQP3mASFBIDogQf3kASE6IDtB",
  "AWoiOyATSA0ACwsgFCA5QQJ0aiA6IAn9E/3nAf0fADgCACA5QQFqIjkgEEgNAAsLIA1BAWoiDSALSA0ACwsLvwYSDX8EewN/AXsBfwF7AX8BewF/AXsB",
  "fwF7A38BewF/AXsDfwF7IAMgB2pBAWsgB24hCyAJIQwCQCAMIApODQADQCAMIAtuIQ0gDCALcCAHbCEOIAMgDiAHaiADIA4gB2pIGyEPIA0gBHAhECAN",
  "IARuIAZsIREgBSARIAZqIAUgESAGakgbIRIgASANIANsQQJ0aiETIA8gDmshFCAOIBRBcHFqIRUgDiAUQXxxaiEWIA4hFwJAIBcgFU4NAANA/QwAAAAA",
  "AAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRsgESEcAkAgHCASTg0A",
  "A0AgACAcIANsQQJ0aiEdIBchHiAdIB5BAnRq/QAEACEfIBggH/3kASEYIBdBBGohICAdICBBAnRq/QAEACEhIBkgIf3kASEZIBdBCGohIiAdICJBAnRq",
  "/QAEACEjIBogI/3kASEaIBdBDGohJCAdICRBAnRq/QAEACElIBsgJf3kASEbIBxBAWoiHCASSA0ACwsgEyAXQQJ0aiAYIAj9E/3nAf0LBAAgEyAXQQRq",
  "QQJ0aiAZIAj9E/3nAf0LBAAgEyAXQQhqQQJ0aiAaIAj9E/3nAf0LBAAgEyAXQQxqQQJ0aiAbIAj9E/3nAf0LBAAgF0EQaiIXIBVIDQALCyAVISYCQCAm",
  "IBZODQADQP0MAAAAAAAAAAAAAAAAAAAAACEnIBEhKAJAICggEk4NAANAIAAgKCADbEECdGohKSAmISogKSAqQQJ0av0ABAAhKyAnICv95AEhJyAoQQFq",
  "IiggEkgNAAsLIBMgJkECdGogJyAI/RP95wH9CwQAICZBBGoiJiAWSA0ACwsgFiEsAkAgLCAPTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhLSARIS4CQCAu",
  "IBJODQADQCAAIC4gA2xBAnRqIS8gLCEwIC8gMEECdGr9CQIAITEgLSAx/eQBIS0gLkEBaiIuIBJIDQALCyATICxBAnRqIC0gCP0T/ecB/R8AOAIAICxB",
  "AWoiLCAPSA0ACwsgDEEBaiIMIApIDQALCwvkAgQMfwR7AX8EeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwg",
  "BmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAEgESAEbEECdGohEyAC",
  "IBEgBGxBAnRqIRQgDiEVAkAgFSAQTg0AA0AgEyAVQQJ0av0ABAAhFiASIBVBAnRq/QAEACEXIBYgF/3mASEYIBghGSAUIBVBAnRqIBn9CwQAIBVBBGoi",
  "FSAQSA0ACwsgECEaAkAgGiAPTg0AA0AgEyAaQQJ0av0JAgAhGyASIBpBAnRq/QkCACEcIBsgHP3mASEdIB0hHiAUIBpBAnRqIB79HwA4AgAgGkEBaiIa",
  "IA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLlAULB38CewJ/AX0BewJ/AnsCfwF9AnsEfyAGIQgCQCAIIAdODQADQCAIIAVsIQkgACAI",
  "IAVsQQJ0aiEKIAIgCUECdGohCyADIAlBAnRqIQwgBSENIA1BfHEhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRBBACERAkAg",
  "ESAOTg0AA0AgDyALIBFBAnRq/QAEAP3kASEPIBFBBGoiESAOSA0ACwsgDiESAkAgEiANTg0AA0AgECALIBJBAnRq/QkCAP3kASEQIBJBAWoiEiANSA0A",
  "CwsgDxAA/R8AIBD9HwCSIRMgEyAFspX9EyEUIAUhFSAVQXxxIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYQQAhGQJAIBkg",
  "Fk4NAANAIBcgCyAZQQJ0av0ABAAgCiAZQQJ0av0ABAD95gH95AEhFyAZQQRqIhkgFkgNAAsLIBYhGgJAIBogFU4NAANAIBggCyAaQQJ0av0JAgAgCiAa",
  "QQJ0av0JAgD95gH95AEhGCAaQQFqIhogFUgNAAsLIBcQAP0fACAY/R8AkiEbIBsgBbKV/RMhHCABIAhBAnRqKgIA/RMhHSAFIR4gHkF8cSEfQQAhIAJA",
  "ICAgH04NAANAIAwgIEECdGogHSALICBBAnRq/QAEACAU/eUBIAogIEECdGr9AAQAIBz95gH95QH95gH9CwQAICBBBGoiICAfSA0ACwsgHyEhAkAgISAe",
  "Tg0AA0AgDCAhQQJ0aiAdIAsgIUECdGr9CQIAIBT95QEgCiAhQQJ0av0JAgAgHP3mAf3lAf3mAf1aAgAAICFBAWoiISAeSA0ACwsgCEEBaiIIIAdIDQAL",
  "CwuuBwQMfxd7AX8XeyADIAZqQQFrIAZuIQkgByEKAkAgCiAITg0AA0AgCiAJbiAFbCELIAQgCyAFaiAEIAsgBWpIGyEMIAogCXAgBmwhDSADIA0gBmog",
  "AyANIAZqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiACQQBBAnRqIRMgDSEUAkAgFCAPTg0AA0AgEiAU",
  "QQJ0av0ABAAhFSARIBRBAnRq/QAEACEW/QwTJzc9Eyc3PRMnNz0TJzc9IBb95gEhFyAXIBb95gEhGCAYIBb95gEhGSAWIBn95AEhGv0MKkJMPypCTD8q",
  "Qkw/KkJMPyAa/eYBIRsgGxAJIRz9DAAAgD8AAIA/AACAPwAAgD8gHP3kASEd/QwAAAA/AAAAPwAAAD8AAAA/IB395gEhHv0MAAAAPwAAAD8AAAA/AAAA",
  "PyAW/eYBIR8gFyAX/eQBISAgICAW/eYBISEgISAY/eQBISL9DAAAgD8AAIA/AACAPwAAgD8gIv3kASEj/QwqQkw/KkJMPypCTD8qQkw/ICP95gEhJCAc",
  "IBz95gEhJf0MAACAPwAAgD8AAIA/AACAPyAl/eUBISYgJCAm/eYBIScgHyAn/eYBISggHiAo/eQBISkgFSAp/eYBISogKiErIBMgFEECdGogK/0LBAAg",
  "FEEEaiIUIA9IDQALCyAPISwCQCAsIA5ODQADQCASICxBAnRq/QkCACEtIBEgLEECdGr9CQIAIS79DBMnNz0TJzc9Eyc3PRMnNz0gLv3mASEvIC8gLv3m",
  "ASEwIDAgLv3mASExIC4gMf3kASEy/QwqQkw/KkJMPypCTD8qQkw/IDL95gEhMyAzEAkhNP0MAACAPwAAgD8AAIA/AACAPyA0/eQBITX9DAAAAD8AAAA/",
  "AAAAPwAAAD8gNf3mASE2/QwAAAA/AAAAPwAAAD8AAAA/IC795gEhNyAvIC/95AEhOCA4IC795gEhOSA5IDD95AEhOv0MAACAPwAAgD8AAIA/AACAPyA6",
  "/eQBITv9DCpCTD8qQkw/KkJMPypCTD8gO/3mASE8IDQgNP3mASE9/QwAAIA/AACAPwAAgD8AAIA/ID395QEhPiA8ID795gEhPyA3ID/95gEhQCA2IED9",
  "5AEhQSAtIEH95gEhQiBCIUMgEyAsQQJ0aiBD/R8AOAIAICxBAWoiLCAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC7ACBAZ/AnsCfwF9",
  "IAghCgJAIAogCU4NAANAIAogBG4gA24gA2wgBGwgBWwgCiAEbiADcCAHbGogCiAEcCAGbGohCyAAIAtBAnRqIQwgASALQQJ0aiENIAUhDiAOQXxxIQ/9",
  "DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhEgJAIBIgD04NAANAIBAgDCASQQJ0av0ABAAgDSASQQJ0av0ABAD95gH95AEh",
  "ECASQQRqIhIgD0gNAAsLIA8hEwJAIBMgDk4NAANAIBEgDCATQQJ0av0JAgAgDSATQQJ0av0JAgD95gH95AEhESATQQFqIhMgDkgNAAsLIBAQAP0fACAR",
  "/R8AkiEUIAIgCkECdGogFDgCACAKQQFqIgogCUgNAAsLC4sNByR/BXsBfwJ7An8HewF/IA5BAnQhGCAQQQJ0IRkgC0EQakEBa0EQbiEaIBYhGwJAIBsg",
  "F04NAANAIAcgG0GgEGxqIRwgHEGQCGohHSAbIR4CQCAeIBRODQADQCAeIBpuIR8gHyAJbiEgIB8gCXAhISAhIApsIAluISIgHiAacEEEdCEjIAsgI0EQ",
  "aiALICNBEGpIGyEkICAgCWwgC2wgDWwgISAPbGogDkEAbGohJSAgIApsIAxsIA1sICIgEWxqIBBBAGxqISYgByAgIAtsQQJ0aiEnIB8gC2whKEEAISkg",
  "IyEqAkAgKiAkTg0AA0AgBiAlICogDmxqQQJ0aiErIA0hLCAsQXxxIS1BACEuAkAgLiAtTg0AA0AgKyAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAg",
  "LkEEaiIuIC1IDQALCyAtIS8CQCAvICxODQADQCArIC9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgL0EBaiIvICxIDQALCyAqQQFqIiogJEgNAAsL",
  "ICQgDCASGyEwICkhMQJAIDEgME4NAANAIDAgMUHAAGogMCAxQcAAakgbITIgJiAxIBBsaiEzIAEgM0ECdGohNCACIDNBAnRqITUgIyE2AkAgNiAkTg0A",
  "A0BBBCAkIDZrQQQgJCA2a0gbITcgMiA2IDdqIDIgNiA3akgbIDIgEhshOCA4IDFrITkgOUEASgRAICUgNiAObGohOiAAIDpBAnRqIBggNyA0IBkgOSAN",
  "IBMgHBAEIAQgOkECdGogGCA3IDUgGSA5IA1DAACAPyAdEAQgKCA2aiE7IAMgO0ECdGr9CQIAITwgPCADIDtBAnRqQQEgN0EBa0EBIDdBAWtIG0ECdGr9",
  "CQIA/Q0AAQIDEBESExAREhMQERITITwgPCADIDtBAnRqQQIgN0EBa0ECIDdBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITITwgPCADIDtBAnRq",
  "QQMgN0EBa0EDIDdBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBwgJCgsQERITITwgPCE9IAUgO0ECdGr9CQIAIT4gPiAFIDtBAnRqQQEgN0EBa0EBIDdBAWtI",
  "G0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT4gPiAFIDtBAnRqQQIgN0EBa0ECIDdBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT4gPiAF",
  "IDtBAnRqQQMgN0EBa0EDIDdBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBwgJCgsQERITIT4gPiE/IDb9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASFAIBIgOCA2",
  "SnEhQSASRQRAIAz9ESFAC/0MAAAAAAAAAAAAAAAAAAAAACFCIBP9EyFDQQAhRAJAIEQgOU4NAANAIERBBHQhRSAcIEVq/QAEACA9/eUBIUYgRv0MAACg",
  "wgAAoMIAAKDCAACgwv3rAf0MAACgQgAAoEIAAKBCAACgQv3qASFHIEf9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhSCBI",
  "/QwAAEBLAABASwAAQEsAAEBL/eUBIUkgRyBJ/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIUcgRyBJ/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIUcgSP0M",
  "AABASwAAQEsAAEBLAABAS/2xASFKIEcgR/3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSBH/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIEf95gH9DAiJCDwIiQg8",
  "CIkIPAiJCDz95AEgR/3mAf0MwakqPcGpKj3BqSo9wakqPf3kASBH/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIEf95gH9DAAAAD8AAAA/AAAAPwAAAD/9",
  "5AH95gEgR/3kAf0MAACAPwAAgD8AAIA/AACAP/3kASBKQRf9qwH9rgEgRv0MAACgwgAAoMIAAKDCAACgwv1D/U8hSyBBBEAgMSBEav0RIUwgSyBMIED9",
  "OyBMIEL9Of1Q/U8hSwsgHSBFaiFNIE0gSyBN/QAEACA//eUB/eYBIEP95gH9CwQAIERBAWoiRCA5SA0ACwsgHSA5IDQgGSAGIDpBAnRqIBggNyANEAYL",
  "IDZBBGoiNiAkSA0ACwsgMUHAAGoiMSAwSA0ACwsgHiAVaiIeIBRIDQALCyAbQQFqIhsgF0gNAAsLC5cLBCV/AXsFfwd7IA9BAnQhGSARQQJ0IRogDUEQ",
  "akEBa0EQbiEbIBchHAJAIBwgGE4NAANAIAggHEGgEGxqIR0gHUGQCGohHiAcIR8CQCAfIBVODQADQCAfIBtuISAgICALbiEhICAgC3AhIiAfIBtwQQR0",
  "ISMgDSAjQRBqIA0gI0EQakgbISQgISALbCANbCAObCAiIBJsaiARQQBsaiElIAggISAMbEECdGohJiAjIScCQCAnICRODQADQCAlICcgEWxqISggBiAo",
  "QQJ0aiEpIAcgKEECdGohKiAOISsgK0F8cSEsQQAhLQJAIC0gLE4NAANAICkgLUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAICogLUECdGr9DAAAAAAA",
  "AAAAAAAAAAAAAAD9CwQAIC1BBGoiLSAsSA0ACwsgLCEuAkAgLiArTg0AA0AgKSAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAICogLkECdGr9DAAA",
  "AAAAAAAAAAAAAAAAAAD9WgIAACAuQQFqIi4gK0gNAAsLICdBAWoiJyAkSA0ACwsgIiAKbCALakEBayALbiEvICJBAWogCmwgC2pBAWsgC24hMAJAIC8g",
  "ME4NAANAICEgCmwgDGwgDmwgLyAQbGogD0EAbGohMSAhIApsIC9qIAxsITIgI0EAIBMbITMgMyE0AkAgNCAMTg0AA0AgDCA0QcAAaiAMIDRBwABqSBsh",
  "NSAxIDQgD2xqITYgACA2QQJ0aiE3IAQgNkECdGohOCA1IDRrITlBASE6IDoEQCAjITsCQCA7ICRODQADQEEEICQgO2tBBCAkIDtrSBshPCAlIDsgEWxq",
  "IT0gASA9QQJ0aiAaIDwgNyAZIDkgDiAUIB0QBCACID1BAnRqIBogPCA4IBkgOSAOQwAAgD8gHhAEIDv9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASE+IDtB",
  "A2pBACATGyE/QQAhQAJAIEAgOU4NAANAIDQgQGohQSAyIEFqIUIgHSBAQQR0aiFDIEP9AAQAIAMgQkECdGr9CQIA/eUBIUQgRP0MAACgwgAAoMIAAKDC",
  "AACgwv3rAf0MAACgQgAAoEIAAKBCAACgQv3qASFFIEX9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhRiBG/QwAAEBLAABA",
  "SwAAQEsAAEBL/eUBIUcgRSBH/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIUUgRSBH/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIUUgRv0MAABASwAAQEsA",
  "AEBLAABAS/2xASFIIEUgRf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSBF/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIEX95gH9DAiJCDwIiQg8CIkIPAiJCDz9",
  "5AEgRf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASBF/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIEX95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgRf3k",
  "Af0MAACAPwAAgD8AAIA/AACAP/3kASBIQRf9qwH9rgEgRP0MAACgwgAAoMIAAKDCAACgwv1D/U8hSSBBID9IBEAgPiBBIA0gExv9Ef07IUogSSBK/U8h",
  "SQsgQyBJ/QsEACBDIEkgFP0T/eYBIEP9AASQCCAFIEJBAnRq/QkCAP3lAf3mAf0LBJAIIEBBAWoiQCA5SA0ACwsgHSA5IDggGSAHID1BAnRqIBogPCAO",
  "EAYgHiA5IDcgGSAGID1BAnRqIBogPCAOEAYgO0EEaiI7ICRIDQALCwsgNEHAAGoiNCAMSA0ACwsgL0EBaiIvIDBIDQALCyAfIBZqIh8gFUgNAAsLIBxB",
  "AWoiHCAYSA0ACwsLlgMEDX8GewF/BnsgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAds",
  "IQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEUIANBAEECdGoh",
  "FSAOIRYCQCAWIBBODQADQCASIBZBAnRq/QAEACEXIBMgFkECdGr9AAQAIRggFyAY/eQBIRkgFCAWQQJ0av0ABAAhGiAZIBr95AEhGyAbIRwgFSAWQQJ0",
  "aiAc/QsEACAWQQRqIhYgEEgNAAsLIBAhHQJAIB0gD04NAANAIBIgHUECdGr9CQIAIR4gEyAdQQJ0av0JAgAhHyAeIB/95AEhICAUIB1BAnRq/QkCACEh",
  "ICAgIf3kASEiICIhIyAVIB1BAnRqICP9HwA4AgAgHUEBaiIdIA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLsAMBD38gBiEIAkAgCCAH",
  "Tg0AA0AgCCEJAkAgCSAFTg0AA0AgAiAJIANsQQJ0aiEKIAMhCyALQXxxIQxBACENAkAgDSAMTg0AA0AgCiANQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0L",
  "BAAgDUEEaiINIAxIDQALCyAMIQ4CQCAOIAtODQADQCAKIA5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgDkEBaiIOIAtIDQALCyAJQRBqIgkgBUgN",
  "AAsLQQAhDwJAIA8gBE4NAANAIAAgD0ECdGooAgAhECAQQQ9xIAhGBEAgASAPIANsQQJ0aiERIAIgECADbEECdGohEiADIRMgE0F8cSEUQQAhFQJAIBUg",
  "FE4NAANAIBIgFUECdGogEiAVQQJ0av0ABAAgESAVQQJ0av0ABAD95AH9CwQAIBVBBGoiFSAUSA0ACwsgFCEWAkAgFiATTg0AA0AgEiAWQQJ0aiASIBZB",
  "AnRq/QkCACARIBZBAnRq/QkCAP3kAf1aAgAAIBZBAWoiFiATSA0ACwsLIA9BAWoiDyAESA0ACwsgCEEBaiIIIAdIDQALCwvZAgkEfwF9BH8BewF9AX8C",
  "ewF/AnsgCSELAkAgCyAKTg0AA0AgCyAEcCEMIAsgBG4gBmwhDSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8gDSEQAkAgECAOTg0AA0AgACAQIANsQQJ0",
  "aiERIAMgByAQIANsayADIAcgECADbGtIGyESIBJBfHEhE/0MAAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEAIRYCQCAWIBNODQADQCARIBZBAnRq/QAE",
  "ACEXIBcgF/3mASEYIBQgGP3kASEUIBZBBGoiFiATSA0ACwsgEyEZAkAgGSASTg0AA0AgESAZQQJ0av0JAgAhGiAaIBr95gEhGyAVIBv9HwCSIRUgGUEB",
  "aiIZIBJIDQALCyAPIBUgFBAA/R8AkpIhDyAQQQFqIhAgDkgNAAsLIAEgC0ECdGogDyAIlTgCACALQQFqIgsgCkgNAAsLC84DBA5/CHsBfwh7IAUgCGpB",
  "AWsgCG4hCyAJIQwCQCAMIApODQADQCAMIAtuIAdsIQ0gBiANIAdqIAYgDSAHakgbIQ4gDCALcCAIbCEPIAUgDyAIaiAFIA8gCGpIGyEQIA8gECAPa0F8",
  "cWohESANIRICQCASIA5ODQADQCAAQQBBAnRqIRMgAUEAQQJ0aiEUIAJBAEECdGohFSADQQBBAnRqIRYgBEEAQQJ0aiEXIA8hGAJAIBggEU4NAANAIBMg",
  "GEECdGr9AAQAIRkgFCAYQQJ0av0ABAAhGiAZIBr95AEhGyAVIBhBAnRq/QAEACEcIBsgHP3kASEdIBYgGEECdGr9AAQAIR4gHSAe/eQBIR8gHyEgIBcg",
  "GEECdGogIP0LBAAgGEEEaiIYIBFIDQALCyARISECQCAhIBBODQADQCATICFBAnRq/QkCACEiIBQgIUECdGr9CQIAISMgIiAj/eQBISQgFSAhQQJ0av0J",
  "AgAhJSAkICX95AEhJiAWICFBAnRq/QkCACEnICYgJ/3kASEoICghKSAXICFBAnRqICn9HwA4AgAgIUEBaiIhIBBIDQALCyASQQFqIhIgDkgNAAsLIAxB",
  "AWoiDCAKSA0ACwsLlAQED38LewF/C3sgBiAJakEBayAJbiEMIAohDQJAIA0gC04NAANAIA0gDG4gCGwhDiAHIA4gCGogByAOIAhqSBshDyANIAxwIAls",
  "IRAgBiAQIAlqIAYgECAJakgbIREgECARIBBrQXxxaiESIA4hEwJAIBMgD04NAANAIABBAEECdGohFCABQQBBAnRqIRUgAkEAQQJ0aiEWIANBAEECdGoh",
  "FyAEQQBBAnRqIRggBUEAQQJ0aiEZIBAhGgJAIBogEk4NAANAIBUgGkECdGr9AAQAIRsgFiAaQQJ0av0ABAAhHCAbIBz95AEhHSAXIBpBAnRq/QAEACEe",
  "IB0gHv3kASEfIBggGkECdGr9AAQAISAgHyAg/eQBISEgFCAaQQJ0av0ABAAhIiAhICL95AEhIyAj/eMBISQgJCElIBkgGkECdGogJf0LBAAgGkEEaiIa",
  "IBJIDQALCyASISYCQCAmIBFODQADQCAVICZBAnRq/QkCACEnIBYgJkECdGr9CQIAISggJyAo/eQBISkgFyAmQQJ0av0JAgAhKiApICr95AEhKyAYICZB",
  "AnRq/QkCACEsICsgLP3kASEtIBQgJkECdGr9CQIAIS4gLSAu/eQBIS8gL/3jASEwIDAhMSAZICZBAnRqIDH9HwA4AgAgJkEBaiImIBFIDQALCyATQQFq",
  "IhMgD0gNAAsLIA1BAWoiDSALSA0ACwsLqAcFBXsQfxR7AX8UeyAE/QkCACENIAX9CQIAIQ4gDSAO/ecBIQ8gBv0JAgAhECAQ/eMBIREgByAKakEBayAK",
  "biESIAshEwJAIBMgDE4NAANAIBMgEm4gCWwhFCAIIBQgCWogCCAUIAlqSBshFSATIBJwIApsIRYgByAWIApqIAcgFiAKakgbIRcgFiAXIBZrQXxxaiEY",
  "IBQhGQJAIBkgFU4NAANAIABBAEECdGohGiABQQBBAnRqIRsgAkEAQQJ0aiEcIANBAEECdGohHSAEQQBBAnRqIR4gBUEAQQJ0aiEfIAZBAEECdGohICAW",
  "ISECQCAhIBhODQADQCAaICFBAnRq/QAEACEiIBsgIUECdGr9AAQAISP9DGZmZj9mZmY/ZmZmP2ZmZj8gI/3mASEkIB0gIUECdGr9AAQAISX9DM3MzD3N",
  "zMw9zczMPc3MzD0gJf3mASEmICQgJv3kASEnIBwgIUECdGr9AAQAISj9DHe+fz93vn8/d75/P3e+fz8gKP3mASEpICUgJf3mASEq/QxvEoM6bxKDOm8S",
  "gzpvEoM6ICr95gEhKyApICv95AEhLCAs/eMBIS0gLSAR/ecBIS4gLv0Md8wrMnfMKzJ3zCsyd8wrMv3kASEvICcgL/3nASEwIA8gMP3mASExICIgMf3l",
  "ASEyIDIhMyAnITQgLCE1IBogIUECdGogM/0LBAAgGyAhQQJ0aiA0/QsEACAcICFBAnRqIDX9CwQAICFBBGoiISAYSA0ACwsgGCE2AkAgNiAXTg0AA0Ag",
  "GiA2QQJ0av0JAgAhNyAbIDZBAnRq/QkCACE4/QxmZmY/ZmZmP2ZmZj9mZmY/IDj95gEhOSAdIDZBAnRq/QkCACE6/QzNzMw9zczMPc3MzD3NzMw9IDr9",
  "5gEhOyA5IDv95AEhPCAcIDZBAnRq/QkCACE9/Qx3vn8/d75/P3e+fz93vn8/ID395gEhPiA6IDr95gEhP/0MbxKDOm8SgzpvEoM6bxKDOiA//eYBIUAg",
  "PiBA/eQBIUEgQf3jASFCIEIgEf3nASFDIEP9DHfMKzJ3zCsyd8wrMnfMKzL95AEhRCA8IET95wEhRSAPIEX95gEhRiA3IEb95QEhRyBHIUggPCFJIEEh",
  "SiAaIDZBAnRqIEj9HwA4AgAgGyA2QQJ0aiBJ/R8AOAIAIBwgNkECdGogSv0fADgCACA2QQFqIjYgF0gNAAsLIBlBAWoiGSAVSA0ACwsgE0EBaiITIAxI",
  "DQALCws=",
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
  "model": "examples/gpt/model.ts",
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
