/** What expressions and statements share: refusing, and running through a `Stack` or a list. */

import type { ts } from 'ts-morph';
import { notStatic, unsupportedExpression } from '../diagnostics.ts';
import type { Block } from '../ir/graph.ts';
import { syntax } from './morph.ts';
import { placeOf, short } from './place.ts';
import type { Run } from './run.ts';
import { sizeOf } from './sizes.ts';
import { turnOf } from './turns.ts';
import type { Value } from './values.ts';
import { describe } from './values.ts';
import { weightIn } from './weight-values.ts';
import { turn } from './weights.ts';

/** One turn of a loop: its value, and where in a `Stack` it is; null where it is no item of one. */
export interface Turn {
  readonly value: Value;
  readonly block: Block | null;
}

/** What there is to loop over. */
export function itemsOf(run: Run, node: ts.Node, value: Value): readonly Turn[] {
  if (value.kind === 'list')
    return value.items.map((item) => ({ value: item, block: turnOf(item) }));
  if (value.kind === 'stack') {
    const { type, field, position } = value;
    const turns = sizeOf(run.model, run.sizes, type.turns, field.at);
    return Array.from({ length: turns }, (_, index) => ({
      value: weightIn(run, turn(position, index), { ...field, type: type.item }, true),
      block: { stack: position.path, index },
    }));
  }
  return unsupported(
    node,
    `${describe(value)} cannot be run through.`,
    'Use a Stack, a list, or range(n).',
  );
}

/** Refuses to choose by a tensor that is there in any case: its numbers are not known, and that it is there decides nothing. */
export function requirePresence(run: Run, node: ts.Expression, value: Value): void {
  if (value.kind !== 'tensor') return;
  const { checker } = run.model.source;
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  const may = parts.some(
    ({ flags }) => flags & (syntax.TypeFlags.Undefined | syntax.TypeFlags.Null),
  );
  if (may) return;
  throw notStatic(
    placeOf(node),
    `${short(node)} is a tensor, whose numbers are known only during the run.`,
    'Element by element: map(x, (v) => (v > 0 ? 1 : 0)).',
  );
}

/** The text of a property's name. */
export const propertyName = (name: ts.PropertyName): string =>
  syntax.isIdentifier(name) || syntax.isStringLiteral(name) || syntax.isNumericLiteral(name)
    ? name.text
    : unsupported(name, `The name ${name.getText()} is computed.`, 'Write it out.');

/** Refuses an expression. */
export function unsupported(
  node: ts.Node,
  soIs: string,
  hint = 'Use the functions of "stowage", and numbers inside map.',
): never {
  throw unsupportedExpression(placeOf(node), soIs, hint);
}
