/** Whether a value's readers only ask if it exceeds a number: then one bit an element is all that need be stored. */

import type { Node, ValueId } from '../../ir/graph.ts';
import type { Scalar, Test } from '../../ir/scalar.ts';

/** What a formula asks of one operand: the thresholds of `x > c` and `x ≤ c`, or null where it reads more than that. */
type Asked = ReadonlySet<number> | null;

/** The one number c that all `readers` compare `value` with; null where there is none, or a reader wants the value. */
export function thresholdOf(value: ValueId, readers: readonly Node[]): number | null {
  let asked: Asked = new Set<number>();
  for (const node of readers) {
    if (node.op !== 'map' && node.op !== 'reduce') return null;
    for (const [index, input] of node.inputs.entries()) {
      if (input === value) asked = join(asked, ofScalar(node.attrs.formula, index));
    }
  }
  const [threshold] = asked ?? [];
  return asked?.size === 1 && threshold !== undefined ? threshold : null;
}

const join = (a: Asked, b: Asked): Asked => (a && b ? new Set([...a, ...b]) : null);
const none: Asked = new Set<number>();

function ofScalar(f: Scalar, index: number): Asked {
  switch (f.kind) {
    case 'arg':
      return f.index === index ? null : none;
    case 'literal':
    case 'random':
      return none;
    case 'unary':
      return ofScalar(f.a, index);
    case 'binary':
      return join(ofScalar(f.a, index), ofScalar(f.b, index));
    case 'select':
      return join(ofTest(f.test, index), join(ofScalar(f.a, index), ofScalar(f.b, index)));
  }
  return f satisfies never;
}

function ofTest(f: Test, index: number): Asked {
  switch (f.kind) {
    case 'not':
      return ofTest(f.a, index);
    case 'and':
    case 'or':
      return join(ofTest(f.a, index), ofTest(f.b, index));
    case 'compare': {
      const isArg = (a: Scalar): boolean => a.kind === 'arg' && a.index === index;
      // x > c and x ≤ c, or the same said from the other side.
      if (isArg(f.a) && f.b.kind === 'literal' && (f.fn === 'gt' || f.fn === 'le'))
        return new Set([f.b.value]);
      if (isArg(f.b) && f.a.kind === 'literal' && (f.fn === 'lt' || f.fn === 'ge'))
        return new Set([f.a.value]);
      return join(ofScalar(f.a, index), ofScalar(f.b, index));
    }
  }
  return f satisfies never;
}
