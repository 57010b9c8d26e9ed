/** Where a piece of syntax stands, as a person would say it. */

import type { ts } from 'ts-morph';
import type { Location } from '../ir/graph.ts';
import { shown } from './paths.ts';

/** The node's place; of a long one, its first line. Files are named from where the command was run. */
export function placeOf(node: ts.Node): Location {
  const source = node.getSourceFile();
  return placeIn(source, node.getStart(source), node.getEnd());
}

/** The place of a range of a file. */
export function placeIn(source: ts.SourceFile, start: number, end: number): Location {
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  return {
    file: fileName(source.fileName),
    line: line + 1,
    column: character + 1,
    length: Math.max(1, end - start),
  };
}

/** The path as seen from the working directory, where it is below it. */
export const fileName = (path: string): string => shown(path, process.cwd());

/** The node's text in one line, cut to fit a sentence. */
export const short = (node: ts.Node): string => {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};
