// Smallest and largest of each column over a share of the rows: part p takes the rows p, p + PARTS, …
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override PARTS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= COLS * PARTS) { return; }
  let c = i % COLS;
  let part = i / COLS;
  var low = load_x(part * COLS + c);
  var high = low;
  for (var row = part + PARTS; row < ROWS; row += PARTS) {
    let x = load_x(row * COLS + c);
    low = min(low, x);
    high = max(high, x);
  }
  put_part(part, c, low, high);
}
