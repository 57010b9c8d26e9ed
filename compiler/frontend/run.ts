/** One reading of a model with given sizes: the graph as it grows, and what is shared between the places that add to it. */

import type { ts } from 'ts-morph';
import type { GraphBuilder } from '../ir/builder.ts';
import type { Block, ValueId } from '../ir/graph.ts';
import type { Model } from './model.ts';
import { qualifiedBy } from './names.ts';
import { symbolOf } from './project.ts';
import type { Sizes } from './sizes.ts';
import type { Scope, Value } from './values.ts';
import type { WeightEntry } from './weights.ts';

/** How expressions and functions are read; handed down, so that operators and statements need not import it. */
export interface Reader {
  evaluate(this: void, run: Run, scope: Scope, node: ts.Expression): Value;
  apply(
    this: void,
    run: Run,
    node: ts.Node,
    callee: Extract<Value, { kind: 'function' }>,
    args: readonly Value[],
  ): Value;
}

/** One round of a loop over numbers. */
export interface Round {
  /** The turns that the weights lie in which it read, outermost first, by the innermost one's path. */
  readonly read: Map<string, readonly Block[]>;
  /** Values that were named in it, and the turn under which. */
  readonly named: Map<ValueId, Block | null>;
}

export interface Run extends Reader {
  readonly model: Model;
  readonly sizes: Sizes;
  readonly g: GraphBuilder;
  /** Dropout happens. */
  readonly training: boolean;
  /** Weights read so far, by path. */
  readonly weights: Map<string, { readonly id: ValueId; readonly entry: WeightEntry }>;
  /** Values that are read for an optional weight that is not there, and that weight's names. */
  readonly standIns: Map<ValueId, readonly string[]>;
  /** Tables and scalars that several nodes share, by what they are. */
  readonly shared: Map<string, ValueId>;
  /** A mean loss → its per-row losses. */
  readonly rows: Map<ValueId, ValueId>;
  /** Values that the user gave a name. */
  readonly named: Set<ValueId>;
  /** Weights used as a gain: they begin at one. */
  readonly gains: Set<ValueId>;
  /** Keys of config.json that were read or stated. */
  readonly read: Set<string>;
  /** What operators were given, by the name of the fact of config.json that says the same. */
  readonly seen: Map<string, Set<unknown>>;
  /** The top-level consts that have been read. */
  readonly globals: Map<ts.Symbol, Value>;
  /** The turn of a `Stack` loop that is being read. */
  block: Block | null;
  /** The round of a loop over numbers that is being read. */
  round: Round | null;
  /** Dropouts so far: each draws its own random numbers. */
  draws: number;
  /** Calls inside calls. */
  depth: number;
  /** Numbers that operators cannot take; what config.json says wrongly is said before. */
  readonly doubts: Error[];
}

/** A reading that has not begun. */
export const newRun = (
  reader: Reader,
  model: Model,
  sizes: Sizes,
  g: GraphBuilder,
  training: boolean,
): Run => ({
  ...reader,
  model,
  sizes,
  g,
  training,
  weights: new Map(),
  standIns: new Map(),
  shared: new Map(),
  rows: new Map(),
  named: new Set(),
  gains: new Set(),
  read: new Set(),
  seen: new Map(),
  globals: new Map(),
  block: null,
  round: null,
  draws: 0,
  depth: 0,
  doubts: [],
});

/** What the name stands for, remembered: a layer is read once per turn. */
export function nameSymbol(run: Run, name: ts.Node): ts.Symbol | undefined {
  const known = symbols.get(name);
  if (known) return known;
  const symbol = symbolOf(run.model.source, name);
  if (symbol) symbols.set(name, symbol);
  return symbol;
}

const symbols = new WeakMap<ts.Node, ts.Symbol>();

/** Notes what an operator was given, to be held against config.json. */
export function witness(run: Run, fact: string, value: unknown): void {
  const values = run.seen.get(fact) ?? new Set();
  run.seen.set(fact, values.add(value));
}

/** `h` as `blocks.3.h` inside a turn. */
export const qualified = (run: Run, name: string): string => qualifiedBy(run.block, name);

/** Calls the value by the user's word for it, if it has none yet. */
export function nameValue(run: Run, id: ValueId, name: string): void {
  if (run.named.has(id)) return;
  run.named.add(id);
  run.g.rename(id, qualified(run, name));
  run.round?.named.set(id, run.block);
}
