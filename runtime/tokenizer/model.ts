/** What every model of a tokenizer does. */

export interface Model {
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Ids of a word that no pre-tokenizer cuts any more. */
  encode(word: string): readonly number[];
}
