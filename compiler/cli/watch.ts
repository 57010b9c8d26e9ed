/**
 * What `plan` and `train` show while they measure, search and load: on a terminal a line that renews itself each second,
 * elsewhere a line on stderr each half minute at most, so that scripts see that something goes on.
 */

import { visible } from '../../runtime/format/quote.ts';
import { clock } from '../../runtime/terminal.ts';
import type { Terminal } from '../../runtime/terminal.ts';
import { duration, size } from '../../runtime/format/units.ts';
import type { Observe, Progress } from '../progress.ts';

export interface Watch {
  /** For the options of `compile`. */
  readonly observe: Observe;
  /** Says in words what is being done. */
  readonly doing: (what: string) => void;
  /** Nothing goes on any more: the line disappears. Something may begin again. */
  readonly rest: () => void;
}

const renewedEvery = 1000;
/** Milliseconds between lines where none renews itself. */
const toldEvery = 30_000;

/** Begins to watch. `say` takes lines that stay. */
export function watching(
  terminal: Terminal,
  say: (line: string) => void = (line) => console.error(visible(line)),
): Watch {
  let what = '';
  let begun = 0;
  let told = 0;
  let timer: ReturnType<typeof setInterval> | null = null;
  const show = (): void => {
    const now = performance.now();
    const line = `${what}  ${clock((now - begun) / 1000)}`;
    if (terminal.interactive) return terminal.status(line);
    if (now - told < toldEvery) return;
    told = now;
    say(line);
  };
  const doing = (text: string): void => {
    what = text;
    if (timer === null) {
      begun = told = performance.now();
      // It keeps no process alive.
      timer = setInterval(show, renewedEvery);
      timer.unref();
    }
    show();
  };
  const rest = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    terminal.status('');
  };
  return { observe: (progress) => doing(progressText(progress)), doing, rest };
}

/** `searching within the budget: best +1.20 ms a step, none below +1.10 ms (gap 8.3 %)` */
export function progressText({ doing, unit, best, bound }: Progress): string {
  const show = (value: number): string => (unit === 'bytes' ? size(value) : `+${duration(value)}`);
  const gap =
    best !== null && bound !== null && best > 0 ? ((100 * (best - bound)) / best).toFixed(1) : null;
  const parts = [
    ...(best === null ? [] : [`best ${show(best)}${unit === 'seconds' ? ' a step' : ''}`]),
    ...(bound === null ? [] : [`none below ${show(bound)}`]),
  ].join(', ');
  return `${doing}${parts === '' ? '' : `: ${parts}`}${gap === null ? '' : ` (gap ${gap} %)`}`;
}
