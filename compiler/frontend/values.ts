/** What an expression of a model file can be while it is read. */

import type { ts } from 'ts-morph';
import type { Location, ValueId } from '../ir/graph.ts';
import type { Scalar, Test } from '../ir/scalar.ts';
import type { Dimension } from './dimensions.ts';
import type { FunctionNode } from './model.ts';
import type { Field, Type } from './types.ts';
import type { Position, WeightEntry } from './weights.ts';

export type Static = number | string | boolean | null | undefined;

export type Value =
  /** Known at compile time. */
  | {
      readonly kind: 'static';
      readonly value: Static;
      /** The optional weight that is not there, where that is why the value is undefined. */
      readonly absent?: WeightEntry;
    }
  /** A number inside `map`. */
  | { readonly kind: 'scalar'; readonly formula: Scalar }
  /** A truth inside `map`. */
  | { readonly kind: 'test'; readonly formula: Test }
  | TensorValue
  /** A group of weights. */
  | {
      readonly kind: 'weights';
      readonly type: Extract<Type, { kind: 'group' }>;
      readonly position: Position;
    }
  | {
      readonly kind: 'stack';
      readonly type: Extract<Type, { kind: 'stack' }>;
      readonly field: Field;
      readonly position: Position;
    }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | RecordValue
  | { readonly kind: 'function'; readonly node: FunctionNode; readonly scope: Scope }
  /** A function of the language. */
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'math' }
  /** `Math.exp` and its like. */
  | { readonly kind: 'math-function'; readonly name: string }
  /** A part of config.json that is an object. */
  | { readonly kind: 'config'; readonly key: string; readonly value: unknown }
  /** What a recipe's builder returns. */
  | {
      readonly kind: 'recipe';
      readonly builder: string;
      readonly fields: RecordValue;
      readonly at: Location;
    };

export interface TensorValue {
  readonly kind: 'tensor';
  readonly id: ValueId;
  /** Its shape by name. */
  readonly dims: readonly Dimension[];
}

export interface RecordValue {
  readonly kind: 'record';
  readonly fields: ReadonlyMap<string, { readonly value: Value; readonly at: Location }>;
}

/** Names in scope. A `let` is a cell that assignment changes. */
export interface Scope {
  readonly cells: Map<ts.Symbol, { value: Value }>;
  readonly parent: Scope | null;
}

export const newScope = (parent: Scope | null): Scope => ({ cells: new Map(), parent });

export const fixed = (value: Static): Value => ({ kind: 'static', value });

export const nothing = { kind: 'static', value: undefined } as const satisfies Value;

/** How to say what a value is, in a message. */
export function describe(value: Value): string {
  switch (value.kind) {
    case 'static':
      return value.value === undefined ? 'undefined' : JSON.stringify(value.value);
    case 'scalar':
      return 'a number inside map';
    case 'test':
      return 'a comparison inside map';
    case 'tensor':
      return 'a tensor';
    case 'weights':
      return 'a group of weights';
    case 'stack':
      return 'a Stack';
    case 'list':
      return 'a list';
    case 'record':
      return 'an object';
    case 'function':
    case 'operator':
    case 'math-function':
      return 'a function';
    case 'math':
      return 'Math';
    case 'config':
      return `config.json's "${value.key}"`;
    case 'recipe':
      return 'a part of a recipe';
    default:
      return value satisfies never;
  }
}
