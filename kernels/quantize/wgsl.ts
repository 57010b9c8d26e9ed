/**
 * quantize and mask on WebGPU. Without a state: ranges by parts of the rows, then header and codes. With one, dispatches
 * ask `batch` on the device whether it is their turn, and return at once where it is not:
 *
 *     range, calibrate, choose    while calibrating: ranges by parts into the state, then which channels are exact
 *     header, encode              always; encode sees the batch's extremes while it has x at hand
 *     follow                      after calibration: the state follows these extremes
 *
 * Where a call clips, sums are taken beside the extremes, and whoever asks for a part's range gets it clipped.
 */

import { codedLayout } from '../../runtime/format/storage/codes.ts';
import { narrow } from '../../runtime/format/storage/half.ts';
import type { CallSite, Dispatch, Lowering, WgslCode, WgslProfile } from '../kernel.ts';
import { GROUP, bindings, dispatch, gridOf, parameters, units, widthOf } from '../wgsl.ts';
import calibrate from './calibrate.wgsl';
import choose from './choose.wgsl';
import encode from './encode.wgsl';
import follow from './follow.wgsl';
import header from './header.wgsl';
import maskBits from './mask.wgsl';
import range from './range.wgsl';
import { type Use, calls, codedResult, says, written } from './wgsl-calls.ts';
import type { MaskAttrs, QuantizeAttrs } from './oracle.ts';

export function wgslQuantize(
  site: CallSite<QuantizeAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const q = calls(site, profile);
  const { width, parts, stateful, clip } = q;
  const clips = clip > 0;
  const { rows, channels: C, exact, rowWords, bits } = q.layout;
  const COLS = C / width;
  const step = (
    name: string,
    text: string,
    uses: readonly Use[],
    constants: Readonly<Record<string, number>>,
    invocations: number,
    at = width,
    params: readonly number[] = [],
  ): Dispatch<WgslCode> => {
    const { operands, views } = q.bind(uses, at);
    const own = params.length > 0 ? parameters : '';
    const source = bindings(operands) + own + units(at) + text;
    const groups = Math.ceil(invocations / GROUP);
    return { ...dispatch(`quantize ${name}`, source, constants, views, gridOf(groups)), params };
  };

  const load = (...names: readonly Use['name'][]): Use[] =>
    names.map((name) => ({ name, access: 'load' }));
  const store = (...names: readonly Use['name'][]): Use[] =>
    names.map((name) => ({ name, access: 'store' }));
  const both = (...names: readonly Use['name'][]): Use[] =>
    names.map((name) => ({ name, access: 'both' }));

  const whole = { COLS, PARTS: parts };
  const ranges = step(
    'range',
    says.turn(q) +
      says.counts(q) +
      `const ENERGY = ${stateful || clips};\n` +
      written(range, clips),
    [...load('x', 'batch', 'real'), ...store('part')],
    { ROWS: rows, ...whole },
    COLS * parts,
  );
  const merge = step(
    'calibrate',
    says.turn(q) + says.rangeOfParts(q, width) + `const CHOOSES = ${exact > 0};\n` + calibrate,
    [...load('part', 'batch'), ...both('state')],
    whole,
    COLS,
  );
  const mark = step(
    'choose',
    says.turn(q) + choose,
    [...load('state', 'batch'), ...store('notes')],
    { C, EXACT: exact },
    C,
    1,
  );
  const chooses = exact > 0;
  const reports = q.has('faults');
  const head = step(
    'header',
    (chooses ? says.turn(q) : '') + says.header(q) + header,
    [
      ...(stateful ? (chooses ? both('state') : load('state')) : load('part')),
      ...(chooses ? [...load('batch'), ...both('notes')] : []),
      ...store('faults', 'y'),
    ],
    { COLS: C, MOST: 2 ** bits - 1, ...(stateful ? {} : { PARTS: parts }) },
    C,
    1,
    reports ? [q.fault] : [],
  );
  const coding = Math.ceil((rowWords * parts) / GROUP);
  const copying = Math.ceil((rows * exact) / GROUP);
  const codes = step(
    'encode',
    says.turn(q) + says.counts(q) + says.encode(q) + written(encode, stateful && clips),
    [
      ...load('x', 'real', 'seed', ...(chooses ? (['notes'] as const) : [])),
      ...(stateful ? [...load('batch'), ...store('part')] : []),
      ...store('faults'),
      ...both('y'),
    ],
    { ROWS: rows, COLS, ROW_WORDS: rowWords, PARTS: parts, CODING: coding },
    (coding + copying) * GROUP,
    width,
    reports || q.has('seed') ? [q.fault, q.salt] : [],
  );
  const run = step(
    'follow',
    says.turn(q) + says.rangeOfParts(q, width) + says.shrinks + follow,
    [...load('part', 'batch'), ...both('state')],
    whole,
    COLS,
  );
  return {
    workspace: q.workspace,
    dispatches: stateful
      ? [ranges, merge, ...(chooses ? [mark] : []), head, codes, run]
      : [ranges, head, codes],
  };
}

export function wgslMask(site: CallSite<MaskAttrs>, _profile: WgslProfile): Lowering<WgslCode> {
  const { channels: C, rowWords, words } = codedLayout(codedResult(site));
  const { above } = site.attrs;
  const width = widthOf(C);
  const source =
    bindings([
      { name: 'x', dtype: 'f32', width, access: 'load' },
      { name: 'y', dtype: 'u32', width: 1, access: 'store' },
    ]) +
    units(width) +
    says.packed(width, 1) +
    maskBits;
  const HEADER = narrow(above) * 65536 + narrow(1);
  const sizes = { C, WORDS: words, ROW_WORDS: rowWords, COLS: C / width };
  const constants = { ...sizes, HEADER, ABOVE: above };
  const grid = gridOf(Math.ceil(words / GROUP));
  return { workspace: [], dispatches: [dispatch('mask', source, constants, [0, 1], grid)] };
}
