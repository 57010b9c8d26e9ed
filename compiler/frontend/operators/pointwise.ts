/** add, map, dropout. */

import type { Scalar } from '../../ir/scalar.ts';
import { tensor } from '../../ir/types.ts';
import { s } from '../../ops/scalar.ts';
import { fraction } from '../../../runtime/format/rules.ts';
import { notStatic } from '../../diagnostics.ts';
import { formulaOf } from '../arithmetic.ts';
import { placeOf } from '../place.ts';
import type { TensorValue } from '../values.ts';
import { describe } from '../values.ts';
import type { Operator } from './call.ts';
import { addMap, numberOption, optionsArg, tensorArg, tensorOf } from './call.ts';

export const add: Operator = (call) => {
  const [a, b] = [tensorArg(call, 0), tensorArg(call, 1)];
  return tensorOf(addMap(call, s.add(s.arg(0), s.arg(1)), [a.id, b.id]), a.dims);
};

export const map: Operator = (call) => {
  const f = call.args.at(-1);
  const operands = call.args.slice(0, -1).map((_, i) => tensorArg(call, i));
  const [first] = operands;
  if (!f || !first) throw new Error('internal: map without operands');
  const formula = formulaFor(call, f, operands.length);
  // The result has the first operand's shape, whatever the formula reads.
  const shape = call.run.g.typeOf(first.id).shape;
  return tensorOf(
    addMap(
      call,
      formula,
      operands.map(({ id }) => id),
      shape,
    ),
    first.dims,
  );
};

function formulaFor(
  call: Parameters<Operator>[0],
  f: Parameters<Operator>[0]['args'][number],
  operands: number,
): Scalar {
  const at = call.node.arguments.at(-1) ?? call.node;
  if (f.kind === 'function') {
    const args = Array.from({ length: operands }, (_, i) => ({
      kind: 'scalar' as const,
      formula: s.arg(i),
    }));
    const result = call.run.apply(call.run, at, f, args);
    const formula = formulaOf(result);
    if (formula) return formula;
    if (result.kind === 'test') return s.select(result.formula, s.literal(1), s.literal(0));
    throw notStatic(
      placeOf(at),
      `The function returns ${describe(result)}.`,
      'It must return a number.',
    );
  }
  if (f.kind === 'math-function') {
    throw notStatic(
      placeOf(at),
      'Math’s functions cannot be passed as they are.',
      `Write (v) => Math.${f.name}(v).`,
    );
  }
  throw notStatic(
    placeOf(at),
    `The last argument of map is ${describe(f)}.`,
    'It must be a function of numbers.',
  );
}

/** In training keeps an element with probability 1 − rate, scaled by 1/(1 − rate); else the value itself. */
export const dropout: Operator = (call) => {
  const x = tensorArg(call, 0);
  const rate = numberOption(call, optionsArg(call, 1), 'rate', 0, fraction);
  const { run } = call;
  if (!run.training || rate === 0 || !fraction.holds(rate)) return x;
  run.draws++;
  const seed = run.g.scalar('seed', tensor([1], 'u32'));
  const kept = s.ge(s.random(1, run.draws), s.literal(rate));
  const formula = s.select(kept, s.mul(s.arg(0), s.literal(1 / (1 - rate))), s.literal(0));
  const { shape } = run.g.typeOf(x.id);
  return tensorOf(addMap(call, formula, [x.id, seed], shape), x.dims) satisfies TensorValue;
};
