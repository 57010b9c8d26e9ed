/** Whether what a target left behind is right. */

import { codedLayout, exactBit, isCodedType } from '../../runtime/format/storage/codes.ts';
import { momentsLayout } from '../../kernels/moments.ts';
import { momentAt } from '../../kernels/adamw8/oracle.ts';
import { widen } from '../../runtime/format/storage/half.ts';
import { stateRows } from '../../kernels/quantize/oracle.ts';
import { at } from '../../kernels/reading.ts';
import { difference, toleranceOf } from '../../compiler/cli/alone/close.ts';
import type { Case } from './case.ts';
import type { Outcome } from '../../compiler/cli/alone/run-kernel.ts';

/** What is wrong with an outcome, in words, or null. `flushes`: the device may take subnormal numbers for 0, as WGSL lets it. */
export function judge(wanted: Case, outcome: Outcome, flushes = false): string | null {
  if (outcome.error) return outcome.error;
  return inputsOf(wanted, outcome, flushes) ?? (special[wanted.op] ?? resultsOf)(wanted, outcome);
}

/** Inputs keep their bits; those that are changed in place are near what should become of them. */
function inputsOf(wanted: Case, outcome: Outcome, flushes: boolean): string | null {
  const { op, site, inputs, after, tolerance } = wanted;
  for (const [i, expected] of after.entries()) {
    const actual = outcome.inputs[i];
    if (!expected || !actual) continue;
    const changed = expected.some((x, n) => !Object.is(x, inputs[i]?.[n]));
    const allowed = changed ? (tolerance ?? toleranceOf(site.inputs[i]?.dtype ?? 'f32')) : 0;
    if (!changed && actual.every((x, n) => Object.is(x, expected[n]))) continue;
    const state = changed && op === 'quantize' && i === 1;
    const wrong =
      op === 'adamw8' && i === 1
        ? momentsOf(actual, expected, after[0]?.length ?? 0, flushes)
        : state
          ? faulty(wanted)
            ? null
            : byRows(actual, expected, stateRows, allowed)
          : difference(actual, expected, allowed);
    if (wrong) return `input ${i} afterwards ${wrong}`;
  }
  return null;
}

/** The smallest normal f32. */
const leastNormal = 2 ** -126;

/**
 * Moments in 8 bits: scales near the expected ones, codes of v that may differ by one where the draw is on a tie, and m to
 * half a step of either's code where v reads alike. Where subnormals may be flushed, a v among them may be 0, and m with it.
 */
function momentsOf(
  actual: Float64Array,
  expected: Float64Array,
  count: number,
  flushes: boolean,
): string | null {
  const { blocks, rootsAt, meansAt, words } = momentsLayout(count);
  const floats = (x: Float64Array): Float32Array =>
    new Float32Array(new Uint32Array(x.subarray(0, 2 * blocks)).buffer);
  const wrong = difference(floats(actual), floats(expected), 2e-5, { each: 1e-30 });
  if (wrong) return `scales: ${wrong}`;
  let ties = 0;
  for (let i = 0; i < count; i++) {
    const [a, b] = [momentAt(actual, count, i), momentAt(expected, count, i)];
    // The code was drawn between two: v is at least what the code below it reads.
    const least = (b.root * ((b.rootCode - 1) / b.rootCode) ** 4) ** 2;
    if (flushes && least < leastNormal && a.rootCode === 0 && a.meanCode === 0) continue;
    const steps = Math.abs(a.rootCode - b.rootCode);
    ties += steps;
    if (steps > 1) return `v's code ${i} is ${a.rootCode}, wanted ${b.rootCode}`;
    if (steps === 0 && Math.abs(a.meanCode - b.meanCode) > 1)
      return `m's code ${i} is ${a.meanCode}, wanted ${b.meanCode}`;
  }
  if (ties > 2 + count / 100) return `${ties} of ${count} codes of v are off by one`;
  for (const [first, end] of [
    [rootsAt, meansAt],
    [meansAt, words],
  ] as const)
    if (count % 4 > 0 && at(actual, end - 1) >= 256 ** (count % 4))
      return `codes from ${first} on end in dirt`;
  return null;
}

/** Rows of a table are of different magnitudes. */
function byRows(
  actual: Float64Array,
  expected: Float64Array,
  rows: number,
  tolerance: number,
): string | null {
  const width = expected.length / rows;
  for (let row = 0; row < rows; row++) {
    const part = (x: Float64Array): Float64Array => x.subarray(row * width, (row + 1) * width);
    const wrong = difference(part(actual), part(expected), tolerance);
    if (wrong) return `row ${row} ${wrong}`;
  }
  return null;
}

/** Where an operator says that it was given what it cannot work on. */
const faults: Readonly<Record<string, number>> = { quantize: 5, orthonormalise: 1 };

/** Whether a call was: then only that it says so counts. */
function faulty({ op, inputs, after }: Case): boolean {
  const index = faults[op] ?? -1;
  const [before, said] = [inputs[index], after[index]];
  return !!before && !!said && before[0] !== said[0];
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
  // Codes on a tie may fall either way: each must be nearest (drawn: next) under the device's own header.
  quantize: (wanted, { outputs: [words] }) => {
    const { site, inputs, expected } = wanted;
    const [x, , , , seed] = inputs;
    const [best] = expected;
    const [type] = site.outputs;
    if (!x || !words || !best || !type || !isCodedType(type)) return 'gave nothing';
    if (faulty(wanted)) return null;
    const { bits, rows, channels, exact, rowWords, codesAt, exactAt } = codedLayout(type);
    const most = 2 ** bits - 1;
    for (let c = 0; c < channels; c++) {
      const [word, wish] = [at(words, c), at(best, c)];
      const held = (wish & exactBit) !== 0;
      if (held && word !== wish) return `header of exact channel ${c} is ${word}, not ${wish}`;
      const [scale, min] = [widen(word & 0xffff), widen(Math.floor(word / 65536))];
      const near = (a: number, b: number): boolean =>
        Math.abs(a - b) <= 2 ** -10 * Math.abs(b) + 2 ** -24;
      const right = near(scale, widen(wish & 0xffff)) && near(min, widen(Math.floor(wish / 65536)));
      if (!held && !right) return `header of channel ${c} is ${scale}, ${min}: ${wish}`;
      for (let n = 0; n < rows; n++) {
        if (held) {
          const place = exactAt + n * exact + Math.floor(wish / 65536);
          if (at(words, place) !== at(best, place)) return `exact value ${n}, ${c} is changed`;
          continue;
        }
        const packed = at(words, codesAt + n * rowWords + Math.floor((c * bits) / 32));
        const q = Math.floor(packed / 2 ** ((c * bits) % 32)) % 2 ** bits;
        const steps = scale > 0 ? (at(x, n * channels + c) - min) / scale : 0;
        const off = Math.abs(Math.min(most, Math.max(0, steps)) - q);
        if (!(off <= (seed ? 1 : 0.5) + 1e-3)) return `code ${n}, ${c} is ${q}, ${off} steps off`;
      }
    }
    const used = (channels * bits) % 32;
    for (let n = 1; n <= rows && used > 0; n++)
      if (at(words, codesAt + n * rowWords - 1) >= 2 ** used) return `row ${n - 1} ends in dirt`;
    return null;
  },
  // Near the oracle, and a rotation: RᵀR = I for R = S + I.
  cayley: (wanted, outcome) => {
    const [s] = outcome.outputs;
    const r = wanted.site.outputs[0]?.shape.at(-1) ?? 1;
    if (!s) return 'gave nothing';
    for (let from = 0; from < s.length; from += r * r) {
      for (let i = 0; i < r; i++) {
        for (let j = i; j < r; j++) {
          // SᵀS + S + Sᵀ
          let sum = at(s, from + i * r + j) + at(s, from + j * r + i);
          for (let k = 0; k < r; k++) sum += at(s, from + k * r + i) * at(s, from + k * r + j);
          if (!(Math.abs(sum) <= 1e-5)) return `RᵀR − I is ${sum} at ${i}, ${j}`;
        }
      }
    }
    return resultsOf(wanted, outcome);
  },
  // Any orthonormal basis of the same span.
  orthonormalise: (wanted, { outputs: [q] }) => {
    const {
      site,
      inputs: [y],
    } = wanted;
    if (faulty(wanted)) return null;
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
