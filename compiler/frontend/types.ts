/** Reads types as written: dimensions, shapes, and the interface of weights with the comments above its properties. */

import type { ts } from 'ts-morph';
import type { Initialiser, Location } from '../ir/graph.ts';
import { initUnreadable, weightsUnreadable } from '../diagnostics.ts';
import type { Arithmetic, Declaration, Dimension } from './dimensions.ts';
import { number } from './dimensions.ts';
import { syntax } from './morph.ts';
import { placeIn, placeOf } from './place.ts';
import type { Source } from './project.ts';
import { languageName, symbolOf } from './project.ts';

/** How a weight begins; `kaiming` waits for its shape, null for its use. */
export type Init = Initialiser | { readonly kind: 'kaiming' } | null;

export type Type =
  | { readonly kind: 'dimension'; readonly dimension: Dimension }
  | { readonly kind: 'shape'; readonly dims: readonly Dimension[] }
  | {
      readonly kind: 'tensor' | 'tokens' | 'weight';
      readonly dims: readonly Dimension[];
    }
  | { readonly kind: 'stack'; readonly turns: Dimension; readonly item: Type }
  | { readonly kind: 'group'; readonly fields: readonly Field[] };

/** A property of a weights interface. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: Type;
  /** Names from `@from`, as written. */
  readonly from: readonly string[];
  readonly init: Init;
  /** Tagged `@adapter`: the base's checkpoints do not have it. */
  readonly fresh: boolean;
  readonly at: Location;
}

/** Type parameters in scope. */
export type Scope = ReadonlyMap<ts.Symbol, Type>;
export const noScope: Scope = new Map();

const arithmetic: Readonly<Record<string, Arithmetic>> = {
  Mul: 'mul',
  Div: 'div',
  Add: 'add',
  Sub: 'sub',
};
const tensors: Readonly<Record<string, 'tensor' | 'tokens' | 'weight'>> = {
  Tensor: 'tensor',
  Tokens: 'tokens',
  Weight: 'weight',
};

/** Reads a type; throws `weights-unreadable` where it is none that the language knows. */
export function readType(source: Source, node: ts.TypeNode, scope: Scope, depth = 0): Type {
  if (depth > 32) throw weightsUnreadable(placeOf(node), 'This type contains itself.');
  if (syntax.isParenthesizedTypeNode(node)) return readType(source, node.type, scope, depth);
  if (syntax.isTupleTypeNode(node)) {
    return {
      kind: 'shape',
      dims: node.elements.map((element) => {
        if (syntax.isNamedTupleMember(element))
          return readDimension(source, element.type, scope, depth);
        return readDimension(source, element, scope, depth);
      }),
    };
  }
  if (syntax.isTypeLiteralNode(node)) return group(source, node.members, scope, depth);
  if (syntax.isIntersectionTypeNode(node)) {
    const parts = node.types.map((part) => readType(source, part, scope, depth + 1));
    return {
      kind: 'group',
      fields: parts.flatMap((part) => (part.kind === 'group' ? part.fields : [])),
    };
  }
  if (syntax.isTypeReferenceNode(node)) return reference(source, node, scope, depth);
  throw weightsUnreadable(placeOf(node), `The type ${node.getText()} holds no tensors.`);
}

/** Reads a type that must be a dimension. */
export function readDimension(
  source: Source,
  node: ts.TypeNode,
  scope: Scope,
  depth = 0,
): Dimension {
  const type = readType(source, node, scope, depth + 1);
  if (type.kind === 'dimension') return type.dimension;
  throw weightsUnreadable(placeOf(node), `${node.getText()} is not a dimension.`);
}

function reference(source: Source, node: ts.TypeReferenceNode, scope: Scope, depth: number): Type {
  const args = node.typeArguments ?? [];
  const own = languageName(source, node.typeName);
  if (own !== undefined) return languageType(source, node, own, args, scope, depth);
  const symbol = symbolOf(source, node.typeName);
  const bound = symbol && scope.get(symbol);
  if (bound) return bound;
  for (const declaration of symbol?.declarations ?? []) {
    if (syntax.isTypeAliasDeclaration(declaration)) {
      const inner = bind(source, declaration, args, scope, depth);
      return readType(source, declaration.type, inner, depth + 1);
    }
    if (syntax.isInterfaceDeclaration(declaration)) {
      const inner = bind(source, declaration, args, scope, depth);
      const inherited = (declaration.heritageClauses ?? []).flatMap((clause) =>
        clause.types.map((base) => heritage(source, base, inner, depth)),
      );
      const fields = group(source, declaration.members, inner, depth).fields;
      return { kind: 'group', fields: [...inherited.flat(), ...fields] };
    }
  }
  throw weightsUnreadable(placeOf(node), `The type ${node.getText()} holds no tensors.`);
}

function heritage(
  source: Source,
  base: ts.ExpressionWithTypeArguments,
  scope: Scope,
  depth: number,
): readonly Field[] {
  const declaration = symbolOf(source, base.expression)?.declarations?.find(
    syntax.isInterfaceDeclaration,
  );
  if (!declaration) {
    throw weightsUnreadable(placeOf(base), `${base.getText()} is not an interface.`);
  }
  const inner = bind(source, declaration, base.typeArguments ?? [], scope, depth);
  return group(source, declaration.members, inner, depth).fields;
}

/** The scope inside a generic declaration: its parameters with the arguments given, or their defaults. */
function bind(
  source: Source,
  declaration: ts.TypeAliasDeclaration | ts.InterfaceDeclaration,
  args: readonly ts.TypeNode[],
  scope: Scope,
  depth: number,
): Scope {
  const inner = new Map<ts.Symbol, Type>();
  declaration.typeParameters?.forEach((parameter, i) => {
    const symbol = symbolOf(source, parameter.name);
    const given = args[i] ?? parameter.default;
    if (symbol && given)
      inner.set(symbol, readType(source, given, args[i] ? scope : inner, depth + 1));
  });
  return inner;
}

function languageType(
  source: Source,
  node: ts.TypeReferenceNode,
  name: string,
  args: readonly ts.TypeNode[],
  scope: Scope,
  depth: number,
): Type {
  const [first, second] = args;
  const sign = arithmetic[name];
  if (sign && first && second) {
    const a = readDimension(source, first, scope, depth);
    const b = readDimension(source, second, scope, depth);
    return { kind: 'dimension', dimension: { kind: sign, a, b } };
  }
  const tensor = tensors[name];
  if (tensor && first) {
    const shape = readType(source, first, scope, depth + 1);
    if (shape.kind === 'shape') return { kind: tensor, dims: shape.dims };
  }
  if (name === 'Dim' && first) {
    const text = literal(first);
    if (typeof text === 'string')
      return { kind: 'dimension', dimension: { kind: 'named', name: text } };
  }
  if (name === 'Size' && first) {
    const value = literal(first);
    if (typeof value === 'number') return { kind: 'dimension', dimension: number(value) };
  }
  if (name === 'One') return { kind: 'dimension', dimension: number(1) };
  if (name === 'Stack' && first && second) {
    const turns = readDimension(source, first, scope, depth);
    return { kind: 'stack', turns, item: readType(source, second, scope, depth + 1) };
  }
  throw weightsUnreadable(placeOf(node), `The type ${node.getText()} holds no tensors.`);
}

function literal(node: ts.TypeNode): string | number | undefined {
  if (!syntax.isLiteralTypeNode(node)) return undefined;
  const { literal: inner } = node;
  if (syntax.isStringLiteral(inner)) return inner.text;
  return syntax.isNumericLiteral(inner) ? Number(inner.text) : undefined;
}

function group(
  source: Source,
  members: readonly ts.TypeElement[],
  scope: Scope,
  depth: number,
): Extract<Type, { kind: 'group' }> {
  return {
    kind: 'group',
    fields: members.map((member): Field => {
      if (!syntax.isPropertySignature(member) || !member.type) {
        throw weightsUnreadable(
          placeOf(member),
          `${member.getText()} is not a property with a type.`,
        );
      }
      const comment = commentAbove(member);
      const { name } = member;
      return {
        name:
          syntax.isIdentifier(name) || syntax.isStringLiteral(name) ? name.text : name.getText(),
        optional: member.questionToken !== undefined,
        type: readType(source, member.type, scope, depth + 1),
        from: [...comment.matchAll(/@from\s+(\S+)/g)].map(([, from = '']) => from),
        init: initOf(member, comment),
        fresh: /@adapter\b/.test(comment),
        at: placeOf(member),
      };
    }),
  };
}

/** The text of the comments above a declaration, without their frames. */
export function commentAbove(member: ts.Node): string {
  const text = member.getSourceFile().text;
  const ranges = syntax.getLeadingCommentRanges(text, member.getFullStart()) ?? [];
  return ranges
    .map(({ pos, end }) => text.slice(pos, end).replace(/^\/\*+|\*+\/$|^\s*\*/gm, ' '))
    .join('\n');
}

function initOf(member: ts.TypeElement, comment: string): Init {
  const text = /@init\s+([^\n@]+)/.exec(comment)?.[1]?.trim();
  if (text === undefined) return null;
  const [, word = '', argument] = /^(\w+)(?:\(([^)]*)\))?$/.exec(text) ?? [];
  const value = argument === undefined ? NaN : Number(argument);
  if (argument === undefined) {
    if (word === 'zeros' || word === 'ones' || word === 'kaiming') return { kind: word };
    if (word === 'normal') return { kind: 'normal', std: 0.02 };
  } else if (value > 0) {
    if (word === 'normal') return { kind: 'normal', std: value };
    if (word === 'uniform') return { kind: 'uniform', bound: value };
  }
  throw initUnreadable(placeOfInit(member), text);
}

/** The place of the `@init` above a property. */
function placeOfInit(member: ts.TypeElement): Location {
  const source = member.getSourceFile();
  const start = source.text.indexOf('@init', member.getFullStart());
  return placeIn(source, start, start + '@init'.length);
}

/** All `Dim<…>` with a literal name in the model's files, in order. */
export function declarationsIn(source: Source): readonly Declaration[] {
  const found: Declaration[] = [];
  const visit = (node: ts.Node): void => {
    if (syntax.isTypeReferenceNode(node) && languageName(source, node.typeName) === 'Dim') {
      const [first, second, third] = node.typeArguments ?? [];
      const name = first && literal(first);
      if (typeof name === 'string') {
        const value = third && literal(third);
        found.push({
          name,
          size: (second && literal(second)) ?? null,
          otherwise:
            typeof value === 'number'
              ? number(value)
              : third && third.kind !== syntax.SyntaxKind.LiteralType
                ? readDimension(source, third, noScope)
                : null,
          at: placeOf(node),
        });
      }
    }
    syntax.forEachChild(node, visit);
  };
  source.files.forEach(visit);
  return found;
}
