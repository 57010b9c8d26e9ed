/** The inputs of a graph that packing and unpacking may ask for, made where they are first wanted. */

import type { GraphBuilder } from '../ir/builder.ts';
import type { ValueId } from '../ir/graph.ts';
import { elements, tensor } from '../ir/types.ts';
import type { Storage } from './policy.ts';

/** What differs from residual to residual, and from one way of storing it to another. */
export interface StorageOptions extends Pick<Storage, 'compared' | 'state' | 'replay'> {
  readonly residual: ValueId;
}

/** The storage of a residual whose graph grows in `g`. */
export function storageOf(
  g: GraphBuilder,
  { residual, compared, state, replay }: StorageOptions,
): Storage {
  const scalar = (name: string) => (): ValueId => g.scalar(name, tensor([1], 'u32'));
  return {
    g,
    compared,
    salt: residual,
    seed: scalar('seed'),
    batch: scalar('batch'),
    faults: scalar('faults'),
    real: (rows) => realRows(g, rows),
    state,
    replay,
  };
}

/** The data input `real`, in the shape of the tokens; null where those are not `rows`. */
function realRows(g: GraphBuilder, rows: number): ValueId | null {
  const data = (name: string): ValueId | undefined =>
    g.inputs.find((input) => input.kind === 'data' && input.name === name)?.value;
  const tokens = data('tokens');
  if (tokens === undefined) return null;
  const { shape } = g.typeOf(tokens);
  if (elements(shape) !== rows) return null;
  const type = tensor(shape, 'i32');
  return data('real') ?? g.input({ kind: 'data', name: 'real', value: g.value('real', type) });
}
