/**
 * What makes a run the run that it is. A checkpoint carries the facts of its run; a run that goes on from it must have those
 * of `identity` alike, and may have others of `mayChange`, which is said. Whatever is in neither list is in `silent`: no
 * number of a run depends on it.
 */

import { own } from '../format/records.ts';
import { isScheduleKind, rateAt } from '../format/schedule.ts';

export type Fact = string | number | boolean | null;

/**
 * By name. Facts of an adapter's part, of a dimension and of a tensor have its number or name behind a dot:
 * `adapter.alpha.1`, `size.D`, `stored.17`. What is `named.…` is told and not compared: what the model file calls that tensor,
 * `named.17`, or what people call a field of an adapter or optimizer, `named.optimizer.states`, where that is not its own name.
 */
export type Facts = Readonly<Record<string, Fact>>;

interface Entry {
  /** The fact's name, without what is behind its last dot where that is a number or a name. */
  readonly fact: string;
  /** What people call it. */
  readonly says: string;
  /** Fields of the recipe and options of the run that decide it, if not of the fact's own name. */
  readonly fields?: readonly string[];
  readonly why: string;
  /** A digest: shown by its beginning. */
  readonly content?: true;
}

interface Change extends Entry {
  /** What follows from a change; nothing where no bit does but those that were asked for. */
  readonly note?: string;
  /** Only where neither plan stores anything lossily. */
  readonly lossless?: true;
}

const same = 'the same function in another order of sums: bits may differ';
const rateChanges = 'lowering the rate, or training for longer, is a reason to resume';

/** Refused if changed. */
export const identity: readonly Entry[] = [
  {
    ...{ fact: 'graph', says: 'the model’s graph', fields: [], content: true },
    why: 'weights and moments are of this function; where it is written, and in which words, does not matter',
  },
  {
    ...{ fact: 'size', says: 'the size of', fields: [] },
    why: 'tensors have these shapes',
  },
  {
    ...{ fact: 'base', says: 'the base weights', fields: ['weights', 'randomBase'], content: true },
    why: 'what was trained was trained beside them; which files they are in does not matter',
  },
  {
    ...{ fact: 'storage', says: 'how frozen weights are stored' },
    why: 'in 16 bits they are rounded, as another base would be',
  },
  {
    ...{ fact: 'tokenizer', says: 'the tokenizer', content: true },
    why: 'other ids mean other words',
  },
  {
    ...{ fact: 'data', says: 'the data, as tokens', fields: ['data', 'beginnings'], content: true },
    why: 'which rows were seen is known by the step alone',
  },
  {
    ...{ fact: 'holdout', says: 'what is held out', fields: ['holdout', 'evalData'] },
    why: 'rows that were trained on must not become rows that are held out',
  },
  {
    ...{ fact: 'seed', says: 'the seed' },
    why: 'the order of the data and dropout are drawn by it',
  },
  {
    ...{ fact: 'batch', says: 'rows of a step' },
    why: 'it says which rows were seen, and the gradient is their mean',
  },
  {
    ...{ fact: 'context', says: 'tokens of a row' },
    why: 'it says which rows there are',
  },
  {
    ...{ fact: 'adapter.kind', says: 'the kind of adapter' },
    ...{ fields: ['adapter.kind', 'adapter.parts'], why: 'another function' },
  },
  {
    ...{ fact: 'adapter.targets', says: 'what is adapted' },
    why: 'other weights change',
  },
  {
    ...{ fact: 'adapter', says: 'the adapter’s', fields: [] },
    why: 'each of its fields is said by the compiler, which knows why',
  },
  {
    ...{ fact: 'optimizer.kind', says: 'the optimizer' },
    why: 'its states mean something to it alone',
  },
  {
    ...{ fact: 'optimizer', says: '', fields: [] },
    why: 'each of its fields is said by the compiler, which knows why',
  },
  {
    ...{ fact: 'maxError', says: '--max-error' },
    why: 'a plan within it may change the bits of every gradient',
  },
  {
    ...{ fact: 'stored', says: 'how is stored', fields: [] },
    why: 'a lossy way to store a tensor changes the bits of every gradient',
  },
];

/** Said if changed. */
export const mayChange: readonly Change[] = [
  { ...{ fact: 'steps', says: 'steps', fields: ['steps', 'epochs'] }, why: rateChanges },
  {
    ...{ fact: 'learningRate', says: 'the rate', fields: ['learningRate', 'optimizer.lr'] },
    why: rateChanges,
  },
  {
    ...{ fact: 'schedule', says: 'the schedule', fields: ['schedule', 'schedule.kind'] },
    why: rateChanges,
  },
  { ...{ fact: 'warmup', says: 'the warm-up', fields: ['schedule.warmup'] }, why: rateChanges },
  {
    ...{ fact: 'optimizer.weightDecay', says: 'weight decay' },
    why: 'like the rate, it says how to go on, and no state depends on it',
  },
  {
    ...{ fact: 'clip', says: 'the norm to clip to' },
    why: 'like the rate, it says how to go on, and no state depends on it',
  },
  {
    ...{ fact: 'microBatch', says: 'rows at a time', note: same, lossless: true },
    why: 'the step’s rows, and the mean of their gradients, stay; dropout is drawn for each micro-batch',
  },
  {
    ...{ fact: 'budget', says: 'the budget' },
    why: 'lossless plans have the same bits, and lossy ones are compared tensor by tensor',
  },
  {
    ...{ fact: 'errorScale', says: 'what predicted errors are multiplied by', fields: [] },
    why: 'it decides the plan, whose lossy part is compared; a run that is resumed plans with that of the run before',
  },
  {
    ...{ fact: 'adapter.form', says: 'how the adapter is computed', note: same },
    why: 'the forms of an adapter are one function',
  },
  {
    ...{ fact: 'chunkBytes', says: 'bytes of logits at once', fields: [], note: same },
    why: 'the loss is summed by chunks',
  },
  {
    ...{ fact: 'target', says: 'the target', fields: [], note: 'bits may differ' },
    why: 'it computes the same function',
  },
  {
    ...{ fact: 'device', says: 'the device', fields: [] },
    why: 'no bit depends on threads; another GPU may round otherwise, as another target may',
  },
  {
    ...{ fact: 'from', says: '--from', note: 'what it held is in the checkpoint' },
    why: 'it is where a run begins',
  },
  ...(
    [
      ['recheck', 'steps between measurements of the gradient’s error'],
      ['evalEvery', 'steps between evaluations'],
      ['evalBatches', 'most batches of an evaluation'],
      ['saveEvery', 'steps between checkpoints'],
      ['log', 'the log'],
    ] as const
  ).map(([fact, says]) => ({ fact, says, why: 'it is about what is told and written of a run' })),
];

/** Fields of the recipe and options of the run that no number depends on. */
export const silent: Readonly<Record<string, string>> = {
  files: 'where files are read and written',
  terminal: 'who is told',
  observe: 'who is told',
  signal: 'when a run stops, it can go on',
  interrupts: 'when a run stops, it can go on',
  unheard: 'who is told',
  marks: 'measures and changes nothing',
  machine: 'what is said of memory',
  read: 'the data, which are a fact',
  out: 'the folder may be moved',
  resume: 'it is what this is about',
  replace: 'a run that is resumed replaces nothing',
  unused: 'tensors that nothing reads',
};

/** A fact that is another than it was. */
export interface Difference {
  readonly fact: string;
  readonly says: string;
  readonly then: Fact | undefined;
  readonly now: Fact | undefined;
  /** `the adapter’s alpha: 16 → 64` */
  readonly text: string;
}

const entryOf = (fact: string): Change | undefined => {
  const all: readonly Change[] = [...identity, ...mayChange];
  const named = (name: string): Change | undefined => all.find((entry) => entry.fact === name);
  const [head = ''] = fact.split('.');
  return named(fact) ?? named(fact.replace(/\.\d+$/, '')) ?? named(head);
};

/** All that is another, first what may not be. A fact that is not known is one that may not change. */
export function compare(
  then: Facts,
  now: Facts,
): { readonly refused: readonly Difference[]; readonly changed: readonly Difference[] } {
  const lossy = [then, now].some((facts) => Object.keys(facts).some((f) => f.startsWith('stored.')));
  const refused: Difference[] = [];
  const changed: Difference[] = [];
  for (const fact of new Set([...Object.keys(now), ...Object.keys(then)])) {
    const [before, after] = [own(then, fact), own(now, fact)];
    if (before === after || fact.startsWith('named.')) continue;
    const entry = entryOf(fact);
    const may = mayChange.some((one) => one === entry) && !(lossy && entry?.lossless === true);
    const says = nameOf(fact, entry, { ...then, ...now });
    const values = `${shown(before, entry)} → ${shown(after, entry)}`;
    const note = may && entry?.note !== undefined ? ` (${entry.note})` : '';
    const text = `${says}: ${values}${note}`;
    (may ? changed : refused).push({ fact, says, then: before, now: after, text });
  }
  return { refused, changed };
} // prettier-ignore

function nameOf(fact: string, entry: Entry | undefined, facts: Facts): string {
  if (!entry) return fact;
  if (entry.fact === 'adapter' || entry.fact === 'optimizer') {
    const [, name = '', part] = fact.split('.');
    const says = own(facts, `named.${entry.fact}.${name}`) ?? `${entry.says} ${name}`.trim();
    return part === undefined ? String(says) : `${says}, part ${Number(part) + 1}`;
  }
  const rest = fact === entry.fact ? '' : fact.slice(entry.fact.length + 1);
  if (entry.fact === 'stored') return `how ${own(facts, `named.${rest}`) ?? rest} is stored`;
  if (entry.fact === 'size') return `${entry.says} ${rest}`;
  return rest === '' ? entry.says : `${entry.says}, part ${Number(rest) + 1}`;
}

function shown(value: Fact | undefined, entry: Entry | undefined): string {
  if (value === undefined) return entry?.fact === 'stored' ? 'exactly' : 'none';
  if (value === null) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return entry?.content ? String(value).slice(0, 8) : String(value);
}

/** The rates of a step (from 0) by two runs' schedules; null where they are the same. */
export function rateJump(
  then: Facts,
  now: Facts,
  step: number,
): { readonly then: number; readonly now: number } | null {
  const [before, after] = [rateBy(then, step), rateBy(now, step)];
  return before === null || after === null || before === after
    ? null
    : { then: before, now: after };
}

function rateBy({ learningRate, schedule, warmup, steps }: Facts, step: number): number | null {
  const kind = String(schedule);
  const known = [learningRate, warmup, steps].every((value) => typeof value === 'number');
  if (!known || !isScheduleKind(kind)) return null;
  return rateAt(Number(learningRate), { kind, warmup: Number(warmup) }, step, Number(steps));
}
