/** All that `stowage doctor` says, as plain data: what is here, and whether it computes what it should. */

import { describeAdapter, whyNoAdapter } from '../../../runtime/device/adapter.ts';
import type { AdapterDescription } from '../../../runtime/device/adapter.ts';
import { engineFacts } from '../../../runtime/device/facts.ts';
import type { EngineFacts } from '../../../runtime/device/facts.ts';
import { wasm } from '../../targets/wasm/target.ts';
import { wgsl } from '../../targets/wgsl/target.ts';
import type { Limits } from '../../targets/target.ts';
import { benchOf } from '../alone/run-kernel.ts';
import type { Bench } from '../alone/run-kernel.ts';
import { opener } from '../trainer.ts';
import { version } from '../version.ts';
import { machineFacts } from './machine.ts';
import type { MachineFacts } from './machine.ts';
import { selfCheck } from './self-check.ts';
import type { Checked } from './self-check.ts';

/** A target that is here, or why it is not. */
export type TargetFacts =
  | { readonly target: 'wasm' | 'wgsl'; readonly missing: string }
  | {
      readonly target: 'wasm' | 'wgsl';
      readonly missing: null;
      readonly device: string;
      /** It runs on the CPU. */
      readonly software: boolean;
      readonly limits: Pick<Limits, 'bufferBytes' | 'bindingBytes'>;
      readonly f16: boolean;
      /** 0 where there are none, or their size is not fixed; null where the target has none. */
      readonly subgroupSize: number | null;
      readonly selfCheck: readonly Checked[];
    };

export interface Examination {
  readonly stowage: string;
  readonly engine: EngineFacts;
  readonly machine: MachineFacts;
  readonly targets: readonly TargetFacts[];
}

export type TargetName = TargetFacts['target'];

/** Looks at the machine and these targets; `say` hears what is being looked at. */
export async function examine(
  names: readonly TargetName[],
  say: (doing: string) => void,
): Promise<Examination> {
  const machine = await machineFacts();
  const engine = { ...engineFacts(), cores: machine.cores };
  const targets: TargetFacts[] = [];
  for (const target of names) {
    const facts = target === 'wasm' ? wasmFacts(engine, say) : wgslFacts(say);
    targets.push(
      await facts.catch((error: unknown) => ({
        target,
        missing: error instanceof Error ? error.message : String(error),
      })),
    );
  }
  return { stowage: version, engine, machine, targets };
}

async function wasmFacts(
  { simd, relaxedSimd, threads, cores }: EngineFacts,
  say: (doing: string) => void,
): Promise<TargetFacts> {
  if (!simd) return { target: 'wasm', missing: 'this engine has no WebAssembly SIMD' };
  say('checking kernels on wasm');
  const target = wasm({ fma: relaxedSimd });
  const parts = [threads ? `${Math.min(cores, 8)} threads` : '1 thread'];
  return {
    ...{ target: 'wasm', missing: null, software: true, f16: true, subgroupSize: null },
    device: [...parts, relaxedSimd ? 'relaxed SIMD' : 'SIMD'].join(', '),
    limits: limitsOf(target.limits, wasmBytes(threads)),
    selfCheck: await selfCheck(benchOf('wasm', target, await opener('wasm'))),
  };
}

/** The largest memory that the engine gives at once, of a few sizes: addresses are set aside, pages are not touched. */
function wasmBytes(shared: boolean): number {
  for (const pages of [65536, 49152, 32768, 16384, 8192, 4096]) {
    try {
      void new WebAssembly.Memory({ initial: pages, maximum: pages, shared });
      return pages * 65536;
    } catch {
      continue;
    }
  }
  return 0;
}

async function wgslFacts(say: (doing: string) => void): Promise<TargetFacts> {
  const adapter = await describeAdapter();
  if (!adapter) return { target: 'wgsl', missing: await whyNoAdapter() };
  say(`checking kernels on ${adapter.name}`);
  const { profile, name, software } = adapter;
  const { limits } = wgsl(profile);
  return {
    ...{ target: 'wgsl', missing: null, device: name, software },
    ...{ limits: limitsOf(limits), f16: profile.f16, subgroupSize: profile.subgroupSize },
    selfCheck: await selfCheck(await wgslBench(adapter)),
  };
}

const wgslBench = async ({ profile }: AdapterDescription): Promise<Bench> =>
  benchOf('wgsl', wgsl(profile), await opener('wgsl'), profile.f16);

const limitsOf = (
  { bufferBytes, bindingBytes }: Limits,
  most = Infinity,
): Pick<Limits, 'bufferBytes' | 'bindingBytes'> => ({
  bufferBytes: Math.min(bufferBytes, most),
  bindingBytes: Math.min(bindingBytes, most),
});
