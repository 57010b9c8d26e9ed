/** Opens a model file: TypeScript's view of it and of the model files that it imports. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ts } from 'ts-morph';
import { modelFileMissing, modelFileUnreadable } from '../diagnostics.ts';
import { Project, syntax } from './morph.ts';
import { slashed } from './paths.ts';
import { fileName } from './place.ts';
import { standard } from './standard.ts';

export interface Source {
  /** As given. */
  readonly file: string;
  readonly main: ts.SourceFile;
  /** The main file and all it imports, without the language itself. */
  readonly files: readonly ts.SourceFile[];
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  /** Whether a declaration belongs to the language ("stowage"), the standard library, or the model. */
  readonly origin: (declaration: ts.Node) => 'language' | 'standard' | 'model';
}

/** The language's file, beside this one in the sources or in the package that a bundle lies in. */
export function languageFile(): string {
  const candidates = ['../dsl.ts', '../compiler/dsl.ts', './compiler/dsl.ts'];
  const found = candidates
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
  if (found === undefined)
    throw new Error('internal: the language file compiler/dsl.ts is not in the package');
  return found;
}

/** Reads the files and binds their names; nothing is checked yet. */
export function openSource(file: string, dsl = languageFile()): Source {
  const language = slashed(dsl);
  const path = resolve(file);
  refuseOther(path);
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      target: syntax.ScriptTarget.ES2022,
      module: syntax.ModuleKind.ESNext,
      moduleResolution: syntax.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      noEmit: true,
      noLib: true,
      types: [],
      paths: { stowage: [language] },
    },
  });
  const library = project.createSourceFile('/stowage-standard-library.d.ts', standard);
  const { compilerNode: main } = project.addSourceFileAtPath(path);
  const program = project.getProgram().compilerObject;
  const files = program
    .getSourceFiles()
    .filter((f) => f.fileName !== language && f.fileName !== library.getFilePath());
  return {
    file,
    main,
    files,
    program,
    checker: program.getTypeChecker(),
    origin: (declaration) => {
      const { fileName: name } = declaration.getSourceFile();
      return name === language ? 'language' : name === library.getFilePath() ? 'standard' : 'model';
    },
  };
}

/**
 * What `read` finds in a model's syntax tree, which is walked by calls in calls. Throws `model-file-unreadable` where it is
 * deeper than the stack.
 */
export function withinStack<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError) || !/call stack/i.test(error.message)) throw error;
    throw modelFileUnreadable(
      fileName(resolve(file)),
      'a text nested more deeply than can be read',
    );
  }
}

/** Throws unless there is a file of text at the path, and TypeScript by its name. */
function refuseOther(path: string): void {
  const name = fileName(path) === '' ? '.' : fileName(path);
  if (!existsSync(path)) throw modelFileMissing(name);
  const status = statSync(path);
  if (status.isDirectory()) throw modelFileUnreadable(name, 'a folder');
  // A pipe would be waited for, and a device never ends.
  if (!status.isFile()) throw modelFileUnreadable(name, 'a pipe or a device');
  if (!/\.[mc]?tsx?$/.test(path)) throw modelFileUnreadable(name, 'no TypeScript file by its name');
  if (readFileSync(path).includes(0))
    throw modelFileUnreadable(name, 'no text: it holds bytes that are 0');
}

/** What a name stands for, through imports; undefined where the checker knows nothing. */
export function symbolOf(source: Source, name: ts.Node): ts.Symbol | undefined {
  const symbol = source.checker.getSymbolAtLocation(name);
  if (!symbol) return undefined;
  return symbol.flags & syntax.SymbolFlags.Alias ? source.checker.getAliasedSymbol(symbol) : symbol;
}

/** The name of the language's export that `name` stands for, or undefined. */
export function languageName(source: Source, name: ts.Node): string | undefined {
  const symbol = symbolOf(source, name);
  const declaration = symbol?.declarations?.[0];
  return symbol && declaration && source.origin(declaration) === 'language'
    ? symbol.name
    : undefined;
}

/** What the language exports: functions, and types. */
export interface LanguageNames {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

export function languageNames({ program, checker, origin }: Source): LanguageNames {
  const file = program.getSourceFiles().find((f) => origin(f) === 'language');
  const symbol = file && checker.getSymbolAtLocation(file);
  const all = symbol ? checker.getExportsOfModule(symbol) : [];
  const named = (flag: ts.SymbolFlags): readonly string[] =>
    all.filter(({ flags }) => flags & flag).map(({ name }) => name);
  return { values: named(syntax.SymbolFlags.Value), types: named(syntax.SymbolFlags.Type) };
}
