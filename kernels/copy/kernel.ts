/** permute, slice, pad, concat: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oraclePermute, oracleSlice, oraclePad, oracleConcat } from './oracle.ts';
import { wasmPermute, wasmSlice, wasmPad, wasmConcat } from './wasm.ts';
import { wgslPermute, wgslSlice, wgslPad, wgslConcat } from './wgsl.ts';

export const permute: Kernel = {
  name: 'permute',
  oracle: oraclePermute,
  wgsl: wgslPermute,
  wasm: wasmPermute,
};

export const slice: Kernel = {
  name: 'slice',
  oracle: oracleSlice,
  wgsl: wgslSlice,
  wasm: wasmSlice,
};

export const pad: Kernel = {
  name: 'pad',
  oracle: oraclePad,
  wgsl: wgslPad,
  wasm: wasmPad,
};

export const concat: Kernel = {
  name: 'concat',
  oracle: oracleConcat,
  wgsl: wgslConcat,
  wasm: wasmConcat,
};
