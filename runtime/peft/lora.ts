/** LoRA, and PiSSA, whose pair is taken off the weight. */

import { principalPart } from '../weights/decompose.ts';
import type { TensorSource } from '../weights/safetensors.ts';
import type { LowRankChange, PeftKind, TargetTensors } from './kind.ts';
import {
  lowRankScale,
  pairConfig,
  pairOf,
  pairParts,
  pairSizes,
  pastOfPair,
  readPair,
  type LowRankSettings,
} from './low-rank.ts';
import { adding } from './rows.ts';

export interface LoraSettings extends LowRankSettings {
  readonly kind: 'lora';
  readonly start: 'zero' | 'pissa';
}

/** How the files of a PiSSA are marked: its pair is of twice the rank. */
export const doubledMark = 'pissa';

export const lora: PeftKind<LoraSettings, 'lora'> = {
  kind: 'lora',
  type: 'LORA',
  parts: pairParts,
  past: pastOfPair,
  config: (settings, _, patterns) =>
    pairConfig(
      settings.start === 'pissa' ? { ...settings, ...doubledRank(settings) } : settings,
      false,
      patterns,
    ),
  read: (keys, _, doubled) => readPair(keys, doubled),
  sizes: pairSizes,
  fits: (part, shape, { out, into }) =>
    part === pairParts[0] ? shape[1] === into : shape[0] === out,
  change: async (settings, target) => ({ rows: adding(await pairOfLora(settings, target)) }),
  pair: pairOfLora,
  mark: ({ start }) => (start === 'pissa' ? doubledMark : null),
  doubled: doubledSource,
};

async function pairOfLora(settings: LoraSettings, target: TargetTensors): Promise<LowRankChange> {
  const pair = await pairOf(target, lowRankScale(settings));
  if (settings.start === 'zero' || target.doubled) return pair;
  // PEFT's PiSSA: the base without its principal part is what the pair is added to.
  const { right, left } = principalPart(
    await target.weight(),
    [target.out, target.into],
    settings.rank,
  );
  const part = {
    rank: settings.rank,
    a: Float64Array.from(right),
    b: Float64Array.from(left, (value) => -value),
  };
  return joined(pair, part, target);
}

/** Two pairs as one of both ranks. */
function joined(x: LowRankChange, y: LowRankChange, { out, into }: TargetTensors): LowRankChange {
  const rank = x.rank + y.rank;
  const a = new Float64Array(rank * into);
  a.set(x.a);
  a.set(y.a, x.a.length);
  const b = new Float64Array(out * rank);
  for (let i = 0; i < out; i++) {
    b.set(x.b.subarray(i * x.rank, (i + 1) * x.rank), i * rank);
    b.set(y.b.subarray(i * y.rank, (i + 1) * y.rank), i * rank + x.rank);
  }
  return { rank, a, b };
}

/** Rank 2r at the same scale. */
function doubledRank(settings: LoraSettings): {
  readonly rank: number;
  readonly alpha: number;
} {
  const rank = 2 * settings.rank;
  const { rsLora } = settings;
  return { rank, alpha: lowRankScale(settings) * (rsLora ? Math.sqrt(rank) : rank) };
}

/**
 * A PiSSA's factor as one of an equal LoRA of the untouched base: w − s·b₀·a₀ + s·b·a = w + s·[b, −b₀]·[a; a₀]. For an
 * adapter that says `pissa` PEFT would decompose the base again, round the rest in the base's type, and fail under
 * `low_cpu_mem_usage`.
 */
function doubledSource(source: TensorSource, start: Float32Array | undefined): TensorSource {
  if (!start) throw new Error(`internal: ${source.name} has no start`);
  const [rows = 0, columns = 0] = source.shape;
  const ofRows = source.name.endsWith(`.${pairParts[0]}`);
  return {
    ...source,
    shape: ofRows ? [2 * rows, columns] : [rows, 2 * columns],
    read: async () => {
      const bytes = await source.read();
      const now = new Float32Array(bytes.buffer, bytes.byteOffset, rows * columns);
      const both = new Float32Array(2 * now.length);
      if (ofRows) {
        both.set(now);
        both.set(start, now.length);
      } else {
        for (let i = 0; i < rows; i++) {
          both.set(now.subarray(i * columns, (i + 1) * columns), 2 * i * columns);
          for (let j = 0; j < columns; j++)
            both[(2 * i + 1) * columns + j] = -(start[i * columns + j] ?? 0);
        }
      }
      return new Uint8Array(both.buffer);
    },
  };
}

/** What was trained of a doubled factor: the first half of the rows or of the columns. */
export function firstHalf(
  name: string,
  values: Float32Array<ArrayBuffer>,
  [rows = 0, columns = 0]: readonly number[],
): Float32Array<ArrayBuffer> {
  if (name.endsWith(`.${pairParts[0]}`)) return values.slice(0, (rows / 2) * columns);
  const half = columns / 2;
  return Float32Array.from({ length: rows * half }, (_, i) => {
    const row = Math.floor(i / half);
    return values[row * columns + (i % half)] ?? 0;
  });
}
