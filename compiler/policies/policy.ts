/** What a storage policy is: one way to hold a residual between forward and backward. The planner names none. */

import type { GraphBuilder } from '../ir/builder.ts';
import type { ValueId } from '../ir/graph.ts';
import type { OpName } from '../ir/operators.ts';
import { rateOf, secondsOf } from '../ir/machine.ts';
import type { Machine, Work } from '../ir/machine.ts';
import type { TensorType } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';

/** What a policy may know of the residual that it is asked about. */
export interface Candidate {
  readonly type: TensorType;
  /** Seconds to replay the producers from what the plan keeps; null where a replay would cross into another block. */
  readonly replay: number | null;
  readonly machine: Machine;
  /** The number c, where the backward only asks whether x > c; else null. */
  readonly compared: number | null;
  /** It is made of weights alone: what is lost of it would be off in the same way for every token. */
  readonly ofWeights: boolean;
}

/** What packing and unpacking may use. */
export interface Storage {
  readonly g: GraphBuilder;
  /** As in `Candidate`. */
  readonly compared: number | null;
  /** A number of the residual's own, for random choices that must repeat. */
  readonly salt: number;
  /** The u32 scalar input that holds the step's random key. */
  seed(): ValueId;
  /** A tensor of the residual's own that outlives steps; zeros at first. */
  state(role: string, type: TensorType): ValueId;
  /** The u32 scalar input that counts the batches before this one. */
  batch(): ValueId;
  /** The u32 scalar input in which kernels leave the number of a residual that cannot be packed, plus 1. */
  faults(): ValueId;
  /** 1 for each row that holds data and 0 for padding; null where the residual's rows are not the batch's tokens. */
  real(rows: number): ValueId | null;
  /** Re-executes the producers of the residual and returns the same value again. */
  replay(): ValueId;
}

export interface Policy {
  /** As printed in plans. */
  readonly name: string;
  /** It stores nothing and re-executes producers: what is replayed through it must reach further back. */
  readonly replays: boolean;
  /** It sees a residual as tokens × channels: heads are channels too. */
  readonly byChannel?: boolean;
  /** What it restores serves the backward, but no replay may begin from it. */
  readonly partial?: boolean;
  /** What it restores is there in whole, beside what is stored: no reader takes it in as it is stored. */
  readonly whole?: boolean;
  /** The flag without which it fits nothing. */
  readonly permission?: string;
  /** Policies of one family err alike: what is measured of one says something of the others. */
  readonly family?: string;
  /** It is the one of its family that is measured. */
  readonly probe?: boolean;
  /** What packing and unpacking run by beside generated operators; a target that lacks one of them has no such policy. */
  readonly kernels?: readonly OpName[];
  readonly fits: (candidate: Candidate) => boolean;
  /** Exactly the bytes of the tensors that `pack` leaves. */
  readonly bytes: (type: TensorType) => number;
  /** Seconds added to a step: pack and unpack. */
  readonly time: (candidate: Candidate) => number;
  /** Predicted ‖restored − x‖ / ‖x‖ (Frobenius); 0 means bit-equal. */
  readonly error: (type: TensorType) => number;
  /** Nodes added to the forward; returns what is stored. */
  readonly pack: (storage: Storage, value: ValueId) => readonly ValueId[];
  /** Nodes added to the backward; returns a value of the residual's type. */
  readonly unpack: (storage: Storage, stored: readonly ValueId[], type: TensorType) => ValueId;
}

/**
 * Whether a policy may hold a residual. Errors of tokens are independent and average out in gradients; that of a changed
 * weight would not, and it is as small as the weights that it is made of, and soon made again: it is stored exactly.
 */
export const holds = (policy: Policy, candidate: Candidate): boolean =>
  policy.fits(candidate) && !(candidate.ofWeights && policy.error(candidate.type) > 0);

/** Unpacks what kernels decode as they load it: a pointwise function that does nothing, for its readers to take in. */
export const decode: Policy['unpack'] = ({ g }, [stored, ...more]) => {
  if (stored === undefined || more.length > 0) throw new Error('internal: decodes one value');
  return map(g, s.arg(0), [stored], { name: 'decoded' });
};

/** Seconds that `bytes` of traffic take in `launches` dispatches. */
export const traffic = (machine: Machine, bytes: number, launches: number): number =>
  bytes / machine.bandwidth + launches * machine.launch;

/** Seconds of an operator's call where such calls were measured; else null. */
export const measured = (machine: Machine, work: Work): number | null =>
  rateOf(machine, work.family) === null ? null : secondsOf(machine, work);

/** A tensor seen as a matrix: rows are tokens, columns the last axis. */
export function matrix(type: TensorType): { readonly rows: number; readonly columns: number } {
  const columns = type.shape.at(-1) ?? 1;
  const all = type.shape.reduce((n, d) => n * d, 1);
  return { rows: columns === 0 ? 0 : all / columns, columns };
}
