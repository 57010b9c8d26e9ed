/** `stowage doctor`: what is here, and whether it computes what it should; for when something does not work. */

import { Option, type Command } from 'commander';
import { processTerminal } from '../../../runtime/terminal.ts';
import { targetNames, targets, type TargetName } from '../../targets/index.ts';

interface Flags {
  readonly json?: boolean;
  readonly target?: TargetName;
}

/** What is on every machine comes before what needs a device of its own. */
const surestFirst = targetNames.toSorted(
  (a, b) => Number(targets[b].onHost) - Number(targets[a].onHost),
);

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'what this machine has, and whether kernels are right on it: to be pasted into a report',
    )
    .option('--json', 'one JSON object')
    .addOption(new Option('--target <name>', 'look at this device alone').choices(targetNames))
    .addHelpText('after', '\nExample:\n  stowage doctor --json > report.json')
    .action(doctor);
}

async function doctor(flags: Flags): Promise<void> {
  const { examine } = await import('../doctor/examine.ts');
  const { doctorText } = await import('../doctor/text.ts');
  const { anonymous } = await import('../doctor/machine.ts');
  const { requireHealthy } = await import('../doctor/health.ts');
  const terminal = processTerminal();
  const names = flags.target ? [flags.target] : surestFirst;
  const found = await examine(names, (doing) => terminal.status(doing));
  terminal.status('');
  const text = flags.json === true ? JSON.stringify(found) : doctorText(found);
  terminal.line(anonymous(text));
  requireHealthy(found.targets);
}
