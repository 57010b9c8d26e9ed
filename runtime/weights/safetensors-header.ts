/** The header of a safetensors file. It is believed only as far as the file's size bears it out. */

import { StowageError } from '../error.ts';
import type { Reader } from '../files/files.ts';
import { isObject, parseJson, Unreadable } from '../files/json.ts';
import { formatOf } from './weights-format.ts';

/** One tensor of a file; `begin` and `end` count from the start of the file. */
export interface TensorInfo {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

export interface Header {
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Bits of an element: every dtype of the reference (safetensors 0.8, `Dtype`). A tensor fills whole bytes. */
const bits: Readonly<Record<string, number>> = {
  C64: 64, F64: 64, I64: 64, U64: 64, F32: 32, I32: 32, U32: 32, F16: 16, BF16: 16, I16: 16, U16: 16,
  I8: 8, U8: 8, BOOL: 8, F8_E4M3: 8, F8_E5M2: 8, F8_E8M0: 8, F8_E4M3FNUZ: 8, F8_E5M2FNUZ: 8,
  F6_E2M3: 6, F6_E3M2: 6, F4: 4,
}; // prettier-ignore

/** Bytes of a tensor. */
export const bytesOf = (dtype: string, shape: readonly number[]): number =>
  shape.reduce((n, d) => n * d, bits[dtype] ?? 0) / 8;

/** The reference reader's cap. */
const maxHeaderBytes = 100_000_000;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** What an entry says under a key. */
const told = (key: string, value: unknown): string =>
  value === undefined ? `no ${key}` : `${key} ${JSON.stringify(value)}`;

/** Reads and checks a header. Rejects with `safetensors-truncated` or `safetensors-header`. */
export async function readHeader(file: Reader, path: string): Promise<Header> {
  const lies = (
    message: string,
    wanted: string,
    hint = 'Write the file again; it is damaged.',
  ): StowageError => new StowageError('safetensors-header', message, wanted, hint, path);
  const cut = (message: string): StowageError =>
    new StowageError(
      'safetensors-truncated',
      message,
      'The whole file.',
      'Copy or download it again; the transfer probably broke off.',
      path,
    );
  if (file.size < 8) throw cut(`The file has ${file.size} bytes.`);
  const first = await file.read(0, 8);
  const other = formatOf(first);
  if (other !== null) {
    throw new StowageError(
      'weights-format',
      `It is named like safetensors and is ${other.what}.`,
      'A file in safetensors.',
      other.way,
      path,
    );
  }
  const length = Number(new DataView(first.buffer, first.byteOffset, 8).getBigUint64(0, true));
  if (length > maxHeaderBytes) {
    throw lies(`The header says it is ${length} bytes long.`, `At most ${maxHeaderBytes} bytes.`);
  }
  const start = 8 + length;
  if (file.size < start) {
    throw cut(`The header needs ${start} bytes and the file has ${file.size}.`);
  }
  const json = await file.read(8, length);
  let parsed: unknown;
  try {
    parsed = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch (error) {
    const why = error instanceof Unreadable ? `: ${error.message}` : '.';
    throw lies(`The header is not JSON in UTF-8${why}`, 'A JSON object of tensors, each once.');
  }
  if (!isObject(parsed))
    throw lies('The header is not a JSON object.', 'A JSON object of tensors.');

  const metadata = new Map<string, string>();
  const tensors: TensorInfo[] = [];
  for (const [name, entry] of Object.entries(parsed)) {
    if (name === '__metadata__') {
      if (!isObject(entry)) throw lies('`__metadata__` is not an object.', 'An object of strings.');
      for (const [key, value] of Object.entries(entry)) {
        if (typeof value !== 'string') {
          throw lies(`\`__metadata__.${key}\` is not a string.`, 'An object of strings.');
        }
        metadata.set(key, value);
      }
      continue;
    }
    const {
      dtype,
      shape,
      data_offsets: offsets,
    }: Record<string, unknown> = isObject(entry) ? entry : {};
    if (typeof dtype !== 'string' || !Object.hasOwn(bits, dtype)) {
      throw lies(
        `Tensor ${name} has ${told('dtype', dtype)}.`,
        `One of ${Object.keys(bits).join(' ')}.`,
        'No safetensors up to 0.8 knows it: write the file again.',
      );
    }
    if (!Array.isArray(shape) || !shape.every(isCount)) {
      throw lies(`Tensor ${name} has ${told('shape', shape)}.`, 'A list of whole numbers.');
    }
    const [begin, end]: unknown[] = Array.isArray(offsets) ? offsets : [];
    if (
      !Array.isArray(offsets) ||
      offsets.length !== 2 ||
      !isCount(begin) ||
      !isCount(end) ||
      end < begin
    ) {
      throw lies(
        `Tensor ${name} has ${told('data_offsets', offsets)}.`,
        '[begin, end] with begin ≤ end.',
      );
    }
    const bytes = bytesOf(dtype, shape);
    if (bytes !== end - begin) {
      throw lies(
        `Tensor ${name} is ${dtype}[${shape.join(', ')}], ${bytes} bytes, but its offsets span ${end - begin}.`,
        'Offsets that agree with dtype and shape.',
      );
    }
    tensors.push({ name, dtype, shape, begin: start + begin, end: start + end });
  }

  let at = start;
  for (const tensor of [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (tensor.begin !== at) {
      const what = tensor.begin < at ? 'overlaps the tensor before it' : 'leaves a hole before it';
      throw lies(
        `Tensor ${tensor.name} ${what}.`,
        'Tensors side by side, each byte in one of them.',
      );
    }
    at = tensor.end;
  }
  if (at > file.size) throw cut(`The tensors end at byte ${at} and the file at ${file.size}.`);
  if (at < file.size) {
    throw lies(
      `${file.size - at} bytes follow the last tensor.`,
      'A file that ends with its last tensor.',
    );
  }
  return {
    tensors: new Map(tensors.map((t) => [t.name, t])),
    metadata: Object.fromEntries(metadata),
  };
}
