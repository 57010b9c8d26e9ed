/** One kernel call as a whole program, so that a single operator can be run and timed on a WebGPU device. */

import {
  type CallSite,
  type Lowering,
  type Operand,
  type WgslCode,
  elements,
} from '../kernels/kernel.ts';
import type { Device } from '../runtime/device/device.ts';
import type { Call, KernelText, Program, Range } from '../runtime/format/program.ts';
import { callsOnly } from '../compiler/cli/alone/calls-only.ts';

const align = (n: number): number => Math.ceil(n / 256) * 256;
const stagingBytes = 1 << 18;

const bytesOf = (x: Operand): number =>
  Math.ceil((elements(x.shape) * (x.dtype === 'f16' ? 2 : 4)) / 4) * 4;

export interface Alone {
  /** Its one section is called `run`. */
  readonly program: Program;
  /** Of inputs (null where absent), then outputs. */
  readonly ranges: readonly (Range | null)[];
}

/** The program of one call; every operand has a buffer of its own. */
export function alone(site: CallSite, lowering: Lowering<WgslCode>, label: string): Alone {
  const buffers: number[] = [];
  const place = (bytes: number): Range => [buffers.push(align(bytes)) - 1, 0, bytes];
  const ranges = [...site.inputs, ...site.outputs].map((x) => (x ? place(bytesOf(x)) : null));
  const all = [...ranges, ...lowering.workspace.map(place)];
  const kernels: KernelText[] = [];
  const known = new Map<string, number>();
  const calls = lowering.dispatches.map((dispatch): Call => {
    const key = JSON.stringify(dispatch.code);
    const kernel = known.get(key) ?? kernels.push(dispatch.code) - 1;
    known.set(key, kernel);
    const views = dispatch.views.map(({ operand, offset = 0, bytes }): Range => {
      const whole = all[operand];
      if (!whole) throw new Error(`internal: ${label} has no operand ${operand}`);
      return [whole[0], offset, bytes ?? whole[2] - offset];
    });
    return { kernel, ranges: views, params: dispatch.params, grid: dispatch.grid, label };
  });
  const program = callsOnly({
    target: 'wgsl',
    kernels,
    sections: { run: calls },
    buffers: [...buffers, stagingBytes],
  });
  return { program, ranges };
}

/** Milliseconds of one run, by the clock and by the processor: the best of some rounds of `repeats` runs each. */
export async function timed(
  device: Device,
  repeats: number,
  rounds = 5,
): Promise<{ readonly wall: number; readonly cpu: number }> {
  const sections = Array.from({ length: repeats }, () => 'run');
  let [wall, cpu] = [Infinity, Infinity];
  await device.run(sections.slice(0, 1));
  for (let round = 0; round < rounds; round++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await device.run(sections);
    const { user, system } = process.cpuUsage(before);
    wall = Math.min(wall, (performance.now() - start) / repeats);
    cpu = Math.min(cpu, (user + system) / 1000 / repeats);
  }
  return { wall, cpu };
}
