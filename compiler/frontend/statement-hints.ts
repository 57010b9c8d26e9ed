/** What to write instead of a statement that the language does not have. */

import type { ts } from 'ts-morph';
import { syntax } from './morph.ts';

export interface StatementHint {
  readonly what: string;
  readonly hint: string;
}

const { SyntaxKind } = syntax;

const loop =
  'for (const b of w.blocks) … or for (const i of range(4)) …: the turns must be known beforehand.';
const choice = 'if (…) … else … on numbers known beforehand; element by element, ?: inside map.';

const hints: Readonly<Partial<Record<ts.SyntaxKind, StatementHint>>> = {
  [SyntaxKind.ForStatement]: { what: 'for (;;) loop', hint: loop },
  [SyntaxKind.ForInStatement]: { what: 'for … in loop', hint: loop },
  [SyntaxKind.WhileStatement]: { what: 'while loop', hint: loop },
  [SyntaxKind.DoStatement]: { what: 'do loop', hint: loop },
  [SyntaxKind.SwitchStatement]: { what: 'switch', hint: choice },
  [SyntaxKind.BreakStatement]: { what: 'break', hint: loop },
  [SyntaxKind.ContinueStatement]: { what: 'continue', hint: choice },
  [SyntaxKind.ThrowStatement]: {
    what: 'throw',
    hint: 'Shapes are checked by the types; leave it out.',
  },
  [SyntaxKind.TryStatement]: { what: 'try', hint: 'Nothing throws; leave it out.' },
  [SyntaxKind.LabeledStatement]: { what: 'label', hint: loop },
  [SyntaxKind.ClassDeclaration]: {
    what: 'class',
    hint: 'Weights are an interface, and layers are functions: function block(w: Block, x: …) { … }',
  },
  [SyntaxKind.EnumDeclaration]: { what: 'enum', hint: 'Use const values.' },
  [SyntaxKind.ModuleDeclaration]: {
    what: 'namespace',
    hint: 'Use another model file and import it.',
  },
  [SyntaxKind.DebuggerStatement]: { what: 'debugger statement', hint: 'Leave it out.' },
};

/** How to say what the statement is, and what to write instead. */
export function statementHints(statement: ts.Node, where: 'top' | 'body'): StatementHint {
  const known = hints[statement.kind];
  if (known) return known;
  if (where === 'top' && syntax.isExportAssignment(statement)) {
    return {
      what: 'default export',
      hint: 'Exports have names: export const loss = …, export const recipe = ….',
    };
  }
  if (where === 'top') {
    return {
      what: 'statement outside a function, except declarations',
      hint: 'Move it into loss, or make it a const.',
    };
  }
  if (syntax.isExpressionStatement(statement) && counts(statement.expression)) {
    return { what: '++ or --', hint: 'Write n = n + 1.' };
  }
  if (syntax.isExpressionStatement(statement)) {
    return {
      what: 'expression whose value is thrown away',
      hint: 'Operators change nothing in place: name the result, const y = …, and use it.',
    };
  }
  return {
    what: `${SyntaxKind[statement.kind]}`,
    hint: 'Use const, let, for … of, if and return.',
  };
}

const counts = (node: ts.Expression): boolean =>
  syntax.isPostfixUnaryExpression(node) ||
  (syntax.isPrefixUnaryExpression(node) &&
    (node.operator === SyntaxKind.PlusPlusToken || node.operator === SyntaxKind.MinusMinusToken));
