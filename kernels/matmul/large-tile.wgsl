// Matmul for GPUs and large matrices: a workgroup of 256 makes 128 × 128 of y, each invocation 8 × 8 of it: rows r..r+3
// and r+64..r+67, columns likewise. Half of the workgroup brings the next slice of a, half that of b; the slice is on
// its way in registers while the present one is multiplied.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;
override BATCH: u32;
/// k of one split, a multiple of BLOCK.
override SPLIT: u32;
/// Vectors per k in workgroup memory: 32, or 33 where the device has room, against bank conflicts.
override STRIDE: u32;
const BLOCK = 16u;

var<workgroup> slice_a: array<vec4f, BLOCK * STRIDE>;
var<workgroup> slice_b: array<vec4f, BLOCK * STRIDE>;

fn step(sum: mat4x4f, a: vec4f, b: vec4f) -> mat4x4f {
  return mat4x4f(
    fma(vec4f(a.x), b, sum[0]),
    fma(vec4f(a.y), b, sum[1]),
    fma(vec4f(a.z), b, sum[2]),
    fma(vec4f(a.w), b, sum[3]),
  );
}

/// This invocation's block of the slice at k0: of a for the first 128, of b for the rest.
fn fetch(batch: u32, m0: u32, n0: u32, k0: u32, local: u32) -> mat4x4f {
  if (local < 128u) {
    let spot = spot_a(local, 32u);
    return block_a(batch, m0 + spot.x * 4u, k0 + spot.y * 4u);
  }
  let spot = spot_b(local - 128u, 32u);
  return block_b(batch, n0 + spot.x * 4u, k0 + spot.y * 4u);
}

@compute @workgroup_size(256)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let part = tile / (TILES_N * TILES_M);
  let batch = part % BATCH;
  let m0 = (tile / TILES_N) % TILES_M * 128u;
  let n0 = tile % TILES_N * 128u;
  let row = local / 16u;
  let column = local % 16u;
  let begin = part / BATCH * SPLIT;
  let end = min(begin + SPLIT, K);
  let m = m0 + row * 4u;
  let n = n0 + column * 4u;
  var block = fetch(batch, m0, n0, begin, local);
  for (var first = begin; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s00 = mat4x4f();
    var s01 = mat4x4f();
    var s10 = mat4x4f();
    var s11 = mat4x4f();
    for (var k0 = first; k0 < stop; k0 += BLOCK) {
      if (local < 128u) {
        let spot = spot_a(local, 32u);
        for (var q = 0u; q < 4u; q++) { slice_a[(spot.y * 4u + q) * STRIDE + spot.x] = block[q]; }
      } else {
        let spot = spot_b(local - 128u, 32u);
        for (var q = 0u; q < 4u; q++) { slice_b[(spot.y * 4u + q) * STRIDE + spot.x] = block[q]; }
      }
      workgroupBarrier();
      if (k0 + BLOCK < end) { block = fetch(batch, m0, n0, k0 + BLOCK, local); }
      for (var k = 0u; k < BLOCK; k++) {
        let a0 = slice_a[k * STRIDE + row];
        let a1 = slice_a[k * STRIDE + row + 16u];
        let b0 = slice_b[k * STRIDE + column];
        let b1 = slice_b[k * STRIDE + column + 16u];
        s00 = step(s00, a0, b0);
        s01 = step(s01, a0, b1);
        s10 = step(s10, a1, b0);
        s11 = step(s11, a1, b1);
      }
      workgroupBarrier();
    }
    for (var i = 0u; i < 4u; i++) {
      put_y(part, m + i, n, s00[i], first > begin);
      put_y(part, m + i, n + 64u, s01[i], first > begin);
      put_y(part, m + 64u + i, n, s10[i], first > begin);
      put_y(part, m + 64u + i, n + 64u, s11[i], first > begin);
    }
  }
}
