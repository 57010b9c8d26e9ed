/** The models that `freeze.ts` freezes, and what is written down of each. */

import { createHash } from 'node:crypto';
import { compileOptions } from '../compiler/cli/inputs/inputs.ts';
import type { ModelFlags } from '../compiler/cli/inputs/flags.ts';
import { compile } from '../compiler/compile.ts';
import type { Compiled, CompileOptions } from '../compiler/compile.ts';
import { StowageDiagnostic } from '../compiler/diagnostics.ts';
import type { Batch } from '../runtime/data/batches.ts';
import type { Program } from '../runtime/format/program.ts';
import { saltOf, uniform } from '../runtime/format/random.ts';
import { trainStep } from '../runtime/loop/step.ts';
import { openWasm } from '../runtime/device/wasm.ts';
import { initialise, slotOf } from '../runtime/weights/weights.ts';

export interface Subject {
  readonly name: string;
  readonly modelFile: string;
  readonly flags: ModelFlags;
}

const words = 'examples/words/base/config.json';
/** Four rows of 32 tokens on the sizes of the demo's Llama. */
const small = { config: words, batch: 4, context: 32 } as const;
const low = { rank: 8, alpha: 16, targets: ['all-linear'] } as const;

/** The four examples, and eight models of the tests that differ most in what they ask of the compiler. */
export const subjects: readonly Subject[] = [
  { name: 'mlp', modelFile: 'examples/mlp/model.ts', flags: {} },
  { name: 'gpt', modelFile: 'examples/gpt/model.ts', flags: { set: ['B=4', 'T=64'] } },
  {
    name: 'words',
    modelFile: 'examples/words/model.ts',
    flags: { config: words, set: ['B=8', 'T=64'], adapter: 'lora', ...low },
  },
  {
    name: 'stories',
    modelFile: 'examples/stories/model.ts',
    flags: { config: words, batch: 8, context: 64 },
  },
  // Every operator and statement of the language.
  {
    name: 'language',
    modelFile: 'test/samples/language/model.ts',
    flags: { set: ['V=11', 'K=4'] },
  },
  { name: 'loops', modelFile: 'test/samples/loops/model.ts', flags: {} },
  { name: 'own-adapter', modelFile: 'test/samples/own-adapter/model.ts', flags: {} },
  { name: 'rows', modelFile: 'test/samples/rows/model.ts', flags: {} },
  {
    name: 'dora',
    modelFile: 'examples/stories/model.ts',
    flags: { ...small, adapter: 'dora', ...low, adapterDropout: 0.1 },
  },
  {
    name: 'psoft',
    modelFile: 'examples/stories/model.ts',
    flags: { ...small, adapter: 'psoft', rank: 8, targets: ['all-linear'] },
  },
  {
    name: 'micro-batches',
    modelFile: 'examples/stories/model.ts',
    flags: { ...small, ...low, adapter: 'lora', loraForm: 'weight', microBatch: 2, clip: 1 },
  },
  {
    name: 'half-weights',
    modelFile: 'examples/stories/model.ts',
    flags: { ...small, adapter: 'vera', rank: 8, storage: 'f16', optimizerStates: '8-bit' },
  },
];

/** Budgets between the least and keeping everything, as shares of the way. */
const shares = [0.25, 0.5, 0.75] as const;

/** A line of JSON for each budget: least, three between, none. A refusal is written down as it is said. */
export async function frozen(
  subject: Subject,
  target: 'wasm' | 'wgsl',
  maxError: number,
): Promise<readonly string[]> {
  const flags = { ...subject.flags, target, maxError, seed: 1 };
  const given = await compileOptions(subject.modelFile, flags);
  // What this machine can do is not part of what is frozen.
  const device: CompileOptions['device'] =
    target === 'wasm' ? { target, profile: { fma: false } } : given.device;
  const asked = { ...given, device, minimum: true };
  const lines: string[] = [];
  const made = async (budget: CompileOptions['budget']): Promise<Compiled | null> => {
    try {
      const compiled = await compile({ ...asked, budget });
      lines.push(JSON.stringify({ budget, ...(await written(compiled)) }));
      return compiled;
    } catch (error) {
      if (!(error instanceof StowageDiagnostic)) throw error;
      lines.push(JSON.stringify({ budget, refused: error.message }));
      return null;
    }
  };
  const all = await made('max');
  const least = await made('min');
  if (all === null || least === null) return lines;
  const [from, to] = [least.plan.predictedBytes, all.plan.predictedBytes];
  for (const share of shares) await made(Math.round(from + share * (to - from)));
  return lines;
}

async function written({ program, plan, forms }: Compiled): Promise<object> {
  return {
    plan,
    forms,
    arena: program.arena,
    slots: program.slots.map((slot) => Object.values(slot)),
    // The module is assembled from these texts.
    kernels: digest(program.kernels),
    module: digest(program.wasm ?? null),
    sections: digest(program.sections),
    ...(program.target === 'wasm' ? { losses: await losses(program) } : {}),
  };
}

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** Ten steps at a rate of 10⁻³ on data that is drawn once. */
async function losses(program: Program): Promise<readonly number[]> {
  const device = await openWasm(program, { threads: 1 });
  try {
    await initialise(program, device, null, 1);
    const batch = drawn(program);
    const found: number[] = [];
    for (let step = 0; step < 10; step++) {
      const settings = { step, seed: 1, learningRate: 1e-3, betas: [0.9, 0.999] } as const;
      const batches = Array.from({ length: program.microBatches }, () => batch);
      found.push((await trainStep(program, device, batches, settings)).loss);
    }
    return found;
  } finally {
    await device.close();
  }
}

/** Integers below the least vocabulary of these models, but for what says where an example begins: 0. */
function drawn(program: Program): Batch {
  const values = Object.entries(program.data).map(([name, id]) => {
    const { dtype, bytes } = slotOf(program, id);
    const at = (i: number): number => uniform(1, saltOf(name), i);
    const length = bytes / 4;
    if (name === 'real') return [name, new Float32Array(length).fill(1)] as const;
    if (dtype === 'f32') return [name, Float32Array.from({ length }, (_, i) => at(i))] as const;
    const below = name === 'starts' ? 1 : 4;
    return [name, Int32Array.from({ length }, (_, i) => Math.floor(at(i) * below))] as const;
  });
  return { values: Object.fromEntries(values), valid: 16, filled: 1, placements: [] };
}
