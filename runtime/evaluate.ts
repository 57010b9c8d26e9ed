/** How good a model is on data it has not seen: mean loss, perplexity, and accuracy by candidates' likelihood. */

import { Batches, frameOf } from './batches.ts';
import {
  encodeExample,
  holdsPairs,
  readCorpus,
  readPairs,
  type DataRecord,
  type Example,
} from './corpus.ts';
import type { Device } from './device.ts';
import type { Files } from './files.ts';
import { readingOf, tokenizerOf } from './prepare.ts';
import { meanLoss, rowLosses } from './step.ts';
import type { Terminal } from './terminal.ts';
import type { Tokenizer } from './tokenizer.ts';
import type { Trainer } from './trainer.ts';

export interface EvaluateOptions {
  readonly files: Files;
  /** Folder of the weights, for the tokenizer beside them. */
  readonly weights: string | null;
  readonly tokenizer: string | null;
  readonly data: string;
  /** Completions to choose from; null takes the distinct completions of the data where they are few. */
  readonly choices: readonly string[] | null;
  /** Told what there is to know of the tokenizer. */
  readonly terminal?: Terminal;
  /** Told how many of all candidates are scored. */
  readonly onProgress?: (done: number, all: number) => void;
}

export interface Evaluation {
  readonly loss: number;
  readonly perplexity: number;
  /** Targets that the loss is over. */
  readonly targets: number;
  /** Share of prompts whose own completion was the likeliest; null where there is nothing to choose from. */
  readonly accuracy: number | null;
  readonly choices: readonly string[] | null;
}

/** Completions beyond this are answers, not choices. */
const mostChoices = 64;

/** Evaluates what the device holds on a whole data file. */
export async function evaluate(
  trainer: Trainer,
  device: Device,
  options: EvaluateOptions,
): Promise<Evaluation> {
  const { files, data } = options;
  let opened: Promise<Tokenizer> | undefined;
  const tokenizer = (): Promise<Tokenizer> =>
    (opened ??= tokenizerOf(
      ...([files, options.weights, options.tokenizer] as const),
      ...([trainer.meta.bounds['tokens'], options.terminal] as const),
    ));
  const corpus = await readCorpus(files, data, readingOf(trainer, tokenizer));
  const batches = new Batches(corpus, frameOf(trainer.program), null, data);
  const { loss, targets } = await meanLoss(trainer.program, device, batches.once());
  const scored = { loss, perplexity: Math.exp(loss), targets };
  if (!('evaluate.rows' in trainer.program.outputs)) {
    return { ...scored, accuracy: null, choices: null };
  }
  if (corpus.kind === 'records') {
    return { ...scored, ...(await classify(trainer, device, corpus.records, options)) };
  }
  if (!(await holdsPairs(files, data))) return { ...scored, accuracy: null, choices: null };
  const pairs = await readPairs(files, data);
  const distinct = [...new Set(pairs.map((pair) => pair.completion))].sort();
  const choices = options.choices ?? (distinct.length <= mostChoices ? distinct : null);
  if (choices === null || choices.length < 2) return { ...scored, accuracy: null, choices: null };
  const chosen = await choose(trainer, device, await tokenizer(), pairs, choices, options);
  const right = pairs.filter((pair, i) => choices[chosen[i] ?? -1] === pair.completion).length;
  return { ...scored, accuracy: right / pairs.length, choices };
}

/**
 * Records with one class each: the likeliest class is the one whose loss is least when it is put in the truth's place.
 */
async function classify(
  trainer: Trainer,
  device: Device,
  records: readonly DataRecord[],
  options: EvaluateOptions,
): Promise<Pick<Evaluation, 'accuracy' | 'choices'>> {
  const frame = frameOf(trainer.program);
  const name = Object.keys(frame.inputs).find((input) => frame.inputs[input]?.integer);
  const classes = name === undefined ? undefined : trainer.meta.bounds[name];
  if (
    name === undefined ||
    classes === undefined ||
    classes > mostChoices ||
    frame.inputs[name]?.size !== 1
  ) {
    return { accuracy: null, choices: null };
  }
  const best = new Float64Array(records.length).fill(Infinity);
  const chosen = new Int32Array(records.length);
  for (let label = 0; label < classes; label++) {
    const assumed = records.map((record) => ({ ...record, [name]: [label] }));
    const batches = new Batches({ kind: 'records', records: assumed }, frame, null, options.data);
    for (const batch of batches.once()) {
      const rows = await rowLosses(trainer.program, device, batch);
      for (const { example, row } of batch.placements) {
        if ((rows[row] ?? Infinity) >= (best[example] ?? 0)) continue;
        best[example] = rows[row] ?? Infinity;
        chosen[example] = label;
      }
    }
    options.onProgress?.((label + 1) * records.length, classes * records.length);
  }
  const right = records.filter((record, i) => record[name]?.[0] === chosen[i]).length;
  return {
    accuracy: right / records.length,
    choices: Array.from({ length: classes }, (_, label) => String(label)),
  };
}

/** For each prompt the index of the likeliest choice: the least sum of its tokens' losses. Earlier wins a tie. */
async function choose(
  trainer: Trainer,
  device: Device,
  tokenizer: Tokenizer,
  pairs: readonly { readonly prompt: string }[],
  choices: readonly string[],
  options: EvaluateOptions,
): Promise<readonly number[]> {
  const examples: Example[] = pairs.flatMap(({ prompt }) =>
    choices.map((choice) => encodeExample(tokenizer, prompt, choice)),
  );
  const frame = frameOf(trainer.program);
  const batches = new Batches({ kind: 'examples', examples }, frame, null, options.data);
  const scores = new Float64Array(examples.length);
  let done = 0;
  for (const batch of batches.once()) {
    const rows = await rowLosses(trainer.program, device, batch);
    for (const { example, row, at, length } of batch.placements) {
      const begin = row * frame.context + at;
      for (let i = begin; i < begin + length; i++)
        scores[example] = (scores[example] ?? 0) + (rows[i] ?? 0);
    }
    done += batch.placements.length;
    options.onProgress?.(done, examples.length);
  }
  return pairs.map((_, p) => {
    const own = scores.subarray(p * choices.length, (p + 1) * choices.length);
    return own.indexOf(Math.min(...own));
  });
}
