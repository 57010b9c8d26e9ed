/** One call site lowered: generated operators by the target, the rest by their kernels, where the target has them. */

import type { CallSite, Kernel, Lowering } from '../../../kernels/kernel.ts';
import type { Node } from '../../ir/graph.ts';
import type { AttrsOf, OpName } from '../../ir/operators.ts';
import type { ProductMapAttrs } from '../../ops/storage.ts';
import type { Target } from '../../targets/target.ts';
import { kernelOf, type WithoutKernel } from './kernels.ts';
import { lowerTiles } from './tiles.ts';

/** The target has no kernel of the operator. The compile step turns it into a diagnostic. */
export class KernelMissing extends Error {
  readonly kernel: Kernel<never>;
  /** The node that wants it, where it is one of a graph. */
  readonly node: Node | null;
  constructor(kernel: Kernel<never>, target: string, node: Node | null) {
    super(`${target} has no kernel for ${kernel.name}`);
    this.kernel = kernel;
    this.node = node;
  }
}

type Lower<N extends OpName, Code> = (site: CallSite<AttrsOf<N>>) => Lowering<Code>;

/** How operators without a kernel are lowered. */
const generated = <Code extends { readonly name: string }>(
  target: Target<Code>,
  node: Node | null,
): { readonly [N in OpName]?: Lower<N, Code> } =>
  ({
    map: target.lowerMap,
    detach: target.lowerMap,
    update: target.lowerUpdate,
    reduce: target.lowerReduce,
    productMap: (site: CallSite<ProductMapAttrs>) =>
      lowerTiles(site, {
        matmul: (part) => byKernel(target, 'matmul', part, node),
        map: target.lowerMap,
      }),
    reshape: () => {
      throw new Error('internal: a view is not lowered');
    },
  }) satisfies Readonly<Record<WithoutKernel, unknown>>;

/** `node`: where the site is one of a graph's. Throws `KernelMissing`. */
export function lowerSite<N extends OpName, Code extends { readonly name: string }>(
  target: Target<Code>,
  op: N,
  site: CallSite<AttrsOf<N>>,
  node: Node | null = null,
): Lowering<Code> {
  const own: Lower<N, Code> | undefined = generated(target, node)[op];
  return own ? own(site) : byKernel(target, op, site, node);
}

function byKernel<N extends OpName, Code extends { readonly name: string }>(
  target: Target<Code>,
  op: N,
  site: CallSite<AttrsOf<N>>,
  node: Node | null,
): Lowering<Code> {
  const kernel: Kernel<AttrsOf<N>> | undefined = kernelOf(op);
  if (!kernel) throw new Error(`internal: no kernel for ${op}`);
  const lowering = target.lower(kernel, site);
  if (!lowering) throw new KernelMissing(kernel, target.name, node);
  return lowering;
}
