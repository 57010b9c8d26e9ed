// Least, greatest and sum of squares of each channel, over a share of the rows: part p takes the rows p, p + PARTS, …
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override PARTS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= COLS * PARTS || running()) { return; }
  let c = i % COLS;
  let part = i / COLS;
  var low = V(LARGEST);
  var high = V(-LARGEST);
  var energy = V();
  var sum = V(); // clip
  var count = V(); // clip
  for (var row = part; row < ROWS; row += PARTS) {
    if (!is_real(row)) { continue; }
    let x = load_x(row * COLS + c);
    low = min(low, x);
    high = max(high, x);
    energy += x * x;
    sum += x; // clip
    count += V(1.0); // clip
  }
  store_part(i, low);
  store_part(COLS * PARTS + i, high);
  if (ENERGY) { store_part(2u * COLS * PARTS + i, energy); }
  store_part(3u * COLS * PARTS + i, sum); // clip
  if (c == 0u) { store_part(4u * COLS * PARTS + part, count); } // clip
}
