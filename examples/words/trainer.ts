/*
 * Trainer of examples/words/model.ts on wasm, written by Stowage. Do not edit: build it again.
 *
 *   budget     26.00 MiB (27262976)
 *   allocated  25.25 MiB (26476544)  peak at d blocks.5.g map model.ts:82
 *   keep-all   60.25 MiB (63176704)  with every residual kept as it is
 *   minimum    20.69 MiB (21692416)  the smallest budget that would do
 *   LOAD       25.21 MiB (26435392)  most bytes alive at once
 *   H          25.21 MiB (26435392)  equal: nothing lost
 *
 *   weights      6.23 MiB  24.7 %
 *   adapter      0.43 MiB   1.7 %
 *   optimizer    0.86 MiB   3.4 %
 *   inputs       28.3 KiB   0.1 %
 *   activations  9.79 MiB  38.8 %
 *   workspace    7.89 MiB  31.2 %
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

const arena = { buffers: [26476544], bytes: 26476544, packed: 26435392, load: 26435392 };

/** [buffer, byte offset, bytes] */
const at = (buffer: number, offset: number, bytes: number): readonly [number, number, number] => [buffer, offset, bytes];
const a = {
  tokens: at(0, 0, 4096), // tokens i32[8, 128]
  shared_1: at(0, 4096, 1024),
  shared_2: at(0, 5120, 1024),
  shared_3: at(0, 6144, 1024),
  shared_4: at(0, 7168, 1024),
  starts: at(0, 8192, 4096), // starts i32[8, 128]
  rope: at(0, 12288, 16384), // rope f32[128, 16, 2]
  count: at(0, 28672, 4), // count f32[]
  embed: at(0, 28736, 2097152), // embed f32[4096, 128]
  blocks_0_attn_norm: at(0, 2125888, 512), // blocks.0.attn_norm f32[128]
  blocks_0_q_proj: at(0, 2126400, 65536), // blocks.0.q_proj f32[128, 128]
  blocks_0_k_proj: at(0, 2191936, 32768), // blocks.0.k_proj f32[64, 128]
  blocks_0_v_proj: at(0, 2224704, 32768), // blocks.0.v_proj f32[64, 128]
  blocks_0_o_proj: at(0, 2257472, 65536), // blocks.0.o_proj f32[128, 128]
  blocks_0_mlp_norm: at(0, 2323008, 512), // blocks.0.mlp_norm f32[128]
  blocks_0_gate_proj: at(0, 2323520, 180224), // blocks.0.gate_proj f32[352, 128]
  blocks_0_up_proj: at(0, 2503744, 180224), // blocks.0.up_proj f32[352, 128]
  blocks_0_down_proj: at(0, 2683968, 180224), // blocks.0.down_proj f32[128, 352]
  blocks_1_attn_norm: at(0, 2864192, 512), // blocks.1.attn_norm f32[128]
  blocks_1_q_proj: at(0, 2864704, 65536), // blocks.1.q_proj f32[128, 128]
  blocks_1_k_proj: at(0, 2930240, 32768), // blocks.1.k_proj f32[64, 128]
  blocks_1_v_proj: at(0, 2963008, 32768), // blocks.1.v_proj f32[64, 128]
  blocks_1_o_proj: at(0, 2995776, 65536), // blocks.1.o_proj f32[128, 128]
  blocks_1_mlp_norm: at(0, 3061312, 512), // blocks.1.mlp_norm f32[128]
  blocks_1_gate_proj: at(0, 3061824, 180224), // blocks.1.gate_proj f32[352, 128]
  blocks_1_up_proj: at(0, 3242048, 180224), // blocks.1.up_proj f32[352, 128]
  blocks_1_down_proj: at(0, 3422272, 180224), // blocks.1.down_proj f32[128, 352]
  blocks_2_attn_norm: at(0, 3602496, 512), // blocks.2.attn_norm f32[128]
  blocks_2_q_proj: at(0, 3603008, 65536), // blocks.2.q_proj f32[128, 128]
  blocks_2_k_proj: at(0, 3668544, 32768), // blocks.2.k_proj f32[64, 128]
  blocks_2_v_proj: at(0, 3701312, 32768), // blocks.2.v_proj f32[64, 128]
  blocks_2_o_proj: at(0, 3734080, 65536), // blocks.2.o_proj f32[128, 128]
  blocks_2_mlp_norm: at(0, 3799616, 512), // blocks.2.mlp_norm f32[128]
  blocks_2_gate_proj: at(0, 3800128, 180224), // blocks.2.gate_proj f32[352, 128]
  blocks_2_up_proj: at(0, 3980352, 180224), // blocks.2.up_proj f32[352, 128]
  blocks_2_down_proj: at(0, 4160576, 180224), // blocks.2.down_proj f32[128, 352]
  blocks_3_attn_norm: at(0, 4340800, 512), // blocks.3.attn_norm f32[128]
  blocks_3_q_proj: at(0, 4341312, 65536), // blocks.3.q_proj f32[128, 128]
  blocks_3_k_proj: at(0, 4406848, 32768), // blocks.3.k_proj f32[64, 128]
  blocks_3_v_proj: at(0, 4439616, 32768), // blocks.3.v_proj f32[64, 128]
  blocks_3_o_proj: at(0, 4472384, 65536), // blocks.3.o_proj f32[128, 128]
  blocks_3_mlp_norm: at(0, 4537920, 512), // blocks.3.mlp_norm f32[128]
  blocks_3_gate_proj: at(0, 4538432, 180224), // blocks.3.gate_proj f32[352, 128]
  blocks_3_up_proj: at(0, 4718656, 180224), // blocks.3.up_proj f32[352, 128]
  blocks_3_down_proj: at(0, 4898880, 180224), // blocks.3.down_proj f32[128, 352]
  blocks_4_attn_norm: at(0, 5079104, 512), // blocks.4.attn_norm f32[128]
  blocks_4_q_proj: at(0, 5079616, 65536), // blocks.4.q_proj f32[128, 128]
  blocks_4_k_proj: at(0, 5145152, 32768), // blocks.4.k_proj f32[64, 128]
  blocks_4_v_proj: at(0, 5177920, 32768), // blocks.4.v_proj f32[64, 128]
  blocks_4_o_proj: at(0, 5210688, 65536), // blocks.4.o_proj f32[128, 128]
  blocks_4_mlp_norm: at(0, 5276224, 512), // blocks.4.mlp_norm f32[128]
  blocks_4_gate_proj: at(0, 5276736, 180224), // blocks.4.gate_proj f32[352, 128]
  blocks_4_up_proj: at(0, 5456960, 180224), // blocks.4.up_proj f32[352, 128]
  blocks_4_down_proj: at(0, 5637184, 180224), // blocks.4.down_proj f32[128, 352]
  blocks_5_attn_norm: at(0, 5817408, 512), // blocks.5.attn_norm f32[128]
  blocks_5_q_proj: at(0, 5817920, 65536), // blocks.5.q_proj f32[128, 128]
  blocks_5_k_proj: at(0, 5883456, 32768), // blocks.5.k_proj f32[64, 128]
  blocks_5_v_proj: at(0, 5916224, 32768), // blocks.5.v_proj f32[64, 128]
  blocks_5_o_proj: at(0, 5948992, 65536), // blocks.5.o_proj f32[128, 128]
  blocks_5_mlp_norm: at(0, 6014528, 512), // blocks.5.mlp_norm f32[128]
  blocks_5_gate_proj: at(0, 6015040, 180224), // blocks.5.gate_proj f32[352, 128]
  blocks_5_up_proj: at(0, 6195264, 180224), // blocks.5.up_proj f32[352, 128]
  blocks_5_down_proj: at(0, 6375488, 180224), // blocks.5.down_proj f32[128, 352]
  norm: at(0, 6555712, 512), // norm f32[128]
  blocks_0_q_proj_lora_A: at(0, 6556224, 4096), // blocks.0.q_proj.lora_A f32[8, 128]
  blocks_0_q_proj_lora_B: at(0, 6560320, 4096), // blocks.0.q_proj.lora_B f32[128, 8]
  blocks_0_k_proj_lora_A: at(0, 6564416, 4096), // blocks.0.k_proj.lora_A f32[8, 128]
  blocks_0_k_proj_lora_B: at(0, 6568512, 2048), // blocks.0.k_proj.lora_B f32[64, 8]
  blocks_0_v_proj_lora_A: at(0, 6570560, 4096), // blocks.0.v_proj.lora_A f32[8, 128]
  blocks_0_v_proj_lora_B: at(0, 6574656, 2048), // blocks.0.v_proj.lora_B f32[64, 8]
  blocks_0_o_proj_lora_A: at(0, 6576704, 4096), // blocks.0.o_proj.lora_A f32[8, 128]
  blocks_0_o_proj_lora_B: at(0, 6580800, 4096), // blocks.0.o_proj.lora_B f32[128, 8]
  blocks_0_gate_proj_lora_A: at(0, 6584896, 4096), // blocks.0.gate_proj.lora_A f32[8, 128]
  blocks_0_gate_proj_lora_B: at(0, 6588992, 11264), // blocks.0.gate_proj.lora_B f32[352, 8]
  blocks_0_up_proj_lora_A: at(0, 6600256, 4096), // blocks.0.up_proj.lora_A f32[8, 128]
  blocks_0_up_proj_lora_B: at(0, 6604352, 11264), // blocks.0.up_proj.lora_B f32[352, 8]
  blocks_0_down_proj_lora_A: at(0, 6615616, 11264), // blocks.0.down_proj.lora_A f32[8, 352]
  blocks_0_down_proj_lora_B: at(0, 6626880, 4096), // blocks.0.down_proj.lora_B f32[128, 8]
  blocks_1_q_proj_lora_A: at(0, 6630976, 4096), // blocks.1.q_proj.lora_A f32[8, 128]
  blocks_1_q_proj_lora_B: at(0, 6635072, 4096), // blocks.1.q_proj.lora_B f32[128, 8]
  blocks_1_k_proj_lora_A: at(0, 6639168, 4096), // blocks.1.k_proj.lora_A f32[8, 128]
  blocks_1_k_proj_lora_B: at(0, 6643264, 2048), // blocks.1.k_proj.lora_B f32[64, 8]
  blocks_1_v_proj_lora_A: at(0, 6645312, 4096), // blocks.1.v_proj.lora_A f32[8, 128]
  blocks_1_v_proj_lora_B: at(0, 6649408, 2048), // blocks.1.v_proj.lora_B f32[64, 8]
  blocks_1_o_proj_lora_A: at(0, 6651456, 4096), // blocks.1.o_proj.lora_A f32[8, 128]
  blocks_1_o_proj_lora_B: at(0, 6655552, 4096), // blocks.1.o_proj.lora_B f32[128, 8]
  blocks_1_gate_proj_lora_A: at(0, 6659648, 4096), // blocks.1.gate_proj.lora_A f32[8, 128]
  blocks_1_gate_proj_lora_B: at(0, 6663744, 11264), // blocks.1.gate_proj.lora_B f32[352, 8]
  blocks_1_up_proj_lora_A: at(0, 6675008, 4096), // blocks.1.up_proj.lora_A f32[8, 128]
  blocks_1_up_proj_lora_B: at(0, 6679104, 11264), // blocks.1.up_proj.lora_B f32[352, 8]
  blocks_1_down_proj_lora_A: at(0, 6690368, 11264), // blocks.1.down_proj.lora_A f32[8, 352]
  blocks_1_down_proj_lora_B: at(0, 6701632, 4096), // blocks.1.down_proj.lora_B f32[128, 8]
  blocks_2_q_proj_lora_A: at(0, 6705728, 4096), // blocks.2.q_proj.lora_A f32[8, 128]
  blocks_2_q_proj_lora_B: at(0, 6709824, 4096), // blocks.2.q_proj.lora_B f32[128, 8]
  blocks_2_k_proj_lora_A: at(0, 6713920, 4096), // blocks.2.k_proj.lora_A f32[8, 128]
  blocks_2_k_proj_lora_B: at(0, 6718016, 2048), // blocks.2.k_proj.lora_B f32[64, 8]
  blocks_2_v_proj_lora_A: at(0, 6720064, 4096), // blocks.2.v_proj.lora_A f32[8, 128]
  blocks_2_v_proj_lora_B: at(0, 6724160, 2048), // blocks.2.v_proj.lora_B f32[64, 8]
  blocks_2_o_proj_lora_A: at(0, 6726208, 4096), // blocks.2.o_proj.lora_A f32[8, 128]
  blocks_2_o_proj_lora_B: at(0, 6730304, 4096), // blocks.2.o_proj.lora_B f32[128, 8]
  blocks_2_gate_proj_lora_A: at(0, 6734400, 4096), // blocks.2.gate_proj.lora_A f32[8, 128]
  blocks_2_gate_proj_lora_B: at(0, 6738496, 11264), // blocks.2.gate_proj.lora_B f32[352, 8]
  blocks_2_up_proj_lora_A: at(0, 6749760, 4096), // blocks.2.up_proj.lora_A f32[8, 128]
  blocks_2_up_proj_lora_B: at(0, 6753856, 11264), // blocks.2.up_proj.lora_B f32[352, 8]
  blocks_2_down_proj_lora_A: at(0, 6765120, 11264), // blocks.2.down_proj.lora_A f32[8, 352]
  blocks_2_down_proj_lora_B: at(0, 6776384, 4096), // blocks.2.down_proj.lora_B f32[128, 8]
  blocks_3_q_proj_lora_A: at(0, 6780480, 4096), // blocks.3.q_proj.lora_A f32[8, 128]
  blocks_3_q_proj_lora_B: at(0, 6784576, 4096), // blocks.3.q_proj.lora_B f32[128, 8]
  blocks_3_k_proj_lora_A: at(0, 6788672, 4096), // blocks.3.k_proj.lora_A f32[8, 128]
  blocks_3_k_proj_lora_B: at(0, 6792768, 2048), // blocks.3.k_proj.lora_B f32[64, 8]
  blocks_3_v_proj_lora_A: at(0, 6794816, 4096), // blocks.3.v_proj.lora_A f32[8, 128]
  blocks_3_v_proj_lora_B: at(0, 6798912, 2048), // blocks.3.v_proj.lora_B f32[64, 8]
  blocks_3_o_proj_lora_A: at(0, 6800960, 4096), // blocks.3.o_proj.lora_A f32[8, 128]
  blocks_3_o_proj_lora_B: at(0, 6805056, 4096), // blocks.3.o_proj.lora_B f32[128, 8]
  blocks_3_gate_proj_lora_A: at(0, 6809152, 4096), // blocks.3.gate_proj.lora_A f32[8, 128]
  blocks_3_gate_proj_lora_B: at(0, 6813248, 11264), // blocks.3.gate_proj.lora_B f32[352, 8]
  blocks_3_up_proj_lora_A: at(0, 6824512, 4096), // blocks.3.up_proj.lora_A f32[8, 128]
  blocks_3_up_proj_lora_B: at(0, 6828608, 11264), // blocks.3.up_proj.lora_B f32[352, 8]
  blocks_3_down_proj_lora_A: at(0, 6839872, 11264), // blocks.3.down_proj.lora_A f32[8, 352]
  blocks_3_down_proj_lora_B: at(0, 6851136, 4096), // blocks.3.down_proj.lora_B f32[128, 8]
  blocks_4_q_proj_lora_A: at(0, 6855232, 4096), // blocks.4.q_proj.lora_A f32[8, 128]
  blocks_4_q_proj_lora_B: at(0, 6859328, 4096), // blocks.4.q_proj.lora_B f32[128, 8]
  blocks_4_k_proj_lora_A: at(0, 6863424, 4096), // blocks.4.k_proj.lora_A f32[8, 128]
  blocks_4_k_proj_lora_B: at(0, 6867520, 2048), // blocks.4.k_proj.lora_B f32[64, 8]
  blocks_4_v_proj_lora_A: at(0, 6869568, 4096), // blocks.4.v_proj.lora_A f32[8, 128]
  blocks_4_v_proj_lora_B: at(0, 6873664, 2048), // blocks.4.v_proj.lora_B f32[64, 8]
  blocks_4_o_proj_lora_A: at(0, 6875712, 4096), // blocks.4.o_proj.lora_A f32[8, 128]
  blocks_4_o_proj_lora_B: at(0, 6879808, 4096), // blocks.4.o_proj.lora_B f32[128, 8]
  blocks_4_gate_proj_lora_A: at(0, 6883904, 4096), // blocks.4.gate_proj.lora_A f32[8, 128]
  blocks_4_gate_proj_lora_B: at(0, 6888000, 11264), // blocks.4.gate_proj.lora_B f32[352, 8]
  blocks_4_up_proj_lora_A: at(0, 6899264, 4096), // blocks.4.up_proj.lora_A f32[8, 128]
  blocks_4_up_proj_lora_B: at(0, 6903360, 11264), // blocks.4.up_proj.lora_B f32[352, 8]
  blocks_4_down_proj_lora_A: at(0, 6914624, 11264), // blocks.4.down_proj.lora_A f32[8, 352]
  blocks_4_down_proj_lora_B: at(0, 6925888, 4096), // blocks.4.down_proj.lora_B f32[128, 8]
  blocks_5_q_proj_lora_A: at(0, 6929984, 4096), // blocks.5.q_proj.lora_A f32[8, 128]
  blocks_5_q_proj_lora_B: at(0, 6934080, 4096), // blocks.5.q_proj.lora_B f32[128, 8]
  blocks_5_k_proj_lora_A: at(0, 6938176, 4096), // blocks.5.k_proj.lora_A f32[8, 128]
  blocks_5_k_proj_lora_B: at(0, 6942272, 2048), // blocks.5.k_proj.lora_B f32[64, 8]
  blocks_5_v_proj_lora_A: at(0, 6944320, 4096), // blocks.5.v_proj.lora_A f32[8, 128]
  blocks_5_v_proj_lora_B: at(0, 6948416, 2048), // blocks.5.v_proj.lora_B f32[64, 8]
  blocks_5_o_proj_lora_A: at(0, 6950464, 4096), // blocks.5.o_proj.lora_A f32[8, 128]
  blocks_5_o_proj_lora_B: at(0, 6954560, 4096), // blocks.5.o_proj.lora_B f32[128, 8]
  blocks_5_gate_proj_lora_A: at(0, 6958656, 4096), // blocks.5.gate_proj.lora_A f32[8, 128]
  blocks_5_gate_proj_lora_B: at(0, 6962752, 11264), // blocks.5.gate_proj.lora_B f32[352, 8]
  blocks_5_up_proj_lora_A: at(0, 6974016, 4096), // blocks.5.up_proj.lora_A f32[8, 128]
  blocks_5_up_proj_lora_B: at(0, 6978112, 11264), // blocks.5.up_proj.lora_B f32[352, 8]
  blocks_5_down_proj_lora_A: at(0, 6989376, 11264), // blocks.5.down_proj.lora_A f32[8, 352]
  blocks_5_down_proj_lora_B: at(0, 7000640, 4096), // blocks.5.down_proj.lora_B f32[128, 8]
  learningRate: at(0, 7004736, 4), // learningRate f32[]
  biasCorrection1: at(0, 7004800, 4), // biasCorrection1 f32[]
  biasCorrection2: at(0, 7004864, 4), // biasCorrection2 f32[]
  m_of_blocks_0_q_proj_lora_A: at(0, 7004928, 4096), // m of blocks.0.q_proj.lora_A f32[8, 128]
  v_of_blocks_0_q_proj_lora_A: at(0, 7009024, 4096), // v of blocks.0.q_proj.lora_A f32[8, 128]
  m_of_blocks_0_q_proj_lora_B: at(0, 7013120, 4096), // m of blocks.0.q_proj.lora_B f32[128, 8]
  v_of_blocks_0_q_proj_lora_B: at(0, 7017216, 4096), // v of blocks.0.q_proj.lora_B f32[128, 8]
  m_of_blocks_0_k_proj_lora_A: at(0, 7021312, 4096), // m of blocks.0.k_proj.lora_A f32[8, 128]
  v_of_blocks_0_k_proj_lora_A: at(0, 7025408, 4096), // v of blocks.0.k_proj.lora_A f32[8, 128]
  m_of_blocks_0_k_proj_lora_B: at(0, 7029504, 2048), // m of blocks.0.k_proj.lora_B f32[64, 8]
  v_of_blocks_0_k_proj_lora_B: at(0, 7031552, 2048), // v of blocks.0.k_proj.lora_B f32[64, 8]
  m_of_blocks_0_v_proj_lora_A: at(0, 7033600, 4096), // m of blocks.0.v_proj.lora_A f32[8, 128]
  v_of_blocks_0_v_proj_lora_A: at(0, 7037696, 4096), // v of blocks.0.v_proj.lora_A f32[8, 128]
  m_of_blocks_0_v_proj_lora_B: at(0, 7041792, 2048), // m of blocks.0.v_proj.lora_B f32[64, 8]
  v_of_blocks_0_v_proj_lora_B: at(0, 7043840, 2048), // v of blocks.0.v_proj.lora_B f32[64, 8]
  m_of_blocks_0_o_proj_lora_A: at(0, 7045888, 4096), // m of blocks.0.o_proj.lora_A f32[8, 128]
  v_of_blocks_0_o_proj_lora_A: at(0, 7049984, 4096), // v of blocks.0.o_proj.lora_A f32[8, 128]
  m_of_blocks_0_o_proj_lora_B: at(0, 7054080, 4096), // m of blocks.0.o_proj.lora_B f32[128, 8]
  v_of_blocks_0_o_proj_lora_B: at(0, 7058176, 4096), // v of blocks.0.o_proj.lora_B f32[128, 8]
  m_of_blocks_0_gate_proj_lora_A: at(0, 7062272, 4096), // m of blocks.0.gate_proj.lora_A f32[8, 128]
  v_of_blocks_0_gate_proj_lora_A: at(0, 7066368, 4096), // v of blocks.0.gate_proj.lora_A f32[8, 128]
  m_of_blocks_0_gate_proj_lora_B: at(0, 7070464, 11264), // m of blocks.0.gate_proj.lora_B f32[352, 8]
  v_of_blocks_0_gate_proj_lora_B: at(0, 7081728, 11264), // v of blocks.0.gate_proj.lora_B f32[352, 8]
  m_of_blocks_0_up_proj_lora_A: at(0, 7092992, 4096), // m of blocks.0.up_proj.lora_A f32[8, 128]
  v_of_blocks_0_up_proj_lora_A: at(0, 7097088, 4096), // v of blocks.0.up_proj.lora_A f32[8, 128]
  m_of_blocks_0_up_proj_lora_B: at(0, 7101184, 11264), // m of blocks.0.up_proj.lora_B f32[352, 8]
  v_of_blocks_0_up_proj_lora_B: at(0, 7112448, 11264), // v of blocks.0.up_proj.lora_B f32[352, 8]
  m_of_blocks_0_down_proj_lora_A: at(0, 7123712, 11264), // m of blocks.0.down_proj.lora_A f32[8, 352]
  v_of_blocks_0_down_proj_lora_A: at(0, 7134976, 11264), // v of blocks.0.down_proj.lora_A f32[8, 352]
  m_of_blocks_0_down_proj_lora_B: at(0, 7146240, 4096), // m of blocks.0.down_proj.lora_B f32[128, 8]
  v_of_blocks_0_down_proj_lora_B: at(0, 7150336, 4096), // v of blocks.0.down_proj.lora_B f32[128, 8]
  m_of_blocks_1_q_proj_lora_A: at(0, 7154432, 4096), // m of blocks.1.q_proj.lora_A f32[8, 128]
  v_of_blocks_1_q_proj_lora_A: at(0, 7158528, 4096), // v of blocks.1.q_proj.lora_A f32[8, 128]
  m_of_blocks_1_q_proj_lora_B: at(0, 7162624, 4096), // m of blocks.1.q_proj.lora_B f32[128, 8]
  v_of_blocks_1_q_proj_lora_B: at(0, 7166720, 4096), // v of blocks.1.q_proj.lora_B f32[128, 8]
  m_of_blocks_1_k_proj_lora_A: at(0, 7170816, 4096), // m of blocks.1.k_proj.lora_A f32[8, 128]
  v_of_blocks_1_k_proj_lora_A: at(0, 7174912, 4096), // v of blocks.1.k_proj.lora_A f32[8, 128]
  m_of_blocks_1_k_proj_lora_B: at(0, 7179008, 2048), // m of blocks.1.k_proj.lora_B f32[64, 8]
  v_of_blocks_1_k_proj_lora_B: at(0, 7181056, 2048), // v of blocks.1.k_proj.lora_B f32[64, 8]
  m_of_blocks_1_v_proj_lora_A: at(0, 7183104, 4096), // m of blocks.1.v_proj.lora_A f32[8, 128]
  v_of_blocks_1_v_proj_lora_A: at(0, 7187200, 4096), // v of blocks.1.v_proj.lora_A f32[8, 128]
  m_of_blocks_1_v_proj_lora_B: at(0, 7191296, 2048), // m of blocks.1.v_proj.lora_B f32[64, 8]
  v_of_blocks_1_v_proj_lora_B: at(0, 7193344, 2048), // v of blocks.1.v_proj.lora_B f32[64, 8]
  m_of_blocks_1_o_proj_lora_A: at(0, 7195392, 4096), // m of blocks.1.o_proj.lora_A f32[8, 128]
  v_of_blocks_1_o_proj_lora_A: at(0, 7199488, 4096), // v of blocks.1.o_proj.lora_A f32[8, 128]
  m_of_blocks_1_o_proj_lora_B: at(0, 7203584, 4096), // m of blocks.1.o_proj.lora_B f32[128, 8]
  v_of_blocks_1_o_proj_lora_B: at(0, 7207680, 4096), // v of blocks.1.o_proj.lora_B f32[128, 8]
  m_of_blocks_1_gate_proj_lora_A: at(0, 7211776, 4096), // m of blocks.1.gate_proj.lora_A f32[8, 128]
  v_of_blocks_1_gate_proj_lora_A: at(0, 7215872, 4096), // v of blocks.1.gate_proj.lora_A f32[8, 128]
  m_of_blocks_1_gate_proj_lora_B: at(0, 7219968, 11264), // m of blocks.1.gate_proj.lora_B f32[352, 8]
  v_of_blocks_1_gate_proj_lora_B: at(0, 7231232, 11264), // v of blocks.1.gate_proj.lora_B f32[352, 8]
  m_of_blocks_1_up_proj_lora_A: at(0, 7242496, 4096), // m of blocks.1.up_proj.lora_A f32[8, 128]
  v_of_blocks_1_up_proj_lora_A: at(0, 7246592, 4096), // v of blocks.1.up_proj.lora_A f32[8, 128]
  m_of_blocks_1_up_proj_lora_B: at(0, 7250688, 11264), // m of blocks.1.up_proj.lora_B f32[352, 8]
  v_of_blocks_1_up_proj_lora_B: at(0, 7261952, 11264), // v of blocks.1.up_proj.lora_B f32[352, 8]
  m_of_blocks_1_down_proj_lora_A: at(0, 7273216, 11264), // m of blocks.1.down_proj.lora_A f32[8, 352]
  v_of_blocks_1_down_proj_lora_A: at(0, 7284480, 11264), // v of blocks.1.down_proj.lora_A f32[8, 352]
  m_of_blocks_1_down_proj_lora_B: at(0, 7295744, 4096), // m of blocks.1.down_proj.lora_B f32[128, 8]
  v_of_blocks_1_down_proj_lora_B: at(0, 7299840, 4096), // v of blocks.1.down_proj.lora_B f32[128, 8]
  m_of_blocks_2_q_proj_lora_A: at(0, 7303936, 4096), // m of blocks.2.q_proj.lora_A f32[8, 128]
  v_of_blocks_2_q_proj_lora_A: at(0, 7308032, 4096), // v of blocks.2.q_proj.lora_A f32[8, 128]
  m_of_blocks_2_q_proj_lora_B: at(0, 7312128, 4096), // m of blocks.2.q_proj.lora_B f32[128, 8]
  v_of_blocks_2_q_proj_lora_B: at(0, 7316224, 4096), // v of blocks.2.q_proj.lora_B f32[128, 8]
  m_of_blocks_2_k_proj_lora_A: at(0, 7320320, 4096), // m of blocks.2.k_proj.lora_A f32[8, 128]
  v_of_blocks_2_k_proj_lora_A: at(0, 7324416, 4096), // v of blocks.2.k_proj.lora_A f32[8, 128]
  m_of_blocks_2_k_proj_lora_B: at(0, 7328512, 2048), // m of blocks.2.k_proj.lora_B f32[64, 8]
  v_of_blocks_2_k_proj_lora_B: at(0, 7330560, 2048), // v of blocks.2.k_proj.lora_B f32[64, 8]
  m_of_blocks_2_v_proj_lora_A: at(0, 7332608, 4096), // m of blocks.2.v_proj.lora_A f32[8, 128]
  v_of_blocks_2_v_proj_lora_A: at(0, 7336704, 4096), // v of blocks.2.v_proj.lora_A f32[8, 128]
  m_of_blocks_2_v_proj_lora_B: at(0, 7340800, 2048), // m of blocks.2.v_proj.lora_B f32[64, 8]
  v_of_blocks_2_v_proj_lora_B: at(0, 7342848, 2048), // v of blocks.2.v_proj.lora_B f32[64, 8]
  m_of_blocks_2_o_proj_lora_A: at(0, 7344896, 4096), // m of blocks.2.o_proj.lora_A f32[8, 128]
  v_of_blocks_2_o_proj_lora_A: at(0, 7348992, 4096), // v of blocks.2.o_proj.lora_A f32[8, 128]
  m_of_blocks_2_o_proj_lora_B: at(0, 7353088, 4096), // m of blocks.2.o_proj.lora_B f32[128, 8]
  v_of_blocks_2_o_proj_lora_B: at(0, 7357184, 4096), // v of blocks.2.o_proj.lora_B f32[128, 8]
  m_of_blocks_2_gate_proj_lora_A: at(0, 7361280, 4096), // m of blocks.2.gate_proj.lora_A f32[8, 128]
  v_of_blocks_2_gate_proj_lora_A: at(0, 7365376, 4096), // v of blocks.2.gate_proj.lora_A f32[8, 128]
  m_of_blocks_2_gate_proj_lora_B: at(0, 7369472, 11264), // m of blocks.2.gate_proj.lora_B f32[352, 8]
  v_of_blocks_2_gate_proj_lora_B: at(0, 7380736, 11264), // v of blocks.2.gate_proj.lora_B f32[352, 8]
  m_of_blocks_2_up_proj_lora_A: at(0, 7392000, 4096), // m of blocks.2.up_proj.lora_A f32[8, 128]
  v_of_blocks_2_up_proj_lora_A: at(0, 7396096, 4096), // v of blocks.2.up_proj.lora_A f32[8, 128]
  m_of_blocks_2_up_proj_lora_B: at(0, 7400192, 11264), // m of blocks.2.up_proj.lora_B f32[352, 8]
  v_of_blocks_2_up_proj_lora_B: at(0, 7411456, 11264), // v of blocks.2.up_proj.lora_B f32[352, 8]
  m_of_blocks_2_down_proj_lora_A: at(0, 7422720, 11264), // m of blocks.2.down_proj.lora_A f32[8, 352]
  v_of_blocks_2_down_proj_lora_A: at(0, 7433984, 11264), // v of blocks.2.down_proj.lora_A f32[8, 352]
  m_of_blocks_2_down_proj_lora_B: at(0, 7445248, 4096), // m of blocks.2.down_proj.lora_B f32[128, 8]
  v_of_blocks_2_down_proj_lora_B: at(0, 7449344, 4096), // v of blocks.2.down_proj.lora_B f32[128, 8]
  m_of_blocks_3_q_proj_lora_A: at(0, 7453440, 4096), // m of blocks.3.q_proj.lora_A f32[8, 128]
  v_of_blocks_3_q_proj_lora_A: at(0, 7457536, 4096), // v of blocks.3.q_proj.lora_A f32[8, 128]
  m_of_blocks_3_q_proj_lora_B: at(0, 7461632, 4096), // m of blocks.3.q_proj.lora_B f32[128, 8]
  v_of_blocks_3_q_proj_lora_B: at(0, 7465728, 4096), // v of blocks.3.q_proj.lora_B f32[128, 8]
  m_of_blocks_3_k_proj_lora_A: at(0, 7469824, 4096), // m of blocks.3.k_proj.lora_A f32[8, 128]
  v_of_blocks_3_k_proj_lora_A: at(0, 7473920, 4096), // v of blocks.3.k_proj.lora_A f32[8, 128]
  m_of_blocks_3_k_proj_lora_B: at(0, 7478016, 2048), // m of blocks.3.k_proj.lora_B f32[64, 8]
  v_of_blocks_3_k_proj_lora_B: at(0, 7480064, 2048), // v of blocks.3.k_proj.lora_B f32[64, 8]
  m_of_blocks_3_v_proj_lora_A: at(0, 7482112, 4096), // m of blocks.3.v_proj.lora_A f32[8, 128]
  v_of_blocks_3_v_proj_lora_A: at(0, 7486208, 4096), // v of blocks.3.v_proj.lora_A f32[8, 128]
  m_of_blocks_3_v_proj_lora_B: at(0, 7490304, 2048), // m of blocks.3.v_proj.lora_B f32[64, 8]
  v_of_blocks_3_v_proj_lora_B: at(0, 7492352, 2048), // v of blocks.3.v_proj.lora_B f32[64, 8]
  m_of_blocks_3_o_proj_lora_A: at(0, 7494400, 4096), // m of blocks.3.o_proj.lora_A f32[8, 128]
  v_of_blocks_3_o_proj_lora_A: at(0, 7498496, 4096), // v of blocks.3.o_proj.lora_A f32[8, 128]
  m_of_blocks_3_o_proj_lora_B: at(0, 7502592, 4096), // m of blocks.3.o_proj.lora_B f32[128, 8]
  v_of_blocks_3_o_proj_lora_B: at(0, 7506688, 4096), // v of blocks.3.o_proj.lora_B f32[128, 8]
  m_of_blocks_3_gate_proj_lora_A: at(0, 7510784, 4096), // m of blocks.3.gate_proj.lora_A f32[8, 128]
  v_of_blocks_3_gate_proj_lora_A: at(0, 7514880, 4096), // v of blocks.3.gate_proj.lora_A f32[8, 128]
  m_of_blocks_3_gate_proj_lora_B: at(0, 7518976, 11264), // m of blocks.3.gate_proj.lora_B f32[352, 8]
  v_of_blocks_3_gate_proj_lora_B: at(0, 7530240, 11264), // v of blocks.3.gate_proj.lora_B f32[352, 8]
  m_of_blocks_3_up_proj_lora_A: at(0, 7541504, 4096), // m of blocks.3.up_proj.lora_A f32[8, 128]
  v_of_blocks_3_up_proj_lora_A: at(0, 7545600, 4096), // v of blocks.3.up_proj.lora_A f32[8, 128]
  m_of_blocks_3_up_proj_lora_B: at(0, 7549696, 11264), // m of blocks.3.up_proj.lora_B f32[352, 8]
  v_of_blocks_3_up_proj_lora_B: at(0, 7560960, 11264), // v of blocks.3.up_proj.lora_B f32[352, 8]
  m_of_blocks_3_down_proj_lora_A: at(0, 7572224, 11264), // m of blocks.3.down_proj.lora_A f32[8, 352]
  v_of_blocks_3_down_proj_lora_A: at(0, 7583488, 11264), // v of blocks.3.down_proj.lora_A f32[8, 352]
  m_of_blocks_3_down_proj_lora_B: at(0, 7594752, 4096), // m of blocks.3.down_proj.lora_B f32[128, 8]
  v_of_blocks_3_down_proj_lora_B: at(0, 7598848, 4096), // v of blocks.3.down_proj.lora_B f32[128, 8]
  m_of_blocks_4_q_proj_lora_A: at(0, 7602944, 4096), // m of blocks.4.q_proj.lora_A f32[8, 128]
  v_of_blocks_4_q_proj_lora_A: at(0, 7607040, 4096), // v of blocks.4.q_proj.lora_A f32[8, 128]
  m_of_blocks_4_q_proj_lora_B: at(0, 7611136, 4096), // m of blocks.4.q_proj.lora_B f32[128, 8]
  v_of_blocks_4_q_proj_lora_B: at(0, 7615232, 4096), // v of blocks.4.q_proj.lora_B f32[128, 8]
  m_of_blocks_4_k_proj_lora_A: at(0, 7619328, 4096), // m of blocks.4.k_proj.lora_A f32[8, 128]
  v_of_blocks_4_k_proj_lora_A: at(0, 7623424, 4096), // v of blocks.4.k_proj.lora_A f32[8, 128]
  m_of_blocks_4_k_proj_lora_B: at(0, 7627520, 2048), // m of blocks.4.k_proj.lora_B f32[64, 8]
  v_of_blocks_4_k_proj_lora_B: at(0, 7629568, 2048), // v of blocks.4.k_proj.lora_B f32[64, 8]
  m_of_blocks_4_v_proj_lora_A: at(0, 7631616, 4096), // m of blocks.4.v_proj.lora_A f32[8, 128]
  v_of_blocks_4_v_proj_lora_A: at(0, 7635712, 4096), // v of blocks.4.v_proj.lora_A f32[8, 128]
  m_of_blocks_4_v_proj_lora_B: at(0, 7639808, 2048), // m of blocks.4.v_proj.lora_B f32[64, 8]
  v_of_blocks_4_v_proj_lora_B: at(0, 7641856, 2048), // v of blocks.4.v_proj.lora_B f32[64, 8]
  m_of_blocks_4_o_proj_lora_A: at(0, 7643904, 4096), // m of blocks.4.o_proj.lora_A f32[8, 128]
  v_of_blocks_4_o_proj_lora_A: at(0, 7648000, 4096), // v of blocks.4.o_proj.lora_A f32[8, 128]
  m_of_blocks_4_o_proj_lora_B: at(0, 7652096, 4096), // m of blocks.4.o_proj.lora_B f32[128, 8]
  v_of_blocks_4_o_proj_lora_B: at(0, 7656192, 4096), // v of blocks.4.o_proj.lora_B f32[128, 8]
  m_of_blocks_4_gate_proj_lora_A: at(0, 7660288, 4096), // m of blocks.4.gate_proj.lora_A f32[8, 128]
  v_of_blocks_4_gate_proj_lora_A: at(0, 7664384, 4096), // v of blocks.4.gate_proj.lora_A f32[8, 128]
  m_of_blocks_4_gate_proj_lora_B: at(0, 7668480, 11264), // m of blocks.4.gate_proj.lora_B f32[352, 8]
  v_of_blocks_4_gate_proj_lora_B: at(0, 7679744, 11264), // v of blocks.4.gate_proj.lora_B f32[352, 8]
  m_of_blocks_4_up_proj_lora_A: at(0, 7691008, 4096), // m of blocks.4.up_proj.lora_A f32[8, 128]
  v_of_blocks_4_up_proj_lora_A: at(0, 7695104, 4096), // v of blocks.4.up_proj.lora_A f32[8, 128]
  m_of_blocks_4_up_proj_lora_B: at(0, 7699200, 11264), // m of blocks.4.up_proj.lora_B f32[352, 8]
  v_of_blocks_4_up_proj_lora_B: at(0, 7710464, 11264), // v of blocks.4.up_proj.lora_B f32[352, 8]
  m_of_blocks_4_down_proj_lora_A: at(0, 7721728, 11264), // m of blocks.4.down_proj.lora_A f32[8, 352]
  v_of_blocks_4_down_proj_lora_A: at(0, 7732992, 11264), // v of blocks.4.down_proj.lora_A f32[8, 352]
  m_of_blocks_4_down_proj_lora_B: at(0, 7744256, 4096), // m of blocks.4.down_proj.lora_B f32[128, 8]
  v_of_blocks_4_down_proj_lora_B: at(0, 7748352, 4096), // v of blocks.4.down_proj.lora_B f32[128, 8]
  m_of_blocks_5_q_proj_lora_A: at(0, 7752448, 4096), // m of blocks.5.q_proj.lora_A f32[8, 128]
  v_of_blocks_5_q_proj_lora_A: at(0, 7756544, 4096), // v of blocks.5.q_proj.lora_A f32[8, 128]
  m_of_blocks_5_q_proj_lora_B: at(0, 7760640, 4096), // m of blocks.5.q_proj.lora_B f32[128, 8]
  v_of_blocks_5_q_proj_lora_B: at(0, 7764736, 4096), // v of blocks.5.q_proj.lora_B f32[128, 8]
  m_of_blocks_5_k_proj_lora_A: at(0, 7768832, 4096), // m of blocks.5.k_proj.lora_A f32[8, 128]
  v_of_blocks_5_k_proj_lora_A: at(0, 7772928, 4096), // v of blocks.5.k_proj.lora_A f32[8, 128]
  m_of_blocks_5_k_proj_lora_B: at(0, 7777024, 2048), // m of blocks.5.k_proj.lora_B f32[64, 8]
  v_of_blocks_5_k_proj_lora_B: at(0, 7779072, 2048), // v of blocks.5.k_proj.lora_B f32[64, 8]
  m_of_blocks_5_v_proj_lora_A: at(0, 7781120, 4096), // m of blocks.5.v_proj.lora_A f32[8, 128]
  v_of_blocks_5_v_proj_lora_A: at(0, 7785216, 4096), // v of blocks.5.v_proj.lora_A f32[8, 128]
  m_of_blocks_5_v_proj_lora_B: at(0, 7789312, 2048), // m of blocks.5.v_proj.lora_B f32[64, 8]
  v_of_blocks_5_v_proj_lora_B: at(0, 7791360, 2048), // v of blocks.5.v_proj.lora_B f32[64, 8]
  m_of_blocks_5_o_proj_lora_A: at(0, 7793408, 4096), // m of blocks.5.o_proj.lora_A f32[8, 128]
  v_of_blocks_5_o_proj_lora_A: at(0, 7797504, 4096), // v of blocks.5.o_proj.lora_A f32[8, 128]
  m_of_blocks_5_o_proj_lora_B: at(0, 7801600, 4096), // m of blocks.5.o_proj.lora_B f32[128, 8]
  v_of_blocks_5_o_proj_lora_B: at(0, 7805696, 4096), // v of blocks.5.o_proj.lora_B f32[128, 8]
  m_of_blocks_5_gate_proj_lora_A: at(0, 7809792, 4096), // m of blocks.5.gate_proj.lora_A f32[8, 128]
  v_of_blocks_5_gate_proj_lora_A: at(0, 7813888, 4096), // v of blocks.5.gate_proj.lora_A f32[8, 128]
  m_of_blocks_5_gate_proj_lora_B: at(0, 7817984, 11264), // m of blocks.5.gate_proj.lora_B f32[352, 8]
  v_of_blocks_5_gate_proj_lora_B: at(0, 7829248, 11264), // v of blocks.5.gate_proj.lora_B f32[352, 8]
  m_of_blocks_5_up_proj_lora_A: at(0, 7840512, 4096), // m of blocks.5.up_proj.lora_A f32[8, 128]
  v_of_blocks_5_up_proj_lora_A: at(0, 7844608, 4096), // v of blocks.5.up_proj.lora_A f32[8, 128]
  m_of_blocks_5_up_proj_lora_B: at(0, 7848704, 11264), // m of blocks.5.up_proj.lora_B f32[352, 8]
  v_of_blocks_5_up_proj_lora_B: at(0, 7859968, 11264), // v of blocks.5.up_proj.lora_B f32[352, 8]
  m_of_blocks_5_down_proj_lora_A: at(0, 7871232, 11264), // m of blocks.5.down_proj.lora_A f32[8, 352]
  v_of_blocks_5_down_proj_lora_A: at(0, 7882496, 11264), // v of blocks.5.down_proj.lora_A f32[8, 352]
  m_of_blocks_5_down_proj_lora_B: at(0, 7893760, 4096), // m of blocks.5.down_proj.lora_B f32[128, 8]
  v_of_blocks_5_down_proj_lora_B: at(0, 7897856, 4096), // v of blocks.5.down_proj.lora_B f32[128, 8]
  shared_5: at(0, 7901952, 1024),
  shared_6: at(0, 7901952, 4096), // workspace u32[1024]; then d blocks.0.q_proj.lora_A f32[8, 128]; then rows f32[8, 128]
  workspace: at(0, 7901952, 11264), // workspace u32[2816]
  shared_7: at(0, 7901952, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]; then blocks.0.linear(gate_proj) low f32[8, 128, 8]; then 10 more
  workspace_2: at(0, 7901952, 65536), // workspace u32[16384]
  workspace_3: at(0, 7901952, 180224), // workspace u32[45056]
  shared_8: at(0, 7901952, 524288), // x f32[8, 128, 128]; then blocks.0.x f32[8, 128, 128]; then blocks.1.x f32[8, 128, 128]; then 4 more
  shared_9: at(0, 7901952, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.1.linear(gate_proj) f32[8, 128, 352]; then blocks.2.linear(gate_proj) f32[8, 128, 352]; then 3 more
  shared_10: at(0, 7902976, 1024),
  shared_11: at(0, 7904000, 1024),
  shared_12: at(0, 7905024, 1024),
  shared_13: at(0, 7906048, 4), // gradientNorm f32[]; then Σg² f32[]; then loss f32[]
  workspace_4: at(0, 7906048, 4194304), // workspace u32[1048576]
  shared_14: at(0, 7906112, 4), // Σg² f32[]; then crossEntropy f32[]
  g: at(0, 7906176, 4), // Σg² f32[]
  g_2: at(0, 7906240, 4), // Σg² f32[]
  g_3: at(0, 7906304, 4), // Σg² f32[]
  g_4: at(0, 7906368, 4), // Σg² f32[]
  g_5: at(0, 7906432, 4), // Σg² f32[]
  g_6: at(0, 7906496, 4), // Σg² f32[]
  g_7: at(0, 7906560, 4), // Σg² f32[]
  g_8: at(0, 7906624, 4), // Σg² f32[]
  g_9: at(0, 7906688, 4), // Σg² f32[]
  g_10: at(0, 7906752, 4), // Σg² f32[]
  g_11: at(0, 7906816, 4), // Σg² f32[]
  g_12: at(0, 7906880, 4), // Σg² f32[]
  g_13: at(0, 7906944, 4), // Σg² f32[]
  g_14: at(0, 7907008, 4), // Σg² f32[]
  g_15: at(0, 7907072, 4), // Σg² f32[]
  g_16: at(0, 7907136, 4), // Σg² f32[]
  g_17: at(0, 7907200, 4), // Σg² f32[]
  g_18: at(0, 7907264, 4), // Σg² f32[]
  g_19: at(0, 7907328, 4), // Σg² f32[]
  g_20: at(0, 7907392, 4), // Σg² f32[]
  g_21: at(0, 7907456, 4), // Σg² f32[]
  g_22: at(0, 7907520, 4), // Σg² f32[]
  g_23: at(0, 7907584, 4), // Σg² f32[]
  g_24: at(0, 7907648, 4), // Σg² f32[]
  g_25: at(0, 7907712, 4), // Σg² f32[]
  g_26: at(0, 7907776, 4), // Σg² f32[]
  g_27: at(0, 7907840, 4), // Σg² f32[]
  g_28: at(0, 7907904, 4), // Σg² f32[]
  g_29: at(0, 7907968, 4), // Σg² f32[]
  g_30: at(0, 7908032, 4), // Σg² f32[]
  g_31: at(0, 7908096, 4), // Σg² f32[]
  g_32: at(0, 7908160, 4), // Σg² f32[]
  g_33: at(0, 7908224, 4), // Σg² f32[]
  g_34: at(0, 7908288, 4), // Σg² f32[]
  g_35: at(0, 7908352, 4), // Σg² f32[]
  g_36: at(0, 7908416, 4), // Σg² f32[]
  g_37: at(0, 7908480, 4), // Σg² f32[]
  g_38: at(0, 7908544, 4), // Σg² f32[]
  g_39: at(0, 7908608, 4), // Σg² f32[]
  g_40: at(0, 7908672, 4), // Σg² f32[]
  g_41: at(0, 7908736, 4), // Σg² f32[]
  g_42: at(0, 7908800, 4), // Σg² f32[]
  g_43: at(0, 7908864, 4), // Σg² f32[]
  g_44: at(0, 7908928, 4), // Σg² f32[]
  g_45: at(0, 7908992, 4), // Σg² f32[]
  g_46: at(0, 7909056, 4), // Σg² f32[]
  g_47: at(0, 7909120, 4), // Σg² f32[]
  g_48: at(0, 7909184, 4), // Σg² f32[]
  g_49: at(0, 7909248, 4), // Σg² f32[]
  g_50: at(0, 7909312, 4), // Σg² f32[]
  g_51: at(0, 7909376, 4), // Σg² f32[]
  g_52: at(0, 7909440, 4), // Σg² f32[]
  g_53: at(0, 7909504, 4), // Σg² f32[]
  g_54: at(0, 7909568, 4), // Σg² f32[]
  g_55: at(0, 7909632, 4), // Σg² f32[]
  g_56: at(0, 7909696, 4), // Σg² f32[]
  g_57: at(0, 7909760, 4), // Σg² f32[]
  g_58: at(0, 7909824, 4), // Σg² f32[]
  g_59: at(0, 7909888, 4), // Σg² f32[]
  g_60: at(0, 7909952, 4), // Σg² f32[]
  g_61: at(0, 7910016, 4), // Σg² f32[]
  g_62: at(0, 7910080, 4), // Σg² f32[]
  g_63: at(0, 7910144, 4), // Σg² f32[]
  g_64: at(0, 7910208, 4), // Σg² f32[]
  g_65: at(0, 7910272, 4), // Σg² f32[]
  g_66: at(0, 7910336, 4), // Σg² f32[]
  g_67: at(0, 7910400, 4), // Σg² f32[]
  g_68: at(0, 7910464, 4), // Σg² f32[]
  g_69: at(0, 7910528, 4), // Σg² f32[]
  g_70: at(0, 7910592, 4), // Σg² f32[]
  g_71: at(0, 7910656, 4), // Σg² f32[]
  g_72: at(0, 7910720, 4), // Σg² f32[]
  g_73: at(0, 7910784, 4), // Σg² f32[]
  g_74: at(0, 7910848, 4), // Σg² f32[]
  g_75: at(0, 7910912, 4), // Σg² f32[]
  g_76: at(0, 7910976, 4), // Σg² f32[]
  g_77: at(0, 7911040, 4), // Σg² f32[]
  g_78: at(0, 7911104, 4), // Σg² f32[]
  g_79: at(0, 7911168, 4), // Σg² f32[]
  g_80: at(0, 7911232, 4), // Σg² f32[]
  g_81: at(0, 7911296, 4), // Σg² f32[]
  g_82: at(0, 7911360, 4), // Σg² f32[]
  g_83: at(0, 7911424, 4), // Σg² f32[]
  workspace_5: at(0, 7934720, 4096), // workspace u32[1024]
  workspace_6: at(0, 7934720, 11264), // workspace u32[2816]
  shared_15: at(0, 7934720, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then 13 more
  d_blocks_0_q_proj_lora_B: at(0, 7967488, 4096), // d blocks.0.q_proj.lora_B f32[128, 8]
  shared_16: at(0, 7967488, 32768), // matmul f32[1024, 8]; then d blocks.0.linear(k_proj) low f32[8, 128, 8]
  shared_17: at(0, 7967488, 262144), // blocks.0.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.0.splitHeads f32[8, 128, 2, 32]
  d_blocks_0_k_proj_lora_A: at(0, 8000256, 4096), // d blocks.0.k_proj.lora_A f32[8, 128]
  d_blocks_0_linear_v_proj_low: at(0, 8000256, 32768), // d blocks.0.linear(v_proj) low f32[8, 128, 8]
  d_blocks_0_v_proj_lora_A: at(0, 8229632, 4096), // d blocks.0.v_proj.lora_A f32[8, 128]
  blocks_0_linear_v_proj_low: at(0, 8229632, 32768), // blocks.0.linear(v_proj) low f32[8, 128, 8]
  blocks_0_h: at(0, 8229632, 524288), // blocks.0.h f32[8, 128, 128]
  d_blocks_0_k_proj_lora_B: at(0, 8233728, 2048), // d blocks.0.k_proj.lora_B f32[64, 8]
  shared_18: at(0, 8262400, 1024),
  workspace_7: at(0, 8262400, 2048), // workspace u32[512]
  shared_19: at(0, 8262400, 4096), // rows f32[8, 128]; then workspace u32[1024]
  blocks_0_linear_v_proj_high: at(0, 8262400, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]
  attention: at(0, 8262400, 524288), // attention f32[8, 128, 4, 32]
  shared_20: at(0, 8263424, 1024),
  shared_21: at(0, 8264448, 1024),
  shared_22: at(0, 8265472, 1024),
  loss: at(0, 8266496, 4), // loss f32[]
  shared_23: at(0, 8266560, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_0_h_2: at(0, 8266560, 524288), // blocks.0.h f32[8, 128, 128]
  blocks_0_a: at(0, 8299328, 524288), // blocks.0.a f32[8, 128, 128]
  blocks_5_linear_down_proj_low: at(0, 8426240, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]
  workspace_8: at(0, 8426240, 74752), // workspace u32[18688]
  workspace_9: at(0, 8426240, 180224), // workspace u32[45056]
  shared_24: at(0, 8426240, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]; then blocks.1.linear(v_proj) high f32[8, 128, 64]; then blocks.2.linear(v_proj) high f32[8, 128, 64]; then 3 more
  shared_25: at(0, 8426240, 524288), // blocks.0.h f32[8, 128, 128]; then blocks.0.linear(o_proj) base f32[8, 128, 128]; then blocks.0.linear(down_proj) base f32[8, 128, 128]; then 15 more
  workspace_10: at(0, 8459008, 11264), // workspace u32[2816]
  shared_26: at(0, 8500992, 16384), // blocks.0.attention f32[8, 4, 128]; then blocks.1.attention f32[8, 4, 128]; then blocks.2.attention f32[8, 4, 128]; then 3 more
  workspace_11: at(0, 8524544, 2048), // workspace u32[512]
  shared_27: at(0, 8688384, 32768), // blocks.0.linear(v_proj) low f32[8, 128, 8]; then blocks.1.linear(v_proj) low f32[8, 128, 8]; then blocks.2.linear(v_proj) low f32[8, 128, 8]; then 3 more
  shared_28: at(0, 8688384, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]; then blocks.1.linear(v_proj) f32[8, 128, 64]; then blocks.2.linear(v_proj) f32[8, 128, 64]; then 3 more
  workspace_12: at(0, 8721152, 2048), // workspace u32[512]
  workspace_13: at(0, 8753920, 2048), // workspace u32[512]
  shared_29: at(0, 8753920, 32768), // blocks.0.linear(k_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.0.linear(v_proj) low f32[8, 128, 8]
  workspace_14: at(0, 8786688, 4096), // workspace u32[1024]
  blocks_0_attention: at(0, 8786688, 16384), // blocks.0.attention f32[8, 4, 128]
  blocks_0_linear_o_proj_low: at(0, 8786688, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]
  shared_30: at(0, 8790848, 524288), // d blocks.0.a f32[8, 128, 128]; then d rope f32[8, 128, 4, 32]
  workspace_15: at(0, 8819456, 4096), // workspace u32[1024]
  shared_31: at(0, 8823616, 32768), // blocks.0.linear(gate_proj) low f32[8, 128, 8]; then d blocks.0.linear(gate_proj) low f32[8, 128, 8]
  workspace_16: at(0, 8823616, 180224), // workspace u32[45056]
  shared_32: at(0, 8823616, 524288), // x f32[8, 128, 128]; then d blocks.0.m f32[8, 128, 128]
  workspace_17: at(0, 8856384, 4096), // workspace u32[1024]
  workspace_18: at(0, 8856384, 11264), // workspace u32[2816]
  shared_33: at(0, 8856384, 32768), // blocks.0.linear(gate_proj) low f32[8, 128, 8]; then blocks.0.linear(up_proj) low f32[8, 128, 8]; then d blocks.0.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_19: at(0, 8889152, 11264), // workspace u32[2816]
  shared_34: at(0, 8889152, 32768), // blocks.0.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_20: at(0, 8889152, 180224), // workspace u32[45056]
  shared_35: at(0, 8889152, 1441792), // blocks.0.linear(gate_proj) f32[8, 128, 352]; then blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_0_linear_down_proj_low: at(0, 8921920, 32768), // blocks.0.linear(down_proj) low f32[8, 128, 8]
  blocks_0_x: at(0, 8921920, 524288), // blocks.0.x f32[8, 128, 128]
  shared_36: at(0, 8950528, 32768), // blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(o_proj) low f32[8, 128, 8]; then blocks.2.linear(o_proj) low f32[8, 128, 8]; then 4 more
  workspace_21: at(0, 8950528, 65536), // workspace u32[16384]
  shared_37: at(0, 8950528, 524288), // blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then blocks.0.linear(o_proj) high f32[8, 128, 128]; then 16 more
  workspace_22: at(0, 8983296, 4096), // workspace u32[1024]
  shared_38: at(0, 9315136, 524288), // x f32[8, 128, 128]; then blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then d blocks.0.splitHeads f32[8, 128, 4, 32]
  shared_39: at(0, 9343744, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then 9 more
  shared_40: at(0, 9347904, 524288), // blocks.0.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then blocks.0.linear(o_proj) base f32[8, 128, 128]; then d blocks.0.a f32[8, 128, 128]
  shared_41: at(0, 9446208, 32768), // blocks.1.linear(q_proj) low f32[8, 128, 8]; then d blocks.1.linear(q_proj) low f32[8, 128, 8]
  workspace_23: at(0, 9446208, 65536), // workspace u32[16384]
  blocks_0_linear_down_proj_base: at(0, 9446208, 524288), // blocks.0.linear(down_proj) base f32[8, 128, 128]
  shared_42: at(0, 9474816, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(o_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  workspace_24: at(0, 9474816, 65536), // workspace u32[16384]
  shared_43: at(0, 9474816, 262144), // blocks.0.linear(k_proj) base f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]; then blocks.1.linear(k_proj) base f32[8, 128, 64]; then 9 more
  shared_44: at(0, 9474816, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then blocks.1.linear(q_proj) high f32[8, 128, 128]; then 4 more
  workspace_25: at(0, 9478976, 4096), // workspace u32[1024]
  shared_45: at(0, 9478976, 32768), // blocks.1.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.1.linear(k_proj) low f32[8, 128, 8]; then 2 more
  workspace_26: at(0, 9507584, 4096), // workspace u32[1024]
  shared_46: at(0, 9511744, 32768), // d blocks.1.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_47: at(0, 9511744, 262144), // blocks.1.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.1.splitHeads f32[8, 128, 2, 32]
  workspace_27: at(0, 9544512, 4096), // workspace u32[1024]
  matmul: at(0, 9544512, 32768), // matmul f32[1024, 8]
  shared_48: at(0, 9736960, 32768), // workspace u32[8192]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.0.linear(v_proj) low f32[8, 128, 8]; then 10 more
  shared_49: at(0, 9736960, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(k_proj) high f32[8, 128, 64]; then 3 more
  workspace_28: at(0, 9769728, 4096), // workspace u32[1024]
  workspace_29: at(0, 9773888, 4096), // workspace u32[1024]
  shared_50: at(0, 9773888, 32768), // blocks.1.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_1_h: at(0, 9773888, 524288), // blocks.1.h f32[8, 128, 128]
  workspace_30: at(0, 9806656, 16384), // workspace u32[4096]
  shared_51: at(0, 9806656, 32768), // blocks.1.linear(o_proj) low f32[8, 128, 8]; then d blocks.1.linear(o_proj) low f32[8, 128, 8]
  workspace_31: at(0, 9806656, 65536), // workspace u32[16384]
  workspace_32: at(0, 9806656, 74752), // workspace u32[18688]
  blocks_1_linear_v_proj_high: at(0, 9806656, 262144), // blocks.1.linear(v_proj) high f32[8, 128, 64]
  d_blocks_0_v_proj_lora_B: at(0, 9839424, 2048), // d blocks.0.v_proj.lora_B f32[64, 8]
  blocks_1_linear_o_proj_low: at(0, 9839424, 32768), // blocks.1.linear(o_proj) low f32[8, 128, 8]
  workspace_33: at(0, 9839424, 65536), // workspace u32[16384]
  blocks_0_linear_v_proj_base: at(0, 9839424, 262144), // blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_52: at(0, 9839424, 524288), // blocks.1.a f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]; then blocks.0.linear(q_proj) high f32[8, 128, 128]; then attention f32[8, 128, 4, 32]
  workspace_34: at(0, 9872192, 65536), // workspace u32[16384]
  workspace_35: at(0, 9872192, 74752), // workspace u32[18688]
  shared_53: at(0, 9872192, 262144), // blocks.0.linear(k_proj) high f32[8, 128, 64]; then blocks.0.linear(v_proj) base f32[8, 128, 64]
  shared_54: at(0, 9872192, 524288), // blocks.0.linear(q_proj) high f32[8, 128, 128]; then blocks.0.linear(o_proj) high f32[8, 128, 128]
  blocks_1_attention: at(0, 9881408, 16384), // blocks.1.attention f32[8, 4, 128]
  blocks_0_linear_down_proj_high: at(0, 9970496, 524288), // blocks.0.linear(down_proj) high f32[8, 128, 128]
  shared_55: at(0, 9999104, 32768), // blocks.0.linear(q_proj) low f32[8, 128, 8]; then blocks.0.linear(k_proj) low f32[8, 128, 8]; then blocks.1.linear(q_proj) low f32[8, 128, 8]; then 9 more
  rope_2: at(0, 9999104, 262144), // rope f32[8, 128, 2, 32]
  shared_56: at(0, 9999104, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]; then blocks.1.linear(q_proj) f32[8, 128, 128]; then blocks.2.linear(q_proj) f32[8, 128, 128]; then 3 more
  workspace_36: at(0, 10031872, 2048), // workspace u32[512]
  workspace_37: at(0, 10031872, 4096), // workspace u32[1024]
  workspace_38: at(0, 10101568, 32768), // workspace u32[8192]
  blocks_0_linear_v_proj_high_2: at(0, 10101568, 262144), // blocks.0.linear(v_proj) high f32[8, 128, 64]
  shared_57: at(0, 10134336, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.0.linear(v_proj) f32[8, 128, 64]
  shared_58: at(0, 10261248, 262144), // blocks.0.linear(k_proj) f32[8, 128, 64]; then blocks.1.linear(k_proj) f32[8, 128, 64]; then blocks.2.linear(k_proj) f32[8, 128, 64]; then 3 more
  shared_59: at(0, 10298176, 524288), // blocks.1.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]
  workspace_39: at(0, 10330944, 11264), // workspace u32[2816]
  matmul_2: at(0, 10330944, 32768), // matmul f32[1024, 8]
  workspace_40: at(0, 10330944, 180224), // workspace u32[45056]
  matmul_3: at(0, 10330944, 524288), // matmul f32[1024, 128]
  shared_60: at(0, 10330944, 1441792), // blocks.0.linear(gate_proj) base f32[8, 128, 352]; then blocks.0.linear(up_proj) base f32[8, 128, 352]; then blocks.0.linear(gate_proj) f32[8, 128, 352]
  workspace_41: at(0, 10363712, 2048), // workspace u32[512]
  workspace_42: at(0, 10363712, 4096), // workspace u32[1024]
  shared_61: at(0, 10363712, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then d blocks.1.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_43: at(0, 10363712, 74752), // workspace u32[18688]
  workspace_44: at(0, 10363712, 180224), // workspace u32[45056]
  attentionGrad: at(0, 10363712, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_62: at(0, 10363712, 524288), // blocks.1.linear(o_proj) base f32[8, 128, 128]; then d blocks.1.m f32[8, 128, 128]; then blocks.1.h f32[8, 128, 128]; then 3 more
  workspace_45: at(0, 10396480, 4096), // workspace u32[1024]
  workspace_46: at(0, 10396480, 11264), // workspace u32[2816]
  shared_63: at(0, 10396480, 32768), // blocks.1.linear(gate_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then d blocks.1.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_0_linear_q_proj: at(0, 10396480, 524288), // blocks.0.linear(q_proj) f32[8, 128, 128]
  workspace_47: at(0, 10429248, 11264), // workspace u32[2816]
  shared_64: at(0, 10429248, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_48: at(0, 10429248, 180224), // workspace u32[45056]
  shared_65: at(0, 10429248, 1441792), // blocks.1.linear(gate_proj) f32[8, 128, 352]; then blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_1_linear_down_proj_low: at(0, 10462016, 32768), // blocks.1.linear(down_proj) low f32[8, 128, 8]
  blocks_1_x: at(0, 10462016, 524288), // blocks.1.x f32[8, 128, 128]
  attentionGrad_2: at(0, 10625856, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_49: at(0, 10785536, 11264), // workspace u32[2816]
  shared_66: at(0, 10785536, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  workspace_50: at(0, 10785536, 180224), // workspace u32[45056]
  shared_67: at(0, 10785536, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.1.linear(gate_proj) high f32[8, 128, 352]; then 9 more
  workspace_51: at(0, 10818304, 4096), // workspace u32[1024]
  shared_68: at(0, 10818304, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]; then blocks.1.linear(up_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then 3 more
  blocks_1_linear_k_proj_low: at(0, 10822464, 32768), // blocks.1.linear(k_proj) low f32[8, 128, 8]
  shared_69: at(0, 10822464, 262144), // blocks.1.linear(k_proj) high f32[8, 128, 64]; then blocks.1.linear(v_proj) base f32[8, 128, 64]
  blocks_1_linear_q_proj_high: at(0, 10822464, 524288), // blocks.1.linear(q_proj) high f32[8, 128, 128]
  workspace_52: at(0, 10855232, 4096), // workspace u32[1024]
  matmul_4: at(0, 10855232, 524288), // matmul f32[1024, 128]
  d_blocks_0_linear_o_proj_low: at(0, 10888000, 32768), // d blocks.0.linear(o_proj) low f32[8, 128, 8]
  workspace_53: at(0, 10888000, 74752), // workspace u32[18688]
  workspace_54: at(0, 10888000, 133120), // workspace u32[33280]
  blocks_1_linear_v_proj_base: at(0, 10888000, 262144), // blocks.1.linear(v_proj) base f32[8, 128, 64]
  shared_70: at(0, 10888000, 524288), // attention f32[8, 128, 4, 32]; then blocks.1.linear(o_proj) high f32[8, 128, 128]; then d blocks.1.a f32[8, 128, 128]; then 3 more
  workspace_55: at(0, 10920768, 4096), // workspace u32[1024]
  shared_71: at(0, 10986304, 32768), // blocks.2.linear(q_proj) low f32[8, 128, 8]; then d blocks.2.linear(q_proj) low f32[8, 128, 8]
  workspace_56: at(0, 10986304, 65536), // workspace u32[16384]
  blocks_1_linear_down_proj_base: at(0, 10986304, 524288), // blocks.1.linear(down_proj) base f32[8, 128, 128]
  workspace_57: at(0, 11019072, 4096), // workspace u32[1024]
  shared_72: at(0, 11019072, 32768), // blocks.2.linear(q_proj) low f32[8, 128, 8]; then workspace u32[8192]; then blocks.2.linear(k_proj) low f32[8, 128, 8]; then 2 more
  workspace_58: at(0, 11021120, 16384), // workspace u32[4096]
  shared_73: at(0, 11051840, 32768), // d blocks.2.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_74: at(0, 11051840, 262144), // blocks.2.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.2.splitHeads f32[8, 128, 2, 32]
  workspace_59: at(0, 11084608, 4096), // workspace u32[1024]
  shared_75: at(0, 11084608, 32768), // workspace u32[8192]; then blocks.1.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_1_linear_k_proj: at(0, 11084608, 262144), // blocks.1.linear(k_proj) f32[8, 128, 64]
  workspace_60: at(0, 11150144, 32768), // workspace u32[8192]
  blocks_1_linear_v_proj_high_2: at(0, 11150144, 262144), // blocks.1.linear(v_proj) high f32[8, 128, 64]
  workspace_61: at(0, 11313984, 4096), // workspace u32[1024]
  shared_76: at(0, 11313984, 32768), // blocks.2.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_2_h: at(0, 11313984, 524288), // blocks.2.h f32[8, 128, 128]
  workspace_62: at(0, 11346752, 16384), // workspace u32[4096]
  shared_77: at(0, 11346752, 32768), // blocks.2.linear(o_proj) low f32[8, 128, 8]; then d blocks.2.linear(o_proj) low f32[8, 128, 8]
  workspace_63: at(0, 11346752, 65536), // workspace u32[16384]
  workspace_64: at(0, 11346752, 74752), // workspace u32[18688]
  blocks_2_linear_v_proj_high: at(0, 11346752, 262144), // blocks.2.linear(v_proj) high f32[8, 128, 64]
  blocks_1_linear_q_proj: at(0, 11346752, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]
  blocks_2_linear_o_proj_low: at(0, 11379520, 32768), // blocks.2.linear(o_proj) low f32[8, 128, 8]
  workspace_65: at(0, 11379520, 180224), // workspace u32[45056]
  shared_78: at(0, 11379520, 524288), // blocks.2.a f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_66: at(0, 11412288, 65536), // workspace u32[16384]
  blocks_1_linear_v_proj: at(0, 11412288, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  shared_79: at(0, 11412288, 524288), // blocks.1.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]; then 3 more
  blocks_2_attention: at(0, 11421504, 16384), // blocks.2.attention f32[8, 4, 128]
  blocks_1_linear_down_proj_high: at(0, 11510592, 524288), // blocks.1.linear(down_proj) high f32[8, 128, 128]
  workspace_67: at(0, 11772736, 11264), // workspace u32[2816]
  blocks_0_linear_up_proj_low: at(0, 11772736, 32768), // blocks.0.linear(up_proj) low f32[8, 128, 8]
  workspace_68: at(0, 11772736, 180224), // workspace u32[45056]
  shared_80: at(0, 11772736, 1441792), // blocks.0.linear(gate_proj) high f32[8, 128, 352]; then blocks.0.g f32[8, 128, 352]; then blocks.0.linear(up_proj) f32[8, 128, 352]; then d blocks.0.linear(up_proj) f32[8, 128, 352]
  shared_81: at(0, 11838272, 524288), // blocks.2.linear(q_proj) base f32[8, 128, 128]; then rope f32[8, 128, 4, 32]
  workspace_69: at(0, 11871040, 11264), // workspace u32[2816]
  matmul_5: at(0, 11871040, 32768), // matmul f32[1024, 8]
  workspace_70: at(0, 11871040, 180224), // workspace u32[45056]
  matmul_6: at(0, 11871040, 524288), // matmul f32[1024, 128]
  shared_82: at(0, 11871040, 1441792), // blocks.1.linear(gate_proj) base f32[8, 128, 352]; then blocks.1.linear(up_proj) base f32[8, 128, 352]; then blocks.1.linear(gate_proj) f32[8, 128, 352]
  shared_83: at(0, 11903808, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then d blocks.2.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_71: at(0, 11903808, 180224), // workspace u32[45056]
  shared_84: at(0, 11903808, 524288), // blocks.2.linear(o_proj) base f32[8, 128, 128]; then d blocks.2.m f32[8, 128, 128]; then blocks.2.h f32[8, 128, 128]; then 2 more
  workspace_72: at(0, 11936576, 2048), // workspace u32[512]
  workspace_73: at(0, 11936576, 4096), // workspace u32[1024]
  workspace_74: at(0, 11936576, 11264), // workspace u32[2816]
  shared_85: at(0, 11936576, 32768), // blocks.2.linear(gate_proj) low f32[8, 128, 8]; then blocks.2.linear(up_proj) low f32[8, 128, 8]; then d blocks.2.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_0_linear_v_proj: at(0, 11936576, 262144), // blocks.0.linear(v_proj) f32[8, 128, 64]
  shared_86: at(0, 11936576, 524288), // blocks.1.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_75: at(0, 11969344, 11264), // workspace u32[2816]
  shared_87: at(0, 11969344, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_76: at(0, 11969344, 180224), // workspace u32[45056]
  shared_88: at(0, 11969344, 1441792), // blocks.2.linear(gate_proj) f32[8, 128, 352]; then blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_2_linear_down_proj_low: at(0, 12002112, 32768), // blocks.2.linear(down_proj) low f32[8, 128, 8]
  blocks_2_x: at(0, 12002112, 524288), // blocks.2.x f32[8, 128, 128]
  shared_89: at(0, 12100352, 131072),
  rmsNorm_norm: at(0, 12100352, 524288), // rmsNorm(norm) f32[8, 128, 128]
  attention_2: at(0, 12198720, 16384), // attention f32[8, 4, 128]
  d_blocks_0_o_proj_lora_B: at(0, 12215104, 4096), // d blocks.0.o_proj.lora_B f32[128, 8]
  d_blocks_0_o_proj_lora_A: at(0, 12219200, 4096), // d blocks.0.o_proj.lora_A f32[8, 128]
  shared_90: at(0, 12227328, 524288), // blocks.0.m f32[8, 128, 128]; then blocks.1.m f32[8, 128, 128]; then blocks.2.m f32[8, 128, 128]; then 3 more
  shared_91: at(0, 12227328, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then blocks.1.linear(up_proj) high f32[8, 128, 352]; then blocks.2.linear(up_proj) high f32[8, 128, 352]; then 3 more
  shared_92: at(0, 12231424, 131072),
  shared_93: at(0, 12362496, 131072),
  blocks_2_linear_k_proj_low: at(0, 12362560, 32768), // blocks.2.linear(k_proj) low f32[8, 128, 8]
  shared_94: at(0, 12362560, 262144), // blocks.2.linear(k_proj) high f32[8, 128, 64]; then blocks.2.linear(v_proj) base f32[8, 128, 64]
  blocks_2_linear_q_proj_high: at(0, 12362560, 524288), // blocks.2.linear(q_proj) high f32[8, 128, 128]
  workspace_77: at(0, 12395328, 4096), // workspace u32[1024]
  matmul_7: at(0, 12395328, 524288), // matmul f32[1024, 128]
  workspace_78: at(0, 12428096, 74752), // workspace u32[18688]
  workspace_79: at(0, 12428096, 180224), // workspace u32[45056]
  blocks_2_linear_v_proj_base: at(0, 12428096, 262144), // blocks.2.linear(v_proj) base f32[8, 128, 64]
  shared_95: at(0, 12428096, 524288), // attention f32[8, 128, 4, 32]; then blocks.2.linear(o_proj) high f32[8, 128, 128]; then d blocks.2.a f32[8, 128, 128]; then 3 more
  workspace_80: at(0, 12460864, 4096), // workspace u32[1024]
  attentionGrad_3: at(0, 12460864, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_96: at(0, 12460864, 524288), // matmul f32[1024, 128]; then d blocks.1.h f32[8, 128, 128]
  shared_97: at(0, 12493568, 131072),
  shared_98: at(0, 12526400, 32768), // blocks.3.linear(q_proj) low f32[8, 128, 8]; then d blocks.3.linear(q_proj) low f32[8, 128, 8]
  shared_99: at(0, 12526400, 524288), // blocks.2.linear(down_proj) base f32[8, 128, 128]; then d blocks.3.h f32[8, 128, 128]
  shared_100: at(0, 12559168, 32768), // workspace u32[8192]; then blocks.3.linear(k_proj) low f32[8, 128, 8]; then d blocks.3.linear(k_proj) low f32[8, 128, 8]
  shared_101: at(0, 12559168, 524288), // blocks.3.linear(q_proj) base f32[8, 128, 128]; then d blocks.3.splitHeads f32[8, 128, 4, 32]
  matmul_8: at(0, 12591936, 32768), // matmul f32[1024, 8]
  shared_102: at(0, 12591936, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_0_gate_proj_lora_B: at(0, 12608320, 11264), // d blocks.0.gate_proj.lora_B f32[352, 8]
  d_blocks_0_gate_proj_lora_A: at(0, 12619584, 4096), // d blocks.0.gate_proj.lora_A f32[8, 128]
  workspace_81: at(0, 12624640, 524288), // workspace u32[131072]
  shared_103: at(0, 12624704, 32768), // workspace u32[8192]; then blocks.2.linear(v_proj) low f32[8, 128, 8]
  blocks_2_linear_k_proj: at(0, 12624704, 262144), // blocks.2.linear(k_proj) f32[8, 128, 64]
  workspace_82: at(0, 12690240, 32768), // workspace u32[8192]
  blocks_2_linear_v_proj_high_2: at(0, 12690240, 262144), // blocks.2.linear(v_proj) high f32[8, 128, 64]
  attentionGrad_4: at(0, 12723008, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_2_linear_q_proj: at(0, 12886848, 524288), // blocks.2.linear(q_proj) f32[8, 128, 128]
  workspace_83: at(0, 12919616, 180224), // workspace u32[45056]
  matmul_9: at(0, 12919616, 524288), // matmul f32[1024, 128]
  workspace_84: at(0, 12952384, 65536), // workspace u32[16384]
  blocks_2_linear_v_proj: at(0, 12952384, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  shared_104: at(0, 12952384, 524288), // blocks.2.linear(q_proj) high f32[8, 128, 128]; then rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]; then 2 more
  workspace_85: at(0, 12985152, 65536), // workspace u32[16384]
  shared_105: at(0, 12985152, 524288), // d blocks.1.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_2_linear_down_proj_high: at(0, 13050688, 524288), // blocks.2.linear(down_proj) high f32[8, 128, 128]
  workspace_86: at(0, 13083456, 4096), // workspace u32[1024]
  shared_106: at(0, 13083456, 32768), // blocks.3.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_87: at(0, 13083456, 65536), // workspace u32[16384]
  shared_107: at(0, 13116224, 32768), // d blocks.3.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_108: at(0, 13116224, 262144), // blocks.3.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.3.splitHeads f32[8, 128, 2, 32]
  shared_109: at(0, 13148928, 1024),
  workspace_88: at(0, 13148992, 4096), // workspace u32[1024]
  shared_110: at(0, 13149952, 1024),
  shared_111: at(0, 13150976, 1024),
  shared_112: at(0, 13152000, 1024),
  shared_113: at(0, 13214528, 11264), // workspace u32[2816]; then d blocks.0.up_proj.lora_B f32[352, 8]
  workspace_89: at(0, 13214528, 180224), // workspace u32[45056]
  blocks_0_m: at(0, 13214528, 524288), // blocks.0.m f32[8, 128, 128]
  shared_114: at(0, 13214528, 1441792), // blocks.0.linear(up_proj) high f32[8, 128, 352]; then d blocks.0.g f32[8, 128, 352]
  d_blocks_0_up_proj_lora_A: at(0, 13225792, 4096), // d blocks.0.up_proj.lora_A f32[8, 128]
  workspace_90: at(0, 13312832, 11264), // workspace u32[2816]
  blocks_1_linear_up_proj_low: at(0, 13312832, 32768), // blocks.1.linear(up_proj) low f32[8, 128, 8]
  workspace_91: at(0, 13312832, 180224), // workspace u32[45056]
  shared_115: at(0, 13312832, 1441792), // blocks.1.linear(gate_proj) high f32[8, 128, 352]; then blocks.1.g f32[8, 128, 352]; then blocks.1.linear(up_proj) f32[8, 128, 352]; then d blocks.1.linear(up_proj) f32[8, 128, 352]
  workspace_92: at(0, 13378368, 4096), // workspace u32[1024]
  shared_116: at(0, 13378368, 32768), // blocks.3.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_3_h: at(0, 13378368, 524288), // blocks.3.h f32[8, 128, 128]
  workspace_93: at(0, 13411136, 11264), // workspace u32[2816]
  workspace_94: at(0, 13411136, 16384), // workspace u32[4096]
  shared_117: at(0, 13411136, 32768), // blocks.3.linear(o_proj) low f32[8, 128, 8]; then d blocks.3.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_95: at(0, 13411136, 180224), // workspace u32[45056]
  blocks_3_linear_v_proj_high: at(0, 13411136, 262144), // blocks.3.linear(v_proj) high f32[8, 128, 64]
  shared_118: at(0, 13411136, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_119: at(0, 13411136, 1441792), // blocks.2.linear(gate_proj) base f32[8, 128, 352]; then blocks.2.linear(up_proj) base f32[8, 128, 352]; then blocks.2.linear(gate_proj) f32[8, 128, 352]
  shared_120: at(0, 13443904, 524288), // blocks.3.a f32[8, 128, 128]; then d blocks.3.a f32[8, 128, 128]; then matmul f32[1024, 128]
  workspace_96: at(0, 13476672, 2048), // workspace u32[512]
  workspace_97: at(0, 13476672, 4096), // workspace u32[1024]
  shared_121: at(0, 13476672, 524288), // blocks.2.linear(q_proj) f32[8, 128, 128]; then attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_1_linear_v_proj_2: at(0, 13509440, 262144), // blocks.1.linear(v_proj) f32[8, 128, 64]
  matmul_10: at(0, 13509440, 524288), // matmul f32[1024, 128]
  shared_122: at(0, 13669120, 524288), // blocks.0.a f32[8, 128, 128]; then blocks.1.a f32[8, 128, 128]; then blocks.2.a f32[8, 128, 128]; then 3 more
  workspace_98: at(0, 13771584, 133120), // workspace u32[33280]
  blocks_3_linear_k_proj_low: at(0, 13902656, 32768), // blocks.3.linear(k_proj) low f32[8, 128, 8]
  shared_123: at(0, 13902656, 262144), // blocks.3.linear(k_proj) high f32[8, 128, 64]; then blocks.3.linear(v_proj) base f32[8, 128, 64]
  blocks_3_linear_q_proj_high: at(0, 13902656, 524288), // blocks.3.linear(q_proj) high f32[8, 128, 128]
  attention_3: at(0, 13904704, 16384), // attention f32[8, 4, 128]
  workspace_99: at(0, 13935424, 4096), // workspace u32[1024]
  blocks_3_linear_o_proj_low: at(0, 13935424, 32768), // blocks.3.linear(o_proj) low f32[8, 128, 8]
  workspace_100: at(0, 13935424, 74752), // workspace u32[18688]
  matmul_11: at(0, 13935424, 524288), // matmul f32[1024, 128]
  shared_124: at(0, 13968192, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then d blocks.3.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_101: at(0, 13968192, 180224), // workspace u32[45056]
  shared_125: at(0, 13968192, 524288), // blocks.3.linear(o_proj) base f32[8, 128, 128]; then d blocks.3.m f32[8, 128, 128]; then blocks.3.h f32[8, 128, 128]; then 2 more
  workspace_102: at(0, 14000960, 4096), // workspace u32[1024]
  workspace_103: at(0, 14000960, 11264), // workspace u32[2816]
  shared_126: at(0, 14000960, 32768), // blocks.3.linear(gate_proj) low f32[8, 128, 8]; then blocks.3.linear(up_proj) low f32[8, 128, 8]; then d blocks.3.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  attentionGrad_5: at(0, 14000960, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_127: at(0, 14000960, 524288), // matmul f32[1024, 128]; then d blocks.2.h f32[8, 128, 128]
  blocks_3_attention: at(0, 14010176, 16384), // blocks.3.attention f32[8, 4, 128]
  workspace_104: at(0, 14033728, 11264), // workspace u32[2816]
  shared_128: at(0, 14033728, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_105: at(0, 14033728, 180224), // workspace u32[45056]
  shared_129: at(0, 14033728, 1441792), // blocks.3.linear(gate_proj) f32[8, 128, 352]; then blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_3_linear_down_proj_low: at(0, 14066496, 32768), // blocks.3.linear(down_proj) low f32[8, 128, 8]
  blocks_3_x: at(0, 14066496, 524288), // blocks.3.x f32[8, 128, 128]
  shared_130: at(0, 14164800, 32768), // workspace u32[8192]; then blocks.3.linear(v_proj) low f32[8, 128, 8]
  shared_131: at(0, 14164800, 262144), // blocks.3.linear(k_proj) f32[8, 128, 64]; then blocks.3.linear(v_proj) f32[8, 128, 64]
  attentionGrad_6: at(0, 14263104, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_3_linear_q_proj: at(0, 14426944, 524288), // blocks.3.linear(q_proj) f32[8, 128, 128]
  workspace_106: at(0, 14459712, 180224), // workspace u32[45056]
  matmul_12: at(0, 14459712, 524288), // matmul f32[1024, 128]
  workspace_107: at(0, 14492480, 65536), // workspace u32[16384]
  workspace_108: at(0, 14492480, 74752), // workspace u32[18688]
  blocks_3_linear_v_proj_base: at(0, 14492480, 262144), // blocks.3.linear(v_proj) base f32[8, 128, 64]
  shared_132: at(0, 14492480, 524288), // blocks.3.linear(o_proj) high f32[8, 128, 128]; then d blocks.3.a f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  workspace_109: at(0, 14525248, 65536), // workspace u32[16384]
  shared_133: at(0, 14525248, 524288), // d blocks.2.o f32[8, 128, 128]; then matmul f32[1024, 128]
  shared_134: at(0, 14590784, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then d blocks.4.linear(q_proj) low f32[8, 128, 8]
  shared_135: at(0, 14590784, 524288), // blocks.3.linear(down_proj) base f32[8, 128, 128]; then d blocks.4.h f32[8, 128, 128]
  shared_136: at(0, 14623552, 32768), // workspace u32[8192]; then blocks.4.linear(k_proj) low f32[8, 128, 8]; then d blocks.4.linear(k_proj) low f32[8, 128, 8]
  shared_137: at(0, 14623552, 524288), // blocks.4.linear(q_proj) base f32[8, 128, 128]; then d blocks.4.splitHeads f32[8, 128, 4, 32]
  shared_138: at(0, 14656320, 32768), // matmul f32[1024, 8]; then d blocks.0.linear(down_proj) low f32[8, 128, 8]
  shared_139: at(0, 14656320, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  matmul_13: at(0, 14656320, 1441792), // matmul f32[1024, 352]
  workspace_110: at(0, 14754624, 11264), // workspace u32[2816]
  workspace_111: at(0, 14754624, 32768), // workspace u32[8192]
  workspace_112: at(0, 14754624, 180224), // workspace u32[45056]
  blocks_3_linear_v_proj_high_2: at(0, 14754624, 262144), // blocks.3.linear(v_proj) high f32[8, 128, 64]
  blocks_1_m: at(0, 14754624, 524288), // blocks.1.m f32[8, 128, 128]
  shared_140: at(0, 14754624, 1441792), // blocks.1.linear(up_proj) high f32[8, 128, 352]; then d blocks.1.g f32[8, 128, 352]
  workspace_113: at(0, 14852928, 11264), // workspace u32[2816]
  blocks_2_linear_up_proj_low: at(0, 14852928, 32768), // blocks.2.linear(up_proj) low f32[8, 128, 8]
  workspace_114: at(0, 14852928, 180224), // workspace u32[45056]
  shared_141: at(0, 14852928, 1441792), // blocks.2.linear(gate_proj) high f32[8, 128, 352]; then blocks.2.g f32[8, 128, 352]; then blocks.2.linear(up_proj) f32[8, 128, 352]; then d blocks.2.linear(up_proj) f32[8, 128, 352]
  matmul_14: at(0, 14984000, 524288), // matmul f32[1024, 128]
  workspace_115: at(0, 15016768, 2048), // workspace u32[512]
  shared_142: at(0, 15016768, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  blocks_2_linear_v_proj_2: at(0, 15049536, 262144), // blocks.2.linear(v_proj) f32[8, 128, 64]
  matmul_15: at(0, 15049536, 524288), // matmul f32[1024, 128]
  blocks_3_linear_down_proj_high: at(0, 15115072, 524288), // blocks.3.linear(down_proj) high f32[8, 128, 128]
  workspace_116: at(0, 15147840, 4096), // workspace u32[1024]
  shared_143: at(0, 15147840, 32768), // blocks.4.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_117: at(0, 15147840, 65536), // workspace u32[16384]
  shared_144: at(0, 15180608, 32768), // d blocks.4.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_145: at(0, 15180608, 262144), // blocks.4.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.4.splitHeads f32[8, 128, 2, 32]
  workspace_118: at(0, 15213376, 4096), // workspace u32[1024]
  workspace_119: at(0, 15311680, 133120), // workspace u32[33280]
  workspace_120: at(0, 15442752, 4096), // workspace u32[1024]
  shared_146: at(0, 15442752, 32768), // blocks.4.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_4_h: at(0, 15442752, 524288), // blocks.4.h f32[8, 128, 128]
  attention_4: at(0, 15444800, 16384), // attention f32[8, 4, 128]
  workspace_121: at(0, 15475520, 11264), // workspace u32[2816]
  workspace_122: at(0, 15475520, 16384), // workspace u32[4096]
  shared_147: at(0, 15475520, 32768), // blocks.4.linear(o_proj) low f32[8, 128, 8]; then d blocks.4.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_123: at(0, 15475520, 180224), // workspace u32[45056]
  blocks_4_linear_v_proj_high: at(0, 15475520, 262144), // blocks.4.linear(v_proj) high f32[8, 128, 64]
  shared_148: at(0, 15475520, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_149: at(0, 15475520, 1441792), // blocks.3.linear(gate_proj) base f32[8, 128, 352]; then blocks.3.linear(up_proj) base f32[8, 128, 352]; then blocks.3.linear(gate_proj) f32[8, 128, 352]
  workspace_124: at(0, 15508288, 180224), // workspace u32[45056]
  shared_150: at(0, 15508288, 524288), // blocks.4.a f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]
  workspace_125: at(0, 15541056, 4096), // workspace u32[1024]
  attentionGrad_7: at(0, 15541056, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_151: at(0, 15541056, 524288), // matmul f32[1024, 128]; then d blocks.3.h f32[8, 128, 128]
  attentionGrad_8: at(0, 15803200, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_4_linear_k_proj_low: at(0, 15967040, 32768), // blocks.4.linear(k_proj) low f32[8, 128, 8]
  shared_152: at(0, 15967040, 262144), // blocks.4.linear(k_proj) high f32[8, 128, 64]; then blocks.4.linear(v_proj) base f32[8, 128, 64]
  blocks_4_linear_q_proj_high: at(0, 15967040, 524288), // blocks.4.linear(q_proj) high f32[8, 128, 128]
  workspace_126: at(0, 15999808, 4096), // workspace u32[1024]
  blocks_4_linear_o_proj_low: at(0, 15999808, 32768), // blocks.4.linear(o_proj) low f32[8, 128, 8]
  workspace_127: at(0, 15999808, 74752), // workspace u32[18688]
  matmul_16: at(0, 15999808, 524288), // matmul f32[1024, 128]
  shared_153: at(0, 16032576, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then d blocks.4.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_128: at(0, 16032576, 180224), // workspace u32[45056]
  shared_154: at(0, 16032576, 524288), // blocks.4.linear(o_proj) base f32[8, 128, 128]; then d blocks.4.m f32[8, 128, 128]; then blocks.4.h f32[8, 128, 128]; then 2 more
  workspace_129: at(0, 16065344, 4096), // workspace u32[1024]
  workspace_130: at(0, 16065344, 11264), // workspace u32[2816]
  shared_155: at(0, 16065344, 32768), // blocks.4.linear(gate_proj) low f32[8, 128, 8]; then blocks.4.linear(up_proj) low f32[8, 128, 8]; then d blocks.4.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_131: at(0, 16065344, 65536), // workspace u32[16384]
  shared_156: at(0, 16065344, 524288), // d blocks.3.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_4_attention: at(0, 16074560, 16384), // blocks.4.attention f32[8, 4, 128]
  workspace_132: at(0, 16098112, 11264), // workspace u32[2816]
  shared_157: at(0, 16098112, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_133: at(0, 16098112, 180224), // workspace u32[45056]
  d_blocks_0_x: at(0, 16098112, 524288), // d blocks.0.x f32[8, 128, 128]
  shared_158: at(0, 16098112, 1441792), // blocks.4.linear(gate_proj) f32[8, 128, 352]; then blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_4_linear_down_proj_low: at(0, 16130880, 32768), // blocks.4.linear(down_proj) low f32[8, 128, 8]
  blocks_4_x: at(0, 16130880, 524288), // blocks.4.x f32[8, 128, 128]
  d_blocks_1_linear_down_proj_low: at(0, 16196416, 32768), // d blocks.1.linear(down_proj) low f32[8, 128, 8]
  matmul_17: at(0, 16196416, 1441792), // matmul f32[1024, 352]
  shared_159: at(0, 16229184, 32768), // workspace u32[8192]; then blocks.4.linear(v_proj) low f32[8, 128, 8]
  shared_160: at(0, 16229184, 262144), // blocks.4.linear(k_proj) f32[8, 128, 64]; then blocks.4.linear(v_proj) f32[8, 128, 64]
  workspace_134: at(0, 16294720, 11264), // workspace u32[2816]
  workspace_135: at(0, 16294720, 180224), // workspace u32[45056]
  blocks_2_m: at(0, 16294720, 524288), // blocks.2.m f32[8, 128, 128]
  shared_161: at(0, 16294720, 1441792), // blocks.2.linear(up_proj) high f32[8, 128, 352]; then d blocks.2.g f32[8, 128, 352]
  blocks_4_linear_q_proj: at(0, 16491328, 524288), // blocks.4.linear(q_proj) f32[8, 128, 128]
  workspace_136: at(0, 16524096, 180224), // workspace u32[45056]
  matmul_18: at(0, 16524096, 524288), // matmul f32[1024, 128]
  workspace_137: at(0, 16556864, 65536), // workspace u32[16384]
  workspace_138: at(0, 16556864, 74752), // workspace u32[18688]
  blocks_4_linear_v_proj_base: at(0, 16556864, 262144), // blocks.4.linear(v_proj) base f32[8, 128, 64]
  shared_162: at(0, 16556864, 524288), // blocks.4.linear(o_proj) high f32[8, 128, 128]; then d blocks.4.a f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  blocks_3_linear_v_proj: at(0, 16589632, 262144), // blocks.3.linear(v_proj) f32[8, 128, 64]
  matmul_19: at(0, 16589632, 524288), // matmul f32[1024, 128]
  blocks_0_m_2: at(0, 16622400, 524288), // blocks.0.m f32[8, 128, 128]
  shared_163: at(0, 16655168, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then d blocks.5.linear(q_proj) low f32[8, 128, 8]
  shared_164: at(0, 16655168, 524288), // blocks.4.linear(down_proj) base f32[8, 128, 128]; then d blocks.5.h f32[8, 128, 128]
  shared_165: at(0, 16687936, 32768), // workspace u32[8192]; then blocks.5.linear(k_proj) low f32[8, 128, 8]; then d blocks.5.linear(k_proj) low f32[8, 128, 8]
  shared_166: at(0, 16687936, 524288), // blocks.5.linear(q_proj) base f32[8, 128, 128]; then d blocks.5.splitHeads f32[8, 128, 4, 32]
  matmul_20: at(0, 16720704, 32768), // matmul f32[1024, 8]
  shared_167: at(0, 16720704, 524288), // rope f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  workspace_139: at(0, 16819008, 32768), // workspace u32[8192]
  blocks_4_linear_v_proj_high_2: at(0, 16819008, 262144), // blocks.4.linear(v_proj) high f32[8, 128, 64]
  workspace_140: at(0, 16851776, 133120), // workspace u32[33280]
  workspace_141: at(0, 16917312, 11264), // workspace u32[2816]
  blocks_3_linear_up_proj_low: at(0, 16917312, 32768), // blocks.3.linear(up_proj) low f32[8, 128, 8]
  workspace_142: at(0, 16917312, 180224), // workspace u32[45056]
  shared_168: at(0, 16917312, 1441792), // blocks.3.linear(gate_proj) high f32[8, 128, 352]; then blocks.3.g f32[8, 128, 352]; then blocks.3.linear(up_proj) f32[8, 128, 352]; then d blocks.3.linear(up_proj) f32[8, 128, 352]
  attention_5: at(0, 16984896, 16384), // attention f32[8, 4, 128]
  matmul_21: at(0, 17048384, 524288), // matmul f32[1024, 128]
  workspace_143: at(0, 17081152, 2048), // workspace u32[512]
  shared_169: at(0, 17081152, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_1_up_proj_lora_B: at(0, 17146688, 11264), // d blocks.1.up_proj.lora_B f32[352, 8]
  d_blocks_1_gate_proj_lora_B: at(0, 17157952, 11264), // d blocks.1.gate_proj.lora_B f32[352, 8]
  d_blocks_0_down_proj_lora_A: at(0, 17169216, 11264), // d blocks.0.down_proj.lora_A f32[8, 352]
  blocks_4_linear_down_proj_high: at(0, 17179456, 524288), // blocks.4.linear(down_proj) high f32[8, 128, 128]
  d_blocks_1_up_proj_lora_A: at(0, 17180480, 4096), // d blocks.1.up_proj.lora_A f32[8, 128]
  d_blocks_1_gate_proj_lora_A: at(0, 17184576, 4096), // d blocks.1.gate_proj.lora_A f32[8, 128]
  d_blocks_1_o_proj_lora_B: at(0, 17188672, 4096), // d blocks.1.o_proj.lora_B f32[128, 8]
  d_blocks_1_o_proj_lora_A: at(0, 17192768, 4096), // d blocks.1.o_proj.lora_A f32[8, 128]
  d_blocks_1_v_proj_lora_A: at(0, 17196864, 4096), // d blocks.1.v_proj.lora_A f32[8, 128]
  d_blocks_1_k_proj_lora_A: at(0, 17200960, 4096), // d blocks.1.k_proj.lora_A f32[8, 128]
  d_blocks_1_q_proj_lora_B: at(0, 17205056, 4096), // d blocks.1.q_proj.lora_B f32[128, 8]
  d_blocks_1_q_proj_lora_A: at(0, 17209152, 4096), // d blocks.1.q_proj.lora_A f32[8, 128]
  workspace_144: at(0, 17212224, 4096), // workspace u32[1024]
  shared_170: at(0, 17212224, 32768), // blocks.5.linear(q_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_145: at(0, 17212224, 65536), // workspace u32[16384]
  d_blocks_0_down_proj_lora_B: at(0, 17213248, 4096), // d blocks.0.down_proj.lora_B f32[128, 8]
  d_blocks_1_v_proj_lora_B: at(0, 17217344, 2048), // d blocks.1.v_proj.lora_B f32[64, 8]
  d_blocks_1_k_proj_lora_B: at(0, 17219392, 2048), // d blocks.1.k_proj.lora_B f32[64, 8]
  shared_171: at(0, 17244992, 32768), // d blocks.5.linear(v_proj) low f32[8, 128, 8]; then workspace u32[8192]
  shared_172: at(0, 17244992, 262144), // blocks.5.linear(k_proj) base f32[8, 128, 64]; then rope f32[8, 128, 2, 32]; then d blocks.5.splitHeads f32[8, 128, 2, 32]
  workspace_146: at(0, 17277760, 4096), // workspace u32[1024]
  workspace_147: at(0, 17507136, 4096), // workspace u32[1024]
  shared_173: at(0, 17507136, 32768), // blocks.5.linear(v_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  blocks_5_h: at(0, 17507136, 524288), // blocks.5.h f32[8, 128, 128]
  workspace_148: at(0, 17539904, 11264), // workspace u32[2816]
  workspace_149: at(0, 17539904, 16384), // workspace u32[4096]
  shared_174: at(0, 17539904, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]; then d blocks.5.linear(o_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_150: at(0, 17539904, 180224), // workspace u32[45056]
  blocks_5_linear_v_proj_high: at(0, 17539904, 262144), // blocks.5.linear(v_proj) high f32[8, 128, 64]
  shared_175: at(0, 17539904, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  shared_176: at(0, 17539904, 1441792), // blocks.4.linear(gate_proj) base f32[8, 128, 352]; then blocks.4.linear(up_proj) base f32[8, 128, 352]; then blocks.4.linear(gate_proj) f32[8, 128, 352]
  workspace_151: at(0, 17572672, 180224), // workspace u32[45056]
  shared_177: at(0, 17572672, 524288), // blocks.5.a f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]
  workspace_152: at(0, 17605440, 4096), // workspace u32[1024]
  attentionGrad_9: at(0, 17605440, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_178: at(0, 17605440, 524288), // matmul f32[1024, 128]; then d blocks.4.h f32[8, 128, 128]
  d_blocks_1_x: at(0, 17638208, 524288), // d blocks.1.x f32[8, 128, 128]
  d_blocks_2_linear_down_proj_low: at(0, 17736512, 32768), // d blocks.2.linear(down_proj) low f32[8, 128, 8]
  matmul_22: at(0, 17736512, 1441792), // matmul f32[1024, 352]
  attentionGrad_10: at(0, 17867584, 262144), // attentionGrad f32[8, 128, 2, 32]
  blocks_5_linear_k_proj_low: at(0, 18031424, 32768), // blocks.5.linear(k_proj) low f32[8, 128, 8]
  shared_179: at(0, 18031424, 262144), // blocks.5.linear(k_proj) high f32[8, 128, 64]; then blocks.5.linear(v_proj) base f32[8, 128, 64]
  blocks_5_linear_q_proj_high: at(0, 18031424, 524288), // blocks.5.linear(q_proj) high f32[8, 128, 128]
  workspace_153: at(0, 18064192, 4096), // workspace u32[1024]
  blocks_5_linear_o_proj_low: at(0, 18064192, 32768), // blocks.5.linear(o_proj) low f32[8, 128, 8]
  workspace_154: at(0, 18064192, 74752), // workspace u32[18688]
  matmul_23: at(0, 18064192, 524288), // matmul f32[1024, 128]
  shared_180: at(0, 18096960, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then d blocks.5.linear(gate_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_155: at(0, 18096960, 180224), // workspace u32[45056]
  shared_181: at(0, 18096960, 524288), // blocks.5.linear(o_proj) base f32[8, 128, 128]; then d blocks.5.m f32[8, 128, 128]; then blocks.5.h f32[8, 128, 128]; then 2 more
  workspace_156: at(0, 18129728, 4096), // workspace u32[1024]
  workspace_157: at(0, 18129728, 11264), // workspace u32[2816]
  shared_182: at(0, 18129728, 32768), // blocks.5.linear(gate_proj) low f32[8, 128, 8]; then blocks.5.linear(up_proj) low f32[8, 128, 8]; then d blocks.5.linear(up_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_158: at(0, 18129728, 65536), // workspace u32[16384]
  shared_183: at(0, 18129728, 524288), // d blocks.4.o f32[8, 128, 128]; then matmul f32[1024, 128]
  blocks_5_attention: at(0, 18138944, 16384), // blocks.5.attention f32[8, 4, 128]
  workspace_159: at(0, 18162496, 11264), // workspace u32[2816]
  shared_184: at(0, 18162496, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]; then matmul f32[1024, 8]
  workspace_160: at(0, 18162496, 180224), // workspace u32[45056]
  blocks_1_m_2: at(0, 18162496, 524288), // blocks.1.m f32[8, 128, 128]
  shared_185: at(0, 18162496, 1441792), // blocks.5.linear(gate_proj) f32[8, 128, 352]; then blocks.5.linear(gate_proj) base f32[8, 128, 352]; then blocks.5.linear(up_proj) base f32[8, 128, 352]; then 3 more
  blocks_5_linear_down_proj_low_2: at(0, 18195264, 32768), // blocks.5.linear(down_proj) low f32[8, 128, 8]
  blocks_5_x: at(0, 18195264, 524288), // blocks.5.x f32[8, 128, 128]
  shared_186: at(0, 18293568, 32768), // workspace u32[8192]; then blocks.5.linear(v_proj) low f32[8, 128, 8]
  shared_187: at(0, 18293568, 262144), // blocks.5.linear(k_proj) f32[8, 128, 64]; then blocks.5.linear(v_proj) f32[8, 128, 64]
  workspace_161: at(0, 18359104, 11264), // workspace u32[2816]
  workspace_162: at(0, 18359104, 180224), // workspace u32[45056]
  blocks_3_m: at(0, 18359104, 524288), // blocks.3.m f32[8, 128, 128]
  shared_188: at(0, 18359104, 1441792), // blocks.3.linear(up_proj) high f32[8, 128, 352]; then d blocks.3.g f32[8, 128, 352]
  blocks_5_linear_q_proj: at(0, 18555712, 524288), // blocks.5.linear(q_proj) f32[8, 128, 128]
  workspace_163: at(0, 18588480, 180224), // workspace u32[45056]
  matmul_24: at(0, 18588480, 524288), // matmul f32[1024, 128]
  workspace_164: at(0, 18621248, 65536), // workspace u32[16384]
  workspace_165: at(0, 18621248, 74752), // workspace u32[18688]
  blocks_5_linear_v_proj_base: at(0, 18621248, 262144), // blocks.5.linear(v_proj) base f32[8, 128, 64]
  shared_189: at(0, 18621248, 524288), // blocks.5.linear(o_proj) high f32[8, 128, 128]; then d blocks.5.a f32[8, 128, 128]; then matmul f32[1024, 128]; then d rope f32[8, 128, 4, 32]
  blocks_4_linear_v_proj: at(0, 18654016, 262144), // blocks.4.linear(v_proj) f32[8, 128, 64]
  matmul_25: at(0, 18654016, 524288), // matmul f32[1024, 128]
  d_blocks_2_up_proj_lora_B: at(0, 18686784, 11264), // d blocks.2.up_proj.lora_B f32[352, 8]
  d_blocks_2_gate_proj_lora_B: at(0, 18698048, 11264), // d blocks.2.gate_proj.lora_B f32[352, 8]
  d_blocks_1_down_proj_lora_A: at(0, 18709312, 11264), // d blocks.1.down_proj.lora_A f32[8, 352]
  shared_190: at(0, 18719552, 1024),
  blocks_5_linear_down_proj_base: at(0, 18719552, 524288), // blocks.5.linear(down_proj) base f32[8, 128, 128]
  shared_191: at(0, 18720576, 1024),
  d_blocks_2_up_proj_lora_A: at(0, 18720576, 4096), // d blocks.2.up_proj.lora_A f32[8, 128]
  shared_192: at(0, 18721600, 1024),
  shared_193: at(0, 18722624, 1024),
  shared_194: at(0, 18723648, 4), // crossEntropy f32[]; then d crossEntropy f32[]
  workspace_166: at(0, 18723648, 4194304), // workspace u32[1048576]
  d_blocks_2_gate_proj_lora_A: at(0, 18724672, 4096), // d blocks.2.gate_proj.lora_A f32[8, 128]
  d_blocks_2_o_proj_lora_B: at(0, 18728768, 4096), // d blocks.2.o_proj.lora_B f32[128, 8]
  d_blocks_2_o_proj_lora_A: at(0, 18732864, 4096), // d blocks.2.o_proj.lora_A f32[8, 128]
  d_blocks_2_v_proj_lora_A: at(0, 18736960, 4096), // d blocks.2.v_proj.lora_A f32[8, 128]
  d_blocks_2_k_proj_lora_A: at(0, 18741056, 4096), // d blocks.2.k_proj.lora_A f32[8, 128]
  d_blocks_2_q_proj_lora_B: at(0, 18745152, 4096), // d blocks.2.q_proj.lora_B f32[128, 8]
  d_blocks_2_q_proj_lora_A: at(0, 18749248, 4096), // d blocks.2.q_proj.lora_A f32[8, 128]
  d_blocks_1_down_proj_lora_B: at(0, 18753344, 4096), // d blocks.1.down_proj.lora_B f32[128, 8]
  d_blocks_2_v_proj_lora_B: at(0, 18757440, 2048), // d blocks.2.v_proj.lora_B f32[64, 8]
  d_blocks_2_k_proj_lora_B: at(0, 18759488, 2048), // d blocks.2.k_proj.lora_B f32[64, 8]
  workspace_167: at(0, 18883392, 32768), // workspace u32[8192]
  blocks_5_linear_v_proj_high_2: at(0, 18883392, 262144), // blocks.5.linear(v_proj) high f32[8, 128, 64]
  workspace_168: at(0, 18916160, 133120), // workspace u32[33280]
  workspace_169: at(0, 18981696, 11264), // workspace u32[2816]
  blocks_4_linear_up_proj_low: at(0, 18981696, 32768), // blocks.4.linear(up_proj) low f32[8, 128, 8]
  workspace_170: at(0, 18981696, 180224), // workspace u32[45056]
  shared_195: at(0, 18981696, 1441792), // blocks.4.linear(gate_proj) high f32[8, 128, 352]; then blocks.4.g f32[8, 128, 352]; then blocks.4.linear(up_proj) f32[8, 128, 352]; then d blocks.4.linear(up_proj) f32[8, 128, 352]
  attention_6: at(0, 19049280, 16384), // attention f32[8, 4, 128]
  matmul_26: at(0, 19112768, 524288), // matmul f32[1024, 128]
  workspace_171: at(0, 19145536, 2048), // workspace u32[512]
  shared_196: at(0, 19145536, 524288), // attention f32[8, 128, 4, 32]; then matmul f32[1024, 128]
  d_blocks_2_x: at(0, 19178304, 524288), // d blocks.2.x f32[8, 128, 128]
  blocks_5_linear_down_proj_high: at(0, 19243840, 524288), // blocks.5.linear(down_proj) high f32[8, 128, 128]
  workspace_172: at(0, 19604288, 11264), // workspace u32[2816]
  matmul_27: at(0, 19604288, 32768), // matmul f32[1024, 8]
  workspace_173: at(0, 19604288, 180224), // workspace u32[45056]
  matmul_28: at(0, 19604288, 524288), // matmul f32[1024, 128]
  shared_197: at(0, 19604288, 1441792), // blocks.5.linear(gate_proj) base f32[8, 128, 352]; then blocks.5.linear(up_proj) base f32[8, 128, 352]; then blocks.5.linear(gate_proj) f32[8, 128, 352]
  workspace_174: at(0, 19637056, 180224), // workspace u32[45056]
  workspace_175: at(0, 19669824, 4096), // workspace u32[1024]
  attentionGrad_11: at(0, 19669824, 262144), // attentionGrad f32[8, 128, 2, 32]
  shared_198: at(0, 19669824, 524288), // matmul f32[1024, 128]; then d blocks.5.h f32[8, 128, 128]
  blocks_2_m_2: at(0, 19702592, 524288), // blocks.2.m f32[8, 128, 128]
  d_blocks_3_linear_down_proj_low: at(0, 19800896, 32768), // d blocks.3.linear(down_proj) low f32[8, 128, 8]
  matmul_29: at(0, 19800896, 1441792), // matmul f32[1024, 352]
  attentionGrad_12: at(0, 19931968, 262144), // attentionGrad f32[8, 128, 2, 32]
  workspace_176: at(0, 20128576, 4096), // workspace u32[1024]
  matmul_30: at(0, 20128576, 524288), // matmul f32[1024, 128]
  workspace_177: at(0, 20194112, 65536), // workspace u32[16384]
  shared_199: at(0, 20194112, 524288), // d blocks.5.o f32[8, 128, 128]; then matmul f32[1024, 128]
  d_blocks_3_up_proj_lora_B: at(0, 20226880, 11264), // d blocks.3.up_proj.lora_B f32[352, 8]
  d_blocks_3_gate_proj_lora_B: at(0, 20238144, 11264), // d blocks.3.gate_proj.lora_B f32[352, 8]
  d_blocks_2_down_proj_lora_A: at(0, 20249408, 11264), // d blocks.2.down_proj.lora_A f32[8, 352]
  d_blocks_3_up_proj_lora_A: at(0, 20260672, 4096), // d blocks.3.up_proj.lora_A f32[8, 128]
  d_blocks_3_gate_proj_lora_A: at(0, 20264768, 4096), // d blocks.3.gate_proj.lora_A f32[8, 128]
  d_blocks_3_o_proj_lora_B: at(0, 20268864, 4096), // d blocks.3.o_proj.lora_B f32[128, 8]
  d_blocks_3_o_proj_lora_A: at(0, 20272960, 4096), // d blocks.3.o_proj.lora_A f32[8, 128]
  d_blocks_3_v_proj_lora_A: at(0, 20277056, 4096), // d blocks.3.v_proj.lora_A f32[8, 128]
  d_blocks_3_k_proj_lora_A: at(0, 20281152, 4096), // d blocks.3.k_proj.lora_A f32[8, 128]
  d_blocks_3_q_proj_lora_B: at(0, 20285248, 4096), // d blocks.3.q_proj.lora_B f32[128, 8]
  d_blocks_3_q_proj_lora_A: at(0, 20289344, 4096), // d blocks.3.q_proj.lora_A f32[8, 128]
  d_blocks_2_down_proj_lora_B: at(0, 20293440, 4096), // d blocks.2.down_proj.lora_B f32[128, 8]
  d_blocks_3_v_proj_lora_B: at(0, 20297536, 2048), // d blocks.3.v_proj.lora_B f32[64, 8]
  d_blocks_3_k_proj_lora_B: at(0, 20299584, 2048), // d blocks.3.k_proj.lora_B f32[64, 8]
  workspace_178: at(0, 20423488, 11264), // workspace u32[2816]
  workspace_179: at(0, 20423488, 180224), // workspace u32[45056]
  blocks_4_m: at(0, 20423488, 524288), // blocks.4.m f32[8, 128, 128]
  shared_200: at(0, 20423488, 1441792), // blocks.4.linear(up_proj) high f32[8, 128, 352]; then d blocks.4.g f32[8, 128, 352]
  workspace_180: at(0, 20652864, 180224), // workspace u32[45056]
  matmul_31: at(0, 20652864, 524288), // matmul f32[1024, 128]
  blocks_5_linear_v_proj: at(0, 20718400, 262144), // blocks.5.linear(v_proj) f32[8, 128, 64]
  matmul_32: at(0, 20718400, 524288), // matmul f32[1024, 128]
  workspace_181: at(0, 20980544, 133120), // workspace u32[33280]
  workspace_182: at(0, 21046080, 11264), // workspace u32[2816]
  blocks_5_linear_up_proj_low: at(0, 21046080, 32768), // blocks.5.linear(up_proj) low f32[8, 128, 8]
  workspace_183: at(0, 21046080, 180224), // workspace u32[45056]
  shared_201: at(0, 21046080, 1441792), // blocks.5.linear(gate_proj) high f32[8, 128, 352]; then blocks.5.g f32[8, 128, 352]; then blocks.5.linear(up_proj) f32[8, 128, 352]; then d blocks.5.linear(up_proj) f32[8, 128, 352]
  attention_7: at(0, 21113664, 16384), // attention f32[8, 4, 128]
  matmul_33: at(0, 21177152, 524288), // matmul f32[1024, 128]
  d_blocks_3_x: at(0, 21242688, 524288), // d blocks.3.x f32[8, 128, 128]
  workspace_184: at(0, 21701440, 180224), // workspace u32[45056]
  blocks_3_m_2: at(0, 21766976, 524288), // blocks.3.m f32[8, 128, 128]
  d_blocks_4_linear_down_proj_low: at(0, 21865280, 32768), // d blocks.4.linear(down_proj) low f32[8, 128, 8]
  matmul_34: at(0, 21865280, 1441792), // matmul f32[1024, 352]
  d_blocks_4_up_proj_lora_B: at(0, 22291264, 11264), // d blocks.4.up_proj.lora_B f32[352, 8]
  d_blocks_4_gate_proj_lora_B: at(0, 22302528, 11264), // d blocks.4.gate_proj.lora_B f32[352, 8]
  d_blocks_3_down_proj_lora_A: at(0, 22313792, 11264), // d blocks.3.down_proj.lora_A f32[8, 352]
  d_blocks_4_up_proj_lora_A: at(0, 22325056, 4096), // d blocks.4.up_proj.lora_A f32[8, 128]
  d_blocks_4_gate_proj_lora_A: at(0, 22329152, 4096), // d blocks.4.gate_proj.lora_A f32[8, 128]
  d_blocks_4_o_proj_lora_B: at(0, 22333248, 4096), // d blocks.4.o_proj.lora_B f32[128, 8]
  d_blocks_4_o_proj_lora_A: at(0, 22337344, 4096), // d blocks.4.o_proj.lora_A f32[8, 128]
  d_blocks_4_v_proj_lora_A: at(0, 22341440, 4096), // d blocks.4.v_proj.lora_A f32[8, 128]
  d_blocks_4_k_proj_lora_A: at(0, 22345536, 4096), // d blocks.4.k_proj.lora_A f32[8, 128]
  d_blocks_4_q_proj_lora_B: at(0, 22349632, 4096), // d blocks.4.q_proj.lora_B f32[128, 8]
  d_blocks_4_q_proj_lora_A: at(0, 22353728, 4096), // d blocks.4.q_proj.lora_A f32[8, 128]
  d_blocks_3_down_proj_lora_B: at(0, 22357824, 4096), // d blocks.3.down_proj.lora_B f32[128, 8]
  d_blocks_4_v_proj_lora_B: at(0, 22361920, 2048), // d blocks.4.v_proj.lora_B f32[64, 8]
  d_blocks_4_k_proj_lora_B: at(0, 22363968, 2048), // d blocks.4.k_proj.lora_B f32[64, 8]
  workspace_185: at(0, 22487872, 11264), // workspace u32[2816]
  workspace_186: at(0, 22487872, 180224), // workspace u32[45056]
  blocks_5_m: at(0, 22487872, 524288), // blocks.5.m f32[8, 128, 128]
  shared_202: at(0, 22487872, 1441792), // blocks.5.linear(up_proj) high f32[8, 128, 352]; then d blocks.5.g f32[8, 128, 352]
  shared_203: at(0, 22917952, 131072),
  rmsNorm_norm_2: at(0, 22917952, 524288), // rmsNorm(norm) f32[8, 128, 128]
  shared_204: at(0, 23049024, 131072),
  shared_205: at(0, 23180096, 131072),
  d_blocks_4_x: at(0, 23307072, 524288), // d blocks.4.x f32[8, 128, 128]
  shared_206: at(0, 23311168, 131072),
  shared_207: at(0, 23442240, 131072),
  shared_208: at(0, 23442240, 524288), // workspace u32[131072]; then d rmsNorm(norm) f32[8, 128, 128]
  shared_209: at(0, 23573312, 131072),
  shared_210: at(0, 23704384, 131072),
  blocks_4_m_2: at(0, 23831360, 524288), // blocks.4.m f32[8, 128, 128]
  shared_211: at(0, 23835456, 131072),
  d_blocks_5_linear_down_proj_low: at(0, 23929664, 32768), // d blocks.5.linear(down_proj) low f32[8, 128, 8]
  matmul_35: at(0, 23929664, 1441792), // matmul f32[1024, 352]
  workspace_187: at(0, 23966528, 524288), // workspace u32[131072]
  d_blocks_5_up_proj_lora_B: at(0, 24355648, 11264), // d blocks.5.up_proj.lora_B f32[352, 8]
  d_blocks_5_gate_proj_lora_B: at(0, 24366912, 11264), // d blocks.5.gate_proj.lora_B f32[352, 8]
  d_blocks_4_down_proj_lora_A: at(0, 24378176, 11264), // d blocks.4.down_proj.lora_A f32[8, 352]
  d_blocks_5_up_proj_lora_A: at(0, 24389440, 4096), // d blocks.5.up_proj.lora_A f32[8, 128]
  d_blocks_5_gate_proj_lora_A: at(0, 24393536, 4096), // d blocks.5.gate_proj.lora_A f32[8, 128]
  d_blocks_5_o_proj_lora_B: at(0, 24397632, 4096), // d blocks.5.o_proj.lora_B f32[128, 8]
  d_blocks_5_o_proj_lora_A: at(0, 24401728, 4096), // d blocks.5.o_proj.lora_A f32[8, 128]
  d_blocks_5_v_proj_lora_A: at(0, 24405824, 4096), // d blocks.5.v_proj.lora_A f32[8, 128]
  d_blocks_5_k_proj_lora_A: at(0, 24409920, 4096), // d blocks.5.k_proj.lora_A f32[8, 128]
  d_blocks_5_q_proj_lora_B: at(0, 24414016, 4096), // d blocks.5.q_proj.lora_B f32[128, 8]
  d_blocks_5_q_proj_lora_A: at(0, 24418112, 4096), // d blocks.5.q_proj.lora_A f32[8, 128]
  d_blocks_4_down_proj_lora_B: at(0, 24422208, 4096), // d blocks.4.down_proj.lora_B f32[128, 8]
  d_blocks_5_v_proj_lora_B: at(0, 24426304, 2048), // d blocks.5.v_proj.lora_B f32[64, 8]
  d_blocks_5_k_proj_lora_B: at(0, 24428352, 2048), // d blocks.5.k_proj.lora_B f32[64, 8]
  shared_212: at(0, 24490816, 1024),
  d_rows: at(0, 24490816, 4096), // d rows f32[8, 128]
  shared_213: at(0, 24491840, 1024),
  shared_214: at(0, 24492864, 1024),
  shared_215: at(0, 24493888, 1024),
  d_blocks_5_x: at(0, 25371456, 524288), // d blocks.5.x f32[8, 128, 128]
  blocks_5_m_2: at(0, 25895744, 524288), // blocks.5.m f32[8, 128, 128]
  d_blocks_5_down_proj_lora_A: at(0, 26420032, 11264), // d blocks.5.down_proj.lora_A f32[8, 352]
  d_blocks_5_down_proj_lora_B: at(0, 26431296, 4096), // d blocks.5.down_proj.lora_B f32[128, 8]
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
  call(k.embed_f32, [a.embed, a.tokens, a.shared_32], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.rmsNorm_w, [a.shared_32, a.blocks_0_attn_norm, a.blocks_0_h], [1024, 1, 1], [128, 0.00001], "blocks.0.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_2], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.workspace_2, a.shared_40], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.shared_6], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.shared_6, a.shared_15], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_15, a.shared_7], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_5], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_7, a.workspace_5, a.shared_54], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_40, a.shared_54, a.blocks_0_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_0_linear_q_proj, a.rope, a.shared_40], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_15], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.shared_15, a.shared_17], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.workspace_5, a.shared_29], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_29, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_13], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace_13, a.shared_53], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_17, a.shared_53, a.shared_57], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_57, a.rope, a.shared_17], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_29], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.shared_29, a.shared_53], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.workspace_14], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h, a.workspace_14, a.shared_29], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_29, a.blocks_0_linear_v_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_11], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_linear_v_proj_low, a.workspace_11, a.blocks_0_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_53, a.blocks_0_linear_v_proj_high, a.shared_57], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_40, a.shared_17, a.shared_57, a.starts, a.attention, a.blocks_0_attention, a.workspace_35], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_34], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attention, a.workspace_34, a.shared_40], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_15], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.attention, a.workspace_15, a.blocks_0_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_o_proj_low, a.shared_23], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_23, a.shared_19, a.shared_54], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_32, a.shared_40, a.shared_54, a.blocks_0_a], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_0_a, a.blocks_0_mlp_norm, a.blocks_0_m], [1024, 1, 1], [128, 0.00001], "blocks.0.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_16], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_16, a.shared_60], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_19, a.shared_33], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_33, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_18], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_18, a.shared_80], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_60, a.shared_80, a.shared_35], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_68], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.workspace_68, a.shared_60], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m, a.shared_19, a.blocks_0_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_up_proj_low, a.shared_33], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_67], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_67, a.shared_114], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_35, a.shared_60, a.shared_114, a.shared_80], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_20], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_20, a.blocks_0_linear_down_proj_base], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_19], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_19, a.blocks_0_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_0_linear_down_proj_low, a.shared_34], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_34, a.shared_19, a.blocks_0_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.blocks_0_a, a.blocks_0_linear_down_proj_base, a.blocks_0_linear_down_proj_high, a.blocks_0_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_0_x, a.blocks_1_attn_norm, a.blocks_1_h], [1024, 1, 1], [128, 0.00001], "blocks.1.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_23], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.workspace_23, a.shared_59], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_19, a.shared_45], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_45, a.shared_41], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_41, a.shared_19, a.blocks_1_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_59, a.blocks_1_linear_q_proj_high, a.blocks_1_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_1_linear_q_proj, a.rope, a.shared_59], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_45], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_45, a.shared_47], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_19, a.blocks_1_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_k_proj_low, a.shared_45], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_45, a.workspace_7, a.shared_69], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_47, a.shared_69, a.blocks_1_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_1_linear_k_proj, a.rope, a.shared_47], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_75], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_75, a.shared_69], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_h, a.shared_19, a.shared_75], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_75, a.shared_50], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_50, a.workspace_7, a.blocks_1_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_69, a.blocks_1_linear_v_proj_high, a.blocks_1_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_59, a.shared_47, a.blocks_1_linear_v_proj, a.starts, a.shared_70, a.blocks_1_attention, a.workspace_32], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_31], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_70, a.workspace_31, a.shared_62], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_70, a.shared_19, a.blocks_1_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_o_proj_low, a.shared_51], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.shared_19, a.shared_70], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_0_x, a.shared_62, a.shared_70, a.shared_52], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_52, a.blocks_1_mlp_norm, a.blocks_1_m], [1024, 1, 1], [128, 0.00001], "blocks.1.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_44], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_44, a.shared_82], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_19, a.shared_63], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_63, a.shared_61], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_46], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_46, a.shared_115], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_82, a.shared_115, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_91], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.workspace_91, a.shared_82], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m, a.shared_19, a.blocks_1_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_up_proj_low, a.shared_63], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_90], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_63, a.workspace_90, a.shared_140], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_65, a.shared_82, a.shared_140, a.shared_115], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_48], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_115, a.workspace_48, a.blocks_1_linear_down_proj_base], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_47], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_115, a.workspace_47, a.blocks_1_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_1_linear_down_proj_low, a.shared_64], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_64, a.shared_19, a.blocks_1_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_52, a.blocks_1_linear_down_proj_base, a.blocks_1_linear_down_proj_high, a.blocks_1_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_1_x, a.blocks_2_attn_norm, a.blocks_2_h], [1024, 1, 1], [128, 0.00001], "blocks.2.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_56], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.workspace_56, a.shared_81], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_19, a.shared_72], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_72, a.shared_71], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.shared_19, a.blocks_2_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_81, a.blocks_2_linear_q_proj_high, a.blocks_2_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_2_linear_q_proj, a.rope, a.shared_81], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_72], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_72, a.shared_74], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_19, a.blocks_2_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_k_proj_low, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_7, a.shared_94], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_74, a.shared_94, a.blocks_2_linear_k_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.blocks_2_linear_k_proj, a.rope, a.shared_74], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_103], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_103, a.shared_94], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_h, a.shared_19, a.shared_103], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_103, a.shared_76], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.workspace_7, a.blocks_2_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_94, a.blocks_2_linear_v_proj_high, a.blocks_2_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_81, a.shared_74, a.blocks_2_linear_v_proj, a.starts, a.shared_95, a.blocks_2_attention, a.workspace_64], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_63], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.workspace_63, a.shared_84], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_95, a.shared_19, a.blocks_2_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_o_proj_low, a.shared_77], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_77, a.shared_19, a.shared_95], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_1_x, a.shared_84, a.shared_95, a.shared_78], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_78, a.blocks_2_mlp_norm, a.blocks_2_m], [1024, 1, 1], [128, 0.00001], "blocks.2.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_71], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_71, a.shared_119], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_19, a.shared_85], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_85, a.shared_83], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_74], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_74, a.shared_141], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_119, a.shared_141, a.shared_88], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_114], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.workspace_114, a.shared_119], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m, a.shared_19, a.blocks_2_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_up_proj_low, a.shared_85], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_113], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_85, a.workspace_113, a.shared_161], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_88, a.shared_119, a.shared_161, a.shared_141], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_76], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_141, a.workspace_76, a.shared_99], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_75], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_141, a.workspace_75, a.blocks_2_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_2_linear_down_proj_low, a.shared_87], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_87, a.shared_19, a.blocks_2_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_78, a.shared_99, a.blocks_2_linear_down_proj_high, a.blocks_2_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_2_x, a.blocks_3_attn_norm, a.blocks_3_h], [1024, 1, 1], [128, 0.00001], "blocks.3.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_87], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.workspace_87, a.shared_101], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_19, a.shared_106], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_106, a.shared_98], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.shared_19, a.blocks_3_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_101, a.blocks_3_linear_q_proj_high, a.blocks_3_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_3_linear_q_proj, a.rope, a.shared_102], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_100], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_100, a.shared_108], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_19, a.blocks_3_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_k_proj_low, a.shared_100], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_100, a.workspace_7, a.shared_123], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_108, a.shared_123, a.shared_131], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_131, a.rope, a.shared_108], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_130], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_130, a.shared_123], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_h, a.shared_19, a.shared_130], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_130, a.shared_116], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.workspace_7, a.blocks_3_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_123, a.blocks_3_linear_v_proj_high, a.shared_131], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_102, a.shared_108, a.shared_131, a.starts, a.shared_118, a.blocks_3_attention, a.workspace_100], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_107], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_118, a.workspace_107, a.shared_125], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_118, a.shared_19, a.blocks_3_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_o_proj_low, a.shared_117], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_117, a.shared_19, a.shared_132], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_2_x, a.shared_125, a.shared_132, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_120, a.blocks_3_mlp_norm, a.blocks_3_m], [1024, 1, 1], [128, 0.00001], "blocks.3.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_101], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_101, a.shared_149], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_19, a.shared_126], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_126, a.shared_124], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_103], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.workspace_103, a.shared_168], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_149, a.shared_168, a.shared_129], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_142], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.workspace_142, a.shared_149], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m, a.shared_19, a.blocks_3_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_up_proj_low, a.shared_126], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_141], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_126, a.workspace_141, a.shared_188], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_129, a.shared_149, a.shared_188, a.shared_168], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_105], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_168, a.workspace_105, a.shared_135], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_104], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_168, a.workspace_104, a.blocks_3_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_3_linear_down_proj_low, a.shared_128], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_128, a.shared_19, a.blocks_3_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_120, a.shared_135, a.blocks_3_linear_down_proj_high, a.blocks_3_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_3_x, a.blocks_4_attn_norm, a.blocks_4_h], [1024, 1, 1], [128, 0.00001], "blocks.4.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_117], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.workspace_117, a.shared_137], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_19, a.shared_143], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_143, a.shared_134], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.shared_19, a.blocks_4_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_137, a.blocks_4_linear_q_proj_high, a.blocks_4_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_4_linear_q_proj, a.rope, a.shared_139], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_136], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_136, a.shared_145], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_19, a.blocks_4_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_k_proj_low, a.shared_136], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_136, a.workspace_7, a.shared_152], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_145, a.shared_152, a.shared_160], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_160, a.rope, a.shared_145], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_159], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_159, a.shared_152], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_h, a.shared_19, a.shared_159], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_159, a.shared_146], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_146, a.workspace_7, a.blocks_4_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_152, a.blocks_4_linear_v_proj_high, a.shared_160], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_139, a.shared_145, a.shared_160, a.starts, a.shared_148, a.blocks_4_attention, a.workspace_127], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_137], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_148, a.workspace_137, a.shared_154], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_148, a.shared_19, a.blocks_4_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_o_proj_low, a.shared_147], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_147, a.shared_19, a.shared_162], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_3_x, a.shared_154, a.shared_162, a.shared_150], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_150, a.blocks_4_mlp_norm, a.blocks_4_m], [1024, 1, 1], [128, 0.00001], "blocks.4.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_128], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_128, a.shared_176], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_19, a.shared_155], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_155, a.shared_153], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace_130], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_153, a.workspace_130, a.shared_195], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_176, a.shared_195, a.shared_158], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_170], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.workspace_170, a.shared_176], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m, a.shared_19, a.blocks_4_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_up_proj_low, a.shared_155], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_169], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_155, a.workspace_169, a.shared_200], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_158, a.shared_176, a.shared_200, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_133], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_195, a.workspace_133, a.shared_164], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_132], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_195, a.workspace_132, a.blocks_4_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_4_linear_down_proj_low, a.shared_157], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_157, a.shared_19, a.blocks_4_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_150, a.shared_164, a.blocks_4_linear_down_proj_high, a.blocks_4_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_4_x, a.blocks_5_attn_norm, a.blocks_5_h], [1024, 1, 1], [128, 0.00001], "blocks.5.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_145], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.workspace_145, a.shared_166], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_19, a.shared_170], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_170, a.shared_163], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.shared_19, a.blocks_5_linear_q_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_166, a.blocks_5_linear_q_proj_high, a.blocks_5_linear_q_proj], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.blocks_5_linear_q_proj, a.rope, a.shared_167], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_165], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_165, a.shared_172], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_19, a.blocks_5_linear_k_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_k_proj_low, a.shared_165], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_165, a.workspace_7, a.shared_179], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_172, a.shared_179, a.shared_187], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_187, a.rope, a.shared_172], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_186], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_186, a.shared_179], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_h, a.shared_19, a.shared_186], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_186, a.shared_173], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_7], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_173, a.workspace_7, a.blocks_5_linear_v_proj_high], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_179, a.blocks_5_linear_v_proj_high, a.shared_187], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_167, a.shared_172, a.shared_187, a.starts, a.shared_175, a.blocks_5_attention, a.workspace_154], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_164], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_175, a.workspace_164, a.shared_181], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_175, a.shared_19, a.blocks_5_linear_o_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_o_proj_low, a.shared_174], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_174, a.shared_19, a.shared_189], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.blocks_4_x, a.shared_181, a.shared_189, a.shared_177], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_177, a.blocks_5_mlp_norm, a.blocks_5_m], [1024, 1, 1], [128, 0.00001], "blocks.5.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_155], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_155, a.shared_197], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_19, a.shared_182], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_182, a.shared_180], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace_157], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_180, a.workspace_157, a.shared_201], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_197, a.shared_201, a.shared_185], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_183], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.workspace_183, a.shared_197], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.shared_19], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m, a.shared_19, a.blocks_5_linear_up_proj_low], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_up_proj_low, a.shared_182], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_182], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_182, a.workspace_182, a.shared_202], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_185, a.shared_197, a.shared_202, a.shared_201], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_160], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_160, a.blocks_5_linear_down_proj_base], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_159], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_159, a.blocks_5_linear_down_proj_low_2], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low_2, a.shared_184], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.shared_19], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_184, a.shared_19, a.blocks_5_linear_down_proj_high], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_177, a.blocks_5_linear_down_proj_base, a.blocks_5_linear_down_proj_high, a.blocks_5_x], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_5_x, a.norm, a.rmsNorm_norm_2], [1024, 1, 1], [128, 0.00001], "rmsNorm(norm) rmsNorm model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_166, a.shared_1, a.shared_18, a.shared_190], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_166, a.shared_2, a.shared_20, a.shared_191], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_166, a.shared_3, a.shared_21, a.shared_192], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.shared_208], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.shared_208, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_166, a.shared_4, a.shared_22, a.shared_193], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_19, a.shared_194], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:100"),
  call(k.map_11p69oyu6td, [a.shared_194, a.count, a.loss], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:100"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_27ukp9p65ja, [a.count, a.shared_194], [1, 1, 1], [1, 1, 4096, 1], "d crossEntropy map model.ts:100"),
  call(k.map_2d78orckbpu, [a.shared_194, a.d_rows], [1, 1, 1], [1024, 1, 4, 1024], "d rows map model.ts:100"),
  call(k.rmsNorm_w, [a.blocks_5_x, a.norm, a.rmsNorm_norm_2], [1024, 1, 1], [128, 0.00001], "rmsNorm(norm) rmsNorm model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_203, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_166, a.shared_1, a.shared_190, a.shared_212, a.workspace_166], [256, 1, 1], [4096, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_207], [16, 1, 1], [256, 128, 4096, 0, 1024, 0, 128, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_207], [16, 1, 1], [256, 128, 4096, 1024, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 2048, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_207], [16, 1, 1], [256, 128, 4096, 2048, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 3072, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_207], [16, 1, 1], [256, 128, 4096, 3072, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_204, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_166, a.shared_2, a.shared_191, a.shared_213, a.workspace_166], [256, 1, 1], [4096, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_209], [16, 1, 1], [256, 128, 4096, 0, 1024, 0, 128, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_209], [16, 1, 1], [256, 128, 4096, 1024, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 2048, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_209], [16, 1, 1], [256, 128, 4096, 2048, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 3072, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_209], [16, 1, 1], [256, 128, 4096, 3072, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_205, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_166, a.shared_3, a.shared_192, a.shared_214, a.workspace_166], [256, 1, 1], [4096, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_210], [16, 1, 1], [256, 128, 4096, 0, 1024, 0, 128, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_210], [16, 1, 1], [256, 128, 4096, 1024, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 2048, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_210], [16, 1, 1], [256, 128, 4096, 2048, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 3072, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_210], [16, 1, 1], [256, 128, 4096, 3072, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_187], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_206, a.workspace_187, a.workspace_166], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.crossEntropyGrad, [a.workspace_166, a.shared_4, a.shared_193, a.shared_215, a.workspace_166], [256, 1, 1], [4096, -100], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 0, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_211], [16, 1, 1], [256, 128, 4096, 0, 1024, 0, 128, 0, 32, 64, 16, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 1024, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_211], [16, 1, 1], [256, 128, 4096, 1024, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 2048, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_211], [16, 1, 1], [256, 128, 4096, 2048, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_pack_f32, [a.embed, a.workspace_187], [16, 1, 1], [4096, 128, 3072, 1024, 0, 16, 0], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.workspace_166, a.workspace_187, a.shared_211], [16, 1, 1], [256, 128, 4096, 3072, 1024, 0, 128, 0, 32, 64, 16, 16, 1], "d rmsNorm(norm) headLossGrad model.ts:100"),
  call(k.rmsNormGrad_w, [a.blocks_5_x, a.norm, a.shared_208, a.d_blocks_5_x], [1024, 1, 1], [128, 0.00001], "d blocks.5.x rmsNormGrad model.ts:92"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_x, a.shared_184, a.d_blocks_5_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_5_x, a.blocks_5_down_proj_lora_B, a.shared_184], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_184, a.d_blocks_5_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_177, a.blocks_5_mlp_norm, a.blocks_5_m_2], [1024, 1, 1], [128, 0.00001], "blocks.5.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_173], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m_2, a.workspace_173, a.shared_185], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace_172], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_180, a.workspace_172, a.shared_201], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_185, a.shared_201, a.shared_197], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_183], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_5_m_2, a.workspace_183, a.shared_185], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_182], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_182, a.workspace_182, a.shared_202], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_185, a.shared_202, a.shared_201], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_197, a.shared_201, a.shared_185], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_5_linear_down_proj_low, a.shared_185, a.d_blocks_5_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.5.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj_lora_A, a.workspace_185], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_linear_down_proj_low, a.workspace_185, a.shared_185], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_5_down_proj, a.workspace_186], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_5_x, a.workspace_186, a.matmul_35], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_185, a.matmul_35, a.shared_202], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_197, a.shared_201, a.shared_202, a.shared_185], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_197, a.shared_202, a.shared_201], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.5.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_201, a.shared_182, a.d_blocks_5_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_201, a.blocks_5_up_proj_lora_B, a.matmul_27], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_27, a.shared_182], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_182, a.blocks_5_m_2, a.d_blocks_5_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj_lora_A, a.workspace_176], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_182, a.workspace_176, a.matmul_28], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_up_proj, a.workspace_180], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_201, a.workspace_180, a.matmul_30], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_185, a.shared_180, a.d_blocks_5_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.5.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_185, a.blocks_5_gate_proj_lora_B, a.shared_182], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_182, a.shared_180], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_180, a.blocks_5_m_2, a.d_blocks_5_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj_lora_A, a.workspace_156], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_180, a.workspace_156, a.matmul_31], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_5_gate_proj, a.workspace_184], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_185, a.workspace_184, a.matmul_33], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.matmul_28, a.matmul_30, a.matmul_31, a.matmul_33, a.shared_181], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_177, a.blocks_5_mlp_norm, a.shared_181, a.shared_189], [1024, 1, 1], [128, 0.00001], "d blocks.5.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_5_x, a.shared_189, a.shared_177], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_177, a.shared_174, a.d_blocks_5_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_177, a.blocks_5_o_proj_lora_B, a.shared_180], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_180, a.shared_174], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_4_x, a.blocks_5_attn_norm, a.shared_181], [1024, 1, 1], [128, 0.00001], "blocks.5.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.workspace_167], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_181, a.workspace_167, a.blocks_5_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_171], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_173, a.workspace_171, a.blocks_5_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_5_linear_v_proj_base, a.blocks_5_linear_v_proj_high_2, a.blocks_5_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_167, a.shared_172, a.blocks_5_linear_v_proj, a.starts, a.shared_196, a.attention_7, a.workspace_165], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_174, a.shared_196, a.d_blocks_5_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj_lora_A, a.workspace_175], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_174, a.workspace_175, a.shared_189], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_5_o_proj, a.workspace_177], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_177, a.workspace_177, a.shared_198], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_189, a.shared_198, a.shared_199], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_196, a.shared_199, a.workspace_149], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_167, a.shared_172, a.blocks_5_linear_v_proj, a.attention_7, a.shared_199, a.starts, a.workspace_149, a.shared_189, a.workspace_181], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_167, a.shared_172, a.blocks_5_linear_v_proj, a.attention_7, a.shared_199, a.starts, a.workspace_149, a.attentionGrad_11, a.attentionGrad_12, a.workspace_181], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_12, a.shared_173, a.d_blocks_5_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_12, a.blocks_5_v_proj_lora_B, a.matmul_20], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_20, a.shared_171], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_171, a.shared_181, a.d_blocks_5_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj_lora_A, a.workspace_146], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_171, a.workspace_146, a.shared_167], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_5_v_proj, a.shared_171], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_12, a.shared_171, a.shared_196], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_11, a.rope, a.shared_172], [2048, 1, 1], [32, 128, 2, -1], "d blocks.5.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_172, a.shared_165, a.d_blocks_5_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.5.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_172, a.blocks_5_k_proj_lora_B, a.shared_173], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_173, a.shared_165], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_165, a.shared_181, a.d_blocks_5_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj_lora_A, a.workspace_147], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_165, a.workspace_147, a.shared_199], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_5_k_proj, a.shared_165], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_172, a.shared_165, a.matmul_32], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_167, a.shared_196, a.shared_199, a.matmul_32, a.shared_198], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:75"),
  call(k.rope_half, [a.shared_189, a.rope, a.shared_166], [4096, 1, 1], [32, 128, 4, -1], "d blocks.5.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_166, a.shared_163, a.d_blocks_5_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.5.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_166, a.blocks_5_q_proj_lora_B, a.shared_170], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_170, a.shared_163], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_163, a.shared_181, a.d_blocks_5_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.5.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj_lora_A, a.workspace_144], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_163, a.workspace_144, a.shared_181], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_5_q_proj, a.workspace_145], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_166, a.workspace_145, a.shared_189], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_198, a.shared_181, a.shared_189, a.shared_164], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.5.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_4_x, a.blocks_5_attn_norm, a.shared_164, a.shared_181], [1024, 1, 1], [128, 0.00001], "d blocks.4.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_177, a.shared_181, a.d_blocks_4_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_x, a.shared_157, a.d_blocks_4_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_4_x, a.blocks_4_down_proj_lora_B, a.shared_157], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_157, a.d_blocks_4_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_150, a.blocks_4_mlp_norm, a.blocks_4_m_2], [1024, 1, 1], [128, 0.00001], "blocks.4.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_150], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_150, a.shared_158], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace_148], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_153, a.workspace_148, a.shared_195], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_158, a.shared_195, a.shared_176], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_170], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_4_m_2, a.workspace_170, a.shared_158], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_169], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_155, a.workspace_169, a.shared_200], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_158, a.shared_200, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_176, a.shared_195, a.shared_158], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_4_linear_down_proj_low, a.shared_158, a.d_blocks_4_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.4.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj_lora_A, a.workspace_178], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_linear_down_proj_low, a.workspace_178, a.shared_158], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_4_down_proj, a.workspace_179], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_4_x, a.workspace_179, a.matmul_34], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_158, a.matmul_34, a.shared_200], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_176, a.shared_195, a.shared_200, a.shared_158], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_176, a.shared_200, a.shared_195], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.4.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_195, a.shared_155, a.d_blocks_4_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_195, a.blocks_4_up_proj_lora_B, a.shared_174], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_174, a.shared_155], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_155, a.blocks_4_m_2, a.d_blocks_4_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj_lora_A, a.workspace_153], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_155, a.workspace_153, a.shared_175], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_up_proj, a.workspace_163], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_195, a.workspace_163, a.matmul_23], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_158, a.shared_153, a.d_blocks_4_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.4.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_158, a.blocks_4_gate_proj_lora_B, a.shared_155], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_155, a.shared_153], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_153, a.blocks_4_m_2, a.d_blocks_4_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj_lora_A, a.workspace_129], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_153, a.workspace_129, a.matmul_24], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_4_gate_proj, a.workspace_174], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_158, a.workspace_174, a.matmul_26], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.shared_175, a.matmul_23, a.matmul_24, a.matmul_26, a.shared_154], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_150, a.blocks_4_mlp_norm, a.shared_154, a.shared_162], [1024, 1, 1], [128, 0.00001], "d blocks.4.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_4_x, a.shared_162, a.shared_150], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_150, a.shared_147, a.d_blocks_4_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_150, a.blocks_4_o_proj_lora_B, a.shared_153], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_153, a.shared_147], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_3_x, a.blocks_4_attn_norm, a.shared_154], [1024, 1, 1], [128, 0.00001], "blocks.4.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.workspace_139], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_154, a.workspace_139, a.blocks_4_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_143], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_146, a.workspace_143, a.blocks_4_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_4_linear_v_proj_base, a.blocks_4_linear_v_proj_high_2, a.blocks_4_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_139, a.shared_145, a.blocks_4_linear_v_proj, a.starts, a.shared_169, a.attention_6, a.workspace_138], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_147, a.shared_169, a.d_blocks_4_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj_lora_A, a.workspace_152], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_147, a.workspace_152, a.shared_162], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_4_o_proj, a.workspace_158], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_150, a.workspace_158, a.shared_178], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_162, a.shared_178, a.shared_183], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_169, a.shared_183, a.workspace_122], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_139, a.shared_145, a.blocks_4_linear_v_proj, a.attention_6, a.shared_183, a.starts, a.workspace_122, a.shared_162, a.workspace_168], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_139, a.shared_145, a.blocks_4_linear_v_proj, a.attention_6, a.shared_183, a.starts, a.workspace_122, a.attentionGrad_9, a.attentionGrad_10, a.workspace_168], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_10, a.shared_146, a.d_blocks_4_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_10, a.blocks_4_v_proj_lora_B, a.shared_138], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_138, a.shared_144], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_144, a.shared_154, a.d_blocks_4_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj_lora_A, a.workspace_118], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_144, a.workspace_118, a.shared_139], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_4_v_proj, a.shared_144], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_10, a.shared_144, a.shared_169], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_9, a.rope, a.shared_145], [2048, 1, 1], [32, 128, 2, -1], "d blocks.4.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_145, a.shared_136, a.d_blocks_4_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.4.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_145, a.blocks_4_k_proj_lora_B, a.shared_146], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_146, a.shared_136], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_136, a.shared_154, a.d_blocks_4_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj_lora_A, a.workspace_120], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_136, a.workspace_120, a.shared_183], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_4_k_proj, a.shared_136], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_145, a.shared_136, a.matmul_25], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_139, a.shared_169, a.shared_183, a.matmul_25, a.shared_178], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.h map model.ts:75"),
  call(k.rope_half, [a.shared_162, a.rope, a.shared_137], [4096, 1, 1], [32, 128, 4, -1], "d blocks.4.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_137, a.shared_134, a.d_blocks_4_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.4.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_137, a.blocks_4_q_proj_lora_B, a.shared_143], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_143, a.shared_134], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_134, a.shared_154, a.d_blocks_4_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.4.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj_lora_A, a.workspace_116], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_134, a.workspace_116, a.shared_154], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_4_q_proj, a.workspace_117], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_137, a.workspace_117, a.shared_162], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_178, a.shared_154, a.shared_162, a.shared_135], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.4.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_3_x, a.blocks_4_attn_norm, a.shared_135, a.shared_154], [1024, 1, 1], [128, 0.00001], "d blocks.3.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_150, a.shared_154, a.d_blocks_3_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_x, a.shared_128, a.d_blocks_3_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_3_x, a.blocks_3_down_proj_lora_B, a.shared_128], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_128, a.d_blocks_3_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_120, a.blocks_3_mlp_norm, a.blocks_3_m_2], [1024, 1, 1], [128, 0.00001], "blocks.3.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_123], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_123, a.shared_129], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace_121], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.workspace_121, a.shared_168], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_129, a.shared_168, a.shared_149], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_142], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_3_m_2, a.workspace_142, a.shared_129], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_141], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_126, a.workspace_141, a.shared_188], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_129, a.shared_188, a.shared_168], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_149, a.shared_168, a.shared_129], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_3_linear_down_proj_low, a.shared_129, a.d_blocks_3_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.3.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj_lora_A, a.workspace_161], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_linear_down_proj_low, a.workspace_161, a.shared_129], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_3_down_proj, a.workspace_162], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_3_x, a.workspace_162, a.matmul_29], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_129, a.matmul_29, a.shared_188], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_149, a.shared_168, a.shared_188, a.shared_129], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_149, a.shared_188, a.shared_168], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.3.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_168, a.shared_126, a.d_blocks_3_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_168, a.blocks_3_up_proj_lora_B, a.shared_147], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_147, a.shared_126], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_126, a.blocks_3_m_2, a.d_blocks_3_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj_lora_A, a.workspace_126], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_126, a.workspace_126, a.shared_148], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_up_proj, a.workspace_136], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_168, a.workspace_136, a.matmul_16], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_129, a.shared_124, a.d_blocks_3_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.3.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_129, a.blocks_3_gate_proj_lora_B, a.shared_126], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_126, a.shared_124], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_124, a.blocks_3_m_2, a.d_blocks_3_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj_lora_A, a.workspace_102], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_124, a.workspace_102, a.matmul_18], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_3_gate_proj, a.workspace_151], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_129, a.workspace_151, a.matmul_21], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.shared_148, a.matmul_16, a.matmul_18, a.matmul_21, a.shared_125], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_120, a.blocks_3_mlp_norm, a.shared_125, a.shared_132], [1024, 1, 1], [128, 0.00001], "d blocks.3.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_3_x, a.shared_132, a.shared_120], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_120, a.shared_117, a.d_blocks_3_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_120, a.blocks_3_o_proj_lora_B, a.shared_124], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_124, a.shared_117], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_2_x, a.blocks_3_attn_norm, a.shared_125], [1024, 1, 1], [128, 0.00001], "blocks.3.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.workspace_111], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_125, a.workspace_111, a.blocks_3_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_115], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_116, a.workspace_115, a.blocks_3_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_3_linear_v_proj_base, a.blocks_3_linear_v_proj_high_2, a.blocks_3_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_102, a.shared_108, a.blocks_3_linear_v_proj, a.starts, a.shared_142, a.attention_5, a.workspace_108], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_117, a.shared_142, a.d_blocks_3_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj_lora_A, a.workspace_125], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_117, a.workspace_125, a.shared_132], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_3_o_proj, a.workspace_131], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_120, a.workspace_131, a.shared_151], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_132, a.shared_151, a.shared_156], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_142, a.shared_156, a.workspace_94], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_102, a.shared_108, a.blocks_3_linear_v_proj, a.attention_5, a.shared_156, a.starts, a.workspace_94, a.shared_132, a.workspace_140], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_102, a.shared_108, a.blocks_3_linear_v_proj, a.attention_5, a.shared_156, a.starts, a.workspace_94, a.attentionGrad_7, a.attentionGrad_8, a.workspace_140], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_8, a.shared_116, a.d_blocks_3_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_8, a.blocks_3_v_proj_lora_B, a.matmul_8], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul_8, a.shared_107], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_107, a.shared_125, a.d_blocks_3_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj_lora_A, a.workspace_88], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_107, a.workspace_88, a.shared_102], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_3_v_proj, a.shared_107], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_8, a.shared_107, a.shared_142], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_7, a.rope, a.shared_108], [2048, 1, 1], [32, 128, 2, -1], "d blocks.3.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_108, a.shared_100, a.d_blocks_3_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.3.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_108, a.blocks_3_k_proj_lora_B, a.shared_116], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_116, a.shared_100], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_100, a.shared_125, a.d_blocks_3_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj_lora_A, a.workspace_92], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_100, a.workspace_92, a.shared_156], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_3_k_proj, a.shared_100], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_108, a.shared_100, a.matmul_19], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_102, a.shared_142, a.shared_156, a.matmul_19, a.shared_151], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.h map model.ts:75"),
  call(k.rope_half, [a.shared_132, a.rope, a.shared_101], [4096, 1, 1], [32, 128, 4, -1], "d blocks.3.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_101, a.shared_98, a.d_blocks_3_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.3.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_101, a.blocks_3_q_proj_lora_B, a.shared_106], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_106, a.shared_98], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_98, a.shared_125, a.d_blocks_3_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.3.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj_lora_A, a.workspace_86], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_98, a.workspace_86, a.shared_125], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_3_q_proj, a.workspace_87], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_101, a.workspace_87, a.shared_132], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_151, a.shared_125, a.shared_132, a.shared_99], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.3.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_2_x, a.blocks_3_attn_norm, a.shared_99, a.shared_125], [1024, 1, 1], [128, 0.00001], "d blocks.2.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_120, a.shared_125, a.d_blocks_2_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_x, a.shared_87, a.d_blocks_2_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_2_x, a.blocks_2_down_proj_lora_B, a.shared_87], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_87, a.d_blocks_2_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_78, a.blocks_2_mlp_norm, a.blocks_2_m_2], [1024, 1, 1], [128, 0.00001], "blocks.2.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_95], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_95, a.shared_88], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace_93], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_93, a.shared_141], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_88, a.shared_141, a.shared_119], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_114], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_2_m_2, a.workspace_114, a.shared_88], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_113], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_85, a.workspace_113, a.shared_161], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_88, a.shared_161, a.shared_141], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_119, a.shared_141, a.shared_88], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_2_linear_down_proj_low, a.shared_88, a.d_blocks_2_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.2.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj_lora_A, a.workspace_134], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_linear_down_proj_low, a.workspace_134, a.shared_88], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_2_down_proj, a.workspace_135], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_2_x, a.workspace_135, a.matmul_22], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_88, a.matmul_22, a.shared_161], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_119, a.shared_141, a.shared_161, a.shared_88], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_119, a.shared_161, a.shared_141], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.2.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_141, a.shared_85, a.d_blocks_2_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_141, a.blocks_2_up_proj_lora_B, a.shared_117], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_117, a.shared_85], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_85, a.blocks_2_m_2, a.d_blocks_2_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj_lora_A, a.workspace_99], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_85, a.workspace_99, a.shared_118], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_up_proj, a.workspace_106], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_141, a.workspace_106, a.matmul_11], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_88, a.shared_83, a.d_blocks_2_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.2.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_88, a.blocks_2_gate_proj_lora_B, a.shared_85], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_85, a.shared_83], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_83, a.blocks_2_m_2, a.d_blocks_2_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj_lora_A, a.workspace_73], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_83, a.workspace_73, a.matmul_12], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_2_gate_proj, a.workspace_124], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_88, a.workspace_124, a.matmul_14], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.shared_118, a.matmul_11, a.matmul_12, a.matmul_14, a.shared_84], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_78, a.blocks_2_mlp_norm, a.shared_84, a.shared_95], [1024, 1, 1], [128, 0.00001], "d blocks.2.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_2_x, a.shared_95, a.shared_78], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_78, a.shared_77, a.d_blocks_2_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_78, a.blocks_2_o_proj_lora_B, a.shared_83], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_83, a.shared_77], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_1_x, a.blocks_2_attn_norm, a.shared_84], [1024, 1, 1], [128, 0.00001], "blocks.2.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_84], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.workspace_84, a.shared_95], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.workspace_97], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_97, a.shared_104], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_104, a.shared_121], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_121, a.rope, a.shared_104], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.workspace_82], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_84, a.workspace_82, a.blocks_2_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_96], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_76, a.workspace_96, a.blocks_2_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_2_linear_v_proj_base, a.blocks_2_linear_v_proj_high_2, a.blocks_2_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_104, a.shared_74, a.blocks_2_linear_v_proj_2, a.starts, a.shared_121, a.attention_4, a.workspace_78], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_77, a.shared_121, a.d_blocks_2_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj_lora_A, a.workspace_102], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_77, a.workspace_102, a.shared_95], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_2_o_proj, a.workspace_109], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_78, a.workspace_109, a.shared_127], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_95, a.shared_127, a.shared_133], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_121, a.shared_133, a.workspace_62], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_104, a.shared_74, a.blocks_2_linear_v_proj_2, a.attention_4, a.shared_133, a.starts, a.workspace_62, a.shared_95, a.workspace_119], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_104, a.shared_74, a.blocks_2_linear_v_proj_2, a.attention_4, a.shared_133, a.starts, a.workspace_62, a.attentionGrad_5, a.attentionGrad_6, a.workspace_119], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_6, a.shared_76, a.d_blocks_2_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_6, a.blocks_2_v_proj_lora_B, a.shared_75], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_75, a.shared_73], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_73, a.shared_84, a.d_blocks_2_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj_lora_A, a.workspace_59], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_73, a.workspace_59, a.shared_104], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_2_v_proj, a.shared_73], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_6, a.shared_73, a.shared_121], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_5, a.rope, a.shared_74], [2048, 1, 1], [32, 128, 2, -1], "d blocks.2.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_74, a.shared_72, a.d_blocks_2_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.2.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_74, a.blocks_2_k_proj_lora_B, a.shared_76], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_76, a.shared_72], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_72, a.shared_84, a.d_blocks_2_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj_lora_A, a.workspace_61], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_72, a.workspace_61, a.shared_133], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_2_k_proj, a.shared_72], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_74, a.shared_72, a.matmul_15], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_104, a.shared_121, a.shared_133, a.matmul_15, a.shared_127], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:75"),
  call(k.rope_half, [a.shared_95, a.rope, a.shared_104], [4096, 1, 1], [32, 128, 4, -1], "d blocks.2.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_104, a.shared_71, a.d_blocks_2_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.2.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_104, a.blocks_2_q_proj_lora_B, a.shared_72], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_72, a.shared_71], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_71, a.shared_84, a.d_blocks_2_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.2.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj_lora_A, a.workspace_57], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_71, a.workspace_57, a.shared_84], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_2_q_proj, a.workspace_56], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_104, a.workspace_56, a.shared_95], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_127, a.shared_84, a.shared_95, a.shared_104], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.2.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_1_x, a.blocks_2_attn_norm, a.shared_104, a.shared_84], [1024, 1, 1], [128, 0.00001], "d blocks.1.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_78, a.shared_84, a.d_blocks_1_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_x, a.shared_64, a.d_blocks_1_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_1_x, a.blocks_1_down_proj_lora_B, a.shared_64], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_64, a.d_blocks_1_linear_down_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_52, a.blocks_1_mlp_norm, a.blocks_1_m_2], [1024, 1, 1], [128, 0.00001], "blocks.1.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_70], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_70, a.shared_65], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace_69], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_69, a.shared_115], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_65, a.shared_115, a.shared_82], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_91], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_1_m_2, a.workspace_91, a.shared_65], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_90], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_63, a.workspace_90, a.shared_140], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_65, a.shared_140, a.shared_115], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_82, a.shared_115, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_1_linear_down_proj_low, a.shared_65, a.d_blocks_1_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.1.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj_lora_A, a.workspace_110], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_linear_down_proj_low, a.workspace_110, a.shared_65], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_1_down_proj, a.workspace_112], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_1_x, a.workspace_112, a.matmul_17], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_65, a.matmul_17, a.shared_140], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_82, a.shared_115, a.shared_140, a.shared_65], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_82, a.shared_140, a.shared_115], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.1.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_115, a.shared_63, a.d_blocks_1_up_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_115, a.blocks_1_up_proj_lora_B, a.matmul_5], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_5, a.shared_63], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_63, a.blocks_1_m_2, a.d_blocks_1_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj_lora_A, a.workspace_77], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_63, a.workspace_77, a.matmul_6], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_up_proj, a.workspace_83], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_115, a.workspace_83, a.matmul_7], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_65, a.shared_61, a.d_blocks_1_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.1.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_65, a.blocks_1_gate_proj_lora_B, a.shared_63], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_63, a.shared_61], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_61, a.blocks_1_m_2, a.d_blocks_1_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj_lora_A, a.workspace_45], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_61, a.workspace_45, a.matmul_9], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_1_gate_proj, a.workspace_101], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_65, a.workspace_101, a.shared_120], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.matmul_6, a.matmul_7, a.matmul_9, a.shared_120, a.shared_62], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.shared_52, a.blocks_1_mlp_norm, a.shared_62, a.shared_70], [1024, 1, 1], [128, 0.00001], "d blocks.1.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_1_x, a.shared_70, a.shared_52], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_52, a.shared_51, a.d_blocks_1_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_52, a.blocks_1_o_proj_lora_B, a.shared_61], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_61, a.shared_51], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.rmsNorm_w, [a.blocks_0_x, a.blocks_1_attn_norm, a.shared_62], [1024, 1, 1], [128, 0.00001], "blocks.1.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_66], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_66, a.shared_70], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.workspace_73], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_41, a.workspace_73, a.shared_79], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_70, a.shared_79, a.shared_86], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_86, a.rope, a.shared_79], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.workspace_60], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_62, a.workspace_60, a.blocks_1_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_72], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_50, a.workspace_72, a.blocks_1_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_1_linear_v_proj_base, a.blocks_1_linear_v_proj_high_2, a.blocks_1_linear_v_proj_2], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_79, a.shared_47, a.blocks_1_linear_v_proj_2, a.starts, a.shared_86, a.attention_3, a.workspace_53], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.shared_51, a.shared_86, a.d_blocks_1_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj_lora_A, a.workspace_80], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_51, a.workspace_80, a.shared_70], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_1_o_proj, a.workspace_85], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_52, a.workspace_85, a.shared_96], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_70, a.shared_96, a.shared_105], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_86, a.shared_105, a.workspace_30], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_79, a.shared_47, a.blocks_1_linear_v_proj_2, a.attention_3, a.shared_105, a.starts, a.workspace_30, a.shared_70, a.workspace_98], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_79, a.shared_47, a.blocks_1_linear_v_proj_2, a.attention_3, a.shared_105, a.starts, a.workspace_30, a.attentionGrad_3, a.attentionGrad_4, a.workspace_98], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_4, a.shared_50, a.d_blocks_1_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_4, a.blocks_1_v_proj_lora_B, a.matmul], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.matmul, a.shared_46], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.shared_46, a.shared_62, a.d_blocks_1_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.v_proj.lora_A matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj_lora_A, a.workspace_27], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_46, a.workspace_27, a.shared_79], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.matmul_pack_f32, [a.blocks_1_v_proj, a.shared_46], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.attentionGrad_4, a.shared_46, a.shared_86], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad_3, a.rope, a.shared_47], [2048, 1, 1], [32, 128, 2, -1], "d blocks.1.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_47, a.shared_45, a.d_blocks_1_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.1.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_47, a.blocks_1_k_proj_lora_B, a.shared_50], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_50, a.shared_45], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_45, a.shared_62, a.d_blocks_1_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.k_proj.lora_A matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj_lora_A, a.workspace_29], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_45, a.workspace_29, a.shared_105], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.matmul_pack_f32, [a.blocks_1_k_proj, a.shared_45], [16, 1, 1], [64, 128, 0, 64, 0, 16, 0], "matmul matmul model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_47, a.shared_45, a.matmul_10], [32, 1, 1], [1024, 128, 64, 0, 64, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_utt4xiuz3e, [a.shared_79, a.shared_86, a.shared_105, a.matmul_10, a.shared_96], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:75"),
  call(k.rope_half, [a.shared_70, a.rope, a.shared_79], [4096, 1, 1], [32, 128, 4, -1], "d blocks.1.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_79, a.shared_41, a.d_blocks_1_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.1.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_79, a.blocks_1_q_proj_lora_B, a.shared_45], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_45, a.shared_41], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_41, a.shared_62, a.d_blocks_1_q_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.1.q_proj.lora_A matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj_lora_A, a.workspace_25], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_41, a.workspace_25, a.shared_62], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.matmul_pack_f32, [a.blocks_1_q_proj, a.workspace_23], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_79, a.workspace_23, a.shared_70], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2e272549fmx, [a.shared_96, a.shared_62, a.shared_70, a.shared_79], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.1.h map model.ts:74"),
  call(k.rmsNormGrad_w, [a.blocks_0_x, a.blocks_1_attn_norm, a.shared_79, a.shared_62], [1024, 1, 1], [128, 0.00001], "d blocks.0.x rmsNormGrad model.ts:73"),
  call(k.map_28n9mlny2ys, [a.shared_52, a.shared_62, a.d_blocks_0_x], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.x map model.ts:73"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_x, a.shared_34, a.d_blocks_0_down_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.down_proj.lora_B matmul model.ts:82"),
  call(k.matmul_rows_direct_fma, [a.d_blocks_0_x, a.blocks_0_down_proj_lora_B, a.shared_34], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_34, a.shared_138], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.rmsNorm_w, [a.blocks_0_a, a.blocks_0_mlp_norm, a.blocks_0_m_2], [1024, 1, 1], [128, 0.00001], "blocks.0.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_40], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_40, a.shared_35], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace_39], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_39, a.shared_80], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_80, a.shared_60], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_68], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_m_2, a.workspace_68, a.shared_35], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_67], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_67, a.shared_114], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.shared_114, a.shared_80], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(up_proj) map model.ts:81"),
  call(k.map_2f8tr6xgq8p, [a.shared_60, a.shared_80, a.shared_35], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_138, a.shared_35, a.d_blocks_0_down_proj_lora_A], [15, 1, 1], [8, 352, 1024, 0, 1024, 0, 352, 0, 32, 24, 15, 15, 0], "d blocks.0.down_proj.lora_A matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj_lora_A, a.shared_113], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_138, a.shared_113, a.shared_35], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.matmul_pack_f32, [a.blocks_0_down_proj, a.workspace_89], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "matmul matmul model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_x, a.workspace_89, a.matmul_13], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "matmul matmul model.ts:82"),
  call(k.map_28n9mlny2ys, [a.shared_35, a.matmul_13, a.shared_114], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.g map model.ts:82"),
  call(k.map_26zp56n65ht, [a.shared_60, a.shared_80, a.shared_114, a.shared_35], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.map_1p99pkdetj0, [a.shared_60, a.shared_114, a.shared_80], [88, 1, 1], [360448, 1, 1, 4096], "d blocks.0.linear(up_proj) map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_80, a.shared_33, a.shared_113], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.up_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_80, a.blocks_0_up_proj_lora_B, a.matmul_2], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.matmul_2, a.shared_33], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_33, a.blocks_0_m_2, a.d_blocks_0_up_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.up_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj_lora_A, a.workspace_52], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_33, a.workspace_52, a.matmul_3], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_up_proj, a.workspace_65], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_80, a.workspace_65, a.matmul_4], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_35, a.shared_31, a.d_blocks_0_gate_proj_lora_B], [11, 1, 1], [352, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 11, 11, 0], "d blocks.0.gate_proj.lora_B matmul model.ts:81"),
  call(k.matmul_rows_direct_fma, [a.shared_35, a.blocks_0_gate_proj_lora_B, a.shared_33], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_33, a.shared_31], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_columns_direct_fma, [a.shared_31, a.blocks_0_m_2, a.d_blocks_0_gate_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.gate_proj.lora_A matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj_lora_A, a.workspace_17], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_31, a.workspace_17, a.shared_78], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.matmul_pack_f32, [a.blocks_0_gate_proj, a.workspace_79], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "matmul matmul model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_35, a.workspace_79, a.shared_84], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:81"),
  call(k.map_utt4xiuz3e, [a.matmul_3, a.matmul_4, a.shared_78, a.shared_84, a.shared_32], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.m map model.ts:81"),
  call(k.rmsNormGrad_w, [a.blocks_0_a, a.blocks_0_mlp_norm, a.shared_32, a.shared_40], [1024, 1, 1], [128, 0.00001], "d blocks.0.a rmsNormGrad model.ts:80"),
  call(k.map_28n9mlny2ys, [a.d_blocks_0_x, a.shared_40, a.shared_30], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.a map model.ts:80"),
  call(k.matmul_columns_direct_fma, [a.shared_30, a.shared_23, a.d_blocks_0_o_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.o_proj.lora_B matmul model.ts:78"),
  call(k.matmul_rows_direct_fma, [a.shared_30, a.blocks_0_o_proj_lora_B, a.shared_23], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_23, a.d_blocks_0_linear_o_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.embed_f32, [a.embed, a.tokens, a.shared_38], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.rmsNorm_w, [a.shared_38, a.blocks_0_attn_norm, a.blocks_0_h_2], [1024, 1, 1], [128, 0.00001], "blocks.0.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_33], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h_2, a.workspace_33, a.shared_38], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_42], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_7, a.workspace_42, a.shared_52], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_38, a.shared_52, a.shared_62], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_62, a.rope, a.shared_38], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.workspace_38], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_h_2, a.workspace_38, a.blocks_0_linear_v_proj_base], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_41], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.blocks_0_linear_v_proj_low, a.workspace_41, a.blocks_0_linear_v_proj_high_2], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.blocks_0_linear_v_proj_base, a.blocks_0_linear_v_proj_high_2, a.blocks_0_linear_v_proj], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_38, a.shared_17, a.blocks_0_linear_v_proj, a.starts, a.shared_52, a.attention_2, a.workspace_43], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_o_proj_low, a.shared_52, a.d_blocks_0_o_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.o_proj.lora_A matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj_lora_A, a.workspace_55], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.d_blocks_0_linear_o_proj_low, a.workspace_55, a.shared_62], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.matmul_pack_f32, [a.blocks_0_o_proj, a.workspace_66], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "matmul matmul model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_30, a.workspace_66, a.shared_70], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "matmul matmul model.ts:78"),
  call(k.map_28n9mlny2ys, [a.shared_62, a.shared_70, a.shared_79], [32, 1, 1], [131072, 1, 1, 4096], "d blocks.0.o map model.ts:78"),
  call(k.attentionGrad_delta, [a.shared_52, a.shared_79, a.workspace_58], [4096, 1, 1], [4, 128, 32, 128, 32], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_q_starts_fma, [a.shared_38, a.shared_17, a.blocks_0_linear_v_proj, a.attention_2, a.shared_79, a.starts, a.workspace_58, a.shared_30, a.workspace_54], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "d rope attentionGrad model.ts:77"),
  call(k.attentionGrad_kv_starts_fma, [a.shared_38, a.shared_17, a.blocks_0_linear_v_proj, a.attention_2, a.shared_79, a.starts, a.workspace_58, a.attentionGrad, a.attentionGrad_2, a.workspace_54], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 128, 64], "d rope attentionGrad model.ts:77"),
  call(k.matmul_columns_direct_fma, [a.attentionGrad_2, a.blocks_0_linear_v_proj_low, a.d_blocks_0_v_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.v_proj.lora_B matmul model.ts:76"),
  call(k.matmul_rows_direct_fma, [a.attentionGrad_2, a.blocks_0_v_proj_lora_B, a.shared_16], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_16, a.d_blocks_0_linear_v_proj_low], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_columns_direct_fma, [a.d_blocks_0_linear_v_proj_low, a.blocks_0_h_2, a.d_blocks_0_v_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.v_proj.lora_A matmul model.ts:76"),
  call(k.rope_half, [a.attentionGrad, a.rope, a.shared_17], [2048, 1, 1], [32, 128, 2, -1], "d blocks.0.splitHeads rope model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_17, a.shared_15, a.d_blocks_0_k_proj_lora_B], [2, 1, 1], [64, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 2, 2, 0], "d blocks.0.k_proj.lora_B matmul model.ts:75"),
  call(k.matmul_rows_direct_fma, [a.shared_17, a.blocks_0_k_proj_lora_B, a.shared_15], [32, 1, 1], [1024, 8, 64, 0, 64, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_15, a.shared_16], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_columns_direct_fma, [a.shared_16, a.blocks_0_h_2, a.d_blocks_0_k_proj_lora_A], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.k_proj.lora_A matmul model.ts:75"),
  call(k.rope_half, [a.shared_30, a.rope, a.shared_38], [4096, 1, 1], [32, 128, 4, -1], "d blocks.0.splitHeads rope model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_38, a.shared_7, a.d_blocks_0_q_proj_lora_B], [4, 1, 1], [128, 8, 1024, 0, 1024, 0, 8, 0, 32, 8, 4, 4, 0], "d blocks.0.q_proj.lora_B matmul model.ts:74"),
  call(k.matmul_rows_direct_fma, [a.shared_38, a.blocks_0_q_proj_lora_B, a.shared_7], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "matmul matmul model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "d blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_columns_direct_fma, [a.shared_15, a.blocks_0_h_2, a.shared_6], [16, 1, 1], [8, 128, 1024, 0, 1024, 0, 128, 0, 32, 8, 16, 16, 0], "d blocks.0.q_proj.lora_A matmul model.ts:74"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_rows_3dvwgeyczl, [a.shared_6, a.shared_13], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_q_proj_lora_B, a.shared_14], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_A, a.g], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_k_proj_lora_B, a.g_2], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_v_proj_lora_A, a.g_3], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_v_proj_lora_B, a.g_4], [1, 1, 1], [1, 512, 1, 1, 1, 512, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_A, a.g_5], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_o_proj_lora_B, a.g_6], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_A, a.g_7], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_gate_proj_lora_B, a.g_8], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.d_blocks_0_up_proj_lora_A, a.g_9], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "Σg² reduce"),
  call(k.reduce_rows_3dvwgeyczl, [a.shared_113, a.g_10], [1, 1, 1], [1, 2816, 1, 1, 1, 2816, 1], "Σg² reduce"),
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
  call(k.map_utt4xiuz3e, [a.shared_13, a.shared_14, a.g, a.g_2, a.g_83], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_3, a.g_4, a.g_5, a.g_6, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_7, a.g_8, a.g_9, a.g_10, a.shared_14], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
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
  call(k.map_utt4xiuz3e, [a.g_83, a.shared_13, a.shared_14, a.g, a.g_19], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_2, a.g_3, a.g_4, a.g_5, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_6, a.g_7, a.g_8, a.g_9, a.shared_14], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_10, a.g_11, a.g_12, a.g_13, a.g], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_14, a.g_15, a.g_16, a.g_18, a.g_2], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_utt4xiuz3e, [a.g_19, a.shared_13, a.shared_14, a.g, a.g_3], [1, 1, 1], [1, 1, 4096, 1], "Σg² map"),
  call(k.map_3wt2f1p0bu, [a.g_3, a.g_2, a.g_17, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "gradientNorm map"),
  call(k.update_cx72m392gh, [a.blocks_0_q_proj_lora_A, a.m_of_blocks_0_q_proj_lora_A, a.v_of_blocks_0_q_proj_lora_A, a.shared_6, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [1024, 1, 4, 1024], "blocks.0.q_proj.lora_A update model.ts:43"),
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
  call(k.update_cx72m392gh, [a.blocks_0_up_proj_lora_B, a.m_of_blocks_0_up_proj_lora_B, a.v_of_blocks_0_up_proj_lora_B, a.shared_113, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [2816, 1, 1, 2816], "blocks.0.up_proj.lora_B update model.ts:55"),
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
  call(k.embed_f32, [a.embed, a.tokens, a.shared_8], [1024, 1, 1], [128], "x embed model.ts:90"),
  call(k.rmsNorm_w, [a.shared_8, a.blocks_0_attn_norm, a.shared_25], [1024, 1, 1], [128, 0.00001], "blocks.0.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_24, a.shared_37], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_26, a.shared_42], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_37, a.shared_44], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_44, a.shared_56], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_56, a.rope, a.shared_37], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_36, a.shared_49], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_49, a.shared_58], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_58, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_27], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_27, a.workspace_12, a.shared_24], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.0.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_24, a.shared_28], [16, 1, 1], [65536, 1, 1, 4096], "blocks.0.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_37, a.rope_2, a.shared_28, a.starts, a.shared_44, a.shared_26, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_21, a.shared_25], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_22, a.shared_36], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_36, a.shared_42], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_26, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_8, a.shared_25, a.shared_37, a.shared_122], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_122, a.blocks_0_mlp_norm, a.shared_90], [1024, 1, 1], [128, 0.00001], "blocks.0.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_3, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_5, a.shared_7], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace, a.shared_67], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_67, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_50, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_51, a.shared_66], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_66, a.shared_68], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_49, a.shared_91], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.0.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_9, a.shared_39, a.shared_91, a.shared_67], [88, 1, 1], [360448, 1, 1, 4096], "blocks.0.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_3, a.shared_25], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_6, a.shared_7], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.0.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.0.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_0_down_proj_lora_B, a.shared_6], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.shared_6, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.0.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_122, a.shared_25, a.shared_37, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.0.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_8, a.blocks_1_attn_norm, a.shared_25], [1024, 1, 1], [128, 0.00001], "blocks.1.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_24, a.shared_37], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_26, a.shared_42], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_37, a.shared_44], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_44, a.shared_56], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_56, a.rope, a.shared_37], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_36, a.shared_49], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_49, a.shared_58], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_58, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_27], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_27, a.workspace_12, a.shared_24], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.1.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_24, a.shared_28], [16, 1, 1], [65536, 1, 1, 4096], "blocks.1.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_37, a.rope_2, a.shared_28, a.starts, a.shared_44, a.shared_26, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_21, a.shared_25], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_22, a.shared_36], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_36, a.shared_42], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_26, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_8, a.shared_25, a.shared_37, a.shared_122], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_122, a.blocks_1_mlp_norm, a.shared_90], [1024, 1, 1], [128, 0.00001], "blocks.1.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_3, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_5, a.shared_7], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace, a.shared_67], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_67, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_50, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_51, a.shared_66], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_66, a.shared_68], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_49, a.shared_91], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.1.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_9, a.shared_39, a.shared_91, a.shared_67], [88, 1, 1], [360448, 1, 1, 4096], "blocks.1.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_3, a.shared_25], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_6, a.shared_7], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.1.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.1.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_1_down_proj_lora_B, a.shared_6], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.shared_6, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.1.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_122, a.shared_25, a.shared_37, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.1.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_8, a.blocks_2_attn_norm, a.shared_25], [1024, 1, 1], [128, 0.00001], "blocks.2.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_24, a.shared_37], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_26, a.shared_42], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_37, a.shared_44], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_44, a.shared_56], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_56, a.rope, a.shared_37], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_36, a.shared_49], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_49, a.shared_58], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_58, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_27], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_27, a.workspace_12, a.shared_24], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.2.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_24, a.shared_28], [16, 1, 1], [65536, 1, 1, 4096], "blocks.2.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_37, a.rope_2, a.shared_28, a.starts, a.shared_44, a.shared_26, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_21, a.shared_25], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_22, a.shared_36], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_36, a.shared_42], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_26, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_8, a.shared_25, a.shared_37, a.shared_122], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_122, a.blocks_2_mlp_norm, a.shared_90], [1024, 1, 1], [128, 0.00001], "blocks.2.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_3, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_5, a.shared_7], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace, a.shared_67], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_67, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_50, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_51, a.shared_66], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_66, a.shared_68], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_49, a.shared_91], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.2.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_9, a.shared_39, a.shared_91, a.shared_67], [88, 1, 1], [360448, 1, 1, 4096], "blocks.2.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_3, a.shared_25], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_6, a.shared_7], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.2.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.2.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_2_down_proj_lora_B, a.shared_6], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.shared_6, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.2.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_122, a.shared_25, a.shared_37, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.2.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_8, a.blocks_3_attn_norm, a.shared_25], [1024, 1, 1], [128, 0.00001], "blocks.3.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_24, a.shared_37], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_26, a.shared_42], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_37, a.shared_44], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_44, a.shared_56], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_56, a.rope, a.shared_37], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_36, a.shared_49], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_49, a.shared_58], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_58, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_27], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_27, a.workspace_12, a.shared_24], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.3.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_24, a.shared_28], [16, 1, 1], [65536, 1, 1, 4096], "blocks.3.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_37, a.rope_2, a.shared_28, a.starts, a.shared_44, a.shared_26, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_21, a.shared_25], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_22, a.shared_36], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_36, a.shared_42], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_26, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_8, a.shared_25, a.shared_37, a.shared_122], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_122, a.blocks_3_mlp_norm, a.shared_90], [1024, 1, 1], [128, 0.00001], "blocks.3.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_3, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_5, a.shared_7], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace, a.shared_67], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_67, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_50, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_51, a.shared_66], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_66, a.shared_68], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_49, a.shared_91], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.3.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_9, a.shared_39, a.shared_91, a.shared_67], [88, 1, 1], [360448, 1, 1, 4096], "blocks.3.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_3, a.shared_25], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_6, a.shared_7], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.3.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.3.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_3_down_proj_lora_B, a.shared_6], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.shared_6, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.3.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_122, a.shared_25, a.shared_37, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.3.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_8, a.blocks_4_attn_norm, a.shared_25], [1024, 1, 1], [128, 0.00001], "blocks.4.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_24, a.shared_37], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_26, a.shared_42], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_37, a.shared_44], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_44, a.shared_56], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_56, a.rope, a.shared_37], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_36, a.shared_49], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_49, a.shared_58], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_58, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_27], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_27, a.workspace_12, a.shared_24], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.4.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_24, a.shared_28], [16, 1, 1], [65536, 1, 1, 4096], "blocks.4.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_37, a.rope_2, a.shared_28, a.starts, a.shared_44, a.shared_26, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_21, a.shared_25], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_22, a.shared_36], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_36, a.shared_42], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_26, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_8, a.shared_25, a.shared_37, a.shared_122], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_122, a.blocks_4_mlp_norm, a.shared_90], [1024, 1, 1], [128, 0.00001], "blocks.4.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_3, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_5, a.shared_7], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace, a.shared_67], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_67, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_50, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_51, a.shared_66], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_66, a.shared_68], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_49, a.shared_91], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.4.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_9, a.shared_39, a.shared_91, a.shared_67], [88, 1, 1], [360448, 1, 1, 4096], "blocks.4.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj, a.workspace_3], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_3, a.shared_25], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_A, a.workspace_6], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_6, a.shared_7], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.4.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.4.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_4_down_proj_lora_B, a.shared_6], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.shared_6, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.4.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_122, a.shared_25, a.shared_37, a.shared_8], [32, 1, 1], [131072, 1, 1, 4096], "blocks.4.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_8, a.blocks_5_attn_norm, a.shared_25], [1024, 1, 1], [128, 0.00001], "blocks.5.h rmsNorm model.ts:73"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj, a.workspace_24], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_24, a.shared_37], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) base linear model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_A, a.workspace_26], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_26, a.shared_42], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(q_proj) low linear model.ts:74"),
  call(k.map_2f55wmjmkjn, [a.shared_42, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(q_proj) low map model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_q_proj_lora_B, a.workspace_37], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_37, a.shared_44], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(q_proj) high linear model.ts:74"),
  call(k.map_28n9mlny2ys, [a.shared_37, a.shared_44, a.shared_56], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.linear(q_proj) map model.ts:74"),
  call(k.rope_half, [a.shared_56, a.rope, a.shared_37], [4096, 1, 1], [32, 128, 4, 1], "rope rope model.ts:74"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) base linear model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(k_proj) low linear model.ts:75"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_55], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(k_proj) low map model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_k_proj_lora_B, a.workspace_36], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.matmul_rows_panels_fma, [a.shared_55, a.workspace_36, a.shared_49], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(k_proj) high linear model.ts:75"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_49, a.shared_58], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(k_proj) map model.ts:75"),
  call(k.rope_half, [a.shared_58, a.rope, a.rope_2], [2048, 1, 1], [32, 128, 2, 1], "rope rope model.ts:75"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj, a.shared_48], [8, 1, 1], [128, 64, 0, 128, 0, 8, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.shared_48, a.shared_43], [32, 1, 1], [1024, 64, 128, 0, 128, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) base linear model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_A, a.workspace_28], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_25, a.workspace_28, a.shared_48], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(v_proj) low linear model.ts:76"),
  call(k.map_2f55wmjmkjn, [a.shared_48, a.shared_27], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(v_proj) low map model.ts:76"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_v_proj_lora_B, a.workspace_12], [8, 1, 1], [8, 64, 0, 8, 0, 8, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.matmul_rows_panels_fma, [a.shared_27, a.workspace_12, a.shared_24], [32, 1, 1], [1024, 64, 8, 0, 8, 0, 64, 0, 32, 64, 32, 32, 0], "blocks.5.linear(v_proj) high linear model.ts:76"),
  call(k.map_28n9mlny2ys, [a.shared_43, a.shared_24, a.shared_28], [16, 1, 1], [65536, 1, 1, 4096], "blocks.5.linear(v_proj) map model.ts:76"),
  call(k.attention_starts_fma, [a.shared_37, a.rope_2, a.shared_28, a.starts, a.shared_44, a.shared_26, a.workspace_8], [64, 1, 1], [8, 4, 2, 128, 128, 32, 128, 32, 64, 32, 1, 0.17677669529663687, 256, 64], "attention attention model.ts:77"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj, a.workspace_21], [16, 1, 1], [128, 128, 0, 128, 0, 16, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_21, a.shared_25], [32, 1, 1], [1024, 128, 128, 0, 128, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) base linear model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_A, a.workspace_22], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_44, a.workspace_22, a.shared_36], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(o_proj) low linear model.ts:78"),
  call(k.map_2f55wmjmkjn, [a.shared_36, a.shared_42], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(o_proj) low map model.ts:78"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_o_proj_lora_B, a.workspace_26], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.matmul_rows_panels_fma, [a.shared_42, a.workspace_26, a.shared_37], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(o_proj) high linear model.ts:78"),
  call(k.map_22kn67978sk, [a.shared_8, a.shared_25, a.shared_37, a.shared_122], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.a map model.ts:78"),
  call(k.rmsNorm_w, [a.shared_122, a.blocks_5_mlp_norm, a.shared_90], [1024, 1, 1], [128, 0.00001], "blocks.5.m rmsNorm model.ts:80"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj, a.workspace_3], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_3, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_A, a.workspace_5], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_5, a.shared_7], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(gate_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_7, a.shared_15], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(gate_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_gate_proj_lora_B, a.workspace], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_15, a.workspace, a.shared_67], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(gate_proj) high linear model.ts:81"),
  call(k.map_28n9mlny2ys, [a.shared_39, a.shared_67, a.shared_9], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.linear(gate_proj) map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj, a.workspace_50], [44, 1, 1], [128, 352, 0, 128, 0, 44, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_50, a.shared_39], [32, 1, 1], [1024, 352, 128, 0, 128, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) base linear model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_A, a.workspace_51], [1, 1, 1], [128, 8, 0, 128, 0, 1, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_90, a.workspace_51, a.shared_66], [32, 1, 1], [1024, 8, 128, 0, 128, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(up_proj) low linear model.ts:81"),
  call(k.map_2f55wmjmkjn, [a.shared_66, a.shared_68], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(up_proj) low map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_up_proj_lora_B, a.workspace_49], [44, 1, 1], [8, 352, 0, 8, 0, 44, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.matmul_rows_panels_fma, [a.shared_68, a.workspace_49, a.shared_91], [32, 1, 1], [1024, 352, 8, 0, 8, 0, 352, 0, 32, 352, 32, 32, 0], "blocks.5.linear(up_proj) high linear model.ts:81"),
  call(k.map_gll86ebtrz, [a.shared_9, a.shared_39, a.shared_91, a.shared_67], [88, 1, 1], [360448, 1, 1, 4096], "blocks.5.g map model.ts:81"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj, a.workspace_9], [16, 1, 1], [352, 128, 0, 352, 0, 16, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_9, a.shared_8], [32, 1, 1], [1024, 128, 352, 0, 352, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) base linear model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_A, a.workspace_10], [1, 1, 1], [352, 8, 0, 352, 0, 1, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_67, a.workspace_10, a.blocks_5_linear_down_proj_low], [32, 1, 1], [1024, 8, 352, 0, 352, 0, 8, 0, 32, 8, 32, 32, 0], "blocks.5.linear(down_proj) low linear model.ts:82"),
  call(k.map_2f55wmjmkjn, [a.blocks_5_linear_down_proj_low, a.shared_36], [2, 1, 1], [8192, 1, 1, 4096], "blocks.5.linear(down_proj) low map model.ts:82"),
  call(k.matmul_pack_f32_transposed, [a.blocks_5_down_proj_lora_B, a.workspace_22], [16, 1, 1], [8, 128, 0, 8, 0, 16, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.matmul_rows_panels_fma, [a.shared_36, a.workspace_22, a.shared_25], [32, 1, 1], [1024, 128, 8, 0, 8, 0, 128, 0, 32, 128, 32, 32, 0], "blocks.5.linear(down_proj) high linear model.ts:82"),
  call(k.map_22kn67978sk, [a.shared_122, a.shared_8, a.shared_25, a.shared_37], [32, 1, 1], [131072, 1, 1, 4096], "blocks.5.x map model.ts:82"),
  call(k.rmsNorm_w, [a.shared_37, a.norm, a.rmsNorm_norm], [1024, 1, 1], [128, 0.00001], "rmsNorm(norm) rmsNorm model.ts:92"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_89, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_89, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_89, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_89, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_1, a.shared_5, a.shared_109], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_92, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_2, a.shared_10, a.shared_110], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_93, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_93, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_93, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_93, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_3, a.shared_11, a.shared_111], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 0, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_97, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 0, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 1024, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_97, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 1024, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 2048, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_97, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 2048, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.matmul_pack_f32_transposed, [a.embed, a.workspace_81], [128, 1, 1], [128, 4096, 0, 128, 3072, 128, 0], "rows headLoss model.ts:100"),
  call(k.matmul_rows_panels_fma, [a.shared_97, a.workspace_81, a.workspace_4], [16, 1, 1], [256, 4096, 128, 0, 128, 3072, 1024, 0, 32, 512, 16, 16, 0], "rows headLoss model.ts:100"),
  call(k.crossEntropy, [a.workspace_4, a.shared_4, a.shared_12, a.shared_112], [256, 1, 1], [4096, -100], "rows headLoss model.ts:100"),
  call(k.reduce_rows_27pdvp70a9l, [a.shared_6, a.shared_14], [1, 1, 1], [1, 1024, 1, 1, 1, 1024, 1], "crossEntropy reduce model.ts:100"),
  call(k.map_11p69oyu6td, [a.shared_14, a.count, a.shared_13], [1, 1, 1], [1, 1, 4096, 1], "loss map model.ts:100"),
];

// ── What the host writes and reads ────────────────────────────────────────────────────────────────────────────────

const slots: Program["slots"] = [
  { name: "tokens", dtype: "i32", shape: [8, 128], buffer: 0, offset: 0, bytes: 4096 },
  { name: "targets", dtype: "i32", shape: [8, 128], buffer: 0, offset: 4096, bytes: 4096 },
  { name: "starts", dtype: "i32", shape: [8, 128], buffer: 0, offset: 8192, bytes: 4096 },
  { name: "rope", dtype: "f32", shape: [128, 16, 2], buffer: 0, offset: 12288, bytes: 16384 },
  { name: "count", dtype: "f32", shape: [], buffer: 0, offset: 28672, bytes: 4 },
  { name: "embed", dtype: "f32", shape: [4096, 128], buffer: 0, offset: 28736, bytes: 2097152 },
  { name: "blocks.0.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 2125888, bytes: 512 },
  { name: "blocks.0.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 2126400, bytes: 65536 },
  { name: "blocks.0.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2191936, bytes: 32768 },
  { name: "blocks.0.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2224704, bytes: 32768 },
  { name: "blocks.0.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 2257472, bytes: 65536 },
  { name: "blocks.0.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 2323008, bytes: 512 },
  { name: "blocks.0.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 2323520, bytes: 180224 },
  { name: "blocks.0.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 2503744, bytes: 180224 },
  { name: "blocks.0.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 2683968, bytes: 180224 },
  { name: "blocks.1.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 2864192, bytes: 512 },
  { name: "blocks.1.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 2864704, bytes: 65536 },
  { name: "blocks.1.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2930240, bytes: 32768 },
  { name: "blocks.1.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 2963008, bytes: 32768 },
  { name: "blocks.1.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 2995776, bytes: 65536 },
  { name: "blocks.1.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 3061312, bytes: 512 },
  { name: "blocks.1.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 3061824, bytes: 180224 },
  { name: "blocks.1.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 3242048, bytes: 180224 },
  { name: "blocks.1.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 3422272, bytes: 180224 },
  { name: "blocks.2.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 3602496, bytes: 512 },
  { name: "blocks.2.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 3603008, bytes: 65536 },
  { name: "blocks.2.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 3668544, bytes: 32768 },
  { name: "blocks.2.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 3701312, bytes: 32768 },
  { name: "blocks.2.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 3734080, bytes: 65536 },
  { name: "blocks.2.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 3799616, bytes: 512 },
  { name: "blocks.2.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 3800128, bytes: 180224 },
  { name: "blocks.2.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 3980352, bytes: 180224 },
  { name: "blocks.2.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 4160576, bytes: 180224 },
  { name: "blocks.3.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 4340800, bytes: 512 },
  { name: "blocks.3.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 4341312, bytes: 65536 },
  { name: "blocks.3.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 4406848, bytes: 32768 },
  { name: "blocks.3.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 4439616, bytes: 32768 },
  { name: "blocks.3.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 4472384, bytes: 65536 },
  { name: "blocks.3.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 4537920, bytes: 512 },
  { name: "blocks.3.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 4538432, bytes: 180224 },
  { name: "blocks.3.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 4718656, bytes: 180224 },
  { name: "blocks.3.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 4898880, bytes: 180224 },
  { name: "blocks.4.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 5079104, bytes: 512 },
  { name: "blocks.4.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 5079616, bytes: 65536 },
  { name: "blocks.4.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 5145152, bytes: 32768 },
  { name: "blocks.4.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 5177920, bytes: 32768 },
  { name: "blocks.4.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 5210688, bytes: 65536 },
  { name: "blocks.4.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 5276224, bytes: 512 },
  { name: "blocks.4.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 5276736, bytes: 180224 },
  { name: "blocks.4.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 5456960, bytes: 180224 },
  { name: "blocks.4.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 5637184, bytes: 180224 },
  { name: "blocks.5.attn_norm", dtype: "f32", shape: [128], buffer: 0, offset: 5817408, bytes: 512 },
  { name: "blocks.5.q_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 5817920, bytes: 65536 },
  { name: "blocks.5.k_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 5883456, bytes: 32768 },
  { name: "blocks.5.v_proj", dtype: "f32", shape: [64, 128], buffer: 0, offset: 5916224, bytes: 32768 },
  { name: "blocks.5.o_proj", dtype: "f32", shape: [128, 128], buffer: 0, offset: 5948992, bytes: 65536 },
  { name: "blocks.5.mlp_norm", dtype: "f32", shape: [128], buffer: 0, offset: 6014528, bytes: 512 },
  { name: "blocks.5.gate_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 6015040, bytes: 180224 },
  { name: "blocks.5.up_proj", dtype: "f32", shape: [352, 128], buffer: 0, offset: 6195264, bytes: 180224 },
  { name: "blocks.5.down_proj", dtype: "f32", shape: [128, 352], buffer: 0, offset: 6375488, bytes: 180224 },
  { name: "norm", dtype: "f32", shape: [128], buffer: 0, offset: 6555712, bytes: 512 },
  { name: "blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6556224, bytes: 4096 },
  { name: "blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6560320, bytes: 4096 },
  { name: "blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6564416, bytes: 4096 },
  { name: "blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6568512, bytes: 2048 },
  { name: "blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6570560, bytes: 4096 },
  { name: "blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6574656, bytes: 2048 },
  { name: "blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6576704, bytes: 4096 },
  { name: "blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6580800, bytes: 4096 },
  { name: "blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6584896, bytes: 4096 },
  { name: "blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6588992, bytes: 11264 },
  { name: "blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6600256, bytes: 4096 },
  { name: "blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6604352, bytes: 11264 },
  { name: "blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6615616, bytes: 11264 },
  { name: "blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6626880, bytes: 4096 },
  { name: "blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6630976, bytes: 4096 },
  { name: "blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6635072, bytes: 4096 },
  { name: "blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6639168, bytes: 4096 },
  { name: "blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6643264, bytes: 2048 },
  { name: "blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6645312, bytes: 4096 },
  { name: "blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6649408, bytes: 2048 },
  { name: "blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6651456, bytes: 4096 },
  { name: "blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6655552, bytes: 4096 },
  { name: "blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6659648, bytes: 4096 },
  { name: "blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6663744, bytes: 11264 },
  { name: "blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6675008, bytes: 4096 },
  { name: "blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6679104, bytes: 11264 },
  { name: "blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6690368, bytes: 11264 },
  { name: "blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6701632, bytes: 4096 },
  { name: "blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6705728, bytes: 4096 },
  { name: "blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6709824, bytes: 4096 },
  { name: "blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6713920, bytes: 4096 },
  { name: "blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6718016, bytes: 2048 },
  { name: "blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6720064, bytes: 4096 },
  { name: "blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6724160, bytes: 2048 },
  { name: "blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6726208, bytes: 4096 },
  { name: "blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6730304, bytes: 4096 },
  { name: "blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6734400, bytes: 4096 },
  { name: "blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6738496, bytes: 11264 },
  { name: "blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6749760, bytes: 4096 },
  { name: "blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6753856, bytes: 11264 },
  { name: "blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6765120, bytes: 11264 },
  { name: "blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6776384, bytes: 4096 },
  { name: "blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6780480, bytes: 4096 },
  { name: "blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6784576, bytes: 4096 },
  { name: "blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6788672, bytes: 4096 },
  { name: "blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6792768, bytes: 2048 },
  { name: "blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6794816, bytes: 4096 },
  { name: "blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6798912, bytes: 2048 },
  { name: "blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6800960, bytes: 4096 },
  { name: "blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6805056, bytes: 4096 },
  { name: "blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6809152, bytes: 4096 },
  { name: "blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6813248, bytes: 11264 },
  { name: "blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6824512, bytes: 4096 },
  { name: "blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6828608, bytes: 11264 },
  { name: "blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6839872, bytes: 11264 },
  { name: "blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6851136, bytes: 4096 },
  { name: "blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6855232, bytes: 4096 },
  { name: "blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6859328, bytes: 4096 },
  { name: "blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6863424, bytes: 4096 },
  { name: "blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6867520, bytes: 2048 },
  { name: "blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6869568, bytes: 4096 },
  { name: "blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6873664, bytes: 2048 },
  { name: "blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6875712, bytes: 4096 },
  { name: "blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6879808, bytes: 4096 },
  { name: "blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6883904, bytes: 4096 },
  { name: "blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6888000, bytes: 11264 },
  { name: "blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6899264, bytes: 4096 },
  { name: "blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6903360, bytes: 11264 },
  { name: "blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6914624, bytes: 11264 },
  { name: "blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6925888, bytes: 4096 },
  { name: "blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6929984, bytes: 4096 },
  { name: "blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6934080, bytes: 4096 },
  { name: "blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6938176, bytes: 4096 },
  { name: "blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6942272, bytes: 2048 },
  { name: "blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6944320, bytes: 4096 },
  { name: "blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 6948416, bytes: 2048 },
  { name: "blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6950464, bytes: 4096 },
  { name: "blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 6954560, bytes: 4096 },
  { name: "blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6958656, bytes: 4096 },
  { name: "blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6962752, bytes: 11264 },
  { name: "blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 6974016, bytes: 4096 },
  { name: "blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 6978112, bytes: 11264 },
  { name: "blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 6989376, bytes: 11264 },
  { name: "blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7000640, bytes: 4096 },
  { name: "learningRate", dtype: "f32", shape: [], buffer: 0, offset: 7004736, bytes: 4 },
  { name: "biasCorrection1", dtype: "f32", shape: [], buffer: 0, offset: 7004800, bytes: 4 },
  { name: "biasCorrection2", dtype: "f32", shape: [], buffer: 0, offset: 7004864, bytes: 4 },
  { name: "m of blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7004928, bytes: 4096 },
  { name: "v of blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7009024, bytes: 4096 },
  { name: "m of blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7013120, bytes: 4096 },
  { name: "v of blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7017216, bytes: 4096 },
  { name: "m of blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7021312, bytes: 4096 },
  { name: "v of blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7025408, bytes: 4096 },
  { name: "m of blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7029504, bytes: 2048 },
  { name: "v of blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7031552, bytes: 2048 },
  { name: "m of blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7033600, bytes: 4096 },
  { name: "v of blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7037696, bytes: 4096 },
  { name: "m of blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7041792, bytes: 2048 },
  { name: "v of blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7043840, bytes: 2048 },
  { name: "m of blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7045888, bytes: 4096 },
  { name: "v of blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7049984, bytes: 4096 },
  { name: "m of blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7054080, bytes: 4096 },
  { name: "v of blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7058176, bytes: 4096 },
  { name: "m of blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7062272, bytes: 4096 },
  { name: "v of blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7066368, bytes: 4096 },
  { name: "m of blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7070464, bytes: 11264 },
  { name: "v of blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7081728, bytes: 11264 },
  { name: "m of blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7092992, bytes: 4096 },
  { name: "v of blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7097088, bytes: 4096 },
  { name: "m of blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7101184, bytes: 11264 },
  { name: "v of blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7112448, bytes: 11264 },
  { name: "m of blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7123712, bytes: 11264 },
  { name: "v of blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7134976, bytes: 11264 },
  { name: "m of blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7146240, bytes: 4096 },
  { name: "v of blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7150336, bytes: 4096 },
  { name: "m of blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7154432, bytes: 4096 },
  { name: "v of blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7158528, bytes: 4096 },
  { name: "m of blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7162624, bytes: 4096 },
  { name: "v of blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7166720, bytes: 4096 },
  { name: "m of blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7170816, bytes: 4096 },
  { name: "v of blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7174912, bytes: 4096 },
  { name: "m of blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7179008, bytes: 2048 },
  { name: "v of blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7181056, bytes: 2048 },
  { name: "m of blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7183104, bytes: 4096 },
  { name: "v of blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7187200, bytes: 4096 },
  { name: "m of blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7191296, bytes: 2048 },
  { name: "v of blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7193344, bytes: 2048 },
  { name: "m of blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7195392, bytes: 4096 },
  { name: "v of blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7199488, bytes: 4096 },
  { name: "m of blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7203584, bytes: 4096 },
  { name: "v of blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7207680, bytes: 4096 },
  { name: "m of blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7211776, bytes: 4096 },
  { name: "v of blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7215872, bytes: 4096 },
  { name: "m of blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7219968, bytes: 11264 },
  { name: "v of blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7231232, bytes: 11264 },
  { name: "m of blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7242496, bytes: 4096 },
  { name: "v of blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7246592, bytes: 4096 },
  { name: "m of blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7250688, bytes: 11264 },
  { name: "v of blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7261952, bytes: 11264 },
  { name: "m of blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7273216, bytes: 11264 },
  { name: "v of blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7284480, bytes: 11264 },
  { name: "m of blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7295744, bytes: 4096 },
  { name: "v of blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7299840, bytes: 4096 },
  { name: "m of blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7303936, bytes: 4096 },
  { name: "v of blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7308032, bytes: 4096 },
  { name: "m of blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7312128, bytes: 4096 },
  { name: "v of blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7316224, bytes: 4096 },
  { name: "m of blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7320320, bytes: 4096 },
  { name: "v of blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7324416, bytes: 4096 },
  { name: "m of blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7328512, bytes: 2048 },
  { name: "v of blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7330560, bytes: 2048 },
  { name: "m of blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7332608, bytes: 4096 },
  { name: "v of blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7336704, bytes: 4096 },
  { name: "m of blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7340800, bytes: 2048 },
  { name: "v of blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7342848, bytes: 2048 },
  { name: "m of blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7344896, bytes: 4096 },
  { name: "v of blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7348992, bytes: 4096 },
  { name: "m of blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7353088, bytes: 4096 },
  { name: "v of blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7357184, bytes: 4096 },
  { name: "m of blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7361280, bytes: 4096 },
  { name: "v of blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7365376, bytes: 4096 },
  { name: "m of blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7369472, bytes: 11264 },
  { name: "v of blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7380736, bytes: 11264 },
  { name: "m of blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7392000, bytes: 4096 },
  { name: "v of blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7396096, bytes: 4096 },
  { name: "m of blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7400192, bytes: 11264 },
  { name: "v of blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7411456, bytes: 11264 },
  { name: "m of blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7422720, bytes: 11264 },
  { name: "v of blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7433984, bytes: 11264 },
  { name: "m of blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7445248, bytes: 4096 },
  { name: "v of blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7449344, bytes: 4096 },
  { name: "m of blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7453440, bytes: 4096 },
  { name: "v of blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7457536, bytes: 4096 },
  { name: "m of blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7461632, bytes: 4096 },
  { name: "v of blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7465728, bytes: 4096 },
  { name: "m of blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7469824, bytes: 4096 },
  { name: "v of blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7473920, bytes: 4096 },
  { name: "m of blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7478016, bytes: 2048 },
  { name: "v of blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7480064, bytes: 2048 },
  { name: "m of blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7482112, bytes: 4096 },
  { name: "v of blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7486208, bytes: 4096 },
  { name: "m of blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7490304, bytes: 2048 },
  { name: "v of blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7492352, bytes: 2048 },
  { name: "m of blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7494400, bytes: 4096 },
  { name: "v of blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7498496, bytes: 4096 },
  { name: "m of blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7502592, bytes: 4096 },
  { name: "v of blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7506688, bytes: 4096 },
  { name: "m of blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7510784, bytes: 4096 },
  { name: "v of blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7514880, bytes: 4096 },
  { name: "m of blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7518976, bytes: 11264 },
  { name: "v of blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7530240, bytes: 11264 },
  { name: "m of blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7541504, bytes: 4096 },
  { name: "v of blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7545600, bytes: 4096 },
  { name: "m of blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7549696, bytes: 11264 },
  { name: "v of blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7560960, bytes: 11264 },
  { name: "m of blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7572224, bytes: 11264 },
  { name: "v of blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7583488, bytes: 11264 },
  { name: "m of blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7594752, bytes: 4096 },
  { name: "v of blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7598848, bytes: 4096 },
  { name: "m of blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7602944, bytes: 4096 },
  { name: "v of blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7607040, bytes: 4096 },
  { name: "m of blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7611136, bytes: 4096 },
  { name: "v of blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7615232, bytes: 4096 },
  { name: "m of blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7619328, bytes: 4096 },
  { name: "v of blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7623424, bytes: 4096 },
  { name: "m of blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7627520, bytes: 2048 },
  { name: "v of blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7629568, bytes: 2048 },
  { name: "m of blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7631616, bytes: 4096 },
  { name: "v of blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7635712, bytes: 4096 },
  { name: "m of blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7639808, bytes: 2048 },
  { name: "v of blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7641856, bytes: 2048 },
  { name: "m of blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7643904, bytes: 4096 },
  { name: "v of blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7648000, bytes: 4096 },
  { name: "m of blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7652096, bytes: 4096 },
  { name: "v of blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7656192, bytes: 4096 },
  { name: "m of blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7660288, bytes: 4096 },
  { name: "v of blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7664384, bytes: 4096 },
  { name: "m of blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7668480, bytes: 11264 },
  { name: "v of blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7679744, bytes: 11264 },
  { name: "m of blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7691008, bytes: 4096 },
  { name: "v of blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7695104, bytes: 4096 },
  { name: "m of blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7699200, bytes: 11264 },
  { name: "v of blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7710464, bytes: 11264 },
  { name: "m of blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7721728, bytes: 11264 },
  { name: "v of blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7732992, bytes: 11264 },
  { name: "m of blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7744256, bytes: 4096 },
  { name: "v of blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7748352, bytes: 4096 },
  { name: "m of blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7752448, bytes: 4096 },
  { name: "v of blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7756544, bytes: 4096 },
  { name: "m of blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7760640, bytes: 4096 },
  { name: "v of blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7764736, bytes: 4096 },
  { name: "m of blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7768832, bytes: 4096 },
  { name: "v of blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7772928, bytes: 4096 },
  { name: "m of blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7777024, bytes: 2048 },
  { name: "v of blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7779072, bytes: 2048 },
  { name: "m of blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7781120, bytes: 4096 },
  { name: "v of blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7785216, bytes: 4096 },
  { name: "m of blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7789312, bytes: 2048 },
  { name: "v of blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 7791360, bytes: 2048 },
  { name: "m of blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7793408, bytes: 4096 },
  { name: "v of blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7797504, bytes: 4096 },
  { name: "m of blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7801600, bytes: 4096 },
  { name: "v of blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7805696, bytes: 4096 },
  { name: "m of blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7809792, bytes: 4096 },
  { name: "v of blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7813888, bytes: 4096 },
  { name: "m of blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7817984, bytes: 11264 },
  { name: "v of blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7829248, bytes: 11264 },
  { name: "m of blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7840512, bytes: 4096 },
  { name: "v of blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7844608, bytes: 4096 },
  { name: "m of blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7848704, bytes: 11264 },
  { name: "v of blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 7859968, bytes: 11264 },
  { name: "m of blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7871232, bytes: 11264 },
  { name: "v of blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 7882496, bytes: 11264 },
  { name: "m of blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7893760, bytes: 4096 },
  { name: "v of blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7897856, bytes: 4096 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 8266496, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 7906048, bytes: 4 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8823616, bytes: 524288 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8229632, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9347904, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 7901952, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9872192, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10396480, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9347904, bytes: 524288 },
  { name: "blocks.0.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 7967488, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8753920, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9872192, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8753920, bytes: 2048 },
  { name: "blocks.0.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10134336, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7967488, bytes: 262144 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9872192, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 8753920, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8753920, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8786688, bytes: 4096 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8229632, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8262400, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8524544, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10134336, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8262400, bytes: 524288 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8786688, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9872192, bytes: 74752 },
  { name: "blocks.0.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9347904, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9872192, bytes: 65536 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8786688, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8819456, bytes: 4096 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8266560, bytes: 32768 },
  { name: "blocks.0.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9872192, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8299328, bytes: 524288 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13214528, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10330944, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 8823616, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8856384, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8823616, bytes: 32768 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11772736, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8856384, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8889152, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10330944, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11772736, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11772736, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8856384, bytes: 32768 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13214528, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11772736, bytes: 11264 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11772736, bytes: 1441792 },
  { name: "blocks.0.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9446208, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 8889152, bytes: 180224 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8921920, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8889152, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8889152, bytes: 32768 },
  { name: "blocks.0.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9970496, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8921920, bytes: 524288 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9773888, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10298176, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9446208, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9446208, bytes: 32768 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10822464, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11346752, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10298176, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9511744, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10822464, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10822464, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11084608, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9511744, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10822464, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11084608, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11084608, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9773888, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9806656, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11412288, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 9881408, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 9806656, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10363712, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9806656, bytes: 65536 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9839424, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9806656, bytes: 32768 },
  { name: "blocks.1.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9839424, bytes: 524288 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14754624, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11871040, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10363712, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10396480, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10363712, bytes: 32768 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13312832, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10396480, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10429248, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11871040, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13312832, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13312832, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10396480, bytes: 32768 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14754624, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13312832, bytes: 11264 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13312832, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10986304, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10429248, bytes: 180224 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10462016, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10429248, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10429248, bytes: 32768 },
  { name: "blocks.1.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11510592, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10462016, bytes: 524288 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11313984, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11838272, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10986304, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10986304, bytes: 32768 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12362560, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12886848, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11838272, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11051840, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12362560, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12362560, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12624704, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11051840, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12362560, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12624704, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12624704, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11313984, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11346752, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12952384, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12428096, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 11421504, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 11346752, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11903808, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11346752, bytes: 65536 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11379520, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11346752, bytes: 32768 },
  { name: "blocks.2.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12428096, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11379520, bytes: 524288 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16294720, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13411136, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11903808, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11936576, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11903808, bytes: 32768 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14852928, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11936576, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11969344, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13411136, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14852928, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14852928, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11936576, bytes: 32768 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16294720, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14852928, bytes: 11264 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14852928, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12526400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11969344, bytes: 180224 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12002112, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11969344, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11969344, bytes: 32768 },
  { name: "blocks.2.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13050688, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12002112, bytes: 524288 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13378368, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12559168, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13083456, bytes: 65536 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13083456, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12526400, bytes: 32768 },
  { name: "blocks.3.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13902656, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14426944, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12591936, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13116224, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12559168, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13902656, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12559168, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13902656, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14164800, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13116224, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13902656, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14164800, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14164800, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13378368, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13411136, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14164800, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13411136, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 14010176, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 13935424, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13968192, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 14492480, bytes: 65536 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13935424, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13411136, bytes: 32768 },
  { name: "blocks.3.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14492480, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13443904, bytes: 524288 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18359104, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15475520, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13968192, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14000960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13968192, bytes: 32768 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16917312, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14000960, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14033728, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15475520, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16917312, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16917312, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14000960, bytes: 32768 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18359104, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16917312, bytes: 11264 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16917312, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14590784, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14033728, bytes: 180224 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14066496, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14033728, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14033728, bytes: 32768 },
  { name: "blocks.3.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15115072, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14066496, bytes: 524288 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15442752, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14623552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15147840, bytes: 65536 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15147840, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14590784, bytes: 32768 },
  { name: "blocks.4.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15967040, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16491328, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14656320, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15180608, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14623552, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15967040, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14623552, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15967040, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16229184, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15180608, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15967040, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16229184, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16229184, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15442752, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15475520, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16229184, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15475520, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 16074560, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 15999808, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16032576, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 16556864, bytes: 65536 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15999808, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15475520, bytes: 32768 },
  { name: "blocks.4.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16556864, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15508288, bytes: 524288 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20423488, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17539904, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16032576, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16065344, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16032576, bytes: 32768 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18981696, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16065344, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16098112, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17539904, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18981696, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18981696, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16065344, bytes: 32768 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20423488, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18981696, bytes: 11264 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18981696, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16655168, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16098112, bytes: 180224 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16130880, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16098112, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16098112, bytes: 32768 },
  { name: "blocks.4.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17179456, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16130880, bytes: 524288 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17507136, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16687936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17212224, bytes: 65536 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17212224, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16655168, bytes: 32768 },
  { name: "blocks.5.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18031424, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18555712, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17244992, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16687936, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18031424, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16687936, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18031424, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18293568, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 17244992, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18031424, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 18293568, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18293568, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17507136, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 17539904, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8262400, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18293568, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 17539904, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 18138944, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 18064192, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18096960, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 18621248, bytes: 65536 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18064192, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17539904, bytes: 32768 },
  { name: "blocks.5.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18621248, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17572672, bytes: 524288 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22487872, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19604288, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18096960, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18129728, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18096960, bytes: 32768 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21046080, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18129728, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18162496, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19604288, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 21046080, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 21046080, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18129728, bytes: 32768 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 22487872, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 21046080, bytes: 11264 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21046080, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18719552, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18162496, bytes: 180224 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18195264, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18162496, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18162496, bytes: 32768 },
  { name: "blocks.5.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19243840, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18195264, bytes: 524288 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22917952, bytes: 524288 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8262400, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18719552, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1048576], buffer: 0, offset: 18723648, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 23442240, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 18723648, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 8266496, bytes: 4 },
  { name: "d crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 18723648, bytes: 4 },
  { name: "d rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24490816, bytes: 4096 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 22917952, bytes: 524288 },
  { name: "d rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 23442240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1048576], buffer: 0, offset: 18723648, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 23966528, bytes: 524288 },
  { name: "d blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 25371456, bytes: 524288 },
  { name: "d blocks.5.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 26431296, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 18162496, bytes: 32768 },
  { name: "d blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 23929664, bytes: 32768 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 25895744, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18162496, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19604288, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21046080, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 19604288, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 19604288, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18162496, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 21046080, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 22487872, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 21046080, bytes: 11264 },
  { name: "blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21046080, bytes: 1441792 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18162496, bytes: 1441792 },
  { name: "d blocks.5.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 26420032, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 18162496, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 22487872, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 23929664, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 22487872, bytes: 180224 },
  { name: "d blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 22487872, bytes: 1441792 },
  { name: "d blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18162496, bytes: 1441792 },
  { name: "d blocks.5.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 21046080, bytes: 1441792 },
  { name: "d blocks.5.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 24355648, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 19604288, bytes: 32768 },
  { name: "d blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18129728, bytes: 32768 },
  { name: "d blocks.5.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24389440, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19604288, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 20128576, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20128576, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 20652864, bytes: 180224 },
  { name: "d blocks.5.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 24366912, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 18129728, bytes: 32768 },
  { name: "d blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 18096960, bytes: 32768 },
  { name: "d blocks.5.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24393536, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20652864, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 18129728, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 21177152, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 21701440, bytes: 180224 },
  { name: "d blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18096960, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18621248, bytes: 524288 },
  { name: "d blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17572672, bytes: 524288 },
  { name: "d blocks.5.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 24397632, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 18096960, bytes: 32768 },
  { name: "d blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17539904, bytes: 32768 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18096960, bytes: 524288 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18621248, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 18883392, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18883392, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 19145536, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 20718400, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 19145536, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 21113664, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 18621248, bytes: 74752 },
  { name: "d blocks.5.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24401728, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18621248, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 19669824, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19669824, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 20194112, bytes: 65536 },
  { name: "d blocks.5.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 20194112, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 18621248, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 19669824, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 19931968, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 17539904, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 20980544, bytes: 133120 },
  { name: "d blocks.5.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 24426304, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16720704, bytes: 32768 },
  { name: "d blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17244992, bytes: 32768 },
  { name: "d blocks.5.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24405824, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16720704, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17277760, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19145536, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 17244992, bytes: 32768 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 17244992, bytes: 262144 },
  { name: "d blocks.5.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 24428352, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17507136, bytes: 32768 },
  { name: "d blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16687936, bytes: 32768 },
  { name: "d blocks.5.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24409920, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20194112, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17507136, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 20718400, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16687936, bytes: 32768 },
  { name: "d blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19669824, bytes: 524288 },
  { name: "d blocks.5.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16687936, bytes: 524288 },
  { name: "d blocks.5.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 24414016, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17212224, bytes: 32768 },
  { name: "d blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16655168, bytes: 32768 },
  { name: "d blocks.5.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 24418112, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18096960, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17212224, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18621248, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 17212224, bytes: 65536 },
  { name: "d blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16655168, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18096960, bytes: 524288 },
  { name: "d blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 23307072, bytes: 524288 },
  { name: "d blocks.4.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 24422208, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16098112, bytes: 32768 },
  { name: "d blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 21865280, bytes: 32768 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 23831360, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16098112, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17539904, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18981696, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 17539904, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 17539904, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16098112, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18981696, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20423488, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18981696, bytes: 11264 },
  { name: "blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18981696, bytes: 1441792 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16098112, bytes: 1441792 },
  { name: "d blocks.4.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 24378176, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 16098112, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 20423488, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 21865280, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 20423488, bytes: 180224 },
  { name: "d blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 20423488, bytes: 1441792 },
  { name: "d blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16098112, bytes: 1441792 },
  { name: "d blocks.4.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18981696, bytes: 1441792 },
  { name: "d blocks.4.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 22291264, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 17539904, bytes: 32768 },
  { name: "d blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16065344, bytes: 32768 },
  { name: "d blocks.4.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22325056, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17539904, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 18064192, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18064192, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18588480, bytes: 180224 },
  { name: "d blocks.4.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 22302528, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16065344, bytes: 32768 },
  { name: "d blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16032576, bytes: 32768 },
  { name: "d blocks.4.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22329152, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18588480, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 16065344, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 19112768, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 19637056, bytes: 180224 },
  { name: "d blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16032576, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16556864, bytes: 524288 },
  { name: "d blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15508288, bytes: 524288 },
  { name: "d blocks.4.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22333248, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 16032576, bytes: 32768 },
  { name: "d blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15475520, bytes: 32768 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16032576, bytes: 524288 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16556864, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 16819008, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16819008, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 17081152, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 18654016, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 17081152, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 19049280, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 16556864, bytes: 74752 },
  { name: "d blocks.4.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22337344, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16556864, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 17605440, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17605440, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 18129728, bytes: 65536 },
  { name: "d blocks.4.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18129728, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 16556864, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 17605440, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 17867584, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 15475520, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 18916160, bytes: 133120 },
  { name: "d blocks.4.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 22361920, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14656320, bytes: 32768 },
  { name: "d blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 15180608, bytes: 32768 },
  { name: "d blocks.4.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22341440, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14656320, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15213376, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17081152, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 15180608, bytes: 32768 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15180608, bytes: 262144 },
  { name: "d blocks.4.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 22363968, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15442752, bytes: 32768 },
  { name: "d blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14623552, bytes: 32768 },
  { name: "d blocks.4.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22345536, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18129728, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15442752, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 18654016, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14623552, bytes: 32768 },
  { name: "d blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17605440, bytes: 524288 },
  { name: "d blocks.4.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14623552, bytes: 524288 },
  { name: "d blocks.4.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22349632, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15147840, bytes: 32768 },
  { name: "d blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14590784, bytes: 32768 },
  { name: "d blocks.4.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 22353728, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16032576, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15147840, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16556864, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 15147840, bytes: 65536 },
  { name: "d blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14590784, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16032576, bytes: 524288 },
  { name: "d blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21242688, bytes: 524288 },
  { name: "d blocks.3.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 22357824, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14033728, bytes: 32768 },
  { name: "d blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 19800896, bytes: 32768 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 21766976, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14033728, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15475520, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16917312, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 15475520, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 15475520, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14033728, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16917312, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18359104, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16917312, bytes: 11264 },
  { name: "blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16917312, bytes: 1441792 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14033728, bytes: 1441792 },
  { name: "d blocks.3.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 22313792, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 14033728, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 18359104, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 19800896, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 18359104, bytes: 180224 },
  { name: "d blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 18359104, bytes: 1441792 },
  { name: "d blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14033728, bytes: 1441792 },
  { name: "d blocks.3.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16917312, bytes: 1441792 },
  { name: "d blocks.3.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 20226880, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 15475520, bytes: 32768 },
  { name: "d blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14000960, bytes: 32768 },
  { name: "d blocks.3.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20260672, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15475520, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15999808, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15999808, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16524096, bytes: 180224 },
  { name: "d blocks.3.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 20238144, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 14000960, bytes: 32768 },
  { name: "d blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13968192, bytes: 32768 },
  { name: "d blocks.3.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20264768, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16524096, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14000960, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 17048384, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 17572672, bytes: 180224 },
  { name: "d blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13968192, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14492480, bytes: 524288 },
  { name: "d blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13443904, bytes: 524288 },
  { name: "d blocks.3.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20268864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13968192, bytes: 32768 },
  { name: "d blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13411136, bytes: 32768 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13968192, bytes: 524288 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14492480, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 14754624, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 14754624, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 15016768, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 16589632, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 15016768, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 16984896, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 14492480, bytes: 74752 },
  { name: "d blocks.3.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20272960, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14492480, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 15541056, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15541056, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 16065344, bytes: 65536 },
  { name: "d blocks.3.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16065344, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 14492480, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15541056, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 15803200, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 13411136, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 16851776, bytes: 133120 },
  { name: "d blocks.3.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 20297536, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 12591936, bytes: 32768 },
  { name: "d blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 13116224, bytes: 32768 },
  { name: "d blocks.3.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20277056, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12591936, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13148992, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15016768, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 13116224, bytes: 32768 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 13116224, bytes: 262144 },
  { name: "d blocks.3.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 20299584, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13378368, bytes: 32768 },
  { name: "d blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12559168, bytes: 32768 },
  { name: "d blocks.3.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20281152, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16065344, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13378368, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 16589632, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12559168, bytes: 32768 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 15541056, bytes: 524288 },
  { name: "d blocks.3.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12559168, bytes: 524288 },
  { name: "d blocks.3.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20285248, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13083456, bytes: 32768 },
  { name: "d blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 12526400, bytes: 32768 },
  { name: "d blocks.3.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 20289344, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13968192, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13083456, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14492480, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 13083456, bytes: 65536 },
  { name: "d blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12526400, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13968192, bytes: 524288 },
  { name: "d blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19178304, bytes: 524288 },
  { name: "d blocks.2.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 20293440, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11969344, bytes: 32768 },
  { name: "d blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 17736512, bytes: 32768 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 19702592, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11969344, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13411136, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14852928, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13411136, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13411136, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11969344, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14852928, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16294720, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14852928, bytes: 11264 },
  { name: "blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14852928, bytes: 1441792 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11969344, bytes: 1441792 },
  { name: "d blocks.2.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 20249408, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 11969344, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 16294720, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 17736512, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 16294720, bytes: 180224 },
  { name: "d blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 16294720, bytes: 1441792 },
  { name: "d blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11969344, bytes: 1441792 },
  { name: "d blocks.2.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14852928, bytes: 1441792 },
  { name: "d blocks.2.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 18686784, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 13411136, bytes: 32768 },
  { name: "d blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11936576, bytes: 32768 },
  { name: "d blocks.2.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18720576, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13411136, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13935424, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13935424, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14459712, bytes: 180224 },
  { name: "d blocks.2.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 18698048, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11936576, bytes: 32768 },
  { name: "d blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11903808, bytes: 32768 },
  { name: "d blocks.2.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18724672, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14459712, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11936576, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14984000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 15508288, bytes: 180224 },
  { name: "d blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11903808, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12428096, bytes: 524288 },
  { name: "d blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11379520, bytes: 524288 },
  { name: "d blocks.2.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 18728768, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11903808, bytes: 32768 },
  { name: "d blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11346752, bytes: 32768 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11903808, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12428096, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12952384, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12952384, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 13476672, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13476672, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12952384, bytes: 524288 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12428096, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 12690240, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 12690240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 13476672, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 15049536, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 13476672, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 15444800, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 12428096, bytes: 74752 },
  { name: "d blocks.2.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18732864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12428096, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 14000960, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14000960, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 14525248, bytes: 65536 },
  { name: "d blocks.2.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14525248, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12428096, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14000960, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 14263104, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 11346752, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 15311680, bytes: 133120 },
  { name: "d blocks.2.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 18757440, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11084608, bytes: 32768 },
  { name: "d blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11051840, bytes: 32768 },
  { name: "d blocks.2.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18736960, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12952384, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11084608, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13476672, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11051840, bytes: 32768 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 11051840, bytes: 262144 },
  { name: "d blocks.2.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 18759488, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11313984, bytes: 32768 },
  { name: "d blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "d blocks.2.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18741056, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 14525248, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11313984, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 15049536, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 14000960, bytes: 524288 },
  { name: "d blocks.2.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 12952384, bytes: 524288 },
  { name: "d blocks.2.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 18745152, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11019072, bytes: 32768 },
  { name: "d blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10986304, bytes: 32768 },
  { name: "d blocks.2.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 18749248, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11903808, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11019072, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12428096, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 10986304, bytes: 65536 },
  { name: "d blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12952384, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11903808, bytes: 524288 },
  { name: "d blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 17638208, bytes: 524288 },
  { name: "d blocks.1.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 18753344, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10429248, bytes: 32768 },
  { name: "d blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 16196416, bytes: 32768 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 18162496, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10429248, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11871040, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13312832, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11871040, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11871040, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10429248, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13312832, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14754624, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13312832, bytes: 11264 },
  { name: "blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13312832, bytes: 1441792 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10429248, bytes: 1441792 },
  { name: "d blocks.1.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 18709312, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 10429248, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 14754624, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 16196416, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 14754624, bytes: 180224 },
  { name: "d blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 14754624, bytes: 1441792 },
  { name: "d blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10429248, bytes: 1441792 },
  { name: "d blocks.1.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13312832, bytes: 1441792 },
  { name: "d blocks.1.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 17146688, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 11871040, bytes: 32768 },
  { name: "d blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10396480, bytes: 32768 },
  { name: "d blocks.1.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17180480, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11871040, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12395328, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12395328, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12919616, bytes: 180224 },
  { name: "d blocks.1.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 17157952, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10396480, bytes: 32768 },
  { name: "d blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10363712, bytes: 32768 },
  { name: "d blocks.1.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17184576, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12919616, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10396480, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13443904, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13968192, bytes: 180224 },
  { name: "d blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10363712, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "d blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9839424, bytes: 524288 },
  { name: "d blocks.1.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17188672, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10363712, bytes: 32768 },
  { name: "d blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9806656, bytes: 32768 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10363712, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11412288, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11412288, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 11936576, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11936576, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11412288, bytes: 524288 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10888000, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 11150144, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11150144, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 11936576, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 13509440, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11936576, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 13904704, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 10888000, bytes: 74752 },
  { name: "d blocks.1.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17192768, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 12460864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12460864, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 12985152, bytes: 65536 },
  { name: "d blocks.1.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12985152, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 12460864, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 12723008, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 9806656, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 13771584, bytes: 133120 },
  { name: "d blocks.1.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 17217344, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9544512, bytes: 32768 },
  { name: "d blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9511744, bytes: 32768 },
  { name: "d blocks.1.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17196864, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11412288, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9544512, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11936576, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9511744, bytes: 32768 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9511744, bytes: 262144 },
  { name: "d blocks.1.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 17219392, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9773888, bytes: 32768 },
  { name: "d blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "d blocks.1.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17200960, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 12985152, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9773888, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 13509440, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12460864, bytes: 524288 },
  { name: "d blocks.1.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 11412288, bytes: 524288 },
  { name: "d blocks.1.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17205056, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 9478976, bytes: 32768 },
  { name: "d blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9446208, bytes: 32768 },
  { name: "d blocks.1.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 17209152, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10363712, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9478976, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9446208, bytes: 65536 },
  { name: "d blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11412288, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10363712, bytes: 524288 },
  { name: "d blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16098112, bytes: 524288 },
  { name: "d blocks.0.down_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 17213248, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8889152, bytes: 32768 },
  { name: "d blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 14656320, bytes: 32768 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 16622400, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8889152, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10330944, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11772736, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10330944, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10330944, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8889152, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11772736, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13214528, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 11772736, bytes: 11264 },
  { name: "blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11772736, bytes: 1441792 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8889152, bytes: 1441792 },
  { name: "d blocks.0.down_proj.lora_A", dtype: "f32", shape: [8, 352], buffer: 0, offset: 17169216, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 8889152, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 13214528, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 352], buffer: 0, offset: 14656320, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 13214528, bytes: 180224 },
  { name: "d blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 13214528, bytes: 1441792 },
  { name: "d blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 8889152, bytes: 1441792 },
  { name: "d blocks.0.linear(up_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 11772736, bytes: 1441792 },
  { name: "d blocks.0.up_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 13214528, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 10330944, bytes: 32768 },
  { name: "d blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8856384, bytes: 32768 },
  { name: "d blocks.0.up_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 13225792, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10330944, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10855232, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10855232, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 11379520, bytes: 180224 },
  { name: "d blocks.0.gate_proj.lora_B", dtype: "f32", shape: [352, 8], buffer: 0, offset: 12608320, bytes: 11264 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8856384, bytes: 32768 },
  { name: "d blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8823616, bytes: 32768 },
  { name: "d blocks.0.gate_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12619584, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11379520, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8856384, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 11903808, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 12428096, bytes: 180224 },
  { name: "d blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8823616, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9347904, bytes: 524288 },
  { name: "d blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8790848, bytes: 524288 },
  { name: "d blocks.0.o_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 12215104, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 8266560, bytes: 32768 },
  { name: "d blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10888000, bytes: 32768 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9315136, bytes: 524288 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8266560, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9315136, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9839424, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9839424, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10363712, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 10363712, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9315136, bytes: 524288 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9839424, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 10101568, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10101568, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 10363712, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 11936576, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9839424, bytes: 524288 },
  { name: "attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 12198720, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 10363712, bytes: 74752 },
  { name: "d blocks.0.o_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 12219200, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10363712, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10920768, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 128], buffer: 0, offset: 10888000, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 11412288, bytes: 65536 },
  { name: "d blocks.0.o", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 11412288, bytes: 524288 },
  { name: "d rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8790848, bytes: 524288 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 10363712, bytes: 262144 },
  { name: "attentionGrad", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 10625856, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [4096], buffer: 0, offset: 11021120, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [33280], buffer: 0, offset: 10888000, bytes: 133120 },
  { name: "d blocks.0.v_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 9839424, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7967488, bytes: 32768 },
  { name: "d blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8000256, bytes: 32768 },
  { name: "d blocks.0.v_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8229632, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 7967488, bytes: 262144 },
  { name: "d blocks.0.k_proj.lora_B", dtype: "f32", shape: [64, 8], buffer: 0, offset: 8233728, bytes: 2048 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "d blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7967488, bytes: 32768 },
  { name: "d blocks.0.k_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 8000256, bytes: 4096 },
  { name: "d blocks.0.splitHeads", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9315136, bytes: 524288 },
  { name: "d blocks.0.q_proj.lora_B", dtype: "f32", shape: [128, 8], buffer: 0, offset: 7967488, bytes: 4096 },
  { name: "matmul", dtype: "f32", shape: [1024, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "d blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "d blocks.0.q_proj.lora_A", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906048, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906112, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906496, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906624, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906688, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906752, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906816, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906880, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906944, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907008, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907072, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907136, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907200, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907264, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907328, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907392, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907456, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907520, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907584, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907648, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907712, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907776, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907840, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907904, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907968, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908032, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908096, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908160, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908224, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908288, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908352, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908416, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908480, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908544, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908608, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908672, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908736, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908800, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908864, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908928, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7908992, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909056, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909120, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909184, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909248, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909312, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909376, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909440, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909504, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909568, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909632, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909696, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909760, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909824, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909888, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7909952, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910016, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910080, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910144, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910208, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910272, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910336, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910400, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910464, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910528, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910592, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910656, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910720, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910784, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910848, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910912, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7910976, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7911040, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7911104, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7911168, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7911232, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7911296, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7911360, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7911424, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906048, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906112, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906304, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906368, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906432, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906496, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906560, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906624, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906688, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906752, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906816, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906880, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906944, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907008, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907072, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907136, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907264, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907200, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7907328, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906048, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906112, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906176, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906240, bytes: 4 },
  { name: "Σg²", dtype: "f32", shape: [], buffer: 0, offset: 7906304, bytes: 4 },
  { name: "gradientNorm", dtype: "f32", shape: [], buffer: 0, offset: 7906048, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 7906048, bytes: 4 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "blocks.0.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.0.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9474816, bytes: 65536 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.0.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.0.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10031872, bytes: 4096 },
  { name: "blocks.0.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9999104, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "blocks.0.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.0.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.0.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9736960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 10031872, bytes: 2048 },
  { name: "blocks.0.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10261248, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9999104, bytes: 262144 },
  { name: "blocks.0.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.0.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8688384, bytes: 32768 },
  { name: "blocks.0.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8426240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8721152, bytes: 2048 },
  { name: "blocks.0.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8688384, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "blocks.0.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8500992, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8426240, bytes: 74752 },
  { name: "blocks.0.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8950528, bytes: 65536 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8950528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8983296, bytes: 4096 },
  { name: "blocks.0.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "blocks.0.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.0.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13669120, bytes: 524288 },
  { name: "blocks.0.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12227328, bytes: 524288 },
  { name: "blocks.0.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.0.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.0.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7901952, bytes: 11264 },
  { name: "blocks.0.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7901952, bytes: 1441792 },
  { name: "blocks.0.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10785536, bytes: 180224 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10785536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10818304, bytes: 4096 },
  { name: "blocks.0.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10818304, bytes: 32768 },
  { name: "blocks.0.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12227328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10785536, bytes: 11264 },
  { name: "blocks.0.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "blocks.0.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7934720, bytes: 11264 },
  { name: "blocks.0.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.0.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "blocks.0.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "blocks.1.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.1.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9474816, bytes: 65536 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.1.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.1.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10031872, bytes: 4096 },
  { name: "blocks.1.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9999104, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "blocks.1.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.1.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.1.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9736960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 10031872, bytes: 2048 },
  { name: "blocks.1.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10261248, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9999104, bytes: 262144 },
  { name: "blocks.1.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.1.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8688384, bytes: 32768 },
  { name: "blocks.1.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8426240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8721152, bytes: 2048 },
  { name: "blocks.1.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8688384, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "blocks.1.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8500992, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8426240, bytes: 74752 },
  { name: "blocks.1.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8950528, bytes: 65536 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8950528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8983296, bytes: 4096 },
  { name: "blocks.1.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "blocks.1.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.1.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13669120, bytes: 524288 },
  { name: "blocks.1.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12227328, bytes: 524288 },
  { name: "blocks.1.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.1.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.1.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7901952, bytes: 11264 },
  { name: "blocks.1.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7901952, bytes: 1441792 },
  { name: "blocks.1.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10785536, bytes: 180224 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10785536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10818304, bytes: 4096 },
  { name: "blocks.1.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10818304, bytes: 32768 },
  { name: "blocks.1.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12227328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10785536, bytes: 11264 },
  { name: "blocks.1.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "blocks.1.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7934720, bytes: 11264 },
  { name: "blocks.1.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.1.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "blocks.1.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "blocks.2.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.2.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9474816, bytes: 65536 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.2.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.2.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10031872, bytes: 4096 },
  { name: "blocks.2.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9999104, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "blocks.2.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.2.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.2.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9736960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 10031872, bytes: 2048 },
  { name: "blocks.2.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10261248, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9999104, bytes: 262144 },
  { name: "blocks.2.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.2.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8688384, bytes: 32768 },
  { name: "blocks.2.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8426240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8721152, bytes: 2048 },
  { name: "blocks.2.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8688384, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "blocks.2.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8500992, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8426240, bytes: 74752 },
  { name: "blocks.2.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8950528, bytes: 65536 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8950528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8983296, bytes: 4096 },
  { name: "blocks.2.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "blocks.2.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.2.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13669120, bytes: 524288 },
  { name: "blocks.2.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12227328, bytes: 524288 },
  { name: "blocks.2.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.2.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.2.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7901952, bytes: 11264 },
  { name: "blocks.2.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7901952, bytes: 1441792 },
  { name: "blocks.2.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10785536, bytes: 180224 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10785536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10818304, bytes: 4096 },
  { name: "blocks.2.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10818304, bytes: 32768 },
  { name: "blocks.2.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12227328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10785536, bytes: 11264 },
  { name: "blocks.2.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "blocks.2.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7934720, bytes: 11264 },
  { name: "blocks.2.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.2.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "blocks.2.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "blocks.3.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.3.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9474816, bytes: 65536 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.3.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.3.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10031872, bytes: 4096 },
  { name: "blocks.3.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9999104, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "blocks.3.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.3.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.3.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9736960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 10031872, bytes: 2048 },
  { name: "blocks.3.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10261248, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9999104, bytes: 262144 },
  { name: "blocks.3.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.3.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8688384, bytes: 32768 },
  { name: "blocks.3.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8426240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8721152, bytes: 2048 },
  { name: "blocks.3.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8688384, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "blocks.3.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8500992, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8426240, bytes: 74752 },
  { name: "blocks.3.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8950528, bytes: 65536 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8950528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8983296, bytes: 4096 },
  { name: "blocks.3.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "blocks.3.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.3.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13669120, bytes: 524288 },
  { name: "blocks.3.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12227328, bytes: 524288 },
  { name: "blocks.3.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.3.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.3.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7901952, bytes: 11264 },
  { name: "blocks.3.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7901952, bytes: 1441792 },
  { name: "blocks.3.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10785536, bytes: 180224 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10785536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10818304, bytes: 4096 },
  { name: "blocks.3.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10818304, bytes: 32768 },
  { name: "blocks.3.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12227328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10785536, bytes: 11264 },
  { name: "blocks.3.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "blocks.3.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7934720, bytes: 11264 },
  { name: "blocks.3.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.3.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "blocks.3.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "blocks.4.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.4.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9474816, bytes: 65536 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.4.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.4.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10031872, bytes: 4096 },
  { name: "blocks.4.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9999104, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "blocks.4.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.4.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.4.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9736960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 10031872, bytes: 2048 },
  { name: "blocks.4.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10261248, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9999104, bytes: 262144 },
  { name: "blocks.4.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.4.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8688384, bytes: 32768 },
  { name: "blocks.4.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8426240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8721152, bytes: 2048 },
  { name: "blocks.4.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8688384, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "blocks.4.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8500992, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8426240, bytes: 74752 },
  { name: "blocks.4.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8950528, bytes: 65536 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8950528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8983296, bytes: 4096 },
  { name: "blocks.4.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "blocks.4.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.4.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13669120, bytes: 524288 },
  { name: "blocks.4.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12227328, bytes: 524288 },
  { name: "blocks.4.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.4.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.4.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7901952, bytes: 11264 },
  { name: "blocks.4.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7901952, bytes: 1441792 },
  { name: "blocks.4.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10785536, bytes: 180224 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10785536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10818304, bytes: 4096 },
  { name: "blocks.4.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10818304, bytes: 32768 },
  { name: "blocks.4.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12227328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10785536, bytes: 11264 },
  { name: "blocks.4.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "blocks.4.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7934720, bytes: 11264 },
  { name: "blocks.4.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.4.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "blocks.4.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "blocks.5.h", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "blocks.5.linear(q_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 9474816, bytes: 65536 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.5.linear(q_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.5.linear(q_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10031872, bytes: 4096 },
  { name: "blocks.5.linear(q_proj)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 9999104, bytes: 524288 },
  { name: "rope", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "blocks.5.linear(k_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.5.linear(k_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9999104, bytes: 32768 },
  { name: "blocks.5.linear(k_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9736960, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 10031872, bytes: 2048 },
  { name: "blocks.5.linear(k_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 10261248, bytes: 262144 },
  { name: "rope", dtype: "f32", shape: [8, 128, 2, 32], buffer: 0, offset: 9999104, bytes: 262144 },
  { name: "blocks.5.linear(v_proj) base", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 9474816, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [8192], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9736960, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9769728, bytes: 4096 },
  { name: "blocks.5.linear(v_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8688384, bytes: 32768 },
  { name: "blocks.5.linear(v_proj) high", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8426240, bytes: 262144 },
  { name: "workspace", dtype: "u32", shape: [512], buffer: 0, offset: 8721152, bytes: 2048 },
  { name: "blocks.5.linear(v_proj)", dtype: "f32", shape: [8, 128, 64], buffer: 0, offset: 8688384, bytes: 262144 },
  { name: "attention", dtype: "f32", shape: [8, 128, 4, 32], buffer: 0, offset: 9474816, bytes: 524288 },
  { name: "blocks.5.attention", dtype: "f32", shape: [8, 4, 128], buffer: 0, offset: 8500992, bytes: 16384 },
  { name: "workspace", dtype: "u32", shape: [18688], buffer: 0, offset: 8426240, bytes: 74752 },
  { name: "blocks.5.linear(o_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [16384], buffer: 0, offset: 8950528, bytes: 65536 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8950528, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8983296, bytes: 4096 },
  { name: "blocks.5.linear(o_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 9474816, bytes: 32768 },
  { name: "blocks.5.linear(o_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 9507584, bytes: 4096 },
  { name: "blocks.5.a", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 13669120, bytes: 524288 },
  { name: "blocks.5.m", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12227328, bytes: 524288 },
  { name: "blocks.5.linear(gate_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 7901952, bytes: 180224 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7901952, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 7934720, bytes: 4096 },
  { name: "blocks.5.linear(gate_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 7934720, bytes: 32768 },
  { name: "blocks.5.linear(gate_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 7901952, bytes: 11264 },
  { name: "blocks.5.linear(gate_proj)", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 7901952, bytes: 1441792 },
  { name: "blocks.5.linear(up_proj) base", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 9343744, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 10785536, bytes: 180224 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10785536, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 10818304, bytes: 4096 },
  { name: "blocks.5.linear(up_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 10818304, bytes: 32768 },
  { name: "blocks.5.linear(up_proj) high", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 12227328, bytes: 1441792 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 10785536, bytes: 11264 },
  { name: "blocks.5.g", dtype: "f32", shape: [8, 128, 352], buffer: 0, offset: 10785536, bytes: 1441792 },
  { name: "blocks.5.linear(down_proj) base", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 7901952, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [45056], buffer: 0, offset: 8426240, bytes: 180224 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8426240, bytes: 32768 },
  { name: "workspace", dtype: "u32", shape: [2816], buffer: 0, offset: 8459008, bytes: 11264 },
  { name: "blocks.5.linear(down_proj) low", dtype: "f32", shape: [8, 128, 8], buffer: 0, offset: 8950528, bytes: 32768 },
  { name: "blocks.5.linear(down_proj) high", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8426240, bytes: 524288 },
  { name: "workspace", dtype: "u32", shape: [1024], buffer: 0, offset: 8983296, bytes: 4096 },
  { name: "blocks.5.x", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 8950528, bytes: 524288 },
  { name: "rmsNorm(norm)", dtype: "f32", shape: [8, 128, 128], buffer: 0, offset: 12100352, bytes: 524288 },
  { name: "rows", dtype: "f32", shape: [8, 128], buffer: 0, offset: 7901952, bytes: 4096 },
  { name: "crossEntropy", dtype: "f32", shape: [8, 128], buffer: 0, offset: 13148928, bytes: 4096 },
  { name: "workspace", dtype: "u32", shape: [1048576], buffer: 0, offset: 7906048, bytes: 4194304 },
  { name: "workspace", dtype: "u32", shape: [131072], buffer: 0, offset: 12624640, bytes: 524288 },
  { name: "crossEntropy", dtype: "f32", shape: [], buffer: 0, offset: 7906112, bytes: 4 },
  { name: "loss", dtype: "f32", shape: [], buffer: 0, offset: 7906048, bytes: 4 },
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
  "AGFzbQEAAAAB+wERYAF7AXtgBn9/f39/fwBgBH97f38AYAt/f39/f39/f39/fwBgCX9/f39/f399fwBgCH9/f39/f39/AGAHf39/f31/fwBgEn9/f39/",
  "f39/f39/f39/f39/fwBgCX9/f39/f39/fwBgCX9/f39/f31/fwBgF39/f39/f39/f39/f39/f39/f31/f39/AGAKf39/f39/f39/fwBgC39/f39/f39/",
  "fX9/AGAIf39/f399f38AYBl/f39/f39/f39/f39/f39/f39/f31/f39/AGAaf39/f39/f39/f39/f39/f39/f39/fX9/f38AYA1/f39/f39/f39/f39/",
  "AAISAQNlbnYGbWVtb3J5AgMBgIAEAysqAAECAwQAAwUAAAEBBgMHBQgJCgsLBQwIBQUIAw0HBwgLCAMLDg8LDAsQB+oEHwllbWJlZC5mMzIACwlybXNO",
  "b3JtLncADBptYXRtdWwucGFjay5mMzIudHJhbnNwb3NlZAANFm1hdG11bC5yb3dzLnBhbmVscy5mbWEADg9tYXAuMmY1NXdtam1ram4ADw9tYXAuMjhu",
  "OW1sbnkyeXMAEAlyb3BlLmhhbGYAERRhdHRlbnRpb24uc3RhcnRzLmZtYQASD21hcC4yMmtuNjc5NzhzawATDm1hcC5nbGw4NmVidHJ6ABQMY3Jvc3NF",
  "bnRyb3B5ABUXcmVkdWNlLnJvd3MuMjdwZHZwNzBhOWwAFg9tYXAuMTFwNjlveXU2dGQAFw9tYXAuMjd1a3A5cDY1amEAGA9tYXAuMmQ3OG9yY2ticHUA",
  "GRBjcm9zc0VudHJvcHlHcmFkABoPbWF0bXVsLnBhY2suZjMyABsNcm1zTm9ybUdyYWQudwAcGW1hdG11bC5jb2x1bW5zLmRpcmVjdC5mbWEAHRZtYXRt",
  "dWwucm93cy5kaXJlY3QuZm1hAB4PbWFwLjJmOHRyNnhncThwAB8PbWFwLjI2enA1Nm42NWh0ACAPbWFwLjFwOTlwa2RldGowACEObWFwLnV0dDR4aXV6",
  "M2UAIhNhdHRlbnRpb25HcmFkLmRlbHRhACMaYXR0ZW50aW9uR3JhZC5xLnN0YXJ0cy5mbWEAJBthdHRlbnRpb25HcmFkLmt2LnN0YXJ0cy5mbWEAJQ9t",
  "YXAuMmUyNzI1NDlmbXgAJhZyZWR1Y2Uucm93cy4zZHZ3Z2V5Y3psACcObWFwLjN3dDJmMXAwYnUAKBF1cGRhdGUuY3g3Mm0zOTJnaAApCve4ASo6ACAA",
  "IAAgAP0NCAkKCwwNDg8AAQIDBAUGB/3kASEAIAAgACAA/Q0EBQYHAAECAwwNDg8ICQoL/eQBC4sEAwd/CHsBfyACQQFrIQYgACABQQAgBkEAIAZIG2xq",
  "IQcgACABQQEgBkEBIAZIG2xqIQggACABQQIgBkECIAZIG2xqIQkgACABQQMgBkEDIAZIG2xqIQogA0F8cSELQQAhDAJAIAwgC04NAANAIAf9AAQAIQ0g",
  "CP0ABAAhDiAJ/QAEACEPIAr9AAQAIRAgDSAO/Q0AAQIDEBESEwQFBgcUFRYXIREgDSAO/Q0ICQoLGBkaGwwNDg8cHR4fIRIgDyAQ/Q0AAQIDEBESEwQF",
  "BgcUFRYXIRMgDyAQ/Q0ICQoLGBkaGwwNDg8cHR4fIRQgBCARIBP9DQABAgMEBQYHEBESExQVFhf9CwQAIAQgBWohBCAEIBEgE/0NCAkKCwwNDg8YGRob",
  "HB0eH/0LBAAgBCAFaiEEIAQgEiAU/Q0AAQIDBAUGBxAREhMUFRYX/QsEACAEIAVqIQQgBCASIBT9DQgJCgsMDQ4PGBkaGxwdHh/9CwQAIAQgBWohBCAH",
  "QRBqIQcgCEEQaiEIIAlBEGohCSAKQRBqIQogDEEEaiIMIAtIDQALCyALIRUCQCAVIANODQADQCAEIAcqAgA4AgAgB0EEaiEHIAQgCCoCADgCBCAIQQRq",
  "IQggBCAJKgIAOAIIIAlBBGohCSAEIAoqAgA4AgwgCkEEaiEKIAQgBWohBCAVQQFqIhUgA0gNAAsLC5wBAQN7IAJBBE4EQCADBEAgASAA/QAEAP3kASEB",
  "CyAAIAH9CwQABSACQQBKBEAgASEEIAMEQCABIAD9CQIA/eQBIQQLIAAgBP1aAgAACyACQQFKBEAgASEFIAMEQCABIAD9CQIE/eQBIQULIAAgBf1aAgQB",
  "CyACQQJKBEAgASEGIAMEQCABIAD9CQII/eQBIQYLIAAgBv1aAggCCwsLqQoCC3sDfyAHQX9HBEAgB/0ABAAhCyAH/QAEECEMIAf9AAQAIQ0gB/0ABBAh",
  "DiAH/QAEACEPIAf9AAQQIRAgB/0ABAAhESAH/QAEECESCyAAIAFBASAJQQFrQQEgCUEBa0gbbGohFiAAIAFBAiAJQQFrQQIgCUEBa0gbbGohFyAAIAFB",
  "AyAJQQFrQQMgCUEBa0gbbGohGAJAA0AgAv0ABAAhEyAC/QAEECEUIAD9CQIAIRUgFSATIAv9hQIhCyAVIBQgDP2FAiEMIABBBGohACAW/QkCACEVIBUg",
  "EyAN/YUCIQ0gFSAUIA79hQIhDiAWQQRqIRYgF/0JAgAhFSAVIBMgD/2FAiEPIBUgFCAQ/YUCIRAgF0EEaiEXIBj9CQIAIRUgFSATIBH9hQIhESAVIBQg",
  "Ev2FAiESIBhBBGohGCACIANqIQIgBkF/aiEGIAZFDQEgAv0ABAAhEyAC/QAEECEUIAD9CQIAIRUgFSATIAv9hQIhCyAVIBQgDP2FAiEMIABBBGohACAW",
  "/QkCACEVIBUgEyAN/YUCIQ0gFSAUIA79hQIhDiAWQQRqIRYgF/0JAgAhFSAVIBMgD/2FAiEPIBUgFCAQ/YUCIRAgF0EEaiEXIBj9CQIAIRUgFSATIBH9",
  "hQIhESAVIBQgEv2FAiESIBhBBGohGCACIANqIQIgBkF/aiEGIAZFDQEgAv0ABAAhEyAC/QAEECEUIAD9CQIAIRUgFSATIAv9hQIhCyAVIBQgDP2FAiEM",
  "IABBBGohACAW/QkCACEVIBUgEyAN/YUCIQ0gFSAUIA79hQIhDiAWQQRqIRYgF/0JAgAhFSAVIBMgD/2FAiEPIBUgFCAQ/YUCIRAgF0EEaiEXIBj9CQIA",
  "IRUgFSATIBH9hQIhESAVIBQgEv2FAiESIBhBBGohGCACIANqIQIgBkF/aiEGIAZFDQEgAv0ABAAhEyAC/QAEECEUIAD9CQIAIRUgFSATIAv9hQIhCyAV",
  "IBQgDP2FAiEMIABBBGohACAW/QkCACEVIBUgEyAN/YUCIQ0gFSAUIA79hQIhDiAWQQRqIRYgF/0JAgAhFSAVIBMgD/2FAiEPIBUgFCAQ/YUCIRAgF0EE",
  "aiEXIBj9CQIAIRUgFSATIBH9hQIhESAVIBQgEv2FAiESIBhBBGohGCACIANqIQIgBkF/aiEGIAYNAAsLIAlBBEYgCkEITnEEQCAIBEAgCyAEIAVBAGxq",
  "/QAEAP3kASELIAwgBCAFQQBsav0ABBD95AEhDCANIAQgBWr9AAQA/eQBIQ0gDiAEIAVq/QAEEP3kASEOIA8gBCAFQQF0av0ABAD95AEhDyAQIAQgBUEB",
  "dGr9AAQQ/eQBIRAgESAEIAVBA2xq/QAEAP3kASERIBIgBCAFQQNsav0ABBD95AEhEgsgBCAL/QsEACAEIAz9CwQQIAQgBWohBCAEIA39CwQAIAQgDv0L",
  "BBAgBCAFaiEEIAQgD/0LBAAgBCAQ/QsEECAEIAVqIQQgBCAR/QsEACAEIBL9CwQQIAQgBWohBAUgCUEASgRAIAQgCyAKQQBrIAgQAiAEQRBqIAwgCkEE",
  "ayAIEAIgBCAFaiEECyAJQQFKBEAgBCANIApBAGsgCBACIARBEGogDiAKQQRrIAgQAiAEIAVqIQQLIAlBAkoEQCAEIA8gCkEAayAIEAIgBEEQaiAQIApB",
  "BGsgCBACIAQgBWohBAsgCUEDSgRAIAQgESAKQQBrIAgQAiAEQRBqIBIgCkEEayAIEAIgBCAFaiEECwsLlggIBH8BewN/CHsBfwZ7AX8KeyAGQXxxIQkg",
  "ACABQQEgAkEBa0EBIAJBAWtIG2xqIQogACABQQIgAkEBa0ECIAJBAWtIG2xqIQsgACABQQMgAkEBa0EDIAJBAWtIG2xqIQwgB/0TIQ1BACEOAkAgDiAF",
  "Tg0AA0AgAyAEIA5saiEPIA8gBGogDyAOQQFqIAVIGyEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAA",
  "AAAAACET/QwAAAAAAAAAAAAAAAAAAAAAIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEW/QwAAAAAAAAAAAAAAAAAAAAAIRf9",
  "DAAAAAAAAAAAAAAAAAAAAAAhGEEAIRkCQCAZIAlODQADQCAPIBlBAnRq/QAEACEaIBAgGUECdGr9AAQAIRsgACAZQQJ0av0ABAAhHCAcIBogEf2FAiER",
  "IBwgGyAS/YUCIRIgCiAZQQJ0av0ABAAhHSAdIBogE/2FAiETIB0gGyAU/YUCIRQgCyAZQQJ0av0ABAAhHiAeIBogFf2FAiEVIB4gGyAW/YUCIRYgDCAZ",
  "QQJ0av0ABAAhHyAfIBogF/2FAiEXIB8gGyAY/YUCIRggGUEEaiIZIAlIDQALCyAJISACQCAgIAZODQADQCAPICBBAnRq/VwCACEhIBAgIEECdGr9XAIA",
  "ISIgACAgQQJ0av1cAgAhIyAjICEgEf2FAiERICMgIiAS/YUCIRIgCiAgQQJ0av1cAgAhJCAkICEgE/2FAiETICQgIiAU/YUCIRQgCyAgQQJ0av1cAgAh",
  "JSAlICEgFf2FAiEVICUgIiAW/YUCIRYgDCAgQQJ0av1cAgAhJiAmICEgF/2FAiEXICYgIiAY/YUCIRggIEEBaiIgIAZIDQALCyARIBP9DQABAgMEBQYH",
  "EBESExQVFhcgESAT/Q0ICQoLDA0ODxgZGhscHR4f/eQBIScgFSAX/Q0AAQIDBAUGBxAREhMUFRYXIBUgF/0NCAkKCwwNDg8YGRobHB0eH/3kASEoIAgg",
  "DkEEdGogJyAo/Q0AAQIDCAkKCxAREhMYGRobICcgKP0NBAUGBwwNDg8UFRYXHB0eH/3kASAN/eYB/QsEACASIBT9DQABAgMEBQYHEBESExQVFhcgEiAU",
  "/Q0ICQoLDA0ODxgZGhscHR4f/eQBISkgFiAY/Q0AAQIDBAUGBxAREhMUFRYXIBYgGP0NCAkKCwwNDg8YGRobHB0eH/3kASEqIAggDkEEdGogKSAq/Q0A",
  "AQIDCAkKCxAREhMYGRobICkgKv0NBAUGBwwNDg8UFRYXHB0eH/3kASAN/eYB/QsEECAOQQJqIg4gBUgNAAsLC5MDAQJ7IAD9DAAA0sIAANLCAADSwgAA",
  "0sL96QH9DAAAs0IAALNCAACzQgAAs0L96AEhACAA/Qw7qrg/O6q4PzuquD87qrg//eYB/WohASAAIAH9DACAMT8AgDE/AIAxPwCAMT/95gH95QEhACAA",
  "IAH9DIOAXrmDgF65g4BeuYOAXrn95gH95QEhACAB/fgBQQH9rAEhAiAAIAD95gH9DGdpUDlnaVA5Z2lQOWdpUDkgAP3mAf0MzkO3Os5DtzrOQ7c6zkO3",
  "Ov3kASAA/eYB/QwIiQg8CIkIPAiJCDwIiQg8/eQBIAD95gH9DMGpKj3BqSo9wakqPcGpKj395AEgAP3mAf0MqqoqPqqqKj6qqio+qqoqPv3kASAA/eYB",
  "/QwAAAA/AAAAPwAAAD8AAAA//eQB/eYBIAD95AH9DAAAgD8AAIA/AACAPwAAgD/95AEgAv0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBIAH9+AEg",
  "Av2xAf0MfwAAAH8AAAB/AAAAfwAAAP2uAUEX/asB/eYBC4sJAQt7IAdBf0cEQCAH/QAEACELIAf9AAQQIQwgB/0ABAAhDSAH/QAEECEOIAf9AAQAIQ8g",
  "B/0ABBAhECAH/QAEACERIAf9AAQQIRILAkADQCAC/QAEACETIAL9AAQQIRQgAP0JAgAhFSAVIBMgC/2FAiELIBUgFCAM/YUCIQwgAP0JAgQhFSAVIBMg",
  "Df2FAiENIBUgFCAO/YUCIQ4gAP0JAgghFSAVIBMgD/2FAiEPIBUgFCAQ/YUCIRAgAP0JAgwhFSAVIBMgEf2FAiERIBUgFCAS/YUCIRIgACABaiEAIAIg",
  "A2ohAiAGQX9qIQYgBkUNASAC/QAEACETIAL9AAQQIRQgAP0JAgAhFSAVIBMgC/2FAiELIBUgFCAM/YUCIQwgAP0JAgQhFSAVIBMgDf2FAiENIBUgFCAO",
  "/YUCIQ4gAP0JAgghFSAVIBMgD/2FAiEPIBUgFCAQ/YUCIRAgAP0JAgwhFSAVIBMgEf2FAiERIBUgFCAS/YUCIRIgACABaiEAIAIgA2ohAiAGQX9qIQYg",
  "BkUNASAC/QAEACETIAL9AAQQIRQgAP0JAgAhFSAVIBMgC/2FAiELIBUgFCAM/YUCIQwgAP0JAgQhFSAVIBMgDf2FAiENIBUgFCAO/YUCIQ4gAP0JAggh",
  "FSAVIBMgD/2FAiEPIBUgFCAQ/YUCIRAgAP0JAgwhFSAVIBMgEf2FAiERIBUgFCAS/YUCIRIgACABaiEAIAIgA2ohAiAGQX9qIQYgBkUNASAC/QAEACET",
  "IAL9AAQQIRQgAP0JAgAhFSAVIBMgC/2FAiELIBUgFCAM/YUCIQwgAP0JAgQhFSAVIBMgDf2FAiENIBUgFCAO/YUCIQ4gAP0JAgghFSAVIBMgD/2FAiEP",
  "IBUgFCAQ/YUCIRAgAP0JAgwhFSAVIBMgEf2FAiERIBUgFCAS/YUCIRIgACABaiEAIAIgA2ohAiAGQX9qIQYgBg0ACwsgCUEERiAKQQhOcQRAIAgEQCAL",
  "IAQgBUEAbGr9AAQA/eQBIQsgDCAEIAVBAGxq/QAEEP3kASEMIA0gBCAFav0ABAD95AEhDSAOIAQgBWr9AAQQ/eQBIQ4gDyAEIAVBAXRq/QAEAP3kASEP",
  "IBAgBCAFQQF0av0ABBD95AEhECARIAQgBUEDbGr9AAQA/eQBIREgEiAEIAVBA2xq/QAEEP3kASESCyAEIAv9CwQAIAQgDP0LBBAgBCAFaiEEIAQgDf0L",
  "BAAgBCAO/QsEECAEIAVqIQQgBCAP/QsEACAEIBD9CwQQIAQgBWohBCAEIBH9CwQAIAQgEv0LBBAgBCAFaiEEBSAJQQBKBEAgBCALIApBAGsgCBACIARB",
  "EGogDCAKQQRrIAgQAiAEIAVqIQQLIAlBAUoEQCAEIA0gCkEAayAIEAIgBEEQaiAOIApBBGsgCBACIAQgBWohBAsgCUECSgRAIAQgDyAKQQBrIAgQAiAE",
  "QRBqIBAgCkEEayAIEAIgBCAFaiEECyAJQQNKBEAgBCARIApBAGsgCBACIARBEGogEiAKQQRrIAgQAiAEIAVqIQQLCwvlAgMDfwF7Bn8gB0F4cSEIQQAh",
  "CQJAIAkgCE4NAANAIABBECACIAlBAnRqIAMgBCAJQQJ0aiAFIAFBf0EBIAZBCBAGIAlBCGoiCSAISA0ACwsgCCEKAkAgCiAHTg0AA0D9DAAAAAAAAAAA",
  "AAAAAAAAAAAhCyACIApBAnRqIQxBACENAkAgDSABTg0AA0AgACANQQR0av0ABAAgDP0JAgAgC/2FAiELIAwgA2ohDCANQQFqIg0gAUgNAAsLIAZBAEoE",
  "QCAEIApBAnRqIAVBAGxqIQ4gDiAOKgIAIAv9HwCSOAIACyAGQQFKBEAgBCAKQQJ0aiAFaiEPIA8gDyoCACAL/R8BkjgCAAsgBkECSgRAIAQgCkECdGog",
  "BUEBdGohECAQIBAqAgAgC/0fApI4AgALIAZBA0oEQCAEIApBAnRqIAVBA2xqIREgESARKgIAIAv9HwOSOAIACyAKQQFqIgogB0gNAAsLC7IFAQd7IAAh",
  "ASAA/QwAAIAAAACAAAAAgAAAAIAA/UMhAiAA/QwAAABLAAAASwAAAEsAAABL/eYBIAAgAv1SIQAgAEEX/a0B/Qx+AAAAfgAAAH4AAAB+AAAA/bEBIQMg",
  "AyAC/QwXAAAAFwAAABcAAAAXAAAA/U79sQEhAyAA/Qz//38A//9/AP//fwD//38A/U79DAAAAD8AAAA/AAAAPwAAAD/9UCEAIAD9DPMENT/zBDU/8wQ1",
  "P/MENT/9QyEEIAMgBP2uASEDIAAgBCAA/U795AEhACAD/foBIQUgAP0MAACAPwAAgD8AAIA/AACAP/3lASEAIAAgAP3mASEGIAAgBv3mAf0MuyGQPbsh",
  "kD27IZA9uyGQPSAA/eYB/Qy40eu9uNHrvbjR67240eu9/eQBIAD95gH9DBol7z0aJe89GiXvPRol7z395AEgAP3mAf0MT13+vU9d/r1PXf69T13+vf3k",
  "ASAA/eYB/Qy/6RE+v+kRPr/pET6/6RE+/eQBIAD95gH9DFCuKr5Qriq+UK4qvlCuKr795AEgAP3mAf0MrM5MPqzOTD6szkw+rM5MPv3kASAA/eYB/Qz8",
  "/3++/P9/vvz/f778/3++/eQBIAD95gH9DKqqqj6qqqo+qqqqPqqqqj795AH95gEhByAHIAX9DIOAXrmDgF65g4BeuYOAXrn95gH95AEhByAHIAb9DAAA",
  "AD8AAAA/AAAAPwAAAD/95gH95QEhByAAIAf95AEgBf0MAIAxPwCAMT8AgDE/AIAxP/3mAf3kASEH/QwAAID/AACA/wAAgP8AAID/IAcgAf0MAAAAAAAA",
  "AAAAAAAAAAAAAP1B/VIhByABIAcgAf0MAACAfwAAgH8AAIB/AACAf/1B/VIhByAHIAH9DAAAAAAAAAAAAAAAAAAAAAD9Rv1N/VALOgAgACAAIAD9DQgJ",
  "CgsMDQ4PAAECAwQFBgf96QEhACAAIAAgAP0NBAUGBwABAgMMDQ4PCAkKC/3pAQvWAQEDfyACQQROBEBBACEGAkAgBiADTg0AA0AgBCAA/QAEAP0LBAAg",
  "ACABaiEAIAQgBWohBCAGQQFqIgYgA0gNAAsLBSACQQFrIQdBACEIAkAgCCADTg0AA0AgBCAAQQAgB0EAIAdIG0ECdGoqAgA4AgAgBCAAQQEgB0EBIAdI",
  "G0ECdGoqAgA4AgQgBCAAQQIgB0ECIAdIG0ECdGoqAgA4AgggBCAAQQMgB0EDIAdIG0ECdGoqAgA4AgwgACABaiEAIAQgBWohBCAIQQFqIgggA0gNAAsL",
  "Cwu6AQEHfyAEIQYCQCAGIAVODQADQCAAIAEgBkECdGooAgAgA2xBAnRqIQcgAiAGIANsQQJ0aiEIIAMhCSAJQXxxIQpBACELAkAgCyAKTg0AA0AgCCAL",
  "QQJ0aiAHIAtBAnRq/QAEAP0LBAAgC0EEaiILIApIDQALCyAKIQwCQCAMIAlODQADQCAIIAxBAnRqIAcgDEECdGr9CQIA/VoCAAAgDEEBaiIMIAlIDQAL",
  "CyAGQQFqIgYgBUgNAAsLC7cDBgV/AnsCfwF9AXsEfyAFIQcCQCAHIAZODQADQCAAIAcgA2xBAnRqIQggAiAHIANsQQJ0aiEJIAMhCiAKQXxxIQv9DAAA",
  "AAAAAAAAAAAAAAAAAAAhDP0MAAAAAAAAAAAAAAAAAAAAACENQQAhDgJAIA4gC04NAANAIAwgCCAOQQJ0av0ABAAgCCAOQQJ0av0ABAD95gH95AEhDCAO",
  "QQRqIg4gC0gNAAsLIAshDwJAIA8gCk4NAANAIA0gCCAPQQJ0av0JAgAgCCAPQQJ0av0JAgD95gH95AEhDSAPQQFqIg8gCkgNAAsLIAwQAP0fACAN/R8A",
  "kiEQQwAAgD8gECADspUgBJKRlf0TIREgAyESIBJBfHEhE0EAIRQCQCAUIBNODQADQCAJIBRBAnRqIAggFEECdGr9AAQAIBH95gEgASAUQQJ0av0ABAD9",
  "5gH9CwQAIBRBBGoiFCATSA0ACwsgEyEVAkAgFSASTg0AA0AgCSAVQQJ0aiAIIBVBAnRq/QkCACAR/eYBIAEgFUECdGr9CQIA/eYB/VoCAAAgFUEBaiIV",
  "IBJIDQALCyAHQQFqIgcgBkgNAAsLC88BAQd/IAkhCwJAIAsgCk4NAANAIAggCyAHbmogAmwgA2whDCAGIAsgB3BBA3RqIQ0gAyANayEOIAEgCyAFbEEF",
  "dGohD0EAQQAgDkEAShshECAAIAwgDSAQaiACbGogBGpBAnRqIAJBAnQgDiAQa0EEIA4gEGtBBEgbIAUgD0EgEAFBBEEAIA5BBEobIREgACAMIA0gEWog",
  "AmxqIARqQQJ0aiACQQJ0IA4gEWtBBCAOIBFrQQRIGyAFIA9BEGpBIBABIAtBAWoiCyAKSA0ACwsLlwQBH38gCSAMakEBayAMbiESIAMgC2pBAWsgC24h",
  "EyAFQQJ0IRQgB0EFdCEVIAlBCGpBAWtBCG4hFiAEQQJ0IRcgECEYAkAgGCARTg0AA0AgDSAYbCAObiEZIA0gGEEBamwgDm4hGiAZIRsCQCAbIBpODQAD",
  "QCAbIBJuIRwgHCATbiEdIAogHWohHiAcIBNwIAtsIR8gAyAfIAtqIAMgHyALakgbISAgGyAScCAMbCEhIAkgISAMaiAJICEgDGpIGyEiIAAgHiADbCAF",
  "bEECdGohIyACIB4gA2wgBGxBAnRqISRBACElAkAgJSAHTg0AA0BBgAIgByAla0GAAiAHICVrSBshJiAGICVqIScgDyAlQQBKciEoIB8hKQJAICkgIE4N",
  "AANAICAgKUEgaiAgIClBIGpIGyEqICEhKwJAICsgIk4NAANAQX8hLSABIB0gFmwgK0EIbmogFWxqISwgLCAlQQV0aiEsIAggK2ohLiAEIC5rIS8gKSEw",
  "AkAgMCAqTg0AA0AgIyAwIBRsaiAnQQJ0aiAUICxBICAkIDAgF2xqIC5BAnRqIBcgJiAtIChBBCAqIDBrQQQgKiAwa0gbIC8QAyAwQQRqIjAgKkgNAAsL",
  "ICtBCGoiKyAiSA0ACwsgKUEgaiIpICBIDQALCyAlQYACaiIlIAdIDQALCyAbQQFqIhsgGkgNAAsLIBhBAWoiGCARSA0ACwsL2AIEC38DewF/A3sgAiAF",
  "akEBayAFbiEIIAYhCQJAIAkgB04NAANAIAkgCG4gBGwhCiADIAogBGogAyAKIARqSBshCyAJIAhwIAVsIQwgAiAMIAVqIAIgDCAFakgbIQ0gDCANIAxr",
  "QXxxaiEOIAohDwJAIA8gC04NAANAIABBAEECdGohECABQQBBAnRqIREgDCESAkAgEiAOTg0AA0AgECASQQJ0av0ABAAhEyAT/QwAAABAAAAAQAAAAEAA",
  "AABA/eYBIRQgFCEVIBEgEkECdGogFf0LBAAgEkEEaiISIA5IDQALCyAOIRYCQCAWIA1ODQADQCAQIBZBAnRq/QkCACEXIBf9DAAAAEAAAABAAAAAQAAA",
  "AED95gEhGCAYIRkgESAWQQJ0aiAZ/R8AOAIAIBZBAWoiFiANSA0ACwsgD0EBaiIPIAtIDQALCyAJQQFqIgkgB0gNAAsLC94CBAx/BHsBfwR7IAMgBmpB",
  "AWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8",
  "cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9",
  "AAQAIRYgFSAW/eQBIRcgFyEYIBMgFEECdGogGP0LBAAgFEEEaiIUIA9IDQALCyAPIRkCQCAZIA5ODQADQCARIBlBAnRq/QkCACEaIBIgGUECdGr9CQIA",
  "IRsgGiAb/eQBIRwgHCEdIBMgGUECdGogHf0fADgCACAZQQFqIhkgDkgNAAsLIBBBAWoiECAMSA0ACwsgCkEBaiIKIAhIDQALCwu7AwQHfwZ7An8EfSAD",
  "QQF2IQkgByEKAkAgCiAITg0AA0AgACAKIANsQQJ0aiELIAIgCiADbEECdGohDCABIAogBW4gBHAgA2xBAnRqIQ0gCUF8cSEOQQAhDwJAIA8gDk4NAANA",
  "IA0gD0EBdEECdGr9AAQAIRAgDSAPQQF0QQJ0av0ABBAhESAQIBH9DQABAgMICQoLEBESExgZGhshEiAQIBH9DQQFBgcMDQ4PFBUWFxwdHh8gBv0T/eYB",
  "IRMgCyAPQQJ0av0ABAAhFCALIA8gCWpBAnRq/QAEACEVIAwgD0ECdGogFCAS/eYBIBUgE/3mAf3lAf0LBAAgDCAPIAlqQQJ0aiAUIBP95gEgFSAS/eYB",
  "/eQB/QsEACAPQQRqIg8gDkgNAAsLIA4hFgJAIBYgCU4NAANAIA0gFkEBdEECdGohFyAXKgIAIRggFyoCBCAGlCEZIAsgFkECdGoqAgAhGiALIBYgCWpB",
  "AnRqKgIAIRsgDCAWQQJ0aiAaIBiUIBsgGZSTOAIAIAwgFiAJakECdGogGiAZlCAbIBiUkjgCACAWQQFqIhYgCUgNAAsLIApBAWoiCiAISA0ACwsL0hYh",
  "JH8DewF/AnsCfwF7AX8BewJ/A3sCfwF9AXsEfwF9AXsEfwF9AXsEfwF9AXsHfwJ7AX8BewR/AXsEfwF7BH8BewR/IA1BAnQhFyAPQQJ0IRggCkEQakEB",
  "a0EQbiEZIBUhGgJAIBogFk4NAANAIAYgGkGQCWxqIRsgG0GQCGohHCAaIR0CQCAdIBNODQADQCAdIBluIR4gHiAIbiEfIB4gCHAhICAgIAlsIAhuISEg",
  "HSAZcEEEdCEiIAogIkEQaiAKICJBEGpIGyEjIB8gCGwgCmwgDGwgICAObGogDUEAbGohJCAfIAlsIAtsIAxsICEgEGxqIA9BAGxqISUgAyAfIApsQQJ0",
  "aiEmIAUgHiAKbEECdGohJyALISggIiEpAkAgKSAjTg0AA0AgBCAkICkgDWxqQQJ0aiEqIAwhKyArQXxxISxBACEtAkAgLSAsTg0AA0AgKiAtQQJ0av0M",
  "AAAAAAAAAAAAAAAAAAAAAP0LBAAgLUEEaiItICxIDQALCyAsIS4CQCAuICtODQADQCAqIC5BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgLkEBaiIu",
  "ICtIDQALCyAoICYgKUECdGooAgAgKCAmIClBAnRqKAIASBshKCApQQFqIikgI0gNAAsLQQAhLwJAIC9BgAFODQADQCAcIC9q/QzmsWH/5rFh/+axYf/m",
  "sWH//QsEACAcIC9q/QwAAAAAAAAAAAAAAAAAAAAA/QsEECAvQSBqIi9BgAFIDQALCyAjIAsgERshMCAoITECQCAxIDBODQADQCAwIDFBwABqIDAgMUHA",
  "AGpIGyEyIAEgJSAxIA9sakECdGohMyACICUgMSAPbGpBAnRqITQgIiE1AkAgNSAjTg0AA0BBBCAjIDVrQQQgIyA1a0gbITYgMiA1IDZqIDIgNSA2akgb",
  "IDIgERshNyA3IDFrITggOEEASgRAIBwgNSAia0EDdGohOSAkIDUgDWxqITogACA6QQJ0aiAXIDYgMyAYIDggDCASIBsQBCA1/RH9DAAAAAABAAAAAgAA",
  "AAMAAAD9rgEgI0EBa/0R/bYBITv9DAAAAAAAAAAAAAAAAAAAAAAhPCAmIDVBAnRq/QkCACE9ID0gJiA1QQJ0akEBIDZBAWtBASA2QQFrSBtBAnRq/QkC",
  "AP0NAAECAxAREhMQERITEBESEyE9ID0gJiA1QQJ0akECIDZBAWtBAiA2QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcQERITEBESEyE9ID0gJiA1QQJ0akED",
  "IDZBAWtBAyA2QQFrSBtBAnRq/QkCAP0NAAECAwQFBgcICQoLEBESEyE9ID0hPCARIDcgNUpxIT5BASE+IDn9AAQAIT8gPyFAID4EQEEAIUECQCBBIDhO",
  "DQADQCAbIEFBBHRqIUIgMSBBav0RIUMgQiBC/QAEAP0M5rFh/+axYf/msWH/5rFh/yBDIDv9OyBDIDz9Of1Q/U39Uv0LBAAgQUEBaiJBIDhIDQALCwtB",
  "ACFEAkAgRCA4Tg0AA0AgPyAbIERBBHRq/QAEAP3pASE/IERBAWoiRCA4SA0ACwv9DAAAAAAAAAAAAAAAAAAAAAAhRUEAIUYCQCBGIDhODQADQCAbIEZB",
  "BHRqIUcgR/0ABAAgP/3lARAFIUggPgRAIDEgRmr9ESFJIEggSSA7/TsgSSA8/Tn9UP1N/U4hSAsgRyBI/QsEACBFIEj95AEhRSBGQQFqIkYgOEgNAAsL",
  "IEAgP/3lARAFIUogOSA//QsEACA5IDn9AAQQIEr95gEgRf3kAf0LBBAgBCA6QQJ0aiFLIEshTCBK/R8AIU0gNkEASiBNQwAAgD9ccQRAIE39EyFOIAwh",
  "TyBPQXxxIVBBACFRAkAgUSBQTg0AA0AgTCBRQQJ0aiBMIFFBAnRq/QAEACBO/eYB/QsEACBRQQRqIlEgUEgNAAsLIFAhUgJAIFIgT04NAANAIEwgUkEC",
  "dGogTCBSQQJ0av0JAgAgTv3mAf1aAgAAIFJBAWoiUiBPSA0ACwsLIEwgF2ohTCBK/R8BIVMgNkEBSiBTQwAAgD9ccQRAIFP9EyFUIAwhVSBVQXxxIVZB",
  "ACFXAkAgVyBWTg0AA0AgTCBXQQJ0aiBMIFdBAnRq/QAEACBU/eYB/QsEACBXQQRqIlcgVkgNAAsLIFYhWAJAIFggVU4NAANAIEwgWEECdGogTCBYQQJ0",
  "av0JAgAgVP3mAf1aAgAAIFhBAWoiWCBVSA0ACwsLIEwgF2ohTCBK/R8CIVkgNkECSiBZQwAAgD9ccQRAIFn9EyFaIAwhWyBbQXxxIVxBACFdAkAgXSBc",
  "Tg0AA0AgTCBdQQJ0aiBMIF1BAnRq/QAEACBa/eYB/QsEACBdQQRqIl0gXEgNAAsLIFwhXgJAIF4gW04NAANAIEwgXkECdGogTCBeQQJ0av0JAgAgWv3m",
  "Af1aAgAAIF5BAWoiXiBbSA0ACwsLIEwgF2ohTCBK/R8DIV8gNkEDSiBfQwAAgD9ccQRAIF/9EyFgIAwhYSBhQXxxIWJBACFjAkAgYyBiTg0AA0AgTCBj",
  "QQJ0aiBMIGNBAnRq/QAEACBg/eYB/QsEACBjQQRqImMgYkgNAAsLIGIhZAJAIGQgYU4NAANAIEwgZEECdGogTCBkQQJ0av0JAgAgYP3mAf1aAgAAIGRB",
  "AWoiZCBhSA0ACwsLIEwgF2ohTCAbIDggNCAYIEsgFyA2IAwQBwsgNUEEaiI1ICNIDQALCyAxQcAAaiIxIDBIDQALCyAiIWUCQCBlICNODQADQEEEICMg",
  "ZWtBBCAjIGVrSBshZiAcIGUgImtBA3RqIWcgZ/0ABBAhaCBn/QAEACBoEAj95AEhaSAEICQgZSANbGpBAnRqIWogZkEASgRAICcgZUECdGogaf1aAgAA",
  "QwAAgD8gaP0fAJX9EyFrIAwhbCBsQXxxIW1BACFuAkAgbiBtTg0AA0AgaiBuQQJ0aiBqIG5BAnRq/QAEACBr/eYB/QsEACBuQQRqIm4gbUgNAAsLIG0h",
  "bwJAIG8gbE4NAANAIGogb0ECdGogaiBvQQJ0av0JAgAga/3mAf1aAgAAIG9BAWoibyBsSA0ACwsgaiAXaiFqCyBmQQFKBEAgJyBlQQFqQQJ0aiBp/VoC",
  "AAFDAACAPyBo/R8Blf0TIXAgDCFxIHFBfHEhckEAIXMCQCBzIHJODQADQCBqIHNBAnRqIGogc0ECdGr9AAQAIHD95gH9CwQAIHNBBGoicyBySA0ACwsg",
  "ciF0AkAgdCBxTg0AA0AgaiB0QQJ0aiBqIHRBAnRq/QkCACBw/eYB/VoCAAAgdEEBaiJ0IHFIDQALCyBqIBdqIWoLIGZBAkoEQCAnIGVBAmpBAnRqIGn9",
  "WgIAAkMAAIA/IGj9HwKV/RMhdSAMIXYgdkF8cSF3QQAheAJAIHggd04NAANAIGogeEECdGogaiB4QQJ0av0ABAAgdf3mAf0LBAAgeEEEaiJ4IHdIDQAL",
  "CyB3IXkCQCB5IHZODQADQCBqIHlBAnRqIGogeUECdGr9CQIAIHX95gH9WgIAACB5QQFqInkgdkgNAAsLIGogF2ohagsgZkEDSgRAICcgZUEDakECdGog",
  "af1aAgADQwAAgD8gaP0fA5X9EyF6IAwheyB7QXxxIXxBACF9AkAgfSB8Tg0AA0AgaiB9QQJ0aiBqIH1BAnRq/QAEACB6/eYB/QsEACB9QQRqIn0gfEgN",
  "AAsLIHwhfgJAIH4ge04NAANAIGogfkECdGogaiB+QQJ0av0JAgAgev3mAf1aAgAAIH5BAWoifiB7SA0ACwsgaiAXaiFqCyBlQQRqImUgI0gNAAsLIB0g",
  "FGoiHSATSA0ACwsgGkEBaiIaIBZIDQALCwuWAwQNfwZ7AX8GeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwg",
  "BmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBB",
  "AnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBIgFkECdGr9AAQAIRcgEyAWQQJ0av0ABAAhGCAUIBZBAnRq/QAEACEZIBggGf3kASEaIBcgGv3k",
  "ASEbIBshHCAVIBZBAnRqIBz9CwQAIBZBBGoiFiAQSA0ACwsgECEdAkAgHSAPTg0AA0AgEiAdQQJ0av0JAgAhHiATIB1BAnRq/QkCACEfIBQgHUECdGr9",
  "CQIAISAgHyAg/eQBISEgHiAh/eQBISIgIiEjIBUgHUECdGogI/0fADgCACAdQQFqIh0gD0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwv0",
  "AwQNfwp7AX8KeyAEIAdqQQFrIAduIQogCCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAO",
  "IAdqSBshDyAOIA8gDmtBfHFqIRAgDCERAkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4N",
  "AANAIBIgFkECdGr9AAQAIRcgF/3hASEYIBgQBSEZ/QwAAIA/AACAPwAAgD8AAIA/IBn95AEhGiAXIBr95wEhGyATIBZBAnRq/QAEACEcIBQgFkECdGr9",
  "AAQAIR0gHCAd/eQBIR4gGyAe/eYBIR8gHyEgIBUgFkECdGogIP0LBAAgFkEEaiIWIBBIDQALCyAQISECQCAhIA9ODQADQCASICFBAnRq/QkCACEiICL9",
  "4QEhIyAjEAUhJP0MAACAPwAAgD8AAIA/AACAPyAk/eQBISUgIiAl/ecBISYgEyAhQQJ0av0JAgAhJyAUICFBAnRq/QkCACEoICcgKP3kASEpICYgKf3m",
  "ASEqICohKyAVICFBAnRqICv9HwA4AgAgIUEBaiIhIA9IDQALCyARQQFqIhEgDUgNAAsLIAtBAWoiCyAJSA0ACwsL8gMLBH8CewJ/An0BewJ/AnsCfwJ9",
  "AX8BfSAGIQgCQCAIIAdODQADQCAAIAggBGxBAnRqIQkgBCEKIApBfHEhC/0MAACA/wAAgP8AAID/AACA/yEM/QwAAID/AACA/wAAgP8AAID/IQ1BACEO",
  "AkAgDiALTg0AA0AgDCAJIA5BAnRq/QAEAP3pASEMIA5BBGoiDiALSA0ACwsgCyEPAkAgDyAKTg0AA0AgDSAJIA9BAnRq/QkCAP3pASENIA9BAWoiDyAK",
  "SA0ACwsgDBAJ/R8AIA39HwCXIRAgECERIBH9EyESIAQhEyATQXxxIRT9DAAAAAAAAAAAAAAAAAAAAAAhFf0MAAAAAAAAAAAAAAAAAAAAACEWQQAhFwJA",
  "IBcgFE4NAANAIBUgCSAXQQJ0av0ABAAgEv3lARAF/eQBIRUgF0EEaiIXIBRIDQALCyAUIRgCQCAYIBNODQADQCAWIAkgGEECdGr9CQIAIBL95QEQBf3k",
  "ASEWIBhBAWoiGCATSA0ACwsgFRAA/R8AIBb9HwCSIRkgESAZ/RMQCP0fAJIhGiADIAhBAnRqIBo4AgAgASAIQQJ0aigCACEbQwAAAAAhHCAbIAVHBEAg",
  "GiAJIBtBAnRqKgIAkyEcCyACIAhBAnRqIBw4AgAgCEEBaiIIIAdIDQALCwvHAgkEfwF9BH8BewF9AX8BewF/AXsgCSELAkAgCyAKTg0AA0AgCyAEcCEM",
  "IAsgBG4gBmwhDSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8gDSEQAkAgECAOTg0AA0AgACAQIANsQQJ0aiERIAMgByAQIANsayADIAcgECADbGtIGyES",
  "IBJBfHEhE/0MAAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEAIRYCQCAWIBNODQADQCARIBZBAnRq/QAEACEXIBQgF/3kASEUIBZBBGoiFiATSA0ACwsg",
  "EyEYAkAgGCASTg0AA0AgESAYQQJ0av0JAgAhGSAVIBn9HwCSIRUgGEEBaiIYIBJIDQALCyAPIBUgFBAA/R8AkpIhDyAQQQFqIhAgDkgNAAsLIAEgC0EC",
  "dGogDyAIlTgCACALQQFqIgsgCkgNAAsLC5ADBAx/BXsBfwV7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAF",
  "akgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEEC",
  "dGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBIgFEECdGr9AAQAIRYgFv0MAACAPwAAgD8AAIA/AACAP/3pASEXIBUgF/3nASEYIBghGSAT",
  "IBRBAnRqIBn9CwQAIBRBBGoiFCAPSA0ACwsgDyEaAkAgGiAOTg0AA0AgESAaQQJ0av0JAgAhGyASIBpBAnRq/QkCACEcIBz9DAAAgD8AAIA/AACAPwAA",
  "gD/96QEhHSAbIB395wEhHiAeIR8gEyAaQQJ0aiAf/R8AOAIAIBpBAWoiGiAOSA0ACwsgEEEBaiIQIAxIDQALCyAKQQFqIgogCEgNAAsLC4oDBAt/BHsB",
  "fwR7IAIgBWpBAWsgBW4hCCAGIQkCQCAJIAdODQADQCAJIAhuIARsIQogAyAKIARqIAMgCiAEakgbIQsgCSAIcCAFbCEMIAIgDCAFaiACIAwgBWpIGyEN",
  "IAwgDSAMa0F8cWohDiAKIQ8CQCAPIAtODQADQCAAQQBBAnRqIRAgAUEAQQJ0aiERIAwhEgJAIBIgDk4NAANAIBAgEkECdGr9AAQAIRMgE/0MAACAPwAA",
  "gD8AAIA/AACAP/3pASEU/QwAAIA/AACAPwAAgD8AAIA/IBT95wEhFSAVIRYgESASQQJ0aiAW/QsEACASQQRqIhIgDkgNAAsLIA4hFwJAIBcgDU4NAANA",
  "IBAgF0ECdGr9CQIAIRggGP0MAACAPwAAgD8AAIA/AACAP/3pASEZ/QwAAIA/AACAPwAAgD8AAIA/IBn95wEhGiAaIRsgESAXQQJ0aiAb/R8AOAIAIBdB",
  "AWoiFyANSA0ACwsgD0EBaiIPIAtIDQALCyAJQQFqIgkgB0gNAAsLC5QCBQF7C38BewF/AXsgAP0JAgAhCCACIAVqQQFrIAVuIQkgBiEKAkAgCiAHTg0A",
  "A0AgCiAJbiAEbCELIAMgCyAEaiADIAsgBGpIGyEMIAogCXAgBWwhDSACIA0gBWogAiANIAVqSBshDiANIA4gDWtBfHFqIQ8gCyEQAkAgECAMTg0AA0Ag",
  "AEEAQQJ0aiERIAFBAEECdGohEiANIRMCQCATIA9ODQADQCAIIRQgEiATQQJ0aiAU/QsEACATQQRqIhMgD0gNAAsLIA8hFQJAIBUgDk4NAANAIAghFiAS",
  "IBVBAnRqIBb9HwA4AgAgFUEBaiIVIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAHSA0ACwsLogMFCH8BewF9AXsFfyAHIQkCQCAJIAhODQADQCAA",
  "IAkgBWxBAnRqIQogBCAJIAVsQQJ0aiELIAEgCUECdGooAgAhDCAMIAZGBEAgBSENIA1BfHEhDkEAIQ8CQCAPIA5ODQADQCALIA9BAnRq/QwAAAAAAAAA",
  "AAAAAAAAAAAA/QsEACAPQQRqIg8gDkgNAAsLIA4hEAJAIBAgDU4NAANAIAsgEEECdGr9DAAAAAAAAAAAAAAAAAAAAAD9WgIAACAQQQFqIhAgDUgNAAsL",
  "BSACIAlBAnRqKgIA/RMhESADIAlBAnRqKgIAIRIgEv0TIRMgBSEUIBRBfHEhFUEAIRYCQCAWIBVODQADQCALIBZBAnRqIAogFkECdGr9AAQAIBH95QEQ",
  "BSAT/eYB/QsEACAWQQRqIhYgFUgNAAsLIBUhFwJAIBcgFE4NAANAIAsgF0ECdGogCiAXQQJ0av0JAgAgEf3lARAFIBP95gH9WgIAACAXQQFqIhcgFEgN",
  "AAsLIAsgDEECdGohGCAYIBgqAgAgEpM4AgALIAlBAWoiCSAISA0ACwsLuQEBB38gCSELAkAgCyAKTg0AA0AgCCALIAduaiACbCADbCEMIAYgCyAHcEED",
  "dGohDSADIA1rIQ4gASALIAVsQQV0aiEPQQBBACAOQQBKGyEQIAAgDCAEIANsaiANIBBqakECdGogA0ECdCAOIBBrIAUgD0EgEApBBEEAIA5BBEobIREg",
  "ACAMIAQgA2xqIA0gEWpqQQJ0aiADQQJ0IA4gEWsgBSAPQRBqQSAQCiALQQFqIgsgCkgNAAsLC/QFCwd/AnsCfwJ9AXsCfwJ7An8BfQF7BH8gBiEIAkAg",
  "CCAHTg0AA0AgCCAEbCEJIAAgCUECdGohCiACIAlBAnRqIQsgAyAJQQJ0aiEMIAQhDSANQXxxIQ79DAAAAAAAAAAAAAAAAAAAAAAhD/0MAAAAAAAAAAAA",
  "AAAAAAAAACEQQQAhEQJAIBEgDk4NAANAIA8gCiARQQJ0av0ABAAgCiARQQJ0av0ABAD95gH95AEhDyARQQRqIhEgDkgNAAsLIA4hEgJAIBIgDU4NAANA",
  "IBAgCiASQQJ0av0JAgAgCiASQQJ0av0JAgD95gH95AEhECASQQFqIhIgDUgNAAsLIA8QAP0fACAQ/R8AkiETQwAAgD8gEyAEspUgBZKRlSEUIBT9EyEV",
  "IAQhFiAWQXxxIRf9DAAAAAAAAAAAAAAAAAAAAAAhGP0MAAAAAAAAAAAAAAAAAAAAACEZQQAhGgJAIBogF04NAANAIBggCyAaQQJ0av0ABAAgASAaQQJ0",
  "av0ABAD95gEgCiAaQQJ0av0ABAAgFf3mAf3mAf3kASEYIBpBBGoiGiAXSA0ACwsgFyEbAkAgGyAWTg0AA0AgGSALIBtBAnRq/QkCACABIBtBAnRq/QkC",
  "AP3mASAKIBtBAnRq/QkCACAV/eYB/eYB/eQBIRkgG0EBaiIbIBZIDQALCyAYEAD9HwAgGf0fAJIhHCAcIASylf0TIR0gBCEeIB5BfHEhH0EAISACQCAg",
  "IB9ODQADQCAMICBBAnRqIBUgCyAgQQJ0av0ABAAgASAgQQJ0av0ABAD95gEgCiAgQQJ0av0ABAAgFf3mASAd/eYB/eUB/eYB/QsEACAgQQRqIiAgH0gN",
  "AAsLIB8hIQJAICEgHk4NAANAIAwgIUECdGogFSALICFBAnRq/QkCACABICFBAnRq/QkCAP3mASAKICFBAnRq/QkCACAV/eYBIB395gH95QH95gH9WgIA",
  "ACAhQQFqIiEgHkgNAAsLIAhBAWoiCCAHSA0ACwsLkwQBH38gCSAMakEBayAMbiESIAMgC2pBAWsgC24hEyADQQJ0IRQgB0EFdCEVIAlBCGpBAWtBCG4h",
  "FiAEQQJ0IRcgECEYAkAgGCARTg0AA0AgDSAYbCAObiEZIA0gGEEBamwgDm4hGiAZIRsCQCAbIBpODQADQCAbIBJuIRwgHCATbiEdIAogHWohHiAcIBNw",
  "IAtsIR8gAyAfIAtqIAMgHyALakgbISAgGyAScCAMbCEhIAkgISAMaiAJICEgDGpIGyEiIAAgHiADbCAFbEECdGohIyACIB4gA2wgBGxBAnRqISRBACEl",
  "AkAgJSAHTg0AA0BBgAIgByAla0GAAiAHICVrSBshJiAGICVqIScgDyAlQQBKciEoIB8hKQJAICkgIE4NAANAICAgKUEgaiAgIClBIGpIGyEqICEhKwJA",
  "ICsgIk4NAANAQX8hLSABIB4gBWwgJ2ogBGwgCGogK2pBAnRqISwgCCAraiEuIAQgLmshLyApITACQCAwICpODQADQCAjICcgFGxqIDBBAnRqIBQgLCAX",
  "ICQgMCAXbGogLkECdGogFyAmIC0gKEEEICogMGtBBCAqIDBrSBsgLxAGIDBBBGoiMCAqSA0ACwsgK0EIaiIrICJIDQALCyApQSBqIikgIEgNAAsLICVB",
  "gAJqIiUgB0gNAAsLIBtBAWoiGyAaSA0ACwsgGEEBaiIYIBFIDQALCwuTBAEffyAJIAxqQQFrIAxuIRIgAyALakEBayALbiETIAVBAnQhFCAHQQV0IRUg",
  "CUEIakEBa0EIbiEWIARBAnQhFyAQIRgCQCAYIBFODQADQCANIBhsIA5uIRkgDSAYQQFqbCAObiEaIBkhGwJAIBsgGk4NAANAIBsgEm4hHCAcIBNuIR0g",
  "CiAdaiEeIBwgE3AgC2whHyADIB8gC2ogAyAfIAtqSBshICAbIBJwIAxsISEgCSAhIAxqIAkgISAMakgbISIgACAeIANsIAVsQQJ0aiEjIAIgHiADbCAE",
  "bEECdGohJEEAISUCQCAlIAdODQADQEGAAiAHICVrQYACIAcgJWtIGyEmIAYgJWohJyAPICVBAEpyISggHyEpAkAgKSAgTg0AA0AgICApQSBqICAgKUEg",
  "akgbISogISErAkAgKyAiTg0AA0BBfyEtIAEgHiAFbCAnaiAEbCAIaiArakECdGohLCAIICtqIS4gBCAuayEvICkhMAJAIDAgKk4NAANAICMgMCAUbGog",
  "J0ECdGogFCAsIBcgJCAwIBdsaiAuQQJ0aiAXICYgLSAoQQQgKiAwa0EEICogMGtIGyAvEAMgMEEEaiIwICpIDQALCyArQQhqIisgIkgNAAsLIClBIGoi",
  "KSAgSA0ACwsgJUGAAmoiJSAHSA0ACwsgG0EBaiIbIBpIDQALCyAYQQFqIhggEUgNAAsLC7wDBAx/CHsBfwh7IAMgBmpBAWsgBm4hCSAHIQoCQCAKIAhO",
  "DQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWohDyALIRACQCAQIAxODQAD",
  "QCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCARIBRBAnRq/QAEACEVIBX94QEhFiAWEAUhF/0MAACAPwAAgD8AAIA/",
  "AACAPyAX/eQBIRggFSAY/ecBIRkgEiAUQQJ0av0ABAAhGiAZIBr95gEhGyAbIRwgEyAUQQJ0aiAc/QsEACAUQQRqIhQgD0gNAAsLIA8hHQJAIB0gDk4N",
  "AANAIBEgHUECdGr9CQIAIR4gHv3hASEfIB8QBSEg/QwAAIA/AACAPwAAgD8AAIA/ICD95AEhISAeICH95wEhIiASIB1BAnRq/QkCACEjICIgI/3mASEk",
  "ICQhJSATIB1BAnRqICX9HwA4AgAgHUEBaiIdIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLugUEDX8QewF/EHsgBCAHakEBayAHbiEK",
  "IAghCwJAIAsgCU4NAANAIAsgCm4gBmwhDCAFIAwgBmogBSAMIAZqSBshDSALIApwIAdsIQ4gBCAOIAdqIAQgDiAHakgbIQ8gDiAPIA5rQXxxaiEQIAwh",
  "EQJAIBEgDU4NAANAIABBAEECdGohEiABQQBBAnRqIRMgAkEAQQJ0aiEUIANBAEECdGohFSAOIRYCQCAWIBBODQADQCAUIBZBAnRq/QAEACEXIBIgFkEC",
  "dGr9AAQAIRggGP3hASEZIBkQBSEa/QwAAIA/AACAPwAAgD8AAIA/IBr95AEhG/0MAACAPwAAgD8AAIA/AACAPyAb/ecBIRwgGCAb/ecBIR0gGBAFIR79",
  "DAAAgD8AAIA/AACAPwAAgD8gHv3kASEf/QwAAIC/AACAvwAAgL8AAIC/IB/95wEhICAdICD95gEhISAcICH95QEhIiATIBZBAnRq/QAEACEjICIgI/3m",
  "ASEkIBcgJP3mASElICUhJiAVIBZBAnRqICb9CwQAIBZBBGoiFiAQSA0ACwsgECEnAkAgJyAPTg0AA0AgFCAnQQJ0av0JAgAhKCASICdBAnRq/QkCACEp",
  "ICn94QEhKiAqEAUhK/0MAACAPwAAgD8AAIA/AACAPyAr/eQBISz9DAAAgD8AAIA/AACAPwAAgD8gLP3nASEtICkgLP3nASEuICkQBSEv/QwAAIA/AACA",
  "PwAAgD8AAIA/IC/95AEhMP0MAACAvwAAgL8AAIC/AACAvyAw/ecBITEgLiAx/eYBITIgLSAy/eUBITMgEyAnQQJ0av0JAgAhNCAzIDT95gEhNSAoIDX9",
  "5gEhNiA2ITcgFSAnQQJ0aiA3/R8AOAIAICdBAWoiJyAPSA0ACwsgEUEBaiIRIA1IDQALCyALQQFqIgsgCUgNAAsLC7wDBAx/CHsBfwh7IAMgBmpBAWsg",
  "Bm4hCSAHIQoCQCAKIAhODQADQCAKIAluIAVsIQsgBCALIAVqIAQgCyAFakgbIQwgCiAJcCAGbCENIAMgDSAGaiADIA0gBmpIGyEOIA0gDiANa0F8cWoh",
  "DyALIRACQCAQIAxODQADQCAAQQBBAnRqIREgAUEAQQJ0aiESIAJBAEECdGohEyANIRQCQCAUIA9ODQADQCASIBRBAnRq/QAEACEVIBEgFEECdGr9AAQA",
  "IRYgFv3hASEXIBcQBSEY/QwAAIA/AACAPwAAgD8AAIA/IBj95AEhGSAWIBn95wEhGiAVIBr95gEhGyAbIRwgEyAUQQJ0aiAc/QsEACAUQQRqIhQgD0gN",
  "AAsLIA8hHQJAIB0gDk4NAANAIBIgHUECdGr9CQIAIR4gESAdQQJ0av0JAgAhHyAf/eEBISAgIBAFISH9DAAAgD8AAIA/AACAPwAAgD8gIf3kASEiIB8g",
  "Iv3nASEjIB4gI/3mASEkICQhJSATIB1BAnRqICX9HwA4AgAgHUEBaiIdIA5IDQALCyAQQQFqIhAgDEgNAAsLIApBAWoiCiAISA0ACwsLzgMEDn8IewF/",
  "CHsgBSAIakEBayAIbiELIAkhDAJAIAwgCk4NAANAIAwgC24gB2whDSAGIA0gB2ogBiANIAdqSBshDiAMIAtwIAhsIQ8gBSAPIAhqIAUgDyAIakgbIRAg",
  "DyAQIA9rQXxxaiERIA0hEgJAIBIgDk4NAANAIABBAEECdGohEyABQQBBAnRqIRQgAkEAQQJ0aiEVIANBAEECdGohFiAEQQBBAnRqIRcgDyEYAkAgGCAR",
  "Tg0AA0AgEyAYQQJ0av0ABAAhGSAUIBhBAnRq/QAEACEaIBkgGv3kASEbIBUgGEECdGr9AAQAIRwgGyAc/eQBIR0gFiAYQQJ0av0ABAAhHiAdIB795AEh",
  "HyAfISAgFyAYQQJ0aiAg/QsEACAYQQRqIhggEUgNAAsLIBEhIQJAICEgEE4NAANAIBMgIUECdGr9CQIAISIgFCAhQQJ0av0JAgAhIyAiICP95AEhJCAV",
  "ICFBAnRq/QkCACElICQgJf3kASEmIBYgIUECdGr9CQIAIScgJiAn/eQBISggKCEpIBcgIUECdGogKf0fADgCACAhQQFqIiEgEEgNAAsLIBJBAWoiEiAO",
  "SA0ACwsgDEEBaiIMIApIDQALCwuwAgQGfwJ7An8BfSAIIQoCQCAKIAlODQADQCAKIARuIANuIANsIARsIAVsIAogBG4gA3AgB2xqIAogBHAgBmxqIQsg",
  "ACALQQJ0aiEMIAEgC0ECdGohDSAFIQ4gDkF8cSEP/QwAAAAAAAAAAAAAAAAAAAAAIRD9DAAAAAAAAAAAAAAAAAAAAAAhEUEAIRICQCASIA9ODQADQCAQ",
  "IAwgEkECdGr9AAQAIA0gEkECdGr9AAQA/eYB/eQBIRAgEkEEaiISIA9IDQALCyAPIRMCQCATIA5ODQADQCARIAwgE0ECdGr9CQIAIA0gE0ECdGr9CQIA",
  "/eYB/eQBIREgE0EBaiITIA5IDQALCyAQEAD9HwAgEf0fAJIhFCACIApBAnRqIBQ4AgAgCkEBaiIKIAlIDQALCwuoCwUkfwh7An8CewF/IA9BAnQhGSAR",
  "QQJ0IRogDEEQakEBa0EQbiEbIBchHAJAIBwgGE4NAANAIAggHEGgEGxqIR0gHUGQCGohHiAcIR8CQCAfIBVODQADQCAfIBtuISAgICAKbiEhICAgCnAh",
  "IiAiIAtsIApuISMgHyAbcEEEdCEkIAwgJEEQaiAMICRBEGpIGyElICEgCmwgDGwgDmwgIiAQbGogD0EAbGohJiAhIAtsIA1sIA5sICMgEmxqIBFBAGxq",
  "IScgBSAhIAxsQQJ0aiEoICAgDGwhKSANISogJCErAkAgKyAlTg0AA0AgByAmICsgD2xqQQJ0aiEsIA4hLSAtQXxxIS5BACEvAkAgLyAuTg0AA0AgLCAv",
  "QQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgL0EEaiIvIC5IDQALCyAuITACQCAwIC1ODQADQCAsIDBBAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAg",
  "MEEBaiIwIC1IDQALCyAqICggK0ECdGooAgAgKiAoICtBAnRqKAIASBshKiArQQFqIisgJUgNAAsLICUgDSATGyExICohMgJAIDIgMU4NAANAIDEgMkHA",
  "AGogMSAyQcAAakgbITMgJyAyIBFsaiE0IAEgNEECdGohNSACIDRBAnRqITYgJCE3AkAgNyAlTg0AA0BBBCAlIDdrQQQgJSA3a0gbITggMyA3IDhqIDMg",
  "NyA4akgbIDMgExshOSA5IDJrITogOkEASgRAICYgNyAPbGohOyAAIDtBAnRqIBkgOCA1IBogOiAOIBQgHRAEIAQgO0ECdGogGSA4IDYgGiA6IA5DAACA",
  "PyAeEAQgKSA3aiE8IAMgPEECdGr9CQIAIT0gPSADIDxBAnRqQQEgOEEBa0EBIDhBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT0gPSADIDxB",
  "AnRqQQIgOEEBa0ECIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT0gPSADIDxBAnRqQQMgOEEBa0EDIDhBAWtIG0ECdGr9CQIA/Q0AAQID",
  "BAUGBwgJCgsQERITIT0gPSE+IAYgPEECdGr9CQIAIT8gPyAGIDxBAnRqQQEgOEEBa0EBIDhBAWtIG0ECdGr9CQIA/Q0AAQIDEBESExAREhMQERITIT8g",
  "PyAGIDxBAnRqQQIgOEEBa0ECIDhBAWtIG0ECdGr9CQIA/Q0AAQIDBAUGBxAREhMQERITIT8gPyAGIDxBAnRqQQMgOEEBa0EDIDhBAWtIG0ECdGr9CQIA",
  "/Q0AAQIDBAUGBwgJCgsQERITIT8gPyFAIDf9Ef0MAAAAAAEAAAACAAAAAwAAAP2uASFBIBNFBEAgDf0RIUEL/QwAAAAAAAAAAAAAAAAAAAAAIUIgKCA3",
  "QQJ0av0JAgAhQyBDICggN0ECdGpBASA4QQFrQQEgOEEBa0gbQQJ0av0JAgD9DQABAgMQERITEBESExAREhMhQyBDICggN0ECdGpBAiA4QQFrQQIgOEEB",
  "a0gbQQJ0av0JAgD9DQABAgMEBQYHEBESExAREhMhQyBDICggN0ECdGpBAyA4QQFrQQMgOEEBa0gbQQJ0av0JAgD9DQABAgMEBQYHCAkKCxAREhMhQyBD",
  "IUIgFP0TIURBACFFAkAgRSA6Tg0AA0AgRUEEdCFGIB0gRmr9AAQAID795QEQBSFHIDIgRWr9ESFIIEcgSCBB/TsgSCBC/Tn9UP1N/U4hRyAeIEZqIUkg",
  "SSBHIEn9AAQAIED95QH95gEgRP3mAf0LBAAgRUEBaiJFIDpIDQALCyAeIDogNSAaIAcgO0ECdGogGSA4IA4QBwsgN0EEaiI3ICVIDQALCyAyQcAAaiIy",
  "IDFIDQALCyAfIBZqIh8gFUgNAAsLIBxBAWoiHCAYSA0ACwsLrAgEJn8BewR/AnsgEEECdCEaIBJBAnQhGyAOQRBqQQFrQRBuIRwgGCEdAkAgHSAZTg0A",
  "A0AgCSAdQaAQbGohHiAeQZAIaiEfIB0hIAJAICAgFk4NAANAICAgHG4hISAhIAxuISIgISAMcCEjICAgHHBBBHQhJCAOICRBEGogDiAkQRBqSBshJSAi",
  "IAxsIA5sIA9sICMgE2xqIBJBAGxqISYgBSAiIA1sQQJ0aiEnICQhKAJAICggJU4NAANAICYgKCASbGohKSAHIClBAnRqISogCCApQQJ0aiErIA8hLCAs",
  "QXxxIS1BACEuAkAgLiAtTg0AA0AgKiAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgKyAuQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgLkEEaiIu",
  "IC1IDQALCyAtIS8CQCAvICxODQADQCAqIC9BAnRq/QwAAAAAAAAAAAAAAAAAAAAA/VoCAAAgKyAvQQJ0av0MAAAAAAAAAAAAAAAAAAAAAP1aAgAAIC9B",
  "AWoiLyAsSA0ACwsgKEEBaiIoICVIDQALCyAjIAtsIAxqQQFrIAxuITAgI0EBaiALbCAMakEBayAMbiExAkAgMCAxTg0AA0AgIiALbCANbCAPbCAwIBFs",
  "aiAQQQBsaiEyICIgC2wgMGogDWwhMyAkQQAgFBshNCA0ITUCQCA1IA1ODQADQCANIDVBwABqIA0gNUHAAGpIGyE2IDIgNSAQbGohNyAAIDdBAnRqITgg",
  "BCA3QQJ0aiE5IDYgNWshOkEBITtBACE7IDUhPAJAIDwgNk4NAANAIDsgJyA8QQJ0aigCACAlSHIhOyA8QQFqIjwgNkgNAAsLIDsEQCAkIT0CQCA9ICVO",
  "DQADQEEEICUgPWtBBCAlID1rSBshPiAmID0gEmxqIT8gASA/QQJ0aiAbID4gOCAaIDogDyAVIB4QBCACID9BAnRqIBsgPiA5IBogOiAPQwAAgD8gHxAE",
  "ID39Ef0MAAAAAAEAAAACAAAAAwAAAP2uASFAQQAhQQJAIEEgOk4NAANAIDUgQWohQiAzIEJqIUMgHiBBQQR0aiFEIET9AAQAIAMgQ0ECdGr9CQIA/eUB",
  "EAUhRSBAIEIgDiAUG/0R/TshRiBGIEAgJyBCQQJ0aigCAP0R/Tn9UCFGIEUgRv1N/U4hRSBEIEX9CwQAIEQgRSAV/RP95gEgRP0ABJAIIAYgQ0ECdGr9",
  "CQIA/eUB/eYB/QsEkAggQUEBaiJBIDpIDQALCyAeIDogOSAaIAggP0ECdGogGyA+IA8QByAfIDogOCAaIAcgP0ECdGogGyA+IA8QByA9QQRqIj0gJUgN",
  "AAsLCyA1QcAAaiI1IA1IDQALCyAwQQFqIjAgMUgNAAsLICAgF2oiICAWSA0ACwsgHUEBaiIdIBlIDQALCwuWAwQNfwZ7AX8GeyAEIAdqQQFrIAduIQog",
  "CCELAkAgCyAJTg0AA0AgCyAKbiAGbCEMIAUgDCAGaiAFIAwgBmpIGyENIAsgCnAgB2whDiAEIA4gB2ogBCAOIAdqSBshDyAOIA8gDmtBfHFqIRAgDCER",
  "AkAgESANTg0AA0AgAEEAQQJ0aiESIAFBAEECdGohEyACQQBBAnRqIRQgA0EAQQJ0aiEVIA4hFgJAIBYgEE4NAANAIBIgFkECdGr9AAQAIRcgEyAWQQJ0",
  "av0ABAAhGCAXIBj95AEhGSAUIBZBAnRq/QAEACEaIBkgGv3kASEbIBshHCAVIBZBAnRqIBz9CwQAIBZBBGoiFiAQSA0ACwsgECEdAkAgHSAPTg0AA0Ag",
  "EiAdQQJ0av0JAgAhHiATIB1BAnRq/QkCACEfIB4gH/3kASEgIBQgHUECdGr9CQIAISEgICAh/eQBISIgIiEjIBUgHUECdGogI/0fADgCACAdQQFqIh0g",
  "D0gNAAsLIBFBAWoiESANSA0ACwsgC0EBaiILIAlIDQALCwvZAgkEfwF9BH8BewF9AX8CewF/AnsgCSELAkAgCyAKTg0AA0AgCyAEcCEMIAsgBG4gBmwh",
  "DSAFIA0gBmogBSANIAZqSBshDkMAAAAAIQ8gDSEQAkAgECAOTg0AA0AgACAQIANsQQJ0aiERIAMgByAQIANsayADIAcgECADbGtIGyESIBJBfHEhE/0M",
  "AAAAAAAAAAAAAAAAAAAAACEUQwAAAAAhFUEAIRYCQCAWIBNODQADQCARIBZBAnRq/QAEACEXIBcgF/3mASEYIBQgGP3kASEUIBZBBGoiFiATSA0ACwsg",
  "EyEZAkAgGSASTg0AA0AgESAZQQJ0av0JAgAhGiAaIBr95gEhGyAVIBv9HwCSIRUgGUEBaiIZIBJIDQALCyAPIBUgFBAA/R8AkpIhDyAQQQFqIhAgDkgN",
  "AAsLIAEgC0ECdGogDyAIlTgCACALQQFqIgsgCkgNAAsLC6QDBA1/B3sBfwd7IAQgB2pBAWsgB24hCiAIIQsCQCALIAlODQADQCALIApuIAZsIQwgBSAM",
  "IAZqIAUgDCAGakgbIQ0gCyAKcCAHbCEOIAQgDiAHaiAEIA4gB2pIGyEPIA4gDyAOa0F8cWohECAMIRECQCARIA1ODQADQCAAQQBBAnRqIRIgAUEAQQJ0",
  "aiETIAJBAEECdGohFCADQQBBAnRqIRUgDiEWAkAgFiAQTg0AA0AgEiAWQQJ0av0ABAAhFyATIBZBAnRq/QAEACEYIBQgFkECdGr9AAQAIRkgGCAZ/eQB",
  "IRogFyAa/eQBIRsgG/3jASEcIBwhHSAVIBZBAnRqIB39CwQAIBZBBGoiFiAQSA0ACwsgECEeAkAgHiAPTg0AA0AgEiAeQQJ0av0JAgAhHyATIB5BAnRq",
  "/QkCACEgIBQgHkECdGr9CQIAISEgICAh/eQBISIgHyAi/eQBISMgI/3jASEkICQhJSAVIB5BAnRqICX9HwA4AgAgHkEBaiIeIA9IDQALCyARQQFqIhEg",
  "DUgNAAsLIAtBAWoiCyAJSA0ACwsLqAcFBXsQfxR7AX8UeyAE/QkCACENIAX9CQIAIQ4gDSAO/ecBIQ8gBv0JAgAhECAQ/eMBIREgByAKakEBayAKbiES",
  "IAshEwJAIBMgDE4NAANAIBMgEm4gCWwhFCAIIBQgCWogCCAUIAlqSBshFSATIBJwIApsIRYgByAWIApqIAcgFiAKakgbIRcgFiAXIBZrQXxxaiEYIBQh",
  "GQJAIBkgFU4NAANAIABBAEECdGohGiABQQBBAnRqIRsgAkEAQQJ0aiEcIANBAEECdGohHSAEQQBBAnRqIR4gBUEAQQJ0aiEfIAZBAEECdGohICAWISEC",
  "QCAhIBhODQADQCAaICFBAnRq/QAEACEiIBsgIUECdGr9AAQAISP9DGZmZj9mZmY/ZmZmP2ZmZj8gI/3mASEkIB0gIUECdGr9AAQAISX9DM3MzD3NzMw9",
  "zczMPc3MzD0gJf3mASEmICQgJv3kASEnIBwgIUECdGr9AAQAISj9DHe+fz93vn8/d75/P3e+fz8gKP3mASEpICUgJf3mASEq/QxvEoM6bxKDOm8Sgzpv",
  "EoM6ICr95gEhKyApICv95AEhLCAs/eMBIS0gLSAR/ecBIS4gLv0Md8wrMnfMKzJ3zCsyd8wrMv3kASEvICcgL/3nASEwIA8gMP3mASExICIgMf3lASEy",
  "IDIhMyAnITQgLCE1IBogIUECdGogM/0LBAAgGyAhQQJ0aiA0/QsEACAcICFBAnRqIDX9CwQAICFBBGoiISAYSA0ACwsgGCE2AkAgNiAXTg0AA0AgGiA2",
  "QQJ0av0JAgAhNyAbIDZBAnRq/QkCACE4/QxmZmY/ZmZmP2ZmZj9mZmY/IDj95gEhOSAdIDZBAnRq/QkCACE6/QzNzMw9zczMPc3MzD3NzMw9IDr95gEh",
  "OyA5IDv95AEhPCAcIDZBAnRq/QkCACE9/Qx3vn8/d75/P3e+fz93vn8/ID395gEhPiA6IDr95gEhP/0MbxKDOm8SgzpvEoM6bxKDOiA//eYBIUAgPiBA",
  "/eQBIUEgQf3jASFCIEIgEf3nASFDIEP9DHfMKzJ3zCsyd8wrMnfMKzL95AEhRCA8IET95wEhRSAPIEX95gEhRiA3IEb95QEhRyBHIUggPCFJIEEhSiAa",
  "IDZBAnRqIEj9HwA4AgAgGyA2QQJ0aiBJ/R8AOAIAIBwgNkECdGogSv0fADgCACA2QQFqIjYgF0gNAAsLIBlBAWoiGSAVSA0ACwsgE0EBaiITIAxIDQAL",
  "Cws=",
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
    "predictedBytes": 26476544,
    "keepAllBytes": 63176704,
    "minimumBytes": 21692416,
    "loadBytes": 26435392,
    "arenaBytes": 26435392
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
    "tokens": 4096,
    "targets": 4096
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
