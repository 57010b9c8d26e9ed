import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

/** What compiling the mlp writes to stderr. */
function said(debug: string): string {
  const program = `
    import('./compiler/compile.ts').then(({ compile }) =>
      compile({
        modelFile: 'examples/mlp/model.ts',
        ...{ budget: 'min', device: { target: 'wasm', profile: { fma: false } } },
      }),
    )`;
  const loaders = ['--import', 'tsx', '--import', './scripts/text-loader.mjs'];
  const { stderr } = spawnSync(process.execPath, [...loaders, '-e', program], {
    ...{ encoding: 'utf8', env: { ...process.env, DEBUG: debug } },
  });
  return stderr;
}

describe('DEBUG', () => {
  it('3 prints what every pass makes, the planned graph and the program too', () => {
    const parts = said('3').split(/^(\S+) +[\d.]+ ms$/m);
    const printed = new Map(
      parts.flatMap((part, i) => (i % 2 === 1 ? [[part, parts[i + 1]]] : [])),
    );
    for (const pass of [
      ...['load', 'parse', 'adapt', 'simplify', 'differentiate', 'update'],
      ...['choose', 'apply', 'stored-form', 'fuse', 'select', 'layout'],
    ]) {
      assert.match(printed.get(pass) ?? '', /\S/, pass);
    }
    assert.match(printed.get('layout') ?? '', /^\nprogram wasm: \d+ bytes/);
  }).timeout(60_000);

  it('3:apply prints one', () => {
    assert.match(said('3:apply'), /^apply +[\d.]+ ms\njoint/);
  }).timeout(60_000);
});
