@group(0) @binding(0) var<storage, read_write> x_data: array<f32>;
fn load_x(i: u32) -> f32 { return x_data[i]; }
@group(0) @binding(1) var<storage, read_write> targets_data: array<i32>;
fn load_targets(i: u32) -> i32 { return targets_data[i]; }
@group(0) @binding(2) var<storage, read_write> rows_data: array<f32>;
fn store_rows(i: u32, v: f32) { rows_data[i] = v; }
@group(0) @binding(3) var<storage, read_write> lse_data: array<f32>;
fn store_lse(i: u32, v: f32) { lse_data[i] = v; }
alias V = f32;
const UNIT = 1u;
fn total(v: V) -> f32 { return v; }
fn highest(v: V) -> f32 { return v; }
fn pick(v: V, i: u32) -> f32 { return v; }
// 1 where i is this very element, else 0.
fn onehot(i: u32) -> V { return select(0.0, 1.0, i == 0u); }
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
// rows = lse − logit[target], 0 where target = IGNORE; lse = log Σ exp(logits), the maximum taken out first.
override ROWS: u32;
/// Units of a row.
override COLS: u32;
override IGNORE: i32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let row = row_of(group.x + group.y * groups.x, local);
  if (row >= ROWS) { return; }
  let lane = lane_of(local);
  var most = -3.4e38;
  for (var c = lane; c < COLS; c += LANES) { most = max(most, highest(load_x(row * COLS + c))); }
  let top = row_max(local, most);
  var sum = Sum();
  for (var b = lane; b < COLS; b += TIER * LANES) {
    let stop = min(b + TIER * LANES, COLS);
    var block = V();
    for (var c = b; c < stop; c += LANES) { block += exp(load_x(row * COLS + c) - V(top)); }
    add_block(&sum, block);
  }
  let ln = log(row_sum(local, total(whole_sum(sum))));
  if (lane == 0u) {
    let label = load_targets(row);
    store_lse(row, top + ln);
    if (label == IGNORE) {
      store_rows(row, 0.0);
    } else {
      let target_class = u32(label);
      let x = load_x(row * COLS + target_class / UNIT);
      // Not by way of lse, which is rounded: the loss may be far smaller.
      store_rows(row, ln + (top - pick(x, target_class % UNIT)));
    }
  }
}
