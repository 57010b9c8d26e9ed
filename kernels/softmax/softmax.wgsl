// y = exp(x − max) / Σ exp(x − max) over each row.
override ROWS: u32;
/// Units of a row.
override COLS: u32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  var most = -3.4e38;
  for (var c = lane; c < COLS; c += LANES) { most = max(most, highest(load_x(row * COLS + c))); }
  let top = row_max(local, most);
  var sum = Sum();
  for (var b = lane; b < COLS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, COLS);
    var block = V();
    for (var c = b; c < stop; c += LANES) { block += exp(load_x(row * COLS + c) - V(top)); }
    add_block(&sum, block);
  }
  let scale = 1.0 / row_sum(local, total(whole_sum(sum)));
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    store_y(i, exp(load_x(i) - V(top)) * scale);
  }
}
