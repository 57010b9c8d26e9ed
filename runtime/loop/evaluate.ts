/** How good a model is on data it has not seen: mean loss, perplexity, and accuracy where there are classes or choices. */

import { Batches } from '../data/batches.ts';
import { frameOf } from '../data/frame.ts';
import { readCorpus, readPairs } from '../data/corpus.ts';
import { encodeExample, type Corpus, type Example } from '../data/examples.ts';
import type { Device } from '../device/device.ts';
import { StowageError } from '../error.ts';
import type { Files } from '../files/files.ts';
import { withoutEffect } from '../idle.ts';
import { describeUntargeted, summaryOf, type DataSummary } from '../data/summary.ts';
import { readingOf, tokenizerOf, type Reads } from './prepare.ts';
import { own } from '../format/records.ts';
import type { Program } from '../format/program.ts';
import { likeliest, meanLoss, perplexityOf, rowLosses } from './step.ts';
import type { Terminal } from '../terminal.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import type { Meta } from '../trainer.ts';

/** A program that evaluates. */
export interface Evaluator {
  readonly program: Program;
  readonly meta: Pick<Meta, 'bounds'>;
  /** The input that holds an example's one class; null where there is none, or its scores are no output. */
  readonly label?: string | null;
}

export interface EvaluateOptions {
  readonly files: Files;
  /** Folder of the weights, for the tokenizer beside them. */
  readonly weights: string | null;
  readonly tokenizer: string | null;
  readonly data: string;
  /** The data as already read. */
  readonly read?: EvaluationData;
  /** Whether prompts' completions are scored: among `choices`, or where null among all completions of the data. */
  readonly accuracy: boolean;
  readonly choices: readonly string[] | null;
  /** Told what there is to know of the tokenizer. */
  readonly terminal?: Terminal;
  /** Told the loss before completions are scored. */
  readonly onLoss?: (found: Loss) => void;
  /** Told how many of all candidates are scored. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Data that was read, and its tokenizer. */
export interface EvaluationData {
  readonly corpus: Corpus;
  readonly summary: DataSummary;
  readonly tokenizer: () => Promise<Tokenizer>;
}

/** Reads the data of an evaluation and finds it to be enough. Rejects as `readCorpus` and `Batches` do. */
export async function readEvaluation(
  reads: Reads,
  options: Pick<EvaluateOptions, 'files' | 'weights' | 'tokenizer' | 'data' | 'terminal'>,
): Promise<EvaluationData> {
  const { files, data } = options;
  let opened: Promise<Tokenizer> | undefined;
  const tokenizer = (): Promise<Tokenizer> =>
    (opened ??= tokenizerOf(
      ...([files, options.weights, options.tokenizer] as const),
      ...([reads.bounds['tokens'], options.terminal] as const),
    ));
  const corpus = await readCorpus(files, data, readingOf(reads, tokenizer, options));
  const batches = new Batches(corpus, reads.frame, null, data);
  const { untargeted, count } = batches;
  if (untargeted > 0) options.terminal?.line(describeUntargeted(untargeted, count));
  return { corpus, summary: summaryOf(corpus, batches, null), tokenizer };
}

export interface Loss {
  readonly loss: number;
  /** Null where the loss is not of tokens. */
  readonly perplexity: number | null;
  /** Targets that the loss is over. */
  readonly targets: number;
}

export interface Evaluation extends Loss {
  /** Share of examples whose own class or completion was the likeliest; null where nothing was scored. */
  readonly accuracy: number | null;
  /** How many there were to choose from. */
  readonly candidates: number | null;
  /** Completions that are none of the choices, and so cannot be right. */
  readonly outside: number;
}

type Scored = Omit<Evaluation, keyof Loss>;
const unscored: Scored = { accuracy: null, candidates: null, outside: 0 };

/**
 * Evaluates what the device holds on a whole data file. Rejects with `flag-without-effect` or `flag-unreadable`, before
 * anything is evaluated, where accuracy is asked for and there is nothing to choose from.
 */
export async function evaluate(
  evaluator: Evaluator,
  device: Device,
  options: EvaluateOptions,
): Promise<Evaluation> {
  const { data } = options;
  const { program, label = null } = evaluator;
  const { bounds } = evaluator.meta;
  const frame = frameOf(program);
  const read = options.read ?? (await readEvaluation({ frame, bounds }, options));
  const { corpus, tokenizer } = read;
  const choice = await choiceOf(corpus, label, options);
  const batches = new Batches(corpus, frame, null, data);
  const guesses = new Map<number, number>();
  const { loss, targets } = await meanLoss(program, device, batches.once(), async (batch) => {
    if (label === null) return;
    const found = await likeliest(program, device);
    for (const { example, row } of batch.placements) guesses.set(example, found[row] ?? -1);
  });
  const found = { loss, perplexity: perplexityOf(program, loss), targets };
  options.onLoss?.(found);
  if (choice) {
    const scored = await choose(evaluator, device, await tokenizer(), choice, options);
    return { ...found, ...scored };
  }
  if (label === null || corpus.kind !== 'records') return { ...found, ...unscored };
  const known = corpus.records.map((record) => own(record, label)?.[0] ?? -1);
  const right = known.filter((own, i) => own >= 0 && own === guesses.get(i)).length;
  return {
    ...found,
    accuracy: right / Math.max(1, known.filter((own) => own >= 0).length),
    candidates: own(bounds, label) ?? null,
    outside: 0,
  };
}

interface Choice {
  readonly pairs: readonly { readonly prompt: string; readonly completion: string }[];
  readonly choices: readonly string[];
}

/** What is to be scored; null where nobody asked. */
async function choiceOf(
  corpus: Corpus,
  label: string | null,
  { files, data, accuracy, choices: given }: EvaluateOptions,
): Promise<Choice | null> {
  const flag = given === null ? 'accuracy' : 'choices';
  if (!accuracy && given === null) return null;
  if (label !== null && given === null) return null;
  if (corpus.kind !== 'examples') {
    const because = `${data} has no prompts with completions to choose between.`;
    throw withoutEffect({ flag, because, instead: 'Leave it out.' });
  }
  const pairs = await readPairs(files, data);
  const completions = new Set(pairs.map(({ completion }) => completion));
  const choices = given ?? [...completions].sort();
  const none = !choices.some((one) => completions.has(one));
  if (choices.length >= 2 && !none) return { pairs, choices };
  throw new StowageError(
    'flag-unreadable',
    none
      ? `--choices: none of the ${pairs.length} completions is among ${choices.map((one) => JSON.stringify(one)).join(', ')}.`
      : `--${flag}: there is nothing to choose from but ${JSON.stringify(choices[0] ?? '')}.`,
    'Completions as they stand in the data, two at least, spaces and all.',
    `--choices ${JSON.stringify([...completions].slice(0, 2).join('|'))}`,
    data,
  );
}

/** The likeliest choice of each prompt is that of the least sum of its tokens' losses. Earlier wins a tie. */
async function choose(
  evaluator: Evaluator,
  device: Device,
  tokenizer: Tokenizer,
  { pairs, choices }: Choice,
  options: EvaluateOptions,
): Promise<Scored> {
  const examples: Example[] = pairs.flatMap(({ prompt }) =>
    choices.map((choice) => encodeExample(tokenizer, prompt, choice)),
  );
  const { program } = evaluator;
  const frame = frameOf(program);
  const batches = new Batches({ kind: 'examples', examples }, frame, null, options.data);
  const scores = new Float64Array(examples.length);
  let done = 0;
  for (const batch of batches.once()) {
    const rows = await rowLosses(program, device, batch);
    for (const { example, row, at, length } of batch.placements) {
      const begin = row * frame.context + at;
      for (let i = begin; i < begin + length; i++)
        scores[example] = (scores[example] ?? 0) + (rows[i] ?? 0);
    }
    done += batch.placements.length;
    options.onProgress?.(done, examples.length);
  }
  const right = pairs.filter(({ completion }, p) => {
    const own = scores.subarray(p * choices.length, (p + 1) * choices.length);
    return choices[own.indexOf(Math.min(...own))] === completion;
  }).length;
  const outside = pairs.filter(({ completion }) => !choices.includes(completion)).length;
  return { accuracy: right / pairs.length, candidates: choices.length, outside };
}
