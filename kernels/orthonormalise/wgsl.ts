/** orthonormalise on WebGPU: one workgroup, column by column. */

import type { CallSite, Lowering, WgslCode, WgslProfile } from '../kernel.ts';
import { axis, operand } from '../reading.ts';
import { bindings, dispatch, inSubgroup, together } from '../wgsl.ts';
import orthonormalise from './orthonormalise.wgsl';

export function wgslOrthonormalise(site: CallSite, profile: WgslProfile): Lowering<WgslCode> {
  const { shape } = operand(site, 0);
  const N = axis(shape, 0);
  const K = axis(shape, 1);
  const subgroup = profile.kind === 'software' ? profile.subgroupSize : 0;
  const lanes = profile.kind === 'software' ? 16 : Math.min(256, profile.maxInvocations);
  const source =
    (subgroup > 0 ? inSubgroup(subgroup) : together(lanes)) +
    bindings([
      { name: 'y', dtype: 'f32', width: 1, access: 'load' },
      { name: 'q', dtype: 'f32', width: 1, access: 'both' },
    ]) +
    orthonormalise;
  return {
    workspace: [],
    dispatches: [dispatch('orthonormalise', source, { N, K }, [0, 1], [1, 1, 1])],
  };
}
