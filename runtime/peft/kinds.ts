/** The adapters of linears that PEFT knows too. A new one is a file and a line here. */

import { dora } from './dora.ts';
import { ia3 } from './ia3.ts';
import type { PeftKind } from './kind.ts';
import { lora } from './lora.ts';
import { oft } from './oft.ts';
import { psoft } from './psoft.ts';
import { vera } from './vera.ts';

export const peftKinds = { lora, dora, vera, ia3, oft, psoft } as const;

type Kinds = typeof peftKinds;
/** What of an adapter its files repeat: the compiler's recipes, without how they are computed. */
export type AttachedSettings = Parameters<Kinds[keyof Kinds]['sizes']>[0];

type AnyKind = PeftKind<never, string>;
export const allKinds: readonly AnyKind[] = Object.values(peftKinds);

/** The kind that these settings are of, which takes them. */
export const peftKind = (settings: AttachedSettings): PeftKind<AttachedSettings, string> =>
  peftKinds[settings.kind] as AnyKind as PeftKind<AttachedSettings, string>;

/** Whether settings are of an adapter of linears: others are of weights that train themselves. */
export const isAttached = (settings: { readonly kind: string }): settings is AttachedSettings =>
  Object.hasOwn(peftKinds, settings.kind);
