/**
 * Sensitivities measured: a small program runs on the first row of the data with the weights as they are, before the
 * plan is made. Adapters that begin as zeros are drawn small, or nothing that only their partners read would matter.
 */

import { measureGradient } from '../../../runtime/loop/check.ts';
import type { Device } from '../../../runtime/device/device.ts';
import type { Files, Reader } from '../../../runtime/files/files.ts';
import { dataOf, openBase, openDevice } from '../../../runtime/loop/prepare.ts';
import type { Program } from '../../../runtime/format/program.ts';
import { normal, saltOf } from '../../../runtime/format/random.ts';
import { microScalars } from '../../../runtime/loop/step.ts';
import { SlotWriter } from '../../../runtime/weights/tensors.ts';
import type { Terminal } from '../../../runtime/terminal.ts';
import { slotOf } from '../../../runtime/weights/weights.ts';
import type { CompileOptions } from '../../compile.ts';
import type { Measurement } from '../../planning/problem/planner.ts';
import { sensitivities } from '../../planning/cost/sensitivities.ts';
import type { Sensitivities } from '../../planning/cost/sensitivities.ts';
import { recall, remember } from './cache.ts';
import { opener } from '../trainer.ts';
import { version } from '../version.ts';

/** What is measured on. */
export interface MeasuredOn {
  readonly files: Files;
  readonly weights: string | null;
  readonly tokenizer: string | null;
  readonly data: string;
}

const cached = 'sensitivities';

/** The measurements that an earlier run left; empty where there are none, or nothing lossy is allowed. */
export async function knownSensitivities(
  options: CompileOptions,
  files: Files,
  weights: string | null,
): Promise<readonly Measurement[]> {
  if (!((options.recipe?.maxError ?? 0) > 0)) return [];
  const found = sensitivities(options);
  return found ? (measurementsIn(recall(cached, await keyOf(found, files, weights))) ?? []) : [];
}

/** The measurements, made now unless an earlier run left them; empty where nothing lossy is allowed, or no room is. */
export async function measureSensitivities(
  options: CompileOptions,
  on: MeasuredOn,
  terminal: Terminal,
): Promise<readonly Measurement[]> {
  if (!((options.recipe?.maxError ?? 0) > 0)) return [];
  const asked = sensitivities(options);
  if (!asked) return [];
  const key = await keyOf(asked, on.files, on.weights);
  const known = measurementsIn(recall(cached, key));
  if (known) return known;
  const begun = performance.now();
  const program = await asked.program();
  if (typeof options.budget === 'number' && program.arena.bytes > options.budget) return [];
  const found = await run(asked, program, on, options.recipe?.seed ?? 0);
  remember(cached, key, found);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  terminal.line(
    `measured in ${seconds} s how the gradient takes to ${found.length} ways of storing one tensor`,
  );
  return found;
}

/** The graph says model, sizes, recipe and target; policies are this version's; the weights are told by their size. */
async function keyOf(
  { text }: Sensitivities,
  files: Files,
  weights: string | null,
): Promise<string> {
  if (weights === null) return JSON.stringify([version, text]);
  const base = await openBase({ files, weights });
  const sizes = [...(base?.tensors ?? [])].map(([name, info]) => [name, info.dtype, info.shape]);
  await base?.close();
  return JSON.stringify([version, text, weights, sizes]);
}

function measurementsIn(value: unknown): readonly Measurement[] | null {
  const holds = (one: unknown): one is Measurement =>
    typeof one === 'object' &&
    one !== null &&
    ['template', 'layer', 'policy', 'gradientError'].every((field) => field in one);
  return Array.isArray(value) && value.every(holds) ? value : null;
}

async function run(
  { tried, bounds }: Sensitivities,
  program: Program,
  on: MeasuredOn,
  seed: number,
): Promise<readonly Measurement[]> {
  const sources = {
    ...{ ...on, files: headOf(on.files, on.data), evalData: null, holdout: 0, seed },
    beginnings: true,
  };
  const { train } = await dataOf({ program, meta: { bounds } }, sources);
  const batch = train.batchAt(0, 0);
  const scalars = { count: Math.max(1, batch.valid), ...microScalars({ step: 0, seed }, 0, 1) };
  const base = await openBase(on);
  const device = await openDevice({ program, open: await opener(program.target) }, base, seed);
  try {
    await drawAdapters(program, device, seed);
    const { layers } = await measureGradient(program, device, [{ batch, scalars }]);
    return tried.flatMap((one, i) => {
      const { scale, ...rest } = one;
      const gradientError = (layers[i]?.error ?? NaN) * scale;
      return Number.isFinite(gradientError) ? [{ ...rest, gradientError }] : [];
    });
  } finally {
    await device.close();
    await base?.close();
  }
}

/** About what a few hundred steps make of them. */
const adapterScale = 0.02;

async function drawAdapters(program: Program, device: Device, seed: number): Promise<void> {
  for (const { role, init, path, slot: id } of program.weights) {
    if (role !== 'adapter' || init.kind !== 'zeros') continue;
    const slot = slotOf(program, id);
    const length = slot.shape.reduce((n, d) => n * d, 1);
    const salt = saltOf(path);
    await new SlotWriter(device, slot).write(
      Float32Array.from({ length }, (_, i) => adapterScale * normal(seed, salt, i)),
    );
  }
}

/** Bytes of a data file that are enough for one row. */
const enough = 2 ** 18;

/** The same files, of the data only the first lines. */
function headOf(files: Files, data: string): Files {
  const open = async (path: string): Promise<Reader | null> => {
    const reader = await files.open(path);
    if (reader === null || path !== data || reader.size <= enough) return reader;
    const end = (await reader.read(0, enough)).lastIndexOf(10) + 1;
    return end === 0 ? reader : { ...reader, size: end };
  };
  return { ...files, open };
}
