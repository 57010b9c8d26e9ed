/** crossEntropy, meanSquaredError. */

import { count32 } from '../../../runtime/format/rules.ts';
import type { ValueId } from '../../ir/graph.ts';
import { tensor } from '../../ir/types.ts';
import { s } from '../../ops/scalar.ts';
import { nameValue } from '../run.ts';
import type { Call, Operator } from './call.ts';
import {
  addMap,
  addReduce,
  applyNode,
  numberOption,
  optionsArg,
  shared,
  tensorArg,
  tensorOf,
} from './call.ts';

const ignored = -100;

/** Σ rows / count */
export const crossEntropy: Operator = (call) => {
  const [logits, targets] = [tensorArg(call, 0), tensorArg(call, 1)];
  const ignore = numberOption(call, optionsArg(call, 2), 'ignore', ignored, count32);
  const [rows] = applyNode(call, 'crossEntropy', [logits.id, targets.id], { ignore });
  if (rows === undefined) throw new Error('internal: crossEntropy has no output');
  const all = targets.dims.map((_, i) => i);
  const total = all.length === 0 ? rows : addReduce(call, 'sum', s.arg(0), [rows], all);
  const count = countOf(call, targets.id, ignore, all);
  const loss = addMap(call, s.div(s.arg(0), s.arg(1)), [total, count], []);
  nameValue(call.run, rows, 'rows');
  call.run.rows.set(loss, rows);
  return tensorOf(loss, []);
};

/**
 * The tokens that count, above 0. Of targets that the batch supplies, −100 ignored, the host knows them over all micro-batches
 * (their mean may be below 1); other targets, or a second loss over others, are counted on the device.
 */
function countOf(call: Call, targets: ValueId, ignore: number, axes: readonly number[]): ValueId {
  const { run } = call;
  const supplied =
    ignore === ignored && run.g.inputs.some((i) => i.kind === 'data' && i.value === targets);
  const known = run.shared.get('count');
  const mine = run.shared.get(`count ${targets} ${ignore}`);
  if (mine !== undefined) return mine;
  const make = (): ValueId => {
    if (supplied && known === undefined) {
      return shared(run, 'count', () => run.g.scalar('count', tensor([])));
    }
    const counts = s.select(s.ne(s.arg(0), s.literal(ignore)), s.literal(1), s.literal(0));
    const { shape } = run.g.typeOf(targets);
    const ones = addMap(call, counts, [targets], shape);
    const found = axes.length === 0 ? ones : addReduce(call, 'sum', s.arg(0), [ones], axes);
    return addMap(call, s.max(s.arg(0), s.literal(1)), [found], []);
  };
  return shared(run, `count ${targets} ${ignore}`, make);
}

export const meanSquaredError: Operator = (call) => {
  const [a, b] = [tensorArg(call, 0), tensorArg(call, 1)];
  const d = s.sub(s.arg(0), s.arg(1));
  const axes = a.dims.map((_, i) => i);
  if (axes.length === 0) return tensorOf(addMap(call, s.mul(d, d), [a.id, b.id]), []);
  return tensorOf(addReduce(call, 'mean', s.mul(d, d), [a.id, b.id], axes), []);
};
