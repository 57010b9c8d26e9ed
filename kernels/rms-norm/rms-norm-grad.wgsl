// dx = r (g − x̂ mean(g x̂)), where g = dy ⊙ w, x̂ = x r, r = 1 / √(mean(x²) + EPS).
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
  var squares = 0.0;
  var products = 0.0;
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    let x = load_x(i);
    squares += total(x * x);
    products += total(x * load_dy(i) * weight(c));
  }
  let r = 1.0 / sqrt(row_sum(local, squares) / SIZE + EPS);
  let mean = row_sum(local, products) / SIZE * r;
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    store_dx(i, (load_dy(i) * weight(c) - load_x(i) * (r * mean)) * r);
  }
}
