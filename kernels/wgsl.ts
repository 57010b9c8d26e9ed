/**
 * The generated lines before a `.wgsl` file: how each operand is bound and stored, and how rows are dealt to
 * invocations. A kernel reads and writes only through the functions made here, so one text serves every storage type,
 * and a later prologue or epilogue has a place to go.
 */

import { isFormat, isPlain } from '../runtime/format/storage/index.ts';
import { loaders } from './formats/index.ts';
import sums from './sums.wgsl';
import type { DType, Dispatch, Operand, View, WgslCode, WgslProfile } from './kernel.ts';

/** Elements moved at once: 4 where every row is a multiple of 4 long, else 1. */
export type Width = 1 | 4;

export const widthOf = (...lengths: readonly number[]): Width =>
  lengths.every((length) => length % 4 === 0) ? 4 : 1;

/** How one operand is bound. `width` counts elements per load; indices of the functions count such units. */
export interface Binding {
  readonly name: string;
  readonly dtype: DType;
  readonly width: Width;
  readonly access: 'load' | 'store' | 'both';
  /** Of an operand that lies in rows: its type. It can be loaded only, and four at a time only if its rows allow. */
  readonly inRows?: Operand;
}

/** How an operand is stored, as its binding says it. */
export const storageOf = (type: Operand): Pick<Binding, 'dtype' | 'inRows'> =>
  isPlain(type.dtype) ? { dtype: type.dtype } : { dtype: type.dtype, inRows: type };

/** The WGSL type of a loaded unit: what is stored in a format is computed with as f32. */
export const loadedType = (dtype: DType, width: Width): string => {
  const scalar = isFormat(dtype) ? 'f32' : dtype;
  return width === 4 ? `vec4<${scalar}>` : scalar;
};

const storedType = (dtype: DType, width: Width): string =>
  isFormat(dtype) ? loaders[dtype].wgsl.array(width) : loadedType(dtype, width);

function loader({ name, dtype, width, inRows }: Binding): readonly string[] {
  if (isFormat(dtype)) return loaders[dtype].wgsl.load(name, width, inRows ?? { dtype, shape: [] });
  return [`fn load_${name}(i: u32) -> ${loadedType(dtype, width)} { return ${name}_data[i]; }`];
}

function storer({ name, dtype, width }: Binding): readonly string[] {
  if (!isFormat(dtype))
    return [`fn store_${name}(i: u32, v: ${loadedType(dtype, width)}) { ${name}_data[i] = v; }`];
  const { store } = loaders[dtype].wgsl;
  if (!store) throw new Error(`internal: nothing is stored as ${dtype}`);
  return store(name, width);
}

/** Declarations and access functions of all operands, in binding order. */
export function bindings(list: readonly Binding[]): string {
  const lines = list.flatMap((binding, i) => {
    const { name, dtype, width, access } = binding;
    const type = storedType(dtype, width);
    return [
      `@group(0) @binding(${i}) var<storage, read_write> ${name}_data: array<${type}>;`,
      ...(access === 'store' ? [] : loader(binding)),
      ...(access === 'load' ? [] : storer(binding)),
    ];
  });
  return lines.join('\n') + '\n';
}

/** A call's own numbers, its dispatch's `params`: calls that differ in nothing else share a pipeline. */
export const parameters = '@group(1) @binding(0) var<uniform> parameters: vec4u;\n';

/** Invocations that a device runs in step; a guess where it does not say. */
export const lanesOf = (profile: WgslProfile): number => Math.max(8, profile.subgroupSize);

/** A grid of this many workgroups, folded so that no dimension passes 65535: the index is x + y · width. */
export function gridOf(groups: number): [number, number, number] {
  const height = Math.max(1, Math.ceil(groups / 65535));
  return [Math.max(1, Math.ceil(groups / height)), height, 1];
}

/** How the invocations of a workgroup share rows: the text that says so, and workgroups per row. */
export interface Dealing {
  readonly text: string;
  readonly grid: [number, number, number];
}

/**
 * Deals `rows` rows to invocations. A software device gets a row per invocation: no barriers. A GPU gets a workgroup
 * per row, its LANES invocations side by side along the row, with reductions through workgroup memory.
 */
export function dealRows(profile: WgslProfile, rows: number, units: number): Dealing {
  if (profile.kind === 'software') {
    const width = lanesOf(profile);
    return { text: lonely(width), grid: gridOf(Math.ceil(rows / width)) };
  }
  const most = Math.min(256, profile.maxInvocations);
  let lanes = 32;
  while (lanes < most && lanes * 2 < units) lanes *= 2;
  return { text: together(lanes), grid: gridOf(rows) };
}

const lonely = (width: number): string => `
// Each invocation does a row of its own.
const LANES = 1u;
const WIDTH = ${width}u;
fn row_of(group: u32, local: u32) -> u32 { return group * WIDTH + local; }
fn lane_of(local: u32) -> u32 { return 0u; }
fn row_sum(local: u32, v: f32) -> f32 { return v; }
fn row_max(local: u32, v: f32) -> f32 { return v; }
`;

/** A workgroup of `lanes` invocations (a power of two) that does a row side by side. */
export const together = (lanes: number): string => `
// A workgroup does a row together.
const LANES = ${lanes}u;
const WIDTH = ${lanes}u;
var<workgroup> shared_values: array<f32, LANES>;
fn row_of(group: u32, local: u32) -> u32 { return group; }
fn lane_of(local: u32) -> u32 { return local; }
fn row_sum(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) { shared_values[local] += shared_values[local + span]; }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
fn row_max(local: u32, v: f32) -> f32 {
  shared_values[local] = v;
  workgroupBarrier();
  for (var span = LANES / 2u; span > 0u; span /= 2u) {
    if (local < span) {
      shared_values[local] = max(shared_values[local], shared_values[local + span]);
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&shared_values[0]);
}
`;

/**
 * As `together`, by one subgroup of exactly `lanes` invocations: no barrier, which a software device pays for with all
 * registers of a workgroup. Stands before everything else of a source.
 */
export const inSubgroup = (lanes: number): string => `enable subgroups;
// The workgroup is one subgroup, so what a subgroup agrees on, all of it agrees on.
diagnostic(off, subgroup_uniformity);
const LANES = ${lanes}u;
const WIDTH = ${lanes}u;
fn row_sum(local: u32, v: f32) -> f32 { return subgroupAdd(v); }
fn row_max(local: u32, v: f32) -> f32 { return subgroupMax(v); }
`;

/** The unit type V of a row kernel: four neighbours or one, and how a unit is added up. */
export const units = (width: Width): string =>
  width === 4
    ? `alias V = vec4f;
const UNIT = 4u;
fn total(v: V) -> f32 { return (v.x + v.y) + (v.z + v.w); }
fn highest(v: V) -> f32 { return max(max(v.x, v.y), max(v.z, v.w)); }
fn pick(v: V, i: u32) -> f32 { return v[i]; }
// A unit that is 1 at element i of it (none where i ≥ UNIT) and 0 elsewhere.
fn onehot(i: u32) -> V { return select(V(), V(1.0), vec4u(i) == vec4u(0u, 1u, 2u, 3u)); }
`
    : `alias V = f32;
const UNIT = 1u;
fn total(v: V) -> f32 { return v; }
fn highest(v: V) -> f32 { return v; }
fn pick(v: V, i: u32) -> f32 { return v; }
// 1 where i is this very element, else 0.
fn onehot(i: u32) -> V { return select(0.0, 1.0, i == 0u); }
`;

/** Index of an operand's unit as WGSL, from the linear index called `i` over axes of these sizes. */
export function indexOf(sizes: readonly number[], strides: readonly number[], i: string): string {
  const terms: string[] = [];
  let below = sizes.reduce((n, size) => n * size, 1);
  sizes.forEach((size, axis) => {
    below /= size;
    const stride = strides[axis] ?? 0;
    if (stride === 0) return;
    const divided = below === 1 ? i : `${i} / ${below}u`;
    const coordinate = axis === 0 ? divided : `${divided} % ${size}u`;
    const plain = coordinate === i;
    terms.push(
      stride === 1 ? coordinate : `${plain ? coordinate : `(${coordinate})`} * ${stride}u`,
    );
  });
  return terms.length === 0 ? '0u' : terms.join(' + ');
}

/** A kernel whose rows are dealt out: its operands, the unit V, who does which row, then the text itself. */
export function rowKernel(
  profile: WgslProfile,
  rows: number,
  columns: number,
  operands: readonly Binding[],
  text: string,
  more = '',
): { readonly source: string; readonly grid: [number, number, number] } {
  const width = widthOf(columns);
  const dealing = dealRows(profile, rows, columns / width);
  return {
    source: bindings(operands) + units(width) + sums + dealing.text + more + text,
    grid: dealing.grid,
  };
}

/** Invocations of a workgroup in kernels where each does a unit on its own. */
export const GROUP = 64;

/** One dispatch of a kernel. Views are whole operands where only a number is given. */
export function dispatch(
  name: string,
  source: string,
  constants: Readonly<Record<string, number>>,
  views: readonly (View | number)[],
  grid: readonly [number, number, number],
): Dispatch<WgslCode> {
  return {
    code: { name, source, constants },
    views: views.map((view) => (typeof view === 'number' ? { operand: view } : view)),
    params: [],
    grid,
  };
}
