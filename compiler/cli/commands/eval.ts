/** `stowage eval`: loss, perplexity and accuracy of a model, as it is or as it was trained. Nothing is planned. */

import type { Command } from 'commander';
import {
  evaluate,
  readEvaluation,
  type Evaluation,
  type Loss,
} from '../../../runtime/loop/evaluate.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { loadTrained } from '../../../runtime/peft/load.ts';
import { openBase, openDevice } from '../../../runtime/loop/prepare.ts';
import { processTerminal } from '../../../runtime/terminal.ts';
import { size } from '../../../runtime/format/units.ts';
import {
  addCalibrateFlag,
  addPlanFlags,
  addRandomBaseFlag,
  addSizeFlags,
  required,
  type CalibrateFlags,
  type ModelFlags,
} from '../inputs/flags.ts';
import { addRecipeFlags } from '../inputs/recipe-flags.ts';
import { refuseTraining } from '../inputs/idle.ts';
import { requireTrained, trainedRecipe } from '../inputs/trained.ts';
import { opener } from '../trainer.ts';

interface Flags extends ModelFlags, CalibrateFlags {
  readonly data?: string;
  readonly from?: string;
  readonly tokenizer?: string;
  readonly accuracy?: boolean;
  readonly choices?: readonly string[];
  readonly json?: boolean;
}

export function addEval(program: Command): void {
  const command = program
    .command('eval <model>')
    .description(
      'loss and perplexity of data; accuracy of classes, and of completions when asked for',
    )
    .option('--data <file>', 'text or JSON lines; all of it is evaluated')
    .option('--from <dir>', 'a folder that train or PEFT wrote; otherwise the weights as they are')
    .option('--tokenizer <dir>', 'folder of tokenizer.json, if not beside the weights')
    .option(
      '--accuracy',
      'score each prompt with every completion of the data: the likeliest should be its own',
    )
    .option('--choices <list>', 'or with these completions, separated by |', (text) =>
      text.split('|'),
    )
    .option('--json', 'one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  stowage eval examples/words/model.ts --weights examples/words/base --from out --data test.jsonl --accuracy',
    )
    .action(run);
  addSizeFlags(command);
  addPlanFlags(command);
  addCalibrateFlag(command);
  addRandomBaseFlag(command);
  addRecipeFlags(command);
}

async function run(modelFile: string, flags: Flags): Promise<void> {
  refuseTraining('eval', flags);
  const { compileOptions, requireDevice } = await import('../inputs/inputs.ts');
  const { readsOf } = await import('../inputs/data.ts');
  const { compileEvaluation } = await import('../../compile.ts');
  const data = required(flags.data, '--data <file>');
  const files = await nodeFiles();
  await requireTrained(files, flags);
  const adjust = await trainedRecipe(files, flags.from, flags);
  const options = await compileOptions(modelFile, flags, adjust);
  await requireDevice(options.device);
  const terminal = processTerminal();
  const weights = flags.weights ?? null;
  const sources = {
    ...{ files, weights, tokenizer: flags.tokenizer ?? null, data },
    ...(flags.json === true ? {} : { terminal }),
  };
  const read = await readEvaluation(readsOf(options), sources);
  const { program, bounds, label } = await compileEvaluation(options);
  const base = await openBase({ files, weights });
  const open = await opener(program.target);
  const device = await openDevice({ program, open }, base, options.recipe.seed);
  const say = (line: string): void => {
    if (flags.json !== true) terminal.line(line);
  };
  try {
    if (flags.from !== undefined) await loadTrained(files, flags.from, program, device);
    say(`${device.name}: ${size(device.allocated)} allocated`);
    const evaluator = { program, meta: { bounds }, label };
    const found = await evaluate(evaluator, device, {
      ...sources,
      read,
      accuracy: flags.accuracy === true,
      choices: flags.choices ?? null,
      onLoss: (loss) => say(lossLine(loss)),
      onProgress: (done, all) => terminal.status(`${done}/${all} candidates`),
    });
    terminal.status('');
    if (found.accuracy !== null) say(accuracyLine(found.accuracy, found));
    if (flags.json === true) {
      const { name, allocated } = device;
      terminal.line(
        JSON.stringify({ device: name, allocatedBytes: allocated, ...found, data: read.summary }),
      );
    }
  } finally {
    terminal.status('');
    await device.close();
    await base?.close();
  }
}

const lossLine = ({ loss, perplexity, targets }: Loss): string =>
  [
    `loss ${loss.toFixed(4)}`,
    ...(perplexity === null ? [] : [`perplexity ${perplexity.toFixed(2)}`]),
    `over ${targets} targets`,
  ].join('  ');

const accuracyLine = (accuracy: number, { candidates, outside }: Evaluation): string =>
  `accuracy ${accuracy.toFixed(4)} among ${candidates ?? ''}` +
  (outside === 0 ? '' : `; ${outside} completions are none of them`);
