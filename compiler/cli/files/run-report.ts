/** `train --report`: gathers what a run logs, and writes the page about it once the run is over, however it ended. */

import { writeText, type Files } from '../../../runtime/files/files.ts';
import type { RunEvent } from '../../../runtime/files/log.ts';
import type { Compiled } from '../../compile.ts';
import type { RunFacts } from '../../page/run-facts.ts';
import { runPage } from '../../page/run-page.ts';

export class RunReport {
  private readonly files: Files;
  private readonly file: string;
  private readonly model: string;
  private readonly facts: Omit<RunFacts, 'recipe'>;
  private readonly lines: RunEvent[] = [];
  private compiled: Compiled | null = null;

  private constructor(files: Files, file: string, model: string, facts: Omit<RunFacts, 'recipe'>) {
    this.files = files;
    this.file = file;
    this.model = model;
    this.facts = facts;
  }

  /** Rejects at once, not after the training, where the page could not be written. */
  static async of(
    files: Files,
    file: string,
    model: string,
    facts: Omit<RunFacts, 'recipe'>,
  ): Promise<RunReport> {
    await files.requireWritable(file);
    return new RunReport(files, file, model, facts);
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
      await this.write(null);
      return result;
    } catch (error) {
      await this.write(error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  private async write(stopped: string | null): Promise<void> {
    const { compiled, files, file, model, lines } = this;
    if (!compiled) return;
    const { plan, recipe } = compiled;
    const facts = { ...this.facts, recipe };
    const maxError = recipe.maxError > 0 ? recipe.maxError : null;
    await writeText(files, file, runPage({ model, plan, maxError, lines, stopped, facts }));
  }
}
