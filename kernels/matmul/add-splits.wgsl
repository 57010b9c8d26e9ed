// y = Σ over splits of the partial products, in order, so that the sum is the same on every run.
override UNITS: u32;
override SPLITS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  var sum = load_part(i);
  for (var s = 1u; s < SPLITS; s++) { sum += load_part(s * UNITS + i); }
  finish_y(i, sum);
}
