/** Golden files: what a stage says today, checked in. `npm run golden` rewrites them; the diff is the review. */

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Compares text with the file, or with UPDATE=1 in the environment makes it the file's content. */
export function golden(file: string | URL, text: string): void {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    return;
  }
  assert.ok(existsSync(path), `${path} is not there yet: run npm run golden and review it`);
  const known = readFileSync(path, 'utf8');
  assert.equal(text, known, `${path} is no longer so; if the new text is right: npm run golden`);
}
