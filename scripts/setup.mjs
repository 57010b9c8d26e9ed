/**
 * Makes a checkout ready with nothing but Node: installs what the lock file names when that is not what is there, and
 * with `--build` bundles the command when a source is newer than the bundle; with `--prepare` does that alone. Does
 * nothing when all is well.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMain } from './is-main.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** True when an installed package is missing or has another version than the lock file says. */
export function installIsStale() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).some(
    ([path, { version, optional }]) => path && !optional && there[path]?.version !== version,
  );
}

/** The newest time at which something under `path` was written, in milliseconds. */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** True when the bundle is missing or older than a source of it. */
export function bundleIsStale() {
  const bundle = join(root, 'dist', 'cli.mjs');
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return ['compiler', 'runtime', 'kernels', 'scripts/build.mjs', 'package-lock.json'].some(
    (source) => newest(join(root, source)) > built,
  );
}

/**
 * Runs a command in the root with its output on stderr; its failure is ours. On Windows npm is a script of the shell;
 * node is none, and its path has spaces, which a shell would part.
 */
function run(command, ...args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (status === 0) return;
  console.error(
    `setup: \`${command} ${args.join(' ')}\` failed${error ? `: ${error.message}` : ''}`,
  );
  process.exit(status ?? 1);
}

/** Brings node_modules and, if asked, the bundle up to date. */
export function setup(build) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`setup: Node ${process.versions.node} is too old, Stowage needs 20 or newer`);
    process.exit(1);
  }
  if (installIsStale()) {
    console.error('setup: installing the packages of package-lock.json');
    run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  }
  if (build) bundle();
}

function bundle() {
  if (!bundleIsStale()) return;
  console.error('setup: bundling the command into dist/');
  run(process.execPath, join(root, 'scripts', 'build.mjs'));
}

if (isMain(import.meta.url)) {
  // npm calls it so at the end of an install: of a checkout, and of this package from a repository.
  if (process.argv.includes('--prepare')) bundle();
  else setup(process.argv.includes('--build'));
}
