/** Asymmetric per-channel quantisation to 8, 4 or 2 bits and back, in float64. */

import type { CallSite } from '../kernel.ts';
import { type Inputs, at, axis, input, number, numbers, operand } from '../reading.ts';

/**
 * Per column c over the rows: range[0, c] = min, range[1, c] = scale = (max − min) / (2^bits − 1);
 * q = round((x − min) / scale), packed into u32 words little end first along the row.
 */
export function oracleQuantize(site: CallSite, inputs: Inputs): Float64Array[] {
  const x = input(inputs, 0);
  const bits = number(site, 'bits');
  const C = axis(operand(site, 0).shape, -1);
  const rows = x.length / C;
  const perWord = 32 / bits;
  const words = Math.ceil(C / perWord);
  const codes = new Float64Array(rows * words);
  const range = new Float64Array(2 * C);
  for (let c = 0; c < C; c++) {
    let min = Infinity;
    let max = -Infinity;
    for (let n = 0; n < rows; n++) {
      min = Math.min(min, at(x, n * C + c));
      max = Math.max(max, at(x, n * C + c));
    }
    const scale = (max - min) / (2 ** bits - 1);
    range[c] = min;
    range[C + c] = scale;
    for (let n = 0; n < rows; n++) {
      const q = scale === 0 ? 0 : Math.round((at(x, n * C + c) - min) / scale);
      const word = n * words + Math.floor(c / perWord);
      codes[word] = at(codes, word) + q * 2 ** (bits * (c % perWord));
    }
  }
  return [codes, range];
}

/** x = q scale + min */
export function oracleDequantize(site: CallSite, inputs: Inputs): Float64Array[] {
  const codes = input(inputs, 0);
  const range = input(inputs, 1);
  const bits = number(site, 'bits');
  const shape = numbers(site, 'shape');
  const C = axis(shape, -1);
  const perWord = 32 / bits;
  const words = Math.ceil(C / perWord);
  const rows = codes.length / words;
  const x = new Float64Array(rows * C);
  for (let n = 0; n < rows; n++) {
    for (let c = 0; c < C; c++) {
      const word = at(codes, n * words + Math.floor(c / perWord));
      const q = Math.floor(word / 2 ** (bits * (c % perWord))) % 2 ** bits;
      x[n * C + c] = q * at(range, C + c) + at(range, c);
    }
  }
  return [x];
}
