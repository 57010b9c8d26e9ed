/** What does not compile: each call is refused by the type check, which reports an expectation that is not met. */

import type { GraphBuilder } from '../../../compiler/ir/builder.ts';
import type { Node, ValueId } from '../../../compiler/ir/graph.ts';
import type { Op } from '../../../compiler/ops/op.ts';
import type { Rules } from '../../../compiler/rewrite/rewrite.ts';
import { kernelOf } from '../../../compiler/lowering/select/kernels.ts';

/** Never called. */
export function builder(g: GraphBuilder, x: ValueId, y: ValueId): void {
  const plain = { transposeA: false, transposeB: false };
  g.add('matmul', [x, y], plain);
  // @ts-expect-error a misspelt operator
  g.add('matmull', [x, y], plain);
  // @ts-expect-error a misspelt attribute
  g.add('matmul', [x, y], { transposeA: false, transpose: false });
  // @ts-expect-error an attribute of another kind
  g.add('matmul', [x, y], { transposeA: false, transposeB: 0 });
  // @ts-expect-error an attribute that is missing
  g.add('matmul', [x, y], { transposeA: false });
  // @ts-expect-error an attribute of another operator
  g.add('softmax', [x], { eps: 1e-5 });
  // @ts-expect-error a word that the attribute cannot be
  g.add('rope', [x, y], { style: 'halves', layout: 'heads', inverse: false });
}

export function reader(node: Node): unknown {
  // @ts-expect-error attributes of an operator that is not known
  const unknown: unknown = node.attrs.scale;
  if (node.op === 'attention') return node.attrs.scale;
  // @ts-expect-error a misspelt attribute
  if (node.op === 'rope') return node.attrs.inverted;
  // @ts-expect-error a misspelt operator
  return node.op === 'attenton' ? null : unknown;
}

export const rules: Rules = {
  permute: [(node) => (node.attrs.order.length > 0 ? null : [])],
  // @ts-expect-error a misspelt attribute
  slice: [(node) => (node.attrs.start.length > 0 ? null : [])],
  // @ts-expect-error a misspelt operator
  reshap: [() => null],
};

export const row: Pick<Op<'skew'>, 'name' | 'flops'> = {
  // @ts-expect-error the name of another operator
  name: 'unskew',
  // @ts-expect-error a misspelt attribute
  flops: (_inputs, _outputs, attrs) => attrs.sizes,
};

// @ts-expect-error a misspelt operator
export const kernel = kernelOf('softmaxx');

export function oracle(): unknown {
  const site = { inputs: [], outputs: [], attrs: { eps: 1e-5 } };
  // @ts-expect-error an attribute that the kernel reads is missing
  return kernelOf('normalise')?.oracle(site, []);
}
