@group(0) @binding(0) var<storage, read_write> x_data: array<vec4<f32>>;
fn load_x(i: u32) -> vec4<f32> { return x_data[i]; }
@group(0) @binding(1) var<storage, read_write> normal_data: array<vec4<f32>>;
fn store_normal(i: u32, v: vec4<f32>) { normal_data[i] = v; }
@group(0) @binding(2) var<storage, read_write> rstd_data: array<f32>;
fn store_rstd(i: u32, v: f32) { rstd_data[i] = v; }
alias V = vec4f;
const UNIT = 4u;
fn total(v: V) -> f32 { return (v.x + v.y) + (v.z + v.w); }
fn highest(v: V) -> f32 { return max(max(v.x, v.y), max(v.z, v.w)); }
fn pick(v: V, i: u32) -> f32 { return v[i]; }
// A unit that is 1 at element i of it (none where i ≥ UNIT) and 0 elsewhere.
fn onehot(i: u32) -> V { return select(V(), V(1.0), vec4u(i) == vec4u(0u, 1u, 2u, 3u)); }
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

// A workgroup does a row together.
const LANES = 32u;
const WIDTH = 32u;
var<workgroup> shared_values: array<f32, LANES>;
fn row_of(group: u32, local: u32) -> u32 { return group; }
fn lane_of(local: u32) -> u32 { return local; }
fn row_sum(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) { shared_values[local] += shared_values[local + span]; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
fn row_max(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) {
      shared_values[local] = max(shared_values[local], shared_values[local + span]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
// x̂ = (x − mean) r, r = 1 / √(mean((x − mean)²) + EPS), row by row; the mean is 0 where CENTERED is. The mean comes
// first, on its own, so that nothing cancels.
override ROWS: u32;
/// Units of a row, and elements.
override COLS: u32;
override SIZE: f32;
override EPS: f32;
override CENTERED: f32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  var mean = 0.0;
  if (CENTERED > 0.0) {
    var sum = Sum();
    for (var b = lane; b < COLS; b += TIER * LANES) {
      let stop = min(b + TIER * LANES, COLS);
      var block = V();
      for (var c = b; c < stop; c += LANES) { block += load_x(row * COLS + c); }
      add_block(&sum, block);
    }
    mean = row_sum(local, total(whole_sum(sum))) / SIZE;
  }
  var squares = Sum();
  for (var b = lane; b < COLS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, COLS);
    var block = V();
    for (var c = b; c < stop; c += LANES) {
      let x = load_x(row * COLS + c) - V(mean);
      block += x * x;
    }
    add_block(&squares, block);
  }
  let r = 1.0 / sqrt(row_sum(local, total(whole_sum(squares))) / SIZE + EPS);
  if (lane == 0u) { store_rstd(row, r); }
  for (var c = lane; c < COLS; c += LANES) {
    let i = row * COLS + c;
    store_normal(i, (load_x(i) - V(mean)) * r);
  }
}
