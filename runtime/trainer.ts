/** What an emitted trainer is made of: the program, what the compiler settled besides, and how to open a device. */

import type { Opener } from './device/device.ts';
import type { Facts } from './loop/identity.ts';
import type { AdapterSettings } from './peft/settings.ts';
import type { Program } from './format/program.ts';
import type { Schedule } from './format/schedule.ts';

/** Raised when what a trainer carries changes so that this runtime cannot read an earlier one; 1 had no facts. */
export const trainerSchema = 2;

/** The plan's numbers, in bytes but for `predictedSeconds`. A null budget is `max`. */
export interface PlanNumbers {
  readonly budgetBytes: number | null;
  readonly predictedBytes: number;
  readonly keepAllBytes: number;
  /** Absent where it was not searched for. */
  readonly minimumBytes?: number;
  readonly loadBytes: number;
  readonly arenaBytes: number;
  /** Of the host's memory; absent where no tensor waits there. */
  readonly hostBytes?: number;
  /** Of a step; absent where the speed of the device was not measured. */
  readonly predictedSeconds?: number;
}

/** The gradient's relative error under a lossy plan. */
export interface CheckMeta {
  /** Of the whole gradient. */
  readonly predicted: number;
  /** What the whole gradient's and each layer's may be; null where nobody said. */
  readonly bound: number | null;
  /** Steps from one measurement to the next; 0 measures at the start only. */
  readonly recheck: number;
}

/** What the compiler settled besides the program. */
export interface Meta {
  /** The version of the trainer's format: `trainerSchema` of the Stowage that wrote it. */
  readonly schema: number;
  /** The model file, as the user named it. */
  readonly model: string;
  /** What of a run's identity the compiler knows (runtime/loop/identity.ts). */
  readonly facts: Facts;
  readonly plan: PlanNumbers;
  readonly seed: number;
  /** Steps to train; null means `epochs`. */
  readonly steps: number | null;
  readonly epochs: number;
  readonly learningRate: number;
  readonly schedule: Schedule;
  /** Decay rates of the optimizer's moments, for bias correction; null where it has none. */
  readonly betas: readonly [number, number] | null;
  readonly adapter: AdapterSettings;
  /** Exclusive upper bounds of integer data inputs: vocabulary sizes, numbers of classes. */
  readonly bounds: Readonly<Record<string, number>>;
  /** It predicts a token from those before it: PEFT's CAUSAL_LM. */
  readonly causal: boolean;
  /** Patterns of tensors that a base may hold and the program does not read; absent where there are none. */
  readonly unused?: readonly string[];
  /** Present where the plan is lossy. */
  readonly check?: CheckMeta;
}

export interface Trainer {
  readonly program: Program;
  readonly meta: Meta;
  readonly open: Opener;
}
