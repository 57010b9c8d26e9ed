/**
 * verify: what must hold of every program, checked always, on the program as written. It knows nothing of how the layout
 * came about. A failure is the compiler's own mistake, never the user's, and is called `internal:`.
 */

import type { Call, Program, Slot } from '../../../runtime/format/program.ts';
import { align } from '../../ir/types.ts';
import type { Limits } from '../../targets/target.ts';
import { Execution } from './execution.ts';
import type { Trace } from './trace.ts';
import { verifyTransfers } from '../transfers.ts';

/** Throws unless the program keeps every rule above. `trace` says what its calls mean. */
export function verifyProgram(program: Program, trace: Trace, limits: Limits): void {
  verifyArena(program, limits);
  verifyCalls(program, limits);
  verifyTransfers(program, trace);
  const execution = new Execution(program, trace);
  for (const run of trace.runs) execution.run(run);
}

const refuse = (what: string): never => {
  throw new Error(`internal: ${what}`);
};

/** Every slot lies aligned in a buffer, and every byte of the buffers is a slot's, or padding that has a name. */
function verifyArena({ arena, slots }: Program, limits: Limits): void {
  const { alignment, page, bufferBytes, stagingBytes, stagings } = limits;
  const { buffers, bytes, packed, load } = arena;
  if (bytes !== buffers.reduce((sum, one) => sum + one, 0)) {
    refuse(`the arena has ${bytes} bytes, which is not what its buffers have`);
  }
  const working = buffers.slice(0, buffers.length - stagings);
  const staged = buffers.slice(working.length);
  if (staged.reduce((sum, one) => sum + one, 0) !== stagingBytes)
    refuse(`the staging has not ${stagingBytes} bytes`);
  if (stagings > 1 && arena.stagings !== stagings) refuse(`${stagings} buffers are staging`);
  for (const [index, size] of working.entries()) {
    if (size > bufferBytes) refuse(`buffer ${index} has ${size} bytes, more than the device's`);
  }
  for (const { name, buffer, offset, bytes: size } of slots) {
    const whole = working[buffer];
    if (whole === undefined) return refuse(`${name} lies in buffer ${buffer}, which is not there`);
    if (offset % alignment !== 0) refuse(`${name} at ${offset} is not aligned to ${alignment}`);
    if (offset < 0 || size < 1 || offset + size > whole) {
      refuse(`${name} at ${offset} to ${offset + size} is not inside its buffer of ${whole}`);
    }
  }
  const heights = working.map((_, index) => height(index, slots, alignment));
  const used = heights.reduce((sum, one) => sum + one, 0);
  if (used !== packed) refuse(`the slots end at ${used}, not at ${packed} as said`);
  if (load > packed) refuse(`${load} bytes alive at once cannot lie in ${packed}`);
  for (const [index, size] of working.entries()) {
    if (size !== align(heights[index] ?? 0, page)) {
      refuse(`buffer ${index} has ${size} bytes, of which only ${heights[index]} are some slot's`);
    }
  }
}

/** Where the slots of a buffer end, each padded to the alignment; no byte below may be without a slot. */
function height(buffer: number, slots: readonly Slot[], alignment: number): number {
  const inside = slots.filter((slot) => slot.buffer === buffer);
  inside.sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { name, offset, bytes } of inside) {
    if (offset > end) {
      refuse(`bytes ${end} to ${offset} of buffer ${buffer}, below ${name}, are no slot's`);
    }
    end = Math.max(end, offset + align(bytes, alignment));
  }
  return end;
}

/** Every range lies aligned in a buffer and may be bound, and no call binds a byte twice where the device refuses that. */
function verifyCalls({ arena, sections, kernels }: Program, limits: Limits): void {
  const { alignment, bindingBytes, exclusiveBindings } = limits;
  for (const call of Object.values(sections).flat()) {
    const { label, ranges, kernel } = call;
    if (kernels[kernel] === undefined) refuse(`${label} runs kernel ${kernel}, which is not there`);
    for (const [buffer, offset, bytes] of ranges) {
      if (offset % alignment !== 0) refuse(`${label} binds ${offset}, not aligned to ${alignment}`);
      if (bytes > bindingBytes) refuse(`${label} binds ${bytes} bytes, more than ${bindingBytes}`);
      if (offset < 0 || offset + bytes > (arena.buffers[buffer] ?? 0)) {
        refuse(`${label} binds ${offset} to ${offset + bytes}, outside buffer ${buffer}`);
      }
    }
    if (exclusiveBindings) exclusive(call);
  }
}

function exclusive({ label, ranges }: Call): void {
  for (const [i, [buffer, start, bytes]] of ranges.entries()) {
    for (const [other, from, length] of ranges.slice(0, i)) {
      if (other === buffer && start < from + length && from < start + bytes) {
        refuse(`${label} binds byte ${Math.max(start, from)} of buffer ${buffer} twice`);
      }
    }
  }
}
