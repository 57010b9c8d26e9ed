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
