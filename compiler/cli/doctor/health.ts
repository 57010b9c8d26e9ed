/** Whether one can work here. */

import { StowageError } from '../../../runtime/error.ts';
import type { TargetFacts } from './examine.ts';

/** Throws `device-failed` where a kernel is wrong, `device-unavailable` where there is no target at all. */
export function requireHealthy(targets: readonly TargetFacts[]): void {
  const wrong = targets.flatMap((facts) =>
    facts.missing === null
      ? facts.selfCheck
          .filter(({ right }) => !right)
          .map(({ kernel }) => `${kernel} on ${facts.target}`)
      : [],
  );
  if (wrong.length > 0) {
    throw new StowageError(
      'device-failed',
      `Kernels are wrong here: ${wrong.join(', ')}.`,
      'Every kernel near its float64 oracle.',
      'Use the other target, and report this with the text above.',
    );
  }
  if (targets.every(({ missing }) => missing !== null)) {
    throw new StowageError(
      'device-unavailable',
      'No target works here.',
      'WebAssembly with SIMD, or a WebGPU adapter.',
      'Use a newer engine: Node.js 20 or newer has WebAssembly with SIMD.',
    );
  }
}
