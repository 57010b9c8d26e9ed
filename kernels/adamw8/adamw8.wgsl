// AdamW on moments in 8 bits (kernels/moments.ts), a block of 256 numbers at a time: a first walk moves the weight
// and finds the block's scales, a second makes m and v again and encodes them.
override COUNT: u32;
override BLOCKS: u32;
/// First words of m's and v's codes.
override ROOTS_AT: u32;
override MEANS_AT: u32;
override BETA1: f32;
override BETA2: f32;
/// 1 − β, as the host rounds them.
override REST1: f32;
override REST2: f32;
override EPSILON: f32;
override DECAY: f32;
override SALT: u32;
override LARGEST_ROOT: f32;
override LEAST_RATIO: f32;

const WORDS = 64u;

struct Moments {
  mean: vec4f,
  v: vec4f,
}

fn fourth(x: vec4f) -> vec4f {
  let square = x * x;
  return square * square;
}

/// The new moments of the four numbers of a word of codes; numbers after the last are 0.
fn moments_of(word: u32, root_scale: f32, ratio_scale: f32) -> Moments {
  let roots = (vec4u(load_moments(ROOTS_AT + word)) >> vec4u(0u, 8u, 16u, 24u)) & vec4u(255u);
  let means = bitcast<vec4i>(vec4u(load_moments(MEANS_AT + word)) << vec4u(24u, 16u, 8u, 0u)) >> vec4u(24u);
  let root = root_scale * fourth(vec4f(roots) * (1.0 / 255.0));
  let mean = ratio_scale * (vec4f(means) * (1.0 / 127.0)) * root;
  let g = gradient_of(word);
  return Moments(BETA1 * mean + REST1 * g, BETA2 * (root * root) + REST2 * (g * g));
}

fn draws(first: u32) -> vec4f {
  let seed = load_seed(0u);
  return vec4f(
    uniform01(seed, SALT, first),
    uniform01(seed, SALT, first + 1u),
    uniform01(seed, SALT, first + 2u),
    uniform01(seed, SALT, first + 3u),
  );
}

fn packed(codes: vec4u) -> u32 {
  let bytes = codes & vec4u(255u);
  return bytes.x | (bytes.y << 8u) | (bytes.z << 16u) | (bytes.w << 24u);
}

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let block = row_of(group.x + group.y * groups.x, local);
  if (block >= BLOCKS) { return; }
  let lane = lane_of(local);
  let end = min(WORDS, (COUNT - block * 256u + 3u) / 4u);
  let root_scale = bitcast<f32>(load_moments(block));
  let ratio_scale = bitcast<f32>(load_moments(BLOCKS + block));
  let rate = load_rate(0u);
  let step_size = rate / load_correction1(0u);
  let kept = 1.0 - rate * DECAY;
  let correction = sqrt(load_correction2(0u));

  var most_root = 0.0;
  var most_ratio = 0.0;
  for (var i = lane; i < end; i += LANES) {
    let word = block * WORDS + i;
    let now = moments_of(word, root_scale, ratio_scale);
    let root = sqrt(now.v);
    move_weight(word, kept, step_size * (now.mean / (root / correction + EPSILON)));
    let held = min(root, vec4f(LARGEST_ROOT));
    most_root = max(most_root, highest(held));
    most_ratio = max(most_ratio, highest(select(vec4f(), abs(now.mean) / held, held > vec4f())));
  }
  let next_root = row_max(local, most_root);
  let next_ratio = row_max(local, most_ratio);
  let per_root = select(0.0, 1.0 / next_root, next_root > 0.0);
  let per_ratio = select(0.0, 127.0 / next_ratio, next_ratio > LEAST_RATIO);

  for (var i = lane; i < end; i += LANES) {
    let word = block * WORDS + i;
    let now = moments_of(word, root_scale, ratio_scale);
    let held = min(sqrt(now.v), vec4f(LARGEST_ROOT));
    let part = min(held * per_root, vec4f(1.0));
    let low = min(floor(255.0 * sqrt(sqrt(part))), vec4f(255.0));
    let under = fourth(low * (1.0 / 255.0));
    let over = fourth((low + 1.0) * (1.0 / 255.0));
    let gap = over * over - under * under;
    let up = (part * part - under * under > draws(word * 4u) * gap) & (low < vec4f(255.0));
    let code = select(vec4f(), max(low + select(vec4f(), vec4f(1.0), up), vec4f(1.0)), held > vec4f());
    let root = next_root * fourth(code * (1.0 / 255.0));
    let ratio = select(vec4f(), now.mean / root, root > vec4f()) * per_ratio;
    let mean = round(clamp(ratio, vec4f(-127.0), vec4f(127.0)));
    store_moments(ROOTS_AT + word, packed(vec4u(code)));
    store_moments(MEANS_AT + word, packed(bitcast<vec4u>(vec4i(mean))));
  }
  if (lane == 0u) {
    store_moments(block, bitcast<u32>(next_root));
    store_moments(BLOCKS + block, bitcast<u32>(next_ratio));
  }
}
