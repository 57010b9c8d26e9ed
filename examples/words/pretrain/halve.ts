/** Rewrites ../out/base/model.safetensors in half precision as ../base/model.safetensors: half the bytes to commit. */
import { join } from 'node:path';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { narrowAll } from '../../../runtime/format/storage/half.ts';
import { openCheckpoint, writeTensors } from '../../../runtime/weights/safetensors.ts';

const folder = join(import.meta.dirname, '..');
const files = await nodeFiles();
const from = await openCheckpoint(files, join(folder, 'out/base/model.safetensors'));
const writer = await files.create(join(folder, 'base/model.safetensors'));
await writeTensors(
  writer,
  [...from.tensors.values()].map(({ name, shape }) => ({
    name,
    dtype: 'F16',
    shape,
    read: () => halved(name),
  })),
  { format: 'pt' },
);
await writer.commit();
await from.close();

async function halved(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  // A piece is valid only until the next one, and may lie at any byte.
  for await (const piece of from.pieces(name)) {
    const halves = narrowAll(new Float32Array(piece.slice().buffer));
    parts.push(new Uint8Array(halves.buffer));
  }
  return new Uint8Array(Buffer.concat(parts));
}
