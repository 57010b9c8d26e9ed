/** Changes of safetensors files: headers that lie, numbers that are none. */

import { changedBytes, encode, joined, type Bytes } from './bytes.ts';
import { Chance } from './chance.ts';
import { changedJson } from './json.ts';

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

interface Parts {
  readonly header: Record<string, Entry>;
  readonly data: Bytes;
}

const dtypes = [
  'F32',
  'F16',
  'BF16',
  'F64',
  'I64',
  'I32',
  'I8',
  'U8',
  'BOOL',
  'F8_E4M3',
  'F4',
  'C64',
  'f32',
  'Q4',
  '',
];

/** Sizes that a product of few runs over with. */
const sizes = [0, 1, 2, -1, 3, 1.5, 2 ** 16, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 1e308];

const floats = [NaN, Infinity, -Infinity, 3e38, 1e38, 1e30, -1e30, 1e-40, 0];

function split(file: Bytes): Parts {
  const length = Number(new DataView(file.buffer, file.byteOffset).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(file.slice(8, 8 + length))) as Parts['header'];
  return { header, data: file.slice(8 + length) };
}

function whole(header: Bytes, data: Bytes, length = BigInt(header.length)): Bytes {
  const head = new Uint8Array(8);
  new DataView(head.buffer).setBigUint64(0, length, true);
  return joined(head, header, data);
}

type Change = (parts: Parts, entry: Entry, chance: Chance) => Bytes | undefined;

const changes: readonly Change[] = [
  ({ header, data }, _, chance) => whole(changedJson(header, chance), data),
  ({ header, data }, _, chance) => {
    const text = encode(JSON.stringify(header));
    const lengths = [0, 1, text.length - 1, text.length + 1, 1e8, 1e8 + 1, 2 ** 53];
    const all = [...lengths.map(BigInt), 2n ** 63n, 2n ** 64n - 1n];
    return whole(text, data, chance.of(all));
  },
  (_, entry, chance) => void (entry.dtype = chance.of(dtypes)),
  (_, entry, chance) => void (entry.shape[chance.below(entry.shape.length + 1)] = chance.of(sizes)),
  (_, entry) => void entry.shape.reverse(),
  (_, entry, chance) => void (entry.shape = Array.from({ length: 9 }, () => chance.of(sizes))),
  (_, entry, chance) => {
    // Of as many elements, and another rank.
    const count = entry.shape.reduce((n, d) => n * d, 1);
    entry.shape = chance.of([[count], [1, count], [count, 1], [1, 1, count], [2, count / 2]]);
  },
  (_, entry, chance) => {
    const [begin, end] = entry.data_offsets;
    const by = chance.of([1, -1, 4, -4, 64, 2 ** 40, end - begin]);
    entry.data_offsets = chance.of<[number, number]>([
      [begin + by, end + by],
      [begin, end + by],
      [begin + by, end],
      [end, begin],
      [0, end - begin],
    ]);
  },
  ({ header }, entry, chance) => {
    const name = chance.of(Object.keys(header));
    header[chance.of([`${name}.again`, `model.${name}`, '__proto__', '', '../x', 'a\nb'])] = entry;
  },
  ({ header }, _, chance) => void delete header[chance.of(Object.keys(header))],
  ({ header }, _, chance) => {
    // One name for another: contents of another shape.
    const [a, b] = [chance.of(Object.keys(header)), chance.of(Object.keys(header))];
    const [one, other] = [header[a], header[b]];
    if (one && other) [header[a], header[b]] = [other, one];
  },
  ({ header, data }, entry) => {
    const [name] = Object.entries(header).find(([, one]) => one === entry) ?? [''];
    const twice = `{${JSON.stringify(name)}:${JSON.stringify(entry)},${JSON.stringify(header).slice(1)}`;
    return whole(encode(twice), data);
  },
  ({ data }, entry, chance) => {
    const [begin, end] = entry.data_offsets;
    const view = new DataView(data.buffer, data.byteOffset);
    const times = chance.of([1, 1, 3, 1e4]);
    const value = chance.of(floats);
    for (let i = 0; i < times; i++) {
      const at = begin + 4 * chance.below((end - begin) / 4);
      if (at >= 0 && at + 4 <= data.length) view.setFloat32(at, value, true);
    }
  },
  ({ header, data }, _, chance) => changedBytes(whole(encode(JSON.stringify(header)), data), chance),
  ({ header }, _, chance) => {
    const odd: unknown = chance.of([{ format: 1 }, [], 'pt', { format: 'x'.repeat(1e5) }, null, { stowage: 'pissa' }, { format: 'stowage-checkpoint-9' }]);
    (header as Record<string, unknown>)['__metadata__'] = odd;
  },
]; // prettier-ignore

/** A safetensors file with one or two changes. */
export function changedTensors(file: Bytes, chance: Chance): Bytes {
  let parts = split(file);
  for (let left = 1 + chance.below(2); left > 0; left--) {
    // What was swapped with the metadata is no entry any more.
    const entries = Object.entries(parts.header).filter(
      ([name, one]) => name !== '__metadata__' && 'shape' in one,
    );
    if (entries.length === 0) break;
    const [, entry] = chance.of(entries);
    const made = chance.of(changes)(parts, entry, chance);
    if (made) return made;
    parts = { header: parts.header, data: parts.data };
  }
  return whole(encode(JSON.stringify(parts.header)), parts.data);
}

/** The same file with one of the texts of its metadata changed. */
export function changedMetadata(
  file: Bytes,
  chance: Chance,
  change: (text: string) => Bytes,
): Bytes {
  const { header, data } = split(file);
  const all = header as Record<string, unknown>;
  const metadata = all['__metadata__'] as Record<string, string>;
  const key = chance.of(Object.keys(metadata).filter((one) => metadata[one]?.startsWith('{')));
  const text = new TextDecoder().decode(change(metadata[key] ?? '{}'));
  return whole(
    encode(JSON.stringify({ ...all, __metadata__: { ...metadata, [key]: text } })),
    data,
  );
}
