/**
 * An orthonormal basis of the columns of a matrix on WebGPU (passes.ts has the method): all rows at once, but for the
 * factor of the small k × k matrix, which is one workgroup's.
 */

import type { CallSite, Dispatch, Lowering, WgslCode, WgslProfile } from '../kernel.ts';
import { axis, number, operand } from '../reading.ts';
import {
  type Binding,
  GROUP,
  bindings,
  dispatch,
  gridOf,
  inSubgroup,
  together,
  units,
} from '../wgsl.ts';
import factorText from './factor.wgsl';
import finishText from './finish.wgsl';
import gramText from './gram.wgsl';
import { near, noiseOf, passes, shiftOf, sound, tiny } from './passes.ts';
import prepareText from './prepare.wgsl';
import solveText from './solve.wgsl';

/** Rows of a segment of W's inner products, and most segments. */
const segmentRows = 512;
const mostSegments = 8;

/** Operands, then workspaces. */
const [y, faults, q, w, part, r, pivots, state] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

const bound = (
  name: string,
  access: Binding['access'],
  width: Binding['width'] = 1,
  dtype: Binding['dtype'] = 'f32',
): Binding => ({ name, dtype, width, access });

/** How a workgroup of about `length` columns or rows works together. */
function workgroup(profile: WgslProfile, length: number): string {
  if (profile.kind === 'software')
    return profile.subgroupSize > 0 ? inSubgroup(profile.subgroupSize) : together(16);
  let lanes = 32;
  while (lanes < Math.min(256, profile.maxInvocations) && lanes < length) lanes *= 2;
  return together(lanes);
}

export function wgslOrthonormalise(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const N = axis(operand(site, 0).shape, 0);
  const k = axis(operand(site, 0).shape, 1);
  const K = 4 * Math.ceil(k / 4);
  const ROWS = 4 * Math.ceil(N / 4);
  const segments = Math.min(mostSegments, Math.ceil(ROWS / segmentRows));
  const SEGMENT = Math.ceil(ROWS / 4 / segments);
  const TILES = ((K / 4) * (K / 4 + 1)) / 2;
  const reports = site.inputs[1] !== undefined && site.inputs[1] !== null;
  const stateRead = bound('state', 'load', 1, 'u32');

  const prepare = dispatch(
    'orthonormalise prepare',
    workgroup(profile, N) +
      bindings([
        bound('y', 'load'),
        bound('w', 'both'),
        bound('state', 'store', 1, 'u32'),
        ...(reports ? [bound('faults', 'store', 1, 'u32')] : []),
      ]) +
      (reports
        ? 'override FAULT: u32;\nfn report() { store_faults(0u, FAULT); }\n'
        : 'fn report() {}\n') +
      prepareText,
    {
      N,
      ROWS,
      K: k,
      COLUMNS: K,
      NOISE: noiseOf(N),
      TINY: tiny,
      ...(reports ? { FAULT: number(site, 'site') + 1 } : {}),
    },
    [y, w, state, ...(reports ? [faults] : [])],
    gridOf(K),
  );
  const gram = dispatch(
    'orthonormalise gram',
    bindings([bound('w', 'load', 4), bound('part', 'store', 4), stateRead]) + gramText,
    { K, TILES, COUNT: TILES * segments, UNITS: ROWS / 4, SEGMENT },
    [w, part, state],
    gridOf(Math.ceil((TILES * segments) / GROUP)),
  );
  const factor = (LAST: number): Dispatch<WgslCode> =>
    dispatch(
      'orthonormalise factor',
      workgroup(profile, K) +
        bindings([
          bound('part', 'load'),
          bound('r', 'both'),
          bound('pivots', 'both'),
          bound('state', 'both', 1, 'u32'),
        ]) +
        factorText,
      { K, SEGMENTS: segments, LAST, SHIFT: shiftOf(k), SOUND: sound, NEAR: near, TINY: tiny },
      [part, r, pivots, state],
      [1, 1, 1],
    );
  // A software device likes four rows in an invocation; a GPU wants as many invocations as there are rows.
  const width = profile.kind === 'software' ? 4 : 1;
  const solve = dispatch(
    'orthonormalise solve',
    bindings([
      bound('w', 'both', width),
      bound('r', 'load', 4),
      bound('pivots', 'load', 4),
      stateRead,
    ]) +
      units(width) +
      solveText,
    { K, UNITS: ROWS / width },
    [w, r, pivots, state],
    gridOf(Math.ceil(ROWS / width / GROUP)),
  );
  const finish = dispatch(
    'orthonormalise finish',
    bindings([bound('w', 'load'), bound('q', 'store')]) + finishText,
    { COUNT: N * k, K: k, ROWS },
    [w, q],
    gridOf(Math.ceil((N * k) / GROUP)),
  );
  const middle = Array.from({ length: passes }, (_, pass) => [
    gram,
    factor(pass === passes - 1 ? 1 : 0),
    solve,
  ]);
  return {
    workspace: [ROWS * K * 4, segments * K * K * 4, K * K * 4, 2 * K * 4, 4],
    dispatches: [prepare, ...middle.flat(), finish],
  };
}
