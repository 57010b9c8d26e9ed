/**
 * The principal part of a large weight, on the device: a subspace is turned until it holds the largest singular values
 * (compiler/lowering/principal.ts has the method), then the host rotates its basis to the singular vectors.
 */

import { facingUp, type PrincipalPart } from './decompose.ts';
import type { Device } from '../device/device.ts';
import { eigenSymmetric } from './eigen.ts';
import type { DecompositionEntry, Program, Slot } from '../format/program.ts';
import { uniform } from '../format/random.ts';
import { readFloats, slotOf } from './tensors.ts';

/** Turns at the most: PSOFT's authors find twenty as good as the full decomposition. */
const mostTurns = 20;

/**
 * Turning is over when a turn brings less than this part of what the basis does not hold of ‖W‖². The wanted values, which
 * are not at the basis's edge, are nearer by then: the error is within 1e-4 of the least, on random matrices too.
 */
const enough = 2e-4;

/** Rounding of what the basis holds, as a part of ‖W‖². */
const rounding = 1e-7;

/** Like `principalPart`, at the entry's rank, of `w`; `stored` is w as the entry's weight stores it. */
export async function turnedPart(
  program: Program,
  device: Device,
  entry: DecompositionEntry,
  w: Float32Array,
  stored: Uint8Array,
): Promise<PrincipalPart & { readonly turns: number }> {
  const { name, columns: k, rank } = entry;
  const slot = (what: string): Slot => {
    const id = program.outputs[`${name}.${what}`];
    if (id === undefined) throw new Error(`internal: the program has no output ${name}.${what}`);
    return slotOf(program, id);
  };
  const write = ({ buffer, offset }: Slot, data: ArrayBufferView): Promise<void> =>
    device.write([buffer, offset, data.byteLength], data);

  const run = (...sections: readonly string[]): Promise<void> =>
    device.run(sections.map((section) => `${name}${section}`));

  await write(slot('weight'), stored);
  const start = Float32Array.from(
    { length: sizeOf(slot('short')) },
    (_, i) => uniform(0, k, i) - 0.5,
  );
  await write(slot('short'), start);
  await run('Gram', 'Product');
  const all = dot(w, w);
  let held = 0;
  let turns = 0;
  for (;;) {
    await run('Turn', 'Product');
    turns++;
    const before = held;
    held = dot(await readFloats(device, slot('short')), await readFloats(device, slot('turned')));
    if (turns === mostTurns || held - before <= enough * (all - held) + rounding * all) break;
  }
  await run('Lift', 'Image', 'Polish', 'Image');
  const image = await readFloats(device, slot('image'));

  const rotation = new Float32Array(k * rank);
  const { vectors } = eigenSymmetric(gram(image, k), k);
  for (let i = 0; i < k; i++) {
    for (let r = 0; r < rank; r++) rotation[i * rank + r] = at(vectors, r * k + i);
  }
  await write(slot('rotation'), rotation);
  await run('Factors');
  const right = await readFloats(device, slot('right'));
  const left = await readFloats(device, slot('left'));
  facingUp(right, left, rank);
  return { right, left, values: columnNorms(left, rank), turns };
}

const at = (list: Float32Array | Float64Array, i: number): number => list[i] as number;

const sizeOf = ({ shape }: Slot): number => shape.reduce((n, d) => n * d, 1);

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

/** xᵀ·x [k, k] of x [·, k], in float64. */
function gram(x: Float32Array, k: number): Float64Array {
  const sums = new Float64Array(k * k);
  // Four rows at a time: each pass over the sums is four products deep.
  for (let from = 0; from < x.length; from += 4 * k) {
    const rows = [0, 1, 2, 3].map((n) =>
      Float64Array.from(x.subarray(from + n * k, from + n * k + k)),
    );
    const [a, b, c, d] = rows.map((row) => (row.length === k ? row : new Float64Array(k))) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let i = 0; i < k; i++) {
      const [ai, bi, ci, di] = [at(a, i), at(b, i), at(c, i), at(d, i)];
      const row = i * k;
      for (let j = 0; j <= i; j++) {
        sums[row + j] =
          at(sums, row + j) + (ai * at(a, j) + bi * at(b, j) + (ci * at(c, j) + di * at(d, j)));
      }
    }
  }
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < i; j++) sums[j * k + i] = at(sums, i * k + j);
  }
  return sums;
}

function columnNorms(x: Float32Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let from = 0; from < x.length; from += columns) {
    for (let r = 0; r < columns; r++) sums[r] = at(sums, r) + at(x, from + r) ** 2;
  }
  return sums.map(Math.sqrt);
}
