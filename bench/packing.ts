/**
 * How near packings come to LOAD: first fit in each order, then the search, on MiniMalloc's instances, on rectangles cut
 * into pieces, and for examples. Counts are the same on every machine; seconds are not.
 *
 *     npm run bench -- packing [--write]
 */

import { join } from 'node:path';
import { compile } from '../compiler/compile.ts';
import { persistentRegion } from '../compiler/lowering/arena/persistent.ts';
import { mostSearchSteps, orders, place } from '../compiler/lowering/arena/layout.ts';
import type { Request } from '../compiler/lowering/arena/layout.ts';
import { search } from '../compiler/lowering/arena/search.ts';
import { cut, load, minimalloc, minimallocs, recomputed } from '../test/support/packing.ts';
import type { Instance } from '../test/support/packing.ts';
import { defaultProfile } from '../compiler/targets/wgsl/index.ts';
import { publish, table } from './markdown.ts';
import type { Measure } from './measure.ts';

const root = join(import.meta.dirname, '..');

/** No buffer ends, and every byte may begin a slot. */
const limits = {
  ...{ ceiling: null, bufferBytes: 2 ** 50, bindingBytes: 2 ** 50, alignment: 1, page: 1 },
  ...{ stagingBytes: 0, stagings: 0, exclusiveBindings: false, bindings: 8 },
};
const region = persistentRegion(new Map(), limits);

const instances = (): readonly Instance[] => [
  ...minimallocs.map(minimalloc),
  recomputed(),
  ...[80, 160, 240].flatMap((pieces) => [cut(1, pieces), cut(2, pieces)]),
  { ...cut(1, 200, 400), name: 'cut 1, 200 pieces over 400 saved' },
];

/** Whether every instance is packed without loss; --write puts the table into docs/measured/planner.md. */
export async function packing(flags: readonly string[]): Promise<readonly Measure[]> {
  const lines: string[][] = [];
  const measures: Measure[] = [];
  for (const { name, items, capacity } of instances()) {
    const requests = items.map(({ first, last, size }, id): Request => ({
      ...{ id, bytes: size, saved: false },
      lifetime: { first, last },
    }));
    const least = load(items);
    const heights = orders
      .slice(1)
      .map((order) => place(requests.toSorted(order), region, limits).packed / least);
    const start = performance.now();
    let found = 'none';
    let [nodes, steps] = [0, 0];
    // At LOAD; where that is not reached, in the bytes that are known to be enough.
    for (const height of new Set([least, capacity])) {
      const tried = search(items, height, mostSearchSteps);
      nodes += tried.nodes;
      steps += tried.searchSteps;
      if (!tried.offsets) continue;
      found = (height / least).toFixed(3);
      break;
    }
    const seconds = (performance.now() - start) / 1000;
    lines.push([
      ...[name, String(items.length), least.toLocaleString('en')],
      ...heights.map((ratio) => ratio.toFixed(3)),
      ...[found, nodes.toLocaleString('en'), `${(steps / 1e6).toFixed(1)} M`, seconds.toFixed(2)],
    ]);
    const figure = `H/LOAD ${found}, ${nodes} nodes`;
    measures.push({ what: name, figure, wanted: 'H = LOAD', met: found === '1.000' });
  }
  const head = ['instance', 'buffers', 'LOAD', 'by size', 'by area', 'by life'];
  if (flags.includes('--write')) {
    publish(
      'measured/planner.md',
      'packing',
      table([...head, 'search', 'nodes', 'search steps', 'seconds'], lines),
    );
  }
  return [...measures, ...(await examples())];
}

/** H/LOAD of the programs that the compiler writes. */
async function examples(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const example of ['mlp', 'gpt']) {
    const modelFile = join(root, `examples/${example}/model.ts`);
    for (const device of [
      { target: 'wasm', profile: { fma: false } },
      { target: 'wgsl', profile: defaultProfile },
    ] as const) {
      for (const budget of ['min', 'max'] as const) {
        const { program } = await compile({ modelFile, device, budget });
        const { packed, load: least } = program.arena;
        measures.push({
          what: `examples/${example}, ${device.target}, budget ${budget}`,
          figure: `H/LOAD ${(packed / least).toFixed(3)}`,
          wanted: 'H = LOAD',
          met: packed === least,
        });
      }
    }
  }
  return measures;
}
