/** Tells an observer how far a search is. */

import type { Observe, Progress } from '../../../progress.ts';

export class Told {
  private readonly observe: Observe | null;
  private progress: Progress | null = null;

  constructor(observe: Observe | null) {
    this.observe = observe;
  }

  get unit(): Progress['unit'] | null {
    return this.progress?.unit ?? null;
  }

  begin(progress: Progress): void {
    this.progress = progress;
    this.tell({});
  }

  tell(changed: Partial<Progress>): void {
    if (!this.progress) return;
    this.progress = { ...this.progress, ...changed };
    this.observe?.(this.progress);
  }
}
