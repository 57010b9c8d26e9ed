// dx = r (g − mean(g) − x̂ mean(g x̂)), where g is the cotangent of x̂; mean(g) is 0 where CENTERED is.
override ROWS: u32;
/// Units of a row, and elements.
override COLS: u32;
override SIZE: f32;
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
  var gradients = Sum();
  var products = Sum();
  for (var b = lane; b < COLS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, COLS);
    var plain = V();
    var weighted = V();
    for (var c = b; c < stop; c += LANES) {
      let i = row * COLS + c;
      let g = load_g(i);
      plain += g;
      weighted += g * load_normal(i);
    }
    add_block(&gradients, plain);
    add_block(&products, weighted);
  }
  var mean = 0.0;
  if (CENTERED > 0.0) { mean = row_sum(local, total(whole_sum(gradients))) / SIZE; }
  let along = row_sum(local, total(whole_sum(products))) / SIZE;
  let r = load_rstd(row);
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    store_dx(i, (load_g(i) - V(mean) - load_normal(i) * along) * r);
  }
}
