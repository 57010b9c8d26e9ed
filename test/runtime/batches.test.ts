import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Batches, type Batch } from '../../runtime/data/batches.ts';
import { ignored } from '../../runtime/data/examples.ts';
import type { Frame } from '../../runtime/data/frame.ts';
import type { Corpus } from '../../runtime/data/examples.ts';

const frameOf = (
  rows: number,
  context: number,
  extra: readonly string[] = [],
  microBatches = 1,
): Frame => ({
  rows,
  context,
  microBatches,
  inputs: Object.fromEntries(
    ['tokens', 'targets', ...extra].map((name) => [name, { size: context, integer: true }]),
  ),
});

const text = (n: number, documents: readonly number[] = [0]): Corpus => ({
  kind: 'text',
  ids: Int32Array.from({ length: n }, (_, i) => i),
  documents,
});

/** Examples of the given lengths; example e's tokens are e·100, e·100 + 1, … */
const examples = (lengths: readonly number[], from = 2): Corpus => ({
  kind: 'examples',
  examples: lengths.map((length, e) => ({
    ids: Int32Array.from({ length }, (_, i) => e * 100 + i),
    from,
  })),
});

const rowsOf = (batch: Batch, name: string, context: number): number[][] => {
  const flat = [...(batch.values[name] ?? [])];
  return Array.from({ length: flat.length / context }, (_, r) =>
    flat.slice(r * context, (r + 1) * context),
  );
};

describe('runtime/batches', () => {
  it('cuts text into windows whose targets are the next tokens', () => {
    const batches = new Batches(text(41), frameOf(2, 8), 3, 'data');
    assert.equal(batches.rowsPerEpoch, 5);
    const seen: number[] = [];
    for (let step = 0; step < 5; step++) {
      const batch = batches.batchAt(step, 0);
      assert.equal(batch.valid, 16);
      const targets = rowsOf(batch, 'targets', 8);
      rowsOf(batch, 'tokens', 8).forEach((row, r) => {
        assert.equal((row[0] ?? -1) % 8, 0);
        assert.deepEqual(
          targets[r],
          row.map((id) => id + 1),
        );
        seen.push((row[0] ?? -1) / 8);
      });
    }
    assert.deepEqual(seen.slice(0, 5).sort(), [0, 1, 2, 3, 4]);
    assert.deepEqual(seen.slice(5).sort(), [0, 1, 2, 3, 4]);
    assert.notDeepEqual(seen.slice(0, 5), seen.slice(5), 'each epoch has an order of its own');
  });

  it('gives the same batches for the same seed, in whatever order they are asked for', () => {
    const make = (seed: number): Batches =>
      new Batches(text(500), frameOf(3, 8, [], 2), seed, 'data');
    const [one, other] = [make(9), make(9)];
    const late = other.batchAt(25, 1);
    for (let step = 0; step < 25; step++) {
      assert.deepEqual(one.batchAt(step, 0), other.batchAt(step, 0));
    }
    assert.deepEqual(one.batchAt(25, 1), late);
    assert.notDeepEqual(make(10).batchAt(0, 0).values, one.batchAt(0, 0).values);
  });

  it('says where each document of a window begins', () => {
    const batches = new Batches(
      text(17, [0, 5, 11]),
      frameOf(1, 8, ['starts', 'positions']),
      null,
      'data',
    );
    const [first, second] = [...batches.once()];
    assert.ok(first && second);
    assert.deepEqual([...(first.values['starts'] ?? [])], [0, 0, 0, 0, 0, 5, 5, 5]);
    assert.deepEqual([...(second.values['starts'] ?? [])], [0, 0, 0, 3, 3, 3, 3, 3]);
    assert.deepEqual([...(second.values['positions'] ?? [])], [0, 1, 2, 0, 1, 2, 3, 4]);
  });

  it('counts the loss on completions alone, one example a row without starts', () => {
    const batches = new Batches(examples([5, 3]), frameOf(2, 6), null, 'data');
    const [batch] = [...batches.once()];
    assert.ok(batch);
    assert.deepEqual(rowsOf(batch, 'tokens', 6), [
      [0, 1, 2, 3, 0, 0],
      [100, 101, 0, 0, 0, 0],
    ]);
    const i = ignored;
    assert.deepEqual(rowsOf(batch, 'targets', 6), [
      [i, 2, 3, 4, i, i],
      [i, 102, i, i, i, i],
    ]);
    assert.equal(batch.valid, 4);
  });

  it('says which positions hold data', () => {
    const real = (corpus: Corpus, extra: readonly string[] = []): number[] => {
      const batches = new Batches(corpus, frameOf(2, 8, ['real', ...extra]), null, 'data');
      const [first] = [...batches.once()];
      return [...(first?.values['real'] ?? [])];
    };
    const row = (n: number): number[] => Array.from({ length: 8 }, (_, i) => (i < n ? 1 : 0));
    assert.deepEqual(real(text(17)), [...row(8), ...row(8)]);
    assert.deepEqual(real(text(9)), [...row(8), ...row(0)]);
    assert.deepEqual(real(examples([4, 7])), [...row(3), ...row(6)]);
    assert.deepEqual(real(examples([4, 5]), ['starts']), [...row(7), ...row(0)]);
    const record = { tokens: [1, 2, 3, 4, 5, 6, 7, 8], targets: [0, 0, 0, 0, 0, 0, 0, 0] };
    assert.deepEqual(real({ kind: 'records', records: [record] }), [...row(8), ...row(0)]);
  });

  it('packs examples side by side where the model knows where each starts', () => {
    const batches = new Batches(
      examples([5, 3, 6]),
      frameOf(1, 8, ['starts', 'positions']),
      null,
      'data',
    );
    const [first, second] = [...batches.once()];
    assert.ok(first && second);
    assert.deepEqual([...(first.values['tokens'] ?? [])], [0, 1, 2, 3, 100, 101, 0, 0]);
    assert.deepEqual([...(first.values['starts'] ?? [])], [0, 0, 0, 0, 4, 4, 6, 7]);
    assert.deepEqual([...(first.values['positions'] ?? [])], [0, 1, 2, 3, 0, 1, 0, 0]);
    assert.deepEqual([...(second.values['starts'] ?? [])], [0, 0, 0, 0, 0, 5, 6, 7]);
    assert.equal(first.valid, 4);
  });

  it('packs any examples without loss, overlap or overflow', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 40 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 1000 }),
        (lengths, rows, seed) => {
          const context = 16;
          const batches = new Batches(
            examples(lengths, 1),
            frameOf(rows, context, ['starts']),
            seed,
            'data',
          );
          const steps = Math.ceil(batches.rowsPerEpoch / rows);
          const seen = new Set<number>();
          for (let step = 0; step < steps; step++) {
            const batch = batches.batchAt(step, 0);
            const used = new Set<string>();
            let counted = 0;
            for (const { example, row, at, length } of batch.placements) {
              seen.add(example);
              assert.ok(at + length <= context);
              for (let i = at; i < at + length; i++) {
                const key = `${row}:${i}`;
                assert.ok(!used.has(key));
                used.add(key);
                assert.equal(batch.values['starts']?.[row * context + i], at);
              }
              counted += length;
            }
            assert.equal(batch.valid, counted);
          }
          assert.equal(seen.size, lengths.length);
          assert.equal(batches.truncated, lengths.filter((n) => n - 1 > context).length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps the completion of an example that is too long', () => {
    const long: Corpus = {
      kind: 'examples',
      examples: [{ ids: Int32Array.from({ length: 20 }, (_, i) => i), from: 17 }],
    };
    const [batch] = [...new Batches(long, frameOf(1, 8), null, 'data').once()];
    assert.deepEqual([...(batch?.values['tokens'] ?? [])], [11, 12, 13, 14, 15, 16, 17, 18]);
    assert.deepEqual(
      [...(batch?.values['targets'] ?? [])].filter((t) => t !== ignored),
      [17, 18, 19],
    );
  });

  it('cuts at the context and not before, and counts what is left', () => {
    const cases: readonly (readonly [length: number, from: number, tokens: number, valid: number])[] = [
      [9, 3, 8, 6],
      [10, 3, 8, 7],
      [8, 3, 7, 5],
      [20, 1, 8, 8],
      [20, 19, 8, 1],
      [9, 0, 8, 8],
      [2, 1, 1, 1],
    ];
    for (const [length, from, tokens, valid] of cases) {
      const batches = new Batches(examples([length], from), frameOf(1, 8), null, 'data');
      const [batch] = [...batches.once()];
      const targets = [...(batch?.values['targets'] ?? [])].filter((t) => t !== ignored);
      assert.deepEqual([targets.length, batch?.valid, batches.targets], [valid, valid, valid]);
      assert.equal(batch?.placements[0]?.length, tokens);
      // The completion's beginning is never lost.
      assert.equal(targets[0], Math.max(1, from));
      assert.equal(batches.truncated, length > 9 ? 1 : 0);
      assert.equal(batches.padding, 1 - tokens / 8);
    }
  }); // prettier-ignore

  it('leaves out rows without a target, counts them, and refuses where none has one', () => {
    const some: Corpus = {
      kind: 'examples',
      examples: [3, 2, 3, 1].map((length, e) => ({
        ids: Int32Array.from({ length }, (_, i) => e * 100 + i),
        from: 2,
      })),
    };
    const batches = new Batches(some, frameOf(1, 8), 1, 'data');
    assert.deepEqual([batches.count, batches.untargeted, batches.rowsPerEpoch], [4, 2, 2]);
    for (let step = 0; step < 6; step++) assert.equal(batches.batchAt(step, 0).valid, 1);
    const nothing = { code: 'data-nothing-to-learn', place: 'data' };
    assert.throws(() => new Batches(examples([2, 1, 2]), frameOf(1, 8), null, 'data'), nothing);
    const record = { tokens: [1], targets: [ignored] };
    const masked: Corpus = { kind: 'records', records: [record] };
    assert.throws(() => new Batches(masked, frameOf(1, 1), null, 'data'), nothing);
  });

  it('fills the last batch of an evaluation with rows that do not count', () => {
    const all = [...new Batches(text(25), frameOf(2, 8), null, 'data').once()];
    assert.deepEqual(
      all.map(({ filled, valid }) => [filled, valid]),
      [
        [2, 16],
        [1, 8],
      ],
    );
  });

  it('refuses data shorter than one context', () => {
    assert.throws(() => new Batches(text(8), frameOf(1, 8), 0, 'a.txt'), {
      code: 'data-too-short',
      place: 'a.txt',
    });
  });

  it('counts the steps of epochs', () => {
    assert.equal(new Batches(text(81), frameOf(2, 8, [], 2), 0, 'd').stepsFor(1), 3);
    assert.equal(new Batches(text(81), frameOf(2, 8, [], 2), 0, 'd').stepsFor(2), 5);
    assert.equal(new Batches(text(81), frameOf(1, 8), 0, 'd').stepsFor(0.5), 5);
  });
});
