/** What becomes of one input. */

import { isDiagnostic } from '../../compiler/cli/errors.ts';
import { format } from '../../compiler/diagnostics.ts';
import { formatError, isStowageError } from '../../runtime/error.ts';
import { saltOf } from '../../runtime/format/random.ts';
import { systemError } from '../../runtime/files/system-errors.ts';
import { Chance } from './chance.ts';
import type { Kind } from './kind.ts';
import { modelKinds } from './models.ts';
import type { Folder } from './subject.ts';
import { weightKinds } from './weights.ts';
import { wordKinds } from './words.ts';

export const kinds: readonly Kind[] = [...weightKinds, ...wordKinds, ...modelKinds];

export type Outcome =
  | { readonly what: 'accepted' }
  | { readonly what: 'refused'; readonly code: string }
  /** Neither: `text` says how it ended. */
  | { readonly what: 'fault'; readonly text: string };

/** The input of a seed, the same in every process. */
export const inputOf = (kind: Kind, seed: number): Promise<Folder> =>
  kind.make(new Chance(seed ^ saltOf(kind.name)));

/** Reads the input of a seed. Right is: taken, or refused with a code, in words that can be printed. */
export async function outcomeOf(kind: Kind, seed: number): Promise<Outcome> {
  const folder = await inputOf(kind, seed);
  try {
    await kind.read(folder);
    return { what: 'accepted' };
  } catch (thrown) {
    return told(systemError(thrown));
  }
}

/** What no message should hold. Of types `undefined` is one. */
const slips = /\binternal\b|\[object Object\]|\bplease report\b/;

function told(error: unknown): Outcome {
  const text = isDiagnostic(error) ? format(error) : formatError(error);
  if (!isDiagnostic(error) && !isStowageError(error)) return { what: 'fault', text };
  const ofTypes = ['type-error', 'syntax-error', 'shape-mismatch'].includes(error.code);
  if (slips.test(text) || (!ofTypes && /\bundefined\b/.test(text))) return { what: 'fault', text };
  return { what: 'refused', code: error.code };
}
