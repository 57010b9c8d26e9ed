// q from W: its transpose without the padding.
override COUNT: u32;
override K: u32;
override ROWS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= COUNT) { return; }
  store_q(i, load_w(i % K * ROWS + i / K));
}
