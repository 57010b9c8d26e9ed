@group(0) @binding(0) var<storage, read_write> q_data: array<vec4<f32>>;
fn load_q(i: u32) -> vec4<f32> { return q_data[i]; }
@group(0) @binding(1) var<storage, read_write> k_data: array<vec4<f32>>;
fn load_k(i: u32) -> vec4<f32> { return k_data[i]; }
@group(0) @binding(2) var<storage, read_write> v_data: array<vec4<f32>>;
fn load_v(i: u32) -> vec4<f32> { return v_data[i]; }
@group(0) @binding(3) var<storage, read_write> do_data: array<vec4<f32>>;
fn load_do(i: u32) -> vec4<f32> { return do_data[i]; }
@group(0) @binding(4) var<storage, read_write> stats_data: array<f32>;
fn load_stats(i: u32) -> f32 { return stats_data[i]; }
@group(0) @binding(5) var<storage, read_write> dq_data: array<vec4<f32>>;
fn store_dq(i: u32, v: vec4<f32>) { dq_data[i] = v; }
fn vector_q(row: u32, c: u32) -> vec4f {
  return load_q(row * VECTORS + c);
}
fn vector_k(row: u32, c: u32) -> vec4f {
  return load_k(row * VECTORS + c);
}
fn vector_v(row: u32, c: u32) -> vec4f {
  return load_v(row * VECTORS + c);
}
fn vector_do(row: u32, c: u32) -> vec4f {
  return load_do(row * VECTORS + c);
}
fn put_dq(row: u32, c: u32, v: vec4f) {
  if (c < VECTORS) { store_dq(row * VECTORS + c, v); }
}

const H = 3u;
const G = 1u;
const T = 16u;
const S = 16u;
const HEAD = 8u;
/// Vectors of four in a head.
const VECTORS = 2u;
fn query_row(batch: u32, head: u32, t: u32) -> u32 { return (batch * H + head) * T + t; }
fn key_row(batch: u32, head: u32, s: u32) -> u32 { return (batch * G + head) * S + s; }
// Query t sees the keys from first_key to before end_key.
fn first_key(batch: u32, t: u32) -> u32 { return 0u; }
fn end_key(t: u32) -> u32 { return min(t + 1u, S); }
// The first query that may see key s.
fn first_query(s: u32) -> u32 { return s; }


const WIDTH = 256u;
/// Invocations that share a row, and rows of a workgroup.
const SPLIT = 1u;
const ROWS = 256u;
/// Vectors of a row that an invocation has, and of a whole row, filled up with zeros.
const OWN = 2u;
const PADDED = 2u;
/// Streamed rows at a time.
const BLOCK = 16u;
var<private> parts: array<f32, 32>;
fn put_part(local: u32, j: u32, v: f32) { parts[j] = v; }
fn meet() {}
fn whole(local: u32, j: u32) -> f32 { return parts[j]; }

fn first_key_of_tile(local: u32, batch: u32, t0: u32) -> u32 { return 0u; }

fn streamed_row(batch: u32, head: u32, i: u32) -> u32 {
  return key_row(batch, head, min(i, S - 1u));
}
var<workgroup> block_k: array<vec4f, BLOCK * PADDED>;
var<workgroup> block_v: array<vec4f, BLOCK * PADDED>;
fn stage(local: u32, batch: u32, head: u32, begin: u32) {
  workgroupBarrier();
  for (var i = local; i < BLOCK * PADDED; i += WIDTH) {
    let row = streamed_row(batch, head, begin + i / PADDED);
    block_k[i] = vector_k(row, i % PADDED);
    block_v[i] = vector_v(row, i % PADDED);
  }
  workgroupBarrier();
}
fn streamed_k(row: u32, j: u32, c: u32) -> vec4f { return block_k[j * PADDED + c]; }
fn streamed_v(row: u32, j: u32, c: u32) -> vec4f { return block_v[j * PADDED + c]; }

// dq = SCALE dS k, where dS = P ⊙ (do vᵀ − δ), P = exp(SCALE q kᵀ − lse). Shared out as in attention.wgsl.
override TILES: u32;
/// Tiles of queries in a head.
override TILES_T: u32;
override QUERIES: u32;
override SCALE: f32;

@compute @workgroup_size(WIDTH)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let tile = group.x + group.y * groups.x;
  if (tile >= TILES) { return; }
  let head = tile / TILES_T;
  let batch = head / H;
  let key_head = head % H * G / H;
  let t0 = tile % TILES_T * ROWS;
  let t = t0 + local / SPLIT;
  let known = min(t, T - 1u);
  let part = local % SPLIT;
  let row = query_row(batch, head % H, known);
  let first = first_key(batch, known);
  let end = end_key(t);
  let lse = load_stats(head * T + known);
  let delta = load_stats(QUERIES + head * T + known);
  var q: array<vec4f, OWN>;
  var d: array<vec4f, OWN>;
  var dq: array<vec4f, OWN>;
  for (var i = 0u; i < OWN; i++) {
    q[i] = vector_q(row, part + i * SPLIT) * SCALE;
    d[i] = vector_do(row, part + i * SPLIT);
    dq[i] = vec4f();
  }
  let tile_end = end_key(min(t0 + ROWS, T) - 1u);
  for (var s = first_key_of_tile(local, batch, t0); s < tile_end; s += BLOCK) {
    stage(local, batch, key_head, s);
    for (var j = 0u; j < BLOCK; j++) {
      let key = streamed_row(batch, key_head, s + j);
      var score = vec4f();
      var dp = vec4f();
      for (var i = 0u; i < OWN; i++) {
        score = fma(q[i], streamed_k(key, j, part + i * SPLIT), score);
        dp = fma(d[i], streamed_v(key, j, part + i * SPLIT), dp);
      }
      put_part(local, j, score.x + score.y + score.z + score.w);
      put_part(local, BLOCK + j, dp.x + dp.y + dp.z + dp.w);
    }
    meet();
    for (var j = 0u; j < BLOCK; j++) {
      let seen = s + j >= first && s + j < end;
      let p = select(0.0, exp(whole(local, j) - lse), seen);
      let ds = select(0.0, p * (whole(local, BLOCK + j) - delta) * SCALE, seen);
      let key = streamed_row(batch, key_head, s + j);
      for (var i = 0u; i < OWN; i++) {
        dq[i] = fma(vec4f(ds), streamed_k(key, j, part + i * SPLIT), dq[i]);
      }
    }
  }
  if (t >= T) { return; }
  for (var i = 0u; i < OWN; i++) { put_dq(row, part + i * SPLIT, dq[i]); }
}
