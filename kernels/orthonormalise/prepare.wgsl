// W from y: columns of length 1, numbers that are not finite as 0, and noise; padding is zero. A workgroup does a column.
// Sets the state and the count of passes to 0. `copy` is W again, for products may not bind one range twice.
override N: u32;
/// Rows of W with its padding, and of a segment; columns of y, and of W.
override ROWS: u32;
override SEGMENT: u32;
override K: u32;
override COLUMNS: u32;
override NOISE: f32;
override TINY: f32;

fn finite(x: f32) -> bool { return (bitcast<u32>(x) & 0x7f800000u) != 0x7f800000u; }

/// A number in [−½, ½) for a counter.
fn random(counter: u32) -> f32 {
  var x = counter * 0x9e3779b9u;
  x ^= x >> 16u;
  x *= 0x7feb352du;
  x ^= x >> 15u;
  x *= 0x846ca68bu;
  x ^= x >> 16u;
  return f32(x >> 8u) * 0x1p-24 - 0.5;
}

fn place(row: u32, column: u32) -> u32 {
  return (row / SEGMENT * COLUMNS + column) * SEGMENT + row % SEGMENT;
}

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let column = group.x + group.y * groups.x;
  if (column >= COLUMNS) { return; }
  if (column == 0u && local == 0u) {
    store_w(ROWS * COLUMNS, 0.0);
    store_w(ROWS * COLUMNS + 1u, 0.0);
  }
  let inside = select(0u, N, column < K);
  var bad = false;
  var top = 0.0;
  for (var i = local; i < ROWS; i += LANES) {
    var v = 0.0;
    if (i < inside) {
      v = load_y(i * K + column);
      if (!finite(v)) {
        v = 0.0;
        bad = true;
      }
    }
    store_w(place(i, column), v);
    top = max(top, abs(v));
  }
  if (bad) { report(); }
  let most = row_max(local, top);
  // By quarters, so that the largest number's reciprocal is a normal one.
  let divisor = 0.25 * max(most, TINY);
  var squares = 0.0;
  for (var i = local; i < inside; i += LANES) {
    let v = load_w(place(i, column)) * 0.25 / divisor;
    squares += v * v;
  }
  let sum = row_sum(local, squares);
  let scale = select(0.0, 1.0 / sqrt(sum), most > TINY);
  for (var i = local; i < inside; i += LANES) {
    let v = load_w(place(i, column)) * 0.25 / divisor * scale;
    store_w(place(i, column), v + NOISE * random(column * ROWS + i));
  }
  for (var i = local; i < ROWS; i += LANES) {
    store_copy(place(i, column), load_w(place(i, column)));
  }
}
