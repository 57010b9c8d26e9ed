/**
 * `reduce` on WebGPU. First every output is made of PARTS partial results, each by one invocation that walks its share
 * in a fixed order; then the parts of an output are combined, in order too. Enough outputs need no parts.
 */

import {
  type CallSite,
  type Dispatch,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../../../kernels/kernel.ts';
import {
  type Binding,
  type Width,
  bindings,
  dealRows,
  dispatch,
  gridOf,
  indexOf,
} from '../../../kernels/wgsl.ts';
import sums from '../../../kernels/sums.wgsl';
import type { ReduceAttrs, Reduction } from '../../ops/reduction.ts';
import { literal, speak } from './formula.ts';
import { inUnits, walk, walkWidth } from './operands.ts';
import { loads, preamble, saltsOf } from './pointwise.ts';

const group = 64;

/** Invocations that keep a device busy, and elements that are worth one. */
const busy = {
  software: { invocations: 64, least: 64 },
  generic: { invocations: 1 << 15, least: 8 },
} as const;

export function lowerReduce(site: CallSite<ReduceAttrs>, profile: WgslProfile): Lowering<WgslCode> {
  const { formula, shape, axes, reduction } = site.attrs;
  const inputs = site.inputs.map((x) => {
    if (!x) throw new Error('internal: a generated operator has no optional operands');
    return x;
  });
  // The element's own linear index is walked like an operand: `random` counts with it.
  const dense = { dtype: 'f32' as const, shape };
  const path = walk(shape, [...inputs, dense], (axis) => axes.includes(axis));
  const width = walkWidth(path, inputs);
  const units = inUnits(path, width);
  const reducesLast = units.marked.at(-1) === true;
  const kept = units.sizes.map((size, axis) => (units.marked[axis] ? 1 : size));
  const reduced = units.sizes.map((size, axis) => (units.marked[axis] ? size : 1));
  const outputs = elements(kept);
  const terms = elements(reduced);
  const { invocations, least } = busy[profile.kind];
  const wanted = Math.min(Math.ceil(invocations / outputs), Math.floor(terms / least), 1024);
  const parts = Math.max(1, wanted);

  const index = (n: number): string => {
    const strides = units.strides[n] ?? [];
    const out = indexOf(kept, mask(strides, units.marked, false), 'o');
    const term = indexOf(reduced, mask(strides, units.marked, true), 'r');
    return out === '0u' ? term : term === '0u' ? out : `${out} + ${term}`;
  };
  const formulas = speak([formula], width);
  const single = (n: number): boolean => width === 1 || units.strides[n]?.at(-1) === 0;
  const read = loads(inputs, formulas, width, index, single);
  const type = width === 4 ? 'vec4f' : 'f32';
  // Four lanes of one output become one number; four outputs side by side stay four.
  const outWidth: Width = reducesLast ? 1 : width;
  const scale = reduction === 'mean' ? (outputs * outWidth) / elements(shape) : 1;
  const y: Binding = { name: 'y', dtype: 'f32', width: parts > 1 ? 1 : outWidth, access: 'store' };
  const fold = reducesLast && width === 4 ? foldUnit(reduction) : '$';
  const whole = fold.replaceAll('$', 'sum');
  const source = [
    'override UNITS: u32;\noverride PARTS: u32;\noverride TERMS: u32;',
    bindings([...read.bindings, y]),
    preamble(formulas),
    gathering(reduction, width),
    `fn value(o: u32, r: u32) -> ${type} {`,
    ...(formulas.salts.length > 0 ? [`  let i = ${index(inputs.length)};`] : []),
    ...[...read.lines, ...formulas.lines].map((line) => `  ${line}`),
    `  return ${formulas.results[0] ?? ''};`,
    '}',
    `@compute @workgroup_size(${group})`,
    'fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {',
    `  let n = id.x + id.y * groups.x * ${group}u;`,
    '  if (n >= UNITS * PARTS) { return; }',
    // Neighbouring invocations read neighbouring elements.
    ...(reducesLast
      ? ['  let o = n / PARTS;', '  let part = n % PARTS;']
      : ['  let o = n % UNITS;', '  let part = n / UNITS;']),
    ...gather(reduction, 'part', 'TERMS', 'PARTS', (r) => `value(o, ${r})`),
    ...(parts > 1
      ? outWidth === 4
        ? [0, 1, 2, 3].map((c) => `  store_y((o * 4u + ${c}u) * PARTS + part, sum[${c}]);`)
        : [`  store_y(o * PARTS + part, ${whole});`]
      : [`  store_y(o, ${scaled(whole, scale)});`]),
    '}\n',
  ].join('\n');
  const constants = { UNITS: outputs, PARTS: parts, TERMS: terms, ...saltsOf(formulas) };
  const output = site.inputs.length;
  const workspace = output + site.outputs.length;
  const views = [...read.operands, parts > 1 ? workspace : output];
  const grid = gridOf(Math.ceil((outputs * parts) / group));
  const first = dispatch('reduce', source, constants, views, grid);
  if (parts === 1) return { workspace: [], dispatches: [first] };
  const numbers = outputs * outWidth;
  const last = combineParts(profile, reduction, numbers, parts, scale, [workspace, output]);
  return { workspace: [numbers * parts * 4], dispatches: [first, last] };
}

const mask = (strides: readonly number[], marked: readonly boolean[], wanted: boolean): number[] =>
  strides.map((stride, axis) => (marked[axis] === wanted ? stride : 0));

/** Lines that leave in `sum` what the terms first, first + step, … below `end` come to; the maximum of none is term 0. */
function gather(
  reduction: Reduction,
  first: string,
  end: string,
  step: string,
  term: (r: string) => string,
): string[] {
  if (reduction !== 'max')
    return [
      '  var sums = Sum();',
      `  for (var b = ${first}; b < ${end}; b += TIER * ${step}) {`,
      `    let stop = min(b + TIER * ${step}, ${end});`,
      `    var block = ${term('b')};`,
      `    for (var r = b + ${step}; r < stop; r += ${step}) { block += ${term('r')}; }`,
      '    add_block(&sums, block);',
      '  }',
      '  let sum = whole_sum(sums);',
    ];
  return [
    `  var sum = ${term(`select(0u, ${first}, ${first} < ${end})`)};`,
    `  for (var r = ${first}; r < ${end}; r += ${step}) {`,
    `    let next = ${term('r')};`,
    '    sum = select(sum, next, !(sum > next));',
    '  }',
  ];
}

/** What `gather`'s lines call, for terms of this many numbers. */
const gathering = (reduction: Reduction, width: Width): string =>
  reduction === 'max' ? '' : `alias V = ${width === 4 ? 'vec4f' : 'f32'};\n${sums}`;

const foldUnit = (reduction: Reduction): string =>
  reduction === 'max' ? 'max(max($.x, $.y), max($.z, $.w))' : '(($.x + $.y) + ($.z + $.w))';

const scaled = (text: string, scale: number): string =>
  scale === 1 ? text : `${text} * ${literal(scale)}`;

function combineParts(
  profile: WgslProfile,
  reduction: Reduction,
  outputs: number,
  parts: number,
  scale: number,
  views: readonly number[],
): Dispatch<WgslCode> {
  const dealing = dealRows(profile, outputs, parts);
  const together = reduction === 'max' ? 'row_max(local, sum)' : 'row_sum(local, sum)';
  const source = [
    'override OUTPUTS: u32;\noverride PARTS: u32;',
    bindings([
      { name: 'part', dtype: 'f32', width: 1, access: 'load' },
      { name: 'y', dtype: 'f32', width: 1, access: 'store' },
    ]),
    dealing.text,
    gathering(reduction, 1),
    '@compute @workgroup_size(WIDTH)',
    'fn main(',
    '  @builtin(workgroup_id) group: vec3u,',
    '  @builtin(num_workgroups) groups: vec3u,',
    '  @builtin(local_invocation_index) local: u32,',
    ') {',
    '  let row = row_of(group.x + group.y * groups.x, local);',
    '  if (row >= OUTPUTS) { return; }',
    '  let lane = lane_of(local);',
    ...gather(reduction, 'lane', 'PARTS', 'LANES', (p) => `load_part(row * PARTS + ${p})`),
    `  let result = ${together};`,
    `  if (lane == 0u) { store_y(row, ${scaled('result', scale)}); }`,
    '}\n',
  ].join('\n');
  const constants = { OUTPUTS: outputs, PARTS: parts };
  return dispatch('reduce parts', source, constants, views, dealing.grid);
}
