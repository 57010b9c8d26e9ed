/**
 * How near a lossy plan's gradients come to the exact ones: a small Llama with random weights and both halves of LoRA
 * drawn, on inputs of a given spectrum, on wasm. The forward is exact; the backward works on what was stored.
 */

import { join } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import type { CompileOptions } from '../../compiler/compile.ts';
import { loadModel } from '../../compiler/frontend/index.ts';
import type { CheckpointShapes } from '../../compiler/frontend/index.ts';
import { levelPlanner } from '../../compiler/planning/search/levels.ts';
import type { Level } from '../../compiler/planning/search/levels.ts';
import type { Planner } from '../../compiler/planning/problem/planner.ts';
import type { Program, WeightEntry } from '../../runtime/format/program.ts';
import { permute } from '../../runtime/format/random.ts';
import { microScalars, writeBatch, writeScalars } from '../../runtime/loop/step.ts';
import { readFloats } from '../../runtime/weights/tensors.ts';
import { detectWasmProfile, openWasm } from '../../runtime/device/wasm.ts';
import { initialise, slotOf } from '../../runtime/weights/weights.ts';
import { withSpectrum } from './spectra.ts';

export interface Toy {
  readonly B: number;
  /** B · T tokens, a power of two, each once in the batch. */
  readonly T: number;
  /** Width, a power of two; heads; width of the MLP; layers. */
  readonly D: number;
  readonly H: number;
  readonly F: number;
  readonly L: number;
  /** Standard deviation of the linears' weights; null: 1/√width of what they read, which keeps its size. */
  readonly std: number | null;
}

/** Rows of the embedding, and so the first block's input: one for each token of the batch. */
export interface Inputs {
  readonly name: string;
  readonly rows: (tokens: number, width: number, seed: number) => Float64Array;
}

/** Singular values i^-power between random bases, scaled so that the mean square is 1. */
export const falling = (power: number): Inputs => ({
  name: `i^-${power}`,
  rows: (tokens, width, seed) => {
    const x = withSpectrum(tokens, width, (i) => i ** -power, seed);
    const rms = Math.sqrt(x.reduce((sum, v) => sum + v * v, 0) / x.length);
    return x.map((v) => v / rms);
  },
});

/** The same with two channels `times` as large. */
export const withLoud = ({ name, rows }: Inputs, times: number): Inputs => ({
  name: `${name}, two channels × ${times}`,
  rows: (tokens, width, seed) =>
    rows(tokens, width, seed).map((v, i) =>
      i % width === 5 || i % width === width - 9 ? times * v : v,
    ),
});

export interface Fidelity {
  /** Between the whole gradients, all adapters' numbers in one vector. */
  readonly cosine: number;
  /** ‖g̃ − g‖ / ‖g‖ */
  readonly error: number;
}

const modelFile = join(import.meta.dirname, '../../examples/stories/model.ts');
/** How weights are drawn; the adapters' second halves, which begin as zeros, get small numbers. */
function drawn(program: Program, std: Toy['std']): Program {
  const weights = program.weights.map((weight): WeightEntry => {
    const { shape } = slotOf(program, weight.slot);
    if (weight.init.kind === 'zeros') return { ...weight, init: { kind: 'normal', std: 0.02 } };
    if (weight.init.kind !== 'normal') return weight;
    return { ...weight, init: { kind: 'normal', std: std ?? 1 / Math.sqrt(shape[1] ?? 1) } };
  });
  return { ...program, weights };
}

/** A toy whose plans can be compared. Plans are compiled once, whatever they are then run on. */
export class FidelityBench {
  private readonly toy: Toy;
  private readonly options: CompileOptions;
  private checkpoint: Promise<CheckpointShapes> | null = null;
  private readonly programs = new Map<string, Promise<Program>>();
  private readonly exact = new Map<string, Promise<Float64Array>>();

  constructor(toy: Toy) {
    const { B, T, D, H, F, L } = toy;
    this.toy = toy;
    const values = {
      ...{ hidden_size: D, intermediate_size: F, num_hidden_layers: L, num_attention_heads: H },
      ...{ num_key_value_heads: H, vocab_size: B * T, rms_norm_eps: 1e-5, rope_theta: 1e4 },
      ...{ max_position_embeddings: T },
    };
    this.options = {
      ...{ modelFile, model: loadModel(modelFile), config: { values, file: 'config.json' } },
      ...{ set: { B, T }, budget: 'min', check: false, exposeGradients: true },
      device: { target: 'wasm', profile: detectWasmProfile() },
    };
  }

  /** One policy at a level against keep-all, on the same weights, inputs and targets. */
  async compare(level: Level, policy: string, inputs: Inputs, seed: number): Promise<Fidelity> {
    const place = `${inputs.name} ${seed}`;
    const known = this.exact.get(place) ?? this.gradient('keep', null, inputs, seed);
    this.exact.set(place, known);
    const exact = await known;
    const found = await this.gradient(level, policy, inputs, seed);
    let [dot, own, other, apart] = [0, 0, 0, 0];
    exact.forEach((g, i) => {
      const h = found[i] ?? NaN;
      dot += g * h;
      own += g * g;
      other += h * h;
      apart += (h - g) ** 2;
    });
    return { cosine: dot / Math.sqrt(own * other), error: Math.sqrt(apart / own) };
  }

  private async gradient(
    level: Level,
    policy: string | null,
    inputs: Inputs,
    seed: number,
  ): Promise<Float64Array> {
    const place = `${level} ${policy}`;
    const compiling = this.programs.get(place) ?? this.program(level, policy);
    this.programs.set(place, compiling);
    return this.run(await compiling, inputs, seed);
  }

  private async program(level: Level, policy: string | null): Promise<Program> {
    const planner: Planner = (problem) => ({
      plans: levelPlanner(level, policy)(problem).plans.slice(1),
    });
    this.checkpoint ??= this.shapes();
    const checkpoint = await this.checkpoint;
    return (await compile({ ...this.options, checkpoint, planner })).program;
  }

  /** Of a checkpoint that has all weights, and a head of its own besides. */
  private async shapes(): Promise<CheckpointShapes> {
    const { program } = await compile({ ...this.options, planner: levelPlanner('keep') });
    const { B, T, D } = this.toy;
    const base = program.weights.filter(({ role }) => role === 'base');
    return new Map([
      ...base.map(({ names, slot }) => {
        const { shape } = slotOf(program, slot);
        return [names[0] ?? '', { shape, dtype: 'F32' }] as const;
      }),
      ['lm_head.weight', { shape: [B * T, D], dtype: 'F32' }] as const,
    ]);
  }

  private async run(program: Program, inputs: Inputs, seed: number): Promise<Float64Array> {
    const { B, T, D, std } = this.toy;
    const device = await openWasm(program, { threads: 1 });
    await initialise(drawn(program, std), device, null, seed);
    for (const { path, slot } of program.weights) {
      if (path !== 'embed') continue;
      const { buffer, offset, bytes } = slotOf(program, slot);
      await device.write([buffer, offset, bytes], new Float32Array(inputs.rows(B * T, D, seed)));
    }
    const ids = (salt: number): Int32Array<ArrayBuffer> =>
      Int32Array.from({ length: B * T }, (_, i) => permute(seed, salt, B * T, i));
    const values = {
      ...{ tokens: ids(1), targets: ids(2) },
      ...('real' in program.data ? { real: new Int32Array(B * T).fill(1) } : {}),
    };
    await writeBatch(program, device, { values, valid: B * T, filled: B, placements: [] });
    const scalars = microScalars({ step: 0, seed }, 0, 1);
    await writeScalars(program, device, { count: B * T, ...scalars });
    await device.run(['forward', 'backward']);
    const parts: Float32Array[] = [];
    for (const [name, slot] of Object.entries(program.outputs).sort())
      if (name.startsWith('gradient ')) parts.push(await readFloats(device, slotOf(program, slot)));
    await device.close();
    return Float64Array.from(parts.flatMap((part) => [...part]));
  }
}
