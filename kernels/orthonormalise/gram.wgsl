// Parts of G = WᵀW on and above the diagonal: an invocation does 4 × 4 of G over a segment of W's rows.
override K: u32;
/// Tiles of the triangle, and invocations: a tile's segments follow one another.
override TILES: u32;
override COUNT: u32;
/// Units of four rows, in W and in a segment.
override UNITS: u32;
override SEGMENT: u32;
/// Units summed before they are added to the total: rounding errors grow with √n, not n.
const CHUNK = 16u;

fn start_of(r: u32) -> u32 { return r * (r + 1u) / 2u; }

fn products(a: vec4f, b: mat4x4f) -> vec4f {
  return vec4f(dot(a, b[0]), dot(a, b[1]), dot(a, b[2]), dot(a, b[3]));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= COUNT || load_state(0u) != 0u) { return; }
  let tile = i % TILES;
  let segment = i / TILES;
  // Tiles are counted along rows of a triangle: row r begins at r(r + 1)/2.
  var r = u32((sqrt(f32(8u * tile + 1u)) - 1.0) * 0.5);
  if (start_of(r) > tile) { r -= 1u; }
  if (start_of(r + 1u) <= tile) { r += 1u; }
  let top = (tile - start_of(r)) * 4u;
  let left = r * 4u;
  let end = min(UNITS, (segment + 1u) * SEGMENT);
  var s0 = vec4f(); var s1 = vec4f(); var s2 = vec4f(); var s3 = vec4f();
  for (var first = segment * SEGMENT; first < end; first += CHUNK) {
    var p0 = vec4f(); var p1 = vec4f(); var p2 = vec4f(); var p3 = vec4f();
    for (var u = first; u < min(end, first + CHUNK); u++) {
      let b = mat4x4f(
        load_w(left * UNITS + u),
        load_w((left + 1u) * UNITS + u),
        load_w((left + 2u) * UNITS + u),
        load_w((left + 3u) * UNITS + u),
      );
      p0 += products(load_w(top * UNITS + u), b);
      p1 += products(load_w((top + 1u) * UNITS + u), b);
      p2 += products(load_w((top + 2u) * UNITS + u), b);
      p3 += products(load_w((top + 3u) * UNITS + u), b);
    }
    s0 += p0; s1 += p1; s2 += p2; s3 += p3;
  }
  let at = (segment * K * K + top * K + left) / 4u;
  store_part(at, s0);
  store_part(at + K / 4u, s1);
  store_part(at + K / 2u, s2);
  store_part(at + 3u * K / 4u, s3);
}
