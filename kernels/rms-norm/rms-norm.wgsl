// y = x · r · w, r = 1 / √(mean(x²) + EPS), row by row.
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
  for (var c = lane; c < COLS; c += LANES) {
    let x = load_x(row * COLS + c);
    squares += total(x * x);
  }
  let r = 1.0 / sqrt(row_sum(local, squares) / SIZE + EPS);
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    store_y(i, load_x(i) * r * weight(c));
  }
}
