// rows = lse − logit[target], 0 where target = IGNORE; lse = log Σ exp(logits), the maximum taken out first.
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
  let ln = log(row_sum(local, total(whole_sum(sum))));
  if (lane == 0u) {
    let label = load_targets(row);
    store_lse(row, top + ln);
    if (label == IGNORE) {
      store_rows(row, 0.0);
    } else {
      let target_class = u32(label);
      let x = load_x(row * COLS + target_class / UNIT);
      // Not by way of lse, which is rounded: the loss may be far smaller.
      store_rows(row, ln + (top - pick(x, target_class % UNIT)));
    }
  }
}
