// Copies a box of units, element by element, from where the source has it to where the target wants it.
override UNITS: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i < UNITS) { store_y(target_of(i), load_x(source_of(i))); }
}
