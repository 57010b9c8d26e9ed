/** A few of the kills of `npm run kill`. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disturbed, generator, recipeNames, subjectOf } from '../../scripts/kills.ts';
import { seed } from '../support/seed.ts';

describe('runs that are killed at random moments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-kills-'));
  after(() => rmSync(folder, { recursive: true }));
  const random = generator(seed);

  for (const [i, name] of recipeNames.entries())
    it(`end as the undisturbed one: ${name}`, async () => {
      const subject = await subjectOf(name, join(folder, String(i)));
      const { wrong } = await disturbed(subject, join(folder, `${i}-disturbed`), 1, random);
      assert.deepEqual(wrong, []);
    });
});
