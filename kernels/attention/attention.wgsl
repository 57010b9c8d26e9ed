// o = softmax(SCALE q kᵀ) v over the visible keys, and lse = log Σ exp of the scaled scores, in flash form: a query's
// maximum, sum and o are kept up to date block by block of keys. SPLIT invocations share a query: each has the vectors
// part, part + SPLIT, … of the head.
override TILES: u32;
/// Tiles of queries in a head.
override TILES_T: u32;
override SCALE: f32;
const LOWEST = -3.0e38;

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
  let part = local % SPLIT;
  let row = query_row(batch, head % H, min(t, T - 1u));
  let first = first_key(batch, min(t, T - 1u));
  let end = end_key(t);
  var q: array<vec4f, OWN>;
  var o: array<vec4f, OWN>;
  for (var i = 0u; i < OWN; i++) {
    q[i] = vector_q(row, part + i * SPLIT) * SCALE;
    o[i] = vec4f();
  }
  var most = LOWEST;
  var sum = 0.0;
  let tile_end = end_key(min(t0 + ROWS, T) - 1u);
  for (var s = first_key_of_tile(local, batch, t0); s < tile_end; s += BLOCK) {
    stage(local, batch, key_head, s);
    for (var j = 0u; j < BLOCK; j++) {
      let key = streamed_row(batch, key_head, s + j);
      var dot4 = vec4f();
      for (var i = 0u; i < OWN; i++) { dot4 = fma(q[i], streamed_k(key, j, part + i * SPLIT), dot4); }
      put_part(local, j, dot4.x + dot4.y + dot4.z + dot4.w);
    }
    meet();
    var top = most;
    var scores: array<f32, BLOCK>;
    for (var j = 0u; j < BLOCK; j++) {
      scores[j] = select(LOWEST, whole(local, j), s + j >= first && s + j < end);
      top = max(top, scores[j]);
    }
    let shrink = exp(most - top);
    most = top;
    var block_sum = 0.0;
    for (var i = 0u; i < OWN; i++) { o[i] *= shrink; }
    for (var j = 0u; j < BLOCK; j++) {
      let p = select(0.0, exp(scores[j] - top), s + j >= first && s + j < end);
      let key = streamed_row(batch, key_head, s + j);
      block_sum += p;
      for (var i = 0u; i < OWN; i++) {
        o[i] = fma(vec4f(p), streamed_v(key, j, part + i * SPLIT), o[i]);
      }
    }
    sum = sum * shrink + block_sum;
  }
  if (t >= T) { return; }
  for (var i = 0u; i < OWN; i++) { put_o(row, part + i * SPLIT, o[i] / sum); }
  if (part == 0u) { store_lse(head * T + t, most + log(sum)); }
}
