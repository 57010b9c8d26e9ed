/** What must hold before the tests: types, lint, format, import walls. All run, side by side; each failure is shown. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const folders = 'bench bin compiler examples kernels runtime scripts test';
const configs = 'eslint.config.js .dependency-cruiser.cjs package.json tsconfig.json';
const checks = {
  types: 'tsc --noEmit --incremental --tsBuildInfoFile node_modules/.cache/types.tsbuildinfo',
  lint: `eslint --cache --cache-strategy content --cache-location node_modules/.cache/eslint ${folders} eslint.config.js`,
  format: `prettier --check --cache --log-level warn ${folders} ${configs}`,
  walls: 'depcruise --config .dependency-cruiser.cjs --output-type err compiler runtime kernels',
};

/** Resolves to whether the command went well; prints its output only when it did not. */
const run = (name, command) =>
  new Promise((resolve) => {
    const started = Date.now();
    const child = spawn('npx', ['--no-install', ...command.split(' ')], {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (text) => (output += text);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`check: ${name} ${code === 0 ? 'right' : 'WRONG'} (${seconds} s)`);
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });

const waiting = Object.entries(checks);
const results = [];
const worker = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(...next));
};
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
process.exit(results.every(Boolean) ? 0 : 1);
