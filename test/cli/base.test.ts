/** The base of a command is held against the model before anything is planned. */

import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../compiler/cli/run.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import {
  openCheckpoint,
  writeTensors,
  type TensorStream,
} from '../../runtime/weights/safetensors.ts';
import { quietly } from '../support/quietly.ts';

const model = 'examples/words/model.ts';
const base = 'examples/words/base';
const extra = 'model.layers.0.self_attn.q_proj.bias';

describe('the base of a command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-base-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  before(async () => {
    const files = await nodeFiles();
    const checkpoint = await openCheckpoint(files, base);
    const all = [...checkpoint.tensors.values()].map((info): TensorStream => ({
      ...info,
      pieces: () => checkpoint.pieces(info.name),
    }));
    const bias = new Uint8Array(new Float32Array(128).fill(1).buffer);
    const more = { name: extra, dtype: 'F32', shape: [128], read: () => Promise.resolve(bias) };
    const writer = await files.create(join(folder, 'model.safetensors'));
    await writeTensors(writer, [...all, more]);
    await writer.commit();
    await checkpoint.close();
    copyFileSync(join(base, 'config.json'), join(folder, 'config.json'));
  });

  const check = async (file: string, ...more: string[]): Promise<string> => {
    const { text, value } = await quietly(() => run(['check', file, '--weights', folder, ...more]));
    const said = text.trim();
    assert.equal(value, said === '' ? 0 : 1);
    return said;
  };

  it('has no tensor that the model does not read', async () => {
    const text = await check(model);
    assert.match(text, /checkpoint-tensor-unread\n/);
    assert.match(text, /q_proj\.bias {2}F32 \[128\] {2}\(near blocks\.\{0–5\}\.q_proj, read from/);
  });

  it('is held against the model where it was trained in full, too', async () => {
    const from = ['--from', folder, '--data', 'none.txt', '--target', 'wasm'];
    const config = ['--config', join(folder, 'config.json')];
    const { text } = await quietly(() => run(['eval', model, ...from, ...config]));
    assert.match(text, /checkpoint-tensor-unread\n/);
  });

  it('may have it where a flag or the model file says so', async () => {
    assert.equal(await check(model, '--unused', '*.q_proj.bias'), '');
    assert.match(await check(model, '--unused', extra, 'norm.bias'), /^.*flag-unreadable\n/);
    const tagged = join(folder, 'model.ts');
    const text = readFileSync(model, 'utf8');
    const tag = '/** @unused model.layers.{l}.self_attn.q_proj.bias */\ninterface Weights {';
    writeFileSync(tagged, text.replace('interface Weights {', tag));
    assert.equal(await check(tagged), '');
  });
});
