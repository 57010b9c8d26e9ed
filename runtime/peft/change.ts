/** What adapters make of the weights that they are at: w' [out, in] row by row, in float64. */

import type { Change, LowRankChange, SiteTensors } from './kind.ts';
import { peftKind, type SiteSettings } from './kinds.ts';

/** The adapter's change as a pair of factors, which LoRA can be; null where it is none. */
export const lowRankChange = async (
  settings: SiteSettings,
  site: SiteTensors,
): Promise<LowRankChange | null> => (await peftKind(settings).pair?.(settings, site)) ?? null;

/** The adapter's change of its weight. */
export const changeOf = (settings: SiteSettings, site: SiteTensors): Promise<Change> =>
  peftKind(settings).change(settings, site);
