// dtable[v] = Σ dy[n] over the tokens n with id v: the first of them walks the string of the others, in order.
override N: u32;
/// Units of a row.
override COLS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  let n = i / COLS;
  if (n >= N) { return; }
  if (load_links(N + n) == 0u) { return; }
  let c = i % COLS;
  var sum = Sum();
  for (var m = n; m < N;) {
    var block = V();
    for (var k = 0u; k < TIER && m < N; k++) {
      block += load_dy(m * COLS + c);
      m = load_links(m);
    }
    add_block(&sum, block);
  }
  store_dtable(u32(load_ids(n)) * COLS + c, whole_sum(sum));
}
