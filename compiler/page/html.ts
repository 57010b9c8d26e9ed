/** Markup as text in which every inserted string is escaped, and the frame of a page that fetches nothing. */

import { htmlText, scriptJson } from '../../runtime/format/quote.ts';

/** Text that is markup already. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

/** A template of markup; strings put into it appear as they are, `<` and all. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: texts.map((text, i) => text + (i < parts.length ? show(parts[i] ?? '') : '')).join(''),
});

/** Text that is taken for markup without a look: styles, scripts. */
export const raw = (markup: string): Markup => ({ markup });

const show = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return htmlText(String(part));
  return 'markup' in part ? part.markup : part.map(show).join('');
};

export interface Page {
  readonly title: string;
  readonly styles: readonly string[];
  /** Run in order at the end of the body. */
  readonly scripts: readonly string[];
  /** What the scripts find as JSON in the element `data`. */
  readonly data: unknown;
  readonly body: Markup;
}

/** The whole page. Its content security policy forbids it to fetch anything. */
export function pageOf({ title, styles, scripts, data, body }: Page): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:"
        />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${styles.map((text) => raw(`<style>\n${text}</style>\n`))}
      </head>
      <body>
        ${body} ${raw(`<script type="application/json" id="data">${scriptJson(data)}</script>\n`)}
        ${scripts.map((text) => raw(`<script>\n${text}</script>\n`))}
      </body>
    </html>`.markup;
}
