/** Tensors of a base that no weight of the model reads: harmless ones are known, others must be declared unused. */

import { StowageError } from '../error.ts';
import { shellWord } from '../format/quote.ts';
import type { Checkpoint } from './safetensors.ts';
import type { TensorInfo } from './safetensors-header.ts';
import { grouped, keyOf, matches, type NameGroup } from './tensor-names.ts';

/** A weight of the model: its path, and the names under which a checkpoint may hold it. */
export interface NamedWeight {
  readonly path: string;
  readonly names: readonly string[];
  /** No checkpoint of the base has it. */
  readonly fresh?: boolean;
}

/** What may be left out, as patterns of names. */
export interface Unused {
  /** By the model file, for all checkpoints: a pattern may match nothing. */
  readonly declared: readonly string[];
  /** By a flag, for this checkpoint: a pattern that matches nothing is refused. */
  readonly asked: readonly string[];
}

const isMask = ({ shape: [a, b, c, d, ...more] }: TensorInfo): boolean =>
  more.length === 0 && a === 1 && b === 1 && c !== undefined && c === d;
const isInteger = ({ dtype }: TensorInfo): boolean => /^[IU]\d/.test(dtype);
const isScalar = ({ shape }: TensorInfo): boolean => shape.every((d) => d === 1);
const always = (): boolean => true;

/**
 * Buffers that frameworks save beside the weights: made of the configuration, so they add nothing to it. The shape or
 * type tells them from weights of the same name.
 */
const derived: readonly (readonly [name: RegExp, fits: (info: TensorInfo) => boolean])[] = [
  // Rotary frequencies and their tables.
  [
    /(^|[._])(inv_freq|original_inv_freq|freqs_cis|cos_cached|sin_cached)$|(^|\.)rope\.freqs$/,
    always,
  ],
  [/(^|\.)(position_ids|token_type_ids)$/, isInteger],
  // GPT-2's, GPT-J's and GPT-NeoX's causal mask, and what it fills with.
  [/(^|\.)(attn|attention|self_attn)\.(bias|causal_mask)$/, isMask],
  [/(^|\.)masked_bias$/, isScalar],
  [/(^|\.)num_batches_tracked$/, isInteger],
  [/(^|\.)relative_position_index$/, isInteger],
];

/** Whether a tensor is a buffer that the configuration makes anew. */
export const isDerived = (info: TensorInfo): boolean =>
  derived.some(([name, fits]) => name.test(info.name) && fits(info));

/** Tables of the vocabulary, which models tie to each other and may save twice. */
const vocabulary =
  /(^|\.)(lm_head|embed_out|output|decoder|head|embed_tokens|tok_embeddings|word_embeddings|wte|shared)\.weight$|(^|\.)predictions\.(decoder\.)?bias$/;

/**
 * Rejects with `checkpoint-tensor-unread` where a tensor is read by no weight, is none of the known buffers and no copy
 * of an embedding that is read, and no pattern names it; with `flag-unreadable` where a pattern that was asked for names
 * nothing that is left.
 */
export async function refuseUnread(
  checkpoint: Checkpoint,
  weights: readonly NamedWeight[],
  { declared, asked }: Unused,
): Promise<void> {
  const read = new Map<string, string>();
  for (const { path, names, fresh } of weights) {
    const name = names.find((one) => checkpoint.tensors.has(one));
    if (name !== undefined && fresh !== true) read.set(name, path);
  }
  const left = [...checkpoint.tensors.values()].filter(({ name }) => !read.has(name));
  const idle = asked.find((pattern) => !left.some(({ name }) => matches(pattern, name)));
  if (idle !== undefined) {
    throw new StowageError(
      'flag-unreadable',
      `--unused ${idle} names no tensor that is left unread.`,
      'A tensor’s name or a pattern: * for any text, {l} for a number.',
      'Leave it out, or check it against the names in the checkpoint.',
      checkpoint.path,
    );
  }
  const patterns = [...declared, ...asked];
  const unread: string[] = [];
  for (const info of left) {
    const known = isDerived(info) || patterns.some((pattern) => matches(pattern, info.name));
    if (!known && !(await isCopy(checkpoint, info, read.keys()))) unread.push(info.name);
  }
  if (unread.length > 0) throw unreadTensors(checkpoint, unread, read);
}

/** Whether a table of the vocabulary holds, byte for byte, what one that is read holds: a head tied to its embedding. */
async function isCopy(
  checkpoint: Checkpoint,
  info: TensorInfo,
  read: Iterable<string>,
): Promise<boolean> {
  if (!vocabulary.test(info.name)) return false;
  for (const name of read) {
    const other = checkpoint.tensors.get(name);
    const alike = other?.dtype === info.dtype && other.shape.join() === info.shape.join();
    if (alike && vocabulary.test(name) && (await sameBytes(checkpoint, info.name, name)))
      return true;
  }
  return false;
}

async function sameBytes(checkpoint: Checkpoint, a: string, b: string): Promise<boolean> {
  const others = checkpoint.pieces(b);
  for await (const piece of checkpoint.pieces(a)) {
    // The next read may reuse the memory of this one.
    const mine = piece.slice();
    const { value: theirs } = await others.next();
    if (!theirs || mine.some((byte, i) => byte !== theirs[i])) return false;
  }
  return true;
}

/** The most patterns that are listed. */
const most = 8;

function unreadTensors(
  { path, tensors }: Checkpoint,
  unread: readonly string[],
  read: ReadonlyMap<string, string>,
): StowageError {
  const groups = grouped(unread);
  const weights = grouped(read.keys());
  const lines = groups.slice(0, most).map((group) => {
    const count = group.names.length === 1 ? '' : ` ×${group.names.length}`;
    const types = new Set(group.names.map((name) => typeOf(tensors.get(name))));
    const type = types.size === 1 ? [...types].join('') : 'of several shapes';
    return `  ${group.pattern}${count}  ${type}${nearText(group, weights, read)}`;
  });
  if (groups.length > most) lines.push(`  and ${groups.length - most} patterns more`);
  const wild = groups.slice(0, 2).map((group) => group.wild);
  const tags = wild.map((one) => `@unused ${one}`).join(' ');
  const words = wild.map((one) => shellWord(one)).join(' ');
  return new StowageError(
    'checkpoint-tensor-unread',
    `No weight of the model reads ${unread.length} of its ${tensors.size} tensors:\n${lines.join('\n')}`,
    'Every tensor is read by a weight or declared unused: it may be part of what the model computes.',
    `Add weights that read them to the model. What it truly does not need: /** ${tags} */ above the model’s weights, or --unused ${words}.`,
    path,
  );
}

const typeOf = (info: TensorInfo | undefined): string =>
  info ? `${info.dtype} [${info.shape.join(', ')}]` : '';

/** The weights whose names share most with a group's, as ` (near blocks.{0–4}.q_proj = model.layers.…)`. */
function nearText(
  group: NameGroup,
  weights: readonly NameGroup[],
  read: ReadonlyMap<string, string>,
): string {
  const key = keyOf(group.names[0] ?? '');
  let best: NameGroup | undefined;
  let least = 1;
  for (const one of weights) {
    const score = shared(key, keyOf(one.names[0] ?? ''));
    if (score > least) [best, least] = [one, score];
  }
  if (!best) return '';
  const [paths] = grouped(best.names.map((name) => read.get(name) ?? name));
  if (keyOf(best.names[0] ?? '') === key) {
    return `  (${paths?.pattern ?? ''} reads only ${best.pattern})`;
  }
  return `  (near ${paths?.pattern ?? ''}, read from ${best.pattern})`;
}

/** Parts that two names share at their beginnings and, before `weight` or `bias`, at their ends. */
function shared(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => name.replace(/\.(weight|bias)$/, '').split('.'));
  if (!one || !other) return 0;
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return head + tail;
}
