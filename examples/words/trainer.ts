/*
 * Trainer of examples/words/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget     26.00 MiB (27262976)
 *   allocated  24.38 MiB (25559040)  peak at d blocks.5.g map model.ts:82
 *   keep-all   59.31 MiB (62193664)  with every residual kept as it is
 *   minimum    19.81 MiB (20774912)  the smallest budget that would do
 *   LOAD       24.34 MiB (25517888)  most bytes alive at once
 *   H          24.34 MiB (25517888)  equal: nothing lost
 *
 *   weights      5.35 MiB  21.9 %
 *   adapter      0.43 MiB   1.8 %
 *   optimizer    0.86 MiB   3.5 %
 *   inputs       28.3 KiB   0.1 %
 *   activations  9.79 MiB  40.1 %
 *   workspace    7.89 MiB  32.4 %
 *   staging      40.2 KiB   0.2 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor                          layers  shape            policy       stored  error  from
 *   blocks.*.h                      0–5     [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:73
 *   blocks.*.linear(q_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:74
 *   rope                            0–2     [8, 128, 4, 32]  recompute  0.00 MiB  0      examples/words/model.ts:74
 *   blocks.*.linear(k_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:75
 *   rope                            0–5     [8, 128, 2, 32]  keep       1.50 MiB  0      examples/words/model.ts:75
 *   blocks.*.linear(v_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:76
 *   blocks.*.linear(v_proj)         0–5     [8, 128, 64]     recompute  0.00 MiB  0      examples/words/model.ts:76
 *   attention                       0–5     [8, 128, 4, 32]  recompute  0.00 MiB  0      examples/words/model.ts:77
 *   blocks.*.attention              0–5     [8, 4, 128]      recompute  0.00 MiB  0      examples/words/model.ts:77
 *   blocks.*.linear(o_proj) low     0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:78
 *   blocks.*.a                      0–5     [8, 128, 128]    keep       3.00 MiB  0      examples/words/model.ts:78
 *   blocks.*.m                      0–5     [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:80
 *   blocks.*.linear(gate_proj) low  0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(gate_proj)      0–5     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(up_proj) low    0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(up_proj)        0–5     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.g                      0–5     [8, 128, 352]    recompute  0.00 MiB  0      examples/words/model.ts:81
 *   blocks.*.linear(down_proj) low  0–5     [8, 128, 8]      keep       0.19 MiB  0      examples/words/model.ts:82
 *   blocks.*.x                      0–5     [8, 128, 128]    keep       3.00 MiB  0      examples/words/model.ts:82
 *   rope                            3–5     [8, 128, 4, 32]  keep       1.50 MiB  0      examples/words/model.ts:74
 *   rmsNorm(norm)                           [8, 128, 128]    recompute  0.00 MiB  0      examples/words/model.ts:92
 *   crossEntropy                            [8, 128]         keep        4.0 KiB  0      examples/words/model.ts:100
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWasm as open } from "../../runtime/wasm.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [25559040], bytes: 25559040, packed: 25517888, load: 25517888 };

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
  shared_5: at(0, 6984448, 4096), // workspace u32[1024]; then d blocks.0.q_proj.lora_A f32[8, 128]; then rows f32[8, 128]
  workspace: at(0, 6984448, 11264), // workspace u32[2816]
  shared_6: at(0, 6984448, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]; then blocks.0.linear(gate_proj) low f32[8, 128, 8]; then 10 more
  workspace_2: at(0, 6984448, 65536), // workspace u32[16384]
  workspace_3: at(0, 6984448, 180224), // workspace u32[45056]
  shared_7: at(0, 6984448, 524288), // x f32[8, 128, 128]; then blocks.0.x f32[8, 128, 128]; then blocks.1.x f32[8, 128, 128]; then 4 more
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
  d_blocks_0_v_proj_lora_A: at(0, 7312128, 4096), // d blocks.0.v_proj.lora_A f32[8, 128]
  blocks_0_linear_v_proj_low: at(0, 7312128, 32768), // blocks.0.linear(v_proj) low f32[8, 128, 8]
  blocks_0_h: at(0, 7312128, 524288), // blocks.0.h f32[8, 128, 128]
  d_blocks_0_k_proj_lora_B: at(0, 7316224, 2048), // d blocks.0.k_proj.lora_B f32[64, 8]
  shared_17: at(0, 7344896, 1792),
  workspace_7: at(0, 7344896, 2048), // workspace u32[512]
  shared_18: at(0, 7344896, 4096), // rows f32[8, 128]; then workspace u32[1024]
  blocks_0_linear_v_proj_high: at(0, 7344896, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]
  attention: at(0, 7344896, 524288), // attention f32[8, 128, 4, 32]
  shared_19: at(0, 7346688, 1792),
  shared_20: at(0, 7348480, 512),
  loss: at(0, 7348992, 4), // loss f32[]
  shared_21: at(0, 7349056, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_0_h_2: at(0, 7349056, 524288), // blocks.0.h f32[8, 128, 128]
  blocks_0_a: at(0, 7381824, 524288), // blocks.0.a f32[8, 128, 128]
  blocks_5_linear_down_proj_low: at(0, 7508736, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]
  workspace_8: at(0, 7508736, 74752), // workspace u32[18688]
  workspace_9: at(0, 7508736, 180224), // workspace u32[45056]
  shared_22: at(0, 7508736, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]; then blocks.1.linear(v_proj) high f32[8, 128, 64]; then blocks.2.linear(v_proj) high f32[8, 128, 64]; then 3 more
  shared_23: at(0, 7508736, 524288), // blocks.0.h f32[8, 128, 128]; then blocks.0.linear(o_proj) base f32[8, 128, 128]; then blocks.0.linear(down_proj) base f32[8, 128, 128]; then 15 more
  workspace_10: at(0, 7541504, 11264), // workspace u32[2816]
  shared_24: at(0, 7583488, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then 3 more
  workspace_11: at(0, 7607040, 2048), // workspace u32[512]
  shared_25: at(0, 7770880, 32768), // blocks.0.linear(v_proj) low f32[8, 128, 8]; then blocks.1.linear(v_proj) low f32[8, 128, 8]; then blocks.2.linear(v_proj) low f32[8, 128, 8]; then 3 more
  shared_26: at(0, 7770880, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]; then blocks.1.linear(v_proj) f32[8, 128, 64]; then blocks.2.linear(v_proj) f32[8, 128, 64]; then 3 more
  workspace_12: at(0, 7803648, 2048), // workspace u32[512]
  workspace_13: at(0, 7836416, 2048), // workspace u32[512]
  shared_27: at(0, 7836416, 32768), // blocks.0.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.0.linear(v_proj) low f32[8, 128, 8]
  workspace_14: at(0, 7869184, 4096), // workspace u32[1024]
  blocks_0_attention: at(0, 7869184, 16384), // blocks.0.attention f32[8, 4, 128]
  blocks_0_linear_o_proj_low: at(0, 7869184, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]
  shared_28: at(0, 7873344, 524288), // d blocks.0.a f32[8, 128, 128]; then d rope f32[8, 128, 4, 32]
  workspace_15: at(0, 7901952, 4096), // workspace u32[1024]
  shared_29: at(0, 7906112, 32768), // blocks.0.linear(gate_proj) low f32[8, 128, 8]; then d blocks.0.linear(gate_proj) low f32[8, 128, 8]
  workspace_16: at(0, 7906112, 180224), // workspace u32[45056]
  shared_30: at(0, 7906112, 524288), // x f32[8, 128, 128]; then d blocks.0.m f32[8, 128, 128]
  workspace_17: at(0, 7938880, 4096), // workspace u32[1024]
  workspace_18: at(0, 7938880, 11264), // workspace u32[2816]
  shared_31: at(0, 7938880, 32768), // blocks.0.linear(gate_proj) low f32[8, 128, 8]; then blocks.0.linear(up_proj) low f32[8, 128, 8]; then d blocks.0.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_19: at(0, 7971648, 11264), // workspace u32[2816]
  shared_32: at(0, 7971648, 32768), // blocks.0.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_20: at(0, 7971648, 180224), // workspace u32[45056]
  shared_33: at(0, 7971648, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_0_linear_down_proj_low: at(0, 8004416, 32768), // blocks.0.linear(down_proj) low f32[8, 128, 8]
  blocks_0_x: at(0, 8004416, 524288), // blocks.0.x f32[8, 128, 128]
  shared_34: at(0, 8033024, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(o_proj) low f32[8, 128, 8]; then blocks.2.linear(o_proj) low f32[8, 128, 8]; then 4 more
  workspace_21: at(0, 8033024, 65536), // workspace u32[16384]
  shared_35: at(0, 8033024, 524288), // blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then blocks.0.linear(o_proj) high f32[8, 128, 128]; then 16 more
  workspace_22: at(0, 8065792, 4096), // workspace u32[1024]
  shared_36: at(0, 8397632, 524288), // x f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then d blocks.0.splitHeads f32[8, 128, 4, 32]
  shared_37: at(0, 8426240, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then 9 more
  shared_38: at(0, 8430400, 524288), // blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then blocks.0.linear(o_proj) base f32[8, 128, 128]; then d blocks.0.a f32[8, 128, 128]
  shared_39: at(0, 8528704, 32768), // blocks.1.linear(q_proj) low f32[8, 128, 8]; then d blocks.1.linear(q_proj) low f32[8, 128, 8]
  workspace_23: at(0, 8528704, 65536), // workspace u32[16384]
  blocks_0_linear_down_proj_base: at(0, 8528704, 524288), // blocks.0.linear(down_proj) base f32[8, 128, 128]
  shared_40: at(0, 8557312, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  workspace_24: at(0, 8557312, 65536), // workspace u32[16384]
  shared_41: at(0, 8557312, 262144), // blocks.0.linear(k_proj) base f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]; then blocks.1.linear(k_proj) base f32[8, 128, 64]; then 9 more
  shared_42: at(0, 8557312, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.1.linear(q_proj) high f32[8, 128, 128]; then 4 more
  workspace_25: at(0, 8561472, 4096), // workspace u32[1024]
  shared_43: at(0, 8561472, 32768), // blocks.1.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.1.linear(k_proj) low f32[8, 128, 8]; then 2 more
  workspace_26: at(0, 8590080, 4096), // workspace u32[1024]
  shared_44: at(0, 8594240, 32768), // d blocks.1.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_45: at(0, 8594240, 262144), // blocks.1.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.1.splitHeads f32[8, 128, 2, 32]
  workspace_27: at(0, 8627008, 4096), // workspace u32[1024]
  matmul: at(0, 8627008, 32768), // matmul f32[1024, 8]
  shared_46: at(0, 8819456, 32768), // workspace u32[8192]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.0.linear(v_proj) low f32[8, 128, 8]; then 10 more
  shared_47: at(0, 8819456, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(k_proj) high f32[8, 128, 64]; then 3 more
  workspace_28: at(0, 8852224, 4096), // workspace u32[1024]
  workspace_29: at(0, 8856384, 4096), // workspace u32[1024]
  shared_48: at(0, 8856384, 32768), // blocks.1.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_1_h: at(0, 8856384, 524288), // blocks.1.h f32[8, 128, 128]
  workspace_30: at(0, 8889152, 16384), // workspace u32[4096]
  shared_49: at(0, 8889152, 32768), // blocks.1.linear(o_proj) low f32[8, 128, 8]; then d blocks.1.linear(o_proj) low f32[8, 128, 8]
  workspace_31: at(0, 8889152, 65536), // workspace u32[16384]
  workspace_32: at(0, 8889152, 74752), // workspace u32[18688]
  blocks_1_linear_v_proj_high: at(0, 8889152, 262144), // blocks.1.linear(v_proj) high f32[8, 128, 64]
  d_blocks_0_v_proj_lora_B: at(0, 8921920, 2048), // d blocks.0.v_proj.lora_B f32[64, 8]
  blocks_1_linear_o_proj_low: at(0, 8921920, 32768), // blocks.1.linear(o_proj) low f32[8, 128, 8]
  workspace_33: at(0, 8921920, 65536), // workspace u32[16384]
  blocks_0_linear_v_proj_base: at(0, 8921920, 262144), // blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_50: at(0, 8921920, 524288), // blocks.1.a f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]; then blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  workspace_34: at(0, 8954688, 65536), // workspace u32[16384]
  workspace_35: at(0, 8954688, 74752), // workspace u32[18688]
  shared_51: at(0, 8954688, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_52: at(0, 8954688, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then blocks.0.linear(o_proj) high f32[8, 128, 128]
  blocks_1_attention: at(0, 8963904, 16384), // blocks.1.attention f32[8, 4, 128]
  blocks_0_linear_down_proj_high: at(0, 9052992, 524288), // blocks.0.linear(down_proj) high f32[8, 128, 128]
  shared_53: at(0, 9081600, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  rope_2: at(0, 9081600, 262144), // rope f32[8, 128, 2, 32]
  shared_54: at(0, 9081600, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then blocks.1.linear(q_proj) f32[8, 128, 128]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then 3 more
  workspace_36: at(0, 9114368, 2048), // workspace u32[512]
  workspace_37: at(0, 9114368, 4096), // workspace u32[1024]
  workspace_38: at(0, 9184064, 32768), // workspace u32[8192]
  blocks_0_linear_v_proj_high_2: at(0, 9184064, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]
  shared_55: at(0, 9216832, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.0.linear(v_proj) f32[8, 128, 64]
  shared_56: at(0, 9343744, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.1.linear(k_proj) f32[8, 128, 64]; then blocks.2.linear(k_proj) f32[8, 128, 64]; then 3 more
  shared_57: at(0, 9380672, 524288), // blocks.1.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]
  workspace_39: at(0, 9413440, 11264), // workspace u32[2816]
  matmul_2: at(0, 9413440, 32768), // matmul f32[1024, 8]
  workspace_40: at(0, 9413440, 180224), // workspace u32[45056]
  matmul_3: at(0, 9413440, 524288), // matmul f32[1024, 128]
  shared_58: at(0, 9413440, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.0.linear(gate_proj) f32[8, 128, 352]
  workspace_41: at(0, 9446208, 2048), // workspace u32[512]
  workspace_42: at(0, 9446208, 4096), // workspace u32[1024]
  shared_59: at(0, 9446208, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then d blocks.1.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_43: at(0, 9446208, 74752), // workspace u32[18688]
  workspace_44: at(0, 9446208, 180224), // workspace u32[45056]
  attentionGrad: at(0, 9446208, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_60: at(0, 9446208, 524288), // blocks.1.linear(o_proj) base f32[8, 128, 128]; then d blocks.1.m f32[8, 128, 128]; then blocks.1.h f32[8, 128, 128]; then 3 more
  workspace_45: at(0, 9478976, 4096), // workspace u32[1024]
  workspace_46: at(0, 9478976, 11264), // workspace u32[2816]
  shared_61: at(0, 9478976, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then d blocks.1.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_0_linear_q_proj: at(0, 9478976, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]
  workspace_47: at(0, 9511744, 11264), // workspace u32[2816]
  shared_62: at(0, 9511744, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_48: at(0, 9511744, 180224), // workspace u32[45056]
  shared_63: at(0, 9511744, 1441792), // blocks.1.linear(gate_proj) f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_1_linear_down_proj_low: at(0, 9544512, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]
  blocks_1_x: at(0, 9544512, 524288), // blocks.1.x f32[8, 128, 128]
  attentionGrad_2: at(0, 9708352, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_49: at(0, 9868032, 11264), // workspace u32[2816]
  shared_64: at(0, 9868032, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  workspace_50: at(0, 9868032, 180224), // workspace u32[45056]
  shared_65: at(0, 9868032, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.1.linear(gate_proj) high f32[8, 128, 352]; then 9 more
  workspace_51: at(0, 9900800, 4096), // workspace u32[1024]
  shared_66: at(0, 9900800, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  blocks_1_linear_k_proj_low: at(0, 9904960, 32768), // blocks.1.linear(k_proj) low f32[8, 128, 8]
  shared_67: at(0, 9904960, 262144), // blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(v_proj) base f32[8, 128, 64]
  blocks_1_linear_q_proj_high: at(0, 9904960, 524288), // blocks.1.linear(q_proj) high f32[8, 128, 128]
  workspace_52: at(0, 9937728, 4096), // workspace u32[1024]
  matmul_4: at(0, 9937728, 524288), // matmul f32[1024, 128]
  d_blocks_0_linear_o_proj_low: at(0, 9970496, 32768), // d blocks.0.linear(o_proj) low f32[8, 128, 8]
  workspace_53: at(0, 9970496, 74752), // workspace u32[18688]
  workspace_54: at(0, 9970496, 133120), // workspace u32[33280]
  blocks_1_linear_v_proj_base: at(0, 9970496, 262144), // blocks.1.linear(v_proj) base f32[8, 128, 64]
  shared_68: at(0, 9970496, 524288), // attention f32[8, 128, 4, 32]; then blocks.1.linear(o_proj) high f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]; then 3 more
  workspace_55: at(0, 10003264, 4096), // workspace u32[1024]
  shared_69: at(0, 10068800, 32768), // blocks.2.linear(q_proj) low f32[8, 128, 8]; then d blocks.2.linear(q_proj) low f32[8, 128, 8]
  workspace_56: at(0, 10068800, 65536), // workspace u32[16384]
  blocks_1_linear_down_proj_base: at(0, 10068800, 524288), // blocks.1.linear(down_proj) base f32[8, 128, 128]
  workspace_57: at(0, 10101568, 4096), // workspace u32[1024]
  shared_70: at(0, 10101568, 32768), // blocks.2.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.2.linear(k_proj) low f32[8, 128, 8]; then 2 more
  workspace_58: at(0, 10103616, 16384), // workspace u32[4096]
  shared_71: at(0, 10134336, 32768), // d blocks.2.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_72: at(0, 10134336, 262144), // blocks.2.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.2.splitHeads f32[8, 128, 2, 32]
  workspace_59: at(0, 10167104, 4096), // workspace u32[1024]
  shared_73: at(0, 10167104, 32768), // workspace u32[8192]; then blocks.1.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_1_linear_k_proj: at(0, 10167104, 262144), // blocks.1.linear(k_proj) f32[8, 128, 64]
  workspace_60: at(0, 10232640, 32768), // workspace u32[8192]
  blocks_1_linear_v_proj_high_2: at(0, 10232640, 262144), // blocks.1.linear(v_proj) high f32[8, 128, 64]
  workspace_61: at(0, 10396480, 4096), // workspace u32[1024]
  shared_74: at(0, 10396480, 32768), // blocks.2.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_2_h: at(0, 10396480, 524288), // blocks.2.h f32[8, 128, 128]
  workspace_62: at(0, 10429248, 16384), // workspace u32[4096]
  shared_75: at(0, 10429248, 32768), // blocks.2.linear(o_proj) low f32[8, 128, 8]; then d blocks.2.linear(o_proj) low f32[8, 128, 8]
  workspace_63: at(0, 10429248, 65536), // workspace u32[16384]
  workspace_64: at(0, 10429248, 74752), // workspace u32[18688]
  blocks_2_linear_v_proj_high: at(0, 10429248, 262144), // blocks.2.linear(v_proj) high f32[8, 128, 64]
  blocks_1_linear_q_proj: at(0, 10429248, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]
  blocks_2_linear_o_proj_low: at(0, 10462016, 32768), // blocks.2.linear(o_proj) low f32[8, 128, 8]
  workspace_65: at(0, 10462016, 180224), // workspace u32[45056]
  shared_76: at(0, 10462016, 524288), // blocks.2.a f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_66: at(0, 10494784, 65536), // workspace u32[16384]
  blocks_1_linear_v_proj: at(0, 10494784, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  shared_77: at(0, 10494784, 524288), // blocks.1.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]; then 3 more
  blocks_2_attention: at(0, 10504000, 16384), // blocks.2.attention f32[8, 4, 128]
  blocks_1_linear_down_proj_high: at(0, 10593088, 524288), // blocks.1.linear(down_proj) high f32[8, 128, 128]
  workspace_67: at(0, 10855232, 11264), // workspace u32[2816]
  blocks_0_linear_up_proj_low: at(0, 10855232, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]
  workspace_68: at(0, 10855232, 180224), // workspace u32[45056]
  shared_78: at(0, 10855232, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.0.linear(up_proj) f32[8, 128, 352]; then d blocks.0.linear(up_proj) f32[8, 128, 352]
  shared_79: at(0, 10920768, 524288), // blocks.2.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]
  workspace_69: at(0, 10953536, 11264), // workspace u32[2816]
  matmul_5: at(0, 10953536, 32768), // matmul f32[1024, 8]
  workspace_70: at(0, 10953536, 180224), // workspace u32[45056]
  matmul_6: at(0, 10953536, 524288), // matmul f32[1024, 128]
  shared_80: at(0, 10953536, 1441792), // blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) f32[8, 128, 352]
  shared_81: at(0, 10986304, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then d blocks.2.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_71: at(0, 10986304, 180224), // workspace u32[45056]
  shared_82: at(0, 10986304, 524288), // blocks.2.linear(o_proj) base f32[8, 128, 128]; then d blocks.2.m f32[8, 128, 128]; then blocks.2.h f32[8, 128, 128]; then 2 more
  workspace_72: at(0, 11019072, 2048), // workspace u32[512]
  workspace_73: at(0, 11019072, 4096), // workspace u32[1024]
  workspace_74: at(0, 11019072, 11264), // workspace u32[2816]
  shared_83: at(0, 11019072, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then d blocks.2.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_0_linear_v_proj: at(0, 11019072, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  shared_84: at(0, 11019072, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_75: at(0, 11051840, 11264), // workspace u32[2816]
  shared_85: at(0, 11051840, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_76: at(0, 11051840, 180224), // workspace u32[45056]
  shared_86: at(0, 11051840, 1441792), // blocks.2.linear(gate_proj) f32[8, 128, 352]; then blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_2_linear_down_proj_low: at(0, 11084608, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]
  blocks_2_x: at(0, 11084608, 524288), // blocks.2.x f32[8, 128, 128]
  shared_87: at(0, 11117312, 229376),
  rmsNorm_norm: at(0, 11117312, 524288), // rmsNorm(norm) f32[8, 128, 128]
  attention_2: at(0, 11281216, 16384), // attention f32[8, 4, 128]
  d_blocks_0_o_proj_lora_B: at(0, 11297600, 4096), // d blocks.0.o_proj.lora_B f32[128, 8]
  d_blocks_0_o_proj_lora_A: at(0, 11301696, 4096), // d blocks.0.o_proj.lora_A f32[8, 128]
  shared_88: at(0, 11309824, 524288), // blocks.0.m f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then blocks.2.m f32[8, 128, 128]; then 3 more
  shared_89: at(0, 11309824, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then blocks.1.linear(up_proj) high f32[8, 128, 352]; then blocks.2.linear(up_proj) high f32[8, 128, 352]; then 3 more
  shared_90: at(0, 11346688, 229376),
  blocks_2_linear_k_proj_low: at(0, 11445056, 32768), // blocks.2.linear(k_proj) low f32[8, 128, 8]
  shared_91: at(0, 11445056, 262144), // blocks.2.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(v_proj) base f32[8, 128, 64]
  blocks_2_linear_q_proj_high: at(0, 11445056, 524288), // blocks.2.linear(q_proj) high f32[8, 128, 128]
  workspace_77: at(0, 11477824, 4096), // workspace u32[1024]
  matmul_7: at(0, 11477824, 524288), // matmul f32[1024, 128]
  workspace_78: at(0, 11510592, 74752), // workspace u32[18688]
  workspace_79: at(0, 11510592, 180224), // workspace u32[45056]
  blocks_2_linear_v_proj_base: at(0, 11510592, 262144), // blocks.2.linear(v_proj) base f32[8, 128, 64]
  shared_92: at(0, 11510592, 524288), // attention f32[8, 128, 4, 32]; then blocks.2.linear(o_proj) high f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]; then 3 more
  workspace_80: at(0, 11543360, 4096), // workspace u32[1024]
  attentionGrad_3: at(0, 11543360, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_93: at(0, 11543360, 524288), // matmul f32[1024, 128]; then d blocks.1.h f32[8, 128, 128]
  shared_94: at(0, 11576064, 65536),
  shared_95: at(0, 11608896, 32768), // blocks.3.linear(q_proj) low f32[8, 128, 8]; then d blocks.3.linear(q_proj) low f32[8, 128, 8]
  shared_96: at(0, 11608896, 524288), // blocks.2.linear(down_proj) base f32[8, 128, 128]; then d blocks.3.h f32[8, 128, 128]
  workspace_81: at(0, 11641600, 524288), // workspace u32[131072]
  shared_97: at(0, 11641664, 32768), // workspace u32[8192]; then blocks.3.linear(k_proj) low f32[8, 128, 8]; then d blocks.3.linear(k_proj) low f32[8, 128, 8]
  shared_98: at(0, 11641664, 524288), // blocks.3.linear(q_proj) base f32[8, 128, 128]; then d blocks.3.splitHeads f32[8, 128, 4, 32]
  matmul_8: at(0, 11674432, 32768), // matmul f32[1024, 8]
  shared_99: at(0, 11674432, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_0_gate_proj_lora_B: at(0, 11690816, 11264), // d blocks.0.gate_proj.lora_B f32[352, 8]
  d_blocks_0_gate_proj_lora_A: at(0, 11702080, 4096), // d blocks.0.gate_proj.lora_A f32[8, 128]
  shared_100: at(0, 11707200, 32768), // workspace u32[8192]; then blocks.2.linear(v_proj) low f32[8, 128, 8]
  blocks_2_linear_k_proj: at(0, 11707200, 262144), // blocks.2.linear(k_proj) f32[8, 128, 64]
  workspace_82: at(0, 11772736, 32768), // workspace u32[8192]
  blocks_2_linear_v_proj_high_2: at(0, 11772736, 262144), // blocks.2.linear(v_proj) high f32[8, 128, 64]
  attentionGrad_4: at(0, 11805504, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_2_linear_q_proj: at(0, 11969344, 524288), // blocks.2.linear(q_proj) f32[8, 128, 128]
  workspace_83: at(0, 12002112, 180224), // workspace u32[45056]
  matmul_9: at(0, 12002112, 524288), // matmul f32[1024, 128]
  workspace_84: at(0, 12034880, 65536), // workspace u32[16384]
  blocks_2_linear_v_proj: at(0, 12034880, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  shared_101: at(0, 12034880, 524288), // blocks.2.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]; then 2 more
  workspace_85: at(0, 12067648, 65536), // workspace u32[16384]
  shared_102: at(0, 12067648, 524288), // d blocks.1.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_2_linear_down_proj_high: at(0, 12133184, 524288), // blocks.2.linear(down_proj) high f32[8, 128, 128]
  shared_103: at(0, 12165888, 1792),
  workspace_86: at(0, 12165952, 4096), // workspace u32[1024]
  shared_104: at(0, 12165952, 32768), // blocks.3.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_87: at(0, 12165952, 65536), // workspace u32[16384]
  shared_105: at(0, 12167680, 1792),
  shared_106: at(0, 12169472, 512),
  shared_107: at(0, 12198720, 32768), // d blocks.3.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_108: at(0, 12198720, 262144), // blocks.3.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.3.splitHeads f32[8, 128, 2, 32]
  workspace_88: at(0, 12231488, 4096), // workspace u32[1024]
  shared_109: at(0, 12297024, 11264), // workspace u32[2816]; then d blocks.0.up_proj.lora_B f32[352, 8]
  workspace_89: at(0, 12297024, 180224), // workspace u32[45056]
  blocks_0_m: at(0, 12297024, 524288), // blocks.0.m f32[8, 128, 128]
  shared_110: at(0, 12297024, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then d blocks.0.g f32[8, 128, 352]
  d_blocks_0_up_proj_lora_A: at(0, 12308288, 4096), // d blocks.0.up_proj.lora_A f32[8, 128]
  workspace_90: at(0, 12395328, 11264), // workspace u32[2816]
  blocks_1_linear_up_proj_low: at(0, 12395328, 32768), // blocks.1.linear(up_proj) low f32[8, 128, 8]
  workspace_91: at(0, 12395328, 180224), // workspace u32[45056]
  shared_111: at(0, 12395328, 1441792), // blocks.1.linear(gate_proj) high f32[8, 128, 352]; then blocks.1.g f32[8, 128, 352]; then blocks.1.linear(up_proj) f32[8, 128, 352]; then d blocks.1.linear(up_proj) f32[8, 128, 352]
  workspace_92: at(0, 12460864, 4096), // workspace u32[1024]
  shared_112: at(0, 12460864, 32768), // blocks.3.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_3_h: at(0, 12460864, 524288), // blocks.3.h f32[8, 128, 128]
  workspace_93: at(0, 12493632, 11264), // workspace u32[2816]
  workspace_94: at(0, 12493632, 16384), // workspace u32[4096]
  shared_113: at(0, 12493632, 32768), // blocks.3.linear(o_proj) low f32[8, 128, 8]; then d blocks.3.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_95: at(0, 12493632, 180224), // workspace u32[45056]
  blocks_3_linear_v_proj_high: at(0, 12493632, 262144), // blocks.3.linear(v_proj) high f32[8, 128, 64]
  shared_114: at(0, 12493632, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_115: at(0, 12493632, 1441792), // blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then blocks.2.linear(gate_proj) f32[8, 128, 352]
  shared_116: at(0, 12526400, 524288), // blocks.3.a f32[8, 128, 128]; then d blocks.3.a f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_96: at(0, 12559168, 2048), // workspace u32[512]
  workspace_97: at(0, 12559168, 4096), // workspace u32[1024]
  shared_117: at(0, 12559168, 524288), // blocks.2.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_1_linear_v_proj_2: at(0, 12591936, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  matmul_10: at(0, 12591936, 524288), // matmul f32[1024, 128]
  shared_118: at(0, 12751616, 524288), // blocks.0.a f32[8, 128, 128]; then blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then 3 more
  workspace_98: at(0, 12854080, 133120), // workspace u32[33280]
  blocks_3_linear_k_proj_low: at(0, 12985152, 32768), // blocks.3.linear(k_proj) low f32[8, 128, 8]
  shared_119: at(0, 12985152, 262144), // blocks.3.linear(k_proj) high f32[8, 128, 64]; then blocks.3.linear(v_proj) base f32[8, 128, 64]
  blocks_3_linear_q_proj_high: at(0, 12985152, 524288), // blocks.3.linear(q_proj) high f32[8, 128, 128]
  attention_3: at(0, 12987200, 16384), // attention f32[8, 4, 128]
  workspace_99: at(0, 13017920, 4096), // workspace u32[1024]
  blocks_3_linear_o_proj_low: at(0, 13017920, 32768), // blocks.3.linear(o_proj) low f32[8, 128, 8]
  workspace_100: at(0, 13017920, 74752), // workspace u32[18688]
  matmul_11: at(0, 13017920, 524288), // matmul f32[1024, 128]
  shared_120: at(0, 13050688, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then d blocks.3.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_101: at(0, 13050688, 180224), // workspace u32[45056]
  shared_121: at(0, 13050688, 524288), // blocks.3.linear(o_proj) base f32[8, 128, 128]; then d blocks.3.m f32[8, 128, 128]; then blocks.3.h f32[8, 128, 128]; then 2 more
  workspace_102: at(0, 13083456, 4096), // workspace u32[1024]
  workspace_103: at(0, 13083456, 11264), // workspace u32[2816]
  shared_122: at(0, 13083456, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then blocks.3.linear(up_proj) low f32[8, 128, 8]; then d blocks.3.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  attentionGrad_5: at(0, 13083456, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_123: at(0, 13083456, 524288), // matmul f32[1024, 128]; then d blocks.2.h f32[8, 128, 128]
  blocks_3_attention: at(0, 13092672, 16384), // blocks.3.attention f32[8, 4, 128]
  workspace_104: at(0, 13116224, 11264), // workspace u32[2816]
  shared_124: at(0, 13116224, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_105: at(0, 13116224, 180224), // workspace u32[45056]
  shared_125: at(0, 13116224, 1441792), // blocks.3.linear(gate_proj) f32[8, 128, 352]; then blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_3_linear_down_proj_low: at(0, 13148992, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]
  blocks_3_x: at(0, 13148992, 524288), // blocks.3.x f32[8, 128, 128]
  shared_126: at(0, 13247296, 32768), // workspace u32[8192]; then blocks.3.linear(v_proj) low f32[8, 128, 8]
  shared_127: at(0, 13247296, 262144), // blocks.3.linear(k_proj) f32[8, 128, 64]; then blocks.3.linear(v_proj) f32[8, 128, 64]
  attentionGrad_6: at(0, 13345600, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_3_linear_q_proj: at(0, 13509440, 524288), // blocks.3.linear(q_proj) f32[8, 128, 128]
  workspace_106: at(0, 13542208, 180224), // workspace u32[45056]
  matmul_12: at(0, 13542208, 524288), // matmul f32[1024, 128]
  workspace_107: at(0, 13574976, 65536), // workspace u32[16384]
  workspace_108: at(0, 13574976, 74752), // workspace u32[18688]
  blocks_3_linear_v_proj_base: at(0, 13574976, 262144), // blocks.3.linear(v_proj) base f32[8, 128, 64]
  shared_128: at(0, 13574976, 524288), // blocks.3.linear(o_proj) high f32[8, 128, 128]; then d blocks.3.a f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  workspace_109: at(0, 13607744, 65536), // workspace u32[16384]
  shared_129: at(0, 13607744, 524288), // d blocks.2.o f32[8, 128, 128]; then matmul f32[1024, 128]
  shared_130: at(0, 13673280, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then d blocks.4.linear(q_proj) low f32[8, 128, 8]
  shared_131: at(0, 13673280, 524288), // blocks.3.linear(down_proj) base f32[8, 128, 128]; then d blocks.4.h f32[8, 128, 128]
  shared_132: at(0, 13706048, 32768), // workspace u32[8192]; then blocks.4.linear(k_proj) low f32[8, 128, 8]; then d blocks.4.linear(k_proj) low f32[8, 128, 8]
  shared_133: at(0, 13706048, 524288), // blocks.4.linear(q_proj) base f32[8, 128, 128]; then d blocks.4.splitHeads f32[8, 128, 4, 32]
  shared_134: at(0, 13738816, 32768), // matmul f32[1024, 8]; then d blocks.0.linear(down_proj) low f32[8, 128, 8]
  shared_135: at(0, 13738816, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  matmul_13: at(0, 13738816, 1441792), // matmul f32[1024, 352]
  workspace_110: at(0, 13837120, 11264), // workspace u32[2816]
  workspace_111: at(0, 13837120, 32768), // workspace u32[8192]
  workspace_112: at(0, 13837120, 180224), // workspace u32[45056]
  blocks_3_linear_v_proj_high_2: at(0, 13837120, 262144), // blocks.3.linear(v_proj) high f32[8, 128, 64]
  blocks_1_m: at(0, 13837120, 524288), // blocks.1.m f32[8, 128, 128]
  shared_136: at(0, 13837120, 1441792), // blocks.1.linear(up_proj) high f32[8, 128, 352]; then d blocks.1.g f32[8, 128, 352]
  workspace_113: at(0, 13935424, 11264), // workspace u32[2816]
  blocks_2_linear_up_proj_low: at(0, 13935424, 32768), // blocks.2.linear(up_proj) low f32[8, 128, 8]
  workspace_114: at(0, 13935424, 180224), // workspace u32[45056]
  shared_137: at(0, 13935424, 1441792), // blocks.2.linear(gate_proj) high f32[8, 128, 352]; then blocks.2.g f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then d blocks.2.linear(up_proj) f32[8, 128, 352]
  matmul_14: at(0, 14066496, 524288), // matmul f32[1024, 128]
  workspace_115: at(0, 14099264, 2048), // workspace u32[512]
  shared_138: at(0, 14099264, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_2_linear_v_proj_2: at(0, 14132032, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  matmul_15: at(0, 14132032, 524288), // matmul f32[1024, 128]
  blocks_3_linear_down_proj_high: at(0, 14197568, 524288), // blocks.3.linear(down_proj) high f32[8, 128, 128]
  workspace_116: at(0, 14230336, 4096), // workspace u32[1024]
  shared_139: at(0, 14230336, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_117: at(0, 14230336, 65536), // workspace u32[16384]
  shared_140: at(0, 14263104, 32768), // d blocks.4.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_141: at(0, 14263104, 262144), // blocks.4.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.4.splitHeads f32[8, 128, 2, 32]
  workspace_118: at(0, 14295872, 4096), // workspace u32[1024]
  workspace_119: at(0, 14394176, 133120), // workspace u32[33280]
  workspace_120: at(0, 14525248, 4096), // workspace u32[1024]
  shared_142: at(0, 14525248, 32768), // blocks.4.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_4_h: at(0, 14525248, 524288), // blocks.4.h f32[8, 128, 128]
  attention_4: at(0, 14527296, 16384), // attention f32[8, 4, 128]
  workspace_121: at(0, 14558016, 11264), // workspace u32[2816]
  workspace_122: at(0, 14558016, 16384), // workspace u32[4096]
  shared_143: at(0, 14558016, 32768), // blocks.4.linear(o_proj) low f32[8, 128, 8]; then d blocks.4.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_123: at(0, 14558016, 180224), // workspace u32[45056]
  blocks_4_linear_v_proj_high: at(0, 14558016, 262144), // blocks.4.linear(v_proj) high f32[8, 128, 64]
  shared_144: at(0, 14558016, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_145: at(0, 14558016, 1441792), // blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then blocks.3.linear(gate_proj) f32[8, 128, 352]
  workspace_124: at(0, 14590784, 180224), // workspace u32[45056]
  shared_146: at(0, 14590784, 524288), // blocks.4.a f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]
  workspace_125: at(0, 14623552, 4096), // workspace u32[1024]
  attentionGrad_7: at(0, 14623552, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_147: at(0, 14623552, 524288), // matmul f32[1024, 128]; then d blocks.3.h f32[8, 128, 128]
  attentionGrad_8: at(0, 14885696, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_4_linear_k_proj_low: at(0, 15049536, 32768), // blocks.4.linear(k_proj) low f32[8, 128, 8]
  shared_148: at(0, 15049536, 262144), // blocks.4.linear(k_proj) high f32[8, 128, 64]; then blocks.4.linear(v_proj) base f32[8, 128, 64]
  blocks_4_linear_q_proj_high: at(0, 15049536, 524288), // blocks.4.linear(q_proj) high f32[8, 128, 128]
  workspace_126: at(0, 15082304, 4096), // workspace u32[1024]
  blocks_4_linear_o_proj_low: at(0, 15082304, 32768), // blocks.4.linear(o_proj) low f32[8, 128, 8]
  workspace_127: at(0, 15082304, 74752), // workspace u32[18688]
  matmul_16: at(0, 15082304, 524288), // matmul f32[1024, 128]
  shared_149: at(0, 15115072, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then d blocks.4.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_128: at(0, 15115072, 180224), // workspace u32[45056]
  shared_150: at(0, 15115072, 524288), // blocks.4.linear(o_proj) base f32[8, 128, 128]; then d blocks.4.m f32[8, 128, 128]; then blocks.4.h f32[8, 128, 128]; then 2 more
  workspace_129: at(0, 15147840, 4096), // workspace u32[1024]
  workspace_130: at(0, 15147840, 11264), // workspace u32[2816]
  shared_151: at(0, 15147840, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then blocks.4.linear(up_proj) low f32[8, 128, 8]; then d blocks.4.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_131: at(0, 15147840, 65536), // workspace u32[16384]
  shared_152: at(0, 15147840, 524288), // d blocks.3.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_4_attention: at(0, 15157056, 16384), // blocks.4.attention f32[8, 4, 128]
  workspace_132: at(0, 15180608, 11264), // workspace u32[2816]
  shared_153: at(0, 15180608, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_133: at(0, 15180608, 180224), // workspace u32[45056]
  d_blocks_0_x: at(0, 15180608, 524288), // d blocks.0.x f32[8, 128, 128]
  shared_154: at(0, 15180608, 1441792), // blocks.4.linear(gate_proj) f32[8, 128, 352]; then blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_4_linear_down_proj_low: at(0, 15213376, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]
  blocks_4_x: at(0, 15213376, 524288), // blocks.4.x f32[8, 128, 128]
  d_blocks_1_linear_down_proj_low: at(0, 15278912, 32768), // d blocks.1.linear(down_proj) low f32[8, 128, 8]
  matmul_17: at(0, 15278912, 1441792), // matmul f32[1024, 352]
  shared_155: at(0, 15311680, 32768), // workspace u32[8192]; then blocks.4.linear(v_proj) low f32[8, 128, 8]
  shared_156: at(0, 15311680, 262144), // blocks.4.linear(k_proj) f32[8, 128, 64]; then blocks.4.linear(v_proj) f32[8, 128, 64]
  workspace_134: at(0, 15377216, 11264), // workspace u32[2816]
  workspace_135: at(0, 15377216, 180224), // workspace u32[45056]
  blocks_2_m: at(0, 15377216, 524288), // blocks.2.m f32[8, 128, 128]
  shared_157: at(0, 15377216, 1441792), // blocks.2.linear(up_proj) high f32[8, 128, 352]; then d blocks.2.g f32[8, 128, 352]
  blocks_4_linear_q_proj: at(0, 15573824, 524288), // blocks.4.linear(q_proj) f32[8, 128, 128]
  workspace_136: at(0, 15606592, 180224), // workspace u32[45056]
  matmul_18: at(0, 15606592, 524288), // matmul f32[1024, 128]
  workspace_137: at(0, 15639360, 65536), // workspace u32[16384]
  workspace_138: at(0, 15639360, 74752), // workspace u32[18688]
  blocks_4_linear_v_proj_base: at(0, 15639360, 262144), // blocks.4.linear(v_proj) base f32[8, 128, 64]
  shared_158: at(0, 15639360, 524288), // blocks.4.linear(o_proj) high f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  blocks_3_linear_v_proj: at(0, 15672128, 262144), // blocks.3.linear(v_proj) f32[8, 128, 64]
  matmul_19: at(0, 15672128, 524288), // matmul f32[1024, 128]
  blocks_0_m_2: at(0, 15704896, 524288), // blocks.0.m f32[8, 128, 128]
  shared_159: at(0, 15737664, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then d blocks.5.linear(q_proj) low f32[8, 128, 8]
  shared_160: at(0, 15737664, 524288), // blocks.4.linear(down_proj) base f32[8, 128, 128]; then d blocks.5.h f32[8, 128, 128]
  shared_161: at(0, 15770432, 32768), // workspace u32[8192]; then blocks.5.linear(k_proj) low f32[8, 128, 8]; then d blocks.5.linear(k_proj) low f32[8, 128, 8]
  shared_162: at(0, 15770432, 524288), // blocks.5.linear(q_proj) base f32[8, 128, 128]; then d blocks.5.splitHeads f32[8, 128, 4, 32]
  matmul_20: at(0, 15803200, 32768), // matmul f32[1024, 8]
  shared_163: at(0, 15803200, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_139: at(0, 15901504, 32768), // workspace u32[8192]
  blocks_4_linear_v_proj_high_2: at(0, 15901504, 262144), // blocks.4.linear(v_proj) high f32[8, 128, 64]
  workspace_140: at(0, 15934272, 133120), // workspace u32[33280]
  workspace_141: at(0, 15999808, 11264), // workspace u32[2816]
  blocks_3_linear_up_proj_low: at(0, 15999808, 32768), // blocks.3.linear(up_proj) low f32[8, 128, 8]
  workspace_142: at(0, 15999808, 180224), // workspace u32[45056]
  shared_164: at(0, 15999808, 1441792), // blocks.3.linear(gate_proj) high f32[8, 128, 352]; then blocks.3.g f32[8, 128, 352]; then blocks.3.linear(up_proj) f32[8, 128, 352]; then d blocks.3.linear(up_proj) f32[8, 128, 352]
  attention_5: at(0, 16067392, 16384), // attention f32[8, 4, 128]
  matmul_21: at(0, 16130880, 524288), // matmul f32[1024, 128]
  workspace_143: at(0, 16163648, 2048), // workspace u32[512]
  shared_165: at(0, 16163648, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_1_up_proj_lora_B: at(0, 16229184, 11264), // d blocks.1.up_proj.lora_B f32[352, 8]
  d_blocks_1_gate_proj_lora_B: at(0, 16240448, 11264), // d blocks.1.gate_proj.lora_B f32[352, 8]
  d_blocks_0_down_proj_lora_A: at(0, 16251712, 11264), // d blocks.0.down_proj.lora_A f32[8, 352]
  blocks_4_linear_down_proj_high: at(0, 16261952, 524288), // blocks.4.linear(down_proj) high f32[8, 128, 128]
  d_blocks_1_up_proj_lora_A: at(0, 16262976, 4096), // d blocks.1.up_proj.lora_A f32[8, 128]
  d_blocks_1_gate_proj_lora_A: at(0, 16267072, 4096), // d blocks.1.gate_proj.lora_A f32[8, 128]
  d_blocks_1_o_proj_lora_B: at(0, 16271168, 4096), // d blocks.1.o_proj.lora_B f32[128, 8]
  d_blocks_1_o_proj_lora_A: at(0, 16275264, 4096), // d blocks.1.o_proj.lora_A f32[8, 128]
  d_blocks_1_v_proj_lora_A: at(0, 16279360, 4096), // d blocks.1.v_proj.lora_A f32[8, 128]
  d_blocks_1_k_proj_lora_A: at(0, 16283456, 4096), // d blocks.1.k_proj.lora_A f32[8, 128]
  d_blocks_1_q_proj_lora_B: at(0, 16287552, 4096), // d blocks.1.q_proj.lora_B f32[128, 8]
  d_blocks_1_q_proj_lora_A: at(0, 16291648, 4096), // d blocks.1.q_proj.lora_A f32[8, 128]
  workspace_144: at(0, 16294720, 4096), // workspace u32[1024]
  shared_166: at(0, 16294720, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_145: at(0, 16294720, 65536), // workspace u32[16384]
  d_blocks_0_down_proj_lora_B: at(0, 16295744, 4096), // d blocks.0.down_proj.lora_B f32[128, 8]
  d_blocks_1_v_proj_lora_B: at(0, 16299840, 2048), // d blocks.1.v_proj.lora_B f32[64, 8]
  d_blocks_1_k_proj_lora_B: at(0, 16301888, 2048), // d blocks.1.k_proj.lora_B f32[64, 8]
  shared_167: at(0, 16327488, 32768), // d blocks.5.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_168: at(0, 16327488, 262144), // blocks.5.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.5.splitHeads f32[8, 128, 2, 32]
  workspace_146: at(0, 16360256, 4096), // workspace u32[1024]
  workspace_147: at(0, 16589632, 4096), // workspace u32[1024]
  shared_169: at(0, 16589632, 32768), // blocks.5.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_5_h: at(0, 16589632, 524288), // blocks.5.h f32[8, 128, 128]
  workspace_148: at(0, 16622400, 11264), // workspace u32[2816]
  workspace_149: at(0, 16622400, 16384), // workspace u32[4096]
  shared_170: at(0, 16622400, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]; then d blocks.5.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_150: at(0, 16622400, 180224), // workspace u32[45056]
  blocks_5_linear_v_proj_high: at(0, 16622400, 262144), // blocks.5.linear(v_proj) high f32[8, 128, 64]
  shared_171: at(0, 16622400, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_172: at(0, 16622400, 1441792), // blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then blocks.4.linear(gate_proj) f32[8, 128, 352]
  workspace_151: at(0, 16655168, 180224), // workspace u32[45056]
  shared_173: at(0, 16655168, 524288), // blocks.5.a f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]
  workspace_152: at(0, 16687936, 4096), // workspace u32[1024]
  attentionGrad_9: at(0, 16687936, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_174: at(0, 16687936, 524288), // matmul f32[1024, 128]; then d blocks.4.h f32[8, 128, 128]
  d_blocks_1_x: at(0, 16720704, 524288), // d blocks.1.x f32[8, 128, 128]
  d_blocks_2_linear_down_proj_low: at(0, 16819008, 32768), // d blocks.2.linear(down_proj) low f32[8, 128, 8]
  matmul_22: at(0, 16819008, 1441792), // matmul f32[1024, 352]
  attentionGrad_10: at(0, 16950080, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_5_linear_k_proj_low: at(0, 17113920, 32768), // blocks.5.linear(k_proj) low f32[8, 128, 8]
  shared_175: at(0, 17113920, 262144), // blocks.5.linear(k_proj) high f32[8, 128, 64]; then blocks.5.linear(v_proj) base f32[8, 128, 64]
  blocks_5_linear_q_proj_high: at(0, 17113920, 524288), // blocks.5.linear(q_proj) high f32[8, 128, 128]
  workspace_153: at(0, 17146688, 4096), // workspace u32[1024]
  blocks_5_linear_o_proj_low: at(0, 17146688, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]
  workspace_154: at(0, 17146688, 74752), // workspace u32[18688]
  matmul_23: at(0, 17146688, 524288), // matmul f32[1024, 128]
  shared_176: at(0, 17179456, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then d blocks.5.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_155: at(0, 17179456, 180224), // workspace u32[45056]
  shared_177: at(0, 17179456, 524288), // blocks.5.linear(o_proj) base f32[8, 128, 128]; then d blocks.5.m f32[8, 128, 128]; then blocks.5.h f32[8, 128, 128]; then 2 more
  workspace_156: at(0, 17212224, 4096), // workspace u32[1024]
  workspace_157: at(0, 17212224, 11264), // workspace u32[2816]
  shared_178: at(0, 17212224, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then blocks.5.linear(up_proj) low f32[8, 128, 8]; then d blocks.5.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_158: at(0, 17212224, 65536), // workspace u32[16384]
  shared_179: at(0, 17212224, 524288), // d blocks.4.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_5_attention: at(0, 17221440, 16384), // blocks.5.attention f32[8, 4, 128]
  workspace_159: at(0, 17244992, 11264), // workspace u32[2816]
  shared_180: at(0, 17244992, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_160: at(0, 17244992, 180224), // workspace u32[45056]
  blocks_1_m_2: at(0, 17244992, 524288), // blocks.1.m f32[8, 128, 128]
  shared_181: at(0, 17244992, 1441792), // blocks.5.linear(gate_proj) f32[8, 128, 352]; then blocks.5.linear(gate_proj) base f32[8, 128, 352]; then blocks.5.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_5_linear_down_proj_low_2: at(0, 17277760, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]
  blocks_5_x: at(0, 17277760, 524288), // blocks.5.x f32[8, 128, 128]
  shared_182: at(0, 17376064, 32768), // workspace u32[8192]; then blocks.5.linear(v_proj) low f32[8, 128, 8]
  shared_183: at(0, 17376064, 262144), // blocks.5.linear(k_proj) f32[8, 128, 64]; then blocks.5.linear(v_proj) f32[8, 128, 64]
  workspace_161: at(0, 17441600, 11264), // workspace u32[2816]
  workspace_162: at(0, 17441600, 180224), // workspace u32[45056]
  blocks_3_m: at(0, 17441600, 524288), // blocks.3.m f32[8, 128, 128]
  shared_184: at(0, 17441600, 1441792), // blocks.3.linear(up_proj) high f32[8, 128, 352]; then d blocks.3.g f32[8, 128, 352]
  blocks_5_linear_q_proj: at(0, 17638208, 524288), // blocks.5.linear(q_proj) f32[8, 128, 128]
  workspace_163: at(0, 17670976, 180224), // workspace u32[45056]
  matmul_24: at(0, 17670976, 524288), // matmul f32[1024, 128]
  workspace_164: at(0, 17703744, 65536), // workspace u32[16384]
  workspace_165: at(0, 17703744, 74752), // workspace u32[18688]
  blocks_5_linear_v_proj_base: at(0, 17703744, 262144), // blocks.5.linear(v_proj) base f32[8, 128, 64]
  shared_185: at(0, 17703744, 524288), // blocks.5.linear(o_proj) high f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  blocks_4_linear_v_proj: at(0, 17736512, 262144), // blocks.4.linear(v_proj) f32[8, 128, 64]
  matmul_25: at(0, 17736512, 524288), // matmul f32[1024, 128]
  d_blocks_2_up_proj_lora_B: at(0, 17769280, 11264), // d blocks.2.up_proj.lora_B f32[352, 8]
  d_blocks_2_gate_proj_lora_B: at(0, 17780544, 11264), // d blocks.2.gate_proj.lora_B f32[352, 8]
  d_blocks_1_down_proj_lora_A: at(0, 17791808, 11264), // d blocks.1.down_proj.lora_A f32[8, 352]
  shared_186: at(0, 17802048, 1792),
  blocks_5_linear_down_proj_base: at(0, 17802048, 524288), // blocks.5.linear(down_proj) base f32[8, 128, 128]
  d_blocks_2_up_proj_lora_A: at(0, 17803072, 4096), // d blocks.2.up_proj.lora_A f32[8, 128]
  shared_187: at(0, 17803840, 1792),
  shared_188: at(0, 17805632, 512),
  shared_189: at(0, 17806144, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  shared_190: at(0, 17806144, 1179648),
  workspace_166: at(0, 17806144, 4128768), // workspace u32[1032192]
  d_blocks_2_gate_proj_lora_A: at(0, 17807168, 4096), // d blocks.2.gate_proj.lora_A f32[8, 128]
  d_blocks_2_o_proj_lora_B: at(0, 17811264, 4096), // d blocks.2.o_proj.lora_B f32[128, 8]
  d_blocks_2_o_proj_lora_A: at(0, 17815360, 4096), // d blocks.2.o_proj.lora_A f32[8, 128]
  d_blocks_2_v_proj_lora_A: at(0, 17819456, 4096), // d blocks.2.v_proj.lora_A f32[8, 128]
  d_blocks_2_k_proj_lora_A: at(0, 17823552, 4096), // d blocks.2.k_proj.lora_A f32[8, 128]
  d_blocks_2_q_proj_lora_B: at(0, 17827648, 4096), // d blocks.2.q_proj.lora_B f32[128, 8]
  d_blocks_2_q_proj_lora_A: at(0, 17831744, 4096), // d blocks.2.q_proj.lora_A f32[8, 128]
  d_blocks_1_down_proj_lora_B: at(0, 17835840, 4096), // d blocks.1.down_proj.lora_B f32[128, 8]
  d_blocks_2_v_proj_lora_B: at(0, 17839936, 2048), // d blocks.2.v_proj.lora_B f32[64, 8]
  d_blocks_2_k_proj_lora_B: at(0, 17841984, 2048), // d blocks.2.k_proj.lora_B f32[64, 8]
  workspace_167: at(0, 17965888, 32768), // workspace u32[8192]
  blocks_5_linear_v_proj_high_2: at(0, 17965888, 262144), // blocks.5.linear(v_proj) high f32[8, 128, 64]
  workspace_168: at(0, 17998656, 133120), // workspace u32[33280]
  workspace_169: at(0, 18064192, 11264), // workspace u32[2816]
  blocks_4_linear_up_proj_low: at(0, 18064192, 32768), // blocks.4.linear(up_proj) low f32[8, 128, 8]
  workspace_170: at(0, 18064192, 180224), // workspace u32[45056]
  shared_191: at(0, 18064192, 1441792), // blocks.4.linear(gate_proj) high f32[8, 128, 352]; then blocks.4.g f32[8, 128, 352]; then blocks.4.linear(up_proj) f32[8, 128, 352]; then d blocks.4.linear(up_proj) f32[8, 128, 352]
  attention_6: at(0, 18131776, 16384), // attention f32[8, 4, 128]
  matmul_26: at(0, 18195264, 524288), // matmul f32[1024, 128]
  workspace_171: at(0, 18228032, 2048), // workspace u32[512]
  shared_192: at(0, 18228032, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_2_x: at(0, 18260800, 524288), // d blocks.2.x f32[8, 128, 128]
  blocks_5_linear_down_proj_high: at(0, 18326336, 524288), // blocks.5.linear(down_proj) high f32[8, 128, 128]
  workspace_172: at(0, 18686784, 11264), // workspace u32[2816]
  matmul_27: at(0, 18686784, 32768), // matmul f32[1024, 8]
  workspace_173: at(0, 18686784, 180224), // workspace u32[45056]
  matmul_28: at(0, 18686784, 524288), // matmul f32[1024, 128]
  shared_193: at(0, 18686784, 1441792), // blocks.5.linear(gate_proj) base f32[8, 128, 352]; then blocks.5.linear(up_proj) base f32[8, 128, 352]; then blocks.5.linear(gate_proj) f32[8, 128, 352]
  workspace_174: at(0, 18719552, 180224), // workspace u32[45056]
  workspace_175: at(0, 18752320, 4096), // workspace u32[1024]
  attentionGrad_11: at(0, 18752320, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_194: at(0, 18752320, 524288), // matmul f32[1024, 128]; then d blocks.5.h f32[8, 128, 128]
  blocks_2_m_2: at(0, 18785088, 524288), // blocks.2.m f32[8, 128, 128]
  d_blocks_3_linear_down_proj_low: at(0, 18883392, 32768), // d blocks.3.linear(down_proj) low f32[8, 128, 8]
  matmul_29: at(0, 18883392, 1441792), // matmul f32[1024, 352]
  attentionGrad_12: at(0, 19014464, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_176: at(0, 19211072, 4096), // workspace u32[1024]
  matmul_30: at(0, 19211072, 524288), // matmul f32[1024, 128]
  workspace_177: at(0, 19276608, 65536), // workspace u32[16384]
  shared_195: at(0, 19276608, 524288), // d blocks.5.o f32[8, 128, 128]; then matmul f32[1024, 128]
  d_blocks_3_up_proj_lora_B: at(0, 19309376, 11264), // d blocks.3.up_proj.lora_B f32[352, 8]
  d_blocks_3_gate_proj_lora_B: at(0, 19320640, 11264), // d blocks.3.gate_proj.lora_B f32[352, 8]
  d_blocks_2_down_proj_lora_A: at(0, 19331904, 11264), // d blocks.2.down_proj.lora_A f32[8, 352]
  d_blocks_3_up_proj_lora_A: at(0, 19343168, 4096), // d blocks.3.up_proj.lora_A f32[8, 128]
  d_blocks_3_gate_proj_lora_A: at(0, 19347264, 4096), // d blocks.3.gate_proj.lora_A f32[8, 128]
  d_blocks_3_o_proj_lora_B: at(0, 19351360, 4096), // d blocks.3.o_proj.lora_B f32[128, 8]
  d_blocks_3_o_proj_lora_A: at(0, 19355456, 4096), // d blocks.3.o_proj.lora_A f32[8, 128]
  d_blocks_3_v_proj_lora_A: at(0, 19359552, 4096), // d blocks.3.v_proj.lora_A f32[8, 128]
  d_blocks_3_k_proj_lora_A: at(0, 19363648, 4096), // d blocks.3.k_proj.lora_A f32[8, 128]
  d_blocks_3_q_proj_lora_B: at(0, 19367744, 4096), // d blocks.3.q_proj.lora_B f32[128, 8]
  d_blocks_3_q_proj_lora_A: at(0, 19371840, 4096), // d blocks.3.q_proj.lora_A f32[8, 128]
  d_blocks_2_down_proj_lora_B: at(0, 19375936, 4096), // d blocks.2.down_proj.lora_B f32[128, 8]
  d_blocks_3_v_proj_lora_B: at(0, 19380032, 2048), // d blocks.3.v_proj.lora_B f32[64, 8]
  d_blocks_3_k_proj_lora_B: at(0, 19382080, 2048), // d blocks.3.k_proj.lora_B f32[64, 8]
  workspace_178: at(0, 19505984, 11264), // workspace u32[2816]
  workspace_179: at(0, 19505984, 180224), // workspace u32[45056]
  blocks_4_m: at(0, 19505984, 524288), // blocks.4.m f32[8, 128, 128]
  shared_196: at(0, 19505984, 1441792), // blocks.4.linear(up_proj) high f32[8, 128, 352]; then d blocks.4.g f32[8, 128, 352]
  workspace_180: at(0, 19735360, 180224), // workspace u32[45056]
  matmul_31: at(0, 19735360, 524288), // matmul f32[1024, 128]
  blocks_5_linear_v_proj: at(0, 19800896, 262144), // blocks.5.linear(v_proj) f32[8, 128, 64]
  matmul_32: at(0, 19800896, 524288), // matmul f32[1024, 128]
  workspace_181: at(0, 20063040, 133120), // workspace u32[33280]
  workspace_182: at(0, 20128576, 11264), // workspace u32[2816]
  blocks_5_linear_up_proj_low: at(0, 20128576, 32768), // blocks.5.linear(up_proj) low f32[8, 128, 8]
  workspace_183: at(0, 20128576, 180224), // workspace u32[45056]
  shared_197: at(0, 20128576, 1441792), // blocks.5.linear(gate_proj) high f32[8, 128, 352]; then blocks.5.g f32[8, 128, 352]; then blocks.5.linear(up_proj) f32[8, 128, 352]; then d blocks.5.linear(up_proj) f32[8, 128, 352]
  attention_7: at(0, 20196160, 16384), // attention f32[8, 4, 128]
  matmul_33: at(0, 20259648, 524288), // matmul f32[1024, 128]
  d_blocks_3_x: at(0, 20325184, 524288), // d blocks.3.x f32[8, 128, 128]
  workspace_184: at(0, 20783936, 180224), // workspace u32[45056]
  blocks_3_m_2: at(0, 20849472, 524288), // blocks.3.m f32[8, 128, 128]
  d_blocks_4_linear_down_proj_low: at(0, 20947776, 32768), // d blocks.4.linear(down_proj) low f32[8, 128, 8]
  matmul_34: at(0, 20947776, 1441792), // matmul f32[1024, 352]
  d_blocks_4_up_proj_lora_B: at(0, 21373760, 11264), // d blocks.4.up_proj.lora_B f32[352, 8]
  d_blocks_4_gate_proj_lora_B: at(0, 21385024, 11264), // d blocks.4.gate_proj.lora_B f32[352, 8]
  d_blocks_3_down_proj_lora_A: at(0, 21396288, 11264), // d blocks.3.down_proj.lora_A f32[8, 352]
  d_blocks_4_up_proj_lora_A: at(0, 21407552, 4096), // d blocks.4.up_proj.lora_A f32[8, 128]
  d_blocks_4_gate_proj_lora_A: at(0, 21411648, 4096), // d blocks.4.gate_proj.lora_A f32[8, 128]
  d_blocks_4_o_proj_lora_B: at(0, 21415744, 4096), // d blocks.4.o_proj.lora_B f32[128, 8]
  d_blocks_4_o_proj_lora_A: at(0, 21419840, 4096), // d blocks.4.o_proj.lora_A f32[8, 128]
  d_blocks_4_v_proj_lora_A: at(0, 21423936, 4096), // d blocks.4.v_proj.lora_A f32[8, 128]
  d_blocks_4_k_proj_lora_A: at(0, 21428032, 4096), // d blocks.4.k_proj.lora_A f32[8, 128]
  d_blocks_4_q_proj_lora_B: at(0, 21432128, 4096), // d blocks.4.q_proj.lora_B f32[128, 8]
  d_blocks_4_q_proj_lora_A: at(0, 21436224, 4096), // d blocks.4.q_proj.lora_A f32[8, 128]
  d_blocks_3_down_proj_lora_B: at(0, 21440320, 4096), // d blocks.3.down_proj.lora_B f32[128, 8]
  d_blocks_4_v_proj_lora_B: at(0, 21444416, 2048), // d blocks.4.v_proj.lora_B f32[64, 8]
  d_blocks_4_k_proj_lora_B: at(0, 21446464, 2048), // d blocks.4.k_proj.lora_B f32[64, 8]
  workspace_185: at(0, 21570368, 11264), // workspace u32[2816]
  workspace_186: at(0, 21570368, 180224), // workspace u32[45056]
  blocks_5_m: at(0, 21570368, 524288), // blocks.5.m f32[8, 128, 128]
  shared_198: at(0, 21570368, 1441792), // blocks.5.linear(up_proj) high f32[8, 128, 352]; then d blocks.5.g f32[8, 128, 352]
  shared_199: at(0, 21934912, 229376),
  rmsNorm_norm_2: at(0, 21934912, 524288), // rmsNorm(norm) f32[8, 128, 128]
  shared_200: at(0, 22164288, 229376),
  d_blocks_4_x: at(0, 22389568, 524288), // d blocks.4.x f32[8, 128, 128]
  shared_201: at(0, 22393664, 65536),
  shared_202: at(0, 22459200, 229376),
  shared_203: at(0, 22459200, 524288), // workspace u32[131072]; then d rmsNorm(norm) f32[8, 128, 128]
  shared_204: at(0, 22688576, 229376),
  blocks_4_m_2: at(0, 22913856, 524288), // blocks.4.m f32[8, 128, 128]
  shared_205: at(0, 22917952, 65536),
  workspace_187: at(0, 22983488, 524288), // workspace u32[131072]
  d_blocks_5_linear_down_proj_low: at(0, 23012160, 32768), // d blocks.5.linear(down_proj) low f32[8, 128, 8]
  matmul_35: at(0, 23012160, 1441792), // matmul f32[1024, 352]
  d_blocks_5_up_proj_lora_B: at(0, 23438144, 11264), // d blocks.5.up_proj.lora_B f32[352, 8]
  d_blocks_5_gate_proj_lora_B: at(0, 23449408, 11264), // d blocks.5.gate_proj.lora_B f32[352, 8]
  d_blocks_4_down_proj_lora_A: at(0, 23460672, 11264), // d blocks.4.down_proj.lora_A f32[8, 352]
  d_blocks_5_up_proj_lora_A: at(0, 23471936, 4096), // d blocks.5.up_proj.lora_A f32[8, 128]
  d_blocks_5_gate_proj_lora_A: at(0, 23476032, 4096), // d blocks.5.gate_proj.lora_A f32[8, 128]
  d_blocks_5_o_proj_lora_B: at(0, 23480128, 4096), // d blocks.5.o_proj.lora_B f32[128, 8]
  d_blocks_5_o_proj_lora_A: at(0, 23484224, 4096), // d blocks.5.o_proj.lora_A f32[8, 128]
  d_blocks_5_v_proj_lora_A: at(0, 23488320, 4096), // d blocks.5.v_proj.lora_A f32[8, 128]
  d_blocks_5_k_proj_lora_A: at(0, 23492416, 4096), // d blocks.5.k_proj.lora_A f32[8, 128]
  d_blocks_5_q_proj_lora_B: at(0, 23496512, 4096), // d blocks.5.q_proj.lora_B f32[128, 8]
  d_blocks_5_q_proj_lora_A: at(0, 23500608, 4096), // d blocks.5.q_proj.lora_A f32[8, 128]
  d_blocks_4_down_proj_lora_B: at(0, 23504704, 4096), // d blocks.4.down_proj.lora_B f32[128, 8]
  shared_206: at(0, 23507776, 1792),
  d_rows: at(0, 23507776, 4096), // d rows f32[8, 128]
  d_blocks_5_v_proj_lora_B: at(0, 23508800, 2048), // d blocks.5.v_proj.lora_B f32[64, 8]
  shared_207: at(0, 23509568, 1792),
  d_blocks_5_k_proj_lora_B: at(0, 23510848, 2048), // d blocks.5.k_proj.lora_B f32[64, 8]
  shared_208: at(0, 23511360, 512),
  d_blocks_5_x: at(0, 24453952, 524288), // d blocks.5.x f32[8, 128, 128]
  blocks_5_m_2: at(0, 24978240, 524288), // blocks.5.m f32[8, 128, 128]
  d_blocks_5_down_proj_lora_A: at(0, 25502528, 11264), // d blocks.5.down_proj.lora_A f32[8, 352]
  d_blocks_5_down_proj_lora_B: at(0, 25513792, 4096), // d blocks.5.down_proj.lora_B f32[128, 8]
};

// ── Kernels ───────────────────────────────────────────────────────────────────────────────────────────────────────

// Functions of the module below: (address of each view…, parameters…, first unit, end unit).
const kernels: Program["kernels"] = [
  { name: "embed.f32" },
  { name: "rmsNorm.w" },
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
  { name: "rmsNormGrad.w" },
  { name: "matmul.columns.direct.fma" },
  { name: "matmul.rows.direct.fma" },
  { name: "map.2f8tr6xgq8p" },
  { name: "map.26zp56n65ht" },
  { name: "map.1p99pkdetj0" },
  { name: "map.utt4xiuz3e" },
  { name: "attentionGrad.delta" },
  { name: "attentionGrad.q.starts.fma" },
  { name: "attentionGrad.kv.starts.fma" },
  { name: "map.2e272549fmx" },
  { name: "reduce.rows.3dvwgeyczl" },
  { name: "map.3wt2f1p0bu" },
  { name: "update.cx72m392gh" },
];
const k = {
  embed_f32: 0,
  rmsNorm_w: 1,
  matmul_pack_f32_transposed: 2,
  matmul_rows_panels_fma: 3,
  map_2f55wmjmkjn: 4,
  map_28n9mlny2ys: 5,
  rope_half: 6,
  attention_starts_fma: 7,
  map_22kn67978sk: 8,
  map_gll86ebtrz: 9,
  crossEntropy: 10,
  reduce_rows_27pdvp70a9l: 11,
  map_11p69oyu6td: 12,
  map_27ukp9p65ja: 13,
  map_2d78orckbpu: 14,
  crossEntropyGrad: 15,
  matmul_pack_f32: 16,
  rmsNormGrad_w: 17,
  matmul_columns_direct_fma: 18,
  matmul_rows_direct_fma: 19,
  map_2f8tr6xgq8p: 20,
  map_26zp56n65ht: 21,
  map_1p99pkdetj0: 22,
  map_utt4xiuz3e: 23,
  attentionGrad_delta: 24,
  attentionGrad_q_starts_fma: 25,
  attentionGrad_kv_starts_fma: 26,
  map_2e272549fmx: 27,
  reduce_rows_3dvwgeyczl: 28,
  map_3wt2f1p0bu: 29,
  update_cx72m392gh: 30,
};

const call = (kernel: number, ranges: Program["sections"][string][number]["ranges"], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_30], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.rmsNorm_w, [a.shared_30, a.blocks_0_attn_norm, a.blocks_0_h], [1024, 1, 1], [128, 0.00001], "blocks.0.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_2], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.workspace_2, a.shared_38], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.shared_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.shared_5, a.shared_14], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_14, a.shared_6], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_5], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_6, a.workspace_5, a.shared_52], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_38, a.shared_52, a.blocks_0_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_0_linear_q_proj, a.rope, a.shared_38], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_14], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.shared_14, a.shared_16], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.workspace_5, a.shared_27], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_27, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_13], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace_13, a.shared_51], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_16, a.shared_51, a.shared_55], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_55, a.rope, a.shared_16], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_27], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.shared_27, a.shared_51], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.workspace_14], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.workspace_14, a.shared_27], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_27, a.blocks_0_linear_v_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_11], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_linear_v_proj_low, a.workspace_11, a.blocks_0_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_51, a.blocks_0_linear_v_proj_high, a.shared_55], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_38, a.shared_16, a.shared_55, a.starts, a.attention, a.blocks_0_attention, a.workspace_35], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_34], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attention, a.workspace_34, a.shared_38], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_15], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attention, a.workspace_15, a.blocks_0_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_o_proj_low, a.shared_21], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_21, a.shared_18, a.shared_52], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_30, a.shared_38, a.shared_52, a.blocks_0_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_0_a, a.blocks_0_mlp_norm, a.blocks_0_m], [1024, 1, 1], [128, 0.00001], "blocks.0.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_16], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_16, a.shared_58], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_18, a.shared_31], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_31, a.shared_29], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_18], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_18, a.shared_78], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_58, a.shared_78, a.shared_33], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_68], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_68, a.shared_58], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_18, a.blocks_0_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_up_proj_low, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_67], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_67, a.shared_110], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_33, a.shared_58, a.shared_110, a.shared_78], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_20], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_20, a.blocks_0_linear_down_proj_base], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_19], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_19, a.blocks_0_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_down_proj_low, a.shared_32], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_32, a.shared_18, a.blocks_0_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_0_a, a.blocks_0_linear_down_proj_base, a.blocks_0_linear_down_proj_high, a.blocks_0_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_0_x, a.blocks_1_attn_norm, a.blocks_1_h], [1024, 1, 1], [128, 0.00001], "blocks.1.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_23], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.workspace_23, a.shared_57], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_18, a.shared_43], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_43, a.shared_39], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_39, a.shared_18, a.blocks_1_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_57, a.blocks_1_linear_q_proj_high, a.blocks_1_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_1_linear_q_proj, a.rope, a.shared_57], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_43], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_43, a.shared_45], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_18, a.blocks_1_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_k_proj_low, a.shared_43], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_43, a.workspace_7, a.shared_67], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_45, a.shared_67, a.blocks_1_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_1_linear_k_proj, a.rope, a.shared_45], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_73], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_73, a.shared_67], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_18, a.shared_73], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_73, a.shared_48], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_48, a.workspace_7, a.blocks_1_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_67, a.blocks_1_linear_v_proj_high, a.blocks_1_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_57, a.shared_45, a.blocks_1_linear_v_proj, a.starts, a.shared_68, a.blocks_1_attention, a.workspace_32], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_31], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_31, a.shared_60], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.shared_18, a.blocks_1_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_o_proj_low, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.shared_18, a.shared_68], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_0_x, a.shared_60, a.shared_68, a.shared_50], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_50, a.blocks_1_mlp_norm, a.blocks_1_m], [1024, 1, 1], [128, 0.00001], "blocks.1.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_44], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_44, a.shared_80], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_18, a.shared_61], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_61, a.shared_59], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_46], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_59, a.workspace_46, a.shared_111], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_80, a.shared_111, a.shared_63], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_91], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_91, a.shared_80], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_18, a.blocks_1_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_up_proj_low, a.shared_61], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_90], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_90, a.shared_136], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_63, a.shared_80, a.shared_136, a.shared_111], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_48], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_111, a.workspace_48, a.blocks_1_linear_down_proj_base], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_47], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_111, a.workspace_47, a.blocks_1_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_down_proj_low, a.shared_62], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.shared_18, a.blocks_1_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_50, a.blocks_1_linear_down_proj_base, a.blocks_1_linear_down_proj_high, a.blocks_1_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_1_x, a.blocks_2_attn_norm, a.blocks_2_h], [1024, 1, 1], [128, 0.00001], "blocks.2.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_56], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.workspace_56, a.shared_79], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_18, a.shared_70], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_69], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_69, a.shared_18, a.blocks_2_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_79, a.blocks_2_linear_q_proj_high, a.blocks_2_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_2_linear_q_proj, a.rope, a.shared_79], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_70], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_70, a.shared_72], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_18, a.blocks_2_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_k_proj_low, a.shared_70], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_70, a.workspace_7, a.shared_91], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_72, a.shared_91, a.blocks_2_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_2_linear_k_proj, a.rope, a.shared_72], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_100], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_100, a.shared_91], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_18, a.shared_100], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_100, a.shared_74], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_7, a.blocks_2_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_91, a.blocks_2_linear_v_proj_high, a.blocks_2_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_79, a.shared_72, a.blocks_2_linear_v_proj, a.starts, a.shared_92, a.blocks_2_attention, a.workspace_64], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_63], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_63, a.shared_82], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.shared_18, a.blocks_2_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_o_proj_low, a.shared_75], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.shared_18, a.shared_92], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_1_x, a.shared_82, a.shared_92, a.shared_76], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_76, a.blocks_2_mlp_norm, a.blocks_2_m], [1024, 1, 1], [128, 0.00001], "blocks.2.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_71], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_71, a.shared_115], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_18, a.shared_83], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_83, a.shared_81], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_74], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_74, a.shared_137], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_115, a.shared_137, a.shared_86], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_114], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_114, a.shared_115], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_18, a.blocks_2_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_up_proj_low, a.shared_83], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_113], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_113, a.shared_157], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_86, a.shared_115, a.shared_157, a.shared_137], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_76], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_137, a.workspace_76, a.shared_96], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_75], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_137, a.workspace_75, a.blocks_2_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_down_proj_low, a.shared_85], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_85, a.shared_18, a.blocks_2_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_76, a.shared_96, a.blocks_2_linear_down_proj_high, a.blocks_2_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_2_x, a.blocks_3_attn_norm, a.blocks_3_h], [1024, 1, 1], [128, 0.00001], "blocks.3.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_87], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.workspace_87, a.shared_98], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_18, a.shared_104], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_104, a.shared_95], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.shared_18, a.blocks_3_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_98, a.blocks_3_linear_q_proj_high, a.blocks_3_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_3_linear_q_proj, a.rope, a.shared_99], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_97], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_97, a.shared_108], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_18, a.blocks_3_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_k_proj_low, a.shared_97], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_97, a.workspace_7, a.shared_119], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_108, a.shared_119, a.shared_127], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_127, a.rope, a.shared_108], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_126], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_126, a.shared_119], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_18, a.shared_126], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_126, a.shared_112], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_112, a.workspace_7, a.blocks_3_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_119, a.blocks_3_linear_v_proj_high, a.shared_127], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_99, a.shared_108, a.shared_127, a.starts, a.shared_114, a.blocks_3_attention, a.workspace_100], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_107], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_114, a.workspace_107, a.shared_121], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_114, a.shared_18, a.blocks_3_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_o_proj_low, a.shared_113], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.shared_18, a.shared_128], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_2_x, a.shared_121, a.shared_128, a.shared_116], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_116, a.blocks_3_mlp_norm, a.blocks_3_m], [1024, 1, 1], [128, 0.00001], "blocks.3.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_101], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_101, a.shared_145], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_18, a.shared_122], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_122, a.shared_120], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_103], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_103, a.shared_164], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_145, a.shared_164, a.shared_125], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_142], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_142, a.shared_145], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_18, a.blocks_3_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_up_proj_low, a.shared_122], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_141], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_122, a.workspace_141, a.shared_184], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_125, a.shared_145, a.shared_184, a.shared_164], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_105], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_164, a.workspace_105, a.shared_131], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_104], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_164, a.workspace_104, a.blocks_3_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_down_proj_low, a.shared_124], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.shared_18, a.blocks_3_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_116, a.shared_131, a.blocks_3_linear_down_proj_high, a.blocks_3_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_3_x, a.blocks_4_attn_norm, a.blocks_4_h], [1024, 1, 1], [128, 0.00001], "blocks.4.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_117], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.workspace_117, a.shared_133], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_18, a.shared_139], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_139, a.shared_130], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_130, a.shared_18, a.blocks_4_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_133, a.blocks_4_linear_q_proj_high, a.blocks_4_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_4_linear_q_proj, a.rope, a.shared_135], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_132], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_132, a.shared_141], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_18, a.blocks_4_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_k_proj_low, a.shared_132], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_132, a.workspace_7, a.shared_148], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_141, a.shared_148, a.shared_156], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_156, a.rope, a.shared_141], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_155], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_155, a.shared_148], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_18, a.shared_155], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_155, a.shared_142], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_142, a.workspace_7, a.blocks_4_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_148, a.blocks_4_linear_v_proj_high, a.shared_156], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_135, a.shared_141, a.shared_156, a.starts, a.shared_144, a.blocks_4_attention, a.workspace_127], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_137], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_144, a.workspace_137, a.shared_150], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_144, a.shared_18, a.blocks_4_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_o_proj_low, a.shared_143], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_143, a.shared_18, a.shared_158], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_3_x, a.shared_150, a.shared_158, a.shared_146], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_146, a.blocks_4_mlp_norm, a.blocks_4_m], [1024, 1, 1], [128, 0.00001], "blocks.4.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_128], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_128, a.shared_172], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_18, a.shared_151], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_151, a.shared_149], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace_130], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_149, a.workspace_130, a.shared_191], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_172, a.shared_191, a.shared_154], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_170], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_170, a.shared_172], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_18, a.blocks_4_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_up_proj_low, a.shared_151], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_169], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_151, a.workspace_169, a.shared_196], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_154, a.shared_172, a.shared_196, a.shared_191], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_133], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_191, a.workspace_133, a.shared_160], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_132], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_191, a.workspace_132, a.blocks_4_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_down_proj_low, a.shared_153], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_153, a.shared_18, a.blocks_4_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_146, a.shared_160, a.blocks_4_linear_down_proj_high, a.blocks_4_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_4_x, a.blocks_5_attn_norm, a.blocks_5_h], [1024, 1, 1], [128, 0.00001], "blocks.5.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_145], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.workspace_145, a.shared_162], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_18, a.shared_166], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_166, a.shared_159], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.shared_18, a.blocks_5_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_162, a.blocks_5_linear_q_proj_high, a.blocks_5_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_5_linear_q_proj, a.rope, a.shared_163], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_161], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_161, a.shared_168], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_18, a.blocks_5_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_k_proj_low, a.shared_161], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_161, a.workspace_7, a.shared_175], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_168, a.shared_175, a.shared_183], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_183, a.rope, a.shared_168], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_182], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_182, a.shared_175], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_18, a.shared_182], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_182, a.shared_169], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_169, a.workspace_7, a.blocks_5_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_175, a.blocks_5_linear_v_proj_high, a.shared_183], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_163, a.shared_168, a.shared_183, a.starts, a.shared_171, a.blocks_5_attention, a.workspace_154], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_164], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_171, a.workspace_164, a.shared_177], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_171, a.shared_18, a.blocks_5_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_o_proj_low, a.shared_170], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_170, a.shared_18, a.shared_185], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_4_x, a.shared_177, a.shared_185, a.shared_173], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_173, a.blocks_5_mlp_norm, a.blocks_5_m], [1024, 1, 1], [128, 0.00001], "blocks.5.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_155], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_155, a.shared_193], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_18, a.shared_178], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_178, a.shared_176], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace_157], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_176, a.workspace_157, a.shared_197], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_193, a.shared_197, a.shared_181], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_183], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_183, a.shared_193], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.shared_18], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_18, a.blocks_5_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_up_proj_low, a.shared_178], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_182], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_178, a.workspace_182, a.shared_198], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_181, a.shared_193, a.shared_198, a.shared_197], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_160], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_197, a.workspace_160, a.blocks_5_linear_down_proj_base], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_159], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_197, a.workspace_159, a.blocks_5_linear_down_proj_low_2], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low_2, a.shared_180], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.shared_18], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_180, a.shared_18, a.blocks_5_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_173, a.blocks_5_linear_down_proj_base, a.blocks_5_linear_down_proj_high, a.blocks_5_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_5_x, a.norm, a.rmsNorm_norm_2], [1024, 1, 1], [128, 0.00001], "rmsNorm(norm) rmsNorm model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_199, a.shared_203, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_199, a.shared_203, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_199, a.shared_203, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_166, a.shared_1, a.shared_17, a.shared_186], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.shared_203, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.shared_203, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.shared_203, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_166, a.shared_2, a.shared_19, a.shared_187], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.shared_203, a.shared_190], [16, 1, 1], [128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.shared_203, a.shared_190], [16, 1, 1], [128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_203], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.shared_203, a.shared_190], [16, 1, 1], [128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.shared_190, a.shared_3, a.shared_20, a.shared_188], [128, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_18, a.shared_189], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:100"),
  call(k.map_11p69oyu6td, [a.shared_189, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:100"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_27ukp9p65ja, [a.count, a.shared_189], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:100"),
  call(k.map_2d78orckbpu, [a.shared_189, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:100"),
  call(k.rmsNorm_w, [a.blocks_5_x, a.norm, a.rmsNorm_norm_2], [1024, 1, 1], [128, 0.00001], "rmsNorm(norm) rmsNorm model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_199, a.workspace_187, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_199, a.workspace_187, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_199, a.workspace_187, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_166, a.shared_1, a.shared_186, a.shared_206, a.workspace_166], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_202], [28, 1, 1], [448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_202], [28, 1, 1], [448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_202], [28, 1, 1], [448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.workspace_187, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.workspace_187, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_200, a.workspace_187, a.workspace_166], [28, 1, 1], [448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_166, a.shared_2, a.shared_187, a.shared_207, a.workspace_166], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_204], [28, 1, 1], [448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_204], [28, 1, 1], [448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_204], [28, 1, 1], [448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_187, a.shared_190], [16, 1, 1], [128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_187, a.shared_190], [16, 1, 1], [128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_187, a.shared_190], [16, 1, 1], [128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.shared_190, a.shared_3, a.shared_188, a.shared_208, a.shared_190], [128, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_190, a.workspace_187, a.shared_205], [16, 1, 1], [128, 128, 2304, 0, 1024, 0, 128, 0, 32, 32, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_190, a.workspace_187, a.shared_205], [16, 1, 1], [128, 128, 2304, 1024, 1024, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_190, a.workspace_187, a.shared_205], [16, 1, 1], [128, 128, 2304, 2048, 256, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.rmsNormGrad_w, [a.blocks_5_x, a.norm, a.shared_203, a.d_blocks_5_x], [1024, 1, 1], [128, 0.00001], "d blocks.5.x rmsNormGrad model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_x, a.shared_180, a.d_blocks_5_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_5_x, a.blocks_5_down_proj_lora_B, a.shared_180], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_180, a.d_blocks_5_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_173, a.blocks_5_mlp_norm, a.blocks_5_m_2], [1024, 1, 1], [128, 0.00001], "blocks.5.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_173], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m_2, a.workspace_173, a.shared_181], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace_172], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_176, a.workspace_172, a.shared_197], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_181, a.shared_197, a.shared_193], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_183], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m_2, a.workspace_183, a.shared_181], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_182], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_178, a.workspace_182, a.shared_198], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_181, a.shared_198, a.shared_197], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_193, a.shared_197, a.shared_181], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_linear_down_proj_low, a.shared_181, a.d_blocks_5_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.5.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj_lora_A, a.workspace_185], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_linear_down_proj_low, a.workspace_185, a.shared_181], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj, a.workspace_186], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_x, a.workspace_186, a.matmul_35], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_181, a.matmul_35, a.shared_198], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_193, a.shared_197, a.shared_198, a.shared_181], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_193, a.shared_198, a.shared_197], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_197, a.shared_178, a.d_blocks_5_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_197, a.blocks_5_up_proj_lora_B, a.matmul_27], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_27, a.shared_178], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_178, a.blocks_5_m_2, a.d_blocks_5_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj_lora_A, a.workspace_176], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_178, a.workspace_176, a.matmul_28], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj, a.workspace_180], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_197, a.workspace_180, a.matmul_30], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_181, a.shared_176, a.d_blocks_5_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_181, a.blocks_5_gate_proj_lora_B, a.shared_178], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_178, a.shared_176], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_176, a.blocks_5_m_2, a.d_blocks_5_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj_lora_A, a.workspace_156], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_176, a.workspace_156, a.matmul_31], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj, a.workspace_184], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_181, a.workspace_184, a.matmul_33], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.matmul_28, a.matmul_30, a.matmul_31, a.matmul_33, a.shared_177], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_173, a.blocks_5_mlp_norm, a.shared_177, a.shared_185], [1024, 1, 1], [128, 0.00001], "d blocks.5.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_5_x, a.shared_185, a.shared_173], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_173, a.shared_170, a.d_blocks_5_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_173, a.blocks_5_o_proj_lora_B, a.shared_176], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_176, a.shared_170], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_4_x, a.blocks_5_attn_norm, a.shared_177], [1024, 1, 1], [128, 0.00001], "blocks.5.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.workspace_167], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_177, a.workspace_167, a.blocks_5_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_171], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_169, a.workspace_171, a.blocks_5_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_5_linear_v_proj_base, a.blocks_5_linear_v_proj_high_2, a.blocks_5_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_163, a.shared_168, a.blocks_5_linear_v_proj, a.starts, a.shared_192, a.attention_7, a.workspace_165], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_170, a.shared_192, a.d_blocks_5_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj_lora_A, a.workspace_175], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_170, a.workspace_175, a.shared_185], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj, a.workspace_177], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_173, a.workspace_177, a.shared_194], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_185, a.shared_194, a.shared_195], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_192, a.shared_195, a.workspace_149], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_163, a.shared_168, a.blocks_5_linear_v_proj, a.attention_7, a.shared_195, a.starts, a.workspace_149, a.shared_185, a.workspace_181], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_163, a.shared_168, a.blocks_5_linear_v_proj, a.attention_7, a.shared_195, a.starts, a.workspace_149, a.attentionGrad_11, a.attentionGrad_12, a.workspace_181], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_12, a.shared_169, a.d_blocks_5_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_12, a.blocks_5_v_proj_lora_B, a.matmul_20], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_20, a.shared_167], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_167, a.shared_177, a.d_blocks_5_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj_lora_A, a.workspace_146], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_167, a.workspace_146, a.shared_163], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj, a.shared_167], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_12, a.shared_167, a.shared_192], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_11, a.rope, a.shared_168], [2048, 1, 1], [32, 128, 2, -1], "d blocks.5.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_168, a.shared_161, a.d_blocks_5_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_168, a.blocks_5_k_proj_lora_B, a.shared_169], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_169, a.shared_161], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_161, a.shared_177, a.d_blocks_5_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj_lora_A, a.workspace_147], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_161, a.workspace_147, a.shared_195], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj, a.shared_161], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_168, a.shared_161, a.matmul_32], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_163, a.shared_192, a.shared_195, a.matmul_32, a.shared_194], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:75"),
  call(k.rope_half, [a.shared_185, a.rope, a.shared_162], [4096, 1, 1], [32, 128, 4, -1], "d blocks.5.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_162, a.shared_159, a.d_blocks_5_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_162, a.blocks_5_q_proj_lora_B, a.shared_166], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_166, a.shared_159], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_159, a.shared_177, a.d_blocks_5_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj_lora_A, a.workspace_144], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_159, a.workspace_144, a.shared_177], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj, a.workspace_145], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_162, a.workspace_145, a.shared_185], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_194, a.shared_177, a.shared_185, a.shared_160], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_4_x, a.blocks_5_attn_norm, a.shared_160, a.shared_177], [1024, 1, 1], [128, 0.00001], "d blocks.4.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_173, a.shared_177, a.d_blocks_4_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_x, a.shared_153, a.d_blocks_4_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_4_x, a.blocks_4_down_proj_lora_B, a.shared_153], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_153, a.d_blocks_4_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_146, a.blocks_4_mlp_norm, a.blocks_4_m_2], [1024, 1, 1], [128, 0.00001], "blocks.4.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_150], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_150, a.shared_154], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace_148], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_149, a.workspace_148, a.shared_191], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_154, a.shared_191, a.shared_172], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_170], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_170, a.shared_154], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_169], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_151, a.workspace_169, a.shared_196], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_154, a.shared_196, a.shared_191], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_172, a.shared_191, a.shared_154], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_linear_down_proj_low, a.shared_154, a.d_blocks_4_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.4.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj_lora_A, a.workspace_178], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_linear_down_proj_low, a.workspace_178, a.shared_154], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj, a.workspace_179], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_x, a.workspace_179, a.matmul_34], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_154, a.matmul_34, a.shared_196], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_172, a.shared_191, a.shared_196, a.shared_154], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_172, a.shared_196, a.shared_191], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_191, a.shared_151, a.d_blocks_4_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_191, a.blocks_4_up_proj_lora_B, a.shared_170], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_170, a.shared_151], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_151, a.blocks_4_m_2, a.d_blocks_4_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj_lora_A, a.workspace_153], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_151, a.workspace_153, a.shared_171], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj, a.workspace_163], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_191, a.workspace_163, a.matmul_23], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_154, a.shared_149, a.d_blocks_4_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_154, a.blocks_4_gate_proj_lora_B, a.shared_151], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_151, a.shared_149], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_149, a.blocks_4_m_2, a.d_blocks_4_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj_lora_A, a.workspace_129], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_149, a.workspace_129, a.matmul_24], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj, a.workspace_174], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_154, a.workspace_174, a.matmul_26], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.shared_171, a.matmul_23, a.matmul_24, a.matmul_26, a.shared_150], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_146, a.blocks_4_mlp_norm, a.shared_150, a.shared_158], [1024, 1, 1], [128, 0.00001], "d blocks.4.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_4_x, a.shared_158, a.shared_146], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_146, a.shared_143, a.d_blocks_4_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_146, a.blocks_4_o_proj_lora_B, a.shared_149], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_149, a.shared_143], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_3_x, a.blocks_4_attn_norm, a.shared_150], [1024, 1, 1], [128, 0.00001], "blocks.4.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.workspace_139], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_150, a.workspace_139, a.blocks_4_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_143], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_142, a.workspace_143, a.blocks_4_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_4_linear_v_proj_base, a.blocks_4_linear_v_proj_high_2, a.blocks_4_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_135, a.shared_141, a.blocks_4_linear_v_proj, a.starts, a.shared_165, a.attention_6, a.workspace_138], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_143, a.shared_165, a.d_blocks_4_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj_lora_A, a.workspace_152], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_143, a.workspace_152, a.shared_158], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj, a.workspace_158], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_146, a.workspace_158, a.shared_174], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_158, a.shared_174, a.shared_179], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_165, a.shared_179, a.workspace_122], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_135, a.shared_141, a.blocks_4_linear_v_proj, a.attention_6, a.shared_179, a.starts, a.workspace_122, a.shared_158, a.workspace_168], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_135, a.shared_141, a.blocks_4_linear_v_proj, a.attention_6, a.shared_179, a.starts, a.workspace_122, a.attentionGrad_9, a.attentionGrad_10, a.workspace_168], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_10, a.shared_142, a.d_blocks_4_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_10, a.blocks_4_v_proj_lora_B, a.shared_134], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_134, a.shared_140], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_140, a.shared_150, a.d_blocks_4_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj_lora_A, a.workspace_118], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_140, a.workspace_118, a.shared_135], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj, a.shared_140], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_10, a.shared_140, a.shared_165], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_9, a.rope, a.shared_141], [2048, 1, 1], [32, 128, 2, -1], "d blocks.4.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_141, a.shared_132, a.d_blocks_4_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_141, a.blocks_4_k_proj_lora_B, a.shared_142], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_142, a.shared_132], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_132, a.shared_150, a.d_blocks_4_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj_lora_A, a.workspace_120], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_132, a.workspace_120, a.shared_179], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj, a.shared_132], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_141, a.shared_132, a.matmul_25], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_135, a.shared_165, a.shared_179, a.matmul_25, a.shared_174], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.h map model.ts:75"),
  call(k.rope_half, [a.shared_158, a.rope, a.shared_133], [4096, 1, 1], [32, 128, 4, -1], "d blocks.4.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_133, a.shared_130, a.d_blocks_4_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_133, a.blocks_4_q_proj_lora_B, a.shared_139], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_139, a.shared_130], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_130, a.shared_150, a.d_blocks_4_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj_lora_A, a.workspace_116], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_130, a.workspace_116, a.shared_150], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj, a.workspace_117], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_133, a.workspace_117, a.shared_158], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_174, a.shared_150, a.shared_158, a.shared_131], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_3_x, a.blocks_4_attn_norm, a.shared_131, a.shared_150], [1024, 1, 1], [128, 0.00001], "d blocks.3.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_146, a.shared_150, a.d_blocks_3_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_x, a.shared_124, a.d_blocks_3_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_3_x, a.blocks_3_down_proj_lora_B, a.shared_124], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_124, a.d_blocks_3_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_116, a.blocks_3_mlp_norm, a.blocks_3_m_2], [1024, 1, 1], [128, 0.00001], "blocks.3.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_123], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_123, a.shared_125], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_121], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_121, a.shared_164], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_125, a.shared_164, a.shared_145], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_142], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_142, a.shared_125], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_141], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_122, a.workspace_141, a.shared_184], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_125, a.shared_184, a.shared_164], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_145, a.shared_164, a.shared_125], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_linear_down_proj_low, a.shared_125, a.d_blocks_3_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.3.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj_lora_A, a.workspace_161], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_linear_down_proj_low, a.workspace_161, a.shared_125], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj, a.workspace_162], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_162, a.matmul_29], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_125, a.matmul_29, a.shared_184], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_145, a.shared_164, a.shared_184, a.shared_125], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_145, a.shared_184, a.shared_164], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_164, a.shared_122, a.d_blocks_3_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_164, a.blocks_3_up_proj_lora_B, a.shared_143], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_143, a.shared_122], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_122, a.blocks_3_m_2, a.d_blocks_3_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj_lora_A, a.workspace_126], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_122, a.workspace_126, a.shared_144], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj, a.workspace_136], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_164, a.workspace_136, a.matmul_16], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_125, a.shared_120, a.d_blocks_3_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_125, a.blocks_3_gate_proj_lora_B, a.shared_122], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_122, a.shared_120], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_120, a.blocks_3_m_2, a.d_blocks_3_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj_lora_A, a.workspace_102], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_102, a.matmul_18], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj, a.workspace_151], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.workspace_151, a.matmul_21], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.shared_144, a.matmul_16, a.matmul_18, a.matmul_21, a.shared_121], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_116, a.blocks_3_mlp_norm, a.shared_121, a.shared_128], [1024, 1, 1], [128, 0.00001], "d blocks.3.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x, a.shared_128, a.shared_116], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_116, a.shared_113, a.d_blocks_3_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_116, a.blocks_3_o_proj_lora_B, a.shared_120], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_120, a.shared_113], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_2_x, a.blocks_3_attn_norm, a.shared_121], [1024, 1, 1], [128, 0.00001], "blocks.3.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.workspace_111], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_121, a.workspace_111, a.blocks_3_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_115], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_112, a.workspace_115, a.blocks_3_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_3_linear_v_proj_base, a.blocks_3_linear_v_proj_high_2, a.blocks_3_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_99, a.shared_108, a.blocks_3_linear_v_proj, a.starts, a.shared_138, a.attention_5, a.workspace_108], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_113, a.shared_138, a.d_blocks_3_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj_lora_A, a.workspace_125], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_113, a.workspace_125, a.shared_128], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj, a.workspace_131], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.workspace_131, a.shared_147], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_128, a.shared_147, a.shared_152], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_138, a.shared_152, a.workspace_94], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_99, a.shared_108, a.blocks_3_linear_v_proj, a.attention_5, a.shared_152, a.starts, a.workspace_94, a.shared_128, a.workspace_140], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_99, a.shared_108, a.blocks_3_linear_v_proj, a.attention_5, a.shared_152, a.starts, a.workspace_94, a.attentionGrad_7, a.attentionGrad_8, a.workspace_140], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_8, a.shared_112, a.d_blocks_3_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_8, a.blocks_3_v_proj_lora_B, a.matmul_8], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_8, a.shared_107], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_107, a.shared_121, a.d_blocks_3_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj_lora_A, a.workspace_88], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_107, a.workspace_88, a.shared_99], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj, a.shared_107], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_8, a.shared_107, a.shared_138], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_7, a.rope, a.shared_108], [2048, 1, 1], [32, 128, 2, -1], "d blocks.3.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_108, a.shared_97, a.d_blocks_3_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_108, a.blocks_3_k_proj_lora_B, a.shared_112], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_112, a.shared_97], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_97, a.shared_121, a.d_blocks_3_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj_lora_A, a.workspace_92], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_97, a.workspace_92, a.shared_152], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj, a.shared_97], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_108, a.shared_97, a.matmul_19], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_99, a.shared_138, a.shared_152, a.matmul_19, a.shared_147], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.h map model.ts:75"),
  call(k.rope_half, [a.shared_128, a.rope, a.shared_98], [4096, 1, 1], [32, 128, 4, -1], "d blocks.3.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_98, a.shared_95, a.d_blocks_3_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_98, a.blocks_3_q_proj_lora_B, a.shared_104], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_104, a.shared_95], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_95, a.shared_121, a.d_blocks_3_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj_lora_A, a.workspace_86], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_86, a.shared_121], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj, a.workspace_87], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.workspace_87, a.shared_128], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_147, a.shared_121, a.shared_128, a.shared_96], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_2_x, a.blocks_3_attn_norm, a.shared_96, a.shared_121], [1024, 1, 1], [128, 0.00001], "d blocks.2.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_116, a.shared_121, a.d_blocks_2_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_x, a.shared_85, a.d_blocks_2_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_2_x, a.blocks_2_down_proj_lora_B, a.shared_85], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_85, a.d_blocks_2_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_76, a.blocks_2_mlp_norm, a.blocks_2_m_2], [1024, 1, 1], [128, 0.00001], "blocks.2.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_95], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_95, a.shared_86], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_93], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_93, a.shared_137], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_86, a.shared_137, a.shared_115], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_114], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_114, a.shared_86], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_113], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_113, a.shared_157], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_86, a.shared_157, a.shared_137], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_115, a.shared_137, a.shared_86], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_down_proj_low, a.shared_86, a.d_blocks_2_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.2.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj_lora_A, a.workspace_134], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_down_proj_low, a.workspace_134, a.shared_86], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj, a.workspace_135], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_x, a.workspace_135, a.matmul_22], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_86, a.matmul_22, a.shared_157], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_115, a.shared_137, a.shared_157, a.shared_86], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_115, a.shared_157, a.shared_137], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_137, a.shared_83, a.d_blocks_2_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_137, a.blocks_2_up_proj_lora_B, a.shared_113], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_113, a.shared_83], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_83, a.blocks_2_m_2, a.d_blocks_2_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj_lora_A, a.workspace_99], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_99, a.shared_114], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj, a.workspace_106], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_137, a.workspace_106, a.matmul_11], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_86, a.shared_81, a.d_blocks_2_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_86, a.blocks_2_gate_proj_lora_B, a.shared_83], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_83, a.shared_81], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_81, a.blocks_2_m_2, a.d_blocks_2_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj_lora_A, a.workspace_73], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_73, a.matmul_12], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj, a.workspace_124], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_86, a.workspace_124, a.matmul_14], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.shared_114, a.matmul_11, a.matmul_12, a.matmul_14, a.shared_82], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_76, a.blocks_2_mlp_norm, a.shared_82, a.shared_92], [1024, 1, 1], [128, 0.00001], "d blocks.2.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_x, a.shared_92, a.shared_76], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_76, a.shared_75, a.d_blocks_2_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_76, a.blocks_2_o_proj_lora_B, a.shared_81], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_81, a.shared_75], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_1_x, a.blocks_2_attn_norm, a.shared_82], [1024, 1, 1], [128, 0.00001], "blocks.2.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_84], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_82, a.workspace_84, a.shared_92], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.workspace_97], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_69, a.workspace_97, a.shared_101], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_92, a.shared_101, a.shared_117], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_117, a.rope, a.shared_101], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.workspace_82], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_82, a.workspace_82, a.blocks_2_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_96], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.workspace_96, a.blocks_2_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_2_linear_v_proj_base, a.blocks_2_linear_v_proj_high_2, a.blocks_2_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_101, a.shared_72, a.blocks_2_linear_v_proj_2, a.starts, a.shared_117, a.attention_4, a.workspace_78], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_75, a.shared_117, a.d_blocks_2_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj_lora_A, a.workspace_102], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace_102, a.shared_92], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj, a.workspace_109], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.workspace_109, a.shared_123], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_92, a.shared_123, a.shared_129], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_117, a.shared_129, a.workspace_62], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_101, a.shared_72, a.blocks_2_linear_v_proj_2, a.attention_4, a.shared_129, a.starts, a.workspace_62, a.shared_92, a.workspace_119], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_101, a.shared_72, a.blocks_2_linear_v_proj_2, a.attention_4, a.shared_129, a.starts, a.workspace_62, a.attentionGrad_5, a.attentionGrad_6, a.workspace_119], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_6, a.shared_74, a.d_blocks_2_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_6, a.blocks_2_v_proj_lora_B, a.shared_73], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_73, a.shared_71], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_71, a.shared_82, a.d_blocks_2_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj_lora_A, a.workspace_59], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_59, a.shared_101], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj, a.shared_71], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_6, a.shared_71, a.shared_117], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_5, a.rope, a.shared_72], [2048, 1, 1], [32, 128, 2, -1], "d blocks.2.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_72, a.shared_70, a.d_blocks_2_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_72, a.blocks_2_k_proj_lora_B, a.shared_74], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_74, a.shared_70], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_70, a.shared_82, a.d_blocks_2_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj_lora_A, a.workspace_61], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_70, a.workspace_61, a.shared_129], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj, a.shared_70], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.shared_70, a.matmul_15], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_101, a.shared_117, a.shared_129, a.matmul_15, a.shared_123], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:75"),
  call(k.rope_half, [a.shared_92, a.rope, a.shared_101], [4096, 1, 1], [32, 128, 4, -1], "d blocks.2.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_101, a.shared_69, a.d_blocks_2_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_101, a.blocks_2_q_proj_lora_B, a.shared_70], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_70, a.shared_69], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_69, a.shared_82, a.d_blocks_2_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj_lora_A, a.workspace_57], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_69, a.workspace_57, a.shared_82], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj, a.workspace_56], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_56, a.shared_92], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_123, a.shared_82, a.shared_92, a.shared_101], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_1_x, a.blocks_2_attn_norm, a.shared_101, a.shared_82], [1024, 1, 1], [128, 0.00001], "d blocks.1.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_76, a.shared_82, a.d_blocks_1_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_x, a.shared_62, a.d_blocks_1_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_1_x, a.blocks_1_down_proj_lora_B, a.shared_62], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_62, a.d_blocks_1_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_50, a.blocks_1_mlp_norm, a.blocks_1_m_2], [1024, 1, 1], [128, 0.00001], "blocks.1.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_70], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_70, a.shared_63], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_69], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_59, a.workspace_69, a.shared_111], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_63, a.shared_111, a.shared_80], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_91], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_91, a.shared_63], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_90], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_90, a.shared_136], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_63, a.shared_136, a.shared_111], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_80, a.shared_111, a.shared_63], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_down_proj_low, a.shared_63, a.d_blocks_1_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.1.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj_lora_A, a.workspace_110], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_down_proj_low, a.workspace_110, a.shared_63], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj, a.workspace_112], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_x, a.workspace_112, a.matmul_17], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_63, a.matmul_17, a.shared_136], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_80, a.shared_111, a.shared_136, a.shared_63], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_80, a.shared_136, a.shared_111], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_111, a.shared_61, a.d_blocks_1_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_111, a.blocks_1_up_proj_lora_B, a.matmul_5], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_5, a.shared_61], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_61, a.blocks_1_m_2, a.d_blocks_1_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj_lora_A, a.workspace_77], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_77, a.matmul_6], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj, a.workspace_83], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_111, a.workspace_83, a.matmul_7], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_63, a.shared_59, a.d_blocks_1_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_63, a.blocks_1_gate_proj_lora_B, a.shared_61], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_61, a.shared_59], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_59, a.blocks_1_m_2, a.d_blocks_1_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj_lora_A, a.workspace_45], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_59, a.workspace_45, a.matmul_9], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj, a.workspace_101], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_63, a.workspace_101, a.shared_116], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.matmul_6, a.matmul_7, a.matmul_9, a.shared_116, a.shared_60], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_50, a.blocks_1_mlp_norm, a.shared_60, a.shared_68], [1024, 1, 1], [128, 0.00001], "d blocks.1.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_x, a.shared_68, a.shared_50], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_50, a.shared_49, a.d_blocks_1_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_50, a.blocks_1_o_proj_lora_B, a.shared_59], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_59, a.shared_49], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_0_x, a.blocks_1_attn_norm, a.shared_60], [1024, 1, 1], [128, 0.00001], "blocks.1.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_66], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_60, a.workspace_66, a.shared_68], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.workspace_73], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_39, a.workspace_73, a.shared_77], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_68, a.shared_77, a.shared_84], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_84, a.rope, a.shared_77], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.workspace_60], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_60, a.workspace_60, a.blocks_1_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_72], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_48, a.workspace_72, a.blocks_1_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_1_linear_v_proj_base, a.blocks_1_linear_v_proj_high_2, a.blocks_1_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_77, a.shared_45, a.blocks_1_linear_v_proj_2, a.starts, a.shared_84, a.attention_3, a.workspace_53], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_49, a.shared_84, a.d_blocks_1_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj_lora_A, a.workspace_80], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_49, a.workspace_80, a.shared_68], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj, a.workspace_85], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_50, a.workspace_85, a.shared_93], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_68, a.shared_93, a.shared_102], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_84, a.shared_102, a.workspace_30], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_77, a.shared_45, a.blocks_1_linear_v_proj_2, a.attention_3, a.shared_102, a.starts, a.workspace_30, a.shared_68, a.workspace_98], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_77, a.shared_45, a.blocks_1_linear_v_proj_2, a.attention_3, a.shared_102, a.starts, a.workspace_30, a.attentionGrad_3, a.attentionGrad_4, a.workspace_98], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_4, a.shared_48, a.d_blocks_1_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_4, a.blocks_1_v_proj_lora_B, a.matmul], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul, a.shared_44], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_44, a.shared_60, a.d_blocks_1_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj_lora_A, a.workspace_27], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_27, a.shared_77], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj, a.shared_44], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_4, a.shared_44, a.shared_84], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_3, a.rope, a.shared_45], [2048, 1, 1], [32, 128, 2, -1], "d blocks.1.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_45, a.shared_43, a.d_blocks_1_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_45, a.blocks_1_k_proj_lora_B, a.shared_48], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_43], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_43, a.shared_60, a.d_blocks_1_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj_lora_A, a.workspace_29], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_43, a.workspace_29, a.shared_102], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj, a.shared_43], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_45, a.shared_43, a.matmul_10], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_77, a.shared_84, a.shared_102, a.matmul_10, a.shared_93], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:75"),
  call(k.rope_half, [a.shared_68, a.rope, a.shared_77], [4096, 1, 1], [32, 128, 4, -1], "d blocks.1.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_77, a.shared_39, a.d_blocks_1_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_77, a.blocks_1_q_proj_lora_B, a.shared_43], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_43, a.shared_39], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_39, a.shared_60, a.d_blocks_1_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj_lora_A, a.workspace_25], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_39, a.workspace_25, a.shared_60], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj, a.workspace_23], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_77, a.workspace_23, a.shared_68], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_93, a.shared_60, a.shared_68, a.shared_77], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_0_x, a.blocks_1_attn_norm, a.shared_77, a.shared_60], [1024, 1, 1], [128, 0.00001], "d blocks.0.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_50, a.shared_60, a.d_blocks_0_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_x, a.shared_32, a.d_blocks_0_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_0_x, a.blocks_0_down_proj_lora_B, a.shared_32], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_32, a.shared_134], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_0_a, a.blocks_0_mlp_norm, a.blocks_0_m_2], [1024, 1, 1], [128, 0.00001], "blocks.0.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_40], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_40, a.shared_33], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_39], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_39, a.shared_78], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_33, a.shared_78, a.shared_58], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_68], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_68, a.shared_33], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_67], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_67, a.shared_110], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_33, a.shared_110, a.shared_78], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_58, a.shared_78, a.shared_33], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_134, a.shared_33, a.d_blocks_0_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.0.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj_lora_A, a.shared_109], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.shared_109, a.shared_33], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj, a.workspace_89], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x, a.workspace_89, a.matmul_13], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_33, a.matmul_13, a.shared_110], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_58, a.shared_78, a.shared_110, a.shared_33], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_58, a.shared_110, a.shared_78], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_78, a.shared_31, a.shared_109], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_78, a.blocks_0_up_proj_lora_B, a.matmul_2], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_2, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_31, a.blocks_0_m_2, a.d_blocks_0_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj_lora_A, a.workspace_52], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_52, a.matmul_3], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj, a.workspace_65], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_65, a.matmul_4], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_33, a.shared_29, a.d_blocks_0_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_33, a.blocks_0_gate_proj_lora_B, a.shared_31], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_31, a.shared_29], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_29, a.blocks_0_m_2, a.d_blocks_0_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj_lora_A, a.workspace_17], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_29, a.workspace_17, a.shared_76], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj, a.workspace_79], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_79, a.shared_82], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.matmul_3, a.matmul_4, a.shared_76, a.shared_82, a.shared_30], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.blocks_0_a, a.blocks_0_mlp_norm, a.shared_30, a.shared_38], [1024, 1, 1], [128, 0.00001], "d blocks.0.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_0_x, a.shared_38, a.shared_28], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_28, a.shared_21, a.d_blocks_0_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_28, a.blocks_0_o_proj_lora_B, a.shared_21], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_21, a.d_blocks_0_linear_o_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.embed_f32, [a.embed, a.tokens, a.shared_36], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.rmsNorm_w, [a.shared_36, a.blocks_0_attn_norm, a.blocks_0_h_2], [1024, 1, 1], [128, 0.00001], "blocks.0.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_33], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h_2, a.workspace_33, a.shared_36], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_42], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_6, a.workspace_42, a.shared_50], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_36, a.shared_50, a.shared_60], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_60, a.rope, a.shared_36], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.workspace_38], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h_2, a.workspace_38, a.blocks_0_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_41], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_linear_v_proj_low, a.workspace_41, a.blocks_0_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_0_linear_v_proj_base, a.blocks_0_linear_v_proj_high_2, a.blocks_0_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_36, a.shared_16, a.blocks_0_linear_v_proj, a.starts, a.shared_50, a.attention_2, a.workspace_43], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_o_proj_low, a.shared_50, a.d_blocks_0_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj_lora_A, a.workspace_55], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_linear_o_proj_low, a.workspace_55, a.shared_60], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj, a.workspace_66], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_28, a.workspace_66, a.shared_68], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_60, a.shared_68, a.shared_77], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_50, a.shared_77, a.workspace_58], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_36, a.shared_16, a.blocks_0_linear_v_proj, a.attention_2, a.shared_77, a.starts, a.workspace_58, a.shared_28, a.workspace_54], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_36, a.shared_16, a.blocks_0_linear_v_proj, a.attention_2, a.shared_77, a.starts, a.workspace_58, a.attentionGrad, a.attentionGrad_2, a.workspace_54], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_2, a.blocks_0_linear_v_proj_low, a.d_blocks_0_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_2, a.blocks_0_v_proj_lora_B, a.shared_15], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_15, a.d_blocks_0_linear_v_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_v_proj_low, a.blocks_0_h_2, a.d_blocks_0_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.v_proj.lora_A matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad, a.rope, a.shared_16], [2048, 1, 1], [32, 128, 2, -1], "d blocks.0.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_16, a.shared_14, a.d_blocks_0_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_16, a.blocks_0_k_proj_lora_B, a.shared_14], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_14, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_15, a.blocks_0_h_2, a.d_blocks_0_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.k_proj.lora_A matmul model.ts:75"),
  call(k.rope_half, [a.shared_28, a.rope, a.shared_36], [4096, 1, 1], [32, 128, 4, -1], "d blocks.0.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_36, a.shared_6, a.d_blocks_0_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_36, a.blocks_0_q_proj_lora_B, a.shared_6], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_14, a.blocks_0_h_2, a.shared_5], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.q_proj.lora_A matmul model.ts:74"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.shared_5, a.shared_11], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_q_proj_lora_B, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_A, a.g], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_B, a.g_2], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_v_proj_lora_A, a.g_3], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_v_proj_lora_B, a.g_4], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_A, a.g_5], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_B, a.g_6], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_A, a.g_7], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_B, a.g_8], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_up_proj_lora_A, a.g_9], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_109, a.g_10], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
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
  call(k.update_cx72m392gh, [a.blocks_0_v_proj_lora_A, a.m_of_blocks_0_v_proj_lora_A, a.v_of_blocks_0_v_proj_lora_A, a.d_blocks_0_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.v_proj.lora_A update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_v_proj_lora_B, a.m_of_blocks_0_v_proj_lora_B, a.v_of_blocks_0_v_proj_lora_B, a.d_blocks_0_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.0.v_proj.lora_B update model.ts:47"),
  call(k.update_cx72m392gh, [a.blocks_0_o_proj_lora_A, a.m_of_blocks_0_o_proj_lora_A, a.v_of_blocks_0_o_proj_lora_A, a.d_blocks_0_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.o_proj.lora_A update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_o_proj_lora_B, a.m_of_blocks_0_o_proj_lora_B, a.v_of_blocks_0_o_proj_lora_B, a.d_blocks_0_o_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.o_proj.lora_B update model.ts:49"),
  call(k.update_cx72m392gh, [a.blocks_0_gate_proj_lora_A, a.m_of_blocks_0_gate_proj_lora_A, a.v_of_blocks_0_gate_proj_lora_A, a.d_blocks_0_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.gate_proj.lora_A update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_0_gate_proj_lora_B, a.m_of_blocks_0_gate_proj_lora_B, a.v_of_blocks_0_gate_proj_lora_B, a.d_blocks_0_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.gate_proj.lora_B update model.ts:53"),
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_A, a.m_of_blocks_0_up_proj_lora_A, a.v_of_blocks_0_up_proj_lora_A, a.d_blocks_0_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.up_proj.lora_A update model.ts:55"),
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_B, a.m_of_blocks_0_up_proj_lora_B, a.v_of_blocks_0_up_proj_lora_B, a.shared_109, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.up_proj.lora_B update model.ts:55"),
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
  call(k.rmsNorm_w, [a.shared_7, a.blocks_0_attn_norm, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.0.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_24, a.shared_35], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_26, a.shared_40], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_37, a.shared_42], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_42, a.shared_54], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_54, a.rope, a.shared_35], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_36, a.shared_47], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_47, a.shared_56], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_56, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_25], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_12, a.shared_22], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_22, a.shared_26], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_35, a.rope_2, a.shared_26, a.starts, a.shared_42, a.shared_24, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_21, a.shared_23], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_22, a.shared_34], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.shared_40], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_26, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_23, a.shared_35, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_118, a.blocks_0_mlp_norm, a.shared_88], [1024, 1, 1], [128, 0.00001], "blocks.0.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_3, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_5, a.shared_6], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_65], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_65, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_50, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_51, a.shared_64], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_66], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_49, a.shared_89], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_37, a.shared_89, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_3, a.shared_23], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_6, a.shared_6], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_5], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_118, a.shared_23, a.shared_35, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_7, a.blocks_1_attn_norm, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.1.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_24, a.shared_35], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_26, a.shared_40], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_37, a.shared_42], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_42, a.shared_54], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_54, a.rope, a.shared_35], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_36, a.shared_47], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_47, a.shared_56], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_56, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_25], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_12, a.shared_22], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_22, a.shared_26], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_35, a.rope_2, a.shared_26, a.starts, a.shared_42, a.shared_24, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_21, a.shared_23], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_22, a.shared_34], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.shared_40], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_26, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_23, a.shared_35, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_118, a.blocks_1_mlp_norm, a.shared_88], [1024, 1, 1], [128, 0.00001], "blocks.1.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_3, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_5, a.shared_6], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_65], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_65, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_50, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_51, a.shared_64], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_66], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_49, a.shared_89], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_37, a.shared_89, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_3, a.shared_23], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_6, a.shared_6], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_5], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_118, a.shared_23, a.shared_35, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_7, a.blocks_2_attn_norm, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.2.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_24, a.shared_35], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_26, a.shared_40], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_37, a.shared_42], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_42, a.shared_54], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_54, a.rope, a.shared_35], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_36, a.shared_47], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_47, a.shared_56], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_56, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_25], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_12, a.shared_22], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_22, a.shared_26], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_35, a.rope_2, a.shared_26, a.starts, a.shared_42, a.shared_24, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_21, a.shared_23], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_22, a.shared_34], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.shared_40], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_26, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_23, a.shared_35, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_118, a.blocks_2_mlp_norm, a.shared_88], [1024, 1, 1], [128, 0.00001], "blocks.2.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_3, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_5, a.shared_6], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_65], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_65, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_50, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_51, a.shared_64], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_66], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_49, a.shared_89], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_37, a.shared_89, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_3, a.shared_23], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_6, a.shared_6], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_5], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_118, a.shared_23, a.shared_35, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_7, a.blocks_3_attn_norm, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.3.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_24, a.shared_35], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_26, a.shared_40], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_37, a.shared_42], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_42, a.shared_54], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_54, a.rope, a.shared_35], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_36, a.shared_47], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_47, a.shared_56], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_56, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_25], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_12, a.shared_22], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_22, a.shared_26], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_35, a.rope_2, a.shared_26, a.starts, a.shared_42, a.shared_24, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_21, a.shared_23], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_22, a.shared_34], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.shared_40], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_26, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_23, a.shared_35, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_118, a.blocks_3_mlp_norm, a.shared_88], [1024, 1, 1], [128, 0.00001], "blocks.3.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_3, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_5, a.shared_6], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_65], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_65, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_50, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_51, a.shared_64], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_66], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_49, a.shared_89], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_37, a.shared_89, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_3, a.shared_23], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_6, a.shared_6], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_5], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_118, a.shared_23, a.shared_35, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_7, a.blocks_4_attn_norm, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.4.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_24, a.shared_35], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_26, a.shared_40], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_37, a.shared_42], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_42, a.shared_54], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_54, a.rope, a.shared_35], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_36, a.shared_47], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_47, a.shared_56], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_56, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_25], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_12, a.shared_22], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_22, a.shared_26], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_35, a.rope_2, a.shared_26, a.starts, a.shared_42, a.shared_24, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_21, a.shared_23], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_22, a.shared_34], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.shared_40], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_26, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_23, a.shared_35, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_118, a.blocks_4_mlp_norm, a.shared_88], [1024, 1, 1], [128, 0.00001], "blocks.4.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_3, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_5, a.shared_6], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_65], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_65, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_50, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_51, a.shared_64], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_66], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_49, a.shared_89], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_37, a.shared_89, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_3, a.shared_23], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_6, a.shared_6], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_5], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.shared_5, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_118, a.shared_23, a.shared_35, a.shared_7], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_7, a.blocks_5_attn_norm, a.shared_23], [1024, 1, 1], [128, 0.00001], "blocks.5.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_24, a.shared_35], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_26, a.shared_40], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_40, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_37, a.shared_42], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_42, a.shared_54], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_54, a.rope, a.shared_35], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_53], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_36, a.shared_47], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_47, a.shared_56], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_56, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_46], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_46, a.shared_41], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.workspace_28, a.shared_46], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.shared_25], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_12, a.shared_22], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_41, a.shared_22, a.shared_26], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_35, a.rope_2, a.shared_26, a.starts, a.shared_42, a.shared_24, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_21, a.shared_23], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_22, a.shared_34], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.shared_40], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_40, a.workspace_26, a.shared_35], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_7, a.shared_23, a.shared_35, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_118, a.blocks_5_mlp_norm, a.shared_88], [1024, 1, 1], [128, 0.00001], "blocks.5.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_3, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_5, a.shared_6], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_6, a.shared_14], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_14, a.workspace, a.shared_65], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_65, a.shared_8], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_50, a.shared_37], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_51, a.shared_64], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.shared_66], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_66, a.workspace_49, a.shared_89], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_8, a.shared_37, a.shared_89, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_9], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_9, a.shared_7], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_10], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_10, a.blocks_5_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low, a.shared_34], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.workspace_22], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_34, a.workspace_22, a.shared_23], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_118, a.shared_7, a.shared_23, a.shared_35], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_35, a.norm, a.rmsNorm_norm], [1024, 1, 1], [128, 0.00001], "rmsNorm(norm) rmsNorm model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.workspace_81, a.workspace_4], [28, 1, 1], [448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.workspace_81, a.workspace_4], [28, 1, 1], [448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.workspace_81, a.workspace_4], [28, 1, 1], [448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_1, a.shared_4, a.shared_103], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_81, a.workspace_4], [28, 1, 1], [448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_81, a.workspace_4], [28, 1, 1], [448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_81, a.workspace_4], [28, 1, 1], [448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_2, a.shared_9, a.shared_105], [448, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_94, a.workspace_81, a.shared_12], [16, 1, 1], [128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_94, a.workspace_81, a.shared_12], [16, 1, 1], [128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [32, 1, 1], [128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_94, a.workspace_81, a.shared_12], [16, 1, 1], [128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.shared_12, a.shared_3, a.shared_10, a.shared_106], [128, 1, 1], [2304, -100], "rows headLoss model.ts:100"),
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
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 7348992, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7906112, bytes: 524288 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7312128, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8430400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 6984448, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 6984448, bytes: 32768 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8954688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9478976, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8430400, bytes: 524288 },
  { name: "blocks.0.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7049984, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7836416, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8954688, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7836416, bytes: 2048 },
  { name: "blocks.0.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9216832, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7049984, bytes: 262144 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8954688, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7836416, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7836416, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7869184, bytes: 4096 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7312128, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7344896, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7607040, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9216832, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7344896, bytes: 524288 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7869184, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8954688, bytes: 74752 },
  { name: "blocks.0.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8430400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8954688, bytes: 65536 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7869184, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7349056, bytes: 32768 },
  { name: "blocks.0.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8954688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7381824, bytes: 524288 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12297024, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9413440, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7906112, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7938880, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7906112, bytes: 32768 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10855232, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7938880, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7971648, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9413440, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10855232, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10855232, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7938880, bytes: 32768 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12297024, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10855232, bytes: 11264 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10855232, bytes: 1441792 },
  { name: "blocks.0.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8528704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7971648, bytes: 180224 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8004416, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7971648, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7971648, bytes: 32768 },
  { name: "blocks.0.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9052992, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8004416, bytes: 524288 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8856384, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9380672, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8528704, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8561472, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8528704, bytes: 32768 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9904960, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10429248, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9380672, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8594240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8561472, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9904960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8561472, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9904960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10167104, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8594240, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9904960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10167104, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10167104, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8856384, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8889152, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10494784, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8963904, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8889152, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8889152, bytes: 65536 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8921920, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8889152, bytes: 32768 },
  { name: "blocks.1.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8921920, bytes: 524288 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13837120, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10953536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9446208, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9446208, bytes: 32768 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12395328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9478976, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9511744, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10953536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12395328, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12395328, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13837120, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12395328, bytes: 11264 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12395328, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10068800, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9511744, bytes: 180224 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9544512, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9511744, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9511744, bytes: 32768 },
  { name: "blocks.1.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10593088, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9544512, bytes: 524288 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10396480, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10920768, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10068800, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10101568, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10068800, bytes: 32768 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11445056, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11969344, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10920768, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10134336, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10101568, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11445056, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10101568, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11445056, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11707200, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 10134336, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11445056, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11707200, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11707200, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10396480, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10429248, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12034880, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 10504000, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 10429248, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10986304, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10429248, bytes: 65536 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10462016, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10429248, bytes: 32768 },
  { name: "blocks.2.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10462016, bytes: 524288 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15377216, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12493632, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10986304, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10986304, bytes: 32768 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13935424, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11019072, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11051840, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12493632, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13935424, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13935424, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15377216, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13935424, bytes: 11264 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13935424, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11608896, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11051840, bytes: 180224 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11084608, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11051840, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11051840, bytes: 32768 },
  { name: "blocks.2.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12133184, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11084608, bytes: 524288 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12460864, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11641664, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12165952, bytes: 65536 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12165952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11608896, bytes: 32768 },
  { name: "blocks.3.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12985152, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13509440, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11674432, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12198720, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11641664, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12985152, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11641664, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12985152, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13247296, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 12198720, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12985152, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13247296, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13247296, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12460864, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12493632, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13247296, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12493632, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 13092672, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 13017920, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13050688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13574976, bytes: 65536 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13017920, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12493632, bytes: 32768 },
  { name: "blocks.3.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13574976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12526400, bytes: 524288 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17441600, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14558016, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13050688, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13083456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13050688, bytes: 32768 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15999808, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13083456, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13116224, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14558016, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15999808, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15999808, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13083456, bytes: 32768 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17441600, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15999808, bytes: 11264 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15999808, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13673280, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13116224, bytes: 180224 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13148992, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13116224, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13116224, bytes: 32768 },
  { name: "blocks.3.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14197568, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13148992, bytes: 524288 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14525248, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13706048, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 14230336, bytes: 65536 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14230336, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13673280, bytes: 32768 },
  { name: "blocks.4.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15049536, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15573824, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13738816, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14263104, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13706048, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15049536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13706048, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15049536, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15311680, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14263104, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15049536, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15311680, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15311680, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14525248, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14558016, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15311680, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14558016, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 15157056, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 15082304, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15115072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15639360, bytes: 65536 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15082304, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14558016, bytes: 32768 },
  { name: "blocks.4.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15639360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14590784, bytes: 524288 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19505984, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16622400, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15115072, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15147840, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15115072, bytes: 32768 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18064192, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15147840, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15180608, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16622400, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18064192, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18064192, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15147840, bytes: 32768 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19505984, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18064192, bytes: 11264 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18064192, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15737664, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15180608, bytes: 180224 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15213376, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15180608, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15180608, bytes: 32768 },
  { name: "blocks.4.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16261952, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15213376, bytes: 524288 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16589632, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15770432, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 16294720, bytes: 65536 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16294720, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15737664, bytes: 32768 },
  { name: "blocks.5.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17113920, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17638208, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15803200, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16327488, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15770432, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17113920, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15770432, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17113920, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17376064, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16327488, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17113920, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 17376064, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17376064, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16589632, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16622400, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 7344896, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17376064, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16622400, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 17221440, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 17146688, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17179456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17703744, bytes: 65536 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17146688, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16622400, bytes: 32768 },
  { name: "blocks.5.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17703744, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16655168, bytes: 524288 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21570368, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18686784, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17179456, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17212224, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17179456, bytes: 32768 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20128576, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17212224, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17244992, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18686784, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 20128576, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 20128576, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17212224, bytes: 32768 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21570368, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 20128576, bytes: 11264 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20128576, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17802048, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17244992, bytes: 180224 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17277760, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17244992, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17244992, bytes: 32768 },
  { name: "blocks.5.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18326336, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17277760, bytes: 524288 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21934912, bytes: 524288 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17802048, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 17806144, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 22459200, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 17806144, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 7348992, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 17806144, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23507776, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21934912, bytes: 524288 },
  { name: "d rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22459200, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 17806144, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 22983488, bytes: 524288 },
  { name: "d blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 24453952, bytes: 524288 },
  { name: "d blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 25513792, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17244992, bytes: 32768 },
  { name: "d blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 23012160, bytes: 32768 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 24978240, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17244992, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18686784, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20128576, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18686784, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18686784, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17244992, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 20128576, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21570368, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 20128576, bytes: 11264 },
  { name: "blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20128576, bytes: 1441792 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17244992, bytes: 1441792 },
  { name: "d blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 25502528, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 17244992, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 21570368, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 23012160, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 21570368, bytes: 180224 },
  { name: "d blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21570368, bytes: 1441792 },
  { name: "d blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17244992, bytes: 1441792 },
  { name: "d blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20128576, bytes: 1441792 },
  { name: "d blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 23438144, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 18686784, bytes: 32768 },
  { name: "d blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17212224, bytes: 32768 },
  { name: "d blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23471936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18686784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 19211072, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19211072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19735360, bytes: 180224 },
  { name: "d blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 23449408, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17212224, bytes: 32768 },
  { name: "d blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17179456, bytes: 32768 },
  { name: "d blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23476032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19735360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17212224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20259648, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 20783936, bytes: 180224 },
  { name: "d blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17179456, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17703744, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16655168, bytes: 524288 },
  { name: "d blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 23480128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17179456, bytes: 32768 },
  { name: "d blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16622400, bytes: 32768 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17179456, bytes: 524288 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17703744, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 17965888, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17965888, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 18228032, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 19800896, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 18228032, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 20196160, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 17703744, bytes: 74752 },
  { name: "d blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23484224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17703744, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 18752320, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18752320, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 19276608, bytes: 65536 },
  { name: "d blocks.5.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19276608, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 17703744, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 18752320, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 19014464, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 16622400, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 20063040, bytes: 133120 },
  { name: "d blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 23508800, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15803200, bytes: 32768 },
  { name: "d blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16327488, bytes: 32768 },
  { name: "d blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23488320, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15803200, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16360256, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18228032, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16327488, bytes: 32768 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16327488, bytes: 262144 },
  { name: "d blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 23510848, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16589632, bytes: 32768 },
  { name: "d blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15770432, bytes: 32768 },
  { name: "d blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23492416, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19276608, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16589632, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19800896, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15770432, bytes: 32768 },
  { name: "d blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18752320, bytes: 524288 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15770432, bytes: 524288 },
  { name: "d blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 23496512, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16294720, bytes: 32768 },
  { name: "d blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15737664, bytes: 32768 },
  { name: "d blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23500608, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17179456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16294720, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17703744, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 16294720, bytes: 65536 },
  { name: "d blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15737664, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17179456, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22389568, bytes: 524288 },
  { name: "d blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 23504704, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15180608, bytes: 32768 },
  { name: "d blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 20947776, bytes: 32768 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22913856, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15180608, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16622400, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18064192, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16622400, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16622400, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15180608, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18064192, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19505984, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18064192, bytes: 11264 },
  { name: "blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18064192, bytes: 1441792 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15180608, bytes: 1441792 },
  { name: "d blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 23460672, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 15180608, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19505984, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 20947776, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19505984, bytes: 180224 },
  { name: "d blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19505984, bytes: 1441792 },
  { name: "d blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15180608, bytes: 1441792 },
  { name: "d blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18064192, bytes: 1441792 },
  { name: "d blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 21373760, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16622400, bytes: 32768 },
  { name: "d blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15147840, bytes: 32768 },
  { name: "d blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 21407552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16622400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17146688, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17146688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17670976, bytes: 180224 },
  { name: "d blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 21385024, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15147840, bytes: 32768 },
  { name: "d blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15115072, bytes: 32768 },
  { name: "d blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 21411648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17670976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15147840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18195264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18719552, bytes: 180224 },
  { name: "d blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15115072, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15639360, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14590784, bytes: 524288 },
  { name: "d blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 21415744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15115072, bytes: 32768 },
  { name: "d blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14558016, bytes: 32768 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15115072, bytes: 524288 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15639360, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15901504, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15901504, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 16163648, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17736512, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16163648, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 18131776, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 15639360, bytes: 74752 },
  { name: "d blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 21419840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15639360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16687936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16687936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17212224, bytes: 65536 },
  { name: "d blocks.4.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17212224, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15639360, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16687936, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16950080, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 14558016, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 17998656, bytes: 133120 },
  { name: "d blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 21444416, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13738816, bytes: 32768 },
  { name: "d blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14263104, bytes: 32768 },
  { name: "d blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 21423936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13738816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14295872, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16163648, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14263104, bytes: 32768 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14263104, bytes: 262144 },
  { name: "d blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 21446464, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14525248, bytes: 32768 },
  { name: "d blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13706048, bytes: 32768 },
  { name: "d blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 21428032, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17212224, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14525248, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17736512, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13706048, bytes: 32768 },
  { name: "d blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16687936, bytes: 524288 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13706048, bytes: 524288 },
  { name: "d blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 21432128, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14230336, bytes: 32768 },
  { name: "d blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13673280, bytes: 32768 },
  { name: "d blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 21436224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15115072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14230336, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15639360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 14230336, bytes: 65536 },
  { name: "d blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13673280, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15115072, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20325184, bytes: 524288 },
  { name: "d blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 21440320, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13116224, bytes: 32768 },
  { name: "d blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18883392, bytes: 32768 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20849472, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13116224, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14558016, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15999808, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14558016, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14558016, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13116224, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15999808, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17441600, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15999808, bytes: 11264 },
  { name: "blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15999808, bytes: 1441792 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13116224, bytes: 1441792 },
  { name: "d blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 21396288, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 13116224, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17441600, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 18883392, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17441600, bytes: 180224 },
  { name: "d blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17441600, bytes: 1441792 },
  { name: "d blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13116224, bytes: 1441792 },
  { name: "d blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15999808, bytes: 1441792 },
  { name: "d blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 19309376, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14558016, bytes: 32768 },
  { name: "d blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13083456, bytes: 32768 },
  { name: "d blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19343168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14558016, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15082304, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15082304, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15606592, bytes: 180224 },
  { name: "d blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 19320640, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13083456, bytes: 32768 },
  { name: "d blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13050688, bytes: 32768 },
  { name: "d blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19347264, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15606592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13083456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16130880, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16655168, bytes: 180224 },
  { name: "d blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13050688, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13574976, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12526400, bytes: 524288 },
  { name: "d blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 19351360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13050688, bytes: 32768 },
  { name: "d blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12493632, bytes: 32768 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13050688, bytes: 524288 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13574976, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13837120, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13837120, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 14099264, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15672128, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14099264, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 16067392, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 13574976, bytes: 74752 },
  { name: "d blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19355456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13574976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14623552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14623552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15147840, bytes: 65536 },
  { name: "d blocks.3.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15147840, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13574976, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14623552, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14885696, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 12493632, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 15934272, bytes: 133120 },
  { name: "d blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 19380032, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11674432, bytes: 32768 },
  { name: "d blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12198720, bytes: 32768 },
  { name: "d blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19359552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11674432, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12231488, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14099264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12198720, bytes: 32768 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 12198720, bytes: 262144 },
  { name: "d blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 19382080, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12460864, bytes: 32768 },
  { name: "d blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11641664, bytes: 32768 },
  { name: "d blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19363648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15147840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12460864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15672128, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11641664, bytes: 32768 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14623552, bytes: 524288 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11641664, bytes: 524288 },
  { name: "d blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 19367744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12165952, bytes: 32768 },
  { name: "d blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11608896, bytes: 32768 },
  { name: "d blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19371840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13050688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12165952, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13574976, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12165952, bytes: 65536 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11608896, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13050688, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18260800, bytes: 524288 },
  { name: "d blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 19375936, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11051840, bytes: 32768 },
  { name: "d blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16819008, bytes: 32768 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18785088, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11051840, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12493632, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13935424, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12493632, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12493632, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11051840, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13935424, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15377216, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13935424, bytes: 11264 },
  { name: "blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13935424, bytes: 1441792 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11051840, bytes: 1441792 },
  { name: "d blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 19331904, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 11051840, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15377216, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 16819008, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15377216, bytes: 180224 },
  { name: "d blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15377216, bytes: 1441792 },
  { name: "d blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11051840, bytes: 1441792 },
  { name: "d blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13935424, bytes: 1441792 },
  { name: "d blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 17769280, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12493632, bytes: 32768 },
  { name: "d blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "d blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17803072, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12493632, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13017920, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13017920, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13542208, bytes: 180224 },
  { name: "d blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 17780544, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "d blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10986304, bytes: 32768 },
  { name: "d blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17807168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13542208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11019072, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14066496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14590784, bytes: 180224 },
  { name: "d blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10986304, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10462016, bytes: 524288 },
  { name: "d blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17811264, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10986304, bytes: 32768 },
  { name: "d blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10429248, bytes: 32768 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10986304, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12034880, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12034880, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12559168, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12559168, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12034880, bytes: 524288 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11510592, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11772736, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11772736, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 12559168, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14132032, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12559168, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 14527296, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 11510592, bytes: 74752 },
  { name: "d blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17815360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13083456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13083456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13607744, bytes: 65536 },
  { name: "d blocks.2.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13607744, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13083456, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13345600, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 10429248, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 14394176, bytes: 133120 },
  { name: "d blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 17839936, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10167104, bytes: 32768 },
  { name: "d blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10134336, bytes: 32768 },
  { name: "d blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17819456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12034880, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10167104, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12559168, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10134336, bytes: 32768 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 10134336, bytes: 262144 },
  { name: "d blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 17841984, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10396480, bytes: 32768 },
  { name: "d blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10101568, bytes: 32768 },
  { name: "d blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17823552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13607744, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10396480, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14132032, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10101568, bytes: 32768 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13083456, bytes: 524288 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12034880, bytes: 524288 },
  { name: "d blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17827648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10101568, bytes: 32768 },
  { name: "d blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10068800, bytes: 32768 },
  { name: "d blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17831744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10986304, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10101568, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10068800, bytes: 65536 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12034880, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10986304, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "d blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17835840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9511744, bytes: 32768 },
  { name: "d blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15278912, bytes: 32768 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17244992, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9511744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10953536, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12395328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10953536, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10953536, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9511744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12395328, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13837120, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12395328, bytes: 11264 },
  { name: "blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12395328, bytes: 1441792 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9511744, bytes: 1441792 },
  { name: "d blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 17791808, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 9511744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13837120, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 15278912, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13837120, bytes: 180224 },
  { name: "d blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13837120, bytes: 1441792 },
  { name: "d blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9511744, bytes: 1441792 },
  { name: "d blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12395328, bytes: 1441792 },
  { name: "d blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 16229184, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10953536, bytes: 32768 },
  { name: "d blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "d blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16262976, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10953536, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11477824, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11477824, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12002112, bytes: 180224 },
  { name: "d blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 16240448, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "d blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9446208, bytes: 32768 },
  { name: "d blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16267072, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12002112, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9478976, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12526400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13050688, bytes: 180224 },
  { name: "d blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8921920, bytes: 524288 },
  { name: "d blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16271168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9446208, bytes: 32768 },
  { name: "d blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8889152, bytes: 32768 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10494784, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10494784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11019072, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11019072, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10494784, bytes: 524288 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9970496, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10232640, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10232640, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 11019072, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12591936, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11019072, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 12987200, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9970496, bytes: 74752 },
  { name: "d blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16275264, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11543360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11543360, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12067648, bytes: 65536 },
  { name: "d blocks.1.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12067648, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11543360, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11805504, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 8889152, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 12854080, bytes: 133120 },
  { name: "d blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 16299840, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8627008, bytes: 32768 },
  { name: "d blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8594240, bytes: 32768 },
  { name: "d blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16279360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10494784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8627008, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11019072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8594240, bytes: 32768 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8594240, bytes: 262144 },
  { name: "d blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 16301888, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8856384, bytes: 32768 },
  { name: "d blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8561472, bytes: 32768 },
  { name: "d blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16283456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12067648, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8856384, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12591936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8561472, bytes: 32768 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11543360, bytes: 524288 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10494784, bytes: 524288 },
  { name: "d blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16287552, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8561472, bytes: 32768 },
  { name: "d blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8528704, bytes: 32768 },
  { name: "d blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16291648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8561472, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8528704, bytes: 65536 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10494784, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15180608, bytes: 524288 },
  { name: "d blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 16295744, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7971648, bytes: 32768 },
  { name: "d blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13738816, bytes: 32768 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15704896, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7971648, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9413440, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10855232, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 9413440, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9413440, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7971648, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10855232, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12297024, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10855232, bytes: 11264 },
  { name: "blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10855232, bytes: 1441792 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7971648, bytes: 1441792 },
  { name: "d blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 16251712, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 7971648, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12297024, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 13738816, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12297024, bytes: 180224 },
  { name: "d blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12297024, bytes: 1441792 },
  { name: "d blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7971648, bytes: 1441792 },
  { name: "d blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10855232, bytes: 1441792 },
  { name: "d blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 12297024, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9413440, bytes: 32768 },
  { name: "d blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7938880, bytes: 32768 },
  { name: "d blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12308288, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9413440, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9937728, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9937728, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10462016, bytes: 180224 },
  { name: "d blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 11690816, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7938880, bytes: 32768 },
  { name: "d blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7906112, bytes: 32768 },
  { name: "d blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 11702080, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10462016, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7938880, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10986304, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11510592, bytes: 180224 },
  { name: "d blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7906112, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8430400, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7873344, bytes: 524288 },
  { name: "d blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 11297600, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7349056, bytes: 32768 },
  { name: "d blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9970496, bytes: 32768 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8397632, bytes: 524288 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7349056, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8397632, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8921920, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8921920, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9446208, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8397632, bytes: 524288 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8921920, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9184064, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9184064, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 9446208, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11019072, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8921920, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 11281216, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9446208, bytes: 74752 },
  { name: "d blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 11301696, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10003264, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10494784, bytes: 65536 },
  { name: "d blocks.0.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10494784, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7873344, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9446208, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9708352, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 10103616, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 9970496, bytes: 133120 },
  { name: "d blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 8921920, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7049984, bytes: 32768 },
  { name: "d blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7082752, bytes: 32768 },
  { name: "d blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7312128, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7049984, bytes: 262144 },
  { name: "d blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7316224, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7017216, bytes: 32768 },
  { name: "d blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7049984, bytes: 32768 },
  { name: "d blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7082752, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8397632, bytes: 524288 },
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
  "AGFzbQEAAAABigISYAF7AXtgBn9/f39/fwBgBH97f38AYAx/f39/f39/f39/f38AYAl/f39/f39/fX8AYAh/f39/f39/fwBgB39/f399f38AYAt/f39/",
  "f39/f39/fwBgEn9/f39/f39/f39/f39/f39/fwBgCX9/f39/f39/fwBgCX9/f39/f31/fwBgF39/f39/f39/f39/f39/f39/f31/f39/AGAKf39/f39/",
  "f39/fwBgC39/f39/f39/fX9/AGAIf39/f399f38AYBl/f39/f39/f39/f39/f39/f39/f31/f39/AGAaf39/f39/f39/f39/f39/f39/f39/fX9/f38A",
  "YA1/f39/f39/f39/f39/AAISAQNlbnYGbWVtb3J5AgMBgIAEAysqAAECAwQAAwUAAAEBBgcIBQkKCwwMBQ0JBQUJBw4ICAkMCQcMDxAMDQwRB+oEHwll",
  "bWJlZC5mMzIACwlybXNOb3JtLncADBptYXRtdWwucGFjay5mMzIudHJhbnNwb3NlZAANFm1hdG11bC5yb3dzLnBhbmVscy5mbWEADg9tYXAuMmY1NXdt",
  "am1ram4ADw9tYXAuMjhuOW1sbnkyeXMAEAlyb3BlLmhhbGYAERRhdHRlbnRpb24uc3RhcnRzLmZtYQASD21hcC4yMmtuNjc5NzhzawATDm1hcC5nbGw4",
  "NmVidHJ6ABQMY3Jvc3NFbnRyb3B5ABUXcmVkdWNlLnJvd3MuMjdwZHZwNzBhOWwAFg9tYXAuMTFwNjlveXU2dGQAFw9tYXAuMjd1a3A5cDY1amEAGA9t",
  "YXAuMmQ3OG9yY2ticHUAGRBjcm9zc0VudHJvcHlHcmFkABoPbWF0bXVsLnBhY2suZjMyABsNcm1zTm9ybUdyYWQudwAcGW1hdG11bC5jb2x1bW5zLmRp",
  "cmVjdC5mbWEAHRZtYXRtdWwucm93cy5kaXJlY3QuZm1hAB4PbWFwLjJmOHRyNnhncThwAB8PbWFwLjI2enA1Nm42NWh0ACAPbWFwLjFwOTlwa2RldGow",
  "ACEObWFwLnV0dDR4aXV6M2UAIhNhdHRlbnRpb25HcmFkLmRlbHRhACMaYXR0ZW50aW9uR3JhZC5xLnN0YXJ0cy5mbWEAJBthdHRlbnRpb25HcmFkLmt2",
  "LnN0YXJ0cy5mbWEAJQ9tYXAuMmUyNzI1NDlmbXgAJhZyZWR1Y2Uucm93cy4zZHZ3Z2V5Y3psACcObWFwLjN3dDJmMXAwYnUAKBF1cGRhdGUuY3g3Mm0z",
  "OTJnaAApCpm7ASo6ACAAIAAgAP0NCAkKCwwNDg8AAQIDBAUGB/3kASEAIAAgACAA/Q0EBQYHAAECAwwNDg8ICQoL/eQBC4sEAwd/CHsBfyACQQFrIQYg",
  "ACABQQAgBkEAIAZIG2xqIQcgACABQQEgBkEBIAZIG2xqIQggACABQQIgBkECIAZIG2xqIQkgACABQQMgBkEDIAZIG2xqIQogA0F8cSELQQAhDAJAIAwg",
  "C04NAANAIAf9AAQAIQ0gCP0ABAAhDiAJ/QAEACEPIAr9AAQAIRAgDSAO/Q0AAQIDEBESEwQFBgcUFRYXIREgDSAO/Q0ICQoLGBkaGwwNDg8cHR4fIRIg",
  "DyAQ/Q0AAQIDEBESEwQFBgcUFRYXIRMgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIRQgBCARIBP9DQABAgMEBQYHEBESExQVFhf9CwQAIAQgBWohBCAEIBEg",
  "E/0NCAkKCwwNDg8YGRobHB0eH/0LBAAgBCAFaiEEIAQgEiAU/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAEIAVqIQQgBCASIBT9DQgJCgsMDQ4PGBkaGxwd",
  "Hh/9CwQAIAQgBWohBCAHQRBqIQcgCEEQaiEIIAlBEGohCSAKQRBqIQogDEEEaiIMIAtIDQALCyALIRUCQCAVIANODQADQCAEIAcqAgA4AgAgB0EEaiEH",
  "IAQgCCoCADgCBCAIQQRqIQggBCAJKgIAOAIIIAlBBGohCSAEIAoqAgA4AgwgCkEEaiEKIAQgBWohBCAVQQFqIhUgA0gNAAsLC5wBAQN7IAJBBE4EQCAD",
  "BEAgASAA/QAEAP3kASEBCyAAIAH9CwQABSACQQBKBEAgASEEIAMEQCABIAD9CQIA/eQBIQQLIAAgBP1aAgAACyACQQFKBEAgASEFIAMEQCABIAD9CQIE",
  "/eQBIQULIAAgBf1aAgQBCyACQQJKBEAgASEGIAMEQCABIAD9CQII/eQBIQYLIAAgBv1aAggCCwsL7gsCC3sGfwNAIAhBf0YEQP0MAAAAAAAAAAAAAAAA",
  "AAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAAAAAAAAAAAAAAAAAAIRD9",
  "DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRMFIAj9AAQAIQwgCP0ABBAhDSAI/QAEACEOIAj9",
  "AAQQIQ8gCP0ABAAhECAI/QAEECERIAj9AAQAIRIgCP0ABBAhEwsgACEXIAAgAUEBIApBAWtBASAKQQFrSBtsaiEYIAAgAUECIApBAWtBAiAKQQFrSBts",
  "aiEZIAAgAUEDIApBAWtBAyAKQQFrSBtsaiEaIAMhGyAHIRwCQANAIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX",
  "QQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEW",
  "IBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAV",
  "IA39hQIhDSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2FAiERIBlBBGoh",
  "GSAa/QkCACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM",
  "/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIhECAWIBUgEf2F",
  "AiERIBlBBGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkC",
  "ACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAXQQRqIRcgGP0JAgAhFiAWIBQgDv2FAiEOIBYgFSAP/YUCIQ8gGEEEaiEYIBn9CQIAIRYgFiAUIBD9hQIh",
  "ECAWIBUgEf2FAiERIBlBBGohGSAa/QkCACEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAaQQRqIRogGyAEaiEbIBxBf2ohHCAcDQALCyAKQQROIAtBCE5x",
  "BEAgCQRAIAwgBSAGQQBsav0ABAD95AEhDCANIAUgBkEAbGr9AAQQ/eQBIQ0gDiAFIAZq/QAEAP3kASEOIA8gBSAGav0ABBD95AEhDyAQIAUgBkEBdGr9",
  "AAQA/eQBIRAgESAFIAZBAXRq/QAEEP3kASERIBIgBSAGQQNsav0ABAD95AEhEiATIAUgBkEDbGr9AAQQ/eQBIRMLIAUgDP0LBAAgBSAN/QsEECAFIAZq",
  "IQUgBSAO/QsEACAFIA/9CwQQIAUgBmohBSAFIBD9CwQAIAUgEf0LBBAgBSAGaiEFIAUgEv0LBAAgBSAT/QsEECAFIAZqIQUFIApBAEoEQCAFIAwgC0EA",
  "ayAJEAIgBUEQaiANIAtBBGsgCRACIAUgBmohBQsgCkEBSgRAIAUgDiALQQBrIAkQAiAFQRBqIA8gC0EEayAJEAIgBSAGaiEFCyAKQQJKBEAgBSAQIAtB",
  "AGsgCRACIAVBEGogESALQQRrIAkQAiAFIAZqIQULIApBA0oEQCAFIBIgC0EAayAJEAIgBUEQaiATIAtBBGsgCRACIAUgBmohBQsLIAAgAmohACAKQXxq",
  "IQogCkEASg0ACwuWCAgEfwF7A38IewF/BnsBfwp7IAZBfHEhCSAAIAFBASACQQFrQQEgAkEBa0gbbGohCiAAIAFBAiACQQFrQQIgAkEBa0gbbGohCyAA",
  "IAFBAyACQQFrQQMgAkEBa0gbbGohDCAH/RMhDUEAIQ4CQCAOIAVODQADQCADIAQgDmxqIQ8gDyAEaiAPIA5BAWogBUgbIRD9DAAAAAAAAAAAAAAAAAAA",
  "AAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRP9DAAAAAAAAAAAAAAAAAAAAAAhFP0MAAAAAAAAAAAAAAAAAAAAACEV/QwA",
  "AAAAAAAAAAAAAAAAAAAAIRb9DAAAAAAAAAAAAAAAAAAAAAAhF/0MAAAAAAAAAAAAAAAAAAAAACEYQQAhGQJAIBkgCU4NAANAIA8gGUECdGr9AAQAIRog",
  "ECAZQQJ0av0ABAAhGyAAIBlBAnRq/QAEACEcIBwgGiAR/YUCIREgHCAbIBL9hQIhEiAKIBlBAnRq/QAEACEdIB0gGiAT/YUCIRMgHSAbIBT9hQIhFCAL",
  "IBlBAnRq/QAEACEeIB4gGiAV/YUCIRUgHiAbIBb9hQIhFiAMIBlBAnRq/QAEACEfIB8gGiAX/YUCIRcgHyAbIBj9hQIhGCAZQQRqIhkgCUgNAAsLIAkh",
  "IAJAICAgBk4NAANAIA8gIEECdGr9XAIAISEgECAgQQJ0av1cAgAhIiAAICBBAnRq/VwCACEjICMgISAR/YUCIREgIyAiIBL9hQIhEiAKICBBAnRq/VwC",
  "ACEkICQgISAT/YUCIRMgJCAiIBT9hQIhFCALICBBAnRq/VwCACElICUgISAV/YUCIRUgJSAiIBb9hQIhFiAMICBBAnRq/VwCACEmICYgISAX/YUCIRcg",
  "JiAiIBj9hQIhGCAgQQFqIiAgBkgNAAsLIBEgE/0NAAECAwQFBgcQERITFBUWFyARIBP9DQgJCgsMDQ4PGBkaGxwdHh/95AEhJyAVIBf9DQABAgMEBQYH",
  "EBESExQVFhcgFSAX/Q0ICQoLDA0ODxgZGhscHR4f/eQBISggCCAOQQR0aiAnICj9DQABAgMICQoLEBESExgZGhsgJyAo/Q0EBQYHDA0ODxQVFhccHR4f",
  "/eQBIA395gH9CwQAIBIgFP0NAAECAwQFBgcQERITFBUWFyASIBT9DQgJCgsMDQ4PGBkaGxwdHh/95AEhKSAWIBj9DQABAgMEBQYHEBESExQVFhcgFiAY",
  "/Q0ICQoLDA0ODxgZGhscHR4f/eQBISogCCAOQQR0aiApICr9DQABAgMICQoLEBESExgZGhsgKSAq/Q0EBQYHDA0ODxQVFhccHR4f/eQBIA395gH9CwQQ",
  "IA5BAmoiDiAFSA0ACwsLkwMBAnsgAP0MAADSwgAA0sIAANLCAADSwv3pAf0MAACzQgAAs0IAALNCAACzQv3oASEAIAD9DDuquD87qrg/O6q4PzuquD/9",
  "5gH9aiEBIAAgAf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3lASEAIAAgAf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3lASEAIAH9+AFBAf2sASECIAAgAP3mAf0M",
  "Z2lQOWdpUDlnaVA5Z2lQOSAA/eYB/QzOQ7c6zkO3Os5DtzrOQ7c6/eQBIAD95gH9DAiJCDwIiQg8CIkIPAiJCDz95AEgAP3mAf0MwakqPcGpKj3BqSo9",
  "wakqPf3kASAA/eYB/Qyqqio+qqoqPqqqKj6qqio+/eQBIAD95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH95gEgAP3kAf0MAACAPwAAgD8AAIA/AACAP/3k",
  "ASAC/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEgAf34ASAC/bEB/Qx/AAAAfwAAAH8AAAB/AAAA/a4BQRf9qwH95gEL0goCC3sGfwNAIAhBf0YE",
  "QP0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAAAAAAAAAAAAAAAAAAIQ39DAAAAAAAAAAAAAAAAAAAAAAhDv0MAAAAAAAAAAAAAAAAAAAAACEP/QwAAAAA",
  "AAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhEf0MAAAAAAAAAAAAAAAAAAAAACES/QwAAAAAAAAAAAAAAAAAAAAAIRMFIAj9AAQAIQwgCP0A",
  "BBAhDSAI/QAEACEOIAj9AAQQIQ8gCP0ABAAhECAI/QAEECERIAj9AAQAIRIgCP0ABBAhEwsgACEXIAMhGyAHIRwCQANAIBv9AAQAIRQgG/0ABBAhFSAX",
  "/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIh",
  "ESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM",
  "/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYg",
  "FCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39",
  "hQIhDSAX/QkCBCEWIBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAV",
  "IBP9hQIhEyAXIAFqIRcgGyAEaiEbIBxBf2ohHCAcRQ0BIBv9AAQAIRQgG/0ABBAhFSAX/QkCACEWIBYgFCAM/YUCIQwgFiAVIA39hQIhDSAX/QkCBCEW",
  "IBYgFCAO/YUCIQ4gFiAVIA/9hQIhDyAX/QkCCCEWIBYgFCAQ/YUCIRAgFiAVIBH9hQIhESAX/QkCDCEWIBYgFCAS/YUCIRIgFiAVIBP9hQIhEyAXIAFq",
  "IRcgGyAEaiEbIBxBf2ohHCAcDQALCyAKQQROIAtBCE5xBEAgCQRAIAwgBSAGQQBsav0ABAD95AEhDCANIAUgBkEAbGr9AAQQ/eQBIQ0gDiAFIAZq/QAE",
  "AP3kASEOIA8gBSAGav0ABBD95AEhDyAQIAUgBkEBdGr9AAQA/eQBIRAgESAFIAZBAXRq/QAEEP3kASERIBIgBSAGQQNsav0ABAD95AEhEiATIAUgBkED",
  "bGr9AAQQ/eQBIRMLIAUgDP0LBAAgBSAN/QsEECAFIAZqIQUgBSAO/QsEACAFIA/9CwQQIAUgBmohBSAFIBD9CwQAIAUgEf0LBBAgBSAGaiEFIAUgEv0L",
  "BAAgBSAT/QsEECAFIAZqIQUFIApBAEoEQCAFIAwgC0EAayAJEAIgBUEQaiANIAtBBGsgCRACIAUgBmohBQsgCkEBSgRAIAUgDiALQQBrIAkQAiAFQRBq",
  "IA8gC0EEayAJEAIgBSAGaiEFCyAKQQJKBEAgBSAQIAtBAGsgCRACIAVBEGogESALQQRrIAkQAiAFIAZqIQULIApBA0oEQCAFIBIgC0EAayAJEAIgBUEQ",
  "aiATIAtBBGsgCRACIAUgBmohBQsLIAAgAmohACAKQXxqIQogCkEASg0ACwvnAgMDfwF7Bn8gB0F4cSEIQQAhCQJAIAkgCE4NAANAIABBEEEAIAIgCUEC",
  "dGogAyAEIAlBAnRqIAUgAUF/QQEgBkEIEAYgCUEIaiIJIAhIDQALCyAIIQoCQCAKIAdODQADQP0MAAAAAAAAAAAAAAAAAAAAACELIAIgCkECdGohDEEA",
  "IQ0CQCANIAFODQADQCAAIA1BBHRq/QAEACAM/QkCACAL/YUCIQsgDCADaiEMIA1BAWoiDSABSA0ACwsgBkEASgRAIAQgCkECdGogBUEAbGohDiAOIA4q",
  "AgAgC/0fAJI4AgALIAZBAUoEQCAEIApBAnRqIAVqIQ8gDyAPKgIAIAv9HwGSOAIACyAGQQJKBEAgBCAKQQJ0aiAFQQF0aiEQIBAgECoCACAL/R8CkjgC",
  "AAsgBkEDSgRAIAQgCkECdGogBUEDbGohESARIBEqAgAgC/0fA5I4AgALIApBAWoiCiAHSA0ACwsLsgUBB3sgACEBIAD9DAAAgAAAAIAAAACAAAAAgAD9",
  "QyECIAD9DAAAAEsAAABLAAAASwAAAEv95gEgACAC/VIhACAAQRf9rQH9DH4AAAB+AAAAfgAAAH4AAAD9sQEhAyADIAL9DBcAAAAXAAAAFwAAABcAAAD9",
  "Tv2xASEDIAD9DP//fwD//38A//9/AP//fwD9Tv0MAAAAPwAAAD8AAAA/AAAAP/1QIQAgAP0M8wQ1P/MENT/zBDU/8wQ1P/1DIQQgAyAE/a4BIQMgACAE",
  "IAD9Tv3kASEAIAP9+gEhBSAA/QwAAIA/AACAPwAAgD8AAIA//eUBIQAgACAA/eYBIQYgACAG/eYB/Qy7IZA9uyGQPbshkD27IZA9IAD95gH9DLjR6724",
  "0eu9uNHrvbjR67395AEgAP3mAf0MGiXvPRol7z0aJe89GiXvPf3kASAA/eYB/QxPXf69T13+vU9d/r1PXf69/eQBIAD95gH9DL/pET6/6RE+v+kRPr/p",
  "ET795AEgAP3mAf0MUK4qvlCuKr5Qriq+UK4qvv3kASAA/eYB/Qyszkw+rM5MPqzOTD6szkw+/eQBIAD95gH9DPz/f778/3++/P9/vvz/f7795AEgAP3m",
  "Af0MqqqqPqqqqj6qqqo+qqqqPv3kAf3mASEHIAcgBf0Mg4BeuYOAXrmDgF65g4Beuf3mAf3kASEHIAcgBv0MAAAAPwAAAD8AAAA/AAAAP/3mAf3lASEH",
  "IAAgB/3kASAF/QwAgDE/AIAxPwCAMT8AgDE//eYB/eQBIQf9DAAAgP8AAID/AACA/wAAgP8gByAB/QwAAAAAAAAAAAAAAAAAAAAA/UH9UiEHIAEgByAB",
  "/QwAAIB/AACAfwAAgH8AAIB//UH9UiEHIAcgAf0MAAAAAAAAAAAAAAAAAAAAAP1G/U39UAs6ACAAIAAgAP0NCAkKCwwNDg8AAQIDBAUGB/3pASEAIAAg",
  "ACAA/Q0EBQYHAAECAwwNDg8ICQoL/ekBC9YBAQN/IAJBBE4EQEEAIQYCQCAGIANODQADQCAEIAD9AAQA/QsEACAAIAFqIQAgBCAFaiEEIAZBAWoiBiAD",
  "SA0ACwsFIAJBAWshB0EAIQgCQCAIIANODQADQCAEIABBACAHQQAgB0gbQQJ0aioCADgCACAEIABBASAHQQEgB0gbQQJ0aioCADgCBCAEIABBAiAHQQIg",
  "B0gbQQJ0aioCADgCCCAEIABBAyAHQQMgB0gbQQJ0aioCADgCDCAAIAFqIQAgBCAFaiEEIAhBAWoiCCADSA0ACwsLC7oBAQd/IAQhBgJAIAYgBU4NAANA",
  "IAAgASAGQQJ0aigCACADbEECdGohByACIAYgA2xBAnRqIQggAyEJIAlBfHEhCkEAIQsCQCALIApODQADQCAIIAtBAnRqIAcgC0ECdGr9AAQA/QsEACAL",
  "QQRqIgsgCkgNAAsLIAohDAJAIAwgCU4NAANAIAggDEECdGogByAMQQJ0av0JAgD9WgIAACAMQQFqIgwgCUgNAAsLIAZBAWoiBiAFSA0ACwsLtwMGBX8C",
  "ewJ/AX0BewR/IAUhBwJAIAcgBk4NAANAIAAgByADbEECdGohCCACIAcgA2xBAnRqIQkgAyEKIApBfHEhC/0MAAAAAAAAAAAAAAAAAAAAACEM/QwAAAAA",
  "AAAAAAAAAAAAAAAAIQ1BACEOAkAgDiALTg0AA0AgDCAIIA5BAnRq/QAEACAIIA5BAnRq/QAEAP3mAf3kASEMIA5BBGoiDiALSA0ACwsgCyEPAkAgDyAK",
  "Tg0AA0AgDSAIIA9BAnRq/QkCACAIIA9BAnRq/QkCAP3mAf3kASENIA9BAWoiDyAKSA0ACwsgDBAA/R8AIA39HwCSIRBDAACAPyAQIAOylSAEkpGV/RMh",
  "ESADIRIgEkF8cSETQQAhFAJAIBQgE04NAANAIAkgFEECdGogCCAUQQJ0av0ABAAgEf3mASABIBRBAnRq/QAEAP3mAf0LBAAgFEEEaiIUIBNIDQALCyAT",
  "IRUCQCAVIBJODQADQCAJIBVBAnRqIAggFUECdGr9CQIAIBH95gEgASAVQQJ0av0JAgD95gH9WgIAACAVQQFqIhUgEkgNAAsLIAdBAWoiByAGSA0ACwsL",
  "zwEBB38gCSELAkAgCyAKTg0AA0AgCCALIAduaiACbCADbCEMIAYgCyAHcEEDdGohDSADIA1rIQ4gASALIAVsQQV0aiEPQQBBACAOQQBKGyEQIAAgDCAN",
  "IBBqIAJsaiAEakECdGogAkECdCAOIBBrQQQgDiAQa0EESBsgBSAPQSAQAUEEQQAgDkEEShshESAAIAwgDSARaiACbGogBGpBAnRqIAJBAnQgDiARa0EE",
  "IA4gEWtBBEgbIAUgD0EQakEgEAEgC0EBaiILIApIDQALCwv0AwEefyAJIAxqQQFrIAxuIRIgAyALakEBayALbiETIAVBAnQhFCAHQQV0IRUgCUEIakEB",
  "a0EIbiEWIARBAnQhFyAQIRgCQCAYIBFODQADQCANIBhsIA5uIRkgDSAYQQFqbCAObiEaIBkhGwJAIBsgGk4NAANAIBsgEm4hHCAcIBNuIR0gCiAdaiEe",
  "IBwgE3AgC2whHyADIB8gC2ogAyAfIAtqSBshICAbIBJwIAxsISEgCSAhIAxqIAkgISAMakgbISIgACAeIANsIAVsQQJ0aiEjIAIgHiADbCAEbEECdGoh",
  "JEEAISUCQCAlIAdODQADQEGAAiAHICVrQYACIAcgJWtIGyEmIAYgJWohJyAPICVBAEpyISggHyEpAkAgKSAgTg0AA0AgICApQSBqICAgKUEgakgbISog",
  "ISErAkAgKyAiTg0AA0BBfyEtIAEgHSAWbCArQQhuaiAVbGohLCAsICVBBXRqISwgCCAraiEuIAQgLmshLyAjICkgFGxqICdBAnRqIBQgFEECdCAsQSAg",
  "JCApIBdsaiAuQQJ0aiAXICYgLSAoICogKWsgLxADICtBCGoiKyAiSA0ACwsgKUEgaiIpICBIDQALCyAlQYACaiIlIAdIDQALCyAbQQFqIhsgGkgNAAsL",
  "IBhBAWoiGCARSA0ACwsL2AIEC38DewF/A3sgAiAFakEBayAFbiEIIAYhCQJAIAkgB04NAANAIAkgCG4gBGwhCiADIAogBGogAyAKIARqSBshCyAJIAhw",
  "IAVsIQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxrQXxxaiEOIAohDwJAIA8gC04NAANAIABBAEECdGohECABQQBBAnRqIREgDCESAkAgEiAOTg0AA0Ag",
  "ECASQQJ0av0ABAAhEyAT/QwAAABAAAAAQAAAAEAAAABA/eYBIRQgFCEVIBEgEkECdGogFf0LBAAgEkEEaiISIA5IDQALCyAOIRYCQCAWIA1ODQADQCAQ",
  "IBZBAnRq/QkCACEXIBf9DAAAAEAAAABAAAAAQAAAAED95gEhGCAYIRkgESAWQQJ0aiAZ/R8AOAIAIBZBAWoiFiANSA0ACwsgD0EBaiIPIAtIDQALCyAJ",
  "QQFqIgkgB0gNAAsLC94CBAx/BHsBfwR7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAG",
  "bCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAU",
  "IA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9AAQAIRYgFSAW/eQBIRcgFyEYIBMgFEECdGogGP0LBAAgFEEEaiIUIA9IDQALCyAPIRkCQCAZIA5O",
  "DQADQCARIBlBAnRq/QkCACEaIBIgGUECdGr9CQIAIRsgGiAb/eQBIRwgHCEdIBMgGUECdGogHf0fADgCACAZQQFqIhkgDkgNAAsLIBBBAWoiECAMSA0A",
  "CwsgCkEBaiIKIAhIDQALCwu7AwQHfwZ7An8EfSADQQF2IQkgByEKAkAgCiAITg0AA0AgACAKIANsQQJ0aiELIAIgCiADbEECdGohDCABIAogBW4gBHAg",
  "A2xBAnRqIQ0gCUF8cSEOQQAhDwJAIA8gDk4NAANAIA0gD0EBdEECdGr9AAQAIRAgDSAPQQF0QQJ0av0ABBAhESAQIBH9DQABAgMICQoLEBESExgZGhsh",
  "EiAQIBH9DQQFBgcMDQ4PFBUWFxwdHh8gBv0T/eYBIRMgCyAPQQJ0av0ABAAhFCALIA8gCWpBAnRq/QAEACEVIAwgD0ECdGogFCAS/eYBIBUgE/3mAf3l",
  "Af0LBAAgDCAPIAlqQQJ0aiAUIBP95gEgFSAS/eYB/eQB/QsEACAPQQRqIg8gDkgNAAsLIA4hFgJAIBYgCU4NAANAIA0gFkEBdEECdGohFyAXKgIAIRgg",
  "FyoCBCAGlCEZIAsgFkECdGoqAgAhGiALIBYgCWpBAnRqKgIAIRsgDCAWQQJ0aiAaIBiUIBsgGZSTOAIAIAwgFiAJakECdGogGiAZlCAbIBiUkjgCACAW",
  "QQFqIhYgCUgNAAsLIApBAWoiCiAISA0ACwsL0hYhJH8DewF/AnsCfwF7AX8BewJ/A3sCfwF9AXsEfwF9AXsEfwF9AXsEfwF9AXsHfwJ7AX8BewR/AXsE",
  "fwF7BH8BewR/IA1BAnQhFyAPQQJ0IRggCkEQakEBa0EQbiEZIBUhGgJAIBogFk4NAANAIAYgGkGQCWxqIRsgG0GQCGohHCAaIR0CQCAdIBNODQADQCAd",
  "IBluIR4gHiAIbiEfIB4gCHAhICAgIAlsIAhuISEgHSAZcEEEdCEiIAogIkEQaiAKICJBEGpIGyEjIB8gCGwgCmwgDGwgICAObGogDUEAbGohJCAfIAls",
  "IAtsIAxsICEgEGxqIA9BAGxqISUgAyAfIApsQQJ0aiEmIAUgHiAKbEECdGohJyALISggIiEpAkAgKSAjTg0AA0AgBCAkICkgDWxqQQJ0aiEqIAwhKyAr",
  "QXxxISxBACEtAkAgLSAsTg0AA0AgKiAtQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgLUEEaiItICxIDQALCyAsIS4CQCAuICtODQADQCAqIC5BAnRq",
  "/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgLkEBaiIuICtIDQALCyAoICYgKUECdGooAgAgKCAmIClBAnRqKAIASBshKCApQQFqIikgI0gNAAsLQQAhLwJA",
  "IC9BgAFODQADQCAcIC9q/QzmsWH/5rFh/+axYf/msWH//QsEACAcIC9q/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAvQSBqIi9BgAFIDQALCyAjIAsgERsh",
  "MCAoITECQCAxIDBODQADQCAwIDFBwABqIDAgMUHAAGpIGyEyIAEgJSAxIA9sakECdGohMyACICUgMSAPbGpBAnRqITQgIiE1AkAgNSAjTg0AA0BBBCAj",
  "IDVrQQQgIyA1a0gbITYgMiA1IDZqIDIgNSA2akgbIDIgERshNyA3IDFrITggOEEASgRAIBwgNSAia0EDdGohOSAkIDUgDWxqITogACA6QQJ0aiAXIDYg",
  "MyAYIDggDCASIBsQBCA1/RH9DAAAAAABAAAAAgAAAAMAAAD9rgEgI0EBa/0R/bYBITv9DAAAAAAAAAAAAAAAAAAAAAAhPCAmIDVBAnRq/QkCACE9ID0g",
  "JiA1QQJ0akEBIDZBAWtBASA2QQFrSBtBAnRq/QkCAP0NAAECAxAREhMQERITEBESEyE9ID0gJiA1QQJ0akECIDZBAWtBAiA2QQFrSBtBAnRq/QkCAP0N",
  "AAECAwQFBgcQERITEBESEyE9ID0gJiA1QQJ0akEDIDZBAWtBAyA2QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcICQoLEBESEyE9ID0hPCARIDcgNUpxIT5B",
  "ASE+IDn9AAQAIT8gPyFAID4EQEEAIUECQCBBIDhODQADQCAbIEFBBHRqIUIgMSBBav0RIUMgQiBC/QAEAP0M5rFh/+axYf/msWH/5rFh/yBDIDv9OyBD",
  "IDz9Of1Q/U39Uv0LBAAgQUEBaiJBIDhIDQALCwtBACFEAkAgRCA4Tg0AA0AgPyAbIERBBHRq/QAEAP3pASE/IERBAWoiRCA4SA0ACwv9DAAAAAAAAAAA",
  "AAAAAAAAAAAhRUEAIUYCQCBGIDhODQADQCAbIEZBBHRqIUcgR/0ABAAgP/3lARAFIUggPgRAIDEgRmr9ESFJIEggSSA7/TsgSSA8/Tn9UP1N/U4hSAsg",
  "RyBI/QsEACBFIEj95AEhRSBGQQFqIkYgOEgNAAsLIEAgP/3lARAFIUogOSA//QsEACA5IDn9AAQQIEr95gEgRf3kAf0LBBAgBCA6QQJ0aiFLIEshTCBK",
  "/R8AIU0gNkEASiBNQwAAgD9ccQRAIE39EyFOIAwhTyBPQXxxIVBBACFRAkAgUSBQTg0AA0AgTCBRQQJ0aiBMIFFBAnRq/QAEACBO/eYB/QsEACBRQQRq",
  "IlEgUEgNAAsLIFAhUgJAIFIgT04NAANAIEwgUkECdGogTCBSQQJ0av0JAgAgTv3mAf1aAgAAIFJBAWoiUiBPSA0ACwsLIEwgF2ohTCBK/R8BIVMgNkEB",
  "SiBTQwAAgD9ccQRAIFP9EyFUIAwhVSBVQXxxIVZBACFXAkAgVyBWTg0AA0AgTCBXQQJ0aiBMIFdBAnRq/QAEACBU/eYB/QsEACBXQQRqIlcgVkgNAAsL",
  "IFYhWAJAIFggVU4NAANAIEwgWEECdGogTCBYQQJ0av0JAgAgVP3mAf1aAgAAIFhBAWoiWCBVSA0ACwsLIEwgF2ohTCBK/R8CIVkgNkECSiBZQwAAgD9c",
  "cQRAIFn9EyFaIAwhWyBbQXxxIVxBACFdAkAgXSBcTg0AA0AgTCBdQQJ0aiBMIF1BAnRq/QAEACBa/eYB/QsEACBdQQRqIl0gXEgNAAsLIFwhXgJAIF4g",
  "W04NAANAIEwgXkECdGogTCBeQQJ0av0JAgAgWv3mAf1aAgAAIF5BAWoiXiBbSA0ACwsLIEwgF2ohTCBK/R8DIV8gNkEDSiBfQwAAgD9ccQRAIF/9EyFg",
  "IAwhYSBhQXxxIWJBACFjAkAgYyBiTg0AA0AgTCBjQQJ0aiBMIGNBAnRq/QAEACBg/eYB/QsEACBjQQRqImMgYkgNAAsLIGIhZAJAIGQgYU4NAANAIEwg",
  "ZEECdGogTCBkQQJ0av0JAgAgYP3mAf1aAgAAIGRBAWoiZCBhSA0ACwsLIEwgF2ohTCAbIDggNCAYIEsgFyA2IAwQBwsgNUEEaiI1ICNIDQALCyAxQcAA",
  "aiIxIDBIDQALCyAiIWUCQCBlICNODQADQEEEICMgZWtBBCAjIGVrSBshZiAcIGUgImtBA3RqIWcgZ/0ABBAhaCBn/QAEACBoEAj95AEhaSAEICQgZSAN",
  "bGpBAnRqIWogZkEASgRAICcgZUECdGogaf1aAgAAQwAAgD8gaP0fAJX9EyFrIAwhbCBsQXxxIW1BACFuAkAgbiBtTg0AA0AgaiBuQQJ0aiBqIG5BAnRq",
  "/QAEACBr/eYB/QsEACBuQQRqIm4gbUgNAAsLIG0hbwJAIG8gbE4NAANAIGogb0ECdGogaiBvQQJ0av0JAgAga/3mAf1aAgAAIG9BAWoibyBsSA0ACwsg",
  "aiAXaiFqCyBmQQFKBEAgJyBlQQFqQQJ0aiBp/VoCAAFDAACAPyBo/R8Blf0TIXAgDCFxIHFBfHEhckEAIXMCQCBzIHJODQADQCBqIHNBAnRqIGogc0EC",
  "dGr9AAQAIHD95gH9CwQAIHNBBGoicyBySA0ACwsgciF0AkAgdCBxTg0AA0AgaiB0QQJ0aiBqIHRBAnRq/QkCACBw/eYB/VoCAAAgdEEBaiJ0IHFIDQAL",
  "CyBqIBdqIWoLIGZBAkoEQCAnIGVBAmpBAnRqIGn9WgIAAkMAAIA/IGj9HwKV/RMhdSAMIXYgdkF8cSF3QQAheAJAIHggd04NAANAIGogeEECdGogaiB4",
  "QQJ0av0ABAAgdf3mAf0LBAAgeEEEaiJ4IHdIDQALCyB3IXkCQCB5IHZODQADQCBqIHlBAnRqIGogeUECdGr9CQIAIHX95gH9WgIAACB5QQFqInkgdkgN",
  "AAsLIGogF2ohagsgZkEDSgRAICcgZUEDakECdGogaf1aAgADQwAAgD8gaP0fA5X9EyF6IAwheyB7QXxxIXxBACF9AkAgfSB8Tg0AA0AgaiB9QQJ0aiBq",
  "IH1BAnRq/QAEACB6/eYB/QsEACB9QQRqIn0gfEgNAAsLIHwhfgJAIH4ge04NAANAIGogfkECdGogaiB+QQJ0av0JAgAgev3mAf1aAgAAIH5BAWoifiB7",
  "SA0ACwsgaiAXaiFqCyBlQQRqImUgI0gNAAsLIB0gFGoiHSATSA0ACwsgGkEBaiIaIBZIDQALCwuWAwQNfwZ7AX8GeyAEIAdqQQFrIAduIQogCCELAkAg",
  "CyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESAN",
  "Tg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBIgFkECdGr9AAQAIRcgEyAWQQJ0av0ABAAh",
  "GCAUIBZBAnRq/QAEACEZIBggGf3kASEaIBcgGv3kASEbIBshHCAVIBZBAnRqIBz9CwQAIBZBBGoiFiAQSA0ACwsgECEdAkAgHSAPTg0AA0AgEiAdQQJ0",
  "av0JAgAhHiATIB1BAnRq/QkCACEfIBQgHUECdGr9CQIAISAgHyAg/eQBISEgHiAh/eQBISIgIiEjIBUgHUECdGogI/0fADgCACAdQQFqIh0gD0gNAAsL",
  "IBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwv0AwQNfwp7AX8KeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAF",
  "IAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyAC",
  "QQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBIgFkECdGr9AAQAIRcgF/3hASEYIBgQBSEZ/QwAAIA/AACAPwAAgD8AAIA/IBn95AEhGiAX",
  "IBr95wEhGyATIBZBAnRq/QAEACEcIBQgFkECdGr9AAQAIR0gHCAd/eQBIR4gGyAe/eYBIR8gHyEgIBUgFkECdGogIP0LBAAgFkEEaiIWIBBIDQALCyAQ",
  "ISECQCAhIA9ODQADQCASICFBAnRq/QkCACEiICL94QEhIyAjEAUhJP0MAACAPwAAgD8AAIA/AACAPyAk/eQBISUgIiAl/ecBISYgEyAhQQJ0av0JAgAh",
  "JyAUICFBAnRq/QkCACEoICcgKP3kASEpICYgKf3mASEqICohKyAVICFBAnRqICv9HwA4AgAgIUEBaiIhIA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoi",
  "CyAJSA0ACwsL8gMLBH8CewJ/An0BewJ/AnsCfwJ9AX8BfSAGIQgCQCAIIAdODQADQCAAIAggBGxBAnRqIQkgBCEKIApBfHEhC/0MAACA/wAAgP8AAID/",
  "AACA/yEM/QwAAID/AACA/wAAgP8AAID/IQ1BACEOAkAgDiALTg0AA0AgDCAJIA5BAnRq/QAEAP3pASEMIA5BBGoiDiALSA0ACwsgCyEPAkAgDyAKTg0A",
  "A0AgDSAJIA9BAnRq/QkCAP3pASENIA9BAWoiDyAKSA0ACwsgDBAJ/R8AIA39HwCXIRAgECERIBH9EyESIAQhEyATQXxxIRT9DAAAAAAAAAAAAAAAAAAA",
  "AAAhFf0MAAAAAAAAAAAAAAAAAAAAACEWQQAhFwJAIBcgFE4NAANAIBUgCSAXQQJ0av0ABAAgEv3lARAF/eQBIRUgF0EEaiIXIBRIDQALCyAUIRgCQCAY",
  "IBNODQADQCAWIAkgGEECdGr9CQIAIBL95QEQBf3kASEWIBhBAWoiGCATSA0ACwsgFRAA/R8AIBb9HwCSIRkgESAZ/RMQCP0fAJIhGiADIAhBAnRqIBo4",
  "AgAgASAIQQJ0aigCACEbQwAAAAAhHCAbIAVHBEAgGiAJIBtBAnRqKgIAkyEcCyACIAhBAnRqIBw4AgAgCEEBaiIIIAdIDQALCwvHAgkEfwF9BH8BewF9",
  "AX8BewF/AXsgCSELAkAgCyAKTg0AA0AgCyAEcCEMIAsgBG4gBmwhDSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8gDSEQAkAgECAOTg0AA0AgACAQIANs",
  "QQJ0aiERIAMgByAQIANsayADIAcgECADbGtIGyESIBJBfHEhE/0MAAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEAIRYCQCAWIBNODQADQCARIBZBAnRq",
  "/QAEACEXIBQgF/3kASEUIBZBBGoiFiATSA0ACwsgEyEYAkAgGCASTg0AA0AgESAYQQJ0av0JAgAhGSAVIBn9HwCSIRUgGEEBaiIYIBJIDQALCyAPIBUg",
  "FBAA/R8AkpIhDyAQQQFqIhAgDkgNAAsLIAEgC0ECdGogDyAIlTgCACALQQFqIgsgCkgNAAsLC5ADBAx/BXsBfwV7IAMgBmpBAWsgBm4hCSAHIQoCQCAK",
  "IAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxO",
  "DQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9AAQAIRYgFv0MAACAPwAA",
  "gD8AAIA/AACAP/3pASEXIBUgF/3nASEYIBghGSATIBRBAnRqIBn9CwQAIBRBBGoiFCAPSA0ACwsgDyEaAkAgGiAOTg0AA0AgESAaQQJ0av0JAgAhGyAS",
  "IBpBAnRq/QkCACEcIBz9DAAAgD8AAIA/AACAPwAAgD/96QEhHSAbIB395wEhHiAeIR8gEyAaQQJ0aiAf/R8AOAIAIBpBAWoiGiAOSA0ACwsgEEEBaiIQ",
  "IAxIDQALCyAKQQFqIgogCEgNAAsLC4oDBAt/BHsBfwR7IAIgBWpBAWsgBW4hCCAGIQkCQCAJIAdODQADQCAJIAhuIARsIQogAyAKIARqIAMgCiAEakgb",
  "IQsgCSAIcCAFbCEMIAIgDCAFaiACIAwgBWpIGyENIAwgDSAMa0F8cWohDiAKIQ8CQCAPIAtODQADQCAAQQBBAnRqIRAgAUEAQQJ0aiERIAwhEgJAIBIg",
  "Dk4NAANAIBAgEkECdGr9AAQAIRMgE/0MAACAPwAAgD8AAIA/AACAP/3pASEU/QwAAIA/AACAPwAAgD8AAIA/IBT95wEhFSAVIRYgESASQQJ0aiAW/QsE",
  "ACASQQRqIhIgDkgNAAsLIA4hFwJAIBcgDU4NAANAIBAgF0ECdGr9CQIAIRggGP0MAACAPwAAgD8AAIA/AACAP/3pASEZ/QwAAIA/AACAPwAAgD8AAIA/",
  "IBn95wEhGiAaIRsgESAXQQJ0aiAb/R8AOAIAIBdBAWoiFyANSA0ACwsgD0EBaiIPIAtIDQALCyAJQQFqIgkgB0gNAAsLC5QCBQF7C38BewF/AXsgAP0J",
  "AgAhCCACIAVqQQFrIAVuIQkgBiEKAkAgCiAHTg0AA0AgCiAJbiAEbCELIAMgCyAEaiADIAsgBGpIGyEMIAogCXAgBWwhDSACIA0gBWogAiANIAVqSBsh",
  "DiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0AgAEEAQQJ0aiERIAFBAEECdGohEiANIRMCQCATIA9ODQADQCAIIRQgEiATQQJ0aiAU/QsEACATQQRq",
  "IhMgD0gNAAsLIA8hFQJAIBUgDk4NAANAIAghFiASIBVBAnRqIBb9HwA4AgAgFUEBaiIVIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAHSA0ACwsL",
  "ogMFCH8BewF9AXsFfyAHIQkCQCAJIAhODQADQCAAIAkgBWxBAnRqIQogBCAJIAVsQQJ0aiELIAEgCUECdGooAgAhDCAMIAZGBEAgBSENIA1BfHEhDkEA",
  "IQ8CQCAPIA5ODQADQCALIA9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAPQQRqIg8gDkgNAAsLIA4hEAJAIBAgDU4NAANAIAsgEEECdGr9DAAAAAAA",
  "AAAAAAAAAAAAAAD9WgIAACAQQQFqIhAgDUgNAAsLBSACIAlBAnRqKgIA/RMhESADIAlBAnRqKgIAIRIgEv0TIRMgBSEUIBRBfHEhFUEAIRYCQCAWIBVO",
  "DQADQCALIBZBAnRqIAogFkECdGr9AAQAIBH95QEQBSAT/eYB/QsEACAWQQRqIhYgFUgNAAsLIBUhFwJAIBcgFE4NAANAIAsgF0ECdGogCiAXQQJ0av0J",
  "AgAgEf3lARAFIBP95gH9WgIAACAXQQFqIhcgFEgNAAsLIAsgDEECdGohGCAYIBgqAgAgEpM4AgALIAlBAWoiCSAISA0ACwsLuQEBB38gCSELAkAgCyAK",
  "Tg0AA0AgCCALIAduaiACbCADbCEMIAYgCyAHcEEDdGohDSADIA1rIQ4gASALIAVsQQV0aiEPQQBBACAOQQBKGyEQIAAgDCAEIANsaiANIBBqakECdGog",
  "A0ECdCAOIBBrIAUgD0EgEApBBEEAIA5BBEobIREgACAMIAQgA2xqIA0gEWpqQQJ0aiADQQJ0IA4gEWsgBSAPQRBqQSAQCiALQQFqIgsgCkgNAAsLC/QF",
  "Cwd/AnsCfwJ9AXsCfwJ7An8BfQF7BH8gBiEIAkAgCCAHTg0AA0AgCCAEbCEJIAAgCUECdGohCiACIAlBAnRqIQsgAyAJQQJ0aiEMIAQhDSANQXxxIQ79",
  "DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAAAAAAAAAAACEQQQAhEQJAIBEgDk4NAANAIA8gCiARQQJ0av0ABAAgCiARQQJ0av0ABAD95gH95AEh",
  "DyARQQRqIhEgDkgNAAsLIA4hEgJAIBIgDU4NAANAIBAgCiASQQJ0av0JAgAgCiASQQJ0av0JAgD95gH95AEhECASQQFqIhIgDUgNAAsLIA8QAP0fACAQ",
  "/R8AkiETQwAAgD8gEyAEspUgBZKRlSEUIBT9EyEVIAQhFiAWQXxxIRf9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZQQAhGgJA",
  "IBogF04NAANAIBggCyAaQQJ0av0ABAAgASAaQQJ0av0ABAD95gEgCiAaQQJ0av0ABAAgFf3mAf3mAf3kASEYIBpBBGoiGiAXSA0ACwsgFyEbAkAgGyAW",
  "Tg0AA0AgGSALIBtBAnRq/QkCACABIBtBAnRq/QkCAP3mASAKIBtBAnRq/QkCACAV/eYB/eYB/eQBIRkgG0EBaiIbIBZIDQALCyAYEAD9HwAgGf0fAJIh",
  "HCAcIASylf0TIR0gBCEeIB5BfHEhH0EAISACQCAgIB9ODQADQCAMICBBAnRqIBUgCyAgQQJ0av0ABAAgASAgQQJ0av0ABAD95gEgCiAgQQJ0av0ABAAg",
  "Ff3mASAd/eYB/eUB/eYB/QsEACAgQQRqIiAgH0gNAAsLIB8hIQJAICEgHk4NAANAIAwgIUECdGogFSALICFBAnRq/QkCACABICFBAnRq/QkCAP3mASAK",
  "ICFBAnRq/QkCACAV/eYBIB395gH95QH95gH9WgIAACAhQQFqIiEgHkgNAAsLIAhBAWoiCCAHSA0ACwsL7QMBHn8gCSAMakEBayAMbiESIAMgC2pBAWsg",
  "C24hEyADQQJ0IRQgB0EFdCEVIAlBCGpBAWtBCG4hFiAEQQJ0IRcgECEYAkAgGCARTg0AA0AgDSAYbCAObiEZIA0gGEEBamwgDm4hGiAZIRsCQCAbIBpO",
  "DQADQCAbIBJuIRwgHCATbiEdIAogHWohHiAcIBNwIAtsIR8gAyAfIAtqIAMgHyALakgbISAgGyAScCAMbCEhIAkgISAMaiAJICEgDGpIGyEiIAAgHiAD",
  "bCAFbEECdGohIyACIB4gA2wgBGxBAnRqISRBACElAkAgJSAHTg0AA0BBgAIgByAla0GAAiAHICVrSBshJiAGICVqIScgDyAlQQBKciEoIB8hKQJAICkg",
  "IE4NAANAICAgKUEgaiAgIClBIGpIGyEqICEhKwJAICsgIk4NAANAQX8hLSABIB4gBWwgJ2ogBGwgCGogK2pBAnRqISwgCCAraiEuIAQgLmshLyAjICcg",
  "FGxqIClBAnRqIBRBECAsIBcgJCApIBdsaiAuQQJ0aiAXICYgLSAoICogKWsgLxAGICtBCGoiKyAiSA0ACwsgKUEgaiIpICBIDQALCyAlQYACaiIlIAdI",
  "DQALCyAbQQFqIhsgGkgNAAsLIBhBAWoiGCARSA0ACwsL8AMBHn8gCSAMakEBayAMbiESIAMgC2pBAWsgC24hEyAFQQJ0IRQgB0EFdCEVIAlBCGpBAWtB",
  "CG4hFiAEQQJ0IRcgECEYAkAgGCARTg0AA0AgDSAYbCAObiEZIA0gGEEBamwgDm4hGiAZIRsCQCAbIBpODQADQCAbIBJuIRwgHCATbiEdIAogHWohHiAc",
  "IBNwIAtsIR8gAyAfIAtqIAMgHyALakgbISAgGyAScCAMbCEhIAkgISAMaiAJICEgDGpIGyEiIAAgHiADbCAFbEECdGohIyACIB4gA2wgBGxBAnRqISRB",
  "ACElAkAgJSAHTg0AA0BBgAIgByAla0GAAiAHICVrSBshJiAGICVqIScgDyAlQQBKciEoIB8hKQJAICkgIE4NAANAICAgKUEgaiAgIClBIGpIGyEqICEh",
  "KwJAICsgIk4NAANAQX8hLSABIB4gBWwgJ2ogBGwgCGogK2pBAnRqISwgCCAraiEuIAQgLmshLyAjICkgFGxqICdBAnRqIBQgFEECdCAsIBcgJCApIBds",
  "aiAuQQJ0aiAXICYgLSAoICogKWsgLxADICtBCGoiKyAiSA0ACwsgKUEgaiIpICBIDQALCyAlQYACaiIlIAdIDQALCyAbQQFqIhsgGkgNAAsLIBhBAWoi",
  "GCARSA0ACwsLvAMEDH8IewF/CHsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVqSBshDCAKIAlwIAZsIQ0g",
  "AyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0aiETIA0hFAJAIBQgD04N",
  "AANAIBEgFEECdGr9AAQAIRUgFf3hASEWIBYQBSEX/QwAAIA/AACAPwAAgD8AAIA/IBf95AEhGCAVIBj95wEhGSASIBRBAnRq/QAEACEaIBkgGv3mASEb",
  "IBshHCATIBRBAnRqIBz9CwQAIBRBBGoiFCAPSA0ACwsgDyEdAkAgHSAOTg0AA0AgESAdQQJ0av0JAgAhHiAe/eEBIR8gHxAFISD9DAAAgD8AAIA/AACA",
  "PwAAgD8gIP3kASEhIB4gIf3nASEiIBIgHUECdGr9CQIAISMgIiAj/eYBISQgJCElIBMgHUECdGogJf0fADgCACAdQQFqIh0gDkgNAAsLIBBBAWoiECAM",
  "SA0ACwsgCkEBaiIKIAhIDQALCwu6BQQNfxB7AX8QeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyEN",
  "IAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBBAnRqIRQg",
  "A0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBQgFkECdGr9AAQAIRcgEiAWQQJ0av0ABAAhGCAY/eEBIRkgGRAFIRr9DAAAgD8AAIA/AACAPwAAgD8gGv3k",
  "ASEb/QwAAIA/AACAPwAAgD8AAIA/IBv95wEhHCAYIBv95wEhHSAYEAUhHv0MAACAPwAAgD8AAIA/AACAPyAe/eQBIR/9DAAAgL8AAIC/AACAvwAAgL8g",
  "H/3nASEgIB0gIP3mASEhIBwgIf3lASEiIBMgFkECdGr9AAQAISMgIiAj/eYBISQgFyAk/eYBISUgJSEmIBUgFkECdGogJv0LBAAgFkEEaiIWIBBIDQAL",
  "CyAQIScCQCAnIA9ODQADQCAUICdBAnRq/QkCACEoIBIgJ0ECdGr9CQIAISkgKf3hASEqICoQBSEr/QwAAIA/AACAPwAAgD8AAIA/ICv95AEhLP0MAACA",
  "PwAAgD8AAIA/AACAPyAs/ecBIS0gKSAs/ecBIS4gKRAFIS/9DAAAgD8AAIA/AACAPwAAgD8gL/3kASEw/QwAAIC/AACAvwAAgL8AAIC/IDD95wEhMSAu",
  "IDH95gEhMiAtIDL95QEhMyATICdBAnRq/QkCACE0IDMgNP3mASE1ICggNf3mASE2IDYhNyAVICdBAnRqIDf9HwA4AgAgJ0EBaiInIA9IDQALCyARQQFq",
  "IhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsLvAMEDH8IewF/CHsgAyAGakEBayAGbiEJIAchCgJAIAogCE4NAANAIAogCW4gBWwhCyAEIAsgBWogBCALIAVq",
  "SBshDCAKIAlwIAZsIQ0gAyANIAZqIAMgDSAGakgbIQ4gDSAOIA1rQXxxaiEPIAshEAJAIBAgDE4NAANAIABBAEECdGohESABQQBBAnRqIRIgAkEAQQJ0",
  "aiETIA0hFAJAIBQgD04NAANAIBIgFEECdGr9AAQAIRUgESAUQQJ0av0ABAAhFiAW/eEBIRcgFxAFIRj9DAAAgD8AAIA/AACAPwAAgD8gGP3kASEZIBYg",
  "Gf3nASEaIBUgGv3mASEbIBshHCATIBRBAnRqIBz9CwQAIBRBBGoiFCAPSA0ACwsgDyEdAkAgHSAOTg0AA0AgEiAdQQJ0av0JAgAhHiARIB1BAnRq/QkC",
  "ACEfIB/94QEhICAgEAUhIf0MAACAPwAAgD8AAIA/AACAPyAh/eQBISIgHyAi/ecBISMgHiAj/eYBISQgJCElIBMgHUECdGogJf0fADgCACAdQQFqIh0g",
  "DkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwvOAwQOfwh7AX8IeyAFIAhqQQFrIAhuIQsgCSEMAkAgDCAKTg0AA0AgDCALbiAHbCENIAYg",
  "DSAHaiAGIA0gB2pIGyEOIAwgC3AgCGwhDyAFIA8gCGogBSAPIAhqSBshECAPIBAgD2tBfHFqIREgDSESAkAgEiAOTg0AA0AgAEEAQQJ0aiETIAFBAEEC",
  "dGohFCACQQBBAnRqIRUgA0EAQQJ0aiEWIARBAEECdGohFyAPIRgCQCAYIBFODQADQCATIBhBAnRq/QAEACEZIBQgGEECdGr9AAQAIRogGSAa/eQBIRsg",
  "FSAYQQJ0av0ABAAhHCAbIBz95AEhHSAWIBhBAnRq/QAEACEeIB0gHv3kASEfIB8hICAXIBhBAnRqICD9CwQAIBhBBGoiGCARSA0ACwsgESEhAkAgISAQ",
  "Tg0AA0AgEyAhQQJ0av0JAgAhIiAUICFBAnRq/QkCACEjICIgI/3kASEkIBUgIUECdGr9CQIAISUgJCAl/eQBISYgFiAhQQJ0av0JAgAhJyAmICf95AEh",
  "KCAoISkgFyAhQQJ0aiAp/R8AOAIAICFBAWoiISAQSA0ACwsgEkEBaiISIA5IDQALCyAMQQFqIgwgCkgNAAsLC7ACBAZ/AnsCfwF9IAghCgJAIAogCU4N",
  "AANAIAogBG4gA24gA2wgBGwgBWwgCiAEbiADcCAHbGogCiAEcCAGbGohCyAAIAtBAnRqIQwgASALQQJ0aiENIAUhDiAOQXxxIQ/9DAAAAAAAAAAAAAAA",
  "AAAAAAAhEP0MAAAAAAAAAAAAAAAAAAAAACERQQAhEgJAIBIgD04NAANAIBAgDCASQQJ0av0ABAAgDSASQQJ0av0ABAD95gH95AEhECASQQRqIhIgD0gN",
  "AAsLIA8hEwJAIBMgDk4NAANAIBEgDCATQQJ0av0JAgAgDSATQQJ0av0JAgD95gH95AEhESATQQFqIhMgDkgNAAsLIBAQAP0fACAR/R8AkiEUIAIgCkEC",
  "dGogFDgCACAKQQFqIgogCUgNAAsLC6gLBSR/CHsCfwJ7AX8gD0ECdCEZIBFBAnQhGiAMQRBqQQFrQRBuIRsgFyEcAkAgHCAYTg0AA0AgCCAcQaAQbGoh",
  "HSAdQZAIaiEeIBwhHwJAIB8gFU4NAANAIB8gG24hICAgIApuISEgICAKcCEiICIgC2wgCm4hIyAfIBtwQQR0ISQgDCAkQRBqIAwgJEEQakgbISUgISAK",
  "bCAMbCAObCAiIBBsaiAPQQBsaiEmICEgC2wgDWwgDmwgIyASbGogEUEAbGohJyAFICEgDGxBAnRqISggICAMbCEpIA0hKiAkISsCQCArICVODQADQCAH",
  "ICYgKyAPbGpBAnRqISwgDiEtIC1BfHEhLkEAIS8CQCAvIC5ODQADQCAsIC9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAvQQRqIi8gLkgNAAsLIC4h",
  "MAJAIDAgLU4NAANAICwgMEECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAwQQFqIjAgLUgNAAsLICogKCArQQJ0aigCACAqICggK0ECdGooAgBIGyEq",
  "ICtBAWoiKyAlSA0ACwsgJSANIBMbITEgKiEyAkAgMiAxTg0AA0AgMSAyQcAAaiAxIDJBwABqSBshMyAnIDIgEWxqITQgASA0QQJ0aiE1IAIgNEECdGoh",
  "NiAkITcCQCA3ICVODQADQEEEICUgN2tBBCAlIDdrSBshOCAzIDcgOGogMyA3IDhqSBsgMyATGyE5IDkgMmshOiA6QQBKBEAgJiA3IA9saiE7IAAgO0EC",
  "dGogGSA4IDUgGiA6IA4gFCAdEAQgBCA7QQJ0aiAZIDggNiAaIDogDkMAAIA/IB4QBCApIDdqITwgAyA8QQJ0av0JAgAhPSA9IAMgPEECdGpBASA4QQFr",
  "QQEgOEEBa0gbQQJ0av0JAgD9DQABAgMQERITEBESExAREhMhPSA9IAMgPEECdGpBAiA4QQFrQQIgOEEBa0gbQQJ0av0JAgD9DQABAgMEBQYHEBESExAR",
  "EhMhPSA9IAMgPEECdGpBAyA4QQFrQQMgOEEBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhPSA9IT4gBiA8QQJ0av0JAgAhPyA/IAYgPEECdGpB",
  "ASA4QQFrQQEgOEEBa0gbQQJ0av0JAgD9DQABAgMQERITEBESExAREhMhPyA/IAYgPEECdGpBAiA4QQFrQQIgOEEBa0gbQQJ0av0JAgD9DQABAgMEBQYH",
  "EBESExAREhMhPyA/IAYgPEECdGpBAyA4QQFrQQMgOEEBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhPyA/IUAgN/0R/QwAAAAAAQAAAAIAAAAD",
  "AAAA/a4BIUEgE0UEQCAN/REhQQv9DAAAAAAAAAAAAAAAAAAAAAAhQiAoIDdBAnRq/QkCACFDIEMgKCA3QQJ0akEBIDhBAWtBASA4QQFrSBtBAnRq/QkC",
  "AP0NAAECAxAREhMQERITEBESEyFDIEMgKCA3QQJ0akECIDhBAWtBAiA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcQERITEBESEyFDIEMgKCA3QQJ0akED",
  "IDhBAWtBAyA4QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcICQoLEBESEyFDIEMhQiAU/RMhREEAIUUCQCBFIDpODQADQCBFQQR0IUYgHSBGav0ABAAgPv3l",
  "ARAFIUcgMiBFav0RIUggRyBIIEH9OyBIIEL9Of1Q/U39TiFHIB4gRmohSSBJIEcgSf0ABAAgQP3lAf3mASBE/eYB/QsEACBFQQFqIkUgOkgNAAsLIB4g",
  "OiA1IBogByA7QQJ0aiAZIDggDhAHCyA3QQRqIjcgJUgNAAsLIDJBwABqIjIgMUgNAAsLIB8gFmoiHyAVSA0ACwsgHEEBaiIcIBhIDQALCwusCAQmfwF7",
  "BH8CeyAQQQJ0IRogEkECdCEbIA5BEGpBAWtBEG4hHCAYIR0CQCAdIBlODQADQCAJIB1BoBBsaiEeIB5BkAhqIR8gHSEgAkAgICAWTg0AA0AgICAcbiEh",
  "ICEgDG4hIiAhIAxwISMgICAccEEEdCEkIA4gJEEQaiAOICRBEGpIGyElICIgDGwgDmwgD2wgIyATbGogEkEAbGohJiAFICIgDWxBAnRqIScgJCEoAkAg",
  "KCAlTg0AA0AgJiAoIBJsaiEpIAcgKUECdGohKiAIIClBAnRqISsgDyEsICxBfHEhLUEAIS4CQCAuIC1ODQADQCAqIC5BAnRq/QwAAAAAAAAAAAAAAAAA",
  "AAAA/QsEACArIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAuQQRqIi4gLUgNAAsLIC0hLwJAIC8gLE4NAANAICogL0ECdGr9DAAAAAAAAAAAAAAA",
  "AAAAAAD9WgIAACArIC9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgL0EBaiIvICxIDQALCyAoQQFqIiggJUgNAAsLICMgC2wgDGpBAWsgDG4hMCAj",
  "QQFqIAtsIAxqQQFrIAxuITECQCAwIDFODQADQCAiIAtsIA1sIA9sIDAgEWxqIBBBAGxqITIgIiALbCAwaiANbCEzICRBACAUGyE0IDQhNQJAIDUgDU4N",
  "AANAIA0gNUHAAGogDSA1QcAAakgbITYgMiA1IBBsaiE3IAAgN0ECdGohOCAEIDdBAnRqITkgNiA1ayE6QQEhO0EAITsgNSE8AkAgPCA2Tg0AA0AgOyAn",
  "IDxBAnRqKAIAICVIciE7IDxBAWoiPCA2SA0ACwsgOwRAICQhPQJAID0gJU4NAANAQQQgJSA9a0EEICUgPWtIGyE+ICYgPSASbGohPyABID9BAnRqIBsg",
  "PiA4IBogOiAPIBUgHhAEIAIgP0ECdGogGyA+IDkgGiA6IA9DAACAPyAfEAQgPf0R/QwAAAAAAQAAAAIAAAADAAAA/a4BIUBBACFBAkAgQSA6Tg0AA0Ag",
  "NSBBaiFCIDMgQmohQyAeIEFBBHRqIUQgRP0ABAAgAyBDQQJ0av0JAgD95QEQBSFFIEAgQiAOIBQb/RH9OyFGIEYgQCAnIEJBAnRqKAIA/RH9Of1QIUYg",
  "RSBG/U39TiFFIEQgRf0LBAAgRCBFIBX9E/3mASBE/QAEkAggBiBDQQJ0av0JAgD95QH95gH9CwSQCCBBQQFqIkEgOkgNAAsLIB4gOiA5IBogCCA/QQJ0",
  "aiAbID4gDxAHIB8gOiA4IBogByA/QQJ0aiAbID4gDxAHID1BBGoiPSAlSA0ACwsLIDVBwABqIjUgDUgNAAsLIDBBAWoiMCAxSA0ACwsgICAXaiIgIBZI",
  "DQALCyAdQQFqIh0gGUgNAAsLC5YDBA1/BnsBfwZ7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAMIAZqIAUgDCAGakgbIQ0g",
  "CyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAQQBBAnRqIRIgAUEAQQJ0aiETIAJBAEECdGohFCAD",
  "QQBBAnRqIRUgDiEWAkAgFiAQTg0AA0AgEiAWQQJ0av0ABAAhFyATIBZBAnRq/QAEACEYIBcgGP3kASEZIBQgFkECdGr9AAQAIRogGSAa/eQBIRsgGyEc",
  "IBUgFkECdGogHP0LBAAgFkEEaiIWIBBIDQALCyAQIR0CQCAdIA9ODQADQCASIB1BAnRq/QkCACEeIBMgHUECdGr9CQIAIR8gHiAf/eQBISAgFCAdQQJ0",
  "av0JAgAhISAgICH95AEhIiAiISMgFSAdQQJ0aiAj/R8AOAIAIB1BAWoiHSAPSA0ACwsgEUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC9kCCQR/AX0E",
  "fwF7AX0BfwJ7AX8CeyAJIQsCQCALIApODQADQCALIARwIQwgCyAEbiAGbCENIAUgDSAGaiAFIA0gBmpIGyEOQwAAAAAhDyANIRACQCAQIA5ODQADQCAA",
  "IBAgA2xBAnRqIREgAyAHIBAgA2xrIAMgByAQIANsa0gbIRIgEkF8cSET/QwAAAAAAAAAAAAAAAAAAAAAIRRDAAAAACEVQQAhFgJAIBYgE04NAANAIBEg",
  "FkECdGr9AAQAIRcgFyAX/eYBIRggFCAY/eQBIRQgFkEEaiIWIBNIDQALCyATIRkCQCAZIBJODQADQCARIBlBAnRq/QkCACEaIBogGv3mASEbIBUgG/0f",
  "AJIhFSAZQQFqIhkgEkgNAAsLIA8gFSAUEAD9HwCSkiEPIBBBAWoiECAOSA0ACwsgASALQQJ0aiAPIAiVOAIAIAtBAWoiCyAKSA0ACwsLpAMEDX8HewF/",
  "B3sgBCAHakEBayAHbiEKIAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8g",
  "DiAPIA5rQXxxaiEQIAwhEQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEUIANBAEECdGohFSAOIRYCQCAWIBBODQADQCASIBZB",
  "AnRq/QAEACEXIBMgFkECdGr9AAQAIRggFCAWQQJ0av0ABAAhGSAYIBn95AEhGiAXIBr95AEhGyAb/eMBIRwgHCEdIBUgFkECdGogHf0LBAAgFkEEaiIW",
  "IBBIDQALCyAQIR4CQCAeIA9ODQADQCASIB5BAnRq/QkCACEfIBMgHkECdGr9CQIAISAgFCAeQQJ0av0JAgAhISAgICH95AEhIiAfICL95AEhIyAj/eMB",
  "ISQgJCElIBUgHkECdGogJf0fADgCACAeQQFqIh4gD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwuoBwUFexB/FHsBfxR7IAT9CQIAIQ0g",
  "Bf0JAgAhDiANIA795wEhDyAG/QkCACEQIBD94wEhESAHIApqQQFrIApuIRIgCyETAkAgEyAMTg0AA0AgEyASbiAJbCEUIAggFCAJaiAIIBQgCWpIGyEV",
  "IBMgEnAgCmwhFiAHIBYgCmogByAWIApqSBshFyAWIBcgFmtBfHFqIRggFCEZAkAgGSAVTg0AA0AgAEEAQQJ0aiEaIAFBAEECdGohGyACQQBBAnRqIRwg",
  "A0EAQQJ0aiEdIARBAEECdGohHiAFQQBBAnRqIR8gBkEAQQJ0aiEgIBYhIQJAICEgGE4NAANAIBogIUECdGr9AAQAISIgGyAhQQJ0av0ABAAhI/0MZmZm",
  "P2ZmZj9mZmY/ZmZmPyAj/eYBISQgHSAhQQJ0av0ABAAhJf0MzczMPc3MzD3NzMw9zczMPSAl/eYBISYgJCAm/eQBIScgHCAhQQJ0av0ABAAhKP0Md75/",
  "P3e+fz93vn8/d75/PyAo/eYBISkgJSAl/eYBISr9DG8SgzpvEoM6bxKDOm8SgzogKv3mASErICkgK/3kASEsICz94wEhLSAtIBH95wEhLiAu/Qx3zCsy",
  "d8wrMnfMKzJ3zCsy/eQBIS8gJyAv/ecBITAgDyAw/eYBITEgIiAx/eUBITIgMiEzICchNCAsITUgGiAhQQJ0aiAz/QsEACAbICFBAnRqIDT9CwQAIBwg",
  "IUECdGogNf0LBAAgIUEEaiIhIBhIDQALCyAYITYCQCA2IBdODQADQCAaIDZBAnRq/QkCACE3IBsgNkECdGr9CQIAITj9DGZmZj9mZmY/ZmZmP2ZmZj8g",
  "OP3mASE5IB0gNkECdGr9CQIAITr9DM3MzD3NzMw9zczMPc3MzD0gOv3mASE7IDkgO/3kASE8IBwgNkECdGr9CQIAIT39DHe+fz93vn8/d75/P3e+fz8g",
  "Pf3mASE+IDogOv3mASE//QxvEoM6bxKDOm8SgzpvEoM6ID/95gEhQCA+IED95AEhQSBB/eMBIUIgQiAR/ecBIUMgQ/0Md8wrMnfMKzJ3zCsyd8wrMv3k",
  "ASFEIDwgRP3nASFFIA8gRf3mASFGIDcgRv3lASFHIEchSCA8IUkgQSFKIBogNkECdGogSP0fADgCACAbIDZBAnRqIEn9HwA4AgAgHCA2QQJ0aiBK/R8A",
  "OAIAIDZBAWoiNiAXSA0ACwsgGUEBaiIZIBVIDQALCyATQQFqIhMgDEgNAAsLCw==",
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
  outputs: { loss: 316, rows: 317, gradientNorm: 318, "evaluate.loss": 1397, "evaluate.rows": 1398 },
  microBatches: 1,
};

const meta: Meta = {
  "model": "examples/words/model.ts",
  "plan": {
    "budgetBytes": 27262976,
    "predictedBytes": 25559040,
    "keepAllBytes": 62193664,
    "minimumBytes": 20774912,
    "loadBytes": 25517888,
    "arenaBytes": 25517888
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
