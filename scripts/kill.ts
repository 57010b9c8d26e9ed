/**
 * Kills training runs at random moments and resumes them:
 *
 *     npm run kill                        60 kills over four recipes
 *     npm run kill -- --kills 12 --seed 7
 *
 * Ends with status 1 where a run does not end as the one that nobody disturbed.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { disturbed, generator, recipeNames, subjectOf } from './kills.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = Number(values.kills);
const random = generator(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'stowage-kill-'));
let killed = 0;
let runs = 0;
let wrong = 0;
try {
  for (const [i, name] of recipeNames.entries()) {
    const subject = await subjectOf(name, join(folder, String(i)));
    const share = Math.ceil((wanted * (i + 1)) / recipeNames.length);
    console.log(`${name}: ${Math.round(subject.milliseconds)} ms undisturbed`);
    while (killed < share) {
      const out = join(folder, `run-${++runs}`);
      const kills = Math.min(share - killed, 1 + Math.floor(random() * 3));
      const found = await disturbed(subject, out, kills, random);
      killed += found.killed;
      if (found.wrong.length > 0) wrong++;
      for (const line of found.wrong) console.log(`  run ${runs}: ${line}`);
      rmSync(out, { recursive: true, force: true });
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `${runs} runs with ${killed} kills: ${runs - wrong} ended as undisturbed ones, to the bit`,
);
process.exitCode = wrong > 0 ? 1 : 0;
