// Matmul for software devices with subgroups, where four rows of a lie side by side (a is stored transposed).
// As in subgroup.wgsl a subgroup makes 16 rows × 4·SUBGROUP columns, but a lane's vector is four rows at one k: vector
// v = (k − k0) · 4 + row / 4 of the 16 is with lane v % SUBGROUP, in its piece v / SUBGROUP.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;

/// Four rows times four columns at one k.
fn step(sum: mat4x4f, a: vec4f, b: vec4f) -> mat4x4f {
  return mat4x4f(
    fma(vec4f(a.x), b, sum[0]),
    fma(vec4f(a.y), b, sum[1]),
    fma(vec4f(a.z), b, sum[2]),
    fma(vec4f(a.w), b, sum[3]),
  );
}

/// Of the pieces that hold vector `v`, the one.
fn holder(p0: vec4f, p1: vec4f, p2: vec4f, p3: vec4f, v: u32) -> vec4f {
  switch (v / SUBGROUP) {
    case 0u: { return p0; }
    case 1u: { return p1; }
    case 2u: { return p2; }
    default: { return p3; }
  }
}

/// The vector that this lane loads for piece `piece`.
fn piece_a(batch: u32, m: u32, k: u32, piece: u32, lane: u32) -> vec4f {
  let v = piece * SUBGROUP + lane;
  return line_a(batch, m + v % 4u * 4u, k + v / 4u % 4u);
}

@compute @workgroup_size(SUBGROUP)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(subgroup_invocation_id) lane: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let m = (tile / TILES_N) % TILES_M * 16u;
  let n0 = tile % TILES_N * SUBGROUP * 4u;
  if (idle(m, n0)) { return; }
  let n = n0 + lane * 4u;
  let batch = tile / (TILES_N * TILES_M);
  let end = end_k();
  for (var first = 0u; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s0 = mat4x4f();
    var s1 = mat4x4f();
    var s2 = mat4x4f();
    var s3 = mat4x4f();
    for (var k = first; k < stop; k += 4u) {
      let b = block_b(batch, n, k);
      let p0 = piece_a(batch, m, k, 0u, lane);
      var p1 = p0;
      var p2 = p0;
      var p3 = p0;
      if (SUBGROUP < 16u) { p1 = piece_a(batch, m, k, 1u, lane); }
      if (SUBGROUP < 8u) {
        p2 = piece_a(batch, m, k, 2u, lane);
        p3 = piece_a(batch, m, k, 3u, lane);
      }
      s0 = step(s0, subgroupBroadcast(holder(p0, p1, p2, p3, 0u), 0u % SUBGROUP), b[0]);
      s1 = step(s1, subgroupBroadcast(holder(p0, p1, p2, p3, 1u), 1u % SUBGROUP), b[0]);
      s2 = step(s2, subgroupBroadcast(holder(p0, p1, p2, p3, 2u), 2u % SUBGROUP), b[0]);
      s3 = step(s3, subgroupBroadcast(holder(p0, p1, p2, p3, 3u), 3u % SUBGROUP), b[0]);
      s0 = step(s0, subgroupBroadcast(holder(p0, p1, p2, p3, 4u), 4u % SUBGROUP), b[1]);
      s1 = step(s1, subgroupBroadcast(holder(p0, p1, p2, p3, 5u), 5u % SUBGROUP), b[1]);
      s2 = step(s2, subgroupBroadcast(holder(p0, p1, p2, p3, 6u), 6u % SUBGROUP), b[1]);
      s3 = step(s3, subgroupBroadcast(holder(p0, p1, p2, p3, 7u), 7u % SUBGROUP), b[1]);
      s0 = step(s0, subgroupBroadcast(holder(p0, p1, p2, p3, 8u), 8u % SUBGROUP), b[2]);
      s1 = step(s1, subgroupBroadcast(holder(p0, p1, p2, p3, 9u), 9u % SUBGROUP), b[2]);
      s2 = step(s2, subgroupBroadcast(holder(p0, p1, p2, p3, 10u), 10u % SUBGROUP), b[2]);
      s3 = step(s3, subgroupBroadcast(holder(p0, p1, p2, p3, 11u), 11u % SUBGROUP), b[2]);
      s0 = step(s0, subgroupBroadcast(holder(p0, p1, p2, p3, 12u), 12u % SUBGROUP), b[3]);
      s1 = step(s1, subgroupBroadcast(holder(p0, p1, p2, p3, 13u), 13u % SUBGROUP), b[3]);
      s2 = step(s2, subgroupBroadcast(holder(p0, p1, p2, p3, 14u), 14u % SUBGROUP), b[3]);
      s3 = step(s3, subgroupBroadcast(holder(p0, p1, p2, p3, 15u), 15u % SUBGROUP), b[3]);
    }
    // A loop of unknown length stays a loop: what stores a row is large, and is compiled once.
    var rows = array<mat4x4f, 4>(s0, s1, s2, s3);
    for (var i = 0u; i < min(16u, M - m); i++) { put_y(batch, m + i, n, rows[i / 4u][i % 4u], first > 0u); }
  }
}
