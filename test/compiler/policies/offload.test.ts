/** Residuals that wait on the host: they change no bit, take what was predicted of both memories, and need leave. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { calibration } from '../../../compiler/planning/cost/calibration.ts';
import { measure } from '../../../compiler/cli/files/calibrate.ts';
import { differentiate } from '../../../compiler/autodiff/differentiate.ts';
import { compile, planOf } from '../../../compiler/compile.ts';
import type { Compiled, CompileOptions } from '../../../compiler/compile.ts';
import { loadModel } from '../../../compiler/frontend/index.ts';
import type { Machine } from '../../../compiler/ir/machine.ts';
import type { Pin } from '../../../compiler/planning/problem/pins.ts';
import { tensor } from '../../../compiler/ir/types.ts';
import { fuse } from '../../../compiler/lowering/fuse.ts';
import type { OpName } from '../../../compiler/ir/operators.ts';
import { infer, opOf } from '../../../compiler/ops/table.ts';
import { keyOf } from '../../../compiler/ops/work.ts';
import { apply } from '../../../compiler/lowering/apply.ts';
import { greedy } from '../../../compiler/planning/search/greedy.ts';
import { policies } from '../../../compiler/policies/index.ts';
import { wgsl as wgslTarget } from '../../../compiler/targets/wgsl/target.ts';
import { defaultProfile } from '../../../compiler/targets/wgsl/index.ts';
import type { WgslProfile } from '../../../kernels/kernel.ts';
import type { Batch } from '../../../runtime/data/batches.ts';
import { measureGradient } from '../../../runtime/loop/check.ts';
import { openDevice } from '../../../runtime/loop/prepare.ts';
import type { Program } from '../../../runtime/format/program.ts';
import { bits } from '../../../runtime/format/random.ts';
import { microScalars, trainStep } from '../../../runtime/loop/step.ts';
import { readFloats } from '../../../runtime/weights/tensors.ts';
import { openWebgpu } from '../../../runtime/device/webgpu.ts';
import { slotOf } from '../../../runtime/weights/weights.ts';
import { modelOf, modelShapes } from '../../support/arbitrary.ts';
import { noAdapter, testAdapter } from '../../support/devices.ts';
import { skipBecause } from '../../support/skip.ts';
import { planningOn } from '../../support/planning.ts';
import { seededStep } from '../../support/step.ts';

const byName = new Map(policies.map((policy) => [policy.name, policy]));
const root = join(import.meta.dirname, '../../..');

/** Everything but the link costs what it usually does on a GPU. */
const machine = (hostLink: number, flops = 1e10): Machine => ({
  ...{ flops, bandwidth: 1e11, launch: 1e-7, hostLink },
});

type Subject = Omit<CompileOptions, 'budget' | 'device'>;

const llama: Subject = {
  modelFile: join(root, 'examples/stories/model.ts'),
  model: loadModel(join(root, 'examples/stories/model.ts')),
  config: {
    values: {
      ...{ hidden_size: 48, intermediate_size: 100, num_hidden_layers: 2, num_attention_heads: 4 },
      ...{ num_key_value_heads: 2, head_dim: 12, vocab_size: 96, rms_norm_eps: 1e-5 },
      ...{ rope_theta: 1e4, max_position_embeddings: 64, tie_word_embeddings: true },
    },
    file: 'config.json',
  },
  set: { B: 3, T: 37 },
  machine: machine(1e9),
};

const classifier: Subject = {
  modelFile: join(root, 'examples/mlp/model.ts'),
  model: loadModel(join(root, 'examples/mlp/model.ts')),
  set: { B: 16384 },
  machine: machine(1e9),
};

const wgsl = (profile: WgslProfile, offload: boolean): CompileOptions['device'] => ({
  target: 'wgsl',
  profile,
  offload,
});

/** Ids and numbers that are drawn anew for every step. */
function batchOf(program: Program, step: number): Batch {
  let valid = 0;
  const values = Object.fromEntries(
    Object.entries(program.data).map(([name, id]) => {
      const { dtype, shape } = slotOf(program, id);
      const count = shape.reduce((n, d) => n * d, 1);
      if (name === 'targets' || name === 'label') valid = count;
      const draw = (i: number): number => bits(step, id, i);
      return [
        name,
        dtype === 'i32'
          ? Int32Array.from({ length: count }, (_, i) => (name === 'real' ? 1 : draw(i) % 10))
          : Float32Array.from({ length: count }, (_, i) => draw(i) / 2 ** 32),
      ];
    }),
  );
  return { values, valid, filled: 1, placements: [] };
}

/** Three steps: the losses, and every gradient of the last. Both memories are as predicted, or the device is refused. */
async function trained({ program }: Compiled, microBatches = 1) {
  const device = await openDevice({ program, open: openWebgpu }, null, 7);
  const losses: number[] = [];
  for (let step = 0; step < 3; step++) {
    const batches = Array.from({ length: microBatches }, (_, i) => batchOf(program, 10 * step + i));
    const settings = { step, seed: 1, learningRate: 1e-2, betas: [0.9, 0.999] as const };
    losses.push((await trainStep(program, device, batches, settings)).loss);
  }
  const gradients: Float32Array[] = [];
  for (const [name, id] of Object.entries(program.outputs)) {
    if (name.startsWith('gradient ')) gradients.push(await readFloats(device, slotOf(program, id)));
  }
  const { hostBytes, allocated } = device;
  await device.close();
  return { losses, gradients, hostBytes, allocated };
}

const offloaded = ({ plan }: Compiled): number =>
  plan.placements.filter(({ policy }) => policy === 'offload').length;

describe('offload on the device', function () {
  let profile: WgslProfile = defaultProfile;
  before(async function () {
    const found = await testAdapter();
    if (!found) return skipBecause(this, noAdapter);
    profile = found.profile;
  });

  const llamaPins = [
    ['blocks.*.h', 'offload'],
    ['rope', 'offload'],
    ['blocks.*.linear(gate_proj)', 'offload'],
    ['blocks.*.linear(up_proj)', 'offload'],
    // Replayed from what comes back.
    ['blocks.*.g', 'recompute'],
  ] as const;
  const subjects = [
    ['a Llama with LoRA', llama, llamaPins],
    [
      'a classifier',
      classifier,
      [
        ['h1', 'offload'],
        ['h2', 'offload'],
      ],
    ],
  ] as const;
  const pinsOf = (pins: readonly (readonly [string, string])[]): readonly Pin[] =>
    pins.map(([tensor, policy]) => ({ tensor, policy }));

  for (const [name, subject, pins] of subjects) {
    it(`changes no bit of losses and gradients of ${name}, and takes what was predicted`, async () => {
      const options = { ...subject, budget: 'max' as const, exposeGradients: true };
      const kept = await compile({ ...options, device: wgsl(profile, false) });
      const device = wgsl(profile, true);
      const sent = await compile({ ...options, device, pins: pinsOf(pins) });
      assert.ok(offloaded(sent) >= 2, `${offloaded(sent)} tensors wait`);
      assert.ok(sent.program.arena.load < kept.program.arena.load);
      assert.equal(sent.plan.lossy, false);
      const [wanted, found] = [await trained(kept), await trained(sent)];
      assert.ok(wanted.losses.every(Number.isFinite));
      assert.deepEqual(found.losses, wanted.losses);
      assert.deepEqual(found.gradients, wanted.gradients);
      assert.ok(found.gradients.length > 0);
      assert.equal(found.allocated, sent.plan.predictedBytes);
      assert.equal(found.hostBytes, sent.plan.hostBytes);
      assert.ok(found.hostBytes > 0);
      assert.equal(wanted.hostBytes, 0);
    });
  }

  it('takes fewer bytes in all than keeping everything without leave, where there is much to keep', async () => {
    const kept = await compile({ ...classifier, budget: 'max', device: wgsl(profile, false) });
    const pins = pinsOf(subjects[1][2]);
    const sent = await compile({ ...classifier, budget: 'max', device: wgsl(profile, true), pins });
    assert.ok(sent.plan.predictedBytes < kept.plan.predictedBytes);
    const { placements, hostBytes } = sent.plan;
    const waiting = placements.filter(({ policy }) => policy === 'offload');
    const bytes = waiting.map(({ shape }) => 4 * shape.reduce((n, d) => n * d, 1));
    assert.equal(
      hostBytes,
      bytes.reduce((a, b) => a + b, 0),
    );
  });

  it('serves every micro-batch anew', async () => {
    const recipe = { batch: 3 * 16384, microBatch: 16384 };
    const options = { ...classifier, recipe, set: {}, budget: 'max' as const };
    const kept = await compile({ ...options, device: wgsl(profile, false) });
    const pins = pinsOf(subjects[1][2]);
    const sent = await compile({ ...options, device: wgsl(profile, true), pins });
    assert.ok(offloaded(sent) > 0);
    const [wanted, found] = [await trained(kept, 3), await trained(sent, 3)];
    assert.deepEqual(found.losses, wanted.losses);
  });

  it('is measured beside a lossy policy like keeping is, and does not disturb training', async () => {
    const lossy = [['blocks.*.m', '4-bit']] as const;
    const options = { ...llama, budget: 'max' as const, recipe: { maxError: 0.5 } };
    const measured = async (
      device: CompileOptions['device'],
      pins: readonly (readonly [string, string])[],
    ) => {
      const made = await compile({ ...options, device, pins: pinsOf(pins) });
      const { program } = made;
      const opened = await openDevice({ program, open: openWebgpu }, null, 7);
      for (const weight of program.weights.filter(({ init }) => init.kind === 'zeros')) {
        const { buffer, offset, bytes } = slotOf(program, weight.slot);
        const numbers = Float32Array.from({ length: bytes / 4 }, (_, i) => Math.sin(i) / 9);
        await opened.write([buffer, offset, bytes], numbers);
      }
      const step = async (): Promise<number> => {
        const settings = { step: 0, seed: 1, learningRate: 1e-3, betas: [0.9, 0.999] as const };
        return (await trainStep(program, opened, [batchOf(program, 1)], settings)).loss;
      };
      const before = await step();
      const batch = batchOf(program, 2);
      const scalars = { count: batch.valid, ...microScalars({ step: 0, seed: 2 }, 0, 1) };
      const error = await measureGradient(program, opened, [{ batch, scalars }]);
      const after = await step();
      await opened.close();
      return { error, losses: [before, after], offloaded: offloaded(made) };
    };
    const kept = await measured(wgsl(profile, false), lossy);
    const sent = await measured(wgsl(profile, true), [...lossy, ...llamaPins]);
    assert.ok(sent.offloaded > 0 && kept.offloaded === 0);
    assert.ok(kept.error.gradientError > 1e-4);
    assert.deepEqual(sent.error, kept.error);
    assert.deepEqual(sent.losses, kept.losses);
  });
});

describe('offload, calibrated', function () {
  it('is timed both ways like every other call, where there is leave, and priced by that', async function () {
    const found = await testAdapter();
    if (!found) return skipBecause(this, noAdapter);
    const { machine, ...subject } = classifier;
    assert.ok(machine, 'it is priced by numbers of its own, which are left out here');
    const given = { ...subject, set: { B: 2048 } };
    const families = async (offload: boolean): Promise<ReadonlySet<string>> => {
      const asked = calibration({ ...given, device: wgsl(found.profile, offload) });
      const { trials } = await asked.trials(2 ** 28);
      return new Set(trials.map(({ work }) => work.family));
    };
    const [without, allowed] = [await families(false), await families(true)];
    assert.ok(!without.has('offload') && !without.has('fetch'));
    assert.ok(allowed.has('offload') && allowed.has('fetch'));
    const device = wgsl(found.profile, true);
    const asked = calibration({ ...given, device });
    const measured = await measure(asked, 'here', { seconds: 0.2, open: openWebgpu });
    const { calls = {}, rates = {} } = measured;
    const shape = tensor([2048, 128]);
    const sent = calls[keyOf(opOf<OpName>('offload'), [shape], [tensor([1], 'u32')], { place: 7 })];
    assert.ok(sent !== undefined && sent > 0);
    assert.ok(rates['offload'] && rates['fetch']);
    const options = { ...given, machine: measured, budget: 'max' as const, device };
    const kept = await compile(options);
    const pinned = await compile({ ...options, pins: [{ tensor: 'h1', policy: 'offload' }] });
    const taken = pinned.plan.predictedSeconds - kept.plan.predictedSeconds;
    assert.ok(taken >= sent, `${taken} is less than one way, ${sent}`);
  });
});

describe('offload in plans', () => {
  /** What the planner does with `share` of what there is between the least and keeping everything. */
  const chosen = async (machine: Machine, offload: boolean, share = 0.5): Promise<number> => {
    const options = { ...llama, machine, device: wgsl(defaultProfile, offload) };
    const { minimumBytes, keepAllBytes } = await planOf({ ...options, budget: 'min' });
    const budget = Math.round(minimumBytes + share * (keepAllBytes - minimumBytes));
    for (const planner of ['milp', 'greedy'] as const) {
      const made = await compile({ ...options, budget, planner });
      assert.ok(made.plan.predictedBytes <= budget);
      assert.equal(made.plan.predictedBytes, made.program.arena.bytes);
      if (planner === 'milp') continue;
      assert.equal(offloaded(made) > 0, made.plan.hostBytes > 0);
    }
    return offloaded(await compile({ ...options, budget }));
  };

  it('is chosen where the link is quick and replays are dear', async () => {
    assert.ok((await chosen(machine(1e13, 1e8), true)) > 0);
  });

  it('is not chosen where the link is slow', async () => {
    assert.equal(await chosen(machine(1e6, 1e13), true), 0);
  });

  it('is never chosen without leave, however quick the link', async () => {
    assert.equal(await chosen(machine(1e13, 1e8), false), 0);
    const device = { target: 'wasm', profile: { fma: false } } as const;
    const { plan } = await compile({
      ...{ ...llama, machine: machine(1e13, 1e8), device },
      budget: 'min',
    });
    assert.ok(plan.placements.every(({ policy }) => policy !== 'offload'));
  });

  it('takes time both ways, over the link and to begin', async () => {
    const pins = [{ tensor: 'h1', policy: 'offload' }];
    const device = wgsl(defaultProfile, true);
    const options = { ...classifier, budget: 'max' as const, device };
    const none = { flops: Infinity, bandwidth: Infinity };
    const given: Machine = { ...none, launch: 1e-6, hostLink: 1e9 };
    const kept = await compile({ ...options, machine: given });
    const sent = await compile({ ...options, machine: given, pins });
    const bytes = 4 * 16384 * 128;
    const wanted = 2 * ((bytes + 4) / 1e9 + 1e-6);
    const taken = sent.plan.predictedSeconds - kept.plan.predictedSeconds;
    assert.ok(Math.abs(taken / wanted - 1) < 1e-9, `${taken} instead of ${wanted}`);
  });

  it('can be pinned with leave only, and says which', async () => {
    const pins = [{ tensor: 'h1', policy: 'offload' }];
    const refused = compile({
      ...{ ...classifier, pins, budget: 'max' },
      device: wgsl(defaultProfile, false),
    });
    await assert.rejects(refused, (error: Error) => {
      assert.ok('code' in error && error.code === 'pin-refused');
      assert.match(String('wanted' in error && error.wanted), /It needs --allow offload\./);
      return true;
    });
  });
});

describe('offload in random models', () => {
  it('changes no loss and no gradient, to the bit, whatever plan is woven in', () => {
    let waiting = 0;
    fc.assert(
      fc.property(modelShapes, (shape) => {
        const joint = differentiate(modelOf(shape));
        const exact = seededStep(joint);
        const quick = machine(1e13, 1e8);
        const problem = { joint, policies, machine: quick, errorScale: 1, measurements: [] };
        for (const plan of greedy({ ...problem, maxError: 0 }).plans) {
          waiting += plan.placements.filter(({ policy }) => policy === 'offload').length;
          const { loss, gradients } = seededStep(fuse(apply(joint, plan, byName, infer), 6));
          assert.equal(loss, exact.loss);
          assert.deepEqual(gradients, exact.gradients);
        }
      }),
      { numRuns: 40 },
    );
    assert.ok(waiting > 0);
  });

  it('takes the bytes that were predicted of both memories, within every budget, and none where keeping fits', async function () {
    const target = wgslTarget(defaultProfile, { offload: true });
    let waiting = 0;
    await fc.assert(
      fc.asyncProperty(
        modelShapes,
        fc.constantFrom(1e8, 1e10, 1e13),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (shape, link, part) => {
          const grown = { ...shape, rows: 32 * shape.rows, width: 3 * shape.width };
          const planning = planningOn(target, machine(link, 1e9), modelOf(grown));
          const least = await planning.choose('min');
          const between =
            least.minimumBytes + Math.floor(part * (least.keepAllBytes - least.minimumBytes));
          let before = Infinity;
          for (const budget of [least.minimumBytes, between, least.keepAllBytes]) {
            const { plan } = await planning.choose(budget);
            assert.ok(plan, `nothing within ${budget}`);
            const program = planning.program(plan);
            assert.equal(program.arena.bytes, planning.bytes(plan));
            assert.ok(program.arena.bytes <= budget);
            assert.ok(program.arena.packed <= 1.01 * program.arena.load);
            const placed = plan.placements.filter(({ policy }) => policy === 'offload');
            assert.equal(placed.length > 0, (program.hostBytes ?? 0) > 0);
            assert.ok(planning.seconds(plan) <= before, 'a step takes longer with more bytes');
            before = planning.seconds(plan);
            if (budget === least.keepAllBytes) assert.equal(placed.length, 0);
            waiting += placed.length;
          }
          const refused = await planning.choose(least.minimumBytes - 1);
          assert.equal(refused.plan, null);
        },
      ),
      { numRuns: 25 },
    );
    assert.ok(waiting > 0);
  });
});
