/** Tensors between a file and the arena: streamed piece by piece, converted on the way. */

import type { Device } from '../device/device.ts';
import type { Digest } from './digest.ts';
import { StowageError } from '../error.ts';
import type { Program, Slot, SlotId } from '../format/program.ts';
import { own } from '../format/records.ts';
import { type Format, elements } from '../format/storage/format.ts';
import {
  type DType,
  bytesOf,
  formatNames,
  formatOf,
  formats,
  isPlain,
} from '../format/storage/index.ts';
import type { Checkpoint, TensorSource } from './safetensors.ts';
import type { TensorInfo } from './safetensors-header.ts';

/** A program's slot. */
export function slotOf(program: Program, id: SlotId): Slot {
  const slot = program.slots[id];
  if (!slot) throw new Error(`internal: the program has no slot ${id}`);
  return slot;
}

/** Views of a piece as whole elements; pieces may begin at any byte, typed arrays may not. */
const aligned = (piece: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> =>
  piece.byteOffset % size === 0 ? piece : piece.slice();

/** Formats that files of tensors have, by the name they have there. */
const fileFormats: Readonly<Record<string, Format | undefined>> = Object.fromEntries(
  formatNames.filter(isPlain).map((name) => [name.toUpperCase(), formats[name]]),
);

/** A piece's numbers as f32; null for a dtype of no real numbers, or of ones that are not read. */
function decoderOf(
  dtype: string,
): ((piece: Uint8Array<ArrayBuffer>) => Float32Array<ArrayBuffer>) | null {
  if (dtype === 'F32')
    return (piece) => {
      const bytes = aligned(piece, 4);
      return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    };
  const format = own(fileFormats, dtype);
  if (!format) return null;
  const each = format.bytes({ dtype, shape: [1] });
  return (piece) => {
    const count = piece.length / each;
    return format.decode(piece, { dtype, shape: [count] }, new Float32Array(count));
  };
}

/** The bits of an f32, without its sign. */
const magnitudeBits = (x: number): number =>
  (new Uint32Array(Float32Array.of(x).buffer)[0] ?? 0) & 0x7fffffff;

/**
 * Passes numbers on if all are finite, and stay so where they are kept as f16. Throws `checkpoint-tensor-not-finite`;
 * `begin` says how many of the tensor came before them.
 */
export function finite(
  values: Float32Array<ArrayBuffer>,
  { name, shape }: Pick<TensorInfo, 'name' | 'shape'>,
  begin: number,
  path: string,
  kept: DType = 'f32',
): Float32Array<ArrayBuffer> {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const range = formatOf(kept)?.range;
  // From here on an f32 is no number, or none once it is rounded to where it is kept.
  const limit = magnitudeBits(range?.infiniteFrom ?? Infinity);
  for (let i = 0; i < bits.length; i++) {
    if (((bits[i] ?? 0) & 0x7fffffff) < limit) continue;
    const value = values[i] ?? NaN;
    const place = `${name}[${indexOf(begin + i, shape).join(', ')}]`;
    throw Number.isFinite(value)
      ? new StowageError(
          'checkpoint-tensor-not-finite',
          `${place} is ${+value.toPrecision(6)}, which ${kept} cannot hold.`,
          `Numbers of at most ${+(range?.most ?? Infinity).toPrecision(6)}.`,
          'Keep frozen weights in f32: --storage f32.',
          path,
        )
      : new StowageError(
          'checkpoint-tensor-not-finite',
          `${place} is ${value}.`,
          'Finite numbers: one that is not makes the loss NaN.',
          'The file is damaged or its training diverged: copy it again, or take an earlier one.',
          path,
        );
  }
  return values;
}

/** The index along each axis of the element that lies at `at` in row-major order. */
function indexOf(at: number, shape: readonly number[]): readonly number[] {
  let left = at;
  return [...shape]
    .reverse()
    .map((size) => {
      const index = left % size;
      left = Math.floor(left / size);
      return index;
    })
    .reverse();
}

/** Writes consecutive runs of f32 numbers into a slot, in its own dtype, rounded to nearest even. */
export class SlotWriter {
  private at = 0;
  private readonly device: Device;
  private readonly slot: Slot;

  constructor(device: Device, slot: Slot) {
    this.device = device;
    this.slot = slot;
  }

  async write(values: Float32Array<ArrayBuffer>): Promise<void> {
    const { dtype } = this.slot;
    const stored = formatOf(dtype)?.encode(values, { dtype, shape: [values.length] }) ?? values;
    await this.writeBytes(new Uint8Array(stored.buffer, stored.byteOffset, stored.byteLength));
  }

  /** The same of numbers that are in the slot's own dtype already. */
  async writeBytes(values: Uint8Array<ArrayBuffer>): Promise<void> {
    let bytes = values;
    if (bytes.length % 4 !== 0) {
      // Devices copy whole words; an odd last f16 takes the padding that its slot ends with.
      const padded = new Uint8Array(bytes.length + 2);
      padded.set(bytes);
      bytes = padded;
    }
    await this.device.write([this.slot.buffer, this.slot.offset + this.at, bytes.length], bytes);
    this.at += bytes.length;
  }
}

/**
 * Streams a checkpoint's tensor into a slot. Rejects with `checkpoint-tensor-shape`, `-dtype` or `-not-finite`;
 * `at` is where the model declares the weight. `seen` takes the numbers as the file has them.
 */
export async function loadTensor(
  device: Device,
  slot: Slot,
  checkpoint: Checkpoint,
  name: string,
  at: string,
  seen?: Digest,
): Promise<void> {
  const info = checkpoint.tensors.get(name);
  if (!info) throw new Error(`internal: no tensor ${name} in ${checkpoint.path}`);
  if (info.shape.join() !== slot.shape.join()) {
    throw new StowageError(
      'checkpoint-tensor-shape',
      `${slot.name} is [${slot.shape.join(', ')}] in the model and ${name} is [${info.shape.join(', ')}] in ${checkpoint.path}.`,
      'The same shape in both.',
      'Check the sizes (--config, --set) and that the weights are of this model.',
      at,
    );
  }
  const words = slot.dtype === 'u32';
  const decode = decoderOf(info.dtype);
  if (words ? info.dtype !== 'U32' : !decode) {
    throw wrongType(checkpoint, info, words ? 'U32.' : 'F32, F16 or BF16.', at);
  }
  const writer = new SlotWriter(device, slot);
  let filled = 0;
  for await (const piece of checkpoint.pieces(name)) {
    if (words || !decode) {
      await writer.writeBytes(aligned(piece, 4));
      continue;
    }
    const part = finite(decode(piece), info, filled, checkpoint.path, slot.dtype);
    filled += part.length;
    seen?.words(part);
    await writer.write(part);
  }
}

/** A checkpoint's tensor as f32; `at`: where it is wanted. Rejects with `checkpoint-tensor-dtype` or `-not-finite`. */
export async function readTensor(
  checkpoint: Checkpoint,
  name: string,
  at: string,
): Promise<Float32Array<ArrayBuffer>> {
  const info = checkpoint.tensors.get(name);
  if (!info) throw new Error(`internal: no tensor ${name} in ${checkpoint.path}`);
  const decode = decoderOf(info.dtype);
  if (!decode) throw wrongType(checkpoint, info, 'F32, F16 or BF16.', at);
  const values = new Float32Array(info.shape.reduce((n, d) => n * d, 1));
  let filled = 0;
  for await (const piece of checkpoint.pieces(name)) {
    const part = finite(decode(piece), info, filled, checkpoint.path);
    values.set(part, filled);
    filled += part.length;
  }
  return values;
}

/** A tensor's pieces as they are, held to finite numbers where they are numbers. Rejects with `-not-finite`. */
export async function* finitePieces(
  checkpoint: Checkpoint,
  info: TensorInfo,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const decode = decoderOf(info.dtype);
  let filled = 0;
  for await (const piece of checkpoint.pieces(info.name)) {
    if (decode) filled += finite(decode(piece), info, filled, checkpoint.path).length;
    yield piece;
  }
}

/** A stored tensor's numbers as they would be in a file of that dtype, and as they are read back from it. */
export function roundedTo(
  dtype: string,
  values: Float32Array<ArrayBuffer>,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly values: Float32Array<ArrayBuffer> } {
  const decode = decoderOf(dtype);
  if (!decode) throw new Error(`internal: no numbers are written as ${dtype}`);
  const bytes =
    own(fileFormats, dtype)?.encode(values, { dtype, shape: [values.length] }) ??
    new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { bytes, values: decode(bytes) };
}

/** Rows of a checkpoint's tensor [rows, columns] in order, some whole ones at a time, as f32. */
export async function* rowsOf(
  checkpoint: Checkpoint,
  name: string,
  columns: number,
): AsyncGenerator<Float32Array<ArrayBuffer>> {
  const info = checkpoint.tensors.get(name);
  const decode = decoderOf(info?.dtype ?? '');
  if (!info || !decode) throw new Error(`internal: ${name} is not read by rows`);
  let left = new Float32Array(0);
  let filled = 0;
  for await (const piece of checkpoint.pieces(name)) {
    const more = finite(decode(piece), info, filled, checkpoint.path);
    filled += more.length;
    const both = new Float32Array(left.length + more.length);
    both.set(left);
    both.set(more, left.length);
    const whole = both.length - (both.length % columns);
    if (whole > 0) yield both.slice(0, whole);
    left = both.slice(whole);
  }
}

const wrongType = (
  { path }: Checkpoint,
  { name, dtype }: TensorInfo,
  wanted: string,
  at: string,
): StowageError =>
  new StowageError(
    'checkpoint-tensor-dtype',
    `${name} is ${dtype} in ${path}.`,
    wanted,
    'Convert the checkpoint; quantised and 64-bit weights are not read.',
    at,
  );

/** A slot as a tensor of a file, in the slot's own dtype, read from the device when its turn comes. */
export function slotSource(device: Device, slot: Slot, name: string): TensorSource {
  const bytes = bytesOf(slot);
  return {
    name,
    dtype: slot.dtype.toUpperCase(),
    shape: slot.shape,
    read: async () => (await readSlot(device, slot)).subarray(0, bytes),
  };
}

/** The bytes of a slot. */
export const readSlot = (device: Device, slot: Slot): Promise<Uint8Array<ArrayBuffer>> =>
  device.read([slot.buffer, slot.offset, Math.ceil(slot.bytes / 4) * 4]);

/** The numbers of a slot, of real ones. */
export async function readFloats(device: Device, slot: Slot): Promise<Float32Array<ArrayBuffer>> {
  const bytes = await readSlot(device, slot);
  const count = elements(slot.shape);
  const format = formatOf(slot.dtype);
  return format
    ? format.decode(bytes, slot, new Float32Array(count))
    : new Float32Array(bytes.buffer, bytes.byteOffset, count);
}
