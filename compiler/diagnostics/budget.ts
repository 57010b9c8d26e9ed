/** Mistakes in the budget, and devices that are not there. */

import type { Location } from '../ir/graph.ts';
import { StowageDiagnostic, showBytes } from './diagnostic.ts';

/** The budget is not a number of bytes. */
export const budgetUnreadable = (text: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'budget-unreadable',
    soIs: `The budget ${JSON.stringify(text)} cannot be read.`,
    wanted: 'Bytes, or a number with KB, MB, GB, KiB, MiB or GiB, or min, or max.',
    hint: '--budget 64MiB',
  });

/** `budget-too-small`, with the smallest budget that would do; `device-too-small` where the device cannot allocate that. */
export class BudgetTooSmall extends StowageDiagnostic {
  readonly budget: number;
  readonly minimum: number;
  /** A larger budget would do. */
  readonly mayGrow: boolean;

  constructor({ budget, minimum, ceiling }: Lack, wanted: string, hint: string) {
    const mayGrow = ceiling === null || minimum <= ceiling.bytes;
    const has = mayGrow
      ? `The budget is ${showBytes(budget)}`
      : `${capital(ceiling.says)} ${showBytes(ceiling.bytes)}`;
    const most = mayGrow ? budget : ceiling.bytes;
    super({
      code: mayGrow ? 'budget-too-small' : 'device-too-small',
      soIs: `${has}; the smallest that would do is ${showBytes(minimum)}: ${showBytes(minimum - most)} more.`,
      wanted,
      hint,
    });
    this.budget = most;
    this.minimum = minimum;
    this.mayGrow = mayGrow;
  }
}

/** What is not enough. */
interface Lack {
  /** Infinite where none was asked for. */
  readonly budget: number;
  readonly minimum: number;
  /** What the device can allocate, and who says so: `wasm can address`. */
  readonly ceiling: { readonly bytes: number; readonly says: string } | null;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** How many tensors are named that stand in the way. */
const named = 5;

/** No plan fits the budget. */
export const budgetTooSmall = ({
  peak,
  mayErr,
  elsewhere,
  ...lack
}: Lack & {
  /** What is alive at the minimum plan's peak, largest first. */
  readonly peak: {
    readonly at: string;
    readonly alive: readonly { readonly name: string; readonly bytes: number }[];
  };
  /** Lossy storage is allowed, or there is nothing to store. */
  readonly mayErr: boolean;
  /** Where the device is too small: another that may be larger. */
  readonly elsewhere: string | null;
}): BudgetTooSmall => {
  const { minimum, ceiling } = lack;
  const alive = peak.alive.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = peak.alive.slice(0, named).map(({ name, bytes }) => [name, bytes] as const);
  const rest = peak.alive.slice(named);
  const lines = [
    ['weights, optimizer, inputs and all else that stays', minimum - alive] as const,
    ...largest,
    ...(rest.length === 0
      ? []
      : [[`${rest.length} more`, rest.reduce((sum, { bytes }) => sum + bytes, 0)] as const]),
  ];
  const larger = ceiling === null || minimum <= ceiling.bytes ? `--budget ${minimum}` : elsewhere;
  return new BudgetTooSmall(
    lack,
    [
      `In the way, during ${peak.at}:`,
      ...lines.map(([name, bytes]) => `  ${name}: ${showBytes(bytes)}`),
    ].join('\n'),
    [
      ...(larger === null ? [] : [larger]),
      'fewer rows at a time (--micro-batch 1), a shorter context (--set T=…)',
      ...(mayErr ? [] : ['or lossy storage (--max-error 0.05)']),
    ].join(', '),
  );
};

/** One tensor is larger than the device lets a shader see. */
export const tensorAboveBinding = (found: {
  readonly tensor: string;
  readonly bytes: number;
  readonly limit: number;
  readonly words: { readonly device: string; readonly bindsMore: string | null };
  /** Whether it may be stored as f16, where it is a weight; else null. */
  readonly weight: { readonly mayBeHalf: boolean } | null;
  readonly at?: Location;
}): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'binding-too-large',
    at: found.at,
    soIs: `${found.tensor}${found.weight ? ', of the size of a weight,' : ''} needs ${showBytes(found.bytes)} in one piece.`,
    wanted: `${found.words.device} binds at most ${showBytes(found.limit)} at once.`,
    hint: bindingHint(found),
  });

/** How a tensor gets smaller, or where it may be larger. */
function bindingHint({
  bytes,
  limit,
  words: { bindsMore },
  weight,
}: Parameters<typeof tensorAboveBinding>[0]): string {
  const ways = weight
    ? weight.mayBeHalf && bytes / 2 <= limit
      ? [`--storage f16, which holds it in ${showBytes(bytes / 2)}`]
      : []
    : ['fewer rows at a time (--batch, --micro-batch)', 'a shorter context (--set T=…)'];
  const all = [...ways, ...(bindsMore === null ? [] : [bindsMore])];
  return all.length === 0
    ? 'Its size is the model’s own: no flag makes it smaller.'
    : `One of: ${all.join('; ')}.`;
}

/** The target asked for, one of `names`, cannot run here. */
export const targetUnavailable = (
  target: string,
  names: readonly string[],
  { why, hint }: { readonly why: string; readonly hint: string },
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'target-unavailable',
    soIs: `The target ${target} is not available here: ${why}`,
    wanted: `--target ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}.`,
    hint,
  });

/** Tensors are to wait on the host, and the host is the device. */
export const offloadRefused = (
  target: string,
  { wanted, hint }: { readonly wanted: string; readonly hint: string },
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'offload-refused',
    soIs: `--allow offload: on ${target} there is nowhere to offload to.`,
    wanted,
    hint,
  });

/** A kernel that the target lacks; `elsewhere`: the targets that have it. */
export const operatorNotOnTarget = (found: {
  readonly operator: string;
  readonly target: string;
  readonly elsewhere: readonly string[];
  /** Where no line of the model is. */
  readonly wantedBy?: string;
  readonly at?: Location;
}): StowageDiagnostic => {
  const { operator, target, elsewhere, wantedBy, at } = found;
  const ways = elsewhere.map((name) => `--target ${name}`).join(' or ');
  return new StowageDiagnostic({
    code: 'operator-not-on-target',
    at,
    soIs: `The target ${target} has no kernel for ${operator}${wantedBy === undefined ? '' : `, which ${wantedBy} wants`}.`,
    wanted:
      'A target that has a kernel for all that is asked of it: operators of the model, of its gradient, the optimizer and of what is pinned.',
    hint: ways === '' ? 'No target has one: leave it out.' : `${ways}, which has one.`,
  });
};
