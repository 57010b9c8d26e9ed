/** headLoss, headLossGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { missing } from '../missing.ts';
import { oracleHeadLoss, oracleHeadLossGrad } from './oracle.ts';

export const headLoss: Kernel = {
  name: 'headLoss',
  oracle: oracleHeadLoss,
  wgsl: missing('headLoss', 'wgsl'),
  wasm: missing('headLoss', 'wasm'),
};

export const headLossGrad: Kernel = {
  name: 'headLossGrad',
  oracle: oracleHeadLossGrad,
  wgsl: missing('headLossGrad', 'wgsl'),
  wasm: missing('headLossGrad', 'wasm'),
};
