/**
 * Runs that are killed at random moments and resumed, over four recipes: they must end as the run that nobody disturbed,
 * to the bit, with nothing left over and no line of the log twice.
 */

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { compileOptions } from '../compiler/cli/inputs/inputs.ts';
import { metaOf } from '../compiler/cli/trainer.ts';
import { compile } from '../compiler/compile.ts';
import { levelPlanner } from '../compiler/planning/search/levels.ts';
import { bundle } from '../compiler/trainer/bundle.ts';
import { uniform } from '../runtime/format/random.ts';

const modelFile = 'examples/words/model.ts';
const base = resolve('examples/words/base');
const sizes = {
  config: `${base}/config.json`,
  set: ['B=4', 'T=16', 'L=1'],
  target: 'wasm',
} as const;
const lora = { adapter: 'lora', rank: 4, targets: ['q_proj', 'v_proj'] } as const;
const whatever = ['--random-base'];

const recipes = {
  'full, in micro-batches': { flags: { adapter: 'full', microBatch: 2 }, run: [] },
  'LoRA with dropout': { flags: { ...lora, adapterDropout: 0.2 }, run: whatever },
  '8-bit states': { flags: { adapter: 'full', optimizerStates: '8-bit' }, run: [] },
  'a lossy plan that rounds by chance': {
    flags: { ...lora, maxError: 10, recheck: 4 },
    run: whatever,
    policy: '4-bit + outliers, stochastic',
  },
} as const;
export const recipeNames = Object.keys(recipes) as readonly (keyof typeof recipes)[];

/** A trainer, and how it ends where nobody disturbs it. */
export interface Subject {
  readonly argv: readonly string[];
  readonly whole: Outcome;
  readonly milliseconds: number;
}

interface Outcome {
  /** Of the folder that it ran in, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Losses of the log, by step, but for what they took. */
  readonly steps: readonly string[];
}

/** Builds the trainer of a recipe in `folder` and runs it once. */
export async function subjectOf(
  name: (typeof recipeNames)[number],
  folder: string,
): Promise<Subject> {
  const recipe = recipes[name];
  const options = await compileOptions(modelFile, { ...sizes, ...recipe.flags });
  const compiled = await compile({
    ...options,
    budget: 'max',
    ...('policy' in recipe ? { planner: lossy(recipe.policy) } : {}),
  });
  const { program, plan } = compiled;
  const trainer = join(folder, 'trainer.mjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(trainer, await bundle({ program, plan, meta: metaOf(modelFile, compiled, []) }));
  const data = join(folder, 'data.jsonl');
  const lines = readFileSync('examples/words/data/wordnet8_test.jsonl', 'utf8').split('\n');
  writeFileSync(data, lines.slice(0, 60).join('\n'));
  const argv = [
    ...[trainer, '--data', data, '--tokenizer', base, '--steps', '24', '--save-every', '5'],
    ...['--eval-every', '4', '--eval-batches', '1', ...recipe.run],
  ];
  const whole = join(folder, 'whole');
  const begun = performance.now();
  const { status, said } = await start(argv, whole);
  if (status !== 0) throw new Error(said);
  return { argv, whole: outcomeOf(whole), milliseconds: performance.now() - begun };
}

const lossy =
  (policy: string): ReturnType<typeof levelPlanner> =>
  (problem) => ({ plans: levelPlanner('operator', policy)(problem).plans.slice(1) });

/** Numbers in [0, 1), the same for the same seed. */
export function generator(seed: number): () => number {
  let drawn = 0;
  return () => uniform(seed, 0, drawn++);
}

const signals = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Starts the run, ends it `kills` times by a signal at a random moment, goes on each time, and lets the last go on to the
 * end. `random` is uniform in [0, 1). Returns what is not as it should be, and the kills that met a process.
 */
export async function disturbed(
  { argv, whole, milliseconds }: Subject,
  folder: string,
  kills: number,
  random: () => number,
): Promise<{ readonly wrong: readonly string[]; readonly killed: number }> {
  let killed = 0;
  for (let i = 0; i < kills; i++) {
    const signal = signals[Math.floor(random() * signals.length)] ?? 'SIGKILL';
    const { status, said } = await start(argv, folder, { signal, after: random() * milliseconds });
    if (status === 0) break;
    if (status !== null && status !== 130) return { wrong: [said], killed };
    killed++;
  }
  const { status, said } = await start(argv, folder);
  if (status !== 0) return { wrong: [said], killed };
  return { wrong: differences(whole, outcomeOf(folder)), killed };
}

/** One process of the run in `folder`, which resumes where there is a checkpoint. The status is null where a signal ended it. */
function start(
  argv: readonly string[],
  folder: string,
  kill: { readonly signal: NodeJS.Signals; readonly after: number } | null = null,
): Promise<{ status: number | null; said: string }> {
  mkdirSync(folder, { recursive: true });
  const resume = existsSync(join(folder, 'out/checkpoint.safetensors')) ? ['--resume'] : [];
  const all = [...argv, '--out', 'out', '--log', 'log.jsonl', ...resume];
  const child = spawn(process.execPath, all, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (said += String(part)));
  const timer = kill ? setTimeout(() => child.kill(kill.signal), kill.after) : undefined;
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ status, said });
    }),
  );
}

function outcomeOf(folder: string): Outcome {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .filter((path) => path !== join(folder, 'log.jsonl'));
  const lines = readFileSync(join(folder, 'log.jsonl'), 'utf8').trimEnd().split('\n');
  const steps = lines
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    // What a resumed run measures of its gradient before it goes on is its own.
    .filter((line) => 'loss' in line || 'evalLoss' in line)
    .map((line) => JSON.stringify({ ...line, seconds: 0, tokensPerSecond: 0 }));
  return {
    files: Object.fromEntries(
      files.map((path) => [relative(folder, path), readFileSync(path, 'hex')]),
    ),
    steps,
  };
}

function differences(wanted: Outcome, found: Outcome): string[] {
  const names = new Set([...Object.keys(wanted.files), ...Object.keys(found.files)]);
  const files = [...names].filter((name) => wanted.files[name] !== found.files[name]);
  const twice = found.steps.filter((line, i) => found.steps.indexOf(line) !== i);
  const other = found.steps.filter((line) => !wanted.steps.includes(line));
  const missing = wanted.steps.filter((line) => !found.steps.includes(line));
  return [
    ...files.map((name) => `${name} differs`),
    ...twice.map((line) => `twice in the log: ${line}`),
    ...other.map((line) => `not of this run: ${line}`),
    ...missing.map((line) => `missing in the log: ${line}`),
  ];
}
