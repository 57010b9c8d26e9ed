/**
 * Ways to hold AdamW's moments in 8 bits, on the gradients of a real run: how far the steps of each are from those of
 * f32 moments that saw the same gradients. docs/optimizer.md has the table.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/optimizer-codes.ts [stories|gpt] [steps]
 *
 * Per tensor and code, over the last quarter of the steps, of the step u = m / (√v + ε) and û with codes: ‖û − u‖ / ‖u‖,
 * the part of u in û (1: no bias), and the largest |û| over the largest |u|.
 */

import { compileOptions } from '../compiler/cli/inputs/inputs.ts';
import { trainerOf } from '../compiler/cli/trainer.ts';
import { compile } from '../compiler/compile.ts';
import { elements } from '../compiler/ir/types.ts';
import { blockSize } from '../kernels/moments.ts';
import { uniform } from '../runtime/format/random.ts';
import { at } from '../kernels/reading.ts';
import { nodeFiles } from '../runtime/files/node-files.ts';
import { dataOf, openBase, openDevice } from '../runtime/loop/prepare.ts';
import { trainStep } from '../runtime/loop/step.ts';
import { readFloats } from '../runtime/weights/tensors.ts';
import { slotOf } from '../runtime/weights/weights.ts';
import { subjectNamed } from './policies/subjects.ts';

const [beta1, beta2, epsilon, rate] = [0.9, 0.999, 1e-8, 1e-3];

/** What x in [−1, 1] reads as after 8 bits; between two codes the upper is taken where x is further than the part u. */
type Code = (x: number, u: number) => number;

/** ±(c / most)^exponent. */
const power =
  (most: number, exponent: number): Code =>
  (x, u) => {
    const size = Math.min(1, Math.abs(x));
    const c = Math.min(most, Math.floor(most * size ** (1 / exponent) + 1e-9));
    const [low, high] = [(c / most) ** exponent, ((c + 1) / most) ** exponent];
    return Math.sign(x) * (c < most && size - low > u * (high - low) ? high : low);
  };

/** The dynamic tree of Dettmers et al.: seven decades, the top one in 64 parts (without sign: 128), each below in half as many. */
function dynamic(signed: boolean): Code {
  const entries = [0, 1];
  for (let i = 0; i < 7; i++) {
    const parts = 2 ** (signed ? i : i + 1);
    for (let j = 0; j < parts; j++) {
      const entry = 10 ** (i - 6) * (0.1 + (0.9 * (j + 0.5)) / parts);
      entries.push(entry, ...(signed ? [-entry] : []));
    }
  }
  const sorted = Float64Array.from(entries).sort();
  return (x, u) => {
    let [low, high] = [0, sorted.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (at(sorted, middle) <= x) low = middle;
      else high = middle;
    }
    const [a, b] = [at(sorted, low), at(sorted, high)];
    return x - a > u * (b - a) ? b : a;
  };
}

interface Format {
  readonly m: Code;
  readonly v: Code;
  /** v is rounded at random, and to 0 only from 0. */
  readonly draws: boolean;
  /** The least that v in [0, 1] reads as. */
  readonly least: number;
  /** m is held as m / √v. */
  readonly ratio: boolean;
}
const bitsandbytes = { m: dynamic(true), v: dynamic(false), ratio: false };
const powers = (m: number, v: number, ratio: boolean, draws = true): Format => ({
  ...{ m: power(127, m), v: power(255, v), ratio, draws, least: draws ? 255 ** -v : 0 },
});
const formats: Readonly<Record<string, Format>> = {
  'dynamic tree, nearest': { ...bitsandbytes, draws: false, least: 0 },
  'dynamic tree, v drawn': { ...bitsandbytes, draws: true, least: 5.5e-7 },
  'm², v⁴ drawn': powers(2, 4, false),
  'm³, v⁶ drawn': powers(3, 6, false),
  'm⁴, v⁸ drawn': powers(4, 8, false),
  'm / √v, v⁸ nearest': powers(1, 8, true, false),
  'm / √v, v⁴ drawn': powers(1, 4, true),
  'm / √v, v⁸ drawn (adamw8)': powers(1, 8, true),
};

/** Moments of one tensor, exact where there is no format. */
class Moments {
  private readonly m: Float64Array;
  private readonly v: Float64Array;
  private readonly format: Format | null;
  constructor(count: number, format: Format | null) {
    this.m = new Float64Array(count);
    this.v = new Float64Array(count);
    this.format = format;
  }

  /** The t-th step, from 1, without the rate. */
  step(g: Float32Array, t: number): Float64Array {
    const { m, v } = this;
    const [c1, c2] = [1 - beta1 ** t, 1 - beta2 ** t];
    const u = Float64Array.from(g, (x, i) => {
      m[i] = beta1 * at(m, i) + (1 - beta1) * x;
      v[i] = beta2 * at(v, i) + (1 - beta2) * x * x;
      return at(m, i) / c1 / (Math.sqrt(at(v, i) / c2) + epsilon);
    });
    for (let from = 0; this.format && from < m.length; from += blockSize)
      this.encode(this.format, [from, Math.min(m.length, from + blockSize)], t);
    return u;
  }

  private encode(
    { m: codeM, v: codeV, draws, least, ratio }: Format,
    [from, to]: readonly [number, number],
    t: number,
  ): void {
    const { m, v } = this;
    const unit = (i: number): number => (ratio ? Math.sqrt(at(v, i)) : 1);
    let [mostM, mostV] = [0, 0];
    for (let i = from; i < to; i++) {
      if (unit(i) > 0) mostM = Math.max(mostM, Math.abs(at(m, i)) / unit(i));
      mostV = Math.max(mostV, at(v, i));
    }
    for (let i = from; i < to; i++) {
      const part = mostV > 0 ? at(v, i) / mostV : 0;
      const read = codeV(part, draws ? uniform(2, t, i) : 0.5);
      v[i] = part === 0 ? 0 : mostV * Math.max(least, read);
      const scale = mostM * unit(i);
      m[i] = scale > 0 ? scale * codeM(at(m, i) / scale, 0.5) : 0;
    }
  }
}

/** Sums over steps and numbers, for one tensor under one format. */
interface Sums {
  readonly moments: Moments;
  off: number;
  size: number;
  along: number;
  most: number;
  mostExact: number;
}

const [name = 'stories', steps = '100'] = process.argv.slice(2);
const { modelFile, flags, data: reads } = subjectNamed(name);
const options = await compileOptions(modelFile, { ...flags, target: 'wasm', adapter: 'full' });
const compiled = await compile({ ...options, budget: 'max', exposeGradients: true });
const { program, meta, open } = await trainerOf(modelFile, compiled);
const sources = { files: await nodeFiles(), weights: flags.weights ?? null, seed: 0, ...reads };
const { train } = await dataOf({ program, meta }, sources);
const base = await openBase(sources);
const device = await openDevice({ program, open }, base, 0);
await base?.close();

/** The first large tensors, one in the middle, and the last. */
const large = program.weights
  .filter(({ slot }) => elements(slotOf(program, slot).shape) >= 4096)
  .map(({ path }) => path);
const paths = [0, 1, large.length >> 1, large.length - 1].flatMap((i) => large[i] ?? []);
const exact = new Map<string, Moments>();
const tracks = new Map<string, ReadonlyMap<string, Sums>>();
for (let step = 0; step < Number(steps); step++) {
  await trainStep(program, device, [train.batchAt(step, 0)], {
    ...{ step, seed: 0, learningRate: rate, betas: [beta1, beta2] as const },
  });
  for (const path of paths) {
    const slot = program.outputs[`gradient ${path}`];
    if (slot === undefined) continue;
    const g = await readFloats(device, slotOf(program, slot));
    const reference = exact.get(path) ?? new Moments(g.length, null);
    exact.set(path, reference);
    const track =
      tracks.get(path) ??
      new Map(
        Object.entries(formats).map(([format, how]): [string, Sums] => [
          format,
          {
            ...{ moments: new Moments(g.length, how), off: 0, size: 0, along: 0 },
            ...{ most: 0, mostExact: 0 },
          },
        ]),
      );
    tracks.set(path, track);
    const wanted = reference.step(g, step + 1);
    for (const sums of track.values()) {
      const found = sums.moments.step(g, step + 1);
      if (step < 0.75 * Number(steps)) continue;
      wanted.forEach((a, i) => {
        const b = at(found, i);
        sums.off += (a - b) ** 2;
        sums.size += a * a;
        sums.along += a * b;
        sums.most = Math.max(sums.most, Math.abs(b));
        sums.mostExact = Math.max(sums.mostExact, Math.abs(a));
      });
    }
  }
}
await device.close();
for (const [path, track] of tracks) {
  console.log(path);
  for (const [format, { off, size, along, most, mostExact }] of track) {
    const figures = [Math.sqrt(off / size).toFixed(3), (along / size).toFixed(3)];
    console.log(`  ${[format.padEnd(26), ...figures, (most / mostExact).toFixed(2)].join('  ')}`);
  }
}
