import assert from 'node:assert/strict';
import { ShapeError, type Op, type Sample } from '../../../compiler/ops/op.ts';
import { infer, rows } from '../../../compiler/ops/table.ts';
import type { AttrsOf, OpName } from '../../../compiler/ir/operators.ts';
import { tensor, type TensorType } from '../../../compiler/ir/types.ts';

/** The sample with one operand's axis longer by one, or one axis more, or holding ids instead of numbers. */
function* damaged(sample: Sample): Generator<readonly (TensorType | null)[]> {
  for (const [i, type] of sample.inputs.entries()) {
    if (!type) continue;
    const replaced = (by: TensorType): readonly (TensorType | null)[] =>
      sample.inputs.map((other, k) => (k === i ? by : other));
    for (const axis of type.shape.keys())
      yield replaced({ ...type, shape: type.shape.map((d, k) => (k === axis ? d + 1 : d)) });
    yield replaced({ ...type, shape: [...type.shape, 2] });
    yield replaced(tensor(type.shape, type.dtype === 'i32' ? 'f32' : 'i32'));
  }
}

/** Operators that take any shape of their only operand. */
const anything = new Set(['normalise', 'softmax', 'quantize']);

function refusals(op: Op): readonly ShapeError[] {
  return op.samples.flatMap((sample) =>
    [...damaged(sample)].flatMap((inputs) => {
      try {
        infer(op.name, inputs, sample.attrs);
        return [];
      } catch (error) {
        assert.ok(error instanceof ShapeError, `${op.name}: ${String(error)}`);
        return [error];
      }
    }),
  );
}

describe('shapes that do not fit', () => {
  for (const op of rows) {
    it(`are refused by ${op.name} with both shapes and what was wanted`, () => {
      const errors = refusals(op);
      const least = anything.has(op.name) || op.samples.every((x) => x.inputs.length === 0) ? 0 : 1;
      assert.ok(errors.length >= least, `${op.name} took every damaged sample`);
      for (const error of errors) {
        assert.match(error.message, /\w+ is (f32|f16|i32|u32|q[1248](\+\d+)?)\[/);
        assert.ok(error.wanted.length > 10, error.wanted);
      }
    });
  }

  const refused = <N extends OpName>(
    name: N,
    inputs: readonly (TensorType | null)[],
    attrs: AttrsOf<N>,
  ): ShapeError => {
    try {
      infer(name, inputs, attrs);
    } catch (error) {
      if (error instanceof ShapeError) return error;
    }
    return assert.fail(`${name} took them`);
  };

  it('come with a hint where a transpose was meant', () => {
    const error = refused('linear', [tensor([32, 128]), tensor([128, 10])], {});
    assert.equal(error.message, 'x is f32[32, 128]; w is f32[128, 10]');
    assert.match(error.wanted, /last axis of x \(128\) with the last axis of w \(10\)/);
    assert.equal(error.hint, 'did you mean to transpose w?');
    const plain = { transposeA: false, transposeB: false };
    const product = refused('matmul', [tensor([4, 8]), tensor([9, 8])], plain);
    assert.match(product.wanted, /last axis of a \(8\) with the last axis but one of b \(9\)/);
    assert.equal(product.hint, 'did you mean to transpose b?');
    assert.equal(refused('matmul', [tensor([4, 8]), tensor([9, 7])], plain).hint, undefined);
  });

  it('say which heads do not divide', () => {
    const q = tensor([1, 5, 3, 4]);
    const kv = tensor([1, 2, 3, 4]);
    const attrs = { causal: true, scale: 1, layout: 'heads' as const };
    assert.match(refused('attention', [q, kv, kv], attrs).wanted, /\(5\) to be a multiple .*\(2\)/);
  });

  it('are an internal error where an operator lacks an operand', () => {
    assert.throws(() => infer('linear', [tensor([1, 2]), null], {}), /internal: .*operand 'w'/);
  });
});
