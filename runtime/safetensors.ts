/**
 * safetensors: 8 bytes little-endian header length, a JSON header, then the tensors' bytes without holes
 * (github.com/huggingface/safetensors, README "Format"). A header is believed only as far as the file's size bears it out.
 */

import { StowageError } from './error.ts';
import { join, type Files, type Reader, type Writer } from './files.ts';
import { isObject, readObject } from './json.ts';

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

const sizes: Readonly<Record<string, number>> = {
  F64: 8, I64: 8, U64: 8, F32: 4, I32: 4, U32: 4, F16: 2, BF16: 2, I16: 2, U16: 2,
  I8: 1, U8: 1, BOOL: 1, F8_E4M3: 1, F8_E5M2: 1,
}; // prettier-ignore

/** The reference reader's cap. */
const maxHeaderBytes = 100_000_000;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Reads and checks a header. Rejects with `safetensors-truncated` or `safetensors-header`. */
export async function readHeader(file: Reader, path: string): Promise<Header> {
  const lies = (message: string, wanted: string): StowageError =>
    new StowageError(
      'safetensors-header',
      message,
      wanted,
      'Write the file again; it is damaged.',
      path,
    );
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
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    throw lies('The header is not JSON in UTF-8.', 'A JSON object of tensors.');
  }
  if (!isObject(parsed))
    throw lies('The header is not a JSON object.', 'A JSON object of tensors.');

  const metadata: Record<string, string> = {};
  const tensors: TensorInfo[] = [];
  for (const [name, entry] of Object.entries(parsed)) {
    if (name === '__metadata__') {
      if (!isObject(entry)) throw lies('`__metadata__` is not an object.', 'An object of strings.');
      for (const [key, value] of Object.entries(entry)) {
        if (typeof value !== 'string') {
          throw lies(`\`__metadata__.${key}\` is not a string.`, 'An object of strings.');
        }
        metadata[key] = value;
      }
      continue;
    }
    const {
      dtype,
      shape,
      data_offsets: offsets,
    }: Record<string, unknown> = isObject(entry) ? entry : {};
    const size = typeof dtype === 'string' ? sizes[dtype] : undefined;
    if (typeof dtype !== 'string' || size === undefined) {
      throw lies(
        `Tensor ${name} has dtype ${JSON.stringify(dtype)}.`,
        `One of ${Object.keys(sizes).join(' ')}.`,
      );
    }
    if (!Array.isArray(shape) || !shape.every(isCount)) {
      throw lies(`Tensor ${name} has shape ${JSON.stringify(shape)}.`, 'A list of whole numbers.');
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
        `Tensor ${name} has data_offsets ${JSON.stringify(offsets)}.`,
        '[begin, end] with begin ≤ end.',
      );
    }
    const bytes = shape.reduce((n, d) => n * d, size);
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
  return { tensors: new Map(tensors.map((t) => [t.name, t])), metadata };
}

/** The tensors of a checkpoint, in one file or in shards, read piece by piece. */
export interface Checkpoint {
  /** What was opened, for messages. */
  readonly path: string;
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  readonly metadata: Readonly<Record<string, string>>;
  /** The tensor's bytes in order, in pieces of at most 4 MiB, each valid until the next is asked for. */
  pieces(name: string): AsyncGenerator<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

const indexWanted = {
  code: 'safetensors-header',
  wanted: 'A JSON object {"weight_map": {tensor: file}}.',
  hint: 'Copy or download it again.',
} as const;

/** A multiple of every element size. */
const pieceBytes = 4 * 1024 * 1024;

/**
 * Opens `path`: a .safetensors file, or a folder with model.safetensors or model.safetensors.index.json and its
 * shards. Rejects with `weights-missing` or a header error.
 */
export async function openCheckpoint(files: Files, path: string): Promise<Checkpoint> {
  if (path.endsWith('.safetensors')) return openParts(files, path, [path]);
  const single = join(path, 'model.safetensors');
  const probe = await files.open(single);
  if (probe !== null) {
    await probe.close();
    return openParts(files, single, [single]);
  }
  const indexPath = join(path, 'model.safetensors.index.json');
  const index = await readObject(files, indexPath, indexWanted);
  if (index === null) {
    throw new StowageError(
      'weights-missing',
      `There is no model.safetensors and no model.safetensors.index.json in ${path}.`,
      'A folder with config.json and weights in safetensors, as the Hugging Face hub has them.',
      'Name the folder with --weights, or leave --weights out to train from scratch.',
      path,
    );
  }
  const map = index['weight_map'];
  if (!isObject(map)) {
    const { code, wanted, hint } = indexWanted;
    throw new StowageError(code, 'The index has no `weight_map`.', wanted, hint, indexPath);
  }
  const shards = [...new Set(Object.values(map).map(String))].sort();
  return openParts(
    files,
    indexPath,
    shards.map((shard) => join(path, shard)),
  );
}

async function openParts(
  files: Files,
  path: string,
  parts: readonly string[],
): Promise<Checkpoint> {
  const readers: Reader[] = [];
  const tensors = new Map<string, TensorInfo>();
  const homes = new Map<string, Reader>();
  let metadata: Readonly<Record<string, string>> = {};
  const close = async (): Promise<void> => {
    for (const reader of readers) await reader.close();
  };
  try {
    for (const part of parts) {
      const reader = await files.open(part);
      if (reader === null) {
        throw new StowageError(
          'weights-missing',
          `${part} is not there.`,
          'Every file that the checkpoint consists of.',
          'Copy or download it, or name another folder with --weights.',
          path,
        );
      }
      readers.push(reader);
      const header = await readHeader(reader, part);
      metadata = { ...metadata, ...header.metadata };
      for (const [name, info] of header.tensors) {
        tensors.set(name, info);
        homes.set(name, reader);
      }
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    path,
    tensors,
    metadata,
    async *pieces(name) {
      const info = tensors.get(name);
      const home = homes.get(name);
      if (!info || !home) throw new Error(`internal: no tensor ${name} in ${path}`);
      for (let at = info.begin; at < info.end; at += pieceBytes) {
        const wanted = Math.min(pieceBytes, info.end - at);
        const piece = await home.read(at, wanted);
        if (piece.length !== wanted) {
          throw new StowageError(
            'safetensors-truncated',
            `The file ended inside ${name}.`,
            'The whole file.',
            'It changed while it was being read; leave it alone during the run.',
            path,
          );
        }
        yield piece;
      }
    },
    close,
  };
}

interface TensorHead {
  readonly name: string;
  /** As safetensors has them: `F32`, `BF16`. */
  readonly dtype: string;
  readonly shape: readonly number[];
}

/** A tensor to be written; `read` gives its little-endian bytes when its turn comes. */
export interface TensorSource extends TensorHead {
  read(): Promise<Uint8Array<ArrayBuffer>>;
}

/** The same of a tensor that is not in memory as a whole. */
export interface TensorStream extends TensorHead {
  pieces(): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

async function* piecesOf(
  tensor: TensorSource | TensorStream,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if ('pieces' in tensor) yield* tensor.pieces();
  else yield await tensor.read();
}

/** Writes a file: tensors in the order given, one in memory at a time, data starting at a multiple of 8. */
export async function writeTensors(
  writer: Writer,
  tensors: readonly (TensorSource | TensorStream)[],
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const header: Record<string, unknown> = {};
  if (Object.keys(metadata).length > 0) header['__metadata__'] = metadata;
  const lengths = tensors.map(({ shape, dtype }) =>
    shape.reduce((n, d) => n * d, sizes[dtype] ?? 0),
  );
  let at = 0;
  tensors.forEach(({ name, dtype, shape }, i) => {
    const end = at + (lengths[i] ?? 0);
    header[name] = { dtype, shape, data_offsets: [at, end] };
    at = end;
  });
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = new Uint8Array(8 + Math.ceil(text.length / 8) * 8).fill(0x20);
  new DataView(padded.buffer).setBigUint64(0, BigInt(padded.length - 8), true);
  padded.set(text, 8);
  await writer.write(padded);
  for (const [i, tensor] of tensors.entries()) {
    let written = 0;
    for await (const piece of piecesOf(tensor)) {
      written += piece.length;
      await writer.write(piece);
    }
    if (written !== lengths[i]) {
      throw new Error(`internal: ${tensor.name} gave ${written} bytes, not ${lengths[i]}`);
    }
  }
}
