override UNITS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
fn store_x0(i: u32, v: vec4<f32>) { x0_data[i] = v; }
@group(0) @binding(1) var<storage, read_write> x1_data: array<vec4<f32>>;
fn load_x1(i: u32) -> vec4<f32> { return x1_data[i]; }
fn store_x1(i: u32, v: vec4<f32>) { x1_data[i] = v; }
@group(0) @binding(2) var<storage, read_write> x2_data: array<vec4<f32>>;
fn load_x2(i: u32) -> vec4<f32> { return x2_data[i]; }
fn store_x2(i: u32, v: vec4<f32>) { x2_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> x3_data: array<vec4<f32>>;
fn load_x3(i: u32) -> vec4<f32> { return x3_data[i]; }
@group(0) @binding(4) var<storage, read_write> x4_data: array<f32>;
fn load_x4(i: u32) -> f32 { return x4_data[i]; }
@group(0) @binding(5) var<storage, read_write> x5_data: array<f32>;
fn load_x5(i: u32) -> f32 { return x5_data[i]; }
@group(0) @binding(6) var<storage, read_write> x6_data: array<f32>;
fn load_x6(i: u32) -> f32 { return x6_data[i]; }



@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  let x0 = load_x0(i);
  let x1 = load_x1(i);
  let x2 = load_x2(i);
  let x3 = load_x3(i);
  let x4 = vec4f(load_x4(0u));
  let x5 = vec4f(load_x5(0u));
  let x6 = vec4f(load_x6(0u));
  let t0 = ((vec4f(0.8999999761581421f) * x1) + (vec4f(0.10000000149011612f) * x3));
  let t1 = ((vec4f(0.9990000128746033f) * x2) + (vec4f(0.0010000000474974513f) * (x3 * x3)));
  let t2 = (t0 / ((sqrt(t1) / sqrt(x6)) + vec4f(9.99999993922529e-9f)));
  let new0 = (x0 - ((x4 / x5) * t2));
  let new1 = t0;
  let new2 = t1;
  store_x0(i, new0);
  store_x1(i, new1);
  store_x2(i, new2);
}
