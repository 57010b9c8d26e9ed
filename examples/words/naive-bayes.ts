/**
 * The yardstick of examples/words: a naive-Bayes bag of words, the simplest thing that reads a gloss.
 *
 *     node --import tsx examples/words/naive-bayes.ts
 *
 * Multinomial with Laplace smoothing (one added to every count); a word counts once a gloss, case ignored, and words
 * never seen in training are passed over. Prints one JSON line {accuracy, correct, of}.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  readonly prompt: string;
  readonly completion: string;
}

interface Kind {
  glosses: number;
  words: number;
  readonly counts: Map<string, number>;
}

const train = read('train');
const test = read('test');
const kinds = new Map<string, Kind>();
const vocabulary = new Set<string>();
for (const row of train) {
  const kind = kinds.get(row.completion) ?? { glosses: 0, words: 0, counts: new Map() };
  kinds.set(row.completion, kind);
  kind.glosses++;
  for (const word of wordsOf(row.prompt)) {
    vocabulary.add(word);
    kind.words++;
    kind.counts.set(word, (kind.counts.get(word) ?? 0) + 1);
  }
}
const correct = test.filter((row) => guess(row.prompt) === row.completion).length;
console.log(JSON.stringify({ accuracy: correct / test.length, correct, of: test.length }));

// argmax over kinds of log P(kind) + Σ log P(word | kind)
function guess(prompt: string): string {
  const words = wordsOf(prompt).filter((word) => vocabulary.has(word));
  const scores = [...kinds].map(([name, kind]): [number, string] => [
    words.reduce(
      (sum, word) =>
        sum + Math.log(((kind.counts.get(word) ?? 0) + 1) / (kind.words + vocabulary.size)),
      Math.log(kind.glosses / train.length),
    ),
    name,
  ]);
  return scores.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
}

function wordsOf(prompt: string): string[] {
  return [...new Set(prompt.toLowerCase().match(/\w+/g) ?? [])];
}

function read(part: string): Row[] {
  return readFileSync(join(import.meta.dirname, `data/wordnet8_${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
