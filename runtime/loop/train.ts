/** A training run from its files to its result: what is wrong with either is said before the first step. */

import { overRandom, requireWhole, requireWholeFrom } from '../weights/base.ts';
import { describeData } from '../data/summary.ts';
import { inFolder, readsOf, requireApart } from '../files/destination.ts';
import { machineMemory } from '../device/machine-memory.ts';
import { TensorDigest } from '../weights/digest.ts';
import { isAttached } from '../peft/kinds.ts';
import { loadTrained, requireSame } from '../peft/load.ts';
import { startsOf } from '../peft/write.ts';
import { MemoryMarks, shortOf } from './memory-use.ts';
import type { TrainOptions } from './options.ts';
import { dataOf, openBase, openDevice } from './prepare.ts';
import { Run, type TrainResult } from './run.ts';
import type { Trainer } from '../trainer.ts';

/** Trains. Everything that is wrong with the inputs is said before the first step. */
export async function train(trainer: Trainer, options: TrainOptions): Promise<TrainResult> {
  const { files, out } = options;
  const { kind } = trainer.meta.adapter;
  await requireApart(files, await readsOf(files, options), writesOf(options, kind));
  const run = (): Promise<TrainResult> => trainInto(trainer, options);
  return out === null ? run() : inFolder(files, out, options, run);
}

/** What a run writes, as `requireApart` takes it; `kind` of its adapter. */
export const writesOf = (
  {
    out,
    log,
    weights,
  }: { readonly out: string | null; readonly log: string | null; readonly weights: string | null },
  kind: string,
): Parameters<typeof requireApart>[2] => ({
  out: out === null ? null : { flag: '--out', path: out },
  copies: weights !== null && kind !== 'mixed' && !isAttached({ kind }),
  others: log === null ? [] : [{ flag: '--log', path: log }],
});

async function trainInto(trainer: Trainer, options: TrainOptions): Promise<TrainResult> {
  const { files, seed, terminal, log, out } = options;
  if (log !== null) await files.requireWritable(log);
  if (options.from !== null) await requireSame(files, options.from, trainer.meta.adapter);
  const marks = options.marks ?? new MemoryMarks();
  if (!options.read) marks.mark('begun');
  const base = await openBase(options);
  try {
    const unused = { declared: trainer.meta.unused ?? [], asked: options.unused };
    if (base) await requireWhole(base, trainer.program, unused);
    if (options.from !== null) {
      await requireWholeFrom(files, options.from, trainer.program, unused);
    }
    const data = await dataOf(trainer, options, { ...options, marks });
    for (const line of describeData(data.summary, data.frame, options.data)) terminal.line(line);
    const says = overRandom(trainer.program, options);
    if (says !== null) terminal.line(says);
    const machine = options.machine ?? (await machineMemory());
    const short = shortOf(trainer.program, trainer.open, machine);
    if (short !== null) terminal.line(short);
    // Without --out there will be nothing to resume.
    const seen = out === null ? undefined : new TensorDigest();
    const device = await openDevice(trainer, base, seed, terminal, seen);
    try {
      marks.mark('weights');
      const starts = await startsOf(trainer.program, device);
      if (options.from !== null)
        await loadTrained(files, options.from, trainer.program, device, seen);
      const begun = { checkpoint: base, starts, content: String(seen) };
      const run = new Run(trainer, device, data, begun, { ...options, marks });
      try {
        return await run.all();
      } finally {
        await run.journal.close();
      }
    } finally {
      await device.close();
    }
  } finally {
    await base?.close();
  }
}
