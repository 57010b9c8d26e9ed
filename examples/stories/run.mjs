/**
 * Tunes stories260K on Shakespeare: held-out loss about 4.9 → below 3.0 in 200 steps.
 *
 *     node examples/stories/run.mjs [WEIGHTS] [TEXT] [further flags of stowage train]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const flags = process.argv.slice(2).findIndex((word) => word.startsWith('--'));
const named = flags < 0 ? process.argv.slice(2) : process.argv.slice(2, 2 + flags);
const further = flags < 0 ? [] : process.argv.slice(2 + flags);
const weights = named[0] ?? join(root, '../shared/data/stories260K/hf');
const text = named[1] ?? join(root, '../shared/data/text/tinyshakespeare.txt');

for (const path of [join(weights, 'model.safetensors'), text]) {
  if (existsSync(path)) continue;
  console.error(`There is no ${path}. See examples/stories/README.md.`);
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'bin/stowage.mjs'),
    'train',
    join(here, 'model.ts'),
    ...['--weights', weights, '--data', text],
    ...['--set', 'B=8', 'T=128', '--steps', '200', '--eval-every', '50'],
    ...['--out', join(here, 'out'), '--replace', '--log', join(here, 'out/log.jsonl')],
    ...further,
  ],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
