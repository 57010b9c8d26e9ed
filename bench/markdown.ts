/** Tables, and the places in documents where they go. */

/** A table; columns after the first are numbers. */
export const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '--:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Replaces what stands in a text between `<!-- name -->` and the next `<!-- end -->`. */
export function between(text: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->\n`;
  const from = text.indexOf(begin);
  const to = text.indexOf('<!-- end -->', from);
  if (from < 0 || to < 0) throw new Error(`The document has no place for ${name}.`);
  return `${text.slice(0, from + begin.length)}\n${content}\n\n${text.slice(to)}`;
}
