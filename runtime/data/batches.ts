/**
 * Batches: which examples go into which row of which step. Everything here is a function of the data, the seed and the
 * step, so that resuming needs to know only the step.
 */

import { fitted, truths, type Corpus, type DataRecord, type Example } from './corpus.ts';
import { StowageError } from '../error.ts';
import type { Program } from '../format/program.ts';
import { saltOf, shuffled } from '../format/random.ts';
import { slotOf } from '../weights/weights.ts';

/** Marks a target that the loss leaves out. */
export const ignored = -100;

/** What the device is given for one micro-batch. */
export interface Batch {
  readonly values: Readonly<Record<string, Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>>;
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

/** The data inputs of a program, as a batch must fill them. */
export interface Frame {
  /** Rows of a micro-batch. */
  readonly rows: number;
  /** Tokens of a row, for language models; else 1. */
  readonly context: number;
  readonly microBatches: number;
  /** Numbers of one row by input, and whether they are integers. */
  readonly inputs: Readonly<Record<string, { readonly size: number; readonly integer: boolean }>>;
}

/** The frame that a program asks for. */
export const frameOf = (program: Program): Frame =>
  frameFrom(
    Object.entries(program.data).map(([name, id]) => [name, slotOf(program, id)]),
    program.microBatches,
  );

/** The frame of data inputs, by their types. */
export function frameFrom(
  inputs: readonly (readonly [
    name: string,
    type: { readonly shape: readonly number[]; readonly dtype: string },
  ])[],
  microBatches: number,
): Frame {
  const lead = inputs.find(([name]) => name === 'tokens') ?? inputs[0];
  if (!lead) throw new Error('internal: the program has no data input');
  const shape = lead[1].shape;
  const language = lead[0] === 'tokens';
  const rows = language && shape.length < 2 ? 1 : (shape[0] ?? 1);
  return {
    rows,
    context: language ? (shape.at(-1) ?? 1) : 1,
    microBatches,
    inputs: Object.fromEntries(
      inputs.map(([name, type]) => [
        name,
        { size: type.shape.reduce((n, d) => n * d, 1) / rows, integer: type.dtype !== 'f32' },
      ]),
    ),
  };
}

/** Examples ready to be laid into rows. */
interface Source {
  readonly count: number;
  /** Positions that example i takes of a row. */
  length(index: number): number;
  /** Targets of example i that are counted. */
  targets(index: number): number;
  /** Writes example i into a row from position `at`; returns its counted targets. */
  fill(values: Batch['values'], row: number, at: number, index: number): number;
}

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

function sourceOf(corpus: Corpus, frame: Frame): Source {
  switch (corpus.kind) {
    case 'text':
      return textSource(corpus, frame.context);
    case 'examples':
      return exampleSource(corpus.examples, frame.context);
    case 'records':
      return recordSource(corpus.records, frame);
  }
}

/** Contiguous windows of `context` tokens; the target of a position is the token after it. */
function textSource(
  { ids, documents, rows }: Extract<Corpus, { readonly kind: 'text' }>,
  context: number,
): Source {
  return {
    count: rows?.length ?? Math.max(0, Math.floor((ids.length - 1) / context)),
    length: () => context,
    targets: () => context,
    fill(values, row, at, index) {
      const begin = (rows?.[index] ?? index) * context;
      const base = row * context + at;
      values['tokens']?.set(ids.subarray(begin, begin + context), base);
      values['targets']?.set(ids.subarray(begin + 1, begin + context + 1), base);
      values['real']?.fill(1, base, base + context);
      if (!values['starts'] && !values['positions']) return context;
      let document = lastNotAbove(documents, begin);
      for (let i = 0; i < context; i++) {
        while ((documents[document + 1] ?? Infinity) <= begin + i) document++;
        const start = Math.max(0, (documents[document] ?? 0) - begin);
        if (values['starts']) values['starts'][base + i] = at + start;
        if (values['positions']) values['positions'][base + i] = i - start;
      }
      return context;
    },
  };
}

/** Index of the last element that is ≤ x in an ascending list. */
function lastNotAbove(list: readonly number[], x: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((list[middle] ?? 0) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Prompts with completions, each as much of it as the context takes. */
function exampleSource(examples: readonly Example[], context: number): Source {
  const at = (index: number): Example => {
    const example = examples[index];
    if (!example) throw new Error(`internal: no example ${index}`);
    return fitted(example, context);
  };
  return {
    count: examples.length,
    length: (index) => Math.max(1, at(index).ids.length - 1),
    targets(index) {
      const { ids, from } = at(index);
      return Math.max(0, ids.length - Math.max(1, from));
    },
    fill(values, row, position, index) {
      const example = at(index);
      const base = row * context + position;
      let valid = 0;
      for (let i = 0; i + 1 < example.ids.length; i++) {
        if (values['tokens']) values['tokens'][base + i] = example.ids[i] ?? 0;
        if (values['real']) values['real'][base + i] = 1;
        if (values['starts']) values['starts'][base + i] = position;
        if (values['positions']) values['positions'][base + i] = i;
        if (i + 1 < example.from) continue;
        if (values['targets']) values['targets'][base + i] = example.ids[i + 1] ?? 0;
        valid++;
      }
      return valid;
    },
  };
}

/** Records of the model's own inputs; counted is what the input that names the truth does not ignore. */
function recordSource(records: readonly DataRecord[], frame: Frame): Source {
  const truth = truthOf(frame);
  const targets = (index: number): number => {
    const record = records[index] ?? {};
    return truth === null ? 1 : (record[truth] ?? []).filter((id) => id !== ignored).length;
  };
  return {
    count: records.length,
    length: () => frame.context,
    targets,
    fill(values, row, _, index) {
      const record = records[index] ?? {};
      for (const [name, numbers] of Object.entries(record)) {
        values[name]?.set(numbers, row * (frame.inputs[name]?.size ?? 0));
      }
      const size = frame.inputs['real']?.size ?? 0;
      values['real']?.fill(1, row * size, (row + 1) * size);
      return targets(index);
    },
  };
}

/** The input that holds the truth as classes; null where there is none. */
export const truthOf = (frame: Frame): string | null =>
  truths.find((name) => frame.inputs[name]?.integer) ?? null;
