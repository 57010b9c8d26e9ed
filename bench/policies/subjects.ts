/** The models that policies are compared on: how each is sized, what it learns, and what is held out. */

import { existsSync } from 'node:fs';
import type { ModelFlags } from '../../compiler/cli/inputs/flags.ts';

export interface Subject {
  readonly name: string;
  /** As docs/measured/policies.md introduces it. */
  readonly title: string;
  readonly modelFile: string;
  readonly flags: ModelFlags;
  readonly data: {
    readonly data: string;
    readonly evalData: string | null;
    /** Share of `data` held out where there is no `evalData`. */
    readonly holdout: number;
    /** Folder of the tokenizer, if not beside the weights. */
    readonly tokenizer: string | null;
  };
}

const stories = '../shared/data/stories260K/hf';
const shakespeare = '../shared/data/text/tinyshakespeare.txt';

const storiesFlags = { weights: stories, set: ['B=8', 'T=128'], seed: 0 } as const;
const storiesData = { data: shakespeare, evalData: null, holdout: 0.05, tokenizer: null } as const;

export const subjects: readonly Subject[] = [
  {
    name: 'words',
    title: 'examples/words: LoRA of rank 16 on a Llama of 1.4 M parameters, 8 × 64 tokens',
    modelFile: 'examples/words/model.ts',
    // What examples/words/demo.mjs trains, with half its rows.
    flags: {
      ...{ weights: 'examples/words/base', set: ['B=8', 'T=64'] },
      ...{ adapter: 'lora', rank: 16, alpha: 32, targets: ['all-linear'], loraForm: 'activation' },
      ...{ lr: 3e-3, schedule: 'cosine', warmup: 20, clip: 1, seed: 1 },
    },
    data: {
      data: 'examples/words/data/wordnet8_train.jsonl',
      evalData: 'examples/words/data/wordnet8_test.jsonl',
      holdout: 0,
      tokenizer: null,
    },
  },
  {
    name: 'stories',
    title: 'examples/stories: LoRA of rank 8 on stories260K and Shakespeare, 8 × 128 tokens',
    modelFile: 'examples/stories/model.ts',
    flags: { ...storiesFlags, loraForm: 'activation' },
    data: storiesData,
  },
  {
    name: 'gpt',
    title:
      'examples/gpt: every weight of a GPT of 3.5 M parameters, from scratch on Shakespeare, 4 × 64 tokens',
    modelFile: 'examples/gpt/model.ts',
    flags: { set: ['B=4', 'T=64'], seed: 0 },
    data: { data: shakespeare, evalData: null, holdout: 0.02, tokenizer: stories },
  },
];

/** Models whose steps are timed beside those: large enough that budgets of a third of their activations are there. */
export const timedSubjects: readonly Subject[] = [
  {
    name: 'large-gpt',
    title: 'examples/gpt with 8 × 128 tokens, every weight',
    modelFile: 'examples/gpt/model.ts',
    flags: { set: ['B=8', 'T=128'], seed: 0 },
    data: { data: shakespeare, evalData: null, holdout: 0.02, tokenizer: stories },
  },
  {
    name: 'llama-12x768',
    title:
      'LoRA of rank 16 on a Llama of 12 layers and width 768 with random weights, 1 × 256 tokens',
    modelFile: 'examples/stories/model.ts',
    flags: {
      ...{ config: 'bench/llama-12x768.json', batch: 1, context: 256, seed: 0 },
      ...{ adapter: 'lora', rank: 16, alpha: 16, targets: ['all-linear'], loraForm: 'activation' },
    },
    data: { data: shakespeare, evalData: null, holdout: 0.05, tokenizer: stories },
  },
];

/** Models that are trained under a few policies, beside those: stories with another adapter. */
export const adaptedSubjects: readonly Subject[] = [
  {
    name: 'psoft-stories',
    title: 'examples/stories: PSOFT of rank 16 on stories260K and Shakespeare, 8 × 128 tokens',
    modelFile: 'examples/stories/model.ts',
    flags: { ...storiesFlags, adapter: 'psoft', rank: 16, targets: ['all-linear'], lr: 3e-3 },
    data: storiesData,
  },
];

export function subjectNamed(name: string): Subject {
  const all = [...subjects, ...timedSubjects, ...adaptedSubjects];
  const found = all.find((subject) => subject.name === name);
  if (found) return found;
  throw new Error(`There is no model ${name}; there are ${all.map((s) => s.name).join(', ')}.`);
}

/** A file that the subject needs and that is not there, or null. */
export function missing({ flags, data }: Subject): string | null {
  const needed = [data.data, data.evalData, data.tokenizer, flags.weights ?? null];
  return needed.find((path) => path !== null && !existsSync(path)) ?? null;
}
