import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const data = 'examples/mlp/data/digits_test.jsonl';
const flags = ['--target', 'wasm', '--data', data, '--steps', '400'];

/** `stowage train` on the digits. */
function command(out: string, ...more: string[]): ChildProcessByStdio<null, Readable, Readable> {
  const log = join(out, 'log.jsonl');
  const argv = ['--import', 'tsx', '--import', './scripts/text-loader.mjs', 'compiler/cli.ts'];
  return spawn(
    process.execPath,
    [...argv, 'train', 'examples/mlp/model.ts', ...flags, '--out', out, '--log', log, ...more],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
}

/** Runs it and closes its stdout at the first words. */
function unread(out: string): Promise<{ status: number | null; said: string }> {
  const child = command(out, '--eval-every', '1');
  let said = '';
  child.stdout.once('data', () => child.stdout.destroy());
  child.stderr.on('data', (part) => (said += String(part)));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

/** Runs it; sends SIGINT once its log has `stopAfter` lines. */
function train(
  out: string,
  stopAfter: number | null,
  ...more: string[]
): Promise<{ status: number | null; text: string }> {
  const child = command(out, ...more);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (text += String(part)));
  const watch = setInterval(() => {
    const lines = lossesOf(out).length;
    if (stopAfter !== null && lines >= stopAfter) {
      child.kill('SIGINT');
      clearInterval(watch);
    }
  }, 20);
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearInterval(watch);
      resolve({ status, text });
    }),
  );
}

function lossesOf(out: string): number[] {
  try {
    return readFileSync(join(out, 'log.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}'))
      .flatMap((line) => (JSON.parse(line) as { loss?: number }).loss ?? []);
  } catch {
    return [];
  }
}

describe('cli: Ctrl-C', () => {
  const made: string[] = [];
  const folder = (): string => {
    const path = mkdtempSync(join(tmpdir(), 'stowage-'));
    made.push(path);
    return path;
  };
  after(() => made.forEach((path) => rmSync(path, { recursive: true })));

  it('finishes the step, saves, says how to resume; resuming gives the same losses to the bit', async () => {
    const [stopped, whole] = [folder(), folder()];
    const first = await train(stopped, 30);
    assert.equal(first.status, 130, first.text);
    assert.match(first.text, /interrupted\n {3}Stopped after step \d+ of 400\.\n {3}.*--resume/);
    const done = lossesOf(stopped).length;
    assert.ok(done >= 30 && done < 400, `${done} steps`);
    const second = await train(stopped, null, '--resume');
    assert.equal(second.status, 0, second.text);
    await train(whole, null);
    assert.deepEqual(lossesOf(stopped), lossesOf(whole));
  });

  it('saves and ends in silence once nobody reads what it prints', async () => {
    const out = folder();
    assert.deepEqual(await unread(out), { status: 141, said: '' });
    const done = lossesOf(out).length;
    assert.ok(done >= 1 && done < 400, `${done} steps`);
    assert.ok(existsSync(join(out, 'checkpoint.safetensors')));
  });
});
