/** The lists of a program as code: calls, slots, entries; ranges by their names, equal layers in loops. */

import { jsKey, jsPattern, jsString } from '../../runtime/format/quote.ts';
import type { Call, Range, Slot } from '../../runtime/format/program.ts';
import { splitAtLayer, type Item, type Loop, type Part, type Piece } from './repeats.ts';
import { columnOf, stays, type View, type Views } from './views.ts';

/** A call of the kernel of that name. */
export const callItem = (call: Call, kernel: string): Item => [
  `call(k.${kernel}, [`,
  ...separated(call.ranges.map((range) => ({ range }))),
  `], [${call.grid.join(', ')}], [`,
  ...separated(call.params.map((number) => ({ number }))),
  '], ',
  { name: call.label },
  ')',
];

export function slotItem({ name, dtype, shape, buffer, offset, bytes, ...more }: Slot): Item {
  return [
    'slot(',
    { name },
    `, ${jsString(dtype)}, [${shape.join(', ')}], `,
    { range: [buffer, offset, bytes] },
    ...(Object.keys(more).length > 0 ? [', ', ...dataItem(more)] : []),
    ')',
  ];
}

/** Plain data on one line: `{ name: "x", shape: [1, 2] }`. */
export function dataItem(value: unknown): Item {
  if (typeof value === 'string') return [{ name: value }];
  if (typeof value === 'number') return [{ number: value }];
  if (Array.isArray(value)) return ['[', ...value.flatMap(after(dataItem)), ']'];
  if (typeof value !== 'object' || value === null) return [String(value)];
  const fields = Object.entries(value);
  if (fields.length === 0) return ['{}'];
  const field = ([key, of]: readonly [string, unknown]): Item => [
    `${jsKey(key)}: `,
    ...dataItem(of),
  ];
  return ['{ ', ...fields.flatMap(after(field)), ' }'];
}

/** The same as text. */
export const literal = (value: unknown): string => dataItem(value).map(plain).join('');

/** What `write` makes of each element, after a comma but for the first. */
const after =
  <T>(write: (value: T) => Item) =>
  (value: T, index: number): Item =>
    index === 0 ? write(value) : [', ', ...write(value)];

const separated = (pieces: readonly Piece[]): Item => pieces.flatMap(after((piece) => [piece]));

/** A line an item; a loop is a call of `layers`, whose elements are of the type `element` where it cannot be inferred. */
export function listLines(parts: readonly Part[], views: Views, element = ''): readonly string[] {
  return parts.flatMap((part) => {
    if ('item' in part) return [`  ${part.item.map((piece) => code(piece, views)).join('')},`];
    const { loop } = part;
    const [first, last] = [loop.layers[0] ?? 0, loop.layers.at(-1) ?? 0];
    const body = (loop.rounds[0] ?? []).map((item, at) =>
      item.map((piece, i) => codeIn(loop, views, piece, at, i)).join(''),
    );
    return [
      `  ...layers${element}(${first}, ${last}, (i) => [`,
      ...body.map((line) => `    ${line},`),
      '  ]),',
    ];
  });
}

function code(piece: Piece, views: Views): string {
  return typeof piece === 'object' && 'range' in piece
    ? `a.${views.codeOf(piece.range)}`
    : plain(piece);
}

function plain(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('name' in piece) return jsString(piece.name);
  return 'number' in piece ? number(piece.number) : literal(piece.range);
}

/** A piece of a loop's body, as code of the layer `i`. */
function codeIn(loop: Loop, views: Views, piece: Piece, item: number, at: number): string {
  if (typeof piece === 'string') return piece;
  if ('name' in piece) return jsPattern(splitAtLayer(piece.name, loop.layers[0] ?? null), 'i');
  if ('range' in piece) {
    const ranges = columnOf(loop, item, at);
    return stays(ranges) ? code(piece, views) : `a.${views.codeIn(loop, ranges)}`;
  }
  const values = loop.rounds.map((items) => {
    const found = items[item]?.[at];
    return typeof found === 'object' && 'number' in found ? found.number : Number.NaN;
  });
  return numberIn(new Map(loop.layers.map((layer, n) => [layer, values[n] ?? 0])));
}

/** A range, or a function from the layer to one. */
export function viewCode({ ranges }: View, layerType: string): string {
  const place = ([buffer, , bytes]: Range, offset: string): string =>
    `at(${buffer}, ${offset}, ${bytes})`;
  const alone = ranges.get(null);
  if (alone) return place(alone, String(alone[1]));
  const offsets = [...ranges].flatMap(([layer, range]): [number, number][] =>
    layer === null ? [] : [[layer, range[1]]],
  );
  const [any = [0, 0, 0] as const] = ranges.values();
  return `(i${layerType}) => ${place(any, numberIn(new Map(offsets)))}`;
}

/** A number by the layer `i`: one for all, steps of one size, or a table. */
function numberIn(values: ReadonlyMap<number, number>): string {
  const known = [...values].sort(([a], [b]) => a - b);
  const [[least, first], [, second]] = [known[0] ?? [0, 0], known[1] ?? [0, 0]];
  if (known.every(([, value]) => Object.is(value, first))) return number(first);
  const step = second - first;
  const base = first - step * least;
  if (known.every(([layer, value]) => Object.is(base + step * layer, value))) {
    return `${number(base)} + ${number(step)} * i`;
  }
  const index = least === 0 ? 'i' : `i - ${least}`;
  return `pick([${known.map(([, value]) => number(value)).join(', ')}], ${index})`;
}

/** Numbers as JavaScript reads them back, infinities and NaN included. */
const number = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
