/** What an engine is and offers, as plain data without names of users: for `stowage doctor`, and for pages. */

import { detectWasmProfile } from './wasm-profile.ts';

export interface EngineFacts {
  /** `Node.js 20.19.2`, `Bun 1.3.1`, `Deno 2.5.4`; in a page what the browser calls itself. */
  readonly engine: string;
  /** Threads that run at once, as far as the engine says. */
  readonly cores: number;
  /** WebAssembly with vectors of 128 bits, without which nothing runs. */
  readonly simd: boolean;
  /** Multiply-adds that round once. */
  readonly relaxedSimd: boolean;
  /** Memory that threads can share: in a page only where it is isolated. */
  readonly threads: boolean;
  /** Whether headers cut the page off from others (COOP, COEP); null outside a page. */
  readonly crossOriginIsolated: boolean | null;
  /** Whether `navigator.gpu` is there. */
  readonly navigatorGpu: boolean;
}

/** A function that makes a v128: i32.const 0, i8x16.splat, i8x16.popcnt. */
const simdModule = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, 0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b, 0x03,
  0x02, 0x01, 0x00, 0x0a, 0x0a, 0x01, 0x08, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0xfd, 0x62, 0x0b,
];

interface Globals {
  readonly process?: { readonly versions?: Readonly<Record<string, string | undefined>> };
  readonly navigator?: {
    readonly userAgent?: string;
    readonly hardwareConcurrency?: number;
    readonly gpu?: unknown;
  };
  readonly crossOriginIsolated?: boolean;
}

/** Bun and Deno say Node's version, too: they are asked for first. */
function engineOf({ process, navigator }: Globals): { engine: string; page: boolean } {
  const { bun, deno, node } = process?.versions ?? {};
  if (bun !== undefined) return { engine: `Bun ${bun}`, page: false };
  if (deno !== undefined) return { engine: `Deno ${deno}`, page: false };
  if (node !== undefined) return { engine: `Node.js ${node}`, page: false };
  return { engine: navigator?.userAgent ?? 'unknown', page: true };
}

/** Of the engine that this runs in. Opens nothing. */
export function engineFacts(): EngineFacts {
  const here = globalThis as Globals;
  const { engine, page } = engineOf(here);
  const simd = WebAssembly.validate(Uint8Array.from(simdModule));
  return {
    engine,
    cores: here.navigator?.hardwareConcurrency ?? 1,
    simd,
    relaxedSimd: simd && detectWasmProfile().fma,
    threads: typeof SharedArrayBuffer === 'function',
    crossOriginIsolated: page ? here.crossOriginIsolated === true : null,
    navigatorGpu: here.navigator?.gpu !== undefined,
  };
}
