/** Model files and saved plans, which are read from the disk. */

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileSaved } from '../../compiler/cli/files/plan-file.ts';
import { compile } from '../../compiler/compile.ts';
import { buildGraph, loadModel, recipeOf, sizesOf } from '../../compiler/frontend/index.ts';
import { changedJson } from './json.ts';
import type { Kind } from './kind.ts';
import { changedSource } from './source.ts';
import { config, subjectOf, type Folder } from './subject.ts';

const files = [
  ...['examples/stories/model.ts', 'examples/words/model.ts', 'examples/mlp/model.ts', 'examples/gpt/model.ts'],
  ...['language', 'loops', 'own-adapter', 'rows', 'scalars'].map((name) => `test/samples/${name}/model.ts`),
]; // prettier-ignore

let folder: string | undefined;

/** Writes the only file of an input where commands read it. */
function onDisk(input: Folder): string {
  folder ??= mkdtempSync(join(tmpdir(), 'stowage-fuzz-'));
  const [[name, bytes] = ['', new Uint8Array(0)]] = input;
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** More operations than that, or a wider model, and only its graph is built. */
const most = { nodes: 300, width: 128 };

const models: Kind = {
  name: 'model.ts',
  share: 2,
  make: (chance) =>
    Promise.resolve(
      new Map([['model.ts', changedSource(readFileSync(chance.of(files), 'utf8'), chance)]]),
    ),
  async read(input) {
    const modelFile = onDisk(input);
    const model = loadModel(modelFile);
    const recipe = recipeOf(model);
    const set = Object.fromEntries(
      [['B', 2] as const, ['T', 16] as const].filter(([name]) => model.dimensions.has(name)),
    );
    const asksConfig = [...model.dimensions.values()].some(({ size }) => typeof size === 'string');
    const given = asksConfig ? { config: { values: config, file: 'config.json' } } : {};
    const sources = { ...given, set };
    const sizes = sizesOf(model, sources);
    const graph = buildGraph(model, sizes, { entry: 'loss', training: true });
    const wide = [...sizes.dimensions.values()].some((size) => size > most.width);
    if (wide || graph.nodes.length > most.nodes) return;
    await compile({
      ...{ modelFile, model, ...sources, recipe, budget: 'max', planner: 'greedy' },
      device: { target: 'wasm', profile: { fma: false } },
    });
  },
};

const plans: Kind = {
  name: 'plan',
  share: 1,
  async make(chance) {
    const { plan } = await subjectOf('lora');
    return new Map([['plan.json', changedJson(JSON.parse(plan) as unknown, chance)]]);
  },
  async read(input) {
    const { asked } = await subjectOf('lora');
    await compileSaved(asked, onDisk(input), {});
  },
};

export const modelKinds: readonly Kind[] = [models, plans];
