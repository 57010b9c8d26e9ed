/** Plans and runs to draw: of examples, and made up. */

import { cpus } from 'node:os';
import { compile } from '../../compiler/compile.ts';
import { memoryMapOf } from '../../compiler/page/data.ts';
import type { Compiled, CompileOptions } from '../../compiler/compile.ts';
import { compileOptions } from '../../compiler/cli/inputs/inputs.ts';
import type { MemoryMap, Slice } from '../../compiler/page/data.ts';
import type { PlanPage } from '../../compiler/page/plan-page.ts';
import { lineReader } from '../../compiler/cli/files/plan-page.ts';
import { levelPlanner } from '../../compiler/planning/search/levels.ts';

/** An example's page. `share`: the budget as a part of keep-all. */
export async function examplePage(
  model: string,
  share: number,
  more: Partial<CompileOptions> = {},
): Promise<PlanPage & { readonly compiled: Compiled }> {
  const given = await compileOptions(model, { target: 'wasm' });
  const options: CompileOptions = { ...given, planner: 'greedy', ...more };
  const kept = await compile({ ...options, budget: 'max', planner: levelPlanner('keep') });
  const { keepAllBytes, minimumBytes } = kept.plan;
  const budget = Math.max(Math.floor(share * keepAllBytes), minimumBytes);
  const compiled = await compile({ ...options, budget });
  const point = ({ plan }: Compiled) => ({
    ...{ budgetBytes: plan.budgetBytes ?? plan.keepAllBytes, allocatedBytes: plan.predictedBytes },
    ...{ predictedSeconds: plan.predictedSeconds, predictedError: plan.predictedError },
    lossy: plan.lossy,
  });
  return {
    ...{
      model,
      compiled,
      plan: compiled.plan,
      memory: memoryMapOf(compiled),
      keepAll: memoryMapOf(kept),
    },
    sizes: Object.fromEntries(compiled.sizes.dimensions),
    points: [point(compiled), point(kept), { ...point(kept), predictedError: 0.1, lossy: true }],
    readLine: lineReader(),
  };
}

/** As many transients as dozens of layers have, each short. */
export function crowded(map: MemoryMap, count: number): MemoryMap {
  const [training] = map.timelines;
  if (!training) throw new Error('internal: no timeline');
  const slices = Array.from({ length: count }, (_, i): Slice => {
    const name = `blocks.${Math.floor(i / 200)}.linear(proj_${i % 200})`;
    const place = { first: i, last: i + 1, offset: map.baseBytes + (i % 7) * 4096, bytes: 4096 };
    const source = { file: 'model.ts', line: 1 + (i % 90) };
    return { name, kind: 'workspace', policy: null, type: 'f32[16, 64]', source, ...place };
  });
  const labels = Array.from({ length: count + 1 }, (_, i) => `call ${i} of many model.ts:1`);
  const sections = [{ name: 'forward', steps: count + 1 }];
  return { ...map, timelines: [{ ...training, sections, labels, slices, blocks: [] }] };
}

/** What a browser test says where Chromium does not run. */
export const machine = `${process.platform} ${process.arch}, ${cpus().length} cores`;
