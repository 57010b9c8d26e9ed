/** Tables (CSV, TSV), told by their header and by rows of as many fields: never text to be trained on. */

import { StowageError } from '../error.ts';
import { shellFile } from '../format/quote.ts';
import { shapeOf } from './shapes.ts';

/** Columns that name a table's purpose by themselves. */
const known = new Set(
  'prompt completion text label labels question answer instruction input output response messages content target source sentence category query context title id'.split(
    ' ',
  ),
);

/** Rows that are compared. */
const compared = 50;

/** Refuses a table with a header, with `data-table`. `head` is the file's beginning, `whole` whether that is all. */
export function refuseTable(head: string, whole: boolean, path: string): void {
  const ending = /\.(csv|tsv|tab|psv)$/i.exec(path)?.[1]?.toLowerCase();
  for (const delimiter of [',', '\t', ';', '|']) {
    const rows = rowsOf(head, delimiter, whole).slice(0, compared);
    const header = (rows[0] ?? []).map((field) => field.trim());
    if (header.length < 2 || !named(header)) continue;
    // Prose has a space after its comma.
    const tight = (rows[0] ?? []).slice(1).every((field) => !field.startsWith(' '));
    const even = rows.length > 1 && rows.every((row) => row.length === header.length);
    const telling = header.filter((name) => known.has(name.toLowerCase())).length;
    if (!(tight && even) && telling < 2) continue;
    throw table(header, delimiter, path);
  }
  if (ending !== undefined) {
    const delimiter = ending === 'csv' ? ',' : ending === 'psv' ? '|' : '\t';
    const [first = []] = rowsOf(head, delimiter, whole);
    throw table(
      first.map((field) => field.trim()),
      delimiter,
      path,
    );
  }
}

/** Whether all are names of columns: a few words each. */
const named = (header: readonly string[]): boolean =>
  new Set(header).size === header.length &&
  header.every((name) => /^[\p{L}_#][\p{L}\p{M}\p{N}_.\-/#()% ]{0,40}$/u.test(name)) &&
  header.every((name) => name.split(/\s+/).length <= 3 && !name.endsWith('.'));

/** Rows of fields, quotes respected; blank lines are passed over, and a row that the head cuts off is left out. */
function rowsOf(head: string, delimiter: string, whole: boolean): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let inside = false;
  const end = (): void => {
    row.push(field.replace(/\r$/, ''));
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    field = '';
  };
  for (let i = 0; i < head.length && rows.length < compared; i++) {
    const c = head[i] ?? '';
    if (inside) {
      if (c !== '"') field += c;
      else if (head[i + 1] === '"') field += head[i++] ?? '';
      else inside = false;
    } else if (c === '"' && field === '') inside = true;
    else if (c === delimiter) {
      row.push(field);
      field = '';
    } else if (c === '\n') end();
    else field += c;
  }
  if (whole && (field !== '' || row.length > 0)) end();
  return rows;
}

function table(header: readonly string[], delimiter: string, path: string): StowageError {
  const tab = delimiter === '\t';
  const file = shellFile(path);
  const columns = header.map((name) => JSON.stringify(name)).join(', ');
  return new StowageError(
    'data-table',
    `The file is a table (${tab ? 'TSV' : 'CSV'}) with the columns ${columns}.`,
    'JSON lines, one object a line: {"text"} or {"prompt", "completion"}.',
    `Convert it:\npython3 -c 'import csv, json; csv.field_size_limit(2**31-1); ` +
      `[print(json.dumps(${rowOf(header)})) for r in csv.DictReader(open(0, encoding="utf-8-sig", newline="")${delimiter === ',' ? '' : `, delimiter=${tab ? '"\\t"' : `"${delimiter}"`}`})]' ` +
      `< ${file} > converted.jsonl\n` +
      'If it is prose all the same, give it as one row of text:\n' +
      `node -e 'console.log(JSON.stringify({text:fs.readFileSync(0,"utf8")}))' < ${file} > text.jsonl`,
    path,
  );
}

/** The Python of a row that is read, from the columns' names as far as they tell. */
function rowOf(header: readonly string[]): string {
  const find = (name: string): string | undefined =>
    header.find((column) => column.toLowerCase() === name);
  const cell = (name: string): string => `r[${JSON.stringify(name).replaceAll("'", '\\u0027')}]`;
  const pair = (prompt: string, completion: string): string =>
    `{"prompt": ${prompt}, "completion": ${completion}}`;
  const [prompt, completion, text] = ['prompt', 'completion', 'text'].map(find);
  if (prompt !== undefined && completion !== undefined) return pair(cell(prompt), cell(completion));
  const label = find('label') ?? find('category');
  if (text !== undefined && label !== undefined) return pair(`${cell(text)} + "\\n"`, cell(label));
  const only = text ?? (header.length === 1 ? header[0] : undefined);
  if (only !== undefined) return `{"text": ${cell(only)}}`;
  const named = Object.fromEntries(header.map((name) => [name.toLowerCase(), '']));
  const script = /^p\(r\.(\w+)(.*),r\.(\w+)\)$/.exec(shapeOf(named)?.script ?? '');
  if (script) {
    const [one, more, other] = [find(script[1] ?? ''), /r\.(\w+)\?/.exec(script[2] ?? '')?.[1], find(script[3] ?? '')];
    const extra = more === undefined ? undefined : find(more);
    if (one !== undefined && other !== undefined) {
      return pair(`${cell(one)}${extra === undefined ? '' : ` + "\\n" + ${cell(extra)}`} + "\\n"`, cell(other));
    }
  } // prettier-ignore
  return pair(cell(header[0] ?? 'COLUMN'), cell(header.at(-1) ?? 'COLUMN'));
}
