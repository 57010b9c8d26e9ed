/** How the invocations of a workgroup share the rows that an attention kernel keeps, and those that it streams. */

import type { WgslProfile } from '../kernel.ts';
import type { Geometry } from './places.ts';

export interface Sharing {
  /** Rows that a workgroup keeps. */
  readonly rows: number;
  /** Vectors that its invocations have of a row; those beyond the head are zero. */
  readonly padded: number;
  /** Constants, and how partial inner products become whole ones. */
  readonly text: string;
  /** The first key that any query of a tile sees. */
  firstKey(starts: boolean): string;
}

const sizes = (width: number, split: number, own: number, block: number): string => `
const WIDTH = ${width}u;
/// Invocations that share a row, and rows of a workgroup.
const SPLIT = ${split}u;
const ROWS = ${width / split}u;
/// Vectors of a row that an invocation has, and of a whole row, filled up with zeros.
const OWN = ${own}u;
const PADDED = ${own * split}u;
/// Streamed rows at a time.
const BLOCK = ${block}u;
`;

const smallest = `  var first = S;
  for (var t = t0; t < min(t0 + ROWS, T); t++) { first = min(first, first_key(batch, t)); }
  return first;`;

/**
 * SPLIT invocations have a row, at most four vectors each; their partial products, `products` for every streamed row
 * (1 forward, 2 in the gradients), meet in workgroup memory.
 */
export function sharing(profile: WgslProfile, g: Geometry, products: 1 | 2): Sharing {
  const vectors = Math.ceil(g.K / 4);
  let split = 1;
  while (vectors / split > 4 && split < 32) split *= 2;
  const own = Math.ceil(vectors / split);
  const width = Math.min(256, profile.maxInvocations);
  const bytes = (block: number): number =>
    2 * block * own * split * 16 + (split > 1 ? products * block * width * 4 : 0) + 16;
  let block = 16;
  while (block > 1 && bytes(block) > profile.maxWorkgroupBytes) block /= 2;
  const meeting =
    split === 1
      ? `var<private> parts: array<f32, ${products * block}>;
fn put_part(local: u32, j: u32, v: f32) { parts[j] = v; }
fn meet() {}
fn whole(local: u32, j: u32) -> f32 { return parts[j]; }
`
      : `var<workgroup> parts: array<f32, ${products * block * width}>;
fn put_part(local: u32, j: u32, v: f32) { parts[j * WIDTH + local] = v; }
fn meet() { workgroupBarrier(); }
fn whole(local: u32, j: u32) -> f32 {
  let begin = j * WIDTH + local / SPLIT * SPLIT;
  var sum = 0.0;
  for (var part = 0u; part < SPLIT; part++) { sum += parts[begin + part]; }
  return sum;
}
`;
  const firstKey = (starts: boolean): string =>
    starts
      ? `var<workgroup> tile_first: u32;
fn smallest_first(batch: u32, t0: u32) -> u32 {
${smallest}
}
fn first_key_of_tile(local: u32, batch: u32, t0: u32) -> u32 {
  if (local == 0u) { tile_first = smallest_first(batch, t0); }
  return workgroupUniformLoad(&tile_first);
}
`
      : 'fn first_key_of_tile(local: u32, batch: u32, t0: u32) -> u32 { return 0u; }\n';
  const text = sizes(width, split, own, block) + meeting;
  return { rows: width / split, padded: own * split, text, firstKey };
}

/**
 * The streamed rows of two operands: `stage` brings a block of them, `streamed_x(row, j, c)` reads vector c of row j
 * of the block, which is row `row` of the operand.
 */
export function streams(
  rowOf: 'key_row' | 'query_row',
  count: 'S' | 'T',
  [a, b]: readonly [string, string],
): string {
  const row = `fn streamed_row(batch: u32, head: u32, i: u32) -> u32 {
  return ${rowOf}(batch, head, min(i, ${count} - 1u));
}
`;
  const read = (name: string): string =>
    `fn streamed_${name}(row: u32, j: u32, c: u32) -> vec4f { return block_${name}[j * PADDED + c]; }\n`;
  return `${row}var<workgroup> block_${a}: array<vec4f, BLOCK * PADDED>;
var<workgroup> block_${b}: array<vec4f, BLOCK * PADDED>;
fn stage(local: u32, batch: u32, head: u32, begin: u32) {
  workgroupBarrier();
  for (var i = local; i < BLOCK * PADDED; i += WIDTH) {
    let row = streamed_row(batch, head, begin + i / PADDED);
    block_${a}[i] = vector_${a}(row, i % PADDED);
    block_${b}[i] = vector_${b}(row, i % PADDED);
  }
  workgroupBarrier();
}
${read(a)}${read(b)}`;
}
