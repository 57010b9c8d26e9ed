/** What adapters make of the weights that they are at: w' [out, in] row by row, in float64. */

import type { Change, LowRankChange, TargetTensors } from './kind.ts';
import { peftKind, type AttachedSettings } from './kinds.ts';

/** The adapter's change as a pair of factors, which LoRA can be; null where it is none. */
export const lowRankChange = async (
  settings: AttachedSettings,
  target: TargetTensors,
): Promise<LowRankChange | null> => (await peftKind(settings).pair?.(settings, target)) ?? null;

/** The adapter's change of its weight. */
export const changeOf = (settings: AttachedSettings, target: TargetTensors): Promise<Change> =>
  peftKind(settings).change(settings, target);
