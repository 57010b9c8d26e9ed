/** What comes before the first step: files opened and checked, the device opened, the arena filled. */

import { Batches } from '../data/batches.ts';
import { frameOf, truthOf, type Frame } from '../data/frame.ts';
import { readCorpus } from '../data/corpus.ts';
import type { Corpus } from '../data/examples.ts';
import type { Reading } from '../data/gather.ts';
import { fingerprint, missingLabels, splitCorpus } from '../data/holdout.ts';
import { summaryOf, type DataSummary } from '../data/summary.ts';
import type { Device } from '../device/device.ts';
import type { TensorDigest } from '../weights/digest.ts';
import { StowageError } from '../error.ts';
import type { Files } from '../files/files.ts';
import type { Facts } from './identity.ts';
import type { MemoryMarks } from './memory-use.ts';
import type { Program } from '../format/program.ts';
import { own } from '../format/records.ts';
import { openCheckpoint, type Checkpoint } from '../weights/safetensors.ts';
import type { Terminal } from '../terminal.ts';
import { openTokenizer, type Tokenizer } from '../tokenizer/tokenizer.ts';
import type { Meta } from '../trainer.ts';
import { size } from '../format/units.ts';
import { initialise } from '../weights/weights.ts';

/** What a run reads. */
export interface Sources {
  readonly files: Files;
  /** Folder (or .safetensors file) of the base weights; null trains from scratch. */
  readonly weights: string | null;
  /** Folder of tokenizer.json; null looks beside the weights. */
  readonly tokenizer: string | null;
  readonly data: string;
  /** Held-out data; null holds out a share of `data` that the seed draws. */
  readonly evalData: string | null;
  readonly holdout: number;
  readonly seed: number;
  /** Of records that are longer than the program reads, their beginnings: it stands in for a larger one. */
  readonly beginnings?: boolean;
}

/** Data as read and split, before any batch is made of it. */
export interface ReadData {
  readonly train: Corpus;
  readonly held: Corpus | null;
  /** What the data and the tokenizer add to a run's identity. */
  readonly facts: Facts;
}

export interface Data {
  readonly frame: Frame;
  readonly train: Batches;
  readonly held: Batches | null;
  /** As in `ReadData`. */
  readonly facts: Facts;
  readonly summary: DataSummary;
}

/** What reading data needs to know of a program. */
export interface Reads {
  readonly frame: Frame;
  /** Exclusive bounds of integer inputs, by name. */
  readonly bounds: Readonly<Record<string, number>>;
}

/** Who is told how reading goes. */
export interface Listener {
  readonly terminal?: Terminal;
  /** Stops the reading. */
  readonly signal?: AbortSignal | undefined;
  /** Takes down what is held once the tokenizer, and the data, are read. */
  readonly marks?: MemoryMarks;
}

/**
 * Opens the tokenizer of a run and tells the terminal what there is to know of it; `known` is how many token ids the
 * model has. Rejects with `tokenizer-…`.
 */
export async function tokenizerOf(
  files: Files,
  weights: string | null,
  tokenizer: string | null,
  known?: number,
  terminal?: Terminal,
): Promise<Tokenizer> {
  const beside = weights?.endsWith('.safetensors') ? weights.replace(/[^/]*$/, '') : weights;
  const opened = await openTokenizer(files, tokenizer ?? beside ?? '', beside ?? tokenizer ?? '');
  for (const note of opened.notes) terminal?.line(`tokenizer: ${note}`);
  if (known !== undefined && (opened.size > known || 2 * opened.size < known)) {
    terminal?.line(
      `tokenizer: it has ${opened.size} ids, and the model ${known}: is it another model’s?`,
    );
  }
  return opened;
}

/** How a program's data inputs are to be read: all but `real`, which says where there is data. */
export function readingOf(
  { frame, bounds }: Reads,
  tokenizer: () => Promise<Tokenizer>,
  { terminal, signal }: Listener = {},
): Reading {
  let told = performance.now();
  return {
    tokenizer,
    inputs: Object.fromEntries(
      Object.entries(frame.inputs)
        .filter(([name]) => name !== 'real')
        .map(([name, input]) => [name, { size: input.size, below: own(bounds, name) ?? null, integer: input.integer }]),
    ),
    say: (line) => terminal?.line(line),
    onProgress(done, all, what) {
      if (signal?.aborted === true) {
        const nothing = 'Stopped while the data was read; nothing had begun.';
        throw new StowageError('interrupted', nothing, '', 'Repeat the command to begin again.');
      }
      const words = `${size(done)} of ${size(all)} of data ${what}`;
      terminal?.status(done < all ? words : '');
      if (terminal?.interactive !== false || done >= all || performance.now() - told < tellEvery) return;
      told = performance.now();
      terminal.line(words);
    },
  };
} // prettier-ignore

/** Milliseconds between two lines about reading, where no line renews itself. */
const tellEvery = 60_000;

/** Reads, tokenises and splits the data. Says what is odd about it. */
export async function readData(
  reads: Reads,
  sources: Sources,
  listener: Listener = {},
): Promise<ReadData> {
  const { files, data, evalData, holdout, seed, beginnings = false } = sources;
  const { frame } = reads;
  let known: Promise<Tokenizer> | undefined;
  const tokenizer = (): Promise<Tokenizer> =>
    (known ??= tokenizerOf(
      ...([files, sources.weights, sources.tokenizer] as const),
      ...([reads.bounds['tokens'], listener.terminal] as const),
    ).then((opened) => {
      listener.marks?.mark('tokenizer');
      return opened;
    }));
  const reading = { ...readingOf(reads, tokenizer, listener), beginnings };
  const corpus = await readCorpus(files, data, reading);
  const factsOf = async (holdout: Facts[string]): Promise<Facts> => {
    const tokenizer = (await known)?.fingerprint() ?? null;
    listener.marks?.mark('data');
    return { tokenizer, data: fingerprint(corpus), holdout };
  };
  if (evalData !== null) {
    const held = await readCorpus(files, evalData, reading);
    return { train: corpus, held, facts: await factsOf(fingerprint(held)) };
  }
  const split = splitCorpus(corpus, holdout, frame.context, seed);
  const words = await known;
  const labels = missingLabels(corpus, split, truthOf(frame), (label) =>
    words && corpus.kind === 'examples'
      ? JSON.stringify(words.decode(label.split(',').map(Number)))
      : label,
  );
  for (const line of labels) listener.terminal?.line(`${data}: ${line}`);
  return { ...split, facts: await factsOf(holdout) };
}

/** Batches of data that was read. Throws what `Batches` throws. */
export function prepareData(
  frame: Frame,
  { train, held, facts }: ReadData,
  { data, evalData, seed }: Pick<Sources, 'data' | 'evalData' | 'seed'>,
): Data {
  const batches = new Batches(train, frame, seed, data);
  const heldOut = held === null ? null : new Batches(held, frame, null, evalData ?? data);
  const summary = summaryOf(train, batches, heldOut);
  return { frame, train: batches, held: heldOut, facts, summary };
}

/** What a program trains on: read here, unless it was before. */
export async function dataOf(
  trainer: { readonly program: Program; readonly meta: Pick<Meta, 'bounds'> },
  sources: Sources,
  listener: Listener & { readonly read?: ReadData } = {},
): Promise<Data> {
  const frame = frameOf(trainer.program);
  const { bounds } = trainer.meta;
  const read = listener.read ?? (await readData({ frame, bounds }, sources, listener));
  return prepareData(frame, read, sources);
}

/** Opens the base checkpoint; null where the run starts from scratch. */
export const openBase = (sources: {
  readonly files: Files;
  readonly weights: string | null;
}): Promise<Checkpoint | null> =>
  sources.weights === null ? Promise.resolve(null) : openCheckpoint(sources.files, sources.weights);

/** Throws unless what was taken is what was predicted. */
function same(what: string, taken: number, predicted: number): void {
  if (taken === predicted) return;
  throw new StowageError(
    'memory-allocation-failed',
    `${what} ${taken} bytes.`,
    `The ${predicted} bytes that the plan predicts.`,
    'This is a fault of Stowage; please report it.',
  );
}

/**
 * Opens a device with the program's arena and fills it, which takes seconds where weights are decomposed: the terminal
 * shows how far it is. Rejects with `memory-allocation-failed` unless what the device allocated, and took of the host's
 * memory, is what the program predicted, to the byte. `seen` takes the base's numbers.
 */
export async function openDevice(
  trainer: { readonly program: Program; readonly open: (program: Program) => Promise<Device> },
  base: Checkpoint | null,
  seed: number,
  terminal?: Terminal,
  seen?: TensorDigest,
): Promise<Device> {
  const { program } = trainer;
  const device = await trainer.open(program);
  try {
    same('The device allocated', device.allocated, program.arena.bytes);
    same('Of the host’s memory it took', device.hostBytes, program.hostBytes ?? 0);
    const tell = (what: string, done: number, all: number): void =>
      terminal?.status(`${what}: ${done}/${all}`);
    await initialise(program, device, base, seed, tell, seen);
    terminal?.status('');
  } catch (error) {
    await device.close();
    throw error;
  }
  return device;
}
