// Over the scores of a block of queries, [batch · head, BLOCK_T, S]: P = softmax(SCALE scores) over the keys that each
// query sees, 0 elsewhere, in place; and lse.
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override SCALE: f32;
const LOWEST = -3.0e38;

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
  var most = LOWEST;
  for (var c = 0u; c < cols; c++) {
    most = max(most, highest(select(V(LOWEST), load_p(row * COLS + c) * SCALE, seen(c, first, end))));
  }
  var sums = Sum();
  for (var b = 0u; b < cols; b += TIER) {
    let stop = min(b + TIER, cols);
    var block = V();
    for (var c = b; c < stop; c++) {
      let score = select(V(LOWEST), load_p(row * COLS + c) * SCALE, seen(c, first, end));
      block += exp(score - V(most));
    }
    add_block(&sums, block);
  }
  let sum = total(whole_sum(sums));
  let scale = 1.0 / sum;
  for (var c = 0u; c < cols; c++) {
    let i = row * COLS + c;
    let score = select(V(LOWEST), load_p(i) * SCALE, seen(c, first, end));
    store_p(i, exp(score - V(most)) * scale);
  }
  for (var c = cols; c < COLS; c++) { store_p(row * COLS + c, V()); }
  store_lse(head * T + t, most + log(sum));
}
