/**
 * headLoss and its gradient on WebGPU: chunk by chunk of rows, a product into a workspace of chunk × V and row kernels
 * over it. Chunks are multiples of 64 rows, so every range begins on 256 bytes.
 */

import {
  type CallSite,
  type Dispatch,
  type Lowering,
  type View,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import { type LossRows, lossRows, lossRowsGrad } from '../cross-entropy/wgsl.ts';
import { type Gemm, gemm, gemmWorkspace } from '../matmul/gemm.ts';
import { axis, operand } from '../reading.ts';
import { storageOf } from '../wgsl.ts';
import type { HeadLossAttrs, HeadLossGradAttrs } from './oracle.ts';

interface Head {
  readonly N: number;
  readonly D: number;
  readonly V: number;
  readonly chunk: number;
  readonly site: CallSite<HeadLossAttrs>;
  readonly profile: WgslProfile;
}

function headOf(site: CallSite<HeadLossAttrs>, profile: WgslProfile): Head {
  const { shape } = operand(site, 0);
  const D = axis(shape, -1);
  const V = axis(operand(site, 1).shape, 0);
  const bound = Math.floor(profile.maxBindingBytes / (V * 4 * 64)) * 64;
  const chunk = Math.max(64, Math.min(site.attrs.chunk, bound));
  return { N: elements(shape) / D, D, V, chunk, site, profile };
}

/** Ranges of consecutive rows, the last maybe shorter. */
function chunksOf({ N, chunk }: Head): { first: number; rows: number }[] {
  const firsts = Array.from({ length: Math.ceil(N / chunk) }, (_, i) => i * chunk);
  return firsts.map((first) => ({ first, rows: Math.min(chunk, N - first) }));
}

/** Rows `first`… of an operand with `width` numbers of four bytes a row. */
const slice = (operand: number, first: number, rows: number, width: number): View => ({
  operand,
  offset: first * width * 4,
  bytes: rows * width * 4,
});

/** logits[rows, V] = x wᵀ */
function logitsOf(head: Head, first: number, rows: number, logits: View): Gemm {
  const { D, V, site } = head;
  return {
    M: rows,
    N: V,
    K: D,
    batch: 1,
    a: { view: slice(0, first, rows, D), dtype: 'f32' },
    transposeA: false,
    b: { view: { operand: 1 }, ...storageOf(operand(site, 1)) },
    transposeB: true,
    y: logits,
  };
}

/** Workspaces of a list of products that take turns, and their dispatches with one scratch between them. */
function scratchOf(products: readonly Gemm[], profile: WgslProfile): number {
  return Math.max(0, ...products.map((g) => gemmWorkspace(g, profile)));
}

export function wgslHeadLoss(
  site: CallSite<HeadLossAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const head = headOf(site, profile);
  const workspace = site.inputs.length + site.outputs.length;
  const chunks = chunksOf(head);
  const products = chunks.map(({ first, rows }) => {
    return logitsOf(head, first, rows, slice(workspace, 0, rows, head.V));
  });
  const scratch = scratchOf(products, profile);
  const dispatches = chunks.flatMap(({ first, rows }, i): Dispatch<WgslCode>[] => {
    const g = products[i];
    if (!g) return [];
    const at = lossAt(head, first, rows, g.y, 4);
    const loss = lossRows(at, slice(3, first, rows, 1), profile);
    return [...gemm(g, profile, workspace + 1), loss];
  });
  return { workspace: workspaces(head, scratch), dispatches };
}

export function wgslHeadLossGrad(
  site: CallSite<HeadLossGradAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const head = headOf(site, profile);
  const { D, V } = head;
  const outputs = site.inputs.length;
  const workspace = outputs + site.outputs.length;
  const { wantX } = site.attrs;
  const dw = outputs + (wantX ? 1 : 0);
  const steps = chunksOf(head).map(({ first, rows }) => {
    const chunk = slice(workspace, 0, rows, V);
    const form = logitsOf(head, first, rows, chunk);
    const dlogits = { view: chunk, dtype: 'f32' as const };
    const dx: Gemm = {
      M: rows,
      N: D,
      K: V,
      batch: 1,
      a: dlogits,
      transposeA: false,
      b: { view: { operand: 1 }, ...storageOf(operand(site, 1)) },
      transposeB: false,
      y: slice(outputs, first, rows, D),
    };
    const dwPart: Gemm = {
      M: V,
      N: D,
      K: rows,
      batch: 1,
      a: dlogits,
      transposeA: true,
      b: { view: slice(0, first, rows, D), dtype: 'f32' },
      transposeB: false,
      y: { operand: dw },
      accumulate: first > 0,
    };
    const loss = lossRowsGrad(
      lossAt(head, first, rows, chunk, 3),
      slice(4, first, rows, 1),
      null,
      profile,
    );
    const gradients = [...(wantX ? [dx] : []), ...(site.attrs.wantW ? [dwPart] : [])];
    return { form, loss, gradients };
  });
  const scratch = scratchOf(
    steps.flatMap((step) => [step.form, ...step.gradients]),
    profile,
  );
  const dispatches = steps.flatMap((step) => [
    ...gemm(step.form, profile, workspace + 1),
    step.loss,
    ...step.gradients.flatMap((g) => gemm(g, profile, workspace + 1)),
  ]);
  return { workspace: workspaces(head, scratch), dispatches };
}

function lossAt(head: Head, first: number, rows: number, logits: View, lse: number): LossRows {
  return {
    rows,
    V: head.V,
    ignore: head.site.attrs.ignore,
    logits,
    targets: slice(2, first, rows, 1),
    lse: slice(lse, first, rows, 1),
  };
}

function workspaces({ N, V, chunk }: Head, scratch: number): number[] {
  const logits = Math.min(N, chunk) * V * 4;
  return scratch > 0 ? [logits, scratch] : [logits];
}
