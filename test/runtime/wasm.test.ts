/** The WebAssembly device: what it allocates, how it copies, that threads agree, and what a trap says. */

import assert from 'node:assert/strict';
import { assemble } from '../../compiler/targets/wasm/assemble.ts';
import { i32 } from '../../compiler/targets/wasm/wat/expr.ts';
import { kernel } from '../../compiler/targets/wasm/wat/function.ts';
import type { Call, Program } from '../../runtime/format/program.ts';
import { StowageError } from '../../runtime/error.ts';
import {
  detectWasmProfile,
  multiplyAdd,
  openWasm,
  unshareMemory,
} from '../../runtime/device/wasm.ts';
import { callsOnly } from '../../compiler/cli/alone/calls-only.ts';

const page = 65536;
const units = 100;

/** Each unit multiplies its word by 3 and adds its number; the second is out of bounds from unit 1 on. */
const step = kernel('test.step', ['x'], {}, (f, { views: { x }, units }) =>
  units((unit) => {
    const at = f.int('at', i32.add(x, i32.mul(unit, 4)));
    f.store(at, i32.add(i32.mul(i32.load(at), 3), unit));
  }),
);
const outside = kernel('test.outside', ['x'], {}, (f, { views: { x }, units }) =>
  units((unit) => f.store(i32.add(x, i32.mul(unit, 1 << 26)), unit)),
);

async function programOf(): Promise<Program> {
  const bytes = await assemble([step, outside]);
  const call = (index: number, touched: number): Call => ({
    kernel: index,
    ranges: [[0, page, touched]],
    params: [],
    grid: [units, 1, 1],
    label: index === 0 ? 'x = step(x) (model.ts:3)' : 'y = outside(x) (model.ts:4)',
  });
  // Some calls are small enough for one thread, some are shared.
  const work = Array.from({ length: 60 }, (_, i) => call(0, i % 3 === 0 ? 400 : page));
  return callsOnly({
    target: 'wasm',
    buffers: [3 * page],
    kernels: [{ name: step.name }, { name: outside.name }],
    wasm: Buffer.from(bytes).toString('base64'),
    sections: { work, bad: [call(0, page), call(1, page), call(0, page)], none: [] },
  });
}

describe('the WebAssembly device', () => {
  let program: Program;
  before(async () => {
    program = await programOf();
  });

  it('allocates the arena to the byte, copies in and out, clears', async () => {
    const device = await openWasm(program, { threads: 2 });
    assert.equal(device.allocated, program.arena.bytes);
    await device.write([0, 8, 8], Uint32Array.of(7, 9));
    assert.deepEqual([...(await device.read([0, 8, 4]))], [7, 0, 0, 0]);
    await device.clear([0, 8, 4]);
    assert.deepEqual([...(await device.read([0, 8, 8]))], [0, 0, 0, 0, 9, 0, 0, 0]);
    await device.close();
  });

  it('gives the same bytes on any number of threads', async () => {
    const results: string[] = [];
    for (const threads of [1, 2, 3]) {
      const device = await openWasm(program, { threads });
      await device.run(['work', 'none', 'work']);
      await device.run(['work']);
      results.push(Buffer.from(await device.read([0, page, 4 * units])).toString('hex'));
      await device.close();
    }
    assert.equal(new Set(results).size, 1);
  });

  for (const threads of [1, 2])
    it(`ends a run that is not wanted any more, and runs again, with ${threads} threads`, async () => {
      const device = await openWasm(program, { threads });
      const once = async (): Promise<string> => {
        await device.clear([0, page, 2 * page]);
        await device.run(['work']);
        return Buffer.from(await device.read([0, page, page])).toString('hex');
      };
      const whole = await once();
      for (let repeat = 0; repeat < 20; repeat++) {
        const stop = new AbortController();
        const long = Array.from({ length: 200 }, () => 'work');
        const run = device.run(long, stop.signal);
        setImmediate(() => stop.abort(new Error('enough')));
        await assert.rejects(run, /enough/);
        assert.equal(await once(), whole);
      }
      await device.close();
    });

  for (const threads of [1, 2])
    it(`names the call that trapped, with ${threads} threads`, async () => {
      for (let repeat = 0; repeat < 5; repeat++) {
        const device = await openWasm(program, { threads });
        await assert.rejects(device.run(['bad', 'work']), (error: unknown) => {
          assert(error instanceof StowageError);
          assert.equal(error.code, 'device-failed');
          assert.match(error.message, /y = outside\(x\) \(model\.ts:4\)/);
          return true;
        });
        await device.close();
      }
    });

  it('refuses an arena that the engine cannot give', async () => {
    const bytes = 65537 * page;
    const arena = { ...program.arena, buffers: [bytes], bytes };
    await assert.rejects(openWasm({ ...program, arena }), { code: 'memory-allocation-failed' });
  });

  it('runs the same module on unshared memory', async () => {
    const bytes = Uint8Array.from(Buffer.from(program.wasm ?? '', 'base64'));
    unshareMemory(bytes);
    const memory = new WebAssembly.Memory({ initial: 3, maximum: 3 });
    const module = await WebAssembly.compile(bytes);
    const { exports } = new WebAssembly.Instance(module, { env: { memory } });
    exports[step.name]?.(page, 0, units);
    assert.equal(new Uint32Array(memory.buffer, page)[99], 99);
  });

  it('compiles plain products and sums where the engine takes relaxed_madd and rounds twice', () => {
    const { Instance } = WebAssembly;
    const roundsTwice = (a: number, b: number, c: number): number =>
      Math.fround(Math.fround(a * b) + c);
    const fuses = (a: number, b: number, c: number): number => Math.fround(a * b + c);
    const on = (madd: typeof fuses): readonly [string, boolean] => {
      const made = class {
        readonly exports = { madd };
      };
      Object.assign(WebAssembly, { Instance: made });
      return [multiplyAdd(), detectWasmProfile().fma];
    };
    try {
      if (multiplyAdd() === 'missing') return;
      assert.deepEqual(on(fuses), ['fused', true]);
      assert.deepEqual(on(roundsTwice), ['rounded twice', false]);
    } finally {
      Object.assign(WebAssembly, { Instance });
    }
  });
});
