/// Of the extremes what lies within CLIP standard deviations of the mean. A variance that drowns in the rounding of its
/// sums says nothing, and neither does a batch of nothing but padding.
fn clipped(range: Range, c: u32) -> Range {
  var count = V();
  var sum = V();
  var energy = V();
  for (var part = 0u; part < PARTS; part++) {
    energy += load_part((2u * PARTS + part) * COLS + c);
    sum += load_part((3u * PARTS + part) * COLS + c);
    count += load_part(4u * PARTS * COLS + part * COUNT_STEP);
  }
  let some = max(count, V(1.0));
  let mean = sum / some;
  let variance = energy / some - mean * mean;
  let reach = CLIP * sqrt(max(variance, V()));
  let clips = variance > NARROW * mean * mean;
  return Range(
    select(range.low, max(range.low, mean - reach), clips),
    select(range.high, min(range.high, mean + reach), clips),
  );
}
