/*
 * Trainer of examples/gpt/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget       66.13 MiB (69337088)
 *   allocated    66.13 MiB (69337088)  peak at d blocks.0.linear(up) map model.ts:80
 *   keep-all   110.13 MiB (115474432)  with every residual kept as it is
 *   minimum      66.13 MiB (69337088)  the smallest budget that would do
 *   LOAD         66.09 MiB (69296448)  most bytes alive at once
 *   H            66.09 MiB (69296448)  equal: nothing lost
 *
 *   weights      13.18 MiB  19.9 %
 *   optimizer    26.36 MiB  39.9 %
 *   inputs         8.3 KiB   0.0 %
 *   activations   2.00 MiB   3.0 %
 *   workspace    24.54 MiB  37.1 %
 *   staging       39.7 KiB   0.1 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor                      layers  shape            policy       stored  error  from
 *   x                                   [8, 128, 256]    keep       1.00 MiB  0      examples/gpt/model.ts:85
 *   blocks.*.h                  0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.linear(wq)         0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:76
 *   blocks.*.linear(wk)         0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:77
 *   blocks.*.linear(wv)         0       [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:78
 *   attention                   0–3     [8, 128, 4, 64]  recompute  0.00 MiB  0      examples/gpt/model.ts:79
 *   blocks.*.attention          0–3     [8, 4, 128]      recompute  0.00 MiB  0      examples/gpt/model.ts:79
 *   blocks.*.a                  0–3     [8, 128, 256]    keep       4.00 MiB  0      examples/gpt/model.ts:79
 *   blocks.*.layerNorm(weight)  0–3     [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   blocks.*.linear(up)         0–3     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:80
 *   blocks.*.u                  0–3     [8, 128, 1024]   recompute  0.00 MiB  0      examples/gpt/model.ts:80
 *   blocks.*.x                  0–3     [8, 128, 256]    keep       4.00 MiB  0      examples/gpt/model.ts:81
 *   blocks.*.linear(wv)         1–3     [8, 128, 256]    keep       3.00 MiB  0      examples/gpt/model.ts:78
 *   layerNorm(weight)                   [8, 128, 256]    recompute  0.00 MiB  0      examples/gpt/model.ts:72
 *   crossEntropy                        [8, 128]         keep        4.0 KiB  0      examples/gpt/model.ts:91
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWasm as open } from "../../runtime/wasm.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [69337088], bytes: 69337088, packed: 69296448, load: 69296448 };

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
  rows: at(0, 41462016, 4096), // rows f32[8, 128]
  workspace: at(0, 41462016, 492032), // workspace u32[123008]
  shared_1: at(0, 41462016, 1048576), // x f32[8, 128, 256]; then blocks.0.x f32[8, 128, 256]; then blocks.1.x f32[8, 128, 256]; then 2 more
  shared_2: at(0, 41462016, 4194304), // blocks.0.linear(up) f32[8, 128, 1024]; then blocks.1.linear(up) f32[8, 128, 1024]; then blocks.2.linear(up) f32[8, 128, 1024]; then blocks.3.linear(up) f32[8, 128, 1024]
  loss: at(0, 41466112, 4), // loss f32[]
  workspace_2: at(0, 41466112, 2097152), // workspace u32[524288]
  shared_3: at(0, 41466176, 4), // gradientNorm f32[]; then Σg² f32[]; then crossEntropy f32[]
  workspace_3: at(0, 41466176, 16), // workspace u32[4]
  workspace_4: at(0, 41466176, 32), // workspace u32[8]
  workspace_5: at(0, 41466176, 64), // workspace u32[16]
  shared_4: at(0, 41466176, 1048576), // x f32[8, 128, 256]; then d x f32[8, 128, 256]
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
  workspace_6: at(0, 42510592, 492032), // workspace u32[123008]
  shared_5: at(0, 42510592, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 7 more
  d_embed: at(0, 42514752, 524288), // d embed f32[512, 256]
  shared_6: at(0, 42514752, 1048576), // embed(embed) f32[8, 128, 256]; then blocks.0.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 2 more
  d_positions: at(0, 43039040, 131072), // d positions f32[128, 256]
  shared_7: at(0, 43559168, 1048576), // blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]; then blocks.1.linear(wq) f32[8, 128, 256]; then 5 more
  layerNorm_weight: at(0, 43563264, 1048576), // layerNorm(weight) f32[8, 128, 256]
  workspace_7: at(0, 43563328, 492032), // workspace u32[123008]
  shared_8: at(0, 43563328, 1048576), // blocks.0.linear(wq) f32[8, 128, 256]; then blocks.0.linear(wo) f32[8, 128, 256]; then blocks.0.x f32[8, 128, 256]; then d blocks.0.up f32[1024, 256]
  blocks_0_linear_up: at(0, 43563328, 4194304), // blocks.0.linear(up) f32[8, 128, 1024]
  workspace_8: at(0, 44607744, 263168), // workspace u32[65792]
  shared_9: at(0, 44607744, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then blocks.1.linear(wk) f32[8, 128, 256]; then blocks.2.linear(wk) f32[8, 128, 256]; then blocks.3.linear(wk) f32[8, 128, 256]
  workspace_9: at(0, 44611840, 524288), // workspace u32[131072]
  workspace_10: at(0, 44611904, 8192), // workspace u32[2048]
  workspace_11: at(0, 44611904, 32768), // workspace u32[8192]
  workspace_12: at(0, 44611904, 262144), // workspace u32[65536]
  workspace_13: at(0, 44611904, 263168), // workspace u32[65792]
  shared_10: at(0, 44611904, 524288),
  shared_11: at(0, 44611904, 1048576), // blocks.0.linear(wk) f32[8, 128, 256]; then blocks.0.linear(down) f32[8, 128, 256]; then blocks.1.linear(wv) f32[8, 128, 256]; then 4 more
  rowStats: at(0, 44620096, 4096), // rowStats f32[8, 128, 1]
  rowStats_2: at(0, 44624192, 4096), // rowStats f32[8, 128, 1]
  crossEntropy: at(0, 45136128, 4096), // crossEntropy f32[8, 128]
  shared_12: at(0, 45136192, 262144),
  workspace_14: at(0, 45656320, 263168), // workspace u32[65792]
  shared_13: at(0, 45656320, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then blocks.0.layerNorm(weight) f32[8, 128, 256]; then blocks.1.linear(wv) f32[8, 128, 256]; then 5 more
  shared_14: at(0, 45656320, 4194304), // blocks.0.u f32[8, 128, 1024]; then blocks.1.u f32[8, 128, 1024]; then blocks.2.u f32[8, 128, 1024]; then blocks.3.u f32[8, 128, 1024]
  workspace_15: at(0, 45660480, 8192), // workspace u32[2048]
  workspace_16: at(0, 45660480, 74752), // workspace u32[18688]
  workspace_17: at(0, 45660480, 262144), // workspace u32[65536]
  workspace_18: at(0, 45660480, 263168), // workspace u32[65792]
  workspace_19: at(0, 45660480, 524288), // workspace u32[131072]
  shared_15: at(0, 45660480, 1048576), // blocks.0.linear(wv) f32[8, 128, 256]; then blocks.1.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then 5 more
  rowStats_3: at(0, 45668672, 4096), // rowStats f32[8, 128, 1]
  rowStats_4: at(0, 45672768, 4096), // rowStats f32[8, 128, 1]
  shared_16: at(0, 46184768, 262144),
  workspace_20: at(0, 46704896, 74752), // workspace u32[18688]
  workspace_21: at(0, 46704896, 263168), // workspace u32[65792]
  workspace_22: at(0, 46704896, 518144), // workspace u32[129536]
  d_blocks_0_norm1_weight: at(0, 46709056, 1024), // d blocks.0.norm1.weight f32[256]
  workspace_23: at(0, 46709056, 8192), // workspace u32[2048]
  workspace_24: at(0, 46709056, 32768), // workspace u32[8192]
  workspace_25: at(0, 46709056, 74752), // workspace u32[18688]
  workspace_26: at(0, 46709056, 262144), // workspace u32[65536]
  workspace_27: at(0, 46709056, 263168), // workspace u32[65792]
  workspace_28: at(0, 46709056, 492032), // workspace u32[123008]
  shared_17: at(0, 46709056, 524288),
  shared_18: at(0, 46709056, 1048576), // blocks.1.linear(wq) f32[8, 128, 256]; then blocks.1.linear(wo) f32[8, 128, 256]; then blocks.1.x f32[8, 128, 256]; then 4 more
  blocks_1_linear_up: at(0, 46709056, 4194304), // blocks.1.linear(up) f32[8, 128, 1024]
  d_blocks_0_norm1_bias: at(0, 46710080, 1024), // d blocks.0.norm1.bias f32[256]
  shared_19: at(0, 46779648, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then blocks.3.attention f32[8, 4, 128]
  blocks_0_attention: at(0, 46783808, 16384), // blocks.0.attention f32[8, 4, 128]
  shared_20: at(0, 47233344, 262144),
  workspace_29: at(0, 47757632, 8192), // workspace u32[2048]
  workspace_30: at(0, 47757632, 74752), // workspace u32[18688]
  workspace_31: at(0, 47757632, 262144), // workspace u32[65536]
  workspace_32: at(0, 47757632, 263168), // workspace u32[65792]
  workspace_33: at(0, 47757632, 518144), // workspace u32[129536]
  workspace_34: at(0, 47757632, 524288), // workspace u32[131072]
  shared_21: at(0, 47757632, 1048576), // blocks.0.layerNorm(weight) f32[8, 128, 256]; then blocks.1.linear(wk) f32[8, 128, 256]; then blocks.1.linear(down) f32[8, 128, 256]; then 6 more
  shared_22: at(0, 47757632, 4194304), // blocks.0.u f32[8, 128, 1024]; then d blocks.0.linear(up) f32[8, 128, 1024]
  rowStats_5: at(0, 47765824, 4096), // rowStats f32[8, 128, 1]
  rowStats_6: at(0, 47769920, 4096), // rowStats f32[8, 128, 1]
  shared_23: at(0, 48281920, 262144),
  workspace_35: at(0, 48806208, 8192), // workspace u32[2048]
  workspace_36: at(0, 48806208, 74752), // workspace u32[18688]
  workspace_37: at(0, 48806208, 262144), // workspace u32[65536]
  workspace_38: at(0, 48806208, 263168), // workspace u32[65792]
  workspace_39: at(0, 48806208, 518144), // workspace u32[129536]
  shared_24: at(0, 48806208, 524288),
  shared_25: at(0, 48806208, 1048576), // blocks.2.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then blocks.2.a f32[8, 128, 256]; then 4 more
  blocks_1_attention: at(0, 48880960, 16384), // blocks.1.attention f32[8, 4, 128]
  shared_26: at(0, 49330496, 262144),
  shared_27: at(0, 49850624, 1048576), // blocks.0.a f32[8, 128, 256]; then blocks.1.a f32[8, 128, 256]; then blocks.2.a f32[8, 128, 256]; then blocks.3.a f32[8, 128, 256]
  workspace_40: at(0, 49854784, 8192), // workspace u32[2048]
  workspace_41: at(0, 49854784, 32768), // workspace u32[8192]
  shared_28: at(0, 49854784, 262144), // workspace u32[65536]; then d blocks.0.wv f32[256, 256]
  workspace_42: at(0, 49854784, 492032), // workspace u32[123008]
  shared_29: at(0, 49854784, 524288),
  shared_30: at(0, 49854784, 1048576), // blocks.2.linear(wq) f32[8, 128, 256]; then blocks.2.linear(wo) f32[8, 128, 256]; then blocks.2.x f32[8, 128, 256]; then 5 more
  blocks_2_linear_up: at(0, 49854784, 4194304), // blocks.2.linear(up) f32[8, 128, 1024]
  d_blocks_0_wk: at(0, 50116928, 262144), // d blocks.0.wk f32[256, 256]
  shared_31: at(0, 50379072, 262144), // workspace u32[65536]; then d blocks.0.wq f32[256, 256]
  d_blocks_0_bv: at(0, 50641216, 1024), // d blocks.0.bv f32[256]
  d_blocks_0_bk: at(0, 50642240, 1024), // d blocks.0.bk f32[256]
  d_blocks_0_bq: at(0, 50643264, 1024), // d blocks.0.bq f32[256]
  workspace_43: at(0, 50903360, 8192), // workspace u32[2048]
  workspace_44: at(0, 50903360, 74752), // workspace u32[18688]
  workspace_45: at(0, 50903360, 262144), // workspace u32[65536]
  workspace_46: at(0, 50903360, 263168), // workspace u32[65792]
  workspace_47: at(0, 50903360, 518144), // workspace u32[129536]
  workspace_48: at(0, 50903360, 524288), // workspace u32[131072]
  shared_32: at(0, 50903360, 1048576), // blocks.1.layerNorm(weight) f32[8, 128, 256]; then blocks.2.linear(wk) f32[8, 128, 256]; then blocks.2.linear(down) f32[8, 128, 256]; then 7 more
  shared_33: at(0, 50903360, 4194304), // blocks.1.u f32[8, 128, 1024]; then d blocks.1.linear(up) f32[8, 128, 1024]
  rowStats_7: at(0, 50911552, 4096), // rowStats f32[8, 128, 1]
  rowStats_8: at(0, 50915648, 4096), // rowStats f32[8, 128, 1]
  shared_34: at(0, 51427648, 262144),
  workspace_49: at(0, 51951936, 8192), // workspace u32[2048]
  workspace_50: at(0, 51951936, 74752), // workspace u32[18688]
  workspace_51: at(0, 51951936, 262144), // workspace u32[65536]
  workspace_52: at(0, 51951936, 263168), // workspace u32[65792]
  workspace_53: at(0, 51951936, 518144), // workspace u32[129536]
  shared_35: at(0, 51951936, 524288),
  shared_36: at(0, 51951936, 1048576), // blocks.3.h f32[8, 128, 256]; then attention f32[8, 128, 4, 64]; then blocks.3.a f32[8, 128, 256]; then 4 more
  matmul: at(0, 51951936, 4194304), // matmul f32[1024, 1024]
  blocks_2_attention: at(0, 52026688, 16384), // blocks.2.attention f32[8, 4, 128]
  shared_37: at(0, 52476224, 262144),
  workspace_54: at(0, 53000512, 8192), // workspace u32[2048]
  workspace_55: at(0, 53000512, 32768), // workspace u32[8192]
  workspace_56: at(0, 53000512, 262144), // workspace u32[65536]
  workspace_57: at(0, 53000512, 492032), // workspace u32[123008]
  shared_38: at(0, 53000512, 524288),
  shared_39: at(0, 53000512, 1048576), // blocks.3.linear(wq) f32[8, 128, 256]; then blocks.3.linear(wo) f32[8, 128, 256]; then blocks.3.x f32[8, 128, 256]; then 4 more
  blocks_3_linear_up: at(0, 53000512, 4194304), // blocks.3.linear(up) f32[8, 128, 1024]
  shared_40: at(0, 53524800, 262144),
  crossEntropy_2: at(0, 54049088, 4096), // crossEntropy f32[8, 128]
  workspace_58: at(0, 54049088, 8192), // workspace u32[2048]
  workspace_59: at(0, 54049088, 74752), // workspace u32[18688]
  shared_41: at(0, 54049088, 262144), // workspace u32[65536]; then d blocks.0.wo f32[256, 256]
  workspace_60: at(0, 54049088, 263168), // workspace u32[65792]
  workspace_61: at(0, 54049088, 518144), // workspace u32[129536]
  workspace_62: at(0, 54049088, 524288), // workspace u32[131072]
  shared_42: at(0, 54049088, 1048576), // blocks.2.layerNorm(weight) f32[8, 128, 256]; then blocks.3.linear(wk) f32[8, 128, 256]; then blocks.3.linear(down) f32[8, 128, 256]; then 4 more
  shared_43: at(0, 54049088, 4194304), // blocks.2.u f32[8, 128, 1024]; then d blocks.2.linear(up) f32[8, 128, 1024]
  shared_44: at(0, 54053184, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  workspace_63: at(0, 54053184, 2097152), // workspace u32[524288]
  rowStats_9: at(0, 54057280, 4096), // rowStats f32[8, 128, 1]
  rowStats_10: at(0, 54061376, 4096), // rowStats f32[8, 128, 1]
  workspace_64: at(0, 54311232, 133120), // workspace u32[33280]
  attention: at(0, 54444352, 16384), // attention f32[8, 4, 128]
  workspace_65: at(0, 54460736, 16384), // workspace u32[4096]
  d_blocks_0_bup: at(0, 54477120, 4096), // d blocks.0.bup f32[1024]
  d_blocks_0_norm2_weight: at(0, 54481216, 1024), // d blocks.0.norm2.weight f32[256]
  d_blocks_0_norm2_bias: at(0, 54482240, 1024), // d blocks.0.norm2.bias f32[256]
  d_blocks_0_bo: at(0, 54483264, 1024), // d blocks.0.bo f32[256]
  shared_45: at(0, 54573376, 262144),
  workspace_66: at(0, 55097664, 8192), // workspace u32[2048]
  workspace_67: at(0, 55097664, 74752), // workspace u32[18688]
  workspace_68: at(0, 55097664, 133120), // workspace u32[33280]
  workspace_69: at(0, 55097664, 262144), // workspace u32[65536]
  workspace_70: at(0, 55097664, 263168), // workspace u32[65792]
  workspace_71: at(0, 55097664, 518144), // workspace u32[129536]
  shared_46: at(0, 55097664, 524288),
  shared_47: at(0, 55097664, 1048576), // blocks.3.linear(wq) f32[8, 128, 256]; then matmul f32[1024, 256]; then attention f32[8, 128, 4, 64]
  matmul_2: at(0, 55097664, 4194304), // matmul f32[1024, 1024]
  blocks_3_attention: at(0, 55172416, 16384), // blocks.3.attention f32[8, 4, 128]
  attention_2: at(0, 55230784, 16384), // attention f32[8, 4, 128]
  workspace_72: at(0, 55247168, 16384), // workspace u32[4096]
  shared_48: at(0, 55621952, 262144),
  shared_49: at(0, 56146240, 524288),
  shared_50: at(0, 56146240, 1048576), // attentionGrad f32[8, 128, 4, 64]; then matmul f32[1024, 256]; then d blocks.1.up f32[1024, 256]
  shared_51: at(0, 56150336, 1048576), // layerNorm(weight) f32[8, 128, 256]; then headLossGrad f32[8, 128, 256]
  shared_52: at(0, 56670528, 262144),
  workspace_73: at(0, 57194816, 8192), // workspace u32[2048]
  workspace_74: at(0, 57194816, 262144), // workspace u32[65536]
  workspace_75: at(0, 57194816, 518144), // workspace u32[129536]
  workspace_76: at(0, 57194816, 524288), // workspace u32[131072]
  shared_53: at(0, 57194816, 1048576), // blocks.3.layerNorm(weight) f32[8, 128, 256]; then blocks.3.linear(wk) f32[8, 128, 256]; then matmul f32[1024, 256]; then d blocks.0.down f32[256, 1024]
  shared_54: at(0, 57194816, 4194304), // blocks.3.u f32[8, 128, 1024]; then d blocks.3.linear(up) f32[8, 128, 1024]
  workspace_77: at(0, 57198912, 524288), // workspace u32[131072]
  layerNorm_weight_2: at(0, 57198912, 1048576), // layerNorm(weight) f32[8, 128, 256]
  workspace_78: at(0, 58243392, 133120), // workspace u32[33280]
  workspace_79: at(0, 58243392, 518144), // workspace u32[129536]
  shared_55: at(0, 58243392, 524288),
  shared_56: at(0, 58243392, 1048576), // attention f32[8, 128, 4, 64]; then d blocks.0.x f32[8, 128, 256]
  matmul_3: at(0, 58243392, 4194304), // matmul f32[1024, 1024]
  shared_57: at(0, 58247488, 524288),
  attention_3: at(0, 58376512, 16384), // attention f32[8, 4, 128]
  workspace_80: at(0, 58392896, 16384), // workspace u32[4096]
  shared_58: at(0, 58767680, 262144),
  shared_59: at(0, 58771776, 262144),
  d_rows: at(0, 59033920, 4096), // d rows f32[8, 128]
  shared_60: at(0, 59291968, 1048576), // attentionGrad f32[8, 128, 4, 64]; then d blocks.2.up f32[1024, 256]
  shared_61: at(0, 60340544, 1048576), // matmul f32[1024, 256]; then d blocks.1.down f32[256, 1024]
  workspace_81: at(0, 61389120, 133120), // workspace u32[33280]
  shared_62: at(0, 61389120, 524288),
  shared_63: at(0, 61389120, 1048576), // d blocks.1.x f32[8, 128, 256]; then blocks.0.layerNorm(weight) f32[8, 128, 256]
  matmul_4: at(0, 61389120, 4194304), // matmul f32[1024, 1024]
  attention_4: at(0, 61522240, 16384), // attention f32[8, 4, 128]
  workspace_82: at(0, 61538624, 16384), // workspace u32[4096]
  shared_64: at(0, 61913408, 262144),
  d_blocks_3_up: at(0, 62437696, 1048576), // d blocks.3.up f32[1024, 256]
  d_blocks_2_down: at(0, 63486272, 1048576), // d blocks.2.down f32[256, 1024]
  d_blocks_1_wo: at(0, 64534848, 262144), // d blocks.1.wo f32[256, 256]
  shared_65: at(0, 64534848, 1048576), // d blocks.2.x f32[8, 128, 256]; then blocks.1.layerNorm(weight) f32[8, 128, 256]
  d_blocks_1_wv: at(0, 64796992, 262144), // d blocks.1.wv f32[256, 256]
  d_blocks_1_wk: at(0, 65059136, 262144), // d blocks.1.wk f32[256, 256]
  d_blocks_1_wq: at(0, 65321280, 262144), // d blocks.1.wq f32[256, 256]
  d_blocks_3_down: at(0, 65583424, 1048576), // d blocks.3.down f32[256, 1024]
  d_blocks_2_wo: at(0, 66632000, 262144), // d blocks.2.wo f32[256, 256]
  shared_66: at(0, 66632000, 1048576), // d blocks.3.x f32[8, 128, 256]; then blocks.2.layerNorm(weight) f32[8, 128, 256]
  d_blocks_2_wv: at(0, 66894144, 262144), // d blocks.2.wv f32[256, 256]
  d_blocks_2_wk: at(0, 67156288, 262144), // d blocks.2.wk f32[256, 256]
  d_blocks_2_wq: at(0, 67418432, 262144), // d blocks.2.wq f32[256, 256]
  d_blocks_3_wo: at(0, 67680576, 262144), // d blocks.3.wo f32[256, 256]
  blocks_3_layerNorm_weight: at(0, 67680576, 1048576), // blocks.3.layerNorm(weight) f32[8, 128, 256]
  d_blocks_3_wv: at(0, 67942720, 262144), // d blocks.3.wv f32[256, 256]
  d_blocks_3_wk: at(0, 68204864, 262144), // d blocks.3.wk f32[256, 256]
  d_blocks_3_wq: at(0, 68467008, 262144), // d blocks.3.wq f32[256, 256]
  d_head: at(0, 68729152, 524288), // d head f32[512, 256]
  d_blocks_3_bup: at(0, 69253440, 4096), // d blocks.3.bup f32[1024]
  d_blocks_2_bup: at(0, 69257536, 4096), // d blocks.2.bup f32[1024]
  d_blocks_1_bup: at(0, 69261632, 4096), // d blocks.1.bup f32[1024]
  d_norm_weight: at(0, 69265728, 1024), // d norm.weight f32[256]
  d_norm_bias: at(0, 69266752, 1024), // d norm.bias f32[256]
  d_blocks_3_bdown: at(0, 69267776, 1024), // d blocks.3.bdown f32[256]
  d_blocks_3_norm2_weight: at(0, 69268800, 1024), // d blocks.3.norm2.weight f32[256]
  d_blocks_3_norm2_bias: at(0, 69269824, 1024), // d blocks.3.norm2.bias f32[256]
  d_blocks_3_bo: at(0, 69270848, 1024), // d blocks.3.bo f32[256]
  d_blocks_3_bv: at(0, 69271872, 1024), // d blocks.3.bv f32[256]
  d_blocks_3_bk: at(0, 69272896, 1024), // d blocks.3.bk f32[256]
  d_blocks_3_bq: at(0, 69273920, 1024), // d blocks.3.bq f32[256]
  d_blocks_3_norm1_weight: at(0, 69274944, 1024), // d blocks.3.norm1.weight f32[256]
  d_blocks_3_norm1_bias: at(0, 69275968, 1024), // d blocks.3.norm1.bias f32[256]
  d_blocks_2_bdown: at(0, 69276992, 1024), // d blocks.2.bdown f32[256]
  d_blocks_2_norm2_weight: at(0, 69278016, 1024), // d blocks.2.norm2.weight f32[256]
  d_blocks_2_norm2_bias: at(0, 69279040, 1024), // d blocks.2.norm2.bias f32[256]
  d_blocks_2_bo: at(0, 69280064, 1024), // d blocks.2.bo f32[256]
  d_blocks_2_bv: at(0, 69281088, 1024), // d blocks.2.bv f32[256]
  d_blocks_2_bk: at(0, 69282112, 1024), // d blocks.2.bk f32[256]
  d_blocks_2_bq: at(0, 69283136, 1024), // d blocks.2.bq f32[256]
  d_blocks_2_norm1_weight: at(0, 69284160, 1024), // d blocks.2.norm1.weight f32[256]
  d_blocks_2_norm1_bias: at(0, 69285184, 1024), // d blocks.2.norm1.bias f32[256]
  d_blocks_1_bdown: at(0, 69286208, 1024), // d blocks.1.bdown f32[256]
  d_blocks_1_norm2_weight: at(0, 69287232, 1024), // d blocks.1.norm2.weight f32[256]
  d_blocks_1_norm2_bias: at(0, 69288256, 1024), // d blocks.1.norm2.bias f32[256]
  d_blocks_1_bo: at(0, 69289280, 1024), // d blocks.1.bo f32[256]
  d_blocks_1_bv: at(0, 69290304, 1024), // d blocks.1.bv f32[256]
  d_blocks_1_bk: at(0, 69291328, 1024), // d blocks.1.bk f32[256]
  d_blocks_1_bq: at(0, 69292352, 1024), // d blocks.1.bq f32[256]
  d_blocks_1_norm1_weight: at(0, 69293376, 1024), // d blocks.1.norm1.weight f32[256]
  d_blocks_1_norm1_bias: at(0, 69294400, 1024), // d blocks.1.norm1.bias f32[256]
  d_blocks_0_bdown: at(0, 69295424, 1024), // d blocks.0.bdown f32[256]
};

// ── Kernels ───────────────────────────────────────────────────────────────────────────────────────────────────────

// Functions of the module below: (address of each view…, parameters…, first unit, end unit).
const kernels: Program["kernels"] = [
  { name: "embed.f32" },
  { name: "map.1tryft1t2hd" },
  { name: "layerNorm.w.b" },
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
  { name: "rowStats.centered" },
  { name: "reduce.columns.175qmzbrden" },
  { name: "reduce.columns.1k0jqvtsmug" },
  { name: "layerNormGrad.w" },
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
  layerNorm_w_b: 2,
  matmul_pack_f32_transposed_bias: 3,
  matmul_rows_panels_bias_fma: 4,
  attention_fma: 5,
  map_28n9mlny2ys: 6,
  map_26mhzzfhgfg: 7,
  matmul_pack_f32_transposed: 8,
  matmul_rows_panels_fma: 9,
  crossEntropy: 10,
  reduce_rows_27pdvp70a9l: 11,
  map_11p69oyu6td: 12,
  map_27ukp9p65ja: 13,
  map_2d78orckbpu: 14,
  crossEntropyGrad: 15,
  matmul_pack_f32: 16,
  matmul_strips_f32_transposed_panels_fma: 17,
  rowStats_centered: 18,
  reduce_columns_175qmzbrden: 19,
  reduce_columns_1k0jqvtsmug: 20,
  layerNormGrad_w: 21,
  map_istgzoqvtk: 22,
  attentionGrad_delta: 23,
  attentionGrad_q_fma: 24,
  attentionGrad_kv_fma: 25,
  map_2e272549fmx: 26,
  embedGrad: 27,
  reduce_rows_3dvwgeyczl: 28,
  map_utt4xiuz3e: 29,
  map_hzdcfxssq8: 30,
  update_cx72m392gh: 31,
};

const call = (kernel: number, ranges: Program["sections"][string][number]["ranges"], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_6], [1024, 1, 1], [256], "embed(embed) embed model.ts:85"),
  call(k.map_1tryft1t2hd, [a.shared_6, a.positions, a.shared_4], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:85"),
  call(k.layerNorm_w_b, [a.shared_4, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_6], [1024, 1, 1], [256, 0.00001], "blocks.0.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_13, a.blocks_0_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_6, a.workspace_13, a.shared_8], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_18, a.blocks_0_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_6, a.workspace_18, a.shared_11], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_27, a.blocks_0_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_6, a.workspace_27, a.shared_15], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_8, a.shared_11, a.shared_15, a.shared_6, a.blocks_0_attention, a.workspace_25], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_13, a.blocks_0_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_6, a.workspace_13, a.shared_8], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_4, a.shared_8, a.shared_6], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_6, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_21], [1024, 1, 1], [256, 0.00001], "blocks.0.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_39, a.blocks_0_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_21, a.workspace_39, a.blocks_0_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_39, a.blocks_0_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_21, a.workspace_39, a.blocks_0_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_39, a.blocks_0_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_21, a.workspace_39, a.blocks_0_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_22], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_7, a.blocks_0_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_22, a.workspace_7, a.shared_11], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_7, a.blocks_0_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_22, a.workspace_7, a.shared_11], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace_7, a.blocks_0_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_22, a.workspace_7, a.shared_11], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_6, a.shared_11, a.shared_8], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_8, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_15], [1024, 1, 1], [256, 0.00001], "blocks.1.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_13, a.blocks_1_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_15, a.workspace_13, a.shared_18], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_13, a.blocks_1_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_15, a.workspace_13, a.shared_21], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_38, a.blocks_1_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_15, a.workspace_38, a.shared_11], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_18, a.shared_21, a.shared_11, a.shared_15, a.blocks_1_attention, a.workspace_36], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_32, a.blocks_1_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_15, a.workspace_32, a.shared_18], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_18, a.shared_15], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_15, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_32], [1024, 1, 1], [256, 0.00001], "blocks.1.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_53, a.blocks_1_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_32, a.workspace_53, a.blocks_1_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_53, a.blocks_1_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_32, a.workspace_53, a.blocks_1_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_53, a.blocks_1_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_32, a.workspace_53, a.blocks_1_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_33], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_28, a.blocks_1_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_33, a.workspace_28, a.shared_21], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_28, a.blocks_1_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_33, a.workspace_28, a.shared_21], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace_28, a.blocks_1_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_33, a.workspace_28, a.shared_21], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_15, a.shared_21, a.shared_18], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_18, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_25], [1024, 1, 1], [256, 0.00001], "blocks.2.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_32, a.blocks_2_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_25, a.workspace_32, a.shared_30], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_32, a.blocks_2_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_25, a.workspace_32, a.shared_32], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_52, a.blocks_2_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_25, a.workspace_52, a.shared_21], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_30, a.shared_32, a.shared_21, a.shared_25, a.blocks_2_attention, a.workspace_50], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_46, a.blocks_2_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_25, a.workspace_46, a.shared_30], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_18, a.shared_30, a.shared_25], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_25, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_42], [1024, 1, 1], [256, 0.00001], "blocks.2.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_71, a.blocks_2_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_42, a.workspace_71, a.blocks_2_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_71, a.blocks_2_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_42, a.workspace_71, a.blocks_2_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_71, a.blocks_2_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_42, a.workspace_71, a.blocks_2_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_43], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_42, a.blocks_2_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_43, a.workspace_42, a.shared_32], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_42, a.blocks_2_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_43, a.workspace_42, a.shared_32], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace_42, a.blocks_2_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_43, a.workspace_42, a.shared_32], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_25, a.shared_32, a.shared_30], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_30, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_36], [1024, 1, 1], [256, 0.00001], "blocks.3.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_46, a.blocks_3_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_46, a.shared_39], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_46, a.blocks_3_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_46, a.shared_42], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_70, a.blocks_3_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_70, a.shared_32], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_39, a.shared_42, a.shared_32, a.shared_36, a.blocks_3_attention, a.workspace_67], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_60, a.blocks_3_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_36, a.workspace_60, a.shared_39], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_30, a.shared_39, a.shared_36], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_36, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.shared_53], [1024, 1, 1], [256, 0.00001], "blocks.3.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_79, a.blocks_3_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_53, a.workspace_79, a.blocks_3_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_79, a.blocks_3_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_53, a.workspace_79, a.blocks_3_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_79, a.blocks_3_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_53, a.workspace_79, a.blocks_3_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_3_linear_up, a.shared_54], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_57, a.blocks_3_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_54, a.workspace_57, a.shared_42], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_57, a.blocks_3_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_54, a.workspace_57, a.shared_42], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_57, a.blocks_3_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_54, a.workspace_57, a.shared_42], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_36, a.shared_42, a.shared_39], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_39, a.norm_weight, a.norm_bias, a.shared_51], [1024, 1, 1], [256, 0.00001], "layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_77], [64, 1, 1], [256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_77, a.workspace_63], [32, 1, 1], [1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:91"),
  call(k.crossEntropy, [a.workspace_63, a.targets, a.rows, a.crossEntropy_2], [1024, 1, 1], [512, -100], "rows headLoss model.ts:91"),
  call(k.reduce_rows_27pdvp70a9l, [a.rows, a.shared_44], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:91"),
  call(k.map_11p69oyu6td, [a.shared_44, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:91"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_27ukp9p65ja, [a.count, a.shared_44], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:91"),
  call(k.map_2d78orckbpu, [a.shared_44, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:91"),
  call(k.layerNorm_w_b, [a.shared_39, a.norm_weight, a.norm_bias, a.layerNorm_weight_2], [1024, 1, 1], [256, 0.00001], "layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.shared_57], [64, 1, 1], [256, 512, 0, 256, 0, 64, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.layerNorm_weight_2, a.shared_57, a.workspace_63], [32, 1, 1], [1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.crossEntropyGrad, [a.workspace_63, a.targets, a.crossEntropy_2, a.d_rows, a.workspace_63], [1024, 1, 1], [512, -100], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.head, a.shared_57], [32, 1, 1], [512, 256, 0, 512, 0, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.workspace_63, a.shared_57, a.shared_51], [32, 1, 1], [1024, 256, 512, 0, 512, 0, 256, 0, 32, 256, 32, 32, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.layerNorm_weight_2, a.shared_57], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_63, a.shared_57, a.d_head, a.shared_59], [16, 1, 1], [512, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_pack_f32, [a.layerNorm_weight_2, a.shared_57], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.workspace_63, a.shared_57, a.d_head, a.shared_59], [16, 1, 1], [512, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 16, 16, 0], "headLossGrad headLossGrad model.ts:91"),
  call(k.rowStats_centered, [a.shared_39, a.rowStats_9, a.rowStats_10], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_51, a.shared_39, a.rowStats_10, a.rowStats_9, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_norm_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_51, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d norm.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_norm_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d norm.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_39, a.norm_weight, a.shared_51, a.shared_66], [1024, 1, 1], [256, 0.00001], "d blocks.3.x layerNormGrad model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_36, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.blocks_3_layerNorm_weight], [1024, 1, 1], [256, 0.00001], "blocks.3.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_75, a.blocks_3_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_75, a.blocks_3_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_75, a.blocks_3_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_75, a.blocks_3_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_75, a.blocks_3_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.blocks_3_layerNorm_weight, a.workspace_75, a.blocks_3_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_3_linear_up, a.shared_54], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 0, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 128, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 256, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 384, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 512, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 640, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 768, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_54, a.shared_62], [16, 1, 1], [1024, 1024, 0, 1024, 896, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_66, a.shared_62, a.d_blocks_3_down, a.shared_64], [16, 1, 1], [256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_66, a.workspace_73], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_73, a.d_blocks_3_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_76], [64, 1, 1], [256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_76, a.matmul_4], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_down, a.workspace_76], [64, 1, 1], [256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_76, a.matmul_4], [32, 1, 1], [1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_3_linear_up, a.matmul_4, a.shared_54], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.3.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_layerNorm_weight, a.shared_38], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_54, a.shared_38, a.d_blocks_3_up, a.shared_40], [16, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_layerNorm_weight, a.shared_38], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_54, a.shared_38, a.d_blocks_3_up, a.shared_40], [16, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.3.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_54, a.workspace_55], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.3.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_55, a.d_blocks_3_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.3.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_62], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_54, a.workspace_62, a.shared_39], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_3_up, a.workspace_62], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_54, a.workspace_62, a.shared_39], [32, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.rowStats_centered, [a.shared_36, a.rowStats_9, a.rowStats_10], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_39, a.shared_36, a.rowStats_10, a.rowStats_9, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_3_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_39, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_3_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm2.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_36, a.blocks_3_norm2_weight, a.shared_39, a.shared_42], [1024, 1, 1], [256, 0.00001], "d blocks.3.a layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_66, a.shared_42, a.shared_36], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.a map model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_30, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_39], [1024, 1, 1], [256, 0.00001], "blocks.3.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_60, a.blocks_3_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_39, a.workspace_60, a.shared_47], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_60, a.blocks_3_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_39, a.workspace_60, a.shared_53], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.attention_fma, [a.shared_47, a.shared_53, a.shared_32, a.shared_56, a.attention_4, a.workspace_59], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_56, a.workspace_62], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.workspace_62, a.d_blocks_3_wo, a.shared_45], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_56, a.workspace_62], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.workspace_62, a.d_blocks_3_wo, a.shared_45], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_36, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_3_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_3_wo, a.shared_41], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.shared_41, a.shared_61], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_56, a.shared_61, a.workspace_82], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_47, a.shared_53, a.shared_32, a.attention_4, a.shared_61, a.workspace_82, a.shared_42, a.workspace_81], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_47, a.shared_53, a.shared_32, a.attention_4, a.shared_61, a.workspace_82, a.shared_50, a.shared_60, a.workspace_81], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.3.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_39, a.workspace_48], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_60, a.workspace_48, a.d_blocks_3_wv, a.shared_34], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_39, a.workspace_48], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_60, a.workspace_48, a.d_blocks_3_wv, a.shared_34], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_60, a.workspace_43], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_43, a.d_blocks_3_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_wv, a.workspace_69], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_60, a.workspace_69, a.shared_32], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_39, a.shared_46], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_50, a.shared_46, a.d_blocks_3_wk, a.shared_48], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_39, a.shared_46], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_50, a.shared_46, a.d_blocks_3_wk, a.shared_48], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_50, a.workspace_66], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_66, a.d_blocks_3_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_3_wk, a.workspace_74], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_50, a.workspace_74, a.shared_47], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_39, a.shared_49], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_42, a.shared_49, a.d_blocks_3_wq, a.shared_52], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_39, a.shared_49], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_42, a.shared_49, a.d_blocks_3_wq, a.shared_52], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.3.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_42, a.workspace_54], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_54, a.d_blocks_3_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_wq, a.workspace_56], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_56, a.shared_50], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_32, a.shared_47, a.shared_50, a.shared_39], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.3.h map model.ts:76"),
  call(k.rowStats_centered, [a.shared_30, a.rowStats_7, a.rowStats_8], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_39, a.shared_30, a.rowStats_8, a.rowStats_7, a.workspace_43], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_43, a.d_blocks_3_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_39, a.workspace_43], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.3.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_43, a.d_blocks_3_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.3.norm1.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_30, a.blocks_3_norm1_weight, a.shared_39, a.shared_32], [1024, 1, 1], [256, 0.00001], "d blocks.2.x layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_36, a.shared_32, a.shared_65], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.x map model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_25, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_66], [1024, 1, 1], [256, 0.00001], "blocks.2.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_61, a.blocks_2_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_66, a.workspace_61, a.blocks_2_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_61, a.blocks_2_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_66, a.workspace_61, a.blocks_2_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_61, a.blocks_2_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_66, a.workspace_61, a.blocks_2_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_2_linear_up, a.shared_43], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 0, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 128, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 256, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 384, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 512, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 640, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 768, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_43, a.shared_55], [16, 1, 1], [1024, 1024, 0, 1024, 896, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_65, a.shared_55, a.d_blocks_2_down, a.shared_58], [16, 1, 1], [256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_65, a.workspace_58], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_58, a.d_blocks_2_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_62], [64, 1, 1], [256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_62, a.matmul_3], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_down, a.workspace_62], [64, 1, 1], [256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_62, a.matmul_3], [32, 1, 1], [1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_2_linear_up, a.matmul_3, a.shared_43], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.2.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_66, a.shared_29], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_43, a.shared_29, a.shared_60, a.shared_31], [16, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_66, a.shared_29], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_43, a.shared_29, a.shared_60, a.shared_31], [16, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.2.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_43, a.workspace_41], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.2.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_41, a.d_blocks_2_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.2.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_48], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_43, a.workspace_48, a.shared_30], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_2_up, a.workspace_48], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_43, a.workspace_48, a.shared_30], [32, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.rowStats_centered, [a.shared_25, a.rowStats_7, a.rowStats_8], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_30, a.shared_25, a.rowStats_8, a.rowStats_7, a.workspace_43], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_43, a.d_blocks_2_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_30, a.workspace_43], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_43, a.d_blocks_2_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm2.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_25, a.blocks_2_norm2_weight, a.shared_30, a.shared_32], [1024, 1, 1], [256, 0.00001], "d blocks.2.a layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_65, a.shared_32, a.shared_25], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.a map model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_18, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_30], [1024, 1, 1], [256, 0.00001], "blocks.2.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_46, a.blocks_2_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_30, a.workspace_46, a.shared_36], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_46, a.blocks_2_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_30, a.workspace_46, a.shared_42], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.attention_fma, [a.shared_36, a.shared_42, a.shared_21, a.shared_47, a.attention_3, a.workspace_44], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_47, a.workspace_48], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_25, a.workspace_48, a.d_blocks_2_wo, a.shared_34], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_47, a.workspace_48], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_25, a.workspace_48, a.d_blocks_2_wo, a.shared_34], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_25, a.workspace_43], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_43, a.d_blocks_2_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_2_wo, a.workspace_45], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_45, a.shared_53], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_47, a.shared_53, a.workspace_80], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_36, a.shared_42, a.shared_21, a.attention_3, a.shared_53, a.workspace_80, a.shared_32, a.workspace_78], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_36, a.shared_42, a.shared_21, a.attention_3, a.shared_53, a.workspace_80, a.shared_39, a.shared_50, a.workspace_78], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.2.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_30, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_50, a.workspace_34, a.d_blocks_2_wv, a.shared_23], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_30, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_50, a.workspace_34, a.d_blocks_2_wv, a.shared_23], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_50, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_2_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_wv, a.workspace_51], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_50, a.workspace_51, a.shared_21], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_30, a.shared_35], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_39, a.shared_35, a.d_blocks_2_wk, a.shared_37], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_30, a.shared_35], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_39, a.shared_35, a.d_blocks_2_wk, a.shared_37], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_39, a.workspace_49], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_49, a.d_blocks_2_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_2_wk, a.shared_41], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_39, a.shared_41, a.shared_36], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_30, a.shared_38], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_32, a.shared_38, a.d_blocks_2_wq, a.shared_40], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_30, a.shared_38], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_32, a.shared_38, a.d_blocks_2_wq, a.shared_40], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.2.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_32, a.workspace_40], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_40, a.d_blocks_2_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_wq, a.shared_28], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_32, a.shared_28, a.shared_39], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_21, a.shared_36, a.shared_39, a.shared_30], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.2.h map model.ts:76"),
  call(k.rowStats_centered, [a.shared_18, a.rowStats_5, a.rowStats_6], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_30, a.shared_18, a.rowStats_6, a.rowStats_5, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_2_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_30, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.2.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_2_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.2.norm1.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_18, a.blocks_2_norm1_weight, a.shared_30, a.shared_21], [1024, 1, 1], [256, 0.00001], "d blocks.1.x layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_25, a.shared_21, a.shared_63], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.x map model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_15, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_65], [1024, 1, 1], [256, 0.00001], "blocks.1.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_47, a.blocks_1_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_65, a.workspace_47, a.blocks_1_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_47, a.blocks_1_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_65, a.workspace_47, a.blocks_1_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_47, a.blocks_1_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_65, a.workspace_47, a.blocks_1_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_1_linear_up, a.shared_33], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 0, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 128, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 256, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 384, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 512, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 640, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 768, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_33, a.shared_46], [16, 1, 1], [1024, 1024, 0, 1024, 896, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_63, a.shared_46, a.shared_61, a.shared_48], [16, 1, 1], [256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_63, a.workspace_43], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_43, a.d_blocks_1_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_48], [64, 1, 1], [256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_63, a.workspace_48, a.matmul_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_down, a.workspace_48], [64, 1, 1], [256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_63, a.workspace_48, a.matmul_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_1_linear_up, a.matmul_2, a.shared_33], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.1.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_65, a.shared_17], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_33, a.shared_17, a.shared_50, a.shared_20], [16, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_65, a.shared_17], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_33, a.shared_17, a.shared_50, a.shared_20], [16, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.1.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_33, a.workspace_24], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.1.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_24, a.d_blocks_1_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.1.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_34, a.shared_18], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_1_up, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_34, a.shared_18], [32, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.rowStats_centered, [a.shared_15, a.rowStats_5, a.rowStats_6], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_18, a.shared_15, a.rowStats_6, a.rowStats_5, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_1_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_18, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_1_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm2.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_15, a.blocks_1_norm2_weight, a.shared_18, a.shared_21], [1024, 1, 1], [256, 0.00001], "d blocks.1.a layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_63, a.shared_21, a.shared_15], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.a map model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_8, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_18], [1024, 1, 1], [256, 0.00001], "blocks.1.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_32, a.blocks_1_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_18, a.workspace_32, a.shared_25], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_32, a.blocks_1_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_18, a.workspace_32, a.shared_32], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.attention_fma, [a.shared_25, a.shared_32, a.shared_11, a.shared_36, a.attention_2, a.workspace_30], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_36, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_15, a.workspace_34, a.d_blocks_1_wo, a.shared_23], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_36, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_15, a.workspace_34, a.d_blocks_1_wo, a.shared_23], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_15, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_1_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_1_wo, a.workspace_31], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace_31, a.shared_42], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_36, a.shared_42, a.workspace_72], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_25, a.shared_32, a.shared_11, a.attention_2, a.shared_42, a.workspace_72, a.shared_21, a.workspace_68], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_25, a.shared_32, a.shared_11, a.attention_2, a.shared_42, a.workspace_72, a.shared_30, a.shared_39, a.workspace_68], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.1.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_18, a.shared_10], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_39, a.shared_10, a.d_blocks_1_wv, a.shared_12], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_18, a.shared_10], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_39, a.shared_10, a.d_blocks_1_wv, a.shared_12], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_39, a.workspace_10], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_10, a.d_blocks_1_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_wv, a.workspace_37], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_39, a.workspace_37, a.shared_11], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_18, a.shared_24], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_30, a.shared_24, a.d_blocks_1_wk, a.shared_26], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_18, a.shared_24], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_30, a.shared_24, a.d_blocks_1_wk, a.shared_26], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_30, a.workspace_35], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_35, a.d_blocks_1_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_1_wk, a.workspace_45], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_30, a.workspace_45, a.shared_25], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_18, a.shared_29], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_21, a.shared_29, a.d_blocks_1_wq, a.shared_31], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_18, a.shared_29], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_21, a.shared_29, a.d_blocks_1_wq, a.shared_31], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.1.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_21, a.workspace_23], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_23, a.d_blocks_1_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_wq, a.workspace_26], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.workspace_26, a.shared_30], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_11, a.shared_25, a.shared_30, a.shared_18], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.1.h map model.ts:76"),
  call(k.rowStats_centered, [a.shared_8, a.rowStats, a.rowStats_2], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_18, a.shared_8, a.rowStats_2, a.rowStats, a.workspace_10], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_10, a.d_blocks_1_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_18, a.workspace_10], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.1.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_10, a.d_blocks_1_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.1.norm1.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_8, a.blocks_1_norm1_weight, a.shared_18, a.shared_11], [1024, 1, 1], [256, 0.00001], "d blocks.0.x layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_15, a.shared_11, a.shared_56], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.x map model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_6, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_63], [1024, 1, 1], [256, 0.00001], "blocks.0.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_33, a.blocks_0_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_63, a.workspace_33, a.blocks_0_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_33, a.blocks_0_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_63, a.workspace_33, a.blocks_0_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_33, a.blocks_0_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_63, a.workspace_33, a.blocks_0_linear_up], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.blocks_0_linear_up, a.shared_22], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 0, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 128, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 256, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 256, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 384, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 384, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 512, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 512, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 640, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 640, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 768, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 768, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.shared_22, a.shared_35], [16, 1, 1], [1024, 1024, 0, 1024, 896, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_56, a.shared_35, a.shared_53, a.shared_37], [16, 1, 1], [256, 1024, 1024, 0, 1024, 896, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.down matmul model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_56, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bdown reduce model.ts:81"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_0_bdown], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bdown reduce model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_34], [64, 1, 1], [256, 1024, 0, 256, 0, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_56, a.workspace_34, a.matmul], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_down, a.workspace_34], [64, 1, 1], [256, 1024, 0, 256, 512, 64, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_56, a.workspace_34, a.matmul], [32, 1, 1], [1024, 1024, 256, 0, 256, 512, 512, 0, 32, 512, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_istgzoqvtk, [a.blocks_0_linear_up, a.matmul, a.shared_22], [256, 1, 1], [1048576, 1, 1, 4096], "d blocks.0.linear(up) map model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_63, a.shared_10], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_22, a.shared_10, a.shared_8, a.shared_12], [16, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.shared_63, a.shared_10], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_22, a.shared_10, a.shared_8, a.shared_12], [16, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 64, 128, 16, 16, 0], "d blocks.0.up matmul model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_22, a.workspace_11], [128, 1, 1], [1024, 1024, 1, 1024, 128, 64, 1], "d blocks.0.bup reduce model.ts:80"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_11, a.d_blocks_0_bup], [16, 1, 1], [8, 1024, 1, 8, 8, 64, 1], "d blocks.0.bup reduce model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_19], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_22, a.workspace_19, a.shared_11], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.matmul_pack_f32, [a.blocks_0_up, a.workspace_19], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "matmul matmul model.ts:80"),
  call(k.matmul_rows_panels_fma, [a.shared_22, a.workspace_19, a.shared_11], [32, 1, 1], [1024, 256, 1024, 0, 1024, 128, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:80"),
  call(k.rowStats_centered, [a.shared_6, a.rowStats_3, a.rowStats_4], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_11, a.shared_6, a.rowStats_4, a.rowStats_3, a.workspace_15], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_15, a.d_blocks_0_norm2_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_11, a.workspace_15], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm2.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_15, a.d_blocks_0_norm2_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm2.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_6, a.blocks_0_norm2_weight, a.shared_11, a.shared_15], [1024, 1, 1], [256, 0.00001], "d blocks.0.a layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_56, a.shared_15, a.shared_6], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.a map model.ts:72"),
  call(k.layerNorm_w_b, [a.shared_4, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_11], [1024, 1, 1], [256, 0.00001], "blocks.0.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_18, a.blocks_0_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_11, a.workspace_18, a.shared_18], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_18, a.blocks_0_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_11, a.workspace_18, a.shared_21], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_18, a.blocks_0_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_11, a.workspace_18, a.shared_30], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_18, a.shared_21, a.shared_30, a.shared_32, a.attention, a.workspace_16], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_32, a.workspace_19], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_6, a.workspace_19, a.shared_41, a.shared_16], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_32, a.workspace_19], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_6, a.workspace_19, a.shared_41, a.shared_16], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wo matmul model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_6, a.workspace_15], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bo reduce model.ts:79"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_15, a.d_blocks_0_bo], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bo reduce model.ts:79"),
  call(k.matmul_pack_f32, [a.blocks_0_wo, a.workspace_17], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:79"),
  call(k.matmul_rows_panels_fma, [a.shared_6, a.workspace_17, a.shared_39], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:79"),
  call(k.attentionGrad_delta, [a.shared_32, a.shared_39, a.workspace_65], [4096, 1, 1], [4, 128, 64, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_q_fma, [a.shared_18, a.shared_21, a.shared_30, a.attention, a.shared_39, a.workspace_65, a.shared_15, a.workspace_64], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.attentionGrad_kv_fma, [a.shared_18, a.shared_21, a.shared_30, a.attention, a.shared_39, a.workspace_65, a.shared_25, a.shared_36, a.workspace_64], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "d blocks.0.splitHeads attentionGrad model.ts:79"),
  call(k.matmul_pack_f32, [a.shared_11, a.shared_17], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.shared_17, a.shared_28, a.shared_20], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_11, a.shared_17], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_36, a.shared_17, a.shared_28, a.shared_20], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wv matmul model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_36, a.workspace_23], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bv reduce model.ts:78"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_23, a.d_blocks_0_bv], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bv reduce model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_wv, a.workspace_31], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.workspace_31, a.shared_18], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.shared_11, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_25, a.workspace_34, a.d_blocks_0_wk, a.shared_23], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_11, a.workspace_34], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_25, a.workspace_34, a.d_blocks_0_wk, a.shared_23], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wk matmul model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_25, a.workspace_29], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bk reduce model.ts:77"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_29, a.d_blocks_0_bk], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bk reduce model.ts:77"),
  call(k.matmul_pack_f32, [a.blocks_0_wk, a.shared_31], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_31, a.shared_21], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:77"),
  call(k.matmul_pack_f32, [a.shared_11, a.shared_24], [16, 1, 1], [1024, 256, 0, 1024, 0, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_15, a.shared_24, a.shared_31, a.shared_26], [16, 1, 1], [256, 256, 1024, 0, 1024, 0, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.shared_11, a.shared_24], [16, 1, 1], [1024, 256, 0, 1024, 128, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.matmul_strips_f32_transposed_panels_fma, [a.shared_15, a.shared_24, a.shared_31, a.shared_26], [16, 1, 1], [256, 256, 1024, 0, 1024, 128, 128, 0, 16, 128, 16, 16, 0], "d blocks.0.wq matmul model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_15, a.workspace_10], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.bq reduce model.ts:76"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_10, a.d_blocks_0_bq], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.bq reduce model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_0_wq, a.workspace_12], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace_12, a.shared_25], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2e272549fmx, [a.shared_18, a.shared_21, a.shared_25, a.shared_11], [64, 1, 1], [262144, 1, 1, 4096], "d blocks.0.h map model.ts:76"),
  call(k.rowStats_centered, [a.shared_4, a.rowStats_3, a.rowStats_4], [1024, 1, 1], [256, 0.00001], "rowStats rowStats model.ts:72"),
  call(k.reduce_columns_175qmzbrden, [a.shared_11, a.shared_4, a.rowStats_4, a.rowStats_3, a.workspace_15], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_15, a.d_blocks_0_norm1_weight], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.weight reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_11, a.workspace_15], [32, 1, 1], [1024, 256, 1, 1024, 128, 64, 1], "d blocks.0.norm1.bias reduce model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.workspace_15, a.d_blocks_0_norm1_bias], [4, 1, 1], [8, 256, 1, 8, 8, 64, 1], "d blocks.0.norm1.bias reduce model.ts:72"),
  call(k.layerNormGrad_w, [a.shared_4, a.blocks_0_norm1_weight, a.shared_11, a.shared_15], [1024, 1, 1], [256, 0.00001], "d x layerNormGrad model.ts:72"),
  call(k.map_28n9mlny2ys, [a.shared_6, a.shared_15, a.shared_4], [64, 1, 1], [262144, 1, 1, 4096], "d x map model.ts:72"),
  call(k.reduce_columns_1k0jqvtsmug, [a.shared_4, a.d_positions], [512, 1, 1], [8, 32768, 1, 8, 8, 64, 1], "d positions reduce model.ts:85"),
  call(k.embedGrad, [a.tokens, a.shared_4, a.d_embed], [16, 1, 1], [256, 1024, 512], "d embed embedGrad model.ts:85"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.d_embed, a.workspace_4], [8, 1, 1], [32, 4096, 1, 32, 4, 131072, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_4, a.g], [1, 1, 1], [1, 8, 1, 1, 1, 8, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_positions, a.g_2], [1, 1, 1], [8, 4096, 1, 8, 8, 32768, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm1_weight, a.g_3], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm1_bias, a.g_4], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_31, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_5], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bq, a.g_6], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_wk, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_7], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bk, a.g_8], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_28, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_9], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bv, a.g_10], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_41, a.workspace_3], [4, 1, 1], [16, 4096, 1, 16, 4, 65536, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_3, a.g_11], [1, 1, 1], [1, 4, 1, 1, 1, 4, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bo, a.g_12], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm2_weight, a.g_13], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_norm2_bias, a.g_14], [1, 1, 1], [1, 256, 1, 1, 1, 256, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_8, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_15], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_bup, a.g_16], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_53, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
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
  call(k.reduce_rows_3dvwgeyczl, [a.shared_50, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
  call(k.reduce_rows_27pdvp70a9l, [a.workspace_5, a.g_31], [1, 1, 1], [1, 16, 1, 1, 1, 16, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_bup, a.g_32], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_61, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
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
  call(k.reduce_rows_3dvwgeyczl, [a.shared_60, a.workspace_5], [16, 1, 1], [64, 4096, 1, 64, 4, 262144, 1], "Σg² reduce"),
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
  call(k.map_utt4xiuz3e, [a.g, a.g_2, a.g_3, a.g_4, a.shared_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
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
  call(k.map_utt4xiuz3e, [a.shared_3, a.g, a.g_2, a.g_3, a.g_17], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_4, a.g_5, a.g_6, a.g_7, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_8, a.g_9, a.g_10, a.g_11, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_12, a.g_13, a.g_14, a.g_15, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_28n9mlny2ys, [a.g_16, a.g_64, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_hzdcfxssq8, [a.g_4, a.g_17, a.g, a.g_2, a.g_3, a.shared_3], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  call(k.update_cx72m392gh, [a.embed, a.m_of_embed, a.v_of_embed, a.d_embed, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [131072, 1, 1, 4096], "embed update model.ts:59"),
  call(k.update_cx72m392gh, [a.positions, a.m_of_positions, a.v_of_positions, a.d_positions, a.learningRate, a.biasCorrection1, a.biasCorrection2], [8, 1, 1], [32768, 1, 1, 4096], "positions update model.ts:61"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_weight, a.m_of_blocks_0_norm1_weight, a.v_of_blocks_0_norm1_weight, a.d_blocks_0_norm1_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_0_norm1_bias, a.m_of_blocks_0_norm1_bias, a.v_of_blocks_0_norm1_bias, a.d_blocks_0_norm1_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm1.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_0_wq, a.m_of_blocks_0_wq, a.v_of_blocks_0_wq, a.shared_31, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wq update model.ts:42"),
  call(k.update_cx72m392gh, [a.blocks_0_bq, a.m_of_blocks_0_bq, a.v_of_blocks_0_bq, a.d_blocks_0_bq, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bq update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_0_wk, a.m_of_blocks_0_wk, a.v_of_blocks_0_wk, a.d_blocks_0_wk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wk update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_0_bk, a.m_of_blocks_0_bk, a.v_of_blocks_0_bk, a.d_blocks_0_bk, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bk update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_0_wv, a.m_of_blocks_0_wv, a.v_of_blocks_0_wv, a.shared_28, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wv update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_0_bv, a.m_of_blocks_0_bv, a.v_of_blocks_0_bv, a.d_blocks_0_bv, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bv update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_wo, a.m_of_blocks_0_wo, a.v_of_blocks_0_wo, a.shared_41, a.learningRate, a.biasCorrection1, a.biasCorrection2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.wo update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_0_bo, a.m_of_blocks_0_bo, a.v_of_blocks_0_bo, a.d_blocks_0_bo, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.bo update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_weight, a.m_of_blocks_0_norm2_weight, a.v_of_blocks_0_norm2_weight, a.d_blocks_0_norm2_weight, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.weight update model.ts:35"),
  call(k.update_cx72m392gh, [a.blocks_0_norm2_bias, a.m_of_blocks_0_norm2_bias, a.v_of_blocks_0_norm2_bias, a.d_blocks_0_norm2_bias, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [256, 1, 16, 256], "blocks.0.norm2.bias update model.ts:37"),
  call(k.update_cx72m392gh, [a.blocks_0_up, a.m_of_blocks_0_up, a.v_of_blocks_0_up, a.shared_8, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.up update model.ts:51"),
  call(k.update_cx72m392gh, [a.blocks_0_bup, a.m_of_blocks_0_bup, a.v_of_blocks_0_bup, a.d_blocks_0_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.bup update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_0_down, a.m_of_blocks_0_down, a.v_of_blocks_0_down, a.shared_53, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.down update model.ts:53"),
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
  call(k.update_cx72m392gh, [a.blocks_1_up, a.m_of_blocks_1_up, a.v_of_blocks_1_up, a.shared_50, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.up update model.ts:51"),
  call(k.update_cx72m392gh, [a.blocks_1_bup, a.m_of_blocks_1_bup, a.v_of_blocks_1_bup, a.d_blocks_1_bup, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.bup update model.ts:52"),
  call(k.update_cx72m392gh, [a.blocks_1_down, a.m_of_blocks_1_down, a.v_of_blocks_1_down, a.shared_61, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.down update model.ts:53"),
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
  call(k.update_cx72m392gh, [a.blocks_2_up, a.m_of_blocks_2_up, a.v_of_blocks_2_up, a.shared_60, a.learningRate, a.biasCorrection1, a.biasCorrection2], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.up update model.ts:51"),
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
  call(k.embed_f32, [a.embed, a.tokens, a.shared_5], [1024, 1, 1], [256], "embed(embed) embed model.ts:85"),
  call(k.map_1tryft1t2hd, [a.shared_5, a.positions, a.shared_1], [64, 1, 1], [8, 32768, 8, 1, 4096], "x map model.ts:85"),
  call(k.layerNorm_w_b, [a.shared_1, a.blocks_0_norm1_weight, a.blocks_0_norm1_bias, a.shared_5], [1024, 1, 1], [256, 0.00001], "blocks.0.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wq, a.workspace_8, a.blocks_0_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wk, a.workspace_14, a.blocks_0_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_14, a.shared_9], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wv, a.workspace_21, a.blocks_0_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_21, a.shared_13], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_7, a.shared_9, a.shared_13, a.shared_5, a.shared_19, a.workspace_20], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_wo, a.workspace_8, a.blocks_0_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.0.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_1, a.shared_7, a.shared_27], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_27, a.blocks_0_norm2_weight, a.blocks_0_norm2_bias, a.shared_13], [1024, 1, 1], [256, 0.00001], "blocks.0.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_22, a.blocks_0_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_22, a.blocks_0_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_up, a.workspace_22, a.blocks_0_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_2, a.shared_14], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.0.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_0_down, a.workspace, a.blocks_0_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.0.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_27, a.shared_5, a.shared_1], [64, 1, 1], [262144, 1, 1, 4096], "blocks.0.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_1, a.blocks_1_norm1_weight, a.blocks_1_norm1_bias, a.shared_5], [1024, 1, 1], [256, 0.00001], "blocks.1.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wq, a.workspace_8, a.blocks_1_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wk, a.workspace_14, a.blocks_1_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_14, a.shared_9], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wv, a.workspace_21, a.blocks_1_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_21, a.shared_13], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_7, a.shared_9, a.shared_13, a.shared_5, a.shared_19, a.workspace_20], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_wo, a.workspace_8, a.blocks_1_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.1.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_1, a.shared_7, a.shared_27], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_27, a.blocks_1_norm2_weight, a.blocks_1_norm2_bias, a.shared_13], [1024, 1, 1], [256, 0.00001], "blocks.1.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_22, a.blocks_1_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_22, a.blocks_1_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_up, a.workspace_22, a.blocks_1_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_2, a.shared_14], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.1.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_1_down, a.workspace, a.blocks_1_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.1.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_27, a.shared_5, a.shared_1], [64, 1, 1], [262144, 1, 1, 4096], "blocks.1.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_1, a.blocks_2_norm1_weight, a.blocks_2_norm1_bias, a.shared_5], [1024, 1, 1], [256, 0.00001], "blocks.2.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wq, a.workspace_8, a.blocks_2_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wk, a.workspace_14, a.blocks_2_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_14, a.shared_9], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wv, a.workspace_21, a.blocks_2_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_21, a.shared_13], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_7, a.shared_9, a.shared_13, a.shared_5, a.shared_19, a.workspace_20], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_wo, a.workspace_8, a.blocks_2_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.2.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_1, a.shared_7, a.shared_27], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_27, a.blocks_2_norm2_weight, a.blocks_2_norm2_bias, a.shared_13], [1024, 1, 1], [256, 0.00001], "blocks.2.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_22, a.blocks_2_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_22, a.blocks_2_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_up, a.workspace_22, a.blocks_2_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_2, a.shared_14], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.2.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_2_down, a.workspace, a.blocks_2_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace, a.shared_5], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.2.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_27, a.shared_5, a.shared_1], [64, 1, 1], [262144, 1, 1, 4096], "blocks.2.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_1, a.blocks_3_norm1_weight, a.blocks_3_norm1_bias, a.shared_5], [1024, 1, 1], [256, 0.00001], "blocks.3.h layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wq, a.workspace_8, a.blocks_3_bq], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wq) linear model.ts:76"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wk, a.workspace_14, a.blocks_3_bk], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_14, a.shared_9], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wk) linear model.ts:77"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wv, a.workspace_21, a.blocks_3_bv], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_21, a.shared_13], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wv) linear model.ts:78"),
  call(k.attention_fma, [a.shared_7, a.shared_9, a.shared_13, a.shared_5, a.shared_19, a.workspace_20], [64, 1, 1], [8, 4, 4, 128, 128, 64, 256, 64, 256, 64, 1, 0.125, 256, 64], "attention attention model.ts:79"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_wo, a.workspace_8, a.blocks_3_bo], [32, 1, 1], [256, 256, 0, 256, 0, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_5, a.workspace_8, a.shared_7], [32, 1, 1], [1024, 256, 256, 0, 256, 0, 256, 0, 32, 256, 32, 32, 0], "blocks.3.linear(wo) linear model.ts:79"),
  call(k.map_28n9mlny2ys, [a.shared_1, a.shared_7, a.shared_27], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.a map model.ts:79"),
  call(k.layerNorm_w_b, [a.shared_27, a.blocks_3_norm2_weight, a.blocks_3_norm2_bias, a.shared_13], [1024, 1, 1], [256, 0.00001], "blocks.3.layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_22, a.blocks_3_bup], [63, 1, 1], [256, 1024, 0, 256, 0, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 0, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_22, a.blocks_3_bup], [63, 1, 1], [256, 1024, 0, 256, 504, 63, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 504, 504, 0, 32, 504, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_up, a.workspace_22, a.blocks_3_bup], [2, 1, 1], [256, 1024, 0, 256, 1008, 2, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_13, a.workspace_22, a.shared_2], [32, 1, 1], [1024, 1024, 256, 0, 256, 1008, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(up) linear model.ts:80"),
  call(k.map_26mhzzfhgfg, [a.shared_2, a.shared_14], [256, 1, 1], [1048576, 1, 1, 4096], "blocks.3.u map model.ts:80"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [15, 1, 1], [1024, 256, 0, 1024, 0, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace_6, a.shared_1], [32, 1, 1], [1024, 256, 1024, 0, 1024, 0, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [15, 1, 1], [1024, 256, 0, 1024, 120, 15, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace_6, a.shared_1], [32, 1, 1], [1024, 256, 1024, 0, 1024, 120, 120, 0, 32, 120, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_pack_f32_transposed_bias, [a.blocks_3_down, a.workspace_6, a.blocks_3_bdown], [2, 1, 1], [1024, 256, 0, 1024, 240, 2, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.matmul_rows_panels_bias_fma, [a.shared_14, a.workspace_6, a.shared_1], [32, 1, 1], [1024, 256, 1024, 0, 1024, 240, 16, 0, 32, 16, 32, 32, 0], "blocks.3.linear(down) linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_27, a.shared_1, a.shared_5], [64, 1, 1], [262144, 1, 1, 4096], "blocks.3.x map model.ts:81"),
  call(k.layerNorm_w_b, [a.shared_5, a.norm_weight, a.norm_bias, a.layerNorm_weight], [1024, 1, 1], [256, 0.00001], "layerNorm(weight) layerNorm model.ts:72"),
  call(k.matmul_pack_f32_transposed, [a.head, a.workspace_9], [64, 1, 1], [256, 512, 0, 256, 0, 64, 0], "rows headLoss model.ts:91"),
  call(k.matmul_rows_panels_fma, [a.layerNorm_weight, a.workspace_9, a.workspace_2], [32, 1, 1], [1024, 512, 256, 0, 256, 0, 512, 0, 32, 512, 32, 32, 0], "rows headLoss model.ts:91"),
  call(k.crossEntropy, [a.workspace_2, a.targets, a.rows, a.crossEntropy], [1024, 1, 1], [512, -100], "rows headLoss model.ts:91"),
  call(k.reduce_rows_27pdvp70a9l, [a.rows, a.shared_3], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:91"),
  call(k.map_11p69oyu6td, [a.shared_3, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:91"),
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
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 43563328, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 48806208, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47757632, bytes: 4194304 },
  { name: "blocks.0.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 43563328, bytes: 492032 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "blocks.1.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44611904, bytes: 263168 },
  { name: "blocks.1.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 44611904, bytes: 263168 },
  { name: "blocks.1.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 48806208, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 48880960, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 48806208, bytes: 74752 },
  { name: "blocks.1.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47757632, bytes: 263168 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 46709056, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 51951936, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 50903360, bytes: 4194304 },
  { name: "blocks.1.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 46709056, bytes: 492032 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "blocks.2.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47757632, bytes: 263168 },
  { name: "blocks.2.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47757632, bytes: 263168 },
  { name: "blocks.2.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 51951936, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 52026688, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 51951936, bytes: 74752 },
  { name: "blocks.2.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50903360, bytes: 263168 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54049088, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 49854784, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 55097664, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 54049088, bytes: 4194304 },
  { name: "blocks.2.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 49854784, bytes: 492032 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "blocks.3.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50903360, bytes: 263168 },
  { name: "blocks.3.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54049088, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50903360, bytes: 263168 },
  { name: "blocks.3.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 55097664, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 55172416, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 55097664, bytes: 74752 },
  { name: "blocks.3.linear(wo)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 54049088, bytes: 263168 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 57194816, bytes: 1048576 },
  { name: "blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 53000512, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 58243392, bytes: 518144 },
  { name: "blocks.3.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57194816, bytes: 4194304 },
  { name: "blocks.3.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54049088, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 53000512, bytes: 492032 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 56150336, bytes: 1048576 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 41462016, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 54049088, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 54053184, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 57198912, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 54053184, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 41466112, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 54053184, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 59033920, bytes: 4096 },
  { name: "layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 57198912, bytes: 1048576 },
  { name: "headLossGrad", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 56150336, bytes: 1048576 },
  { name: "d head", dtype: "f32", shape: [512, 256], buffer: 0, offset: 68729152, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [524288], buffer: 0, offset: 54053184, bytes: 2097152 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 58247488, bytes: 786432 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 54057280, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 54061376, bytes: 4096 },
  { name: "d norm.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69265728, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54049088, bytes: 8192 },
  { name: "d norm.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69266752, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54049088, bytes: 8192 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 66632000, bytes: 1048576 },
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 67680576, bytes: 1048576 },
  { name: "blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 53000512, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 57194816, bytes: 518144 },
  { name: "blocks.3.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57194816, bytes: 4194304 },
  { name: "d blocks.3.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 65583424, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 61389120, bytes: 786432 },
  { name: "d blocks.3.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69267776, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 57194816, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 61389120, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 57194816, bytes: 524288 },
  { name: "d blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 57194816, bytes: 4194304 },
  { name: "d blocks.3.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 62437696, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 53000512, bytes: 786432 },
  { name: "d blocks.3.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 69253440, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 53000512, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 54049088, bytes: 524288 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 54057280, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 54061376, bytes: 4096 },
  { name: "d blocks.3.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69268800, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54049088, bytes: 8192 },
  { name: "d blocks.3.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69269824, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54049088, bytes: 8192 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54049088, bytes: 1048576 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "blocks.3.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 55097664, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 54049088, bytes: 263168 },
  { name: "blocks.3.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 57194816, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 54049088, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 58243392, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 61522240, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 54049088, bytes: 74752 },
  { name: "d blocks.3.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67680576, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 54049088, bytes: 786432 },
  { name: "d blocks.3.bo", dtype: "f32", shape: [256], buffer: 0, offset: 69270848, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54049088, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 60340544, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 54049088, bytes: 262144 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 54049088, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 56146240, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 59291968, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 61538624, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 61389120, bytes: 133120 },
  { name: "d blocks.3.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67942720, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 50903360, bytes: 786432 },
  { name: "d blocks.3.bv", dtype: "f32", shape: [256], buffer: 0, offset: 69271872, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50903360, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 55097664, bytes: 262144 },
  { name: "d blocks.3.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 68204864, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 55097664, bytes: 786432 },
  { name: "d blocks.3.bk", dtype: "f32", shape: [256], buffer: 0, offset: 69272896, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 55097664, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 55097664, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 57194816, bytes: 262144 },
  { name: "d blocks.3.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 68467008, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 56146240, bytes: 786432 },
  { name: "d blocks.3.bq", dtype: "f32", shape: [256], buffer: 0, offset: 69273920, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 53000512, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 56146240, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 53000512, bytes: 262144 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 50911552, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 50915648, bytes: 4096 },
  { name: "d blocks.3.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69274944, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50903360, bytes: 8192 },
  { name: "d blocks.3.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69275968, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50903360, bytes: 8192 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 64534848, bytes: 1048576 },
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 66632000, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 49854784, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 54049088, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 54049088, bytes: 4194304 },
  { name: "d blocks.2.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 63486272, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 58243392, bytes: 786432 },
  { name: "d blocks.2.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69276992, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 54049088, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 58243392, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 54049088, bytes: 524288 },
  { name: "d blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 54049088, bytes: 4194304 },
  { name: "d blocks.2.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 59291968, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49854784, bytes: 786432 },
  { name: "d blocks.2.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 69257536, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 49854784, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 50903360, bytes: 524288 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 50911552, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 50915648, bytes: 4096 },
  { name: "d blocks.2.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69278016, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50903360, bytes: 8192 },
  { name: "d blocks.2.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69279040, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50903360, bytes: 8192 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "blocks.2.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50903360, bytes: 263168 },
  { name: "blocks.2.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 54049088, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 50903360, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 55097664, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 58376512, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 50903360, bytes: 74752 },
  { name: "d blocks.2.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 66632000, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 50903360, bytes: 786432 },
  { name: "d blocks.2.bo", dtype: "f32", shape: [256], buffer: 0, offset: 69280064, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50903360, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 57194816, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50903360, bytes: 262144 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 56146240, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 58392896, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 58243392, bytes: 133120 },
  { name: "d blocks.2.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 66894144, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47757632, bytes: 786432 },
  { name: "d blocks.2.bv", dtype: "f32", shape: [256], buffer: 0, offset: 69281088, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 51951936, bytes: 262144 },
  { name: "d blocks.2.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67156288, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 51951936, bytes: 786432 },
  { name: "d blocks.2.bk", dtype: "f32", shape: [256], buffer: 0, offset: 69282112, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 51951936, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 54049088, bytes: 262144 },
  { name: "d blocks.2.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 67418432, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 53000512, bytes: 786432 },
  { name: "d blocks.2.bq", dtype: "f32", shape: [256], buffer: 0, offset: 69283136, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 49854784, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 49854784, bytes: 262144 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 47765824, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 47769920, bytes: 4096 },
  { name: "d blocks.2.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69284160, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "d blocks.2.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69285184, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 61389120, bytes: 1048576 },
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 64534848, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 46709056, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 50903360, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 50903360, bytes: 4194304 },
  { name: "d blocks.1.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 60340544, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 55097664, bytes: 786432 },
  { name: "d blocks.1.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69286208, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 50903360, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 55097664, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 50903360, bytes: 524288 },
  { name: "d blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 50903360, bytes: 4194304 },
  { name: "d blocks.1.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 56146240, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 46709056, bytes: 786432 },
  { name: "d blocks.1.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 69261632, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 46709056, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 47757632, bytes: 524288 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 47765824, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 47769920, bytes: 4096 },
  { name: "d blocks.1.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69287232, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "d blocks.1.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69288256, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "blocks.1.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47757632, bytes: 263168 },
  { name: "blocks.1.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 47757632, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 55230784, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 47757632, bytes: 74752 },
  { name: "d blocks.1.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64534848, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47757632, bytes: 786432 },
  { name: "d blocks.1.bo", dtype: "f32", shape: [256], buffer: 0, offset: 69289280, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 54049088, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 47757632, bytes: 262144 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 55247168, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 55097664, bytes: 133120 },
  { name: "d blocks.1.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 64796992, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 44611904, bytes: 786432 },
  { name: "d blocks.1.bv", dtype: "f32", shape: [256], buffer: 0, offset: 69290304, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 44611904, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 48806208, bytes: 262144 },
  { name: "d blocks.1.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 65059136, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 48806208, bytes: 786432 },
  { name: "d blocks.1.bk", dtype: "f32", shape: [256], buffer: 0, offset: 69291328, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 48806208, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50903360, bytes: 262144 },
  { name: "d blocks.1.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 65321280, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 49854784, bytes: 786432 },
  { name: "d blocks.1.bq", dtype: "f32", shape: [256], buffer: 0, offset: 69292352, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46709056, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 46709056, bytes: 262144 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 44620096, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 44624192, bytes: 4096 },
  { name: "d blocks.1.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 69293376, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 44611904, bytes: 8192 },
  { name: "d blocks.1.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 69294400, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 44611904, bytes: 8192 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 58243392, bytes: 1048576 },
  { name: "blocks.0.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 61389120, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 43563328, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 47757632, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47757632, bytes: 4194304 },
  { name: "d blocks.0.down", dtype: "f32", shape: [256, 1024], buffer: 0, offset: 57194816, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 51951936, bytes: 786432 },
  { name: "d blocks.0.bdown", dtype: "f32", shape: [256], buffer: 0, offset: 69295424, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 1024], buffer: 0, offset: 51951936, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 47757632, bytes: 524288 },
  { name: "d blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 47757632, bytes: 4194304 },
  { name: "d blocks.0.up", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 43563328, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 44611904, bytes: 786432 },
  { name: "d blocks.0.bup", dtype: "f32", shape: [1024], buffer: 0, offset: 54477120, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 44611904, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 45660480, bytes: 524288 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 45668672, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 45672768, bytes: 4096 },
  { name: "d blocks.0.norm2.weight", dtype: "f32", shape: [256], buffer: 0, offset: 54481216, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "d blocks.0.norm2.bias", dtype: "f32", shape: [256], buffer: 0, offset: 54482240, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42514752, bytes: 1048576 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "blocks.0.linear(wq)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45660480, bytes: 263168 },
  { name: "blocks.0.linear(wk)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45660480, bytes: 263168 },
  { name: "blocks.0.linear(wv)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 49854784, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65792], buffer: 0, offset: 45660480, bytes: 263168 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 50903360, bytes: 1048576 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 54444352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 45660480, bytes: 74752 },
  { name: "d blocks.0.wo", dtype: "f32", shape: [256, 256], buffer: 0, offset: 54049088, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 45660480, bytes: 786432 },
  { name: "d blocks.0.bo", dtype: "f32", shape: [256], buffer: 0, offset: 54483264, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 53000512, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 45660480, bytes: 262144 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 45660480, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 4, 64], buffer: 0, offset: 51951936, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 54460736, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 54311232, bytes: 133120 },
  { name: "d blocks.0.wv", dtype: "f32", shape: [256, 256], buffer: 0, offset: 49854784, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 46709056, bytes: 786432 },
  { name: "d blocks.0.bv", dtype: "f32", shape: [256], buffer: 0, offset: 50641216, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 46709056, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 46709056, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 47757632, bytes: 262144 },
  { name: "d blocks.0.wk", dtype: "f32", shape: [256, 256], buffer: 0, offset: 50116928, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 47757632, bytes: 786432 },
  { name: "d blocks.0.bk", dtype: "f32", shape: [256], buffer: 0, offset: 50642240, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 47757632, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 47757632, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 50379072, bytes: 262144 },
  { name: "d blocks.0.wq", dtype: "f32", shape: [256, 256], buffer: 0, offset: 50379072, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [196608], buffer: 0, offset: 48806208, bytes: 786432 },
  { name: "d blocks.0.bq", dtype: "f32", shape: [256], buffer: 0, offset: 50643264, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 44611904, bytes: 8192 },
  { name: "matmul", dtype: "f32", shape: [1024, 256], buffer: 0, offset: 48806208, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 44611904, bytes: 262144 },
  { name: "d blocks.0.h", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 44611904, bytes: 1048576 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 45668672, bytes: 4096 },
  { name: "rowStats", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 45672768, bytes: 4096 },
  { name: "d blocks.0.norm1.weight", dtype: "f32", shape: [256], buffer: 0, offset: 46709056, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "d blocks.0.norm1.bias", dtype: "f32", shape: [256], buffer: 0, offset: 46710080, bytes: 1024 },
  { name: "workspace", dtype: "u32", shape: [2048], buffer: 0, offset: 45660480, bytes: 8192 },
  { name: "d x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45660480, bytes: 1048576 },
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
  { name: "blocks.0.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.0.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.0.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.0.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 41462016, bytes: 492032 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
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
  { name: "blocks.1.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.1.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.1.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.1.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 41462016, bytes: 492032 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
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
  { name: "blocks.2.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.2.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.2.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.2.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 41462016, bytes: 492032 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
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
  { name: "blocks.3.layerNorm(weight)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 45656320, bytes: 1048576 },
  { name: "blocks.3.linear(up)", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 41462016, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 46704896, bytes: 518144 },
  { name: "blocks.3.u", dtype: "f32", shape: [8, 128, 1024], buffer: 0, offset: 45656320, bytes: 4194304 },
  { name: "blocks.3.linear(down)", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 41462016, bytes: 1048576 },
  { name: "workspace", dtype: "u32", shape: [123008], buffer: 0, offset: 42510592, bytes: 492032 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 256], buffer: 0, offset: 42510592, bytes: 1048576 },
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
  "AGFzbQEAAAABogITYAF7AXtgBn9/f39/fwBgBH97f38AYAx/f39/f39/f39/f38AYAl/f39/f39/fX8AYAh/f39/f39/fwBgCn9/f39/f39/f38AYAh/",
  "f39/f31/fwBgEn9/f39/f39/f39/f39/f39/fwBgFn9/f39/f39/f39/f39/f39/fX9/f38AYAl/f39/f39/f38AYAt/f39/f39/f39/fwBgC39/f39/",
  "f39/fX9/AGATf39/f39/f39/f39/f39/f39/fwBgB39/f399f38AYA5/f39/f39/f39/f31/fwBgGH9/f39/f39/f39/f39/f39/f399f39/fwBgGX9/",
  "f39/f39/f39/f39/f39/f39/fX9/f38AYA1/f39/f39/f39/f39/AAISAQNlbnYGbWVtb3J5AgMBgIAEAy0sAAECAwQAAwUAAAABAQYHAwgJCgULCAUM",
  "CgUFCgsNDg8MBwoGEBEGBQwLAxIHqAUgCWVtYmVkLmYzMgAMD21hcC4xdHJ5ZnQxdDJoZAANDWxheWVyTm9ybS53LmIADh9tYXRtdWwucGFjay5mMzIu",
  "dHJhbnNwb3NlZC5iaWFzAA8bbWF0bXVsLnJvd3MucGFuZWxzLmJpYXMuZm1hABANYXR0ZW50aW9uLmZtYQARD21hcC4yOG45bWxueTJ5cwASD21hcC4y",
  "Nm1oenpmaGdmZwATGm1hdG11bC5wYWNrLmYzMi50cmFuc3Bvc2VkABQWbWF0bXVsLnJvd3MucGFuZWxzLmZtYQAVDGNyb3NzRW50cm9weQAWF3JlZHVj",
  "ZS5yb3dzLjI3cGR2cDcwYTlsABcPbWFwLjExcDY5b3l1NnRkABgPbWFwLjI3dWtwOXA2NWphABkPbWFwLjJkNzhvcmNrYnB1ABoQY3Jvc3NFbnRyb3B5",
  "R3JhZAAbD21hdG11bC5wYWNrLmYzMgAcJ21hdG11bC5zdHJpcHMuZjMyLnRyYW5zcG9zZWQucGFuZWxzLmZtYQAdEXJvd1N0YXRzLmNlbnRlcmVkAB4a",
  "cmVkdWNlLmNvbHVtbnMuMTc1cW16YnJkZW4AHxpyZWR1Y2UuY29sdW1ucy4xazBqcXZ0c211ZwAgD2xheWVyTm9ybUdyYWQudwAhDm1hcC5pc3Rnem9x",
  "dnRrACITYXR0ZW50aW9uR3JhZC5kZWx0YQAjE2F0dGVudGlvbkdyYWQucS5mbWEAJBRhdHRlbnRpb25HcmFkLmt2LmZtYQAlD21hcC4yZTI3MjU0OWZt",
  "eAAmCWVtYmVkR3JhZAAnFnJlZHVjZS5yb3dzLjNkdndnZXljemwAKA5tYXAudXR0NHhpdXozZQApDm1hcC5oemRjZnhzc3E4ACoRdXBkYXRlLmN4NzJt",
  "MzkyZ2gAKwqu0AEsOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf95AEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3kAQuLBAMHfwh7AX8gAkEBayEG",
  "IAAgAUEAIAZBACAGSBtsaiEHIAAgAUEBIAZBASAGSBtsaiEIIAAgAUECIAZBAiAGSBtsaiEJIAAgAUEDIAZBAyAGSBtsaiEKIANBfHEhC0EAIQwCQCAM",
  "IAtODQADQCAH/QAEACENIAj9AAQAIQ4gCf0ABAAhDyAK/QAEACEQIA0gDv0NAAECAxAREhMEBQYHFBUWFyERIA0gDv0NCAkKCxgZGhsMDQ4PHB0eHyES",
  "IA8gEP0NAAECAxAREhMEBQYHFBUWFyETIA8gEP0NCAkKCxgZGhsMDQ4PHB0eHyEUIAQgESAT/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAEIAVqIQQgBCAR",
  "IBP9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAQgBWohBCAEIBIgFP0NAAECAwQFBgcQERITFBUWF/0LBAAgBCAFaiEEIAQgEiAU/Q0ICQoLDA0ODxgZGhsc",
  "HR4f/QsEACAEIAVqIQQgB0EQaiEHIAhBEGohCCAJQRBqIQkgCkEQaiEKIAxBBGoiDCALSA0ACwsgCyEVAkAgFSADTg0AA0AgBCAHKgIAOAIAIAdBBGoh",
  "ByAEIAgqAgA4AgQgCEEEaiEIIAQgCSoCADgCCCAJQQRqIQkgBCAKKgIAOAIMIApBBGohCiAEIAVqIQQgFUEBaiIVIANIDQALCwucAQEDeyACQQROBEAg",
  "AwRAIAEgAP0ABAD95AEhAQsgACAB/QsEAAUgAkEASgRAIAEhBCADBEAgASAA/QkCAP3kASEECyAAIAT9WgIAAAsgAkEBSgRAIAEhBSADBEAgASAA/QkC",
  "BP3kASEFCyAAIAX9WgIEAQsgAkECSgRAIAEhBiADBEAgASAA/QkCCP3kASEGCyAAIAb9WgIIAgsLC+4LAgt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAA",
  "AAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ",
  "/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI",
  "/QAEECEPIAj9AAQAIRAgCP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAhFyAAIAFBASAKQQFrQQEgCkEBa0gbbGohGCAAIAFBAiAKQQFrQQIgCkEBa0gb",
  "bGohGSAAIAFBAyAKQQFrQQMgCkEBa0gbbGohGiADIRsgByEcAkADQCAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0g",
  "F0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAh",
  "FiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYg",
  "FSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAZQQRq",
  "IRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQg",
  "DP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUCIRAgFiAVIBH9",
  "hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0J",
  "AgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF0EEaiEXIBj9CQIAIRYgFiAUIA79hQIhDiAWIBUgD/2FAiEPIBhBBGohGCAZ/QkCACEWIBYgFCAQ/YUC",
  "IRAgFiAVIBH9hQIhESAZQQRqIRkgGv0JAgAhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgGkEEaiEaIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhO",
  "cQRAIAkEQCAMIAUgBkEAbGr9AAQA/eQBIQwgDSAFIAZBAGxq/QAEEP3kASENIA4gBSAGav0ABAD95AEhDiAPIAUgBmr9AAQQ/eQBIQ8gECAFIAZBAXRq",
  "/QAEAP3kASEQIBEgBSAGQQF0av0ABBD95AEhESASIAUgBkEDbGr9AAQA/eQBIRIgEyAFIAZBA2xq/QAEEP3kASETCyAFIAz9CwQAIAUgDf0LBBAgBSAG",
  "aiEFIAUgDv0LBAAgBSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAGaiEFBSAKQQBKBEAgBSAMIAtB",
  "AGsgCRACIAVBEGogDSALQQRrIAkQAiAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAIgBUEQaiAPIAtBBGsgCRACIAUgBmohBQsgCkECSgRAIAUgECAL",
  "QQBrIAkQAiAFQRBqIBEgC0EEayAJEAIgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRACIAVBEGogEyALQQRrIAkQAiAFIAZqIQULCyAAIAJqIQAgCkF8",
  "aiEKIApBAEoNAAsLlggIBH8BewN/CHsBfwZ7AX8KeyAGQXxxIQkgACABQQEgAkEBa0EBIAJBAWtIG2xqIQogACABQQIgAkEBa0ECIAJBAWtIG2xqIQsg",
  "ACABQQMgAkEBa0EDIAJBAWtIG2xqIQwgB/0TIQ1BACEOAkAgDiAFTg0AA0AgAyAEIA5saiEPIA8gBGogDyAOQQFqIAVIGyEQ/QwAAAAAAAAAAAAAAAAA",
  "AAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0M",
  "AAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGEEAIRkCQCAZIAlODQADQCAPIBlBAnRq/QAEACEa",
  "IBAgGUECdGr9AAQAIRsgACAZQQJ0av0ABAAhHCAcIBogEf2FAiERIBwgGyAS/YUCIRIgCiAZQQJ0av0ABAAhHSAdIBogE/2FAiETIB0gGyAU/YUCIRQg",
  "CyAZQQJ0av0ABAAhHiAeIBogFf2FAiEVIB4gGyAW/YUCIRYgDCAZQQJ0av0ABAAhHyAfIBogF/2FAiEXIB8gGyAY/YUCIRggGUEEaiIZIAlIDQALCyAJ",
  "ISACQCAgIAZODQADQCAPICBBAnRq/VwCACEhIBAgIEECdGr9XAIAISIgACAgQQJ0av1cAgAhIyAjICEgEf2FAiERICMgIiAS/YUCIRIgCiAgQQJ0av1c",
  "AgAhJCAkICEgE/2FAiETICQgIiAU/YUCIRQgCyAgQQJ0av1cAgAhJSAlICEgFf2FAiEVICUgIiAW/YUCIRYgDCAgQQJ0av1cAgAhJiAmICEgF/2FAiEX",
  "ICYgIiAY/YUCIRggIEEBaiIgIAZIDQALCyARIBP9DQABAgMEBQYHEBESExQVFhcgESAT/Q0ICQoLDA0ODxgZGhscHR4f/eQBIScgFSAX/Q0AAQIDBAUG",
  "BxAREhMUFRYXIBUgF/0NCAkKCwwNDg8YGRobHB0eH/3kASEoIAggDkEEdGogJyAo/Q0AAQIDCAkKCxAREhMYGRobICcgKP0NBAUGBwwNDg8UFRYXHB0e",
  "H/3kASAN/eYB/QsEACASIBT9DQABAgMEBQYHEBESExQVFhcgEiAU/Q0ICQoLDA0ODxgZGhscHR4f/eQBISkgFiAY/Q0AAQIDBAUGBxAREhMUFRYXIBYg",
  "GP0NCAkKCwwNDg8YGRobHB0eH/3kASEqIAggDkEEdGogKSAq/Q0AAQIDCAkKCxAREhMYGRobICkgKv0NBAUGBwwNDg8UFRYXHB0eH/3kASAN/eYB/QsE",
  "ECAOQQJqIg4gBUgNAAsLC5MDAQJ7IAD9DAAA0sIAANLCAADSwgAA0sL96QH9DAAAs0IAALNCAACzQgAAs0L96AEhACAA/Qw7qrg/O6q4PzuquD87qrg/",
  "/eYB/WohASAAIAH9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhACAAIAH9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhACAB/fgBQQH9rAEhAiAAIAD95gH9",
  "DGdpUDlnaVA5Z2lQOWdpUDkgAP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAA/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAD95gH9DMGpKj3BqSo9wakq",
  "PcGpKj395AEgAP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAA/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAD95AH9DAAAgD8AAIA/AACAPwAAgD/9",
  "5AEgAv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAH9+AEgAv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBC9IKAgt7Bn8DQCAIQX9G",
  "BED9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAA",
  "AAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETBSAI/QAEACEMIAj9",
  "AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9AAQAIRAgCP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAhFyADIRsgByEcAkADQCAb/QAEACEUIBv9AAQQIRUg",
  "F/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUC",
  "IREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQg",
  "DP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAW",
  "IBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN",
  "/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYg",
  "FSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQh",
  "FiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyAB",
  "aiEXIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRAIAkEQCAMIAUgBkEAbGr9AAQA/eQBIQwgDSAFIAZBAGxq/QAEEP3kASENIA4gBSAGav0A",
  "BAD95AEhDiAPIAUgBmr9AAQQ/eQBIQ8gECAFIAZBAXRq/QAEAP3kASEQIBEgBSAGQQF0av0ABBD95AEhESASIAUgBkEDbGr9AAQA/eQBIRIgEyAFIAZB",
  "A2xq/QAEEP3kASETCyAFIAz9CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9",
  "CwQAIAUgE/0LBBAgBSAGaiEFBSAKQQBKBEAgBSAMIAtBAGsgCRACIAVBEGogDSALQQRrIAkQAiAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAIgBUEQ",
  "aiAPIAtBBGsgCRACIAUgBmohBQsgCkECSgRAIAUgECALQQBrIAkQAiAFQRBqIBEgC0EEayAJEAIgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRACIAVB",
  "EGogEyALQQRrIAkQAiAFIAZqIQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsL5wIDA38BewZ/IAdBeHEhCEEAIQkCQCAJIAhODQADQCAAQRBBACACIAlB",
  "AnRqIAMgBCAJQQJ0aiAFIAFBf0EBIAZBCBAGIAlBCGoiCSAISA0ACwsgCCEKAkAgCiAHTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhCyACIApBAnRqIQxB",
  "ACENAkAgDSABTg0AA0AgACANQQR0av0ABAAgDP0JAgAgC/2FAiELIAwgA2ohDCANQQFqIg0gAUgNAAsLIAZBAEoEQCAEIApBAnRqIAVBAGxqIQ4gDiAO",
  "KgIAIAv9HwCSOAIACyAGQQFKBEAgBCAKQQJ0aiAFaiEPIA8gDyoCACAL/R8BkjgCAAsgBkECSgRAIAQgCkECdGogBUEBdGohECAQIBAqAgAgC/0fApI4",
  "AgALIAZBA0oEQCAEIApBAnRqIAVBA2xqIREgESARKgIAIAv9HwOSOAIACyAKQQFqIgogB0gNAAsLC7IFAQd7IAAhASAA/QwAAIAAAACAAAAAgAAAAIAA",
  "/UMhAiAA/QwAAABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwXAAAAFwAAABcAAAAXAAAA",
  "/U79sQEhAyAA/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9QyEEIAMgBP2uASEDIAAg",
  "BCAA/U795AEhACAD/foBIQUgAP0MAACAPwAAgD8AAIA/AACAP/3lASEAIAAgAP3mASEGIAAgBv3mAf0MuyGQPbshkD27IZA9uyGQPSAA/eYB/Qy40eu9",
  "uNHrvbjR67240eu9/eQBIAD95gH9DBol7z0aJe89GiXvPRol7z395AEgAP3mAf0MT13+vU9d/r1PXf69T13+vf3kASAA/eYB/Qy/6RE+v+kRPr/pET6/",
  "6RE+/eQBIAD95gH9DFCuKr5Qriq+UK4qvlCuKr795AEgAP3mAf0MrM5MPqzOTD6szkw+rM5MPv3kASAA/eYB/Qz8/3++/P9/vvz/f778/3++/eQBIAD9",
  "5gH9DKqqqj6qqqo+qqqqPqqqqj795AH95gEhByAHIAX9DIOAXrmDgF65g4BeuYOAXrn95gH95AEhByAHIAb9DAAAAD8AAAA/AAAAPwAAAD/95gH95QEh",
  "ByAAIAf95AEgBf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3kASEH/QwAAID/AACA/wAAgP8AAID/IAcgAf0MAAAAAAAAAAAAAAAAAAAAAP1B/VIhByABIAcg",
  "Af0MAACAfwAAgH8AAIB/AACAf/1B/VIhByAHIAH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1N/VALoQIBBHsgAP3gASEBIAAgAP3mASEC/Qzq8Lq76vC6u+rw",
  "urvq8Lq7IAL95gH9DE4TqTxOE6k8ThOpPE4TqTz95AEgAv3mAf0MLR5cvS0eXL0tHly9LR5cvf3kASAC/eYB/QyTgwg+k4MIPpODCD6Tgwg+/eQBIAL9",
  "5gH9DJmqqr6Zqqq+maqqvpmqqr795AEgAv3mASAA/eYBIAD95AEhA/0MAACAPwAAgD8AAIA/AACAP/0MAAAAQAAAAEAAAABAAAAAQCABIAH95AEQBf0M",
  "AACAPwAAgD8AAIA/AACAP/3kAf3nAf3lASEEIAQgAP0MAAAAgAAAAIAAAACAAAAAgP1O/VAhBCAEIAMgAf0MAAAgPwAAID8AACA/AAAgP/1E/VILOgAg",
  "ACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf96QEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3pAQvWAQEDfyACQQROBEBBACEGAkAgBiADTg0AA0AgBCAA",
  "/QAEAP0LBAAgACABaiEAIAQgBWohBCAGQQFqIgYgA0gNAAsLBSACQQFrIQdBACEIAkAgCCADTg0AA0AgBCAAQQAgB0EAIAdIG0ECdGoqAgA4AgAgBCAA",
  "QQEgB0EBIAdIG0ECdGoqAgA4AgQgBCAAQQIgB0ECIAdIG0ECdGoqAgA4AgggBCAAQQMgB0EDIAdIG0ECdGoqAgA4AgwgACABaiEAIAQgBWohBCAIQQFq",
  "IgggA0gNAAsLCwu6AQEHfyAEIQYCQCAGIAVODQADQCAAIAEgBkECdGooAgAgA2xBAnRqIQcgAiAGIANsQQJ0aiEIIAMhCSAJQXxxIQpBACELAkAgCyAK",
  "Tg0AA0AgCCALQQJ0aiAHIAtBAnRq/QAEAP0LBAAgC0EEaiILIApIDQALCyAKIQwCQCAMIAlODQADQCAIIAxBAnRqIAcgDEECdGr9CQIA/VoCAAAgDEEB",
  "aiIMIAlIDQALCyAGQQFqIgYgBUgNAAsLC+QCBAx/BHsBfwR7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAG",
  "akgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAIBEgBGxBAnRqIRIgAUEAQQJ0aiETIAIg",
  "ESAEbEECdGohFCAOIRUCQCAVIBBODQADQCASIBVBAnRq/QAEACEWIBMgFUECdGr9AAQAIRcgFiAX/eQBIRggGCEZIBQgFUECdGogGf0LBAAgFUEEaiIV",
  "IBBIDQALCyAQIRoCQCAaIA9ODQADQCASIBpBAnRq/QkCACEbIBMgGkECdGr9CQIAIRwgGyAc/eQBIR0gHSEeIBQgGkECdGogHv0fADgCACAaQQFqIhog",
  "D0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwubBQsFfwJ7An8CfQJ7An8CewJ/An0BewR/IAYhCAJAIAggB04NAANAIAAgCCAEbEECdGoh",
  "CSADIAggBGxBAnRqIQogBCELIAtBfHEhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ5BACEPAkAgDyAMTg0AA0AgDSAJIA9B",
  "AnRq/QAEAP3kASENIA9BBGoiDyAMSA0ACwsgDCEQAkAgECALTg0AA0AgDiAJIBBBAnRq/QkCAP3kASEOIBBBAWoiECALSA0ACwsgDRAA/R8AIA79HwCS",
  "IREgESAEspUhEiAS/RMhEyAEIRUgFUF8cSEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9DAAAAAAAAAAAAAAAAAAAAAAhGEEAIRkCQCAZIBZODQADQCAJIBlB",
  "AnRq/QAEACAT/eUBIRQgFyAUIBT95gH95AEhFyAZQQRqIhkgFkgNAAsLIBYhGgJAIBogFU4NAANAIAkgGkECdGr9CQIAIBP95QEhFCAYIBQgFP3mAf3k",
  "ASEYIBpBAWoiGiAVSA0ACwsgFxAA/R8AIBj9HwCSIRtDAACAPyAbIASylSAFkpGVIRwgHP0TIR0gBCEeIB5BfHEhH0EAISACQCAgIB9ODQADQCAKICBB",
  "AnRqIAkgIEECdGr9AAQAIBP95QEgHf3mASABICBBAnRq/QAEAP3mASACICBBAnRq/QAEAP3kAf0LBAAgIEEEaiIgIB9IDQALCyAfISECQCAhIB5ODQAD",
  "QCAKICFBAnRqIAkgIUECdGr9CQIAIBP95QEgHf3mASABICFBAnRq/QkCAP3mASACICFBAnRq/QkCAP3kAf1aAgAAICFBAWoiISAeSA0ACwsgCEEBaiII",
  "IAdIDQALCwvhAwEHfyAKIQwCQCAMIAtODQADQCAJIAwgCG5qIANsIARsIQ0gByAMIAhwQQN0aiEOIAQgDmshDyABIAwgBkEBamxBBXRqIRAgECACIA5B",
  "ACAPQQFrQQAgD0EBa0gbakECdGoqAgA4AgAgECACIA5BASAPQQFrQQEgD0EBa0gbakECdGoqAgA4AgQgECACIA5BAiAPQQFrQQIgD0EBa0gbakECdGoq",
  "AgA4AgggECACIA5BAyAPQQFrQQMgD0EBa0gbakECdGoqAgA4AgwgECACIA5BBCAPQQFrQQQgD0EBa0gbakECdGoqAgA4AhAgECACIA5BBSAPQQFrQQUg",
  "D0EBa0gbakECdGoqAgA4AhQgECACIA5BBiAPQQFrQQYgD0EBa0gbakECdGoqAgA4AhggECACIA5BByAPQQFrQQcgD0EBa0gbakECdGoqAgA4AhwgEEEg",
  "aiEQQQBBACAPQQBKGyERIAAgDSAOIBFqIANsaiAFakECdGogA0ECdCAPIBFrQQQgDyARa0EESBsgBiAQQSAQAUEEQQAgD0EEShshEiAAIA0gDiASaiAD",
  "bGogBWpBAnRqIANBAnQgDyASa0EEIA8gEmtBBEgbIAYgEEEQakEgEAEgDEEBaiIMIAtIDQALCwuDBAEefyAJIAxqQQFrIAxuIRIgAyALakEBayALbiET",
  "IAVBAnQhFCAHQQFqQQV0IRUgCUEIakEBa0EIbiEWIARBAnQhFyAQIRgCQCAYIBFODQADQCANIBhsIA5uIRkgDSAYQQFqbCAObiEaIBkhGwJAIBsgGk4N",
  "AANAIBsgEm4hHCAcIBNuIR0gCiAdaiEeIBwgE3AgC2whHyADIB8gC2ogAyAfIAtqSBshICAbIBJwIAxsISEgCSAhIAxqIAkgISAMakgbISIgACAeIANs",
  "IAVsQQJ0aiEjIAIgHiADbCAEbEECdGohJEEAISUCQCAlIAdODQADQEGAAiAHICVrQYACIAcgJWtIGyEmIAYgJWohJyAPICVBAEpyISggHyEpAkAgKSAg",
  "Tg0AA0AgICApQSBqICAgKUEgakgbISogISErAkAgKyAiTg0AA0BBfyEtIAEgHSAWbCArQQhuaiAVbGohLEF/ICwgKBshLSAsICVBAWpBBXRqISwgCCAr",
  "aiEuIAQgLmshLyAjICkgFGxqICdBAnRqIBQgFEECdCAsQSAgJCApIBdsaiAuQQJ0aiAXICYgLSAoICogKWsgLxADICtBCGoiKyAiSA0ACwsgKUEgaiIp",
  "ICBIDQALCyAlQYACaiIlIAdIDQALCyAbQQFqIhsgGkgNAAsLIBhBAWoiGCARSA0ACwsL/BQhJH8CewF/AnsCfwF7AX8BewJ/A3sCfwF9AXsEfwF9AXsE",
  "fwF9AXsEfwF9AXsHfwJ7AX8BewR/AXsEfwF7BH8BewR/IAxBAnQhFiAOQQJ0IRcgCUEQakEBa0EQbiEYIBQhGQJAIBkgFU4NAANAIAUgGUGQCWxqIRog",
  "GkGQCGohGyAZIRwCQCAcIBJODQADQCAcIBhuIR0gHSAHbiEeIB0gB3AhHyAfIAhsIAduISAgHCAYcEEEdCEhIAkgIUEQaiAJICFBEGpIGyEiIB4gB2wg",
  "CWwgC2wgHyANbGogDEEAbGohIyAeIAhsIApsIAtsICAgD2xqIA5BAGxqISQgBSAeIAlsQQJ0aiElIAQgHSAJbEECdGohJkEAIScgISEoAkAgKCAiTg0A",
  "A0AgAyAjICggDGxqQQJ0aiEpIAshKiAqQXxxIStBACEsAkAgLCArTg0AA0AgKSAsQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgLEEEaiIsICtIDQAL",
  "CyArIS0CQCAtICpODQADQCApIC1BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgLUEBaiItICpIDQALCyAoQQFqIiggIkgNAAsLQQAhLgJAIC5BgAFO",
  "DQADQCAbIC5q/QzmsWH/5rFh/+axYf/msWH//QsEACAbIC5q/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAuQSBqIi5BgAFIDQALCyAiIAogEBshLyAnITAC",
  "QCAwIC9ODQADQCAvIDBBwABqIC8gMEHAAGpIGyExIAEgJCAwIA5sakECdGohMiACICQgMCAObGpBAnRqITMgISE0AkAgNCAiTg0AA0BBBCAiIDRrQQQg",
  "IiA0a0gbITUgMSA0IDVqIDEgNCA1akgbIDEgEBshNiA2IDBrITcgN0EASgRAIBsgNCAha0EDdGohOCAjIDQgDGxqITkgACA5QQJ0aiAWIDUgMiAXIDcg",
  "CyARIBoQBCA0/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgIkEBa/0R/bYBITr9DAAAAAAAAAAAAAAAAAAAAAAhOyAQIDYgNEpxITwgOP0ABAAhPSA9IT4g",
  "PARAQQAhPwJAID8gN04NAANAIBogP0EEdGohQCAwID9q/REhQSBAIED9AAQA/QzmsWH/5rFh/+axYf/msWH/IEEgOv07IEEgO/05/VD9Tf1S/QsEACA/",
  "QQFqIj8gN0gNAAsLC0EAIUICQCBCIDdODQADQCA9IBogQkEEdGr9AAQA/ekBIT0gQkEBaiJCIDdIDQALC/0MAAAAAAAAAAAAAAAAAAAAACFDQQAhRAJA",
  "IEQgN04NAANAIBogREEEdGohRSBF/QAEACA9/eUBEAUhRiA8BEAgMCBEav0RIUcgRiBHIDr9OyBHIDv9Of1Q/U39TiFGCyBFIEb9CwQAIEMgRv3kASFD",
  "IERBAWoiRCA3SA0ACwsgPiA9/eUBEAUhSCA4ID39CwQAIDggOP0ABBAgSP3mASBD/eQB/QsEECADIDlBAnRqIUkgSSFKIEj9HwAhSyA1QQBKIEtDAACA",
  "P1xxBEAgS/0TIUwgCyFNIE1BfHEhTkEAIU8CQCBPIE5ODQADQCBKIE9BAnRqIEogT0ECdGr9AAQAIEz95gH9CwQAIE9BBGoiTyBOSA0ACwsgTiFQAkAg",
  "UCBNTg0AA0AgSiBQQQJ0aiBKIFBBAnRq/QkCACBM/eYB/VoCAAAgUEEBaiJQIE1IDQALCwsgSiAWaiFKIEj9HwEhUSA1QQFKIFFDAACAP1xxBEAgUf0T",
  "IVIgCyFTIFNBfHEhVEEAIVUCQCBVIFRODQADQCBKIFVBAnRqIEogVUECdGr9AAQAIFL95gH9CwQAIFVBBGoiVSBUSA0ACwsgVCFWAkAgViBTTg0AA0Ag",
  "SiBWQQJ0aiBKIFZBAnRq/QkCACBS/eYB/VoCAAAgVkEBaiJWIFNIDQALCwsgSiAWaiFKIEj9HwIhVyA1QQJKIFdDAACAP1xxBEAgV/0TIVggCyFZIFlB",
  "fHEhWkEAIVsCQCBbIFpODQADQCBKIFtBAnRqIEogW0ECdGr9AAQAIFj95gH9CwQAIFtBBGoiWyBaSA0ACwsgWiFcAkAgXCBZTg0AA0AgSiBcQQJ0aiBK",
  "IFxBAnRq/QkCACBY/eYB/VoCAAAgXEEBaiJcIFlIDQALCwsgSiAWaiFKIEj9HwMhXSA1QQNKIF1DAACAP1xxBEAgXf0TIV4gCyFfIF9BfHEhYEEAIWEC",
  "QCBhIGBODQADQCBKIGFBAnRqIEogYUECdGr9AAQAIF795gH9CwQAIGFBBGoiYSBgSA0ACwsgYCFiAkAgYiBfTg0AA0AgSiBiQQJ0aiBKIGJBAnRq/QkC",
  "ACBe/eYB/VoCAAAgYkEBaiJiIF9IDQALCwsgSiAWaiFKIBogNyAzIBcgSSAWIDUgCxAHCyA0QQRqIjQgIkgNAAsLIDBBwABqIjAgL0gNAAsLICEhYwJA",
  "IGMgIk4NAANAQQQgIiBja0EEICIgY2tIGyFkIBsgYyAha0EDdGohZSBl/QAEECFmIGX9AAQAIGYQCP3kASFnIAMgIyBjIAxsakECdGohaCBkQQBKBEAg",
  "JiBjQQJ0aiBn/VoCAABDAACAPyBm/R8Alf0TIWkgCyFqIGpBfHEha0EAIWwCQCBsIGtODQADQCBoIGxBAnRqIGggbEECdGr9AAQAIGn95gH9CwQAIGxB",
  "BGoibCBrSA0ACwsgayFtAkAgbSBqTg0AA0AgaCBtQQJ0aiBoIG1BAnRq/QkCACBp/eYB/VoCAAAgbUEBaiJtIGpIDQALCyBoIBZqIWgLIGRBAUoEQCAm",
  "IGNBAWpBAnRqIGf9WgIAAUMAAIA/IGb9HwGV/RMhbiALIW8gb0F8cSFwQQAhcQJAIHEgcE4NAANAIGggcUECdGogaCBxQQJ0av0ABAAgbv3mAf0LBAAg",
  "cUEEaiJxIHBIDQALCyBwIXICQCByIG9ODQADQCBoIHJBAnRqIGggckECdGr9CQIAIG795gH9WgIAACByQQFqInIgb0gNAAsLIGggFmohaAsgZEECSgRA",
  "ICYgY0ECakECdGogZ/1aAgACQwAAgD8gZv0fApX9EyFzIAshdCB0QXxxIXVBACF2AkAgdiB1Tg0AA0AgaCB2QQJ0aiBoIHZBAnRq/QAEACBz/eYB/QsE",
  "ACB2QQRqInYgdUgNAAsLIHUhdwJAIHcgdE4NAANAIGggd0ECdGogaCB3QQJ0av0JAgAgc/3mAf1aAgAAIHdBAWoidyB0SA0ACwsgaCAWaiFoCyBkQQNK",
  "BEAgJiBjQQNqQQJ0aiBn/VoCAANDAACAPyBm/R8Dlf0TIXggCyF5IHlBfHEhekEAIXsCQCB7IHpODQADQCBoIHtBAnRqIGgge0ECdGr9AAQAIHj95gH9",
  "CwQAIHtBBGoieyB6SA0ACwsgeiF8AkAgfCB5Tg0AA0AgaCB8QQJ0aiBoIHxBAnRq/QkCACB4/eYB/VoCAAAgfEEBaiJ8IHlIDQALCyBoIBZqIWgLIGNB",
  "BGoiYyAiSA0ACwsgHCATaiIcIBJIDQALCyAZQQFqIhkgFUgNAAsLC94CBAx/BHsBfwR7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVs",
  "IQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREg",
  "AUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9AAQAIRYgFSAW/eQBIRcgFyEYIBMgFEECdGogGP0L",
  "BAAgFEEEaiIUIA9IDQALCyAPIRkCQCAZIA5ODQADQCARIBlBAnRq/QkCACEaIBIgGUECdGr9CQIAIRsgGiAb/eQBIRwgHCEdIBMgGUECdGogHf0fADgC",
  "ACAZQQFqIhkgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwvCBAQLfwt7AX8LeyACIAVqQQFrIAVuIQggBiEJAkAgCSAHTg0AA0AgCSAI",
  "biAEbCEKIAMgCiAEaiADIAogBGpIGyELIAkgCHAgBWwhDCACIAwgBWogAiAMIAVqSBshDSAMIA0gDGtBfHFqIQ4gCiEPAkAgDyALTg0AA0AgAEEAQQJ0",
  "aiEQIAFBAEECdGohESAMIRICQCASIA5ODQADQCAQIBJBAnRq/QAEACET/QwAAAA/AAAAPwAAAD8AAAA/IBP95gEhFP0MEyc3PRMnNz0TJzc9Eyc3PSAT",
  "/eYBIRUgFSAT/eYBIRYgFiAT/eYBIRcgEyAX/eQBIRj9DCpCTD8qQkw/KkJMPypCTD8gGP3mASEZIBkQCSEa/QwAAIA/AACAPwAAgD8AAIA/IBr95AEh",
  "GyAUIBv95gEhHCAcIR0gESASQQJ0aiAd/QsEACASQQRqIhIgDkgNAAsLIA4hHgJAIB4gDU4NAANAIBAgHkECdGr9CQIAIR/9DAAAAD8AAAA/AAAAPwAA",
  "AD8gH/3mASEg/QwTJzc9Eyc3PRMnNz0TJzc9IB/95gEhISAhIB/95gEhIiAiIB/95gEhIyAfICP95AEhJP0MKkJMPypCTD8qQkw/KkJMPyAk/eYBISUg",
  "JRAJISb9DAAAgD8AAIA/AACAPwAAgD8gJv3kASEnICAgJ/3mASEoICghKSARIB5BAnRqICn9HwA4AgAgHkEBaiIeIA1IDQALCyAPQQFqIg8gC0gNAAsL",
  "IAlBAWoiCSAHSA0ACwsLzwEBB38gCSELAkAgCyAKTg0AA0AgCCALIAduaiACbCADbCEMIAYgCyAHcEEDdGohDSADIA1rIQ4gASALIAVsQQV0aiEPQQBB",
  "ACAOQQBKGyEQIAAgDCANIBBqIAJsaiAEakECdGogAkECdCAOIBBrQQQgDiAQa0EESBsgBSAPQSAQAUEEQQAgDkEEShshESAAIAwgDSARaiACbGogBGpB",
  "AnRqIAJBAnQgDiARa0EEIA4gEWtBBEgbIAUgD0EQakEgEAEgC0EBaiILIApIDQALCwv0AwEefyAJIAxqQQFrIAxuIRIgAyALakEBayALbiETIAVBAnQh",
  "FCAHQQV0IRUgCUEIakEBa0EIbiEWIARBAnQhFyAQIRgCQCAYIBFODQADQCANIBhsIA5uIRkgDSAYQQFqbCAObiEaIBkhGwJAIBsgGk4NAANAIBsgEm4h",
  "HCAcIBNuIR0gCiAdaiEeIBwgE3AgC2whHyADIB8gC2ogAyAfIAtqSBshICAbIBJwIAxsISEgCSAhIAxqIAkgISAMakgbISIgACAeIANsIAVsQQJ0aiEj",
  "IAIgHiADbCAEbEECdGohJEEAISUCQCAlIAdODQADQEGAAiAHICVrQYACIAcgJWtIGyEmIAYgJWohJyAPICVBAEpyISggHyEpAkAgKSAgTg0AA0AgICAp",
  "QSBqICAgKUEgakgbISogISErAkAgKyAiTg0AA0BBfyEtIAEgHSAWbCArQQhuaiAVbGohLCAsICVBBXRqISwgCCAraiEuIAQgLmshLyAjICkgFGxqICdB",
  "AnRqIBQgFEECdCAsQSAgJCApIBdsaiAuQQJ0aiAXICYgLSAoICogKWsgLxADICtBCGoiKyAiSA0ACwsgKUEgaiIpICBIDQALCyAlQYACaiIlIAdIDQAL",
  "CyAbQQFqIhsgGkgNAAsLIBhBAWoiGCARSA0ACwsL8gMLBH8CewJ/An0BewJ/AnsCfwJ9AX8BfSAGIQgCQCAIIAdODQADQCAAIAggBGxBAnRqIQkgBCEK",
  "IApBfHEhC/0MAACA/wAAgP8AAID/AACA/yEM/QwAAID/AACA/wAAgP8AAID/IQ1BACEOAkAgDiALTg0AA0AgDCAJIA5BAnRq/QAEAP3pASEMIA5BBGoi",
  "DiALSA0ACwsgCyEPAkAgDyAKTg0AA0AgDSAJIA9BAnRq/QkCAP3pASENIA9BAWoiDyAKSA0ACwsgDBAK/R8AIA39HwCXIRAgECERIBH9EyESIAQhEyAT",
  "QXxxIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEWQQAhFwJAIBcgFE4NAANAIBUgCSAXQQJ0av0ABAAgEv3lARAF/eQBIRUg",
  "F0EEaiIXIBRIDQALCyAUIRgCQCAYIBNODQADQCAWIAkgGEECdGr9CQIAIBL95QEQBf3kASEWIBhBAWoiGCATSA0ACwsgFRAA/R8AIBb9HwCSIRkgESAZ",
  "/RMQCP0fAJIhGiADIAhBAnRqIBo4AgAgASAIQQJ0aigCACEbQwAAAAAhHCAbIAVHBEAgGiAJIBtBAnRqKgIAkyEcCyACIAhBAnRqIBw4AgAgCEEBaiII",
  "IAdIDQALCwvHAgkEfwF9BH8BewF9AX8BewF/AXsgCSELAkAgCyAKTg0AA0AgCyAEcCEMIAsgBG4gBmwhDSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8g",
  "DSEQAkAgECAOTg0AA0AgACAQIANsQQJ0aiERIAMgByAQIANsayADIAcgECADbGtIGyESIBJBfHEhE/0MAAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEA",
  "IRYCQCAWIBNODQADQCARIBZBAnRq/QAEACEXIBQgF/3kASEUIBZBBGoiFiATSA0ACwsgEyEYAkAgGCASTg0AA0AgESAYQQJ0av0JAgAhGSAVIBn9HwCS",
  "IRUgGEEBaiIYIBJIDQALCyAPIBUgFBAA/R8AkpIhDyAQQQFqIhAgDkgNAAsLIAEgC0ECdGogDyAIlTgCACALQQFqIgsgCkgNAAsLC5ADBAx/BXsBfwV7",
  "IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0g",
  "DiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIg",
  "FEECdGr9AAQAIRYgFv0MAACAPwAAgD8AAIA/AACAP/3pASEXIBUgF/3nASEYIBghGSATIBRBAnRqIBn9CwQAIBRBBGoiFCAPSA0ACwsgDyEaAkAgGiAO",
  "Tg0AA0AgESAaQQJ0av0JAgAhGyASIBpBAnRq/QkCACEcIBz9DAAAgD8AAIA/AACAPwAAgD/96QEhHSAbIB395wEhHiAeIR8gEyAaQQJ0aiAf/R8AOAIA",
  "IBpBAWoiGiAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC4oDBAt/BHsBfwR7IAIgBWpBAWsgBW4hCCAGIQkCQCAJIAdODQADQCAJIAhu",
  "IARsIQogAyAKIARqIAMgCiAEakgbIQsgCSAIcCAFbCEMIAIgDCAFaiACIAwgBWpIGyENIAwgDSAMa0F8cWohDiAKIQ8CQCAPIAtODQADQCAAQQBBAnRq",
  "IRAgAUEAQQJ0aiERIAwhEgJAIBIgDk4NAANAIBAgEkECdGr9AAQAIRMgE/0MAACAPwAAgD8AAIA/AACAP/3pASEU/QwAAIA/AACAPwAAgD8AAIA/IBT9",
  "5wEhFSAVIRYgESASQQJ0aiAW/QsEACASQQRqIhIgDkgNAAsLIA4hFwJAIBcgDU4NAANAIBAgF0ECdGr9CQIAIRggGP0MAACAPwAAgD8AAIA/AACAP/3p",
  "ASEZ/QwAAIA/AACAPwAAgD8AAIA/IBn95wEhGiAaIRsgESAXQQJ0aiAb/R8AOAIAIBdBAWoiFyANSA0ACwsgD0EBaiIPIAtIDQALCyAJQQFqIgkgB0gN",
  "AAsLC5QCBQF7C38BewF/AXsgAP0JAgAhCCACIAVqQQFrIAVuIQkgBiEKAkAgCiAHTg0AA0AgCiAJbiAEbCELIAMgCyAEaiADIAsgBGpIGyEMIAogCXAg",
  "BWwhDSACIA0gBWogAiANIAVqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiANIRMCQCATIA9ODQADQCAI",
  "IRQgEiATQQJ0aiAU/QsEACATQQRqIhMgD0gNAAsLIA8hFQJAIBUgDk4NAANAIAghFiASIBVBAnRqIBb9HwA4AgAgFUEBaiIVIA5IDQALCyAQQQFqIhAg",
  "DEgNAAsLIApBAWoiCiAHSA0ACwsLogMFCH8BewF9AXsFfyAHIQkCQCAJIAhODQADQCAAIAkgBWxBAnRqIQogBCAJIAVsQQJ0aiELIAEgCUECdGooAgAh",
  "DCAMIAZGBEAgBSENIA1BfHEhDkEAIQ8CQCAPIA5ODQADQCALIA9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAPQQRqIg8gDkgNAAsLIA4hEAJAIBAg",
  "DU4NAANAIAsgEEECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAQQQFqIhAgDUgNAAsLBSACIAlBAnRqKgIA/RMhESADIAlBAnRqKgIAIRIgEv0TIRMg",
  "BSEUIBRBfHEhFUEAIRYCQCAWIBVODQADQCALIBZBAnRqIAogFkECdGr9AAQAIBH95QEQBSAT/eYB/QsEACAWQQRqIhYgFUgNAAsLIBUhFwJAIBcgFE4N",
  "AANAIAsgF0ECdGogCiAXQQJ0av0JAgAgEf3lARAFIBP95gH9WgIAACAXQQFqIhcgFEgNAAsLIAsgDEECdGohGCAYIBgqAgAgEpM4AgALIAlBAWoiCSAI",
  "SA0ACwsLuQEBB38gCSELAkAgCyAKTg0AA0AgCCALIAduaiACbCADbCEMIAYgCyAHcEEDdGohDSADIA1rIQ4gASALIAVsQQV0aiEPQQBBACAOQQBKGyEQ",
  "IAAgDCAEIANsaiANIBBqakECdGogA0ECdCAOIBBrIAUgD0EgEAtBBEEAIA5BBEobIREgACAMIAQgA2xqIA0gEWpqQQJ0aiADQQJ0IA4gEWsgBSAPQRBq",
  "QSAQCyALQQFqIgsgCkgNAAsLC74EAR9/IAogDWpBAWsgDW4hEyAEIAxqQQFrIAxuIRQgBEECdCEVIAhBBXQhFiAKQQhqQQFrQQhuIRcgBUECdCEYIBEh",
  "GQJAIBkgEk4NAANAIA4gGWwgD24hGiAOIBlBAWpsIA9uIRsgGiEcAkAgHCAbTg0AA0AgHCATbiEdIB0gFG4hHiALIB5qIR8gHSAUcCAMbCEgIAQgICAM",
  "aiAEICAgDGpIGyEhIBwgE3AgDWwhIiAKICIgDWogCiAiIA1qSBshIyAAIB8gBGwgBmxBAnRqISQgAiAfIARsIAVsQQJ0aiElQQAhJgJAICYgCE4NAANA",
  "QYACIAggJmtBgAIgCCAma0gbIScgByAmaiEoIBAgJkEASnIhKSAgISoCQCAqICFODQADQCAhICpBEGogISAqQRBqSBshKyAqISwCQCAsICtODQADQCAk",
  "ICggFWxqICxBAnRqIBUgKyAsayAnIAMgGUEOdGogLCAqa0EKdGpBEBALICxBBGoiLCArSA0ACwsgIiEtAkAgLSAjTg0AA0BBfyEvIAEgHiAXbCAtQQhu",
  "aiAWbGohLiAuICZBBXRqIS4gCSAtaiEwIAUgMGshMSADIBlBDnRqICogKmtBCnRqQRBBgCAgLkEgICUgKiAYbGogMEECdGogGCAnIC8gKSArICprIDEQ",
  "BiAtQQhqIi0gI0gNAAsLICpBEGoiKiAhSA0ACwsgJkGAAmoiJiAISA0ACwsgHEEBaiIcIBtIDQALCyAZQQFqIhkgEkgNAAsLC9gDCQR/AnsCfwJ9AnsC",
  "fwJ7An8CfSAFIQcCQCAHIAZODQADQCAAIAcgA2xBAnRqIQggAyEJIAlBfHEhCv0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQxB",
  "ACENAkAgDSAKTg0AA0AgCyAIIA1BAnRq/QAEAP3kASELIA1BBGoiDSAKSA0ACwsgCiEOAkAgDiAJTg0AA0AgDCAIIA5BAnRq/QkCAP3kASEMIA5BAWoi",
  "DiAJSA0ACwsgCxAA/R8AIAz9HwCSIQ8gDyADspUhECAQ/RMhESADIRMgE0F8cSEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAh",
  "FkEAIRcCQCAXIBRODQADQCAIIBdBAnRq/QAEACAR/eUBIRIgFSASIBL95gH95AEhFSAXQQRqIhcgFEgNAAsLIBQhGAJAIBggE04NAANAIAggGEECdGr9",
  "CQIAIBH95QEhEiAWIBIgEv3mAf3kASEWIBhBAWoiGCATSA0ACwsgFRAA/R8AIBb9HwCSIRlDAACAPyAZIAOylSAEkpGVIRogASAHQQJ0aiAQOAIAIAIg",
  "B0ECdGogGjgCACAHQQFqIgcgBkgNAAsLC9QJGA1/BHsFfwJ7AX8FewF/BXsBfwV7AX8FewF/AXsFfwJ7AX8FewF/AXsFfwJ7AX8FeyAGIApqQQFrIApu",
  "IQ4gDCEPAkAgDyANTg0AA0AgDyAObiEQIA8gDnAgCmwhESAGIBEgCmogBiARIApqSBshEiAQIAdwIRMgECAHbiAJbCEUIAggFCAJaiAIIBQgCWpIGyEV",
  "IAQgECAGbEECdGohFiASIBFrIRcgESAXQXBxaiEYIBEgF0F8cWohGSARIRoCQCAaIBhODQADQP0MAAAAAAAAAAAAAAAAAAAAACEb/QwAAAAAAAAAAAAA",
  "AAAAAAAAIRz9DAAAAAAAAAAAAAAAAAAAAAAhHf0MAAAAAAAAAAAAAAAAAAAAACEeIBQhHwJAIB8gFU4NAANAIAAgHyAGbEECdGohICABIB8gBmxBAnRq",
  "ISEgAiAfQQJ0aiEiIAMgH0ECdGohIyAj/QkCACEkICL9CQIAISUgGiEmICAgJkECdGr9AAQAIScgISAmQQJ0av0ABAAhKCAoICT95QEhKSAnICn95gEh",
  "KiAqICX95gEhKyAbICv95AEhGyAaQQRqISwgICAsQQJ0av0ABAAhLSAhICxBAnRq/QAEACEuIC4gJP3lASEvIC0gL/3mASEwIDAgJf3mASExIBwgMf3k",
  "ASEcIBpBCGohMiAgIDJBAnRq/QAEACEzICEgMkECdGr9AAQAITQgNCAk/eUBITUgMyA1/eYBITYgNiAl/eYBITcgHSA3/eQBIR0gGkEMaiE4ICAgOEEC",
  "dGr9AAQAITkgISA4QQJ0av0ABAAhOiA6ICT95QEhOyA5IDv95gEhPCA8ICX95gEhPSAeID395AEhHiAfQQFqIh8gFUgNAAsLIBYgGkECdGogGyAL/RP9",
  "5wH9CwQAIBYgGkEEakECdGogHCAL/RP95wH9CwQAIBYgGkEIakECdGogHSAL/RP95wH9CwQAIBYgGkEMakECdGogHiAL/RP95wH9CwQAIBpBEGoiGiAY",
  "SA0ACwsgGCE+AkAgPiAZTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhPyAUIUACQCBAIBVODQADQCAAIEAgBmxBAnRqIUEgASBAIAZsQQJ0aiFCIAIgQEEC",
  "dGohQyADIEBBAnRqIUQgRP0JAgAhRSBD/QkCACFGID4hRyBBIEdBAnRq/QAEACFIIEIgR0ECdGr9AAQAIUkgSSBF/eUBIUogSCBK/eYBIUsgSyBG/eYB",
  "IUwgPyBM/eQBIT8gQEEBaiJAIBVIDQALCyAWID5BAnRqID8gC/0T/ecB/QsEACA+QQRqIj4gGUgNAAsLIBkhTQJAIE0gEk4NAANA/QwAAAAAAAAAAAAA",
  "AAAAAAAAIU4gFCFPAkAgTyAVTg0AA0AgACBPIAZsQQJ0aiFQIAEgTyAGbEECdGohUSACIE9BAnRqIVIgAyBPQQJ0aiFTIFP9CQIAIVQgUv0JAgAhVSBN",
  "IVYgUCBWQQJ0av0JAgAhVyBRIFZBAnRq/QkCACFYIFggVP3lASFZIFcgWf3mASFaIFogVf3mASFbIE4gW/3kASFOIE9BAWoiTyAVSA0ACwsgFiBNQQJ0",
  "aiBOIAv9E/3nAf0fADgCACBNQQFqIk0gEkgNAAsLIA9BAWoiDyANSA0ACwsLvwYSDX8EewN/AXsBfwF7AX8BewF/AXsBfwF7A38BewF/AXsDfwF7IAMg",
  "B2pBAWsgB24hCyAJIQwCQCAMIApODQADQCAMIAtuIQ0gDCALcCAHbCEOIAMgDiAHaiADIA4gB2pIGyEPIA0gBHAhECANIARuIAZsIREgBSARIAZqIAUg",
  "ESAGakgbIRIgASANIANsQQJ0aiETIA8gDmshFCAOIBRBcHFqIRUgDiAUQXxxaiEWIA4hFwJAIBcgFU4NAANA/QwAAAAAAAAAAAAAAAAAAAAAIRj9DAAA",
  "AAAAAAAAAAAAAAAAAAAhGf0MAAAAAAAAAAAAAAAAAAAAACEa/QwAAAAAAAAAAAAAAAAAAAAAIRsgESEcAkAgHCASTg0AA0AgACAcIANsQQJ0aiEdIBch",
  "HiAdIB5BAnRq/QAEACEfIBggH/3kASEYIBdBBGohICAdICBBAnRq/QAEACEhIBkgIf3kASEZIBdBCGohIiAdICJBAnRq/QAEACEjIBogI/3kASEaIBdB",
  "DGohJCAdICRBAnRq/QAEACElIBsgJf3kASEbIBxBAWoiHCASSA0ACwsgEyAXQQJ0aiAYIAj9E/3nAf0LBAAgEyAXQQRqQQJ0aiAZIAj9E/3nAf0LBAAg",
  "EyAXQQhqQQJ0aiAaIAj9E/3nAf0LBAAgEyAXQQxqQQJ0aiAbIAj9E/3nAf0LBAAgF0EQaiIXIBVIDQALCyAVISYCQCAmIBZODQADQP0MAAAAAAAAAAAA",
  "AAAAAAAAACEnIBEhKAJAICggEk4NAANAIAAgKCADbEECdGohKSAmISogKSAqQQJ0av0ABAAhKyAnICv95AEhJyAoQQFqIiggEkgNAAsLIBMgJkECdGog",
  "JyAI/RP95wH9CwQAICZBBGoiJiAWSA0ACwsgFiEsAkAgLCAPTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhLSARIS4CQCAuIBJODQADQCAAIC4gA2xBAnRq",
  "IS8gLCEwIC8gMEECdGr9CQIAITEgLSAx/eQBIS0gLkEBaiIuIBJIDQALCyATICxBAnRqIC0gCP0T/ecB/R8AOAIAICxBAWoiLCAPSA0ACwsgDEEBaiIM",
  "IApIDQALCwueCRUHfwJ7An8CfQJ7An8CewJ/An0BewJ/AnsCfwF9AXsCfwJ7An8BfQF7BH8gBiEIAkAgCCAHTg0AA0AgCCAEbCEJIAAgCUECdGohCiAC",
  "IAlBAnRqIQsgAyAJQQJ0aiEMIAQhDSANQXxxIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQQQAhEQJAIBEgDk4NAANAIA8g",
  "CiARQQJ0av0ABAD95AEhDyARQQRqIhEgDkgNAAsLIA4hEgJAIBIgDU4NAANAIBAgCiASQQJ0av0JAgD95AEhECASQQFqIhIgDUgNAAsLIA8QAP0fACAQ",
  "/R8AkiETIBMgBLKVIRQgFP0TIRUgBCEXIBdBfHEhGP0MAAAAAAAAAAAAAAAAAAAAACEZ/QwAAAAAAAAAAAAAAAAAAAAAIRpBACEbAkAgGyAYTg0AA0Ag",
  "CiAbQQJ0av0ABAAgFf3lASEWIBkgFiAW/eYB/eQBIRkgG0EEaiIbIBhIDQALCyAYIRwCQCAcIBdODQADQCAKIBxBAnRq/QkCACAV/eUBIRYgGiAWIBb9",
  "5gH95AEhGiAcQQFqIhwgF0gNAAsLIBkQAP0fACAa/R8AkiEdQwAAgD8gHSAEspUgBZKRlSEeIB79EyEfIAQhICAgQXxxISH9DAAAAAAAAAAAAAAAAAAA",
  "AAAhIv0MAAAAAAAAAAAAAAAAAAAAACEjQQAhJAJAICQgIU4NAANAICIgCyAkQQJ0av0ABAAgASAkQQJ0av0ABAD95gH95AEhIiAkQQRqIiQgIUgNAAsL",
  "ICEhJQJAICUgIE4NAANAICMgCyAlQQJ0av0JAgAgASAlQQJ0av0JAgD95gH95AEhIyAlQQFqIiUgIEgNAAsLICIQAP0fACAj/R8AkiEmICYgBLKV/RMh",
  "JyAEISggKEF8cSEp/QwAAAAAAAAAAAAAAAAAAAAAISr9DAAAAAAAAAAAAAAAAAAAAAAhK0EAISwCQCAsIClODQADQCAqIAsgLEECdGr9AAQAIAEgLEEC",
  "dGr9AAQA/eYBIAogLEECdGr9AAQAIBX95QEgH/3mAf3mAf3kASEqICxBBGoiLCApSA0ACwsgKSEtAkAgLSAoTg0AA0AgKyALIC1BAnRq/QkCACABIC1B",
  "AnRq/QkCAP3mASAKIC1BAnRq/QkCACAV/eUBIB/95gH95gH95AEhKyAtQQFqIi0gKEgNAAsLICoQAP0fACAr/R8AkiEuIC4gBLKV/RMhLyAEITAgMEF8",
  "cSExQQAhMgJAIDIgMU4NAANAIAwgMkECdGogHyALIDJBAnRq/QAEACABIDJBAnRq/QAEAP3mASAn/eUBIAogMkECdGr9AAQAIBX95QEgH/3mASAv/eYB",
  "/eUB/eYB/QsEACAyQQRqIjIgMUgNAAsLIDEhMwJAIDMgME4NAANAIAwgM0ECdGogHyALIDNBAnRq/QkCACABIDNBAnRq/QkCAP3mASAn/eUBIAogM0EC",
  "dGr9CQIAIBX95QEgH/3mASAv/eYB/eUB/eYB/VoCAAAgM0EBaiIzIDBIDQALCyAIQQFqIgggB0gNAAsLC64HBAx/F3sBfxd7IAMgBmpBAWsgBm4hCSAH",
  "IQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRAC",
  "QCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCASIBRBAnRq/QAEACEVIBEgFEECdGr9AAQAIRb9DBMn",
  "Nz0TJzc9Eyc3PRMnNz0gFv3mASEXIBcgFv3mASEYIBggFv3mASEZIBYgGf3kASEa/QwqQkw/KkJMPypCTD8qQkw/IBr95gEhGyAbEAkhHP0MAACAPwAA",
  "gD8AAIA/AACAPyAc/eQBIR39DAAAAD8AAAA/AAAAPwAAAD8gHf3mASEe/QwAAAA/AAAAPwAAAD8AAAA/IBb95gEhHyAXIBf95AEhICAgIBb95gEhISAh",
  "IBj95AEhIv0MAACAPwAAgD8AAIA/AACAPyAi/eQBISP9DCpCTD8qQkw/KkJMPypCTD8gI/3mASEkIBwgHP3mASEl/QwAAIA/AACAPwAAgD8AAIA/ICX9",
  "5QEhJiAkICb95gEhJyAfICf95gEhKCAeICj95AEhKSAVICn95gEhKiAqISsgEyAUQQJ0aiAr/QsEACAUQQRqIhQgD0gNAAsLIA8hLAJAICwgDk4NAANA",
  "IBIgLEECdGr9CQIAIS0gESAsQQJ0av0JAgAhLv0MEyc3PRMnNz0TJzc9Eyc3PSAu/eYBIS8gLyAu/eYBITAgMCAu/eYBITEgLiAx/eQBITL9DCpCTD8q",
  "Qkw/KkJMPypCTD8gMv3mASEzIDMQCSE0/QwAAIA/AACAPwAAgD8AAIA/IDT95AEhNf0MAAAAPwAAAD8AAAA/AAAAPyA1/eYBITb9DAAAAD8AAAA/AAAA",
  "PwAAAD8gLv3mASE3IC8gL/3kASE4IDggLv3mASE5IDkgMP3kASE6/QwAAIA/AACAPwAAgD8AAIA/IDr95AEhO/0MKkJMPypCTD8qQkw/KkJMPyA7/eYB",
  "ITwgNCA0/eYBIT39DAAAgD8AAIA/AACAPwAAgD8gPf3lASE+IDwgPv3mASE/IDcgP/3mASFAIDYgQP3kASFBIC0gQf3mASFCIEIhQyATICxBAnRqIEP9",
  "HwA4AgAgLEEBaiIsIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLsAIEBn8CewJ/AX0gCCEKAkAgCiAJTg0AA0AgCiAEbiADbiADbCAE",
  "bCAFbCAKIARuIANwIAdsaiAKIARwIAZsaiELIAAgC0ECdGohDCABIAtBAnRqIQ0gBSEOIA5BfHEhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAA",
  "AAAAAAAAAAAAIRFBACESAkAgEiAPTg0AA0AgECAMIBJBAnRq/QAEACANIBJBAnRq/QAEAP3mAf3kASEQIBJBBGoiEiAPSA0ACwsgDyETAkAgEyAOTg0A",
  "A0AgESAMIBNBAnRq/QkCACANIBNBAnRq/QkCAP3mAf3kASERIBNBAWoiEyAOSA0ACwsgEBAA/R8AIBH9HwCSIRQgAiAKQQJ0aiAUOAIAIApBAWoiCiAJ",
  "SA0ACwsL1gkFJH8HewJ/AnsBfyAOQQJ0IRggEEECdCEZIAtBEGpBAWtBEG4hGiAWIRsCQCAbIBdODQADQCAHIBtBoBBsaiEcIBxBkAhqIR0gGyEeAkAg",
  "HiAUTg0AA0AgHiAabiEfIB8gCW4hICAfIAlwISEgISAKbCAJbiEiIB4gGnBBBHQhIyALICNBEGogCyAjQRBqSBshJCAgIAlsIAtsIA1sICEgD2xqIA5B",
  "AGxqISUgICAKbCAMbCANbCAiIBFsaiAQQQBsaiEmIAcgICALbEECdGohJyAfIAtsIShBACEpICMhKgJAICogJE4NAANAIAYgJSAqIA5sakECdGohKyAN",
  "ISwgLEF8cSEtQQAhLgJAIC4gLU4NAANAICsgLkECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIC5BBGoiLiAtSA0ACwsgLSEvAkAgLyAsTg0AA0AgKyAv",
  "QQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIC9BAWoiLyAsSA0ACwsgKkEBaiIqICRIDQALCyAkIAwgEhshMCApITECQCAxIDBODQADQCAwIDFBwABq",
  "IDAgMUHAAGpIGyEyICYgMSAQbGohMyABIDNBAnRqITQgAiAzQQJ0aiE1ICMhNgJAIDYgJE4NAANAQQQgJCA2a0EEICQgNmtIGyE3IDIgNiA3aiAyIDYg",
  "N2pIGyAyIBIbITggOCAxayE5IDlBAEoEQCAlIDYgDmxqITogACA6QQJ0aiAYIDcgNCAZIDkgDSATIBwQBCAEIDpBAnRqIBggNyA1IBkgOSANQwAAgD8g",
  "HRAEICggNmohOyADIDtBAnRq/QkCACE8IDwgAyA7QQJ0akEBIDdBAWtBASA3QQFrSBtBAnRq/QkCAP0NAAECAxAREhMQERITEBESEyE8IDwgAyA7QQJ0",
  "akECIDdBAWtBAiA3QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcQERITEBESEyE8IDwgAyA7QQJ0akEDIDdBAWtBAyA3QQFrSBtBAnRq/QkCAP0NAAECAwQF",
  "BgcICQoLEBESEyE8IDwhPSAFIDtBAnRq/QkCACE+ID4gBSA7QQJ0akEBIDdBAWtBASA3QQFrSBtBAnRq/QkCAP0NAAECAxAREhMQERITEBESEyE+ID4g",
  "BSA7QQJ0akECIDdBAWtBAiA3QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcQERITEBESEyE+ID4gBSA7QQJ0akEDIDdBAWtBAyA3QQFrSBtBAnRq/QkCAP0N",
  "AAECAwQFBgcICQoLEBESEyE+ID4hPyA2/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEhQCASRQRAIAz9ESFAC/0MAAAAAAAAAAAAAAAAAAAAACFBIBP9EyFC",
  "QQAhQwJAIEMgOU4NAANAIENBBHQhRCAcIERq/QAEACA9/eUBEAUhRSAxIENq/REhRiBFIEYgQP07IEYgQf05/VD9Tf1OIUUgHSBEaiFHIEcgRSBH/QAE",
  "ACA//eUB/eYBIEL95gH9CwQAIENBAWoiQyA5SA0ACwsgHSA5IDQgGSAGIDpBAnRqIBggNyANEAcLIDZBBGoiNiAkSA0ACwsgMUHAAGoiMSAwSA0ACwsg",
  "HiAVaiIeIBRIDQALCyAbQQFqIhsgF0gNAAsLC+EHBCV/AXsEfwJ7IA9BAnQhGSARQQJ0IRogDUEQakEBa0EQbiEbIBchHAJAIBwgGE4NAANAIAggHEGg",
  "EGxqIR0gHUGQCGohHiAcIR8CQCAfIBVODQADQCAfIBtuISAgICALbiEhICAgC3AhIiAfIBtwQQR0ISMgDSAjQRBqIA0gI0EQakgbISQgISALbCANbCAO",
  "bCAiIBJsaiARQQBsaiElIAggISAMbEECdGohJiAjIScCQCAnICRODQADQCAlICcgEWxqISggBiAoQQJ0aiEpIAcgKEECdGohKiAOISsgK0F8cSEsQQAh",
  "LQJAIC0gLE4NAANAICkgLUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAICogLUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIC1BBGoiLSAsSA0ACwsg",
  "LCEuAkAgLiArTg0AA0AgKSAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAICogLkECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAuQQFqIi4gK0gN",
  "AAsLICdBAWoiJyAkSA0ACwsgIiAKbCALakEBayALbiEvICJBAWogCmwgC2pBAWsgC24hMAJAIC8gME4NAANAICEgCmwgDGwgDmwgLyAQbGogD0EAbGoh",
  "MSAhIApsIC9qIAxsITIgI0EAIBMbITMgMyE0AkAgNCAMTg0AA0AgDCA0QcAAaiAMIDRBwABqSBshNSAxIDQgD2xqITYgACA2QQJ0aiE3IAQgNkECdGoh",
  "OCA1IDRrITlBASE6IDoEQCAjITsCQCA7ICRODQADQEEEICQgO2tBBCAkIDtrSBshPCAlIDsgEWxqIT0gASA9QQJ0aiAaIDwgNyAZIDkgDiAUIB0QBCAC",
  "ID1BAnRqIBogPCA4IBkgOSAOQwAAgD8gHhAEIDv9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASE+QQAhPwJAID8gOU4NAANAIDQgP2ohQCAyIEBqIUEgHSA/",
  "QQR0aiFCIEL9AAQAIAMgQUECdGr9CQIA/eUBEAUhQyA+IEAgDSATG/0R/TshRCBDIET9Tf1OIUMgQiBD/QsEACBCIEMgFP0T/eYBIEL9AASQCCAFIEFB",
  "AnRq/QkCAP3lAf3mAf0LBJAIID9BAWoiPyA5SA0ACwsgHSA5IDggGSAHID1BAnRqIBogPCAOEAcgHiA5IDcgGSAGID1BAnRqIBogPCAOEAcgO0EEaiI7",
  "ICRIDQALCwsgNEHAAGoiNCAMSA0ACwsgL0EBaiIvIDBIDQALCyAfIBZqIh8gFUgNAAsLIBxBAWoiHCAYSA0ACwsLlgMEDX8GewF/BnsgBCAHakEBayAH",
  "biEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQ",
  "IAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEUIANBAEECdGohFSAOIRYCQCAWIBBODQADQCASIBZBAnRq/QAEACEXIBMg",
  "FkECdGr9AAQAIRggFyAY/eQBIRkgFCAWQQJ0av0ABAAhGiAZIBr95AEhGyAbIRwgFSAWQQJ0aiAc/QsEACAWQQRqIhYgEEgNAAsLIBAhHQJAIB0gD04N",
  "AANAIBIgHUECdGr9CQIAIR4gEyAdQQJ0av0JAgAhHyAeIB/95AEhICAUIB1BAnRq/QkCACEhICAgIf3kASEiICIhIyAVIB1BAnRqICP9HwA4AgAgHUEB",
  "aiIdIA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLsAMBD38gBiEIAkAgCCAHTg0AA0AgCCEJAkAgCSAFTg0AA0AgAiAJIANsQQJ0aiEK",
  "IAMhCyALQXxxIQxBACENAkAgDSAMTg0AA0AgCiANQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgDUEEaiINIAxIDQALCyAMIQ4CQCAOIAtODQADQCAK",
  "IA5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgDkEBaiIOIAtIDQALCyAJQRBqIgkgBUgNAAsLQQAhDwJAIA8gBE4NAANAIAAgD0ECdGooAgAhECAQ",
  "QQ9xIAhGBEAgASAPIANsQQJ0aiERIAIgECADbEECdGohEiADIRMgE0F8cSEUQQAhFQJAIBUgFE4NAANAIBIgFUECdGogEiAVQQJ0av0ABAAgESAVQQJ0",
  "av0ABAD95AH9CwQAIBVBBGoiFSAUSA0ACwsgFCEWAkAgFiATTg0AA0AgEiAWQQJ0aiASIBZBAnRq/QkCACARIBZBAnRq/QkCAP3kAf1aAgAAIBZBAWoi",
  "FiATSA0ACwsLIA9BAWoiDyAESA0ACwsgCEEBaiIIIAdIDQALCwvZAgkEfwF9BH8BewF9AX8CewF/AnsgCSELAkAgCyAKTg0AA0AgCyAEcCEMIAsgBG4g",
  "BmwhDSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8gDSEQAkAgECAOTg0AA0AgACAQIANsQQJ0aiERIAMgByAQIANsayADIAcgECADbGtIGyESIBJBfHEh",
  "E/0MAAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEAIRYCQCAWIBNODQADQCARIBZBAnRq/QAEACEXIBcgF/3mASEYIBQgGP3kASEUIBZBBGoiFiATSA0A",
  "CwsgEyEZAkAgGSASTg0AA0AgESAZQQJ0av0JAgAhGiAaIBr95gEhGyAVIBv9HwCSIRUgGUEBaiIZIBJIDQALCyAPIBUgFBAA/R8AkpIhDyAQQQFqIhAg",
  "DkgNAAsLIAEgC0ECdGogDyAIlTgCACALQQFqIgsgCkgNAAsLC84DBA5/CHsBfwh7IAUgCGpBAWsgCG4hCyAJIQwCQCAMIApODQADQCAMIAtuIAdsIQ0g",
  "BiANIAdqIAYgDSAHakgbIQ4gDCALcCAIbCEPIAUgDyAIaiAFIA8gCGpIGyEQIA8gECAPa0F8cWohESANIRICQCASIA5ODQADQCAAQQBBAnRqIRMgAUEA",
  "QQJ0aiEUIAJBAEECdGohFSADQQBBAnRqIRYgBEEAQQJ0aiEXIA8hGAJAIBggEU4NAANAIBMgGEECdGr9AAQAIRkgFCAYQQJ0av0ABAAhGiAZIBr95AEh",
  "GyAVIBhBAnRq/QAEACEcIBsgHP3kASEdIBYgGEECdGr9AAQAIR4gHSAe/eQBIR8gHyEgIBcgGEECdGogIP0LBAAgGEEEaiIYIBFIDQALCyARISECQCAh",
  "IBBODQADQCATICFBAnRq/QkCACEiIBQgIUECdGr9CQIAISMgIiAj/eQBISQgFSAhQQJ0av0JAgAhJSAkICX95AEhJiAWICFBAnRq/QkCACEnICYgJ/3k",
  "ASEoICghKSAXICFBAnRqICn9HwA4AgAgIUEBaiIhIBBIDQALCyASQQFqIhIgDkgNAAsLIAxBAWoiDCAKSA0ACwsLlAQED38LewF/C3sgBiAJakEBayAJ",
  "biEMIAohDQJAIA0gC04NAANAIA0gDG4gCGwhDiAHIA4gCGogByAOIAhqSBshDyANIAxwIAlsIRAgBiAQIAlqIAYgECAJakgbIREgECARIBBrQXxxaiES",
  "IA4hEwJAIBMgD04NAANAIABBAEECdGohFCABQQBBAnRqIRUgAkEAQQJ0aiEWIANBAEECdGohFyAEQQBBAnRqIRggBUEAQQJ0aiEZIBAhGgJAIBogEk4N",
  "AANAIBUgGkECdGr9AAQAIRsgFiAaQQJ0av0ABAAhHCAbIBz95AEhHSAXIBpBAnRq/QAEACEeIB0gHv3kASEfIBggGkECdGr9AAQAISAgHyAg/eQBISEg",
  "FCAaQQJ0av0ABAAhIiAhICL95AEhIyAj/eMBISQgJCElIBkgGkECdGogJf0LBAAgGkEEaiIaIBJIDQALCyASISYCQCAmIBFODQADQCAVICZBAnRq/QkC",
  "ACEnIBYgJkECdGr9CQIAISggJyAo/eQBISkgFyAmQQJ0av0JAgAhKiApICr95AEhKyAYICZBAnRq/QkCACEsICsgLP3kASEtIBQgJkECdGr9CQIAIS4g",
  "LSAu/eQBIS8gL/3jASEwIDAhMSAZICZBAnRqIDH9HwA4AgAgJkEBaiImIBFIDQALCyATQQFqIhMgD0gNAAsLIA1BAWoiDSALSA0ACwsLqAcFBXsQfxR7",
  "AX8UeyAE/QkCACENIAX9CQIAIQ4gDSAO/ecBIQ8gBv0JAgAhECAQ/eMBIREgByAKakEBayAKbiESIAshEwJAIBMgDE4NAANAIBMgEm4gCWwhFCAIIBQg",
  "CWogCCAUIAlqSBshFSATIBJwIApsIRYgByAWIApqIAcgFiAKakgbIRcgFiAXIBZrQXxxaiEYIBQhGQJAIBkgFU4NAANAIABBAEECdGohGiABQQBBAnRq",
  "IRsgAkEAQQJ0aiEcIANBAEECdGohHSAEQQBBAnRqIR4gBUEAQQJ0aiEfIAZBAEECdGohICAWISECQCAhIBhODQADQCAaICFBAnRq/QAEACEiIBsgIUEC",
  "dGr9AAQAISP9DGZmZj9mZmY/ZmZmP2ZmZj8gI/3mASEkIB0gIUECdGr9AAQAISX9DM3MzD3NzMw9zczMPc3MzD0gJf3mASEmICQgJv3kASEnIBwgIUEC",
  "dGr9AAQAISj9DHe+fz93vn8/d75/P3e+fz8gKP3mASEpICUgJf3mASEq/QxvEoM6bxKDOm8SgzpvEoM6ICr95gEhKyApICv95AEhLCAs/eMBIS0gLSAR",
  "/ecBIS4gLv0Md8wrMnfMKzJ3zCsyd8wrMv3kASEvICcgL/3nASEwIA8gMP3mASExICIgMf3lASEyIDIhMyAnITQgLCE1IBogIUECdGogM/0LBAAgGyAh",
  "QQJ0aiA0/QsEACAcICFBAnRqIDX9CwQAICFBBGoiISAYSA0ACwsgGCE2AkAgNiAXTg0AA0AgGiA2QQJ0av0JAgAhNyAbIDZBAnRq/QkCACE4/QxmZmY/",
  "ZmZmP2ZmZj9mZmY/IDj95gEhOSAdIDZBAnRq/QkCACE6/QzNzMw9zczMPc3MzD3NzMw9IDr95gEhOyA5IDv95AEhPCAcIDZBAnRq/QkCACE9/Qx3vn8/",
  "d75/P3e+fz93vn8/ID395gEhPiA6IDr95gEhP/0MbxKDOm8SgzpvEoM6bxKDOiA//eYBIUAgPiBA/eQBIUEgQf3jASFCIEIgEf3nASFDIEP9DHfMKzJ3",
  "zCsyd8wrMnfMKzL95AEhRCA8IET95wEhRSAPIEX95gEhRiA3IEb95QEhRyBHIUggPCFJIEEhSiAaIDZBAnRqIEj9HwA4AgAgGyA2QQJ0aiBJ/R8AOAIA",
  "IBwgNkECdGogSv0fADgCACA2QQFqIjYgF0gNAAsLIBlBAWoiGSAVSA0ACwsgE0EBaiITIAxIDQALCws=",
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
  outputs: { loss: 213, rows: 214, gradientNorm: 215, "evaluate.loss": 725, "evaluate.rows": 726 },
  microBatches: 1,
};

const meta: Meta = {
  "model": "examples/gpt/model.ts",
  "plan": {
    "budgetBytes": 69337088,
    "predictedBytes": 69337088,
    "keepAllBytes": 115474432,
    "minimumBytes": 69337088,
    "loadBytes": 69296448,
    "arenaBytes": 69296448
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
