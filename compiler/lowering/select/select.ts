/** select: nodes become calls of one target's kernels (instruction selection). Views vanish here. */

import type { Lowering, Operand } from '../../../kernels/kernel.ts';
import type { Node, Value, ValueId } from '../../ir/graph.ts';
import type { Attrs } from '../../ir/operators.ts';
import { align, bytesOf, sameType } from '../../ir/types.ts';
import type { TensorType } from '../../ir/types.ts';
import { roots } from '../../ir/walk.ts';
import { opOf } from '../../ops/table.ts';
import type { Target } from '../../targets/target.ts';
import { lowerSite } from './site.ts';

/** Bytes that a call touches: a value's or a workspace's, not yet placed. */
export interface Storage {
  readonly name: string;
  readonly bytes: number;
  /** The value that owns the bytes; null for a workspace. */
  readonly value: ValueId | null;
}

/** One node's kernel call: storages by operand (inputs, outputs, workspaces), and the dispatches over them. */
export interface Step<Code> {
  readonly node: Node;
  readonly lowering: Lowering<Code>;
  readonly operands: readonly (number | null)[];
  /** Storages that it writes in full or in part. */
  readonly writes: readonly number[];
  /** Operands that are read from a copy made just before. */
  readonly copies: readonly Copy<Code>[];
}

export interface Copy<Code> {
  readonly from: number;
  readonly to: number;
  readonly lowering: Lowering<Code>;
}

export interface Selection<Code> {
  readonly storages: readonly Storage[];
  readonly storageOf: (value: ValueId) => number;
  /** Steps of each section, in order. */
  readonly sections: readonly (readonly Step<Code>[])[];
}

/** A call site lowered before. */
interface Known<Code> {
  readonly op: string;
  readonly inputs: readonly (Operand | null)[];
  readonly outputs: readonly Operand[];
  readonly lowering: Lowering<Code>;
}

/** Lowers call sites and remembers: equal layers are lowered once, however many plans are judged. */
export class Selector<Code extends { readonly name: string }> {
  private readonly target: Target<Code>;
  private readonly lowerings = new Map<string, Lowering<Code>>();
  private readonly ofAttrs = new WeakMap<Attrs, Known<Code>[]>();

  constructor(target: Target<Code>) {
    this.target = target;
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
      return storages.push({ name, bytes: align(bytesOf(type), 4), value: root }) - 1;
    };
    const workspace = (bytes: number): number =>
      storages.push({ name: 'workspace', bytes: align(bytes, 4), value: null }) - 1;
    const steps = sections.map((nodes) =>
      nodes.flatMap((node) => this.step(node, values, storageOf, workspace)),
    );
    return { storages, storageOf, sections: steps };
  }

  private step(
    node: Node,
    values: readonly Value[],
    storageOf: (value: ValueId) => number,
    workspace: (bytes: number) => number,
  ): readonly Step<Code>[] {
    const op = opOf(node.op);
    if (op.runs === 'view') return [];
    const typeOf = (value: ValueId): TensorType => valueAt(values, value).type;
    const lowering = this.lower(node, typeOf);
    const copies: Copy<Code>[] = [];
    const seen = new Set<number>();
    const exclusive =
      this.target.limits.exclusiveBindings && (op.runs === 'kernel' || op.runs === 'tiles');
    const inputs = node.inputs.map((value) => {
      if (value === null) return null;
      const storage = storageOf(value);
      if (!exclusive || !seen.has(storage)) {
        seen.add(storage);
        return storage;
      }
      // The device refuses one range bound twice: a repeated operand is read from a copy.
      const to = workspace(bytesOf(typeOf(value)));
      copies.push({ from: storage, to, lowering: this.copy(typeOf(value)) });
      return to;
    });
    const outputs = node.outputs.map(storageOf);
    const workspaces = lowering.workspace.map(workspace);
    const changed = op.writes?.(node.attrs) ?? [];
    const targets = changed
      .map((t) => inputs[t])
      .filter((s): s is number => s !== undefined && s !== null);
    return [
      {
        node,
        lowering,
        operands: [...inputs, ...outputs, ...workspaces],
        writes: [...outputs, ...workspaces, ...targets, ...copies.map(({ to }) => to)],
        copies,
      },
    ];
  }

  private lower(node: Node, typeOf: (value: ValueId) => TensorType): Lowering<Code> {
    const inputs = node.inputs.map((v) => (v === null ? null : typeOf(v)));
    const outputs = node.outputs.map(typeOf);
    // A replay shares its original's attributes, so most calls are found without spelling out a key.
    const near = this.ofAttrs.get(node.attrs) ?? [];
    const known = near.find(
      (k) => k.op === node.op && sameTypes(k.inputs, inputs) && sameTypes(k.outputs, outputs),
    );
    if (known) return known.lowering;
    const site = { inputs, outputs, attrs: node.attrs };
    const key = JSON.stringify([node.op, site]);
    const lowering = this.lowerings.get(key) ?? lowerSite(this.target, node.op, site, node);
    this.lowerings.set(key, lowering);
    this.ofAttrs.set(node.attrs, [...near, { op: node.op, inputs, outputs, lowering }]);
    return lowering;
  }

  private copy(type: TensorType): Lowering<Code> {
    const formula = { kind: 'arg', index: 0 } as const;
    const { shape } = type;
    const dtype = type.dtype === 'f16' ? 'f16' : 'f32';
    return this.target.lowerMap({
      inputs: [type],
      outputs: [type],
      attrs: { formula, shape, dtype },
    });
  }
}

function valueAt(values: readonly Value[], id: ValueId): Value {
  const value = values[id];
  if (!value) throw new Error(`internal: no value ${id}`);
  return value;
}

const sameTypes = (a: readonly (Operand | null)[], b: readonly (Operand | null)[]): boolean =>
  a.length === b.length &&
  a.every((x, i) => {
    const y = b[i];
    return x === y || (!!x && !!y && sameType(x, y));
  });

/** `blocks.3.q linear model.ts:21` */
export function labelOf(node: Node, values: readonly Value[]): string {
  const [output] = node.outputs;
  const named = output ?? node.inputs.find((v): v is ValueId => v !== null);
  const name = named === undefined ? '' : valueAt(values, named).name;
  const place = node.at ? ` ${node.at.file.split('/').at(-1) ?? ''}:${node.at.line}` : '';
  return `${name} ${node.op}${place}`;
}
