/*
 * Trainer of examples/gpt/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget       65.13 MiB (68288512)
 *   allocated    65.13 MiB (68288512)  peak at d blocks.0.linear(up) map model.ts:80
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
 *   blocks.*.normalised(weight) ×2  0       [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.rstd(weight) ×2        0       [8, 128, 1]      recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.h                      0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.linear(wq)             0–2     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:76
 *   blocks.*.linear(wk)             0–2     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:77
 *   blocks.*.linear(wv)             0–2     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:78
 *   attention                       0–3     [8, 128, 4, 64]  recompute  0.00 MiB  0      examples/gpt/model.ts:79
 *   blocks.*.attention              0–3     [8, 4, 128]      recompute  0.00 MiB  0      examples/gpt/model.ts:79
 *   blocks.*.layerNorm(weight)      0       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.linear(up)             0–2     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:80
 *   blocks.*.u                      0–2     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:80
 *   blocks.*.normalised(weight) ×2  1–3     [8, 128, 256]    keep       6.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.rstd(weight) ×2        1–3     [8, 128, 1]      keep       24.0 KiB  0      examples/gpt/model.ts:72
 *   blocks.*.layerNorm(weight)      1–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.linear(wq)             3       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:76
 *   blocks.*.linear(wk)             3       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:77
 *   blocks.*.linear(wv)             3       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:78
 *   blocks.*.linear(up)             3       [8, 128, 1024]   keep       4.00 MiB  0      examples/gpt/model.ts:80
 *   blocks.*.u                      3       [8, 128, 1024]   keep       4.00 MiB  0      examples/gpt/model.ts:80
 *   normalised(weight)                      [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:72
 *   rstd(weight)                            [8, 128, 1]      keep        4.0 KiB  0      examples/gpt/model.ts:72
 *   layerNorm(weight)                       [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:72
 *   crossEntropy                            [8, 128]         keep        4.0 KiB  0      examples/gpt/model.ts:91
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
  { name: "map.11p69oyu6td" },
  { name: "map.27ukp9p65ja" },
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
  map_11p69oyu6td: 13,
  map_27ukp9p65ja: 14,
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
  call(k.embed_f32, [a.embed, a.tokens, a.shared_8], [1024, 1, 1], [256], "embed(embed) embed model.ts:85"),
  call(k.map_1tryft1t2hd, [a.shared_8, a.positions, a.shared_4], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:85"),
  call(k.normalise_centered, [a.shared_4, a.shared_10, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_8], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_13, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_13, a.shared_10], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_17, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_17, a.shared_13], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_27, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_27, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_10, a.shared_13, a.shared_19, a.shared_8, a.blocks_0_attention, a.workspace_25], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_13, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_13, a.shared_10], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_10, a.shared_72], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_72, a.shared_10, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_8], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_34], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_14, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_34, a.workspace_14, a.shared_10], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_14, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_34, a.workspace_14, a.shared_10], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_14, a.blocks_0_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_34, a.workspace_14, a.shared_10], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_72, a.shared_10, a.shared_14], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_14, a.shared_10, a.blocks_1_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_20], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_41, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_41, a.shared_28], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_48, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_48, a.shared_36], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_62, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_62, a.shared_44], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_28, a.shared_36, a.shared_44, a.shared_20, a.blocks_1_attention, a.workspace_61], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_41, a.blocks_1_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_41, a.shared_28], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_14, a.shared_28, a.blocks_1_a], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:79"),
  call(k.normalise_centered, [a.blocks_1_a, a.shared_14, a.blocks_1_rstd_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_14, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.blocks_1_layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_72, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_1_layerNorm_weight, a.workspace_72, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_72, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_1_layerNorm_weight, a.workspace_72, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_72, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_1_layerNorm_weight, a.workspace_72, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_55], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_33, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_33, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_33, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_33, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_33, a.blocks_1_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_33, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.blocks_1_a, a.shared_22, a.shared_29], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_29, a.shared_22, a.blocks_2_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_22, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_37], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_67, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_67, a.shared_46], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_75, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_75, a.shared_57], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_80, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_80, a.shared_66], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_46, a.shared_57, a.shared_66, a.shared_37, a.blocks_2_attention, a.workspace_79], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_67, a.blocks_2_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_67, a.shared_46], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_29, a.shared_46, a.blocks_2_a], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:79"),
  call(k.normalise_centered, [a.blocks_2_a, a.shared_29, a.blocks_2_rstd_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_29, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.blocks_2_layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_85, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_2_layerNorm_weight, a.workspace_85, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_85, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_2_layerNorm_weight, a.workspace_85, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_85, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_2_layerNorm_weight, a.workspace_85, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_75], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_54, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_75, a.workspace_54, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_54, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_75, a.workspace_54, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_54, a.blocks_2_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_75, a.workspace_54, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.blocks_2_a, a.shared_39, a.shared_76], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_76, a.shared_39, a.blocks_3_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_39, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_80], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_69, a.blocks_3_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_69, a.shared_47], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_78, a.blocks_3_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_78, a.shared_59], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_91, a.blocks_3_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_91, a.shared_68], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_47, a.shared_59, a.shared_68, a.shared_80, a.blocks_3_attention, a.workspace_90], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_98, a.blocks_3_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_80, a.workspace_98, a.shared_85], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_76, a.shared_85, a.shared_93], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_93, a.shared_76, a.blocks_3_rstd_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_76, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.blocks_3_layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_105, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_105, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_105, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_105, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_105, a.blocks_3_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_105, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_3_linear_up, a.shared_91], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_108, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_108, a.shared_95], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_108, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_108, a.shared_95], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_108, a.blocks_3_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_108, a.shared_95], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_93, a.shared_95, a.shared_97], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_97, a.shared_93, a.rstd_weight_2], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_93, a.norm_weight, a.norm_bias, a.shared_96], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_110], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.shared_96, a.workspace_110, a.workspace_109], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:91"),
  call(k.crossEntropy, [a.workspace_109, a.targets, a.shared_1, a.crossEntropy_3], [1024, 1, 1], [512, -100], "rows headLoss model.ts:91"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.shared_98], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:91"),
  call(k.map_11p69oyu6td, [a.shared_98, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:91"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_27ukp9p65ja, [a.count, a.shared_98], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:91"),
  call(k.map_2d78orckbpu, [a.shared_98, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:91"),
  call(k.matmul_pack_f32_transposed, [a.head, a.shared_99], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.shared_96, a.shared_99, a.workspace_109], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.crossEntropyGrad, [a.workspace_109, a.targets, a.crossEntropy_3, a.d_rows, a.workspace_109], [1024, 1, 1], [512, -100], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.head, a.shared_99], [32, 1, 1], [1, 512, 256, 0, 512, 0, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.workspace_109, a.shared_99, a.headLossGrad], [32, 1, 1], [1, 1024, 256, 512, 0, 512, 0, 256, 0, 32, 256, 32, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.shared_96, a.shared_99], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_109, a.shared_99, a.d_head, a.shared_100], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.shared_96, a.shared_99], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_109, a.shared_99, a.d_head, a.shared_100], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_93, a.headLossGrad, a.workspace_107], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_107, a.d_norm_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.headLossGrad, a.workspace_107], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_107, a.d_norm_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.norm_weight, a.headLossGrad, a.shared_96], [64, 1, 1], [1024, 256, 1024, 16, 256], "d normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_93, a.rstd_weight_2, a.shared_96, a.d_blocks_3_x], [1024, 1, 1], [1024, 256], "d blocks.3.x normaliseGrad model.ts:72"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_92], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_3_x, a.shared_92, a.d_blocks_3_down, a.shared_94], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.d_blocks_3_x, a.workspace_101], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_101, a.d_blocks_3_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_102], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_102, a.matmul_8], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_102], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_102, a.matmul_8], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_3_linear_up, a.matmul_8, a.shared_91], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.3.linear(up) map model.ts:80"),
  call(k.map_1ikpppcs69u, [a.shared_76, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.shared_81], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32, [a.shared_81, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.workspace_93, a.shared_93, a.shared_88], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_81, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.workspace_93, a.shared_93, a.shared_88], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_91, a.workspace_89], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.3.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_89, a.d_blocks_3_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.3.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_93, a.shared_81], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_93], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_93, a.shared_81], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_76, a.shared_81, a.workspace_92], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_92, a.d_blocks_3_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_81, a.workspace_92], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_92, a.d_blocks_3_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_norm2_weight, a.shared_81, a.d_blocks_3_normalised_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_76, a.blocks_3_rstd_weight_2, a.d_blocks_3_normalised_weight, a.shared_81], [1024, 1, 1], [1024, 256], "d blocks.3.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x, a.shared_81, a.shared_76], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.a map model.ts:72"),
  call(k.attention_fma, [a.shared_47, a.shared_59, a.shared_68, a.attention_5, a.attention_8, a.workspace_87], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.attention_5, a.shared_79], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_76, a.shared_79, a.d_blocks_3_wo, a.shared_82], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.attention_5, a.shared_79], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_76, a.shared_79, a.d_blocks_3_wo, a.shared_82], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_76, a.workspace_86], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_86, a.d_blocks_3_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_3_wo, a.workspace_88], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.workspace_88, a.matmul_7], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.attention_5, a.matmul_7, a.workspace_106], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_47, a.shared_59, a.shared_68, a.attention_8, a.matmul_7, a.workspace_106, a.shared_80, a.workspace_104], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_47, a.shared_59, a.shared_68, a.attention_8, a.matmul_7, a.workspace_106, a.shared_85, a.attentionGrad_3, a.workspace_104], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.map_1ikpppcs69u, [a.shared_39, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_47], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:72"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_58], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_3, a.shared_58, a.d_blocks_3_wv, a.shared_63], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_58], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_3, a.shared_58, a.d_blocks_3_wv, a.shared_63], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad_3, a.workspace_68], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_68, a.d_blocks_3_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_wv, a.workspace_77], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_3, a.workspace_77, a.shared_59], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_67], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_85, a.shared_67, a.d_blocks_3_wk, a.shared_70], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_67], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_85, a.shared_67, a.d_blocks_3_wk, a.shared_70], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_85, a.workspace_76], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_76, a.d_blocks_3_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_3_wk, a.workspace_97], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_85, a.workspace_97, a.shared_68], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_84], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_80, a.shared_84, a.d_blocks_3_wq, a.shared_87], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_47, a.shared_84], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_80, a.shared_84, a.d_blocks_3_wq, a.shared_87], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_80, a.workspace_56], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_56, a.d_blocks_3_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_wq, a.workspace_57], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_57, a.shared_85], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_59, a.shared_68, a.shared_85, a.shared_47], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_39, a.shared_47, a.workspace_68], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_68, a.d_blocks_3_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_47, a.workspace_68], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_68, a.d_blocks_3_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_norm1_weight, a.shared_47, a.shared_59], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_39, a.blocks_3_rstd_weight, a.shared_59, a.shared_47], [1024, 1, 1], [1024, 256], "d blocks.2.x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_76, a.shared_47, a.shared_95], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.x map model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_29, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_97], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_82, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_82, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_82, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_82, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_82, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_82, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_75], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_75, a.shared_89], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_89, a.d_blocks_2_down, a.shared_90], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_95, a.workspace_81], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_81, a.d_blocks_2_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_83], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_83, a.matmul_6], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_83], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_83, a.matmul_6], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_2_linear_up, a.matmul_6, a.shared_75], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.2.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_38], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_75, a.shared_38, a.d_blocks_2_up, a.shared_42], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_38], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_75, a.shared_38, a.d_blocks_2_up, a.shared_42], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_75, a.workspace_44], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.2.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_44, a.d_blocks_2_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.2.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_55], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_55, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_55], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_55, a.shared_39], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_29, a.shared_39, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_2_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_39, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_2_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_norm2_weight, a.shared_39, a.d_blocks_2_normalised_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.2.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_29, a.blocks_2_rstd_weight_2, a.d_blocks_2_normalised_weight, a.shared_39], [1024, 1, 1], [1024, 256], "d blocks.2.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_39, a.shared_29], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.a map model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_22, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_37], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_52, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_52, a.shared_57], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_52, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_52, a.shared_66], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_52, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_37, a.workspace_52, a.blocks_2_linear_wv], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_57, a.shared_66, a.blocks_2_linear_wv, a.attention_3, a.attention_7, a.workspace_50], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.attention_3, a.shared_45], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_29, a.shared_45, a.d_blocks_2_wo, a.shared_49], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.attention_3, a.shared_45], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_29, a.shared_45, a.d_blocks_2_wo, a.shared_49], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_29, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_2_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_2_wo, a.workspace_51], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_51, a.matmul_5], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.attention_3, a.matmul_5, a.workspace_103], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_57, a.shared_66, a.blocks_2_linear_wv, a.attention_7, a.matmul_5, a.workspace_103, a.shared_46, a.workspace_100], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_57, a.shared_66, a.blocks_2_linear_wv, a.attention_7, a.matmul_5, a.workspace_103, a.shared_74, a.attentionGrad_2, a.workspace_100], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_56], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_56, a.d_blocks_2_wv, a.shared_62], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_56], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_56, a.d_blocks_2_wv, a.shared_62], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad_2, a.workspace_66], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_66, a.d_blocks_2_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_wv, a.workspace_74], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_2, a.workspace_74, a.shared_57], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_65], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_74, a.shared_65, a.d_blocks_2_wk, a.shared_69], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_65], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_74, a.shared_65, a.d_blocks_2_wk, a.shared_69], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_74, a.workspace_73], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_73, a.d_blocks_2_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_2_wk, a.workspace_84], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_84, a.shared_66], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_73], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_46, a.shared_73, a.d_blocks_2_wq, a.shared_78], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_37, a.shared_73], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_46, a.shared_73, a.d_blocks_2_wq, a.shared_78], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_46, a.workspace_42], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_42, a.d_blocks_2_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_wq, a.workspace_43], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_46, a.workspace_43, a.shared_74], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_57, a.shared_66, a.shared_74, a.shared_37], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_22, a.shared_37, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_2_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_37, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_2_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_norm1_weight, a.shared_37, a.shared_46], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.2.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_22, a.blocks_2_rstd_weight, a.shared_46, a.shared_37], [1024, 1, 1], [1024, 256], "d blocks.1.x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_29, a.shared_37, a.shared_95], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.x map model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_14, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_97], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_64, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_64, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_64, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_64, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_64, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_97, a.workspace_64, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_55], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_55, a.shared_83], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_83, a.d_blocks_1_down, a.shared_86], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_95, a.workspace_63], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_63, a.d_blocks_1_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_65], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_65, a.matmul_4], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_65], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_65, a.matmul_4], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_1_linear_up, a.matmul_4, a.shared_55], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.1.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_21], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_55, a.shared_21, a.d_blocks_1_up, a.shared_24], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_97, a.shared_21], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_55, a.shared_21, a.d_blocks_1_up, a.shared_24], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_55, a.workspace_20], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.1.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20, a.d_blocks_1_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.1.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_34, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_34, a.shared_22], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_14, a.shared_22, a.workspace_32], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32, a.d_blocks_1_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_22, a.workspace_32], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32, a.d_blocks_1_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_norm2_weight, a.shared_22, a.d_blocks_1_normalised_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.1.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_14, a.blocks_1_rstd_weight_2, a.d_blocks_1_normalised_weight, a.shared_22], [1024, 1, 1], [1024, 256], "d blocks.1.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_22, a.shared_14], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.a map model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_10, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_20], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_31, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_31, a.shared_36], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_31, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_31, a.shared_44], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_31, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_31, a.blocks_1_linear_wv], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_36, a.shared_44, a.blocks_1_linear_wv, a.attention_2, a.attention_6, a.workspace_29], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.attention_2, a.shared_27], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_14, a.shared_27, a.d_blocks_1_wo, a.shared_32], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.attention_2, a.shared_27], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_14, a.shared_27, a.d_blocks_1_wo, a.shared_32], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_14, a.workspace_28], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_28, a.d_blocks_1_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_1_wo, a.workspace_30], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace_30, a.matmul_3], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.attention_2, a.matmul_3, a.workspace_99], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_36, a.shared_44, a.blocks_1_linear_wv, a.attention_6, a.matmul_3, a.workspace_99, a.shared_28, a.workspace_96], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_36, a.shared_44, a.blocks_1_linear_wv, a.attention_6, a.matmul_3, a.workspace_99, a.shared_54, a.attentionGrad, a.workspace_96], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_35], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad, a.shared_35, a.d_blocks_1_wv, a.shared_41], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_35], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad, a.shared_35, a.d_blocks_1_wv, a.shared_41], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad, a.workspace_40], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_40, a.d_blocks_1_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_wv, a.workspace_47], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad, a.workspace_47, a.shared_36], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_54, a.shared_43, a.d_blocks_1_wk, a.shared_48], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_54, a.shared_43, a.d_blocks_1_wk, a.shared_48], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_54, a.workspace_46], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_46, a.d_blocks_1_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_1_wk, a.workspace_71], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_54, a.workspace_71, a.shared_44], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_53], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_28, a.shared_53, a.d_blocks_1_wq, a.shared_61], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_20, a.shared_53], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_28, a.shared_53, a.d_blocks_1_wq, a.shared_61], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_28, a.workspace_18], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_18, a.d_blocks_1_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_wq, a.workspace_19], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_28, a.workspace_19, a.shared_54], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_36, a.shared_44, a.shared_54, a.shared_20], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_10, a.shared_20, a.workspace_28], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_28, a.d_blocks_1_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_20, a.workspace_28], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_28, a.d_blocks_1_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_norm1_weight, a.shared_20, a.shared_28], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.1.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_10, a.blocks_1_rstd_weight, a.shared_28, a.shared_20], [1024, 1, 1], [1024, 256], "d blocks.0.x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_14, a.shared_20, a.shared_95], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.x map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_34], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_34, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_95, a.shared_71, a.d_blocks_0_down, a.shared_77], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_95, a.workspace_35], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_35, a.d_blocks_0_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_39], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_39, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_39], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_39, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_0_linear_up, a.matmul, a.shared_34], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.0.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_8, a.shared_12], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_34, a.shared_12, a.shared_10, a.shared_15], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_8, a.shared_12], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_34, a.shared_12, a.shared_10, a.shared_15], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_34, a.workspace_7], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.0.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_7, a.d_blocks_0_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.0.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_8], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_34, a.workspace_8, a.shared_72], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_8], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_34, a.workspace_8, a.shared_72], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.normalise_centered, [a.shared_4, a.shared_8, a.blocks_0_normalised_weight_2], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_8, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_13], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_27, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_27, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_37, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_37, a.shared_26], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_45, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_45, a.shared_33], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_19, a.shared_26, a.shared_33, a.attention, a.attention_4, a.workspace_59], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_70, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.attention, a.workspace_70, a.shared_52], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_52, a.shared_64], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_64, a.shared_4, a.blocks_0_normalised_weight], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_4, a.shared_72, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_0_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_72, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_0_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_0_norm2_weight, a.shared_72, a.shared_52], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_4, a.blocks_0_normalised_weight, a.shared_52, a.shared_64], [1024, 1, 1], [1024, 256], "d blocks.0.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_64, a.shared_4], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.a map model.ts:72"),
  call(k.matmul_pack_f32, [a.attention, a.shared_51], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_4, a.shared_51, a.d_blocks_0_wo, a.shared_60], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.attention, a.shared_51], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_4, a.shared_51, a.d_blocks_0_wo, a.shared_60], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_4, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_0_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_0_wo, a.workspace_60], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_4, a.workspace_60, a.matmul_2], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.attention, a.matmul_2, a.workspace_95], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_19, a.shared_26, a.shared_33, a.attention_4, a.matmul_2, a.workspace_95, a.shared_52, a.workspace_94], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_19, a.shared_26, a.shared_33, a.attention_4, a.matmul_2, a.workspace_95, a.shared_64, a.shared_72, a.workspace_94], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_18], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_72, a.shared_18, a.d_blocks_0_wv, a.shared_23], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_18], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_72, a.shared_18, a.d_blocks_0_wv, a.shared_23], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_72, a.workspace_16], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_16, a.d_blocks_0_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_wv, a.workspace_26], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_26, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_64, a.shared_25, a.d_blocks_0_wk, a.shared_31], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_13, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_64, a.shared_25, a.d_blocks_0_wk, a.shared_31], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_64, a.workspace_24], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_24, a.d_blocks_0_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_0_wk, a.workspace_36], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_64, a.workspace_36, a.shared_26], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_13, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_52, a.workspace_39, a.d_blocks_0_wq, a.shared_40], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_13, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_52, a.workspace_39, a.d_blocks_0_wq, a.shared_40], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_52, a.workspace_11], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_11, a.d_blocks_0_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_0_wq, a.workspace_12], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_52, a.workspace_12, a.shared_33], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_19, a.shared_26, a.shared_33, a.shared_13], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_8, a.shared_13, a.workspace_16], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_16, a.d_blocks_0_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_13, a.workspace_16], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_16, a.d_blocks_0_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_0_norm1_weight, a.shared_13, a.shared_19], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_8, a.blocks_0_normalised_weight_2, a.shared_19, a.shared_13], [1024, 1, 1], [1024, 256], "d x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_13, a.shared_8], [64, 1, 1], [262144, 1, 1, 4096], "d x map model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_8, a.d_positions], [512, 1, 1], [8, 32768, 1, 8, 8, 64, 1], "d positions reduce model.ts:85"),
  call(k.embedGrad, [a.tokens, a.shared_8, a.d_embed], [16, 1, 1], [256, 1024, 512], "d embed embedGrad model.ts:85"),
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
  call(k.update_cx72m392gh, [a.embed, a.m_of_embed, a.v_of_embed, a.d_embed, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "embed update model.ts:59"),
  call(k.update_cx72m392gh, [a.positions, a.m_of_positions, a.v_of_positions, a.d_positions, a.learningRate, a.biasCorrection1, a.biasCorrection2], [8, 1, 1], [32768, 1, 1, 4096], "positions update model.ts:61"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_weight, a.m_of_blocks_0_norm1_weight, a.v_of_blocks_0_norm1_weight, a.d_blocks_0_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_bias, a.m_of_blocks_0_norm1_bias, a.v_of_blocks_0_norm1_bias, a.d_blocks_0_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_0_wq, a.m_of_blocks_0_wq, a.v_of_blocks_0_wq, a.d_blocks_0_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wq update model.ts:42"),
  call(k.update_cx72m392gh, [a.blocks_0_bq, a.m_of_blocks_0_bq, a.v_of_blocks_0_bq, a.d_blocks_0_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_0_wk, a.m_of_blocks_0_wk, a.v_of_blocks_0_wk, a.d_blocks_0_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wk update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_0_bk, a.m_of_blocks_0_bk, a.v_of_blocks_0_bk, a.d_blocks_0_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_0_wv, a.m_of_blocks_0_wv, a.v_of_blocks_0_wv, a.d_blocks_0_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wv update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_0_bv, a.m_of_blocks_0_bv, a.v_of_blocks_0_bv, a.d_blocks_0_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_wo, a.m_of_blocks_0_wo, a.v_of_blocks_0_wo, a.d_blocks_0_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wo update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_0_bo, a.m_of_blocks_0_bo, a.v_of_blocks_0_bo, a.d_blocks_0_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_weight, a.m_of_blocks_0_norm2_weight, a.v_of_blocks_0_norm2_weight, a.d_blocks_0_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_bias, a.m_of_blocks_0_norm2_bias, a.v_of_blocks_0_norm2_bias, a.d_blocks_0_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_0_up, a.m_of_blocks_0_up, a.v_of_blocks_0_up, a.shared_10, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.up update model.ts:51"),
  call(k.update_cx72m392gh, [a.blocks_0_bup, a.m_of_blocks_0_bup, a.v_of_blocks_0_bup, a.d_blocks_0_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.bup update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_0_down, a.m_of_blocks_0_down, a.v_of_blocks_0_down, a.d_blocks_0_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.down update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_0_bdown, a.m_of_blocks_0_bdown, a.v_of_blocks_0_bdown, a.d_blocks_0_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bdown update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_1_norm1_weight, a.m_of_blocks_1_norm1_weight, a.v_of_blocks_1_norm1_weight, a.d_blocks_1_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm1.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_1_norm1_bias, a.m_of_blocks_1_norm1_bias, a.v_of_blocks_1_norm1_bias, a.d_blocks_1_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm1.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_1_wq, a.m_of_blocks_1_wq, a.v_of_blocks_1_wq, a.d_blocks_1_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wq update model.ts:42"),
  call(k.update_cx72m392gh, [a.blocks_1_bq, a.m_of_blocks_1_bq, a.v_of_blocks_1_bq, a.d_blocks_1_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_1_wk, a.m_of_blocks_1_wk, a.v_of_blocks_1_wk, a.d_blocks_1_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wk update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_1_bk, a.m_of_blocks_1_bk, a.v_of_blocks_1_bk, a.d_blocks_1_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_1_wv, a.m_of_blocks_1_wv, a.v_of_blocks_1_wv, a.d_blocks_1_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wv update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_1_bv, a.m_of_blocks_1_bv, a.v_of_blocks_1_bv, a.d_blocks_1_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_1_wo, a.m_of_blocks_1_wo, a.v_of_blocks_1_wo, a.d_blocks_1_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.wo update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_1_bo, a.m_of_blocks_1_bo, a.v_of_blocks_1_bo, a.d_blocks_1_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_1_norm2_weight, a.m_of_blocks_1_norm2_weight, a.v_of_blocks_1_norm2_weight, a.d_blocks_1_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm2.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_1_norm2_bias, a.m_of_blocks_1_norm2_bias, a.v_of_blocks_1_norm2_bias, a.d_blocks_1_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.norm2.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_1_up, a.m_of_blocks_1_up, a.v_of_blocks_1_up, a.d_blocks_1_up, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.up update model.ts:51"),
  call(k.update_cx72m392gh, [a.blocks_1_bup, a.m_of_blocks_1_bup, a.v_of_blocks_1_bup, a.d_blocks_1_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.bup update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_1_down, a.m_of_blocks_1_down, a.v_of_blocks_1_down, a.d_blocks_1_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.down update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_1_bdown, a.m_of_blocks_1_bdown, a.v_of_blocks_1_bdown, a.d_blocks_1_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.1.bdown update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_2_norm1_weight, a.m_of_blocks_2_norm1_weight, a.v_of_blocks_2_norm1_weight, a.d_blocks_2_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm1.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_2_norm1_bias, a.m_of_blocks_2_norm1_bias, a.v_of_blocks_2_norm1_bias, a.d_blocks_2_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm1.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_2_wq, a.m_of_blocks_2_wq, a.v_of_blocks_2_wq, a.d_blocks_2_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wq update model.ts:42"),
  call(k.update_cx72m392gh, [a.blocks_2_bq, a.m_of_blocks_2_bq, a.v_of_blocks_2_bq, a.d_blocks_2_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_2_wk, a.m_of_blocks_2_wk, a.v_of_blocks_2_wk, a.d_blocks_2_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wk update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_2_bk, a.m_of_blocks_2_bk, a.v_of_blocks_2_bk, a.d_blocks_2_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_2_wv, a.m_of_blocks_2_wv, a.v_of_blocks_2_wv, a.d_blocks_2_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wv update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_2_bv, a.m_of_blocks_2_bv, a.v_of_blocks_2_bv, a.d_blocks_2_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_2_wo, a.m_of_blocks_2_wo, a.v_of_blocks_2_wo, a.d_blocks_2_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.wo update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_2_bo, a.m_of_blocks_2_bo, a.v_of_blocks_2_bo, a.d_blocks_2_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_2_norm2_weight, a.m_of_blocks_2_norm2_weight, a.v_of_blocks_2_norm2_weight, a.d_blocks_2_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm2.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_2_norm2_bias, a.m_of_blocks_2_norm2_bias, a.v_of_blocks_2_norm2_bias, a.d_blocks_2_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.norm2.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_2_up, a.m_of_blocks_2_up, a.v_of_blocks_2_up, a.d_blocks_2_up, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.up update model.ts:51"),
  call(k.update_cx72m392gh, [a.blocks_2_bup, a.m_of_blocks_2_bup, a.v_of_blocks_2_bup, a.d_blocks_2_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.bup update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_2_down, a.m_of_blocks_2_down, a.v_of_blocks_2_down, a.d_blocks_2_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.down update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_2_bdown, a.m_of_blocks_2_bdown, a.v_of_blocks_2_bdown, a.d_blocks_2_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.2.bdown update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_3_norm1_weight, a.m_of_blocks_3_norm1_weight, a.v_of_blocks_3_norm1_weight, a.d_blocks_3_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm1.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_3_norm1_bias, a.m_of_blocks_3_norm1_bias, a.v_of_blocks_3_norm1_bias, a.d_blocks_3_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm1.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_3_wq, a.m_of_blocks_3_wq, a.v_of_blocks_3_wq, a.d_blocks_3_wq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wq update model.ts:42"),
  call(k.update_cx72m392gh, [a.blocks_3_bq, a.m_of_blocks_3_bq, a.v_of_blocks_3_bq, a.d_blocks_3_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_3_wk, a.m_of_blocks_3_wk, a.v_of_blocks_3_wk, a.d_blocks_3_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wk update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_3_bk, a.m_of_blocks_3_bk, a.v_of_blocks_3_bk, a.d_blocks_3_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_3_wv, a.m_of_blocks_3_wv, a.v_of_blocks_3_wv, a.d_blocks_3_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wv update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_3_bv, a.m_of_blocks_3_bv, a.v_of_blocks_3_bv, a.d_blocks_3_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_3_wo, a.m_of_blocks_3_wo, a.v_of_blocks_3_wo, a.d_blocks_3_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.wo update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_3_bo, a.m_of_blocks_3_bo, a.v_of_blocks_3_bo, a.d_blocks_3_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_3_norm2_weight, a.m_of_blocks_3_norm2_weight, a.v_of_blocks_3_norm2_weight, a.d_blocks_3_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm2.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_3_norm2_bias, a.m_of_blocks_3_norm2_bias, a.v_of_blocks_3_norm2_bias, a.d_blocks_3_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.norm2.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_3_up, a.m_of_blocks_3_up, a.v_of_blocks_3_up, a.shared_93, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.up update model.ts:51"),
  call(k.update_cx72m392gh, [a.blocks_3_bup, a.m_of_blocks_3_bup, a.v_of_blocks_3_bup, a.d_blocks_3_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.bup update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_3_down, a.m_of_blocks_3_down, a.v_of_blocks_3_down, a.d_blocks_3_down, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.down update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_3_bdown, a.m_of_blocks_3_bdown, a.v_of_blocks_3_bdown, a.d_blocks_3_bdown, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.3.bdown update model.ts:54"),
  call(k.update_cx72m392gh, [a.norm_weight, a.m_of_norm_weight, a.v_of_norm_weight, a.d_norm_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "norm.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.norm_bias, a.m_of_norm_bias, a.v_of_norm_bias, a.d_norm_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "norm.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.head, a.m_of_head, a.v_of_head, a.d_head, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "head update model.ts:65"),
];

// ── Evaluate: the forward alone, without dropout ──────────────────────────────────────────────────────────────────

const evaluate = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_7], [1024, 1, 1], [256], "embed(embed) embed model.ts:85"),
  call(k.map_1tryft1t2hd, [a.shared_7, a.positions, a.shared_2], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:85"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_9, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_15, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_22, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_9, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_23, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_23, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_23, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_9, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_15, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_22, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_9, a.blocks_1_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_23, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_23, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_23, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_9, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_15, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_22, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_9, a.blocks_2_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_23, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_23, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_23, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_9, a.blocks_3_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_15, a.blocks_3_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_15, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_22, a.blocks_3_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_22, a.shared_16], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_11, a.shared_16, a.shared_7, a.shared_30, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_9, a.blocks_3_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_9, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_50], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_50, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.shared_16], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_23, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_23, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_23, a.blocks_3_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_16, a.workspace_23, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_17], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_6, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_6, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_6, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_2, a.shared_7], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_7, a.shared_2, a.rstd_weight], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.norm_weight, a.norm_bias, a.layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_10], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.layerNorm_weight, a.workspace_10, a.workspace_2], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:91"),
  call(k.crossEntropy, [a.workspace_2, a.targets, a.shared_1, a.crossEntropy_2], [1024, 1, 1], [512, -100], "rows headLoss model.ts:91"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.crossEntropy], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:91"),
  call(k.map_11p69oyu6td, [a.crossEntropy, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:91"),
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
  { slot: 3, path: "embed", names: ["embed"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:59:3" },
  { slot: 4, path: "positions", names: ["positions"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:61:3" },
  { slot: 5, path: "blocks.0.norm1.weight", names: ["blocks.0.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 6, path: "blocks.0.norm1.bias", names: ["blocks.0.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 7, path: "blocks.0.wq", names: ["blocks.0.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:42:3" },
  { slot: 8, path: "blocks.0.bq", names: ["blocks.0.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:43:3" },
  { slot: 9, path: "blocks.0.wk", names: ["blocks.0.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:44:3" },
  { slot: 10, path: "blocks.0.bk", names: ["blocks.0.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:45:3" },
  { slot: 11, path: "blocks.0.wv", names: ["blocks.0.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:46:3" },
  { slot: 12, path: "blocks.0.bv", names: ["blocks.0.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:47:3" },
  { slot: 13, path: "blocks.0.wo", names: ["blocks.0.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:48:3" },
  { slot: 14, path: "blocks.0.bo", names: ["blocks.0.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:49:3" },
  { slot: 15, path: "blocks.0.norm2.weight", names: ["blocks.0.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 16, path: "blocks.0.norm2.bias", names: ["blocks.0.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 17, path: "blocks.0.up", names: ["blocks.0.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:51:3" },
  { slot: 18, path: "blocks.0.bup", names: ["blocks.0.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:52:3" },
  { slot: 19, path: "blocks.0.down", names: ["blocks.0.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:53:3" },
  { slot: 20, path: "blocks.0.bdown", names: ["blocks.0.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:54:3" },
  { slot: 21, path: "blocks.1.norm1.weight", names: ["blocks.1.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 22, path: "blocks.1.norm1.bias", names: ["blocks.1.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 23, path: "blocks.1.wq", names: ["blocks.1.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:42:3" },
  { slot: 24, path: "blocks.1.bq", names: ["blocks.1.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:43:3" },
  { slot: 25, path: "blocks.1.wk", names: ["blocks.1.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:44:3" },
  { slot: 26, path: "blocks.1.bk", names: ["blocks.1.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:45:3" },
  { slot: 27, path: "blocks.1.wv", names: ["blocks.1.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:46:3" },
  { slot: 28, path: "blocks.1.bv", names: ["blocks.1.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:47:3" },
  { slot: 29, path: "blocks.1.wo", names: ["blocks.1.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:48:3" },
  { slot: 30, path: "blocks.1.bo", names: ["blocks.1.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:49:3" },
  { slot: 31, path: "blocks.1.norm2.weight", names: ["blocks.1.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 32, path: "blocks.1.norm2.bias", names: ["blocks.1.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 33, path: "blocks.1.up", names: ["blocks.1.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:51:3" },
  { slot: 34, path: "blocks.1.bup", names: ["blocks.1.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:52:3" },
  { slot: 35, path: "blocks.1.down", names: ["blocks.1.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:53:3" },
  { slot: 36, path: "blocks.1.bdown", names: ["blocks.1.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:54:3" },
  { slot: 37, path: "blocks.2.norm1.weight", names: ["blocks.2.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 38, path: "blocks.2.norm1.bias", names: ["blocks.2.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 39, path: "blocks.2.wq", names: ["blocks.2.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:42:3" },
  { slot: 40, path: "blocks.2.bq", names: ["blocks.2.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:43:3" },
  { slot: 41, path: "blocks.2.wk", names: ["blocks.2.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:44:3" },
  { slot: 42, path: "blocks.2.bk", names: ["blocks.2.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:45:3" },
  { slot: 43, path: "blocks.2.wv", names: ["blocks.2.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:46:3" },
  { slot: 44, path: "blocks.2.bv", names: ["blocks.2.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:47:3" },
  { slot: 45, path: "blocks.2.wo", names: ["blocks.2.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:48:3" },
  { slot: 46, path: "blocks.2.bo", names: ["blocks.2.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:49:3" },
  { slot: 47, path: "blocks.2.norm2.weight", names: ["blocks.2.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 48, path: "blocks.2.norm2.bias", names: ["blocks.2.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 49, path: "blocks.2.up", names: ["blocks.2.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:51:3" },
  { slot: 50, path: "blocks.2.bup", names: ["blocks.2.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:52:3" },
  { slot: 51, path: "blocks.2.down", names: ["blocks.2.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:53:3" },
  { slot: 52, path: "blocks.2.bdown", names: ["blocks.2.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:54:3" },
  { slot: 53, path: "blocks.3.norm1.weight", names: ["blocks.3.norm1.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 54, path: "blocks.3.norm1.bias", names: ["blocks.3.norm1.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 55, path: "blocks.3.wq", names: ["blocks.3.wq"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:42:3" },
  { slot: 56, path: "blocks.3.bq", names: ["blocks.3.bq"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:43:3" },
  { slot: 57, path: "blocks.3.wk", names: ["blocks.3.wk"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:44:3" },
  { slot: 58, path: "blocks.3.bk", names: ["blocks.3.bk"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:45:3" },
  { slot: 59, path: "blocks.3.wv", names: ["blocks.3.wv"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:46:3" },
  { slot: 60, path: "blocks.3.bv", names: ["blocks.3.bv"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:47:3" },
  { slot: 61, path: "blocks.3.wo", names: ["blocks.3.wo"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:48:3" },
  { slot: 62, path: "blocks.3.bo", names: ["blocks.3.bo"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:49:3" },
  { slot: 63, path: "blocks.3.norm2.weight", names: ["blocks.3.norm2.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 64, path: "blocks.3.norm2.bias", names: ["blocks.3.norm2.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 65, path: "blocks.3.up", names: ["blocks.3.up"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:51:3" },
  { slot: 66, path: "blocks.3.bup", names: ["blocks.3.bup"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:52:3" },
  { slot: 67, path: "blocks.3.down", names: ["blocks.3.down"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:53:3" },
  { slot: 68, path: "blocks.3.bdown", names: ["blocks.3.bdown"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:54:3" },
  { slot: 69, path: "norm.weight", names: ["norm.weight"], role: "base", trainable: true, init: { kind: "ones" }, at: "examples/gpt/model.ts:35:3" },
  { slot: 70, path: "norm.bias", names: ["norm.bias"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/gpt/model.ts:37:3" },
  { slot: 71, path: "head", names: ["head"], role: "base", trainable: true, init: { kind: "normal", std: 0.02 }, at: "examples/gpt/model.ts:65:3" },
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
  "DAYQEQYFDQgDCQfHBSEJZW1iZWQuZjMyAAwPbWFwLjF0cnlmdDF0MmhkAA0Sbm9ybWFsaXNlLmNlbnRlcmVkAA4PbWFwLjFpa3BwcGNzNjl1AA8fbWF0",
  "bXVsLnBhY2suZjMyLnRyYW5zcG9zZWQuYmlhcwAQG21hdG11bC5yb3dzLnBhbmVscy5iaWFzLmZtYQARDWF0dGVudGlvbi5mbWEAEg9tYXAuMjhuOW1s",
  "bnkyeXMAEw9tYXAuMjZtaHp6ZmhnZmcAFBptYXRtdWwucGFjay5mMzIudHJhbnNwb3NlZAAVFm1hdG11bC5yb3dzLnBhbmVscy5mbWEAFgxjcm9zc0Vu",
  "dHJvcHkAFxdyZWR1Y2Uucm93cy4yN3BkdnA3MGE5bAAYD21hcC4xMXA2OW95dTZ0ZAAZD21hcC4yN3VrcDlwNjVqYQAaD21hcC4yZDc4b3Jja2JwdQAb",
  "EGNyb3NzRW50cm9weUdyYWQAHA9tYXRtdWwucGFjay5mMzIAHSdtYXRtdWwuc3RyaXBzLmYzMi50cmFuc3Bvc2VkLnBhbmVscy5mbWEAHhpyZWR1Y2Uu",
  "Y29sdW1ucy4yMWJjM3VpemhkdQAfGnJlZHVjZS5jb2x1bW5zLjFrMGpxdnRzbXVnACAObWFwLmpkM2ZnbTBiN2sAIRpub3JtYWxpc2VHcmFkLmYzMi5j",
  "ZW50ZXJlZAAiDm1hcC5pc3Rnem9xdnRrACMTYXR0ZW50aW9uR3JhZC5kZWx0YQAkE2F0dGVudGlvbkdyYWQucS5mbWEAJRRhdHRlbnRpb25HcmFkLmt2",
  "LmZtYQAmD21hcC4yZTI3MjU0OWZteAAnCWVtYmVkR3JhZAAoFnJlZHVjZS5yb3dzLjNkdndnZXljemwAKQ5tYXAudXR0NHhpdXozZQAqDm1hcC5oemRj",
  "Znhzc3E4ACsRdXBkYXRlLmN4NzJtMzkyZ2gALArb6QEtOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf95AEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkK",
  "C/3kAQuLBAMHfwh7AX8gAkEBayEGIAAgAUEAIAZBACAGSBtsaiEHIAAgAUEBIAZBASAGSBtsaiEIIAAgAUECIAZBAiAGSBtsaiEJIAAgAUEDIAZBAyAG",
  "SBtsaiEKIANBfHEhC0EAIQwCQCAMIAtODQADQCAH/QAEACENIAj9AAQAIQ4gCf0ABAAhDyAK/QAEACEQIA0gDv0NAAECAxAREhMEBQYHFBUWFyERIA0g",
  "Dv0NCAkKCxgZGhsMDQ4PHB0eHyESIA8gEP0NAAECAxAREhMEBQYHFBUWFyETIA8gEP0NCAkKCxgZGhsMDQ4PHB0eHyEUIAQgESAT/Q0AAQIDBAUGBxAR",
  "EhMUFRYX/QsEACAEIAVqIQQgBCARIBP9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAQgBWohBCAEIBIgFP0NAAECAwQFBgcQERITFBUWF/0LBAAgBCAFaiEE",
  "IAQgEiAU/Q0ICQoLDA0ODxgZGhscHR4f/QsEACAEIAVqIQQgB0EQaiEHIAhBEGohCCAJQRBqIQkgCkEQaiEKIAxBBGoiDCALSA0ACwsgCyEVAkAgFSAD",
  "Tg0AA0AgBCAHKgIAOAIAIAdBBGohByAEIAgqAgA4AgQgCEEEaiEIIAQgCSoCADgCCCAJQQRqIQkgBCAKKgIAOAIMIApBBGohCiAEIAVqIQQgFUEBaiIV",
  "IANIDQALCwu0AQEDeyACQQROBEAgA0EBRwRAIAEgACADav0ABAD95AEhAQsgACAB/QsEAAUgAkEASgRAIAEhBCADQQFHBEAgASAAIANq/QkCAP3kASEE",
  "CyAAIAT9WgIAAAsgAkEBSgRAIAEhBSADQQFHBEAgASAAIANq/QkCBP3kASEFCyAAIAX9WgIEAQsgAkECSgRAIAEhBiADQQFHBEAgASAAIANq/QkCCP3k",
  "ASEGCyAAIAb9WgIIAgsLC4kMAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAA",
  "AAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0M",
  "AAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9AAQAIRAgCP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAh",
  "FyAAIAFBASAKQQFrQQEgCkEBa0gbbGohGCAAIAFBAiAKQQFrQQIgCkEBa0gbbGohGSAAIAFBAyAKQQFrQQMgCkEBa0gbbGohGiADIRsgByEcAkADQCAb",
  "/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGoh",
  "GCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9q",
  "IRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2F",
  "AiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsg",
  "BGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIh",
  "DiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMg",
  "GkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYg",
  "FiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYg",
  "FSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRAIAlBAUcEQCAMIAUgCWogBkEAbGr9AAQA/eQBIQwgDSAFIAlqIAZB",
  "AGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD95AEhDiAPIAUgCWogBmr9AAQQ/eQBIQ8gECAFIAlqIAZBAXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0av0A",
  "BBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQBIRIgEyAFIAlqIAZBA2xq/QAEEP3kASETCyAFIAz9CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP",
  "/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAGaiEFBSAKQQBKBEAgBSAMIAtBAGsgCRACIAVBEGogDSAL",
  "QQRrIAkQAiAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAIgBUEQaiAPIAtBBGsgCRACIAUgBmohBQsgCkECSgRAIAUgECALQQBrIAkQAiAFQRBqIBEg",
  "C0EEayAJEAIgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRACIAVBEGogEyALQQRrIAkQAiAFIAZqIQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsLlggI",
  "BH8BewN/CHsBfwZ7AX8KeyAGQXxxIQkgACABQQEgAkEBa0EBIAJBAWtIG2xqIQogACABQQIgAkEBa0ECIAJBAWtIG2xqIQsgACABQQMgAkEBa0EDIAJB",
  "AWtIG2xqIQwgB/0TIQ1BACEOAkAgDiAFTg0AA0AgAyAEIA5saiEPIA8gBGogDyAOQQFqIAVIGyEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAA",
  "AAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAA",
  "ACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGEEAIRkCQCAZIAlODQADQCAPIBlBAnRq/QAEACEaIBAgGUECdGr9AAQAIRsg",
  "ACAZQQJ0av0ABAAhHCAcIBogEf2FAiERIBwgGyAS/YUCIRIgCiAZQQJ0av0ABAAhHSAdIBogE/2FAiETIB0gGyAU/YUCIRQgCyAZQQJ0av0ABAAhHiAe",
  "IBogFf2FAiEVIB4gGyAW/YUCIRYgDCAZQQJ0av0ABAAhHyAfIBogF/2FAiEXIB8gGyAY/YUCIRggGUEEaiIZIAlIDQALCyAJISACQCAgIAZODQADQCAP",
  "ICBBAnRq/VwCACEhIBAgIEECdGr9XAIAISIgACAgQQJ0av1cAgAhIyAjICEgEf2FAiERICMgIiAS/YUCIRIgCiAgQQJ0av1cAgAhJCAkICEgE/2FAiET",
  "ICQgIiAU/YUCIRQgCyAgQQJ0av1cAgAhJSAlICEgFf2FAiEVICUgIiAW/YUCIRYgDCAgQQJ0av1cAgAhJiAmICEgF/2FAiEXICYgIiAY/YUCIRggIEEB",
  "aiIgIAZIDQALCyARIBP9DQABAgMEBQYHEBESExQVFhcgESAT/Q0ICQoLDA0ODxgZGhscHR4f/eQBIScgFSAX/Q0AAQIDBAUGBxAREhMUFRYXIBUgF/0N",
  "CAkKCwwNDg8YGRobHB0eH/3kASEoIAggDkEEdGogJyAo/Q0AAQIDCAkKCxAREhMYGRobICcgKP0NBAUGBwwNDg8UFRYXHB0eH/3kASAN/eYB/QsEACAS",
  "IBT9DQABAgMEBQYHEBESExQVFhcgEiAU/Q0ICQoLDA0ODxgZGhscHR4f/eQBISkgFiAY/Q0AAQIDBAUGBxAREhMUFRYXIBYgGP0NCAkKCwwNDg8YGRob",
  "HB0eH/3kASEqIAggDkEEdGogKSAq/Q0AAQIDCAkKCxAREhMYGRobICkgKv0NBAUGBwwNDg8UFRYXHB0eH/3kASAN/eYB/QsEECAOQQJqIg4gBUgNAAsL",
  "C+0KAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAA",
  "AAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAA",
  "ACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9AAQAIRAgCP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAhFyADIRsgByEcAkADQCAb",
  "/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQg",
  "EP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQ",
  "IRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR",
  "/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAW",
  "IBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwh",
  "FiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYg",
  "FSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiES",
  "IBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRAIAlBAUcEQCAMIAUgCWogBkEAbGr9AAQA/eQBIQwgDSAFIAlq",
  "IAZBAGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD95AEhDiAPIAUgCWogBmr9AAQQ/eQBIQ8gECAFIAlqIAZBAXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0",
  "av0ABBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQBIRIgEyAFIAlqIAZBA2xq/QAEEP3kASETCyAFIAz9CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAg",
  "BSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAGaiEFBSAKQQBKBEAgBSAMIAtBAGsgCRACIAVBEGog",
  "DSALQQRrIAkQAiAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAIgBUEQaiAPIAtBBGsgCRACIAUgBmohBQsgCkECSgRAIAUgECALQQBrIAkQAiAFQRBq",
  "IBEgC0EEayAJEAIgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRACIAVBEGogEyALQQRrIAkQAiAFIAZqIQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsL",
  "5wIDA38BewZ/IAdBeHEhCEEAIQkCQCAJIAhODQADQCAAQRBBACACIAlBAnRqIAMgBCAJQQJ0aiAFIAFBf0EAIAZBCBAFIAlBCGoiCSAISA0ACwsgCCEK",
  "AkAgCiAHTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhCyACIApBAnRqIQxBACENAkAgDSABTg0AA0AgACANQQR0av0ABAAgDP0JAgAgC/2FAiELIAwgA2oh",
  "DCANQQFqIg0gAUgNAAsLIAZBAEoEQCAEIApBAnRqIAVBAGxqIQ4gDiAOKgIAIAv9HwCSOAIACyAGQQFKBEAgBCAKQQJ0aiAFaiEPIA8gDyoCACAL/R8B",
  "kjgCAAsgBkECSgRAIAQgCkECdGogBUEBdGohECAQIBAqAgAgC/0fApI4AgALIAZBA0oEQCAEIApBAnRqIAVBA2xqIREgESARKgIAIAv9HwOSOAIACyAK",
  "QQFqIgogB0gNAAsLC7IFAQd7IAAhASAA/QwAAIAAAACAAAAAgAAAAIAA/UMhAiAA/QwAAABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+",
  "AAAAfgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwXAAAAFwAAABcAAAAXAAAA/U79sQEhAyAA/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAA",
  "AD/9UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9QyEEIAMgBP2uASEDIAAgBCAA/U795AEhACAD/foBIQUgAP0MAACAPwAAgD8AAIA/AACAP/3lASEAIAAg",
  "AP3mASEGIAAgBv3mAf0MuyGQPbshkD27IZA9uyGQPSAA/eYB/Qy40eu9uNHrvbjR67240eu9/eQBIAD95gH9DBol7z0aJe89GiXvPRol7z395AEgAP3m",
  "Af0MT13+vU9d/r1PXf69T13+vf3kASAA/eYB/Qy/6RE+v+kRPr/pET6/6RE+/eQBIAD95gH9DFCuKr5Qriq+UK4qvlCuKr795AEgAP3mAf0MrM5MPqzO",
  "TD6szkw+rM5MPv3kASAA/eYB/Qz8/3++/P9/vvz/f778/3++/eQBIAD95gH9DKqqqj6qqqo+qqqqPqqqqj795AH95gEhByAHIAX9DIOAXrmDgF65g4Be",
  "uYOAXrn95gH95AEhByAHIAb9DAAAAD8AAAA/AAAAPwAAAD/95gH95QEhByAAIAf95AEgBf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3kASEH/QwAAID/AACA",
  "/wAAgP8AAID/IAcgAf0MAAAAAAAAAAAAAAAAAAAAAP1B/VIhByABIAcgAf0MAACAfwAAgH8AAIB/AACAf/1B/VIhByAHIAH9DAAAAAAAAAAAAAAAAAAA",
  "AAD9Rv1N/VAL0gMBBXsgAP0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEBIAH9DDuquD87qrg/O6q4PzuquD/95gH9DAAA",
  "QEsAAEBLAABASwAAQEv95AEhAiAC/QwAAEBLAABASwAAQEsAAEBL/eUBIQMgASAD/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIQEgASAD/QyDgF65g4Be",
  "uYOAXrmDgF65/eYB/eUBIQEgAv0MAABASwAAQEsAAEBLAABAS/2xASEEIARBAf2sASEFIAEgAf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAB/eYB/QzOQ7c6",
  "zkO3Os5DtzrOQ7c6/eQBIAH95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgAf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAB/eYB/Qyqqio+qqoqPqqqKj6q",
  "qio+/eQBIAH95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgAf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAF/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9",
  "qwH95gEgBCAF/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gELoQIBBHsgAP3gASEBIAAgAP3mASEC/Qzq8Lq76vC6u+rwurvq8Lq7IAL95gH9",
  "DE4TqTxOE6k8ThOpPE4TqTz95AEgAv3mAf0MLR5cvS0eXL0tHly9LR5cvf3kASAC/eYB/QyTgwg+k4MIPpODCD6Tgwg+/eQBIAL95gH9DJmqqr6Zqqq+",
  "maqqvpmqqr795AEgAv3mASAA/eYBIAD95AEhA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAQAAAAEAAAABAAAAAQCABIAH95AEQCP0MAACAPwAAgD8AAIA/",
  "AACAP/3kAf3nAf3lASEEIAQgAP0MAAAAgAAAAIAAAACAAAAAgP1O/VAhBCAEIAMgAf0MAAAgPwAAID8AACA/AAAgP/1E/VILOgAgACAAIAD9DQgJCgsM",
  "DQ4PAAECAwQFBgf96QEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3pAQvWAQEDfyACQQROBEBBACEGAkAgBiADTg0AA0AgBCAA/QAEAP0LBAAgACAB",
  "aiEAIAQgBWohBCAGQQFqIgYgA0gNAAsLBSACQQFrIQdBACEIAkAgCCADTg0AA0AgBCAAQQAgB0EAIAdIG0ECdGoqAgA4AgAgBCAAQQEgB0EBIAdIG0EC",
  "dGoqAgA4AgQgBCAAQQIgB0ECIAdIG0ECdGoqAgA4AgggBCAAQQMgB0EDIAdIG0ECdGoqAgA4AgwgACABaiEAIAQgBWohBCAIQQFqIgggA0gNAAsLCwu6",
  "AQEHfyAEIQYCQCAGIAVODQADQCAAIAEgBkECdGooAgAgA2xBAnRqIQcgAiAGIANsQQJ0aiEIIAMhCSAJQXxxIQpBACELAkAgCyAKTg0AA0AgCCALQQJ0",
  "aiAHIAtBAnRq/QAEAP0LBAAgC0EEaiILIApIDQALCyAKIQwCQCAMIAlODQADQCAIIAxBAnRqIAcgDEECdGr9CQIA/VoCAAAgDEEBaiIMIAlIDQALCyAG",
  "QQFqIgYgBUgNAAsLC+QCBAx/BHsBfwR7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAH",
  "bCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAIBEgBGxBAnRqIRIgAUEAQQJ0aiETIAIgESAEbEECdGohFCAO",
  "IRUCQCAVIBBODQADQCASIBVBAnRq/QAEACEWIBMgFUECdGr9AAQAIRcgFiAX/eQBIRggGCEZIBQgFUECdGogGf0LBAAgFUEEaiIVIBBIDQALCyAQIRoC",
  "QCAaIA9ODQADQCASIBpBAnRq/QkCACEbIBMgGkECdGr9CQIAIRwgGyAc/eQBIR0gHSEeIBQgGkECdGogHv0fADgCACAaQQFqIhogD0gNAAsLIBFBAWoi",
  "ESANSA0ACwsgC0EBaiILIAlIDQALCwvoBAsFfwJ7An8BfQJ7An8CewJ/An0BewR/IAUhBwJAIAcgBk4NAANAIAAgByADbEECdGohCCABIAcgA2xBAnRq",
  "IQkgAyEKIApBfHEhC/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ1BACEOAkAgDiALTg0AA0AgDCAIIA5BAnRq/QAEAP3kASEM",
  "IA5BBGoiDiALSA0ACwsgCyEPAkAgDyAKTg0AA0AgDSAIIA9BAnRq/QkCAP3kASENIA9BAWoiDyAKSA0ACwsgDBAA/R8AIA39HwCSIRAgECADspX9EyER",
  "IAMhEyATQXxxIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEWQQAhFwJAIBcgFE4NAANAIAggF0ECdGr9AAQAIBH95QEhEiAV",
  "IBIgEv3mAf3kASEVIBdBBGoiFyAUSA0ACwsgFCEYAkAgGCATTg0AA0AgCCAYQQJ0av0JAgAgEf3lASESIBYgEiAS/eYB/eQBIRYgGEEBaiIYIBNIDQAL",
  "CyAVEAD9HwAgFv0fAJIhGUMAAIA/IBkgA7KVIASSkZUhGiACIAdBAnRqIBo4AgAgGv0TIRsgAyEcIBxBfHEhHUEAIR4CQCAeIB1ODQADQCAJIB5BAnRq",
  "IAggHkECdGr9AAQAIBH95QEgG/3mAf0LBAAgHkEEaiIeIB1IDQALCyAdIR8CQCAfIBxODQADQCAJIB9BAnRqIAggH0ECdGr9CQIAIBH95QEgG/3mAf1a",
  "AgAAIB9BAWoiHyAcSA0ACwsgB0EBaiIHIAZIDQALCwucAwQNfwZ7AX8GeyAFIAhqQQFrIAhuIQsgCSEMAkAgDCAKTg0AA0AgDCALbiAHbCENIAYgDSAH",
  "aiAGIA0gB2pIGyEOIAwgC3AgCGwhDyAFIA8gCGogBSAPIAhqSBshECAPIBAgD2tBfHFqIREgDSESAkAgEiAOTg0AA0AgACASIAVsQQJ0aiETIAFBAEEC",
  "dGohFCACQQBBAnRqIRUgAyASIAVsQQJ0aiEWIA8hFwJAIBcgEU4NAANAIBMgF0ECdGr9AAQAIRggFCAXQQJ0av0ABAAhGSAYIBn95gEhGiAVIBdBAnRq",
  "/QAEACEbIBogG/3kASEcIBwhHSAWIBdBAnRqIB39CwQAIBdBBGoiFyARSA0ACwsgESEeAkAgHiAQTg0AA0AgEyAeQQJ0av0JAgAhHyAUIB5BAnRq/QkC",
  "ACEgIB8gIP3mASEhIBUgHkECdGr9CQIAISIgISAi/eQBISMgIyEkIBYgHkECdGogJP0fADgCACAeQQFqIh4gEEgNAAsLIBJBAWoiEiAOSA0ACwsgDEEB",
  "aiIMIApIDQALCwveAwEHfyALIQ0CQCANIAxODQADQCAKIA0gCW5qIAVsIQ4gCCANIAlwQQN0aiEPIAUgD2shECABIA0gB0EBamxBBXRqIREgESACIA9B",
  "ACAQQQFrQQAgEEEBa0gbakECdGoqAgA4AgAgESACIA9BASAQQQFrQQEgEEEBa0gbakECdGoqAgA4AgQgESACIA9BAiAQQQFrQQIgEEEBa0gbakECdGoq",
  "AgA4AgggESACIA9BAyAQQQFrQQMgEEEBa0gbakECdGoqAgA4AgwgESACIA9BBCAQQQFrQQQgEEEBa0gbakECdGoqAgA4AhAgESACIA9BBSAQQQFrQQUg",
  "EEEBa0gbakECdGoqAgA4AhQgESACIA9BBiAQQQFrQQYgEEEBa0gbakECdGoqAgA4AhggESACIA9BByAQQQFrQQcgEEEBa0gbakECdGoqAgA4AhwgEUEg",
  "aiERQQBBACAQQQBKGyESIAAgDiAPIBJqaiAEbCAGakECdGogBEECdCAQIBJrQQQgECASa0EESBsgByARQSAQAUEEQQAgEEEEShshEyAAIA4gDyATamog",
  "BGwgBmpBAnRqIARBAnQgECATa0EEIBAgE2tBBEgbIAcgEUEQakEgEAEgDUEBaiINIAxIDQALCwuMBAEffyAKIA1qQQFrIA1uIRMgBCAMakEBayAMbiEU",
  "IAZBAnQhFSAIQQFqQQV0IRYgCkEIakEBa0EIbiEXIAVBAnQhGCARIRkCQCAZIBJODQADQCAOIBlsIA9uIRogDiAZQQFqbCAPbiEbIBohHAJAIBwgG04N",
  "AANAIBwgE24hHSAdIBRuIR4gCyAeaiEfIB0gFHAgDGwhICAEICAgDGogBCAgIAxqSBshISAcIBNwIA1sISIgCiAiIA1qIAogIiANakgbISMgACAfIARs",
  "IAZsQQJ0aiEkIAIgHyAEbCAFbEECdGohJUEAISYCQCAmIAhODQADQEGAAiAIICZrQYACIAggJmtIGyEnIAcgJmohKCAQICZBAEpyISlBAEEBICkbISog",
  "ICErAkAgKyAhTg0AA0AgISArQSBqICEgK0EgakgbISwgIiEtAkAgLSAjTg0AA0BBfyEvIAEgHiAXbCAtQQhuaiAWbGohLkF/IC4gKRshLyAuICZBAWpB",
  "BXRqIS4gCSAtaiEwIAUgMGshMSAkICsgFWxqIChBAnRqIBUgFUECdCAuQSAgJSArIBhsaiAwQQJ0aiAYICcgLyAqICwgK2sgMRADIC1BCGoiLSAjSA0A",
  "CwsgK0EgaiIrICFIDQALCyAmQYACaiImIAhIDQALCyAcQQFqIhwgG0gNAAsLIBlBAWoiGSASSA0ACwsL1xshJH8CewF/AnsCfwJ7An8BewJ/DHsCfwF9",
  "AXsEfwF9AXsEfwF9AXsEfwF9AXsHfwJ7AX8BewR/AXsEfwF7BH8BewR/IAxBAnQhFiAOQQJ0IRcgCUEQakEBa0EQbiEYIBQhGQJAIBkgFU4NAANAIAUg",
  "GUGQCWxqIRogGkGQCGohGyAZIRwCQCAcIBJODQADQCAcIBhuIR0gHSAHbiEeIB0gB3AhHyAfIAhsIAduISAgHCAYcEEEdCEhIAkgIUEQaiAJICFBEGpI",
  "GyEiIB4gB2wgCWwgC2wgHyANbGogDEEAbGohIyAeIAhsIApsIAtsICAgD2xqIA5BAGxqISQgBSAeIAlsQQJ0aiElIAQgHSAJbEECdGohJkEAIScgISEo",
  "AkAgKCAiTg0AA0AgAyAjICggDGxqQQJ0aiEpIAshKiAqQXxxIStBACEsAkAgLCArTg0AA0AgKSAsQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgLEEE",
  "aiIsICtIDQALCyArIS0CQCAtICpODQADQCApIC1BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgLUEBaiItICpIDQALCyAoQQFqIiggIkgNAAsLQQAh",
  "LgJAIC5BgAFODQADQCAbIC5q/QzmsWH/5rFh/+axYf/msWH//QsEACAbIC5q/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAuQSBqIi5BgAFIDQALCyAiIAog",
  "EBshLyAnITACQCAwIC9ODQADQCAvIDBBwABqIC8gMEHAAGpIGyExIAEgJCAwIA5sakECdGohMiACICQgMCAObGpBAnRqITMgISE0AkAgNCAiTg0AA0BB",
  "BCAiIDRrQQQgIiA0a0gbITUgMSA0IDVqIDEgNCA1akgbIDEgEBshNiA2IDBrITcgN0EASgRAIBsgNCAha0EDdGohOCAjIDQgDGxqITkgACA5QQJ0aiAW",
  "IDUgMiAXIDcgCyARIBoQBCA0/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgIkEBa/0R/bYBITr9DAAAAAAAAAAAAAAAAAAAAAAhOyAQIDYgNEpxITwgOP0A",
  "BAAhPSA9IT4gPARAQQAhPwJAID8gN04NAANAIBogP0EEdGohQCAwID9q/REhQf0M5rFh/+axYf/msWH/5rFh/yBA/QAEACBBIDr9OyBBIDv9Of1Q/VIh",
  "QiBAIEL9CwQAID0gQv3rASE9ID9BAWoiPyA3SA0ACwsFQQAhQwJAIEMgN04NAANAIBogQ0EEdGohRCA9IET9AAQA/esBIT0gQ0EBaiJDIDdIDQALCwv9",
  "DAAAAAAAAAAAAAAAAAAAAAAhRUEAIUYCQCBGIDdODQADQCAaIEZBBHRqIUcgR/0ABAAgPf3lASFIIEj9DAAAoMIAAKDCAACgwgAAoML96wH9DAAAoEIA",
  "AKBCAACgQgAAoEL96gEhSSBJ/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIUogSv0MAABASwAAQEsAAEBLAABAS/3lASFL",
  "IEkgS/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASFJIEkgS/0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASFJIEr9DAAAQEsAAEBLAABASwAAQEv9sQEhTCBJ",
  "IEn95gH9DGdpUDlnaVA5Z2lQOWdpUDkgSf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASBJ/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIEn95gH9DMGpKj3B",
  "qSo9wakqPcGpKj395AEgSf3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASBJ/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIEn95AH9DAAAgD8AAIA/AACA",
  "PwAAgD/95AEgTEEX/asB/a4BIEj9DAAAoMIAAKDCAACgwgAAoML9Q/1PIU0gRyBN/QsEACBFIE395AEhRSBGQQFqIkYgN0gNAAsLID4gPf3lASFOIE79",
  "DAAAoMIAAKDCAACgwgAAoML96wH9DAAAoEIAAKBCAACgQgAAoEL96gEhTyBP/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQB",
  "IVAgUP0MAABASwAAQEsAAEBLAABAS/3lASFRIE8gUf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASFPIE8gUf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASFP",
  "IFD9DAAAQEsAAEBLAABASwAAQEv9sQEhUiBPIE/95gH9DGdpUDlnaVA5Z2lQOWdpUDkgT/3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASBP/eYB/QwIiQg8",
  "CIkIPAiJCDwIiQg8/eQBIE/95gH9DMGpKj3BqSo9wakqPcGpKj395AEgT/3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASBP/eYB/QwAAAA/AAAAPwAAAD8A",
  "AAA//eQB/eYBIE/95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgUkEX/asB/a4BIE79DAAAoMIAAKDCAACgwgAAoML9Q/1PIVMgOCA9/QsEACA4IDj9AAQQ",
  "IFP95gEgRf3kAf0LBBAgAyA5QQJ0aiFUIFQhVSBT/R8AIVYgNUEASiBWQwAAgD9ccQRAIFb9EyFXIAshWCBYQXxxIVlBACFaAkAgWiBZTg0AA0AgVSBa",
  "QQJ0aiBVIFpBAnRq/QAEACBX/eYB/QsEACBaQQRqIlogWUgNAAsLIFkhWwJAIFsgWE4NAANAIFUgW0ECdGogVSBbQQJ0av0JAgAgV/3mAf1aAgAAIFtB",
  "AWoiWyBYSA0ACwsLIFUgFmohVSBT/R8BIVwgNUEBSiBcQwAAgD9ccQRAIFz9EyFdIAshXiBeQXxxIV9BACFgAkAgYCBfTg0AA0AgVSBgQQJ0aiBVIGBB",
  "AnRq/QAEACBd/eYB/QsEACBgQQRqImAgX0gNAAsLIF8hYQJAIGEgXk4NAANAIFUgYUECdGogVSBhQQJ0av0JAgAgXf3mAf1aAgAAIGFBAWoiYSBeSA0A",
  "CwsLIFUgFmohVSBT/R8CIWIgNUECSiBiQwAAgD9ccQRAIGL9EyFjIAshZCBkQXxxIWVBACFmAkAgZiBlTg0AA0AgVSBmQQJ0aiBVIGZBAnRq/QAEACBj",
  "/eYB/QsEACBmQQRqImYgZUgNAAsLIGUhZwJAIGcgZE4NAANAIFUgZ0ECdGogVSBnQQJ0av0JAgAgY/3mAf1aAgAAIGdBAWoiZyBkSA0ACwsLIFUgFmoh",
  "VSBT/R8DIWggNUEDSiBoQwAAgD9ccQRAIGj9EyFpIAshaiBqQXxxIWtBACFsAkAgbCBrTg0AA0AgVSBsQQJ0aiBVIGxBAnRq/QAEACBp/eYB/QsEACBs",
  "QQRqImwga0gNAAsLIGshbQJAIG0gak4NAANAIFUgbUECdGogVSBtQQJ0av0JAgAgaf3mAf1aAgAAIG1BAWoibSBqSA0ACwsLIFUgFmohVSAaIDcgMyAX",
  "IFQgFiA1IAsQBgsgNEEEaiI0ICJIDQALCyAwQcAAaiIwIC9IDQALCyAhIW4CQCBuICJODQADQEEEICIgbmtBBCAiIG5rSBshbyAbIG4gIWtBA3RqIXAg",
  "cP0ABBAhcSBw/QAEACBxEAf95AEhciADICMgbiAMbGpBAnRqIXMgb0EASgRAICYgbkECdGogcv1aAgAAQwAAgD8gcf0fAJX9EyF0IAshdSB1QXxxIXZB",
  "ACF3AkAgdyB2Tg0AA0AgcyB3QQJ0aiBzIHdBAnRq/QAEACB0/eYB/QsEACB3QQRqIncgdkgNAAsLIHYheAJAIHggdU4NAANAIHMgeEECdGogcyB4QQJ0",
  "av0JAgAgdP3mAf1aAgAAIHhBAWoieCB1SA0ACwsgcyAWaiFzCyBvQQFKBEAgJiBuQQFqQQJ0aiBy/VoCAAFDAACAPyBx/R8Blf0TIXkgCyF6IHpBfHEh",
  "e0EAIXwCQCB8IHtODQADQCBzIHxBAnRqIHMgfEECdGr9AAQAIHn95gH9CwQAIHxBBGoifCB7SA0ACwsgeyF9AkAgfSB6Tg0AA0AgcyB9QQJ0aiBzIH1B",
  "AnRq/QkCACB5/eYB/VoCAAAgfUEBaiJ9IHpIDQALCyBzIBZqIXMLIG9BAkoEQCAmIG5BAmpBAnRqIHL9WgIAAkMAAIA/IHH9HwKV/RMhfiALIX8gf0F8",
  "cSGAAUEAIYEBAkAggQEggAFODQADQCBzIIEBQQJ0aiBzIIEBQQJ0av0ABAAgfv3mAf0LBAAggQFBBGoigQEggAFIDQALCyCAASGCAQJAIIIBIH9ODQAD",
  "QCBzIIIBQQJ0aiBzIIIBQQJ0av0JAgAgfv3mAf1aAgAAIIIBQQFqIoIBIH9IDQALCyBzIBZqIXMLIG9BA0oEQCAmIG5BA2pBAnRqIHL9WgIAA0MAAIA/",
  "IHH9HwOV/RMhgwEgCyGEASCEAUF8cSGFAUEAIYYBAkAghgEghQFODQADQCBzIIYBQQJ0aiBzIIYBQQJ0av0ABAAggwH95gH9CwQAIIYBQQRqIoYBIIUB",
  "SA0ACwsghQEhhwECQCCHASCEAU4NAANAIHMghwFBAnRqIHMghwFBAnRq/QkCACCDAf3mAf1aAgAAIIcBQQFqIocBIIQBSA0ACwsgcyAWaiFzCyBuQQRq",
  "Im4gIkgNAAsLIBwgE2oiHCASSA0ACwsgGUEBaiIZIBVIDQALCwveAgQMfwR7AX8EeyADIAZqQQFrIAZuIQkgByEKAkAgCiAITg0AA0AgCiAJbiAFbCEL",
  "IAQgCyAFaiAEIAsgBWpIGyEMIAogCXAgBmwhDSADIA0gBmogAyANIAZqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFB",
  "AEECdGohEiACQQBBAnRqIRMgDSEUAkAgFCAPTg0AA0AgESAUQQJ0av0ABAAhFSASIBRBAnRq/QAEACEWIBUgFv3kASEXIBchGCATIBRBAnRqIBj9CwQA",
  "IBRBBGoiFCAPSA0ACwsgDyEZAkAgGSAOTg0AA0AgESAZQQJ0av0JAgAhGiASIBlBAnRq/QkCACEbIBogG/3kASEcIBwhHSATIBlBAnRqIB39HwA4AgAg",
  "GUEBaiIZIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLwgQEC38LewF/C3sgAiAFakEBayAFbiEIIAYhCQJAIAkgB04NAANAIAkgCG4g",
  "BGwhCiADIAogBGogAyAKIARqSBshCyAJIAhwIAVsIQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxrQXxxaiEOIAohDwJAIA8gC04NAANAIABBAEECdGoh",
  "ECABQQBBAnRqIREgDCESAkAgEiAOTg0AA0AgECASQQJ0av0ABAAhE/0MAAAAPwAAAD8AAAA/AAAAPyAT/eYBIRT9DBMnNz0TJzc9Eyc3PRMnNz0gE/3m",
  "ASEVIBUgE/3mASEWIBYgE/3mASEXIBMgF/3kASEY/QwqQkw/KkJMPypCTD8qQkw/IBj95gEhGSAZEAkhGv0MAACAPwAAgD8AAIA/AACAPyAa/eQBIRsg",
  "FCAb/eYBIRwgHCEdIBEgEkECdGogHf0LBAAgEkEEaiISIA5IDQALCyAOIR4CQCAeIA1ODQADQCAQIB5BAnRq/QkCACEf/QwAAAA/AAAAPwAAAD8AAAA/",
  "IB/95gEhIP0MEyc3PRMnNz0TJzc9Eyc3PSAf/eYBISEgISAf/eYBISIgIiAf/eYBISMgHyAj/eQBIST9DCpCTD8qQkw/KkJMPypCTD8gJP3mASElICUQ",
  "CSEm/QwAAIA/AACAPwAAgD8AAIA/ICb95AEhJyAgICf95gEhKCAoISkgESAeQQJ0aiAp/R8AOAIAIB5BAWoiHiANSA0ACwsgD0EBaiIPIAtIDQALCyAJ",
  "QQFqIgkgB0gNAAsLC8wBAQd/IAohDAJAIAwgC04NAANAIAkgDCAIbmogBGwhDSAHIAwgCHBBA3RqIQ4gBCAOayEPIAEgDCAGbEEFdGohEEEAQQAgD0EA",
  "ShshESAAIA0gDiARamogA2wgBWpBAnRqIANBAnQgDyARa0EEIA8gEWtBBEgbIAYgEEEgEAFBBEEAIA9BBEobIRIgACANIA4gEmpqIANsIAVqQQJ0aiAD",
  "QQJ0IA8gEmtBBCAPIBJrQQRIGyAGIBBBEGpBIBABIAxBAWoiDCALSA0ACwsL/QMBH38gCiANakEBayANbiETIAQgDGpBAWsgDG4hFCAGQQJ0IRUgCEEF",
  "dCEWIApBCGpBAWtBCG4hFyAFQQJ0IRggESEZAkAgGSASTg0AA0AgDiAZbCAPbiEaIA4gGUEBamwgD24hGyAaIRwCQCAcIBtODQADQCAcIBNuIR0gHSAU",
  "biEeIAsgHmohHyAdIBRwIAxsISAgBCAgIAxqIAQgICAMakgbISEgHCATcCANbCEiIAogIiANaiAKICIgDWpIGyEjIAAgHyAEbCAGbEECdGohJCACIB8g",
  "BGwgBWxBAnRqISVBACEmAkAgJiAITg0AA0BBgAIgCCAma0GAAiAIICZrSBshJyAHICZqISggECAmQQBKciEpQQBBASApGyEqICAhKwJAICsgIU4NAANA",
  "ICEgK0EgaiAhICtBIGpIGyEsICIhLQJAIC0gI04NAANAQX8hLyABIB4gF2wgLUEIbmogFmxqIS4gLiAmQQV0aiEuIAkgLWohMCAFIDBrITEgJCArIBVs",
  "aiAoQQJ0aiAVIBVBAnQgLkEgICUgKyAYbGogMEECdGogGCAnIC8gKiAsICtrIDEQAyAtQQhqIi0gI0gNAAsLICtBIGoiKyAhSA0ACwsgJkGAAmoiJiAI",
  "SA0ACwsgHEEBaiIcIBtIDQALCyAZQQFqIhkgEkgNAAsLC4wLDgR/AnsCfwJ9AXsCfwJ7AX8FewF/BXsCfQF/AX0gBiEIAkAgCCAHTg0AA0AgACAIIARs",
  "QQJ0aiEJIAQhCiAKQXxxIQv9DAAAgP8AAID/AACA/wAAgP8hDP0MAACA/wAAgP8AAID/AACA/yENQQAhDgJAIA4gC04NAANAIAwgCSAOQQJ0av0ABAD9",
  "6QEhDCAOQQRqIg4gC0gNAAsLIAshDwJAIA8gCk4NAANAIA0gCSAPQQJ0av0JAgD96QEhDSAPQQFqIg8gCkgNAAsLIAwQCv0fACAN/R8AlyEQIBAhESAR",
  "/RMhEiAEIRMgE0F8cSEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFkEAIRcCQCAXIBRODQADQCAJIBdBAnRq/QAEACAS/eUB",
  "/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoBIRggGP0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3k",
  "ASEZIBn9DAAAQEsAAEBLAABASwAAQEv95QEhGiAYIBr9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhGCAYIBr9DIOAXrmDgF65g4BeuYOAXrn95gH95QEh",
  "GCAZ/QwAAEBLAABASwAAQEsAAEBL/bEBIRsgG0EB/awBIRwgFSAYIBj95gH9DGdpUDlnaVA5Z2lQOWdpUDkgGP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3k",
  "ASAY/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIBj95gH9DMGpKj3BqSo9wakqPcGpKj395AEgGP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAY/eYB/QwA",
  "AAA/AAAAPwAAAD8AAAA//eQB/eYBIBj95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgHP0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIBsgHP2xAf0M",
  "fwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQBIRUgF0EEaiIXIBRIDQALCyAUIR0CQCAdIBNODQADQCAJIB1BAnRq/QkCACAS/eUB/QwAANLCAADS",
  "wgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoBIR4gHv0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASEfIB/9DAAA",
  "QEsAAEBLAABASwAAQEv95QEhICAeICD9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhHiAeICD9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhHiAf/QwAAEBL",
  "AABASwAAQEsAAEBL/bEBISEgIUEB/awBISIgFiAeIB795gH9DGdpUDlnaVA5Z2lQOWdpUDkgHv3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAe/eYB/QwI",
  "iQg8CIkIPAiJCDwIiQg8/eQBIB795gH9DMGpKj3BqSo9wakqPcGpKj395AEgHv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAe/eYB/QwAAAA/AAAAPwAA",
  "AD8AAAA//eQB/eYBIB795AH9DAAAgD8AAIA/AACAPwAAgD/95AEgIv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBICEgIv2xAf0MfwAAAH8AAAB/",
  "AAAAfwAAAP2uAUEX/asB/eYB/eQBIRYgHUEBaiIdIBNIDQALCyAVEAD9HwAgFv0fAJIhIyARICP9ExAH/R8AkiEkIAMgCEECdGogJDgCACABIAhBAnRq",
  "KAIAISVDAAAAACEmICUgBUcEQCAkIAkgJUECdGoqAgCTISYLIAIgCEECdGogJjgCACAIQQFqIgggB0gNAAsLC8cCCQR/AX0EfwF7AX0BfwF7AX8BeyAJ",
  "IQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCENIAUgDSAGaiAFIA0gBmpIGyEOQwAAAAAhDyANIRACQCAQIA5ODQADQCAAIBAgA2xBAnRqIREgAyAH",
  "IBAgA2xrIAMgByAQIANsa0gbIRIgEkF8cSET/QwAAAAAAAAAAAAAAAAAAAAAIRRDAAAAACEVQQAhFgJAIBYgE04NAANAIBEgFkECdGr9AAQAIRcgFCAX",
  "/eQBIRQgFkEEaiIWIBNIDQALCyATIRgCQCAYIBJODQADQCARIBhBAnRq/QkCACEZIBUgGf0fAJIhFSAYQQFqIhggEkgNAAsLIA8gFSAUEAD9HwCSkiEP",
  "IBBBAWoiECAOSA0ACwsgASALQQJ0aiAPIAiVOAIAIAtBAWoiCyAKSA0ACwsLkAMEDH8FewF/BXsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAog",
  "CW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEEC",
  "dGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04NAANAIBEgFEECdGr9AAQAIRUgEiAUQQJ0av0ABAAhFiAW/QwAAIA/AACAPwAAgD8AAIA/",
  "/ekBIRcgFSAX/ecBIRggGCEZIBMgFEECdGogGf0LBAAgFEEEaiIUIA9IDQALCyAPIRoCQCAaIA5ODQADQCARIBpBAnRq/QkCACEbIBIgGkECdGr9CQIA",
  "IRwgHP0MAACAPwAAgD8AAIA/AACAP/3pASEdIBsgHf3nASEeIB4hHyATIBpBAnRqIB/9HwA4AgAgGkEBaiIaIA5IDQALCyAQQQFqIhAgDEgNAAsLIApB",
  "AWoiCiAISA0ACwsLigMEC38EewF/BHsgAiAFakEBayAFbiEIIAYhCQJAIAkgB04NAANAIAkgCG4gBGwhCiADIAogBGogAyAKIARqSBshCyAJIAhwIAVs",
  "IQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxrQXxxaiEOIAohDwJAIA8gC04NAANAIABBAEECdGohECABQQBBAnRqIREgDCESAkAgEiAOTg0AA0AgECAS",
  "QQJ0av0ABAAhEyAT/QwAAIA/AACAPwAAgD8AAIA//ekBIRT9DAAAgD8AAIA/AACAPwAAgD8gFP3nASEVIBUhFiARIBJBAnRqIBb9CwQAIBJBBGoiEiAO",
  "SA0ACwsgDiEXAkAgFyANTg0AA0AgECAXQQJ0av0JAgAhGCAY/QwAAIA/AACAPwAAgD8AAIA//ekBIRn9DAAAgD8AAIA/AACAPwAAgD8gGf3nASEaIBoh",
  "GyARIBdBAnRqIBv9HwA4AgAgF0EBaiIXIA1IDQALCyAPQQFqIg8gC0gNAAsLIAlBAWoiCSAHSA0ACwsLlAIFAXsLfwF7AX8BeyAA/QkCACEIIAIgBWpB",
  "AWsgBW4hCSAGIQoCQCAKIAdODQADQCAKIAluIARsIQsgAyALIARqIAMgCyAEakgbIQwgCiAJcCAFbCENIAIgDSAFaiACIA0gBWpIGyEOIA0gDiANa0F8",
  "cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIA0hEwJAIBMgD04NAANAIAghFCASIBNBAnRqIBT9CwQAIBNBBGoiEyAPSA0ACwsg",
  "DyEVAkAgFSAOTg0AA0AgCCEWIBIgFUECdGogFv0fADgCACAVQQFqIhUgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAdIDQALCwu+CgkIfwF7AX0B",
  "ewN/BXsBfwV7AX8gByEJAkAgCSAITg0AA0AgACAJIAVsQQJ0aiEKIAQgCSAFbEECdGohCyABIAlBAnRqKAIAIQwgDCAGRgRAIAUhDSANQXxxIQ5BACEP",
  "AkAgDyAOTg0AA0AgCyAPQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgD0EEaiIPIA5IDQALCyAOIRACQCAQIA1ODQADQCALIBBBAnRq/QwAAAAAAAAA",
  "AAAAAAAAAAAA/VoCAAAgEEEBaiIQIA1IDQALCwUgAiAJQQJ0aioCAP0TIREgAyAJQQJ0aioCACESIBL9EyETIAUhFCAUQXxxIRVBACEWAkAgFiAVTg0A",
  "A0AgCiAWQQJ0av0ABAAgEf3lAf0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEXIBf9DDuquD87qrg/O6q4PzuquD/95gH9",
  "DAAAQEsAAEBLAABASwAAQEv95AEhGCAY/QwAAEBLAABASwAAQEsAAEBL/eUBIRkgFyAZ/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIRcgFyAZ/QyDgF65",
  "g4BeuYOAXrmDgF65/eYB/eUBIRcgGP0MAABASwAAQEsAAEBLAABAS/2xASEaIBpBAf2sASEbIAsgFkECdGogFyAX/eYB/QxnaVA5Z2lQOWdpUDlnaVA5",
  "IBf95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgF/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAX/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIBf95gH9DKqq",
  "Kj6qqio+qqoqPqqqKj795AEgF/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAX/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIBv9DH8AAAB/AAAAfwAA",
  "AH8AAAD9rgFBF/2rAf3mASAaIBv9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAT/eYB/QsEACAWQQRqIhYgFUgNAAsLIBUhHAJAIBwgFE4N",
  "AANAIAogHEECdGr9CQIAIBH95QH9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhHSAd/Qw7qrg/O6q4PzuquD87qrg//eYB",
  "/QwAAEBLAABASwAAQEsAAEBL/eQBIR4gHv0MAABASwAAQEsAAEBLAABAS/3lASEfIB0gH/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEdIB0gH/0Mg4Be",
  "uYOAXrmDgF65g4Beuf3mAf3lASEdIB79DAAAQEsAAEBLAABASwAAQEv9sQEhICAgQQH9rAEhISALIBxBAnRqIB0gHf3mAf0MZ2lQOWdpUDlnaVA5Z2lQ",
  "OSAd/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIB395gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgHf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAd/eYB/Qyq",
  "qio+qqoqPqqqKj6qqio+/eQBIB395gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgHf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAh/Qx/AAAAfwAAAH8A",
  "AAB/AAAA/a4BQRf9qwH95gEgICAh/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgE/3mAf1aAgAAIBxBAWoiHCAUSA0ACwsgCyAMQQJ0aiEi",
  "ICIgIioCACASkzgCAAsgCUEBaiIJIAhIDQALCwu2AQEHfyAKIQwCQCAMIAtODQADQCAJIAwgCG5qIANsIQ0gByAMIAhwQQN0aiEOIAQgDmshDyABIAwg",
  "BmxBBXRqIRBBAEEAIA9BAEobIREgACANIAVqIARsIA4gEWpqQQJ0aiAEQQJ0IA8gEWsgBiAQQSAQC0EEQQAgD0EEShshEiAAIA0gBWogBGwgDiASampB",
  "AnRqIARBAnQgDyASayAGIBBBEGpBIBALIAxBAWoiDCALSA0ACwsL0AQBIH8gCyAOakEBayAObiEUIAUgDWpBAWsgDW4hFSAFQQJ0IRYgCUEFdCEXIAtB",
  "CGpBAWtBCG4hGCAGQQJ0IRkgEiEaAkAgGiATTg0AA0AgDyAabCAQbiEbIA8gGkEBamwgEG4hHCAbIR0CQCAdIBxODQADQCAdIBRuIR4gHiAVbiEfIAwg",
  "H2ohICAeIBVwIA1sISEgBSAhIA1qIAUgISANakgbISIgHSAUcCAObCEjIAsgIyAOaiALICMgDmpIGyEkIAAgICAFbCAHbEECdGohJSACICAgBWwgBmxB",
  "AnRqISZBACEnAkAgJyAJTg0AA0BBgAIgCSAna0GAAiAJICdrSBshKCAIICdqISkgESAnQQBKciEqQQBBASAqGyErICEhLAJAICwgIk4NAANAICIgLEEQ",
  "aiAiICxBEGpIGyEtICwhLgJAIC4gLU4NAANAIAAgICAHbCApaiAFbCAuakECdGogBUECdCAtIC5rICggAyAaQQ50aiAuICxrQQp0akEQEAsgLkEEaiIu",
  "IC1IDQALCyAjIS8CQCAvICRODQADQEF/ITEgASAfIBhsIC9BCG5qIBdsaiEwIDAgJ0EFdGohMCAKIC9qITIgBiAyayEzIAMgGkEOdGogLCAsa0EKdGpB",
  "EEGAICAwQSAgJiAsIBlsaiAyQQJ0aiAZICggMSArIC0gLGsgMxAFIC9BCGoiLyAkSA0ACwsgLEEQaiIsICJIDQALCyAnQYACaiInIAlIDQALCyAdQQFq",
  "Ih0gHEgNAAsLIBpBAWoiGiATSA0ACwsL8AcSDX8EewR/A3sBfwN7AX8DewF/A3sBfwF7BH8DewF/AXsEfwN7IAQgCGpBAWsgCG4hDCAKIQ0CQCANIAtO",
  "DQADQCANIAxuIQ4gDSAMcCAIbCEPIAQgDyAIaiAEIA8gCGpIGyEQIA4gBXAhESAOIAVuIAdsIRIgBiASIAdqIAYgEiAHakgbIRMgAiAOIARsQQJ0aiEU",
  "IBAgD2shFSAPIBVBcHFqIRYgDyAVQXxxaiEXIA8hGAJAIBggFk4NAANA/QwAAAAAAAAAAAAAAAAAAAAAIRn9DAAAAAAAAAAAAAAAAAAAAAAhGv0MAAAA",
  "AAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAAAAAAAAAAIRwgEiEdAkAgHSATTg0AA0AgACAdIARsQQJ0aiEeIAEgHSAEbEECdGohHyAYISAgHyAgQQJ0",
  "av0ABAAhISAeICBBAnRq/QAEACEiICEgIv3mASEjIBkgI/3kASEZIBhBBGohJCAfICRBAnRq/QAEACElIB4gJEECdGr9AAQAISYgJSAm/eYBIScgGiAn",
  "/eQBIRogGEEIaiEoIB8gKEECdGr9AAQAISkgHiAoQQJ0av0ABAAhKiApICr95gEhKyAbICv95AEhGyAYQQxqISwgHyAsQQJ0av0ABAAhLSAeICxBAnRq",
  "/QAEACEuIC0gLv3mASEvIBwgL/3kASEcIB1BAWoiHSATSA0ACwsgFCAYQQJ0aiAZIAn9E/3nAf0LBAAgFCAYQQRqQQJ0aiAaIAn9E/3nAf0LBAAgFCAY",
  "QQhqQQJ0aiAbIAn9E/3nAf0LBAAgFCAYQQxqQQJ0aiAcIAn9E/3nAf0LBAAgGEEQaiIYIBZIDQALCyAWITACQCAwIBdODQADQP0MAAAAAAAAAAAAAAAA",
  "AAAAACExIBIhMgJAIDIgE04NAANAIAAgMiAEbEECdGohMyABIDIgBGxBAnRqITQgMCE1IDQgNUECdGr9AAQAITYgMyA1QQJ0av0ABAAhNyA2IDf95gEh",
  "OCAxIDj95AEhMSAyQQFqIjIgE0gNAAsLIBQgMEECdGogMSAJ/RP95wH9CwQAIDBBBGoiMCAXSA0ACwsgFyE5AkAgOSAQTg0AA0D9DAAAAAAAAAAAAAAA",
  "AAAAAAAhOiASITsCQCA7IBNODQADQCAAIDsgBGxBAnRqITwgASA7IARsQQJ0aiE9IDkhPiA9ID5BAnRq/QkCACE/IDwgPkECdGr9CQIAIUAgPyBA/eYB",
  "IUEgOiBB/eQBITogO0EBaiI7IBNIDQALCyAUIDlBAnRqIDogCf0T/ecB/R8AOAIAIDlBAWoiOSAQSA0ACwsgDUEBaiINIAtIDQALCwu/BhINfwR7A38B",
  "ewF/AXsBfwF7AX8BewF/AXsDfwF7AX8BewN/AXsgAyAHakEBayAHbiELIAkhDAJAIAwgCk4NAANAIAwgC24hDSAMIAtwIAdsIQ4gAyAOIAdqIAMgDiAH",
  "akgbIQ8gDSAEcCEQIA0gBG4gBmwhESAFIBEgBmogBSARIAZqSBshEiABIA0gA2xBAnRqIRMgDyAOayEUIA4gFEFwcWohFSAOIBRBfHFqIRYgDiEXAkAg",
  "FyAVTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAh",
  "GyARIRwCQCAcIBJODQADQCAAIBwgA2xBAnRqIR0gFyEeIB0gHkECdGr9AAQAIR8gGCAf/eQBIRggF0EEaiEgIB0gIEECdGr9AAQAISEgGSAh/eQBIRkg",
  "F0EIaiEiIB0gIkECdGr9AAQAISMgGiAj/eQBIRogF0EMaiEkIB0gJEECdGr9AAQAISUgGyAl/eQBIRsgHEEBaiIcIBJIDQALCyATIBdBAnRqIBggCP0T",
  "/ecB/QsEACATIBdBBGpBAnRqIBkgCP0T/ecB/QsEACATIBdBCGpBAnRqIBogCP0T/ecB/QsEACATIBdBDGpBAnRqIBsgCP0T/ecB/QsEACAXQRBqIhcg",
  "FUgNAAsLIBUhJgJAICYgFk4NAANA/QwAAAAAAAAAAAAAAAAAAAAAIScgESEoAkAgKCASTg0AA0AgACAoIANsQQJ0aiEpICYhKiApICpBAnRq/QAEACEr",
  "ICcgK/3kASEnIChBAWoiKCASSA0ACwsgEyAmQQJ0aiAnIAj9E/3nAf0LBAAgJkEEaiImIBZIDQALCyAWISwCQCAsIA9ODQADQP0MAAAAAAAAAAAAAAAA",
  "AAAAACEtIBEhLgJAIC4gEk4NAANAIAAgLiADbEECdGohLyAsITAgLyAwQQJ0av0JAgAhMSAtIDH95AEhLSAuQQFqIi4gEkgNAAsLIBMgLEECdGogLSAI",
  "/RP95wH9HwA4AgAgLEEBaiIsIA9IDQALCyAMQQFqIgwgCkgNAAsLC+QCBAx/BHsBfwR7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZs",
  "IQwgBSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAQQBBAnRqIRIg",
  "ASARIARsQQJ0aiETIAIgESAEbEECdGohFCAOIRUCQCAVIBBODQADQCATIBVBAnRq/QAEACEWIBIgFUECdGr9AAQAIRcgFiAX/eYBIRggGCEZIBQgFUEC",
  "dGogGf0LBAAgFUEEaiIVIBBIDQALCyAQIRoCQCAaIA9ODQADQCATIBpBAnRq/QkCACEbIBIgGkECdGr9CQIAIRwgGyAc/eYBIR0gHSEeIBQgGkECdGog",
  "Hv0fADgCACAaQQFqIhogD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwuUBQsHfwJ7An8BfQF7An8CewJ/AX0CewR/IAYhCAJAIAggB04N",
  "AANAIAggBWwhCSAAIAggBWxBAnRqIQogAiAJQQJ0aiELIAMgCUECdGohDCAFIQ0gDUF8cSEO/QwAAAAAAAAAAAAAAAAAAAAAIQ/9DAAAAAAAAAAAAAAA",
  "AAAAAAAhEEEAIRECQCARIA5ODQADQCAPIAsgEUECdGr9AAQA/eQBIQ8gEUEEaiIRIA5IDQALCyAOIRICQCASIA1ODQADQCAQIAsgEkECdGr9CQIA/eQB",
  "IRAgEkEBaiISIA1IDQALCyAPEAD9HwAgEP0fAJIhEyATIAWylf0TIRQgBSEVIBVBfHEhFv0MAAAAAAAAAAAAAAAAAAAAACEX/QwAAAAAAAAAAAAAAAAA",
  "AAAAIRhBACEZAkAgGSAWTg0AA0AgFyALIBlBAnRq/QAEACAKIBlBAnRq/QAEAP3mAf3kASEXIBlBBGoiGSAWSA0ACwsgFiEaAkAgGiAVTg0AA0AgGCAL",
  "IBpBAnRq/QkCACAKIBpBAnRq/QkCAP3mAf3kASEYIBpBAWoiGiAVSA0ACwsgFxAA/R8AIBj9HwCSIRsgGyAFspX9EyEcIAEgCEECdGoqAgD9EyEdIAUh",
  "HiAeQXxxIR9BACEgAkAgICAfTg0AA0AgDCAgQQJ0aiAdIAsgIEECdGr9AAQAIBT95QEgCiAgQQJ0av0ABAAgHP3mAf3lAf3mAf0LBAAgIEEEaiIgIB9I",
  "DQALCyAfISECQCAhIB5ODQADQCAMICFBAnRqIB0gCyAhQQJ0av0JAgAgFP3lASAKICFBAnRq/QkCACAc/eYB/eUB/eYB/VoCAAAgIUEBaiIhIB5IDQAL",
  "CyAIQQFqIgggB0gNAAsLC64HBAx/F3sBfxd7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJ",
  "cCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQC",
  "QCAUIA9ODQADQCASIBRBAnRq/QAEACEVIBEgFEECdGr9AAQAIRb9DBMnNz0TJzc9Eyc3PRMnNz0gFv3mASEXIBcgFv3mASEYIBggFv3mASEZIBYgGf3k",
  "ASEa/QwqQkw/KkJMPypCTD8qQkw/IBr95gEhGyAbEAkhHP0MAACAPwAAgD8AAIA/AACAPyAc/eQBIR39DAAAAD8AAAA/AAAAPwAAAD8gHf3mASEe/QwA",
  "AAA/AAAAPwAAAD8AAAA/IBb95gEhHyAXIBf95AEhICAgIBb95gEhISAhIBj95AEhIv0MAACAPwAAgD8AAIA/AACAPyAi/eQBISP9DCpCTD8qQkw/KkJM",
  "PypCTD8gI/3mASEkIBwgHP3mASEl/QwAAIA/AACAPwAAgD8AAIA/ICX95QEhJiAkICb95gEhJyAfICf95gEhKCAeICj95AEhKSAVICn95gEhKiAqISsg",
  "EyAUQQJ0aiAr/QsEACAUQQRqIhQgD0gNAAsLIA8hLAJAICwgDk4NAANAIBIgLEECdGr9CQIAIS0gESAsQQJ0av0JAgAhLv0MEyc3PRMnNz0TJzc9Eyc3",
  "PSAu/eYBIS8gLyAu/eYBITAgMCAu/eYBITEgLiAx/eQBITL9DCpCTD8qQkw/KkJMPypCTD8gMv3mASEzIDMQCSE0/QwAAIA/AACAPwAAgD8AAIA/IDT9",
  "5AEhNf0MAAAAPwAAAD8AAAA/AAAAPyA1/eYBITb9DAAAAD8AAAA/AAAAPwAAAD8gLv3mASE3IC8gL/3kASE4IDggLv3mASE5IDkgMP3kASE6/QwAAIA/",
  "AACAPwAAgD8AAIA/IDr95AEhO/0MKkJMPypCTD8qQkw/KkJMPyA7/eYBITwgNCA0/eYBIT39DAAAgD8AAIA/AACAPwAAgD8gPf3lASE+IDwgPv3mASE/",
  "IDcgP/3mASFAIDYgQP3kASFBIC0gQf3mASFCIEIhQyATICxBAnRqIEP9HwA4AgAgLEEBaiIsIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0A",
  "CwsLsAIEBn8CewJ/AX0gCCEKAkAgCiAJTg0AA0AgCiAEbiADbiADbCAEbCAFbCAKIARuIANwIAdsaiAKIARwIAZsaiELIAAgC0ECdGohDCABIAtBAnRq",
  "IQ0gBSEOIA5BfHEhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRFBACESAkAgEiAPTg0AA0AgECAMIBJBAnRq/QAEACANIBJB",
  "AnRq/QAEAP3mAf3kASEQIBJBBGoiEiAPSA0ACwsgDyETAkAgEyAOTg0AA0AgESAMIBNBAnRq/QkCACANIBNBAnRq/QkCAP3mAf3kASERIBNBAWoiEyAO",
  "SA0ACwsgEBAA/R8AIBH9HwCSIRQgAiAKQQJ0aiAUOAIAIApBAWoiCiAJSA0ACwsLiw0HJH8FewF/AnsCfwd7AX8gDkECdCEYIBBBAnQhGSALQRBqQQFr",
  "QRBuIRogFiEbAkAgGyAXTg0AA0AgByAbQaAQbGohHCAcQZAIaiEdIBshHgJAIB4gFE4NAANAIB4gGm4hHyAfIAluISAgHyAJcCEhICEgCmwgCW4hIiAe",
  "IBpwQQR0ISMgCyAjQRBqIAsgI0EQakgbISQgICAJbCALbCANbCAhIA9saiAOQQBsaiElICAgCmwgDGwgDWwgIiARbGogEEEAbGohJiAHICAgC2xBAnRq",
  "IScgHyALbCEoQQAhKSAjISoCQCAqICRODQADQCAGICUgKiAObGpBAnRqISsgDSEsICxBfHEhLUEAIS4CQCAuIC1ODQADQCArIC5BAnRq/QwAAAAAAAAA",
  "AAAAAAAAAAAA/QsEACAuQQRqIi4gLUgNAAsLIC0hLwJAIC8gLE4NAANAICsgL0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAvQQFqIi8gLEgNAAsL",
  "ICpBAWoiKiAkSA0ACwsgJCAMIBIbITAgKSExAkAgMSAwTg0AA0AgMCAxQcAAaiAwIDFBwABqSBshMiAmIDEgEGxqITMgASAzQQJ0aiE0IAIgM0ECdGoh",
  "NSAjITYCQCA2ICRODQADQEEEICQgNmtBBCAkIDZrSBshNyAyIDYgN2ogMiA2IDdqSBsgMiASGyE4IDggMWshOSA5QQBKBEAgJSA2IA5saiE6IAAgOkEC",
  "dGogGCA3IDQgGSA5IA0gEyAcEAQgBCA6QQJ0aiAYIDcgNSAZIDkgDUMAAIA/IB0QBCAoIDZqITsgAyA7QQJ0av0JAgAhPCA8IAMgO0ECdGpBASA3QQFr",
  "QQEgN0EBa0gbQQJ0av0JAgD9DQABAgMQERITEBESExAREhMhPCA8IAMgO0ECdGpBAiA3QQFrQQIgN0EBa0gbQQJ0av0JAgD9DQABAgMEBQYHEBESExAR",
  "EhMhPCA8IAMgO0ECdGpBAyA3QQFrQQMgN0EBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhPCA8IT0gBSA7QQJ0av0JAgAhPiA+IAUgO0ECdGpB",
  "ASA3QQFrQQEgN0EBa0gbQQJ0av0JAgD9DQABAgMQERITEBESExAREhMhPiA+IAUgO0ECdGpBAiA3QQFrQQIgN0EBa0gbQQJ0av0JAgD9DQABAgMEBQYH",
  "EBESExAREhMhPiA+IAUgO0ECdGpBAyA3QQFrQQMgN0EBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhPiA+IT8gNv0R/QwAAAAAAQAAAAIAAAAD",
  "AAAA/a4BIUAgEiA4IDZKcSFBIBJFBEAgDP0RIUAL/QwAAAAAAAAAAAAAAAAAAAAAIUIgE/0TIUNBACFEAkAgRCA5Tg0AA0AgREEEdCFFIBwgRWr9AAQA",
  "ID395QEhRiBG/QwAAKDCAACgwgAAoMIAAKDC/esB/QwAAKBCAACgQgAAoEIAAKBC/eoBIUcgR/0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsA",
  "AEBLAABAS/3kASFIIEj9DAAAQEsAAEBLAABASwAAQEv95QEhSSBHIEn9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhRyBHIEn9DIOAXrmDgF65g4BeuYOA",
  "Xrn95gH95QEhRyBI/QwAAEBLAABASwAAQEsAAEBL/bEBIUogRyBH/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IEf95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEg",
  "R/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASBH/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIEf95gH9DKqqKj6qqio+qqoqPqqqKj795AEgR/3mAf0MAAAA",
  "PwAAAD8AAAA/AAAAP/3kAf3mASBH/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIEpBF/2rAf2uASBG/QwAAKDCAACgwgAAoMIAAKDC/UP9TyFLIEEEQCAx",
  "IERq/REhTCBLIEwgQP07IEwgQv05/VD9TyFLCyAdIEVqIU0gTSBLIE39AAQAID/95QH95gEgQ/3mAf0LBAAgREEBaiJEIDlIDQALCyAdIDkgNCAZIAYg",
  "OkECdGogGCA3IA0QBgsgNkEEaiI2ICRIDQALCyAxQcAAaiIxIDBIDQALCyAeIBVqIh4gFEgNAAsLIBtBAWoiGyAXSA0ACwsLlwsEJX8BewV/B3sgD0EC",
  "dCEZIBFBAnQhGiANQRBqQQFrQRBuIRsgFyEcAkAgHCAYTg0AA0AgCCAcQaAQbGohHSAdQZAIaiEeIBwhHwJAIB8gFU4NAANAIB8gG24hICAgIAtuISEg",
  "ICALcCEiIB8gG3BBBHQhIyANICNBEGogDSAjQRBqSBshJCAhIAtsIA1sIA5sICIgEmxqIBFBAGxqISUgCCAhIAxsQQJ0aiEmICMhJwJAICcgJE4NAANA",
  "ICUgJyARbGohKCAGIChBAnRqISkgByAoQQJ0aiEqIA4hKyArQXxxISxBACEtAkAgLSAsTg0AA0AgKSAtQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAg",
  "KiAtQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgLUEEaiItICxIDQALCyAsIS4CQCAuICtODQADQCApIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoC",
  "AAAgKiAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIC5BAWoiLiArSA0ACwsgJ0EBaiInICRIDQALCyAiIApsIAtqQQFrIAtuIS8gIkEBaiAKbCAL",
  "akEBayALbiEwAkAgLyAwTg0AA0AgISAKbCAMbCAObCAvIBBsaiAPQQBsaiExICEgCmwgL2ogDGwhMiAjQQAgExshMyAzITQCQCA0IAxODQADQCAMIDRB",
  "wABqIAwgNEHAAGpIGyE1IDEgNCAPbGohNiAAIDZBAnRqITcgBCA2QQJ0aiE4IDUgNGshOUEBITogOgRAICMhOwJAIDsgJE4NAANAQQQgJCA7a0EEICQg",
  "O2tIGyE8ICUgOyARbGohPSABID1BAnRqIBogPCA3IBkgOSAOIBQgHRAEIAIgPUECdGogGiA8IDggGSA5IA5DAACAPyAeEAQgO/0R/QwAAAAAAQAAAAIA",
  "AAADAAAA/a4BIT4gO0EDakEAIBMbIT9BACFAAkAgQCA5Tg0AA0AgNCBAaiFBIDIgQWohQiAdIEBBBHRqIUMgQ/0ABAAgAyBCQQJ0av0JAgD95QEhRCBE",
  "/QwAAKDCAACgwgAAoMIAAKDC/esB/QwAAKBCAACgQgAAoEIAAKBC/eoBIUUgRf0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3k",
  "ASFGIEb9DAAAQEsAAEBLAABASwAAQEv95QEhRyBFIEf9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhRSBFIEf9DIOAXrmDgF65g4BeuYOAXrn95gH95QEh",
  "RSBG/QwAAEBLAABASwAAQEsAAEBL/bEBIUggRSBF/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IEX95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgRf3mAf0MCIkI",
  "PAiJCDwIiQg8CIkIPP3kASBF/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIEX95gH9DKqqKj6qqio+qqoqPqqqKj795AEgRf3mAf0MAAAAPwAAAD8AAAA/",
  "AAAAP/3kAf3mASBF/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIEhBF/2rAf2uASBE/QwAAKDCAACgwgAAoMIAAKDC/UP9TyFJIEEgP0gEQCA+IEEgDSAT",
  "G/0R/TshSiBJIEr9TyFJCyBDIEn9CwQAIEMgSSAU/RP95gEgQ/0ABJAIIAUgQkECdGr9CQIA/eUB/eYB/QsEkAggQEEBaiJAIDlIDQALCyAdIDkgOCAZ",
  "IAcgPUECdGogGiA8IA4QBiAeIDkgNyAZIAYgPUECdGogGiA8IA4QBiA7QQRqIjsgJEgNAAsLCyA0QcAAaiI0IAxIDQALCyAvQQFqIi8gMEgNAAsLIB8g",
  "FmoiHyAVSA0ACwsgHEEBaiIcIBhIDQALCwuWAwQNfwZ7AX8GeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwg",
  "BmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBB",
  "AnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBIgFkECdGr9AAQAIRcgEyAWQQJ0av0ABAAhGCAXIBj95AEhGSAUIBZBAnRq/QAEACEaIBkgGv3k",
  "ASEbIBshHCAVIBZBAnRqIBz9CwQAIBZBBGoiFiAQSA0ACwsgECEdAkAgHSAPTg0AA0AgEiAdQQJ0av0JAgAhHiATIB1BAnRq/QkCACEfIB4gH/3kASEg",
  "IBQgHUECdGr9CQIAISEgICAh/eQBISIgIiEjIBUgHUECdGogI/0fADgCACAdQQFqIh0gD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwuw",
  "AwEPfyAGIQgCQCAIIAdODQADQCAIIQkCQCAJIAVODQADQCACIAkgA2xBAnRqIQogAyELIAtBfHEhDEEAIQ0CQCANIAxODQADQCAKIA1BAnRq/QwAAAAA",
  "AAAAAAAAAAAAAAAA/QsEACANQQRqIg0gDEgNAAsLIAwhDgJAIA4gC04NAANAIAogDkECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAOQQFqIg4gC0gN",
  "AAsLIAlBEGoiCSAFSA0ACwtBACEPAkAgDyAETg0AA0AgACAPQQJ0aigCACEQIBBBD3EgCEYEQCABIA8gA2xBAnRqIREgAiAQIANsQQJ0aiESIAMhEyAT",
  "QXxxIRRBACEVAkAgFSAUTg0AA0AgEiAVQQJ0aiASIBVBAnRq/QAEACARIBVBAnRq/QAEAP3kAf0LBAAgFUEEaiIVIBRIDQALCyAUIRYCQCAWIBNODQAD",
  "QCASIBZBAnRqIBIgFkECdGr9CQIAIBEgFkECdGr9CQIA/eQB/VoCAAAgFkEBaiIWIBNIDQALCwsgD0EBaiIPIARIDQALCyAIQQFqIgggB0gNAAsLC9kC",
  "CQR/AX0EfwF7AX0BfwJ7AX8CeyAJIQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCENIAUgDSAGaiAFIA0gBmpIGyEOQwAAAAAhDyANIRACQCAQIA5O",
  "DQADQCAAIBAgA2xBAnRqIREgAyAHIBAgA2xrIAMgByAQIANsa0gbIRIgEkF8cSET/QwAAAAAAAAAAAAAAAAAAAAAIRRDAAAAACEVQQAhFgJAIBYgE04N",
  "AANAIBEgFkECdGr9AAQAIRcgFyAX/eYBIRggFCAY/eQBIRQgFkEEaiIWIBNIDQALCyATIRkCQCAZIBJODQADQCARIBlBAnRq/QkCACEaIBogGv3mASEb",
  "IBUgG/0fAJIhFSAZQQFqIhkgEkgNAAsLIA8gFSAUEAD9HwCSkiEPIBBBAWoiECAOSA0ACwsgASALQQJ0aiAPIAiVOAIAIAtBAWoiCyAKSA0ACwsLzgME",
  "Dn8IewF/CHsgBSAIakEBayAIbiELIAkhDAJAIAwgCk4NAANAIAwgC24gB2whDSAGIA0gB2ogBiANIAdqSBshDiAMIAtwIAhsIQ8gBSAPIAhqIAUgDyAI",
  "akgbIRAgDyAQIA9rQXxxaiERIA0hEgJAIBIgDk4NAANAIABBAEECdGohEyABQQBBAnRqIRQgAkEAQQJ0aiEVIANBAEECdGohFiAEQQBBAnRqIRcgDyEY",
  "AkAgGCARTg0AA0AgEyAYQQJ0av0ABAAhGSAUIBhBAnRq/QAEACEaIBkgGv3kASEbIBUgGEECdGr9AAQAIRwgGyAc/eQBIR0gFiAYQQJ0av0ABAAhHiAd",
  "IB795AEhHyAfISAgFyAYQQJ0aiAg/QsEACAYQQRqIhggEUgNAAsLIBEhIQJAICEgEE4NAANAIBMgIUECdGr9CQIAISIgFCAhQQJ0av0JAgAhIyAiICP9",
  "5AEhJCAVICFBAnRq/QkCACElICQgJf3kASEmIBYgIUECdGr9CQIAIScgJiAn/eQBISggKCEpIBcgIUECdGogKf0fADgCACAhQQFqIiEgEEgNAAsLIBJB",
  "AWoiEiAOSA0ACwsgDEEBaiIMIApIDQALCwuUBAQPfwt7AX8LeyAGIAlqQQFrIAluIQwgCiENAkAgDSALTg0AA0AgDSAMbiAIbCEOIAcgDiAIaiAHIA4g",
  "CGpIGyEPIA0gDHAgCWwhECAGIBAgCWogBiAQIAlqSBshESAQIBEgEGtBfHFqIRIgDiETAkAgEyAPTg0AA0AgAEEAQQJ0aiEUIAFBAEECdGohFSACQQBB",
  "AnRqIRYgA0EAQQJ0aiEXIARBAEECdGohGCAFQQBBAnRqIRkgECEaAkAgGiASTg0AA0AgFSAaQQJ0av0ABAAhGyAWIBpBAnRq/QAEACEcIBsgHP3kASEd",
  "IBcgGkECdGr9AAQAIR4gHSAe/eQBIR8gGCAaQQJ0av0ABAAhICAfICD95AEhISAUIBpBAnRq/QAEACEiICEgIv3kASEjICP94wEhJCAkISUgGSAaQQJ0",
  "aiAl/QsEACAaQQRqIhogEkgNAAsLIBIhJgJAICYgEU4NAANAIBUgJkECdGr9CQIAIScgFiAmQQJ0av0JAgAhKCAnICj95AEhKSAXICZBAnRq/QkCACEq",
  "ICkgKv3kASErIBggJkECdGr9CQIAISwgKyAs/eQBIS0gFCAmQQJ0av0JAgAhLiAtIC795AEhLyAv/eMBITAgMCExIBkgJkECdGogMf0fADgCACAmQQFq",
  "IiYgEUgNAAsLIBNBAWoiEyAPSA0ACwsgDUEBaiINIAtIDQALCwuoBwUFexB/FHsBfxR7IAT9CQIAIQ0gBf0JAgAhDiANIA795wEhDyAG/QkCACEQIBD9",
  "4wEhESAHIApqQQFrIApuIRIgCyETAkAgEyAMTg0AA0AgEyASbiAJbCEUIAggFCAJaiAIIBQgCWpIGyEVIBMgEnAgCmwhFiAHIBYgCmogByAWIApqSBsh",
  "FyAWIBcgFmtBfHFqIRggFCEZAkAgGSAVTg0AA0AgAEEAQQJ0aiEaIAFBAEECdGohGyACQQBBAnRqIRwgA0EAQQJ0aiEdIARBAEECdGohHiAFQQBBAnRq",
  "IR8gBkEAQQJ0aiEgIBYhIQJAICEgGE4NAANAIBogIUECdGr9AAQAISIgGyAhQQJ0av0ABAAhI/0MZmZmP2ZmZj9mZmY/ZmZmPyAj/eYBISQgHSAhQQJ0",
  "av0ABAAhJf0MzczMPc3MzD3NzMw9zczMPSAl/eYBISYgJCAm/eQBIScgHCAhQQJ0av0ABAAhKP0Md75/P3e+fz93vn8/d75/PyAo/eYBISkgJSAl/eYB",
  "ISr9DG8SgzpvEoM6bxKDOm8SgzogKv3mASErICkgK/3kASEsICz94wEhLSAtIBH95wEhLiAu/Qx3zCsyd8wrMnfMKzJ3zCsy/eQBIS8gJyAv/ecBITAg",
  "DyAw/eYBITEgIiAx/eUBITIgMiEzICchNCAsITUgGiAhQQJ0aiAz/QsEACAbICFBAnRqIDT9CwQAIBwgIUECdGogNf0LBAAgIUEEaiIhIBhIDQALCyAY",
  "ITYCQCA2IBdODQADQCAaIDZBAnRq/QkCACE3IBsgNkECdGr9CQIAITj9DGZmZj9mZmY/ZmZmP2ZmZj8gOP3mASE5IB0gNkECdGr9CQIAITr9DM3MzD3N",
  "zMw9zczMPc3MzD0gOv3mASE7IDkgO/3kASE8IBwgNkECdGr9CQIAIT39DHe+fz93vn8/d75/P3e+fz8gPf3mASE+IDogOv3mASE//QxvEoM6bxKDOm8S",
  "gzpvEoM6ID/95gEhQCA+IED95AEhQSBB/eMBIUIgQiAR/ecBIUMgQ/0Md8wrMnfMKzJ3zCsyd8wrMv3kASFEIDwgRP3nASFFIA8gRf3mASFGIDcgRv3l",
  "ASFHIEchSCA8IUkgQSFKIBogNkECdGogSP0fADgCACAbIDZBAnRqIEn9HwA4AgAgHCA2QQJ0aiBK/R8AOAIAIDZBAWoiNiAXSA0ACwsgGUEBaiIZIBVI",
  "DQALCyATQQFqIhMgDEgNAAsLCw==",
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
