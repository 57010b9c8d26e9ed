// Columns of q: orthonormal, same span as the columns of y, by Gram-Schmidt done twice. A column that depends on the
// ones before is replaced by the first unit vector that does not. One workgroup; each invocation keeps its own rows,
// so that nothing but sums passes between invocations.
override N: u32;
override K: u32;

/// Takes the columns before j out of column j, twice, and gives the length that is left.
fn reduce_against(local: u32, j: u32) -> f32 {
  for (var turn = 0u; turn < 2u; turn++) {
    for (var p = 0u; p < j; p++) {
      var dot = 0.0;
      for (var i = local; i < N; i += LANES) { dot += load_q(i * K + p) * load_q(i * K + j); }
      let part = row_sum(local, dot);
      for (var i = local; i < N; i += LANES) {
        store_q(i * K + j, load_q(i * K + j) - part * load_q(i * K + p));
      }
    }
  }
  return length_of(local, j);
}

fn length_of(local: u32, j: u32) -> f32 {
  var squares = 0.0;
  for (var i = local; i < N; i += LANES) {
    let x = load_q(i * K + j);
    squares += x * x;
  }
  return sqrt(row_sum(local, squares));
}

@compute @workgroup_size(WIDTH)
fn main(@builtin(local_invocation_index) local: u32) {
  for (var j = 0u; j < K; j++) {
    var length = 1.0;
    for (var attempt = 0u; attempt <= N; attempt++) {
      // Of N unit vectors one at least keeps a length of 1 / √N outside a space of fewer dimensions.
      var enough = 0.5 / sqrt(f32(N));
      if (attempt == 0u) {
        // Scaled by its largest element: squares of tiny or huge columns stay in range.
        var most = 0.0;
        for (var i = local; i < N; i += LANES) { most = max(most, abs(load_y(i * K + j))); }
        let top = row_max(local, most);
        let scale = select(0.0, 1.0 / top, top > 1e-30);
        for (var i = local; i < N; i += LANES) { store_q(i * K + j, load_y(i * K + j) * scale); }
        enough = 1e-6 * length_of(local, j);
      } else {
        for (var i = local; i < N; i += LANES) {
          store_q(i * K + j, select(0.0, 1.0, i + 1u == attempt));
        }
      }
      length = reduce_against(local, j);
      if (length > enough) { break; }
    }
    let r = 1.0 / length;
    for (var i = local; i < N; i += LANES) { store_q(i * K + j, load_q(i * K + j) * r); }
  }
}
