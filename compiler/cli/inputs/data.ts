/** Data read and checked before anything is planned: a model's inputs are known from its forward alone. */

import { frameFrom } from '../../../runtime/data/frame.ts';
import {
  prepareData,
  readData,
  type Listener,
  type ReadData,
  type Reads,
  type Sources,
} from '../../../runtime/loop/prepare.ts';
import type { CompileOptions } from '../../compile.ts';
import { forwardGraph, readModel } from '../../graphs.ts';
import { boundsOf } from '../../trainer/bounds.ts';

/** What a program of these options will read. */
export function readsOf(options: CompileOptions): Reads {
  const read = readModel(options);
  const graph = forwardGraph(read, { entry: 'loss', training: false });
  const inputs = graph.inputs.flatMap((input) => {
    const value = input.kind === 'data' ? graph.values[input.value] : undefined;
    return value ? [[input.kind === 'data' ? input.name : '', value.type] as const] : [];
  });
  const { batch, microBatch } = read.recipe;
  return { frame: frameFrom(inputs, batch / (microBatch ?? batch)), bounds: boundsOf(graph) };
}

/** The data of a run, read, split and found to be enough. Rejects as a run would. */
export async function dataFor(
  options: CompileOptions,
  sources: Sources,
  listener: Listener,
): Promise<ReadData> {
  const reads = readsOf(options);
  const read = await readData(reads, sources, listener);
  prepareData(reads.frame, read, sources);
  return read;
}
