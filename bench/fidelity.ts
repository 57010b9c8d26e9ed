/**
 * How near the gradients of lossy plans come to the exact ones, on inputs of known spectra: methods §8-4 and codes
 * beside it.
 *
 *     npm run bench -- fidelity [--write]
 *
 * --write puts the tables into docs/measured/policies.md.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Level } from '../compiler/planning/search/levels.ts';
import { FidelityBench, falling, withLoud } from '../test/support/fidelity.ts';
import type { Fidelity } from '../test/support/fidelity.ts';
import { between, table } from './markdown.ts';
import type { Measure } from './measure.ts';

const spectra = [falling(1), withLoud(falling(1), 30), falling(0.5)] as const;

/** Cosines that methods §8-4 states, spectrum by spectrum. */
const stated: Readonly<Record<string, readonly [number, number, number]>> = {
  'low-rank 1/16, sublayer': [0.868, 0.94, 0.314],
  'low-rank 1/8, sublayer': [0.913, 0.966, 0.418],
  'low-rank 1/4, sublayer': [0.957, 0.983, 0.564],
  'low-rank 1/2, sublayer': [0.983, 0.996, 0.765],
  'low-rank 1/16, layer': [0.696, 0.892, 0.099],
  'low-rank 1/8, layer': [0.84, 0.932, 0.23],
  'low-rank 1/4, layer': [0.913, 0.977, 0.427],
  'low-rank 1/2, layer': [0.975, 0.992, 0.699],
};

interface Row {
  readonly name: string;
  readonly level: Level;
  readonly policy: string;
}

const row = (policy: string, level: Level): Row => ({ name: `${policy}, ${level}`, level, policy });
const ratios = ['1/16', '1/8', '1/4', '1/2'] as const;
const lowRank = (['sublayer', 'layer'] as const).flatMap((level) =>
  ratios.map((ratio) => row(`low-rank ${ratio}`, level)),
);
const bits = [8, 4, 2] as const;
const codes = [
  ...bits.map((b) => row(`${b}-bit`, 'plain')),
  ...bits.map((b) => row(`${b}-bit + outliers`, 'plain')),
  ...bits.map((b) => row(`${b}-bit + outliers`, 'inter')),
];

/** How large the linears' weights are. */
const sizes = [
  { name: 'N(0, 1/√in)', std: null },
  { name: 'N(0, 0.02)', std: 0.02 },
] as const;

const shape = { B: 4, T: 128, D: 256, H: 4, F: 512, L: 4 };

export async function fidelity(flags: readonly string[]): Promise<readonly Measure[]> {
  const options = { write: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args: [...flags], options });
  const found = new Map<string, Fidelity>();
  for (const { name, std } of sizes) {
    const bench = new FidelityBench({ ...shape, std });
    for (const { name: what, level, policy } of [...lowRank, ...codes])
      for (const inputs of spectra)
        found.set(key(what, inputs.name, name), await bench.compare(level, policy, inputs, 1));
  }
  const figure = (what: string, inputs: string, size: string): string => {
    const { cosine = NaN, error = NaN } = found.get(key(what, inputs, size)) ?? {};
    return `${cosine.toFixed(3)} (${error.toPrecision(2)})`;
  };
  if (values.write) {
    const file = join(import.meta.dirname, '../docs/measured/policies.md');
    const head = (first: readonly string[]): string[] => [
      'row',
      ...spectra.flatMap(({ name }) =>
        [...first, ...sizes.map((size) => size.name)].map((column) => `${name}: ${column}`),
      ),
    ];
    const lines = (rows: readonly Row[], withStated: boolean): string[][] =>
      rows.map(({ name }) => [
        name,
        ...spectra.flatMap((inputs, i) => [
          ...(withStated ? [(stated[name]?.[i] ?? NaN).toFixed(3)] : []),
          ...sizes.map((size) => figure(name, inputs.name, size.name)),
        ]),
      ]);
    let text = readFileSync(file, 'utf8');
    text = between(text, 'fidelity of low rank', table(head(['stated']), lines(lowRank, true)));
    text = between(text, 'fidelity of codes', table(head([]), lines(codes, false)));
    writeFileSync(file, text);
  }
  return [...lowRank, ...codes].flatMap(({ name }) =>
    spectra.map((inputs, i): Measure => ({
      what: `${name}, ${inputs.name}`,
      figure: sizes.map((size) => figure(name, inputs.name, size.name)).join(' | '),
      wanted: name in stated ? `stated ${(stated[name]?.[i] ?? NaN).toFixed(3)}` : '',
      met: null,
    })),
  );
}

const key = (...words: readonly string[]): string => words.join(': ');
