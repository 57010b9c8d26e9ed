/**
 * Batches: which examples go into which row of which step. Everything here is a function of the data, the seed and the
 * step, so that resuming needs to know only the step.
 */

import { ignored, type Corpus } from './examples.ts';
import type { Frame } from './frame.ts';
import { sourceOf, type Source, type Values } from './sources.ts';
import { StowageError } from '../error.ts';
import { saltOf, shuffled } from '../format/random.ts';

/** What the device is given for one micro-batch. */
export interface Batch {
  readonly values: Values;
  /** Targets that the loss counts. */
  readonly valid: number;
  /** Rows that hold data; fewer than the batch has only at the end of an evaluation. */
  readonly filled: number;
  /** Where each example lies: row, first position, positions. */
  readonly placements: readonly Placed[];
}

export interface Placed {
  readonly example: number;
  readonly row: number;
  readonly at: number;
  readonly length: number;
}

/** Positions of a batch that hold data. */
export const positionsOf = (batch: Batch): number =>
  batch.placements.reduce((sum, { length }) => sum + length, 0);

export class Batches {
  /** Rows of the first epoch. */
  readonly rowsPerEpoch: number;
  /** Examples, whether or not they have a target. */
  readonly count: number;
  /** Examples cut because they are longer than the context. */
  readonly truncated: number;
  /** Examples without a target that is counted: they are in no row. */
  readonly untargeted: number;
  /** Targets of all examples that are counted. */
  readonly targets: number;
  /** Share of the first epoch's positions that hold no data. */
  readonly padding: number;
  private readonly kept: Uint32Array;
  private readonly source: Source;
  private readonly frame: Frame;
  private readonly seed: number | null;
  private readonly packs: boolean;
  /** Rows before each epoch known so far. */
  private readonly before: number[] = [0];
  private laid:
    { readonly epoch: number; readonly rows: readonly (readonly number[])[] } | undefined;

  /**
   * `seed` null keeps the order of the data, for evaluation. Throws `data-too-short` where not one row can be filled,
   * `data-nothing-to-learn` where no target is counted.
   */
  constructor(corpus: Corpus, frame: Frame, seed: number | null, place: string) {
    this.frame = frame;
    this.seed = seed;
    this.packs = corpus.kind === 'examples' && 'starts' in frame.inputs;
    this.source = sourceOf(corpus, frame);
    this.count = this.source.count;
    this.truncated =
      corpus.kind === 'examples'
        ? corpus.examples.filter((e) => (e.length ?? e.ids.length) - 1 > frame.context).length
        : 0;
    if (this.count === 0) {
      const held = corpus.kind === 'text' ? `${corpus.ids.length} tokens` : 'no example';
      throw new StowageError(
        'data-too-short',
        `The data has ${held}, and one row takes ${frame.context + 1} tokens.`,
        'At least one context of data.',
        'Give more data, or a shorter context with --set T=…',
        place,
      );
    }
    const counts = Float64Array.from({ length: this.count }, (_, i) => this.source.targets(i));
    this.kept = Uint32Array.from(counts.keys()).filter((i) => (counts[i] ?? 0) > 0);
    this.targets = counts.reduce((sum, count) => sum + count, 0);
    this.untargeted = this.count - this.kept.length;
    if (this.kept.length === 0) throw nothingToLearn(corpus.kind, this.count, place);
    this.rowsPerEpoch = this.layout(0).length;
    const filled = this.kept.reduce((sum, i) => sum + this.source.length(i), 0);
    this.padding = 1 - filled / (this.rowsPerEpoch * frame.context);
  }

  /** Steps that go through the data `epochs` times, the last one filled up from the next epoch. */
  stepsFor(epochs: number): number {
    let rows = 0;
    for (let epoch = 0; epoch < Math.floor(epochs); epoch++) rows += this.layout(epoch).length;
    rows += (epochs % 1) * this.layout(Math.floor(epochs)).length;
    return Math.max(1, Math.ceil(rows / (this.frame.rows * this.frame.microBatches)));
  }

  /** The micro-batch of a step: rows follow each other through the epochs without a gap. */
  batchAt(step: number, micro: number): Batch {
    const { rows, microBatches } = this.frame;
    const first = (step * microBatches + micro) * rows;
    return this.fill(Array.from({ length: rows }, (_, row) => this.rowAt(first + row)));
  }

  /** Every row once, in order, the last batch filled up with empty rows. */
  *once(): Generator<Batch> {
    const rows = this.layout(0);
    for (let at = 0; at < rows.length; at += this.frame.rows) {
      yield this.fill(rows.slice(at, at + this.frame.rows));
    }
  }

  private rowAt(index: number): readonly number[] {
    let epoch = 0;
    for (;;) {
      const begin = this.before[epoch] ?? 0;
      let end = this.before[epoch + 1];
      if (end === undefined) {
        end = begin + this.layout(epoch).length;
        this.before.push(end);
      }
      if (index < end) return this.layout(epoch)[index - begin] ?? [];
      epoch++;
    }
  }

  /** The rows of an epoch: lists of examples. */
  private layout(epoch: number): readonly (readonly number[])[] {
    if (this.laid?.epoch === epoch) return this.laid.rows;
    const { kept, seed } = this;
    const order =
      seed === null
        ? kept
        : shuffled(seed, saltOf(`epoch ${epoch}`), kept.length).map((i) => kept[i] ?? 0);
    const rows = this.packs ? this.pack(order) : Array.from(order, (i) => [i]);
    this.laid = { epoch, rows };
    return rows;
  }

  /** First fit in order, among the rows still open; only the newest 64 stay open, so that the order stays random. */
  private pack(order: Uint32Array): number[][] {
    const rows: number[][] = [];
    let open: { readonly row: number[]; free: number }[] = [];
    for (const index of order) {
      const length = this.source.length(index);
      let place = open.find(({ free }) => free >= length);
      if (!place) {
        place = { row: [], free: this.frame.context };
        rows.push(place.row);
        open.push(place);
        if (open.length > 64) open = open.slice(1);
      }
      place.row.push(index);
      place.free -= length;
    }
    return rows;
  }

  private fill(rows: readonly (readonly number[])[]): Batch {
    const { inputs, context } = this.frame;
    const values = Object.fromEntries(
      Object.entries(inputs).map(([name, { size, integer }]) => [
        name,
        integer ? new Int32Array(size * this.frame.rows) : new Float32Array(size * this.frame.rows),
      ]),
    );
    values['targets']?.fill(ignored);
    // A position without data is an example of its own: it sees itself alone.
    values['starts']?.forEach((_, i, starts) => (starts[i] = i % context));
    let valid = 0;
    const placements: Placed[] = [];
    rows.forEach((examples, row) => {
      let at = 0;
      for (const example of examples) {
        valid += this.source.fill(values, row, at, example);
        const length = this.source.length(example);
        placements.push({ example, row, at, length });
        at += length;
      }
    });
    return { values, valid, filled: rows.length, placements };
  }
}

function nothingToLearn(kind: Corpus['kind'], rows: number, place: string): StowageError {
  const [why, hint] =
    kind === 'examples'
      ? [
          'the completions have no tokens',
          'Write what is to be learnt under "completion"; the loss does not count the prompt.',
        ]
      : ['all targets are −100', 'Give targets that are classes or token ids.'];
  return new StowageError(
    'data-nothing-to-learn',
    `None of the ${rows} rows has a target: ${why}.`,
    'At least one target that the loss counts.',
    hint,
    place,
  );
}
