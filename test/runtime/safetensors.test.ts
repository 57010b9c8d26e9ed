import assert from 'node:assert/strict';
import { StowageError, type ErrorCode } from '../../runtime/error.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { narrowAll } from '../../runtime/format/storage/half.ts';
import { formatOf } from '../../runtime/weights/weights-format.ts';
import {
  openCheckpoint,
  writeTensors,
  type TensorSource,
} from '../../runtime/weights/safetensors.ts';

/** A file of a header as given and `bytes` zero bytes. */
function fileOf(header: unknown, bytes: number, length?: number): Blob {
  const text = new TextEncoder().encode(
    typeof header === 'string' ? header : JSON.stringify(header),
  );
  const head = new Uint8Array(8);
  new DataView(head.buffer).setBigUint64(0, BigInt(length ?? text.length), true);
  return new Blob([head, text, new Uint8Array(bytes)]);
}

async function refusal(file: Blob): Promise<ErrorCode> {
  try {
    const checkpoint = await openCheckpoint(
      memoryFiles({ 'm.safetensors': file }),
      'm.safetensors',
    );
    await checkpoint.close();
  } catch (error) {
    assert.ok(error instanceof StowageError, String(error));
    assert.equal(error.place, 'm.safetensors');
    return error.code;
  }
  return assert.fail('it was taken for a good file');
}

/** Two entries of one name, which an object of JavaScript cannot say. */
const twice = (): Blob => {
  const one = JSON.stringify(entry('F32', [1], 0, 4));
  return fileOf(`{"a": ${one}, "a": ${one}}`, 4);
};

const entry = (dtype: string, shape: readonly unknown[], begin: number, end: number) => ({
  dtype,
  shape,
  data_offsets: [begin, end],
});

describe('runtime/safetensors', () => {
  it('is not taken for a pickle, whose first bytes a header’s length may have', () => {
    assert.equal(formatOf(Uint8Array.of(0x80, 2, 0, 0, 0, 0, 0, 0)), null);
    assert.equal(
      formatOf(Uint8Array.of(0x80, 2, 0x8a, 10, 0x6c, 0xfc, 0x9c, 0x46))?.what,
      'a pickle of PyTorch',
    );
  });

  it('reads back what it writes, in pieces, whatever the shapes', async () => {
    const big = Float32Array.from({ length: 3 << 20 }, (_, i) => i);
    const tensors: Record<
      string,
      { dtype: TensorSource['dtype']; shape: number[]; bytes: Uint8Array<ArrayBuffer> }
    > = {
      scalar: { dtype: 'F32', shape: [], bytes: new Uint8Array(new Float32Array([3.5]).buffer) },
      empty: { dtype: 'F32', shape: [0, 7], bytes: new Uint8Array(0) },
      odd: {
        dtype: 'F16',
        shape: [3],
        bytes: new Uint8Array(narrowAll(new Float32Array([1, 2, 3])).buffer),
      },
      big: { dtype: 'F32', shape: [3, 1 << 20], bytes: new Uint8Array(big.buffer) },
      ints: { dtype: 'I32', shape: [2], bytes: new Uint8Array(new Int32Array([-1, 9]).buffer) },
    };
    const files = memoryFiles();
    const writer = await files.create('m.safetensors');
    const sources = Object.entries(tensors).map(([name, { dtype, shape, bytes }]) => ({
      name,
      dtype,
      shape,
      read: () => Promise.resolve(bytes),
    }));
    await writeTensors(writer, sources, { note: 'hä' });
    await writer.commit();
    const checkpoint = await openCheckpoint(files, 'm.safetensors');
    assert.deepEqual(checkpoint.metadata, { note: 'hä' });
    for (const [name, { dtype, shape, bytes }] of Object.entries(tensors)) {
      const info = checkpoint.tensors.get(name);
      assert.ok(info);
      assert.equal(info.dtype, dtype);
      assert.deepEqual(info.shape, shape);
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for await (const piece of checkpoint.pieces(name)) {
        assert.ok(piece.length <= 4 << 20);
        parts.push(piece.slice());
      }
      assert.deepEqual(Buffer.concat(parts), Buffer.from(bytes), name);
    }
    const head = Buffer.from(
      await (files.contents.get('m.safetensors') ?? new Blob([])).arrayBuffer(),
    );
    assert.equal(head.readBigUInt64LE(0) % 8n, 0n);
  });

  it('reads shards by their index', async () => {
    const index = { weight_map: { a: 's1.safetensors', b: 's2.safetensors' } };
    const files = memoryFiles({
      'dir/model.safetensors.index.json': JSON.stringify(index),
      'dir/s1.safetensors': fileOf({ a: entry('F32', [2], 0, 8) }, 8),
      'dir/s2.safetensors': fileOf({ b: entry('BF16', [3], 0, 6) }, 6),
    });
    const checkpoint = await openCheckpoint(files, 'dir');
    assert.deepEqual([...checkpoint.tensors.keys()], ['a', 'b']);
    files.contents.delete('dir/s2.safetensors');
    await assert.rejects(openCheckpoint(files, 'dir'), { code: 'weights-missing' });
    await assert.rejects(openCheckpoint(files, 'elsewhere'), { code: 'weights-missing' });
  });

  const indices: [string, unknown, RegExp][] = [
    ['a tensor that no shard has', { a: 's1.safetensors', c: 's2.safetensors' }, /names c, and no/],
    ['a shard outside the folder', { a: '../s1.safetensors' }, /outside its own folder/],
    ['a shard at a path of its own', { a: '/s1.safetensors' }, /outside its own folder/],
    ['a shard that is no name', { a: 3 }, /says 3 for the file of a/],
    ['no tensors', {}, /names no tensor/],
    ['one tensor in two shards', { a: 's1.safetensors', b: 's3.safetensors' }, /a file before it/],
  ];
  for (const [what, map, message] of indices) {
    it(`refuses an index with ${what}`, async () => {
      const files = memoryFiles({
        'dir/model.safetensors.index.json': JSON.stringify({ weight_map: map }),
        'dir/s1.safetensors': fileOf({ a: entry('F32', [2], 0, 8) }, 8),
        'dir/s2.safetensors': fileOf({ b: entry('BF16', [3], 0, 6) }, 6),
        'dir/s3.safetensors': fileOf(
          { a: entry('F32', [2], 0, 8), b: entry('F32', [2], 8, 16) },
          16,
        ),
      });
      await assert.rejects(openCheckpoint(files, 'dir'), { code: 'safetensors-header', message });
    });
  }

  it('knows every dtype of the format, those of less than a byte too', async () => {
    const bytes = {
      ...{ C64: 32, F64: 32, I64: 32, U64: 32, F32: 16, I32: 16, U32: 16, F16: 8, BF16: 8 },
      ...{ I16: 8, U16: 8, I8: 4, U8: 4, BOOL: 4, F8_E4M3: 4, F8_E5M2: 4, F8_E8M0: 4 },
      ...{ F8_E4M3FNUZ: 4, F8_E5M2FNUZ: 4, F6_E2M3: 3, F6_E3M2: 3, F4: 2 },
    };
    for (const [dtype, size] of Object.entries(bytes)) {
      const file = fileOf({ a: entry(dtype, [2, 2], 0, size) }, size);
      const checkpoint = await openCheckpoint(
        memoryFiles({ 'm.safetensors': file }),
        'm.safetensors',
      );
      assert.equal(checkpoint.tensors.get('a')?.dtype, dtype);
    }
    assert.equal(await refusal(fileOf({ a: entry('F4', [3], 0, 2) }, 2)), 'safetensors-header');
  });

  it('takes padded headers, empty tensors and metadata', async () => {
    const header = `${JSON.stringify({ __metadata__: { format: 'pt' }, e: entry('F32', [0], 0, 0), a: entry('F32', [1], 0, 4) })}    `;
    const checkpoint = await openCheckpoint(
      memoryFiles({ 'm.safetensors': fileOf(header, 4) }),
      'm.safetensors',
    );
    assert.equal(checkpoint.tensors.size, 2);
  });

  const truncated: [string, Blob][] = [
    ['fewer than eight bytes', new Blob([new Uint8Array(5)])],
    ['a header beyond the end', fileOf('{}', 0, 4000)],
    ['tensors beyond the end', fileOf({ a: entry('F32', [4], 0, 16) }, 12)],
  ];
  for (const [what, file] of truncated) {
    it(`calls a file with ${what} truncated`, async () => {
      assert.equal(await refusal(file), 'safetensors-truncated');
    });
  }

  const lies: [string, Blob][] = [
    ['a length of terabytes', fileOf('{}', 0, 2 ** 42)],
    ['no JSON', fileOf('{"a": ', 8)],
    ['a list', fileOf('[]', 0)],
    ['an entry that is not an object', fileOf({ a: 3 }, 0)],
    ['an unknown dtype', fileOf({ a: entry('F31', [1], 0, 4) }, 4)],
    ['a negative size', fileOf({ a: entry('F32', [-1], 0, 4) }, 4)],
    ['a fractional size', fileOf({ a: entry('F32', [1.5], 0, 6) }, 6)],
    ['offsets in reverse', fileOf({ a: entry('F32', [1], 4, 0) }, 4)],
    ['three offsets', fileOf({ a: { dtype: 'F32', shape: [1], data_offsets: [0, 4, 8] } }, 8)],
    ['offsets that disagree with the shape', fileOf({ a: entry('F32', [3], 0, 8) }, 8)],
    [
      'overlapping tensors',
      fileOf({ a: entry('F32', [2], 0, 8), b: entry('F32', [2], 4, 12) }, 12),
    ],
    [
      'two tensors in one place',
      fileOf({ a: entry('F32', [2], 0, 8), b: entry('F32', [2], 0, 8) }, 8),
    ],
    ['a hole', fileOf({ a: entry('F32', [1], 0, 4), b: entry('F32', [1], 8, 12) }, 12)],
    ['a tensor twice', twice()],
    ['bytes after the last tensor', fileOf({ a: entry('F32', [1], 0, 4) }, 9)],
    ['metadata that is not strings', fileOf({ __metadata__: { n: 3 } }, 0)],
    ['a shape whose product overflows', fileOf({ a: entry('F32', [2 ** 40, 2 ** 40], 0, 4) }, 4)],
  ];
  for (const [what, file] of lies) {
    it(`refuses a header with ${what}`, async () => {
      assert.equal(await refusal(file), 'safetensors-header');
    });
  }
});
