import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Batches } from '../../runtime/data/batches.ts';
import { ignored } from '../../runtime/data/examples.ts';
import type { Corpus } from '../../runtime/data/examples.ts';
import { fingerprint, missingLabels, splitCorpus } from '../../runtime/data/holdout.ts';

const text = (n: number, documents: readonly number[] = [0]): Corpus => ({
  kind: 'text',
  ids: Int32Array.from({ length: n }, (_, i) => i),
  documents,
});
const records = (labels: readonly number[]): Corpus => ({
  kind: 'records',
  records: labels.map((label, i) => ({ x: [i], label: [label] })),
});
const frame = {
  ...{ rows: 1, context: 8, microBatches: 1 },
  inputs: { tokens: { size: 8, integer: true }, targets: { size: 8, integer: true } },
};
/** Each target's place in the whole text. */
const targets = (corpus: Corpus): number[] =>
  [...new Batches(corpus, frame, null, 'data').once()].flatMap(({ values }) =>
    [...(values['targets'] ?? [])].filter((id) => id !== ignored),
  );

describe('runtime/data: what is held out', () => {
  it('is drawn by the seed, and is not the end', () => {
    const of = (seed: number): readonly number[] => {
      const { held } = splitCorpus(records(Array.from({ length: 100 }, () => 0)), 0.1, 1, seed);
      assert.ok(held?.kind === 'records');
      return held.records.map(({ x }) => x?.[0] ?? -1);
    };
    assert.deepEqual(of(3), of(3));
    assert.notDeepEqual(of(3), of(4));
    assert.equal(of(3).length, 10);
    assert.ok(of(3).some((i) => i < 50));
  });

  it('shares no target with what is trained on, of text, and leaves both a row', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 17, max: 700 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 690 }), { maxLength: 40 }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.integer({ min: 0, max: 99 }),
        (n, cuts, fraction, seed) => {
          const documents = [0, ...cuts.filter((cut) => cut < n).sort((a, b) => a - b)];
          const { train, held } = splitCorpus(text(n, documents), fraction, 8, seed);
          if (held === null) return;
          const [one, other] = [targets(train), targets(held)];
          assert.ok(one.length >= 8 && other.length >= 8);
          const both = new Set(one);
          assert.ok(other.every((target) => !both.has(target)));
        },
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  it('is a few blocks of one long text, of the share that was asked for', () => {
    const { train, held } = splitCorpus(text(8001), 0.05, 8, 7);
    assert.ok(train.kind === 'text' && held?.kind === 'text' && held.rows && train.rows);
    assert.deepEqual([train.rows.length, held.rows.length], [950, 50]);
    const rows = [...held.rows];
    const blocks = rows.filter((row, i) => row !== (rows[i - 1] ?? -9) + 1).length;
    assert.ok(blocks > 1 && blocks <= 8);
    assert.equal(splitCorpus(text(10), 0.05, 8, 7).held, null);
    assert.notEqual(fingerprint(train), fingerprint(splitCorpus(text(8001), 0.05, 8, 8).train));
  });

  it('is whole documents where there are enough of them', () => {
    const documents = Array.from({ length: 100 }, (_, i) => 10 * i);
    const { train, held } = splitCorpus(text(1000, documents), 0.1, 8, 7);
    assert.ok(train.kind === 'text' && held?.kind === 'text');
    assert.deepEqual([train.documents.length, held.documents.length], [90, 10]);
    const whole = held.documents.every((begin) => (held.ids[begin] ?? 1) % 10 === 0);
    assert.ok(whole);
    // One document is nearly all: it is not held out, nor is it all that is left.
    const uneven = splitCorpus(text(1000, [0, 900]), 0.05, 8, 7);
    assert.ok(uneven.held?.kind === 'text' && uneven.held.rows);
  });

  it('says which labels one part alone has', () => {
    const name = (label: string): string => `<${label}>`;
    const rare = records([...Array.from({ length: 40 }, (_, i) => i % 2), 2]);
    const split = splitCorpus(rare, 0.1, 1, 3);
    const [line = ''] = missingLabels(rare, split, 'label', name);
    assert.match(
      line,
      /^no row that is (held out|trained on) has the label .*<2> \(1 of all rows\)/,
    );
    const even = records(Array.from({ length: 40 }, (_, i) => i % 2));
    assert.deepEqual(missingLabels(even, splitCorpus(even, 0.5, 1, 3), 'label', name), []);
    const answers = records(Array.from({ length: 40 }, (_, i) => i));
    assert.deepEqual(missingLabels(answers, splitCorpus(answers, 0.1, 1, 3), 'label', name), []);
  });
});
