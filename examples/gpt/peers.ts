/**
 * The weights and the batch that other JavaScript libraries were measured with on this very model, so that losses can
 * be laid side by side: their first loss is 6.2799 (test/fixtures/gpt-peers.json has the next ones).
 *
 *     node --import tsx --import ./scripts/text-loader.mjs examples/gpt/peers.ts   # writes examples/gpt/out/peers/
 *
 * Initial numbers are normal with deviation 0.02, drawn in the order below, each matrix as [in, out]; a linear here
 * holds [out, in], so matrices are turned after drawing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { writeTensors } from '../../runtime/weights/safetensors.ts';
import { isMain } from '../../scripts/is-main.mjs';

const layers = 4;
const width = 256;
const hidden = 1024;
const context = 128;
const rows = 8;
const vocabulary = 512;

/** A weight by its path in model.ts. */
export interface PeerWeight {
  readonly path: string;
  readonly shape: readonly number[];
  readonly data: Float32Array<ArrayBuffer>;
}

/** Every weight of model.ts as the peers start with it. */
export function peerWeights(): PeerWeight[] {
  const random = mulberry32(7);
  const table = (path: string, shape: readonly [number, number]): PeerWeight => ({
    path,
    shape,
    data: normals(shape[0] * shape[1], random),
  });
  const matrix = (path: string, into: number, out: number): PeerWeight => ({
    path,
    shape: [out, into],
    data: turned(normals(into * out, random), into, out),
  });
  const filled = (path: string, size: number, value: number): PeerWeight => ({
    path,
    shape: [size],
    data: new Float32Array(size).fill(value),
  });
  const block = (at: string): PeerWeight[] => [
    filled(`${at}.norm1.weight`, width, 1),
    filled(`${at}.norm1.bias`, width, 0),
    ...['q', 'k', 'v', 'o'].flatMap((name) => [
      matrix(`${at}.w${name}`, width, width),
      filled(`${at}.b${name}`, width, 0),
    ]),
    filled(`${at}.norm2.weight`, width, 1),
    filled(`${at}.norm2.bias`, width, 0),
    matrix(`${at}.up`, width, hidden),
    filled(`${at}.bup`, hidden, 0),
    matrix(`${at}.down`, hidden, width),
    filled(`${at}.bdown`, width, 0),
  ];
  return [
    table('embed', [vocabulary, width]),
    table('positions', [context, width]),
    ...Array.from({ length: layers }, (_, i) => block(`blocks.${i}`)).flat(),
    filled('norm.weight', width, 1),
    filled('norm.bias', width, 0),
    matrix('head', width, vocabulary),
  ];
}

/** Their one batch, [8, 128] each: every other token or so follows from the one before it. */
export function peerBatch(): { tokens: Int32Array<ArrayBuffer>; targets: Int32Array<ArrayBuffer> } {
  const random = mulberry32(99);
  const any = (): number => Math.floor(random() * vocabulary);
  const tokens = new Int32Array(rows * context);
  const targets = new Int32Array(rows * context);
  for (let row = 0; row < rows; row++) {
    let token = any();
    for (let t = 0; t < context; t++) {
      tokens[row * context + t] = token;
      token = random() < 0.5 ? (token * 5 + 3) % vocabulary : any();
      targets[row * context + t] = token;
    }
  }
  return { tokens, targets };
}

/** Uniform in [0, 1): Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// Box–Muller, both numbers of a pair used.
function normals(count: number, random: () => number): Float32Array<ArrayBuffer> {
  const out = new Float32Array(count);
  for (let i = 0; i < count; i += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    out[i] = radius * Math.cos(angle) * 0.02;
    if (i + 1 < count) out[i + 1] = radius * Math.sin(angle) * 0.02;
  }
  return out;
}

function turned(x: Float32Array<ArrayBuffer>, m: number, n: number): Float32Array<ArrayBuffer> {
  return x.map((_, at) => x[(at % m) * n + Math.floor(at / m)] ?? 0);
}

async function write(folder: string): Promise<void> {
  const files = await nodeFiles();
  await files.makeFolder(folder);
  const writer = await files.create(join(folder, 'model.safetensors'));
  await writeTensors(
    writer,
    peerWeights().map(({ path, shape, data }) => ({
      name: path,
      dtype: 'F32',
      shape,
      read: () => Promise.resolve(new Uint8Array(data.buffer)),
    })),
  );
  await writer.commit();
  const { tokens, targets } = peerBatch();
  const lines = Array.from({ length: rows }, (_, row) => {
    const part = (ids: Int32Array<ArrayBuffer>): number[] => [
      ...ids.subarray(row * context, (row + 1) * context),
    ];
    return JSON.stringify({ tokens: part(tokens), targets: part(targets) });
  });
  writeFileSync(join(folder, 'batch.jsonl'), lines.join('\n') + '\n');
}

if (isMain(import.meta.url)) await write(join(import.meta.dirname, 'out/peers'));
