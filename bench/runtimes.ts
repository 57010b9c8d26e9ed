/**
 * The same commands on each runtime, from npm packages: does it check, plan and train, and are the bits those of Node 20?
 *
 *     npm run bench -- runtimes
 *     npm run bench -- runtimes --only bun,deno    # beside Node 20
 *
 * wgsl is run where there is an adapter, if need be a software one.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { anyAdapter } from '../scripts/software-gpu.ts';
import type { Measure } from './measure.ts';

const root = join(import.meta.dirname, '..');
const home = join(import.meta.dirname, 'runtimes');
const modules = join(home, 'node_modules');

interface Runtime {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

const binary = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name);
const node = (version: number): Runtime => ({
  name: `Node ${version}`,
  command: join(modules, `node${version}`, 'bin', binary('node')),
  words: [],
});
const runtimes: readonly [Runtime, ...Runtime[]] = [
  ...([node(20), node(22), node(24), node(26)] as const),
  { name: 'Bun', command: join(modules, 'bun', 'bin', 'bun.exe'), words: [] },
  { name: 'Deno', command: join(modules, 'deno', binary('deno')), words: ['run', '-A'] },
];

/** What a run left: the lines of its log and the bits of its weights. */
interface Trained {
  readonly device: string;
  readonly losses: readonly number[];
  readonly weights: string;
}

interface Case {
  readonly name: string;
  readonly model: string;
  readonly flags: readonly string[];
  readonly data: readonly string[];
}

const digits: Case = {
  name: 'mlp',
  model: 'examples/mlp/model.ts',
  flags: ['--budget', 'max'],
  data: ['--data', 'examples/mlp/data/digits_train.jsonl', '--steps', '20'],
};
const words: Case = {
  name: 'words',
  model: 'examples/words/model.ts',
  flags: ['--weights', 'examples/words/base', '--budget', 'max'],
  data: ['--data', 'examples/words/data/wordnet8_train.jsonl', '--steps', '3'],
};

export async function runtimesCompared(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({ args: [...flags], options: { only: { type: 'string' } } });
  install();
  const adapter = await anyAdapter();
  const driver = process.env['VK_DRIVER_FILES'];
  // A process of its own finds the loader of the software device beside its driver.
  if (driver !== undefined) process.env['LD_LIBRARY_PATH'] = dirname(driver);
  // In the checkout, where a trainer finds npm `webgpu`.
  const out = join(import.meta.dirname, 'out');
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(out, 'runtimes-'));
  try {
    const targets = adapter ? ['wasm', 'wgsl'] : ['wasm'];
    const [first, ...others] = runtimes;
    const wanted = values.only?.split(',');
    const chosen = others.filter(
      ({ name }) => wanted?.includes(name.toLowerCase().replace(' ', '')) ?? true,
    );
    const reference = new Bench(first, folder, null);
    const measures = reference.measures(targets);
    for (const runtime of chosen)
      measures.push(...new Bench(runtime, folder, reference).measures(targets));
    return measures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function install(): void {
  if (runtimes.every(({ command }) => existsSync(command))) return;
  console.error('runtimes: installing them into bench/runtimes/node_modules');
  const npm = ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const shell = process.platform === 'win32';
  const { status } = spawnSync('npm', npm, { cwd: home, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`npm install in ${home} ended with ${status}`);
}

/** One runtime, held against another. */
class Bench {
  private readonly runtime: Runtime;
  private readonly folder: string;
  private readonly reference: Bench | null;
  private readonly trained = new Map<string, Trained>();
  private runs = 0;

  constructor(runtime: Runtime, folder: string, reference: Bench | null) {
    this.runtime = runtime;
    this.folder = folder;
    this.reference = reference;
  }

  measures(targets: readonly string[]): Measure[] {
    const out: Measure[] = [];
    const row = (what: string, found: () => Pick<Measure, 'figure' | 'met'>): void => {
      const wanted = this.reference ? 'as Node 20' : '';
      const measure = { what: `${this.runtime.name}, ${what}`, wanted, ...this.attempt(found) };
      console.error(`  ${measure.what}: ${measure.figure}`);
      out.push(measure);
    };
    row('check', () => {
      this.stowage('check', digits.model);
      return { figure: 'right', met: true };
    });
    row('plan', () => this.samePlan());
    for (const target of targets) {
      row(`train ${digits.name} on ${target}`, () => this.sameBits(digits, target));
      row(`the trainer that Node 20 built, on ${target}`, () => this.sameTrainer(target));
    }
    row(`train ${words.name} on wasm`, () => this.sameBits(words, 'wasm'));
    if (this.reference)
      row('a trainer built there for wasm, run there and by Node 20', () => this.ownTrainer());
    return out;
  }

  private attempt(found: () => Pick<Measure, 'figure' | 'met'>): Pick<Measure, 'figure' | 'met'> {
    try {
      return found();
    } catch (error) {
      const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      return { figure: `fails: ${line}`, met: false };
    }
  }

  private path(name: string): string {
    return join(this.folder, `${this.runtime.name.replace(' ', '')}-${name}`);
  }

  /** Runs a script there; throws with the end of what it said. */
  private run(script: string, ...args: readonly string[]): void {
    const { command, words: before } = this.runtime;
    const options = { cwd: root, encoding: 'utf8' } as const;
    const { status, stderr, stdout } = spawnSync(command, [...before, script, ...args], options);
    if (status === 0) return;
    const said = `${stderr}${stdout}`.trim().split('\n').slice(-6).join(' | ');
    throw new Error(`${script} ended with ${status}: ${said}`);
  }

  private stowage(...args: readonly string[]): void {
    this.run('bin/stowage.mjs', ...args);
  }

  private samePlan(): Pick<Measure, 'figure' | 'met'> {
    const { model, flags } = digits;
    const saved = this.path('plan.json');
    this.stowage('plan', model, ...flags, '--target', 'wasm', '--no-calibrate', '--save', saved);
    if (!this.reference) return { figure: 'made', met: true };
    const same = readFileSync(saved).equals(readFileSync(this.reference.path('plan.json')));
    return { figure: same ? 'the same file' : 'another plan', met: same };
  }

  private train(script: string, args: readonly string[]): Trained {
    const out = this.path(`run${this.runs++}`);
    this.run(script, ...args, '--out', out, '--log', `${out}.jsonl`);
    const lines = readFileSync(`${out}.jsonl`, 'utf8').trim().split('\n');
    const read = lines.map((line) => JSON.parse(line) as { device?: string; loss?: number });
    const file = ['adapter_model.safetensors', 'model.safetensors'].find((name) =>
      existsSync(join(out, name)),
    );
    if (file === undefined) throw new Error(`nothing was saved in ${out}`);
    return {
      device: read.find(({ device }) => device !== undefined)?.device ?? '',
      losses: read.flatMap(({ loss }) => loss ?? []),
      weights: createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    };
  }

  private sameBits(one: Case, target: string): Pick<Measure, 'figure' | 'met'> {
    const args = [...one.flags, ...one.data, '--target', target, '--no-calibrate'];
    return this.held(
      `${one.name} ${target}`,
      this.train('bin/stowage.mjs', ['train', one.model, ...args]),
    );
  }

  private sameTrainer(target: string): Pick<Measure, 'figure' | 'met'> {
    const trainer = (this.reference ?? this).path(`${target}.mjs`);
    if (!this.reference) this.build(trainer, target);
    return this.held(`trainer ${target}`, this.train(trainer, digits.data));
  }

  private build(out: string, target: string): void {
    const { model, flags } = digits;
    this.stowage('build', model, ...flags, '--target', target, '--no-calibrate', '--out', out);
  }

  /** A kernel's bits are those of what it was compiled for: they go with the trainer. */
  private ownTrainer(): Pick<Measure, 'figure' | 'met'> {
    const trainer = this.path('own.mjs');
    this.build(trainer, 'wasm');
    const here = this.train(trainer, digits.data);
    const there = this.reference?.train(trainer, digits.data);
    return compared(here, there ?? here, true);
  }

  private held(what: string, found: Trained): Pick<Measure, 'figure' | 'met'> {
    this.trained.set(what, found);
    const theirs = this.reference?.trained.get(what);
    if (!this.reference) return { figure: found.device, met: true };
    if (!theirs) return { figure: found.device, met: null };
    // Another engine may not fuse: then kernels without it, or those with it, have other bits, and it says so.
    return compared(found, theirs, found.device === theirs.device);
  }
}

function compared(a: Trained, b: Trained, sameDevice: boolean): Pick<Measure, 'figure' | 'met'> {
  if (a.weights === b.weights) return { figure: `bit-equal (${a.device})`, met: true };
  const apart = Math.max(
    ...a.losses.map((loss, i) => Math.abs(loss - (b.losses[i] ?? NaN)) / Math.abs(loss)),
  );
  const figure = `other bits, losses ${apart.toExponential(1)} apart (${a.device})`;
  return { figure, met: sameDevice ? false : null };
}
