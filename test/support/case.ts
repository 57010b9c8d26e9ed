/** One call with what the oracle says of it. */

import { type TensorType, isFormat } from '../../compiler/ir/types.ts';
import { kernelOf } from '../../compiler/lowering/select/kernels.ts';
import { generatedOf } from './generated.ts';
import { meaning, stored } from '../../compiler/cli/alone/storage.ts';
import type { Job } from '../../compiler/cli/alone/run-kernel.ts';

/** A job and what the oracle says of it. */
export interface Case extends Job {
  readonly title: string;
  readonly expected: readonly Float64Array[];
  /** What inputs must hold afterwards: changed where the operator writes them, else as they were. */
  readonly after: readonly (Float64Array | null)[];
  /** Magnitude that errors are relative to at least, where large inputs cancel; see `difference`. */
  readonly floor: number | { readonly each: number };
  /** Instead of the operator's own, where a function is known to be coarser. */
  readonly tolerance?: number;
}

/** Of sin and cos WGSL promises an absolute error of 2⁻¹¹ at best. */
const TURNS = 1e-3;

/** An operand as the oracle reads it. */
const read = (data: Float64Array | null, type: TensorType | null | undefined) =>
  data && type ? meaning(data, type) : null;

/** Runs the oracle and keeps what it says. */
export function caseOf(title: string, job: Job, floor: Case['floor'] = 0): Case {
  const { op, site, inputs } = job;
  const after = inputs.map((x) => x?.slice() ?? null);
  const operands = after.flatMap((data, i) => {
    const type = site.inputs[i];
    return data && type ? [{ data: meaning(data, type), shape: type.shape }] : [];
  });
  const results =
    generatedOf(op, site.attrs, operands) ??
    kernelOf(op)?.oracle(
      site,
      after.map((x, i) => read(x, site.inputs[i])),
    ) ??
    [];
  const expected = results.map((y, i) => {
    const { dtype } = site.outputs[i] ?? { dtype: 'f32' };
    return isFormat(dtype) ? stored(y, dtype) : y;
  });
  const coarse = /"(sin|cos)"/.test(JSON.stringify(site.attrs));
  return { ...job, title, expected, after, floor, ...(coarse ? { tolerance: TURNS } : {}) };
}
