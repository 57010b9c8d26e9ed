/** `map` and `update` on WebGPU: a kernel written around the formula, one unit of 1 or 4 elements per invocation. */

import {
  type CallSite,
  type Lowering,
  type Operand,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../../../kernels/kernel.ts';
import { roundingToF16 } from '../../../kernels/formats/f16/wgsl.ts';
import {
  type Binding,
  type Width,
  bindings,
  dispatch,
  gridOf,
  indexOf,
  storageOf,
} from '../../../kernels/wgsl.ts';
import type { MapAttrs } from '../../ops/map.ts';
import type { UpdateAttrs } from '../../ops/optimizer.ts';
import { type Formulas, speak } from './formula.ts';
import { inUnits, walk, walkWidth } from './operands.ts';

const group = 64;

/** The loads of every operand that formulas read, as bindings and as `let x0 = …;` lines over the unit index `i`. */
export interface Loads {
  readonly bindings: readonly Binding[];
  /** Operand index of each binding. */
  readonly operands: readonly number[];
  readonly lines: readonly string[];
}

/** `index(n)` is the WGSL index of operand n's unit; `single(n)` says it is one number for the whole unit. */
export function loads(
  inputs: readonly Operand[],
  formulas: Formulas,
  width: Width,
  index: (n: number) => string,
  single: (n: number) => boolean,
  stored: ReadonlySet<number> = new Set(),
): Loads {
  const { reads, seeds } = formulas;
  const used = inputs.map((_, n) => n).filter((n) => reads.has(n) || seeds.has(n) || stored.has(n));
  const widthAt = (n: number): Width => (single(n) ? 1 : width);
  const line = (n: number): string => {
    const { dtype } = inputs[n] ?? { dtype: 'f32' };
    const load = `load_x${n}(${index(n)})`;
    const type = widthAt(n) === 4 ? 'vec4f' : 'f32';
    const number = dtype === 'i32' || dtype === 'u32' ? `${type}(${load})` : load;
    return `let x${n} = ${widthAt(n) < width ? `vec4f(${number})` : number};`;
  };
  return {
    operands: used,
    bindings: used.map((n) => ({
      name: `x${n}`,
      ...storageOf(inputs[n] ?? { dtype: 'f32', shape: [] }),
      width: widthAt(n),
      access: stored.has(n) ? 'both' : 'load',
    })),
    lines: [
      ...used.filter((n) => reads.has(n)).map(line),
      ...used.filter((n) => seeds.has(n)).map((n) => `let seed${n} = load_x${n}(0u);`),
    ],
  };
}

/** Declarations that formulas need around them: helpers and the salts of `random`. */
export const preamble = (formulas: Formulas): string =>
  [
    ...formulas.salts.map((_, n) => `override SALT_${n}: u32;`),
    ...formulas.helpers.values(),
    '',
  ].join('\n');

export const saltsOf = (formulas: Formulas): Record<string, number> =>
  Object.fromEntries(formulas.salts.map((salt, n) => [`SALT_${n}`, salt]));

const main = (body: readonly string[]): string => `
@compute @workgroup_size(${group})
fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) groups: vec3u) {
  let i = id.x + id.y * groups.x * ${group}u;
  if (i >= UNITS) { return; }
${body.map((line) => `  ${line}`).join('\n')}
}
`;

const present = (site: CallSite): Operand[] =>
  site.inputs.map((x) => {
    if (!x) throw new Error('internal: a generated operator has no optional operands');
    return x;
  });

/** y = formula(x0, x1, …), broadcast to `attrs.shape`. */
export function lowerMap(site: CallSite<MapAttrs>, _profile: WgslProfile): Lowering<WgslCode> {
  const inputs = present(site);
  const { formula, shape } = site.attrs;
  const count = elements(shape);
  const half = site.outputs[0]?.dtype === 'f16';
  const path = walk(shape, inputs);
  const width = walkWidth(path, inputs);
  const units = inUnits(path, width);
  const formulas = speak([formula], width);
  const single = (n: number): boolean => units.strides[n]?.at(-1) === 0 || width === 1;
  const index = (n: number): string => indexOf(units.sizes, units.strides[n] ?? [], 'i');
  const read = loads(inputs, formulas, width, index, single);

  const pairs = half && width === 1;
  const y: Binding = {
    name: 'y',
    dtype: pairs ? 'u32' : half ? 'f16' : 'f32',
    width,
    access: 'store',
  };
  const store = pairs
    ? 'store_y(i, pack_f16(value(i * 2u), value(min(i * 2u + 1u, LAST))));'
    : 'store_y(i, value(i));';
  const source = [
    'override UNITS: u32;',
    bindings([...read.bindings, y]),
    preamble(formulas),
    ...(pairs ? [`const LAST = ${count - 1}u;`, ...roundingToF16] : []),
    `fn value(i: u32) -> ${width === 4 ? 'vec4f' : 'f32'} {`,
    ...[...read.lines, ...formulas.lines].map((line) => `  ${line}`),
    `  return ${formulas.results[0] ?? ''};`,
    '}',
    main([store]),
  ].join('\n');
  const UNITS = pairs ? Math.ceil(count / 2) : count / width;
  const constants = { UNITS, ...saltsOf(formulas) };
  const views = [...read.operands, site.inputs.length];
  const grid = gridOf(Math.ceil(UNITS / group));
  return { workspace: [], dispatches: [dispatch('map', source, constants, views, grid)] };
}

/** In place: operand targets[n] becomes formulas[n]; all formulas see the old values. */
export function lowerUpdate(
  site: CallSite<UpdateAttrs>,
  _profile: WgslProfile,
): Lowering<WgslCode> {
  const inputs = present(site);
  const { targets } = site.attrs;
  const shape = inputs[targets[0] ?? -1]?.shape;
  if (!shape) throw new Error('internal: update has no target');
  const path = walk(shape, inputs);
  const width = walkWidth(path, inputs);
  const units = inUnits(path, width);
  const formulas = speak(site.attrs.formulas, width);
  const stored = new Set(targets);
  const single = (n: number): boolean =>
    width === 1 || (units.strides[n]?.at(-1) === 0 && !stored.has(n));
  const index = (n: number): string => indexOf(units.sizes, units.strides[n] ?? [], 'i');
  const read = loads(inputs, formulas, width, index, single, stored);
  const source = [
    'override UNITS: u32;',
    bindings(read.bindings),
    preamble(formulas),
    main([
      ...read.lines,
      ...formulas.lines,
      ...formulas.results.map((result, n) => `let new${n} = ${result};`),
      ...targets.map((target, n) => `store_x${target}(i, new${n});`),
    ]),
  ].join('\n');
  const UNITS = elements(shape) / width;
  const constants = { UNITS, ...saltsOf(formulas) };
  const grid = gridOf(Math.ceil(UNITS / group));
  const update = dispatch('update', source, constants, read.operands, grid);
  return { workspace: [], dispatches: [update] };
}
