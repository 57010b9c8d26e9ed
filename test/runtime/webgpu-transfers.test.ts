/** Tensors that wait on the host and come back, on whatever WebGPU device tests have; its checks on Dawn's null backend. */

import assert from 'node:assert/strict';
import type { Call, KernelText, Range } from '../../runtime/format/program.ts';
import { openNullDevice, openWebgpu } from '../../runtime/device/webgpu.ts';
import { callsOnly } from '../../compiler/cli/alone/calls-only.ts';
import { noAdapter, noDawn, testAdapter } from '../support/devices.ts';
import { skipBecause } from '../support/skip.ts';

const staging = 1 << 16;

const kernels: readonly KernelText[] = [
  { name: 'offload', transfer: 'send' },
  { name: 'fetch', transfer: 'fetch' },
  {
    name: 'wipe',
    source: `override COUNT: u32;
@group(0) @binding(0) var<storage, read_write> x: array<u32>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
  if (id.x < COUNT) { x[id.x] = 0x7fc00000u + id.x; }
}`,
    constants: { COUNT: 64 },
  },
];

const grid: Call['grid'] = [1, 1, 1];
const ticket: Range = [0, 0, 4];
const send = (range: Range, place: number): Call => ({
  ...{ kernel: 0, ranges: [range, ticket], params: [place], grid, label: `send ${place}` },
});
const fetch = (range: Range, place: number): Call => ({
  ...{ kernel: 1, ranges: [range, ticket], params: [place], grid, label: `fetch ${place}` },
});
/** Overwrites the first 256 bytes at `offset`. */
const wipe = (offset: number): Call => ({
  ...{ kernel: 2, ranges: [[0, offset, 256]], params: [], grid, label: 'wipe' },
});

/** One byte of every pattern, and numbers that no arithmetic would keep. */
const noise = (bytes: number, seed: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: bytes }, (_, i) => (i * 31 + (i >> 8) * 7 + seed) & 0xff);

/** Larger than both staging buffers, a whole number of them, smaller, and one word. */
const sizes = [3 * staging + 4, 2 * staging, 1020, 4];
const room = (bytes: number): number => Math.ceil(bytes / 256) * 256;
const offsets = sizes.map((_, i) => 256 + sizes.slice(0, i).reduce((sum, n) => sum + room(n), 0));
const rangesOf = (): readonly Range[] => sizes.map((bytes, i) => [0, offsets[i] ?? 0, bytes]);
const arena = 256 + sizes.reduce((sum, n) => sum + room(n), 0);

function programOf(stagings: number) {
  const ranges = rangesOf();
  const there = ranges.flatMap((range, i) => [send(range, 10 + i), wipe(range[1])]);
  const back = ranges.map((range, i) => fetch(range, 10 + i)).toReversed();
  const buffers = [arena, ...Array.from({ length: stagings }, () => staging)];
  const program = callsOnly({ target: 'wgsl', kernels, sections: { there, back }, buffers });
  return { ...program, arena: { ...program.arena, stagings } };
}

describe('tensors that wait on the host', function () {
  before(async function () {
    if (!(await testAdapter())) skipBecause(this, noAdapter);
  });

  for (const stagings of [1, 2, 3]) {
    it(`come back bit by bit, run after run, through ${stagings} staging buffers`, async () => {
      const opened = await openWebgpu(programOf(stagings));
      assert.equal(
        opened.hostBytes,
        sizes.reduce((sum, n) => sum + n, 0),
      );
      assert.equal(opened.allocated, arena + stagings * staging);
      for (const seed of [1, 2]) {
        const sent = sizes.map((bytes, i) => noise(bytes, seed + 3 * i));
        for (const [i, range] of rangesOf().entries()) {
          await opened.write(range, sent[i] ?? new Uint8Array());
        }
        await opened.run(['there']);
        const [first = [0, 0, 0]] = rangesOf();
        const wiped = await opened.read(first);
        assert.notDeepEqual(wiped, sent[0]);
        await opened.run(['back']);
        for (const [i, range] of rangesOf().entries()) {
          assert.deepEqual(await opened.read(range), sent[i], `tensor ${i}`);
        }
        for (const [i, range] of rangesOf().entries()) {
          await opened.write(range, sent[i] ?? new Uint8Array());
        }
        await opened.run(['there', 'back']);
        for (const [i, range] of rangesOf().entries()) {
          assert.deepEqual(await opened.read(range), sent[i], `tensor ${i}, in one run`);
        }
      }
      await opened.close();
    });
  }

  it('are refused with the device’s words where they lie beyond it, and the device works on', async () => {
    const beyond = { ...programOf(2), sections: { bad: [send([0, arena, 256], 1)], good: [] } };
    const opened = await openWebgpu(beyond);
    await assert.rejects(opened.run(['bad']), { code: 'device-failed' });
    await opened.run(['good']);
    await opened.read([0, 0, 4]);
    await opened.close();
  });
});

describe('transfers', () => {
  it('are valid calls to Dawn', async function () {
    const device = await openNullDevice();
    if (!device) return skipBecause(this, noDawn);
    const opened = await openWebgpu(programOf(2), { device });
    await opened.run(['there', 'back', 'there']);
    await opened.close();
  });

  it('are refused before anything runs where the host has no room', async function () {
    const device = await openNullDevice();
    if (!device) return skipBecause(this, noDawn);
    const huge = { ...programOf(2), sections: { all: [send([0, 256, 2 ** 46], 1)] } };
    await assert.rejects(openWebgpu(huge, { device }), { code: 'memory-allocation-failed' });
  });
});
