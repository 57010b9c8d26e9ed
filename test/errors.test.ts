/**
 * Every mistake in the compiler's catalogue has a folder here: a model (and options) that makes it, and the message it
 * gets. `UPDATE=1` rewrites the messages.
 */

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseBudget } from '../compiler/cli/inputs/budget.ts';
import { parsePin, parseSet } from '../compiler/cli/inputs/flags.ts';
import { compile } from '../compiler/compile.ts';
import type { Device } from '../compiler/compile.ts';
import { StowageDiagnostic, codes, format } from '../compiler/diagnostics.ts';
import type { Code } from '../compiler/diagnostics.ts';
import { buildGraph, loadModel, recipeOf, sizesOf } from '../compiler/frontend/index.ts';
import type { OpName } from '../compiler/ir/operators.ts';
import { golden } from './support/golden.ts';
import { lacking } from './support/lacking.ts';

const root = new URL('errors/', import.meta.url);

/** Codes that no sample can show, and why. */
const elsewhere: Partial<Record<Code, string>> = {
  'adapter-unfit': 'of a folder: test/errors-runtime',
  'max-undecided': 'a question of the command line: test/cli/what-if',
  'offload-refused': 'a flag of the command line: test/cli/allow',
  'plan-mismatch': 'of a saved plan: test/cli/plan-file',
  'plan-unreadable': 'of a saved plan: test/cli/plan-file',
  'target-unavailable': 'depends on the machine: test/cli takes the adapter away',
  'what-if-unreadable': 'a question of the command line: test/cli/what-if',
};

interface Options {
  readonly file?: string;
  readonly config?: unknown;
  /** `--ignore-config`. */
  readonly ignore?: readonly string[];
  readonly set?: Readonly<Record<string, number>>;
  readonly setText?: readonly string[];
  readonly checkpoint?: Readonly<Record<string, { shape: number[]; dtype: string }>>;
  readonly budget?: number | string;
  readonly pins?: readonly string[];
  /** Go on past the graph. */
  readonly compile?: boolean;
  /** For a WebGPU device that binds this much at once. */
  readonly bindingBytes?: number;
  /** On a machine with so much memory. */
  readonly machineBytes?: number;
  /** A kernel that wasm does without meanwhile. */
  readonly lacks?: OpName;
  /** The message holds sizes that better kernels change; the golden shows N for them. */
  readonly numbers?: 'vary';
}

/** `shape-mismatch.editor` is another way to make the same mistake. */
const codeOf = (folder: string): string => folder.replace(/\..*/, '');

const read = (url: URL): Options =>
  existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Options) : {};

function device({ bindingBytes, machineBytes }: Options): Device {
  if (bindingBytes === undefined) {
    const memory = machineBytes === undefined ? {} : { memoryBytes: machineBytes };
    return { target: 'wasm', profile: { fma: false }, ...memory };
  }
  return {
    target: 'wgsl',
    profile: {
      kind: 'generic',
      subgroupSize: 0,
      f16: false,
      maxBindingBytes: bindingBytes,
      maxBufferBytes: 2 ** 28,
      maxWorkgroupBytes: 16384,
      maxInvocations: 256,
      maxBindings: 8,
    },
  };
}

/** All that the compiler does with a model until something is wrong. */
async function attempt(folder: string, options: Options): Promise<void> {
  const modelFile = `test/errors/${folder}/${options.file ?? 'model.ts'}`;
  const set = { ...options.set, ...parseSet(options.setText ?? []) };
  const budget = parseBudget(options.budget ?? 'max');
  const model = loadModel(modelFile);
  const sources = {
    set,
    ...(options.config
      ? { config: { values: options.config, file: 'config.json', ignore: options.ignore ?? [] } }
      : {}),
    ...(options.checkpoint ? { checkpoint: new Map(Object.entries(options.checkpoint)) } : {}),
  };
  recipeOf(model);
  buildGraph(model, sizesOf(model, sources), { entry: 'loss', training: true });
  if (options.compile) {
    const pins = (options.pins ?? []).map(parsePin);
    const run = (): Promise<unknown> =>
      compile({ modelFile, ...sources, budget, pins, device: device(options) });
    await (options.lacks === undefined ? run() : lacking(options.lacks, run));
  }
}

describe('errors', () => {
  const folders = readdirSync(root).sort();

  it('has a folder for every code, and no other', () => {
    const wanted = codes.filter((code) => !(code in elsewhere));
    assert.deepEqual([...new Set(folders.map(codeOf))].sort(), [...wanted].sort());
  });

  for (const folder of folders) {
    it(`says ${folder}`, async () => {
      const options = read(new URL(`${folder}/options.json`, root));
      const found = await attempt(folder, options).then(
        () => undefined,
        (error: unknown) => error,
      );
      assert.ok(found instanceof StowageDiagnostic, `instead: ${String(found)}`);
      assert.equal(found.code, codeOf(folder));
      const text = format(found);
      const message = options.numbers === 'vary' ? text.replace(/\d+(\.\d+)?/g, 'N') : text;
      golden(new URL(`${folder}/message.txt`, root), `${message}\n`);
    });
  }
});
