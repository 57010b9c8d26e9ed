/**
 * A run that is resumed is the same run, or it is refused. Everything that a run's numbers depend on is in one of two lists; each
 * entry of both has a row here.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldFacts } from '../../compiler/cli/facts.ts';
import { trainerOf } from '../../compiler/cli/trainer.ts';
import { compile, type CompileOptions } from '../../compiler/compile.ts';
import { loadModel, recipeOf } from '../../compiler/frontend/index.ts';
import {
  adapterDefaults,
  optimizerDefaults,
  recipeDefaults,
  type Recipe,
} from '../../compiler/recipe.ts';
import { levelPlanner } from '../../compiler/planning/search/levels.ts';
import type { Planner } from '../../compiler/planning/problem/planner.ts';
import { Digest } from '../../runtime/weights/digest.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { narrowAll, widenAll } from '../../runtime/format/storage/half.ts';
import { identity, mayChange, silent } from '../../runtime/loop/identity.ts';
import { fillOptions, type PartialOptions } from '../../runtime/loop/options.ts';
import { openCheckpoint, writeTensors } from '../../runtime/weights/safetensors.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import type { TrainOptions } from '../../runtime/loop/options.ts';
import { train } from '../../runtime/loop/train.ts';
import type { Trainer } from '../../runtime/trainer.ts';
import { detectWasmProfile } from '../../runtime/device/wasm.ts';
import { letters, lettersConfig, unigramTrainer, vocabulary } from '../support/unigram.ts';

const modelFile = join(import.meta.dirname, '../../examples/stories/model.ts');
const model = loadModel(modelFile);
const values = {
  ...{ hidden_size: 16, intermediate_size: 24, num_hidden_layers: 1, num_attention_heads: 2 },
  ...{ num_key_value_heads: 1, head_dim: 8, vocab_size: 40, rms_norm_eps: 1e-5, rope_theta: 1e4 },
  ...{ max_position_embeddings: 64, tie_word_embeddings: true },
};
const first: Recipe = {
  ...recipeOf(model),
  adapter: { ...adapterDefaults.lora, targets: ['q_proj', 'v_proj'], rank: 4 },
};
const asked: CompileOptions & { readonly recipe: Recipe } = {
  ...{ modelFile, model, config: { values, file: 'config.json' }, budget: 'max', recipe: first },
  set: { B: 4, T: 16 },
  device: { target: 'wasm', profile: detectWasmProfile() },
};
const prose = 'the quick brown fox jumps over the lazy dog. '.repeat(40);
const corpus = {
  'tok/tokenizer.json': letters,
  'tok/tokenizer_config.json': lettersConfig,
  'tok/config.json': '{}',
  'data.txt': prose,
};

/** A change of what the compiler is asked, of the run's options, or of the files. */
interface Change {
  readonly recipe?: Partial<Recipe>;
  readonly compile?: Partial<CompileOptions>;
  readonly run?: Partial<PartialOptions>;
  readonly file?: readonly [path: string, text: string];
}

const lora = (fields: object): Change => ({
  recipe: { adapter: { ...first.adapter, ...fields } as Recipe['adapter'] },
});
const adamw = (fields: object): Change => ({
  recipe: { optimizer: { ...optimizerDefaults.adamw, ...fields } },
});
const other = (kind: Exclude<Recipe['adapter']['kind'], 'mixed'>, fields = {}): Change => ({
  recipe: { adapter: { ...adapterDefaults[kind], ...fields } as Recipe['adapter'] },
});
const config = (fields: object): Change => ({
  compile: { config: { values: { ...values, ...fields }, file: 'config.json' } },
});
/** Named by what they propose. */
const planners: Readonly<Record<'8-bit' | '4-bit', Planner>> = {
  '8-bit': (problem) => ({ plans: levelPlanner('operator', '8-bit')(problem).plans.slice(1) }),
  '4-bit': (problem) => ({ plans: levelPlanner('operator', '4-bit')(problem).plans.slice(1) }),
};
const lossy = (policy: keyof typeof planners, fields: Partial<Recipe> = {}): Change => ({
  recipe: { maxError: 9, recheck: 0, ...fields },
  compile: { planner: planners[policy] },
});

const trainers = new Map<string, Promise<Trainer>>();
function trainerFor({ recipe = {}, compile: more = {} }: Change): Promise<Trainer> {
  const key = JSON.stringify([
    recipe,
    { ...more, model: null },
    typeof more.planner === 'function' ? more.planner.name : '',
  ]);
  const options = { ...asked, ...more, recipe: { ...asked.recipe, ...recipe } };
  const made = trainers.get(key) ?? compile(options).then((one) => trainerOf(modelFile, one));
  trainers.set(key, made);
  return made;
}

const usual = { data: 'data.txt', tokenizer: 'tok', out: 'out', holdout: 0, randomBase: true };

async function run(
  change: Change,
  files: ReturnType<typeof memoryFiles>,
  options: Partial<PartialOptions>,
): Promise<readonly string[]> {
  const trainer = await trainerFor(change);
  const terminal = recordingTerminal();
  const given = { ...usual, ...options, ...change.run };
  await train(trainer, fillOptions(trainer, given, files, terminal));
  return terminal.lines;
}

const ended = new Map<Change, Promise<ReturnType<typeof memoryFiles>>>();
const plainly: Change = {};

/** Files in which a run of two steps has ended. */
async function begun(change: Change): Promise<ReturnType<typeof memoryFiles>> {
  const made = ended.get(change) ?? endOf(change);
  ended.set(change, made);
  const copy = memoryFiles();
  for (const [path, blob] of (await made).contents) copy.contents.set(path, blob);
  return copy;
}

async function endOf(change: Change): Promise<ReturnType<typeof memoryFiles>> {
  const files = memoryFiles(corpus);
  await run(change, files, { steps: 2 });
  return files;
}

async function resumed(
  change: Change,
  from: Change = plainly,
): Promise<{ readonly lines: readonly string[]; readonly log: string }> {
  const files = await begun(from);
  const [path, text] = change.file ?? [];
  if (path !== undefined) files.contents.set(path, new Blob([text ?? '']));
  const lines = await run(change, files, { steps: 4, resume: true, log: 'log' });
  return { lines, log: await (files.contents.get('log') ?? new Blob([])).text() };
}

const vera = other('vera', { rank: 4 });
const sgd: Change = { recipe: { optimizer: optimizerDefaults.sgd } };
const held: Change = { run: { holdout: 0.2 } };
const in8Bits = lossy('8-bit');

const refusedRows: readonly (readonly [
  name: string,
  change: Change,
  said: RegExp,
  from?: Change,
])[] = [
  ['the graph', config({ rms_norm_eps: 1e-4 }), /the model’s graph: \w{8} → \w{8}/],
  ['a size', config({ intermediate_size: 32 }), /the size of \w+: 24 → 32/],
  ['the base', { run: { seed: 1 } }, /the base weights: \w{8} → \w{8}/],
  ['the seed', { run: { seed: 1 } }, /the seed: 0 → 1/],
  ['storage', { recipe: { storage: 'f16' } }, /how frozen weights are stored: f32 → f16/],
  [
    'the tokenizer',
    { file: ['tok/tokenizer.json', letters.replace('"a":3,"b":4', '"a":4,"b":3')] },
    /the tokenizer: \w{8} → \w{8}/,
  ],
  ['the data', { file: ['data.txt', prose.replace('lazy', 'hazy')] }, /the data, as tokens: \w{8}/],
  ['the hold-out', { run: { holdout: 0.2 } }, /what is held out: 0 → 0.2/],
  ['the batch', { recipe: { batch: 2 }, compile: { set: { T: 16 } } }, /rows of a step: 4 → 2/],
  ['the context', { compile: { set: { B: 4, T: 8 } } }, /tokens of a row: 16 → 8/],
  ['the kind', other('dora', { rank: 4 }), /the kind of adapter: lora → dora/],
  ['targets', lora({ targets: ['q_proj', 'k_proj'] }), /what is adapted: .*v_proj.* → .*k_proj/],
  ['the rank', lora({ rank: 2 }), /the adapter’s rank: 4 → 2/],
  ['alpha', lora({ alpha: 64 }), /the adapter’s alpha: 16 → 64/],
  ['rsLora', lora({ rsLora: true }), /rank-stabilised scale: no → yes/],
  ['dropout', lora({ dropout: 0.1 }), /the adapter’s dropout: 0 → 0.1/],
  ['the start', lora({ start: 'pissa' }), /where the adapter begins: zero → pissa/],
  ['initial', other('vera', { rank: 4, initial: 0.2 }), /inner vectors begin: 0.1 → 0.2/, vera],
  ['the key', other('vera', { rank: 4, key: 1 }), /projections are drawn from: 0 → 1/, vera],
  [
    'feedforward',
    other('ia3', { feedforward: ['down_proj'] }),
    /targets whose input is scaled: {2}→ down_proj/,
    other('ia3'),
  ],
  ['blocks', other('oft', { blockSize: 4 }), /OFT’s blocks: 8 → 4/, other('oft', { blockSize: 8 })],
  [
    'vectors',
    other('psoft', { rank: 4, vectors: false }),
    /PSOFT trains its vectors: yes → no/,
    other('psoft', { rank: 4 }),
  ],
  ['the optimizer', { recipe: { optimizer: optimizerDefaults.sgd } }, /the optimizer: adamw → sgd/],
  ['beta1', adamw({ beta1: 0.8 }), /beta1: 0.9 → 0.8/],
  ['beta2', adamw({ beta2: 0.99 }), /beta2: 0.999 → 0.99/],
  ['epsilon', adamw({ epsilon: 1e-6 }), /epsilon: 1e-8 → 0.000001/],
  ['states', adamw({ states: '8-bit' }), /optimizer’s states: f32 → 8-bit/],
  [
    'momentum',
    { recipe: { optimizer: { ...optimizerDefaults.sgd, momentum: 0.5 } } },
    /the momentum: 0.9 → 0.5/,
    sgd,
  ],
  [
    'Nesterov',
    { recipe: { optimizer: { ...optimizerDefaults.sgd, nesterov: true } } },
    /Nesterov momentum: no → yes/,
    sgd,
  ],
  ['--max-error', { recipe: { maxError: 0.1 } }, /--max-error: 0 → 0.1/],
  ['policies', lossy('4-bit'), /how \S+ is stored: 8-bit → 4-bit/, in8Bits],
  [
    'micro-batches of a lossy plan',
    { ...lossy('8-bit', { batch: 4, microBatch: 2 }), compile: { ...in8Bits.compile, set: { T: 16 } } },
    /rows at a time: 4 → 2$/m,
    in8Bits,
  ],
]; // prettier-ignore

const changedRows: typeof refusedRows = [
  ['steps', {}, /steps: 2 → 4/],
  ['the rate', { run: { learningRate: 0.5 } }, /the rate: 0.003 → 0.5/],
  ['the schedule', { run: { schedule: { kind: 'linear', warmup: 0 } } }, /schedule: constant → linear/],
  ['the warm-up', { run: { schedule: { kind: 'constant', warmup: 3 } } }, /the warm-up: 0 → 3/],
  ['weight decay', adamw({ weightDecay: 0.1 }), /weight decay: 0 → 0.1/],
  ['clipping', { recipe: { clip: 1 } }, /the norm to clip to: none → 1/],
  [
    'micro-batches',
    { recipe: { batch: 4, microBatch: 2 }, compile: { set: { T: 16 } } },
    /rows at a time: 4 → 2 \(.*bits may differ\)/,
  ],
  ['the budget', { compile: { budget: 2 ** 22 } }, /the budget: max → 4194304/],
  ['the form', lora({ form: 'activation' }), /adapter is computed: weight 2, whole gradients → activation 2 \(/],
  ['chunks', { compile: { chunkBytes: 4096 } }, /bytes of logits at once: none → 4096 \(/],
  ['batches of evaluations', { run: { ...held.run, evalBatches: 3 } }, /an evaluation: 50 → 3/, held],
  ['evaluations', { run: { ...held.run, evalEvery: 1 } }, /between evaluations: none → 1/, held],
  ['checkpoints', { run: { saveEvery: 1 } }, /steps between checkpoints: 100 → 1/],
  ['measurements', { recipe: { recheck: 7 } }, /the gradient’s error: 100 → 7/],
  ['the log', {}, /the log: none → log/],
]; // prettier-ignore

describe('a run that is resumed', () => {
  it('is known by facts of which each is in one list', () => {
    const options: Record<keyof TrainOptions, true> = {
      ...{ files: true, terminal: true, read: true, weights: true, tokenizer: true, data: true },
      ...{ evalData: true, holdout: true, seed: true, beginnings: true, steps: true, epochs: true },
      ...{ learningRate: true, schedule: true, out: true, resume: true, replace: true, from: true },
      ...{ evalEvery: true, evalBatches: true, saveEvery: true, log: true, unused: true },
      ...{ randomBase: true, signal: true, observe: true, interrupts: true, unheard: true, marks: true, machine: true },
    };
    const of = (prefix: string, records: readonly object[]): readonly string[] =>
      records.flatMap((record) => Object.keys(record).map((field) => `${prefix}.${field}`));
    const recipe: Record<keyof Recipe, true> = {
      ...(Object.fromEntries(Object.keys(recipeDefaults).map((field) => [field, true])) as Record<
        Exclude<keyof Recipe, 'from'>,
        true
      >),
      from: true,
    };
    const wanted = new Set([
      ...Object.keys(options),
      ...Object.keys(recipe).filter((field) => field !== 'adapter' && field !== 'optimizer'),
      ...of('adapter', [...Object.values(adapterDefaults), { parts: [] }]),
      ...of('optimizer', Object.values(optimizerDefaults)),
      ...of('schedule', [recipeDefaults.schedule]),
    ]);
    const entries = [...identity, ...fieldFacts, ...mayChange];
    const listed = [
      ...entries.flatMap(({ fact, fields = [fact] }) => fields),
      ...Object.keys(silent),
    ];
    for (const field of wanted)
      assert.equal(listed.filter((one) => one === field).length, 1, `${field} is in no list, or in two`);
    assert.ok(entries.every(({ why }) => why.length > 10));
    assert.equal(new Set(entries.map(({ fact }) => fact)).size, entries.length);
  }); // prettier-ignore

  for (const [name, change, said, from] of refusedRows) {
    it(`is refused where ${name} changed`, async () => {
      await assert.rejects(resumed(change, from), { code: 'resume-mismatch', message: said });
    });
  }

  it('is refused with all that changed, in one error', async () => {
    const both = { ...lora({ alpha: 64 }), run: { holdout: 0.2 } };
    const change = { ...both, recipe: { ...both.recipe, ...adamw({ beta1: 0.8 }).recipe } };
    await assert.rejects(resumed(change), (error: Error) => {
      const lines = error.message.split('\n').slice(1);
      assert.deepEqual(lines.sort(), [
        '  beta1: 0.9 → 0.8',
        '  the adapter’s alpha: 16 → 64',
        '  what is held out: 0 → 0.2',
      ]);
      return true;
    });
  });

  for (const [name, change, said, from] of changedRows) {
    it(`says that ${name} changed`, async () => {
      const { lines, log } = await resumed(change, from);
      const changes = lines.filter((line) => line.startsWith('changed since the checkpoint: '));
      assert.ok(changes.some((line) => said.test(line)), lines.join('\n'));
      assert.match(log, /"changed":\{/);
    }); // prettier-ignore
  }

  it('keeps the forms of its adapter, and so its bits, at another budget', async () => {
    const wide = { values: { ...values, hidden_size: 256, head_dim: 128 }, file: 'config.json' };
    const options = { set: { B: 2, T: 48 }, config: wide };
    const recipe = { batch: 2 };
    const forms = 'weight 2';
    const least = (await compile({ ...asked, ...options, budget: 'min' })).plan.minimumBytes;
    const formOf = async (more: Partial<CompileOptions>): Promise<unknown> =>
      (await trainerFor({ recipe, compile: { ...options, ...more } })).meta.facts['adapter.form'];
    assert.equal(await formOf({ budget: 'min' }), 'activation 2');
    assert.equal(await formOf({ budget: 'min', forms }), forms);
    const at = (budget: CompileOptions['budget']): Change => ({
      recipe,
      compile: { ...options, budget, forms },
    });
    const [most, tight] = [await resumed(at('max'), at('max')), await resumed(at('min'), at('max'))];
    const losses = ({ log }: { readonly log: string }): unknown => log.match(/"loss":[\d.]+/g);
    assert.deepEqual(losses(tight), losses(most));
    const { lines } = await resumed(at(least), at('max'));
    assert.match(lines.join('\n'), /computed: weight 2 → activation 2 .*bits may differ/);
  }); // prettier-ignore

  it('says how the rate jumps where the schedule goes by the steps', async () => {
    const schedule = { kind: 'linear', warmup: 0 } as const;
    const files = memoryFiles(corpus);
    await run({ run: { schedule } }, files, { steps: 4, learningRate: 0.01 });
    const lines = await run({ run: { schedule } }, files, { steps: 8, learningRate: 0.01, resume: true }); // prettier-ignore
    assert.ok(lines.includes('the rate of step 5: 0 → 0.005'), lines.join('\n'));
  });

  it('may be of the same model, data and tokenizer written otherwise', async () => {
    const indented = JSON.stringify(JSON.parse(letters), null, 1);
    const text = readFileSync(modelFile, 'utf8').replaceAll(/\bup\b(?!:)/g, 'rise');
    const folder = mkdtempSync(join('examples', 'stories-'));
    try {
      const file = join(folder, 'other.ts');
      writeFileSync(file, `// Written otherwise.\n\n${text.replaceAll('\n\n', '\n\n\n')}`);
      const written = { modelFile: file, model: loadModel(file) };
      await resumed({ compile: written, file: ['tok/tokenizer.json', indented] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('may be of the same base in another folder, in shards, in a wider type; one changed number is noticed', async () => {
    const name = 'model.head.q_proj.weight';
    const put = async (path: string, dtype: 'F32' | 'F16', bytes: Uint8Array<ArrayBuffer>) => {
      const writer = await files.create(path);
      const read = () => Promise.resolve(bytes);
      await writeTensors(writer, [{ name, dtype, shape: [vocabulary], read }]);
      await writer.commit();
    };
    const files = memoryFiles(corpus);
    const narrow = narrowAll(Float32Array.from({ length: vocabulary }, (_, i) => Math.sin(i)));
    const wide = widenAll(narrow);
    const changed = wide.map((x, i) => (i === 7 ? x + 1e-3 : x));
    await put('base/model.safetensors', 'F16', new Uint8Array(narrow.buffer));
    const shard = 'model-00001-of-00001.safetensors';
    await put(`copy/${shard}`, 'F32', new Uint8Array(wide.buffer));
    const index = JSON.stringify({ weight_map: { [name]: shard } });
    files.contents.set('copy/model.safetensors.index.json', new Blob([index]));
    await put('other/model.safetensors', 'F32', new Uint8Array(changed.buffer));
    const of = (weights: string, steps: number, resume: boolean): Promise<unknown> => {
      const options = { ...usual, randomBase: false, weights, steps, resume };
      const terminal = recordingTerminal();
      return train(unigramTrainer(), fillOptions(unigramTrainer(), options, files, terminal));
    };
    await of('base', 2, false);
    await of('copy', 3, true);
    await assert.rejects(of('other', 4, true), {
      code: 'resume-mismatch',
      message: /now:\n {2}the base weights: \w{8} → \w{8}$/,
    });
  });

  it('refuses checkpoints of other versions and damaged ones, with the way out', async () => {
    const rewritten = async (change: object): Promise<ReturnType<typeof memoryFiles>> => {
      const files = await begun(plainly);
      const path = 'out/checkpoint.safetensors';
      const { metadata, close } = await openCheckpoint(files, path);
      await close();
      const writer = await files.create(path);
      await writeTensors(writer, [], { ...metadata, ...change });
      await writer.commit();
      return files;
    };
    for (const [change, soIs] of [
      [{ format: 'stowage-checkpoint-1' }, /is of version 1, and says too little/],
      [{ format: 'stowage-checkpoint-3' }, /is of version 3: a later Stowage wrote it/],
      [{ format: 'pt' }, /no checkpoint of a run/],
      [{ progress: '{"step":-1,"losses":[]}' }, /cannot be read/],
      [{ facts: '{' }, /cannot be read/],
    ] as const) {
      const files = await rewritten(change);
      await assert.rejects(run({}, files, { steps: 4, resume: true }), {
        code: 'resume-version',
        message: soIs,
      });
    }
  });

  it('is not begun by a trainer that another version wrote', () => {
    const { meta, ...trainer } = unigramTrainer();
    const earlier = Object.fromEntries(Object.entries(meta).filter(([name]) => name !== 'schema'));
    for (const [of, version] of [[earlier, 1], [{ ...meta, schema: 3 }, 3]] as const) {
      const old = { ...trainer, meta: of as unknown as Trainer['meta'] };
      const fill = () => fillOptions(old, { data: 'd' }, memoryFiles(), recordingTerminal());
      assert.throws(fill, { code: 'trainer-version', message: new RegExp(`is of version ${version}`) });
    }
  }); // prettier-ignore
});

describe('digests', () => {
  it('do not depend on how numbers come, and change with any of them', () => {
    const all = Float32Array.from({ length: 64 }, (_, i) => Math.sin(i));
    const whole = new Digest().words(all).toString();
    const cut = new Digest().words(all.subarray(0, 7)).words(all.subarray(7)).toString();
    assert.equal(cut, whole);
    const seen = new Set([whole]);
    for (let i = 0; i < all.length; i++) {
      const other = all.slice();
      other[i] = -(other[i] ?? 0) || 1;
      seen.add(new Digest().words(other).toString());
    }
    seen.add(new Digest().words(all.map((x) => -x)).toString());
    assert.equal(seen.size, all.length + 2);
    assert.notEqual(String(new Digest().text('a').text('b')), String(new Digest().text('ab')));
  });
});
