/** simplify: Graph → Graph. Canonical and smaller, never needed for correctness. */

import type { Graph } from '../ir/graph.ts';
import { headLoss, usualChunkBytes } from './head-loss.ts';
import { heads } from './heads.ts';
import { rewrite, type Rules } from './rewrite.ts';
import { tidy } from './tidy.ts';

function rulesOf(chunkBytes: number): Rules {
  const tables = [tidy, heads, headLoss(chunkBytes)];
  return Object.fromEntries(
    [...new Set(tables.flatMap((table) => Object.keys(table)))].map((op) => [
      op,
      tables.flatMap((table) => table[op] ?? []),
    ]),
  );
}

/**
 * The same function of the same inputs: the rules' fixpoint, equal nodes shared, dead ones dropped. Of the logits of a
 * head, `chunkBytes` exist at once.
 */
export const simplify = (graph: Graph, chunkBytes: number = usualChunkBytes): Graph =>
  rewrite(graph, rulesOf(chunkBytes));
