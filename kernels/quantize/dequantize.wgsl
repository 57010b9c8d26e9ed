// x = code · step + min
override UNITS: u32;
/// Units of a row, and words.
override COLS: u32;
override ROW_WORDS: u32;
override BITS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  let c = i % COLS;
  // A unit never crosses a word: four codes are at most 32 bits, and begin at a multiple of four.
  let bit = c * UNIT * BITS;
  let word = load_codes(i / COLS * ROW_WORDS + bit / 32u);
  store_x(i, codes_at(word, bit % 32u, BITS) * load_range(COLS + c) + load_range(c));
}
