// dk = SCALE dSᵀ q and dv = Pᵀ do, summed over the query heads of a group: each key's row is kept by SPLIT invocations
// while the queries that see it are streamed past. P and dS as in attention-dq.wgsl.
override TILES: u32;
/// Tiles of keys in a key head.
override TILES_S: u32;
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
  let batch = tile / TILES_S / G;
  let key_head = tile / TILES_S % G;
  let s0 = tile % TILES_S * ROWS;
  let s = s0 + local / SPLIT;
  let part = local % SPLIT;
  let row = key_row(batch, key_head, min(s, S - 1u));
  var k: array<vec4f, OWN>;
  var v: array<vec4f, OWN>;
  var dk: array<vec4f, OWN>;
  var dv: array<vec4f, OWN>;
  for (var i = 0u; i < OWN; i++) {
    k[i] = vector_k(row, part + i * SPLIT) * SCALE;
    v[i] = vector_v(row, part + i * SPLIT);
    dk[i] = vec4f();
    dv[i] = vec4f();
  }
  for (var h = key_head * (H / G); h < (key_head + 1u) * (H / G); h++) {
    for (var t = first_query(s0); t < T; t += BLOCK) {
      stage(local, batch, h, t);
      for (var j = 0u; j < BLOCK; j++) {
        let query = streamed_row(batch, h, t + j);
        var score = vec4f();
        var dp = vec4f();
        for (var i = 0u; i < OWN; i++) {
          score = fma(k[i], streamed_q(query, j, part + i * SPLIT), score);
          dp = fma(v[i], streamed_do(query, j, part + i * SPLIT), dp);
        }
        put_part(local, j, score.x + score.y + score.z + score.w);
        put_part(local, BLOCK + j, dp.x + dp.y + dp.z + dp.w);
      }
      meet();
      for (var j = 0u; j < BLOCK; j++) {
        let known = min(t + j, T - 1u);
        let n = (batch * H + h) * T + known;
        let seen = t + j < T && s >= first_key(batch, known) && s < end_key(known);
        let p = select(0.0, exp(whole(local, j) - load_stats(n)), seen);
        let delta = load_stats(QUERIES + n);
        let ds = select(0.0, p * (whole(local, BLOCK + j) - delta) * SCALE, seen);
        let query = streamed_row(batch, h, t + j);
        for (var i = 0u; i < OWN; i++) {
          dv[i] = fma(vec4f(p), streamed_do(query, j, part + i * SPLIT), dv[i]);
          dk[i] = fma(vec4f(ds), streamed_q(query, j, part + i * SPLIT), dk[i]);
        }
      }
    }
  }
  if (s >= S) { return; }
  for (var i = 0u; i < OWN; i++) {
    put_dk(row, part + i * SPLIT, dk[i]);
    put_dv(row, part + i * SPLIT, dv[i]);
  }
}
