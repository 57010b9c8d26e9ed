/** The base of a command, held against the model before anything is planned. */

import { wholeModelIn } from '../../../runtime/weights/base.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { refuseQuantised } from '../../../runtime/weights/quantised.ts';
import { openCheckpoint } from '../../../runtime/weights/safetensors.ts';
import { refuseUnread, type Unused } from '../../../runtime/weights/unread.ts';
import { sizesOf, weightsRead } from '../../frontend/index.ts';
import type { CheckpointShapes, Model, SizeSources } from '../../frontend/index.ts';
import type { ModelFlags } from './flags.ts';

/** What the model file and the flags say may be left out of a base. */
export const unusedOf = (model: Model, { unused = [] }: Pick<ModelFlags, 'unused'>): Unused => ({
  declared: model.unused,
  asked: unused,
});

/** Holds a whole model in `from`, if that is one, against the model as a base is. Rejects as `baseOf` does. */
export async function requireFrom(
  model: { readonly model: Model } & SizeSources,
  from: string,
  { declared, asked }: Unused,
): Promise<void> {
  const whole = await wholeModelIn(await nodeFiles(), from);
  // A flag may speak of the base beside it.
  if (whole !== null) await baseOf(model, whole, { declared: [...declared, ...asked], asked: [] });
}

/**
 * The shapes in a base. Rejects with what `sizesOf` throws, and with `checkpoint-quantised` or `checkpoint-tensor-unread`
 * where it is more, or other, than what the model reads.
 */
export async function baseOf(
  { model, ...sources }: { readonly model: Model } & SizeSources,
  weights: string,
  unused: Unused,
): Promise<CheckpointShapes> {
  const checkpoint = await openCheckpoint(await nodeFiles(), weights);
  try {
    const { tensors } = checkpoint;
    refuseQuantised(checkpoint, unused, sources.config?.values);
    const sizes = sizesOf(model, { ...sources, checkpoint: tensors });
    await refuseUnread(checkpoint, weightsRead(model, sizes), unused);
    return tensors;
  } finally {
    await checkpoint.close();
  }
}
