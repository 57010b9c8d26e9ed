/** simplify: Graph → Graph. Canonical and smaller, never needed for correctness. */

import type { Graph } from '../ir/graph.ts';
import { headLoss } from './head-loss.ts';
import { heads } from './heads.ts';
import { rewrite, type Rules } from './rewrite.ts';
import { tidy } from './tidy.ts';

const tables = [tidy, heads, headLoss];

const rules: Rules = Object.fromEntries(
  [...new Set(tables.flatMap((table) => Object.keys(table)))].map((op) => [
    op,
    tables.flatMap((table) => table[op] ?? []),
  ]),
);

/** The same function of the same inputs: the rules' fixpoint, equal nodes shared, dead ones dropped. */
export const simplify = (graph: Graph): Graph => rewrite(graph, rules);
