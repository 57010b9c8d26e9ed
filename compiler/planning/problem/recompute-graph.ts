/**
 * The recompute graph of a joint graph: what a recomputation reads, what it executes, and what must be there for it. The
 * planner, its prices and `apply` all read it, so that what is counted is what runs.
 *
 * A recomputation stays inside the block of its reader: a value that crosses blocks (the residual stream) is there for it, or
 * recomputing everything would hold every layer at once. A value that is made of graph inputs alone (an embedding) may be
 * recomputed for any block. What is there for one recomputation is there for all.
 */

import type { Node, ValueId } from '../../ir/graph.ts';
import type { JointGraph } from '../../ir/joint.ts';
import { producers, roots } from '../../ir/walk.ts';
import type { Policy } from '../../policies/policy.ts';

/** What a node reads of the forward's values. */
export interface Parent {
  /** The owner of the bytes. */
  readonly value: ValueId;
  /** The forward node that makes it. */
  readonly producer: number;
  /** From another block: not recomputed for this reader, unless its policy says so. */
  readonly crosses: boolean;
}

/** Where a recomputation finds what it reads: as the forward left it, restored from a stored form, or recomputed too. */
export type Source = 'there' | 'restored' | 'recomputed';

/** How values are stored; one that is absent is not stored. */
export type Stored = ReadonlyMap<ValueId, Policy>;

/** A value that the backward reads, and whether it may be recomputed for all its readers there. */
interface Residual {
  readonly value: ValueId;
  readonly replayable: boolean;
}

const sameBlock = (a: Node, b: Node): boolean =>
  a.block?.stack === b.block?.stack && a.block?.index === b.block?.index;

export class RecomputeGraph {
  readonly joint: JointGraph;
  /** Forward value → the node that makes it. */
  readonly madeBy: ReadonlyMap<ValueId, number>;
  /** A view → the owner of its bytes. */
  readonly rootOf: (value: ValueId) => ValueId;
  private readonly parents: readonly (readonly Parent[])[];
  /** Whether a node reads nothing but graph inputs, and views of them. */
  private readonly ofInputs: readonly boolean[];
  /** Values that some node of their own block reads, and some of another: there, or recomputed, as the state has it. */
  private readonly mixed: ReadonlySet<ValueId>;

  constructor(joint: JointGraph) {
    const { forward } = joint;
    this.joint = joint;
    this.madeBy = producers(forward);
    this.rootOf = roots(forward);
    const ofInputs: boolean[] = [];
    for (const node of forward) {
      ofInputs.push(
        node.inputs.every((input) => {
          const made = input === null ? undefined : this.madeBy.get(input);
          return made === undefined || (forward[made]?.op === 'reshape' && ofInputs[made] === true);
        }),
      );
    }
    this.ofInputs = ofInputs;
    this.parents = forward.map((node) =>
      node.inputs.flatMap((input): Parent[] => {
        const value = input === null ? null : this.rootOf(input);
        const producer = value === null ? undefined : this.madeBy.get(value);
        if (value === null || producer === undefined) return [];
        return [{ value, producer, crosses: this.crosses(producer, node) }];
      }),
    );
    const all = this.parents.flat();
    const crossing = new Set(all.flatMap(({ value, crosses }) => (crosses ? [value] : [])));
    this.mixed = new Set(
      all.flatMap(({ value, crosses }) => (!crosses && crossing.has(value) ? [value] : [])),
    );
  }

  /** What a forward node reads, an entry for each input that the forward makes. */
  parentsOf(node: number): readonly Parent[] {
    return this.parents[node] ?? [];
  }

  /** Whether what a forward node makes lies in another block than its reader, and may not be recomputed for it. */
  crosses(producer: number, reader: Node): boolean {
    const node = this.joint.forward[producer];
    return node !== undefined && !sameBlock(node, reader) && this.ofInputs[producer] !== true;
  }

  /** Goes through what recomputing a node reads, in order, and on through each parent that `through` says is recomputed too. */
  reach(node: number, through: (parent: Parent) => boolean): void {
    for (const parent of this.parentsOf(node)) {
      if (through(parent)) this.reach(parent.producer, through);
    }
  }

  /** What is recomputed where values are stored so. */
  under(stored: Stored, residuals: readonly Residual[]): Recomputation {
    return new Recomputation(
      this,
      stored,
      this.mixed.size > 0 ? this.kept(stored, residuals) : none,
    );
  }

  /** The mixed values that a recomputation of another block reads. Readers come later in the forward: it is gone through backwards. */
  private kept(stored: Stored, residuals: readonly Residual[]): ReadonlySet<ValueId> {
    const asked = new Set<ValueId>();
    const crossing = new Set<ValueId>();
    const ask = (value: ValueId, crosses: boolean): void => {
      const policy = stored.get(value);
      if (policy ? policy.replays : !crosses) asked.add(value);
      else if (!policy) crossing.add(value);
    };
    for (const { value, replayable } of residuals) ask(value, !replayable);
    const { forward } = this.joint;
    for (let index = forward.length - 1; index >= 0; index--) {
      const executed = forward[index]?.outputs.some(
        (value) => asked.has(value) && !crossing.has(value),
      );
      if (executed === true) {
        for (const { value, crosses } of this.parentsOf(index)) ask(value, crosses);
      }
    }
    return new Set([...this.mixed].filter((value) => crossing.has(value)));
  }
}

const none: ReadonlySet<ValueId> = new Set();

/** What is recomputed in one state. */
export class Recomputation {
  private readonly graph: RecomputeGraph;
  private readonly stored: Stored;
  private readonly kept: ReadonlySet<ValueId>;

  constructor(graph: RecomputeGraph, stored: Stored, kept: ReadonlySet<ValueId>) {
    this.graph = graph;
    this.stored = stored;
    this.kept = kept;
  }

  /** Where a recomputation finds what it reads. */
  sourceOf({ value, crosses }: Pick<Parent, 'value' | 'crosses'>): Source {
    const policy = this.stored.get(value);
    if (!policy) return crosses || this.kept.has(value) ? 'there' : 'recomputed';
    if (policy.replays) return 'recomputed';
    // What is only good for the backward's own readers is kept as it is.
    return policy.partial === true ? 'there' : 'restored';
  }

  /** The nodes that recomputing these executes, in the order in which they are asked for. */
  executed(nodes: Iterable<number>): ReadonlySet<number> {
    const found = new Set<number>();
    const visit = (node: number): void => {
      if (found.has(node)) return;
      found.add(node);
      for (const parent of this.graph.parentsOf(node)) {
        if (this.sourceOf(parent) === 'recomputed') visit(parent.producer);
      }
    };
    for (const node of nodes) visit(node);
    return found;
  }

  /** What may be said of a value as a recomputation reads it, from what it is restored from, or recomputed from. */
  folded<T>(
    restored: (value: ValueId) => T,
    recomputed: (parents: readonly Parent[], of: (parent: Parent) => T) => T,
    there: T,
  ): (parent: Parent) => T {
    const known = new Map<ValueId, T>();
    const visit = (parent: Parent): T => {
      const { value, producer } = parent;
      const source = this.sourceOf(parent);
      if (source === 'there') return there;
      const before = known.get(value);
      if (before !== undefined) return before;
      const found =
        source === 'restored' ? restored(value) : recomputed(this.graph.parentsOf(producer), visit);
      known.set(value, found);
      return found;
    };
    return visit;
  }
}
