/** buildGraph: reads an entry of the model with given sizes and gives its graph. */

import { GraphBuilder } from '../ir/builder.ts';
import type { Graph, Initialiser, WeightInput } from '../ir/graph.ts';
import { elements, tensor } from '../ir/types.ts';
import { infer } from '../ops/table.ts';
import { modelHasNoLoss, unsupportedExpression } from '../diagnostics.ts';
import { audit } from './config/audit.ts';
import { reader } from './expressions.ts';
import type { Entry, Model } from './model.ts';
import { expectation } from './model.ts';
import { placeOf } from './place.ts';
import { withinStack } from './project.ts';
import { labelRepeats } from './repeats.ts';
import type { Run } from './run.ts';
import { nameValue, newRun } from './run.ts';
import type { Sizes } from './sizes.ts';
import { sizeOf } from './sizes.ts';
import type { Value } from './values.ts';
import { describe, newScope } from './values.ts';
import { top } from './weights.ts';

export interface BuildOptions {
  readonly entry: 'loss' | 'logits';
  /** Whether dropout happens. */
  readonly training: boolean;
}

/**
 * The graph of `loss` (outputs `loss`, and `rows` where it is a cross-entropy) or of `logits` (output `logits`). Data
 * inputs come first in the order of the parameters, weights in the order of use; none is trainable yet: that
 * is the adapter's to say.
 */
export const buildGraph = (model: Model, sizes: Sizes, options: BuildOptions): Graph =>
  withinStack(model.file, () => build(model, sizes, options));

function build(model: Model, sizes: Sizes, { entry: name, training }: BuildOptions): Graph {
  const entry = name === 'loss' ? model.loss : model.logits;
  if (!entry) throw modelHasNoLoss(model.file, ['loss']);
  const run = newRun(reader, model, sizes, new GraphBuilder(infer), training);
  const data = dataInputs(run, entry);
  readExpectations(run);
  const weights: Value = { kind: 'weights', type: model.weights, position: top };
  const callee = { kind: 'function', node: entry.node, scope: newScope(null) } as const;
  const result = run.apply(run, entry.node, callee, [weights, ...data]);
  if (result.kind !== 'tensor') {
    throw unsupportedExpression(
      placeOf(entry.node),
      `${name} returns ${describe(result)}.`,
      `${name} returns a tensor.`,
    );
  }
  if (name === 'loss' && elements(run.g.typeOf(result.id).shape) !== 1) {
    throw unsupportedExpression(
      placeOf(entry.node),
      `loss returns a tensor of [${run.g.typeOf(result.id).shape.join(', ')}].`,
      'A loss is one number, Tensor<[]>: take the mean.',
    );
  }
  nameValue(run, result.id, name);
  addWeights(run);
  auditConfig(run);
  const [doubt] = run.doubts;
  if (doubt) throw doubt;
  const rows = run.rows.get(result.id);
  return labelRepeats(
    run.g.finish({
      [name]: result.id,
      ...(name === 'loss' && rows !== undefined ? { rows } : {}),
    }),
  );
}

/** What the model's files state of config.json at their tops. */
function readExpectations(run: Run): void {
  const { source } = run.model;
  for (const statement of source.files.flatMap((file) => file.statements)) {
    const stated = expectation(source, statement);
    if (stated) run.evaluate(run, newScope(null), stated);
  }
}

/** Holds config.json against what was read. */
function auditConfig({ model, sizes, read, seen, weights }: Run): void {
  const { config, dimensions, tensors } = sizes;
  if (!config) return;
  for (const { size } of model.dimensions.values()) if (typeof size === 'string') read.add(size);
  const name = model.contextDimension;
  const context = name === null ? undefined : dimensions.get(name);
  audit(config, {
    read,
    seen,
    tensors: [...weights.values()].map(
      ({ entry }) => tensors?.get(entry.path) ?? entry.names[0] ?? entry.path,
    ),
    context: name === null || context === undefined ? null : { name, size: context },
    modelFile: model.file,
  });
}

function dataInputs(run: Run, entry: Entry): readonly Value[] {
  return entry.data.map(({ name, dtype, dims, at }): Value => {
    const shape = dims.map((d) => sizeOf(run.model, run.sizes, d, at));
    const id = run.g.input({
      kind: 'data',
      name,
      at,
      value: run.g.value(name, tensor(shape, dtype)),
    });
    run.named.add(id);
    return { kind: 'tensor', id, dims };
  });
}

/** Every weight that was read becomes an input, once, as its uses are known. */
function addWeights(run: Run): void {
  for (const { id, entry } of run.weights.values()) {
    run.g.input({
      kind: 'weight',
      value: id,
      path: entry.path,
      names: entry.names,
      role: 'base',
      trainable: false,
      ...(entry.fresh ? { fresh: true } : {}),
      ...standingIn(run.standIns.get(id)),
      init: initialiser(run, id, entry.init),
      at: entry.at,
    });
  }
}

const standingIn = (names: readonly string[] | undefined): Pick<WeightInput, 'standsFor'> =>
  names ? { standsFor: names } : {};

/** As the model says; else gains begin at one, matrices at normal(0.02), everything else at zero. */
function initialiser(
  run: Run,
  id: number,
  init: Initialiser | { readonly kind: 'kaiming' } | null,
): Initialiser {
  const { shape } = run.g.typeOf(id);
  if (init?.kind === 'kaiming') {
    // He et al. 2015: variance 2 / fan-in, where the last axis is what comes in.
    return { kind: 'normal', std: Math.sqrt(2 / (shape.at(-1) ?? 1)) };
  }
  if (init) return init;
  if (run.gains.has(id)) return { kind: 'ones' };
  return shape.length >= 2 ? { kind: 'normal', std: 0.02 } : { kind: 'zeros' };
}
