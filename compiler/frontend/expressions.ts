/** Reads expressions: one handler per kind of syntax. */

import type { ts } from 'ts-morph';
import { notStatic, unsupportedExpression } from '../diagnostics.ts';
import { s } from '../ops/scalar.ts';
import {
  asTest,
  binary,
  mathCall,
  mathMember,
  operatorOfAssignment,
  prefix,
  select,
  testOf,
  truthOf,
} from './arithmetic.ts';
import { bind, declare, runBody } from './functions.ts';
import { assign, identifier, lookUp } from './lookup.ts';
import { itemsOf, propertyName, requirePresence, unsupported } from './items.ts';
import { syntax } from './morph.ts';
import { callOperator } from './operators/index.ts';
import { placeOf, short } from './place.ts';
import type { Reader, Run } from './run.ts';
import { inTurn, touch, turnOf } from './turns.ts';
import type { RecordValue, Scope, Value } from './values.ts';
import { describe, fixed, newScope, nothing } from './values.ts';
import { weightIn } from './weight-values.ts';

const { SyntaxKind } = syntax;

type Handler = (run: Run, scope: Scope, node: ts.Expression) => Value | undefined;

/** A handler for one kind of node. */
const on =
  <N extends ts.Expression>(
    is: (node: ts.Node) => node is N,
    read: (run: Run, scope: Scope, node: N) => Value,
  ): Handler =>
  (run, scope, node) =>
    is(node) ? read(run, scope, node) : undefined;

const inside = on(
  (
    node,
  ): node is
    ts.ParenthesizedExpression | ts.AsExpression | ts.SatisfiesExpression | ts.NonNullExpression =>
    syntax.isParenthesizedExpression(node) ||
    syntax.isAsExpression(node) ||
    syntax.isSatisfiesExpression(node) ||
    syntax.isNonNullExpression(node),
  (run, scope, node) => evaluate(run, scope, node.expression),
);
const closure = on(
  (node): node is ts.ArrowFunction | ts.FunctionExpression =>
    syntax.isArrowFunction(node) || syntax.isFunctionExpression(node),
  (_, scope, node) => ({ kind: 'function', node, scope }),
);

const handlers: Readonly<Partial<Record<ts.SyntaxKind, Handler>>> = {
  [SyntaxKind.NumericLiteral]: on(syntax.isNumericLiteral, (_r, _s, node) =>
    fixed(Number(node.text)),
  ),
  [SyntaxKind.StringLiteral]: on(syntax.isStringLiteral, (_r, _s, node) => fixed(node.text)),
  [SyntaxKind.NoSubstitutionTemplateLiteral]: on(
    syntax.isNoSubstitutionTemplateLiteral,
    (_r, _s, node) => fixed(node.text),
  ),
  [SyntaxKind.TrueKeyword]: () => fixed(true),
  [SyntaxKind.FalseKeyword]: () => fixed(false),
  [SyntaxKind.NullKeyword]: () => fixed(null),
  [SyntaxKind.Identifier]: on(syntax.isIdentifier, identifier),
  [SyntaxKind.ParenthesizedExpression]: inside,
  [SyntaxKind.AsExpression]: inside,
  [SyntaxKind.SatisfiesExpression]: inside,
  [SyntaxKind.NonNullExpression]: inside,
  [SyntaxKind.ArrowFunction]: closure,
  [SyntaxKind.FunctionExpression]: closure,
  [SyntaxKind.PropertyAccessExpression]: on(syntax.isPropertyAccessExpression, (run, scope, node) =>
    member(run, node, evaluate(run, scope, node.expression), node.name.text),
  ),
  [SyntaxKind.ElementAccessExpression]: on(syntax.isElementAccessExpression, element),
  [SyntaxKind.CallExpression]: on(syntax.isCallExpression, call),
  [SyntaxKind.BinaryExpression]: on(syntax.isBinaryExpression, binaryExpression),
  [SyntaxKind.PrefixUnaryExpression]: on(syntax.isPrefixUnaryExpression, (run, scope, node) => {
    const operand = evaluate(run, scope, node.operand);
    return (
      prefix(node.operator, operand) ??
      unsupported(node, `${node.getText()} has no meaning for ${describe(operand)}.`)
    );
  }),
  [SyntaxKind.ConditionalExpression]: on(syntax.isConditionalExpression, (run, scope, node) => {
    const condition = evaluate(run, scope, node.condition);
    const test = testOf(condition);
    if (!test) requirePresence(run, node.condition, condition);
    if (!test) return evaluate(run, scope, truthOf(condition) ? node.whenTrue : node.whenFalse);
    const a = evaluate(run, scope, node.whenTrue);
    return select(node, test, a, evaluate(run, scope, node.whenFalse));
  }),
  [SyntaxKind.ArrayLiteralExpression]: on(syntax.isArrayLiteralExpression, (run, scope, node) => ({
    kind: 'list',
    items: node.elements.flatMap((item) =>
      syntax.isSpreadElement(item)
        ? itemsOf(run, item, evaluate(run, scope, item.expression)).map(({ value }) => value)
        : [evaluate(run, scope, item)],
    ),
  })),
  [SyntaxKind.ObjectLiteralExpression]: on(syntax.isObjectLiteralExpression, objectLiteral),
};

/** What to write instead of an expression that the language does not have. */
const hints: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [SyntaxKind.TemplateExpression]: 'Text has no place in a model; names come from the consts.',
  [SyntaxKind.AwaitExpression]: 'Nothing waits; leave await out.',
  [SyntaxKind.NewExpression]:
    'Weights come in by the first parameter of loss; nothing is constructed.',
  [SyntaxKind.ThisKeyword]: 'Pass what is needed as a parameter.',
  [SyntaxKind.ClassExpression]: 'Layers are functions: function block(w: Block, x: …) { … }.',
  [SyntaxKind.PostfixUnaryExpression]: 'Write n = n + 1.',
  [SyntaxKind.DeleteExpression]: 'Leave it out.',
  [SyntaxKind.TypeOfExpression]: 'Types are known; leave it out.',
  [SyntaxKind.YieldExpression]: 'Use a plain function.',
  [SyntaxKind.RegularExpressionLiteral]: 'Text has no place in a model.',
  [SyntaxKind.TaggedTemplateExpression]: 'Text has no place in a model.',
};

/** Reads an expression. */
function evaluate(run: Run, scope: Scope, node: ts.Expression): Value {
  const value = handlers[node.kind]?.(run, scope, node);
  if (value) return value;
  throw unsupportedExpression(
    placeOf(node),
    `${short(node)} is an expression that the language does not have.`,
    hints[node.kind] ?? 'Use the functions of "stowage", and numbers inside map.',
  );
}

/** `value.name` */
function member(run: Run, node: ts.Expression, value: Value, name: string): Value {
  switch (value.kind) {
    case 'weights': {
      const field = value.type.fields.find((f) => f.name === name);
      return field ? weightIn(run, value.position, field) : nothing;
    }
    case 'record':
      return value.fields.get(name)?.value ?? nothing;
    case 'math':
      return mathMember(name) ?? unsupported(node, `Math has no ${name} here.`);
    case 'list':
    case 'stack':
      if (name === 'length') return fixed(itemsOf(run, node, value).length);
      return unsupported(node, `.${name} of ${describe(value)}.`, 'Use for … of.');
    case 'static':
      if (value.value === undefined && isOptionalChain(node)) return nothing;
      return unsupported(node, `.${name} of ${describe(value)}.`);
    case 'tensor':
      return unsupported(
        node,
        `Tensors have no property ${name}.`,
        `Operators are functions: ${name}(x, …); sizes are size<D>().`,
      );
    default:
      return unsupported(node, `.${name} of ${describe(value)}.`);
  }
}

const isOptionalChain = (node: ts.Node): boolean =>
  (syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node)) &&
  node.questionDotToken !== undefined;

function element(run: Run, scope: Scope, node: ts.ElementAccessExpression): Value {
  const value = evaluate(run, scope, node.expression);
  const index = evaluate(run, scope, node.argumentExpression);
  if (index.kind === 'static' && typeof index.value === 'string') {
    return member(run, node, value, index.value);
  }
  if (index.kind !== 'static' || typeof index.value !== 'number') {
    throw notStatic(
      placeOf(node.argumentExpression),
      `The index is ${describe(index)}.`,
      'Use a literal, or the variable of a for … of range(n).',
    );
  }
  const { round } = run;
  // Only the item that is taken counts as read.
  run.round = null;
  const item = itemsOf(run, node, value)[index.value];
  run.round = round;
  if (item?.block && value.kind === 'stack') touch(run, [...value.position.turns, item.block]);
  return item?.value ?? nothing;
}

function objectLiteral(run: Run, scope: Scope, node: ts.ObjectLiteralExpression): RecordValue {
  const fields = new Map<string, { value: Value; at: ReturnType<typeof placeOf> }>();
  for (const property of node.properties) {
    const at = placeOf(property);
    if (syntax.isPropertyAssignment(property)) {
      fields.set(propertyName(property.name), {
        value: evaluate(run, scope, property.initializer),
        at,
      });
    } else if (syntax.isShorthandPropertyAssignment(property)) {
      const { checker } = run.model.source;
      const local = checker.getShorthandAssignmentValueSymbol(property);
      const symbol =
        local && local.flags & syntax.SymbolFlags.Alias ? checker.getAliasedSymbol(local) : local;
      const value = symbol && lookUp(run, scope, symbol);
      fields.set(property.name.text, { value: value ?? nothing, at });
    } else if (syntax.isSpreadAssignment(property)) {
      const spread = evaluate(run, scope, property.expression);
      if (spread.kind === 'record') spread.fields.forEach((field, name) => fields.set(name, field));
      else if (truthOf(spread)) unsupported(property, `${describe(spread)} cannot be spread.`);
    } else if (syntax.isMethodDeclaration(property)) {
      unsupported(property, `${short(property)} is a method.`, 'Write it as name: (x) => ….');
    } else unsupported(property, `${short(property)} is an accessor.`, 'Write it as name: value.');
  }
  return { kind: 'record', fields };
}

function binaryExpression(run: Run, scope: Scope, node: ts.BinaryExpression): Value {
  const { left, right, operatorToken } = node;
  const operator = operatorToken.kind;
  if (operator === SyntaxKind.EqualsToken)
    return assign(run, scope, left, evaluate(run, scope, right));
  const combined = operatorOfAssignment(operator);
  if (combined !== undefined) {
    const value = binary(node, combined, evaluate(run, scope, left), evaluate(run, scope, right));
    return assign(run, scope, left, value);
  }
  const a = evaluate(run, scope, left);
  if (operator === SyntaxKind.QuestionQuestionToken) {
    const absent = a.kind === 'static' && (a.value === undefined || a.value === null);
    if (!absent) return a;
    const instead = evaluate(run, scope, right);
    if (a.absent && instead.kind === 'tensor') run.standIns.set(instead.id, a.absent.names);
    return instead;
  }
  if (operator === SyntaxKind.AmpersandAmpersandToken || operator === SyntaxKind.BarBarToken) {
    const both = operator === SyntaxKind.AmpersandAmpersandToken;
    const test = testOf(a);
    if (!test) return truthOf(a) === both ? evaluate(run, scope, right) : a;
    const other = asTest(evaluate(run, scope, right));
    return { kind: 'test', formula: both ? s.and(test, other) : s.or(test, other) };
  }
  return binary(node, operator, a, evaluate(run, scope, right));
}

const deepest = 64;

function call(run: Run, scope: Scope, node: ts.CallExpression): Value {
  const callee = evaluate(run, scope, node.expression);
  if (callee.kind === 'static' && callee.value === undefined && node.questionDotToken)
    return nothing;
  const args = node.arguments.flatMap((arg) =>
    syntax.isSpreadElement(arg)
      ? itemsOf(run, arg, evaluate(run, scope, arg.expression)).map(({ value }) => value)
      : [evaluate(run, scope, arg)],
  );
  switch (callee.kind) {
    case 'operator':
      return callOperator(run, node, callee.name, args);
    case 'math-function':
      return mathCall(node, callee.name, args);
    case 'function':
      return apply(run, node, callee, args);
    default:
      return unsupported(node, `${short(node.expression)} is ${describe(callee)}, not a function.`);
  }
}

/** Reads a function of the model in place: its body with its parameters bound. */
function apply(
  run: Run,
  node: ts.Node,
  callee: Extract<Value, { kind: 'function' }>,
  args: readonly Value[],
): Value {
  if (run.depth >= deepest) {
    return unsupported(
      node,
      'This function calls itself without end.',
      'Use for … of a Stack or range(n).',
    );
  }
  run.depth++;
  const scope = newScope(callee.scope);
  callee.node.parameters.forEach((parameter, i) => {
    if (parameter.dotDotDotToken) {
      bind(run, scope, parameter.name, { kind: 'list', items: args.slice(i) }, declare);
      return;
    }
    const given = args[i] ?? nothing;
    const absent = given.kind === 'static' && given.value === undefined;
    const value =
      absent && parameter.initializer ? evaluate(run, scope, parameter.initializer) : given;
    bind(run, scope, parameter.name, value, declare);
  });
  const turn = args.map(turnOf).find((block) => block !== null) ?? null;
  const result = inTurn(run, turn, () => runBody(run, scope, callee.node));
  run.depth--;
  return result;
}

/** Reads a model's expressions and functions. */
export const reader: Reader = { evaluate, apply };
