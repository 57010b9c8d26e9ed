/** The command line: commands over one model file, and one about the machine. The compiler is loaded by the command that needs it. */

import { Command } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEval } from './commands/eval.ts';
import { addGenerate } from './commands/generate.ts';
import { addMerge } from './commands/merge.ts';
import { addPlan } from './commands/plan.ts';
import { addTrain } from './commands/train.ts';
import { report } from './errors.ts';
import { version } from './version.ts';

/** Runs an argument list and returns the exit status: 0, 1 after an error, 130 after Ctrl-C. */
export async function run(argv: readonly string[]): Promise<number> {
  const program = new Command('stowage')
    .description('Fine-tune a model written in TypeScript inside a memory budget.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    // Errors are printed once, by `report`, in the form that all errors have.
    .configureOutput({ writeErr: () => undefined });
  program.addHelpText(
    'after',
    '\nExample:\n  stowage train examples/stories/model.ts --weights stories260K --data text.txt --budget 12MiB --steps 200 --out out',
  );
  const commands = [
    addCheck,
    addPlan,
    addBuild,
    addTrain,
    addEval,
    addGenerate,
    addMerge,
    addDoctor,
  ];
  for (const add of commands) add(program);
  if (argv.length === 0) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    return report(error);
  }
}
