import assert from 'node:assert/strict';
import { openCheckpoint } from '../../runtime/weights/safetensors.ts';
import { memoryFiles } from '../../runtime/files/files.ts';
import { main } from '../../runtime/main.ts';
import { fillOptions, type PartialOptions } from '../../runtime/loop/options.ts';
import { readTrained } from '../../runtime/peft/folder.ts';
import { targetNames } from '../../runtime/peft/names.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import type { RunEvent } from '../../runtime/files/log.ts';
import { train } from '../../runtime/loop/train.ts';
import { rateAt } from '../../runtime/format/schedule.ts';
import { letters, lettersConfig, unigramTrainer, type UnigramOptions } from '../support/unigram.ts';

const prose = 'the quick brown fox jumps over the lazy dog. '.repeat(30);
const corpus = {
  'tok/tokenizer.json': letters,
  'tok/tokenizer_config.json': lettersConfig,
  'tok/config.json': '{}',
  'data.txt': prose,
};

type Run = { files: ReturnType<typeof memoryFiles>; lines: string[] } & Awaited<
  ReturnType<typeof train>
>;

async function run(
  options: Partial<PartialOptions>,
  model: UnigramOptions = {},
  files = memoryFiles(corpus),
): Promise<Run> {
  const trainer = unigramTrainer(model);
  const terminal = recordingTerminal();
  const randomBase = (options.weights ?? null) === null && model.full !== true;
  const asked = { data: 'data.txt', tokenizer: 'tok', out: 'out', randomBase, ...options };
  const result = await train(trainer, fillOptions(trainer, asked, files, terminal));
  return { ...result, files, lines: terminal.lines };
}

const json = async (files: ReturnType<typeof memoryFiles>, path: string): Promise<unknown[]> =>
  (await (files.contents.get(path) ?? new Blob([])).text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

describe('runtime/train', () => {
  it('learns, and writes a log, a checkpoint and a PEFT folder', async () => {
    const { files, losses, heldOutBefore, heldOutAfter, step } = await run({
      steps: 40,
      holdout: 0.2,
      log: 'log.jsonl',
      evalEvery: 10,
    });
    assert.equal(step, 40);
    const mean = (part: readonly number[]): number => part.reduce((a, b) => a + b, 0) / part.length;
    const [early, late] = [mean(losses.slice(0, 5)), mean(losses.slice(-5))];
    assert.ok(late < early - 0.3, `${early} → ${late}`);
    assert.ok(
      heldOutAfter !== null && heldOutBefore !== null && heldOutAfter < heldOutBefore - 0.5,
    );
    const [first, ...rest] = (await json(files, 'log.jsonl')) as Record<string, unknown>[];
    for (const key of [
      'budgetBytes',
      'predictedBytes',
      'keepAllBytes',
      'minimumBytes',
      'loadBytes',
      'arenaBytes',
      'allocatedBytes',
      'device',
      'target',
    ]) {
      assert.ok(first && key in first, key);
    }
    assert.equal(first?.['allocatedBytes'], first?.['predictedBytes']);
    const steps = rest.filter((line) => 'loss' in line);
    assert.deepEqual(
      steps.map((line) => line['step']),
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    assert.deepEqual(
      steps.map((line) => line['loss']),
      losses,
    );
    for (const key of ['tokensPerSecond', 'gradientNorm', 'learningRate']) {
      assert.equal(typeof steps[0]?.[key], 'number', key);
    }
    assert.deepEqual(
      rest.filter((line) => 'evalLoss' in line).map((line) => line['step']),
      [0, 10, 20, 30, 40],
    );
    assert.deepEqual([...files.contents.keys()].filter((name) => name.startsWith('out/')).sort(), [
      'out/adapter_config.json',
      'out/adapter_model.safetensors',
      'out/checkpoint.safetensors',
      'out/stowage.json',
    ]);
    const adapter = await openCheckpoint(files, 'out/adapter_model.safetensors');
    assert.deepEqual(
      [...adapter.tensors.keys()],
      ['base_model.model.model.head.q_proj.lora_A.weight'],
    );
    const { parts } = await readTrained(files, 'out');
    assert.deepEqual(
      parts.map(({ members }) => members),
      [['model.head.q_proj']],
    );
  });

  it('writes the configuration that PEFT reads', async () => {
    const { files } = await run({ steps: 1, weights: null });
    const text = await (files.contents.get('out/adapter_config.json') ?? new Blob([])).text();
    assert.deepEqual(JSON.parse(text), {
      ...{ peft_type: 'LORA', peft_version: '0.21.0', task_type: 'CAUSAL_LM' },
      ...{ inference_mode: true, base_model_name_or_path: null, revision: null },
      ...{ r: 40, lora_alpha: 16, lora_dropout: 0, use_rslora: false, use_dora: false },
      ...{ target_modules: ['q_proj'], modules_to_save: null, bias: 'none', fan_in_fan_out: false },
      ...{ rank_pattern: {}, alpha_pattern: {}, init_lora_weights: true, auto_mapping: null },
      ...{ layers_pattern: null, layers_to_transform: null, exclude_modules: null },
      ...{ target_parameters: null, trainable_token_indices: null, layer_replication: null },
      ...{ alora_invocation_tokens: null, ensure_weight_tying: false, lora_bias: false },
      ...{ megatron_config: null, megatron_core: 'megatron.core', loftq_config: {} },
      ...{ use_qalora: false, qalora_group_size: 16, use_bdlora: null },
      ...{ arrow_config: null, corda_config: null, eva_config: null, kasa_config: null },
      ...{ lora_ga_config: null, monteclora_config: null, velora_config: null },
    });
  });

  it('names adapted modules by their last word only where all of that word are', () => {
    const { program } = unigramTrainer();
    const [base, adapter] = program.weights;
    assert.ok(base && adapter);
    const adapted = new Set(['model.head.q_proj']);
    assert.deepEqual(targetNames(program, adapted).all, ['q_proj']);
    const other = { ...base, names: ['model.tail.q_proj.weight'] };
    const more = { ...program, weights: [base, other, adapter] };
    assert.deepEqual(targetNames(more, adapted).all, ['model.head.q_proj']);
    const both = new Set(['model.head.q_proj', 'model.tail.q_proj']);
    assert.deepEqual(targetNames(more, both, both), { all: ['q_proj'], feedforward: ['q_proj'] });
    assert.deepEqual(targetNames(more, both, adapted), {
      all: ['model.head.q_proj', 'model.tail.q_proj'],
      feedforward: ['model.head.q_proj'],
    });
  });

  it('goes on to the bit where it was interrupted', async () => {
    const model: UnigramOptions = { microBatches: 2, starts: true };
    const whole = await run({ steps: 30, schedule: { kind: 'cosine', warmup: 5 } }, model);
    const stop = new AbortController();
    const files = memoryFiles(corpus);
    const observe = ({ step }: RunEvent): void => {
      if (step === 11) stop.abort();
    };
    const options = {
      steps: 30,
      schedule: { kind: 'cosine', warmup: 5 } as const,
      log: 'log.jsonl',
    };
    const first = await run({ ...options, signal: stop.signal, observe }, model, files);
    assert.equal(first.interrupted, true);
    assert.equal(first.step, 11);
    const second = await run({ ...options, resume: true }, model, files);
    assert.equal(second.interrupted, false);
    assert.deepEqual([...first.losses, ...second.losses], [...whole.losses]);
    const weights = async (name: string, of: typeof files): Promise<string> =>
      Buffer.from(await (of.contents.get(name) ?? new Blob([])).arrayBuffer()).toString('hex');
    assert.equal(
      await weights('out/adapter_model.safetensors', files),
      await weights('out/adapter_model.safetensors', whole.files),
    );
    assert.equal(
      (await json(files, 'log.jsonl')).filter((l) => 'loss' in (l as object)).length,
      30,
    );
  });

  it('resumes from a checkpoint on the way as well', async () => {
    const whole = await run({ steps: 20 });
    const files = memoryFiles(corpus);
    await assert.rejects(run({ steps: 20, saveEvery: 8 }, { failAt: 19 }, files), {
      code: 'loss-not-finite',
    });
    const rest = await run({ steps: 20, resume: true }, {}, files);
    assert.deepEqual(rest.losses, whole.losses.slice(16));
  });

  it('refuses to resume another run', async () => {
    const { files } = await run({ steps: 3 });
    await assert.rejects(run({ steps: 6, resume: true, seed: 8 }, {}, files), {
      code: 'resume-mismatch',
    });
    await assert.rejects(run({ steps: 6, resume: true }, { rows: 3 }, files), {
      code: 'resume-mismatch',
    });
    await assert.rejects(run({ steps: 6, resume: true }, { full: true }, files), {
      code: 'resume-mismatch',
    });
    files.contents.set('data.txt', new Blob([prose.replaceAll('fox', 'cat')]));
    await assert.rejects(
      run({ steps: 6, resume: true }, {}, files),
      /the data, as tokens: \w{8} → \w{8}/,
    );
    await assert.rejects(run({ steps: 6, resume: true, out: 'new' }), { code: 'resume-missing' });
  });

  it('stops at a loss that is not finite, names the step, keeps the last good checkpoint', async () => {
    const files = memoryFiles(corpus);
    await assert.rejects(run({ steps: 20, saveEvery: 4 }, { failAt: 9 }, files), (error: Error) => {
      assert.match(error.message, /The loss of step 10 is NaN.*of step 8/s);
      return true;
    });
    const kept = await openCheckpoint(files, 'out/checkpoint.safetensors');
    assert.match(kept.metadata['progress'] ?? '', /"step":8/);
  });

  it('averages micro-batches into the same step as one batch', async () => {
    const text = { evalData: 'data.txt', steps: 12 };
    const one = await run(text, { rows: 4 });
    const two = await run(text, { rows: 2, microBatches: 2 });
    one.losses.forEach((loss, i) => assert.ok(Math.abs(loss - (two.losses[i] ?? 0)) < 1e-5));
  });

  it('writes a whole model under the names of the checkpoint it came from', async () => {
    const files = memoryFiles(corpus);
    await run({ steps: 2, out: 'tok' }, { full: true }, files);
    const once = await openCheckpoint(files, 'tok');
    assert.deepEqual([...once.tensors.keys()], ['model.head.q_proj.weight']);
    await run({ steps: 2, weights: 'tok', tokenizer: null, out: 'again' }, { full: true }, files);
    assert.ok(files.contents.has('again/tokenizer.json'));
    assert.ok(files.contents.has('again/config.json'));
  });

  it('says what is wrong with the weights', async () => {
    const files = memoryFiles(corpus);
    await run({ steps: 1, out: 'base' }, { full: true }, files);
    await assert.rejects(run({ steps: 1, weights: 'gone' }, {}, files), {
      code: 'weights-missing',
    });
    const bytes = Buffer.from(
      await (files.contents.get('base/model.safetensors') ?? new Blob([])).arrayBuffer(),
    );
    const text = bytes.toString('latin1');
    const put = (changed: string): void => {
      files.contents.set('base/model.safetensors', new Blob([Buffer.from(changed, 'latin1')]));
    };
    put(text.replace('model.head.q_proj.weight', 'model.head.x_proj.weight'));
    await assert.rejects(run({ steps: 1, weights: 'base' }, {}, files), {
      code: 'checkpoint-tensor-missing',
      place: 'model.ts:3:3',
    });
    put(text.replace('[40]', '[5,8]').replace('  ', ''));
    await assert.rejects(run({ steps: 1, weights: 'base' }, {}, files), { code: /header|shape/ });
    put(text.replace('"F32"', '"I32"'));
    await assert.rejects(run({ steps: 1, weights: 'base' }, {}, files), {
      code: 'checkpoint-tensor-dtype',
    });
  });

  it('says that an adapter trains over random weights, unless that is what was asked for', async () => {
    for (const randomBase of [false, true]) {
      const trainer = unigramTrainer();
      const terminal = recordingTerminal();
      const asked = { data: 'data.txt', tokenizer: 'tok', steps: 1, randomBase };
      await train(trainer, fillOptions(trainer, asked, memoryFiles(corpus), terminal));
      const said = terminal.lines.some((line) => line.startsWith('no --weights: '));
      assert.equal(said, !randomBase);
    }
  });

  it('refuses a device that did not allocate what was predicted', async () => {
    const trainer = unigramTrainer();
    const open = async () => ({ ...(await trainer.open(trainer.program)), allocated: 65537 });
    const files = memoryFiles(corpus);
    const asked = { data: 'data.txt', tokenizer: 'tok', steps: 1, randomBase: true };
    const options = fillOptions(trainer, asked, files, recordingTerminal());
    await assert.rejects(train({ ...trainer, open }, options), {
      code: 'memory-allocation-failed',
    });
  });

  it('knows its schedules', () => {
    const rate = (kind: 'constant' | 'linear' | 'cosine', step: number, warmup = 4): number =>
      rateAt(1, { kind, warmup }, step, 20);
    assert.deepEqual(
      [0, 1, 2, 3].map((s) => rate('linear', s)),
      [0.25, 0.5, 0.75, 1],
    );
    assert.equal(rate('constant', 19), 1);
    assert.equal(rate('linear', 12), 0.5);
    assert.ok(Math.abs(rate('cosine', 12) - 0.5) < 1e-12);
    assert.equal(rate('cosine', 0, 0), 1);
  });

  it('has a command line with stable codes', async () => {
    const said: string[] = [];
    const real = console.error;
    console.error = (text: string) => said.push(text);
    try {
      assert.equal(await main(unigramTrainer(), ['--dta', 'x']), 1);
      assert.equal(await main(unigramTrainer(), ['--data', '/nowhere/x.txt', '--steps', 'two']), 1);
      assert.equal(await main(unigramTrainer(), ['--data', '/nowhere/x.txt', '--steps=2']), 1);
      assert.equal(await main(unigramTrainer(), ['--steps', '2']), 1);
    } finally {
      console.error = real;
    }
    const codes = said.map((text) => text.split('\n')[0]?.split('  ').at(-1));
    assert.deepEqual(codes, ['unknown-flag', 'flag-unreadable', 'data-missing', 'flag-missing']);
  });
});
