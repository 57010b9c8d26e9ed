/**
 * docs/language.md, made of compiler/dsl.ts and the operators' rows, so that it says what is so. `npm run golden --
 * test/language.test.ts` writes it again.
 */

import { Node, Project } from 'ts-morph';
import type {
  FunctionDeclaration,
  InterfaceDeclaration,
  PropertySignature,
  TypeAliasDeclaration,
  TypeNode,
} from 'ts-morph';
import { ops } from '../compiler/ops/table.ts';

type Declared = FunctionDeclaration | InterfaceDeclaration | TypeAliasDeclaration;

/** A heading of dsl.ts and what is declared below it, in order; overloads of a function together. */
interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly name: string;
  readonly text: string;
  readonly example: string | null;
  readonly declared: readonly Declared[];
}

/** The sections of dsl.ts. What is not exported is no part of the language. */
export function languageSections(): readonly Section[] {
  const project = new Project({
    tsConfigFilePath: 'tsconfig.json',
    skipAddingFilesFromTsConfig: true,
  });
  const file = project.addSourceFileAtPath('compiler/dsl.ts');
  const headings = [...file.getFullText().matchAll(/^\/\/ ── (.*?) ─/gm)].map((found) => ({
    ...{ at: found.index, title: found[1] ?? '', entries: new Map<string, Declared[]>() },
  }));
  for (const statement of file.getStatements()) {
    if (!isDeclared(statement) || !statement.isExported()) continue;
    const name = statement.getName() ?? '';
    // Its message is for the editor alone.
    if (name === 'Mismatch') continue;
    const section = headings.findLast(({ at }) => at < statement.getStart());
    section?.entries.set(name, [...(section.entries.get(name) ?? []), statement]);
  }
  return headings.map(({ title, entries }) => ({
    title,
    entries: [...entries].map(([name, declared]) => entryOf(name, declared)),
  }));
}

const isDeclared = (node: Node): node is Declared =>
  Node.isFunctionDeclaration(node) ||
  Node.isInterfaceDeclaration(node) ||
  Node.isTypeAliasDeclaration(node);

function entryOf(name: string, declared: readonly Declared[]): Entry {
  const [doc] = declared.flatMap((one) => one.getJsDocs());
  const tags = doc?.getTags() ?? [];
  const example = tags.find((tag) => tag.getTagName() === 'example')?.getCommentText();
  return { name, text: doc?.getDescription().trim() ?? '', example: example ?? null, declared };
}

export function languageReference(): string {
  return [
    '# The language',
    '',
    'What a model file may import from `stowage`. Made of compiler/dsl.ts and the operators’ rows by',
    '`npm run golden -- test/language.test.ts`; the test type-checks every example.',
    ...languageSections().flatMap(({ title, entries }) => [
      '',
      `## ${title}`,
      ...entries.flatMap((entry) => ['', ...described(entry)]),
    ]),
    '',
    '## What calls become',
    '',
    'Operators of the graph, a row each in compiler/ops. An optional operand ends in `?`; differentiable are those with a',
    'gradient rule.',
    '',
    '| operator | operands | differentiable | runs as |',
    '|---|---|---|---|',
    ...Object.values(ops).map(
      ({ name, inputs, gradients, runs }) =>
        `| ${name} | ${inputs.join(', ')} | ${differentiable(inputs, gradients)} | ${runs} |`,
    ),
    '',
  ].join('\n');
}

function differentiable(
  inputs: readonly string[],
  gradients: Readonly<Record<number, unknown>>,
): string {
  if (inputs.at(-1)?.endsWith('…') === true && Object.keys(gradients).length > 0) return 'all';
  const names = inputs.filter((_, i) => gradients[i] !== undefined);
  return names.length === 0 ? '–' : names.map((one) => one.replace('?', '')).join(', ');
}

function described({ name, text, example, declared }: Entry): string[] {
  const options = declared.flatMap((one) => optionsOf(one));
  return [
    `### ${name}`,
    '',
    ...(text === '' ? [] : [text, '']),
    '```ts',
    ...declared.map(signature),
    ...(example === null ? [] : ['', '// for example', example]),
    '```',
    ...(options.length === 0 ? [] : ['', '| | | |', '|---|---|---|', ...new Set(options)]),
  ];
}

const single = (text: string): string =>
  text
    .replace(/\/\*\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Declarations without their comments and without what only the checker reads. */
function signature(one: Declared): string {
  if (!Node.isFunctionDeclaration(one)) return head(one);
  const parameters = one.getParameters().map((parameter) => {
    const node = parameter.getTypeNodeOrThrow();
    const type = Node.isTypeLiteral(node) ? '{ … }' : single(node.getText());
    return `${parameter.getName()}${parameter.isOptional() ? '?' : ''}: ${plain(type)}`;
  });
  return `${one.getName() ?? ''}(${parameters.join(', ')}): ${plain(single(one.getReturnTypeNodeOrThrow().getText()))}`;
}

/** `& Fits<U, S>` says in the editor why an operand does not fit, and nothing besides. */
const plain = (type: string): string =>
  type
    .replace(/ & Fits<\w+, \w+>/g, '')
    .replace(/ \| undefined/g, '')
    .replaceAll('readonly ', '');

const head = (one: InterfaceDeclaration | TypeAliasDeclaration): string => {
  const parameters = one.getTypeParameters().map((parameter) => single(parameter.getText()));
  return `${one.getName()}${parameters.length > 0 ? `<${parameters.join(', ')}>` : ''}`;
};

/** A row for each field of a parameter that is an object. */
function optionsOf(one: Declared): string[] {
  if (!Node.isFunctionDeclaration(one)) return [];
  return one.getParameters().flatMap((parameter) => {
    const fields = fieldsOf(parameter.getTypeNode());
    return fields.map((property) => {
      const doc = property
        .getJsDocs()
        .map((text) => single(text.getDescription()))
        .join(' ');
      const type = plain(single(property.getTypeNodeOrThrow().getText())).replaceAll('|', '\\|');
      return `| \`${property.getName()}${property.hasQuestionToken() ? '?' : ''}\` | \`${type}\` | ${doc} |`;
    });
  });
}

/** The fields of an object type that is written out, or that has a name in dsl.ts alone. */
function fieldsOf(node: TypeNode | undefined): readonly PropertySignature[] {
  if (Node.isTypeLiteral(node)) return node.getProperties();
  if (!Node.isTypeReference(node)) return [];
  const named = node.getSourceFile().getInterface(node.getTypeName().getText());
  return named === undefined || named.isExported() ? [] : named.getProperties();
}
