/** config, expect, size, range: numbers known before the run. */

import {
  configDisagrees,
  configKeyMissing,
  notStatic,
  placeInConfig,
  tooManyTurns,
} from '../../diagnostics.ts';
import { mostTurns } from '../../ir/limits.ts';
import { lookUp } from '../config/config.ts';
import { changesNothing, factOf, same } from '../config/facts.ts';
import { placeOf } from '../place.ts';
import { sizeOf } from '../sizes.ts';
import { noScope, readDimension } from '../types.ts';
import type { Static } from '../values.ts';
import { describe, fixed, nothing } from '../values.ts';
import type { Call, Operator } from './call.ts';
import { wrongConfig } from './call.ts';

export const config: Operator = (call) => {
  const otherwise = call.args[1];
  const key = keyOf(call, 'config("rms_norm_eps", 1e-5)');
  const { config: all } = call.run.sizes;
  const value = lookUp(all, key);
  call.run.read.add(key);
  const wanted = otherwise?.kind === 'static' ? otherwise.value : 0;
  if (value === undefined || (value === null && otherwise)) {
    if (otherwise) return otherwise;
    throw configKeyMissing(key, placeOf(call.node), all ? Object.keys(all.given) : null);
  }
  if (wanted === null && typeof value === 'object' && value !== null) {
    return { kind: 'config', key, value };
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw wrongConfig(call, key, value, 'a finite number');
  if (wanted !== null && typeof value === typeof wanted)
    return fixed(value as number | string | boolean);
  const kind = wanted === null ? 'an object' : `a ${typeof wanted}`;
  throw wrongConfig(call, key, value, kind);
};

/** The key of config.json that the first argument names. */
function keyOf(call: Call, example: string): string {
  const [key] = call.args;
  if (key?.kind === 'static' && typeof key.value === 'string') return key.value;
  const what = `The key is ${key ? describe(key) : 'missing'}.`;
  throw notStatic(placeOf(call.node), what, example);
}

/** What the model computes, whatever config.json says; they must not disagree. Throws `config-disagrees`. */
export const expect: Operator = (call) => {
  const example = "expect('hidden_act', 'silu')";
  const key = keyOf(call, example);
  const stated = call.args.slice(1).map((arg): Static => {
    if (arg.kind === 'static') return arg.value;
    throw notStatic(placeOf(call.node), `The value is ${describe(arg)}.`, example);
  });
  const { config: all } = call.run.sizes;
  call.run.read.add(key);
  const fact = factOf(key);
  const value = lookUp(all, key);
  // A key that is not there says what its plain value says, if it has one, and else nothing.
  const silent = value === undefined && (!fact?.plain || fact.bias === true);
  if (!all || silent || all.ignored.has(key)) return nothing;
  const agrees = (one: Static): boolean =>
    same(one ?? null, value ?? null) ||
    (fact !== undefined && changesNothing(fact, one) && changesNothing(fact, value));
  if (stated.some(agrees)) return nothing;
  const said = value ?? null;
  throw configDisagrees(key, said, stated, placeOf(call.node), placeInConfig(all.file, key));
};

export const size: Operator = (call) => {
  const [type] = call.node.typeArguments ?? [];
  if (!type) {
    throw notStatic(placeOf(call.node), 'size without a dimension.', 'size<K>()');
  }
  const { model, sizes } = call.run;
  return fixed(sizeOf(model, sizes, readDimension(model.source, type, noScope), placeOf(type)));
};

export const range: Operator = (call) => {
  const [n] = call.args;
  if (
    n?.kind !== 'static' ||
    typeof n.value !== 'number' ||
    !Number.isInteger(n.value) ||
    n.value < 0
  ) {
    throw notStatic(
      placeOf(call.node),
      `range got ${n ? describe(n) : 'nothing'}.`,
      'range(4), or range(size<L>()).',
    );
  }
  if (n.value > mostTurns) throw tooManyTurns('range', n.value, mostTurns, placeOf(call.node));
  return { kind: 'list', items: Array.from({ length: n.value }, (_, i) => fixed(i)) };
};
