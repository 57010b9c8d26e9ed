/**
 * verify: what must hold of every program, checked always. A failure is the compiler's own mistake, never the user's.
 */

import type { Limits } from '../targets/target.ts';
import type { Layout, Request } from './layout.ts';
import { align } from '../ir/types.ts';
import type { Selection } from './select.ts';

/** Throws unless every placed storage is aligned, inside one buffer, and shares no byte with another alive with it. */
export function verifyLayout(
  requests: readonly Request[],
  { offsets }: Pick<Layout, 'offsets'>,
  base: number,
  limits: Limits,
): void {
  const events = requests
    .map((request) => {
      const start = offsets.get(request.id);
      if (start === undefined) throw new Error(`internal: storage ${request.id} has no place`);
      const end = start + align(request.bytes, limits.alignment);
      if (start < base || start % limits.alignment !== 0) {
        throw new Error(`internal: storage ${request.id} at ${start} is misplaced`);
      }
      if (Math.floor(start / limits.bufferBytes) !== Math.floor((end - 1) / limits.bufferBytes)) {
        throw new Error(`internal: storage ${request.id} straddles two buffers`);
      }
      return { ...request.lifetime, id: request.id, start, end };
    })
    .sort((a, b) => a.first - b.first);
  let alive: typeof events = [];
  for (const event of events) {
    alive = alive.filter((other) => other.last >= event.first);
    for (const other of alive) {
      if (event.start < other.end && other.start < event.end) {
        throw new Error(
          `internal: storages ${event.id} and ${other.id} overlap while both are alive`,
        );
      }
    }
    alive.push(event);
  }
}

/** Throws if a step reads a storage that nothing before it wrote, and that is not filled by the host. */
export function verifyReads(selection: Selection<unknown>, persistent: ReadonlySet<number>): void {
  const written = new Set(persistent);
  for (const { node, operands, copies, writes } of selection.sections.flat()) {
    const read = [...operands, ...copies.map(({ from }) => from)];
    for (const storage of read) {
      if (storage === null || written.has(storage) || writes.includes(storage)) continue;
      const name = selection.storages[storage]?.name ?? storage;
      throw new Error(`internal: ${node.op} reads ${name} before anything wrote it`);
    }
    for (const storage of writes) written.add(storage);
  }
}
