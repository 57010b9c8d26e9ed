/** What a program reads: its data inputs, as batches must fill them. */

import { truths } from './examples.ts';
import type { Program } from '../format/program.ts';
import { slotOf } from '../weights/weights.ts';

/** The data inputs of a program, as a batch must fill them. */
export interface Frame {
  /** Rows of a micro-batch. */
  readonly rows: number;
  /** Tokens of a row, for language models; else 1. */
  readonly context: number;
  readonly microBatches: number;
  /** Numbers of one row by input, and whether they are integers. */
  readonly inputs: Readonly<Record<string, { readonly size: number; readonly integer: boolean }>>;
}

/** The frame that a program asks for. */
export const frameOf = (program: Program): Frame =>
  frameFrom(
    Object.entries(program.data).map(([name, id]) => [name, slotOf(program, id)]),
    program.microBatches,
  );

/** The frame of data inputs, by their types. */
export function frameFrom(
  inputs: readonly (readonly [
    name: string,
    type: { readonly shape: readonly number[]; readonly dtype: string },
  ])[],
  microBatches: number,
): Frame {
  const lead = inputs.find(([name]) => name === 'tokens') ?? inputs[0];
  if (!lead) throw new Error('internal: the program has no data input');
  const shape = lead[1].shape;
  const language = lead[0] === 'tokens';
  const rows = language && shape.length < 2 ? 1 : (shape[0] ?? 1);
  return {
    rows,
    context: language ? (shape.at(-1) ?? 1) : 1,
    microBatches,
    inputs: Object.fromEntries(
      inputs.map(([name, type]) => [
        name,
        { size: type.shape.reduce((n, d) => n * d, 1) / rows, integer: type.dtype !== 'f32' },
      ]),
    ),
  };
}

/** The input that holds the truth as classes; null where there is none. */
export const truthOf = (frame: Frame): string | null =>
  truths.find((name) => frame.inputs[name]?.integer) ?? null;
