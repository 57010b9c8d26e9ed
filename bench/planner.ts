/**
 * The planner on the sizes of SmolLM2-135M and Llama-3.2-1B (no weights, LoRA, 4 × 512 tokens), 1 to 48 layers: the
 * solver against greedy, against one policy for all layers and against replaying everything, at shares of the bytes that
 * keeping everything takes beyond what is there for good. `-- --layers 1,4,12 --model Smol` leaves out the rest; `--write`
 * writes the tables into docs/planner.md.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf } from '../compiler/compile.ts';
import type { CompileOptions } from '../compiler/compile.ts';
import { loadModel } from '../compiler/frontend/index.ts';
import type { Plan } from '../compiler/ir/plan.ts';
import { greedy } from '../compiler/planner/greedy.ts';
import { levelPlanner, uniform } from '../compiler/planner/levels.ts';
import { Prices } from '../compiler/planner/prices.ts';
import { between, table } from './markdown.ts';
import type { Measure } from './measure.ts';

const root = join(import.meta.dirname, '..');
const modelFile = join(root, 'examples/stories/model.ts');
const models = { 'SmolLM2-135M': 'smollm2-135m', 'Llama-3.2-1B': 'llama-3.2-1b' } as const;
const shares = [0.08, 0.12, 0.2, 0.4] as const;
const errors = [0, 0.05] as const;

interface Row {
  readonly model: string;
  readonly layers: number;
  readonly maxError: number;
  readonly share: number;
  readonly budget: number;
  readonly keepAll: number;
  readonly minimum: number;
  readonly bound: number | null;
  /** Seconds added to a step; null where nothing fits. */
  readonly milp: number | null;
  readonly greedy: number | null;
  readonly uniform: number | null;
  readonly replay: number | null;
  readonly gap: number | null;
  /** Wall seconds of choosing. */
  readonly took: number;
  readonly packing: number | null;
}

export async function planner(flags: readonly string[]): Promise<readonly Measure[]> {
  const said = (flag: string): string | undefined =>
    flags.includes(flag) ? flags[flags.indexOf(flag) + 1] : undefined;
  const depths = (said('--layers') ?? '1,4,12,30,48').split(',').map(Number);
  const asked = Object.entries(models).filter(([name]) => name.includes(said('--model') ?? ''));
  const rows: Row[] = [];
  const model = loadModel(modelFile);
  for (const [name, file] of asked) {
    const text = readFileSync(join(root, `bench/${file}.json`), 'utf8');
    for (const layers of depths) {
      const values: unknown = { ...(JSON.parse(text) as object), num_hidden_layers: layers };
      for (const maxError of errors) {
        const options: CompileOptions = {
          ...{ modelFile, model, config: { values, file: `${file}.json` } },
          set: { B: 4, T: 512 },
          recipe: { maxError, batch: 4, adapter: lora },
          ...{ budget: 'max', check: false },
          device: { target: 'wasm', profile: { fma: false } },
        };
        for (const row of await compared(options, { model: name, layers, maxError })) {
          rows.push(row);
          console.log(JSON.stringify(row));
        }
        if (flags.includes('--write')) write(rows);
      }
    }
  }
  return goals(rows);
}

const lora = {
  kind: 'lora',
  ...{ rank: 8, alpha: 16, targets: ['all-linear'], dropout: 0, rsLora: false },
  start: 'zero',
  form: 'activation',
} as const;

async function compared(
  options: CompileOptions,
  what: Pick<Row, 'model' | 'layers' | 'maxError'>,
): Promise<readonly Row[]> {
  const least = await planOf({ ...options, budget: 'min' });
  const { task, drafts } = least;
  const prices = new Prices(task);
  const seconds = (plan: Plan): number => prices.seconds(prices.stateOf(plan));
  const proposals = {
    greedy: greedy(task).plans,
    uniform: [...levelPlanner('recompute')(task).plans, ...uniform(task)],
    replay: [levelPlanner('recompute')(task).plans[1]].filter((plan) => plan !== undefined),
  };
  const { base } = drafts.packing(least.keepAll);
  const rows: Row[] = [];
  for (const share of shares) {
    const budget = Math.floor(base + share * (least.keepAllBytes - base));
    const begun = performance.now();
    const found = budget < least.minimumBytes ? null : await planOf({ ...options, budget });
    const took = (performance.now() - begun) / 1000;
    const best = (plans: readonly Plan[]): number | null => {
      const fitting = plans
        .filter(({ error }) => error <= task.maxError)
        .map((plan) => ({ plan, seconds: seconds(plan) }))
        .sort((a, b) => a.seconds - b.seconds)
        .find(({ plan }) => drafts.load(plan) <= budget && drafts.bytes(plan) <= budget);
      return fitting?.seconds ?? null;
    };
    const packing = found?.plan ? found.drafts.packing(found.plan) : null;
    rows.push({
      ...{ ...what, share, budget, took },
      keepAll: least.keepAllBytes,
      minimum: least.minimumBytes,
      bound: least.minimumBound,
      milp: found?.plan ? seconds(found.plan) : null,
      greedy: best(proposals.greedy),
      uniform: best(proposals.uniform),
      replay: best(proposals.replay),
      gap: found?.solver?.gap ?? null,
      packing: packing ? packing.packed / packing.load : null,
    });
  }
  return rows;
}

const ms = (seconds: number | null): string =>
  seconds === null ? '–' : (1000 * seconds).toFixed(seconds < 0.01 ? 2 : 0);
const mib = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
const percent = (x: number | null): string => (x === null ? '–' : `${(100 * x).toFixed(1)} %`);

function write(rows: readonly Row[]): void {
  const path = join(root, 'docs/planner.md');
  const head = [
    'layers',
    'share',
    'budget MiB',
    'solver ms',
    'greedy',
    'one for all',
    'replay all',
    'gap',
    'took s',
    'H/LOAD',
  ];
  const sections = Object.keys(models).flatMap((model) =>
    errors.flatMap((maxError) => {
      const own = rows.filter((row) => row.model === model && row.maxError === maxError);
      if (own.length === 0) return [];
      const lines = own.map((row) => [
        String(row.layers),
        percent(row.share),
        mib(row.budget),
        ms(row.milp),
        ...[row.greedy, row.uniform, row.replay].map(ms),
        percent(row.gap),
        row.took.toFixed(1),
        row.packing?.toFixed(3) ?? '–',
      ]);
      const smallest = [...new Map(own.map((row) => [row.layers, row])).values()].map((row) => [
        String(row.layers),
        mib(row.keepAll),
        mib(row.minimum),
        row.bound === null ? '–' : mib(row.bound),
      ]);
      return [
        `### ${model}, ${maxError === 0 ? 'lossless' : `error at most ${maxError}`}`,
        table(head, lines),
        table(['layers', 'keep-all MiB', 'feasible at', 'impossible below'], smallest),
      ];
    }),
  );
  writeFileSync(path, between(readFileSync(path, 'utf8'), 'planner', sections.join('\n\n')));
}

function goals(rows: readonly Row[]): readonly Measure[] {
  const deep = rows.filter(({ layers, milp }) => layers === 30 && milp !== null);
  const worst = (values: readonly (number | null)[]): number =>
    Math.max(0, ...values.filter((v) => v !== null));
  const measure = (what: string, found: number, most: number, unit: string): Measure => ({
    what,
    figure: `${found.toFixed(3)}${unit}`,
    wanted: `≤ ${most}${unit}`,
    met: found <= most,
  });
  const against = (of: (row: Row) => number | null): number =>
    worst(rows.map((row) => (of(row) && row.milp ? row.milp / (of(row) ?? 1) : null)));
  return [
    measure('30 layers: longest choice', worst(deep.map(({ took }) => took)), 10, ' s'),
    measure('30 layers: largest gap', worst(deep.map(({ gap }) => gap)), 0.01, ''),
    measure('H / LOAD, worst', worst(rows.map(({ packing }) => packing)), 1, ''),
    measure(
      'seconds against greedy, worst',
      against(({ greedy: g }) => g),
      1,
      '',
    ),
    measure(
      'seconds against one policy for all, worst',
      against(({ uniform: u }) => u),
      1,
      '',
    ),
  ];
}
