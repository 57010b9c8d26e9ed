/** What the type checker finds, in our words and form. */

import type { ts } from 'ts-morph';
import type { StowageDiagnostic } from '../diagnostics.ts';
import {
  StowageDiagnostics,
  shapeMismatch,
  syntaxError,
  typeError,
  unknownRecipeField,
} from '../diagnostics.ts';
import { syntax } from './morph.ts';
import { placeIn } from './place.ts';
import type { Source } from './project.ts';
import { languageName } from './project.ts';
import { fieldsOf, isRecipeBuilder } from './recipe-fields.ts';

const most = 10;

/** Type-checks the model's files; throws all that is wrong (the first ten) at once. */
export function check(source: Source): void {
  const { files, program } = source;
  const broken = files.flatMap((file) => program.getSyntacticDiagnostics(file));
  // Where the text cannot be parsed, what its types are is guesswork.
  const found: readonly ts.Diagnostic[] =
    broken.length > 0 ? broken : files.flatMap((file) => program.getSemanticDiagnostics(file));
  const [first, ...rest] = found.slice(0, most).map((d) => translate(source, d));
  if (first) throw rest.length > 0 ? new StowageDiagnostics(first, rest) : first;
}

function translate(source: Source, diagnostic: ts.Diagnostic): StowageDiagnostic {
  const { file = source.main, start = 0, length = 1 } = diagnostic;
  const at = placeIn(file, start, start + length);
  const text = syntax.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
  if (diagnostic.category !== syntax.DiagnosticCategory.Error) return typeError(at, text);
  if (diagnostic.code >= 1000 && diagnostic.code < 2000) return syntaxError(at, text);

  const field = /'(\w+)' does not exist in type/.exec(text)?.[1];
  const builder = field === undefined ? undefined : builderAround(source, file, start);
  if (field !== undefined && builder)
    return unknownRecipeField(builder, field, fieldsOf(builder), at);

  const mismatch = /Mismatch<"([^"]*)">/.exec(text)?.[1];
  if (mismatch !== undefined) {
    return shapeMismatch(
      at,
      `${mismatch}.`,
      'Operands after the first broadcast onto it: they have its trailing axes, or axes of 1.',
    );
  }
  const [, is, wants] =
    /^(?:Argument of type|Type) '(.+)' is not assignable to (?:parameter of )?type '(.+)'\./.exec(
      text,
    ) ?? [];
  if (is !== undefined && wants !== undefined && /Tensor|Weight|Tokens/.test(is)) {
    const pair = /Type '"([^"]+)"' is not assignable to type '"([^"]+)"'/.exec(text);
    const axes = /Source has (\d+) element\(s\) but target (?:requires|allows only) (\d+)/.exec(
      text,
    );
    const why = pair
      ? `: ${pair[1]} is not ${pair[2]}`
      : axes
        ? `: ${axes[1]} axes are not ${axes[2]}`
        : '';
    return shapeMismatch(at, `This is ${is}.`, `Here ${wants} is wanted${why}.`);
  }
  const hint = /Cannot find name/.test(text)
    ? 'A model file knows Math, and what it imports from "stowage" and other model files.'
    : undefined;
  return typeError(at, text, hint);
}

/** The recipe builder in whose options the position stands, or undefined. */
function builderAround(source: Source, file: ts.SourceFile, start: number): string | undefined {
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = syntax.forEachChild(node, (child) =>
      child.getStart(file) <= start && start < child.getEnd() ? child : undefined,
    );
    if (!inner) break;
    node = inner;
  }
  for (let up: ts.Node | undefined = node; up; up = up.parent) {
    if (!syntax.isCallExpression(up)) continue;
    const name = languageName(source, up.expression);
    return name !== undefined && isRecipeBuilder(name) ? name : undefined;
  }
  return undefined;
}
