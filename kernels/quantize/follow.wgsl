// After calibration the state's ranges follow the batch: they widen at once and close in slowly.
/// Units of a row.
override COLS: u32;
override PARTS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let c = id.x + id.y * groups.x * 64u;
  if (c >= COLS || !running()) { return; }
  let seen = range_of(c);
  // A batch of nothing but padding says nothing.
  let none = seen.low > seen.high;
  let low = load_state(c);
  let high = load_state(COLS + c);
  let lower = select(low + SHRINK * (seen.low - low), seen.low, seen.low < low);
  let higher = select(high + SHRINK * (seen.high - high), seen.high, seen.high > high);
  store_state(c, select(lower, low, none));
  store_state(COLS + c, select(higher, high, none));
}
