/** Pipes, devices and links that lead nowhere, where a file is wanted: refused at once. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlan } from '../../compiler/cli/files/plan-file.ts';
import { run } from '../../compiler/cli/run.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { quietly } from '../support/quietly.ts';
import { skipBecause } from '../support/skip.ts';

describe('where a file is wanted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-special-'));
  const [pipe, loop] = [join(folder, 'pipe'), join(folder, 'loop')];
  before(function () {
    if (process.platform === 'win32') skipBecause(this, 'Windows has no such files');
    execFileSync('mkfifo', [pipe]);
    symlinkSync(loop, loop);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [what, path] of [
    ['a pipe', pipe],
    ['a device without end', '/dev/zero'],
    ['an empty device', '/dev/null'],
    ['a link that leads to itself', loop],
  ] as const) {
    it(`${what} is refused`, async () => {
      await assert.rejects((await nodeFiles()).open(path), { code: 'file-special' });
      assert.throws(() => readPlan(path), { code: 'plan-unreadable' });
      const command = ['eval', 'examples/mlp/model.ts', '--random-base', '--data', path];
      const { text, value } = await quietly(() => run(command));
      assert.equal(value, 1);
      assert.match(text, /file-special/);
    });
  }
});
