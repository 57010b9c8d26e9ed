/**
 * LoRA on activations against LoRA through the changed weight (methods §4.2): two linears, tokens × width × rank, both
 * forms taking their steps in turns, and whether the form that `auto` takes is the quicker one.
 *
 *     npm run bench -- forms [--target wasm|wgsl] [--threads N] [--most 8192] [--fresh] [--write]
 *
 * Times that were taken are kept in bench/out/forms; --fresh forgets them.
 */

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from '../compiler/compile.ts';
import type { CompileOptions } from '../compiler/compile.ts';
import { adapterDefaults } from '../compiler/recipe.ts';
import type { AdapterForm } from '../compiler/adapters/fields.ts';
import type { Batch } from '../runtime/data/batches.ts';
import type { Device } from '../runtime/device/device.ts';
import type { Program } from '../runtime/format/program.ts';
import { trainStep } from '../runtime/loop/step.ts';
import { initialise } from '../runtime/weights/weights.ts';
import { scriptDevice } from '../scripts/open-device.ts';
import { drawn } from './drawn.ts';
import { milliseconds, publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';

const model = 'bench/forms/model.ts';
const tokens = [128, 512, 2048, 8192];
const widths = [256, 512, 1024, 2048];
const ranks = [4, 16, 64];
/** Where the two are this close neither choice is wrong. */
const tie = 0.03;
/** Seconds for one size; at least three steps of each form are taken. */
const patience = 4;

interface Size {
  readonly tokens: number;
  readonly width: number;
  readonly rank: number;
}

/** Seconds of a step. */
interface Times {
  readonly activation: number;
  readonly hybrid: number;
}

type Row = Size & Times & { readonly auto: 'activation' | 'hybrid' };

export async function forms(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      target: { type: 'string', default: 'wasm' },
      threads: { type: 'string', default: '1' },
      most: { type: 'string', default: '8192' },
      fresh: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const cache = new Cache(join(import.meta.dirname, 'out/forms'));
  const { target } = values;
  const threads = Number(values.threads);
  const rows: Row[] = [];
  for (const n of tokens.filter((count) => count <= Number(values.most))) {
    for (const width of widths) {
      for (const rank of ranks) {
        const size: Size = { tokens: n, width, rank };
        const name = `${target} ${threads} ${n} ${width} ${rank}`;
        const times = await cache.remember<Times>(name, values.fresh, async () =>
          timesOf(size, target, threads),
        );
        rows.push({ ...size, ...times, auto: await chosen(size, target, threads) });
      }
    }
  }
  if (values.write) write(rows);
  return rows.map(measureOf);
}

/** The program of a form. */
async function programOf(
  { tokens: n, width, rank }: Size,
  form: AdapterForm,
  device: CompileOptions['device'],
): Promise<Program> {
  const adapter = { ...adapterDefaults.lora, rank, targets: ['first', 'second'], form };
  const recipe = { adapter, batch: 1 };
  const set = { N: n, D: width };
  return (await compile({ modelFile: model, set, recipe, budget: 'max', device })).program;
}

/** The form that `auto` takes. */
async function chosen(size: Size, target: string, threads: number): Promise<Row['auto']> {
  const { device } = await scriptDevice(target, threads);
  const calls = async (form: AdapterForm): Promise<number | undefined> =>
    (await programOf(size, form, device)).sections['forward']?.length;
  return (await calls('auto')) === (await calls('hybrid')) ? 'hybrid' : 'activation';
}

async function timesOf(size: Size, target: string, threads: number): Promise<Times> {
  const { tokens: n, width } = size;
  const { device: profile, open } = await scriptDevice(target, threads);
  const batch: Batch = {
    values: { x: drawn(n * width, 1, 0), y: drawn(n * width, 1, 0) },
    ...{ valid: n, filled: 1, placements: [] },
  };
  const step = async (program: Program, device: Device, index: number): Promise<number> => {
    const settings = { step: index, seed: 0, learningRate: 1e-4, betas: [0.9, 0.999] as const };
    const begun = performance.now();
    await trainStep(program, device, [batch], settings);
    return (performance.now() - begun) / 1000;
  };
  const programs = [
    await programOf(size, 'activation', profile),
    await programOf(size, 'hybrid', profile),
  ] as const;
  const devices = [await open(programs[0]), await open(programs[1])] as const;
  const times: [number[], number[]] = [[], []];
  for (const [i, program] of programs.entries()) {
    const device = devices[i];
    if (!device) continue;
    await initialise(program, device, null, 0);
    await step(program, device, 0);
  }
  const begun = performance.now();
  for (let k = 1; k <= 3 || (k <= 40 && performance.now() - begun < 1000 * patience); k++) {
    times[0].push(await step(programs[0], devices[0], k));
    times[1].push(await step(programs[1], devices[1], k));
  }
  for (const device of devices) await device.close();
  const [activation, hybrid] = times.map((list) => Math.min(...list));
  return { activation: activation ?? NaN, hybrid: hybrid ?? NaN };
}

/** What is lost by the form that `auto` took: 1 where it is the quicker one. */
const regret = ({ activation, hybrid, auto }: Row): number =>
  (auto === 'hybrid' ? hybrid : activation) / Math.min(activation, hybrid);

function measureOf(row: Row): Measure {
  return {
    what: `${row.tokens} × ${row.width}, rank ${row.rank}: activation ${milliseconds(row.activation)} ms, hybrid ${milliseconds(row.hybrid)} ms`,
    figure: `${(row.activation / row.hybrid).toFixed(2)} ×, takes ${row.auto}`,
    wanted: 'the quicker one',
    met: regret(row) <= 1 + tie,
  };
}

function write(rows: readonly Row[]): void {
  const heading = ['tokens × width', ...ranks.map((rank) => `rank ${rank}`)];
  const lines = tokens.flatMap((n) =>
    widths.flatMap((width) => {
      const cells = ranks.map((rank) => {
        const row = rows.find(
          (one) => one.tokens === n && one.width === width && one.rank === rank,
        );
        if (!row) return '';
        const ratio = (row.activation / row.hybrid).toFixed(2);
        return `${ratio}, ${row.auto === 'hybrid' ? 'W2' : 'A'}${regret(row) > 1 + tie ? ' ✗' : ''}`;
      });
      return cells.every((cell) => cell === '') ? [] : [[`${n} × ${width}`, ...cells]];
    }),
  );
  publish('measured/adapters.md', 'forms', table(heading, lines));
}
