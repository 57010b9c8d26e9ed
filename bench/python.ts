/** The Python that peers run in. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The peers' script that takes steps of the Llama of 12 layers; it prints a `Peak`. */
export const peakScript = '../shared/peers/peak-torch.py';

/** The largest resident size over an idle process, and the least time of a step. */
export interface Peak {
  readonly peakMiB: number;
  readonly secondsPerStep: number;
}

/** $TORCH_PYTHON, or python3, whichever can import the modules; null where neither can. */
export function pythonWith(...modules: readonly string[]): string | null {
  const candidates = [process.env['TORCH_PYTHON'], 'python3'].filter((path) => path !== undefined);
  for (const path of candidates) {
    if (path.includes('/') && !existsSync(path)) continue;
    try {
      execFileSync(path, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' });
      return path;
    } catch {
      continue;
    }
  }
  return null;
}
