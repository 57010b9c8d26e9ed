/** sum, mean, max. */

import { s } from '../../ops/scalar.ts';
import { number } from '../dimensions.ts';
import type { Operator } from './call.ts';
import { addReduce, flagOption, numbersOf, optionsArg, tensorArg, tensorOf } from './call.ts';

const reduction =
  (kind: 'sum' | 'mean' | 'max'): Operator =>
  (call) => {
    const x = tensorArg(call, 0);
    const options = optionsArg(call, 1);
    const keep = flagOption(call, options, 'keep');
    const rank = x.dims.length;
    const asked = numbersOf(call, options.fields.get('axes')?.value) ?? x.dims.map((_, i) => i);
    const axes = [...new Set(asked.map((axis) => (axis < 0 ? axis + rank : axis)))];
    const dims = x.dims.flatMap((d, i) => (axes.includes(i) ? (keep ? [number(1)] : []) : [d]));
    return tensorOf(addReduce(call, kind, s.arg(0), [x.id], axes, keep), dims);
  };

export const sum = reduction('sum');
export const mean = reduction('mean');
export const max = reduction('max');
