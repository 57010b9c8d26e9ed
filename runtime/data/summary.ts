/** What data looks like once it is laid into rows: said before training, and in the log. */

import type { Batches } from './batches.ts';
import type { Frame } from './frame.ts';
import type { Corpus } from './examples.ts';

/** Lengths in tokens. */
export interface Lengths {
  readonly median: number;
  /** Nine of ten are no longer. */
  readonly most: number;
  readonly longest: number;
}

export interface DataSummary {
  /** Rows of text; examples; records. */
  readonly rows: number;
  readonly kind: Corpus['kind'];
  /** Of examples, or of the documents of text; null of records. */
  readonly lengths: Lengths | null;
  /** Share of rows that are cut to the context. */
  readonly cut: number;
  /** Share of positions that hold no data. */
  readonly padding: number;
  readonly targets: number;
  /** Rows without a target: they are left out. */
  readonly untargeted: number;
  /** Rows held out; 0 where nothing is. */
  readonly heldOut: number;
}

export function summaryOf(corpus: Corpus, batches: Batches, held: Batches | null): DataSummary {
  return {
    rows: batches.count,
    kind: corpus.kind,
    lengths: lengthsOf(corpus),
    cut: batches.truncated / batches.count,
    padding: batches.padding,
    targets: batches.targets,
    untargeted: batches.untargeted,
    heldOut: held?.count ?? 0,
  };
}

function lengthsOf(corpus: Corpus): Lengths | null {
  if (corpus.kind === 'records') return null;
  const lengths =
    corpus.kind === 'examples'
      ? Float64Array.from(corpus.examples, ({ ids, length }) => length ?? ids.length)
      : Float64Array.from(
          corpus.documents,
          (begin, i) => (corpus.documents[i + 1] ?? corpus.ids.length) - begin,
        );
  lengths.sort();
  const at = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  return { median: at(0.5), most: at(0.9), longest: at(1) };
}

const count = (n: number): string => n.toLocaleString('en-US');
const percent = (share: number): string =>
  share === 0 ? 'none' : `${(100 * share).toPrecision(share < 0.1 ? 2 : 3)} %`;

export const describeUntargeted = (untargeted: number, rows: number): string =>
  `${count(untargeted)} of ${count(rows)} rows have no target and are left out`;

/** The summary in one or two lines. */
export function describeData(summary: DataSummary, frame: Frame, place: string): readonly string[] {
  const { kind, rows, lengths, cut, padding, targets, untargeted, heldOut } = summary;
  const long =
    lengths === null
      ? ''
      : `, ${kind === 'text' ? 'documents' : 'lengths'} ${count(lengths.median)} tokens (median), ${count(lengths.most)} (90 %), ${count(lengths.longest)} (longest)`;
  const unit = { text: `rows of ${frame.context} tokens`, examples: 'examples', records: 'records' }[kind];
  const held = heldOut > 0 ? `; ${count(heldOut)} more held out` : '';
  const fit = kind === 'examples' ? `, cut to ${frame.context}: ${percent(cut)}, padding: ${percent(padding)}` : '';
  const first = `${place}: ${count(rows)} ${unit}${long}${fit}, ${count(targets)} targets${held}`;
  return untargeted === 0
    ? [first]
    : [first, describeUntargeted(untargeted, rows)];
} // prettier-ignore
