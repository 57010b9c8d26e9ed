/** The moment of a timeline at which the most bytes are alive, and what they are. */

import type { Draft } from '../program.ts';
import { align } from '../../ir/types.ts';
import { labelOf } from '../select/select.ts';

export interface Peak {
  /** Label of the step. */
  readonly at: string;
  /** Storages alive there, largest first. */
  readonly alive: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly saved: boolean;
  }[];
}

/** The peak of the first timeline (training). */
export function peakOf(draft: Pick<Draft<unknown>, 'timelines'>, alignment: number): Peak {
  const [training] = draft.timelines;
  if (!training) throw new Error('internal: a program has a timeline');
  const { requests, selection, timeline } = training;
  const steps = selection.sections.flat();
  const delta = new Array<number>(steps.length + 2).fill(0);
  for (const { lifetime, bytes } of requests) {
    delta[lifetime.first] = (delta[lifetime.first] ?? 0) + align(bytes, alignment);
    delta[lifetime.last + 1] = (delta[lifetime.last + 1] ?? 0) - align(bytes, alignment);
  }
  let alive = 0;
  let most = -1;
  let index = 0;
  delta.forEach((change, i) => {
    alive += change;
    if (alive > most) [most, index] = [alive, i];
  });
  const node = steps[index]?.node;
  return {
    at: node ? labelOf(node, timeline.values) : '',
    alive: requests
      .filter(({ lifetime }) => lifetime.first <= index && index <= lifetime.last)
      .map(({ id, bytes, saved }) => ({
        name: selection.storages[id]?.name ?? '',
        bytes: align(bytes, alignment),
        saved,
      }))
      .sort((a, b) => b.bytes - a.bytes),
  };
}
