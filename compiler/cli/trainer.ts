/** A compiled program as a trainer: what the compiler settled, in the words of the runtime. */

import { trainerSchema, type Meta, type Trainer } from '../../runtime/trainer.ts';
import { betasOf } from '../autodiff/optimizers/index.ts';
import type { Compiled } from '../compile.ts';
import type { PlanReport } from '../planning/report.ts';
import { targetNamed } from '../targets/index.ts';
import { factsOf } from './facts.ts';
import { settingsOf } from './inputs/settings.ts';

/** `unused`: patterns of tensors that a base may hold besides what the program reads. */
export function metaOf(
  modelFile: string,
  compiled: Compiled,
  unused: readonly string[] = [],
): Meta {
  const { plan, recipe, bounds, causal, program } = compiled;
  const { adapter, optimizer, schedule, seed, steps, epochs } = recipe;
  return {
    schema: trainerSchema,
    model: modelFile,
    facts: factsOf(compiled),
    plan: numbersOf(plan),
    seed,
    steps,
    epochs,
    learningRate: optimizer.lr,
    schedule,
    betas: betasOf(optimizer),
    adapter: settingsOf(adapter, program),
    bounds,
    causal,
    ...(unused.length > 0 ? { unused } : {}),
    ...(plan.lossy && plan.check
      ? {
          check: {
            predicted: plan.predictedError,
            bound: recipe.maxError > 0 ? recipe.maxError : null,
            recheck: recipe.recheck,
          },
        }
      : {}),
  };
}

const numbersOf = (plan: PlanReport): Meta['plan'] => ({
  budgetBytes: plan.budgetBytes,
  predictedBytes: plan.predictedBytes,
  keepAllBytes: plan.keepAllBytes,
  ...(plan.minimumBound === null ? {} : { minimumBytes: plan.minimumBytes }),
  loadBytes: plan.loadBytes,
  arenaBytes: plan.arenaBytes,
  ...(plan.hostBytes > 0 ? { hostBytes: plan.hostBytes } : {}),
  ...(plan.calibratedOn === null ? {} : { predictedSeconds: plan.predictedSeconds }),
});

/** The trainer, with the device that its target needs; the device's code is loaded only here. */
export async function trainerOf(
  modelFile: string,
  compiled: Compiled,
  unused: readonly string[] = [],
): Promise<Trainer> {
  const open = await opener(compiled.program.target);
  return { program: compiled.program, meta: metaOf(modelFile, compiled, unused), open };
}

/** How a target's device is opened. */
export async function opener(target: string): Promise<Trainer['open']> {
  const here = await targetNamed(target).here();
  return here.open();
}
