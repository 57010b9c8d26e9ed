/** Orthonormal bases of matrices that are hard to give one: low rank, graded, scaled apart, not finite. */

import assert from 'node:assert/strict';
import { tensor } from '../../compiler/ir/types.ts';
import { at } from '../../kernels/reading.ts';
import { caseOf } from '../support/case.ts';
import { places } from '../support/devices.ts';
import { normal } from '../../compiler/cli/alone/draw.ts';
import { judge } from '../support/judge.ts';
import { type Bench, type Job, runJobs } from '../../compiler/cli/alone/run-kernel.ts';
import { skipBecause } from '../support/skip.ts';

const [n, k, half] = [90, 23, 11] as const;
const some = normal(8, 1, n * k);
const [left, right] = [normal(8, 2, n * half), normal(8, 3, half * k)];
const product = (i: number, j: number, weight: (t: number) => number): number => {
  let sum = 0;
  for (let t = 0; t < half; t++) sum += at(left, i * half + t) * weight(t) * at(right, t * k + j);
  return sum;
};
const unit = (i: number, j: number): number => (i === j ? 1 : 0);

const hard: Readonly<Record<string, (i: number, j: number) => number>> = {
  'columns all alike': (i) => at(some, i * k),
  'half the rank': (i, j) => product(i, j, () => 1),
  'half the rank, falling': (i, j) => product(i, j, (t) => 10 ** -t),
  'columns twice': (i, j) => at(some, i * k + (j % half)),
  'columns of zeros': (i, j) => (j % 3 === 0 ? 0 : at(some, i * k + j)),
  'columns from 1e-28 to 1e37': (i, j) => at(some, i * k + j) * 10 ** (((j * 37) % 66) - 28),
  'powers of a line (Vandermonde)': (i, j) => ((2 * i) / (n - 1) - 1) ** j,
  'nearly one unit vector (Läuchli)': (i, j) => (i === 0 ? 1 : 1e-4 * unit(i, j + 1)),
  'unit vectors, two nearly equal': (i, j) =>
    j === 1 ? unit(i, 0) + 1e-4 * unit(i, 1) : unit(i, j === 2 ? 1 : j),
  Kahan: (i, j) => (i > j ? 0 : Math.sin(1) ** i * (i === j ? 1 : -Math.cos(1))),
};

const matrix = (element: (i: number, j: number) => number): Float64Array =>
  new Float64Array(n * k).map((_, at) => Math.fround(element(Math.floor(at / k), at % k)));
const site = {
  inputs: [tensor([n, k]), tensor([1], 'u32')],
  outputs: [tensor([n, k])],
  attrs: { site: 6 },
};
const zero = Float64Array.of(0);
const cases = Object.entries(hard).map(([title, element]) =>
  caseOf(title, { op: 'orthonormalise', site, inputs: [matrix(element), zero] }),
);
const spoilt = [NaN, Infinity, -Infinity].map((x) =>
  matrix((i, j) => (i === 3 && j === 2 ? x : at(some, i * k + j))),
);

for (const place of places) {
  describe(`orthonormalise on ${place.name}`, function () {
    let bench: Bench;
    before(async function () {
      const found = await place.find();
      if (typeof found === 'string') skipBecause(this, found);
      bench = found;
    });

    it('gives an orthonormal basis whatever the rank', async () => {
      const outcomes = await runJobs(bench, cases);
      const wrong = cases.flatMap((one, i) => {
        const outcome = outcomes[i];
        const found = outcome ? judge(one, outcome) : 'did not run';
        return found ? [`${one.title}: ${found}`] : [];
      });
      assert.deepEqual(wrong, []);
    });

    it('reports numbers that are not finite, and takes them as 0', async () => {
      const jobs = spoilt.map((y): Job => ({ op: 'orthonormalise', site, inputs: [y, zero] }));
      for (const [i, { error, inputs, outputs }] of (await runJobs(bench, jobs)).entries()) {
        assert.equal(error, null);
        assert.equal(inputs[1]?.[0], 7);
        const y = spoilt[i]?.map((x) => (Number.isFinite(x) ? x : 0)) ?? zero;
        const job = caseOf('', { op: 'orthonormalise', site, inputs: [y, zero] });
        assert.equal(judge(job, { error, inputs: [y, zero], outputs }), null);
      }
    });
  });
}
