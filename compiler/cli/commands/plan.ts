/** `stowage plan`: what would be stored how, how many bytes and how long that takes, and what else there is. */

import type { Command } from 'commander';
import { machineMemory, mostOf } from '../../../runtime/device/machine-memory.ts';
import { visible } from '../../../runtime/format/quote.ts';
import { writeText, type Files } from '../../../runtime/files/files.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { requireOutputs } from '../inputs/destination.ts';
import { processTerminal } from '../../../runtime/terminal.ts';
import type { Explanation } from '../advice/explain.ts';
import {
  addCalibrateFlag,
  addChoiceFlags,
  addPlanFlags,
  addSizeFlags,
  repeated,
  type CalibrateFlags,
  type ModelFlags,
} from '../inputs/flags.ts';
import { addRecipeFlags } from '../inputs/recipe-flags.ts';
import type { Largest } from '../advice/largest.ts';
import type { ParetoPoint } from '../advice/pareto.ts';
import type { Asked } from '../inputs/vary.ts';
import type { WhatIf } from '../advice/what-if.ts';

interface Flags extends ModelFlags, CalibrateFlags {
  readonly json?: boolean;
  readonly explain?: readonly string[];
  readonly whatIf?: readonly string[];
  readonly max?: readonly string[];
  readonly pareto?: boolean;
  readonly from?: string;
  readonly save?: string;
  readonly html?: string;
}

const examples = `
Example:
  stowage plan examples/stories/model.ts --weights stories260K --budget 12MiB

More examples:
  --explain 'blocks.*.h'                   where a tensor is born, who needs it, what else it could be stored by
  --what-if batch=16 --what-if T=1024      a table, a row each
  --budget 64MiB --max T                   the longest context that fits
  --pareto                                 ten budgets from the least to keeping everything
  --html plan.html                         the plan as a page, drawn
  --pin '*.gate=keep' --save plan.json     choose for some tensors; train --plan plan.json uses it again`;

export function addPlan(program: Command): void {
  const command = program
    .command('plan <model>')
    .description('show the plan: bytes, time, the peak, and how each activation is stored')
    .option('--json', 'one JSON object instead of text')
    .option('--explain <tensor>', 'all about one tensor of the plan; may be repeated', repeated)
    .option(
      '--what-if <name=value,…>',
      'the same with other sizes or another recipe: batch=16,T=1024; may be repeated',
      repeated,
    )
    .option('--max <dimension>', 'the largest size that fits the budget; may be repeated', repeated)
    .option('--pareto', 'bytes, time and error at ten budgets')
    .option('--from <dir>', 'for the adapter of a folder that train or PEFT wrote')
    .option('--save <file>', 'write the plan, for --plan')
    .option(
      '--html <file>',
      'a page of the plan: its memory over the step, drawn, beside other budgets',
    )
    .addHelpText('after', examples)
    .action(plan);
  addSizeFlags(command);
  addPlanFlags(command);
  addChoiceFlags(command);
  addCalibrateFlag(command);
  addRecipeFlags(command);
}

async function plan(modelFile: string, flags: Flags): Promise<void> {
  const { compileOptions } = await import('../inputs/inputs.ts');
  const { trainedRecipe } = await import('../inputs/trained.ts');
  const { machineFor } = await import('../files/calibrate.ts');
  const files = await nodeFiles();
  const { save, html } = flags;
  await requireOutputs(files, modelFile, flags, { '--save': save, '--html': html });
  const adjust = await trainedRecipe(files, flags.from, flags);
  const given = await compileOptions(modelFile, flags, adjust);
  const { watching } = await import('../watch.ts');
  const terminal = processTerminal();
  const say = (line: string): void => {
    terminal.status('');
    console.error(visible(line));
  };
  const { observe, doing, rest } = watching(terminal, say);
  try {
    const machine = await machineFor(given, flags, say, doing);
    await answered(modelFile, { ...given, observe, ...machine }, flags, { say, rest });
  } finally {
    rest();
  }
}

/** Searches, rests the line that says so, and prints what was found. */
async function answered(
  modelFile: string,
  options: Asked,
  flags: Flags,
  { say, rest }: { readonly say: (line: string) => void; readonly rest: () => void },
): Promise<void> {
  const { knownSensitivities } = await import('../files/sensitivities.ts');
  const files = await nodeFiles();
  const measurements = await knownSensitivities(options, files, flags.weights ?? null);
  const { allowed } = await import('../advice/allow.ts');
  // A saved plan says what it changed.
  const allow = flags.plan === undefined ? (flags.allow ?? []) : [];
  const { options: asked, says } = await allowed({ ...options, measurements }, allow);
  if (says !== null) say(says);
  let found: Promise<readonly ParetoPoint[]> | undefined;
  const points: Points = () =>
    (found ??= import('../advice/pareto.ts').then((m) => m.paretoOf(asked)));
  const parts = [
    ...(await answers(asked, flags, points)),
    ...(wantsPlan(flags) ? await planned(files, modelFile, asked, flags, points) : []),
  ];
  rest();
  if (flags.json === true) {
    console.log(visible(JSON.stringify(Object.assign({}, ...parts.map(({ json }) => json)))));
  } else {
    const texts = parts.map(({ text }) => text).filter((text) => text !== '');
    console.log(visible(texts.join('\n\n')));
  }
}

/** An answer for people and for scripts. */
interface Part {
  readonly text: string;
  readonly json: object;
}

/** The plan itself is shown where nothing else is asked, and made where something needs it. */
const wantsPlan = ({ explain, whatIf, max, pareto, save, html }: Flags): boolean =>
  explain !== undefined ||
  save !== undefined ||
  html !== undefined ||
  (whatIf === undefined && max === undefined && pareto !== true);

/** The plans at ten budgets, searched for once. */
type Points = () => Promise<readonly ParetoPoint[]>;

/** What is asked of other plans. */
async function answers(asked: Asked, flags: Flags, points: Points): Promise<readonly Part[]> {
  return [
    ...(flags.whatIf ? [await whatIfPart(asked, flags.whatIf)] : []),
    ...(flags.max ? [await maxPart(asked, flags.max)] : []),
    ...(flags.pareto === true ? [await paretoPart(await points())] : []),
  ];
}

async function whatIfPart(asked: Asked, texts: readonly string[]): Promise<Part> {
  const { whatIf, whatIfLines } = await import('../advice/what-if.ts');
  const { parseVariation } = await import('../inputs/vary.ts');
  const dimensions = [...(asked.model?.dimensions.keys() ?? [])];
  const asIs = { flags: {}, sizes: {} };
  const variations = texts.map((text) => [text, parseVariation(text, dimensions)] as const);
  const rows: WhatIf[] = [];
  for (const [text, variation] of [['', asIs] as const, ...variations]) {
    rows.push(await whatIf(asked, text, variation));
  }
  return { text: whatIfLines(rows).join('\n'), json: { whatIf: rows } };
}

async function maxPart(asked: Asked, dimensions: readonly string[]): Promise<Part> {
  const { largest, largestLines } = await import('../advice/largest.ts');
  const found: Largest[] = [];
  for (const dimension of dimensions) found.push(await largest(asked, dimension));
  return {
    text: found.map((one) => largestLines(one).join('\n')).join('\n\n'),
    json: { max: found },
  };
}

async function paretoPart(points: readonly ParetoPoint[]): Promise<Part> {
  const { paretoLines } = await import('../advice/pareto.ts');
  return { text: paretoLines(points).join('\n'), json: { pareto: points } };
}

/** The plan, explanations of its tensors, or both in a file. */
async function planned(
  files: Files,
  modelFile: string,
  asked: Asked,
  flags: Flags,
  points: Points,
): Promise<readonly Part[]> {
  const { compilePlanned } = await import('../planned.ts');
  const { placeOfPeak, planText } = await import('../plan-text.ts');
  const { marginOf } = await import('../advice/margin.ts');
  const compiled = await compilePlanned({ ...asked, minimum: true }, flags).catch(
    async (error: unknown) => {
      const { Refused } = await import('../advice/relaxations.ts');
      if (flags.json === true && error instanceof Refused)
        console.log(JSON.stringify(error.report));
      throw error;
    },
  );
  const { plan: report, program } = compiled;
  if (flags.save !== undefined) {
    const { savePlan } = await import('../files/plan-file.ts');
    await savePlan(files, flags.save, asked, compiled);
  }
  if (flags.html !== undefined) {
    const { planPageOf } = await import('../files/plan-page.ts');
    await writeText(files, flags.html, await planPageOf(asked, compiled, await points()));
  }
  if (flags.explain !== undefined) {
    const { explain } = await import('../advice/explain.ts');
    const { explanationText } = await import('../advice/explain-text.ts');
    const found: readonly Explanation[] = flags.explain.flatMap((name) => explain(name, compiled));
    const texts = found.map((one) => explanationText(one, report.budgetBytes));
    return [{ text: texts.join('\n\n\n'), json: { ...report, explanations: found } }];
  }
  const margin = flags.plan === undefined ? await marginOf(asked, compiled) : null;
  const machine = await machineMemory();
  // What is free changes by the moment, and the same input gives the same plan.
  const machineBytes = machine === null ? null : mostOf(machine);
  const json = { ...report, peak: placeOfPeak(program, report), margin, machineBytes };
  const alone = flags.whatIf === undefined && flags.max === undefined && flags.pareto !== true;
  return [{ text: alone ? planText(modelFile, compiled, margin, machine) : '', json }];
}
