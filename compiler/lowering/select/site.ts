/** One call site lowered: generated operators by the target, the rest by their kernels. */

import type { CallSite, Kernel, Lowering } from '../../../kernels/kernel.ts';
import type { AttrsOf, OpName } from '../../ir/operators.ts';
import type { ProductMapAttrs } from '../../ops/storage.ts';
import type { Target } from '../../targets/target.ts';
import { kernelOf, type WithoutKernel } from './kernels.ts';
import { lowerTiles } from './tiles.ts';

type Lower<N extends OpName, Code> = (site: CallSite<AttrsOf<N>>) => Lowering<Code>;

/** How operators without a kernel are lowered. */
const generated = <Code extends { readonly name: string }>(
  target: Target<Code>,
): { readonly [N in OpName]?: Lower<N, Code> } =>
  ({
    map: target.lowerMap,
    detach: target.lowerMap,
    update: target.lowerUpdate,
    reduce: target.lowerReduce,
    productMap: (site: CallSite<ProductMapAttrs>) =>
      lowerTiles(site, {
        matmul: (part) => target.lower(required('matmul'), part),
        map: target.lowerMap,
      }),
    reshape: () => {
      throw new Error('internal: a view is not lowered');
    },
  }) satisfies Readonly<Record<WithoutKernel, unknown>>;

export function lowerSite<N extends OpName, Code extends { readonly name: string }>(
  target: Target<Code>,
  op: N,
  site: CallSite<AttrsOf<N>>,
): Lowering<Code> {
  const own: Lower<N, Code> | undefined = generated(target)[op];
  return own ? own(site) : target.lower(required(op), site);
}

function required<N extends OpName>(op: N): Kernel<AttrsOf<N>> {
  const kernel = kernelOf(op);
  if (!kernel) throw new Error(`internal: no kernel for ${op}`);
  return kernel;
}
