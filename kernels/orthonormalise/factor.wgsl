// R of G + s·I = RᵀR, where columns of W are taken as if of length 1 and the result is scaled back. One workgroup; an
// invocation does columns, four rows of R at a time.
//
// `pivots` holds K inverses of R's diagonal, then K lengths of W's columns. Behind W lie the state, 0 while W is to be
// improved, 1 when this pass ends it, 2 when it has ended, and the number of passes before.
override K: u32;
override STATE: u32;
override SEGMENTS: u32;
override PASSES: f32;
override SHIFT: f32;
override SOUND: f32;
override NEAR: f32;
override TINY: f32;

var<workgroup> state: vec2f;
/// Columns j..j+3 of rows j..j+3, before they are divided by the pivots.
var<workgroup> corner: array<vec4f, 4>;

fn gram(i: u32, l: u32) -> f32 {
  var sum = 0.0;
  for (var s = 0u; s < SEGMENTS; s++) { sum += load_part((s * K + i) * K + l); }
  return sum;
}

@compute @workgroup_size(WIDTH)
fn main(@builtin(local_invocation_index) local: u32) {
  if (local == 0u) { state = vec2f(load_w(STATE), load_w(STATE + 1u)); }
  let before = workgroupUniformLoad(&state);
  if (before.x != 0.0) {
    if (local == 0u) { store_w(STATE, 2.0); }
    return;
  }
  for (var l = local; l < K; l += LANES) {
    let square = gram(l, l);
    let there = square > TINY;
    let length = select(0.0, sqrt(square), there);
    store_pivots(l, select(0.0, 1.0 / max(length, TINY), there));
    store_pivots(K + l, length);
  }
  storageBarrier();
  var off = 0.0;
  for (var l = local; l < K; l += LANES) {
    let scale = load_pivots(l);
    for (var i = 0u; i < l; i++) {
      let a = gram(i, l) * load_pivots(i) * scale;
      store_r(i * K + l, a);
      off += a * a;
    }
    store_r(l * K + l, select(0.0, 1.0, scale > 0.0));
  }
  let final_pass = before.y + 1.0 >= PASSES || 2.0 * row_sum(local, off) < NEAR * NEAR;
  let shift = select(SHIFT, 0.0, final_pass);
  // Pivots that are no more than rounding errors, and what stands in for them.
  let least = select(SOUND * SHIFT, TINY, final_pass);
  let instead = select(SHIFT, 1.0, final_pass);
  for (var j = 0u; j < K; j += 4u) {
    for (var l = j + (local + LANES - j % LANES) % LANES; l < K; l += LANES) {
      var a = vec4f();
      for (var r = 0u; r < 4u; r++) {
        if (j + r <= l) { a[r] = load_r((j + r) * K + l); }
        if (j + r == l) { a[r] += shift; }
      }
      for (var i = 0u; i < j; i++) {
        let at = i * K + j;
        let rows = vec4f(load_r(at), load_r(at + 1u), load_r(at + 2u), load_r(at + 3u));
        a -= rows * load_r(i * K + l);
      }
      if (l < j + 4u) {
        corner[l - j] = a;
      } else {
        for (var r = 0u; r < 4u; r++) { store_r((j + r) * K + l, a[r]); }
      }
    }
    workgroupBarrier();
    storageBarrier();
    let c1 = corner[1];
    let c2 = corner[2];
    let c3 = corner[3];
    let i0 = inverse_of(corner[0].x, least, instead);
    let r01 = c1.x * i0;
    let r02 = c2.x * i0;
    let r03 = c3.x * i0;
    let i1 = inverse_of(c1.y - r01 * r01, least, instead);
    let r12 = (c2.y - r01 * r02) * i1;
    let r13 = (c3.y - r01 * r03) * i1;
    let i2 = inverse_of(c2.z - r02 * r02 - r12 * r12, least, instead);
    let r23 = (c3.z - r02 * r03 - r12 * r13) * i2;
    let i3 = inverse_of(c3.w - r03 * r03 - r13 * r13 - r23 * r23, least, instead);
    for (var l = j + (local + LANES - j % LANES) % LANES; l < K; l += LANES) {
      var a = vec4f();
      if (l < j + 4u) {
        a = corner[l - j];
        store_pivots(l, load_pivots(l) * vec4f(i0, i1, i2, i3)[l - j]);
      } else {
        for (var r = 0u; r < 4u; r++) { a[r] = load_r((j + r) * K + l); }
      }
      let x0 = a.x * i0;
      let x1 = (a.y - r01 * x0) * i1;
      let x2 = (a.z - r02 * x0 - r12 * x1) * i2;
      let x3 = (a.w - r03 * x0 - r13 * x1 - r23 * x2) * i3;
      let x = vec4f(x0, x1, x2, x3);
      for (var r = 0u; r < 4u; r++) { store_r((j + r) * K + l, x[r]); }
    }
    workgroupBarrier();
    storageBarrier();
  }
  for (var l = local; l < K; l += LANES) {
    let length = load_pivots(K + l);
    for (var i = 0u; i < l; i++) { store_r(i * K + l, load_r(i * K + l) * length); }
  }
  if (local == 0u) {
    store_w(STATE, select(0.0, 1.0, final_pass));
    store_w(STATE + 1u, before.y + 1.0);
  }
}

fn inverse_of(pivot: f32, least: f32, instead: f32) -> f32 {
  return 1.0 / sqrt(select(instead, pivot, pivot > least));
}
