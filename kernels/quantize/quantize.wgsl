// codes[n, c] = round((x − min) / step), 0 where step is 0; a word takes its neighbours along the row, little end first.
override WORDS: u32;
/// Words of a row, and its elements.
override ROW_WORDS: u32;
override C: u32;
override BITS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= WORDS) { return; }
  let row = i / ROW_WORDS;
  let most = f32((1u << BITS) - 1u);
  let each = 32u / BITS;
  let begin = i % ROW_WORDS * each;
  var word = 0u;
  for (var j = 0u; j < each; j++) {
    let c = begin + j;
    if (c >= C) { break; }
    let step = load_range(C + c);
    let steps = floor((load_x(row * C + c) - load_range(c)) / select(1.0, step, step > 0.0) + 0.5);
    word |= u32(clamp(select(0.0, steps, step > 0.0), 0.0, most)) << (j * BITS);
  }
  store_codes(i, word);
}
