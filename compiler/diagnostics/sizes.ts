/** Mistakes in sizes: dimensions, config.json, the checkpoint's shapes. */

import type { Location } from '../ir/graph.ts';
import { showConfig } from './config.ts';
import { StowageDiagnostic, didYouMean, nearest } from './diagnostic.ts';
import type { Place } from './diagnostic.ts';

/** `--set` names a dimension that the model does not have. */
export const unknownDimension = (name: string, known: readonly string[]): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'unknown-dimension',
    soIs: `--set ${name}=…: the model has no dimension ${name}.`,
    wanted: `Its dimensions are ${known.join(', ')}.`,
    hint: didYouMean(name, known),
  });

/** `--set` is not NAME=NUMBER. */
export const setUnreadable = (text: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'set-unreadable',
    soIs: `--set ${text} cannot be read.`,
    wanted: 'A dimension and a whole number above 0.',
    hint: '--set T=256 B=4',
  });

/** A weight, or the data of a micro-batch, of more numbers than any device takes. */
export const sizeTooLarge = (
  name: string,
  shape: readonly number[],
  most: number,
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'size-too-large',
    at,
    soIs: `${name} is [${shape.join(', ')}].`,
    wanted: `At most ${most} numbers.`,
    hint: 'Check config.json, --set, the batch, the context and the rank for a mistyped size.',
  });

/** A stack or a loop of more turns than are read. */
export const tooManyTurns = (
  what: string,
  turns: number,
  most: number,
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'size-too-large',
    at,
    soIs: `${what} has ${turns} turns.`,
    wanted: `At most ${most}.`,
    hint: 'Check config.json and --set for a mistyped size.',
  });

/** Nothing says how large a dimension is. */
export const unsizedDimension = (
  name: string,
  at: Location | undefined,
  key: string | null,
  has: { readonly config: boolean; readonly checkpoint: boolean },
): StowageDiagnostic => {
  const ways = [`--set ${name}=…`];
  if (key !== null) ways.push(`--config FILE with "${key}"`);
  if (!has.checkpoint) ways.push('--weights DIR, to read it off the checkpoint');
  return new StowageDiagnostic({
    code: 'unsized-dimension',
    at,
    soIs:
      key === null
        ? `Nothing says how large ${name} is.`
        : `${name} is config.json's "${key}", and ${has.config ? 'config.json has no such key' : 'no config.json was given'}.`,
    wanted: 'Every dimension needs a size before compiling.',
    hint: `Give ${ways.join(', or ')}.`,
  });
};

/** Two sources give one dimension two sizes. */
export const dimensionConflict = (
  name: string,
  first: Place & { readonly size: string },
  second: Place & { readonly size: string },
  hint?: string,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'dimension-conflict',
    at: first.at ?? second.at,
    soIs: `${name} is ${first.size} (${first.note})${first.at ? '' : ','}`,
    also: [
      {
        ...(first.at && second.at ? { at: second.at } : {}),
        note: `and ${second.size} (${second.note}).`,
      },
    ],
    wanted: 'One name, one size.',
    hint,
  });

/** A dimension made of others does not come out whole and positive. */
export const dimensionFraction = (
  text: string,
  value: number,
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'dimension-fraction',
    at,
    soIs: `${text} is ${+value.toFixed(4)}.`,
    wanted: 'A size is a whole number, at least 1.',
    hint: 'Change one of its parts with --set or in config.json.',
  });

/** config.json lacks a key without which the model cannot be built. */
export const configKeyMissing = (
  key: string,
  at: Location | undefined,
  keys: readonly string[] | null,
): StowageDiagnostic => {
  const near = keys ? nearest(key, keys) : undefined;
  return new StowageDiagnostic({
    code: 'config-key-missing',
    at,
    soIs: keys
      ? `config.json has no "${key}".`
      : `The model reads "${key}" of config.json, and no config.json was given.`,
    wanted: 'A value for it, or a second argument to fall back on.',
    hint: near
      ? `Did you mean "${near}"?`
      : keys
        ? `config("${key}", 1e-5) would fall back on a default.`
        : 'Give --config FILE, or --weights DIR with a config.json in it.',
  });
};

/** config.json has the key, with a value of the wrong kind. */
export const configValueType = (
  key: string,
  value: unknown,
  wanted: string,
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'config-value-type',
    at,
    soIs: `config.json's "${key}" is ${showConfig(value)}.`,
    wanted: `Here it must be ${wanted}.`,
  });

/** A context longer than the model was made for, or than a window that the model file does not compute. */
export const contextTooLong = (
  name: string,
  context: number,
  most: number,
  key: string,
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'context-too-long',
    at,
    soIs: `The context ${name} is ${context} tokens.`,
    wanted: `The model was made for at most ${most} ("${key}" in config.json).`,
    hint: `--set ${name}=${most}, or take it all the same: --ignore-config ${key}.`,
  });

/** config.json says that the head is a weight of its own, and the checkpoint holds none. */
export const headMissing = (
  path: string,
  names: readonly string[],
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'checkpoint-tensor-missing',
    at,
    soIs: `The checkpoint has no tensor for ${path}, and config.json's "tie_word_embeddings" is false.`,
    wanted: `A head of its own was looked for as ${names.join(', then ')}.`,
    hint:
      'If the head is the embedding, config.json should say "tie_word_embeddings": true; ' +
      'or take it all the same: --ignore-config tie_word_embeddings.',
  });

/** The checkpoint does not hold a weight. */
export const checkpointTensorMissing = (
  path: string,
  names: readonly string[],
  at: Location | undefined,
  held: Iterable<string>,
): StowageDiagnostic => {
  const [first = path] = names;
  const near = nearest(first, held);
  return new StowageDiagnostic({
    code: 'checkpoint-tensor-missing',
    at,
    soIs: `The checkpoint has no tensor for ${path}.`,
    wanted: `It was looked for as ${names.join(', then ')}.`,
    hint: near
      ? `The checkpoint has ${near}: say so with /** @from … */ above the property.`
      : 'Say its name with /** @from … */ above the property, or make the property optional (?:).',
  });
};

/** The checkpoint has few of the model's weights, or has them under other names. */
export const checkpointOfAnotherModel = (
  {
    path,
    names,
    at,
  }: { readonly path: string; readonly names: readonly string[]; readonly at: Location },
  missing: number,
  all: number,
  held: readonly string[],
  renamed: { readonly from: string; readonly to: string } | null,
): StowageDiagnostic => {
  return new StowageDiagnostic({
    code: 'checkpoint-of-another-model',
    at,
    soIs: `The checkpoint has no tensor for ${missing} of ${all} weights of the model, such as ${path}.`,
    wanted: `It was looked for as ${names.join(', then ')}; the checkpoint has ${held.slice(0, 3).join(', ')}${held.length > 3 ? ' …' : ''}`,
    hint: renamed
      ? `They are there under other names: ${renamed.to} for ${renamed.from}, and so on. Add these as further lines: /** @from … */.`
      : held.some((name) => name.startsWith('base_model.model.'))
        ? 'These are the tensors of an adapter: name its base with --weights, and the adapter’s folder with --from.'
        : 'Name the weights of this model with --weights, or a model file for these weights.',
  });
};

/** The checkpoint holds a weight in another shape. */
export const checkpointTensorShape = (
  path: string,
  tensor: string,
  shape: readonly number[],
  wanted: string,
  at: Location | undefined,
  hint?: string,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'checkpoint-tensor-shape',
    at,
    soIs: `${tensor} is [${shape.join(', ')}] in the checkpoint.`,
    wanted: `${path} is ${wanted}.`,
    hint,
  });

/** The checkpoint holds a weight in a format that is not read. */
export const checkpointTensorDtype = (
  tensor: string,
  dtype: string,
  at: Location | undefined,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'checkpoint-tensor-dtype',
    at,
    soIs: `${tensor} is stored as ${dtype}.`,
    wanted: 'Weights are read from F32, F16 and BF16.',
    hint: 'Convert the checkpoint to one of these first.',
  });
