/**
 * An orthonormal basis of the columns of a matrix on WebGPU (passes.ts has the method): all rows at once, but for the
 * factor of the small k × k matrix, which is one workgroup's. W lies in segments of rows, a segment column by column:
 * its inner products are a batch of products, summed in the factor, so that rounding errors do not grow with all rows.
 */

import type { CallSite, Lowering, WgslCode, WgslProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { type Gemm, gemm, gemmWorkspace } from '../matmul/gemm.ts';
import {
  type Binding,
  GROUP,
  bindings,
  dispatch,
  gridOf,
  inSubgroup,
  lanesOf,
  together,
  units,
} from '../wgsl.ts';
import factorText from './factor.wgsl';
import finishText from './finish.wgsl';
import { near, noiseOf, passes, shiftOf, sound, tiny } from './passes.ts';
import prepareText from './prepare.wgsl';
import solveText from './solve.wgsl';
import type { OrthonormaliseAttrs } from './oracle.ts';

/** Most rows of a segment. */
const segmentRows = 256;

/** Operands, then workspaces. */
const [y, faults, q, w, copy, part, r, pivots, splits] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

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

export function wgslOrthonormalise(
  site: CallSite<OrthonormaliseAttrs>,
  profile: WgslProfile,
): Lowering<WgslCode> {
  const N = axis(operand(site, 0).shape, 0);
  const k = axis(operand(site, 0).shape, 1);
  const K = 4 * Math.ceil(k / 4);
  const segments = Math.ceil(N / segmentRows);
  const SEGMENT = 4 * Math.ceil(N / segments / 4);
  const ROWS = segments * SEGMENT;
  const STATE = ROWS * K;
  const reports = site.inputs[1] !== undefined && site.inputs[1] !== null;

  const prepare = dispatch(
    'orthonormalise prepare',
    workgroup(profile, N) +
      bindings([
        bound('y', 'load'),
        bound('w', 'both'),
        bound('copy', 'store'),
        ...(reports ? [bound('faults', 'store', 1, 'u32')] : []),
      ]) +
      (reports
        ? 'override FAULT: u32;\nfn report() { store_faults(0u, FAULT); }\n'
        : 'fn report() {}\n') +
      prepareText,
    {
      N,
      ROWS,
      SEGMENT,
      K: k,
      COLUMNS: K,
      NOISE: noiseOf(N),
      TINY: tiny,
      ...(reports ? { FAULT: site.attrs.site + 1 } : {}),
    },
    [y, w, copy, ...(reports ? [faults] : [])],
    gridOf(K),
  );
  const products: Gemm = {
    M: K,
    N: K,
    K: SEGMENT,
    batch: segments,
    a: { view: { operand: w }, dtype: 'f32' },
    transposeA: false,
    b: { view: { operand: copy }, dtype: 'f32' },
    transposeB: true,
    y: { operand: part },
    // A software device leaves out tiles below the diagonal.
    idle: `n0 + ${4 * lanesOf(profile)}u <= m0`,
  };
  const factor = dispatch(
    'orthonormalise factor',
    workgroup(profile, K) +
      bindings([
        bound('part', 'load'),
        bound('r', 'both'),
        bound('pivots', 'both'),
        bound('w', 'both'),
      ]) +
      factorText,
    {
      K,
      STATE,
      SEGMENTS: segments,
      PASSES: passes,
      SHIFT: shiftOf(k),
      SOUND: sound,
      NEAR: near,
      TINY: tiny,
    },
    [part, r, pivots, w],
    [1, 1, 1],
  );
  // A software device likes four rows in an invocation; a GPU wants as many invocations as there are rows.
  const width = profile.kind === 'software' ? 4 : 1;
  const solve = dispatch(
    'orthonormalise solve',
    bindings([
      bound('w', 'both', width),
      bound('copy', 'store', width),
      bound('r', 'load', 4),
      bound('pivots', 'load', 4),
    ]) +
      units(width) +
      solveText,
    { K, UNITS: ROWS / width, SEGMENT: SEGMENT / width },
    [w, copy, r, pivots],
    gridOf(Math.ceil(ROWS / width / GROUP)),
  );
  const finish = dispatch(
    'orthonormalise finish',
    bindings([bound('w', 'load'), bound('q', 'store')]) + finishText,
    { COUNT: N * k, K: k, COLUMNS: K, SEGMENT },
    [w, q],
    gridOf(Math.ceil((N * k) / GROUP)),
  );
  const scratch = gemmWorkspace(products, profile);
  const pass = [...gemm(products, profile, splits), factor, solve];
  return {
    workspace: [
      (STATE + 4) * 4,
      STATE * 4,
      segments * K * K * 4,
      K * K * 4,
      2 * K * 4,
      ...(scratch > 0 ? [scratch] : []),
    ],
    dispatches: [prepare, ...Array.from({ length: passes }, () => pass).flat(), finish],
  };
}
