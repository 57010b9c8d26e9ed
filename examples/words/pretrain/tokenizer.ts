/**
 * Trains the tokenizer of examples/words on ../out/corpus.jsonl and writes ../base/tokenizer.json.
 *
 *     node --import tsx tokenizer.ts [pieces]
 *
 * Byte-pair encoding over characters, within words: the commonest pair of neighbours becomes a new piece, again and
 * again (Sennrich et al. 2016). A word carries its leading blank as ▁, and so does the text's first word. Characters
 * outside the alphabet are spelt in bytes, so that every text without a ▁ of its own comes back exactly.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const size = Number(process.argv[2] ?? 2304);

// Letters with their leading blank, single digits, single marks.
const pattern = '▁?\\p{L}+|▁?\\p{N}|▁?[^▁\\p{L}\\p{N}]|▁';
const rareCharacter = 50; // fewer occurrences than this: not in the alphabet

interface Word {
  pieces: string[];
  readonly count: number;
}

const counts = new Map<string, number>();
for (const line of readFileSync(join(here, '../out/corpus.jsonl'), 'utf8').split('\n')) {
  if (line === '') continue;
  const text = '▁' + (JSON.parse(line) as { text: string }).text.replaceAll(' ', '▁');
  for (const [word] of text.matchAll(new RegExp(pattern, 'gu')))
    counts.set(word, (counts.get(word) ?? 0) + 1);
}

const alphabet = alphabetOf(counts);
const special = ['<unk>', '<s>', '</s>'];
const bytes = Array.from(
  { length: 256 },
  (_, i) => `<0x${i.toString(16).toUpperCase().padStart(2, '0')}>`,
);
const merges = train(counts, alphabet, size - special.length - bytes.length - alphabet.size);
const pieces = [...special, ...bytes, ...alphabet, ...merges.map(([a, b]) => a + b)];

mkdirSync(join(here, '../base'), { recursive: true });
writeFileSync(
  join(here, '../base/tokenizer.json'),
  JSON.stringify(tokenizer(pieces, merges), null, 1) + '\n',
);
console.log(
  `${pieces.length} pieces: ${alphabet.size} characters, ${merges.length} merges, 256 bytes, 3 special`,
);

function alphabetOf(counts: ReadonlyMap<string, number>): Set<string> {
  const seen = new Map<string, number>();
  for (const [word, count] of counts) for (const c of word) seen.set(c, (seen.get(c) ?? 0) + count);
  return new Set(
    [...seen]
      .filter(([, n]) => n >= rareCharacter)
      .map(([c]) => c)
      .sort(),
  );
}

/** The merges in the order they were made. Ties go to the pair that comes first in code units. */
function train(
  counts: ReadonlyMap<string, number>,
  alphabet: ReadonlySet<string>,
  steps: number,
): [string, string][] {
  const words: Word[] = [...counts].map(([word, count]) => ({ pieces: [...word], count }));
  const pairs = new Map<string, number>(); // 'a b' → how often
  const places = new Map<string, Set<Word>>();
  const note = (word: Word, sign: 1 | -1): void => {
    for (let i = 0; i + 1 < word.pieces.length; i++) {
      const pair = `${word.pieces[i] ?? ''} ${word.pieces[i + 1] ?? ''}`;
      if (!pair.split(' ').every((piece) => [...piece].every((c) => alphabet.has(c)))) continue;
      pairs.set(pair, (pairs.get(pair) ?? 0) + sign * word.count);
      const at = places.get(pair) ?? new Set();
      places.set(pair, at.add(word));
    }
  };
  for (const word of words) note(word, 1);
  const merges: [string, string][] = [];
  while (merges.length < steps) {
    let best = '';
    let most = 1;
    for (const [pair, n] of pairs)
      if (n > most || (n === most && best !== '' && pair < best)) [best, most] = [pair, n];
    if (best === '') break;
    const [a = '', b = ''] = best.split(' ');
    merges.push([a, b]);
    for (const word of places.get(best) ?? []) {
      note(word, -1);
      word.pieces = merge(word.pieces, a, b);
      note(word, 1);
    }
    pairs.delete(best);
    places.delete(best);
  }
  return merges;
}

function merge(pieces: readonly string[], a: string, b: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const joined = pieces[i] === a && pieces[i + 1] === b;
    out.push(joined ? a + b : (pieces[i] ?? ''));
    if (joined) i++;
  }
  return out;
}

// The file format of Hugging Face's tokenizers, as Llama-2's: https://huggingface.co/docs/tokenizers
function tokenizer(pieces: readonly string[], merges: readonly [string, string][]): object {
  const token = (content: string, id: number): object => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  const start = { SpecialToken: { id: '<s>', type_id: 0 } };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special.map(token),
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'Prepend', prepend: '▁' },
        { type: 'Replace', pattern: { String: ' ' }, content: '▁' },
      ],
    },
    pre_tokenizer: {
      type: 'Split',
      pattern: { Regex: pattern },
      behavior: 'Isolated',
      invert: false,
    },
    post_processor: {
      type: 'TemplateProcessing',
      single: [start, { Sequence: { id: 'A', type_id: 0 } }],
      pair: [start, { Sequence: { id: 'A', type_id: 0 } }, { Sequence: { id: 'B', type_id: 0 } }],
      special_tokens: { '<s>': { id: '<s>', ids: [1], tokens: ['<s>'] } },
    },
    decoder: {
      type: 'Sequence',
      decoders: [
        { type: 'Replace', pattern: { String: '▁' }, content: ' ' },
        { type: 'ByteFallback' },
        { type: 'Fuse' },
        { type: 'Strip', content: ' ', start: 1, stop: 0 },
      ],
    },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: '<unk>',
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: true,
      byte_fallback: true,
      ignore_merges: false,
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
      merges: merges.map(([a, b]) => [a, b]),
    },
  };
}
