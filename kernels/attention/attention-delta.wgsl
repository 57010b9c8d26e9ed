// What the gradient needs of each query: stats[0] = lse, stats[1] = δ = Σ do ⊙ o.
override QUERIES: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= QUERIES) { return; }
  let head = n / T;
  let row = query_row(head / H, head % H, n % T);
  var sum = vec4f();
  for (var c = 0u; c < VECTORS; c++) { sum = fma(vector_o(row, c), vector_do(row, c), sum); }
  store_stats(n, load_lse(n));
  store_stats(QUERIES + n, sum.x + sum.y + sum.z + sum.w);
}
