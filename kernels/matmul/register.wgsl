// Matmul for software devices without subgroups: an invocation makes 8 rows × 4 columns of y in registers, its
// neighbours the next columns of the same rows, so that a is read at addresses all invocations share.
override TILES: u32;
override TILES_M: u32;
override TILES_N: u32;

/// Four rows times four columns over k..k+3: a[q] holds the rows at k + q, b[q] the columns.
fn step(sum: mat4x4f, a: mat4x4f, b: mat4x4f) -> mat4x4f {
  var result = sum;
  for (var q = 0u; q < 4u; q++) {
    result[0] = fma(vec4f(a[q].x), b[q], result[0]);
    result[1] = fma(vec4f(a[q].y), b[q], result[1]);
    result[2] = fma(vec4f(a[q].z), b[q], result[2]);
    result[3] = fma(vec4f(a[q].w), b[q], result[3]);
  }
  return result;
}

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let m = (tile / TILES_N) % TILES_M * 8u;
  let n0 = tile % TILES_N * WIDTH * 4u;
  if (idle(m, n0)) { return; }
  let n = n0 + local * 4u;
  let batch = tile / (TILES_N * TILES_M);
  let end = end_k();
  for (var first = 0u; first < end; first += SEGMENT) {
    let stop = min(first + SEGMENT, end);
    var s0 = mat4x4f();
    var s1 = mat4x4f();
    for (var k = first; k < stop; k += 4u) {
      let b = block_b(batch, n, k);
      s0 = step(s0, block_a(batch, m, k), b);
      s1 = step(s1, block_a(batch, m + 4u, k), b);
    }
    put_y(batch, m + 0u, n, s0[0], first > 0u);
    put_y(batch, m + 1u, n, s0[1], first > 0u);
    put_y(batch, m + 2u, n, s0[2], first > 0u);
    put_y(batch, m + 3u, n, s0[3], first > 0u);
    put_y(batch, m + 4u, n, s1[0], first > 0u);
    put_y(batch, m + 5u, n, s1[1], first > 0u);
    put_y(batch, m + 6u, n, s1[2], first > 0u);
    put_y(batch, m + 7u, n, s1[3], first > 0u);
  }
}
