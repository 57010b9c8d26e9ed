/** `stowage doctor`: what it says, that nothing in it names a user, and that it finds a kernel that is wrong. */

import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { benchOf } from '../../compiler/cli/alone/run-kernel.ts';
import { examine } from '../../compiler/cli/doctor/examine.ts';
import type { TargetFacts } from '../../compiler/cli/doctor/examine.ts';
import { requireHealthy } from '../../compiler/cli/doctor/health.ts';
import { anonymous } from '../../compiler/cli/doctor/machine.ts';
import { selfCheck } from '../../compiler/cli/doctor/self-check.ts';
import { doctorText } from '../../compiler/cli/doctor/text.ts';
import { wasm } from '../../compiler/targets/wasm/target.ts';
import { isStowageError } from '../../runtime/error.ts';
import { engineFacts } from '../../runtime/device/facts.ts';
import { openWasm } from '../../runtime/device/wasm.ts';

const codeOf = (targets: readonly TargetFacts[]): string | null => {
  try {
    requireHealthy(targets);
    return null;
  } catch (error) {
    return isStowageError(error) ? error.code : 'another error';
  }
};

describe('stowage doctor', () => {
  it('says what is here, and that kernels on wasm are right', async () => {
    const doing: string[] = [];
    const found = await examine(['wasm'], (text) => doing.push(text));
    const { engine, machine, targets } = found;
    assert.deepEqual(doing, ['checking kernels on wasm']);
    assert.match(engine.engine, /^(Node\.js|Bun|Deno) \d/);
    assert.equal(engine.crossOriginIsolated, null);
    assert.ok(engine.simd && engine.threads && engine.cores > 0);
    const { memory } = machine;
    assert.ok(memory && memory.freeBytes !== null && memory.totalBytes > memory.freeBytes);
    assert.deepEqual(
      machine.folders.map((folder) => folder.for),
      ['cache', 'temporary files', 'working folder'],
    );
    assert.match(machine.packages['highs'] ?? '', /^\d+\.\d+/);
    const [target] = targets;
    assert.ok(target?.missing === null);
    assert.ok(target.selfCheck.length >= 12);
    assert.deepEqual(
      target.selfCheck.filter(({ right }) => !right),
      [],
    );
    assert.equal(codeOf(targets), null);
    const text = doctorText(found);
    assert.match(text, new RegExp(`${target.selfCheck.length} kernels are right`));
    assert.ok(!text.includes(homedir()) && !JSON.stringify(found).includes(homedir()));
  });

  it('finds a kernel that is wrong, and one that does not run', async () => {
    const target = wasm({ fma: false });
    const planted = benchOf(
      'planted',
      {
        ...target,
        lower: (kernel, site) => {
          if (kernel.name === 'rope') throw new Error('it is refused');
          const attrs = kernel.name === 'normalise' ? { ...site.attrs, eps: 0.1 } : site.attrs;
          return target.lower(kernel, { ...site, attrs });
        },
      },
      (program) => openWasm(program, { threads: 1 }),
    );
    const wrong = (await selfCheck(planted)).filter(({ right }) => !right);
    assert.deepEqual(
      wrong.map(({ kernel, failed }) => [kernel, failed]),
      [
        ['normalise', null],
        ['rope', 'it is refused'],
      ],
    );
    assert.ok((wrong[0]?.error ?? 0) > (wrong[0]?.allowed ?? 0));
    const facts: TargetFacts = {
      ...{ target: 'wasm', missing: null, device: '1 thread', software: true, f16: true },
      ...{ limits: { bufferBytes: 1, bindingBytes: 1 }, subgroupSize: null, selfCheck: wrong },
    };
    assert.equal(codeOf([facts]), 'device-failed');
  });

  it('ends with a code where nothing works', () => {
    const missing = 'there is none';
    assert.equal(
      codeOf([
        { target: 'wasm', missing },
        { target: 'wgsl', missing },
      ]),
      'device-unavailable',
    );
  });

  it('leaves out the folder that names its user', () => {
    assert.equal(anonymous('/home/ada/x in /home/ada', '/home/ada'), '~/x in ~');
    assert.equal(anonymous('/x', '/'), '/x');
  });

  it('says of a page whether it is isolated', () => {
    const names = ['process', 'navigator', 'crossOriginIsolated'] as const;
    const own = names.map(
      (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
    );
    const set = (name: string, value: unknown): void => {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    };
    try {
      set('navigator', { userAgent: 'A browser/1', hardwareConcurrency: 6 });
      set('crossOriginIsolated', false);
      set('process', undefined);
      const facts = engineFacts();
      assert.deepEqual(
        [facts.engine, facts.cores, facts.crossOriginIsolated, facts.navigatorGpu],
        ['A browser/1', 6, false, false],
      );
    } finally {
      for (const [name, before] of own) {
        if (before) Object.defineProperty(globalThis, name, before);
        else Reflect.deleteProperty(globalThis, name);
      }
    }
  });
});
