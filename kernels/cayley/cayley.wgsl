// S = 2((I + Q)⁻¹ − I), made in its own place from 2Q by elimination, four pivots at a time (kernel.ts has the formulas).
// One workgroup does one matrix.
override BATCH: u32;
override R: u32;
/// Units of a row.
override UNITS: u32;
/// Invocations side by side along a row, a power of two; the others do other rows.
override SIDE: u32;

/// Rows k..k+3 of columns k..k+3.
var<workgroup> corner: array<vec4f, 4>;
/// Half of columns k..k+3, of as many rows as there is room for.
var<workgroup> factors: array<vec4f, CHUNK>;

/// Eliminates the four pivots of a corner from its own rows. Beyond the matrix it is 0, which stays 0.
fn eliminated(rows: array<vec4f, 4>) -> array<vec4f, 4> {
  var c = rows;
  for (var k = 0u; k < 4u; k++) {
    var pivot = c[k] * (2.0 / (2.0 + c[k][k]));
    pivot[k] = -pivot[k];
    for (var i = 0u; i < 4u; i++) {
      if (i == k) { continue; }
      var row = c[i];
      let factor = 0.5 * row[k];
      row[k] = -row[k];
      c[i] = row - factor * pivot;
    }
    c[k] = pivot;
  }
  return c;
}

@compute @workgroup_size(LANES)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let matrix = group.x + group.y * groups.x;
  if (matrix >= BATCH) { return; }
  let base = matrix * R * UNITS;
  for (var n = local; n < R * UNITS; n += LANES) { store_s(base + n, 2.0 * load_q(base + n)); }
  storageBarrier();
  for (var k = 0u; k < R; k += 4u) {
    let count = min(4u, R - k);
    for (var i = local; i < 4u; i += LANES) {
      var row = vec4f();
      if (i < count) { row = four(base + (k + i) * UNITS, k); }
      corner[i] = row;
    }
    workgroupBarrier();
    let c = eliminated(corner);
    // The pivots' own rows: x + ½ c x, and c itself in columns k..k+3.
    for (var u = local; u < UNITS; u += LANES) {
      let inside = u * UNIT / 4u == k / 4u;
      let at = base + k * UNITS + u;
      var x = array<V, 4>();
      for (var i = 0u; i < count; i++) { x[i] = load_s(at + i * UNITS); }
      for (var i = 0u; i < count; i++) {
        let f = 0.5 * c[i];
        let outer = x[i] + (f.x * x[0] + f.y * x[1] + f.z * x[2] + f.w * x[3]);
        store_s(at + i * UNITS, select(outer, part(c[i], u), inside));
      }
    }
    // All other rows.
    for (var top = 0u; top < R; top += CHUNK) {
      let end = min(R, top + CHUNK);
      for (var i = top + local; i < end; i += LANES) {
        if (i / 4u != k / 4u) { factors[i - top] = 0.5 * four(base + i * UNITS, k); }
      }
      workgroupBarrier();
      storageBarrier();
      for (var u = local % SIDE; u < UNITS; u += SIDE) {
        let inside = u * UNIT / 4u == k / 4u;
        let at = base + k * UNITS + u;
        let x0 = load_s(at);
        var x1 = V();
        var x2 = V();
        var x3 = V();
        if (count > 1u) { x1 = load_s(at + UNITS); }
        if (count > 2u) { x2 = load_s(at + 2u * UNITS); }
        if (count > 3u) { x3 = load_s(at + 3u * UNITS); }
        for (var i = top + local / SIDE; i < end; i += LANES / SIDE) {
          if (i / 4u == k / 4u) { continue; }
          let f = factors[i - top];
          let v = load_s(base + i * UNITS + u);
          let less = f.x * x0 + f.y * x1 + f.z * x2 + f.w * x3;
          store_s(base + i * UNITS + u, select(v, -v, inside) - less);
        }
      }
      workgroupBarrier();
      storageBarrier();
    }
  }
}
