/** A memory map as the page's script reads it: rows of numbers beside tables of the strings they mean. */

import type { MemoryMap, Slice, SliceKind } from './data.ts';
import { most, thin, thinFixed } from './thin.ts';
import type { Drawn } from './thin.ts';

/** The text of a line of a source file, or null where it is not to be had. */
export type ReadLine = (file: string, line: number) => string | null;

/** [name, type, source, group, first, last, offset, bytes, count]; the first four count in the tables. */
export type Row = readonly number[];

export interface EncodedTimeline {
  readonly name: string;
  readonly steps: number;
  readonly sections: MemoryMap['timelines'][number]['sections'];
  readonly blocks: MemoryMap['timelines'][number]['blocks'];
  /** What runs at each step, as a pair of `names` and `ops`; empty where that is not said. */
  readonly labels: readonly number[];
  readonly rows: readonly Row[];
  /** Slices that the rows stand for. */
  readonly slices: number;
  /** Parts of the time within which slices were merged; null where none were. */
  readonly columns: number | null;
}

export interface EncodedMap {
  readonly budget: number | null;
  readonly arena: number;
  readonly packed: number;
  readonly base: number;
  readonly peak: MemoryMap['peak'];
  readonly names: readonly string[];
  readonly types: readonly string[];
  readonly ops: readonly string[];
  /** `model.ts:74` and the text of that line. */
  readonly sources: readonly (readonly [string, string])[];
  readonly groups: readonly Group[];
  readonly fixed: readonly Row[];
  /** Slices that the fixed rows stand for. */
  readonly fixedSlices: number;
  readonly timelines: readonly EncodedTimeline[];
}

/** What shares a colour: a way to store activations, or another kind of slice. */
export interface Group {
  readonly kind: SliceKind;
  readonly policy: string | null;
  /** CSS class. */
  readonly style: string;
  readonly label: string;
}

const labels: Readonly<Record<SliceKind, string>> = {
  weights: 'weights',
  adapter: 'adapter',
  optimizer: 'optimizer',
  gradients: 'weight gradients',
  inputs: 'inputs',
  activation: 'activation',
  recomputed: 'recomputed',
  cotangent: 'cotangents',
  workspace: 'transients',
};
const kinds = Object.keys(labels) as readonly SliceKind[];

/** The CSS class of the n-th policy; there are eight. */
export const hueOf = (n: number): string => `p${n % 8}`;

/** Groups in the order of the legend: what is stored how, then the rest. Policies in order of `known`, then by name. */
export function groupsOf(map: MemoryMap, known: readonly string[]): readonly Group[] {
  const slices = [...map.fixed, ...map.timelines.flatMap((timeline) => timeline.slices)];
  const used = new Set(slices.map(({ policy }) => policy).filter((p): p is string => p !== null));
  const policies = [...known, ...[...used].filter((p) => !known.includes(p)).sort()];
  const present = new Set(slices.map(({ kind }) => kind));
  return [
    ...policies
      .map((policy, i): Group => {
        const label = policy === 'keep' ? 'kept as it is' : policy;
        return { kind: 'activation', policy, style: hueOf(i), label };
      })
      .filter(({ policy }) => policy !== null && used.has(policy)),
    ...kinds
      .filter((kind) => kind !== 'activation' && present.has(kind))
      .map((kind): Group => ({ kind, policy: null, style: kind, label: labels[kind] })),
  ];
}

/** Most rectangles of a timeline that is not training. */
const others = 2500;

/** Strings, each once, by number. */
class Table<T> {
  readonly entries: T[] = [];
  private readonly known = new Map<string, number>();

  of(key: string, make: () => T): number {
    const index = this.known.get(key) ?? this.entries.push(make()) - 1;
    this.known.set(key, index);
    return index;
  }
}

/** The map with its slices thinned out where there are too many to draw. */
export function encode(map: MemoryMap, groups: readonly Group[], readLine: ReadLine): EncodedMap {
  const names = new Table<string>();
  const types = new Table<string>();
  const ops = new Table<string>();
  const sources = new Table<readonly [string, string]>();
  const groupOf = ({ kind, policy }: Slice): number =>
    groups.findIndex((group) => group.kind === kind && group.policy === policy);
  const row = (slice: Drawn): Row => {
    const { name, type, source, first, last, offset, bytes, count } = slice;
    const place = source ? `${source.file}:${source.line}` : '';
    return [
      names.of(name, () => name),
      types.of(type, () => type),
      sources.of(place, () => [
        place,
        source ? (readLine(source.file, source.line)?.trim() ?? '') : '',
      ]),
      groupOf(slice),
      ...[first, last, offset, bytes],
      ...(count > 1 ? [count] : []),
    ];
  };
  // Where a step stands in the source is said of its slices.
  const label = (text: string): readonly number[] => {
    const [, name = text, op = ''] = /^(.*) (\S+?)(?: \S+:\d+)?$/.exec(text) ?? [];
    return [names.of(name, () => name), ops.of(op, () => op)];
  };
  const timelines = map.timelines.map((timeline, i) => {
    const { name, sections, blocks, labels: said, slices } = timeline;
    const { drawn, columns } = thin(slices, said.length, i === 0 ? most : others);
    return {
      ...{ name, steps: said.length, sections, blocks, columns, slices: slices.length },
      labels: i === 0 ? said.flatMap(label) : [],
      rows: drawn.map(row),
    };
  });
  const fixed = thinFixed(map.fixed, map.arenaBytes).map(row);
  return {
    ...{ budget: map.budgetBytes, arena: map.arenaBytes, packed: map.packedBytes },
    ...{ base: map.baseBytes, peak: map.peak, groups, fixed, timelines },
    fixedSlices: map.fixed.length,
    ...{ names: names.entries, types: types.entries, ops: ops.entries, sources: sources.entries },
  };
}
