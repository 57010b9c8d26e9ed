// The drawn rows, or columns, of x.
override UNITS: u32;
/// Units of a row of x, and of y.
override COLS: u32;
override OUT_COLS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, load_x(source_of(i / OUT_COLS, i % OUT_COLS)));
}
