/** `stowage train`: build and run in one process. */

import type { Command } from 'commander';
import { overRandomSays } from '../../../runtime/weights/base.ts';
import { factsIn } from '../../../runtime/loop/checkpoint.ts';
import { requireFolder } from '../../../runtime/files/destination.ts';
import { watchOutputs } from '../../../runtime/loop/interrupts.ts';
import { outOf, trainOrStop } from '../../../runtime/main.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { MemoryMarks } from '../../../runtime/loop/memory-use.ts';
import { fillOptions, usualHoldout, type PartialOptions } from '../../../runtime/loop/options.ts';
import { processTerminal } from '../../../runtime/terminal.ts';
import type { Compiled } from '../../compile.ts';
import { freezes } from '../../recipe.ts';
import { ceilingLine, momentLine } from '../../trainer/summary.ts';
import {
  addCalibrateFlag,
  addChoiceFlags,
  addPlanFlags,
  addRandomBaseFlag,
  addRunFlags,
  addSizeFlags,
  required,
  type CalibrateFlags,
  type ModelFlags,
  type RunFlags,
} from '../inputs/flags.ts';
import { addRecipeFlags } from '../inputs/recipe-flags.ts';
import { requireOutputs } from '../inputs/destination.ts';
import { requireMoments } from '../inputs/idle.ts';
import { trainedRecipe } from '../inputs/trained.ts';
import { trainerOf } from '../trainer.ts';

export function addTrain(program: Command): void {
  const command = program
    .command('train <model>')
    .description('fine-tune inside the budget; without --weights, train from scratch')
    .addHelpText(
      'after',
      '\nExample:\n  stowage train examples/stories/model.ts --weights stories260K --data text.txt \\\n' +
        '    --budget 12MiB --steps 200 --lr 3e-3 --out out --log out/log.jsonl',
    )
    .action(train);
  addSizeFlags(command);
  addPlanFlags(command);
  addChoiceFlags(command);
  addCalibrateFlag(command);
  addRunFlags(command);
  command.option('--from <dir>', 'go on from an adapter that train or PEFT wrote');
  command.option('--report <file>', 'a page about the run, written when it ends');
  addRandomBaseFlag(command);
  addRecipeFlags(command);
}

interface Flags extends ModelFlags, CalibrateFlags, RunFlags {
  readonly from?: string;
  readonly report?: string;
}

async function train(modelFile: string, flags: Flags): Promise<void> {
  watchOutputs('go on');
  required(flags.data, '--data <file>');
  const files = await nodeFiles();
  const out = await outOf(files, flags, modelFile);
  const { resume = false, replace = false, log, report } = flags;
  await requireOutputs(files, modelFile, flags, { '--log': log, '--report': report }, out);
  await requireFolder(files, out, { resume, replace });
  await trainInto(modelFile, { ...flags, out });
}

async function trainInto(modelFile: string, flags: Flags): Promise<void> {
  const data = required(flags.data, '--data <file>');
  const { compileOptions, requireDevice } = await import('../inputs/inputs.ts');
  const { measureSensitivities } = await import('../files/sensitivities.ts');
  const { tightened } = await import('../tighten.ts');
  const { compilePlanned } = await import('../planned.ts');
  const { withRelaxations } = await import('../advice/relaxations.ts');
  const { machineFor } = await import('../files/calibrate.ts');
  const { dataFor } = await import('../inputs/data.ts');
  const { RunReport } = await import('../files/run-report.ts');
  const { runFacts } = await import('../files/run-facts.ts');
  const { allowed } = await import('../advice/allow.ts');
  const { watching } = await import('../watch.ts');
  const files = await nodeFiles();
  const adjust = await trainedRecipe(files, flags.from, flags);
  const given = await compileOptions(modelFile, flags, adjust);
  const { weights } = flags;
  await requireDevice(given.device);
  const terminal = processTerminal();
  // Long before anything is planned; and then no second time.
  const unmeant =
    weights === undefined && flags.randomBase !== true && freezes(given.recipe.adapter);
  if (unmeant) terminal.line(overRandomSays);
  const randomBase = unmeant ? true : flags.randomBase;
  const watch = watching(terminal);
  const { tokenizer, evalData, holdout, out, resume, replace, evalEvery, unused } = flags;
  const { evalBatches, saveEvery, log, from } = flags;
  const asked = {
    ...{ data, weights, tokenizer, evalData, holdout, out, resume, replace, evalEvery },
    ...{ evalBatches, saveEvery, log, from, unused, randomBase },
  };
  try {
    const named = Object.fromEntries(
      Object.entries(asked).filter(([, value]) => value !== undefined),
    );
    const on = { files, weights: weights ?? null, tokenizer: tokenizer ?? null, data };
    const split = { evalData: evalData ?? null, holdout: holdout ?? usualHoldout };
    const sources = { ...on, ...split, seed: given.recipe.seed };
    // Long before anything is planned: what is wrong with the checkpoint or the data is said at once.
    const before = resume === true && out !== undefined ? await factsIn(files, out) : {};
    const marks = new MemoryMarks();
    marks.mark('begun');
    const read = await dataFor(given, sources, { terminal, marks });
    const partial: PartialOptions = { ...named, data, read, marks };
    const report =
      flags.report === undefined
        ? null
        : await RunReport.of(
            files,
            flags.report,
            modelFile,
            await runFacts(process.argv.slice(2), { '--data': data, '--eval-data': evalData }),
          );
    const say = (line: string): void => terminal.line(line);
    const { observe } = watch;
    const { errorScale, 'adapter.form': forms } = before;
    const options = {
      ...{ ...given, observe },
      ...(await machineFor(given, flags, say, watch.doing)),
      ...(typeof errorScale === 'number' ? { errorScale } : {}),
      ...(typeof forms === 'string' ? { forms } : {}),
    };
    const run = async (compiled: Compiled): Promise<unknown> => {
      watch.rest();
      requireMoments(compiled.plan);
      for (const line of [ceilingLine(compiled.plan), momentLine(compiled.plan)])
        if (line !== null) terminal.line(line);
      const trainer = await trainerOf(modelFile, compiled, given.model?.unused);
      report?.begin(compiled);
      const observed = { ...partial, ...(report ? { observe: report.observe } : {}) };
      return trainOrStop(trainer, fillOptions(trainer, observed, files, terminal));
    };
    const all = async (): Promise<unknown> => {
      if (flags.plan !== undefined) return run(await compilePlanned(options, flags));
      const measurements = await measureSensitivities(options, on, terminal);
      const { options: searched, says } = await allowed(
        { ...options, measurements },
        flags.allow ?? [],
      );
      if (says !== null) terminal.line(says);
      return withRelaxations(searched, () => tightened(searched, terminal, run));
    };
    await (report ? report.around(all) : all());
  } finally {
    watch.rest();
  }
}
