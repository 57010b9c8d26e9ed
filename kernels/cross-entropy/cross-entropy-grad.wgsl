// dlogits = (exp(logits − lse) − onehot(target)) drows, 0 where target = IGNORE.
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override IGNORE: i32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  let label = load_targets(row);
  if (label == IGNORE) {
    for (var c = lane; c < COLS; c += LANES) { store_dx(row * COLS + c, V()); }
    return;
  }
  let target_class = u32(label);
  let lse = load_lse(row);
  let drow = load_drows(row);
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    // Below the unit's first element this wraps round, far beyond UNIT.
    let p = exp(logit(i) - V(lse)) - onehot(target_class - c * UNIT);
    store_dx(i, p * drow);
  }
}
