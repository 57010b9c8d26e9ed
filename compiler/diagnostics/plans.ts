/** Mistakes about plans: names of tensors and policies, pins, saved plans, questions about sizes. */

import { StowageDiagnostic, didYouMean, nearest } from './diagnostic.ts';

/** Names that come near a word: those that hold it or are held by it, and the nearest by spelling. At most five. */
function near(word: string, known: readonly (readonly string[])[]): readonly string[] {
  const plain = word.replaceAll('*', '').toLowerCase();
  const shown = (names: readonly string[]): string => names[1] ?? names[0] ?? '';
  const holding = known
    .filter((names) => names.some((name) => plain.length > 1 && name.toLowerCase().includes(plain)))
    .map(shown);
  const spelled = nearest(word, known.flat());
  const alike = known.find((names) => spelled !== undefined && names.includes(spelled));
  return [...new Set([...(alike ? [spelled ?? ''] : []), ...holding])].slice(0, 5);
}

const didYouMeanOneOf = (names: readonly string[]): string | undefined =>
  names.length === 0
    ? undefined
    : names.length === 1
      ? `Did you mean ${names[0] ?? ''}?`
      : `Did you mean one of ${names.join(', ')}?`;

/** No tensor that the backward needs has this name. `known`: the names of each. */
export const tensorUnknown = (
  name: string,
  known: readonly (readonly string[])[],
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'tensor-unknown',
    soIs: `The backward needs no tensor ${JSON.stringify(name)} of the forward.`,
    wanted: 'A name of the plan’s table, with or without the turn of the stack: blocks.3.h or h.',
    hint: didYouMeanOneOf(near(name, known)) ?? 'stowage plan lists them.',
  });

/** A pin whose pattern is the name of nothing. */
export const pinMatchesNothing = (
  pattern: string,
  known: readonly (readonly string[])[],
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'tensor-unknown',
    soIs: `--pin ${pattern}=…: the backward needs no tensor of that name.`,
    wanted: 'A name of the plan’s table; * stands for any text: *.gate, blocks.3.*.',
    hint: didYouMeanOneOf(near(pattern, known)) ?? 'stowage plan lists them.',
  });

/** There is no such policy. */
export const policyUnknown = (name: string, known: readonly string[]): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'policy-unknown',
    soIs: `There is no policy ${JSON.stringify(name)}.`,
    wanted: `The policies are: ${known.join('; ')}.`,
    hint: didYouMean(name, known),
  });

/** A pin that cannot be honoured. */
export const pinRefused = (
  tensor: string,
  policy: string,
  why: string,
  hint: string,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'pin-refused',
    soIs: `${tensor} cannot be pinned to ${policy}.`,
    wanted: why,
    hint,
  });

/** `--pin` is not TENSOR=POLICY. */
export const pinUnreadable = (text: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'pin-unreadable',
    soIs: `--pin ${JSON.stringify(text)} cannot be read.`,
    wanted: 'A tensor’s name or pattern, =, and a policy.',
    hint: "--pin '*.gate=keep'",
  });

/** A file that should hold a plan does not. */
export const planUnreadable = (file: string, why: string): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'plan-unreadable',
    soIs: `${file} is not a saved plan: ${why}`,
    wanted: 'What stowage plan --save FILE writes.',
    hint: 'Save it again with this version of stowage.',
  });

/** A saved plan is of something else, or does not fit. */
export const planMismatch = (
  file: string,
  what: string,
  wanted: string,
  hint: string,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'plan-mismatch',
    soIs: `The plan in ${file} cannot be used here: ${what}`,
    wanted,
    hint,
  });

/** `--what-if` is not NAME=VALUE, or names nothing that can be varied. */
export const whatIfUnreadable = (
  text: string,
  why: string,
  known: readonly string[],
  name: string,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'what-if-unreadable',
    soIs: `--what-if ${text}: ${why}`,
    wanted: `Any of ${known.join(', ')}.`,
    hint: didYouMean(name, known) ?? '--what-if batch=16,T=1024',
  });

/** `--max` of a dimension that does not decide what fits. */
export const maxUndecided = (
  dimension: string,
  why: string,
  wanted: string,
  hint: string,
): StowageDiagnostic =>
  new StowageDiagnostic({
    code: 'max-undecided',
    soIs: `--max ${dimension}: ${why}`,
    wanted,
    hint,
  });
