/** Reads the bodies of functions: statements, one handler per kind of syntax. */

import type { ts } from 'ts-morph';
import { notStatic, unsupportedStatement } from '../diagnostics.ts';
import { testOf, truthOf } from './arithmetic.ts';
import { itemsOf, propertyName, requirePresence } from './items.ts';
import type { FunctionNode } from './model.ts';
import { expectation } from './model.ts';
import { syntax } from './morph.ts';
import { placeOf } from './place.ts';
import type { Run } from './run.ts';
import { nameSymbol, nameValue } from './run.ts';
import { statementHints } from './statement-hints.ts';
import { inRound, inTurn } from './turns.ts';
import type { Scope, Value } from './values.ts';
import { describe, newScope, nothing } from './values.ts';
import { weightIn } from './weight-values.ts';

/** The value that the function returns. */
export function runBody(run: Run, scope: Scope, node: FunctionNode): Value {
  const { body } = node;
  if (!body) return nothing;
  if (!syntax.isBlock(body)) return run.evaluate(run, scope, body);
  return statements(run, scope, body.statements) ?? nothing;
}

/** Runs statements in order; a value if one of them returned it. */
function statements(run: Run, scope: Scope, list: readonly ts.Statement[]): Value | undefined {
  for (const statement of list) {
    if (syntax.isFunctionDeclaration(statement) && statement.name) {
      // Functions may be used above the place where they stand.
      const value: Value = { kind: 'function', node: statement, scope };
      declare(run, scope, statement.name, value);
    }
  }
  for (const statement of list) {
    const returned = runStatement(run, scope, statement);
    if (returned) return returned;
  }
  return undefined;
}

function runStatement(run: Run, scope: Scope, statement: ts.Statement): Value | undefined {
  if (syntax.isReturnStatement(statement)) {
    return statement.expression ? run.evaluate(run, scope, statement.expression) : nothing;
  }
  if (syntax.isVariableStatement(statement)) {
    declareAll(run, scope, statement.declarationList);
    return undefined;
  }
  if (
    syntax.isExpressionStatement(statement) &&
    (assigns(statement.expression) || expectation(run.model.source, statement))
  ) {
    run.evaluate(run, scope, statement.expression);
    return undefined;
  }
  if (syntax.isBlock(statement)) return statements(run, newScope(scope), statement.statements);
  if (syntax.isIfStatement(statement)) return choose(run, scope, statement);
  if (syntax.isForOfStatement(statement) && !statement.awaitModifier) {
    return loop(run, scope, statement);
  }
  if (
    syntax.isFunctionDeclaration(statement) ||
    syntax.isEmptyStatement(statement) ||
    syntax.isTypeAliasDeclaration(statement) ||
    syntax.isInterfaceDeclaration(statement)
  ) {
    return undefined;
  }
  const { what, hint } = statementHints(statement, 'body');
  throw unsupportedStatement(placeOf(statement), what, hint);
}

const assigns = (node: ts.Expression): boolean =>
  syntax.isBinaryExpression(node) &&
  node.operatorToken.kind >= syntax.SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= syntax.SyntaxKind.LastAssignment;

function declareAll(run: Run, scope: Scope, list: ts.VariableDeclarationList): void {
  for (const { name, initializer } of list.declarations) {
    const value = initializer ? run.evaluate(run, scope, initializer) : nothing;
    bind(run, scope, name, value, declareNamed);
  }
}

function choose(run: Run, scope: Scope, statement: ts.IfStatement): Value | undefined {
  const condition = run.evaluate(run, scope, statement.expression);
  if (testOf(condition)) {
    throw notStatic(
      placeOf(statement.expression),
      `if decides by ${describe(condition)}, which differs from element to element.`,
      'Write it as test ? a : b.',
    );
  }
  requirePresence(run, statement.expression, condition);
  const taken = truthOf(condition) ? statement.thenStatement : statement.elseStatement;
  return taken && runStatement(run, newScope(scope), taken);
}

function loop(run: Run, scope: Scope, statement: ts.ForOfStatement): Value | undefined {
  const { initializer } = statement;
  const over = run.evaluate(run, scope, statement.expression);
  for (const { value, block } of itemsOf(run, statement.expression, over)) {
    const inner = newScope(scope);
    const declaration = syntax.isVariableDeclarationList(initializer)
      ? initializer.declarations[0]
      : undefined;
    if (!declaration) {
      throw unsupportedStatement(
        placeOf(initializer),
        'loop over a variable declared elsewhere',
        'for (const b of w.blocks) …',
      );
    }
    const body = (): Value | undefined => {
      bind(run, inner, declaration.name, value, declareNamed);
      return runStatement(run, inner, statement.statement);
    };
    const returned = block ? inTurn(run, block, body) : inRound(run, body);
    if (returned) return returned;
  }
  return undefined;
}

/** Puts a name in scope. */
export function declare(run: Run, scope: Scope, name: ts.Identifier, value: Value): void {
  const symbol = nameSymbol(run, name);
  if (symbol) scope.cells.set(symbol, { value });
}

/** Puts a const or let in scope; a tensor is called by it from then on. */
export function declareNamed(run: Run, scope: Scope, name: ts.Identifier, value: Value): void {
  declare(run, scope, name, value);
  if (value.kind === 'tensor') nameValue(run, value.id, name.text);
}

/** Binds a name, or the names of a destructuring pattern, each by `put`. */
export function bind(
  run: Run,
  scope: Scope,
  name: ts.BindingName,
  value: Value,
  put: typeof declare,
): void {
  if (syntax.isIdentifier(name)) {
    put(run, scope, name, value);
    return;
  }
  if (syntax.isArrayBindingPattern(name)) {
    const items = itemsOf(run, name, value);
    name.elements.forEach((element, i) => {
      if (syntax.isOmittedExpression(element)) return;
      const rest = element.dotDotDotToken !== undefined;
      const part: Value = rest
        ? { kind: 'list', items: items.slice(i).map((item) => item.value) }
        : (items[i]?.value ?? nothing);
      bindElement(run, scope, element, part, put);
    });
    return;
  }
  for (const element of name.elements) {
    const key = element.propertyName ?? element.name;
    if (syntax.isObjectBindingPattern(key) || syntax.isArrayBindingPattern(key)) continue;
    bindElement(run, scope, element, fieldOf(run, element, value, propertyName(key)), put);
  }
}

function bindElement(
  run: Run,
  scope: Scope,
  element: ts.BindingElement,
  value: Value,
  put: typeof declare,
): void {
  const absent = value.kind === 'static' && value.value === undefined;
  const given =
    absent && element.initializer ? run.evaluate(run, scope, element.initializer) : value;
  bind(run, scope, element.name, given, put);
}

function fieldOf(run: Run, node: ts.Node, value: Value, name: string): Value {
  if (value.kind === 'record') return value.fields.get(name)?.value ?? nothing;
  if (value.kind === 'weights') {
    const field = value.type.fields.find((f) => f.name === name);
    return field ? weightIn(run, value.position, field) : nothing;
  }
  throw notStatic(
    placeOf(node),
    `${describe(value)} has no parts.`,
    'Take apart objects, lists and groups of weights.',
  );
}
