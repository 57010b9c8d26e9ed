/** `stowage plan`: what would be stored how, and how many bytes that takes. */

import type { Command } from 'commander';
import { nodeFiles } from '../../../runtime/files.ts';
import type { PlanReport } from '../../planner/report.ts';
import { anatomyLines, placementLines, summaryLines } from '../../trainer/table.ts';
import { addPlanFlags, addRecipeFlags, addSizeFlags, type ModelFlags } from '../flags.ts';

interface Flags extends ModelFlags {
  readonly json?: boolean;
}

export function addPlan(program: Command): void {
  const command = program
    .command('plan <model>')
    .description('show the plan: bytes, the peak, and how each activation is stored')
    .option('--json', 'one JSON object instead of a table')
    .addHelpText(
      'after',
      '\nExample:\n  stowage plan examples/stories/model.ts --weights stories260K --budget 12MiB',
    )
    .action(plan);
  addSizeFlags(command);
  addPlanFlags(command);
  addRecipeFlags(command);
}

async function plan(modelFile: string, flags: Flags): Promise<void> {
  const { compileOptions } = await import('../inputs.ts');
  const { compile } = await import('../../compile.ts');
  const { knownSensitivities } = await import('../sensitivities.ts');
  const options = await compileOptions(modelFile, flags);
  const files = await nodeFiles();
  const measurements = await knownSensitivities(options, files, flags.weights ?? null);
  const { plan: found } = await compile({ ...options, measurements });
  console.log(flags.json === true ? JSON.stringify(found) : planText(modelFile, found));
}

/** The plan as people read it. */
export function planText(modelFile: string, report: PlanReport): string {
  const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
  return [
    `Plan of ${modelFile} on ${report.target}`,
    '',
    ...indent(summaryLines(report)),
    '',
    'At the peak',
    '',
    ...indent(anatomyLines(report)),
    '',
    'What the backward needs of the forward',
    '',
    ...indent(placementLines(report)),
  ].join('\n');
}
