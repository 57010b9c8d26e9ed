/** The plan for people: the anatomy of its peak, and one row per tensor, equal rows of layers in one. */

import { visibleLine } from '../../runtime/format/quote.ts';
import { size } from '../../runtime/format/units.ts';
import type { PlacementReport, PlanReport } from '../planning/report.ts';

/** Equal placements of one or more layers. */
export interface Group {
  readonly first: PlacementReport;
  readonly layers: readonly number[];
  readonly storedBytes: number;
  /** How often each layer holds it. */
  readonly times: number;
}

/** Placements that differ in their layer alone, together, in order of their first. */
export function groupPlacements(placements: readonly PlacementReport[]): readonly Group[] {
  const groups = new Map<string, PlacementReport[]>();
  for (const placement of placements) {
    const { layer, source, ...rest } = placement;
    const tensor = plainName(placement);
    const key = JSON.stringify([{ ...rest, tensor }, layer === null, source]);
    const group = groups.get(key);
    if (group) group.push(placement);
    else groups.set(key, [placement]);
  }
  return [...groups.values()].flatMap(alike).flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const layers = [...new Set(members.flatMap(({ layer }) => layer ?? []))].sort((a, b) => a - b);
    const storedBytes = members.reduce((sum, member) => sum + member.storedBytes, 0);
    return [{ first, layers, storedBytes, times: members.length / Math.max(1, layers.length) }];
  });
}

/** The members of a group apart, by how many of them their layer holds. */
function alike(members: readonly PlacementReport[]): readonly (readonly PlacementReport[])[] {
  const ofLayer = new Map<number | null, PlacementReport[]>();
  for (const member of members) {
    const others = ofLayer.get(member.layer);
    if (others) others.push(member);
    else ofLayer.set(member.layer, [member]);
  }
  const counts = [...new Set([...ofLayer.values()].map((held) => held.length))];
  return counts.map((count) =>
    [...ofLayer.values()].filter((held) => held.length === count).flat(),
  );
}

/** The name without its layer: `blocks.3.h` in layer 3 is `blocks.*.h`. */
function plainName({ tensor, layer }: PlacementReport): string {
  return layer === null ? tensor : tensor.replace(new RegExp(`(^|\\.)${layer}(\\.|$)`), '$1*$2');
}

/** `0–5`, `0–2, 4`, or empty outside layers. */
export function showLayers(layers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const layer of layers) {
    const last = runs.at(-1);
    if (last && last[1] === layer - 1) last[1] = layer;
    else runs.push([layer, layer]);
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a}–${b}`)).join(', ');
}

/** Where the bytes are at the peak, without the parts that are empty. */
export function anatomyLines(plan: PlanReport): readonly string[] {
  const rows = Object.entries(plan.anatomy)
    .filter(([, part]) => part > 0)
    .map(([name, part]) => [
      name,
      size(part),
      `${((100 * part) / plan.predictedBytes).toFixed(1)} %`,
    ]);
  return align(rows, new Set([1, 2]));
}

/** One line per group, under a heading. */
export function placementLines(plan: PlanReport): readonly string[] {
  const rows = groupPlacements(plan.placements).map(({ first, layers, storedBytes, times }) => [
    plainName(first) + (times > 1 ? ` ×${times}` : ''),
    showLayers(layers),
    `[${first.shape.join(', ')}]`,
    first.policy,
    size(storedBytes),
    errorText(first.error),
    first.source === null ? '' : `${first.source.file}:${first.source.line}`,
  ]);
  return align(
    [['tensor', 'layers', 'shape', 'policy', 'stored', 'error', 'from'], ...rows],
    new Set([4]),
  );
}

/** A relative error: `0`, or `1.2e-3`. */
export const errorText = (x: number): string => (x === 0 ? '0' : x.toExponential(1));

/** Columns padded to their widest cell, those of `right` to the right. */
export function align(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number>,
): readonly string[] {
  const shown = rows.map((row) => row.map(visibleLine));
  const widths = (shown[0] ?? []).map((_, i) =>
    Math.max(...shown.map((row) => (row[i] ?? '').length)),
  );
  return shown.map((row) =>
    row
      .map((cell, i) =>
        right.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
