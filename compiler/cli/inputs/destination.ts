/** What a command reads, beside what it writes: refused before anything is planned. */

import { readsOf, requireApart, type Place } from '../../../runtime/files/destination.ts';
import { join, type Files } from '../../../runtime/files/files.ts';
import type { ModelFlags, RunFlags } from './flags.ts';

/** Flags that name what is read. */
interface Read extends ModelFlags, RunFlags {
  readonly from?: string;
}

/** All that a command reads, as far as flags name it. */
export async function readsOfCommand(
  files: Files,
  modelFile: string,
  flags: Read,
): Promise<readonly Place[]> {
  const others: readonly (readonly [flag: string, path: string | undefined])[] = [
    ['MODEL', modelFile],
    ['--config', flags.config],
    ['--plan', flags.plan],
  ];
  const named = others.flatMap(([flag, path]) => (path === undefined ? [] : [{ flag, path }]));
  return [...(await readsOf(files, flags)), ...named];
}

/**
 * Rejects with `out-over-input` where a file that a command writes is one that it reads, and with the code of the system's
 * refusal where it could not be written. `written`: files by their flags; `out`: the folder of a run, in which they may lie.
 */
export async function requireOutputs(
  files: Files,
  modelFile: string,
  flags: Read,
  written: Readonly<Record<string, string | undefined>>,
  out: string | null = null,
): Promise<void> {
  const others = Object.entries(written).flatMap(([flag, path]) =>
    path === undefined ? [] : [{ flag, path }],
  );
  const place = out === null ? null : { flag: '--out', path: out };
  const writes = { out: place, copies: false, others };
  await requireApart(files, await readsOfCommand(files, modelFile, flags), writes);
  for (const { path } of others)
    if (out === null || !path.startsWith(join(out, ''))) await files.requireWritable(path);
}
