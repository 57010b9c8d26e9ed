/** offload, fetch: what they mean. The host is a table of copies by place; a ticket is the number of its place. */

import type { CallSite } from '../kernel.ts';
import { at, input } from '../reading.ts';
import type { Inputs } from '../reading.ts';

export interface TransferAttrs {
  /** The number of the copy on the host. */
  readonly place: number;
}

const host = new Map<number, Float64Array>();

/** Puts a copy of x under its place; the ticket stands for it. */
export function oracleOffload(site: CallSite<TransferAttrs>, inputs: Inputs): Float64Array[] {
  const { place } = site.attrs;
  host.set(place, input(inputs, 0).slice());
  return [Float64Array.of(place)];
}

/** The copy that the ticket stands for. Throws where nothing was put there. */
export function oracleFetch(_: CallSite<TransferAttrs>, inputs: Inputs): Float64Array[] {
  const place = at(input(inputs, 0), 0);
  const copy = host.get(place);
  if (!copy) throw new Error(`internal: nothing is at place ${place}`);
  return [copy.slice()];
}
