/** simplify: Graph → Graph. Canonical and smaller, never needed for correctness. */

import type { Graph } from '../ir/graph.ts';
import { headLoss, usualChunkBytes } from './head-loss.ts';
import { heads } from './heads.ts';
import { rewrite } from './rewrite.ts';
import { tidy } from './tidy.ts';

/**
 * The same function of the same inputs: the rules' fixpoint, equal nodes shared, dead ones dropped. Of the logits of a
 * head, `chunkBytes` exist at once.
 */
export const simplify = (graph: Graph, chunkBytes: number = usualChunkBytes): Graph =>
  rewrite(graph, [tidy, heads, headLoss(chunkBytes)]);
