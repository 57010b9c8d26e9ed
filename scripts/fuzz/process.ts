/** A process that reads inputs as it is told to: one may not end, take all memory, or end the process with it. */

import { kinds, outcomeOf, type Outcome } from './outcome.ts';

/** What the process is asked. */
export interface Question {
  readonly kind: string;
  readonly seed: number;
}

/** What it answers. */
export interface Answer {
  readonly outcome: Outcome;
  /** Of processor time. */
  readonly seconds: number;
  /** What the process has taken at most, and what of it since the question. */
  readonly grown: number;
}

const peak = (): number => 1024 * process.resourceUsage().maxRSS;

async function answer({ kind, seed }: Question): Promise<Answer> {
  const found = kinds.find(({ name }) => name === kind);
  if (!found) throw new Error(`there is no kind ${kind}`);
  const [begun, before] = [process.cpuUsage(), peak()];
  const outcome = await outcomeOf(found, seed);
  const { user, system } = process.cpuUsage(begun);
  return { outcome, seconds: (user + system) / 1e6, grown: peak() - before };
}

process.on('message', (question: Question) => {
  void answer(question).then((found) => process.send?.(found));
});
process.on('disconnect', () => process.exit());
