/**
 * safetensors: 8 bytes little-endian header length, a JSON header, then the tensors' bytes without holes
 * (github.com/huggingface/safetensors, README "Format").
 */

import { StowageError } from '../error.ts';
import { join, type Files, type Reader, type Writer } from '../files/files.ts';
import { isObject, readObject, vastBytes, type JsonObject } from '../files/json.ts';
import { bytesOf, readHeader, type TensorInfo } from './safetensors-header.ts';
import { noSafetensors } from './weights-format.ts';

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

const indexName = 'model.safetensors.index.json';

const indexWanted = {
  code: 'safetensors-header',
  wanted: 'A JSON object {"weight_map": {tensor: file}}.',
  hint: 'Copy or download the whole folder again; files of two versions may have met.',
  most: vastBytes,
} as const;

/** A multiple of every element size. */
const pieceBytes = 4 * 1024 * 1024;

/**
 * Opens `path`: a .safetensors file, or a folder with model.safetensors or model.safetensors.index.json and its
 * shards. Rejects with `weights-missing`, `weights-format` where something else lies there, or a header error.
 */
export async function openCheckpoint(files: Files, path: string): Promise<Checkpoint> {
  if (path.endsWith('.safetensors')) return openFile(files, path);
  const single = join(path, 'model.safetensors');
  const probe = await files.open(single);
  if (probe !== null) {
    await probe.close();
    return openParts(files, single, [single]);
  }
  const indexPath = join(path, indexName);
  const index = await readObject(files, indexPath, indexWanted);
  if (index === null) throw await noSafetensors(files, path);
  const map = mapOf(index, indexPath);
  const shards = [...new Set(map.values())].sort();
  return openParts(
    files,
    indexPath,
    shards.map((shard) => join(path, shard)),
    map.keys(),
  );
}

/** One file, which must not be one of several. */
async function openFile(files: Files, path: string): Promise<Checkpoint> {
  const [, number, of] = /-(\d+)-of-(\d+)\.safetensors$/.exec(path) ?? [];
  if (number === undefined || Number(of) < 2) return openParts(files, path, [path]);
  throw new StowageError(
    'weights-missing',
    `It is part ${Number(number)} of ${Number(of)}.`,
    'The whole checkpoint.',
    `Name the folder of the parts and of ${indexName}.`,
    path,
  );
}

/** The index's shards by tensor. Throws `safetensors-header`; a shard lies in the index's own folder. */
function mapOf(index: JsonObject, path: string): ReadonlyMap<string, string> {
  const lies = (message: string): StowageError =>
    new StowageError(indexWanted.code, message, indexWanted.wanted, indexWanted.hint, path);
  const map = index['weight_map'];
  if (!isObject(map)) throw lies('The index has no `weight_map`.');
  const found = new Map<string, string>();
  for (const [tensor, shard] of Object.entries(map)) {
    if (typeof shard !== 'string' || shard === '') {
      throw lies(`The index says ${JSON.stringify(shard)} for the file of ${tensor}.`);
    }
    const outside = /^[/\\]|^[a-zA-Z]:|\\/.test(shard) || shard.split('/').includes('..');
    if (outside) throw lies(`The index has ${tensor} in ${shard}, outside its own folder.`);
    found.set(tensor, shard);
  }
  if (found.size === 0) throw lies('The index names no tensor.');
  return found;
}

/** Opens files as one checkpoint that holds what is `promised`, each tensor once. */
async function openParts(
  files: Files,
  path: string,
  parts: readonly string[],
  promised: Iterable<string> = [],
): Promise<Checkpoint> {
  const readers: Reader[] = [];
  const tensors = new Map<string, TensorInfo>();
  const homes = new Map<string, Reader>();
  let metadata: Readonly<Record<string, string>> = {};
  const lies = (message: string): StowageError =>
    new StowageError(
      'safetensors-header',
      message,
      'Every tensor that the index names, in one of its files.',
      indexWanted.hint,
      path,
    );
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
          parts.length === 1
            ? 'A file in safetensors.'
            : `All ${parts.length} files that the index names.`,
          'Copy or download it, or name another folder.',
          path,
        );
      }
      readers.push(reader);
      const header = await readHeader(reader, part);
      metadata = { ...metadata, ...header.metadata };
      for (const [name, info] of header.tensors) {
        if (tensors.has(name)) throw lies(`${name} is in ${part} and in a file before it.`);
        tensors.set(name, info);
        homes.set(name, reader);
      }
    }
    const lost = [...promised].filter((name) => !tensors.has(name));
    if (lost.length > 0) {
      const others = lost.length === 1 ? '' : ` and ${lost.length - 1} more`;
      throw lies(`The index names ${lost[0]}${others}, and no file has it.`);
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
  const lengths = tensors.map(({ shape, dtype }) => bytesOf(dtype, shape));
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
