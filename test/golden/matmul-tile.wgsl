@group(0) @binding(0) var<storage, read_write> a_data: array<vec4<f32>>;
fn load_a(i: u32) -> vec4<f32> { return a_data[i]; }
@group(0) @binding(1) var<storage, read_write> b_data: array<vec4<f32>>;
fn load_b(i: u32) -> vec4<f32> { return b_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> plus_data: array<vec4<f32>>;
fn load_plus(i: u32) -> vec4<f32> { return plus_data[i]; }

override M: u32;
override N: u32;
override K: u32;
/// k of one segment.
override SEGMENT: u32;



fn row_a(batch: u32, r: u32) -> u32 { return batch * M + r; }
// a at p, for k..k+3.
fn line_a(batch: u32, p: u32, k: u32) -> vec4f {
  let row = row_a(batch, min(p, M - 1u)) * K;
  return select(vec4f(), load_a((row + min(k, K - 4u)) / 4u), k < K);
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
  return select(vec4f(), load_b((row + min(p, N - 4u)) / 4u), k < K);
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
  store_y(i / 4u, v + load_plus(i / 4u));
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
