@group(0) @binding(0) var<storage, read_write> x_data: array<vec4<f32>>;
fn load_x(i: u32) -> vec4<f32> { return x_data[i]; }
@group(0) @binding(1) var<storage, read_write> real_data: array<i32>;
fn load_real(i: u32) -> i32 { return real_data[i]; }
@group(0) @binding(2) var<storage, read_write> faults_data: array<u32>;
fn store_faults(i: u32, v: u32) { faults_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> y_data: array<u32>;
fn load_y(i: u32) -> u32 { return y_data[i]; }
fn store_y(i: u32, v: u32) { y_data[i] = v; }
@group(1) @binding(0) var<uniform> parameters: vec4u;
alias V = vec4f;
const UNIT = 4u;
fn total(v: V) -> f32 { return (v.x + v.y) + (v.z + v.w); }
fn highest(v: V) -> f32 { return max(max(v.x, v.y), max(v.z, v.w)); }
fn pick(v: V, i: u32) -> f32 { return v[i]; }
// A unit that is 1 at element i of it (none where i ≥ UNIT) and 0 elsewhere.
fn onehot(i: u32) -> V { return select(V(), V(1.0), vec4u(i) == vec4u(0u, 1u, 2u, 3u)); }
fn running() -> bool { return false; }
const LARGEST = 0x1.fffffep+127f;
fn is_real(row: u32) -> bool { return load_real(row) != 0; }
const BITS = 8u;
const MOST = 255.0;
const CODES_AT = 24u;
const WHOLE = true;
fn packed(codes: V) -> u32 {
  let c = vec4u(codes);
  return c.x | (c[1] << 8u) | (c[2] << 16u) | (c[3] << 24u);
}
fn report() { store_faults(0u, parameters.x); }
fn field(c: u32) -> vec2f {
  let word = load_y(c);
  return select(unpack2x16float(word), vec2f(), (word & 0x8000u) != 0u);
}
fn scale_of(c: u32) -> V { return V(field(c * 4u + 0u).x, field(c * 4u + 1u).x, field(c * 4u + 2u).x, field(c * 4u + 3u).x); }
fn least_of(c: u32) -> V { return V(field(c * 4u + 0u).y, field(c * 4u + 1u).y, field(c * 4u + 2u).y, field(c * 4u + 3u).y); }
fn not_finite(x: V) -> bool { return any((bitcast<vec4u>(x) & vec4u(0x7f800000u)) == vec4u(0x7f800000u)); }
fn rounding(at: u32) -> V { return V(0.5); }
fn put_part(part: u32, c: u32, low: V, high: V) {}
fn copy_exact(i: u32) {}
// The codes. An invocation makes one word of a row, for a share of the rows: part p takes the rows p, p + PARTS, …; on
// the way it sees how far its channels go. Further workgroups copy what is held exactly.
override ROWS: u32;
/// Units of a row, and its words.
override COLS: u32;
override ROW_WORDS: u32;
override PARTS: u32;
/// Workgroups that make codes.
override CODING: u32;
const UNITS = 32u / (BITS * UNIT);

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) id: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let group = id.x + id.y * groups.x;
  if (group >= CODING) {
    copy_exact((group - CODING) * 64u + local);
    return;
  }
  let i = group * 64u + local;
  if (i >= ROW_WORDS * PARTS) { return; }
  let word = i % ROW_WORDS;
  let part = i / ROW_WORDS;
  let first = word * UNITS;
  var scale: array<V, UNITS>;
  var least: array<V, UNITS>;
  var low: array<V, UNITS>;
  var high: array<V, UNITS>;
  for (var u = 0u; u < UNITS; u++) {
    let c = min(first + u, COLS - 1u);
    scale[u] = scale_of(c);
    least[u] = least_of(c);
    low[u] = V(LARGEST);
    high[u] = V(-LARGEST);
  }
  var bad = false;
  for (var row = part; row < ROWS; row += PARTS) {
    let counts = is_real(row);
    var codes = 0u;
    for (var u = 0u; u < UNITS; u++) {
      if (!WHOLE && first + u >= COLS) { break; }
      let at = row * COLS + first + u;
      let x = load_x(at);
      bad |= not_finite(x);
      low[u] = min(low[u], select(V(LARGEST), x, counts));
      high[u] = max(high[u], select(V(-LARGEST), x, counts));
      // No step: code 0, whatever x is.
      let none = scale[u] == V();
      let steps = floor((x - least[u]) / select(scale[u], V(1.0), none) + rounding(at));
      codes |= packed(clamp(select(steps, V(), none), V(), V(MOST))) << (u * UNIT * BITS);
    }
    store_y(CODES_AT + row * ROW_WORDS + word, codes);
  }
  if (bad) { report(); }
  for (var u = 0u; u < UNITS; u++) {
    if (first + u < COLS) { put_part(part, first + u, low[u], high[u]); }
  }
}
