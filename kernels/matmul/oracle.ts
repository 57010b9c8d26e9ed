/** matmul and linear in float64: one dot product per element. */

import { type CallSite, elements } from '../kernel.ts';
import { type Inputs, at, axis, input, operand, result } from '../reading.ts';

export interface MatmulAttrs {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
}

/** y[.., M, N] = op(a)[.., M, K] · op(b)[.., K, N] + plus[.., M, N] */
export function oracleMatmul(site: CallSite<MatmulAttrs>, inputs: Inputs): Float64Array[] {
  const a = input(inputs, 0);
  const b = input(inputs, 1);
  const plus = inputs[2] ?? null;
  const { transposeA, transposeB } = site.attrs;
  const shape = result(site, 0).shape;
  const M = axis(shape, -2);
  const N = axis(shape, -1);
  const K = axis(operand(site, 0).shape, transposeA ? -2 : -1);
  const batches = elements(shape.slice(0, -2));
  const y = new Float64Array(batches * M * N);
  for (let n = 0; n < batches; n++) {
    for (let i = 0; i < M; i++) {
      for (let j = 0; j < N; j++) {
        let sum = plus ? at(plus, (n * M + i) * N + j) : 0;
        for (let k = 0; k < K; k++) {
          const left = at(a, n * M * K + (transposeA ? k * M + i : i * K + k));
          const right = at(b, n * K * N + (transposeB ? j * K + k : k * N + j));
          sum += left * right;
        }
        y[(n * M + i) * N + j] = sum;
      }
    }
  }
  return [y];
}

/** y[.., O] = x[.., I] · w[O, I]ᵀ + bias[O] */
export function oracleLinear(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const w = input(inputs, 1);
  const bias = inputs[2] ?? null;
  const O = axis(operand(site, 1).shape, 0);
  const I = axis(operand(site, 1).shape, 1);
  const rows = x.length / I;
  const y = new Float64Array(rows * O);
  for (let n = 0; n < rows; n++) {
    for (let o = 0; o < O; o++) {
      let sum = bias ? at(bias, o) : 0;
      for (let i = 0; i < I; i++) sum += at(x, n * I + i) * at(w, o * I + i);
      y[n * O + o] = sum;
    }
  }
  return [y];
}
