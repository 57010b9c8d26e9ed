// Q_ij = θ_k and Q_ji = −θ_k for i < j, row by row: an invocation does an element of Q.
override COUNT: u32;
override R: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let e = id.x + id.y * groups.x * 64u;
  if (e >= COUNT) { return; }
  let i = e / R % R;
  let j = e % R;
  if (i == j) {
    store_q(e, 0.0);
    return;
  }
  let row = min(i, j);
  // The rows above have R − 1, R − 2, … numbers.
  let k = row * (2u * R - row - 1u) / 2u + max(i, j) - row - 1u;
  let v = load_theta(e / (R * R) * (R * (R - 1u) / 2u) + k);
  store_q(e, select(-v, v, i < j));
}
