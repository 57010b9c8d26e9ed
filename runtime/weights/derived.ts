/** Weights of adapters that begin from base weights: factors of their principal part, norms of their rows. */

import { principalPart, type PrincipalPart } from './decompose.ts';
import type { Device } from '../device/device.ts';
import type { Principal, Program, RowNorms, Slot, WeightEntry } from '../format/program.ts';
import { turnedPart } from './subspace.ts';
import { readFloats, readSlot, slotOf, SlotWriter } from './tensors.ts';

/** Whether a weight begins from another. */
export const derives = ({ init }: WeightEntry): boolean =>
  init.kind === 'principal' || init.kind === 'rowNorms';

interface Derived {
  readonly weight: WeightEntry;
  readonly init: Principal | RowNorms;
}

/**
 * Writes every weight that begins from a base weight, which is in the arena already, and takes principal parts off those
 * whose adapter carries them; `tell` is told how many base weights are done. Loading has
 * refused numbers that are not finite.
 */
export async function derive(
  program: Program,
  device: Device,
  tell?: (done: number, all: number) => void,
): Promise<void> {
  const byBase = new Map<string, Derived[]>();
  for (const weight of program.weights) {
    const { init } = weight;
    if (init.kind !== 'principal' && init.kind !== 'rowNorms') continue;
    byBase.set(init.of, [...(byBase.get(init.of) ?? []), { weight, init }]);
  }
  let done = 0;
  for (const [path, all] of byBase) {
    tell?.(done++, byBase.size);
    const base = program.weights.find((weight) => weight.path === path);
    if (!base) throw new Error(`internal: the program has no weight ${path}`);
    await deriveFrom(program, device, base, all);
  }
}

async function deriveFrom(
  program: Program,
  device: Device,
  base: WeightEntry,
  all: readonly Derived[],
): Promise<void> {
  const slot = slotOf(program, base.slot);
  const [out = 1, columns = 1] = slot.shape;
  const w = await readFloats(device, slot);
  const principals: { readonly slot: Slot; readonly init: Principal }[] = [];
  for (const { weight, init } of all) {
    const to = slotOf(program, weight.slot);
    if (init.kind === 'principal') principals.push({ slot: to, init });
    else await new SlotWriter(device, to).write(rowNorms(w, out, columns));
  }
  if (principals.length === 0) return;
  const rank = Math.max(...principals.map(({ init }) => init.rank));
  const found = await partOf(program, device, slot, w, rank);
  for (const { slot: to, init } of principals) {
    const values = init.part === 'right' ? rightOf(found, init) : leftOf(found, init);
    await new SlotWriter(device, to).write(values);
  }
  const taken = principals.filter(({ init }) => init.taken);
  for (const { slot: left, init } of taken.filter((one) => one.init.part === 'left')) {
    const right = taken.find((one) => one.init.part === 'right' && one.init.rank === init.rank);
    if (!right) throw new Error(`internal: ${slot.name} has no right factor`);
    // As they were rounded, so that base and adapter together are W.
    const factors = [await readFloats(device, left), await readFloats(device, right.slot)] as const;
    subtract(w, ...factors, init);
    await new SlotWriter(device, slot).write(w);
  }
}

/** The principal part of `w`, which is what the slot holds, where the program has sections for it on the device. */
async function partOf(
  program: Program,
  device: Device,
  slot: Slot,
  w: Float32Array,
  rank: number,
): Promise<PrincipalPart> {
  const [out = 1, columns = 1] = slot.shape;
  const entry = program.decompositions?.find(
    ({ shape, rank: most, dtype }) =>
      shape[0] === out && shape[1] === columns && most === rank && dtype === slot.dtype,
  );
  if (!entry) return principalPart(w, [out, columns], rank);
  return turnedPart(program, device, entry, w, await readSlot(device, slot));
}

const at = (list: Float32Array | Float64Array, i: number): number => list[i] as number;

/** g of the singular value σ: how it is shared between the factors. */
const share = (value: number, { balanced, scale }: Principal): number =>
  balanced ? Math.sqrt(value / scale) : 1;

/** diag(g)·U [rank, in] */
function rightOf({ right, values }: PrincipalPart, init: Principal): Float32Array<ArrayBuffer> {
  const columns = right.length / values.length;
  return Float32Array.from(
    { length: init.rank * columns },
    (_, i) => at(right, i) * share(at(values, Math.floor(i / columns)), init),
  );
}

/** V·diag(σ / (scale·g)) [out, rank] */
function leftOf({ left, values }: PrincipalPart, init: Principal): Float32Array<ArrayBuffer> {
  const { rank, scale } = init;
  const found = values.length;
  const factors = Array.from(values, (value) => {
    const g = share(value, init);
    return g === 0 ? 0 : 1 / (scale * g);
  });
  return Float32Array.from(
    { length: (left.length / found) * rank },
    (_, i) => at(left, Math.floor(i / rank) * found + (i % rank)) * (factors[i % rank] ?? 0),
  );
}

/** w −= scale·left·right, rounded once. */
function subtract(
  w: Float32Array,
  left: Float32Array,
  right: Float32Array,
  { rank, scale }: Principal,
): void {
  const columns = right.length / rank;
  const row = new Float64Array(columns);
  for (let from = 0, i = 0; from < w.length; from += columns, i++) {
    row.set(w.subarray(from, from + columns));
    for (let r = 0; r < rank; r++) {
      const factor = scale * at(left, i * rank + r);
      const across = r * columns;
      for (let j = 0; j < columns; j++) row[j] = at(row, j) - factor * at(right, across + j);
    }
    w.set(row, from);
  }
}

function rowNorms(w: Float32Array, out: number, columns: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: out }, (_, i) => {
    let sum = 0;
    for (let j = i * columns; j < (i + 1) * columns; j++) sum += at(w, j) ** 2;
    return Math.sqrt(sum);
  });
}
