/** Functions of numbers in every form that `map` takes. Plain TypeScript: the test runs them and the compiler reads them. */

export const relu = (v: number): number => (v > 0 ? v : 0);
export const silu = (v: number): number => v / (1 + Math.exp(-v));
export const gelu = (v: number): number =>
  0.5 * v * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (v + 0.044715 * v ** 3)));

/** softplus(x) = ln(1 + eˣ), kept from overflowing. */
export function mish(v: number): number {
  const softplus = Math.max(v, 0) + Math.log(1 + Math.exp(-Math.abs(v)));
  return v * Math.tanh(softplus);
}

const slope = 0.01;
export const leaky = (v: number): number => (v >= 0 ? v : slope * v);
export const clamp = (v: number): number => Math.min(Math.max(v, -1), 1);
export const hard = (v: number): number => (v < -3 ? 0 : v > 3 ? 1 : (v + 3) / 6);
export const both = (v: number): number => (v > -1 && v < 1 ? v * v : -v);
export const either = (v: number): number => (v < -1 || !(v <= 1) ? +v : 2);
export const remainder = (v: number): number => v % 0.75;
export const rounded = (v: number): number => Math.round(v) + 10 * Math.ceil(v) - 100 * Math.trunc(v);
export const waves = (v: number): number => Math.sin(v) * Math.cos(v) + Math.tan(v / 4);
export const growth = (v: number): number => Math.sinh(v) - Math.cosh(v) + Math.sign(v) * Math.E;
export const roots = (v: number): number =>
  Math.pow(Math.abs(v) + 1, 1.5) + Math.log2(v * v + 1) - Math.log10(v * v + 2);
export const steps = (v: number): number => {
  let total = 0;
  for (const k of [1, 2, 3]) total = total + v ** k / k;
  return total;
};
export const truth = (v: number): number => (v !== 0 ? 1 : 0) + (v === 0 ? 2 : 0);
const table = { low: -0.5, high: [0.5, 1.5] } as const;
export const lookedUp = (v: number): number => {
  const { low, high } = table;
  const [, top] = high;
  return v * low + top;
};
