/** A model file, read and type-checked: its entries, its weights, its dimensions. Sizes come later. */

import type { ts } from 'ts-morph';
import type { Location } from '../ir/graph.ts';
import {
  dimensionConflict,
  modelHasNoLoss,
  unsupportedStatement,
  weightsUnreadable,
} from '../diagnostics.ts';
import type { Declaration, Dimension } from './dimensions.ts';
import { showDimension } from './dimensions.ts';
import { check } from './editor.ts';
import { syntax } from './morph.ts';
import { placeOf } from './place.ts';
import type { Source } from './project.ts';
import { languageName, openSource, withinStack } from './project.ts';
import { statementHints } from './statement-hints.ts';
import type { Type } from './types.ts';
import { declarationsIn, noScope, readType } from './types.ts';
import { unusedIn } from './unused.ts';

/** A function of the model. */
export type FunctionNode = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

/** What a batch supplies. */
export interface DataParameter {
  readonly name: string;
  readonly dtype: 'i32' | 'f32';
  readonly dims: readonly Dimension[];
  readonly at: Location;
}

/** An exported function from weights and data to tensors. */
export interface Entry {
  readonly node: FunctionNode;
  readonly data: readonly DataParameter[];
}

export interface Model {
  readonly file: string;
  readonly source: Source;
  readonly loss: Entry;
  readonly logits: Entry | null;
  /** The initialiser of `export const recipe`, if there is one. */
  readonly recipe: ts.Expression | null;
  /** The weights interface of `loss`. */
  readonly weights: Extract<Type, { kind: 'group' }>;
  readonly dimensions: ReadonlyMap<string, Declaration>;
  /** Patterns of tensors that it does without (`@unused`). */
  readonly unused: readonly string[];
  /** Name of the rows of a batch: the first axis of the first data parameter. */
  readonly batchDimension: string | null;
  /** Name of the tokens of a row: the second axis of the first integer data parameter that has two. */
  readonly contextDimension: string | null;
}

/** Reads and type-checks a model file. `language` is the path of compiler/dsl.ts, where it is not the package's own. */
export const loadModel = (file: string, language?: string): Model =>
  withinStack(file, () => load(file, language));

function load(file: string, language: string | undefined): Model {
  const source = openSource(file, language);
  check(source);
  source.files.forEach((one) => {
    refuseStatements(source, one);
  });
  const dimensions = declaredOnce(declarationsIn(source));
  const found = new Map(
    source.checker
      .getExportsOfModule(moduleOf(source))
      .map((symbol) => [symbol.name, exported(source, symbol)] as const),
  );
  const node = found.get('loss');
  if (!node || !isFunction(node)) {
    throw modelHasNoLoss(file, [...valueNames(found)], !node && declaresLoss(source));
  }
  const { entry: loss, weights } = readEntry(source, node);
  const head = found.get('logits');
  const logits = head && isFunction(head) ? readEntry(source, head).entry : null;
  const recipe = found.get('recipe');
  const named = (d: Dimension | undefined): string | null => (d?.kind === 'named' ? d.name : null);
  return {
    file,
    source,
    loss,
    logits,
    recipe: recipe && syntax.isExpression(recipe) ? recipe : null,
    weights,
    dimensions,
    unused: unusedIn(source),
    batchDimension: named(loss.data[0]?.dims[0]),
    contextDimension: named(loss.data.find((d) => d.dtype === 'i32' && d.dims.length > 1)?.dims[1]),
  };
}

/** Whether there is a `loss` at the top of the file that nothing exports. */
const declaresLoss = ({ main }: Source): boolean =>
  main.statements.some((statement) =>
    syntax.isFunctionDeclaration(statement)
      ? statement.name?.text === 'loss'
      : syntax.isVariableStatement(statement) &&
        statement.declarationList.declarations.some(({ name }) => name.getText() === 'loss'),
  );

function moduleOf(source: Source): ts.Symbol {
  const symbol = source.checker.getSymbolAtLocation(source.main);
  if (!symbol) throw modelHasNoLoss(source.file, []);
  return symbol;
}

/** What an exported name is: a function, the value of a const, or undefined for types. */
function exported(source: Source, symbol: ts.Symbol): ts.Node | undefined {
  const target =
    symbol.flags & syntax.SymbolFlags.Alias ? source.checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.valueDeclaration;
  if (!declaration) return undefined;
  return syntax.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
}

function* valueNames(found: ReadonlyMap<string, ts.Node | undefined>): Iterable<string> {
  for (const [name, node] of found) if (node) yield name;
}

export const isFunction = (node: ts.Node): node is FunctionNode =>
  syntax.isFunctionDeclaration(node) ||
  syntax.isArrowFunction(node) ||
  syntax.isFunctionExpression(node);

function readEntry(
  source: Source,
  node: FunctionNode,
): { readonly entry: Entry; readonly weights: Extract<Type, { kind: 'group' }> } {
  const [first, ...rest] = node.parameters;
  if (!first?.type) {
    throw weightsUnreadable(placeOf(node), 'The function has no typed first parameter.');
  }
  const weights = readType(source, first.type, noScope);
  if (weights.kind !== 'group') {
    throw weightsUnreadable(placeOf(first), `The first parameter is ${first.type.getText()}.`);
  }
  const data = rest.map((parameter): DataParameter => {
    const { name, type } = parameter;
    if (!type || !syntax.isIdentifier(name)) {
      throw weightsUnreadable(placeOf(parameter), `${parameter.getText()} has no name and type.`);
    }
    const read = readType(source, type, noScope);
    if (read.kind !== 'tensor' && read.kind !== 'tokens') {
      throw weightsUnreadable(placeOf(parameter), `${name.text} is ${type.getText()}.`);
    }
    return {
      name: name.text,
      dtype: read.kind === 'tokens' ? 'i32' : 'f32',
      dims: read.dims,
      at: placeOf(parameter),
    };
  });
  return { entry: { node, data }, weights };
}

/** By name; two declarations of one name must say the same. */
function declaredOnce(declarations: readonly Declaration[]): ReadonlyMap<string, Declaration> {
  const known = new Map<string, Declaration>();
  const say = ({ size, otherwise }: Declaration): string =>
    `${size === null ? 'left open' : typeof size === 'number' ? String(size) : `config.json's "${size}"`}` +
    `${otherwise ? `, else ${showDimension(otherwise)}` : ''}`;
  for (const next of declarations) {
    const first = known.get(next.name);
    if (first && say(first) !== say(next)) {
      throw dimensionConflict(
        next.name,
        { size: say(first), note: 'declared here', at: first.at },
        { size: say(next), note: 'declared here', at: next.at },
        'Declare it once and import the type, or give one of them another name.',
      );
    }
    known.set(next.name, first ?? next);
  }
  return known;
}

/** The call, where a statement is one of `expect`. */
export function expectation(source: Source, statement: ts.Node): ts.Expression | undefined {
  if (!syntax.isExpressionStatement(statement)) return undefined;
  const { expression } = statement;
  const states =
    syntax.isCallExpression(expression) && languageName(source, expression.expression) === 'expect';
  return states ? expression : undefined;
}

/** At the top of a file stand only declarations, and what is expected of config.json. */
function refuseStatements(source: Source, file: ts.SourceFile): void {
  for (const statement of file.statements) {
    const declares =
      syntax.isImportDeclaration(statement) ||
      syntax.isExportDeclaration(statement) ||
      syntax.isVariableStatement(statement) ||
      syntax.isFunctionDeclaration(statement) ||
      syntax.isInterfaceDeclaration(statement) ||
      syntax.isTypeAliasDeclaration(statement) ||
      syntax.isEmptyStatement(statement);
    if (declares || expectation(source, statement)) continue;
    const { what, hint } = statementHints(statement, 'top');
    throw unsupportedStatement(placeOf(statement), what, hint);
  }
}
