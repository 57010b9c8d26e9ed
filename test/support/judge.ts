/** Whether what a target left behind is right. */

import { at } from '../../kernels/reading.ts';
import { difference, toleranceOf } from './close.ts';
import type { Case } from './case.ts';
import type { Outcome } from './run-kernel.ts';

/** What is wrong with an outcome, in words, or null. */
export function judge(wanted: Case, outcome: Outcome): string | null {
  if (outcome.error) return outcome.error;
  return inputsOf(wanted, outcome) ?? (special[wanted.op] ?? resultsOf)(wanted, outcome);
}

/** Inputs keep their bits; those that `update` changes are near what it should make of them. */
function inputsOf({ inputs, after, tolerance }: Case, outcome: Outcome): string | null {
  for (const [i, expected] of after.entries()) {
    const actual = outcome.inputs[i];
    if (!expected || !actual) continue;
    const changed = expected.some((x, n) => x !== inputs[i]?.[n]);
    const wrong = difference(actual, expected, changed ? (tolerance ?? toleranceOf('f32')) : 0);
    if (wrong) return `input ${i} afterwards ${wrong}`;
  }
  return null;
}

function resultsOf(
  { op, site, expected, floor, tolerance }: Case,
  { outputs }: Outcome,
): string | null {
  for (const [i, y] of expected.entries()) {
    const dtype = site.outputs[i]?.dtype ?? 'f32';
    const exact = op === 'map' && 'formula' in site.attrs && isDraw(site.attrs.formula);
    const wrong = difference(
      outputs[i] ?? [],
      y,
      exact ? 0 : (tolerance ?? toleranceOf(dtype, op)),
      floor,
    );
    if (wrong) return `output ${i} ${wrong}`;
  }
  return null;
}

/** A bare draw must be the same bits everywhere. */
const isDraw = (formula: unknown): boolean =>
  typeof formula === 'object' && formula !== null && 'kind' in formula && formula.kind === 'random';

/** Operators whose right answer is not one answer. */
const special: Readonly<Record<string, typeof resultsOf>> = {
  // Codes on a tie may fall either way: each must be nearest by the device's own range.
  quantize: ({ site, inputs, expected }, { outputs: [codes, range] }) => {
    const x = inputs[0];
    const C = site.outputs[1]?.shape[1] ?? 0;
    const bits = Number(site.attrs.bits);
    const [, rangeWanted] = expected;
    if (!x || !codes || !range || !rangeWanted) return 'gave nothing';
    const wrong = difference(range, rangeWanted, 1e-6, { each: 0 });
    if (wrong) return `range ${wrong}`;
    const perWord = 32 / bits;
    const words = Math.ceil(C / perWord);
    for (let i = 0; i < x.length; i++) {
      const c = i % C;
      const word = at(codes, Math.floor(i / C) * words + Math.floor(c / perWord));
      const q = Math.floor(word / 2 ** (bits * (c % perWord))) % 2 ** bits;
      const scale = at(range, C + c);
      const off = scale === 0 ? q : Math.abs((at(x, i) - at(range, c)) / scale - q);
      if (!(off <= 0.5 + 1e-3)) return `code of element ${i} is ${q}, ${off} steps off`;
    }
    return null;
  },
  // Any orthonormal basis of the same span.
  orthonormalise: ({ site, inputs: [y] }, { outputs: [q] }) => {
    const [n = 0, k = 0] = site.outputs[0]?.shape ?? [];
    if (!y || !q) return 'gave nothing';
    const column = (m: Float64Array, j: number): Float64Array =>
      new Float64Array(n).map((_, i) => at(m, i * k + j));
    const dot = (a: Float64Array, b: Float64Array): number =>
      a.reduce((sum, v, i) => sum + v * at(b, i), 0);
    const basis = Array.from({ length: k }, (_, j) => column(q, j));
    for (const [i, a] of basis.entries()) {
      for (const [j, b] of basis.entries()) {
        const off = Math.abs(dot(a, b) - (i === j ? 1 : 0));
        if (!(off <= 1e-5)) return `columns ${i} and ${j} have product ${dot(a, b)}`;
      }
    }
    for (let j = 0; j < k; j++) {
      const v = column(y, j);
      const left = basis.reduce((rest, b) => {
        const part = dot(v, b);
        return rest.map((x, i) => x - part * at(b, i));
      }, v);
      const [rest, whole] = [Math.hypot(...left), Math.hypot(...v)];
      if (!(rest <= 1e-5 * whole)) return `column ${j} leaves the span by ${rest} of ${whole}`;
    }
    return null;
  },
};
