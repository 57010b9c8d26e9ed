/** One call site lowered: generated operators by the target, the rest by their kernels. */

import type { CallSite, Kernel, Lowering } from '../../../kernels/kernel.ts';
import type { Op } from '../../ops/op.ts';
import type { Target } from '../../targets/target.ts';
import { lowerTiles } from './tiles.ts';

export function lowerSite<Code extends { readonly name: string }>(
  target: Target<Code>,
  kernels: Readonly<Record<string, Kernel>>,
  op: Op,
  site: CallSite,
): Lowering<Code> {
  const kernelOf = (name: string): Kernel => {
    const kernel = kernels[name];
    if (!kernel) throw new Error(`internal: no kernel for ${name}`);
    return kernel;
  };
  switch (op.runs) {
    case 'map':
      return target.lowerMap(site);
    case 'update':
      return target.lowerUpdate(site);
    case 'reduce':
      return target.lowerReduce(site);
    case 'kernel':
      return target.lower(kernelOf(op.name), site);
    case 'tiles':
      return lowerTiles(site, {
        matmul: (part) => target.lower(kernelOf('matmul'), part),
        map: target.lowerMap,
      });
    case 'view':
      throw new Error('internal: a view is not lowered');
  }
  return op.runs satisfies never;
}
