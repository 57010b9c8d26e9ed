// dx = r (g − mean(g) − x̂ mean(g x̂)), where g = dy ⊙ w, x̂ = (x − mean) r.
override ROWS: u32;
/// Units of a row, and elements.
override COLS: u32;
override SIZE: f32;
override EPS: f32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  var sum = 0.0;
  for (var c = lane; c < COLS; c += LANES) { sum += total(load_x(row * COLS + c)); }
  let mean = row_sum(local, sum) / SIZE;
  var squares = 0.0;
  var gradients = 0.0;
  var products = 0.0;
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    let x = load_x(i) - V(mean);
    let g = load_dy(i) * weight(c);
    squares += total(x * x);
    gradients += total(g);
    products += total(g * x);
  }
  let r = 1.0 / sqrt(row_sum(local, squares) / SIZE + EPS);
  let mean_g = row_sum(local, gradients) / SIZE;
  let mean_gx = row_sum(local, products) / SIZE * r;
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    let x = (load_x(i) - V(mean)) * r;
    store_dx(i, (load_dy(i) * weight(c) - V(mean_g) - x * mean_gx) * r);
  }
}
