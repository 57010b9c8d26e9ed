import assert from 'node:assert/strict';
import { describeAdapter } from '../../runtime/device/adapter.ts';

/** What a runtime that brings WebGPU itself offers: no subgroups, as in Deno. */
const own = {
  requestAdapter: () =>
    Promise.resolve({
      features: new Set(['timestamp-query']),
      info: { description: 'brought along', subgroupMinSize: 32, subgroupMaxSize: 32 },
      limits: {},
    }),
} as unknown as GPU;

const none = { requestAdapter: () => Promise.resolve(null) } as unknown as GPU;

describe('the WebGPU adapter', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  const bring = (gpu: GPU): void => {
    Object.defineProperty(globalThis, 'navigator', { value: { gpu }, configurable: true });
  };
  afterEach(() => {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });

  it('is npm webgpu’s where that finds one, and the runtime’s own where it does not', async () => {
    const alone = await describeAdapter();
    bring(own);
    assert.equal((await describeAdapter())?.name, alone?.name ?? 'brought along');
  });

  it('has no subgroups where the features name none, whatever sizes it tells', async () => {
    assert.equal((await describeAdapter({ gpu: own }))?.profile.subgroupSize, 0);
  });

  it('is absent where no entry point has one', async () => {
    const alone = await describeAdapter();
    bring(none);
    assert.equal((await describeAdapter())?.name, alone?.name);
    assert.equal(await describeAdapter({ gpu: none }), null);
  });
});
