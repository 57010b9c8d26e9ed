// drawn[j] = permute(seed, SALT, N, j) of kernels/random.ts, bit for bit: COUNT distinct numbers below N.
override COUNT: u32;
override N: u32;
/// Bits of half an index, and their mask.
override HALF_BITS: u32;
override MASK: u32;
override SALT: u32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let j = id.x + id.y * groups.x * 64u;
  if (j >= COUNT) { return; }
  let seed = load_seed(0u);
  var x = j;
  loop {
    var left = (x >> HALF_BITS) & MASK;
    var right = x & MASK;
    for (var round = 0u; round < 4u; round++) {
      let mixed = hash(random_bits(seed, SALT, round) ^ right) & MASK;
      let next = left ^ mixed;
      left = right;
      right = next;
    }
    x = (left << HALF_BITS) | right;
    if (x < N) { break; }
  }
  store_drawn(j, x);
}
