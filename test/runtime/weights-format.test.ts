/** What lies at --weights instead of a model in safetensors is named, with the way from there. */

import assert from 'node:assert/strict';
import { memoryFiles } from '../../runtime/files/files.ts';
import { openCheckpoint } from '../../runtime/weights/safetensors.ts';

describe('runtime/weights-format', () => {
  const cases: readonly [
    what: string,
    files: Readonly<Record<string, string>>,
    path: string,
    code: string,
    says: RegExp,
  ][] = [
    ['a pickle', { 'm/pytorch_model.bin': '', 'm/config.json': '{}' }, 'm', 'weights-format', /pytorch_model.bin: a pickle[^]*save_pretrained/],
    ['pickles in parts', { 'm/consolidated.00.pth': '', 'm/params.json': '{}' }, 'm', 'weights-format', /consolidated.00.pth: a pickle/],
    ['a GGUF file', { 'm/model.gguf': 'GGUF' }, 'm/model.gguf', 'weights-format', /It is a GGUF file/],
    ['a GGUF file of another name', { 'm/model': 'GGUF0000' }, 'm/model', 'weights-format', /It is a GGUF file/],
    ['a folder of several GGUF files', { 'm/b-q4.gguf': '', 'm/a-q8.gguf': '' }, 'm', 'weights-format', /a-q8.gguf, b-q4.gguf: a GGUF file/],
    ['TensorFlow', { 'm/tf_model.h5': '' }, 'm', 'weights-format', /TensorFlow/],
    ['Flax', { 'm/flax_model.msgpack': '' }, 'm', 'weights-format', /Flax/],
    ['ONNX', { 'm/model.onnx': '' }, 'm', 'weights-format', /for inference/],
    ['an adapter', { 'm/adapter_config.json': '{}', 'm/adapter_model.safetensors': '' }, 'm', 'weights-format', /an adapter[^]*--from/],
    ['a hub id', {}, 'meta-llama/Llama-3.2-1B', 'weights-missing', /nothing is downloaded[^]*hf download meta-llama\/Llama-3.2-1B/],
    ['no folder', {}, './elsewhere', 'weights-missing', /no such folder/],
    ['a folder of other things', { 'm/readme.md': '', 'm/training_args.bin': '' }, 'm', 'weights-missing', /neither model.safetensors nor/],
    ['shards without their index', { 'm/model-00001-of-00002.safetensors': '' }, 'm', 'weights-missing', /Copy model.safetensors.index.json/],
    ['one shard', { 'm/model-00001-of-00002.safetensors': '' }, 'm/model-00001-of-00002.safetensors', 'weights-missing', /part 1 of 2/],
    ['safetensors of another name', { 'm/model.fp16.safetensors': '' }, 'm', 'weights-missing', /m\/model.fp16.safetensors/],
    ['a pointer of Git LFS', { 'm/model.safetensors': 'version https://git-lfs.github.com/spec/v1\n' }, 'm', 'weights-format', /git lfs pull/],
    ['a page of the web', { 'm/model.safetensors': '<!DOCTYPE html><html></html>' }, 'm', 'weights-format', /a page of the web/],
    ['a GGUF file by the name of safetensors', { 'm.safetensors': 'GGUF0000' }, 'm.safetensors', 'weights-format', /is a GGUF file/],
  ]; // prettier-ignore
  for (const [what, files, path, code, says] of cases) {
    it(`names ${what}`, async () => {
      await assert.rejects(openCheckpoint(memoryFiles(files), path), (error: Error) => {
        const { message, hint, code: said } = error as Error & { hint: string; code: string };
        assert.equal(said, code);
        assert.match(`${message} ${hint}`, says);
        return true;
      });
    });
  }
});
