/*
 * Trainer of examples/words/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget     26.00 MiB (27262976)
 *   allocated  23.88 MiB (25034752)  peak at d blocks.5.g map model.ts:82
 *   keep-all   59.38 MiB (62259200)  with every residual kept as it is
 *   minimum    19.81 MiB (20774912)  the smallest budget that would do
 *   LOAD       23.86 MiB (25018176)  most bytes alive at once
 *   H          23.86 MiB (25018176)  equal: nothing lost
 *
 *   weights      5.35 MiB  22.4 %
 *   adapter      0.43 MiB   1.8 %
 *   optimizer    0.86 MiB   3.6 %
 *   inputs       28.3 KiB   0.1 %
 *   activations  9.31 MiB  39.0 %
 *   workspace    7.89 MiB  33.0 %
 *   staging      16.2 KiB   0.1 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor                          layers  shape            policy       stored  error  from
 *   blocks.*.h                      0–5     [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:73
 *   blocks.*.linear(q_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:74
 *   rope                            0–3     [8, 128, 4, 32]  recompute  0.00 MiB  0      examples/words/model.ts:74
 *   blocks.*.linear(k_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:75
 *   rope                            0–5     [8, 128, 2, 32]  keep       1.50 MiB  0      examples/words/model.ts:75
 *   blocks.*.linear(v_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:76
 *   blocks.*.linear(v_proj)         0–5     [8, 128, 64]     recompute  0.00 MiB  0      examples/words/model.ts:76
 *   attention                       0–5     [8, 128, 4, 32]  recompute  0.00 MiB  0      examples/words/model.ts:77
 *   blocks.*.attention              0–5     [8, 4, 128]      recompute  0.00 MiB  0      examples/words/model.ts:77
 *   blocks.*.linear(o_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:78
 *   blocks.*.normalised(mlp_norm)   0–5     [8, 128, 128]    keep       3.00 MiB  0      examples/words/model.ts:80
 *   blocks.*.rstd(mlp_norm)         0–5     [8, 128, 1]      keep       24.0 KiB  0      examples/words/model.ts:80
 *   blocks.*.m                      0–5     [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:80
 *   blocks.*.linear(gate_proj) low  0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(gate_proj)      0–5     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(up_proj) low    0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(up_proj)        0–5     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.g                      0–5     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(down_proj) low  0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:82
 *   blocks.*.normalised(attn_norm)  1–5     [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:73
 *   blocks.*.rstd(attn_norm)        1–5     [8, 128, 1]      recompute  0.00 MiB  0      examples/words/model.ts:73
 *   rope                            4–5     [8, 128, 4, 32]  keep       1.00 MiB  0      examples/words/model.ts:74
 *   normalised(norm)                        [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:92
 *   rstd(norm)                              [8, 128, 1]      recompute  0.00 MiB  0      examples/words/model.ts:92
 *   rmsNorm(norm)                           [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:92
 *   crossEntropy                            [8, 128]         keep        4.0 KiB  0      examples/words/model.ts:100
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWasm as open } from "../../runtime/wasm.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [25034752], bytes: 25034752, packed: 25018176, load: 25018176 };

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
  shared_23: at(0, 7377664, 4096), // rows f32[8, 128]; then workspace u32[1024]; then blocks.1.rstd(attn_norm) f32[8, 128, 1]; then 5 more
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
  workspace_19: at(0, 7975744, 180224), // workspace u32[45056]
  shared_39: at(0, 7975744, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_40: at(0, 8008512, 32768), // blocks.0.linear(down_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_20: at(0, 8008512, 65536), // workspace u32[16384]
  shared_41: at(0, 8008512, 524288), // matmul f32[1024, 128]; then d blocks.0.x f32[8, 128, 128]
  shared_42: at(0, 8033024, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(o_proj) low f32[8, 128, 8]; then blocks.2.linear(o_proj) low f32[8, 128, 8]; then 4 more
  workspace_21: at(0, 8033024, 65536), // workspace u32[16384]
  shared_43: at(0, 8033024, 524288), // blocks.0.normalised(attn_norm) f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then 22 more
  shared_44: at(0, 8041280, 32768), // blocks.1.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.1.linear(k_proj) low f32[8, 128, 8]; then d blocks.1.linear(k_proj) low f32[8, 128, 8]
  workspace_22: at(0, 8065792, 4096), // workspace u32[1024]
  shared_45: at(0, 8074048, 524288), // blocks.0.x f32[8, 128, 128]; then blocks.1.h f32[8, 128, 128]
  blocks_0_linear_v_proj: at(0, 8164096, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  blocks_0_linear_o_proj_low: at(0, 8426240, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]
  workspace_23: at(0, 8426240, 65536), // workspace u32[16384]
  shared_46: at(0, 8426240, 524288), // blocks.0.normalised(attn_norm) f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then blocks.0.linear(o_proj) high f32[8, 128, 128]
  shared_47: at(0, 8426240, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then 9 more
  shared_48: at(0, 8434496, 524288), // d blocks.0.a f32[8, 128, 128]; then blocks.0.normalised(attn_norm) f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then 2 more
  workspace_24: at(0, 8532800, 4096), // workspace u32[1024]
  workspace_25: at(0, 8532800, 65536), // workspace u32[16384]
  shared_49: at(0, 8557312, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  workspace_26: at(0, 8557312, 65536), // workspace u32[16384]
  shared_50: at(0, 8557312, 262144), // blocks.0.linear(k_proj) base f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]; then blocks.1.linear(k_proj) base f32[8, 128, 64]; then 9 more
  shared_51: at(0, 8557312, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.1.linear(q_proj) high f32[8, 128, 128]; then 4 more
  workspace_27: at(0, 8590080, 4096), // workspace u32[1024]
  shared_52: at(0, 8598336, 32768), // d blocks.1.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]; then d blocks.1.linear(q_proj) low f32[8, 128, 8]
  shared_53: at(0, 8598336, 262144), // blocks.1.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.1.splitHeads f32[8, 128, 2, 32]
  blocks_0_linear_down_proj_base: at(0, 8598336, 524288), // blocks.0.linear(down_proj) base f32[8, 128, 128]
  workspace_28: at(0, 8631104, 4096), // workspace u32[1024]
  matmul_2: at(0, 8631104, 32768), // matmul f32[1024, 8]
  shared_54: at(0, 8819456, 32768), // workspace u32[8192]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.0.linear(v_proj) low f32[8, 128, 8]; then 10 more
  shared_55: at(0, 8819456, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(k_proj) high f32[8, 128, 64]; then 3 more
  workspace_29: at(0, 8852224, 4096), // workspace u32[1024]
  workspace_30: at(0, 8860480, 4096), // workspace u32[1024]
  shared_56: at(0, 8860480, 32768), // blocks.1.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_1_h: at(0, 8860480, 524288), // blocks.1.h f32[8, 128, 128]
  workspace_31: at(0, 8893248, 16384), // workspace u32[4096]
  shared_57: at(0, 8893248, 32768), // blocks.1.linear(o_proj) low f32[8, 128, 8]; then d blocks.1.linear(o_proj) low f32[8, 128, 8]
  workspace_32: at(0, 8893248, 74752), // workspace u32[18688]
  blocks_1_linear_v_proj_high: at(0, 8893248, 262144), // blocks.1.linear(v_proj) high f32[8, 128, 64]
  shared_58: at(0, 8926016, 524288), // blocks.1.linear(o_proj) base f32[8, 128, 128]; then blocks.1.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]
  workspace_33: at(0, 8950528, 4096), // workspace u32[1024]
  shared_59: at(0, 8950528, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_60: at(0, 8950528, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  blocks_0_normalised_attn_norm: at(0, 8958784, 4096), // blocks.0.normalised(attn_norm) f32[8, 128, 1]
  workspace_34: at(0, 8958784, 65536), // workspace u32[16384]
  blocks_0_linear_v_proj_base: at(0, 8958784, 262144), // blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_61: at(0, 8958784, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  blocks_1_attention: at(0, 8968000, 16384), // blocks.1.attention f32[8, 4, 128]
  shared_62: at(0, 9081600, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  rope_2: at(0, 9081600, 262144), // rope f32[8, 128, 2, 32]
  shared_63: at(0, 9081600, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then blocks.1.linear(q_proj) f32[8, 128, 128]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then 3 more
  workspace_35: at(0, 9114368, 2048), // workspace u32[512]
  workspace_36: at(0, 9114368, 4096), // workspace u32[1024]
  blocks_0_linear_down_proj_high: at(0, 9122624, 524288), // blocks.0.linear(down_proj) high f32[8, 128, 128]
  blocks_0_linear_k_proj: at(0, 9212672, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]
  workspace_37: at(0, 9220928, 32768), // workspace u32[8192]
  blocks_0_linear_v_proj_high_2: at(0, 9220928, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]
  shared_64: at(0, 9343744, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.1.linear(k_proj) f32[8, 128, 64]; then blocks.2.linear(k_proj) f32[8, 128, 64]; then 3 more
  shared_65: at(0, 9384768, 524288), // blocks.1.normalised(attn_norm) f32[8, 128, 128]; then blocks.1.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]
  workspace_38: at(0, 9417536, 11264), // workspace u32[2816]
  matmul_3: at(0, 9417536, 32768), // matmul f32[1024, 8]
  workspace_39: at(0, 9417536, 180224), // workspace u32[45056]
  matmul_4: at(0, 9417536, 524288), // matmul f32[1024, 128]
  shared_66: at(0, 9417536, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.0.linear(gate_proj) f32[8, 128, 352]
  blocks_1_rstd_mlp_norm: at(0, 9450304, 4096), // blocks.1.rstd(mlp_norm) f32[8, 128, 1]
  shared_67: at(0, 9450304, 32768), // blocks.1.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_40: at(0, 9450304, 65536), // workspace u32[16384]
  shared_68: at(0, 9450304, 524288), // blocks.1.linear(o_proj) high f32[8, 128, 128]; then blocks.1.normalised(attn_norm) f32[8, 128, 128]
  shared_69: at(0, 9454400, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then d blocks.1.linear(gate_proj) low f32[8, 128, 8]
  workspace_41: at(0, 9454400, 180224), // workspace u32[45056]
  d_blocks_1_normalised_mlp_norm: at(0, 9454400, 524288), // d blocks.1.normalised(mlp_norm) f32[8, 128, 128]
  blocks_0_linear_q_proj: at(0, 9474816, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]
  workspace_42: at(0, 9483072, 2048), // workspace u32[512]
  workspace_43: at(0, 9483072, 4096), // workspace u32[1024]
  workspace_44: at(0, 9483072, 74752), // workspace u32[18688]
  attentionGrad: at(0, 9483072, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_70: at(0, 9483072, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_45: at(0, 9487168, 4096), // workspace u32[1024]
  workspace_46: at(0, 9487168, 11264), // workspace u32[2816]
  shared_71: at(0, 9487168, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then d blocks.1.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_47: at(0, 9519936, 11264), // workspace u32[2816]
  shared_72: at(0, 9519936, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_48: at(0, 9519936, 180224), // workspace u32[45056]
  shared_73: at(0, 9519936, 1441792), // blocks.1.linear(gate_proj) f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_74: at(0, 9552704, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]; then blocks.2.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_49: at(0, 9552704, 65536), // workspace u32[16384]
  shared_75: at(0, 9552704, 524288), // matmul f32[1024, 128]; then d blocks.1.x f32[8, 128, 128]
  shared_76: at(0, 9585472, 32768), // blocks.2.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.2.linear(k_proj) low f32[8, 128, 8]; then d blocks.2.linear(k_proj) low f32[8, 128, 8]
  shared_77: at(0, 9618240, 524288), // blocks.1.x f32[8, 128, 128]; then blocks.2.h f32[8, 128, 128]
  attentionGrad_2: at(0, 9745216, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_50: at(0, 9868032, 11264), // workspace u32[2816]
  shared_78: at(0, 9868032, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  workspace_51: at(0, 9868032, 180224), // workspace u32[45056]
  shared_79: at(0, 9868032, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.1.linear(gate_proj) high f32[8, 128, 352]; then 9 more
  workspace_52: at(0, 9900800, 4096), // workspace u32[1024]
  shared_80: at(0, 9900800, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  blocks_1_linear_k_proj_low: at(0, 9909056, 32768), // blocks.1.linear(k_proj) low f32[8, 128, 8]
  shared_81: at(0, 9909056, 262144), // blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(v_proj) base f32[8, 128, 64]
  shared_82: at(0, 9909056, 524288), // blocks.1.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  workspace_53: at(0, 9941824, 4096), // workspace u32[1024]
  matmul_5: at(0, 9941824, 524288), // matmul f32[1024, 128]
  workspace_54: at(0, 9974592, 74752), // workspace u32[18688]
  blocks_1_linear_v_proj_base: at(0, 9974592, 262144), // blocks.1.linear(v_proj) base f32[8, 128, 64]
  shared_83: at(0, 9974592, 524288), // blocks.1.linear(q_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  d_blocks_1_a: at(0, 9978688, 524288), // d blocks.1.a f32[8, 128, 128]
  workspace_55: at(0, 10007360, 4096), // workspace u32[1024]
  workspace_56: at(0, 10007360, 133120), // workspace u32[33280]
  matmul_6: at(0, 10007360, 524288), // matmul f32[1024, 128]
  workspace_57: at(0, 10076992, 4096), // workspace u32[1024]
  workspace_58: at(0, 10076992, 65536), // workspace u32[16384]
  shared_84: at(0, 10142528, 32768), // d blocks.2.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]; then d blocks.2.linear(q_proj) low f32[8, 128, 8]
  shared_85: at(0, 10142528, 262144), // blocks.2.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.2.splitHeads f32[8, 128, 2, 32]
  blocks_1_linear_down_proj_base: at(0, 10142528, 524288), // blocks.1.linear(down_proj) base f32[8, 128, 128]
  shared_86: at(0, 10171200, 32768), // workspace u32[8192]; then blocks.1.linear(v_proj) low f32[8, 128, 8]
  blocks_1_linear_k_proj: at(0, 10171200, 262144), // blocks.1.linear(k_proj) f32[8, 128, 64]
  workspace_59: at(0, 10175296, 4096), // workspace u32[1024]
  matmul_7: at(0, 10175296, 32768), // matmul f32[1024, 8]
  workspace_60: at(0, 10236736, 32768), // workspace u32[8192]
  blocks_1_linear_v_proj_high_2: at(0, 10236736, 262144), // blocks.1.linear(v_proj) high f32[8, 128, 64]
  workspace_61: at(0, 10404672, 4096), // workspace u32[1024]
  shared_87: at(0, 10404672, 32768), // blocks.2.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_2_h: at(0, 10404672, 524288), // blocks.2.h f32[8, 128, 128]
  blocks_1_linear_v_proj: at(0, 10433344, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  blocks_1_linear_q_proj: at(0, 10433344, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]
  workspace_62: at(0, 10437440, 16384), // workspace u32[4096]
  shared_88: at(0, 10437440, 32768), // blocks.2.linear(o_proj) low f32[8, 128, 8]; then d blocks.2.linear(o_proj) low f32[8, 128, 8]
  workspace_63: at(0, 10437440, 74752), // workspace u32[18688]
  blocks_2_linear_v_proj_high: at(0, 10437440, 262144), // blocks.2.linear(v_proj) high f32[8, 128, 64]
  workspace_64: at(0, 10466112, 180224), // workspace u32[45056]
  matmul_8: at(0, 10466112, 524288), // matmul f32[1024, 128]
  shared_89: at(0, 10470208, 524288), // blocks.2.linear(o_proj) base f32[8, 128, 128]; then blocks.2.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]
  workspace_65: at(0, 10498880, 65536), // workspace u32[16384]
  shared_90: at(0, 10498880, 524288), // blocks.1.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]; then 2 more
  blocks_2_attention: at(0, 10512192, 16384), // blocks.2.attention f32[8, 4, 128]
  workspace_66: at(0, 10531648, 65536), // workspace u32[16384]
  d_blocks_0_o: at(0, 10531648, 524288), // d blocks.0.o f32[8, 128, 128]
  blocks_1_linear_down_proj_high: at(0, 10666816, 524288), // blocks.1.linear(down_proj) high f32[8, 128, 128]
  workspace_67: at(0, 10859328, 11264), // workspace u32[2816]
  blocks_0_linear_up_proj_low: at(0, 10859328, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]
  workspace_68: at(0, 10859328, 180224), // workspace u32[45056]
  shared_91: at(0, 10859328, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.0.linear(up_proj) f32[8, 128, 352]; then d blocks.0.linear(up_proj) f32[8, 128, 352]
  shared_92: at(0, 10928960, 524288), // blocks.2.normalised(attn_norm) f32[8, 128, 128]; then blocks.2.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]
  workspace_69: at(0, 10961728, 11264), // workspace u32[2816]
  matmul_9: at(0, 10961728, 32768), // matmul f32[1024, 8]
  workspace_70: at(0, 10961728, 180224), // workspace u32[45056]
  matmul_10: at(0, 10961728, 524288), // matmul f32[1024, 128]
  shared_93: at(0, 10961728, 1441792), // blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) f32[8, 128, 352]
  matmul_11: at(0, 10990400, 524288), // matmul f32[1024, 128]
  blocks_2_rstd_mlp_norm: at(0, 10994496, 4096), // blocks.2.rstd(mlp_norm) f32[8, 128, 1]
  shared_94: at(0, 10994496, 32768), // blocks.2.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_71: at(0, 10994496, 65536), // workspace u32[16384]
  shared_95: at(0, 10994496, 524288), // blocks.2.linear(o_proj) high f32[8, 128, 128]; then blocks.2.normalised(attn_norm) f32[8, 128, 128]
  shared_96: at(0, 10998592, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then d blocks.2.linear(gate_proj) low f32[8, 128, 8]
  workspace_72: at(0, 10998592, 180224), // workspace u32[45056]
  d_blocks_2_normalised_mlp_norm: at(0, 10998592, 524288), // d blocks.2.normalised(mlp_norm) f32[8, 128, 128]
  workspace_73: at(0, 11023168, 2048), // workspace u32[512]
  workspace_74: at(0, 11023168, 4096), // workspace u32[1024]
  shared_97: at(0, 11023168, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_75: at(0, 11031360, 4096), // workspace u32[1024]
  workspace_76: at(0, 11031360, 11264), // workspace u32[2816]
  shared_98: at(0, 11031360, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then d blocks.2.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_0_linear_v_proj_2: at(0, 11055936, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  workspace_77: at(0, 11064128, 11264), // workspace u32[2816]
  shared_99: at(0, 11064128, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_78: at(0, 11064128, 180224), // workspace u32[45056]
  shared_100: at(0, 11064128, 1441792), // blocks.2.linear(gate_proj) f32[8, 128, 352]; then blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_101: at(0, 11096896, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]; then blocks.3.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_79: at(0, 11096896, 65536), // workspace u32[16384]
  shared_102: at(0, 11096896, 524288), // matmul f32[1024, 128]; then d blocks.2.x f32[8, 128, 128]
  shared_103: at(0, 11117312, 229376),
  rmsNorm_norm: at(0, 11117312, 524288), // rmsNorm(norm) f32[8, 128, 128]
  shared_104: at(0, 11129664, 32768), // blocks.3.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.3.linear(k_proj) low f32[8, 128, 8]; then d blocks.3.linear(k_proj) low f32[8, 128, 8]
  shared_105: at(0, 11162432, 524288), // blocks.2.x f32[8, 128, 128]; then blocks.3.h f32[8, 128, 128]
  shared_106: at(0, 11309824, 524288), // blocks.0.m f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then blocks.2.m f32[8, 128, 128]; then 3 more
  shared_107: at(0, 11309824, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then blocks.1.linear(up_proj) high f32[8, 128, 352]; then blocks.2.linear(up_proj) high f32[8, 128, 352]; then 3 more
  attention: at(0, 11318080, 16384), // attention f32[8, 4, 128]
  d_blocks_0_o_proj_lora_A: at(0, 11334464, 4096), // d blocks.0.o_proj.lora_A f32[8, 128]
  shared_108: at(0, 11346688, 229376),
  blocks_2_linear_k_proj_low: at(0, 11453248, 32768), // blocks.2.linear(k_proj) low f32[8, 128, 8]
  shared_109: at(0, 11453248, 262144), // blocks.2.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(v_proj) base f32[8, 128, 64]
  shared_110: at(0, 11453248, 524288), // blocks.2.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  workspace_80: at(0, 11486016, 4096), // workspace u32[1024]
  matmul_12: at(0, 11486016, 524288), // matmul f32[1024, 128]
  workspace_81: at(0, 11514688, 180224), // workspace u32[45056]
  workspace_82: at(0, 11518784, 74752), // workspace u32[18688]
  blocks_2_linear_v_proj_base: at(0, 11518784, 262144), // blocks.2.linear(v_proj) base f32[8, 128, 64]
  shared_111: at(0, 11518784, 524288), // blocks.2.linear(q_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  d_blocks_2_a: at(0, 11522880, 524288), // d blocks.2.a f32[8, 128, 128]
  workspace_83: at(0, 11547456, 4096), // workspace u32[1024]
  attentionGrad_3: at(0, 11547456, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_112: at(0, 11547456, 524288), // matmul f32[1024, 128]; then d blocks.1.h f32[8, 128, 128]
  shared_113: at(0, 11576064, 65536),
  workspace_84: at(0, 11621184, 4096), // workspace u32[1024]
  workspace_85: at(0, 11621184, 65536), // workspace u32[16384]
  workspace_86: at(0, 11641600, 524288), // workspace u32[131072]
  shared_114: at(0, 11686720, 32768), // d blocks.3.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]; then d blocks.3.linear(q_proj) low f32[8, 128, 8]
  shared_115: at(0, 11686720, 262144), // blocks.3.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.3.splitHeads f32[8, 128, 2, 32]
  blocks_2_linear_down_proj_base: at(0, 11686720, 524288), // blocks.2.linear(down_proj) base f32[8, 128, 128]
  d_blocks_0_gate_proj_lora_B: at(0, 11694912, 11264), // d blocks.0.gate_proj.lora_B f32[352, 8]
  d_blocks_0_gate_proj_lora_A: at(0, 11706176, 4096), // d blocks.0.gate_proj.lora_A f32[8, 128]
  shared_116: at(0, 11715392, 32768), // workspace u32[8192]; then blocks.2.linear(v_proj) low f32[8, 128, 8]
  blocks_2_linear_k_proj: at(0, 11715392, 262144), // blocks.2.linear(k_proj) f32[8, 128, 64]
  workspace_87: at(0, 11719488, 4096), // workspace u32[1024]
  matmul_13: at(0, 11719488, 32768), // matmul f32[1024, 8]
  workspace_88: at(0, 11780928, 32768), // workspace u32[8192]
  blocks_2_linear_v_proj_high_2: at(0, 11780928, 262144), // blocks.2.linear(v_proj) high f32[8, 128, 64]
  attentionGrad_4: at(0, 11809600, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_89: at(0, 11948864, 4096), // workspace u32[1024]
  shared_117: at(0, 11948864, 32768), // blocks.3.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_3_h: at(0, 11948864, 524288), // blocks.3.h f32[8, 128, 128]
  blocks_2_linear_v_proj: at(0, 11977536, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  blocks_2_linear_q_proj: at(0, 11977536, 524288), // blocks.2.linear(q_proj) f32[8, 128, 128]
  workspace_90: at(0, 11981632, 16384), // workspace u32[4096]
  shared_118: at(0, 11981632, 32768), // blocks.3.linear(o_proj) low f32[8, 128, 8]; then d blocks.3.linear(o_proj) low f32[8, 128, 8]
  workspace_91: at(0, 11981632, 74752), // workspace u32[18688]
  blocks_3_linear_v_proj_high: at(0, 11981632, 262144), // blocks.3.linear(v_proj) high f32[8, 128, 64]
  workspace_92: at(0, 12010304, 180224), // workspace u32[45056]
  matmul_14: at(0, 12010304, 524288), // matmul f32[1024, 128]
  shared_119: at(0, 12014400, 524288), // blocks.3.linear(o_proj) base f32[8, 128, 128]; then blocks.3.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.3.a f32[8, 128, 128]
  workspace_93: at(0, 12043072, 65536), // workspace u32[16384]
  shared_120: at(0, 12043072, 524288), // blocks.2.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]; then 2 more
  blocks_3_attention: at(0, 12056384, 16384), // blocks.3.attention f32[8, 4, 128]
  workspace_94: at(0, 12071744, 65536), // workspace u32[16384]
  shared_121: at(0, 12071744, 524288), // d blocks.1.o f32[8, 128, 128]; then matmul f32[1024, 128]
  shared_122: at(0, 12165888, 1792),
  shared_123: at(0, 12167680, 1792),
  shared_124: at(0, 12169472, 512),
  blocks_2_linear_down_proj_high: at(0, 12211008, 524288), // blocks.2.linear(down_proj) high f32[8, 128, 128]
  shared_125: at(0, 12301120, 11264), // workspace u32[2816]; then d blocks.0.up_proj.lora_B f32[352, 8]
  workspace_95: at(0, 12301120, 180224), // workspace u32[45056]
  blocks_0_m: at(0, 12301120, 524288), // blocks.0.m f32[8, 128, 128]
  shared_126: at(0, 12301120, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then d blocks.0.g f32[8, 128, 352]
  d_blocks_0_up_proj_lora_A: at(0, 12312384, 4096), // d blocks.0.up_proj.lora_A f32[8, 128]
  workspace_96: at(0, 12403520, 11264), // workspace u32[2816]
  blocks_1_linear_up_proj_low: at(0, 12403520, 32768), // blocks.1.linear(up_proj) low f32[8, 128, 8]
  workspace_97: at(0, 12403520, 180224), // workspace u32[45056]
  shared_127: at(0, 12403520, 1441792), // blocks.1.linear(gate_proj) high f32[8, 128, 352]; then blocks.1.g f32[8, 128, 352]; then blocks.1.linear(up_proj) f32[8, 128, 352]; then d blocks.1.linear(up_proj) f32[8, 128, 352]
  shared_128: at(0, 12473152, 524288), // blocks.3.normalised(attn_norm) f32[8, 128, 128]; then blocks.3.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]
  workspace_98: at(0, 12505920, 11264), // workspace u32[2816]
  matmul_15: at(0, 12505920, 32768), // matmul f32[1024, 8]
  workspace_99: at(0, 12505920, 180224), // workspace u32[45056]
  matmul_16: at(0, 12505920, 524288), // matmul f32[1024, 128]
  shared_129: at(0, 12505920, 1441792), // blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then blocks.2.linear(gate_proj) f32[8, 128, 352]
  matmul_17: at(0, 12534592, 524288), // matmul f32[1024, 128]
  blocks_3_rstd_mlp_norm: at(0, 12538688, 4096), // blocks.3.rstd(mlp_norm) f32[8, 128, 1]
  shared_130: at(0, 12538688, 32768), // blocks.3.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_100: at(0, 12538688, 65536), // workspace u32[16384]
  shared_131: at(0, 12538688, 524288), // blocks.3.linear(o_proj) high f32[8, 128, 128]; then blocks.3.normalised(attn_norm) f32[8, 128, 128]
  shared_132: at(0, 12542784, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then d blocks.3.linear(gate_proj) low f32[8, 128, 8]
  workspace_101: at(0, 12542784, 180224), // workspace u32[45056]
  d_blocks_3_normalised_mlp_norm: at(0, 12542784, 524288), // d blocks.3.normalised(mlp_norm) f32[8, 128, 128]
  workspace_102: at(0, 12567360, 2048), // workspace u32[512]
  workspace_103: at(0, 12567360, 4096), // workspace u32[1024]
  shared_133: at(0, 12567360, 524288), // blocks.2.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_104: at(0, 12575552, 4096), // workspace u32[1024]
  workspace_105: at(0, 12575552, 11264), // workspace u32[2816]
  shared_134: at(0, 12575552, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then blocks.3.linear(up_proj) low f32[8, 128, 8]; then d blocks.3.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_1_linear_v_proj_2: at(0, 12596032, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  matmul_18: at(0, 12596032, 524288), // matmul f32[1024, 128]
  workspace_106: at(0, 12608320, 11264), // workspace u32[2816]
  shared_135: at(0, 12608320, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_136: at(0, 12608320, 1441792), // blocks.3.linear(gate_proj) f32[8, 128, 352]; then blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_137: at(0, 12641088, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then d blocks.4.linear(q_proj) low f32[8, 128, 8]
  shared_138: at(0, 12641088, 524288), // blocks.3.linear(down_proj) base f32[8, 128, 128]; then blocks.4.normalised(attn_norm) f32[8, 128, 128]; then d blocks.4.normalised(attn_norm) f32[8, 128, 128]
  shared_139: at(0, 12673856, 32768), // workspace u32[8192]; then blocks.4.linear(k_proj) low f32[8, 128, 8]; then d blocks.4.linear(k_proj) low f32[8, 128, 8]
  shared_140: at(0, 12673856, 524288), // blocks.4.linear(q_proj) base f32[8, 128, 128]; then d blocks.4.splitHeads f32[8, 128, 4, 32]
  matmul_19: at(0, 12706624, 32768), // matmul f32[1024, 8]
  shared_141: at(0, 12706624, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_142: at(0, 12751616, 524288), // blocks.0.a f32[8, 128, 128]; then blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then 3 more
  workspace_107: at(0, 12858176, 133120), // workspace u32[33280]
  attention_2: at(0, 12991296, 16384), // attention f32[8, 4, 128]
  blocks_3_linear_k_proj_low: at(0, 12997440, 32768), // blocks.3.linear(k_proj) low f32[8, 128, 8]
  shared_143: at(0, 12997440, 262144), // blocks.3.linear(k_proj) high f32[8, 128, 64]; then blocks.3.linear(v_proj) base f32[8, 128, 64]
  shared_144: at(0, 12997440, 524288), // blocks.3.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  workspace_108: at(0, 13030208, 4096), // workspace u32[1024]
  matmul_20: at(0, 13030208, 524288), // matmul f32[1024, 128]
  workspace_109: at(0, 13058880, 180224), // workspace u32[45056]
  workspace_110: at(0, 13062976, 74752), // workspace u32[18688]
  blocks_3_linear_v_proj_base: at(0, 13062976, 262144), // blocks.3.linear(v_proj) base f32[8, 128, 64]
  shared_145: at(0, 13062976, 524288), // blocks.3.linear(q_proj) base f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  d_blocks_3_a: at(0, 13067072, 524288), // d blocks.3.a f32[8, 128, 128]
  workspace_111: at(0, 13091648, 4096), // workspace u32[1024]
  attentionGrad_5: at(0, 13091648, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_146: at(0, 13091648, 524288), // matmul f32[1024, 128]; then d blocks.2.h f32[8, 128, 128]
  blocks_1_normalised_attn_norm: at(0, 13120320, 4096), // blocks.1.normalised(attn_norm) f32[8, 128, 1]
  blocks_3_linear_down_proj_low: at(0, 13165376, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]
  workspace_112: at(0, 13165376, 180224), // workspace u32[45056]
  d_blocks_3_x: at(0, 13165376, 524288), // d blocks.3.x f32[8, 128, 128]
  shared_147: at(0, 13198144, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  matmul_21: at(0, 13198144, 524288), // matmul f32[1024, 128]
  shared_148: at(0, 13230912, 524288), // blocks.3.x f32[8, 128, 128]; then blocks.4.h f32[8, 128, 128]
  shared_149: at(0, 13259584, 32768), // workspace u32[8192]; then blocks.3.linear(v_proj) low f32[8, 128, 8]
  blocks_3_linear_k_proj: at(0, 13259584, 262144), // blocks.3.linear(k_proj) f32[8, 128, 64]
  workspace_113: at(0, 13325120, 32768), // workspace u32[8192]
  blocks_3_linear_v_proj_high_2: at(0, 13325120, 262144), // blocks.3.linear(v_proj) high f32[8, 128, 64]
  attentionGrad_6: at(0, 13353792, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_3_linear_v_proj: at(0, 13521728, 262144), // blocks.3.linear(v_proj) f32[8, 128, 64]
  blocks_3_linear_q_proj: at(0, 13521728, 524288), // blocks.3.linear(q_proj) f32[8, 128, 128]
  workspace_114: at(0, 13554496, 180224), // workspace u32[45056]
  matmul_22: at(0, 13554496, 524288), // matmul f32[1024, 128]
  workspace_115: at(0, 13587264, 65536), // workspace u32[16384]
  shared_150: at(0, 13587264, 524288), // blocks.3.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]; then 2 more
  workspace_116: at(0, 13615936, 65536), // workspace u32[16384]
  shared_151: at(0, 13615936, 524288), // d blocks.2.o f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_117: at(0, 13722432, 4096), // workspace u32[1024]
  workspace_118: at(0, 13722432, 65536), // workspace u32[16384]
  d_blocks_0_linear_down_proj_low: at(0, 13742912, 32768), // d blocks.0.linear(down_proj) low f32[8, 128, 8]
  blocks_0_a: at(0, 13742912, 524288), // blocks.0.a f32[8, 128, 128]
  matmul_23: at(0, 13742912, 1441792), // matmul f32[1024, 352]
  shared_152: at(0, 13755200, 32768), // d blocks.4.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  workspace_119: at(0, 13755200, 65536), // workspace u32[16384]
  shared_153: at(0, 13755200, 262144), // blocks.4.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.4.splitHeads f32[8, 128, 2, 32]
  blocks_3_linear_down_proj_high: at(0, 13755200, 524288), // blocks.3.linear(down_proj) high f32[8, 128, 128]
  workspace_120: at(0, 13787968, 4096), // workspace u32[1024]
  workspace_121: at(0, 13845312, 11264), // workspace u32[2816]
  workspace_122: at(0, 13845312, 180224), // workspace u32[45056]
  blocks_1_m: at(0, 13845312, 524288), // blocks.1.m f32[8, 128, 128]
  shared_154: at(0, 13845312, 1441792), // blocks.1.linear(up_proj) high f32[8, 128, 352]; then d blocks.1.g f32[8, 128, 352]
  workspace_123: at(0, 13947712, 11264), // workspace u32[2816]
  blocks_2_linear_up_proj_low: at(0, 13947712, 32768), // blocks.2.linear(up_proj) low f32[8, 128, 8]
  workspace_124: at(0, 13947712, 180224), // workspace u32[45056]
  shared_155: at(0, 13947712, 1441792), // blocks.2.linear(gate_proj) high f32[8, 128, 352]; then blocks.2.g f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then d blocks.2.linear(up_proj) f32[8, 128, 352]
  workspace_125: at(0, 14017344, 4096), // workspace u32[1024]
  shared_156: at(0, 14017344, 32768), // blocks.4.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_4_h: at(0, 14017344, 524288), // blocks.4.h f32[8, 128, 128]
  workspace_126: at(0, 14050112, 11264), // workspace u32[2816]
  workspace_127: at(0, 14050112, 16384), // workspace u32[4096]
  shared_157: at(0, 14050112, 32768), // blocks.4.linear(o_proj) low f32[8, 128, 8]; then d blocks.4.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_128: at(0, 14050112, 74752), // workspace u32[18688]
  workspace_129: at(0, 14050112, 180224), // workspace u32[45056]
  blocks_4_linear_v_proj_high: at(0, 14050112, 262144), // blocks.4.linear(v_proj) high f32[8, 128, 64]
  matmul_24: at(0, 14050112, 524288), // matmul f32[1024, 128]
  shared_158: at(0, 14050112, 1441792), // blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then blocks.3.linear(gate_proj) f32[8, 128, 352]
  matmul_25: at(0, 14078784, 524288), // matmul f32[1024, 128]
  shared_159: at(0, 14082880, 524288), // blocks.4.linear(o_proj) base f32[8, 128, 128]; then blocks.4.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]
  workspace_130: at(0, 14111552, 2048), // workspace u32[512]
  workspace_131: at(0, 14111552, 4096), // workspace u32[1024]
  shared_160: at(0, 14111552, 524288), // blocks.3.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_4_attention: at(0, 14124864, 16384), // blocks.4.attention f32[8, 4, 128]
  blocks_2_linear_v_proj_2: at(0, 14140224, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  matmul_26: at(0, 14140224, 524288), // matmul f32[1024, 128]
  workspace_132: at(0, 14402368, 133120), // workspace u32[33280]
  attention_3: at(0, 14535488, 16384), // attention f32[8, 4, 128]
  blocks_4_linear_k_proj_low: at(0, 14541632, 32768), // blocks.4.linear(k_proj) low f32[8, 128, 8]
  shared_161: at(0, 14541632, 262144), // blocks.4.linear(k_proj) high f32[8, 128, 64]; then blocks.4.linear(v_proj) base f32[8, 128, 64]
  blocks_4_linear_q_proj_high: at(0, 14541632, 524288), // blocks.4.linear(q_proj) high f32[8, 128, 128]
  workspace_133: at(0, 14574400, 4096), // workspace u32[1024]
  matmul_27: at(0, 14574400, 524288), // matmul f32[1024, 128]
  workspace_134: at(0, 14603072, 180224), // workspace u32[45056]
  blocks_4_rstd_mlp_norm: at(0, 14607168, 4096), // blocks.4.rstd(mlp_norm) f32[8, 128, 1]
  matmul_28: at(0, 14607168, 32768), // matmul f32[1024, 8]
  shared_162: at(0, 14607168, 524288), // attention f32[8, 128, 4, 32]; then blocks.4.linear(o_proj) high f32[8, 128, 128]; then blocks.4.normalised(attn_norm) f32[8, 128, 128]
  shared_163: at(0, 14611264, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then d blocks.4.linear(gate_proj) low f32[8, 128, 8]
  workspace_135: at(0, 14611264, 180224), // workspace u32[45056]
  d_blocks_4_normalised_mlp_norm: at(0, 14611264, 524288), // d blocks.4.normalised(mlp_norm) f32[8, 128, 128]
  workspace_136: at(0, 14635840, 4096), // workspace u32[1024]
  attentionGrad_7: at(0, 14635840, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_164: at(0, 14635840, 524288), // matmul f32[1024, 128]; then d blocks.3.h f32[8, 128, 128]
  workspace_137: at(0, 14644032, 4096), // workspace u32[1024]
  workspace_138: at(0, 14644032, 11264), // workspace u32[2816]
  shared_165: at(0, 14644032, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then blocks.4.linear(up_proj) low f32[8, 128, 8]; then d blocks.4.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_2_normalised_attn_norm: at(0, 14664512, 4096), // blocks.2.normalised(attn_norm) f32[8, 128, 1]
  workspace_139: at(0, 14676800, 11264), // workspace u32[2816]
  shared_166: at(0, 14676800, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  shared_167: at(0, 14676800, 1441792), // blocks.4.linear(gate_proj) f32[8, 128, 352]; then blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then 3 more
  shared_168: at(0, 14709568, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then d blocks.5.linear(q_proj) low f32[8, 128, 8]
  shared_169: at(0, 14709568, 524288), // blocks.4.linear(down_proj) base f32[8, 128, 128]; then blocks.5.normalised(attn_norm) f32[8, 128, 128]; then d blocks.5.normalised(attn_norm) f32[8, 128, 128]
  shared_170: at(0, 14742336, 32768), // workspace u32[8192]; then blocks.5.linear(k_proj) low f32[8, 128, 8]; then d blocks.5.linear(k_proj) low f32[8, 128, 8]
  shared_171: at(0, 14742336, 524288), // blocks.5.linear(q_proj) base f32[8, 128, 128]; then d blocks.5.splitHeads f32[8, 128, 4, 32]
  matmul_29: at(0, 14775104, 32768), // matmul f32[1024, 8]
  shared_172: at(0, 14775104, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_173: at(0, 14803776, 32768), // workspace u32[8192]; then blocks.4.linear(v_proj) low f32[8, 128, 8]
  blocks_4_linear_k_proj: at(0, 14803776, 262144), // blocks.4.linear(k_proj) f32[8, 128, 64]
  attentionGrad_8: at(0, 14897984, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_4_linear_q_proj: at(0, 15065920, 524288), // blocks.4.linear(q_proj) f32[8, 128, 128]
  workspace_140: at(0, 15098688, 180224), // workspace u32[45056]
  matmul_30: at(0, 15098688, 524288), // matmul f32[1024, 128]
  blocks_4_linear_o_proj_low: at(0, 15131456, 32768), // blocks.4.linear(o_proj) low f32[8, 128, 8]
  workspace_141: at(0, 15131456, 65536), // workspace u32[16384]
  workspace_142: at(0, 15131456, 74752), // workspace u32[18688]
  shared_174: at(0, 15131456, 262144), // blocks.4.linear(v_proj) f32[8, 128, 64]; then blocks.4.linear(v_proj) base f32[8, 128, 64]
  shared_175: at(0, 15131456, 524288), // matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  d_blocks_4_a: at(0, 15135552, 524288), // d blocks.4.a f32[8, 128, 128]
  workspace_143: at(0, 15160128, 65536), // workspace u32[16384]
  shared_176: at(0, 15160128, 524288), // d blocks.3.o f32[8, 128, 128]; then matmul f32[1024, 128]
  d_blocks_0_x: at(0, 15184704, 524288), // d blocks.0.x f32[8, 128, 128]
  blocks_4_linear_down_proj_low: at(0, 15233856, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]
  workspace_144: at(0, 15233856, 180224), // workspace u32[45056]
  d_blocks_4_x: at(0, 15233856, 524288), // d blocks.4.x f32[8, 128, 128]
  shared_177: at(0, 15266624, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  matmul_31: at(0, 15266624, 524288), // matmul f32[1024, 128]
  d_blocks_1_linear_down_proj_low: at(0, 15287104, 32768), // d blocks.1.linear(down_proj) low f32[8, 128, 8]
  blocks_1_a: at(0, 15287104, 524288), // blocks.1.a f32[8, 128, 128]
  matmul_32: at(0, 15287104, 1441792), // matmul f32[1024, 352]
  shared_178: at(0, 15299392, 524288), // blocks.4.x f32[8, 128, 128]; then blocks.5.h f32[8, 128, 128]
  workspace_145: at(0, 15389504, 11264), // workspace u32[2816]
  workspace_146: at(0, 15389504, 180224), // workspace u32[45056]
  blocks_2_m: at(0, 15389504, 524288), // blocks.2.m f32[8, 128, 128]
  shared_179: at(0, 15389504, 1441792), // blocks.2.linear(up_proj) high f32[8, 128, 352]; then d blocks.2.g f32[8, 128, 352]
  workspace_147: at(0, 15393600, 32768), // workspace u32[8192]
  blocks_4_linear_v_proj_high_2: at(0, 15393600, 262144), // blocks.4.linear(v_proj) high f32[8, 128, 64]
  workspace_148: at(0, 15491904, 11264), // workspace u32[2816]
  blocks_3_linear_up_proj_low: at(0, 15491904, 32768), // blocks.3.linear(up_proj) low f32[8, 128, 8]
  workspace_149: at(0, 15491904, 180224), // workspace u32[45056]
  shared_180: at(0, 15491904, 1441792), // blocks.3.linear(gate_proj) high f32[8, 128, 352]; then blocks.3.g f32[8, 128, 352]; then blocks.3.linear(up_proj) f32[8, 128, 352]; then d blocks.3.linear(up_proj) f32[8, 128, 352]
  matmul_33: at(0, 15622976, 524288), // matmul f32[1024, 128]
  workspace_150: at(0, 15655744, 2048), // workspace u32[512]
  shared_181: at(0, 15655744, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_3_linear_v_proj_2: at(0, 15684416, 262144), // blocks.3.linear(v_proj) f32[8, 128, 64]
  matmul_34: at(0, 15684416, 524288), // matmul f32[1024, 128]
  blocks_0_m_2: at(0, 15708992, 524288), // blocks.0.m f32[8, 128, 128]
  workspace_151: at(0, 15790912, 4096), // workspace u32[1024]
  workspace_152: at(0, 15790912, 65536), // workspace u32[16384]
  shared_182: at(0, 15823680, 32768), // d blocks.5.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  workspace_153: at(0, 15823680, 65536), // workspace u32[16384]
  shared_183: at(0, 15823680, 262144), // blocks.5.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.5.splitHeads f32[8, 128, 2, 32]
  blocks_4_linear_down_proj_high: at(0, 15823680, 524288), // blocks.4.linear(down_proj) high f32[8, 128, 128]
  workspace_154: at(0, 15856448, 4096), // workspace u32[1024]
  workspace_155: at(0, 15946560, 133120), // workspace u32[33280]
  attention_4: at(0, 16079680, 16384), // attention f32[8, 4, 128]
  workspace_156: at(0, 16085824, 4096), // workspace u32[1024]
  shared_184: at(0, 16085824, 32768), // blocks.5.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_5_h: at(0, 16085824, 524288), // blocks.5.h f32[8, 128, 128]
  workspace_157: at(0, 16118592, 11264), // workspace u32[2816]
  workspace_158: at(0, 16118592, 16384), // workspace u32[4096]
  shared_185: at(0, 16118592, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]; then d blocks.5.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_159: at(0, 16118592, 74752), // workspace u32[18688]
  workspace_160: at(0, 16118592, 180224), // workspace u32[45056]
  blocks_5_linear_v_proj_high: at(0, 16118592, 262144), // blocks.5.linear(v_proj) high f32[8, 128, 64]
  matmul_35: at(0, 16118592, 524288), // matmul f32[1024, 128]
  shared_186: at(0, 16118592, 1441792), // blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then blocks.4.linear(gate_proj) f32[8, 128, 352]
  workspace_161: at(0, 16147264, 180224), // workspace u32[45056]
  shared_187: at(0, 16151360, 524288), // blocks.5.linear(o_proj) base f32[8, 128, 128]; then blocks.5.normalised(mlp_norm) f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]
  workspace_162: at(0, 16180032, 4096), // workspace u32[1024]
  attentionGrad_9: at(0, 16180032, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_188: at(0, 16180032, 524288), // matmul f32[1024, 128]; then d blocks.4.h f32[8, 128, 128]
  blocks_5_attention: at(0, 16193344, 16384), // blocks.5.attention f32[8, 4, 128]
  blocks_3_normalised_attn_norm: at(0, 16208704, 4096), // blocks.3.normalised(attn_norm) f32[8, 128, 1]
  d_blocks_1_up_proj_lora_B: at(0, 16233280, 11264), // d blocks.1.up_proj.lora_B f32[352, 8]
  d_blocks_1_gate_proj_lora_B: at(0, 16244544, 11264), // d blocks.1.gate_proj.lora_B f32[352, 8]
  d_blocks_0_down_proj_lora_A: at(0, 16255808, 11264), // d blocks.0.down_proj.lora_A f32[8, 352]
  d_blocks_1_up_proj_lora_A: at(0, 16267072, 4096), // d blocks.1.up_proj.lora_A f32[8, 128]
  d_blocks_1_gate_proj_lora_A: at(0, 16271168, 4096), // d blocks.1.gate_proj.lora_A f32[8, 128]
  d_blocks_1_o_proj_lora_B: at(0, 16275264, 4096), // d blocks.1.o_proj.lora_B f32[128, 8]
  d_blocks_1_o_proj_lora_A: at(0, 16279360, 4096), // d blocks.1.o_proj.lora_A f32[8, 128]
  d_blocks_1_v_proj_lora_A: at(0, 16283456, 4096), // d blocks.1.v_proj.lora_A f32[8, 128]
  d_blocks_1_k_proj_lora_A: at(0, 16287552, 4096), // d blocks.1.k_proj.lora_A f32[8, 128]
  d_blocks_1_q_proj_lora_B: at(0, 16291648, 4096), // d blocks.1.q_proj.lora_B f32[128, 8]
  d_blocks_1_q_proj_lora_A: at(0, 16295744, 4096), // d blocks.1.q_proj.lora_A f32[8, 128]
  d_blocks_0_down_proj_lora_B: at(0, 16299840, 4096), // d blocks.0.down_proj.lora_B f32[128, 8]
  d_blocks_1_v_proj_lora_B: at(0, 16303936, 2048), // d blocks.1.v_proj.lora_B f32[64, 8]
  d_blocks_1_k_proj_lora_B: at(0, 16305984, 2048), // d blocks.1.k_proj.lora_B f32[64, 8]
  attentionGrad_10: at(0, 16442176, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_5_linear_k_proj_low: at(0, 16610112, 32768), // blocks.5.linear(k_proj) low f32[8, 128, 8]
  shared_189: at(0, 16610112, 262144), // blocks.5.linear(k_proj) high f32[8, 128, 64]; then blocks.5.linear(v_proj) base f32[8, 128, 64]
  blocks_5_linear_q_proj_high: at(0, 16610112, 524288), // blocks.5.linear(q_proj) high f32[8, 128, 128]
  workspace_163: at(0, 16642880, 4096), // workspace u32[1024]
  matmul_36: at(0, 16642880, 524288), // matmul f32[1024, 128]
  blocks_5_rstd_mlp_norm: at(0, 16675648, 4096), // blocks.5.rstd(mlp_norm) f32[8, 128, 1]
  matmul_37: at(0, 16675648, 32768), // matmul f32[1024, 8]
  shared_190: at(0, 16675648, 524288), // attention f32[8, 128, 4, 32]; then blocks.5.linear(o_proj) high f32[8, 128, 128]; then blocks.5.normalised(attn_norm) f32[8, 128, 128]
  shared_191: at(0, 16679744, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then d blocks.5.linear(gate_proj) low f32[8, 128, 8]
  workspace_164: at(0, 16679744, 180224), // workspace u32[45056]
  d_blocks_5_normalised_mlp_norm: at(0, 16679744, 524288), // d blocks.5.normalised(mlp_norm) f32[8, 128, 128]
  workspace_165: at(0, 16704320, 65536), // workspace u32[16384]
  shared_192: at(0, 16704320, 524288), // d blocks.4.o f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_166: at(0, 16712512, 4096), // workspace u32[1024]
  workspace_167: at(0, 16712512, 11264), // workspace u32[2816]
  shared_193: at(0, 16712512, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then blocks.5.linear(up_proj) low f32[8, 128, 8]; then d blocks.5.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  d_blocks_1_x: at(0, 16728896, 524288), // d blocks.1.x f32[8, 128, 128]
  workspace_168: at(0, 16745280, 11264), // workspace u32[2816]
  shared_194: at(0, 16745280, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_169: at(0, 16745280, 180224), // workspace u32[45056]
  shared_195: at(0, 16745280, 1441792), // blocks.5.linear(gate_proj) f32[8, 128, 352]; then blocks.5.linear(gate_proj) base f32[8, 128, 352]; then blocks.5.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_5_linear_down_proj_low_2: at(0, 16778048, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]
  shared_196: at(0, 16778048, 229376),
  shared_197: at(0, 16778048, 524288), // blocks.5.x f32[8, 128, 128]; then rmsNorm(norm) f32[8, 128, 128]; then d normalised(norm) f32[8, 128, 128]
  d_blocks_2_linear_down_proj_low: at(0, 16831296, 32768), // d blocks.2.linear(down_proj) low f32[8, 128, 8]
  blocks_2_a: at(0, 16831296, 524288), // blocks.2.a f32[8, 128, 128]
  matmul_38: at(0, 16831296, 1441792), // matmul f32[1024, 352]
  shared_198: at(0, 16872256, 32768), // workspace u32[8192]; then blocks.5.linear(v_proj) low f32[8, 128, 8]
  blocks_5_linear_k_proj: at(0, 16872256, 262144), // blocks.5.linear(k_proj) f32[8, 128, 64]
  workspace_170: at(0, 16933696, 11264), // workspace u32[2816]
  workspace_171: at(0, 16933696, 180224), // workspace u32[45056]
  blocks_3_m: at(0, 16933696, 524288), // blocks.3.m f32[8, 128, 128]
  shared_199: at(0, 16933696, 1441792), // blocks.3.linear(up_proj) high f32[8, 128, 352]; then d blocks.3.g f32[8, 128, 352]
  shared_200: at(0, 17007424, 229376),
  blocks_5_linear_q_proj: at(0, 17134400, 524288), // blocks.5.linear(q_proj) f32[8, 128, 128]
  workspace_172: at(0, 17167168, 180224), // workspace u32[45056]
  matmul_39: at(0, 17167168, 524288), // matmul f32[1024, 128]
  blocks_5_linear_o_proj_low: at(0, 17199936, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]
  workspace_173: at(0, 17199936, 65536), // workspace u32[16384]
  workspace_174: at(0, 17199936, 74752), // workspace u32[18688]
  shared_201: at(0, 17199936, 262144), // blocks.5.linear(v_proj) f32[8, 128, 64]; then blocks.5.linear(v_proj) base f32[8, 128, 64]
  shared_202: at(0, 17199936, 524288), // matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  d_blocks_5_a: at(0, 17204032, 524288), // d blocks.5.a f32[8, 128, 128]
  blocks_4_linear_v_proj: at(0, 17228608, 262144), // blocks.4.linear(v_proj) f32[8, 128, 64]
  matmul_40: at(0, 17228608, 524288), // matmul f32[1024, 128]
  shared_203: at(0, 17236800, 65536),
  blocks_1_m_2: at(0, 17253184, 524288), // blocks.1.m f32[8, 128, 128]
  shared_204: at(0, 17302336, 1792),
  shared_205: at(0, 17302336, 524288), // blocks.5.linear(down_proj) base f32[8, 128, 128]; then normalised(norm) f32[8, 128, 128]
  shared_206: at(0, 17304128, 1792),
  shared_207: at(0, 17305920, 512),
  shared_208: at(0, 17306432, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  shared_209: at(0, 17306432, 1179648),
  workspace_175: at(0, 17306432, 4128768), // workspace u32[1032192]
  workspace_176: at(0, 17462080, 32768), // workspace u32[8192]
  blocks_5_linear_v_proj_high_2: at(0, 17462080, 262144), // blocks.5.linear(v_proj) high f32[8, 128, 64]
  workspace_177: at(0, 17490752, 133120), // workspace u32[33280]
  workspace_178: at(0, 17560384, 11264), // workspace u32[2816]
  blocks_4_linear_up_proj_low: at(0, 17560384, 32768), // blocks.4.linear(up_proj) low f32[8, 128, 8]
  workspace_179: at(0, 17560384, 180224), // workspace u32[45056]
  shared_210: at(0, 17560384, 1441792), // blocks.4.linear(gate_proj) high f32[8, 128, 352]; then blocks.4.g f32[8, 128, 352]; then blocks.4.linear(up_proj) f32[8, 128, 352]; then d blocks.4.linear(up_proj) f32[8, 128, 352]
  attention_5: at(0, 17623872, 16384), // attention f32[8, 4, 128]
  matmul_41: at(0, 17691456, 524288), // matmul f32[1024, 128]
  workspace_180: at(0, 17724224, 2048), // workspace u32[512]
  shared_211: at(0, 17724224, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_4_normalised_attn_norm: at(0, 17752896, 4096), // blocks.4.normalised(attn_norm) f32[8, 128, 1]
  d_blocks_2_up_proj_lora_B: at(0, 17777472, 11264), // d blocks.2.up_proj.lora_B f32[352, 8]
  d_blocks_2_gate_proj_lora_B: at(0, 17788736, 11264), // d blocks.2.gate_proj.lora_B f32[352, 8]
  d_blocks_1_down_proj_lora_A: at(0, 17800000, 11264), // d blocks.1.down_proj.lora_A f32[8, 352]
  d_blocks_2_up_proj_lora_A: at(0, 17811264, 4096), // d blocks.2.up_proj.lora_A f32[8, 128]
  d_blocks_2_gate_proj_lora_A: at(0, 17815360, 4096), // d blocks.2.gate_proj.lora_A f32[8, 128]
  d_blocks_2_o_proj_lora_B: at(0, 17819456, 4096), // d blocks.2.o_proj.lora_B f32[128, 8]
  d_blocks_2_o_proj_lora_A: at(0, 17823552, 4096), // d blocks.2.o_proj.lora_A f32[8, 128]
  blocks_5_linear_down_proj_high: at(0, 17826624, 524288), // blocks.5.linear(down_proj) high f32[8, 128, 128]
  d_blocks_2_v_proj_lora_A: at(0, 17827648, 4096), // d blocks.2.v_proj.lora_A f32[8, 128]
  d_blocks_2_k_proj_lora_A: at(0, 17831744, 4096), // d blocks.2.k_proj.lora_A f32[8, 128]
  d_blocks_2_q_proj_lora_B: at(0, 17835840, 4096), // d blocks.2.q_proj.lora_B f32[128, 8]
  d_blocks_2_q_proj_lora_A: at(0, 17839936, 4096), // d blocks.2.q_proj.lora_A f32[8, 128]
  d_blocks_1_down_proj_lora_B: at(0, 17844032, 4096), // d blocks.1.down_proj.lora_B f32[128, 8]
  d_blocks_2_v_proj_lora_B: at(0, 17848128, 2048), // d blocks.2.v_proj.lora_B f32[64, 8]
  d_blocks_2_k_proj_lora_B: at(0, 17850176, 2048), // d blocks.2.k_proj.lora_B f32[64, 8]
  workspace_181: at(0, 18187072, 11264), // workspace u32[2816]
  matmul_42: at(0, 18187072, 32768), // matmul f32[1024, 8]
  workspace_182: at(0, 18187072, 180224), // workspace u32[45056]
  matmul_43: at(0, 18187072, 524288), // matmul f32[1024, 128]
  shared_212: at(0, 18187072, 1441792), // blocks.5.linear(gate_proj) base f32[8, 128, 352]; then blocks.5.linear(up_proj) base f32[8, 128, 352]; then blocks.5.linear(gate_proj) f32[8, 128, 352]
  workspace_183: at(0, 18215744, 180224), // workspace u32[45056]
  workspace_184: at(0, 18248512, 4096), // workspace u32[1024]
  attentionGrad_11: at(0, 18248512, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_213: at(0, 18248512, 524288), // matmul f32[1024, 128]; then d blocks.5.h f32[8, 128, 128]
  d_blocks_2_x: at(0, 18273088, 524288), // d blocks.2.x f32[8, 128, 128]
  d_blocks_3_linear_down_proj_low: at(0, 18375488, 32768), // d blocks.3.linear(down_proj) low f32[8, 128, 8]
  blocks_3_a: at(0, 18375488, 524288), // blocks.3.a f32[8, 128, 128]
  matmul_44: at(0, 18375488, 1441792), // matmul f32[1024, 352]
  attentionGrad_12: at(0, 18510656, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_185: at(0, 18711360, 4096), // workspace u32[1024]
  matmul_45: at(0, 18711360, 524288), // matmul f32[1024, 128]
  workspace_186: at(0, 18772800, 65536), // workspace u32[16384]
  shared_214: at(0, 18772800, 524288), // d blocks.5.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_2_m_2: at(0, 18797376, 524288), // blocks.2.m f32[8, 128, 128]
  workspace_187: at(0, 19002176, 11264), // workspace u32[2816]
  workspace_188: at(0, 19002176, 180224), // workspace u32[45056]
  blocks_4_m: at(0, 19002176, 524288), // blocks.4.m f32[8, 128, 128]
  shared_215: at(0, 19002176, 1441792), // blocks.4.linear(up_proj) high f32[8, 128, 352]; then d blocks.4.g f32[8, 128, 352]
  workspace_189: at(0, 19235648, 180224), // workspace u32[45056]
  matmul_46: at(0, 19235648, 524288), // matmul f32[1024, 128]
  blocks_5_linear_v_proj: at(0, 19297088, 262144), // blocks.5.linear(v_proj) f32[8, 128, 64]
  matmul_47: at(0, 19297088, 524288), // matmul f32[1024, 128]
  d_blocks_3_up_proj_lora_B: at(0, 19321664, 11264), // d blocks.3.up_proj.lora_B f32[352, 8]
  d_blocks_3_gate_proj_lora_B: at(0, 19332928, 11264), // d blocks.3.gate_proj.lora_B f32[352, 8]
  d_blocks_2_down_proj_lora_A: at(0, 19344192, 11264), // d blocks.2.down_proj.lora_A f32[8, 352]
  d_blocks_3_up_proj_lora_A: at(0, 19355456, 4096), // d blocks.3.up_proj.lora_A f32[8, 128]
  d_blocks_3_gate_proj_lora_A: at(0, 19359552, 4096), // d blocks.3.gate_proj.lora_A f32[8, 128]
  d_blocks_3_o_proj_lora_B: at(0, 19363648, 4096), // d blocks.3.o_proj.lora_B f32[128, 8]
  d_blocks_3_o_proj_lora_A: at(0, 19367744, 4096), // d blocks.3.o_proj.lora_A f32[8, 128]
  d_blocks_3_v_proj_lora_A: at(0, 19371840, 4096), // d blocks.3.v_proj.lora_A f32[8, 128]
  d_blocks_3_k_proj_lora_A: at(0, 19375936, 4096), // d blocks.3.k_proj.lora_A f32[8, 128]
  d_blocks_3_q_proj_lora_B: at(0, 19380032, 4096), // d blocks.3.q_proj.lora_B f32[128, 8]
  d_blocks_3_q_proj_lora_A: at(0, 19384128, 4096), // d blocks.3.q_proj.lora_A f32[8, 128]
  d_blocks_2_down_proj_lora_B: at(0, 19388224, 4096), // d blocks.2.down_proj.lora_B f32[128, 8]
  d_blocks_3_v_proj_lora_B: at(0, 19392320, 2048), // d blocks.3.v_proj.lora_B f32[64, 8]
  d_blocks_3_k_proj_lora_B: at(0, 19394368, 2048), // d blocks.3.k_proj.lora_B f32[64, 8]
  workspace_190: at(0, 19559232, 133120), // workspace u32[33280]
  workspace_191: at(0, 19628864, 11264), // workspace u32[2816]
  blocks_5_linear_up_proj_low: at(0, 19628864, 32768), // blocks.5.linear(up_proj) low f32[8, 128, 8]
  workspace_192: at(0, 19628864, 180224), // workspace u32[45056]
  shared_216: at(0, 19628864, 1441792), // blocks.5.linear(gate_proj) high f32[8, 128, 352]; then blocks.5.g f32[8, 128, 352]; then blocks.5.linear(up_proj) f32[8, 128, 352]; then d blocks.5.linear(up_proj) f32[8, 128, 352]
  attention_6: at(0, 19692352, 16384), // attention f32[8, 4, 128]
  matmul_48: at(0, 19759936, 524288), // matmul f32[1024, 128]
  d_blocks_3_x_2: at(0, 19817280, 524288), // d blocks.3.x f32[8, 128, 128]
  blocks_5_normalised_attn_norm: at(0, 19821376, 4096), // blocks.5.normalised(attn_norm) f32[8, 128, 1]
  workspace_193: at(0, 20284224, 180224), // workspace u32[45056]
  blocks_3_m_2: at(0, 20341568, 524288), // blocks.3.m f32[8, 128, 128]
  d_blocks_4_linear_down_proj_low: at(0, 20443968, 32768), // d blocks.4.linear(down_proj) low f32[8, 128, 8]
  blocks_4_a: at(0, 20443968, 524288), // blocks.4.a f32[8, 128, 128]
  matmul_49: at(0, 20443968, 1441792), // matmul f32[1024, 352]
  d_blocks_4_up_proj_lora_B: at(0, 20865856, 11264), // d blocks.4.up_proj.lora_B f32[352, 8]
  d_blocks_4_gate_proj_lora_B: at(0, 20877120, 11264), // d blocks.4.gate_proj.lora_B f32[352, 8]
  d_blocks_3_down_proj_lora_A: at(0, 20888384, 11264), // d blocks.3.down_proj.lora_A f32[8, 352]
  d_blocks_4_up_proj_lora_A: at(0, 20899648, 4096), // d blocks.4.up_proj.lora_A f32[8, 128]
  d_blocks_4_gate_proj_lora_A: at(0, 20903744, 4096), // d blocks.4.gate_proj.lora_A f32[8, 128]
  d_blocks_4_o_proj_lora_B: at(0, 20907840, 4096), // d blocks.4.o_proj.lora_B f32[128, 8]
  d_blocks_4_o_proj_lora_A: at(0, 20911936, 4096), // d blocks.4.o_proj.lora_A f32[8, 128]
  d_blocks_4_v_proj_lora_A: at(0, 20916032, 4096), // d blocks.4.v_proj.lora_A f32[8, 128]
  d_blocks_4_k_proj_lora_A: at(0, 20920128, 4096), // d blocks.4.k_proj.lora_A f32[8, 128]
  d_blocks_4_q_proj_lora_B: at(0, 20924224, 4096), // d blocks.4.q_proj.lora_B f32[128, 8]
  d_blocks_4_q_proj_lora_A: at(0, 20928320, 4096), // d blocks.4.q_proj.lora_A f32[8, 128]
  d_blocks_3_down_proj_lora_B: at(0, 20932416, 4096), // d blocks.3.down_proj.lora_B f32[128, 8]
  d_blocks_4_v_proj_lora_B: at(0, 20936512, 2048), // d blocks.4.v_proj.lora_B f32[64, 8]
  d_blocks_4_k_proj_lora_B: at(0, 20938560, 2048), // d blocks.4.k_proj.lora_B f32[64, 8]
  workspace_194: at(0, 21070656, 11264), // workspace u32[2816]
  workspace_195: at(0, 21070656, 180224), // workspace u32[45056]
  blocks_5_m: at(0, 21070656, 524288), // blocks.5.m f32[8, 128, 128]
  shared_217: at(0, 21070656, 1441792), // blocks.5.linear(up_proj) high f32[8, 128, 352]; then d blocks.5.g f32[8, 128, 352]
  shared_218: at(0, 21435200, 229376),
  shared_219: at(0, 21435200, 524288), // rmsNorm(norm) f32[8, 128, 128]; then normalised(norm) f32[8, 128, 128]
  shared_220: at(0, 21664576, 229376),
  d_blocks_4_x_2: at(0, 21885760, 524288), // d blocks.4.x f32[8, 128, 128]
  shared_221: at(0, 21893952, 65536),
  shared_222: at(0, 21959488, 229376),
  shared_223: at(0, 21959488, 524288), // workspace u32[131072]; then d rmsNorm(norm) f32[8, 128, 128]
  shared_224: at(0, 22188864, 229376),
  blocks_4_m_2: at(0, 22410048, 524288), // blocks.4.m f32[8, 128, 128]
  shared_225: at(0, 22418240, 65536),
  workspace_196: at(0, 22483776, 524288), // workspace u32[131072]
  d_blocks_5_linear_down_proj_low: at(0, 22512448, 32768), // d blocks.5.linear(down_proj) low f32[8, 128, 8]
  blocks_5_a: at(0, 22512448, 524288), // blocks.5.a f32[8, 128, 128]
  matmul_50: at(0, 22512448, 1441792), // matmul f32[1024, 352]
  d_blocks_5_up_proj_lora_B: at(0, 22934336, 11264), // d blocks.5.up_proj.lora_B f32[352, 8]
  d_blocks_5_gate_proj_lora_B: at(0, 22945600, 11264), // d blocks.5.gate_proj.lora_B f32[352, 8]
  d_blocks_4_down_proj_lora_A: at(0, 22956864, 11264), // d blocks.4.down_proj.lora_A f32[8, 352]
  d_blocks_5_up_proj_lora_A: at(0, 22968128, 4096), // d blocks.5.up_proj.lora_A f32[8, 128]
  d_blocks_5_gate_proj_lora_A: at(0, 22972224, 4096), // d blocks.5.gate_proj.lora_A f32[8, 128]
  d_blocks_5_o_proj_lora_B: at(0, 22976320, 4096), // d blocks.5.o_proj.lora_B f32[128, 8]
  d_blocks_5_o_proj_lora_A: at(0, 22980416, 4096), // d blocks.5.o_proj.lora_A f32[8, 128]
  d_blocks_5_v_proj_lora_A: at(0, 22984512, 4096), // d blocks.5.v_proj.lora_A f32[8, 128]
  d_blocks_5_k_proj_lora_A: at(0, 22988608, 4096), // d blocks.5.k_proj.lora_A f32[8, 128]
  d_blocks_5_q_proj_lora_B: at(0, 22992704, 4096), // d blocks.5.q_proj.lora_B f32[128, 8]
  d_blocks_5_q_proj_lora_A: at(0, 22996800, 4096), // d blocks.5.q_proj.lora_A f32[8, 128]
  d_blocks_4_down_proj_lora_B: at(0, 23000896, 4096), // d blocks.4.down_proj.lora_B f32[128, 8]
  d_blocks_5_v_proj_lora_B: at(0, 23004992, 2048), // d blocks.5.v_proj.lora_B f32[64, 8]
  d_blocks_5_k_proj_lora_B: at(0, 23007040, 2048), // d blocks.5.k_proj.lora_B f32[64, 8]
  normalised_norm: at(0, 23008064, 4096), // normalised(norm) f32[8, 128, 1]
  shared_226: at(0, 23012160, 1792),
  d_rows: at(0, 23012160, 4096), // d rows f32[8, 128]
  shared_227: at(0, 23013952, 1792),
  shared_228: at(0, 23015744, 512),
  d_blocks_5_x: at(0, 23954240, 524288), // d blocks.5.x f32[8, 128, 128]
  blocks_5_m_2: at(0, 24478528, 524288), // blocks.5.m f32[8, 128, 128]
  d_blocks_5_down_proj_lora_A: at(0, 25002816, 11264), // d blocks.5.down_proj.lora_A f32[8, 352]
  d_blocks_5_down_proj_lora_B: at(0, 25014080, 4096), // d blocks.5.down_proj.lora_B f32[128, 8]
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
  { name: "map.2f8tr6xgq8p" },
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
  crossEntropy: 11,
  reduce_rows_27pdvp70a9l: 12,
  map_11p69oyu6td: 13,
  map_27ukp9p65ja: 14,
  map_2d78orckbpu: 15,
  crossEntropyGrad: 16,
  matmul_pack_f32: 17,
  map_jd3fgm0b7k: 18,
  normaliseGrad_f32: 19,
  matmul_columns_direct_fma: 20,
  matmul_rows_direct_fma: 21,
  map_2f8tr6xgq8p: 22,
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
  call(k.normalise, [a.x, a.shared_46, a.shared_5], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_46, a.blocks_0_attn_norm, a.shared_33], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_2], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_2, a.shared_46], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.shared_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_5, a.shared_14], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_14, a.shared_6], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_6, a.workspace_5, a.shared_60], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_46, a.shared_60, a.blocks_0_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_0_linear_q_proj, a.rope, a.shared_46], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_14], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_14, a.shared_16], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_5, a.shared_18], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_18, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_7], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace_7, a.shared_59], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_16, a.shared_59, a.blocks_0_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_0_linear_k_proj, a.rope, a.shared_16], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_18], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_18, a.shared_59], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.shared_17], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.shared_17, a.shared_21], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_21, a.shared_18], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.shared_19], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_18, a.shared_19, a.blocks_0_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_59, a.blocks_0_linear_v_proj_high, a.blocks_0_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_46, a.shared_16, a.blocks_0_linear_v_proj, a.starts, a.shared_60, a.shared_20, a.workspace_14], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_23], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_60, a.workspace_23, a.shared_33], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_8], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_60, a.workspace_8, a.blocks_0_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_o_proj_low, a.shared_21], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.workspace_33], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.workspace_33, a.shared_46], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.x, a.shared_33, a.shared_46, a.blocks_0_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.normalise, [a.blocks_0_a, a.shared_26, a.shared_34], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_26, a.blocks_0_mlp_norm, a.blocks_0_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_15], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_15, a.shared_66], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_23, a.shared_37], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_37, a.shared_35], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_17], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.workspace_17, a.shared_91], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_66, a.shared_91, a.shared_39], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_68], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_68, a.shared_66], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_23, a.blocks_0_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_up_proj_low, a.shared_37], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_67], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_37, a.workspace_67, a.shared_126], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_39, a.shared_66, a.shared_126, a.shared_91], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_19], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_19, a.blocks_0_linear_down_proj_base], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_18], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_18, a.shared_40], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_38], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_38, a.shared_23, a.blocks_0_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_0_a, a.blocks_0_linear_down_proj_base, a.blocks_0_linear_down_proj_high, a.shared_45], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.normalise, [a.shared_45, a.shared_65, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_65, a.blocks_1_attn_norm, a.blocks_1_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_20], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.workspace_20, a.shared_65], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_23, a.shared_44], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_44, a.shared_40], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.shared_23, a.shared_82], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_65, a.shared_82, a.blocks_1_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_1_linear_q_proj, a.rope, a.shared_65], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_44], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_44, a.shared_53], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_23, a.blocks_1_linear_k_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_k_proj_low, a.shared_44], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_9, a.shared_81], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_53, a.shared_81, a.blocks_1_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_1_linear_k_proj, a.rope, a.shared_53], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_86], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_86, a.shared_81], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_23, a.shared_86], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_86, a.shared_56], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_56, a.workspace_9, a.blocks_1_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_81, a.blocks_1_linear_v_proj_high, a.blocks_1_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_65, a.shared_53, a.blocks_1_linear_v_proj, a.starts, a.shared_82, a.blocks_1_attention, a.workspace_32], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_40], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_82, a.workspace_40, a.shared_58], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_82, a.shared_23, a.shared_67], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_67, a.shared_57], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_23, a.shared_68], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_45, a.shared_58, a.shared_68, a.blocks_1_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.normalise, [a.blocks_1_a, a.shared_58, a.blocks_1_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_58, a.blocks_1_mlp_norm, a.blocks_1_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_41], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_41, a.shared_93], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_23, a.shared_71], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_71, a.shared_69], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_46], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_69, a.workspace_46, a.shared_127], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_93, a.shared_127, a.shared_73], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_97], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_97, a.shared_93], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_23, a.blocks_1_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_up_proj_low, a.shared_71], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_96], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_96, a.shared_154], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_73, a.shared_93, a.shared_154, a.shared_127], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_48], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_48, a.blocks_1_linear_down_proj_base], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_47], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_47, a.shared_74], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_74, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.shared_23, a.blocks_1_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_1_a, a.blocks_1_linear_down_proj_base, a.blocks_1_linear_down_proj_high, a.shared_77], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.normalise, [a.shared_77, a.shared_92, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_92, a.blocks_2_attn_norm, a.blocks_2_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_49], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.workspace_49, a.shared_92], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_23, a.shared_76], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_76, a.shared_74], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.shared_23, a.shared_110], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_92, a.shared_110, a.blocks_2_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_2_linear_q_proj, a.rope, a.shared_92], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_76], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_76, a.shared_85], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_23, a.blocks_2_linear_k_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_k_proj_low, a.shared_76], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.workspace_9, a.shared_109], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_85, a.shared_109, a.blocks_2_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_2_linear_k_proj, a.rope, a.shared_85], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_116], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_116, a.shared_109], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_23, a.shared_116], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_116, a.shared_87], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.workspace_9, a.blocks_2_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_109, a.blocks_2_linear_v_proj_high, a.blocks_2_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_92, a.shared_85, a.blocks_2_linear_v_proj, a.starts, a.shared_110, a.blocks_2_attention, a.workspace_63], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_71], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.workspace_71, a.shared_89], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_110, a.shared_23, a.shared_94], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_94, a.shared_88], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.shared_23, a.shared_95], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_77, a.shared_89, a.shared_95, a.blocks_2_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.normalise, [a.blocks_2_a, a.shared_89, a.blocks_2_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_89, a.blocks_2_mlp_norm, a.blocks_2_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_72], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_72, a.shared_129], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_23, a.shared_98], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_98, a.shared_96], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_76], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_96, a.workspace_76, a.shared_155], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_129, a.shared_155, a.shared_100], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_124], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_124, a.shared_129], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_23, a.blocks_2_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_up_proj_low, a.shared_98], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_123], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.workspace_123, a.shared_179], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_100, a.shared_129, a.shared_179, a.shared_155], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_78], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_155, a.workspace_78, a.blocks_2_linear_down_proj_base], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_77], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_155, a.workspace_77, a.shared_101], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_101, a.shared_99], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_99, a.shared_23, a.blocks_2_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_2_a, a.blocks_2_linear_down_proj_base, a.blocks_2_linear_down_proj_high, a.shared_105], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.normalise, [a.shared_105, a.shared_128, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_128, a.blocks_3_attn_norm, a.blocks_3_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_79], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.workspace_79, a.shared_128], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_23, a.shared_104], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_104, a.shared_101], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.shared_23, a.shared_144], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_128, a.shared_144, a.blocks_3_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_3_linear_q_proj, a.rope, a.shared_128], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_104], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_104, a.shared_115], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_23, a.blocks_3_linear_k_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_k_proj_low, a.shared_104], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_104, a.workspace_9, a.shared_143], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_115, a.shared_143, a.blocks_3_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_3_linear_k_proj, a.rope, a.shared_115], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_149], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_149, a.shared_143], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_23, a.shared_149], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_149, a.shared_117], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_117, a.workspace_9, a.blocks_3_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_143, a.blocks_3_linear_v_proj_high, a.blocks_3_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_128, a.shared_115, a.blocks_3_linear_v_proj, a.starts, a.shared_144, a.blocks_3_attention, a.workspace_91], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_100], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_144, a.workspace_100, a.shared_119], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_144, a.shared_23, a.shared_130], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_130, a.shared_118], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_118, a.shared_23, a.shared_131], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_105, a.shared_119, a.shared_131, a.blocks_3_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.normalise, [a.blocks_3_a, a.shared_119, a.blocks_3_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_119, a.blocks_3_mlp_norm, a.blocks_3_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_101], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_101, a.shared_158], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_23, a.shared_134], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_134, a.shared_132], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_105], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_132, a.workspace_105, a.shared_180], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_158, a.shared_180, a.shared_136], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_149], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_149, a.shared_158], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_23, a.blocks_3_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_up_proj_low, a.shared_134], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_148], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.workspace_148, a.shared_199], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_136, a.shared_158, a.shared_199, a.shared_180], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_112], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_180, a.workspace_112, a.shared_138], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_106], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_180, a.workspace_106, a.blocks_3_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_down_proj_low, a.shared_135], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_135, a.shared_23, a.blocks_3_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_3_a, a.shared_138, a.blocks_3_linear_down_proj_high, a.shared_148], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.normalise, [a.shared_148, a.shared_138, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_138, a.blocks_4_attn_norm, a.blocks_4_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_119], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.workspace_119, a.shared_140], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_23, a.shared_147], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_147, a.shared_137], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_137, a.shared_23, a.blocks_4_linear_q_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_140, a.blocks_4_linear_q_proj_high, a.blocks_4_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_4_linear_q_proj, a.rope, a.shared_141], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_139], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_139, a.shared_153], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_23, a.blocks_4_linear_k_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_k_proj_low, a.shared_139], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_139, a.workspace_9, a.shared_161], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_153, a.shared_161, a.blocks_4_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_4_linear_k_proj, a.rope, a.shared_153], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_173], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_173, a.shared_161], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_23, a.shared_173], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_173, a.shared_156], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_156, a.workspace_9, a.blocks_4_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_161, a.blocks_4_linear_v_proj_high, a.shared_174], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_141, a.shared_153, a.shared_174, a.starts, a.shared_162, a.blocks_4_attention, a.workspace_128], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_141], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_162, a.workspace_141, a.shared_159], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_162, a.shared_23, a.blocks_4_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_o_proj_low, a.shared_157], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_157, a.shared_23, a.shared_162], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_148, a.shared_159, a.shared_162, a.blocks_4_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.normalise, [a.blocks_4_a, a.shared_159, a.blocks_4_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_159, a.blocks_4_mlp_norm, a.blocks_4_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_135], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_135, a.shared_186], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_23, a.shared_165], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_165, a.shared_163], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace_138], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.workspace_138, a.shared_210], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_186, a.shared_210, a.shared_167], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_179], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_179, a.shared_186], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_23, a.blocks_4_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_up_proj_low, a.shared_165], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_178], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_165, a.workspace_178, a.shared_215], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_167, a.shared_186, a.shared_215, a.shared_210], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_144], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_210, a.workspace_144, a.shared_169], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_139], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_210, a.workspace_139, a.blocks_4_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_down_proj_low, a.shared_166], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_166, a.shared_23, a.blocks_4_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_4_a, a.shared_169, a.blocks_4_linear_down_proj_high, a.shared_178], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.normalise, [a.shared_178, a.shared_169, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_169, a.blocks_5_attn_norm, a.blocks_5_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_153], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.workspace_153, a.shared_171], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_23, a.shared_177], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_177, a.shared_168], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_168, a.shared_23, a.blocks_5_linear_q_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_171, a.blocks_5_linear_q_proj_high, a.blocks_5_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_5_linear_q_proj, a.rope, a.shared_172], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_170], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_170, a.shared_183], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_23, a.blocks_5_linear_k_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_k_proj_low, a.shared_170], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_170, a.workspace_9, a.shared_189], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_183, a.shared_189, a.blocks_5_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_5_linear_k_proj, a.rope, a.shared_183], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_198], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_198, a.shared_189], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_23, a.shared_198], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_198, a.shared_184], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_9], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_184, a.workspace_9, a.blocks_5_linear_v_proj_high], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_189, a.blocks_5_linear_v_proj_high, a.shared_201], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_172, a.shared_183, a.shared_201, a.starts, a.shared_190, a.blocks_5_attention, a.workspace_159], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_173], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_190, a.workspace_173, a.shared_187], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_190, a.shared_23, a.blocks_5_linear_o_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_o_proj_low, a.shared_185], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.shared_23, a.shared_190], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_178, a.shared_187, a.shared_190, a.blocks_5_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.normalise, [a.blocks_5_a, a.shared_187, a.blocks_5_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_187, a.blocks_5_mlp_norm, a.blocks_5_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_164], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_164, a.shared_212], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_23, a.shared_193], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_193, a.shared_191], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace_167], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_191, a.workspace_167, a.shared_216], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_212, a.shared_216, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_192], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_192, a.shared_212], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_23, a.blocks_5_linear_up_proj_low], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_up_proj_low, a.shared_193], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_191], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_193, a.workspace_191, a.shared_217], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_195, a.shared_212, a.shared_217, a.shared_216], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_169], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_216, a.workspace_169, a.shared_205], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_168], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_216, a.workspace_168, a.blocks_5_linear_down_proj_low_2], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low_2, a.shared_194], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.shared_23], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_194, a.shared_23, a.blocks_5_linear_down_proj_high], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_5_a, a.shared_205, a.blocks_5_linear_down_proj_high, a.shared_197], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.normalise, [a.shared_197, a.shared_205, a.shared_23], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:92"),
  call(k.map_25lup5r3fyc, [a.shared_205, a.norm, a.shared_219], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_218, a.shared_223, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_218, a.shared_223, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_218, a.shared_223, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_175, a.shared_1, a.shared_22, a.shared_204], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_220, a.shared_223, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_220, a.shared_223, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_220, a.shared_223, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_175, a.shared_2, a.shared_24, a.shared_206], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_221, a.shared_223, a.shared_209], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_221, a.shared_223, a.shared_209], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_223], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_221, a.shared_223, a.shared_209], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.shared_209, a.shared_3, a.shared_25, a.shared_207], [128, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_23, a.shared_208], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:100"),
  call(k.map_11p69oyu6td, [a.shared_208, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:100"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_27ukp9p65ja, [a.count, a.shared_208], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:100"),
  call(k.map_2d78orckbpu, [a.shared_208, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:100"),
  call(k.normalise, [a.shared_197, a.shared_219, a.normalised_norm], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:92"),
  call(k.map_25lup5r3fyc, [a.shared_219, a.norm, a.shared_197], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_196, a.workspace_196, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_196, a.workspace_196, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_196, a.workspace_196, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_175, a.shared_1, a.shared_204, a.shared_226, a.workspace_175], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_175, a.workspace_196, a.shared_222], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_175, a.workspace_196, a.shared_222], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_175, a.workspace_196, a.shared_222], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.workspace_196, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.workspace_196, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.workspace_196, a.workspace_175], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_175, a.shared_2, a.shared_206, a.shared_227, a.workspace_175], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_175, a.workspace_196, a.shared_224], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_175, a.workspace_196, a.shared_224], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_175, a.workspace_196, a.shared_224], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_196, a.shared_209], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_196, a.shared_209], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_196], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_196, a.shared_209], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.shared_209, a.shared_3, a.shared_207, a.shared_228, a.shared_209], [128, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_209, a.workspace_196, a.shared_225], [16, 1, 1], [1, 128, 128, 2304, 0, 1024, 0, 128, 0, 32, 32, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_209, a.workspace_196, a.shared_225], [16, 1, 1], [1, 128, 128, 2304, 1024, 1024, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_196], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_209, a.workspace_196, a.shared_225], [16, 1, 1], [1, 128, 128, 2304, 2048, 256, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.map_jd3fgm0b7k, [a.norm, a.shared_223, a.shared_197], [32, 1, 1], [1024, 128, 1024, 32, 128], "d normalised(norm) map model.ts:92"),
  call(k.normaliseGrad_f32, [a.shared_219, a.normalised_norm, a.shared_197, a.d_blocks_5_x], [1024, 1, 1], [1024, 128], "d blocks.5.x normaliseGrad model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_x, a.shared_194, a.d_blocks_5_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_5_x, a.blocks_5_down_proj_lora_B, a.shared_194], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_194, a.d_blocks_5_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_187, a.blocks_5_mlp_norm, a.blocks_5_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_182], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m_2, a.workspace_182, a.shared_195], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace_181], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_191, a.workspace_181, a.shared_216], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_195, a.shared_216, a.shared_212], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_192], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m_2, a.workspace_192, a.shared_195], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_191], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_193, a.workspace_191, a.shared_217], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_195, a.shared_217, a.shared_216], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_212, a.shared_216, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_linear_down_proj_low, a.shared_195, a.d_blocks_5_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.5.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj_lora_A, a.workspace_194], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_linear_down_proj_low, a.workspace_194, a.shared_195], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj, a.workspace_195], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_x, a.workspace_195, a.matmul_50], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_195, a.matmul_50, a.shared_217], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_212, a.shared_216, a.shared_217, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_212, a.shared_217, a.shared_216], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_216, a.shared_193, a.d_blocks_5_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_216, a.blocks_5_up_proj_lora_B, a.matmul_42], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_42, a.shared_193], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_193, a.blocks_5_m_2, a.d_blocks_5_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj_lora_A, a.workspace_185], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_193, a.workspace_185, a.matmul_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj, a.workspace_189], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_216, a.workspace_189, a.matmul_45], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_195, a.shared_191, a.d_blocks_5_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_195, a.blocks_5_gate_proj_lora_B, a.shared_193], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_193, a.shared_191], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_191, a.blocks_5_m_2, a.d_blocks_5_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj_lora_A, a.workspace_166], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_191, a.workspace_166, a.matmul_46], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj, a.workspace_193], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_195, a.workspace_193, a.matmul_48], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_5_mlp_norm, a.matmul_43, a.matmul_45, a.matmul_46, a.matmul_48, a.d_blocks_5_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_187, a.blocks_5_rstd_mlp_norm, a.d_blocks_5_normalised_mlp_norm, a.d_blocks_5_a], [1024, 1, 1], [1024, 128], "d blocks.5.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_5_x, a.d_blocks_5_a, a.shared_187], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_187, a.shared_185, a.d_blocks_5_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_187, a.blocks_5_o_proj_lora_B, a.matmul_37], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul_37, a.shared_185], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.normalise, [a.shared_178, a.shared_190, a.blocks_5_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_190, a.blocks_5_attn_norm, a.shared_178], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.workspace_176], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_178, a.workspace_176, a.shared_201], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_180], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_184, a.workspace_180, a.blocks_5_linear_v_proj_high_2], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_201, a.blocks_5_linear_v_proj_high_2, a.blocks_5_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_172, a.shared_183, a.blocks_5_linear_v_proj, a.starts, a.shared_211, a.attention_6, a.workspace_174], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_185, a.shared_211, a.d_blocks_5_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj_lora_A, a.workspace_184], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.workspace_184, a.shared_202], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj, a.workspace_186], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_187, a.workspace_186, a.shared_213], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_202, a.shared_213, a.shared_214], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_211, a.shared_214, a.workspace_158], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_172, a.shared_183, a.blocks_5_linear_v_proj, a.attention_6, a.shared_214, a.starts, a.workspace_158, a.shared_202, a.workspace_190], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_172, a.shared_183, a.blocks_5_linear_v_proj, a.attention_6, a.shared_214, a.starts, a.workspace_158, a.attentionGrad_11, a.attentionGrad_12, a.workspace_190], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_12, a.shared_184, a.d_blocks_5_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_12, a.blocks_5_v_proj_lora_B, a.matmul_29], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_29, a.shared_182], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_182, a.shared_178, a.d_blocks_5_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj_lora_A, a.workspace_154], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_182, a.workspace_154, a.shared_172], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj, a.shared_182], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_12, a.shared_182, a.shared_211], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_11, a.rope, a.shared_183], [2048, 1, 1], [32, 128, 2, -1], "d blocks.5.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_183, a.shared_170, a.d_blocks_5_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_183, a.blocks_5_k_proj_lora_B, a.shared_184], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_184, a.shared_170], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_170, a.shared_178, a.d_blocks_5_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj_lora_A, a.workspace_156], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_170, a.workspace_156, a.shared_214], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj, a.shared_170], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_183, a.shared_170, a.matmul_47], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_172, a.shared_211, a.shared_214, a.matmul_47, a.shared_213], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:75"),
  call(k.rope_half, [a.shared_202, a.rope, a.shared_171], [4096, 1, 1], [32, 128, 4, -1], "d blocks.5.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_171, a.shared_168, a.d_blocks_5_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_171, a.blocks_5_q_proj_lora_B, a.shared_177], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_177, a.shared_168], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_168, a.shared_178, a.d_blocks_5_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj_lora_A, a.workspace_151], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_168, a.workspace_151, a.matmul_31], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj, a.workspace_152], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_171, a.workspace_152, a.shared_202], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_5_attn_norm, a.shared_213, a.matmul_31, a.shared_202, a.shared_169], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_190, a.blocks_5_normalised_attn_norm, a.shared_169, a.d_blocks_4_x], [1024, 1, 1], [1024, 128], "d blocks.4.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_187, a.d_blocks_4_x, a.d_blocks_4_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_x_2, a.shared_166, a.d_blocks_4_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_4_x_2, a.blocks_4_down_proj_lora_B, a.shared_166], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_166, a.d_blocks_4_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_159, a.blocks_4_mlp_norm, a.blocks_4_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_160], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_160, a.shared_167], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace_157], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.workspace_157, a.shared_210], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_167, a.shared_210, a.shared_186], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_179], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_179, a.shared_167], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_178], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_165, a.workspace_178, a.shared_215], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_167, a.shared_215, a.shared_210], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_186, a.shared_210, a.shared_167], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_linear_down_proj_low, a.shared_167, a.d_blocks_4_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.4.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj_lora_A, a.workspace_187], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_linear_down_proj_low, a.workspace_187, a.shared_167], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj, a.workspace_188], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_x_2, a.workspace_188, a.matmul_49], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_167, a.matmul_49, a.shared_215], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_186, a.shared_210, a.shared_215, a.shared_167], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_186, a.shared_215, a.shared_210], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_210, a.shared_165, a.d_blocks_4_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_210, a.blocks_4_up_proj_lora_B, a.shared_185], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_185, a.shared_165], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_165, a.blocks_4_m_2, a.d_blocks_4_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj_lora_A, a.workspace_163], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_165, a.workspace_163, a.matmul_35], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj, a.workspace_172], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_210, a.workspace_172, a.matmul_36], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_167, a.shared_163, a.d_blocks_4_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_167, a.blocks_4_gate_proj_lora_B, a.shared_165], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_165, a.shared_163], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_163, a.blocks_4_m_2, a.d_blocks_4_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj_lora_A, a.workspace_137], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.workspace_137, a.matmul_39], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj, a.workspace_183], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_167, a.workspace_183, a.matmul_41], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_4_mlp_norm, a.matmul_35, a.matmul_36, a.matmul_39, a.matmul_41, a.d_blocks_4_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.4.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_159, a.blocks_4_rstd_mlp_norm, a.d_blocks_4_normalised_mlp_norm, a.d_blocks_4_a], [1024, 1, 1], [1024, 128], "d blocks.4.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_4_x_2, a.d_blocks_4_a, a.shared_159], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_159, a.shared_157, a.d_blocks_4_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_159, a.blocks_4_o_proj_lora_B, a.matmul_28], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul_28, a.shared_157], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.normalise, [a.shared_148, a.shared_162, a.blocks_4_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_162, a.blocks_4_attn_norm, a.shared_148], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.workspace_147], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_148, a.workspace_147, a.shared_174], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_150], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_156, a.workspace_150, a.blocks_4_linear_v_proj_high_2], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_174, a.blocks_4_linear_v_proj_high_2, a.blocks_4_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_141, a.shared_153, a.blocks_4_linear_v_proj, a.starts, a.shared_181, a.attention_5, a.workspace_142], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_157, a.shared_181, a.d_blocks_4_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj_lora_A, a.workspace_162], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_157, a.workspace_162, a.shared_175], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj, a.workspace_165], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.workspace_165, a.shared_188], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_175, a.shared_188, a.shared_192], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_181, a.shared_192, a.workspace_127], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_141, a.shared_153, a.blocks_4_linear_v_proj, a.attention_5, a.shared_192, a.starts, a.workspace_127, a.shared_175, a.workspace_177], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_141, a.shared_153, a.blocks_4_linear_v_proj, a.attention_5, a.shared_192, a.starts, a.workspace_127, a.attentionGrad_9, a.attentionGrad_10, a.workspace_177], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_10, a.shared_156, a.d_blocks_4_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_10, a.blocks_4_v_proj_lora_B, a.matmul_19], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_19, a.shared_152], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_152, a.shared_148, a.d_blocks_4_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj_lora_A, a.workspace_120], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_152, a.workspace_120, a.shared_141], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj, a.shared_152], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_10, a.shared_152, a.shared_181], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_9, a.rope, a.shared_153], [2048, 1, 1], [32, 128, 2, -1], "d blocks.4.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_153, a.shared_139, a.d_blocks_4_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_153, a.blocks_4_k_proj_lora_B, a.shared_156], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_156, a.shared_139], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_139, a.shared_148, a.d_blocks_4_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj_lora_A, a.workspace_125], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_139, a.workspace_125, a.shared_192], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj, a.shared_139], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_153, a.shared_139, a.matmul_40], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_141, a.shared_181, a.shared_192, a.matmul_40, a.shared_188], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.h map model.ts:75"),
  call(k.rope_half, [a.shared_175, a.rope, a.shared_140], [4096, 1, 1], [32, 128, 4, -1], "d blocks.4.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_140, a.shared_137, a.d_blocks_4_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_140, a.blocks_4_q_proj_lora_B, a.shared_147], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_147, a.shared_137], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_137, a.shared_148, a.d_blocks_4_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj_lora_A, a.workspace_117], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_137, a.workspace_117, a.matmul_21], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj, a.workspace_118], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_140, a.workspace_118, a.shared_175], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_4_attn_norm, a.shared_188, a.matmul_21, a.shared_175, a.shared_138], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.4.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_162, a.blocks_4_normalised_attn_norm, a.shared_138, a.d_blocks_3_x], [1024, 1, 1], [1024, 128], "d blocks.3.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_159, a.d_blocks_3_x, a.d_blocks_3_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_x_2, a.shared_135, a.d_blocks_3_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_3_x_2, a.blocks_3_down_proj_lora_B, a.shared_135], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_135, a.d_blocks_3_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_119, a.blocks_3_mlp_norm, a.blocks_3_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_129], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_129, a.shared_136], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_126], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_132, a.workspace_126, a.shared_180], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_136, a.shared_180, a.shared_158], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_149], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_149, a.shared_136], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_148], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.workspace_148, a.shared_199], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_136, a.shared_199, a.shared_180], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_158, a.shared_180, a.shared_136], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_linear_down_proj_low, a.shared_136, a.d_blocks_3_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.3.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj_lora_A, a.workspace_170], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_linear_down_proj_low, a.workspace_170, a.shared_136], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj, a.workspace_171], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x_2, a.workspace_171, a.matmul_44], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_136, a.matmul_44, a.shared_199], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_158, a.shared_180, a.shared_199, a.shared_136], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_158, a.shared_199, a.shared_180], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_180, a.shared_134, a.d_blocks_3_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_180, a.blocks_3_up_proj_lora_B, a.shared_157], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_157, a.shared_134], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_134, a.blocks_3_m_2, a.d_blocks_3_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj_lora_A, a.workspace_133], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.workspace_133, a.matmul_24], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj, a.workspace_140], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_180, a.workspace_140, a.matmul_27], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_136, a.shared_132, a.d_blocks_3_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_136, a.blocks_3_gate_proj_lora_B, a.shared_134], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_134, a.shared_132], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_132, a.blocks_3_m_2, a.d_blocks_3_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj_lora_A, a.workspace_104], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_132, a.workspace_104, a.matmul_30], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj, a.workspace_161], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_136, a.workspace_161, a.matmul_33], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_3_mlp_norm, a.matmul_24, a.matmul_27, a.matmul_30, a.matmul_33, a.d_blocks_3_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.3.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_119, a.blocks_3_rstd_mlp_norm, a.d_blocks_3_normalised_mlp_norm, a.d_blocks_3_a], [1024, 1, 1], [1024, 128], "d blocks.3.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x_2, a.d_blocks_3_a, a.shared_119], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_119, a.shared_118, a.d_blocks_3_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_119, a.blocks_3_o_proj_lora_B, a.shared_130], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_130, a.shared_118], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.normalise, [a.shared_105, a.shared_131, a.blocks_3_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_131, a.blocks_3_attn_norm, a.shared_105], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_115], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_115, a.shared_145], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.workspace_131], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_131, a.shared_150], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_145, a.shared_150, a.shared_160], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_160, a.rope, a.shared_150], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.workspace_113], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_105, a.workspace_113, a.blocks_3_linear_v_proj_base], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_130], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_117, a.workspace_130, a.blocks_3_linear_v_proj_high_2], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_3_linear_v_proj_base, a.blocks_3_linear_v_proj_high_2, a.blocks_3_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_150, a.shared_115, a.blocks_3_linear_v_proj_2, a.starts, a.shared_160, a.attention_4, a.workspace_110], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_118, a.shared_160, a.d_blocks_3_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj_lora_A, a.workspace_136], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_118, a.workspace_136, a.shared_145], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj, a.workspace_143], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_119, a.workspace_143, a.shared_164], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_145, a.shared_164, a.shared_176], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_160, a.shared_176, a.workspace_90], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_150, a.shared_115, a.blocks_3_linear_v_proj_2, a.attention_4, a.shared_176, a.starts, a.workspace_90, a.shared_145, a.workspace_155], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_150, a.shared_115, a.blocks_3_linear_v_proj_2, a.attention_4, a.shared_176, a.starts, a.workspace_90, a.attentionGrad_7, a.attentionGrad_8, a.workspace_155], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_8, a.shared_117, a.d_blocks_3_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_8, a.blocks_3_v_proj_lora_B, a.matmul_13], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_13, a.shared_114], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_114, a.shared_105, a.d_blocks_3_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj_lora_A, a.workspace_87], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_114, a.workspace_87, a.shared_150], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj, a.shared_114], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_8, a.shared_114, a.shared_160], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_7, a.rope, a.shared_115], [2048, 1, 1], [32, 128, 2, -1], "d blocks.3.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_115, a.shared_104, a.d_blocks_3_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_115, a.blocks_3_k_proj_lora_B, a.shared_117], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_117, a.shared_104], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_104, a.shared_105, a.d_blocks_3_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj_lora_A, a.workspace_89], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_104, a.workspace_89, a.shared_176], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj, a.shared_104], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_115, a.shared_104, a.matmul_34], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_150, a.shared_160, a.shared_176, a.matmul_34, a.shared_164], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.h map model.ts:75"),
  call(k.rope_half, [a.shared_145, a.rope, a.shared_150], [4096, 1, 1], [32, 128, 4, -1], "d blocks.3.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_150, a.shared_101, a.d_blocks_3_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_150, a.blocks_3_q_proj_lora_B, a.shared_101], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_101, a.shared_114], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_114, a.shared_105, a.d_blocks_3_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj_lora_A, a.workspace_84], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_114, a.workspace_84, a.shared_102], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj, a.workspace_85], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_150, a.workspace_85, a.shared_145], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_3_attn_norm, a.shared_164, a.shared_102, a.shared_145, a.shared_150], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.3.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_131, a.blocks_3_normalised_attn_norm, a.shared_150, a.shared_102], [1024, 1, 1], [1024, 128], "d blocks.2.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_119, a.shared_102, a.d_blocks_2_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_x, a.shared_99, a.d_blocks_2_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_2_x, a.blocks_2_down_proj_lora_B, a.shared_99], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_99, a.d_blocks_2_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_89, a.blocks_2_mlp_norm, a.blocks_2_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_99], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_99, a.shared_100], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_98], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_96, a.workspace_98, a.shared_155], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_100, a.shared_155, a.shared_129], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_124], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_124, a.shared_100], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_123], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.workspace_123, a.shared_179], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_100, a.shared_179, a.shared_155], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_129, a.shared_155, a.shared_100], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_down_proj_low, a.shared_100, a.d_blocks_2_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.2.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj_lora_A, a.workspace_145], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_down_proj_low, a.workspace_145, a.shared_100], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj, a.workspace_146], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_x, a.workspace_146, a.matmul_38], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_100, a.matmul_38, a.shared_179], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_129, a.shared_155, a.shared_179, a.shared_100], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_129, a.shared_179, a.shared_155], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_155, a.shared_98, a.d_blocks_2_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_155, a.blocks_2_up_proj_lora_B, a.matmul_15], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_15, a.shared_98], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_98, a.blocks_2_m_2, a.d_blocks_2_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj_lora_A, a.workspace_108], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.workspace_108, a.matmul_16], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj, a.workspace_114], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_155, a.workspace_114, a.matmul_20], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_100, a.shared_96, a.d_blocks_2_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_100, a.blocks_2_gate_proj_lora_B, a.shared_98], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_98, a.shared_96], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_96, a.blocks_2_m_2, a.d_blocks_2_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj_lora_A, a.workspace_75], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_96, a.workspace_75, a.matmul_22], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj, a.workspace_134], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_100, a.workspace_134, a.matmul_25], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_2_mlp_norm, a.matmul_16, a.matmul_20, a.matmul_22, a.matmul_25, a.d_blocks_2_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_89, a.blocks_2_rstd_mlp_norm, a.d_blocks_2_normalised_mlp_norm, a.d_blocks_2_a], [1024, 1, 1], [1024, 128], "d blocks.2.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_x, a.d_blocks_2_a, a.shared_89], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_89, a.shared_88, a.d_blocks_2_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_89, a.blocks_2_o_proj_lora_B, a.shared_94], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_94, a.shared_88], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.normalise, [a.shared_77, a.shared_95, a.blocks_2_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_95, a.blocks_2_attn_norm, a.shared_77], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_93], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_77, a.workspace_93, a.shared_111], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.workspace_103], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_103, a.shared_120], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_111, a.shared_120, a.shared_133], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_133, a.rope, a.shared_120], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.workspace_88], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_77, a.workspace_88, a.blocks_2_linear_v_proj_base], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_102], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.workspace_102, a.blocks_2_linear_v_proj_high_2], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_2_linear_v_proj_base, a.blocks_2_linear_v_proj_high_2, a.blocks_2_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_120, a.shared_85, a.blocks_2_linear_v_proj_2, a.starts, a.shared_133, a.attention_3, a.workspace_82], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_88, a.shared_133, a.d_blocks_2_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj_lora_A, a.workspace_111], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_111, a.shared_111], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj, a.workspace_116], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_89, a.workspace_116, a.shared_146], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_111, a.shared_146, a.shared_151], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_133, a.shared_151, a.workspace_62], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_120, a.shared_85, a.blocks_2_linear_v_proj_2, a.attention_3, a.shared_151, a.starts, a.workspace_62, a.shared_111, a.workspace_132], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_120, a.shared_85, a.blocks_2_linear_v_proj_2, a.attention_3, a.shared_151, a.starts, a.workspace_62, a.attentionGrad_5, a.attentionGrad_6, a.workspace_132], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_6, a.shared_87, a.d_blocks_2_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_6, a.blocks_2_v_proj_lora_B, a.matmul_7], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_7, a.shared_84], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_84, a.shared_77, a.d_blocks_2_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj_lora_A, a.workspace_59], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.workspace_59, a.shared_120], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj, a.shared_84], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_6, a.shared_84, a.shared_133], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_5, a.rope, a.shared_85], [2048, 1, 1], [32, 128, 2, -1], "d blocks.2.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_85, a.shared_76, a.d_blocks_2_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_85, a.blocks_2_k_proj_lora_B, a.shared_87], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_87, a.shared_76], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_76, a.shared_77, a.d_blocks_2_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj_lora_A, a.workspace_61], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.workspace_61, a.shared_151], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj, a.shared_76], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_85, a.shared_76, a.matmul_26], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_120, a.shared_133, a.shared_151, a.matmul_26, a.shared_146], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:75"),
  call(k.rope_half, [a.shared_111, a.rope, a.shared_120], [4096, 1, 1], [32, 128, 4, -1], "d blocks.2.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_120, a.shared_74, a.d_blocks_2_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_120, a.blocks_2_q_proj_lora_B, a.shared_74], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_74, a.shared_84], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_84, a.shared_77, a.d_blocks_2_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj_lora_A, a.workspace_57], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.workspace_57, a.shared_75], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj, a.workspace_58], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_58, a.shared_111], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_2_attn_norm, a.shared_146, a.shared_75, a.shared_111, a.shared_120], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_95, a.blocks_2_normalised_attn_norm, a.shared_120, a.shared_75], [1024, 1, 1], [1024, 128], "d blocks.1.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_89, a.shared_75, a.d_blocks_1_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_x, a.shared_72, a.d_blocks_1_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_1_x, a.blocks_1_down_proj_lora_B, a.shared_72], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_72, a.d_blocks_1_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_58, a.blocks_1_mlp_norm, a.blocks_1_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_70], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_70, a.shared_73], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_69], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_69, a.workspace_69, a.shared_127], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_73, a.shared_127, a.shared_93], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_97], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_97, a.shared_73], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_96], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_96, a.shared_154], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_73, a.shared_154, a.shared_127], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_93, a.shared_127, a.shared_73], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_down_proj_low, a.shared_73, a.d_blocks_1_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.1.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj_lora_A, a.workspace_121], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_down_proj_low, a.workspace_121, a.shared_73], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj, a.workspace_122], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_x, a.workspace_122, a.matmul_32], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_73, a.matmul_32, a.shared_154], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_93, a.shared_127, a.shared_154, a.shared_73], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_93, a.shared_154, a.shared_127], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_127, a.shared_71, a.d_blocks_1_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_127, a.blocks_1_up_proj_lora_B, a.matmul_9], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_9, a.shared_71], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_71, a.blocks_1_m_2, a.d_blocks_1_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj_lora_A, a.workspace_80], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_80, a.matmul_10], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj, a.workspace_92], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_92, a.matmul_12], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_73, a.shared_69, a.d_blocks_1_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_73, a.blocks_1_gate_proj_lora_B, a.shared_71], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_71, a.shared_69], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_69, a.blocks_1_m_2, a.d_blocks_1_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj_lora_A, a.workspace_45], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_69, a.workspace_45, a.matmul_14], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj, a.workspace_109], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.workspace_109, a.matmul_17], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_1_mlp_norm, a.matmul_10, a.matmul_12, a.matmul_14, a.matmul_17, a.d_blocks_1_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_58, a.blocks_1_rstd_mlp_norm, a.d_blocks_1_normalised_mlp_norm, a.d_blocks_1_a], [1024, 1, 1], [1024, 128], "d blocks.1.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_x, a.d_blocks_1_a, a.shared_58], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_58, a.shared_57, a.d_blocks_1_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_58, a.blocks_1_o_proj_lora_B, a.shared_67], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_67, a.shared_57], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.normalise, [a.shared_45, a.shared_68, a.blocks_1_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_68, a.blocks_1_attn_norm, a.shared_45], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_65], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_45, a.workspace_65, a.shared_83], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.workspace_74], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_74, a.shared_90], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_83, a.shared_90, a.shared_97], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_97, a.rope, a.shared_90], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.workspace_60], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_45, a.workspace_60, a.blocks_1_linear_v_proj_base], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_73], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_56, a.workspace_73, a.blocks_1_linear_v_proj_high_2], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_1_linear_v_proj_base, a.blocks_1_linear_v_proj_high_2, a.blocks_1_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_90, a.shared_53, a.blocks_1_linear_v_proj_2, a.starts, a.shared_97, a.attention_2, a.workspace_54], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_57, a.shared_97, a.d_blocks_1_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj_lora_A, a.workspace_83], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_83, a.shared_83], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj, a.workspace_94], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_58, a.workspace_94, a.shared_112], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_83, a.shared_112, a.shared_121], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_97, a.shared_121, a.workspace_31], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_90, a.shared_53, a.blocks_1_linear_v_proj_2, a.attention_2, a.shared_121, a.starts, a.workspace_31, a.shared_83, a.workspace_107], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_90, a.shared_53, a.blocks_1_linear_v_proj_2, a.attention_2, a.shared_121, a.starts, a.workspace_31, a.attentionGrad_3, a.attentionGrad_4, a.workspace_107], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_4, a.shared_56, a.d_blocks_1_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_4, a.blocks_1_v_proj_lora_B, a.matmul_2], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_2, a.shared_52], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_52, a.shared_45, a.d_blocks_1_v_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj_lora_A, a.workspace_28], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_52, a.workspace_28, a.shared_90], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj, a.shared_52], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_4, a.shared_52, a.shared_97], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_3, a.rope, a.shared_53], [2048, 1, 1], [32, 128, 2, -1], "d blocks.1.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_53, a.shared_44, a.d_blocks_1_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_53, a.blocks_1_k_proj_lora_B, a.shared_56], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_56, a.shared_44], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_44, a.shared_45, a.d_blocks_1_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj_lora_A, a.workspace_30], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_30, a.shared_121], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj, a.shared_44], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.shared_44, a.matmul_18], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_90, a.shared_97, a.shared_121, a.matmul_18, a.shared_112], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:75"),
  call(k.rope_half, [a.shared_83, a.rope, a.shared_90], [4096, 1, 1], [32, 128, 4, -1], "d blocks.1.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_90, a.shared_40, a.d_blocks_1_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_90, a.blocks_1_q_proj_lora_B, a.shared_40], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_52], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_52, a.shared_45, a.d_blocks_1_q_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj_lora_A, a.workspace_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_52, a.workspace_24, a.shared_41], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj, a.workspace_25], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_25, a.shared_83], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_ellua3ilpp, [a.blocks_1_attn_norm, a.shared_112, a.shared_41, a.shared_83, a.shared_90], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(attn_norm) map model.ts:73"),
  call(k.normaliseGrad_f32, [a.shared_68, a.blocks_1_normalised_attn_norm, a.shared_90, a.shared_41], [1024, 1, 1], [1024, 128], "d blocks.0.x normaliseGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_58, a.shared_41, a.d_blocks_0_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_x, a.shared_38, a.d_blocks_0_down_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_0_x, a.blocks_0_down_proj_lora_B, a.shared_38], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_38, a.d_blocks_0_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.map_25lup5r3fyc, [a.shared_26, a.blocks_0_mlp_norm, a.blocks_0_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_39], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_39, a.shared_39], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_38], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.workspace_38, a.shared_91], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_91, a.shared_66], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_68], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_68, a.shared_39], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_67], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_37, a.workspace_67, a.shared_126], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_126, a.shared_91], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_66, a.shared_91, a.shared_39], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_down_proj_low, a.shared_39, a.d_blocks_0_down_proj_lora_A], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.0.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj_lora_A, a.shared_125], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_linear_down_proj_low, a.shared_125, a.shared_39], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj, a.workspace_95], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x, a.workspace_95, a.matmul_23], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.matmul_23, a.shared_126], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_66, a.shared_91, a.shared_126, a.shared_39], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_66, a.shared_126, a.shared_91], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_91, a.shared_37, a.shared_125], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_91, a.blocks_0_up_proj_lora_B, a.matmul_3], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_3, a.shared_37], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_37, a.blocks_0_m_2, a.d_blocks_0_up_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj_lora_A, a.workspace_53], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_37, a.workspace_53, a.matmul_4], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj, a.workspace_64], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_91, a.workspace_64, a.matmul_5], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_39, a.shared_35, a.d_blocks_0_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_39, a.blocks_0_gate_proj_lora_B, a.shared_37], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_37, a.shared_35], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_35, a.blocks_0_m_2, a.d_blocks_0_gate_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj_lora_A, a.workspace_16], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.workspace_16, a.matmul_8], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj, a.workspace_81], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_39, a.workspace_81, a.matmul_11], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_1zq42unzyxw, [a.blocks_0_mlp_norm, a.matmul_4, a.matmul_5, a.matmul_8, a.matmul_11, a.shared_36], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.0.normalised(mlp_norm) map model.ts:80"),
  call(k.normaliseGrad_f32, [a.shared_26, a.shared_34, a.shared_36, a.shared_48], [1024, 1, 1], [1024, 128], "d blocks.0.a normaliseGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_0_x, a.shared_48, a.shared_36], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_36, a.shared_21, a.shared_34], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_36, a.blocks_0_o_proj_lora_B, a.matmul], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.matmul, a.shared_21], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.embed_f32, [a.embed, a.tokens, a.shared_26], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.normalise, [a.shared_26, a.shared_48, a.blocks_0_normalised_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_48, a.blocks_0_attn_norm, a.shared_26], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_34], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_26, a.workspace_34, a.shared_48], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_43], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_6, a.workspace_43, a.shared_61], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_48, a.shared_61, a.shared_70], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_70, a.rope, a.shared_48], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.workspace_37], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_26, a.workspace_37, a.blocks_0_linear_v_proj_base], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_42], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_18, a.workspace_42, a.blocks_0_linear_v_proj_high_2], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_0_linear_v_proj_base, a.blocks_0_linear_v_proj_high_2, a.blocks_0_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_48, a.shared_16, a.blocks_0_linear_v_proj_2, a.starts, a.shared_61, a.attention, a.workspace_44], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_21, a.shared_61, a.d_blocks_0_o_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj_lora_A, a.workspace_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.workspace_55, a.shared_70], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj, a.workspace_66], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.workspace_66, a.matmul_6], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_70, a.matmul_6, a.d_blocks_0_o], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_61, a.d_blocks_0_o, a.shared_20], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_48, a.shared_16, a.blocks_0_linear_v_proj_2, a.attention, a.d_blocks_0_o, a.starts, a.shared_20, a.shared_36, a.workspace_56], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_48, a.shared_16, a.blocks_0_linear_v_proj_2, a.attention, a.d_blocks_0_o, a.starts, a.shared_20, a.attentionGrad, a.attentionGrad_2, a.workspace_56], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_2, a.shared_18, a.shared_19], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_2, a.blocks_0_v_proj_lora_B, a.shared_15], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_15, a.d_blocks_0_linear_v_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_v_proj_low, a.shared_26, a.shared_17], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.v_proj.lora_A matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad, a.rope, a.shared_16], [2048, 1, 1], [32, 128, 2, -1], "d blocks.0.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_16, a.shared_14, a.d_blocks_0_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_16, a.blocks_0_k_proj_lora_B, a.shared_14], [32, 1, 1], [1, 1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_14, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_15, a.shared_26, a.d_blocks_0_k_proj_lora_A], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.k_proj.lora_A matmul model.ts:75"),
  call(k.rope_half, [a.shared_36, a.rope, a.shared_48], [4096, 1, 1], [32, 128, 4, -1], "d blocks.0.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_48, a.shared_6, a.d_blocks_0_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_48, a.blocks_0_q_proj_lora_B, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
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
  call(k.reduce_rows_3dvwgeyczl, [a.shared_125, a.g_10], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
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
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_up_proj_lora_B, a.g_24], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
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
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_B, a.m_of_blocks_0_up_proj_lora_B, a.v_of_blocks_0_up_proj_lora_B, a.shared_125, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.up_proj.lora_B update model.ts:55"),
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
  call(k.update_cx72m392gh, [a.blocks_1_up_proj_lora_B, a.m_of_blocks_1_up_proj_lora_B, a.v_of_blocks_1_up_proj_lora_B, a.d_blocks_1_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.up_proj.lora_B update model.ts:55"),
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
  call(k.normalise, [a.shared_7, a.shared_43, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_43, a.blocks_0_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_26], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_26, a.shared_43], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.workspace_27], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_27, a.shared_49], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_49, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_36, a.shared_51], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_51, a.shared_63], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_63, a.rope, a.shared_43], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_35], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_35, a.shared_55], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_55, a.shared_64], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_64, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_43, a.rope_2, a.shared_32, a.starts, a.shared_51, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_21], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_21, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_22], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_22, a.shared_42], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.workspace_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_27, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_43, a.shared_142], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.normalise, [a.shared_142, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_0_mlp_norm, a.shared_106], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_3, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_79], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_47, a.shared_79, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_51], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_51, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.workspace_52], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_52, a.shared_78], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_78, a.shared_80], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_50], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_50, a.shared_107], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_47, a.shared_107, a.shared_79], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_142, a.shared_29, a.shared_43, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_43, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_43, a.blocks_1_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_26], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_26, a.shared_43], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.workspace_27], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_27, a.shared_49], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_49, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.workspace_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_36, a.shared_51], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_51, a.shared_63], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_63, a.rope, a.shared_43], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_35], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_35, a.shared_55], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_55, a.shared_64], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_64, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_43, a.rope_2, a.shared_32, a.starts, a.shared_51, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_21], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_21, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.workspace_22], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_22, a.shared_42], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.workspace_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_27, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_43, a.shared_142], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.normalise, [a.shared_142, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_1_mlp_norm, a.shared_106], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_3, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_79], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_47, a.shared_79, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_51], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_51, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.workspace_52], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_52, a.shared_78], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_78, a.shared_80], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_50], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_50, a.shared_107], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_47, a.shared_107, a.shared_79], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_142, a.shared_29, a.shared_43, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_43, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_43, a.blocks_2_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_26], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_26, a.shared_43], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.workspace_27], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_27, a.shared_49], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_49, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.workspace_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_36, a.shared_51], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_51, a.shared_63], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_63, a.rope, a.shared_43], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_35], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_35, a.shared_55], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_55, a.shared_64], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_64, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_43, a.rope_2, a.shared_32, a.starts, a.shared_51, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_21], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_21, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.workspace_22], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_22, a.shared_42], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.workspace_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_27, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_43, a.shared_142], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.normalise, [a.shared_142, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_2_mlp_norm, a.shared_106], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_3, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_79], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_47, a.shared_79, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_51], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_51, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.workspace_52], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_52, a.shared_78], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_78, a.shared_80], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_50], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_50, a.shared_107], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_47, a.shared_107, a.shared_79], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_142, a.shared_29, a.shared_43, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_43, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_43, a.blocks_3_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_26], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_26, a.shared_43], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.workspace_27], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_27, a.shared_49], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_49, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.workspace_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_36, a.shared_51], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_51, a.shared_63], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_63, a.rope, a.shared_43], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_35], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_35, a.shared_55], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_55, a.shared_64], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_64, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_43, a.rope_2, a.shared_32, a.starts, a.shared_51, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_21], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_21, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.workspace_22], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_22, a.shared_42], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.workspace_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_27, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_43, a.shared_142], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.normalise, [a.shared_142, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_3_mlp_norm, a.shared_106], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_3, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_79], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_47, a.shared_79, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_51], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_51, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.workspace_52], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_52, a.shared_78], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_78, a.shared_80], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_50], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_50, a.shared_107], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_47, a.shared_107, a.shared_79], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_142, a.shared_29, a.shared_43, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_43, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_43, a.blocks_4_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_26], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_26, a.shared_43], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.workspace_27], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_27, a.shared_49], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_49, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.workspace_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_36, a.shared_51], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_51, a.shared_63], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_63, a.rope, a.shared_43], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_35], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_35, a.shared_55], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_55, a.shared_64], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_64, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_43, a.rope_2, a.shared_32, a.starts, a.shared_51, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_21], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_21, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.workspace_22], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_22, a.shared_42], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.workspace_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_27, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_43, a.shared_142], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.normalise, [a.shared_142, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_4_mlp_norm, a.shared_106], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_3, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_79], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_47, a.shared_79, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_51], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_51, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.workspace_52], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_52, a.shared_78], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_78, a.shared_80], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_50], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_50, a.shared_107], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_47, a.shared_107, a.shared_79], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_3], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_3, a.shared_29], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_6], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_6, a.shared_6], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_142, a.shared_29, a.shared_43, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.normalise, [a.shared_7, a.shared_43, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(attn_norm) normalise model.ts:73"),
  call(k.map_25lup5r3fyc, [a.shared_43, a.blocks_5_attn_norm, a.shared_29], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_26], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_26, a.shared_43], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.workspace_27], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_27, a.shared_49], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_49, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.workspace_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_36, a.shared_51], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_51, a.shared_63], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_63, a.rope, a.shared_43], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_35], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_35, a.shared_55], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_55, a.shared_64], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_64, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_54], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.shared_54, a.shared_50], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.workspace_29], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_29, a.shared_54], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_54, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_13], [8, 1, 1], [1, 8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_13, a.shared_28], [32, 1, 1], [1, 1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_28, a.shared_32], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_43, a.rope_2, a.shared_32, a.starts, a.shared_51, a.shared_30, a.workspace_10], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_21], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_21, a.shared_29], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.workspace_22], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_22, a.shared_42], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.workspace_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_27, a.shared_43], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_29, a.shared_43, a.shared_142], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.normalise, [a.shared_142, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(mlp_norm) normalise model.ts:80"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.blocks_5_mlp_norm, a.shared_106], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_3], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_3, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_5, a.shared_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_79], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_47, a.shared_79, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_51], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_51, a.shared_47], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.workspace_52], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_106, a.workspace_52, a.shared_78], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_78, a.shared_80], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_50], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_50, a.shared_107], [32, 1, 1], [1, 1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_47, a.shared_107, a.shared_79], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_11], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_11, a.shared_7], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_12], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_12, a.blocks_5_linear_down_proj_low], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low, a.shared_42], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.workspace_22], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_22, a.shared_29], [32, 1, 1], [1, 1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_142, a.shared_7, a.shared_29, a.shared_43], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.normalise, [a.shared_43, a.shared_7, a.shared_27], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:92"),
  call(k.map_25lup5r3fyc, [a.shared_7, a.norm, a.rmsNorm_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_103, a.workspace_86, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_103, a.workspace_86, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_103, a.workspace_86, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_1, a.shared_4, a.shared_122], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_108, a.workspace_86, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_108, a.workspace_86, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_108, a.workspace_86, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_2, a.shared_9, a.shared_123], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.workspace_86, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.workspace_86, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_86], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.workspace_86, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.shared_12, a.shared_3, a.shared_10, a.shared_124], [128, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
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
  { name: "blocks.0.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8598336, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7975744, bytes: 180224 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8008512, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7975744, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7975744, bytes: 32768 },
  { name: "blocks.0.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9122624, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8074048, bytes: 524288 },
  { name: "blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9384768, bytes: 524288 },
  { name: "blocks.1.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8860480, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9384768, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8008512, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8041280, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8008512, bytes: 32768 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9909056, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10433344, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9384768, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8598336, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8041280, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9909056, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8041280, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9909056, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10171200, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8598336, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9909056, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10171200, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10171200, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8860480, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8893248, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10433344, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9909056, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8968000, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8893248, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8926016, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9450304, bytes: 65536 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9450304, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8893248, bytes: 32768 },
  { name: "blocks.1.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9450304, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15287104, bytes: 524288 },
  { name: "blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8926016, bytes: 524288 },
  { name: "blocks.1.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 9450304, bytes: 4096 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13845312, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10961728, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9454400, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9487168, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9454400, bytes: 32768 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12403520, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9487168, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9519936, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10961728, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12403520, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12403520, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9487168, bytes: 32768 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13845312, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12403520, bytes: 11264 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12403520, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10142528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9519936, bytes: 180224 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9552704, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9519936, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9519936, bytes: 32768 },
  { name: "blocks.1.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10666816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9618240, bytes: 524288 },
  { name: "blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10928960, bytes: 524288 },
  { name: "blocks.2.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10404672, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10928960, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9552704, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9585472, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9552704, bytes: 32768 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11453248, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11977536, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10928960, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10142528, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9585472, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11453248, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9585472, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11453248, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11715392, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 10142528, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11453248, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11715392, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11715392, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10404672, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10437440, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11977536, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11453248, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 10512192, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 10437440, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10470208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10994496, bytes: 65536 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10994496, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10437440, bytes: 32768 },
  { name: "blocks.2.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10994496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16831296, bytes: 524288 },
  { name: "blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10470208, bytes: 524288 },
  { name: "blocks.2.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 10994496, bytes: 4096 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15389504, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12505920, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10998592, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11031360, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10998592, bytes: 32768 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13947712, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11031360, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11064128, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12505920, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13947712, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13947712, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11031360, bytes: 32768 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15389504, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13947712, bytes: 11264 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13947712, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11686720, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11064128, bytes: 180224 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11096896, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11064128, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11064128, bytes: 32768 },
  { name: "blocks.2.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12211008, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11162432, bytes: 524288 },
  { name: "blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12473152, bytes: 524288 },
  { name: "blocks.3.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11948864, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12473152, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11096896, bytes: 65536 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11129664, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11096896, bytes: 32768 },
  { name: "blocks.3.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12997440, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13521728, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12473152, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11686720, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11129664, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12997440, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11129664, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12997440, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13259584, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11686720, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12997440, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13259584, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13259584, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11948864, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11981632, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13521728, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12997440, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 12056384, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 11981632, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12014400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12538688, bytes: 65536 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12538688, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11981632, bytes: 32768 },
  { name: "blocks.3.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12538688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18375488, bytes: 524288 },
  { name: "blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12014400, bytes: 524288 },
  { name: "blocks.3.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 12538688, bytes: 4096 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16933696, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14050112, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12542784, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12575552, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12542784, bytes: 32768 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15491904, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12575552, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12608320, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14050112, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15491904, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15491904, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12575552, bytes: 32768 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16933696, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15491904, bytes: 11264 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15491904, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12641088, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13165376, bytes: 180224 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13165376, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12608320, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12608320, bytes: 32768 },
  { name: "blocks.3.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13755200, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13230912, bytes: 524288 },
  { name: "blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12641088, bytes: 524288 },
  { name: "blocks.4.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14017344, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12673856, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13755200, bytes: 65536 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13198144, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12641088, bytes: 32768 },
  { name: "blocks.4.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14541632, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15065920, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12706624, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13755200, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12673856, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14541632, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12673856, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14541632, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14803776, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13755200, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14541632, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14803776, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14803776, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14017344, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14050112, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15131456, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14607168, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 14124864, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 14050112, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14082880, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15131456, bytes: 65536 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15131456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14050112, bytes: 32768 },
  { name: "blocks.4.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14607168, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20443968, bytes: 524288 },
  { name: "blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14082880, bytes: 524288 },
  { name: "blocks.4.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 14607168, bytes: 4096 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19002176, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16118592, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14611264, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14644032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14611264, bytes: 32768 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17560384, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14644032, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14676800, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16118592, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17560384, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17560384, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14644032, bytes: 32768 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19002176, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17560384, bytes: 11264 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17560384, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14709568, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15233856, bytes: 180224 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15233856, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14676800, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14676800, bytes: 32768 },
  { name: "blocks.4.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15823680, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15299392, bytes: 524288 },
  { name: "blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14709568, bytes: 524288 },
  { name: "blocks.5.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16085824, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14742336, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15823680, bytes: 65536 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15266624, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14709568, bytes: 32768 },
  { name: "blocks.5.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16610112, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17134400, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14775104, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15823680, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14742336, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16610112, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14742336, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16610112, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16872256, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15823680, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16610112, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16872256, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16872256, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16085824, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16118592, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7377664, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17199936, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16675648, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 16193344, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 16118592, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16151360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17199936, bytes: 65536 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17199936, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16118592, bytes: 32768 },
  { name: "blocks.5.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16675648, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22512448, bytes: 524288 },
  { name: "blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16151360, bytes: 524288 },
  { name: "blocks.5.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 16675648, bytes: 4096 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21070656, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18187072, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16679744, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16712512, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16679744, bytes: 32768 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19628864, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16712512, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16745280, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18187072, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19628864, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 19628864, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16712512, bytes: 32768 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21070656, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19628864, bytes: 11264 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19628864, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17302336, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16745280, bytes: 180224 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16778048, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16745280, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16745280, bytes: 32768 },
  { name: "blocks.5.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17826624, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16778048, bytes: 524288 },
  { name: "normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17302336, bytes: 524288 },
  { name: "rstd(norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21435200, bytes: 524288 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7377664, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17302336, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 17306432, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 21959488, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 17306432, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 7910144, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 17306432, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23012160, bytes: 4096 },
  { name: "normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21435200, bytes: 524288 },
  { name: "normalised(norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 23008064, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16778048, bytes: 524288 },
  { name: "d rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21959488, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 17306432, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 22483776, bytes: 524288 },
  { name: "d normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16778048, bytes: 524288 },
  { name: "d blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 23954240, bytes: 524288 },
  { name: "d blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 25014080, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16745280, bytes: 32768 },
  { name: "d blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 22512448, bytes: 32768 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 24478528, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16745280, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18187072, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19628864, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18187072, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18187072, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16745280, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19628864, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21070656, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19628864, bytes: 11264 },
  { name: "blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19628864, bytes: 1441792 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16745280, bytes: 1441792 },
  { name: "d blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 25002816, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 16745280, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 21070656, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 22512448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 21070656, bytes: 180224 },
  { name: "d blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21070656, bytes: 1441792 },
  { name: "d blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16745280, bytes: 1441792 },
  { name: "d blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19628864, bytes: 1441792 },
  { name: "d blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 22934336, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 18187072, bytes: 32768 },
  { name: "d blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16712512, bytes: 32768 },
  { name: "d blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22968128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18187072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 18711360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18711360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19235648, bytes: 180224 },
  { name: "d blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 22945600, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16712512, bytes: 32768 },
  { name: "d blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16679744, bytes: 32768 },
  { name: "d blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22972224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19235648, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16712512, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19759936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 20284224, bytes: 180224 },
  { name: "d blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16679744, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17204032, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16151360, bytes: 524288 },
  { name: "d blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22976320, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16675648, bytes: 32768 },
  { name: "d blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16118592, bytes: 32768 },
  { name: "blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16675648, bytes: 524288 },
  { name: "blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 19821376, bytes: 4096 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15299392, bytes: 524288 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17199936, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 17462080, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17462080, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 17724224, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 19297088, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 17724224, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 19692352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 17199936, bytes: 74752 },
  { name: "d blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22980416, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17199936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 18248512, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18248512, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 18772800, bytes: 65536 },
  { name: "d blocks.5.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18772800, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 17199936, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 18248512, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 18510656, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 16118592, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 19559232, bytes: 133120 },
  { name: "d blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 23004992, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14775104, bytes: 32768 },
  { name: "d blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15823680, bytes: 32768 },
  { name: "d blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22984512, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14775104, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15856448, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17724224, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15823680, bytes: 32768 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15823680, bytes: 262144 },
  { name: "d blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 23007040, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16085824, bytes: 32768 },
  { name: "d blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14742336, bytes: 32768 },
  { name: "d blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22988608, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18772800, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16085824, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19297088, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14742336, bytes: 32768 },
  { name: "d blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18248512, bytes: 524288 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14742336, bytes: 524288 },
  { name: "d blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22992704, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15266624, bytes: 32768 },
  { name: "d blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14709568, bytes: 32768 },
  { name: "d blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22996800, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15266624, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15790912, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17199936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15790912, bytes: 65536 },
  { name: "d blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14709568, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15233856, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21885760, bytes: 524288 },
  { name: "d blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 23000896, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14676800, bytes: 32768 },
  { name: "d blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 20443968, bytes: 32768 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22410048, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14676800, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16118592, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17560384, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16118592, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16118592, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14676800, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17560384, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19002176, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17560384, bytes: 11264 },
  { name: "blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17560384, bytes: 1441792 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14676800, bytes: 1441792 },
  { name: "d blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 22956864, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 14676800, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19002176, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 20443968, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19002176, bytes: 180224 },
  { name: "d blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19002176, bytes: 1441792 },
  { name: "d blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14676800, bytes: 1441792 },
  { name: "d blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17560384, bytes: 1441792 },
  { name: "d blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 20865856, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16118592, bytes: 32768 },
  { name: "d blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14644032, bytes: 32768 },
  { name: "d blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20899648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16118592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16642880, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16642880, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17167168, bytes: 180224 },
  { name: "d blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 20877120, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14644032, bytes: 32768 },
  { name: "d blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14611264, bytes: 32768 },
  { name: "d blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20903744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17167168, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14644032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17691456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18215744, bytes: 180224 },
  { name: "d blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14611264, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15135552, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14082880, bytes: 524288 },
  { name: "d blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20907840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14607168, bytes: 32768 },
  { name: "d blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14050112, bytes: 32768 },
  { name: "blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14607168, bytes: 524288 },
  { name: "blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 17752896, bytes: 4096 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13230912, bytes: 524288 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15131456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15393600, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15393600, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 15655744, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17228608, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15655744, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 17623872, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 15131456, bytes: 74752 },
  { name: "d blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20911936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15131456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16180032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16180032, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 16704320, bytes: 65536 },
  { name: "d blocks.4.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16704320, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15131456, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16180032, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16442176, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 14050112, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 17490752, bytes: 133120 },
  { name: "d blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 20936512, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12706624, bytes: 32768 },
  { name: "d blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13755200, bytes: 32768 },
  { name: "d blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20916032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12706624, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13787968, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15655744, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13755200, bytes: 32768 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13755200, bytes: 262144 },
  { name: "d blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 20938560, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14017344, bytes: 32768 },
  { name: "d blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12673856, bytes: 32768 },
  { name: "d blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20920128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16704320, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14017344, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17228608, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12673856, bytes: 32768 },
  { name: "d blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16180032, bytes: 524288 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12673856, bytes: 524288 },
  { name: "d blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20924224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13198144, bytes: 32768 },
  { name: "d blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12641088, bytes: 32768 },
  { name: "d blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20928320, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13198144, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13722432, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15131456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13722432, bytes: 65536 },
  { name: "d blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12641088, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13165376, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19817280, bytes: 524288 },
  { name: "d blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20932416, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12608320, bytes: 32768 },
  { name: "d blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18375488, bytes: 32768 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20341568, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12608320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14050112, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15491904, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14050112, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14050112, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12608320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15491904, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16933696, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15491904, bytes: 11264 },
  { name: "blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15491904, bytes: 1441792 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12608320, bytes: 1441792 },
  { name: "d blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 20888384, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 12608320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16933696, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 18375488, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16933696, bytes: 180224 },
  { name: "d blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16933696, bytes: 1441792 },
  { name: "d blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12608320, bytes: 1441792 },
  { name: "d blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15491904, bytes: 1441792 },
  { name: "d blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 19321664, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14050112, bytes: 32768 },
  { name: "d blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12575552, bytes: 32768 },
  { name: "d blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19355456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14050112, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14574400, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14574400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15098688, bytes: 180224 },
  { name: "d blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 19332928, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12575552, bytes: 32768 },
  { name: "d blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12542784, bytes: 32768 },
  { name: "d blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19359552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15098688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12575552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15622976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16147264, bytes: 180224 },
  { name: "d blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12542784, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13067072, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12014400, bytes: 524288 },
  { name: "d blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 19363648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12538688, bytes: 32768 },
  { name: "d blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11981632, bytes: 32768 },
  { name: "blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12538688, bytes: 524288 },
  { name: "blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 16208704, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11162432, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13062976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13587264, bytes: 65536 },
  { name: "blocks.3.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13587264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14111552, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14111552, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13587264, bytes: 524288 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13062976, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13325120, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13325120, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 14111552, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15684416, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14111552, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 16079680, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 13062976, bytes: 74752 },
  { name: "d blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19367744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13062976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14635840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14635840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15160128, bytes: 65536 },
  { name: "d blocks.3.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15160128, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13062976, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14635840, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14897984, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 11981632, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 15946560, bytes: 133120 },
  { name: "d blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 19392320, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11719488, bytes: 32768 },
  { name: "d blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11686720, bytes: 32768 },
  { name: "d blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19371840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13587264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11719488, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14111552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11686720, bytes: 32768 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11686720, bytes: 262144 },
  { name: "d blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 19394368, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11948864, bytes: 32768 },
  { name: "d blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11129664, bytes: 32768 },
  { name: "d blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19375936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15160128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11948864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15684416, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11129664, bytes: 32768 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14635840, bytes: 524288 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13587264, bytes: 524288 },
  { name: "d blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 19380032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11096896, bytes: 32768 },
  { name: "d blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11686720, bytes: 32768 },
  { name: "d blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19384128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11096896, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11621184, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13062976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11621184, bytes: 65536 },
  { name: "d blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13587264, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11096896, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18273088, bytes: 524288 },
  { name: "d blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 19388224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11064128, bytes: 32768 },
  { name: "d blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16831296, bytes: 32768 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18797376, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11064128, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12505920, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13947712, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12505920, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12505920, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11064128, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13947712, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15389504, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13947712, bytes: 11264 },
  { name: "blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13947712, bytes: 1441792 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11064128, bytes: 1441792 },
  { name: "d blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 19344192, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 11064128, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15389504, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 16831296, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15389504, bytes: 180224 },
  { name: "d blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15389504, bytes: 1441792 },
  { name: "d blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11064128, bytes: 1441792 },
  { name: "d blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13947712, bytes: 1441792 },
  { name: "d blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 17777472, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12505920, bytes: 32768 },
  { name: "d blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11031360, bytes: 32768 },
  { name: "d blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17811264, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12505920, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13030208, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13030208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13554496, bytes: 180224 },
  { name: "d blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 17788736, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11031360, bytes: 32768 },
  { name: "d blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10998592, bytes: 32768 },
  { name: "d blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17815360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13554496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11031360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14078784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14603072, bytes: 180224 },
  { name: "d blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10998592, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11522880, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10470208, bytes: 524288 },
  { name: "d blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17819456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10994496, bytes: 32768 },
  { name: "d blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10437440, bytes: 32768 },
  { name: "blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10994496, bytes: 524288 },
  { name: "blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 14664512, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9618240, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11518784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12043072, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12043072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12567360, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12567360, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12043072, bytes: 524288 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11518784, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11780928, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11780928, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 12567360, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14140224, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12567360, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 14535488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 11518784, bytes: 74752 },
  { name: "d blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17823552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11518784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13091648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13091648, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13615936, bytes: 65536 },
  { name: "d blocks.2.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13615936, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11518784, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13091648, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13353792, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 10437440, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 14402368, bytes: 133120 },
  { name: "d blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 17848128, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10175296, bytes: 32768 },
  { name: "d blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10142528, bytes: 32768 },
  { name: "d blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17827648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12043072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10175296, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12567360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10142528, bytes: 32768 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 10142528, bytes: 262144 },
  { name: "d blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 17850176, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10404672, bytes: 32768 },
  { name: "d blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9585472, bytes: 32768 },
  { name: "d blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17831744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13615936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10404672, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14140224, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9585472, bytes: 32768 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13091648, bytes: 524288 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12043072, bytes: 524288 },
  { name: "d blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17835840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9552704, bytes: 32768 },
  { name: "d blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10142528, bytes: 32768 },
  { name: "d blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17839936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9552704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10076992, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11518784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10076992, bytes: 65536 },
  { name: "d blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12043072, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9552704, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16728896, bytes: 524288 },
  { name: "d blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17844032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9519936, bytes: 32768 },
  { name: "d blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15287104, bytes: 32768 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17253184, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9519936, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10961728, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12403520, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10961728, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10961728, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9519936, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12403520, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13845312, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12403520, bytes: 11264 },
  { name: "blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12403520, bytes: 1441792 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9519936, bytes: 1441792 },
  { name: "d blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 17800000, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 9519936, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13845312, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 15287104, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13845312, bytes: 180224 },
  { name: "d blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13845312, bytes: 1441792 },
  { name: "d blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9519936, bytes: 1441792 },
  { name: "d blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12403520, bytes: 1441792 },
  { name: "d blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 16233280, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10961728, bytes: 32768 },
  { name: "d blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9487168, bytes: 32768 },
  { name: "d blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16267072, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10961728, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11486016, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11486016, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12010304, bytes: 180224 },
  { name: "d blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 16244544, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9487168, bytes: 32768 },
  { name: "d blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9454400, bytes: 32768 },
  { name: "d blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16271168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12010304, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9487168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12534592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13058880, bytes: 180224 },
  { name: "d blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9454400, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9978688, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8926016, bytes: 524288 },
  { name: "d blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16275264, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9450304, bytes: 32768 },
  { name: "d blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8893248, bytes: 32768 },
  { name: "blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9450304, bytes: 524288 },
  { name: "blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 13120320, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8074048, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9974592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10498880, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10498880, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11023168, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11023168, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10498880, bytes: 524288 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9974592, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10236736, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10236736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 11023168, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12596032, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11023168, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 12991296, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9974592, bytes: 74752 },
  { name: "d blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16279360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9974592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11547456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11547456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12071744, bytes: 65536 },
  { name: "d blocks.1.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12071744, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9974592, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11547456, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11809600, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 8893248, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 12858176, bytes: 133120 },
  { name: "d blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 16303936, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8631104, bytes: 32768 },
  { name: "d blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8598336, bytes: 32768 },
  { name: "d blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16283456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10498880, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8631104, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11023168, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8598336, bytes: 32768 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8598336, bytes: 262144 },
  { name: "d blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 16305984, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8860480, bytes: 32768 },
  { name: "d blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8041280, bytes: 32768 },
  { name: "d blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16287552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12071744, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8860480, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12596032, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8041280, bytes: 32768 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11547456, bytes: 524288 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10498880, bytes: 524288 },
  { name: "d blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16291648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8008512, bytes: 32768 },
  { name: "d blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8598336, bytes: 32768 },
  { name: "d blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16295744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8008512, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8532800, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9974592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8532800, bytes: 65536 },
  { name: "d blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10498880, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8008512, bytes: 524288 },
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
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
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
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12165888, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 6988544, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 11641600, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
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
  "f39/f38AAhIBA2VudgZtZW1vcnkCAwGAgAQDLi0AAQIDBAADBQAAAQEGBwMIBQkKCwcHBQwJBQUJAwcFCAgJBwkNBw4PEAMMBw0HogUiCWVtYmVkLmYz",
  "MgALCW5vcm1hbGlzZQAMD21hcC4yNWx1cDVyM2Z5YwANGm1hdG11bC5wYWNrLmYzMi50cmFuc3Bvc2VkAA4WbWF0bXVsLnJvd3MucGFuZWxzLmZtYQAP",
  "D21hcC4yZjU1d21qbWtqbgAQD21hcC4yOG45bWxueTJ5cwARCXJvcGUuaGFsZgASFGF0dGVudGlvbi5zdGFydHMuZm1hABMPbWFwLjIya242Nzk3OHNr",
  "ABQObWFwLmdsbDg2ZWJ0cnoAFQxjcm9zc0VudHJvcHkAFhdyZWR1Y2Uucm93cy4yN3BkdnA3MGE5bAAXD21hcC4xMXA2OW95dTZ0ZAAYD21hcC4yN3Vr",
  "cDlwNjVqYQAZD21hcC4yZDc4b3Jja2JwdQAaEGNyb3NzRW50cm9weUdyYWQAGw9tYXRtdWwucGFjay5mMzIAHA5tYXAuamQzZmdtMGI3awAdEW5vcm1h",
  "bGlzZUdyYWQuZjMyAB4ZbWF0bXVsLmNvbHVtbnMuZGlyZWN0LmZtYQAfFm1hdG11bC5yb3dzLmRpcmVjdC5mbWEAIA9tYXAuMmY4dHI2eGdxOHAAIQ9t",
  "YXAuMjZ6cDU2bjY1aHQAIg9tYXAuMXA5OXBrZGV0ajAAIw9tYXAuMXpxNDJ1bnp5eHcAJBNhdHRlbnRpb25HcmFkLmRlbHRhACUaYXR0ZW50aW9uR3Jh",
  "ZC5xLnN0YXJ0cy5mbWEAJhthdHRlbnRpb25HcmFkLmt2LnN0YXJ0cy5mbWEAJw5tYXAudXR0NHhpdXozZQAoDm1hcC5lbGx1YTNpbHBwACkWcmVkdWNl",
  "LnJvd3MuM2R2d2dleWN6bAAqDm1hcC4zd3QyZjFwMGJ1ACsRdXBkYXRlLmN4NzJtMzkyZ2gALAruwwEtOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf9",
  "5AEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3kAQuLBAMHfwh7AX8gAkEBayEGIAAgAUEAIAZBACAGSBtsaiEHIAAgAUEBIAZBASAGSBtsaiEIIAAg",
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
  "QQBKBEAgBSAMIAtBAGsgCRACIAVBEGogDSALQQRrIAkQAiAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAIgBUEQaiAPIAtBBGsgCRACIAUgBmohBQsg",
  "CkECSgRAIAUgECALQQBrIAkQAiAFQRBqIBEgC0EEayAJEAIgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRACIAVBEGogEyALQQRrIAkQAiAFIAZqIQUL",
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
  "H/3kASAN/eYB/QsEECAOQQJqIg4gBUgNAAsLC5MDAQJ7IAD9DAAA0sIAANLCAADSwgAA0sL96QH9DAAAs0IAALNCAACzQgAAs0L96AEhACAA/Qw7qrg/",
  "O6q4PzuquD87qrg//eYB/WohASAAIAH9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhACAAIAH9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhACAB/fgBQQH9",
  "rAEhAiAAIAD95gH9DGdpUDlnaVA5Z2lQOWdpUDkgAP3mAf0MzkO3Os5DtzrOQ7c6zkO3Ov3kASAA/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAD95gH9",
  "DMGpKj3BqSo9wakqPcGpKj395AEgAP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAA/eYB/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAD95AH9DAAAgD8A",
  "AIA/AACAPwAAgD/95AEgAv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAH9+AEgAv2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBC+0K",
  "Agt7Bn8DQCAIQX9GBED9DAAAAAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACEN/QwAAAAAAAAAAAAAAAAAAAAAIQ79DAAAAAAAAAAAAAAA",
  "AAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACET",
  "BSAI/QAEACEMIAj9AAQQIQ0gCP0ABAAhDiAI/QAEECEPIAj9AAQAIRAgCP0ABBAhESAI/QAEACESIAj9AAQQIRMLIAAhFyADIRsgByEcAkADQCAb/QAE",
  "ACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2F",
  "AiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUg",
  "F/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUC",
  "IREgF/0JAgwhFiAWIBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQg",
  "DP2FAiEMIBYgFSAN/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAW",
  "IBQgEv2FAiESIBYgFSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHEUNASAb/QAEACEUIBv9AAQQIRUgF/0JAgAhFiAWIBQgDP2FAiEMIBYgFSAN",
  "/YUCIQ0gF/0JAgQhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gF/0JAgghFiAWIBQgEP2FAiEQIBYgFSAR/YUCIREgF/0JAgwhFiAWIBQgEv2FAiESIBYg",
  "FSAT/YUCIRMgFyABaiEXIBsgBGohGyAcQX9qIRwgHA0ACwsgCkEETiALQQhOcQRAIAlBAUcEQCAMIAUgCWogBkEAbGr9AAQA/eQBIQwgDSAFIAlqIAZB",
  "AGxq/QAEEP3kASENIA4gBSAJaiAGav0ABAD95AEhDiAPIAUgCWogBmr9AAQQ/eQBIQ8gECAFIAlqIAZBAXRq/QAEAP3kASEQIBEgBSAJaiAGQQF0av0A",
  "BBD95AEhESASIAUgCWogBkEDbGr9AAQA/eQBIRIgEyAFIAlqIAZBA2xq/QAEEP3kASETCyAFIAz9CwQAIAUgDf0LBBAgBSAGaiEFIAUgDv0LBAAgBSAP",
  "/QsEECAFIAZqIQUgBSAQ/QsEACAFIBH9CwQQIAUgBmohBSAFIBL9CwQAIAUgE/0LBBAgBSAGaiEFBSAKQQBKBEAgBSAMIAtBAGsgCRACIAVBEGogDSAL",
  "QQRrIAkQAiAFIAZqIQULIApBAUoEQCAFIA4gC0EAayAJEAIgBUEQaiAPIAtBBGsgCRACIAUgBmohBQsgCkECSgRAIAUgECALQQBrIAkQAiAFQRBqIBEg",
  "C0EEayAJEAIgBSAGaiEFCyAKQQNKBEAgBSASIAtBAGsgCRACIAVBEGogEyALQQRrIAkQAiAFIAZqIQULCyAAIAJqIQAgCkF8aiEKIApBAEoNAAsL5wID",
  "A38BewZ/IAdBeHEhCEEAIQkCQCAJIAhODQADQCAAQRBBACACIAlBAnRqIAMgBCAJQQJ0aiAFIAFBf0EAIAZBCBAGIAlBCGoiCSAISA0ACwsgCCEKAkAg",
  "CiAHTg0AA0D9DAAAAAAAAAAAAAAAAAAAAAAhCyACIApBAnRqIQxBACENAkAgDSABTg0AA0AgACANQQR0av0ABAAgDP0JAgAgC/2FAiELIAwgA2ohDCAN",
  "QQFqIg0gAUgNAAsLIAZBAEoEQCAEIApBAnRqIAVBAGxqIQ4gDiAOKgIAIAv9HwCSOAIACyAGQQFKBEAgBCAKQQJ0aiAFaiEPIA8gDyoCACAL/R8BkjgC",
  "AAsgBkECSgRAIAQgCkECdGogBUEBdGohECAQIBAqAgAgC/0fApI4AgALIAZBA0oEQCAEIApBAnRqIAVBA2xqIREgESARKgIAIAv9HwOSOAIACyAKQQFq",
  "IgogB0gNAAsLC7IFAQd7IAAhASAA/QwAAIAAAACAAAAAgAAAAIAA/UMhAiAA/QwAAABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+AAAA",
  "fgAAAH4AAAB+AAAA/bEBIQMgAyAC/QwXAAAAFwAAABcAAAAXAAAA/U79sQEhAyAA/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9",
  "UCEAIAD9DPMENT/zBDU/8wQ1P/MENT/9QyEEIAMgBP2uASEDIAAgBCAA/U795AEhACAD/foBIQUgAP0MAACAPwAAgD8AAIA/AACAP/3lASEAIAAgAP3m",
  "ASEGIAAgBv3mAf0MuyGQPbshkD27IZA9uyGQPSAA/eYB/Qy40eu9uNHrvbjR67240eu9/eQBIAD95gH9DBol7z0aJe89GiXvPRol7z395AEgAP3mAf0M",
  "T13+vU9d/r1PXf69T13+vf3kASAA/eYB/Qy/6RE+v+kRPr/pET6/6RE+/eQBIAD95gH9DFCuKr5Qriq+UK4qvlCuKr795AEgAP3mAf0MrM5MPqzOTD6s",
  "zkw+rM5MPv3kASAA/eYB/Qz8/3++/P9/vvz/f778/3++/eQBIAD95gH9DKqqqj6qqqo+qqqqPqqqqj795AH95gEhByAHIAX9DIOAXrmDgF65g4BeuYOA",
  "Xrn95gH95AEhByAHIAb9DAAAAD8AAAA/AAAAPwAAAD/95gH95QEhByAAIAf95AEgBf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3kASEH/QwAAID/AACA/wAA",
  "gP8AAID/IAcgAf0MAAAAAAAAAAAAAAAAAAAAAP1B/VIhByABIAcgAf0MAACAfwAAgH8AAIB/AACAf/1B/VIhByAHIAH9DAAAAAAAAAAAAAAAAAAAAAD9",
  "Rv1N/VALOgAgACAAIAD9DQgJCgsMDQ4PAAECAwQFBgf96QEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3pAQvWAQEDfyACQQROBEBBACEGAkAgBiAD",
  "Tg0AA0AgBCAA/QAEAP0LBAAgACABaiEAIAQgBWohBCAGQQFqIgYgA0gNAAsLBSACQQFrIQdBACEIAkAgCCADTg0AA0AgBCAAQQAgB0EAIAdIG0ECdGoq",
  "AgA4AgAgBCAAQQEgB0EBIAdIG0ECdGoqAgA4AgQgBCAAQQIgB0ECIAdIG0ECdGoqAgA4AgggBCAAQQMgB0EDIAdIG0ECdGoqAgA4AgwgACABaiEAIAQg",
  "BWohBCAIQQFqIgggA0gNAAsLCwu6AQEHfyAEIQYCQCAGIAVODQADQCAAIAEgBkECdGooAgAgA2xBAnRqIQcgAiAGIANsQQJ0aiEIIAMhCSAJQXxxIQpB",
  "ACELAkAgCyAKTg0AA0AgCCALQQJ0aiAHIAtBAnRq/QAEAP0LBAAgC0EEaiILIApIDQALCyAKIQwCQCAMIAlODQADQCAIIAxBAnRqIAcgDEECdGr9CQIA",
  "/VoCAAAgDEEBaiIMIAlIDQALCyAGQQFqIgYgBUgNAAsLC6IDCAN/AXsCfwJ7An8CfQF7BH8gBSEHAkAgByAGTg0AA0AgACAHIANsQQJ0aiEIIAEgByAD",
  "bEECdGohCSADIQsgC0F8cSEM/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDkEAIQ8CQCAPIAxODQADQCAIIA9BAnRq/QAEACEK",
  "IA0gCiAK/eYB/eQBIQ0gD0EEaiIPIAxIDQALCyAMIRACQCAQIAtODQADQCAIIBBBAnRq/QkCACEKIA4gCiAK/eYB/eQBIQ4gEEEBaiIQIAtIDQALCyAN",
  "EAD9HwAgDv0fAJIhEUMAAIA/IBEgA7KVIASSkZUhEiACIAdBAnRqIBI4AgAgEv0TIRMgAyEUIBRBfHEhFUEAIRYCQCAWIBVODQADQCAJIBZBAnRqIAgg",
  "FkECdGr9AAQAIBP95gH9CwQAIBZBBGoiFiAVSA0ACwsgFSEXAkAgFyAUTg0AA0AgCSAXQQJ0aiAIIBdBAnRq/QkCACAT/eYB/VoCAAAgF0EBaiIXIBRI",
  "DQALCyAHQQFqIgcgBkgNAAsLC+QCBAx/BHsBfwR7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAGakgbIQ0g",
  "CyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAIBEgBGxBAnRqIRIgAUEAQQJ0aiETIAIgESAEbEEC",
  "dGohFCAOIRUCQCAVIBBODQADQCASIBVBAnRq/QAEACEWIBMgFUECdGr9AAQAIRcgFiAX/eYBIRggGCEZIBQgFUECdGogGf0LBAAgFUEEaiIVIBBIDQAL",
  "CyAQIRoCQCAaIA9ODQADQCASIBpBAnRq/QkCACEbIBMgGkECdGr9CQIAIRwgGyAc/eYBIR0gHSEeIBQgGkECdGogHv0fADgCACAaQQFqIhogD0gNAAsL",
  "IBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwvMAQEHfyAKIQwCQCAMIAtODQADQCAJIAwgCG5qIARsIQ0gByAMIAhwQQN0aiEOIAQgDmshDyABIAwg",
  "BmxBBXRqIRBBAEEAIA9BAEobIREgACANIA4gEWpqIANsIAVqQQJ0aiADQQJ0IA8gEWtBBCAPIBFrQQRIGyAGIBBBIBABQQRBACAPQQRKGyESIAAgDSAO",
  "IBJqaiADbCAFakECdGogA0ECdCAPIBJrQQQgDyASa0EESBsgBiAQQRBqQSAQASAMQQFqIgwgC0gNAAsLC/0DAR9/IAogDWpBAWsgDW4hEyAEIAxqQQFr",
  "IAxuIRQgBkECdCEVIAhBBXQhFiAKQQhqQQFrQQhuIRcgBUECdCEYIBEhGQJAIBkgEk4NAANAIA4gGWwgD24hGiAOIBlBAWpsIA9uIRsgGiEcAkAgHCAb",
  "Tg0AA0AgHCATbiEdIB0gFG4hHiALIB5qIR8gHSAUcCAMbCEgIAQgICAMaiAEICAgDGpIGyEhIBwgE3AgDWwhIiAKICIgDWogCiAiIA1qSBshIyAAIB8g",
  "BGwgBmxBAnRqISQgAiAfIARsIAVsQQJ0aiElQQAhJgJAICYgCE4NAANAQYACIAggJmtBgAIgCCAma0gbIScgByAmaiEoIBAgJkEASnIhKUEAQQEgKRsh",
  "KiAgISsCQCArICFODQADQCAhICtBIGogISArQSBqSBshLCAiIS0CQCAtICNODQADQEF/IS8gASAeIBdsIC1BCG5qIBZsaiEuIC4gJkEFdGohLiAJIC1q",
  "ITAgBSAwayExICQgKyAVbGogKEECdGogFSAVQQJ0IC5BICAlICsgGGxqIDBBAnRqIBggJyAvICogLCArayAxEAMgLUEIaiItICNIDQALCyArQSBqIisg",
  "IUgNAAsLICZBgAJqIiYgCEgNAAsLIBxBAWoiHCAbSA0ACwsgGUEBaiIZIBJIDQALCwvYAgQLfwN7AX8DeyACIAVqQQFrIAVuIQggBiEJAkAgCSAHTg0A",
  "A0AgCSAIbiAEbCEKIAMgCiAEaiADIAogBGpIGyELIAkgCHAgBWwhDCACIAwgBWogAiAMIAVqSBshDSAMIA0gDGtBfHFqIQ4gCiEPAkAgDyALTg0AA0Ag",
  "AEEAQQJ0aiEQIAFBAEECdGohESAMIRICQCASIA5ODQADQCAQIBJBAnRq/QAEACETIBP9DAAAAEAAAABAAAAAQAAAAED95gEhFCAUIRUgESASQQJ0aiAV",
  "/QsEACASQQRqIhIgDkgNAAsLIA4hFgJAIBYgDU4NAANAIBAgFkECdGr9CQIAIRcgF/0MAAAAQAAAAEAAAABAAAAAQP3mASEYIBghGSARIBZBAnRqIBn9",
  "HwA4AgAgFkEBaiIWIA1IDQALCyAPQQFqIg8gC0gNAAsLIAlBAWoiCSAHSA0ACwsL3gIEDH8EewF/BHsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANA",
  "IAogCW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABB",
  "AEECdGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04NAANAIBEgFEECdGr9AAQAIRUgEiAUQQJ0av0ABAAhFiAVIBb95AEhFyAXIRggEyAU",
  "QQJ0aiAY/QsEACAUQQRqIhQgD0gNAAsLIA8hGQJAIBkgDk4NAANAIBEgGUECdGr9CQIAIRogEiAZQQJ0av0JAgAhGyAaIBv95AEhHCAcIR0gEyAZQQJ0",
  "aiAd/R8AOAIAIBlBAWoiGSAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC7sDBAd/BnsCfwR9IANBAXYhCSAHIQoCQCAKIAhODQADQCAA",
  "IAogA2xBAnRqIQsgAiAKIANsQQJ0aiEMIAEgCiAFbiAEcCADbEECdGohDSAJQXxxIQ5BACEPAkAgDyAOTg0AA0AgDSAPQQF0QQJ0av0ABAAhECANIA9B",
  "AXRBAnRq/QAEECERIBAgEf0NAAECAwgJCgsQERITGBkaGyESIBAgEf0NBAUGBwwNDg8UFRYXHB0eHyAG/RP95gEhEyALIA9BAnRq/QAEACEUIAsgDyAJ",
  "akECdGr9AAQAIRUgDCAPQQJ0aiAUIBL95gEgFSAT/eYB/eUB/QsEACAMIA8gCWpBAnRqIBQgE/3mASAVIBL95gH95AH9CwQAIA9BBGoiDyAOSA0ACwsg",
  "DiEWAkAgFiAJTg0AA0AgDSAWQQF0QQJ0aiEXIBcqAgAhGCAXKgIEIAaUIRkgCyAWQQJ0aioCACEaIAsgFiAJakECdGoqAgAhGyAMIBZBAnRqIBogGJQg",
  "GyAZlJM4AgAgDCAWIAlqQQJ0aiAaIBmUIBsgGJSSOAIAIBZBAWoiFiAJSA0ACwsgCkEBaiIKIAhIDQALCwvSFiEkfwN7AX8CewJ/AXsBfwF7An8DewJ/",
  "AX0BewR/AX0BewR/AX0BewR/AX0Bewd/AnsBfwF7BH8BewR/AXsEfwF7BH8gDUECdCEXIA9BAnQhGCAKQRBqQQFrQRBuIRkgFSEaAkAgGiAWTg0AA0Ag",
  "BiAaQZAJbGohGyAbQZAIaiEcIBohHQJAIB0gE04NAANAIB0gGW4hHiAeIAhuIR8gHiAIcCEgICAgCWwgCG4hISAdIBlwQQR0ISIgCiAiQRBqIAogIkEQ",
  "akgbISMgHyAIbCAKbCAMbCAgIA5saiANQQBsaiEkIB8gCWwgC2wgDGwgISAQbGogD0EAbGohJSADIB8gCmxBAnRqISYgBSAeIApsQQJ0aiEnIAshKCAi",
  "ISkCQCApICNODQADQCAEICQgKSANbGpBAnRqISogDCErICtBfHEhLEEAIS0CQCAtICxODQADQCAqIC1BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAt",
  "QQRqIi0gLEgNAAsLICwhLgJAIC4gK04NAANAICogLkECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAuQQFqIi4gK0gNAAsLICggJiApQQJ0aigCACAo",
  "ICYgKUECdGooAgBIGyEoIClBAWoiKSAjSA0ACwtBACEvAkAgL0GAAU4NAANAIBwgL2r9DOaxYf/msWH/5rFh/+axYf/9CwQAIBwgL2r9DAAAAAAAAAAA",
  "AAAAAAAAAAD9CwQQIC9BIGoiL0GAAUgNAAsLICMgCyARGyEwICghMQJAIDEgME4NAANAIDAgMUHAAGogMCAxQcAAakgbITIgASAlIDEgD2xqQQJ0aiEz",
  "IAIgJSAxIA9sakECdGohNCAiITUCQCA1ICNODQADQEEEICMgNWtBBCAjIDVrSBshNiAyIDUgNmogMiA1IDZqSBsgMiARGyE3IDcgMWshOCA4QQBKBEAg",
  "HCA1ICJrQQN0aiE5ICQgNSANbGohOiAAIDpBAnRqIBcgNiAzIBggOCAMIBIgGxAEIDX9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASAjQQFr/RH9tgEhO/0M",
  "AAAAAAAAAAAAAAAAAAAAACE8ICYgNUECdGr9CQIAIT0gPSAmIDVBAnRqQQEgNkEBa0EBIDZBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT0g",
  "PSAmIDVBAnRqQQIgNkEBa0ECIDZBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT0gPSAmIDVBAnRqQQMgNkEBa0EDIDZBAWtIG0ECdGr9CQIA",
  "/Q0AAQIDBAUGBwgJCgsQERITIT0gPSE8IBEgNyA1SnEhPkEBIT4gOf0ABAAhPyA/IUAgPgRAQQAhQQJAIEEgOE4NAANAIBsgQUEEdGohQiAxIEFq/REh",
  "QyBCIEL9AAQA/QzmsWH/5rFh/+axYf/msWH/IEMgO/07IEMgPP05/VD9Tf1S/QsEACBBQQFqIkEgOEgNAAsLC0EAIUQCQCBEIDhODQADQCA/IBsgREEE",
  "dGr9AAQA/ekBIT8gREEBaiJEIDhIDQALC/0MAAAAAAAAAAAAAAAAAAAAACFFQQAhRgJAIEYgOE4NAANAIBsgRkEEdGohRyBH/QAEACA//eUBEAUhSCA+",
  "BEAgMSBGav0RIUkgSCBJIDv9OyBJIDz9Of1Q/U39TiFICyBHIEj9CwQAIEUgSP3kASFFIEZBAWoiRiA4SA0ACwsgQCA//eUBEAUhSiA5ID/9CwQAIDkg",
  "Of0ABBAgSv3mASBF/eQB/QsEECAEIDpBAnRqIUsgSyFMIEr9HwAhTSA2QQBKIE1DAACAP1xxBEAgTf0TIU4gDCFPIE9BfHEhUEEAIVECQCBRIFBODQAD",
  "QCBMIFFBAnRqIEwgUUECdGr9AAQAIE795gH9CwQAIFFBBGoiUSBQSA0ACwsgUCFSAkAgUiBPTg0AA0AgTCBSQQJ0aiBMIFJBAnRq/QkCACBO/eYB/VoC",
  "AAAgUkEBaiJSIE9IDQALCwsgTCAXaiFMIEr9HwEhUyA2QQFKIFNDAACAP1xxBEAgU/0TIVQgDCFVIFVBfHEhVkEAIVcCQCBXIFZODQADQCBMIFdBAnRq",
  "IEwgV0ECdGr9AAQAIFT95gH9CwQAIFdBBGoiVyBWSA0ACwsgViFYAkAgWCBVTg0AA0AgTCBYQQJ0aiBMIFhBAnRq/QkCACBU/eYB/VoCAAAgWEEBaiJY",
  "IFVIDQALCwsgTCAXaiFMIEr9HwIhWSA2QQJKIFlDAACAP1xxBEAgWf0TIVogDCFbIFtBfHEhXEEAIV0CQCBdIFxODQADQCBMIF1BAnRqIEwgXUECdGr9",
  "AAQAIFr95gH9CwQAIF1BBGoiXSBcSA0ACwsgXCFeAkAgXiBbTg0AA0AgTCBeQQJ0aiBMIF5BAnRq/QkCACBa/eYB/VoCAAAgXkEBaiJeIFtIDQALCwsg",
  "TCAXaiFMIEr9HwMhXyA2QQNKIF9DAACAP1xxBEAgX/0TIWAgDCFhIGFBfHEhYkEAIWMCQCBjIGJODQADQCBMIGNBAnRqIEwgY0ECdGr9AAQAIGD95gH9",
  "CwQAIGNBBGoiYyBiSA0ACwsgYiFkAkAgZCBhTg0AA0AgTCBkQQJ0aiBMIGRBAnRq/QkCACBg/eYB/VoCAAAgZEEBaiJkIGFIDQALCwsgTCAXaiFMIBsg",
  "OCA0IBggSyAXIDYgDBAHCyA1QQRqIjUgI0gNAAsLIDFBwABqIjEgMEgNAAsLICIhZQJAIGUgI04NAANAQQQgIyBla0EEICMgZWtIGyFmIBwgZSAia0ED",
  "dGohZyBn/QAEECFoIGf9AAQAIGgQCP3kASFpIAQgJCBlIA1sakECdGohaiBmQQBKBEAgJyBlQQJ0aiBp/VoCAABDAACAPyBo/R8Alf0TIWsgDCFsIGxB",
  "fHEhbUEAIW4CQCBuIG1ODQADQCBqIG5BAnRqIGogbkECdGr9AAQAIGv95gH9CwQAIG5BBGoibiBtSA0ACwsgbSFvAkAgbyBsTg0AA0AgaiBvQQJ0aiBq",
  "IG9BAnRq/QkCACBr/eYB/VoCAAAgb0EBaiJvIGxIDQALCyBqIBdqIWoLIGZBAUoEQCAnIGVBAWpBAnRqIGn9WgIAAUMAAIA/IGj9HwGV/RMhcCAMIXEg",
  "cUF8cSFyQQAhcwJAIHMgck4NAANAIGogc0ECdGogaiBzQQJ0av0ABAAgcP3mAf0LBAAgc0EEaiJzIHJIDQALCyByIXQCQCB0IHFODQADQCBqIHRBAnRq",
  "IGogdEECdGr9CQIAIHD95gH9WgIAACB0QQFqInQgcUgNAAsLIGogF2ohagsgZkECSgRAICcgZUECakECdGogaf1aAgACQwAAgD8gaP0fApX9EyF1IAwh",
  "diB2QXxxIXdBACF4AkAgeCB3Tg0AA0AgaiB4QQJ0aiBqIHhBAnRq/QAEACB1/eYB/QsEACB4QQRqInggd0gNAAsLIHcheQJAIHkgdk4NAANAIGogeUEC",
  "dGogaiB5QQJ0av0JAgAgdf3mAf1aAgAAIHlBAWoieSB2SA0ACwsgaiAXaiFqCyBmQQNKBEAgJyBlQQNqQQJ0aiBp/VoCAANDAACAPyBo/R8Dlf0TIXog",
  "DCF7IHtBfHEhfEEAIX0CQCB9IHxODQADQCBqIH1BAnRqIGogfUECdGr9AAQAIHr95gH9CwQAIH1BBGoifSB8SA0ACwsgfCF+AkAgfiB7Tg0AA0AgaiB+",
  "QQJ0aiBqIH5BAnRq/QkCACB6/eYB/VoCAAAgfkEBaiJ+IHtIDQALCyBqIBdqIWoLIGVBBGoiZSAjSA0ACwsgHSAUaiIdIBNIDQALCyAaQQFqIhogFkgN",
  "AAsLC5YDBA1/BnsBfwZ7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAH",
  "aiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAQQBBAnRqIRIgAUEAQQJ0aiETIAJBAEECdGohFCADQQBBAnRqIRUgDiEWAkAg",
  "FiAQTg0AA0AgEiAWQQJ0av0ABAAhFyATIBZBAnRq/QAEACEYIBQgFkECdGr9AAQAIRkgGCAZ/eQBIRogFyAa/eQBIRsgGyEcIBUgFkECdGogHP0LBAAg",
  "FkEEaiIWIBBIDQALCyAQIR0CQCAdIA9ODQADQCASIB1BAnRq/QkCACEeIBMgHUECdGr9CQIAIR8gFCAdQQJ0av0JAgAhICAfICD95AEhISAeICH95AEh",
  "IiAiISMgFSAdQQJ0aiAj/R8AOAIAIB1BAWoiHSAPSA0ACwsgEUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC/QDBA1/CnsBfwp7IAQgB2pBAWsgB24h",
  "CiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAM",
  "IRECQCARIA1ODQADQCAAQQBBAnRqIRIgAUEAQQJ0aiETIAJBAEECdGohFCADQQBBAnRqIRUgDiEWAkAgFiAQTg0AA0AgEiAWQQJ0av0ABAAhFyAX/eEB",
  "IRggGBAFIRn9DAAAgD8AAIA/AACAPwAAgD8gGf3kASEaIBcgGv3nASEbIBMgFkECdGr9AAQAIRwgFCAWQQJ0av0ABAAhHSAcIB395AEhHiAbIB795gEh",
  "HyAfISAgFSAWQQJ0aiAg/QsEACAWQQRqIhYgEEgNAAsLIBAhIQJAICEgD04NAANAIBIgIUECdGr9CQIAISIgIv3hASEjICMQBSEk/QwAAIA/AACAPwAA",
  "gD8AAIA/ICT95AEhJSAiICX95wEhJiATICFBAnRq/QkCACEnIBQgIUECdGr9CQIAISggJyAo/eQBISkgJiAp/eYBISogKiErIBUgIUECdGogK/0fADgC",
  "ACAhQQFqIiEgD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwvyAwsEfwJ7An8CfQF7An8CewJ/An0BfwF9IAYhCAJAIAggB04NAANAIAAg",
  "CCAEbEECdGohCSAEIQogCkF8cSEL/QwAAID/AACA/wAAgP8AAID/IQz9DAAAgP8AAID/AACA/wAAgP8hDUEAIQ4CQCAOIAtODQADQCAMIAkgDkECdGr9",
  "AAQA/ekBIQwgDkEEaiIOIAtIDQALCyALIQ8CQCAPIApODQADQCANIAkgD0ECdGr9CQIA/ekBIQ0gD0EBaiIPIApIDQALCyAMEAn9HwAgDf0fAJchECAQ",
  "IREgEf0TIRIgBCETIBNBfHEhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwAAAAAAAAAAAAAAAAAAAAAIRZBACEXAkAgFyAUTg0AA0AgFSAJIBdBAnRq/QAE",
  "ACAS/eUBEAX95AEhFSAXQQRqIhcgFEgNAAsLIBQhGAJAIBggE04NAANAIBYgCSAYQQJ0av0JAgAgEv3lARAF/eQBIRYgGEEBaiIYIBNIDQALCyAVEAD9",
  "HwAgFv0fAJIhGSARIBn9ExAI/R8AkiEaIAMgCEECdGogGjgCACABIAhBAnRqKAIAIRtDAAAAACEcIBsgBUcEQCAaIAkgG0ECdGoqAgCTIRwLIAIgCEEC",
  "dGogHDgCACAIQQFqIgggB0gNAAsLC8cCCQR/AX0EfwF7AX0BfwF7AX8BeyAJIQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCENIAUgDSAGaiAFIA0g",
  "BmpIGyEOQwAAAAAhDyANIRACQCAQIA5ODQADQCAAIBAgA2xBAnRqIREgAyAHIBAgA2xrIAMgByAQIANsa0gbIRIgEkF8cSET/QwAAAAAAAAAAAAAAAAA",
  "AAAAIRRDAAAAACEVQQAhFgJAIBYgE04NAANAIBEgFkECdGr9AAQAIRcgFCAX/eQBIRQgFkEEaiIWIBNIDQALCyATIRgCQCAYIBJODQADQCARIBhBAnRq",
  "/QkCACEZIBUgGf0fAJIhFSAYQQFqIhggEkgNAAsLIA8gFSAUEAD9HwCSkiEPIBBBAWoiECAOSA0ACwsgASALQQJ0aiAPIAiVOAIAIAtBAWoiCyAKSA0A",
  "CwsLkAMEDH8FewF/BXsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0gAyANIAZq",
  "IAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04NAANAIBEg",
  "FEECdGr9AAQAIRUgEiAUQQJ0av0ABAAhFiAW/QwAAIA/AACAPwAAgD8AAIA//ekBIRcgFSAX/ecBIRggGCEZIBMgFEECdGogGf0LBAAgFEEEaiIUIA9I",
  "DQALCyAPIRoCQCAaIA5ODQADQCARIBpBAnRq/QkCACEbIBIgGkECdGr9CQIAIRwgHP0MAACAPwAAgD8AAIA/AACAP/3pASEdIBsgHf3nASEeIB4hHyAT",
  "IBpBAnRqIB/9HwA4AgAgGkEBaiIaIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLigMEC38EewF/BHsgAiAFakEBayAFbiEIIAYhCQJA",
  "IAkgB04NAANAIAkgCG4gBGwhCiADIAogBGogAyAKIARqSBshCyAJIAhwIAVsIQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxrQXxxaiEOIAohDwJAIA8g",
  "C04NAANAIABBAEECdGohECABQQBBAnRqIREgDCESAkAgEiAOTg0AA0AgECASQQJ0av0ABAAhEyAT/QwAAIA/AACAPwAAgD8AAIA//ekBIRT9DAAAgD8A",
  "AIA/AACAPwAAgD8gFP3nASEVIBUhFiARIBJBAnRqIBb9CwQAIBJBBGoiEiAOSA0ACwsgDiEXAkAgFyANTg0AA0AgECAXQQJ0av0JAgAhGCAY/QwAAIA/",
  "AACAPwAAgD8AAIA//ekBIRn9DAAAgD8AAIA/AACAPwAAgD8gGf3nASEaIBohGyARIBdBAnRqIBv9HwA4AgAgF0EBaiIXIA1IDQALCyAPQQFqIg8gC0gN",
  "AAsLIAlBAWoiCSAHSA0ACwsLlAIFAXsLfwF7AX8BeyAA/QkCACEIIAIgBWpBAWsgBW4hCSAGIQoCQCAKIAdODQADQCAKIAluIARsIQsgAyALIARqIAMg",
  "CyAEakgbIQwgCiAJcCAFbCENIAIgDSAFaiACIA0gBWpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIA0h",
  "EwJAIBMgD04NAANAIAghFCASIBNBAnRqIBT9CwQAIBNBBGoiEyAPSA0ACwsgDyEVAkAgFSAOTg0AA0AgCCEWIBIgFUECdGogFv0fADgCACAVQQFqIhUg",
  "DkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAdIDQALCwuiAwUIfwF7AX0BewV/IAchCQJAIAkgCE4NAANAIAAgCSAFbEECdGohCiAEIAkgBWxBAnRq",
  "IQsgASAJQQJ0aigCACEMIAwgBkYEQCAFIQ0gDUF8cSEOQQAhDwJAIA8gDk4NAANAIAsgD0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIA9BBGoiDyAO",
  "SA0ACwsgDiEQAkAgECANTg0AA0AgCyAQQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIBBBAWoiECANSA0ACwsFIAIgCUECdGoqAgD9EyERIAMgCUEC",
  "dGoqAgAhEiAS/RMhEyAFIRQgFEF8cSEVQQAhFgJAIBYgFU4NAANAIAsgFkECdGogCiAWQQJ0av0ABAAgEf3lARAFIBP95gH9CwQAIBZBBGoiFiAVSA0A",
  "CwsgFSEXAkAgFyAUTg0AA0AgCyAXQQJ0aiAKIBdBAnRq/QkCACAR/eUBEAUgE/3mAf1aAgAAIBdBAWoiFyAUSA0ACwsgCyAMQQJ0aiEYIBggGCoCACAS",
  "kzgCAAsgCUEBaiIJIAhIDQALCwu2AQEHfyAKIQwCQCAMIAtODQADQCAJIAwgCG5qIANsIQ0gByAMIAhwQQN0aiEOIAQgDmshDyABIAwgBmxBBXRqIRBB",
  "AEEAIA9BAEobIREgACANIAVqIARsIA4gEWpqQQJ0aiAEQQJ0IA8gEWsgBiAQQSAQCkEEQQAgD0EEShshEiAAIA0gBWogBGwgDiASampBAnRqIARBAnQg",
  "DyASayAGIBBBEGpBIBAKIAxBAWoiDCALSA0ACwsL5AIEDH8EewF/BHsgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmog",
  "BSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABIBEgBGxBAnRq",
  "IRMgAiARIARsQQJ0aiEUIA4hFQJAIBUgEE4NAANAIBMgFUECdGr9AAQAIRYgEiAVQQJ0av0ABAAhFyAWIBf95gEhGCAYIRkgFCAVQQJ0aiAZ/QsEACAV",
  "QQRqIhUgEEgNAAsLIBAhGgJAIBogD04NAANAIBMgGkECdGr9CQIAIRsgEiAaQQJ0av0JAgAhHCAbIBz95gEhHSAdIR4gFCAaQQJ0aiAe/R8AOAIAIBpB",
  "AWoiGiAPSA0ACwsgEUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC9QDBgd/AnsCfwF9AnsEfyAGIQgCQCAIIAdODQADQCAIIAVsIQkgACAIIAVsQQJ0",
  "aiEKIAIgCUECdGohCyADIAlBAnRqIQwgBSENIA1BfHEhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRBBACERAkAgESAOTg0A",
  "A0AgDyALIBFBAnRq/QAEACAKIBFBAnRq/QAEAP3mAf3kASEPIBFBBGoiESAOSA0ACwsgDiESAkAgEiANTg0AA0AgECALIBJBAnRq/QkCACAKIBJBAnRq",
  "/QkCAP3mAf3kASEQIBJBAWoiEiANSA0ACwsgDxAA/R8AIBD9HwCSIRMgEyAFspX9EyEUIAEgCEECdGoqAgD9EyEVIAUhFiAWQXxxIRdBACEYAkAgGCAX",
  "Tg0AA0AgDCAYQQJ0aiAVIAsgGEECdGr9AAQAIAogGEECdGr9AAQAIBT95gH95QH95gH9CwQAIBhBBGoiGCAXSA0ACwsgFyEZAkAgGSAWTg0AA0AgDCAZ",
  "QQJ0aiAVIAsgGUECdGr9CQIAIAogGUECdGr9CQIAIBT95gH95QH95gH9WgIAACAZQQFqIhkgFkgNAAsLIAhBAWoiCCAHSA0ACwsL9gMBH38gCiANakEB",
  "ayANbiETIAQgDGpBAWsgDG4hFCAEQQJ0IRUgCEEFdCEWIApBCGpBAWtBCG4hFyAFQQJ0IRggESEZAkAgGSASTg0AA0AgDiAZbCAPbiEaIA4gGUEBamwg",
  "D24hGyAaIRwCQCAcIBtODQADQCAcIBNuIR0gHSAUbiEeIAsgHmohHyAdIBRwIAxsISAgBCAgIAxqIAQgICAMakgbISEgHCATcCANbCEiIAogIiANaiAK",
  "ICIgDWpIGyEjIAAgHyAEbCAGbEECdGohJCACIB8gBGwgBWxBAnRqISVBACEmAkAgJiAITg0AA0BBgAIgCCAma0GAAiAIICZrSBshJyAHICZqISggECAm",
  "QQBKciEpQQBBASApGyEqICAhKwJAICsgIU4NAANAICEgK0EgaiAhICtBIGpIGyEsICIhLQJAIC0gI04NAANAQX8hLyABIB8gBmwgKGogBWwgCWogLWpB",
  "AnRqIS4gCSAtaiEwIAUgMGshMSAkICggFWxqICtBAnRqIBVBECAuIBggJSArIBhsaiAwQQJ0aiAYICcgLyAqICwgK2sgMRAGIC1BCGoiLSAjSA0ACwsg",
  "K0EgaiIrICFIDQALCyAmQYACaiImIAhIDQALCyAcQQFqIhwgG0gNAAsLIBlBAWoiGSASSA0ACwsL+QMBH38gCiANakEBayANbiETIAQgDGpBAWsgDG4h",
  "FCAGQQJ0IRUgCEEFdCEWIApBCGpBAWtBCG4hFyAFQQJ0IRggESEZAkAgGSASTg0AA0AgDiAZbCAPbiEaIA4gGUEBamwgD24hGyAaIRwCQCAcIBtODQAD",
  "QCAcIBNuIR0gHSAUbiEeIAsgHmohHyAdIBRwIAxsISAgBCAgIAxqIAQgICAMakgbISEgHCATcCANbCEiIAogIiANaiAKICIgDWpIGyEjIAAgHyAEbCAG",
  "bEECdGohJCACIB8gBGwgBWxBAnRqISVBACEmAkAgJiAITg0AA0BBgAIgCCAma0GAAiAIICZrSBshJyAHICZqISggECAmQQBKciEpQQBBASApGyEqICAh",
  "KwJAICsgIU4NAANAICEgK0EgaiAhICtBIGpIGyEsICIhLQJAIC0gI04NAANAQX8hLyABIB8gBmwgKGogBWwgCWogLWpBAnRqIS4gCSAtaiEwIAUgMGsh",
  "MSAkICsgFWxqIChBAnRqIBUgFUECdCAuIBggJSArIBhsaiAwQQJ0aiAYICcgLyAqICwgK2sgMRADIC1BCGoiLSAjSA0ACwsgK0EgaiIrICFIDQALCyAm",
  "QYACaiImIAhIDQALCyAcQQFqIhwgG0gNAAsLIBlBAWoiGSASSA0ACwsLvAMEDH8IewF/CHsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4g",
  "BWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGoh",
  "ESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04NAANAIBEgFEECdGr9AAQAIRUgFf3hASEWIBYQBSEX/QwAAIA/AACAPwAAgD8AAIA/IBf95AEh",
  "GCAVIBj95wEhGSASIBRBAnRq/QAEACEaIBkgGv3mASEbIBshHCATIBRBAnRqIBz9CwQAIBRBBGoiFCAPSA0ACwsgDyEdAkAgHSAOTg0AA0AgESAdQQJ0",
  "av0JAgAhHiAe/eEBIR8gHxAFISD9DAAAgD8AAIA/AACAPwAAgD8gIP3kASEhIB4gIf3nASEiIBIgHUECdGr9CQIAISMgIiAj/eYBISQgJCElIBMgHUEC",
  "dGogJf0fADgCACAdQQFqIh0gDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwu6BQQNfxB7AX8QeyAEIAdqQQFrIAduIQogCCELAkAgCyAJ",
  "Tg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0A",
  "A0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBQgFkECdGr9AAQAIRcgEiAWQQJ0av0ABAAhGCAY",
  "/eEBIRkgGRAFIRr9DAAAgD8AAIA/AACAPwAAgD8gGv3kASEb/QwAAIA/AACAPwAAgD8AAIA/IBv95wEhHCAYIBv95wEhHSAYEAUhHv0MAACAPwAAgD8A",
  "AIA/AACAPyAe/eQBIR/9DAAAgL8AAIC/AACAvwAAgL8gH/3nASEgIB0gIP3mASEhIBwgIf3lASEiIBMgFkECdGr9AAQAISMgIiAj/eYBISQgFyAk/eYB",
  "ISUgJSEmIBUgFkECdGogJv0LBAAgFkEEaiIWIBBIDQALCyAQIScCQCAnIA9ODQADQCAUICdBAnRq/QkCACEoIBIgJ0ECdGr9CQIAISkgKf3hASEqICoQ",
  "BSEr/QwAAIA/AACAPwAAgD8AAIA/ICv95AEhLP0MAACAPwAAgD8AAIA/AACAPyAs/ecBIS0gKSAs/ecBIS4gKRAFIS/9DAAAgD8AAIA/AACAPwAAgD8g",
  "L/3kASEw/QwAAIC/AACAvwAAgL8AAIC/IDD95wEhMSAuIDH95gEhMiAtIDL95QEhMyATICdBAnRq/QkCACE0IDMgNP3mASE1ICggNf3mASE2IDYhNyAV",
  "ICdBAnRqIDf9HwA4AgAgJ0EBaiInIA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLvAMEDH8IewF/CHsgAyAGakEBayAGbiEJIAchCgJA",
  "IAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAg",
  "DE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04NAANAIBIgFEECdGr9AAQAIRUgESAUQQJ0av0ABAAhFiAW/eEBIRcg",
  "FxAFIRj9DAAAgD8AAIA/AACAPwAAgD8gGP3kASEZIBYgGf3nASEaIBUgGv3mASEbIBshHCATIBRBAnRqIBz9CwQAIBRBBGoiFCAPSA0ACwsgDyEdAkAg",
  "HSAOTg0AA0AgEiAdQQJ0av0JAgAhHiARIB1BAnRq/QkCACEfIB/94QEhICAgEAUhIf0MAACAPwAAgD8AAIA/AACAPyAh/eQBISIgHyAi/ecBISMgHiAj",
  "/eYBISQgJCElIBMgHUECdGogJf0fADgCACAdQQFqIh0gDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwuVBAQPfwp7AX8KeyAHIApqQQFr",
  "IApuIQ0gCyEOAkAgDiAMTg0AA0AgDiANbiAJbCEPIAggDyAJaiAIIA8gCWpIGyEQIA4gDXAgCmwhESAHIBEgCmogByARIApqSBshEiARIBIgEWtBfHFq",
  "IRMgDyEUAkAgFCAQTg0AA0AgAEEAQQJ0aiEVIAEgFCAHbEECdGohFiACIBQgB2xBAnRqIRcgAyAUIAdsQQJ0aiEYIAQgFCAHbEECdGohGSAFIBQgB2xB",
  "AnRqIRogESEbAkAgGyATTg0AA0AgFiAbQQJ0av0ABAAhHCAXIBtBAnRq/QAEACEdIBwgHf3kASEeIBggG0ECdGr9AAQAIR8gHiAf/eQBISAgGSAbQQJ0",
  "av0ABAAhISAgICH95AEhIiAVIBtBAnRq/QAEACEjICIgI/3mASEkICQhJSAaIBtBAnRqICX9CwQAIBtBBGoiGyATSA0ACwsgEyEmAkAgJiASTg0AA0Ag",
  "FiAmQQJ0av0JAgAhJyAXICZBAnRq/QkCACEoICcgKP3kASEpIBggJkECdGr9CQIAISogKSAq/eQBISsgGSAmQQJ0av0JAgAhLCArICz95AEhLSAVICZB",
  "AnRq/QkCACEuIC0gLv3mASEvIC8hMCAaICZBAnRqIDD9HwA4AgAgJkEBaiImIBJIDQALCyAUQQFqIhQgEEgNAAsLIA5BAWoiDiAMSA0ACwsLsAIEBn8C",
  "ewJ/AX0gCCEKAkAgCiAJTg0AA0AgCiAEbiADbiADbCAEbCAFbCAKIARuIANwIAdsaiAKIARwIAZsaiELIAAgC0ECdGohDCABIAtBAnRqIQ0gBSEOIA5B",
  "fHEhD/0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRFBACESAkAgEiAPTg0AA0AgECAMIBJBAnRq/QAEACANIBJBAnRq/QAEAP3m",
  "Af3kASEQIBJBBGoiEiAPSA0ACwsgDyETAkAgEyAOTg0AA0AgESAMIBNBAnRq/QkCACANIBNBAnRq/QkCAP3mAf3kASERIBNBAWoiEyAOSA0ACwsgEBAA",
  "/R8AIBH9HwCSIRQgAiAKQQJ0aiAUOAIAIApBAWoiCiAJSA0ACwsLqAsFJH8IewJ/AnsBfyAPQQJ0IRkgEUECdCEaIAxBEGpBAWtBEG4hGyAXIRwCQCAc",
  "IBhODQADQCAIIBxBoBBsaiEdIB1BkAhqIR4gHCEfAkAgHyAVTg0AA0AgHyAbbiEgICAgCm4hISAgIApwISIgIiALbCAKbiEjIB8gG3BBBHQhJCAMICRB",
  "EGogDCAkQRBqSBshJSAhIApsIAxsIA5sICIgEGxqIA9BAGxqISYgISALbCANbCAObCAjIBJsaiARQQBsaiEnIAUgISAMbEECdGohKCAgIAxsISkgDSEq",
  "ICQhKwJAICsgJU4NAANAIAcgJiArIA9sakECdGohLCAOIS0gLUF8cSEuQQAhLwJAIC8gLk4NAANAICwgL0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQA",
  "IC9BBGoiLyAuSA0ACwsgLiEwAkAgMCAtTg0AA0AgLCAwQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIDBBAWoiMCAtSA0ACwsgKiAoICtBAnRqKAIA",
  "ICogKCArQQJ0aigCAEgbISogK0EBaiIrICVIDQALCyAlIA0gExshMSAqITICQCAyIDFODQADQCAxIDJBwABqIDEgMkHAAGpIGyEzICcgMiARbGohNCAB",
  "IDRBAnRqITUgAiA0QQJ0aiE2ICQhNwJAIDcgJU4NAANAQQQgJSA3a0EEICUgN2tIGyE4IDMgNyA4aiAzIDcgOGpIGyAzIBMbITkgOSAyayE6IDpBAEoE",
  "QCAmIDcgD2xqITsgACA7QQJ0aiAZIDggNSAaIDogDiAUIB0QBCAEIDtBAnRqIBkgOCA2IBogOiAOQwAAgD8gHhAEICkgN2ohPCADIDxBAnRq/QkCACE9",
  "ID0gAyA8QQJ0akEBIDhBAWtBASA4QQFrSBtBAnRq/QkCAP0NAAECAxAREhMQERITEBESEyE9ID0gAyA8QQJ0akECIDhBAWtBAiA4QQFrSBtBAnRq/QkC",
  "AP0NAAECAwQFBgcQERITEBESEyE9ID0gAyA8QQJ0akEDIDhBAWtBAyA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcICQoLEBESEyE9ID0hPiAGIDxBAnRq",
  "/QkCACE/ID8gBiA8QQJ0akEBIDhBAWtBASA4QQFrSBtBAnRq/QkCAP0NAAECAxAREhMQERITEBESEyE/ID8gBiA8QQJ0akECIDhBAWtBAiA4QQFrSBtB",
  "AnRq/QkCAP0NAAECAwQFBgcQERITEBESEyE/ID8gBiA8QQJ0akEDIDhBAWtBAyA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcICQoLEBESEyE/ID8hQCA3",
  "/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEhQSATRQRAIA39ESFBC/0MAAAAAAAAAAAAAAAAAAAAACFCICggN0ECdGr9CQIAIUMgQyAoIDdBAnRqQQEgOEEB",
  "a0EBIDhBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIUMgQyAoIDdBAnRqQQIgOEEBa0ECIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQ",
  "ERITIUMgQyAoIDdBAnRqQQMgOEEBa0EDIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBwgJCgsQERITIUMgQyFCIBT9EyFEQQAhRQJAIEUgOk4NAANAIEVB",
  "BHQhRiAdIEZq/QAEACA+/eUBEAUhRyAyIEVq/REhSCBHIEggQf07IEggQv05/VD9Tf1OIUcgHiBGaiFJIEkgRyBJ/QAEACBA/eUB/eYBIET95gH9CwQA",
  "IEVBAWoiRSA6SA0ACwsgHiA6IDUgGiAHIDtBAnRqIBkgOCAOEAcLIDdBBGoiNyAlSA0ACwsgMkHAAGoiMiAxSA0ACwsgHyAWaiIfIBVIDQALCyAcQQFq",
  "IhwgGEgNAAsLC6wIBCZ/AXsEfwJ7IBBBAnQhGiASQQJ0IRsgDkEQakEBa0EQbiEcIBghHQJAIB0gGU4NAANAIAkgHUGgEGxqIR4gHkGQCGohHyAdISAC",
  "QCAgIBZODQADQCAgIBxuISEgISAMbiEiICEgDHAhIyAgIBxwQQR0ISQgDiAkQRBqIA4gJEEQakgbISUgIiAMbCAObCAPbCAjIBNsaiASQQBsaiEmIAUg",
  "IiANbEECdGohJyAkISgCQCAoICVODQADQCAmICggEmxqISkgByApQQJ0aiEqIAggKUECdGohKyAPISwgLEF8cSEtQQAhLgJAIC4gLU4NAANAICogLkEC",
  "dGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAICsgLkECdGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIC5BBGoiLiAtSA0ACwsgLSEvAkAgLyAsTg0AA0AgKiAv",
  "QQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAICsgL0ECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAvQQFqIi8gLEgNAAsLIChBAWoiKCAlSA0ACwsg",
  "IyALbCAMakEBayAMbiEwICNBAWogC2wgDGpBAWsgDG4hMQJAIDAgMU4NAANAICIgC2wgDWwgD2wgMCARbGogEEEAbGohMiAiIAtsIDBqIA1sITMgJEEA",
  "IBQbITQgNCE1AkAgNSANTg0AA0AgDSA1QcAAaiANIDVBwABqSBshNiAyIDUgEGxqITcgACA3QQJ0aiE4IAQgN0ECdGohOSA2IDVrITpBASE7QQAhOyA1",
  "ITwCQCA8IDZODQADQCA7ICcgPEECdGooAgAgJUhyITsgPEEBaiI8IDZIDQALCyA7BEAgJCE9AkAgPSAlTg0AA0BBBCAlID1rQQQgJSA9a0gbIT4gJiA9",
  "IBJsaiE/IAEgP0ECdGogGyA+IDggGiA6IA8gFSAeEAQgAiA/QQJ0aiAbID4gOSAaIDogD0MAAIA/IB8QBCA9/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEh",
  "QEEAIUECQCBBIDpODQADQCA1IEFqIUIgMyBCaiFDIB4gQUEEdGohRCBE/QAEACADIENBAnRq/QkCAP3lARAFIUUgQCBCIA4gFBv9Ef07IUYgRiBAICcg",
  "QkECdGooAgD9Ef05/VAhRiBFIEb9Tf1OIUUgRCBF/QsEACBEIEUgFf0T/eYBIET9AASQCCAGIENBAnRq/QkCAP3lAf3mAf0LBJAIIEFBAWoiQSA6SA0A",
  "CwsgHiA6IDkgGiAIID9BAnRqIBsgPiAPEAcgHyA6IDggGiAHID9BAnRqIBsgPiAPEAcgPUEEaiI9ICVIDQALCwsgNUHAAGoiNSANSA0ACwsgMEEBaiIw",
  "IDFIDQALCyAgIBdqIiAgFkgNAAsLIB1BAWoiHSAZSA0ACwsLzgMEDn8IewF/CHsgBSAIakEBayAIbiELIAkhDAJAIAwgCk4NAANAIAwgC24gB2whDSAG",
  "IA0gB2ogBiANIAdqSBshDiAMIAtwIAhsIQ8gBSAPIAhqIAUgDyAIakgbIRAgDyAQIA9rQXxxaiERIA0hEgJAIBIgDk4NAANAIABBAEECdGohEyABQQBB",
  "AnRqIRQgAkEAQQJ0aiEVIANBAEECdGohFiAEQQBBAnRqIRcgDyEYAkAgGCARTg0AA0AgEyAYQQJ0av0ABAAhGSAUIBhBAnRq/QAEACEaIBkgGv3kASEb",
  "IBUgGEECdGr9AAQAIRwgGyAc/eQBIR0gFiAYQQJ0av0ABAAhHiAdIB795AEhHyAfISAgFyAYQQJ0aiAg/QsEACAYQQRqIhggEUgNAAsLIBEhIQJAICEg",
  "EE4NAANAIBMgIUECdGr9CQIAISIgFCAhQQJ0av0JAgAhIyAiICP95AEhJCAVICFBAnRq/QkCACElICQgJf3kASEmIBYgIUECdGr9CQIAIScgJiAn/eQB",
  "ISggKCEpIBcgIUECdGogKf0fADgCACAhQQFqIiEgEEgNAAsLIBJBAWoiEiAOSA0ACwsgDEEBaiIMIApIDQALCwvaAwQOfwh7AX8IeyAGIAlqQQFrIAlu",
  "IQwgCiENAkAgDSALTg0AA0AgDSAMbiAIbCEOIAcgDiAIaiAHIA4gCGpIGyEPIA0gDHAgCWwhECAGIBAgCWogBiAQIAlqSBshESAQIBEgEGtBfHFqIRIg",
  "DiETAkAgEyAPTg0AA0AgAEEAQQJ0aiEUIAEgEyAGbEECdGohFSACIBMgBmxBAnRqIRYgAyATIAZsQQJ0aiEXIAQgEyAGbEECdGohGCAQIRkCQCAZIBJO",
  "DQADQCAVIBlBAnRq/QAEACEaIBYgGUECdGr9AAQAIRsgGiAb/eQBIRwgFyAZQQJ0av0ABAAhHSAcIB395AEhHiAUIBlBAnRq/QAEACEfIB4gH/3mASEg",
  "ICAhISAYIBlBAnRqICH9CwQAIBlBBGoiGSASSA0ACwsgEiEiAkAgIiARTg0AA0AgFSAiQQJ0av0JAgAhIyAWICJBAnRq/QkCACEkICMgJP3kASElIBcg",
  "IkECdGr9CQIAISYgJSAm/eQBIScgFCAiQQJ0av0JAgAhKCAnICj95gEhKSApISogGCAiQQJ0aiAq/R8AOAIAICJBAWoiIiARSA0ACwsgE0EBaiITIA9I",
  "DQALCyANQQFqIg0gC0gNAAsLC9kCCQR/AX0EfwF7AX0BfwJ7AX8CeyAJIQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCENIAUgDSAGaiAFIA0gBmpI",
  "GyEOQwAAAAAhDyANIRACQCAQIA5ODQADQCAAIBAgA2xBAnRqIREgAyAHIBAgA2xrIAMgByAQIANsa0gbIRIgEkF8cSET/QwAAAAAAAAAAAAAAAAAAAAA",
  "IRRDAAAAACEVQQAhFgJAIBYgE04NAANAIBEgFkECdGr9AAQAIRcgFyAX/eYBIRggFCAY/eQBIRQgFkEEaiIWIBNIDQALCyATIRkCQCAZIBJODQADQCAR",
  "IBlBAnRq/QkCACEaIBogGv3mASEbIBUgG/0fAJIhFSAZQQFqIhkgEkgNAAsLIA8gFSAUEAD9HwCSkiEPIBBBAWoiECAOSA0ACwsgASALQQJ0aiAPIAiV",
  "OAIAIAtBAWoiCyAKSA0ACwsLpAMEDX8HewF/B3sgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSAL",
  "IApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEUIANB",
  "AEECdGohFSAOIRYCQCAWIBBODQADQCASIBZBAnRq/QAEACEXIBMgFkECdGr9AAQAIRggFCAWQQJ0av0ABAAhGSAYIBn95AEhGiAXIBr95AEhGyAb/eMB",
  "IRwgHCEdIBUgFkECdGogHf0LBAAgFkEEaiIWIBBIDQALCyAQIR4CQCAeIA9ODQADQCASIB5BAnRq/QkCACEfIBMgHkECdGr9CQIAISAgFCAeQQJ0av0J",
  "AgAhISAgICH95AEhIiAfICL95AEhIyAj/eMBISQgJCElIBUgHkECdGogJf0fADgCACAeQQFqIh4gD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlI",
  "DQALCwuoBwUFexB/FHsBfxR7IAT9CQIAIQ0gBf0JAgAhDiANIA795wEhDyAG/QkCACEQIBD94wEhESAHIApqQQFrIApuIRIgCyETAkAgEyAMTg0AA0Ag",
  "EyASbiAJbCEUIAggFCAJaiAIIBQgCWpIGyEVIBMgEnAgCmwhFiAHIBYgCmogByAWIApqSBshFyAWIBcgFmtBfHFqIRggFCEZAkAgGSAVTg0AA0AgAEEA",
  "QQJ0aiEaIAFBAEECdGohGyACQQBBAnRqIRwgA0EAQQJ0aiEdIARBAEECdGohHiAFQQBBAnRqIR8gBkEAQQJ0aiEgIBYhIQJAICEgGE4NAANAIBogIUEC",
  "dGr9AAQAISIgGyAhQQJ0av0ABAAhI/0MZmZmP2ZmZj9mZmY/ZmZmPyAj/eYBISQgHSAhQQJ0av0ABAAhJf0MzczMPc3MzD3NzMw9zczMPSAl/eYBISYg",
  "JCAm/eQBIScgHCAhQQJ0av0ABAAhKP0Md75/P3e+fz93vn8/d75/PyAo/eYBISkgJSAl/eYBISr9DG8SgzpvEoM6bxKDOm8SgzogKv3mASErICkgK/3k",
  "ASEsICz94wEhLSAtIBH95wEhLiAu/Qx3zCsyd8wrMnfMKzJ3zCsy/eQBIS8gJyAv/ecBITAgDyAw/eYBITEgIiAx/eUBITIgMiEzICchNCAsITUgGiAh",
  "QQJ0aiAz/QsEACAbICFBAnRqIDT9CwQAIBwgIUECdGogNf0LBAAgIUEEaiIhIBhIDQALCyAYITYCQCA2IBdODQADQCAaIDZBAnRq/QkCACE3IBsgNkEC",
  "dGr9CQIAITj9DGZmZj9mZmY/ZmZmP2ZmZj8gOP3mASE5IB0gNkECdGr9CQIAITr9DM3MzD3NzMw9zczMPc3MzD0gOv3mASE7IDkgO/3kASE8IBwgNkEC",
  "dGr9CQIAIT39DHe+fz93vn8/d75/P3e+fz8gPf3mASE+IDogOv3mASE//QxvEoM6bxKDOm8SgzpvEoM6ID/95gEhQCA+IED95AEhQSBB/eMBIUIgQiAR",
  "/ecBIUMgQ/0Md8wrMnfMKzJ3zCsyd8wrMv3kASFEIDwgRP3nASFFIA8gRf3mASFGIDcgRv3lASFHIEchSCA8IUkgQSFKIBogNkECdGogSP0fADgCACAb",
  "IDZBAnRqIEn9HwA4AgAgHCA2QQJ0aiBK/R8AOAIAIDZBAWoiNiAXSA0ACwsgGUEBaiIZIBVIDQALCyATQQFqIhMgDEgNAAsLCw==",
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
  outputs: { loss: 316, rows: 317, gradientNorm: 318, "evaluate.loss": 1444, "evaluate.rows": 1445 },
  microBatches: 1,
};

const meta: Meta = {
  "model": "examples/words/model.ts",
  "plan": {
    "budgetBytes": 27262976,
    "predictedBytes": 25034752,
    "keepAllBytes": 62259200,
    "minimumBytes": 20774912,
    "loadBytes": 25018176,
    "arenaBytes": 25018176
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
    "rank": 8,
    "alpha": 16,
    "rsLora": false,
    "dropout": 0
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
