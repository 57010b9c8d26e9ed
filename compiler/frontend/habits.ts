/** What the type checker would object to in words that help nobody, or not at all: arithmetic between tensors, functions that wait. */

import type { ts } from 'ts-morph';
import type { StowageDiagnostic } from '../diagnostics.ts';
import { typeError, unsupportedStatement } from '../diagnostics.ts';
import { syntax } from './morph.ts';
import { placeOf, short } from './place.ts';
import type { Source } from './project.ts';

const { SyntaxKind } = syntax;

/** Those of all files, in order. */
export function habitsOf(source: Source): readonly StowageDiagnostic[] {
  const found: StowageDiagnostic[] = [];
  const walk = (node: ts.Node): void => {
    const diagnostic = habit(source, node);
    if (diagnostic) found.push(diagnostic);
    else syntax.forEachChild(node, walk);
  };
  source.files.forEach(walk);
  return found;
}

function habit(source: Source, node: ts.Node): StowageDiagnostic | null {
  if (syntax.isFunctionLike(node)) return waiting(node);
  if (syntax.isBinaryExpression(node)) return arithmetic(source, node);
  const negated = syntax.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.MinusToken;
  return negated && isTensor(source, node.operand)
    ? between(
        node,
        `−${tensorType(source, node.operand)}`,
        `map(${short(node.operand)}, (v) => -v)`,
      )
    : null;
}

/** `async` and `function*`. */
function waiting(node: ts.SignatureDeclaration): StowageDiagnostic | null {
  const waits = syntax.canHaveModifiers(node)
    ? node.modifiers?.some(({ kind }) => kind === SyntaxKind.AsyncKeyword)
    : false;
  if (waits === true) {
    return unsupportedStatement(
      placeOf(node),
      'async function',
      'Nothing waits: leave async and await out.',
    );
  }
  return 'asteriskToken' in node && node.asteriskToken
    ? unsupportedStatement(
        placeOf(node),
        'generator function',
        'Use a plain function that returns its result.',
      )
    : null;
}

const signs = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.PlusToken, '+'],
  [SyntaxKind.MinusToken, '-'],
  [SyntaxKind.AsteriskToken, '*'],
  [SyntaxKind.SlashToken, '/'],
  [SyntaxKind.PercentToken, '%'],
  [SyntaxKind.AsteriskAsteriskToken, '**'],
  [SyntaxKind.LessThanToken, '<'],
  [SyntaxKind.LessThanEqualsToken, '<='],
  [SyntaxKind.GreaterThanToken, '>'],
  [SyntaxKind.GreaterThanEqualsToken, '>='],
  [SyntaxKind.PlusEqualsToken, '+'],
  [SyntaxKind.MinusEqualsToken, '-'],
  [SyntaxKind.AsteriskEqualsToken, '*'],
  [SyntaxKind.SlashEqualsToken, '/'],
]);

function arithmetic(source: Source, node: ts.BinaryExpression): StowageDiagnostic | null {
  const { left, right, operatorToken } = node;
  const sign = signs.get(operatorToken.kind);
  const [a, b] = [isTensor(source, left), isTensor(source, right)];
  if (sign === undefined || (!a && !b)) return null;
  const [x, y] = [short(left), short(right)];
  const compares = sign.startsWith('<') || sign.startsWith('>');
  const body = (p: string, q: string): string =>
    compares ? `(${p} ${sign} ${q} ? 1 : 0)` : `${p} ${sign} ${q}`;
  const call =
    a && b
      ? sign === '+'
        ? `add(${x}, ${y})`
        : `map(${x}, ${y}, (a, b) => ${body('a', 'b')})`
      : a
        ? `map(${x}, (v) => ${body('v', y)})`
        : `map(${y}, (v) => ${body(x, 'v')})`;
  const assigns =
    operatorToken.kind >= SyntaxKind.FirstAssignment &&
    operatorToken.kind <= SyntaxKind.LastAssignment;
  const said = `${tensorType(source, left)} ${operatorToken.getText()} ${tensorType(source, right)}`;
  return between(node, said, assigns ? `${x} = ${call}` : call);
}

const between = (node: ts.Node, said: string, instead: string): StowageDiagnostic =>
  typeError(
    placeOf(node),
    `${said}: tensors are not numbers, and have no arithmetic of their own.`,
    `Write ${instead}.`,
  );

const tensorType = ({ checker }: Source, node: ts.Expression): string =>
  checker.typeToString(checker.getTypeAtLocation(node));

const isTensor = (source: Source, node: ts.Expression): boolean =>
  /^(?:Tensor|Weight|Tokens)</.test(tensorType(source, node));
