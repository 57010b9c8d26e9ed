// Over the scores of a block of queries, [batch · head, BLOCK_T, S], and ds = do vᵀ of the same shape, both in place:
// P = exp(SCALE scores − lse), dS = SCALE P ⊙ (do vᵀ − δ) over the keys that each query sees, 0 elsewhere.
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override QUERIES: u32;
override SCALE: f32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let head = row / BLOCK_T;
  let t = block_begin() + row % BLOCK_T;
  let first = first_key(head / H, t);
  let end = end_key(t);
  let cols = (end + UNIT - 1u) / UNIT;
  let lse = load_stats(head * T + t);
  let delta = load_stats(QUERIES + head * T + t);
  for (var c = 0u; c < cols; c++) {
    let i = row * COLS + c;
    let inside = seen(c, first, end);
    let p = select(V(), exp(load_p(i) * SCALE - V(lse)), inside);
    store_p(i, p);
    store_ds(i, select(V(), p * (load_ds(i) - V(delta)) * SCALE, inside));
  }
  for (var c = cols; c < COLS; c++) {
    store_p(row * COLS + c, V());
    store_ds(row * COLS + c, V());
  }
}
