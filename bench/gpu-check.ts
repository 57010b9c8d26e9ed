/**
 * Everything that a real GPU can show about the wgsl target, in one go and one table: every kernel against the float64
 * oracle at odd sizes, products and attention at large sizes against sums in float64, and speeds.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/gpu-check.ts [check|large|time …]
 *
 * Takes the adapter that is there; `SOFTWARE=1` takes a software device and small sizes. Ends with 1 if anything is off.
 */

import { wgsl } from '../compiler/targets/wgsl/target.ts';
import { s } from '../compiler/ops/scalar.ts';
import { rows } from '../compiler/ops/table.ts';
import type { AttrsOf, NoAttrs, OpName } from '../compiler/ir/operators.ts';
import { lowerSite } from '../compiler/lowering/select/site.ts';
import {
  type CallSite,
  type Lowering,
  type Operand,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernels/kernel.ts';
import { kernels } from '../kernels/index.ts';
import type { MatmulAttrs } from '../kernels/matmul/oracle.ts';
import type { Device } from '../runtime/device/device.ts';
import { describeAdapter, openWebgpu } from '../runtime/device/webgpu.ts';
import { useSoftwareGpu } from '../scripts/software-gpu.ts';
import { judge } from '../test/support/judge.ts';
import { casesOf } from '../test/support/kernel-cases.ts';
import { benchOf, runJobs } from '../compiler/cli/alone/run-kernel.ts';
import { decode, encode } from '../compiler/cli/alone/storage.ts';
import { alone, timed } from './alone.ts';

const adapter = await (process.env['SOFTWARE'] ? useSoftwareGpu() : describeAdapter());
if (!adapter) {
  console.error('there is no WebGPU adapter');
  process.exit(1);
}
const { profile, software } = adapter;
console.log(adapter.name, JSON.stringify(profile));

let wrong = 0;
function row(what: string, ...figures: readonly string[]): void {
  console.log(what.padEnd(52), ...figures.map((figure) => figure.padStart(16)));
}

/** Every operator's cases, as the tests run them. */
async function check(title: string, variant: WgslProfile): Promise<void> {
  const bench = benchOf(title, wgsl(variant), (program) => openWebgpu(program));
  for (const op of rows) {
    if (op.runs === 'view') continue;
    const start = performance.now();
    const cases = casesOf(op);
    const outcomes = await runJobs(bench, cases);
    const faults = cases.flatMap((one, i) => {
      const outcome = outcomes[i];
      const fault = outcome ? judge(one, outcome, true) : 'did not run';
      return fault ? [`${one.title}: ${fault}`] : [];
    });
    wrong += faults.length;
    const verdict = faults.length === 0 ? 'ok' : `${faults.length} WRONG`;
    row(`${title}: ${op.name}`, `${cases.length} cases`, verdict, since(start));
    for (const fault of faults.slice(0, 5)) console.log(`    ${fault}`);
  }
}

const since = (start: number): string => `${Math.round(performance.now() - start)} ms`;

const f32 = (...shape: number[]): Operand => ({ dtype: 'f32', shape });
const f16 = (...shape: number[]): Operand => ({ dtype: 'f16', shape });

/** The operator's lowering for this profile. */
const lower = <N extends OpName>(op: N, site: CallSite<AttrsOf<N>>): Lowering<WgslCode> =>
  lowerSite(wgsl(profile), op, site);

/** Numbers that f16 holds exactly, so that every storage type means the same. */
const draw = (x: Operand): Float64Array =>
  new Float64Array(elements(x.shape)).map(() => Math.round(Math.random() * 512 - 256) / 256);

interface Opened {
  readonly device: Device;
  readonly inputs: readonly (Float64Array | null)[];
  output(index: number): Promise<Float64Array>;
}

/** Opens a device for one call and fills its inputs. */
async function start<N extends OpName>(op: N, site: CallSite<AttrsOf<N>>): Promise<Opened> {
  const { program, ranges } = alone(site, lower(op, site), op);
  const device = await openWebgpu(program);
  const inputs = site.inputs.map((x) => (x ? draw(x) : null));
  for (const [i, data] of inputs.entries()) {
    const [x, range] = [site.inputs[i], ranges[i]];
    if (data && x && range) await device.write(range, encode(data, x.dtype));
  }
  const output = async (index: number): Promise<Float64Array> => {
    const [x, range] = [site.outputs[index], ranges[site.inputs.length + index]];
    if (!x || !range) throw new Error(`internal: ${op} has no output ${index}`);
    return decode(await device.read(range), x.dtype, elements(x.shape));
  };
  return { device, inputs, output };
}

const matmul = (M: number, N: number, K: number, form: string): CallSite<MatmulAttrs> => {
  const [transposeA, transposeB] = [form[0] === 't', form[1] === 't'];
  const a = transposeA ? f32(K, M) : f32(M, K);
  const b = transposeB ? f32(N, K) : f32(K, N);
  return { inputs: [a, b], outputs: [f32(M, N)], attrs: { transposeA, transposeB } };
};

/** 200 elements of a large product, each summed again in float64. */
async function largeMatmul(M: number, N: number, K: number, form: string): Promise<void> {
  const site = matmul(M, N, K, form);
  const { device, inputs, output } = await start('matmul', site);
  await device.run(['run']);
  const y = await output(0);
  await device.close();
  const [a, b] = inputs;
  let worst = 0;
  for (let i = 0; i < 200; i++) {
    const [m, n] = [Math.floor(Math.random() * M), Math.floor(Math.random() * N)];
    let sum = 0;
    for (let k = 0; k < K; k++) {
      const left = a?.[form[0] === 't' ? k * M + m : m * K + k] ?? NaN;
      sum += left * (b?.[form[1] === 't' ? n * K + k : k * N + n] ?? NaN);
    }
    worst = Math.max(worst, Math.abs((y[m * N + n] ?? NaN) - sum) / Math.sqrt(K));
  }
  report(`matmul ${form} ${M}×${N}×${K}`, worst, 1e-5);
}

function report(what: string, worst: number, most: number): void {
  const ok = worst <= most;
  if (!ok) wrong += 1;
  row(what, worst.toExponential(1), ok ? 'ok' : 'WRONG');
}

/** Attention and its gradient, whole, against the oracle. */
async function largeAttention(T: number, H: number, G: number, K: number): Promise<void> {
  const [q, k] = [f32(1, T, H, K), f32(1, T, G, K)];
  const lse = f32(1, H, T);
  const attrs = { causal: true, scale: K ** -0.5, layout: 'tokens' as const };
  const forward = { inputs: [q, k, k, null], outputs: [q, lse], attrs };
  const first = await start('attention', forward);
  await first.device.run(['run']);
  const results = [await first.output(0), await first.output(1)];
  await first.device.close();
  const [o, sums] = kernels.attention.oracle(forward, first.inputs);
  results.forEach((y, i) => {
    const name = `attention ${T}·${H}·${K}, ${i === 0 ? 'o' : 'lse'}`;
    report(name, largest(y, (i === 0 ? o : sums) ?? y), 1e-5);
  });

  const site = { inputs: [q, k, k, q, lse, q, null], outputs: [q, k, k], attrs };
  const { program, ranges } = alone(site, lower('attentionGrad', site), 'attentionGrad');
  const device = await openWebgpu(program);
  const given = [...first.inputs.slice(0, 3), o ?? null, sums ?? null, draw(q), null];
  const inputs = given.map((x) => x?.map(Math.fround) ?? null);
  for (const [i, data] of inputs.entries()) {
    const range = ranges[i];
    if (data && range) await device.write(range, encode(data, 'f32'));
  }
  await device.run(['run']);
  const wanted = kernels.attentionGrad.oracle(site, inputs);
  for (const [i, y] of wanted.entries()) {
    const range = ranges[7 + i];
    if (!range) continue;
    const got = decode(await device.read(range), 'f32', y.length);
    report(`attentionGrad ${T}·${H}·${K}, ${['dq', 'dk', 'dv'][i]}`, largest(got, y), 1e-4);
  }
  await device.close();
}

const largest = (y: Float64Array, wanted: Float64Array): number =>
  y.reduce((most, v, i) => {
    const off = Math.abs(v - (wanted[i] ?? NaN));
    return off <= most ? most : off;
  }, 0);

/** Times one call; `work` is its floating-point operations, or its bytes. */
async function time<N extends OpName>(
  what: string,
  op: N,
  site: CallSite<AttrsOf<N>>,
  work: number,
  unit: 'TF/s' | 'GB/s',
): Promise<void> {
  const { device } = await start(op, site);
  const { wall } = await timed(device, software ? 1 : 20, software ? 2 : 5);
  await device.close();
  const rate = unit === 'TF/s' ? work / wall / 1e9 : work / wall / 1e6;
  row(what, `${wall.toFixed(3)} ms`, `${rate.toFixed(unit === 'TF/s' ? 2 : 0)} ${unit}`);
}

async function timeMatmuls(): Promise<void> {
  for (const n of software ? [256] : [512, 1024, 2048, 4096]) {
    for (const form of ['nn', 'nt', 'tn']) {
      await time(`matmul ${form} ${n}`, 'matmul', matmul(n, n, n, form), 2 * n ** 3, 'TF/s');
    }
  }
  const [tokens, D, F, V] = software ? [128, 64, 128, 256] : [4096, 576, 1536, 49152];
  const linear = (O: number, I: number, w: Operand): CallSite<NoAttrs> => {
    return { inputs: [f32(tokens, I), w, null], outputs: [f32(tokens, O)], attrs: {} };
  };
  const both = (O: number, I: number): number => 2 * tokens * O * I;
  await time(`linear ${D}→${F}`, 'linear', linear(F, D, f32(F, D)), both(F, D), 'TF/s');
  await time(`linear ${D}→${F}, f16 weight`, 'linear', linear(F, D, f16(F, D)), both(F, D), 'TF/s');
  await time(`linear ${D}→8 (rank)`, 'linear', linear(8, D, f32(8, D)), both(8, D), 'TF/s');
  await time(`linear 8→${D} (rank)`, 'linear', linear(D, 8, f32(D, 8)), both(8, D), 'TF/s');
  const tall = matmul(F, D, tokens, 'tn');
  await time(`dw ${F}×${D} over ${tokens} tokens`, 'matmul', tall, both(F, D), 'TF/s');
  const thin = matmul(8, D, tokens, 'tn');
  await time(`dw 8×${D} over ${tokens} tokens`, 'matmul', thin, both(8, D), 'TF/s');

  const x = f32(tokens, D);
  const rows = f32(tokens);
  const labels = { dtype: 'i32' as const, shape: [tokens] };
  const head = {
    inputs: [x, f16(V, D), labels],
    outputs: [rows, rows],
    attrs: { ignore: -1, chunk: 512 },
  };
  await time(`headLoss ${tokens}×${V}`, 'headLoss', head, 2 * tokens * V * D, 'TF/s');
  const grad = {
    inputs: [...head.inputs, rows, rows],
    outputs: [x],
    attrs: { ...head.attrs, wantX: true, wantW: false },
  };
  await time(`headLossGrad ${tokens}×${V}`, 'headLossGrad', grad, 4 * tokens * V * D, 'TF/s');
}

async function timeAttention(): Promise<void> {
  const [B, H, G, T] = software ? [1, 4, 2, 128] : [4, 9, 3, 1024];
  for (const K of [32, 64, 128]) {
    const [q, k, lse] = [f32(B, T, H, K), f32(B, T, G, K), f32(B, H, T)];
    const attrs = { causal: true, scale: 0.1, layout: 'tokens' as const };
    const site = { inputs: [q, k, k, null], outputs: [q, lse], attrs };
    const flops = 2 * B * H * T * T * K;
    await time(`attention ${B}·${T}·${H}·${K}`, 'attention', site, flops, 'TF/s');
    const grad = { inputs: [q, k, k, q, lse, q, null], outputs: [q, k, k], attrs };
    await time(`attentionGrad ${B}·${T}·${H}·${K}`, 'attentionGrad', grad, 3.5 * flops, 'TF/s');
  }
}

async function timeRows(): Promise<void> {
  const [N, D] = software ? [256, 128] : [16384, 2048];
  const x = f32(N, D);
  const r = f32(N, 1);
  const bytes = N * D * 4;
  const call = <Attrs>(inputs: CallSite['inputs'], attrs: Attrs): CallSite<Attrs> => {
    return { inputs, outputs: [x], attrs };
  };
  const size = `${N}×${D}`;
  for (const centered of [false, true]) {
    const site = { inputs: [x], outputs: [x, r], attrs: { eps: 1e-5, centered } };
    const title = `${centered ? 'centered' : 'RMS'} ${size}`;
    await time(`normalise ${title}`, 'normalise', site, 2 * bytes, 'GB/s');
    const grad = call([x, r, x], { centered });
    await time(`normaliseGrad ${title}`, 'normaliseGrad', grad, 3 * bytes, 'GB/s');
  }
  await time(`softmax ${size}`, 'softmax', call([x], {}), 2 * bytes, 'GB/s');
  const [a, b] = [s.arg(0), s.arg(1)];
  const sigmoid = s.binary('div', a, s.binary('add', s.literal(1), s.unary('exp', s.neg(a))));
  const formula = s.binary('mul', sigmoid, b);
  const map = call([x, x], { formula, shape: [N, D], dtype: 'f32' as const });
  await time(`map silu(x)·y ${size}`, 'map', map, 3 * bytes, 'GB/s');
  for (const axes of [[0], [1], [0, 1]]) {
    const kept = [N, D].filter((_, axis) => !axes.includes(axis));
    const attrs = { formula: a, shape: [N, D], axes, keep: false, reduction: 'sum' as const };
    const site = { inputs: [x], outputs: [f32(...kept)], attrs };
    await time(`sum over ${axes.join(', ')} of ${size}`, 'reduce', site, bytes, 'GB/s');
  }
}

const asked = process.argv.slice(2);
const wants = (section: string): boolean => asked.length === 0 || asked.includes(section);
const started = performance.now();
if (wants('large')) {
  const n = software ? 160 : 2048;
  for (const form of ['nn', 'nt', 'tn', 'tt']) {
    await largeMatmul(n, n, n, form);
    await largeMatmul(n + 3, n - 5, n + 1, form);
  }
  await largeMatmul(8, 576, n * 4, 'tn');
  await largeMatmul(n, 8, 576, 'nt');
  await largeAttention(software ? 96 : 512, 6, 2, 64);
  await largeAttention(software ? 70 : 301, 3, 3, 128);
}
if (wants('time')) {
  await timeMatmuls();
  await timeAttention();
  await timeRows();
}
if (wants('check')) {
  await check(profile.kind, profile);
  const plain = { ...profile, subgroupSize: 0, maxWorkgroupBytes: 16384, maxInvocations: 256 };
  if (!software) await check('generic, least limits', plain);
}
console.log(wrong === 0 ? 'all right' : `${wrong} wrong`, since(started));
process.exit(wrong === 0 ? 0 : 1);
