/**
 * Products on wasm, through the real device, against the ceiling of 128-bit fused multiply-adds measured in the same
 * run: a loop of them on registers alone. Sizes: squares, and those of fine-tuning a small language model. Judged by
 * the processor time of all threads, which other work on the machine disturbs little; the clock's time stands beside.
 *
 *     node --import tsx --import ./scripts/text-loader.mjs bench/wasm-matmul.ts
 */

import { wasm } from '../compiler/targets/wasm/target.ts';
import type { CallSite, Dispatch, Lowering, Operand, WasmCode } from '../kernels/kernel.ts';
import { elements } from '../kernels/kernel.ts';
import { wasmLinear, wasmMatmul } from '../kernels/matmul/wasm.ts';
import { f32x4 } from '../compiler/targets/wasm/wat/expr.ts';
import type { V } from '../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../compiler/targets/wasm/wat/function.ts';
import type { Call, Program, Range } from '../runtime/format/program.ts';
import { detectWasmProfile, openWasm } from '../runtime/device/wasm.ts';
import { callsOnly } from '../compiler/cli/alone/calls-only.ts';
import type { Measure } from './measure.ts';

const profile = detectWasmProfile();
const target = wasm(profile);

/** One product: y[M, N] from depth K, in the three ways that a linear layer and its gradients take. */
interface Case {
  readonly name: string;
  readonly M: number;
  readonly N: number;
  readonly K: number;
  readonly way: 'x·wᵀ' | 'dy·w' | 'dyᵀ·x';
}
const square = (n: number): Case => ({ name: `${n}³`, M: n, N: n, K: n, way: 'x·wᵀ' });
const layer = (tokens: number, I: number, O: number): Case[] => [
  { name: `${tokens} tokens, ${I} → ${O}`, M: tokens, N: O, K: I, way: 'x·wᵀ' },
  { name: `${tokens} tokens, ${I} → ${O}`, M: tokens, N: I, K: O, way: 'dy·w' },
  { name: `${tokens} tokens, ${I} → ${O}`, M: O, N: I, K: tokens, way: 'dyᵀ·x' },
];
const cases: readonly Case[] = [
  square(512),
  square(1024),
  ...layer(1024, 64, 64),
  ...layer(1024, 256, 256),
  ...layer(1024, 256, 1024),
  ...layer(1024, 256, 8),
  ...layer(1024, 8, 256),
];
/** The sizes that must come near the ceiling. */
const judged = new Set(['512³', '1024³']);
const wanted = 0.75;

interface Lowered {
  readonly site: CallSite;
  readonly lowering: Lowering<WasmCode>;
}

function lowered({ M, N, K, way }: Case): Lowered {
  const f32 = (...shape: number[]): Operand => ({ dtype: 'f32', shape });
  const outputs = [f32(M, N)];
  if (way === 'x·wᵀ') {
    const site = { inputs: [f32(M, K), f32(N, K), null], outputs, attrs: {} };
    return { site, lowering: wasmLinear(site, profile) };
  }
  const transposeA = way === 'dyᵀ·x';
  const a = transposeA ? f32(K, M) : f32(M, K);
  const attrs = { transposeA, transposeB: false };
  const site = { inputs: [a, f32(K, N)], outputs, attrs };
  return { site, lowering: wasmMatmul(site, profile) };
}

/** Twelve independent sums of products, `ceilingSteps` times over, in each unit. */
const ceilingSteps = 200_000;
const ceilingUnits = 16;
const ceilingFlops = ceilingUnits * ceilingSteps * 12 * 8;
const ceiling = kernel('bench.ceiling', ['x'], { n: 'i' }, (f, { views: { x }, params, units }) =>
  units(() => {
    const sums = Array.from({ length: 12 }, (_, i) => f.vector('sum', f32x4.const(i)));
    const [a, b] = [f.vector('a', f32x4.load(x)), f.vector('b', f32x4.load(x, 16))];
    f.loop('i', 0, params.n, 1, () => {
      for (const sum of sums) f.set(sum, f32x4.madd(a, b, sum, profile.fma));
    });
    f.store(x, sums.reduce<V>(f32x4.add, a), 32);
  }),
);

/** All cases as sections of one program, their operands in one arena. */
async function programOf(): Promise<Program> {
  const codes: WasmCode[] = [];
  const indexOf = (code: WasmCode): number => {
    const known = codes.findIndex(({ name }) => name === code.name);
    return known >= 0 ? known : codes.push(code) - 1;
  };
  let most = 0;
  const sections: Record<string, Call[]> = {};
  const section = (
    name: string,
    places: readonly Range[],
    dispatches: readonly Dispatch<WasmCode>[],
  ) => {
    sections[name] = dispatches.map(({ code, views, params, grid }) => ({
      kernel: indexOf(code),
      ranges: views.map(({ operand, offset = 0, bytes }): Range => {
        const [, at, all] = places[operand] ?? [0, 0, 0];
        return [0, at + offset, bytes ?? all - offset];
      }),
      params,
      grid,
      label: name,
    }));
  };
  for (const one of cases) {
    const { site, lowering } = lowered(one);
    let end = 0;
    const place = (bytes: number): Range => {
      const at: Range = [0, end, bytes];
      end += Math.ceil(bytes / 256) * 256;
      return at;
    };
    const operands = [...site.inputs, ...site.outputs].map((o) =>
      place(o ? 4 * elements(o.shape) : 0),
    );
    section(
      `${one.way} ${one.name}`,
      [...operands, ...lowering.workspace.map(place)],
      lowering.dispatches,
    );
    most = Math.max(most, end);
  }
  const loop = { code: ceiling, views: [{ operand: 0 }], params: [ceilingSteps] };
  section('ceiling', [[0, 0, 1 << 20]], [{ ...loop, grid: [ceilingUnits, 1, 1] }]);
  const bytes = Math.ceil(most / 65536) * 65536;
  return callsOnly({
    target: 'wasm',
    buffers: [bytes],
    used: most,
    kernels: codes.map(({ name }) => ({ name })),
    wasm: await target.assemble(codes),
    sections,
  });
}

/** Milliseconds by the clock, and of processor time over all threads. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** The part of the ceiling of each case, measured by turns so that noise meets both. */
async function measure(threads: number): Promise<Measure[]> {
  const program = await programOf();
  const device = await openWasm(program, { threads });
  const numbers = Float32Array.from({ length: program.arena.bytes / 4 }, (_, i) => Math.sin(i) / 8);
  await device.write([0, 0, program.arena.bytes], numbers);
  const time = async (name: string, repeats: number): Promise<Time> => {
    const names = Array.from({ length: repeats }, () => name);
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    await device.run(names);
    const { user, system } = process.cpuUsage(cpu);
    return { wall: (performance.now() - start) / repeats, cpu: (user + system) / 1000 / repeats };
  };
  const measures: Measure[] = [];
  for (const one of cases) {
    const name = `${one.way} ${one.name}`;
    const flops = 2 * one.M * one.N * one.K;
    // Enough repeats that a run takes 20 ms, once the optimizing compiler is done.
    for (let i = 0; i < 4; i++) await time(name, 8);
    const repeats = Math.max(1, Math.ceil(20 / (await time(name, 4)).cpu));
    const rounds: { readonly part: number; readonly perCore: number; readonly wall: number }[] = [];
    for (let round = 0; round < 9; round++) {
      const product = await time(name, repeats);
      const bound = await time('ceiling', 1);
      const perCore = flops / product.cpu / 1e6;
      const most = ceilingFlops / bound.cpu / 1e6;
      rounds.push({ part: perCore / most, perCore, wall: flops / product.wall / 1e6 });
    }
    // The middle of the rounds' own ratios: product and ceiling met the same noise.
    rounds.sort((a, b) => a.part - b.part);
    const { part, perCore } = rounds[4] ?? { part: 0, perCore: 0 };
    const byClock = Math.max(...rounds.map(({ wall }) => wall));
    const held = judged.has(one.name);
    measures.push({
      what: `${name}, ${threads} thread${threads === 1 ? '' : 's'}`,
      figure: `${Math.round(100 * part)} % of the ceiling; ${perCore.toFixed(1)} GF/s per core, ${byClock.toFixed(1)} by the clock`,
      wanted: held ? `≥ ${100 * wanted} %` : '',
      met: held ? part >= wanted : null,
    });
  }
  await device.close();
  return measures;
}

const all = [...(await measure(1)), ...(await measure(2))];
for (const { what, figure } of all) console.error(what.padEnd(44), figure);
console.log(`RESULT ${JSON.stringify(all)}`);
