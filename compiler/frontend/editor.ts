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
import { habitsOf } from './habits.ts';
import { syntax } from './morph.ts';
import { placeIn } from './place.ts';
import type { Source } from './project.ts';
import { languageName, languageNames } from './project.ts';
import { fieldsOf, isRecipeBuilder } from './recipe-fields.ts';
import { plainly, typeHint } from './type-hints.ts';

const most = 10;

/** Type-checks the model's files; throws all that is wrong (the first ten) at once. */
export function check(source: Source): void {
  const { files, program } = source;
  const broken = files.flatMap((file) => program.getSyntacticDiagnostics(file));
  // Where the text cannot be parsed, what its types are is guesswork.
  const found: readonly ts.Diagnostic[] =
    broken.length > 0 ? broken : files.flatMap((file) => program.getSemanticDiagnostics(file));
  const habits = broken.length > 0 ? [] : habitsOf(source);
  const others = found.filter((d) => !isSaid(habits, d));
  const all = [...habits, ...others.map((d) => translate(source, d))].sort(byPlace);
  const [first, ...rest] = all.slice(0, most);
  if (first) throw rest.length > 0 ? new StowageDiagnostics(first, rest) : first;
}

/** Whether a complaint is about such an expression, or about a result that it took for a number because of one. */
function isSaid(
  habits: readonly StowageDiagnostic[],
  { code, messageText }: ts.Diagnostic,
): boolean {
  if (habits.length === 0) return false;
  const text = syntax.flattenDiagnosticMessageText(messageText, '\n');
  return code === promiseMissing || aftermath.test(text);
}

const aftermath =
  /^Operator '\S+' cannot be applied to types .*(?:Tensor|Weight|Tokens)<|hand side of an arithmetic operation|^Argument of type 'number' is not assignable to parameter of type 'Tensor</;

/** "Cannot find global type 'Promise'", said at the head of the file. */
const promiseMissing = 2318;

const byPlace = ({ at: a }: StowageDiagnostic, { at: b }: StowageDiagnostic): number =>
  a?.file === b?.file ? (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0) : 0;

function translate(source: Source, diagnostic: ts.Diagnostic): StowageDiagnostic {
  const { file = source.main, start = 0, length = 1 } = diagnostic;
  const at = placeIn(file, start, start + length);
  const text = plainly(syntax.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  if (diagnostic.category !== syntax.DiagnosticCategory.Error) return typeError(at, text);
  if (diagnostic.code >= 1000 && diagnostic.code < 2000)
    return syntaxError(at, text, typeHint(text, languageNames(source)));

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
    const hint =
      wants === 'number'
        ? 'Element by element: map(x, (v) => …), in which v is a number.'
        : undefined;
    return shapeMismatch(
      at,
      `This is ${is}.`,
      `Here ${wants} is wanted${why}.`,
      hint ?? typeHint(text, languageNames(source)),
    );
  }
  return typeError(at, text, typeHint(text, languageNames(source)));
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
