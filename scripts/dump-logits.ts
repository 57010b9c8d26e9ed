/**
 * Writes the logits of a Llama with an adapter, for comparing with another implementation (bench/peft_check.py).
 *
 *     node --import tsx --import ./scripts/text-loader.mjs scripts/dump-logits.ts BASE ADAPTER DUMP [--target wasm|wgsl]
 *
 * BASE is a Hugging Face folder, ADAPTER one that `stowage train` or PEFT wrote. DUMP.safetensors gets `tokens` [2, 32], drawn
 * by a fixed rule, and their `logits` [2, 32, vocabulary].
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileLogits } from '../compiler/compile.ts';
import { recipeOf } from '../compiler/cli/inputs/settings.ts';
import { nodeFiles } from '../runtime/files/node-files.ts';
import { readTrained } from '../runtime/peft/folder.ts';
import { loadTrained } from '../runtime/peft/load.ts';
import { writeFile } from '../runtime/peft/write.ts';
import { openCheckpoint } from '../runtime/weights/safetensors.ts';
import { readFloats } from '../runtime/weights/tensors.ts';
import { initialise, slotOf } from '../runtime/weights/weights.ts';
import { isMain } from './is-main.mjs';
import { scriptDevice } from './open-device.ts';

const [rows, context] = [2, 32];

/** Writes DUMP.safetensors: `tokens` [2, 32] and `logits` [2, 32, vocabulary] of a Llama with an adapter. */
export async function dumpLogits(
  baseFolder: string,
  adapterFolder: string,
  dump: string,
  target: string,
): Promise<void> {
  const files = await nodeFiles();
  const base = await openCheckpoint(files, baseFolder);
  const config: unknown = JSON.parse(readFileSync(join(baseFolder, 'config.json'), 'utf8'));
  const { parts, feedforward } = await readTrained(files, adapterFolder);
  const { device: profile, open } = await scriptDevice(target, 2);
  const program = await compileLogits({
    modelFile: join(import.meta.dirname, '../examples/stories/model.ts'),
    config: { values: config, file: join(baseFolder, 'config.json') },
    checkpoint: base.tensors,
    set: { B: rows, T: context },
    recipe: { adapter: recipeOf(parts, feedforward) },
    budget: 'max',
    device: profile,
  });
  const device = await open(program);
  await initialise(program, device, base, 0);
  await loadTrained(files, adapterFolder, program, device);

  const logits = slotOf(program, program.outputs['logits'] ?? -1);
  const vocabulary = logits.shape.at(-1) ?? 1;
  const tokens = Int32Array.from(
    { length: rows * context },
    (_, i) => (i * i * 31 + 7) % vocabulary,
  );
  const slot = slotOf(program, program.data['tokens'] ?? -1);
  await device.write([slot.buffer, slot.offset, tokens.byteLength], tokens);
  await device.run(['forward']);
  const found = await readFloats(device, logits);
  await writeFile(files, dump, [
    {
      name: 'tokens',
      dtype: 'I32',
      shape: [rows, context],
      read: () => Promise.resolve(new Uint8Array(tokens.buffer)),
    },
    {
      name: 'logits',
      dtype: 'F32',
      shape: logits.shape,
      read: () => Promise.resolve(new Uint8Array(found.slice().buffer)),
    },
  ]);
  await device.close();
  await base.close();
}

if (isMain(import.meta.url)) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { target: { type: 'string', default: 'wasm' } },
  });
  const [base = '', adapter = '', dump = ''] = positionals;
  await dumpLogits(base, adapter, dump, values.target);
}
