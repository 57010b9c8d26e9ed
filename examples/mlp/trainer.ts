/*
 * Trainer of examples/mlp/model.ts on wgsl, written by Stowage. Do not edit: build it again.
 *
 *   budget                   max
 *   allocated  0.59 MiB (621824)  peak at d linear(w1) map model.ts:40
 *   keep-all   0.59 MiB (621824)  with every residual kept as it is
 *   LOAD       0.34 MiB (359680)  most bytes alive at once
 *   H          0.34 MiB (359680)  equal: nothing lost
 *
 *   weights      67.5 KiB  11.1 %
 *   optimizer    0.13 MiB  22.2 %
 *   inputs       17.3 KiB   2.8 %
 *   activations  32.5 KiB   5.4 %
 *   workspace    99.0 KiB  16.3 %
 *   staging      0.25 MiB  42.2 %
 *
 * What the backward needs of the forward, and how it is stored:
 *
 *   tensor        layers  shape      policy    stored  error  from
 *   linear(w1)            [64, 128]  keep    32.0 KiB  0      examples/mlp/model.ts:40
 *   h1                    [64, 128]  keep    32.0 KiB  0      examples/mlp/model.ts:40
 *   linear(w2)            [64, 64]   keep    16.0 KiB  0      examples/mlp/model.ts:41
 *   h2                    [64, 64]   keep    16.0 KiB  0      examples/mlp/model.ts:41
 *   linear(w3)            [64, 10]   keep     2.5 KiB  0      examples/mlp/model.ts:42
 *   crossEntropy          [64]       keep     0.3 KiB  0      examples/mlp/model.ts:46
 */

import { main, trainWith } from "../../runtime/index.ts";
import type { Meta, PartialOptions, Program } from "../../runtime/index.ts";
import { openWebgpu as open } from "../../runtime/device/webgpu.ts";

// ── Arena: every device byte, allocated before the first step ─────────────────────────────────────────────────────

const arena = { buffers: [359680, 262144], bytes: 621824, packed: 359680, load: 359680 };

/** A range of the arena. Where it moves from layer to layer, it is a function of the layer i. */
const at = (buffer: number, offset: number, bytes: number): readonly [number, number, number] => [buffer, offset, bytes];
/** A tensor in the arena; `more` is what few have. */
const slot = (name: string, dtype: Program["slots"][number]["dtype"], shape: readonly number[], [buffer, offset, bytes]: ReturnType<typeof at>, more: Partial<Program["slots"][number]> = {}) => ({ name, dtype, shape, buffer, offset, bytes, ...more });
/** A kernel over ranges. */
const call = (kernel: number, ranges: readonly ReturnType<typeof at>[], grid: readonly [number, number, number], params: readonly number[], label: string) => ({ kernel, ranges, params, grid, label });

const a = {
  image: at(0, 0, 16384), // image f32[64, 64]
  label: at(0, 16384, 256), // label i32[64]
  count: at(0, 16640, 4), // count f32[]
  w1: at(0, 16896, 32768), // w1 f32[128, 64]
  b1: at(0, 49664, 512), // b1 f32[128]
  w2: at(0, 50176, 32768), // w2 f32[64, 128]
  b2: at(0, 82944, 256), // b2 f32[64]
  w3: at(0, 83200, 2560), // w3 f32[10, 64]
  b3: at(0, 85760, 40), // b3 f32[10]
  learningRate: at(0, 86016, 4), // learningRate f32[]
  biasCorrection1: at(0, 86272, 4), // biasCorrection1 f32[]
  biasCorrection2: at(0, 86528, 4), // biasCorrection2 f32[]
  m_of_w1: at(0, 86784, 32768), // m of w1 f32[128, 64]
  v_of_w1: at(0, 119552, 32768), // v of w1 f32[128, 64]
  m_of_b1: at(0, 152320, 512), // m of b1 f32[128]
  v_of_b1: at(0, 152832, 512), // v of b1 f32[128]
  m_of_w2: at(0, 153344, 32768), // m of w2 f32[64, 128]
  v_of_w2: at(0, 186112, 32768), // v of w2 f32[64, 128]
  m_of_b2: at(0, 218880, 256), // m of b2 f32[64]
  v_of_b2: at(0, 219136, 256), // v of b2 f32[64]
  m_of_w3: at(0, 219392, 2560), // m of w3 f32[10, 64]
  v_of_w3: at(0, 221952, 2560), // v of w3 f32[10, 64]
  m_of_b3: at(0, 224512, 40), // m of b3 f32[10]
  v_of_b3: at(0, 224768, 40), // v of b3 f32[10]
  rows: at(0, 225024, 256), // rows f32[64]
  linear_w2: at(0, 225024, 16384), // linear(w2) f32[64, 64]
  linear_w1: at(0, 225024, 32768), // linear(w1) f32[64, 128]
  loss: at(0, 225280, 4), // loss f32[]
  workspace: at(0, 225280, 8), // workspace u32[2]
  linear_w3: at(0, 225280, 2560), // linear(w3) f32[64, 10]
  crossEntropy: at(0, 225536, 4), // crossEntropy f32[]
  shared_1: at(0, 225536, 2560), // linear(w3) f32[64, 10]; then d w3 f32[10, 64]
  crossEntropy_2: at(0, 227840, 256), // crossEntropy f32[64]
  d_b3: at(0, 228096, 40), // d b3 f32[10]
  h2: at(0, 228096, 16384), // h2 f32[64, 64]
  workspace_2: at(0, 228352, 320), // workspace u32[80]
  d_h2: at(0, 228352, 16384), // d h2 f32[64, 64]
  d_w2: at(0, 228352, 32768), // d w2 f32[64, 128]
  h2_2: at(0, 241408, 16384), // h2 f32[64, 64]
  crossEntropy_3: at(0, 244480, 4), // crossEntropy f32[]
  d_rows: at(0, 244480, 256), // d rows f32[64]
  linear_w2_2: at(0, 244736, 16384), // linear(w2) f32[64, 64]
  h1: at(0, 257792, 32768), // h1 f32[64, 128]
  shared_2: at(0, 261120, 32768), // linear(w1) f32[64, 128]; then d w1 f32[128, 64]
  d_b2: at(0, 293888, 256), // d b2 f32[64]
  h1_2: at(0, 293888, 32768), // h1 f32[64, 128]
  gradientNorm: at(0, 294144, 4), // gradientNorm f32[]
  workspace_3: at(0, 294144, 8), // workspace u32[2]
  workspace_4: at(0, 294144, 16), // workspace u32[4]
  workspace_5: at(0, 294144, 80), // workspace u32[20]
  workspace_6: at(0, 294144, 1024), // workspace u32[256]
  workspace_7: at(0, 294144, 2048), // workspace u32[512]
  workspace_8: at(0, 294144, 4096), // workspace u32[1024]
  d_h1: at(0, 294144, 32768), // d h1 f32[64, 128]
  g: at(0, 294400, 4), // Σg² f32[]
  g_2: at(0, 294656, 4), // Σg² f32[]
  g_3: at(0, 294912, 4), // Σg² f32[]
  g_4: at(0, 295168, 4), // Σg² f32[]
  g_5: at(0, 295424, 4), // Σg² f32[]
  g_6: at(0, 295680, 4), // Σg² f32[]
  g_7: at(0, 295936, 4), // Σg² f32[]
  d_b1: at(0, 298240, 512), // d b1 f32[128]
  d_crossEntropy: at(0, 326656, 4), // d crossEntropy f32[]
  d_linear_w3: at(0, 326656, 2560), // d linear(w3) f32[64, 10]
  d_linear_w2: at(0, 326912, 16384), // d linear(w2) f32[64, 64]
  d_linear_w1: at(0, 326912, 32768), // d linear(w1) f32[64, 128]
  crossEntropy_4: at(0, 329216, 256), // crossEntropy f32[64]
};

// ── Kernels ───────────────────────────────────────────────────────────────────────────────────────────────────────

const wgsl_matmul_tile = `@group(0) @binding(0) var<storage, read_write> a_data: array<vec4<f32>>;
fn load_a(i: u32) -> vec4<f32> { return a_data[i]; }
@group(0) @binding(1) var<storage, read_write> b_data: array<vec4<f32>>;
fn load_b(i: u32) -> vec4<f32> { return b_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> bias_data: array<vec4<f32>>;
fn load_bias(i: u32) -> vec4<f32> { return bias_data[i]; }

override M: u32;
override N: u32;
override K: u32;
/// k of one segment.
override SEGMENT: u32;



fn row_a(batch: u32, r: u32) -> u32 { return batch * M + r; }
// a at p, for k..k+3.
fn line_a(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_a(batch, p) * K;
  return load_a((row + k) / 4u);
}
fn block_a(batch: u32, p: u32, k: u32) -> mat4x4f {
  return transpose(mat4x4f(line_a(batch, p + 0u, k), line_a(batch, p + 1u, k), line_a(batch, p + 2u, k), line_a(batch, p + 3u, k)));
}
// Neighbouring invocations take neighbouring k.
fn spot_a(i: u32, wide: u32) -> vec2u { return vec2u(i / 4u, i % 4u); }

fn row_b(batch: u32, r: u32) -> u32 { return batch * N + r; }
// b at p, for k..k+3.
fn line_b(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_b(batch, p) * K;
  return load_b((row + k) / 4u);
}
fn block_b(batch: u32, p: u32, k: u32) -> mat4x4f {
  return transpose(mat4x4f(line_b(batch, p + 0u, k), line_b(batch, p + 1u, k), line_b(batch, p + 2u, k), line_b(batch, p + 3u, k)));
}
// Neighbouring invocations take neighbouring k.
fn spot_b(i: u32, wide: u32) -> vec2u { return vec2u(i / 4u, i % 4u); }

fn row_y(batch: u32, r: u32) -> u32 { return batch * M + r; }
fn put_y(batch: u32, m: u32, n: u32, v: vec4f, more: bool) {
  let i = row_y(batch, m) * N + n;
  store_y(i / 4u, v + load_bias(n / 4u));
}

// Matmul for GPUs: a workgroup makes TILE_M × TILE_N of y, each invocation 4 × 4 of it. Slices of a and b, BLOCK deep in
// k, are brought into workgroup memory as vectors of four rows (columns) at one k.
// K may be cut into SPLITS parts that are added afterwards, in order, by add-splits.wgsl.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;
override TILE_M: u32;
override TILE_N: u32;
override BATCH: u32;
/// k of one split, a multiple of BLOCK.
override SPLIT: u32;
const BLOCK = 16u;
override STRIDE_A = TILE_M / 4u + 1u;
override STRIDE_B = TILE_N / 4u + 1u;
override INVOCATIONS = TILE_M / 4u * TILE_N / 4u;

var<workgroup> slice_a: array<vec4f, BLOCK * STRIDE_A>;
var<workgroup> slice_b: array<vec4f, BLOCK * STRIDE_B>;

@compute @workgroup_size(INVOCATIONS)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let part = tile / (TILES_N * TILES_M);
  let batch = part % BATCH;
  let m0 = (tile / TILES_N) % TILES_M * TILE_M;
  let n0 = tile % TILES_N * TILE_N;
  let row = local / (TILE_N / 4u);
  let column = local % (TILE_N / 4u);
  let begin = part / BATCH * SPLIT;
  let end = min(begin + SPLIT, K);
  let m = m0 + row * 4u;
  let n = n0 + column * 4u;
  for (var first = begin; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s = mat4x4f();
    for (var k0 = first; k0 < stop; k0 += BLOCK) {
      for (var i = local; i < TILE_M; i += INVOCATIONS) {
        let spot = spot_a(i, TILE_M / 4u);
        let block = block_a(batch, m0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_a[(spot.y * 4u + q) * STRIDE_A + spot.x] = block[q]; }
      }
      for (var i = local; i < TILE_N; i += INVOCATIONS) {
        let spot = spot_b(i, TILE_N / 4u);
        let block = block_b(batch, n0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_b[(spot.y * 4u + q) * STRIDE_B + spot.x] = block[q]; }
      }
      workgroupBarrier();
      for (var k = 0u; k < BLOCK; k++) {
        let a = slice_a[k * STRIDE_A + row];
        let b = slice_b[k * STRIDE_B + column];
        s[0] = fma(vec4f(a.x), b, s[0]);
        s[1] = fma(vec4f(a.y), b, s[1]);
        s[2] = fma(vec4f(a.z), b, s[2]);
        s[3] = fma(vec4f(a.w), b, s[3]);
      }
      workgroupBarrier();
    }
    put_y(part, m, n, s[0], first > begin);
    put_y(part, m + 1u, n, s[1], first > begin);
    put_y(part, m + 2u, n, s[2], first > begin);
    put_y(part, m + 3u, n, s[3], first > begin);
  }
}
`;

const wgsl_map = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }


fn value(i: u32) -> vec4f {
  let x0 = load_x0(i);
  return select(vec4f(0.0f), x0, (x0 > vec4f(0.0f)));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
`;

const wgsl_matmul_tile_2 = `@group(0) @binding(0) var<storage, read_write> a_data: array<vec4<f32>>;
fn load_a(i: u32) -> vec4<f32> { return a_data[i]; }
@group(0) @binding(1) var<storage, read_write> b_data: array<vec4<f32>>;
fn load_b(i: u32) -> vec4<f32> { return b_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> bias_data: array<f32>;
fn load_bias(i: u32) -> f32 { return bias_data[i]; }

override M: u32;
override N: u32;
override K: u32;
/// k of one segment.
override SEGMENT: u32;



fn row_a(batch: u32, r: u32) -> u32 { return batch * M + r; }
// a at p, for k..k+3.
fn line_a(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_a(batch, p) * K;
  return load_a((row + k) / 4u);
}
fn block_a(batch: u32, p: u32, k: u32) -> mat4x4f {
  return transpose(mat4x4f(line_a(batch, p + 0u, k), line_a(batch, p + 1u, k), line_a(batch, p + 2u, k), line_a(batch, p + 3u, k)));
}
// Neighbouring invocations take neighbouring k.
fn spot_a(i: u32, wide: u32) -> vec2u { return vec2u(i / 4u, i % 4u); }

fn row_b(batch: u32, r: u32) -> u32 { return batch * N + r; }
// b at p, for k..k+3.
fn line_b(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_b(batch, min(p, N - 1u)) * K;
  return load_b((row + k) / 4u);
}
fn block_b(batch: u32, p: u32, k: u32) -> mat4x4f {
  return transpose(mat4x4f(line_b(batch, p + 0u, k), line_b(batch, p + 1u, k), line_b(batch, p + 2u, k), line_b(batch, p + 3u, k)));
}
// Neighbouring invocations take neighbouring k.
fn spot_b(i: u32, wide: u32) -> vec2u { return vec2u(i / 4u, i % 4u); }

fn row_y(batch: u32, r: u32) -> u32 { return batch * M + r; }
fn put_y(batch: u32, m: u32, n: u32, v: vec4f, more: bool) {
  if (m >= M || n >= N) { return; }
  let i = row_y(batch, m) * N + n;
  if (n + 0u < N) { store_y(i + 0u, v[0] + load_bias(n + 0u)); }
  if (n + 1u < N) { store_y(i + 1u, v[1] + load_bias(n + 1u)); }
  if (n + 2u < N) { store_y(i + 2u, v[2] + load_bias(n + 2u)); }
  if (n + 3u < N) { store_y(i + 3u, v[3] + load_bias(n + 3u)); }
}

// Matmul for GPUs: a workgroup makes TILE_M × TILE_N of y, each invocation 4 × 4 of it. Slices of a and b, BLOCK deep in
// k, are brought into workgroup memory as vectors of four rows (columns) at one k.
// K may be cut into SPLITS parts that are added afterwards, in order, by add-splits.wgsl.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;
override TILE_M: u32;
override TILE_N: u32;
override BATCH: u32;
/// k of one split, a multiple of BLOCK.
override SPLIT: u32;
const BLOCK = 16u;
override STRIDE_A = TILE_M / 4u + 1u;
override STRIDE_B = TILE_N / 4u + 1u;
override INVOCATIONS = TILE_M / 4u * TILE_N / 4u;

var<workgroup> slice_a: array<vec4f, BLOCK * STRIDE_A>;
var<workgroup> slice_b: array<vec4f, BLOCK * STRIDE_B>;

@compute @workgroup_size(INVOCATIONS)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let part = tile / (TILES_N * TILES_M);
  let batch = part % BATCH;
  let m0 = (tile / TILES_N) % TILES_M * TILE_M;
  let n0 = tile % TILES_N * TILE_N;
  let row = local / (TILE_N / 4u);
  let column = local % (TILE_N / 4u);
  let begin = part / BATCH * SPLIT;
  let end = min(begin + SPLIT, K);
  let m = m0 + row * 4u;
  let n = n0 + column * 4u;
  for (var first = begin; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s = mat4x4f();
    for (var k0 = first; k0 < stop; k0 += BLOCK) {
      for (var i = local; i < TILE_M; i += INVOCATIONS) {
        let spot = spot_a(i, TILE_M / 4u);
        let block = block_a(batch, m0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_a[(spot.y * 4u + q) * STRIDE_A + spot.x] = block[q]; }
      }
      for (var i = local; i < TILE_N; i += INVOCATIONS) {
        let spot = spot_b(i, TILE_N / 4u);
        let block = block_b(batch, n0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_b[(spot.y * 4u + q) * STRIDE_B + spot.x] = block[q]; }
      }
      workgroupBarrier();
      for (var k = 0u; k < BLOCK; k++) {
        let a = slice_a[k * STRIDE_A + row];
        let b = slice_b[k * STRIDE_B + column];
        s[0] = fma(vec4f(a.x), b, s[0]);
        s[1] = fma(vec4f(a.y), b, s[1]);
        s[2] = fma(vec4f(a.z), b, s[2]);
        s[3] = fma(vec4f(a.w), b, s[3]);
      }
      workgroupBarrier();
    }
    put_y(part, m, n, s[0], first > begin);
    put_y(part, m + 1u, n, s[1], first > begin);
    put_y(part, m + 2u, n, s[2], first > begin);
    put_y(part, m + 3u, n, s[3], first > begin);
  }
}
`;

const wgsl_crossEntropy = `@group(0) @binding(0) var<storage, read_write> x_data: array<f32>;
fn load_x(i: u32) -> f32 { return x_data[i]; }
@group(0) @binding(1) var<storage, read_write> targets_data: array<i32>;
fn load_targets(i: u32) -> i32 { return targets_data[i]; }
@group(0) @binding(2) var<storage, read_write> rows_data: array<f32>;
fn store_rows(i: u32, v: f32) { rows_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> lse_data: array<f32>;
fn store_lse(i: u32, v: f32) { lse_data[i] = v; }
alias V = f32;
const UNIT = 1u;
fn total(v: V) -> f32 { return v; }
fn highest(v: V) -> f32 { return v; }
fn pick(v: V, i: u32) -> f32 { return v; }
// 1 where i is this very element, else 0.
fn onehot(i: u32) -> V { return select(0.0, 1.0, i == 0u); }
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

// A workgroup does a row together.
const LANES = 32u;
const WIDTH = 32u;
var<workgroup> shared_values: array<f32, LANES>;
fn row_of(group: u32, local: u32) -> u32 { return group; }
fn lane_of(local: u32) -> u32 { return local; }
fn row_sum(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) { shared_values[local] += shared_values[local + span]; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
fn row_max(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) {
      shared_values[local] = max(shared_values[local], shared_values[local + span]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
// rows = lse − logit[target], 0 where target = IGNORE; lse = log Σ exp(logits), the maximum taken out first.
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override IGNORE: i32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  var most = -3.4e38;
  for (var c = lane; c < COLS; c += LANES) { most = max(most, highest(load_x(row * COLS + c))); }
  let top = row_max(local, most);
  var sum = Sum();
  for (var b = lane; b < COLS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, COLS);
    var block = V();
    for (var c = b; c < stop; c += LANES) { block += exp(load_x(row * COLS + c) - V(top)); }
    add_block(&sum, block);
  }
  let ln = log(row_sum(local, total(whole_sum(sum))));
  if (lane == 0u) {
    let label = load_targets(row);
    store_lse(row, top + ln);
    if (label == IGNORE) {
      store_rows(row, 0.0);
    } else {
      let target_class = u32(label);
      let x = load_x(row * COLS + target_class / UNIT);
      // Not by way of lse, which is rounded: the loss may be far smaller.
      store_rows(row, ln + (top - pick(x, target_class % UNIT)));
    }
  }
}
`;

const wgsl_reduce = `override UNITS: u32;
override PARTS: u32;
override TERMS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


alias V = vec4f;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

fn value(o: u32, r: u32) -> vec4f {
  let x0 = load_x0(r);
  return x0;
}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= UNITS * PARTS) { return; }
  let o = n / PARTS;
  let part = n % PARTS;
  var sums = Sum();
  for (var b = part; b < TERMS; b += TIER * PARTS) {
    let stop = min(b + TIER * PARTS, TERMS);
    var block = value(o, b);
    for (var r = b + PARTS; r < stop; r += PARTS) { block += value(o, r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  store_y(o * PARTS + part, ((sum.x + sum.y) + (sum.z + sum.w)));
}
`;

const wgsl_reduce_parts = `override OUTPUTS: u32;
override PARTS: u32;
@group(0) @binding(0) var<storage, read_write> part_data: array<f32>;
fn load_part(i: u32) -> f32 { return part_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


// A workgroup does a row together.
const LANES = 32u;
const WIDTH = 32u;
var<workgroup> shared_values: array<f32, LANES>;
fn row_of(group: u32, local: u32) -> u32 { return group; }
fn lane_of(local: u32) -> u32 { return local; }
fn row_sum(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) { shared_values[local] += shared_values[local + span]; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
fn row_max(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) {
      shared_values[local] = max(shared_values[local], shared_values[local + span]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}

alias V = f32;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= OUTPUTS) { return; }
  let lane = lane_of(local);
  var sums = Sum();
  for (var b = lane; b < PARTS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, PARTS);
    var block = load_part(row * PARTS + b);
    for (var r = b + LANES; r < stop; r += LANES) { block += load_part(row * PARTS + r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  let result = row_sum(local, sum);
  if (lane == 0u) { store_y(row, result); }
}
`;

const wgsl_map_2 = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<f32>;
fn load_x1(i: u32) -> f32 { return x1_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


fn value(i: u32) -> f32 {
  let x0 = load_x0(0u);
  let x1 = load_x1(0u);
  return (x0 / x1);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
`;

const wgsl_map_3 = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


fn value(i: u32) -> f32 {
  let x0 = load_x0(0u);
  return (1.0f / x0);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
`;

const wgsl_map_4 = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }


fn value(i: u32) -> vec4f {
  let x0 = vec4f(load_x0(0u));
  return x0;
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
`;

const wgsl_crossEntropyGrad = `@group(0) @binding(0) var<storage, read_write> targets_data: array<i32>;
fn load_targets(i: u32) -> i32 { return targets_data[i]; }
@group(0) @binding(1) var<storage, read_write> lse_data: array<f32>;
fn load_lse(i: u32) -> f32 { return lse_data[i]; }
@group(0) @binding(2) var<storage, read_write> drows_data: array<f32>;
fn load_drows(i: u32) -> f32 { return drows_data[i]; }
@group(0) @binding(3) var<storage, read_write> x_data: array<f32>;
fn load_x(i: u32) -> f32 { return x_data[i]; }
@group(0) @binding(4) var<storage, read_write> dx_data: array<f32>;
fn store_dx(i: u32, v: f32) { dx_data[i] = v; }
alias V = f32;
const UNIT = 1u;
fn total(v: V) -> f32 { return v; }
fn highest(v: V) -> f32 { return v; }
fn pick(v: V, i: u32) -> f32 { return v; }
// 1 where i is this very element, else 0.
fn onehot(i: u32) -> V { return select(0.0, 1.0, i == 0u); }
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

// A workgroup does a row together.
const LANES = 32u;
const WIDTH = 32u;
var<workgroup> shared_values: array<f32, LANES>;
fn row_of(group: u32, local: u32) -> u32 { return group; }
fn lane_of(local: u32) -> u32 { return local; }
fn row_sum(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) { shared_values[local] += shared_values[local + span]; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
fn row_max(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) {
      shared_values[local] = max(shared_values[local], shared_values[local + span]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
fn logit(i: u32) -> V { return load_x(i); }
// dlogits = (exp(logits − lse) − onehot(target)) drows, 0 where target = IGNORE.
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override IGNORE: i32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  let label = load_targets(row);
  if (label == IGNORE) {
    for (var c = lane; c < COLS; c += LANES) { store_dx(row * COLS + c, V()); }
    return;
  }
  let target_class = u32(label);
  let lse = load_lse(row);
  let drow = load_drows(row);
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    // Below the unit's first element this wraps round, far beyond UNIT.
    let p = exp(logit(i) - V(lse)) - onehot(target_class - c * UNIT);
    store_dx(i, p * drow);
  }
}
`;

const wgsl_matmul_tile_3 = `@group(0) @binding(0) var<storage, read_write> a_data: array<f32>;
fn load_a(i: u32) -> f32 { return a_data[i]; }
@group(0) @binding(1) var<storage, read_write> b_data: array<vec4<f32>>;
fn load_b(i: u32) -> vec4<f32> { return b_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }

override M: u32;
override N: u32;
override K: u32;
/// k of one segment.
override SEGMENT: u32;



fn row_a(batch: u32, r: u32) -> u32 { return batch * K + r; }
// a at k, for p..p+3.
fn line_a(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_a(batch, k) * M;
  return vec4f(load_a(row + min(p + 0u, M - 1u)), load_a(row + min(p + 1u, M - 1u)), load_a(row + min(p + 2u, M - 1u)), load_a(row + min(p + 3u, M - 1u)));
}
fn block_a(batch: u32, p: u32, k: u32) -> mat4x4f {
  return mat4x4f(line_a(batch, p, k + 0u), line_a(batch, p, k + 1u), line_a(batch, p, k + 2u), line_a(batch, p, k + 3u));
}
// Neighbouring invocations take neighbouring p.
fn spot_a(i: u32, wide: u32) -> vec2u { return vec2u(i % wide, i / wide); }

fn row_b(batch: u32, r: u32) -> u32 { return batch * K + r; }
// b at k, for p..p+3.
fn line_b(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_b(batch, k) * N;
  return load_b((row + p) / 4u);
}
fn block_b(batch: u32, p: u32, k: u32) -> mat4x4f {
  return mat4x4f(line_b(batch, p, k + 0u), line_b(batch, p, k + 1u), line_b(batch, p, k + 2u), line_b(batch, p, k + 3u));
}
// Neighbouring invocations take neighbouring p.
fn spot_b(i: u32, wide: u32) -> vec2u { return vec2u(i % wide, i / wide); }

fn row_y(batch: u32, r: u32) -> u32 { return batch * M + r; }
fn put_y(batch: u32, m: u32, n: u32, v: vec4f, more: bool) {
  if (m >= M || n >= N) { return; }
  let i = row_y(batch, m) * N + n;
  store_y(i / 4u, v);
}

// Matmul for GPUs: a workgroup makes TILE_M × TILE_N of y, each invocation 4 × 4 of it. Slices of a and b, BLOCK deep in
// k, are brought into workgroup memory as vectors of four rows (columns) at one k.
// K may be cut into SPLITS parts that are added afterwards, in order, by add-splits.wgsl.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;
override TILE_M: u32;
override TILE_N: u32;
override BATCH: u32;
/// k of one split, a multiple of BLOCK.
override SPLIT: u32;
const BLOCK = 16u;
override STRIDE_A = TILE_M / 4u + 1u;
override STRIDE_B = TILE_N / 4u + 1u;
override INVOCATIONS = TILE_M / 4u * TILE_N / 4u;

var<workgroup> slice_a: array<vec4f, BLOCK * STRIDE_A>;
var<workgroup> slice_b: array<vec4f, BLOCK * STRIDE_B>;

@compute @workgroup_size(INVOCATIONS)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let part = tile / (TILES_N * TILES_M);
  let batch = part % BATCH;
  let m0 = (tile / TILES_N) % TILES_M * TILE_M;
  let n0 = tile % TILES_N * TILE_N;
  let row = local / (TILE_N / 4u);
  let column = local % (TILE_N / 4u);
  let begin = part / BATCH * SPLIT;
  let end = min(begin + SPLIT, K);
  let m = m0 + row * 4u;
  let n = n0 + column * 4u;
  for (var first = begin; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s = mat4x4f();
    for (var k0 = first; k0 < stop; k0 += BLOCK) {
      for (var i = local; i < TILE_M; i += INVOCATIONS) {
        let spot = spot_a(i, TILE_M / 4u);
        let block = block_a(batch, m0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_a[(spot.y * 4u + q) * STRIDE_A + spot.x] = block[q]; }
      }
      for (var i = local; i < TILE_N; i += INVOCATIONS) {
        let spot = spot_b(i, TILE_N / 4u);
        let block = block_b(batch, n0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_b[(spot.y * 4u + q) * STRIDE_B + spot.x] = block[q]; }
      }
      workgroupBarrier();
      for (var k = 0u; k < BLOCK; k++) {
        let a = slice_a[k * STRIDE_A + row];
        let b = slice_b[k * STRIDE_B + column];
        s[0] = fma(vec4f(a.x), b, s[0]);
        s[1] = fma(vec4f(a.y), b, s[1]);
        s[2] = fma(vec4f(a.z), b, s[2]);
        s[3] = fma(vec4f(a.w), b, s[3]);
      }
      workgroupBarrier();
    }
    put_y(part, m, n, s[0], first > begin);
    put_y(part, m + 1u, n, s[1], first > begin);
    put_y(part, m + 2u, n, s[2], first > begin);
    put_y(part, m + 3u, n, s[3], first > begin);
  }
}
`;

const wgsl_reduce_2 = `override UNITS: u32;
override PARTS: u32;
override TERMS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


alias V = f32;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

fn value(o: u32, r: u32) -> f32 {
  let x0 = load_x0(o % 10u + r * 10u);
  return x0;
}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= UNITS * PARTS) { return; }
  let o = n % UNITS;
  let part = n / UNITS;
  var sums = Sum();
  for (var b = part; b < TERMS; b += TIER * PARTS) {
    let stop = min(b + TIER * PARTS, TERMS);
    var block = value(o, b);
    for (var r = b + PARTS; r < stop; r += PARTS) { block += value(o, r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  store_y(o * PARTS + part, sum);
}
`;

const wgsl_matmul_tile_4 = `@group(0) @binding(0) var<storage, read_write> a_data: array<f32>;
fn load_a(i: u32) -> f32 { return a_data[i]; }
@group(0) @binding(1) var<storage, read_write> b_data: array<vec4<f32>>;
fn load_b(i: u32) -> vec4<f32> { return b_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }

override M: u32;
override N: u32;
override K: u32;
/// k of one segment.
override SEGMENT: u32;



fn row_a(batch: u32, r: u32) -> u32 { return batch * M + r; }
fn one_a(row: u32, k: u32) -> f32 { return select(0.0, load_a(row + min(k, K - 1u)), k < K); }
// a at p, for k..k+3.
fn line_a(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_a(batch, p) * K;
  return vec4f(one_a(row, k + 0u), one_a(row, k + 1u), one_a(row, k + 2u), one_a(row, k + 3u));
}
fn block_a(batch: u32, p: u32, k: u32) -> mat4x4f {
  return transpose(mat4x4f(line_a(batch, p + 0u, k), line_a(batch, p + 1u, k), line_a(batch, p + 2u, k), line_a(batch, p + 3u, k)));
}
// Neighbouring invocations take neighbouring k.
fn spot_a(i: u32, wide: u32) -> vec2u { return vec2u(i / 4u, i % 4u); }

fn row_b(batch: u32, r: u32) -> u32 { return batch * K + r; }
// b at k, for p..p+3.
fn line_b(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_b(batch, min(k, K - 1u)) * N;
  return select(vec4f(), load_b((row + p) / 4u), k < K);
}
fn block_b(batch: u32, p: u32, k: u32) -> mat4x4f {
  return mat4x4f(line_b(batch, p, k + 0u), line_b(batch, p, k + 1u), line_b(batch, p, k + 2u), line_b(batch, p, k + 3u));
}
// Neighbouring invocations take neighbouring p.
fn spot_b(i: u32, wide: u32) -> vec2u { return vec2u(i % wide, i / wide); }

fn row_y(batch: u32, r: u32) -> u32 { return batch * M + r; }
fn put_y(batch: u32, m: u32, n: u32, v: vec4f, more: bool) {
  let i = row_y(batch, m) * N + n;
  store_y(i / 4u, v);
}

// Matmul for GPUs: a workgroup makes TILE_M × TILE_N of y, each invocation 4 × 4 of it. Slices of a and b, BLOCK deep in
// k, are brought into workgroup memory as vectors of four rows (columns) at one k.
// K may be cut into SPLITS parts that are added afterwards, in order, by add-splits.wgsl.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;
override TILE_M: u32;
override TILE_N: u32;
override BATCH: u32;
/// k of one split, a multiple of BLOCK.
override SPLIT: u32;
const BLOCK = 16u;
override STRIDE_A = TILE_M / 4u + 1u;
override STRIDE_B = TILE_N / 4u + 1u;
override INVOCATIONS = TILE_M / 4u * TILE_N / 4u;

var<workgroup> slice_a: array<vec4f, BLOCK * STRIDE_A>;
var<workgroup> slice_b: array<vec4f, BLOCK * STRIDE_B>;

@compute @workgroup_size(INVOCATIONS)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let part = tile / (TILES_N * TILES_M);
  let batch = part % BATCH;
  let m0 = (tile / TILES_N) % TILES_M * TILE_M;
  let n0 = tile % TILES_N * TILE_N;
  let row = local / (TILE_N / 4u);
  let column = local % (TILE_N / 4u);
  let begin = part / BATCH * SPLIT;
  let end = min(begin + SPLIT, K);
  let m = m0 + row * 4u;
  let n = n0 + column * 4u;
  for (var first = begin; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s = mat4x4f();
    for (var k0 = first; k0 < stop; k0 += BLOCK) {
      for (var i = local; i < TILE_M; i += INVOCATIONS) {
        let spot = spot_a(i, TILE_M / 4u);
        let block = block_a(batch, m0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_a[(spot.y * 4u + q) * STRIDE_A + spot.x] = block[q]; }
      }
      for (var i = local; i < TILE_N; i += INVOCATIONS) {
        let spot = spot_b(i, TILE_N / 4u);
        let block = block_b(batch, n0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_b[(spot.y * 4u + q) * STRIDE_B + spot.x] = block[q]; }
      }
      workgroupBarrier();
      for (var k = 0u; k < BLOCK; k++) {
        let a = slice_a[k * STRIDE_A + row];
        let b = slice_b[k * STRIDE_B + column];
        s[0] = fma(vec4f(a.x), b, s[0]);
        s[1] = fma(vec4f(a.y), b, s[1]);
        s[2] = fma(vec4f(a.z), b, s[2]);
        s[3] = fma(vec4f(a.w), b, s[3]);
      }
      workgroupBarrier();
    }
    put_y(part, m, n, s[0], first > begin);
    put_y(part, m + 1u, n, s[1], first > begin);
    put_y(part, m + 2u, n, s[2], first > begin);
    put_y(part, m + 3u, n, s[3], first > begin);
  }
}
`;

const wgsl_map_5 = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<vec4<f32>>;
fn load_x1(i: u32) -> vec4<f32> { return x1_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }


fn value(i: u32) -> vec4f {
  let x0 = load_x0(i);
  let x1 = load_x1(i);
  return (x1 * select(vec4f(0.0f), vec4f(1.0f), (x0 > vec4f(0.0f))));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
`;

const wgsl_matmul_tile_5 = `@group(0) @binding(0) var<storage, read_write> a_data: array<vec4<f32>>;
fn load_a(i: u32) -> vec4<f32> { return a_data[i]; }
@group(0) @binding(1) var<storage, read_write> b_data: array<vec4<f32>>;
fn load_b(i: u32) -> vec4<f32> { return b_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }

override M: u32;
override N: u32;
override K: u32;
/// k of one segment.
override SEGMENT: u32;



fn row_a(batch: u32, r: u32) -> u32 { return batch * K + r; }
// a at k, for p..p+3.
fn line_a(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_a(batch, k) * M;
  return load_a((row + p) / 4u);
}
fn block_a(batch: u32, p: u32, k: u32) -> mat4x4f {
  return mat4x4f(line_a(batch, p, k + 0u), line_a(batch, p, k + 1u), line_a(batch, p, k + 2u), line_a(batch, p, k + 3u));
}
// Neighbouring invocations take neighbouring p.
fn spot_a(i: u32, wide: u32) -> vec2u { return vec2u(i % wide, i / wide); }

fn row_b(batch: u32, r: u32) -> u32 { return batch * K + r; }
// b at k, for p..p+3.
fn line_b(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_b(batch, k) * N;
  return load_b((row + p) / 4u);
}
fn block_b(batch: u32, p: u32, k: u32) -> mat4x4f {
  return mat4x4f(line_b(batch, p, k + 0u), line_b(batch, p, k + 1u), line_b(batch, p, k + 2u), line_b(batch, p, k + 3u));
}
// Neighbouring invocations take neighbouring p.
fn spot_b(i: u32, wide: u32) -> vec2u { return vec2u(i % wide, i / wide); }

fn row_y(batch: u32, r: u32) -> u32 { return batch * M + r; }
fn put_y(batch: u32, m: u32, n: u32, v: vec4f, more: bool) {
  let i = row_y(batch, m) * N + n;
  store_y(i / 4u, v);
}

// Matmul for GPUs: a workgroup makes TILE_M × TILE_N of y, each invocation 4 × 4 of it. Slices of a and b, BLOCK deep in
// k, are brought into workgroup memory as vectors of four rows (columns) at one k.
// K may be cut into SPLITS parts that are added afterwards, in order, by add-splits.wgsl.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;
override TILE_M: u32;
override TILE_N: u32;
override BATCH: u32;
/// k of one split, a multiple of BLOCK.
override SPLIT: u32;
const BLOCK = 16u;
override STRIDE_A = TILE_M / 4u + 1u;
override STRIDE_B = TILE_N / 4u + 1u;
override INVOCATIONS = TILE_M / 4u * TILE_N / 4u;

var<workgroup> slice_a: array<vec4f, BLOCK * STRIDE_A>;
var<workgroup> slice_b: array<vec4f, BLOCK * STRIDE_B>;

@compute @workgroup_size(INVOCATIONS)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let part = tile / (TILES_N * TILES_M);
  let batch = part % BATCH;
  let m0 = (tile / TILES_N) % TILES_M * TILE_M;
  let n0 = tile % TILES_N * TILE_N;
  let row = local / (TILE_N / 4u);
  let column = local % (TILE_N / 4u);
  let begin = part / BATCH * SPLIT;
  let end = min(begin + SPLIT, K);
  let m = m0 + row * 4u;
  let n = n0 + column * 4u;
  for (var first = begin; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s = mat4x4f();
    for (var k0 = first; k0 < stop; k0 += BLOCK) {
      for (var i = local; i < TILE_M; i += INVOCATIONS) {
        let spot = spot_a(i, TILE_M / 4u);
        let block = block_a(batch, m0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_a[(spot.y * 4u + q) * STRIDE_A + spot.x] = block[q]; }
      }
      for (var i = local; i < TILE_N; i += INVOCATIONS) {
        let spot = spot_b(i, TILE_N / 4u);
        let block = block_b(batch, n0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_b[(spot.y * 4u + q) * STRIDE_B + spot.x] = block[q]; }
      }
      workgroupBarrier();
      for (var k = 0u; k < BLOCK; k++) {
        let a = slice_a[k * STRIDE_A + row];
        let b = slice_b[k * STRIDE_B + column];
        s[0] = fma(vec4f(a.x), b, s[0]);
        s[1] = fma(vec4f(a.y), b, s[1]);
        s[2] = fma(vec4f(a.z), b, s[2]);
        s[3] = fma(vec4f(a.w), b, s[3]);
      }
      workgroupBarrier();
    }
    put_y(part, m, n, s[0], first > begin);
    put_y(part, m + 1u, n, s[1], first > begin);
    put_y(part, m + 2u, n, s[2], first > begin);
    put_y(part, m + 3u, n, s[3], first > begin);
  }
}
`;

const wgsl_reduce_3 = `override UNITS: u32;
override PARTS: u32;
override TERMS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


alias V = vec4f;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

fn value(o: u32, r: u32) -> vec4f {
  let x0 = load_x0(o % 16u + r * 16u);
  return x0;
}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= UNITS * PARTS) { return; }
  let o = n % UNITS;
  let part = n / UNITS;
  var sums = Sum();
  for (var b = part; b < TERMS; b += TIER * PARTS) {
    let stop = min(b + TIER * PARTS, TERMS);
    var block = value(o, b);
    for (var r = b + PARTS; r < stop; r += PARTS) { block += value(o, r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  store_y((o * 4u + 0u) * PARTS + part, sum[0]);
  store_y((o * 4u + 1u) * PARTS + part, sum[1]);
  store_y((o * 4u + 2u) * PARTS + part, sum[2]);
  store_y((o * 4u + 3u) * PARTS + part, sum[3]);
}
`;

const wgsl_matmul_tile_6 = `@group(0) @binding(0) var<storage, read_write> a_data: array<vec4<f32>>;
fn load_a(i: u32) -> vec4<f32> { return a_data[i]; }
@group(0) @binding(1) var<storage, read_write> b_data: array<vec4<f32>>;
fn load_b(i: u32) -> vec4<f32> { return b_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }

override M: u32;
override N: u32;
override K: u32;
/// k of one segment.
override SEGMENT: u32;



fn row_a(batch: u32, r: u32) -> u32 { return batch * M + r; }
// a at p, for k..k+3.
fn line_a(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_a(batch, p) * K;
  return load_a((row + k) / 4u);
}
fn block_a(batch: u32, p: u32, k: u32) -> mat4x4f {
  return transpose(mat4x4f(line_a(batch, p + 0u, k), line_a(batch, p + 1u, k), line_a(batch, p + 2u, k), line_a(batch, p + 3u, k)));
}
// Neighbouring invocations take neighbouring k.
fn spot_a(i: u32, wide: u32) -> vec2u { return vec2u(i / 4u, i % 4u); }

fn row_b(batch: u32, r: u32) -> u32 { return batch * K + r; }
// b at k, for p..p+3.
fn line_b(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_b(batch, k) * N;
  return load_b((row + p) / 4u);
}
fn block_b(batch: u32, p: u32, k: u32) -> mat4x4f {
  return mat4x4f(line_b(batch, p, k + 0u), line_b(batch, p, k + 1u), line_b(batch, p, k + 2u), line_b(batch, p, k + 3u));
}
// Neighbouring invocations take neighbouring p.
fn spot_b(i: u32, wide: u32) -> vec2u { return vec2u(i % wide, i / wide); }

fn row_y(batch: u32, r: u32) -> u32 { return batch * M + r; }
fn put_y(batch: u32, m: u32, n: u32, v: vec4f, more: bool) {
  let i = row_y(batch, m) * N + n;
  store_y(i / 4u, v);
}

// Matmul for GPUs: a workgroup makes TILE_M × TILE_N of y, each invocation 4 × 4 of it. Slices of a and b, BLOCK deep in
// k, are brought into workgroup memory as vectors of four rows (columns) at one k.
// K may be cut into SPLITS parts that are added afterwards, in order, by add-splits.wgsl.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;
override TILE_M: u32;
override TILE_N: u32;
override BATCH: u32;
/// k of one split, a multiple of BLOCK.
override SPLIT: u32;
const BLOCK = 16u;
override STRIDE_A = TILE_M / 4u + 1u;
override STRIDE_B = TILE_N / 4u + 1u;
override INVOCATIONS = TILE_M / 4u * TILE_N / 4u;

var<workgroup> slice_a: array<vec4f, BLOCK * STRIDE_A>;
var<workgroup> slice_b: array<vec4f, BLOCK * STRIDE_B>;

@compute @workgroup_size(INVOCATIONS)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let part = tile / (TILES_N * TILES_M);
  let batch = part % BATCH;
  let m0 = (tile / TILES_N) % TILES_M * TILE_M;
  let n0 = tile % TILES_N * TILE_N;
  let row = local / (TILE_N / 4u);
  let column = local % (TILE_N / 4u);
  let begin = part / BATCH * SPLIT;
  let end = min(begin + SPLIT, K);
  let m = m0 + row * 4u;
  let n = n0 + column * 4u;
  for (var first = begin; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s = mat4x4f();
    for (var k0 = first; k0 < stop; k0 += BLOCK) {
      for (var i = local; i < TILE_M; i += INVOCATIONS) {
        let spot = spot_a(i, TILE_M / 4u);
        let block = block_a(batch, m0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_a[(spot.y * 4u + q) * STRIDE_A + spot.x] = block[q]; }
      }
      for (var i = local; i < TILE_N; i += INVOCATIONS) {
        let spot = spot_b(i, TILE_N / 4u);
        let block = block_b(batch, n0 + spot.x * 4u, k0 + spot.y * 4u);
        for (var q = 0u; q < 4u; q++) { slice_b[(spot.y * 4u + q) * STRIDE_B + spot.x] = block[q]; }
      }
      workgroupBarrier();
      for (var k = 0u; k < BLOCK; k++) {
        let a = slice_a[k * STRIDE_A + row];
        let b = slice_b[k * STRIDE_B + column];
        s[0] = fma(vec4f(a.x), b, s[0]);
        s[1] = fma(vec4f(a.y), b, s[1]);
        s[2] = fma(vec4f(a.z), b, s[2]);
        s[3] = fma(vec4f(a.w), b, s[3]);
      }
      workgroupBarrier();
    }
    put_y(part, m, n, s[0], first > begin);
    put_y(part, m + 1u, n, s[1], first > begin);
    put_y(part, m + 2u, n, s[2], first > begin);
    put_y(part, m + 3u, n, s[3], first > begin);
  }
}
`;

const wgsl_reduce_4 = `override UNITS: u32;
override PARTS: u32;
override TERMS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


alias V = vec4f;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

fn value(o: u32, r: u32) -> vec4f {
  let x0 = load_x0(o % 32u + r * 32u);
  return x0;
}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= UNITS * PARTS) { return; }
  let o = n % UNITS;
  let part = n / UNITS;
  var sums = Sum();
  for (var b = part; b < TERMS; b += TIER * PARTS) {
    let stop = min(b + TIER * PARTS, TERMS);
    var block = value(o, b);
    for (var r = b + PARTS; r < stop; r += PARTS) { block += value(o, r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  store_y((o * 4u + 0u) * PARTS + part, sum[0]);
  store_y((o * 4u + 1u) * PARTS + part, sum[1]);
  store_y((o * 4u + 2u) * PARTS + part, sum[2]);
  store_y((o * 4u + 3u) * PARTS + part, sum[3]);
}
`;

const wgsl_reduce_5 = `override UNITS: u32;
override PARTS: u32;
override TERMS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


alias V = vec4f;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

fn value(o: u32, r: u32) -> vec4f {
  let x0 = load_x0(r);
  return (x0 * x0);
}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= UNITS * PARTS) { return; }
  let o = n / PARTS;
  let part = n % PARTS;
  var sums = Sum();
  for (var b = part; b < TERMS; b += TIER * PARTS) {
    let stop = min(b + TIER * PARTS, TERMS);
    var block = value(o, b);
    for (var r = b + PARTS; r < stop; r += PARTS) { block += value(o, r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  store_y(o * PARTS + part, ((sum.x + sum.y) + (sum.z + sum.w)));
}
`;

const wgsl_reduce_parts_2 = `override OUTPUTS: u32;
override PARTS: u32;
@group(0) @binding(0) var<storage, read_write> part_data: array<f32>;
fn load_part(i: u32) -> f32 { return part_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


// A workgroup does a row together.
const LANES = 128u;
const WIDTH = 128u;
var<workgroup> shared_values: array<f32, LANES>;
fn row_of(group: u32, local: u32) -> u32 { return group; }
fn lane_of(local: u32) -> u32 { return local; }
fn row_sum(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) { shared_values[local] += shared_values[local + span]; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
fn row_max(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) {
      shared_values[local] = max(shared_values[local], shared_values[local + span]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}

alias V = f32;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= OUTPUTS) { return; }
  let lane = lane_of(local);
  var sums = Sum();
  for (var b = lane; b < PARTS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, PARTS);
    var block = load_part(row * PARTS + b);
    for (var r = b + LANES; r < stop; r += LANES) { block += load_part(row * PARTS + r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  let result = row_sum(local, sum);
  if (lane == 0u) { store_y(row, result); }
}
`;

const wgsl_reduce_6 = `override UNITS: u32;
override PARTS: u32;
override TERMS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


alias V = f32;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

fn value(o: u32, r: u32) -> f32 {
  let x0 = load_x0(r);
  return (x0 * x0);
}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= UNITS * PARTS) { return; }
  let o = n / PARTS;
  let part = n % PARTS;
  var sums = Sum();
  for (var b = part; b < TERMS; b += TIER * PARTS) {
    let stop = min(b + TIER * PARTS, TERMS);
    var block = value(o, b);
    for (var r = b + PARTS; r < stop; r += PARTS) { block += value(o, r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  store_y(o, sum);
}
`;

const wgsl_map_6 = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<f32>;
fn load_x1(i: u32) -> f32 { return x1_data[i]; }
@group(0) @binding(2) var<storage, read_write> x2_data: array<f32>;
fn load_x2(i: u32) -> f32 { return x2_data[i]; }
@group(0) @binding(3) var<storage, read_write> x3_data: array<f32>;
fn load_x3(i: u32) -> f32 { return x3_data[i]; }
@group(0) @binding(4) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


fn value(i: u32) -> f32 {
  let x0 = load_x0(0u);
  let x1 = load_x1(0u);
  let x2 = load_x2(0u);
  let x3 = load_x3(0u);
  return (((x0 + x1) + x2) + x3);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
`;

const wgsl_map_7 = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<f32>;
fn load_x1(i: u32) -> f32 { return x1_data[i]; }
@group(0) @binding(2) var<storage, read_write> x2_data: array<f32>;
fn load_x2(i: u32) -> f32 { return x2_data[i]; }
@group(0) @binding(3) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


fn value(i: u32) -> f32 {
  let x0 = load_x0(0u);
  let x1 = load_x1(0u);
  let x2 = load_x2(0u);
  return sqrt((x0 + (x1 + x2)));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
`;

const wgsl_update = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
fn store_x0(i: u32, v: vec4<f32>) { x0_data[i] = v; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<vec4<f32>>;
fn load_x1(i: u32) -> vec4<f32> { return x1_data[i]; }
fn store_x1(i: u32, v: vec4<f32>) { x1_data[i] = v; }
@group(0) @binding(2) var<storage, read_write> x2_data: array<vec4<f32>>;
fn load_x2(i: u32) -> vec4<f32> { return x2_data[i]; }
fn store_x2(i: u32, v: vec4<f32>) { x2_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> x3_data: array<vec4<f32>>;
fn load_x3(i: u32) -> vec4<f32> { return x3_data[i]; }
@group(0) @binding(4) var<storage, read_write> x4_data: array<f32>;
fn load_x4(i: u32) -> f32 { return x4_data[i]; }
@group(0) @binding(5) var<storage, read_write> x5_data: array<f32>;
fn load_x5(i: u32) -> f32 { return x5_data[i]; }
@group(0) @binding(6) var<storage, read_write> x6_data: array<f32>;
fn load_x6(i: u32) -> f32 { return x6_data[i]; }



@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  let x0 = load_x0(i);
  let x1 = load_x1(i);
  let x2 = load_x2(i);
  let x3 = load_x3(i);
  let x4 = vec4f(load_x4(0u));
  let x5 = vec4f(load_x5(0u));
  let x6 = vec4f(load_x6(0u));
  let t0 = ((vec4f(0.8999999761581421f) * x1) + (vec4f(0.10000000149011612f) * x3));
  let t1 = ((vec4f(0.9990000128746033f) * x2) + (vec4f(0.0010000000474974513f) * (x3 * x3)));
  let t2 = (t0 / ((sqrt(t1) / sqrt(x6)) + vec4f(9.99999993922529e-9f)));
  let new0 = (x0 - ((x4 / x5) * t2));
  let new1 = t0;
  let new2 = t1;
  store_x0(i, new0);
  store_x1(i, new1);
  store_x2(i, new2);
}
`;

const wgsl_update_2 = `override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<f32>;
fn load_x0(i: u32) -> f32 { return x0_data[i]; }
fn store_x0(i: u32, v: f32) { x0_data[i] = v; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<f32>;
fn load_x1(i: u32) -> f32 { return x1_data[i]; }
fn store_x1(i: u32, v: f32) { x1_data[i] = v; }
@group(0) @binding(2) var<storage, read_write> x2_data: array<f32>;
fn load_x2(i: u32) -> f32 { return x2_data[i]; }
fn store_x2(i: u32, v: f32) { x2_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> x3_data: array<f32>;
fn load_x3(i: u32) -> f32 { return x3_data[i]; }
@group(0) @binding(4) var<storage, read_write> x4_data: array<f32>;
fn load_x4(i: u32) -> f32 { return x4_data[i]; }
@group(0) @binding(5) var<storage, read_write> x5_data: array<f32>;
fn load_x5(i: u32) -> f32 { return x5_data[i]; }
@group(0) @binding(6) var<storage, read_write> x6_data: array<f32>;
fn load_x6(i: u32) -> f32 { return x6_data[i]; }



@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  let x0 = load_x0(i);
  let x1 = load_x1(i);
  let x2 = load_x2(i);
  let x3 = load_x3(i);
  let x4 = load_x4(0u);
  let x5 = load_x5(0u);
  let x6 = load_x6(0u);
  let t0 = ((0.8999999761581421f * x1) + (0.10000000149011612f * x3));
  let t1 = ((0.9990000128746033f * x2) + (0.0010000000474974513f * (x3 * x3)));
  let t2 = ((x4 / x5) * (t0 / ((sqrt(t1) / sqrt(x6)) + 9.99999993922529e-9f)));
  let new0 = (x0 - t2);
  let new1 = t0;
  let new2 = t1;
  store_x0(i, new0);
  store_x1(i, new1);
  store_x2(i, new2);
}
`;

const kernels: Program["kernels"] = [
  { name: "matmul tile", source: wgsl_matmul_tile, constants: { M: 64, N: 128, K: 64, SEGMENT: 512, TILES: 8, TILES_M: 2, TILES_N: 4, BATCH: 1, SPLIT: 64, TILE_M: 32, TILE_N: 32 } },
  { name: "map", source: wgsl_map, constants: { UNITS: 2048 } },
  { name: "matmul tile", source: wgsl_matmul_tile, constants: { M: 64, N: 64, K: 128, SEGMENT: 512, TILES: 4, TILES_M: 2, TILES_N: 2, BATCH: 1, SPLIT: 128, TILE_M: 32, TILE_N: 32 } },
  { name: "map", source: wgsl_map, constants: { UNITS: 1024 } },
  { name: "matmul tile", source: wgsl_matmul_tile_2, constants: { M: 64, N: 10, K: 64, SEGMENT: 512, TILES: 1, TILES_M: 1, TILES_N: 1, BATCH: 1, SPLIT: 64, TILE_M: 64, TILE_N: 16 } },
  { name: "crossEntropy", source: wgsl_crossEntropy, constants: { ROWS: 64, COLS: 10, IGNORE: -100 } },
  { name: "reduce", source: wgsl_reduce, constants: { UNITS: 1, PARTS: 2, TERMS: 16 } },
  { name: "reduce parts", source: wgsl_reduce_parts, constants: { OUTPUTS: 1, PARTS: 2 } },
  { name: "map", source: wgsl_map_2, constants: { UNITS: 1 } },
  { name: "map", source: wgsl_map_3, constants: { UNITS: 1 } },
  { name: "map", source: wgsl_map_4, constants: { UNITS: 16 } },
  { name: "crossEntropyGrad", source: wgsl_crossEntropyGrad, constants: { ROWS: 64, COLS: 10, IGNORE: -100 } },
  { name: "matmul tile", source: wgsl_matmul_tile_3, constants: { M: 10, N: 64, K: 64, SEGMENT: 512, TILES: 1, TILES_M: 1, TILES_N: 1, BATCH: 1, SPLIT: 64, TILE_M: 16, TILE_N: 64 } },
  { name: "reduce", source: wgsl_reduce_2, constants: { UNITS: 10, PARTS: 8, TERMS: 64 } },
  { name: "reduce parts", source: wgsl_reduce_parts, constants: { OUTPUTS: 10, PARTS: 8 } },
  { name: "matmul tile", source: wgsl_matmul_tile_4, constants: { M: 64, N: 64, K: 10, SEGMENT: 512, TILES: 4, TILES_M: 2, TILES_N: 2, BATCH: 1, SPLIT: 16, TILE_M: 32, TILE_N: 32 } },
  { name: "map", source: wgsl_map_5, constants: { UNITS: 1024 } },
  { name: "matmul tile", source: wgsl_matmul_tile_5, constants: { M: 64, N: 128, K: 64, SEGMENT: 512, TILES: 8, TILES_M: 2, TILES_N: 4, BATCH: 1, SPLIT: 64, TILE_M: 32, TILE_N: 32 } },
  { name: "reduce", source: wgsl_reduce_3, constants: { UNITS: 16, PARTS: 8, TERMS: 64 } },
  { name: "reduce parts", source: wgsl_reduce_parts, constants: { OUTPUTS: 64, PARTS: 8 } },
  { name: "matmul tile", source: wgsl_matmul_tile_6, constants: { M: 64, N: 128, K: 64, SEGMENT: 512, TILES: 8, TILES_M: 2, TILES_N: 4, BATCH: 1, SPLIT: 64, TILE_M: 32, TILE_N: 32 } },
  { name: "map", source: wgsl_map_5, constants: { UNITS: 2048 } },
  { name: "matmul tile", source: wgsl_matmul_tile_5, constants: { M: 128, N: 64, K: 64, SEGMENT: 512, TILES: 8, TILES_M: 4, TILES_N: 2, BATCH: 1, SPLIT: 64, TILE_M: 32, TILE_N: 32 } },
  { name: "reduce", source: wgsl_reduce_4, constants: { UNITS: 32, PARTS: 8, TERMS: 64 } },
  { name: "reduce parts", source: wgsl_reduce_parts, constants: { OUTPUTS: 128, PARTS: 8 } },
  { name: "reduce", source: wgsl_reduce_5, constants: { UNITS: 1, PARTS: 256, TERMS: 2048 } },
  { name: "reduce parts", source: wgsl_reduce_parts_2, constants: { OUTPUTS: 1, PARTS: 256 } },
  { name: "reduce", source: wgsl_reduce_5, constants: { UNITS: 1, PARTS: 4, TERMS: 32 } },
  { name: "reduce parts", source: wgsl_reduce_parts, constants: { OUTPUTS: 1, PARTS: 4 } },
  { name: "reduce", source: wgsl_reduce_5, constants: { UNITS: 1, PARTS: 2, TERMS: 16 } },
  { name: "reduce", source: wgsl_reduce_5, constants: { UNITS: 1, PARTS: 20, TERMS: 160 } },
  { name: "reduce parts", source: wgsl_reduce_parts, constants: { OUTPUTS: 1, PARTS: 20 } },
  { name: "reduce", source: wgsl_reduce_6, constants: { UNITS: 1, PARTS: 1, TERMS: 10 } },
  { name: "map", source: wgsl_map_6, constants: { UNITS: 1 } },
  { name: "map", source: wgsl_map_7, constants: { UNITS: 1 } },
  { name: "update", source: wgsl_update, constants: { UNITS: 2048 } },
  { name: "update", source: wgsl_update, constants: { UNITS: 32 } },
  { name: "update", source: wgsl_update, constants: { UNITS: 16 } },
  { name: "update", source: wgsl_update, constants: { UNITS: 160 } },
  { name: "update", source: wgsl_update_2, constants: { UNITS: 10 } },
];
const k = {
  matmul_tile: 0,
  map: 1,
  matmul_tile_2: 2,
  map_2: 3,
  matmul_tile_3: 4,
  crossEntropy: 5,
  reduce: 6,
  reduce_parts: 7,
  map_3: 8,
  map_4: 9,
  map_5: 10,
  crossEntropyGrad: 11,
  matmul_tile_4: 12,
  reduce_2: 13,
  reduce_parts_2: 14,
  matmul_tile_5: 15,
  map_6: 16,
  matmul_tile_6: 17,
  reduce_3: 18,
  reduce_parts_3: 19,
  matmul_tile_7: 20,
  map_7: 21,
  matmul_tile_8: 22,
  reduce_4: 23,
  reduce_parts_4: 24,
  reduce_5: 25,
  reduce_parts_5: 26,
  reduce_6: 27,
  reduce_parts_6: 28,
  reduce_7: 29,
  reduce_8: 30,
  reduce_parts_7: 31,
  reduce_9: 32,
  map_8: 33,
  map_9: 34,
  update: 35,
  update_2: 36,
  update_3: 37,
  update_4: 38,
  update_5: 39,
};

// ── Forward: once per micro-batch ─────────────────────────────────────────────────────────────────────────────────

const forward = [
  call(k.matmul_tile, [a.image, a.w1, a.shared_2, a.b1], [8, 1, 1], [], "linear(w1) linear model.ts:40"),
  call(k.map, [a.shared_2, a.h1_2], [32, 1, 1], [], "h1 map model.ts:40"),
  call(k.matmul_tile_2, [a.h1_2, a.w2, a.linear_w2_2, a.b2], [4, 1, 1], [], "linear(w2) linear model.ts:41"),
  call(k.map_2, [a.linear_w2_2, a.h2], [16, 1, 1], [], "h2 map model.ts:41"),
  call(k.matmul_tile_3, [a.h2, a.w3, a.shared_1, a.b3], [1, 1, 1], [], "linear(w3) linear model.ts:42"),
  call(k.crossEntropy, [a.shared_1, a.label, a.rows, a.crossEntropy_4], [64, 1, 1], [], "rows crossEntropy model.ts:46"),
  call(k.reduce, [a.rows, a.workspace], [1, 1, 1], [], "crossEntropy reduce model.ts:46"),
  call(k.reduce_parts, [a.workspace, a.crossEntropy_3], [1, 1, 1], [], "crossEntropy reduce model.ts:46"),
  call(k.map_3, [a.crossEntropy_3, a.count, a.loss], [1, 1, 1], [], "loss map model.ts:46"),
];

// ── Backward: once per micro-batch ────────────────────────────────────────────────────────────────────────────────

const backward = [
  call(k.map_4, [a.count, a.d_crossEntropy], [1, 1, 1], [], "d crossEntropy map model.ts:46"),
  call(k.map_5, [a.d_crossEntropy, a.d_rows], [1, 1, 1], [], "d rows map model.ts:46"),
  call(k.crossEntropyGrad, [a.label, a.crossEntropy_4, a.d_rows, a.shared_1, a.d_linear_w3], [64, 1, 1], [], "d linear(w3) crossEntropyGrad model.ts:46"),
  call(k.matmul_tile_4, [a.d_linear_w3, a.h2, a.shared_1], [1, 1, 1], [], "d w3 matmul model.ts:42"),
  call(k.reduce_2, [a.d_linear_w3, a.workspace_2], [2, 1, 1], [], "d b3 reduce model.ts:42"),
  call(k.reduce_parts_2, [a.workspace_2, a.d_b3], [10, 1, 1], [], "d b3 reduce model.ts:42"),
  call(k.matmul_tile_5, [a.d_linear_w3, a.w3, a.d_h2], [4, 1, 1], [], "d h2 matmul model.ts:42"),
  call(k.map_6, [a.linear_w2_2, a.d_h2, a.d_linear_w2], [16, 1, 1], [], "d linear(w2) map model.ts:41"),
  call(k.matmul_tile_6, [a.d_linear_w2, a.h1_2, a.d_w2], [8, 1, 1], [], "d w2 matmul model.ts:41"),
  call(k.reduce_3, [a.d_linear_w2, a.workspace_7], [2, 1, 1], [], "d b2 reduce model.ts:41"),
  call(k.reduce_parts_3, [a.workspace_7, a.d_b2], [64, 1, 1], [], "d b2 reduce model.ts:41"),
  call(k.matmul_tile_7, [a.d_linear_w2, a.w2, a.d_h1], [8, 1, 1], [], "d h1 matmul model.ts:41"),
  call(k.map_7, [a.shared_2, a.d_h1, a.d_linear_w1], [32, 1, 1], [], "d linear(w1) map model.ts:40"),
  call(k.matmul_tile_8, [a.d_linear_w1, a.image, a.shared_2], [8, 1, 1], [], "d w1 matmul model.ts:40"),
  call(k.reduce_4, [a.d_linear_w1, a.workspace_8], [4, 1, 1], [], "d b1 reduce model.ts:40"),
  call(k.reduce_parts_4, [a.workspace_8, a.d_b1], [128, 1, 1], [], "d b1 reduce model.ts:40"),
];

// ── Update: once per step ─────────────────────────────────────────────────────────────────────────────────────────

const update = [
  call(k.reduce_5, [a.shared_2, a.workspace_6], [4, 1, 1], [], "Σg² reduce"),
  call(k.reduce_parts_5, [a.workspace_6, a.g_7], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_6, [a.d_b1, a.workspace_4], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_parts_6, [a.workspace_4, a.g_6], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_5, [a.d_w2, a.workspace_6], [4, 1, 1], [], "Σg² reduce"),
  call(k.reduce_parts_5, [a.workspace_6, a.g_5], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_7, [a.d_b2, a.workspace_3], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_parts, [a.workspace_3, a.g_4], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_8, [a.shared_1, a.workspace_5], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_parts_7, [a.workspace_5, a.g_3], [1, 1, 1], [], "Σg² reduce"),
  call(k.reduce_9, [a.d_b3, a.g_2], [1, 1, 1], [], "Σg² reduce"),
  call(k.map_8, [a.g_7, a.g_6, a.g_5, a.g_4, a.g], [1, 1, 1], [], "Σg² map"),
  call(k.map_9, [a.g, a.g_3, a.g_2, a.gradientNorm], [1, 1, 1], [], "gradientNorm map"),
  call(k.update, [a.w1, a.m_of_w1, a.v_of_w1, a.shared_2, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [], "w1 update model.ts:24"),
  call(k.update_2, [a.b1, a.m_of_b1, a.v_of_b1, a.d_b1, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [], "b1 update model.ts:26"),
  call(k.update, [a.w2, a.m_of_w2, a.v_of_w2, a.d_w2, a.learningRate, a.biasCorrection1, a.biasCorrection2], [32, 1, 1], [], "w2 update model.ts:28"),
  call(k.update_3, [a.b2, a.m_of_b2, a.v_of_b2, a.d_b2, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [], "b2 update model.ts:30"),
  call(k.update_4, [a.w3, a.m_of_w3, a.v_of_w3, a.shared_1, a.learningRate, a.biasCorrection1, a.biasCorrection2], [3, 1, 1], [], "w3 update model.ts:32"),
  call(k.update_5, [a.b3, a.m_of_b3, a.v_of_b3, a.d_b3, a.learningRate, a.biasCorrection1, a.biasCorrection2], [1, 1, 1], [], "b3 update model.ts:34"),
];

// ── Evaluate: the forward alone, without dropout ──────────────────────────────────────────────────────────────────

const evaluate = [
  call(k.matmul_tile, [a.image, a.w1, a.linear_w1, a.b1], [8, 1, 1], [], "linear(w1) linear model.ts:40"),
  call(k.map, [a.linear_w1, a.h1], [32, 1, 1], [], "h1 map model.ts:40"),
  call(k.matmul_tile_2, [a.h1, a.w2, a.linear_w2, a.b2], [4, 1, 1], [], "linear(w2) linear model.ts:41"),
  call(k.map_2, [a.linear_w2, a.h2_2], [16, 1, 1], [], "h2 map model.ts:41"),
  call(k.matmul_tile_3, [a.h2_2, a.w3, a.linear_w3, a.b3], [1, 1, 1], [], "linear(w3) linear model.ts:42"),
  call(k.crossEntropy, [a.linear_w3, a.label, a.rows, a.crossEntropy_2], [64, 1, 1], [], "rows crossEntropy model.ts:46"),
  call(k.reduce, [a.rows, a.workspace], [1, 1, 1], [], "crossEntropy reduce model.ts:46"),
  call(k.reduce_parts, [a.workspace, a.crossEntropy], [1, 1, 1], [], "crossEntropy reduce model.ts:46"),
  call(k.map_3, [a.crossEntropy, a.count, a.loss], [1, 1, 1], [], "loss map model.ts:46"),
];

// ── What the host writes and reads ────────────────────────────────────────────────────────────────────────────────

const slots = [
  slot("image", "f32", [64, 64], a.image),
  slot("label", "i32", [64], a.label),
  slot("count", "f32", [], a.count),
  slot("w1", "f32", [128, 64], a.w1),
  slot("b1", "f32", [128], a.b1),
  slot("w2", "f32", [64, 128], a.w2),
  slot("b2", "f32", [64], a.b2),
  slot("w3", "f32", [10, 64], a.w3),
  slot("b3", "f32", [10], a.b3),
  slot("learningRate", "f32", [], a.learningRate),
  slot("biasCorrection1", "f32", [], a.biasCorrection1),
  slot("biasCorrection2", "f32", [], a.biasCorrection2),
  slot("m of w1", "f32", [128, 64], a.m_of_w1),
  slot("v of w1", "f32", [128, 64], a.v_of_w1),
  slot("m of b1", "f32", [128], a.m_of_b1),
  slot("v of b1", "f32", [128], a.v_of_b1),
  slot("m of w2", "f32", [64, 128], a.m_of_w2),
  slot("v of w2", "f32", [64, 128], a.v_of_w2),
  slot("m of b2", "f32", [64], a.m_of_b2),
  slot("v of b2", "f32", [64], a.v_of_b2),
  slot("m of w3", "f32", [10, 64], a.m_of_w3),
  slot("v of w3", "f32", [10, 64], a.v_of_w3),
  slot("m of b3", "f32", [10], a.m_of_b3),
  slot("v of b3", "f32", [10], a.v_of_b3),
  slot("loss", "f32", [], a.loss),
  slot("rows", "f32", [64], a.rows),
  slot("gradientNorm", "f32", [], a.gradientNorm),
  slot("linear(w1)", "f32", [64, 128], a.shared_2),
  slot("h1", "f32", [64, 128], a.h1_2),
  slot("linear(w2)", "f32", [64, 64], a.linear_w2_2),
  slot("h2", "f32", [64, 64], a.h2),
  slot("linear(w3)", "f32", [64, 10], a.shared_1),
  slot("crossEntropy", "f32", [64], a.crossEntropy_4),
  slot("crossEntropy", "f32", [], a.crossEntropy_3),
  slot("workspace", "u32", [2], a.workspace),
  slot("d crossEntropy", "f32", [], a.d_crossEntropy),
  slot("d rows", "f32", [64], a.d_rows),
  slot("d linear(w3)", "f32", [64, 10], a.d_linear_w3),
  slot("d w3", "f32", [10, 64], a.shared_1),
  slot("d b3", "f32", [10], a.d_b3),
  slot("workspace", "u32", [80], a.workspace_2),
  slot("d h2", "f32", [64, 64], a.d_h2),
  slot("d linear(w2)", "f32", [64, 64], a.d_linear_w2),
  slot("d w2", "f32", [64, 128], a.d_w2),
  slot("d b2", "f32", [64], a.d_b2),
  slot("workspace", "u32", [512], a.workspace_7),
  slot("d h1", "f32", [64, 128], a.d_h1),
  slot("d linear(w1)", "f32", [64, 128], a.d_linear_w1),
  slot("d w1", "f32", [128, 64], a.shared_2),
  slot("d b1", "f32", [128], a.d_b1),
  slot("workspace", "u32", [1024], a.workspace_8),
  slot("Σg²", "f32", [], a.g_7),
  slot("workspace", "u32", [256], a.workspace_6),
  slot("Σg²", "f32", [], a.g_6),
  slot("workspace", "u32", [4], a.workspace_4),
  slot("Σg²", "f32", [], a.g_5),
  slot("workspace", "u32", [256], a.workspace_6),
  slot("Σg²", "f32", [], a.g_4),
  slot("workspace", "u32", [2], a.workspace_3),
  slot("Σg²", "f32", [], a.g_3),
  slot("workspace", "u32", [20], a.workspace_5),
  slot("Σg²", "f32", [], a.g_2),
  slot("Σg²", "f32", [], a.g),
  slot("loss", "f32", [], a.loss),
  slot("rows", "f32", [64], a.rows),
  slot("linear(w1)", "f32", [64, 128], a.linear_w1),
  slot("h1", "f32", [64, 128], a.h1),
  slot("linear(w2)", "f32", [64, 64], a.linear_w2),
  slot("h2", "f32", [64, 64], a.h2_2),
  slot("linear(w3)", "f32", [64, 10], a.linear_w3),
  slot("crossEntropy", "f32", [64], a.crossEntropy_2),
  slot("crossEntropy", "f32", [], a.crossEntropy),
  slot("workspace", "u32", [2], a.workspace),
];

const weights: Program["weights"] = [
  { slot: 3, path: "w1", names: ["w1"], role: "base", trainable: true, init: { kind: "normal", std: 0.1767766952966369 }, at: "examples/mlp/model.ts:24:3" },
  { slot: 4, path: "b1", names: ["b1"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/mlp/model.ts:26:3" },
  { slot: 5, path: "w2", names: ["w2"], role: "base", trainable: true, init: { kind: "normal", std: 0.125 }, at: "examples/mlp/model.ts:28:3" },
  { slot: 6, path: "b2", names: ["b2"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/mlp/model.ts:30:3" },
  { slot: 7, path: "w3", names: ["w3"], role: "base", trainable: true, init: { kind: "normal", std: 0.1767766952966369 }, at: "examples/mlp/model.ts:32:3" },
  { slot: 8, path: "b3", names: ["b3"], role: "base", trainable: true, init: { kind: "zeros" }, at: "examples/mlp/model.ts:34:3" },
];

const states: Program["states"] = [
  { slot: 12, role: "m", of: "w1" },
  { slot: 13, role: "v", of: "w1" },
  { slot: 14, role: "m", of: "b1" },
  { slot: 15, role: "v", of: "b1" },
  { slot: 16, role: "m", of: "w2" },
  { slot: 17, role: "v", of: "w2" },
  { slot: 18, role: "m", of: "b2" },
  { slot: 19, role: "v", of: "b2" },
  { slot: 20, role: "m", of: "w3" },
  { slot: 21, role: "v", of: "w3" },
  { slot: 22, role: "m", of: "b3" },
  { slot: 23, role: "v", of: "b3" },
];

// ── Main ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const program: Program = {
  target: "wgsl",
  arena,
  slots,
  kernels,
  sections: { forward, backward, update, evaluate },
  weights,
  states,
  constants: [],
  data: { image: 0, label: 1 },
  scalars: { count: 2, learningRate: 9, biasCorrection1: 10, biasCorrection2: 11 },
  outputs: { loss: 24, rows: 25, gradientNorm: 26, "evaluate.loss": 63, "evaluate.rows": 64 },
  microBatches: 1,
};

const meta: Meta = {
  "schema": 2,
  "model": "examples/mlp/model.ts",
  "facts": {
    "graph": "abc288a83a37926b",
    "size.pixels": 64,
    "size.wide": 128,
    "size.narrow": 64,
    "size.digits": 10,
    "adapter.kind": "full",
    "adapter.targets": "b1, b2, b3, w1, w2, w3, e5ce7510",
    "adapter.form": "",
    "optimizer.kind": "adamw",
    "optimizer.beta1": 0.9,
    "optimizer.beta2": 0.999,
    "optimizer.epsilon": 1e-8,
    "optimizer.weightDecay": 0,
    "optimizer.states": "f32",
    "named.optimizer.states": "the format of the optimizer’s states",
    "storage": "f32",
    "clip": null,
    "maxError": 0,
    "recheck": 100,
    "chunkBytes": null,
    "budget": "max"
  },
  "plan": {
    "budgetBytes": null,
    "predictedBytes": 621824,
    "keepAllBytes": 621824,
    "loadBytes": 359680,
    "arenaBytes": 359680
  },
  "seed": 0,
  "steps": null,
  "epochs": 20,
  "learningRate": 0.002,
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
    "label": 10
  },
  "causal": false
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
