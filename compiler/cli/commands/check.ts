/** `stowage check`: is the model right? Types always; sizes, shapes and adapter targets where sizes are known. */

import type { Command } from 'commander';
import { visibleLine } from '../../../runtime/format/quote.ts';
import type { Graph } from '../../ir/graph.ts';
import { isDiagnostic } from '../errors.ts';
import { addRecipeFlags } from '../inputs/recipe-flags.ts';
import { addSizeFlags, type ModelFlags } from '../inputs/flags.ts';
import type { Sized } from '../inputs/inputs.ts';

export function addCheck(program: Command): void {
  const command = program
    .command('check <model>')
    .description(
      'type-check a model file and, where sizes are known, its shapes and adapter targets',
    )
    .addHelpText(
      'after',
      '\nExample:\n  stowage check examples/stories/model.ts --config config.json',
    )
    .action(check);
  addSizeFlags(command);
  addRecipeFlags(command);
}

async function check(modelFile: string, flags: ModelFlags): Promise<void> {
  const { readInputs } = await import('../inputs/inputs.ts');
  const given = flags.config ?? flags.weights ?? flags.set;
  const graph = await graphOf(await readInputs(modelFile, flags), given !== undefined);
  if (graph === null) {
    console.log(
      `${visibleLine(modelFile)}: types are right; give --config, --weights or --set to check sizes too`,
    );
    return;
  }
  const weights = graph.inputs.filter((input) => input.kind === 'weight');
  const count = (trainable: boolean): number =>
    weights
      .filter((weight) => weight.trainable === trainable)
      .reduce((sum, { value }) => sum + elements(graph, value), 0);
  console.log(
    `${visibleLine(modelFile)}: right; ${graph.nodes.length} operations, ` +
      `${thousands(count(true))} parameters train, ${thousands(count(false))} are frozen`,
  );
}

/** The adapted graph, or null where nothing was given that could size it. */
async function graphOf(
  { model, recipe, ...sources }: Sized,
  sized: boolean,
): Promise<Graph | null> {
  const { attached } = await import('../../graphs.ts');
  const { buildGraph, sizesOf } = await import('../../frontend/index.ts');
  try {
    const sizes = sizesOf(model, sources);
    const graph = buildGraph(model, sizes, { entry: 'loss', training: true });
    return attached(graph, { model, recipe });
  } catch (error) {
    const open = isDiagnostic(error) && error.code === 'unsized-dimension';
    if (open && !sized) return null;
    throw error;
  }
}

const elements = (graph: Graph, value: number): number =>
  graph.values[value]?.type.shape.reduce((n, d) => n * d, 1) ?? 0;

const thousands = (n: number): string => n.toLocaleString('en-US');
