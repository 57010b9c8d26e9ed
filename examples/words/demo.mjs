/**
 * The demo: teaches a small language model to say what kind of thing a definition speaks of, inside a memory budget.
 *
 *     npm run demo [-- --steps N] [--target wasm|wgsl] [--budget BYTES] [--base DIR]
 *
 * Leaves the adapter, the log and a self-contained trainer in examples/words/out/demo/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const here = 'examples/words';
const out = `${here}/out/demo`;
const begun = performance.now();
const { values: asked } = parseArgs({
  options: {
    steps: { type: 'string', default: '300' },
    target: { type: 'string', default: 'auto' },
    budget: { type: 'string' },
    base: { type: 'string', default: 'examples/words/base' },
  },
});

const model = `${here}/model.ts`;
const sized = ['--weights', asked.base, '--set', 'B=16', 'T=64', '--target', asked.target];
const recipe = ['--adapter', 'lora', '--rank', '16', '--alpha', '32', '--targets', 'all-linear'];
const test = `${here}/data/wordnet8_test.jsonl`;

if (!existsSync(join(root, asked.base, 'model.safetensors'))) {
  console.error(`${asked.base}/model.safetensors is missing; see ${here}/pretrain/README.md.`);
  process.exit(1);
}
rmSync(join(root, out), { recursive: true, force: true });
mkdirSync(join(root, out), { recursive: true });

say(`
A Llama of ${(parameters() / 1e6).toFixed(1)} million parameters has read a dictionary, a novel and some speeches, and nothing
else. It shall now learn a task: given a definition, say which of eight kinds of thing it defines
(animal, plant, person, food, thing, place, body, time). 5,600 definitions to learn from, 800 held
out. None of them was in what it has read.`);

const max = JSON.parse(capture('plan', model, ...sized, ...recipe, '--budget', 'max', '--json'));
const budget = asked.budget ?? String(halfOf(max));
heading('The plan');
say(`
Keeping everything for the backward pass takes ${mebibytes(max.keepAllBytes)}. We give it ${
  /^\d+$/.test(budget) ? mebibytes(Number(budget)) : budget
}, weights and optimizer
included; the compiler chooses what to keep and what to compute again, and the numbers that are
learnt stay the same.
`);
run('plan', model, ...sized, ...recipe, '--budget', budget);

heading('Before');
const before = accuracy();
say(`It is right in ${percent(before)} of the held-out definitions; guessing gives 12.5 %.`);

heading('Training');
run(
  'train',
  model,
  ...[...sized, ...recipe, '--budget', budget],
  ...['--data', `${here}/data/wordnet8_train.jsonl`, '--holdout', '0'],
  ...['--steps', asked.steps, '--lr', '3e-3', '--schedule', 'cosine', '--warmup', '0.0667'],
  ...['--clip', '1', '--seed', '1', '--out', out, '--log', `${out}/log.jsonl`],
);

heading('After');
const after = accuracy('--from', out);
const bag = JSON.parse(
  spawn(process.execPath, ['--import', 'tsx', `${here}/naive-bayes.ts`], 'pipe'),
);
say(`
  right of 800 held-out definitions     before     after     naive Bayes, a bag of words
  ${''.padEnd(36)}  ${percent(before).padStart(6)}    ${percent(after).padStart(6)}    ${percent(bag.accuracy).padStart(6)}
`);
const prompts = lines(test)
  .slice(0, 3)
  .map(({ prompt }) => prompt);
run('generate', model, ...sized, '--from', out, '--max-tokens', '4', '--prompt', ...prompts);

heading('What it left');
run('build', model, ...sized, ...recipe, '--budget', budget, '--out', `${out}/trainer.mjs`);
say(`
  ${out}/adapter_model.safetensors, adapter_config.json    the adapter, as PEFT reads it
  ${out}/log.jsonl                                         the plan's bytes, then every step
  ${out}/trainer.mjs                                       the trainer in one file: node trainer.mjs --help

All in ${((performance.now() - begun) / 1000).toFixed(0)} s.`);

/** About half of keep-all. */
function halfOf({ keepAllBytes, minimumBytes }) {
  return Math.max(Math.round(keepAllBytes / 2), minimumBytes);
}

function accuracy(...from) {
  return JSON.parse(
    capture('eval', model, ...sized, ...from, '--data', test, '--accuracy', '--json'),
  ).accuracy;
}

/** How many numbers the base holds, by its safetensors header. */
function parameters() {
  const bytes = readFileSync(join(root, asked.base, 'model.safetensors'));
  const header = JSON.parse(bytes.subarray(8, 8 + Number(bytes.readBigUInt64LE(0))).toString());
  return Object.values(header)
    .map(({ shape }) => shape?.reduce((n, d) => n * d, 1) ?? 0)
    .reduce((sum, n) => sum + n, 0);
}

function lines(file) {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function run(...words) {
  spawn(process.execPath, ['bin/stowage.mjs', ...words], 'inherit');
}

function capture(...words) {
  return spawn(process.execPath, ['bin/stowage.mjs', ...words], 'pipe');
}

/** Runs a command in the root; its failure is ours. Returns what it printed, where that is piped. */
function spawn(command, words, stdout) {
  const { status, stdout: text } = spawnSync(command, words, {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) process.exit(status ?? 1);
  return text ?? '';
}

function heading(text) {
  console.log(`\n\n${text}\n${'─'.repeat(text.length)}`);
}

function say(text) {
  console.log(text.replace(/^\n/, ''));
}

function mebibytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}

function percent(share) {
  return `${(share * 100).toFixed(1)} %`;
}
