/** One call with what the oracle says of it. */

import type { Sample } from '../../compiler/ops/op.ts';
import { ops } from '../../compiler/ops/table.ts';
import { kernels } from '../../kernels/index.ts';
import { mapOf, reduceOf, updateWith } from './generated.ts';
import { roundToHalf } from './half.ts';
import type { Job } from './run-kernel.ts';

/** A job and what the oracle says of it. */
export interface Case extends Job {
  readonly title: string;
  readonly expected: readonly Float64Array[];
  /** What inputs must hold afterwards: changed by `update`, else as they were. */
  readonly after: readonly (Float64Array | null)[];
  /** Magnitude that errors are relative to at least, where large inputs cancel; see `difference`. */
  readonly floor: number | { readonly each: number };
  /** Instead of the operator's own, where a function is known to be coarser. */
  readonly tolerance?: number;
}

/** Of sin and cos WGSL promises an absolute error of 2⁻¹¹ at best. */
const TURNS = 1e-3;

/** Runs the oracle and keeps what it says. */
export function caseOf(title: string, job: Job, floor: Case['floor'] = 0): Case {
  const { op, site, inputs } = job;
  const after = inputs.map((x) => x?.slice() ?? null);
  const operands = after.flatMap((data, i) => {
    const shape = site.inputs[i]?.shape;
    return data && shape ? [{ data, shape }] : [];
  });
  const attrs = site.attrs as Sample['attrs'];
  const results = (): Float64Array[] => {
    switch (ops[op]?.runs) {
      case 'map':
        return [mapOf(attrs, operands)];
      case 'reduce':
        return [reduceOf(attrs, operands)];
      case 'update':
        updateWith(attrs, operands);
        return [];
      default:
        return kernels[op]?.oracle(site, inputs) ?? [];
    }
  };
  const expected = results().map((y, i) =>
    site.outputs[i]?.dtype === 'f16' ? y.map(roundToHalf) : y,
  );
  const coarse = /"(sin|cos)"/.test(JSON.stringify(attrs));
  return { ...job, title, expected, after, floor, ...(coarse ? { tolerance: TURNS } : {}) };
}
