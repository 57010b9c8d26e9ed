// Matmul for software devices with subgroups: a subgroup makes 16 rows × 4·SUBGROUP columns of y.
// Lane l loads four k of row l (again 16/SUBGROUP times until all 16 rows are there); broadcasting a lane's vector
// gives every lane that row. Each lane keeps four columns, so b is read once per subgroup. No barrier, no shared memory.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;

/// Four terms of the inner product: a holds one row at k..k+3, b the four columns at k..k+3.
fn step(sum: vec4f, a: vec4f, b: mat4x4f) -> vec4f {
  return fma(vec4f(a.w), b[3], fma(vec4f(a.z), b[2], fma(vec4f(a.y), b[1], fma(vec4f(a.x), b[0], sum))));
}

/// Of the vectors that hold row `row`, the one; its lane is row % SUBGROUP.
fn holder(p0: vec4f, p1: vec4f, p2: vec4f, p3: vec4f, row: u32) -> vec4f {
  switch (row / SUBGROUP) {
    case 0u: { return p0; }
    case 1u: { return p1; }
    case 2u: { return p2; }
    default: { return p3; }
  }
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
    var s0 = vec4f(); var s1 = vec4f(); var s2 = vec4f(); var s3 = vec4f();
    var s4 = vec4f(); var s5 = vec4f(); var s6 = vec4f(); var s7 = vec4f();
    var s8 = vec4f(); var s9 = vec4f(); var s10 = vec4f(); var s11 = vec4f();
    var s12 = vec4f(); var s13 = vec4f(); var s14 = vec4f(); var s15 = vec4f();
    for (var k = first; k < stop; k += 4u) {
      let b = block_b(batch, n, k);
      let p0 = line_a(batch, m + lane, k);
      var p1 = p0;
      var p2 = p0;
      var p3 = p0;
      if (SUBGROUP < 16u) { p1 = line_a(batch, m + SUBGROUP + lane, k); }
      if (SUBGROUP < 8u) {
        p2 = line_a(batch, m + 2u * SUBGROUP + lane, k);
        p3 = line_a(batch, m + 3u * SUBGROUP + lane, k);
      }
      s0 = step(s0, subgroupBroadcast(holder(p0, p1, p2, p3, 0u), 0u % SUBGROUP), b);
      s1 = step(s1, subgroupBroadcast(holder(p0, p1, p2, p3, 1u), 1u % SUBGROUP), b);
      s2 = step(s2, subgroupBroadcast(holder(p0, p1, p2, p3, 2u), 2u % SUBGROUP), b);
      s3 = step(s3, subgroupBroadcast(holder(p0, p1, p2, p3, 3u), 3u % SUBGROUP), b);
      s4 = step(s4, subgroupBroadcast(holder(p0, p1, p2, p3, 4u), 4u % SUBGROUP), b);
      s5 = step(s5, subgroupBroadcast(holder(p0, p1, p2, p3, 5u), 5u % SUBGROUP), b);
      s6 = step(s6, subgroupBroadcast(holder(p0, p1, p2, p3, 6u), 6u % SUBGROUP), b);
      s7 = step(s7, subgroupBroadcast(holder(p0, p1, p2, p3, 7u), 7u % SUBGROUP), b);
      s8 = step(s8, subgroupBroadcast(holder(p0, p1, p2, p3, 8u), 8u % SUBGROUP), b);
      s9 = step(s9, subgroupBroadcast(holder(p0, p1, p2, p3, 9u), 9u % SUBGROUP), b);
      s10 = step(s10, subgroupBroadcast(holder(p0, p1, p2, p3, 10u), 10u % SUBGROUP), b);
      s11 = step(s11, subgroupBroadcast(holder(p0, p1, p2, p3, 11u), 11u % SUBGROUP), b);
      s12 = step(s12, subgroupBroadcast(holder(p0, p1, p2, p3, 12u), 12u % SUBGROUP), b);
      s13 = step(s13, subgroupBroadcast(holder(p0, p1, p2, p3, 13u), 13u % SUBGROUP), b);
      s14 = step(s14, subgroupBroadcast(holder(p0, p1, p2, p3, 14u), 14u % SUBGROUP), b);
      s15 = step(s15, subgroupBroadcast(holder(p0, p1, p2, p3, 15u), 15u % SUBGROUP), b);
    }
    // A loop of unknown length stays a loop: what stores a row is large, and is compiled once.
    var rows = array<vec4f, 16>(
      s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, s12, s13, s14, s15,
    );
    for (var i = 0u; i < min(16u, M - m); i++) { put_y(batch, m + i, n, rows[i], first > 0u); }
  }
}
