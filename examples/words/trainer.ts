/*
 * Trainer of examples/words/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget     26.00 MiB (27262976)
 *   allocated  26.00 MiB (27262976)  peak at d rmsNorm(norm) headLossGrad model.ts:100
 *   keep-all   59.38 MiB (62259200)  with every residual kept as it is
 *   minimum    19.81 MiB (20774912)  the smallest budget that would do
 *   LOAD       25.97 MiB (27231040)  most bytes alive at once
 *   H          25.97 MiB (27231040)  equal: nothing lost
 *
 *   weights       5.35 MiB  20.6 %
 *   adapter       0.43 MiB   1.6 %
 *   optimizer     0.86 MiB   3.3 %
 *   inputs        28.3 KiB   0.1 %
 *   activations  14.37 MiB  55.3 %
 *   workspace     4.94 MiB  19.0 %
 *   staging       31.2 KiB   0.1 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor                          layers  shape            policy       stored  error  from
 *   blocks.*.h                      0–5     [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:73
 *   blocks.*.linear(q_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:74
 *   rope                            0, 5    [8, 128, 4, 32]  recompute  0.00 MiB  0      examples/words/model.ts:74
 *   blocks.*.linear(k_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:75
 *   rope                            0–5     [8, 128, 2, 32]  keep       1.50 MiB  0      examples/words/model.ts:75
 *   blocks.*.linear(v_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:76
 *   blocks.*.linear(v_proj)         0–4     [8, 128, 64]     recompute  0.00 MiB  0      examples/words/model.ts:76
 *   attention                       0–5     [8, 128, 4, 32]  recompute  0.00 MiB  0      examples/words/model.ts:77
 *   blocks.*.attention              0–5     [8, 4, 128]      recompute  0.00 MiB  0      examples/words/model.ts:77
 *   blocks.*.linear(o_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:78
 *   blocks.*.normalised(mlp_norm)   0–5     [8, 128, 128]    keep       3.00 MiB  0      examples/words/model.ts:80
 *   blocks.*.rstd(mlp_norm)         0–5     [8, 128, 1]      keep       24.0 KiB  0      examples/words/model.ts:80
 *   blocks.*.m                      0–5     [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:80
 *   blocks.*.linear(gate_proj) low  0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(gate_proj)      0–4     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(up_proj) low    0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(up_proj)        0–4     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.g                      0–5     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(down_proj) low  0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:82
 *   blocks.*.normalised(attn_norm)  1–5     [8, 128, 128]    keep       2.50 MiB  0      examples/words/model.ts:73
 *   blocks.*.rstd(attn_norm)        1–5     [8, 128, 1]      keep       20.0 KiB  0      examples/words/model.ts:73
 *   rope                            1–4     [8, 128, 4, 32]  keep       2.00 MiB  0      examples/words/model.ts:74
 *   blocks.*.linear(v_proj)         5       [8, 128, 64]     keep       0.25 MiB  0      examples/words/model.ts:76
 *   blocks.*.linear(gate_proj)      5       [8, 128, 352]    keep       1.38 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(up_proj)        5       [8, 128, 352]    keep       1.38 MiB  0      examples/words/model.ts:81
 *   normalised(norm)                        [8, 128, 128]    keep       0.50 MiB  0      examples/words/model.ts:92
 *   rstd(norm)                              [8, 128, 1]      keep        4.0 KiB  0      examples/words/model.ts:92
 *   rmsNorm(norm)                           [8, 128, 128]    keep       0.50 MiB  0      examples/words/model.ts:92
 *   crossEntropy                            [8, 128]         keep        4.0 KiB  0      examples/words/model.ts:100
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWasm as open } from "../../runtime/wasm.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [27262976], bytes: 27262976, packed: 27231040, load: 27231040 };

/** [buffer, byte offset, bytes] */
const at = (buffer: number, offset: number, bytes: number): readonly [number, number, number] => [buffer, offset, bytes];
const a = {
  tokens: at(0, 0, 4096), // tokens i32[8, 128]
  shared_1: at(0, 4096, 1792),
  shared_2: at(0, 5888, 1792),
  shared_3: at(0, 7680, 512),
  starts: at(0, 8192, 4096), // starts i32[8, 128]
  rope: at(0, 12288, 16384), // rope f32[128, 16, 2]
  count: at(0, 28672, 4), // count f32[]
  embed: at(0, 28736, 1179648), // embed f32[2304, 128]
  blocks_0_attn_norm: at(0, 1208384, 512), // blocks.0.attn_norm f32[128]
  blocks_0_q_proj: at(0, 1208896, 65536), // blocks.0.q_proj f32[128, 128]
  blocks_0_k_proj: at(0, 1274432, 32768), // blocks.0.k_proj f32[64, 128]
  blocks_0_v_proj: at(0, 1307200, 32768), // blocks.0.v_proj f32[64, 128]
  blocks_0_o_proj: at(0, 1339968, 65536), // blocks.0.o_proj f32[128, 128]
  blocks_0_mlp_norm: at(0, 1405504, 512), // blocks.0.mlp_norm f32[128]
  blocks_0_gate_proj: at(0, 1406016, 180224), // blocks.0.gate_proj f32[352, 128]
  blocks_0_up_proj: at(0, 1586240, 180224), // blocks.0.up_proj f32[352, 128]
  blocks_0_down_proj: at(0, 1766464, 180224), // blocks.0.down_proj f32[128, 352]
  blocks_1_attn_norm: at(0, 1946688, 512), // blocks.1.attn_norm f32[128]
  blocks_1_q_proj: at(0, 1947200, 65536), // blocks.1.q_proj f32[128, 128]
  blocks_1_k_proj: at(0, 2012736, 32768), // blocks.1.k_proj f32[64, 128]
  blocks_1_v_proj: at(0, 2045504, 32768), // blocks.1.v_proj f32[64, 128]
  blocks_1_o_proj: at(0, 2078272, 65536), // blocks.1.o_proj f32[128, 128]
  blocks_1_mlp_norm: at(0, 2143808, 512), // blocks.1.mlp_norm f32[128]
  blocks_1_gate_proj: at(0, 2144320, 180224), // blocks.1.gate_proj f32[352, 128]
  blocks_1_up_proj: at(0, 2324544, 180224), // blocks.1.up_proj f32[352, 128]
  blocks_1_down_proj: at(0, 2504768, 180224), // blocks.1.down_proj f32[128, 352]
  blocks_2_attn_norm: at(0, 2684992, 512), // blocks.2.attn_norm f32[128]
  blocks_2_q_proj: at(0, 2685504, 65536), // blocks.2.q_proj f32[128, 128]
  blocks_2_k_proj: at(0, 2751040, 32768), // blocks.2.k_proj f32[64, 128]
  blocks_2_v_proj: at(0, 2783808, 32768), // blocks.2.v_proj f32[64, 128]
  blocks_2_o_proj: at(0, 2816576, 65536), // blocks.2.o_proj f32[128, 128]
  blocks_2_mlp_norm: at(0, 2882112, 512), // blocks.2.mlp_norm f32[128]
  blocks_2_gate_proj: at(0, 2882624, 180224), // blocks.2.gate_proj f32[352, 128]
  blocks_2_up_proj: at(0, 3062848, 180224), // blocks.2.up_proj f32[352, 128]
  blocks_2_down_proj: at(0, 3243072, 180224), // blocks.2.down_proj f32[128, 352]
  blocks_3_attn_norm: at(0, 3423296, 512), // blocks.3.attn_norm f32[128]
  blocks_3_q_proj: at(0, 3423808, 65536), // blocks.3.q_proj f32[128, 128]
  blocks_3_k_proj: at(0, 3489344, 32768), // blocks.3.k_proj f32[64, 128]
  blocks_3_v_proj: at(0, 3522112, 32768), // blocks.3.v_proj f32[64, 128]
  blocks_3_o_proj: at(0, 3554880, 65536), // blocks.3.o_proj f32[128, 128]
  blocks_3_mlp_norm: at(0, 3620416, 512), // blocks.3.mlp_norm f32[128]
  blocks_3_gate_proj: at(0, 3620928, 180224), // blocks.3.gate_proj f32[352, 128]
  blocks_3_up_proj: at(0, 3801152, 180224), // blocks.3.up_proj f32[352, 128]
  blocks_3_down_proj: at(0, 3981376, 180224), // blocks.3.down_proj f32[128, 352]
  blocks_4_attn_norm: at(0, 4161600, 512), // blocks.4.attn_norm f32[128]
  blocks_4_q_proj: at(0, 4162112, 65536), // blocks.4.q_proj f32[128, 128]
  blocks_4_k_proj: at(0, 4227648, 32768), // blocks.4.k_proj f32[64, 128]
  blocks_4_v_proj: at(0, 4260416, 32768), // blocks.4.v_proj f32[64, 128]
  blocks_4_o_proj: at(0, 4293184, 65536), // blocks.4.o_proj f32[128, 128]
  blocks_4_mlp_norm: at(0, 4358720, 512), // blocks.4.mlp_norm f32[128]
  blocks_4_gate_proj: at(0, 4359232, 180224), // blocks.4.gate_proj f32[352, 128]
  blocks_4_up_proj: at(0, 4539456, 180224), // blocks.4.up_proj f32[352, 128]
  blocks_4_down_proj: at(0, 4719680, 180224), // blocks.4.down_proj f32[128, 352]
  blocks_5_attn_norm: at(0, 4899904, 512), // blocks.5.attn_norm f32[128]
  blocks_5_q_proj: at(0, 4900416, 65536), // blocks.5.q_proj f32[128, 128]
  blocks_5_k_proj: at(0, 4965952, 32768), // blocks.5.k_proj f32[64, 128]
  blocks_5_v_proj: at(0, 4998720, 32768), // blocks.5.v_proj f32[64, 128]
  blocks_5_o_proj: at(0, 5031488, 65536), // blocks.5.o_proj f32[128, 128]
  blocks_5_mlp_norm: at(0, 5097024, 512), // blocks.5.mlp_norm f32[128]
  blocks_5_gate_proj: at(0, 5097536, 180224), // blocks.5.gate_proj f32[352, 128]
  blocks_5_up_proj: at(0, 5277760, 180224), // blocks.5.up_proj f32[352, 128]
  blocks_5_down_proj: at(0, 5457984, 180224), // blocks.5.down_proj f32[128, 352]
  norm: at(0, 5638208, 512), // norm f32[128]
  blocks_0_q_proj_lora_A: at(0, 5638720, 4096), // blocks.0.q_proj.lora_A f32[8, 128]
  blocks_0_q_proj_lora_B: at(0, 5642816, 4096), // blocks.0.q_proj.lora_B f32[128, 8]
  blocks_0_k_proj_lora_A: at(0, 5646912, 4096), // blocks.0.k_proj.lora_A f32[8, 128]
  blocks_0_k_proj_lora_B: at(0, 5651008, 2048), // blocks.0.k_proj.lora_B f32[64, 8]
  blocks_0_v_proj_lora_A: at(0, 5653056, 4096), // blocks.0.v_proj.lora_A f32[8, 128]
  blocks_0_v_proj_lora_B: at(0, 5657152, 2048), // blocks.0.v_proj.lora_B f32[64, 8]
  blocks_0_o_proj_lora_A: at(0, 5659200, 4096), // blocks.0.o_proj.lora_A f32[8, 128]
  blocks_0_o_proj_lora_B: at(0, 5663296, 4096), // blocks.0.o_proj.lora_B f32[128, 8]
  blocks_0_gate_proj_lora_A: at(0, 5667392, 4096), // blocks.0.gate_proj.lora_A f32[8, 128]
  blocks_0_gate_proj_lora_B: at(0, 5671488, 11264), // blocks.0.gate_proj.lora_B f32[352, 8]
  blocks_0_up_proj_lora_A: at(0, 5682752, 4096), // blocks.0.up_proj.lora_A f32[8, 128]
  blocks_0_up_proj_lora_B: at(0, 5686848, 11264), // blocks.0.up_proj.lora_B f32[352, 8]
  blocks_0_down_proj_lora_A: at(0, 5698112, 11264), // blocks.0.down_proj.lora_A f32[8, 352]
  blocks_0_down_proj_lora_B: at(0, 5709376, 4096), // blocks.0.down_proj.lora_B f32[128, 8]
  blocks_1_q_proj_lora_A: at(0, 5713472, 4096), // blocks.1.q_proj.lora_A f32[8, 128]
  blocks_1_q_proj_lora_B: at(0, 5717568, 4096), // blocks.1.q_proj.lora_B f32[128, 8]
  blocks_1_k_proj_lora_A: at(0, 5721664, 4096), // blocks.1.k_proj.lora_A f32[8, 128]
  blocks_1_k_proj_lora_B: at(0, 5725760, 2048), // blocks.1.k_proj.lora_B f32[64, 8]
  blocks_1_v_proj_lora_A: at(0, 5727808, 4096), // blocks.1.v_proj.lora_A f32[8, 128]
  blocks_1_v_proj_lora_B: at(0, 5731904, 2048), // blocks.1.v_proj.lora_B f32[64, 8]
  blocks_1_o_proj_lora_A: at(0, 5733952, 4096), // blocks.1.o_proj.lora_A f32[8, 128]
  blocks_1_o_proj_lora_B: at(0, 5738048, 4096), // blocks.1.o_proj.lora_B f32[128, 8]
  blocks_1_gate_proj_lora_A: at(0, 5742144, 4096), // blocks.1.gate_proj.lora_A f32[8, 128]
  blocks_1_gate_proj_lora_B: at(0, 5746240, 11264), // blocks.1.gate_proj.lora_B f32[352, 8]
  blocks_1_up_proj_lora_A: at(0, 5757504, 4096), // blocks.1.up_proj.lora_A f32[8, 128]
  blocks_1_up_proj_lora_B: at(0, 5761600, 11264), // blocks.1.up_proj.lora_B f32[352, 8]
  blocks_1_down_proj_lora_A: at(0, 5772864, 11264), // blocks.1.down_proj.lora_A f32[8, 352]
  blocks_1_down_proj_lora_B: at(0, 5784128, 4096), // blocks.1.down_proj.lora_B f32[128, 8]
  blocks_2_q_proj_lora_A: at(0, 5788224, 4096), // blocks.2.q_proj.lora_A f32[8, 128]
  blocks_2_q_proj_lora_B: at(0, 5792320, 4096), // blocks.2.q_proj.lora_B f32[128, 8]
  blocks_2_k_proj_lora_A: at(0, 5796416, 4096), // blocks.2.k_proj.lora_A f32[8, 128]
  blocks_2_k_proj_lora_B: at(0, 5800512, 2048), // blocks.2.k_proj.lora_B f32[64, 8]
  blocks_2_v_proj_lora_A: at(0, 5802560, 4096), // blocks.2.v_proj.lora_A f32[8, 128]
  blocks_2_v_proj_lora_B: at(0, 5806656, 2048), // blocks.2.v_proj.lora_B f32[64, 8]
  blocks_2_o_proj_lora_A: at(0, 5808704, 4096), // blocks.2.o_proj.lora_A f32[8, 128]
  blocks_2_o_proj_lora_B: at(0, 5812800, 4096), // blocks.2.o_proj.lora_B f32[128, 8]
  blocks_2_gate_proj_lora_A: at(0, 5816896, 4096), // blocks.2.gate_proj.lora_A f32[8, 128]
  blocks_2_gate_proj_lora_B: at(0, 5820992, 11264), // blocks.2.gate_proj.lora_B f32[352, 8]
  blocks_2_up_proj_lora_A: at(0, 5832256, 4096), // blocks.2.up_proj.lora_A f32[8, 128]
  blocks_2_up_proj_lora_B: at(0, 5836352, 11264), // blocks.2.up_proj.lora_B f32[352, 8]
  blocks_2_down_proj_lora_A: at(0, 5847616, 11264), // blocks.2.down_proj.lora_A f32[8, 352]
  blocks_2_down_proj_lora_B: at(0, 5858880, 4096), // blocks.2.down_proj.lora_B f32[128, 8]
  blocks_3_q_proj_lora_A: at(0, 5862976, 4096), // blocks.3.q_proj.lora_A f32[8, 128]
  blocks_3_q_proj_lora_B: at(0, 5867072, 4096), // blocks.3.q_proj.lora_B f32[128, 8]
  blocks_3_k_proj_lora_A: at(0, 5871168, 4096), // blocks.3.k_proj.lora_A f32[8, 128]
  blocks_3_k_proj_lora_B: at(0, 5875264, 2048), // blocks.3.k_proj.lora_B f32[64, 8]
  blocks_3_v_proj_lora_A: at(0, 5877312, 4096), // blocks.3.v_proj.lora_A f32[8, 128]
  blocks_3_v_proj_lora_B: at(0, 5881408, 2048), // blocks.3.v_proj.lora_B f32[64, 8]
  blocks_3_o_proj_lora_A: at(0, 5883456, 4096), // blocks.3.o_proj.lora_A f32[8, 128]
  blocks_3_o_proj_lora_B: at(0, 5887552, 4096), // blocks.3.o_proj.lora_B f32[128, 8]
  blocks_3_gate_proj_lora_A: at(0, 5891648, 4096), // blocks.3.gate_proj.lora_A f32[8, 128]
  blocks_3_gate_proj_lora_B: at(0, 5895744, 11264), // blocks.3.gate_proj.lora_B f32[352, 8]
  blocks_3_up_proj_lora_A: at(0, 5907008, 4096), // blocks.3.up_proj.lora_A f32[8, 128]
  blocks_3_up_proj_lora_B: at(0, 5911104, 11264), // blocks.3.up_proj.lora_B f32[352, 8]
  blocks_3_down_proj_lora_A: at(0, 5922368, 11264), // blocks.3.down_proj.lora_A f32[8, 352]
  blocks_3_down_proj_lora_B: at(0, 5933632, 4096), // blocks.3.down_proj.lora_B f32[128, 8]
  blocks_4_q_proj_lora_A: at(0, 5937728, 4096), // blocks.4.q_proj.lora_A f32[8, 128]
  blocks_4_q_proj_lora_B: at(0, 5941824, 4096), // blocks.4.q_proj.lora_B f32[128, 8]
  blocks_4_k_proj_lora_A: at(0, 5945920, 4096), // blocks.4.k_proj.lora_A f32[8, 128]
  blocks_4_k_proj_lora_B: at(0, 5950016, 2048), // blocks.4.k_proj.lora_B f32[64, 8]
  blocks_4_v_proj_lora_A: at(0, 5952064, 4096), // blocks.4.v_proj.lora_A f32[8, 128]
  blocks_4_v_proj_lora_B: at(0, 5956160, 2048), // blocks.4.v_proj.lora_B f32[64, 8]
  blocks_4_o_proj_lora_A: at(0, 5958208, 4096), // blocks.4.o_proj.lora_A f32[8, 128]
  blocks_4_o_proj_lora_B: at(0, 5962304, 4096), // blocks.4.o_proj.lora_B f32[128, 8]
  blocks_4_gate_proj_lora_A: at(0, 5966400, 4096), // blocks.4.gate_proj.lora_A f32[8, 128]
  blocks_4_gate_proj_lora_B: at(0, 5970496, 11264), // blocks.4.gate_proj.lora_B f32[352, 8]
  blocks_4_up_proj_lora_A: at(0, 5981760, 4096), // blocks.4.up_proj.lora_A f32[8, 128]
  blocks_4_up_proj_lora_B: at(0, 5985856, 11264), // blocks.4.up_proj.lora_B f32[352, 8]
  blocks_4_down_proj_lora_A: at(0, 5997120, 11264), // blocks.4.down_proj.lora_A f32[8, 352]
  blocks_4_down_proj_lora_B: at(0, 6008384, 4096), // blocks.4.down_proj.lora_B f32[128, 8]
  blocks_5_q_proj_lora_A: at(0, 6012480, 4096), // blocks.5.q_proj.lora_A f32[8, 128]
  blocks_5_q_proj_lora_B: at(0, 6016576, 4096), // blocks.5.q_proj.lora_B f32[128, 8]
  blocks_5_k_proj_lora_A: at(0, 6020672, 4096), // blocks.5.k_proj.lora_A f32[8, 128]
  blocks_5_k_proj_lora_B: at(0, 6024768, 2048), // blocks.5.k_proj.lora_B f32[64, 8]
  blocks_5_v_proj_lora_A: at(0, 6026816, 4096), // blocks.5.v_proj.lora_A f32[8, 128]
  blocks_5_v_proj_lora_B: at(0, 6030912, 2048), // blocks.5.v_proj.lora_B f32[64, 8]
  blocks_5_o_proj_lora_A: at(0, 6032960, 4096), // blocks.5.o_proj.lora_A f32[8, 128]
  blocks_5_o_proj_lora_B: at(0, 6037056, 4096), // blocks.5.o_proj.lora_B f32[128, 8]
  blocks_5_gate_proj_lora_A: at(0, 6041152, 4096), // blocks.5.gate_proj.lora_A f32[8, 128]
  blocks_5_gate_proj_lora_B: at(0, 6045248, 11264), // blocks.5.gate_proj.lora_B f32[352, 8]
  blocks_5_up_proj_lora_A: at(0, 6056512, 4096), // blocks.5.up_proj.lora_A f32[8, 128]
  blocks_5_up_proj_lora_B: at(0, 6060608, 11264), // blocks.5.up_proj.lora_B f32[352, 8]
  blocks_5_down_proj_lora_A: at(0, 6071872, 11264), // blocks.5.down_proj.lora_A f32[8, 352]
  blocks_5_down_proj_lora_B: at(0, 6083136, 4096), // blocks.5.down_proj.lora_B f32[128, 8]
  learningRate: at(0, 6087232, 4), // learningRate f32[]
  biasCorrection1: at(0, 6087296, 4), // biasCorrection1 f32[]
  biasCorrection2: at(0, 6087360, 4), // biasCorrection2 f32[]
  m_of_blocks_0_q_proj_lora_A: at(0, 6087424, 4096), // m of blocks.0.q_proj.lora_A f32[8, 128]
  v_of_blocks_0_q_proj_lora_A: at(0, 6091520, 4096), // v of blocks.0.q_proj.lora_A f32[8, 128]
  m_of_blocks_0_q_proj_lora_B: at(0, 6095616, 4096), // m of blocks.0.q_proj.lora_B f32[128, 8]
  v_of_blocks_0_q_proj_lora_B: at(0, 6099712, 4096), // v of blocks.0.q_proj.lora_B f32[128, 8]
  m_of_blocks_0_k_proj_lora_A: at(0, 6103808, 4096), // m of blocks.0.k_proj.lora_A f32[8, 128]
  v_of_blocks_0_k_proj_lora_A: at(0, 6107904, 4096), // v of blocks.0.k_proj.lora_A f32[8, 128]
  m_of_blocks_0_k_proj_lora_B: at(0, 6112000, 2048), // m of blocks.0.k_proj.lora_B f32[64, 8]
  v_of_blocks_0_k_proj_lora_B: at(0, 6114048, 2048), // v of blocks.0.k_proj.lora_B f32[64, 8]
  m_of_blocks_0_v_proj_lora_A: at(0, 6116096, 4096), // m of blocks.0.v_proj.lora_A f32[8, 128]
  v_of_blocks_0_v_proj_lora_A: at(0, 6120192, 4096), // v of blocks.0.v_proj.lora_A f32[8, 128]
  m_of_blocks_0_v_proj_lora_B: at(0, 6124288, 2048), // m of blocks.0.v_proj.lora_B f32[64, 8]
  v_of_blocks_0_v_proj_lora_B: at(0, 6126336, 2048), // v of blocks.0.v_proj.lora_B f32[64, 8]
  m_of_blocks_0_o_proj_lora_A: at(0, 6128384, 4096), // m of blocks.0.o_proj.lora_A f32[8, 128]
  v_of_blocks_0_o_proj_lora_A: at(0, 6132480, 4096), // v of blocks.0.o_proj.lora_A f32[8, 128]
  m_of_blocks_0_o_proj_lora_B: at(0, 6136576, 4096), // m of blocks.0.o_proj.lora_B f32[128, 8]
  v_of_blocks_0_o_proj_lora_B: at(0, 6140672, 4096), // v of blocks.0.o_proj.lora_B f32[128, 8]
  m_of_blocks_0_gate_proj_lora_A: at(0, 6144768, 4096), // m of blocks.0.gate_proj.lora_A f32[8, 128]
  v_of_blocks_0_gate_proj_lora_A: at(0, 6148864, 4096), // v of blocks.0.gate_proj.lora_A f32[8, 128]
  m_of_blocks_0_gate_proj_lora_B: at(0, 6152960, 11264), // m of blocks.0.gate_proj.lora_B f32[352, 8]
  v_of_blocks_0_gate_proj_lora_B: at(0, 6164224, 11264), // v of blocks.0.gate_proj.lora_B f32[352, 8]
  m_of_blocks_0_up_proj_lora_A: at(0, 6175488, 4096), // m of blocks.0.up_proj.lora_A f32[8, 128]
  v_of_blocks_0_up_proj_lora_A: at(0, 6179584, 4096), // v of blocks.0.up_proj.lora_A f32[8, 128]
  m_of_blocks_0_up_proj_lora_B: at(0, 6183680, 11264), // m of blocks.0.up_proj.lora_B f32[352, 8]
  v_of_blocks_0_up_proj_lora_B: at(0, 6194944, 11264), // v of blocks.0.up_proj.lora_B f32[352, 8]
  m_of_blocks_0_down_proj_lora_A: at(0, 6206208, 11264), // m of blocks.0.down_proj.lora_A f32[8, 352]
  v_of_blocks_0_down_proj_lora_A: at(0, 6217472, 11264), // v of blocks.0.down_proj.lora_A f32[8, 352]
  m_of_blocks_0_down_proj_lora_B: at(0, 6228736, 4096), // m of blocks.0.down_proj.lora_B f32[128, 8]
  v_of_blocks_0_down_proj_lora_B: at(0, 6232832, 4096), // v of blocks.0.down_proj.lora_B f32[128, 8]
  m_of_blocks_1_q_proj_lora_A: at(0, 6236928, 4096), // m of blocks.1.q_proj.lora_A f32[8, 128]
  v_of_blocks_1_q_proj_lora_A: at(0, 6241024, 4096), // v of blocks.1.q_proj.lora_A f32[8, 128]
  m_of_blocks_1_q_proj_lora_B: at(0, 6245120, 4096), // m of blocks.1.q_proj.lora_B f32[128, 8]
  v_of_blocks_1_q_proj_lora_B: at(0, 6249216, 4096), // v of blocks.1.q_proj.lora_B f32[128, 8]
  m_of_blocks_1_k_proj_lora_A: at(0, 6253312, 4096), // m of blocks.1.k_proj.lora_A f32[8, 128]
  v_of_blocks_1_k_proj_lora_A: at(0, 6257408, 4096), // v of blocks.1.k_proj.lora_A f32[8, 128]
  m_of_blocks_1_k_proj_lora_B: at(0, 6261504, 2048), // m of blocks.1.k_proj.lora_B f32[64, 8]
  v_of_blocks_1_k_proj_lora_B: at(0, 6263552, 2048), // v of blocks.1.k_proj.lora_B f32[64, 8]
  m_of_blocks_1_v_proj_lora_A: at(0, 6265600, 4096), // m of blocks.1.v_proj.lora_A f32[8, 128]
  v_of_blocks_1_v_proj_lora_A: at(0, 6269696, 4096), // v of blocks.1.v_proj.lora_A f32[8, 128]
  m_of_blocks_1_v_proj_lora_B: at(0, 6273792, 2048), // m of blocks.1.v_proj.lora_B f32[64, 8]
  v_of_blocks_1_v_proj_lora_B: at(0, 6275840, 2048), // v of blocks.1.v_proj.lora_B f32[64, 8]
  m_of_blocks_1_o_proj_lora_A: at(0, 6277888, 4096), // m of blocks.1.o_proj.lora_A f32[8, 128]
  v_of_blocks_1_o_proj_lora_A: at(0, 6281984, 4096), // v of blocks.1.o_proj.lora_A f32[8, 128]
  m_of_blocks_1_o_proj_lora_B: at(0, 6286080, 4096), // m of blocks.1.o_proj.lora_B f32[128, 8]
  v_of_blocks_1_o_proj_lora_B: at(0, 6290176, 4096), // v of blocks.1.o_proj.lora_B f32[128, 8]
  m_of_blocks_1_gate_proj_lora_A: at(0, 6294272, 4096), // m of blocks.1.gate_proj.lora_A f32[8, 128]
  v_of_blocks_1_gate_proj_lora_A: at(0, 6298368, 4096), // v of blocks.1.gate_proj.lora_A f32[8, 128]
  m_of_blocks_1_gate_proj_lora_B: at(0, 6302464, 11264), // m of blocks.1.gate_proj.lora_B f32[352, 8]
  v_of_blocks_1_gate_proj_lora_B: at(0, 6313728, 11264), // v of blocks.1.gate_proj.lora_B f32[352, 8]
  m_of_blocks_1_up_proj_lora_A: at(0, 6324992, 4096), // m of blocks.1.up_proj.lora_A f32[8, 128]
  v_of_blocks_1_up_proj_lora_A: at(0, 6329088, 4096), // v of blocks.1.up_proj.lora_A f32[8, 128]
  m_of_blocks_1_up_proj_lora_B: at(0, 6333184, 11264), // m of blocks.1.up_proj.lora_B f32[352, 8]
  v_of_blocks_1_up_proj_lora_B: at(0, 6344448, 11264), // v of blocks.1.up_proj.lora_B f32[352, 8]
  m_of_blocks_1_down_proj_lora_A: at(0, 6355712, 11264), // m of blocks.1.down_proj.lora_A f32[8, 352]
  v_of_blocks_1_down_proj_lora_A: at(0, 6366976, 11264), // v of blocks.1.down_proj.lora_A f32[8, 352]
  m_of_blocks_1_down_proj_lora_B: at(0, 6378240, 4096), // m of blocks.1.down_proj.lora_B f32[128, 8]
  v_of_blocks_1_down_proj_lora_B: at(0, 6382336, 4096), // v of blocks.1.down_proj.lora_B f32[128, 8]
  m_of_blocks_2_q_proj_lora_A: at(0, 6386432, 4096), // m of blocks.2.q_proj.lora_A f32[8, 128]
  v_of_blocks_2_q_proj_lora_A: at(0, 6390528, 4096), // v of blocks.2.q_proj.lora_A f32[8, 128]
  m_of_blocks_2_q_proj_lora_B: at(0, 6394624, 4096), // m of blocks.2.q_proj.lora_B f32[128, 8]
  v_of_blocks_2_q_proj_lora_B: at(0, 6398720, 4096), // v of blocks.2.q_proj.lora_B f32[128, 8]
  m_of_blocks_2_k_proj_lora_A: at(0, 6402816, 4096), // m of blocks.2.k_proj.lora_A f32[8, 128]
  v_of_blocks_2_k_proj_lora_A: at(0, 6406912, 4096), // v of blocks.2.k_proj.lora_A f32[8, 128]
  m_of_blocks_2_k_proj_lora_B: at(0, 6411008, 2048), // m of blocks.2.k_proj.lora_B f32[64, 8]
  v_of_blocks_2_k_proj_lora_B: at(0, 6413056, 2048), // v of blocks.2.k_proj.lora_B f32[64, 8]
  m_of_blocks_2_v_proj_lora_A: at(0, 6415104, 4096), // m of blocks.2.v_proj.lora_A f32[8, 128]
  v_of_blocks_2_v_proj_lora_A: at(0, 6419200, 4096), // v of blocks.2.v_proj.lora_A f32[8, 128]
  m_of_blocks_2_v_proj_lora_B: at(0, 6423296, 2048), // m of blocks.2.v_proj.lora_B f32[64, 8]
  v_of_blocks_2_v_proj_lora_B: at(0, 6425344, 2048), // v of blocks.2.v_proj.lora_B f32[64, 8]
  m_of_blocks_2_o_proj_lora_A: at(0, 6427392, 4096), // m of blocks.2.o_proj.lora_A f32[8, 128]
  v_of_blocks_2_o_proj_lora_A: at(0, 6431488, 4096), // v of blocks.2.o_proj.lora_A f32[8, 128]
  m_of_blocks_2_o_proj_lora_B: at(0, 6435584, 4096), // m of blocks.2.o_proj.lora_B f32[128, 8]
  v_of_blocks_2_o_proj_lora_B: at(0, 6439680, 4096), // v of blocks.2.o_proj.lora_B f32[128, 8]
  m_of_blocks_2_gate_proj_lora_A: at(0, 6443776, 4096), // m of blocks.2.gate_proj.lora_A f32[8, 128]
  v_of_blocks_2_gate_proj_lora_A: at(0, 6447872, 4096), // v of blocks.2.gate_proj.lora_A f32[8, 128]
  m_of_blocks_2_gate_proj_lora_B: at(0, 6451968, 11264), // m of blocks.2.gate_proj.lora_B f32[352, 8]
  v_of_blocks_2_gate_proj_lora_B: at(0, 6463232, 11264), // v of blocks.2.gate_proj.lora_B f32[352, 8]
  m_of_blocks_2_up_proj_lora_A: at(0, 6474496, 4096), // m of blocks.2.up_proj.lora_A f32[8, 128]
  v_of_blocks_2_up_proj_lora_A: at(0, 6478592, 4096), // v of blocks.2.up_proj.lora_A f32[8, 128]
  m_of_blocks_2_up_proj_lora_B: at(0, 6482688, 11264), // m of blocks.2.up_proj.lora_B f32[352, 8]
  v_of_blocks_2_up_proj_lora_B: at(0, 6493952, 11264), // v of blocks.2.up_proj.lora_B f32[352, 8]
  m_of_blocks_2_down_proj_lora_A: at(0, 6505216, 11264), // m of blocks.2.down_proj.lora_A f32[8, 352]
  v_of_blocks_2_down_proj_lora_A: at(0, 6516480, 11264), // v of blocks.2.down_proj.lora_A f32[8, 352]
  m_of_blocks_2_down_proj_lora_B: at(0, 6527744, 4096), // m of blocks.2.down_proj.lora_B f32[128, 8]
  v_of_blocks_2_down_proj_lora_B: at(0, 6531840, 4096), // v of blocks.2.down_proj.lora_B f32[128, 8]
  m_of_blocks_3_q_proj_lora_A: at(0, 6535936, 4096), // m of blocks.3.q_proj.lora_A f32[8, 128]
  v_of_blocks_3_q_proj_lora_A: at(0, 6540032, 4096), // v of blocks.3.q_proj.lora_A f32[8, 128]
  m_of_blocks_3_q_proj_lora_B: at(0, 6544128, 4096), // m of blocks.3.q_proj.lora_B f32[128, 8]
  v_of_blocks_3_q_proj_lora_B: at(0, 6548224, 4096), // v of blocks.3.q_proj.lora_B f32[128, 8]
  m_of_blocks_3_k_proj_lora_A: at(0, 6552320, 4096), // m of blocks.3.k_proj.lora_A f32[8, 128]
  v_of_blocks_3_k_proj_lora_A: at(0, 6556416, 4096), // v of blocks.3.k_proj.lora_A f32[8, 128]
  m_of_blocks_3_k_proj_lora_B: at(0, 6560512, 2048), // m of blocks.3.k_proj.lora_B f32[64, 8]
  v_of_blocks_3_k_proj_lora_B: at(0, 6562560, 2048), // v of blocks.3.k_proj.lora_B f32[64, 8]
  m_of_blocks_3_v_proj_lora_A: at(0, 6564608, 4096), // m of blocks.3.v_proj.lora_A f32[8, 128]
  v_of_blocks_3_v_proj_lora_A: at(0, 6568704, 4096), // v of blocks.3.v_proj.lora_A f32[8, 128]
  m_of_blocks_3_v_proj_lora_B: at(0, 6572800, 2048), // m of blocks.3.v_proj.lora_B f32[64, 8]
  v_of_blocks_3_v_proj_lora_B: at(0, 6574848, 2048), // v of blocks.3.v_proj.lora_B f32[64, 8]
  m_of_blocks_3_o_proj_lora_A: at(0, 6576896, 4096), // m of blocks.3.o_proj.lora_A f32[8, 128]
  v_of_blocks_3_o_proj_lora_A: at(0, 6580992, 4096), // v of blocks.3.o_proj.lora_A f32[8, 128]
  m_of_blocks_3_o_proj_lora_B: at(0, 6585088, 4096), // m of blocks.3.o_proj.lora_B f32[128, 8]
  v_of_blocks_3_o_proj_lora_B: at(0, 6589184, 4096), // v of blocks.3.o_proj.lora_B f32[128, 8]
  m_of_blocks_3_gate_proj_lora_A: at(0, 6593280, 4096), // m of blocks.3.gate_proj.lora_A f32[8, 128]
  v_of_blocks_3_gate_proj_lora_A: at(0, 6597376, 4096), // v of blocks.3.gate_proj.lora_A f32[8, 128]
  m_of_blocks_3_gate_proj_lora_B: at(0, 6601472, 11264), // m of blocks.3.gate_proj.lora_B f32[352, 8]
  v_of_blocks_3_gate_proj_lora_B: at(0, 6612736, 11264), // v of blocks.3.gate_proj.lora_B f32[352, 8]
  m_of_blocks_3_up_proj_lora_A: at(0, 6624000, 4096), // m of blocks.3.up_proj.lora_A f32[8, 128]
  v_of_blocks_3_up_proj_lora_A: at(0, 6628096, 4096), // v of blocks.3.up_proj.lora_A f32[8, 128]
  m_of_blocks_3_up_proj_lora_B: at(0, 6632192, 11264), // m of blocks.3.up_proj.lora_B f32[352, 8]
  v_of_blocks_3_up_proj_lora_B: at(0, 6643456, 11264), // v of blocks.3.up_proj.lora_B f32[352, 8]
  m_of_blocks_3_down_proj_lora_A: at(0, 6654720, 11264), // m of blocks.3.down_proj.lora_A f32[8, 352]
  v_of_blocks_3_down_proj_lora_A: at(0, 6665984, 11264), // v of blocks.3.down_proj.lora_A f32[8, 352]
  m_of_blocks_3_down_proj_lora_B: at(0, 6677248, 4096), // m of blocks.3.down_proj.lora_B f32[128, 8]
  v_of_blocks_3_down_proj_lora_B: at(0, 6681344, 4096), // v of blocks.3.down_proj.lora_B f32[128, 8]
  m_of_blocks_4_q_proj_lora_A: at(0, 6685440, 4096), // m of blocks.4.q_proj.lora_A f32[8, 128]
  v_of_blocks_4_q_proj_lora_A: at(0, 6689536, 4096), // v of blocks.4.q_proj.lora_A f32[8, 128]
  m_of_blocks_4_q_proj_lora_B: at(0, 6693632, 4096), // m of blocks.4.q_proj.lora_B f32[128, 8]
  v_of_blocks_4_q_proj_lora_B: at(0, 6697728, 4096), // v of blocks.4.q_proj.lora_B f32[128, 8]
  m_of_blocks_4_k_proj_lora_A: at(0, 6701824, 4096), // m of blocks.4.k_proj.lora_A f32[8, 128]
  v_of_blocks_4_k_proj_lora_A: at(0, 6705920, 4096), // v of blocks.4.k_proj.lora_A f32[8, 128]
  m_of_blocks_4_k_proj_lora_B: at(0, 6710016, 2048), // m of blocks.4.k_proj.lora_B f32[64, 8]
  v_of_blocks_4_k_proj_lora_B: at(0, 6712064, 2048), // v of blocks.4.k_proj.lora_B f32[64, 8]
  m_of_blocks_4_v_proj_lora_A: at(0, 6714112, 4096), // m of blocks.4.v_proj.lora_A f32[8, 128]
  v_of_blocks_4_v_proj_lora_A: at(0, 6718208, 4096), // v of blocks.4.v_proj.lora_A f32[8, 128]
  m_of_blocks_4_v_proj_lora_B: at(0, 6722304, 2048), // m of blocks.4.v_proj.lora_B f32[64, 8]
  v_of_blocks_4_v_proj_lora_B: at(0, 6724352, 2048), // v of blocks.4.v_proj.lora_B f32[64, 8]
  m_of_blocks_4_o_proj_lora_A: at(0, 6726400, 4096), // m of blocks.4.o_proj.lora_A f32[8, 128]
  v_of_blocks_4_o_proj_lora_A: at(0, 6730496, 4096), // v of blocks.4.o_proj.lora_A f32[8, 128]
  m_of_blocks_4_o_proj_lora_B: at(0, 6734592, 4096), // m of blocks.4.o_proj.lora_B f32[128, 8]
  v_of_blocks_4_o_proj_lora_B: at(0, 6738688, 4096), // v of blocks.4.o_proj.lora_B f32[128, 8]
  m_of_blocks_4_gate_proj_lora_A: at(0, 6742784, 4096), // m of blocks.4.gate_proj.lora_A f32[8, 128]
  v_of_blocks_4_gate_proj_lora_A: at(0, 6746880, 4096), // v of blocks.4.gate_proj.lora_A f32[8, 128]
  m_of_blocks_4_gate_proj_lora_B: at(0, 6750976, 11264), // m of blocks.4.gate_proj.lora_B f32[352, 8]
  v_of_blocks_4_gate_proj_lora_B: at(0, 6762240, 11264), // v of blocks.4.gate_proj.lora_B f32[352, 8]
  m_of_blocks_4_up_proj_lora_A: at(0, 6773504, 4096), // m of blocks.4.up_proj.lora_A f32[8, 128]
  v_of_blocks_4_up_proj_lora_A: at(0, 6777600, 4096), // v of blocks.4.up_proj.lora_A f32[8, 128]
  m_of_blocks_4_up_proj_lora_B: at(0, 6781696, 11264), // m of blocks.4.up_proj.lora_B f32[352, 8]
  v_of_blocks_4_up_proj_lora_B: at(0, 6792960, 11264), // v of blocks.4.up_proj.lora_B f32[352, 8]
  m_of_blocks_4_down_proj_lora_A: at(0, 6804224, 11264), // m of blocks.4.down_proj.lora_A f32[8, 352]
  v_of_blocks_4_down_proj_lora_A: at(0, 6815488, 11264), // v of blocks.4.down_proj.lora_A f32[8, 352]
  m_of_blocks_4_down_proj_lora_B: at(0, 6826752, 4096), // m of blocks.4.down_proj.lora_B f32[128, 8]
  v_of_blocks_4_down_proj_lora_B: at(0, 6830848, 4096), // v of blocks.4.down_proj.lora_B f32[128, 8]
  m_of_blocks_5_q_proj_lora_A: at(0, 6834944, 4096), // m of blocks.5.q_proj.lora_A f32[8, 128]
  v_of_blocks_5_q_proj_lora_A: at(0, 6839040, 4096), // v of blocks.5.q_proj.lora_A f32[8, 128]
  m_of_blocks_5_q_proj_lora_B: at(0, 6843136, 4096), // m of blocks.5.q_proj.lora_B f32[128, 8]
  v_of_blocks_5_q_proj_lora_B: at(0, 6847232, 4096), // v of blocks.5.q_proj.lora_B f32[128, 8]
  m_of_blocks_5_k_proj_lora_A: at(0, 6851328, 4096), // m of blocks.5.k_proj.lora_A f32[8, 128]
  v_of_blocks_5_k_proj_lora_A: at(0, 6855424, 4096), // v of blocks.5.k_proj.lora_A f32[8, 128]
  m_of_blocks_5_k_proj_lora_B: at(0, 6859520, 2048), // m of blocks.5.k_proj.lora_B f32[64, 8]
  v_of_blocks_5_k_proj_lora_B: at(0, 6861568, 2048), // v of blocks.5.k_proj.lora_B f32[64, 8]
  m_of_blocks_5_v_proj_lora_A: at(0, 6863616, 4096), // m of blocks.5.v_proj.lora_A f32[8, 128]
  v_of_blocks_5_v_proj_lora_A: at(0, 6867712, 4096), // v of blocks.5.v_proj.lora_A f32[8, 128]
  m_of_blocks_5_v_proj_lora_B: at(0, 6871808, 2048), // m of blocks.5.v_proj.lora_B f32[64, 8]
  v_of_blocks_5_v_proj_lora_B: at(0, 6873856, 2048), // v of blocks.5.v_proj.lora_B f32[64, 8]
  m_of_blocks_5_o_proj_lora_A: at(0, 6875904, 4096), // m of blocks.5.o_proj.lora_A f32[8, 128]
  v_of_blocks_5_o_proj_lora_A: at(0, 6880000, 4096), // v of blocks.5.o_proj.lora_A f32[8, 128]
  m_of_blocks_5_o_proj_lora_B: at(0, 6884096, 4096), // m of blocks.5.o_proj.lora_B f32[128, 8]
  v_of_blocks_5_o_proj_lora_B: at(0, 6888192, 4096), // v of blocks.5.o_proj.lora_B f32[128, 8]
  m_of_blocks_5_gate_proj_lora_A: at(0, 6892288, 4096), // m of blocks.5.gate_proj.lora_A f32[8, 128]
  v_of_blocks_5_gate_proj_lora_A: at(0, 6896384, 4096), // v of blocks.5.gate_proj.lora_A f32[8, 128]
  m_of_blocks_5_gate_proj_lora_B: at(0, 6900480, 11264), // m of blocks.5.gate_proj.lora_B f32[352, 8]
  v_of_blocks_5_gate_proj_lora_B: at(0, 6911744, 11264), // v of blocks.5.gate_proj.lora_B f32[352, 8]
  m_of_blocks_5_up_proj_lora_A: at(0, 6923008, 4096), // m of blocks.5.up_proj.lora_A f32[8, 128]
  v_of_blocks_5_up_proj_lora_A: at(0, 6927104, 4096), // v of blocks.5.up_proj.lora_A f32[8, 128]
  m_of_blocks_5_up_proj_lora_B: at(0, 6931200, 11264), // m of blocks.5.up_proj.lora_B f32[352, 8]
  v_of_blocks_5_up_proj_lora_B: at(0, 6942464, 11264), // v of blocks.5.up_proj.lora_B f32[352, 8]
  m_of_blocks_5_down_proj_lora_A: at(0, 6953728, 11264), // m of blocks.5.down_proj.lora_A f32[8, 352]
  v_of_blocks_5_down_proj_lora_A: at(0, 6964992, 11264), // v of blocks.5.down_proj.lora_A f32[8, 352]
  m_of_blocks_5_down_proj_lora_B: at(0, 6976256, 4096), // m of blocks.5.down_proj.lora_B f32[128, 8]
  v_of_blocks_5_down_proj_lora_B: at(0, 6980352, 4096), // v of blocks.5.down_proj.lora_B f32[128, 8]
  shared_4: at(0, 6984448, 1792),
  shared_5: at(0, 6984448, 4096), // blocks.0.rstd(attn_norm) f32[8, 128, 1]; then workspace u32[1024]; then d blocks.0.q_proj.lora_A f32[8, 128]; then rows f32[8, 128]
  workspace: at(0, 6984448, 11264), // workspace u32[2816]
  shared_6: at(0, 6984448, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]; then blocks.0.linear(gate_proj) low f32[8, 128, 8]; then 10 more
  workspace_2: at(0, 6984448, 65536), // workspace u32[16384]
  workspace_3: at(0, 6984448, 180224), // workspace u32[45056]
  shared_7: at(0, 6984448, 524288), // x f32[8, 128, 128]; then blocks.0.normalised(mlp_norm) f32[8, 128, 128]; then blocks.0.x f32[8, 128, 128]; then 11 more
  shared_8: at(0, 6984448, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.1.linear(gate_proj) f32[8, 128, 352]; then blocks.2.linear(gate_proj) f32[8, 128, 352]; then 3 more
  shared_9: at(0, 6986240, 1792),
  shared_10: at(0, 6988032, 512),
  shared_11: at(0, 6988544, 4), // gradientNorm f32[]; then Σg² f32[]; then loss f32[]
  shared_12: at(0, 6988544, 1179648),
  workspace_4: at(0, 6988544, 4128768), // workspace u32[1032192]
  shared_13: at(0, 6988608, 4), // Σg² f32[]; then crossEntropy f32[]
  g: at(0, 6988672, 4), // Σg² f32[]
  g_2: at(0, 6988736, 4), // Σg² f32[]
  g_3: at(0, 6988800, 4), // Σg² f32[]
  g_4: at(0, 6988864, 4), // Σg² f32[]
  g_5: at(0, 6988928, 4), // Σg² f32[]
  g_6: at(0, 6988992, 4), // Σg² f32[]
  g_7: at(0, 6989056, 4), // Σg² f32[]
  g_8: at(0, 6989120, 4), // Σg² f32[]
  g_9: at(0, 6989184, 4), // Σg² f32[]
  g_10: at(0, 6989248, 4), // Σg² f32[]
  g_11: at(0, 6989312, 4), // Σg² f32[]
  g_12: at(0, 6989376, 4), // Σg² f32[]
  g_13: at(0, 6989440, 4), // Σg² f32[]
  g_14: at(0, 6989504, 4), // Σg² f32[]
  g_15: at(0, 6989568, 4), // Σg² f32[]
  g_16: at(0, 6989632, 4), // Σg² f32[]
  g_17: at(0, 6989696, 4), // Σg² f32[]
  g_18: at(0, 6989760, 4), // Σg² f32[]
  g_19: at(0, 6989824, 4), // Σg² f32[]
  g_20: at(0, 6989888, 4), // Σg² f32[]
  g_21: at(0, 6989952, 4), // Σg² f32[]
  g_22: at(0, 6990016, 4), // Σg² f32[]
  g_23: at(0, 6990080, 4), // Σg² f32[]
  g_24: at(0, 6990144, 4), // Σg² f32[]
  g_25: at(0, 6990208, 4), // Σg² f32[]
  g_26: at(0, 6990272, 4), // Σg² f32[]
  g_27: at(0, 6990336, 4), // Σg² f32[]
  g_28: at(0, 6990400, 4), // Σg² f32[]
  g_29: at(0, 6990464, 4), // Σg² f32[]
  g_30: at(0, 6990528, 4), // Σg² f32[]
  g_31: at(0, 6990592, 4), // Σg² f32[]
  g_32: at(0, 6990656, 4), // Σg² f32[]
  g_33: at(0, 6990720, 4), // Σg² f32[]
  g_34: at(0, 6990784, 4), // Σg² f32[]
  g_35: at(0, 6990848, 4), // Σg² f32[]
  g_36: at(0, 6990912, 4), // Σg² f32[]
  g_37: at(0, 6990976, 4), // Σg² f32[]
  g_38: at(0, 6991040, 4), // Σg² f32[]
  g_39: at(0, 6991104, 4), // Σg² f32[]
  g_40: at(0, 6991168, 4), // Σg² f32[]
  g_41: at(0, 6991232, 4), // Σg² f32[]
  g_42: at(0, 6991296, 4), // Σg² f32[]
  g_43: at(0, 6991360, 4), // Σg² f32[]
  g_44: at(0, 6991424, 4), // Σg² f32[]
  g_45: at(0, 6991488, 4), // Σg² f32[]
  g_46: at(0, 6991552, 4), // Σg² f32[]
  g_47: at(0, 6991616, 4), // Σg² f32[]
  g_48: at(0, 6991680, 4), // Σg² f32[]
  g_49: at(0, 6991744, 4), // Σg² f32[]
  g_50: at(0, 6991808, 4), // Σg² f32[]
  g_51: at(0, 6991872, 4), // Σg² f32[]
  g_52: at(0, 6991936, 4), // Σg² f32[]
  g_53: at(0, 6992000, 4), // Σg² f32[]
  g_54: at(0, 6992064, 4), // Σg² f32[]
  g_55: at(0, 6992128, 4), // Σg² f32[]
  g_56: at(0, 6992192, 4), // Σg² f32[]
  g_57: at(0, 6992256, 4), // Σg² f32[]
  g_58: at(0, 6992320, 4), // Σg² f32[]
  g_59: at(0, 6992384, 4), // Σg² f32[]
  g_60: at(0, 6992448, 4), // Σg² f32[]
  g_61: at(0, 6992512, 4), // Σg² f32[]
  g_62: at(0, 6992576, 4), // Σg² f32[]
  g_63: at(0, 6992640, 4), // Σg² f32[]
  g_64: at(0, 6992704, 4), // Σg² f32[]
  g_65: at(0, 6992768, 4), // Σg² f32[]
  g_66: at(0, 6992832, 4), // Σg² f32[]
  g_67: at(0, 6992896, 4), // Σg² f32[]
  g_68: at(0, 6992960, 4), // Σg² f32[]
  g_69: at(0, 6993024, 4), // Σg² f32[]
  g_70: at(0, 6993088, 4), // Σg² f32[]
  g_71: at(0, 6993152, 4), // Σg² f32[]
  g_72: at(0, 6993216, 4), // Σg² f32[]
  g_73: at(0, 6993280, 4), // Σg² f32[]
  g_74: at(0, 6993344, 4), // Σg² f32[]
  g_75: at(0, 6993408, 4), // Σg² f32[]
  g_76: at(0, 6993472, 4), // Σg² f32[]
  g_77: at(0, 6993536, 4), // Σg² f32[]
  g_78: at(0, 6993600, 4), // Σg² f32[]
  g_79: at(0, 6993664, 4), // Σg² f32[]
  g_80: at(0, 6993728, 4), // Σg² f32[]
  g_81: at(0, 6993792, 4), // Σg² f32[]
  g_82: at(0, 6993856, 4), // Σg² f32[]
  g_83: at(0, 6993920, 4), // Σg² f32[]
  workspace_5: at(0, 7017216, 4096), // workspace u32[1024]
  workspace_6: at(0, 7017216, 11264), // workspace u32[2816]
  shared_14: at(0, 7017216, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then 13 more
  d_blocks_0_q_proj_lora_B: at(0, 7049984, 4096), // d blocks.0.q_proj.lora_B f32[128, 8]
  shared_15: at(0, 7049984, 32768), // matmul f32[1024, 8]; then d blocks.0.linear(k_proj) low f32[8, 128, 8]
  shared_16: at(0, 7049984, 262144), // blocks.0.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.0.splitHeads f32[8, 128, 2, 32]
  d_blocks_0_k_proj_lora_A: at(0, 7082752, 4096), // d blocks.0.k_proj.lora_A f32[8, 128]
  d_blocks_0_linear_v_proj_low: at(0, 7082752, 32768), // d blocks.0.linear(v_proj) low f32[8, 128, 8]
  workspace_7: at(0, 7312128, 2048), // workspace u32[512]
  shared_17: at(0, 7312128, 4096), // workspace u32[1024]; then d blocks.0.v_proj.lora_A f32[8, 128]
  shared_18: at(0, 7312128, 32768), // blocks.0.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.0.linear(v_proj) low f32[8, 128, 8]
  d_blocks_0_k_proj_lora_B: at(0, 7316224, 2048), // d blocks.0.k_proj.lora_B f32[64, 8]
  shared_19: at(0, 7344896, 2048), // workspace u32[512]; then d blocks.0.v_proj.lora_B f32[64, 8]
  workspace_8: at(0, 7344896, 4096), // workspace u32[1024]
  shared_20: at(0, 7344896, 16384), // blocks.0.attention f32[8, 4, 128]; then workspace u32[4096]
  shared_21: at(0, 7344896, 32768), // blocks.0.linear(v_proj) low f32[8, 128, 8]; then blocks.0.linear(o_proj) low f32[8, 128, 8]; then d blocks.0.linear(o_proj) low f32[8, 128, 8]
  shared_22: at(0, 7377664, 1792),
  workspace_9: at(0, 7377664, 2048), // workspace u32[512]
  shared_23: at(0, 7377664, 4096), // rows f32[8, 128]; then workspace u32[1024]
  x: at(0, 7377664, 524288), // x f32[8, 128, 128]
  shared_24: at(0, 7379456, 1792),
  shared_25: at(0, 7381248, 512),
  matmul: at(0, 7381760, 32768), // matmul f32[1024, 8]
  shared_26: at(0, 7381760, 524288), // blocks.0.normalised(mlp_norm) f32[8, 128, 128]; then x f32[8, 128, 128]; then blocks.0.h f32[8, 128, 128]
  shared_27: at(0, 7508736, 4096), // blocks.0.rstd(attn_norm) f32[8, 128, 1]; then blocks.0.rstd(mlp_norm) f32[8, 128, 1]; then blocks.1.rstd(attn_norm) f32[8, 128, 1]; then 10 more
  blocks_5_linear_down_proj_low: at(0, 7508736, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]
  workspace_10: at(0, 7508736, 74752), // workspace u32[18688]
  workspace_11: at(0, 7508736, 180224), // workspace u32[45056]
  shared_28: at(0, 7508736, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]; then blocks.1.linear(v_proj) high f32[8, 128, 64]; then blocks.2.linear(v_proj) high f32[8, 128, 64]; then 3 more
  shared_29: at(0, 7508736, 524288), // blocks.0.h f32[8, 128, 128]; then blocks.0.linear(o_proj) base f32[8, 128, 128]; then blocks.0.linear(down_proj) base f32[8, 128, 128]; then 15 more
  workspace_12: at(0, 7541504, 11264), // workspace u32[2816]
  shared_30: at(0, 7583488, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then 3 more
  shared_31: at(0, 7770880, 32768), // blocks.0.linear(v_proj) low f32[8, 128, 8]; then blocks.1.linear(v_proj) low f32[8, 128, 8]; then blocks.2.linear(v_proj) low f32[8, 128, 8]; then 3 more
  shared_32: at(0, 7770880, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]; then blocks.1.linear(v_proj) f32[8, 128, 64]; then blocks.2.linear(v_proj) f32[8, 128, 64]; then 3 more
  workspace_13: at(0, 7803648, 2048), // workspace u32[512]
  workspace_14: at(0, 7901952, 74752), // workspace u32[18688]
  blocks_0_linear_v_proj_high: at(0, 7901952, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]
  shared_33: at(0, 7901952, 524288), // blocks.0.h f32[8, 128, 128]; then blocks.0.linear(o_proj) base f32[8, 128, 128]
  shared_34: at(0, 7906048, 4096), // blocks.0.rstd(mlp_norm) f32[8, 128, 1]; then d blocks.0.o_proj.lora_B f32[128, 8]
  loss: at(0, 7910144, 4), // loss f32[]
  workspace_15: at(0, 7910144, 180224), // workspace u32[45056]
  shared_35: at(0, 7910208, 32768), // blocks.0.linear(gate_proj) low f32[8, 128, 8]; then d blocks.0.linear(gate_proj) low f32[8, 128, 8]
  shared_36: at(0, 7910208, 524288), // d blocks.0.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.0.a f32[8, 128, 128]; then d rope f32[8, 128, 4, 32]
  workspace_16: at(0, 7942976, 4096), // workspace u32[1024]
  workspace_17: at(0, 7942976, 11264), // workspace u32[2816]
  shared_37: at(0, 7942976, 32768), // blocks.0.linear(gate_proj) low f32[8, 128, 8]; then blocks.0.linear(up_proj) low f32[8, 128, 8]; then d blocks.0.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_18: at(0, 7975744, 11264), // workspace u32[2816]
  shared_38: at(0, 7975744, 32768), // blocks.0.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_39: at(0, 7975744, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_40: at(0, 8008512, 524288), // blocks.0.linear(down_proj) base f32[8, 128, 128]; then blocks.1.normalised(attn_norm) f32[8, 128, 128]
  shared_41: at(0, 8033024, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(o_proj) low f32[8, 128, 8]; then blocks.2.linear(o_proj) low f32[8, 128, 8]; then 4 more
  workspace_19: at(0, 8033024, 65536), // workspace u32[16384]
  shared_42: at(0, 8033024, 524288), // blocks.0.normalised(attn_norm) f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then 22 more
  workspace_20: at(0, 8065792, 4096), // workspace u32[1024]
  blocks_0_linear_v_proj: at(0, 8164096, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  blocks_0_linear_o_proj_low: at(0, 8426240, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]
  workspace_21: at(0, 8426240, 65536), // workspace u32[16384]
  shared_43: at(0, 8426240, 524288), // blocks.0.normalised(attn_norm) f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then blocks.0.linear(o_proj) high f32[8, 128, 128]
  shared_44: at(0, 8426240, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then 9 more
  shared_45: at(0, 8434496, 524288), // d blocks.0.a f32[8, 128, 128]; then blocks.0.normalised(attn_norm) f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then 2 more
  blocks_1_rstd_attn_norm: at(0, 8532800, 4096), // blocks.1.rstd(attn_norm) f32[8, 128, 1]
  blocks_0_linear_down_proj_low: at(0, 8532800, 32768), // blocks.0.linear(down_proj) low f32[8, 128, 8]
  workspace_22: at(0, 8532800, 180224), // workspace u32[45056]
  blocks_0_linear_down_proj_high: at(0, 8532800, 524288), // blocks.0.linear(down_proj) high f32[8, 128, 128]
  shared_46: at(0, 8536896, 32768), // blocks.1.linear(q_proj) low f32[8, 128, 8]; then d blocks.1.linear(q_proj) low f32[8, 128, 8]
  d_blocks_1_normalised_attn_norm: at(0, 8536896, 524288), // d blocks.1.normalised(attn_norm) f32[8, 128, 128]
  shared_47: at(0, 8557312, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  workspace_23: at(0, 8557312, 65536), // workspace u32[16384]
  shared_48: at(0, 8557312, 262144), // blocks.0.linear(k_proj) base f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]; then blocks.1.linear(k_proj) base f32[8, 128, 64]; then 9 more
  shared_49: at(0, 8557312, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.1.linear(q_proj) high f32[8, 128, 128]; then 4 more
  shared_50: at(0, 8569664, 32768), // workspace u32[8192]; then blocks.1.linear(k_proj) low f32[8, 128, 8]; then d blocks.1.linear(k_proj) low f32[8, 128, 8]
  shared_51: at(0, 8569664, 524288), // blocks.1.linear(q_proj) base f32[8, 128, 128]; then d blocks.1.splitHeads f32[8, 128, 4, 32]
  workspace_24: at(0, 8590080, 4096), // workspace u32[1024]
  matmul_2: at(0, 8602432, 32768), // matmul f32[1024, 8]
  shared_52: at(0, 8602432, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_53: at(0, 8819456, 32768), // workspace u32[8192]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.0.linear(v_proj) low f32[8, 128, 8]; then 10 more
  shared_54: at(0, 8819456, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(k_proj) high f32[8, 128, 64]; then 3 more
  workspace_25: at(0, 8852224, 4096), // workspace u32[1024]
  workspace_26: at(0, 8950528, 4096), // workspace u32[1024]
  shared_55: at(0, 8950528, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_56: at(0, 8950528, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  blocks_0_normalised_attn_norm: at(0, 8958784, 4096), // blocks.0.normalised(attn_norm) f32[8, 128, 1]
  workspace_27: at(0, 8958784, 65536), // workspace u32[16384]
  blocks_0_linear_v_proj_base: at(0, 8958784, 262144), // blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_57: at(0, 8958784, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  shared_58: at(0, 9081600, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  rope_2: at(0, 9081600, 262144), // rope f32[8, 128, 2, 32]
  shared_59: at(0, 9081600, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then blocks.1.linear(q_proj) f32[8, 128, 128]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then 3 more
  workspace_28: at(0, 9093952, 4096), // workspace u32[1024]
  shared_60: at(0, 9093952, 32768), // blocks.1.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_29: at(0, 9093952, 65536), // workspace u32[16384]
  workspace_30: at(0, 9114368, 2048), // workspace u32[512]
  workspace_31: at(0, 9114368, 4096), // workspace u32[1024]
  shared_61: at(0, 9126720, 32768), // d blocks.1.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_62: at(0, 9126720, 262144), // blocks.1.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.1.splitHeads f32[8, 128, 2, 32]
  workspace_32: at(0, 9159488, 4096), // workspace u32[1024]
  blocks_0_linear_k_proj: at(0, 9212672, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]
  workspace_33: at(0, 9220928, 32768), // workspace u32[8192]
  blocks_0_linear_v_proj_high_2: at(0, 9220928, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]
  shared_63: at(0, 9343744, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.1.linear(k_proj) f32[8, 128, 64]; then blocks.2.linear(k_proj) f32[8, 128, 64]; then 3 more
  workspace_34: at(0, 9388864, 4096), // workspace u32[1024]
  shared_64: at(0, 9388864, 32768), // blocks.1.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.1.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_35: at(0, 9417536, 11264), // workspace u32[2816]
  matmul_3: at(0, 9417536, 32768), // matmul f32[1024, 8]
  workspace_36: at(0, 9417536, 180224), // workspace u32[45056]
  matmul_4: at(0, 9417536, 524288), // matmul f32[1024, 128]
  shared_65: at(0, 9417536, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.0.linear(gate_proj) f32[8, 128, 352]
  shared_66: at(0, 9421632, 16384), // blocks.1.attention f32[8, 4, 128]; then workspace u32[4096]
  shared_67: at(0, 9421632, 32768), // blocks.1.linear(v_proj) low f32[8, 128, 8]; then blocks.1.linear(o_proj) low f32[8, 128, 8]; then d blocks.1.linear(o_proj) low f32[8, 128, 8]
  shared_68: at(0, 9454400, 524288), // blocks.0.x f32[8, 128, 128]; then blocks.1.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]
  blocks_0_linear_q_proj: at(0, 9474816, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]
  workspace_37: at(0, 9483072, 2048), // workspace u32[512]
  workspace_38: at(0, 9483072, 4096), // workspace u32[1024]
  workspace_39: at(0, 9483072, 74752), // workspace u32[18688]
  attentionGrad: at(0, 9483072, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_69: at(0, 9483072, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then matmul f32[1024, 128]
  attentionGrad_2: at(0, 9745216, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_40: at(0, 9868032, 11264), // workspace u32[2816]
  shared_70: at(0, 9868032, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  workspace_41: at(0, 9868032, 180224), // workspace u32[45056]
  shared_71: at(0, 9868032, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.1.linear(gate_proj) high f32[8, 128, 352]; then 9 more
  workspace_42: at(0, 9900800, 4096), // workspace u32[1024]
  shared_72: at(0, 9900800, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  workspace_43: at(0, 9941824, 4096), // workspace u32[1024]
  matmul_5: at(0, 9941824, 524288), // matmul f32[1024, 128]
  blocks_1_rstd_mlp_norm: at(0, 9978688, 4096), // blocks.1.rstd(mlp_norm) f32[8, 128, 1]
  matmul_6: at(0, 9978688, 32768), // matmul f32[1024, 8]
  workspace_44: at(0, 9978688, 74752), // workspace u32[18688]
  blocks_1_linear_v_proj_high: at(0, 9978688, 262144), // blocks.1.linear(v_proj) high f32[8, 128, 64]
  shared_73: at(0, 9978688, 524288), // blocks.1.h f32[8, 128, 128]; then blocks.1.linear(o_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d blocks.0.x f32[8, 128, 128]
  shared_74: at(0, 9982784, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then d blocks.1.linear(gate_proj) low f32[8, 128, 8]
  workspace_45: at(0, 9982784, 180224), // workspace u32[45056]
  d_blocks_1_normalised_mlp_norm: at(0, 9982784, 524288), // d blocks.1.normalised(mlp_norm) f32[8, 128, 128]
  workspace_46: at(0, 10007360, 4096), // workspace u32[1024]
  workspace_47: at(0, 10007360, 133120), // workspace u32[33280]
  matmul_7: at(0, 10007360, 524288), // matmul f32[1024, 128]
  workspace_48: at(0, 10015552, 4096), // workspace u32[1024]
  workspace_49: at(0, 10015552, 11264), // workspace u32[2816]
  shared_75: at(0, 10015552, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then d blocks.1.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_50: at(0, 10048320, 11264), // workspace u32[2816]
  shared_76: at(0, 10048320, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_77: at(0, 10048320, 1441792), // blocks.1.linear(gate_proj) f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_78: at(0, 10081088, 524288), // blocks.1.linear(down_proj) base f32[8, 128, 128]; then blocks.2.normalised(attn_norm) f32[8, 128, 128]
  blocks_1_linear_v_proj: at(0, 10240832, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  workspace_51: at(0, 10466112, 180224), // workspace u32[45056]
  matmul_8: at(0, 10466112, 524288), // matmul f32[1024, 128]
  workspace_52: at(0, 10502976, 74752), // workspace u32[18688]
  shared_79: at(0, 10502976, 262144), // blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(v_proj) base f32[8, 128, 64]
  shared_80: at(0, 10502976, 524288), // blocks.1.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.1.linear(o_proj) high f32[8, 128, 128]; then 2 more
  d_blocks_1_a: at(0, 10507072, 524288), // d blocks.1.a f32[8, 128, 128]
  workspace_53: at(0, 10531648, 65536), // workspace u32[16384]
  d_blocks_0_o: at(0, 10531648, 524288), // d blocks.0.o f32[8, 128, 128]
  blocks_2_rstd_attn_norm: at(0, 10605376, 4096), // blocks.2.rstd(attn_norm) f32[8, 128, 1]
  blocks_1_linear_down_proj_low: at(0, 10605376, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]
  workspace_54: at(0, 10605376, 180224), // workspace u32[45056]
  blocks_1_linear_down_proj_high: at(0, 10605376, 524288), // blocks.1.linear(down_proj) high f32[8, 128, 128]
  shared_81: at(0, 10609472, 32768), // blocks.2.linear(q_proj) low f32[8, 128, 8]; then d blocks.2.linear(q_proj) low f32[8, 128, 8]
  d_blocks_2_normalised_attn_norm: at(0, 10609472, 524288), // d blocks.2.normalised(attn_norm) f32[8, 128, 128]
  shared_82: at(0, 10642240, 32768), // workspace u32[8192]; then blocks.2.linear(k_proj) low f32[8, 128, 8]; then d blocks.2.linear(k_proj) low f32[8, 128, 8]
  shared_83: at(0, 10642240, 524288), // blocks.2.linear(q_proj) base f32[8, 128, 128]; then d blocks.2.splitHeads f32[8, 128, 4, 32]
  matmul_9: at(0, 10675008, 32768), // matmul f32[1024, 8]
  shared_84: at(0, 10675008, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_55: at(0, 10765120, 32768), // workspace u32[8192]
  shared_85: at(0, 10765120, 262144), // blocks.1.linear(k_proj) f32[8, 128, 64]; then blocks.1.linear(v_proj) high f32[8, 128, 64]
  workspace_56: at(0, 10859328, 11264), // workspace u32[2816]
  blocks_0_linear_up_proj_low: at(0, 10859328, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]
  workspace_57: at(0, 10859328, 180224), // workspace u32[45056]
  shared_86: at(0, 10859328, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.0.linear(up_proj) f32[8, 128, 352]; then d blocks.0.linear(up_proj) f32[8, 128, 352]
  matmul_10: at(0, 10990400, 524288), // matmul f32[1024, 128]
  workspace_58: at(0, 11027264, 2048), // workspace u32[512]
  blocks_1_linear_o_proj_low: at(0, 11027264, 32768), // blocks.1.linear(o_proj) low f32[8, 128, 8]
  workspace_59: at(0, 11027264, 65536), // workspace u32[16384]
  shared_87: at(0, 11027264, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_0_linear_v_proj_2: at(0, 11055936, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  shared_88: at(0, 11117312, 229376),
  rmsNorm_norm: at(0, 11117312, 524288), // rmsNorm(norm) f32[8, 128, 128]
  workspace_60: at(0, 11166528, 4096), // workspace u32[1024]
  shared_89: at(0, 11166528, 32768), // blocks.2.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_61: at(0, 11166528, 65536), // workspace u32[16384]
  shared_90: at(0, 11199296, 32768), // d blocks.2.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_91: at(0, 11199296, 262144), // blocks.2.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.2.splitHeads f32[8, 128, 2, 32]
  workspace_62: at(0, 11232064, 4096), // workspace u32[1024]
  shared_92: at(0, 11309824, 524288), // blocks.0.m f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then blocks.2.m f32[8, 128, 128]; then 3 more
  shared_93: at(0, 11309824, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then blocks.1.linear(up_proj) high f32[8, 128, 352]; then blocks.2.linear(up_proj) high f32[8, 128, 352]; then 3 more
  attention: at(0, 11318080, 16384), // attention f32[8, 4, 128]
  d_blocks_0_o_proj_lora_A: at(0, 11334464, 4096), // d blocks.0.o_proj.lora_A f32[8, 128]
  shared_94: at(0, 11346688, 229376),
  workspace_63: at(0, 11461440, 4096), // workspace u32[1024]
  shared_95: at(0, 11461440, 32768), // blocks.2.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.2.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_64: at(0, 11490112, 11264), // workspace u32[2816]
  matmul_11: at(0, 11490112, 32768), // matmul f32[1024, 8]
  workspace_65: at(0, 11490112, 180224), // workspace u32[45056]
  matmul_12: at(0, 11490112, 524288), // matmul f32[1024, 128]
  shared_96: at(0, 11490112, 1441792), // blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) f32[8, 128, 352]
  shared_97: at(0, 11494208, 16384), // blocks.2.attention f32[8, 4, 128]; then workspace u32[4096]
  shared_98: at(0, 11494208, 32768), // blocks.2.linear(v_proj) low f32[8, 128, 8]; then blocks.2.linear(o_proj) low f32[8, 128, 8]; then d blocks.2.linear(o_proj) low f32[8, 128, 8]
  workspace_66: at(0, 11514688, 180224), // workspace u32[45056]
  shared_99: at(0, 11526976, 524288), // blocks.1.x f32[8, 128, 128]; then blocks.2.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]
  workspace_67: at(0, 11551552, 4096), // workspace u32[1024]
  attentionGrad_3: at(0, 11551552, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_100: at(0, 11551552, 524288), // matmul f32[1024, 128]; then d blocks.1.h f32[8, 128, 128]
  shared_101: at(0, 11576064, 65536),
  workspace_68: at(0, 11641600, 524288), // workspace u32[131072]
  d_blocks_0_gate_proj_lora_B: at(0, 11694912, 11264), // d blocks.0.gate_proj.lora_B f32[352, 8]
  d_blocks_0_gate_proj_lora_A: at(0, 11706176, 4096), // d blocks.0.gate_proj.lora_A f32[8, 128]
  attentionGrad_4: at(0, 11813696, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_69: at(0, 12014400, 4096), // workspace u32[1024]
  matmul_13: at(0, 12014400, 524288), // matmul f32[1024, 128]
  blocks_2_rstd_mlp_norm: at(0, 12051264, 4096), // blocks.2.rstd(mlp_norm) f32[8, 128, 1]
  matmul_14: at(0, 12051264, 32768), // matmul f32[1024, 8]
  workspace_70: at(0, 12051264, 74752), // workspace u32[18688]
  blocks_2_linear_v_proj_high: at(0, 12051264, 262144), // blocks.2.linear(v_proj) high f32[8, 128, 64]
  shared_102: at(0, 12051264, 524288), // blocks.2.h f32[8, 128, 128]; then blocks.2.linear(o_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d blocks.1.x f32[8, 128, 128]
  shared_103: at(0, 12055360, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then d blocks.2.linear(gate_proj) low f32[8, 128, 8]
  workspace_71: at(0, 12055360, 180224), // workspace u32[45056]
  d_blocks_2_normalised_mlp_norm: at(0, 12055360, 524288), // d blocks.2.normalised(mlp_norm) f32[8, 128, 128]
  workspace_72: at(0, 12075840, 65536), // workspace u32[16384]
  shared_104: at(0, 12075840, 524288), // d blocks.1.o f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_73: at(0, 12088128, 4096), // workspace u32[1024]
  workspace_74: at(0, 12088128, 11264), // workspace u32[2816]
  shared_105: at(0, 12088128, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then d blocks.2.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_75: at(0, 12120896, 11264), // workspace u32[2816]
  shared_106: at(0, 12120896, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_107: at(0, 12120896, 1441792), // blocks.2.linear(gate_proj) f32[8, 128, 352]; then blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_108: at(0, 12153664, 524288), // blocks.2.linear(down_proj) base f32[8, 128, 128]; then blocks.3.normalised(attn_norm) f32[8, 128, 128]
  shared_109: at(0, 12165888, 1792),
  shared_110: at(0, 12167680, 1792),
  shared_111: at(0, 12169472, 512),
  shared_112: at(0, 12301120, 11264), // workspace u32[2816]; then d blocks.0.up_proj.lora_B f32[352, 8]
  workspace_76: at(0, 12301120, 180224), // workspace u32[45056]
  blocks_0_m: at(0, 12301120, 524288), // blocks.0.m f32[8, 128, 128]
  shared_113: at(0, 12301120, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then d blocks.0.g f32[8, 128, 352]
  d_blocks_0_up_proj_lora_A: at(0, 12312384, 4096), // d blocks.0.up_proj.lora_A f32[8, 128]
  blocks_2_linear_v_proj: at(0, 12313408, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  workspace_77: at(0, 12538688, 180224), // workspace u32[45056]
  matmul_15: at(0, 12538688, 524288), // matmul f32[1024, 128]
  workspace_78: at(0, 12575552, 74752), // workspace u32[18688]
  shared_114: at(0, 12575552, 262144), // blocks.2.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(v_proj) base f32[8, 128, 64]
  shared_115: at(0, 12575552, 524288), // blocks.2.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.2.linear(o_proj) high f32[8, 128, 128]; then 2 more
  d_blocks_2_a: at(0, 12579648, 524288), // d blocks.2.a f32[8, 128, 128]
  blocks_1_linear_v_proj_2: at(0, 12600128, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  matmul_16: at(0, 12600128, 524288), // matmul f32[1024, 128]
  blocks_3_rstd_attn_norm: at(0, 12677952, 4096), // blocks.3.rstd(attn_norm) f32[8, 128, 1]
  blocks_2_linear_down_proj_low: at(0, 12677952, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]
  workspace_79: at(0, 12677952, 180224), // workspace u32[45056]
  blocks_2_linear_down_proj_high: at(0, 12677952, 524288), // blocks.2.linear(down_proj) high f32[8, 128, 128]
  shared_116: at(0, 12682048, 32768), // blocks.3.linear(q_proj) low f32[8, 128, 8]; then d blocks.3.linear(q_proj) low f32[8, 128, 8]
  d_blocks_3_normalised_attn_norm: at(0, 12682048, 524288), // d blocks.3.normalised(attn_norm) f32[8, 128, 128]
  shared_117: at(0, 12714816, 32768), // workspace u32[8192]; then blocks.3.linear(k_proj) low f32[8, 128, 8]; then d blocks.3.linear(k_proj) low f32[8, 128, 8]
  shared_118: at(0, 12714816, 524288), // blocks.3.linear(q_proj) base f32[8, 128, 128]; then d blocks.3.splitHeads f32[8, 128, 4, 32]
  matmul_17: at(0, 12747584, 32768), // matmul f32[1024, 8]
  shared_119: at(0, 12747584, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_120: at(0, 12751616, 524288), // blocks.0.a f32[8, 128, 128]; then blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then 3 more
  workspace_80: at(0, 12837696, 32768), // workspace u32[8192]
  shared_121: at(0, 12837696, 262144), // blocks.2.linear(k_proj) f32[8, 128, 64]; then blocks.2.linear(v_proj) high f32[8, 128, 64]
  workspace_81: at(0, 12862272, 133120), // workspace u32[33280]
  workspace_82: at(0, 12931904, 11264), // workspace u32[2816]
  blocks_1_linear_up_proj_low: at(0, 12931904, 32768), // blocks.1.linear(up_proj) low f32[8, 128, 8]
  workspace_83: at(0, 12931904, 180224), // workspace u32[45056]
  shared_122: at(0, 12931904, 1441792), // blocks.1.linear(gate_proj) high f32[8, 128, 352]; then blocks.1.g f32[8, 128, 352]; then blocks.1.linear(up_proj) f32[8, 128, 352]; then d blocks.1.linear(up_proj) f32[8, 128, 352]
  attention_2: at(0, 12995392, 16384), // attention f32[8, 4, 128]
  matmul_18: at(0, 13062976, 524288), // matmul f32[1024, 128]
  workspace_84: at(0, 13099840, 2048), // workspace u32[512]
  blocks_2_linear_o_proj_low: at(0, 13099840, 32768), // blocks.2.linear(o_proj) low f32[8, 128, 8]
  workspace_85: at(0, 13099840, 65536), // workspace u32[16384]
  shared_123: at(0, 13099840, 524288), // blocks.2.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_86: at(0, 13239104, 4096), // workspace u32[1024]
  shared_124: at(0, 13239104, 32768), // blocks.3.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_87: at(0, 13239104, 65536), // workspace u32[16384]
  shared_125: at(0, 13271872, 32768), // d blocks.3.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_126: at(0, 13271872, 262144), // blocks.3.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.3.splitHeads f32[8, 128, 2, 32]
  workspace_88: at(0, 13304640, 4096), // workspace u32[1024]
  workspace_89: at(0, 13534016, 4096), // workspace u32[1024]
  shared_127: at(0, 13534016, 32768), // blocks.3.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.3.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_90: at(0, 13562688, 11264), // workspace u32[2816]
  matmul_19: at(0, 13562688, 32768), // matmul f32[1024, 8]
  workspace_91: at(0, 13562688, 180224), // workspace u32[45056]
  matmul_20: at(0, 13562688, 524288), // matmul f32[1024, 128]
  shared_128: at(0, 13562688, 1441792), // blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then blocks.2.linear(gate_proj) f32[8, 128, 352]
  shared_129: at(0, 13566784, 16384), // blocks.3.attention f32[8, 4, 128]; then workspace u32[4096]
  shared_130: at(0, 13566784, 32768), // blocks.3.linear(v_proj) low f32[8, 128, 8]; then blocks.3.linear(o_proj) low f32[8, 128, 8]; then d blocks.3.linear(o_proj) low f32[8, 128, 8]
  workspace_92: at(0, 13587264, 180224), // workspace u32[45056]
  shared_131: at(0, 13599552, 524288), // blocks.2.x f32[8, 128, 128]; then blocks.3.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.3.a f32[8, 128, 128]
  workspace_93: at(0, 13624128, 4096), // workspace u32[1024]
  attentionGrad_5: at(0, 13624128, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_132: at(0, 13624128, 524288), // matmul f32[1024, 128]; then d blocks.2.h f32[8, 128, 128]
  d_blocks_0_linear_down_proj_low: at(0, 13742912, 32768), // d blocks.0.linear(down_proj) low f32[8, 128, 8]
  blocks_0_a: at(0, 13742912, 524288), // blocks.0.a f32[8, 128, 128]
  matmul_21: at(0, 13742912, 1441792), // matmul f32[1024, 352]
  attentionGrad_6: at(0, 13886272, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_94: at(0, 14086976, 4096), // workspace u32[1024]
  matmul_22: at(0, 14086976, 524288), // matmul f32[1024, 128]
  blocks_3_rstd_mlp_norm: at(0, 14123840, 4096), // blocks.3.rstd(mlp_norm) f32[8, 128, 1]
  matmul_23: at(0, 14123840, 32768), // matmul f32[1024, 8]
  workspace_95: at(0, 14123840, 74752), // workspace u32[18688]
  blocks_3_linear_v_proj_high: at(0, 14123840, 262144), // blocks.3.linear(v_proj) high f32[8, 128, 64]
  shared_133: at(0, 14123840, 524288), // blocks.3.h f32[8, 128, 128]; then blocks.3.linear(o_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d blocks.2.x f32[8, 128, 128]
  shared_134: at(0, 14127936, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then d blocks.3.linear(gate_proj) low f32[8, 128, 8]
  workspace_96: at(0, 14127936, 180224), // workspace u32[45056]
  d_blocks_3_normalised_mlp_norm: at(0, 14127936, 524288), // d blocks.3.normalised(mlp_norm) f32[8, 128, 128]
  workspace_97: at(0, 14148416, 65536), // workspace u32[16384]
  shared_135: at(0, 14148416, 524288), // d blocks.2.o f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_98: at(0, 14160704, 4096), // workspace u32[1024]
  workspace_99: at(0, 14160704, 11264), // workspace u32[2816]
  shared_136: at(0, 14160704, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then blocks.3.linear(up_proj) low f32[8, 128, 8]; then d blocks.3.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_100: at(0, 14193472, 11264), // workspace u32[2816]
  shared_137: at(0, 14193472, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_138: at(0, 14193472, 1441792), // blocks.3.linear(gate_proj) f32[8, 128, 352]; then blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_139: at(0, 14226240, 524288), // blocks.3.linear(down_proj) base f32[8, 128, 128]; then blocks.4.normalised(attn_norm) f32[8, 128, 128]
  workspace_101: at(0, 14373696, 11264), // workspace u32[2816]
  workspace_102: at(0, 14373696, 180224), // workspace u32[45056]
  blocks_1_m: at(0, 14373696, 524288), // blocks.1.m f32[8, 128, 128]
  shared_140: at(0, 14373696, 1441792), // blocks.1.linear(up_proj) high f32[8, 128, 352]; then d blocks.1.g f32[8, 128, 352]
  blocks_3_linear_v_proj: at(0, 14385984, 262144), // blocks.3.linear(v_proj) f32[8, 128, 64]
  workspace_103: at(0, 14611264, 180224), // workspace u32[45056]
  matmul_24: at(0, 14611264, 524288), // matmul f32[1024, 128]
  workspace_104: at(0, 14648128, 74752), // workspace u32[18688]
  shared_141: at(0, 14648128, 262144), // blocks.3.linear(k_proj) high f32[8, 128, 64]; then blocks.3.linear(v_proj) base f32[8, 128, 64]
  shared_142: at(0, 14648128, 524288), // blocks.3.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.3.linear(o_proj) high f32[8, 128, 128]; then 2 more
  d_blocks_3_a: at(0, 14652224, 524288), // d blocks.3.a f32[8, 128, 128]
  blocks_2_linear_v_proj_2: at(0, 14672704, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  matmul_25: at(0, 14672704, 524288), // matmul f32[1024, 128]
  blocks_4_rstd_attn_norm: at(0, 14750528, 4096), // blocks.4.rstd(attn_norm) f32[8, 128, 1]
  blocks_3_linear_down_proj_low: at(0, 14750528, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]
  workspace_105: at(0, 14750528, 180224), // workspace u32[45056]
  blocks_3_linear_down_proj_high: at(0, 14750528, 524288), // blocks.3.linear(down_proj) high f32[8, 128, 128]
  shared_143: at(0, 14754624, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then d blocks.4.linear(q_proj) low f32[8, 128, 8]
  d_blocks_4_normalised_attn_norm: at(0, 14754624, 524288), // d blocks.4.normalised(attn_norm) f32[8, 128, 128]
  shared_144: at(0, 14787392, 32768), // workspace u32[8192]; then blocks.4.linear(k_proj) low f32[8, 128, 8]; then d blocks.4.linear(k_proj) low f32[8, 128, 8]
  shared_145: at(0, 14787392, 524288), // blocks.4.linear(q_proj) base f32[8, 128, 128]; then d blocks.4.splitHeads f32[8, 128, 4, 32]
  matmul_26: at(0, 14820160, 32768), // matmul f32[1024, 8]
  shared_146: at(0, 14820160, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_106: at(0, 14910272, 32768), // workspace u32[8192]
  shared_147: at(0, 14910272, 262144), // blocks.3.linear(k_proj) f32[8, 128, 64]; then blocks.3.linear(v_proj) high f32[8, 128, 64]
  workspace_107: at(0, 14934848, 133120), // workspace u32[33280]
  workspace_108: at(0, 15004480, 11264), // workspace u32[2816]
  blocks_2_linear_up_proj_low: at(0, 15004480, 32768), // blocks.2.linear(up_proj) low f32[8, 128, 8]
  workspace_109: at(0, 15004480, 180224), // workspace u32[45056]
  shared_148: at(0, 15004480, 1441792), // blocks.2.linear(gate_proj) high f32[8, 128, 352]; then blocks.2.g f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then d blocks.2.linear(up_proj) f32[8, 128, 352]
  attention_3: at(0, 15067968, 16384), // attention f32[8, 4, 128]
  matmul_27: at(0, 15135552, 524288), // matmul f32[1024, 128]
  workspace_110: at(0, 15172416, 2048), // workspace u32[512]
  blocks_3_linear_o_proj_low: at(0, 15172416, 32768), // blocks.3.linear(o_proj) low f32[8, 128, 8]
  workspace_111: at(0, 15172416, 65536), // workspace u32[16384]
  shared_149: at(0, 15172416, 524288), // blocks.3.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_0_x: at(0, 15184704, 524288), // d blocks.0.x f32[8, 128, 128]
  workspace_112: at(0, 15311680, 4096), // workspace u32[1024]
  shared_150: at(0, 15311680, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_113: at(0, 15311680, 65536), // workspace u32[16384]
  shared_151: at(0, 15344448, 32768), // d blocks.4.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_152: at(0, 15344448, 262144), // blocks.4.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.4.splitHeads f32[8, 128, 2, 32]
  workspace_114: at(0, 15377216, 4096), // workspace u32[1024]
  workspace_115: at(0, 15606592, 4096), // workspace u32[1024]
  shared_153: at(0, 15606592, 32768), // blocks.4.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.4.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_116: at(0, 15635264, 11264), // workspace u32[2816]
  matmul_28: at(0, 15635264, 32768), // matmul f32[1024, 8]
  workspace_117: at(0, 15635264, 180224), // workspace u32[45056]
  matmul_29: at(0, 15635264, 524288), // matmul f32[1024, 128]
  shared_154: at(0, 15635264, 1441792), // blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then blocks.3.linear(gate_proj) f32[8, 128, 352]
  shared_155: at(0, 15639360, 16384), // blocks.4.attention f32[8, 4, 128]; then workspace u32[4096]
  shared_156: at(0, 15639360, 32768), // blocks.4.linear(v_proj) low f32[8, 128, 8]; then blocks.4.linear(o_proj) low f32[8, 128, 8]; then d blocks.4.linear(o_proj) low f32[8, 128, 8]
  workspace_118: at(0, 15659840, 180224), // workspace u32[45056]
  shared_157: at(0, 15672128, 524288), // blocks.3.x f32[8, 128, 128]; then blocks.4.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]
  workspace_119: at(0, 15696704, 4096), // workspace u32[1024]
  attentionGrad_7: at(0, 15696704, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_158: at(0, 15696704, 524288), // matmul f32[1024, 128]; then d blocks.3.h f32[8, 128, 128]
  blocks_0_m_2: at(0, 15708992, 524288), // blocks.0.m f32[8, 128, 128]
  d_blocks_1_linear_down_proj_low: at(0, 15815488, 32768), // d blocks.1.linear(down_proj) low f32[8, 128, 8]
  blocks_1_a: at(0, 15815488, 524288), // blocks.1.a f32[8, 128, 128]
  matmul_30: at(0, 15815488, 1441792), // matmul f32[1024, 352]
  attentionGrad_8: at(0, 15958848, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_120: at(0, 16159552, 4096), // workspace u32[1024]
  matmul_31: at(0, 16159552, 524288), // matmul f32[1024, 128]
  blocks_4_rstd_mlp_norm: at(0, 16196416, 4096), // blocks.4.rstd(mlp_norm) f32[8, 128, 1]
  matmul_32: at(0, 16196416, 32768), // matmul f32[1024, 8]
  workspace_121: at(0, 16196416, 74752), // workspace u32[18688]
  blocks_4_linear_v_proj_high: at(0, 16196416, 262144), // blocks.4.linear(v_proj) high f32[8, 128, 64]
  shared_159: at(0, 16196416, 524288), // blocks.4.h f32[8, 128, 128]; then blocks.4.linear(o_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d blocks.3.x f32[8, 128, 128]
  shared_160: at(0, 16200512, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then d blocks.4.linear(gate_proj) low f32[8, 128, 8]
  workspace_122: at(0, 16200512, 180224), // workspace u32[45056]
  d_blocks_4_normalised_mlp_norm: at(0, 16200512, 524288), // d blocks.4.normalised(mlp_norm) f32[8, 128, 128]
  workspace_123: at(0, 16220992, 65536), // workspace u32[16384]
  shared_161: at(0, 16220992, 524288), // d blocks.3.o f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_124: at(0, 16233280, 4096), // workspace u32[1024]
  shared_162: at(0, 16233280, 11264), // workspace u32[2816]; then d blocks.1.up_proj.lora_B f32[352, 8]
  shared_163: at(0, 16233280, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then blocks.4.linear(up_proj) low f32[8, 128, 8]; then d blocks.4.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  d_blocks_1_gate_proj_lora_B: at(0, 16244544, 11264), // d blocks.1.gate_proj.lora_B f32[352, 8]
  d_blocks_0_down_proj_lora_A: at(0, 16255808, 11264), // d blocks.0.down_proj.lora_A f32[8, 352]
  workspace_125: at(0, 16266048, 11264), // workspace u32[2816]
  shared_164: at(0, 16266048, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_165: at(0, 16266048, 1441792), // blocks.4.linear(gate_proj) f32[8, 128, 352]; then blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then 3 more
  d_blocks_1_up_proj_lora_A: at(0, 16267072, 4096), // d blocks.1.up_proj.lora_A f32[8, 128]
  d_blocks_1_gate_proj_lora_A: at(0, 16271168, 4096), // d blocks.1.gate_proj.lora_A f32[8, 128]
  d_blocks_1_o_proj_lora_B: at(0, 16275264, 4096), // d blocks.1.o_proj.lora_B f32[128, 8]
  d_blocks_1_o_proj_lora_A: at(0, 16279360, 4096), // d blocks.1.o_proj.lora_A f32[8, 128]
  d_blocks_1_v_proj_lora_A: at(0, 16283456, 4096), // d blocks.1.v_proj.lora_A f32[8, 128]
  d_blocks_1_k_proj_lora_A: at(0, 16287552, 4096), // d blocks.1.k_proj.lora_A f32[8, 128]
  d_blocks_1_q_proj_lora_B: at(0, 16291648, 4096), // d blocks.1.q_proj.lora_B f32[128, 8]
  d_blocks_1_q_proj_lora_A: at(0, 16295744, 4096), // d blocks.1.q_proj.lora_A f32[8, 128]
  shared_166: at(0, 16298816, 524288), // blocks.4.linear(down_proj) base f32[8, 128, 128]; then blocks.5.normalised(attn_norm) f32[8, 128, 128]
  d_blocks_0_down_proj_lora_B: at(0, 16299840, 4096), // d blocks.0.down_proj.lora_B f32[128, 8]
  d_blocks_1_v_proj_lora_B: at(0, 16303936, 2048), // d blocks.1.v_proj.lora_B f32[64, 8]
  d_blocks_1_k_proj_lora_B: at(0, 16305984, 2048), // d blocks.1.k_proj.lora_B f32[64, 8]
  workspace_126: at(0, 16446272, 11264), // workspace u32[2816]
  workspace_127: at(0, 16446272, 180224), // workspace u32[45056]
  blocks_2_m: at(0, 16446272, 524288), // blocks.2.m f32[8, 128, 128]
  shared_167: at(0, 16446272, 1441792), // blocks.2.linear(up_proj) high f32[8, 128, 352]; then d blocks.2.g f32[8, 128, 352]
  blocks_4_linear_v_proj: at(0, 16458560, 262144), // blocks.4.linear(v_proj) f32[8, 128, 64]
  workspace_128: at(0, 16683840, 180224), // workspace u32[45056]
  matmul_33: at(0, 16683840, 524288), // matmul f32[1024, 128]
  workspace_129: at(0, 16720704, 74752), // workspace u32[18688]
  shared_168: at(0, 16720704, 262144), // blocks.4.linear(k_proj) high f32[8, 128, 64]; then blocks.4.linear(v_proj) base f32[8, 128, 64]
  shared_169: at(0, 16720704, 524288), // blocks.4.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.4.linear(o_proj) high f32[8, 128, 128]; then 2 more
  d_blocks_4_a: at(0, 16724800, 524288), // d blocks.4.a f32[8, 128, 128]
  blocks_3_linear_v_proj_2: at(0, 16745280, 262144), // blocks.3.linear(v_proj) f32[8, 128, 64]
  matmul_34: at(0, 16745280, 524288), // matmul f32[1024, 128]
  blocks_5_rstd_attn_norm: at(0, 16823104, 4096), // blocks.5.rstd(attn_norm) f32[8, 128, 1]
  blocks_4_linear_down_proj_low: at(0, 16823104, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]
  workspace_130: at(0, 16823104, 180224), // workspace u32[45056]
  blocks_4_linear_down_proj_high: at(0, 16823104, 524288), // blocks.4.linear(down_proj) high f32[8, 128, 128]
  shared_170: at(0, 16827200, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then d blocks.5.linear(q_proj) low f32[8, 128, 8]
  d_blocks_5_normalised_attn_norm: at(0, 16827200, 524288), // d blocks.5.normalised(attn_norm) f32[8, 128, 128]
  shared_171: at(0, 16859968, 32768), // workspace u32[8192]; then blocks.5.linear(k_proj) low f32[8, 128, 8]; then d blocks.5.linear(k_proj) low f32[8, 128, 8]
  shared_172: at(0, 16859968, 524288), // blocks.5.linear(q_proj) base f32[8, 128, 128]; then d blocks.5.splitHeads f32[8, 128, 4, 32]
  matmul_35: at(0, 16892736, 32768), // matmul f32[1024, 8]
  shared_173: at(0, 16892736, 262144), // blocks.5.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]
  matmul_36: at(0, 16892736, 524288), // matmul f32[1024, 128]
  workspace_131: at(0, 16982848, 32768), // workspace u32[8192]
  shared_174: at(0, 16982848, 262144), // blocks.4.linear(k_proj) f32[8, 128, 64]; then blocks.4.linear(v_proj) high f32[8, 128, 64]
  workspace_132: at(0, 17007424, 133120), // workspace u32[33280]
  workspace_133: at(0, 17077056, 11264), // workspace u32[2816]
  blocks_3_linear_up_proj_low: at(0, 17077056, 32768), // blocks.3.linear(up_proj) low f32[8, 128, 8]
  workspace_134: at(0, 17077056, 180224), // workspace u32[45056]
  shared_175: at(0, 17077056, 1441792), // blocks.3.linear(gate_proj) high f32[8, 128, 352]; then blocks.3.g f32[8, 128, 352]; then blocks.3.linear(up_proj) f32[8, 128, 352]; then d blocks.3.linear(up_proj) f32[8, 128, 352]
  attention_4: at(0, 17140544, 16384), // attention f32[8, 4, 128]
  shared_176: at(0, 17154880, 32768), // blocks.5.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.5.linear(v_proj) low f32[8, 128, 8]
  blocks_5_linear_k_proj_high: at(0, 17154880, 262144), // blocks.5.linear(k_proj) high f32[8, 128, 64]
  blocks_5_linear_v_proj_low: at(0, 17187648, 32768), // blocks.5.linear(v_proj) low f32[8, 128, 8]
  blocks_5_linear_v_proj: at(0, 17187648, 262144), // blocks.5.linear(v_proj) f32[8, 128, 64]
  matmul_37: at(0, 17208128, 524288), // matmul f32[1024, 128]
  workspace_135: at(0, 17244992, 2048), // workspace u32[512]
  blocks_4_linear_o_proj_low: at(0, 17244992, 32768), // blocks.4.linear(o_proj) low f32[8, 128, 8]
  workspace_136: at(0, 17244992, 65536), // workspace u32[16384]
  shared_177: at(0, 17244992, 524288), // blocks.4.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_1_x: at(0, 17257280, 524288), // d blocks.1.x f32[8, 128, 128]
  workspace_137: at(0, 17384256, 4096), // workspace u32[1024]
  shared_178: at(0, 17384256, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_138: at(0, 17384256, 65536), // workspace u32[16384]
  workspace_139: at(0, 17417024, 4096), // workspace u32[1024]
  shared_179: at(0, 17417024, 32768), // d blocks.5.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]; then matmul f32[1024, 8]
  workspace_140: at(0, 17449792, 4096), // workspace u32[1024]
  shared_180: at(0, 17449792, 16384), // blocks.5.attention f32[8, 4, 128]; then workspace u32[4096]
  shared_181: at(0, 17449792, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]; then d blocks.5.linear(o_proj) low f32[8, 128, 8]
  shared_182: at(0, 17482560, 524288), // blocks.4.x f32[8, 128, 128]; then blocks.5.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]
  workspace_141: at(0, 17707840, 11264), // workspace u32[2816]
  matmul_38: at(0, 17707840, 32768), // matmul f32[1024, 8]
  workspace_142: at(0, 17707840, 180224), // workspace u32[45056]
  matmul_39: at(0, 17707840, 524288), // matmul f32[1024, 128]
  shared_183: at(0, 17707840, 1441792), // blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then blocks.4.linear(gate_proj) f32[8, 128, 352]
  workspace_143: at(0, 17732416, 180224), // workspace u32[45056]
  workspace_144: at(0, 17769280, 4096), // workspace u32[1024]
  attentionGrad_9: at(0, 17769280, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_184: at(0, 17769280, 524288), // matmul f32[1024, 128]; then d blocks.4.h f32[8, 128, 128]
  blocks_1_m_2: at(0, 17781568, 524288), // blocks.1.m f32[8, 128, 128]
  d_blocks_2_linear_down_proj_low: at(0, 17888064, 32768), // d blocks.2.linear(down_proj) low f32[8, 128, 8]
  blocks_2_a: at(0, 17888064, 524288), // blocks.2.a f32[8, 128, 128]
  matmul_40: at(0, 17888064, 1441792), // matmul f32[1024, 352]
  blocks_5_rstd_mlp_norm: at(0, 18006848, 4096), // blocks.5.rstd(mlp_norm) f32[8, 128, 1]
  matmul_41: at(0, 18006848, 32768), // matmul f32[1024, 8]
  workspace_145: at(0, 18006848, 74752), // workspace u32[18688]
  blocks_5_linear_v_proj_high: at(0, 18006848, 262144), // blocks.5.linear(v_proj) high f32[8, 128, 64]
  shared_185: at(0, 18006848, 524288), // blocks.5.h f32[8, 128, 128]; then blocks.5.linear(o_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d blocks.4.x f32[8, 128, 128]
  shared_186: at(0, 18010944, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then d blocks.5.linear(gate_proj) low f32[8, 128, 8]
  workspace_146: at(0, 18010944, 180224), // workspace u32[45056]
  d_blocks_5_a: at(0, 18010944, 524288), // d blocks.5.a f32[8, 128, 128]
  attentionGrad_10: at(0, 18031424, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_147: at(0, 18043712, 11264), // workspace u32[2816]
  shared_187: at(0, 18043712, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  matmul_42: at(0, 18043712, 524288), // matmul f32[1024, 128]
  blocks_5_linear_gate_proj: at(0, 18043712, 1441792), // blocks.5.linear(gate_proj) f32[8, 128, 352]
  workspace_148: at(0, 18232128, 4096), // workspace u32[1024]
  matmul_43: at(0, 18232128, 524288), // matmul f32[1024, 128]
  workspace_149: at(0, 18293568, 65536), // workspace u32[16384]
  shared_188: at(0, 18293568, 524288), // d blocks.4.o f32[8, 128, 128]; then matmul f32[1024, 128]
  d_blocks_2_up_proj_lora_B: at(0, 18305856, 11264), // d blocks.2.up_proj.lora_B f32[352, 8]
  d_blocks_2_gate_proj_lora_B: at(0, 18317120, 11264), // d blocks.2.gate_proj.lora_B f32[352, 8]
  d_blocks_1_down_proj_lora_A: at(0, 18328384, 11264), // d blocks.1.down_proj.lora_A f32[8, 352]
  d_blocks_2_up_proj_lora_A: at(0, 18339648, 4096), // d blocks.2.up_proj.lora_A f32[8, 128]
  d_blocks_2_gate_proj_lora_A: at(0, 18343744, 4096), // d blocks.2.gate_proj.lora_A f32[8, 128]
  d_blocks_2_o_proj_lora_B: at(0, 18347840, 4096), // d blocks.2.o_proj.lora_B f32[128, 8]
  d_blocks_2_o_proj_lora_A: at(0, 18351936, 4096), // d blocks.2.o_proj.lora_A f32[8, 128]
  d_blocks_2_v_proj_lora_A: at(0, 18356032, 4096), // d blocks.2.v_proj.lora_A f32[8, 128]
  d_blocks_2_k_proj_lora_A: at(0, 18360128, 4096), // d blocks.2.k_proj.lora_A f32[8, 128]
  d_blocks_2_q_proj_lora_B: at(0, 18364224, 4096), // d blocks.2.q_proj.lora_B f32[128, 8]
  d_blocks_2_q_proj_lora_A: at(0, 18368320, 4096), // d blocks.2.q_proj.lora_A f32[8, 128]
  d_blocks_1_down_proj_lora_B: at(0, 18372416, 4096), // d blocks.1.down_proj.lora_B f32[128, 8]
  d_blocks_2_v_proj_lora_B: at(0, 18376512, 2048), // d blocks.2.v_proj.lora_B f32[64, 8]
  d_blocks_2_k_proj_lora_B: at(0, 18378560, 2048), // d blocks.2.k_proj.lora_B f32[64, 8]
  workspace_150: at(0, 18518848, 11264), // workspace u32[2816]
  workspace_151: at(0, 18518848, 180224), // workspace u32[45056]
  blocks_3_m: at(0, 18518848, 524288), // blocks.3.m f32[8, 128, 128]
  shared_189: at(0, 18518848, 1441792), // blocks.3.linear(up_proj) high f32[8, 128, 352]; then d blocks.3.g f32[8, 128, 352]
  blocks_5_linear_o_proj_low: at(0, 18531136, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]
  workspace_152: at(0, 18531136, 65536), // workspace u32[16384]
  workspace_153: at(0, 18531136, 74752), // workspace u32[18688]
  shared_190: at(0, 18531136, 524288), // blocks.5.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then blocks.5.linear(o_proj) high f32[8, 128, 128]; then 3 more
  shared_191: at(0, 18568000, 524288), // blocks.5.m f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_154: at(0, 18756416, 180224), // workspace u32[45056]
  matmul_44: at(0, 18756416, 524288), // matmul f32[1024, 128]
  blocks_4_linear_v_proj_2: at(0, 18817856, 262144), // blocks.4.linear(v_proj) f32[8, 128, 64]
  matmul_45: at(0, 18817856, 524288), // matmul f32[1024, 128]
  workspace_155: at(0, 19055424, 65536), // workspace u32[16384]
  shared_192: at(0, 19055424, 262144), // blocks.5.linear(k_proj) f32[8, 128, 64]; then blocks.5.linear(v_proj) base f32[8, 128, 64]
  shared_193: at(0, 19055424, 524288), // blocks.5.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.5.linear(q_proj) high f32[8, 128, 128]; then 2 more
  workspace_156: at(0, 19080000, 133120), // workspace u32[33280]
  workspace_157: at(0, 19092288, 4096), // workspace u32[1024]
  shared_194: at(0, 19092288, 32768), // d blocks.5.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_158: at(0, 19092288, 180224), // workspace u32[45056]
  matmul_46: at(0, 19092288, 524288), // matmul f32[1024, 128]
  workspace_159: at(0, 19125056, 4096), // workspace u32[1024]
  workspace_160: at(0, 19149632, 11264), // workspace u32[2816]
  blocks_4_linear_up_proj_low: at(0, 19149632, 32768), // blocks.4.linear(up_proj) low f32[8, 128, 8]
  workspace_161: at(0, 19149632, 180224), // workspace u32[45056]
  shared_195: at(0, 19149632, 1441792), // blocks.4.linear(gate_proj) high f32[8, 128, 352]; then blocks.4.g f32[8, 128, 352]; then blocks.4.linear(up_proj) f32[8, 128, 352]; then d blocks.4.linear(up_proj) f32[8, 128, 352]
  attention_5: at(0, 19213120, 16384), // attention f32[8, 4, 128]
  matmul_47: at(0, 19280704, 524288), // matmul f32[1024, 128]
  d_blocks_2_x: at(0, 19329856, 524288), // d blocks.2.x f32[8, 128, 128]
  blocks_5_linear_up_proj_low: at(0, 19485504, 32768), // blocks.5.linear(up_proj) low f32[8, 128, 8]
  workspace_162: at(0, 19485504, 180224), // workspace u32[45056]
  blocks_5_linear_gate_proj_base: at(0, 19485504, 1441792), // blocks.5.linear(gate_proj) base f32[8, 128, 352]
  workspace_163: at(0, 19518272, 11264), // workspace u32[2816]
  blocks_5_linear_up_proj_low_2: at(0, 19518272, 32768), // blocks.5.linear(up_proj) low f32[8, 128, 8]
  shared_196: at(0, 19518272, 1441792), // blocks.5.linear(up_proj) f32[8, 128, 352]; then d blocks.5.linear(up_proj) f32[8, 128, 352]
  workspace_164: at(0, 19579712, 4096), // workspace u32[1024]
  d_blocks_5_splitHeads: at(0, 19579712, 262144), // d blocks.5.splitHeads f32[8, 128, 2, 32]
  shared_197: at(0, 19579712, 524288), // blocks.5.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then d blocks.5.h f32[8, 128, 128]
  workspace_165: at(0, 19616576, 180224), // workspace u32[45056]
  d_blocks_5_normalised_mlp_norm: at(0, 19616576, 524288), // d blocks.5.normalised(mlp_norm) f32[8, 128, 128]
  workspace_166: at(0, 19804992, 180224), // workspace u32[45056]
  blocks_2_m_2: at(0, 19854144, 524288), // blocks.2.m f32[8, 128, 128]
  d_blocks_3_linear_down_proj_low: at(0, 19960640, 32768), // d blocks.3.linear(down_proj) low f32[8, 128, 8]
  blocks_3_a: at(0, 19960640, 524288), // blocks.3.a f32[8, 128, 128]
  matmul_48: at(0, 19960640, 1441792), // matmul f32[1024, 352]
  workspace_167: at(0, 20104000, 4096), // workspace u32[1024]
  attentionGrad_11: at(0, 20104000, 262144), // attentionGrad f32[8, 128, 2, 32]
  matmul_49: at(0, 20104000, 524288), // matmul f32[1024, 128]
  attentionGrad_12: at(0, 20366144, 262144), // attentionGrad f32[8, 128, 2, 32]
  d_blocks_3_up_proj_lora_B: at(0, 20378432, 11264), // d blocks.3.up_proj.lora_B f32[352, 8]
  d_blocks_3_gate_proj_lora_B: at(0, 20389696, 11264), // d blocks.3.gate_proj.lora_B f32[352, 8]
  d_blocks_2_down_proj_lora_A: at(0, 20400960, 11264), // d blocks.2.down_proj.lora_A f32[8, 352]
  d_blocks_3_up_proj_lora_A: at(0, 20412224, 4096), // d blocks.3.up_proj.lora_A f32[8, 128]
  d_blocks_3_gate_proj_lora_A: at(0, 20416320, 4096), // d blocks.3.gate_proj.lora_A f32[8, 128]
  d_blocks_3_o_proj_lora_B: at(0, 20420416, 4096), // d blocks.3.o_proj.lora_B f32[128, 8]
  d_blocks_3_o_proj_lora_A: at(0, 20424512, 4096), // d blocks.3.o_proj.lora_A f32[8, 128]
  d_blocks_3_v_proj_lora_A: at(0, 20428608, 4096), // d blocks.3.v_proj.lora_A f32[8, 128]
  d_blocks_3_k_proj_lora_A: at(0, 20432704, 4096), // d blocks.3.k_proj.lora_A f32[8, 128]
  d_blocks_3_q_proj_lora_B: at(0, 20436800, 4096), // d blocks.3.q_proj.lora_B f32[128, 8]
  d_blocks_3_q_proj_lora_A: at(0, 20440896, 4096), // d blocks.3.q_proj.lora_A f32[8, 128]
  d_blocks_2_down_proj_lora_B: at(0, 20444992, 4096), // d blocks.2.down_proj.lora_B f32[128, 8]
  d_blocks_3_v_proj_lora_B: at(0, 20449088, 2048), // d blocks.3.v_proj.lora_B f32[64, 8]
  d_blocks_3_k_proj_lora_B: at(0, 20451136, 2048), // d blocks.3.k_proj.lora_B f32[64, 8]
  workspace_168: at(0, 20591424, 11264), // workspace u32[2816]
  workspace_169: at(0, 20591424, 180224), // workspace u32[45056]
  blocks_4_m: at(0, 20591424, 524288), // blocks.4.m f32[8, 128, 128]
  shared_198: at(0, 20591424, 1441792), // blocks.4.linear(up_proj) high f32[8, 128, 352]; then d blocks.4.g f32[8, 128, 352]
  workspace_170: at(0, 20628288, 65536), // workspace u32[16384]
  shared_199: at(0, 20628288, 524288), // d blocks.5.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_5_linear_gate_proj_high: at(0, 20927296, 1441792), // blocks.5.linear(gate_proj) high f32[8, 128, 352]
  shared_200: at(0, 20960064, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_201: at(0, 20960064, 1441792), // blocks.5.linear(up_proj) base f32[8, 128, 352]; then blocks.5.g f32[8, 128, 352]; then matmul f32[1024, 352]; then d blocks.5.linear(gate_proj) f32[8, 128, 352]
  shared_202: at(0, 20992832, 524288), // blocks.5.linear(down_proj) high f32[8, 128, 128]; then normalised(norm) f32[8, 128, 128]
  workspace_171: at(0, 21152576, 133120), // workspace u32[33280]
  attention_6: at(0, 21285696, 16384), // attention f32[8, 4, 128]
  d_blocks_3_x: at(0, 21402432, 524288), // d blocks.3.x f32[8, 128, 128]
  rstd_norm: at(0, 21517120, 4096), // rstd(norm) f32[8, 128, 1]
  shared_203: at(0, 21521216, 229376),
  shared_204: at(0, 21521216, 524288), // blocks.5.x f32[8, 128, 128]; then rmsNorm(norm) f32[8, 128, 128]; then d normalised(norm) f32[8, 128, 128]
  shared_205: at(0, 21750592, 229376),
  blocks_3_m_2: at(0, 21926720, 524288), // blocks.3.m f32[8, 128, 128]
  shared_206: at(0, 21979968, 65536),
  d_blocks_4_linear_down_proj_low: at(0, 22033216, 32768), // d blocks.4.linear(down_proj) low f32[8, 128, 8]
  blocks_4_a: at(0, 22033216, 524288), // blocks.4.a f32[8, 128, 128]
  matmul_50: at(0, 22033216, 1441792), // matmul f32[1024, 352]
  shared_207: at(0, 22045504, 1792),
  shared_208: at(0, 22047296, 1792),
  shared_209: at(0, 22049088, 512),
  shared_210: at(0, 22049600, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  shared_211: at(0, 22049600, 1179648),
  workspace_172: at(0, 22049600, 4128768), // workspace u32[1032192]
  d_blocks_5_linear_down_proj_low: at(0, 22401856, 32768), // d blocks.5.linear(down_proj) low f32[8, 128, 8]
  workspace_173: at(0, 22401856, 180224), // workspace u32[45056]
  shared_212: at(0, 22401856, 524288), // blocks.5.m f32[8, 128, 128]; then blocks.5.linear(down_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]
  shared_213: at(0, 22401856, 1441792), // blocks.5.linear(up_proj) high f32[8, 128, 352]; then d blocks.5.g f32[8, 128, 352]
  workspace_174: at(0, 22434624, 11264), // workspace u32[2816]
  d_blocks_4_up_proj_lora_B: at(0, 22451008, 11264), // d blocks.4.up_proj.lora_B f32[352, 8]
  d_blocks_4_gate_proj_lora_B: at(0, 22462272, 11264), // d blocks.4.gate_proj.lora_B f32[352, 8]
  d_blocks_3_down_proj_lora_A: at(0, 22473536, 11264), // d blocks.3.down_proj.lora_A f32[8, 352]
  d_blocks_4_up_proj_lora_A: at(0, 22484800, 4096), // d blocks.4.up_proj.lora_A f32[8, 128]
  d_blocks_4_gate_proj_lora_A: at(0, 22488896, 4096), // d blocks.4.gate_proj.lora_A f32[8, 128]
  d_blocks_4_o_proj_lora_B: at(0, 22492992, 4096), // d blocks.4.o_proj.lora_B f32[128, 8]
  d_blocks_4_o_proj_lora_A: at(0, 22497088, 4096), // d blocks.4.o_proj.lora_A f32[8, 128]
  d_blocks_4_v_proj_lora_A: at(0, 22501184, 4096), // d blocks.4.v_proj.lora_A f32[8, 128]
  d_blocks_4_k_proj_lora_A: at(0, 22505280, 4096), // d blocks.4.k_proj.lora_A f32[8, 128]
  d_blocks_4_q_proj_lora_B: at(0, 22509376, 4096), // d blocks.4.q_proj.lora_B f32[128, 8]
  d_blocks_4_q_proj_lora_A: at(0, 22513472, 4096), // d blocks.4.q_proj.lora_A f32[8, 128]
  d_blocks_3_down_proj_lora_B: at(0, 22517568, 4096), // d blocks.3.down_proj.lora_B f32[128, 8]
  d_blocks_4_v_proj_lora_B: at(0, 22521664, 2048), // d blocks.4.v_proj.lora_B f32[64, 8]
  d_blocks_4_k_proj_lora_B: at(0, 22523712, 2048), // d blocks.4.k_proj.lora_B f32[64, 8]
  blocks_5_linear_down_proj_low_2: at(0, 22926144, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]
  workspace_175: at(0, 22926144, 180224), // workspace u32[45056]
  workspace_176: at(0, 22958912, 11264), // workspace u32[2816]
  d_blocks_4_x: at(0, 23475008, 524288), // d blocks.4.x f32[8, 128, 128]
  blocks_5_a: at(0, 23843648, 524288), // blocks.5.a f32[8, 128, 128]
  matmul_51: at(0, 23843648, 1441792), // matmul f32[1024, 352]
  blocks_4_m_2: at(0, 23999296, 524288), // blocks.4.m f32[8, 128, 128]
  d_blocks_5_up_proj_lora_B: at(0, 24523584, 11264), // d blocks.5.up_proj.lora_B f32[352, 8]
  d_blocks_5_gate_proj_lora_B: at(0, 24534848, 11264), // d blocks.5.gate_proj.lora_B f32[352, 8]
  d_blocks_4_down_proj_lora_A: at(0, 24546112, 11264), // d blocks.4.down_proj.lora_A f32[8, 352]
  d_blocks_5_up_proj_lora_A: at(0, 24557376, 4096), // d blocks.5.up_proj.lora_A f32[8, 128]
  d_blocks_5_gate_proj_lora_A: at(0, 24561472, 4096), // d blocks.5.gate_proj.lora_A f32[8, 128]
  d_blocks_5_o_proj_lora_B: at(0, 24565568, 4096), // d blocks.5.o_proj.lora_B f32[128, 8]
  d_blocks_5_o_proj_lora_A: at(0, 24569664, 4096), // d blocks.5.o_proj.lora_A f32[8, 128]
  d_blocks_5_v_proj_lora_A: at(0, 24573760, 4096), // d blocks.5.v_proj.lora_A f32[8, 128]
  d_blocks_5_k_proj_lora_A: at(0, 24577856, 4096), // d blocks.5.k_proj.lora_A f32[8, 128]
  d_blocks_5_q_proj_lora_B: at(0, 24581952, 4096), // d blocks.5.q_proj.lora_B f32[128, 8]
  d_blocks_5_q_proj_lora_A: at(0, 24586048, 4096), // d blocks.5.q_proj.lora_A f32[8, 128]
  d_blocks_4_down_proj_lora_B: at(0, 24590144, 4096), // d blocks.4.down_proj.lora_B f32[128, 8]
  d_blocks_5_v_proj_lora_B: at(0, 24594240, 2048), // d blocks.5.v_proj.lora_B f32[64, 8]
  d_blocks_5_k_proj_lora_B: at(0, 24596288, 2048), // d blocks.5.k_proj.lora_B f32[64, 8]
  d_blocks_5_x: at(0, 25285440, 524288), // d blocks.5.x f32[8, 128, 128]
  d_blocks_5_down_proj_lora_A: at(0, 25809728, 11264), // d blocks.5.down_proj.lora_A f32[8, 352]
  d_blocks_5_down_proj_lora_B: at(0, 25820992, 4096), // d blocks.5.down_proj.lora_B f32[128, 8]
  shared_214: at(0, 26178368, 229376),
  shared_215: at(0, 26178368, 524288), // workspace u32[131072]; then d rmsNorm(norm) f32[8, 128, 128]
  shared_216: at(0, 26407744, 229376),
  shared_217: at(0, 26637120, 65536),
  workspace_177: at(0, 26702656, 524288), // workspace u32[131072]
  shared_218: at(0, 27226944, 1792),
  d_rows: at(0, 27226944, 4096), // d rows f32[8, 128]
  shared_219: at(0, 27228736, 1792),
  shared_220: at(0, 27230528, 512),
};

// ── Kernels ───────────────────────────────────────────────────────────────────────────────────────────────────────

// Functions of the module below: (address of each view…, parameters…, first unit, end unit).
const kernels: Program["kernels"] = [
  { name: "embed.f32" },
  { name: "normalise" },
  { name: "map.25lup5r3fyc" },
  { name: "matmul.pack.f32.transposed" },
  { name: "matmul.rows.panels.fma" },
  { name: "map.2f55wmjmkjn" },
  { name: "map.28n9mlny2ys" },
  { name: "rope.half" },
  { name: "attention.starts.fma" },
  { name: "map.22kn67978sk" },
  { name: "map.gll86ebtrz" },
  { name: "map.2f8tr6xgq8p" },
  { name: "crossEntropy" },
  { name: "reduce.rows.27pdvp70a9l" },
  { name: "map.11p69oyu6td" },
  { name: "map.27ukp9p65ja" },
  { name: "map.2d78orckbpu" },
  { name: "crossEntropyGrad" },
  { name: "matmul.pack.f32" },
  { name: "map.jd3fgm0b7k" },
  { name: "normaliseGrad.f32" },
  { name: "matmul.columns.direct.fma" },
  { name: "matmul.rows.direct.fma" },
  { name: "map.26zp56n65ht" },
  { name: "map.1p99pkdetj0" },
  { name: "map.1zq42unzyxw" },
  { name: "attentionGrad.delta" },
  { name: "attentionGrad.q.starts.fma" },
  { name: "attentionGrad.kv.starts.fma" },
  { name: "map.utt4xiuz3e" },
  { name: "map.ellua3ilpp" },
  { name: "reduce.rows.3dvwgeyczl" },
  { name: "map.3wt2f1p0bu" },
  { name: "update.cx72m392gh" },
];
const k = {
  embed_f32: 0,
  normalise: 1,
  map_25lup5r3fyc: 2,
  matmul_pack_f32_transposed: 3,
  matmul_rows_panels_fma: 4,
  map_2f55wmjmkjn: 5,
  map_28n9mlny2ys: 6,
  rope_half: 7,
  attention_starts_fma: 8,
  map_22kn67978sk: 9,
  map_gll86ebtrz: 10,
  map_2f8tr6xgq8p: 11,
  crossEntropy: 12,
  reduce_rows_27pdvp70a9l: 13,
  map_11p69oyu6td: 14,
  map_27ukp9p65ja: 15,
  map_2d78orckbpu: 16,
  crossEntropyGrad: 17,
  matmul_pack_f32: 18,
  map_jd3fgm0b7k: 19,
  normaliseGrad_f32: 20,
  matmul_columns_direct_fma: 21,
  matmul_rows_direct_fma: 22,
  map_26zp56n65ht: 23,
  map_1p99pkdetj0: 24,
  map_1zq42unzyxw: 25,
  attentionGrad_delta: 26,
  attentionGrad_q_starts_fma: 27,
  attentionGrad_kv_starts_fma: 28,
  map_utt4xiuz3e: 29,
  map_ellua3ilpp: 30,
  reduce_rows_3dvwgeyczl: 31,
  map_3wt2f1p0bu: 32,
  update_cx72m392gh: 33,
};

const call = (kernel: number, ranges: Program["sections"][string][number]["ranges"], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.embed_f32, [a.embed, a.tokens, a.x], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.normalise, [a.x, a.shared_43, a.shared_5], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_43, a.blocks_0_attn_norm, a.shared_33], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_2], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_2, a.shared_43], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.shared_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_5, a.shared_14], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_14, a.shared_6], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_6, a.workspace_5, a.shared_56], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_56, a.blocks_0_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_0_linear_q_proj, a.rope, a.shared_43], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_14], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_14, a.shared_16], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_5, a.shared_18], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_18, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_7], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace_7, a.shared_55], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_16, a.shared_55, a.blocks_0_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_0_linear_k_proj, a.rope, a.shared_16], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_18], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_18, a.shared_55], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.shared_17], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_17, a.shared_21], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_21, a.shared_18], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.shared_19], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_18, a.shared_19, a.blocks_0_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_55, a.blocks_0_linear_v_proj_high, a.blocks_0_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_43, a.shared_16, a.blocks_0_linear_v_proj, a.starts, a.shared_56, a.shared_20, a.workspace_14], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_21], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_56, a.workspace_21, a.shared_33], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_8], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_56, a.workspace_8, a.blocks_0_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_o_proj_low, a.shared_21], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.workspace_26], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.workspace_26, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.x, a.shared_33, a.shared_43, a.blocks_0_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.normalise, [a.blocks_0_a, a.shared_26, a.shared_34], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_26, a.blocks_0_mlp_norm, a.blocks_0_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_15], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_15, a.shared_65], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_23, a.shared_37], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_37, a.shared_35], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_17], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.workspace_17, a.shared_86], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_65, a.shared_86, a.shared_39], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_57], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_57, a.shared_65], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_23, a.blocks_0_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_up_proj_low, a.shared_37], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_56], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_37, a.workspace_56, a.shared_113], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_39, a.shared_65, a.shared_113, a.shared_86], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_22], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_86, a.workspace_22, a.shared_40], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_18], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_86, a.workspace_18, a.blocks_0_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_down_proj_low, a.shared_38], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_38, a.shared_23, a.blocks_0_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_0_a, a.shared_40, a.blocks_0_linear_down_proj_high, a.shared_68], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.normalise, [a.shared_68, a.shared_40, a.blocks_1_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_40, a.blocks_1_attn_norm, a.shared_73], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_29], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.workspace_29, a.shared_51], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.shared_23, a.shared_60], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_60, a.shared_46], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_46, a.shared_23, a.shared_80], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_51, a.shared_80, a.shared_87], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_87, a.rope, a.shared_52], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_50], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.shared_50, a.shared_62], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.shared_23, a.shared_64], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_50], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_50, a.workspace_9, a.shared_79], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_62, a.shared_79, a.shared_85], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_85, a.rope, a.shared_62], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_64], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.shared_64, a.shared_79], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.shared_23, a.shared_67], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_67, a.shared_64], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_64, a.workspace_9, a.blocks_1_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_79, a.blocks_1_linear_v_proj_high, a.blocks_1_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_52, a.shared_62, a.blocks_1_linear_v_proj, a.starts, a.shared_80, a.shared_66, a.workspace_44], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_59], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_59, a.shared_73], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.shared_23, a.blocks_1_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_o_proj_low, a.shared_67], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.shared_23, a.shared_80], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_68, a.shared_73, a.shared_80, a.blocks_1_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.normalise, [a.blocks_1_a, a.shared_68, a.blocks_1_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_68, a.blocks_1_mlp_norm, a.blocks_1_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_45], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_45, a.shared_96], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_23, a.shared_75], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_75, a.shared_74], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_49], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_49, a.shared_122], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_96, a.shared_122, a.shared_77], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_83], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_83, a.shared_96], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_23, a.blocks_1_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_up_proj_low, a.shared_75], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_82], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_82, a.shared_140], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_77, a.shared_96, a.shared_140, a.shared_122], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_54], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_122, a.workspace_54, a.shared_78], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_50], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_122, a.workspace_50, a.blocks_1_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_down_proj_low, a.shared_76], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.shared_23, a.blocks_1_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_1_a, a.shared_78, a.blocks_1_linear_down_proj_high, a.shared_99], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.normalise, [a.shared_99, a.shared_78, a.blocks_2_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_78, a.blocks_2_attn_norm, a.shared_102], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_61], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_102, a.workspace_61, a.shared_83], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_102, a.shared_23, a.shared_89], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_89, a.shared_81], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.shared_23, a.shared_115], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_83, a.shared_115, a.shared_123], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_123, a.rope, a.shared_84], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_82], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_102, a.shared_82, a.shared_91], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_102, a.shared_23, a.shared_95], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_95, a.shared_82], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_82, a.workspace_9, a.shared_114], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_91, a.shared_114, a.shared_121], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_121, a.rope, a.shared_91], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_95], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_102, a.shared_95, a.shared_114], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_102, a.shared_23, a.shared_98], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_98, a.shared_95], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_9, a.blocks_2_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_114, a.blocks_2_linear_v_proj_high, a.blocks_2_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_84, a.shared_91, a.blocks_2_linear_v_proj, a.starts, a.shared_115, a.shared_97, a.workspace_70], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_85], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_115, a.workspace_85, a.shared_102], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_115, a.shared_23, a.blocks_2_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_o_proj_low, a.shared_98], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.shared_23, a.shared_115], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_99, a.shared_102, a.shared_115, a.blocks_2_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.normalise, [a.blocks_2_a, a.shared_99, a.blocks_2_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_99, a.blocks_2_mlp_norm, a.blocks_2_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_71], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_71, a.shared_128], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_23, a.shared_105], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_105, a.shared_103], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_74], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_103, a.workspace_74, a.shared_148], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_128, a.shared_148, a.shared_107], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_109], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_109, a.shared_128], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_23, a.blocks_2_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_up_proj_low, a.shared_105], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_108], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_108, a.shared_167], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_107, a.shared_128, a.shared_167, a.shared_148], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_79], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_148, a.workspace_79, a.shared_108], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_75], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_148, a.workspace_75, a.blocks_2_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_down_proj_low, a.shared_106], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.shared_23, a.blocks_2_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_2_a, a.shared_108, a.blocks_2_linear_down_proj_high, a.shared_131], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.normalise, [a.shared_131, a.shared_108, a.blocks_3_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_108, a.blocks_3_attn_norm, a.shared_133], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_87], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.workspace_87, a.shared_118], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.shared_23, a.shared_124], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_124, a.shared_116], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.shared_23, a.shared_142], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_142, a.shared_149], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_149, a.rope, a.shared_119], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_117], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.shared_117, a.shared_126], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.shared_23, a.shared_127], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_127, a.shared_117], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_117, a.workspace_9, a.shared_141], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_126, a.shared_141, a.shared_147], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_147, a.rope, a.shared_126], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_127], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.shared_127, a.shared_141], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.shared_23, a.shared_130], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_130, a.shared_127], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_9, a.blocks_3_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_141, a.blocks_3_linear_v_proj_high, a.blocks_3_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_119, a.shared_126, a.blocks_3_linear_v_proj, a.starts, a.shared_142, a.shared_129, a.workspace_95], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_111], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_142, a.workspace_111, a.shared_133], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_142, a.shared_23, a.blocks_3_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_o_proj_low, a.shared_130], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_130, a.shared_23, a.shared_142], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_131, a.shared_133, a.shared_142, a.blocks_3_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.normalise, [a.blocks_3_a, a.shared_131, a.blocks_3_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_131, a.blocks_3_mlp_norm, a.blocks_3_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_96], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_96, a.shared_154], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_23, a.shared_136], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_136, a.shared_134], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_99], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.workspace_99, a.shared_175], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_154, a.shared_175, a.shared_138], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_134], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_134, a.shared_154], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_23, a.blocks_3_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_up_proj_low, a.shared_136], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_133], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_136, a.workspace_133, a.shared_189], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_138, a.shared_154, a.shared_189, a.shared_175], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_105], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_175, a.workspace_105, a.shared_139], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_100], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_175, a.workspace_100, a.blocks_3_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_down_proj_low, a.shared_137], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_137, a.shared_23, a.blocks_3_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_3_a, a.shared_139, a.blocks_3_linear_down_proj_high, a.shared_157], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.normalise, [a.shared_157, a.shared_139, a.blocks_4_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_139, a.blocks_4_attn_norm, a.shared_159], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_113], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.workspace_113, a.shared_145], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.shared_23, a.shared_150], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_150, a.shared_143], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_143, a.shared_23, a.shared_169], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_145, a.shared_169, a.shared_177], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_177, a.rope, a.shared_146], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_144], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.shared_144, a.shared_152], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.shared_23, a.shared_153], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_153, a.shared_144], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_144, a.workspace_9, a.shared_168], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_152, a.shared_168, a.shared_174], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_174, a.rope, a.shared_152], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_153], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.shared_153, a.shared_168], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.shared_23, a.shared_156], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_156, a.shared_153], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_153, a.workspace_9, a.blocks_4_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_168, a.blocks_4_linear_v_proj_high, a.blocks_4_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_146, a.shared_152, a.blocks_4_linear_v_proj, a.starts, a.shared_169, a.shared_155, a.workspace_121], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_136], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_169, a.workspace_136, a.shared_159], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_169, a.shared_23, a.blocks_4_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_o_proj_low, a.shared_156], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_156, a.shared_23, a.shared_169], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_157, a.shared_159, a.shared_169, a.blocks_4_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.normalise, [a.blocks_4_a, a.shared_157, a.blocks_4_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_157, a.blocks_4_mlp_norm, a.blocks_4_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_122], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_122, a.shared_183], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_23, a.shared_163], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_163, a.shared_160], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.shared_162], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_160, a.shared_162, a.shared_195], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_183, a.shared_195, a.shared_165], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_161], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_161, a.shared_183], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_23, a.blocks_4_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_up_proj_low, a.shared_163], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_160], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.workspace_160, a.shared_198], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_165, a.shared_183, a.shared_198, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_130], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_195, a.workspace_130, a.shared_166], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_125], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_195, a.workspace_125, a.blocks_4_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_down_proj_low, a.shared_164], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_164, a.shared_23, a.blocks_4_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_4_a, a.shared_166, a.blocks_4_linear_down_proj_high, a.shared_182], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.normalise, [a.shared_182, a.shared_166, a.blocks_5_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_166, a.blocks_5_attn_norm, a.shared_185], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_138], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.workspace_138, a.shared_172], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.shared_23, a.shared_178], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_178, a.shared_170], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_170, a.shared_23, a.shared_190], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_172, a.shared_190, a.shared_193], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_193, a.rope, a.shared_190], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_171], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.shared_171, a.shared_173], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.shared_23, a.shared_176], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_176, a.shared_171], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_171, a.workspace_9, a.blocks_5_linear_k_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_173, a.blocks_5_linear_k_proj_high, a.shared_192], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_192, a.rope, a.shared_173], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_176], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.shared_176, a.shared_192], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.shared_23, a.blocks_5_linear_v_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_v_proj_low, a.shared_176], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_176, a.workspace_9, a.blocks_5_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_192, a.blocks_5_linear_v_proj_high, a.blocks_5_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_190, a.shared_173, a.blocks_5_linear_v_proj, a.starts, a.shared_193, a.shared_180, a.workspace_145], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_152], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_193, a.workspace_152, a.shared_185], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_193, a.shared_23, a.blocks_5_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_o_proj_low, a.shared_181], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_181, a.shared_23, a.shared_190], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_182, a.shared_185, a.shared_190, a.blocks_5_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.normalise, [a.blocks_5_a, a.shared_182, a.blocks_5_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_182, a.blocks_5_mlp_norm, a.shared_212], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_146], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_212, a.workspace_146, a.blocks_5_linear_gate_proj_base], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_212, a.shared_23, a.shared_187], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_187, a.shared_186], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace_147], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_186, a.workspace_147, a.blocks_5_linear_gate_proj_high], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.blocks_5_linear_gate_proj_base, a.blocks_5_linear_gate_proj_high, a.blocks_5_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_162], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_212, a.workspace_162, a.shared_201], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_212, a.shared_23, a.blocks_5_linear_up_proj_low_2], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_up_proj_low_2, a.blocks_5_linear_up_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_163], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_linear_up_proj_low, a.workspace_163, a.shared_213], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_201, a.shared_213, a.shared_196], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.blocks_5_linear_gate_proj, a.shared_196, a.shared_201], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_175], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_175, a.shared_212], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_176], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_176, a.blocks_5_linear_down_proj_low_2], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low_2, a.shared_200], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.shared_23, a.shared_202], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_5_a, a.shared_212, a.shared_202, a.shared_204], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.normalise, [a.shared_204, a.shared_202, a.rstd_norm], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:92"),
  call(k.map_25lup5r3fyc, [a.shared_202, a.norm, a.shared_204], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.shared_215, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.shared_215, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.shared_215, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_172, a.shared_1, a.shared_22, a.shared_207], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.shared_215, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.shared_215, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.shared_215, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_172, a.shared_2, a.shared_24, a.shared_208], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.shared_215, a.shared_211], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.shared_215, a.shared_211], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_215], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.shared_215, a.shared_211], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.shared_211, a.shared_3, a.shared_25, a.shared_209], [128, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_23, a.shared_210], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:100"),
  call(k.map_11p69oyu6td, [a.shared_210, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:100"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_27ukp9p65ja, [a.count, a.shared_210], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:100"),
  call(k.map_2d78orckbpu, [a.shared_210, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_177, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_177, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_177, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_172, a.shared_1, a.shared_207, a.shared_218, a.workspace_172], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_172, a.workspace_177, a.shared_214], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_172, a.workspace_177, a.shared_214], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_172, a.workspace_177, a.shared_214], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.workspace_177, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.workspace_177, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.workspace_177, a.workspace_172], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_172, a.shared_2, a.shared_208, a.shared_219, a.workspace_172], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_172, a.workspace_177, a.shared_216], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_172, a.workspace_177, a.shared_216], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_172, a.workspace_177, a.shared_216], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.workspace_177, a.shared_211], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.workspace_177, a.shared_211], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_177], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.workspace_177, a.shared_211], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.shared_211, a.shared_3, a.shared_209, a.shared_220, a.shared_211], [128, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_211, a.workspace_177, a.shared_217], [16, 1, 1], [1, 128, 128, 2304, 0, 1024, 0, 128, 0, 32, 32, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_211, a.workspace_177, a.shared_217], [16, 1, 1], [1, 128, 128, 2304, 1024, 1024, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_177], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_211, a.workspace_177, a.shared_217], [16, 1, 1], [1, 128, 128, 2304, 2048, 256, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.map_jd3fgm0b7k, [a.norm, a.shared_215, a.shared_204], [32, 1, 1], [1024, 128, 1024, 32, 128], "d normalised(norm) map model.ts:92"),
  call(k.normaliseGrad_f32, [a.shared_202, a.rstd_norm, a.shared_204, a.d_blocks_5_x], [1024, 1, 1], [1024, 128], "d blocks.5.x normaliseGrad model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_x, a.shared_200, a.d_blocks_5_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_5_x, a.blocks_5_down_proj_lora_B, a.shared_200], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_200, a.d_blocks_5_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.map_2f8tr6xgq8p, [a.blocks_5_linear_gate_proj, a.shared_196, a.shared_201], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_linear_down_proj_low, a.shared_201, a.d_blocks_5_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.5.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj_lora_A, a.workspace_174], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_linear_down_proj_low, a.workspace_174, a.shared_201], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj, a.workspace_173], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_x, a.workspace_173, a.matmul_51], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_201, a.matmul_51, a.shared_213], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.blocks_5_linear_gate_proj, a.shared_196, a.shared_213, a.shared_201], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.blocks_5_linear_gate_proj, a.shared_213, a.shared_196], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_196, a.blocks_5_linear_up_proj_low, a.d_blocks_5_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_196, a.blocks_5_up_proj_lora_B, a.shared_187], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_187, a.shared_194], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.map_25lup5r3fyc, [a.shared_182, a.blocks_5_mlp_norm, a.shared_191], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_194, a.shared_191, a.d_blocks_5_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj_lora_A, a.workspace_159], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_194, a.workspace_159, a.matmul_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj, a.workspace_158], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_196, a.workspace_158, a.shared_212], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_201, a.shared_186, a.d_blocks_5_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_201, a.blocks_5_gate_proj_lora_B, a.shared_194], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_194, a.shared_186], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_186, a.shared_191, a.d_blocks_5_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj_lora_A, a.workspace_157], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_186, a.workspace_157, a.shared_191], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj, a.workspace_165], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_165, a.matmul_46], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_5_mlp_norm, a.matmul_42, a.shared_212, a.shared_191, a.matmul_46, a.d_blocks_5_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_182, a.blocks_5_rstd_mlp_norm, a.d_blocks_5_normalised_mlp_norm, a.d_blocks_5_a], [1024, 1, 1], [1024, 128], "d blocks.5.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_5_x, a.d_blocks_5_a, a.shared_182], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_182, a.shared_181, a.d_blocks_5_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_182, a.blocks_5_o_proj_lora_B, a.matmul_41], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul_41, a.shared_181], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.map_25lup5r3fyc, [a.shared_166, a.blocks_5_attn_norm, a.shared_185], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_155], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.workspace_155, a.shared_190], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.workspace_164], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_170, a.workspace_164, a.shared_193], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_190, a.shared_193, a.shared_197], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_197, a.rope, a.shared_193], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.attention_starts_fma, [a.shared_193, a.shared_173, a.blocks_5_linear_v_proj, a.starts, a.shared_197, a.attention_6, a.workspace_153], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_181, a.shared_197, a.d_blocks_5_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj_lora_A, a.workspace_167], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_181, a.workspace_167, a.shared_190], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj, a.workspace_170], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_182, a.workspace_170, a.matmul_49], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_190, a.matmul_49, a.shared_199], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_197, a.shared_199, a.shared_180], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_193, a.shared_173, a.blocks_5_linear_v_proj, a.attention_6, a.shared_199, a.starts, a.shared_180, a.shared_190, a.workspace_171], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_193, a.shared_173, a.blocks_5_linear_v_proj, a.attention_6, a.shared_199, a.starts, a.shared_180, a.attentionGrad_11, a.attentionGrad_12, a.workspace_171], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_12, a.shared_176, a.d_blocks_5_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_12, a.blocks_5_v_proj_lora_B, a.matmul_35], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_35, a.shared_179], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_179, a.shared_185, a.d_blocks_5_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj_lora_A, a.workspace_140], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_179, a.workspace_140, a.matmul_36], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj, a.shared_179], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_12, a.shared_179, a.shared_193], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_11, a.rope, a.d_blocks_5_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.5.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_splitHeads, a.shared_171, a.d_blocks_5_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_5_splitHeads, a.blocks_5_k_proj_lora_B, a.shared_179], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_179, a.shared_171], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_171, a.shared_185, a.d_blocks_5_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj_lora_A, a.workspace_139], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_171, a.workspace_139, a.matmul_49], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj, a.shared_171], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_splitHeads, a.shared_171, a.shared_199], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.matmul_36, a.shared_193, a.matmul_49, a.shared_199, a.shared_197], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:75"),
  call(k.rope_half, [a.shared_190, a.rope, a.shared_172], [4096, 1, 1], [32, 128, 4, -1], "d blocks.5.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_172, a.shared_170, a.d_blocks_5_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_172, a.blocks_5_q_proj_lora_B, a.shared_178], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_178, a.shared_170], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_170, a.shared_185, a.d_blocks_5_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj_lora_A, a.workspace_137], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_170, a.workspace_137, a.shared_185], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj, a.workspace_138], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_172, a.workspace_138, a.shared_190], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_5_attn_norm, a.shared_197, a.shared_185, a.shared_190, a.d_blocks_5_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_166, a.blocks_5_rstd_attn_norm, a.d_blocks_5_normalised_attn_norm, a.shared_185], [1024, 1, 1], [1024, 128], "d blocks.4.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_182, a.shared_185, a.d_blocks_4_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_x, a.shared_164, a.d_blocks_4_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_4_x, a.blocks_4_down_proj_lora_B, a.shared_164], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_164, a.d_blocks_4_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_157, a.blocks_4_mlp_norm, a.blocks_4_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_142], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_142, a.shared_165], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace_141], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_160, a.workspace_141, a.shared_195], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_165, a.shared_195, a.shared_183], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_161], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_161, a.shared_165], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_160], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.workspace_160, a.shared_198], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_165, a.shared_198, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_183, a.shared_195, a.shared_165], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_linear_down_proj_low, a.shared_165, a.d_blocks_4_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.4.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj_lora_A, a.workspace_168], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_linear_down_proj_low, a.workspace_168, a.shared_165], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj, a.workspace_169], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_x, a.workspace_169, a.matmul_50], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_165, a.matmul_50, a.shared_198], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_183, a.shared_195, a.shared_198, a.shared_165], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_183, a.shared_198, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_195, a.shared_163, a.d_blocks_4_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_195, a.blocks_4_up_proj_lora_B, a.matmul_38], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_38, a.shared_163], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_163, a.blocks_4_m_2, a.d_blocks_4_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj_lora_A, a.workspace_148], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.workspace_148, a.matmul_39], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj, a.workspace_154], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_195, a.workspace_154, a.matmul_43], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_165, a.shared_160, a.d_blocks_4_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_165, a.blocks_4_gate_proj_lora_B, a.shared_163], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_163, a.shared_160], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_160, a.blocks_4_m_2, a.d_blocks_4_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj_lora_A, a.workspace_124], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_160, a.workspace_124, a.matmul_44], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj, a.workspace_166], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_165, a.workspace_166, a.matmul_47], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_4_mlp_norm, a.matmul_39, a.matmul_43, a.matmul_44, a.matmul_47, a.d_blocks_4_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.4.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_157, a.blocks_4_rstd_mlp_norm, a.d_blocks_4_normalised_mlp_norm, a.d_blocks_4_a], [1024, 1, 1], [1024, 128], "d blocks.4.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_4_x, a.d_blocks_4_a, a.shared_157], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_157, a.shared_156, a.d_blocks_4_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_157, a.blocks_4_o_proj_lora_B, a.matmul_32], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul_32, a.shared_156], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.map_25lup5r3fyc, [a.shared_139, a.blocks_4_attn_norm, a.shared_159], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.workspace_131], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.workspace_131, a.shared_168], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_135], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_153, a.workspace_135, a.shared_174], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_168, a.shared_174, a.blocks_4_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_146, a.shared_152, a.blocks_4_linear_v_proj_2, a.starts, a.shared_177, a.attention_5, a.workspace_129], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_156, a.shared_177, a.d_blocks_4_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj_lora_A, a.workspace_144], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_156, a.workspace_144, a.shared_169], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj, a.workspace_149], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_157, a.workspace_149, a.shared_184], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_169, a.shared_184, a.shared_188], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_177, a.shared_188, a.shared_155], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_146, a.shared_152, a.blocks_4_linear_v_proj_2, a.attention_5, a.shared_188, a.starts, a.shared_155, a.shared_169, a.workspace_156], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_146, a.shared_152, a.blocks_4_linear_v_proj_2, a.attention_5, a.shared_188, a.starts, a.shared_155, a.attentionGrad_9, a.attentionGrad_10, a.workspace_156], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_10, a.shared_153, a.d_blocks_4_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_10, a.blocks_4_v_proj_lora_B, a.matmul_26], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_26, a.shared_151], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_151, a.shared_159, a.d_blocks_4_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj_lora_A, a.workspace_114], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_151, a.workspace_114, a.shared_146], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj, a.shared_151], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_10, a.shared_151, a.shared_177], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_9, a.rope, a.shared_152], [2048, 1, 1], [32, 128, 2, -1], "d blocks.4.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_152, a.shared_144, a.d_blocks_4_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_152, a.blocks_4_k_proj_lora_B, a.shared_153], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_153, a.shared_144], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_144, a.shared_159, a.d_blocks_4_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj_lora_A, a.workspace_115], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_144, a.workspace_115, a.shared_188], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj, a.shared_144], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_152, a.shared_144, a.matmul_45], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_146, a.shared_177, a.shared_188, a.matmul_45, a.shared_184], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.h map model.ts:75"),
  call(k.rope_half, [a.shared_169, a.rope, a.shared_145], [4096, 1, 1], [32, 128, 4, -1], "d blocks.4.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_145, a.shared_143, a.d_blocks_4_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_145, a.blocks_4_q_proj_lora_B, a.shared_150], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_150, a.shared_143], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_143, a.shared_159, a.d_blocks_4_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj_lora_A, a.workspace_112], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_143, a.workspace_112, a.shared_159], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj, a.workspace_113], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_145, a.workspace_113, a.shared_169], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_4_attn_norm, a.shared_184, a.shared_159, a.shared_169, a.d_blocks_4_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.4.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_139, a.blocks_4_rstd_attn_norm, a.d_blocks_4_normalised_attn_norm, a.shared_159], [1024, 1, 1], [1024, 128], "d blocks.3.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_157, a.shared_159, a.d_blocks_3_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_x, a.shared_137, a.d_blocks_3_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_3_x, a.blocks_3_down_proj_lora_B, a.shared_137], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_137, a.d_blocks_3_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_131, a.blocks_3_mlp_norm, a.blocks_3_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_117], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_117, a.shared_138], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_116], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.workspace_116, a.shared_175], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_138, a.shared_175, a.shared_154], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_134], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_134, a.shared_138], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_133], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_136, a.workspace_133, a.shared_189], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_138, a.shared_189, a.shared_175], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_154, a.shared_175, a.shared_138], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_linear_down_proj_low, a.shared_138, a.d_blocks_3_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.3.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj_lora_A, a.workspace_150], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_linear_down_proj_low, a.workspace_150, a.shared_138], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj, a.workspace_151], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_151, a.matmul_48], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_138, a.matmul_48, a.shared_189], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_154, a.shared_175, a.shared_189, a.shared_138], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_154, a.shared_189, a.shared_175], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_175, a.shared_136, a.d_blocks_3_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_175, a.blocks_3_up_proj_lora_B, a.matmul_28], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_28, a.shared_136], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_136, a.blocks_3_m_2, a.d_blocks_3_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj_lora_A, a.workspace_120], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_136, a.workspace_120, a.matmul_29], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj, a.workspace_128], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_175, a.workspace_128, a.matmul_31], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_138, a.shared_134, a.d_blocks_3_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_138, a.blocks_3_gate_proj_lora_B, a.shared_136], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_136, a.shared_134], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_134, a.blocks_3_m_2, a.d_blocks_3_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj_lora_A, a.workspace_98], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.workspace_98, a.matmul_33], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj, a.workspace_143], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_138, a.workspace_143, a.matmul_37], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_3_mlp_norm, a.matmul_29, a.matmul_31, a.matmul_33, a.matmul_37, a.d_blocks_3_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.3.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_131, a.blocks_3_rstd_mlp_norm, a.d_blocks_3_normalised_mlp_norm, a.d_blocks_3_a], [1024, 1, 1], [1024, 128], "d blocks.3.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x, a.d_blocks_3_a, a.shared_131], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_131, a.shared_130, a.d_blocks_3_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_131, a.blocks_3_o_proj_lora_B, a.matmul_23], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul_23, a.shared_130], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.map_25lup5r3fyc, [a.shared_108, a.blocks_3_attn_norm, a.shared_133], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.workspace_106], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.workspace_106, a.shared_141], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_110], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_110, a.shared_147], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_141, a.shared_147, a.blocks_3_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_119, a.shared_126, a.blocks_3_linear_v_proj_2, a.starts, a.shared_149, a.attention_4, a.workspace_104], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_130, a.shared_149, a.d_blocks_3_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj_lora_A, a.workspace_119], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_130, a.workspace_119, a.shared_142], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj, a.workspace_123], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_131, a.workspace_123, a.shared_158], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_142, a.shared_158, a.shared_161], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_149, a.shared_161, a.shared_129], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_119, a.shared_126, a.blocks_3_linear_v_proj_2, a.attention_4, a.shared_161, a.starts, a.shared_129, a.shared_142, a.workspace_132], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_119, a.shared_126, a.blocks_3_linear_v_proj_2, a.attention_4, a.shared_161, a.starts, a.shared_129, a.attentionGrad_7, a.attentionGrad_8, a.workspace_132], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_8, a.shared_127, a.d_blocks_3_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_8, a.blocks_3_v_proj_lora_B, a.matmul_17], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_17, a.shared_125], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_125, a.shared_133, a.d_blocks_3_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj_lora_A, a.workspace_88], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.workspace_88, a.shared_119], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj, a.shared_125], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_8, a.shared_125, a.shared_149], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_7, a.rope, a.shared_126], [2048, 1, 1], [32, 128, 2, -1], "d blocks.3.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_126, a.shared_117, a.d_blocks_3_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_126, a.blocks_3_k_proj_lora_B, a.shared_127], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_127, a.shared_117], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_117, a.shared_133, a.d_blocks_3_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj_lora_A, a.workspace_89], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_117, a.workspace_89, a.shared_161], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj, a.shared_117], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_126, a.shared_117, a.matmul_34], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_119, a.shared_149, a.shared_161, a.matmul_34, a.shared_158], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.h map model.ts:75"),
  call(k.rope_half, [a.shared_142, a.rope, a.shared_118], [4096, 1, 1], [32, 128, 4, -1], "d blocks.3.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_118, a.shared_116, a.d_blocks_3_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_118, a.blocks_3_q_proj_lora_B, a.shared_124], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_124, a.shared_116], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_116, a.shared_133, a.d_blocks_3_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj_lora_A, a.workspace_86], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.workspace_86, a.shared_133], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj, a.workspace_87], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_118, a.workspace_87, a.shared_142], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_3_attn_norm, a.shared_158, a.shared_133, a.shared_142, a.d_blocks_3_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.3.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_108, a.blocks_3_rstd_attn_norm, a.d_blocks_3_normalised_attn_norm, a.shared_133], [1024, 1, 1], [1024, 128], "d blocks.2.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_131, a.shared_133, a.d_blocks_2_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_x, a.shared_106, a.d_blocks_2_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_2_x, a.blocks_2_down_proj_lora_B, a.shared_106], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_106, a.d_blocks_2_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_99, a.blocks_2_mlp_norm, a.blocks_2_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_91], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_91, a.shared_107], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_90], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_103, a.workspace_90, a.shared_148], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_107, a.shared_148, a.shared_128], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_109], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_109, a.shared_107], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_108], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_108, a.shared_167], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_107, a.shared_167, a.shared_148], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_128, a.shared_148, a.shared_107], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_down_proj_low, a.shared_107, a.d_blocks_2_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.2.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj_lora_A, a.workspace_126], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_down_proj_low, a.workspace_126, a.shared_107], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_x, a.workspace_127, a.matmul_40], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_107, a.matmul_40, a.shared_167], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_128, a.shared_148, a.shared_167, a.shared_107], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_128, a.shared_167, a.shared_148], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_148, a.shared_105, a.d_blocks_2_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_148, a.blocks_2_up_proj_lora_B, a.matmul_19], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_19, a.shared_105], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_105, a.blocks_2_m_2, a.d_blocks_2_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj_lora_A, a.workspace_94], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_94, a.matmul_20], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj, a.workspace_103], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_148, a.workspace_103, a.matmul_22], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_107, a.shared_103, a.d_blocks_2_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_107, a.blocks_2_gate_proj_lora_B, a.shared_105], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_105, a.shared_103], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_103, a.blocks_2_m_2, a.d_blocks_2_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj_lora_A, a.workspace_73], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_103, a.workspace_73, a.matmul_24], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj, a.workspace_118], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_107, a.workspace_118, a.matmul_27], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_2_mlp_norm, a.matmul_20, a.matmul_22, a.matmul_24, a.matmul_27, a.d_blocks_2_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_99, a.blocks_2_rstd_mlp_norm, a.d_blocks_2_normalised_mlp_norm, a.d_blocks_2_a], [1024, 1, 1], [1024, 128], "d blocks.2.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_x, a.d_blocks_2_a, a.shared_99], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_99, a.shared_98, a.d_blocks_2_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_99, a.blocks_2_o_proj_lora_B, a.matmul_14], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul_14, a.shared_98], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.map_25lup5r3fyc, [a.shared_78, a.blocks_2_attn_norm, a.shared_102], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.workspace_80], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_102, a.workspace_80, a.shared_114], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_84], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_84, a.shared_121], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_114, a.shared_121, a.blocks_2_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_84, a.shared_91, a.blocks_2_linear_v_proj_2, a.starts, a.shared_123, a.attention_3, a.workspace_78], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_98, a.shared_123, a.d_blocks_2_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj_lora_A, a.workspace_93], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.workspace_93, a.shared_115], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj, a.workspace_97], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_99, a.workspace_97, a.shared_132], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_115, a.shared_132, a.shared_135], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_123, a.shared_135, a.shared_97], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_84, a.shared_91, a.blocks_2_linear_v_proj_2, a.attention_3, a.shared_135, a.starts, a.shared_97, a.shared_115, a.workspace_107], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_84, a.shared_91, a.blocks_2_linear_v_proj_2, a.attention_3, a.shared_135, a.starts, a.shared_97, a.attentionGrad_5, a.attentionGrad_6, a.workspace_107], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_6, a.shared_95, a.d_blocks_2_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_6, a.blocks_2_v_proj_lora_B, a.matmul_9], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_9, a.shared_90], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_90, a.shared_102, a.d_blocks_2_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj_lora_A, a.workspace_62], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_62, a.shared_84], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj, a.shared_90], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_6, a.shared_90, a.shared_123], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_5, a.rope, a.shared_91], [2048, 1, 1], [32, 128, 2, -1], "d blocks.2.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_91, a.shared_82, a.d_blocks_2_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_91, a.blocks_2_k_proj_lora_B, a.shared_95], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_95, a.shared_82], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_82, a.shared_102, a.d_blocks_2_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj_lora_A, a.workspace_63], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_82, a.workspace_63, a.shared_135], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj, a.shared_82], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.shared_82, a.matmul_25], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_84, a.shared_123, a.shared_135, a.matmul_25, a.shared_132], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:75"),
  call(k.rope_half, [a.shared_115, a.rope, a.shared_83], [4096, 1, 1], [32, 128, 4, -1], "d blocks.2.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_83, a.shared_81, a.d_blocks_2_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_83, a.blocks_2_q_proj_lora_B, a.shared_89], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_89, a.shared_81], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_81, a.shared_102, a.d_blocks_2_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj_lora_A, a.workspace_60], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_60, a.shared_102], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj, a.workspace_61], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_61, a.shared_115], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_2_attn_norm, a.shared_132, a.shared_102, a.shared_115, a.d_blocks_2_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_78, a.blocks_2_rstd_attn_norm, a.d_blocks_2_normalised_attn_norm, a.shared_102], [1024, 1, 1], [1024, 128], "d blocks.1.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_99, a.shared_102, a.d_blocks_1_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_x, a.shared_76, a.d_blocks_1_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_1_x, a.blocks_1_down_proj_lora_B, a.shared_76], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_76, a.d_blocks_1_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_68, a.blocks_1_mlp_norm, a.blocks_1_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_65], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_65, a.shared_77], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_64], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_64, a.shared_122], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_77, a.shared_122, a.shared_96], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_83], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_83, a.shared_77], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_82], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_82, a.shared_140], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_77, a.shared_140, a.shared_122], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_96, a.shared_122, a.shared_77], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_down_proj_low, a.shared_77, a.d_blocks_1_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.1.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj_lora_A, a.workspace_101], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_down_proj_low, a.workspace_101, a.shared_77], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj, a.workspace_102], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_x, a.workspace_102, a.matmul_30], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_77, a.matmul_30, a.shared_140], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_96, a.shared_122, a.shared_140, a.shared_77], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_96, a.shared_140, a.shared_122], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_122, a.shared_75, a.shared_162], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_122, a.blocks_1_up_proj_lora_B, a.matmul_11], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_11, a.shared_75], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_75, a.blocks_1_m_2, a.d_blocks_1_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj_lora_A, a.workspace_69], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_69, a.matmul_12], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj, a.workspace_77], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_122, a.workspace_77, a.matmul_13], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_77, a.shared_74, a.d_blocks_1_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_77, a.blocks_1_gate_proj_lora_B, a.shared_75], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_75, a.shared_74], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_74, a.blocks_1_m_2, a.d_blocks_1_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj_lora_A, a.workspace_48], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_48, a.matmul_15], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj, a.workspace_92], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_77, a.workspace_92, a.matmul_18], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_1_mlp_norm, a.matmul_12, a.matmul_13, a.matmul_15, a.matmul_18, a.d_blocks_1_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_68, a.blocks_1_rstd_mlp_norm, a.d_blocks_1_normalised_mlp_norm, a.d_blocks_1_a], [1024, 1, 1], [1024, 128], "d blocks.1.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_x, a.d_blocks_1_a, a.shared_68], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_68, a.shared_67, a.d_blocks_1_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_68, a.blocks_1_o_proj_lora_B, a.matmul_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul_6, a.shared_67], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.map_25lup5r3fyc, [a.shared_40, a.blocks_1_attn_norm, a.shared_73], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.workspace_55], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.workspace_55, a.shared_79], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_58], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_64, a.workspace_58, a.shared_85], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_79, a.shared_85, a.blocks_1_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_52, a.shared_62, a.blocks_1_linear_v_proj_2, a.starts, a.shared_87, a.attention_2, a.workspace_52], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_67, a.shared_87, a.d_blocks_1_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj_lora_A, a.workspace_67], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_67, a.shared_80], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj, a.workspace_72], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_72, a.shared_100], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_80, a.shared_100, a.shared_104], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_87, a.shared_104, a.shared_66], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_52, a.shared_62, a.blocks_1_linear_v_proj_2, a.attention_2, a.shared_104, a.starts, a.shared_66, a.shared_80, a.workspace_81], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_52, a.shared_62, a.blocks_1_linear_v_proj_2, a.attention_2, a.shared_104, a.starts, a.shared_66, a.attentionGrad_3, a.attentionGrad_4, a.workspace_81], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_4, a.shared_64, a.d_blocks_1_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_4, a.blocks_1_v_proj_lora_B, a.matmul_2], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_2, a.shared_61], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_61, a.shared_73, a.d_blocks_1_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj_lora_A, a.workspace_32], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_32, a.shared_52], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj, a.shared_61], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_4, a.shared_61, a.shared_87], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_3, a.rope, a.shared_62], [2048, 1, 1], [32, 128, 2, -1], "d blocks.1.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_62, a.shared_50, a.d_blocks_1_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_62, a.blocks_1_k_proj_lora_B, a.shared_64], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_50], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_50, a.shared_73, a.d_blocks_1_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj_lora_A, a.workspace_34], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_50, a.workspace_34, a.shared_104], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj, a.shared_50], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.shared_50, a.matmul_16], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_52, a.shared_87, a.shared_104, a.matmul_16, a.shared_100], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:75"),
  call(k.rope_half, [a.shared_80, a.rope, a.shared_51], [4096, 1, 1], [32, 128, 4, -1], "d blocks.1.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_51, a.shared_46, a.d_blocks_1_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_51, a.blocks_1_q_proj_lora_B, a.shared_60], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_60, a.shared_46], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_46, a.shared_73, a.d_blocks_1_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj_lora_A, a.workspace_28], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_46, a.workspace_28, a.shared_73], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj, a.workspace_29], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_29, a.shared_80], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_1_attn_norm, a.shared_100, a.shared_73, a.shared_80, a.d_blocks_1_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_40, a.blocks_1_rstd_attn_norm, a.d_blocks_1_normalised_attn_norm, a.shared_73], [1024, 1, 1], [1024, 128], "d blocks.0.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_68, a.shared_73, a.d_blocks_0_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_x, a.shared_38, a.d_blocks_0_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_0_x, a.blocks_0_down_proj_lora_B, a.shared_38], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_38, a.d_blocks_0_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_26, a.blocks_0_mlp_norm, a.blocks_0_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_36], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_36, a.shared_39], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_35], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.workspace_35, a.shared_86], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_86, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_57], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_57, a.shared_39], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_56], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_37, a.workspace_56, a.shared_113], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_113, a.shared_86], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_65, a.shared_86, a.shared_39], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_down_proj_low, a.shared_39, a.d_blocks_0_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.0.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj_lora_A, a.shared_112], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_linear_down_proj_low, a.shared_112, a.shared_39], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj, a.workspace_76], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x, a.workspace_76, a.matmul_21], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.matmul_21, a.shared_113], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_65, a.shared_86, a.shared_113, a.shared_39], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_65, a.shared_113, a.shared_86], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_86, a.shared_37, a.shared_112], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_86, a.blocks_0_up_proj_lora_B, a.matmul_3], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_3, a.shared_37], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_37, a.blocks_0_m_2, a.d_blocks_0_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj_lora_A, a.workspace_43], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_37, a.workspace_43, a.matmul_4], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj, a.workspace_51], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_86, a.workspace_51, a.matmul_5], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_39, a.shared_35, a.d_blocks_0_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_39, a.blocks_0_gate_proj_lora_B, a.shared_37], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_37, a.shared_35], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_35, a.blocks_0_m_2, a.d_blocks_0_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj_lora_A, a.workspace_16], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.workspace_16, a.matmul_8], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj, a.workspace_66], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_39, a.workspace_66, a.matmul_10], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_0_mlp_norm, a.matmul_4, a.matmul_5, a.matmul_8, a.matmul_10, a.shared_36], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.0.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_26, a.shared_34, a.shared_36, a.shared_45], [1024, 1, 1], [1024, 128], "d blocks.0.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_0_x, a.shared_45, a.shared_36], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_36, a.shared_21, a.shared_34], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_36, a.blocks_0_o_proj_lora_B, a.matmul], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul, a.shared_21], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.embed_f32, [a.embed, a.tokens, a.shared_26], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.normalise, [a.shared_26, a.shared_45, a.blocks_0_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_45, a.blocks_0_attn_norm, a.shared_26], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_27], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_26, a.workspace_27, a.shared_45], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_38], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_6, a.workspace_38, a.shared_57], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_45, a.shared_57, a.shared_69], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_69, a.rope, a.shared_45], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.workspace_33], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_26, a.workspace_33, a.blocks_0_linear_v_proj_base], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_37], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_18, a.workspace_37, a.blocks_0_linear_v_proj_high_2], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_0_linear_v_proj_base, a.blocks_0_linear_v_proj_high_2, a.blocks_0_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_45, a.shared_16, a.blocks_0_linear_v_proj_2, a.starts, a.shared_57, a.attention, a.workspace_39], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_21, a.shared_57, a.d_blocks_0_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj_lora_A, a.workspace_46], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.workspace_46, a.shared_69], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj, a.workspace_53], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.workspace_53, a.matmul_7], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_69, a.matmul_7, a.d_blocks_0_o], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_57, a.d_blocks_0_o, a.shared_20], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_45, a.shared_16, a.blocks_0_linear_v_proj_2, a.attention, a.d_blocks_0_o, a.starts, a.shared_20, a.shared_36, a.workspace_47], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_45, a.shared_16, a.blocks_0_linear_v_proj_2, a.attention, a.d_blocks_0_o, a.starts, a.shared_20, a.attentionGrad, a.attentionGrad_2, a.workspace_47], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_2, a.shared_18, a.shared_19], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_2, a.blocks_0_v_proj_lora_B, a.shared_15], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_15, a.d_blocks_0_linear_v_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_v_proj_low, a.shared_26, a.shared_17], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.v_proj.lora_A matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad, a.rope, a.shared_16], [2048, 1, 1], [32, 128, 2, -1], "d blocks.0.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_16, a.shared_14, a.d_blocks_0_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_16, a.blocks_0_k_proj_lora_B, a.shared_14], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_14, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_15, a.shared_26, a.d_blocks_0_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.k_proj.lora_A matmul model.ts:75"),
  call(k.rope_half, [a.shared_36, a.rope, a.shared_45], [4096, 1, 1], [32, 128, 4, -1], "d blocks.0.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_45, a.shared_6, a.d_blocks_0_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_45, a.blocks_0_q_proj_lora_B, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_14, a.shared_26, a.shared_5], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.q_proj.lora_A matmul model.ts:74"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.shared_5, a.shared_11], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_q_proj_lora_B, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_A, a.g], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_B, a.g_2], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_17, a.g_3], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_19, a.g_4], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_A, a.g_5], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_34, a.g_6], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_A, a.g_7], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_B, a.g_8], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_up_proj_lora_A, a.g_9], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_112, a.g_10], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_down_proj_lora_A, a.g_11], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_down_proj_lora_B, a.g_12], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_q_proj_lora_A, a.g_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_q_proj_lora_B, a.g_14], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_k_proj_lora_A, a.g_15], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_k_proj_lora_B, a.g_16], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_v_proj_lora_A, a.g_17], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_v_proj_lora_B, a.g_18], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_o_proj_lora_A, a.g_19], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_o_proj_lora_B, a.g_20], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_gate_proj_lora_A, a.g_21], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_gate_proj_lora_B, a.g_22], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_up_proj_lora_A, a.g_23], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_162, a.g_24], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_down_proj_lora_A, a.g_25], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_down_proj_lora_B, a.g_26], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_q_proj_lora_A, a.g_27], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_q_proj_lora_B, a.g_28], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_k_proj_lora_A, a.g_29], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_k_proj_lora_B, a.g_30], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_v_proj_lora_A, a.g_31], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_v_proj_lora_B, a.g_32], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_o_proj_lora_A, a.g_33], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_o_proj_lora_B, a.g_34], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_gate_proj_lora_A, a.g_35], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_gate_proj_lora_B, a.g_36], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_up_proj_lora_A, a.g_37], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_up_proj_lora_B, a.g_38], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_down_proj_lora_A, a.g_39], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_down_proj_lora_B, a.g_40], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_q_proj_lora_A, a.g_41], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_q_proj_lora_B, a.g_42], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_k_proj_lora_A, a.g_43], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_k_proj_lora_B, a.g_44], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_v_proj_lora_A, a.g_45], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_v_proj_lora_B, a.g_46], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_o_proj_lora_A, a.g_47], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_o_proj_lora_B, a.g_48], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_gate_proj_lora_A, a.g_49], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_gate_proj_lora_B, a.g_50], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_up_proj_lora_A, a.g_51], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_up_proj_lora_B, a.g_52], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_down_proj_lora_A, a.g_53], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_down_proj_lora_B, a.g_54], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_q_proj_lora_A, a.g_55], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_q_proj_lora_B, a.g_56], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_k_proj_lora_A, a.g_57], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_k_proj_lora_B, a.g_58], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_v_proj_lora_A, a.g_59], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_v_proj_lora_B, a.g_60], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_o_proj_lora_A, a.g_61], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_o_proj_lora_B, a.g_62], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_gate_proj_lora_A, a.g_63], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_gate_proj_lora_B, a.g_64], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_up_proj_lora_A, a.g_65], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_up_proj_lora_B, a.g_66], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_down_proj_lora_A, a.g_67], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_down_proj_lora_B, a.g_68], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_q_proj_lora_A, a.g_69], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_q_proj_lora_B, a.g_70], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_k_proj_lora_A, a.g_71], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_k_proj_lora_B, a.g_72], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_v_proj_lora_A, a.g_73], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_v_proj_lora_B, a.g_74], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_o_proj_lora_A, a.g_75], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_o_proj_lora_B, a.g_76], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_gate_proj_lora_A, a.g_77], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_gate_proj_lora_B, a.g_78], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_up_proj_lora_A, a.g_79], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_up_proj_lora_B, a.g_80], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_down_proj_lora_A, a.g_81], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_down_proj_lora_B, a.g_82], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.map_utt4xiuz3e, [a.shared_11, a.shared_13, a.g, a.g_2, a.g_83], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_3, a.g_4, a.g_5, a.g_6, a.shared_11], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_7, a.g_8, a.g_9, a.g_10, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_11, a.g_12, a.g_13, a.g_14, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_15, a.g_16, a.g_17, a.g_18, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_19, a.g_20, a.g_21, a.g_22, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_23, a.g_24, a.g_25, a.g_26, a.g_4], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_27, a.g_28, a.g_29, a.g_30, a.g_5], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_31, a.g_32, a.g_33, a.g_34, a.g_6], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_35, a.g_36, a.g_37, a.g_38, a.g_7], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_39, a.g_40, a.g_41, a.g_42, a.g_8], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_43, a.g_44, a.g_45, a.g_46, a.g_9], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_47, a.g_48, a.g_49, a.g_50, a.g_10], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_51, a.g_52, a.g_53, a.g_54, a.g_11], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_55, a.g_56, a.g_57, a.g_58, a.g_12], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_59, a.g_60, a.g_61, a.g_62, a.g_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_63, a.g_64, a.g_65, a.g_66, a.g_14], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_67, a.g_68, a.g_69, a.g_70, a.g_15], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_71, a.g_72, a.g_73, a.g_74, a.g_16], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_75, a.g_76, a.g_77, a.g_78, a.g_18], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_79, a.g_80, a.g_81, a.g_82, a.g_17], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_83, a.shared_11, a.shared_13, a.g, a.g_19], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_2, a.g_3, a.g_4, a.g_5, a.shared_11], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_6, a.g_7, a.g_8, a.g_9, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_10, a.g_11, a.g_12, a.g_13, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_14, a.g_15, a.g_16, a.g_18, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_19, a.shared_11, a.shared_13, a.g, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_3wt2f1p0bu, [a.g_3, a.g_2, a.g_17, a.shared_11], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  call(k.update_cx72m392gh, [a.blocks_0_q_proj_lora_A, a.m_of_blocks_0_q_proj_lora_A, a.v_of_blocks_0_q_proj_lora_A, a.shared_5, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.q_proj.lora_A update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_0_q_proj_lora_B, a.m_of_blocks_0_q_proj_lora_B, a.v_of_blocks_0_q_proj_lora_B, a.d_blocks_0_q_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.q_proj.lora_B update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_0_k_proj_lora_A, a.m_of_blocks_0_k_proj_lora_A, a.v_of_blocks_0_k_proj_lora_A, a.d_blocks_0_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.k_proj.lora_A update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_0_k_proj_lora_B, a.m_of_blocks_0_k_proj_lora_B, a.v_of_blocks_0_k_proj_lora_B, a.d_blocks_0_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.0.k_proj.lora_B update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_0_v_proj_lora_A, a.m_of_blocks_0_v_proj_lora_A, a.v_of_blocks_0_v_proj_lora_A, a.shared_17, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.v_proj.lora_A update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_v_proj_lora_B, a.m_of_blocks_0_v_proj_lora_B, a.v_of_blocks_0_v_proj_lora_B, a.shared_19, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.0.v_proj.lora_B update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_o_proj_lora_A, a.m_of_blocks_0_o_proj_lora_A, a.v_of_blocks_0_o_proj_lora_A, a.d_blocks_0_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.o_proj.lora_A update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_o_proj_lora_B, a.m_of_blocks_0_o_proj_lora_B, a.v_of_blocks_0_o_proj_lora_B, a.shared_34, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.o_proj.lora_B update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_gate_proj_lora_A, a.m_of_blocks_0_gate_proj_lora_A, a.v_of_blocks_0_gate_proj_lora_A, a.d_blocks_0_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.gate_proj.lora_A update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_0_gate_proj_lora_B, a.m_of_blocks_0_gate_proj_lora_B, a.v_of_blocks_0_gate_proj_lora_B, a.d_blocks_0_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.gate_proj.lora_B update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_A, a.m_of_blocks_0_up_proj_lora_A, a.v_of_blocks_0_up_proj_lora_A, a.d_blocks_0_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.up_proj.lora_A update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_B, a.m_of_blocks_0_up_proj_lora_B, a.v_of_blocks_0_up_proj_lora_B, a.shared_112, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.up_proj.lora_B update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_0_down_proj_lora_A, a.m_of_blocks_0_down_proj_lora_A, a.v_of_blocks_0_down_proj_lora_A, a.d_blocks_0_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.down_proj.lora_A update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_0_down_proj_lora_B, a.m_of_blocks_0_down_proj_lora_B, a.v_of_blocks_0_down_proj_lora_B, a.d_blocks_0_down_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.down_proj.lora_B update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_1_q_proj_lora_A, a.m_of_blocks_1_q_proj_lora_A, a.v_of_blocks_1_q_proj_lora_A, a.d_blocks_1_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.q_proj.lora_A update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_1_q_proj_lora_B, a.m_of_blocks_1_q_proj_lora_B, a.v_of_blocks_1_q_proj_lora_B, a.d_blocks_1_q_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.q_proj.lora_B update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_1_k_proj_lora_A, a.m_of_blocks_1_k_proj_lora_A, a.v_of_blocks_1_k_proj_lora_A, a.d_blocks_1_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.k_proj.lora_A update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_1_k_proj_lora_B, a.m_of_blocks_1_k_proj_lora_B, a.v_of_blocks_1_k_proj_lora_B, a.d_blocks_1_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.1.k_proj.lora_B update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_1_v_proj_lora_A, a.m_of_blocks_1_v_proj_lora_A, a.v_of_blocks_1_v_proj_lora_A, a.d_blocks_1_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.v_proj.lora_A update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_1_v_proj_lora_B, a.m_of_blocks_1_v_proj_lora_B, a.v_of_blocks_1_v_proj_lora_B, a.d_blocks_1_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.1.v_proj.lora_B update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_1_o_proj_lora_A, a.m_of_blocks_1_o_proj_lora_A, a.v_of_blocks_1_o_proj_lora_A, a.d_blocks_1_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.o_proj.lora_A update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_1_o_proj_lora_B, a.m_of_blocks_1_o_proj_lora_B, a.v_of_blocks_1_o_proj_lora_B, a.d_blocks_1_o_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.o_proj.lora_B update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_1_gate_proj_lora_A, a.m_of_blocks_1_gate_proj_lora_A, a.v_of_blocks_1_gate_proj_lora_A, a.d_blocks_1_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.gate_proj.lora_A update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_1_gate_proj_lora_B, a.m_of_blocks_1_gate_proj_lora_B, a.v_of_blocks_1_gate_proj_lora_B, a.d_blocks_1_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.gate_proj.lora_B update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_1_up_proj_lora_A, a.m_of_blocks_1_up_proj_lora_A, a.v_of_blocks_1_up_proj_lora_A, a.d_blocks_1_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.up_proj.lora_A update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_1_up_proj_lora_B, a.m_of_blocks_1_up_proj_lora_B, a.v_of_blocks_1_up_proj_lora_B, a.shared_162, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.up_proj.lora_B update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_1_down_proj_lora_A, a.m_of_blocks_1_down_proj_lora_A, a.v_of_blocks_1_down_proj_lora_A, a.d_blocks_1_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.down_proj.lora_A update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_1_down_proj_lora_B, a.m_of_blocks_1_down_proj_lora_B, a.v_of_blocks_1_down_proj_lora_B, a.d_blocks_1_down_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.down_proj.lora_B update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_2_q_proj_lora_A, a.m_of_blocks_2_q_proj_lora_A, a.v_of_blocks_2_q_proj_lora_A, a.d_blocks_2_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.q_proj.lora_A update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_2_q_proj_lora_B, a.m_of_blocks_2_q_proj_lora_B, a.v_of_blocks_2_q_proj_lora_B, a.d_blocks_2_q_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.q_proj.lora_B update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_2_k_proj_lora_A, a.m_of_blocks_2_k_proj_lora_A, a.v_of_blocks_2_k_proj_lora_A, a.d_blocks_2_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.k_proj.lora_A update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_2_k_proj_lora_B, a.m_of_blocks_2_k_proj_lora_B, a.v_of_blocks_2_k_proj_lora_B, a.d_blocks_2_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.2.k_proj.lora_B update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_2_v_proj_lora_A, a.m_of_blocks_2_v_proj_lora_A, a.v_of_blocks_2_v_proj_lora_A, a.d_blocks_2_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.v_proj.lora_A update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_2_v_proj_lora_B, a.m_of_blocks_2_v_proj_lora_B, a.v_of_blocks_2_v_proj_lora_B, a.d_blocks_2_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.2.v_proj.lora_B update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_2_o_proj_lora_A, a.m_of_blocks_2_o_proj_lora_A, a.v_of_blocks_2_o_proj_lora_A, a.d_blocks_2_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.o_proj.lora_A update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_2_o_proj_lora_B, a.m_of_blocks_2_o_proj_lora_B, a.v_of_blocks_2_o_proj_lora_B, a.d_blocks_2_o_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.o_proj.lora_B update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_2_gate_proj_lora_A, a.m_of_blocks_2_gate_proj_lora_A, a.v_of_blocks_2_gate_proj_lora_A, a.d_blocks_2_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.gate_proj.lora_A update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_2_gate_proj_lora_B, a.m_of_blocks_2_gate_proj_lora_B, a.v_of_blocks_2_gate_proj_lora_B, a.d_blocks_2_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.gate_proj.lora_B update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_2_up_proj_lora_A, a.m_of_blocks_2_up_proj_lora_A, a.v_of_blocks_2_up_proj_lora_A, a.d_blocks_2_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.up_proj.lora_A update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_2_up_proj_lora_B, a.m_of_blocks_2_up_proj_lora_B, a.v_of_blocks_2_up_proj_lora_B, a.d_blocks_2_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.up_proj.lora_B update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_2_down_proj_lora_A, a.m_of_blocks_2_down_proj_lora_A, a.v_of_blocks_2_down_proj_lora_A, a.d_blocks_2_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.down_proj.lora_A update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_2_down_proj_lora_B, a.m_of_blocks_2_down_proj_lora_B, a.v_of_blocks_2_down_proj_lora_B, a.d_blocks_2_down_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.down_proj.lora_B update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_3_q_proj_lora_A, a.m_of_blocks_3_q_proj_lora_A, a.v_of_blocks_3_q_proj_lora_A, a.d_blocks_3_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.q_proj.lora_A update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_3_q_proj_lora_B, a.m_of_blocks_3_q_proj_lora_B, a.v_of_blocks_3_q_proj_lora_B, a.d_blocks_3_q_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.q_proj.lora_B update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_3_k_proj_lora_A, a.m_of_blocks_3_k_proj_lora_A, a.v_of_blocks_3_k_proj_lora_A, a.d_blocks_3_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.k_proj.lora_A update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_3_k_proj_lora_B, a.m_of_blocks_3_k_proj_lora_B, a.v_of_blocks_3_k_proj_lora_B, a.d_blocks_3_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.3.k_proj.lora_B update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_3_v_proj_lora_A, a.m_of_blocks_3_v_proj_lora_A, a.v_of_blocks_3_v_proj_lora_A, a.d_blocks_3_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.v_proj.lora_A update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_3_v_proj_lora_B, a.m_of_blocks_3_v_proj_lora_B, a.v_of_blocks_3_v_proj_lora_B, a.d_blocks_3_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.3.v_proj.lora_B update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_3_o_proj_lora_A, a.m_of_blocks_3_o_proj_lora_A, a.v_of_blocks_3_o_proj_lora_A, a.d_blocks_3_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.o_proj.lora_A update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_3_o_proj_lora_B, a.m_of_blocks_3_o_proj_lora_B, a.v_of_blocks_3_o_proj_lora_B, a.d_blocks_3_o_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.o_proj.lora_B update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_3_gate_proj_lora_A, a.m_of_blocks_3_gate_proj_lora_A, a.v_of_blocks_3_gate_proj_lora_A, a.d_blocks_3_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.gate_proj.lora_A update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_3_gate_proj_lora_B, a.m_of_blocks_3_gate_proj_lora_B, a.v_of_blocks_3_gate_proj_lora_B, a.d_blocks_3_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.gate_proj.lora_B update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_3_up_proj_lora_A, a.m_of_blocks_3_up_proj_lora_A, a.v_of_blocks_3_up_proj_lora_A, a.d_blocks_3_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.up_proj.lora_A update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_3_up_proj_lora_B, a.m_of_blocks_3_up_proj_lora_B, a.v_of_blocks_3_up_proj_lora_B, a.d_blocks_3_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.up_proj.lora_B update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_3_down_proj_lora_A, a.m_of_blocks_3_down_proj_lora_A, a.v_of_blocks_3_down_proj_lora_A, a.d_blocks_3_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.down_proj.lora_A update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_3_down_proj_lora_B, a.m_of_blocks_3_down_proj_lora_B, a.v_of_blocks_3_down_proj_lora_B, a.d_blocks_3_down_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.down_proj.lora_B update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_4_q_proj_lora_A, a.m_of_blocks_4_q_proj_lora_A, a.v_of_blocks_4_q_proj_lora_A, a.d_blocks_4_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.q_proj.lora_A update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_4_q_proj_lora_B, a.m_of_blocks_4_q_proj_lora_B, a.v_of_blocks_4_q_proj_lora_B, a.d_blocks_4_q_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.q_proj.lora_B update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_4_k_proj_lora_A, a.m_of_blocks_4_k_proj_lora_A, a.v_of_blocks_4_k_proj_lora_A, a.d_blocks_4_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.k_proj.lora_A update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_4_k_proj_lora_B, a.m_of_blocks_4_k_proj_lora_B, a.v_of_blocks_4_k_proj_lora_B, a.d_blocks_4_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.4.k_proj.lora_B update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_4_v_proj_lora_A, a.m_of_blocks_4_v_proj_lora_A, a.v_of_blocks_4_v_proj_lora_A, a.d_blocks_4_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.v_proj.lora_A update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_4_v_proj_lora_B, a.m_of_blocks_4_v_proj_lora_B, a.v_of_blocks_4_v_proj_lora_B, a.d_blocks_4_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.4.v_proj.lora_B update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_4_o_proj_lora_A, a.m_of_blocks_4_o_proj_lora_A, a.v_of_blocks_4_o_proj_lora_A, a.d_blocks_4_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.o_proj.lora_A update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_4_o_proj_lora_B, a.m_of_blocks_4_o_proj_lora_B, a.v_of_blocks_4_o_proj_lora_B, a.d_blocks_4_o_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.o_proj.lora_B update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_4_gate_proj_lora_A, a.m_of_blocks_4_gate_proj_lora_A, a.v_of_blocks_4_gate_proj_lora_A, a.d_blocks_4_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.gate_proj.lora_A update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_4_gate_proj_lora_B, a.m_of_blocks_4_gate_proj_lora_B, a.v_of_blocks_4_gate_proj_lora_B, a.d_blocks_4_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.gate_proj.lora_B update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_4_up_proj_lora_A, a.m_of_blocks_4_up_proj_lora_A, a.v_of_blocks_4_up_proj_lora_A, a.d_blocks_4_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.up_proj.lora_A update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_4_up_proj_lora_B, a.m_of_blocks_4_up_proj_lora_B, a.v_of_blocks_4_up_proj_lora_B, a.d_blocks_4_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.up_proj.lora_B update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_4_down_proj_lora_A, a.m_of_blocks_4_down_proj_lora_A, a.v_of_blocks_4_down_proj_lora_A, a.d_blocks_4_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.down_proj.lora_A update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_4_down_proj_lora_B, a.m_of_blocks_4_down_proj_lora_B, a.v_of_blocks_4_down_proj_lora_B, a.d_blocks_4_down_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.down_proj.lora_B update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_5_q_proj_lora_A, a.m_of_blocks_5_q_proj_lora_A, a.v_of_blocks_5_q_proj_lora_A, a.d_blocks_5_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.q_proj.lora_A update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_5_q_proj_lora_B, a.m_of_blocks_5_q_proj_lora_B, a.v_of_blocks_5_q_proj_lora_B, a.d_blocks_5_q_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.q_proj.lora_B update model.ts:43"),
  call(k.update_cx72m392gh, [a.blocks_5_k_proj_lora_A, a.m_of_blocks_5_k_proj_lora_A, a.v_of_blocks_5_k_proj_lora_A, a.d_blocks_5_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.k_proj.lora_A update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_5_k_proj_lora_B, a.m_of_blocks_5_k_proj_lora_B, a.v_of_blocks_5_k_proj_lora_B, a.d_blocks_5_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.5.k_proj.lora_B update model.ts:45"),
  call(k.update_cx72m392gh, [a.blocks_5_v_proj_lora_A, a.m_of_blocks_5_v_proj_lora_A, a.v_of_blocks_5_v_proj_lora_A, a.d_blocks_5_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.v_proj.lora_A update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_5_v_proj_lora_B, a.m_of_blocks_5_v_proj_lora_B, a.v_of_blocks_5_v_proj_lora_B, a.d_blocks_5_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.5.v_proj.lora_B update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_5_o_proj_lora_A, a.m_of_blocks_5_o_proj_lora_A, a.v_of_blocks_5_o_proj_lora_A, a.d_blocks_5_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.o_proj.lora_A update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_5_o_proj_lora_B, a.m_of_blocks_5_o_proj_lora_B, a.v_of_blocks_5_o_proj_lora_B, a.d_blocks_5_o_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.o_proj.lora_B update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_5_gate_proj_lora_A, a.m_of_blocks_5_gate_proj_lora_A, a.v_of_blocks_5_gate_proj_lora_A, a.d_blocks_5_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.gate_proj.lora_A update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_5_gate_proj_lora_B, a.m_of_blocks_5_gate_proj_lora_B, a.v_of_blocks_5_gate_proj_lora_B, a.d_blocks_5_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.gate_proj.lora_B update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_5_up_proj_lora_A, a.m_of_blocks_5_up_proj_lora_A, a.v_of_blocks_5_up_proj_lora_A, a.d_blocks_5_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.up_proj.lora_A update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_5_up_proj_lora_B, a.m_of_blocks_5_up_proj_lora_B, a.v_of_blocks_5_up_proj_lora_B, a.d_blocks_5_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.up_proj.lora_B update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_5_down_proj_lora_A, a.m_of_blocks_5_down_proj_lora_A, a.v_of_blocks_5_down_proj_lora_A, a.d_blocks_5_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.down_proj.lora_A update model.ts:57"),
  call(k.update_cx72m392gh, [a.blocks_5_down_proj_lora_B, a.m_of_blocks_5_down_proj_lora_B, a.v_of_blocks_5_down_proj_lora_B, a.d_blocks_5_down_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.down_proj.lora_B update model.ts:57"),
];

// ── Evaluate: the forward alone, without dropout ──────────────────────────────────────────────────────────────────

const evaluate = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_7], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.normalise, [a.shared_7, a.shared_42, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_42, a.blocks_0_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_23], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_23, a.shared_42], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.workspace_24], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_24, a.shared_47], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_47, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_31], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_31, a.shared_49], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_42, a.shared_49, a.shared_59], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_59, a.rope, a.shared_42], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_30], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_30, a.shared_54], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_54, a.shared_63], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_63, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_42, a.rope_2, a.shared_32, a.starts, a.shared_49, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_19], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_19, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_20, a.shared_41], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.shared_47], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.workspace_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.workspace_24, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_42, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.normalise, [a.shared_120, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_0_mlp_norm, a.shared_92], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_3, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_71], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_44, a.shared_71, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_41], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_41, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.workspace_42], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_42, a.shared_70], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_40], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_40, a.shared_93], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_44, a.shared_93, a.shared_71], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_120, a.shared_29, a.shared_42, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_42, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_42, a.blocks_1_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_23], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_23, a.shared_42], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.workspace_24], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_24, a.shared_47], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_47, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.workspace_31], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_31, a.shared_49], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_42, a.shared_49, a.shared_59], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_59, a.rope, a.shared_42], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_30], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_30, a.shared_54], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_54, a.shared_63], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_63, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_42, a.rope_2, a.shared_32, a.starts, a.shared_49, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_19], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_19, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.workspace_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_20, a.shared_41], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.shared_47], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.workspace_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.workspace_24, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_42, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.normalise, [a.shared_120, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_1_mlp_norm, a.shared_92], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_3, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_71], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_44, a.shared_71, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_41], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_41, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.workspace_42], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_42, a.shared_70], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_40], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_40, a.shared_93], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_44, a.shared_93, a.shared_71], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_120, a.shared_29, a.shared_42, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_42, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_42, a.blocks_2_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_23], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_23, a.shared_42], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.workspace_24], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_24, a.shared_47], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_47, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.workspace_31], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_31, a.shared_49], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_42, a.shared_49, a.shared_59], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_59, a.rope, a.shared_42], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_30], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_30, a.shared_54], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_54, a.shared_63], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_63, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_42, a.rope_2, a.shared_32, a.starts, a.shared_49, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_19], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_19, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.workspace_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_20, a.shared_41], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.shared_47], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.workspace_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.workspace_24, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_42, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.normalise, [a.shared_120, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_2_mlp_norm, a.shared_92], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_3, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_71], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_44, a.shared_71, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_41], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_41, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.workspace_42], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_42, a.shared_70], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_40], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_40, a.shared_93], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_44, a.shared_93, a.shared_71], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_120, a.shared_29, a.shared_42, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_42, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_42, a.blocks_3_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_23], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_23, a.shared_42], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.workspace_24], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_24, a.shared_47], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_47, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.workspace_31], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_31, a.shared_49], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_42, a.shared_49, a.shared_59], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_59, a.rope, a.shared_42], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_30], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_30, a.shared_54], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_54, a.shared_63], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_63, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_42, a.rope_2, a.shared_32, a.starts, a.shared_49, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_19], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_19, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.workspace_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_20, a.shared_41], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.shared_47], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.workspace_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.workspace_24, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_42, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.normalise, [a.shared_120, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_3_mlp_norm, a.shared_92], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_3, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_71], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_44, a.shared_71, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_41], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_41, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.workspace_42], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_42, a.shared_70], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_40], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_40, a.shared_93], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_44, a.shared_93, a.shared_71], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_120, a.shared_29, a.shared_42, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_42, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_42, a.blocks_4_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_23], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_23, a.shared_42], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.workspace_24], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_24, a.shared_47], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_47, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.workspace_31], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_31, a.shared_49], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_42, a.shared_49, a.shared_59], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_59, a.rope, a.shared_42], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_30], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_30, a.shared_54], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_54, a.shared_63], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_63, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_42, a.rope_2, a.shared_32, a.starts, a.shared_49, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_19], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_19, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.workspace_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_20, a.shared_41], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.shared_47], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.workspace_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.workspace_24, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_42, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.normalise, [a.shared_120, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_4_mlp_norm, a.shared_92], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_3, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_71], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_44, a.shared_71, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_41], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_41, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.workspace_42], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_42, a.shared_70], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_40], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_40, a.shared_93], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_44, a.shared_93, a.shared_71], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_120, a.shared_29, a.shared_42, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_42, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_42, a.blocks_5_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_23], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_23, a.shared_42], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.workspace_24], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_24, a.shared_47], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_47, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.workspace_31], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_31, a.shared_49], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_42, a.shared_49, a.shared_59], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_59, a.rope, a.shared_42], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_58], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_30], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_30, a.shared_54], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_54, a.shared_63], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_63, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_53], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_53, a.shared_48], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.workspace_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_25, a.shared_53], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_53, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_42, a.rope_2, a.shared_32, a.starts, a.shared_49, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_19], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_19, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.workspace_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_20, a.shared_41], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.shared_47], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.workspace_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.workspace_24, a.shared_42], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_42, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.normalise, [a.shared_120, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_5_mlp_norm, a.shared_92], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_3, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_71], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_44, a.shared_71, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_41], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_41, a.shared_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.workspace_42], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_42, a.shared_70], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_40], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_40, a.shared_93], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_44, a.shared_93, a.shared_71], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_11], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_11, a.shared_7], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_12], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_12, a.blocks_5_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low, a.shared_41], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.workspace_20], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_41, a.workspace_20, a.shared_29], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_120, a.shared_7, a.shared_29, a.shared_42], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.normalise, [a.shared_42, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:92"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.norm, a.rmsNorm_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_68, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_68, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_68, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_1, a.shared_4, a.shared_109], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_94, a.workspace_68, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_94, a.workspace_68, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_94, a.workspace_68, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_2, a.shared_9, a.shared_110], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_68, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_68, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_68], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_68, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.shared_12, a.shared_3, a.shared_10, a.shared_111], [128, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_5, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:100"),
  call(k.map_11p69oyu6td, [a.shared_13, a.count, a.shared_11], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:100"),
];

// ── What the host writes and reads ────────────────────────────────────────────────────────────────────────────────

const slots: Program["slots"] = [
  { name: "tokens", dtype: "i32", shape: [8, 128], buffer: 0, offset: 0, bytes: 4096 },
  { name: "targets", dtype: "i32", shape: [8, 128], buffer: 0, offset: 4096, bytes: 4096 },
  { name: "starts", dtype: "i32", shape: [8, 128], buffer: 0, offset: 8192, bytes: 4096 },
  { name: "rope", dtype: "f32", shape: [128, 16, 2], buffer: 0, offset: 12288, bytes: 16384 },
  { name: "count", dtype: "f32", shape: [], buffer: 0, offset: 28672, bytes: 4 },
  { name: "embed", dtype: "f32", shape: [2304, 128], buffer: 0, offset: 28736, bytes: 1179648 },
  { name: "blocks.0.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 1208384, bytes: 512 },
  { name: "blocks.0.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 1208896, bytes: 65536 },
  { name: "blocks.0.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 1274432, bytes: 32768 },
  { name: "blocks.0.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 1307200, bytes: 32768 },
  { name: "blocks.0.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 1339968, bytes: 65536 },
  { name: "blocks.0.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 1405504, bytes: 512 },
  { name: "blocks.0.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 1406016, bytes: 180224 },
  { name: "blocks.0.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 1586240, bytes: 180224 },
  { name: "blocks.0.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 1766464, bytes: 180224 },
  { name: "blocks.1.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 1946688, bytes: 512 },
  { name: "blocks.1.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 1947200, bytes: 65536 },
  { name: "blocks.1.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2012736, bytes: 32768 },
  { name: "blocks.1.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2045504, bytes: 32768 },
  { name: "blocks.1.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 2078272, bytes: 65536 },
  { name: "blocks.1.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 2143808, bytes: 512 },
  { name: "blocks.1.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 2144320, bytes: 180224 },
  { name: "blocks.1.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 2324544, bytes: 180224 },
  { name: "blocks.1.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 2504768, bytes: 180224 },
  { name: "blocks.2.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 2684992, bytes: 512 },
  { name: "blocks.2.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 2685504, bytes: 65536 },
  { name: "blocks.2.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2751040, bytes: 32768 },
  { name: "blocks.2.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2783808, bytes: 32768 },
  { name: "blocks.2.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 2816576, bytes: 65536 },
  { name: "blocks.2.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 2882112, bytes: 512 },
  { name: "blocks.2.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 2882624, bytes: 180224 },
  { name: "blocks.2.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 3062848, bytes: 180224 },
  { name: "blocks.2.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 3243072, bytes: 180224 },
  { name: "blocks.3.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 3423296, bytes: 512 },
  { name: "blocks.3.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 3423808, bytes: 65536 },
  { name: "blocks.3.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 3489344, bytes: 32768 },
  { name: "blocks.3.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 3522112, bytes: 32768 },
  { name: "blocks.3.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 3554880, bytes: 65536 },
  { name: "blocks.3.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 3620416, bytes: 512 },
  { name: "blocks.3.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 3620928, bytes: 180224 },
  { name: "blocks.3.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 3801152, bytes: 180224 },
  { name: "blocks.3.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 3981376, bytes: 180224 },
  { name: "blocks.4.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 4161600, bytes: 512 },
  { name: "blocks.4.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 4162112, bytes: 65536 },
  { name: "blocks.4.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 4227648, bytes: 32768 },
  { name: "blocks.4.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 4260416, bytes: 32768 },
  { name: "blocks.4.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 4293184, bytes: 65536 },
  { name: "blocks.4.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 4358720, bytes: 512 },
  { name: "blocks.4.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 4359232, bytes: 180224 },
  { name: "blocks.4.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 4539456, bytes: 180224 },
  { name: "blocks.4.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 4719680, bytes: 180224 },
  { name: "blocks.5.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 4899904, bytes: 512 },
  { name: "blocks.5.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 4900416, bytes: 65536 },
  { name: "blocks.5.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 4965952, bytes: 32768 },
  { name: "blocks.5.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 4998720, bytes: 32768 },
  { name: "blocks.5.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 5031488, bytes: 65536 },
  { name: "blocks.5.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 5097024, bytes: 512 },
  { name: "blocks.5.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 5097536, bytes: 180224 },
  { name: "blocks.5.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 5277760, bytes: 180224 },
  { name: "blocks.5.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 5457984, bytes: 180224 },
  { name: "norm", dtype: "f32", shape: [128], buffer: 0, offset: 5638208, bytes: 512 },
  { name: "blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5638720, bytes: 4096 },
  { name: "blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5642816, bytes: 4096 },
  { name: "blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5646912, bytes: 4096 },
  { name: "blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5651008, bytes: 2048 },
  { name: "blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5653056, bytes: 4096 },
  { name: "blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5657152, bytes: 2048 },
  { name: "blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5659200, bytes: 4096 },
  { name: "blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5663296, bytes: 4096 },
  { name: "blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5667392, bytes: 4096 },
  { name: "blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5671488, bytes: 11264 },
  { name: "blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5682752, bytes: 4096 },
  { name: "blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5686848, bytes: 11264 },
  { name: "blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 5698112, bytes: 11264 },
  { name: "blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5709376, bytes: 4096 },
  { name: "blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5713472, bytes: 4096 },
  { name: "blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5717568, bytes: 4096 },
  { name: "blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5721664, bytes: 4096 },
  { name: "blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5725760, bytes: 2048 },
  { name: "blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5727808, bytes: 4096 },
  { name: "blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5731904, bytes: 2048 },
  { name: "blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5733952, bytes: 4096 },
  { name: "blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5738048, bytes: 4096 },
  { name: "blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5742144, bytes: 4096 },
  { name: "blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5746240, bytes: 11264 },
  { name: "blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5757504, bytes: 4096 },
  { name: "blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5761600, bytes: 11264 },
  { name: "blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 5772864, bytes: 11264 },
  { name: "blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5784128, bytes: 4096 },
  { name: "blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5788224, bytes: 4096 },
  { name: "blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5792320, bytes: 4096 },
  { name: "blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5796416, bytes: 4096 },
  { name: "blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5800512, bytes: 2048 },
  { name: "blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5802560, bytes: 4096 },
  { name: "blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5806656, bytes: 2048 },
  { name: "blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5808704, bytes: 4096 },
  { name: "blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5812800, bytes: 4096 },
  { name: "blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5816896, bytes: 4096 },
  { name: "blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5820992, bytes: 11264 },
  { name: "blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5832256, bytes: 4096 },
  { name: "blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5836352, bytes: 11264 },
  { name: "blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 5847616, bytes: 11264 },
  { name: "blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5858880, bytes: 4096 },
  { name: "blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5862976, bytes: 4096 },
  { name: "blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5867072, bytes: 4096 },
  { name: "blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5871168, bytes: 4096 },
  { name: "blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5875264, bytes: 2048 },
  { name: "blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5877312, bytes: 4096 },
  { name: "blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5881408, bytes: 2048 },
  { name: "blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5883456, bytes: 4096 },
  { name: "blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5887552, bytes: 4096 },
  { name: "blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5891648, bytes: 4096 },
  { name: "blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5895744, bytes: 11264 },
  { name: "blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5907008, bytes: 4096 },
  { name: "blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5911104, bytes: 11264 },
  { name: "blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 5922368, bytes: 11264 },
  { name: "blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5933632, bytes: 4096 },
  { name: "blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5937728, bytes: 4096 },
  { name: "blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5941824, bytes: 4096 },
  { name: "blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5945920, bytes: 4096 },
  { name: "blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5950016, bytes: 2048 },
  { name: "blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5952064, bytes: 4096 },
  { name: "blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 5956160, bytes: 2048 },
  { name: "blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5958208, bytes: 4096 },
  { name: "blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 5962304, bytes: 4096 },
  { name: "blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5966400, bytes: 4096 },
  { name: "blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5970496, bytes: 11264 },
  { name: "blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 5981760, bytes: 4096 },
  { name: "blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 5985856, bytes: 11264 },
  { name: "blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 5997120, bytes: 11264 },
  { name: "blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6008384, bytes: 4096 },
  { name: "blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6012480, bytes: 4096 },
  { name: "blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6016576, bytes: 4096 },
  { name: "blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6020672, bytes: 4096 },
  { name: "blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6024768, bytes: 2048 },
  { name: "blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6026816, bytes: 4096 },
  { name: "blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6030912, bytes: 2048 },
  { name: "blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6032960, bytes: 4096 },
  { name: "blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6037056, bytes: 4096 },
  { name: "blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6041152, bytes: 4096 },
  { name: "blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6045248, bytes: 11264 },
  { name: "blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6056512, bytes: 4096 },
  { name: "blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6060608, bytes: 11264 },
  { name: "blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6071872, bytes: 11264 },
  { name: "blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6083136, bytes: 4096 },
  { name: "learningRate", dtype: "f32", shape: [], buffer: 0, offset: 6087232, bytes: 4 },
  { name: "biasCorrection1", dtype: "f32", shape: [], buffer: 0, offset: 6087296, bytes: 4 },
  { name: "biasCorrection2", dtype: "f32", shape: [], buffer: 0, offset: 6087360, bytes: 4 },
  { name: "m of blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6087424, bytes: 4096 },
  { name: "v of blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6091520, bytes: 4096 },
  { name: "m of blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6095616, bytes: 4096 },
  { name: "v of blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6099712, bytes: 4096 },
  { name: "m of blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6103808, bytes: 4096 },
  { name: "v of blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6107904, bytes: 4096 },
  { name: "m of blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6112000, bytes: 2048 },
  { name: "v of blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6114048, bytes: 2048 },
  { name: "m of blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6116096, bytes: 4096 },
  { name: "v of blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6120192, bytes: 4096 },
  { name: "m of blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6124288, bytes: 2048 },
  { name: "v of blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6126336, bytes: 2048 },
  { name: "m of blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6128384, bytes: 4096 },
  { name: "v of blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6132480, bytes: 4096 },
  { name: "m of blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6136576, bytes: 4096 },
  { name: "v of blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6140672, bytes: 4096 },
  { name: "m of blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6144768, bytes: 4096 },
  { name: "v of blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6148864, bytes: 4096 },
  { name: "m of blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6152960, bytes: 11264 },
  { name: "v of blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6164224, bytes: 11264 },
  { name: "m of blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6175488, bytes: 4096 },
  { name: "v of blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6179584, bytes: 4096 },
  { name: "m of blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6183680, bytes: 11264 },
  { name: "v of blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6194944, bytes: 11264 },
  { name: "m of blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6206208, bytes: 11264 },
  { name: "v of blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6217472, bytes: 11264 },
  { name: "m of blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6228736, bytes: 4096 },
  { name: "v of blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6232832, bytes: 4096 },
  { name: "m of blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6236928, bytes: 4096 },
  { name: "v of blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6241024, bytes: 4096 },
  { name: "m of blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6245120, bytes: 4096 },
  { name: "v of blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6249216, bytes: 4096 },
  { name: "m of blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6253312, bytes: 4096 },
  { name: "v of blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6257408, bytes: 4096 },
  { name: "m of blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6261504, bytes: 2048 },
  { name: "v of blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6263552, bytes: 2048 },
  { name: "m of blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6265600, bytes: 4096 },
  { name: "v of blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6269696, bytes: 4096 },
  { name: "m of blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6273792, bytes: 2048 },
  { name: "v of blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6275840, bytes: 2048 },
  { name: "m of blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6277888, bytes: 4096 },
  { name: "v of blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6281984, bytes: 4096 },
  { name: "m of blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6286080, bytes: 4096 },
  { name: "v of blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6290176, bytes: 4096 },
  { name: "m of blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6294272, bytes: 4096 },
  { name: "v of blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6298368, bytes: 4096 },
  { name: "m of blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6302464, bytes: 11264 },
  { name: "v of blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6313728, bytes: 11264 },
  { name: "m of blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6324992, bytes: 4096 },
  { name: "v of blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6329088, bytes: 4096 },
  { name: "m of blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6333184, bytes: 11264 },
  { name: "v of blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6344448, bytes: 11264 },
  { name: "m of blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6355712, bytes: 11264 },
  { name: "v of blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6366976, bytes: 11264 },
  { name: "m of blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6378240, bytes: 4096 },
  { name: "v of blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6382336, bytes: 4096 },
  { name: "m of blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6386432, bytes: 4096 },
  { name: "v of blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6390528, bytes: 4096 },
  { name: "m of blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6394624, bytes: 4096 },
  { name: "v of blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6398720, bytes: 4096 },
  { name: "m of blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6402816, bytes: 4096 },
  { name: "v of blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6406912, bytes: 4096 },
  { name: "m of blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6411008, bytes: 2048 },
  { name: "v of blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6413056, bytes: 2048 },
  { name: "m of blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6415104, bytes: 4096 },
  { name: "v of blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6419200, bytes: 4096 },
  { name: "m of blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6423296, bytes: 2048 },
  { name: "v of blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6425344, bytes: 2048 },
  { name: "m of blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6427392, bytes: 4096 },
  { name: "v of blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6431488, bytes: 4096 },
  { name: "m of blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6435584, bytes: 4096 },
  { name: "v of blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6439680, bytes: 4096 },
  { name: "m of blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6443776, bytes: 4096 },
  { name: "v of blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6447872, bytes: 4096 },
  { name: "m of blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6451968, bytes: 11264 },
  { name: "v of blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6463232, bytes: 11264 },
  { name: "m of blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6474496, bytes: 4096 },
  { name: "v of blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6478592, bytes: 4096 },
  { name: "m of blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6482688, bytes: 11264 },
  { name: "v of blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6493952, bytes: 11264 },
  { name: "m of blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6505216, bytes: 11264 },
  { name: "v of blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6516480, bytes: 11264 },
  { name: "m of blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6527744, bytes: 4096 },
  { name: "v of blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6531840, bytes: 4096 },
  { name: "m of blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6535936, bytes: 4096 },
  { name: "v of blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6540032, bytes: 4096 },
  { name: "m of blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6544128, bytes: 4096 },
  { name: "v of blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6548224, bytes: 4096 },
  { name: "m of blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6552320, bytes: 4096 },
  { name: "v of blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6556416, bytes: 4096 },
  { name: "m of blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6560512, bytes: 2048 },
  { name: "v of blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6562560, bytes: 2048 },
  { name: "m of blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6564608, bytes: 4096 },
  { name: "v of blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6568704, bytes: 4096 },
  { name: "m of blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6572800, bytes: 2048 },
  { name: "v of blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6574848, bytes: 2048 },
  { name: "m of blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6576896, bytes: 4096 },
  { name: "v of blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6580992, bytes: 4096 },
  { name: "m of blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6585088, bytes: 4096 },
  { name: "v of blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6589184, bytes: 4096 },
  { name: "m of blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6593280, bytes: 4096 },
  { name: "v of blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6597376, bytes: 4096 },
  { name: "m of blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6601472, bytes: 11264 },
  { name: "v of blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6612736, bytes: 11264 },
  { name: "m of blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6624000, bytes: 4096 },
  { name: "v of blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6628096, bytes: 4096 },
  { name: "m of blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6632192, bytes: 11264 },
  { name: "v of blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6643456, bytes: 11264 },
  { name: "m of blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6654720, bytes: 11264 },
  { name: "v of blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6665984, bytes: 11264 },
  { name: "m of blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6677248, bytes: 4096 },
  { name: "v of blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6681344, bytes: 4096 },
  { name: "m of blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6685440, bytes: 4096 },
  { name: "v of blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6689536, bytes: 4096 },
  { name: "m of blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6693632, bytes: 4096 },
  { name: "v of blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6697728, bytes: 4096 },
  { name: "m of blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6701824, bytes: 4096 },
  { name: "v of blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6705920, bytes: 4096 },
  { name: "m of blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6710016, bytes: 2048 },
  { name: "v of blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6712064, bytes: 2048 },
  { name: "m of blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6714112, bytes: 4096 },
  { name: "v of blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6718208, bytes: 4096 },
  { name: "m of blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6722304, bytes: 2048 },
  { name: "v of blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6724352, bytes: 2048 },
  { name: "m of blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6726400, bytes: 4096 },
  { name: "v of blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6730496, bytes: 4096 },
  { name: "m of blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6734592, bytes: 4096 },
  { name: "v of blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6738688, bytes: 4096 },
  { name: "m of blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6742784, bytes: 4096 },
  { name: "v of blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6746880, bytes: 4096 },
  { name: "m of blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6750976, bytes: 11264 },
  { name: "v of blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6762240, bytes: 11264 },
  { name: "m of blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6773504, bytes: 4096 },
  { name: "v of blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6777600, bytes: 4096 },
  { name: "m of blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6781696, bytes: 11264 },
  { name: "v of blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6792960, bytes: 11264 },
  { name: "m of blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6804224, bytes: 11264 },
  { name: "v of blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6815488, bytes: 11264 },
  { name: "m of blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6826752, bytes: 4096 },
  { name: "v of blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6830848, bytes: 4096 },
  { name: "m of blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6834944, bytes: 4096 },
  { name: "v of blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6839040, bytes: 4096 },
  { name: "m of blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6843136, bytes: 4096 },
  { name: "v of blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6847232, bytes: 4096 },
  { name: "m of blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6851328, bytes: 4096 },
  { name: "v of blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6855424, bytes: 4096 },
  { name: "m of blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6859520, bytes: 2048 },
  { name: "v of blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6861568, bytes: 2048 },
  { name: "m of blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6863616, bytes: 4096 },
  { name: "v of blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6867712, bytes: 4096 },
  { name: "m of blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6871808, bytes: 2048 },
  { name: "v of blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6873856, bytes: 2048 },
  { name: "m of blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6875904, bytes: 4096 },
  { name: "v of blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6880000, bytes: 4096 },
  { name: "m of blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6884096, bytes: 4096 },
  { name: "v of blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6888192, bytes: 4096 },
  { name: "m of blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6892288, bytes: 4096 },
  { name: "v of blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6896384, bytes: 4096 },
  { name: "m of blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6900480, bytes: 11264 },
  { name: "v of blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6911744, bytes: 11264 },
  { name: "m of blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6923008, bytes: 4096 },
  { name: "v of blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6927104, bytes: 4096 },
  { name: "m of blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6931200, bytes: 11264 },
  { name: "v of blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6942464, bytes: 11264 },
  { name: "m of blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6953728, bytes: 11264 },
  { name: "v of blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6964992, bytes: 11264 },
  { name: "m of blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6976256, bytes: 4096 },
  { name: "v of blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6980352, bytes: 4096 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 7910144, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7377664, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.0.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 6984448, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.0.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7049984, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7312128, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8950528, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7312128, bytes: 2048 },
  { name: "blocks.0.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9212672, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7049984, bytes: 262144 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8950528, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7312128, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7344896, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7312128, bytes: 4096 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7312128, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7901952, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8164096, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7344896, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7901952, bytes: 74752 },
  { name: "blocks.0.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8426240, bytes: 65536 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8426240, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7344896, bytes: 32768 },
  { name: "blocks.0.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8950528, bytes: 4096 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13742912, bytes: 524288 },
  { name: "blocks.0.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7381760, bytes: 524288 },
  { name: "blocks.0.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7906048, bytes: 4096 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12301120, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9417536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7910144, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7942976, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7910208, bytes: 32768 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10859328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7942976, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7975744, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9417536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10859328, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10859328, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7942976, bytes: 32768 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12301120, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10859328, bytes: 11264 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10859328, bytes: 1441792 },
  { name: "blocks.0.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8008512, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 8532800, bytes: 180224 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8532800, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7975744, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7975744, bytes: 32768 },
  { name: "blocks.0.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8532800, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9454400, bytes: 524288 },
  { name: "blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8008512, bytes: 524288 },
  { name: "blocks.1.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 8532800, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9978688, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8569664, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9093952, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9093952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8536896, bytes: 32768 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10502976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11027264, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8602432, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9126720, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8569664, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9388864, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8569664, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10502976, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10765120, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9126720, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10502976, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9388864, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9421632, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9388864, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9978688, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10240832, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10502976, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9421632, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9978688, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9978688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11027264, bytes: 65536 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11027264, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9421632, bytes: 32768 },
  { name: "blocks.1.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10502976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15815488, bytes: 524288 },
  { name: "blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9454400, bytes: 524288 },
  { name: "blocks.1.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 9978688, bytes: 4096 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14373696, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11490112, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9982784, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10015552, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9982784, bytes: 32768 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12931904, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10015552, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10048320, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11490112, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12931904, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12931904, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10015552, bytes: 32768 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14373696, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12931904, bytes: 11264 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12931904, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10081088, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10605376, bytes: 180224 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10605376, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10048320, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10048320, bytes: 32768 },
  { name: "blocks.1.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10605376, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11526976, bytes: 524288 },
  { name: "blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10081088, bytes: 524288 },
  { name: "blocks.2.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 10605376, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12051264, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10642240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11166528, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11166528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10609472, bytes: 32768 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12575552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13099840, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10675008, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11199296, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10642240, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11461440, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10642240, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12575552, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12837696, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11199296, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12575552, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11461440, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11494208, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11461440, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12051264, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12313408, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12575552, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 11494208, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 12051264, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12051264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13099840, bytes: 65536 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13099840, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11494208, bytes: 32768 },
  { name: "blocks.2.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12575552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17888064, bytes: 524288 },
  { name: "blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11526976, bytes: 524288 },
  { name: "blocks.2.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 12051264, bytes: 4096 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16446272, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13562688, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12055360, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12088128, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12055360, bytes: 32768 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15004480, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12088128, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12120896, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13562688, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15004480, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15004480, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12088128, bytes: 32768 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16446272, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15004480, bytes: 11264 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15004480, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12153664, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12677952, bytes: 180224 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12677952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12120896, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12120896, bytes: 32768 },
  { name: "blocks.2.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12677952, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13599552, bytes: 524288 },
  { name: "blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12153664, bytes: 524288 },
  { name: "blocks.3.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 12677952, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14123840, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12714816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13239104, bytes: 65536 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13239104, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12682048, bytes: 32768 },
  { name: "blocks.3.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14648128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15172416, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12747584, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13271872, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12714816, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13534016, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12714816, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14648128, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14910272, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13271872, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14648128, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13534016, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13566784, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13534016, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14123840, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14385984, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14648128, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 13566784, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 14123840, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14123840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15172416, bytes: 65536 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15172416, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13566784, bytes: 32768 },
  { name: "blocks.3.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14648128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19960640, bytes: 524288 },
  { name: "blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13599552, bytes: 524288 },
  { name: "blocks.3.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 14123840, bytes: 4096 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18518848, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15635264, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14127936, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14160704, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14127936, bytes: 32768 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17077056, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14160704, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14193472, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15635264, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17077056, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17077056, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14160704, bytes: 32768 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18518848, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17077056, bytes: 11264 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17077056, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14226240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14750528, bytes: 180224 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14750528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14193472, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14193472, bytes: 32768 },
  { name: "blocks.3.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14750528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15672128, bytes: 524288 },
  { name: "blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14226240, bytes: 524288 },
  { name: "blocks.4.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 14750528, bytes: 4096 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16196416, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14787392, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15311680, bytes: 65536 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15311680, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14754624, bytes: 32768 },
  { name: "blocks.4.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17244992, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14820160, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15344448, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14787392, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15606592, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14787392, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16720704, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16982848, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15344448, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16720704, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15606592, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15639360, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15606592, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16196416, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16458560, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 15639360, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 16196416, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16196416, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17244992, bytes: 65536 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17244992, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15639360, bytes: 32768 },
  { name: "blocks.4.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22033216, bytes: 524288 },
  { name: "blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15672128, bytes: 524288 },
  { name: "blocks.4.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 16196416, bytes: 4096 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20591424, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17707840, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16200512, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16233280, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16200512, bytes: 32768 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19149632, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16233280, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16266048, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17707840, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19149632, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 19149632, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16233280, bytes: 32768 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20591424, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19149632, bytes: 11264 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19149632, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16298816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16823104, bytes: 180224 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16823104, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16266048, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16266048, bytes: 32768 },
  { name: "blocks.4.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16823104, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17482560, bytes: 524288 },
  { name: "blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16298816, bytes: 524288 },
  { name: "blocks.5.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 16823104, bytes: 4096 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18006848, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16859968, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17384256, bytes: 65536 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17384256, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16827200, bytes: 32768 },
  { name: "blocks.5.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18531136, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19055424, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 18531136, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16892736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16859968, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17154880, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16859968, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17154880, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 19055424, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16892736, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 19055424, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 17154880, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17187648, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17154880, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18006848, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17187648, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 19055424, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 17449792, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 18006848, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18006848, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 18531136, bytes: 65536 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18531136, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17449792, bytes: 32768 },
  { name: "blocks.5.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18531136, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 23843648, bytes: 524288 },
  { name: "blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17482560, bytes: 524288 },
  { name: "blocks.5.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 18006848, bytes: 4096 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22401856, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19485504, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18010944, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18043712, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18010944, bytes: 32768 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20927296, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18043712, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18043712, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20960064, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19485504, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 19518272, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 19485504, bytes: 32768 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 22401856, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19518272, bytes: 11264 },
  { name: "blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19518272, bytes: 1441792 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20960064, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22401856, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 22926144, bytes: 180224 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 22926144, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 22958912, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 20960064, bytes: 32768 },
  { name: "blocks.5.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20992832, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21521216, bytes: 524288 },
  { name: "normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20992832, bytes: 524288 },
  { name: "rstd(norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 21517120, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21521216, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22045504, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 22049600, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 26178368, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 22049600, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 22049600, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 27226944, bytes: 4096 },
  { name: "d rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 26178368, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 22049600, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 26702656, bytes: 524288 },
  { name: "d normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21521216, bytes: 524288 },
  { name: "d blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 25285440, bytes: 524288 },
  { name: "d blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 25820992, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 20960064, bytes: 32768 },
  { name: "d blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 22401856, bytes: 32768 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20960064, bytes: 1441792 },
  { name: "d blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 25809728, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 20960064, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 22434624, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 23843648, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 22401856, bytes: 180224 },
  { name: "d blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 22401856, bytes: 1441792 },
  { name: "d blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20960064, bytes: 1441792 },
  { name: "d blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19518272, bytes: 1441792 },
  { name: "d blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 24523584, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 18043712, bytes: 32768 },
  { name: "d blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 19092288, bytes: 32768 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18568000, bytes: 524288 },
  { name: "d blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24557376, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18043712, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 19125056, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 22401856, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19092288, bytes: 180224 },
  { name: "d blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 24534848, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 19092288, bytes: 32768 },
  { name: "d blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18010944, bytes: 32768 },
  { name: "d blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24561472, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18568000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 19092288, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19092288, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19616576, bytes: 180224 },
  { name: "d blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19616576, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18010944, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17482560, bytes: 524288 },
  { name: "d blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 24565568, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 18006848, bytes: 32768 },
  { name: "d blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17449792, bytes: 32768 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18006848, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18531136, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 19055424, bytes: 65536 },
  { name: "blocks.5.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19055424, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 19579712, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19579712, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 19055424, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 19579712, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 21285696, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 18531136, bytes: 74752 },
  { name: "d blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24569664, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18531136, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 20104000, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20104000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 20628288, bytes: 65536 },
  { name: "d blocks.5.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20628288, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 18531136, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 20104000, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 20366144, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 17449792, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 21152576, bytes: 133120 },
  { name: "d blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 24594240, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16892736, bytes: 32768 },
  { name: "d blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17417024, bytes: 32768 },
  { name: "d blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24573760, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16892736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17449792, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19055424, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 17417024, bytes: 32768 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 19579712, bytes: 262144 },
  { name: "d blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 24596288, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17417024, bytes: 32768 },
  { name: "d blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16859968, bytes: 32768 },
  { name: "d blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24577856, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20104000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17417024, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20628288, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16859968, bytes: 32768 },
  { name: "d blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19579712, bytes: 524288 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16859968, bytes: 524288 },
  { name: "d blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 24581952, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17384256, bytes: 32768 },
  { name: "d blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16827200, bytes: 32768 },
  { name: "d blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24586048, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18006848, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17384256, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18531136, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17384256, bytes: 65536 },
  { name: "d blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16827200, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18006848, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 23475008, bytes: 524288 },
  { name: "d blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 24590144, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16266048, bytes: 32768 },
  { name: "d blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 22033216, bytes: 32768 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 23999296, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16266048, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17707840, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19149632, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17707840, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17707840, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16266048, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19149632, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20591424, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19149632, bytes: 11264 },
  { name: "blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19149632, bytes: 1441792 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16266048, bytes: 1441792 },
  { name: "d blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 24546112, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 16266048, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 20591424, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 22033216, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 20591424, bytes: 180224 },
  { name: "d blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20591424, bytes: 1441792 },
  { name: "d blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16266048, bytes: 1441792 },
  { name: "d blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19149632, bytes: 1441792 },
  { name: "d blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 22451008, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17707840, bytes: 32768 },
  { name: "d blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16233280, bytes: 32768 },
  { name: "d blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22484800, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17707840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 18232128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18232128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18756416, bytes: 180224 },
  { name: "d blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 22462272, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16233280, bytes: 32768 },
  { name: "d blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16200512, bytes: 32768 },
  { name: "d blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22488896, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18756416, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16233280, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19280704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19804992, bytes: 180224 },
  { name: "d blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16200512, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16724800, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15672128, bytes: 524288 },
  { name: "d blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22492992, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16196416, bytes: 32768 },
  { name: "d blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15639360, bytes: 32768 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16196416, bytes: 524288 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16720704, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16982848, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16982848, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 17244992, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18817856, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 17244992, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 19213120, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 16720704, bytes: 74752 },
  { name: "d blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22497088, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17769280, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17769280, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 18293568, bytes: 65536 },
  { name: "d blocks.4.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18293568, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 17769280, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 18031424, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 15639360, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 19080000, bytes: 133120 },
  { name: "d blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 22521664, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14820160, bytes: 32768 },
  { name: "d blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15344448, bytes: 32768 },
  { name: "d blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22501184, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14820160, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15377216, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17244992, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15344448, bytes: 32768 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15344448, bytes: 262144 },
  { name: "d blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 22523712, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15606592, bytes: 32768 },
  { name: "d blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14787392, bytes: 32768 },
  { name: "d blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22505280, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18293568, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15606592, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18817856, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14787392, bytes: 32768 },
  { name: "d blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17769280, bytes: 524288 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14787392, bytes: 524288 },
  { name: "d blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22509376, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15311680, bytes: 32768 },
  { name: "d blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14754624, bytes: 32768 },
  { name: "d blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22513472, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16196416, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15311680, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15311680, bytes: 65536 },
  { name: "d blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14754624, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16196416, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21402432, bytes: 524288 },
  { name: "d blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22517568, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14193472, bytes: 32768 },
  { name: "d blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 19960640, bytes: 32768 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21926720, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14193472, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15635264, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17077056, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15635264, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15635264, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14193472, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17077056, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18518848, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17077056, bytes: 11264 },
  { name: "blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17077056, bytes: 1441792 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14193472, bytes: 1441792 },
  { name: "d blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 22473536, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 14193472, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18518848, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 19960640, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18518848, bytes: 180224 },
  { name: "d blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18518848, bytes: 1441792 },
  { name: "d blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14193472, bytes: 1441792 },
  { name: "d blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17077056, bytes: 1441792 },
  { name: "d blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 20378432, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15635264, bytes: 32768 },
  { name: "d blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14160704, bytes: 32768 },
  { name: "d blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20412224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15635264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16159552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16159552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16683840, bytes: 180224 },
  { name: "d blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 20389696, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14160704, bytes: 32768 },
  { name: "d blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14127936, bytes: 32768 },
  { name: "d blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20416320, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16683840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14160704, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17208128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17732416, bytes: 180224 },
  { name: "d blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14127936, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14652224, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13599552, bytes: 524288 },
  { name: "d blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20420416, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14123840, bytes: 32768 },
  { name: "d blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13566784, bytes: 32768 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14123840, bytes: 524288 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14648128, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14910272, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14910272, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 15172416, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16745280, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15172416, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 17140544, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 14648128, bytes: 74752 },
  { name: "d blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20424512, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14648128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15696704, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15696704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 16220992, bytes: 65536 },
  { name: "d blocks.3.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16220992, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14648128, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15696704, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15958848, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 13566784, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 17007424, bytes: 133120 },
  { name: "d blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 20449088, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12747584, bytes: 32768 },
  { name: "d blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13271872, bytes: 32768 },
  { name: "d blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20428608, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12747584, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13304640, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15172416, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13271872, bytes: 32768 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13271872, bytes: 262144 },
  { name: "d blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 20451136, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13534016, bytes: 32768 },
  { name: "d blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12714816, bytes: 32768 },
  { name: "d blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20432704, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16220992, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13534016, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16745280, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12714816, bytes: 32768 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15696704, bytes: 524288 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12714816, bytes: 524288 },
  { name: "d blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20436800, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13239104, bytes: 32768 },
  { name: "d blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12682048, bytes: 32768 },
  { name: "d blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20440896, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14123840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13239104, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14648128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13239104, bytes: 65536 },
  { name: "d blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12682048, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14123840, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19329856, bytes: 524288 },
  { name: "d blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20444992, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12120896, bytes: 32768 },
  { name: "d blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17888064, bytes: 32768 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19854144, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12120896, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13562688, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15004480, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13562688, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13562688, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12120896, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15004480, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16446272, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15004480, bytes: 11264 },
  { name: "blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15004480, bytes: 1441792 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12120896, bytes: 1441792 },
  { name: "d blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 20400960, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 12120896, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16446272, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 17888064, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16446272, bytes: 180224 },
  { name: "d blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16446272, bytes: 1441792 },
  { name: "d blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12120896, bytes: 1441792 },
  { name: "d blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15004480, bytes: 1441792 },
  { name: "d blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 18305856, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13562688, bytes: 32768 },
  { name: "d blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12088128, bytes: 32768 },
  { name: "d blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18339648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13562688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14086976, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14086976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14611264, bytes: 180224 },
  { name: "d blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 18317120, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12088128, bytes: 32768 },
  { name: "d blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12055360, bytes: 32768 },
  { name: "d blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18343744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14611264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12088128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15135552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15659840, bytes: 180224 },
  { name: "d blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12055360, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12579648, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11526976, bytes: 524288 },
  { name: "d blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 18347840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12051264, bytes: 32768 },
  { name: "d blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11494208, bytes: 32768 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12051264, bytes: 524288 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12575552, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12837696, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12837696, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 13099840, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14672704, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13099840, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 15067968, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 12575552, bytes: 74752 },
  { name: "d blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18351936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12575552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13624128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13624128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 14148416, bytes: 65536 },
  { name: "d blocks.2.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14148416, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12575552, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13624128, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13886272, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 11494208, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 14934848, bytes: 133120 },
  { name: "d blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 18376512, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10675008, bytes: 32768 },
  { name: "d blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11199296, bytes: 32768 },
  { name: "d blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18356032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10675008, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11232064, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13099840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11199296, bytes: 32768 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11199296, bytes: 262144 },
  { name: "d blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 18378560, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11461440, bytes: 32768 },
  { name: "d blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10642240, bytes: 32768 },
  { name: "d blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18360128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14148416, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11461440, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14672704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10642240, bytes: 32768 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13624128, bytes: 524288 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10642240, bytes: 524288 },
  { name: "d blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 18364224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11166528, bytes: 32768 },
  { name: "d blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10609472, bytes: 32768 },
  { name: "d blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18368320, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12051264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11166528, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12575552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11166528, bytes: 65536 },
  { name: "d blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10609472, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12051264, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17257280, bytes: 524288 },
  { name: "d blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 18372416, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10048320, bytes: 32768 },
  { name: "d blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15815488, bytes: 32768 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17781568, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10048320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11490112, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12931904, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11490112, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11490112, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10048320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12931904, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14373696, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12931904, bytes: 11264 },
  { name: "blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12931904, bytes: 1441792 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10048320, bytes: 1441792 },
  { name: "d blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 18328384, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 10048320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14373696, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 15815488, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14373696, bytes: 180224 },
  { name: "d blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14373696, bytes: 1441792 },
  { name: "d blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10048320, bytes: 1441792 },
  { name: "d blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12931904, bytes: 1441792 },
  { name: "d blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 16233280, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11490112, bytes: 32768 },
  { name: "d blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10015552, bytes: 32768 },
  { name: "d blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16267072, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11490112, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12014400, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12014400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12538688, bytes: 180224 },
  { name: "d blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 16244544, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10015552, bytes: 32768 },
  { name: "d blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9982784, bytes: 32768 },
  { name: "d blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16271168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12538688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10015552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13062976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13587264, bytes: 180224 },
  { name: "d blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9982784, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10507072, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9454400, bytes: 524288 },
  { name: "d blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16275264, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9978688, bytes: 32768 },
  { name: "d blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9421632, bytes: 32768 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9978688, bytes: 524288 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10502976, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10765120, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10765120, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 11027264, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12600128, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11027264, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 12995392, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 10502976, bytes: 74752 },
  { name: "d blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16279360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10502976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11551552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11551552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12075840, bytes: 65536 },
  { name: "d blocks.1.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12075840, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10502976, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11551552, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11813696, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 9421632, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 12862272, bytes: 133120 },
  { name: "d blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 16303936, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8602432, bytes: 32768 },
  { name: "d blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9126720, bytes: 32768 },
  { name: "d blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16283456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8602432, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9159488, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11027264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9126720, bytes: 32768 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9126720, bytes: 262144 },
  { name: "d blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 16305984, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9388864, bytes: 32768 },
  { name: "d blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8569664, bytes: 32768 },
  { name: "d blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16287552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12075840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9388864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12600128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8569664, bytes: 32768 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11551552, bytes: 524288 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8569664, bytes: 524288 },
  { name: "d blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16291648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9093952, bytes: 32768 },
  { name: "d blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8536896, bytes: 32768 },
  { name: "d blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16295744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9978688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9093952, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10502976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9093952, bytes: 65536 },
  { name: "d blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8536896, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9978688, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15184704, bytes: 524288 },
  { name: "d blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16299840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7975744, bytes: 32768 },
  { name: "d blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13742912, bytes: 32768 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15708992, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7975744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9417536, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10859328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9417536, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9417536, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7975744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10859328, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12301120, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10859328, bytes: 11264 },
  { name: "blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10859328, bytes: 1441792 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7975744, bytes: 1441792 },
  { name: "d blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 16255808, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 7975744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12301120, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 13742912, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12301120, bytes: 180224 },
  { name: "d blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12301120, bytes: 1441792 },
  { name: "d blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7975744, bytes: 1441792 },
  { name: "d blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10859328, bytes: 1441792 },
  { name: "d blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 12301120, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9417536, bytes: 32768 },
  { name: "d blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7942976, bytes: 32768 },
  { name: "d blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12312384, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9417536, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9941824, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9941824, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10466112, bytes: 180224 },
  { name: "d blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 11694912, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7942976, bytes: 32768 },
  { name: "d blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7910208, bytes: 32768 },
  { name: "d blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 11706176, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10466112, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7942976, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10990400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11514688, bytes: 180224 },
  { name: "d blocks.0.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7910208, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8434496, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7910208, bytes: 524288 },
  { name: "d blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7906048, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7381760, bytes: 32768 },
  { name: "d blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7344896, bytes: 32768 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7381760, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8434496, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 8958784, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7381760, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8434496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8958784, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8958784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9483072, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9483072, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8434496, bytes: 524288 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8958784, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9220928, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9220928, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9483072, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11055936, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8958784, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 11318080, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9483072, bytes: 74752 },
  { name: "d blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 11334464, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9483072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10007360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10007360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10531648, bytes: 65536 },
  { name: "d blocks.0.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10531648, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7910208, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9483072, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9745216, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 7344896, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 10007360, bytes: 133120 },
  { name: "d blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7049984, bytes: 32768 },
  { name: "d blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7082752, bytes: 32768 },
  { name: "d blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7312128, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7049984, bytes: 262144 },
  { name: "d blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7316224, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "d blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7049984, bytes: 32768 },
  { name: "d blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7082752, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8434496, bytes: 524288 },
  { name: "d blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7049984, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "d blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "d blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988672, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988736, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988800, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988864, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988928, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988992, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989056, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989120, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989184, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989248, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989312, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989376, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989440, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989504, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989568, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989632, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989696, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989760, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989824, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989888, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989952, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990016, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990080, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990144, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990208, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990272, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990336, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990400, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990464, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990528, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990592, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990656, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990720, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990784, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990848, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990912, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6990976, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991040, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991104, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991168, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991232, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991296, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991360, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991424, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991488, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991552, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991616, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991680, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991744, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991808, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991872, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6991936, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992000, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992064, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992128, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992192, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992256, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992320, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992384, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992448, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992512, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992576, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992640, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992704, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992768, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992832, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992896, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6992960, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993024, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993088, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993152, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993216, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993280, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993344, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993408, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993472, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993536, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993600, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993664, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993728, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993792, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993856, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6993920, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988672, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988736, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988800, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988864, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988928, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988992, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989056, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989120, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989184, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989248, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989312, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989376, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989440, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989504, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989568, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989632, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989760, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989696, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6989824, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988672, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988736, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 6988800, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.0.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9114368, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9081600, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.0.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9114368, bytes: 2048 },
  { name: "blocks.0.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9343744, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9081600, bytes: 262144 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7770880, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7508736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7803648, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7770880, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7583488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.0.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8065792, bytes: 4096 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "blocks.0.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12751616, bytes: 524288 },
  { name: "blocks.0.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.0.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9868032, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9868032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9900800, bytes: 4096 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9900800, bytes: 32768 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11309824, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9868032, bytes: 11264 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "blocks.0.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7017216, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.0.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.1.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9114368, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9081600, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9114368, bytes: 2048 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9343744, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9081600, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7770880, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7508736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7803648, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7770880, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7583488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8065792, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "blocks.1.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12751616, bytes: 524288 },
  { name: "blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.1.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9868032, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9868032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9900800, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9900800, bytes: 32768 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11309824, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9868032, bytes: 11264 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7017216, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.1.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.2.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9114368, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9081600, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9114368, bytes: 2048 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9343744, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9081600, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7770880, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7508736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7803648, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7770880, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7583488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8065792, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "blocks.2.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12751616, bytes: 524288 },
  { name: "blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.2.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9868032, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9868032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9900800, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9900800, bytes: 32768 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11309824, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9868032, bytes: 11264 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7017216, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.2.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.3.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.3.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9114368, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9081600, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9114368, bytes: 2048 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9343744, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9081600, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7770880, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7508736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7803648, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7770880, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7583488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8065792, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "blocks.3.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12751616, bytes: 524288 },
  { name: "blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.3.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9868032, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9868032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9900800, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9900800, bytes: 32768 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11309824, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9868032, bytes: 11264 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7017216, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.3.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.4.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.4.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9114368, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9081600, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9114368, bytes: 2048 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9343744, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9081600, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7770880, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7508736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7803648, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7770880, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7583488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8065792, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "blocks.4.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12751616, bytes: 524288 },
  { name: "blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.4.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9868032, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9868032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9900800, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9900800, bytes: 32768 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11309824, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9868032, bytes: 11264 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7017216, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.4.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.5.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.5.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9114368, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9081600, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9114368, bytes: 2048 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9343744, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9081600, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8819456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8852224, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7770880, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7508736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7803648, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7770880, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7583488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8065792, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "blocks.5.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12751616, bytes: 524288 },
  { name: "blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.5.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9868032, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9868032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9900800, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9900800, bytes: 32768 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11309824, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9868032, bytes: 11264 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7508736, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7541504, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "blocks.5.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8065792, bytes: 4096 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "rstd(norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11117312, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12165888, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 6988544, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 11641600, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
];

const weights: Program["weights"] = [
  { slot: 5, path: "embed", names: ["model.embed_tokens.weight", "embed"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:62:3" },
  { slot: 6, path: "blocks.0.attn_norm", names: ["model.layers.0.input_layernorm.weight", "blocks.0.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:41:3" },
  { slot: 7, path: "blocks.0.q_proj", names: ["model.layers.0.self_attn.q_proj.weight", "blocks.0.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:43:3" },
  { slot: 8, path: "blocks.0.k_proj", names: ["model.layers.0.self_attn.k_proj.weight", "blocks.0.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:45:3" },
  { slot: 9, path: "blocks.0.v_proj", names: ["model.layers.0.self_attn.v_proj.weight", "blocks.0.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:47:3" },
  { slot: 10, path: "blocks.0.o_proj", names: ["model.layers.0.self_attn.o_proj.weight", "blocks.0.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:49:3" },
  { slot: 11, path: "blocks.0.mlp_norm", names: ["model.layers.0.post_attention_layernorm.weight", "blocks.0.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:51:3" },
  { slot: 12, path: "blocks.0.gate_proj", names: ["model.layers.0.mlp.gate_proj.weight", "blocks.0.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:53:3" },
  { slot: 13, path: "blocks.0.up_proj", names: ["model.layers.0.mlp.up_proj.weight", "blocks.0.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:55:3" },
  { slot: 14, path: "blocks.0.down_proj", names: ["model.layers.0.mlp.down_proj.weight", "blocks.0.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:57:3" },
  { slot: 15, path: "blocks.1.attn_norm", names: ["model.layers.1.input_layernorm.weight", "blocks.1.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:41:3" },
  { slot: 16, path: "blocks.1.q_proj", names: ["model.layers.1.self_attn.q_proj.weight", "blocks.1.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:43:3" },
  { slot: 17, path: "blocks.1.k_proj", names: ["model.layers.1.self_attn.k_proj.weight", "blocks.1.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:45:3" },
  { slot: 18, path: "blocks.1.v_proj", names: ["model.layers.1.self_attn.v_proj.weight", "blocks.1.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:47:3" },
  { slot: 19, path: "blocks.1.o_proj", names: ["model.layers.1.self_attn.o_proj.weight", "blocks.1.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:49:3" },
  { slot: 20, path: "blocks.1.mlp_norm", names: ["model.layers.1.post_attention_layernorm.weight", "blocks.1.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:51:3" },
  { slot: 21, path: "blocks.1.gate_proj", names: ["model.layers.1.mlp.gate_proj.weight", "blocks.1.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:53:3" },
  { slot: 22, path: "blocks.1.up_proj", names: ["model.layers.1.mlp.up_proj.weight", "blocks.1.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:55:3" },
  { slot: 23, path: "blocks.1.down_proj", names: ["model.layers.1.mlp.down_proj.weight", "blocks.1.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:57:3" },
  { slot: 24, path: "blocks.2.attn_norm", names: ["model.layers.2.input_layernorm.weight", "blocks.2.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:41:3" },
  { slot: 25, path: "blocks.2.q_proj", names: ["model.layers.2.self_attn.q_proj.weight", "blocks.2.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:43:3" },
  { slot: 26, path: "blocks.2.k_proj", names: ["model.layers.2.self_attn.k_proj.weight", "blocks.2.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:45:3" },
  { slot: 27, path: "blocks.2.v_proj", names: ["model.layers.2.self_attn.v_proj.weight", "blocks.2.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:47:3" },
  { slot: 28, path: "blocks.2.o_proj", names: ["model.layers.2.self_attn.o_proj.weight", "blocks.2.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:49:3" },
  { slot: 29, path: "blocks.2.mlp_norm", names: ["model.layers.2.post_attention_layernorm.weight", "blocks.2.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:51:3" },
  { slot: 30, path: "blocks.2.gate_proj", names: ["model.layers.2.mlp.gate_proj.weight", "blocks.2.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:53:3" },
  { slot: 31, path: "blocks.2.up_proj", names: ["model.layers.2.mlp.up_proj.weight", "blocks.2.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:55:3" },
  { slot: 32, path: "blocks.2.down_proj", names: ["model.layers.2.mlp.down_proj.weight", "blocks.2.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:57:3" },
  { slot: 33, path: "blocks.3.attn_norm", names: ["model.layers.3.input_layernorm.weight", "blocks.3.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:41:3" },
  { slot: 34, path: "blocks.3.q_proj", names: ["model.layers.3.self_attn.q_proj.weight", "blocks.3.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:43:3" },
  { slot: 35, path: "blocks.3.k_proj", names: ["model.layers.3.self_attn.k_proj.weight", "blocks.3.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:45:3" },
  { slot: 36, path: "blocks.3.v_proj", names: ["model.layers.3.self_attn.v_proj.weight", "blocks.3.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:47:3" },
  { slot: 37, path: "blocks.3.o_proj", names: ["model.layers.3.self_attn.o_proj.weight", "blocks.3.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:49:3" },
  { slot: 38, path: "blocks.3.mlp_norm", names: ["model.layers.3.post_attention_layernorm.weight", "blocks.3.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:51:3" },
  { slot: 39, path: "blocks.3.gate_proj", names: ["model.layers.3.mlp.gate_proj.weight", "blocks.3.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:53:3" },
  { slot: 40, path: "blocks.3.up_proj", names: ["model.layers.3.mlp.up_proj.weight", "blocks.3.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:55:3" },
  { slot: 41, path: "blocks.3.down_proj", names: ["model.layers.3.mlp.down_proj.weight", "blocks.3.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:57:3" },
  { slot: 42, path: "blocks.4.attn_norm", names: ["model.layers.4.input_layernorm.weight", "blocks.4.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:41:3" },
  { slot: 43, path: "blocks.4.q_proj", names: ["model.layers.4.self_attn.q_proj.weight", "blocks.4.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:43:3" },
  { slot: 44, path: "blocks.4.k_proj", names: ["model.layers.4.self_attn.k_proj.weight", "blocks.4.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:45:3" },
  { slot: 45, path: "blocks.4.v_proj", names: ["model.layers.4.self_attn.v_proj.weight", "blocks.4.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:47:3" },
  { slot: 46, path: "blocks.4.o_proj", names: ["model.layers.4.self_attn.o_proj.weight", "blocks.4.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:49:3" },
  { slot: 47, path: "blocks.4.mlp_norm", names: ["model.layers.4.post_attention_layernorm.weight", "blocks.4.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:51:3" },
  { slot: 48, path: "blocks.4.gate_proj", names: ["model.layers.4.mlp.gate_proj.weight", "blocks.4.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:53:3" },
  { slot: 49, path: "blocks.4.up_proj", names: ["model.layers.4.mlp.up_proj.weight", "blocks.4.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:55:3" },
  { slot: 50, path: "blocks.4.down_proj", names: ["model.layers.4.mlp.down_proj.weight", "blocks.4.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:57:3" },
  { slot: 51, path: "blocks.5.attn_norm", names: ["model.layers.5.input_layernorm.weight", "blocks.5.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:41:3" },
  { slot: 52, path: "blocks.5.q_proj", names: ["model.layers.5.self_attn.q_proj.weight", "blocks.5.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:43:3" },
  { slot: 53, path: "blocks.5.k_proj", names: ["model.layers.5.self_attn.k_proj.weight", "blocks.5.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:45:3" },
  { slot: 54, path: "blocks.5.v_proj", names: ["model.layers.5.self_attn.v_proj.weight", "blocks.5.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:47:3" },
  { slot: 55, path: "blocks.5.o_proj", names: ["model.layers.5.self_attn.o_proj.weight", "blocks.5.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:49:3" },
  { slot: 56, path: "blocks.5.mlp_norm", names: ["model.layers.5.post_attention_layernorm.weight", "blocks.5.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:51:3" },
  { slot: 57, path: "blocks.5.gate_proj", names: ["model.layers.5.mlp.gate_proj.weight", "blocks.5.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:53:3" },
  { slot: 58, path: "blocks.5.up_proj", names: ["model.layers.5.mlp.up_proj.weight", "blocks.5.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:55:3" },
  { slot: 59, path: "blocks.5.down_proj", names: ["model.layers.5.mlp.down_proj.weight", "blocks.5.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:57:3" },
  { slot: 60, path: "norm", names: ["model.norm.weight", "norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:66:3" },
  { slot: 61, path: "blocks.0.q_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight", "blocks.0.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:43:3" },
  { slot: 62, path: "blocks.0.q_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.q_proj.lora_B.weight", "blocks.0.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:43:3" },
  { slot: 63, path: "blocks.0.k_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.k_proj.lora_A.weight", "blocks.0.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:45:3" },
  { slot: 64, path: "blocks.0.k_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.k_proj.lora_B.weight", "blocks.0.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:45:3" },
  { slot: 65, path: "blocks.0.v_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.v_proj.lora_A.weight", "blocks.0.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:47:3" },
  { slot: 66, path: "blocks.0.v_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.v_proj.lora_B.weight", "blocks.0.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:47:3" },
  { slot: 67, path: "blocks.0.o_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.o_proj.lora_A.weight", "blocks.0.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:49:3" },
  { slot: 68, path: "blocks.0.o_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.o_proj.lora_B.weight", "blocks.0.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:49:3" },
  { slot: 69, path: "blocks.0.gate_proj.lora_A", names: ["base_model.model.model.layers.0.mlp.gate_proj.lora_A.weight", "blocks.0.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:53:3" },
  { slot: 70, path: "blocks.0.gate_proj.lora_B", names: ["base_model.model.model.layers.0.mlp.gate_proj.lora_B.weight", "blocks.0.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:53:3" },
  { slot: 71, path: "blocks.0.up_proj.lora_A", names: ["base_model.model.model.layers.0.mlp.up_proj.lora_A.weight", "blocks.0.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:55:3" },
  { slot: 72, path: "blocks.0.up_proj.lora_B", names: ["base_model.model.model.layers.0.mlp.up_proj.lora_B.weight", "blocks.0.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:55:3" },
  { slot: 73, path: "blocks.0.down_proj.lora_A", names: ["base_model.model.model.layers.0.mlp.down_proj.lora_A.weight", "blocks.0.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:57:3" },
  { slot: 74, path: "blocks.0.down_proj.lora_B", names: ["base_model.model.model.layers.0.mlp.down_proj.lora_B.weight", "blocks.0.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:57:3" },
  { slot: 75, path: "blocks.1.q_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.q_proj.lora_A.weight", "blocks.1.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:43:3" },
  { slot: 76, path: "blocks.1.q_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.q_proj.lora_B.weight", "blocks.1.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:43:3" },
  { slot: 77, path: "blocks.1.k_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.k_proj.lora_A.weight", "blocks.1.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:45:3" },
  { slot: 78, path: "blocks.1.k_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.k_proj.lora_B.weight", "blocks.1.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:45:3" },
  { slot: 79, path: "blocks.1.v_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.v_proj.lora_A.weight", "blocks.1.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:47:3" },
  { slot: 80, path: "blocks.1.v_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.v_proj.lora_B.weight", "blocks.1.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:47:3" },
  { slot: 81, path: "blocks.1.o_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.o_proj.lora_A.weight", "blocks.1.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:49:3" },
  { slot: 82, path: "blocks.1.o_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.o_proj.lora_B.weight", "blocks.1.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:49:3" },
  { slot: 83, path: "blocks.1.gate_proj.lora_A", names: ["base_model.model.model.layers.1.mlp.gate_proj.lora_A.weight", "blocks.1.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:53:3" },
  { slot: 84, path: "blocks.1.gate_proj.lora_B", names: ["base_model.model.model.layers.1.mlp.gate_proj.lora_B.weight", "blocks.1.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:53:3" },
  { slot: 85, path: "blocks.1.up_proj.lora_A", names: ["base_model.model.model.layers.1.mlp.up_proj.lora_A.weight", "blocks.1.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:55:3" },
  { slot: 86, path: "blocks.1.up_proj.lora_B", names: ["base_model.model.model.layers.1.mlp.up_proj.lora_B.weight", "blocks.1.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:55:3" },
  { slot: 87, path: "blocks.1.down_proj.lora_A", names: ["base_model.model.model.layers.1.mlp.down_proj.lora_A.weight", "blocks.1.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:57:3" },
  { slot: 88, path: "blocks.1.down_proj.lora_B", names: ["base_model.model.model.layers.1.mlp.down_proj.lora_B.weight", "blocks.1.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:57:3" },
  { slot: 89, path: "blocks.2.q_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.q_proj.lora_A.weight", "blocks.2.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:43:3" },
  { slot: 90, path: "blocks.2.q_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.q_proj.lora_B.weight", "blocks.2.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:43:3" },
  { slot: 91, path: "blocks.2.k_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.k_proj.lora_A.weight", "blocks.2.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:45:3" },
  { slot: 92, path: "blocks.2.k_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.k_proj.lora_B.weight", "blocks.2.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:45:3" },
  { slot: 93, path: "blocks.2.v_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.v_proj.lora_A.weight", "blocks.2.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:47:3" },
  { slot: 94, path: "blocks.2.v_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.v_proj.lora_B.weight", "blocks.2.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:47:3" },
  { slot: 95, path: "blocks.2.o_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.o_proj.lora_A.weight", "blocks.2.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:49:3" },
  { slot: 96, path: "blocks.2.o_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.o_proj.lora_B.weight", "blocks.2.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:49:3" },
  { slot: 97, path: "blocks.2.gate_proj.lora_A", names: ["base_model.model.model.layers.2.mlp.gate_proj.lora_A.weight", "blocks.2.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:53:3" },
  { slot: 98, path: "blocks.2.gate_proj.lora_B", names: ["base_model.model.model.layers.2.mlp.gate_proj.lora_B.weight", "blocks.2.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:53:3" },
  { slot: 99, path: "blocks.2.up_proj.lora_A", names: ["base_model.model.model.layers.2.mlp.up_proj.lora_A.weight", "blocks.2.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:55:3" },
  { slot: 100, path: "blocks.2.up_proj.lora_B", names: ["base_model.model.model.layers.2.mlp.up_proj.lora_B.weight", "blocks.2.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:55:3" },
  { slot: 101, path: "blocks.2.down_proj.lora_A", names: ["base_model.model.model.layers.2.mlp.down_proj.lora_A.weight", "blocks.2.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:57:3" },
  { slot: 102, path: "blocks.2.down_proj.lora_B", names: ["base_model.model.model.layers.2.mlp.down_proj.lora_B.weight", "blocks.2.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:57:3" },
  { slot: 103, path: "blocks.3.q_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.q_proj.lora_A.weight", "blocks.3.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:43:3" },
  { slot: 104, path: "blocks.3.q_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.q_proj.lora_B.weight", "blocks.3.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:43:3" },
  { slot: 105, path: "blocks.3.k_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.k_proj.lora_A.weight", "blocks.3.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:45:3" },
  { slot: 106, path: "blocks.3.k_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.k_proj.lora_B.weight", "blocks.3.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:45:3" },
  { slot: 107, path: "blocks.3.v_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.v_proj.lora_A.weight", "blocks.3.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:47:3" },
  { slot: 108, path: "blocks.3.v_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.v_proj.lora_B.weight", "blocks.3.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:47:3" },
  { slot: 109, path: "blocks.3.o_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.o_proj.lora_A.weight", "blocks.3.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:49:3" },
  { slot: 110, path: "blocks.3.o_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.o_proj.lora_B.weight", "blocks.3.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:49:3" },
  { slot: 111, path: "blocks.3.gate_proj.lora_A", names: ["base_model.model.model.layers.3.mlp.gate_proj.lora_A.weight", "blocks.3.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:53:3" },
  { slot: 112, path: "blocks.3.gate_proj.lora_B", names: ["base_model.model.model.layers.3.mlp.gate_proj.lora_B.weight", "blocks.3.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:53:3" },
  { slot: 113, path: "blocks.3.up_proj.lora_A", names: ["base_model.model.model.layers.3.mlp.up_proj.lora_A.weight", "blocks.3.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:55:3" },
  { slot: 114, path: "blocks.3.up_proj.lora_B", names: ["base_model.model.model.layers.3.mlp.up_proj.lora_B.weight", "blocks.3.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:55:3" },
  { slot: 115, path: "blocks.3.down_proj.lora_A", names: ["base_model.model.model.layers.3.mlp.down_proj.lora_A.weight", "blocks.3.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:57:3" },
  { slot: 116, path: "blocks.3.down_proj.lora_B", names: ["base_model.model.model.layers.3.mlp.down_proj.lora_B.weight", "blocks.3.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:57:3" },
  { slot: 117, path: "blocks.4.q_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.q_proj.lora_A.weight", "blocks.4.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:43:3" },
  { slot: 118, path: "blocks.4.q_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.q_proj.lora_B.weight", "blocks.4.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:43:3" },
  { slot: 119, path: "blocks.4.k_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.k_proj.lora_A.weight", "blocks.4.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:45:3" },
  { slot: 120, path: "blocks.4.k_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.k_proj.lora_B.weight", "blocks.4.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:45:3" },
  { slot: 121, path: "blocks.4.v_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.v_proj.lora_A.weight", "blocks.4.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:47:3" },
  { slot: 122, path: "blocks.4.v_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.v_proj.lora_B.weight", "blocks.4.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:47:3" },
  { slot: 123, path: "blocks.4.o_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.o_proj.lora_A.weight", "blocks.4.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:49:3" },
  { slot: 124, path: "blocks.4.o_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.o_proj.lora_B.weight", "blocks.4.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:49:3" },
  { slot: 125, path: "blocks.4.gate_proj.lora_A", names: ["base_model.model.model.layers.4.mlp.gate_proj.lora_A.weight", "blocks.4.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:53:3" },
  { slot: 126, path: "blocks.4.gate_proj.lora_B", names: ["base_model.model.model.layers.4.mlp.gate_proj.lora_B.weight", "blocks.4.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:53:3" },
  { slot: 127, path: "blocks.4.up_proj.lora_A", names: ["base_model.model.model.layers.4.mlp.up_proj.lora_A.weight", "blocks.4.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:55:3" },
  { slot: 128, path: "blocks.4.up_proj.lora_B", names: ["base_model.model.model.layers.4.mlp.up_proj.lora_B.weight", "blocks.4.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:55:3" },
  { slot: 129, path: "blocks.4.down_proj.lora_A", names: ["base_model.model.model.layers.4.mlp.down_proj.lora_A.weight", "blocks.4.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:57:3" },
  { slot: 130, path: "blocks.4.down_proj.lora_B", names: ["base_model.model.model.layers.4.mlp.down_proj.lora_B.weight", "blocks.4.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:57:3" },
  { slot: 131, path: "blocks.5.q_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.q_proj.lora_A.weight", "blocks.5.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:43:3" },
  { slot: 132, path: "blocks.5.q_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.q_proj.lora_B.weight", "blocks.5.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:43:3" },
  { slot: 133, path: "blocks.5.k_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.k_proj.lora_A.weight", "blocks.5.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:45:3" },
  { slot: 134, path: "blocks.5.k_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.k_proj.lora_B.weight", "blocks.5.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:45:3" },
  { slot: 135, path: "blocks.5.v_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.v_proj.lora_A.weight", "blocks.5.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:47:3" },
  { slot: 136, path: "blocks.5.v_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.v_proj.lora_B.weight", "blocks.5.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:47:3" },
  { slot: 137, path: "blocks.5.o_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.o_proj.lora_A.weight", "blocks.5.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:49:3" },
  { slot: 138, path: "blocks.5.o_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.o_proj.lora_B.weight", "blocks.5.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:49:3" },
  { slot: 139, path: "blocks.5.gate_proj.lora_A", names: ["base_model.model.model.layers.5.mlp.gate_proj.lora_A.weight", "blocks.5.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:53:3" },
  { slot: 140, path: "blocks.5.gate_proj.lora_B", names: ["base_model.model.model.layers.5.mlp.gate_proj.lora_B.weight", "blocks.5.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:53:3" },
  { slot: 141, path: "blocks.5.up_proj.lora_A", names: ["base_model.model.model.layers.5.mlp.up_proj.lora_A.weight", "blocks.5.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:55:3" },
  { slot: 142, path: "blocks.5.up_proj.lora_B", names: ["base_model.model.model.layers.5.mlp.up_proj.lora_B.weight", "blocks.5.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:55:3" },
  { slot: 143, path: "blocks.5.down_proj.lora_A", names: ["base_model.model.model.layers.5.mlp.down_proj.lora_A.weight", "blocks.5.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:57:3" },
  { slot: 144, path: "blocks.5.down_proj.lora_B", names: ["base_model.model.model.layers.5.mlp.down_proj.lora_B.weight", "blocks.5.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:57:3" },
];

const states: Program["states"] = [
  { slot: 148, role: "m", of: "blocks.0.q_proj.lora_A" },
  { slot: 149, role: "v", of: "blocks.0.q_proj.lora_A" },
  { slot: 150, role: "m", of: "blocks.0.q_proj.lora_B" },
  { slot: 151, role: "v", of: "blocks.0.q_proj.lora_B" },
  { slot: 152, role: "m", of: "blocks.0.k_proj.lora_A" },
  { slot: 153, role: "v", of: "blocks.0.k_proj.lora_A" },
  { slot: 154, role: "m", of: "blocks.0.k_proj.lora_B" },
  { slot: 155, role: "v", of: "blocks.0.k_proj.lora_B" },
  { slot: 156, role: "m", of: "blocks.0.v_proj.lora_A" },
  { slot: 157, role: "v", of: "blocks.0.v_proj.lora_A" },
  { slot: 158, role: "m", of: "blocks.0.v_proj.lora_B" },
  { slot: 159, role: "v", of: "blocks.0.v_proj.lora_B" },
  { slot: 160, role: "m", of: "blocks.0.o_proj.lora_A" },
  { slot: 161, role: "v", of: "blocks.0.o_proj.lora_A" },
  { slot: 162, role: "m", of: "blocks.0.o_proj.lora_B" },
  { slot: 163, role: "v", of: "blocks.0.o_proj.lora_B" },
  { slot: 164, role: "m", of: "blocks.0.gate_proj.lora_A" },
  { slot: 165, role: "v", of: "blocks.0.gate_proj.lora_A" },
  { slot: 166, role: "m", of: "blocks.0.gate_proj.lora_B" },
  { slot: 167, role: "v", of: "blocks.0.gate_proj.lora_B" },
  { slot: 168, role: "m", of: "blocks.0.up_proj.lora_A" },
  { slot: 169, role: "v", of: "blocks.0.up_proj.lora_A" },
  { slot: 170, role: "m", of: "blocks.0.up_proj.lora_B" },
  { slot: 171, role: "v", of: "blocks.0.up_proj.lora_B" },
  { slot: 172, role: "m", of: "blocks.0.down_proj.lora_A" },
  { slot: 173, role: "v", of: "blocks.0.down_proj.lora_A" },
  { slot: 174, role: "m", of: "blocks.0.down_proj.lora_B" },
  { slot: 175, role: "v", of: "blocks.0.down_proj.lora_B" },
  { slot: 176, role: "m", of: "blocks.1.q_proj.lora_A" },
  { slot: 177, role: "v", of: "blocks.1.q_proj.lora_A" },
  { slot: 178, role: "m", of: "blocks.1.q_proj.lora_B" },
  { slot: 179, role: "v", of: "blocks.1.q_proj.lora_B" },
  { slot: 180, role: "m", of: "blocks.1.k_proj.lora_A" },
  { slot: 181, role: "v", of: "blocks.1.k_proj.lora_A" },
  { slot: 182, role: "m", of: "blocks.1.k_proj.lora_B" },
  { slot: 183, role: "v", of: "blocks.1.k_proj.lora_B" },
  { slot: 184, role: "m", of: "blocks.1.v_proj.lora_A" },
  { slot: 185, role: "v", of: "blocks.1.v_proj.lora_A" },
  { slot: 186, role: "m", of: "blocks.1.v_proj.lora_B" },
  { slot: 187, role: "v", of: "blocks.1.v_proj.lora_B" },
  { slot: 188, role: "m", of: "blocks.1.o_proj.lora_A" },
  { slot: 189, role: "v", of: "blocks.1.o_proj.lora_A" },
  { slot: 190, role: "m", of: "blocks.1.o_proj.lora_B" },
  { slot: 191, role: "v", of: "blocks.1.o_proj.lora_B" },
  { slot: 192, role: "m", of: "blocks.1.gate_proj.lora_A" },
  { slot: 193, role: "v", of: "blocks.1.gate_proj.lora_A" },
  { slot: 194, role: "m", of: "blocks.1.gate_proj.lora_B" },
  { slot: 195, role: "v", of: "blocks.1.gate_proj.lora_B" },
  { slot: 196, role: "m", of: "blocks.1.up_proj.lora_A" },
  { slot: 197, role: "v", of: "blocks.1.up_proj.lora_A" },
  { slot: 198, role: "m", of: "blocks.1.up_proj.lora_B" },
  { slot: 199, role: "v", of: "blocks.1.up_proj.lora_B" },
  { slot: 200, role: "m", of: "blocks.1.down_proj.lora_A" },
  { slot: 201, role: "v", of: "blocks.1.down_proj.lora_A" },
  { slot: 202, role: "m", of: "blocks.1.down_proj.lora_B" },
  { slot: 203, role: "v", of: "blocks.1.down_proj.lora_B" },
  { slot: 204, role: "m", of: "blocks.2.q_proj.lora_A" },
  { slot: 205, role: "v", of: "blocks.2.q_proj.lora_A" },
  { slot: 206, role: "m", of: "blocks.2.q_proj.lora_B" },
  { slot: 207, role: "v", of: "blocks.2.q_proj.lora_B" },
  { slot: 208, role: "m", of: "blocks.2.k_proj.lora_A" },
  { slot: 209, role: "v", of: "blocks.2.k_proj.lora_A" },
  { slot: 210, role: "m", of: "blocks.2.k_proj.lora_B" },
  { slot: 211, role: "v", of: "blocks.2.k_proj.lora_B" },
  { slot: 212, role: "m", of: "blocks.2.v_proj.lora_A" },
  { slot: 213, role: "v", of: "blocks.2.v_proj.lora_A" },
  { slot: 214, role: "m", of: "blocks.2.v_proj.lora_B" },
  { slot: 215, role: "v", of: "blocks.2.v_proj.lora_B" },
  { slot: 216, role: "m", of: "blocks.2.o_proj.lora_A" },
  { slot: 217, role: "v", of: "blocks.2.o_proj.lora_A" },
  { slot: 218, role: "m", of: "blocks.2.o_proj.lora_B" },
  { slot: 219, role: "v", of: "blocks.2.o_proj.lora_B" },
  { slot: 220, role: "m", of: "blocks.2.gate_proj.lora_A" },
  { slot: 221, role: "v", of: "blocks.2.gate_proj.lora_A" },
  { slot: 222, role: "m", of: "blocks.2.gate_proj.lora_B" },
  { slot: 223, role: "v", of: "blocks.2.gate_proj.lora_B" },
  { slot: 224, role: "m", of: "blocks.2.up_proj.lora_A" },
  { slot: 225, role: "v", of: "blocks.2.up_proj.lora_A" },
  { slot: 226, role: "m", of: "blocks.2.up_proj.lora_B" },
  { slot: 227, role: "v", of: "blocks.2.up_proj.lora_B" },
  { slot: 228, role: "m", of: "blocks.2.down_proj.lora_A" },
  { slot: 229, role: "v", of: "blocks.2.down_proj.lora_A" },
  { slot: 230, role: "m", of: "blocks.2.down_proj.lora_B" },
  { slot: 231, role: "v", of: "blocks.2.down_proj.lora_B" },
  { slot: 232, role: "m", of: "blocks.3.q_proj.lora_A" },
  { slot: 233, role: "v", of: "blocks.3.q_proj.lora_A" },
  { slot: 234, role: "m", of: "blocks.3.q_proj.lora_B" },
  { slot: 235, role: "v", of: "blocks.3.q_proj.lora_B" },
  { slot: 236, role: "m", of: "blocks.3.k_proj.lora_A" },
  { slot: 237, role: "v", of: "blocks.3.k_proj.lora_A" },
  { slot: 238, role: "m", of: "blocks.3.k_proj.lora_B" },
  { slot: 239, role: "v", of: "blocks.3.k_proj.lora_B" },
  { slot: 240, role: "m", of: "blocks.3.v_proj.lora_A" },
  { slot: 241, role: "v", of: "blocks.3.v_proj.lora_A" },
  { slot: 242, role: "m", of: "blocks.3.v_proj.lora_B" },
  { slot: 243, role: "v", of: "blocks.3.v_proj.lora_B" },
  { slot: 244, role: "m", of: "blocks.3.o_proj.lora_A" },
  { slot: 245, role: "v", of: "blocks.3.o_proj.lora_A" },
  { slot: 246, role: "m", of: "blocks.3.o_proj.lora_B" },
  { slot: 247, role: "v", of: "blocks.3.o_proj.lora_B" },
  { slot: 248, role: "m", of: "blocks.3.gate_proj.lora_A" },
  { slot: 249, role: "v", of: "blocks.3.gate_proj.lora_A" },
  { slot: 250, role: "m", of: "blocks.3.gate_proj.lora_B" },
  { slot: 251, role: "v", of: "blocks.3.gate_proj.lora_B" },
  { slot: 252, role: "m", of: "blocks.3.up_proj.lora_A" },
  { slot: 253, role: "v", of: "blocks.3.up_proj.lora_A" },
  { slot: 254, role: "m", of: "blocks.3.up_proj.lora_B" },
  { slot: 255, role: "v", of: "blocks.3.up_proj.lora_B" },
  { slot: 256, role: "m", of: "blocks.3.down_proj.lora_A" },
  { slot: 257, role: "v", of: "blocks.3.down_proj.lora_A" },
  { slot: 258, role: "m", of: "blocks.3.down_proj.lora_B" },
  { slot: 259, role: "v", of: "blocks.3.down_proj.lora_B" },
  { slot: 260, role: "m", of: "blocks.4.q_proj.lora_A" },
  { slot: 261, role: "v", of: "blocks.4.q_proj.lora_A" },
  { slot: 262, role: "m", of: "blocks.4.q_proj.lora_B" },
  { slot: 263, role: "v", of: "blocks.4.q_proj.lora_B" },
  { slot: 264, role: "m", of: "blocks.4.k_proj.lora_A" },
  { slot: 265, role: "v", of: "blocks.4.k_proj.lora_A" },
  { slot: 266, role: "m", of: "blocks.4.k_proj.lora_B" },
  { slot: 267, role: "v", of: "blocks.4.k_proj.lora_B" },
  { slot: 268, role: "m", of: "blocks.4.v_proj.lora_A" },
  { slot: 269, role: "v", of: "blocks.4.v_proj.lora_A" },
  { slot: 270, role: "m", of: "blocks.4.v_proj.lora_B" },
  { slot: 271, role: "v", of: "blocks.4.v_proj.lora_B" },
  { slot: 272, role: "m", of: "blocks.4.o_proj.lora_A" },
  { slot: 273, role: "v", of: "blocks.4.o_proj.lora_A" },
  { slot: 274, role: "m", of: "blocks.4.o_proj.lora_B" },
  { slot: 275, role: "v", of: "blocks.4.o_proj.lora_B" },
  { slot: 276, role: "m", of: "blocks.4.gate_proj.lora_A" },
  { slot: 277, role: "v", of: "blocks.4.gate_proj.lora_A" },
  { slot: 278, role: "m", of: "blocks.4.gate_proj.lora_B" },
  { slot: 279, role: "v", of: "blocks.4.gate_proj.lora_B" },
  { slot: 280, role: "m", of: "blocks.4.up_proj.lora_A" },
  { slot: 281, role: "v", of: "blocks.4.up_proj.lora_A" },
  { slot: 282, role: "m", of: "blocks.4.up_proj.lora_B" },
  { slot: 283, role: "v", of: "blocks.4.up_proj.lora_B" },
  { slot: 284, role: "m", of: "blocks.4.down_proj.lora_A" },
  { slot: 285, role: "v", of: "blocks.4.down_proj.lora_A" },
  { slot: 286, role: "m", of: "blocks.4.down_proj.lora_B" },
  { slot: 287, role: "v", of: "blocks.4.down_proj.lora_B" },
  { slot: 288, role: "m", of: "blocks.5.q_proj.lora_A" },
  { slot: 289, role: "v", of: "blocks.5.q_proj.lora_A" },
  { slot: 290, role: "m", of: "blocks.5.q_proj.lora_B" },
  { slot: 291, role: "v", of: "blocks.5.q_proj.lora_B" },
  { slot: 292, role: "m", of: "blocks.5.k_proj.lora_A" },
  { slot: 293, role: "v", of: "blocks.5.k_proj.lora_A" },
  { slot: 294, role: "m", of: "blocks.5.k_proj.lora_B" },
  { slot: 295, role: "v", of: "blocks.5.k_proj.lora_B" },
  { slot: 296, role: "m", of: "blocks.5.v_proj.lora_A" },
  { slot: 297, role: "v", of: "blocks.5.v_proj.lora_A" },
  { slot: 298, role: "m", of: "blocks.5.v_proj.lora_B" },
  { slot: 299, role: "v", of: "blocks.5.v_proj.lora_B" },
  { slot: 300, role: "m", of: "blocks.5.o_proj.lora_A" },
  { slot: 301, role: "v", of: "blocks.5.o_proj.lora_A" },
  { slot: 302, role: "m", of: "blocks.5.o_proj.lora_B" },
  { slot: 303, role: "v", of: "blocks.5.o_proj.lora_B" },
  { slot: 304, role: "m", of: "blocks.5.gate_proj.lora_A" },
  { slot: 305, role: "v", of: "blocks.5.gate_proj.lora_A" },
  { slot: 306, role: "m", of: "blocks.5.gate_proj.lora_B" },
  { slot: 307, role: "v", of: "blocks.5.gate_proj.lora_B" },
  { slot: 308, role: "m", of: "blocks.5.up_proj.lora_A" },
  { slot: 309, role: "v", of: "blocks.5.up_proj.lora_A" },
  { slot: 310, role: "m", of: "blocks.5.up_proj.lora_B" },
  { slot: 311, role: "v", of: "blocks.5.up_proj.lora_B" },
  { slot: 312, role: "m", of: "blocks.5.down_proj.lora_A" },
  { slot: 313, role: "v", of: "blocks.5.down_proj.lora_A" },
  { slot: 314, role: "m", of: "blocks.5.down_proj.lora_B" },
  { slot: 315, role: "v", of: "blocks.5.down_proj.lora_B" },
];

// ── The WebAssembly module with the kernels above, base64 ─────────────────────────────────────────────────────────

const wasm = [
  "AGFzbQEAAAABgAIRYAF7AXtgBn9/f39/fwBgBH97f38AYAx/f39/f39/f39/f38AYAl/f39/f39/fX8AYAh/f39/f39/fwBgB39/f399f38AYAp/f39/",
  "f39/f39/AGATf39/f39/f39/f39/f39/f39/fwBgCX9/f39/f39/fwBgCX9/f39/f31/fwBgF39/f39/f39/f39/f39/f39/f31/f39/AGALf39/f39/",
  "f399f38AYA1/f39/f39/f39/f39/AGAZf39/f39/f39/f39/f39/f39/f399f39/fwBgGn9/f39/f39/f39/f39/f39/f39/f31/f39/AGALf39/f39/",
  "f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDLSwAAQIDBAMFAAABAQYHAwgFCQoLBwcJBQwJBQUJAwcFCAgHCQ0HDg8QAwwHDQeiBSIJZW1iZWQuZjMy",
  "AAoJbm9ybWFsaXNlAAsPbWFwLjI1bHVwNXIzZnljAAwabWF0bXVsLnBhY2suZjMyLnRyYW5zcG9zZWQADRZtYXRtdWwucm93cy5wYW5lbHMuZm1hAA4P",
  "bWFwLjJmNTV3bWpta2puAA8PbWFwLjI4bjltbG55MnlzABAJcm9wZS5oYWxmABEUYXR0ZW50aW9uLnN0YXJ0cy5mbWEAEg9tYXAuMjJrbjY3OTc4c2sA",
  "Ew5tYXAuZ2xsODZlYnRyegAUD21hcC4yZjh0cjZ4Z3E4cAAVDGNyb3NzRW50cm9weQAWF3JlZHVjZS5yb3dzLjI3cGR2cDcwYTlsABcPbWFwLjExcDY5",
  "b3l1NnRkABgPbWFwLjI3dWtwOXA2NWphABkPbWFwLjJkNzhvcmNrYnB1ABoQY3Jvc3NFbnRyb3B5R3JhZAAbD21hdG11bC5wYWNrLmYzMgAcDm1hcC5q",
  "ZDNmZ20wYjdrAB0Rbm9ybWFsaXNlR3JhZC5mMzIAHhltYXRtdWwuY29sdW1ucy5kaXJlY3QuZm1hAB8WbWF0bXVsLnJvd3MuZGlyZWN0LmZtYQAgD21h",
  "cC4yNnpwNTZuNjVodAAhD21hcC4xcDk5cGtkZXRqMAAiD21hcC4xenE0MnVuenl4dwAjE2F0dGVudGlvbkdyYWQuZGVsdGEAJBphdHRlbnRpb25HcmFk",
  "LnEuc3RhcnRzLmZtYQAlG2F0dGVudGlvbkdyYWQua3Yuc3RhcnRzLmZtYQAmDm1hcC51dHQ0eGl1ejNlACcObWFwLmVsbHVhM2lscHAAKBZyZWR1Y2Uu",
  "cm93cy4zZHZ3Z2V5Y3psACkObWFwLjN3dDJmMXAwYnUAKhF1cGRhdGUuY3g3Mm0zOTJnaAArCsGAAiw6ACAAIAAgAP0NCAkKCwwNDg8AAQIDBAUGB/3k",
  "ASEAIAAgACAA/Q0EBQYHAAECAwwNDg8ICQoL/eQBC4sEAwd/CHsBfyACQQFrIQYgACABQQAgBkEAIAZIG2xqIQcgACABQQEgBkEBIAZIG2xqIQggACAB",
  "QQIgBkECIAZIG2xqIQkgACABQQMgBkEDIAZIG2xqIQogA0F8cSELQQAhDAJAIAwgC04NAANAIAf9AAQAIQ0gCP0ABAAhDiAJ/QAEACEPIAr9AAQAIRAg",
  "DSAO/Q0AAQIDEBESEwQFBgcUFRYXIREgDSAO/Q0ICQoLGBkaGwwNDg8cHR4fIRIgDyAQ/Q0AAQIDEBESEwQFBgcUFRYXIRMgDyAQ/Q0ICQoLGBkaGwwN",
  "Dg8cHR4fIRQgBCARIBP9DQABAgMEBQYHEBESExQVFhf9CwQAIAQgBWohBCAEIBEgE/0NCAkKCwwNDg8YGRobHB0eH/0LBAAgBCAFaiEEIAQgEiAU/Q0A",
  "AQIDBAUGBxAREhMUFRYX/QsEACAEIAVqIQQgBCASIBT9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAQgBWohBCAHQRBqIQcgCEEQaiEIIAlBEGohCSAKQRBq",
  "IQogDEEEaiIMIAtIDQALCyALIRUCQCAVIANODQADQCAEIAcqAgA4AgAgB0EEaiEHIAQgCCoCADgCBCAIQQRqIQggBCAJKgIAOAIIIAlBBGohCSAEIAoq",
  "AgA4AgwgCkEEaiEKIAQgBWohBCAVQQFqIhUgA0gNAAsLC7QBAQN7IAJBBE4EQCADQQFHBEAgASAAIANq/QAEAP3kASEBCyAAIAH9CwQABSACQQBKBEAg",
  "ASEEIANBAUcEQCABIAAgA2r9CQIA/eQBIQQLIAAgBP1aAgAACyACQQFKBEAgASEFIANBAUcEQCABIAAgA2r9CQIE/eQBIQULIAAgBf1aAgQBCyACQQJK",
  "BEAgASEGIANBAUcEQCABIAAgA2r9CQII/eQBIQYLIAAgBv1aAggCCwsLiQwCC3sGfwNAIAhBf0YEQP0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAA",
  "AAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAA",
  "AAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRMFIAj9AAQAIQwgCP0ABBAhDSAI/QAEACEOIAj9AAQQIQ8gCP0ABAAhECAI",
  "/QAEECERIAj9AAQAIRIgCP0ABBAhEwsgACEXIAAgAUEBIApBAWtBASAKQQFrSBtsaiEYIAAgAUECIApBAWtBAiAKQQFrSBtsaiEZIAAgAUEDIApBAWtB",
  "AyAKQQFrSBtsaiEaIAMhGyAHIRwCQANAIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAW",
  "IBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAV",
  "IBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcg",
  "GP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEWIBYgFCAS",
  "/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIh",
  "DSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkC",
  "ACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwg",
  "FiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlB",
  "BGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcDQALCyAKQQROIAtBCE5xBEAgCUEBRwRAIAwgBSAJ",
  "aiAGQQBsav0ABAD95AEhDCANIAUgCWogBkEAbGr9AAQQ/eQBIQ0gDiAFIAlqIAZq/QAEAP3kASEOIA8gBSAJaiAGav0ABBD95AEhDyAQIAUgCWogBkEB",
  "dGr9AAQA/eQBIRAgESAFIAlqIAZBAXRq/QAEEP3kASERIBIgBSAJaiAGQQNsav0ABAD95AEhEiATIAUgCWogBkEDbGr9AAQQ/eQBIRMLIAUgDP0LBAAg",
  "BSAN/QsEECAFIAZqIQUgBSAO/QsEACAFIA/9CwQQIAUgBmohBSAFIBD9CwQAIAUgEf0LBBAgBSAGaiEFIAUgEv0LBAAgBSAT/QsEECAFIAZqIQUFIApB",
  "AEoEQCAFIAwgC0EAayAJEAIgBUEQaiANIAtBBGsgCRACIAUgBmohBQsgCkEBSgRAIAUgDiALQQBrIAkQAiAFQRBqIA8gC0EEayAJEAIgBSAGaiEFCyAK",
  "QQJKBEAgBSAQIAtBAGsgCRACIAVBEGogESALQQRrIAkQAiAFIAZqIQULIApBA0oEQCAFIBIgC0EAayAJEAIgBUEQaiATIAtBBGsgCRACIAUgBmohBQsL",
  "IAAgAmohACAKQXxqIQogCkEASg0ACwuWCAgEfwF7A38IewF/BnsBfwp7IAZBfHEhCSAAIAFBASACQQFrQQEgAkEBa0gbbGohCiAAIAFBAiACQQFrQQIg",
  "AkEBa0gbbGohCyAAIAFBAyACQQFrQQMgAkEBa0gbbGohDCAH/RMhDUEAIQ4CQCAOIAVODQADQCADIAQgDmxqIQ8gDyAEaiAPIA5BAWogBUgbIRD9DAAA",
  "AAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAA",
  "AAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYQQAhGQJAIBkgCU4NAANAIA8g",
  "GUECdGr9AAQAIRogECAZQQJ0av0ABAAhGyAAIBlBAnRq/QAEACEcIBwgGiAR/YUCIREgHCAbIBL9hQIhEiAKIBlBAnRq/QAEACEdIB0gGiAT/YUCIRMg",
  "HSAbIBT9hQIhFCALIBlBAnRq/QAEACEeIB4gGiAV/YUCIRUgHiAbIBb9hQIhFiAMIBlBAnRq/QAEACEfIB8gGiAX/YUCIRcgHyAbIBj9hQIhGCAZQQRq",
  "IhkgCUgNAAsLIAkhIAJAICAgBk4NAANAIA8gIEECdGr9XAIAISEgECAgQQJ0av1cAgAhIiAAICBBAnRq/VwCACEjICMgISAR/YUCIREgIyAiIBL9hQIh",
  "EiAKICBBAnRq/VwCACEkICQgISAT/YUCIRMgJCAiIBT9hQIhFCALICBBAnRq/VwCACElICUgISAV/YUCIRUgJSAiIBb9hQIhFiAMICBBAnRq/VwCACEm",
  "ICYgISAX/YUCIRcgJiAiIBj9hQIhGCAgQQFqIiAgBkgNAAsLIBEgE/0NAAECAwQFBgcQERITFBUWFyARIBP9DQgJCgsMDQ4PGBkaGxwdHh/95AEhJyAV",
  "IBf9DQABAgMEBQYHEBESExQVFhcgFSAX/Q0ICQoLDA0ODxgZGhscHR4f/eQBISggCCAOQQR0aiAnICj9DQABAgMICQoLEBESExgZGhsgJyAo/Q0EBQYH",
  "DA0ODxQVFhccHR4f/eQBIA395gH9CwQAIBIgFP0NAAECAwQFBgcQERITFBUWFyASIBT9DQgJCgsMDQ4PGBkaGxwdHh/95AEhKSAWIBj9DQABAgMEBQYH",
  "EBESExQVFhcgFiAY/Q0ICQoLDA0ODxgZGhscHR4f/eQBISogCCAOQQR0aiApICr9DQABAgMICQoLEBESExgZGhsgKSAq/Q0EBQYHDA0ODxQVFhccHR4f",
  "/eQBIA395gH9CwQQIA5BAmoiDiAFSA0ACwsL7QoCC3sGfwNAIAhBf0YEQP0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAA",
  "AAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAA",
  "AAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRMFIAj9AAQAIQwgCP0ABBAhDSAI/QAEACEOIAj9AAQQIQ8gCP0ABAAhECAI/QAEECERIAj9AAQAIRIg",
  "CP0ABBAhEwsgACEXIAMhGyAHIRwCQANAIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUC",
  "IQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEb",
  "IBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIh",
  "DyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0B",
  "IBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYg",
  "FCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0A",
  "BBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAV",
  "IBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcDQALCyAKQQROIAtBCE5xBEAgCUEBRwRAIAwg",
  "BSAJaiAGQQBsav0ABAD95AEhDCANIAUgCWogBkEAbGr9AAQQ/eQBIQ0gDiAFIAlqIAZq/QAEAP3kASEOIA8gBSAJaiAGav0ABBD95AEhDyAQIAUgCWog",
  "BkEBdGr9AAQA/eQBIRAgESAFIAlqIAZBAXRq/QAEEP3kASERIBIgBSAJaiAGQQNsav0ABAD95AEhEiATIAUgCWogBkEDbGr9AAQQ/eQBIRMLIAUgDP0L",
  "BAAgBSAN/QsEECAFIAZqIQUgBSAO/QsEACAFIA/9CwQQIAUgBmohBSAFIBD9CwQAIAUgEf0LBBAgBSAGaiEFIAUgEv0LBAAgBSAT/QsEECAFIAZqIQUF",
  "IApBAEoEQCAFIAwgC0EAayAJEAIgBUEQaiANIAtBBGsgCRACIAUgBmohBQsgCkEBSgRAIAUgDiALQQBrIAkQAiAFQRBqIA8gC0EEayAJEAIgBSAGaiEF",
  "CyAKQQJKBEAgBSAQIAtBAGsgCRACIAVBEGogESALQQRrIAkQAiAFIAZqIQULIApBA0oEQCAFIBIgC0EAayAJEAIgBUEQaiATIAtBBGsgCRACIAUgBmoh",
  "BQsLIAAgAmohACAKQXxqIQogCkEASg0ACwvnAgMDfwF7Bn8gB0F4cSEIQQAhCQJAIAkgCE4NAANAIABBEEEAIAIgCUECdGogAyAEIAlBAnRqIAUgAUF/",
  "QQAgBkEIEAUgCUEIaiIJIAhIDQALCyAIIQoCQCAKIAdODQADQP0MAAAAAAAAAAAAAAAAAAAAACELIAIgCkECdGohDEEAIQ0CQCANIAFODQADQCAAIA1B",
  "BHRq/QAEACAM/QkCACAL/YUCIQsgDCADaiEMIA1BAWoiDSABSA0ACwsgBkEASgRAIAQgCkECdGogBUEAbGohDiAOIA4qAgAgC/0fAJI4AgALIAZBAUoE",
  "QCAEIApBAnRqIAVqIQ8gDyAPKgIAIAv9HwGSOAIACyAGQQJKBEAgBCAKQQJ0aiAFQQF0aiEQIBAgECoCACAL/R8CkjgCAAsgBkEDSgRAIAQgCkECdGog",
  "BUEDbGohESARIBEqAgAgC/0fA5I4AgALIApBAWoiCiAHSA0ACwsLsgUBB3sgACEBIAD9DAAAgAAAAIAAAACAAAAAgAD9QyECIAD9DAAAAEsAAABLAAAA",
  "SwAAAEv95gEgACAC/VIhACAAQRf9rQH9DH4AAAB+AAAAfgAAAH4AAAD9sQEhAyADIAL9DBcAAAAXAAAAFwAAABcAAAD9Tv2xASEDIAD9DP//fwD//38A",
  "//9/AP//fwD9Tv0MAAAAPwAAAD8AAAA/AAAAP/1QIQAgAP0M8wQ1P/MENT/zBDU/8wQ1P/1DIQQgAyAE/a4BIQMgACAEIAD9Tv3kASEAIAP9+gEhBSAA",
  "/QwAAIA/AACAPwAAgD8AAIA//eUBIQAgACAA/eYBIQYgACAG/eYB/Qy7IZA9uyGQPbshkD27IZA9IAD95gH9DLjR67240eu9uNHrvbjR67395AEgAP3m",
  "Af0MGiXvPRol7z0aJe89GiXvPf3kASAA/eYB/QxPXf69T13+vU9d/r1PXf69/eQBIAD95gH9DL/pET6/6RE+v+kRPr/pET795AEgAP3mAf0MUK4qvlCu",
  "Kr5Qriq+UK4qvv3kASAA/eYB/Qyszkw+rM5MPqzOTD6szkw+/eQBIAD95gH9DPz/f778/3++/P9/vvz/f7795AEgAP3mAf0MqqqqPqqqqj6qqqo+qqqq",
  "Pv3kAf3mASEHIAcgBf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3kASEHIAcgBv0MAAAAPwAAAD8AAAA/AAAAP/3mAf3lASEHIAAgB/3kASAF/QwAgDE/AIAx",
  "PwCAMT8AgDE//eYB/eQBIQf9DAAAgP8AAID/AACA/wAAgP8gByAB/QwAAAAAAAAAAAAAAAAAAAAA/UH9UiEHIAEgByAB/QwAAIB/AACAfwAAgH8AAIB/",
  "/UH9UiEHIAcgAf0MAAAAAAAAAAAAAAAAAAAAAP1G/U39UAs6ACAAIAAgAP0NCAkKCwwNDg8AAQIDBAUGB/3pASEAIAAgACAA/Q0EBQYHAAECAwwNDg8I",
  "CQoL/ekBC9YBAQN/IAJBBE4EQEEAIQYCQCAGIANODQADQCAEIAD9AAQA/QsEACAAIAFqIQAgBCAFaiEEIAZBAWoiBiADSA0ACwsFIAJBAWshB0EAIQgC",
  "QCAIIANODQADQCAEIABBACAHQQAgB0gbQQJ0aioCADgCACAEIABBASAHQQEgB0gbQQJ0aioCADgCBCAEIABBAiAHQQIgB0gbQQJ0aioCADgCCCAEIABB",
  "AyAHQQMgB0gbQQJ0aioCADgCDCAAIAFqIQAgBCAFaiEEIAhBAWoiCCADSA0ACwsLC7oBAQd/IAQhBgJAIAYgBU4NAANAIAAgASAGQQJ0aigCACADbEEC",
  "dGohByACIAYgA2xBAnRqIQggAyEJIAlBfHEhCkEAIQsCQCALIApODQADQCAIIAtBAnRqIAcgC0ECdGr9AAQA/QsEACALQQRqIgsgCkgNAAsLIAohDAJA",
  "IAwgCU4NAANAIAggDEECdGogByAMQQJ0av0JAgD9WgIAACAMQQFqIgwgCUgNAAsLIAZBAWoiBiAFSA0ACwsLogMIA38BewJ/AnsCfwJ9AXsEfyAFIQcC",
  "QCAHIAZODQADQCAAIAcgA2xBAnRqIQggASAHIANsQQJ0aiEJIAMhCyALQXxxIQz9DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEO",
  "QQAhDwJAIA8gDE4NAANAIAggD0ECdGr9AAQAIQogDSAKIAr95gH95AEhDSAPQQRqIg8gDEgNAAsLIAwhEAJAIBAgC04NAANAIAggEEECdGr9CQIAIQog",
  "DiAKIAr95gH95AEhDiAQQQFqIhAgC0gNAAsLIA0QAP0fACAO/R8AkiERQwAAgD8gESADspUgBJKRlSESIAIgB0ECdGogEjgCACAS/RMhEyADIRQgFEF8",
  "cSEVQQAhFgJAIBYgFU4NAANAIAkgFkECdGogCCAWQQJ0av0ABAAgE/3mAf0LBAAgFkEEaiIWIBVIDQALCyAVIRcCQCAXIBRODQADQCAJIBdBAnRqIAgg",
  "F0ECdGr9CQIAIBP95gH9WgIAACAXQQFqIhcgFEgNAAsLIAdBAWoiByAGSA0ACwsL5AIEDH8EewF/BHsgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANA",
  "IAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIAAg",
  "ESAEbEECdGohEiABQQBBAnRqIRMgAiARIARsQQJ0aiEUIA4hFQJAIBUgEE4NAANAIBIgFUECdGr9AAQAIRYgEyAVQQJ0av0ABAAhFyAWIBf95gEhGCAY",
  "IRkgFCAVQQJ0aiAZ/QsEACAVQQRqIhUgEEgNAAsLIBAhGgJAIBogD04NAANAIBIgGkECdGr9CQIAIRsgEyAaQQJ0av0JAgAhHCAbIBz95gEhHSAdIR4g",
  "FCAaQQJ0aiAe/R8AOAIAIBpBAWoiGiAPSA0ACwsgEUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC8wBAQd/IAohDAJAIAwgC04NAANAIAkgDCAIbmog",
  "BGwhDSAHIAwgCHBBA3RqIQ4gBCAOayEPIAEgDCAGbEEFdGohEEEAQQAgD0EAShshESAAIA0gDiARamogA2wgBWpBAnRqIANBAnQgDyARa0EEIA8gEWtB",
  "BEgbIAYgEEEgEAFBBEEAIA9BBEobIRIgACANIA4gEmpqIANsIAVqQQJ0aiADQQJ0IA8gEmtBBCAPIBJrQQRIGyAGIBBBEGpBIBABIAxBAWoiDCALSA0A",
  "CwsL/QMBH38gCiANakEBayANbiETIAQgDGpBAWsgDG4hFCAGQQJ0IRUgCEEFdCEWIApBCGpBAWtBCG4hFyAFQQJ0IRggESEZAkAgGSASTg0AA0AgDiAZ",
  "bCAPbiEaIA4gGUEBamwgD24hGyAaIRwCQCAcIBtODQADQCAcIBNuIR0gHSAUbiEeIAsgHmohHyAdIBRwIAxsISAgBCAgIAxqIAQgICAMakgbISEgHCAT",
  "cCANbCEiIAogIiANaiAKICIgDWpIGyEjIAAgHyAEbCAGbEECdGohJCACIB8gBGwgBWxBAnRqISVBACEmAkAgJiAITg0AA0BBgAIgCCAma0GAAiAIICZr",
  "SBshJyAHICZqISggECAmQQBKciEpQQBBASApGyEqICAhKwJAICsgIU4NAANAICEgK0EgaiAhICtBIGpIGyEsICIhLQJAIC0gI04NAANAQX8hLyABIB4g",
  "F2wgLUEIbmogFmxqIS4gLiAmQQV0aiEuIAkgLWohMCAFIDBrITEgJCArIBVsaiAoQQJ0aiAVIBVBAnQgLkEgICUgKyAYbGogMEECdGogGCAnIC8gKiAs",
  "ICtrIDEQAyAtQQhqIi0gI0gNAAsLICtBIGoiKyAhSA0ACwsgJkGAAmoiJiAISA0ACwsgHEEBaiIcIBtIDQALCyAZQQFqIhkgEkgNAAsLC9gCBAt/A3sB",
  "fwN7IAIgBWpBAWsgBW4hCCAGIQkCQCAJIAdODQADQCAJIAhuIARsIQogAyAKIARqIAMgCiAEakgbIQsgCSAIcCAFbCEMIAIgDCAFaiACIAwgBWpIGyEN",
  "IAwgDSAMa0F8cWohDiAKIQ8CQCAPIAtODQADQCAAQQBBAnRqIRAgAUEAQQJ0aiERIAwhEgJAIBIgDk4NAANAIBAgEkECdGr9AAQAIRMgE/0MAAAAQAAA",
  "AEAAAABAAAAAQP3mASEUIBQhFSARIBJBAnRqIBX9CwQAIBJBBGoiEiAOSA0ACwsgDiEWAkAgFiANTg0AA0AgECAWQQJ0av0JAgAhFyAX/QwAAABAAAAA",
  "QAAAAEAAAABA/eYBIRggGCEZIBEgFkECdGogGf0fADgCACAWQQFqIhYgDUgNAAsLIA9BAWoiDyALSA0ACwsgCUEBaiIJIAdIDQALCwveAgQMfwR7AX8E",
  "eyADIAZqQQFrIAZuIQkgByEKAkAgCiAITg0AA0AgCiAJbiAFbCELIAQgCyAFaiAEIAsgBWpIGyEMIAogCXAgBmwhDSADIA0gBmogAyANIAZqSBshDiAN",
  "IA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiACQQBBAnRqIRMgDSEUAkAgFCAPTg0AA0AgESAUQQJ0av0ABAAhFSAS",
  "IBRBAnRq/QAEACEWIBUgFv3kASEXIBchGCATIBRBAnRqIBj9CwQAIBRBBGoiFCAPSA0ACwsgDyEZAkAgGSAOTg0AA0AgESAZQQJ0av0JAgAhGiASIBlB",
  "AnRq/QkCACEbIBogG/3kASEcIBwhHSATIBlBAnRqIB39HwA4AgAgGUEBaiIZIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLuwMEB38G",
  "ewJ/BH0gA0EBdiEJIAchCgJAIAogCE4NAANAIAAgCiADbEECdGohCyACIAogA2xBAnRqIQwgASAKIAVuIARwIANsQQJ0aiENIAlBfHEhDkEAIQ8CQCAP",
  "IA5ODQADQCANIA9BAXRBAnRq/QAEACEQIA0gD0EBdEECdGr9AAQQIREgECAR/Q0AAQIDCAkKCxAREhMYGRobIRIgECAR/Q0EBQYHDA0ODxQVFhccHR4f",
  "IAb9E/3mASETIAsgD0ECdGr9AAQAIRQgCyAPIAlqQQJ0av0ABAAhFSAMIA9BAnRqIBQgEv3mASAVIBP95gH95QH9CwQAIAwgDyAJakECdGogFCAT/eYB",
  "IBUgEv3mAf3kAf0LBAAgD0EEaiIPIA5IDQALCyAOIRYCQCAWIAlODQADQCANIBZBAXRBAnRqIRcgFyoCACEYIBcqAgQgBpQhGSALIBZBAnRqKgIAIRog",
  "CyAWIAlqQQJ0aioCACEbIAwgFkECdGogGiAYlCAbIBmUkzgCACAMIBYgCWpBAnRqIBogGZQgGyAYlJI4AgAgFkEBaiIWIAlIDQALCyAKQQFqIgogCEgN",
  "AAsLC7QdISR/A3sBfwJ7An8CewJ/AXsCfwx7An8BfQF7BH8BfQF7BH8BfQF7BH8BfQF7B38CewF/AXsEfwF7BH8BewR/AXsEfyANQQJ0IRcgD0ECdCEY",
  "IApBEGpBAWtBEG4hGSAVIRoCQCAaIBZODQADQCAGIBpBkAlsaiEbIBtBkAhqIRwgGiEdAkAgHSATTg0AA0AgHSAZbiEeIB4gCG4hHyAeIAhwISAgICAJ",
  "bCAIbiEhIB0gGXBBBHQhIiAKICJBEGogCiAiQRBqSBshIyAfIAhsIApsIAxsICAgDmxqIA1BAGxqISQgHyAJbCALbCAMbCAhIBBsaiAPQQBsaiElIAMg",
  "HyAKbEECdGohJiAFIB4gCmxBAnRqIScgCyEoICIhKQJAICkgI04NAANAIAQgJCApIA1sakECdGohKiAMISsgK0F8cSEsQQAhLQJAIC0gLE4NAANAICog",
  "LUECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIC1BBGoiLSAsSA0ACwsgLCEuAkAgLiArTg0AA0AgKiAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAA",
  "IC5BAWoiLiArSA0ACwsgKCAmIClBAnRqKAIAICggJiApQQJ0aigCAEgbISggKUEBaiIpICNIDQALC0EAIS8CQCAvQYABTg0AA0AgHCAvav0M5rFh/+ax",
  "Yf/msWH/5rFh//0LBAAgHCAvav0MAAAAAAAAAAAAAAAAAAAAAP0LBBAgL0EgaiIvQYABSA0ACwsgIyALIBEbITAgKCExAkAgMSAwTg0AA0AgMCAxQcAA",
  "aiAwIDFBwABqSBshMiABICUgMSAPbGpBAnRqITMgAiAlIDEgD2xqQQJ0aiE0ICIhNQJAIDUgI04NAANAQQQgIyA1a0EEICMgNWtIGyE2IDIgNSA2aiAy",
  "IDUgNmpIGyAyIBEbITcgNyAxayE4IDhBAEoEQCAcIDUgImtBA3RqITkgJCA1IA1saiE6IAAgOkECdGogFyA2IDMgGCA4IAwgEiAbEAQgNf0R/QwAAAAA",
  "AQAAAAIAAAADAAAA/a4BICNBAWv9Ef22ASE7/QwAAAAAAAAAAAAAAAAAAAAAITwgJiA1QQJ0av0JAgAhPSA9ICYgNUECdGpBASA2QQFrQQEgNkEBa0gb",
  "QQJ0av0JAgD9DQABAgMQERITEBESExAREhMhPSA9ICYgNUECdGpBAiA2QQFrQQIgNkEBa0gbQQJ0av0JAgD9DQABAgMEBQYHEBESExAREhMhPSA9ICYg",
  "NUECdGpBAyA2QQFrQQMgNkEBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhPSA9ITwgESA3IDVKcSE+QQEhPiA5/QAEACE/ID8hQCA+BEBBACFB",
  "AkAgQSA4Tg0AA0AgGyBBQQR0aiFCIDEgQWr9ESFD/QzmsWH/5rFh/+axYf/msWH/IEL9AAQAIEMgO/07IEMgPP05/VD9UiFEIEIgRP0LBAAgPyBE/esB",
  "IT8gQUEBaiJBIDhIDQALCwVBACFFAkAgRSA4Tg0AA0AgGyBFQQR0aiFGID8gRv0ABAD96wEhPyBFQQFqIkUgOEgNAAsLC/0MAAAAAAAAAAAAAAAAAAAA",
  "ACFHQQAhSAJAIEggOE4NAANAIBsgSEEEdGohSSBJ/QAEACA//eUBIUogSv0MAACgwgAAoMIAAKDCAACgwv3rAf0MAACgQgAAoEIAAKBCAACgQv3qASFL",
  "IEv9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhTCBM/QwAAEBLAABASwAAQEsAAEBL/eUBIU0gSyBN/QwAgDE/AIAxPwCA",
  "MT8AgDE//eYB/eUBIUsgSyBN/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIUsgTP0MAABASwAAQEsAAEBLAABAS/2xASFOIEsgS/3mAf0MZ2lQOWdpUDln",
  "aVA5Z2lQOSBL/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIEv95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgS/3mAf0MwakqPcGpKj3BqSo9wakqPf3kASBL",
  "/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIEv95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgS/3kAf0MAACAPwAAgD8AAIA/AACAP/3kASBOQRf9qwH9",
  "rgEgSv0MAACgwgAAoMIAAKDCAACgwv1D/U8hTyBJIE/9CwQAIEcgT/3kASFHIEhBAWoiSCA4SA0ACwsgQCA//eUBIVAgUP0MAACgwgAAoMIAAKDCAACg",
  "wv3rAf0MAACgQgAAoEIAAKBCAACgQv3qASFRIFH9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhUiBS/QwAAEBLAABASwAA",
  "QEsAAEBL/eUBIVMgUSBT/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIVEgUSBT/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIVEgUv0MAABASwAAQEsAAEBL",
  "AABAS/2xASFUIFEgUf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSBR/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIFH95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEg",
  "Uf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASBR/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIFH95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgUf3kAf0M",
  "AACAPwAAgD8AAIA/AACAP/3kASBUQRf9qwH9rgEgUP0MAACgwgAAoMIAAKDCAACgwv1D/U8hVSA5ID/9CwQAIDkgOf0ABBAgVf3mASBH/eQB/QsEECAE",
  "IDpBAnRqIVYgViFXIFX9HwAhWCA2QQBKIFhDAACAP1xxBEAgWP0TIVkgDCFaIFpBfHEhW0EAIVwCQCBcIFtODQADQCBXIFxBAnRqIFcgXEECdGr9AAQA",
  "IFn95gH9CwQAIFxBBGoiXCBbSA0ACwsgWyFdAkAgXSBaTg0AA0AgVyBdQQJ0aiBXIF1BAnRq/QkCACBZ/eYB/VoCAAAgXUEBaiJdIFpIDQALCwsgVyAX",
  "aiFXIFX9HwEhXiA2QQFKIF5DAACAP1xxBEAgXv0TIV8gDCFgIGBBfHEhYUEAIWICQCBiIGFODQADQCBXIGJBAnRqIFcgYkECdGr9AAQAIF/95gH9CwQA",
  "IGJBBGoiYiBhSA0ACwsgYSFjAkAgYyBgTg0AA0AgVyBjQQJ0aiBXIGNBAnRq/QkCACBf/eYB/VoCAAAgY0EBaiJjIGBIDQALCwsgVyAXaiFXIFX9HwIh",
  "ZCA2QQJKIGRDAACAP1xxBEAgZP0TIWUgDCFmIGZBfHEhZ0EAIWgCQCBoIGdODQADQCBXIGhBAnRqIFcgaEECdGr9AAQAIGX95gH9CwQAIGhBBGoiaCBn",
  "SA0ACwsgZyFpAkAgaSBmTg0AA0AgVyBpQQJ0aiBXIGlBAnRq/QkCACBl/eYB/VoCAAAgaUEBaiJpIGZIDQALCwsgVyAXaiFXIFX9HwMhaiA2QQNKIGpD",
  "AACAP1xxBEAgav0TIWsgDCFsIGxBfHEhbUEAIW4CQCBuIG1ODQADQCBXIG5BAnRqIFcgbkECdGr9AAQAIGv95gH9CwQAIG5BBGoibiBtSA0ACwsgbSFv",
  "AkAgbyBsTg0AA0AgVyBvQQJ0aiBXIG9BAnRq/QkCACBr/eYB/VoCAAAgb0EBaiJvIGxIDQALCwsgVyAXaiFXIBsgOCA0IBggViAXIDYgDBAGCyA1QQRq",
  "IjUgI0gNAAsLIDFBwABqIjEgMEgNAAsLICIhcAJAIHAgI04NAANAQQQgIyBwa0EEICMgcGtIGyFxIBwgcCAia0EDdGohciBy/QAEECFzIHL9AAQAIHMQ",
  "B/3kASF0IAQgJCBwIA1sakECdGohdSBxQQBKBEAgJyBwQQJ0aiB0/VoCAABDAACAPyBz/R8Alf0TIXYgDCF3IHdBfHEheEEAIXkCQCB5IHhODQADQCB1",
  "IHlBAnRqIHUgeUECdGr9AAQAIHb95gH9CwQAIHlBBGoieSB4SA0ACwsgeCF6AkAgeiB3Tg0AA0AgdSB6QQJ0aiB1IHpBAnRq/QkCACB2/eYB/VoCAAAg",
  "ekEBaiJ6IHdIDQALCyB1IBdqIXULIHFBAUoEQCAnIHBBAWpBAnRqIHT9WgIAAUMAAIA/IHP9HwGV/RMheyAMIXwgfEF8cSF9QQAhfgJAIH4gfU4NAANA",
  "IHUgfkECdGogdSB+QQJ0av0ABAAge/3mAf0LBAAgfkEEaiJ+IH1IDQALCyB9IX8CQCB/IHxODQADQCB1IH9BAnRqIHUgf0ECdGr9CQIAIHv95gH9WgIA",
  "ACB/QQFqIn8gfEgNAAsLIHUgF2ohdQsgcUECSgRAICcgcEECakECdGogdP1aAgACQwAAgD8gc/0fApX9EyGAASAMIYEBIIEBQXxxIYIBQQAhgwECQCCD",
  "ASCCAU4NAANAIHUggwFBAnRqIHUggwFBAnRq/QAEACCAAf3mAf0LBAAggwFBBGoigwEgggFIDQALCyCCASGEAQJAIIQBIIEBTg0AA0AgdSCEAUECdGog",
  "dSCEAUECdGr9CQIAIIAB/eYB/VoCAAAghAFBAWoihAEggQFIDQALCyB1IBdqIXULIHFBA0oEQCAnIHBBA2pBAnRqIHT9WgIAA0MAAIA/IHP9HwOV/RMh",
  "hQEgDCGGASCGAUF8cSGHAUEAIYgBAkAgiAEghwFODQADQCB1IIgBQQJ0aiB1IIgBQQJ0av0ABAAghQH95gH9CwQAIIgBQQRqIogBIIcBSA0ACwsghwEh",
  "iQECQCCJASCGAU4NAANAIHUgiQFBAnRqIHUgiQFBAnRq/QkCACCFAf3mAf1aAgAAIIkBQQFqIokBIIYBSA0ACwsgdSAXaiF1CyBwQQRqInAgI0gNAAsL",
  "IB0gFGoiHSATSA0ACwsgGkEBaiIaIBZIDQALCwuWAwQNfwZ7AX8GeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAF",
  "IAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyAC",
  "QQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBIgFkECdGr9AAQAIRcgEyAWQQJ0av0ABAAhGCAUIBZBAnRq/QAEACEZIBggGf3kASEaIBcg",
  "Gv3kASEbIBshHCAVIBZBAnRqIBz9CwQAIBZBBGoiFiAQSA0ACwsgECEdAkAgHSAPTg0AA0AgEiAdQQJ0av0JAgAhHiATIB1BAnRq/QkCACEfIBQgHUEC",
  "dGr9CQIAISAgHyAg/eQBISEgHiAh/eQBISIgIiEjIBUgHUECdGogI/0fADgCACAdQQFqIh0gD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQAL",
  "CwuICwQNfw97AX8PeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2og",
  "BCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYg",
  "EE4NAANAIBIgFkECdGr9AAQAIRcgF/3hASEYIBj9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhGSAZ/Qw7qrg/O6q4Pzuq",
  "uD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIRogGv0MAABASwAAQEsAAEBLAABAS/3lASEbIBkgG/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEZ",
  "IBkgG/0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEZIBr9DAAAQEsAAEBLAABASwAAQEv9sQEhHCAcQQH9rAEhHSAZIBn95gH9DGdpUDlnaVA5Z2lQOWdp",
  "UDkgGf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAZ/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIBn95gH9DMGpKj3BqSo9wakqPcGpKj395AEgGf3mAf0M",
  "qqoqPqqqKj6qqio+qqoqPv3kASAZ/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIBn95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgHf0MfwAAAH8AAAB/",
  "AAAAfwAAAP2uAUEX/asB/eYBIBwgHf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIR79DAAAgD8AAIA/AACAPwAAgD8gHv3kASEfIBcgH/3n",
  "ASEgIBMgFkECdGr9AAQAISEgFCAWQQJ0av0ABAAhIiAhICL95AEhIyAgICP95gEhJCAkISUgFSAWQQJ0aiAl/QsEACAWQQRqIhYgEEgNAAsLIBAhJgJA",
  "ICYgD04NAANAIBIgJkECdGr9CQIAIScgJ/3hASEoICj9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhKSAp/Qw7qrg/O6q4",
  "PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBISogKv0MAABASwAAQEsAAEBLAABAS/3lASErICkgK/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3l",
  "ASEpICkgK/0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEpICr9DAAAQEsAAEBLAABASwAAQEv9sQEhLCAsQQH9rAEhLSApICn95gH9DGdpUDlnaVA5Z2lQ",
  "OWdpUDkgKf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAp/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBICn95gH9DMGpKj3BqSo9wakqPcGpKj395AEgKf3m",
  "Af0MqqoqPqqqKj6qqio+qqoqPv3kASAp/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBICn95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgLf0MfwAAAH8A",
  "AAB/AAAAfwAAAP2uAUEX/asB/eYBICwgLf2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIS79DAAAgD8AAIA/AACAPwAAgD8gLv3kASEvICcg",
  "L/3nASEwIBMgJkECdGr9CQIAITEgFCAmQQJ0av0JAgAhMiAxIDL95AEhMyAwIDP95gEhNCA0ITUgFSAmQQJ0aiA1/R8AOAIAICZBAWoiJiAPSA0ACwsg",
  "EUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC9AKBAx/DXsBfw17IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQg",
  "CyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJB",
  "AEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBX94QEhFiAW/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoB",
  "IRcgF/0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASEYIBj9DAAAQEsAAEBLAABASwAAQEv95QEhGSAXIBn9DACAMT8AgDE/",
  "AIAxPwCAMT/95gH95QEhFyAXIBn9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhFyAY/QwAAEBLAABASwAAQEsAAEBL/bEBIRogGkEB/awBIRsgFyAX/eYB",
  "/QxnaVA5Z2lQOWdpUDlnaVA5IBf95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgF/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAX/eYB/QzBqSo9wakqPcGp",
  "Kj3BqSo9/eQBIBf95gH9DKqqKj6qqio+qqoqPqqqKj795AEgF/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAX/eQB/QwAAIA/AACAPwAAgD8AAIA/",
  "/eQBIBv9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAaIBv9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASEc/QwAAIA/AACAPwAAgD8A",
  "AIA/IBz95AEhHSAVIB395wEhHiASIBRBAnRq/QAEACEfIB4gH/3mASEgICAhISATIBRBAnRqICH9CwQAIBRBBGoiFCAPSA0ACwsgDyEiAkAgIiAOTg0A",
  "A0AgESAiQQJ0av0JAgAhIyAj/eEBISQgJP0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASElICX9DDuquD87qrg/O6q4Pzuq",
  "uD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhJiAm/QwAAEBLAABASwAAQEsAAEBL/eUBIScgJSAn/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBISUgJSAn",
  "/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBISUgJv0MAABASwAAQEsAAEBLAABAS/2xASEoIChBAf2sASEpICUgJf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAl",
  "/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBICX95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgJf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAl/eYB/Qyqqio+",
  "qqoqPqqqKj6qqio+/eQBICX95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgJf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAp/Qx/AAAAfwAAAH8AAAB/",
  "AAAA/a4BQRf9qwH95gEgKCAp/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEhKv0MAACAPwAAgD8AAIA/AACAPyAq/eQBISsgIyAr/ecBISwg",
  "EiAiQQJ0av0JAgAhLSAsIC395gEhLiAuIS8gEyAiQQJ0aiAv/R8AOAIAICJBAWoiIiAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC4wL",
  "DgR/AnsCfwJ9AXsCfwJ7AX8FewF/BXsCfQF/AX0gBiEIAkAgCCAHTg0AA0AgACAIIARsQQJ0aiEJIAQhCiAKQXxxIQv9DAAAgP8AAID/AACA/wAAgP8h",
  "DP0MAACA/wAAgP8AAID/AACA/yENQQAhDgJAIA4gC04NAANAIAwgCSAOQQJ0av0ABAD96QEhDCAOQQRqIg4gC0gNAAsLIAshDwJAIA8gCk4NAANAIA0g",
  "CSAPQQJ0av0JAgD96QEhDSAPQQFqIg8gCkgNAAsLIAwQCP0fACAN/R8AlyEQIBAhESAR/RMhEiAEIRMgE0F8cSEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9",
  "DAAAAAAAAAAAAAAAAAAAAAAhFkEAIRcCQCAXIBRODQADQCAJIBdBAnRq/QAEACAS/eUB/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IA",
  "ALNC/eoBIRggGP0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASEZIBn9DAAAQEsAAEBLAABASwAAQEv95QEhGiAYIBr9DACA",
  "MT8AgDE/AIAxPwCAMT/95gH95QEhGCAYIBr9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhGCAZ/QwAAEBLAABASwAAQEsAAEBL/bEBIRsgG0EB/awBIRwg",
  "FSAYIBj95gH9DGdpUDlnaVA5Z2lQOWdpUDkgGP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAY/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIBj95gH9DMGp",
  "Kj3BqSo9wakqPcGpKj395AEgGP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAY/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIBj95AH9DAAAgD8AAIA/",
  "AACAPwAAgD/95AEgHP0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIBsgHP2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQBIRUgF0EE",
  "aiIXIBRIDQALCyAUIR0CQCAdIBNODQADQCAJIB1BAnRq/QkCACAS/eUB/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACzQgAAs0IAALNC/eoBIR4g",
  "Hv0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASEfIB/9DAAAQEsAAEBLAABASwAAQEv95QEhICAeICD9DACAMT8AgDE/AIAx",
  "PwCAMT/95gH95QEhHiAeICD9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhHiAf/QwAAEBLAABASwAAQEsAAEBL/bEBISEgIUEB/awBISIgFiAeIB795gH9",
  "DGdpUDlnaVA5Z2lQOWdpUDkgHv3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAe/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIB795gH9DMGpKj3BqSo9wakq",
  "PcGpKj395AEgHv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAe/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIB795AH9DAAAgD8AAIA/AACAPwAAgD/9",
  "5AEgIv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBICEgIv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYB/eQBIRYgHUEBaiIdIBNIDQAL",
  "CyAVEAD9HwAgFv0fAJIhIyARICP9ExAH/R8AkiEkIAMgCEECdGogJDgCACABIAhBAnRqKAIAISVDAAAAACEmICUgBUcEQCAkIAkgJUECdGoqAgCTISYL",
  "IAIgCEECdGogJjgCACAIQQFqIgggB0gNAAsLC8cCCQR/AX0EfwF7AX0BfwF7AX8BeyAJIQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCENIAUgDSAG",
  "aiAFIA0gBmpIGyEOQwAAAAAhDyANIRACQCAQIA5ODQADQCAAIBAgA2xBAnRqIREgAyAHIBAgA2xrIAMgByAQIANsa0gbIRIgEkF8cSET/QwAAAAAAAAA",
  "AAAAAAAAAAAAIRRDAAAAACEVQQAhFgJAIBYgE04NAANAIBEgFkECdGr9AAQAIRcgFCAX/eQBIRQgFkEEaiIWIBNIDQALCyATIRgCQCAYIBJODQADQCAR",
  "IBhBAnRq/QkCACEZIBUgGf0fAJIhFSAYQQFqIhggEkgNAAsLIA8gFSAUEAD9HwCSkiEPIBBBAWoiECAOSA0ACwsgASALQQJ0aiAPIAiVOAIAIAtBAWoi",
  "CyAKSA0ACwsLkAMEDH8FewF/BXsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0g",
  "AyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04N",
  "AANAIBEgFEECdGr9AAQAIRUgEiAUQQJ0av0ABAAhFiAW/QwAAIA/AACAPwAAgD8AAIA//ekBIRcgFSAX/ecBIRggGCEZIBMgFEECdGogGf0LBAAgFEEE",
  "aiIUIA9IDQALCyAPIRoCQCAaIA5ODQADQCARIBpBAnRq/QkCACEbIBIgGkECdGr9CQIAIRwgHP0MAACAPwAAgD8AAIA/AACAP/3pASEdIBsgHf3nASEe",
  "IB4hHyATIBpBAnRqIB/9HwA4AgAgGkEBaiIaIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLigMEC38EewF/BHsgAiAFakEBayAFbiEI",
  "IAYhCQJAIAkgB04NAANAIAkgCG4gBGwhCiADIAogBGogAyAKIARqSBshCyAJIAhwIAVsIQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxrQXxxaiEOIAoh",
  "DwJAIA8gC04NAANAIABBAEECdGohECABQQBBAnRqIREgDCESAkAgEiAOTg0AA0AgECASQQJ0av0ABAAhEyAT/QwAAIA/AACAPwAAgD8AAIA//ekBIRT9",
  "DAAAgD8AAIA/AACAPwAAgD8gFP3nASEVIBUhFiARIBJBAnRqIBb9CwQAIBJBBGoiEiAOSA0ACwsgDiEXAkAgFyANTg0AA0AgECAXQQJ0av0JAgAhGCAY",
  "/QwAAIA/AACAPwAAgD8AAIA//ekBIRn9DAAAgD8AAIA/AACAPwAAgD8gGf3nASEaIBohGyARIBdBAnRqIBv9HwA4AgAgF0EBaiIXIA1IDQALCyAPQQFq",
  "Ig8gC0gNAAsLIAlBAWoiCSAHSA0ACwsLlAIFAXsLfwF7AX8BeyAA/QkCACEIIAIgBWpBAWsgBW4hCSAGIQoCQCAKIAdODQADQCAKIAluIARsIQsgAyAL",
  "IARqIAMgCyAEakgbIQwgCiAJcCAFbCENIAIgDSAFaiACIA0gBWpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0",
  "aiESIA0hEwJAIBMgD04NAANAIAghFCASIBNBAnRqIBT9CwQAIBNBBGoiEyAPSA0ACwsgDyEVAkAgFSAOTg0AA0AgCCEWIBIgFUECdGogFv0fADgCACAV",
  "QQFqIhUgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAdIDQALCwu+CgkIfwF7AX0BewN/BXsBfwV7AX8gByEJAkAgCSAITg0AA0AgACAJIAVsQQJ0",
  "aiEKIAQgCSAFbEECdGohCyABIAlBAnRqKAIAIQwgDCAGRgRAIAUhDSANQXxxIQ5BACEPAkAgDyAOTg0AA0AgCyAPQQJ0av0MAAAAAAAAAAAAAAAAAAAA",
  "AP0LBAAgD0EEaiIPIA5IDQALCyAOIRACQCAQIA1ODQADQCALIBBBAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgEEEBaiIQIA1IDQALCwUgAiAJQQJ0",
  "aioCAP0TIREgAyAJQQJ0aioCACESIBL9EyETIAUhFCAUQXxxIRVBACEWAkAgFiAVTg0AA0AgCiAWQQJ0av0ABAAgEf3lAf0MAADSwgAA0sIAANLCAADS",
  "wv3rAf0MAACzQgAAs0IAALNCAACzQv3qASEXIBf9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhGCAY/QwAAEBLAABASwAA",
  "QEsAAEBL/eUBIRkgFyAZ/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIRcgFyAZ/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIRcgGP0MAABASwAAQEsAAEBL",
  "AABAS/2xASEaIBpBAf2sASEbIAsgFkECdGogFyAX/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IBf95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgF/3mAf0MCIkI",
  "PAiJCDwIiQg8CIkIPP3kASAX/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIBf95gH9DKqqKj6qqio+qqoqPqqqKj795AEgF/3mAf0MAAAAPwAAAD8AAAA/",
  "AAAAP/3kAf3mASAX/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIBv9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAaIBv9sQH9DH8AAAB/AAAAfwAA",
  "AH8AAAD9rgFBF/2rAf3mASAT/eYB/QsEACAWQQRqIhYgFUgNAAsLIBUhHAJAIBwgFE4NAANAIAogHEECdGr9CQIAIBH95QH9DAAA0sIAANLCAADSwgAA",
  "0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhHSAd/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIR4gHv0MAABASwAAQEsA",
  "AEBLAABAS/3lASEfIB0gH/0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEdIB0gH/0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEdIB79DAAAQEsAAEBLAABA",
  "SwAAQEv9sQEhICAgQQH9rAEhISALIBxBAnRqIB0gHf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAd/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIB395gH9DAiJ",
  "CDwIiQg8CIkIPAiJCDz95AEgHf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASAd/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIB395gH9DAAAAD8AAAA/AAAA",
  "PwAAAD/95AH95gEgHf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASAh/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgICAh/bEB/Qx/AAAAfwAAAH8A",
  "AAB/AAAA/a4BQRf9qwH95gEgE/3mAf1aAgAAIBxBAWoiHCAUSA0ACwsgCyAMQQJ0aiEiICIgIioCACASkzgCAAsgCUEBaiIJIAhIDQALCwu2AQEHfyAK",
  "IQwCQCAMIAtODQADQCAJIAwgCG5qIANsIQ0gByAMIAhwQQN0aiEOIAQgDmshDyABIAwgBmxBBXRqIRBBAEEAIA9BAEobIREgACANIAVqIARsIA4gEWpq",
  "QQJ0aiAEQQJ0IA8gEWsgBiAQQSAQCUEEQQAgD0EEShshEiAAIA0gBWogBGwgDiASampBAnRqIARBAnQgDyASayAGIBBBEGpBIBAJIAxBAWoiDCALSA0A",
  "CwsL5AIEDH8EewF/BHsgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdq",
  "IAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABIBEgBGxBAnRqIRMgAiARIARsQQJ0aiEUIA4hFQJAIBUgEE4N",
  "AANAIBMgFUECdGr9AAQAIRYgEiAVQQJ0av0ABAAhFyAWIBf95gEhGCAYIRkgFCAVQQJ0aiAZ/QsEACAVQQRqIhUgEEgNAAsLIBAhGgJAIBogD04NAANA",
  "IBMgGkECdGr9CQIAIRsgEiAaQQJ0av0JAgAhHCAbIBz95gEhHSAdIR4gFCAaQQJ0aiAe/R8AOAIAIBpBAWoiGiAPSA0ACwsgEUEBaiIRIA1IDQALCyAL",
  "QQFqIgsgCUgNAAsLC9QDBgd/AnsCfwF9AnsEfyAGIQgCQCAIIAdODQADQCAIIAVsIQkgACAIIAVsQQJ0aiEKIAIgCUECdGohCyADIAlBAnRqIQwgBSEN",
  "IA1BfHEhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRBBACERAkAgESAOTg0AA0AgDyALIBFBAnRq/QAEACAKIBFBAnRq/QAE",
  "AP3mAf3kASEPIBFBBGoiESAOSA0ACwsgDiESAkAgEiANTg0AA0AgECALIBJBAnRq/QkCACAKIBJBAnRq/QkCAP3mAf3kASEQIBJBAWoiEiANSA0ACwsg",
  "DxAA/R8AIBD9HwCSIRMgEyAFspX9EyEUIAEgCEECdGoqAgD9EyEVIAUhFiAWQXxxIRdBACEYAkAgGCAXTg0AA0AgDCAYQQJ0aiAVIAsgGEECdGr9AAQA",
  "IAogGEECdGr9AAQAIBT95gH95QH95gH9CwQAIBhBBGoiGCAXSA0ACwsgFyEZAkAgGSAWTg0AA0AgDCAZQQJ0aiAVIAsgGUECdGr9CQIAIAogGUECdGr9",
  "CQIAIBT95gH95QH95gH9WgIAACAZQQFqIhkgFkgNAAsLIAhBAWoiCCAHSA0ACwsL9gMBH38gCiANakEBayANbiETIAQgDGpBAWsgDG4hFCAEQQJ0IRUg",
  "CEEFdCEWIApBCGpBAWtBCG4hFyAFQQJ0IRggESEZAkAgGSASTg0AA0AgDiAZbCAPbiEaIA4gGUEBamwgD24hGyAaIRwCQCAcIBtODQADQCAcIBNuIR0g",
  "HSAUbiEeIAsgHmohHyAdIBRwIAxsISAgBCAgIAxqIAQgICAMakgbISEgHCATcCANbCEiIAogIiANaiAKICIgDWpIGyEjIAAgHyAEbCAGbEECdGohJCAC",
  "IB8gBGwgBWxBAnRqISVBACEmAkAgJiAITg0AA0BBgAIgCCAma0GAAiAIICZrSBshJyAHICZqISggECAmQQBKciEpQQBBASApGyEqICAhKwJAICsgIU4N",
  "AANAICEgK0EgaiAhICtBIGpIGyEsICIhLQJAIC0gI04NAANAQX8hLyABIB8gBmwgKGogBWwgCWogLWpBAnRqIS4gCSAtaiEwIAUgMGshMSAkICggFWxq",
  "ICtBAnRqIBVBECAuIBggJSArIBhsaiAwQQJ0aiAYICcgLyAqICwgK2sgMRAFIC1BCGoiLSAjSA0ACwsgK0EgaiIrICFIDQALCyAmQYACaiImIAhIDQAL",
  "CyAcQQFqIhwgG0gNAAsLIBlBAWoiGSASSA0ACwsL+QMBH38gCiANakEBayANbiETIAQgDGpBAWsgDG4hFCAGQQJ0IRUgCEEFdCEWIApBCGpBAWtBCG4h",
  "FyAFQQJ0IRggESEZAkAgGSASTg0AA0AgDiAZbCAPbiEaIA4gGUEBamwgD24hGyAaIRwCQCAcIBtODQADQCAcIBNuIR0gHSAUbiEeIAsgHmohHyAdIBRw",
  "IAxsISAgBCAgIAxqIAQgICAMakgbISEgHCATcCANbCEiIAogIiANaiAKICIgDWpIGyEjIAAgHyAEbCAGbEECdGohJCACIB8gBGwgBWxBAnRqISVBACEm",
  "AkAgJiAITg0AA0BBgAIgCCAma0GAAiAIICZrSBshJyAHICZqISggECAmQQBKciEpQQBBASApGyEqICAhKwJAICsgIU4NAANAICEgK0EgaiAhICtBIGpI",
  "GyEsICIhLQJAIC0gI04NAANAQX8hLyABIB8gBmwgKGogBWwgCWogLWpBAnRqIS4gCSAtaiEwIAUgMGshMSAkICsgFWxqIChBAnRqIBUgFUECdCAuIBgg",
  "JSArIBhsaiAwQQJ0aiAYICcgLyAqICwgK2sgMRADIC1BCGoiLSAjSA0ACwsgK0EgaiIrICFIDQALCyAmQYACaiImIAhIDQALCyAcQQFqIhwgG0gNAAsL",
  "IBlBAWoiGSASSA0ACwsL4hMEDX8aewF/GnsgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApw",
  "IAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEUIANBAEEC",
  "dGohFSAOIRYCQCAWIBBODQADQCAUIBZBAnRq/QAEACEXIBIgFkECdGr9AAQAIRggGP3hASEZIBn9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNC",
  "AACzQgAAs0L96gEhGiAa/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIRsgG/0MAABASwAAQEsAAEBLAABAS/3lASEcIBog",
  "HP0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEaIBogHP0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEaIBv9DAAAQEsAAEBLAABASwAAQEv9sQEhHSAdQQH9",
  "rAEhHiAaIBr95gH9DGdpUDlnaVA5Z2lQOWdpUDkgGv3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAa/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIBr95gH9",
  "DMGpKj3BqSo9wakqPcGpKj395AEgGv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAa/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIBr95AH9DAAAgD8A",
  "AIA/AACAPwAAgD/95AEgHv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIB0gHv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIR/9DAAA",
  "gD8AAIA/AACAPwAAgD8gH/3kASEg/QwAAIA/AACAPwAAgD8AAIA/ICD95wEhISAYICD95wEhIiAY/QwAANLCAADSwgAA0sIAANLC/esB/QwAALNCAACz",
  "QgAAs0IAALNC/eoBISMgI/0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsAAEBLAABAS/3kASEkICT9DAAAQEsAAEBLAABASwAAQEv95QEhJSAj",
  "ICX9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhIyAjICX9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhIyAk/QwAAEBLAABASwAAQEsAAEBL/bEBISYgJkEB",
  "/awBIScgIyAj/eYB/QxnaVA5Z2lQOWdpUDlnaVA5ICP95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEgI/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASAj/eYB",
  "/QzBqSo9wakqPcGpKj3BqSo9/eQBICP95gH9DKqqKj6qqio+qqoqPqqqKj795AEgI/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf3mASAj/eQB/QwAAIA/",
  "AACAPwAAgD8AAIA//eQBICf9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASAmICf9sQH9DH8AAAB/AAAAfwAAAH8AAAD9rgFBF/2rAf3mASEo/QwA",
  "AIA/AACAPwAAgD8AAIA/ICj95AEhKf0MAACAvwAAgL8AAIC/AACAvyAp/ecBISogIiAq/eYBISsgISAr/eUBISwgEyAWQQJ0av0ABAAhLSAsIC395gEh",
  "LiAXIC795gEhLyAvITAgFSAWQQJ0aiAw/QsEACAWQQRqIhYgEEgNAAsLIBAhMQJAIDEgD04NAANAIBQgMUECdGr9CQIAITIgEiAxQQJ0av0JAgAhMyAz",
  "/eEBITQgNP0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IAALNCAACzQv3qASE1IDX9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABA",
  "SwAAQEv95AEhNiA2/QwAAEBLAABASwAAQEsAAEBL/eUBITcgNSA3/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBITUgNSA3/QyDgF65g4BeuYOAXrmDgF65",
  "/eYB/eUBITUgNv0MAABASwAAQEsAAEBLAABAS/2xASE4IDhBAf2sASE5IDUgNf3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSA1/eYB/QzOQ7c6zkO3Os5DtzrO",
  "Q7c6/eQBIDX95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgNf3mAf0MwakqPcGpKj3BqSo9wakqPf3kASA1/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIDX9",
  "5gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgNf3kAf0MAACAPwAAgD8AAIA/AACAP/3kASA5/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgOCA5",
  "/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEhOv0MAACAPwAAgD8AAIA/AACAPyA6/eQBITv9DAAAgD8AAIA/AACAPwAAgD8gO/3nASE8IDMg",
  "O/3nASE9IDP9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhPiA+/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAA",
  "QEsAAEBL/eQBIT8gP/0MAABASwAAQEsAAEBLAABAS/3lASFAID4gQP0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASE+ID4gQP0Mg4BeuYOAXrmDgF65g4Be",
  "uf3mAf3lASE+ID/9DAAAQEsAAEBLAABASwAAQEv9sQEhQSBBQQH9rAEhQiA+ID795gH9DGdpUDlnaVA5Z2lQOWdpUDkgPv3mAf0MzkO3Os5DtzrOQ7c6",
  "zkO3Ov3kASA+/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBID795gH9DMGpKj3BqSo9wakqPcGpKj395AEgPv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASA+",
  "/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBID795AH9DAAAgD8AAIA/AACAPwAAgD/95AEgQv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIEEg",
  "Qv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIUP9DAAAgD8AAIA/AACAPwAAgD8gQ/3kASFE/QwAAIC/AACAvwAAgL8AAIC/IET95wEhRSA9",
  "IEX95gEhRiA8IEb95QEhRyATIDFBAnRq/QkCACFIIEcgSP3mASFJIDIgSf3mASFKIEohSyAVIDFBAnRqIEv9HwA4AgAgMUEBaiIxIA9IDQALCyARQQFq",
  "IhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsL0AoEDH8NewF/DXsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVq",
  "SBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0",
  "aiETIA0hFAJAIBQgD04NAANAIBIgFEECdGr9AAQAIRUgESAUQQJ0av0ABAAhFiAW/eEBIRcgF/0MAADSwgAA0sIAANLCAADSwv3rAf0MAACzQgAAs0IA",
  "ALNCAACzQv3qASEYIBj9DDuquD87qrg/O6q4PzuquD/95gH9DAAAQEsAAEBLAABASwAAQEv95AEhGSAZ/QwAAEBLAABASwAAQEsAAEBL/eUBIRogGCAa",
  "/QwAgDE/AIAxPwCAMT8AgDE//eYB/eUBIRggGCAa/QyDgF65g4BeuYOAXrmDgF65/eYB/eUBIRggGf0MAABASwAAQEsAAEBLAABAS/2xASEbIBtBAf2s",
  "ASEcIBggGP3mAf0MZ2lQOWdpUDlnaVA5Z2lQOSAY/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIBj95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgGP3mAf0M",
  "wakqPcGpKj3BqSo9wakqPf3kASAY/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIBj95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgGP3kAf0MAACAPwAA",
  "gD8AAIA/AACAP/3kASAc/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgGyAc/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEhHf0MAACA",
  "PwAAgD8AAIA/AACAPyAd/eQBIR4gFiAe/ecBIR8gFSAf/eYBISAgICEhIBMgFEECdGogIf0LBAAgFEEEaiIUIA9IDQALCyAPISICQCAiIA5ODQADQCAS",
  "ICJBAnRq/QkCACEjIBEgIkECdGr9CQIAISQgJP3hASElICX9DAAA0sIAANLCAADSwgAA0sL96wH9DAAAs0IAALNCAACzQgAAs0L96gEhJiAm/Qw7qrg/",
  "O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIScgJ/0MAABASwAAQEsAAEBLAABAS/3lASEoICYgKP0MAIAxPwCAMT8AgDE/AIAxP/3m",
  "Af3lASEmICYgKP0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEmICf9DAAAQEsAAEBLAABASwAAQEv9sQEhKSApQQH9rAEhKiAmICb95gH9DGdpUDlnaVA5",
  "Z2lQOWdpUDkgJv3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAm/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBICb95gH9DMGpKj3BqSo9wakqPcGpKj395AEg",
  "Jv3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAm/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBICb95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgKv0MfwAA",
  "AH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBICkgKv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBISv9DAAAgD8AAIA/AACAPwAAgD8gK/3kASEs",
  "ICQgLP3nASEtICMgLf3mASEuIC4hLyATICJBAnRqIC/9HwA4AgAgIkEBaiIiIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLlQQED38K",
  "ewF/CnsgByAKakEBayAKbiENIAshDgJAIA4gDE4NAANAIA4gDW4gCWwhDyAIIA8gCWogCCAPIAlqSBshECAOIA1wIApsIREgByARIApqIAcgESAKakgb",
  "IRIgESASIBFrQXxxaiETIA8hFAJAIBQgEE4NAANAIABBAEECdGohFSABIBQgB2xBAnRqIRYgAiAUIAdsQQJ0aiEXIAMgFCAHbEECdGohGCAEIBQgB2xB",
  "AnRqIRkgBSAUIAdsQQJ0aiEaIBEhGwJAIBsgE04NAANAIBYgG0ECdGr9AAQAIRwgFyAbQQJ0av0ABAAhHSAcIB395AEhHiAYIBtBAnRq/QAEACEfIB4g",
  "H/3kASEgIBkgG0ECdGr9AAQAISEgICAh/eQBISIgFSAbQQJ0av0ABAAhIyAiICP95gEhJCAkISUgGiAbQQJ0aiAl/QsEACAbQQRqIhsgE0gNAAsLIBMh",
  "JgJAICYgEk4NAANAIBYgJkECdGr9CQIAIScgFyAmQQJ0av0JAgAhKCAnICj95AEhKSAYICZBAnRq/QkCACEqICkgKv3kASErIBkgJkECdGr9CQIAISwg",
  "KyAs/eQBIS0gFSAmQQJ0av0JAgAhLiAtIC795gEhLyAvITAgGiAmQQJ0aiAw/R8AOAIAICZBAWoiJiASSA0ACwsgFEEBaiIUIBBIDQALCyAOQQFqIg4g",
  "DEgNAAsLC7ACBAZ/AnsCfwF9IAghCgJAIAogCU4NAANAIAogBG4gA24gA2wgBGwgBWwgCiAEbiADcCAHbGogCiAEcCAGbGohCyAAIAtBAnRqIQwgASAL",
  "QQJ0aiENIAUhDiAOQXxxIQ/9DAAAAAAAAAAAAAAAAAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhEgJAIBIgD04NAANAIBAgDCASQQJ0av0ABAAg",
  "DSASQQJ0av0ABAD95gH95AEhECASQQRqIhIgD0gNAAsLIA8hEwJAIBMgDk4NAANAIBEgDCATQQJ0av0JAgAgDSATQQJ0av0JAgD95gH95AEhESATQQFq",
  "IhMgDkgNAAsLIBAQAP0fACAR/R8AkiEUIAIgCkECdGogFDgCACAKQQFqIgogCUgNAAsLC+EOByR/BXsBfwN7An8HewF/IA9BAnQhGSARQQJ0IRogDEEQ",
  "akEBa0EQbiEbIBchHAJAIBwgGE4NAANAIAggHEGgEGxqIR0gHUGQCGohHiAcIR8CQCAfIBVODQADQCAfIBtuISAgICAKbiEhICAgCnAhIiAiIAtsIApu",
  "ISMgHyAbcEEEdCEkIAwgJEEQaiAMICRBEGpIGyElICEgCmwgDGwgDmwgIiAQbGogD0EAbGohJiAhIAtsIA1sIA5sICMgEmxqIBFBAGxqIScgBSAhIAxs",
  "QQJ0aiEoICAgDGwhKSANISogJCErAkAgKyAlTg0AA0AgByAmICsgD2xqQQJ0aiEsIA4hLSAtQXxxIS5BACEvAkAgLyAuTg0AA0AgLCAvQQJ0av0MAAAA",
  "AAAAAAAAAAAAAAAAAP0LBAAgL0EEaiIvIC5IDQALCyAuITACQCAwIC1ODQADQCAsIDBBAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgMEEBaiIwIC1I",
  "DQALCyAqICggK0ECdGooAgAgKiAoICtBAnRqKAIASBshKiArQQFqIisgJUgNAAsLICUgDSATGyExICohMgJAIDIgMU4NAANAIDEgMkHAAGogMSAyQcAA",
  "akgbITMgJyAyIBFsaiE0IAEgNEECdGohNSACIDRBAnRqITYgJCE3AkAgNyAlTg0AA0BBBCAlIDdrQQQgJSA3a0gbITggMyA3IDhqIDMgNyA4akgbIDMg",
  "ExshOSA5IDJrITogOkEASgRAICYgNyAPbGohOyAAIDtBAnRqIBkgOCA1IBogOiAOIBQgHRAEIAQgO0ECdGogGSA4IDYgGiA6IA5DAACAPyAeEAQgKSA3",
  "aiE8IAMgPEECdGr9CQIAIT0gPSADIDxBAnRqQQEgOEEBa0EBIDhBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT0gPSADIDxBAnRqQQIgOEEB",
  "a0ECIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT0gPSADIDxBAnRqQQMgOEEBa0EDIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBwgJCgsQ",
  "ERITIT0gPSE+IAYgPEECdGr9CQIAIT8gPyAGIDxBAnRqQQEgOEEBa0EBIDhBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT8gPyAGIDxBAnRq",
  "QQIgOEEBa0ECIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT8gPyAGIDxBAnRqQQMgOEEBa0EDIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUG",
  "BwgJCgsQERITIT8gPyFAIDf9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASFBIBMgOSA3SnEhQkEBIUIgE0UEQCAN/REhQQv9DAAAAAAAAAAAAAAAAAAAAAAh",
  "QyAoIDdBAnRq/QkCACFEIEQgKCA3QQJ0akEBIDhBAWtBASA4QQFrSBtBAnRq/QkCAP0NAAECAxAREhMQERITEBESEyFEIEQgKCA3QQJ0akECIDhBAWtB",
  "AiA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcQERITEBESEyFEIEQgKCA3QQJ0akEDIDhBAWtBAyA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcICQoLEBES",
  "EyFEIEQhQyAU/RMhRUEAIUYCQCBGIDpODQADQCBGQQR0IUcgHSBHav0ABAAgPv3lASFIIEj9DAAAoMIAAKDCAACgwgAAoML96wH9DAAAoEIAAKBCAACg",
  "QgAAoEL96gEhSSBJ/Qw7qrg/O6q4PzuquD87qrg//eYB/QwAAEBLAABASwAAQEsAAEBL/eQBIUogSv0MAABASwAAQEsAAEBLAABAS/3lASFLIEkgS/0M",
  "AIAxPwCAMT8AgDE/AIAxP/3mAf3lASFJIEkgS/0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASFJIEr9DAAAQEsAAEBLAABASwAAQEv9sQEhTCBJIEn95gH9",
  "DGdpUDlnaVA5Z2lQOWdpUDkgSf3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASBJ/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIEn95gH9DMGpKj3BqSo9wakq",
  "PcGpKj395AEgSf3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASBJ/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIEn95AH9DAAAgD8AAIA/AACAPwAAgD/9",
  "5AEgTEEX/asB/a4BIEj9DAAAoMIAAKDCAACgwgAAoML9Q/1PIU0gQgRAIDIgRmr9ESFOIE0gTiBB/TsgTiBD/Tn9UP1PIU0LIB4gR2ohTyBPIE0gT/0A",
  "BAAgQP3lAf3mASBF/eYB/QsEACBGQQFqIkYgOkgNAAsLIB4gOiA1IBogByA7QQJ0aiAZIDggDhAGCyA3QQRqIjcgJUgNAAsLIDJBwABqIjIgMUgNAAsL",
  "IB8gFmoiHyAVSA0ACwsgHEEBaiIcIBhIDQALCwvfCwQmfwF7BX8HeyAQQQJ0IRogEkECdCEbIA5BEGpBAWtBEG4hHCAYIR0CQCAdIBlODQADQCAJIB1B",
  "oBBsaiEeIB5BkAhqIR8gHSEgAkAgICAWTg0AA0AgICAcbiEhICEgDG4hIiAhIAxwISMgICAccEEEdCEkIA4gJEEQaiAOICRBEGpIGyElICIgDGwgDmwg",
  "D2wgIyATbGogEkEAbGohJiAFICIgDWxBAnRqIScgJCEoAkAgKCAlTg0AA0AgJiAoIBJsaiEpIAcgKUECdGohKiAIIClBAnRqISsgDyEsICxBfHEhLUEA",
  "IS4CQCAuIC1ODQADQCAqIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACArIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAuQQRqIi4gLUgNAAsL",
  "IC0hLwJAIC8gLE4NAANAICogL0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACArIC9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgL0EBaiIvICxI",
  "DQALCyAoQQFqIiggJUgNAAsLICMgC2wgDGpBAWsgDG4hMCAjQQFqIAtsIAxqQQFrIAxuITECQCAwIDFODQADQCAiIAtsIA1sIA9sIDAgEWxqIBBBAGxq",
  "ITIgIiALbCAwaiANbCEzICRBACAUGyE0IDQhNQJAIDUgDU4NAANAIA0gNUHAAGogDSA1QcAAakgbITYgMiA1IBBsaiE3IAAgN0ECdGohOCAEIDdBAnRq",
  "ITkgNiA1ayE6QQEhO0EAITsgNSE8AkAgPCA2Tg0AA0AgOyAnIDxBAnRqKAIAICVIciE7IDxBAWoiPCA2SA0ACwsgOwRAICQhPQJAID0gJU4NAANAQQQg",
  "JSA9a0EEICUgPWtIGyE+ICYgPSASbGohPyABID9BAnRqIBsgPiA4IBogOiAPIBUgHhAEIAIgP0ECdGogGyA+IDkgGiA6IA9DAACAPyAfEAQgPf0R/QwA",
  "AAAAAQAAAAIAAAADAAAA/a4BIUAgPUEDakEAIBQbIUFBACFCAkAgQiA6Tg0AA0AgNSBCaiFDIDMgQ2ohRCAeIEJBBHRqIUUgRf0ABAAgAyBEQQJ0av0J",
  "AgD95QEhRiBG/QwAAKDCAACgwgAAoMIAAKDC/esB/QwAAKBCAACgQgAAoEIAAKBC/eoBIUcgR/0MO6q4PzuquD87qrg/O6q4P/3mAf0MAABASwAAQEsA",
  "AEBLAABAS/3kASFIIEj9DAAAQEsAAEBLAABASwAAQEv95QEhSSBHIEn9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhRyBHIEn9DIOAXrmDgF65g4BeuYOA",
  "Xrn95gH95QEhRyBI/QwAAEBLAABASwAAQEsAAEBL/bEBIUogRyBH/eYB/QxnaVA5Z2lQOWdpUDlnaVA5IEf95gH9DM5DtzrOQ7c6zkO3Os5Dtzr95AEg",
  "R/3mAf0MCIkIPAiJCDwIiQg8CIkIPP3kASBH/eYB/QzBqSo9wakqPcGpKj3BqSo9/eQBIEf95gH9DKqqKj6qqio+qqoqPqqqKj795AEgR/3mAf0MAAAA",
  "PwAAAD8AAAA/AAAAP/3kAf3mASBH/eQB/QwAAIA/AACAPwAAgD8AAIA//eQBIEpBF/2rAf2uASBG/QwAAKDCAACgwgAAoMIAAKDC/UP9TyFLQQEEQCBA",
  "IEMgDiAUG/0R/TshTCBMIEAgJyBDQQJ0aigCAP0R/Tn9UCFMIEsgTP1PIUsLIEUgS/0LBAAgRSBLIBX9E/3mASBF/QAEkAggBiBEQQJ0av0JAgD95QH9",
  "5gH9CwSQCCBCQQFqIkIgOkgNAAsLIB4gOiA5IBogCCA/QQJ0aiAbID4gDxAGIB8gOiA4IBogByA/QQJ0aiAbID4gDxAGID1BBGoiPSAlSA0ACwsLIDVB",
  "wABqIjUgDUgNAAsLIDBBAWoiMCAxSA0ACwsgICAXaiIgIBZIDQALCyAdQQFqIh0gGUgNAAsLC84DBA5/CHsBfwh7IAUgCGpBAWsgCG4hCyAJIQwCQCAM",
  "IApODQADQCAMIAtuIAdsIQ0gBiANIAdqIAYgDSAHakgbIQ4gDCALcCAIbCEPIAUgDyAIaiAFIA8gCGpIGyEQIA8gECAPa0F8cWohESANIRICQCASIA5O",
  "DQADQCAAQQBBAnRqIRMgAUEAQQJ0aiEUIAJBAEECdGohFSADQQBBAnRqIRYgBEEAQQJ0aiEXIA8hGAJAIBggEU4NAANAIBMgGEECdGr9AAQAIRkgFCAY",
  "QQJ0av0ABAAhGiAZIBr95AEhGyAVIBhBAnRq/QAEACEcIBsgHP3kASEdIBYgGEECdGr9AAQAIR4gHSAe/eQBIR8gHyEgIBcgGEECdGogIP0LBAAgGEEE",
  "aiIYIBFIDQALCyARISECQCAhIBBODQADQCATICFBAnRq/QkCACEiIBQgIUECdGr9CQIAISMgIiAj/eQBISQgFSAhQQJ0av0JAgAhJSAkICX95AEhJiAW",
  "ICFBAnRq/QkCACEnICYgJ/3kASEoICghKSAXICFBAnRqICn9HwA4AgAgIUEBaiIhIBBIDQALCyASQQFqIhIgDkgNAAsLIAxBAWoiDCAKSA0ACwsL2gME",
  "Dn8IewF/CHsgBiAJakEBayAJbiEMIAohDQJAIA0gC04NAANAIA0gDG4gCGwhDiAHIA4gCGogByAOIAhqSBshDyANIAxwIAlsIRAgBiAQIAlqIAYgECAJ",
  "akgbIREgECARIBBrQXxxaiESIA4hEwJAIBMgD04NAANAIABBAEECdGohFCABIBMgBmxBAnRqIRUgAiATIAZsQQJ0aiEWIAMgEyAGbEECdGohFyAEIBMg",
  "BmxBAnRqIRggECEZAkAgGSASTg0AA0AgFSAZQQJ0av0ABAAhGiAWIBlBAnRq/QAEACEbIBogG/3kASEcIBcgGUECdGr9AAQAIR0gHCAd/eQBIR4gFCAZ",
  "QQJ0av0ABAAhHyAeIB/95gEhICAgISEgGCAZQQJ0aiAh/QsEACAZQQRqIhkgEkgNAAsLIBIhIgJAICIgEU4NAANAIBUgIkECdGr9CQIAISMgFiAiQQJ0",
  "av0JAgAhJCAjICT95AEhJSAXICJBAnRq/QkCACEmICUgJv3kASEnIBQgIkECdGr9CQIAISggJyAo/eYBISkgKSEqIBggIkECdGogKv0fADgCACAiQQFq",
  "IiIgEUgNAAsLIBNBAWoiEyAPSA0ACwsgDUEBaiINIAtIDQALCwvZAgkEfwF9BH8BewF9AX8CewF/AnsgCSELAkAgCyAKTg0AA0AgCyAEcCEMIAsgBG4g",
  "BmwhDSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8gDSEQAkAgECAOTg0AA0AgACAQIANsQQJ0aiERIAMgByAQIANsayADIAcgECADbGtIGyESIBJBfHEh",
  "E/0MAAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEAIRYCQCAWIBNODQADQCARIBZBAnRq/QAEACEXIBcgF/3mASEYIBQgGP3kASEUIBZBBGoiFiATSA0A",
  "CwsgEyEZAkAgGSASTg0AA0AgESAZQQJ0av0JAgAhGiAaIBr95gEhGyAVIBv9HwCSIRUgGUEBaiIZIBJIDQALCyAPIBUgFBAA/R8AkpIhDyAQQQFqIhAg",
  "DkgNAAsLIAEgC0ECdGogDyAIlTgCACALQQFqIgsgCkgNAAsLC6QDBA1/B3sBfwd7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwg",
  "BSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAQQBBAnRqIRIgAUEA",
  "QQJ0aiETIAJBAEECdGohFCADQQBBAnRqIRUgDiEWAkAgFiAQTg0AA0AgEiAWQQJ0av0ABAAhFyATIBZBAnRq/QAEACEYIBQgFkECdGr9AAQAIRkgGCAZ",
  "/eQBIRogFyAa/eQBIRsgG/3jASEcIBwhHSAVIBZBAnRqIB39CwQAIBZBBGoiFiAQSA0ACwsgECEeAkAgHiAPTg0AA0AgEiAeQQJ0av0JAgAhHyATIB5B",
  "AnRq/QkCACEgIBQgHkECdGr9CQIAISEgICAh/eQBISIgHyAi/eQBISMgI/3jASEkICQhJSAVIB5BAnRqICX9HwA4AgAgHkEBaiIeIA9IDQALCyARQQFq",
  "IhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLqAcFBXsQfxR7AX8UeyAE/QkCACENIAX9CQIAIQ4gDSAO/ecBIQ8gBv0JAgAhECAQ/eMBIREgByAKakEBayAK",
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
  constants: [{ slot: 3, table: { kind: "rope", positions: 128, half: 16, theta: 10000, scaling: null } }],
  data: { tokens: 0, targets: 1, starts: 2 },
  scalars: { count: 4, learningRate: 145, biasCorrection1: 146, biasCorrection2: 147 },
  outputs: { loss: 316, rows: 317, gradientNorm: 318, "evaluate.loss": 1402, "evaluate.rows": 1403 },
  microBatches: 1,
};

const meta: Meta = {
  "model": "examples/words/model.ts",
  "plan": {
    "budgetBytes": 27262976,
    "predictedBytes": 27262976,
    "keepAllBytes": 62259200,
    "minimumBytes": 20774912,
    "loadBytes": 27231040,
    "arenaBytes": 27231040
  },
  "seed": 0,
  "steps": null,
  "epochs": 1,
  "learningRate": 0.003,
  "schedule": {
    "kind": "cosine",
    "warmup": 20
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
    "targets": 2304
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
