/** select: nodes become dispatches of one target's kernels (instruction selection). Views vanish here. */

import type { CallSite, Kernel, Lowering, Operand } from '../../kernels/kernel.ts';
import type { Node, Value, ValueId } from '../ir/graph.ts';
import { bytesOf } from '../ir/types.ts';
import { roots } from '../ir/walk.ts';
import type { Op } from '../ops/op.ts';
import type { Limits, Target } from '../targets/target.ts';

/** Bytes that a dispatch touches: a value's or a workspace's, not yet placed. */
export interface Storage {
  readonly name: string;
  readonly bytes: number;
  /** The value that owns the bytes; null for a workspace. */
  readonly value: ValueId | null;
}

/** A range of one storage. */
export interface Access {
  readonly storage: number;
  readonly offset: number;
  readonly bytes: number;
}

export interface Selected<Code> {
  readonly code: Code;
  readonly accesses: readonly Access[];
  readonly params: readonly number[];
  readonly grid: readonly [number, number, number];
  readonly label: string;
  /** Storages that this dispatch's node writes in full or in part. */
  readonly writes: readonly number[];
}

export interface Selection<Code> {
  readonly storages: readonly Storage[];
  readonly storageOf: (value: ValueId) => number;
  /** Dispatches of each section, in order. */
  readonly sections: readonly (readonly Selected<Code>[])[];
}

/** A tensor is larger than one binding of the device may be. The compile step turns it into a diagnostic. */
export class BindingTooLarge extends Error {
  readonly tensor: string;
  readonly bytes: number;
  readonly node: Node;
  constructor(tensor: string, bytes: number, node: Node) {
    super(`${tensor} is ${bytes} bytes`);
    this.tensor = tensor;
    this.bytes = bytes;
    this.node = node;
  }
}

export interface Tables {
  readonly ops: Readonly<Record<string, Op>>;
  readonly kernels: Readonly<Record<string, Kernel>>;
}

const alignTo = (bytes: number, unit: number): number => Math.ceil(bytes / unit) * unit;

/** Lowers call sites and remembers: equal layers are lowered once. */
export class Selector<Code extends { readonly name: string }> {
  private readonly target: Target<Code>;
  private readonly tables: Tables;
  private readonly known = new Map<string, Lowering<Code>>();

  constructor(target: Target<Code>, tables: Tables) {
    this.target = target;
    this.tables = tables;
  }

  select(values: readonly Value[], sections: readonly (readonly Node[])[]): Selection<Code> {
    const storages: Storage[] = [];
    const ofValue = new Map<ValueId, number>();
    const rootOf = roots(sections.flat());
    const storageOf = (value: ValueId): number => {
      const root = rootOf(value);
      const index = ofValue.get(root);
      if (index !== undefined) return index;
      const { name, type } = valueAt(values, root);
      ofValue.set(root, storages.length);
      return storages.push({ name, bytes: alignTo(bytesOf(type), 4), value: root }) - 1;
    };
    const lowered = sections.map((nodes) =>
      nodes.flatMap((node) => this.node(node, values, storages, storageOf)),
    );
    return { storages, storageOf, sections: lowered };
  }

  private node(
    node: Node,
    values: readonly Value[],
    storages: Storage[],
    storageOf: (value: ValueId) => number,
  ): readonly Selected<Code>[] {
    const op = this.tables.ops[node.op];
    if (!op) throw new Error(`internal: no operator ${node.op}`);
    if (op.runs === 'view') return [];
    const operand = (value: ValueId): Operand => valueAt(values, value).type;
    const label = labelOf(node, values);
    const before: Selected<Code>[] = [];
    const inputs = this.target.limits.exclusiveBindings && op.runs === 'kernel'
      ? this.distinct(node, values, storages, storageOf, before, label)
      : node.inputs.map((v) => (v === null ? null : storageOf(v)));
    const site: CallSite = {
      inputs: node.inputs.map((v) => (v === null ? null : operand(v))),
      outputs: node.outputs.map(operand),
      attrs: node.attrs,
    };
    const lowering = this.lower(op, site);
    const outputs = node.outputs.map(storageOf);
    const workspaces = lowering.workspace.map(
      (bytes) =>
        storages.push({ name: `${label} workspace`, bytes: alignTo(bytes, 4), value: null }) - 1,
    );
    const operands = [...inputs, ...outputs, ...workspaces];
    const targets = (node.op === 'update' ? (node.attrs['targets'] as readonly number[]) : [])
      .map((t) => inputs[t])
      .filter((s): s is number => s !== undefined && s !== null);
    const writes = [...outputs, ...workspaces, ...targets];
    const dispatches = lowering.dispatches.map((dispatch): Selected<Code> => {
      const accesses = dispatch.views.map((view): Access => {
        const storage = operands[view.operand];
        const whole = storage === undefined || storage === null ? undefined : storages[storage];
        if (storage === undefined || storage === null || !whole) {
          throw new Error(`internal: ${node.op} binds operand ${view.operand}, which is absent`);
        }
        const offset = view.offset ?? 0;
        const bytes = view.bytes ?? whole.bytes - offset;
        if (bytes > this.target.limits.bindingBytes) {
          throw new BindingTooLarge(whole.name, bytes, node);
        }
        return { storage, offset, bytes: alignTo(bytes, 4) };
      });
      const { code, params, grid } = dispatch;
      return { code, accesses, params, grid, label, writes };
    });
    return [...before, ...dispatches];
  }

  private lower(op: Op, site: CallSite): Lowering<Code> {
    const key = JSON.stringify([op.name, site]);
    let lowering = this.known.get(key);
    if (!lowering) {
      lowering = this.lowerNow(op, site);
      this.known.set(key, lowering);
    }
    return lowering;
  }

  private lowerNow(op: Op, site: CallSite): Lowering<Code> {
    switch (op.runs) {
      case 'map':
        return this.target.lowerMap(site);
      case 'update':
        return this.target.lowerUpdate(site);
      case 'reduce':
        return this.target.lowerReduce(site);
      case 'kernel': {
        const kernel = this.tables.kernels[op.name];
        if (!kernel) throw new Error(`internal: no kernel for ${op.name}`);
        return this.target.lower(kernel, site);
      }
      case 'view':
        throw new Error('internal: a view is not lowered');
      default:
        return op.runs satisfies never;
    }
  }

  /** The device refuses one range bound twice: a repeated operand is read from a copy. */
  private distinct(
    node: Node,
    values: readonly Value[],
    storages: Storage[],
    storageOf: (value: ValueId) => number,
    before: Selected<Code>[],
    label: string,
  ): (number | null)[] {
    const seen = new Set<number>();
    return node.inputs.map((value) => {
      if (value === null) return null;
      const storage = storageOf(value);
      if (!seen.has(storage)) {
        seen.add(storage);
        return storage;
      }
      const type = valueAt(values, value).type;
      const formula = { kind: 'arg', index: 0 } as const;
      const copy =
        storages.push({ name: `${label} copy`, bytes: alignTo(bytesOf(type), 4), value: null }) - 1;
      const lowering = this.target.lowerMap({
        inputs: [type],
        outputs: [type],
        attrs: { formula, shape: type.shape, dtype: type.dtype },
      });
      for (const { code, params, grid } of lowering.dispatches) {
        const accesses = [storage, copy].map((s) => ({
          storage: s,
          offset: 0,
          bytes: storages[s]?.bytes ?? 0,
        }));
        before.push({ code, accesses, params, grid, label, writes: [copy] });
      }
      return copy;
    });
  }
}

function valueAt(values: readonly Value[], id: ValueId): Value {
  const value = values[id];
  if (!value) throw new Error(`internal: no value ${id}`);
  return value;
}

/** `blocks.3.q linear model.ts:21` */
function labelOf(node: Node, values: readonly Value[]): string {
  const [output] = node.outputs;
  const named = output ?? node.inputs.find((v): v is ValueId => v !== null);
  const name = named === undefined ? '' : valueAt(values, named).name;
  const place = node.at ? ` ${node.at.file.split('/').at(-1) ?? ''}:${node.at.line}` : '';
  return `${name} ${node.op}${place}`;
}
