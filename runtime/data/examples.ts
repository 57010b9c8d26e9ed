/** What data is once it is read: tokens in a row, prompts with completions, or records of the model's own inputs. */

import type { Tokenizer } from '../tokenizer/tokenizer.ts';

/** One prompt with its completion as tokens: the loss counts from token `from` on. */
export interface Example {
  readonly ids: Int32Array<ArrayBuffer>;
  readonly from: number;
  /** Tokens before it was cut to the context; those of `ids` where absent. */
  readonly length?: number;
}

/** The model's data inputs of one example, flat and row-major, by name. */
export type DataRecord = Readonly<Record<string, readonly number[]>>;

export type Corpus =
  | {
      readonly kind: 'text';
      readonly ids: Int32Array<ArrayBuffer>;
      /** Index of the first token of each document, ascending; the first is 0. */
      readonly documents: readonly number[];
      /** Which rows of one context each are taken, by number; all of them where absent. */
      readonly rows?: Uint32Array;
    }
  | { readonly kind: 'examples'; readonly examples: readonly Example[] }
  | { readonly kind: 'records'; readonly records: readonly DataRecord[] };

/** Inputs that hold the truth, by name; where they are integers, −100 marks what the loss leaves out. */
export const truths = ['targets', 'labels', 'label', 'target'] as const;

/** Marks a target that the loss leaves out. */
export const ignored = -100;

/**
 * Tokens of a prompt followed by a completion, with one bos before and one eos after where the model has them. Both are
 * encoded together, as the model will see them, and `from` is where their tokens part.
 */
export function encodeExample(tokenizer: Tokenizer, prompt: string, completion: string): Example {
  const alone = tokenizer.begun(tokenizer.encode(prompt));
  const together = tokenizer.begun(tokenizer.encode(prompt + completion));
  let from = 0;
  while (from < alone.length && alone[from] === together[from]) from++;
  // Only the completion's own eos counts: a prompt may end a turn, too.
  const answer = tokenizer.ended(together.slice(from));
  return { ids: Int32Array.from([...together.slice(0, from), ...answer]), from };
}

/**
 * An example within the context: one that is longer loses the beginning of its prompt, then the end of its completion.
 */
export function fitted(example: Example, context: number): Example {
  const { ids, from } = example;
  const excess = ids.length - 1 - context;
  if (excess <= 0) return example;
  const dropped = Math.min(excess, Math.max(0, from - 1));
  return {
    ids: ids.subarray(dropped, dropped + context + 1),
    from: from - dropped,
    length: example.length ?? ids.length,
  };
}
