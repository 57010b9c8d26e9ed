/*
 * Trainer of examples/gpt/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget       66.13 MiB (69337088)
 *   allocated    66.13 MiB (69337088)  peak at d blocks.0.linear(up) map model.ts:80
 *   keep-all   110.19 MiB (115539968)  with every residual kept as it is
 *   minimum      66.13 MiB (69337088)  the smallest budget that would do
 *   LOAD         66.09 MiB (69300544)  most bytes alive at once
 *   H            66.09 MiB (69300544)  equal: nothing lost
 *
 *   weights      13.18 MiB  19.9 %
 *   optimizer    26.36 MiB  39.9 %
 *   inputs         8.3 KiB   0.0 %
 *   activations   2.01 MiB   3.0 %
 *   workspace    24.54 MiB  37.1 %
 *   staging       35.7 KiB   0.1 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor                       layers  shape            policy       stored  error  from
 *   blocks.*.normalised(weight)  0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.rstd(weight)        0–3     [8, 128, 1]      recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.h                   0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.linear(wq)          0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:76
 *   blocks.*.linear(wk)          0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:77
 *   blocks.*.linear(wv)          0       [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:78
 *   attention                    0–3     [8, 128, 4, 64]  recompute  0.00 MiB  0      examples/gpt/model.ts:79
 *   blocks.*.attention           0–3     [8, 4, 128]      recompute  0.00 MiB  0      examples/gpt/model.ts:79
 *   blocks.*.normalised(weight)  0–3     [8, 128, 256]    keep       4.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.rstd(weight)        0–3     [8, 128, 1]      keep       16.0 KiB  0      examples/gpt/model.ts:72
 *   blocks.*.layerNorm(weight)   0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.linear(up)          0–3     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:80
 *   blocks.*.u                   0–3     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:80
 *   blocks.*.linear(wv)          1–3     [8, 128, 256]    keep       3.00 MiB  0      examples/gpt/model.ts:78
 *   normalised(weight)                   [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   rstd(weight)                         [8, 128, 1]      recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   layerNorm(weight)                    [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   crossEntropy                         [8, 128]         keep        4.0 KiB  0      examples/gpt/model.ts:91
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWasm as open } from "../../runtime/wasm.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [69337088], bytes: 69337088, packed: 69300544, load: 69300544 };

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
  shared_1: at(0, 41462016, 4096), // rows f32[8, 128]; then blocks.0.rstd(weight) f32[8, 128, 1]; then blocks.1.rstd(weight) f32[8, 128, 1]; then 3 more
  workspace: at(0, 41462016, 492032), // workspace u32[123008]
  shared_2: at(0, 41462016, 1048576), // x f32[8, 128, 256]; then blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.x f32[8, 128, 256]; then 7 more
  shared_3: at(0, 41462016, 4194304), // blocks.0.linear(up) f32[8, 128, 1024]; then blocks.1.linear(up) f32[8, 128, 1024]; then blocks.2.linear(up) f32[8, 128, 1024]; then blocks.3.linear(up) f32[8, 128, 1024]
  loss: at(0, 41466112, 4), // loss f32[]
  workspace_2: at(0, 41466112, 2097152), // workspace u32[524288]
  shared_4: at(0, 41466176, 4), // gradientNorm f32[]; then Σg² f32[]; then crossEntropy f32[]
  workspace_3: at(0, 41466176, 16), // workspace u32[4]
  workspace_4: at(0, 41466176, 32), // workspace u32[8]
  workspace_5: at(0, 41466176, 64), // workspace u32[16]
  workspace_6: at(0, 41466176, 8192), // workspace u32[2048]
  workspace_7: at(0, 41466176, 262144), // workspace u32[65536]
  shared_5: at(0, 41466176, 1048576), // x f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then d blocks.0.h f32[8, 128, 256]; then d x f32[8, 128, 256]
  g: at(0, 41466240, 4), // Σg² f32[]
  g_2: at(0, 41466304, 4), // Σg² f32[]
  g_3: at(0, 41466368, 4), // Σg² f32[]
  g_4: at(0, 41466432, 4), // Σg² f32[]
  g_5: at(0, 41466496, 4), // Σg² f32[]
  g_6: at(0, 41466560, 4), // Σg² f32[]
  g_7: at(0, 41466624, 4), // Σg² f32[]
  g_8: at(0, 41466688, 4), // Σg² f32[]
  g_9: at(0, 41466752, 4), // Σg² f32[]
  g_10: at(0, 41466816, 4), // Σg² f32[]
  g_11: at(0, 41466880, 4), // Σg² f32[]
  g_12: at(0, 41466944, 4), // Σg² f32[]
  g_13: at(0, 41467008, 4), // Σg² f32[]
  g_14: at(0, 41467072, 4), // Σg² f32[]
  g_15: at(0, 41467136, 4), // Σg² f32[]
  g_16: at(0, 41467200, 4), // Σg² f32[]
  g_17: at(0, 41467264, 4), // Σg² f32[]
  g_18: at(0, 41467328, 4), // Σg² f32[]
  g_19: at(0, 41467392, 4), // Σg² f32[]
  g_20: at(0, 41467456, 4), // Σg² f32[]
  g_21: at(0, 41467520, 4), // Σg² f32[]
  g_22: at(0, 41467584, 4), // Σg² f32[]
  g_23: at(0, 41467648, 4), // Σg² f32[]
  g_24: at(0, 41467712, 4), // Σg² f32[]
  g_25: at(0, 41467776, 4), // Σg² f32[]
  g_26: at(0, 41467840, 4), // Σg² f32[]
  g_27: at(0, 41467904, 4), // Σg² f32[]
  g_28: at(0, 41467968, 4), // Σg² f32[]
  g_29: at(0, 41468032, 4), // Σg² f32[]
  g_30: at(0, 41468096, 4), // Σg² f32[]
  g_31: at(0, 41468160, 4), // Σg² f32[]
  g_32: at(0, 41468224, 4), // Σg² f32[]
  g_33: at(0, 41468288, 4), // Σg² f32[]
  g_34: at(0, 41468352, 4), // Σg² f32[]
  g_35: at(0, 41468416, 4), // Σg² f32[]
  g_36: at(0, 41468480, 4), // Σg² f32[]
  g_37: at(0, 41468544, 4), // Σg² f32[]
  g_38: at(0, 41468608, 4), // Σg² f32[]
  g_39: at(0, 41468672, 4), // Σg² f32[]
  g_40: at(0, 41468736, 4), // Σg² f32[]
  g_41: at(0, 41468800, 4), // Σg² f32[]
  g_42: at(0, 41468864, 4), // Σg² f32[]
  g_43: at(0, 41468928, 4), // Σg² f32[]
  g_44: at(0, 41468992, 4), // Σg² f32[]
  g_45: at(0, 41469056, 4), // Σg² f32[]
  g_46: at(0, 41469120, 4), // Σg² f32[]
  g_47: at(0, 41469184, 4), // Σg² f32[]
  g_48: at(0, 41469248, 4), // Σg² f32[]
  g_49: at(0, 41469312, 4), // Σg² f32[]
  g_50: at(0, 41469376, 4), // Σg² f32[]
  g_51: at(0, 41469440, 4), // Σg² f32[]
  g_52: at(0, 41469504, 4), // Σg² f32[]
  g_53: at(0, 41469568, 4), // Σg² f32[]
  g_54: at(0, 41469632, 4), // Σg² f32[]
  g_55: at(0, 41469696, 4), // Σg² f32[]
  g_56: at(0, 41469760, 4), // Σg² f32[]
  g_57: at(0, 41469824, 4), // Σg² f32[]
  g_58: at(0, 41469888, 4), // Σg² f32[]
  g_59: at(0, 41469952, 4), // Σg² f32[]
  g_60: at(0, 41470016, 4), // Σg² f32[]
  g_61: at(0, 41470080, 4), // Σg² f32[]
  g_62: at(0, 41470144, 4), // Σg² f32[]
  g_63: at(0, 41470208, 4), // Σg² f32[]
  g_64: at(0, 41470272, 4), // Σg² f32[]
  g_65: at(0, 41470336, 4), // Σg² f32[]
  g_66: at(0, 41470400, 4), // Σg² f32[]
  g_67: at(0, 41470464, 4), // Σg² f32[]
  g_68: at(0, 41470528, 4), // Σg² f32[]
  g_69: at(0, 41470592, 4), // Σg² f32[]
  shared_6: at(0, 42510592, 4096), // blocks.0.rstd(weight) f32[8, 128, 1]; then blocks.1.rstd(weight) f32[8, 128, 1]; then blocks.2.rstd(weight) f32[8, 128, 1]; then blocks.3.rstd(weight) f32[8, 128, 1]
  workspace_8: at(0, 42510592, 492032), // workspace u32[123008]
  shared_7: at(0, 42510592, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 7 more
  d_embed: at(0, 42514752, 524288), // d embed f32[512, 256]
  shared_8: at(0, 42514752, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 2 more
  d_positions: at(0, 43039040, 131072), // d positions f32[128, 256]
  rstd_weight: at(0, 43559168, 4096), // rstd(weight) f32[8, 128, 1]
  shared_9: at(0, 43559168, 1048576), // blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]; then 9 more
  layerNorm_weight: at(0, 43563264, 1048576), // layerNorm(weight) f32[8, 128, 256]
  shared_10: at(0, 43563328, 4096), // blocks.0.rstd(weight) f32[8, 128, 1]; then blocks.0.normalised(weight) f32[8, 128, 1]
  shared_11: at(0, 43563328, 1048576), // blocks.0.normalised(weight) f32[8, 128, 256]; then blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]
  workspace_9: at(0, 43567424, 8192), // workspace u32[2048]
  workspace_10: at(0, 43567424, 263168), // workspace u32[65792]
  shared_12: at(0, 43567424, 524288),
  shared_13: at(0, 43567424, 1048576), // blocks.0.linear(down) f32[8, 128, 256]; then blocks.1.normalised(weight) f32[8, 128, 256]; then blocks.1.linear(wv) f32[8, 128, 256]; then 3 more
  blocks_0_linear_up: at(0, 43567424, 4194304), // blocks.0.linear(up) f32[8, 128, 1024]
  shared_14: at(0, 44091712, 262144),
  workspace_11: at(0, 44607744, 263168), // workspace u32[65792]
  shared_15: at(0, 44607744, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then blocks.1.linear(wk) f32[8, 128, 256]; then blocks.2.linear(wk) f32[8, 128, 256]; then blocks.3.linear(wk) f32[8, 128, 256]
  workspace_12: at(0, 44611840, 524288), // workspace u32[131072]
  workspace_13: at(0, 44611904, 263168), // workspace u32[65792]
  blocks_0_linear_wk: at(0, 44611904, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]
  workspace_14: at(0, 44616000, 8192), // workspace u32[2048]
  workspace_15: at(0, 44616000, 32768), // workspace u32[8192]
  workspace_16: at(0, 44616000, 262144), // workspace u32[65536]
  workspace_17: at(0, 44616000, 492032), // workspace u32[123008]
  shared_16: at(0, 44616000, 524288),
  shared_17: at(0, 44616000, 1048576), // blocks.0.x f32[8, 128, 256]; then blocks.1.h f32[8, 128, 256]; then d blocks.1.h f32[8, 128, 256]; then 4 more
  crossEntropy: at(0, 45136128, 4096), // crossEntropy f32[8, 128]
  shared_18: at(0, 45140288, 262144),
  workspace_18: at(0, 45656320, 263168), // workspace u32[65792]
  shared_19: at(0, 45656320, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then blocks.0.layerNorm(weight) f32[8, 128, 256]; then blocks.1.linear(wv) f32[8, 128, 256]; then 5 more
  shared_20: at(0, 45656320, 4194304), // blocks.0.u f32[8, 128, 1024]; then blocks.1.u f32[8, 128, 1024]; then blocks.2.u f32[8, 128, 1024]; then blocks.3.u f32[8, 128, 1024]
  workspace_19: at(0, 45660480, 263168), // workspace u32[65792]
  blocks_0_linear_wv: at(0, 45660480, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]
  workspace_20: at(0, 45664576, 8192), // workspace u32[2048]
  workspace_21: at(0, 45664576, 74752), // workspace u32[18688]
  workspace_22: at(0, 45664576, 262144), // workspace u32[65536]
  workspace_23: at(0, 45664576, 263168), // workspace u32[65792]
  workspace_24: at(0, 45664576, 524288), // workspace u32[131072]
  shared_21: at(0, 45664576, 1048576), // blocks.1.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then blocks.1.normalised(weight) f32[8, 128, 256]; then 3 more
  shared_22: at(0, 46188864, 262144),
  workspace_25: at(0, 46704896, 74752), // workspace u32[18688]
  workspace_26: at(0, 46704896, 263168), // workspace u32[65792]
  workspace_27: at(0, 46704896, 518144), // workspace u32[129536]
  workspace_28: at(0, 46709056, 74752), // workspace u32[18688]
  workspace_29: at(0, 46709056, 263168), // workspace u32[65792]
  blocks_1_rstd_weight: at(0, 46713152, 4096), // blocks.1.rstd(weight) f32[8, 128, 1]
  workspace_30: at(0, 46713152, 8192), // workspace u32[2048]
  shared_23: at(0, 46713152, 524288),
  shared_24: at(0, 46713152, 1048576), // blocks.1.linear(wq) f32[8, 128, 256]; then blocks.1.linear(wo) f32[8, 128, 256]; then blocks.1.normalised(weight) f32[8, 128, 256]; then 3 more
  workspace_31: at(0, 46717248, 8192), // workspace u32[2048]
  workspace_32: at(0, 46717248, 32768), // workspace u32[8192]
  workspace_33: at(0, 46717248, 263168), // workspace u32[65792]
  shared_25: at(0, 46717248, 524288),
  shared_26: at(0, 46717248, 1048576), // blocks.1.linear(down) f32[8, 128, 256]; then blocks.2.normalised(weight) f32[8, 128, 256]; then blocks.2.linear(wv) f32[8, 128, 256]; then 3 more
  blocks_1_linear_up: at(0, 46717248, 4194304), // blocks.1.linear(up) f32[8, 128, 1024]
  shared_27: at(0, 46779648, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then blocks.3.attention f32[8, 4, 128]
  blocks_0_attention: at(0, 46783808, 16384), // blocks.0.attention f32[8, 4, 128]
  shared_28: at(0, 47237440, 262144),
  shared_29: at(0, 47241536, 262144),
  d_blocks_0_norm1_weight: at(0, 47761728, 1024), // d blocks.0.norm1.weight f32[256]
  workspace_34: at(0, 47761728, 8192), // workspace u32[2048]
  workspace_35: at(0, 47761728, 74752), // workspace u32[18688]
  workspace_36: at(0, 47761728, 262144), // workspace u32[65536]
  workspace_37: at(0, 47761728, 263168), // workspace u32[65792]
  workspace_38: at(0, 47761728, 518144), // workspace u32[129536]
  workspace_39: at(0, 47761728, 524288), // workspace u32[131072]
  shared_30: at(0, 47761728, 1048576), // blocks.0.layerNorm(weight) f32[8, 128, 256]; then blocks.1.linear(wk) f32[8, 128, 256]; then d blocks.1.splitHeads f32[8, 128, 4, 64]; then 2 more
  shared_31: at(0, 47761728, 4194304), // blocks.0.u f32[8, 128, 1024]; then d blocks.0.linear(up) f32[8, 128, 1024]
  d_blocks_0_norm1_bias: at(0, 47762752, 1024), // d blocks.0.norm1.bias f32[256]
  workspace_40: at(0, 47765824, 8192), // workspace u32[2048]
  workspace_41: at(0, 47765824, 262144), // workspace u32[65536]
  workspace_42: at(0, 47765824, 492032), // workspace u32[123008]
  workspace_43: at(0, 47765824, 524288), // workspace u32[131072]
  shared_32: at(0, 47765824, 1048576), // blocks.1.x f32[8, 128, 256]; then blocks.2.h f32[8, 128, 256]; then d blocks.2.h f32[8, 128, 256]; then 2 more
  shared_33: at(0, 48286016, 262144),
  workspace_44: at(0, 48810304, 8192), // workspace u32[2048]
  workspace_45: at(0, 48810304, 74752), // workspace u32[18688]
  workspace_46: at(0, 48810304, 262144), // workspace u32[65536]
  workspace_47: at(0, 48810304, 263168), // workspace u32[65792]
  workspace_48: at(0, 48810304, 518144), // workspace u32[129536]
  shared_34: at(0, 48810304, 524288),
  shared_35: at(0, 48810304, 1048576), // blocks.1.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]; then attentionGrad f32[8, 128, 4, 64]
  shared_36: at(0, 48814400, 1048576), // blocks.2.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then blocks.2.normalised(weight) f32[8, 128, 256]; then d blocks.2.a f32[8, 128, 256]
  blocks_1_attention: at(0, 48885056, 16384), // blocks.1.attention f32[8, 4, 128]
  shared_37: at(0, 49334592, 262144),
  shared_38: at(0, 49850624, 1048576), // blocks.0.a f32[8, 128, 256]; then blocks.1.a f32[8, 128, 256]; then blocks.2.a f32[8, 128, 256]; then blocks.3.a f32[8, 128, 256]
  d_blocks_0_wv: at(0, 49858880, 262144), // d blocks.0.wv f32[256, 256]
  shared_39: at(0, 49858880, 524288),
  shared_40: at(0, 49858880, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]; then blocks.0.linear(wv) f32[8, 128, 256]
  blocks_2_rstd_weight: at(0, 49862976, 4096), // blocks.2.rstd(weight) f32[8, 128, 1]
  shared_41: at(0, 49862976, 1048576), // blocks.2.linear(wq) f32[8, 128, 256]; then blocks.2.linear(wo) f32[8, 128, 256]; then blocks.2.normalised(weight) f32[8, 128, 256]
  workspace_49: at(0, 49867072, 8192), // workspace u32[2048]
  workspace_50: at(0, 49867072, 32768), // workspace u32[8192]
  workspace_51: at(0, 49867072, 263168), // workspace u32[65792]
  shared_42: at(0, 49867072, 524288),
  shared_43: at(0, 49867072, 1048576), // blocks.2.linear(down) f32[8, 128, 256]; then blocks.3.normalised(weight) f32[8, 128, 256]; then blocks.3.linear(wv) f32[8, 128, 256]; then 3 more
  blocks_2_linear_up: at(0, 49867072, 4194304), // blocks.2.linear(up) f32[8, 128, 1024]
  d_blocks_0_wk: at(0, 50121024, 262144), // d blocks.0.wk f32[256, 256]
  shared_44: at(0, 50383168, 262144), // workspace u32[65536]; then d blocks.0.wq f32[256, 256]
  shared_45: at(0, 50391360, 262144),
  d_blocks_0_bv: at(0, 50645312, 1024), // d blocks.0.bv f32[256]
  d_blocks_0_bk: at(0, 50646336, 1024), // d blocks.0.bk f32[256]
  d_blocks_0_bq: at(0, 50647360, 1024), // d blocks.0.bq f32[256]
  workspace_52: at(0, 50907456, 262144), // workspace u32[65536]
  shared_46: at(0, 50907456, 1048576), // blocks.1.linear(wk) f32[8, 128, 256]; then attention f32[8, 128, 4, 64]
  workspace_53: at(0, 50911552, 8192), // workspace u32[2048]
  workspace_54: at(0, 50911552, 74752), // workspace u32[18688]
  workspace_55: at(0, 50911552, 262144), // workspace u32[65536]
  workspace_56: at(0, 50911552, 263168), // workspace u32[65792]
  workspace_57: at(0, 50911552, 518144), // workspace u32[129536]
  workspace_58: at(0, 50911552, 524288), // workspace u32[131072]
  shared_47: at(0, 50911552, 1048576), // blocks.1.layerNorm(weight) f32[8, 128, 256]; then blocks.2.linear(wk) f32[8, 128, 256]; then d blocks.2.splitHeads f32[8, 128, 4, 64]
  shared_48: at(0, 50911552, 4194304), // blocks.1.u f32[8, 128, 1024]; then d blocks.1.linear(up) f32[8, 128, 1024]
  workspace_59: at(0, 50915648, 8192), // workspace u32[2048]
  workspace_60: at(0, 50915648, 262144), // workspace u32[65536]
  workspace_61: at(0, 50915648, 492032), // workspace u32[123008]
  workspace_62: at(0, 50915648, 524288), // workspace u32[131072]
  shared_49: at(0, 50915648, 1048576), // blocks.2.x f32[8, 128, 256]; then blocks.3.h f32[8, 128, 256]; then d blocks.3.h f32[8, 128, 256]; then 2 more
  shared_50: at(0, 51435840, 262144),
  shared_51: at(0, 51956032, 524288),
  shared_52: at(0, 51956032, 1048576), // blocks.0.a f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then attentionGrad f32[8, 128, 4, 64]
  matmul: at(0, 51956032, 4194304), // matmul f32[1024, 1024]
  workspace_63: at(0, 51960128, 8192), // workspace u32[2048]
  workspace_64: at(0, 51960128, 74752), // workspace u32[18688]
  workspace_65: at(0, 51960128, 262144), // workspace u32[65536]
  workspace_66: at(0, 51960128, 263168), // workspace u32[65792]
  workspace_67: at(0, 51960128, 518144), // workspace u32[129536]
  shared_53: at(0, 51960128, 524288),
  shared_54: at(0, 51960128, 1048576), // blocks.2.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]
  shared_55: at(0, 51964224, 1048576), // blocks.3.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then blocks.3.normalised(weight) f32[8, 128, 256]; then d blocks.3.a f32[8, 128, 256]
  blocks_2_attention: at(0, 52034880, 16384), // blocks.2.attention f32[8, 4, 128]
  shared_56: at(0, 52480320, 262144),
  shared_57: at(0, 52484416, 262144),
  shared_58: at(0, 53004608, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  shared_59: at(0, 53008704, 524288),
  shared_60: at(0, 53008704, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  blocks_3_rstd_weight: at(0, 53012800, 4096), // blocks.3.rstd(weight) f32[8, 128, 1]
  shared_61: at(0, 53012800, 1048576), // blocks.3.linear(wq) f32[8, 128, 256]; then blocks.3.linear(wo) f32[8, 128, 256]; then blocks.3.normalised(weight) f32[8, 128, 256]
  workspace_68: at(0, 53016896, 32768), // workspace u32[8192]
  workspace_69: at(0, 53016896, 492032), // workspace u32[123008]
  shared_62: at(0, 53016896, 524288),
  shared_63: at(0, 53016896, 1048576), // blocks.3.x f32[8, 128, 256]; then headLossGrad f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.3.a f32[8, 128, 256]
  blocks_3_linear_up: at(0, 53016896, 4194304), // blocks.3.linear(up) f32[8, 128, 1024]
  shared_64: at(0, 53532992, 262144),
  shared_65: at(0, 53541184, 262144),
  d_blocks_0_wo: at(0, 54053184, 262144), // d blocks.0.wo f32[256, 256]
  matmul_2: at(0, 54053184, 1048576), // matmul f32[1024, 256]
  workspace_70: at(0, 54057280, 262144), // workspace u32[65536]
  blocks_2_linear_wk: at(0, 54057280, 1048576), // blocks.2.linear(wk) f32[8, 128, 256]
  workspace_71: at(0, 54061376, 8192), // workspace u32[2048]
  workspace_72: at(0, 54061376, 74752), // workspace u32[18688]
  workspace_73: at(0, 54061376, 262144), // workspace u32[65536]
  workspace_74: at(0, 54061376, 263168), // workspace u32[65792]
  workspace_75: at(0, 54061376, 518144), // workspace u32[129536]
  workspace_76: at(0, 54061376, 524288), // workspace u32[131072]
  shared_66: at(0, 54061376, 1048576), // blocks.2.layerNorm(weight) f32[8, 128, 256]; then blocks.3.linear(wk) f32[8, 128, 256]; then d blocks.3.splitHeads f32[8, 128, 4, 64]
  shared_67: at(0, 54061376, 4194304), // blocks.2.u f32[8, 128, 1024]; then d blocks.2.linear(up) f32[8, 128, 1024]
  crossEntropy_2: at(0, 54065472, 4096), // crossEntropy f32[8, 128]
  workspace_77: at(0, 54065472, 8192), // workspace u32[2048]
  workspace_78: at(0, 54065472, 524288), // workspace u32[131072]
  shared_68: at(0, 54065472, 1048576), // blocks.3.linear(down) f32[8, 128, 256]; then normalised(weight) f32[8, 128, 256]; then d normalised(weight) f32[8, 128, 256]; then d blocks.3.normalised(weight) f32[8, 128, 256]
  shared_69: at(0, 54069568, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  workspace_79: at(0, 54069568, 2097152), // workspace u32[524288]
  workspace_80: at(0, 54315328, 133120), // workspace u32[33280]
  attention: at(0, 54448448, 16384), // attention f32[8, 4, 128]
  workspace_81: at(0, 54464832, 16384), // workspace u32[4096]
  d_blocks_0_bup: at(0, 54481216, 4096), // d blocks.0.bup f32[1024]
  d_blocks_0_norm2_weight: at(0, 54485312, 1024), // d blocks.0.norm2.weight f32[256]
  d_blocks_0_norm2_bias: at(0, 54486336, 1024), // d blocks.0.norm2.bias f32[256]
  d_blocks_0_bo: at(0, 54487360, 1024), // d blocks.0.bo f32[256]
  shared_70: at(0, 54585664, 262144),
  workspace_82: at(0, 55101760, 133120), // workspace u32[33280]
  shared_71: at(0, 55105856, 524288),
  shared_72: at(0, 55105856, 1048576), // blocks.1.a f32[8, 128, 256]; then attention f32[8, 128, 4, 64]
  matmul_3: at(0, 55105856, 4194304), // matmul f32[1024, 1024]
  workspace_83: at(0, 55109952, 8192), // workspace u32[2048]
  workspace_84: at(0, 55109952, 74752), // workspace u32[18688]
  workspace_85: at(0, 55109952, 262144), // workspace u32[65536]
  workspace_86: at(0, 55109952, 263168), // workspace u32[65792]
  workspace_87: at(0, 55109952, 518144), // workspace u32[129536]
  shared_73: at(0, 55109952, 524288),
  shared_74: at(0, 55109952, 1048576), // blocks.3.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]
  blocks_3_attention: at(0, 55184704, 16384), // blocks.3.attention f32[8, 4, 128]
  attention_2: at(0, 55234880, 16384), // attention f32[8, 4, 128]
  workspace_88: at(0, 55251264, 16384), // workspace u32[4096]
  blocks_1_normalised_weight: at(0, 55267648, 4096), // blocks.1.normalised(weight) f32[8, 128, 1]
  shared_75: at(0, 55630144, 262144),
  shared_76: at(0, 55634240, 262144),
  d_blocks_1_up: at(0, 56150336, 1048576), // d blocks.1.up f32[1024, 256]
  attentionGrad: at(0, 56154432, 1048576), // attentionGrad f32[8, 128, 4, 64]
  shared_77: at(0, 56158528, 524288),
  shared_78: at(0, 56158528, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]
  shared_79: at(0, 56166720, 1048576), // layerNorm(weight) f32[8, 128, 256]; then normalised(weight) f32[8, 128, 256]
  shared_80: at(0, 56682816, 262144),
  d_blocks_0_down: at(0, 57198912, 1048576), // d blocks.0.down f32[256, 1024]
  matmul_4: at(0, 57203008, 1048576), // matmul f32[1024, 256]
  workspace_89: at(0, 57207104, 262144), // workspace u32[65536]
  blocks_3_linear_wk: at(0, 57207104, 1048576), // blocks.3.linear(wk) f32[8, 128, 256]
  workspace_90: at(0, 57211200, 8192), // workspace u32[2048]
  workspace_91: at(0, 57211200, 518144), // workspace u32[129536]
  workspace_92: at(0, 57211200, 524288), // workspace u32[131072]
  blocks_3_layerNorm_weight: at(0, 57211200, 1048576), // blocks.3.layerNorm(weight) f32[8, 128, 256]
  shared_81: at(0, 57211200, 4194304), // blocks.3.u f32[8, 128, 1024]; then d blocks.3.linear(up) f32[8, 128, 1024]
  workspace_93: at(0, 57215296, 524288), // workspace u32[131072]
  layerNorm_weight_2: at(0, 57215296, 1048576), // layerNorm(weight) f32[8, 128, 256]
  d_blocks_0_x: at(0, 58247488, 1048576), // d blocks.0.x f32[8, 128, 256]
  workspace_94: at(0, 58251584, 133120), // workspace u32[33280]
  shared_82: at(0, 58255680, 524288),
  shared_83: at(0, 58255680, 1048576), // blocks.2.a f32[8, 128, 256]; then attention f32[8, 128, 4, 64]
  matmul_5: at(0, 58255680, 4194304), // matmul f32[1024, 1024]
  workspace_95: at(0, 58259776, 518144), // workspace u32[129536]
  shared_84: at(0, 58263872, 524288),
  attention_3: at(0, 58384704, 16384), // attention f32[8, 4, 128]
  workspace_96: at(0, 58401088, 16384), // workspace u32[4096]
  blocks_2_normalised_weight: at(0, 58417472, 4096), // blocks.2.normalised(weight) f32[8, 128, 1]
  shared_85: at(0, 58779968, 262144),
  shared_86: at(0, 58788160, 262144),
  normalised_weight: at(0, 59050304, 4096), // normalised(weight) f32[8, 128, 1]
  d_rows: at(0, 59054400, 4096), // d rows f32[8, 128]
  d_blocks_1_bup: at(0, 59296064, 4096), // d blocks.1.bup f32[1024]
  d_blocks_2_up: at(0, 59300160, 1048576), // d blocks.2.up f32[1024, 256]
  attentionGrad_2: at(0, 59304256, 1048576), // attentionGrad f32[8, 128, 4, 64]
  d_blocks_1_down: at(0, 60348736, 1048576), // d blocks.1.down f32[256, 1024]
  matmul_6: at(0, 60352832, 1048576), // matmul f32[1024, 256]
  shared_87: at(0, 61397312, 1048576), // d blocks.1.x f32[8, 128, 256]; then blocks.0.layerNorm(weight) f32[8, 128, 256]
  workspace_97: at(0, 61401408, 133120), // workspace u32[33280]
  shared_88: at(0, 61405504, 524288),
  blocks_3_a: at(0, 61405504, 1048576), // blocks.3.a f32[8, 128, 256]
  matmul_7: at(0, 61405504, 4194304), // matmul f32[1024, 1024]
  attention_4: at(0, 61534528, 16384), // attention f32[8, 4, 128]
  workspace_98: at(0, 61550912, 16384), // workspace u32[4096]
  blocks_3_normalised_weight: at(0, 61567296, 4096), // blocks.3.normalised(weight) f32[8, 128, 1]
  shared_89: at(0, 61929792, 262144),
  d_blocks_2_bup: at(0, 62445888, 4096), // d blocks.2.bup f32[1024]
  d_blocks_3_up: at(0, 62449984, 1048576), // d blocks.3.up f32[1024, 256]
  d_blocks_2_down: at(0, 63498560, 1048576), // d blocks.2.down f32[256, 1024]
  d_blocks_1_wo: at(0, 64547136, 262144), // d blocks.1.wo f32[256, 256]
  shared_90: at(0, 64547136, 1048576), // d blocks.2.x f32[8, 128, 256]; then blocks.1.layerNorm(weight) f32[8, 128, 256]
  d_blocks_1_wv: at(0, 64809280, 262144), // d blocks.1.wv f32[256, 256]
  d_blocks_1_wk: at(0, 65071424, 262144), // d blocks.1.wk f32[256, 256]
  d_blocks_1_wq: at(0, 65333568, 262144), // d blocks.1.wq f32[256, 256]
  d_blocks_3_bup: at(0, 65595712, 4096), // d blocks.3.bup f32[1024]
  d_blocks_3_down: at(0, 65599808, 1048576), // d blocks.3.down f32[256, 1024]
  d_blocks_2_wo: at(0, 66648384, 262144), // d blocks.2.wo f32[256, 256]
  shared_91: at(0, 66648384, 1048576), // d blocks.3.x f32[8, 128, 256]; then blocks.2.layerNorm(weight) f32[8, 128, 256]
  d_blocks_2_wv: at(0, 66910528, 262144), // d blocks.2.wv f32[256, 256]
  d_blocks_2_wk: at(0, 67172672, 262144), // d blocks.2.wk f32[256, 256]
  d_blocks_2_wq: at(0, 67434816, 262144), // d blocks.2.wq f32[256, 256]
  d_blocks_3_wo: at(0, 67696960, 262144), // d blocks.3.wo f32[256, 256]
  blocks_3_layerNorm_weight_2: at(0, 67696960, 1048576), // blocks.3.layerNorm(weight) f32[8, 128, 256]
  d_blocks_3_wv: at(0, 67959104, 262144), // d blocks.3.wv f32[256, 256]
  d_blocks_3_wk: at(0, 68221248, 262144), // d blocks.3.wk f32[256, 256]
  d_blocks_3_wq: at(0, 68483392, 262144), // d blocks.3.wq f32[256, 256]
  d_head: at(0, 68745536, 524288), // d head f32[512, 256]
  d_norm_weight: at(0, 69269824, 1024), // d norm.weight f32[256]
  d_norm_bias: at(0, 69270848, 1024), // d norm.bias f32[256]
  d_blocks_3_bdown: at(0, 69271872, 1024), // d blocks.3.bdown f32[256]
  d_blocks_3_norm2_weight: at(0, 69272896, 1024), // d blocks.3.norm2.weight f32[256]
  d_blocks_3_norm2_bias: at(0, 69273920, 1024), // d blocks.3.norm2.bias f32[256]
  d_blocks_3_bo: at(0, 69274944, 1024), // d blocks.3.bo f32[256]
  d_blocks_3_bv: at(0, 69275968, 1024), // d blocks.3.bv f32[256]
  d_blocks_3_bk: at(0, 69276992, 1024), // d blocks.3.bk f32[256]
  d_blocks_3_bq: at(0, 69278016, 1024), // d blocks.3.bq f32[256]
  d_blocks_3_norm1_weight: at(0, 69279040, 1024), // d blocks.3.norm1.weight f32[256]
  d_blocks_3_norm1_bias: at(0, 69280064, 1024), // d blocks.3.norm1.bias f32[256]
  d_blocks_2_bdown: at(0, 69281088, 1024), // d blocks.2.bdown f32[256]
  d_blocks_2_norm2_weight: at(0, 69282112, 1024), // d blocks.2.norm2.weight f32[256]
  d_blocks_2_norm2_bias: at(0, 69283136, 1024), // d blocks.2.norm2.bias f32[256]
  d_blocks_2_bo: at(0, 69284160, 1024), // d blocks.2.bo f32[256]
  d_blocks_2_bv: at(0, 69285184, 1024), // d blocks.2.bv f32[256]
  d_blocks_2_bk: at(0, 69286208, 1024), // d blocks.2.bk f32[256]
  d_blocks_2_bq: at(0, 69287232, 1024), // d blocks.2.bq f32[256]
  d_blocks_2_norm1_weight: at(0, 69288256, 1024), // d blocks.2.norm1.weight f32[256]
  d_blocks_2_norm1_bias: at(0, 69289280, 1024), // d blocks.2.norm1.bias f32[256]
  d_blocks_1_bdown: at(0, 69290304, 1024), // d blocks.1.bdown f32[256]
  d_blocks_1_norm2_weight: at(0, 69291328, 1024), // d blocks.1.norm2.weight f32[256]
  d_blocks_1_norm2_bias: at(0, 69292352, 1024), // d blocks.1.norm2.bias f32[256]
  d_blocks_1_bo: at(0, 69293376, 1024), // d blocks.1.bo f32[256]
  d_blocks_1_bv: at(0, 69294400, 1024), // d blocks.1.bv f32[256]
  d_blocks_1_bk: at(0, 69295424, 1024), // d blocks.1.bk f32[256]
  d_blocks_1_bq: at(0, 69296448, 1024), // d blocks.1.bq f32[256]
  d_blocks_1_norm1_weight: at(0, 69297472, 1024), // d blocks.1.norm1.weight f32[256]
  d_blocks_1_norm1_bias: at(0, 69298496, 1024), // d blocks.1.norm1.bias f32[256]
  d_blocks_0_bdown: at(0, 69299520, 1024), // d blocks.0.bdown f32[256]
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
  call(k.map_1tryft1t2hd, [a.shared_8, a.positions, a.shared_5], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:85"),
  call(k.normalise_centered, [a.shared_5, a.shared_11, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_11, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_8], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_13, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_13, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_19, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_19, a.blocks_0_linear_wk], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_29, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_29, a.blocks_0_linear_wv], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_11, a.blocks_0_linear_wk, a.blocks_0_linear_wv, a.shared_8, a.blocks_0_attention, a.workspace_28], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_13, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_8, a.workspace_13, a.shared_11], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_5, a.shared_11, a.shared_52], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_52, a.shared_8, a.shared_10], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_8, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_30], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_48, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_30, a.workspace_48, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_48, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_30, a.workspace_48, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_48, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_30, a.workspace_48, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_31], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_17, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_31, a.workspace_17, a.shared_13], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_17, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_31, a.workspace_17, a.shared_13], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_17, a.blocks_0_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_31, a.workspace_17, a.shared_13], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_52, a.shared_13, a.shared_17], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_17, a.shared_13, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_13, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_21], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_10, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_21, a.workspace_10, a.shared_24], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_10, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_21, a.workspace_10, a.shared_30], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_47, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_21, a.workspace_47, a.shared_13], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_24, a.shared_30, a.shared_13, a.shared_21, a.blocks_1_attention, a.workspace_45], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_37, a.blocks_1_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_21, a.workspace_37, a.shared_24], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_17, a.shared_24, a.shared_72], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_72, a.shared_21, a.blocks_1_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_21, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_47], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_67, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_47, a.workspace_67, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_67, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_47, a.workspace_67, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_67, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_47, a.workspace_67, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_48], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_42, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_48, a.workspace_42, a.shared_26], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_42, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_48, a.workspace_42, a.shared_26], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_42, a.blocks_1_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_48, a.workspace_42, a.shared_26], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_72, a.shared_26, a.shared_32], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_32, a.shared_26, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_26, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_36], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_33, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_33, a.shared_41], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_33, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_33, a.shared_47], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_66, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_66, a.shared_26], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_41, a.shared_47, a.shared_26, a.shared_36, a.blocks_2_attention, a.workspace_64], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_56, a.blocks_2_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_56, a.shared_41], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_32, a.shared_41, a.shared_83], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_83, a.shared_36, a.blocks_2_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_36, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_66], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_87, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_66, a.workspace_87, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_87, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_66, a.workspace_87, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_87, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_66, a.workspace_87, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_67], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_61, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_67, a.workspace_61, a.shared_43], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_61, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_67, a.workspace_61, a.shared_43], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_61, a.blocks_2_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_67, a.workspace_61, a.shared_43], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_83, a.shared_43, a.shared_49], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_49, a.shared_43, a.shared_1], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_43, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_55], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_51, a.blocks_3_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_51, a.shared_61], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_51, a.blocks_3_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_51, a.shared_66], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_86, a.blocks_3_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_86, a.shared_43], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_61, a.shared_66, a.shared_43, a.shared_55, a.blocks_3_attention, a.workspace_84], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_74, a.blocks_3_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_55, a.workspace_74, a.shared_61], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_49, a.shared_61, a.blocks_3_a], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:79"),
  call(k.normalise_centered, [a.blocks_3_a, a.shared_55, a.blocks_3_rstd_weight], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_55, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.blocks_3_layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_95, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_95, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_95, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_95, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_95, a.blocks_3_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_95, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_3_linear_up, a.shared_81], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_69, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_81, a.workspace_69, a.shared_68], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_69, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_81, a.workspace_69, a.shared_68], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_69, a.blocks_3_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_81, a.workspace_69, a.shared_68], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.blocks_3_a, a.shared_68, a.shared_63], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_63, a.shared_68, a.shared_1], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_68, a.norm_weight, a.norm_bias, a.shared_79], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_93], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_93, a.workspace_79], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:91"),
  call(k.crossEntropy, [a.workspace_79, a.targets, a.shared_1, a.crossEntropy_2], [1024, 1, 1], [512, -100], "rows headLoss model.ts:91"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.shared_69], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:91"),
  call(k.map_11p69oyu6td, [a.shared_69, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:91"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_27ukp9p65ja, [a.count, a.shared_69], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:91"),
  call(k.map_2d78orckbpu, [a.shared_69, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:91"),
  call(k.normalise_centered, [a.shared_63, a.shared_79, a.normalised_weight], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_79, a.norm_weight, a.norm_bias, a.layerNorm_weight_2], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.shared_84], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.layerNorm_weight_2, a.shared_84, a.workspace_79], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.crossEntropyGrad, [a.workspace_79, a.targets, a.crossEntropy_2, a.d_rows, a.workspace_79], [1024, 1, 1], [512, -100], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.head, a.shared_84], [32, 1, 1], [1, 512, 256, 0, 512, 0, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.workspace_79, a.shared_84, a.shared_63], [32, 1, 1], [1, 1024, 256, 512, 0, 512, 0, 256, 0, 32, 256, 32, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.layerNorm_weight_2, a.shared_84], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_79, a.shared_84, a.d_head, a.shared_86], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.layerNorm_weight_2, a.shared_84], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_79, a.shared_84, a.d_head, a.shared_86], [16, 1, 1], [1, 512, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_79, a.shared_63, a.workspace_77], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_77, a.d_norm_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_63, a.workspace_77], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_77, a.d_norm_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.norm_weight, a.shared_63, a.shared_68], [64, 1, 1], [1024, 256, 1024, 16, 256], "d normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_79, a.normalised_weight, a.shared_68, a.shared_91], [1024, 1, 1], [1024, 256], "d blocks.3.x normaliseGrad model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_55, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.blocks_3_layerNorm_weight_2], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_91, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight_2, a.workspace_91, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_91, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight_2, a.workspace_91, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_91, a.blocks_3_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight_2, a.workspace_91, a.blocks_3_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_3_linear_up, a.shared_81], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_81, a.shared_88], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_91, a.shared_88, a.d_blocks_3_down, a.shared_89], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_91, a.workspace_90], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_90, a.d_blocks_3_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_92], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_92, a.matmul_7], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_92], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_92, a.matmul_7], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_3_linear_up, a.matmul_7, a.shared_81], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.3.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_layerNorm_weight_2, a.shared_62], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_81, a.shared_62, a.d_blocks_3_up, a.shared_65], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_layerNorm_weight_2, a.shared_62], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_81, a.shared_62, a.d_blocks_3_up, a.shared_65], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_81, a.workspace_68], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.3.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_68, a.d_blocks_3_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.3.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_78], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_78, a.shared_63], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_78], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_78, a.shared_63], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_55, a.shared_63, a.workspace_77], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_77, a.d_blocks_3_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_63, a.workspace_77], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_77, a.d_blocks_3_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_norm2_weight, a.shared_63, a.shared_68], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_55, a.blocks_3_rstd_weight, a.shared_68, a.shared_63], [1024, 1, 1], [1024, 256], "d blocks.3.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_91, a.shared_63, a.shared_55], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.a map model.ts:72"),
  call(k.normalise_centered, [a.shared_49, a.shared_61, a.blocks_3_normalised_weight], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_61, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_49], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_74, a.blocks_3_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_49, a.workspace_74, a.shared_74], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_74, a.blocks_3_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_49, a.workspace_74, a.blocks_3_linear_wk], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.attention_fma, [a.shared_74, a.blocks_3_linear_wk, a.shared_43, a.shared_83, a.attention_4, a.workspace_72], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_83, a.workspace_76], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_55, a.workspace_76, a.d_blocks_3_wo, a.shared_70], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_83, a.workspace_76], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_55, a.workspace_76, a.d_blocks_3_wo, a.shared_70], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_55, a.workspace_71], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_71, a.d_blocks_3_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_3_wo, a.workspace_73], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_73, a.matmul_6], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_83, a.matmul_6, a.workspace_98], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_74, a.blocks_3_linear_wk, a.shared_43, a.attention_4, a.matmul_6, a.workspace_98, a.shared_66, a.workspace_97], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_74, a.blocks_3_linear_wk, a.shared_43, a.attention_4, a.matmul_6, a.workspace_98, a.shared_78, a.attentionGrad_2, a.workspace_97], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_49, a.shared_42], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_42, a.d_blocks_3_wv, a.shared_45], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_49, a.shared_42], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad_2, a.shared_42, a.d_blocks_3_wv, a.shared_45], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad_2, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_3_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_wv, a.workspace_85], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_2, a.workspace_85, a.shared_43], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_49, a.shared_73], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_73, a.d_blocks_3_wk, a.shared_76], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_49, a.shared_73], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_78, a.shared_73, a.d_blocks_3_wk, a.shared_76], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_78, a.workspace_83], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_83, a.d_blocks_3_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_3_wk, a.workspace_89], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_89, a.shared_74], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_49, a.shared_77], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_77, a.d_blocks_3_wq, a.shared_80], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_49, a.shared_77], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_77, a.d_blocks_3_wq, a.shared_80], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_66, a.workspace_59], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_59, a.d_blocks_3_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_wq, a.workspace_60], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_60, a.shared_78], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_43, a.shared_74, a.shared_78, a.shared_49], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_61, a.shared_49, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_3_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_49, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_3_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_norm1_weight, a.shared_49, a.shared_43], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.3.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_61, a.blocks_3_normalised_weight, a.shared_43, a.shared_49], [1024, 1, 1], [1024, 256], "d blocks.2.x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_55, a.shared_49, a.shared_90], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.x map model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_36, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_91], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_75, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_75, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_75, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_75, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_75, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_91, a.workspace_75, a.blocks_2_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_67], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_67, a.shared_82], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_90, a.shared_82, a.d_blocks_2_down, a.shared_85], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_90, a.workspace_71], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_71, a.d_blocks_2_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_76], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_76, a.matmul_5], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_76], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_76, a.matmul_5], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_2_linear_up, a.matmul_5, a.shared_67], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.2.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_42], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_67, a.shared_42, a.d_blocks_2_up, a.shared_45], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_91, a.shared_42], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_67, a.shared_42, a.d_blocks_2_up, a.shared_45], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_67, a.workspace_50], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.2.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_50, a.d_blocks_2_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.2.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_62], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_62, a.shared_43], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_62], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_62, a.shared_43], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_36, a.shared_43, a.workspace_59], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_59, a.d_blocks_2_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_43, a.workspace_59], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_59, a.d_blocks_2_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_norm2_weight, a.shared_43, a.shared_49], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.2.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_36, a.blocks_2_rstd_weight, a.shared_49, a.shared_43], [1024, 1, 1], [1024, 256], "d blocks.2.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_90, a.shared_43, a.shared_36], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.a map model.ts:72"),
  call(k.normalise_centered, [a.shared_32, a.shared_41, a.blocks_2_normalised_weight], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_41, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_32], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_56, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_32, a.workspace_56, a.shared_54], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_56, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_32, a.workspace_56, a.blocks_2_linear_wk], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.attention_fma, [a.shared_54, a.blocks_2_linear_wk, a.shared_26, a.shared_72, a.attention_3, a.workspace_54], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_58], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.workspace_58, a.d_blocks_2_wo, a.shared_50], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_58], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.workspace_58, a.d_blocks_2_wo, a.shared_50], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_36, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_2_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_2_wo, a.workspace_55], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.workspace_55, a.matmul_4], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_72, a.matmul_4, a.workspace_96], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_54, a.blocks_2_linear_wk, a.shared_26, a.attention_3, a.matmul_4, a.workspace_96, a.shared_47, a.workspace_94], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_54, a.blocks_2_linear_wk, a.shared_26, a.attention_3, a.matmul_4, a.workspace_96, a.shared_60, a.attentionGrad, a.workspace_94], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_32, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad, a.shared_25, a.d_blocks_2_wv, a.shared_29], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_32, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.attentionGrad, a.shared_25, a.d_blocks_2_wv, a.shared_29], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.attentionGrad, a.workspace_31], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_31, a.d_blocks_2_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_wv, a.workspace_65], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad, a.workspace_65, a.shared_26], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_32, a.shared_53], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_60, a.shared_53, a.d_blocks_2_wk, a.shared_57], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_32, a.shared_53], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_60, a.shared_53, a.d_blocks_2_wk, a.shared_57], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_60, a.workspace_63], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_63, a.d_blocks_2_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_2_wk, a.workspace_70], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_60, a.workspace_70, a.shared_54], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_32, a.shared_59], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_47, a.shared_59, a.d_blocks_2_wq, a.shared_64], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_32, a.shared_59], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_47, a.shared_59, a.d_blocks_2_wq, a.shared_64], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_47, a.workspace_40], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_40, a.d_blocks_2_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_wq, a.workspace_41], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.workspace_41, a.shared_60], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_26, a.shared_54, a.shared_60, a.shared_32], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_41, a.shared_32, a.workspace_31], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_31, a.d_blocks_2_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_32, a.workspace_31], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_31, a.d_blocks_2_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_norm1_weight, a.shared_32, a.shared_26], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.2.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_41, a.blocks_2_normalised_weight, a.shared_26, a.shared_32], [1024, 1, 1], [1024, 256], "d blocks.1.x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_36, a.shared_32, a.shared_87], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.x map model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_21, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_90], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_57, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_90, a.workspace_57, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_57, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_90, a.workspace_57, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_57, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_90, a.workspace_57, a.blocks_1_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_48], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_48, a.shared_71], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_87, a.shared_71, a.d_blocks_1_down, a.shared_75], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_87, a.workspace_53], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_53, a.d_blocks_1_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_58], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.workspace_58, a.matmul_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_58], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.workspace_58, a.matmul_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_1_linear_up, a.matmul_3, a.shared_48], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.1.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_90, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_48, a.shared_25, a.d_blocks_1_up, a.shared_29], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_90, a.shared_25], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_48, a.shared_25, a.d_blocks_1_up, a.shared_29], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_48, a.workspace_32], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.1.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_32, a.d_blocks_1_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.1.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_48, a.workspace_43, a.shared_26], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_43], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_48, a.workspace_43, a.shared_26], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_21, a.shared_26, a.workspace_40], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_40, a.d_blocks_1_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_26, a.workspace_40], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_40, a.d_blocks_1_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_norm2_weight, a.shared_26, a.shared_32], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.1.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_21, a.blocks_1_rstd_weight, a.shared_32, a.shared_26], [1024, 1, 1], [1024, 256], "d blocks.1.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_87, a.shared_26, a.shared_21], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.a map model.ts:72"),
  call(k.normalise_centered, [a.shared_17, a.shared_24, a.blocks_1_normalised_weight], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_24, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_17], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_37, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_37, a.shared_35], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_37, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_17, a.workspace_37, a.shared_46], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.attention_fma, [a.shared_35, a.shared_46, a.shared_13, a.shared_52, a.attention_2, a.workspace_35], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_52, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_21, a.workspace_39, a.d_blocks_1_wo, a.shared_33], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_52, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_21, a.workspace_39, a.d_blocks_1_wo, a.shared_33], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_21, a.workspace_34], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_34, a.d_blocks_1_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_1_wo, a.workspace_36], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.workspace_36, a.matmul_2], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_52, a.matmul_2, a.workspace_88], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_35, a.shared_46, a.shared_13, a.attention_2, a.matmul_2, a.workspace_88, a.shared_30, a.workspace_82], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_35, a.shared_46, a.shared_13, a.attention_2, a.matmul_2, a.workspace_88, a.shared_40, a.shared_58, a.workspace_82], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_17, a.shared_12], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_58, a.shared_12, a.d_blocks_1_wv, a.shared_14], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_17, a.shared_12], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_58, a.shared_12, a.d_blocks_1_wv, a.shared_14], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_58, a.workspace_9], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_9, a.d_blocks_1_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_wv, a.workspace_46], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_46, a.shared_13], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_17, a.shared_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_40, a.shared_34, a.d_blocks_1_wk, a.shared_37], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_17, a.shared_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_40, a.shared_34, a.d_blocks_1_wk, a.shared_37], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_40, a.workspace_44], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_44, a.d_blocks_1_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_1_wk, a.workspace_52], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_52, a.shared_35], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_17, a.shared_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_30, a.shared_39, a.d_blocks_1_wq, a.shared_44], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_17, a.shared_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_30, a.shared_39, a.d_blocks_1_wq, a.shared_44], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_30, a.workspace_14], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_14, a.d_blocks_1_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_wq, a.workspace_16], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_30, a.workspace_16, a.shared_40], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_13, a.shared_35, a.shared_40, a.shared_17], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_24, a.shared_17, a.workspace_9], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_9, a.d_blocks_1_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_17, a.workspace_9], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_9, a.d_blocks_1_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_norm1_weight, a.shared_17, a.shared_13], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.1.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_24, a.blocks_1_normalised_weight, a.shared_13, a.shared_17], [1024, 1, 1], [1024, 256], "d blocks.0.x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_21, a.shared_17, a.d_blocks_0_x], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.x map model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_8, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_87], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_87, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_87, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_38, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_87, a.workspace_38, a.blocks_0_linear_up], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_31], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 0, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 128, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 256, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 384, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 512, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 640, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 768, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_31, a.shared_51], [16, 1, 1], [1, 1024, 1024, 0, 1024, 896, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.d_blocks_0_x, a.shared_51, a.d_blocks_0_down, a.shared_56], [16, 1, 1], [1, 256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.d_blocks_0_x, a.workspace_34], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_34, a.d_blocks_0_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_39], [64, 1, 1], [1, 256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x, a.workspace_39, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_39], [64, 1, 1], [1, 256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x, a.workspace_39, a.matmul], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_0_linear_up, a.matmul, a.shared_31], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.0.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_87, a.shared_16], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_31, a.shared_16, a.shared_13, a.shared_18], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_87, a.shared_16], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_31, a.shared_16, a.shared_13, a.shared_18], [16, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_31, a.workspace_15], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.0.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_15, a.d_blocks_0_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.0.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_24], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_24, a.shared_17], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_24], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_24, a.shared_17], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_8, a.shared_17, a.workspace_20], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20, a.d_blocks_0_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_17, a.workspace_20], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20, a.d_blocks_0_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_0_norm2_weight, a.shared_17, a.shared_21], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_8, a.shared_10, a.shared_21, a.shared_17], [1024, 1, 1], [1024, 256], "d blocks.0.a normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.d_blocks_0_x, a.shared_17, a.shared_8], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.a map model.ts:72"),
  call(k.normalise_centered, [a.shared_5, a.shared_17, a.shared_10], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_17, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_5], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_23, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_23, a.shared_24], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_23, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_23, a.shared_30], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_23, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_23, a.shared_40], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_24, a.shared_30, a.shared_40, a.shared_46, a.attention, a.workspace_21], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_46, a.workspace_24], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_8, a.workspace_24, a.d_blocks_0_wo, a.shared_22], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_46, a.workspace_24], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_8, a.workspace_24, a.d_blocks_0_wo, a.shared_22], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_8, a.workspace_20], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20, a.d_blocks_0_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_0_wo, a.workspace_22], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.workspace_22, a.shared_58], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_46, a.shared_58, a.workspace_81], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_24, a.shared_30, a.shared_40, a.attention, a.shared_58, a.workspace_81, a.shared_21, a.workspace_80], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_24, a.shared_30, a.shared_40, a.attention, a.shared_58, a.workspace_81, a.shared_35, a.shared_52, a.workspace_80], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_5, a.shared_23], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_52, a.shared_23, a.d_blocks_0_wv, a.shared_28], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_5, a.shared_23], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_52, a.shared_23, a.d_blocks_0_wv, a.shared_28], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_52, a.workspace_30], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_30, a.d_blocks_0_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_wv, a.workspace_36], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_52, a.workspace_36, a.shared_24], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_35, a.workspace_39, a.d_blocks_0_wk, a.shared_33], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_39], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_35, a.workspace_39, a.d_blocks_0_wk, a.shared_33], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_35, a.workspace_34], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_34, a.d_blocks_0_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_0_wk, a.shared_44], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.shared_44, a.shared_30], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_5, a.shared_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_21, a.shared_34, a.shared_44, a.shared_37], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_5, a.shared_34], [16, 1, 1], [1, 1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_21, a.shared_34, a.shared_44, a.shared_37], [16, 1, 1], [1, 256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_21, a.workspace_6], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_6, a.d_blocks_0_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_0_wq, a.workspace_7], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.workspace_7, a.shared_35], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_24, a.shared_30, a.shared_35, a.shared_5], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.h map model.ts:76"),
  call(k.reduce_columns_21bc3uizhdu, [a.shared_17, a.shared_5, a.workspace_20], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20, a.d_blocks_0_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_5, a.workspace_20], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_20, a.d_blocks_0_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.bias reduce model.ts:72"),
  call(k.map_jd3fgm0b7k, [a.blocks_0_norm1_weight, a.shared_5, a.shared_21], [64, 1, 1], [1024, 256, 1024, 16, 256], "d blocks.0.normalised(weight) map model.ts:72"),
  call(k.normaliseGrad_f32_centered, [a.shared_17, a.shared_10, a.shared_21, a.shared_24], [1024, 1, 1], [1024, 256], "d x normaliseGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_24, a.shared_5], [64, 1, 1], [262144, 1, 1, 4096], "d x map model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_5, a.d_positions], [512, 1, 1], [8, 32768, 1, 8, 8, 64, 1], "d positions reduce model.ts:85"),
  call(k.embedGrad, [a.tokens, a.shared_5, a.d_embed], [16, 1, 1], [256, 1024, 512], "d embed embedGrad model.ts:85"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.d_embed, a.workspace_4], [8, 1, 1], [32, 4096, 1, 32, 4, 131072, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_4, a.g], [1, 1, 1], [1, 8, 1, 1, 1, 8, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_positions, a.g_2], [1, 1, 1], [8, 4096, 1, 8, 8, 32768, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm1_weight, a.g_3], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm1_bias, a.g_4], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_44, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
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
  call(k.reduce_rows_3dvwgeyczl, [a.shared_13, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
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
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_up, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_63], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bup, a.g_65], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_down, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_66], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_bdown, a.g_67], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_norm_weight, a.g_68], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_norm_bias, a.g_69], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_head, a.workspace_4], [8, 1, 1], [32, 4096, 1, 32, 4, 131072, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_4, a.g_64], [1, 1, 1], [1, 8, 1, 1, 1, 8, 1], "Σg² reduce"),
  call(k.map_utt4xiuz3e, [a.g, a.g_2, a.g_3, a.g_4, a.shared_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
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
  call(k.map_utt4xiuz3e, [a.shared_4, a.g, a.g_2, a.g_3, a.g_17], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_4, a.g_5, a.g_6, a.g_7, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_8, a.g_9, a.g_10, a.g_11, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_12, a.g_13, a.g_14, a.g_15, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_28n9mlny2ys, [a.g_16, a.g_64, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_hzdcfxssq8, [a.g_4, a.g_17, a.g, a.g_2, a.g_3, a.shared_4], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  call(k.update_cx72m392gh, [a.embed, a.m_of_embed, a.v_of_embed, a.d_embed, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "embed update model.ts:59"),
  call(k.update_cx72m392gh, [a.positions, a.m_of_positions, a.v_of_positions, a.d_positions, a.learningRate, a.biasCorrection1, a.biasCorrection2], [8, 1, 1], [32768, 1, 1, 4096], "positions update model.ts:61"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_weight, a.m_of_blocks_0_norm1_weight, a.v_of_blocks_0_norm1_weight, a.d_blocks_0_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_bias, a.m_of_blocks_0_norm1_bias, a.v_of_blocks_0_norm1_bias, a.d_blocks_0_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_0_wq, a.m_of_blocks_0_wq, a.v_of_blocks_0_wq, a.shared_44, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wq update model.ts:42"),
  call(k.update_cx72m392gh, [a.blocks_0_bq, a.m_of_blocks_0_bq, a.v_of_blocks_0_bq, a.d_blocks_0_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_0_wk, a.m_of_blocks_0_wk, a.v_of_blocks_0_wk, a.d_blocks_0_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wk update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_0_bk, a.m_of_blocks_0_bk, a.v_of_blocks_0_bk, a.d_blocks_0_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_0_wv, a.m_of_blocks_0_wv, a.v_of_blocks_0_wv, a.d_blocks_0_wv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wv update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_0_bv, a.m_of_blocks_0_bv, a.v_of_blocks_0_bv, a.d_blocks_0_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_wo, a.m_of_blocks_0_wo, a.v_of_blocks_0_wo, a.d_blocks_0_wo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wo update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_0_bo, a.m_of_blocks_0_bo, a.v_of_blocks_0_bo, a.d_blocks_0_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_weight, a.m_of_blocks_0_norm2_weight, a.v_of_blocks_0_norm2_weight, a.d_blocks_0_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_bias, a.m_of_blocks_0_norm2_bias, a.v_of_blocks_0_norm2_bias, a.d_blocks_0_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_0_up, a.m_of_blocks_0_up, a.v_of_blocks_0_up, a.shared_13, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.up update model.ts:51"),
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
  call(k.update_cx72m392gh, [a.blocks_3_up, a.m_of_blocks_3_up, a.v_of_blocks_3_up, a.d_blocks_3_up, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.up update model.ts:51"),
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
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_11, a.blocks_0_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_18, a.blocks_0_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_18, a.shared_15], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_26, a.blocks_0_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_26, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_15, a.shared_19, a.shared_7, a.shared_27, a.workspace_25], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_11, a.blocks_0_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_38], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_38, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.0.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_19], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.0.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_27, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_27, a.blocks_0_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_27, a.blocks_0_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_20], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_38, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_11, a.blocks_1_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_18, a.blocks_1_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_18, a.shared_15], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_26, a.blocks_1_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_26, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_15, a.shared_19, a.shared_7, a.shared_27, a.workspace_25], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_11, a.blocks_1_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_38], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_38, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.1.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_19], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.1.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_27, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_27, a.blocks_1_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_27, a.blocks_1_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_20], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_38, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_11, a.blocks_2_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_18, a.blocks_2_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_18, a.shared_15], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_26, a.blocks_2_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_26, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_15, a.shared_19, a.shared_7, a.shared_27, a.workspace_25], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_11, a.blocks_2_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_38], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_38, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.2.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_19], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.2.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_27, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_27, a.blocks_2_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_27, a.blocks_2_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_20], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace, a.shared_7], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_38, a.shared_7, a.shared_2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_2, a.shared_9, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_9, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_7], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.h map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_11, a.blocks_3_bq], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_18, a.blocks_3_bk], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_18, a.shared_15], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_26, a.blocks_3_bv], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_26, a.shared_19], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_9, a.shared_15, a.shared_19, a.shared_7, a.shared_27, a.workspace_25], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_11, a.blocks_3_bo], [32, 1, 1], [1, 256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_7, a.workspace_11, a.shared_9], [32, 1, 1], [1, 1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_2, a.shared_9, a.shared_38], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:79"),
  call(k.normalise_centered, [a.shared_38, a.shared_2, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.3.normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.shared_19], [64, 1, 1], [1024, 256, 1024, 16, 256], "blocks.3.layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_27, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_27, a.blocks_3_bup], [63, 1, 1], [1, 256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_27, a.blocks_3_bup], [2, 1, 1], [1, 256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_19, a.workspace_27, a.shared_3], [32, 1, 1], [1, 1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_3, a.shared_20], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_8, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_8, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_8, a.blocks_3_bdown], [15, 1, 1], [1, 1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_8, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_8, a.blocks_3_bdown], [2, 1, 1], [1, 1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_20, a.workspace_8, a.shared_2], [32, 1, 1], [1, 1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_38, a.shared_2, a.shared_7], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:81"),
  call(k.normalise_centered, [a.shared_7, a.shared_2, a.rstd_weight], [1024, 1, 1], [256, 0.00001], "normalised(weight) normalise model.ts:72"),
  call(k.map_1ikpppcs69u, [a.shared_2, a.norm_weight, a.norm_bias, a.layerNorm_weight], [64, 1, 1], [1024, 256, 1024, 16, 256], "layerNorm(weight) map model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_12], [64, 1, 1], [1, 256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.layerNorm_weight, a.workspace_12, a.workspace_2], [32, 1, 1], [1, 1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:91"),
  call(k.crossEntropy, [a.workspace_2, a.targets, a.shared_1, a.crossEntropy], [1024, 1, 1], [512, -100], "rows headLoss model.ts:91"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_1, a.shared_4], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:91"),
  call(k.map_11p69oyu6td, [a.shared_4, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:91"),
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
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 41466176, bytes: 4 },
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
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51956032, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 43563328, bytes: 4096 },
  { name: "blocks.0.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 43567424, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 48810304, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47761728, bytes: 4194304 },
  { name: "blocks.0.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43567424, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 44616000, bytes: 492032 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43567424, bytes: 1048576 },
  { name: "blocks.1.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "blocks.1.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 43567424, bytes: 263168 },
  { name: "blocks.1.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 43567424, bytes: 263168 },
  { name: "blocks.1.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43567424, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 48810304, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 48885056, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 48810304, bytes: 74752 },
  { name: "blocks.1.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47761728, bytes: 263168 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 55105856, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "blocks.1.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 46713152, bytes: 4096 },
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50911552, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 46717248, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 51960128, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 50911552, bytes: 4194304 },
  { name: "blocks.1.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 47765824, bytes: 492032 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47765824, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "blocks.2.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48814400, bytes: 1048576 },
  { name: "blocks.2.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49862976, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46717248, bytes: 263168 },
  { name: "blocks.2.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50911552, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 46717248, bytes: 263168 },
  { name: "blocks.2.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 51960128, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 48814400, bytes: 1048576 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 52034880, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 51960128, bytes: 74752 },
  { name: "blocks.2.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49862976, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50911552, bytes: 263168 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 58255680, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48814400, bytes: 1048576 },
  { name: "blocks.2.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 49862976, bytes: 4096 },
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54061376, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 49867072, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 55109952, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 54061376, bytes: 4194304 },
  { name: "blocks.2.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 50915648, bytes: 492032 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "blocks.3.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51964224, bytes: 1048576 },
  { name: "blocks.3.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53012800, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 49867072, bytes: 263168 },
  { name: "blocks.3.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54061376, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 49867072, bytes: 263168 },
  { name: "blocks.3.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 55109952, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51964224, bytes: 1048576 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 55184704, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 55109952, bytes: 74752 },
  { name: "blocks.3.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53012800, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 54061376, bytes: 263168 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 61405504, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51964224, bytes: 1048576 },
  { name: "blocks.3.rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 53012800, bytes: 4096 },
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 57211200, bytes: 1048576 },
  { name: "blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 53016896, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 58259776, bytes: 518144 },
  { name: "blocks.3.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57211200, bytes: 4194304 },
  { name: "blocks.3.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54065472, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 53016896, bytes: 492032 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53016896, bytes: 1048576 },
  { name: "normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54065472, bytes: 1048576 },
  { name: "rstd(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 56166720, bytes: 1048576 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 54065472, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 54069568, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 57215296, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 54069568, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 41466112, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 54069568, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 59054400, bytes: 4096 },
  { name: "normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 56166720, bytes: 1048576 },
  { name: "normalised(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 59050304, bytes: 4096 },
  { name: "layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 57215296, bytes: 1048576 },
  { name: "headLossGrad", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53016896, bytes: 1048576 },
  { name: "d head", dtype: "f32", shape: [512, 256], buffer: 0, offset: 68745536, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 54069568, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 58263872, bytes: 786432 },
  { name: "d norm.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69269824, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54065472, bytes: 8192 },
  { name: "d norm.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69270848, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54065472, bytes: 8192 },
  { name: "d normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54065472, bytes: 1048576 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 66648384, bytes: 1048576 },
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 67696960, bytes: 1048576 },
  { name: "blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 53016896, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 57211200, bytes: 518144 },
  { name: "blocks.3.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57211200, bytes: 4194304 },
  { name: "d blocks.3.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 65599808, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 61405504, bytes: 786432 },
  { name: "d blocks.3.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69271872, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 57211200, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 61405504, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 57211200, bytes: 524288 },
  { name: "d blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57211200, bytes: 4194304 },
  { name: "d blocks.3.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 62449984, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 53016896, bytes: 786432 },
  { name: "d blocks.3.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 65595712, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 53016896, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53016896, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 54065472, bytes: 524288 },
  { name: "d blocks.3.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69272896, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54065472, bytes: 8192 },
  { name: "d blocks.3.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69273920, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54065472, bytes: 8192 },
  { name: "d blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54065472, bytes: 1048576 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53016896, bytes: 1048576 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51964224, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53012800, bytes: 1048576 },
  { name: "blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 61567296, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "blocks.3.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 55109952, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 54061376, bytes: 263168 },
  { name: "blocks.3.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 57207104, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 54061376, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 58255680, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 61534528, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 54061376, bytes: 74752 },
  { name: "d blocks.3.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67696960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 54061376, bytes: 786432 },
  { name: "d blocks.3.bo", dtype: "f32", shape: [256], buffer: 0, offset: 69274944, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54061376, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 60352832, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 54061376, bytes: 262144 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 54061376, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 56158528, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 59304256, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 61550912, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 61401408, bytes: 133120 },
  { name: "d blocks.3.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67959104, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49867072, bytes: 786432 },
  { name: "d blocks.3.bv", dtype: "f32", shape: [256], buffer: 0, offset: 69275968, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49867072, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 55109952, bytes: 262144 },
  { name: "d blocks.3.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 68221248, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 55109952, bytes: 786432 },
  { name: "d blocks.3.bk", dtype: "f32", shape: [256], buffer: 0, offset: 69276992, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 55109952, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 55109952, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 57207104, bytes: 262144 },
  { name: "d blocks.3.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 68483392, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 56158528, bytes: 786432 },
  { name: "d blocks.3.bq", dtype: "f32", shape: [256], buffer: 0, offset: 69278016, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50915648, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 56158528, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50915648, bytes: 262144 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "d blocks.3.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69279040, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49867072, bytes: 8192 },
  { name: "d blocks.3.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69280064, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49867072, bytes: 8192 },
  { name: "d blocks.3.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 64547136, bytes: 1048576 },
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 66648384, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 49867072, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 54061376, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 54061376, bytes: 4194304 },
  { name: "d blocks.2.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 63498560, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 58255680, bytes: 786432 },
  { name: "d blocks.2.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69281088, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54061376, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 58255680, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 54061376, bytes: 524288 },
  { name: "d blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 54061376, bytes: 4194304 },
  { name: "d blocks.2.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 59300160, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49867072, bytes: 786432 },
  { name: "d blocks.2.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 62445888, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 49867072, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 50915648, bytes: 524288 },
  { name: "d blocks.2.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69282112, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50915648, bytes: 8192 },
  { name: "d blocks.2.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69283136, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50915648, bytes: 8192 },
  { name: "d blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50915648, bytes: 1048576 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49867072, bytes: 1048576 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48814400, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49862976, bytes: 1048576 },
  { name: "blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 58417472, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47765824, bytes: 1048576 },
  { name: "blocks.2.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51960128, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50911552, bytes: 263168 },
  { name: "blocks.2.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54057280, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50911552, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 55105856, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 58384704, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 50911552, bytes: 74752 },
  { name: "d blocks.2.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 66648384, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 50911552, bytes: 786432 },
  { name: "d blocks.2.bo", dtype: "f32", shape: [256], buffer: 0, offset: 69284160, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50911552, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 57203008, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50911552, bytes: 262144 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 50911552, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 53008704, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 56154432, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 58401088, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 58251584, bytes: 133120 },
  { name: "d blocks.2.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 66910528, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 46717248, bytes: 786432 },
  { name: "d blocks.2.bv", dtype: "f32", shape: [256], buffer: 0, offset: 69285184, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46717248, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 51960128, bytes: 262144 },
  { name: "d blocks.2.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67172672, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 51960128, bytes: 786432 },
  { name: "d blocks.2.bk", dtype: "f32", shape: [256], buffer: 0, offset: 69286208, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 51960128, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 51960128, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 54057280, bytes: 262144 },
  { name: "d blocks.2.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67434816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 53008704, bytes: 786432 },
  { name: "d blocks.2.bq", dtype: "f32", shape: [256], buffer: 0, offset: 69287232, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47765824, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53008704, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 47765824, bytes: 262144 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47765824, bytes: 1048576 },
  { name: "d blocks.2.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69288256, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46717248, bytes: 8192 },
  { name: "d blocks.2.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69289280, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46717248, bytes: 8192 },
  { name: "d blocks.2.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47765824, bytes: 1048576 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 61397312, bytes: 1048576 },
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 64547136, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 46717248, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 50911552, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 50911552, bytes: 4194304 },
  { name: "d blocks.1.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 60348736, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 55105856, bytes: 786432 },
  { name: "d blocks.1.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69290304, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50911552, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 55105856, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 50911552, bytes: 524288 },
  { name: "d blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 50911552, bytes: 4194304 },
  { name: "d blocks.1.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 56150336, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 46717248, bytes: 786432 },
  { name: "d blocks.1.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 59296064, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 46717248, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 47765824, bytes: 524288 },
  { name: "d blocks.1.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69291328, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47765824, bytes: 8192 },
  { name: "d blocks.1.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69292352, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47765824, bytes: 8192 },
  { name: "d blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47765824, bytes: 1048576 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46717248, bytes: 1048576 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 55267648, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "blocks.1.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48810304, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47761728, bytes: 263168 },
  { name: "blocks.1.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50907456, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47761728, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51956032, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 55234880, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 47761728, bytes: 74752 },
  { name: "d blocks.1.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64547136, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47761728, bytes: 786432 },
  { name: "d blocks.1.bo", dtype: "f32", shape: [256], buffer: 0, offset: 69293376, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47761728, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 54053184, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 47761728, bytes: 262144 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 49858880, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 53004608, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 55251264, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 55101760, bytes: 133120 },
  { name: "d blocks.1.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64809280, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 43567424, bytes: 786432 },
  { name: "d blocks.1.bv", dtype: "f32", shape: [256], buffer: 0, offset: 69294400, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 43567424, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 43567424, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 48810304, bytes: 262144 },
  { name: "d blocks.1.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 65071424, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 48810304, bytes: 786432 },
  { name: "d blocks.1.bk", dtype: "f32", shape: [256], buffer: 0, offset: 69295424, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48810304, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 48810304, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50907456, bytes: 262144 },
  { name: "d blocks.1.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 65333568, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49858880, bytes: 786432 },
  { name: "d blocks.1.bq", dtype: "f32", shape: [256], buffer: 0, offset: 69296448, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 44616000, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49858880, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 44616000, bytes: 262144 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "d blocks.1.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69297472, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 43567424, bytes: 8192 },
  { name: "d blocks.1.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69298496, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 43567424, bytes: 8192 },
  { name: "d blocks.1.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43567424, bytes: 1048576 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 58247488, bytes: 1048576 },
  { name: "blocks.0.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 61397312, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 43567424, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 47761728, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47761728, bytes: 4194304 },
  { name: "d blocks.0.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 57198912, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 51956032, bytes: 786432 },
  { name: "d blocks.0.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69299520, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47761728, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 51956032, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 47761728, bytes: 524288 },
  { name: "d blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47761728, bytes: 4194304 },
  { name: "d blocks.0.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 43567424, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 44616000, bytes: 786432 },
  { name: "d blocks.0.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 54481216, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 44616000, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 45664576, bytes: 524288 },
  { name: "d blocks.0.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 54485312, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45664576, bytes: 8192 },
  { name: "d blocks.0.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 54486336, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45664576, bytes: 8192 },
  { name: "d blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44616000, bytes: 1048576 },
  { name: "blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 43563328, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41466176, bytes: 1048576 },
  { name: "blocks.0.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45664576, bytes: 263168 },
  { name: "blocks.0.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45664576, bytes: 263168 },
  { name: "blocks.0.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49858880, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45664576, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 50907456, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 54448448, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 45664576, bytes: 74752 },
  { name: "d blocks.0.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 54053184, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 45664576, bytes: 786432 },
  { name: "d blocks.0.bo", dtype: "f32", shape: [256], buffer: 0, offset: 54487360, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45664576, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53004608, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 45664576, bytes: 262144 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 48810304, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51956032, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 54464832, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 54315328, bytes: 133120 },
  { name: "d blocks.0.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 49858880, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 46713152, bytes: 786432 },
  { name: "d blocks.0.bv", dtype: "f32", shape: [256], buffer: 0, offset: 50645312, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46713152, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 47761728, bytes: 262144 },
  { name: "d blocks.0.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 50121024, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47761728, bytes: 786432 },
  { name: "d blocks.0.bk", dtype: "f32", shape: [256], buffer: 0, offset: 50646336, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47761728, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 47761728, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50383168, bytes: 262144 },
  { name: "d blocks.0.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 50383168, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 48810304, bytes: 786432 },
  { name: "d blocks.0.bq", dtype: "f32", shape: [256], buffer: 0, offset: 50647360, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 41466176, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 48810304, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 41466176, bytes: 262144 },
  { name: "d blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41466176, bytes: 1048576 },
  { name: "d blocks.0.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 47761728, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45664576, bytes: 8192 },
  { name: "d blocks.0.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 47762752, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45664576, bytes: 8192 },
  { name: "d blocks.0.normalised(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45664576, bytes: 1048576 },
  { name: "d x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46713152, bytes: 1048576 },
  { name: "d x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41466176, bytes: 1048576 },
  { name: "d positions", dtype: "f32", shape: [128, 256], buffer: 0, offset: 43039040, bytes: 131072 },
  { name: "d embed", dtype: "f32", shape: [512, 256], buffer: 0, offset: 42514752, bytes: 524288 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466240, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [8], buffer: 0, offset: 41466176, bytes: 32 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466496, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466624, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466688, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466752, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466816, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466880, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466944, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467008, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467072, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467136, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467200, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467264, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467328, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467392, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467456, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467520, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467584, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467648, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467712, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467776, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467840, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467904, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467968, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468032, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468096, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468160, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468224, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468288, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468352, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468416, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468480, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468544, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468608, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468672, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468736, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468800, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468864, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468928, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41468992, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469056, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469120, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469184, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469248, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469312, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469376, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469440, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469504, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469568, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469632, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469696, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469760, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469824, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469888, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41469952, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [4], buffer: 0, offset: 41466176, bytes: 16 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470016, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470080, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470144, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470208, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470336, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470400, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [16], buffer: 0, offset: 41466176, bytes: 64 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470464, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470528, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470592, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41470272, bytes: 4 },
  { name: "workspace", dtype: "u32", shape: [8], buffer: 0, offset: 41466176, bytes: 32 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466496, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466624, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466688, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466752, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466816, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466880, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466944, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467008, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467072, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467136, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467200, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41467264, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 41466432, bytes: 4 },
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 41466176, bytes: 4 },
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
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 45136128, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 41466112, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 44611840, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 41466176, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 41466112, bytes: 4 },
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
  "AGAZf39/f39/f39/f39/f39/f39/f399f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAMuLQABAgMEAAMFAAAAAQEGBwgJCgsMBQMKBQ0MBQUMAw4PDQYF",
  "DAYQEQYFDQgDCQfHBSEJZW1iZWQuZjMyAAwPbWFwLjF0cnlmdDF0MmhkAA0Sbm9ybWFsaXNlLmNlbnRlcmVkAA4PbWFwLjFpa3BwcGNzNjl1AA8fbWF0",
  "bXVsLnBhY2suZjMyLnRyYW5zcG9zZWQuYmlhcwAQG21hdG11bC5yb3dzLnBhbmVscy5iaWFzLmZtYQARDWF0dGVudGlvbi5mbWEAEg9tYXAuMjhuOW1s",
  "bnkyeXMAEw9tYXAuMjZtaHp6ZmhnZmcAFBptYXRtdWwucGFjay5mMzIudHJhbnNwb3NlZAAVFm1hdG11bC5yb3dzLnBhbmVscy5mbWEAFgxjcm9zc0Vu",
  "dHJvcHkAFxdyZWR1Y2Uucm93cy4yN3BkdnA3MGE5bAAYD21hcC4xMXA2OW95dTZ0ZAAZD21hcC4yN3VrcDlwNjVqYQAaD21hcC4yZDc4b3Jja2JwdQAb",
  "EGNyb3NzRW50cm9weUdyYWQAHA9tYXRtdWwucGFjay5mMzIAHSdtYXRtdWwuc3RyaXBzLmYzMi50cmFuc3Bvc2VkLnBhbmVscy5mbWEAHhpyZWR1Y2Uu",
  "Y29sdW1ucy4yMWJjM3VpemhkdQAfGnJlZHVjZS5jb2x1bW5zLjFrMGpxdnRzbXVnACAObWFwLmpkM2ZnbTBiN2sAIRpub3JtYWxpc2VHcmFkLmYzMi5j",
  "ZW50ZXJlZAAiDm1hcC5pc3Rnem9xdnRrACMTYXR0ZW50aW9uR3JhZC5kZWx0YQAkE2F0dGVudGlvbkdyYWQucS5mbWEAJRRhdHRlbnRpb25HcmFkLmt2",
  "LmZtYQAmD21hcC4yZTI3MjU0OWZteAAnCWVtYmVkR3JhZAAoFnJlZHVjZS5yb3dzLjNkdndnZXljemwAKQ5tYXAudXR0NHhpdXozZQAqDm1hcC5oemRj",
  "Znhzc3E4ACsRdXBkYXRlLmN4NzJtMzkyZ2gALAqgzQEtOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf95AEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkK",
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
  "C5MDAQJ7IAD9DAAA0sIAANLCAADSwgAA0sL96QH9DAAAs0IAALNCAACzQgAAs0L96AEhACAA/Qw7qrg/O6q4PzuquD87qrg//eYB/WohASAAIAH9DACA",
  "MT8AgDE/AIAxPwCAMT/95gH95QEhACAAIAH9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhACAB/fgBQQH9rAEhAiAAIAD95gH9DGdpUDlnaVA5Z2lQOWdp",
  "UDkgAP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAA/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAD95gH9DMGpKj3BqSo9wakqPcGpKj395AEgAP3mAf0M",
  "qqoqPqqqKj6qqio+qqoqPv3kASAA/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAD95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgAv0MfwAAAH8AAAB/",
  "AAAAfwAAAP2uAUEX/asB/eYBIAH9+AEgAv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBC+0KAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAA",
  "AAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ",
  "/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI",
  "/QAEECEPIAj9AAQAIRAgCP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAhFyADIRsgByEcAkADQCAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2F",
  "AiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQg",
  "Ev2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUC",
  "IQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT",
  "/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAW",
  "IBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEX",
  "IBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYg",
  "FSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9q",
  "IRwgHA0ACwsgCkEETiALQQhOcQRAIAlBAUcEQCAMIAUgCWogBkEAbGr9AAQA/eQBIQwgDSAFIAlqIAZBAGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD9",
  "5AEhDiAPIAUgCWogBmr9AAQQ/eQBIQ8gECAFIAlqIAZBAXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0av0ABBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQB",
  "IRIgEyAFIAlqIAZBA2xq/QAEEP3kASETCyAFIAz9CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQ",
  "IAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAGaiEFBSAKQQBKBEAgBSAMIAtBAGsgCRACIAVBEGogDSALQQRrIAkQAiAFIAZqIQULIApBAUoEQCAFIA4g",
  "C0EAayAJEAIgBUEQaiAPIAtBBGsgCRACIAUgBmohBQsgCkECSgRAIAUgECALQQBrIAkQAiAFQRBqIBEgC0EEayAJEAIgBSAGaiEFCyAKQQNKBEAgBSAS",
  "IAtBAGsgCRACIAVBEGogEyALQQRrIAkQAiAFIAZqIQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsL5wIDA38BewZ/IAdBeHEhCEEAIQkCQCAJIAhODQAD",
  "QCAAQRBBACACIAlBAnRqIAMgBCAJQQJ0aiAFIAFBf0EAIAZBCBAGIAlBCGoiCSAISA0ACwsgCCEKAkAgCiAHTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAh",
  "CyACIApBAnRqIQxBACENAkAgDSABTg0AA0AgACANQQR0av0ABAAgDP0JAgAgC/2FAiELIAwgA2ohDCANQQFqIg0gAUgNAAsLIAZBAEoEQCAEIApBAnRq",
  "IAVBAGxqIQ4gDiAOKgIAIAv9HwCSOAIACyAGQQFKBEAgBCAKQQJ0aiAFaiEPIA8gDyoCACAL/R8BkjgCAAsgBkECSgRAIAQgCkECdGogBUEBdGohECAQ",
  "IBAqAgAgC/0fApI4AgALIAZBA0oEQCAEIApBAnRqIAVBA2xqIREgESARKgIAIAv9HwOSOAIACyAKQQFqIgogB0gNAAsLC7IFAQd7IAAhASAA/QwAAIAA",
  "AACAAAAAgAAAAIAA/UMhAiAA/QwAAABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwXAAAA",
  "FwAAABcAAAAXAAAA/U79sQEhAyAA/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9QyEE",
  "IAMgBP2uASEDIAAgBCAA/U795AEhACAD/foBIQUgAP0MAACAPwAAgD8AAIA/AACAP/3lASEAIAAgAP3mASEGIAAgBv3mAf0MuyGQPbshkD27IZA9uyGQ",
  "PSAA/eYB/Qy40eu9uNHrvbjR67240eu9/eQBIAD95gH9DBol7z0aJe89GiXvPRol7z395AEgAP3mAf0MT13+vU9d/r1PXf69T13+vf3kASAA/eYB/Qy/",
  "6RE+v+kRPr/pET6/6RE+/eQBIAD95gH9DFCuKr5Qriq+UK4qvlCuKr795AEgAP3mAf0MrM5MPqzOTD6szkw+rM5MPv3kASAA/eYB/Qz8/3++/P9/vvz/",
  "f778/3++/eQBIAD95gH9DKqqqj6qqqo+qqqqPqqqqj795AH95gEhByAHIAX9DIOAXrmDgF65g4BeuYOAXrn95gH95AEhByAHIAb9DAAAAD8AAAA/AAAA",
  "PwAAAD/95gH95QEhByAAIAf95AEgBf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3kASEH/QwAAID/AACA/wAAgP8AAID/IAcgAf0MAAAAAAAAAAAAAAAAAAAA",
  "AP1B/VIhByABIAcgAf0MAACAfwAAgH8AAIB/AACAf/1B/VIhByAHIAH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1N/VALoQIBBHsgAP3gASEBIAAgAP3mASEC",
  "/Qzq8Lq76vC6u+rwurvq8Lq7IAL95gH9DE4TqTxOE6k8ThOpPE4TqTz95AEgAv3mAf0MLR5cvS0eXL0tHly9LR5cvf3kASAC/eYB/QyTgwg+k4MIPpOD",
  "CD6Tgwg+/eQBIAL95gH9DJmqqr6Zqqq+maqqvpmqqr795AEgAv3mASAA/eYBIAD95AEhA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAQAAAAEAAAABAAAAA",
  "QCABIAH95AEQBf0MAACAPwAAgD8AAIA/AACAP/3kAf3nAf3lASEEIAQgAP0MAAAAgAAAAIAAAACAAAAAgP1O/VAhBCAEIAMgAf0MAAAgPwAAID8AACA/",
  "AAAgP/1E/VILOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf96QEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3pAQvWAQEDfyACQQROBEBBACEGAkAg",
  "BiADTg0AA0AgBCAA/QAEAP0LBAAgACABaiEAIAQgBWohBCAGQQFqIgYgA0gNAAsLBSACQQFrIQdBACEIAkAgCCADTg0AA0AgBCAAQQAgB0EAIAdIG0EC",
  "dGoqAgA4AgAgBCAAQQEgB0EBIAdIG0ECdGoqAgA4AgQgBCAAQQIgB0ECIAdIG0ECdGoqAgA4AgggBCAAQQMgB0EDIAdIG0ECdGoqAgA4AgwgACABaiEA",
  "IAQgBWohBCAIQQFqIgggA0gNAAsLCwu6AQEHfyAEIQYCQCAGIAVODQADQCAAIAEgBkECdGooAgAgA2xBAnRqIQcgAiAGIANsQQJ0aiEIIAMhCSAJQXxx",
  "IQpBACELAkAgCyAKTg0AA0AgCCALQQJ0aiAHIAtBAnRq/QAEAP0LBAAgC0EEaiILIApIDQALCyAKIQwCQCAMIAlODQADQCAIIAxBAnRqIAcgDEECdGr9",
  "CQIA/VoCAAAgDEEBaiIMIAlIDQALCyAGQQFqIgYgBUgNAAsLC+QCBAx/BHsBfwR7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwg",
  "BSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAIBEgBGxBAnRqIRIg",
  "AUEAQQJ0aiETIAIgESAEbEECdGohFCAOIRUCQCAVIBBODQADQCASIBVBAnRq/QAEACEWIBMgFUECdGr9AAQAIRcgFiAX/eQBIRggGCEZIBQgFUECdGog",
  "Gf0LBAAgFUEEaiIVIBBIDQALCyAQIRoCQCAaIA9ODQADQCASIBpBAnRq/QkCACEbIBMgGkECdGr9CQIAIRwgGyAc/eQBIR0gHSEeIBQgGkECdGogHv0f",
  "ADgCACAaQQFqIhogD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwvoBAsFfwJ7An8BfQJ7An8CewJ/An0BewR/IAUhBwJAIAcgBk4NAANA",
  "IAAgByADbEECdGohCCABIAcgA2xBAnRqIQkgAyEKIApBfHEhC/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ1BACEOAkAgDiAL",
  "Tg0AA0AgDCAIIA5BAnRq/QAEAP3kASEMIA5BBGoiDiALSA0ACwsgCyEPAkAgDyAKTg0AA0AgDSAIIA9BAnRq/QkCAP3kASENIA9BAWoiDyAKSA0ACwsg",
  "DBAA/R8AIA39HwCSIRAgECADspX9EyERIAMhEyATQXxxIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEWQQAhFwJAIBcgFE4N",
  "AANAIAggF0ECdGr9AAQAIBH95QEhEiAVIBIgEv3mAf3kASEVIBdBBGoiFyAUSA0ACwsgFCEYAkAgGCATTg0AA0AgCCAYQQJ0av0JAgAgEf3lASESIBYg",
  "EiAS/eYB/eQBIRYgGEEBaiIYIBNIDQALCyAVEAD9HwAgFv0fAJIhGUMAAIA/IBkgA7KVIASSkZUhGiACIAdBAnRqIBo4AgAgGv0TIRsgAyEcIBxBfHEh",
  "HUEAIR4CQCAeIB1ODQADQCAJIB5BAnRqIAggHkECdGr9AAQAIBH95QEgG/3mAf0LBAAgHkEEaiIeIB1IDQALCyAdIR8CQCAfIBxODQADQCAJIB9BAnRq",
  "IAggH0ECdGr9CQIAIBH95QEgG/3mAf1aAgAAIB9BAWoiHyAcSA0ACwsgB0EBaiIHIAZIDQALCwucAwQNfwZ7AX8GeyAFIAhqQQFrIAhuIQsgCSEMAkAg",
  "DCAKTg0AA0AgDCALbiAHbCENIAYgDSAHaiAGIA0gB2pIGyEOIAwgC3AgCGwhDyAFIA8gCGogBSAPIAhqSBshECAPIBAgD2tBfHFqIREgDSESAkAgEiAO",
  "Tg0AA0AgACASIAVsQQJ0aiETIAFBAEECdGohFCACQQBBAnRqIRUgAyASIAVsQQJ0aiEWIA8hFwJAIBcgEU4NAANAIBMgF0ECdGr9AAQAIRggFCAXQQJ0",
  "av0ABAAhGSAYIBn95gEhGiAVIBdBAnRq/QAEACEbIBogG/3kASEcIBwhHSAWIBdBAnRqIB39CwQAIBdBBGoiFyARSA0ACwsgESEeAkAgHiAQTg0AA0Ag",
  "EyAeQQJ0av0JAgAhHyAUIB5BAnRq/QkCACEgIB8gIP3mASEhIBUgHkECdGr9CQIAISIgISAi/eQBISMgIyEkIBYgHkECdGogJP0fADgCACAeQQFqIh4g",
  "EEgNAAsLIBJBAWoiEiAOSA0ACwsgDEEBaiIMIApIDQALCwveAwEHfyALIQ0CQCANIAxODQADQCAKIA0gCW5qIAVsIQ4gCCANIAlwQQN0aiEPIAUgD2sh",
  "ECABIA0gB0EBamxBBXRqIREgESACIA9BACAQQQFrQQAgEEEBa0gbakECdGoqAgA4AgAgESACIA9BASAQQQFrQQEgEEEBa0gbakECdGoqAgA4AgQgESAC",
  "IA9BAiAQQQFrQQIgEEEBa0gbakECdGoqAgA4AgggESACIA9BAyAQQQFrQQMgEEEBa0gbakECdGoqAgA4AgwgESACIA9BBCAQQQFrQQQgEEEBa0gbakEC",
  "dGoqAgA4AhAgESACIA9BBSAQQQFrQQUgEEEBa0gbakECdGoqAgA4AhQgESACIA9BBiAQQQFrQQYgEEEBa0gbakECdGoqAgA4AhggESACIA9BByAQQQFr",
  "QQcgEEEBa0gbakECdGoqAgA4AhwgEUEgaiERQQBBACAQQQBKGyESIAAgDiAPIBJqaiAEbCAGakECdGogBEECdCAQIBJrQQQgECASa0EESBsgByARQSAQ",
  "AUEEQQAgEEEEShshEyAAIA4gDyATamogBGwgBmpBAnRqIARBAnQgECATa0EEIBAgE2tBBEgbIAcgEUEQakEgEAEgDUEBaiINIAxIDQALCwuMBAEffyAK",
  "IA1qQQFrIA1uIRMgBCAMakEBayAMbiEUIAZBAnQhFSAIQQFqQQV0IRYgCkEIakEBa0EIbiEXIAVBAnQhGCARIRkCQCAZIBJODQADQCAOIBlsIA9uIRog",
  "DiAZQQFqbCAPbiEbIBohHAJAIBwgG04NAANAIBwgE24hHSAdIBRuIR4gCyAeaiEfIB0gFHAgDGwhICAEICAgDGogBCAgIAxqSBshISAcIBNwIA1sISIg",
  "CiAiIA1qIAogIiANakgbISMgACAfIARsIAZsQQJ0aiEkIAIgHyAEbCAFbEECdGohJUEAISYCQCAmIAhODQADQEGAAiAIICZrQYACIAggJmtIGyEnIAcg",
  "JmohKCAQICZBAEpyISlBAEEBICkbISogICErAkAgKyAhTg0AA0AgISArQSBqICEgK0EgakgbISwgIiEtAkAgLSAjTg0AA0BBfyEvIAEgHiAXbCAtQQhu",
  "aiAWbGohLkF/IC4gKRshLyAuICZBAWpBBXRqIS4gCSAtaiEwIAUgMGshMSAkICsgFWxqIChBAnRqIBUgFUECdCAuQSAgJSArIBhsaiAwQQJ0aiAYICcg",
  "LyAqICwgK2sgMRADIC1BCGoiLSAjSA0ACwsgK0EgaiIrICFIDQALCyAmQYACaiImIAhIDQALCyAcQQFqIhwgG0gNAAsLIBlBAWoiGSASSA0ACwsL/BQh",
  "JH8CewF/AnsCfwF7AX8BewJ/A3sCfwF9AXsEfwF9AXsEfwF9AXsEfwF9AXsHfwJ7AX8BewR/AXsEfwF7BH8BewR/IAxBAnQhFiAOQQJ0IRcgCUEQakEB",
  "a0EQbiEYIBQhGQJAIBkgFU4NAANAIAUgGUGQCWxqIRogGkGQCGohGyAZIRwCQCAcIBJODQADQCAcIBhuIR0gHSAHbiEeIB0gB3AhHyAfIAhsIAduISAg",
  "HCAYcEEEdCEhIAkgIUEQaiAJICFBEGpIGyEiIB4gB2wgCWwgC2wgHyANbGogDEEAbGohIyAeIAhsIApsIAtsICAgD2xqIA5BAGxqISQgBSAeIAlsQQJ0",
  "aiElIAQgHSAJbEECdGohJkEAIScgISEoAkAgKCAiTg0AA0AgAyAjICggDGxqQQJ0aiEpIAshKiAqQXxxIStBACEsAkAgLCArTg0AA0AgKSAsQQJ0av0M",
  "AAAAAAAAAAAAAAAAAAAAAP0LBAAgLEEEaiIsICtIDQALCyArIS0CQCAtICpODQADQCApIC1BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgLUEBaiIt",
  "ICpIDQALCyAoQQFqIiggIkgNAAsLQQAhLgJAIC5BgAFODQADQCAbIC5q/QzmsWH/5rFh/+axYf/msWH//QsEACAbIC5q/QwAAAAAAAAAAAAAAAAAAAAA",
  "/QsEECAuQSBqIi5BgAFIDQALCyAiIAogEBshLyAnITACQCAwIC9ODQADQCAvIDBBwABqIC8gMEHAAGpIGyExIAEgJCAwIA5sakECdGohMiACICQgMCAO",
  "bGpBAnRqITMgISE0AkAgNCAiTg0AA0BBBCAiIDRrQQQgIiA0a0gbITUgMSA0IDVqIDEgNCA1akgbIDEgEBshNiA2IDBrITcgN0EASgRAIBsgNCAha0ED",
  "dGohOCAjIDQgDGxqITkgACA5QQJ0aiAWIDUgMiAXIDcgCyARIBoQBCA0/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgIkEBa/0R/bYBITr9DAAAAAAAAAAA",
  "AAAAAAAAAAAhOyAQIDYgNEpxITwgOP0ABAAhPSA9IT4gPARAQQAhPwJAID8gN04NAANAIBogP0EEdGohQCAwID9q/REhQSBAIED9AAQA/QzmsWH/5rFh",
  "/+axYf/msWH/IEEgOv07IEEgO/05/VD9Tf1S/QsEACA/QQFqIj8gN0gNAAsLC0EAIUICQCBCIDdODQADQCA9IBogQkEEdGr9AAQA/ekBIT0gQkEBaiJC",
  "IDdIDQALC/0MAAAAAAAAAAAAAAAAAAAAACFDQQAhRAJAIEQgN04NAANAIBogREEEdGohRSBF/QAEACA9/eUBEAUhRiA8BEAgMCBEav0RIUcgRiBHIDr9",
  "OyBHIDv9Of1Q/U39TiFGCyBFIEb9CwQAIEMgRv3kASFDIERBAWoiRCA3SA0ACwsgPiA9/eUBEAUhSCA4ID39CwQAIDggOP0ABBAgSP3mASBD/eQB/QsE",
  "ECADIDlBAnRqIUkgSSFKIEj9HwAhSyA1QQBKIEtDAACAP1xxBEAgS/0TIUwgCyFNIE1BfHEhTkEAIU8CQCBPIE5ODQADQCBKIE9BAnRqIEogT0ECdGr9",
  "AAQAIEz95gH9CwQAIE9BBGoiTyBOSA0ACwsgTiFQAkAgUCBNTg0AA0AgSiBQQQJ0aiBKIFBBAnRq/QkCACBM/eYB/VoCAAAgUEEBaiJQIE1IDQALCwsg",
  "SiAWaiFKIEj9HwEhUSA1QQFKIFFDAACAP1xxBEAgUf0TIVIgCyFTIFNBfHEhVEEAIVUCQCBVIFRODQADQCBKIFVBAnRqIEogVUECdGr9AAQAIFL95gH9",
  "CwQAIFVBBGoiVSBUSA0ACwsgVCFWAkAgViBTTg0AA0AgSiBWQQJ0aiBKIFZBAnRq/QkCACBS/eYB/VoCAAAgVkEBaiJWIFNIDQALCwsgSiAWaiFKIEj9",
  "HwIhVyA1QQJKIFdDAACAP1xxBEAgV/0TIVggCyFZIFlBfHEhWkEAIVsCQCBbIFpODQADQCBKIFtBAnRqIEogW0ECdGr9AAQAIFj95gH9CwQAIFtBBGoi",
  "WyBaSA0ACwsgWiFcAkAgXCBZTg0AA0AgSiBcQQJ0aiBKIFxBAnRq/QkCACBY/eYB/VoCAAAgXEEBaiJcIFlIDQALCwsgSiAWaiFKIEj9HwMhXSA1QQNK",
  "IF1DAACAP1xxBEAgXf0TIV4gCyFfIF9BfHEhYEEAIWECQCBhIGBODQADQCBKIGFBAnRqIEogYUECdGr9AAQAIF795gH9CwQAIGFBBGoiYSBgSA0ACwsg",
  "YCFiAkAgYiBfTg0AA0AgSiBiQQJ0aiBKIGJBAnRq/QkCACBe/eYB/VoCAAAgYkEBaiJiIF9IDQALCwsgSiAWaiFKIBogNyAzIBcgSSAWIDUgCxAHCyA0",
  "QQRqIjQgIkgNAAsLIDBBwABqIjAgL0gNAAsLICEhYwJAIGMgIk4NAANAQQQgIiBja0EEICIgY2tIGyFkIBsgYyAha0EDdGohZSBl/QAEECFmIGX9AAQA",
  "IGYQCP3kASFnIAMgIyBjIAxsakECdGohaCBkQQBKBEAgJiBjQQJ0aiBn/VoCAABDAACAPyBm/R8Alf0TIWkgCyFqIGpBfHEha0EAIWwCQCBsIGtODQAD",
  "QCBoIGxBAnRqIGggbEECdGr9AAQAIGn95gH9CwQAIGxBBGoibCBrSA0ACwsgayFtAkAgbSBqTg0AA0AgaCBtQQJ0aiBoIG1BAnRq/QkCACBp/eYB/VoC",
  "AAAgbUEBaiJtIGpIDQALCyBoIBZqIWgLIGRBAUoEQCAmIGNBAWpBAnRqIGf9WgIAAUMAAIA/IGb9HwGV/RMhbiALIW8gb0F8cSFwQQAhcQJAIHEgcE4N",
  "AANAIGggcUECdGogaCBxQQJ0av0ABAAgbv3mAf0LBAAgcUEEaiJxIHBIDQALCyBwIXICQCByIG9ODQADQCBoIHJBAnRqIGggckECdGr9CQIAIG795gH9",
  "WgIAACByQQFqInIgb0gNAAsLIGggFmohaAsgZEECSgRAICYgY0ECakECdGogZ/1aAgACQwAAgD8gZv0fApX9EyFzIAshdCB0QXxxIXVBACF2AkAgdiB1",
  "Tg0AA0AgaCB2QQJ0aiBoIHZBAnRq/QAEACBz/eYB/QsEACB2QQRqInYgdUgNAAsLIHUhdwJAIHcgdE4NAANAIGggd0ECdGogaCB3QQJ0av0JAgAgc/3m",
  "Af1aAgAAIHdBAWoidyB0SA0ACwsgaCAWaiFoCyBkQQNKBEAgJiBjQQNqQQJ0aiBn/VoCAANDAACAPyBm/R8Dlf0TIXggCyF5IHlBfHEhekEAIXsCQCB7",
  "IHpODQADQCBoIHtBAnRqIGgge0ECdGr9AAQAIHj95gH9CwQAIHtBBGoieyB6SA0ACwsgeiF8AkAgfCB5Tg0AA0AgaCB8QQJ0aiBoIHxBAnRq/QkCACB4",
  "/eYB/VoCAAAgfEEBaiJ8IHlIDQALCyBoIBZqIWgLIGNBBGoiYyAiSA0ACwsgHCATaiIcIBJIDQALCyAZQQFqIhkgFUgNAAsLC94CBAx/BHsBfwR7IAMg",
  "BmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiAN",
  "a0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEEC",
  "dGr9AAQAIRYgFSAW/eQBIRcgFyEYIBMgFEECdGogGP0LBAAgFEEEaiIUIA9IDQALCyAPIRkCQCAZIA5ODQADQCARIBlBAnRq/QkCACEaIBIgGUECdGr9",
  "CQIAIRsgGiAb/eQBIRwgHCEdIBMgGUECdGogHf0fADgCACAZQQFqIhkgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwvCBAQLfwt7AX8L",
  "eyACIAVqQQFrIAVuIQggBiEJAkAgCSAHTg0AA0AgCSAIbiAEbCEKIAMgCiAEaiADIAogBGpIGyELIAkgCHAgBWwhDCACIAwgBWogAiAMIAVqSBshDSAM",
  "IA0gDGtBfHFqIQ4gCiEPAkAgDyALTg0AA0AgAEEAQQJ0aiEQIAFBAEECdGohESAMIRICQCASIA5ODQADQCAQIBJBAnRq/QAEACET/QwAAAA/AAAAPwAA",
  "AD8AAAA/IBP95gEhFP0MEyc3PRMnNz0TJzc9Eyc3PSAT/eYBIRUgFSAT/eYBIRYgFiAT/eYBIRcgEyAX/eQBIRj9DCpCTD8qQkw/KkJMPypCTD8gGP3m",
  "ASEZIBkQCSEa/QwAAIA/AACAPwAAgD8AAIA/IBr95AEhGyAUIBv95gEhHCAcIR0gESASQQJ0aiAd/QsEACASQQRqIhIgDkgNAAsLIA4hHgJAIB4gDU4N",
  "AANAIBAgHkECdGr9CQIAIR/9DAAAAD8AAAA/AAAAPwAAAD8gH/3mASEg/QwTJzc9Eyc3PRMnNz0TJzc9IB/95gEhISAhIB/95gEhIiAiIB/95gEhIyAf",
  "ICP95AEhJP0MKkJMPypCTD8qQkw/KkJMPyAk/eYBISUgJRAJISb9DAAAgD8AAIA/AACAPwAAgD8gJv3kASEnICAgJ/3mASEoICghKSARIB5BAnRqICn9",
  "HwA4AgAgHkEBaiIeIA1IDQALCyAPQQFqIg8gC0gNAAsLIAlBAWoiCSAHSA0ACwsLzAEBB38gCiEMAkAgDCALTg0AA0AgCSAMIAhuaiAEbCENIAcgDCAI",
  "cEEDdGohDiAEIA5rIQ8gASAMIAZsQQV0aiEQQQBBACAPQQBKGyERIAAgDSAOIBFqaiADbCAFakECdGogA0ECdCAPIBFrQQQgDyARa0EESBsgBiAQQSAQ",
  "AUEEQQAgD0EEShshEiAAIA0gDiASamogA2wgBWpBAnRqIANBAnQgDyASa0EEIA8gEmtBBEgbIAYgEEEQakEgEAEgDEEBaiIMIAtIDQALCwv9AwEffyAK",
  "IA1qQQFrIA1uIRMgBCAMakEBayAMbiEUIAZBAnQhFSAIQQV0IRYgCkEIakEBa0EIbiEXIAVBAnQhGCARIRkCQCAZIBJODQADQCAOIBlsIA9uIRogDiAZ",
  "QQFqbCAPbiEbIBohHAJAIBwgG04NAANAIBwgE24hHSAdIBRuIR4gCyAeaiEfIB0gFHAgDGwhICAEICAgDGogBCAgIAxqSBshISAcIBNwIA1sISIgCiAi",
  "IA1qIAogIiANakgbISMgACAfIARsIAZsQQJ0aiEkIAIgHyAEbCAFbEECdGohJUEAISYCQCAmIAhODQADQEGAAiAIICZrQYACIAggJmtIGyEnIAcgJmoh",
  "KCAQICZBAEpyISlBAEEBICkbISogICErAkAgKyAhTg0AA0AgISArQSBqICEgK0EgakgbISwgIiEtAkAgLSAjTg0AA0BBfyEvIAEgHiAXbCAtQQhuaiAW",
  "bGohLiAuICZBBXRqIS4gCSAtaiEwIAUgMGshMSAkICsgFWxqIChBAnRqIBUgFUECdCAuQSAgJSArIBhsaiAwQQJ0aiAYICcgLyAqICwgK2sgMRADIC1B",
  "CGoiLSAjSA0ACwsgK0EgaiIrICFIDQALCyAmQYACaiImIAhIDQALCyAcQQFqIhwgG0gNAAsLIBlBAWoiGSASSA0ACwsL8gMLBH8CewJ/An0BewJ/AnsC",
  "fwJ9AX8BfSAGIQgCQCAIIAdODQADQCAAIAggBGxBAnRqIQkgBCEKIApBfHEhC/0MAACA/wAAgP8AAID/AACA/yEM/QwAAID/AACA/wAAgP8AAID/IQ1B",
  "ACEOAkAgDiALTg0AA0AgDCAJIA5BAnRq/QAEAP3pASEMIA5BBGoiDiALSA0ACwsgCyEPAkAgDyAKTg0AA0AgDSAJIA9BAnRq/QkCAP3pASENIA9BAWoi",
  "DyAKSA0ACwsgDBAK/R8AIA39HwCXIRAgECERIBH9EyESIAQhEyATQXxxIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEWQQAh",
  "FwJAIBcgFE4NAANAIBUgCSAXQQJ0av0ABAAgEv3lARAF/eQBIRUgF0EEaiIXIBRIDQALCyAUIRgCQCAYIBNODQADQCAWIAkgGEECdGr9CQIAIBL95QEQ",
  "Bf3kASEWIBhBAWoiGCATSA0ACwsgFRAA/R8AIBb9HwCSIRkgESAZ/RMQCP0fAJIhGiADIAhBAnRqIBo4AgAgASAIQQJ0aigCACEbQwAAAAAhHCAbIAVH",
  "BEAgGiAJIBtBAnRqKgIAkyEcCyACIAhBAnRqIBw4AgAgCEEBaiIIIAdIDQALCwvHAgkEfwF9BH8BewF9AX8BewF/AXsgCSELAkAgCyAKTg0AA0AgCyAE",
  "cCEMIAsgBG4gBmwhDSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8gDSEQAkAgECAOTg0AA0AgACAQIANsQQJ0aiERIAMgByAQIANsayADIAcgECADbGtI",
  "GyESIBJBfHEhE/0MAAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEAIRYCQCAWIBNODQADQCARIBZBAnRq/QAEACEXIBQgF/3kASEUIBZBBGoiFiATSA0A",
  "CwsgEyEYAkAgGCASTg0AA0AgESAYQQJ0av0JAgAhGSAVIBn9HwCSIRUgGEEBaiIYIBJIDQALCyAPIBUgFBAA/R8AkpIhDyAQQQFqIhAgDkgNAAsLIAEg",
  "C0ECdGogDyAIlTgCACALQQFqIgsgCkgNAAsLC5ADBAx/BXsBfwV7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQg",
  "CyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJB",
  "AEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9AAQAIRYgFv0MAACAPwAAgD8AAIA/AACAP/3pASEXIBUgF/3nASEYIBgh",
  "GSATIBRBAnRqIBn9CwQAIBRBBGoiFCAPSA0ACwsgDyEaAkAgGiAOTg0AA0AgESAaQQJ0av0JAgAhGyASIBpBAnRq/QkCACEcIBz9DAAAgD8AAIA/AACA",
  "PwAAgD/96QEhHSAbIB395wEhHiAeIR8gEyAaQQJ0aiAf/R8AOAIAIBpBAWoiGiAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC4oDBAt/",
  "BHsBfwR7IAIgBWpBAWsgBW4hCCAGIQkCQCAJIAdODQADQCAJIAhuIARsIQogAyAKIARqIAMgCiAEakgbIQsgCSAIcCAFbCEMIAIgDCAFaiACIAwgBWpI",
  "GyENIAwgDSAMa0F8cWohDiAKIQ8CQCAPIAtODQADQCAAQQBBAnRqIRAgAUEAQQJ0aiERIAwhEgJAIBIgDk4NAANAIBAgEkECdGr9AAQAIRMgE/0MAACA",
  "PwAAgD8AAIA/AACAP/3pASEU/QwAAIA/AACAPwAAgD8AAIA/IBT95wEhFSAVIRYgESASQQJ0aiAW/QsEACASQQRqIhIgDkgNAAsLIA4hFwJAIBcgDU4N",
  "AANAIBAgF0ECdGr9CQIAIRggGP0MAACAPwAAgD8AAIA/AACAP/3pASEZ/QwAAIA/AACAPwAAgD8AAIA/IBn95wEhGiAaIRsgESAXQQJ0aiAb/R8AOAIA",
  "IBdBAWoiFyANSA0ACwsgD0EBaiIPIAtIDQALCyAJQQFqIgkgB0gNAAsLC5QCBQF7C38BewF/AXsgAP0JAgAhCCACIAVqQQFrIAVuIQkgBiEKAkAgCiAH",
  "Tg0AA0AgCiAJbiAEbCELIAMgCyAEaiADIAsgBGpIGyEMIAogCXAgBWwhDSACIA0gBWogAiANIAVqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0A",
  "A0AgAEEAQQJ0aiERIAFBAEECdGohEiANIRMCQCATIA9ODQADQCAIIRQgEiATQQJ0aiAU/QsEACATQQRqIhMgD0gNAAsLIA8hFQJAIBUgDk4NAANAIAgh",
  "FiASIBVBAnRqIBb9HwA4AgAgFUEBaiIVIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAHSA0ACwsLogMFCH8BewF9AXsFfyAHIQkCQCAJIAhODQAD",
  "QCAAIAkgBWxBAnRqIQogBCAJIAVsQQJ0aiELIAEgCUECdGooAgAhDCAMIAZGBEAgBSENIA1BfHEhDkEAIQ8CQCAPIA5ODQADQCALIA9BAnRq/QwAAAAA",
  "AAAAAAAAAAAAAAAA/QsEACAPQQRqIg8gDkgNAAsLIA4hEAJAIBAgDU4NAANAIAsgEEECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAQQQFqIhAgDUgN",
  "AAsLBSACIAlBAnRqKgIA/RMhESADIAlBAnRqKgIAIRIgEv0TIRMgBSEUIBRBfHEhFUEAIRYCQCAWIBVODQADQCALIBZBAnRqIAogFkECdGr9AAQAIBH9",
  "5QEQBSAT/eYB/QsEACAWQQRqIhYgFUgNAAsLIBUhFwJAIBcgFE4NAANAIAsgF0ECdGogCiAXQQJ0av0JAgAgEf3lARAFIBP95gH9WgIAACAXQQFqIhcg",
  "FEgNAAsLIAsgDEECdGohGCAYIBgqAgAgEpM4AgALIAlBAWoiCSAISA0ACwsLtgEBB38gCiEMAkAgDCALTg0AA0AgCSAMIAhuaiADbCENIAcgDCAIcEED",
  "dGohDiAEIA5rIQ8gASAMIAZsQQV0aiEQQQBBACAPQQBKGyERIAAgDSAFaiAEbCAOIBFqakECdGogBEECdCAPIBFrIAYgEEEgEAtBBEEAIA9BBEobIRIg",
  "ACANIAVqIARsIA4gEmpqQQJ0aiAEQQJ0IA8gEmsgBiAQQRBqQSAQCyAMQQFqIgwgC0gNAAsLC9AEASB/IAsgDmpBAWsgDm4hFCAFIA1qQQFrIA1uIRUg",
  "BUECdCEWIAlBBXQhFyALQQhqQQFrQQhuIRggBkECdCEZIBIhGgJAIBogE04NAANAIA8gGmwgEG4hGyAPIBpBAWpsIBBuIRwgGyEdAkAgHSAcTg0AA0Ag",
  "HSAUbiEeIB4gFW4hHyAMIB9qISAgHiAVcCANbCEhIAUgISANaiAFICEgDWpIGyEiIB0gFHAgDmwhIyALICMgDmogCyAjIA5qSBshJCAAICAgBWwgB2xB",
  "AnRqISUgAiAgIAVsIAZsQQJ0aiEmQQAhJwJAICcgCU4NAANAQYACIAkgJ2tBgAIgCSAna0gbISggCCAnaiEpIBEgJ0EASnIhKkEAQQEgKhshKyAhISwC",
  "QCAsICJODQADQCAiICxBEGogIiAsQRBqSBshLSAsIS4CQCAuIC1ODQADQCAAICAgB2wgKWogBWwgLmpBAnRqIAVBAnQgLSAuayAoIAMgGkEOdGogLiAs",
  "a0EKdGpBEBALIC5BBGoiLiAtSA0ACwsgIyEvAkAgLyAkTg0AA0BBfyExIAEgHyAYbCAvQQhuaiAXbGohMCAwICdBBXRqITAgCiAvaiEyIAYgMmshMyAD",
  "IBpBDnRqICwgLGtBCnRqQRBBgCAgMEEgICYgLCAZbGogMkECdGogGSAoIDEgKyAtICxrIDMQBiAvQQhqIi8gJEgNAAsLICxBEGoiLCAiSA0ACwsgJ0GA",
  "AmoiJyAJSA0ACwsgHUEBaiIdIBxIDQALCyAaQQFqIhogE0gNAAsLC/AHEg1/BHsEfwN7AX8DewF/A3sBfwN7AX8BewR/A3sBfwF7BH8DeyAEIAhqQQFr",
  "IAhuIQwgCiENAkAgDSALTg0AA0AgDSAMbiEOIA0gDHAgCGwhDyAEIA8gCGogBCAPIAhqSBshECAOIAVwIREgDiAFbiAHbCESIAYgEiAHaiAGIBIgB2pI",
  "GyETIAIgDiAEbEECdGohFCAQIA9rIRUgDyAVQXBxaiEWIA8gFUF8cWohFyAPIRgCQCAYIBZODQADQP0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAA",
  "AAAAAAAAAAAAIRr9DAAAAAAAAAAAAAAAAAAAAAAhG/0MAAAAAAAAAAAAAAAAAAAAACEcIBIhHQJAIB0gE04NAANAIAAgHSAEbEECdGohHiABIB0gBGxB",
  "AnRqIR8gGCEgIB8gIEECdGr9AAQAISEgHiAgQQJ0av0ABAAhIiAhICL95gEhIyAZICP95AEhGSAYQQRqISQgHyAkQQJ0av0ABAAhJSAeICRBAnRq/QAE",
  "ACEmICUgJv3mASEnIBogJ/3kASEaIBhBCGohKCAfIChBAnRq/QAEACEpIB4gKEECdGr9AAQAISogKSAq/eYBISsgGyAr/eQBIRsgGEEMaiEsIB8gLEEC",
  "dGr9AAQAIS0gHiAsQQJ0av0ABAAhLiAtIC795gEhLyAcIC/95AEhHCAdQQFqIh0gE0gNAAsLIBQgGEECdGogGSAJ/RP95wH9CwQAIBQgGEEEakECdGog",
  "GiAJ/RP95wH9CwQAIBQgGEEIakECdGogGyAJ/RP95wH9CwQAIBQgGEEMakECdGogHCAJ/RP95wH9CwQAIBhBEGoiGCAWSA0ACwsgFiEwAkAgMCAXTg0A",
  "A0D9DAAAAAAAAAAAAAAAAAAAAAAhMSASITICQCAyIBNODQADQCAAIDIgBGxBAnRqITMgASAyIARsQQJ0aiE0IDAhNSA0IDVBAnRq/QAEACE2IDMgNUEC",
  "dGr9AAQAITcgNiA3/eYBITggMSA4/eQBITEgMkEBaiIyIBNIDQALCyAUIDBBAnRqIDEgCf0T/ecB/QsEACAwQQRqIjAgF0gNAAsLIBchOQJAIDkgEE4N",
  "AANA/QwAAAAAAAAAAAAAAAAAAAAAITogEiE7AkAgOyATTg0AA0AgACA7IARsQQJ0aiE8IAEgOyAEbEECdGohPSA5IT4gPSA+QQJ0av0JAgAhPyA8ID5B",
  "AnRq/QkCACFAID8gQP3mASFBIDogQf3kASE6IDtBAWoiOyATSA0ACwsgFCA5QQJ0aiA6IAn9E/3nAf0fADgCACA5QQFqIjkgEEgNAAsLIA1BAWoiDSAL",
  "SA0ACwsLvwYSDX8EewN/AXsBfwF7AX8BewF/AXsBfwF7A38BewF/AXsDfwF7IAMgB2pBAWsgB24hCyAJIQwCQCAMIApODQADQCAMIAtuIQ0gDCALcCAH",
  "bCEOIAMgDiAHaiADIA4gB2pIGyEPIA0gBHAhECANIARuIAZsIREgBSARIAZqIAUgESAGakgbIRIgASANIANsQQJ0aiETIA8gDmshFCAOIBRBcHFqIRUg",
  "DiAUQXxxaiEWIA4hFwJAIBcgFU4NAANA/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAAAAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwA",
  "AAAAAAAAAAAAAAAAAAAAIRsgESEcAkAgHCASTg0AA0AgACAcIANsQQJ0aiEdIBchHiAdIB5BAnRq/QAEACEfIBggH/3kASEYIBdBBGohICAdICBBAnRq",
  "/QAEACEhIBkgIf3kASEZIBdBCGohIiAdICJBAnRq/QAEACEjIBogI/3kASEaIBdBDGohJCAdICRBAnRq/QAEACElIBsgJf3kASEbIBxBAWoiHCASSA0A",
  "CwsgEyAXQQJ0aiAYIAj9E/3nAf0LBAAgEyAXQQRqQQJ0aiAZIAj9E/3nAf0LBAAgEyAXQQhqQQJ0aiAaIAj9E/3nAf0LBAAgEyAXQQxqQQJ0aiAbIAj9",
  "E/3nAf0LBAAgF0EQaiIXIBVIDQALCyAVISYCQCAmIBZODQADQP0MAAAAAAAAAAAAAAAAAAAAACEnIBEhKAJAICggEk4NAANAIAAgKCADbEECdGohKSAm",
  "ISogKSAqQQJ0av0ABAAhKyAnICv95AEhJyAoQQFqIiggEkgNAAsLIBMgJkECdGogJyAI/RP95wH9CwQAICZBBGoiJiAWSA0ACwsgFiEsAkAgLCAPTg0A",
  "A0D9DAAAAAAAAAAAAAAAAAAAAAAhLSARIS4CQCAuIBJODQADQCAAIC4gA2xBAnRqIS8gLCEwIC8gMEECdGr9CQIAITEgLSAx/eQBIS0gLkEBaiIuIBJI",
  "DQALCyATICxBAnRqIC0gCP0T/ecB/R8AOAIAICxBAWoiLCAPSA0ACwsgDEEBaiIMIApIDQALCwvkAgQMfwR7AX8EeyAEIAdqQQFrIAduIQogCCELAkAg",
  "CyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESAN",
  "Tg0AA0AgAEEAQQJ0aiESIAEgESAEbEECdGohEyACIBEgBGxBAnRqIRQgDiEVAkAgFSAQTg0AA0AgEyAVQQJ0av0ABAAhFiASIBVBAnRq/QAEACEXIBYg",
  "F/3mASEYIBghGSAUIBVBAnRqIBn9CwQAIBVBBGoiFSAQSA0ACwsgECEaAkAgGiAPTg0AA0AgEyAaQQJ0av0JAgAhGyASIBpBAnRq/QkCACEcIBsgHP3m",
  "ASEdIB0hHiAUIBpBAnRqIB79HwA4AgAgGkEBaiIaIA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLlAULB38CewJ/AX0BewJ/AnsCfwF9",
  "AnsEfyAGIQgCQCAIIAdODQADQCAIIAVsIQkgACAIIAVsQQJ0aiEKIAIgCUECdGohCyADIAlBAnRqIQwgBSENIA1BfHEhDv0MAAAAAAAAAAAAAAAAAAAA",
  "ACEP/QwAAAAAAAAAAAAAAAAAAAAAIRBBACERAkAgESAOTg0AA0AgDyALIBFBAnRq/QAEAP3kASEPIBFBBGoiESAOSA0ACwsgDiESAkAgEiANTg0AA0Ag",
  "ECALIBJBAnRq/QkCAP3kASEQIBJBAWoiEiANSA0ACwsgDxAA/R8AIBD9HwCSIRMgEyAFspX9EyEUIAUhFSAVQXxxIRb9DAAAAAAAAAAAAAAAAAAAAAAh",
  "F/0MAAAAAAAAAAAAAAAAAAAAACEYQQAhGQJAIBkgFk4NAANAIBcgCyAZQQJ0av0ABAAgCiAZQQJ0av0ABAD95gH95AEhFyAZQQRqIhkgFkgNAAsLIBYh",
  "GgJAIBogFU4NAANAIBggCyAaQQJ0av0JAgAgCiAaQQJ0av0JAgD95gH95AEhGCAaQQFqIhogFUgNAAsLIBcQAP0fACAY/R8AkiEbIBsgBbKV/RMhHCAB",
  "IAhBAnRqKgIA/RMhHSAFIR4gHkF8cSEfQQAhIAJAICAgH04NAANAIAwgIEECdGogHSALICBBAnRq/QAEACAU/eUBIAogIEECdGr9AAQAIBz95gH95QH9",
  "5gH9CwQAICBBBGoiICAfSA0ACwsgHyEhAkAgISAeTg0AA0AgDCAhQQJ0aiAdIAsgIUECdGr9CQIAIBT95QEgCiAhQQJ0av0JAgAgHP3mAf3lAf3mAf1a",
  "AgAAICFBAWoiISAeSA0ACwsgCEEBaiIIIAdIDQALCwuuBwQMfxd7AX8XeyADIAZqQQFrIAZuIQkgByEKAkAgCiAITg0AA0AgCiAJbiAFbCELIAQgCyAF",
  "aiAEIAsgBWpIGyEMIAogCXAgBmwhDSADIA0gBmogAyANIAZqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGoh",
  "EiACQQBBAnRqIRMgDSEUAkAgFCAPTg0AA0AgEiAUQQJ0av0ABAAhFSARIBRBAnRq/QAEACEW/QwTJzc9Eyc3PRMnNz0TJzc9IBb95gEhFyAXIBb95gEh",
  "GCAYIBb95gEhGSAWIBn95AEhGv0MKkJMPypCTD8qQkw/KkJMPyAa/eYBIRsgGxAJIRz9DAAAgD8AAIA/AACAPwAAgD8gHP3kASEd/QwAAAA/AAAAPwAA",
  "AD8AAAA/IB395gEhHv0MAAAAPwAAAD8AAAA/AAAAPyAW/eYBIR8gFyAX/eQBISAgICAW/eYBISEgISAY/eQBISL9DAAAgD8AAIA/AACAPwAAgD8gIv3k",
  "ASEj/QwqQkw/KkJMPypCTD8qQkw/ICP95gEhJCAcIBz95gEhJf0MAACAPwAAgD8AAIA/AACAPyAl/eUBISYgJCAm/eYBIScgHyAn/eYBISggHiAo/eQB",
  "ISkgFSAp/eYBISogKiErIBMgFEECdGogK/0LBAAgFEEEaiIUIA9IDQALCyAPISwCQCAsIA5ODQADQCASICxBAnRq/QkCACEtIBEgLEECdGr9CQIAIS79",
  "DBMnNz0TJzc9Eyc3PRMnNz0gLv3mASEvIC8gLv3mASEwIDAgLv3mASExIC4gMf3kASEy/QwqQkw/KkJMPypCTD8qQkw/IDL95gEhMyAzEAkhNP0MAACA",
  "PwAAgD8AAIA/AACAPyA0/eQBITX9DAAAAD8AAAA/AAAAPwAAAD8gNf3mASE2/QwAAAA/AAAAPwAAAD8AAAA/IC795gEhNyAvIC/95AEhOCA4IC795gEh",
  "OSA5IDD95AEhOv0MAACAPwAAgD8AAIA/AACAPyA6/eQBITv9DCpCTD8qQkw/KkJMPypCTD8gO/3mASE8IDQgNP3mASE9/QwAAIA/AACAPwAAgD8AAIA/",
  "ID395QEhPiA8ID795gEhPyA3ID/95gEhQCA2IED95AEhQSAtIEH95gEhQiBCIUMgEyAsQQJ0aiBD/R8AOAIAICxBAWoiLCAOSA0ACwsgEEEBaiIQIAxI",
  "DQALCyAKQQFqIgogCEgNAAsLC7ACBAZ/AnsCfwF9IAghCgJAIAogCU4NAANAIAogBG4gA24gA2wgBGwgBWwgCiAEbiADcCAHbGogCiAEcCAGbGohCyAA",
  "IAtBAnRqIQwgASALQQJ0aiENIAUhDiAOQXxxIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhEgJAIBIgD04NAANAIBAg",
  "DCASQQJ0av0ABAAgDSASQQJ0av0ABAD95gH95AEhECASQQRqIhIgD0gNAAsLIA8hEwJAIBMgDk4NAANAIBEgDCATQQJ0av0JAgAgDSATQQJ0av0JAgD9",
  "5gH95AEhESATQQFqIhMgDkgNAAsLIBAQAP0fACAR/R8AkiEUIAIgCkECdGogFDgCACAKQQFqIgogCUgNAAsLC9YJBSR/B3sCfwJ7AX8gDkECdCEYIBBB",
  "AnQhGSALQRBqQQFrQRBuIRogFiEbAkAgGyAXTg0AA0AgByAbQaAQbGohHCAcQZAIaiEdIBshHgJAIB4gFE4NAANAIB4gGm4hHyAfIAluISAgHyAJcCEh",
  "ICEgCmwgCW4hIiAeIBpwQQR0ISMgCyAjQRBqIAsgI0EQakgbISQgICAJbCALbCANbCAhIA9saiAOQQBsaiElICAgCmwgDGwgDWwgIiARbGogEEEAbGoh",
  "JiAHICAgC2xBAnRqIScgHyALbCEoQQAhKSAjISoCQCAqICRODQADQCAGICUgKiAObGpBAnRqISsgDSEsICxBfHEhLUEAIS4CQCAuIC1ODQADQCArIC5B",
  "AnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAuQQRqIi4gLUgNAAsLIC0hLwJAIC8gLE4NAANAICsgL0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAv",
  "QQFqIi8gLEgNAAsLICpBAWoiKiAkSA0ACwsgJCAMIBIbITAgKSExAkAgMSAwTg0AA0AgMCAxQcAAaiAwIDFBwABqSBshMiAmIDEgEGxqITMgASAzQQJ0",
  "aiE0IAIgM0ECdGohNSAjITYCQCA2ICRODQADQEEEICQgNmtBBCAkIDZrSBshNyAyIDYgN2ogMiA2IDdqSBsgMiASGyE4IDggMWshOSA5QQBKBEAgJSA2",
  "IA5saiE6IAAgOkECdGogGCA3IDQgGSA5IA0gEyAcEAQgBCA6QQJ0aiAYIDcgNSAZIDkgDUMAAIA/IB0QBCAoIDZqITsgAyA7QQJ0av0JAgAhPCA8IAMg",
  "O0ECdGpBASA3QQFrQQEgN0EBa0gbQQJ0av0JAgD9DQABAgMQERITEBESExAREhMhPCA8IAMgO0ECdGpBAiA3QQFrQQIgN0EBa0gbQQJ0av0JAgD9DQAB",
  "AgMEBQYHEBESExAREhMhPCA8IAMgO0ECdGpBAyA3QQFrQQMgN0EBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhPCA8IT0gBSA7QQJ0av0JAgAh",
  "PiA+IAUgO0ECdGpBASA3QQFrQQEgN0EBa0gbQQJ0av0JAgD9DQABAgMQERITEBESExAREhMhPiA+IAUgO0ECdGpBAiA3QQFrQQIgN0EBa0gbQQJ0av0J",
  "AgD9DQABAgMEBQYHEBESExAREhMhPiA+IAUgO0ECdGpBAyA3QQFrQQMgN0EBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhPiA+IT8gNv0R/QwA",
  "AAAAAQAAAAIAAAADAAAA/a4BIUAgEkUEQCAM/REhQAv9DAAAAAAAAAAAAAAAAAAAAAAhQSAT/RMhQkEAIUMCQCBDIDlODQADQCBDQQR0IUQgHCBEav0A",
  "BAAgPf3lARAFIUUgMSBDav0RIUYgRSBGIED9OyBGIEH9Of1Q/U39TiFFIB0gRGohRyBHIEUgR/0ABAAgP/3lAf3mASBC/eYB/QsEACBDQQFqIkMgOUgN",
  "AAsLIB0gOSA0IBkgBiA6QQJ0aiAYIDcgDRAHCyA2QQRqIjYgJEgNAAsLIDFBwABqIjEgMEgNAAsLIB4gFWoiHiAUSA0ACwsgG0EBaiIbIBdIDQALCwvh",
  "BwQlfwF7BH8CeyAPQQJ0IRkgEUECdCEaIA1BEGpBAWtBEG4hGyAXIRwCQCAcIBhODQADQCAIIBxBoBBsaiEdIB1BkAhqIR4gHCEfAkAgHyAVTg0AA0Ag",
  "HyAbbiEgICAgC24hISAgIAtwISIgHyAbcEEEdCEjIA0gI0EQaiANICNBEGpIGyEkICEgC2wgDWwgDmwgIiASbGogEUEAbGohJSAIICEgDGxBAnRqISYg",
  "IyEnAkAgJyAkTg0AA0AgJSAnIBFsaiEoIAYgKEECdGohKSAHIChBAnRqISogDiErICtBfHEhLEEAIS0CQCAtICxODQADQCApIC1BAnRq/QwAAAAAAAAA",
  "AAAAAAAAAAAA/QsEACAqIC1BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAtQQRqIi0gLEgNAAsLICwhLgJAIC4gK04NAANAICkgLkECdGr9DAAAAAAA",
  "AAAAAAAAAAAAAAD9WgIAACAqIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgLkEBaiIuICtIDQALCyAnQQFqIicgJEgNAAsLICIgCmwgC2pBAWsg",
  "C24hLyAiQQFqIApsIAtqQQFrIAtuITACQCAvIDBODQADQCAhIApsIAxsIA5sIC8gEGxqIA9BAGxqITEgISAKbCAvaiAMbCEyICNBACATGyEzIDMhNAJA",
  "IDQgDE4NAANAIAwgNEHAAGogDCA0QcAAakgbITUgMSA0IA9saiE2IAAgNkECdGohNyAEIDZBAnRqITggNSA0ayE5QQEhOiA6BEAgIyE7AkAgOyAkTg0A",
  "A0BBBCAkIDtrQQQgJCA7a0gbITwgJSA7IBFsaiE9IAEgPUECdGogGiA8IDcgGSA5IA4gFCAdEAQgAiA9QQJ0aiAaIDwgOCAZIDkgDkMAAIA/IB4QBCA7",
  "/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEhPkEAIT8CQCA/IDlODQADQCA0ID9qIUAgMiBAaiFBIB0gP0EEdGohQiBC/QAEACADIEFBAnRq/QkCAP3lARAF",
  "IUMgPiBAIA0gExv9Ef07IUQgQyBE/U39TiFDIEIgQ/0LBAAgQiBDIBT9E/3mASBC/QAEkAggBSBBQQJ0av0JAgD95QH95gH9CwSQCCA/QQFqIj8gOUgN",
  "AAsLIB0gOSA4IBkgByA9QQJ0aiAaIDwgDhAHIB4gOSA3IBkgBiA9QQJ0aiAaIDwgDhAHIDtBBGoiOyAkSA0ACwsLIDRBwABqIjQgDEgNAAsLIC9BAWoi",
  "LyAwSA0ACwsgHyAWaiIfIBVIDQALCyAcQQFqIhwgGEgNAAsLC5YDBA1/BnsBfwZ7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwg",
  "BSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAQQBBAnRqIRIgAUEA",
  "QQJ0aiETIAJBAEECdGohFCADQQBBAnRqIRUgDiEWAkAgFiAQTg0AA0AgEiAWQQJ0av0ABAAhFyATIBZBAnRq/QAEACEYIBcgGP3kASEZIBQgFkECdGr9",
  "AAQAIRogGSAa/eQBIRsgGyEcIBUgFkECdGogHP0LBAAgFkEEaiIWIBBIDQALCyAQIR0CQCAdIA9ODQADQCASIB1BAnRq/QkCACEeIBMgHUECdGr9CQIA",
  "IR8gHiAf/eQBISAgFCAdQQJ0av0JAgAhISAgICH95AEhIiAiISMgFSAdQQJ0aiAj/R8AOAIAIB1BAWoiHSAPSA0ACwsgEUEBaiIRIA1IDQALCyALQQFq",
  "IgsgCUgNAAsLC7ADAQ9/IAYhCAJAIAggB04NAANAIAghCQJAIAkgBU4NAANAIAIgCSADbEECdGohCiADIQsgC0F8cSEMQQAhDQJAIA0gDE4NAANAIAog",
  "DUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIA1BBGoiDSAMSA0ACwsgDCEOAkAgDiALTg0AA0AgCiAOQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAA",
  "IA5BAWoiDiALSA0ACwsgCUEQaiIJIAVIDQALC0EAIQ8CQCAPIARODQADQCAAIA9BAnRqKAIAIRAgEEEPcSAIRgRAIAEgDyADbEECdGohESACIBAgA2xB",
  "AnRqIRIgAyETIBNBfHEhFEEAIRUCQCAVIBRODQADQCASIBVBAnRqIBIgFUECdGr9AAQAIBEgFUECdGr9AAQA/eQB/QsEACAVQQRqIhUgFEgNAAsLIBQh",
  "FgJAIBYgE04NAANAIBIgFkECdGogEiAWQQJ0av0JAgAgESAWQQJ0av0JAgD95AH9WgIAACAWQQFqIhYgE0gNAAsLCyAPQQFqIg8gBEgNAAsLIAhBAWoi",
  "CCAHSA0ACwsL2QIJBH8BfQR/AXsBfQF/AnsBfwJ7IAkhCwJAIAsgCk4NAANAIAsgBHAhDCALIARuIAZsIQ0gBSANIAZqIAUgDSAGakgbIQ5DAAAAACEP",
  "IA0hEAJAIBAgDk4NAANAIAAgECADbEECdGohESADIAcgECADbGsgAyAHIBAgA2xrSBshEiASQXxxIRP9DAAAAAAAAAAAAAAAAAAAAAAhFEMAAAAAIRVB",
  "ACEWAkAgFiATTg0AA0AgESAWQQJ0av0ABAAhFyAXIBf95gEhGCAUIBj95AEhFCAWQQRqIhYgE0gNAAsLIBMhGQJAIBkgEk4NAANAIBEgGUECdGr9CQIA",
  "IRogGiAa/eYBIRsgFSAb/R8AkiEVIBlBAWoiGSASSA0ACwsgDyAVIBQQAP0fAJKSIQ8gEEEBaiIQIA5IDQALCyABIAtBAnRqIA8gCJU4AgAgC0EBaiIL",
  "IApIDQALCwvOAwQOfwh7AX8IeyAFIAhqQQFrIAhuIQsgCSEMAkAgDCAKTg0AA0AgDCALbiAHbCENIAYgDSAHaiAGIA0gB2pIGyEOIAwgC3AgCGwhDyAF",
  "IA8gCGogBSAPIAhqSBshECAPIBAgD2tBfHFqIREgDSESAkAgEiAOTg0AA0AgAEEAQQJ0aiETIAFBAEECdGohFCACQQBBAnRqIRUgA0EAQQJ0aiEWIARB",
  "AEECdGohFyAPIRgCQCAYIBFODQADQCATIBhBAnRq/QAEACEZIBQgGEECdGr9AAQAIRogGSAa/eQBIRsgFSAYQQJ0av0ABAAhHCAbIBz95AEhHSAWIBhB",
  "AnRq/QAEACEeIB0gHv3kASEfIB8hICAXIBhBAnRqICD9CwQAIBhBBGoiGCARSA0ACwsgESEhAkAgISAQTg0AA0AgEyAhQQJ0av0JAgAhIiAUICFBAnRq",
  "/QkCACEjICIgI/3kASEkIBUgIUECdGr9CQIAISUgJCAl/eQBISYgFiAhQQJ0av0JAgAhJyAmICf95AEhKCAoISkgFyAhQQJ0aiAp/R8AOAIAICFBAWoi",
  "ISAQSA0ACwsgEkEBaiISIA5IDQALCyAMQQFqIgwgCkgNAAsLC5QEBA9/C3sBfwt7IAYgCWpBAWsgCW4hDCAKIQ0CQCANIAtODQADQCANIAxuIAhsIQ4g",
  "ByAOIAhqIAcgDiAIakgbIQ8gDSAMcCAJbCEQIAYgECAJaiAGIBAgCWpIGyERIBAgESAQa0F8cWohEiAOIRMCQCATIA9ODQADQCAAQQBBAnRqIRQgAUEA",
  "QQJ0aiEVIAJBAEECdGohFiADQQBBAnRqIRcgBEEAQQJ0aiEYIAVBAEECdGohGSAQIRoCQCAaIBJODQADQCAVIBpBAnRq/QAEACEbIBYgGkECdGr9AAQA",
  "IRwgGyAc/eQBIR0gFyAaQQJ0av0ABAAhHiAdIB795AEhHyAYIBpBAnRq/QAEACEgIB8gIP3kASEhIBQgGkECdGr9AAQAISIgISAi/eQBISMgI/3jASEk",
  "ICQhJSAZIBpBAnRqICX9CwQAIBpBBGoiGiASSA0ACwsgEiEmAkAgJiARTg0AA0AgFSAmQQJ0av0JAgAhJyAWICZBAnRq/QkCACEoICcgKP3kASEpIBcg",
  "JkECdGr9CQIAISogKSAq/eQBISsgGCAmQQJ0av0JAgAhLCArICz95AEhLSAUICZBAnRq/QkCACEuIC0gLv3kASEvIC/94wEhMCAwITEgGSAmQQJ0aiAx",
  "/R8AOAIAICZBAWoiJiARSA0ACwsgE0EBaiITIA9IDQALCyANQQFqIg0gC0gNAAsLC6gHBQV7EH8UewF/FHsgBP0JAgAhDSAF/QkCACEOIA0gDv3nASEP",
  "IAb9CQIAIRAgEP3jASERIAcgCmpBAWsgCm4hEiALIRMCQCATIAxODQADQCATIBJuIAlsIRQgCCAUIAlqIAggFCAJakgbIRUgEyAScCAKbCEWIAcgFiAK",
  "aiAHIBYgCmpIGyEXIBYgFyAWa0F8cWohGCAUIRkCQCAZIBVODQADQCAAQQBBAnRqIRogAUEAQQJ0aiEbIAJBAEECdGohHCADQQBBAnRqIR0gBEEAQQJ0",
  "aiEeIAVBAEECdGohHyAGQQBBAnRqISAgFiEhAkAgISAYTg0AA0AgGiAhQQJ0av0ABAAhIiAbICFBAnRq/QAEACEj/QxmZmY/ZmZmP2ZmZj9mZmY/ICP9",
  "5gEhJCAdICFBAnRq/QAEACEl/QzNzMw9zczMPc3MzD3NzMw9ICX95gEhJiAkICb95AEhJyAcICFBAnRq/QAEACEo/Qx3vn8/d75/P3e+fz93vn8/ICj9",
  "5gEhKSAlICX95gEhKv0MbxKDOm8SgzpvEoM6bxKDOiAq/eYBISsgKSAr/eQBISwgLP3jASEtIC0gEf3nASEuIC79DHfMKzJ3zCsyd8wrMnfMKzL95AEh",
  "LyAnIC/95wEhMCAPIDD95gEhMSAiIDH95QEhMiAyITMgJyE0ICwhNSAaICFBAnRqIDP9CwQAIBsgIUECdGogNP0LBAAgHCAhQQJ0aiA1/QsEACAhQQRq",
  "IiEgGEgNAAsLIBghNgJAIDYgF04NAANAIBogNkECdGr9CQIAITcgGyA2QQJ0av0JAgAhOP0MZmZmP2ZmZj9mZmY/ZmZmPyA4/eYBITkgHSA2QQJ0av0J",
  "AgAhOv0MzczMPc3MzD3NzMw9zczMPSA6/eYBITsgOSA7/eQBITwgHCA2QQJ0av0JAgAhPf0Md75/P3e+fz93vn8/d75/PyA9/eYBIT4gOiA6/eYBIT/9",
  "DG8SgzpvEoM6bxKDOm8SgzogP/3mASFAID4gQP3kASFBIEH94wEhQiBCIBH95wEhQyBD/Qx3zCsyd8wrMnfMKzJ3zCsy/eQBIUQgPCBE/ecBIUUgDyBF",
  "/eYBIUYgNyBG/eUBIUcgRyFIIDwhSSBBIUogGiA2QQJ0aiBI/R8AOAIAIBsgNkECdGogSf0fADgCACAcIDZBAnRqIEr9HwA4AgAgNkEBaiI2IBdIDQAL",
  "CyAZQQFqIhkgFUgNAAsLIBNBAWoiEyAMSA0ACwsL",
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
  outputs: { loss: 213, rows: 214, gradientNorm: 215, "evaluate.loss": 744, "evaluate.rows": 745 },
  microBatches: 1,
};

const meta: Meta = {
  "model": "examples/gpt/model.ts",
  "plan": {
    "budgetBytes": 69337088,
    "predictedBytes": 69337088,
    "keepAllBytes": 115539968,
    "minimumBytes": 69337088,
    "loadBytes": 69300544,
    "arenaBytes": 69300544
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
  "adapter": null,
  "bounds": {
    "tokens": 512,
    "targets": 512
  }
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
