/** What a run holds beside its arena, measured at marked moments, and how that is said. */

import { heldMemory, mostOf, type Held, type MachineMemory } from '../device/machine-memory.ts';
import type { Opener } from '../device/device.ts';
import type { Program } from '../format/program.ts';
import { size } from '../format/units.ts';

/** In the order in which they come; of those that come again, the most is kept. */
const moments = {
  begun: 'before anything was read',
  tokenizer: 'with the tokenizer',
  data: 'with the data',
  weights: 'with the weights loaded',
  steps: 'at most after a step',
  saved: 'at most after saving',
} as const;

export type Moment = keyof typeof moments;

/** Bytes of JavaScript's heap and of array buffers. */
export interface MomentUse {
  readonly heapBytes: number;
  readonly bufferBytes: number | null;
}

export interface MemoryUse {
  /** What the device allocated. */
  readonly arenaBytes: number;
  /** The same, as the plan says it. */
  readonly predictedBytes: number;
  /** Tensors that wait in the host's memory; outside the arena. */
  readonly hostBytes: number;
  /** Of the arena: what the device moves bytes through. */
  readonly stagingBytes: number;
  /** Beside the arena; a moment that did not come, or that the engine does not tell, is missing. */
  readonly moments: Readonly<Partial<Record<Moment, MomentUse>>>;
  /** The most that was resident of the process since it began, all included; null in a page. */
  readonly residentBytes: number | null;
  readonly machine: MachineMemory | null;
}

/** Takes down what is held when a moment comes. */
export class MemoryMarks {
  private readonly held: Held;
  private readonly uses: Partial<Record<Moment, MomentUse>> = {};
  private resident: number | null = null;

  constructor(held: Held = heldMemory) {
    this.held = held;
  }

  mark(moment: Moment): void {
    const now = this.held();
    if (now === null) return;
    const { heapBytes, bufferBytes, residentBytes } = now;
    const before = this.uses[moment];
    this.uses[moment] = {
      heapBytes: Math.max(heapBytes, before?.heapBytes ?? 0),
      bufferBytes: bufferBytes === null ? null : Math.max(bufferBytes, before?.bufferBytes ?? 0),
    };
    if (residentBytes !== null) this.resident = Math.max(residentBytes, this.resident ?? 0);
  }

  use(
    taken: Omit<MemoryUse, 'moments' | 'residentBytes' | 'machine'>,
    machine: MachineMemory | null,
  ): MemoryUse {
    return { ...taken, moments: this.uses, residentBytes: this.resident, machine };
  }
}

/** The figures in words: the arena, what is beside it, the process, the machine. */
export function memoryRows(use: MemoryUse): readonly (readonly [name: string, words: string])[] {
  const { arenaBytes, predictedBytes, hostBytes, stagingBytes, residentBytes, machine } = use;
  const told = Object.entries(moments).flatMap(([moment, words]) => {
    const found = use.moments[moment as Moment];
    return found ? [`${held(found)} ${words}`] : [];
  });
  return [
    [
      'arena',
      `${size(arenaBytes)} allocated, ${arenaBytes === predictedBytes ? 'as' : `${predictedBytes} bytes`} predicted` +
        (stagingBytes === 0 ? '' : `, ${size(stagingBytes)} of it staging`) +
        (hostBytes === 0 ? '' : `; ${size(hostBytes)} more on the host`),
    ],
    ...(told.length === 0
      ? []
      : [['beside it', `JavaScript’s heap + buffers: ${told.join(', ')}`] as const]),
    ...(residentBytes === null
      ? []
      : [
          [
            'process',
            `${size(residentBytes)} resident at most since it began, all included`,
          ] as const,
        ]),
    ...(machine === null ? [] : [['machine', machineWords(machine)] as const]),
  ];
}

/** The rows as lines of a terminal. */
export const memoryLines = (use: MemoryUse): readonly string[] =>
  memoryRows(use).map(([name, words]) => `memory, ${name}: ${words}`);

const held = ({ heapBytes, bufferBytes }: MomentUse): string =>
  size(heapBytes) + (bufferBytes === null ? '' : ` + ${size(bufferBytes)}`);

/** `15991.40 MiB, 8211.02 MiB free`; of a container also its share. */
export const machineWords = ({ totalBytes, freeBytes, limitBytes }: MachineMemory): string =>
  [
    size(totalBytes),
    ...(freeBytes === null ? [] : [`${size(freeBytes)} free`]),
    ...(limitBytes === null ? [] : [`this process may have ${size(limitBytes)}`]),
  ].join(', ');

/**
 * What to say before a run takes more of the machine's memory than there is: null where there is room, or where nobody
 * knows. The arena counts where it lies in the machine's memory always (`onHost`): a GPU may have memory of its own.
 */
export function shortOf(
  { arena, hostBytes = 0 }: Pick<Program, 'arena' | 'hostBytes'>,
  { onHost = false }: Opener,
  machine: MachineMemory | null,
): string | null {
  if (machine === null) return null;
  const bytes = hostBytes + (onHost ? arena.bytes : 0);
  const most = mostOf(machine);
  const free = Math.min(machine.freeBytes ?? most, most);
  if (bytes <= free) return null;
  const has = bytes > most ? `this machine has ${size(most)}` : `only ${size(free)} are free`;
  return `memory: the run takes ${size(bytes)}, and ${has}: the system may swap, or end the process`;
}
