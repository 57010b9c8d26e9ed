/**
 * Calibration: what is made of measured times, which calls are timed, where results are kept, and that a prediction is
 * the sum that it should be. No test depends on how fast this machine is.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calibration } from '../../compiler/planning/cost/calibration.ts';
import {
  calibrate,
  knownMachine,
  machineFor,
  measure,
} from '../../compiler/cli/files/calibrate.ts';
import { compile, type CompileOptions } from '../../compiler/compile.ts';
import { secondsOf, type Machine } from '../../compiler/ir/machine.ts';
import { tensor } from '../../compiler/ir/types.ts';
import { fit, measuredMachine, type Timed } from '../../compiler/lowering/timing/rates.ts';
import { familyOf, keyOf } from '../../compiler/ops/work.ts';
import type { OpName } from '../../compiler/ir/operators.ts';
import { opOf } from '../../compiler/ops/table.ts';
import { levelPlanner } from '../../compiler/planning/search/levels.ts';
import { openWasm } from '../../runtime/device/wasm.ts';

const assumed: Machine = { flops: 1e9, bandwidth: 1e9, launch: 1e-6 };

const options = (rows: number, more: Partial<CompileOptions> = {}): CompileOptions => ({
  modelFile: 'examples/mlp/model.ts',
  budget: 'max',
  device: { target: 'wasm', profile: { fma: false } },
  recipe: { batch: rows },
  planner: levelPlanner('keep'),
  ...more,
});

const timed = (family: string, flops: number, bytes: number, seconds: number): Timed => ({
  work: { family, flops, bytes, launches: 1, key: `${family} ${flops} ${bytes}` },
  seconds,
});

describe('rates of measured calls', () => {
  it('are found again from times that follow them', () => {
    const launch = 2e-6;
    const made = [
      [1e6, 1e3],
      [1e7, 8e6],
      [3e3, 5e6],
    ].map(([flops = 0, bytes = 0]) =>
      timed('x', flops, bytes, flops * 3e-11 + bytes * 2e-10 + launch),
    );
    const { perFlop, perByte } = fit(made, launch);
    assert.ok(Math.abs(perFlop / 3e-11 - 1) < 1e-9 && Math.abs(perByte / 2e-10 - 1) < 1e-9);
  });

  it('are never negative, whatever was measured', () => {
    const strange = [timed('x', 1e6, 1e6, 1e-3), timed('x', 2e6, 1e6, 1e-4), timed('x', 0, 0, 1)];
    const { perFlop, perByte } = fit(strange, 1e-6);
    assert.ok(perFlop >= 0 && perByte >= 0 && Number.isFinite(perFlop + perByte));
  });

  it('serve the measured call itself, then its family, then its operator, then the machine', () => {
    const host = { turns: { run: 1e-5, write: 1e-6, read: 1e-6 }, hostLink: null };
    const list = [
      timed('linear k16', 1e6, 1e5, 1e-3),
      timed('linear', 1e9, 1e6, 0.02),
      timed('map', 1, 4, 1e-6),
    ];
    const machine = measuredMachine('a device', assumed, list, host);
    assert.equal(machine.measured, 'a device');
    const like = { flops: 2e9, bytes: 2e6, launches: 1 };
    const [first] = list;
    assert.ok(first);
    assert.equal(secondsOf(machine, first.work), 1e-3);
    const narrow = secondsOf(machine, { ...like, family: 'linear k16' });
    const wide = secondsOf(machine, { ...like, family: 'linear q4' });
    assert.ok(narrow > wide, 'a narrow product is slower');
    const own = like.flops / machine.flops + like.bytes / machine.bandwidth + machine.launch;
    assert.equal(secondsOf(machine, { ...like, family: 'rope' }), own);
    assert.deepEqual(measuredMachine('none', assumed, [], host), assumed);
  });
});

describe('what calls are called', () => {
  it('tells narrow products and codes apart', () => {
    const [x, w] = [tensor([64, 128]), tensor([16, 128])];
    assert.equal(familyOf('linear', [x, w, null], [tensor([64, 16])]), 'linear k16');
    assert.equal(familyOf('linear', [x, tensor([256, 128])], [tensor([64, 256])]), 'linear');
    assert.equal(familyOf('map', [tensor([8, 8], 'q4')], [x]), 'map q4');
    assert.equal(familyOf('map', [tensor([8, 8], 'f16')], [x]), 'map f16');
  });

  it('does not depend on a residual’s number, and does on shapes', () => {
    const quantize = opOf<OpName>('quantize');
    const attrs = { bits: 4, exact: 0, clip: 0 };
    const key = (rows: number, site: number): string =>
      keyOf(quantize, [tensor([rows, 8])], [tensor([rows, 8], 'q4')], {
        ...attrs,
        site,
        salt: site,
      });
    assert.equal(key(32, 1), key(32, 2));
    assert.notEqual(key(32, 1), key(64, 1));
  });
});

describe('a predicted step', () => {
  const none = { flops: Infinity, bandwidth: Infinity };

  it('is its dispatches where only launching costs anything', async () => {
    const machine: Machine = { ...none, launch: 1 };
    const { program, plan } = await compile(options(16, { machine }));
    const { forward = [], backward = [], update = [] } = program.sections;
    assert.equal(plan.predictedSeconds, forward.length + backward.length + update.length);
    assert.equal(plan.calibratedOn, null);
  });

  it('repeats forward and backward for every micro-batch, not the update', async () => {
    const machine: Machine = { ...none, launch: 1 };
    const recipe = { batch: 16, microBatch: 4 };
    const { program, plan } = await compile(options(16, { machine, recipe }));
    const { forward = [], backward = [], update = [] } = program.sections;
    assert.equal(plan.microBatches, 4);
    assert.equal(plan.predictedSeconds, 4 * (forward.length + backward.length) + update.length);
  });

  it('counts what the host waits for', async () => {
    const turns = { run: 100, write: 0, read: 1 };
    const machine: Machine = { ...none, launch: 0, turns, measured: 'a device' };
    const { plan } = await compile(options(16, { machine }));
    assert.equal(Math.floor(plan.predictedSeconds / 100), 2, 'forward with backward, update');
    assert.equal(plan.calibratedOn, 'a device');
  });

  it('takes measured calls as measured', async () => {
    const machine: Machine = { ...none, launch: 0 };
    const slow = 'linear f32[16, 64]';
    const base = await compile(options(16, { machine }));
    assert.equal(base.plan.predictedSeconds, 0, slow);
    const { trials } = await calibration(options(16)).trials(2 ** 30);
    const calls = Object.fromEntries(trials.map(({ work }) => [work.key, 1]));
    const { plan, program } = await compile(options(16, { machine: { ...machine, calls } }));
    const labels = ['forward', 'backward', 'update'].flatMap(
      (name) => program.sections[name] ?? [],
    );
    assert.ok(plan.predictedSeconds > 0 && plan.predictedSeconds <= labels.length);
    assert.equal(plan.predictedSeconds, Math.round(plan.predictedSeconds), 'every call was tried');
  });
});

describe('calibration on wasm', function () {
  const open = (program: Parameters<typeof openWasm>[0]): ReturnType<typeof openWasm> =>
    openWasm(program, { threads: 1 });

  it('gives positive, finite numbers for every call of the program', async () => {
    const asked = calibration(options(16));
    const machine = await measure(asked, 'here', { seconds: 0.1, open });
    const { trials } = await asked.trials(2 ** 30);
    const { flops, bandwidth, launch, rates = {}, calls = {}, turns } = machine;
    const numbers = [flops, bandwidth, launch, ...Object.values(calls)];
    for (const number of numbers) assert.ok(number > 0 && Number.isFinite(number), `${number}`);
    for (const { perFlop, perByte } of Object.values(rates)) {
      assert.ok(perFlop >= 0 && perByte >= 0 && Number.isFinite(perFlop + perByte));
    }
    for (const { work } of trials) assert.ok(work.key in calls, work.key);
    assert.ok(turns && turns.run > 0);
    assert.equal(machine.hostLink, null, 'the host is the device');
  });

  it('times calls of every way of storing where errors are allowed, and leaves out what has no room', async () => {
    const recipe = { batch: 64, maxError: 1 };
    const asked = calibration(options(64, { recipe }));
    const all = await asked.trials(2 ** 30);
    const families = new Set(all.trials.map(({ work }) => work.family.split(' ')[0]));
    assert.ok(families.has('quantize') && families.has('orthonormalise'), [...families].join(' '));
    await measure(asked, 'here', { seconds: 0.1, open });
    const limit = all.program.arena.bytes - 2 ** 16;
    const fewer = await asked.trials(limit);
    assert.ok(fewer.program.arena.bytes <= limit && fewer.trials.length < all.trials.length);
  });

  it('tries a part of what would take long', async () => {
    const { trials } = await calibration(options(200_000)).trials(2 ** 31);
    const parts = trials.filter(({ share }) => share < 1);
    assert.ok(parts.length > 0 && parts.every(({ share }) => share > 0));
  });
});

describe('calibrations in the cache folder', function () {
  const home = process.env['XDG_CACHE_HOME'];
  let folder = '';
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const files = (): readonly string[] =>
    readdirSync(join(folder, 'stowage')).filter((name) => name.startsWith('calibration'));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'stowage-calibration-'));
    process.env['XDG_CACHE_HOME'] = folder;
  });
  after(() => {
    if (home === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = home;
    rmSync(folder, { recursive: true });
  });

  it('are measured once, and the same afterwards', async () => {
    assert.equal(await knownMachine(options(16)), null);
    const first = await calibrate(options(16), say);
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^measured in .* s how fast .* is at what this model does$/);
    assert.deepEqual(await calibrate(options(16), say), first);
    assert.deepEqual(await knownMachine(options(16)), first);
    assert.equal(said.length, 1);
    assert.deepEqual(await machineFor(options(16), { calibrate: false }, say), {});
    assert.ok(first);
    const text = async (): Promise<string> =>
      JSON.stringify((await compile(options(16, { machine: first }))).plan);
    assert.equal(await text(), await text());
  });

  it('are others for other shapes and other devices', async () => {
    assert.equal(await knownMachine(options(32)), null);
    const device = { target: 'wasm', profile: { fma: true } } as const;
    assert.equal(await knownMachine(options(16, { device })), null);
  });

  it('are measured again where the file is damaged', async () => {
    const [name = ''] = files();
    const path = join(folder, 'stowage', name);
    for (const damage of [readFileSync(path, 'utf8').slice(0, 40), '{"flops": -1}', 'null']) {
      writeFileSync(path, damage);
      assert.equal(await knownMachine(options(16)), null);
    }
    const again = await calibrate(options(16), say);
    assert.ok(again && again.flops > 0);
    assert.equal(said.length, 2);
    assert.deepEqual(await knownMachine(options(16)), again);
  });
});
