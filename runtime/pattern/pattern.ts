/**
 * Regular expressions of strangers in bounded time. Each place of a text is tried once by each instruction (Davis et al.
 * 2021, selective memoization; RE2's bit-state search), so that no pattern takes longer than its size times the text,
 * and lookaround is counted.
 */

import { parse, type Tree } from './parse.ts';

/** Thrown by a search that takes too long. */
export class PatternTooSlow extends Error {}

export interface Found {
  readonly index: number;
  readonly end: number;
  /** By group, from 1 as in RegExp; undefined where it took no part. */
  readonly groups: readonly (string | undefined)[];
}

type Instruction =
  | { readonly op: 'one'; readonly test: (code: number) => boolean; readonly back: boolean }
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'sub'; from: number; to: number; readonly kind: 'look' | 'not' | 'atomic' }
  | { readonly op: 'begin' | 'end' | 'match' };

const mostInstructions = 4000;
/** More would be memory of hundreds of megabytes. */
const mostPlaces = 2 ** 31;
/** Beside so many for each character. */
const fewestSteps = 5_000_000;
const stepsOfCharacter = 100;

export class Pattern {
  private readonly code: Instruction[] = [];
  private readonly captures: number;
  private readonly whole: number;

  /** Throws SyntaxError for what it does not read, and what is repeated too often. */
  constructor(source: string) {
    const { tree, captures } = parse(source);
    this.captures = captures;
    this.compile(tree, false);
    this.whole = this.code.push({ op: 'match' });
    this.compileSubs();
  }

  /** The first match at `from` or after; null where there is none. Throws PatternTooSlow. */
  exec(text: string, from = 0): Found | null {
    return new Search(this.code, this.whole, this.captures, text).next(from);
  }

  /** All matches, as RegExp's flag g finds them. */
  *all(text: string): Iterable<Found> {
    const search = new Search(this.code, this.whole, this.captures, text);
    for (let from = 0; from <= text.length;) {
      const found = search.next(from);
      if (!found) return;
      yield found;
      from = found.end > found.index ? found.end : found.end + step(text, found.end);
    }
  }

  private readonly waiting: {
    readonly at: Extract<Instruction, { op: 'sub' }>;
    readonly item: Tree;
    readonly back: boolean;
  }[] = [];

  private compileSubs(): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      next.at.from = this.code.length;
      this.compile(next.item, next.back);
      next.at.to = this.push({ op: 'match' }) + 1;
    }
  }

  private push(instruction: Instruction): number {
    if (this.code.length >= mostInstructions) throw new SyntaxError('it repeats too much');
    return this.code.push(instruction) - 1;
  }

  private compile(tree: Tree, back: boolean): void {
    switch (tree.kind) {
      case 'one':
        this.push({ op: 'one', test: testOf(tree.source), back });
        return;
      case 'begin':
      case 'end':
        this.push({ op: tree.kind });
        return;
      case 'sequence':
        for (const item of back ? [...tree.items].reverse() : tree.items) this.compile(item, back);
        return;
      case 'alternatives': {
        const ends = tree.items.map((item, i) => {
          if (i === tree.items.length - 1) return void this.compile(item, back);
          const split = this.split();
          split.first = this.code.length;
          this.compile(item, back);
          const jump = this.jump();
          split.second = this.code.length;
          return jump;
        });
        for (const jump of ends) if (jump) jump.to = this.code.length;
        return;
      }
      case 'capture':
        this.push({ op: 'save', slot: 2 * tree.index + Number(back) });
        this.compile(tree.item, back);
        this.push({ op: 'save', slot: 2 * tree.index + Number(!back) });
        return;
      case 'look':
        this.sub(tree.negative ? 'not' : 'look', tree.item, tree.behind);
        return;
      case 'atomic':
        this.sub('atomic', tree.item, back);
        return;
      case 'repeat':
        this.repeat(tree, back);
    }
  }

  private repeat({ item, min, max, lazy }: Extract<Tree, { kind: 'repeat' }>, back: boolean): void {
    for (let i = 0; i < min; i++) this.compile(item, back);
    const splits: Extract<Instruction, { op: 'split' }>[] = [];
    const begin = this.code.length;
    const more = max === Infinity ? 1 : max - min;
    for (let i = 0; i < more; i++) {
      const split = this.split();
      splits.push(split);
      split.first = this.code.length;
      this.compile(item, back);
    }
    if (max === Infinity) this.jump().to = begin;
    for (const split of splits) {
      split.second = this.code.length;
      if (lazy) [split.first, split.second] = [split.second, split.first];
    }
  }

  private sub(kind: 'look' | 'not' | 'atomic', item: Tree, back: boolean): void {
    const at = { op: 'sub', kind, from: 0, to: 0 } as const;
    this.push(at);
    this.waiting.push({ at, item, back });
  }

  private split(): Extract<Instruction, { op: 'split' }> {
    const made: Instruction = { op: 'split', first: 0, second: 0 };
    this.push(made);
    return made;
  }

  private jump(): Extract<Instruction, { op: 'jump' }> {
    const made: Instruction = { op: 'jump', to: 0 };
    this.push(made);
    return made;
  }
}

class Search {
  private readonly code: readonly Instruction[];
  private readonly whole: number;
  private readonly text: string;
  private readonly width: number;
  private readonly slots: Int32Array;
  /** A bit for each instruction and place: what was tried there, and failed or is being tried. */
  private readonly tried: Uint32Array;
  private readonly stack: number[] = [];
  private left: number;

  constructor(code: readonly Instruction[], whole: number, captures: number, text: string) {
    this.code = code;
    this.whole = whole;
    this.text = text;
    this.width = text.length + 1;
    if (this.width * code.length > mostPlaces) throw new PatternTooSlow();
    this.tried = new Uint32Array(Math.ceil((this.width * code.length) / 32));
    this.slots = new Int32Array(2 * captures);
    this.left = fewestSteps + stepsOfCharacter * text.length;
  }

  next(from: number): Found | null {
    const { text, slots } = this;
    for (let index = from; index <= text.length; index += step(text, index)) {
      slots.fill(-1);
      const end = this.run(0, this.whole, index);
      if (end < 0) continue;
      const groups = Array.from({ length: slots.length / 2 }, (_, i) => {
        const [begin, close] = [slots[2 * i] ?? -1, slots[2 * i + 1] ?? -1];
        return begin < 0 || close < 0 ? undefined : text.slice(begin, close);
      });
      return { index, end, groups };
    }
    return null;
  }

  /** Where the instructions from `first` end when they begin at a place; −1 where they fail. */
  private run(first: number, last: number, begin: number): number {
    const { code, text, stack, slots } = this;
    const base = stack.length;
    stack.push(first, begin);
    while (stack.length > base) {
      let at = stack.pop() ?? 0;
      let pc = stack.pop() ?? 0;
      if (pc < 0) {
        slots[-1 - pc] = at;
        continue;
      }
      for (;;) {
        if (this.left-- <= 0) throw new PatternTooSlow();
        if (this.mark(pc, at)) break;
        const now = code[pc];
        if (!now) break;
        if (now.op === 'one') {
          const place = now.back ? at - (at > 0 ? stepBack(text, at) : 1) : at;
          const one = place < 0 ? undefined : text.codePointAt(place);
          if (one === undefined || !now.test(one)) break;
          at = now.back ? place : at + (one > 0xffff ? 2 : 1);
          pc++;
        } else if (now.op === 'split') {
          stack.push(now.second, at);
          pc = now.first;
        } else if (now.op === 'jump') pc = now.to;
        else if (now.op === 'save') {
          stack.push(-1 - now.slot, slots[now.slot] ?? -1);
          slots[now.slot] = at;
          pc++;
        } else if (now.op === 'sub') {
          const end = this.run(now.from, now.to, at);
          if (end >= 0 === (now.kind === 'not')) break;
          if (now.kind === 'atomic') at = end;
          pc++;
        } else if (now.op === 'match') {
          stack.length = base;
          this.forget(first, last, Math.min(begin, at), Math.max(begin, at));
          return at;
        } else {
          if (at !== (now.op === 'begin' ? 0 : text.length)) break;
          pc++;
        }
      }
    }
    return -1;
  }

  /** Whether an instruction has been tried at a place; from now on it has. */
  private mark(pc: number, at: number): boolean {
    const place = pc * this.width + at;
    const [word, bit] = [place >>> 5, 1 << (place & 31)];
    const known = this.tried[word] ?? 0;
    if ((known & bit) !== 0) return true;
    this.tried[word] = known | bit;
    return false;
  }

  /** After a match: what led to it has not failed. It lies between begin and end; beyond them all has. */
  private forget(first: number, last: number, begin: number, end: number): void {
    this.left -= (last - first) * (end - begin + 1);
    for (let pc = first; pc < last; pc++) {
      for (let at = begin; at <= end; at++) {
        const place = pc * this.width + at;
        const word = place >>> 5;
        this.tried[word] = (this.tried[word] ?? 0) & ~(1 << (place & 31));
      }
    }
  }
}

const step = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const stepBack = (text: string, at: number): number =>
  at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;

/** Whether a character is one of the pattern's, by the engine's own classes. */
function testOf(source: string): (code: number) => boolean {
  let pattern: RegExp;
  try {
    pattern = new RegExp(`^${source}$`, 'u');
  } catch {
    // Outside Unicode mode any character may be escaped.
    pattern = new RegExp(`^${source}$`);
  }
  const known = new Map<number, boolean>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const holds = pattern.test(String.fromCodePoint(code));
    known.set(code, holds);
    return holds;
  };
}
