/**
 * What an adapter is. One of linears makes y anew at each of its target modules, from x, the frozen weight and tensors of its
 * own; others say which of the model's weights train.
 */

import type { GraphBuilder } from '../ir/builder.ts';
import type { Fields } from '../ir/fields.ts';
import type { Graph, Initialiser, ValueId, WeightInput } from '../ir/graph.ts';
import { tensor } from '../ir/types.ts';
import { s } from '../ops/scalar.ts';
import { map } from '../ops/sugar.ts';
import type { TargetModule } from './targets.ts';
import { AdapterRank } from './targets.ts';

/** A kind of adapter, as recipes name it: one that is attached to linears, or one that trains weights. */
export interface AdapterKind<Recipe, F extends Fields> {
  readonly fields: F;
  readonly attach?: Attach<Recipe>;
  /** The name of a tensor that all target modules share: there can be one such adapter in a model. */
  readonly shares?: string;
  /** The weights that train. Throws an `AdapterTargetError` for what names nothing. */
  readonly trains?: (graph: Graph, recipe: Recipe) => readonly WeightInput[];
  /** Which of the weights that train are its, where another adapter trains some too and names none. */
  readonly holds?: (weight: { readonly dimensions: number; readonly fresh: boolean }) => boolean;
  /** Its weights alone are written, as those that `full` trains beside another adapter are. */
  readonly weightsAlone?: true;
}

/** A target module, while its adapter is attached. Adds the nodes of `base` and of the adapter to `g`. */
export interface Attachment {
  readonly g: GraphBuilder;
  readonly linear: TargetModule;
  /** Sizes of all modules that the adapter is attached to. */
  readonly all: readonly TargetModule['sizes'][];
  readonly x: ValueId;
  /** [out, into], frozen. */
  readonly w: ValueId;
  readonly bias: ValueId | null;
  readonly into: number;
  readonly out: number;
  /** Rows of x as the product sees it. */
  readonly tokens: number;
  /** Tokens that the program is for, over those of this graph, which may stand in for a larger one. */
  readonly times: number;
  /** Seconds of calls that compute and touch so much, on the device in general. */
  readonly seconds: Price;
  /** Name of y, for the values made on the way. */
  readonly name: string;
  /** A tensor of the adapter at this weight: modules that share the weight share it. */
  readonly own: (tensor: Own) => ValueId;
  /** A tensor that all target modules share; `name` is its name in PEFT's files. */
  readonly common: (name: string, tensor: Omit<Own, 'part'>) => ValueId;
  /** x with elements dropped, by counter-based numbers, so that nothing is stored for it; x itself for a rate of 0. */
  readonly dropped: (rate: number) => ValueId;
}

export interface Own {
  /** As in PEFT's names: `lora_A.weight` after the module's. */
  readonly part: string;
  readonly shape: readonly number[];
  readonly init: Initialiser;
  /** Trained unless said. */
  readonly trainable?: boolean;
  /** As in `WeightInput`. */
  readonly noWeightDecay?: boolean;
}

/** Seconds of `calls` calls with so many floating-point operations and bytes of operands in all. */
export type Price = (flops: number, bytes: number, calls: number) => number;

/** Returns y, whose last node is the last that it added. */
export type Attach<Recipe> = (at: Attachment, recipe: Recipe) => ValueId;

/** Throws an `AdapterRank` where the weight has fewer singular values than are wanted of it. */
export function requireRank({ weight, sizes }: TargetModule, rank: number): void {
  const most = Math.min(sizes.into, sizes.out);
  if (rank > most) throw new AdapterRank(weight.path, rank, most);
}

/** Salts of adapter dropout, apart from those of the model's own. */
const firstSalt = 0x40000000;

/** The tensors and the dropout of one attachment; `known`: values by path, of all target modules so far. */
export function ownerOf(
  g: GraphBuilder,
  { weight, module }: TargetModule,
  known: Map<string, ValueId>,
  at: { readonly x: ValueId; readonly index: number },
): Pick<Attachment, 'own' | 'common' | 'dropped'> {
  const make = (
    path: string,
    name: string,
    { shape, init, ...more }: Omit<Own, 'part'>,
  ): ValueId => {
    const there = known.get(path);
    if (there !== undefined) return there;
    const value = g.input({
      kind: 'weight',
      value: g.value(path, tensor(shape)),
      path,
      names: [`base_model.${name}`, path],
      role: 'adapter',
      trainable: more.trainable ?? true,
      ...(more.noWeightDecay === true ? { noWeightDecay: true } : {}),
      init,
      ...(weight.at ? { at: weight.at } : {}),
    });
    known.set(path, value);
    return value;
  };
  return {
    own: (wanted) =>
      make(
        `${weight.path}.${wanted.part.replace(/\.weight$/, '')}`,
        `model.${module}.${wanted.part}`,
        wanted,
      ),
    common: (name, wanted) => make(name, name, wanted),
    dropped: (rate) => {
      if (rate === 0) return at.x;
      const keep = s.ge(s.random(1, firstSalt + at.index), s.literal(rate));
      const formula = s.select(keep, s.div(s.arg(0), s.literal(1 - rate)), s.literal(0));
      const { shape } = g.typeOf(at.x);
      return map(g, formula, [at.x, g.scalar('seed', tensor([1], 'u32'))], {
        shape,
        name: 'dropout',
      });
    },
  };
}
