// Marks the EXACT channels of the most energy; of equals, the first.
override C: u32;
override EXACT: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let c = id.x + id.y * groups.x * 64u;
  if (c >= C || running()) { return; }
  let own = load_state(2u * C + c);
  var before = 0u;
  for (var other = 0u; other < C && before < EXACT; other++) {
    let energy = load_state(2u * C + other);
    if (energy > own || (energy == own && other < c)) { before += 1u; }
  }
  store_notes(c, select(0u, 1u, before < EXACT));
}
