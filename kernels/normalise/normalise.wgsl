// x̂ = (x − mean) r, r = 1 / √(mean((x − mean)²) + EPS), row by row; the mean is 0 where CENTERED is. The mean comes
// first, on its own, so that nothing cancels.
override ROWS: u32;
/// Units of a row, and elements.
override COLS: u32;
override SIZE: f32;
override EPS: f32;
override CENTERED: f32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  var mean = 0.0;
  if (CENTERED > 0.0) {
    var sum = Sum();
    for (var b = lane; b < COLS; b += TIER * LANES) {
      let stop = min(b + TIER * LANES, COLS);
      var block = V();
      for (var c = b; c < stop; c += LANES) { block += load_x(row * COLS + c); }
      add_block(&sum, block);
    }
    mean = row_sum(local, total(whole_sum(sum))) / SIZE;
  }
  var squares = Sum();
  for (var b = lane; b < COLS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, COLS);
    var block = V();
    for (var c = b; c < stop; c += LANES) {
      let x = load_x(row * COLS + c) - V(mean);
      block += x * x;
    }
    add_block(&squares, block);
  }
  let r = 1.0 / sqrt(row_sum(local, total(whole_sum(squares))) / SIZE + EPS);
  if (lane == 0u) { store_rstd(row, r); }
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    store_normal(i, (load_x(i) - V(mean)) * r);
  }
}
