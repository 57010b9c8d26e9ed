// y[n] = table[ids[n]]
override UNITS: u32;
/// Units of a row.
override COLS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  let row = u32(load_ids(i / COLS));
  store_y(i, load_table(row * COLS + i % COLS));
}
