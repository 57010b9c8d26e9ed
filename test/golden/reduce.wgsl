override UNITS: u32;
override PARTS: u32;
override TERMS: u32;
@group(0) @binding(0) var<storage, read_write> x0_data: array<vec4<f32>>;
fn load_x0(i: u32) -> vec4<f32> { return x0_data[i]; }
@group(0) @binding(1) var<storage, read_write> y_data: array<f32>;
fn store_y(i: u32, v: f32) { y_data[i] = v; }


alias V = vec4f;
// A sum of very many units V: blocks of TIER units, tiers of TIER blocks, and the tiers. f32 that took a whole row of a
// vocabulary one by one would lose its small terms. No compiler joins the tiers, as it may undo a compensated sum.
const TIER = 32u;
struct Sum { tier: V, rest: V, blocks: u32 }

fn add_block(sum: ptr<function, Sum>, block: V) {
  (*sum).tier += block;
  (*sum).blocks += 1u;
  if ((*sum).blocks % TIER == 0u) {
    (*sum).rest += (*sum).tier;
    (*sum).tier = V();
  }
}

fn whole_sum(sum: Sum) -> V { return sum.rest + sum.tier; }

fn value(o: u32, r: u32) -> vec4f {
  let x0 = load_x0(r);
  return x0;
}
@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let n = id.x + id.y * groups.x * 64u;
  if (n >= UNITS * PARTS) { return; }
  let o = n / PARTS;
  let part = n % PARTS;
  var sums = Sum();
  for (var b = part; b < TERMS; b += TIER * PARTS) {
    let stop = min(b + TIER * PARTS, TERMS);
    var block = value(o, b);
    for (var r = b + PARTS; r < stop; r += PARTS) { block += value(o, r); }
    add_block(&sums, block);
  }
  let sum = whole_sum(sums);
  store_y(o, ((sum.x + sum.y) + (sum.z + sum.w)));
}
