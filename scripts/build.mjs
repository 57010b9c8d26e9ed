/**
 * Bundles the command into dist/. TypeScript's checker is most of what `stowage check` loads, so it goes into a script
 * of its own that is run from V8's code cache: 0.2 s instead of 0.7 s.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleRuntime, noticesOf } from '../compiler/trainer/runtime-bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
// Made aside and moved into place whole: another process may be using the bundle.
const aside = `${dist}.${process.pid}`;
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  logOverride: { 'empty-import-meta': 'silent' },
};

/** `ts-morph` inside the bundle: runs dist/ts-morph.cjs from its code cache, and leaves one where there is none. */
const cached = `
  const { readFileSync, renameSync, writeFileSync } = require('node:fs');
  const { createRequire } = require('node:module');
  const { dirname, join } = require('node:path');
  const { fileURLToPath } = require('node:url');
  const { Script } = require('node:vm');
  const here = dirname(fileURLToPath(__url));
  const file = join(here, 'ts-morph.cjs');
  const cache = join(here, 'ts-morph.' + process.version + '.' + process.arch + '.cache');
  const read = (path) => { try { return readFileSync(path); } catch { return undefined; } };
  const text = readFileSync(file, 'utf8');
  const cachedData = read(cache);
  const script = new Script('(function (require, module, exports, __filename, __dirname) {' + text + '\\n})',
    { filename: file, cachedData });
  script.runInThisContext()(createRequire(file), module, exports, file, here);
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => {
    const aside = cache + '.' + process.pid;
    try { writeFileSync(aside, script.createCachedData()); renameSync(aside, cache); } catch { return; }
  });
`;

const checker = await build({
  ...common,
  stdin: { contents: "export * from 'ts-morph';", resolveDir: root },
  format: 'cjs',
  minify: true,
  outfile: join(aside, 'ts-morph.cjs'),
});
const command = await build({
  ...common,
  entryPoints: { cli: 'compiler/cli.ts', targets: 'compiler/targets/index.ts' },
  outdir: aside,
  outExtension: { '.js': '.mjs' },
  format: 'esm',
  splitting: true,
  sourcemap: false,
  loader: {
    ...{ '.wgsl': 'text', '.txt': 'text' },
    ...{ '.css': 'text', '.page.js': 'text', '.iife.min.js': 'text' },
  },
  external: ['esbuild', 'webgpu', 'wabt', 'highs'],
  // CommonJS inside the bundle asks for these two.
  banner: {
    js:
      "import { createRequire as __createRequire } from 'node:module';" +
      'const __url = import.meta.url, require = __createRequire(__url);',
  },
  plugins: [
    {
      name: 'code-cached ts-morph',
      setup(bundler) {
        bundler.onLoad({ filter: /frontend[\\/]morph\.ts$/ }, ({ path }) => {
          const text = readFileSync(path, 'utf8');
          const asked = "createRequire(import.meta.url)('ts-morph')";
          if (!text.includes(asked)) throw new Error(`${path} no longer says ${asked}`);
          return { contents: text.replace(asked, "require('ts-morph')"), loader: 'ts' };
        });
        bundler.onResolve({ filter: /^ts-morph$/ }, () => ({
          path: 'ts-morph',
          namespace: 'cached',
        }));
        bundler.onLoad({ filter: /.*/, namespace: 'cached' }, () => ({
          contents: cached,
          resolveDir: root,
        }));
      },
    },
  ],
});
// The registry, as it was bundled, says which devices there are; nothing else wants it by itself.
const registry = join(aside, 'targets.mjs');
const { targets } = await import(pathToFileURL(registry));
rmSync(registry);
for (const [name, { device }] of Object.entries(targets))
  writeFileSync(join(aside, `runtime.${name}.js`), await bundleRuntime(root, device));
const notices = noticesOf(root, [checker.metafile, command.metafile]);
writeFileSync(
  join(aside, 'THIRD-PARTY.txt'),
  `Parts of other packages in this folder.\n\n${notices}\n`,
);
rmSync(dist, { recursive: true, force: true, maxRetries: 5 });
renameSync(aside, dist);
// The first run leaves the code cache, with every function that a check needs in it.
spawnSync(process.execPath, [join(dist, 'cli.mjs'), 'check', 'examples/mlp/model.ts'], {
  cwd: root,
});
