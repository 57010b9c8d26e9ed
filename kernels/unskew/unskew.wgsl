// θ_k = M_ij − M_ji for i < j, row by row: an invocation does an element of M that lies above the diagonal.
override COUNT: u32;
override R: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let e = id.x + id.y * groups.x * 64u;
  let i = e / R % R;
  let j = e % R;
  if (e >= COUNT || i >= j) { return; }
  // The rows above have R − 1, R − 2, … numbers.
  let k = i * (2u * R - i - 1u) / 2u + j - i - 1u;
  let matrix = e / (R * R);
  let v = load_m(e) - load_m((matrix * R + j) * R + i);
  store_theta(matrix * (R * (R - 1u) / 2u) + k, v);
}
