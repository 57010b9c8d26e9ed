/** Two linears of one width, so that one of them passes a cotangent on: what an adapter's form costs is seen alone. */

import { type Dim, type Tensor, type Weight, finetune, linear, lora, map, mean } from 'stowage';

type N = Dim<'N', 512>;
type D = Dim<'D', 256>;

interface Weights {
  first: Weight<[D, D]>;
  second: Weight<[D, D]>;
}

export const loss = (w: Weights, x: Tensor<[N, D]>, y: Tensor<[N, D]>) =>
  mean(map(linear(linear(x, w.first), w.second), y, (a, b) => (a - b) * (a - b)));

export const recipe = finetune({ adapter: lora({ targets: ['first', 'second'] }) });
