/**
 * execution: a program's calls in their order, over a map of which tensor wrote each byte last. Every byte that is read
 * was written for the tensor it is read for, and by no other since: so no two slices that are both still wanted overlap,
 * nothing is read before it was written, and no code is read before its pack.
 */

import type { Call, Program, Range, Slot } from '../../../runtime/format/program.ts';
import { Memory } from '../arena/memory.ts';
import type { Run, Tensor, Touch, Trace } from './trace.ts';

export class Execution {
  private readonly program: Program;
  private readonly tensors: readonly Tensor[];
  private readonly memory: Memory;
  /** Section of the run in which a tensor was last written. */
  private written = new Map<number, number>();

  /** The host has filled what persists. Throws where a slot of that is shared. */
  constructor(program: Program, { tensors }: Pick<Trace, 'tensors'>) {
    this.program = program;
    this.tensors = tensors;
    this.memory = new Memory(program.arena.buffers.length);
    for (const persistent of [true, false]) {
      for (const [index, tensor] of tensors.entries()) {
        if (tensor.persistent !== persistent) continue;
        const { buffer, offset, bytes } = this.slotOf(tensor);
        const other = this.memory.otherOwner(buffer, offset, offset + bytes);
        if (other !== null) {
          throw new Error(
            `internal: ${tensor.name} and ${this.nameOf(other)} overlap while both are alive`,
          );
        }
        if (persistent) this.memory.write(buffer, offset, offset + bytes, index);
      }
    }
  }

  /** The host fills what it is to; sections run one after the other; then the host reads the results. */
  run({ filled, sections, results }: Run): void {
    this.written = new Map();
    for (const index of filled) {
      const { buffer, offset, bytes } = this.slotOf(this.tensorAt(index));
      this.memory.write(buffer, offset, offset + bytes, index);
    }
    for (const [index, { name, calls }] of sections.entries()) {
      const written = this.program.sections[name] ?? [];
      if (written.length !== calls.length) {
        throw new Error(`internal: ${name} has ${written.length} calls, not ${calls.length}`);
      }
      for (const [k, call] of written.entries()) this.call(call, calls[k] ?? [], index, sections);
    }
    for (const index of results) {
      const { buffer, offset, bytes } = this.slotOf(this.tensorAt(index));
      this.owned(index, [buffer, offset, bytes], 'the host');
    }
  }

  private call(
    { label, ranges }: Call,
    touches: readonly Touch[],
    section: number,
    sections: Run['sections'],
  ): void {
    if (touches.length !== ranges.length) {
      throw new Error(`internal: ${label} binds ${ranges.length} ranges, not ${touches.length}`);
    }
    const touched = touches.flatMap((touch, i) => {
      const range = ranges[i];
      return range ? [{ ...touch, range }] : [];
    });
    for (const { tensor, mode, range } of touched) {
      this.inside(tensor, range, label);
      if (mode === 'write') continue;
      this.owned(tensor, range, label);
      this.unpacked(tensor, section, sections, label);
    }
    for (const { tensor, mode, range } of touched) {
      if (mode === 'read') continue;
      const [buffer, start, bytes] = range;
      this.memory.write(buffer, start, start + bytes, tensor);
      this.written.set(tensor, section);
    }
    for (const { tensor, mode, range } of touched) {
      if (mode === 'read') continue;
      const hit = touched.find((other) => other.tensor !== tensor && meet(other.range, range));
      if (!hit) continue;
      const [name, of] = [this.nameOf(tensor), this.nameOf(hit.tensor)];
      throw new Error(`internal: ${label} writes ${name} where ${of} lies by then`);
    }
  }

  private inside(index: number, [buffer, start, bytes]: Range, label: string): void {
    const tensor = this.tensorAt(index);
    const slot = this.slotOf(tensor);
    const low = slot.offset;
    if (buffer === slot.buffer && start >= low && start + bytes <= low + slot.bytes) return;
    throw new Error(
      `internal: ${label} binds ${bytes} bytes at ${start} of buffer ${buffer}, outside ${tensor.name}`,
    );
  }

  private owned(index: number, [buffer, start, bytes]: Range, label: string): void {
    const other = this.memory.otherOwner(buffer, start, start + bytes, index);
    if (other === null) return;
    const why = other < 0 ? 'before anything wrote it' : `where ${this.nameOf(other)} lies by then`;
    throw new Error(`internal: ${label} reads ${this.nameOf(index)} ${why}`);
  }

  /** What a backward reads of a stored form was packed in the forward. */
  private unpacked(index: number, section: number, sections: Run['sections'], label: string): void {
    const { coded, persistent, name } = this.tensorAt(index);
    const packed = this.written.get(index) ?? 0;
    if (!coded || persistent || section === 0 || packed === 0) return;
    throw new Error(
      `internal: ${label} unpacks ${name}, which ${sections[packed]?.name ?? ''} packed, not ${sections[0]?.name ?? ''}`,
    );
  }

  private tensorAt(index: number): Tensor {
    const tensor = this.tensors[index];
    if (!tensor) throw new Error(`internal: no tensor ${index}`);
    return tensor;
  }

  private slotOf({ name, slot }: Tensor): Slot {
    const found = this.program.slots[slot];
    if (!found) throw new Error(`internal: ${name} lies in slot ${slot}, which is not there`);
    return found;
  }

  private nameOf(index: number): string {
    return this.tensors[index]?.name ?? '';
  }
}

const meet = ([a, from, length]: Range, [b, start, bytes]: Range): boolean =>
  a === b && from < start + bytes && start < from + length;
