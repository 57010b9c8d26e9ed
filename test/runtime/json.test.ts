/** JSON files as Python reads them, and what is said of those that it does not read either. */

import assert from 'node:assert/strict';
import { StowageError, formatError } from '../../runtime/error.ts';
import { parseObject } from '../../runtime/files/json.ts';

const wanted = { code: 'config-unreadable', wanted: 'An object.', hint: 'Mend it.' } as const;
const read = (text: string | Uint8Array): unknown =>
  parseObject(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'c.json', wanted);

describe('JSON files', () => {
  it('takes a byte-order mark and the numbers that Python writes', () => {
    const text =
      '\uFEFF{"a": NaN, "b": [Infinity, -Infinity, -1.5e3, "\\u00e9\\n"], "__proto__": 1}';
    const found = read(text) as Record<string, unknown>;
    assert.deepEqual(Object.entries(found), [
      ['a', NaN],
      ['b', [Infinity, -Infinity, -1500, 'é\n']],
      ['__proto__', 1],
    ]);
  });

  const rows: readonly (readonly [text: string | Uint8Array, place: string, message: string])[] = [
    ['', '1:1', 'The file ends too early.'],
    ['{"a": 1,\n "b": [1, 2\n', '2:12', 'The file ends too early.'],
    ['{"a": 1,\n "b": 2,\n}', '3:1', 'Nothing follows the comma before this.'],
    ['{"a": 1\n "b": 2}', '2:2', 'A comma or the object’s } was wanted here.'],
    ['{\n  // θ\n  "a": 1}', '2:3', 'JSON has no comments.'],
    ['{"a": True}', '1:7', 'JSON writes true for True.'],
    ["{'a': 1}", '1:2', 'A key in double quotes was wanted here.'],
    ['{"a": \'b\'}', '1:7', 'Text stands in double quotes in JSON.'],
    ['{"a" 1}', '1:6', 'A colon was wanted here, after the key.'],
    ['{"a": 01}', '1:7', 'A value was wanted here.'],
    ['{"a": nan}', '1:7', 'A value was wanted here.'],
    ['{"a": "b\n"}', '1:7', 'This text has no closing quote on its line.'],
    [
      '{"a": "\\x"}',
      '1:7',
      'This text has an escape or a control character that JSON does not have.',
    ],
    ['{"a": 1}}', '1:9', 'Something follows the end of the value.'],
    [
      '{"a": 1, "b": {"a": 2, "a": 2}}',
      '1:24',
      '"a" is there already: one of the two would be passed over.',
    ],
    [
      '{"a\\"": 1,\n "a\\u0022": 2}',
      '2:2',
      '"a\\"" is there already: one of the two would be passed over.',
    ],
    [
      `{"a": ${'['.repeat(600)}${']'.repeat(600)}}`,
      '1:506',
      'More than 500 levels, one in another.',
    ],
    [`{"a": ${'['.repeat(600)}`, '1:506', 'More than 500 levels, one in another.'],
    ['[{"a": 1}]', '', 'It is a list, not an object.'],
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0), '', 'It is UTF-16, and JSON is UTF-8.'],
    [Uint8Array.of(0x7b, 0xff, 0x7d), '', 'It is not UTF-8.'],
  ];
  for (const [text, place, message] of rows) {
    it(`says: ${message} ${place}`, () => {
      assert.throws(
        () => read(text),
        (error: StowageError) => {
          assert.equal(error.message, message);
          assert.equal(error.place, place === '' ? 'c.json' : `c.json:${place}`);
          return error.code === 'config-unreadable';
        },
      );
    });
  }

  it('shows the line, and a part of it where it is long', () => {
    const text = `[${'"a", 1, '.repeat(50)}oops]`;
    let said = '';
    try {
      read(text);
    } catch (error) {
      said = formatError(error);
    }
    assert.deepEqual(said.split('\n'), [
      'c.json:1:402  config-unreadable',
      `   1 | ${', "a", 1'.repeat(6)}, oops]`,
      `     | ${' '.repeat(50)}^`,
      '   A value was wanted here.',
      '   An object.',
      '   Mend it.',
    ]);
  });
});
