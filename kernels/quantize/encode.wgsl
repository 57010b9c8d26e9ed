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
  var sum: array<V, UNITS>; // clip
  var energy: array<V, UNITS>; // clip
  var count = V(); // clip
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
    count += select(V(), V(1.0), counts); // clip
    var codes = 0u;
    for (var u = 0u; u < UNITS; u++) {
      if (!WHOLE && first + u >= COLS) { break; }
      let at = row * COLS + first + u;
      let x = load_x(at);
      bad |= not_finite(x);
      low[u] = min(low[u], select(V(LARGEST), x, counts));
      high[u] = max(high[u], select(V(-LARGEST), x, counts));
      let kept = select(V(), x, counts); // clip
      sum[u] += kept; // clip
      energy[u] += kept * kept; // clip
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
    if (first + u < COLS) { put_sums(part, first + u, sum[u], energy[u]); } // clip
  }
  if (word == 0u) { put_count(part, count); } // clip
}
