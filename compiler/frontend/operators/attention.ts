/** attention, rope, splitHeads, mergeHeads. */

import type { RopeScaling, RopeTable } from '../../ir/graph.ts';
import { tensor } from '../../ir/types.ts';
import { notStatic, shapeMismatch } from '../../diagnostics.ts';
import { showShape } from '../dimensions.ts';
import { placeOf } from '../place.ts';
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
  const width = call.run.g.typeOf(q.id).shape.at(-1) ?? 1;
  const [o] = applyNode(
    call,
    'attention',
    [q.id, k.id, v.id, starts?.kind === 'tensor' ? starts.id : null],
    {
      causal: flagOption(call, options, 'causal'),
      scale: numberOption(call, options, 'scale', 1 / Math.sqrt(width)),
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
    theta: numberOption(call, options, 'theta', 10000),
    scaling: scalingOf(call, options),
  };
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
function scalingOf(call: Call, options: RecordValue): RopeScaling | null {
  const value = options.fields.get('scaling')?.value;
  if (value === undefined || isAbsent(value)) return null;
  const key = value.kind === 'config' ? value.key : 'scaling';
  const fields = plain(value);
  const number = (name: string): number => {
    const found = fields[name];
    if (typeof found === 'number') return found;
    throw wrongConfig(call, `${key}.${name}`, found, 'a number');
  };
  const kind = fields['rope_type'] ?? fields['type'] ?? 'default';
  switch (kind) {
    case 'default':
      return null;
    case 'linear':
      return { kind: 'linear', factor: number('factor') };
    case 'llama3':
      return {
        kind: 'llama3',
        factor: number('factor'),
        lowFrequencyFactor: number('low_freq_factor'),
        highFrequencyFactor: number('high_freq_factor'),
        originalPositions: number('original_max_position_embeddings'),
      };
    default:
      throw wrongConfig(call, `${key}.rope_type`, kind, 'default, linear or llama3');
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
