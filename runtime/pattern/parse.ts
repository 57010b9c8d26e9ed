/** JavaScript's regular expressions as trees. Throws SyntaxError for what refers back, or is read otherwise elsewhere. */

export type Tree =
  /** One character; `source` is a pattern of it alone. */
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly Tree[] }
  | { readonly kind: 'alternatives'; readonly items: readonly Tree[] }
  | {
      readonly kind: 'repeat';
      readonly item: Tree;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'capture'; readonly index: number; readonly item: Tree }
  | {
      readonly kind: 'look';
      readonly item: Tree;
      readonly behind: boolean;
      readonly negative: boolean;
    }
  /** What is found first is kept. */
  | { readonly kind: 'atomic'; readonly item: Tree }
  | { readonly kind: 'begin' | 'end' };

export interface Parsed {
  readonly tree: Tree;
  readonly captures: number;
}

export function parse(source: string): Parsed {
  const parser = new Parser(source);
  const tree = parser.alternatives();
  return { tree, captures: parser.captures };
}

class Parser {
  captures = 0;
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Tree {
    const items = [this.sequence()];
    while (this.take(/\|/y) !== '') items.push(this.sequence());
    const [first] = items;
    return items.length === 1 && first ? first : { kind: 'alternatives', items };
  }

  private sequence(): Tree {
    const items: Tree[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      // As tokenizer/patterns.ts writes atomic groups: a lookahead, and what it found.
      if (this.take(/\\k<whole\d+>/y) !== '') {
        const look = items.pop();
        if (look?.kind !== 'look') throw new SyntaxError('it refers back');
        items.push({ kind: 'atomic', item: look.item });
        continue;
      }
      items.push(this.repeated(this.atom()));
    }
    return { kind: 'sequence', items };
  }

  private repeated(item: Tree): Tree {
    const sign = this.take(/[*+?]|\{\d+(?:,\d*)?\}/y);
    if (sign === '') return item;
    const lazy = this.take(/\?/y) !== '';
    const [, low, comma, high] = /^\{(\d+)(,?)(\d*)\}$/.exec(sign) ?? [];
    const min = low === undefined ? Number(sign === '+') : Number(low);
    const most = comma === '' ? min : high === '' ? Infinity : Number(high);
    const max = low === undefined ? (sign === '?' ? 1 : Infinity) : most;
    return { kind: 'repeat', item, min, max, lazy };
  }

  private atom(): Tree {
    if (this.take(/\^/y) !== '') return { kind: 'begin' };
    if (this.take(/\$/y) !== '') return { kind: 'end' };
    const opening = this.take(/\((?:\?(?:<?[=!]|:|<[A-Za-z_]\w*>))?/y);
    if (opening !== '') return this.group(opening);
    if (/^\\(?:[1-9kbB])/.test(this.source.slice(this.at, this.at + 2)))
      throw new SyntaxError(`it has ${this.source.slice(this.at, this.at + 2)}`);
    const escape = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c[A-Za-z]|[^])/uy;
    const one = this.take(escape) || this.take(/\[(?:\\[^]|[^\]\\])*\]/uy) || this.take(/[^]/uy);
    const plain = /^[*+?{}/]$/.test(one) ? `\\${one}` : one;
    return { kind: 'one', source: plain };
  }

  private group(opening: string): Tree {
    if (opening === '(' && this.source[this.at] === '?') throw new SyntaxError('it sets flags');
    const captures = opening === '(' || /^\(\?<\w/.test(opening);
    const index = captures ? this.captures++ : -1;
    const item = this.alternatives();
    if (this.take(/\)/y) === '') throw new SyntaxError('a group is not closed');
    if (captures) return { kind: 'capture', index, item };
    if (opening === '(?:') return item;
    const behind = opening.startsWith('(?<');
    return { kind: 'look', item, behind, negative: opening.endsWith('!') };
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ''] = pattern.exec(this.source) ?? [];
    this.at += found.length;
    return found;
  }
}
