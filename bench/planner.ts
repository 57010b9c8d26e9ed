/**
 * The planner on the sizes of SmolLM2-135M and Llama-3.2-1B (no weights, LoRA, 4 × 512 tokens), 1 to 48 layers: the
 * solver against greedy, against one policy for all layers and against replaying everything, at shares of the bytes that
 * keeping everything takes beyond what is there for good.
 *
 *     npm run bench -- planner [--layers 1,4,12] [--model Smol] [--fresh] [--write]
 *
 * What is done is kept in bench/out/planner; --fresh forgets it. --write puts what is known of all models and depths into
 * docs/measured/planner.md.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { planOf } from '../compiler/compile.ts';
import type { CompileOptions } from '../compiler/compile.ts';
import { loadModel } from '../compiler/frontend/index.ts';
import type { Plan } from '../compiler/ir/plan.ts';
import { greedy } from '../compiler/planning/search/greedy.ts';
import { levelPlanner, uniform } from '../compiler/planning/search/levels.ts';
import { Prices } from '../compiler/planning/problem/prices.ts';
import { mebibytes, publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';
import { Cache } from './policies/cache.ts';

const root = join(import.meta.dirname, '..');
const modelFile = join(root, 'examples/stories/model.ts');
const models = { 'SmolLM2-135M': 'smollm2-135m', 'Llama-3.2-1B': 'llama-3.2-1b' } as const;
const shares = [0.08, 0.12, 0.2, 0.4] as const;
const errors = [0, 0.05] as const;
const depths = [1, 4, 12, 30, 48] as const;

interface Asked {
  readonly model: string;
  readonly layers: number;
  readonly maxError: number;
}

interface Row extends Asked {
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
  /** Seconds of processor time that choosing took, of all threads: other work on the machine disturbs it little. */
  readonly took: number;
  readonly packing: number | null;
}

export async function planner(flags: readonly string[]): Promise<readonly Measure[]> {
  const { values } = parseArgs({
    args: [...flags],
    options: {
      model: { type: 'string', default: '' },
      layers: { type: 'string', default: depths.join() },
      fresh: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const cache = new Cache(join(root, 'bench/out/planner'));
  const layered = values.layers.split(',').map(Number);
  const rows: Row[] = [];
  const loaded = loadModel(modelFile);
  for (const [model, file] of Object.entries(models)) {
    if (!model.includes(values.model)) continue;
    for (const layers of layered) {
      for (const maxError of errors) {
        const asked = { model, layers, maxError };
        const run = () => compared(optionsOf(loaded, file, layers, maxError), asked);
        const found = await cache.remember<readonly Row[]>(nameOf(asked), values.fresh, run);
        for (const row of found) console.log(JSON.stringify(row));
        rows.push(...found);
      }
    }
  }
  if (values.write) write(cache);
  return goals(rows);
}

const nameOf = ({ model, layers, maxError }: Asked): string => `${model} ${layers} ${maxError}`;

function optionsOf(
  model: CompileOptions['model'] & object,
  file: string,
  layers: number,
  maxError: number,
): CompileOptions {
  const text = readFileSync(join(root, `bench/${file}.json`), 'utf8');
  const values: unknown = { ...(JSON.parse(text) as object), num_hidden_layers: layers };
  return {
    ...{ modelFile, model, config: { values, file: `${file}.json` } },
    set: { B: 4, T: 512 },
    recipe: { maxError, batch: 4, adapter: lora },
    ...{ budget: 'max', check: false },
    device: { target: 'wasm', profile: { fma: false } },
  };
}

const lora = {
  kind: 'lora',
  ...{ rank: 8, alpha: 16, targets: ['all-linear'], dropout: 0, rsLora: false },
  start: 'zero',
  form: 'activation',
} as const;

async function compared(options: CompileOptions, what: Asked): Promise<readonly Row[]> {
  const least = await planOf({ ...options, budget: 'min' });
  const { problem, evaluator } = least;
  const prices = new Prices(problem);
  const seconds = (plan: Plan): number => prices.seconds(prices.stateOf(plan));
  const proposals = {
    greedy: greedy(problem).plans,
    uniform: [...levelPlanner('recompute')(problem).plans, ...uniform(problem)],
    replay: [levelPlanner('recompute')(problem).plans[1]].filter((plan) => plan !== undefined),
  };
  const { base } = evaluator.packing(least.keepAll);
  const rows: Row[] = [];
  for (const share of shares) {
    const budget = Math.floor(base + share * (least.keepAllBytes - base));
    const begun = process.cpuUsage();
    const found = budget < least.minimumBytes ? null : await planOf({ ...options, budget });
    const { user, system } = process.cpuUsage(begun);
    const took = (user + system) / 1e6;
    const best = (plans: readonly Plan[]): number | null => {
      const fitting = plans
        .filter(({ error }) => error <= problem.maxError)
        .map((plan) => ({ plan, seconds: seconds(plan) }))
        .sort((a, b) => a.seconds - b.seconds)
        .find(({ plan }) => evaluator.load(plan) <= budget && evaluator.bytes(plan) <= budget);
      return fitting?.seconds ?? null;
    };
    const packing = found?.plan ? found.evaluator.packing(found.plan) : null;
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
const percent = (x: number | null): string => (x === null ? '–' : `${(100 * x).toFixed(1)} %`);

/** The tables of every row that is known. */
function write(cache: Cache): void {
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
      const own = depths.flatMap(
        (layers) => cache.get<readonly Row[]>(nameOf({ model, layers, maxError })) ?? [],
      );
      if (own.length === 0) return [];
      const lines = own.map((row) => [
        String(row.layers),
        percent(row.share),
        mebibytes(row.budget),
        ms(row.milp),
        ...[row.greedy, row.uniform, row.replay].map(ms),
        percent(row.gap),
        row.took.toFixed(1),
        row.packing?.toFixed(3) ?? '–',
      ]);
      const smallest = [...new Map(own.map((row) => [row.layers, row])).values()].map((row) => [
        String(row.layers),
        mebibytes(row.keepAll),
        mebibytes(row.minimum),
        row.bound === null ? '–' : mebibytes(row.bound),
      ]);
      return [
        `### ${model}, ${maxError === 0 ? 'lossless' : `error at most ${maxError}`}`,
        table(head, lines),
        table(['layers', 'keep-all MiB', 'feasible at', 'impossible below'], smallest),
      ];
    }),
  );
  publish('measured/planner.md', 'planner', sections.join('\n\n'));
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
