/** Transfers of a program as written: how much of the host they take, and that what is fetched is what was sent. */

import type { Call, Program } from '../../runtime/format/program.ts';
import type { Trace } from './verify/trace.ts';

type Written = Pick<Program, 'kernels' | 'sections'>;

/** A call that is a transfer: which way, where to, and how many bytes. */
interface Transfer {
  readonly way: 'send' | 'fetch';
  readonly place: number;
  readonly bytes: number;
}

/** Null where the call runs a kernel. */
function transferOf({ kernel, ranges, params }: Call, { kernels }: Written): Transfer | null {
  const text = kernels[kernel];
  if (!text || !('transfer' in text)) return null;
  return { way: text.transfer, place: params[0] ?? -1, bytes: ranges[0]?.[2] ?? 0 };
}

/** The host's part of a program, where it has one: every place is as large as the largest that ever waits there. */
export function hostOf(written: Written): Pick<Program, 'hostBytes'> {
  const places = new Map<number, number>();
  for (const call of Object.values(written.sections).flat()) {
    const found = transferOf(call, written);
    if (found) places.set(found.place, Math.max(places.get(found.place) ?? 0, found.bytes));
  }
  const hostBytes = [...places.values()].reduce((sum, bytes) => sum + bytes, 0);
  return hostBytes > 0 ? { hostBytes } : {};
}

/** Throws unless what is fetched was sent in the same run, as many bytes, by the call that wrote the ticket. */
export function verifyTransfers(program: Program, { runs }: Trace): void {
  for (const { sections } of runs) {
    const sent = new Map<number, { readonly ticket: number; readonly bytes: number }>();
    for (const { name, calls } of sections) {
      for (const [k, call] of (program.sections[name] ?? []).entries()) {
        const found = transferOf(call, program);
        if (!found) continue;
        const { way, place, bytes } = found;
        const ticket = calls[k]?.[1]?.tensor ?? -1;
        const there = sent.get(place);
        if (way === 'send') sent.set(place, { ticket, bytes });
        else if (there?.ticket !== ticket || there.bytes !== bytes) {
          throw new Error(
            `internal: ${call.label} fetches ${bytes} bytes from place ${place}, where they are not`,
          );
        }
      }
    }
  }
  const { hostBytes = 0 } = hostOf(program);
  if (hostBytes !== (program.hostBytes ?? 0)) {
    throw new Error(`internal: ${hostBytes} bytes wait on the host, not as many as said`);
  }
}
