/**
 * Principal parts of weights, found on the device: adapters that begin from W's largest singular values (PSOFT, PiSSA). A
 * subspace is turned until it holds them (Halko, Martinsson and Tropp, 2011, algorithm 4.4), by the smaller of W·Wᵀ and
 * WᵀW, which is formed once: a turn then costs no product with W. Squares lose half the digits of small values, so the
 * last turn is by W itself. The host repeats sections as often as it takes and settles the small eigenproblem
 * (runtime/weights/subspace.ts). Weights of one shape and rank share a timeline, whose transients overlay training's; W is copied
 * into it.
 */

import type { DecompositionEntry } from '../../runtime/format/program.ts';
import { GraphBuilder } from '../ir/builder.ts';
import type { Graph, Principal, ValueId } from '../ir/graph.ts';
import { tensor } from '../ir/types.ts';
import type { TensorType } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { product } from '../ops/sugar.ts';
import { infer } from '../ops/table.ts';
import type { Limits } from '../targets/target.ts';
import type { Timeline } from './program.ts';

export interface Decomposition {
  readonly entry: DecompositionEntry;
  readonly timeline: Timeline;
}

/** Matrices of fewer rows or columns are decomposed by the host, exactly and sooner than a device is asked. */
const small = 256;

/**
 * Columns of the basis: half as many again as are wanted, so that the turns, of which each brings what is wanted nearer by
 * (σ beyond the basis / σ wanted)², are few. Random matrices, the worst, take some 18.
 */
const basisColumns = (rank: number): number => rank + Math.max(16, Math.ceil(rank / 2));

/** One for each shape, rank and storage of the weights that adapters of the graph begin from. */
export function decompositionsOf(
  { inputs, values }: Pick<Graph, 'inputs' | 'values'>,
  limits: Limits,
): readonly Decomposition[] {
  const found = new Map<string, Decomposition>();
  const inits = inputs.flatMap((input) =>
    input.kind === 'weight' && input.init.kind === 'principal' ? [input.init] : [],
  );
  for (const init of inits) {
    const base = inputs.find((input) => input.kind === 'weight' && input.path === init.of);
    const type = base && values[base.value]?.type;
    if (!type || !onDevice(type, init, limits)) continue;
    const key = `${type.dtype} ${type.shape.join()} ${init.rank}`;
    if (found.has(key)) continue;
    found.set(key, decomposition(`principal${found.size}`, type, init.rank));
  }
  return [...found.values()];
}

/** A type whose numbers the host can write. */
type Plain = TensorType & { readonly dtype: 'f32' | 'f16' };

function onDevice(type: TensorType, { rank }: Principal, limits: Limits): type is Plain {
  const [out = 0, columns = 0] = type.shape;
  const least = Math.min(out, columns);
  const plain = type.dtype === 'f32' || type.dtype === 'f16';
  const fits = 4 * out * columns <= limits.bindingBytes;
  return plain && fits && least > small && basisColumns(rank) < least;
}

function decomposition(name: string, type: Plain, rank: number): Decomposition {
  const [out = 1, columns = 1] = type.shape;
  const k = basisColumns(rank);
  const wide = out < columns;
  const least = Math.min(out, columns);
  const g = new GraphBuilder(infer);
  const times = (a: ValueId, b: ValueId, transposed: 'a' | 'b' | 'both' | null, what: string) => {
    const both = transposed === 'both';
    return product(g, a, b, both || transposed === 'a', both || transposed === 'b', what);
  };
  const orthonormal = (of: ValueId): ValueId =>
    g.add('orthonormalise', [of, null], { site: 0 }, 'orthonormal');
  const become = (x: ValueId, y: ValueId): void => {
    g.apply('update', [x, y], { targets: [0], formulas: [s.arg(1)] });
  };
  const sections: Record<string, Graph['nodes']> = {};
  const end = (section: string): void => {
    sections[`${name}${section}`] = g.nodes;
    g.nodes = [];
  };

  const weight = g.value('weight', type);
  const short = g.value('short', tensor([least, k]));
  const rotation = g.value('rotation', tensor([k, rank]));

  const gram = times(weight, weight, wide ? 'b' : 'a', 'gram');
  end('Gram');
  const turned = times(gram, short, null, 'turned');
  end('Product');
  become(short, orthonormal(turned));
  end('Turn');
  const basis = wide ? orthonormal(times(weight, short, 'a', 'lifted')) : short;
  end('Lift');
  const image = times(weight, basis, null, 'image');
  end('Image');
  become(basis, orthonormal(times(weight, image, 'a', 'lifted')));
  end('Polish');
  const right = times(rotation, basis, 'both', 'right');
  const left = times(image, rotation, null, 'left');
  end('Factors');

  const kept = { weight, short, rotation, gram, turned, basis, image, right, left };
  const outputs = Object.entries(kept).map(([what, value]) => [`${name}.${what}`, value] as const);
  return {
    entry: { name, rank, columns: k, shape: [out, columns], dtype: type.dtype },
    timeline: {
      values: g.values,
      inputs: [],
      sections,
      outputs: Object.fromEntries(outputs),
      filled: [weight, short, rotation],
    },
  };
}
