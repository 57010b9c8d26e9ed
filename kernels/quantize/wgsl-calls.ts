/** What the dispatches of one quantize call have in common: its operands, and the functions its texts are written in. */

import {
  type CodedLayout,
  type CodedType,
  codedLayout,
  isCoded,
} from '../../runtime/format/storage/codes.ts';
import { roundingToF16 } from '../formats/f16/wgsl.ts';
import type { CallSite, View, WgslProfile } from '../kernel.ts';
import random from '../random.wgsl';
import { result } from '../reading.ts';
import { type Binding, type Width, widthOf } from '../wgsl.ts';
import clipped from './clipped.wgsl';
import { calibrationBatches, narrow, shrink } from './oracle.ts';
import type { QuantizeAttrs } from './oracle.ts';

/**
 * Operands by name, in the order of views. `part` holds extremes, energies and sums by parts of the rows, as far as the
 * call wants them, and then, where it clips, a unit for each part: its count of real rows. `notes` holds marks of the
 * exact channels, then the channel of each slot; without exact channels it is not there. The call's parameters are what `faults` is set to, and the salt.
 */
const inputs = ['x', 'state', 'batch', 'real', 'seed', 'faults'] as const;
const made = ['y', 'part', 'notes'] as const;

const types = {
  x: 'f32',
  state: 'f32',
  batch: 'u32',
  real: 'i32',
  seed: 'u32',
  faults: 'u32',
  y: 'u32',
  part: 'f32',
  notes: 'u32',
} as const;

/** An operand as one dispatch uses it; one that the call does not have is left out. */
export interface Use {
  readonly name: (typeof inputs | typeof made)[number];
  readonly access: Binding['access'];
}

export interface Quantizing {
  readonly layout: CodedLayout;
  /** Elements of a unit of x, the state and the parts. */
  readonly width: Width;
  /** Shares of the rows. */
  readonly parts: number;
  readonly stateful: boolean;
  /** Standard deviations from the mean that codes span; 0: the whole range. */
  readonly clip: number;
  readonly has: (name: Use['name']) => boolean;
  /** What `faults` is set to. */
  readonly fault: number;
  /** Of stochastic rounding. */
  readonly salt: number;
  readonly workspace: readonly number[];
  bind(uses: readonly Use[], width: Width): { operands: Binding[]; views: View[] };
}

/** The type of a call's coded output. */
export function codedResult(site: CallSite): CodedType {
  const { dtype, shape, exact = 0 } = result(site, 0);
  if (!isCoded(dtype)) throw new Error('internal: the result of a packing is not coded');
  return { dtype, shape, exact };
}

/** Invocations that keep a device busy, and the most shares of rows that are worth their scratch. */
const busy = {
  software: { invocations: 512, most: 16 },
  generic: { invocations: 1 << 15, most: 128 },
} as const;

export function calls(site: CallSite<QuantizeAttrs>, profile: WgslProfile): Quantizing {
  const layout = codedLayout(codedResult(site));
  const { channels: C, rows, rowWords, exact } = layout;
  const { invocations, most } = busy[profile.kind];
  const wanted = Math.min(Math.ceil(invocations / rowWords), Math.floor(rows / 16), most);
  const parts = Math.max(1, wanted);
  const width = widthOf(C);
  const ownIndex = (name: Use['name']): number => inputs.findIndex((own) => own === name);
  const indexOf = (name: Use['name']): number =>
    ownIndex(name) < 0
      ? site.inputs.length + made.findIndex((own) => own === name)
      : ownIndex(name);
  const has = (name: Use['name']): boolean => ownIndex(name) < 0 || !!site.inputs[ownIndex(name)];
  const stateful = has('state');
  const { clip } = site.attrs;
  const shares = parts * C;
  const kept = clip > 0 ? 4 * shares + parts * width : (stateful ? 3 : 2) * shares;
  const bind: Quantizing['bind'] = (uses, unit) => {
    const present = uses.filter(({ name }) => has(name));
    const wide = (name: Use['name']): Width =>
      name === 'x' || name === 'state' || name === 'part' ? unit : 1;
    return {
      operands: present.map(({ name, access }) => {
        return { name, dtype: types[name], width: wide(name), access };
      }),
      views: present.map(({ name }) => ({ operand: indexOf(name) })),
    };
  };
  return {
    layout,
    width,
    parts,
    stateful,
    clip,
    has,
    fault: site.attrs.site + 1,
    salt: has('seed') ? site.attrs.salt : 0,
    workspace: [kept * 4, ...(exact > 0 ? [4 * (C + exact)] : [])],
    bind,
  };
}

const largest = '0x1.fffffep+127f';

const report = (q: Quantizing): string =>
  q.has('faults') ? `fn report() { store_faults(0u, parameters.x); }\n` : 'fn report() {}\n';

/** Codes of a unit as bits of a word. */
const packed = (width: Width, bits: number): string => {
  const terms = [0, 1, 2, 3].map((n) => (n === 0 ? 'c.x' : `(c[${n}] << ${n * bits}u)`));
  return width === 4
    ? `fn packed(codes: V) -> u32 {\n  let c = vec4u(codes);\n  return ${terms.join(' | ')};\n}\n`
    : 'fn packed(codes: V) -> u32 { return u32(codes); }\n';
};

/** `range_of(c)`, in units of `unit` elements. */
const rangeOfParts = ({ clip, width }: Quantizing, unit: Width): string => {
  const steps = `const COUNT_STEP = ${width / unit}u;\nconst CLIP = ${clip};\nconst NARROW = ${narrow};\n`;
  return clip > 0 ? steps + clipped + extremes('clipped(range, c)') : extremes('range');
};

const extremes = (range: string): string => `struct Range { low: V, high: V }
fn range_of(c: u32) -> Range {
  var range = Range(load_part(c), load_part(PARTS * COLS + c));
  for (var part = 1u; part < PARTS; part++) {
    range.low = min(range.low, load_part(part * COLS + c));
    range.high = max(range.high, load_part((PARTS + part) * COLS + c));
  }
  return ${range};
}
`;

const rangeOfState = `struct Range { low: V, high: V }
fn range_of(c: u32) -> Range { return Range(load_state(c), load_state(COLS + c)); }
`;

/** The slot of an exact channel, or −1; where the choice is new, the state learns it. */
const slotOf = `fn slot_of(c: u32) -> i32 {
  var slot = -1;
  if (running()) {
    slot = i32(load_state(3u * COLS + c));
  } else {
    if (load_notes(c) != 0u) {
      slot = 0;
      for (var before = 0u; before < c; before++) { slot += i32(load_notes(before)); }
    }
    store_state(3u * COLS + c, f32(slot));
  }
  if (slot >= 0) { store_notes(COLS + u32(slot), c); }
  return slot;
}
`;

/** What clipping wants besides extremes. */
const putSums = `fn put_sums(part: u32, c: u32, sum: V, energy: V) {
  if (!running()) { return; }
  store_part((2u * PARTS + part) * COLS + c, energy);
  store_part((3u * PARTS + part) * COLS + c, sum);
}
fn put_count(part: u32, count: V) {
  if (running()) { store_part(4u * PARTS * COLS + part, count); }
}
`;

/** A text as a call needs it: lines marked `// clip` are there only where sums are wanted. */
export const written = (text: string, sums: boolean): string =>
  sums ? text : text.replace(/^.* \/\/ clip\n/gm, '');

/** Functions that texts call, each where the operands it needs are bound. */
export const says = {
  /** `running()`: the ranges run on, calibration is over. */
  turn: (q: Quantizing): string =>
    q.stateful
      ? `fn running() -> bool { return load_batch(0u) >= ${calibrationBatches}u; }\n`
      : 'fn running() -> bool { return false; }\n',
  /** `is_real(row)`, and the extremes of nothing. */
  counts: (q: Quantizing): string =>
    `const LARGEST = ${largest};\n` +
    (q.has('real')
      ? 'fn is_real(row: u32) -> bool { return load_real(row) != 0; }\n'
      : 'fn is_real(row: u32) -> bool { return true; }\n'),
  rangeOfParts,
  shrinks: `const SHRINK = ${shrink};\n`,
  header: (q: Quantizing): string => {
    const slot = 'fn slot_of(c: u32) -> i32 { return -1; }\n';
    return [
      q.stateful ? rangeOfState : `override PARTS: u32;\n${rangeOfParts(q, 1)}`,
      q.layout.exact > 0 ? slotOf : slot,
      report(q),
      roundingToF16.join('\n') + '\n',
    ].join('');
  },
  packed,
  encode: (q: Quantizing): string => {
    const { bits, channels: C, exact, codesAt, exactAt } = q.layout;
    const four = q.width === 4;
    const fields = (part: string): string =>
      four
        ? `V(${[0, 1, 2, 3].map((n) => `field(c * 4u + ${n}u).${part}`).join(', ')})`
        : `field(c).${part}`;
    const draw = (at: string): string => `uniform01(load_seed(0u), parameters.y, ${at})`;
    const draws = four
      ? `V(${[0, 1, 2, 3].map((n) => draw(`at * 4u + ${n}u`)).join(', ')})`
      : draw('at');
    const hot = '(bitcast<vec4u>(x) & vec4u(0x7f800000u)) == vec4u(0x7f800000u)';
    return [
      `const BITS = ${bits}u;\nconst MOST = ${2 ** bits - 1}.0;\n`,
      `const CODES_AT = ${codesAt}u;\n`,
      `const WHOLE = ${C % (32 / bits) === 0};\n`,
      packed(q.width, bits),
      report(q),
      // Of a channel that is held exactly there are no codes: its scale counts as 0.
      `fn field(c: u32) -> vec2f {
  let word = load_y(c);
  return select(unpack2x16float(word), vec2f(), (word & 0x8000u) != 0u);
}
fn scale_of(c: u32) -> V { return ${fields('x')}; }
fn least_of(c: u32) -> V { return ${fields('y')}; }
`,
      four
        ? `fn not_finite(x: V) -> bool { return any(${hot}); }\n`
        : 'fn not_finite(x: V) -> bool { return (bitcast<u32>(x) & 0x7f800000u) == 0x7f800000u; }\n',
      q.has('seed')
        ? `${random}fn rounding(at: u32) -> V { return ${draws}; }\n`
        : 'fn rounding(at: u32) -> V { return V(0.5); }\n',
      q.stateful
        ? `fn put_part(part: u32, c: u32, low: V, high: V) {
  if (!running()) { return; }
  store_part(part * COLS + c, low);
  store_part((PARTS + part) * COLS + c, high);
}
${q.clip > 0 ? putSums : ''}`
        : 'fn put_part(part: u32, c: u32, low: V, high: V) {}\n',
      exact > 0
        ? `fn copy_exact(i: u32) {
  if (i >= ROWS * ${exact}u) { return; }
  let at = i / ${exact}u * ${C}u + load_notes(${C}u + i % ${exact}u);
  store_y(${exactAt}u + i, bitcast<u32>(pick(load_x(at / UNIT), at % UNIT)));
}
`
        : 'fn copy_exact(i: u32) {}\n',
    ].join('');
  },
};
