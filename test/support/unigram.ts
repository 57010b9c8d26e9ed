/**
 * A program small enough to be run by a dozen lines of JavaScript: a unigram language model, p(t) = softmax(w + a)[t],
 * with momentum SGD on the adapter a. For tests of everything around the device.
 */

import type { Device } from '../../runtime/device/device.ts';
import type { Program, Range, Slot } from '../../runtime/format/program.ts';
import { trainerSchema, type Trainer } from '../../runtime/trainer.ts';

export const vocabulary = 40;

export interface UnigramOptions {
  readonly rows?: number;
  readonly context?: number;
  readonly microBatches?: number;
  readonly starts?: boolean;
  /** Trains w itself. */
  readonly full?: boolean;
  /** Makes the loss of this step NaN (from 0). */
  readonly failAt?: number;
}

type Names = Readonly<Record<string, number>>;

/** The program alone: no kernels, `run` is done by `unigramDevice`. */
export function unigramProgram(options: UnigramOptions = {}): Program {
  const { rows = 2, context = 8, microBatches = 1, starts = false, full = false } = options;
  const slots: Slot[] = [];
  let end = 0;
  const slot = (name: string, dtype: Slot['dtype'], shape: readonly number[]): number => {
    const bytes = 4 * shape.reduce((n, d) => n * d, 1);
    const offset = end;
    end += Math.ceil(bytes / 64) * 64;
    return slots.push({ name, dtype, shape, buffer: 0, offset, bytes }) - 1;
  };
  const frozen = { kind: 'normal', std: 0.1 } as const;
  const module = 'model.head.q_proj';
  const w = slot('w', 'f32', [vocabulary]);
  const a = full ? w : slot('w.lora_A', 'f32', [vocabulary]);
  const trained = full ? 'w' : 'w.lora_A';
  const gradient = slot('gradient', 'f32', [vocabulary]);
  const momentum = slot('momentum', 'f32', [vocabulary]);
  const data: Record<string, number> = {
    tokens: slot('tokens', 'i32', [rows, context]),
    targets: slot('targets', 'i32', [rows, context]),
  };
  if (starts) data['starts'] = slot('starts', 'i32', [rows, context]);
  const scalars: Names = {
    learningRate: slot('learningRate', 'f32', []),
    count: slot('count', 'f32', []),
    seed: slot('seed', 'u32', [1]),
  };
  const loss = slot('loss', 'f32', []);
  const perToken = slot('rows', 'f32', [rows, context]);
  const norm = slot('norm', 'f32', []);
  const bytes = Math.ceil(end / 65536) * 65536;
  return {
    target: 'wasm',
    arena: { buffers: [bytes], bytes, packed: end, load: end },
    slots,
    kernels: [],
    sections: { forward: [], backward: [], update: [], evaluate: [] },
    weights: [
      {
        slot: w,
        path: 'w',
        names: [`${module}.weight`, 'w'],
        role: 'base',
        trainable: full,
        init: frozen,
        at: 'model.ts:3:3',
      },
      ...(full
        ? []
        : [
            {
              slot: a,
              path: 'w.lora_A',
              names: [`base_model.model.${module}.lora_A.weight`, 'w.lora_A'],
              role: 'adapter' as const,
              trainable: true,
              init: { kind: 'zeros' } as const,
              at: 'model.ts:3:3',
            },
          ]),
    ],
    states: [
      { slot: momentum, role: 'momentum', of: trained },
      { slot: gradient, role: 'gradient', of: trained },
    ],
    constants: [],
    data,
    scalars,
    outputs: {
      loss,
      rows: perToken,
      'evaluate.loss': loss,
      'evaluate.rows': perToken,
      gradientNorm: norm,
    },
    microBatches,
  };
}

/** A device that runs it, in float32. */
export function unigramDevice(program: Program, failAt = Infinity): Device {
  const memory = new ArrayBuffer(program.arena.bytes);
  const bytesOf = ([, offset, length]: Range): Uint8Array<ArrayBuffer> =>
    new Uint8Array(memory, offset, length);
  const floats = (id: number | undefined): Float32Array => {
    const slot = program.slots[id ?? -1];
    if (!slot) throw new Error('no such slot');
    return new Float32Array(memory, slot.offset, slot.bytes / 4);
  };
  const ints = (id: number | undefined): Int32Array => {
    const view = floats(id);
    return new Int32Array(memory, view.byteOffset, view.length);
  };
  const base = floats(program.weights[0]?.slot);
  const trained = floats(program.weights.at(-1)?.slot);
  const momentum = floats(program.states[0]?.slot);
  const gradient = floats(program.states[1]?.slot);
  const rows = floats(program.outputs['rows']);
  const loss = floats(program.outputs['loss']);
  const norm = floats(program.outputs['gradientNorm']);
  const targets = ints(program.data['targets']);
  const scalar = (name: string): number => floats(program.scalars[name])[0] ?? 0;
  const adapted = program.weights.length > 1;
  let steps = 0;

  const probabilities = (): { p: number[]; lse: number; logits: number[] } => {
    const logits = Array.from(base, (w, i) => w + (adapted ? (trained[i] ?? 0) : 0));
    const most = Math.max(...logits);
    const sum = logits.reduce((s, x) => s + Math.exp(x - most), 0);
    const lse = most + Math.log(sum);
    return { p: logits.map((x) => Math.exp(x - lse)), lse, logits };
  };
  const forward = (): void => {
    const { lse, logits } = probabilities();
    let sum = 0;
    targets.forEach((t, i) => {
      rows[i] = t < 0 ? 0 : lse - (logits[t] ?? 0);
      sum += rows[i] ?? 0;
    });
    loss[0] = steps === failAt ? NaN : sum / scalar('count');
  };
  const backward = (): void => {
    if (program.microBatches === 1) gradient.fill(0);
    const { p } = probabilities();
    const scale = 1 / scalar('count') / program.microBatches;
    for (const t of targets) {
      if (t < 0) continue;
      p.forEach((q, i) => (gradient[i] = (gradient[i] ?? 0) + scale * (q - (i === t ? 1 : 0))));
    }
  };
  const update = (): void => {
    norm[0] = Math.hypot(...gradient);
    gradient.forEach((g, i) => {
      momentum[i] = 0.9 * (momentum[i] ?? 0) + g;
      trained[i] = (trained[i] ?? 0) - scalar('learningRate') * (momentum[i] ?? 0);
    });
    steps++;
  };
  const sections: Readonly<Record<string, () => void>> = {
    forward,
    backward,
    update,
    evaluate: forward,
  };
  return {
    name: 'unigram',
    target: 'wasm',
    allocated: program.arena.bytes,
    stagingBytes: 0,
    hostBytes: 0,
    write(range, data) {
      bytesOf(range).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      return Promise.resolve();
    },
    read: (range) => Promise.resolve(bytesOf(range).slice()),
    clear(range) {
      bytesOf(range).fill(0);
      return Promise.resolve();
    },
    run(names, signal) {
      if (signal?.aborted === true) return Promise.reject(signal.reason as Error);
      for (const name of names) sections[name]?.();
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
}

/** The trainer around them. */
export function unigramTrainer(options: UnigramOptions = {}): Trainer {
  const program = unigramProgram(options);
  const { bytes, packed, load } = program.arena;
  return {
    program,
    open: () => Promise.resolve(unigramDevice(program, options.failAt)),
    meta: {
      schema: trainerSchema,
      model: 'unigram.ts',
      facts: { graph: 'unigram', 'adapter.kind': options.full ? 'full' : 'lora' },
      plan: {
        budgetBytes: bytes,
        predictedBytes: bytes,
        keepAllBytes: bytes,
        minimumBytes: bytes,
        loadBytes: load,
        arenaBytes: packed,
      },
      seed: 7,
      steps: null,
      epochs: 1,
      learningRate: 0.5,
      schedule: { kind: 'constant', warmup: 0 },
      betas: null,
      adapter: options.full
        ? { kind: 'full', targets: null }
        : { kind: 'lora', rank: vocabulary, alpha: 16, rsLora: false, dropout: 0, start: 'zero' },
      bounds: { tokens: vocabulary, targets: vocabulary },
      causal: true,
    },
  };
}

/** tokenizer.json of letters: one token a character, ids from 3; 0 unknown, 1 bos, 2 eos. */
export const letters: string = (() => {
  const characters = [...'abcdefghijklmnopqrstuvwxyz =.\n'];
  const added = ['<unk>', '<s>', '</s>'].map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const vocab = Object.fromEntries([
    ...added.map(({ content, id }) => [content, id]),
    ...characters.map((c, i) => [c, i + 3]),
  ]) as Record<string, number>;
  return JSON.stringify({
    version: '1.0',
    added_tokens: added,
    normalizer: null,
    pre_tokenizer: { type: 'Split', pattern: { Regex: '' }, behavior: 'Isolated', invert: false },
    post_processor: null,
    decoder: { type: 'Fuse' },
    model: { type: 'BPE', unk_token: '<unk>', vocab, merges: [] },
  });
})();

export const lettersConfig = JSON.stringify({
  bos_token: '<s>',
  eos_token: '</s>',
  unk_token: '<unk>',
  add_bos_token: true,
});
