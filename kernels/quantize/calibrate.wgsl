// Merges a calibration batch into the state.
/// Units of a row.
override COLS: u32;
override PARTS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let c = id.x + id.y * groups.x * 64u;
  if (c >= COLS || running()) { return; }
  let range = range_of(c);
  var energy = V();
  for (var part = 0u; part < PARTS; part++) { energy += load_part((2u * PARTS + part) * COLS + c); }
  if (load_batch(0u) == 0u) {
    store_state(c, range.low);
    store_state(COLS + c, range.high);
    store_state(2u * COLS + c, energy);
  } else {
    store_state(c, min(load_state(c), range.low));
    store_state(COLS + c, max(load_state(COLS + c), range.high));
    store_state(2u * COLS + c, load_state(2u * COLS + c) + energy);
  }
  if (!CHOOSES) { store_state(3u * COLS + c, V(-1.0)); }
}
