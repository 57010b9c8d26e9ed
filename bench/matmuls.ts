/** A section whose script measures and judges by itself: it prints `RESULT [{what, figure, wanted, met}, …]`. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './child.ts';
import type { Measure } from './measure.ts';

export async function matmuls(file: string): Promise<readonly Measure[]> {
  if (!existsSync(join(import.meta.dirname, '..', file))) {
    return [{ what: file, figure: 'not here', wanted: '', met: null }];
  }
  return (await script(file)) as readonly Measure[];
}
