/** The language's functions by name, and what each call of them becomes. */

import type { ts } from 'ts-morph';
import { own } from '../../../runtime/format/records.ts';
import { recipeRules } from '../recipe-fields.ts';
import type { Run } from '../run.ts';
import type { Value } from '../values.ts';
import { attention, mergeHeads, rope, splitHeads } from './attention.ts';
import type { Operator } from './call.ts';
import { crossEntropy, meanSquaredError } from './losses.ts';
import { concat, permute, reshape, slice } from './movement.ts';
import { layerNorm, rmsNorm, softmax } from './normalization.ts';
import { config, expect, range, size } from './numbers.ts';
import { add, dropout, map } from './pointwise.ts';
import { embed, linear, matmul } from './products.ts';
import { recipeBuilder } from './recipe.ts';
import { max, mean, sum } from './reductions.ts';

/** Every function that compiler/dsl.ts declares. */
export const operators: Readonly<Record<string, Operator>> = {
  add,
  map,
  dropout,
  embed,
  linear,
  matmul,
  rmsNorm,
  layerNorm,
  softmax,
  attention,
  rope,
  splitHeads,
  mergeHeads,
  reshape,
  permute,
  slice,
  concat,
  sum,
  mean,
  max,
  crossEntropy,
  meanSquaredError,
  config,
  expect,
  size,
  range,
  ...Object.fromEntries(Object.keys(recipeRules).map((name) => [name, recipeBuilder])),
};

/** Reads a call of one of the language's functions. */
export function callOperator(
  run: Run,
  node: ts.CallExpression,
  name: string,
  args: readonly Value[],
): Value {
  const operator = own(operators, name);
  if (!operator)
    throw new Error(`internal: the language declares ${name}, which the compiler does not know`);
  return operator({ run, node, name, args });
}
