/** What a matrix has above its diagonal less what it has below, on WebGPU. */

import type { CallSite, Lowering, WgslCode, WgslProfile } from '../kernel.ts';
import { operand } from '../reading.ts';
import { overMatrix } from '../skew/wgsl.ts';
import text from './unskew.wgsl';

export const wgslUnskew = (site: CallSite, _profile: WgslProfile): Lowering<WgslCode> =>
  overMatrix('unskew', text, operand(site, 0), ['m', 'theta']);
