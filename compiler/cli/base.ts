/** The base of a command, held against the model before anything is planned. */

import { nodeFiles } from '../../runtime/files.ts';
import { refuseQuantised } from '../../runtime/quantised.ts';
import { openCheckpoint } from '../../runtime/safetensors.ts';
import { refuseUnread, type Unused } from '../../runtime/unread.ts';
import { sizesOf, weightsRead } from '../frontend/index.ts';
import type { CheckpointShapes, Model, SizeSources } from '../frontend/index.ts';
import type { ModelFlags } from './flags.ts';

/** What the model file and the flags say may be left out of a base. */
export const unusedOf = (model: Model, { unused = [] }: Pick<ModelFlags, 'unused'>): Unused => ({
  declared: model.unused,
  asked: unused,
});

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
