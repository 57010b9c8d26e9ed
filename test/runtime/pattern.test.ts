/** Patterns of strangers: what RegExp finds, in bounded time. */

import assert from 'node:assert/strict';
import { parse } from '../../runtime/pattern/parse.ts';
import { Pattern, PatternTooSlow } from '../../runtime/pattern/pattern.ts';
import { isSteady } from '../../runtime/pattern/steady.ts';
import { patternOf as named } from '../../runtime/peft/targeted.ts';
import { Part } from '../../runtime/tokenizer/part.ts';
import { patternOf, spansOf } from '../../runtime/tokenizer/patterns.ts';

const texts = [
  ...[
    '',
    'a',
    'aaa',
    'aab',
    'abab',
    'ba.aa',
    'foo bar  baz\n\n  x',
    '12 3456,789',
    'Ünï çødé 𝒳𝒴 a',
  ],
  'model.layers.12.self_attn.q_proj',
];
const sources = [
  ...[
    'a*',
    'a+?b?',
    '(a|ab)(c|bcd)?',
    '(?:a*)*',
    '(a*)+b',
    'a{2}',
    'a{1,2}',
    'a{2,}',
    'x??a',
    '^a|b$',
  ],
  ...[
    '(?=a)\\w',
    'a(?!b)',
    '(?<=a)b',
    '(?<!a)b',
    '(?<=(a|b){2})b',
    '\\p{L}+|\\p{N}{1,3}',
    '[^\\s\\p{L}]+',
  ],
  ...[
    '\\s+(?!\\S)|\\s+',
    '\\d{1,3}(?=(?:\\d{3})*(?:\\D|$))',
    '.',
    '(?<n>o)o',
    '(\\d+)\\.self_(.*)',
    '𝒳|[𝒴-𝒵]',
    '',
  ],
];
const catastrophic = [
  ...[
    '(a+)+b',
    '(a|a)*b',
    '(a|aa)+b',
    '([a-z]+)*b',
    '(?:a?){30}a{30}b',
    '(.*)*b',
    'a*a*a*a*b',
    '(?:(a+)+)+b',
  ],
  ...['(?=(a+)+b)a', '(?<=b(a+)+)c', 'a+b', '(?:a|a?)+b', '((a{1,4}){1,4}){1,4}b'],
];

describe('a pattern', () => {
  for (const source of sources) {
    it(`/${source}/ finds what RegExp finds`, () => {
      const pattern = new Pattern(source);
      for (const text of texts) {
        const wanted = [...text.matchAll(new RegExp(source, 'gu'))].map((found) => [
          ...[found.index, found.index + found[0].length],
          ...found.slice(1),
        ]);
        const found = [...pattern.all(text)].map(({ index, end, groups }) => [
          index,
          end,
          ...groups,
        ]);
        assert.deepEqual(found, wanted, JSON.stringify(text));
      }
    });
  }

  for (const source of catastrophic) {
    it(`/${source}/ ends soon on a text that it nearly matches`, () => {
      assert.equal(isSteady(parse(source).tree), false);
      const found = spansOf(
        'a'.repeat(20_000),
        patternOf(new Part({ Regex: source }, 'tokenizer.json')),
      );
      assert.ok(found.every(({ match }) => !match));
      assert.equal(named(source, `^(?:${source})$`, 'target_modules', 'f')('a'.repeat(200)), null);
    });
  }

  it('that looks ahead from everywhere is given up', () =>
    assert.throws(
      () => [...new Pattern('(?:(?=.*b)a)+c').all(`${'a'.repeat(50_000)}b`)],
      PatternTooSlow,
    ));

  it('of a tokenizer ends in its words where it is given up', () => {
    const part = new Part({ Regex: '(?:(?=.*b)a)+c' }, 'tokenizer.json', 'pre_tokenizer.pattern');
    const text = `${'a'.repeat(50_000)}b`;
    assert.throws(() => spansOf(text, patternOf(part)), { code: 'tokenizer-unsupported' });
  });

  it('that refers back is refused', () =>
    assert.throws(() => named('(a)\\1', '^(a)\\1$', 'target_modules', 'f'), {
      code: 'adapter-unsupported',
    }));
});
