/** `plan --html`: compiles the neighbours of a plan and writes the page about it. */

import { readFileSync } from 'node:fs';
import { compile } from '../../compile.ts';
import type { Compiled, CompileOptions } from '../../compile.ts';
import { memoryMapOf } from '../../page/data.ts';
import type { ReadLine } from '../../page/encode.ts';
import { planPage } from '../../page/plan-page.ts';
import { levelPlanner } from '../../planning/search/levels.ts';
import type { ParetoPoint } from '../advice/pareto.ts';

/** The page of a compiled plan, with the plans at other budgets. Compiles again with everything kept. */
export async function planPageOf(
  options: CompileOptions,
  compiled: Compiled,
  points: readonly ParetoPoint[],
): Promise<string> {
  const { plan, recipe, sizes } = compiled;
  // With the forms that the plan has, or what it is held against would be another program.
  const kept = await compile({
    ...options,
    recipe,
    ...{ budget: 'max', planner: levelPlanner('keep'), pins: [] },
  });
  return planPage({
    ...{ plan, model: options.modelFile, memory: memoryMapOf(compiled) },
    sizes: Object.fromEntries(sizes.dimensions),
    keepAll: memoryMapOf(kept),
    points,
    readLine: lineReader(),
  });
}

/** Reads lines of source files, each file once; null for what cannot be read. */
export function lineReader(): ReadLine {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? linesOf(file);
    known.set(file, lines);
    return lines[line - 1] ?? null;
  };
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    // The page then names the place alone.
    return [];
  }
}
