/** A plan as the flags ask for it: searched for, or from a file; refused with what would help. */

import { compile } from '../compile.ts';
import type { Compiled } from '../compile.ts';
import type { ModelFlags } from './flags.ts';
import { requireMoments } from './idle.ts';
import { compileSaved } from './plan-file.ts';
import type { Given } from './plan-file.ts';
import { withRelaxations } from './relaxations.ts';
import type { Asked } from './vary.ts';

/** Compiles by `--plan`, or by a search. */
export async function compilePlanned(
  asked: Asked,
  flags: Given & Pick<ModelFlags, 'plan'>,
): Promise<Compiled> {
  const compiled = await (flags.plan === undefined
    ? withRelaxations(asked, () => compile(asked))
    : compileSaved(asked, flags.plan, flags));
  requireMoments(compiled.plan);
  return compiled;
}
