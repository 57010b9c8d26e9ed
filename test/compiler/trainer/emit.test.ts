/**
 * Trainers of the examples are checked in beside their models; `npm run golden` rewrites them. A bundled trainer is a
 * file of its own that carries exactly the program that was compiled, and trains.
 */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { metaOf } from '../../../compiler/cli/trainer.ts';
import { compile, type CompileOptions, type Compiled } from '../../../compiler/compile.ts';
import { loadModel, recipeOf } from '../../../compiler/frontend/index.ts';
import { levelPlanner } from '../../../compiler/planning/search/levels.ts';
import { bundle } from '../../../compiler/trainer/bundle.ts';
import { emit, emitStandalone, type Emission } from '../../../compiler/trainer/emit.ts';
import { groupPlacements, showLayers } from '../../../compiler/trainer/table.ts';
import type { PlacementReport } from '../../../compiler/planning/report.ts';
import { golden } from '../../support/golden.ts';

const wasm = { target: 'wasm', profile: { fma: true } } as const;
/** What every WebGPU device can do. */
const wgsl = {
  target: 'wgsl',
  profile: {
    kind: 'generic',
    subgroupSize: 0,
    f16: false,
    maxBindingBytes: 2 ** 27,
    maxBufferBytes: 2 ** 28,
    maxWorkgroupBytes: 16384,
    maxInvocations: 256,
    maxBindings: 8,
  },
} as const;

const file = (name: string): string => `examples/${name}/model.ts`;
const config = (path: string): NonNullable<CompileOptions['config']> => ({
  values: JSON.parse(readFileSync(path, 'utf8')) as unknown,
  file: path,
});

/** A Llama that is planned in no time. */
const fiveLayers = {
  ...{ hidden_size: 24, intermediate_size: 40, num_hidden_layers: 5, num_attention_heads: 3 },
  ...{ num_key_value_heads: 1, head_dim: 8, vocab_size: 50, rms_norm_eps: 1e-5, rope_theta: 1e4 },
  ...{ max_position_embeddings: 64, tie_word_embeddings: true },
};

const examples: Readonly<Record<string, CompileOptions>> = {
  mlp: { modelFile: file('mlp'), budget: 'max', device: wgsl },
  gpt: { modelFile: file('gpt'), budget: 'min', device: wasm },
  words: {
    modelFile: file('words'),
    budget: 26 * 2 ** 20,
    device: wasm,
    config: config('examples/words/base/config.json'),
  },
};

async function emissionOf(options: CompileOptions): Promise<Emission & { compiled: Compiled }> {
  const compiled = await compile(options);
  const { program, plan } = compiled;
  return { program, plan, meta: metaOf(options.modelFile, compiled), compiled };
}

describe('trainer', () => {
  for (const [name, options] of Object.entries(examples)) {
    it(`of examples/${name} is as checked in, and builds the compiled program`, async () => {
      const emission = await emissionOf(options);
      const path = `examples/${name}/trainer.ts`;
      golden(path, emit(emission, '../../runtime/index.ts'));
      const loaded = (await import(pathToFileURL(path).href)) as { trainer: Emission };
      assert.deepEqual(loaded.trainer.program, emission.program);
    });
  }

  for (const [target, device, policy] of [
    ['wasm', wasm, '4-bit'],
    ['wgsl', wgsl, '8-bit'],
  ] as const) {
    it(`of a lossy plan for ${target} is a loop over its layers, and builds the compiled program`, async () => {
      const model = loadModel(file('stories'));
      const compiled = await emissionOf({
        ...{ modelFile: file('stories'), model, device, budget: 'max', set: { B: 2, T: 16 } },
        config: { values: fiveLayers, file: 'config.json' },
        recipe: { ...recipeOf(model), maxError: 0.9 },
        planner: (task) => ({ plans: levelPlanner('operator', policy)(task).plans.slice(1) }),
      });
      assert.ok(compiled.program.packs && compiled.program.check);
      const [first, ...others] = compiled.program.slots;
      assert.ok(first);
      const slots = [{ ...first, exact: 2 }, ...others];
      const emission = { ...compiled, program: { ...compiled.program, slots } };
      const text = emitStandalone(emission, 'const runtime = {};');
      const loops = [...text.matchAll(/\.\.\.layers\((.*), \(i\)/g)].map(([, ends]) => ends);
      for (const ends of ['0, 4', '3, 1']) assert.ok(loops.includes(ends), loops.join('; '));
      const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
      try {
        const path = join(folder, 'trainer.mjs');
        writeFileSync(path, text);
        const loaded = (await import(pathToFileURL(path).href)) as { trainer: Emission };
        assert.deepEqual(loaded.trainer.program, emission.program);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }

  it('reads from the plan down to main', async () => {
    const { mlp } = examples;
    assert.ok(mlp);
    const text = emit(await emissionOf(mlp), '../../runtime/index.ts');
    const parts = [
      'budget  ',
      'linear(w1)',
      '// ── Arena',
      '// ── Kernels',
      '// ── Forward',
      '// ── Backward',
      '// ── Update',
      '// ── Evaluate',
      '// ── Main',
    ];
    const places = parts.map((part) => text.indexOf(part));
    assert.ok(
      places.every((at) => at >= 0),
      JSON.stringify(places),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    const imports = [...text.matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
    assert.ok(
      imports.every((from) => from?.startsWith('../../runtime/')),
      String(imports),
    );
  });

  it('carries what waits on the host', async () => {
    const emission = await emissionOf({
      ...{ modelFile: file('mlp'), budget: 'max', device: { ...wgsl, offload: true } },
      pins: [{ tensor: 'h1', policy: 'offload' }],
    });
    assert.match(emit(emission, '../../runtime/index.ts'), /host memory +32\.0 KiB/);
    const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
    try {
      const path = join(folder, 'trainer.mjs');
      writeFileSync(path, await bundle(emission));
      const loaded = (await import(pathToFileURL(path).href)) as { trainer: Emission };
      assert.equal(loaded.trainer.program.hostBytes, 4 * 64 * 128);
      assert.deepEqual(loaded.trainer.program, emission.compiled.program);
      assert.deepEqual(loaded.trainer.meta, emission.meta);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('carries exactly the compiled program, and trains by plain node', async () => {
    const emission = await emissionOf({ modelFile: file('mlp'), budget: 'max', device: wasm });
    const folder = mkdtempSync(join(tmpdir(), 'stowage-'));
    try {
      const path = join(folder, 'trainer.mjs');
      const text = await bundle(emission);
      for (const notice of [/^ \* stowage [\d.]+: MIT$/m, /^ \* @huggingface\/\S+ [\d.]+: Apache/m])
        assert.match(text, notice);
      writeFileSync(path, text);
      const loaded = (await import(pathToFileURL(path).href)) as { trainer: Emission };
      assert.deepEqual(loaded.trainer.program, emission.compiled.program);
      assert.deepEqual(loaded.trainer.meta, emission.meta);
      copyFileSync('examples/mlp/data/digits_test.jsonl', join(folder, 'data.jsonl'));
      const argv = ['trainer.mjs', '--data', 'data.jsonl', '--steps', '30', '--out', 'out'];
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
      const held = [...stdout.matchAll(/held-out loss ([\d.]+)/g)].map(([, loss]) => Number(loss));
      assert.ok((held.at(-1) ?? 9) < (held[0] ?? 0) - 0.3, stdout);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('plan table', () => {
  const row = (
    layer: number | null,
    policy: string,
    tensor = `blocks.${layer}.h`,
  ): PlacementReport => ({
    ...{ tensor, layer, policy, shape: [8, 4], storedBytes: 128, error: 0 },
    source: { file: 'model.ts', line: 3 },
  });

  it('merges equal rows of layers, and only those', () => {
    const groups = groupPlacements([
      ...[0, 1, 2, 4].map((layer) => row(layer, 'keep')),
      row(3, 'recompute'),
      row(null, 'keep', 'h'),
    ]);
    assert.deepEqual(
      groups.map(({ layers, storedBytes, first }) => [
        showLayers(layers),
        storedBytes,
        first.policy,
      ]),
      [
        ['0–2, 4', 512, 'keep'],
        ['3', 128, 'recompute'],
        ['', 128, 'keep'],
      ],
    );
  });

  it('parts layers that hold a tensor once from those that hold it twice', () => {
    const groups = groupPlacements([0, 1, 1, 2, 2].map((layer) => row(layer, 'keep')));
    assert.deepEqual(
      groups.map(({ layers, times }) => [showLayers(layers), times]),
      [
        ['0', 1],
        ['1–2', 2],
      ],
    );
  });
});
