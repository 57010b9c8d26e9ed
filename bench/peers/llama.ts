/**
 * What JavaScript libraries train of a Llama beside ours: the base as it is on disk, LoRA on every linear, one batch.
 * Only memory is compared on it, so the batch is drawn at random; both libraries get the same numbers, and their losses agree.
 */
import { readFileSync } from 'node:fs';
import type { PeerWeight } from '../../examples/gpt/peers.ts';
import { join } from '../../runtime/files/files.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { widenAll } from '../../runtime/format/storage/half.ts';
import { openCheckpoint } from '../../runtime/weights/safetensors.ts';
import { drawn, drawnIds } from '../drawn.ts';

/** The sizes that config.json gives. */
export interface Sizes {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly groups: number;
  readonly headSize: number;
  readonly vocabulary: number;
  readonly epsilon: number;
  readonly theta: number;
}

export interface LlamaPeer {
  readonly sizes: Sizes;
  /** The frozen base, widened to f32; linears are [out, in]. */
  readonly base: readonly PeerWeight[];
  /** `${linear}.A` [in, rank], drawn, and `${linear}.B` [rank, out], zero. */
  readonly adapter: readonly PeerWeight[];
  /** Cosines and sines of RoPE's angles, [context, 1, headSize / 2]. */
  readonly cosines: PeerWeight;
  readonly sines: PeerWeight;
  /** Rows × context each. */
  readonly tokens: Int32Array<ArrayBuffer>;
  readonly targets: Int32Array<ArrayBuffer>;
}

/** The linears of a layer, which LoRA is put on. */
const linears = /\.(q|k|v|o|gate|up|down)_proj\.weight$/;

export async function llamaPeer(
  folder: string,
  rows: number,
  context: number,
  rank: number,
): Promise<LlamaPeer> {
  const sizes = sizesOf(join(folder, 'config.json'));
  const base = await readBase(folder);
  const adapter = base
    .filter(({ path }) => linears.test(path))
    .flatMap(({ path, shape: [out = 0, into = 0] }, i) => [
      // As PEFT begins: A uniform within 1/√in.
      { path: `${path}.A`, shape: [into, rank], data: drawn(into * rank, into ** -0.5, i + 1) },
      { path: `${path}.B`, shape: [rank, out], data: new Float32Array(rank * out) },
    ]);
  const ids = drawnIds(rows * context + 1, sizes.vocabulary, 0);
  return {
    sizes,
    base,
    adapter,
    cosines: angles(sizes, context, Math.cos),
    sines: angles(sizes, context, Math.sin),
    tokens: ids.slice(0, -1),
    targets: ids.slice(1),
  };
}

function sizesOf(file: string): Sizes {
  const config = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, number>>;
  const number = (key: string, otherwise = NaN): number => config[key] ?? otherwise;
  const [width, heads] = [number('hidden_size'), number('num_attention_heads')];
  return {
    layers: number('num_hidden_layers'),
    width,
    heads,
    groups: number('num_key_value_heads', heads),
    headSize: number('head_dim', width / heads),
    vocabulary: number('vocab_size'),
    epsilon: number('rms_norm_eps', 1e-5),
    theta: number('rope_theta', 10000),
  };
}

async function readBase(folder: string): Promise<PeerWeight[]> {
  const checkpoint = await openCheckpoint(await nodeFiles(), folder);
  const base: PeerWeight[] = [];
  for (const { name, dtype, shape, begin, end } of checkpoint.tensors.values()) {
    const bytes = new Uint8Array(end - begin);
    let at = 0;
    for await (const piece of checkpoint.pieces(name)) {
      bytes.set(piece, at);
      at += piece.length;
    }
    if (dtype !== 'F32' && dtype !== 'F16') throw new Error(`${name} is ${dtype}`);
    const data =
      dtype === 'F32' ? new Float32Array(bytes.buffer) : widenAll(new Uint16Array(bytes.buffer));
    base.push({ path: name, shape, data });
  }
  await checkpoint.close();
  return base;
}

// Angle of pair i at position t: t · θ^(−2i / headSize).
function angles(
  { headSize, theta }: Sizes,
  context: number,
  of: (angle: number) => number,
): PeerWeight {
  const pairs = headSize / 2;
  const data = Float32Array.from({ length: context * pairs }, (_, at) =>
    of(Math.floor(at / pairs) * theta ** ((-2 * (at % pairs)) / headSize)),
  );
  return { path: '', shape: [context, 1, pairs], data };
}
