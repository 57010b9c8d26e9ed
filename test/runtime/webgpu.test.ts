import assert from 'node:assert/strict';
import type { Call, KernelText, Program } from '../../runtime/format/program.ts';
import { StowageError } from '../../runtime/error.ts';
import { openNullDevice, openWebgpu } from '../../runtime/device/webgpu.ts';
import { callsOnly } from '../../compiler/cli/alone/calls-only.ts';
import { noDawn } from '../support/devices.ts';
import { skipBecause } from '../support/skip.ts';

const staging = 1 << 18;

const double: KernelText = {
  name: 'double',
  source: `override COUNT: u32;
@group(0) @binding(0) var<storage, read_write> x: array<f32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x < COUNT) { x[id.x] *= 2.0; }
}`,
  constants: { COUNT: 64 },
};

const call: Call = {
  kernel: 0,
  ranges: [[0, 256, 256]],
  params: [],
  grid: [1, 1, 1],
  label: 'blocks.3.wq (model.ts:21)',
};

function programOf(calls: readonly Call[], kernels = [double], buffers = [1024, staging]): Program {
  return callsOnly({ target: 'wgsl', kernels, sections: { run: calls }, buffers });
}

/** The error that a program meets on Dawn's null backend, which checks everything and computes nothing. */
async function refusal(device: GPUDevice, program: Program): Promise<StowageError> {
  try {
    const opened = await openWebgpu(program, { device });
    await opened.run(['run']);
  } catch (error) {
    assert.ok(error instanceof StowageError, String(error));
    return error;
  }
  throw new Error('nothing was refused');
}

describe('a program on WebGPU', () => {
  let device: GPUDevice;
  before(async function () {
    const found = await openNullDevice();
    if (!found) return skipBecause(this, noDawn);
    device = found;
  });

  it('allocates what the arena says, to the byte', async () => {
    const opened = await openWebgpu(programOf([call]), { device });
    assert.equal(opened.allocated, 1024 + staging);
    await opened.run(['run', 'run']);
    await opened.close();
  });

  it('reads more than the staging buffer holds, a piece at a time', async () => {
    const buffers = [3 * staging + 512, staging];
    const opened = await openWebgpu(programOf([call], [double], buffers), { device });
    const bytes = await opened.read([0, 256, 2 * staging + 7]);
    assert.equal(bytes.length, 2 * staging + 7);
    await opened.close();
  });

  it('names the call that the device refuses', async () => {
    const many: Call = { ...call, grid: [70000, 1, 1], label: 'head (model.ts:40)' };
    const error = await refusal(device, programOf([call, many]));
    assert.equal(error.code, 'device-failed');
    assert.match(error.message, /head \(model\.ts:40\)/);
  });

  it('says what is wrong with a shader, and whose it is', async () => {
    const broken = { ...double, source: 'fn main() { let x = ; }' };
    const error = await refusal(device, programOf([call], [broken]));
    assert.equal(error.code, 'device-failed');
    assert.match(error.message, /blocks\.3\.wq[\s\S]*parsing WGSL/);
  });

  it('refuses an arena that the device cannot hold, before anything runs', async () => {
    const error = await refusal(device, programOf([], [double], [2 ** 40, staging]));
    assert.equal(error.code, 'memory-allocation-failed');
    assert.match(error.wanted, /1099511627776/);
  });

  it('refuses a range beyond its buffer', async () => {
    const beyond: Call = { ...call, ranges: [[0, 512, 4096]] };
    const error = await refusal(device, programOf([beyond]));
    assert.equal(error.code, 'device-failed');
  });
});
