/**
 * What else than storage may be changed for a budget: rows at a time (the effective batch stays), chunks of the head's
 * logits, the optimizer's format, f16 weights. Every combination of what is allowed is planned; the quickest step that fits
 * is taken, of equally quick ones that which changes least. Without an allowance nothing is changed. Offloading is no
 * change to be tried: it is a property of the device that is planned for (inputs.ts).
 */

import { budgetOf } from '../../budget.ts';
import { planOf } from '../../compile.ts';
import { loadModel } from '../../frontend/index.ts';
import { readModel, requireMicroBatches } from '../../graphs.ts';
import { statesOf } from '../../recipe.ts';
import { vary } from '../inputs/vary.ts';
import type { Asked, Variation } from '../inputs/vary.ts';
import { changes } from '../inputs/flags.ts';
import type { Allowance } from '../inputs/flags.ts';

interface Change {
  /** As people read it; empty where nothing is changed. */
  readonly says: string;
  readonly flags: Variation['flags'];
  readonly chunkBytes?: number;
}

const unchanged: Change = { says: '', flags: {} };
const mebibyte = 2 ** 20;

/** The options with what changes for the budget, and a line about it; null where nothing does. */
export async function allowed(
  asked: Asked,
  allow: readonly Allowance[],
): Promise<{ readonly options: Asked; readonly says: string | null }> {
  const varying = changes.filter((change) => allow.includes(change));
  if (varying.length === 0) return { options: asked, says: null };
  const model = asked.model ?? loadModel(asked.modelFile);
  const base: Asked = { ...asked, model };
  const combined = choices(base, varying).reduce<readonly Change[]>(
    (sum, changes) => sum.flatMap((one) => changes.map((other) => join(one, other))),
    [unchanged],
  );
  let best: { readonly options: Asked; readonly says: string; readonly goal: number } | null = null;
  for (const change of combined) {
    const varied = vary(base, { flags: change.flags, sizes: {} });
    const options: Asked =
      change.chunkBytes === undefined ? varied : { ...varied, chunkBytes: change.chunkBytes };
    const choice = await planOf(options);
    if (!choice.plan) continue;
    // The least budget is asked for in bytes, any other in seconds.
    const goal =
      budgetOf(options.budget).kind === 'min' ? choice.minimumBytes : choice.secondsOf(choice.plan);
    if (!best || goal < best.goal) best = { options, says: change.says, goal };
  }
  // Nothing fits: the whole search says so, and what would help.
  if (!best) return { options: base, says: null };
  return { options: best.options, says: best.says === '' ? null : `changed to fit: ${best.says}` };
}

/** For each allowance the ways to use it, the mildest first. */
function choices(
  asked: Asked,
  varying: readonly (typeof changes)[number][],
): readonly (readonly Change[])[] {
  const { recipe, rows } = readModel(asked);
  return varying.map((what): readonly Change[] => {
    switch (what) {
      case 'chunks':
        return [
          unchanged,
          ...[1, 1 / 4].map((part) => ({
            says: `logits ${part === 1 ? '1 MiB' : '256 KiB'} at a time`,
            ...{ flags: {}, chunkBytes: part * mebibyte },
          })),
        ];
      case 'micro-batch': {
        const most = recipe.microBatch ?? recipe.batch;
        if (rows === null) return [unchanged];
        const divisors = Array.from({ length: most - 1 }, (_, i) => most - 1 - i).filter(
          (n) => recipe.batch % n === 0,
        );
        // Refused rather than passed over: no budget would ever be met by it.
        const [microBatch] = divisors;
        if (microBatch !== undefined) {
          requireMicroBatches(readModel(vary(asked, { flags: { microBatch }, sizes: {} })));
        }
        return [
          unchanged,
          ...divisors.map((microBatch) => ({
            says: `${microBatch} of ${recipe.batch} rows at a time`,
            flags: { microBatch },
          })),
        ];
      }
      case '8-bit-states':
        return statesOf(recipe.optimizer) === 'f32'
          ? [unchanged, { says: '8-bit moments', flags: { optimizerStates: '8-bit' } }]
          : [unchanged];
      case 'f16-weights':
        return recipe.storage === 'f32'
          ? [unchanged, { says: 'frozen weights in f16', flags: { storage: 'f16' } }]
          : [unchanged];
    }
    return what satisfies never;
  });
}

const join = (a: Change, b: Change): Change => ({
  ...a,
  ...b,
  says: [a.says, b.says].filter((text) => text !== '').join(', '),
  flags: { ...a.flags, ...b.flags },
});
