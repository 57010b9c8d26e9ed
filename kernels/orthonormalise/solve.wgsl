// W ← W·R⁻¹ by substitution, and its copy: an invocation does a row of W, or four, four columns at a time.
override K: u32;
/// Units of W's rows, and of a segment's.
override UNITS: u32;
override SEGMENT: u32;

fn put(i: u32, v: V) {
  store_w(i, v);
  store_copy(i, v);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let u = id.x + id.y * groups.x * 64u;
  if (u >= UNITS || pick(load_w(UNITS * K), 0u) == 2.0) { return; }
  let row = u / SEGMENT * K * SEGMENT + u % SEGMENT;
  for (var j = 0u; j < K; j += 4u) {
    let at = row + j * SEGMENT;
    var s0 = load_w(at);
    var s1 = load_w(at + SEGMENT);
    var s2 = load_w(at + 2u * SEGMENT);
    var s3 = load_w(at + 3u * SEGMENT);
    for (var q = 0u; q < j; q++) {
      let w = load_w(row + q * SEGMENT);
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
    put(at, q0);
    put(at + SEGMENT, q1);
    put(at + 2u * SEGMENT, q2);
    put(at + 3u * SEGMENT, (s3 - q0 * r0.w - q1 * r1.w - q2 * r2.w) * p.w);
  }
}
