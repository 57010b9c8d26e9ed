/**
 * Side-by-side measurements, every ratio from one run on one machine.
 *
 *     npm run bench                         # the short sections
 *     npm run bench -- train wasm-matmul    # some of them
 *     npm run bench -- policies --row 4-bit # a long one, with flags of its own
 *
 * Installs what we are measured against into bench/node_modules, then hands over to run.ts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const installed = (name) => existsSync(join(here, 'node_modules', name, 'package.json'));
if (!Object.keys(dependencies).every(installed)) {
  console.error('bench: installing what we are measured against');
  const npm = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const windows = process.platform === 'win32';
  const { status } = spawnSync('npm', npm, { cwd: here, stdio: ['ignore', 2, 2], shell: windows });
  if (status !== 0) process.exit(status ?? 1);
}

const loaders = ['--import', 'tsx', '--import', './scripts/text-loader.mjs'];
const { status } = spawnSync(
  process.execPath,
  [...loaders, join(here, 'run.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
