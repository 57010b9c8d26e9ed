/** Files that are no text, told by their first bytes, and how to make data of them. */

import { StowageError } from '../error.ts';
import { shellFile } from '../format/quote.ts';

const wanted = 'UTF-8 text, or JSON lines of {"text"} or {"prompt", "completion"}.';

/** What begins with what, at which byte, and how its contents are reached. */
interface Foreign {
  readonly name: string;
  readonly code: 'data-compressed' | 'data-binary';
  /** Where the bytes lie; 0 unless said. */
  readonly at?: number;
  /** As Latin-1. */
  readonly begins: string;
  /** `file` is quoted for a shell. */
  readonly way: (file: string) => string;
}

/** `gzip -dc data.jsonl.gz > data.jsonl` */
const unpack =
  (tool: string, ending: string) =>
  (file: string): string => {
    const bare = file.replace(new RegExp(`\\.${ending}('?)$`, 'i'), '$1');
    return `Unpack it: ${tool} ${file} > ${bare === file ? 'unpacked' : bare}`;
  };

const columns =
  'and name its columns prompt and completion, or text, with .rename(columns={"OLD": "prompt"}) before .to_json';
const pandas =
  (reader: string, packages: string) =>
  (file: string): string =>
    `Convert it (pip install ${packages}), ${columns}:\n` +
    `python3 -c 'import sys, pandas as pd; pd.${reader}(sys.argv[1]).to_json("data.jsonl", orient="records", lines=True)' ${file}`;

const weights = (): string =>
  'These are a model’s weights, not data: --weights takes their folder, --data the text to train on.';
const picture = (): string =>
  'Pictures are given as JSON lines of the model’s own inputs: numbers by name, such as {"image": […], "label": 3}.';
const recording = (): string =>
  'Recordings are given as JSON lines of the model’s own inputs: numbers by name.';
const arrays = (file: string): string =>
  `Write its arrays as JSON lines of the model’s own inputs. To see what is in it:\n` +
  `python3 -c 'import sys, numpy; print(numpy.load(sys.argv[1]))' ${file}`;
const page =
  (tool: string) =>
  (file: string): string =>
    `Take the text out of it: ${tool.replace('FILE', () => file)}`;

const foreign: readonly Foreign[] = [
  { name: 'gzip', code: 'data-compressed', begins: '\x1f\x8b', way: unpack('gzip -dc', 'gz') },
  { name: 'Zstandard', code: 'data-compressed', begins: '\x28\xb5\x2f\xfd', way: unpack('zstd -dc', 'zstd?') },
  { name: 'xz', code: 'data-compressed', begins: '\xfd7zXZ\0', way: unpack('xz -dc', 'xz') },
  { name: 'bzip2', code: 'data-compressed', begins: 'BZh', way: unpack('bzip2 -dc', 'bz2') },
  { name: 'LZ4', code: 'data-compressed', begins: '\x04\x22\x4d\x18', way: unpack('lz4 -dc', 'lz4') },
  {
    name: 'a zip archive (as .xlsx, .docx, .npz and PyTorch files are, too)',
    code: 'data-compressed',
    begins: 'PK\x03\x04',
    way: (file) => `List what is in it (unzip -l ${file}), then take the data out: unzip -p ${file} NAME > data.jsonl`,
  },
  { name: 'an empty zip archive', code: 'data-compressed', begins: 'PK\x05\x06', way: () => 'Check how it was made.' },
  { name: 'a 7-Zip archive', code: 'data-compressed', begins: '7z\xbc\xaf\x27\x1c', way: (file) => `Unpack it: 7z x ${file}` },
  { name: 'a RAR archive', code: 'data-compressed', begins: 'Rar!\x1a\x07', way: (file) => `Unpack it: unrar x ${file}` },
  { name: 'a tar archive', code: 'data-compressed', at: 257, begins: 'ustar', way: (file) => `Unpack it: tar -xf ${file}` },
  { name: 'Parquet', code: 'data-binary', begins: 'PAR1', way: pandas('read_parquet', 'pandas pyarrow') },
  { name: 'Arrow (Feather)', code: 'data-binary', begins: 'ARROW1', way: pandas('read_feather', 'pandas pyarrow') },
  {
    name: 'an Arrow stream, as the datasets library keeps it',
    code: 'data-binary',
    begins: '\xff\xff\xff\xff',
    way: (file) =>
      `Convert it (pip install datasets), ${columns.replace('.rename(columns={"OLD": "prompt"})', '.rename_column("OLD", "prompt")')}:\n` +
      `python3 -c 'import sys, datasets; datasets.Dataset.from_file(sys.argv[1]).to_json("data.jsonl")' ${file}`,
  },
  { name: 'ORC', code: 'data-binary', begins: 'ORC', way: pandas('read_orc', 'pandas pyarrow') },
  { name: 'Avro', code: 'data-binary', begins: 'Obj\x01', way: (file) => `Convert it: avro-tools tojson ${file} > data.jsonl` },
  { name: 'HDF5', code: 'data-binary', begins: '\x89HDF', way: pandas('read_hdf', 'pandas tables') },
  { name: 'NumPy', code: 'data-binary', begins: '\x93NUMPY', way: arrays },
  {
    name: 'an SQLite database',
    code: 'data-binary',
    begins: 'SQLite format 3\0',
    way: (file) =>
      `Take the rows out (sqlite3 ${file} .tables lists its tables):\n` +
      `sqlite3 ${file} "select json_object('prompt', COLUMN, 'completion', COLUMN) from TABLE" > data.jsonl`,
  },
  { name: 'GGUF', code: 'data-binary', begins: 'GGUF', way: weights },
  { name: 'a safetensors file', code: 'data-binary', at: 8, begins: '{"', way: weights },
  { name: 'a Python pickle', code: 'data-binary', begins: '\x80\x02', way: weights },
  ...['\x80\x03', '\x80\x04', '\x80\x05'].map(
    (begins): Foreign => ({ name: 'a Python pickle', code: 'data-binary', begins, way: pandas('read_pickle', 'pandas') }),
  ),
  { name: 'PDF', code: 'data-binary', begins: '%PDF-', way: page('pdftotext FILE data.txt') },
  { name: 'RTF', code: 'data-binary', begins: '{\\rtf', way: page('pandoc -t plain FILE -o data.txt') },
  { name: 'an old Microsoft Office file', code: 'data-binary', begins: '\xd0\xcf\x11\xe0', way: page('libreoffice --headless --convert-to txt:Text FILE') },
  { name: 'PNG', code: 'data-binary', begins: '\x89PNG', way: picture },
  { name: 'JPEG', code: 'data-binary', begins: '\xff\xd8\xff', way: picture },
  { name: 'GIF', code: 'data-binary', begins: 'GIF8', way: picture },
  { name: 'TIFF', code: 'data-binary', begins: 'II*\0', way: picture },
  { name: 'TIFF', code: 'data-binary', begins: 'MM\0*', way: picture },
  { name: 'WebP', code: 'data-binary', at: 8, begins: 'WEBP', way: picture },
  { name: 'WAV', code: 'data-binary', at: 8, begins: 'WAVE', way: recording },
  { name: 'FLAC', code: 'data-binary', begins: 'fLaC', way: recording },
  { name: 'Ogg', code: 'data-binary', begins: 'OggS', way: recording },
  { name: 'MP3', code: 'data-binary', begins: 'ID3', way: recording },
  { name: 'MP4', code: 'data-binary', at: 4, begins: 'ftyp', way: recording },
]; // prettier-ignore

/** Encodings of text that are not UTF-8, the longer marks first: UTF-32 begins as UTF-16 does. */
const encodings: readonly (readonly [begins: string, name: string])[] = [
  ['\xff\xfe\0\0', 'UTF-32LE'],
  ['\0\0\xfe\xff', 'UTF-32BE'],
  ['\xff\xfe', 'UTF-16LE'],
  ['\xfe\xff', 'UTF-16BE'],
];

/** Refuses a file that is no UTF-8 text, by its first bytes: `data-compressed`, `data-binary` or `data-not-utf8`. */
export function requireText(head: Uint8Array, path: string): void {
  const latin = Array.from(head.subarray(0, 512), (byte) => String.fromCharCode(byte)).join('');
  const encoding = encodings.find(([begins]) => latin.startsWith(begins))?.[1] ?? unmarked(head);
  if (encoding !== null) {
    const file = shellFile(path);
    throw new StowageError(
      'data-not-utf8',
      `The file is ${encoding}.`,
      'UTF-8 text.',
      `Convert it: iconv -f ${encoding.slice(0, 6)}${encoding.slice(6)} -t UTF-8 ${file} > converted`,
      path,
    );
  }
  const found = foreign.find(
    ({ begins, at = 0, name }) => latin.startsWith(begins, at) && plausible(name, head),
  );
  if (!found) return;
  throw new StowageError(
    found.code,
    `The file is ${article(found)}, by its first bytes.`,
    wanted,
    found.way(shellFile(path)),
    path,
  );
}

const article = ({ name, code }: Foreign): string =>
  /^an? /.test(name) ? name : code === 'data-compressed' ? `packed by ${name}` : `a ${name} file`;

/** Words begin as some formats do ("ORCHID", "BZh…", "GIF8"): what is binary soon has a byte that no text has. */
function plausible(name: string, head: Uint8Array): boolean {
  if (name === 'PDF' || name === 'RTF') return true;
  return head
    .subarray(0, 4096)
    .some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte > 0xf4);
}

/** UTF-16 or UTF-32 without a mark: mostly Latin letters, each with zeros on one side. Null where it is neither. */
function unmarked(head: Uint8Array): string | null {
  const zeros = [0, 0, 0, 0];
  const length = Math.min(head.length, 4096) & ~3;
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const places = zeros.map((count) => count > (0.35 * length) / 4);
  const pattern = places.map(Number).join('');
  const names: Readonly<Record<string, string>> = {
    '0111': 'UTF-32LE', '1110': 'UTF-32BE', '0101': 'UTF-16LE', '1010': 'UTF-16BE',
  }; // prettier-ignore
  return length < 8 ? null : (names[pattern] ?? null);
}

/** `data-binary` of a file that has no name. */
export const binary = (message: string, place: string): StowageError =>
  new StowageError(
    'data-binary',
    message,
    wanted,
    'No text has them: the file is binary, or its writing broke off. See what it is (file NAME), and cut or convert it.',
    place,
  );
