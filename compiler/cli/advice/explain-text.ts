/** An explanation for people. */

import { shellWord } from '../../../runtime/format/quote.ts';
import { duration, size } from '../../../runtime/format/units.ts';
import { frameOf } from '../../diagnostics.ts';
import { align, errorText, showLayers } from '../../trainer/table.ts';
import type { ModuleForm } from '../../adapters/forms.ts';
import type { PolicyCost, Explanation } from './explain.ts';

const mostReaders = 6;

/** The text of one explanation; `budgetBytes` null is no limit. */
export function explanationText(one: Explanation, budgetBytes: number | null): string {
  return [
    titleOf(one),
    '',
    ...bornLines(one),
    '',
    'Needed by the backward of',
    ...neededLines(one),
    '',
    ...lifetimeLines(one),
    '',
    ...storedLines(one, budgetBytes),
    '',
    one.layers.length > 1
      ? 'By another policy in all these layers, with the rest of the plan as it is'
      : 'By another policy, with the rest of the plan as it is',
    '',
    ...choiceLines(one.choices, budgetBytes).map((line) => `  ${line}`),
    '',
    nextBestLine(one),
    ...formLines(one.forms),
  ].join('\n');
}

/** How the sites around the tensor are computed, and from how many tokens on another way would be quicker. */
function formLines(forms: readonly ModuleForm[]): readonly string[] {
  const says = new Map<string, string[]>();
  for (const { path, form, tokens, crossover, rank } of forms) {
    const how = form === 'weight' ? 'through the changed weight' : 'on activations';
    const line = `computed ${how}: ${tokens} tokens pass, and from ${crossover} on the changed weight is predicted to be quicker at rank ${rank}.`;
    says.set(line, [...(says.get(line) ?? []), path]);
  }
  if (says.size === 0) return [];
  return [
    '',
    'The adapter there',
    ...[...says].map(([line, paths]) => {
      const few = paths.slice(0, 4).join(', ');
      const more = paths.length > 4 ? ` and ${paths.length - 4} more` : '';
      return `  ${few}${more}: ${line}`;
    }),
  ];
}

function titleOf({ tensor, layers, type, bytes }: Explanation): string {
  const where = layers.length > 1 ? ` in layers ${showLayers(layers)}` : '';
  return `${tensor}${where}: ${type}, ${size(bytes)}${layers.length > 1 ? ' each' : ''}`;
}

function bornLines({ born }: Explanation): readonly string[] {
  const { at, op, of } = born;
  const made = `${op} of ${of.length === 0 ? 'nothing' : of.join(', ')}`;
  if (!at) return [`Born as ${made}`];
  return [`Born at ${at.file}:${at.line}:${at.column} as ${made}`, ...frameOf(at)];
}

function neededLines({ neededBy }: Explanation): readonly string[] {
  if (neededBy.length === 0) return ['  nothing itself: replays begin from it'];
  const more = neededBy.length - mostReaders;
  return [
    ...neededBy.slice(0, mostReaders).map((label) => `  ${label}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function lifetimeLines({ lifetime, layers }: Explanation): readonly string[] {
  const { made, lastForwardUse, forwardNodes, backward, backwardNodes } = lifetime;
  const first = layers.length > 1 ? ` (layer ${layers[0] ?? 0})` : '';
  const lines = [
    `Made at node ${made + 1} of the forward's ${forwardNodes}, last read there at ${lastForwardUse + 1}${first}.`,
  ];
  if (backward) {
    const until = backward.first === backward.last ? '' : ` to ${backward.last + 1}`;
    lines.push(
      `The backward needs it from node ${backward.first + 1}${until} of ${backwardNodes}; between the two it is stored.`,
    );
  }
  return lines;
}

function storedLines(one: Explanation, budgetBytes: number | null): readonly string[] {
  const how = one.stored.map(({ policy, layers }) =>
    one.stored.length > 1 ? `${policy} in layers ${showLayers(layers)}` : policy,
  );
  return [`Stored by ${how.join('; ')}: ${size(one.storedBytes)}. ${why(one, budgetBytes)}`];
}

/** What stands against the policies that would be faster. */
function why({ choices }: Explanation, budgetBytes: number | null): string {
  const [fastest] = choices
    .filter(({ chosen, seconds }) => !chosen && seconds < 0)
    .sort((a, b) => a.seconds - b.seconds);
  if (!fastest) return 'No policy that fits this tensor would be faster.';
  const { policy, seconds, fits, allocatedBytes } = fastest;
  const faster = `${policy} would be faster, by ${duration(-seconds)} a step`;
  if (fits) return `${faster}, and would fit.`;
  if (allocatedBytes === null) return `${faster}, but is above the bound on the error.`;
  return `${faster}, but would take ${size(allocatedBytes)}, ${size(allocatedBytes - (budgetBytes ?? 0))} above the budget.`;
}

function choiceLines(
  choices: readonly PolicyCost[],
  budgetBytes: number | null,
): readonly string[] {
  const rows = choices.map((choice) => [
    choice.policy,
    size(choice.storedBytes),
    choice.chosen ? '' : signed(choice.seconds),
    errorText(choice.error),
    choice.allocatedBytes === null ? '' : size(choice.allocatedBytes),
    verdict(choice, budgetBytes),
  ]);
  return align(
    [['policy', 'stored', 'a step', 'gradient error', 'allocated', ''], ...rows],
    new Set([1, 2, 4]),
  );
}

function verdict(choice: PolicyCost, budgetBytes: number | null): string {
  if (choice.chosen) return 'as planned';
  if (choice.allocatedBytes === null) {
    return `needs --max-error ${Number(choice.error.toPrecision(2))}`;
  }
  if (choice.fits) return 'fits';
  return `${size(choice.allocatedBytes - (budgetBytes ?? 0))} above the budget`;
}

function nextBestLine({ nextBest, tensor, choices }: Explanation): string {
  if (!nextBest) return 'No other policy fits.';
  const now = choices.find(({ chosen }) => chosen)?.allocatedBytes ?? null;
  const bytes =
    now === null || nextBest.allocatedBytes === null ? null : nextBest.allocatedBytes - now;
  const change =
    bytes === null || bytes === 0
      ? 'the same bytes allocated'
      : `${size(Math.abs(bytes))} ${bytes > 0 ? 'more' : 'less'} allocated`;
  return `Next best: ${nextBest.policy}, for ${signed(nextBest.seconds)} a step and ${change}: --pin ${shellWord(`${tensor}=${nextBest.policy}`)}`;
}

const signed = (seconds: number): string =>
  `${seconds < 0 ? '−' : '+'}${duration(Math.abs(seconds))}`;
