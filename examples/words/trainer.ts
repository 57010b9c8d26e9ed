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
  shared_5: at(0, 6984448, 4096), // rows f32[8, 128]; then workspace u32[1024]; then blocks.0.linear(gate_proj) a f32[8, 128]; then 5 more
  shared_6: at(0, 6984448, 11264), // workspace u32[2816]; then blocks.5.linear(down_proj) a f32[8, 352]
  workspace: at(0, 6984448, 65536), // workspace u32[16384]
  workspace_2: at(0, 6984448, 74752), // workspace u32[18688]
  shared_7: at(0, 6984448, 180224), // workspace u32[45056]; then blocks.0.linear(down_proj) weight f32[128, 352]; then blocks.1.linear(down_proj) weight f32[128, 352]; then 3 more
  shared_8: at(0, 6984448, 524288), // x f32[8, 128, 128]; then blocks.1.h f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then 18 more
  shared_9: at(0, 6984448, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.1.g f32[8, 128, 352]; then blocks.2.g f32[8, 128, 352]; then 8 more
  shared_10: at(0, 6986240, 1792),
  shared_11: at(0, 6988032, 512),
  loss: at(0, 6988544, 4), // loss f32[]
  workspace_3: at(0, 6988544, 4096), // workspace u32[1024]
  shared_12: at(0, 6988544, 1179648),
  workspace_4: at(0, 6988544, 4128768), // workspace u32[1032192]
  shared_13: at(0, 6988608, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  shared_14: at(0, 6988608, 4096), // workspace u32[1024]; then d blocks.5.down_proj.lora_B f32[128, 8]
  workspace_5: at(0, 6988608, 11264), // workspace u32[2816]
  shared_15: at(0, 6988608, 180224), // blocks.5.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  shared_16: at(0, 6988608, 229376),
  d_rmsNorm_norm: at(0, 6988608, 524288), // d rmsNorm(norm) f32[8, 128, 128]
  d_blocks_5_down_proj_lora_A: at(0, 6992704, 11264), // d blocks.5.down_proj.lora_A f32[8, 352]
  matmul: at(0, 6992704, 32768), // matmul f32[8, 1024]
  workspace_6: at(0, 6995712, 11264), // workspace u32[2816]
  matmul_2: at(0, 6999872, 32768), // matmul f32[1024, 8]
  workspace_7: at(0, 7003968, 4096), // workspace u32[1024]
  d_blocks_5_up_proj_lora_B: at(0, 7003968, 11264), // d blocks.5.up_proj.lora_B f32[352, 8]
  blocks_5_linear_up_proj_weight: at(0, 7003968, 180224), // blocks.5.linear(up_proj) weight f32[352, 128]
  d_blocks_5_up_proj_lora_A: at(0, 7015232, 4096), // d blocks.5.up_proj.lora_A f32[8, 128]
  shared_17: at(0, 7015232, 32768), // matmul f32[1024, 8]; then matmul f32[8, 1024]
  workspace_8: at(0, 7019328, 4096), // workspace u32[1024]
  d_blocks_5_gate_proj_lora_B: at(0, 7019328, 11264), // d blocks.5.gate_proj.lora_B f32[352, 8]
  matmul_3: at(0, 7019328, 524288), // matmul f32[1024, 128]
  d_blocks_5_linear_down_proj_a: at(0, 7025472, 11264), // d blocks.5.linear(down_proj) a f32[8, 352]
  workspace_9: at(0, 7025472, 524288), // workspace u32[131072]
  d_blocks_5_gate_proj_lora_A: at(0, 7030592, 4096), // d blocks.5.gate_proj.lora_A f32[8, 128]
  matmul_4: at(0, 7030592, 32768), // matmul f32[1024, 8]
  workspace_10: at(0, 7030592, 518144), // workspace u32[129536]
  shared_18: at(0, 7034688, 4096), // d blocks.5.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.5.o_proj.lora_B f32[128, 8]
  workspace_11: at(0, 7034688, 32768), // workspace u32[8192]
  workspace_12: at(0, 7034688, 65536), // workspace u32[16384]
  workspace_13: at(0, 7034688, 74752), // workspace u32[18688]
  d_blocks_5_normalised_mlp_norm: at(0, 7034688, 524288), // d blocks.5.normalised(mlp_norm) f32[8, 128, 128]
  d_blocks_5_o_proj_lora_A: at(0, 7038784, 4096), // d blocks.5.o_proj.lora_A f32[8, 128]
  matmul_5: at(0, 7038784, 32768), // matmul f32[1024, 8]
  workspace_14: at(0, 7038784, 524288), // workspace u32[131072]
  d_blocks_5_v_proj_lora_B: at(0, 7042880, 2048), // d blocks.5.v_proj.lora_B f32[64, 8]
  shared_19: at(0, 7042880, 4096), // d blocks.5.linear(o_proj) a f32[8, 128]; then workspace u32[1024]
  workspace_15: at(0, 7042880, 32768), // workspace u32[8192]
  workspace_16: at(0, 7042880, 133120), // workspace u32[33280]
  d_blocks_5_v_proj_lora_A: at(0, 7044928, 4096), // d blocks.5.v_proj.lora_A f32[8, 128]
  workspace_17: at(0, 7044928, 262144), // workspace u32[65536]
  matmul_6: at(0, 7046976, 32768), // matmul f32[1024, 8]
  d_blocks_5_linear_up_proj_a: at(0, 7048000, 4096), // d blocks.5.linear(up_proj) a f32[8, 128]
  workspace_18: at(0, 7048000, 518144), // workspace u32[129536]
  d_blocks_5_k_proj_lora_B: at(0, 7049024, 2048), // d blocks.5.k_proj.lora_B f32[64, 8]
  d_blocks_5_linear_v_proj_a: at(0, 7049024, 4096), // d blocks.5.linear(v_proj) a f32[8, 128]
  blocks_1_linear_o_proj_weight: at(0, 7049984, 65536), // blocks.1.linear(o_proj) weight f32[128, 128]
  d_blocks_5_k_proj_lora_A: at(0, 7051072, 4096), // d blocks.5.k_proj.lora_A f32[8, 128]
  d_blocks_5_splitHeads: at(0, 7051072, 262144), // d blocks.5.splitHeads f32[8, 128, 2, 32]
  shared_20: at(0, 7055168, 4096), // d blocks.5.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.5.q_proj.lora_B f32[128, 8]
  matmul_7: at(0, 7055168, 524288), // matmul f32[1024, 128]
  blocks_1_attention: at(0, 7059200, 16384), // blocks.1.attention f32[8, 4, 128]
  d_blocks_5_q_proj_lora_A: at(0, 7059264, 4096), // d blocks.5.q_proj.lora_A f32[8, 128]
  matmul_8: at(0, 7059264, 32768), // matmul f32[1024, 8]
  workspace_19: at(0, 7059264, 524288), // workspace u32[131072]
  shared_21: at(0, 7063360, 4096), // d blocks.5.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.4.down_proj.lora_B f32[128, 8]
  shared_22: at(0, 7063360, 180224), // blocks.4.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  d_blocks_5_normalised_attn_norm: at(0, 7063360, 524288), // d blocks.5.normalised(attn_norm) f32[8, 128, 128]
  d_blocks_4_down_proj_lora_A: at(0, 7067456, 11264), // d blocks.4.down_proj.lora_A f32[8, 352]
  blocks_4_g: at(0, 7067456, 1441792), // blocks.4.g f32[8, 128, 352]
  workspace_20: at(0, 7078720, 4096), // workspace u32[1024]
  d_blocks_4_up_proj_lora_B: at(0, 7078720, 11264), // d blocks.4.up_proj.lora_B f32[352, 8]
  workspace_21: at(0, 7078720, 180224), // workspace u32[45056]
  d_blocks_4_up_proj_lora_A: at(0, 7089984, 4096), // d blocks.4.up_proj.lora_A f32[8, 128]
  matmul_9: at(0, 7089984, 32768), // matmul f32[1024, 8]
  workspace_22: at(0, 7089984, 518144), // workspace u32[129536]
  shared_23: at(0, 7094080, 4096), // d blocks.4.linear(up_proj) a f32[8, 128]; then workspace u32[1024]
  d_blocks_4_gate_proj_lora_B: at(0, 7094080, 11264), // d blocks.4.gate_proj.lora_B f32[352, 8]
  matmul_10: at(0, 7094080, 524288), // matmul f32[1024, 128]
  blocks_5_linear_o_proj_weight: at(0, 7100224, 65536), // blocks.5.linear(o_proj) weight f32[128, 128]
  d_blocks_4_gate_proj_lora_A: at(0, 7105344, 4096), // d blocks.4.gate_proj.lora_A f32[8, 128]
  matmul_11: at(0, 7105344, 32768), // matmul f32[1024, 8]
  workspace_23: at(0, 7105344, 518144), // workspace u32[129536]
  shared_24: at(0, 7109440, 4096), // d blocks.4.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.4.o_proj.lora_B f32[128, 8]
  workspace_24: at(0, 7109440, 65536), // workspace u32[16384]
  workspace_25: at(0, 7109440, 74752), // workspace u32[18688]
  d_blocks_4_normalised_mlp_norm: at(0, 7109440, 524288), // d blocks.4.normalised(mlp_norm) f32[8, 128, 128]
  d_blocks_4_o_proj_lora_A: at(0, 7113536, 4096), // d blocks.4.o_proj.lora_A f32[8, 128]
  matmul_12: at(0, 7113536, 32768), // matmul f32[1024, 8]
  workspace_26: at(0, 7113536, 524288), // workspace u32[131072]
  d_blocks_4_v_proj_lora_B: at(0, 7117632, 2048), // d blocks.4.v_proj.lora_B f32[64, 8]
  shared_25: at(0, 7117632, 4096), // d blocks.4.linear(o_proj) a f32[8, 128]; then workspace u32[1024]
  workspace_27: at(0, 7117632, 32768), // workspace u32[8192]
  workspace_28: at(0, 7117632, 133120), // workspace u32[33280]
  d_blocks_4_v_proj_lora_A: at(0, 7119680, 4096), // d blocks.4.v_proj.lora_A f32[8, 128]
  workspace_29: at(0, 7119680, 262144), // workspace u32[65536]
  matmul_13: at(0, 7121728, 32768), // matmul f32[1024, 8]
  d_blocks_4_k_proj_lora_B: at(0, 7123776, 2048), // d blocks.4.k_proj.lora_B f32[64, 8]
  d_blocks_4_linear_v_proj_a: at(0, 7123776, 4096), // d blocks.4.linear(v_proj) a f32[8, 128]
  d_blocks_4_k_proj_lora_A: at(0, 7125824, 4096), // d blocks.4.k_proj.lora_A f32[8, 128]
  d_blocks_4_splitHeads: at(0, 7125824, 262144), // d blocks.4.splitHeads f32[8, 128, 2, 32]
  shared_26: at(0, 7129920, 4096), // d blocks.4.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.4.q_proj.lora_B f32[128, 8]
  matmul_14: at(0, 7129920, 524288), // matmul f32[1024, 128]
  d_blocks_4_q_proj_lora_A: at(0, 7134016, 4096), // d blocks.4.q_proj.lora_A f32[8, 128]
  matmul_15: at(0, 7134016, 32768), // matmul f32[1024, 8]
  workspace_30: at(0, 7134016, 524288), // workspace u32[131072]
  shared_27: at(0, 7138112, 4096), // d blocks.4.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.3.down_proj.lora_B f32[128, 8]
  shared_28: at(0, 7138112, 180224), // blocks.3.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  d_blocks_4_normalised_attn_norm: at(0, 7138112, 524288), // d blocks.4.normalised(attn_norm) f32[8, 128, 128]
  d_blocks_3_down_proj_lora_A: at(0, 7142208, 11264), // d blocks.3.down_proj.lora_A f32[8, 352]
  blocks_3_g: at(0, 7142208, 1441792), // blocks.3.g f32[8, 128, 352]
  blocks_4_linear_v_proj_weight: at(0, 7150400, 32768), // blocks.4.linear(v_proj) weight f32[64, 128]
  workspace_31: at(0, 7153472, 4096), // workspace u32[1024]
  d_blocks_3_up_proj_lora_B: at(0, 7153472, 11264), // d blocks.3.up_proj.lora_B f32[352, 8]
  workspace_32: at(0, 7153472, 180224), // workspace u32[45056]
  shared_29: at(0, 7164672, 11264), // blocks.0.linear(down_proj) a f32[8, 352]; then blocks.1.linear(down_proj) a f32[8, 352]; then blocks.2.linear(down_proj) a f32[8, 352]; then 2 more
  shared_30: at(0, 7164672, 180224), // blocks.0.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  d_blocks_3_up_proj_lora_A: at(0, 7164736, 4096), // d blocks.3.up_proj.lora_A f32[8, 128]
  matmul_16: at(0, 7164736, 32768), // matmul f32[1024, 8]
  workspace_33: at(0, 7164736, 518144), // workspace u32[129536]
  shared_31: at(0, 7168832, 4096), // d blocks.3.linear(up_proj) a f32[8, 128]; then workspace u32[1024]
  shared_32: at(0, 7168832, 11264), // workspace u32[2816]; then d blocks.3.gate_proj.lora_B f32[352, 8]
  workspace_34: at(0, 7168832, 180224), // workspace u32[45056]
  matmul_17: at(0, 7168832, 524288), // matmul f32[1024, 128]
  blocks_4_linear_o_proj_weight: at(0, 7174976, 65536), // blocks.4.linear(o_proj) weight f32[128, 128]
  workspace_35: at(0, 7175936, 11264), // workspace u32[2816]
  workspace_36: at(0, 7176000, 16384), // workspace u32[4096]
  d_blocks_3_gate_proj_lora_A: at(0, 7180096, 4096), // d blocks.3.gate_proj.lora_A f32[8, 128]
  matmul_18: at(0, 7180096, 32768), // matmul f32[1024, 8]
  workspace_37: at(0, 7180096, 518144), // workspace u32[129536]
  shared_33: at(0, 7184192, 4096), // workspace u32[1024]; then d blocks.3.linear(gate_proj) a f32[8, 128]; then d blocks.3.o_proj.lora_B f32[128, 8]
  workspace_38: at(0, 7184192, 65536), // workspace u32[16384]
  workspace_39: at(0, 7184192, 74752), // workspace u32[18688]
  workspace_40: at(0, 7184192, 180224), // workspace u32[45056]
  d_blocks_3_normalised_mlp_norm: at(0, 7184192, 524288), // d blocks.3.normalised(mlp_norm) f32[8, 128, 128]
  d_blocks_3_o_proj_lora_A: at(0, 7188288, 4096), // d blocks.3.o_proj.lora_A f32[8, 128]
  matmul_19: at(0, 7188288, 32768), // matmul f32[1024, 8]
  workspace_41: at(0, 7188288, 524288), // workspace u32[131072]
  d_blocks_3_v_proj_lora_B: at(0, 7192384, 2048), // d blocks.3.v_proj.lora_B f32[64, 8]
  shared_34: at(0, 7192384, 4096), // d blocks.3.linear(o_proj) a f32[8, 128]; then workspace u32[1024]
  workspace_42: at(0, 7192384, 32768), // workspace u32[8192]
  workspace_43: at(0, 7192384, 133120), // workspace u32[33280]
  d_blocks_3_v_proj_lora_A: at(0, 7194432, 4096), // d blocks.3.v_proj.lora_A f32[8, 128]
  workspace_44: at(0, 7194432, 262144), // workspace u32[65536]
  matmul_20: at(0, 7196480, 32768), // matmul f32[1024, 8]
  d_blocks_3_k_proj_lora_B: at(0, 7198528, 2048), // d blocks.3.k_proj.lora_B f32[64, 8]
  d_blocks_3_linear_v_proj_a: at(0, 7198528, 4096), // d blocks.3.linear(v_proj) a f32[8, 128]
  d_blocks_3_k_proj_lora_A: at(0, 7200576, 4096), // d blocks.3.k_proj.lora_A f32[8, 128]
  d_blocks_3_splitHeads: at(0, 7200576, 262144), // d blocks.3.splitHeads f32[8, 128, 2, 32]
  shared_35: at(0, 7204672, 4096), // d blocks.3.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.3.q_proj.lora_B f32[128, 8]
  matmul_21: at(0, 7204672, 524288), // matmul f32[1024, 128]
  d_blocks_3_q_proj_lora_A: at(0, 7208768, 4096), // d blocks.3.q_proj.lora_A f32[8, 128]
  matmul_22: at(0, 7208768, 32768), // matmul f32[1024, 8]
  workspace_45: at(0, 7208768, 524288), // workspace u32[131072]
  shared_36: at(0, 7212864, 4096), // d blocks.3.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.2.down_proj.lora_B f32[128, 8]
  shared_37: at(0, 7212864, 180224), // blocks.2.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  d_blocks_3_normalised_attn_norm: at(0, 7212864, 524288), // d blocks.3.normalised(attn_norm) f32[8, 128, 128]
  d_blocks_2_down_proj_lora_A: at(0, 7216960, 11264), // d blocks.2.down_proj.lora_A f32[8, 352]
  blocks_2_g: at(0, 7216960, 1441792), // blocks.2.g f32[8, 128, 352]
  shared_38: at(0, 7217984, 229376),
  blocks_3_linear_v_proj_weight: at(0, 7225152, 32768), // blocks.3.linear(v_proj) weight f32[64, 128]
  workspace_46: at(0, 7228224, 4096), // workspace u32[1024]
  d_blocks_2_up_proj_lora_B: at(0, 7228224, 11264), // d blocks.2.up_proj.lora_B f32[352, 8]
  workspace_47: at(0, 7228224, 180224), // workspace u32[45056]
  d_blocks_2_up_proj_lora_A: at(0, 7239488, 4096), // d blocks.2.up_proj.lora_A f32[8, 128]
  matmul_23: at(0, 7239488, 32768), // matmul f32[1024, 8]
  workspace_48: at(0, 7239488, 518144), // workspace u32[129536]
  shared_39: at(0, 7243584, 4096), // d blocks.2.linear(up_proj) a f32[8, 128]; then workspace u32[1024]
  shared_40: at(0, 7243584, 11264), // workspace u32[2816]; then d blocks.2.gate_proj.lora_B f32[352, 8]
  workspace_49: at(0, 7243584, 180224), // workspace u32[45056]
  matmul_24: at(0, 7243584, 524288), // matmul f32[1024, 128]
  blocks_3_linear_o_proj_weight: at(0, 7249728, 65536), // blocks.3.linear(o_proj) weight f32[128, 128]
  workspace_50: at(0, 7250752, 16384), // workspace u32[4096]
  d_blocks_2_gate_proj_lora_A: at(0, 7254848, 4096), // d blocks.2.gate_proj.lora_A f32[8, 128]
  matmul_25: at(0, 7254848, 32768), // matmul f32[1024, 8]
  workspace_51: at(0, 7254848, 518144), // workspace u32[129536]
  shared_41: at(0, 7258944, 4096), // d blocks.2.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.2.o_proj.lora_B f32[128, 8]
  workspace_52: at(0, 7258944, 65536), // workspace u32[16384]
  d_blocks_2_normalised_mlp_norm: at(0, 7258944, 524288), // d blocks.2.normalised(mlp_norm) f32[8, 128, 128]
  d_blocks_2_o_proj_lora_A: at(0, 7263040, 4096), // d blocks.2.o_proj.lora_A f32[8, 128]
  matmul_26: at(0, 7263040, 32768), // matmul f32[1024, 8]
  workspace_53: at(0, 7263040, 524288), // workspace u32[131072]
  d_blocks_2_v_proj_lora_B: at(0, 7267136, 2048), // d blocks.2.v_proj.lora_B f32[64, 8]
  shared_42: at(0, 7267136, 4096), // d blocks.2.linear(o_proj) a f32[8, 128]; then workspace u32[1024]
  workspace_54: at(0, 7267136, 32768), // workspace u32[8192]
  workspace_55: at(0, 7267136, 133120), // workspace u32[33280]
  d_blocks_2_v_proj_lora_A: at(0, 7269184, 4096), // d blocks.2.v_proj.lora_A f32[8, 128]
  workspace_56: at(0, 7269184, 262144), // workspace u32[65536]
  matmul_27: at(0, 7271232, 32768), // matmul f32[1024, 8]
  d_blocks_2_k_proj_lora_B: at(0, 7273280, 2048), // d blocks.2.k_proj.lora_B f32[64, 8]
  d_blocks_2_linear_v_proj_a: at(0, 7273280, 4096), // d blocks.2.linear(v_proj) a f32[8, 128]
  d_blocks_2_k_proj_lora_A: at(0, 7275328, 4096), // d blocks.2.k_proj.lora_A f32[8, 128]
  d_blocks_2_splitHeads: at(0, 7275328, 262144), // d blocks.2.splitHeads f32[8, 128, 2, 32]
  shared_43: at(0, 7279424, 4096), // d blocks.2.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.2.q_proj.lora_B f32[128, 8]
  matmul_28: at(0, 7279424, 524288), // matmul f32[1024, 128]
  d_blocks_2_q_proj_lora_A: at(0, 7283520, 4096), // d blocks.2.q_proj.lora_A f32[8, 128]
  matmul_29: at(0, 7283520, 32768), // matmul f32[1024, 8]
  workspace_57: at(0, 7283520, 524288), // workspace u32[131072]
  shared_44: at(0, 7287616, 4096), // d blocks.2.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.1.down_proj.lora_B f32[128, 8]
  shared_45: at(0, 7287616, 180224), // blocks.1.linear(down_proj) weight f32[128, 352]; then workspace u32[45056]
  d_blocks_2_normalised_attn_norm: at(0, 7287616, 524288), // d blocks.2.normalised(attn_norm) f32[8, 128, 128]
  d_blocks_1_down_proj_lora_A: at(0, 7291712, 11264), // d blocks.1.down_proj.lora_A f32[8, 352]
  blocks_1_g: at(0, 7291712, 1441792), // blocks.1.g f32[8, 128, 352]
  blocks_2_linear_v_proj_weight: at(0, 7299904, 32768), // blocks.2.linear(v_proj) weight f32[64, 128]
  workspace_58: at(0, 7302976, 4096), // workspace u32[1024]
  d_blocks_1_up_proj_lora_B: at(0, 7302976, 11264), // d blocks.1.up_proj.lora_B f32[352, 8]
  workspace_59: at(0, 7302976, 180224), // workspace u32[45056]
  attentionGrad: at(0, 7307072, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_60: at(0, 7313216, 4096), // workspace u32[1024]
  workspace_61: at(0, 7313216, 32768), // workspace u32[8192]
  workspace_62: at(0, 7313216, 262144), // workspace u32[65536]
  d_blocks_1_up_proj_lora_A: at(0, 7314240, 4096), // d blocks.1.up_proj.lora_A f32[8, 128]
  matmul_30: at(0, 7314240, 32768), // matmul f32[1024, 8]
  workspace_63: at(0, 7314240, 518144), // workspace u32[129536]
  matmul_31: at(0, 7317312, 32768), // matmul f32[1024, 8]
  shared_46: at(0, 7318336, 4096), // d blocks.1.linear(up_proj) a f32[8, 128]; then workspace u32[1024]
  shared_47: at(0, 7318336, 11264), // workspace u32[2816]; then d blocks.1.gate_proj.lora_B f32[352, 8]
  workspace_64: at(0, 7318336, 180224), // workspace u32[45056]
  matmul_32: at(0, 7318336, 524288), // matmul f32[1024, 128]
  blocks_2_linear_o_proj_weight: at(0, 7324480, 65536), // blocks.2.linear(o_proj) weight f32[128, 128]
  workspace_65: at(0, 7325504, 16384), // workspace u32[4096]
  d_blocks_1_gate_proj_lora_A: at(0, 7329600, 4096), // d blocks.1.gate_proj.lora_A f32[8, 128]
  matmul_33: at(0, 7329600, 32768), // matmul f32[1024, 8]
  workspace_66: at(0, 7329600, 518144), // workspace u32[129536]
  shared_48: at(0, 7333696, 4096), // d blocks.1.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.1.o_proj.lora_B f32[128, 8]
  workspace_67: at(0, 7333696, 65536), // workspace u32[16384]
  workspace_68: at(0, 7333696, 74752), // workspace u32[18688]
  d_blocks_1_normalised_mlp_norm: at(0, 7333696, 524288), // d blocks.1.normalised(mlp_norm) f32[8, 128, 128]
  d_blocks_1_o_proj_lora_A: at(0, 7337792, 4096), // d blocks.1.o_proj.lora_A f32[8, 128]
  matmul_34: at(0, 7337792, 32768), // matmul f32[1024, 8]
  workspace_69: at(0, 7337792, 524288), // workspace u32[131072]
  d_blocks_1_v_proj_lora_B: at(0, 7341888, 2048), // d blocks.1.v_proj.lora_B f32[64, 8]
  d_blocks_1_linear_o_proj_a: at(0, 7341888, 4096), // d blocks.1.linear(o_proj) a f32[8, 128]
  d_blocks_1_v_proj_lora_A: at(0, 7343936, 4096), // d blocks.1.v_proj.lora_A f32[8, 128]
  attentionGrad_2: at(0, 7343936, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_5_linear_k_proj_weight: at(0, 7345984, 32768), // blocks.5.linear(k_proj) weight f32[64, 128]
  d_blocks_1_k_proj_lora_B: at(0, 7348032, 2048), // d blocks.1.k_proj.lora_B f32[64, 8]
  d_blocks_1_linear_v_proj_a: at(0, 7348032, 4096), // d blocks.1.linear(v_proj) a f32[8, 128]
  d_blocks_1_k_proj_lora_A: at(0, 7350080, 4096), // d blocks.1.k_proj.lora_A f32[8, 128]
  d_blocks_1_splitHeads: at(0, 7350080, 262144), // d blocks.1.splitHeads f32[8, 128, 2, 32]
  shared_49: at(0, 7354176, 4096), // d blocks.1.linear(k_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.1.q_proj.lora_B f32[128, 8]
  matmul_35: at(0, 7354176, 524288), // matmul f32[1024, 128]
  d_blocks_1_q_proj_lora_A: at(0, 7358272, 4096), // d blocks.1.q_proj.lora_A f32[8, 128]
  matmul_36: at(0, 7358272, 32768), // matmul f32[1024, 8]
  workspace_70: at(0, 7358272, 524288), // workspace u32[131072]
  shared_50: at(0, 7362368, 4096), // d blocks.1.linear(q_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.0.down_proj.lora_B f32[128, 8]
  workspace_71: at(0, 7362368, 11264), // workspace u32[2816]
  workspace_72: at(0, 7362368, 180224), // workspace u32[45056]
  d_blocks_1_normalised_attn_norm: at(0, 7362368, 524288), // d blocks.1.normalised(attn_norm) f32[8, 128, 128]
  d_blocks_0_down_proj_lora_A: at(0, 7366464, 11264), // d blocks.0.down_proj.lora_A f32[8, 352]
  blocks_0_g: at(0, 7366464, 1441792), // blocks.0.g f32[8, 128, 352]
  shared_51: at(0, 7377728, 4), // gradientNorm f32[]; then Σg² f32[]
  shared_52: at(0, 7377728, 4096), // d blocks.0.linear(gate_proj) a f32[8, 128]; then workspace u32[1024]
  shared_53: at(0, 7377728, 524288), // d blocks.0.normalised(mlp_norm) f32[8, 128, 128]; then matmul f32[1024, 128]; then x f32[8, 128, 128]; then blocks.0.h f32[8, 128, 128]
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
  attentionGrad_3: at(0, 7381824, 262144), // attentionGrad f32[8, 128, 2, 32]
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
  d_blocks_0_q_proj_lora_A: at(0, 7383168, 4096), // d blocks.0.q_proj.lora_A f32[8, 128]
  workspace_73: at(0, 7387968, 4096), // workspace u32[1024]
  workspace_74: at(0, 7387968, 32768), // workspace u32[8192]
  workspace_75: at(0, 7387968, 262144), // workspace u32[65536]
  matmul_37: at(0, 7392064, 32768), // matmul f32[1024, 8]
  workspace_76: at(0, 7393088, 11264), // workspace u32[2816]
  workspace_77: at(0, 7393088, 180224), // workspace u32[45056]
  blocks_1_linear_o_proj_weight_2: at(0, 7399232, 65536), // blocks.1.linear(o_proj) weight f32[128, 128]
  workspace_78: at(0, 7400256, 16384), // workspace u32[4096]
  blocks_4_linear_k_proj_weight: at(0, 7420736, 32768), // blocks.4.linear(k_proj) weight f32[64, 128]
  shared_54: at(0, 7447360, 65536),
  attentionGrad_4: at(0, 7456576, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_79: at(0, 7462720, 4096), // workspace u32[1024]
  workspace_80: at(0, 7462720, 32768), // workspace u32[8192]
  workspace_81: at(0, 7462720, 262144), // workspace u32[65536]
  matmul_38: at(0, 7466816, 32768), // matmul f32[1024, 8]
  workspace_82: at(0, 7467840, 11264), // workspace u32[2816]
  workspace_83: at(0, 7467840, 180224), // workspace u32[45056]
  blocks_3_linear_k_proj_weight: at(0, 7495488, 32768), // blocks.3.linear(k_proj) weight f32[64, 128]
  shared_55: at(0, 7508736, 4096), // blocks.0.rstd(attn_norm) f32[8, 128, 1]; then workspace u32[1024]; then blocks.0.rstd(mlp_norm) f32[8, 128, 1]; then 10 more
  workspace_84: at(0, 7508736, 32768), // workspace u32[8192]
  workspace_85: at(0, 7508736, 65536), // workspace u32[16384]
  workspace_86: at(0, 7508736, 74752), // workspace u32[18688]
  shared_56: at(0, 7508736, 180224), // workspace u32[45056]; then blocks.3.linear(gate_proj) weight f32[352, 128]; then blocks.3.linear(up_proj) weight f32[352, 128]; then 5 more
  shared_57: at(0, 7508736, 524288), // blocks.0.x f32[8, 128, 128]; then blocks.2.h f32[8, 128, 128]; then blocks.2.linear(o_proj) f32[8, 128, 128]; then 12 more
  blocks_0_linear_q_proj_a: at(0, 7512832, 4096), // blocks.0.linear(q_proj) a f32[8, 128]
  blocks_0_normalised_attn_norm: at(0, 7512832, 524288), // blocks.0.normalised(attn_norm) f32[8, 128, 128]
  shared_58: at(0, 7512896, 1792),
  d_rows: at(0, 7512896, 4096), // d rows f32[8, 128]
  d_normalised_norm: at(0, 7512896, 524288), // d normalised(norm) f32[8, 128, 128]
  shared_59: at(0, 7514688, 1792),
  shared_60: at(0, 7516480, 512),
  shared_61: at(0, 7516992, 1179648),
  workspace_87: at(0, 7516992, 4128768), // workspace u32[1032192]
  attentionGrad_5: at(0, 7531328, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_88: at(0, 7537472, 4096), // workspace u32[1024]
  workspace_89: at(0, 7537472, 32768), // workspace u32[8192]
  workspace_90: at(0, 7537472, 262144), // workspace u32[65536]
  blocks_0_linear_v_proj_weight: at(0, 7541504, 32768), // blocks.0.linear(v_proj) weight f32[64, 128]
  blocks_0_linear_k_proj: at(0, 7541504, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]
  matmul_39: at(0, 7541568, 32768), // matmul f32[1024, 8]
  blocks_0_linear_down_proj_weight: at(0, 7542592, 180224), // blocks.0.linear(down_proj) weight f32[128, 352]
  workspace_91: at(0, 7543616, 180224), // workspace u32[45056]
  matmul_40: at(0, 7549760, 1441792), // matmul f32[1024, 352]
  shared_62: at(0, 7558976, 524288), // d blocks.5.m f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]
  matmul_41: at(0, 7569216, 524288), // matmul f32[1024, 128]
  blocks_2_linear_k_proj_weight: at(0, 7570240, 32768), // blocks.2.linear(k_proj) weight f32[64, 128]
  shared_63: at(0, 7574272, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then blocks.0.linear(o_proj) f32[8, 128, 128]
  matmul_42: at(0, 7579456, 524288), // matmul f32[1024, 128]
  blocks_0_attention: at(0, 7583488, 16384), // blocks.0.attention f32[8, 4, 128]
  matmul_43: at(0, 7583552, 32768), // matmul f32[8, 1024]
  d_blocks_4_x: at(0, 7587648, 524288), // d blocks.4.x f32[8, 128, 128]
  workspace_92: at(0, 7606080, 4096), // workspace u32[1024]
  workspace_93: at(0, 7606080, 32768), // workspace u32[8192]
  workspace_94: at(0, 7606080, 133120), // workspace u32[33280]
  workspace_95: at(0, 7606080, 262144), // workspace u32[65536]
  d_blocks_4_linear_up_proj: at(0, 7608128, 1441792), // d blocks.4.linear(up_proj) f32[8, 128, 352]
  matmul_44: at(0, 7610176, 32768), // matmul f32[1024, 8]
  workspace_96: at(0, 7612224, 4096), // workspace u32[1024]
  workspace_97: at(0, 7612224, 32768), // workspace u32[8192]
  workspace_98: at(0, 7612224, 262144), // workspace u32[65536]
  matmul_45: at(0, 7616320, 32768), // matmul f32[1024, 8]
  workspace_99: at(0, 7618368, 180224), // workspace u32[45056]
  shared_64: at(0, 7633728, 524288), // d blocks.4.m f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]
  matmul_46: at(0, 7637824, 32768), // matmul f32[8, 1024]
  blocks_1_linear_v_proj_weight: at(0, 7638848, 32768), // blocks.1.linear(v_proj) weight f32[64, 128]
  attentionGrad_6: at(0, 7643968, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_1_linear_k_proj_weight: at(0, 7644992, 32768), // blocks.1.linear(k_proj) weight f32[64, 128]
  matmul_47: at(0, 7654208, 524288), // matmul f32[1024, 128]
  matmul_48: at(0, 7658304, 32768), // matmul f32[8, 1024]
  d_blocks_3_x: at(0, 7662400, 524288), // d blocks.3.x f32[8, 128, 128]
  d_blocks_3_linear_up_proj: at(0, 7682880, 1441792), // d blocks.3.linear(up_proj) f32[8, 128, 352]
  workspace_100: at(0, 7688960, 4096), // workspace u32[1024]
  shared_65: at(0, 7688960, 180224), // blocks.1.linear(gate_proj) weight f32[352, 128]; then blocks.1.linear(up_proj) weight f32[352, 128]; then blocks.2.linear(gate_proj) weight f32[352, 128]; then 2 more
  workspace_101: at(0, 7693120, 180224), // workspace u32[45056]
  shared_66: at(0, 7708480, 524288), // d blocks.3.m f32[8, 128, 128]; then d blocks.3.a f32[8, 128, 128]
  matmul_49: at(0, 7712576, 32768), // matmul f32[8, 1024]
  attentionGrad_7: at(0, 7718720, 262144), // attentionGrad f32[8, 128, 2, 32]
  matmul_50: at(0, 7728960, 524288), // matmul f32[1024, 128]
  matmul_51: at(0, 7733056, 32768), // matmul f32[8, 1024]
  d_blocks_2_x: at(0, 7737152, 524288), // d blocks.2.x f32[8, 128, 128]
  workspace_102: at(0, 7739200, 16384), // workspace u32[4096]
  d_blocks_2_linear_up_proj: at(0, 7757632, 1441792), // d blocks.2.linear(up_proj) f32[8, 128, 352]
  workspace_103: at(0, 7767872, 180224), // workspace u32[45056]
  shared_67: at(0, 7783232, 524288), // d blocks.2.m f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]
  matmul_52: at(0, 7787328, 32768), // matmul f32[8, 1024]
  attentionGrad_8: at(0, 7793472, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_0_linear_k_proj_weight: at(0, 7803648, 32768), // blocks.0.linear(k_proj) weight f32[64, 128]
  matmul_53: at(0, 7803712, 524288), // matmul f32[1024, 128]
  matmul_54: at(0, 7807808, 32768), // matmul f32[8, 1024]
  d_blocks_1_x: at(0, 7811904, 524288), // d blocks.1.x f32[8, 128, 128]
  d_blocks_1_linear_up_proj: at(0, 7832384, 1441792), // d blocks.1.linear(up_proj) f32[8, 128, 352]
  workspace_104: at(0, 7842624, 180224), // workspace u32[45056]
  shared_68: at(0, 7857984, 524288), // d blocks.1.m f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]
  matmul_55: at(0, 7862080, 524288), // matmul f32[1024, 128]
  matmul_56: at(0, 7878464, 524288), // matmul f32[1024, 128]
  matmul_57: at(0, 7882560, 32768), // matmul f32[8, 1024]
  d_blocks_0_x: at(0, 7886656, 524288), // d blocks.0.x f32[8, 128, 128]
  shared_69: at(0, 7902016, 4096), // d blocks.0.linear(o_proj) a f32[8, 128]; then workspace u32[1024]; then d blocks.0.linear(q_proj) a f32[8, 128]
  shared_70: at(0, 7902016, 524288), // d blocks.0.a f32[8, 128, 128]; then d rope f32[8, 128, 4, 32]; then workspace u32[131072]
  shared_71: at(0, 7906112, 32768), // matmul f32[8, 1024]; then matmul f32[1024, 8]
  matmul_58: at(0, 7906112, 524288), // matmul f32[1024, 128]
  blocks_0_linear_q_proj_a_2: at(0, 7938880, 4096), // blocks.0.linear(q_proj) a f32[8, 128]
  matmul_59: at(0, 7980864, 32768), // matmul f32[8, 1024]
  matmul_60: at(0, 7980864, 524288), // matmul f32[1024, 128]
  shared_72: at(0, 8033024, 4096), // workspace u32[1024]; then blocks.0.linear(o_proj) a f32[8, 128]; then blocks.1.linear(o_proj) a f32[8, 128]; then 5 more
  workspace_105: at(0, 8033024, 32768), // workspace u32[8192]
  shared_73: at(0, 8033024, 65536), // workspace u32[16384]; then blocks.0.linear(q_proj) weight f32[128, 128]; then blocks.1.linear(q_proj) weight f32[128, 128]; then 4 more
  workspace_106: at(0, 8033024, 74752), // workspace u32[18688]
  shared_74: at(0, 8033024, 262144), // blocks.3.linear(k_proj) f32[8, 128, 64]; then blocks.4.linear(k_proj) f32[8, 128, 64]; then blocks.5.linear(k_proj) f32[8, 128, 64]; then blocks.5.linear(v_proj) f32[8, 128, 64]
  shared_75: at(0, 8033024, 524288), // attention f32[8, 128, 4, 32]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then blocks.3.linear(q_proj) f32[8, 128, 128]; then 15 more
  workspace_107: at(0, 8037120, 4096), // workspace u32[1024]
  matmul_61: at(0, 8055616, 32768), // matmul f32[8, 1024]
  matmul_62: at(0, 8055616, 524288), // matmul f32[1024, 128]
  shared_76: at(0, 8065792, 32768), // blocks.1.linear(v_proj) weight f32[64, 128]; then blocks.2.linear(v_proj) weight f32[64, 128]; then blocks.3.linear(v_proj) weight f32[64, 128]; then blocks.4.linear(v_proj) weight f32[64, 128]
  shared_77: at(0, 8065792, 262144), // blocks.1.linear(k_proj) f32[8, 128, 64]; then blocks.2.linear(k_proj) f32[8, 128, 64]
  matmul_63: at(0, 8083264, 32768), // matmul f32[8, 1024]
  matmul_64: at(0, 8083264, 524288), // matmul f32[1024, 128]
  blocks_5_linear_v_proj: at(0, 8093504, 262144), // blocks.5.linear(v_proj) f32[8, 128, 64]
  shared_78: at(0, 8098560, 4096), // blocks.0.linear(q_proj) a f32[8, 128]; then blocks.1.linear(q_proj) a f32[8, 128]; then blocks.2.linear(q_proj) a f32[8, 128]; then 3 more
  shared_79: at(0, 8098560, 65536), // blocks.0.linear(q_proj) weight f32[128, 128]; then blocks.0.linear(o_proj) weight f32[128, 128]; then blocks.2.linear(o_proj) weight f32[128, 128]; then workspace u32[16384]
  blocks_1_linear_q_proj: at(0, 8098560, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]
  workspace_108: at(0, 8102656, 4096), // workspace u32[1024]
  matmul_65: at(0, 8103744, 32768), // matmul f32[8, 1024]
  matmul_66: at(0, 8103744, 524288), // matmul f32[1024, 128]
  shared_80: at(0, 8107776, 16384), // blocks.3.attention f32[8, 4, 128]; then blocks.4.attention f32[8, 4, 128]
  matmul_67: at(0, 8158016, 32768), // matmul f32[8, 1024]
  shared_81: at(0, 8164096, 524288), // blocks.0.h f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  blocks_4_h: at(0, 8178496, 524288), // blocks.4.h f32[8, 128, 128]
  matmul_68: at(0, 8232768, 32768), // matmul f32[8, 1024]
  blocks_3_h: at(0, 8253248, 524288), // blocks.3.h f32[8, 128, 128]
  workspace_109: at(0, 8295168, 32768), // workspace u32[8192]
  workspace_110: at(0, 8295168, 74752), // workspace u32[18688]
  matmul_69: at(0, 8307520, 32768), // matmul f32[8, 1024]
  shared_82: at(0, 8327936, 32768), // blocks.1.linear(k_proj) weight f32[64, 128]; then blocks.2.linear(k_proj) weight f32[64, 128]; then blocks.3.linear(k_proj) weight f32[64, 128]; then 3 more
  blocks_2_h: at(0, 8328000, 524288), // blocks.2.h f32[8, 128, 128]
  matmul_70: at(0, 8355648, 32768), // matmul f32[8, 1024]
  attentionGrad_9: at(0, 8355648, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_5_attention: at(0, 8369920, 16384), // blocks.5.attention f32[8, 4, 128]
  matmul_71: at(0, 8382272, 32768), // matmul f32[8, 1024]
  attention: at(0, 8386368, 524288), // attention f32[8, 128, 4, 32]
  blocks_1_h: at(0, 8402752, 524288), // blocks.1.h f32[8, 128, 128]
  workspace_111: at(0, 8426240, 4096), // workspace u32[1024]
  workspace_112: at(0, 8426240, 11264), // workspace u32[2816]
  workspace_113: at(0, 8426240, 180224), // workspace u32[45056]
  shared_83: at(0, 8426240, 524288), // blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then blocks.3.linear(down_proj) f32[8, 128, 128]; then 8 more
  shared_84: at(0, 8426240, 1441792), // blocks.0.g f32[8, 128, 352]; then blocks.3.linear(gate_proj) f32[8, 128, 352]; then blocks.4.linear(gate_proj) f32[8, 128, 352]; then 6 more
  shared_85: at(0, 8426304, 4096), // workspace u32[1024]; then d blocks.0.linear(k_proj) a f32[8, 128]
  workspace_114: at(0, 8426304, 65536), // workspace u32[16384]
  workspace_115: at(0, 8426304, 74752), // workspace u32[18688]
  shared_86: at(0, 8426304, 262144), // attentionGrad f32[8, 128, 2, 32]; then workspace u32[65536]
  shared_87: at(0, 8426304, 524288), // d blocks.0.a f32[8, 128, 128]; then workspace u32[131072]; then d blocks.0.splitHeads f32[8, 128, 4, 32]
  matmul_72: at(0, 8430400, 32768), // matmul f32[1024, 8]
  attention_2: at(0, 8430400, 524288), // attention f32[8, 128, 4, 32]
  blocks_0_linear_o_proj_weight: at(0, 8491840, 65536), // blocks.0.linear(o_proj) weight f32[128, 128]
  attention_3: at(0, 8505152, 524288), // attention f32[8, 128, 4, 32]
  blocks_4_linear_up_proj: at(0, 8509248, 1441792), // blocks.4.linear(up_proj) f32[8, 128, 352]
  shared_88: at(0, 8557312, 32768), // blocks.0.linear(k_proj) weight f32[64, 128]; then blocks.1.linear(k_proj) weight f32[64, 128]; then blocks.2.linear(k_proj) weight f32[64, 128]; then 3 more
  shared_89: at(0, 8557312, 65536), // workspace u32[16384]; then blocks.0.linear(o_proj) weight f32[128, 128]; then blocks.1.linear(o_proj) weight f32[128, 128]; then 4 more
  rope_2: at(0, 8557312, 262144), // rope f32[8, 128, 2, 32]
  shared_90: at(0, 8557312, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then blocks.1.linear(q_proj) f32[8, 128, 128]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then 3 more
  blocks_3_linear_up_proj: at(0, 8584000, 1441792), // blocks.3.linear(up_proj) f32[8, 128, 352]
  shared_91: at(0, 8590080, 4096), // blocks.0.linear(k_proj) a f32[8, 128]; then blocks.1.linear(k_proj) a f32[8, 128]; then blocks.2.linear(k_proj) a f32[8, 128]; then 3 more
  workspace_116: at(0, 8590080, 32768), // workspace u32[8192]
  workspace_117: at(0, 8594176, 4096), // workspace u32[1024]
  shared_92: at(0, 8606464, 180224), // blocks.0.linear(gate_proj) weight f32[352, 128]; then blocks.0.linear(up_proj) weight f32[352, 128]
  attention_4: at(0, 8617792, 524288), // attention f32[8, 128, 4, 32]
  shared_93: at(0, 8622848, 65536), // blocks.1.linear(q_proj) weight f32[128, 128]; then blocks.2.linear(q_proj) weight f32[128, 128]; then blocks.3.linear(q_proj) weight f32[128, 128]; then 6 more
  matmul_73: at(0, 8628032, 32768), // matmul f32[8, 1024]
  d_blocks_5_splitHeads_2: at(0, 8628032, 524288), // d blocks.5.splitHeads f32[8, 128, 4, 32]
  blocks_2_linear_up_proj: at(0, 8658752, 1441792), // blocks.2.linear(up_proj) f32[8, 128, 352]
  d_blocks_0_linear_v_proj_a: at(0, 8688448, 4096), // d blocks.0.linear(v_proj) a f32[8, 128]
  shared_94: at(0, 8688448, 262144), // attentionGrad f32[8, 128, 2, 32]; then d blocks.0.splitHeads f32[8, 128, 2, 32]
  matmul_74: at(0, 8702784, 524288), // matmul f32[1024, 128]
  blocks_1_linear_up_proj: at(0, 8733504, 1441792), // blocks.1.linear(up_proj) f32[8, 128, 352]
  matmul_75: at(0, 8777536, 524288), // matmul f32[1024, 128]
  blocks_0_m: at(0, 8786688, 524288), // blocks.0.m f32[8, 128, 128]
  shared_95: at(0, 8808256, 11264), // workspace u32[2816]; then d blocks.0.linear(down_proj) a f32[8, 352]
  workspace_118: at(0, 8808256, 524288), // workspace u32[131072]
  shared_96: at(0, 8819456, 4096), // blocks.0.linear(v_proj) a f32[8, 128]; then blocks.1.linear(v_proj) a f32[8, 128]; then blocks.2.linear(v_proj) a f32[8, 128]; then 3 more
  shared_97: at(0, 8819456, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.0.linear(v_proj) f32[8, 128, 64]; then blocks.1.linear(k_proj) f32[8, 128, 64]; then 9 more
  workspace_119: at(0, 8819520, 4096), // workspace u32[1024]
  matmul_76: at(0, 8819520, 32768), // matmul f32[1024, 8]
  workspace_120: at(0, 8819520, 518144), // workspace u32[129536]
  matmul_77: at(0, 8819520, 524288), // matmul f32[1024, 128]
  workspace_121: at(0, 8823552, 4096), // workspace u32[1024]
  matmul_78: at(0, 8823616, 32768), // matmul f32[1024, 8]
  d_blocks_2_a: at(0, 8852288, 524288), // d blocks.2.a f32[8, 128, 128]
  attention_5: at(0, 8910656, 16384), // attention f32[8, 4, 128]
  d_blocks_1_a: at(0, 8927040, 524288), // d blocks.1.a f32[8, 128, 128]
  workspace_122: at(0, 8950528, 11264), // workspace u32[2816]
  shared_98: at(0, 8950528, 180224), // blocks.3.linear(down_proj) weight f32[128, 352]; then blocks.4.linear(down_proj) weight f32[128, 352]; then blocks.5.linear(down_proj) weight f32[128, 352]; then 12 more
  shared_99: at(0, 8950528, 524288), // blocks.1.linear(o_proj) f32[8, 128, 128]; then blocks.1.linear(down_proj) f32[8, 128, 128]; then blocks.2.linear(down_proj) f32[8, 128, 128]
  shared_100: at(0, 8950528, 1441792), // blocks.1.linear(gate_proj) f32[8, 128, 352]; then blocks.2.linear(gate_proj) f32[8, 128, 352]
  workspace_123: at(0, 8950592, 4096), // workspace u32[1024]
  matmul_79: at(0, 8950592, 32768), // matmul f32[8, 1024]
  workspace_124: at(0, 8950592, 262144), // workspace u32[65536]
  shared_101: at(0, 8950592, 524288), // attention f32[8, 128, 4, 32]; then blocks.0.normalised(attn_norm) f32[8, 128, 128]
  attention_6: at(0, 8954688, 16384), // attention f32[8, 4, 128]
  matmul_80: at(0, 8954688, 32768), // matmul f32[1024, 8]
  d_blocks_0_q_proj_lora_B: at(0, 8983360, 4096), // d blocks.0.q_proj.lora_B f32[128, 8]
  d_blocks_0_k_proj_lora_A: at(0, 8987456, 4096), // d blocks.0.k_proj.lora_A f32[8, 128]
  d_blocks_0_k_proj_lora_B: at(0, 8991552, 2048), // d blocks.0.k_proj.lora_B f32[64, 8]
  d_blocks_5_x: at(0, 8991552, 524288), // d blocks.5.x f32[8, 128, 128]
  d_blocks_0_v_proj_lora_A: at(0, 8993600, 4096), // d blocks.0.v_proj.lora_A f32[8, 128]
  attention_7: at(0, 9029440, 16384), // attention f32[8, 4, 128]
  matmul_81: at(0, 9049920, 524288), // matmul f32[1024, 128]
  shared_102: at(0, 9081600, 32768), // blocks.0.linear(v_proj) weight f32[64, 128]; then blocks.1.linear(v_proj) weight f32[64, 128]; then blocks.2.linear(v_proj) weight f32[64, 128]; then 3 more
  workspace_125: at(0, 9081600, 74752), // workspace u32[18688]
  workspace_126: at(0, 9114368, 32768), // workspace u32[8192]
  matmul_82: at(0, 9124672, 524288), // matmul f32[1024, 128]
  shared_103: at(0, 9130752, 4096), // blocks.0.linear(up_proj) a f32[8, 128]; then blocks.1.linear(up_proj) a f32[8, 128]; then blocks.2.linear(up_proj) a f32[8, 128]; then 3 more
  workspace_127: at(0, 9130752, 180224), // workspace u32[45056]
  workspace_128: at(0, 9134848, 4096), // workspace u32[1024]
  blocks_5_h: at(0, 9152320, 524288), // blocks.5.h f32[8, 128, 128]
  shared_104: at(0, 9156352, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then 3 more
  matmul_83: at(0, 9199424, 524288), // matmul f32[1024, 128]
  matmul_84: at(0, 9212736, 32768), // matmul f32[8, 1024]
  d_blocks_4_a: at(0, 9227072, 524288), // d blocks.4.a f32[8, 128, 128]
  d_blocks_0_v_proj_lora_B: at(0, 9245504, 2048), // d blocks.0.v_proj.lora_B f32[64, 8]
  matmul_85: at(0, 9274176, 524288), // matmul f32[1024, 128]
  d_blocks_3_a: at(0, 9301824, 524288), // d blocks.3.a f32[8, 128, 128]
  matmul_86: at(0, 9332544, 1441792), // matmul f32[1024, 352]
  shared_105: at(0, 9343808, 4096), // workspace u32[1024]; then d blocks.0.linear(up_proj) a f32[8, 128]
  workspace_129: at(0, 9343808, 180224), // workspace u32[45056]
  workspace_130: at(0, 9343808, 518144), // workspace u32[129536]
  d_blocks_0_m: at(0, 9343808, 524288), // d blocks.0.m f32[8, 128, 128]
  matmul_87: at(0, 9347904, 32768), // matmul f32[1024, 8]
  matmul_88: at(0, 9376576, 524288), // matmul f32[1024, 128]
  matmul_89: at(0, 9451328, 32768), // matmul f32[8, 1024]
  workspace_131: at(0, 9451328, 65536), // workspace u32[16384]
  shared_106: at(0, 9451328, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.1.h f32[8, 128, 128]
  workspace_132: at(0, 9474816, 180224), // workspace u32[45056]
  blocks_0_normalised_attn_norm_2: at(0, 9474880, 4096), // blocks.0.normalised(attn_norm) f32[8, 128, 1]
  matmul_90: at(0, 9474880, 32768), // matmul f32[8, 1024]
  workspace_133: at(0, 9474880, 133120), // workspace u32[33280]
  blocks_5_m: at(0, 9515840, 524288), // blocks.5.m f32[8, 128, 128]
  blocks_1_linear_q_proj_weight: at(0, 9516864, 65536), // blocks.1.linear(q_proj) weight f32[128, 128]
  matmul_91: at(0, 9574208, 32768), // matmul f32[8, 1024]
  workspace_134: at(0, 9608000, 16384), // workspace u32[4096]
  d_blocks_0_o_proj_lora_A: at(0, 9624384, 4096), // d blocks.0.o_proj.lora_A f32[8, 128]
  d_blocks_0_o_proj_lora_B: at(0, 9628480, 4096), // d blocks.0.o_proj.lora_B f32[128, 8]
  attention_8: at(0, 9632576, 16384), // attention f32[8, 4, 128]
  matmul_92: at(0, 9648960, 32768), // matmul f32[8, 1024]
  shared_107: at(0, 9655040, 180224), // blocks.1.linear(down_proj) weight f32[128, 352]; then blocks.2.linear(down_proj) weight f32[128, 352]
  d_blocks_5_a: at(0, 9676608, 524288), // d blocks.5.a f32[8, 128, 128]
  matmul_93: at(0, 9723712, 32768), // matmul f32[8, 1024]
  workspace_135: at(0, 9751360, 65536), // workspace u32[16384]
  shared_108: at(0, 9751360, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.4.h f32[8, 128, 128]
  matmul_94: at(0, 9798464, 32768), // matmul f32[8, 1024]
  blocks_4_linear_q_proj_weight: at(0, 9816896, 65536), // blocks.4.linear(q_proj) weight f32[128, 128]
  workspace_136: at(0, 9826112, 65536), // workspace u32[16384]
  shared_109: at(0, 9826112, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.3.h f32[8, 128, 128]
  matmul_95: at(0, 9861952, 32768), // matmul f32[8, 1024]
  shared_110: at(0, 9868032, 524288), // blocks.0.linear(down_proj) f32[8, 128, 128]; then blocks.3.a f32[8, 128, 128]; then blocks.4.a f32[8, 128, 128]; then blocks.5.a f32[8, 128, 128]
  shared_111: at(0, 9868032, 1441792), // blocks.0.linear(up_proj) f32[8, 128, 352]; then blocks.1.linear(up_proj) f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then 3 more
  d_blocks_0_gate_proj_lora_A: at(0, 9868096, 4096), // d blocks.0.gate_proj.lora_A f32[8, 128]
  matmul_96: at(0, 9868096, 32768), // matmul f32[8, 1024]
  matmul_97: at(0, 9868096, 524288), // matmul f32[1024, 128]
  blocks_3_linear_q_proj_weight: at(0, 9891648, 65536), // blocks.3.linear(q_proj) weight f32[128, 128]
  d_blocks_0_gate_proj_lora_B: at(0, 9900864, 11264), // d blocks.0.gate_proj.lora_B f32[352, 8]
  workspace_137: at(0, 9900864, 65536), // workspace u32[16384]
  shared_112: at(0, 9900864, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.2.h f32[8, 128, 128]
  blocks_4_m: at(0, 9951040, 524288), // blocks.4.m f32[8, 128, 128]
  blocks_2_linear_q_proj_weight: at(0, 9966400, 65536), // blocks.2.linear(q_proj) weight f32[128, 128]
  attentionGrad_10: at(0, 9975616, 262144), // attentionGrad f32[8, 128, 2, 32]
  matmul_98: at(0, 9975616, 524288), // matmul f32[1024, 128]
  d_blocks_3_x_2: at(0, 10025792, 524288), // d blocks.3.x f32[8, 128, 128]
  blocks_5_linear_gate_proj_weight: at(0, 10040128, 180224), // blocks.5.linear(gate_proj) weight f32[352, 128]
  d_blocks_2_x_2: at(0, 10100544, 524288), // d blocks.2.x f32[8, 128, 128]
  d_blocks_1_x_2: at(0, 10175296, 524288), // d blocks.1.x f32[8, 128, 128]
  blocks_5_linear_q_proj_weight: at(0, 10200896, 65536), // blocks.5.linear(q_proj) weight f32[128, 128]
  shared_113: at(0, 10200896, 524288), // d rope f32[8, 128, 4, 32]; then d blocks.5.h f32[8, 128, 128]
  shared_114: at(0, 10220352, 1441792), // blocks.5.g f32[8, 128, 352]; then d blocks.5.linear(gate_proj) f32[8, 128, 352]
  matmul_99: at(0, 10237760, 32768), // matmul f32[8, 1024]
  workspace_138: at(0, 10266432, 65536), // workspace u32[16384]
  matmul_100: at(0, 10275648, 32768), // matmul f32[8, 1024]
  d_blocks_4_splitHeads_2: at(0, 10275648, 524288), // d blocks.4.splitHeads f32[8, 128, 4, 32]
  matmul_101: at(0, 10350400, 32768), // matmul f32[8, 1024]
  d_blocks_3_splitHeads_2: at(0, 10350400, 524288), // d blocks.3.splitHeads f32[8, 128, 4, 32]
  shared_115: at(0, 10392320, 1441792), // blocks.1.linear(up_proj) f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then blocks.3.linear(up_proj) f32[8, 128, 352]; then blocks.4.linear(up_proj) f32[8, 128, 352]
  d_blocks_0_up_proj_lora_B: at(0, 10392384, 11264), // d blocks.0.up_proj.lora_B f32[352, 8]
  d_blocks_0_up_proj_lora_A: at(0, 10403648, 4096), // d blocks.0.up_proj.lora_A f32[8, 128]
  matmul_102: at(0, 10425152, 32768), // matmul f32[8, 1024]
  d_blocks_2_splitHeads_2: at(0, 10425152, 524288), // d blocks.2.splitHeads f32[8, 128, 4, 32]
  d_blocks_4_x_2: at(0, 10475328, 524288), // d blocks.4.x f32[8, 128, 128]
  matmul_103: at(0, 10499904, 32768), // matmul f32[8, 1024]
  d_blocks_1_splitHeads_2: at(0, 10499904, 524288), // d blocks.1.splitHeads f32[8, 128, 4, 32]
  blocks_3_m: at(0, 10550080, 524288), // blocks.3.m f32[8, 128, 128]
  blocks_2_m: at(0, 10624832, 524288), // blocks.2.m f32[8, 128, 128]
  blocks_1_m: at(0, 10699584, 524288), // blocks.1.m f32[8, 128, 128]
  blocks_5_linear_v_proj_weight: at(0, 10725184, 32768), // blocks.5.linear(v_proj) weight f32[64, 128]
  attention_9: at(0, 10757952, 16384), // attention f32[8, 4, 128]
  d_blocks_0_x_2: at(0, 10774336, 524288), // d blocks.0.x f32[8, 128, 128]
  blocks_4_linear_gate_proj_weight: at(0, 10999616, 180224), // blocks.4.linear(gate_proj) weight f32[352, 128]
  blocks_3_linear_gate_proj_weight: at(0, 11074368, 180224), // blocks.3.linear(gate_proj) weight f32[352, 128]
  shared_116: at(0, 11117312, 229376),
  shared_117: at(0, 11117312, 524288), // workspace u32[131072]; then rmsNorm(norm) f32[8, 128, 128]
  blocks_2_linear_gate_proj_weight: at(0, 11149120, 180224), // blocks.2.linear(gate_proj) weight f32[352, 128]
  matmul_104: at(0, 11179840, 1441792), // matmul f32[1024, 352]
  blocks_1_linear_gate_proj_weight: at(0, 11223872, 180224), // blocks.1.linear(gate_proj) weight f32[352, 128]
  matmul_105: at(0, 11254592, 1441792), // matmul f32[1024, 352]
  blocks_0_m_2: at(0, 11298624, 524288), // blocks.0.m f32[8, 128, 128]
  shared_118: at(0, 11309824, 524288), // blocks.0.a f32[8, 128, 128]; then blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then 3 more
  matmul_106: at(0, 11329344, 1441792), // matmul f32[1024, 352]
  shared_119: at(0, 11346688, 229376),
  matmul_107: at(0, 11404096, 1441792), // matmul f32[1024, 352]
  shared_120: at(0, 11576064, 65536),
  workspace_139: at(0, 11641600, 524288), // workspace u32[131072]
  normalised_norm: at(0, 11645760, 524288), // normalised(norm) f32[8, 128, 128]
  blocks_5_linear_gate_proj: at(0, 11662144, 1441792), // blocks.5.linear(gate_proj) f32[8, 128, 352]
  blocks_0_linear_gate_proj_weight: at(0, 11822912, 180224), // blocks.0.linear(gate_proj) weight f32[352, 128]
  blocks_0_linear_gate_proj: at(0, 12003136, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]
  shared_121: at(0, 12165888, 1792),
  shared_122: at(0, 12167680, 1792),
  shared_123: at(0, 12169472, 512),
  rstd_norm: at(0, 12170048, 4096), // rstd(norm) f32[8, 128, 1]
  shared_124: at(0, 12174144, 229376),
  rmsNorm_norm: at(0, 12174144, 524288), // rmsNorm(norm) f32[8, 128, 128]
  shared_125: at(0, 12403520, 229376),
  shared_126: at(0, 12621632, 32768), // matmul f32[1024, 8]; then matmul f32[8, 1024]
  d_blocks_4_linear_gate_proj: at(0, 12621632, 1441792), // d blocks.4.linear(gate_proj) f32[8, 128, 352]
  shared_127: at(0, 12632896, 65536),
  shared_128: at(0, 12654400, 11264), // workspace u32[2816]; then d blocks.4.linear(down_proj) a f32[8, 352]
  workspace_140: at(0, 12654400, 524288), // workspace u32[131072]
  shared_129: at(0, 12696384, 11264), // workspace u32[2816]; then d blocks.3.linear(down_proj) a f32[8, 352]
  workspace_141: at(0, 12696384, 524288), // workspace u32[131072]
  d_blocks_3_linear_gate_proj: at(0, 12696384, 1441792), // d blocks.3.linear(gate_proj) f32[8, 128, 352]
  shared_130: at(0, 12698432, 1792),
  shared_131: at(0, 12700224, 1792),
  shared_132: at(0, 12702016, 512),
  workspace_142: at(0, 12702528, 524288), // workspace u32[131072]
  matmul_108: at(0, 12707648, 32768), // matmul f32[1024, 8]
  shared_133: at(0, 12771136, 11264), // workspace u32[2816]; then d blocks.2.linear(down_proj) a f32[8, 352]
  workspace_143: at(0, 12771136, 524288), // workspace u32[131072]
  d_blocks_2_linear_gate_proj: at(0, 12771136, 1441792), // d blocks.2.linear(gate_proj) f32[8, 128, 352]
  matmul_109: at(0, 12782400, 32768), // matmul f32[1024, 8]
  shared_134: at(0, 12845888, 11264), // workspace u32[2816]; then d blocks.1.linear(down_proj) a f32[8, 352]
  workspace_144: at(0, 12845888, 524288), // workspace u32[131072]
  d_blocks_1_linear_gate_proj: at(0, 12845888, 1441792), // d blocks.1.linear(gate_proj) f32[8, 128, 352]
  matmul_110: at(0, 12857152, 32768), // matmul f32[1024, 8]
  d_blocks_5_linear_up_proj: at(0, 13103936, 1441792), // d blocks.5.linear(up_proj) f32[8, 128, 352]
  matmul_111: at(0, 13220672, 32768), // matmul f32[8, 1024]
  blocks_5_linear_up_proj: at(0, 13226816, 1441792), // blocks.5.linear(up_proj) f32[8, 128, 352]
  matmul_112: at(0, 13295424, 32768), // matmul f32[8, 1024]
  matmul_113: at(0, 13370176, 32768), // matmul f32[8, 1024]
  blocks_0_linear_up_proj_weight: at(0, 13444928, 180224), // blocks.0.linear(up_proj) weight f32[352, 128]
  shared_135: at(0, 13625152, 1441792), // blocks.0.linear(up_proj) f32[8, 128, 352]; then d blocks.0.linear(up_proj) f32[8, 128, 352]
  blocks_4_linear_gate_proj: at(0, 14063424, 1441792), // blocks.4.linear(gate_proj) f32[8, 128, 352]
  blocks_3_linear_gate_proj: at(0, 14138176, 1441792), // blocks.3.linear(gate_proj) f32[8, 128, 352]
  blocks_2_linear_gate_proj: at(0, 14212928, 1441792), // blocks.2.linear(gate_proj) f32[8, 128, 352]
  blocks_1_linear_gate_proj: at(0, 14287680, 1441792), // blocks.1.linear(gate_proj) f32[8, 128, 352]
  blocks_5_normalised_attn_norm: at(0, 14668608, 524288), // blocks.5.normalised(attn_norm) f32[8, 128, 128]
  matmul_114: at(0, 15066944, 32768), // matmul f32[8, 1024]
  blocks_5_rstd_attn_norm: at(0, 15192896, 4096), // blocks.5.rstd(attn_norm) f32[8, 128, 1]
  blocks_5_linear_q_proj_a: at(0, 15196992, 4096), // blocks.5.linear(q_proj) a f32[8, 128]
  blocks_5_linear_k_proj_a: at(0, 15201088, 4096), // blocks.5.linear(k_proj) a f32[8, 128]
  rope_3: at(0, 15205184, 524288), // rope f32[8, 128, 4, 32]
  blocks_4_linear_up_proj_weight: at(0, 15505216, 180224), // blocks.4.linear(up_proj) weight f32[352, 128]
  blocks_3_linear_up_proj_weight: at(0, 15579968, 180224), // blocks.3.linear(up_proj) weight f32[352, 128]
  blocks_2_linear_up_proj_weight: at(0, 15654720, 180224), // blocks.2.linear(up_proj) weight f32[352, 128]
  blocks_1_linear_up_proj_weight: at(0, 15729472, 180224), // blocks.1.linear(up_proj) weight f32[352, 128]
  blocks_4_normalised_attn_norm: at(0, 15729472, 524288), // blocks.4.normalised(attn_norm) f32[8, 128, 128]
  blocks_0_linear_k_proj_a: at(0, 16253760, 4096), // blocks.0.linear(k_proj) a f32[8, 128]
  rope_4: at(0, 16257856, 524288), // rope f32[8, 128, 4, 32]
  blocks_0_linear_v_proj_a: at(0, 16782144, 4096), // blocks.0.linear(v_proj) a f32[8, 128]
  rope_5: at(0, 16786240, 262144), // rope f32[8, 128, 2, 32]
  blocks_0_linear_v_proj: at(0, 17048384, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  blocks_0_linear_o_proj_a: at(0, 17310528, 4096), // blocks.0.linear(o_proj) a f32[8, 128]
  blocks_0_normalised_mlp_norm: at(0, 17314624, 524288), // blocks.0.normalised(mlp_norm) f32[8, 128, 128]
  blocks_0_rstd_mlp_norm: at(0, 17838912, 4096), // blocks.0.rstd(mlp_norm) f32[8, 128, 1]
  blocks_0_linear_gate_proj_a: at(0, 17843008, 4096), // blocks.0.linear(gate_proj) a f32[8, 128]
  blocks_0_linear_up_proj_a: at(0, 17847104, 4096), // blocks.0.linear(up_proj) a f32[8, 128]
  blocks_0_linear_down_proj_a: at(0, 17851200, 11264), // blocks.0.linear(down_proj) a f32[8, 352]
  blocks_1_normalised_attn_norm: at(0, 17862464, 524288), // blocks.1.normalised(attn_norm) f32[8, 128, 128]
  blocks_1_rstd_attn_norm: at(0, 18386752, 4096), // blocks.1.rstd(attn_norm) f32[8, 128, 1]
  blocks_1_linear_q_proj_a: at(0, 18390848, 4096), // blocks.1.linear(q_proj) a f32[8, 128]
  blocks_1_linear_k_proj_a: at(0, 18394944, 4096), // blocks.1.linear(k_proj) a f32[8, 128]
  rope_6: at(0, 18399040, 524288), // rope f32[8, 128, 4, 32]
  blocks_1_linear_v_proj_a: at(0, 18923328, 4096), // blocks.1.linear(v_proj) a f32[8, 128]
  rope_7: at(0, 18927424, 262144), // rope f32[8, 128, 2, 32]
  blocks_1_linear_v_proj: at(0, 19189568, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  blocks_1_linear_o_proj_a: at(0, 19451712, 4096), // blocks.1.linear(o_proj) a f32[8, 128]
  blocks_1_normalised_mlp_norm: at(0, 19455808, 524288), // blocks.1.normalised(mlp_norm) f32[8, 128, 128]
  blocks_1_rstd_mlp_norm: at(0, 19980096, 4096), // blocks.1.rstd(mlp_norm) f32[8, 128, 1]
  blocks_1_linear_gate_proj_a: at(0, 19984192, 4096), // blocks.1.linear(gate_proj) a f32[8, 128]
  blocks_1_linear_up_proj_a: at(0, 19988288, 4096), // blocks.1.linear(up_proj) a f32[8, 128]
  blocks_1_linear_down_proj_a: at(0, 19992384, 11264), // blocks.1.linear(down_proj) a f32[8, 352]
  blocks_2_normalised_attn_norm: at(0, 20003648, 524288), // blocks.2.normalised(attn_norm) f32[8, 128, 128]
  blocks_2_rstd_attn_norm: at(0, 20527936, 4096), // blocks.2.rstd(attn_norm) f32[8, 128, 1]
  blocks_2_linear_q_proj_a: at(0, 20532032, 4096), // blocks.2.linear(q_proj) a f32[8, 128]
  blocks_2_linear_k_proj_a: at(0, 20536128, 4096), // blocks.2.linear(k_proj) a f32[8, 128]
  rope_8: at(0, 20540224, 524288), // rope f32[8, 128, 4, 32]
  blocks_2_linear_v_proj_a: at(0, 21064512, 4096), // blocks.2.linear(v_proj) a f32[8, 128]
  rope_9: at(0, 21068608, 262144), // rope f32[8, 128, 2, 32]
  blocks_2_linear_v_proj: at(0, 21330752, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  attention_10: at(0, 21592896, 524288), // attention f32[8, 128, 4, 32]
  blocks_2_attention: at(0, 22117184, 16384), // blocks.2.attention f32[8, 4, 128]
  blocks_2_linear_o_proj_a: at(0, 22133568, 4096), // blocks.2.linear(o_proj) a f32[8, 128]
  blocks_2_normalised_mlp_norm: at(0, 22137664, 524288), // blocks.2.normalised(mlp_norm) f32[8, 128, 128]
  blocks_2_rstd_mlp_norm: at(0, 22661952, 4096), // blocks.2.rstd(mlp_norm) f32[8, 128, 1]
  blocks_2_linear_gate_proj_a: at(0, 22666048, 4096), // blocks.2.linear(gate_proj) a f32[8, 128]
  blocks_2_linear_up_proj_a: at(0, 22670144, 4096), // blocks.2.linear(up_proj) a f32[8, 128]
  blocks_2_linear_down_proj_a: at(0, 22674240, 11264), // blocks.2.linear(down_proj) a f32[8, 352]
  blocks_3_normalised_attn_norm: at(0, 22685504, 524288), // blocks.3.normalised(attn_norm) f32[8, 128, 128]
  blocks_3_rstd_attn_norm: at(0, 23209792, 4096), // blocks.3.rstd(attn_norm) f32[8, 128, 1]
  blocks_3_linear_q_proj_a: at(0, 23213888, 4096), // blocks.3.linear(q_proj) a f32[8, 128]
  blocks_3_linear_k_proj_a: at(0, 23217984, 4096), // blocks.3.linear(k_proj) a f32[8, 128]
  rope_10: at(0, 23222080, 524288), // rope f32[8, 128, 4, 32]
  blocks_3_linear_v_proj_a: at(0, 23746368, 4096), // blocks.3.linear(v_proj) a f32[8, 128]
  rope_11: at(0, 23750464, 262144), // rope f32[8, 128, 2, 32]
  blocks_3_linear_v_proj: at(0, 24012608, 262144), // blocks.3.linear(v_proj) f32[8, 128, 64]
  blocks_3_linear_o_proj_a: at(0, 24274752, 4096), // blocks.3.linear(o_proj) a f32[8, 128]
  blocks_3_normalised_mlp_norm: at(0, 24278848, 524288), // blocks.3.normalised(mlp_norm) f32[8, 128, 128]
  blocks_3_rstd_mlp_norm: at(0, 24803136, 4096), // blocks.3.rstd(mlp_norm) f32[8, 128, 1]
  blocks_3_linear_gate_proj_a: at(0, 24807232, 4096), // blocks.3.linear(gate_proj) a f32[8, 128]
  blocks_3_linear_up_proj_a: at(0, 24811328, 4096), // blocks.3.linear(up_proj) a f32[8, 128]
  blocks_3_linear_down_proj_a: at(0, 24815424, 11264), // blocks.3.linear(down_proj) a f32[8, 352]
  blocks_4_rstd_attn_norm: at(0, 24826688, 4096), // blocks.4.rstd(attn_norm) f32[8, 128, 1]
  blocks_4_linear_q_proj_a: at(0, 24830784, 4096), // blocks.4.linear(q_proj) a f32[8, 128]
  blocks_4_linear_k_proj_a: at(0, 24834880, 4096), // blocks.4.linear(k_proj) a f32[8, 128]
  rope_12: at(0, 24838976, 524288), // rope f32[8, 128, 4, 32]
  blocks_4_linear_v_proj_a: at(0, 25363264, 4096), // blocks.4.linear(v_proj) a f32[8, 128]
  rope_13: at(0, 25367360, 262144), // rope f32[8, 128, 2, 32]
  blocks_4_linear_v_proj: at(0, 25629504, 262144), // blocks.4.linear(v_proj) f32[8, 128, 64]
  blocks_4_linear_o_proj_a: at(0, 25891648, 4096), // blocks.4.linear(o_proj) a f32[8, 128]
  blocks_4_normalised_mlp_norm: at(0, 25895744, 524288), // blocks.4.normalised(mlp_norm) f32[8, 128, 128]
  blocks_4_rstd_mlp_norm: at(0, 26420032, 4096), // blocks.4.rstd(mlp_norm) f32[8, 128, 1]
  blocks_4_linear_gate_proj_a: at(0, 26424128, 4096), // blocks.4.linear(gate_proj) a f32[8, 128]
  blocks_4_linear_up_proj_a: at(0, 26428224, 4096), // blocks.4.linear(up_proj) a f32[8, 128]
  blocks_4_linear_down_proj_a: at(0, 26432320, 11264), // blocks.4.linear(down_proj) a f32[8, 352]
  blocks_5_linear_v_proj_a: at(0, 26443584, 4096), // blocks.5.linear(v_proj) a f32[8, 128]
  rope_14: at(0, 26447680, 262144), // rope f32[8, 128, 2, 32]
  blocks_5_linear_o_proj_a: at(0, 26709824, 4096), // blocks.5.linear(o_proj) a f32[8, 128]
  blocks_5_normalised_mlp_norm: at(0, 26713920, 524288), // blocks.5.normalised(mlp_norm) f32[8, 128, 128]
  blocks_5_rstd_mlp_norm: at(0, 27238208, 4096), // blocks.5.rstd(mlp_norm) f32[8, 128, 1]
  blocks_5_linear_gate_proj_a: at(0, 27242304, 4096), // blocks.5.linear(gate_proj) a f32[8, 128]
  blocks_5_linear_up_proj_a: at(0, 27246400, 4096), // blocks.5.linear(up_proj) a f32[8, 128]
  blocks_5_linear_down_proj_a: at(0, 27250496, 11264), // blocks.5.linear(down_proj) a f32[8, 352]
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

const call = (kernel: number, ranges: Program["sections"][string][number]["ranges"], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_8], [1024, 1, 1], [128], "x embed model.ts:101"),
  call(k.normalise, [a.shared_8, a.blocks_0_normalised_attn_norm, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.blocks_0_normalised_attn_norm, a.blocks_0_attn_norm, a.shared_81], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_q_proj_lora_A, a.blocks_0_linear_q_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_q_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_q_proj_lora_B, a.shared_55, a.shared_79, a.blocks_0_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.0.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_79, a.workspace_85], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_85, a.shared_63], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_63, a.rope, a.rope_4], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_k_proj_lora_A, a.blocks_0_linear_k_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_k_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_k_proj_lora_B, a.shared_55, a.blocks_0_linear_k_proj_weight, a.blocks_0_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.0.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_k_proj_weight, a.workspace_84], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_84, a.blocks_0_linear_k_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.blocks_0_linear_k_proj, a.rope, a.rope_5], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_v_proj_lora_A, a.blocks_0_linear_v_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_v_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_v_proj_lora_B, a.shared_55, a.blocks_0_linear_v_proj_weight, a.blocks_0_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.0.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_v_proj_weight, a.workspace_84], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_84, a.blocks_0_linear_v_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_4, a.rope_5, a.blocks_0_linear_v_proj, a.starts, a.shared_81, a.blocks_0_attention, a.workspace_86], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_o_proj_lora_A, a.blocks_0_linear_o_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_o_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_o_proj_lora_B, a.shared_55, a.shared_79, a.blocks_0_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_79, a.workspace_85], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_81, a.workspace_85, a.shared_63], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_63, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:89"),
  call(k.normalise, [a.shared_118, a.blocks_0_normalised_mlp_norm, a.blocks_0_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.blocks_0_normalised_mlp_norm, a.blocks_0_mlp_norm, a.blocks_0_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_gate_proj_lora_A, a.blocks_0_linear_gate_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_gate_proj_a, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_gate_proj_lora_B, a.shared_5, a.shared_92, a.blocks_0_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_92, a.workspace_113], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_113, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_up_proj_lora_A, a.blocks_0_linear_up_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_up_proj_a, a.workspace_111], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_up_proj_lora_B, a.workspace_111, a.shared_92, a.blocks_0_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_92, a.workspace_113], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_113, a.shared_111], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_111, a.shared_84], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_down_proj_lora_A, a.blocks_0_linear_down_proj_a], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_down_proj_a, a.shared_6], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_down_proj_lora_B, a.shared_6, a.shared_30, a.blocks_0_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_30, a.shared_7], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.shared_7, a.shared_110], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_110, a.shared_57], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:93"),
  call(k.normalise, [a.shared_57, a.blocks_1_normalised_attn_norm, a.blocks_1_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.blocks_1_normalised_attn_norm, a.blocks_1_attn_norm, a.shared_8], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_q_proj_lora_A, a.blocks_1_linear_q_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_q_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_q_proj_lora_B, a.shared_72, a.shared_93, a.blocks_1_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_73], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_73, a.blocks_1_linear_q_proj], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.blocks_1_linear_q_proj, a.rope, a.rope_6], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_k_proj_lora_A, a.blocks_1_linear_k_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_k_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_k_proj_lora_B, a.shared_72, a.shared_82, a.blocks_1_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_82, a.workspace_105], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.workspace_105, a.shared_77], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_77, a.rope, a.rope_7], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_v_proj_lora_A, a.blocks_1_linear_v_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_v_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_v_proj_lora_B, a.shared_72, a.shared_76, a.blocks_1_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_76, a.workspace_105], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.workspace_105, a.blocks_1_linear_v_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_6, a.rope_7, a.blocks_1_linear_v_proj, a.starts, a.shared_75, a.blocks_1_attention, a.workspace_2], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_o_proj_lora_A, a.blocks_1_linear_o_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_o_proj_a, a.shared_5], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_o_proj_lora_B, a.shared_5, a.blocks_1_linear_o_proj_weight, a.blocks_1_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_o_proj_weight, a.workspace], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_75, a.workspace, a.shared_99], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_57, a.shared_99, a.shared_83], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:89"),
  call(k.normalise, [a.shared_83, a.blocks_1_normalised_mlp_norm, a.blocks_1_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.blocks_1_normalised_mlp_norm, a.blocks_1_mlp_norm, a.shared_8], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_gate_proj_lora_A, a.blocks_1_linear_gate_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_gate_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_gate_proj_lora_B, a.shared_55, a.shared_65, a.blocks_1_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_65, a.shared_56], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_56, a.shared_100], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_up_proj_lora_A, a.blocks_1_linear_up_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_up_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_up_proj_lora_B, a.shared_55, a.shared_65, a.blocks_1_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_65, a.shared_56], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_56, a.shared_115], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_100, a.shared_115, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_down_proj_lora_A, a.blocks_1_linear_down_proj_a], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_down_proj_a, a.workspace_122], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_down_proj_lora_B, a.workspace_122, a.shared_107, a.blocks_1_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_107, a.workspace_132], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_9, a.workspace_132, a.shared_99], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_83, a.shared_99, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.blocks_2_normalised_attn_norm, a.blocks_2_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.blocks_2_normalised_attn_norm, a.blocks_2_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_q_proj_lora_A, a.blocks_2_linear_q_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_q_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_q_proj_lora_B, a.shared_72, a.shared_93, a.blocks_2_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_89], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_89, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_75, a.rope, a.rope_8], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_k_proj_lora_A, a.blocks_2_linear_k_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_k_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_k_proj_lora_B, a.shared_72, a.shared_82, a.blocks_2_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_82, a.workspace_105], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_105, a.shared_77], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_77, a.rope, a.rope_9], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_v_proj_lora_A, a.blocks_2_linear_v_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_v_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_v_proj_lora_B, a.shared_72, a.shared_76, a.blocks_2_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_76, a.workspace_105], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_105, a.blocks_2_linear_v_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_8, a.rope_9, a.blocks_2_linear_v_proj, a.starts, a.attention_10, a.blocks_2_attention, a.workspace_86], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_o_proj_lora_A, a.blocks_2_linear_o_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_o_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_o_proj_lora_B, a.shared_55, a.shared_79, a.blocks_2_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_79, a.shared_73], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_10, a.shared_73, a.shared_57], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_57, a.shared_83], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:89"),
  call(k.normalise, [a.shared_83, a.blocks_2_normalised_mlp_norm, a.blocks_2_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.blocks_2_normalised_mlp_norm, a.blocks_2_mlp_norm, a.shared_8], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_gate_proj_lora_A, a.blocks_2_linear_gate_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_gate_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_gate_proj_lora_B, a.shared_55, a.shared_65, a.blocks_2_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_65, a.shared_56], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_56, a.shared_100], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_up_proj_lora_A, a.blocks_2_linear_up_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_up_proj_a, a.shared_55], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_up_proj_lora_B, a.shared_55, a.shared_65, a.blocks_2_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_65, a.shared_56], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_56, a.shared_115], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_100, a.shared_115, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_down_proj_lora_A, a.blocks_2_linear_down_proj_a], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_down_proj_a, a.workspace_122], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_down_proj_lora_B, a.workspace_122, a.shared_107, a.blocks_2_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_107, a.workspace_132], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_9, a.workspace_132, a.shared_99], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_83, a.shared_99, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.blocks_3_normalised_attn_norm, a.blocks_3_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.blocks_3_normalised_attn_norm, a.blocks_3_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_q_proj_lora_A, a.blocks_3_linear_q_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_q_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_q_proj_lora_B, a.shared_72, a.shared_93, a.blocks_3_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.3.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_89], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_89, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_75, a.rope, a.rope_10], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_k_proj_lora_A, a.blocks_3_linear_k_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_k_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_k_proj_lora_B, a.shared_72, a.shared_82, a.blocks_3_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.3.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_82, a.workspace_109], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_109, a.shared_74], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_74, a.rope, a.rope_11], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_v_proj_lora_A, a.blocks_3_linear_v_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_v_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_v_proj_lora_B, a.shared_72, a.shared_76, a.blocks_3_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.3.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_76, a.workspace_105], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_105, a.blocks_3_linear_v_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_10, a.rope_11, a.blocks_3_linear_v_proj, a.starts, a.shared_57, a.shared_80, a.workspace_106], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_o_proj_lora_A, a.blocks_3_linear_o_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_o_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_o_proj_lora_B, a.shared_72, a.shared_93, a.blocks_3_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.3.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_89], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_89, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_110], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:89"),
  call(k.normalise, [a.shared_110, a.blocks_3_normalised_mlp_norm, a.blocks_3_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.blocks_3_normalised_mlp_norm, a.blocks_3_mlp_norm, a.shared_8], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_gate_proj_lora_A, a.blocks_3_linear_gate_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_gate_proj_a, a.workspace_100], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_gate_proj_lora_B, a.workspace_100, a.shared_56, a.blocks_3_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.3.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_56, a.shared_65], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_65, a.shared_84], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_up_proj_lora_A, a.blocks_3_linear_up_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_up_proj_a, a.workspace_100], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_up_proj_lora_B, a.workspace_100, a.shared_56, a.blocks_3_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.3.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_56, a.shared_65], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_65, a.shared_115], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_84, a.shared_115, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_down_proj_lora_A, a.blocks_3_linear_down_proj_a], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_down_proj_a, a.workspace_112], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_down_proj_lora_B, a.workspace_112, a.shared_98, a.blocks_3_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.3.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_9, a.workspace_127, a.shared_83], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_110, a.shared_83, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.blocks_4_normalised_attn_norm, a.blocks_4_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.blocks_4_normalised_attn_norm, a.blocks_4_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_q_proj_lora_A, a.blocks_4_linear_q_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_q_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_q_proj_lora_B, a.shared_72, a.shared_93, a.blocks_4_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.4.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_89], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_89, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_75, a.rope, a.rope_12], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_k_proj_lora_A, a.blocks_4_linear_k_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_k_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_k_proj_lora_B, a.shared_72, a.shared_82, a.blocks_4_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.4.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_82, a.workspace_109], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_109, a.shared_74], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_74, a.rope, a.rope_13], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_v_proj_lora_A, a.blocks_4_linear_v_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_v_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_v_proj_lora_B, a.shared_72, a.shared_76, a.blocks_4_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.4.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_76, a.workspace_105], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_105, a.blocks_4_linear_v_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_12, a.rope_13, a.blocks_4_linear_v_proj, a.starts, a.shared_57, a.shared_80, a.workspace_106], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_o_proj_lora_A, a.blocks_4_linear_o_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_o_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_o_proj_lora_B, a.shared_72, a.shared_93, a.blocks_4_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.4.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_89], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_89, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_110], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:89"),
  call(k.normalise, [a.shared_110, a.blocks_4_normalised_mlp_norm, a.blocks_4_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.blocks_4_normalised_mlp_norm, a.blocks_4_mlp_norm, a.shared_8], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_gate_proj_lora_A, a.blocks_4_linear_gate_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_gate_proj_a, a.workspace_100], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_gate_proj_lora_B, a.workspace_100, a.shared_56, a.blocks_4_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.4.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_56, a.shared_65], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_65, a.shared_84], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_up_proj_lora_A, a.blocks_4_linear_up_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_up_proj_a, a.workspace_100], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_up_proj_lora_B, a.workspace_100, a.shared_56, a.blocks_4_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.4.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_56, a.shared_65], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_65, a.shared_115], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_84, a.shared_115, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_down_proj_lora_A, a.blocks_4_linear_down_proj_a], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_down_proj_a, a.workspace_112], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_down_proj_lora_B, a.workspace_112, a.shared_98, a.blocks_4_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.4.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_9, a.workspace_127, a.shared_83], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_110, a.shared_83, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.blocks_5_normalised_attn_norm, a.blocks_5_rstd_attn_norm], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.blocks_5_normalised_attn_norm, a.blocks_5_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_q_proj_lora_A, a.blocks_5_linear_q_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_q_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_q_proj_lora_B, a.shared_72, a.shared_93, a.blocks_5_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_89], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_89, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_75, a.rope, a.rope_3], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_k_proj_lora_A, a.blocks_5_linear_k_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_k_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_k_proj_lora_B, a.shared_72, a.shared_82, a.blocks_5_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_82, a.workspace_109], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_109, a.shared_74], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_74, a.rope, a.rope_14], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_v_proj_lora_A, a.blocks_5_linear_v_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_v_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_v_proj_lora_B, a.shared_72, a.shared_82, a.blocks_5_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_82, a.workspace_109], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_109, a.shared_74], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_3, a.rope_14, a.shared_74, a.starts, a.shared_57, a.blocks_5_attention, a.workspace_110], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_o_proj_lora_A, a.blocks_5_linear_o_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_o_proj_a, a.shared_72], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_o_proj_lora_B, a.shared_72, a.shared_93, a.blocks_5_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_93, a.shared_89], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_89, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_110], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:89"),
  call(k.normalise, [a.shared_110, a.blocks_5_normalised_mlp_norm, a.blocks_5_rstd_mlp_norm], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.blocks_5_normalised_mlp_norm, a.blocks_5_mlp_norm, a.shared_8], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_gate_proj_lora_A, a.blocks_5_linear_gate_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_gate_proj_a, a.workspace_100], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_gate_proj_lora_B, a.workspace_100, a.shared_56, a.blocks_5_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_56, a.shared_65], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_65, a.shared_84], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_up_proj_lora_A, a.blocks_5_linear_up_proj_a], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_up_proj_a, a.workspace_100], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_up_proj_lora_B, a.workspace_100, a.shared_56, a.blocks_5_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_56, a.shared_65], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_8, a.shared_65, a.blocks_5_linear_up_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_84, a.blocks_5_linear_up_proj, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_down_proj_lora_A, a.blocks_5_linear_down_proj_a], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_down_proj_a, a.workspace_112], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_down_proj_lora_B, a.workspace_112, a.shared_98, a.blocks_5_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_9, a.workspace_127, a.shared_83], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_110, a.shared_83, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.normalised_norm, a.rstd_norm], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:103"),
  call(k.map_25lup5r3fyc, [a.normalised_norm, a.norm, a.rmsNorm_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:103"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.shared_117, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.shared_117, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.shared_117, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_4, a.shared_1, a.shared_4, a.shared_130], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.shared_117, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.shared_117, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.shared_117, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_4, a.shared_2, a.shared_10, a.shared_131], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.shared_117, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.shared_117, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_117], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.shared_117, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.shared_12, a.shared_3, a.shared_11, a.shared_132], [128, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_5, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:111"),
  call(k.map_y9el2poll4, [a.shared_13, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:111"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_25m5wwmbg6g, [a.count, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:111"),
  call(k.map_2d78orckbpu, [a.shared_13, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.workspace_142, a.workspace_87], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.workspace_142, a.workspace_87], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.workspace_142, a.workspace_87], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.crossEntropyGrad, [a.workspace_87, a.shared_1, a.shared_130, a.shared_58, a.workspace_87], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_87, a.workspace_142, a.shared_16], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_87, a.workspace_142, a.shared_16], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_87, a.workspace_142, a.shared_16], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.workspace_142, a.workspace_87], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.workspace_142, a.workspace_87], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.workspace_142, a.workspace_87], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.crossEntropyGrad, [a.workspace_87, a.shared_2, a.shared_131, a.shared_59, a.workspace_87], [448, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_87, a.workspace_142, a.shared_38], [28, 1, 1], [1, 448, 128, 2304, 0, 1024, 0, 128, 0, 32, 64, 28, 28, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_87, a.workspace_142, a.shared_38], [28, 1, 1], [1, 448, 128, 2304, 1024, 1024, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.workspace_87, a.workspace_142, a.shared_38], [28, 1, 1], [1, 448, 128, 2304, 2048, 256, 0, 128, 0, 32, 64, 28, 28, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_142, a.shared_61], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_142, a.shared_61], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_142], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_127, a.workspace_142, a.shared_61], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.crossEntropyGrad, [a.shared_61, a.shared_3, a.shared_132, a.shared_60, a.shared_61], [128, 1, 1], [2304, -100], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_142, a.shared_54], [16, 1, 1], [1, 128, 128, 2304, 0, 1024, 0, 128, 0, 32, 32, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_142, a.shared_54], [16, 1, 1], [1, 128, 128, 2304, 1024, 1024, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_142], [16, 1, 1], [1, 2304, 128, 2048, 256, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_142, a.shared_54], [16, 1, 1], [1, 128, 128, 2304, 2048, 256, 0, 128, 0, 32, 32, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:111"),
  call(k.map_jd3fgm0b7k, [a.norm, a.d_rmsNorm_norm, a.d_normalised_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d normalised(norm) map model.ts:103"),
  call(k.normaliseGrad_f32, [a.normalised_norm, a.rstd_norm, a.d_normalised_norm, a.d_blocks_5_x], [1024, 1, 1], [1024, 128], "d blocks.5.x normaliseGrad model.ts:103"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_down_proj_a, a.shared_32], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_down_proj_lora_B, a.shared_32, a.shared_15, a.blocks_5_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_15, a.workspace_34], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_x, a.workspace_34, a.matmul_40], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_5_normalised_mlp_norm, a.blocks_5_mlp_norm, a.blocks_5_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_gate_proj_a, a.shared_14], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_gate_proj_lora_B, a.shared_14, a.blocks_5_linear_gate_proj_weight, a.blocks_5_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_gate_proj_weight, a.shared_15], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_15, a.blocks_5_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_5_linear_gate_proj, a.blocks_5_linear_up_proj, a.shared_114], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_down_proj_a, a.workspace_5], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_114, a.workspace_5, a.matmul_2], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_x, a.matmul_2, a.shared_14], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_x, a.workspace_9], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_down_proj_lora_B, a.workspace_9, a.matmul], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul, a.shared_114, a.d_blocks_5_linear_down_proj_a], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.5.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_5_linear_down_proj_a, a.d_blocks_5_down_proj_lora_A], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.5.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_5_linear_gate_proj, a.blocks_5_linear_up_proj, a.matmul_40, a.shared_114], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_5_linear_gate_proj, a.matmul_40, a.d_blocks_5_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_up_proj_a, a.shared_33], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_up_proj_lora_B, a.shared_33, a.blocks_5_linear_up_proj_weight, a.blocks_5_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_up_proj_weight, a.workspace_40], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_linear_up_proj, a.workspace_40, a.matmul_64], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_up_proj_a, a.workspace_7], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_7, a.shared_17], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_linear_up_proj, a.shared_17, a.d_blocks_5_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_linear_up_proj, a.workspace_18], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_up_proj_lora_B, a.workspace_18, a.shared_17], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_linear_up_proj, a.workspace_18], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_up_proj_lora_B, a.workspace_18, a.shared_17], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_linear_up_proj, a.workspace_18], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_up_proj_lora_B, a.workspace_18, a.shared_17], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.shared_17, a.blocks_5_m, a.d_blocks_5_linear_up_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_5_linear_up_proj_a, a.d_blocks_5_up_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_gate_proj_weight, a.workspace_91], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_114, a.workspace_91, a.matmul_3], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_64, a.matmul_3, a.shared_62], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_gate_proj_a, a.workspace_8], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_8, a.matmul_4], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.shared_114, a.matmul_4, a.d_blocks_5_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_114, a.workspace_10], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_gate_proj_lora_B, a.workspace_10, a.matmul_63], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_114, a.workspace_10], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_gate_proj_lora_B, a.workspace_10, a.matmul_63], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_114, a.workspace_10], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_gate_proj_lora_B, a.workspace_10, a.matmul_63], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_63, a.blocks_5_m, a.shared_18], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_18, a.d_blocks_5_gate_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_5_mlp_norm, a.shared_62, a.d_blocks_5_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_5_normalised_mlp_norm, a.blocks_5_rstd_mlp_norm, a.d_blocks_5_normalised_mlp_norm, a.shared_62], [1024, 1, 1], [1024, 128], "d blocks.5.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_5_x, a.shared_62, a.d_blocks_5_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_o_proj_a, a.shared_18], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_o_proj_lora_B, a.shared_18, a.blocks_5_linear_o_proj_weight, a.blocks_5_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_o_proj_weight, a.workspace_12], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_a, a.workspace_12, a.matmul_41], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.map_25lup5r3fyc, [a.blocks_5_normalised_attn_norm, a.blocks_5_attn_norm, a.blocks_5_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_v_proj_a, a.shared_18], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_v_proj_lora_B, a.shared_18, a.blocks_5_linear_v_proj_weight, a.blocks_5_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_v_proj_weight, a.workspace_11], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.workspace_11, a.blocks_5_linear_v_proj], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.rope_3, a.rope_14, a.blocks_5_linear_v_proj, a.starts, a.attention_4, a.attention_9, a.workspace_13], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_o_proj_a, a.shared_18], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_4, a.shared_18, a.matmul_5], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_a, a.matmul_5, a.shared_18], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_a, a.workspace_14], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_o_proj_lora_B, a.workspace_14, a.matmul_70], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_70, a.attention_4, a.shared_19], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_19, a.d_blocks_5_o_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention_4, a.matmul_41, a.workspace_36], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_3, a.rope_14, a.blocks_5_linear_v_proj, a.attention_9, a.matmul_41, a.starts, a.workspace_36, a.shared_113, a.workspace_16], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_3, a.rope_14, a.blocks_5_linear_v_proj, a.attention_9, a.matmul_41, a.starts, a.workspace_36, a.attentionGrad_9, a.attentionGrad, a.workspace_16], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_v_proj_weight, a.workspace_15], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad, a.workspace_15, a.matmul_42], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_v_proj_a, a.shared_19], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_19, a.matmul_6], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad, a.matmul_6, a.d_blocks_5_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad, a.workspace_17], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_v_proj_lora_B, a.workspace_17, a.matmul_65], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_65, a.blocks_5_h, a.d_blocks_5_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_5_linear_v_proj_a, a.d_blocks_5_v_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_9, a.rope, a.d_blocks_5_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.5.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_k_proj_a, a.workspace_60], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_k_proj_lora_B, a.workspace_60, a.blocks_5_linear_k_proj_weight, a.blocks_5_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_k_proj_weight, a.workspace_61], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_splitHeads, a.workspace_61, a.matmul_66], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_k_proj_a, a.workspace_60], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.workspace_60, a.matmul_31], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_splitHeads, a.matmul_31, a.d_blocks_5_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_splitHeads, a.workspace_62], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_k_proj_lora_B, a.workspace_62, a.matmul_73], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_73, a.blocks_5_h, a.shared_20], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_20, a.d_blocks_5_k_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_113, a.rope, a.d_blocks_5_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.5.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_q_proj_a, a.shared_20], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_q_proj_lora_B, a.shared_20, a.blocks_5_linear_q_proj_weight, a.blocks_5_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_5_linear_q_proj_weight, a.workspace_138], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_splitHeads_2, a.workspace_138, a.matmul_7], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_42, a.matmul_66, a.matmul_7, a.shared_113], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_linear_q_proj_a, a.shared_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_20, a.matmul_8], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_splitHeads_2, a.matmul_8, a.shared_20], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_5_splitHeads_2, a.workspace_19], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_5_q_proj_lora_B, a.workspace_19, a.matmul_43], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_43, a.blocks_5_h, a.shared_21], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_21, a.d_blocks_5_q_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.5.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_5_attn_norm, a.shared_113, a.d_blocks_5_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.5.normalised(attn_norm) map model.ts:84"),
  call(k.normaliseGrad_f32, [a.blocks_5_normalised_attn_norm, a.blocks_5_rstd_attn_norm, a.d_blocks_5_normalised_attn_norm, a.d_blocks_4_x], [1024, 1, 1], [1024, 128], "d blocks.4.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_5_a, a.d_blocks_4_x, a.d_blocks_4_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_down_proj_a, a.shared_40], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_down_proj_lora_B, a.shared_40, a.shared_22, a.blocks_4_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.4.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_22, a.workspace_49], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_x_2, a.workspace_49, a.matmul_104], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_4_normalised_mlp_norm, a.blocks_4_mlp_norm, a.blocks_4_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_gate_proj_a, a.shared_21], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_gate_proj_lora_B, a.shared_21, a.blocks_4_linear_gate_proj_weight, a.blocks_4_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.4.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_gate_proj_weight, a.shared_22], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_22, a.blocks_4_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_up_proj_a, a.shared_21], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_up_proj_lora_B, a.shared_21, a.blocks_4_linear_up_proj_weight, a.blocks_4_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.4.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_up_proj_weight, a.shared_22], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_22, a.blocks_4_linear_up_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_4_linear_gate_proj, a.blocks_4_linear_up_proj, a.blocks_4_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_down_proj_a, a.shared_128], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_g, a.shared_128, a.shared_126], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_x_2, a.shared_126, a.shared_21], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_x_2, a.workspace_140], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_down_proj_lora_B, a.workspace_140, a.shared_126], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.shared_126, a.blocks_4_g, a.shared_128], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.4.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_128, a.d_blocks_4_down_proj_lora_A], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.4.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_4_linear_gate_proj, a.blocks_4_linear_up_proj, a.matmul_104, a.d_blocks_4_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_4_linear_gate_proj, a.matmul_104, a.d_blocks_4_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_up_proj_weight, a.workspace_21], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_linear_up_proj, a.workspace_21, a.matmul_81], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_up_proj_a, a.workspace_20], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_20, a.matmul_9], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_linear_up_proj, a.matmul_9, a.d_blocks_4_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_linear_up_proj, a.workspace_22], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_up_proj_lora_B, a.workspace_22, a.matmul_91], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_linear_up_proj, a.workspace_22], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_up_proj_lora_B, a.workspace_22, a.matmul_91], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_linear_up_proj, a.workspace_22], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_up_proj_lora_B, a.workspace_22, a.matmul_91], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_91, a.blocks_4_m, a.shared_23], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_23, a.d_blocks_4_up_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.4.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_gate_proj_weight, a.workspace_99], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_linear_gate_proj, a.workspace_99, a.matmul_10], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_81, a.matmul_10, a.shared_64], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_gate_proj_a, a.shared_23], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_23, a.matmul_11], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_linear_gate_proj, a.matmul_11, a.d_blocks_4_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_linear_gate_proj, a.workspace_23], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_gate_proj_lora_B, a.workspace_23, a.matmul_67], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_linear_gate_proj, a.workspace_23], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_gate_proj_lora_B, a.workspace_23, a.matmul_67], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_linear_gate_proj, a.workspace_23], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_gate_proj_lora_B, a.workspace_23, a.matmul_67], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_67, a.blocks_4_m, a.shared_24], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_24, a.d_blocks_4_gate_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.4.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_4_mlp_norm, a.shared_64, a.d_blocks_4_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.4.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_4_normalised_mlp_norm, a.blocks_4_rstd_mlp_norm, a.d_blocks_4_normalised_mlp_norm, a.shared_64], [1024, 1, 1], [1024, 128], "d blocks.4.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_4_x_2, a.shared_64, a.d_blocks_4_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_o_proj_a, a.shared_24], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_o_proj_lora_B, a.shared_24, a.blocks_4_linear_o_proj_weight, a.blocks_4_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.4.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_o_proj_weight, a.workspace_24], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_a, a.workspace_24, a.matmul_58], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.attention_starts_fma, [a.rope_12, a.rope_13, a.blocks_4_linear_v_proj, a.starts, a.attention_2, a.attention_6, a.workspace_25], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_o_proj_a, a.shared_24], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_2, a.shared_24, a.matmul_12], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_a, a.matmul_12, a.shared_24], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_a, a.workspace_26], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_o_proj_lora_B, a.workspace_26, a.matmul_46], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_46, a.attention_2, a.shared_25], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_25, a.d_blocks_4_o_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.4.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention_2, a.matmul_58, a.workspace_50], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_12, a.rope_13, a.blocks_4_linear_v_proj, a.attention_6, a.matmul_58, a.starts, a.workspace_50, a.shared_108, a.workspace_28], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_12, a.rope_13, a.blocks_4_linear_v_proj, a.attention_6, a.matmul_58, a.starts, a.workspace_50, a.attentionGrad_6, a.attentionGrad_3, a.workspace_28], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_v_proj_a, a.shared_25], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_v_proj_lora_B, a.shared_25, a.blocks_4_linear_v_proj_weight, a.blocks_4_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.4.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_v_proj_weight, a.workspace_27], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_3, a.workspace_27, a.matmul_74], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_25lup5r3fyc, [a.blocks_4_normalised_attn_norm, a.blocks_4_attn_norm, a.blocks_4_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_v_proj_a, a.shared_25], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_25, a.matmul_13], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_3, a.matmul_13, a.d_blocks_4_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad_3, a.workspace_29], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_v_proj_lora_B, a.workspace_29, a.shared_71], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.shared_71, a.blocks_4_h, a.d_blocks_4_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_4_linear_v_proj_a, a.d_blocks_4_v_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.4.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_6, a.rope, a.d_blocks_4_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.4.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_k_proj_a, a.workspace_73], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_k_proj_lora_B, a.workspace_73, a.blocks_4_linear_k_proj_weight, a.blocks_4_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.4.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_k_proj_weight, a.workspace_74], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_splitHeads, a.workspace_74, a.matmul_47], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_k_proj_a, a.workspace_73], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.workspace_73, a.matmul_37], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_splitHeads, a.matmul_37, a.d_blocks_4_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_splitHeads, a.workspace_75], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_k_proj_lora_B, a.workspace_75, a.matmul_100], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_100, a.blocks_4_h, a.shared_26], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_26, a.d_blocks_4_k_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.4.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_108, a.rope, a.d_blocks_4_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.4.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_q_proj_a, a.shared_26], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_q_proj_lora_B, a.shared_26, a.blocks_4_linear_q_proj_weight, a.blocks_4_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.4.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_4_linear_q_proj_weight, a.workspace_135], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_splitHeads_2, a.workspace_135, a.matmul_14], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_74, a.matmul_47, a.matmul_14, a.shared_108], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_linear_q_proj_a, a.shared_26], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_26, a.matmul_15], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_splitHeads_2, a.matmul_15, a.shared_26], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_4_splitHeads_2, a.workspace_30], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_4_q_proj_lora_B, a.workspace_30, a.matmul_48], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_48, a.blocks_4_h, a.shared_27], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_27, a.d_blocks_4_q_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.4.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_4_attn_norm, a.shared_108, a.d_blocks_4_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.4.normalised(attn_norm) map model.ts:84"),
  call(k.normaliseGrad_f32, [a.blocks_4_normalised_attn_norm, a.blocks_4_rstd_attn_norm, a.d_blocks_4_normalised_attn_norm, a.d_blocks_3_x], [1024, 1, 1], [1024, 128], "d blocks.3.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_4_a, a.d_blocks_3_x, a.d_blocks_3_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_down_proj_a, a.shared_47], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_down_proj_lora_B, a.shared_47, a.shared_28, a.blocks_3_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.3.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_28, a.workspace_64], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x_2, a.workspace_64, a.matmul_105], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_3_normalised_mlp_norm, a.blocks_3_mlp_norm, a.blocks_3_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_gate_proj_a, a.shared_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_gate_proj_lora_B, a.shared_27, a.blocks_3_linear_gate_proj_weight, a.blocks_3_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.3.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_gate_proj_weight, a.shared_28], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_28, a.blocks_3_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_up_proj_a, a.shared_27], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_up_proj_lora_B, a.shared_27, a.blocks_3_linear_up_proj_weight, a.blocks_3_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.3.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_up_proj_weight, a.shared_28], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_28, a.blocks_3_linear_up_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_3_linear_gate_proj, a.blocks_3_linear_up_proj, a.blocks_3_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_down_proj_a, a.shared_129], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_g, a.shared_129, a.matmul_108], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_x_2, a.matmul_108, a.shared_27], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_x_2, a.workspace_141], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_down_proj_lora_B, a.workspace_141, a.matmul_111], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul_111, a.blocks_3_g, a.shared_129], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.3.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_129, a.d_blocks_3_down_proj_lora_A], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.3.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_3_linear_gate_proj, a.blocks_3_linear_up_proj, a.matmul_105, a.d_blocks_3_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_3_linear_gate_proj, a.matmul_105, a.d_blocks_3_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_up_proj_weight, a.workspace_32], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_linear_up_proj, a.workspace_32, a.matmul_82], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_up_proj_a, a.workspace_31], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_31, a.matmul_16], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_linear_up_proj, a.matmul_16, a.d_blocks_3_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_linear_up_proj, a.workspace_33], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_up_proj_lora_B, a.workspace_33, a.matmul_92], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_linear_up_proj, a.workspace_33], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_up_proj_lora_B, a.workspace_33, a.matmul_92], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_linear_up_proj, a.workspace_33], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_up_proj_lora_B, a.workspace_33, a.matmul_92], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_92, a.blocks_3_m, a.shared_31], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_31, a.d_blocks_3_up_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.3.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_gate_proj_weight, a.workspace_101], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_linear_gate_proj, a.workspace_101, a.matmul_17], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_82, a.matmul_17, a.shared_66], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_gate_proj_a, a.shared_31], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_31, a.matmul_18], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_linear_gate_proj, a.matmul_18, a.shared_32], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_linear_gate_proj, a.workspace_37], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_gate_proj_lora_B, a.workspace_37, a.matmul_68], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_linear_gate_proj, a.workspace_37], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_gate_proj_lora_B, a.workspace_37, a.matmul_68], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_linear_gate_proj, a.workspace_37], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_gate_proj_lora_B, a.workspace_37, a.matmul_68], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_68, a.blocks_3_m, a.shared_33], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_33, a.d_blocks_3_gate_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.3.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_mlp_norm, a.shared_66, a.d_blocks_3_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.3.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_3_normalised_mlp_norm, a.blocks_3_rstd_mlp_norm, a.d_blocks_3_normalised_mlp_norm, a.shared_66], [1024, 1, 1], [1024, 128], "d blocks.3.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x_2, a.shared_66, a.d_blocks_3_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_o_proj_a, a.shared_33], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_o_proj_lora_B, a.shared_33, a.blocks_3_linear_o_proj_weight, a.blocks_3_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.3.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_o_proj_weight, a.workspace_38], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_a, a.workspace_38, a.matmul_60], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.attention_starts_fma, [a.rope_10, a.rope_11, a.blocks_3_linear_v_proj, a.starts, a.attention_3, a.attention_7, a.workspace_39], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_o_proj_a, a.shared_33], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_3, a.shared_33, a.matmul_19], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_a, a.matmul_19, a.shared_33], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_a, a.workspace_41], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_o_proj_lora_B, a.workspace_41, a.matmul_49], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_49, a.attention_3, a.shared_34], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.d_blocks_3_o_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.3.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention_3, a.matmul_60, a.workspace_65], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_10, a.rope_11, a.blocks_3_linear_v_proj, a.attention_7, a.matmul_60, a.starts, a.workspace_65, a.shared_109, a.workspace_43], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_10, a.rope_11, a.blocks_3_linear_v_proj, a.attention_7, a.matmul_60, a.starts, a.workspace_65, a.attentionGrad_7, a.attentionGrad_4, a.workspace_43], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_v_proj_a, a.shared_34], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_v_proj_lora_B, a.shared_34, a.blocks_3_linear_v_proj_weight, a.blocks_3_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.3.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_v_proj_weight, a.workspace_42], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_4, a.workspace_42, a.matmul_75], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_25lup5r3fyc, [a.blocks_3_normalised_attn_norm, a.blocks_3_attn_norm, a.blocks_3_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_v_proj_a, a.shared_34], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_34, a.matmul_20], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_4, a.matmul_20, a.d_blocks_3_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad_4, a.workspace_44], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_v_proj_lora_B, a.workspace_44, a.matmul_59], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_59, a.blocks_3_h, a.d_blocks_3_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_3_linear_v_proj_a, a.d_blocks_3_v_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.3.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_7, a.rope, a.d_blocks_3_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.3.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_k_proj_a, a.workspace_79], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_k_proj_lora_B, a.workspace_79, a.blocks_3_linear_k_proj_weight, a.blocks_3_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.3.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_k_proj_weight, a.workspace_80], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_splitHeads, a.workspace_80, a.matmul_50], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_k_proj_a, a.workspace_79], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.workspace_79, a.matmul_38], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_splitHeads, a.matmul_38, a.d_blocks_3_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_splitHeads, a.workspace_81], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_k_proj_lora_B, a.workspace_81, a.matmul_101], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_101, a.blocks_3_h, a.shared_35], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_35, a.d_blocks_3_k_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.3.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_109, a.rope, a.d_blocks_3_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.3.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_q_proj_a, a.shared_35], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_q_proj_lora_B, a.shared_35, a.blocks_3_linear_q_proj_weight, a.blocks_3_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.3.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_3_linear_q_proj_weight, a.workspace_136], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_splitHeads_2, a.workspace_136, a.matmul_21], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_75, a.matmul_50, a.matmul_21, a.shared_109], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_linear_q_proj_a, a.shared_35], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_35, a.matmul_22], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_splitHeads_2, a.matmul_22, a.shared_35], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_3_splitHeads_2, a.workspace_45], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_3_q_proj_lora_B, a.workspace_45, a.matmul_51], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_51, a.blocks_3_h, a.shared_36], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_36, a.d_blocks_3_q_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.3.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_3_attn_norm, a.shared_109, a.d_blocks_3_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.3.normalised(attn_norm) map model.ts:84"),
  call(k.normaliseGrad_f32, [a.blocks_3_normalised_attn_norm, a.blocks_3_rstd_attn_norm, a.d_blocks_3_normalised_attn_norm, a.d_blocks_2_x], [1024, 1, 1], [1024, 128], "d blocks.2.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_a, a.d_blocks_2_x, a.d_blocks_2_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_down_proj_a, a.workspace_76], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_down_proj_lora_B, a.workspace_76, a.shared_37, a.blocks_2_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_37, a.workspace_77], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_x_2, a.workspace_77, a.matmul_106], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_2_normalised_mlp_norm, a.blocks_2_mlp_norm, a.blocks_2_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_gate_proj_a, a.shared_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_gate_proj_lora_B, a.shared_36, a.blocks_2_linear_gate_proj_weight, a.blocks_2_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_gate_proj_weight, a.shared_37], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_37, a.blocks_2_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_up_proj_a, a.shared_36], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_up_proj_lora_B, a.shared_36, a.blocks_2_linear_up_proj_weight, a.blocks_2_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_up_proj_weight, a.shared_37], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_37, a.blocks_2_linear_up_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_2_linear_gate_proj, a.blocks_2_linear_up_proj, a.blocks_2_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_down_proj_a, a.shared_133], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_g, a.shared_133, a.matmul_109], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_x_2, a.matmul_109, a.shared_36], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_x_2, a.workspace_143], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_down_proj_lora_B, a.workspace_143, a.matmul_112], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul_112, a.blocks_2_g, a.shared_133], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.2.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_133, a.d_blocks_2_down_proj_lora_A], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.2.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_2_linear_gate_proj, a.blocks_2_linear_up_proj, a.matmul_106, a.d_blocks_2_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_2_linear_gate_proj, a.matmul_106, a.d_blocks_2_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_up_proj_weight, a.workspace_47], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_up_proj, a.workspace_47, a.matmul_83], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_up_proj_a, a.workspace_46], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_46, a.matmul_23], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_up_proj, a.matmul_23, a.d_blocks_2_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_up_proj, a.workspace_48], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_up_proj_lora_B, a.workspace_48, a.matmul_93], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_up_proj, a.workspace_48], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_up_proj_lora_B, a.workspace_48, a.matmul_93], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_up_proj, a.workspace_48], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_up_proj_lora_B, a.workspace_48, a.matmul_93], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_93, a.blocks_2_m, a.shared_39], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_39, a.d_blocks_2_up_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_gate_proj_weight, a.workspace_103], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_gate_proj, a.workspace_103, a.matmul_24], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_83, a.matmul_24, a.shared_67], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_gate_proj_a, a.shared_39], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_39, a.matmul_25], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_gate_proj, a.matmul_25, a.shared_40], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_gate_proj, a.workspace_51], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_gate_proj_lora_B, a.workspace_51, a.matmul_69], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_gate_proj, a.workspace_51], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_gate_proj_lora_B, a.workspace_51, a.matmul_69], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_linear_gate_proj, a.workspace_51], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_gate_proj_lora_B, a.workspace_51, a.matmul_69], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_69, a.blocks_2_m, a.shared_41], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_41, a.d_blocks_2_gate_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_mlp_norm, a.shared_67, a.d_blocks_2_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_2_normalised_mlp_norm, a.blocks_2_rstd_mlp_norm, a.d_blocks_2_normalised_mlp_norm, a.shared_67], [1024, 1, 1], [1024, 128], "d blocks.2.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_x_2, a.shared_67, a.d_blocks_2_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_o_proj_a, a.shared_41], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_o_proj_lora_B, a.shared_41, a.blocks_2_linear_o_proj_weight, a.blocks_2_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_o_proj_weight, a.workspace_52], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_a, a.workspace_52, a.matmul_62], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_o_proj_a, a.shared_41], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention_10, a.shared_41, a.matmul_26], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_a, a.matmul_26, a.shared_41], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_a, a.workspace_53], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_o_proj_lora_B, a.workspace_53, a.matmul_52], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_52, a.attention_10, a.shared_42], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.d_blocks_2_o_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention_10, a.matmul_62, a.workspace_78], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_8, a.rope_9, a.blocks_2_linear_v_proj, a.blocks_2_attention, a.matmul_62, a.starts, a.workspace_78, a.shared_112, a.workspace_55], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_8, a.rope_9, a.blocks_2_linear_v_proj, a.blocks_2_attention, a.matmul_62, a.starts, a.workspace_78, a.attentionGrad_8, a.attentionGrad_5, a.workspace_55], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_v_proj_a, a.shared_42], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_v_proj_lora_B, a.shared_42, a.blocks_2_linear_v_proj_weight, a.blocks_2_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_v_proj_weight, a.workspace_54], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_5, a.workspace_54, a.matmul_88], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_25lup5r3fyc, [a.blocks_2_normalised_attn_norm, a.blocks_2_attn_norm, a.blocks_2_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_v_proj_a, a.shared_42], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_42, a.matmul_27], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_5, a.matmul_27, a.d_blocks_2_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad_5, a.workspace_56], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_v_proj_lora_B, a.workspace_56, a.matmul_61], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_61, a.blocks_2_h, a.d_blocks_2_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_2_linear_v_proj_a, a.d_blocks_2_v_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_8, a.rope, a.d_blocks_2_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.2.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_k_proj_a, a.workspace_88], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_k_proj_lora_B, a.workspace_88, a.blocks_2_linear_k_proj_weight, a.blocks_2_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_k_proj_weight, a.workspace_89], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_splitHeads, a.workspace_89, a.matmul_53], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_k_proj_a, a.workspace_88], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.workspace_88, a.matmul_39], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_splitHeads, a.matmul_39, a.d_blocks_2_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_splitHeads, a.workspace_90], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_k_proj_lora_B, a.workspace_90, a.matmul_102], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_102, a.blocks_2_h, a.shared_43], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_43, a.d_blocks_2_k_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_112, a.rope, a.d_blocks_2_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.2.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_q_proj_a, a.shared_43], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_q_proj_lora_B, a.shared_43, a.blocks_2_linear_q_proj_weight, a.blocks_2_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_2_linear_q_proj_weight, a.workspace_137], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_splitHeads_2, a.workspace_137, a.matmul_28], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_88, a.matmul_53, a.matmul_28, a.shared_112], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_linear_q_proj_a, a.shared_43], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_43, a.matmul_29], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_splitHeads_2, a.matmul_29, a.shared_43], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_2_splitHeads_2, a.workspace_57], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_2_q_proj_lora_B, a.workspace_57, a.matmul_54], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_54, a.blocks_2_h, a.shared_44], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_44, a.d_blocks_2_q_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.2.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_2_attn_norm, a.shared_112, a.d_blocks_2_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.2.normalised(attn_norm) map model.ts:84"),
  call(k.normaliseGrad_f32, [a.blocks_2_normalised_attn_norm, a.blocks_2_rstd_attn_norm, a.d_blocks_2_normalised_attn_norm, a.d_blocks_1_x], [1024, 1, 1], [1024, 128], "d blocks.1.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_a, a.d_blocks_1_x, a.d_blocks_1_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_down_proj_a, a.workspace_82], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_down_proj_lora_B, a.workspace_82, a.shared_45, a.blocks_1_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_45, a.workspace_83], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_x_2, a.workspace_83, a.matmul_107], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_1_normalised_mlp_norm, a.blocks_1_mlp_norm, a.blocks_1_m], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_gate_proj_a, a.shared_44], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_gate_proj_lora_B, a.shared_44, a.blocks_1_linear_gate_proj_weight, a.blocks_1_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_gate_proj_weight, a.shared_45], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_45, a.blocks_1_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_up_proj_a, a.shared_44], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_up_proj_lora_B, a.shared_44, a.blocks_1_linear_up_proj_weight, a.blocks_1_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_up_proj_weight, a.shared_45], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_45, a.blocks_1_linear_up_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_1_linear_gate_proj, a.blocks_1_linear_up_proj, a.blocks_1_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_down_proj_a, a.shared_134], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_g, a.shared_134, a.matmul_110], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_x_2, a.matmul_110, a.shared_44], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_x_2, a.workspace_144], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_down_proj_lora_B, a.workspace_144, a.matmul_113], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul_113, a.blocks_1_g, a.shared_134], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.1.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_134, a.d_blocks_1_down_proj_lora_A], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.1.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_1_linear_gate_proj, a.blocks_1_linear_up_proj, a.matmul_107, a.d_blocks_1_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_1_linear_gate_proj, a.matmul_107, a.d_blocks_1_linear_up_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_up_proj_weight, a.workspace_59], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_up_proj, a.workspace_59, a.matmul_85], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_up_proj_a, a.workspace_58], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_58, a.matmul_30], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_up_proj, a.matmul_30, a.d_blocks_1_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_up_proj, a.workspace_63], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_up_proj_lora_B, a.workspace_63, a.matmul_94], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_up_proj, a.workspace_63], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_up_proj_lora_B, a.workspace_63, a.matmul_94], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_up_proj, a.workspace_63], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_up_proj_lora_B, a.workspace_63, a.matmul_94], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_94, a.blocks_1_m, a.shared_46], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_46, a.d_blocks_1_up_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_gate_proj_weight, a.workspace_104], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_gate_proj, a.workspace_104, a.matmul_32], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_85, a.matmul_32, a.shared_68], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_gate_proj_a, a.shared_46], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_46, a.matmul_33], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_gate_proj, a.matmul_33, a.shared_47], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_gate_proj, a.workspace_66], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_gate_proj_lora_B, a.workspace_66, a.matmul_71], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_gate_proj, a.workspace_66], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_gate_proj_lora_B, a.workspace_66, a.matmul_71], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_linear_gate_proj, a.workspace_66], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_gate_proj_lora_B, a.workspace_66, a.matmul_71], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_71, a.blocks_1_m, a.shared_48], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.d_blocks_1_gate_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_mlp_norm, a.shared_68, a.d_blocks_1_normalised_mlp_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_1_normalised_mlp_norm, a.blocks_1_rstd_mlp_norm, a.d_blocks_1_normalised_mlp_norm, a.shared_68], [1024, 1, 1], [1024, 128], "d blocks.1.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_x_2, a.shared_68, a.d_blocks_1_a], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_o_proj_a, a.shared_48], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_o_proj_lora_B, a.shared_48, a.blocks_1_linear_o_proj_weight_2, a.blocks_1_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_o_proj_weight_2, a.workspace_67], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_a, a.workspace_67, a.matmul_55], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.attention_starts_fma, [a.rope_6, a.rope_7, a.blocks_1_linear_v_proj, a.starts, a.attention, a.attention_5, a.workspace_68], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_o_proj_a, a.shared_48], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.attention, a.shared_48, a.matmul_34], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_a, a.matmul_34, a.shared_48], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_a, a.workspace_69], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_o_proj_lora_B, a.workspace_69, a.matmul_89], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_89, a.attention, a.d_blocks_1_linear_o_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_1_linear_o_proj_a, a.d_blocks_1_o_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.attention, a.matmul_55, a.workspace_102], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_6, a.rope_7, a.blocks_1_linear_v_proj, a.attention_5, a.matmul_55, a.starts, a.workspace_102, a.shared_106, a.workspace_94], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_6, a.rope_7, a.blocks_1_linear_v_proj, a.attention_5, a.matmul_55, a.starts, a.workspace_102, a.attentionGrad_10, a.attentionGrad_2, a.workspace_94], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_v_proj_a, a.workspace_92], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_v_proj_lora_B, a.workspace_92, a.blocks_1_linear_v_proj_weight, a.blocks_1_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_v_proj_weight, a.workspace_93], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_2, a.workspace_93, a.matmul_56], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.map_25lup5r3fyc, [a.blocks_1_normalised_attn_norm, a.blocks_1_attn_norm, a.blocks_1_h], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_v_proj_a, a.workspace_92], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.workspace_92, a.matmul_44], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_2, a.matmul_44, a.d_blocks_1_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.attentionGrad_2, a.workspace_95], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_v_proj_lora_B, a.workspace_95, a.matmul_99], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_99, a.blocks_1_h, a.d_blocks_1_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_1_linear_v_proj_a, a.d_blocks_1_v_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.attentionGrad_10, a.rope, a.d_blocks_1_splitHeads], [2048, 1, 1], [32, 128, 2, -1], "d blocks.1.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_k_proj_a, a.workspace_96], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_k_proj_lora_B, a.workspace_96, a.blocks_1_linear_k_proj_weight, a.blocks_1_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_k_proj_weight, a.workspace_97], [16, 1, 1], [1, 64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_splitHeads, a.workspace_97, a.matmul_98], [32, 1, 1], [1, 1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_k_proj_a, a.workspace_96], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.workspace_96, a.matmul_45], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_splitHeads, a.matmul_45, a.d_blocks_1_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_splitHeads, a.workspace_98], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_k_proj_lora_B, a.workspace_98, a.matmul_103], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_103, a.blocks_1_h, a.shared_49], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_49, a.d_blocks_1_k_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_106, a.rope, a.d_blocks_1_splitHeads_2], [4096, 1, 1], [32, 128, 4, -1], "d blocks.1.splitHeads rope model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_q_proj_a, a.shared_49], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_q_proj_lora_B, a.shared_49, a.blocks_1_linear_q_proj_weight, a.blocks_1_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32, [a.blocks_1_linear_q_proj_weight, a.workspace_131], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_splitHeads_2, a.workspace_131, a.matmul_35], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.map_2e272549fmx, [a.matmul_56, a.matmul_98, a.matmul_35, a.shared_106], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_linear_q_proj_a, a.shared_49], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_49, a.matmul_36], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_splitHeads_2, a.matmul_36, a.shared_49], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_1_splitHeads_2, a.workspace_70], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_1_q_proj_lora_B, a.workspace_70, a.matmul_57], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_57, a.blocks_1_h, a.shared_50], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_50, a.d_blocks_1_q_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.1.q_proj.lora_A map model.ts:85"),
  call(k.map_jd3fgm0b7k, [a.blocks_1_attn_norm, a.shared_106, a.d_blocks_1_normalised_attn_norm], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.1.normalised(attn_norm) map model.ts:84"),
  call(k.normaliseGrad_f32, [a.blocks_1_normalised_attn_norm, a.blocks_1_rstd_attn_norm, a.d_blocks_1_normalised_attn_norm, a.d_blocks_0_x], [1024, 1, 1], [1024, 128], "d blocks.0.x normaliseGrad model.ts:84"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_a, a.d_blocks_0_x, a.d_blocks_0_x_2], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.x map model.ts:84"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_down_proj_a, a.workspace_71], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_down_proj_lora_B, a.workspace_71, a.blocks_0_linear_down_proj_weight, a.blocks_0_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_down_proj_weight, a.workspace_72], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x_2, a.workspace_72, a.matmul_86], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.map_25lup5r3fyc, [a.blocks_0_normalised_mlp_norm, a.blocks_0_mlp_norm, a.blocks_0_m_2], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_gate_proj_a, a.shared_50], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_gate_proj_lora_B, a.shared_50, a.blocks_0_linear_gate_proj_weight, a.blocks_0_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_gate_proj_weight, a.workspace_72], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_72, a.blocks_0_linear_gate_proj], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_up_proj_a, a.shared_50], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_up_proj_lora_B, a.shared_50, a.blocks_0_linear_up_proj_weight, a.blocks_0_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_up_proj_weight, a.workspace_72], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_72, a.shared_135], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.blocks_0_linear_gate_proj, a.shared_135, a.blocks_0_g], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_down_proj_a, a.shared_95], [1, 1, 1], [1, 352, 8, 0, 352, 0, 1, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_g, a.shared_95, a.matmul_76], [32, 1, 1], [1, 1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_x_2, a.matmul_76, a.shared_50], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.down_proj.lora_B matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_x_2, a.workspace_118], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:93"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_down_proj_lora_B, a.workspace_118, a.matmul_114], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:93"),
  call(k.matmul_rows_direct_fma, [a.matmul_114, a.blocks_0_g, a.shared_95], [15, 1, 1], [1, 8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.0.linear(down_proj) a matmul model.ts:93"),
  call(k.map_2f55wmjmkjn, [a.shared_95, a.d_blocks_0_down_proj_lora_A], [1, 1, 1], [2816, 1, 1, 2816], "d blocks.0.down_proj.lora_A map model.ts:93"),
  call(k.map_26zp56n65ht, [a.blocks_0_linear_gate_proj, a.shared_135, a.matmul_86, a.d_blocks_0_linear_gate_proj], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(gate_proj) map model.ts:92"),
  call(k.map_1p99pkdetj0, [a.blocks_0_linear_gate_proj, a.matmul_86, a.shared_135], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(up_proj) map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_up_proj_weight, a.workspace_129], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_135, a.workspace_129, a.matmul_77], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_up_proj_a, a.shared_105], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.shared_105, a.matmul_87], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.shared_135, a.matmul_87, a.d_blocks_0_up_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.up_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_135, a.workspace_130], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_up_proj_lora_B, a.workspace_130, a.matmul_95], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_135, a.workspace_130], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_up_proj_lora_B, a.workspace_130, a.matmul_95], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_135, a.workspace_130], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_up_proj_lora_B, a.workspace_130, a.matmul_95], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_95, a.blocks_0_m_2, a.shared_105], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(up_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_105, a.d_blocks_0_up_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.up_proj.lora_A map model.ts:92"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_gate_proj_weight, a.workspace_129], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_linear_gate_proj, a.workspace_129, a.matmul_97], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.map_28n9mlny2ys, [a.matmul_77, a.matmul_97, a.d_blocks_0_m], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.m map model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_gate_proj_a, a.workspace_119], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_119, a.matmul_78], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_gate_proj, a.matmul_78, a.d_blocks_0_gate_proj_lora_B], [11, 1, 1], [1, 352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.gate_proj.lora_B matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_linear_gate_proj, a.workspace_120], [46, 1, 1], [1, 352, 1024, 0, 352, 0, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_gate_proj_lora_B, a.workspace_120, a.matmul_96], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 0, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_linear_gate_proj, a.workspace_120], [46, 1, 1], [1, 352, 1024, 0, 352, 368, 46, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_gate_proj_lora_B, a.workspace_120, a.matmul_96], [16, 1, 1], [1, 8, 1024, 352, 0, 352, 368, 368, 0, 32, 24, 16, 16, 0], "matmul matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.d_blocks_0_linear_gate_proj, a.workspace_120], [36, 1, 1], [1, 352, 1024, 0, 352, 736, 36, 0], "matmul matmul model.ts:92"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_gate_proj_lora_B, a.workspace_120, a.matmul_96], [12, 1, 1], [1, 8, 1024, 352, 0, 352, 736, 288, 0, 32, 24, 12, 12, 0], "matmul matmul model.ts:92"),
  call(k.matmul_rows_direct_fma, [a.matmul_96, a.blocks_0_m_2, a.shared_52], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(gate_proj) a matmul model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.shared_52, a.d_blocks_0_gate_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.gate_proj.lora_A map model.ts:92"),
  call(k.map_jd3fgm0b7k, [a.blocks_0_mlp_norm, a.d_blocks_0_m, a.shared_53], [32, 1, 1], [1024, 128, 1024, 32, 128], "d blocks.0.normalised(mlp_norm) map model.ts:91"),
  call(k.normaliseGrad_f32, [a.blocks_0_normalised_mlp_norm, a.blocks_0_rstd_mlp_norm, a.shared_53, a.shared_87], [1024, 1, 1], [1024, 128], "d blocks.0.a normaliseGrad model.ts:91"),
  call(k.map_28n9mlny2ys, [a.d_blocks_0_x_2, a.shared_87, a.shared_70], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.a map model.ts:91"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_o_proj_a, a.shared_52], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_o_proj_lora_B, a.shared_52, a.blocks_0_linear_o_proj_weight, a.blocks_0_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32, [a.blocks_0_linear_o_proj_weight, a.workspace_114], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_70, a.workspace_114, a.shared_53], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.attention_starts_fma, [a.rope_4, a.rope_5, a.blocks_0_linear_v_proj, a.starts, a.shared_101, a.attention_8, a.workspace_115], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_o_proj_a, a.shared_85], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.shared_85, a.matmul_72], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_direct_fma, [a.shared_70, a.matmul_72, a.d_blocks_0_o_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.o_proj.lora_B matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_70, a.shared_87], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:89"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_o_proj_lora_B, a.shared_87, a.matmul_90], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:89"),
  call(k.matmul_rows_direct_fma, [a.matmul_90, a.shared_101, a.shared_69], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(o_proj) a matmul model.ts:89"),
  call(k.map_2f55wmjmkjn, [a.shared_69, a.d_blocks_0_o_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.o_proj.lora_A map model.ts:89"),
  call(k.attentionGrad_delta, [a.shared_101, a.shared_53, a.workspace_134], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_q_starts_fma, [a.rope_4, a.rope_5, a.blocks_0_linear_v_proj, a.attention_8, a.shared_53, a.starts, a.workspace_134, a.shared_70, a.workspace_133], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:88"),
  call(k.attentionGrad_kv_starts_fma, [a.rope_4, a.rope_5, a.blocks_0_linear_v_proj, a.attention_8, a.shared_53, a.starts, a.workspace_134, a.shared_86, a.shared_94, a.workspace_133], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:88"),
  call(k.embed_f32, [a.embed, a.tokens, a.shared_53], [1024, 1, 1], [128], "x embed model.ts:101"),
  call(k.normalise, [a.shared_53, a.shared_101, a.blocks_0_normalised_attn_norm_2], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_101, a.blocks_0_attn_norm, a.shared_53], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:84"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_v_proj_a, a.workspace_123], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.workspace_123, a.matmul_80], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_direct_fma, [a.shared_94, a.matmul_80, a.d_blocks_0_v_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.v_proj.lora_B matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_94, a.workspace_124], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:87"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_v_proj_lora_B, a.workspace_124, a.matmul_84], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:87"),
  call(k.matmul_rows_direct_fma, [a.matmul_84, a.shared_53, a.d_blocks_0_linear_v_proj_a], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(v_proj) a matmul model.ts:87"),
  call(k.map_2f55wmjmkjn, [a.d_blocks_0_linear_v_proj_a, a.d_blocks_0_v_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.v_proj.lora_A map model.ts:87"),
  call(k.rope_half, [a.shared_86, a.rope, a.shared_94], [2048, 1, 1], [32, 128, 2, -1], "d blocks.0.splitHeads rope model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_k_proj_a, a.shared_85], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.shared_85, a.matmul_72], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_direct_fma, [a.shared_94, a.matmul_72, a.d_blocks_0_k_proj_lora_B], [2, 1, 1], [1, 64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.k_proj.lora_B matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_94, a.shared_86], [128, 1, 1], [1, 64, 1024, 0, 64, 0, 128, 0], "matmul matmul model.ts:86"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_k_proj_lora_B, a.shared_86, a.matmul_79], [16, 1, 1], [1, 8, 1024, 64, 0, 64, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:86"),
  call(k.matmul_rows_direct_fma, [a.matmul_79, a.shared_53, a.shared_85], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(k_proj) a matmul model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.shared_85, a.d_blocks_0_k_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.k_proj.lora_A map model.ts:86"),
  call(k.rope_half, [a.shared_70, a.rope, a.shared_87], [4096, 1, 1], [32, 128, 4, -1], "d blocks.0.splitHeads rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_q_proj_lora_A, a.blocks_0_linear_q_proj_a_2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_linear_q_proj_a_2, a.shared_69], [1, 1, 1], [1, 128, 8, 0, 128, 0, 1, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_53, a.shared_69, a.shared_71], [32, 1, 1], [1, 1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_direct_fma, [a.shared_87, a.shared_71, a.d_blocks_0_q_proj_lora_B], [4, 1, 1], [1, 128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.q_proj.lora_B matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_87, a.shared_70], [128, 1, 1], [1, 128, 1024, 0, 128, 0, 128, 0], "matmul matmul model.ts:85"),
  call(k.matmul_columns_panels_fma, [a.blocks_0_q_proj_lora_B, a.shared_70, a.matmul_79], [16, 1, 1], [1, 8, 1024, 128, 0, 128, 0, 1024, 0, 32, 64, 16, 16, 0], "matmul matmul model.ts:85"),
  call(k.matmul_rows_direct_fma, [a.matmul_79, a.shared_53, a.shared_69], [16, 1, 1], [1, 8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.linear(q_proj) a matmul model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.shared_69, a.d_blocks_0_q_proj_lora_A], [1, 1, 1], [1024, 1, 4, 1024], "d blocks.0.q_proj.lora_A map model.ts:85"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_q_proj_lora_A, a.g_84], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_q_proj_lora_B, a.g_83], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_A, a.g_82], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_B, a.g_20], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_v_proj_lora_A, a.g_81], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_v_proj_lora_B, a.g_80], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_A, a.g_79], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_B, a.g_19], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_A, a.g_78], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_B, a.g_77], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_up_proj_lora_A, a.g_76], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_up_proj_lora_B, a.g_4], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_down_proj_lora_A, a.g_75], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_50, a.g_74], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_q_proj_lora_A, a.g_73], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_49, a.g_18], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_k_proj_lora_A, a.g_72], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_k_proj_lora_B, a.g_71], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_v_proj_lora_A, a.g_70], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_v_proj_lora_B, a.g_17], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_o_proj_lora_A, a.g_69], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_48, a.g_68], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_gate_proj_lora_A, a.g_67], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_47, a.g_16], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_up_proj_lora_A, a.g_66], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_up_proj_lora_B, a.g_65], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_1_down_proj_lora_A, a.g_64], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_44, a.g_3], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_q_proj_lora_A, a.g_63], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_43, a.g_62], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_k_proj_lora_A, a.g_61], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_k_proj_lora_B, a.g_15], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_v_proj_lora_A, a.g_60], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_v_proj_lora_B, a.g_59], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_o_proj_lora_A, a.g_58], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_41, a.g_14], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_gate_proj_lora_A, a.g_57], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_40, a.g_56], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_up_proj_lora_A, a.g_55], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_up_proj_lora_B, a.g_13], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_2_down_proj_lora_A, a.g_54], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_36, a.g_53], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_q_proj_lora_A, a.g_52], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_35, a.shared_51], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_k_proj_lora_A, a.g_51], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_k_proj_lora_B, a.g_50], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_v_proj_lora_A, a.g_49], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_v_proj_lora_B, a.g_12], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_o_proj_lora_A, a.g_48], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_33, a.g_47], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_gate_proj_lora_A, a.g_46], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_32, a.g_11], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_up_proj_lora_A, a.g_45], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_up_proj_lora_B, a.g_44], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_3_down_proj_lora_A, a.g_43], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_27, a.g_10], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_q_proj_lora_A, a.g_42], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_26, a.g_41], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_k_proj_lora_A, a.g_40], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_k_proj_lora_B, a.g_2], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_v_proj_lora_A, a.g_39], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_v_proj_lora_B, a.g_38], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_o_proj_lora_A, a.g_37], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_24, a.g_9], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_gate_proj_lora_A, a.g_36], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_gate_proj_lora_B, a.g_35], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_up_proj_lora_A, a.g_34], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_up_proj_lora_B, a.g_8], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_4_down_proj_lora_A, a.g_33], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_21, a.g_32], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_q_proj_lora_A, a.g_31], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_20, a.g_7], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_k_proj_lora_A, a.g_30], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_k_proj_lora_B, a.g_29], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_v_proj_lora_A, a.g_28], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_v_proj_lora_B, a.g], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_o_proj_lora_A, a.g_27], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_18, a.g_26], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_gate_proj_lora_A, a.g_25], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_gate_proj_lora_B, a.g_6], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_up_proj_lora_A, a.g_24], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_up_proj_lora_B, a.g_23], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_5_down_proj_lora_A, a.g_22], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
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
  call(k.map_utt4xiuz3e, [a.g_54, a.g_53, a.g_52, a.shared_51, a.g_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_51, a.g_50, a.g_49, a.g_12, a.shared_51], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
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
  call(k.map_utt4xiuz3e, [a.g_15, a.g_14, a.g_13, a.shared_51, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_12, a.g_11, a.g_10, a.g_2, a.shared_51], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_9, a.g_8, a.g_7, a.g, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_5, a.g_4, a.g_3, a.shared_51, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_3wt2f1p0bu, [a.g, a.g_2, a.g_6, a.shared_51], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  call(k.update_cx72m392gh, [a.blocks_0_q_proj_lora_A, a.m_of_blocks_0_q_proj_lora_A, a.v_of_blocks_0_q_proj_lora_A, a.d_blocks_0_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.q_proj.lora_A update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_0_q_proj_lora_B, a.m_of_blocks_0_q_proj_lora_B, a.v_of_blocks_0_q_proj_lora_B, a.d_blocks_0_q_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.q_proj.lora_B update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_0_k_proj_lora_A, a.m_of_blocks_0_k_proj_lora_A, a.v_of_blocks_0_k_proj_lora_A, a.d_blocks_0_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.k_proj.lora_A update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_0_k_proj_lora_B, a.m_of_blocks_0_k_proj_lora_B, a.v_of_blocks_0_k_proj_lora_B, a.d_blocks_0_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.0.k_proj.lora_B update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_0_v_proj_lora_A, a.m_of_blocks_0_v_proj_lora_A, a.v_of_blocks_0_v_proj_lora_A, a.d_blocks_0_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.v_proj.lora_A update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_0_v_proj_lora_B, a.m_of_blocks_0_v_proj_lora_B, a.v_of_blocks_0_v_proj_lora_B, a.d_blocks_0_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.0.v_proj.lora_B update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_0_o_proj_lora_A, a.m_of_blocks_0_o_proj_lora_A, a.v_of_blocks_0_o_proj_lora_A, a.d_blocks_0_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.o_proj.lora_A update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_0_o_proj_lora_B, a.m_of_blocks_0_o_proj_lora_B, a.v_of_blocks_0_o_proj_lora_B, a.d_blocks_0_o_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.o_proj.lora_B update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_0_gate_proj_lora_A, a.m_of_blocks_0_gate_proj_lora_A, a.v_of_blocks_0_gate_proj_lora_A, a.d_blocks_0_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.gate_proj.lora_A update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_0_gate_proj_lora_B, a.m_of_blocks_0_gate_proj_lora_B, a.v_of_blocks_0_gate_proj_lora_B, a.d_blocks_0_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.gate_proj.lora_B update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_A, a.m_of_blocks_0_up_proj_lora_A, a.v_of_blocks_0_up_proj_lora_A, a.d_blocks_0_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.up_proj.lora_A update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_B, a.m_of_blocks_0_up_proj_lora_B, a.v_of_blocks_0_up_proj_lora_B, a.d_blocks_0_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.up_proj.lora_B update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_0_down_proj_lora_A, a.m_of_blocks_0_down_proj_lora_A, a.v_of_blocks_0_down_proj_lora_A, a.d_blocks_0_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.down_proj.lora_A update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_0_down_proj_lora_B, a.m_of_blocks_0_down_proj_lora_B, a.v_of_blocks_0_down_proj_lora_B, a.shared_50, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.down_proj.lora_B update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_1_q_proj_lora_A, a.m_of_blocks_1_q_proj_lora_A, a.v_of_blocks_1_q_proj_lora_A, a.d_blocks_1_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.q_proj.lora_A update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_1_q_proj_lora_B, a.m_of_blocks_1_q_proj_lora_B, a.v_of_blocks_1_q_proj_lora_B, a.shared_49, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.q_proj.lora_B update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_1_k_proj_lora_A, a.m_of_blocks_1_k_proj_lora_A, a.v_of_blocks_1_k_proj_lora_A, a.d_blocks_1_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.k_proj.lora_A update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_1_k_proj_lora_B, a.m_of_blocks_1_k_proj_lora_B, a.v_of_blocks_1_k_proj_lora_B, a.d_blocks_1_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.1.k_proj.lora_B update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_1_v_proj_lora_A, a.m_of_blocks_1_v_proj_lora_A, a.v_of_blocks_1_v_proj_lora_A, a.d_blocks_1_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.v_proj.lora_A update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_1_v_proj_lora_B, a.m_of_blocks_1_v_proj_lora_B, a.v_of_blocks_1_v_proj_lora_B, a.d_blocks_1_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.1.v_proj.lora_B update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_1_o_proj_lora_A, a.m_of_blocks_1_o_proj_lora_A, a.v_of_blocks_1_o_proj_lora_A, a.d_blocks_1_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.o_proj.lora_A update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_1_o_proj_lora_B, a.m_of_blocks_1_o_proj_lora_B, a.v_of_blocks_1_o_proj_lora_B, a.shared_48, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.o_proj.lora_B update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_1_gate_proj_lora_A, a.m_of_blocks_1_gate_proj_lora_A, a.v_of_blocks_1_gate_proj_lora_A, a.d_blocks_1_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.gate_proj.lora_A update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_1_gate_proj_lora_B, a.m_of_blocks_1_gate_proj_lora_B, a.v_of_blocks_1_gate_proj_lora_B, a.shared_47, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.gate_proj.lora_B update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_1_up_proj_lora_A, a.m_of_blocks_1_up_proj_lora_A, a.v_of_blocks_1_up_proj_lora_A, a.d_blocks_1_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.up_proj.lora_A update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_1_up_proj_lora_B, a.m_of_blocks_1_up_proj_lora_B, a.v_of_blocks_1_up_proj_lora_B, a.d_blocks_1_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.up_proj.lora_B update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_1_down_proj_lora_A, a.m_of_blocks_1_down_proj_lora_A, a.v_of_blocks_1_down_proj_lora_A, a.d_blocks_1_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.down_proj.lora_A update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_1_down_proj_lora_B, a.m_of_blocks_1_down_proj_lora_B, a.v_of_blocks_1_down_proj_lora_B, a.shared_44, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.down_proj.lora_B update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_2_q_proj_lora_A, a.m_of_blocks_2_q_proj_lora_A, a.v_of_blocks_2_q_proj_lora_A, a.d_blocks_2_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.q_proj.lora_A update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_2_q_proj_lora_B, a.m_of_blocks_2_q_proj_lora_B, a.v_of_blocks_2_q_proj_lora_B, a.shared_43, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.q_proj.lora_B update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_2_k_proj_lora_A, a.m_of_blocks_2_k_proj_lora_A, a.v_of_blocks_2_k_proj_lora_A, a.d_blocks_2_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.k_proj.lora_A update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_2_k_proj_lora_B, a.m_of_blocks_2_k_proj_lora_B, a.v_of_blocks_2_k_proj_lora_B, a.d_blocks_2_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.2.k_proj.lora_B update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_2_v_proj_lora_A, a.m_of_blocks_2_v_proj_lora_A, a.v_of_blocks_2_v_proj_lora_A, a.d_blocks_2_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.v_proj.lora_A update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_2_v_proj_lora_B, a.m_of_blocks_2_v_proj_lora_B, a.v_of_blocks_2_v_proj_lora_B, a.d_blocks_2_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.2.v_proj.lora_B update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_2_o_proj_lora_A, a.m_of_blocks_2_o_proj_lora_A, a.v_of_blocks_2_o_proj_lora_A, a.d_blocks_2_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.o_proj.lora_A update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_2_o_proj_lora_B, a.m_of_blocks_2_o_proj_lora_B, a.v_of_blocks_2_o_proj_lora_B, a.shared_41, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.o_proj.lora_B update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_2_gate_proj_lora_A, a.m_of_blocks_2_gate_proj_lora_A, a.v_of_blocks_2_gate_proj_lora_A, a.d_blocks_2_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.gate_proj.lora_A update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_2_gate_proj_lora_B, a.m_of_blocks_2_gate_proj_lora_B, a.v_of_blocks_2_gate_proj_lora_B, a.shared_40, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.gate_proj.lora_B update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_2_up_proj_lora_A, a.m_of_blocks_2_up_proj_lora_A, a.v_of_blocks_2_up_proj_lora_A, a.d_blocks_2_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.up_proj.lora_A update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_2_up_proj_lora_B, a.m_of_blocks_2_up_proj_lora_B, a.v_of_blocks_2_up_proj_lora_B, a.d_blocks_2_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.up_proj.lora_B update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_2_down_proj_lora_A, a.m_of_blocks_2_down_proj_lora_A, a.v_of_blocks_2_down_proj_lora_A, a.d_blocks_2_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.down_proj.lora_A update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_2_down_proj_lora_B, a.m_of_blocks_2_down_proj_lora_B, a.v_of_blocks_2_down_proj_lora_B, a.shared_36, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.down_proj.lora_B update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_3_q_proj_lora_A, a.m_of_blocks_3_q_proj_lora_A, a.v_of_blocks_3_q_proj_lora_A, a.d_blocks_3_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.q_proj.lora_A update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_3_q_proj_lora_B, a.m_of_blocks_3_q_proj_lora_B, a.v_of_blocks_3_q_proj_lora_B, a.shared_35, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.q_proj.lora_B update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_3_k_proj_lora_A, a.m_of_blocks_3_k_proj_lora_A, a.v_of_blocks_3_k_proj_lora_A, a.d_blocks_3_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.k_proj.lora_A update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_3_k_proj_lora_B, a.m_of_blocks_3_k_proj_lora_B, a.v_of_blocks_3_k_proj_lora_B, a.d_blocks_3_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.3.k_proj.lora_B update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_3_v_proj_lora_A, a.m_of_blocks_3_v_proj_lora_A, a.v_of_blocks_3_v_proj_lora_A, a.d_blocks_3_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.v_proj.lora_A update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_3_v_proj_lora_B, a.m_of_blocks_3_v_proj_lora_B, a.v_of_blocks_3_v_proj_lora_B, a.d_blocks_3_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.3.v_proj.lora_B update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_3_o_proj_lora_A, a.m_of_blocks_3_o_proj_lora_A, a.v_of_blocks_3_o_proj_lora_A, a.d_blocks_3_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.o_proj.lora_A update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_3_o_proj_lora_B, a.m_of_blocks_3_o_proj_lora_B, a.v_of_blocks_3_o_proj_lora_B, a.shared_33, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.o_proj.lora_B update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_3_gate_proj_lora_A, a.m_of_blocks_3_gate_proj_lora_A, a.v_of_blocks_3_gate_proj_lora_A, a.d_blocks_3_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.gate_proj.lora_A update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_3_gate_proj_lora_B, a.m_of_blocks_3_gate_proj_lora_B, a.v_of_blocks_3_gate_proj_lora_B, a.shared_32, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.gate_proj.lora_B update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_3_up_proj_lora_A, a.m_of_blocks_3_up_proj_lora_A, a.v_of_blocks_3_up_proj_lora_A, a.d_blocks_3_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.up_proj.lora_A update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_3_up_proj_lora_B, a.m_of_blocks_3_up_proj_lora_B, a.v_of_blocks_3_up_proj_lora_B, a.d_blocks_3_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.up_proj.lora_B update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_3_down_proj_lora_A, a.m_of_blocks_3_down_proj_lora_A, a.v_of_blocks_3_down_proj_lora_A, a.d_blocks_3_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.down_proj.lora_A update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_3_down_proj_lora_B, a.m_of_blocks_3_down_proj_lora_B, a.v_of_blocks_3_down_proj_lora_B, a.shared_27, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.down_proj.lora_B update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_4_q_proj_lora_A, a.m_of_blocks_4_q_proj_lora_A, a.v_of_blocks_4_q_proj_lora_A, a.d_blocks_4_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.q_proj.lora_A update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_4_q_proj_lora_B, a.m_of_blocks_4_q_proj_lora_B, a.v_of_blocks_4_q_proj_lora_B, a.shared_26, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.q_proj.lora_B update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_4_k_proj_lora_A, a.m_of_blocks_4_k_proj_lora_A, a.v_of_blocks_4_k_proj_lora_A, a.d_blocks_4_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.k_proj.lora_A update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_4_k_proj_lora_B, a.m_of_blocks_4_k_proj_lora_B, a.v_of_blocks_4_k_proj_lora_B, a.d_blocks_4_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.4.k_proj.lora_B update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_4_v_proj_lora_A, a.m_of_blocks_4_v_proj_lora_A, a.v_of_blocks_4_v_proj_lora_A, a.d_blocks_4_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.v_proj.lora_A update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_4_v_proj_lora_B, a.m_of_blocks_4_v_proj_lora_B, a.v_of_blocks_4_v_proj_lora_B, a.d_blocks_4_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.4.v_proj.lora_B update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_4_o_proj_lora_A, a.m_of_blocks_4_o_proj_lora_A, a.v_of_blocks_4_o_proj_lora_A, a.d_blocks_4_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.o_proj.lora_A update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_4_o_proj_lora_B, a.m_of_blocks_4_o_proj_lora_B, a.v_of_blocks_4_o_proj_lora_B, a.shared_24, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.o_proj.lora_B update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_4_gate_proj_lora_A, a.m_of_blocks_4_gate_proj_lora_A, a.v_of_blocks_4_gate_proj_lora_A, a.d_blocks_4_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.gate_proj.lora_A update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_4_gate_proj_lora_B, a.m_of_blocks_4_gate_proj_lora_B, a.v_of_blocks_4_gate_proj_lora_B, a.d_blocks_4_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.gate_proj.lora_B update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_4_up_proj_lora_A, a.m_of_blocks_4_up_proj_lora_A, a.v_of_blocks_4_up_proj_lora_A, a.d_blocks_4_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.up_proj.lora_A update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_4_up_proj_lora_B, a.m_of_blocks_4_up_proj_lora_B, a.v_of_blocks_4_up_proj_lora_B, a.d_blocks_4_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.up_proj.lora_B update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_4_down_proj_lora_A, a.m_of_blocks_4_down_proj_lora_A, a.v_of_blocks_4_down_proj_lora_A, a.d_blocks_4_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.down_proj.lora_A update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_4_down_proj_lora_B, a.m_of_blocks_4_down_proj_lora_B, a.v_of_blocks_4_down_proj_lora_B, a.shared_21, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.down_proj.lora_B update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_5_q_proj_lora_A, a.m_of_blocks_5_q_proj_lora_A, a.v_of_blocks_5_q_proj_lora_A, a.d_blocks_5_q_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.q_proj.lora_A update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_5_q_proj_lora_B, a.m_of_blocks_5_q_proj_lora_B, a.v_of_blocks_5_q_proj_lora_B, a.shared_20, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.q_proj.lora_B update model.ts:44"),
  call(k.update_cx72m392gh, [a.blocks_5_k_proj_lora_A, a.m_of_blocks_5_k_proj_lora_A, a.v_of_blocks_5_k_proj_lora_A, a.d_blocks_5_k_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.k_proj.lora_A update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_5_k_proj_lora_B, a.m_of_blocks_5_k_proj_lora_B, a.v_of_blocks_5_k_proj_lora_B, a.d_blocks_5_k_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.5.k_proj.lora_B update model.ts:46"),
  call(k.update_cx72m392gh, [a.blocks_5_v_proj_lora_A, a.m_of_blocks_5_v_proj_lora_A, a.v_of_blocks_5_v_proj_lora_A, a.d_blocks_5_v_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.v_proj.lora_A update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_5_v_proj_lora_B, a.m_of_blocks_5_v_proj_lora_B, a.v_of_blocks_5_v_proj_lora_B, a.d_blocks_5_v_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [512, 1, 8, 512], "blocks.5.v_proj.lora_B update model.ts:48"),
  call(k.update_cx72m392gh, [a.blocks_5_o_proj_lora_A, a.m_of_blocks_5_o_proj_lora_A, a.v_of_blocks_5_o_proj_lora_A, a.d_blocks_5_o_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.o_proj.lora_A update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_5_o_proj_lora_B, a.m_of_blocks_5_o_proj_lora_B, a.v_of_blocks_5_o_proj_lora_B, a.shared_18, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.o_proj.lora_B update model.ts:50"),
  call(k.update_cx72m392gh, [a.blocks_5_gate_proj_lora_A, a.m_of_blocks_5_gate_proj_lora_A, a.v_of_blocks_5_gate_proj_lora_A, a.d_blocks_5_gate_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.gate_proj.lora_A update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_5_gate_proj_lora_B, a.m_of_blocks_5_gate_proj_lora_B, a.v_of_blocks_5_gate_proj_lora_B, a.d_blocks_5_gate_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.gate_proj.lora_B update model.ts:54"),
  call(k.update_cx72m392gh, [a.blocks_5_up_proj_lora_A, a.m_of_blocks_5_up_proj_lora_A, a.v_of_blocks_5_up_proj_lora_A, a.d_blocks_5_up_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.up_proj.lora_A update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_5_up_proj_lora_B, a.m_of_blocks_5_up_proj_lora_B, a.v_of_blocks_5_up_proj_lora_B, a.d_blocks_5_up_proj_lora_B, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.up_proj.lora_B update model.ts:56"),
  call(k.update_cx72m392gh, [a.blocks_5_down_proj_lora_A, a.m_of_blocks_5_down_proj_lora_A, a.v_of_blocks_5_down_proj_lora_A, a.d_blocks_5_down_proj_lora_A, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.down_proj.lora_A update model.ts:58"),
  call(k.update_cx72m392gh, [a.blocks_5_down_proj_lora_B, a.m_of_blocks_5_down_proj_lora_B, a.v_of_blocks_5_down_proj_lora_B, a.shared_14, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.down_proj.lora_B update model.ts:58"),
];

// ── Evaluate: the forward alone, without dropout ──────────────────────────────────────────────────────────────────

const evaluate = [
  call(k.embed_f32, [a.embed, a.tokens, a.shared_8], [1024, 1, 1], [128], "x embed model.ts:101"),
  call(k.normalise, [a.shared_8, a.shared_75, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_75, a.blocks_0_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_q_proj_lora_A, a.shared_78], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_78, a.workspace_108], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_q_proj_lora_B, a.workspace_108, a.shared_73, a.blocks_0_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.0.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_73, a.shared_79], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_79, a.shared_90], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_90, a.rope, a.shared_75], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_k_proj_lora_A, a.shared_91], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_91, a.workspace_117], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_k_proj_lora_B, a.workspace_117, a.shared_88, a.blocks_0_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.0.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_116], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_116, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_97, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_v_proj_lora_A, a.shared_96], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_96, a.workspace_121], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_v_proj_lora_B, a.workspace_121, a.shared_102, a.blocks_0_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.0.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_102, a.workspace_126], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_126, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.shared_75, a.rope_2, a.shared_97, a.starts, a.shared_57, a.shared_104, a.workspace_125], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_o_proj_lora_A, a.shared_72], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_107], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_o_proj_lora_B, a.workspace_107, a.shared_89, a.blocks_0_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.0.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_89, a.shared_93], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_93, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:89"),
  call(k.normalise, [a.shared_118, a.shared_8, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.0.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.shared_8, a.blocks_0_mlp_norm, a.shared_83], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.0.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_gate_proj_lora_A, a.shared_5], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_3], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_gate_proj_lora_B, a.workspace_3, a.shared_98, a.blocks_0_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_up_proj_lora_A, a.shared_103], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_103, a.workspace_128], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_up_proj_lora_B, a.workspace_128, a.shared_98, a.blocks_0_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.0.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_111], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_111, a.shared_84], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_down_proj_lora_A, a.shared_29], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_29, a.workspace_35], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_0_down_proj_lora_B, a.workspace_35, a.shared_7, a.blocks_0_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.0.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_7, a.shared_30], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.shared_30, a.shared_57], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_57, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.shared_75, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_75, a.blocks_1_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_q_proj_lora_A, a.shared_78], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_78, a.workspace_108], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_q_proj_lora_B, a.workspace_108, a.shared_73, a.blocks_1_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_73, a.shared_79], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_79, a.shared_90], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_90, a.rope, a.shared_75], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_k_proj_lora_A, a.shared_91], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_91, a.workspace_117], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_k_proj_lora_B, a.workspace_117, a.shared_88, a.blocks_1_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_116], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_116, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_97, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_v_proj_lora_A, a.shared_96], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_96, a.workspace_121], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_v_proj_lora_B, a.workspace_121, a.shared_102, a.blocks_1_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.1.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_102, a.workspace_126], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_126, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.shared_75, a.rope_2, a.shared_97, a.starts, a.shared_57, a.shared_104, a.workspace_125], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_o_proj_lora_A, a.shared_72], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_107], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_o_proj_lora_B, a.workspace_107, a.shared_89, a.blocks_1_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.1.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_89, a.shared_93], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_93, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:89"),
  call(k.normalise, [a.shared_118, a.shared_8, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.1.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.shared_8, a.blocks_1_mlp_norm, a.shared_83], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.1.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_gate_proj_lora_A, a.shared_5], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_3], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_gate_proj_lora_B, a.workspace_3, a.shared_98, a.blocks_1_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_up_proj_lora_A, a.shared_103], [1, 1, 1], [1024, 1, 4, 1024], "blocks.1.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_103, a.workspace_128], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_up_proj_lora_B, a.workspace_128, a.shared_98, a.blocks_1_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.1.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_111], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_111, a.shared_84], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_down_proj_lora_A, a.shared_29], [1, 1, 1], [2816, 1, 1, 2816], "blocks.1.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_29, a.workspace_35], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_1_down_proj_lora_B, a.workspace_35, a.shared_7, a.blocks_1_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.1.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_7, a.shared_30], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.shared_30, a.shared_57], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_57, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.shared_75, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_75, a.blocks_2_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_q_proj_lora_A, a.shared_78], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_78, a.workspace_108], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_q_proj_lora_B, a.workspace_108, a.shared_73, a.blocks_2_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_73, a.shared_79], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_79, a.shared_90], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_90, a.rope, a.shared_75], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_k_proj_lora_A, a.shared_91], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_91, a.workspace_117], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_k_proj_lora_B, a.workspace_117, a.shared_88, a.blocks_2_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_116], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_116, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_97, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_v_proj_lora_A, a.shared_96], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_96, a.workspace_121], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_v_proj_lora_B, a.workspace_121, a.shared_102, a.blocks_2_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.2.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_102, a.workspace_126], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_126, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.shared_75, a.rope_2, a.shared_97, a.starts, a.shared_57, a.shared_104, a.workspace_125], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_o_proj_lora_A, a.shared_72], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_107], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_o_proj_lora_B, a.workspace_107, a.shared_89, a.blocks_2_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.2.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_89, a.shared_93], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_93, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:89"),
  call(k.normalise, [a.shared_118, a.shared_8, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.2.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.shared_8, a.blocks_2_mlp_norm, a.shared_83], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.2.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_gate_proj_lora_A, a.shared_5], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_3], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_gate_proj_lora_B, a.workspace_3, a.shared_98, a.blocks_2_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_up_proj_lora_A, a.shared_103], [1, 1, 1], [1024, 1, 4, 1024], "blocks.2.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_103, a.workspace_128], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_up_proj_lora_B, a.workspace_128, a.shared_98, a.blocks_2_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.2.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_111], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_111, a.shared_84], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_down_proj_lora_A, a.shared_29], [1, 1, 1], [2816, 1, 1, 2816], "blocks.2.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_29, a.workspace_35], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_2_down_proj_lora_B, a.workspace_35, a.shared_7, a.blocks_2_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.2.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_7, a.shared_30], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.shared_30, a.shared_57], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_57, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.shared_75, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_75, a.blocks_3_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_q_proj_lora_A, a.shared_78], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_78, a.workspace_108], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_q_proj_lora_B, a.workspace_108, a.shared_73, a.blocks_3_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.3.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_73, a.shared_79], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_79, a.shared_90], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_90, a.rope, a.shared_75], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_k_proj_lora_A, a.shared_91], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_91, a.workspace_117], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_k_proj_lora_B, a.workspace_117, a.shared_88, a.blocks_3_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.3.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_116], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_116, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_97, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_v_proj_lora_A, a.shared_96], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_96, a.workspace_121], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_v_proj_lora_B, a.workspace_121, a.shared_102, a.blocks_3_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.3.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_102, a.workspace_126], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_126, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.shared_75, a.rope_2, a.shared_97, a.starts, a.shared_57, a.shared_104, a.workspace_125], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_o_proj_lora_A, a.shared_72], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_107], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_o_proj_lora_B, a.workspace_107, a.shared_89, a.blocks_3_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.3.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_89, a.shared_93], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_93, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:89"),
  call(k.normalise, [a.shared_118, a.shared_8, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.3.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.shared_8, a.blocks_3_mlp_norm, a.shared_83], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.3.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_gate_proj_lora_A, a.shared_5], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_3], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_gate_proj_lora_B, a.workspace_3, a.shared_98, a.blocks_3_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.3.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_up_proj_lora_A, a.shared_103], [1, 1, 1], [1024, 1, 4, 1024], "blocks.3.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_103, a.workspace_128], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_up_proj_lora_B, a.workspace_128, a.shared_98, a.blocks_3_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.3.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_111], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_111, a.shared_84], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_down_proj_lora_A, a.shared_29], [1, 1, 1], [2816, 1, 1, 2816], "blocks.3.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_29, a.workspace_35], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_3_down_proj_lora_B, a.workspace_35, a.shared_7, a.blocks_3_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.3.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_7, a.shared_30], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.shared_30, a.shared_57], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_57, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.shared_75, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_75, a.blocks_4_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_q_proj_lora_A, a.shared_78], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_78, a.workspace_108], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_q_proj_lora_B, a.workspace_108, a.shared_73, a.blocks_4_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.4.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_73, a.shared_79], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_79, a.shared_90], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_90, a.rope, a.shared_75], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_k_proj_lora_A, a.shared_91], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_91, a.workspace_117], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_k_proj_lora_B, a.workspace_117, a.shared_88, a.blocks_4_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.4.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_116], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_116, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_97, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_v_proj_lora_A, a.shared_96], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_96, a.workspace_121], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_v_proj_lora_B, a.workspace_121, a.shared_102, a.blocks_4_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.4.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_102, a.workspace_126], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_126, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.shared_75, a.rope_2, a.shared_97, a.starts, a.shared_57, a.shared_104, a.workspace_125], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_o_proj_lora_A, a.shared_72], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_107], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_o_proj_lora_B, a.workspace_107, a.shared_89, a.blocks_4_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.4.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_89, a.shared_93], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_93, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:89"),
  call(k.normalise, [a.shared_118, a.shared_8, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.4.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.shared_8, a.blocks_4_mlp_norm, a.shared_83], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.4.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_gate_proj_lora_A, a.shared_5], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_3], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_gate_proj_lora_B, a.workspace_3, a.shared_98, a.blocks_4_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.4.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_up_proj_lora_A, a.shared_103], [1, 1, 1], [1024, 1, 4, 1024], "blocks.4.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_103, a.workspace_128], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_up_proj_lora_B, a.workspace_128, a.shared_98, a.blocks_4_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.4.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_111], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_111, a.shared_84], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_down_proj_lora_A, a.shared_29], [1, 1, 1], [2816, 1, 1, 2816], "blocks.4.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_29, a.workspace_35], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_4_down_proj_lora_B, a.workspace_35, a.shared_7, a.blocks_4_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.4.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_7, a.shared_30], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.shared_30, a.shared_57], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_57, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:93"),
  call(k.normalise, [a.shared_8, a.shared_75, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(attn_norm) normalise model.ts:84"),
  call(k.map_25lup5r3fyc, [a.shared_75, a.blocks_5_attn_norm, a.shared_57], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.h map model.ts:84"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_q_proj_lora_A, a.shared_78], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(q_proj) a map model.ts:85"),
  call(k.matmul_pack_f32, [a.shared_78, a.workspace_108], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_q_proj_lora_B, a.workspace_108, a.shared_73, a.blocks_5_q_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(q_proj) weight matmul model.ts:85"),
  call(k.matmul_pack_f32_transposed, [a.shared_73, a.shared_79], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) linear model.ts:85"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_79, a.shared_90], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) linear model.ts:85"),
  call(k.rope_half, [a.shared_90, a.rope, a.shared_75], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:85"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_k_proj_lora_A, a.shared_91], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(k_proj) a map model.ts:86"),
  call(k.matmul_pack_f32, [a.shared_91, a.workspace_117], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_k_proj_lora_B, a.workspace_117, a.shared_88, a.blocks_5_k_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(k_proj) weight matmul model.ts:86"),
  call(k.matmul_pack_f32_transposed, [a.shared_88, a.workspace_116], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) linear model.ts:86"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_116, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) linear model.ts:86"),
  call(k.rope_half, [a.shared_97, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:86"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_v_proj_lora_A, a.shared_96], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(v_proj) a map model.ts:87"),
  call(k.matmul_pack_f32, [a.shared_96, a.workspace_121], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_v_proj_lora_B, a.workspace_121, a.shared_102, a.blocks_5_v_proj], [16, 1, 1], [1, 64, 128, 8, 0, 8, 0, 128, 0, 32, 16, 16, 16, 0], "blocks.5.linear(v_proj) weight matmul model.ts:87"),
  call(k.matmul_pack_f32_transposed, [a.shared_102, a.workspace_126], [8, 1, 1], [1, 128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.workspace_126, a.shared_97], [32, 1, 1], [1, 1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) linear model.ts:87"),
  call(k.attention_starts_fma, [a.shared_75, a.rope_2, a.shared_97, a.starts, a.shared_57, a.shared_104, a.workspace_125], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:88"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_o_proj_lora_A, a.shared_72], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(o_proj) a map model.ts:89"),
  call(k.matmul_pack_f32, [a.shared_72, a.workspace_107], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_o_proj_lora_B, a.workspace_107, a.shared_89, a.blocks_5_o_proj], [16, 1, 1], [1, 128, 128, 8, 0, 8, 0, 128, 0, 32, 32, 16, 16, 0], "blocks.5.linear(o_proj) weight matmul model.ts:89"),
  call(k.matmul_pack_f32_transposed, [a.shared_89, a.shared_93], [16, 1, 1], [1, 128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) linear model.ts:89"),
  call(k.matmul_rows_panels_fma, [a.shared_57, a.shared_93, a.shared_75], [32, 1, 1], [1, 1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) linear model.ts:89"),
  call(k.map_28n9mlny2ys, [a.shared_8, a.shared_75, a.shared_118], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:89"),
  call(k.normalise, [a.shared_118, a.shared_8, a.shared_55], [1024, 1, 1], [128, 0.00001], "blocks.5.normalised(mlp_norm) normalise model.ts:91"),
  call(k.map_25lup5r3fyc, [a.shared_8, a.blocks_5_mlp_norm, a.shared_83], [32, 1, 1], [1024, 128, 1024, 32, 128], "blocks.5.m map model.ts:91"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_gate_proj_lora_A, a.shared_5], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(gate_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_5, a.workspace_3], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_gate_proj_lora_B, a.workspace_3, a.shared_98, a.blocks_5_gate_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(gate_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_9], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) linear model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_up_proj_lora_A, a.shared_103], [1, 1, 1], [1024, 1, 4, 1024], "blocks.5.linear(up_proj) a map model.ts:92"),
  call(k.matmul_pack_f32, [a.shared_103, a.workspace_128], [16, 1, 1], [1, 8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_up_proj_lora_B, a.workspace_128, a.shared_98, a.blocks_5_up_proj], [22, 1, 1], [1, 352, 128, 8, 0, 8, 0, 128, 0, 32, 64, 22, 22, 0], "blocks.5.linear(up_proj) weight matmul model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.shared_98, a.workspace_127], [44, 1, 1], [1, 128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) linear model.ts:92"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_127, a.shared_111], [32, 1, 1], [1, 1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) linear model.ts:92"),
  call(k.map_2f8tr6xgq8p, [a.shared_9, a.shared_111, a.shared_84], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:92"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_down_proj_lora_A, a.shared_6], [1, 1, 1], [2816, 1, 1, 2816], "blocks.5.linear(down_proj) a map model.ts:93"),
  call(k.matmul_pack_f32, [a.shared_6, a.workspace_6], [44, 1, 1], [1, 8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_rows_panels_plus_fma, [a.blocks_5_down_proj_lora_B, a.workspace_6, a.shared_56, a.blocks_5_down_proj], [16, 1, 1], [1, 128, 352, 8, 0, 8, 0, 352, 0, 32, 88, 16, 16, 0], "blocks.5.linear(down_proj) weight matmul model.ts:93"),
  call(k.matmul_pack_f32_transposed, [a.shared_56, a.shared_65], [16, 1, 1], [1, 352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) linear model.ts:93"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.shared_65, a.shared_8], [32, 1, 1], [1, 1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) linear model.ts:93"),
  call(k.map_28n9mlny2ys, [a.shared_118, a.shared_8, a.shared_57], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:93"),
  call(k.normalise, [a.shared_57, a.shared_8, a.shared_72], [1024, 1, 1], [128, 0.00001], "normalised(norm) normalise model.ts:103"),
  call(k.map_25lup5r3fyc, [a.shared_8, a.norm, a.shared_117], [32, 1, 1], [1024, 128, 1024, 32, 128], "rmsNorm(norm) map model.ts:103"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.workspace_139, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.workspace_139, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.workspace_139, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_4, a.shared_1, a.shared_4, a.shared_121], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_119, a.workspace_139, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 0, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_119, a.workspace_139, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 1024, 1024, 0, 32, 512, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_119, a.workspace_139, a.workspace_4], [28, 1, 1], [1, 448, 2304, 128, 0, 128, 2048, 256, 0, 32, 128, 28, 28, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.workspace_4, a.shared_2, a.shared_10, a.shared_122], [448, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [128, 1, 1], [1, 128, 2304, 0, 128, 0, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_139, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 0, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [128, 1, 1], [1, 128, 2304, 0, 128, 1024, 128, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_139, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 1024, 1024, 0, 32, 256, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_139], [32, 1, 1], [1, 128, 2304, 0, 128, 2048, 32, 0], "rows headLoss model.ts:111"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_139, a.shared_12], [16, 1, 1], [1, 128, 2304, 128, 0, 128, 2048, 256, 0, 32, 64, 16, 16, 0], "rows headLoss model.ts:111"),
  call(k.crossEntropy, [a.shared_12, a.shared_3, a.shared_11, a.shared_123], [128, 1, 1], [2304, -100], "rows headLoss model.ts:111"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_5, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:111"),
  call(k.map_y9el2poll4, [a.shared_13, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:111"),
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
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 7377728, bytes: 4 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7512832, bytes: 524288 },
  { name: "blocks.0.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8164096, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7512832, bytes: 4096 },
  { name: "blocks.0.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7574272, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7508736, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16257856, bytes: 524288 },
  { name: "blocks.0.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16253760, bytes: 4096 },
  { name: "blocks.0.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7803648, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7541504, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7508736, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 16786240, bytes: 262144 },
  { name: "blocks.0.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 16782144, bytes: 4096 },
  { name: "blocks.0.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7541504, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17048384, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7508736, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8164096, bytes: 524288 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7583488, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.0.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17310528, bytes: 4096 },
  { name: "blocks.0.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7574272, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7508736, bytes: 65536 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.0.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17314624, bytes: 524288 },
  { name: "blocks.0.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 17838912, bytes: 4096 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8786688, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17843008, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8606464, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 8426240, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17847104, bytes: 4096 },
  { name: "blocks.0.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8606464, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8426240, bytes: 4096 },
  { name: "blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 8426240, bytes: 180224 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "blocks.0.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 17851200, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 7164672, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.0.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9868032, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17862464, bytes: 524288 },
  { name: "blocks.1.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 18386752, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18390848, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8098560, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 18399040, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18394944, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8327936, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8065792, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 18927424, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18923328, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8065792, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 19189568, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 7059200, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 6984448, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19451712, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 7049984, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.1.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 6984448, bytes: 65536 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19455808, bytes: 524288 },
  { name: "blocks.1.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 19980096, bytes: 4096 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19984192, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8950528, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 19988288, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10392320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 19992384, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 9655040, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8950528, bytes: 11264 },
  { name: "blocks.1.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9474816, bytes: 180224 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20003648, bytes: 524288 },
  { name: "blocks.2.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 20527936, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20532032, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 20540224, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20536128, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8327936, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8065792, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 21068608, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 21064512, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8065792, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 21330752, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 21592896, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 22117184, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7508736, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22133568, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.2.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22137664, bytes: 524288 },
  { name: "blocks.2.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 22661952, bytes: 4096 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22666048, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8950528, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22670144, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10392320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 22674240, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 9655040, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8950528, bytes: 11264 },
  { name: "blocks.2.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9474816, bytes: 180224 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22685504, bytes: 524288 },
  { name: "blocks.3.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 23209792, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23213888, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 23222080, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23217984, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8327936, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8033024, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8295168, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 23750464, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 23746368, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8065792, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 24012608, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8107776, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8033024, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24274752, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.3.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9868032, bytes: 524288 },
  { name: "blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 24278848, bytes: 524288 },
  { name: "blocks.3.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 24803136, bytes: 4096 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24807232, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7688960, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24811328, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7688960, bytes: 4096 },
  { name: "blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10392320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 24815424, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8426240, bytes: 11264 },
  { name: "blocks.3.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15729472, bytes: 524288 },
  { name: "blocks.4.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 24826688, bytes: 4096 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24830784, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 24838976, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24834880, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8327936, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8033024, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8295168, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 25367360, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 25363264, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8065792, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 25629504, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8033024, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8107776, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8033024, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 25891648, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.4.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9868032, bytes: 524288 },
  { name: "blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 25895744, bytes: 524288 },
  { name: "blocks.4.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 26420032, bytes: 4096 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 26424128, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7688960, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 26428224, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7688960, bytes: 4096 },
  { name: "blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10392320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 26432320, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8426240, bytes: 11264 },
  { name: "blocks.4.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14668608, bytes: 524288 },
  { name: "blocks.5.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 15192896, bytes: 4096 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 15196992, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15205184, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 15201088, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8327936, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8033024, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8295168, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 26447680, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 26443584, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8327936, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8033024, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8295168, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8369920, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8295168, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 26709824, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.5.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9868032, bytes: 524288 },
  { name: "blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 26713920, bytes: 524288 },
  { name: "blocks.5.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 27238208, bytes: 4096 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 27242304, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7688960, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 27246400, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7688960, bytes: 4096 },
  { name: "blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13226816, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 27250496, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8426240, bytes: 11264 },
  { name: "blocks.5.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11645760, bytes: 524288 },
  { name: "rstd(norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 12170048, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12174144, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12698432, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 6988544, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 11117312, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7512896, bytes: 4096 },
  { name: "d rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6988608, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 7516992, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 12702528, bytes: 524288 },
  { name: "d normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7512896, bytes: 524288 },
  { name: "d blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8991552, bytes: 524288 },
  { name: "blocks.5.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 6988608, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7168832, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 7549760, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7168832, bytes: 180224 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9515840, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 10040128, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6988608, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11662144, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 6988608, bytes: 180224 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10220352, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 6999872, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6988608, bytes: 11264 },
  { name: "d blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6988608, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 6992704, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7025472, bytes: 524288 },
  { name: "d blocks.5.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7025472, bytes: 11264 },
  { name: "d blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6992704, bytes: 11264 },
  { name: "d blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10220352, bytes: 1441792 },
  { name: "d blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13103936, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 7003968, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7184192, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8083264, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7184192, bytes: 180224 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7015232, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7003968, bytes: 4096 },
  { name: "d blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7003968, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7015232, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7048000, bytes: 518144 },
  { name: "d blocks.5.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7048000, bytes: 4096 },
  { name: "d blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7015232, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7019328, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7543616, bytes: 180224 },
  { name: "d blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7558976, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7030592, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7019328, bytes: 4096 },
  { name: "d blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7019328, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8083264, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7030592, bytes: 518144 },
  { name: "d blocks.5.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7034688, bytes: 4096 },
  { name: "d blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7030592, bytes: 4096 },
  { name: "d blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7034688, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7558976, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9676608, bytes: 524288 },
  { name: "blocks.5.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 7100224, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7034688, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7569216, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7034688, bytes: 65536 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9152320, bytes: 524288 },
  { name: "blocks.5.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 10725184, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7034688, bytes: 4096 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8093504, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7034688, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8617792, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 10757952, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7034688, bytes: 74752 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7038784, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7034688, bytes: 4096 },
  { name: "d blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7034688, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8355648, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7038784, bytes: 524288 },
  { name: "d blocks.5.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7042880, bytes: 4096 },
  { name: "d blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7038784, bytes: 4096 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10200896, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8355648, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7307072, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 7176000, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 7042880, bytes: 133120 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7579456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7042880, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7046976, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7042880, bytes: 4096 },
  { name: "d blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7042880, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8103744, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7044928, bytes: 262144 },
  { name: "d blocks.5.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7049024, bytes: 4096 },
  { name: "d blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7044928, bytes: 4096 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7051072, bytes: 262144 },
  { name: "blocks.5.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7345984, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7313216, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8103744, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7313216, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7317312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7313216, bytes: 4096 },
  { name: "d blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7049024, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8628032, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7313216, bytes: 262144 },
  { name: "d blocks.5.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7055168, bytes: 4096 },
  { name: "d blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7051072, bytes: 4096 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8628032, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 10200896, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7055168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7055168, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10266432, bytes: 65536 },
  { name: "d blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10200896, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7059264, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7055168, bytes: 4096 },
  { name: "d blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7055168, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7583552, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7059264, bytes: 524288 },
  { name: "d blocks.5.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7063360, bytes: 4096 },
  { name: "d blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7059264, bytes: 4096 },
  { name: "d blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7063360, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7587648, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10475328, bytes: 524288 },
  { name: "blocks.4.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 7063360, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7243584, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 11179840, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7243584, bytes: 180224 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9951040, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 10999616, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7063360, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14063424, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7063360, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 15505216, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7063360, bytes: 4096 },
  { name: "blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8509248, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7063360, bytes: 180224 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7067456, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12621632, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12654400, bytes: 11264 },
  { name: "d blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7063360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 12621632, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 12654400, bytes: 524288 },
  { name: "d blocks.4.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 12654400, bytes: 11264 },
  { name: "d blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7067456, bytes: 11264 },
  { name: "d blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12621632, bytes: 1441792 },
  { name: "d blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7608128, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9049920, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7078720, bytes: 180224 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7089984, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7078720, bytes: 4096 },
  { name: "d blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7078720, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9574208, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7089984, bytes: 518144 },
  { name: "d blocks.4.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7094080, bytes: 4096 },
  { name: "d blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7089984, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7094080, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7618368, bytes: 180224 },
  { name: "d blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7633728, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7105344, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7094080, bytes: 4096 },
  { name: "d blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7094080, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8158016, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7105344, bytes: 518144 },
  { name: "d blocks.4.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7109440, bytes: 4096 },
  { name: "d blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7105344, bytes: 4096 },
  { name: "d blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7109440, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7633728, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9227072, bytes: 524288 },
  { name: "blocks.4.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 7174976, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7109440, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7906112, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7109440, bytes: 65536 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8430400, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8954688, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7109440, bytes: 74752 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7113536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7109440, bytes: 4096 },
  { name: "d blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7109440, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7637824, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7113536, bytes: 524288 },
  { name: "d blocks.4.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7117632, bytes: 4096 },
  { name: "d blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7113536, bytes: 4096 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9751360, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7643968, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7381824, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 7250752, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 7117632, bytes: 133120 },
  { name: "blocks.4.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7150400, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7117632, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8702784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7117632, bytes: 32768 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8178496, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7121728, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7117632, bytes: 4096 },
  { name: "d blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7117632, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7906112, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7119680, bytes: 262144 },
  { name: "d blocks.4.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7123776, bytes: 4096 },
  { name: "d blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7119680, bytes: 4096 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7125824, bytes: 262144 },
  { name: "blocks.4.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7420736, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7387968, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7654208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7387968, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7392064, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7387968, bytes: 4096 },
  { name: "d blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7123776, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 10275648, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7387968, bytes: 262144 },
  { name: "d blocks.4.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7129920, bytes: 4096 },
  { name: "d blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7125824, bytes: 4096 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10275648, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 9816896, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7129920, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7129920, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9751360, bytes: 65536 },
  { name: "d blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9751360, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7134016, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7129920, bytes: 4096 },
  { name: "d blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7129920, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7658304, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7134016, bytes: 524288 },
  { name: "d blocks.4.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7138112, bytes: 4096 },
  { name: "d blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7134016, bytes: 4096 },
  { name: "d blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7138112, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7662400, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10025792, bytes: 524288 },
  { name: "blocks.3.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 7138112, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7318336, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 11254592, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7318336, bytes: 180224 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10550080, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 11074368, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7138112, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14138176, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7138112, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 15579968, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7138112, bytes: 4096 },
  { name: "blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8584000, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7138112, bytes: 180224 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7142208, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12707648, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12696384, bytes: 11264 },
  { name: "d blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7138112, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 13220672, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 12696384, bytes: 524288 },
  { name: "d blocks.3.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 12696384, bytes: 11264 },
  { name: "d blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7142208, bytes: 11264 },
  { name: "d blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12696384, bytes: 1441792 },
  { name: "d blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7682880, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9124672, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7153472, bytes: 180224 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7164736, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7153472, bytes: 4096 },
  { name: "d blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7153472, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9648960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7164736, bytes: 518144 },
  { name: "d blocks.3.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7168832, bytes: 4096 },
  { name: "d blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7164736, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7168832, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7693120, bytes: 180224 },
  { name: "d blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7708480, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7180096, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7168832, bytes: 4096 },
  { name: "d blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7168832, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8232768, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7180096, bytes: 518144 },
  { name: "d blocks.3.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7184192, bytes: 4096 },
  { name: "d blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7180096, bytes: 4096 },
  { name: "d blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7184192, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7708480, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9301824, bytes: 524288 },
  { name: "blocks.3.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 7249728, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7184192, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7980864, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7184192, bytes: 65536 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8505152, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9029440, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7184192, bytes: 74752 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7188288, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7184192, bytes: 4096 },
  { name: "d blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7184192, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7712576, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7188288, bytes: 524288 },
  { name: "d blocks.3.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7192384, bytes: 4096 },
  { name: "d blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7188288, bytes: 4096 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9826112, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7718720, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7456576, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 7325504, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 7192384, bytes: 133120 },
  { name: "blocks.3.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7225152, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7192384, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8777536, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7192384, bytes: 32768 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8253248, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7196480, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7192384, bytes: 4096 },
  { name: "d blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7192384, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7980864, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7194432, bytes: 262144 },
  { name: "d blocks.3.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7198528, bytes: 4096 },
  { name: "d blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7194432, bytes: 4096 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7200576, bytes: 262144 },
  { name: "blocks.3.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7495488, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7462720, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7728960, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7462720, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7466816, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7462720, bytes: 4096 },
  { name: "d blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7198528, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 10350400, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7462720, bytes: 262144 },
  { name: "d blocks.3.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7204672, bytes: 4096 },
  { name: "d blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7200576, bytes: 4096 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10350400, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 9891648, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7204672, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7204672, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9826112, bytes: 65536 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9826112, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7208768, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7204672, bytes: 4096 },
  { name: "d blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7204672, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7733056, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7208768, bytes: 524288 },
  { name: "d blocks.3.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7212864, bytes: 4096 },
  { name: "d blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7208768, bytes: 4096 },
  { name: "d blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7212864, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7737152, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10100544, bytes: 524288 },
  { name: "blocks.2.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 7212864, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7393088, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 11329344, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7393088, bytes: 180224 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10624832, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 11149120, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7212864, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14212928, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7212864, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 15654720, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7212864, bytes: 4096 },
  { name: "blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8658752, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7212864, bytes: 180224 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7216960, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12782400, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12771136, bytes: 11264 },
  { name: "d blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7212864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 13295424, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 12771136, bytes: 524288 },
  { name: "d blocks.2.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 12771136, bytes: 11264 },
  { name: "d blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7216960, bytes: 11264 },
  { name: "d blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12771136, bytes: 1441792 },
  { name: "d blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7757632, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9199424, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7228224, bytes: 180224 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7239488, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7228224, bytes: 4096 },
  { name: "d blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7228224, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9723712, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7239488, bytes: 518144 },
  { name: "d blocks.2.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7243584, bytes: 4096 },
  { name: "d blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7239488, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7243584, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7767872, bytes: 180224 },
  { name: "d blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7783232, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7254848, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7243584, bytes: 4096 },
  { name: "d blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7243584, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8307520, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7254848, bytes: 518144 },
  { name: "d blocks.2.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7258944, bytes: 4096 },
  { name: "d blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7254848, bytes: 4096 },
  { name: "d blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7258944, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7783232, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8852288, bytes: 524288 },
  { name: "blocks.2.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 7324480, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7258944, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8055616, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7258944, bytes: 65536 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7263040, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7258944, bytes: 4096 },
  { name: "d blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7258944, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7787328, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7263040, bytes: 524288 },
  { name: "d blocks.2.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7267136, bytes: 4096 },
  { name: "d blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7263040, bytes: 4096 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9900864, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7793472, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7531328, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 7400256, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 7267136, bytes: 133120 },
  { name: "blocks.2.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7299904, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7267136, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9376576, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7267136, bytes: 32768 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8328000, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7271232, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7267136, bytes: 4096 },
  { name: "d blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7267136, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8055616, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7269184, bytes: 262144 },
  { name: "d blocks.2.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7273280, bytes: 4096 },
  { name: "d blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7269184, bytes: 4096 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7275328, bytes: 262144 },
  { name: "blocks.2.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7570240, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7537472, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7803712, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7537472, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7541568, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7537472, bytes: 4096 },
  { name: "d blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7273280, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 10425152, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7537472, bytes: 262144 },
  { name: "d blocks.2.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7279424, bytes: 4096 },
  { name: "d blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7275328, bytes: 4096 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10425152, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 9966400, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7279424, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7279424, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9900864, bytes: 65536 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9900864, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7283520, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7279424, bytes: 4096 },
  { name: "d blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7279424, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7807808, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7283520, bytes: 524288 },
  { name: "d blocks.2.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7287616, bytes: 4096 },
  { name: "d blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7283520, bytes: 4096 },
  { name: "d blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7287616, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7811904, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10175296, bytes: 524288 },
  { name: "blocks.1.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 7287616, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7467840, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 11404096, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7467840, bytes: 180224 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10699584, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 11223872, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7287616, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14287680, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7287616, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 15729472, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7287616, bytes: 4096 },
  { name: "blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8733504, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7287616, bytes: 180224 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7291712, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12857152, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 12845888, bytes: 11264 },
  { name: "d blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7287616, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 13370176, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 12845888, bytes: 524288 },
  { name: "d blocks.1.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 12845888, bytes: 11264 },
  { name: "d blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7291712, bytes: 11264 },
  { name: "d blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12845888, bytes: 1441792 },
  { name: "d blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7832384, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9274176, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7302976, bytes: 180224 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7314240, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7302976, bytes: 4096 },
  { name: "d blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7302976, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9798464, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7314240, bytes: 518144 },
  { name: "d blocks.1.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7318336, bytes: 4096 },
  { name: "d blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7314240, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7318336, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7842624, bytes: 180224 },
  { name: "d blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7857984, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7329600, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7318336, bytes: 4096 },
  { name: "d blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7318336, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8382272, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 7329600, bytes: 518144 },
  { name: "d blocks.1.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7333696, bytes: 4096 },
  { name: "d blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7329600, bytes: 4096 },
  { name: "d blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7333696, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7857984, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8927040, bytes: 524288 },
  { name: "blocks.1.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 7399232, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7333696, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7862080, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7333696, bytes: 65536 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8386368, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8910656, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 7333696, bytes: 74752 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7337792, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7333696, bytes: 4096 },
  { name: "d blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7333696, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9451328, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7337792, bytes: 524288 },
  { name: "d blocks.1.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7341888, bytes: 4096 },
  { name: "d blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7337792, bytes: 4096 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9451328, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9975616, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7343936, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 7739200, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 7606080, bytes: 133120 },
  { name: "blocks.1.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7638848, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7606080, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7878464, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7606080, bytes: 32768 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8402752, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7610176, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7606080, bytes: 4096 },
  { name: "d blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7341888, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 10237760, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7606080, bytes: 262144 },
  { name: "d blocks.1.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7348032, bytes: 4096 },
  { name: "d blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7343936, bytes: 4096 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7350080, bytes: 262144 },
  { name: "blocks.1.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 7644992, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7612224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9975616, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7612224, bytes: 32768 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7616320, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7612224, bytes: 4096 },
  { name: "d blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7348032, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 10499904, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 7612224, bytes: 262144 },
  { name: "d blocks.1.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7354176, bytes: 4096 },
  { name: "d blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7350080, bytes: 4096 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10499904, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 9516864, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7354176, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7354176, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9451328, bytes: 65536 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9451328, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7358272, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7354176, bytes: 4096 },
  { name: "d blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7354176, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 7882560, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7358272, bytes: 524288 },
  { name: "d blocks.1.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7362368, bytes: 4096 },
  { name: "d blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7358272, bytes: 4096 },
  { name: "d blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7362368, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7886656, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10774336, bytes: 524288 },
  { name: "blocks.0.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 7542592, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7362368, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 9332544, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7362368, bytes: 180224 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11298624, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 11822912, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7362368, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12003136, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7362368, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 13444928, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7362368, bytes: 4096 },
  { name: "blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13625152, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7362368, bytes: 180224 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7366464, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8819520, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8808256, bytes: 11264 },
  { name: "d blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7362368, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 15066944, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 8808256, bytes: 524288 },
  { name: "d blocks.0.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 8808256, bytes: 11264 },
  { name: "d blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7366464, bytes: 11264 },
  { name: "d blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7377728, bytes: 1441792 },
  { name: "d blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13625152, bytes: 1441792 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 8819520, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9343808, bytes: 180224 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9347904, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9343808, bytes: 4096 },
  { name: "d blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 10392384, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9861952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 9343808, bytes: 518144 },
  { name: "d blocks.0.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9343808, bytes: 4096 },
  { name: "d blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 10403648, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 9868096, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9343808, bytes: 180224 },
  { name: "d blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9343808, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8823616, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8819520, bytes: 4096 },
  { name: "d blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 9900864, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9868096, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [129536], buffer: 0, offset: 8819520, bytes: 518144 },
  { name: "d blocks.0.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7377728, bytes: 4096 },
  { name: "d blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9868096, bytes: 4096 },
  { name: "d blocks.0.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7377728, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426304, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7902016, bytes: 524288 },
  { name: "blocks.0.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8491840, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7377728, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 7377728, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8426304, bytes: 65536 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950592, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9632576, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8426304, bytes: 74752 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8430400, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8426304, bytes: 4096 },
  { name: "d blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 9628480, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9474880, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 8426304, bytes: 524288 },
  { name: "d blocks.0.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7902016, bytes: 4096 },
  { name: "d blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9624384, bytes: 4096 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7902016, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8426304, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8688448, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 9608000, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 9474880, bytes: 133120 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7377728, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950592, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 9474880, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7377728, bytes: 524288 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8954688, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8950592, bytes: 4096 },
  { name: "d blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 9245504, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 9212736, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 8950592, bytes: 262144 },
  { name: "d blocks.0.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8688448, bytes: 4096 },
  { name: "d blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8993600, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8688448, bytes: 262144 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8430400, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8426304, bytes: 4096 },
  { name: "d blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 8991552, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8950592, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [65536], buffer: 0, offset: 8426304, bytes: 262144 },
  { name: "d blocks.0.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8426304, bytes: 4096 },
  { name: "d blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8987456, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8426304, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7938880, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7906112, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7902016, bytes: 4096 },
  { name: "d blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 8983360, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [8, 1024], buffer: 0, offset: 8950592, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 7902016, bytes: 524288 },
  { name: "d blocks.0.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7902016, bytes: 4096 },
  { name: "d blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7383168, bytes: 4096 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7383104, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7383040, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382976, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379008, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382912, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382848, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382784, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378944, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382720, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382656, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382592, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377984, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382528, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382464, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382400, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378880, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382336, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382272, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382208, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378816, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382144, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382080, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7382016, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378752, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381952, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381888, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381824, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377920, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381760, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381696, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381632, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378688, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381568, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381504, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381440, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378624, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381376, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381312, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381248, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381184, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381120, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7381056, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377728, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380992, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380928, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380864, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378496, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380800, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380736, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380672, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380608, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380544, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380480, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380416, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380352, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380288, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377856, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380224, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380160, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380096, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7380032, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379968, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379904, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379840, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379776, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379712, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379648, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379584, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379520, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377792, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379456, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379392, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379328, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378112, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379264, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379200, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379136, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378048, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379072, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7379008, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378944, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377984, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378880, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378816, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378752, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377920, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378688, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378624, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377728, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378496, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377856, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377792, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378112, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7378048, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377984, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377920, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377728, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377856, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7377792, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 6988544, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.0.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.0.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8098560, bytes: 4096 },
  { name: "blocks.0.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8102656, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.0.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.0.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8594176, bytes: 4096 },
  { name: "blocks.0.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8590080, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "blocks.0.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8819456, bytes: 4096 },
  { name: "blocks.0.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8823552, bytes: 4096 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9114368, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9156352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9081600, bytes: 74752 },
  { name: "blocks.0.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.0.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8037120, bytes: 4096 },
  { name: "blocks.0.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.0.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.0.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6988544, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9130752, bytes: 4096 },
  { name: "blocks.0.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9134848, bytes: 4096 },
  { name: "blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "blocks.0.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7164672, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7175936, bytes: 11264 },
  { name: "blocks.0.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7164672, bytes: 180224 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.1.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.1.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8098560, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8102656, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8594176, bytes: 4096 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8590080, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8819456, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8823552, bytes: 4096 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9114368, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9156352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9081600, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8037120, bytes: 4096 },
  { name: "blocks.1.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.1.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.1.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6988544, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9130752, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9134848, bytes: 4096 },
  { name: "blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7164672, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7175936, bytes: 11264 },
  { name: "blocks.1.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7164672, bytes: 180224 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.2.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.2.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8098560, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8102656, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8594176, bytes: 4096 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8590080, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8819456, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8823552, bytes: 4096 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9114368, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9156352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9081600, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8037120, bytes: 4096 },
  { name: "blocks.2.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.2.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.2.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6988544, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9130752, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9134848, bytes: 4096 },
  { name: "blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7164672, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7175936, bytes: 11264 },
  { name: "blocks.2.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7164672, bytes: 180224 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.3.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.3.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8098560, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8102656, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8594176, bytes: 4096 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8590080, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8819456, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8823552, bytes: 4096 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9114368, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9156352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9081600, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8037120, bytes: 4096 },
  { name: "blocks.3.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.3.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.3.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6988544, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9130752, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9134848, bytes: 4096 },
  { name: "blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7164672, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7175936, bytes: 11264 },
  { name: "blocks.3.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7164672, bytes: 180224 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.4.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.4.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8098560, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8102656, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8594176, bytes: 4096 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8590080, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8819456, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8823552, bytes: 4096 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9114368, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9156352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9081600, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8037120, bytes: 4096 },
  { name: "blocks.4.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.4.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.4.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6988544, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9130752, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9134848, bytes: 4096 },
  { name: "blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7164672, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 6984448, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7175936, bytes: 11264 },
  { name: "blocks.4.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7164672, bytes: 180224 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.5.normalised(attn_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.5.rstd(attn_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8098560, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8033024, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8102656, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8557312, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8098560, bytes: 65536 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8590080, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 8557312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8594176, bytes: 4096 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8590080, bytes: 32768 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 8557312, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8819456, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) weight", dtype: "f32", shape: [64, 128], buffer: 0, offset: 9081600, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8823552, bytes: 4096 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8819456, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9114368, bytes: 32768 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9156352, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9081600, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) weight", dtype: "f32", shape: [128, 128], buffer: 0, offset: 8557312, bytes: 65536 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8037120, bytes: 4096 },
  { name: "blocks.5.linear(o_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8033024, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8622848, bytes: 65536 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11309824, bytes: 524288 },
  { name: "blocks.5.normalised(mlp_norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "blocks.5.rstd(mlp_norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 7508736, bytes: 4096 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6984448, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 6988544, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 6984448, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) a", dtype: "f32", shape: [8, 128], buffer: 0, offset: 9130752, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) weight", dtype: "f32", shape: [352, 128], buffer: 0, offset: 8950528, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9134848, bytes: 4096 },
  { name: "blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9868032, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 9130752, bytes: 180224 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8426240, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) a", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6984448, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) weight", dtype: "f32", shape: [128, 352], buffer: 0, offset: 7508736, bytes: 180224 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 6995712, bytes: 11264 },
  { name: "blocks.5.linear(down_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7688960, bytes: 180224 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7508736, bytes: 524288 },
  { name: "normalised(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 6984448, bytes: 524288 },
  { name: "rstd(norm)", dtype: "f32", shape: [8, 128, 1], buffer: 0, offset: 8033024, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11117312, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12165888, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1032192], buffer: 0, offset: 6988544, bytes: 4128768 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 11641600, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 6988608, bytes: 4 },
];

const weights: Program["weights"] = [
  { slot: 5, path: "embed", names: ["model.embed_tokens.weight", "embed"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:63:3" },
  { slot: 6, path: "blocks.0.attn_norm", names: ["model.layers.0.input_layernorm.weight", "blocks.0.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:42:3" },
  { slot: 7, path: "blocks.0.q_proj", names: ["model.layers.0.self_attn.q_proj.weight", "blocks.0.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:44:3" },
  { slot: 8, path: "blocks.0.k_proj", names: ["model.layers.0.self_attn.k_proj.weight", "blocks.0.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:46:3" },
  { slot: 9, path: "blocks.0.v_proj", names: ["model.layers.0.self_attn.v_proj.weight", "blocks.0.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:48:3" },
  { slot: 10, path: "blocks.0.o_proj", names: ["model.layers.0.self_attn.o_proj.weight", "blocks.0.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:50:3" },
  { slot: 11, path: "blocks.0.mlp_norm", names: ["model.layers.0.post_attention_layernorm.weight", "blocks.0.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:52:3" },
  { slot: 12, path: "blocks.0.gate_proj", names: ["model.layers.0.mlp.gate_proj.weight", "blocks.0.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:54:3" },
  { slot: 13, path: "blocks.0.up_proj", names: ["model.layers.0.mlp.up_proj.weight", "blocks.0.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:56:3" },
  { slot: 14, path: "blocks.0.down_proj", names: ["model.layers.0.mlp.down_proj.weight", "blocks.0.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:58:3" },
  { slot: 15, path: "blocks.1.attn_norm", names: ["model.layers.1.input_layernorm.weight", "blocks.1.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:42:3" },
  { slot: 16, path: "blocks.1.q_proj", names: ["model.layers.1.self_attn.q_proj.weight", "blocks.1.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:44:3" },
  { slot: 17, path: "blocks.1.k_proj", names: ["model.layers.1.self_attn.k_proj.weight", "blocks.1.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:46:3" },
  { slot: 18, path: "blocks.1.v_proj", names: ["model.layers.1.self_attn.v_proj.weight", "blocks.1.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:48:3" },
  { slot: 19, path: "blocks.1.o_proj", names: ["model.layers.1.self_attn.o_proj.weight", "blocks.1.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:50:3" },
  { slot: 20, path: "blocks.1.mlp_norm", names: ["model.layers.1.post_attention_layernorm.weight", "blocks.1.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:52:3" },
  { slot: 21, path: "blocks.1.gate_proj", names: ["model.layers.1.mlp.gate_proj.weight", "blocks.1.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:54:3" },
  { slot: 22, path: "blocks.1.up_proj", names: ["model.layers.1.mlp.up_proj.weight", "blocks.1.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:56:3" },
  { slot: 23, path: "blocks.1.down_proj", names: ["model.layers.1.mlp.down_proj.weight", "blocks.1.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:58:3" },
  { slot: 24, path: "blocks.2.attn_norm", names: ["model.layers.2.input_layernorm.weight", "blocks.2.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:42:3" },
  { slot: 25, path: "blocks.2.q_proj", names: ["model.layers.2.self_attn.q_proj.weight", "blocks.2.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:44:3" },
  { slot: 26, path: "blocks.2.k_proj", names: ["model.layers.2.self_attn.k_proj.weight", "blocks.2.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:46:3" },
  { slot: 27, path: "blocks.2.v_proj", names: ["model.layers.2.self_attn.v_proj.weight", "blocks.2.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:48:3" },
  { slot: 28, path: "blocks.2.o_proj", names: ["model.layers.2.self_attn.o_proj.weight", "blocks.2.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:50:3" },
  { slot: 29, path: "blocks.2.mlp_norm", names: ["model.layers.2.post_attention_layernorm.weight", "blocks.2.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:52:3" },
  { slot: 30, path: "blocks.2.gate_proj", names: ["model.layers.2.mlp.gate_proj.weight", "blocks.2.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:54:3" },
  { slot: 31, path: "blocks.2.up_proj", names: ["model.layers.2.mlp.up_proj.weight", "blocks.2.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:56:3" },
  { slot: 32, path: "blocks.2.down_proj", names: ["model.layers.2.mlp.down_proj.weight", "blocks.2.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:58:3" },
  { slot: 33, path: "blocks.3.attn_norm", names: ["model.layers.3.input_layernorm.weight", "blocks.3.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:42:3" },
  { slot: 34, path: "blocks.3.q_proj", names: ["model.layers.3.self_attn.q_proj.weight", "blocks.3.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:44:3" },
  { slot: 35, path: "blocks.3.k_proj", names: ["model.layers.3.self_attn.k_proj.weight", "blocks.3.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:46:3" },
  { slot: 36, path: "blocks.3.v_proj", names: ["model.layers.3.self_attn.v_proj.weight", "blocks.3.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:48:3" },
  { slot: 37, path: "blocks.3.o_proj", names: ["model.layers.3.self_attn.o_proj.weight", "blocks.3.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:50:3" },
  { slot: 38, path: "blocks.3.mlp_norm", names: ["model.layers.3.post_attention_layernorm.weight", "blocks.3.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:52:3" },
  { slot: 39, path: "blocks.3.gate_proj", names: ["model.layers.3.mlp.gate_proj.weight", "blocks.3.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:54:3" },
  { slot: 40, path: "blocks.3.up_proj", names: ["model.layers.3.mlp.up_proj.weight", "blocks.3.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:56:3" },
  { slot: 41, path: "blocks.3.down_proj", names: ["model.layers.3.mlp.down_proj.weight", "blocks.3.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:58:3" },
  { slot: 42, path: "blocks.4.attn_norm", names: ["model.layers.4.input_layernorm.weight", "blocks.4.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:42:3" },
  { slot: 43, path: "blocks.4.q_proj", names: ["model.layers.4.self_attn.q_proj.weight", "blocks.4.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:44:3" },
  { slot: 44, path: "blocks.4.k_proj", names: ["model.layers.4.self_attn.k_proj.weight", "blocks.4.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:46:3" },
  { slot: 45, path: "blocks.4.v_proj", names: ["model.layers.4.self_attn.v_proj.weight", "blocks.4.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:48:3" },
  { slot: 46, path: "blocks.4.o_proj", names: ["model.layers.4.self_attn.o_proj.weight", "blocks.4.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:50:3" },
  { slot: 47, path: "blocks.4.mlp_norm", names: ["model.layers.4.post_attention_layernorm.weight", "blocks.4.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:52:3" },
  { slot: 48, path: "blocks.4.gate_proj", names: ["model.layers.4.mlp.gate_proj.weight", "blocks.4.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:54:3" },
  { slot: 49, path: "blocks.4.up_proj", names: ["model.layers.4.mlp.up_proj.weight", "blocks.4.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:56:3" },
  { slot: 50, path: "blocks.4.down_proj", names: ["model.layers.4.mlp.down_proj.weight", "blocks.4.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:58:3" },
  { slot: 51, path: "blocks.5.attn_norm", names: ["model.layers.5.input_layernorm.weight", "blocks.5.attn_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:42:3" },
  { slot: 52, path: "blocks.5.q_proj", names: ["model.layers.5.self_attn.q_proj.weight", "blocks.5.q_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:44:3" },
  { slot: 53, path: "blocks.5.k_proj", names: ["model.layers.5.self_attn.k_proj.weight", "blocks.5.k_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:46:3" },
  { slot: 54, path: "blocks.5.v_proj", names: ["model.layers.5.self_attn.v_proj.weight", "blocks.5.v_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:48:3" },
  { slot: 55, path: "blocks.5.o_proj", names: ["model.layers.5.self_attn.o_proj.weight", "blocks.5.o_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:50:3" },
  { slot: 56, path: "blocks.5.mlp_norm", names: ["model.layers.5.post_attention_layernorm.weight", "blocks.5.mlp_norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:52:3" },
  { slot: 57, path: "blocks.5.gate_proj", names: ["model.layers.5.mlp.gate_proj.weight", "blocks.5.gate_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:54:3" },
  { slot: 58, path: "blocks.5.up_proj", names: ["model.layers.5.mlp.up_proj.weight", "blocks.5.up_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:56:3" },
  { slot: 59, path: "blocks.5.down_proj", names: ["model.layers.5.mlp.down_proj.weight", "blocks.5.down_proj"], role: "base", trainable: false, init: { kind: "normal", std: 0.02 }, at: "examples/words/model.ts:58:3" },
  { slot: 60, path: "norm", names: ["model.norm.weight", "norm"], role: "base", trainable: false, init: { kind: "ones" }, at: "examples/words/model.ts:67:3" },
  { slot: 61, path: "blocks.0.q_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight", "blocks.0.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:44:3" },
  { slot: 62, path: "blocks.0.q_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.q_proj.lora_B.weight", "blocks.0.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:44:3" },
  { slot: 63, path: "blocks.0.k_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.k_proj.lora_A.weight", "blocks.0.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:46:3" },
  { slot: 64, path: "blocks.0.k_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.k_proj.lora_B.weight", "blocks.0.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:46:3" },
  { slot: 65, path: "blocks.0.v_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.v_proj.lora_A.weight", "blocks.0.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:48:3" },
  { slot: 66, path: "blocks.0.v_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.v_proj.lora_B.weight", "blocks.0.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:48:3" },
  { slot: 67, path: "blocks.0.o_proj.lora_A", names: ["base_model.model.model.layers.0.self_attn.o_proj.lora_A.weight", "blocks.0.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:50:3" },
  { slot: 68, path: "blocks.0.o_proj.lora_B", names: ["base_model.model.model.layers.0.self_attn.o_proj.lora_B.weight", "blocks.0.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:50:3" },
  { slot: 69, path: "blocks.0.gate_proj.lora_A", names: ["base_model.model.model.layers.0.mlp.gate_proj.lora_A.weight", "blocks.0.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:54:3" },
  { slot: 70, path: "blocks.0.gate_proj.lora_B", names: ["base_model.model.model.layers.0.mlp.gate_proj.lora_B.weight", "blocks.0.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:54:3" },
  { slot: 71, path: "blocks.0.up_proj.lora_A", names: ["base_model.model.model.layers.0.mlp.up_proj.lora_A.weight", "blocks.0.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:56:3" },
  { slot: 72, path: "blocks.0.up_proj.lora_B", names: ["base_model.model.model.layers.0.mlp.up_proj.lora_B.weight", "blocks.0.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:56:3" },
  { slot: 73, path: "blocks.0.down_proj.lora_A", names: ["base_model.model.model.layers.0.mlp.down_proj.lora_A.weight", "blocks.0.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:58:3" },
  { slot: 74, path: "blocks.0.down_proj.lora_B", names: ["base_model.model.model.layers.0.mlp.down_proj.lora_B.weight", "blocks.0.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:58:3" },
  { slot: 75, path: "blocks.1.q_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.q_proj.lora_A.weight", "blocks.1.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:44:3" },
  { slot: 76, path: "blocks.1.q_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.q_proj.lora_B.weight", "blocks.1.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:44:3" },
  { slot: 77, path: "blocks.1.k_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.k_proj.lora_A.weight", "blocks.1.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:46:3" },
  { slot: 78, path: "blocks.1.k_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.k_proj.lora_B.weight", "blocks.1.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:46:3" },
  { slot: 79, path: "blocks.1.v_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.v_proj.lora_A.weight", "blocks.1.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:48:3" },
  { slot: 80, path: "blocks.1.v_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.v_proj.lora_B.weight", "blocks.1.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:48:3" },
  { slot: 81, path: "blocks.1.o_proj.lora_A", names: ["base_model.model.model.layers.1.self_attn.o_proj.lora_A.weight", "blocks.1.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:50:3" },
  { slot: 82, path: "blocks.1.o_proj.lora_B", names: ["base_model.model.model.layers.1.self_attn.o_proj.lora_B.weight", "blocks.1.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:50:3" },
  { slot: 83, path: "blocks.1.gate_proj.lora_A", names: ["base_model.model.model.layers.1.mlp.gate_proj.lora_A.weight", "blocks.1.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:54:3" },
  { slot: 84, path: "blocks.1.gate_proj.lora_B", names: ["base_model.model.model.layers.1.mlp.gate_proj.lora_B.weight", "blocks.1.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:54:3" },
  { slot: 85, path: "blocks.1.up_proj.lora_A", names: ["base_model.model.model.layers.1.mlp.up_proj.lora_A.weight", "blocks.1.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:56:3" },
  { slot: 86, path: "blocks.1.up_proj.lora_B", names: ["base_model.model.model.layers.1.mlp.up_proj.lora_B.weight", "blocks.1.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:56:3" },
  { slot: 87, path: "blocks.1.down_proj.lora_A", names: ["base_model.model.model.layers.1.mlp.down_proj.lora_A.weight", "blocks.1.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:58:3" },
  { slot: 88, path: "blocks.1.down_proj.lora_B", names: ["base_model.model.model.layers.1.mlp.down_proj.lora_B.weight", "blocks.1.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:58:3" },
  { slot: 89, path: "blocks.2.q_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.q_proj.lora_A.weight", "blocks.2.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:44:3" },
  { slot: 90, path: "blocks.2.q_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.q_proj.lora_B.weight", "blocks.2.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:44:3" },
  { slot: 91, path: "blocks.2.k_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.k_proj.lora_A.weight", "blocks.2.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:46:3" },
  { slot: 92, path: "blocks.2.k_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.k_proj.lora_B.weight", "blocks.2.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:46:3" },
  { slot: 93, path: "blocks.2.v_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.v_proj.lora_A.weight", "blocks.2.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:48:3" },
  { slot: 94, path: "blocks.2.v_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.v_proj.lora_B.weight", "blocks.2.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:48:3" },
  { slot: 95, path: "blocks.2.o_proj.lora_A", names: ["base_model.model.model.layers.2.self_attn.o_proj.lora_A.weight", "blocks.2.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:50:3" },
  { slot: 96, path: "blocks.2.o_proj.lora_B", names: ["base_model.model.model.layers.2.self_attn.o_proj.lora_B.weight", "blocks.2.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:50:3" },
  { slot: 97, path: "blocks.2.gate_proj.lora_A", names: ["base_model.model.model.layers.2.mlp.gate_proj.lora_A.weight", "blocks.2.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:54:3" },
  { slot: 98, path: "blocks.2.gate_proj.lora_B", names: ["base_model.model.model.layers.2.mlp.gate_proj.lora_B.weight", "blocks.2.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:54:3" },
  { slot: 99, path: "blocks.2.up_proj.lora_A", names: ["base_model.model.model.layers.2.mlp.up_proj.lora_A.weight", "blocks.2.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:56:3" },
  { slot: 100, path: "blocks.2.up_proj.lora_B", names: ["base_model.model.model.layers.2.mlp.up_proj.lora_B.weight", "blocks.2.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:56:3" },
  { slot: 101, path: "blocks.2.down_proj.lora_A", names: ["base_model.model.model.layers.2.mlp.down_proj.lora_A.weight", "blocks.2.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:58:3" },
  { slot: 102, path: "blocks.2.down_proj.lora_B", names: ["base_model.model.model.layers.2.mlp.down_proj.lora_B.weight", "blocks.2.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:58:3" },
  { slot: 103, path: "blocks.3.q_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.q_proj.lora_A.weight", "blocks.3.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:44:3" },
  { slot: 104, path: "blocks.3.q_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.q_proj.lora_B.weight", "blocks.3.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:44:3" },
  { slot: 105, path: "blocks.3.k_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.k_proj.lora_A.weight", "blocks.3.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:46:3" },
  { slot: 106, path: "blocks.3.k_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.k_proj.lora_B.weight", "blocks.3.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:46:3" },
  { slot: 107, path: "blocks.3.v_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.v_proj.lora_A.weight", "blocks.3.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:48:3" },
  { slot: 108, path: "blocks.3.v_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.v_proj.lora_B.weight", "blocks.3.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:48:3" },
  { slot: 109, path: "blocks.3.o_proj.lora_A", names: ["base_model.model.model.layers.3.self_attn.o_proj.lora_A.weight", "blocks.3.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:50:3" },
  { slot: 110, path: "blocks.3.o_proj.lora_B", names: ["base_model.model.model.layers.3.self_attn.o_proj.lora_B.weight", "blocks.3.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:50:3" },
  { slot: 111, path: "blocks.3.gate_proj.lora_A", names: ["base_model.model.model.layers.3.mlp.gate_proj.lora_A.weight", "blocks.3.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:54:3" },
  { slot: 112, path: "blocks.3.gate_proj.lora_B", names: ["base_model.model.model.layers.3.mlp.gate_proj.lora_B.weight", "blocks.3.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:54:3" },
  { slot: 113, path: "blocks.3.up_proj.lora_A", names: ["base_model.model.model.layers.3.mlp.up_proj.lora_A.weight", "blocks.3.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:56:3" },
  { slot: 114, path: "blocks.3.up_proj.lora_B", names: ["base_model.model.model.layers.3.mlp.up_proj.lora_B.weight", "blocks.3.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:56:3" },
  { slot: 115, path: "blocks.3.down_proj.lora_A", names: ["base_model.model.model.layers.3.mlp.down_proj.lora_A.weight", "blocks.3.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:58:3" },
  { slot: 116, path: "blocks.3.down_proj.lora_B", names: ["base_model.model.model.layers.3.mlp.down_proj.lora_B.weight", "blocks.3.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:58:3" },
  { slot: 117, path: "blocks.4.q_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.q_proj.lora_A.weight", "blocks.4.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:44:3" },
  { slot: 118, path: "blocks.4.q_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.q_proj.lora_B.weight", "blocks.4.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:44:3" },
  { slot: 119, path: "blocks.4.k_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.k_proj.lora_A.weight", "blocks.4.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:46:3" },
  { slot: 120, path: "blocks.4.k_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.k_proj.lora_B.weight", "blocks.4.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:46:3" },
  { slot: 121, path: "blocks.4.v_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.v_proj.lora_A.weight", "blocks.4.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:48:3" },
  { slot: 122, path: "blocks.4.v_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.v_proj.lora_B.weight", "blocks.4.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:48:3" },
  { slot: 123, path: "blocks.4.o_proj.lora_A", names: ["base_model.model.model.layers.4.self_attn.o_proj.lora_A.weight", "blocks.4.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:50:3" },
  { slot: 124, path: "blocks.4.o_proj.lora_B", names: ["base_model.model.model.layers.4.self_attn.o_proj.lora_B.weight", "blocks.4.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:50:3" },
  { slot: 125, path: "blocks.4.gate_proj.lora_A", names: ["base_model.model.model.layers.4.mlp.gate_proj.lora_A.weight", "blocks.4.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:54:3" },
  { slot: 126, path: "blocks.4.gate_proj.lora_B", names: ["base_model.model.model.layers.4.mlp.gate_proj.lora_B.weight", "blocks.4.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:54:3" },
  { slot: 127, path: "blocks.4.up_proj.lora_A", names: ["base_model.model.model.layers.4.mlp.up_proj.lora_A.weight", "blocks.4.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:56:3" },
  { slot: 128, path: "blocks.4.up_proj.lora_B", names: ["base_model.model.model.layers.4.mlp.up_proj.lora_B.weight", "blocks.4.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:56:3" },
  { slot: 129, path: "blocks.4.down_proj.lora_A", names: ["base_model.model.model.layers.4.mlp.down_proj.lora_A.weight", "blocks.4.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:58:3" },
  { slot: 130, path: "blocks.4.down_proj.lora_B", names: ["base_model.model.model.layers.4.mlp.down_proj.lora_B.weight", "blocks.4.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:58:3" },
  { slot: 131, path: "blocks.5.q_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.q_proj.lora_A.weight", "blocks.5.q_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:44:3" },
  { slot: 132, path: "blocks.5.q_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.q_proj.lora_B.weight", "blocks.5.q_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:44:3" },
  { slot: 133, path: "blocks.5.k_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.k_proj.lora_A.weight", "blocks.5.k_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:46:3" },
  { slot: 134, path: "blocks.5.k_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.k_proj.lora_B.weight", "blocks.5.k_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:46:3" },
  { slot: 135, path: "blocks.5.v_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.v_proj.lora_A.weight", "blocks.5.v_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:48:3" },
  { slot: 136, path: "blocks.5.v_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.v_proj.lora_B.weight", "blocks.5.v_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:48:3" },
  { slot: 137, path: "blocks.5.o_proj.lora_A", names: ["base_model.model.model.layers.5.self_attn.o_proj.lora_A.weight", "blocks.5.o_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:50:3" },
  { slot: 138, path: "blocks.5.o_proj.lora_B", names: ["base_model.model.model.layers.5.self_attn.o_proj.lora_B.weight", "blocks.5.o_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:50:3" },
  { slot: 139, path: "blocks.5.gate_proj.lora_A", names: ["base_model.model.model.layers.5.mlp.gate_proj.lora_A.weight", "blocks.5.gate_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:54:3" },
  { slot: 140, path: "blocks.5.gate_proj.lora_B", names: ["base_model.model.model.layers.5.mlp.gate_proj.lora_B.weight", "blocks.5.gate_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:54:3" },
  { slot: 141, path: "blocks.5.up_proj.lora_A", names: ["base_model.model.model.layers.5.mlp.up_proj.lora_A.weight", "blocks.5.up_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.08838834764831843 }, at: "examples/words/model.ts:56:3" },
  { slot: 142, path: "blocks.5.up_proj.lora_B", names: ["base_model.model.model.layers.5.mlp.up_proj.lora_B.weight", "blocks.5.up_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:56:3" },
  { slot: 143, path: "blocks.5.down_proj.lora_A", names: ["base_model.model.model.layers.5.mlp.down_proj.lora_A.weight", "blocks.5.down_proj.lora_A"], role: "adapter", trainable: true, init: { kind: "uniform", bound: 0.053300179088902604 }, at: "examples/words/model.ts:58:3" },
  { slot: 144, path: "blocks.5.down_proj.lora_B", names: ["base_model.model.model.layers.5.mlp.down_proj.lora_B.weight", "blocks.5.down_proj.lora_B"], role: "adapter", trainable: true, init: { kind: "zeros" }, at: "examples/words/model.ts:58:3" },
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
    "adapter.form": "weight 42",
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
    "starts": 2,
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
