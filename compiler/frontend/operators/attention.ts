/** attention, rope, splitHeads, mergeHeads. */

import { positive, single } from '../../../runtime/format/rules.ts';
import type { RopeScaling, RopeTable } from '../../ir/graph.ts';
import { tensor } from '../../ir/types.ts';
import { notStatic, shapeMismatch } from '../../diagnostics.ts';
import { showShape } from '../dimensions.ts';
import { lookUp } from '../config/config.ts';
import { placeOf } from '../place.ts';
import { witness } from '../run.ts';
import type { RecordValue, Value } from '../values.ts';
import type { Call, Operator } from './call.ts';
import {
  addNode,
  applyNode,
  flagOption,
  isAbsent,
  numberOption,
  optionsArg,
  shared,
  sizesIn,
  tensorArg,
  tensorOf,
  wrongConfig,
} from './call.ts';

export const attention: Operator = (call) => {
  const [q, k, v] = [tensorArg(call, 0), tensorArg(call, 1), tensorArg(call, 2)];
  const options = optionsArg(call, 3);
  const starts = options.fields.get('starts')?.value;
  const { g } = call.run;
  const [, heads, , width = 1] = g.typeOf(q.id).shape;
  const scale = numberOption(call, options, 'scale', 1 / Math.sqrt(width), single);
  witness(call.run, 'num_attention_heads', heads);
  witness(call.run, 'num_key_value_heads', g.typeOf(k.id).shape[1]);
  witness(call.run, 'head_dim', width);
  witness(call.run, 'attention_multiplier', scale);
  const [o] = applyNode(
    call,
    'attention',
    [q.id, k.id, v.id, starts?.kind === 'tensor' ? starts.id : null],
    {
      causal: flagOption(call, options, 'causal'),
      scale,
      layout: 'heads',
    },
  );
  if (o === undefined) throw new Error('internal: attention has no output');
  return tensorOf(o, q.dims);
};

/** [B, T, H·K] → [B, T, H, K] → [B, H, T, K] */
export const splitHeads: Operator = (call) => {
  const x = tensorArg(call, 0);
  const [b, t, wide] = x.dims;
  if (!b || !t || wide?.kind !== 'mul') {
    throw shapeMismatch(
      placeOf(call.node),
      `This is ${showShape(x.dims)}.`,
      'splitHeads wants [B, T, Mul<H, K>]: the last axis says what it is made of.',
      'Give the weight the type Weight<[Mul<H, K>, D]>.',
    );
  }
  const split = addNode(call, 'reshape', [x.id], { shape: sizesIn(call, [b, t, wide.a, wide.b]) });
  const heads = addNode(call, 'permute', [split], { order: [0, 2, 1, 3] });
  return tensorOf(heads, [b, wide.a, t, wide.b]);
};

/** [B, H, T, K] → [B, T, H, K] → [B, T, H·K] */
export const mergeHeads: Operator = (call) => {
  const x = tensorArg(call, 0);
  const [b, h, t, k] = x.dims;
  if (!b || !h || !t || !k) throw new Error('internal: mergeHeads of fewer than four axes');
  const rows = addNode(call, 'permute', [x.id], { order: [0, 2, 1, 3] });
  const wide = { kind: 'mul', a: h, b: k } as const;
  const merged = addNode(call, 'reshape', [rows], { shape: sizesIn(call, [b, t, wide]) });
  return tensorOf(merged, [b, t, wide]);
};

export const rope: Operator = (call) => {
  const x = tensorArg(call, 0);
  const options = optionsArg(call, 1);
  const { shape } = call.run.g.typeOf(x.id);
  const width = shape.at(-1) ?? 0;
  if (width % 2 !== 0) {
    throw shapeMismatch(
      placeOf(call.node),
      `The last axis is ${width}.`,
      'rope turns pairs, so the last axis must be even.',
    );
  }
  const style = options.fields.get('style')?.value;
  if (style?.kind !== 'static' || (style.value !== 'half' && style.value !== 'interleaved')) {
    throw notStatic(placeOf(call.node), 'rope has no style.', "style: 'half' or 'interleaved'.");
  }
  const table: RopeTable = {
    kind: 'rope',
    positions: shape.at(-2) ?? 1,
    half: width / 2,
    theta: numberOption(call, options, 'theta', 10000, positive),
    scaling: scalingOf(call, options, shape.at(-2) ?? 1),
  };
  witness(call.run, 'rope_theta', table.theta);
  witness(call.run, 'rotary_dim', width);
  witness(call.run, 'rope_interleave', style.value === 'interleaved');
  const { g } = call.run;
  const input = shared(call.run, JSON.stringify(table), () =>
    g.input({
      kind: 'constant',
      value: g.value('rope', tensor([table.positions, table.half, 2])),
      table,
    }),
  );
  const turned = addNode(call, 'rope', [x.id, input], {
    style: style.value,
    layout: 'heads',
    inverse: false,
  });
  return tensorOf(turned, x.dims);
};

/** config.json's `rope_scaling`, or an object written in the model, as the table wants it. */
function scalingOf(call: Call, options: RecordValue, positions: number): RopeScaling | null {
  const value = options.fields.get('scaling')?.value;
  if (value === undefined || isAbsent(value)) return null;
  const key = value.kind === 'config' ? value.key : 'scaling';
  const fields = plain(value);
  const number = (name: string): number => {
    const found = fields[name];
    if (typeof found === 'number' && Number.isFinite(found) && found > 0) return found;
    throw wrongConfig(call, `${key}.${name}`, found, 'a number above 0');
  };
  const kind = fields['rope_type'] ?? fields['type'] ?? 'default';
  switch (kind) {
    case 'default':
      return null;
    case 'linear':
      return { kind: 'linear', factor: number('factor') };
    case 'dynamic': {
      // Its base grows with what lies beyond the longest context of training, and only with that.
      const most = lookUp(call.run.sizes.config, 'max_position_embeddings');
      if (typeof most === 'number' && positions <= most) return null;
      throw wrongConfig(call, `${key}.rope_type`, kind, 'another kind beyond that many positions');
    }
    case 'llama3': {
      const [low, high] = [number('low_freq_factor'), number('high_freq_factor')];
      if (high <= low) throw wrongConfig(call, `${key}.high_freq_factor`, high, `above ${low}`);
      return {
        kind: 'llama3',
        factor: number('factor'),
        lowFrequencyFactor: low,
        highFrequencyFactor: high,
        originalPositions: number('original_max_position_embeddings'),
      };
    }
    default:
      throw wrongConfig(call, `${key}.rope_type`, kind, 'default, dynamic, linear or llama3');
  }
}

/** A static object as plain data. */
function plain(value: Value): Readonly<Record<string, unknown>> {
  if (value.kind === 'config') return value.value as Readonly<Record<string, unknown>>;
  if (value.kind !== 'record') return {};
  return Object.fromEntries(
    [...value.fields].map(([name, field]) => [
      name,
      field.value.kind === 'static' ? field.value.value : undefined,
    ]),
  );
}
