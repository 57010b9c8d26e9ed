/** permute, slice, pad, concat: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oraclePermute, oracleSlice, oraclePad, oracleConcat } from './oracle.ts';
import type { ConcatAttrs, PadAttrs, PermuteAttrs, SliceAttrs } from './oracle.ts';
import { wasmPermute, wasmSlice, wasmPad, wasmConcat } from './wasm.ts';
import { wgslPermute, wgslSlice, wgslPad, wgslConcat } from './wgsl.ts';

export const permute: Kernel<PermuteAttrs> = {
  name: 'permute',
  oracle: oraclePermute,
  on: { wgsl: wgslPermute, wasm: wasmPermute },
};

export const slice: Kernel<SliceAttrs> = {
  name: 'slice',
  oracle: oracleSlice,
  on: { wgsl: wgslSlice, wasm: wasmSlice },
};

export const pad: Kernel<PadAttrs> = {
  name: 'pad',
  oracle: oraclePad,
  on: { wgsl: wgslPad, wasm: wasmPad },
};

export const concat: Kernel<ConcatAttrs> = {
  name: 'concat',
  oracle: oracleConcat,
  on: { wgsl: wgslConcat, wasm: wasmConcat },
};
