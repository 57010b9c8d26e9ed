/** `train --from`: runs go on from adapters and mixtures that were written, and leave what can be gone on from again. */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../compiler/cli/run.ts';
import { nodeFiles } from '../../runtime/files/node-files.ts';
import { openCheckpoint } from '../../runtime/weights/safetensors.ts';
import { baseFolder, bytesIn } from '../support/adapted.ts';

const fixtures = 'test/fixtures/peft';

describe('training that goes on from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stowage-from-'));
  const data = join(folder, 'text.txt');
  writeFileSync(data, 'a small boat went down the river to the sea and came back. '.repeat(60));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const at = (name: string): string => join(folder, name);

  /** Runs a command in silence; returns its status and what it said to stderr. */
  async function quiet(...words: string[]): Promise<{ status: number; said: string }> {
    const real = { error: console.error, write: process.stdout.write, log: console.log };
    const said: string[] = [];
    console.error = (text: string) => said.push(text);
    console.log = () => undefined;
    process.stdout.write = () => true;
    try {
      return { status: await run(words), said: said.join('\n') };
    } finally {
      console.error = real.error;
      console.log = real.log;
      process.stdout.write = real.write;
    }
  }

  interface Line {
    readonly step?: number;
    readonly evalLoss?: number;
    readonly loss?: number;
  }

  /** Trains a few steps; returns the log. */
  async function train(out: string, ...words: string[]): Promise<readonly Line[]> {
    const log = at(`${out}.jsonl`);
    const { status, said } = await quiet(
      ...['train', 'examples/stories/model.ts', '--weights', baseFolder, '--data', data],
      ...['--out', at(out), '--log', log, '--target', 'wasm', '--no-calibrate', '--lr', '0.01'],
      ...['--batch', '2', '--context', '32', '--holdout', '0.2', ...words],
    );
    assert.equal(status, 0, said);
    const lines = readFileSync(log, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line);
  }

  const heldOut = (lines: readonly Line[]): readonly number[] =>
    lines.flatMap(({ evalLoss }) => evalLoss ?? []);

  const mixtures: Readonly<Record<string, readonly string[]>> = {
    pissa: ['--adapter', 'lora', '--lora-start', 'pissa', '--targets', 'q_proj', '--rank', '4'],
    'DoRA and weights': ['--adapter', 'dora:v_proj;full:norm', '--rank', '4'],
    'every kind': [
      '--adapter',
      'lora:q_proj;vera:k_proj;ia3:v_proj;oft:o_proj;psoft:down_proj',
      '--rank',
      '4',
    ],
    'two LoRAs': ['--adapter', 'lora:q_proj;lora:down_proj', '--rank', '4'],
    'some weights': ['--adapter', 'full', '--targets', 'norm,input_layernorm'],
  };
  for (const [name, words] of Object.entries(mixtures)) {
    it(`begins where the run before ended: ${name}`, async () => {
      const out = name.replaceAll(' ', '-');
      const first = heldOut(await train(out, '--steps', '2', ...words));
      const second = heldOut(await train(`${out}-2`, '--steps', '1', '--from', at(out)));
      assert.equal(first.length, 2);
      const [end = NaN, begin = NaN] = [first[1], second[0]];
      assert.ok(Math.abs(begin - (first[0] ?? NaN)) > 1e-3, 'the first run changed something');
      // The principal part that PiSSA takes off is taken off again, and rounded again.
      assert.ok(Math.abs(begin - end) < 1e-6 * end, `${begin} after ${end}`);
      const again = heldOut(await train(`${out}-3`, '--steps', '1', '--from', at(`${out}-2`)));
      assert.ok(Math.abs((again[0] ?? NaN) - (second[1] ?? NaN)) < 1e-6 * end);
    });
  }

  it('keeps PEFT’s signs of singular vectors, over a resume too', async () => {
    const from = ['--from', `${fixtures}/psoft`];
    const whole = await train('whole', '--steps', '4', ...from);
    await train('parts', '--steps', '2', ...from);
    const rest = await train('parts', '--steps', '4', '--resume', ...from);
    const losses = (lines: readonly Line[]): readonly (number | undefined)[] =>
      lines.filter(({ loss }) => loss !== undefined).map(({ loss }) => loss);
    assert.deepEqual(losses(rest), losses(whole));
    const files = await nodeFiles();
    const name = 'psoft_factors.safetensors';
    const theirs = await bytesIn(files, `${fixtures}/psoft/${name}`);
    const ours = await bytesIn(files, at(`whole/${name}`));
    assert.equal(theirs.size, 4);
    for (const [tensor, bytes] of theirs) assert.ok(ours.get(tensor)?.equals(bytes), tensor);
    const resumed = await bytesIn(files, at('parts/adapter_model.safetensors'));
    for (const [tensor, bytes] of await bytesIn(files, at('whole/adapter_model.safetensors')))
      assert.ok(resumed.get(tensor)?.equals(bytes), tensor);
    const adapter = await openCheckpoint(files, at('whole/adapter_model.safetensors'));
    await adapter.close();
    assert.equal(adapter.metadata['stowage'], 'psoft');
  });

  it('refuses flags that say what the folder says', async () => {
    const words = ['train', 'examples/stories/model.ts', '--weights', baseFolder, '--data', data];
    const { status, said } = await quiet(...words, '--from', `${fixtures}/lora`, '--rank', '3');
    assert.equal(status, 1);
    assert.match(said, /unknown-flag\n {3}--rank has no meaning with --from/);
  });
});
