/** Mistakes in a model file's text. */

import type { Location } from '../ir/graph.ts';
import { StowageDiagnostic, didYouMean } from './diagnostic.ts';

/** There is no such file. */
export const modelFileMissing = (file: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'model-file-missing',
    soIs: `There is no file ${file}.`,
    wanted: 'A TypeScript file that exports a function `loss`.',
    hint: 'See examples/mlp/model.ts for the smallest one.',
  });

/** There is something of that name, and it is no model file. */
export const modelFileUnreadable = (file: string, what: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'model-file-unreadable',
    soIs: `${file} is ${what}.`,
    wanted: 'A TypeScript file that exports a function `loss`.',
    hint: 'stowage check path/to/model.ts',
  });

/** The file is not TypeScript. */
export const syntaxError = (at: Location, message: string, hint?: string): StowageDiagnostic =>
  new StowageDiagnostic({ code: 'syntax-error', at, soIs: message, hint });

/** The type checker objects, and not about shapes. */
export const typeError = (at: Location, message: string, hint?: string): StowageDiagnostic =>
  new StowageDiagnostic({ code: 'type-error', at, soIs: message, hint });

/** Shapes do not fit: seen by the type checker (by name) or by the compiler (by size). */
export const shapeMismatch = (
  at: Location,
  soIs: string,
  wanted: string,
  hint?: string,
): StowageDiagnostic => new StowageDiagnostic({ code: 'shape-mismatch', at, soIs, wanted, hint });

/** Nothing to train. */
export const modelHasNoLoss = (
  file: string,
  exports: readonly string[],
  kept = false,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'model-has-no-loss',
    soIs: exports.includes('default')
      ? `${file} has a default export, which is not looked at, and exports no function \`loss\` by its name.`
      : kept
        ? `${file} has a \`loss\` that it does not export.`
        : exports.length === 0
          ? `${file} exports nothing.`
          : exports.includes('loss')
            ? `The \`loss\` that ${file} exports is no function.`
            : `${file} exports ${exports.join(', ')}, but no function \`loss\`.`,
    wanted: 'A model file exports what is to be made small.',
    hint: 'export const loss = (w: Weights, tokens: Tokens<[B, T]>, targets: Tokens<[B, T]>) => crossEntropy(logits(w, tokens), targets);',
  });

/** A parameter of `loss` whose type the compiler cannot read. */
export const weightsUnreadable = (at: Location, soIs: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'weights-unreadable',
    at,
    soIs,
    wanted:
      'The first parameter of `loss` is an interface of Weight<[…]>, Stack<L, …> and further interfaces; the others are Tokens<[…]> or Tensor<[…]>.',
    hint: 'export const loss = (w: Weights, tokens: Tokens<[B, T]>, …) => …',
  });

/** A statement that the language does not have. */
export const unsupportedStatement = (at: Location, what: string, hint: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'unsupported-statement',
    at,
    soIs: `A model file has no ${what}.`,
    wanted:
      'The file is read, not run: const and let, assignment, functions, for … of a Stack or range, if on numbers known beforehand, and return.',
    hint,
  });

/** An expression that the language does not have. */
export const unsupportedExpression = (
  at: Location,
  soIs: string,
  hint: string,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'unsupported-expression',
    at,
    soIs,
    wanted: 'The file is read, not run, so every expression must be one that the compiler knows.',
    hint,
  });

/** A number or truth was needed before the run, and this one is only known during it. */
export const notStatic = (at: Location, soIs: string, hint: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'not-static',
    at,
    soIs,
    wanted:
      'Here a value must be known at compile time: a literal, config(…), size<…>(), or made of those.',
    hint,
  });

/** An `@init` comment that says nothing known. */
export const initUnreadable = (at: Location, text: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'init-unreadable',
    at,
    soIs: `@init ${text} is not a way to begin.`,
    wanted: '@init is one of: normal(0.02), uniform(0.1), kaiming, zeros, ones.',
    hint: didYouMean(text.replace(/\(.*/, ''), ['normal', 'uniform', 'kaiming', 'zeros', 'ones']),
  });
