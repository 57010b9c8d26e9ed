// Strings tokens of equal id together: links[n] is the next token with the id of token n (N where there is none), and
// links[N + n] is 1 where n is the first with its id. Every vocabulary row then has one owner who adds in order.
override N: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= N) { return; }
  let own = load_ids(n);
  var next = N;
  var first = 1u;
  for (var m = 0u; m < N; m++) {
    if (load_ids(m) == own) {
      if (m < n) { first = 0u; }
      if (m > n) { next = min(next, m); }
    }
  }
  store_links(n, next);
  store_links(N + n, first);
}
