// Every pair (a, b) of a head turns by its position's angle: (a c − b s, a s + b c); SIGN −1 turns back.
override UNITS: u32;
/// Units of pairs in a head.
override HALF: u32;
/// Heads between one position and the next: 1, or all of them where tokens come first.
override INNER: u32;
override T: u32;
override SIGN: f32;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * 64u;
  if (i >= UNITS) { return; }
  let head = i / HALF;
  let j = i % HALF;
  let angle = head / INNER % T * HALF + j;
  let c = cosines(angle);
  let s = sines(angle) * SIGN;
  let a = first(head, j);
  let b = second(head, j);
  put_pair(head, j, a * c - b * s, a * s + b * c);
}
