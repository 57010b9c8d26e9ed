/** headLoss, headLossGrad: meaning and lowerings. */

import type { Kernel } from '../kernel.ts';
import { oracleHeadLoss, oracleHeadLossGrad } from './oracle.ts';
import type { HeadLossAttrs, HeadLossGradAttrs } from './oracle.ts';
import { wasmHeadLoss, wasmHeadLossGrad } from './wasm.ts';
import { wgslHeadLoss, wgslHeadLossGrad } from './wgsl.ts';

export const headLoss: Kernel<HeadLossAttrs> = {
  name: 'headLoss',
  oracle: oracleHeadLoss,
  on: { wgsl: wgslHeadLoss, wasm: wasmHeadLoss },
};

export const headLossGrad: Kernel<HeadLossGradAttrs> = {
  name: 'headLossGrad',
  oracle: oracleHeadLossGrad,
  on: { wgsl: wgslHeadLossGrad, wasm: wasmHeadLossGrad },
};
