/** When a signal is listened to, and what a run that is stopped leaves. */

import assert from 'node:assert/strict';
import { memoryFiles, type Files } from '../../runtime/files/files.ts';
import { trainOrStop } from '../../runtime/main.ts';
import { fillOptions, type PartialOptions } from '../../runtime/loop/options.ts';
import { recordingTerminal } from '../../runtime/terminal.ts';
import { train } from '../../runtime/loop/train.ts';
import { letters, lettersConfig, unigramTrainer } from '../support/unigram.ts';

const corpus = {
  'tok/tokenizer.json': letters,
  'tok/tokenizer_config.json': lettersConfig,
  'tok/config.json': '{}',
  'data.txt': 'the quick brown fox jumps over the lazy dog. '.repeat(30),
};
const asked = { data: 'data.txt', tokenizer: 'tok', out: 'out', randomBase: true, steps: 8 };
const logged = { log: 'log.jsonl', evalEvery: 4, holdout: 0.2 };

/** Files that call `at` with each line of the log before it is written, and with what is opened. */
const watched = (files: Files, at: (event: string) => void): Files => ({
  ...files,
  open: (path) => (at(`open ${path}`), files.open(path)),
  appendTo: async (path, kept) => {
    const appender = await files.appendTo(path, kept);
    return { ...appender, append: (text) => (at(text), appender.append(text)) };
  },
});

/** The log's losses, of what kind and after how many steps. */
async function lossesOf(files: ReturnType<typeof memoryFiles>): Promise<readonly string[]> {
  const text = (await files.contents.get('log.jsonl')?.text()) ?? '';
  return [...text.matchAll(/"step":\d+,"(?:evalL|l)oss":[^,}]+/g)].map(([found]) => found);
}

const names = (files: ReturnType<typeof memoryFiles>): string[] =>
  [...files.contents.keys()].filter((path) => path.startsWith('out/')).sort();

describe('runtime/interrupts', () => {
  const filled = (options: Partial<PartialOptions>, files: Files): ReturnType<typeof fillOptions> =>
    fillOptions(unigramTrainer(), { ...asked, ...logged, ...options }, files, recordingTerminal());

  for (const signal of ['SIGTERM', 'SIGHUP'] as const)
    it(`${signal} is listened to while steps run alone, and saves the last whole step`, async () => {
      const usual = process.listenerCount(signal);
      const heard = new Map<string, boolean>();
      const files = memoryFiles(corpus);
      const at = (event: string): void => {
        const what = event.replace(/^\{("step":\d+,"\w+").*\n/, '$1');
        heard.set(what, process.listenerCount(signal) > usual);
        if (what === '"step":4,"loss"') process.emit(signal);
      };
      const run = trainOrStop(unigramTrainer(), filled({}, watched(files, at)));
      await assert.rejects(run, { code: 'interrupted', message: 'Stopped after step 4 of 8.' });
      const deaf = [...heard].filter(([, on]) => !on).map(([what]) => what);
      assert.ok(deaf.includes('open data.txt'));
      assert.equal(deaf.at(-1), '"step":0,"evalLoss"');
      assert.equal(heard.get('"step":1,"loss"'), true);
      assert.equal(process.listenerCount(signal), usual);
      const rest = await train(unigramTrainer(), filled({ resume: true }, files));
      const undisturbed = memoryFiles(corpus);
      const whole = await train(unigramTrainer(), filled({}, undisturbed));
      assert.deepEqual(rest.losses, whole.losses.slice(4));
      assert.equal(rest.heldOutAfter, whole.heldOutAfter);
      assert.deepEqual(await lossesOf(files), await lossesOf(undisturbed));
    });

  it('in a step: drops it, and keeps the one before', async () => {
    const stop = new AbortController();
    const trainer = unigramTrainer();
    let runs = 0;
    const slow = {
      ...trainer,
      open: async () => {
        const device = await trainer.open(trainer.program);
        return {
          ...device,
          async run(sections: readonly string[], signal?: AbortSignal) {
            await device.run(sections);
            if (sections.includes('backward') && ++runs === 3) stop.abort();
            signal?.throwIfAborted();
          },
        };
      },
    };
    const files = memoryFiles(corpus);
    const first = await train(slow, filled({ signal: stop.signal }, files));
    assert.equal(first.step, 2);
    const rest = await train(trainer, filled({ resume: true }, files));
    const whole = await train(trainer, filled({}, memoryFiles(corpus)));
    assert.deepEqual([...first.losses, ...rest.losses], [...whole.losses]);
  });

  it('before the first step has ended: leaves nothing', async () => {
    const files = memoryFiles(corpus);
    const stop = new AbortController();
    const at = (event: string): void => {
      if (event.startsWith('{"step":0,"evalLoss"')) stop.abort();
    };
    const { step, interrupted } = await train(
      unigramTrainer(),
      filled({ signal: stop.signal }, watched(files, at)),
    );
    assert.deepEqual({ step, interrupted }, { step: 0, interrupted: true });
    assert.deepEqual(names(files), []);
  });

  it('where nobody reads what is printed: ends after a step, which is saved', async () => {
    const files = memoryFiles(corpus);
    const unheard = (): boolean => true;
    const { step } = await train(unigramTrainer(), { ...filled({}, files), unheard });
    assert.equal(step, 1);
    assert.ok(names(files).includes('out/checkpoint.safetensors'));
  });
});
