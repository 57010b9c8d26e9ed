// Random numbers by counter: kernels/random.ts, bit for bit.
fn hash(value: u32) -> u32 {
  var x = value;
  x ^= x >> 16u;
  x *= 0x7feb352du;
  x ^= x >> 15u;
  x *= 0x846ca68bu;
  return x ^ (x >> 16u);
}

fn random_bits(seed: u32, salt: u32, counter: u32) -> u32 {
  let key = hash(hash(seed + 0x9e3779b9u) ^ salt);
  return hash(key + counter * 0x9e3779b9u);
}

fn uniform01(seed: u32, salt: u32, counter: u32) -> f32 {
  return f32(random_bits(seed, salt, counter) >> 8u) * 0x1p-24;
}
