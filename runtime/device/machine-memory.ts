/** Memory as the engine and the system say it, in bytes: in Node.js and its like, and as far as pages are told. */

import { nodeProcess } from './wasm-profile.ts';

export interface MachineMemory {
  readonly totalBytes: number;
  /** What is free now, as far as this process may have it; null where nobody says. */
  readonly freeBytes: number | null;
  /** What the system lets this process have: of a container, its share. Null where that is all. */
  readonly limitBytes: number | null;
}

/** What the process holds at a moment. */
export interface HeldMemory {
  /** Objects of JavaScript: also a tokenizer's tables. */
  readonly heapBytes: number;
  /** Array buffers: data, batches, staging. WebAssembly's memories are not among them. Null where nobody says. */
  readonly bufferBytes: number | null;
  /** The most that was resident since the process began, arena included where that is in its memory; null in a page. */
  readonly residentBytes: number | null;
}

/** How much is held at the moment; null where the engine does not say. */
export type Held = () => HeldMemory | null;

interface NodeMemory {
  memoryUsage?(): { readonly heapUsed: number; readonly arrayBuffers?: number };
  resourceUsage?(): { readonly maxRSS: number };
  constrainedMemory?(): number | undefined;
  availableMemory?(): number;
}

interface PageGlobals {
  readonly performance?: { readonly memory?: { readonly usedJSHeapSize: number } };
  /** GiB, rounded by the browser. */
  readonly navigator?: { readonly deviceMemory?: number };
}

const page = globalThis as PageGlobals;

/** Of the process; in a page of what its engine says of its heap. */
export const heldMemory: Held = () => {
  const node = nodeProcess() as NodeMemory | undefined;
  const used = node?.memoryUsage?.();
  if (used) {
    const most = node?.resourceUsage?.().maxRSS;
    return {
      heapBytes: used.heapUsed,
      bufferBytes: used.arrayBuffers ?? null,
      // Said in KiB on every system.
      residentBytes: most === undefined ? null : 1024 * most,
    };
  }
  const heap = page.performance?.memory?.usedJSHeapSize;
  return heap === undefined ? null : { heapBytes: heap, bufferBytes: null, residentBytes: null };
};

/** What the machine has; null where the engine does not say. */
export async function machineMemory(): Promise<MachineMemory | null> {
  const node = nodeProcess() as NodeMemory | undefined;
  if (!node) {
    const { deviceMemory } = page.navigator ?? {};
    if (deviceMemory === undefined) return null;
    return { totalBytes: deviceMemory * 2 ** 30, freeBytes: null, limitBytes: null };
  }
  const { freemem, totalmem } = await import('node:os');
  const total = totalmem();
  // What is not constrained is said as 0, or as more than there is; not every runtime says it.
  const limit = node.constrainedMemory?.() ?? 0;
  return {
    totalBytes: total,
    freeBytes: Math.min(freemem(), node.availableMemory?.() ?? Infinity),
    limitBytes: limit > 0 && limit < total ? limit : null,
  };
}

/** What this process may have of it. */
export const mostOf = ({ totalBytes, limitBytes }: MachineMemory): number =>
  limitBytes ?? totalBytes;
