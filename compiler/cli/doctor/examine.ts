/** All that `stowage doctor` says, as plain data: what is here, and whether it computes what it should. */

import { engineFacts } from '../../../runtime/device/facts.ts';
import type { EngineFacts } from '../../../runtime/device/facts.ts';
import { targets, type TargetName } from '../../targets/index.ts';
import type { Limits } from '../../targets/target.ts';
import { benchOf } from '../alone/run-kernel.ts';
import { version } from '../version.ts';
import { machineFacts } from './machine.ts';
import type { MachineFacts } from './machine.ts';
import { selfCheck } from './self-check.ts';
import type { Checked } from './self-check.ts';

/** A target that is here, or why it is not. */
export type TargetFacts =
  | { readonly target: TargetName; readonly missing: string }
  | {
      readonly target: TargetName;
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

/** Looks at the machine and these targets; `say` hears what is being looked at. */
export async function examine(
  names: readonly TargetName[],
  say: (doing: string) => void,
): Promise<Examination> {
  const machine = await machineFacts();
  const engine = { ...engineFacts(), cores: machine.cores };
  const found: TargetFacts[] = [];
  for (const target of names) {
    found.push(
      await factsOf(target, say).catch((error: unknown) => ({
        target,
        missing: error instanceof Error ? error.message : String(error),
      })),
    );
  }
  return { stowage: version, engine, machine, targets: found };
}

async function factsOf<N extends TargetName>(
  name: N,
  say: (doing: string) => void,
): Promise<TargetFacts> {
  const { make, here } = targets[name];
  const { examine: look, open } = await here();
  const found = await look();
  if (found.missing !== null) return { target: name, missing: found.missing };
  const { profile, device, short, software, mostBytes, f16, subgroupSize } = found;
  say(`checking kernels on ${short}`);
  const target = make(profile, {});
  const { bufferBytes, bindingBytes } = target.limits;
  return {
    ...{ target: name, missing: null, device, software, f16, subgroupSize },
    limits: {
      bufferBytes: Math.min(bufferBytes, mostBytes),
      bindingBytes: Math.min(bindingBytes, mostBytes),
    },
    selfCheck: await selfCheck(benchOf(name, target, await open(), f16)),
  };
}
