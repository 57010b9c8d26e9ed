// q from W, without the padding.
override COUNT: u32;
/// Columns of q, and of W; rows of a segment of W.
override K: u32;
override COLUMNS: u32;
override SEGMENT: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= COUNT) { return; }
  let row = i / K;
  store_q(i, load_w((row / SEGMENT * COLUMNS + i % K) * SEGMENT + row % SEGMENT));
}
