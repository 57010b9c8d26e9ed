/**
 * Every code that a run can end with has a folder in test/errors-runtime: command.txt is what was asked, message.txt
 * what was said. `trainer …` asks a small emitted trainer's command line, `stowage …` the command.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../compiler/cli/run.ts';
import { errorCodes } from '../../runtime/error.ts';
import { main } from '../../runtime/main.ts';
import { quietly } from '../support/quietly.ts';
import { unigramTrainer } from '../support/unigram.ts';

const root = 'test/errors-runtime';

/** Codes that no command line brings about by itself, and where they are tested. */
const elsewhere: Readonly<Record<string, string>> = {
  'trainer-version': 'test/runtime/identity.test.ts',
  ...Object.fromEntries(
    ['disk-full', 'too-many-files', 'file-not-readable', 'file-failed'].map((code) => [
      code,
      'test/runtime/destination.test.ts',
    ]),
  ),
  'file-special': 'test/runtime/special-files.test.ts',
  interrupted: 'test/cli/interrupt.test.ts',
  'output-closed': 'test/cli/interrupt.test.ts',
  'residual-not-packable': 'test/runtime/check.test.ts',
  'error-above-bound': 'test/cli/tighten.test.ts',
  'memory-allocation-failed': 'test/runtime/train.test.ts',
  'device-unavailable': 'the devices’ own tests',
  'device-lost': 'the devices’ own tests',
  'device-failed': 'the devices’ own tests',
};

/** What a command writes to stderr, and its exit status. */
const said = ([what, ...argv]: readonly string[]): Promise<{ text: string; value: number }> =>
  quietly(() => (what === 'trainer' ? main(unigramTrainer(), argv) : run(argv)));

describe('runtime errors', () => {
  for (const code of readdirSync(root)) {
    it(`says ${code}`, async () => {
      const command = readFileSync(join(root, code, 'command.txt'), 'utf8').trim();
      const { text, value: status } = await said(command.split(' '));
      const golden = join(root, code, 'message.txt');
      if (process.env['UPDATE'] === '1' || !existsSync(golden)) writeFileSync(golden, text);
      assert.equal(text, readFileSync(golden, 'utf8'));
      assert.equal(text.split('\n')[0]?.split('  ').at(-1), code);
      assert.equal(status, 1);
    });
  }

  it('has a folder for every code', () => {
    const without = errorCodes.filter((code) => !existsSync(join(root, code)));
    assert.deepEqual(without.sort(), Object.keys(elsewhere).sort());
  });
});
