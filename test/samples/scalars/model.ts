import { type Dim, type Tensor, type Weight, add, map, mean } from 'stowage';
import {
  relu,
  silu,
  gelu,
  mish,
  leaky,
  clamp,
  hard,
  both,
  either,
  remainder,
  rounded,
  waves,
  growth,
  roots,
  steps,
  truth,
  lookedUp,
} from './functions.ts';

type N = Dim<'N', 8>;

interface Weights {
  w: Weight<[N]>;
}

export function loss(w: Weights, x: Tensor<[N]>) {
  let y = map(x, w.w, (a, b) => a * b);
  const relu_ = map(x, relu);
  y = add(y, relu_);
  const silu_ = map(x, silu);
  y = add(y, silu_);
  const gelu_ = map(x, gelu);
  y = add(y, gelu_);
  const mish_ = map(x, mish);
  y = add(y, mish_);
  const leaky_ = map(x, leaky);
  y = add(y, leaky_);
  const clamp_ = map(x, clamp);
  y = add(y, clamp_);
  const hard_ = map(x, hard);
  y = add(y, hard_);
  const both_ = map(x, both);
  y = add(y, both_);
  const either_ = map(x, either);
  y = add(y, either_);
  const remainder_ = map(x, remainder);
  y = add(y, remainder_);
  const rounded_ = map(x, rounded);
  y = add(y, rounded_);
  const waves_ = map(x, waves);
  y = add(y, waves_);
  const growth_ = map(x, growth);
  y = add(y, growth_);
  const roots_ = map(x, roots);
  y = add(y, roots_);
  const steps_ = map(x, steps);
  y = add(y, steps_);
  const truth_ = map(x, truth);
  y = add(y, truth_);
  const lookedUp_ = map(x, lookedUp);
  y = add(y, lookedUp_);
  return mean(y);
}
