/** Parameters of calls on WebGPU: one pipeline, as many different numbers as there are calls. */

import assert from 'node:assert/strict';
import type { Call, KernelText } from '../../runtime/format/program.ts';
import { openWebgpu } from '../../runtime/device/webgpu.ts';
import { callsOnly } from '../../compiler/cli/alone/calls-only.ts';
import { parameters } from '../../kernels/wgsl.ts';
import { noAdapter, testAdapter } from '../support/devices.ts';
import { skipBecause } from '../support/skip.ts';

const staging = 1 << 18;
/** More than one submit has. */
const count = 300;

const put: KernelText = {
  name: 'put',
  source: `@group(0) @binding(0) var<storage, read_write> x: array<u32>;
${parameters}@compute @workgroup_size(1) fn main() { x[parameters.x] = parameters.y; }`,
  constants: {},
};

const calls = Array.from({ length: count }, (_, i): Call => {
  const params = [i, 0x80000000 + 7 * i];
  return { kernel: 0, ranges: [[0, 0, 4 * count]], params, grid: [1, 1, 1], label: `put ${i}` };
});

describe('parameters of calls', () => {
  before(async function () {
    if (!(await testAdapter())) skipBecause(this, noAdapter);
  });

  it('reach each call of a run, and lie in the arena’s bytes', async () => {
    const buffers = [Math.ceil((4 * count) / 256) * 256, staging];
    const sections = { run: calls };
    const program = callsOnly({ target: 'wgsl', kernels: [put], sections, buffers });
    const device = await openWebgpu(program);
    assert.equal(device.allocated, program.arena.bytes);
    await device.run(['run']);
    const bytes = await device.read([0, 0, 4 * count]);
    const expected = calls.map(({ params }) => params[1] ?? 0);
    assert.deepEqual([...new Uint32Array(bytes.buffer)], expected);
    await device.close();
  });
});
