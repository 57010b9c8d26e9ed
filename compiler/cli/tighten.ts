/**
 * Training under a bound on the gradient's error: where the error measured at the start is above the bound, the plan is
 * made again with predictions that are as much worse, a few times; then the run is refused.
 */

import { ErrorAboveBound } from '../../runtime/error.ts';
import type { Terminal } from '../../runtime/terminal.ts';
import { compile } from '../compile.ts';
import type { Compiled, CompileOptions } from '../compile.ts';

const attempts = 4;
/** A little more than measured, so that the next plan is not just at the bound. */
const margin = 1.1;

/** Compiles and runs. Rejects as `run` does; with `error-above-bound` once stricter plans have not helped. */
export async function tightened<T>(
  options: CompileOptions,
  terminal: Terminal,
  run: (compiled: Compiled) => Promise<T>,
): Promise<T> {
  let errorScale = options.errorScale ?? 1;
  for (let attempt = 0; ; attempt++) {
    const compiled = await compile({ ...options, errorScale });
    try {
      return await run(compiled);
    } catch (error) {
      if (!(error instanceof ErrorAboveBound) || error.trained > 0 || attempt === attempts)
        throw error;
      const { measured, predicted } = error;
      const worse = measured / Math.max(predicted, Number.MIN_VALUE);
      if (!Number.isFinite(worse)) throw error;
      errorScale *= Math.max(margin, margin * worse);
      terminal.line(
        `the gradient's error is ${measured.toPrecision(3)}, above the bound: planning again`,
      );
    }
  }
}
