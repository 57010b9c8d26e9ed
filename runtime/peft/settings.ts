/** What of an adapter its files repeat: the compiler's recipes, without how they are computed. */

interface LowRank {
  readonly rank: number;
  readonly alpha: number;
  readonly rsLora: boolean;
  readonly dropout: number;
}

export interface LoraSettings extends LowRank {
  readonly kind: 'lora';
  readonly start: 'zero' | 'pissa';
}

export interface DoraSettings extends LowRank {
  readonly kind: 'dora';
}

export interface VeraSettings {
  readonly kind: 'vera';
  readonly rank: number;
  readonly initial: number;
  readonly dropout: number;
  readonly key: number;
}

/** Whether outputs or inputs are scaled is in the tensors' shapes. */
export interface Ia3Settings {
  readonly kind: 'ia3';
}

export interface OftSettings {
  readonly kind: 'oft';
  readonly blockSize: number;
}

export interface PsoftSettings {
  readonly kind: 'psoft';
  readonly rank: number;
  readonly alpha: number;
  readonly dropout: number;
  readonly vectors: boolean;
}

export interface BitfitSettings {
  readonly kind: 'bitfit';
}

export interface FullSettings {
  readonly kind: 'full';
  /** As in the recipe; null trains everything. */
  readonly targets: readonly string[] | null;
}

/** Adapters of linears, which PEFT knows too. */
export type SiteSettings =
  LoraSettings | DoraSettings | VeraSettings | Ia3Settings | OftSettings | PsoftSettings;

export type PlainSettings = SiteSettings | BitfitSettings | FullSettings;

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

/** The scale of a low-rank change: alpha / rank, or alpha / √rank. */
export const lowRankScale = ({ alpha, rank, rsLora }: Omit<LowRank, 'dropout'>): number =>
  alpha / (rsLora ? Math.sqrt(rank) : rank);

/** Above this rank PSOFT's rotation is an even Neumann series, of `psoftTerms` terms as PEFT counts them. */
export const psoftExactUpTo = 256;
/** (I + Q)(I + Q + … + Q⁴): PEFT's count is the highest power, 4, and two (methods §5.1). */
export const psoftTerms = 6;
