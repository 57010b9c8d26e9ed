/** A call of one of the language's functions: its arguments, asked for by what they must be, and the nodes it becomes. */

import type { ts } from 'ts-morph';
import type { Rule } from '../../../runtime/format/rules.ts';
import { ShapeError } from '../../ops/op.ts';
import type { ValueId } from '../../ir/graph.ts';
import type { AttrsOf, OpName } from '../../ir/operators.ts';
import type { Scalar } from '../../ir/scalar.ts';
import { showType } from '../../ir/types.ts';
import { map, reduce } from '../../ops/sugar.ts';
import {
  configValueType,
  notStatic,
  recipeValue,
  shapeMismatch,
  unsupportedExpression,
} from '../../diagnostics.ts';
import type { Dimension } from '../dimensions.ts';
import { parseDimension, showShape } from '../dimensions.ts';
import { placeOf, short } from '../place.ts';
import type { Run } from '../run.ts';
import { qualified } from '../run.ts';
import { sizeOf } from '../sizes.ts';
import { noScope, readType } from '../types.ts';
import type { RecordValue, TensorValue, Value } from '../values.ts';
import { describe } from '../values.ts';

export interface Call {
  readonly run: Run;
  readonly node: ts.CallExpression;
  readonly name: string;
  readonly args: readonly Value[];
}

export type Operator = (call: Call) => Value;

const argNode = (call: Call, index: number): ts.Node => call.node.arguments[index] ?? call.node;

/** The tensor at `index`. */
export function tensorArg(call: Call, index: number): TensorValue {
  const value = call.args[index];
  if (value?.kind === 'tensor') return value;
  throw unsupportedExpression(
    placeOf(argNode(call, index)),
    `Argument ${index + 1} of ${call.name} is ${value ? describe(value) : 'missing'}.`,
    `${call.name} wants a tensor here.`,
  );
}

/** The tensor at `index`, or null where it is absent. */
export const optionalTensor = (call: Call, index: number): TensorValue | null =>
  isAbsent(call.args[index]) ? null : tensorArg(call, index);

export const isAbsent = (value: Value | undefined): boolean =>
  value === undefined ||
  (value.kind === 'static' && (value.value === undefined || value.value === null));

/** The options object at `index`; empty where it is absent. */
export function optionsArg(call: Call, index: number): RecordValue {
  const value = call.args[index];
  if (value?.kind === 'record') return value;
  if (isAbsent(value)) return { kind: 'record', fields: new Map() };
  throw notStatic(
    placeOf(argNode(call, index)),
    `The options of ${call.name} are ${value ? describe(value) : 'missing'}.`,
    'Write them as { name: value }.',
  );
}

/** A number among the options. */
export function numberOption(
  call: Call,
  options: RecordValue,
  name: string,
  otherwise: number,
  rule: Rule,
): number {
  const value = options.fields.get(name)?.value;
  if (isAbsent(value)) return otherwise;
  if (value?.kind === 'static' && typeof value.value === 'number') {
    if (!rule.holds(value.value))
      call.run.doubts.push(recipeValue(name, value.value, rule.wanted, placeOf(call.node)));
    return value.value;
  }
  throw notStatic(
    placeOf(call.node),
    `${call.name}'s ${name} is ${value ? describe(value) : 'missing'}.`,
    'It must be a number known at compile time.',
  );
}

/** A truth among the options. */
export function flagOption(call: Call, options: RecordValue, name: string): boolean {
  const value = options.fields.get(name)?.value;
  if (isAbsent(value)) return false;
  if (value?.kind === 'static' && typeof value.value === 'boolean') return value.value;
  throw notStatic(
    placeOf(call.node),
    `${call.name}'s ${name} is ${value ? describe(value) : 'missing'}.`,
    'It must be true or false, known at compile time.',
  );
}

/** A list of whole numbers, or null where it is absent. */
export function numbersOf(call: Call, value: Value | undefined): readonly number[] | null {
  if (value === undefined || isAbsent(value)) return null;
  const items = value.kind === 'list' ? value.items : [];
  const numbers = items.flatMap((item) =>
    item.kind === 'static' && typeof item.value === 'number' ? [item.value] : [],
  );
  if (value.kind === 'list' && numbers.length === items.length) return numbers;
  throw notStatic(
    placeOf(call.node),
    `${call.name} got ${describe(value)} where a list of numbers was wanted.`,
    'Write it as [0, 2, 1, 3].',
  );
}

/** The sizes of a shape. */
export const sizesIn = (call: Call, dims: readonly Dimension[]): number[] =>
  dims.map((d) => sizeOf(call.run.model, call.run.sizes, d, placeOf(call.node)));

/** The shape that the call's type says: its type argument, or what the type checker inferred. */
export function resultShape(call: Call): readonly Dimension[] {
  const [written] = call.node.typeArguments ?? [];
  const { source } = call.run.model;
  if (written) {
    const type = readType(source, written, noScope);
    if (type.kind === 'shape') return type.dims;
  }
  const inferred = inferredShape(call);
  if (inferred) return inferred;
  throw notStatic(
    placeOf(call.node),
    `Nothing says what shape ${call.name} makes.`,
    `Write it out: ${call.name}<[B, Mul<T, D>]>(…).`,
  );
}

/** Reads a tensor's shape back from the checker's type. */
function inferredShape(call: Call): readonly Dimension[] | undefined {
  const { checker } = call.run.model.source;
  const type = checker.getTypeAtLocation(call.node);
  const shape = propertyType(checker, type, 'shape', call.node);
  if (!shape || !checker.isTupleType(shape)) return undefined;
  const names = checker.getTypeArguments(shape as ts.TypeReference).map((d) => {
    const name = propertyType(checker, d, 'dim', call.node);
    return name?.isStringLiteral() ? name.value : undefined;
  });
  const known = names.filter((name) => name !== undefined);
  return known.length === names.length ? known.map(parseDimension) : undefined;
}

/** The type of the property under the unique symbol `name` of the language. */
function propertyType(
  checker: ts.TypeChecker,
  type: ts.Type,
  name: string,
  at: ts.Node,
): ts.Type | undefined {
  const property = type
    .getProperties()
    .find((p) => p.escapedName.toString().startsWith(`__@${name}@`));
  return property && checker.getTypeOfSymbolAtLocation(property, at);
}

/** Adds to the graph on behalf of the call; operands that do not fit become a diagnostic at the call. */
function within<T>(call: Call, add: () => T): T {
  const { run } = call;
  run.g.origin = { at: placeOf(call.node), ...(run.block ? { block: run.block } : {}) };
  try {
    return add();
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw shapeMismatch(
      placeOf(call.node),
      `${named(call) || error.message}.`,
      `${error.wanted}.`,
      error.hint,
    );
  }
}

/** The call's tensors in the user's words, by name and by size; empty where they stand in a list. */
function named(call: Call): string {
  const { g } = call.run;
  return call.args
    .flatMap((arg, i) => {
      if (arg.kind !== 'tensor') return [];
      const text = short(call.node.arguments[i] ?? call.node);
      return [`${text} is ${showShape(arg.dims)} = ${showType(g.typeOf(arg.id))}`];
    })
    .join('; ');
}

/** What a result is called until the user names it: the operator, and the weight that it applies. */
export function provisional(call: Call, op: string): string {
  const { run } = call;
  const weight = call.args.find(
    (arg) => arg.kind === 'tensor' && [...run.weights.values()].some((w) => w.id === arg.id),
  );
  const path = weight?.kind === 'tensor' ? run.g.get(weight.id).name.split('.').at(-1) : undefined;
  return qualified(run, path === undefined ? op : `${op}(${path})`);
}

/** Adds a node with one output. */
export const addNode = <N extends OpName>(
  call: Call,
  op: N,
  inputs: readonly (ValueId | null)[],
  attrs: AttrsOf<N>,
): ValueId => within(call, () => call.run.g.add(op, inputs, attrs, provisional(call, call.name)));

/** Adds a node with several outputs. */
export const applyNode = <N extends OpName>(
  call: Call,
  op: N,
  inputs: readonly (ValueId | null)[],
  attrs: AttrsOf<N>,
): readonly ValueId[] =>
  within(call, () => call.run.g.apply(op, inputs, attrs, provisional(call, call.name)));

/** Adds a pointwise node; operands that the formula does not mention may be null. */
export const addMap = (
  call: Call,
  formula: Scalar,
  xs: readonly (ValueId | null)[],
  shape?: readonly number[],
): ValueId =>
  within(call, () =>
    map(call.run.g, formula, xs, {
      name: provisional(call, call.name),
      ...(shape ? { shape } : {}),
    }),
  );

/** Adds a reduction. */
export const addReduce = (
  call: Call,
  reduction: 'sum' | 'mean' | 'max',
  formula: Scalar,
  xs: readonly ValueId[],
  axes: readonly number[],
  keep = false,
): ValueId =>
  within(call, () =>
    reduce(call.run.g, reduction, formula, xs, { axes, keep, name: provisional(call, call.name) }),
  );

/** The value of a node, with its shape by name. */
export const tensorOf = (id: ValueId, dims: readonly Dimension[]): TensorValue => ({
  kind: 'tensor',
  id,
  dims,
});

/** An input that several nodes share, made on first use. */
export function shared(run: Run, key: string, make: () => ValueId): ValueId {
  const known = run.shared.get(key);
  if (known !== undefined) return known;
  const id = make();
  run.shared.set(key, id);
  return id;
}

/** A value of config.json has the wrong kind. */
export const wrongConfig = (call: Call, key: string, value: unknown, wanted: string): Error =>
  configValueType(key, value, wanted, placeOf(call.node));
