/** `stowage generate`: text from a model, as it is or as it was trained. */

import type { Command } from 'commander';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { generate } from '../../../runtime/loop/generate.ts';
import { loadTrained } from '../../../runtime/peft/load.ts';
import { openBase, openDevice, tokenizerOf } from '../../../runtime/loop/prepare.ts';
import { notNegative } from '../../../runtime/format/rules.ts';
import { processTerminal } from '../../../runtime/terminal.ts';
import { slotOf } from '../../../runtime/weights/weights.ts';
import {
  addCalibrateFlag,
  addPlanFlags,
  addRandomBaseFlag,
  addSizeFlags,
  required,
  whole,
  type CalibrateFlags,
  type ModelFlags,
} from '../inputs/flags.ts';
import { addRecipeFlags } from '../inputs/recipe-flags.ts';
import { number } from '../inputs/field-flags.ts';
import { refuseTraining } from '../inputs/idle.ts';
import { requireTrained, trainedRecipe } from '../inputs/trained.ts';
import { opener } from '../trainer.ts';

interface Flags extends ModelFlags, CalibrateFlags {
  readonly prompt?: readonly string[];
  readonly from?: string;
  readonly tokenizer?: string;
  readonly maxTokens: number;
  readonly temperature: number;
}

export function addGenerate(program: Command): void {
  const command = program
    .command('generate <model>')
    .description('continue a prompt; the model file must export `logits`')
    .option('--prompt <text...>', 'what to continue; several texts one after another')
    .option('--from <dir>', 'a folder that train or PEFT wrote; otherwise the weights as they are')
    .option('--tokenizer <dir>', 'folder of tokenizer.json, if not beside the weights')
    .option('--max-tokens <n>', 'most tokens to add', whole(1), 64)
    .option(
      '--temperature <x>',
      '0 takes the likeliest token, 1 draws from the model',
      number(notNegative),
      0,
    )
    .addHelpText(
      'after',
      '\nExample:\n  stowage generate examples/stories/model.ts --weights stories260K --prompt "Once upon a time"',
    )
    .action(run);
  addSizeFlags(command);
  addPlanFlags(command);
  addCalibrateFlag(command);
  addRandomBaseFlag(command);
  addRecipeFlags(command);
}

async function run(modelFile: string, flags: Flags): Promise<void> {
  refuseTraining('generate', flags);
  const { compileOptions, requireDevice } = await import('../inputs/inputs.ts');
  const { compileLogits } = await import('../../compile.ts');
  const prompts = required(flags.prompt, '--prompt <text>');
  const files = await nodeFiles();
  await requireTrained(files, flags);
  const adjust = await trainedRecipe(files, flags.from, flags);
  const options = await compileOptions(modelFile, flags, (recipe) => ({
    ...adjust(recipe),
    batch: 1,
    microBatch: null,
  }));
  await requireDevice(options.device);
  const program = await compileLogits(options);
  const weights = flags.weights ?? null;
  const terminal = processTerminal();
  const known = slotOf(program, program.outputs['logits'] ?? 0).shape.at(-1);
  const tokenizer = await tokenizerOf(files, weights, flags.tokenizer ?? null, known, terminal);
  const base = await openBase({ files, weights });
  const seed = options.recipe.seed;
  const device = await openDevice({ program, open: await opener(program.target) }, base, seed);
  try {
    if (flags.from !== undefined) await loadTrained(files, flags.from, program, device);
    for (const prompt of prompts) {
      const text = await generate(program, device, tokenizer, {
        prompt,
        maxTokens: flags.maxTokens,
        temperature: flags.temperature,
        seed,
        onText: (soFar) => terminal.status(soFar.replaceAll('\n', ' ')),
      });
      terminal.line(prompt + text);
    }
  } finally {
    terminal.status('');
    await device.close();
    await base?.close();
  }
}
