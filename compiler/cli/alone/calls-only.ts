/** Programs of nothing but calls, for checks and measurements of devices and kernels. */

import type { Program } from '../../../runtime/format/program.ts';

export interface CallsOnly extends Pick<Program, 'target' | 'kernels' | 'sections'> {
  /** Bytes of each device buffer, and of them what is used: all where nothing else is said. */
  readonly buffers: readonly number[];
  readonly used?: number;
  /** The module of a wasm program, base64. */
  readonly wasm?: string | null;
}

/** A program that has no weights and no batch, and nothing that the host reads or writes by name. */
export function callsOnly({ target, kernels, sections, buffers, used, wasm }: CallsOnly): Program {
  const bytes = buffers.reduce((a, b) => a + b, 0);
  return {
    target,
    arena: { buffers, bytes, packed: used ?? bytes, load: used ?? bytes },
    slots: [],
    kernels,
    ...(wasm === undefined || wasm === null ? {} : { wasm }),
    sections,
    weights: [],
    states: [],
    constants: [],
    data: {},
    scalars: {},
    outputs: {},
    microBatches: 1,
  };
}
