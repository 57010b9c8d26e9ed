/** `stowage eval`: loss, perplexity and accuracy of a model, as it is or as it was trained. */

import type { Command } from 'commander';
import { evaluate } from '../../../runtime/evaluate.ts';
import { nodeFiles } from '../../../runtime/files.ts';
import { loadTrained } from '../../../runtime/peft/load.ts';
import { openBase, openDevice } from '../../../runtime/prepare.ts';
import { processTerminal } from '../../../runtime/terminal.ts';
import { addPlanFlags, addRecipeFlags, addSizeFlags, required, type ModelFlags } from '../flags.ts';
import { trainedRecipe } from '../trained.ts';
import { trainerOf } from '../trainer.ts';

interface Flags extends ModelFlags {
  readonly data?: string;
  readonly from?: string;
  readonly tokenizer?: string;
  readonly choices?: readonly string[];
  readonly json?: boolean;
}

export function addEval(program: Command): void {
  const command = program
    .command('eval <model>')
    .description(
      'held-out loss and perplexity; accuracy where the data has prompts with few completions',
    )
    .option('--data <file>', 'text or JSON lines; all of it is evaluated')
    .option('--from <dir>', 'a folder that train or PEFT wrote; otherwise the weights as they are')
    .option('--tokenizer <dir>', 'folder of tokenizer.json, if not beside the weights')
    .option('--choices <list>', 'completions to choose from, separated by |', (text) =>
      text.split('|'),
    )
    .option('--json', 'one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  stowage eval examples/words/model.ts --weights examples/words/base --from out --data test.jsonl',
    )
    .action(run);
  addSizeFlags(command);
  addPlanFlags(command);
  addRecipeFlags(command);
}

async function run(modelFile: string, flags: Flags): Promise<void> {
  const { compileOptions, requireDevice } = await import('../inputs.ts');
  const { compile } = await import('../../compile.ts');
  const data = required(flags.data, '--data <file>');
  const files = await nodeFiles();
  const adjust = await trainedRecipe(files, flags.from, flags);
  const options = await compileOptions(modelFile, { budget: 'min', ...flags }, adjust);
  await requireDevice(options.device);
  const trainer = await trainerOf(modelFile, await compile({ ...options, check: false }));
  const weights = flags.weights ?? null;
  const base = await openBase({ files, weights });
  const device = await openDevice(trainer, base, trainer.meta.seed);
  const terminal = processTerminal();
  try {
    if (flags.from !== undefined) await loadTrained(files, flags.from, trainer.program, device);
    const found = await evaluate(trainer, device, {
      files,
      weights,
      tokenizer: flags.tokenizer ?? null,
      data,
      choices: flags.choices ?? null,
      ...(flags.json === true ? {} : { terminal }),
      onProgress: (done, all) => terminal.status(`${done}/${all} candidates`),
    });
    terminal.status('');
    terminal.line(
      flags.json === true
        ? JSON.stringify({ device: device.name, ...found })
        : describe(found, device.name),
    );
  } finally {
    terminal.status('');
    await device.close();
    await base?.close();
  }
}

function describe(found: Awaited<ReturnType<typeof evaluate>>, device: string): string {
  const lines = [
    `${device}: loss ${found.loss.toFixed(4)}, perplexity ${found.perplexity.toFixed(2)} over ${found.targets} targets`,
  ];
  if (found.accuracy !== null && found.choices !== null) {
    lines.push(`accuracy ${found.accuracy.toFixed(4)} among ${found.choices.length} choices`);
  }
  return lines.join('\n');
}
