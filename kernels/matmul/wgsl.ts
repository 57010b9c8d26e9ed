/** matmul and linear on WebGPU. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { axis, operand, result } from '../reading.ts';
import { storageOf } from '../wgsl.ts';
import { type Gemm, gemm, gemmWorkspace } from './gemm.ts';
import type { MatmulAttrs } from './oracle.ts';

export function wgslMatmul(site: CallSite<MatmulAttrs>, profile: WgslProfile): Lowering<WgslCode> {
  const a = operand(site, 0);
  const b = operand(site, 1);
  const shape = result(site, 0).shape;
  const { transposeA } = site.attrs;
  const g: Gemm = {
    M: axis(shape, -2),
    N: axis(shape, -1),
    K: axis(a.shape, transposeA ? -2 : -1),
    batch: elements(shape.slice(0, -2)),
    a: { view: { operand: 0 }, ...storageOf(a) },
    transposeA,
    b: { view: { operand: 1 }, ...storageOf(b) },
    transposeB: site.attrs.transposeB,
    ...(site.inputs[2] && { plus: { view: { operand: 2 }, ...storageOf(site.inputs[2]) } }),
    y: { operand: site.inputs.length },
  };
  return lowering(site, g, profile);
}

export function wgslLinear(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const x = operand(site, 0);
  const w = operand(site, 1);
  const bias = site.inputs[2] ?? null;
  const g: Gemm = {
    M: elements(x.shape) / axis(w.shape, 1),
    N: axis(w.shape, 0),
    K: axis(w.shape, 1),
    batch: 1,
    a: { view: { operand: 0 }, ...storageOf(x) },
    transposeA: false,
    b: { view: { operand: 1 }, ...storageOf(w) },
    transposeB: true,
    ...(bias && { bias: { view: { operand: 2 }, ...storageOf(bias) } }),
    y: { operand: site.inputs.length },
  };
  return lowering(site, g, profile);
}

function lowering(site: CallSite, g: Gemm, profile: WgslProfile): Lowering<WgslCode> {
  const scratch = gemmWorkspace(g, profile);
  const workspace = site.inputs.length + site.outputs.length;
  return {
    workspace: scratch > 0 ? [scratch] : [],
    dispatches: gemm(g, profile, workspace),
  };
}
