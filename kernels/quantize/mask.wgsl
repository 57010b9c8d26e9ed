// One bit an element, x > ABOVE; a header of scale 1 and least ABOVE.
override C: u32;
/// Words of all, and of a row of bits.
override WORDS: u32;
override ROW_WORDS: u32;
/// Units of a row.
override COLS: u32;
override HEADER: u32;
override ABOVE: f32;
const UNITS = 32u / UNIT;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= WORDS) { return; }
  if (i < C) {
    store_y(i, HEADER);
    return;
  }
  let row = (i - C) / ROW_WORDS;
  let first = (i - C) % ROW_WORDS * UNITS;
  var bits = 0u;
  for (var u = 0u; u < min(UNITS, COLS - first); u++) {
    let x = load_x(row * COLS + first + u);
    bits |= packed(select(V(), V(1.0), x > V(ABOVE))) << (u * UNIT);
  }
  store_y(i, bits);
}
