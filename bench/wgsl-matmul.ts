/**
 * Our WGSL matmul beside jax-js on the present adapter, at 512 and 1024: on a software device by processor time, for
 * other work on the machine then counts least, on a GPU by the clock. Prints `RESULT [{what, figure, wanted, met}, …]`.
 */

import { wgslMatmul } from '../kernels/matmul/wgsl.ts';
import { openWebgpu } from '../runtime/device/webgpu.ts';
import { anyAdapter } from '../scripts/software-gpu.ts';
import { alone, timed } from './alone.ts';
import { script } from './child.ts';
import type { Measure } from './measure.ts';

const sizes = [512, 1024];
/** How many times as fast as jax-js we ask ourselves to be. */
const wanted = 2;

interface Time {
  readonly N: number;
  readonly wall: number;
  readonly cpu: number;
}

const adapter = await anyAdapter();
if (!adapter) {
  console.log('RESULT [{"what":"no WebGPU adapter","figure":"skipped","wanted":"","met":null}]');
  process.exit(0);
}
const { profile, software, name } = adapter;
console.error(name);

const ours: Time[] = [];
for (const N of sizes) {
  const x = { dtype: 'f32', shape: [N, N] } as const;
  const attrs = { transposeA: false, transposeB: false };
  const site = { inputs: [x, x], outputs: [x], attrs };
  const { program } = alone(site, wgslMatmul(site, profile), 'matmul');
  const device = await openWebgpu(program);
  ours.push({ N, ...(await timed(device, software ? 2 : 50)) });
  await device.close();
}
const theirs = await script('bench/matmul-jax.mjs', ...sizes.map(String))
  .then((times) => times as readonly Time[])
  .catch((error: unknown) => {
    console.error(String(error).slice(0, 300));
    return [];
  });

const rate = ({ N, wall, cpu }: Time): number => (2 * N ** 3) / (software ? cpu : wall) / 1e6;
const measures = ours.map((own): Measure => {
  const other = theirs.find(({ N }) => N === own.N);
  const times = other ? rate(own) / rate(other) : null;
  const unit = software ? 'GF/s per core' : 'GF/s';
  const beside = other ? `; jax-js ${rate(other).toFixed(1)}: ${times?.toFixed(1)}×` : '';
  return {
    what: `matmul ${own.N}, wgsl`,
    figure: `${rate(own).toFixed(1)} ${unit}${beside}`,
    wanted: times === null ? '' : `≥ ${wanted}×`,
    met: times === null ? null : times >= wanted,
  };
});
for (const { what, figure } of measures) console.error(what.padEnd(24), figure);
console.log(`RESULT ${JSON.stringify(measures)}`);
process.exit(0);
