/** permute, slice, pad, concat: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oraclePermute, oracleSlice, oraclePad, oracleConcat } from './oracle.ts';
import { wasmPermute, wasmSlice, wasmPad, wasmConcat } from './wasm.ts';

export const permute: Kernel = {
  name: 'permute',
  oracle: oraclePermute,
  wgsl: missing('permute', 'wgsl'),
  wasm: wasmPermute,
};

export const slice: Kernel = {
  name: 'slice',
  oracle: oracleSlice,
  wgsl: missing('slice', 'wgsl'),
  wasm: wasmSlice,
};

export const pad: Kernel = {
  name: 'pad',
  oracle: oraclePad,
  wgsl: missing('pad', 'wgsl'),
  wasm: wasmPad,
};

export const concat: Kernel = {
  name: 'concat',
  oracle: oracleConcat,
  wgsl: missing('concat', 'wgsl'),
  wasm: wasmConcat,
};
