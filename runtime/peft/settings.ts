/** What of an adapter its files repeat: the compiler's recipes, without how they are computed. */

import type { AttachedSettings } from './kinds.ts';

export interface BitfitSettings {
  readonly kind: 'bitfit';
}

export interface FullSettings {
  readonly kind: 'full';
  /** As in the recipe; null trains everything. */
  readonly targets: readonly string[] | null;
}

export type PlainSettings = AttachedSettings | BitfitSettings | FullSettings;

/** One of several adapters, and what it has: modules of linears, or weights, both by their names in the checkpoint. */
export interface SettingsPart {
  readonly settings: PlainSettings;
  readonly members: readonly string[];
}

export interface MixedSettings {
  readonly kind: 'mixed';
  readonly parts: readonly SettingsPart[];
}

export type AdapterSettings = PlainSettings | MixedSettings;
