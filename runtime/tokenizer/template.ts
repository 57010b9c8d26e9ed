/** The post-processor of tokenizer.json: which tokens a text begins and ends with. */

import type { Part } from './part.ts';

export interface Template {
  /** Ids before and after a single text. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const supported =
  'One of BertProcessing, ByteLevel, RobertaProcessing, Sequence, TemplateProcessing.';

/** What the part puts around a text; null where it says nothing about it. Throws for more than one token on a side. */
export function templateOf(part: Part): Template | null {
  const found = placedBy(part);
  if ((found?.before.length ?? 0) <= 1 && (found?.after.length ?? 0) <= 1) return found;
  throw part.unsupported(
    'puts several tokens on one side of a text',
    'One token before, one after.',
  );
}

function placedBy(part: Part): Template | null {
  if (part.absent) return null;
  const type = part.get('type').text();
  switch (type) {
    case 'ByteLevel':
      return null;
    case 'BertProcessing':
    case 'RobertaProcessing': {
      const id = (key: string): number => {
        const second = part.get(key).list()[1];
        if (!second) throw part.get(key).malformed('is no pair of a token and its id');
        return second.whole();
      };
      return { before: [id('cls')], after: [id('sep')] };
    }
    case 'Sequence':
      return part
        .get('processors')
        .list()
        .map(placedBy)
        .reduce<Template | null>(
          (all, one) => (all && one ? around(all, one) : (one ?? all)),
          null,
        );
    case 'TemplateProcessing':
      return single(part);
    default:
      throw part.unsupported(`has the type ${type}`, supported);
  }
}

const around = (inner: Template, outer: Template): Template => ({
  before: [...outer.before, ...inner.before],
  after: [...inner.after, ...outer.after],
});

function single(part: Part): Template {
  const before: number[] = [];
  const after: number[] = [];
  let into = before;
  for (const item of part.get('single').list()) {
    const token = item.get('SpecialToken');
    if (token.absent) {
      if (into === after || item.get('Sequence').get('id').text() !== 'A') {
        throw item.malformed('is neither a special token nor the one text');
      }
      into = after;
      continue;
    }
    const known = part.get('special_tokens').get(token.get('id').text());
    into.push(
      ...known
        .get('ids')
        .list()
        .map((id) => id.whole()),
    );
  }
  if (into === before) throw part.get('single').malformed('has no place for the text');
  return { before, after };
}
