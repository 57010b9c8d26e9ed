/**
 * Cross-entropy of a linear head on wasm, a chunk of rows at a time: the chunk's logits are formed in a workspace,
 * used, and overwritten by the next chunk's.
 */

import { elements } from '../kernel.ts';
import type { CallSite, Dispatch, Lowering, View, WasmCode, WasmProfile } from '../kernel.ts';
import { lossRows, lossRowsGrad } from '../cross-entropy/wasm.ts';
import { product } from '../matmul/wasm-product.ts';
import type { Product } from '../matmul/wasm-product.ts';
import { axis, operand } from '../reading.ts';
import type { HeadLossAttrs, HeadLossGradAttrs } from './oracle.ts';

/** The sizes of a call, its chunks, and the products that share one workspace. */
class Chunks {
  readonly D: number;
  readonly V: number;
  readonly dispatches: Dispatch<WasmCode>[] = [];
  private bytes = 0;
  private readonly rows: number;
  private readonly chunk: number;
  private readonly site: CallSite<HeadLossAttrs>;
  private readonly profile: WasmProfile;
  /** Operand index of the logits; the products' workspace follows. */
  private readonly workspace: number;

  constructor(site: CallSite<HeadLossAttrs>, profile: WasmProfile) {
    this.site = site;
    this.profile = profile;
    this.V = axis(operand(site, 1).shape, 0);
    this.D = axis(operand(site, 1).shape, 1);
    this.rows = elements(operand(site, 0).shape) / this.D;
    this.chunk = Math.min(this.rows, site.attrs.chunk);
    this.workspace = site.inputs.length + site.outputs.length;
  }

  each(body: (row0: number, rows: number) => void): void {
    for (let row0 = 0; row0 < this.rows; row0 += this.chunk)
      body(row0, Math.min(this.chunk, this.rows - row0));
  }

  /** Rows of an operand of `width` floats or integers a row. */
  slice(index: number, row0: number, rows: number, width = 1): View {
    return { operand: index, offset: row0 * width * 4, bytes: rows * width * 4 };
  }

  logits(rows: number): View {
    return { operand: this.workspace, offset: 0, bytes: rows * this.V * 4 };
  }

  multiply(p: Pick<Product, 'M' | 'N' | 'K' | 'a' | 'b' | 'y' | 'add'>): void {
    const whole = { ...p, batch: 1, bias: null, workspace: this.workspace + 1 };
    const { bytes, dispatches } = product(whole, this.profile);
    this.bytes = Math.max(this.bytes, bytes);
    this.dispatches.push(...dispatches);
  }

  /** logits = x wᵀ for these rows. */
  formLogits(row0: number, rows: number): void {
    this.multiply({
      M: rows,
      N: this.V,
      K: this.D,
      a: { view: this.slice(0, row0, rows, this.D), dtype: 'f32', transposed: false },
      b: { view: { operand: 1 }, ...operand(this.site, 1), transposed: true },
      y: this.logits(rows),
      add: false,
    });
  }

  call(code: WasmCode, views: readonly View[], rows: number): void {
    const params = [this.V, this.site.attrs.ignore];
    this.dispatches.push({ code, views, params, grid: [rows, 1, 1] });
  }

  finish(): Lowering<WasmCode> {
    const logits = this.chunk * this.V * 4;
    const workspace = this.bytes > 0 ? [logits, this.bytes] : [logits];
    return { workspace, dispatches: this.dispatches };
  }
}

/** rows, lse = crossEntropy(x wᵀ, targets). */
export function wasmHeadLoss(
  site: CallSite<HeadLossAttrs>,
  profile: WasmProfile,
): Lowering<WasmCode> {
  const chunks = new Chunks(site, profile);
  chunks.each((row0, rows) => {
    chunks.formLogits(row0, rows);
    const [targets, losses, lse] = [2, 3, 4].map((i) => chunks.slice(i, row0, rows));
    if (targets && losses && lse)
      chunks.call(lossRows(), [chunks.logits(rows), targets, losses, lse], rows);
  });
  return chunks.finish();
}

/** dx = dlogits · w and dw = dlogitsᵀ · x, those wanted; the logits are formed again. */
export function wasmHeadLossGrad(
  site: CallSite<HeadLossGradAttrs>,
  profile: WasmProfile,
): Lowering<WasmCode> {
  const chunks = new Chunks(site, profile);
  const { wantX } = site.attrs;
  const { D, V } = chunks;
  const dxOperand = site.inputs.length;
  const dwOperand = dxOperand + (wantX ? 1 : 0);
  chunks.each((row0, rows) => {
    chunks.formLogits(row0, rows);
    const logits = chunks.logits(rows);
    const [targets, lse, drows] = [2, 3, 4].map((i) => chunks.slice(i, row0, rows));
    if (targets && lse && drows)
      chunks.call(lossRowsGrad(), [logits, targets, lse, drows, logits], rows);
    if (wantX)
      chunks.multiply({
        M: rows,
        N: D,
        K: V,
        a: { view: logits, dtype: 'f32', transposed: false },
        b: { view: { operand: 1 }, ...operand(site, 1), transposed: false },
        y: chunks.slice(dxOperand, row0, rows, D),
        add: false,
      });
    if (site.attrs.wantW)
      chunks.multiply({
        M: V,
        N: D,
        K: rows,
        a: { view: logits, dtype: 'f32', transposed: true },
        b: { view: chunks.slice(0, row0, rows, D), dtype: 'f32', transposed: false },
        y: { operand: dwOperand },
        add: row0 > 0,
      });
  });
  return chunks.finish();
}
