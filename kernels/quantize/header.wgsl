// The header: scale and least of each channel as f16, or the slot of one that is held exactly.
override COLS: u32;
/// The greatest code.
override MOST: f32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let c = id.x + id.y * groups.x * 64u;
  if (c >= COLS) { return; }
  let slot = slot_of(c);
  if (slot >= 0) {
    store_y(c, (u32(slot) << 16u) | 0x8000u);
    return;
  }
  let range = range_of(c);
  let scale = f16_bits((range.high - range.low) / MOST) & 0x7fffu;
  let least = f16_bits(range.low);
  if (scale >= 0x7c00u || (least & 0x7fffu) >= 0x7c00u) { report(); }
  store_y(c, (least << 16u) | scale);
}
