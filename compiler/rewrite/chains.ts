/**
 * chains: (A·B)·C = A·(B·C), where the second order takes fewer multiplications. The gradients of w' = w + s·b·a are
 * bᵀ·(dyᵀ·x) and (dyᵀ·x)·aᵀ: as (dy·b)ᵀ·x and dyᵀ·(x·aᵀ) no tensor of the weight's size is made
 * (W2 of "Activations Aren't Cheap in LoRA, Weights Are").
 */

import type { Node, ValueId } from '../ir/graph.ts';
import type { Context, Rule, Rules } from './rewrite.ts';

/** A matrix as a product reads it. */
interface Factor {
  readonly value: ValueId;
  readonly transposed: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** op(a)·op(b) without anything added, of matrices; else null. */
function factorsOf(node: Node | undefined, { g }: Context): readonly [Factor, Factor] | null {
  if (node?.op !== 'matmul') return null;
  const [a = null, b = null, plus = null] = node.inputs;
  if (a === null || b === null || plus !== null) return null;
  const factor = (value: ValueId, transposed: boolean): Factor | null => {
    const [first = 0, second = 0, ...more] = g.typeOf(value).shape;
    if (more.length > 0) return null;
    const [rows, columns] = transposed ? [second, first] : [first, second];
    return { value, transposed, rows, columns };
  };
  const left = factor(a, node.attrs.transposeA);
  const right = factor(b, node.attrs.transposeB);
  return left && right ? [left, right] : null;
}

const turned = ({ value, transposed, rows, columns }: Factor): Factor => ({
  value,
  transposed: !transposed,
  rows: columns,
  columns: rows,
});

const multiplications = (a: Factor, b: Factor): number => a.rows * a.columns * b.columns;

/** Three factors whose product the node is, and which two are multiplied first so far. */
interface Chain {
  readonly factors: readonly [Factor, Factor, Factor];
  readonly first: 'left' | 'right';
}

function chainOf(node: Node, inner: ValueId, context: Context): Chain | null {
  const outer = factorsOf(node, context);
  const pair = factorsOf(context.producer(inner), context);
  if (!outer || !pair) return null;
  const [left, right] = outer;
  const opened = ({ transposed }: Factor): readonly [Factor, Factor] =>
    transposed ? [turned(pair[1]), turned(pair[0])] : pair;
  if (left.value === inner && right.value !== inner) {
    return { factors: [...opened(left), right], first: 'left' };
  }
  if (right.value === inner && left.value !== inner) {
    return { factors: [left, ...opened(right)], first: 'right' };
  }
  return null;
}

function pays({ factors: [a, b, c], first }: Chain): boolean {
  const left = multiplications(a, b) + a.rows * b.columns * c.columns;
  const right = multiplications(b, c) + a.rows * a.columns * c.columns;
  return first === 'left' ? right < left : left < right;
}

/** Applies where every reader of the inner product gains, so that it is made no more. */
const reorder: Rule = (node, context) => {
  const { g } = context;
  for (const inner of node.inputs) {
    if (inner === null) continue;
    const chain = chainOf(node, inner, context);
    if (!chain || !pays(chain)) continue;
    const all = context.readers(inner).every((reader) => {
      const other = chainOf(reader, inner, context);
      return other !== null && pays(other);
    });
    if (!all) continue;
    const [a, b, c] = chain.factors;
    const times = (
      left: Pick<Factor, 'value' | 'transposed'>,
      right: Pick<Factor, 'value' | 'transposed'>,
    ): ValueId =>
      g.add('matmul', [left.value, right.value], {
        transposeA: left.transposed,
        transposeB: right.transposed,
      });
    const made = (value: ValueId) => ({ value, transposed: false });
    return [chain.first === 'left' ? times(a, made(times(b, c))) : times(made(times(a, b)), c)];
  }
  return null;
};

export const chains: Rules = { matmul: [reorder] };
