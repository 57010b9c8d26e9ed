/** What the report of a run says of the machine, the command line and the data. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { arch, availableParallelism, cpus, release, type } from 'node:os';
import { shellWord } from '../../../runtime/format/quote.ts';
import type { DataFacts, RunFacts } from '../../page/run-facts.ts';
import { version } from '../version.ts';

/** The facts of a run that begins now. `data`: files by the flags that named them; what cannot be read is left out. */
export async function runFacts(
  argv: readonly string[],
  data: Readonly<Record<string, string | undefined>>,
): Promise<Omit<RunFacts, 'recipe'>> {
  const [cpu] = cpus();
  const files: DataFacts[] = [];
  for (const [flag, file] of Object.entries(data)) {
    const found = file === undefined ? null : await dataFacts(flag, file).catch(() => null);
    if (found) files.push(found);
  }
  return {
    command: ['stowage', ...argv].map(shellWord).join(' '),
    date: new Date().toISOString(),
    versions: [
      ['stowage', version],
      ['node', process.version],
      ['system', `${type()} ${release()} ${arch()}`],
      ['processor', `${cpu?.model ?? 'unknown'}, ${availableParallelism()} threads`],
    ],
    data: files,
  };
}

/** Reads the file once, a piece at a time. */
async function dataFacts(flag: string, file: string): Promise<DataFacts> {
  const hash = createHash('sha256');
  let [bytes, lines, last] = [0, 0, 10];
  for await (const piece of createReadStream(file) as AsyncIterable<Uint8Array>) {
    hash.update(piece);
    bytes += piece.length;
    for (const byte of piece) if (byte === 10) lines++;
    last = piece.at(-1) ?? last;
  }
  return { flag, file, bytes, lines: lines + (last === 10 ? 0 : 1), sha256: hash.digest('hex') };
}
