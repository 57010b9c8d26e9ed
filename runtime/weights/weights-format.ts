/** Weights that are not in safetensors: what lies there, and how it becomes something that is read. */

import { StowageError } from '../error.ts';
import { join, type Files } from '../files/files.ts';

interface Format {
  /** `a GGUF file` */
  readonly what: string;
  readonly way: string;
}

const save =
  'load it where it is from and save it with save_pretrained(DIR), which writes safetensors.';

const gguf: Format = {
  what: 'a GGUF file, llama.cpp’s format',
  way: 'Name the folder of the model it was made of, in safetensors.',
};
const pickle: Format = {
  what: 'a pickle of PyTorch',
  way: `A pickle runs code when it is opened, so it is not read: ${save}`,
};
const archive: Format = { what: 'an archive', way: 'Unpack it and name the folder.' };

/** By how a file's name ends. */
const formats: readonly (readonly [ending: RegExp, format: Format])[] = [
  [/\.gguf$/i, gguf],
  [/\.ggml$|^ggml-.*\.bin$/i, { ...gguf, what: 'a GGML file, of llama.cpp before GGUF' }],
  [/^openvino_.*\.(bin|xml)$/i, { what: 'OpenVINO’s format', way: `In Python, ${save}` }],
  [/\.(bin|pt|pth|ckpt)$/i, pickle],
  [/\.(h5|keras)$|^saved_model\.pb$/i, { what: 'TensorFlow’s format', way: `In Python, ${save}` }],
  [/\.msgpack$/i, { what: 'Flax’s format', way: `In Python, ${save}` }],
  [
    /\.(onnx|tflite|mlmodel|ot|engine|npz)$/i,
    {
      what: 'a format for inference',
      way: 'Name the folder of the model it was made of, in safetensors.',
    },
  ],
  [/\.(zip|tar|tgz|gz|7z|zst)$/i, archive],
];

/** What a run leaves beside its weights. */
const beside = /^(training_args|optimizer|scheduler|scaler|rng_state\w*)\./;

const byName = (name: string): Format | null =>
  beside.test(name) ? null : (formats.find(([ending]) => ending.test(name))?.[1] ?? null);

/** By how a file begins. */
const beginnings: readonly (readonly [text: string, format: Format])[] = [
  ['GGUF', gguf],
  ['PK\x03\x04', pickle],
  ['\x80\x02', pickle],
  [
    'version ',
    {
      what: 'a pointer of Git LFS, not the file itself',
      way: 'Fetch what it points to: git lfs pull.',
    },
  ],
  ['<!DOCTYP', { what: 'a page of the web', way: 'Download the file itself.' }],
  ['<html', { what: 'a page of the web', way: 'Download the file itself.' }],
];

/** What a file is that begins so, if that is known and not safetensors. */
export function formatOf(first: Uint8Array): Format | null {
  // A safetensors file begins with the length of its header, which may look like the first bytes of a pickle.
  if (first.subarray(4, 8).every((byte) => byte === 0)) return null;
  const text = String.fromCharCode(...first.subarray(0, 8));
  return beginnings.find(([start]) => text.startsWith(start))?.[1] ?? null;
}

/** The most names that a message lists. */
const most = 4;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}

/** Why there is no checkpoint at `path`: `weights-format` where something else is, else `weights-missing`. */
export async function noSafetensors(files: Files, path: string): Promise<StowageError> {
  const missing = (message: string, hint: string): StowageError =>
    new StowageError(
      'weights-missing',
      message,
      'A folder with config.json and weights in safetensors, as the Hugging Face hub has them.',
      hint,
      path,
    );
  const other = (message: string, hint: string): StowageError =>
    new StowageError(
      'weights-format',
      message,
      'Weights in safetensors: a folder of model.safetensors with its config.json, or such a file.',
      hint,
      path,
    );
  const names = await files.list(path);
  if (names === null) {
    const bytes = await readFirst(files, path);
    if (bytes !== null) {
      const format = byName(path.replace(/^.*[/\\]/, '')) ?? formatOf(bytes);
      return format
        ? other(`It is ${format.what}.`, format.way)
        : other('It is a file, and not named .safetensors.', 'Name the folder that it lies in.');
    }
    return /^[\w.-]+\/[\w.-]+$/.test(path) && !path.startsWith('.')
      ? missing(
          'There is no such folder. As a name on the Hugging Face hub it is not looked up: nothing is downloaded.',
          `Download it first: hf download ${path} --local-dir DIR. Then name DIR.`,
        )
      : missing('There is no such folder.', 'Check the path.');
  }
  if (
    names.includes('adapter_config.json') ||
    names.some((name) => name.startsWith('adapter_model.'))
  ) {
    return other(
      'It holds an adapter, not a model.',
      'Name the folder of its base with --weights, and this one with --from.',
    );
  }
  const tensors = names.filter((name) => name.endsWith('.safetensors')).sort();
  if (tensors.length > 0) {
    const shards = tensors.some((name) => /-\d+-of-\d+\./.test(name));
    return missing(
      `It holds ${listed(tensors)}, and no model.safetensors${shards ? '.index.json' : ''}.`,
      shards
        ? 'Copy model.safetensors.index.json into it: it says which file holds what.'
        : tensors.length === 1
          ? `Name the file itself: ${join(path, tensors[0] ?? '')}.`
          : 'Name the file that is meant.',
    );
  }
  const found = names.filter((name) => byName(name) !== null).sort();
  const [first] = found;
  const format = first === undefined ? null : byName(first);
  if (format) return other(`It holds ${listed(found)}: ${format.what}.`, format.way);
  return missing(
    names.length === 0
      ? 'The folder holds no file.'
      : `It holds neither model.safetensors nor model.safetensors.index.json.`,
    'Check the path.',
  );
}

/** How a file begins; null where there is none. */
async function readFirst(files: Files, path: string): Promise<Uint8Array | null> {
  const reader = await files.open(path);
  if (reader === null) return null;
  try {
    return (await reader.read(0, 8)).slice();
  } finally {
    await reader.close();
  }
}
