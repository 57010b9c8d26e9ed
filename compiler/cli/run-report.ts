/** `train --report`: gathers what a run logs, and writes the page about it once the run is over, however it ended. */

import type { RunEvent } from '../../runtime/train.ts';
import type { Compiled } from '../compile.ts';
import type { RunFacts } from '../page/run-facts.ts';
import { runPage } from '../page/run-page.ts';
import { writePage } from './plan-page.ts';

export class RunReport {
  private readonly file: string;
  private readonly model: string;
  private readonly facts: Omit<RunFacts, 'recipe'>;
  private readonly lines: RunEvent[] = [];
  private compiled: Compiled | null = null;

  /** Throws `out-not-writable` at once, not after the training. */
  constructor(file: string, model: string, facts: Omit<RunFacts, 'recipe'>) {
    this.file = file;
    this.model = model;
    this.facts = facts;
    writePage(file, '');
  }

  /** Which plan the events to come belong to. */
  begin(compiled: Compiled): void {
    this.compiled = compiled;
  }

  readonly observe = (event: RunEvent): void => {
    this.lines.push(event);
  };

  /** Runs, and writes the page: also where the run was stopped or failed after its plan was made. */
  async around<T>(run: () => Promise<T>): Promise<T> {
    try {
      const result = await run();
      this.write(null);
      return result;
    } catch (error) {
      this.write(error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  private write(stopped: string | null): void {
    const { compiled, file, model, lines } = this;
    if (!compiled) return;
    const { plan, recipe } = compiled;
    const facts = { ...this.facts, recipe };
    const maxError = recipe.maxError > 0 ? recipe.maxError : null;
    writePage(file, runPage({ model, plan, maxError, lines, stopped, facts }));
  }
}
