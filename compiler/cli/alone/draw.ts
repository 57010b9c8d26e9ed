/** Inputs for checks: reproducible, rounded to their storage, and consistent where an operand is another operator’s result. */

import type { Sample } from '../../ops/op.ts';
import type { Op } from '../../ops/op.ts';
import { type TensorType, elements } from '../../ir/types.ts';
import { type CodedType, encode, isCodedType } from '../../../runtime/format/storage/codes.ts';
import { momentsLayout } from '../../../kernels/moments.ts';
import type { AttrsOf, OpName } from '../../ir/operators.ts';
import { kernelOf } from '../../lowering/select/kernels.ts';
import type { CallSite } from '../../../kernels/kernel.ts';
import { bits, uniform } from '../../../runtime/format/random.ts';
import { stored } from './storage.ts';

export type Draw = NonNullable<Sample['draw']>[number];
export type Tensors = readonly (Float64Array | null)[];

/** Standard normal numbers by Box and Muller. */
export function normal(seed: number, salt: number, count: number): Float64Array {
  return new Float64Array(count).map((_, i) => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform(seed, salt, 2 * i)));
    return radius * Math.cos(2 * Math.PI * uniform(seed, salt, 2 * i + 1));
  });
}

/** For each row of T queries, the first visible key: documents of a few positions, each seeing only itself. */
function starts(seed: number, salt: number, shape: readonly number[]): Float64Array {
  const T = shape.at(-1) ?? 1;
  let start = 0;
  return new Float64Array(elements(shape)).map((_, i) => {
    const t = i % T;
    if (t === 0) start = 0;
    else if (uniform(seed, salt, i) < 0.3) start = t;
    return start;
  });
}

/** Words of a coded tensor that holds normal numbers, or positive ones, every channel in a range of its own. */
function coded(how: Draw | undefined, type: CodedType, seed: number, salt: number): Float64Array {
  const C = type.shape.at(-1) ?? 1;
  const exact = type.exact ?? 0;
  const sign = (x: number): number => (how === 'positive' ? Math.abs(x) + 0.1 : x);
  const x = normal(seed, salt, elements(type.shape)).map((v) => Math.fround(sign(v)));
  const ranges = new Float64Array(4 * C).map((_, i) => {
    const c = i % C;
    const low = how === 'positive' ? 0.25 : -2 + uniform(seed, salt, c);
    // The last channels but one are exact: one of them is not among the first four.
    const slot = c >= C - 1 - exact && c < C - 1 ? c - (C - 1 - exact) : -1;
    return [low, 2 + uniform(seed, salt + 1, c), 1, slot][Math.floor(i / C)] ?? 0;
  });
  return encode(x, type, ranges);
}

/** Ranges as a few batches would leave them: about ±2, no channel exact yet but the first two. */
function state(type: TensorType, seed: number, salt: number): Float64Array {
  const C = type.shape.at(-1) ?? 1;
  return new Float64Array(4 * C).map((_, i) => {
    const u = uniform(seed, salt, i);
    const slot = i % C < 2 ? i % C : -1;
    return Math.fround([-2 - u, 2 + u, 40 * u, slot][Math.floor(i / C)] ?? 0);
  });
}

/** Moments in 8 bits as a few steps would leave them: gradients of about 0.1, of some numbers far less. */
function moments(type: TensorType, seed: number, salt: number): Float64Array {
  const words = elements(type.shape);
  const blocks = Math.ceil(words / 130);
  const scale = new Float32Array(1);
  const bitsOf = (value: number): number => {
    scale[0] = value;
    return new Uint32Array(scale.buffer)[0] ?? 0;
  };
  return new Float64Array(words).map((_, i) => {
    if (i < 2 * blocks) return bitsOf((i < blocks ? 0.1 : 1) * (1 + uniform(seed, salt, i)));
    return bits(seed, salt, i);
  });
}

/** The same without what no moments hold: −128 for m, and codes after the last number. */
function properMoments(words: Float64Array, count: number): Float64Array {
  const { rootsAt, meansAt } = momentsLayout(count);
  const bytes = new Uint8Array(new Uint32Array(words).buffer);
  for (let i = 4 * meansAt; i < bytes.length; i++) if (bytes[i] === 128) bytes[i] = 129;
  bytes.fill(0, 4 * rootsAt + count, 4 * meansAt);
  bytes.fill(0, 4 * meansAt + count);
  return new Float64Array(new Uint32Array(bytes.buffer));
}

/** Numbers of one operand; normal where nothing else is asked for. */
export function draw(
  how: Draw | undefined,
  type: TensorType,
  seed: number,
  salt: number,
): Float64Array {
  const count = elements(type.shape);
  if (isCodedType(type)) return coded(how, type, seed, salt);
  if (how === 'state') return state(type, seed, salt);
  if (how === 'moments') return moments(type, seed, salt);
  if (typeof how === 'object') {
    if ('only' in how) return new Float64Array(count).fill(how.only);
    return new Float64Array(count).map((_, i) =>
      how.below > 2 ** 24
        ? bits(seed, salt, i) % how.below
        : Math.floor(uniform(seed, salt, i) * how.below),
    );
  }
  if (how === 'seed') return new Float64Array(count).map((_, i) => bits(seed, salt, i));
  if (how === 'starts') return starts(seed, salt, type.shape);
  const numbers = normal(seed, salt, count);
  const positive = how === 'positive' ? numbers.map((x) => Math.abs(x) + 0.1) : numbers;
  return stored(positive, type.dtype);
}

/** Matrices less their transposes, of a norm of about 2 whatever their size. */
function skewed(x: Float64Array, shape: readonly number[]): Float64Array {
  const r = shape.at(-1) ?? 1;
  const size = 1 / Math.sqrt(2 * r);
  return x.map((v, n) => {
    const [i, j] = [Math.floor(n / r) % r, n % r];
    const mirrored = x[n - i * r - j + j * r + i] ?? NaN;
    return Math.fround((v - mirrored) * size);
  });
}

/** The sample's inputs with what none of its operands may hold put right, and another operator's results set to those. */
export function consistent(op: Op, sample: Sample, inputs: Tensors): Tensors {
  const proper = inputs.map((x, i) => {
    const how = sample.draw?.[i];
    if (x && how === 'skew') return skewed(x, sample.inputs[i]?.shape ?? []);
    return x && how === 'moments' ? properMoments(x, inputs[0]?.length ?? 0) : x;
  });
  const { gradientOf } = op;
  const kernel = gradientOf && kernelOf(gradientOf.op);
  if (!kernel) return proper;
  const { reads, results } = gradientOf;
  const site = siteOf(op, sample);
  const made = kernel.oracle(
    { ...site, inputs: reads.map((i) => site.inputs[i] ?? null), outputs: [] },
    reads.map((i) => proper[i] ?? null),
  );
  const filled = [...proper];
  results.forEach((input, result) => {
    if (input !== null) filled[input] = made[result]?.map(Math.fround) ?? null;
  });
  return filled;
}

/** A call of the operator with the sample's operands. */
export function siteOf<N extends OpName>(
  op: Op<N>,
  sample: Pick<Sample<AttrsOf<N>>, 'inputs' | 'attrs'>,
): CallSite<AttrsOf<N>> {
  const outputs = op.infer(sample.inputs, sample.attrs);
  return { inputs: sample.inputs, outputs, attrs: sample.attrs };
}

/** Inputs of a sample: the same for the same seed. */
export function drawSample(op: Op, sample: Sample, seed: number): Tensors {
  const inputs = sample.inputs.map((type, i) =>
    type ? draw(sample.draw?.[i], type, seed, i) : null,
  );
  return consistent(op, sample, inputs);
}
