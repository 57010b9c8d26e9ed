/** `stowage merge`: a base and what was trained on it as one model, or as one LoRA. */

import { Option, type Command } from 'commander';
import { requireApart, requireFree } from '../../../runtime/files/destination.ts';
import { nodeFiles } from '../../../runtime/files/node-files.ts';
import { readsOfCommand } from '../inputs/destination.ts';
import { addSizeFlags, required, type ModelFlags } from '../inputs/flags.ts';

interface Flags extends ModelFlags {
  readonly from?: string;
  readonly out?: string;
  readonly as: 'model' | 'lora';
  readonly json?: boolean;
  readonly replace?: boolean;
}

export function addMerge(program: Command): void {
  const command = program
    .command('merge <model>')
    .description('put an adapter into its base: a model folder, or a LoRA that is the same')
    .option('--from <dir>', 'the adapter, as train or PEFT wrote it')
    .option('-o, --out <dir>', 'where the result goes')
    .addOption(
      new Option(
        '--as <what>',
        'merged weights; or one LoRA of the same change, of what has low rank (LoRA, PiSSA, VeRA, PSOFT)',
      )
        .choices(['model', 'lora'])
        .default('model'),
    )
    .option('--replace', 'put the result in the place of an earlier one in --out')
    .option('--json', 'one JSON object')
    .addHelpText(
      'after',
      '\nExample:\n  stowage merge examples/words/model.ts --weights examples/words/base --from out --out merged',
    )
    .action(merge);
  addSizeFlags(command);
}

async function merge(modelFile: string, flags: Flags): Promise<void> {
  const from = required(flags.from, '--from <dir>');
  const base = required(flags.weights, '--weights <dir>');
  const out = required(flags.out, '--out <dir>');
  const { readTrained } = await import('../../../runtime/peft/folder.ts');
  const { mergeFolder, mergeRefused } = await import('../../../runtime/peft/merge.ts');
  const { convertToLora } = await import('../../../runtime/peft/as-lora.ts');
  const { adaptedWeights } = await import('../inputs/mergeable.ts');
  const { isCausal } = await import('../../trainer/causal.ts');
  const { readInputs } = await import('../inputs/inputs.ts');
  const { trainedRecipe } = await import('../inputs/trained.ts');
  const files = await nodeFiles();
  const reads = await readsOfCommand(files, modelFile, flags);
  const into = { out: { flag: '--out', path: out }, copies: true, others: [] };
  await requireApart(files, reads, into);
  const replace = flags.replace === true;
  await requireFree(files, out, { resume: false, replace });
  const { parts, feedforward, sources } = await readTrained(files, from);
  if (sources.some(({ holds }) => holds === 'model')) {
    throw mergeRefused(
      'It holds a whole model: there is nothing to merge.',
      'A folder of an adapter.',
      'Use it as it is: --weights takes it.',
      from,
    );
  }
  const adjust = await trainedRecipe(files, from, flags);
  const graph = await plainGraph(await readInputs(modelFile, flags, adjust), modelFile);
  const { openCheckpoint } = await import('../../../runtime/weights/safetensors.ts');
  const checkpoint = await openCheckpoint(files, base);
  await checkpoint.close();
  const weights = adaptedWeights(graph, parts, feedforward, checkpoint.tensors);
  const options = { base, from, out, weights, replace, reads };
  if (flags.as === 'lora') {
    const ranks = await convertToLora(files, { ...options, causal: isCausal(graph) });
    console.log(
      flags.json === true
        ? JSON.stringify({ weights: weights.length, ranks })
        : `${out}: a LoRA of ${weights.length} weights, rank ${ranks.join(', ')}`,
    );
    return;
  }
  const merged = await mergeFolder(files, options);
  if (flags.json === true) {
    console.log(JSON.stringify(merged));
    return;
  }
  const [worst] = merged.roundings;
  const rounding = worst
    ? `; rounding to ${worst.dtype} changes ${worst.name} most, by ${worst.error.toExponential(1)} of its norm`
    : '';
  console.log(
    `${out}: ${merged.roundings.length} tensors changed, ${merged.files.join(', ')}${rounding}`,
  );
}

/** The model's graph without adapters, once the adapter has been attached to it: that says what does not fit. */
async function plainGraph(
  inputs: Awaited<ReturnType<typeof import('../inputs/inputs.ts').readInputs>>,
  modelFile: string,
): Promise<import('../../ir/graph.ts').Graph> {
  const { forwardGraph, readModel } = await import('../../graphs.ts');
  const { buildGraph } = await import('../../frontend/index.ts');
  const entry = { entry: 'loss', training: false } as const;
  const read = readModel({ ...inputs, modelFile });
  forwardGraph(read, entry);
  return buildGraph(read.model, read.sizes, entry);
}
