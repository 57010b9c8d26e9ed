/** A few of the inputs of `npm run fuzz`: files of strangers are taken, or refused with a code. */

import assert from 'node:assert/strict';
import { kinds, outcomeOf } from '../../scripts/fuzz/outcome.ts';
import { isLike } from '../../compiler/ir/likeness.ts';
import { seed } from '../support/seed.ts';

describe('files that were changed at random are taken, or refused with a code', () => {
  const inputs = 8;
  for (const kind of kinds)
    it(kind.name, async () => {
      for (let nth = 0; nth < inputs * seed; nth += seed) {
        const outcome = await outcomeOf(kind, nth);
        if (outcome.what === 'fault') assert.fail(`input ${nth}: ${outcome.text}`);
      }
    });
});

describe('patterns of names', () => {
  it('stand for any text, in time that the number of stars does not multiply', () => {
    assert.ok(
      isLike('a*b*c', 'a.b.b.c') && isLike('*', '') && isLike('a', 'a') && isLike('a*', 'a'),
    );
    assert.ok(!isLike('a*a', 'a') && !isLike('a*b', 'a.b.c') && !isLike('b*', 'ab'));
    assert.ok(!isLike(`${'*a'.repeat(40)}*b`, 'a'.repeat(60)));
  });
});
