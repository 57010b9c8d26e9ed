import assert from 'node:assert/strict';
import type { Call, Program, Range, Slot } from '../../../runtime/format/program.ts';
import { fuse } from '../../../compiler/lowering/fuse.ts';
import { draft, finish, measure } from '../../../compiler/lowering/program.ts';
import { Selector } from '../../../compiler/lowering/select/select.ts';
import type { Trace } from '../../../compiler/lowering/verify/trace.ts';
import { verifyProgram } from '../../../compiler/lowering/verify/verify.ts';
import { infer } from '../../../compiler/ops/table.ts';
import { apply } from '../../../compiler/lowering/apply.ts';
import { levelPlanner } from '../../../compiler/planning/search/levels.ts';
import { policies } from '../../../compiler/policies/index.ts';
import { storedForm } from '../../../compiler/rewrite/stored-form.ts';
import type { Target } from '../../../compiler/targets/target.ts';
import { wasm } from '../../../compiler/targets/wasm/target.ts';
import { defaultProfile } from '../../../compiler/targets/wgsl/index.ts';
import { wgsl } from '../../../compiler/targets/wgsl/target.ts';
import { llama } from '../../support/llama.ts';

interface Good {
  readonly program: Program;
  readonly trace: Trace;
}

/** A two-layer Llama, its residuals in 4 bits, or stored by another policy. */
function goodOn<Code extends { readonly name: string }>(
  target: Target<Code>,
  policy = '4-bit',
): Good {
  const joint = llama({ B: 2, T: 32, D: 32, H: 4, KV: 2, K: 8, F: 48, L: 2, r: 4 });
  const measured = { errorScale: 1, measurements: [], maxError: Infinity };
  const problem = { joint, policies, machine: target.machine, ...measured };
  const plan = levelPlanner('operator', policy)(problem).plans.at(-1);
  assert(plan);
  const byName = new Map(policies.map((policy) => [policy.name, policy]));
  const woven = storedForm(apply(joint, plan, byName, infer));
  const { limits } = target;
  const { values, inputs, outputs, forward, backward, update } = fuse(woven, limits.bindings);
  const selector = new Selector(target);
  const timeline = { values, inputs, outputs, sections: { forward, backward, update } };
  return finish(draft([measure(timeline, selector, limits)], limits), target, 1);
}

const targets = { wasm: wasm({ fma: false }), wgsl: wgsl(defaultProfile) };

const slotAt = ({ program }: Good, index: number): Slot => {
  const slot = program.slots[index];
  assert(slot);
  return slot;
};

const withSlot = (good: Good, index: number, changed: Partial<Slot>): Good => ({
  ...good,
  program: {
    ...good.program,
    slots: good.program.slots.map((slot, i) => (i === index ? { ...slot, ...changed } : slot)),
  },
});

const withArena = (good: Good, changed: Partial<Program['arena']>): Good => ({
  ...good,
  program: { ...good.program, arena: { ...good.program.arena, ...changed } },
});

const withCalls = (good: Good, section: string, calls: readonly Call[]): Good => ({
  ...good,
  program: { ...good.program, sections: { ...good.program.sections, [section]: calls } },
});

const callsOf = ({ program }: Good, section: string): readonly Call[] =>
  program.sections[section] ?? [];

/** Every range of a call, changed. */
const withRanges = (
  good: Good,
  section: string,
  index: number,
  change: (range: Range, r: number) => Range,
): Good =>
  withCalls(
    good,
    section,
    callsOf(good, section).map((call, i) =>
      i === index ? { ...call, ranges: call.ranges.map(change) } : call,
    ),
  );

/** The tensor of a slot moves: its slot and every range of it, in all calls. */
function moved(good: Good, tensor: number, to: Pick<Slot, 'buffer' | 'offset'>): Good {
  const from = slotAt(good, good.trace.tensors[tensor]?.slot ?? -1);
  const sections = good.trace.runs.flatMap((run) => run.sections);
  const calls = sections.map(({ name, calls: touched }) => [
    name,
    callsOf(good, name).map((call, k) => ({
      ...call,
      ranges: call.ranges.map((range, r): Range =>
        touched[k]?.[r]?.tensor === tensor
          ? [to.buffer, range[1] - from.offset + to.offset, range[2]]
          : range,
      ),
    })),
  ]);
  const { buffer, offset } = to;
  const { program } = withSlot(good, good.trace.tensors[tensor]?.slot ?? -1, { buffer, offset });
  return { ...good, program: { ...program, sections: Object.fromEntries(calls) as never } };
}

/** Two neighbouring calls of a section change places, and what they mean with them. */
function swapped(good: Good, section: string, index: number): Good {
  const swap = <T>(list: readonly T[]): T[] => {
    const [a, b] = [list[index], list[index + 1]];
    assert(a !== undefined && b !== undefined);
    return list.map((x, i) => (i === index ? b : i === index + 1 ? a : x));
  };
  const runs = good.trace.runs.map((run) => ({
    ...run,
    sections: run.sections.map((one) =>
      one.name === section ? { ...one, calls: swap(one.calls) } : one,
    ),
  }));
  const { program } = withCalls(good, section, swap(callsOf(good, section)));
  return { program, trace: { ...good.trace, runs } };
}

const touchesOf = ({ trace }: Good, section: string) =>
  trace.runs[0]?.sections.find(({ name }) => name === section)?.calls ?? [];

/** The first call of a section with a touch that fits, and which. */
function find(
  good: Good,
  section: string,
  fits: (tensor: Trace['tensors'][number], mode: string) => boolean,
): { readonly call: number; readonly tensor: number } {
  for (const [call, touched] of touchesOf(good, section).entries()) {
    for (const { tensor, mode } of touched) {
      const what = good.trace.tensors[tensor];
      if (what && fits(what, mode)) return { call, tensor };
    }
  }
  throw new Error('no such call');
}

/** A tensor that the forward writes and the backward reads. */
const savedIn = (good: Good): number => {
  const read = new Set(
    touchesOf(good, 'backward')
      .flat()
      .map(({ tensor }) => tensor),
  );
  const { tensor } = find(
    good,
    'forward',
    (what, mode) =>
      mode === 'write' && !what.persistent && read.has(good.trace.tensors.indexOf(what)),
  );
  return tensor;
};

/** The forward ends where its first packing begins; what is left of it runs at the start of the backward. */
function packedLate(good: Good): Good {
  const { call } = find(good, 'forward', (what, mode) => what.coded && mode === 'write');
  const cut = <T>(forward: readonly T[], backward: readonly T[], name: string): readonly T[] => {
    if (name === 'forward') return forward.slice(0, call);
    return name === 'backward' ? [...forward.slice(call), ...backward] : backward;
  };
  const [forward, touched] = [callsOf(good, 'forward'), touchesOf(good, 'forward')];
  const early = withCalls(good, 'forward', cut(forward, [], 'forward'));
  const backward = cut(forward, callsOf(good, 'backward'), 'backward');
  const { program } = withCalls(early, 'backward', backward);
  const runs = good.trace.runs.map((run) => ({
    ...run,
    sections: run.sections.map((one) => ({ ...one, calls: cut(touched, one.calls, one.name) })),
  }));
  return { program, trace: { ...good.trace, runs } };
}

const transient = (what: Trace['tensors'][number]): boolean => !what.persistent;

const corruptions: Readonly<Record<string, readonly [RegExp, (good: Good) => Good]>> = {
  'a transient on a weight': [
    /overlap while both are alive|binds byte/,
    (good) => {
      const weight = slotAt(good, good.program.weights[0]?.slot ?? -1);
      const { tensor } = find(good, 'forward', transient);
      return moved(good, tensor, weight);
    },
  ],
  'two weights that share bytes': [
    /overlap while both are alive/,
    (good) => {
      const slot = good.program.weights[0]?.slot ?? -1;
      return withSlot(good, slot, { bytes: slotAt(good, slot).bytes + 256 });
    },
  ],
  'a saved tensor under a transient': [
    /reads .* (where .* lies by then|before anything wrote it)|binds byte/,
    (good) => {
      const saved = savedIn(good);
      const { tensor } = find(
        good,
        'backward',
        (what, mode) => mode === 'write' && transient(what),
      );
      const at = slotAt(good, good.trace.tensors[tensor]?.slot ?? -1);
      return moved(good, saved, at);
    },
  ],
  'a result of a call on one of its operands': [
    /where .* lies by then|binds byte/,
    (good) => {
      for (const touched of touchesOf(good, 'forward')) {
        const from = touched.find(({ tensor, mode }) => {
          const what = good.trace.tensors[tensor];
          return mode === 'read' && what && transient(what);
        });
        const to = touched.find(({ mode }) => mode === 'write');
        if (!from || !to) continue;
        return moved(good, to.tensor, slotAt(good, good.trace.tensors[from.tensor]?.slot ?? -1));
      }
      throw new Error('no such call');
    },
  ],
  'a read before its write': [
    /before anything wrote it|where .* lies by then/,
    (good) => {
      const calls = touchesOf(good, 'forward');
      const index = calls.findIndex((touched, k) =>
        touched.some(
          ({ tensor, mode }) =>
            mode === 'write' &&
            calls[k + 1]?.some((next) => next.tensor === tensor && next.mode === 'read'),
        ),
      );
      return swapped(good, 'forward', index);
    },
  ],
  'half a tensor written': [
    /before anything wrote it|where .* lies by then/,
    (good) => {
      const saved = savedIn(good);
      const { call } = find(
        good,
        'forward',
        (what, mode) => mode === 'write' && what === good.trace.tensors[saved],
      );
      const touched = touchesOf(good, 'forward')[call];
      return withRanges(good, 'forward', call, (range, r) =>
        touched?.[r]?.tensor === saved ? [range[0], range[1], range[2] / 2] : range,
      );
    },
  ],
  'codes packed after the forward': [/unpacks .*, which backward packed, not forward/, packedLate],
  'codes never packed': [
    /forward has \d+ calls, not/,
    (good) => {
      const { call } = find(good, 'forward', (what, mode) => what.coded && mode === 'write');
      return withCalls(
        good,
        'forward',
        callsOf(good, 'forward').filter((_, i) => i !== call),
      );
    },
  ],
  'a range beyond its tensor': [
    /outside|more than/,
    (good) =>
      withRanges(good, 'forward', 0, ([buffer, at, bytes]) => [buffer, at, bytes + 2 ** 20]),
  ],
  'a range out of line': [
    /not aligned/,
    (good) => withRanges(good, 'forward', 0, ([buffer, at, bytes]) => [buffer, at + 4, bytes]),
  ],
  'a range in no buffer': [
    /outside/,
    (good) => withRanges(good, 'forward', 0, ([, at, bytes]) => [9, at, bytes]),
  ],
  'a kernel that is not there': [
    /which is not there/,
    (good) =>
      withCalls(
        good,
        'forward',
        callsOf(good, 'forward').map((call, i) => (i === 0 ? { ...call, kernel: 9999 } : call)),
      ),
  ],
  'a slot out of line': [
    /not aligned/,
    (good) => withSlot(good, 0, { offset: slotAt(good, 0).offset + 4 }),
  ],
  'a slot in no buffer': [/which is not there/, (good) => withSlot(good, 0, { buffer: 7 })],
  'a slot beyond its buffer': [
    /not inside its buffer/,
    (good) => withSlot(good, 0, { bytes: 2 ** 40 }),
  ],
  'a buffer larger than its slots': [
    /of which only/,
    (good) => {
      const [first = 0, ...rest] = good.program.arena.buffers;
      const bytes = good.program.arena.bytes + 65536;
      return withArena(good, { buffers: [first + 65536, ...rest], bytes });
    },
  ],
  'a hole in the arena': [
    /are no slot's/,
    (good) => {
      const [first = 0, ...rest] = good.program.arena.buffers;
      const slots = good.program.slots.map((slot) =>
        slot.buffer === 0 ? { ...slot, offset: slot.offset + 65536 } : slot,
      );
      const bytes = good.program.arena.bytes + 65536;
      const larger = withArena(good, { buffers: [first + 65536, ...rest], bytes });
      return { ...larger, program: { ...larger.program, slots } };
    },
  ],
  'bytes that no buffer has': [
    /which is not what its buffers have/,
    (good) => withArena(good, { bytes: good.program.arena.bytes + 256 }),
  ],
  'another H': [/not at/, (good) => withArena(good, { packed: good.program.arena.packed + 256 })],
  'more alive than fits': [
    /cannot lie in/,
    (good) => withArena(good, { load: good.program.arena.packed + 256 }),
  ],
};

for (const [name, target] of Object.entries(targets)) {
  describe(`verify, on ${name}`, () => {
    let good: Good;
    before(() => {
      good = target.name === 'wasm' ? goodOn(targets.wasm) : goodOn(targets.wgsl);
    });

    it('lets a good program pass', () => {
      verifyProgram(good.program, good.trace, target.limits);
    });

    for (const [what, [refusal, corrupt]] of Object.entries(corruptions)) {
      it(`refuses ${what}`, () => {
        const { program, trace } = corrupt(good);
        assert.throws(() => {
          verifyProgram(program, trace, target.limits);
        }, refusal);
        assert.throws(() => {
          verifyProgram(program, trace, target.limits);
        }, /^Error: internal: /);
      });
    }

    it('refuses buffers and bindings that the device does not have', () => {
      const { limits } = target;
      for (const small of [{ bufferBytes: 4096 }, { bindingBytes: 1024 }]) {
        assert.throws(() => {
          verifyProgram(good.program, good.trace, { ...limits, ...small });
        }, /internal: .*more than/);
      }
    });
  });
}

it('verify refuses one range bound twice, where the device does', () => {
  const good = goodOn(targets.wgsl);
  const [touched = []] = touchesOf(good, 'forward');
  assert(touched.length > 1);
  const [first] = callsOf(good, 'forward')[0]?.ranges ?? [];
  assert(first);
  const doubled = withRanges(good, 'forward', 0, () => first);
  assert.throws(() => {
    verifyProgram(doubled.program, doubled.trace, targets.wgsl.limits);
  }, /internal: .* twice/);
});

describe('verify, of tensors that wait on the host', () => {
  const target = wgsl(defaultProfile, { offload: true });
  let good: Good;
  before(() => {
    good = goodOn(target, 'offload');
  });

  const isTransfer = ({ kernel }: Call): boolean => {
    const text = good.program.kernels[kernel];
    return text !== undefined && 'transfer' in text;
  };
  const refused = (changed: Program, how: RegExp): void =>
    assert.throws(() => {
      verifyProgram(changed, good.trace, target.limits);
    }, how);
  /** The program with the first transfer of a section changed. */
  const changed = (section: string, change: (call: Call) => Call): Program => {
    const calls = callsOf(good, section);
    const index = calls.findIndex(isTransfer);
    assert.ok(index >= 0);
    return withCalls(
      good,
      section,
      calls.map((call, i) => (i === index ? change(call) : call)),
    ).program;
  };

  it('lets a good program pass, and counts every place once', () => {
    verifyProgram(good.program, good.trace, target.limits);
    const sent = callsOf(good, 'forward').filter(isTransfer);
    assert.equal(new Set(sent.map(({ params }) => params[0])).size, sent.length);
    const bytes = sent.map(({ ranges }) => ranges[0]?.[2] ?? 0);
    assert.equal(
      good.program.hostBytes,
      bytes.reduce((a, b) => a + b, 0),
    );
  });

  it('refuses a fetch of what was not sent', () => {
    refused(
      changed('backward', (call) => ({ ...call, params: [99999] })),
      /fetches .* from place 99999, where they are not/,
    );
  });

  it('refuses a place that two tensors are sent to', () => {
    const [, other] = callsOf(good, 'forward').filter(isTransfer);
    assert.ok(other);
    refused(
      changed('forward', (call) => ({ ...call, params: other.params })),
      /where they are not/,
    );
  });

  it('refuses a ticket that changes places with its tensor', () => {
    refused(
      changed('backward', (call) => ({ ...call, ranges: call.ranges.toReversed() })),
      /where they are not/,
    );
  });

  it('refuses another number of bytes', () => {
    refused({ ...good.program, hostBytes: (good.program.hostBytes ?? 0) + 4 }, /wait on the host/);
    const { arena } = good.program;
    refused({ ...good.program, arena: { ...arena, stagings: 1 } }, /buffers are staging/);
  });
});
