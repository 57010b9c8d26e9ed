/** `stowage build`: writes the trainer, one file that needs nothing of ours. */

import { dirname } from 'node:path';
import type { Command } from 'commander';
import { size } from '../../../runtime/format/units.ts';
import { visibleLine } from '../../../runtime/format/quote.ts';
import { writeText } from '../../../runtime/files/files.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { bundle } from '../../trainer/bundle.ts';
import { emit } from '../../trainer/emit.ts';
import {
  addCalibrateFlag,
  addChoiceFlags,
  addPlanFlags,
  addSizeFlags,
  required,
  type ModelFlags,
} from '../inputs/flags.ts';
import { addRecipeFlags } from '../inputs/recipe-flags.ts';
import { requireOutputs } from '../inputs/destination.ts';
import { ceilingLine } from '../../trainer/summary.ts';
import { trainedRecipe } from '../inputs/trained.ts';
import { metaOf } from '../trainer.ts';

interface Flags extends ModelFlags {
  readonly out?: string;
  readonly from?: string;
  readonly source?: string;
}

export function addBuild(program: Command): void {
  const command = program
    .command('build <model>')
    .description('write a self-contained trainer that runs with plain node and imports in a page')
    .option('--out <file>', 'the file to write, such as trainer.mjs')
    .option('--from <dir>', 'for the adapter of a folder that train or PEFT wrote')
    .option('--source <runtime>', 'write TypeScript that imports the runtime from here instead')
    .addHelpText(
      'after',
      '\nExample:\n  stowage build examples/words/model.ts --weights examples/words/base --out trainer.mjs\n' +
        '  node trainer.mjs --weights examples/words/base --data text.txt --steps 100 --out out',
    )
    .action(build);
  addSizeFlags(command);
  addPlanFlags(command);
  addChoiceFlags(command);
  addCalibrateFlag(command);
  addRecipeFlags(command);
}

async function build(modelFile: string, flags: Flags): Promise<void> {
  const out = required(flags.out, '--out <file>');
  const { compileOptions } = await import('../inputs/inputs.ts');
  const { compilePlanned } = await import('../planned.ts');
  const { allowed } = await import('../advice/allow.ts');
  const files = await nodeFiles();
  await files.makeFolder(dirname(out));
  await requireOutputs(files, modelFile, flags, { '--out': out });
  const adjust = await trainedRecipe(files, flags.from, flags);
  const asked = await compileOptions(modelFile, flags, adjust);
  const { options, says } = await allowed(
    asked,
    flags.plan === undefined ? (flags.allow ?? []) : [],
  );
  if (says !== null) console.error(says);
  const compiled = await compilePlanned({ ...options, minimum: true }, flags);
  const { program, plan } = compiled;
  const ceiling = ceilingLine(plan);
  if (ceiling !== null) console.error(ceiling);
  const unused = [...(options.model?.unused ?? []), ...(flags.unused ?? [])];
  const emission = { program, plan, meta: { ...metaOf(modelFile, compiled, unused) } };
  const text = flags.source === undefined ? await bundle(emission) : emit(emission, flags.source);
  await writeText(files, out, text);
  const length = Buffer.byteLength(text);
  console.log(
    `${visibleLine(out)}: ${size(length)}, runs on ${program.target} in ${size(plan.predictedBytes)}`,
  );
}
