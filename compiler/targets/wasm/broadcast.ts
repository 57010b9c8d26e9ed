/** How operands lie over a broadcast shape, told in as few axes as possible. */

import { isPlain } from '../../../runtime/format/storage/index.ts';
import type { CallSite, Operand } from '../../../kernels/kernel.ts';

/** Collapsed axes, outermost first; at least one. */
export interface Layout {
  readonly sizes: readonly number[];
  /** Per operand and axis: whether the operand moves along the axis (else it is broadcast). */
  readonly moves: readonly (readonly boolean[])[];
  /** Per axis: the label it was given. */
  readonly labels: readonly string[];
}

/** Operands of a call, all there. */
export const operandsOf = (site: CallSite): readonly Operand[] =>
  site.inputs.map((operand, i) => {
    if (!operand) throw new Error(`internal: operand ${i} is absent`);
    return operand;
  });

/**
 * Neighbouring axes are merged when every operand either moves along both or along neither and their labels agree;
 * axes of size 1 vanish. Operands are dense, so an operand's stride follows from which axes it moves along. Where an
 * operand is coded the last axis stays as it is: it is the operand's channels, or it has but one.
 */
export function collapse(
  shape: readonly number[],
  operands: readonly Operand[],
  labelOf: (axis: number) => string = () => '',
): Layout {
  const sizes: number[] = [];
  const labels: string[] = [];
  const moves: boolean[][] = operands.map(() => []);
  const channels = operands.some(({ dtype }) => !isPlain(dtype)) ? shape.length - 1 : -1;
  shape.forEach((size, axis) => {
    if (size === 1 && axis !== channels) return;
    const here = operands.map(({ shape: own }) => {
      const index = axis - (shape.length - own.length);
      return index >= 0 && own[index] !== 1;
    });
    const label = labelOf(axis);
    const merges =
      sizes.length > 0 &&
      axis !== channels &&
      labels.at(-1) === label &&
      here.every((moving, o) => moves[o]?.at(-1) === moving);
    if (merges) {
      sizes[sizes.length - 1] = (sizes.at(-1) ?? 1) * size;
    } else {
      sizes.push(size);
      labels.push(label);
      here.forEach((moving, o) => moves[o]?.push(moving));
    }
  });
  if (sizes.length === 0) {
    sizes.push(1);
    labels.push('');
    for (const own of moves) own.push(true);
  }
  return { sizes, moves, labels };
}

/** `01` for an operand that is a row, `10` for a column, … */
export const movesText = (moves: readonly boolean[]): string =>
  moves.map((m) => (m ? '1' : '0')).join('');

/** A short name for a description that spells everything (cyrb53, 53 bits). */
export function digest(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
