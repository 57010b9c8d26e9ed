/** matmul and linear on wasm: both are one `product`. */

import { elements } from '../kernel.ts';
import type { CallSite, Lowering, Operand, WasmCode, WasmProfile } from '../kernel.ts';
import { product } from './wasm-product.ts';
import type { MatmulAttrs } from './oracle.ts';

const operandOf = (site: CallSite, index: number): Operand => {
  const operand = site.inputs[index];
  if (!operand) throw new Error(`internal: input ${index} is absent`);
  return operand;
};
const last = (shape: readonly number[], back: number): number => shape[shape.length - back] ?? 1;

/** y[…, M, N] = op(a)·op(b) + plus, batched over equal leading axes. */
export function wasmMatmul(site: CallSite<MatmulAttrs>, profile: WasmProfile): Lowering<WasmCode> {
  const a = operandOf(site, 0);
  const b = operandOf(site, 1);
  const { transposeA, transposeB } = site.attrs;
  const { bytes, dispatches } = product(
    {
      batch: elements(a.shape.slice(0, -2)),
      M: last(a.shape, transposeA ? 1 : 2),
      K: last(a.shape, transposeA ? 2 : 1),
      N: last(b.shape, transposeB ? 2 : 1),
      a: { ...a, view: { operand: 0 }, transposed: transposeA },
      b: { ...b, view: { operand: 1 }, transposed: transposeB },
      bias: null,
      plus: site.inputs[2] ? { operand: 2 } : null,
      y: { operand: site.inputs.length },
      add: false,
      workspace: site.inputs.length + 1,
    },
    profile,
  );
  return { workspace: bytes > 0 ? [bytes] : [], dispatches };
}

/** y = x·wᵀ + bias. */
export function wasmLinear(site: CallSite, profile: WasmProfile): Lowering<WasmCode> {
  const x = operandOf(site, 0);
  const w = operandOf(site, 1);
  const K = last(x.shape, 1);
  const { bytes, dispatches } = product(
    {
      batch: 1,
      M: elements(x.shape) / K,
      K,
      N: last(w.shape, 2),
      a: { ...x, view: { operand: 0 }, transposed: false },
      b: { ...w, view: { operand: 1 }, transposed: true },
      bias: site.inputs[2] ? { operand: 2 } : null,
      y: { operand: site.inputs.length },
      add: false,
      workspace: site.inputs.length + 1,
    },
    profile,
  );
  return { workspace: bytes > 0 ? [bytes] : [], dispatches };
}
