/** config, size, range: numbers known before the run. */

import { configKeyMissing, notStatic } from '../../diagnostics.ts';
import { placeOf } from '../place.ts';
import { lookUp, sizeOf } from '../sizes.ts';
import { noScope, readDimension } from '../types.ts';
import { describe, fixed } from '../values.ts';
import type { Operator } from './call.ts';
import { wrongConfig } from './call.ts';

export const config: Operator = (call) => {
  const [key, otherwise] = call.args;
  if (key?.kind !== 'static' || typeof key.value !== 'string') {
    throw notStatic(
      placeOf(call.node),
      `The key is ${key ? describe(key) : 'missing'}.`,
      'config("rms_norm_eps", 1e-5)',
    );
  }
  const { config: all } = call.run.sizes;
  const value = lookUp(all, key.value);
  const wanted = otherwise?.kind === 'static' ? otherwise.value : 0;
  if (value === undefined || (value === null && otherwise)) {
    if (otherwise) return otherwise;
    throw configKeyMissing(key.value, placeOf(call.node), all ? Object.keys(all) : null);
  }
  if (wanted === null && typeof value === 'object' && value !== null) {
    return { kind: 'config', key: key.value, value };
  }
  if (wanted !== null && typeof value === typeof wanted)
    return fixed(value as number | string | boolean);
  const kind = wanted === null ? 'an object' : `a ${typeof wanted}`;
  throw wrongConfig(call, key.value, value, kind);
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
  return { kind: 'list', items: Array.from({ length: n.value }, (_, i) => fixed(i)) };
};
