/** adamw8 on WebGPU: a block of 256 numbers is a row that is dealt out. */

import {
  type CallSite,
  type Lowering,
  type WgslCode,
  type WgslProfile,
  elements,
} from '../kernel.ts';
import random from '../random.wgsl';
import { operand } from '../reading.ts';
import { type Binding, dispatch, rowKernel, widthOf } from '../wgsl.ts';
import adamw8 from './adamw8.wgsl';
import { blockSize, largestRoot, leastRatio, momentsLayout, salt } from '../moments.ts';
import type { Adamw8Attrs } from './oracle.ts';

export function wgslAdamw8(site: CallSite<Adamw8Attrs>, profile: WgslProfile): Lowering<WgslCode> {
  const COUNT = elements(operand(site, 0).shape);
  const { blocks: BLOCKS, rootsAt, meansAt } = momentsLayout(COUNT);
  const width = widthOf(COUNT);
  const clipped = (site.inputs[7] ?? null) !== null;
  const scalar = (name: string): Binding => ({ name, dtype: 'f32', width: 1, access: 'load' });
  const operands: Binding[] = [
    { name: 'weight', dtype: 'f32', width, access: 'both' },
    { name: 'moments', dtype: 'u32', width: 1, access: 'both' },
    { name: 'gradient', dtype: 'f32', width, access: 'load' },
    ...['rate', 'correction1', 'correction2'].map(scalar),
    { name: 'seed', dtype: 'u32', width: 1, access: 'load' },
    ...(clipped ? [scalar('scale')] : []),
  ];
  const more = [random, clipped ? scaled : 'fn clipped(g: vec4f) -> vec4f { return g; }\n'];
  const access = width === 4 ? inFours : oneByOne;
  const { source, grid } = rowKernel(
    profile,
    BLOCKS,
    blockSize,
    operands,
    adamw8,
    [...more, access].join(''),
  );
  const { beta1: BETA1, beta2: BETA2 } = site.attrs;
  const constants = {
    ...{ COUNT, BLOCKS, ROOTS_AT: rootsAt, MEANS_AT: meansAt },
    ...{ BETA1, BETA2, REST1: 1 - BETA1, REST2: 1 - BETA2 },
    ...{ EPSILON: site.attrs.epsilon, DECAY: site.attrs.weightDecay },
    ...{ SALT: salt, LARGEST_ROOT: largestRoot, LEAST_RATIO: leastRatio },
  };
  const views = operands.map((_, i) => i);
  return { workspace: [], dispatches: [dispatch('adamw8', source, constants, views, grid)] };
}

const scaled = 'fn clipped(g: vec4f) -> vec4f { return g * load_scale(0u); }\n';

/** How the four numbers of a word of codes are read and moved: at once, */
const inFours = `
fn gradient_of(word: u32) -> vec4f { return clipped(load_gradient(word)); }
fn move_weight(word: u32, kept: f32, step: vec4f) {
  store_weight(word, load_weight(word) * kept - step);
}
`;

/** or, where the last word has fewer, each on its own. */
const oneByOne = `
fn gradient_of(word: u32) -> vec4f {
  var g = vec4f();
  for (var k = 0u; k < 4u; k++) {
    let i = word * 4u + k;
    if (i < COUNT) { g[k] = load_gradient(i); }
  }
  return clipped(g);
}
fn move_weight(word: u32, kept: f32, step: vec4f) {
  for (var k = 0u; k < 4u; k++) {
    let i = word * 4u + k;
    if (i < COUNT) { store_weight(i, load_weight(i) * kept - step[k]); }
  }
}
`;
