/**
 * offload, fetch: a tensor waits in the host's memory and comes back. The device does it between dispatches; there is no
 * shader. Where the host's memory is the device's own, as on wasm, there is nowhere to send it, and no such kernel.
 */

import type { CallSite, Dispatch, Kernel, Transfer } from '../kernel.ts';
import { oracleFetch, oracleOffload } from './oracle.ts';
import type { TransferAttrs } from './oracle.ts';

/** The tensor is operand `tensor`, its ticket operand `ticket`. */
function transfer(
  site: CallSite<TransferAttrs>,
  code: Transfer,
  tensor: number,
  ticket: number,
): Dispatch<Transfer> {
  const params = [site.attrs.place];
  return { code, views: [{ operand: tensor }, { operand: ticket }], params, grid: [1, 1, 1] };
}

/** x → ticket */
export const offload: Kernel<TransferAttrs> = {
  name: 'offload',
  oracle: oracleOffload,
  on: {
    wgsl: (site) => ({
      workspace: [],
      dispatches: [transfer(site, { name: 'offload', transfer: 'send' }, 0, 1)],
    }),
  },
};

/** ticket → x */
export const fetch: Kernel<TransferAttrs> = {
  name: 'fetch',
  oracle: oracleFetch,
  on: {
    wgsl: (site) => ({
      workspace: [],
      dispatches: [transfer(site, { name: 'fetch', transfer: 'fetch' }, 1, 0)],
    }),
  },
};
