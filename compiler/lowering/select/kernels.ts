/** Kernels by operator. Here, and only here, the attributes that a kernel reads are held against those of the operator's row. */

import { kernels as folders } from '../../../kernels/index.ts';
import type { Kernel } from '../../../kernels/kernel.ts';
import type { AttrsOf, OpName } from '../../ir/operators.ts';

type Kernels = { readonly [N in OpName]?: Kernel<AttrsOf<N>> };

/** Kernels of no operator, which may not be. */
type Strangers = Readonly<Record<Exclude<keyof typeof folders, OpName>, never>>;

/** Operators that have no kernel, so that whoever lowers them must know how. */
export type WithoutKernel = Exclude<OpName, keyof typeof folders>;

const kernels: Kernels = folders satisfies Strangers;

/** The kernel of an operator, if it has one of its own. */
export const kernelOf = <N extends OpName>(name: N): Kernel<AttrsOf<N>> | undefined =>
  kernels[name];
