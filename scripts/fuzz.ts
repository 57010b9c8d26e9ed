/**
 * Reads files that were changed at random, of every kind that people hand over. Each must be taken, or refused with a code,
 * within five seconds of a processor:
 *
 *     npm run fuzz -- --minutes 10
 *     npm run fuzz -- --inputs 20000 --seed 3
 *     npm run fuzz -- --only data --from 1234 --inputs 1       one input again
 *
 * Ends with status 1 where one is neither. Those inputs are kept in the folder of --out (out/fuzz), with what was said.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Asked } from './fuzz/pool.ts';
import { inputOf, kinds, type Outcome } from './fuzz/outcome.ts';
import type { Kind } from './fuzz/kind.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    inputs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    /** The number of the first input. */
    from: { type: 'string', default: '0' },
    out: { type: 'string', default: 'out/fuzz' },
  },
});
const chosen = kinds.filter(({ name }) => values.only === undefined || name === values.only);
if (chosen.length === 0)
  throw new Error(`--only takes ${kinds.map(({ name }) => name).join(', ')}.`);
const minutes = Number(values.minutes ?? (values.inputs === undefined ? 10 : Infinity));
const inputs = Number(values.inputs ?? Infinity);
const from = Number(values.from);

interface Count {
  inputs: number;
  accepted: number;
  readonly refused: Map<string, number>;
  faults: number;
}
const counts = new Map<Kind, Count>(
  chosen.map((kind) => [kind, { inputs: 0, accepted: 0, refused: new Map(), faults: 0 }]),
);

/** Kinds in turn, by their shares. */
const turns = chosen.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
/** Inputs of one seed do not meet those of the next. */
const seedOf = (nth: number): number => (Number(values.seed) * 1_000_003 + nth) >>> 0;

const end = Date.now() + 60_000 * minutes;
let next = from;

async function work(): Promise<void> {
  const asked = new Asked();
  try {
    while (next < from + inputs && Date.now() < end) {
      const nth = next++;
      const kind = turns[nth % turns.length];
      if (kind) await count(kind, nth, await asked.ask({ kind: kind.name, seed: seedOf(nth) }));
    }
  } finally {
    asked.close();
  }
}

async function count(kind: Kind, nth: number, outcome: Outcome): Promise<void> {
  const found = counts.get(kind);
  if (!found) return;
  found.inputs++;
  if (outcome.what === 'accepted') found.accepted++;
  else if (outcome.what === 'refused')
    found.refused.set(outcome.code, (found.refused.get(outcome.code) ?? 0) + 1);
  else {
    found.faults++;
    const folder = join(values.out, `${kind.name}-${values.seed}-${nth}`);
    for (const [path, bytes] of await inputOf(kind, seedOf(nth))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    writeFileSync(join(folder, 'said.txt'), `${outcome.text}\n`);
    const [first, second = ''] = outcome.text.trim().split('\n');
    console.log(`${folder}: ${first ?? ''} ${second.trim().slice(0, 200)}`);
  }
}

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));

const wide = Math.max(...chosen.map(({ name }) => name.length));
console.log(`\n${'kind'.padEnd(wide)}  inputs  accepted  refused  faults  codes`);
for (const [{ name }, { inputs: all, accepted, refused, faults }] of counts) {
  const codes = [...refused].sort(([, a], [, b]) => b - a);
  const sum = codes.reduce((total, [, times]) => total + times, 0);
  const numbers = [[all, 6], [accepted, 8], [sum, 7], [faults, 6]] as const; // prettier-ignore
  const cells = numbers.map(([n, width]) => String(n).padStart(width)).join('  ');
  const said = codes.slice(0, 6).map(([code, times]) => `${code} ${times}`);
  const more = codes.length > 6 ? `, and ${codes.length - 6} more` : '';
  console.log(`${name.padEnd(wide)}  ${cells}  ${said.join(', ')}${more}`);
}
const all = [...counts.values()];
const faults = all.reduce((sum, one) => sum + one.faults, 0);
console.log(`${all.reduce((sum, one) => sum + one.inputs, 0)} inputs, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
