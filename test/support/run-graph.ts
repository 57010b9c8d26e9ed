/** Runs a graph on wasm: every value has bytes of its own in one arena, and all nodes are one section. */

import type { ValueId } from '../../compiler/ir/graph.ts';
import { align, bytesOf } from '../../compiler/ir/types.ts';
import { roots } from '../../compiler/ir/walk.ts';
import { lowerSite } from '../../compiler/lowering/select/site.ts';
import { wasm } from '../../compiler/targets/wasm/target.ts';
import type { WasmCode } from '../../kernels/kernel.ts';
import type { Call, Range } from '../../runtime/format/program.ts';
import { multiplyAdd, openWasm } from '../../runtime/device/wasm.ts';
import { callsOnly } from '../../compiler/cli/alone/calls-only.ts';
import type { Environment, Runnable } from './interpreter.ts';
import { decode, encode, lengthOf } from '../../compiler/cli/alone/storage.ts';

/** A graph on a device. */
export interface Opened {
  /** Runs it on these inputs, and gives the values that are asked for. */
  run(feeds: Environment, wanted: readonly ValueId[]): Promise<Environment>;
  close(): Promise<void>;
}

export async function openGraph(graph: Omit<Runnable, 'inputs'>): Promise<Opened> {
  const target = wasm({ fma: multiplyAdd() === 'fused' });
  const rootOf = roots(graph.nodes);
  const typeOf = (id: ValueId) => {
    const value = graph.values[id];
    if (!value) throw new Error(`internal: no value ${id}`);
    return value.type;
  };
  let end = 0;
  const place = (bytes: number): Range => {
    const range: Range = [0, end, align(bytes, 4)];
    end = align(end + bytes, 256);
    return range;
  };
  const ranges = new Map<ValueId, Range>();
  const rangeOf = (id: ValueId): Range => {
    const root = rootOf(id);
    const range = ranges.get(root) ?? place(bytesOf(typeOf(root)));
    ranges.set(root, range);
    return range;
  };

  const codes = new Map<string, { readonly index: number; readonly code: WasmCode }>();
  const indexOf = (code: WasmCode): number => {
    const known = codes.get(target.key(code)) ?? { index: codes.size, code };
    codes.set(target.key(code), known);
    return known.index;
  };
  const calls = graph.nodes
    .filter(({ op }) => op !== 'reshape')
    .flatMap(({ op, inputs, outputs, attrs }): Call[] => {
      const site = {
        inputs: inputs.map((id) => (id === null ? null : typeOf(id))),
        outputs: outputs.map(typeOf),
        attrs,
      };
      const { workspace, dispatches } = lowerSite(target, op, site);
      const operands = [
        ...inputs.map((id) => (id === null ? null : rangeOf(id))),
        ...outputs.map(rangeOf),
        ...workspace.map(place),
      ];
      return dispatches.map(({ code, views, params, grid }) => ({
        kernel: indexOf(code),
        ranges: views.map(({ operand, offset = 0, bytes }): Range => {
          const whole = operands[operand];
          if (!whole) throw new Error(`internal: ${op} binds operand ${operand}, which is absent`);
          return [0, whole[1] + offset, bytes ?? whole[2] - offset];
        }),
        params,
        grid,
        label: op,
      }));
    });

  const used = [...codes.values()].map(({ code }) => code);
  const module = await target.assemble(used);
  const arena = align(end, target.limits.page);
  const program = callsOnly({
    target: 'wasm',
    buffers: [arena],
    kernels: used.map(({ name }) => ({ name })),
    wasm: module,
    sections: { all: calls },
  });
  const device = await openWasm(program, { threads: 2 });
  return {
    close: () => device.close(),
    run: async (feeds, wanted) => {
      for (const [id, data] of feeds)
        await device.write(rangeOf(id), encode(data, typeOf(id).dtype));
      await device.run(['all']);
      const found: Environment = new Map();
      for (const id of wanted) {
        const bytes = await device.read(rangeOf(id));
        found.set(id, decode(bytes, typeOf(id).dtype, lengthOf(typeOf(id))));
      }
      return found;
    },
  };
}
