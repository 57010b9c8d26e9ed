/** Fills the arena before the first step: weights from a checkpoint or an initialiser, tables, zeroed states. */

import type { Device } from '../device/device.ts';
import type { Digest, TensorDigest } from './digest.ts';
import { StowageError } from '../error.ts';
import { derive, derives } from './derived.ts';
import { Mersenne } from './mersenne.ts';
import type {
  ConstantEntry,
  Initialiser,
  Program,
  Slot,
  StateEntry,
  WeightEntry,
} from '../format/program.ts';
import { normal, saltOf, uniform } from '../format/random.ts';
import type { Checkpoint } from './safetensors.ts';
import { loadTensor, slotOf, SlotWriter } from './tensors.ts';

export { slotOf } from './tensors.ts';

/** What policies remember of residuals from step to step; the other states belong to weights. */
export function policyStates({ states, weights }: Program): readonly StateEntry[] {
  const paths = new Set(weights.map(({ path }) => path));
  return states.filter(({ of }) => !paths.has(of));
}

/** The name under which the checkpoint holds a weight, or null. */
export const nameIn = (checkpoint: Checkpoint, weight: WeightEntry): string | null =>
  weight.names.find((name) => checkpoint.tensors.has(name)) ?? null;

/**
 * Loads base weights from `checkpoint`, or draws them where it is null; draws adapters, then those that derive from base
 * weights; writes tables; zeroes states. The same seed draws the same numbers on every target. Rejects with
 * `checkpoint-tensor-…`. `tell` is told how many base weights adapters were derived from, of how many; `seen` takes the
 * base's numbers as they are loaded or drawn.
 */
export async function initialise(
  program: Program,
  device: Device,
  checkpoint: Checkpoint | null,
  seed: number,
  tell?: (what: string, done: number, all: number) => void,
  seen?: TensorDigest,
): Promise<void> {
  for (const [i, weight] of program.weights.entries()) {
    if (derives(weight)) continue;
    tell?.('weights are loaded', i, program.weights.length);
    const slot = slotOf(program, weight.slot);
    const digest = weight.role === 'base' ? seen?.begin(weight.path, slot.shape) : undefined;
    if (weight.role === 'base' && checkpoint !== null && weight.fresh !== true) {
      const name = nameIn(checkpoint, weight);
      if (name === null) throw tensorMissing(checkpoint, weight);
      await loadTensor(device, slot, checkpoint, name, weight.at, digest);
    } else {
      await draw(device, slot, weight, seed, digest);
    }
  }
  await derive(program, device, (done, all) =>
    tell?.('adapters begin from their weights', done, all),
  );
  for (const constant of program.constants) {
    await new SlotWriter(device, slotOf(program, constant.slot)).write(ropeTable(constant.table));
  }
  for (const state of program.states) {
    const { buffer, offset, bytes } = slotOf(program, state.slot);
    await device.clear([buffer, offset, bytes]);
  }
}

/** `checkpoint-tensor-missing`, naming what was looked for and the nearest names that are there. */
function tensorMissing(checkpoint: Checkpoint, weight: WeightEntry): StowageError {
  const last = weight.names[0]?.split('.').slice(-2).join('.') ?? '';
  const near = [...checkpoint.tensors.keys()].filter((name) => name.endsWith(last)).slice(0, 3);
  const seen = near.length > 0 ? near : [...checkpoint.tensors.keys()].slice(0, 3);
  return new StowageError(
    'checkpoint-tensor-missing',
    `${checkpoint.path} has no tensor for ${weight.path}. It has, for example, ${seen.join(', ')}.`,
    `One of the names ${weight.names.join(', ')}.`,
    'Map the weight to the checkpoint’s name with /** @from … */ above its property, or name other weights.',
    weight.at,
  );
}

const chunk = 1 << 20;

async function draw(
  device: Device,
  slot: Slot,
  weight: WeightEntry,
  seed: number,
  seen?: Digest,
): Promise<void> {
  const count = slot.shape.reduce((n, d) => n * d, 1);
  const value = generator(weight.init, seed, saltOf(weight.path));
  const writer = new SlotWriter(device, slot);
  for (let at = 0; at < count; at += chunk) {
    const length = Math.min(chunk, count - at);
    const values = Float32Array.from({ length }, (_, i) => value(at + i));
    seen?.words(values);
    await writer.write(values);
  }
}

/** The numbers of an initialiser by their index; asked for in order. */
function generator(init: Initialiser, seed: number, salt: number): (index: number) => number {
  switch (init.kind) {
    case 'zeros':
      return () => 0;
    case 'ones':
      return () => 1;
    case 'constant':
      return () => init.value;
    case 'normal':
      return (i) => init.std * normal(seed, salt, i);
    case 'uniform':
      return (i) => init.bound * (2 * uniform(seed, salt, i) - 1);
    case 'torchUniform': {
      const random = new Mersenne(init.seed);
      for (let i = 0; i < init.skip; i++) random.bits();
      return () => random.uniform(init.bound);
    }
    default:
      throw new Error(`internal: ${init.kind} is not drawn number by number`);
  }
}

/**
 * RoPE's cosines and sines as [positions, half, 2], computed in float64: angle = p · θ^(−j/half), the frequency
 * rescaled as config.json's `rope_scaling` says (linear; llama3 as in transformers' `_compute_llama3_parameters`).
 */
export function ropeTable(table: ConstantEntry['table']): Float32Array<ArrayBuffer> {
  const { positions, half, theta } = table;
  const out = new Float32Array(positions * half * 2);
  for (let j = 0; j < half; j++) {
    const frequency = scaled(theta ** (-j / half), table.scaling);
    for (let p = 0; p < positions; p++) {
      out[(p * half + j) * 2] = Math.cos(p * frequency);
      out[(p * half + j) * 2 + 1] = Math.sin(p * frequency);
    }
  }
  return out;
}

function scaled(frequency: number, scaling: ConstantEntry['table']['scaling']): number {
  if (scaling === null) return frequency;
  if (scaling.kind === 'linear') return frequency / scaling.factor;
  const { factor, lowFrequencyFactor, highFrequencyFactor, originalPositions } = scaling;
  const wavelength = (2 * Math.PI) / frequency;
  if (wavelength > originalPositions / lowFrequencyFactor) return frequency / factor;
  if (wavelength < originalPositions / highFrequencyFactor) return frequency;
  const smooth =
    (originalPositions / wavelength - lowFrequencyFactor) /
    (highFrequencyFactor - lowFrequencyFactor);
  return ((1 - smooth) * frequency) / factor + smooth * frequency;
}
