override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<vec4<f32>>;
fn load_x1(i: u32) -> vec4<f32> { return x1_data[i]; }
@group(0) @binding(2) var<storage, read_write> y_data: array<vec4<f32>>;
fn store_y(i: u32, v: vec4<f32>) { y_data[i] = v; }


fn value(i: u32) -> vec4f {
  let x0 = load_x0((i / 6u) * 6u + i % 6u);
  let x1 = load_x1(i % 6u);
  return (x0 * x1);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  store_y(i, value(i));
}
