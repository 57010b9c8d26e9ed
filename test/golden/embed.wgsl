@group(0) @binding(0) var<storage, read_write> table_data: array<vec4<f32>>;
fn load_table(i: u32) -> vec4<f32> { return table_data[i]; }
@group(0) @binding(1) var<storage, read_write> ids_data: array<i32>;
fn load_ids(i: u32) -> i32 { return ids_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }
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
