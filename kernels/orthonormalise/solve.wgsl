// W ← W·R⁻¹ by substitution: an invocation does a row of W, or four, four columns at a time.
override K: u32;
/// Units of W's rows.
override UNITS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let u = id.x + id.y * groups.x * 64u;
  if (u >= UNITS || load_state(0u) == 2u) { return; }
  for (var j = 0u; j < K; j += 4u) {
    let at = j * UNITS + u;
    var s0 = load_w(at);
    var s1 = load_w(at + UNITS);
    var s2 = load_w(at + 2u * UNITS);
    var s3 = load_w(at + 3u * UNITS);
    for (var q = 0u; q < j; q++) {
      let w = load_w(q * UNITS + u);
      let r = load_r((q * K + j) / 4u);
      s0 -= w * r.x;
      s1 -= w * r.y;
      s2 -= w * r.z;
      s3 -= w * r.w;
    }
    let r0 = load_r((j * K + j) / 4u);
    let r1 = load_r((j * K + K + j) / 4u);
    let r2 = load_r((j * K + 2u * K + j) / 4u);
    let p = load_pivots(j / 4u);
    let q0 = s0 * p.x;
    let q1 = (s1 - q0 * r0.y) * p.y;
    let q2 = (s2 - q0 * r0.z - q1 * r1.z) * p.z;
    let q3 = (s3 - q0 * r0.w - q1 * r1.w - q2 * r2.w) * p.w;
    store_w(at, q0);
    store_w(at + UNITS, q1);
    store_w(at + 2u * UNITS, q2);
    store_w(at + 3u * UNITS, q3);
  }
}
