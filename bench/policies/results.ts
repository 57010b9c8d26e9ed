/** The results of a comparison by subject and row, as they are kept between runs. */

import type { Cache } from './cache.ts';
import type { Outcome, Round, Trained } from './outcome.ts';
import type { Target } from './plans.ts';
import type { Row } from './rows.ts';
import type { Subject } from './subjects.ts';

/** More rounds than are ever timed. */
const roundsAtMost = 16;

export class Results {
  readonly steps: number;
  readonly target: Target;
  private readonly cache: Cache;

  constructor(cache: Cache, steps: number, target: Target) {
    this.cache = cache;
    this.steps = steps;
    this.target = target;
  }

  /** The same comparison on another target. */
  on(target: Target): Results {
    return new Results(this.cache, this.steps, target);
  }

  outcome(subject: Subject, row: Row): Outcome | null {
    return this.cache.get(...this.trainedAt(subject, row));
  }

  outcomeFile(subject: Subject, row: Row): string {
    return this.cache.file(...this.trainedAt(subject, row));
  }

  /** The outcome of a row that was trained and did not fail. */
  trained(subject: Subject, row: Row): Trained | null {
    const outcome = this.outcome(subject, row);
    return outcome === null || 'failed' in outcome ? null : outcome;
  }

  setOutcome(subject: Subject, row: Row, outcome: Outcome): void {
    this.cache.set(outcome, ...this.trainedAt(subject, row));
  }

  round(subject: Subject, row: Row, round: number): Round | null {
    return this.cache.get(...this.timedAt(subject, row, round));
  }

  /** Every round of a row that was timed. */
  rounds(subject: Subject, row: Row): readonly Round[] {
    return Array.from({ length: roundsAtMost }, (_, i) => this.round(subject, row, i)).filter(
      (round) => round !== null,
    );
  }

  setRound(subject: Subject, row: Row, round: number, found: Round): void {
    this.cache.set(found, ...this.timedAt(subject, row, round));
  }

  forget(subject: Subject, rows: readonly Row[]): void {
    for (const row of rows) {
      this.cache.forget(...this.trainedAt(subject, row));
      for (let i = 0; i < roundsAtMost; i++) this.cache.forget(...this.timedAt(subject, row, i));
    }
  }

  private trainedAt(subject: Subject, row: Row): readonly string[] {
    return [`${this.target}, ${this.steps} steps`, subject.name, row.name];
  }

  private timedAt(subject: Subject, row: Row, round: number): readonly string[] {
    return [`${this.target}, times`, subject.name, `${row.name}, round ${round}`];
  }
}
