/** What a name stands for where it is read, and what it stands for from now on where it is assigned. */

import type { ts } from 'ts-morph';
import { bind, declare } from './functions.ts';
import { unsupported } from './items.ts';
import { syntax } from './morph.ts';
import { short } from './place.ts';
import type { Run } from './run.ts';
import { nameSymbol, nameValue } from './run.ts';
import type { Scope, Value } from './values.ts';
import { fixed, newScope, nothing } from './values.ts';

/** The value of a name that is read. */
export function identifier(run: Run, scope: Scope, node: ts.Identifier): Value {
  if (node.text === 'undefined') return nothing;
  const symbol = nameSymbol(run, node);
  const value = symbol && lookUp(run, scope, symbol);
  return value ?? unsupported(node, `${node.text} is not known here.`);
}

/** The value of a name: a local, a top-level const or function, or one of the language's. */
export function lookUp(run: Run, scope: Scope, symbol: ts.Symbol): Value | undefined {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const cell = at.cells.get(symbol);
    if (cell) return cell.value;
  }
  const known = run.globals.get(symbol);
  if (known) return known;
  const declaration = symbol.valueDeclaration;
  if (!declaration) return undefined;
  const value = globalValue(run, symbol, declaration);
  if (value) run.globals.set(symbol, value);
  return value;
}

function globalValue(run: Run, symbol: ts.Symbol, declaration: ts.Declaration): Value | undefined {
  const origin = run.model.source.origin(declaration);
  if (origin === 'language') return { kind: 'operator', name: symbol.name };
  if (origin === 'standard') {
    if (symbol.name === 'Math') return { kind: 'math' };
    return symbol.name === 'NaN'
      ? fixed(NaN)
      : symbol.name === 'Infinity'
        ? fixed(Infinity)
        : undefined;
  }
  if (syntax.isFunctionDeclaration(declaration)) {
    return { kind: 'function', node: declaration, scope: newScope(null) };
  }
  if (syntax.isVariableDeclaration(declaration) && declaration.initializer) {
    return run.evaluate(run, newScope(null), declaration.initializer);
  }
  if (syntax.isBindingElement(declaration)) {
    const statement = syntax.findAncestor(declaration, syntax.isVariableDeclaration);
    if (!statement?.initializer) return undefined;
    const scope = newScope(null);
    bind(run, scope, statement.name, run.evaluate(run, scope, statement.initializer), declare);
    return scope.cells.get(symbol)?.value;
  }
  return undefined;
}

/** Gives a `let` another value, which it returns. */
export function assign(run: Run, scope: Scope, target: ts.Expression, value: Value): Value {
  if (!syntax.isIdentifier(target)) {
    return unsupported(
      target,
      `${short(target)} cannot be assigned.`,
      'Only a let can: x = block(b, x).',
    );
  }
  const symbol = nameSymbol(run, target);
  for (let at: Scope | null = scope; at && symbol; at = at.parent) {
    const cell = at.cells.get(symbol);
    if (!cell) continue;
    cell.value = value;
    if (value.kind === 'tensor') nameValue(run, value.id, target.text);
    return value;
  }
  return unsupported(
    target,
    `${target.text} cannot be assigned here.`,
    'Declare it with let in the same function.',
  );
}
