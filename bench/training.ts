/**
 * A training step of examples/gpt: ours, jax-js's, TensorFlow.js's and PyTorch's, in turns so that all meet the same weather.
 * The times are the least of all steps, which is what the code can do; the losses must be the same numbers.
 */
import { child, script } from './child.ts';
import type { Measure } from './measure.ts';
import { mebibytes } from './markdown.ts';
import { pythonWith } from './python.ts';

interface Ours {
  readonly losses: readonly number[];
  readonly milliseconds: readonly number[];
  readonly predictedBytes: number;
  readonly allocatedBytes: number;
  readonly device: string;
}

/** Of a library in JavaScript. */
interface Peer {
  readonly losses: readonly number[];
  readonly milliseconds: readonly number[];
  readonly peakBytes: number;
}

const rounds = 2;
const least = (runs: readonly { readonly milliseconds: readonly number[] }[]): number =>
  Math.min(...runs.flatMap((run) => run.milliseconds));

/** jax-js's live tensors at their peak, counted in its WebGPU buffers: 583 MiB. TensorFlow.js's: 811 MiB. */
const peersPeak = '≤ 150 MiB';

export async function training(): Promise<readonly Measure[]> {
  const python = pythonWith('torch');
  const ours: Ours[] = [];
  const single: Ours[] = [];
  const jax: Peer[] = [];
  const tf: Peer[] = [];
  const torch: { readonly milliseconds: readonly number[] }[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push((await script('bench/train-stowage.ts', '10', '2')) as Ours);
    jax.push((await script('bench/train-jax.mjs', '4')) as Peer);
    tf.push((await script('bench/train-tf.mjs', '1')) as Peer);
    single.push((await script('bench/train-stowage.ts', '5', '1')) as Ours);
    if (python === null) continue;
    torch.push(
      (await child(python, ['bench/train_torch.py', '10', '2'])) as (typeof torch)[number],
    );
  }
  const smallest = (await script('bench/train-stowage.ts', '2', '2', 'min')) as Ours;
  const [first] = ours;
  const [fromJax] = jax;
  const [fromTf] = tf;
  if (!first || !fromJax || !fromTf) throw new Error('internal: no round was run');
  const apart = Math.max(
    ...[fromJax, fromTf].flatMap(({ losses }) =>
      losses.map((loss, i) => Math.abs(loss - (first.losses[i] ?? NaN))),
    ),
  );
  const ratio = least(jax) / least(ours);
  const time = (what: string, ms: number): Measure => ({
    what,
    figure: `${ms.toFixed(0)} ms`,
    wanted: '',
    met: null,
  });
  return [
    time(`Stowage, ${first.device}`, least(ours)),
    time(`Stowage, ${single[0]?.device ?? ''}`, least(single)),
    time('jax-js 0.1.25, wasm', least(jax)),
    time('TensorFlow.js 4.22.0, wasm', least(tf)),
    ...(torch.length > 0 ? [time('PyTorch, 2 threads', least(torch))] : []),
    {
      what: 'faster than jax-js',
      figure: `${ratio.toFixed(2)}×`,
      wanted: '≥ 2.5×',
      met: ratio >= 2.5,
    },
    {
      what: 'losses of the first steps apart',
      figure: apart.toExponential(1),
      wanted: '< 5e-5',
      met: apart < 5e-5,
    },
    {
      what: 'bytes of a step, everything kept',
      figure: `${mebibytes(first.allocatedBytes, 1)} MiB`,
      wanted: peersPeak,
      met: first.allocatedBytes <= 150 * 2 ** 20 && first.allocatedBytes === first.predictedBytes,
    },
    {
      what: 'bytes of a step, least lossless budget',
      figure: `${mebibytes(smallest.allocatedBytes, 1)} MiB`,
      wanted: '',
      met: null,
    },
    {
      what: 'jax-js, resident memory at its peak',
      figure: `${mebibytes(fromJax.peakBytes, 1)} MiB`,
      wanted: '',
      met: null,
    },
    {
      what: 'TensorFlow.js, resident memory at its peak',
      figure: `${mebibytes(fromTf.peakBytes, 1)} MiB`,
      wanted: '',
      met: null,
    },
  ];
}
