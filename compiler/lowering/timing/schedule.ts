/** A measured timeline as a planner sees it. */

import { align } from '../../ir/types.ts';
import type { Schedule, ScheduledStep } from '../../planning/problem/schedule.ts';
import type { Draft } from '../program.ts';

const sections = ['forward', 'backward', 'update'] as const;

/** The schedule of a training timeline, its sections being forward, backward and update; `base` is the whole program's. */
export function scheduleOf(
  { timelines, base }: Pick<Draft<unknown>, 'timelines' | 'base'>,
  alignment: number,
): Schedule {
  const [training] = timelines;
  if (!training) throw new Error('internal: a program has a timeline');
  const { selection, requests } = training;
  const steps = selection.sections.flatMap((all, i) =>
    all.map(({ node }): ScheduledStep => {
      const section = sections[i];
      if (!section) throw new Error('internal: training has three sections');
      return { section, block: node.block ? `${node.block.stack}.${node.block.index}` : '' };
    }),
  );
  const uses = selection.storages.map((): number[] => []);
  selection.sections.flat().forEach(({ operands, copies }, step) => {
    const touched = new Set([...operands, ...copies.map(({ from }) => from)]);
    for (const storage of touched) if (storage !== null) uses[storage]?.push(step);
  });
  const tensors = requests.map(({ id, bytes, lifetime }) => ({
    value: selection.storages[id]?.value ?? null,
    bytes: align(bytes, alignment),
    ...lifetime,
    uses: uses[id] ?? [],
  }));
  return { base, alignment, steps, tensors };
}
