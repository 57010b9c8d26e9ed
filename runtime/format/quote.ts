/**
 * Text of strangers (names of tensors, dimensions, files; columns of data) as each kind of text takes it. Whatever is put
 * into code, markup, a command or a terminal and is no checked identifier goes through here.
 */

const escapeOf = (c: string): string =>
  `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** Controls but tab and line feed, line separators, and what turns the direction of the text around it. */
const hidden = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** As a terminal shows it: what would steer the terminal or hide text is spelt out, `\u001b`. Lines stay lines. */
export const visible = (text: string): string => text.replaceAll(hidden, escapeOf);

/** The same on one line: for names in tables, in places and in logs. */
export const visibleLine = (text: string): string =>
  visible(text).replaceAll('\n', '\\n').replaceAll('\t', '\\t');

/** A string of JavaScript. */
export const jsString = (text: string): string => scriptJson(text);

/** JSON that may stand in a page's script element and in JavaScript of any age. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/<(?=[/!])|[\u2028\u2029]/g, escapeOf);

/** Plain data as an expression of JavaScript, a field a line. */
export const jsData = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/<(?=[/!])|[\u2028\u2029]/g, escapeOf)
    // Of an object literal that would be its prototype. No string of JSON has a line break in it.
    .replaceAll(/^( *)"__proto__":/gm, '$1["__proto__"]:');

/** What follows `//`, or stands on a line between comment marks. */
export const jsComment = (text: string): string =>
  visibleLine(text)
    .replaceAll('*/', '* /')
    .replaceAll(/<(?=[/!])/g, '< ');

/** What stands between back-ticks. */
export const jsTemplate = (text: string): string =>
  text.replaceAll(/[\\`]|\$\{|\r/g, (found) => (found === '\r' ? '\\r' : `\\${found}`));

/** A string of JavaScript whose parts are put together by the value of `code` between them. */
export const jsPattern = (parts: readonly string[], code: string): string =>
  parts.length === 1
    ? jsString(parts[0] ?? '')
    : `\`${parts
        .map((part) =>
          jsString(part)
            .slice(1, -1)
            .replaceAll(/`|\$\{/g, '\\$&'),
        )
        .join(`\${${code}}`)}\``;

/** A key of an object literal: a plain identifier, or a string; `__proto__` is computed, or it would set the prototype. */
export function jsKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : jsString(name);
}

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }),
);

/** Text or an attribute's value in quotes, in markup. */
export const htmlText = (text: string): string =>
  visible(text).replaceAll(/[&<>"']/g, (c) => entities.get(c) ?? c);

/** A word as a POSIX shell reads it back, and no option where it is a file. */
export const shellWord = (word: string): string =>
  /^[\w./~+@%:=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** A file's name as a shell takes it: never an option. */
export const shellFile = (path: string): string =>
  shellWord(path.startsWith('-') ? `./${path}` : path);
