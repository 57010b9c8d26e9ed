/** Where results go, how they change together, how a log goes on, and what the system refuses. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  folderForRun,
  removeResult,
  requireApart,
  requireFolder,
  requireFree,
  requireRoom,
  resultIn,
} from '../../runtime/files/destination.ts';
import { isStowageError } from '../../runtime/error.ts';
import { memoryFiles, readText, writeText, type Files } from '../../runtime/files/files.ts';
import { keptBytes, Log } from '../../runtime/files/log.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { finishPlacing, placeTogether, requirePlaced } from '../../runtime/files/staging.ts';
import { systemError } from '../../runtime/files/system-errors.ts';
import { size } from '../../runtime/format/units.ts';

type Memory = ReturnType<typeof memoryFiles>;

/** Files of a process that ends before its change number `at`: from then on nothing is changed any more. */
function dying(files: Files, at: number): Files {
  let left = at;
  const change = <T>(act: () => Promise<T>): Promise<T> =>
    left-- > 0 ? act() : Promise.reject(new Error('killed'));
  return {
    ...files,
    create: async (path) => {
      const writer = await files.create(path);
      return { ...writer, commit: () => change(() => writer.commit()) };
    },
    rename: (from, to) => change(() => files.rename(from, to)),
    remove: (path) => change(() => files.remove(path)),
    removeFolder: (path) => change(() => files.removeFolder(path)),
    makeFolder: (path) => change(() => files.makeFolder(path)),
  };
}

const adapter = ['adapter_config.json', 'adapter_model.safetensors', 'stowage.json'];
const model = ['model.safetensors', 'config.json', 'tokenizer.json', 'stowage.json'];
const note = (version: string): string =>
  JSON.stringify({ kind: version, files: ['config.json', 'tokenizer.json'] });
const held = (names: readonly string[], version: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.map((name) => [`out/${name}`, name === 'stowage.json' ? note(version) : version]),
  );

async function stateOf(files: Memory): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const path of [...files.contents.keys()].sort())
    found[path] = (await readText(files, path)) ?? '';
  return found;
}

describe('results', () => {
  for (const [what, before, after] of [
    ['an adapter after an adapter', adapter, adapter],
    ['a model after an adapter', adapter, model],
    ['an adapter after a model', model, adapter],
  ] as const)
    it(`change together, wherever the process ends: ${what}`, async () => {
      const old = {
        ...held(before, 'old'),
        'out/checkpoint.safetensors': 'c',
        'out/mine.txt': 'm',
      };
      const kept = { 'out/checkpoint.safetensors': 'c', 'out/mine.txt': 'm' };
      const sorted = (record: object): object => Object.fromEntries(Object.entries(record).sort());
      const fresh = sorted({ ...held(after, 'new'), ...kept });
      let ended = false;
      for (let at = 0; !ended; at++) {
        assert.ok(at < 60);
        const files = memoryFiles(old);
        const mortal = dying(files, at);
        const place = async (): Promise<void> =>
          placeTogether(mortal, 'out', await resultIn(mortal, 'out'), async (aside) => {
            for (const [path, text] of Object.entries(held(after, 'new')))
              await writeText(aside, path, text);
          });
        ended = await place().then(
          () => true,
          () => false,
        );
        // What says how to read is of the weights beside it, or not there.
        const text = (name: string): Promise<string | null> => readText(files, `out/${name}`);
        for (const [config, weights] of [
          ['adapter_config.json', 'adapter_model.safetensors'],
          ['config.json', 'model.safetensors'],
        ] as const) {
          const says = await text(config);
          if (says !== null) assert.equal(says, await text(weights), `${config}, ${at}`);
        }
        const both =
          (await text('adapter_config.json')) !== null &&
          (await text('model.safetensors')) !== null;
        assert.equal(both, false);
        const cut = await requirePlaced(files, 'out').then(
          () => false,
          () => true,
        );
        await finishPlacing(files, 'out');
        const state = await stateOf(files);
        assert.deepEqual(state, ended || cut ? fresh : sorted(old), `after ${at} changes`);
      }
    });

  it('of another run are refused, and removed where that is asked for', async () => {
    const files = memoryFiles({
      ...held(model, 'old'),
      'out/mine.txt': 'm',
      'theirs/pytorch_model.bin': 'p',
    });
    const [plain, replace] = [
      { resume: false, replace: false },
      { resume: false, replace: true },
    ];
    await assert.rejects(requireFree(files, 'out', plain), { code: 'out-in-use' });
    await assert.rejects(requireFree(files, 'theirs', replace), { code: 'out-in-use' });
    await requireFree(files, 'out', { resume: true, replace: false });
    await requireFree(files, 'new', plain);
    await requireFree(files, 'out', replace);
    await removeResult(files, 'out');
    assert.deepEqual([...files.contents.keys()], ['out/mine.txt', 'theirs/pytorch_model.bin']);
  });

  it('do not go over what is read, nor over one another', async () => {
    const files = memoryFiles({
      'base/model.safetensors': 'b',
      'data.jsonl': 'd',
      'ad/1-lora/x': 'x',
    });
    const out = (path: string) => ({ out: { flag: '--out', path }, copies: false, others: [] });
    const log = (path: string) => ({ ...out('new'), others: [{ flag: '--log', path }] });
    const reads = ['base', 'data.jsonl', 'ad/1-lora'].map((path) => ({ flag: '--read', path }));
    const refused = [
      out('base/'),
      out('ad/1-lora'),
      log('data.jsonl'),
      log('base/model.safetensors'),
      log('new/stowage.json'),
    ];
    for (const writes of refused)
      await assert.rejects(requireApart(files, reads, writes), { code: 'out-over-input' });
    for (const writes of [out('base/out'), log('base/log.jsonl')])
      await requireApart(files, reads, writes);
  });

  it('want room, and a folder of their own where none is named', async () => {
    const files = {
      ...memoryFiles({ 'runs/stories-2026-01-02-030405/x': '' }),
      room: () => Promise.resolve(99),
    };
    await assert.rejects(requireRoom(files, 'out', 100, size), { code: 'disk-full' });
    assert.equal(await requireRoom(files, 'out', 99, size), 99);
    const now = new Date(2026, 0, 2, 3, 4, 5);
    assert.equal(
      await folderForRun(files, 'a/stories/model.ts', now),
      'runs/stories-2026-01-02-030405-2',
    );
    assert.equal(await folderForRun(files, 'C:\\m\\gpt.ts', now), 'runs/gpt-2026-01-02-030405');
  });
});

describe('a folder that is asked for early', () => {
  it('is not there before anything is written, and is refused where another’s result is', async () => {
    const files = await nodeFiles();
    const parent = mkdtempSync(join(tmpdir(), 'stowage-'));
    const taking = { resume: false, replace: false };
    try {
      await requireFolder(files, join(parent, 'a/b'), taking);
      assert.deepEqual(readdirSync(parent), []);
      writeFileSync(join(parent, 'model.safetensors'), '');
      await assert.rejects(requireFolder(files, parent, taking), /model.safetensors/);
      await assert.rejects(requireFolder(files, join(parent, 'model.safetensors/a'), taking));
      assert.deepEqual(readdirSync(parent), ['model.safetensors']);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });
});

describe('a log', () => {
  it('takes the place of a log, and of no other file', async () => {
    const files = await nodeFiles();
    const path = join(mkdtempSync(join(tmpdir(), 'stowage-')), 'log');
    const run = { first: 0, evaluates: false, batch: 4, context: 8, seed: 1 };
    const opened = async (): Promise<void> =>
      (await Log.open(files, path, run, () => undefined)).close();
    try {
      for (const before of ['', '{"batch":4,"context":8,"seed":9}\n{"step":1}\n']) {
        writeFileSync(path, before);
        await opened();
        assert.equal(readFileSync(path, 'utf8'), '');
      }
      for (const before of ['notes', '{"text":"data"}\n', '[1]\n']) {
        writeFileSync(path, before);
        await assert.rejects(opened(), { code: 'out-in-use' });
        assert.equal(readFileSync(path, 'utf8'), before);
      }
    } finally {
      rmSync(dirname(path), { recursive: true });
    }
  });

  it('is cut before what a resumed run says again', () => {
    const run = { batch: 4, context: 8, seed: 1 };
    const lines = [
      { ...run, firstStep: 0 },
      { step: 1, loss: 3 },
      { step: 2, loss: 2 },
      { ...run, firstStep: 2 },
      { step: 3, loss: 1 },
    ];
    const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"step":4,"lo`;
    const kept = (first: number, seed = 1): number =>
      text.slice(0, keptBytes(text, { ...run, first, evaluates: false, seed })).split('\n').length -
      1;
    assert.deepEqual([kept(1), kept(2), kept(3)], [2, 3, 5]);
    assert.equal(keptBytes(text, { ...run, first: 1, evaluates: false, seed: 2 }), text.length);
  });
});

describe('what the system refuses', () => {
  for (const [errno, code] of Object.entries({
    ...{
      ENOSPC: 'disk-full',
      EDQUOT: 'disk-full',
      ENOENT: 'folder-missing',
      EROFS: 'out-not-writable',
    },
    ...{
      EACCES: 'out-not-writable',
      ENOTDIR: 'not-a-folder',
      EISDIR: 'not-a-file',
      ELOOP: 'not-a-file',
    },
    ...{
      ENAMETOOLONG: 'name-too-long',
      EMFILE: 'too-many-files',
      EIO: 'file-failed',
      ENXIO: 'file-failed',
    },
  }))
    it(`${errno} is ${code}`, () => {
      const failed = Object.assign(new Error(errno), { code: errno, syscall: 'open', path: 'x' });
      const told = systemError(failed, 'y', 'write');
      assert.ok(isStowageError(told));
      assert.deepEqual([told.code, told.place], [code, 'y']);
      const read = systemError(failed);
      assert.ok(isStowageError(read) && read.place === 'x');
    });

  it('is told apart from what the file’s reader may not', () => {
    const failed = Object.assign(new Error(''), { code: 'EACCES', syscall: 'open', path: 'x' });
    const told = systemError(failed);
    assert.ok(isStowageError(told) && told.code === 'file-not-readable');
    const other = new Error('no system');
    assert.equal(systemError(other), other);
  });
});
