// The range of each column from those of its parts: minimum and step.
/// Units of a row.
override COLS: u32;
override PARTS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let c = id.x + id.y * groups.x * 64u;
  if (c >= COLS) { return; }
  var low = load_part(c);
  var high = load_part(PARTS * COLS + c);
  for (var part = 1u; part < PARTS; part++) {
    low = min(low, load_part(part * COLS + c));
    high = max(high, load_part((PARTS + part) * COLS + c));
  }
  put_range(c, low, high);
}
