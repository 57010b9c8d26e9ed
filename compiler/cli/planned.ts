/** A plan as the flags ask for it: searched for, or from a file; refused with what would help. */

import { compile } from '../compile.ts';
import type { Compiled } from '../compile.ts';
import type { ModelFlags } from './inputs/flags.ts';
import { requireMoments } from './inputs/idle.ts';
import { compileSaved } from './files/plan-file.ts';
import type { Given } from './files/plan-file.ts';
import { withRelaxations } from './advice/relaxations.ts';
import type { Asked } from './inputs/vary.ts';

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
