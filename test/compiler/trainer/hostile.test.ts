/** Names of strangers stay names: in a built trainer, in what it says, and in plans and messages. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { planText } from '../../../compiler/cli/plan-text.ts';
import { metaOf } from '../../../compiler/cli/trainer.ts';
import { compile, type Compiled, type Device } from '../../../compiler/compile.ts';
import { bundle } from '../../../compiler/trainer/bundle.ts';
import { emit } from '../../../compiler/trainer/emit.ts';
import { defaultProfile } from '../../../compiler/targets/wgsl/index.ts';
import { formatError, StowageError } from '../../../runtime/error.ts';
import * as quote from '../../../runtime/format/quote.ts';
import { hostileModel, hostileNames, type HostileModel } from '../../support/hostile.ts';

interface Trainer {
  readonly trainer: { readonly program: Compiled['program']; readonly meta: { bounds: object } };
}
const struck = (): unknown => (globalThis as { struck?: unknown }).struck;
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

describe('a model whose names are attacks', () => {
  let hostile: HostileModel;
  before(() => (hostile = hostileModel()));
  after(() => rmSync(hostile.folder, { recursive: true, force: true }));

  const devices: readonly Device[] = [
    { target: 'wasm', profile: { fma: false } },
    { target: 'wgsl', profile: defaultProfile },
  ];
  for (const device of devices) {
    it(`is built for ${device.target}, opened and run, and nothing of it is executed`, async () => {
      const { folder, model, data } = hostile;
      const planner = 'greedy' as const;
      const compiled = await compile({ modelFile: model, budget: 'max', planner, device });
      const { program, plan } = compiled;
      const emission = { program, plan, meta: { ...metaOf(model, compiled, []) } };
      const file = join(folder, `${device.target}.mjs`);
      writeFileSync(file, await bundle(emission));
      const { trainer } = (await import(pathToFileURL(file).href)) as Trainer;
      assert.equal(struck(), undefined);
      assert.deepEqual(trainer.program, program);
      assert.deepEqual(trainer.meta, emission.meta);
      assert.deepEqual(Object.keys(trainer.meta.bounds), ['toString']);
      const { transform } = await import('esbuild');
      await transform(emit(emission, '../runtime/main.ts'), { loader: 'ts' });
      assert.doesNotMatch(planText(model, compiled, null), steering);
      if (device.target !== 'wasm') return;
      const out = join(folder, 'out');
      const words = [
        file,
        '--data',
        data,
        '--steps',
        '1',
        '--out',
        out,
        '--log',
        join(folder, 'log'),
      ];
      const run = spawnSync(process.execPath, words, { encoding: 'utf8' });
      assert.equal(run.status, 0, run.stderr);
      assert.doesNotMatch(run.stdout, steering);
      const lines = readFileSync(join(folder, 'log'), 'utf8').trimEnd().split('\n');
      lines.forEach((line) => JSON.parse(line) as unknown);
    });
  }

  for (const name of hostileNames) {
    it(`writes ${JSON.stringify(name)} as a value everywhere`, () => {
      const read = (code: string): unknown => new Function(`return ${code}`)() as unknown;
      assert.equal(read(quote.scriptJson(name)), name);
      assert.equal(read(`\`${quote.jsTemplate(name)}\``), name);
      const pattern = quote.jsPattern([name, `${name}$`, name], '7');
      assert.equal(read(pattern), [name, `${name}$`, name].join('7'));
      assert.doesNotMatch(pattern, /<[/!]|\u2028|\u2029/);
      assert.deepEqual(read(`Object.entries({ ${quote.jsKey(name)}: 1 })`), [[name, 1]]);
      assert.deepEqual(read(`Object.entries(${quote.jsData({ [name]: name })})`), [[name, name]]);
      assert.equal(read(`1 /* ${quote.jsComment(name)} */`), 1);
      assert.equal(read(`1 // ${quote.jsComment(name)}`), 1);
      assert.doesNotMatch(quote.scriptJson({ [name]: name }), /<[/!]|\u2028|\u2029/);
      assert.doesNotMatch(quote.htmlText(name), /[<>"']/);
      assert.doesNotMatch(quote.visibleLine(name), steering);
      const shown = spawnSync('sh', ['-c', `printf %s ${quote.shellWord(name)}`], {
        encoding: 'utf8',
      });
      assert.equal(shown.stdout, name);
      const error = new StowageError('data-missing', `There is no ${name}.`, '', name, name, name);
      assert.doesNotMatch(formatError(error), steering);
    });
  }

  it('takes no file’s name for an option', () => assert.equal(quote.shellFile('-rf'), './-rf'));
});
