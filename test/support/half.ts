/** Rounds to the nearest number that f16 can hold, ties to even; beyond 65504 by half a step, infinity. */
export function roundToHalf(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(x))), -14);
  const step = 2 ** (exponent - 10);
  const steps = x / step;
  const below = Math.floor(steps);
  const rest = steps - below;
  const up = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
  const y = (up ? below + 1 : below) * step;
  return Math.abs(y) >= 65520 ? Math.sign(y) * Infinity : y;
}
