/** Which patterns an engine that goes back may run: those that it never tries much more often than a text is long. */

import type { Tree } from './parse.ts';

/** Ways to go on that may be tried one after the other at one place, in all. */
const mostWays = 64;
/** A repetition of at most so many is so many ways, and no run. */
const few = 4;

/**
 * Whether a pattern takes time in proportion to a text. What follows a run of characters may fail only where another
 * alternative takes the run whatever follows it, as `\s+` after `\s+(?!\S)`; nothing with a run in it is repeated.
 */
export function isSteady(tree: Tree): boolean {
  const branches = tree.kind === 'alternatives' ? tree.items : [tree];
  const taken = new Set(branches.flatMap(runsTaken));
  return branches.every((branch) => {
    const look = new Walk();
    look.walk(branch, false);
    return (
      look.ways <= mostWays && look.runs.length <= 1 && look.runs.every((run) => taken.has(run))
    );
  });
}

const itemsOf = (tree: Tree): readonly Tree[] => (tree.kind === 'sequence' ? tree.items : [tree]);
const optional = (tree: Tree): boolean => tree.kind === 'repeat' && tree.min === 0;

/** Runs that a branch takes wherever they begin. */
function runsTaken(branch: Tree): readonly string[] {
  const items = itemsOf(branch);
  return items.flatMap((item, i) => {
    if (item.kind !== 'repeat' || item.item.kind !== 'one') return [];
    const sure = item.max === Infinity && item.min <= 1 && !item.lazy;
    const others = [...items.slice(0, i), ...items.slice(i + 1)];
    return sure && others.every(optional) ? [item.item.source] : [];
  });
}

class Walk {
  ways = 1;
  /** Of runs whose ends may be tried again. */
  readonly runs: string[] = [];

  /** `fails`: whether what follows can. Returns whether it can with this. */
  walk(tree: Tree, fails: boolean): boolean {
    switch (tree.kind) {
      case 'one':
      case 'begin':
      case 'end':
        return true;
      case 'sequence':
        return tree.items.reduceRight((after, item) => this.walk(item, after), fails);
      case 'alternatives': {
        if (fails) this.ways *= tree.items.length;
        const all = tree.items.map((item) => this.walk(item, fails));
        return all.some(Boolean);
      }
      case 'capture':
        return this.walk(tree.item, fails);
      case 'atomic':
        return this.walk(tree.item, false);
      case 'look': {
        const inside = new Walk();
        inside.walk(tree.item, true);
        this.ways *= inside.ways;
        this.runs.push(...inside.runs);
        return true;
      }
      case 'repeat':
        return this.repeat(tree, fails);
    }
  }

  private repeat({ item, min, max }: Extract<Tree, { kind: 'repeat' }>, fails: boolean): boolean {
    if (item.kind === 'one') {
      if (max > few && fails) this.runs.push(item.source);
      else if (fails) this.ways *= max - min + 1;
      return fails || min > 0;
    }
    if (max > 1) this.ways = Infinity;
    if (fails) this.ways *= 2;
    return this.walk(item, fails) && min > 0 ? true : fails;
  }
}
