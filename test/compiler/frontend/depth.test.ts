/** Model files that are nested more deeply than anything that walks a tree by calls can follow. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModel } from '../../../compiler/frontend/index.ts';

describe('a model file that is nested too deeply', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-deep-'));
  after(() => rmSync(folder, { recursive: true }));
  const times = 20_000;
  const rows = {
    'by brackets': `${'('.repeat(times)}1${')'.repeat(times)}`,
    'by signs': `${'- '.repeat(times)}1`,
    'by functions': `${'() => '.repeat(times)}1`,
  };
  for (const [what, text] of Object.entries(rows))
    it(`is refused: ${what}`, () => {
      const file = join(folder, 'model.ts');
      writeFileSync(file, `export const loss = ${text};\n`);
      assert.throws(() => loadModel(file), { code: 'model-file-unreadable', soIs: /nested/ });
    });
});
