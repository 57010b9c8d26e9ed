/** What a model minimises: seconds and, between plans of equal seconds, bytes; or bytes alone. In units of its own, so that coefficients are neither huge nor tiny. */

import type { DecisionSpace, StorageOption } from './decision-space.ts';

/** What all bytes cost beside seconds, of which the recomputation of every node is a thousand: ties go to the plan of fewer bytes. */
const tieBreak = 1e-3;

export interface Objective {
  /** Bytes of one unit of memory rows, and of the objective where bytes are minimised. */
  readonly unit: number;
  readonly ofOption: (option: StorageOption) => number;
  /** Of recomputing a forward node. */
  readonly ofNode: (node: number) => number;
  /** Bytes that an objective stands for, where bytes are minimised. */
  readonly bytes: (objective: number) => number;
  /** Seconds that an objective stands for at least, where seconds are minimised. */
  readonly seconds: (objective: number) => number;
}

export function objectiveOf(
  { variables, constant, nodeSeconds }: DecisionSpace,
  minimises: 'seconds' | 'bytes',
): Objective {
  const total = Math.max(1, ...constant) + variables.reduce((sum, { bytes }) => sum + bytes, 0);
  const unit = 2 ** Math.max(8, Math.ceil(Math.log2(total)) - 12);
  const secondsUnit = Math.max(1e-12, nodeSeconds.reduce((a, b) => a + b, 0) / 1000);
  const bytesOnly = minimises === 'bytes';
  return {
    unit,
    ofOption: ({ seconds, bytes }) =>
      bytesOnly ? 0 : seconds / secondsUnit + (tieBreak * bytes) / total,
    ofNode: (node) => (bytesOnly ? 0 : (nodeSeconds[node] ?? 0) / secondsUnit),
    bytes: (objective) => objective * unit,
    seconds: (objective) => (objective - tieBreak) * secondsUnit,
  };
}
