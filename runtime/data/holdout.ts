/** What is trained on and what is held out, drawn by the seed: the same whenever a run is repeated or resumed. */

import { Digest } from '../weights/digest.ts';
import type { Corpus, DataRecord, Example } from './examples.ts';
import { saltOf, shuffled } from '../format/random.ts';

export interface Split {
  readonly train: Corpus;
  readonly held: Corpus | null;
}

type Text = Extract<Corpus, { readonly kind: 'text' }>;

/** Pieces that the held-out part of one long text comes from: few, so that few of its rows lie beside rows trained on. */
const blocks = 8;

/**
 * Holds out a share of the data, at least one row, never all of it; nothing where there are fewer than two rows. Rows
 * are drawn one by one. Of text whole documents are drawn, where there are enough of them; else blocks of rows, with
 * no target in both parts.
 */
export function splitCorpus(
  corpus: Corpus,
  fraction: number,
  context: number,
  seed: number,
): Split {
  if (fraction <= 0) return { train: corpus, held: null };
  const draw = (n: number): Uint32Array => shuffled(seed, saltOf('hold-out'), n);
  switch (corpus.kind) {
    case 'text':
      return byDocuments(corpus, fraction, context, draw) ?? byBlocks(corpus, fraction, context, draw);
    case 'examples': {
      const parts = parted(corpus.examples, fraction, draw);
      if (!parts) return { train: corpus, held: null };
      const of = (examples: readonly Example[]): Corpus => ({ ...corpus, examples });
      return { train: of(parts.train), held: of(parts.held) };
    }
    case 'records': {
      const parts = parted(corpus.records, fraction, draw);
      if (!parts) return { train: corpus, held: null };
      const of = (records: readonly DataRecord[]): Corpus => ({ ...corpus, records });
      return { train: of(parts.train), held: of(parts.held) };
    }
  }
} // prettier-ignore

/** Of `count` at least one, never all. */
const share = (count: number, fraction: number): number =>
  Math.min(count - 1, Math.max(1, Math.round(count * fraction)));

function parted<T>(
  rows: readonly T[],
  fraction: number,
  draw: (n: number) => Uint32Array,
): { readonly train: readonly T[]; readonly held: readonly T[] } | null {
  if (rows.length < 2) return null;
  const drawn = new Set(draw(rows.length).subarray(0, share(rows.length, fraction)));
  return {
    train: rows.filter((_, i) => !drawn.has(i)),
    held: rows.filter((_, i) => drawn.has(i)),
  };
}

/** Whole documents that come to the share, null where that many tokens cannot be put together of them. */
function byDocuments(
  corpus: Text,
  fraction: number,
  context: number,
  draw: (n: number) => Uint32Array,
): Split | null {
  const { ids, documents } = corpus;
  const end = (i: number): number => documents[i + 1] ?? ids.length;
  const row = context + 1;
  const wanted = Math.max(row, Math.round(ids.length * fraction));
  // No document may bring much more than what is wanted.
  const limit = Math.min(1.25 * wanted + row, ids.length - row);
  const drawn = new Set<number>();
  let tokens = 0;
  for (const i of draw(documents.length)) {
    if (tokens >= wanted) break;
    const length = end(i) - (documents[i] ?? 0);
    if (tokens + length > limit) continue;
    drawn.add(i);
    tokens += length;
  }
  if (tokens < wanted) return null;
  const part = (held: boolean): Text => {
    const own = documents.map((_, i) => i).filter((i) => drawn.has(i) === held);
    const all = new Int32Array(held ? tokens : ids.length - tokens);
    const begins: number[] = [];
    let at = 0;
    for (const i of own) {
      begins.push(at);
      const document = ids.subarray(documents[i], end(i));
      all.set(document, at);
      at += document.length;
    }
    return { kind: 'text', ids: all, documents: begins };
  };
  return { train: part(false), held: part(true) };
}

/** Rows in blocks: both parts keep all ids, and say which rows are theirs. */
function byBlocks(
  corpus: Text,
  fraction: number,
  context: number,
  draw: (n: number) => Uint32Array,
): Split {
  const rows = Math.max(0, Math.floor((corpus.ids.length - 1) / context));
  if (rows < 2) return { train: corpus, held: null };
  const wanted = share(rows, fraction);
  const length = Math.ceil(wanted / blocks);
  const drawn = new Set<number>();
  for (const block of draw(Math.ceil(rows / length))) {
    for (let i = block * length; i < Math.min(rows, (block + 1) * length); i++) {
      if (drawn.size < wanted) drawn.add(i);
    }
  }
  const part = (held: boolean): Corpus => ({
    ...corpus,
    rows: Uint32Array.from({ length: rows }, (_, i) => i).filter((i) => drawn.has(i) === held),
  });
  return { train: part(false), held: part(true) };
}

/** Labels beyond this are answers. */
const mostLabels = 64;

/** The labels of a corpus with how many rows have each; null where rows have no label, or answers of their own. */
function labelsOf(corpus: Corpus, truth: string | null): ReadonlyMap<string, number> | null {
  const counts = new Map<string, number>();
  const add = (label: string): boolean => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts.size <= mostLabels;
  };
  if (corpus.kind === 'text') return null;
  const few =
    corpus.kind === 'examples'
      ? corpus.examples.every(({ ids, from }) => add(ids.subarray(from).join()))
      : truth !== null &&
        corpus.records.every((record) => record[truth]?.length === 1 && add(String(record[truth][0])));
  const rows = corpus.kind === 'examples' ? corpus.examples.length : corpus.records.length;
  return few && 2 * counts.size <= rows ? counts : null;
} // prettier-ignore

/**
 * Lines about labels that one part alone has. `truth` names the input of records that holds the label; `name` says a
 * label as people know it.
 */
export function missingLabels(
  whole: Corpus,
  { train, held }: Split,
  truth: string | null,
  name: (label: string) => string,
): readonly string[] {
  const all = labelsOf(whole, truth);
  if (!all || held === null) return [];
  return ([['held out', held], ['trained on', train]] as const).flatMap(([what, part]) => {
    const own = new Set(
      part.kind === 'examples'
        ? part.examples.map(({ ids, from }) => ids.subarray(from).join())
        : part.kind === 'records' ? part.records.map((record) => String(record[truth ?? '']?.[0])) : [],
    );
    const without = [...all].filter(([label]) => !own.has(label));
    if (without.length === 0) return [];
    const said = without.slice(0, 5).map(([label, count]) => `${name(label)} (${count} of all rows)`);
    return [`no row that is ${what} has the label ${said.join(', ')}${without.length > 5 ? ` and ${without.length - 5} more` : ''}`];
  });
} // prettier-ignore

/** What tells two corpora apart, for resuming: everything that a run reads of them, in order. */
export function fingerprint(corpus: Corpus): string {
  const digest = new Digest().text(corpus.kind);
  switch (corpus.kind) {
    case 'text':
      digest.words(corpus.ids).numbers(corpus.documents);
      if (corpus.rows) digest.words(corpus.rows);
      break;
    case 'examples':
      for (const { ids, from } of corpus.examples) digest.numbers([from, ids.length]).words(ids);
      break;
    case 'records':
      for (const record of corpus.records) {
        for (const [name, numbers] of Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
          digest.text(name).numbers(numbers);
      }
      break;
  }
  return digest.toString();
}
