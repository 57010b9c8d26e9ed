/** Before any test: the seed of all properties, and a line that says it and the device that wgsl runs on. */

import { availableParallelism } from 'node:os';
import { noAdapter, testAdapter } from './devices.ts';
import { seed } from './seed.ts';

export async function mochaGlobalSetup(): Promise<void> {
  const adapter = await testAdapter();
  const device = adapter ? `${adapter.name}${adapter.software ? ' (software)' : ''}` : noAdapter;
  console.log(`  Node ${process.versions.node}, ${availableParallelism()} cores; wgsl: ${device}`);
  console.log(`  properties draw from seed ${seed} (SEED=N draws others)`);
}
