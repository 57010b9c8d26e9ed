/** What a run was, so that it can be done again: command, versions, date, data and recipe, on the page about it. */

import type { Recipe } from '../recipe.ts';
import { size } from '../../runtime/format/units.ts';
import { html } from './html.ts';
import type { Markup } from './html.ts';

export interface DataFacts {
  /** What it is for, as the flag that named it. */
  readonly flag: string;
  readonly file: string;
  readonly bytes: number;
  readonly lines: number;
  readonly sha256: string;
}

export interface RunFacts {
  /** As it could be typed again. */
  readonly command: string;
  /** When it began, in ISO 8601. */
  readonly date: string;
  /** What it ran with: name and version. */
  readonly versions: readonly (readonly [name: string, version: string])[];
  readonly data: readonly DataFacts[];
  /** With every flag and default in it. */
  readonly recipe: Recipe;
}

/** The facts as tables; `more`: what the run itself found of its data; `memory`: what it held, in bytes. */
export function factsOf(
  facts: RunFacts,
  more: Readonly<Record<string, unknown>>,
  memory: Readonly<Record<string, unknown>>,
): Markup {
  const { command, date, versions, data, recipe } = facts;
  return html`${table([['command', command], ['began', date], ...versions])}
    <h3>Data</h3>
    ${table([
      ...data.map(
        ({ flag, file, bytes, lines, sha256 }) =>
          [flag, `${file}: ${size(bytes)} (${bytes}), ${lines} lines, SHA-256 ${sha256}`] as const,
      ),
      ...fieldsOf(more),
    ])}
    <h3>Memory, in bytes</h3>
    ${table(fieldsOf(memory))}
    <h3>Recipe</h3>
    ${table(fieldsOf(recipe))}`;
}

const table = (rows: readonly (readonly [string, string])[]): Markup =>
  html`<div class="wide">
    <table class="facts">
      <tbody>
        ${rows.map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** Nested fields by their path: `optimizer.lr`. */
function fieldsOf(value: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, field]: [string, unknown]) => {
    const full = path === '' ? name : `${path}.${name}`;
    if (Array.isArray(field) && field.some((item) => typeof item === 'object')) {
      return fieldsOf({ ...field }, full);
    }
    if (typeof field === 'object' && field !== null && !Array.isArray(field)) {
      return fieldsOf(field, full);
    }
    const text = Array.isArray(field) ? field.join(', ') : String(field);
    return [[full, text] as const];
  });
}
