/** Text from a model: the likeliest next token, or one drawn by a seeded generator, again and again. */

import type { Device } from '../device/device.ts';
import { StowageError } from '../error.ts';
import type { Program, Slot } from '../format/program.ts';
import { saltOf, uniform } from '../format/random.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import { slotOf } from '../weights/weights.ts';
import { requireTextInputs } from '../data/text-inputs.ts';

export interface GenerateOptions {
  readonly prompt: string;
  readonly maxTokens: number;
  /** 0 takes the likeliest token; 1 draws from the model's own distribution. */
  readonly temperature: number;
  readonly seed: number;
  /** Ends the text at the first line break after the prompt. */
  readonly oneLine?: boolean;
  /** Told the text so far, without the prompt. */
  readonly onText?: (text: string) => void;
}

/**
 * Continues a prompt with a program that has the output `logits` [B, T, V] in its section `forward`. The whole context
 * is computed for every token; when it is full, the oldest tokens leave. Returns the new text alone.
 */
export async function generate(
  program: Program,
  device: Device,
  tokenizer: Tokenizer,
  options: GenerateOptions,
): Promise<string> {
  const tokens = named(program, program.data, 'tokens');
  const rows = tokens.shape.length > 1 ? (tokens.shape[0] ?? 1) : 1;
  const sizes = Object.entries(program.data).map(([name, id]) => {
    const count = slotOf(program, id).shape.reduce((n, d) => n * d, 1);
    return [name, count / rows] as const;
  });
  requireTextInputs(Object.fromEntries(sizes));
  const logits = named(program, program.outputs, 'logits');
  const context = tokens.shape.at(-1) ?? 1;
  const vocabulary = logits.shape.at(-1) ?? 1;
  const prompt = tokenizer.begun(tokenizer.encode(options.prompt));
  if (prompt.length === 0) {
    throw new StowageError(
      'data-empty',
      'The prompt is empty, and this tokenizer has no token that begins a text.',
      'At least one token.',
      'Give a --prompt.',
    );
  }
  const known = tokenizer.decode(prompt);
  const ids = [...prompt];
  let text = '';
  for (let n = 0; n < options.maxTokens; n++) {
    const seen = ids.slice(-context);
    checkIds(seen, vocabulary);
    await writeTokens(program, device, seen, tokens);
    await device.run(['forward']);
    const row = await device.read([
      logits.buffer,
      logits.offset + (seen.length - 1) * vocabulary * 4,
      vocabulary * 4,
    ]);
    const scores = new Float32Array(row.buffer, row.byteOffset, vocabulary);
    const next = pick(scores, options.temperature, uniform(options.seed, saltOf('generate'), n));
    if (tokenizer.stops.has(next)) break;
    ids.push(next);
    text = tokenizer.decode(ids).slice(known.length);
    const line = text.indexOf('\n');
    if (options.oneLine === true && line >= 0) {
      text = text.slice(0, line);
      break;
    }
    options.onText?.(text);
  }
  return text;
}

/** The token at quantile `u` of softmax(scores / temperature), or the likeliest at temperature 0. */
export function pick(scores: Float32Array, temperature: number, u: number): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i;
  if (temperature <= 0) return best;
  const most = scores[best] ?? 0;
  const weights = Float64Array.from(scores, (score) => Math.exp((score - most) / temperature));
  let left = u * weights.reduce((sum, w) => sum + w, 0);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i] ?? 0;
    if (left < 0) return i;
  }
  return best;
}

function named(program: Program, table: Readonly<Record<string, number>>, name: string): Slot {
  const id = table[name];
  if (id === undefined) throw new Error(`internal: the program has no ${name}`);
  return slotOf(program, id);
}

function checkIds(ids: readonly number[], vocabulary: number): void {
  const outside = ids.find((id) => id >= vocabulary);
  if (outside === undefined) return;
  throw new StowageError(
    'token-out-of-range',
    `The prompt has a token id ${outside}, and the model knows 0 … ${vocabulary - 1}.`,
    'Ids below the model’s vocabulary size.',
    'Use the tokenizer that belongs to these weights (--tokenizer DIR).',
  );
}

/** Fills the first row; other inputs get what they are for one unbroken text (starts 0, positions 0, 1, …, real 1). */
async function writeTokens(
  program: Program,
  device: Device,
  ids: readonly number[],
  tokens: Slot,
): Promise<void> {
  const context = tokens.shape.at(-1) ?? 1;
  for (const [name, id] of Object.entries(program.data)) {
    const slot = slotOf(program, id);
    const count = slot.shape.reduce((n, d) => n * d, 1);
    const values = slot.dtype === 'f32' ? new Float32Array(count) : new Int32Array(count);
    if (name === 'real') values.fill(1, 0, ids.length);
    if (name === 'tokens') values.set(ids);
    if (name === 'positions') values.forEach((_, i) => (values[i] = i % context));
    await device.write([slot.buffer, slot.offset, values.byteLength], values);
  }
}
