// What the gradient needs of each query: stats[0] = lse, stats[1] = δ = Σ do ⊙ o.
override QUERIES: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= QUERIES) { return; }
  let head = n / T;
  let row = query_row(head / H, head % H, n % T);
  // In the order in which do vᵀ is added up, so that the two cancel exactly where a query sees one key.
  var sum = 0.0;
  var sums = vec4f();
  for (var c = 0u; c < VECTORS; c++) {
    let o = vector_o(row, c);
    let d = vector_do(row, c);
    sum = fma(o.w, d.w, fma(o.z, d.z, fma(o.y, d.y, fma(o.x, d.x, sum))));
    sums = fma(o, d, sums);
  }
  store_stats(n, load_lse(n));
  store_stats(QUERIES + n, select(sums.x + sums.y + sums.z + sums.w, sum, STRAIGHT));
}
